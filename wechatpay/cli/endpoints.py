"""`wechatpay endpoints`: finds documented endpoints by words, and shows the fields and the call of one."""

from __future__ import annotations

import click
from rich.markup import escape
from rich.syntax import Syntax
from rich.tree import Tree

from wechatpay import openapi
from wechatpay.cli.exit_codes import Exit, LocalError
from wechatpay.cli.screen import get_stderr, get_stdout, is_terminal, show_json
from wechatpay.openapi import Operation
from wechatpay.openapi.calls import forms
from wechatpay.openapi.fields import Part, Row, list_parts, list_rows

__all__ = ["endpoints"]


@click.command(short_help="Find documented endpoints and how to call them.")
@click.argument("words", nargs=-1)
@click.option("--product", metavar="NAME", help="only those of one product, such as 商家券; without WORDS, all of them")
def endpoints(words: tuple[str, ...], product: str | None) -> None:
    """Find documented endpoints by WORDS, or show one by its path.

    WORDS are words of the Chinese title, of the path, of the product, or of a field, by its name or its Chinese name;
    all of them must match. If the only word is a path that starts with v2/ or v3/, its fields are shown, with its
    official page and its calls.

    \b
      wechatpay endpoints 退款
      wechatpay endpoints transactions jsapi
      wechatpay endpoints 退款原因
      wechatpay endpoints --product 商家券
      wechatpay endpoints v3/refund/domestic/refunds
    """  # noqa: D301  # \b stops click from rewrapping the lines.
    if not words and not product:
        raise click.UsageError("give words to look for, a path, or --product")
    found = _find_by_path(words[0]) if len(words) == 1 and words[0].strip("/").startswith(("v2/", "v3/")) else None
    if found is None:
        found = _search(words, product or "")
        if not found:
            wanted = " and ".join([*words, *([f"--product {product}"] if product else [])])
            get_stderr().print(f"no documented endpoint matches {escape(wanted)}: try fewer or other words")
            raise SystemExit(Exit.LOCAL_ERROR)
        _print_list(found)
    elif not is_terminal():
        show_json([{**_summarize(operation), "calls": forms(operation), **operation.document} for operation in found])
    else:
        for operation in found:
            _print_operation(operation)


def _search(words: tuple[str, ...], product: str) -> list[Operation]:
    """Return the operations of a product that match *words*: those whose title is a word first, withdrawn ones last."""
    wanted = " ".join(words)
    found = [each for each in openapi.search(wanted) if any(product in name for name in each.products)]
    headings = {each.chain for each in found if wanted in f"{each.title} {each.path}"}

    def order(each: Operation) -> tuple[bool, bool, bool, int]:
        is_elsewhere = bool(headings) and each.chain not in headings
        return _is_deprecated(each), is_elsewhere, each.title not in words, _rank(each)

    return sorted(found, key=order)


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
    console = get_stdout()
    heading = f"[bold]{operation.method} {escape(operation.path)}[/]  {operation.title}{_mark_deprecated(operation)}"
    console.print(f"\n{heading}")
    if operation.link:
        console.print(f"[dim]{operation.link}[/]")
    about = [f"{'、'.join(operation.products)}", f"for {', '.join(operation.roles)}"]
    console.print(f"[dim]{escape(' · '.join(about))}[/]")
    for part in list_parts(operation):
        _print_part(part)
    get_stderr().print("[dim]? marks an optional field[/]")
    first, *others = forms(operation)
    console.print()
    calls = [first, *(f"{other.partition('(')[0]}(...)" for other in others)]
    console.print(Syntax("\n".join(calls), "python", background_color="default", word_wrap=True))


def _print_part(part: Part) -> None:
    """Print the fields of *part*, each with its own fields below it."""
    tree = Tree(f"[bold]{part.name}[/]{part.role and f' for a {part.role}'}", guide_style="dim")
    branches = [tree]
    for row in list_rows(part.schema):
        del branches[row.depth + 1 :]
        branches.append(branches[row.depth].add(_describe_row(row)))
    get_stdout().print(tree)


def _describe_row(row: Row) -> str:
    """Return the name, the type, the Chinese name, the values, the limits and the example of a field."""
    parts = [f"{row.name}{'' if row.is_required else '[dim]?[/]'}  [cyan]{row.kind}[/]"]
    if row.title:
        parts.append(f"[bold]{escape(row.title)}[/]")
    if row.is_encrypted:
        parts.append("[yellow]encrypted: a wechatpay.Secret[/]")
    if row.values:
        parts.append(f"[dim]{escape(' | '.join(row.values))}[/]")
    if row.limits:
        parts.append(f"[dim]{escape(row.limits)}[/]")
    if row.pattern:
        parts.append(f"[dim]matches {escape(row.pattern)}[/]")
    if row.example and not row.is_encrypted:
        parts.append(f"[green]{escape(row.example)}[/]")
    return "  ".join(parts)
