"""Profit sharing: parts of a paid order that are shared with receivers, which were added before, and returned.

A sharing is PROCESSING when it is accepted. Each receiver then ends as SUCCESS, or as CLOSED with a reason: FINISHED
says that all have ended, not that all have received their share.

https://pay.weixin.qq.com/doc/v3/merchant/4012068105, .../4012067962 (the rules)
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import ClassVar

from wechatpay.sandbox.clock import format_time
from wechatpay.sandbox.flows.flow import Flow, Route
from wechatpay.sandbox.flows.orders import Order, OrderError, Orders, generate_number, has_passed
from wechatpay.sandbox.http import JSONObject, ServerRequest, parameter_error

__all__ = ["ProfitSharingFlow"]

SHARING = "/v3/profitsharing"
FIRST_SHARING = timedelta(minutes=1)
"""The time after the payment before which the order cannot be shared."""
LAST_SHARING = timedelta(days=30)
"""The time after the payment at which what is left is unfrozen."""
MAX_SHARINGS = 50
"""The number of sharings of one order."""
MAX_RECEIVERS = 50
"""The number of receivers of one sharing."""
DEFAULT_MAX_RATIO = 3000
"""The part of an order, in ten-thousandths, that may be shared."""


@dataclass
class Sharing:
    """A sharing of an order. Amounts are fen."""

    number: str
    order: Order
    order_id: str
    created_at: datetime
    receivers: list[JSONObject]
    state: str = "PROCESSING"
    ended_at: datetime | None = None
    returns: dict[str, JSONObject] = field(default_factory=dict)
    """The returns of shared amounts by `out_return_no`."""


class ProfitSharingFlow(Flow):
    """The operations of profit sharing."""

    persisted: ClassVar[tuple[str, ...]] = ("_sharings", "_processing", "_receivers", "max_ratio", "failures")

    def __init__(self, orders: Orders) -> None:
        self._orders = orders
        self._sharings: dict[str, Sharing] = {}
        self._processing: list[Sharing] = []
        self._receivers: set[tuple[str, str]] = set()
        self.max_ratio = DEFAULT_MAX_RATIO
        self.failures: dict[str, str] = {}
        """The accounts whose next share fails, with the `fail_reason`."""
        self.routes = (
            Route("POST", f"{SHARING}/receivers/add", self._add_receiver),
            Route("POST", f"{SHARING}/receivers/delete", self._delete_receiver),
            Route("POST", f"{SHARING}/orders", self._create),
            Route("GET", f"{SHARING}/orders/([^/]+)", self._query),
            Route("POST", f"{SHARING}/orders/unfreeze", self._unfreeze),
            Route("GET", f"{SHARING}/transactions/([^/]+)/amounts", self._query_unsplit_amount),
            Route("POST", f"{SHARING}/return-orders", self._return),
            Route("GET", f"{SHARING}/return-orders/([^/]+)", self._query_return),
        )

    def _add_receiver(self, request: ServerRequest) -> None:
        """Add a receiver. The response is that of the document."""
        body = request.json()
        self._receivers.add((body["type"], body["account"]))

    def _delete_receiver(self, request: ServerRequest) -> None:
        body = request.json()
        self._receivers.discard((body["type"], body["account"]))

    def _create(self, request: ServerRequest) -> JSONObject:
        body = request.json()
        receivers = body.get("receivers", [])
        if len(receivers) > MAX_RECEIVERS:
            raise parameter_error("receivers", f"must be at most {MAX_RECEIVERS}, not {len(receivers)}")
        accounts = [(receiver["type"], receiver["account"]) for receiver in receivers]
        for index, receiver in enumerate(receivers):
            if receiver["amount"] <= 0:
                raise parameter_error(f"receivers[{index}].amount", "must be an integer of fen, more than 0")
            if accounts[index] in accounts[:index]:
                raise parameter_error(f"receivers[{index}].account", "occurs twice", receiver["account"])
            if accounts[index] not in self._receivers:
                message = f"{receiver['account']} was not added as a receiver: call receivers/add first"
                raise OrderError("INVALID_REQUEST", message)
        return self._share(body, receivers, unfreeze=body["unfreeze_unsplit"])

    def _unfreeze(self, request: ServerRequest) -> JSONObject:
        return self._share(request.json(), [], unfreeze=True)

    def _share(self, body: JSONObject, receivers: list[JSONObject], *, unfreeze: bool) -> JSONObject:
        order, before = self._find_shareable(body["transaction_id"]), self._sharings.get(body["out_order_no"])
        if before is not None:
            same = [(each["account"], each["amount"]) for each in before.receivers]
            if before.order is not order or same != [(each["account"], each["amount"]) for each in receivers]:
                raise OrderError("INVALID_REQUEST", "out_order_no was used with other parameters")
            return _build_sharing(before)
        total, clock = sum(receiver["amount"] for receiver in receivers), self._orders.clock
        self._check_share(order, total)
        order.shared_amount += total
        order.split_amount += total
        if unfreeze:
            order.is_profit_sharing, order.is_settled = False, True
        sharing = Sharing(body["out_order_no"], order, generate_number("30", clock), clock.now(), receivers)
        self._sharings[sharing.number] = sharing
        self._processing.append(sharing)
        return _build_sharing(sharing)

    def _check_share(self, order: Order, total: int) -> None:
        now = self._orders.clock.now()
        if total and (order.paid_at is None or not has_passed(order.paid_at + FIRST_SHARING, now)):
            raise OrderError("INVALID_REQUEST", "an order can be shared one minute after its payment")
        if sum(sharing.order is order for sharing in self._sharings.values()) >= MAX_SHARINGS:
            raise OrderError("INVALID_REQUEST", f"the order was shared {MAX_SHARINGS} times, which is the most")
        if total > _compute_unsplit_amount(order):
            raise OrderError("NOT_ENOUGH", "the shares are more than the rest of the order")
        if order.split_amount + total > order.amount * self.max_ratio // 10_000:
            raise OrderError("RULE_LIMIT", f"the shares are more than {self.max_ratio / 100:g} % of the order")

    def settle(self) -> None:
        """End the sharings that are PROCESSING: a server calls it after its response has said that they are."""
        for sharing in self._processing:
            sharing.state, sharing.ended_at = "FINISHED", self._orders.clock.now()
            for receiver in sharing.receivers:
                self._end_share(sharing.order, receiver)
        self._processing.clear()

    def _end_share(self, order: Order, receiver: JSONObject) -> None:
        reason = self.failures.pop(receiver["account"], None)
        receiver["result"] = "CLOSED" if reason else "SUCCESS"
        if reason:  # The share goes back to the merchant.
            receiver["fail_reason"] = reason
            order.shared_amount -= receiver["amount"]

    def _find_shareable(self, transaction_id: str) -> Order:
        order = self._orders.find(transaction_id=transaction_id)
        now = self._orders.clock.now()
        if order.is_profit_sharing and order.paid_at and has_passed(order.paid_at + LAST_SHARING, now):
            order.is_profit_sharing, order.is_settled = False, True  # What is left unfreezes by itself.
        if not order.is_profit_sharing and not any(sharing.order is order for sharing in self._sharings.values()):
            raise OrderError("INVALID_REQUEST", "the order was not placed with settle_info.profit_sharing")
        return order

    def _query(self, _: ServerRequest, number: str) -> JSONObject:
        return _build_sharing(self._find(number))

    def _query_unsplit_amount(self, _: ServerRequest, transaction_id: str) -> JSONObject:
        order = self._find_shareable(transaction_id)
        return {"transaction_id": transaction_id, "unsplit_amount": _compute_unsplit_amount(order)}

    def _return(self, request: ServerRequest) -> JSONObject:
        body = request.json()
        sharing = self._find(body.get("out_order_no"), body.get("order_id"))
        for other in self._sharings.values():
            before = other.returns.get(body["out_return_no"])
            if before is not None:
                if other is not sharing or any(before[name] != body[name] for name in ("return_mchid", "amount")):
                    raise OrderError("INVALID_REQUEST", "out_return_no was used with other parameters")
                return before
        mine = [each for each in sharing.receivers if each["account"] == body["return_mchid"]]
        if any(each["type"] != "MERCHANT_ID" for each in mine):
            raise OrderError("INVALID_REQUEST", "a share is returned by merchants only, not by persons")
        given = sum(each["amount"] for each in mine if each.get("result") == "SUCCESS")
        back = sum(each["amount"] for each in sharing.returns.values() if each["return_mchid"] == body["return_mchid"])
        if not 0 < body["amount"] <= given - back:
            raise OrderError("NOT_ENOUGH", "the amount is more than this merchant still has of the order")
        clock = self._orders.clock
        sharing.order.shared_amount -= body["amount"]
        sharing.returns[body["out_return_no"]] = {
            "order_id": sharing.order_id,
            "out_order_no": sharing.number,
            **{name: body[name] for name in ("out_return_no", "return_mchid", "amount", "description")},
            "return_id": generate_number("31", clock),
            "result": "SUCCESS",
            "create_time": format_time(clock.now()),
            "finish_time": format_time(clock.now()),
        }
        return sharing.returns[body["out_return_no"]]

    def _query_return(self, request: ServerRequest, number: str) -> JSONObject:
        for sharing in self._sharings.values():
            if number in sharing.returns and sharing.number == request.query["out_order_no"]:
                return sharing.returns[number]
        raise OrderError("RESOURCE_NOT_EXISTS", "there is no such return")

    def _find(self, number: str | None, order_id: str | None = None) -> Sharing:
        for sharing in self._sharings.values():
            if sharing.number == number or (order_id and sharing.order_id == order_id):
                return sharing
        raise OrderError("RESOURCE_NOT_EXISTS", "there is no such sharing")


def _compute_unsplit_amount(order: Order) -> int:
    return order.amount - order.refunded_amount - order.split_amount if order.is_profit_sharing else 0


def _build_sharing(sharing: Sharing) -> JSONObject:
    ended_at = sharing.ended_at or sharing.created_at
    times = {"create_time": format_time(sharing.created_at), "finish_time": format_time(ended_at)}
    return {
        "transaction_id": sharing.order.transaction_id,
        "out_order_no": sharing.number,
        "order_id": sharing.order_id,
        "state": sharing.state,
        "receivers": [
            {
                **{name: receiver[name] for name in ("type", "account", "amount", "description")},
                "result": receiver.get("result", "PENDING"),
                **({"fail_reason": receiver["fail_reason"]} if "fail_reason" in receiver else {}),
                "detail_id": f"{sharing.order_id}{index}",
                **times,
            }
            for index, receiver in enumerate(sharing.receivers)
        ],
    }
