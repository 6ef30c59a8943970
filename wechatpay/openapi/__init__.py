"""The documented API as OpenAPI 3.1 documents, and functions that search them. No call needs the documents.

The documents are merged from a copy of WeChat Pay's public documentation, its SDKs and samples, and other sources
(`codegen/facts/` in the repository): `documents/v3/<area>.json` and `documents/v2/<area>.json`, one for each first word
of a path, and `documents/webhooks.json`. Each file is read when it is first needed. `x-sources` in a field names the
sources of what the copy did not say. A request that merchants and partners write differently has a schema for each
(`oneOf`, `x-role`); `split_roles` returns them.

The `.pyi` files beside this module type every operation, one file for each area. Type checkers and editors find them
through `client.v3` and `client.v2`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

__all__ = ["SNAPSHOT", "Operation", "find", "nearest", "operations", "search", "split_roles", "webhooks"]

SNAPSHOT = "2026-08-22"
"""The date of the copy of WeChat Pay's documentation."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One documented operation."""

    method: str
    path: str
    """The path with its variables: `/v3/pay/transactions/id/{transaction_id}`. APIv2 paths have no `v2`."""
    chain: str
    """The call in Python: `v3.pay.transactions.id._transaction_id_.get`."""
    title: str
    document: dict[str, Any] = field(repr=False)
    """The OpenAPI operation object."""

    @property
    def version(self) -> str:
        """The protocol: "v3" or "v2"."""
        return self.chain.partition(".")[0]

    @property
    def template(self) -> str:
        """The path for `chain()`: an APIv2 path begins with `v2`."""
        return self.path[1:] if self.version == "v3" else f"v2{self.path}"

    @property
    def link(self) -> str:
        """The URL of the official page; "" if it is not known."""
        return str(self.document.get("externalDocs", {}).get("url", ""))

    @property
    def products(self) -> list[str]:
        """The products that it belongs to, the general one first: `["运营工具/商家券"]`."""
        return list(self.document.get("tags", ()))

    @property
    def roles(self) -> list[str]:
        """Callers for whom it is: "merchant", "partner", "ecommerce", "institution", "brand", "overseas"."""
        return list(self.document.get("x-roles", ()))

    @property
    def errors(self) -> list[tuple[int, str]]:
        """The HTTP statuses and codes of the errors that its official pages list; empty if they are not known."""
        pairs = (str(text).split(" ", 1) for text in self.document.get("x-errors", ()))
        return [(int(status), code) for status, code in pairs]

    @property
    def query(self) -> dict[str, Any]:
        """The schema of the query: an object, or one for each role."""
        query = _build_query([each for each in self.document.get("parameters", ()) if each["in"] == "query"])
        groups = self.document.get("x-any-of")
        return {**query, "anyOf": groups} if groups else query


def split_roles(schema: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Return the schema of each role; that of everyone has the key ""."""
    return {each.get("x-role", ""): each for each in schema.get("oneOf", [schema])}


def find(path: str, method: str | None = None) -> list[Operation]:
    """Return the operations that match *path*, which may contain values or variables; the best match first.

    >>> [operation.chain for operation in find("/v3/certificates")]
    ['v3.certificates.get']
    """
    segments = path.split("/")[1:]
    found = [
        operation
        for operation in _load_operations(*_locate_area(segments))
        if method in (None, operation.method) and _matches(operation, segments)
    ]
    # Literal segments come before variables: .../images/upload is an operation, not an image with that id.
    return sorted(found, key=lambda operation: [part.startswith("{") for part in operation.path.split("/")])


def operations() -> Iterator[Operation]:
    """Yield every documented operation."""
    for version in ("v3", "v2"):
        names = (resource.name for resource in (files(__name__) / "documents" / version).iterdir())
        for area in sorted(name.removesuffix(".json") for name in names if name.endswith(".json")):
            yield from _load_operations(version, area)


def search(words: str) -> list[Operation]:
    """Return the operations that have every one of *words* in their Chinese title, path, chain, products or fields.

    A field counts by its name and by its Chinese name. Operations that have all words outside their fields come first.

    >>> [operation.path for operation in search("domestic refunds post")][:1]
    ['/v3/refund/domestic/refunds']
    """
    wanted = words.lower().split()
    by_heading: list[Operation] = []
    by_field: list[Operation] = []
    for operation in operations():
        heading = f"{operation.title} {operation.path} {operation.chain} {' '.join(operation.products)}".lower()
        missing = [word for word in wanted if word not in heading]
        if not missing:
            by_heading.append(operation)
        elif _has_fields(operation, missing):
            by_field.append(operation)
    return by_heading + by_field


def _has_fields(operation: Operation, words: list[str]) -> bool:
    """Return whether each word is part of the name or the Chinese name of a field of *operation*."""
    names = _list_names(operation.document)
    return all(any(word in name for name in names) for word in words)


def _list_names(value: Any) -> set[str]:
    if isinstance(value, list):
        return set().union(*map(_list_names, value))
    if not isinstance(value, dict):
        return set()
    properties = value.get("properties")
    own = {name.lower() for name in properties} if isinstance(properties, dict) else set()
    own |= {str(value[key]).lower() for key in ("title", "name") if isinstance(value.get(key), str)}
    return own.union(*map(_list_names, value.values()))


def nearest(path: str) -> list[Operation]:
    """Return up to three documented operations whose paths resemble the undocumented *path*."""
    from difflib import get_close_matches

    version = "v3" if path.startswith("/v3/") else "v2"
    by_path = {operation.path: operation for operation in operations() if operation.version == version}
    return [by_path[near] for near in get_close_matches(path, by_path, n=3, cutoff=0.7)]


@cache
def webhooks() -> dict[str, dict[str, Any]]:
    """Return the documented notifications as OpenAPI operation objects, by `v3/<event_type>` or `v2/<name>`."""
    items: dict[str, dict[str, dict[str, Any]]] = _load_document("webhooks")["webhooks"]
    return {name: item["post"] for name, item in items.items()}


def _build_query(parameters: list[dict[str, Any]]) -> dict[str, Any]:
    roles = list(dict.fromkeys(each["x-role"] for each in parameters if "x-role" in each))
    schemas = [_join_parameters([each for each in parameters if each.get("x-role", role) == role]) for role in roles]
    if not schemas:
        return _join_parameters(parameters)
    return {"oneOf": [{"x-role": role, **schema} for role, schema in zip(roles, schemas, strict=True)]}


def _join_parameters(parameters: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {each["name"]: each["schema"] for each in parameters},
        "required": [each["name"] for each in parameters if each.get("required")],
    }


def _matches(operation: Operation, segments: list[str]) -> bool:
    template = operation.path.split("/")[1:]
    return len(template) == len(segments) and all(
        part == segment or (part.startswith("{") and segment and _may_be_value(operation, part[1:-1], segment))
        for part, segment in zip(template, segments, strict=True)
    )


def _may_be_value(operation: Operation, name: str, segment: str) -> bool:
    """Return whether *segment* may be the value of the variable *name*; some variables have only one value."""
    for parameter in operation.document.get("parameters", ()):
        if parameter["in"] == "path" and parameter["name"] == name and "const" in parameter["schema"]:
            return segment.startswith("{") or segment == parameter["schema"]["const"]
    return True


def _locate_area(segments: list[str]) -> tuple[str, str]:
    """Return the version and the area of a path."""
    return ("v3", segments[1]) if segments[:1] == ["v3"] and len(segments) > 1 else ("v2", "".join(segments[:1]))


@cache
def _load_operations(version: str, area: str) -> tuple[Operation, ...]:
    if not area.replace("-", "").replace("_", "").isalnum():
        return ()
    return tuple(
        Operation(method.upper(), path, document["operationId"], document["summary"], document)
        for path, item in _load_document(f"{version}/{area}").get("paths", {}).items()
        for method, document in item.items()
    )


def _load_document(name: str) -> dict[str, Any]:
    resource = files(__name__) / "documents" / f"{name}.json"
    return dict(json.loads(resource.read_text("utf-8"))) if resource.is_file() else {}
