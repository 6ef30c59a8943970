"""Looks for the slips that copied documents show: `python -m codegen.facts --check` fails on each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from codegen.facts.evidence import SOURCES
from codegen.facts.roles import SIDES
from codegen.facts.slips import closes_on_one_value, holds_fen
from codegen.facts.tree import Schema, list_requests, name_operation, read_query, walk

__all__ = ["find_slips"]

_NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*(_\$[nm]){0,2}")


def find_slips(documents: Mapping[str, Schema]) -> Iterator[str]:
    """Yield a line for each slip that `sources/accepted-slips.tsv` does not name."""
    accepted = set((SOURCES / "accepted-slips.tsv").read_text("utf-8").splitlines())
    for slip in _list_slips(documents):
        if slip not in accepted and slip.split("\t", 1)[1] not in accepted:
            yield slip


def _list_slips(documents: Mapping[str, Schema]) -> Iterator[str]:
    for name, document in documents.items():
        for path, item in document.get("paths", {}).items():
            for method, operation in item.items():
                key = name_operation(name.partition("/")[0], method, path)
                for place, schema in _list_places(operation):
                    yield from _find_in(f"{key} {place}", schema, operation, place)
    for name, schema in _list_events(documents):
        yield from _find_in(f"event {name}", schema, {}, "reply")


def _list_events(documents: Mapping[str, Schema]) -> Iterator[tuple[str, Schema]]:
    for name, item in documents.get("webhooks", {}).get("webhooks", {}).items():
        resource = item["post"].get("x-resource", {})
        yield from ((name, each) for each in resource.get("oneOf", [resource]))


def _list_places(operation: Schema) -> Iterator[tuple[str, Schema]]:
    yield "query", read_query(operation)
    for schema in list_requests(operation):
        yield from (("body", each) for each in schema.get("oneOf", [schema]))
    for response in operation["responses"].values():
        for content in response.get("content", {}).values():
            yield "reply", content.get("schema", {})


def _find_in(where: str, schema: Schema, operation: Schema, place: str) -> Iterator[str]:
    required = set(schema.get("required", ()))
    has_roles = any("x-role" in each for each in operation.get("parameters", ()))
    if has_roles and place == "query":
        required = set()  # Each role has its own.
    if {"mchid", "sp_mchid"} <= required or {"appid", "sp_appid"} <= required:
        yield f"{where}\t\tboth sides demanded"
    for path, field in walk(schema):
        at = f"{where}\t{path}"
        if not _NAME.fullmatch(field.name):
            yield f"{at}\tname"
        if closes_on_one_value(field.name, field.schema):
            yield f"{at}\tone-valued enumeration"
        if holds_fen(field.name, field.schema):
            yield f"{at}\tnumber for fen"
        is_partners = field.name in SIDES["partner"] and place != "reply"
        if is_partners and field.is_required and operation.get("x-roles") == ["merchant"]:
            yield f"{at}\tpartner field demanded of a merchant"
        if "x-encrypted-with" in field.schema and field.schema.get("type") != "string":
            yield f"{at}\tencrypted container"
        both = {"transaction_id", "out_trade_no"} <= set(field.parent.get("required", ()))
        if place == "body" and field.name == "transaction_id" and both:
            yield f"{at}\trequired siblings of a one-of"
