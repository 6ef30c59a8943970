"""Whether a request is what its document says: the first field that is not, and what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple
from urllib.parse import parse_qsl

from wechatpay.openapi import Operation
from wechatpay.sandbox.http import ServerRequest

__all__ = ["Issue", "body_issue", "fields_issue", "fits", "query_issue"]

Schema = Mapping[str, Any]
Opener = Callable[[str], bool]
"""Whether a secret field opens with the key that the request names."""
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


class Issue(NamedTuple):
    """A field that differs from the document."""

    field: str
    problem: str
    value: object
    is_missing: bool = False


_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "object": (dict,),
    "array": (list,),
}


def query_issue(operation: Operation, request: ServerRequest) -> Issue | None:
    """What is wrong with the query of *request*."""
    given = parse_qsl(request.target.partition("?")[2], keep_blank_values=True)
    known = {each["name"]: each for each in operation.document.get("parameters", ()) if each["in"] == "query"}
    for name, parameter in known.items():
        if parameter.get("required") and not any(key == name for key, _ in given):
            return Issue(name, "is required in the query", None, is_missing=True)
    for name, text in given:
        if name not in known:
            return Issue(name, "is not a parameter of this request", text)
        schema = known[name]["schema"]
        if issue := _text_issue(schema.get("items", schema), text, name):
            return issue
    return None


def body_issue(operation: Operation, request: ServerRequest, opens: Opener) -> Issue | None:
    """What is wrong with its body, where it is JSON."""
    content = operation.document.get("requestBody", {}).get("content", {})
    if "application/json" not in content:
        return None
    return _issue(content["application/json"]["schema"], request.json(), "", opens)


def _issue(schema: Schema, value: object, where: str, opens: Opener = lambda _: True) -> Issue | None:
    """What is wrong with *value*, found first."""
    kind = schema.get("type", "string")
    if not isinstance(value, _TYPES[kind]) or (isinstance(value, bool) and kind != "boolean"):
        return Issue(where, f"is of the type {_name(value)}, and not {kind}", value)
    if issue := _enumeration_issue(schema, value, where) or _wording_issue(value, where):
        return issue
    if isinstance(value, list):
        items = schema.get("items", {})
        return _first(_issue(items, each, f"{where}[{index}]", opens) for index, each in enumerate(value))
    if isinstance(value, dict):
        return _object_issue(schema, value, where, opens)
    if schema.get("x-encrypted-with") == "platform-public-key" and not opens(str(value)):
        return Issue(where, "does not open with the key that Wechatpay-Serial names", value)
    return None


def _object_issue(schema: Schema, value: Mapping[str, Any], where: str, opens: Opener) -> Issue | None:
    properties = schema.get("properties", {})
    for name in schema.get("required", ()):
        if value.get(name) in (None, "", []):
            return Issue(_inner(where, name), "is required", value.get(name), is_missing=True)
    if not properties:
        return None  # the document does not say what is in it
    for name, each in value.items():
        if name not in properties:
            return Issue(_inner(where, name), "is not a field of this request", each)
    return _first(_issue(properties[name], each, _inner(where, name), opens) for name, each in value.items())


def fields_issue(operation: Operation, fields: Mapping[str, str]) -> Issue | None:
    """What is wrong with the fields of a request of APIv2, which are texts."""
    content = operation.document.get("requestBody", {}).get("content", {})
    schema: Schema = content["text/xml"]["schema"] if "text/xml" in content else {}
    properties = schema.get("properties", {})
    for name in schema.get("required", ()):
        if not fields.get(name) and name not in ("sign", "nonce_str"):
            return Issue(name, "is required", None, is_missing=True)
    return _first(_text_issue(properties[name], text, name) for name, text in fields.items() if name in properties)


def _text_issue(schema: Schema, text: str, where: str) -> Issue | None:
    """What is wrong with a value that came as a text: in a query, or in APIv2."""
    kind = schema.get("type")
    if kind in ("integer", "number") and not text.removeprefix("-").replace(".", "", kind == "number").isdecimal():
        return Issue(where, f"is not of the type {kind}", text)
    if kind == "boolean" and text not in ("true", "false"):
        return Issue(where, "is neither true nor false", text)
    if issue := _wording_issue(text, where):
        return issue
    enumeration = {**schema, "enum": [str(each) for each in schema["enum"]]} if "enum" in schema else schema
    return _enumeration_issue(enumeration, text, where)


def _wording_issue(value: object, where: str) -> Issue | None:
    if isinstance(value, str) and _CONTROL.search(value):
        return Issue(where, "has a control character", value)
    if where.endswith("notify_url") and value and not str(value).startswith(("http://", "https://")):
        return Issue(where, "is no address to notify: it starts with https:// or, here, http://", value)
    return None


def _enumeration_issue(schema: Schema, value: object, where: str) -> Issue | None:
    if "enum" in schema and value not in schema["enum"]:
        return Issue(where, f"is none of {', '.join(map(str, schema['enum']))}", value)
    if "const" in schema and value != schema["const"]:
        return Issue(where, f"is not {schema['const']}", value)
    return None


def fits(schema: Schema, value: object) -> bool:
    """Whether *value* is one that *schema* describes."""
    return _issue(schema, value, "") is None


def _first(issues: Iterable[Issue | None]) -> Issue | None:
    return next(filter(None, issues), None)


def _inner(where: str, name: str) -> str:
    return f"{where}.{name}" if where else name


def _name(value: object) -> str:
    names = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array", dict: "object"}
    return names.get(type(value), "null")
