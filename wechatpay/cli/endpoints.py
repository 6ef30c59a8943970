"""`wechatpay endpoints`: what there is, by words; and what one of them takes, gives, and is called with."""

from __future__ import annotations

from typing import Any

import click
from rich.markup import escape
from rich.syntax import Syntax
from rich.tree import Tree

from wechatpay import openapi
from wechatpay.cli.screen import Exit, Wrong, errors, is_terminal, output, show_json
from wechatpay.openapi import Operation
from wechatpay.openapi.calls import forms

__all__ = ["endpoints"]

Schema = dict[str, Any]


@click.command(short_help="Find documented endpoints, and show how to call one.")
@click.argument("words", nargs=-1, required=True)
def endpoints(words: tuple[str, ...]) -> None:
    """Find documented operations by WORDS, or show the one at a PATH.

    WORDS are Chinese words of its title, or words of its path; all of them must be there. A PATH starts with v2/ or
    v3/: with it come the fields, as trees, the official page, and a call that is ready to be filled in.

    \b
      wechatpay endpoints 退款
      wechatpay endpoints transactions jsapi
      wechatpay endpoints v3/refund/domestic/refunds
    """  # noqa: D301  # click's mark for lines that are left as they are
    found = _at(words[0]) if len(words) == 1 and words[0].strip("/").startswith(("v2/", "v3/")) else None
    if found is None:
        found = openapi.search(" ".join(words))
        if not found:
            errors().print(f"no documented operation has {escape(' and '.join(words))}: try fewer words, or other ones")
            raise SystemExit(Exit.WRONG)
        _list(sorted(found, key=lambda each: (_is_old(each), each.title != words[-1], _audience(each))))
    elif not is_terminal():
        show_json([{**_summary(operation), "calls": forms(operation), **operation.document} for operation in found])
    else:
        for operation in found:
            _show(operation)


def _at(text: str) -> list[Operation]:
    """The operations at a path, in either form of it."""
    path = "/" + text.strip("/").removeprefix("v2/")
    found = openapi.find(path) or openapi.find(f"{path}/")
    if not found:
        near = ", ".join(operation.path for operation in openapi.nearest(path))
        raise Wrong(f"{path} is not documented" + (f"; near it are {near}" if near else ""))
    return found


_AUDIENCES = ("merchants", "partners", "others")


def _is_old(operation: Operation) -> bool:
    return bool(operation.document.get("deprecated"))


def _audience(operation: Operation) -> int:
    """Whom its official page is for, by the place of that in `_AUDIENCES`."""
    for place, part in enumerate(("/doc/v3/merchant/", "/doc/v3/partner/")):
        if part in operation.link:
            return place
    return len(_AUDIENCES) - 1


def _summary(operation: Operation) -> dict[str, str]:
    return {
        "method": operation.method,
        "path": operation.path,
        "title": operation.title,
        "chain": operation.chain,
        "link": operation.link,
    }


def _list(found: list[Operation]) -> None:
    if not is_terminal():
        show_json([_summary(operation) for operation in found])
        return
    for operation in found:
        about = f"[cyan]{operation.title}[/] [dim]{_AUDIENCES[_audience(operation)]}[/]"
        output().print(f"[bold]{operation.method:6}[/] {escape(operation.template)}  {about}", soft_wrap=True)
    errors().print(f"[dim]{len(found)} found; wechatpay endpoints PATH shows one[/]")


def _show(operation: Operation) -> None:
    console, document = output(), operation.document
    mark = " [red](deprecated)[/]" if _is_old(operation) else ""
    console.print(f"\n[bold]{operation.method} {escape(operation.path)}[/]  {operation.title}{mark}")
    if operation.link:
        console.print(f"[dim]{operation.link}[/]")
    parameters = document.get("parameters", [])
    for place, title in (("path", "Variables of the path"), ("query", "Query, params="), ("header", "Headers")):
        fields = {each["name"]: each["schema"] for each in parameters if each["in"] == place}
        required = [each["name"] for each in parameters if each.get("required")]
        _print_tree(title, {"properties": fields, "required": required})
    for kind, body in document.get("requestBody", {}).get("content", {}).items():
        _print_tree(f"Body, {'xml' if 'xml' in kind else 'files' if 'form' in kind else 'json'}=", body["schema"])
    for kind, body in document["responses"].get("200", {}).get("content", {}).items():
        _print_tree(f"Reply, {kind}", body.get("schema", {}))
    called, awaited = forms(operation)[0], forms(operation)[3]
    console.print()
    console.print(Syntax(f"{called}\n{awaited.partition('(')[0]}(...)", "python", background_color="default"))


def _print_tree(title: str, schema: Schema) -> None:
    if schema.get("properties"):
        tree = Tree(f"[bold]{escape(title)}[/]", guide_style="dim")
        _grow(tree, schema)
        output().print(tree)


def _grow(tree: Tree, schema: Schema) -> None:
    required = set(schema.get("required", ()))
    for name, field in schema.get("properties", {}).items():
        inner = field.get("contentSchema", field)
        branch = tree.add(f"{name}{'' if name in required else '[dim]?[/]'}  {_kind(field)}")
        _grow(branch, inner.get("items", inner))


def _kind(field: Schema) -> str:
    """What a field is, in a few words."""
    parts = [f"[cyan]{field.get('type', 'any')}[/]"]
    if "contentSchema" in field:
        parts.append("JSON in a text")
    if "x-encrypted-with" in field:
        parts.append("[yellow]encrypted: a wechatpay.Secret[/]")
    if "enum" in field:
        parts.append("[dim]" + escape(" | ".join(map(str, field["enum"]))) + "[/]")
    if field.get("description"):
        parts.append(escape(str(field["description"])))
    return "  ".join(parts)
