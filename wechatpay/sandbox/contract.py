"""What the documents say of a request and of its answer, for operations with and without a flow of their own."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any
from urllib.parse import parse_qsl, unquote

from wechatpay._keys.crypto import rsa_decrypt, rsa_encrypt
from wechatpay.errors import DecryptionError
from wechatpay.openapi import Operation
from wechatpay.sandbox.examples import ExampleGenerator
from wechatpay.sandbox.http import Fields, RefusalV2, ServerRequest, ServerResponse, json_response, parameter_error
from wechatpay.sandbox.identity import Identity
from wechatpay.sandbox.validation import body_issue, fields_issue, query_issue

__all__ = ["Contract"]

_OF_EVERY_REPLY = {"return_code", "return_msg", "result_code", "err_code", "err_code_des", "sign", "nonce_str"}

Schema = Mapping[str, Any]


class Contract:
    """Checks requests against their documents, and makes answers from them: alike for the same request."""

    def __init__(self, identity: Identity) -> None:
        self._identity = identity
        public_key = identity.merchant.private_key.public_key()
        # Kept, since no two encryptions are alike, and the answers to one request are.
        self._seal = lru_cache(10_000)(lambda text: rsa_encrypt(public_key, text))

    def check(self, operation: Operation, request: ServerRequest) -> None:
        """Refuse what the document of *operation* does not have.

        :raises Refusal: PARAM_ERROR, with the field and the issue.
        """
        is_upload = "multipart/form-data" in operation.document.get("requestBody", {}).get("content", {})
        if is_upload and not request.is_upload:
            raise parameter_error("file", "is required: an upload is multipart/form-data")
        issue = query_issue(operation, request) or body_issue(operation, request, self._opens(request))
        if issue is not None:
            raise parameter_error(issue.field, issue.problem, issue.value)

    def check_fields(self, operation: Operation, fields: Fields) -> None:
        """The same for APIv2.

        :raises RefusalV2: PARAM_ERROR, or LACK_PARAMS for what is missing.
        """
        if issue := fields_issue(operation, fields):
            code = "LACK_PARAMS" if issue.is_missing else "PARAM_ERROR"
            raise RefusalV2(err_code=code, err_code_des=f"{issue.field} {issue.problem}")

    def answer(self, operation: Operation, request: ServerRequest) -> ServerResponse:
        """The reply to *request*, made of its document and of what was sent."""
        status, response = min(operation.document["responses"].items())
        content = response.get("content", {})
        if not content:
            return ServerResponse(int(status))
        key = hashlib.sha256(f"{request.method} {request.target}\n".encode() + request.body).hexdigest()
        if "application/octet-stream" in content:
            return _file(operation, int(status), key.encode())
        sent = {**_query(operation, request), **_variables(operation, request.path), **self._sent(operation, request)}
        return json_response(
            ExampleGenerator(key, sent, self._seal).made(content["application/json"]["schema"]), int(status)
        )

    def answer_fields(self, operation: Operation, fields: Fields) -> Fields:
        """The same for APIv2, of which every field is a text."""
        response = next(iter(operation.document["responses"].values()))
        schema = response.get("content", {}).get("text/xml", {}).get("schema", {})
        key = repr(sorted(item for item in fields.items() if item[0] not in ("nonce_str", "sign")))
        made = ExampleGenerator(key, fields, self._seal).made(_as_texts(schema))
        return {name: str(text) for name, text in made.items() if name not in _OF_EVERY_REPLY}

    # --- secret fields

    def _opens(self, request: ServerRequest) -> Callable[[str], bool]:
        key = self._identity.platform_keys().get(request.headers.get("Wechatpay-Serial", ""))

        def opens(ciphertext: str) -> bool:
            try:
                return key is not None and rsa_decrypt(key, ciphertext) is not None
            except DecryptionError:
                return False

        return opens

    def _sent(self, operation: Operation, request: ServerRequest) -> dict[str, Any]:
        """The body, its secret fields opened: they are known to open."""
        content = operation.document.get("requestBody", {}).get("content", {})
        if "multipart/form-data" in content:
            return dict(json.loads(request.signed_body or b"{}"))
        if "application/json" not in content:
            return {}
        key = self._identity.platform_keys().get(request.headers.get("Wechatpay-Serial", ""))
        schema, body = content["application/json"]["schema"], request.json()
        return dict(_opened(schema, body, lambda text: rsa_decrypt(key, text) if key else text))


def _file(operation: Operation, status: int, content: bytes) -> ServerResponse:
    """A download: not signed but for overseas statements, of which the digest is."""
    kind = {"Content-Type": "application/octet-stream"}
    if operation.path != "/v3/global/statements":
        return ServerResponse(status, content, kind, is_signed=False)
    digest = hashlib.sha1(content, usedforsecurity=False).hexdigest()
    headers = {**kind, "Wechatpay-Statement-Sha1": digest}
    return ServerResponse(status, content, headers, signed_content=f'{{"sha1":"{digest}"}}'.encode())


def _opened(schema: Schema, value: Any, open_one: Callable[[str], str]) -> Any:
    if isinstance(value, dict):
        properties = schema.get("properties", {})
        return {name: _opened(properties.get(name, {}), each, open_one) for name, each in value.items()}
    if isinstance(value, list):
        return [_opened(schema.get("items", {}), each, open_one) for each in value]
    return open_one(value) if schema.get("x-encrypted-with") == "platform-public-key" else value


def _as_texts(schema: Schema) -> Schema:
    properties = {
        name: {**each, "type": "string", **({"enum": [str(value) for value in each["enum"]]} if "enum" in each else {})}
        for name, each in schema.get("properties", {}).items()
    }
    return {"type": "object", "properties": properties}


def _variables(operation: Operation, path: str) -> dict[str, Any]:
    """What stands in the path, by the names of its variables."""
    pairs = zip(operation.path.split("/"), path.split("/"), strict=True)
    return {name[1:-1]: unquote(value) for name, value in pairs if name.startswith("{")}


def _query(operation: Operation, request: ServerRequest) -> dict[str, Any]:
    """The query, with its numbers as numbers."""
    known = {each["name"]: each["schema"] for each in operation.document.get("parameters", ()) if each["in"] == "query"}
    whole = {name for name, schema in known.items() if schema.get("type") in ("integer", "number")}
    given = parse_qsl(request.target.partition("?")[2])
    return {name: int(text) if name in whole and text.isdecimal() else text for name, text in given}
