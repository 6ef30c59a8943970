"""Python code for a documented operation: the six forms of its call, with the documented example of each value."""

from __future__ import annotations

import ast
import json
from dataclasses import dataclass
from typing import Any

from wechatpay.openapi import Operation, split_roles
from wechatpay.openapi.fields import GENERATED_FIELDS

__all__ = ["forms", "options"]

Schema = dict[str, Any]
_DEFAULT_BASE_URLS = ("https://api.mch.weixin.qq.com", "https://api2.mch.weixin.qq.com")
_FILE_FIELDS = {"filename", "file_name", "sha256", "digest", "file_digest", "digest_alogrithm", "digest_algorithm"}
"""Fields that the client derives from the file."""


def forms(operation: Operation) -> list[str]:
    """Return the six forms of the call: attributes, `chain()` and `[]`, each synchronous and asynchronous."""
    *names, verb = operation.chain.split(".")
    arguments = options(operation)
    paths = (f"client.{'.'.join(names)}", f'client.chain("{operation.template}")', f'client["{operation.template}"]')
    calls = [f"{path}.{verb}({arguments})" for path in paths]
    return calls + [f"await {path}.{verb}_async({arguments})" for path in paths]


def options(operation: Operation) -> str:
    """Return the arguments of the call: every required value, that of the first role if the roles differ.

    A value is the documented example, and `...` if there is none.
    """
    document = operation.document
    parameters = document.get("parameters", [])
    arguments = [
        f"{each['name']}={_render_value(each['schema'], _QUERY)}" for each in parameters if each["in"] == "path"
    ]
    query = _choose_role(operation.query)
    if query["required"]:
        arguments.append(f"params={_render_value(query, _QUERY)}")
    arguments += _render_body(document, operation.method)
    if document.get("x-mutual-tls"):
        arguments.append("mutual_tls=True")
    if document.get("x-no-nonce"):
        arguments.append("nonce=False")
    servers = [each["url"] for each in document.get("servers", [])]
    if servers and operation.version == "v3" and servers[0] not in _DEFAULT_BASE_URLS:
        arguments.append(f'base_url="{servers[0]}"')
    if not any("\n" in argument for argument in arguments) and len(", ".join(arguments)) < 60:
        return ", ".join(arguments)
    return "\n" + "".join(f"    {argument},\n" for argument in arguments)


def _choose_role(schema: Schema) -> Schema:
    """Return the schema of the first role, with the first of the fields of which one is required."""
    schema = next(iter(split_roles(schema).values()))
    first = [name for group in schema.get("anyOf", [])[:1] for name in group["required"]]
    return {**schema, "required": [*schema.get("required", ()), *first]}


def _render_body(document: Schema, method: str) -> list[str]:
    content = document.get("requestBody", {}).get("content", {})
    if "application/json" in content:
        return [f"json={_render_value(_choose_role(content['application/json']['schema']), _JSON)}"]
    if "text/xml" in content:
        name = "params" if method == "GET" else "xml"  # APIv2 signs the query of a GET
        return [f"{name}={_render_value(_choose_role(content['text/xml']['schema']), _XML)}"]
    if "multipart/form-data" not in content:
        return []
    meta = content["multipart/form-data"]["schema"]["properties"].get("meta", {}).get("contentSchema", {})
    shown = {**meta, "required": [name for name in meta.get("required", []) if name not in _FILE_FIELDS]}
    return ['files="license.jpg"', *([f"meta={_render_value(shown, _JSON)}"] if shown["required"] else [])]


@dataclass(frozen=True)
class _Style:
    """How the values of one part of a request are written."""

    may_be_secret: bool = True
    """In a query, `client.encrypt` replaces `Secret`."""
    may_nest: bool = False
    """APIv2: a field of JSON may have the value itself. Elsewhere it is a string."""


_JSON = _Style()
_XML = _Style(may_nest=True)
_QUERY = _Style(may_be_secret=False)


def _render_value(schema: Schema, style: _Style, indent: str = "    ") -> str:
    """Return Python code for a value that matches *schema*."""
    values = schema.get("enum") or ([schema["const"]] if "const" in schema else [])
    if values:
        return _quote(values[0])
    if "contentSchema" in schema and not schema.get("examples"):
        value = _render_value(schema["contentSchema"], style, indent)
        return value if style.may_nest else repr(json.dumps(ast.literal_eval(value), ensure_ascii=False))
    kind = schema.get("type")
    if kind == "array":
        return f"[{_render_value(schema.get('items', {}), style, indent)}]"
    if kind == "object" or "properties" in schema:
        return _render_object(schema, style, indent)
    if "x-encrypted-with" in schema and style.may_be_secret:
        # The example of an encrypted field is a ciphertext, which nobody writes.
        return 'wechatpay.Secret("...")'
    if examples := schema.get("examples"):
        return _quote(examples[0])
    return {"integer": "1", "number": "1", "boolean": "True"}.get(str(kind), '"..."')


def _quote(value: object) -> str:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)


def _render_object(schema: Schema, style: _Style, indent: str) -> str:
    required = [
        name
        for name in _choose_role(schema)["required"]
        if name in schema.get("properties", {}) and name not in GENERATED_FIELDS
    ]
    if not required:
        return "{}"
    inner = f"{indent}    "
    fields = {name: _render_value(schema["properties"][name], style, inner) for name in required}
    return "{\n" + "".join(f'{inner}"{name}": {value},\n' for name, value in fields.items()) + indent + "}"
