"""The fields of a documented operation as rows of a table, for the command and for the endpoint reference."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from wechatpay.openapi import Operation, split_roles

__all__ = ["CLIENT_HEADERS", "GENERATED_FIELDS", "Part", "Row", "describe_limits", "list_parts", "list_rows"]

Schema = dict[str, Any]
GENERATED_FIELDS = {"sign", "nonce_str"}
"""APIv2 fields that the client generates."""
CLIENT_HEADERS = {"Wechatpay-Serial", "Accept-Encoding"}
"""Headers that the client sets."""
_BODIES = {"application/json": "json", "text/xml": "xml", "multipart/form-data": "files"}


@dataclass(frozen=True, slots=True)
class Part:
    """One part of an operation: the variables of its path, its query, headers, body, or response."""

    name: str
    """`path`, `params=`, `headers=`, `json=`, `xml=`, `files=`, `meta=` or `response`."""
    role: str
    """The role that the schema is for; "" for everyone."""
    schema: Schema


@dataclass(frozen=True, slots=True)
class Row:
    """One field."""

    path: str
    """Its place: `amount.total`, `sub_orders[].amount`."""
    depth: int
    kind: str
    """Its type: `string`, `array of object`, `JSON string`."""
    is_required: bool
    title: str
    """The name that WeChat Pay's pages give to it: 商户订单号."""
    values: tuple[str, ...]
    limits: str
    """Its lengths and its range, in words."""
    pattern: str
    is_encrypted: bool
    example: str

    @property
    def name(self) -> str:
        """The last name of the path."""
        return self.path.rpartition(".")[2]


def list_parts(operation: Operation) -> Iterator[Part]:
    """Yield the parts of an operation that have fields."""
    parameters = operation.document.get("parameters", [])
    for place, name in (("path", "path"), ("header", "headers=")):
        members = [each for each in parameters if each["in"] == place and each["name"] not in CLIENT_HEADERS]
        schema = {
            "properties": {each["name"]: each["schema"] for each in members},
            "required": [each["name"] for each in members if each.get("required")],
        }
        if members:
            yield Part(name, "", schema)
    yield from _split("params=", operation.query)
    for kind, body in operation.document.get("requestBody", {}).get("content", {}).items():
        yield from _split(
            f"{_BODIES[kind]}=", _omit_generated(body["schema"]) if kind == "text/xml" else body["schema"]
        )
    for content in next(iter(operation.document["responses"].values())).get("content", {}).values():
        yield from _split("response", content.get("schema", {}))


def _omit_generated(schema: Schema) -> Schema:
    """Return *schema* without the fields of APIv2 that the client generates."""
    properties = {name: each for name, each in schema.get("properties", {}).items() if name not in GENERATED_FIELDS}
    return {**schema, "properties": properties}


def _split(name: str, schema: Schema) -> Iterator[Part]:
    for role, each in split_roles(schema).items():
        if each.get("properties"):
            yield Part(name, role, each)


def list_rows(schema: Schema, before: str = "", depth: int = 0) -> Iterator[Row]:
    """Yield the fields of *schema*, each before its own fields."""
    required = set(schema.get("required", ()))
    one_of = {name for group in schema.get("anyOf", ()) for name in group["required"]}
    for name, field in schema.get("properties", {}).items():
        inner = field.get("contentSchema", field)
        items = inner.get("items", {})
        limits = describe_limits({**items, **field})
        yield Row(
            path=f"{before}{name}",
            depth=depth,
            kind=_name_kind(field),
            is_required=name in required,
            title=str(field.get("title", "")),
            values=tuple(
                str(each) for each in field.get("enum", items.get("enum", [field.get("const", "")])) if each != ""
            ),
            limits=", ".join(filter(None, ["one of these is required" if name in one_of else "", limits])),
            pattern=str({**items, **field}.get("pattern", "")),
            is_encrypted="x-encrypted-with" in field or "x-encrypted-with" in items,
            example=str(next(iter(field.get("examples", items.get("examples", ()))), "")),
        )
        yield from list_rows(items or inner, f"{before}{name}{'[]' if items else ''}.", depth + 1)


def _name_kind(field: Schema) -> str:
    if "contentSchema" in field:
        return "JSON string"
    kind = field.get("type", "any")
    if kind == "array":
        return f"array of {field.get('items', {}).get('type', 'any')}"
    return " or ".join(kind) if isinstance(kind, list) else str(kind)


def describe_limits(schema: Schema) -> str:
    """Return the limits of a field in words: "6 to 32 characters"."""
    limits = [
        _describe_range(schema.get("minLength"), schema.get("maxLength"), " characters"),
        _describe_range(None, schema.get("x-max-bytes"), " bytes of UTF-8"),
        _describe_range(schema.get("minimum"), schema.get("maximum"), ""),
        _describe_range(schema.get("minItems"), schema.get("maxItems"), " elements"),
    ]
    return ", ".join(filter(None, limits))


def _describe_range(least: int | None, most: int | None, unit: str) -> str:
    if least is None and most is None:
        return ""
    if least == most:
        return f"{least}{unit}"
    if not least:
        return f"at most {most}{unit}" if most is not None else ""
    return f"at least {least}{unit}" if most is None else f"{least} to {most}{unit}"
