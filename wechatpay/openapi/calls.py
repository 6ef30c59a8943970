"""Python code for a documented operation: the six forms of its call, with a placeholder for each required value."""

from __future__ import annotations

from typing import Any

from wechatpay.openapi import Operation

__all__ = ["forms", "options"]

Schema = dict[str, Any]
_DEFAULT_BASE_URLS = ("https://api.mch.weixin.qq.com", "https://api2.mch.weixin.qq.com")
_GENERATED_FIELDS = {"sign", "nonce_str"}
"""APIv2 fields that the client generates."""
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
    """Return the arguments of the call: every required value, as `...` if it may be any string."""
    document = operation.document
    parameters = document.get("parameters", [])
    arguments = [f"{each['name']}={_render_value(each['schema'], '')}" for each in parameters if each["in"] == "path"]
    if query := [each for each in parameters if each["in"] == "query" and each.get("required")]:
        schema = {
            "properties": {each["name"]: each["schema"] for each in query},
            "required": [each["name"] for each in query],
        }
        arguments.append(f"params={_render_value(schema, '    ', may_be_secret=False)}")
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


def _render_body(document: Schema, method: str) -> list[str]:
    content = document.get("requestBody", {}).get("content", {})
    for kind, option in (("application/json", "json"), ("text/xml", "xml")):
        if kind in content:
            name = "params" if method == "GET" else option  # APIv2 signs the query of a GET
            return [f"{name}={_render_value(content[kind]['schema'], '    ')}"]
    if "multipart/form-data" not in content:
        return []
    meta = content["multipart/form-data"]["schema"]["properties"].get("meta", {}).get("contentSchema", {})
    shown = {**meta, "required": [name for name in meta.get("required", []) if name not in _FILE_FIELDS]}
    return ['files="license.jpg"', *([f"meta={_render_value(shown, '    ')}"] if shown["required"] else [])]


def _render_value(schema: Schema, indent: str, *, may_be_secret: bool = True) -> str:
    """Return Python code for a value that matches *schema*. In a query, `client.encrypt` replaces `Secret`."""
    values = schema.get("enum") or ([schema["const"]] if "const" in schema else [])
    if values:
        return f'"{values[0]}"' if isinstance(values[0], str) else repr(values[0])
    if "contentSchema" in schema:
        return _render_value(schema["contentSchema"], indent, may_be_secret=may_be_secret)
    kind = schema.get("type")
    if kind == "array":
        return f"[{_render_value(schema.get('items', {}), indent, may_be_secret=may_be_secret)}]"
    if kind == "object" or "properties" in schema:
        return _render_object(schema, indent, may_be_secret=may_be_secret)
    if "x-encrypted-with" in schema and may_be_secret:
        return 'wechatpay.Secret("...")'
    return {"integer": "1", "number": "1", "boolean": "True"}.get(str(kind), '"..."')


def _render_object(schema: Schema, indent: str, *, may_be_secret: bool) -> str:
    required = [
        name
        for name in schema.get("required", [])
        if name in schema.get("properties", {}) and name not in _GENERATED_FIELDS
    ]
    if not required:
        return "{}"
    inner = f"{indent}    "
    fields = {name: _render_value(schema["properties"][name], inner, may_be_secret=may_be_secret) for name in required}
    return "{\n" + "".join(f'{inner}"{name}": {value},\n' for name, value in fields.items()) + indent + "}"
