"""APIv2 requests: XML, signed with MD5 or HMAC-SHA256.

Plain functions of plain values, in the order in which an exchange needs them.
https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=4_3 (signature)
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from cryptography.hazmat.primitives.hashes import MD5

from wechatpay._calls.call import Call
from wechatpay._calls.urls import encode_query, to_plain_string
from wechatpay._keys.secret import Secret
from wechatpay._keys.shared import SIGN_TYPES, SharedKey
from wechatpay._protocols import xml
from wechatpay._protocols.multipart import File, Form, Part, Upload, load_file
from wechatpay.errors import ArgumentError, ArgumentTypeError
from wechatpay.http import Headers, HTTPRequest
from wechatpay.version import USER_AGENT

__all__ = [
    "Draft",
    "build_signed_message",
    "prepare",
    "reject_injected_fields",
    "sign_request",
]

DEFAULT_HEADERS = Headers({"Accept": "text/xml, */*;q=0.5", "Accept-Encoding": "identity", "User-Agent": USER_AGENT})
_XML_HEADERS = DEFAULT_HEADERS.with_header("Content-Type", "text/xml; charset=utf-8")

HOSTS = {
    "/face/get_wxpayface_authinfo": "https://payapp.weixin.qq.com",
    "/risk/getpublickey": "https://fraud.mch.weixin.qq.com",
    "/secsvc/getrealnameinfo": "https://fraud.mch.weixin.qq.com",
    "/secsvc/realnameauth": "https://fraud.mch.weixin.qq.com",
}
"""Paths that the documents send to a base URL other than the default one."""

FILE_PATHS = {"/pay/downloadbill", "/pay/downloadfundflow"}
"""Paths whose responses are files."""
_MERCHANT_FIELDS = ("mch_id", "mchid", "combine_mch_id")


@dataclass(slots=True, repr=False)
class Draft:
    """A request without its host, nonce and signature: every attempt adds them afresh."""

    method: str
    path: str
    query: str
    """The query of a POST, with its question mark; "" if there is none."""
    headers: Headers
    fields: Mapping[str, str]
    """The fields that are signed and sent: as a body, or as the query of a GET."""
    timeout: tuple[float, float]
    stream: bool
    has_nonce: bool
    file: File | None = None

    def to_request(self, base_url: str, query: str, headers: Headers, content: bytes | Upload = b"") -> HTTPRequest:
        """Build the request to *base_url*."""
        url = f"{base_url}{self.path}{query}"
        return HTTPRequest(self.method, url, headers, content, self.timeout, stream=self.stream)

    def __repr__(self) -> str:
        return f"<Draft {self.method} {self.path}>"


def prepare(call: Call, *, mchid: str, timeout: tuple[float, float]) -> Draft:
    """Build the draft of *call* in the name of the merchant *mchid*.

    :raises ArgumentError: a field cannot be sent, or names another merchant.
    """
    given: Mapping[str, Any] = dict(call.params) if call.method == "GET" else call.xml or {}
    file = None
    if call.files is not None:
        file = load_file(call.files, {}, Form(form_field="media", name=None))
        given = {"mch_id": mchid, "media_hash": file.digest(MD5()), **given}  # noqa: S303  # The documents ask for MD5.
    fields = {name: _format(f"xml[{name!r}]", value) for name, value in given.items()}
    _check_fields(call, fields, mchid)
    query = f"?{encode_query(call.params)}" if call.params and call.method != "GET" else ""
    return Draft(
        method=call.method,
        path=call.path,
        query=query,
        headers=call.headers.with_defaults(DEFAULT_HEADERS if call.method == "GET" else _XML_HEADERS),
        fields=fields,
        timeout=call.timeout or timeout,
        stream=call.to is not None,
        has_nonce=call.nonce and file is None,
        file=file,
    )


def _check_fields(call: Call, fields: Mapping[str, str], mchid: str) -> None:
    if call.to is not None and call.path not in FILE_PATHS:
        raise ArgumentError(
            f"to= must only be used for files, but {call.path} answers with XML: use .xml() or .content"
        )
    names = [name for name, _ in call.params]
    if repeated := sorted({name for name in names if names.count(name) > 1}):
        raise ArgumentError(f"params[{repeated[0]!r}] must have one value, because APIv2 signs each name once")
    for name in _MERCHANT_FIELDS:
        if fields.get(name, mchid) != mchid:
            raise ArgumentError(
                f"{name} must be {mchid}, the merchant of this client, not {fields[name]!r}: use that merchant's client"
            )
    if fields.get("sign_type", "MD5") not in SIGN_TYPES:
        raise ArgumentError(f"sign_type must be MD5 or HMAC-SHA256, not {fields['sign_type']!r}")
    if "sign" in fields:
        raise ArgumentError("sign is computed by the client: leave it out")
    if call.method == "GET":
        reject_injected_fields(fields)  # The URL is shown to payers.


def _format(where: str, value: object) -> str:
    """Convert *value* to the string that is signed and sent."""
    if value is None:
        raise ArgumentError(f"{where} must not be None: leave the field out")
    if isinstance(value, str):
        return _check_characters(where, to_plain_string(where, value))
    if isinstance(value, Secret):
        return value.encrypt(where)
    if isinstance(value, (Mapping, list, tuple)):
        return _format_json(where, value)
    if isinstance(value, bool) or not isinstance(value, (int, Decimal)):
        raise ArgumentTypeError(
            f"{where} must be a str or an int, not {type(value).__name__} (amounts are an int of fen, flags 'Y' or 'N')"
        )
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise ArgumentError(f"{where} must be a finite number, not {value}")
        return format(value, "f")
    return to_plain_string(where, value)


def _format_json(where: str, value: object) -> str:
    # Nested fields of requests are documented as JSON in a string: detail, scene_info, receivers and others.
    try:
        text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    except (TypeError, ValueError, RecursionError) as error:
        raise ArgumentError(f"{where} cannot be encoded as JSON: {error}") from None
    return _check_characters(where, to_plain_string(where, text))


def _check_characters(where: str, text: str) -> str:
    if found := _EMOJI.search(text):
        raise ArgumentError(
            f"{where} must not contain {found[0]!r} (U+{ord(found[0]):X}): WeChat Pay accepts UTF-8 of up to three "
            "bytes a character, no emoji: leave it out or replace it"
        )
    return text


def build_signed_message(fields: Mapping[str, str]) -> str:
    """Build the message that is signed, without the key: fields that are not empty, in byte order of their names."""
    return "&".join(f"{name}={fields[name]}" for name in sorted(fields) if name != "sign" and fields[name] != "")


_EMOJI = re.compile("[\U00010000-\U0010ffff]")
INJECTED_FIELD = re.compile(r"&([A-Za-z][A-Za-z0-9_$]*)=")
_NOTIFICATION_FIELDS = {
    "change_type",
    "contract_id",
    "event_ciphertext",
    "result_code",
    "return_code",
    "transaction_id",
}
"""Fields that occur in notifications but in no request that a payer sees."""


def reject_injected_fields(fields: Mapping[str, str]) -> None:
    """Reject a value that contains `&name=`.

    APIv2 joins fields without escaping. The signature of such a value, which may be a payer's name, also matches a
    message with the field `name`: a payment notification, for example.

    :raises ArgumentError: a value contains a field of a notification.
    """
    for name, value in fields.items():
        if found := next((each for each in INJECTED_FIELD.findall(value) if each in _NOTIFICATION_FIELDS), None):
            raise ArgumentError(
                f"{name} must not contain {'&' + found + '='!r}, which would be signed like a field: take the & out"
            )


def sign_request(draft: Draft, secret: SharedKey, *, base_url: str, nonce: str) -> HTTPRequest:
    """Add a nonce and a signature to *draft* and build the request to *base_url*.

    :raises ArgumentError: a value has a character that XML cannot represent.
    """
    fields = dict(draft.fields)
    if draft.has_nonce:
        fields.setdefault("nonce_str", nonce)
    if secret.sign_type == "HMAC-SHA256":  # MD5 is what the field's absence means.
        fields.setdefault("sign_type", secret.sign_type)
    fields["sign"] = secret.sign(build_signed_message(fields), fields.get("sign_type", "MD5"))
    if draft.method == "GET":
        return draft.to_request(base_url, f"?{encode_query(fields.items())}", draft.headers)
    if draft.file is not None:
        upload = Upload(tuple(Part(name, None, text.encode()) for name, text in fields.items()), draft.file)
        headers = Headers({"Content-Type": upload.content_type, "Content-Length": str(len(upload))})
        return draft.to_request(base_url, draft.query, headers.with_defaults(draft.headers), upload)
    try:
        content = xml.build(fields).encode()
    except xml.XMLError as error:
        raise ArgumentError(f"xml: {error}") from None
    return draft.to_request(
        base_url, draft.query, draft.headers.with_header("Content-Length", str(len(content))), content
    )
