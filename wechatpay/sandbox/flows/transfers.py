"""Transfers to users, which the user confirms.

    WAIT_USER_CONFIRM -> SUCCESS        WAIT_USER_CONFIRM -> CANCELLED, by the merchant

https://pay.weixin.qq.com/doc/v3/merchant/4012711988
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from typing import ClassVar

from wechatpay.sandbox.clock import Clock, format_time
from wechatpay.sandbox.flows.flow import Flow, Route
from wechatpay.sandbox.flows.orders import generate_number
from wechatpay.sandbox.http import JSONObject, Refusal, ServerRequest, parameter_error

__all__ = ["TransferFlow"]

BILLS = "/v3/fund-app/mch-transfer/transfer-bills"


class TransferFlow(Flow):
    """The operations of transfers. *on_finished* is called with each finished transfer and its `notify_url`."""

    persisted: ClassVar[tuple[str, ...]] = ("_bills", "_notify_urls")

    def __init__(self, mchid: str, clock: Clock, on_finished: Callable[[JSONObject, str], None]) -> None:
        self._mchid = mchid
        self._clock = clock
        self._on_finished = on_finished
        self._bills: dict[str, JSONObject] = {}
        self._notify_urls: dict[str, str] = {}
        self.routes = (
            Route("POST", BILLS, self._create),
            Route("POST", f"{BILLS}/out-bill-no/([^/]+)/cancel", self._cancel),
            Route("GET", f"{BILLS}/(out|transfer)-bill-no/([^/]+)", self._query),
        )

    def _create(self, request: ServerRequest) -> JSONObject:
        body = request.json()
        if body["transfer_amount"] <= 0:
            raise parameter_error("transfer_amount", "must be an integer of fen, more than 0", body["transfer_amount"])
        number = body["out_bill_no"]
        bill = self._bills.get(number)
        if bill is not None and any(bill[name] != body[name] for name in ("openid", "transfer_amount", "appid")):
            raise Refusal(400, "INVALID_REQUEST", "out_bill_no was used with other parameters")
        if bill is None:
            now = format_time(self._clock.now())
            copied = ("out_bill_no", "appid", "openid", "transfer_amount", "transfer_remark")
            bill = self._bills[number] = {
                "mch_id": self._mchid,
                **{name: body[name] for name in copied},
                "transfer_bill_no": generate_number("13", self._clock),
                "state": "WAIT_USER_CONFIRM",
                "create_time": now,
                "update_time": now,
            }
            self._notify_urls[number] = body.get("notify_url", "")
        shown = {name: bill[name] for name in ("out_bill_no", "transfer_bill_no", "create_time", "state")}
        return {**shown, "package_info": secrets.token_urlsafe(24)} if bill["state"] == "WAIT_USER_CONFIRM" else shown

    def _cancel(self, _: ServerRequest, number: str) -> JSONObject:
        bill = self._finish(number, "CANCELLED")
        return {name: bill[name] for name in ("out_bill_no", "transfer_bill_no", "state", "update_time")}

    def _query(self, _: ServerRequest, owner: str, number: str) -> JSONObject:
        return self._find(f"{owner}_bill_no", number)

    def confirm(self, number: str) -> None:
        """Confirm the transfer with this merchant's number, as the user does."""
        self._finish(number, "SUCCESS")

    def _finish(self, number: str, state: str) -> JSONObject:
        bill = self._find("out_bill_no", number)
        if bill["state"] not in ("WAIT_USER_CONFIRM", state):
            raise Refusal(400, "INVALID_REQUEST", f"the transfer is {bill['state']}")
        if bill["state"] != state:
            bill["state"], bill["update_time"] = state, format_time(self._clock.now())
            self._on_finished(bill, self._notify_urls[number])
        return bill

    def _find(self, field_name: str, number: str) -> JSONObject:
        for bill in self._bills.values():
            if bill[field_name] == number:
                return bill
        raise Refusal(404, "NOT_FOUND", "there is no such transfer")
