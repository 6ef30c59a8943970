"""Coupons: batches of them, which run and are paused, and what a user was given of each.

    unactivated -> running <-> paused        SENDED -> EXPIRED, by time

https://pay.weixin.qq.com/doc/v3/merchant/4012534633
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from wechatpay.sandbox.clock import Clock, written
from wechatpay.sandbox.http import Body, Received, Refusal, Reply, Route, moment_of, parameter_error, routed

__all__ = ["Coupons"]

FAVOR = "/v3/marketing/favor"


class Coupons:
    """The operations of coupons. What comes is as its document says."""

    KEPT = ("_stocks", "_coupons", "_requests")

    def __init__(self, mchid: str, clock: Clock) -> None:
        self._mchid = mchid
        self._clock = clock
        self._stocks: dict[str, Body] = {}
        self._coupons: dict[str, Body] = {}
        self._requests: dict[str, tuple[Body, Body]] = {}
        """What was asked under each number of the merchant's, and answered."""
        self._routes: tuple[Route, ...] = (
            ("POST", f"{FAVOR}/coupon-stocks", self._create),
            ("POST", f"{FAVOR}/stocks/([^/]+)/(start|pause|restart)", self._move),
            ("GET", f"{FAVOR}/stocks/([^/]+)", self._stock),
            ("POST", f"{FAVOR}/users/([^/]+)/coupons", self._give),
            ("GET", f"{FAVOR}/users/([^/]+)/coupons/([^/]+)", self._coupon),
        )

    def answer(self, request: Received) -> Reply | None:
        """The reply, or None to a request for something else."""
        return routed(self._routes, request)

    def _create(self, request: Received) -> Body:
        body = request.json()
        return self._once(body, lambda: self._created(body))

    def _created(self, body: Body) -> Body:
        begins, ends = (moment_of(body, name) for name in ("available_begin_time", "available_end_time"))
        if ends <= begins:
            raise parameter_error("available_end_time", "is not after the beginning", body["available_end_time"])
        stock_id = f"{9856000 + len(self._stocks)}"
        names = ("stock_name", "available_begin_time", "available_end_time", "stock_use_rule", "no_cash", "stock_type")
        self._stocks[stock_id] = {
            **{name: body[name] for name in names},
            "stock_id": stock_id,
            "stock_creator_mchid": self._mchid,
            "status": "unactivated",
            "description": body.get("comment", ""),
            "create_time": written(self._clock.now()),
            "distributed_coupons": 0,
            "normal_coupon_information": body["coupon_use_rule"].get("fixed_normal_coupon"),
        }
        return {"stock_id": stock_id, "create_time": self._stocks[stock_id]["create_time"]}

    def _move(self, request: Received, stock_id: str, where: str) -> Body:
        stock = self._of_merchant(stock_id, request.json().get("stock_creator_mchid"))
        before = {"start": ("unactivated", "running"), "pause": ("running", "paused"), "restart": ("paused", "running")}
        if stock["status"] not in before[where]:
            raise Refusal(400, "INVALID_REQUEST", f"the stock is {stock['status']}")
        stock["status"], now = before[where][1], written(self._clock.now())
        if where == "start":
            stock["start_time"] = now
        return {"stock_id": stock_id, f"{where}_time": now}

    def _stock(self, request: Received, stock_id: str) -> Body:
        stock = self._of_merchant(stock_id, request.query.get("stock_creator_mchid"))
        return {name: value for name, value in stock.items() if name != "normal_coupon_information"}

    def _give(self, request: Received, openid: str) -> Body:
        body = request.json()
        return self._once({**body, "openid": openid}, lambda: self._given(body, openid))

    def _given(self, body: Body, openid: str) -> Body:
        stock = self._of_merchant(body["stock_id"], body["stock_creator_mchid"])
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
            "create_time": written(self._clock.now()),
            **{name: stock[name] for name in ("available_begin_time", "available_end_time")},
            **{name: stock[name] for name in ("normal_coupon_information",) if stock[name]},
        }
        return {"coupon_id": coupon_id}

    def _coupon(self, _: Received, openid: str, coupon_id: str) -> Body:
        coupon = self._coupons.get(coupon_id)
        if coupon is None or coupon["openid"] != openid:
            raise Refusal(404, "RESOURCE_NOT_EXISTS", "this user has no such coupon")
        expired = datetime.fromisoformat(coupon["available_end_time"]) <= self._clock.now()
        shown = {name: value for name, value in coupon.items() if name != "openid"}
        return {**shown, "status": "EXPIRED" if expired else "SENDED"}

    def _once(self, body: Body, do: Callable[[], Body]) -> Body:
        """What was answered under this number before, or now."""
        number = body["out_request_no"]
        asked, answered = self._requests.get(number, (body, None))
        if asked != body:
            raise Refusal(400, "INVALID_REQUEST", "out_request_no was used with other parameters")
        if answered is None:
            answered = do()
            self._requests[number] = body, answered
        return answered

    def _of_merchant(self, stock_id: str, creator: object) -> Body:
        stock = self._stocks.get(stock_id)
        if stock is None or creator != self._mchid:
            raise Refusal(404, "RESOURCE_NOT_EXISTS", "this merchant has no such stock")
        return stock
