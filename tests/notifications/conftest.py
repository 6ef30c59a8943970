"""Fixtures: notifications that are built without a network, and one that a sandbox delivers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import wechatpay
from wechatpay.sandbox.clock import Clock
from wechatpay.sandbox.events import EventBuilder
from wechatpay.sandbox.flows.orders import Order, Orders
from wechatpay.sandbox.flows.refunds import Refunds
from wechatpay.sandbox.identity import Identity

if TYPE_CHECKING:
    from collections.abc import Iterator


class Platform:
    """A platform with one merchant: builds notifications to it, as headers and body, and its clients."""

    def __init__(self) -> None:
        self.identity = Identity("certificate")
        self.clock = Clock()
        self.events = EventBuilder(self.identity, self.clock)

    def client(self, **options: Any) -> wechatpay.Client:
        """Create a client of the merchant; *options* are those of `Client`."""
        identity = self.identity
        given = {
            "mchid": identity.mchid,
            "serial": identity.merchant.serial,
            "private_key": identity.merchant_private_key,
            "certs": {identity.platform.serial: identity.platform.pem},
            "apiv3_key": identity.apiv3_key,
            "secret": identity.apiv2_key,
        }
        return wechatpay.Client(**{**given, **options})

    def event(self, event_type: str = "TRANSACTION.SUCCESS", resource: Any = None) -> tuple[dict[str, str], bytes]:
        return self.events.build_v3(event_type, {"out_trade_no": "1"} if resource is None else resource, "url").sign()

    def fields(self, fields: dict[str, str], sign_type: str = "MD5") -> tuple[dict[str, str], bytes]:
        return self.events.build_v2("v2/any", fields, "url", sign_type).sign()

    def order(self, version: Any = "v2", sign_type: str = "MD5") -> Order:
        """Return a paid order."""
        name = "mch_id" if version == "v2" else "mchid"
        who = {"appid": "wx1", name: self.identity.mchid}
        order = Order("P1217752501", 100, version, "JSAPI", who, attach="中文 & <more>", sign_type=sign_type)
        self.orders = Orders(self.clock, lambda _: None)
        self.orders.place(order)
        self.orders.pay(order.number)
        return order

    def payment(self, version: Any = "v2", sign_type: str = "MD5") -> tuple[dict[str, str], bytes]:
        return self.events.build_payment(self.order(version, sign_type)).sign()

    def refund(self, version: Any = "v2") -> tuple[dict[str, str], bytes]:
        order = self.order(version)
        refunds = Refunds(self.orders, lambda *_: None)
        refund = refunds.refund(order, "P1217752501-1", 40, 100)
        refunds.settle()
        return self.events.build_refund(order, refund).sign()


@pytest.fixture(scope="session")
def platform() -> Platform:
    return Platform()


@pytest.fixture
def client(platform: Platform) -> Iterator[wechatpay.Client]:
    with platform.client() as client:
        yield client
