"""Returning marketing subsidies, with state: 营销补差回退.

https://pay.weixin.qq.com/doc/v3/merchant/4017147332 (return), .../4017147344 (query)
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from wechatpay.sandbox.http import Received, Refusal, Reply, json_reply, parameter_error
from wechatpay.sandbox.orders import CHINA

__all__ = ["Subsidies"]

PATH = "/v3/marketing/busifavor/subsidy/return-receipts"
FIELDS = (
    "stock_id",
    "coupon_code",
    "transaction_id",
    "refund_id",
    "payer_merchant",
    "payee_merchant",
    "amount",
    "description",
    "out_subsidy_return_no",
)


class Subsidies:
    """The returns that were made, by the merchant's number of each."""

    def __init__(self) -> None:
        self._by_number: dict[str, dict[str, Any]] = {}
        self._by_id: dict[str, dict[str, Any]] = {}

    def answer(self, request: Received) -> Reply | None:
        """The reply, or None to a request for something else."""
        if request.method == "POST" and request.path == PATH:
            return json_reply(self._create(request.json()))
        if request.method == "GET" and request.path.startswith(f"{PATH}/"):
            return json_reply(self._query(request.path.removeprefix(f"{PATH}/")))
        return None

    def _create(self, body: dict[str, Any]) -> dict[str, Any]:
        _check(body)
        number = body["out_subsidy_return_no"]
        before = self._by_number.get(number)
        if before is None:
            return self._record(number, body)
        if any(before[name] != body[name] for name in FIELDS):
            raise Refusal(400, "INVALID_REQUEST", f"out_subsidy_return_no {number} was used with other parameters")
        return before

    def _record(self, number: str, body: dict[str, Any]) -> dict[str, Any]:
        count = len(self._by_number) + 1
        now = datetime.now(CHINA).isoformat(timespec="seconds")
        receipt = {
            "subsidy_return_receipt_id": f"1120200119165100000000{count:06d}",
            **{name: body[name] for name in FIELDS if name != "out_subsidy_return_no"},
            "status": "SUCCESS",
            "fail_reason": "",
            "return_done_time": now,
            "subsidy_receipt_id": f"1120200119165100000100{count:06d}",
            "out_subsidy_return_no": number,
            "return_create_time": now,
        }
        self._by_number[number] = receipt
        self._by_id[receipt["subsidy_return_receipt_id"]] = receipt
        return receipt

    def _query(self, receipt_id: str) -> dict[str, Any]:
        receipt = self._by_id.get(receipt_id)
        if receipt is None:
            raise Refusal(404, "RESOURCE_NOT_EXISTS", f"there is no subsidy return {receipt_id}")
        return receipt


def _check(body: dict[str, Any]) -> None:
    for name in FIELDS:
        if name not in body:
            raise parameter_error(name, "is required")
    for name, value in body.items():
        if name not in FIELDS:
            raise parameter_error(name, "is not a field of this request", value)
        if name == "amount":
            if type(value) is not int or value <= 0:
                raise parameter_error(name, "is an integer of fen, more than 0", value)
        elif not isinstance(value, str) or not value:
            raise parameter_error(name, "is a text that is not empty", value)
