"""What the platform has to tell a merchant, made ready to be sent: signed afresh for each delivery.

https://pay.weixin.qq.com/doc/v3/merchant/4012075420 (APIv3), https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_7
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from wechatpay._protocols import xml
from wechatpay.sandbox.clock import Clock, written
from wechatpay.sandbox.flows.orders import Group, Order, Refund
from wechatpay.sandbox.flows.payments_v2 import paid_fields, refunded_fields
from wechatpay.sandbox.flows.payments_v3 import combined, refund_resource, transaction
from wechatpay.sandbox.http import Body
from wechatpay.sandbox.identity import Identity
from wechatpay.sandbox.signing import compact, proof, seal, seal_v2, sign_v2

__all__ = ["Made", "Notice", "Notices"]

Made = tuple[dict[str, str], bytes]
"""Headers and body of one delivery."""


@dataclass(frozen=True)
class Notice:
    """One event, as it is told."""

    event_type: str
    url: str
    make: Callable[[], Made] = field(repr=False)
    forge: Callable[[], Made] = field(repr=False)
    """The same event, by somebody without the platform's key."""
    id: str = ""


class Notices:
    """Events of one sandbox, as notices."""

    def __init__(self, identity: Identity, clock: Clock) -> None:
        self._identity = identity
        self._clock = clock

    def paid(self, order: Order | Group) -> Notice:
        """That *order* was paid."""
        if isinstance(order, Group):
            return self.event("TRANSACTION.SUCCESS", combined(order), order.notify_url, "支付成功")
        if order.version == "v3":
            return self.event("TRANSACTION.SUCCESS", transaction(order), order.notify_url, "支付成功")
        return self.fields("v2/transaction-success", paid_fields(order), order.notify_url, order.sign_type)

    def transferred(self, bill: Body, url: str) -> Notice:
        """That a transfer has ended."""
        left_out = ("appid", "transfer_remark")
        resource = {name: value for name, value in bill.items() if name not in left_out}
        return self.event("MCHTRANSFER.BILL.FINISHED", resource, url, "商家转账通知", "mch_payment")

    def refunded(self, order: Order, refund: Refund) -> Notice:
        """That *refund* is done, or could not be."""
        identity = self._identity
        if order.version == "v3":
            resource, event_type = refund_resource(order, refund), f"REFUND.{refund.status}"
            return self.event(event_type, resource, refund.notify_url, "退款通知", "refund")
        content = xml.build(refunded_fields(order, refund)).replace("xml>", "root>").encode()
        outer = {"return_code": "SUCCESS", **order.who}

        def made(key: str) -> Made:
            nonce = {"nonce_str": secrets.token_hex(16)}
            return _XML, xml.build({**outer, **nonce, "req_info": seal_v2(content, key)}).encode()

        return Notice(
            "v2/refund-processed",
            refund.notify_url,
            lambda: made(identity.apiv2_key),
            lambda: made(secrets.token_hex(16)),
        )

    def event(
        self,
        event_type: str,
        resource: Mapping[str, Any],
        url: str,
        summary: str = "",
        original_type: str = "transaction",
    ) -> Notice:
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

        def made(*, by_platform: bool = True) -> Made:
            serial, key = next(iter(identity.signing_keys().items()))
            return {**_JSON, **proof(body, key if by_platform else identity.merchant.private_key, serial)}, body

        return Notice(event_type, url, made, lambda: made(by_platform=False), number)

    def fields(self, event_type: str, fields: Mapping[str, str], url: str, sign_type: str) -> Notice:
        """Any event of APIv2 that is signed; of this merchant, where *fields* do not say."""
        for name, text in fields.items():
            if not isinstance(text, str):
                raise TypeError(f"{name} is a {type(text).__name__}: every field of APIv2 is a text")
        if "combine_mch_id" not in fields:
            fields = {"mch_id": self._identity.mchid, **fields}

        def made(key: str) -> Made:
            signed = {name: text for name, text in fields.items() if text} | {"nonce_str": secrets.token_hex(16)}
            return _XML, xml.build({**signed, "sign": sign_v2(signed, key, sign_type)}).encode()

        return Notice(event_type, url, lambda: made(self._identity.apiv2_key), lambda: made(secrets.token_hex(16)))


_JSON = {"Content-Type": "application/json"}
_XML = {"Content-Type": "text/xml"}
