"""Lengths, ranges and patterns of fields, each with the page that states it."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from codegen.facts.evidence import read_table
from codegen.facts.tree import Schema, list_requests, open_object, read_query, walk

__all__ = ["apply_limits"]

_STRING_LIMITS = ("minLength", "maxLength", "maxBytes", "pattern")


def apply_limits(key: str, operation: Schema) -> None:
    """Write the limits of an operation's fields into their schemas. `x-max-bytes` counts the bytes of UTF-8."""
    for place, path, keyword, value in _read_by_operation().get(key, ()):
        found = _find(operation, place, path)
        if not found:
            raise LookupError(f"limits.tsv has a field that {key} has not: {place} {path}")
        for schema in found:
            target = open_object(schema)[0] if keyword in _STRING_LIMITS and "items" in schema else schema
            target["x-max-bytes" if keyword == "maxBytes" else keyword] = value
            if not all(_keeps_to(target, each) for each in target.get("examples", ())):
                del target["examples"]  # An example that WeChat Pay would refuse.


@cache
def _read_by_operation() -> dict[str, list[tuple[str, str, str, int | str]]]:
    limits: dict[str, list[tuple[str, str, str, int | str]]] = {}
    for operation, place, path, keyword, value, _ in read_table("limits"):
        limit = (place, path, keyword, value if keyword == "pattern" else int(value))
        limits.setdefault(re.sub(r"\{[^}]*\}", "{}", operation), []).append(limit)
    return limits


def _find(operation: Schema, place: str, path: str) -> list[dict[str, Any]]:
    if place == "path":
        return [
            each["schema"] for each in operation.get("parameters", ()) if each["in"] == "path" and each["name"] == path
        ]
    schemas = [read_query(operation)] if place == "query" else list_requests(operation)
    fields = [field.schema for schema in schemas for name, field in walk(schema) if name == path.removesuffix("[]")]
    return [open_object(field)[0] for field in fields] if path.endswith("[]") else fields


def _keeps_to(schema: Schema, value: Any) -> bool:
    """Return whether an example keeps to the limits of its field."""
    if isinstance(value, str):
        is_matching = re.search(schema["pattern"], value) if "pattern" in schema else True
        is_long_enough = schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", len(value))
        return bool(is_matching) and is_long_enough and len(value.encode()) <= schema.get("x-max-bytes", len(value) * 4)
    return bool(schema.get("minimum", value) <= value <= schema.get("maximum", value))
