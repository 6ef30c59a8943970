"""APIv2: XML, signed with MD5 or HMAC-SHA256. How a request is prepared and signed, a reply decoded and proved.

Plain functions of plain values, in the order in which an exchange needs them.
https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=4_3 (signature)
"""

from __future__ import annotations

import hmac
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from cryptography.hazmat.primitives.hashes import MD5

from wechatpay._calls.call import Call
from wechatpay._calls.options import encode_query, plain_text
from wechatpay._keys.secret import Secret
from wechatpay._keys.shared import SharedKey
from wechatpay._protocols import xml
from wechatpay._protocols.multipart import File, Form, Upload, file_of
from wechatpay.errors import ArgumentError, ArgumentTypeError, DecodeError, SignatureError, V2Error, safe_repr
from wechatpay.http import Headers, HTTPRequest, HTTPResponse
from wechatpay.version import USER_AGENT

__all__ = [
    "Draft",
    "decode",
    "flat",
    "looks_like_xml",
    "prepare",
    "prove",
    "reject_ambiguous_fields",
    "reject_injected_fields",
    "sign",
    "sign_message",
    "verify_sign",
]

DEFAULTS = Headers({"Accept": "text/xml, */*;q=0.5", "Accept-Encoding": "identity", "User-Agent": USER_AGENT})
_XML = DEFAULTS.with_header("Content-Type", "text/xml; charset=utf-8")

HOSTS = {
    "/face/get_wxpayface_authinfo": "https://payapp.weixin.qq.com",
    "/risk/getpublickey": "https://fraud.mch.weixin.qq.com",
    "/secsvc/getrealnameinfo": "https://fraud.mch.weixin.qq.com",
    "/secsvc/realnameauth": "https://fraud.mch.weixin.qq.com",
}
"""Where the documents send a path that is not for the usual access point."""

SIGN_TYPES = ("MD5", "HMAC-SHA256")
_MERCHANT_FIELDS = ("mch_id", "mchid", "combine_mch_id")


# --- a request


@dataclass(slots=True, repr=False)
class Draft:
    """A request that lacks its nonce, its signature and the host: they are put in afresh for every attempt."""

    request: HTTPRequest
    """Its URL has no more than path and query."""
    fields: Mapping[str, str]
    """What is signed and sent: as a body, or as the query of a GET."""
    with_nonce: bool
    path: str
    file: File | None = None

    def __repr__(self) -> str:
        return f"<Draft {self.request.method} {self.path}>"


def prepare(call: Call, *, mchid: str, timeout: tuple[float, float]) -> Draft:
    """*call* as a request of the merchant *mchid*.

    :raises ArgumentError: a field cannot be sent as it is, or is of another merchant.
    """
    given: Mapping[str, Any] = dict(call.params) if call.method == "GET" else call.xml or {}
    file = None
    if call.files is not None:
        file = file_of(call.files, {}, Form(form_field="media", name=None))
        given = {"mch_id": mchid, "media_hash": file.digest(MD5()), **given}  # noqa: S303  # as documented
    fields = {name: _text(f"xml[{name!r}]", value) for name, value in given.items()}
    _check_fields(call, fields, mchid)
    query = f"?{encode_query(call.params)}" if call.params and call.method != "GET" else ""
    request = HTTPRequest(
        method=call.method,
        url=call.path + query,
        headers=call.headers.with_defaults(DEFAULTS if call.method == "GET" else _XML),
        timeout=call.timeout or timeout,
        stream=call.to is not None,
    )
    return Draft(request, fields, call.with_nonce and file is None, call.path, file)


def _check_fields(call: Call, fields: Mapping[str, str], mchid: str) -> None:
    if call.to is not None and call.path not in _FILES:
        raise ArgumentError(f"to= is for files, and {call.path} answers with XML: take it from .xml() or .content")
    names = [name for name, _ in call.params]
    if twice := sorted({name for name in names if names.count(name) > 1}):
        raise ArgumentError(f"params[{twice[0]!r}] is given twice, and APIv2 signs each name once")
    for name in _MERCHANT_FIELDS:
        if fields.get(name, mchid) != mchid:
            raise ArgumentError(
                f"{name} is {fields[name]!r}, and this client signs as {mchid}: use that merchant's own client"
            )
    if fields.get("sign_type", "MD5") not in SIGN_TYPES:
        raise ArgumentError(f"sign_type is {fields['sign_type']!r}: it is MD5 or HMAC-SHA256")
    if "sign" in fields:
        raise ArgumentError("sign is made by the client: leave it out")
    if call.method == "GET":
        reject_injected_fields(fields)  # it is a link, which others see


def _text(where: str, value: object) -> str:
    """*value* as the text that is signed and sent."""
    if value is None:
        return ""
    if isinstance(value, str):
        return plain_text(where, value)
    if isinstance(value, Secret):
        return value.encrypted(where)
    if isinstance(value, (Mapping, list, tuple)):
        return _json(where, value)
    if isinstance(value, bool) or not isinstance(value, (int, Decimal)):
        raise ArgumentTypeError(
            f"{where} is a {type(value).__name__}: give text or an int (amounts are an int of fen, flags 'Y' or 'N')"
        )
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise ArgumentError(f"{where} is {value}: give a number")
        return format(value, "f")
    return plain_text(where, value)


def _json(where: str, value: object) -> str:
    # Wherever the documents nest something in a request, it travels as JSON text: detail, scene_info, receivers ...
    try:
        text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    except (TypeError, ValueError, RecursionError) as error:
        raise ArgumentError(f"{where} cannot be sent as JSON text: {error}") from None
    return plain_text(where, text)


def sign_message(fields: Mapping[str, str]) -> str:
    """What is signed of *fields*, but for the key: all that are not empty, in byte order of their names."""
    return "&".join(f"{name}={fields[name]}" for name in sorted(fields) if name != "sign" and fields[name] != "")


_FIELD_WITHIN = re.compile(r"&([A-Za-z][A-Za-z0-9_$]*)=")
_OF_NOTIFICATIONS = {"change_type", "contract_id", "event_ciphertext", "result_code", "return_code", "transaction_id"}
"""Fields that a notification has, of one kind or another, and no request that others see."""


def reject_injected_fields(fields: Mapping[str, str]) -> None:
    """Refuse to sign for the public what can be read as more fields than it has.

    APIv2 signs `a=1&b=2` as it stands. A text with `&b=2` in it, a payer's name perhaps, gets a signature that is good
    for a message with the field b: for a notification of a payment, if that is what the text spells.

    :raises ArgumentError: there is such a text.
    """
    for name, value in fields.items():
        if found := next((each for each in _FIELD_WITHIN.findall(value) if each in _OF_NOTIFICATIONS), None):
            raise ArgumentError(
                f"{name} has {'&' + found + '='!r} in it, and would be signed as if that were a field: take the & out"
            )


def sign(draft: Draft, secret: SharedKey, *, base_url: str, nonce: str) -> HTTPRequest:
    """*draft*, with its nonce and signature, to *base_url*.

    :raises ArgumentError: a text has a character that XML cannot carry.
    """
    fields = dict(draft.fields)
    if draft.with_nonce:
        fields.setdefault("nonce_str", nonce)
    fields["sign"] = secret.sign(sign_message(fields), fields.get("sign_type", "MD5"))
    request = replace(draft.request, url=base_url + draft.request.url)
    if request.method == "GET":
        return replace(request, url=f"{request.url}?{encode_query(fields.items())}")
    if draft.file is not None:
        upload = Upload(tuple((name, None, text.encode()) for name, text in fields.items()), draft.file)
        headers = {"Content-Type": upload.content_type, "Content-Length": str(len(upload))}
        return replace(request, content=upload, headers=Headers(headers).with_defaults(request.headers))
    try:
        content = xml.build(fields).encode()
    except xml.XMLError as error:
        raise ArgumentError(f"xml: {error}") from None
    return replace(request, content=content, headers=request.headers.with_header("Content-Length", str(len(content))))


# --- its reply

_UNSIGNED = {
    "/appauth/getaccesstoken",
    "/mchrisk/querymchrisk",
    "/mchrisk/setmchriskcallback",
    "/mchrisk/syncmchriskresult",
    "/mmpaymkttransfers/gethbinfo",
    "/mmpaymkttransfers/gettransferinfo",
    "/mmpaymkttransfers/pay_bank",
    "/mmpaymkttransfers/promotion/paywwsptrans2pocket",
    "/mmpaymkttransfers/promotion/querywwsptrans2pocket",
    "/mmpaymkttransfers/promotion/transfers",
    "/mmpaymkttransfers/query_bank",
    "/mmpaymkttransfers/sendgroupredpack",
    "/mmpaymkttransfers/sendminiprogramhb",
    "/mmpaymkttransfers/sendredpack",
    "/mmpaysptrans/pay_bank",
    "/mmpaysptrans/query_bank",
    "/papay/entrustweb",
    "/papay/h5entrustweb",
    "/papay/partner/entrustweb",
    "/papay/partner/h5entrustweb",
    "/pay/downloadbill",
    "/pay/downloadfundflow",
    "/payitil/report",
    "/risk/getpublickey",
    "/risk/getviolation",
    "/secapi/mch/submchmanage",
    "/xdc/apiv2getsignkey/sign/getsignkey",
}
"""Paths whose replies are documented without `sign`; one that comes all the same is checked."""
_FILES = {"/pay/downloadbill", "/pay/downloadfundflow"}
_NOT_XML = {"/appauth/getaccesstoken"} | _FILES
"""Paths whose replies may be something else than XML: JSON, or a bill."""


def looks_like_xml(content: bytes) -> bool:
    """Whether a reply, by its beginning, is meant to be XML, and not a file."""
    return content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")


def decode(draft: Draft, response: HTTPResponse) -> xml.Document | None:
    """The document in a reply; None for a file, which only some paths answer with.

    :raises DecodeError: it is neither.
    """
    if draft.path in _NOT_XML and response.content and not looks_like_xml(response.content):
        return None
    start = response.content[:80].decode("utf-8", "replace")
    try:
        document = xml.parse(response.content) if response.content else {}
    except xml.XMLError as error:
        raise DecodeError(f"the reply is not XML ({error}); it starts with {start!r}", response=response) from None
    if not isinstance(document.get("return_code"), str):
        what = f"it starts with {start!r}" if start else "it is empty"
        raise DecodeError(f"the reply has no return_code; {what}", response=response)
    return document


def prove(draft: Draft, document: xml.Document, secret: SharedKey) -> bool:
    """Whether *document* was proved: False where WeChat Pay signs nothing and there is nothing to check.

    :raises V2Error: `return_code` or `result_code` is not SUCCESS.
    :raises SignatureError: `sign` is absent, or does not fit.
    """
    if error := _refusal(document):
        raise error
    if "sign" not in document and draft.path in _UNSIGNED:
        return False
    verify_sign(document, secret)
    return True


def verify_sign(document: xml.Document, secret: SharedKey) -> None:
    """Hold the `sign` of a reply or a notification against its fields. Its length tells MD5 from HMAC-SHA256.

    :raises SignatureError: it is absent, or does not fit.
    """
    signature = document.get("sign")
    if not isinstance(signature, str) or len(signature) not in (32, 64):
        raise SignatureError(
            f"sign must have 32 characters (MD5) or 64 (HMAC-SHA256), and is {safe_repr(signature, 64)}: the message "
            "was changed on the way, or is not WeChat Pay's"
        )
    expected = secret.sign(sign_message(flat(document)), "HMAC-SHA256" if len(signature) == 64 else "MD5")
    if not hmac.compare_digest(signature.encode(), expected.encode()):
        raise SignatureError(
            "its sign does not fit its fields: they were changed on the way, or secret= is not the APIv2 key set on "
            "the merchant platform (API security)"
        )


def reject_ambiguous_fields(fields: Mapping[str, str]) -> None:
    """Refuse a signed message whose signature is that of another one, too: see `reject_injected_fields`.

    The attach is the merchant's own, and often a query string. What it could swallow of a message comes after it in the
    alphabet, and whoever reads the message has to ask for what may not be missing.

    :raises SignatureError: a text has another field in it.
    """
    for name, value in fields.items():
        if name != "attach" and _FIELD_WITHIN.search(value):
            raise SignatureError(
                f"{safe_repr(name)} contains another field: the signature does not tell where a field ends"
            )


def flat(document: xml.Document) -> dict[str, str]:
    """*document* as texts. What is nested cannot be signed, and so cannot stand in a signed message."""
    for name, value in document.items():
        if not isinstance(value, str):
            raise SignatureError(f"{safe_repr(name)} is nested or repeated, and only single texts can be signed")
    return {name: value for name, value in document.items() if isinstance(value, str)}


def _refusal(document: xml.Document) -> V2Error | None:
    text = {name: value for name, value in document.items() if isinstance(value, str)}
    if text["return_code"] != "SUCCESS":
        code, message = text["return_code"], text.get("return_msg", "")
        return V2Error(f"return_code {code}: {message}", document=document, code=code, message=message)
    if "result_code" in document and text.get("result_code") != "SUCCESS":
        code, message = text.get("err_code", ""), text.get("err_code_des", "")
        return V2Error(f"{code}: {message}", document=document, code=code, message=message)
    return None
