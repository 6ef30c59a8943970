"""The events that a sandbox notifies the merchant of. Each delivery of an event is signed anew.

https://pay.weixin.qq.com/doc/v3/merchant/4012075420 (APIv3), https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_7
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from wechatpay._protocols import xml
from wechatpay.sandbox.clock import Clock, format_time
from wechatpay.sandbox.flows.orders import CombinedOrder, Order, Refund
from wechatpay.sandbox.flows.payments_v2 import build_payment_fields, build_refund_fields
from wechatpay.sandbox.flows.resources_v3 import build_combined_transaction, build_refund_resource, build_transaction
from wechatpay.sandbox.http import JSONObject
from wechatpay.sandbox.identity import Identity
from wechatpay.sandbox.misdelivery import Change, Misdelivery, falsify_v2, falsify_v3
from wechatpay.sandbox.signing import (
    JSON_TYPE,
    XML_TYPE,
    SignedMessage,
    build_signature_headers,
    encode_json,
    encrypt_v2,
    encrypt_v3,
    sign_v2,
)

__all__ = ["EventBuilder", "OutgoingEvent"]


@dataclass(frozen=True)
class OutgoingEvent:
    """A notification that is ready to be signed and delivered."""

    event_type: str
    url: str
    sign: Callable[[], SignedMessage] = field(repr=False)
    """Return the notification, signed now."""
    falsify: Callable[[Misdelivery], SignedMessage] = field(repr=False)
    """Return the notification as this probe or forgery delivers it."""
    rebuild: Callable[[Change], OutgoingEvent] = field(repr=False)
    """Return the notification of the changed resource, which has an id of its own."""
    id: str = ""
    """The notification's id, "" in APIv2, which has none."""


class EventBuilder:
    """Builds the notifications of one sandbox."""

    def __init__(self, identity: Identity, clock: Clock) -> None:
        self._identity = identity
        self._clock = clock

    def build_payment(self, order: Order | CombinedOrder) -> OutgoingEvent:
        """Build the notification that *order* was paid."""
        if isinstance(order, CombinedOrder):
            resource = build_combined_transaction(order)
            return self.build_v3("TRANSACTION.SUCCESS", resource, order.notify_url, "支付成功")
        if order.version == "v3":
            return self.build_v3("TRANSACTION.SUCCESS", build_transaction(order), order.notify_url, "支付成功")
        return self.build_v2("v2/transaction-success", build_payment_fields(order), order.notify_url, order.sign_type)

    def build_transfer(self, bill: JSONObject, url: str) -> OutgoingEvent:
        """Build the notification that the transfer *bill* succeeded or was cancelled."""
        left_out = ("appid", "transfer_remark")
        resource = {name: value for name, value in bill.items() if name not in left_out}
        return self.build_v3("MCHTRANSFER.BILL.FINISHED", resource, url, "商家转账通知", "mch_payment")

    def build_refund(self, order: Order, refund: Refund) -> OutgoingEvent:
        """Build the notification that *refund* succeeded or is abnormal."""
        if (refund.version or order.version) == "v3":
            resource, event_type = build_refund_resource(order, refund), f"REFUND.{refund.status}"
            return self.build_v3(event_type, resource, refund.notify_url, "退款通知", "refund")
        fields, outer = build_refund_fields(order, refund), order.name_parties("v2")
        return self._build_refund_v2(fields, outer, refund.notify_url)

    def _build_refund_v2(self, fields: Mapping[str, str], outer: Mapping[str, str], url: str) -> OutgoingEvent:
        """Build a refund notification of APIv2: it has no signature, *fields* are encrypted with the APIv2 key."""
        content = xml.build(fields).replace("xml>", "root>").encode()

        def sign(key: str) -> SignedMessage:
            envelope = {"return_code": "SUCCESS", **outer, "nonce_str": secrets.token_hex(16)}
            return SignedMessage(XML_TYPE, xml.build({**envelope, "req_info": encrypt_v2(content, key)}).encode())

        return OutgoingEvent(
            "v2/refund-processed",
            url,
            lambda: sign(self._identity.apiv2_key),
            lambda _kind: sign(secrets.token_hex(16)),
            lambda change: self._build_refund_v2(change(fields), change(outer), url),
        )

    def build_v3(
        self,
        event_type: str,
        resource: Mapping[str, Any],
        url: str,
        summary: str = "",
        original_type: str = "transaction",
    ) -> OutgoingEvent:
        """Build any notification of APIv3."""
        identity, event_id = self._identity, f"EV-{secrets.token_hex(16)}"
        document = {
            "id": event_id,
            "create_time": format_time(self._clock.now()),
            "resource_type": "encrypt-resource",
            "event_type": event_type,
            "summary": summary or event_type,
            "resource": {
                "original_type": original_type,
                **encrypt_v3(encode_json(resource), identity.apiv3_key, original_type),
            },
        }
        body = encode_json(document)

        def sign() -> SignedMessage:
            serial, key = next(iter(identity.signing_keys.items()))
            return SignedMessage({**JSON_TYPE, **build_signature_headers(body, key, serial)}, body)

        return OutgoingEvent(
            event_type,
            url,
            sign,
            lambda kind: falsify_v3(kind, body, identity),
            lambda change: self.build_v3(event_type, change(resource), url, summary, original_type),
            event_id,
        )

    def build_v2(self, event_type: str, fields: Mapping[str, str], url: str, sign_type: str) -> OutgoingEvent:
        """Build any notification of APIv2 that carries a `sign`. `mch_id` is this merchant, unless *fields* name one.

        :raises TypeError: a value of *fields* is not a string.
        """
        for name, value in fields.items():
            if not isinstance(value, str):
                raise TypeError(f"{name} must be a string, not a {type(value).__name__}: APIv2 values are strings")
        if "combine_mch_id" not in fields:
            fields = {"mch_id": self._identity.mchid, **fields}

        sent = {name: value for name, value in fields.items() if value}

        def sign() -> SignedMessage:
            signed = sent | {"nonce_str": secrets.token_hex(16)}
            sign = sign_v2(signed, self._identity.apiv2_key, sign_type)
            return SignedMessage(XML_TYPE, xml.build({**signed, "sign": sign}).encode())

        return OutgoingEvent(
            event_type,
            url,
            sign,
            lambda kind: falsify_v2(kind, sent, self._identity.apiv2_key, sign_type),
            lambda change: self.build_v2(event_type, change(fields), url, sign_type),
        )
