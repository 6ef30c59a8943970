"""Coupons: stocks of coupons, which are started and paused, and the coupons that users received from them.

    stock: unactivated -> running <-> paused        coupon: SENDED -> EXPIRED, at its end time

https://pay.weixin.qq.com/doc/v3/merchant/4012534633
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import ClassVar, NamedTuple

from wechatpay.sandbox.clock import Clock, format_time
from wechatpay.sandbox.flows.flow import Flow, Route
from wechatpay.sandbox.http import JSONObject, Refusal, ServerRequest, parameter_error, parse_time

__all__ = ["CouponFlow"]

FAVOR = "/v3/marketing/favor"


class Transition(NamedTuple):
    """The statuses of a stock before and after an operation."""

    before: str
    after: str


TRANSITIONS = {
    "start": Transition("unactivated", "running"),
    "pause": Transition("running", "paused"),
    "restart": Transition("paused", "running"),
}


class CompletedRequest(NamedTuple):
    """The parameters and the result of a request, for its retries."""

    parameters: JSONObject
    result: JSONObject


class CouponFlow(Flow):
    """The operations of coupon stocks and of users' coupons."""

    persisted: ClassVar[tuple[str, ...]] = ("_stocks", "_coupons", "_requests")

    def __init__(self, mchid: str, clock: Clock) -> None:
        self._mchid = mchid
        self._clock = clock
        self._stocks: dict[str, JSONObject] = {}
        self._coupons: dict[str, JSONObject] = {}
        self._requests: dict[str, CompletedRequest] = {}
        """The completed requests by `out_request_no`."""
        self.routes = (
            Route("POST", f"{FAVOR}/coupon-stocks", self._create_stock),
            Route("POST", f"{FAVOR}/stocks/([^/]+)/(start|pause|restart)", self._change_status),
            Route("GET", f"{FAVOR}/stocks/([^/]+)", self._query_stock),
            Route("POST", f"{FAVOR}/users/([^/]+)/coupons", self._send_coupon),
            Route("GET", f"{FAVOR}/users/([^/]+)/coupons/([^/]+)", self._query_coupon),
        )

    def _create_stock(self, request: ServerRequest) -> JSONObject:
        body = request.json()
        return self._perform_once(body, lambda: self._add_stock(body))

    def _add_stock(self, body: JSONObject) -> JSONObject:
        begins, ends = (parse_time(body, name) for name in ("available_begin_time", "available_end_time"))
        if ends <= begins:
            raise parameter_error(
                "available_end_time", "must be after available_begin_time", body["available_end_time"]
            )
        stock_id = f"{9856000 + len(self._stocks)}"
        names = ("stock_name", "available_begin_time", "available_end_time", "stock_use_rule", "no_cash", "stock_type")
        self._stocks[stock_id] = {
            **{name: body[name] for name in names},
            "stock_id": stock_id,
            "stock_creator_mchid": self._mchid,
            "singleitem": False,
            "status": "unactivated",
            "description": body.get("comment", ""),
            "create_time": format_time(self._clock.now()),
            "distributed_coupons": 0,
            "normal_coupon_information": body["coupon_use_rule"].get("fixed_normal_coupon"),
        }
        return {"stock_id": stock_id, "create_time": self._stocks[stock_id]["create_time"]}

    def _change_status(self, request: ServerRequest, stock_id: str, operation: str) -> JSONObject:
        stock = self._find_stock(stock_id, request.json().get("stock_creator_mchid"))
        transition = TRANSITIONS[operation]
        if stock["status"] != transition.before:
            raise Refusal(400, "INVALID_REQUEST", f"the stock is {stock['status']}")
        stock["status"], now = transition.after, format_time(self._clock.now())
        if operation == "start":
            stock["start_time"] = now
        return {"stock_id": stock_id, f"{operation}_time": now}

    def _query_stock(self, request: ServerRequest, stock_id: str) -> JSONObject:
        stock = self._find_stock(stock_id, request.query.get("stock_creator_mchid"))
        shown = {name: value for name, value in stock.items() if name != "normal_coupon_information"}
        rule = shown["stock_use_rule"]
        return {**shown, "stock_use_rule": {"max_amount_by_day": rule["max_amount"], **rule}}

    def _send_coupon(self, request: ServerRequest, openid: str) -> JSONObject:
        body = request.json()
        return self._perform_once({**body, "openid": openid}, lambda: self._add_coupon(body, openid))

    def _add_coupon(self, body: JSONObject, openid: str) -> JSONObject:
        stock = self._find_stock(body["stock_id"], body["stock_creator_mchid"])
        if stock["status"] != "running":
            raise Refusal(400, "INVALID_REQUEST", f"the stock is {stock['status']}")
        rule = stock["stock_use_rule"]
        own = sum(each["openid"] == openid and each["stock_id"] == stock["stock_id"] for each in self._coupons.values())
        if stock["distributed_coupons"] >= rule["max_coupons"] or own >= rule["max_coupons_per_user"]:
            raise Refusal(403, "NOT_ENOUGH", "there are no more coupons of this stock for this user")
        stock["distributed_coupons"] += 1
        coupon_id = f"{9867041000 + len(self._coupons)}"
        self._coupons[coupon_id] = {
            "openid": openid,
            "coupon_id": coupon_id,
            "stock_id": stock["stock_id"],
            "stock_creator_mchid": self._mchid,
            "coupon_name": stock["stock_name"],
            "description": stock["description"],
            "coupon_type": "NORMAL",
            "singleitem": False,
            "create_time": format_time(self._clock.now()),
            **{name: stock[name] for name in ("available_begin_time", "available_end_time")},
            **{name: stock[name] for name in ("normal_coupon_information",) if stock[name]},
        }
        return {"coupon_id": coupon_id}

    def _query_coupon(self, _: ServerRequest, openid: str, coupon_id: str) -> JSONObject:
        coupon = self._coupons.get(coupon_id)
        if coupon is None or coupon["openid"] != openid:
            raise Refusal(404, "RESOURCE_NOT_EXISTS", "this user has no such coupon")
        has_expired = datetime.fromisoformat(coupon["available_end_time"]) <= self._clock.now()
        shown = {name: value for name, value in coupon.items() if name != "openid"}
        return {**shown, "status": "EXPIRED" if has_expired else "SENDED"}

    def _perform_once(self, parameters: JSONObject, perform: Callable[[], JSONObject]) -> JSONObject:
        """Return the result of *perform*, or of the first request with the same number.

        :raises Refusal: the first request had other parameters.
        """
        number = parameters["out_request_no"]
        before = self._requests.get(number)
        if before is None:
            before = self._requests[number] = CompletedRequest(parameters, perform())
        elif before.parameters != parameters:
            raise Refusal(400, "INVALID_REQUEST", "out_request_no was used with other parameters")
        return before.result

    def _find_stock(self, stock_id: str, creator: object) -> JSONObject:
        stock = self._stocks.get(stock_id)
        if stock is None or creator != self._mchid:
            raise Refusal(404, "RESOURCE_NOT_EXISTS", "this merchant has no such stock")
        return stock
