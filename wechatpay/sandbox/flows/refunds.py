"""The refunds of a sandbox's merchant.

    PROCESSING -> SUCCESS        PROCESSING -> CLOSED        PROCESSING -> ABNORMAL -> SUCCESS, to another account

A refund is PROCESSING when it is accepted, and ends afterwards: right after the response, or on demand.

https://pay.weixin.qq.com/doc/v3/merchant/4012791862
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import ClassVar, NamedTuple

from wechatpay.sandbox.flows.orders import Order, OrderError, Orders, Refund, generate_number, has_passed

__all__ = ["OrderRefund", "Refunds"]

REFUND_TIME = timedelta(days=365)
"""The time after its payment in which an order may be refunded."""
MAX_REFUNDS = 50
"""The number of refunds of one order."""


class OrderRefund(NamedTuple):
    """A refund and its order."""

    order: Order
    refund: Refund


class Refunds:
    """The refunds of all orders. *on_refunded* is called after a refund has ended."""

    persisted: ClassVar[tuple[str, ...]] = ("_by_number", "_processing", "to_fail", "balance")

    def __init__(self, orders: Orders, on_refunded: Callable[[Order, Refund], None]) -> None:
        self._orders = orders
        self._on_refunded = on_refunded
        self.to_fail = 0
        """The number of coming refunds that end as ABNORMAL."""
        self.is_held = False
        """Whether refunds stay PROCESSING until `complete`."""
        self.balance: int | None = None
        """The merchant's balance in fen, from which refunds of settled money are paid; None is without end."""
        self._by_number: dict[str, Order] = {}
        self._processing: list[OrderRefund] = []

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
        is_from_balance: bool = False,
    ) -> Refund:
        """Refund a paid order in whole or in part. A retry with the same number and amount returns the first refund.

        :param is_from_balance: take the money from the merchant's balance, not from what is unsettled.
        """
        if self._by_number.get(number, order) is not order:
            raise OrderError("PARAM_ERROR", "out_refund_no was used for another order")
        before = order.refunds.get(number)
        if before is not None:
            if before.amount != amount:
                raise OrderError("REFUND_FEE_MISMATCH", "out_refund_no was used with another amount")
            return before
        is_from_balance = is_from_balance or order.is_settled
        if is_from_balance and self.balance is not None and self.balance < amount:
            raise OrderError("NOT_ENOUGH", "the merchant's balance is less than the refund")
        self._check_refund(order, amount, total)
        now = self._orders.clock.now()
        refund = Refund(
            number, amount, generate_number("50", self._orders.clock), now, notify_url, reason, version=version
        )
        self._by_number[number], order.refunds[number], order.state = order, refund, "REFUND"
        self._processing.append(OrderRefund(order, refund))
        if is_from_balance and self.balance is not None:
            self.balance -= amount
        return refund

    def _check_refund(self, order: Order, amount: int, total: int) -> None:
        if order.paid_at is None:
            raise OrderError("TRADE_STATE_ERROR", "the order is not paid")
        if total != order.amount:
            raise OrderError("PARAM_ERROR", "the total is not the amount of the order")
        if has_passed(order.paid_at + REFUND_TIME, self._orders.clock.now()):
            raise OrderError("INVALID_REQUEST", "the order was paid more than a year ago")
        if len(order.refunds) >= MAX_REFUNDS:
            raise OrderError("INVALID_REQUEST", f"the order was refunded {MAX_REFUNDS} times, which is the most")
        if amount > order.amount - order.refunded_amount - order.frozen_amount:
            raise OrderError("NOT_ENOUGH", "the refund is more than the rest of the order")

    def settle(self) -> None:
        """End the refunds that are PROCESSING: a server calls it after its response has said that they are."""
        if not self.is_held:
            for _, refund in list(self._processing):
                fails = self.to_fail > 0
                self.to_fail -= fails
                self.complete(refund.number, "ABNORMAL" if fails else "SUCCESS")

    def complete(self, number: str, status: str) -> None:
        """End a refund that is PROCESSING as SUCCESS, ABNORMAL or CLOSED, and notify the merchant."""
        order, refund = self.find(number=number)
        if refund.status != "PROCESSING":
            raise OrderError("INVALID_REQUEST", f"the refund is {refund.status}")
        self._processing = [each for each in self._processing if each.refund is not refund]
        refund.status = status
        if status == "SUCCESS":
            refund.done_at = self._orders.clock.now()
        self._on_refunded(order, refund)

    def complete_abnormal(self, refund_id: str) -> OrderRefund:
        """Complete an abnormal refund, to another account of the payer's or to the merchant's."""
        order, refund = found = self.find(refund_id=refund_id)
        if refund.status == "ABNORMAL":
            refund.status, refund.done_at = "SUCCESS", self._orders.clock.now()
            self._on_refunded(order, refund)
        return found

    def find(self, *, number: str | None = None, refund_id: str | None = None) -> OrderRefund:
        """Return the refund with this merchant's number, or this number of WeChat Pay's."""
        for order in self._orders.list_all():
            for refund in order.refunds.values():
                if refund.number == number or (refund_id and refund.refund_id == refund_id):
                    return OrderRefund(order, refund)
        raise OrderError("RESOURCE_NOT_EXISTS", "there is no such refund")

    def list_on(self, day: str) -> list[OrderRefund]:
        """Return the refunds that were created on *day*, such as 20261122."""
        refunds = [OrderRefund(order, refund) for order in self._orders.list_all() for refund in order.refunds.values()]
        return [each for each in refunds if f"{each.refund.created_at:%Y%m%d}" == day]

    def reverse(self, order: Order) -> None:
        """Reverse an order by scanned code: refund it if it is paid, revoke it otherwise."""
        if order.trade_type != "MICROPAY":
            raise OrderError("INVALID_REQUEST", "only an order by scanned code is reversed: close or refund it")
        if order.paid_at is None:
            order.state = "REVOKED"
        elif not order.refunds:
            self.refund(order, f"reverse-{order.number}", order.amount, order.amount)
            order.state = "REVOKED"
