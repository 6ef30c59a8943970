"""Corrects what the site's copy gets wrong everywhere in the same way; `lint.py` looks for what is left."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from codegen.facts.tree import Schema

__all__ = ["closes_on_one_value", "correct_slips", "holds_fen"]

FRACTION = re.compile(r"(_rate|_score)$")
"""Names of the numbers that are fractions. Every other number is an amount in fen, or a count: an integer."""
SINGLE_VALUES = re.compile(
    "sign_type|version|tar_type|hash_type|trade_type|grant_type|digest_algorithm|digest_alogrithm|currency|algorithm|event_type"
    "|original_type|resource_type|trade_scenario|pay_channel|order_service_type|abnormal_settle_type|tag|api|amt_type|unit"
)
"""Names of the fields that really have one value. Elsewhere the copy took the value of an example for a closed list."""
OPEN_VALUES = re.compile("transfer_scene_id|customs|limit_pay")
"""Names of the fields whose values the pages give as examples (如), or which have more than the copy lists."""


def correct_slips(operation: Schema) -> None:
    """Make amounts and counts integers, and turn a list of one value into an example."""
    for name, schema in _find_fields(operation):
        if holds_fen(name, schema):
            schema["type"] = "integer"
            schema.setdefault("x-sources", {})["type"] = "fen"
        if "enum" in schema and OPEN_VALUES.fullmatch(name):
            schema.setdefault("examples", schema["enum"][:1])
            del schema["enum"]
            schema.setdefault("x-sources", {})["enum"] = "open"
        if closes_on_one_value(name, schema):
            schema.setdefault("examples", list(schema["enum"]))
            del schema["enum"]
            schema.setdefault("x-sources", {})["enum"] = "example"


def holds_fen(name: str, schema: Schema) -> bool:
    """Return whether a field is a number that should be an integer: an amount in fen, or a count."""
    has_fraction = any(isinstance(each, float) for each in schema.get("examples", ()))
    return schema.get("type") == "number" and not FRACTION.search(name) and not has_fraction


def closes_on_one_value(name: str, schema: Schema) -> bool:
    """Return whether a field's list has one value, which was an example's."""
    return len(schema.get("enum", ())) == 1 and not SINGLE_VALUES.fullmatch(name)


def _find_fields(value: Any) -> Iterator[tuple[str, Schema]]:
    if isinstance(value, dict):
        properties = value.get("properties", {})
        for name, each in properties.items():
            if isinstance(each, dict):  # A field may itself be named "properties".
                yield name, each
                yield name, each.get("items", {})
        if "in" in value and "schema" in value:
            yield value["name"], value["schema"]
        for each in value.values():
            yield from _find_fields(each)
    elif isinstance(value, list):
        for each in value:
            yield from _find_fields(each)
