"""The orders and refunds of a sandbox's merchant, which the flows of both protocols share.

    NOTPAY -> SUCCESS -> REFUND        NOTPAY -> CLOSED, by the merchant or when the order expires

https://pay.weixin.qq.com/doc/v3/merchant/4012791860 (the states)
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar, Literal, NamedTuple

from wechatpay.sandbox.clock import Clock

__all__ = [
    "DEFAULT_OPENID",
    "TRADE_STATES",
    "CombinedOrder",
    "Order",
    "OrderError",
    "OrderRefund",
    "Orders",
    "Refund",
    "generate_number",
]

DEFAULT_OPENID = "oTESTuMuAJO_M2pxb1Q9zNjWeS6o"
"""The payer's openid, if the order does not name one."""
TRADE_STATES = {"NOTPAY": "订单未支付", "SUCCESS": "支付成功", "CLOSED": "订单已关闭", "REFUND": "转入退款"}
"""The states of an order, and their descriptions in `trade_state_desc`."""


class OrderError(Exception):
    """An operation that is refused because of the state of an order. *code* is APIv3's error code."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code

    @property
    def is_missing(self) -> bool:
        """Whether the order, refund or sharing does not exist."""
        return self.code == "RESOURCE_NOT_EXISTS"


@dataclass
class Refund:
    """A refund. Amounts are fen."""

    number: str
    amount: int
    refund_id: str
    created_at: datetime
    notify_url: str = ""
    reason: str = ""
    status: str = "SUCCESS"
    done_at: datetime | None = None
    version: str = ""
    """The protocol in which it was applied for, and in which it is notified; "" is that of its order."""


_MERCHANT_NAMES = {"mch_id": "mchid"}
_PARTNER_NAMES = {"appid": "sp_appid", "mch_id": "sp_mchid", "sub_mch_id": "sub_mchid"}
"""The names of an order's parties in APIv2, and in APIv3."""


@dataclass
class Order:
    """An order. Amounts are fen."""

    number: str
    amount: int
    version: Literal["v2", "v3"]
    trade_type: str
    parties: Mapping[str, str]
    """The appids and merchant numbers, named as in the order's protocol: `appid` and `mchid`, for example."""
    description: str = ""
    notify_url: str = ""
    attach: str = ""
    openid: str = DEFAULT_OPENID
    sign_type: str = "MD5"
    """The signature type of the APIv2 notification."""
    is_profit_sharing: bool = False
    """Whether parts of the amount may be shared with other merchants."""
    combined_number: str = ""
    """The number of the combined order that this order is part of."""
    expires_at: datetime | None = None
    state: str = "NOTPAY"
    transaction_id: str = ""
    paid_at: datetime | None = None
    refunds: dict[str, Refund] = field(default_factory=dict)
    shared_amount: int = 0
    """The amount that was shared with other merchants and not returned."""

    def name_parties(self, version: str) -> dict[str, str]:
        """Return the parties under the names of APIv2 or APIv3: an order of one may be queried over the other."""
        if version == self.version or "combine" in "".join(self.parties):
            return dict(self.parties)
        is_partner = any(name.startswith("sub_m") for name in self.parties)
        to_v3 = _PARTNER_NAMES if is_partner else _MERCHANT_NAMES
        names = to_v3 if version == "v3" else {new: old for old, new in to_v3.items()}
        return {names.get(name, name): value for name, value in self.parties.items()}

    @property
    def refunded_amount(self) -> int:
        """The amount that was refunded, or whose refund is in progress."""
        return sum(refund.amount for refund in self.refunds.values() if refund.status != "CLOSED")


@dataclass
class CombinedOrder:
    """Several orders that are paid together."""

    number: str
    parties: Mapping[str, str]
    orders: list[Order]
    notify_url: str
    transaction_id: str = ""


class OrderRefund(NamedTuple):
    """A refund and its order."""

    order: Order
    refund: Refund


class Orders:
    """The orders of one merchant, by the merchant's number. *on_paid* and *on_refunded* are called after the change."""

    persisted: ClassVar[tuple[str, ...]] = ("_orders", "_combined_orders", "_refunds", "refunds_to_fail")

    def __init__(
        self,
        clock: Clock,
        on_paid: Callable[[Order | CombinedOrder], None],
        on_refunded: Callable[[Order, Refund], None],
    ) -> None:
        self.clock = clock
        self.refunds_to_fail = 0
        """The number of coming refunds that end as ABNORMAL."""
        self._orders: dict[str, Order] = {}
        self._combined_orders: dict[str, CombinedOrder] = {}
        self._refunds: dict[str, Order] = {}
        self._on_paid = on_paid
        self._on_refunded = on_refunded

    def place(self, new: Order) -> Order:
        """Place an order. A retry with the same number and amount returns the first order."""
        if new.number in self._combined_orders:
            raise OrderError("OUT_TRADE_NO_USED", "out_trade_no was used for a combined order")
        order = self._close_if_expired(self._orders.setdefault(new.number, new))
        _check_not_paid(order)
        if order.state == "CLOSED":
            raise OrderError("ORDER_CLOSED", "the order is closed")
        if order.amount != new.amount:
            raise OrderError("OUT_TRADE_NO_USED", "out_trade_no was used with another amount")
        return order

    def place_combined(self, new: CombinedOrder) -> CombinedOrder:
        """Place a combined order: all of its orders, or none."""
        numbers, before = [order.number for order in new.orders], self._combined_orders.get(new.number)
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
            raise OrderError("OUT_TRADE_NO_USED", "an out_trade_no was used before, or occurs twice")
        for order in new.orders:
            order.combined_number = new.number
            self._orders[order.number] = order
        self._combined_orders[new.number] = new
        return new

    def _check_unpaid(self, orders: list[Order]) -> None:
        for order in map(self._close_if_expired, orders):
            if order.state != "NOTPAY":
                code = "ORDER_CLOSED" if order.state == "CLOSED" else "ORDERPAID"
                raise OrderError(code, f"the order is {order.state}")

    def find(self, *, number: str | None = None, transaction_id: str | None = None) -> Order:
        """Return the order with this merchant's number, or this number of WeChat Pay's, or both."""
        if not number and not transaction_id:
            raise OrderError("RESOURCE_NOT_EXISTS", "there is no such order")
        candidates = self._orders.values() if not number else filter(None, [self._orders.get(number)])
        for order in candidates:
            if transaction_id in (None, "", order.transaction_id):
                return self._close_if_expired(order)
        raise OrderError("RESOURCE_NOT_EXISTS", "there is no such order")

    def find_combined(self, number: str) -> CombinedOrder:
        """Return the combined order with this merchant's number."""
        if number not in self._combined_orders:
            raise OrderError("RESOURCE_NOT_EXISTS", "there is no such combined order")
        combined = self._combined_orders[number]
        for order in combined.orders:
            self._close_if_expired(order)
        return combined

    def pay(self, number: str) -> None:
        """Pay the order or the combined order with this number, as the payer does."""
        if number in self._combined_orders:
            combined = self.find_combined(number)
            self._check_unpaid(combined.orders)
            for order in combined.orders:
                self._pay(order)
            combined.transaction_id = generate_number("43", self.clock)
            self._on_paid(combined)
            return
        order = self.find(number=number)
        if order.combined_number:
            message = f"the order is paid together with others: pay the combined order {order.combined_number}"
            raise OrderError("INVALID_REQUEST", message)
        self._check_unpaid([order])
        self._pay(order)
        self._on_paid(order)

    def _pay(self, order: Order) -> None:
        order.state, order.paid_at = "SUCCESS", self.clock.now()
        order.transaction_id = generate_number("42", self.clock)

    def close(self, order: Order) -> None:
        """Close an order that is not paid."""
        _check_not_paid(order)
        order.state = "CLOSED"

    def close_combined(self, combined: CombinedOrder, numbers: list[str]) -> None:
        """Close all orders of a combined order. *numbers* must name each of them."""
        if sorted(numbers) != sorted(order.number for order in combined.orders):
            raise OrderError("INVALID_REQUEST", "these are not the orders that were placed together")
        for order in combined.orders:
            _check_not_paid(order)
        for order in combined.orders:
            self.close(order)

    def refund(
        self,
        order: Order,
        number: str,
        amount: int,
        total: int,
        *,
        notify_url: str = "",
        reason: str = "",
        version: str = "",
    ) -> Refund:
        """Refund a paid order in whole or in part. A retry with the same number and amount returns the first refund."""
        if self._refunds.get(number, order) is not order:
            raise OrderError("PARAM_ERROR", "out_refund_no was used for another order")
        before = order.refunds.get(number)
        if before is not None:
            if before.amount != amount:
                raise OrderError("REFUND_FEE_MISMATCH", "out_refund_no was used with another amount")
            return before
        _check_refund(order, amount, total)
        now = self.clock.now()
        refund = Refund(number, amount, generate_number("50", self.clock), now, notify_url, reason, version=version)
        self._refunds[number], order.refunds[number], order.state = order, refund, "REFUND"
        if self.refunds_to_fail > 0:
            self.refunds_to_fail -= 1
            refund.status = "ABNORMAL"
        else:
            refund.done_at = now
        self._on_refunded(order, refund)
        return refund

    def complete_abnormal_refund(self, refund_id: str) -> OrderRefund:
        """Complete an abnormal refund, to another account of the payer's or to the merchant's."""
        order, refund = found = self.find_refund(refund_id=refund_id)
        if refund.status == "ABNORMAL":
            refund.status, refund.done_at = "SUCCESS", self.clock.now()
            self._on_refunded(order, refund)
        return found

    def find_refund(self, *, number: str | None = None, refund_id: str | None = None) -> OrderRefund:
        """Return the refund with this merchant's number, or this number of WeChat Pay's."""
        for order in self._orders.values():
            for refund in order.refunds.values():
                if refund.number == number or (refund_id and refund.refund_id == refund_id):
                    return OrderRefund(order, refund)
        raise OrderError("RESOURCE_NOT_EXISTS", "there is no such refund")

    def list_payable(self, number: str) -> list[Order]:
        """Return the orders that are paid under *number*: one, or all of a combined order."""
        return self.find_combined(number).orders if number in self._combined_orders else [self.find(number=number)]

    def list_latest(self, count: int) -> list[Order]:
        """Return the *count* latest orders, the newest first."""
        return [self._close_if_expired(order) for order in reversed(list(self._orders.values())[-count:])]

    def list_paid_on(self, day: str) -> list[Order]:
        """Return the orders that were paid on *day*, such as 20261122."""
        return [order for order in self._orders.values() if order.paid_at and f"{order.paid_at:%Y%m%d}" == day]

    def list_refunds_on(self, day: str) -> list[OrderRefund]:
        """Return the refunds that were created on *day*, such as 20261122."""
        refunds = [OrderRefund(order, refund) for order in self._orders.values() for refund in order.refunds.values()]
        return [each for each in refunds if f"{each.refund.created_at:%Y%m%d}" == day]

    def _close_if_expired(self, order: Order) -> Order:
        if order.state == "NOTPAY" and order.expires_at is not None and order.expires_at <= self.clock.now():
            order.state = "CLOSED"
        return order


def _check_not_paid(order: Order) -> None:
    if order.state in ("SUCCESS", "REFUND"):
        raise OrderError("ORDERPAID", "the order is paid")


def _check_refund(order: Order, amount: int, total: int) -> None:
    if order.paid_at is None:
        raise OrderError("TRADE_STATE_ERROR", "the order is not paid")
    if total != order.amount:
        raise OrderError("PARAM_ERROR", "the total is not the amount of the order")
    if amount > order.amount - order.refunded_amount - order.shared_amount:
        raise OrderError("NOT_ENOUGH", "the refund is more than the rest of the order")


def generate_number(prefix: str, clock: Clock) -> str:
    """Return a number of 28 digits like WeChat Pay's: *prefix*, the time and a random rest."""
    return prefix + f"{clock.now():%Y%m%d%H%M%S}" + f"{secrets.randbelow(10**12):012d}"
