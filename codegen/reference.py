"""The endpoint reference of the documentation: a page for each area, and an index.

The pages are generated and not committed: `python -m codegen.reference docs/endpoints`.
"""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from codegen.endpoints import group_by_area
from wechatpay.openapi import Operation, operations
from wechatpay.openapi.calls import forms

Schema = dict[str, Any]
_INTRODUCTION = """\
All {count:,} documented operations, by the first word of their path. Search finds them by Chinese words, by words of
the path, and by their Python names. An operation that is not documented here works too: `client.chain("v3/...")`.
"""


def main(directory: Path) -> int:
    """Empty *directory*, write all pages into it, and return the number of operations."""
    shutil.rmtree(directory, ignore_errors=True)
    directory.mkdir(parents=True)
    by_area = group_by_area(operations())
    for area, found in by_area.items():
        (directory / f"{area}.md").write_text(_render_page(found), "utf-8")
    (directory / "index.md").write_text(_render_index(by_area), "utf-8")
    return sum(map(len, by_area.values()))


def _render_index(by_area: dict[str, list[Operation]]) -> str:
    lines = ["# Endpoints 接口", "", _INTRODUCTION.format(count=sum(map(len, by_area.values()))), ""]
    for version, title in (("v3", "APIv3"), ("v2", "APIv2")):
        lines += [f"## {title}", "", "| area | operations | |", "|---|---|---|"]
        for area, found in by_area.items():
            if found[0].version == version:
                titles = "、".join(dict.fromkeys(each.title for each in found[:4]))
                name = ".".join(found[0].chain.split(".")[:2])
                lines.append(
                    f"| [`{name}`]({area}.md) | {len(found)} | {_escape_cell(titles)}{'…' if len(found) > 4 else ''} |"
                )
        lines.append("")
    return "\n".join(lines)


def _render_page(found: list[Operation]) -> str:
    name = ".".join(found[0].chain.split(".")[:2])
    return "\n".join([f"# `{name}`", "", *(line for operation in found for line in _render_operation(operation))])


def _render_operation(operation: Operation) -> Iterator[str]:
    document = operation.document
    anchor = re.sub("[^a-z0-9]+", "-", operation.chain.lower()).strip("-")
    old = " (deprecated)" if document.get("deprecated") else ""
    yield f"## {operation.title}{old} {{#{anchor}}}"
    yield ""
    link = f" · [official page]({operation.link})" if operation.link else ""
    yield f"`{operation.method} {operation.path}`{link}"
    yield ""
    titles = ("attributes", "chain()", "[]", "attributes, async", "chain(), async", "[], async")
    for title, form in zip(titles, forms(operation), strict=True):
        yield f'=== "{title}"'
        yield ""
        yield "    ```python"
        yield from (f"    {line}" for line in form.splitlines())
        yield "    ```"
        yield ""
    parameters = document.get("parameters", [])
    for place, title in (("path", "Variables"), ("query", "`params=`"), ("header", "`headers=`")):
        members = [each for each in parameters if each["in"] == place]
        yield from _render_table(
            title,
            {
                "properties": {each["name"]: each["schema"] for each in members},
                "required": [each["name"] for each in members if each.get("required")],
            },
        )
    for kind, body in document.get("requestBody", {}).get("content", {}).items():
        yield from _render_table(
            f"`{'xml' if 'xml' in kind else 'files' if 'form' in kind else 'json'}=`", body["schema"]
        )
    for body in document["responses"].get("200", {}).get("content", {}).values():
        yield from _render_table("Response", body.get("schema", {}))


def _render_table(title: str, schema: Schema) -> Iterator[str]:
    rows = list(_render_rows(schema, ""))
    if rows:
        yield f"| {title} | type | |"
        yield "|---|---|---|"
        yield from rows
        yield ""


def _render_rows(schema: Schema, before: str) -> Iterator[str]:
    required = set(schema.get("required", ()))
    for name, field in schema.get("properties", {}).items():
        inner = field.get("contentSchema", field)
        notes = [] if name in required else ["optional"]
        notes += ["encrypted"] if "x-encrypted-with" in field else []
        notes += ["a JSON string"] if "contentSchema" in field else []
        notes += [" ".join(f"`{value}`" for value in field["enum"])] if "enum" in field else []
        notes += [str(field["description"])] if "description" in field else []
        yield f"| `{before}{name}` | {field.get('type', 'any')} | {_escape_cell(', '.join(notes))} |"
        below = inner.get("items", inner)
        yield from _render_rows(below, f"{before}{name}{'[]' if 'items' in inner else ''}.")


def _escape_cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


if __name__ == "__main__":
    print(main(Path(sys.argv[1])), "operations written")
