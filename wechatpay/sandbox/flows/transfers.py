"""Transfers to users, who confirm them.

    WAIT_USER_CONFIRM -> SUCCESS        WAIT_USER_CONFIRM -> CANCELLED, by the merchant

https://pay.weixin.qq.com/doc/v3/merchant/4012711988
"""

from __future__ import annotations

import secrets
from collections.abc import Callable

from wechatpay.sandbox.clock import Clock, written
from wechatpay.sandbox.flows.orders import long_number
from wechatpay.sandbox.http import Body, Received, Refusal, Reply, Route, parameter_error, routed

__all__ = ["Transfers"]

BILLS = "/v3/fund-app/mch-transfer/transfer-bills"


class Transfers:
    """The operations of transfers; *tell* is told how one ended, and where to tell it."""

    KEPT = ("_bills", "_addresses")

    def __init__(self, mchid: str, clock: Clock, tell: Callable[[Body, str], None]) -> None:
        self._mchid = mchid
        self._clock = clock
        self._tell = tell
        self._bills: dict[str, Body] = {}
        self._addresses: dict[str, str] = {}
        self._routes: tuple[Route, ...] = (
            ("POST", BILLS, self._begin),
            ("POST", f"{BILLS}/out-bill-no/([^/]+)/cancel", self._cancel),
            ("GET", f"{BILLS}/(out|transfer)-bill-no/([^/]+)", self._query),
        )

    def answer(self, request: Received) -> Reply | None:
        """The reply, or None to a request for something else."""
        return routed(self._routes, request)

    def _cancel(self, _: Received, number: str) -> Body:
        bill = self._end(number, "CANCELLED")
        return {name: bill[name] for name in ("out_bill_no", "transfer_bill_no", "state", "update_time")}

    def _query(self, _: Received, whose: str, number: str) -> Body:
        return self._find(f"{whose}_bill_no", number)

    def _begin(self, request: Received) -> Body:
        body = request.json()
        if body["transfer_amount"] <= 0:
            raise parameter_error("transfer_amount", "is an integer of fen, more than 0", body["transfer_amount"])
        number = body["out_bill_no"]
        before = self._bills.get(number)
        if before is not None and any(before[name] != body[name] for name in ("openid", "transfer_amount", "appid")):
            raise Refusal(400, "INVALID_REQUEST", "out_bill_no was used with other parameters")
        if before is None:
            now = written(self._clock.now())
            copied = ("out_bill_no", "appid", "openid", "transfer_amount", "transfer_remark")
            before = self._bills[number] = {
                "mch_id": self._mchid,
                **{name: body[name] for name in copied},
                "transfer_bill_no": long_number("13", self._clock),
                "state": "WAIT_USER_CONFIRM",
                "create_time": now,
                "update_time": now,
            }
            self._addresses[number] = body.get("notify_url", "")
        shown = {name: before[name] for name in ("out_bill_no", "transfer_bill_no", "create_time", "state")}
        return {**shown, "package_info": secrets.token_urlsafe(24)} if before["state"] == "WAIT_USER_CONFIRM" else shown

    def confirm(self, number: str) -> None:
        """The user takes it."""
        self._end(number, "SUCCESS")

    def _end(self, number: str, state: str) -> Body:
        bill = self._find("out_bill_no", number)
        if bill["state"] not in ("WAIT_USER_CONFIRM", state):
            raise Refusal(400, "INVALID_REQUEST", f"the transfer is {bill['state']}")
        if bill["state"] != state:
            bill["state"], bill["update_time"] = state, written(self._clock.now())
            self._tell(bill, self._addresses[number])
        return bill

    def _find(self, name: str, number: str) -> Body:
        for bill in self._bills.values():
            if bill[name] == number:
                return bill
        raise Refusal(404, "NOT_FOUND", "there is no such transfer")
