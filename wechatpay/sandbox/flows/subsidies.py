"""Marketing subsidies, paid and returned: 营销补差付款, 营销补差回退.

https://pay.weixin.qq.com/doc/v3/merchant/4017147332 (return), .../4017147344 (query)
"""

from __future__ import annotations

from typing import ClassVar, NamedTuple

from wechatpay.sandbox.clock import Clock, format_time
from wechatpay.sandbox.flows.flow import Flow, Route
from wechatpay.sandbox.http import JSONObject, Refusal, ServerRequest, parameter_error

__all__ = ["SubsidyFlow"]

SUBSIDY = "/v3/marketing/busifavor/subsidy"


class ReceiptKind(NamedTuple):
    """The names of a kind of receipt."""

    path: str
    number_field: str
    """The field with the merchant's number."""
    id_field: str
    """The field with WeChat Pay's number."""
    created_field: str
    done_field: str
    series: int
    """The digits that begin WeChat Pay's numbers of this kind."""


KINDS = (
    ReceiptKind(
        f"{SUBSIDY}/return-receipts",
        "out_subsidy_return_no",
        "subsidy_return_receipt_id",
        "return_create_time",
        "return_done_time",
        100,
    ),
    ReceiptKind(f"{SUBSIDY}/pay-receipts", "out_subsidy_no", "subsidy_receipt_id", "create_time", "success_time", 200),
)


class SubsidyFlow(Flow):
    """The operations of the receipts of paid and of returned subsidies."""

    persisted: ClassVar[tuple[str, ...]] = ("_receipts",)

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._receipts: dict[str, dict[str, JSONObject]] = {kind.number_field: {} for kind in KINDS}
        """The receipts of each kind by the merchant's number."""
        self.routes = tuple(route for kind in KINDS for route in self._list_routes(kind))

    def _list_routes(self, kind: ReceiptKind) -> tuple[Route, ...]:
        return (
            Route("POST", kind.path, lambda request: self._create(kind, request)),
            Route("GET", f"{kind.path}/([^/]+)", lambda _, receipt_id: self._query(kind, receipt_id)),
        )

    def _create(self, kind: ReceiptKind, request: ServerRequest) -> JSONObject:
        body = request.json()
        if body["amount"] <= 0:
            raise parameter_error("amount", "must be an integer of fen, more than 0", body["amount"])
        before = self._receipts[kind.number_field].get(body[kind.number_field])
        if before is None:
            return self._add(kind, body)
        if any(before[name] != value for name, value in body.items()):
            raise Refusal(400, "INVALID_REQUEST", f"{kind.number_field} was used with other parameters")
        return before

    def _add(self, kind: ReceiptKind, body: JSONObject) -> JSONObject:
        receipts, now = self._receipts[kind.number_field], format_time(self._clock.now())
        count = len(receipts) + 1
        receipt = receipts[body[kind.number_field]] = {
            "subsidy_receipt_id": f"1120200119165100000{kind.series + 1}{count:06d}",
            kind.id_field: f"1120200119165100000{kind.series}{count:06d}",
            **body,
            "status": "SUCCESS",
            kind.done_field: now,
            kind.created_field: now,
        }
        return receipt

    def _query(self, kind: ReceiptKind, receipt_id: str) -> JSONObject:
        for receipt in self._receipts[kind.number_field].values():
            if receipt[kind.id_field] == receipt_id:
                return receipt
        raise Refusal(404, "RESOURCE_NOT_EXISTS", f"there is no receipt {receipt_id}")
