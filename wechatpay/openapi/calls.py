"""A documented operation as it is written in Python: the six forms of its call, with a place for each needed value."""

from __future__ import annotations

from typing import Any

from wechatpay.openapi import Operation

__all__ = ["forms", "options"]

Schema = dict[str, Any]
_USUAL = ("https://api.mch.weixin.qq.com", "https://api2.mch.weixin.qq.com")
_MADE = {"sign", "nonce_str"}
"""What the client puts into an APIv2 body itself."""
_OF_FILES = {"filename", "file_name", "sha256", "digest", "file_digest", "digest_alogrithm", "digest_algorithm"}
"""What it finds out about a file itself."""


def forms(operation: Operation) -> list[str]:
    """Its six forms: attributes, `chain()` and `[]`, each called and awaited."""
    *names, verb = operation.chain.split(".")
    given = options(operation)
    paths = (f"client.{'.'.join(names)}", f'client.chain("{operation.template}")', f'client["{operation.template}"]')
    called = [f"{path}.{verb}({given})" for path in paths]
    return called + [f"await {path}.{verb}_async({given})" for path in paths]


def options(operation: Operation) -> str:
    """What its call needs, as arguments: each value that may not be missing, as `...` where it is any text."""
    document = operation.document
    parameters = document.get("parameters", [])
    arguments = [f"{each['name']}={_value(each['schema'], '')}" for each in parameters if each["in"] == "path"]
    if query := [each for each in parameters if each["in"] == "query" and each.get("required")]:
        wanted = {
            "properties": {each["name"]: each["schema"] for each in query},
            "required": [each["name"] for each in query],
        }
        arguments.append(f"params={_value(wanted, '    ', may_be_secret=False)}")
    arguments += _body(document, operation.method)
    if document.get("x-mutual-tls"):
        arguments.append("mutual_tls=True")
    if document.get("x-no-nonce"):
        arguments.append("nonce=False")
    servers = [each["url"] for each in document.get("servers", [])]
    if servers and operation.version == "v3" and servers[0] not in _USUAL:
        arguments.append(f'base_url="{servers[0]}"')
    if not any("\n" in argument for argument in arguments) and len(", ".join(arguments)) < 60:
        return ", ".join(arguments)
    return "\n" + "".join(f"    {argument},\n" for argument in arguments)


def _body(document: Schema, method: str) -> list[str]:
    content = document.get("requestBody", {}).get("content", {})
    for kind, option in (("application/json", "json"), ("text/xml", "xml")):
        if kind in content:
            name = "params" if method == "GET" else option  # APIv2 signs the query of a GET
            return [f"{name}={_value(content[kind]['schema'], '    ')}"]
    if "multipart/form-data" not in content:
        return []
    meta = content["multipart/form-data"]["schema"]["properties"].get("meta", {}).get("contentSchema", {})
    said = {**meta, "required": [name for name in meta.get("required", []) if name not in _OF_FILES]}
    return ['files="license.jpg"', *([f"meta={_value(said, '    ')}"] if said["required"] else [])]


def _value(schema: Schema, indent: str, *, may_be_secret: bool = True) -> str:
    """A value that fits *schema*, as Python text. A query has no secrets: its caller uses `client.encrypt`."""
    values = schema.get("enum") or ([schema["const"]] if "const" in schema else [])
    if values:
        return f'"{values[0]}"' if isinstance(values[0], str) else repr(values[0])
    if "contentSchema" in schema:
        return _value(schema["contentSchema"], indent, may_be_secret=may_be_secret)
    kind = schema.get("type")
    if kind == "array":
        return f"[{_value(schema.get('items', {}), indent, may_be_secret=may_be_secret)}]"
    if kind == "object" or "properties" in schema:
        return _object(schema, indent, may_be_secret=may_be_secret)
    if "x-encrypted-with" in schema and may_be_secret:
        return 'wechatpay.Secret("...")'
    return {"integer": "1", "number": "1", "boolean": "True"}.get(str(kind), '"..."')


def _object(schema: Schema, indent: str, *, may_be_secret: bool) -> str:
    wanted = [name for name in schema.get("required", []) if name in schema.get("properties", {}) and name not in _MADE]
    if not wanted:
        return "{}"
    inner = f"{indent}    "
    fields = {name: _value(schema["properties"][name], inner, may_be_secret=may_be_secret) for name in wanted}
    return "{\n" + "".join(f'{inner}"{name}": {value},\n' for name, value in fields.items()) + indent + "}"
