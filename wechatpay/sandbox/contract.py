"""The contract in WeChat Pay's documents: requests are checked against it, and example responses follow it."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Mapping
from functools import lru_cache, partial
from typing import Any
from urllib.parse import parse_qsl, unquote

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from wechatpay._keys.crypto import rsa_decrypt, rsa_encrypt
from wechatpay.errors import DecryptionError
from wechatpay.http import parse_count
from wechatpay.openapi import Operation
from wechatpay.sandbox.examples import END_TIME, TIME, ExampleGenerator
from wechatpay.sandbox.http import Fields, RefusalV2, ServerRequest, ServerResponse, json_response, parameter_error
from wechatpay.sandbox.identity import Identity
from wechatpay.sandbox.validation import (
    Issue,
    choose_role,
    find_body_issue,
    find_fields_issue,
    find_path_issue,
    find_query_issue,
)

__all__ = ["Contract"]

_ENVELOPE_FIELDS = {"return_code", "return_msg", "result_code", "err_code", "err_code_des", "sign", "nonce_str"}
"""The fields of every APIv2 response, which the gateway adds."""

Schema = Mapping[str, Any]


class Contract:
    """Checks requests against their documents, and builds example responses. Equal requests get equal responses."""

    def __init__(self, identity: Identity) -> None:
        self._identity = identity
        public_key = identity.merchant.private_key.public_key()
        # Cached, because RSA-OAEP is randomised: a second encryption would make the responses to equal requests differ.
        self._encrypt = lru_cache(10_000)(lambda plaintext: rsa_encrypt(public_key, plaintext))

    def check_request(self, operation: Operation, request: ServerRequest) -> None:
        """Raise `Refusal` if an APIv3 *request* does not match the document of *operation*.

        :raises Refusal: PARAM_ERROR, with the field and its problem.
        """
        is_upload = "multipart/form-data" in operation.document.get("requestBody", {}).get("content", {})
        if is_upload and not request.is_upload:
            raise parameter_error("file", "is required: an upload is multipart/form-data")
        can_decrypt = partial(_can_decrypt, self._find_platform_key(request))
        self._refuse("uri_template", find_path_issue(operation, request))
        self._refuse("query", find_query_issue(operation, request))
        self._refuse("body", find_body_issue(operation, request, can_decrypt))

    @staticmethod
    def _refuse(location: str, issue: Issue | None) -> None:
        if issue:
            raise parameter_error(
                issue.field, issue.problem, issue.value, location=location, title=issue.title, wording=issue.wording
            )

    def check_fields(self, operation: Operation, fields: Fields) -> None:
        """Raise `RefusalV2` if the *fields* of an APIv2 request do not match the document of *operation*.

        :raises RefusalV2: LACK_PARAMS if a field is missing, otherwise PARAM_ERROR.
        """
        if issue := find_fields_issue(operation, fields):
            if issue.wording and not issue.is_missing:
                raise RefusalV2(return_msg=issue.wording.write("body/xml", issue.field, issue.title))
            code = "LACK_PARAMS" if issue.is_missing else "PARAM_ERROR"
            raise RefusalV2(
                err_code=code, err_code_des=f"{issue.field}{issue.title and f'（{issue.title}）'} {issue.problem}"
            )

    def build_response(self, operation: Operation, request: ServerRequest) -> ServerResponse:
        """Return an example response to an APIv3 *request*. It repeats the values of the request."""
        status, response = min(operation.document["responses"].items())
        content = response.get("content", {})
        if not content:
            return ServerResponse(int(status))
        seed = hashlib.sha256(f"{request.method} {request.target}\n".encode() + request.body).hexdigest()
        if "application/octet-stream" in content:
            return _build_download(operation, int(status), seed.encode())
        sent = {
            **_parse_query(operation, request),
            **_parse_path(operation, request.path),
            **self._parse_body(operation, request),
        }
        example = ExampleGenerator(seed, sent, self._encrypt).generate(content["application/json"]["schema"])
        return json_response(example, int(status))

    def build_fields(self, operation: Operation, fields: Fields) -> Fields:
        """Return the fields of an example response to an APIv2 request. They repeat the values of the request."""
        response = next(iter(operation.document["responses"].values()))
        schema = response.get("content", {}).get("text/xml", {}).get("schema", {})
        seed = repr(sorted(item for item in fields.items() if item[0] not in ("nonce_str", "sign")))
        example = ExampleGenerator(seed, fields, self._encrypt).generate({"type": "object", **schema})
        return {
            name: fields[name] if name in fields else _write_field(name, value)
            for name, value in example.items()
            if name not in _ENVELOPE_FIELDS
        }

    def _find_platform_key(self, request: ServerRequest) -> RSAPrivateKey | None:
        """Return the key that the request's `Wechatpay-Serial` names."""
        return self._identity.find_platform_key(request.headers.get("Wechatpay-Serial", ""))

    def _parse_body(self, operation: Operation, request: ServerRequest) -> dict[str, Any]:
        """Return the body of a checked request, with its encrypted fields decrypted."""
        content = operation.document.get("requestBody", {}).get("content", {})
        if "multipart/form-data" in content:
            return dict(json.loads(request.signed_body or b"{}"))
        if "application/json" not in content:
            return {}
        key = self._find_platform_key(request)
        body = request.json()
        schema = choose_role(content["application/json"]["schema"], body)
        return dict(_decrypt_fields(schema, body, lambda value: rsa_decrypt(key, value) if key else value))


def _can_decrypt(key: RSAPrivateKey | None, ciphertext: str) -> bool:
    try:
        return key is not None and rsa_decrypt(key, ciphertext) is not None
    except DecryptionError:
        return False


def _build_download(operation: Operation, status: int, content: bytes) -> ServerResponse:
    """Return a file. Only overseas statements are signed: the signature covers their digest."""
    headers = {"Content-Type": "application/octet-stream"}
    if operation.path != "/v3/global/statements":
        return ServerResponse(status, content, headers, is_signed=False)
    digest = hashlib.sha1(content, usedforsecurity=False).hexdigest()
    headers["Wechatpay-Statement-Sha1"] = digest
    return ServerResponse(status, content, headers, signed_content=f'{{"sha1":"{digest}"}}'.encode())


def _decrypt_fields(schema: Schema, value: Any, decrypt: Callable[[str], str]) -> Any:
    """Return *value* with its encrypted fields decrypted."""
    if isinstance(value, dict):
        properties = schema.get("properties", {})
        return {name: _decrypt_fields(properties.get(name, {}), each, decrypt) for name, each in value.items()}
    if isinstance(value, list):
        return [_decrypt_fields(schema.get("items", {}), each, decrypt) for each in value]
    return decrypt(value) if schema.get("x-encrypted-with") == "platform-public-key" else value


def _write_field(name: str, value: Any) -> str:
    """Write *value* as APIv2 does: a number in digits, nested values as JSON, and times without an offset, in China."""
    if isinstance(value, (dict, list)):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    if isinstance(value, bool):
        return "Y" if value else "N"
    if value not in (TIME, END_TIME):
        return str(value)
    text = value[:19].replace("T", " ")
    return re.sub("[^0-9]", "", text) if name.startswith("time_") else text


def _parse_path(operation: Operation, path: str) -> dict[str, Any]:
    """Return the values of the template variables in *path*."""
    pairs = zip(operation.path.split("/"), path.split("/"), strict=True)
    return {name[1:-1]: unquote(value) for name, value in pairs if name.startswith("{")}


def _parse_query(operation: Operation, request: ServerRequest) -> dict[str, Any]:
    """Return the query, with the values of numeric parameters as integers."""
    given = parse_qsl(request.target.partition("?")[2])
    known = choose_role(operation.query, {name for name, _ in given})["properties"]
    numeric = {name for name, schema in known.items() if schema.get("type") in ("integer", "number")}
    counts = {name: parse_count(value) for name, value in given if name in numeric}
    return {name: value if counts.get(name) is None else counts[name] for name, value in given}
