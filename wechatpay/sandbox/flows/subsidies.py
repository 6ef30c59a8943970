"""Marketing subsidies, paid and returned, with state: 营销补差付款, 营销补差回退.

https://pay.weixin.qq.com/doc/v3/merchant/4017147332 (return), .../4017147344 (query)
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from wechatpay.sandbox.clock import Clock, written
from wechatpay.sandbox.http import Received, Refusal, Reply, json_reply, parameter_error

__all__ = ["Subsidies"]

SUBSIDY = "/v3/marketing/busifavor/subsidy"
RETURNED = {"id": "subsidy_return_receipt_id", "done": "return_done_time", "created": "return_create_time"}
PAID = {"id": "subsidy_receipt_id", "done": "success_time", "created": "create_time"}


class Subsidies:
    """The receipts of both kinds, by the merchant's number of each. What comes is as its document says."""

    KEPT = ("_kept",)

    def __init__(self, clock: Clock) -> None:
        self._kept: dict[str, dict[str, Any]] = {}
        self._kinds = {
            f"{SUBSIDY}/return-receipts": Receipts(clock, self._of, "out_subsidy_return_no", RETURNED, 100),
            f"{SUBSIDY}/pay-receipts": Receipts(clock, self._of, "out_subsidy_no", PAID, 200),
        }

    def _of(self, number: str) -> dict[str, dict[str, Any]]:
        return self._kept.setdefault(number, {})

    def answer(self, request: Received) -> Reply | None:
        """The reply, or None to a request for something else."""
        for path, receipts in self._kinds.items():
            if request.method == "POST" and request.path == path:
                return json_reply(receipts.create(request.json()))
            if request.method == "GET" and request.path.startswith(f"{path}/"):
                return json_reply(receipts.find(request.path.removeprefix(f"{path}/")))
        return None


class Receipts:
    """Those of one kind."""

    def __init__(
        self,
        clock: Clock,
        kept: Callable[[str], dict[str, dict[str, Any]]],
        number: str,
        names: dict[str, str],
        series: int,
    ) -> None:
        self._clock = clock
        self._number = number
        self._names = names
        self._series = series
        self._kept = kept

    def create(self, body: dict[str, Any]) -> dict[str, Any]:
        """A new one, or the one of before."""
        if body["amount"] <= 0:
            raise parameter_error("amount", "is an integer of fen, more than 0", body["amount"])
        before = self._kept(self._number).get(body[self._number])
        if before is None:
            return self._record(body)
        if any(before[name] != value for name, value in body.items()):
            raise Refusal(400, "INVALID_REQUEST", f"{self._number} was used with other parameters")
        return before

    def _record(self, body: dict[str, Any]) -> dict[str, Any]:
        count, now = len(self._kept(self._number)) + 1, written(self._clock.now())
        receipt = {
            "subsidy_receipt_id": f"1120200119165100000{self._series + 1}{count:06d}",
            self._names["id"]: f"1120200119165100000{self._series}{count:06d}",
            **body,
            "status": "SUCCESS",
            "fail_reason": "",
            self._names["done"]: now,
            self._names["created"]: now,
        }
        self._kept(self._number)[body[self._number]] = receipt
        return receipt

    def find(self, receipt_id: str) -> dict[str, Any]:
        """The one with WeChat Pay's number."""
        for receipt in self._kept(self._number).values():
            if receipt[self._names["id"]] == receipt_id:
                return receipt
        raise Refusal(404, "RESOURCE_NOT_EXISTS", f"there is no receipt {receipt_id}")
