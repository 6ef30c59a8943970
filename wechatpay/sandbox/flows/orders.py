"""The orders of a sandbox's merchant, which the flows of both protocols share.

    NOTPAY -> SUCCESS -> REFUND        NOTPAY -> CLOSED, by the merchant, or by itself after seven days

`time_expire` ends paying, but does not close the order; nor does the end of its `prepay_id` or its URL, after which the
merchant places it again, with the same parameters.

https://pay.weixin.qq.com/doc/v3/merchant/4012791860 (the states), .../4012791869 (the lifetimes)
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, ClassVar, Literal

from wechatpay.sandbox.clock import Clock

__all__ = [
    "DEFAULT_OPENID",
    "TRADE_STATES",
    "CombinedOrder",
    "Order",
    "OrderError",
    "Orders",
    "Refund",
    "generate_number",
    "has_passed",
]

DEFAULT_OPENID = "oTESTuMuAJO_M2pxb1Q9zNjWeS6o"
"""The payer's openid, if the order does not name one."""
TRADE_STATES = {
    "NOTPAY": "订单未支付",
    "USERPAYING": "需要用户输入支付密码",
    "SUCCESS": "支付成功",
    "CLOSED": "订单已关闭",
    "REVOKED": "订单已撤销",
    "REFUND": "转入退款",
}
"""The states of an order, and their descriptions in `trade_state_desc`."""
ORDER_LIFETIME = timedelta(days=7)
"""The time after which an unpaid order closes by itself."""
PAYING_TIMES = {"MWEB": timedelta(minutes=5)}
"""The lifetime of the URL of an H5 order. A `prepay_id` and the code of a native order live two hours."""
DEFAULT_PAYING_TIME = timedelta(hours=2)


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
    status: str = "PROCESSING"
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
    """The `time_expire` after which it cannot be paid; it is not closed by that."""
    payer: Mapping[str, str] = field(default_factory=dict)
    """The payer's openids, under the names of the request: `openid`, or `sp_openid` and `sub_openid`."""
    parameters: Mapping[str, Any] = field(default_factory=dict)
    """The request that placed it. Another request with the same number must be the same."""
    created_at: datetime | None = None
    payable_until: datetime | None = None
    """The end of its `prepay_id`, or of its URL."""
    auth_code: str = ""
    """The payment code that the merchant scanned (micropay)."""
    state: str = "NOTPAY"
    transaction_id: str = ""
    paid_at: datetime | None = None
    refunds: dict[str, Refund] = field(default_factory=dict)
    shared_amount: int = 0
    """The amount that was shared with other merchants and not returned."""
    split_amount: int = 0
    """The amount that was ever shared; what is returned cannot be shared again."""
    is_settled: bool = False
    """Whether its sharing is finished: refunds come from the merchant's balance then."""

    def name_parties(self, version: str) -> dict[str, str]:
        """Return the parties under the names of APIv2 or APIv3: an order of one may be queried over the other."""
        if version == self.version or "combine" in "".join(self.parties):
            return dict(self.parties)
        is_partner = any(name.startswith("sub_m") for name in self.parties)
        to_v3 = _PARTNER_NAMES if is_partner else _MERCHANT_NAMES
        names = to_v3 if version == "v3" else {new: old for old, new in to_v3.items()}
        return {names.get(name, name): value for name, value in self.parties.items()}

    @property
    def frozen_amount(self) -> int:
        """The amount that cannot be refunded, because it was shared; once the sharing is finished, there is none."""
        return 0 if self.is_settled else self.shared_amount

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
    parameters: Mapping[str, Any] = field(default_factory=dict)


class Orders:
    """The orders of one merchant, by the merchant's number. *on_paid* is called after the change."""

    persisted: ClassVar[tuple[str, ...]] = ("_orders", "_combined_orders", "micropays_to_hold")

    def __init__(self, clock: Clock, on_paid: Callable[[Order | CombinedOrder], None]) -> None:
        self.clock = clock
        self.micropays_to_hold = 0
        """The number of coming payments by scanned code for which the payer has to enter a password."""
        self._orders: dict[str, Order] = {}
        self._combined_orders: dict[str, CombinedOrder] = {}
        self._on_paid = on_paid

    def place(self, new: Order) -> Order:
        """Place an order. Placed again, with the same parameters, it can be paid for as long again."""
        if new.number in self._combined_orders:
            raise OrderError("OUT_TRADE_NO_USED", "out_trade_no was used for a combined order")
        now = new.created_at = self.clock.now()
        order = self._close_if_expired(self._orders.setdefault(new.number, new))
        if order is not new:
            _check_not_paid(order)
            if order.state != "NOTPAY" or has_passed(order.expires_at, now):
                raise OrderError("ORDER_CLOSED", "the order is closed, or its time_expire has passed")
            if order.parameters != new.parameters:
                raise OrderError("OUT_TRADE_NO_USED", "out_trade_no was used with other parameters")
        order.payable_until = now + PAYING_TIMES.get(order.trade_type, DEFAULT_PAYING_TIME)
        return order

    def place_combined(self, new: CombinedOrder) -> CombinedOrder:
        """Place a combined order: all of its orders, or none."""
        numbers, before = [order.number for order in new.orders], self._combined_orders.get(new.number)
        now = self.clock.now()
        if before is not None:
            if before.parameters != new.parameters:
                raise OrderError("INVALID_REQUEST", "combine_out_trade_no was used with other parameters")
            self._check_unpaid(before.orders)
            self._extend(before.orders, now)
            return before
        if new.number in self._orders:
            raise OrderError("OUT_TRADE_NO_USED", "combine_out_trade_no was used for an order")
        if len(set(numbers)) < len(numbers) or not self._orders.keys().isdisjoint(numbers):
            raise OrderError("OUT_TRADE_NO_USED", "an out_trade_no was used before, or occurs twice")
        for order in new.orders:
            order.combined_number, order.created_at = new.number, now
            self._orders[order.number] = order
        self._extend(new.orders, now)
        self._combined_orders[new.number] = new
        return new

    def _extend(self, orders: list[Order], now: datetime) -> None:
        for order in orders:
            order.payable_until = now + PAYING_TIMES.get(order.trade_type, DEFAULT_PAYING_TIME)

    def _check_unpaid(self, orders: list[Order]) -> None:
        for order in map(self._close_if_expired, orders):
            if order.state not in ("NOTPAY", "USERPAYING"):
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

    def pay(self, number: str, openid: str = "") -> None:
        """Pay the order or the combined order with this number, as the payer does; *openid* is who pays."""
        if number in self._combined_orders:
            combined = self.find_combined(number)
            self._check_payable(combined.orders, openid)
            for order in combined.orders:
                self._pay(order)
            combined.transaction_id = generate_number("43", self.clock)
            self._on_paid(combined)
            return
        order = self.find(number=number)
        if order.combined_number:
            message = f"the order is paid together with others: pay the combined order {order.combined_number}"
            raise OrderError("INVALID_REQUEST", message)
        self._check_payable([order], openid)
        self._pay(order)
        if order.trade_type != "MICROPAY":  # Its result is that of the call: no notification follows.
            self._on_paid(order)

    def _check_payable(self, orders: list[Order], openid: str) -> None:
        self._check_unpaid(orders)
        now = self.clock.now()
        for order in orders:
            if has_passed(order.expires_at, now):
                raise OrderError("INVALID_REQUEST", "its time_expire has passed: it cannot be paid any more")
            if has_passed(order.payable_until, now):
                raise OrderError("INVALID_REQUEST", "its prepay_id or its URL has expired: place the order again")
            if openid and order.payer and openid not in order.payer.values():
                raise OrderError("INVALID_REQUEST", f"it is for another payer: {', '.join(order.payer.values())}")

    def pay_by_code(self, order: Order) -> None:
        """Pay a new order by the payer's code, or let the payer enter a password first (USERPAYING).

        :raises OrderError: AUTH_CODE_INVALID, the code is none, or was used for another order.
        """
        if not re.fullmatch("1[0-5][0-9]{16}", order.auth_code):
            raise OrderError("AUTH_CODE_INVALID", "auth_code must be 18 digits that begin with 10 to 15")
        if any(each.auth_code == order.auth_code and each is not order for each in self._orders.values()):
            raise OrderError("AUTH_CODE_INVALID", "auth_code was used for another order")
        if self.micropays_to_hold > 0 and order.state == "NOTPAY":
            self.micropays_to_hold -= 1
            order.state = "USERPAYING"
        elif order.state == "NOTPAY":
            self.pay(order.number)

    def _pay(self, order: Order) -> None:
        order.state, order.paid_at = "SUCCESS", self.clock.now()
        order.transaction_id = generate_number("42", self.clock)

    def close(self, order: Order) -> None:
        """Close an order that is not paid.

        :raises OrderError: it is paid, is one by scanned code, or is part of a combined order.
        """
        _check_not_paid(order)
        if order.trade_type == "MICROPAY":
            raise OrderError("INVALID_REQUEST", "an order by scanned code is not closed: reverse it")
        order.state = "CLOSED"

    def close_combined(self, combined: CombinedOrder, numbers: list[str]) -> None:
        """Close all orders of a combined order. *numbers* must name each of them."""
        if sorted(numbers) != sorted(order.number for order in combined.orders):
            raise OrderError("INVALID_REQUEST", "these are not the orders that were placed together")
        for order in combined.orders:
            _check_not_paid(order)
        for order in combined.orders:
            self.close(order)

    def list_payable(self, number: str) -> list[Order]:
        """Return the orders that are paid under *number*: one, or all of a combined order."""
        return self.find_combined(number).orders if number in self._combined_orders else [self.find(number=number)]

    def list_latest(self, count: int) -> list[Order]:
        """Return the *count* latest orders, the newest first."""
        return [self._close_if_expired(order) for order in reversed(list(self._orders.values())[-count:])]

    def list_all(self) -> list[Order]:
        """Return every order."""
        return list(self._orders.values())

    def list_paid_on(self, day: str) -> list[Order]:
        """Return the orders that were paid on *day*, such as 20261122."""
        return [order for order in self._orders.values() if order.paid_at and f"{order.paid_at:%Y%m%d}" == day]

    def _close_if_expired(self, order: Order) -> Order:
        ends_at = order.created_at and order.created_at + ORDER_LIFETIME
        if order.state == "NOTPAY" and has_passed(ends_at, self.clock.now()):
            order.state = "CLOSED"
        return order


def has_passed(moment: datetime | None, now: datetime) -> bool:
    """Return whether *moment* is not after *now*; None never passes."""
    return moment is not None and moment <= now


def _check_not_paid(order: Order) -> None:
    if order.paid_at is not None:
        raise OrderError("ORDERPAID", "the order is paid")


def generate_number(prefix: str, clock: Clock) -> str:
    """Return a number of 28 digits like WeChat Pay's: *prefix*, the time and a random rest."""
    return prefix + f"{clock.now():%Y%m%d%H%M%S}" + f"{secrets.randbelow(10**12):012d}"
