"""Checks of a request against its document. Each returns the first field that does not match, with its problem."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, unquote

from wechatpay.openapi import Operation, split_roles
from wechatpay.sandbox.http import ServerRequest
from wechatpay.sandbox.limits import find_limit
from wechatpay.sandbox.wording import Wording, describe_missing, describe_type

__all__ = [
    "Issue",
    "choose_role",
    "find_body_issue",
    "find_fields_issue",
    "find_path_issue",
    "find_query_issue",
    "is_valid",
]

Schema = Mapping[str, Any]
CanDecrypt = Callable[[str], bool]
"""A function that returns whether a field decrypts with the key that the request names."""
_CONTROL_CHARACTER = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


class Issue(NamedTuple):
    """A field of a request that does not match the document."""

    field: str
    problem: str
    """The rest of a sentence that begins with the field's name."""
    value: object
    is_missing: bool = False
    title: str = ""
    """The name that WeChat Pay's pages give to the field: 商户订单号."""
    wording: Wording | None = None
    """The problem in WeChat Pay's words, where they are known."""


_PYTHON_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "object": (dict,),
    "array": (list,),
}


def find_path_issue(operation: Operation, request: ServerRequest) -> Issue | None:
    """Return the first issue of a variable in the path of *request*."""
    schemas = {
        each["name"]: each["schema"] for each in operation.document.get("parameters", ()) if each["in"] == "path"
    }
    pairs = zip(operation.path.split("/"), request.path.split("/"), strict=True)
    given = {part[1:-1]: unquote(value) for part, value in pairs if part.startswith("{")}
    found = _find_first(
        _find_string_issue(schemas[name], value, name) for name, value in given.items() if name in schemas
    )
    return _name_field(found, schemas) if found else None


def find_query_issue(operation: Operation, request: ServerRequest) -> Issue | None:
    """Return the first issue in the query of *request*."""
    given = parse_qsl(request.target.partition("?")[2], keep_blank_values=True)
    schema = choose_role(operation.query, {name for name, _ in given})
    properties = schema["properties"]
    if missing := _find_missing(schema, {name for name, _ in given}, ""):
        return missing
    for name, value in given:
        if name not in properties:
            return Issue(name, "is not a parameter of this request", value)
        if issue := _find_string_issue(properties[name].get("items", properties[name]), value, name):
            return _name_field(issue, properties)
    return None


def find_body_issue(operation: Operation, request: ServerRequest, can_decrypt: CanDecrypt) -> Issue | None:
    """Return the first issue in the body of *request*, if the document describes a JSON body."""
    content = operation.document.get("requestBody", {}).get("content", {})
    if "application/json" not in content:
        return None
    body = request.json()
    schema = choose_role(content["application/json"]["schema"], body if isinstance(body, dict) else ())
    return _find_issue(schema, body, "", can_decrypt)


def find_fields_issue(operation: Operation, fields: Mapping[str, str]) -> Issue | None:
    """Return the first issue in the fields of an APIv2 request."""
    content = operation.document.get("requestBody", {}).get("content", {})
    schema: Schema = content["text/xml"]["schema"] if "text/xml" in content else {}
    properties = schema.get("properties", {})
    given = {name for name, value in fields.items() if value}
    if issue := _find_missing(schema, given | {"sign", "nonce_str"}, ""):
        return issue
    issues = (_find_string_issue(properties[name], value, name) for name, value in fields.items() if name in properties)
    found = _find_first(issues)
    return _name_field(found, properties) if found else None


def choose_role(schema: Schema, names: Iterable[str]) -> Schema:
    """Return the schema of the role to which most of the field *names* belong."""
    roles = list(split_roles(dict(schema)).values())
    return max(roles, key=lambda role: len(set(names) & set(role.get("properties", ()))))


def is_valid(schema: Schema, value: object) -> bool:
    """Return whether *value* matches *schema*."""
    return _find_issue(schema, value, "") is None


def _find_issue(schema: Schema, value: object, where: str, can_decrypt: CanDecrypt = lambda _: True) -> Issue | None:
    kind = schema.get("type", "object" if "properties" in schema else None)
    if kind is None:
        return None  # The document does not say what it is.
    kinds = kind if isinstance(kind, list) else [kind]
    if not any(_is_of(each, value) for each in kinds):
        problem = f"must be of the type {' or '.join(kinds)}, not {_name_type(value)}"
        return Issue(where, problem, value, wording=describe_type(kinds[0], value))
    checks = (_find_enumeration_issue, _find_text_issue, _find_limit_issue)
    found = _find_first(check(schema, value, where) for check in checks)
    if found:
        return found
    if isinstance(value, list):
        items = schema.get("items", {})
        return _find_first(
            _find_issue(items, each, f"{where}[{index}]", can_decrypt) for index, each in enumerate(value)
        )
    if isinstance(value, dict):
        return _find_object_issue(schema, value, where, can_decrypt)
    if schema.get("x-encrypted-with") == "platform-public-key" and not can_decrypt(str(value)):
        return Issue(where, "cannot be decrypted with the key that Wechatpay-Serial names", value)
    return None


def _is_of(kind: str, value: object) -> bool:
    return isinstance(value, _PYTHON_TYPES[kind]) and (kind == "boolean" or not isinstance(value, bool))


def _find_object_issue(schema: Schema, value: Mapping[str, Any], where: str, can_decrypt: CanDecrypt) -> Issue | None:
    properties = schema.get("properties", {})
    given = {name for name, each in value.items() if each not in (None, "", [])}
    if issue := _find_missing(schema, given, where):
        return issue
    if not properties:
        return None  # the document does not describe the content of this object
    for name, each in value.items():
        if name not in properties:
            return Issue(_join(where, name), "is not a field of this request", each)
        if issue := _find_issue(properties[name], each, _join(where, name), can_decrypt):
            return issue if issue.title else issue._replace(title=str(properties[name].get("title", "")))
    return None


def _find_missing(schema: Schema, given: set[str], where: str) -> Issue | None:
    """Return the issue of a required field that is not *given*, or of a group of fields of which one is required."""
    properties = schema.get("properties", {})
    for name in schema.get("required", ()):
        if name not in given:
            issue = Issue(name, "is required", None, is_missing=True, wording=describe_missing())
            return _name_field(issue, properties)._replace(field=_join(where, name))
    groups = [each["required"] for each in schema.get("anyOf", ())]
    if groups and not any(given.issuperset(group) for group in groups):
        names = " or ".join(" with ".join(group) for group in groups)
        first, problem = groups[0][0], f"is required: give {names}"
        issue = Issue(first, problem, None, is_missing=True, wording=describe_missing())
        return _name_field(issue, properties)._replace(field=_join(where, first))
    return None


def _name_field(issue: Issue, properties: Schema) -> Issue:
    return issue._replace(title=str(properties.get(issue.field, {}).get("title", "")))


def _find_string_issue(schema: Schema, value: str, where: str) -> Issue | None:
    """Return the issue of a value that is a string on the wire: in a query, or in APIv2."""
    kind = schema.get("type")
    if kind in ("integer", "number") and not value.removeprefix("-").replace(".", "", kind == "number").isdecimal():
        return Issue(where, f"must be of the type {kind}", value)
    if kind == "boolean" and value not in ("true", "false"):
        return Issue(where, "must be true or false", value)
    enumeration = {**schema, "enum": [str(each) for each in schema["enum"]]} if "enum" in schema else schema
    return (
        _find_text_issue(schema, value, where)
        or _find_enumeration_issue(enumeration, value, where)
        or _find_limit_issue(schema, int(value) if kind == "integer" else value, where)
    )


def _find_limit_issue(schema: Schema, value: object, where: str) -> Issue | None:
    """Return the issue of a value that breaks a limit. That of an encrypted field counts its plain text."""
    if "x-encrypted-with" in schema or "contentSchema" in schema:
        return None
    broken = find_limit(schema, value)
    return Issue(where, broken[0], value, wording=broken[1]) if broken else None


def _find_text_issue(_: Schema, value: object, where: str) -> Issue | None:
    if isinstance(value, str) and _CONTROL_CHARACTER.search(value):
        return Issue(where, "must not contain control characters", value)
    if where.endswith("notify_url") and value and not str(value).startswith(("http://", "https://")):
        return Issue(where, "must start with https:// or, in this sandbox, http://", value)
    return None


def _find_enumeration_issue(schema: Schema, value: object, where: str) -> Issue | None:
    if "enum" in schema and value not in schema["enum"]:
        return Issue(where, f"must be one of {', '.join(map(str, schema['enum']))}", value)
    if "const" in schema and value != schema["const"]:
        return Issue(where, f"must be {schema['const']}", value)
    return None


def _find_first(issues: Iterable[Issue | None]) -> Issue | None:
    return next(filter(None, issues), None)


def _join(where: str, name: str) -> str:
    return f"{where}.{name}" if where else name


def _name_type(value: object) -> str:
    names = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array", dict: "object"}
    return names.get(type(value), "null")
