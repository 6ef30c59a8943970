"""Notifications of APIv2: signed XML, and refunds, which are encrypted but not signed.

https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_7, ...?chapter=9_16 (refunds)
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from wechatpay._context import Context
from wechatpay._keys.crypto import aes_ecb_decrypt
from wechatpay._protocols import v2_verification, xml
from wechatpay.errors import DecodeError, DecryptionError, SignatureError, safe_repr
from wechatpay.notifications._notification import RETENTION, Notification, Unknown, reject_outdated
from wechatpay.notifications._v3 import decrypt_resource, require_string

__all__ = ["parse_v2"]


class _Kind(NamedTuple):
    """One kind of notification of APIv2."""

    name: str
    """Its name in the documents."""
    marker_field: str
    """The field that only this kind has."""
    identity_fields: tuple[str, ...]
    """The fields that identify the event: every delivery has the same values."""
    required_fields: tuple[str, ...] = ()
    """The fields that must not be missing."""
    time_field: str = ""
    """The field that has the time of the event, in China; "" if no field has it."""


_PAYMENT = ("return_code", "result_code", "total_fee", "out_trade_no", "transaction_id")
_COMBINED = ("return_code", "result_code", "combine_out_trade_no", "sub_order_list")
_KINDS = (
    _Kind("combined-transactions-success", "combine_out_trade_no", ("combine_out_trade_no",), _COMBINED),
    _Kind(
        "pap-contract-state-changed",
        "change_type",
        ("contract_id", "change_type", "operate_time"),
        time_field="operate_time",
    ),
    _Kind("transactions-risk-occurred", "transaction_id_list", ("event_code", "sub_mch_id", "transaction_id_list")),
    _Kind(
        "vehicle-state-changed-for-parking",
        "vehicle_event_createtime",
        ("appid", "plate_number", "vehicle_event_type", "vehicle_event_createtime"),
        time_field="vehicle_event_createtime",
    ),
    _Kind("transaction-success", "transaction_id", ("transaction_id",), _PAYMENT, "time_end"),
)


MAX_BYTES = 256 * 1024
"""Maximum size of a notification: its documented fields need less than a tenth, and a forged one is refused quickly."""
MAX_REQ_INFO = 64 * 1024
MAX_ELEMENTS = 1000
"""Maximum elements of a notification, so that a forged one is refused quickly."""


def parse_v2(context: Context, body: bytes, now: float, *, unknown: bool = False) -> Unknown:
    """Verify, decode and decrypt a notification of APIv2 that arrived at *now*. See `Notifications.parse`."""
    secret = context.require_secret()  # First, because a client without it need not parse what it cannot verify.
    if len(body) > MAX_BYTES:
        raise DecodeError(f"the notification must have at most {MAX_BYTES} bytes, not {len(body)}")
    try:
        xml.reject_costly(body)
        document = xml.parse(body, max_elements=MAX_ELEMENTS)
    except xml.XMLError as error:
        raise DecodeError(f"the notification is not XML: {error}") from None
    if "req_info" in document and "sign" not in document:
        notification = _parse_refund(context, document, body)
    else:
        v2_verification.verify_sign(document, secret, secret.sign_type)
        fields = v2_verification.flatten(document)
        v2_verification.reject_ambiguous_fields(fields)
        _check_merchant(context, fields)
        notification = _classify_v2(context, fields, body, unknown=unknown)
    reject_outdated(notification, now, RETENTION)
    return notification


def _parse_refund(context: Context, document: xml.Document, body: bytes) -> Unknown:
    """Decrypt the notification of a refund. It is not signed, and parts of two can be joined to a third.

    Its identity is therefore made of all its fields: such a third one must not take the identity of a genuine one.
    """
    _check_merchant(context, document)
    if (code := document.get("return_code", "SUCCESS")) != "SUCCESS":
        raise DecodeError(f"return_code must be SUCCESS, not {safe_repr(code)}")
    fields = _decrypt_v2(context, document["req_info"])
    if missing := [name for name in ("refund_id", "refund_status") if not fields.get(name)]:
        raise DecodeError(f"the notification has no {', '.join(missing)}")
    return _build_v2("refund-processed", sorted(fields.items()), fields, body, "success_time", verified=False)


def _check_merchant(context: Context, fields: Mapping[str, Any]) -> None:
    """Check that the message names this merchant.

    URLs and parameters that a payer sees have signatures of the same key, but no such name.

    :raises SignatureError: the message names another merchant, or none.
    """
    mchid = fields.get("combine_mch_id", fields.get("mch_id"))
    if mchid != context.mchid:
        raise SignatureError(f"the notification must be for the merchant {context.mchid}, not {safe_repr(mchid)}")


def _classify_v2(context: Context, fields: dict[str, str], body: bytes, *, unknown: bool) -> Unknown:
    if "event_ciphertext" in fields:
        return _decrypt_score_v2(context, fields, body)
    for kind in _KINDS:
        if kind.marker_field in fields:
            if missing := [name for name in kind.required_fields if not fields.get(name)]:
                raise DecodeError(f"the notification has no {', '.join(missing)}")
            # A failure must have another event type: a handler may look at nothing else.
            states = [fields.get(name, "SUCCESS") for name in ("return_code", "result_code", "trade_state")]
            has_failed = any(state != "SUCCESS" for state in states)
            event_type = f"{kind.name.removesuffix('-success')}-fail" if has_failed else kind.name
            identity = (*(fields.get(name, "") for name in kind.identity_fields), *states)
            return _build_v2(event_type, identity, fields, body, kind.time_field)
    if not unknown:
        raise DecodeError(
            f"the message is of no documented kind of notification (it has {', '.join(sorted(fields))[:200]}): what a "
            "payer can see has such signatures, too. If WeChat Pay does send it, give parse(..., unknown=True)"
        )
    same = sorted(item for item in fields.items() if item[0] not in ("nonce_str", "sign"))
    return _build_v2("unknown", same, fields, body)


def _build_v2(
    kind: str,
    identity: Sequence[Any],
    fields: dict[str, Any],
    body: bytes,
    time_field: str = "",
    *,
    verified: bool = True,
) -> Unknown:
    # Hashed, because the identifying fields may be personal data and the id is logged and stored.
    number = hashlib.sha256(json.dumps(identity).encode()).hexdigest()[:32]
    time = _convert_time(fields.get(time_field, ""))
    return Notification(f"v2/{kind}", f"v2/{kind}:{number}", time, "", fields, body, version="v2", verified=verified)


_TIME = re.compile(r"([0-9]{4})-?([0-9]{2})-?([0-9]{2}) ?([0-9]{2}):?([0-9]{2}):?([0-9]{2})")


def _convert_time(text: str) -> str:
    """Convert `20141030133525` or `2014-10-30 13:35:25`, in China, to RFC 3339; anything else to ""."""
    if not (found := _TIME.fullmatch(text)):
        return ""
    year, month, day, hour, minute, second = found.groups()
    return f"{year}-{month}-{day}T{hour}:{minute}:{second}+08:00"


def _decrypt_v2(context: Context, encrypted: xml.Value) -> dict[str, str]:
    """Decrypt the fields of a refund. With another key, the padding may be valid by chance, but the rest is not XML."""
    if not isinstance(encrypted, str) or len(encrypted) > MAX_REQ_INFO:
        raise DecodeError(
            f"req_info must be a single string of at most {MAX_REQ_INFO} characters, not nested or repeated"
        )
    try:
        return v2_verification.flatten(xml.parse(aes_ecb_decrypt(context.require_secret().cipher, encrypted)))
    except xml.XMLError:
        raise DecryptionError(
            "req_info does not decrypt with the APIv2 key: compare secret= with the key set on the merchant platform "
            "(API security, APIv2 key)"
        ) from None


def _decrypt_score_v2(context: Context, fields: dict[str, str], body: bytes) -> Unknown:
    """Build a notification of WeChat Pay Score, which has an encrypted event of APIv3 in a signed document of APIv2."""
    event = decrypt_resource(
        context,
        algorithm=require_string(fields, "event_algorithm"),
        nonce=require_string(fields, "event_nonce"),
        associated_data=fields.get("event_associated_data", ""),
        ciphertext=fields["event_ciphertext"],
    )
    return Notification(
        f"v2/{require_string(fields, 'event_type')}",
        require_string(fields, "event_id"),
        _convert_time(fields.get("event_create_time", "")) or fields.get("event_create_time", ""),
        "",
        event,
        body,
        version="v2",
    )
