"""Profit sharing: parts of a paid order that are shared with other merchants, and returned by them.

https://pay.weixin.qq.com/doc/v3/merchant/4012068105
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar

from wechatpay.sandbox.clock import format_time
from wechatpay.sandbox.flows.flow import Flow, Route
from wechatpay.sandbox.flows.orders import Order, OrderError, Orders, generate_number
from wechatpay.sandbox.http import JSONObject, ServerRequest, parameter_error

__all__ = ["ProfitSharingFlow"]

SHARING = "/v3/profitsharing"


@dataclass
class Sharing:
    """A sharing of an order. Amounts are fen."""

    number: str
    order: Order
    order_id: str
    created_at: datetime
    receivers: list[JSONObject]
    returns: dict[str, JSONObject] = field(default_factory=dict)
    """The returns of shared amounts by `out_return_no`."""


class ProfitSharingFlow(Flow):
    """The operations of profit sharing."""

    persisted: ClassVar[tuple[str, ...]] = ("_sharings",)

    def __init__(self, orders: Orders) -> None:
        self._orders = orders
        self._sharings: dict[str, Sharing] = {}
        self.routes = (
            Route("POST", f"{SHARING}/orders", self._create),
            Route("GET", f"{SHARING}/orders/([^/]+)", self._query),
            Route("POST", f"{SHARING}/orders/unfreeze", self._unfreeze),
            Route("GET", f"{SHARING}/transactions/([^/]+)/amounts", self._query_unsplit_amount),
            Route("POST", f"{SHARING}/return-orders", self._return),
            Route("GET", f"{SHARING}/return-orders/([^/]+)", self._query_return),
        )

    def _create(self, request: ServerRequest) -> JSONObject:
        body = request.json()
        receivers = body.get("receivers", [])
        for index, receiver in enumerate(receivers):
            if receiver["amount"] <= 0:
                raise parameter_error(f"receivers[{index}].amount", "must be an integer of fen, more than 0")
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
        total = sum(receiver["amount"] for receiver in receivers)
        if total > _compute_unsplit_amount(order):
            raise OrderError("NOT_ENOUGH", "the shares are more than the rest of the order")
        order.shared_amount += total
        if unfreeze:
            order.is_profit_sharing = False
        clock = self._orders.clock
        sharing = Sharing(body["out_order_no"], order, generate_number("30", clock), clock.now(), receivers)
        self._sharings[sharing.number] = sharing
        return _build_sharing(sharing)

    def _find_shareable(self, transaction_id: str) -> Order:
        order = self._orders.find(transaction_id=transaction_id)
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
        given = sum(each["amount"] for each in sharing.receivers if each["account"] == body["return_mchid"])
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
    return order.amount - order.refunded_amount - order.shared_amount if order.is_profit_sharing else 0


def _build_sharing(sharing: Sharing) -> JSONObject:
    times = {"create_time": format_time(sharing.created_at), "finish_time": format_time(sharing.created_at)}
    return {
        "transaction_id": sharing.order.transaction_id,
        "out_order_no": sharing.number,
        "order_id": sharing.order_id,
        "state": "FINISHED",
        "receivers": [
            {
                **{name: receiver[name] for name in ("type", "account", "amount", "description")},
                "result": "SUCCESS",
                "detail_id": f"{sharing.order_id}{index}",
                **times,
            }
            for index, receiver in enumerate(sharing.receivers)
        ],
    }
