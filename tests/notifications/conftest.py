"""Notifications as the platform makes them, to be parsed without a network."""

from __future__ import annotations

from typing import Any

import pytest

from wechatpay.sandbox import Sandbox
from wechatpay.sandbox.notices import Notices
from wechatpay.sandbox.orders import Order, Orders, Refund


class Platform:
    """What a sandbox would send, as headers and body."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.notices = Notices(sandbox._identity)

    def event(self, event_type: str = "TRANSACTION.SUCCESS", resource: Any = None) -> tuple[dict[str, str], bytes]:
        return self.notices.event(event_type, {"out_trade_no": "1"} if resource is None else resource, "url").make()

    def fields(self, fields: dict[str, str], sign_type: str = "MD5") -> tuple[dict[str, str], bytes]:
        return self.notices.fields("v2/any", fields, "url", sign_type).make()

    def order(self, version: Any = "v2", sign_type: str = "MD5") -> Order:
        """A paid one."""
        order = Order("P1217752501", 100, version, "JSAPI", "wx1", attach="中文 & <more>", sign_type=sign_type)
        Orders(lambda _: None, lambda *_: None).pay(order)
        return order

    def paid(self, version: Any = "v2", sign_type: str = "MD5") -> tuple[dict[str, str], bytes]:
        return self.notices.paid(self.order(version, sign_type)).make()

    def refunded(self, version: Any = "v2") -> tuple[dict[str, str], bytes]:
        order, refund = self.order(version), Refund("P1217752501-1", 40)
        Orders(lambda _: None, lambda *_: None).refund(order, refund, 100)
        return self.notices.refunded(order, refund).make()


@pytest.fixture(scope="session")
def platform(shared_sandbox: Sandbox) -> Platform:
    return Platform(shared_sandbox)
