"""`wechatpay endpoints`: finds documented endpoints by words, and shows the fields and the call of one."""

from __future__ import annotations

from typing import Any

import click
from rich.markup import escape
from rich.syntax import Syntax
from rich.tree import Tree

from wechatpay import openapi
from wechatpay.cli.exit_codes import Exit, LocalError
from wechatpay.cli.screen import get_stderr, get_stdout, is_terminal, show_json
from wechatpay.openapi import Operation
from wechatpay.openapi.calls import forms

__all__ = ["endpoints"]

Schema = dict[str, Any]


@click.command(short_help="Find documented endpoints and how to call them.")
@click.argument("words", nargs=-1, required=True)
def endpoints(words: tuple[str, ...]) -> None:
    """Find documented endpoints by WORDS, or show one by its path.

    WORDS are words of the Chinese title or of the path; all of them must match. If the only word is a path that starts
    with v2/ or v3/, its fields are shown, with its official page and a call to be filled in.

    \b
      wechatpay endpoints 退款
      wechatpay endpoints transactions jsapi
      wechatpay endpoints v3/refund/domestic/refunds
    """  # noqa: D301  # \b stops click from rewrapping the lines.
    found = _find_by_path(words[0]) if len(words) == 1 and words[0].strip("/").startswith(("v2/", "v3/")) else None
    if found is None:
        found = openapi.search(" ".join(words))
        if not found:
            get_stderr().print(
                f"no documented endpoint matches {escape(' and '.join(words))}: try fewer or other words"
            )
            raise SystemExit(Exit.LOCAL_ERROR)
        _print_list(sorted(found, key=lambda each: (_is_deprecated(each), each.title != words[-1], _rank(each))))
    elif not is_terminal():
        show_json([{**_summarize(operation), "calls": forms(operation), **operation.document} for operation in found])
    else:
        for operation in found:
            _print_operation(operation)


def _find_by_path(text: str) -> list[Operation]:
    """Return the operations of a path, which may be given with or without its final slash.

    :raises LocalError: no documented operation has this path.
    """
    path = "/" + text.strip("/").removeprefix("v2/")
    found = openapi.find(path) or openapi.find(f"{path}/")
    if not found:
        near = ", ".join(operation.path for operation in openapi.nearest(path))
        raise LocalError(f"{path} is not documented" + (f": similar paths are {near}" if near else ""))
    return found


_AUDIENCES = (("/doc/v3/merchant/", "merchants"), ("/doc/v3/partner/", "partners"), ("", ""))
"""A part of the official page's URL, and the audience that the page is for, "" if the URL does not tell."""


def _is_deprecated(operation: Operation) -> bool:
    return bool(operation.document.get("deprecated"))


def _rank(operation: Operation) -> int:
    """Return the index of the audience of *operation* in `_AUDIENCES`."""
    return next(index for index, (part, _) in enumerate(_AUDIENCES) if part in operation.link)


def _summarize(operation: Operation) -> dict[str, str]:
    return {
        "method": operation.method,
        "path": operation.path,
        "title": operation.title,
        "chain": operation.chain,
        "link": operation.link,
    }


def _print_list(found: list[Operation]) -> None:
    if not is_terminal():
        show_json([_summarize(operation) for operation in found])
        return
    for operation in found:
        _, audience = _AUDIENCES[_rank(operation)]
        about = f"[cyan]{operation.title}[/]{audience and f' [dim]{audience}[/]'}{_mark_deprecated(operation)}"
        get_stdout().print(f"[bold]{operation.method:6}[/] {escape(operation.template)}  {about}", soft_wrap=True)
    get_stderr().print(f"[dim]{len(found)} found; wechatpay endpoints PATH shows the fields and the call of one[/]")


def _mark_deprecated(operation: Operation) -> str:
    return " [red](deprecated)[/]" if _is_deprecated(operation) else ""


def _print_operation(operation: Operation) -> None:
    console, document = get_stdout(), operation.document
    heading = f"[bold]{operation.method} {escape(operation.path)}[/]  {operation.title}{_mark_deprecated(operation)}"
    console.print(f"\n{heading}")
    if operation.link:
        console.print(f"[dim]{operation.link}[/]")
    parameters = document.get("parameters", [])
    for location, title in (("path", "Path variables"), ("query", "Query: params="), ("header", "Headers")):
        fields = {each["name"]: each["schema"] for each in parameters if each["in"] == location}
        required = [each["name"] for each in parameters if each.get("required")]
        _print_tree(title, {"properties": fields, "required": required})
    for kind, body in document.get("requestBody", {}).get("content", {}).items():
        _print_tree(f"Body: {'xml' if 'xml' in kind else 'files' if 'form' in kind else 'json'}=", body["schema"])
    for kind, body in document["responses"].get("200", {}).get("content", {}).items():
        _print_tree(f"Response: {kind}", body.get("schema", {}))
    get_stderr().print("[dim]? marks an optional field[/]")
    call, async_call = forms(operation)[0], forms(operation)[3]
    console.print()
    console.print(Syntax(f"{call}\n{async_call.partition('(')[0]}(...)", "python", background_color="default"))


def _print_tree(title: str, schema: Schema) -> None:
    if schema.get("properties"):
        tree = Tree(f"[bold]{escape(title)}[/]", guide_style="dim")
        _add_fields(tree, schema)
        get_stdout().print(tree)


def _add_fields(tree: Tree, schema: Schema) -> None:
    """Add the fields of *schema* to *tree*, and their own fields below them."""
    required = set(schema.get("required", ()))
    for name, field in schema.get("properties", {}).items():
        inner = field.get("contentSchema", field)
        branch = tree.add(f"{name}{'' if name in required else '[dim]?[/]'}  {_describe_field(field)}")
        _add_fields(branch, inner.get("items", inner))


def _describe_field(field: Schema) -> str:
    """Return the type of *field*, its values and its description, in a few words."""
    parts = [f"[cyan]{field.get('type', 'any')}[/]"]
    if "contentSchema" in field:
        parts.append("JSON in a string")
    if "x-encrypted-with" in field:
        parts.append("[yellow]encrypted: a wechatpay.Secret[/]")
    if "enum" in field:
        parts.append("[dim]" + escape(" | ".join(map(str, field["enum"]))) + "[/]")
    if field.get("description"):
        parts.append(escape(str(field["description"])))
    return "  ".join(parts)
