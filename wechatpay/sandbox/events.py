"""What the platform has to tell a merchant, made ready to be sent: signed afresh for each delivery.

https://pay.weixin.qq.com/doc/v3/merchant/4012075420 (APIv3), https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_7
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from wechatpay._protocols import xml
from wechatpay.sandbox.clock import Clock, written
from wechatpay.sandbox.flows.orders import CombinedOrder, Order, Refund
from wechatpay.sandbox.flows.payments_v2 import build_payment_fields, build_refund_fields
from wechatpay.sandbox.flows.payments_v3 import build_combined_transaction, build_refund_resource, build_transaction
from wechatpay.sandbox.http import JSONObject
from wechatpay.sandbox.identity import Identity
from wechatpay.sandbox.signing import compact, proof, seal, seal_v2, sign_v2

__all__ = ["EventBuilder", "OutgoingEvent", "SignedMessage"]


class SignedMessage(NamedTuple):
    """The headers and the body of one delivery."""

    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True)
class OutgoingEvent:
    """One event, as it is told."""

    event_type: str
    url: str
    sign: Callable[[], SignedMessage] = field(repr=False)
    forge: Callable[[], SignedMessage] = field(repr=False)
    """The same event, by somebody without the platform's key."""
    id: str = ""


class EventBuilder:
    """Events of one sandbox, as notices."""

    def __init__(self, identity: Identity, clock: Clock) -> None:
        self._identity = identity
        self._clock = clock

    def build_payment(self, order: Order | CombinedOrder) -> OutgoingEvent:
        """That *order* was paid."""
        if isinstance(order, CombinedOrder):
            return self.build_v3("TRANSACTION.SUCCESS", build_combined_transaction(order), order.notify_url, "支付成功")
        if order.version == "v3":
            return self.build_v3("TRANSACTION.SUCCESS", build_transaction(order), order.notify_url, "支付成功")
        return self.build_v2("v2/transaction-success", build_payment_fields(order), order.notify_url, order.sign_type)

    def build_transfer(self, bill: JSONObject, url: str) -> OutgoingEvent:
        """That a transfer has ended."""
        left_out = ("appid", "transfer_remark")
        resource = {name: value for name, value in bill.items() if name not in left_out}
        return self.build_v3("MCHTRANSFER.BILL.FINISHED", resource, url, "商家转账通知", "mch_payment")

    def build_refund(self, order: Order, refund: Refund) -> OutgoingEvent:
        """That *refund* is done, or could not be."""
        identity = self._identity
        if order.version == "v3":
            resource, event_type = build_refund_resource(order, refund), f"REFUND.{refund.status}"
            return self.build_v3(event_type, resource, refund.notify_url, "退款通知", "refund")
        content = xml.build(build_refund_fields(order, refund)).replace("xml>", "root>").encode()
        outer = {"return_code": "SUCCESS", **order.parties}

        def made(key: str) -> SignedMessage:
            nonce = {"nonce_str": secrets.token_hex(16)}
            return SignedMessage(_XML, xml.build({**outer, **nonce, "req_info": seal_v2(content, key)}).encode())

        return OutgoingEvent(
            "v2/refund-processed",
            refund.notify_url,
            lambda: made(identity.apiv2_key),
            lambda: made(secrets.token_hex(16)),
        )

    def build_v3(
        self,
        event_type: str,
        resource: Mapping[str, Any],
        url: str,
        summary: str = "",
        original_type: str = "transaction",
    ) -> OutgoingEvent:
        """Any event of APIv3."""
        identity, number = self._identity, f"EV-{secrets.token_hex(16)}"
        document = {
            "id": number,
            "create_time": written(self._clock.now()),
            "resource_type": "encrypt-resource",
            "event_type": event_type,
            "summary": summary or event_type,
            "resource": {
                "original_type": original_type,
                **seal(compact(resource), identity.apiv3_key, original_type),
            },
        }
        body = compact(document)

        def made(*, by_platform: bool = True) -> SignedMessage:
            serial, key = next(iter(identity.signing_keys().items()))
            signer = key if by_platform else identity.merchant.private_key
            return SignedMessage({**_JSON, **proof(body, signer, serial)}, body)

        return OutgoingEvent(event_type, url, made, lambda: made(by_platform=False), number)

    def build_v2(self, event_type: str, fields: Mapping[str, str], url: str, sign_type: str) -> OutgoingEvent:
        """Any event of APIv2 that is signed; of this merchant, where *fields* do not say."""
        for name, text in fields.items():
            if not isinstance(text, str):
                raise TypeError(f"{name} is a {type(text).__name__}: every field of APIv2 is a text")
        if "combine_mch_id" not in fields:
            fields = {"mch_id": self._identity.mchid, **fields}

        def made(key: str) -> SignedMessage:
            signed = {name: text for name, text in fields.items() if text} | {"nonce_str": secrets.token_hex(16)}
            return SignedMessage(_XML, xml.build({**signed, "sign": sign_v2(signed, key, sign_type)}).encode())

        return OutgoingEvent(
            event_type, url, lambda: made(self._identity.apiv2_key), lambda: made(secrets.token_hex(16))
        )


_JSON = {"Content-Type": "application/json"}
_XML = {"Content-Type": "text/xml"}
