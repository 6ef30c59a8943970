"""The documented API as OpenAPI 3.1 documents, and their reader. Nothing of a call reads them.

The documents were gathered from WeChat Pay's public documentation (2026-08): `documents/v3/<area>.json` and
`documents/v2/<area>.json`, one for each first word of a path, read when it is first asked for.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

__all__ = ["Operation", "find"]


@dataclass(frozen=True, slots=True)
class Operation:
    """One documented operation."""

    method: str
    path: str
    """With its variables: `/v3/pay/transactions/id/{transaction_id}`."""
    chain: str
    """How it is written in Python: `v3.pay.transactions.id._transaction_id_.get`."""
    title: str
    document: dict[str, Any] = field(repr=False)
    """The OpenAPI operation object."""


def find(method: str, path: str) -> Operation | None:
    """The operation that a request for *path*, without its query, is one of: literal segments before variables."""
    segments = path.split("/")[1:]
    candidates = [
        (template, item[method.lower()])
        for template, item in _paths(segments).items()
        if method.lower() in item and _fits(template.split("/")[1:], segments)
    ]
    if not candidates:
        return None
    template, document = min(candidates, key=lambda found: [part.startswith("{") for part in found[0].split("/")[1:]])
    return Operation(method.upper(), template, document["operationId"], document["summary"], document)


def _fits(template: list[str], segments: list[str]) -> bool:
    return len(template) == len(segments) and all(
        part == segment or (part.startswith("{") and segment) for part, segment in zip(template, segments, strict=True)
    )


def _paths(segments: list[str]) -> dict[str, dict[str, Any]]:
    version, area = ("v3", segments[1]) if segments[0] == "v3" and len(segments) > 1 else ("v2", segments[0])
    return _document(version, area) if area.replace("-", "").replace("_", "").isalnum() else {}


@cache
def _document(version: str, area: str) -> dict[str, dict[str, Any]]:
    resource = files(__name__) / "documents" / version / f"{area}.json"
    if not resource.is_file():
        return {}
    paths: dict[str, dict[str, Any]] = json.loads(resource.read_text("utf-8"))["paths"]
    return paths
