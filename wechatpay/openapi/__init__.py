"""The documented API as OpenAPI 3.1 documents, and functions that search them. No call needs the documents.

The documents were gathered from WeChat Pay's public documentation (2026-08): `documents/v3/<area>.json` and
`documents/v2/<area>.json`, one for each first word of a path, and `documents/webhooks.json`. Each file is read when it
is first needed. `documents/overrides.jsonl` corrects their errors: one line for each, with its reason and a link.

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

__all__ = ["Operation", "find", "nearest", "operations", "search", "webhooks"]


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
    """Return the operations whose Chinese title, path or chain contains every one of *words*.

    >>> [operation.path for operation in search("domestic refunds post")]
    ['/v3/refund/domestic/refunds']
    """
    wanted = words.lower().split()
    return [
        operation
        for operation in operations()
        if all(word in f"{operation.title} {operation.path} {operation.chain}".lower() for word in wanted)
    ]


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
    if not resource.is_file():
        return {}
    document: dict[str, Any] = json.loads(resource.read_text("utf-8"))
    for override in _load_overrides().get(name, ()):
        _apply(document, override)
    return document


@cache
def _load_overrides() -> dict[str, list[dict[str, Any]]]:
    lines = (files(__name__) / "documents" / "overrides.jsonl").read_text("utf-8").splitlines()
    by_document: dict[str, list[dict[str, Any]]] = {}
    for override in map(json.loads, lines):
        by_document.setdefault(override["document"], []).append(override)
    return by_document


def _apply(document: dict[str, Any], override: dict[str, Any]) -> None:
    """Set the value at the override's JSON pointer (RFC 6901)."""
    *parents, last = (part.replace("~1", "/").replace("~0", "~") for part in override["pointer"].split("/")[1:])
    for part in parents:
        document = document[part]
    document[last] = override["value"]
