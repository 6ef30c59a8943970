"""Corrections by hand, for what no rule can decide: each has its place in a document, its reason and its page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from codegen.facts.evidence import read_lines
from codegen.facts.tree import Schema

__all__ = ["apply_decisions"]


def apply_decisions(documents: Mapping[str, Schema]) -> None:
    """Apply each line of `sources/decisions.jsonl`: set `value` at `pointer` (RFC 6901), rename a field, or remove it.

    :raises LookupError: if the place does not exist, or has the value already: the line is then of no use.
    """
    for line in read_lines("decisions"):
        *parents, last = (part.replace("~1", "/").replace("~0", "~") for part in line["pointer"].split("/")[1:])
        target = _follow(documents[line["document"]], parents)
        if "rename" in line:
            _rename(target, last, line["rename"])
        elif line.get("remove"):
            del target[last]
            _require_no_more(_follow(documents[line["document"]], parents[:-1]), last)
        elif isinstance(target, dict) and target.get(last) == line["value"]:
            raise LookupError(f"the decision on {line['pointer']} changes nothing: remove it")
        else:
            target[int(last) if isinstance(target, list) else last] = line["value"]


def _follow(value: Any, parts: list[str]) -> Any:
    """Return what stands in *value* at the end of a pointer's *parts*."""
    for part in parts:
        value = value[int(part) if isinstance(value, list) else part]
    return value


def _rename(schema: Schema, name: str, wanted: str) -> None:
    """Rename a field of an object schema, where it stands."""
    properties = schema["properties"]
    if name not in properties:
        raise LookupError(f"there is no field {name} to be renamed")
    if wanted in properties:
        del properties[name]
    else:
        schema["properties"] = {wanted if key == name else key: value for key, value in properties.items()}
    renamed = (wanted if key == name else key for key in schema.get("required", ()))
    schema["required"] = list(dict.fromkeys(renamed))


def _require_no_more(schema: Schema, name: str) -> None:
    """Remove the required mark of a removed property."""
    if name in schema.get("required", ()):
        schema["required"].remove(name)
