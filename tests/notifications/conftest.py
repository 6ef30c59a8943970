"""Notifications as the platform makes them, to be parsed without a network."""

from __future__ import annotations

from typing import Any

import pytest

from wechatpay.sandbox import Sandbox
from wechatpay.sandbox.clock import Clock
from wechatpay.sandbox.events import EventBuilder
from wechatpay.sandbox.flows.orders import Order, Orders


class Platform:
    """What a sandbox would send, as headers and body."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.clock = Clock()
        self.events = EventBuilder(sandbox._identity, self.clock)

    def event(self, event_type: str = "TRANSACTION.SUCCESS", resource: Any = None) -> tuple[dict[str, str], bytes]:
        return self.events.build_v3(event_type, {"out_trade_no": "1"} if resource is None else resource, "url").sign()

    def fields(self, fields: dict[str, str], sign_type: str = "MD5") -> tuple[dict[str, str], bytes]:
        return self.events.build_v2("v2/any", fields, "url", sign_type).sign()

    def order(self, version: Any = "v2", sign_type: str = "MD5") -> Order:
        """A paid one."""
        name = "mch_id" if version == "v2" else "mchid"
        who = {"appid": "wx1", name: self.sandbox.mchid}
        order = Order("P1217752501", 100, version, "JSAPI", who, attach="中文 & <more>", sign_type=sign_type)
        self.orders = Orders(self.clock, lambda _: None, lambda *_: None)
        self.orders.place(order)
        self.orders.pay(order.number)
        return order

    def paid(self, version: Any = "v2", sign_type: str = "MD5") -> tuple[dict[str, str], bytes]:
        return self.events.build_payment(self.order(version, sign_type)).sign()

    def refunded(self, version: Any = "v2") -> tuple[dict[str, str], bytes]:
        order = self.order(version)
        return self.events.build_refund(order, self.orders.refund(order, "P1217752501-1", 40, 100)).sign()


@pytest.fixture(scope="session")
def platform(shared_sandbox: Sandbox) -> Platform:
    return Platform(shared_sandbox)
