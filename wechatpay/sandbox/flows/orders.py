"""The orders of a sandbox's merchant and their refunds, whichever protocol they came over.

    NOTPAY -> SUCCESS -> REFUND        NOTPAY -> CLOSED, by the merchant or by time

https://pay.weixin.qq.com/doc/v3/merchant/4012791860 (the states)
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from wechatpay.notifications._notification import Version
from wechatpay.sandbox.clock import Clock

__all__ = ["PAYER", "Group", "Order", "OrderError", "Orders", "Refund", "long_number"]

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
    refund_id: str
    created_at: datetime
    notify_url: str = ""
    reason: str = ""
    status: str = "SUCCESS"
    done_at: datetime | None = None


@dataclass
class Order:
    """One order. Amounts are fen."""

    number: str
    amount: int
    version: Version
    trade_type: str
    who: Mapping[str, str]
    """Whose it is, in the words of its protocol: `appid` and `mchid`, or those of a partner and a sub-merchant."""
    description: str = ""
    notify_url: str = ""
    attach: str = ""
    openid: str = PAYER
    sign_type: str = "MD5"
    """Of APIv2: what its notification is signed with."""
    shares_profit: bool = False
    group: str = ""
    """Those that it is paid together with."""
    expires_at: datetime | None = None
    state: str = "NOTPAY"
    transaction_id: str = ""
    paid_at: datetime | None = None
    refunds: dict[str, Refund] = field(default_factory=dict)
    shared: int = 0
    """How much of it was given to others."""

    def refunded(self) -> int:
        """How much of it was given back, or is on its way."""
        return sum(refund.amount for refund in self.refunds.values() if refund.status != "CLOSED")


@dataclass
class Group:
    """Orders that are paid together."""

    number: str
    who: Mapping[str, str]
    orders: list[Order]
    notify_url: str
    transaction_id: str = ""


class Orders:
    """The orders of one merchant, by its number of each. *paid* and *refunded* are told what has happened."""

    KEPT = ("_orders", "_groups", "_refunds", "abnormal_refunds")

    def __init__(
        self, clock: Clock, paid: Callable[[Order | Group], None], refunded: Callable[[Order, Refund], None]
    ) -> None:
        self.clock = clock
        self.abnormal_refunds = 0
        """How many of the next refunds do not get through."""
        self._orders: dict[str, Order] = {}
        self._groups: dict[str, Group] = {}
        self._refunds: dict[str, Order] = {}
        self._tell_paid = paid
        self._tell_refunded = refunded

    def place(self, new: Order) -> Order:
        """Place an order; once more with the same number and amount, it is the one of before."""
        if new.number in self._groups:
            raise OrderError("OUT_TRADE_NO_USED", "out_trade_no was used for combined orders")
        order = self._as_it_is(self._orders.setdefault(new.number, new))
        _check_not_paid(order)
        if order.state == "CLOSED":
            raise OrderError("ORDER_CLOSED", "the order is closed")
        if order.amount != new.amount:
            raise OrderError("OUT_TRADE_NO_USED", "out_trade_no was used with another amount")
        return order

    def place_together(self, new: Group) -> Group:
        """Place several to be paid together: all of them, or none."""
        numbers, before = [order.number for order in new.orders], self._groups.get(new.number)
        if before is not None:
            if [(each.number, each.amount) for each in before.orders] != [
                (each.number, each.amount) for each in new.orders
            ]:
                raise OrderError("INVALID_REQUEST", "combine_out_trade_no was used with other orders")
            self._check_unpaid(before.orders)
            return before
        if new.number in self._orders:
            raise OrderError("OUT_TRADE_NO_USED", "combine_out_trade_no was used for an order")
        if len(set(numbers)) < len(numbers) or not self._orders.keys().isdisjoint(numbers):
            raise OrderError("OUT_TRADE_NO_USED", "an out_trade_no was used before, or is there twice")
        for order in new.orders:
            order.group = new.number
            self._orders[order.number] = order
        self._groups[new.number] = new
        return new

    def _check_unpaid(self, orders: list[Order]) -> None:
        for order in map(self._as_it_is, orders):
            if order.state != "NOTPAY":
                code = "ORDER_CLOSED" if order.state == "CLOSED" else "ORDERPAID"
                raise OrderError(code, f"the order is {order.state}")

    def find(self, *, number: str | None = None, transaction_id: str | None = None) -> Order:
        """The order with one of its two numbers."""
        if not number and not transaction_id:
            raise OrderError("RESOURCE_NOT_EXISTS", "there is no such order")
        among = self._orders.values() if not number else filter(None, [self._orders.get(number)])
        for order in among:
            if transaction_id in (None, "", order.transaction_id):
                return self._as_it_is(order)
        raise OrderError("RESOURCE_NOT_EXISTS", "there is no such order")

    def find_group(self, number: str) -> Group:
        """Those that are paid together under *number*."""
        if number not in self._groups:
            raise OrderError("RESOURCE_NOT_EXISTS", "there is no such combined order")
        group = self._groups[number]
        for order in group.orders:
            self._as_it_is(order)
        return group

    def pay(self, number: str) -> None:
        """The payer pays the order, or the orders, of this number."""
        if number in self._groups:
            group = self.find_group(number)
            self._check_unpaid(group.orders)
            for order in group.orders:
                self._pay(order)
            group.transaction_id = long_number("43", self.clock)
            self._tell_paid(group)
            return
        order = self.find(number=number)
        if order.group:
            raise OrderError("INVALID_REQUEST", f"the order is paid together with others, under {order.group}")
        self._check_unpaid([order])
        self._pay(order)
        self._tell_paid(order)

    def _pay(self, order: Order) -> None:
        order.state, order.paid_at = "SUCCESS", self.clock.now()
        order.transaction_id = long_number("42", self.clock)

    def close(self, order: Order) -> None:
        """Close an order that was not paid."""
        _check_not_paid(order)
        order.state = "CLOSED"

    def close_together(self, group: Group, numbers: list[str]) -> None:
        """Close combined orders: all of them."""
        if sorted(numbers) != sorted(order.number for order in group.orders):
            raise OrderError("INVALID_REQUEST", "these are not the orders that were placed together")
        for order in group.orders:
            _check_not_paid(order)
        for order in group.orders:
            self.close(order)

    def refund(
        self, order: Order, number: str, amount: int, total: int, *, notify_url: str = "", reason: str = ""
    ) -> Refund:
        """Give back a paid order, in whole or in part; with the number and amount of before, it is done already."""
        if self._refunds.get(number, order) is not order:
            raise OrderError("PARAM_ERROR", "out_refund_no was used for another order")
        before = order.refunds.get(number)
        if before is not None:
            if before.amount != amount:
                raise OrderError("REFUND_FEE_MISMATCH", "out_refund_no was used with another amount")
            return before
        self._check_refund(order, amount, total)
        now = self.clock.now()
        refund = Refund(number, amount, long_number("50", self.clock), now, notify_url, reason)
        self._refunds[number], order.refunds[number], order.state = order, refund, "REFUND"
        if self.abnormal_refunds > 0:
            self.abnormal_refunds -= 1
            refund.status = "ABNORMAL"
        else:
            refund.done_at = now
        self._tell_refunded(order, refund)
        return refund

    def _check_refund(self, order: Order, amount: int, total: int) -> None:
        if order.paid_at is None:
            raise OrderError("TRADE_STATE_ERROR", "the order is not paid")
        if total != order.amount:
            raise OrderError("PARAM_ERROR", "the total is not the amount of the order")
        if amount > order.amount - order.refunded() - order.shared:
            raise OrderError("NOT_ENOUGH", "the refund is more than what is left")

    def refund_otherwise(self, refund_id: str) -> tuple[Order, Refund]:
        """Get an abnormal refund through, to another account."""
        order, refund = self.find_refund(refund_id=refund_id)
        if refund.status == "ABNORMAL":
            refund.status, refund.done_at = "SUCCESS", self.clock.now()
            self._tell_refunded(order, refund)
        return order, refund

    def find_refund(self, *, number: str | None = None, refund_id: str | None = None) -> tuple[Order, Refund]:
        """The refund with one of its two numbers, and its order."""
        for order in self._orders.values():
            for refund in order.refunds.values():
                if refund.number == number or (refund_id and refund.refund_id == refund_id):
                    return order, refund
        raise OrderError("RESOURCE_NOT_EXISTS", "there is no such refund")

    def payable(self, number: str) -> list[Order]:
        """The order, or the orders, that are paid under *number*."""
        return self.find_group(number).orders if number in self._groups else [self.find(number=number)]

    def latest(self, count: int) -> list[Order]:
        """The *count* latest, the last one first."""
        return [self._as_it_is(order) for order in reversed(list(self._orders.values())[-count:])]

    def paid_on(self, day: str) -> list[Order]:
        """Those that were paid on *day* (20261122)."""
        return [order for order in self._orders.values() if order.paid_at and f"{order.paid_at:%Y%m%d}" == day]

    def refunded_on(self, day: str) -> list[tuple[Order, Refund]]:
        """The refunds that were asked for on *day*, with their orders."""
        refunds = [(order, refund) for order in self._orders.values() for refund in order.refunds.values()]
        return [(order, refund) for order, refund in refunds if f"{refund.created_at:%Y%m%d}" == day]

    def _as_it_is(self, order: Order) -> Order:
        if order.state == "NOTPAY" and order.expires_at is not None and order.expires_at <= self.clock.now():
            order.state = "CLOSED"
        return order


def _check_not_paid(order: Order) -> None:
    if order.state in ("SUCCESS", "REFUND"):
        raise OrderError("ORDERPAID", "the order is paid")


def long_number(prefix: str, clock: Clock) -> str:
    """A number as WeChat Pay makes them, of 28 digits."""
    return prefix + f"{clock.now():%Y%m%d%H%M%S}" + f"{secrets.randbelow(10**12):012d}"
