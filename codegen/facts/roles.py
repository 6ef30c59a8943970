"""Schemas by who calls: one path serves merchants and partners, and the site requires the fields of both."""

from __future__ import annotations

import copy
import re
from collections.abc import Mapping
from typing import Any

from codegen.facts.evidence import read_lines
from codegen.facts.tree import Schema, list_requests, name_operation, open_object, walk

__all__ = ["SIDES", "apply_one_of", "build_event", "relax_merchant_pages", "relax_sides", "split_by_role"]

SIDES = {
    "merchant": {"mchid", "appid", "openid"},
    "partner": {"sp_mchid", "sp_appid", "sp_openid", "sub_mchid", "sub_appid", "sub_openid"},
}
_COUNTERPARTS = {"mchid": "sp_mchid", "appid": "sp_appid", "openid": "sp_openid"}
_OVERSEAS = re.compile(r"/v3/(global/|transactions/|refunds\b)")
"""Paths that serve both sides. Elsewhere a partner's path has `partner` in it, or the pages differ."""


def split_by_role(path: str, operation: Schema) -> None:
    """Give a request that serves merchants and partners one schema for each (`oneOf` with `x-role`).

    A parameter of a query has its `x-role`, and `required` counts within this role.
    """
    if not _OVERSEAS.match(path):
        return
    for body in operation.get("requestBody", {}).get("content", {}).values():
        if _has_both_sides(set(body["schema"].get("properties", {}))):
            body["schema"] = {"oneOf": [_keep_side(body["schema"], role) for role in SIDES]}
    parameters = [each for each in operation.get("parameters", ()) if each["in"] == "query"]
    if _has_both_sides({each["name"] for each in parameters}):
        for each in parameters:
            role = next((role for role, names in SIDES.items() if each["name"] in names), None)
            if role:
                each["x-role"] = role


def _has_both_sides(names: set[str]) -> bool:
    return any(own in names and partner in names for own, partner in _COUNTERPARTS.items())


def _keep_side(schema: Schema, role: str) -> Schema:
    """Return *schema* with the fields of one side."""
    return {"x-role": role, **_without_other_side(copy.deepcopy(schema), role)}


def _without_other_side(schema: Schema, role: str) -> Schema:
    properties: dict[str, Schema] = schema.get("properties", {})
    other = (
        SIDES["partner"]
        if role == "merchant"
        else {name for name in SIDES["merchant"] if _COUNTERPARTS[name] in properties}
    )
    for name in other & set(properties):
        del properties[name]
    schema["required"] = [name for name in schema.get("required", ()) if name in properties]
    for each in properties.values():
        if open_object(each)[0].get("properties"):
            _without_other_side(open_object(each)[0], role)
    return schema


def relax_sides(schema: Schema) -> None:
    """Require no field of either side in a response or an event that serves merchants and partners."""
    if _has_both_sides(set(schema.get("properties", {}))):
        either = set().union(*SIDES.values())
        schema["required"] = [name for name in schema.get("required", ()) if name not in either]


def relax_merchant_pages(key: str, operation: Schema) -> None:
    """Make a partner's fields optional where a merchant's page documents the path: it serves both."""
    pages = {line["page"] for line in read_lines("official-pages") if line["of"] == key}
    known = pages | {operation.get("externalDocs", {}).get("url", "")}
    if not any("/merchant/" in page for page in known):
        return
    for schema in list_requests(operation):
        for _, field in walk(schema):
            if field.name in SIDES["partner"] and field.is_required:
                field.mark(is_required=False)
                field.schema.setdefault("x-sources", {})["required"] = "merchant-page"
    for each in operation.get("parameters", ()):
        if each["in"] == "query" and each["name"] in SIDES["partner"] and each.get("required"):
            each["required"] = False
            each["schema"].setdefault("x-sources", {})["required"] = "merchant-page"


def apply_one_of(key: str, operation: Schema) -> None:
    """Write "one of these is required" as `anyOf`; the site writes that all are, or that none is."""
    for line in read_lines("one-of"):
        if not re.fullmatch(line["of"], key):
            continue
        if line.get("place") == "query":
            operation["x-any-of"] = [{"required": each.split("+")} for each in line["fields"]]
            for each in operation["parameters"]:
                if each["name"] in line["fields"]:
                    each["required"] = False
            continue
        for schema in list_requests(operation):
            for role in schema.get("oneOf", [schema]):
                _require_one(role, line)


def _require_one(schema: Schema, line: Mapping[str, Any]) -> None:
    target = schema
    if line.get("object"):
        found = dict(walk(schema)).get(line["object"])
        if found is None:
            return
        target = open_object(found.schema)[0]
    groups = [each.split("+") for each in line["fields"] if set(each.split("+")) <= set(target.get("properties", {}))]
    if len(groups) > 1:
        names = {name for group in groups for name in group}
        target["required"] = [name for name in target.get("required", ()) if name not in names]
        if "anyOf" in target:
            raise ValueError(f"two lines of one-of.jsonl meet in {line['of']}")
        target["anyOf"] = [{"required": group} for group in groups]


def build_event(line: Mapping[str, Any], documents: Mapping[str, Schema], own: Schema) -> Schema:
    """Return the resource of an event that products share: each role has fields of the response of its query."""
    schemas = []
    for each in line["roles"]:
        known = _find_reply(each["like"], documents)["properties"] if "like" in each else own["properties"]
        properties = {name: copy.deepcopy(known.get(name) or {"type": "string"}) for name in each["fields"]}
        schemas.append(
            {"x-role": each["role"], "type": "object", "properties": properties, "required": each["required"]}
        )
    return {"oneOf": schemas}


def _find_reply(key: str, documents: Mapping[str, Schema]) -> Schema:
    for name, document in documents.items():
        for path, item in document.get("paths", {}).items():
            for method, operation in item.items():
                if name_operation(name.partition("/")[0], method, path) == key:
                    response = next(iter(operation["responses"].values()))
                    schema: Schema = next(iter(response["content"].values()))["schema"]
                    return schema
    raise ValueError(f"no document has {key}")
