"""Advice on errors of WeChat Pay: hints that are added to their messages, beyond what their own codes say."""

from __future__ import annotations

from typing import Any

from wechatpay._calls.call import Call
from wechatpay._protocols import v3
from wechatpay._protocols.multipart import Upload
from wechatpay.errors import APIError, ClientError
from wechatpay.http import HTTPRequest

__all__ = ["add_advice", "explain_sign_error"]

MAX_SHOWN = 400
"""Characters of a signed message that an error shows."""


def add_advice(error: ClientError, call: Call) -> None:
    """Add a hint to *error*, which refused *call*: the paths near an unknown one, or `Secret` for a plain text."""
    if error.status_code == 404:
        error.add_hint(_suggest_paths(call))
    elif error.code == "PARAM_ERROR" and call.json is not None and isinstance(error.detail, dict):
        error.add_hint(_suggest_secret(call, str(error.detail.get("field", ""))))


def _suggest_paths(call: Call) -> str:
    """Name the documented operations near the path of *call*, if it is not documented itself."""
    from wechatpay import openapi  # Imported lazily: only this error needs the documents.

    if openapi.find(call.path, call.method):
        return ""
    near = openapi.find(call.path) or openapi.nearest(call.path)
    hint = f"; near it are {', '.join(f'client.{each.chain}' for each in near)}" if near else ""
    return f". {call.method} {call.path} is not documented{hint}"


def _suggest_secret(call: Call, field: str) -> str:
    """Say that *field* travels encrypted, if the documents say so and *call* has a plain text there."""
    from wechatpay import openapi  # Imported lazily: only this error needs the documents.

    way = [name for name in field.strip("#/$").replace("/", ".").replace("[", ".").replace("]", "").split(".") if name]
    if way[:1] == ["body"]:
        del way[0]
    operation = next(iter(openapi.find(call.path, call.method)), None)
    if operation is None or not way:
        return ""
    content = operation.document.get("requestBody", {}).get("content", {}).get("application/json", {})
    schema, value = content.get("schema", {}), call.json
    for name in way:
        schema = schema.get("items", {}) if name.isdigit() else schema.get("properties", {}).get(name, {})
        value = _step(value, name)
    if "x-encrypted-with" not in schema or not isinstance(value, str):
        return ""
    return f". {field} travels encrypted: write wechatpay.Secret(...) around its plain text"


def _step(value: Any, name: str) -> Any:
    if isinstance(value, dict):
        return value.get(name)
    if isinstance(value, list) and name.isdigit() and int(name[:6]) < len(value):
        return value[int(name[:6])]
    return None


def explain_sign_error(error: APIError, request: HTTPRequest) -> str:
    """Say what this side signed, what WeChat Pay verified, and where the two differ first.

    https://pay.weixin.qq.com/doc/v3/merchant/4012365342
    """
    information = error.detail.get("sign_information") if isinstance(error.detail, dict) else None
    if not isinstance(information, dict) or "Authorization" not in request.headers:
        return ". wechatpay doctor examines the key, the serial and the clock"
    signed = request.content.parts[0].content if isinstance(request.content, Upload) else request.content
    if not isinstance(signed, bytes):
        return ""
    ours = v3.rebuild_request_message(request, signed).decode("utf-8", "replace")
    theirs = str(information.get("truncated_sign_message", ""))
    at = v3.find_difference(ours[: len(theirs)], theirs)
    if at is None:
        verdict = "They are the same, so that the private key and the serial are not of one certificate"
    else:
        verdict = (
            f"They differ first at character {at + 1}: {ours[at : at + 20]!r} here, {theirs[at : at + 20]!r} there"
        )
    return (
        f". This side signed {ours[:MAX_SHOWN]!r}. WeChat Pay verified {theirs[:MAX_SHOWN]!r}. {verdict}. "
        "wechatpay doctor examines the key, the serial and the clock"
    )
