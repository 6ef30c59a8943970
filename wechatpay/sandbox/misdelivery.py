"""The faults of notifications: what the network, WeChat Pay and forgers do to them.

https://pay.weixin.qq.com/doc/v3/merchant/4012075420
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Mapping
from enum import Enum
from functools import partial
from typing import Any

from wechatpay._protocols import xml
from wechatpay.sandbox.identity import Identity
from wechatpay.sandbox.signing import JSON_TYPE, XML_TYPE, SignedMessage, build_signature_headers, encode_json, sign_v2

__all__ = ["CHANGES", "FALSIFIED", "Change", "Misdelivery", "falsify_v2", "falsify_v3"]

Change = Callable[[Mapping[str, Any]], Mapping[str, Any]]
"""A function that returns another resource for a notification."""
TOO_OLD = 301
"""Seconds: a signature of this age is past the five minutes for which it holds."""


class Misdelivery(str, Enum):
    """A fault of a notification. Except after `lost`, it is delivered as usual too."""

    LOST = "lost"
    """Never deliver the notification."""
    DUPLICATE = "duplicate"
    """Deliver the notification twice at the same time."""
    AGAIN = "again"
    """Deliver the notification again, ten minutes after it was accepted."""
    NEW_ID = "new-id"
    """Deliver the notification again with another id, after it was accepted."""
    DELAY = "delay"
    """Deliver the notification late."""
    REORDER = "reorder"
    """Deliver the notification after the next one."""
    OTHER_MERCHANT = "other-merchant"
    """Deliver the notification of another merchant's order of the same number first, rightly signed."""
    OTHER_AMOUNT = "other-amount"
    """Deliver the notification with another amount first, rightly signed."""
    PROBE = "probe"
    """Deliver the notification with a signature probe first."""
    FORGE = "forge"
    """Deliver the notification first as a forger signs it, with a key that is not the platform's."""
    FORGE_UNSIGNED = "forge-unsigned"
    """Deliver a forgery without a signature first."""
    FORGE_EMPTY_SIGNATURE = "forge-empty-signature"
    """Deliver a forgery with an empty signature first."""
    FORGE_UNKNOWN_SERIAL = "forge-unknown-serial"
    """Deliver a forgery first that names a platform certificate that does not exist."""
    FORGE_OLD_TIMESTAMP = "forge-old-timestamp"
    """Deliver a replay first: the platform's own signature, of 301 seconds ago."""
    FORGE_NEW_TIMESTAMP = "forge-new-timestamp"
    """Deliver a replay first: the platform's own signature of 301 seconds ago, under a timestamp of now."""
    FORGE_CHANGED_BODY = "forge-changed-body"
    """Deliver the notification first with a body that was changed after it was signed."""
    FORGE_RESPONSE = "forge-response"
    """Deliver the signed response of an API call first, as if it were a notification."""


def falsify_v3(kind: Misdelivery, body: bytes, identity: Identity) -> SignedMessage:
    """Return the notification *body* of APIv3 as *kind*, a probe or a forgery, delivers it."""
    serial, key = next(iter(identity.signing_keys.items()))
    content, headers = body, build_signature_headers(body, key, serial)
    if kind is Misdelivery.PROBE:
        headers["Wechatpay-Signature"] = "WECHATPAY/SIGNTEST/" + headers["Wechatpay-Signature"][19:]
    elif kind is Misdelivery.FORGE_UNSIGNED:
        headers = {}
    elif kind is Misdelivery.FORGE_EMPTY_SIGNATURE:
        headers["Wechatpay-Signature"] = ""
    elif kind is Misdelivery.FORGE_UNKNOWN_SERIAL:
        headers = build_signature_headers(body, identity.merchant.private_key, secrets.token_hex(20).upper())
    elif kind is Misdelivery.FORGE_OLD_TIMESTAMP:
        headers = build_signature_headers(body, key, serial, seconds_ago=TOO_OLD)
    elif kind is Misdelivery.FORGE_NEW_TIMESTAMP:
        headers = build_signature_headers(body, key, serial, seconds_ago=TOO_OLD)
        headers["Wechatpay-Timestamp"] = str(int(time.time()))
    elif kind is Misdelivery.FORGE_CHANGED_BODY:
        content = body.replace(b'"id":"EV-', b'"id":"EV-0', 1)
    elif kind is Misdelivery.FORGE_RESPONSE:
        content = encode_json({"prepay_id": f"wx{secrets.token_hex(17)}"})
        headers = build_signature_headers(content, key, serial)
    else:
        headers = build_signature_headers(body, identity.merchant.private_key, serial)
    return SignedMessage({**JSON_TYPE, **headers}, content)


def falsify_v2(kind: Misdelivery, fields: Mapping[str, str], apiv2_key: str, sign_type: str) -> SignedMessage:
    """Return the notification *fields* of APIv2 as *kind*, a probe or a forgery, delivers it.

    APIv2 has no probe, serial or timestamp: what needs one of them is signed with a wrong key.
    """
    sent = {**fields, "nonce_str": secrets.token_hex(16)}
    if kind is Misdelivery.FORGE_RESPONSE:
        sent = {name: text for name, text in sent.items() if name in {"appid", "mch_id", "nonce_str"}}
        sent |= {"return_code": "SUCCESS", "result_code": "SUCCESS", "prepay_id": f"wx{secrets.token_hex(17)}"}
    if kind in (Misdelivery.FORGE_CHANGED_BODY, Misdelivery.FORGE_RESPONSE):
        sent["sign"] = sign_v2(sent, apiv2_key, sign_type)
    elif kind is Misdelivery.FORGE_EMPTY_SIGNATURE:
        sent["sign"] = ""
    elif kind is not Misdelivery.FORGE_UNSIGNED:
        sent["sign"] = sign_v2(sent, secrets.token_hex(16), sign_type)
    if kind is Misdelivery.FORGE_CHANGED_BODY:
        sent["nonce_str"] = secrets.token_hex(16)
    return SignedMessage(XML_TYPE, xml.build(sent).encode())


def _choose_merchant(mchid: str) -> str:
    return "1230000109" if mchid != "1230000109" else "1900000109"


def _choose_amount(fen: str | int) -> str | int:
    return type(fen)(1 if int(fen) != 1 else 2)


def _replace(value: Any, names: frozenset[str], choose: Callable[[Any], Any]) -> Any:
    """Return *value* with the text or number of each field in *names*, at any depth, as *choose* returns it."""
    if isinstance(value, list):
        return [_replace(each, names, choose) for each in value]
    if not isinstance(value, Mapping):
        return value
    return {
        name: choose(each) if name in names and isinstance(each, (str, int)) else _replace(each, names, choose)
        for name, each in value.items()
    }


_MERCHANTS = frozenset({"mchid", "sp_mchid", "combine_mchid", "mch_id", "combine_mch_id"})
_AMOUNTS = frozenset(
    {"total", "payer_total", "refund", "payer_refund", "total_amount", "payer_amount", "transfer_amount"}
)
_AMOUNTS_V2 = frozenset({"total_fee", "cash_fee", "settlement_total_fee", "refund_fee", "settlement_refund_fee"})
CHANGES: Mapping[Misdelivery, Change] = {
    Misdelivery.OTHER_MERCHANT: partial(_replace, names=_MERCHANTS, choose=_choose_merchant),
    Misdelivery.OTHER_AMOUNT: partial(_replace, names=_AMOUNTS | _AMOUNTS_V2, choose=_choose_amount),
}
"""The resources that are rightly signed, and are not those of the merchant's order."""
FALSIFIED = frozenset(kind for kind in Misdelivery if kind.value.startswith(("probe", "forge")))
"""The kinds that a merchant must refuse."""
