"""APIv2 responses and notifications: decoded, and their signatures verified.

https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=4_3
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping

from wechatpay._keys.shared import SharedKey
from wechatpay._protocols import xml
from wechatpay._protocols.binding import check_fields
from wechatpay._protocols.v2 import FILE_PATHS, INJECTED_FIELD, Draft, build_signed_message
from wechatpay.errors import DecodeError, SignatureError, V2Error, safe_repr
from wechatpay.http import HTTPResponse

__all__ = ["decode", "flatten", "looks_like_xml", "reject_ambiguous_fields", "verify_response", "verify_sign"]

_UNSIGNED_PATHS = {
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
"""Paths whose responses are documented without `sign`. A `sign` that is there nevertheless is verified."""
_OTHER_FORMAT_PATHS = {"/appauth/getaccesstoken"} | FILE_PATHS
"""Paths whose responses may not be XML, but JSON or a bill."""


def looks_like_xml(content: bytes) -> bool:
    """Whether the first bytes of a response are those of XML, and not of a file."""
    return content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")


def decode(draft: Draft, response: HTTPResponse) -> xml.Document | None:
    """Parse the document in *response*; return None if it is a file and the path may answer with one.

    :raises DecodeError: the response is neither XML nor such a file.
    """
    if draft.path in _OTHER_FORMAT_PATHS and response.content and not looks_like_xml(response.content):
        return None
    start = response.content[:80].decode("utf-8", "replace")
    try:
        document = xml.parse(response.content) if response.content else {}
    except xml.XMLError as error:
        raise DecodeError(f"the response is not XML ({error}); it starts with {start!r}", response=response) from None
    if not isinstance(document.get("return_code"), str):
        what = f"it starts with {start!r}" if start else "it is empty"
        raise DecodeError(f"the response has no return_code; {what}", response=response)
    return document


def verify_response(draft: Draft, document: xml.Document, secret: SharedKey) -> bool:
    """Verify *document*, and return whether it has a signature: WeChat Pay does not sign the responses of some paths.

    A `sign` that is there is verified before a failure is believed: a forged failure would cause a second payment.

    :raises V2Error: `return_code` or `result_code` is not SUCCESS. It is `verified` if it has a signature.
    :raises SignatureError: `sign` is absent, or does not match.
    :raises MismatchedReplyError: the document is the response to another call.
    """
    error = _parse_failure(document)
    is_signed = bool(document.get("sign"))
    if is_signed or (error is None and draft.path not in _UNSIGNED_PATHS):
        expected = draft.fields.get("sign_type", secret.sign_type) if secret.sign_type else None
        verify_sign(document, secret, expected)
        reject_hidden_states(flatten(document))
    check_fields(draft.fields, {name: value for name, value in document.items() if isinstance(value, str)})
    if error is not None:
        error.verified = is_signed
        raise error
    return is_signed


def verify_sign(document: xml.Document, secret: SharedKey, sign_type: str | None = None) -> None:
    """Verify the `sign` of a response or a notification. Its length tells MD5 from HMAC-SHA256.

    :param sign_type: the only algorithm that is accepted; None if either is.
    :raises SignatureError: `sign` is absent, is of another algorithm, or does not match the fields.
    """
    signature = document.get("sign")
    if not isinstance(signature, str) or len(signature) not in (32, 64):
        raise SignatureError(
            f"sign must have 32 characters (MD5) or 64 (HMAC-SHA256), and is {safe_repr(signature, 64)}: the message "
            "was changed on the way, or is not WeChat Pay's"
        )
    used = "HMAC-SHA256" if len(signature) == 64 else "MD5"
    if sign_type not in (None, used):
        raise SignatureError(f"sign must be of {sign_type}, as sign_type= says, not of {used}")
    expected = secret.sign(build_signed_message(flatten(document)), used)
    if not hmac.compare_digest(signature.encode(), expected.encode()):
        raise SignatureError(
            "sign does not match the fields: they were changed on the way, or secret= is not the APIv2 key that is set "
            "on the merchant platform (API security)"
        )


_STATES = {"result_code", "return_code", "trade_state"}
"""Fields that tell success from failure: hidden in another field, they would be missing."""


def reject_hidden_states(fields: Mapping[str, str]) -> None:
    """Reject a message in which a value contains a field that tells success from failure.

    Its signature also matches a message with that field. Other fields may occur in a value: responses have URLs, paths
    of mini programs and packages of parameters.

    :raises SignatureError: a value contains such a field.
    """
    for name, value in fields.items():
        if "&" in value and _STATES.intersection(INJECTED_FIELD.findall(value)):
            raise SignatureError(
                f"{safe_repr(name)} contains another field: the signature does not tell where a field ends"
            )


def reject_ambiguous_fields(fields: Mapping[str, str]) -> None:
    """Reject a message in which a value contains `&name=`: its signature also matches a message with that extra field.

    `attach`, in which merchants store query strings, may contain fields that do not tell success from failure. Callers
    must therefore check that all required fields are present. See `reject_injected_fields`.

    :raises SignatureError: a value contains another field.
    """
    reject_hidden_states(fields)
    for name, value in fields.items():
        if name != "attach" and INJECTED_FIELD.search(value):
            raise SignatureError(
                f"{safe_repr(name)} contains another field: the signature does not tell where a field ends"
            )


def flatten(document: xml.Document) -> dict[str, str]:
    """Return *document* as a mapping of str to str.

    :raises SignatureError: a field is nested or repeated, which a signed message cannot have.
    """
    for name, value in document.items():
        if not isinstance(value, str):
            raise SignatureError(f"{safe_repr(name)} must not be nested or repeated: only single strings can be signed")
    return {name: value for name, value in document.items() if isinstance(value, str)}


def _parse_failure(document: xml.Document) -> V2Error | None:
    text = {name: value for name, value in document.items() if isinstance(value, str)}
    if text["return_code"] != "SUCCESS":
        code, message = text["return_code"], text.get("return_msg", "")
        return V2Error(f"return_code {code}: {message}", document=document, code=code, message=message)
    if "result_code" in document and text.get("result_code") != "SUCCESS":
        code, message = text.get("err_code", ""), text.get("err_code_des", "")
        return V2Error(f"{code}: {message}", document=document, code=code, message=message)
    return None
