"""The orders of a sandbox's merchant and their refunds, whichever protocol they came over.

    NOTPAY -> SUCCESS -> REFUND        NOTPAY -> CLOSED

https://pay.weixin.qq.com/doc/v3/merchant/4012791860 (the states)
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone

from wechatpay.notifications.notification import Version

__all__ = ["CHINA", "PAYER", "Order", "OrderError", "Orders", "Refund", "long_number"]

CHINA = timezone(timedelta(hours=8))
PAYER = "oTESTuMuAJO_M2pxb1Q9zNjWeS6o"
"""The openid of who pays here."""


class OrderError(Exception):
    """What cannot be done with an order; *code* is APIv3's name for it."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


@dataclass
class Refund:
    """One refund. Amounts are fen."""

    number: str
    amount: int
    notify_url: str = ""
    reason: str = ""
    refund_id: str = field(default_factory=lambda: long_number("50"))
    created_at: datetime = field(default_factory=lambda: datetime.now(CHINA))
    done_at: datetime | None = None


@dataclass
class Order:
    """One order. Amounts are fen."""

    number: str
    amount: int
    version: Version
    trade_type: str
    appid: str
    description: str = ""
    notify_url: str = ""
    attach: str = ""
    openid: str = PAYER
    sign_type: str = "MD5"
    """Of APIv2: what its notification is signed with."""
    state: str = "NOTPAY"
    transaction_id: str = ""
    paid_at: datetime | None = None
    refunds: dict[str, Refund] = field(default_factory=dict)

    def refunded(self) -> int:
        """How much of it was given back."""
        return sum(refund.amount for refund in self.refunds.values())


class Orders:
    """The orders of one merchant, by its number of each. *paid* and *refunded* are told what has happened."""

    def __init__(self, paid: Callable[[Order], None], refunded: Callable[[Order, Refund], None]) -> None:
        self._orders: dict[str, Order] = {}
        self._refunds: dict[str, Order] = {}
        self._tell_paid = paid
        self._tell_refunded = refunded

    def place(self, new: Order) -> Order:
        """Place an order; once more with the same number and amount, it is the one of before."""
        order = self._orders.setdefault(new.number, new)
        if order.state in ("SUCCESS", "REFUND"):
            raise OrderError("ORDERPAID", "the order is paid")
        if order.state == "CLOSED":
            raise OrderError("ORDER_CLOSED", "the order is closed")
        if order.amount != new.amount:
            raise OrderError("OUT_TRADE_NO_USED", "out_trade_no was used with another amount")
        return order

    def find(self, *, number: str | None = None, transaction_id: str | None = None) -> Order:
        """The order with one of its two numbers."""
        for order in self._orders.values():
            if order.number == number or (transaction_id and order.transaction_id == transaction_id):
                return order
        raise OrderError("RESOURCE_NOT_EXISTS", "there is no such order")

    def pay(self, order: Order) -> None:
        """The payer pays *order*."""
        if order.state != "NOTPAY":
            raise OrderError("ORDER_CLOSED" if order.state == "CLOSED" else "ORDERPAID", f"the order is {order.state}")
        order.state, order.paid_at, order.transaction_id = "SUCCESS", datetime.now(CHINA), long_number("42")
        self._tell_paid(order)

    def close(self, order: Order) -> None:
        """Close an order that was not paid."""
        if order.state in ("SUCCESS", "REFUND"):
            raise OrderError("ORDERPAID", "the order is paid")
        order.state = "CLOSED"

    def refund(self, order: Order, new: Refund, total: int) -> Refund:
        """Give back a paid order, in whole or in part; with the number and amount of before, it is done already."""
        if self._refunds.setdefault(new.number, order) is not order:
            raise OrderError("PARAM_ERROR", "out_refund_no was used for another order")
        refund = order.refunds.get(new.number)
        if refund is None:
            try:
                self._check_refund(order, new, total)
            except OrderError:
                del self._refunds[new.number]
                raise
            refund = order.refunds[new.number] = new
            refund.done_at, order.state = datetime.now(CHINA), "REFUND"
            self._tell_refunded(order, refund)
        if refund.amount != new.amount:
            raise OrderError("REFUND_FEE_MISMATCH", "out_refund_no was used with another amount")
        return refund

    def _check_refund(self, order: Order, new: Refund, total: int) -> None:
        if order.paid_at is None:
            raise OrderError("TRADE_STATE_ERROR", "the order is not paid")
        if total != order.amount:
            raise OrderError("PARAM_ERROR", "the total is not the amount of the order")
        if new.amount > order.amount - order.refunded():
            raise OrderError("NOT_ENOUGH", "the refund is more than what is left")

    def find_refund(self, *, number: str | None = None, refund_id: str | None = None) -> tuple[Order, Refund]:
        """The refund with one of its two numbers, and its order."""
        for order in self._orders.values():
            for refund in order.refunds.values():
                if refund.number == number or (refund_id and refund.refund_id == refund_id):
                    return order, refund
        raise OrderError("RESOURCE_NOT_EXISTS", "there is no such refund")

    def paid_on(self, day: str) -> list[Order]:
        """Those that were paid on *day* (20261122)."""
        return [order for order in self._orders.values() if order.paid_at and f"{order.paid_at:%Y%m%d}" == day]


def long_number(prefix: str) -> str:
    """A number as WeChat Pay makes them, of 28 digits."""
    return prefix + f"{datetime.now(CHINA):%Y%m%d%H%M%S}" + f"{secrets.randbelow(10**12):012d}"
