"""Profit sharing: parts of a paid order, given to others and got back.

https://pay.weixin.qq.com/doc/v3/merchant/4012068105
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from wechatpay.sandbox.clock import written
from wechatpay.sandbox.flows.orders import Order, OrderError, Orders, long_number
from wechatpay.sandbox.http import Body, Received, Reply, Route, parameter_error, routed

__all__ = ["Sharing"]

SHARING = "/v3/profitsharing"


@dataclass
class Share:
    """One sharing of an order. Amounts are fen."""

    number: str
    order: Order
    order_id: str
    made_at: datetime
    receivers: list[Body]
    returned: dict[str, Body] = field(default_factory=dict)


class Sharing:
    """The operations of profit sharing. What comes is as its document says."""

    KEPT = ("_shares",)

    def __init__(self, orders: Orders) -> None:
        self._orders = orders
        self._shares: dict[str, Share] = {}
        self._routes: tuple[Route, ...] = (
            ("POST", f"{SHARING}/orders", self._share),
            ("GET", f"{SHARING}/orders/([^/]+)", self._query),
            ("POST", f"{SHARING}/orders/unfreeze", self._unfreeze),
            ("GET", f"{SHARING}/transactions/([^/]+)/amounts", self._left),
            ("POST", f"{SHARING}/return-orders", self._return),
            ("GET", f"{SHARING}/return-orders/([^/]+)", self._query_return),
        )

    def answer(self, request: Received) -> Reply | None:
        """The reply, or None to a request for something else."""
        return routed(self._routes, request)

    def _share(self, request: Received) -> Body:
        body = request.json()
        receivers = body.get("receivers", [])
        for index, receiver in enumerate(receivers):
            if receiver["amount"] <= 0:
                raise parameter_error(f"receivers[{index}].amount", "is an integer of fen, more than 0")
        return self._shared(body, receivers, unfreeze=body["unfreeze_unsplit"])

    def _unfreeze(self, request: Received) -> Body:
        return self._shared(request.json(), [], unfreeze=True)

    def _shared(self, body: Body, receivers: list[Body], *, unfreeze: bool) -> Body:
        order, before = self._shareable(body["transaction_id"]), self._shares.get(body["out_order_no"])
        if before is not None:
            same = [(each["account"], each["amount"]) for each in before.receivers]
            if before.order is not order or same != [(each["account"], each["amount"]) for each in receivers]:
                raise OrderError("INVALID_REQUEST", "out_order_no was used with other parameters")
            return _share_of(before)
        total = sum(receiver["amount"] for receiver in receivers)
        if total > _unsplit(order):
            raise OrderError("NOT_ENOUGH", "the shares are more than what is left of the order")
        order.shared += total
        if unfreeze:
            order.shares_profit = False
        clock = self._orders.clock
        share = Share(body["out_order_no"], order, long_number("30", clock), clock.now(), receivers)
        self._shares[share.number] = share
        return _share_of(share)

    def _shareable(self, transaction_id: str) -> Order:
        order = self._orders.find(transaction_id=transaction_id)
        if not order.shares_profit and not any(share.order is order for share in self._shares.values()):
            raise OrderError("INVALID_REQUEST", "the order was not placed with settle_info.profit_sharing")
        return order

    def _query(self, _: Received, number: str) -> Body:
        return _share_of(self._find(number))

    def _left(self, _: Received, transaction_id: str) -> Body:
        order = self._shareable(transaction_id)
        return {"transaction_id": transaction_id, "unsplit_amount": _unsplit(order)}

    def _return(self, request: Received) -> Body:
        body = request.json()
        share = self._find(body.get("out_order_no"), body.get("order_id"))
        for other in self._shares.values():
            before = other.returned.get(body["out_return_no"])
            if before is not None:
                if other is not share or any(before[name] != body[name] for name in ("return_mchid", "amount")):
                    raise OrderError("INVALID_REQUEST", "out_return_no was used with other parameters")
                return before
        given = sum(each["amount"] for each in share.receivers if each["account"] == body["return_mchid"])
        back = sum(each["amount"] for each in share.returned.values() if each["return_mchid"] == body["return_mchid"])
        if not 0 < body["amount"] <= given - back:
            raise OrderError("NOT_ENOUGH", "it is more than this merchant has of the order")
        clock = self._orders.clock
        share.order.shared -= body["amount"]
        share.returned[body["out_return_no"]] = {
            "order_id": share.order_id,
            "out_order_no": share.number,
            **{name: body[name] for name in ("out_return_no", "return_mchid", "amount", "description")},
            "return_id": long_number("31", clock),
            "result": "SUCCESS",
            "create_time": written(clock.now()),
            "finish_time": written(clock.now()),
        }
        return share.returned[body["out_return_no"]]

    def _query_return(self, request: Received, number: str) -> Body:
        for share in self._shares.values():
            if number in share.returned and share.number == request.query["out_order_no"]:
                return share.returned[number]
        raise OrderError("RESOURCE_NOT_EXISTS", "there is no such return")

    def _find(self, number: str | None, order_id: str | None = None) -> Share:
        for share in self._shares.values():
            if share.number == number or (order_id and share.order_id == order_id):
                return share
        raise OrderError("RESOURCE_NOT_EXISTS", "there is no such sharing")


def _unsplit(order: Order) -> int:
    return order.amount - order.refunded() - order.shared if order.shares_profit else 0


def _share_of(share: Share) -> Body:
    moments = {"create_time": written(share.made_at), "finish_time": written(share.made_at)}
    return {
        "transaction_id": share.order.transaction_id,
        "out_order_no": share.number,
        "order_id": share.order_id,
        "state": "FINISHED",
        "receivers": [
            {
                **{name: receiver[name] for name in ("type", "account", "amount", "description")},
                "result": "SUCCESS",
                "detail_id": f"{share.order_id}{index}",
                **moments,
            }
            for index, receiver in enumerate(share.receivers)
        ],
    }
