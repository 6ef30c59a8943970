"""The endpoint reference of the documentation, written from the documents: a page for each area, and an index.

They are built, not kept: `python -m codegen.reference docs/endpoints`.
"""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from codegen.endpoints import areas
from wechatpay.openapi import Operation, operations
from wechatpay.openapi.calls import forms

Schema = dict[str, Any]
_INTRODUCTION = """\
All {count:,} documented operations, by the first word of their path. Search finds them by Chinese words, by words of
the path, and by their Python names. What is not documented here yet works all the same: `client.chain("v3/...")`.
"""


def main(directory: Path) -> int:
    """Write all pages into *directory*, which is emptied first; gives the number of operations."""
    shutil.rmtree(directory, ignore_errors=True)
    directory.mkdir(parents=True)
    by_area = areas(operations())
    for area, found in by_area.items():
        (directory / f"{area}.md").write_text(_page(found), "utf-8")
    (directory / "index.md").write_text(_index(by_area), "utf-8")
    return sum(map(len, by_area.values()))


def _index(by_area: dict[str, list[Operation]]) -> str:
    lines = ["# Endpoints 接口", "", _INTRODUCTION.format(count=sum(map(len, by_area.values()))), ""]
    for version, title in (("v3", "APIv3"), ("v2", "APIv2")):
        lines += [f"## {title}", "", "| area | operations | |", "|---|---|---|"]
        for area, found in by_area.items():
            if found[0].version == version:
                titles = "、".join(dict.fromkeys(each.title for each in found[:4]))
                name = ".".join(found[0].chain.split(".")[:2])
                lines.append(
                    f"| [`{name}`]({area}.md) | {len(found)} | {_cell(titles)}{'…' if len(found) > 4 else ''} |"
                )
        lines.append("")
    return "\n".join(lines)


def _page(found: list[Operation]) -> str:
    name = ".".join(found[0].chain.split(".")[:2])
    return "\n".join([f"# `{name}`", "", *(line for operation in found for line in _operation(operation))])


def _operation(operation: Operation) -> Iterator[str]:
    document = operation.document
    anchor = re.sub("[^a-z0-9]+", "-", operation.chain.lower()).strip("-")
    old = " (deprecated)" if document.get("deprecated") else ""
    yield f"## {operation.title}{old} {{#{anchor}}}"
    yield ""
    link = f" · [official page]({operation.link})" if operation.link else ""
    yield f"`{operation.method} {operation.path}`{link}"
    yield ""
    written = forms(operation)
    for title, form in zip(
        ("attributes", "chain()", "[]", "awaited", "chain(), awaited", "[], awaited"), written, strict=True
    ):
        yield f'=== "{title}"'
        yield ""
        yield "    ```python"
        yield from (f"    {line}" for line in form.splitlines())
        yield "    ```"
        yield ""
    parameters = document.get("parameters", [])
    for place, title in (("path", "Variables"), ("query", "`params=`"), ("header", "`headers=`")):
        these = [each for each in parameters if each["in"] == place]
        yield from _table(
            title,
            {
                "properties": {each["name"]: each["schema"] for each in these},
                "required": [each["name"] for each in these if each.get("required")],
            },
        )
    for kind, body in document.get("requestBody", {}).get("content", {}).items():
        yield from _table(f"`{'xml' if 'xml' in kind else 'files' if 'form' in kind else 'json'}=`", body["schema"])
    for body in document["responses"].get("200", {}).get("content", {}).values():
        yield from _table("Reply", body.get("schema", {}))


def _table(title: str, schema: Schema) -> Iterator[str]:
    rows = list(_rows(schema, ""))
    if rows:
        yield f"| {title} | type | |"
        yield "|---|---|---|"
        yield from rows
        yield ""


def _rows(schema: Schema, before: str) -> Iterator[str]:
    required = set(schema.get("required", ()))
    for name, field in schema.get("properties", {}).items():
        inner = field.get("contentSchema", field)
        marks = [] if name in required else ["optional"]
        marks += ["encrypted"] if "x-encrypted-with" in field else []
        marks += ["JSON in a text"] if "contentSchema" in field else []
        marks += [" ".join(f"`{value}`" for value in field["enum"])] if "enum" in field else []
        marks += [str(field["description"])] if "description" in field else []
        yield f"| `{before}{name}` | {field.get('type', 'any')} | {_cell(', '.join(marks))} |"
        below = inner.get("items", inner)
        yield from _rows(below, f"{before}{name}{'[]' if 'items' in inner else ''}.")


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


if __name__ == "__main__":
    print(main(Path(sys.argv[1])), "operations written")
