"""Looks for the slips that copied documents show: `python -m codegen.facts --check` fails on each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from codegen.facts.evidence import SOURCES
from codegen.facts.slips import FRACTION, SINGLE_VALUES
from codegen.facts.tree import Schema, list_requests, name_operation, read_query, walk

__all__ = ["find_slips"]

_NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*(_\$[nm]){0,2}")


def find_slips(documents: Mapping[str, Schema]) -> Iterator[str]:
    """Yield a line for each slip that `sources/accepted-slips.tsv` does not name."""
    accepted = set((SOURCES / "accepted-slips.tsv").read_text("utf-8").splitlines())
    for name, document in documents.items():
        for path, item in document.get("paths", {}).items():
            for method, operation in item.items():
                key = name_operation(name.partition("/")[0], method, path)
                for place, schema in _list_places(operation):
                    yield from (
                        slip
                        for slip in _find_in(f"{key} {place}", schema, operation, place)
                        if slip.split("\t", 1)[1] not in accepted and slip not in accepted
                    )


def _list_places(operation: Schema) -> Iterator[tuple[str, Schema]]:
    yield "query", read_query(operation)
    for schema in list_requests(operation):
        yield from (("body", each) for each in schema.get("oneOf", [schema]))
    for response in operation["responses"].values():
        for content in response.get("content", {}).values():
            yield "reply", content.get("schema", {})


def _find_in(where: str, schema: Schema, operation: Schema, place: str) -> Iterator[str]:
    for path, field in walk(schema):
        at = f"{where}\t{path}"
        if not _NAME.fullmatch(field.name):
            yield f"{at}\tname"
        if len(field.schema.get("enum", ())) == 1 and not SINGLE_VALUES.fullmatch(field.name):
            yield f"{at}\tone-valued enumeration"
        has_fraction = any(isinstance(each, float) for each in field.schema.get("examples", ()))
        if field.schema.get("type") == "number" and not FRACTION.search(field.name) and not has_fraction:
            yield f"{at}\tnumber for fen"
        is_partners = field.name.startswith(("sub_mchid", "sub_appid", "sp_")) and place != "reply"
        if is_partners and field.is_required and operation.get("x-roles") == ["merchant"]:
            yield f"{at}\tpartner field demanded of a merchant"
        both = {"transaction_id", "out_trade_no"} <= set(field.parent.get("required", ()))
        if place == "body" and field.name == "transaction_id" and both:
            yield f"{at}\trequired siblings of a one-of"
