"""Schemas as trees: each field by its path, such as `amount.total` or `sub_orders[].amount`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

__all__ = ["Field", "Schema", "list_requests", "name_operation", "open_object", "read_query", "walk", "write_query"]

Schema = dict[str, Any]


@dataclass
class Field:
    """A field where it is: its schema, and the object schema that has it as a property."""

    name: str
    schema: Schema
    parent: Schema

    @property
    def is_required(self) -> bool:
        """Whether its object requires it."""
        return self.name in self.parent.get("required", ())

    def mark(self, *, is_required: bool) -> None:
        """Set or remove its required mark."""
        names = [name for name in self.parent.get("required", ()) if name != self.name]
        if is_required:
            wanted = {*names, self.name}
            names = [name for name in self.parent["properties"] if name in wanted]
        self.parent["required"] = names


def open_object(schema: Schema) -> tuple[Schema, str]:
    """Return the schema whose properties are the fields below *schema*, and "[]" if it is the item of an array."""
    inner = schema.get("contentSchema", schema)
    return (inner["items"], "[]") if "items" in inner else (inner, "")


def walk(schema: Schema, before: str = "") -> Iterator[tuple[str, Field]]:
    """Yield every field below *schema* with its path, outer fields first."""
    for name, each in list(schema.get("properties", {}).items()):
        yield f"{before}{name}", Field(name, each, schema)
        inner, end = open_object(each)
        yield from walk(inner, f"{before}{name}{end}.")


def name_operation(version: str, method: str, path: str) -> str:
    """Return the name of an operation in the sources: `v3 GET /v3/pay/transactions/id/{}`."""
    segments = ("{}" if part.startswith("{") else part for part in path.split("/"))
    return f"{version} {method.upper()} {'/'.join(segments)}"


def list_requests(operation: Schema) -> Iterator[Schema]:
    """Yield the schema of the request's body; that of `meta` if it is an upload."""
    for kind, body in operation.get("requestBody", {}).get("content", {}).items():
        meta = body["schema"].get("properties", {}).get("meta", {}) if kind == "multipart/form-data" else {}
        yield meta.get("contentSchema", body["schema"])


def read_query(operation: Schema) -> Schema:
    """Return the parameters of the query as an object schema, which shares their schemas."""
    query = [each for each in operation.get("parameters", ()) if each["in"] == "query"]
    return {
        "type": "object",
        "properties": {each["name"]: each["schema"] for each in query},
        "required": [each["name"] for each in query if each.get("required")],
    }


def write_query(operation: Schema, schema: Schema) -> None:
    """Write the fields of *schema* back as the parameters of the query."""
    others = [each for each in operation.get("parameters", ()) if each["in"] != "query"]
    query = [
        {"name": name, "in": "query", "required": name in schema.get("required", ()), "schema": each}
        for name, each in schema["properties"].items()
    ]
    if others or query:
        operation["parameters"] = others + query
