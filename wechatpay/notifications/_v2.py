"""Notifications of APIv2: signed XML, and refunds, which are encrypted but not signed.

https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_7, ...?chapter=9_16 (refunds)
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from wechatpay._context import Context
from wechatpay._keys.crypto import aes_ecb_decrypt
from wechatpay._protocols import v2_verification, xml
from wechatpay.errors import DecodeError, DecryptionError, SignatureError, safe_repr
from wechatpay.notifications._notification import Notification, Unknown
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


_PAYMENT = ("return_code", "result_code", "total_fee", "out_trade_no", "transaction_id")
_COMBINED = ("return_code", "result_code", "combine_out_trade_no", "sub_order_list")
_KINDS = (
    _Kind("combined-transactions-success", "combine_out_trade_no", ("combine_out_trade_no",), _COMBINED),
    _Kind("pap-contract-state-changed", "change_type", ("contract_id", "change_type", "operate_time")),
    _Kind("transactions-risk-occurred", "transaction_id_list", ("event_code", "sub_mch_id", "transaction_id_list")),
    _Kind(
        "vehicle-state-changed-for-parking",
        "vehicle_event_createtime",
        ("appid", "plate_number", "vehicle_event_type", "vehicle_event_createtime"),
    ),
    _Kind("transaction-success", "transaction_id", ("transaction_id",), _PAYMENT),
)


def parse_v2(context: Context, body: bytes) -> Unknown:
    """Verify, decode and decrypt a notification of APIv2. See `Notifications.parse`."""
    try:
        document = xml.parse(body)
    except xml.XMLError as error:
        raise DecodeError(f"the notification is not XML: {error}") from None
    encrypted = document.get("req_info")
    if encrypted is not None and "sign" not in document:
        _check_merchant(context, document)
        fields = _decrypt_v2(context, encrypted)
        identity = fields.get("refund_id", ""), fields.get("refund_status", "")
        return _build_v2("refund-processed", identity, fields, body, verified=False)
    v2_verification.verify_sign(document, context.require_secret())
    fields = v2_verification.flatten(document)
    v2_verification.reject_ambiguous_fields(fields)
    _check_merchant(context, fields)
    if "event_ciphertext" in fields:
        return _decrypt_score_v2(context, fields, body)
    return _classify_v2(fields, body)


def _check_merchant(context: Context, fields: Mapping[str, Any]) -> None:
    """Check that the message names this merchant.

    URLs and parameters that a payer sees have signatures of the same key, but no such name.

    :raises SignatureError: the message names another merchant, or none.
    """
    mchid = fields.get("combine_mch_id", fields.get("mch_id"))
    if mchid != context.mchid:
        raise SignatureError(f"the notification must be for the merchant {context.mchid}, not {safe_repr(mchid)}")


def _classify_v2(fields: dict[str, str], body: bytes) -> Unknown:
    for kind in _KINDS:
        if kind.marker_field in fields:
            if missing := [name for name in kind.required_fields if not fields.get(name)]:
                raise DecodeError(f"the notification has no {', '.join(missing)}")
            # A failure must have another event type: a handler may look at nothing else.
            states = [fields.get(name, "SUCCESS") for name in ("return_code", "result_code", "trade_state")]
            has_failed = any(state != "SUCCESS" for state in states)
            event_type = f"{kind.name.removesuffix('-success')}-fail" if has_failed else kind.name
            return _build_v2(
                event_type, (*(fields.get(name, "") for name in kind.identity_fields), *states), fields, body
            )
    same = sorted(item for item in fields.items() if item[0] not in ("nonce_str", "sign"))
    return _build_v2("unknown", same, fields, body)


def _build_v2(
    kind: str, identity: Sequence[Any], fields: dict[str, Any], body: bytes, *, verified: bool = True
) -> Unknown:
    # Hashed, because the identifying fields may be personal data and the id is logged and stored.
    number = hashlib.sha256(json.dumps(identity).encode()).hexdigest()[:32]
    return Notification(f"v2/{kind}", f"v2/{kind}:{number}", "", "", fields, body, version="v2", verified=verified)


def _decrypt_v2(context: Context, encrypted: xml.Value) -> dict[str, str]:
    """Decrypt the fields of a refund. With another key, the padding may be valid by chance, but the rest is not XML."""
    if not isinstance(encrypted, str):
        raise DecodeError("req_info must be a single string, not nested or repeated")
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
        fields.get("event_create_time", ""),
        "",
        event,
        body,
        version="v2",
    )
