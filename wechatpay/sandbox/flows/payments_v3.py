"""Payments over APIv3: orders and combined orders, of the merchant or of a partner's sub-merchant, and refunds.

https://pay.weixin.qq.com/doc/v3/merchant/4012791856 (orders), .../4012791862 (refunds), .../4013080236 (combined)
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any
from urllib.parse import quote

from wechatpay.sandbox.flows.flow import Flow, Route
from wechatpay.sandbox.flows.orders import (
    DEFAULT_OPENID,
    CombinedOrder,
    Order,
    OrderError,
    Orders,
)
from wechatpay.sandbox.flows.refunds import Refunds
from wechatpay.sandbox.flows.resources_v3 import build_combined_transaction, build_refund, build_transaction
from wechatpay.sandbox.http import JSONObject, Refusal, ServerRequest, ServerResponse, parameter_error, parse_time

__all__ = ["PAY_PAGE", "PaymentFlowV3", "to_refusal"]

PAY = "/v3/pay/(partner/)?transactions"
COMBINE = "/v3/combine-transactions"
PAY_PAGE = "/sandbox/pay/"
"""The path of the page that pays an order, before its number: `/sandbox/pay/<out_trade_no>`."""
REFUNDS = "/v3/refund/domestic/refunds"
MAX_AMOUNT_FEN = 10**11
"""The largest amount of an order: a billion yuan."""
_HTTP_STATUSES = {
    "ORDER_NOT_EXIST": 404,
    "RESOURCE_NOT_EXISTS": 404,
    "OUT_TRADE_NO_USED": 403,
    "NOT_ENOUGH": 403,
    "RULE_LIMIT": 403,
}
"""The HTTP statuses of error codes. The status of every other code is 400."""
_ERROR_CODES = {"TRADE_STATE_ERROR": "INVALID_REQUEST", "REFUND_FEE_MISMATCH": "INVALID_REQUEST"}
_PARTY_FIELDS = ("appid", "mchid", "sp_appid", "sp_mchid", "sub_appid", "sub_mchid")


def to_refusal(error: OrderError) -> Refusal:
    """Return *error* as APIv3 reports it."""
    code = _ERROR_CODES.get(error.code, error.code)
    return Refusal(_HTTP_STATUSES.get(code, 400), code, str(error))


class PaymentFlowV3(Flow):
    """The operations that place, query, close and refund orders."""

    def __init__(self, mchid: str, orders: Orders, refunds: Refunds, base_url: Callable[[], str]) -> None:
        self._mchid = mchid
        self._orders = orders
        self._refunds = refunds
        self._base_url = base_url
        self.routes = (
            Route("POST", f"{PAY}/(jsapi|app|native|h5|codepay)", self._place),
            Route("GET", f"{PAY}/(id|out-trade-no)/([^/]+)", self._query),
            Route("POST", f"{PAY}/out-trade-no/([^/]+)/close", self._close),
            Route("POST", f"{PAY}/out-trade-no/([^/]+)/reverse", self._reverse),
            Route("POST", f"{COMBINE}/(jsapi|app|native|h5)", self._place_combined),
            Route("GET", f"{COMBINE}/out-trade-no/([^/]+)", self._query_combined),
            Route("POST", f"{COMBINE}/out-trade-no/([^/]+)/close", self._close_combined),
            Route("POST", REFUNDS, self._refund),
            Route("GET", f"{REFUNDS}/([^/]+)", self._query_refund),
            Route("POST", f"{REFUNDS}/([^/]+)/apply-abnormal-refund", self._complete_abnormal_refund),
        )

    def _place(self, request: ServerRequest, partner: str, way: str) -> JSONObject:
        body = request.json()
        order = Order(
            body["out_trade_no"],
            _parse_fen(body, "amount", "total"),
            "v3",
            {"h5": "MWEB", "codepay": "MICROPAY"}.get(way, way.upper()),
            self._parse_parties(body, "sp_mchid" if partner else "mchid"),
            description=body["description"],
            notify_url=body.get("notify_url", ""),
            attach=body.get("attach", ""),
            openid=_parse_openid(body.get("payer", {})),
            payer=_parse_payer(body.get("payer", {})),
            parameters={**body, "way": way},
            auth_code=body.get("payer", {}).get("auth_code", ""),
            is_profit_sharing=body.get("settle_info", {}).get("profit_sharing", False),
            expires_at=_parse_optional_time(body, "time_expire"),
        )
        order = self._orders.place(order)
        if way == "codepay":
            self._orders.pay_by_code(order)
            return build_transaction(order)
        return self._build_payment_parameters(way, order.number)

    def _build_payment_parameters(self, way: str, number: str) -> JSONObject:
        """Return the URL or the `prepay_id` with which the payer pays."""
        if way in ("native", "h5"):
            name = "code_url" if way == "native" else "h5_url"
            return {name: f"{self._base_url()}{PAY_PAGE}{quote(number, safe='')}"}
        return {"prepay_id": f"wx{secrets.token_hex(17)}"}

    def _query(self, request: ServerRequest, partner: str, by: str, number: str) -> JSONObject:
        self._parse_parties(request.query, "sp_mchid" if partner else "mchid")
        by_number = {"transaction_id" if by == "id" else "number": number}
        return build_transaction(self._find_own(partner, request.query, **by_number))

    def _find_own(self, partner: str, given: Mapping[str, Any], **by: str) -> Order:
        """Return an order of this path's kind, which is asked for by its own merchant.

        :raises OrderError: it belongs to the other kind of path, to another sub-merchant, or to a combined order.
        """
        order = self._find_known(**by)
        parties = order.name_parties("v3")
        if ("sp_mchid" in parties) != bool(partner) or order.combined_number:
            raise OrderError("ORDER_NOT_EXIST", "there is no such order of this kind")
        if partner and parties.get("sub_mchid") != given.get("sub_mchid"):
            raise OrderError("INVALID_REQUEST", "sub_mchid is not that of the order")
        return order

    def _find_known(self, **by: str) -> Order:
        """Return the order; one that is not there has a code of its own where it is queried or closed."""
        try:
            return self._orders.find(**by)
        except OrderError as error:
            raise OrderError("ORDER_NOT_EXIST", str(error)) from None

    def _close(self, request: ServerRequest, partner: str, number: str) -> ServerResponse:
        body = request.json()
        self._parse_parties(body, "sp_mchid" if partner else "mchid")
        self._orders.close(self._find_own(partner, body, number=number))
        return ServerResponse(204)

    def _reverse(self, request: ServerRequest, partner: str, number: str) -> JSONObject:
        body = request.json()
        self._parse_parties(body, "sp_mchid" if partner else "mchid")
        order = self._find_own(partner, body, number=number)
        self._refunds.reverse(order)
        return {**order.name_parties("v3"), "out_trade_no": order.number}

    def _place_combined(self, request: ServerRequest, way: str) -> JSONObject:
        body = request.json()
        self._parse_parties(body, "combine_mchid")
        _check_parts(body)
        orders = [_parse_sub_order(each, body, way) for each in body["sub_orders"]]
        parties = {"combine_appid": body["combine_appid"], "combine_mchid": body["combine_mchid"]}
        parameters = {**body, "way": way}
        combined = CombinedOrder(
            body["combine_out_trade_no"], parties, orders, body["notify_url"], parameters=parameters
        )
        return self._build_payment_parameters(way, self._orders.place_combined(combined).number)

    def _query_combined(self, _: ServerRequest, number: str) -> JSONObject:
        return build_combined_transaction(self._orders.find_combined(number))

    def _close_combined(self, request: ServerRequest, number: str) -> ServerResponse:
        combined = self._orders.find_combined(number)
        named = [(each["out_trade_no"], each.get("mchid")) for each in request.json()["sub_orders"]]
        placed = {(order.number, order.parties.get("mchid")) for order in combined.orders}
        if not placed.issuperset(named):
            raise OrderError("INVALID_REQUEST", "these are not the orders that were placed together")
        self._orders.close_combined(combined, [each for each, _ in named])
        return ServerResponse(204)

    def _refund(self, request: ServerRequest) -> JSONObject:
        body = request.json()
        if not body.get("transaction_id") and not body.get("out_trade_no"):
            raise parameter_error("out_trade_no", "is required if there is no transaction_id")
        order = self._orders.find(number=body.get("out_trade_no"), transaction_id=body.get("transaction_id"))
        self._check_refund_parties(order, body.get("sub_mchid"))
        refund = self._refunds.refund(
            order,
            body["out_refund_no"],
            _parse_fen(body, "amount", "refund"),
            _parse_fen(body, "amount", "total"),
            notify_url=body.get("notify_url", ""),
            reason=body.get("reason", ""),
            version="v3",
            is_from_balance=body.get("funds_account") == "AVAILABLE",
        )
        return build_refund(order, refund)

    def _check_refund_parties(self, order: Order, sub_mchid: str | None) -> None:
        """Raise `OrderError` unless the order is this merchant's own, or that of the sub-merchant which is named."""
        parties = order.name_parties("v3")
        owner = parties.get("sub_mchid")
        if owner != sub_mchid:
            wanted = f"must be {owner}, that of the order" if owner else "belongs to a partner's order"
            raise OrderError("INVALID_REQUEST", f"sub_mchid {wanted}")
        if order.combined_number and not owner and parties.get("mchid") != self._mchid:
            raise OrderError("INVALID_REQUEST", "this part of the combined order is refunded by its own merchant")

    def _query_refund(self, _: ServerRequest, number: str) -> JSONObject:
        return build_refund(*self._refunds.find(number=number))

    def _complete_abnormal_refund(self, _: ServerRequest, refund_id: str) -> JSONObject:
        return build_refund(*self._refunds.complete_abnormal(refund_id))

    def _parse_parties(self, given: Mapping[str, Any], mchid_field: str) -> dict[str, str]:
        """Return the parties of an order.

        :raises Refusal: the merchant in *mchid_field* is not the one that signed.
        """
        if given.get(mchid_field) != self._mchid:
            raise parameter_error(mchid_field, "must be the merchant that signed the request", given.get(mchid_field))
        if given.get("sub_mchid") == self._mchid:
            raise OrderError("INVALID_REQUEST", "sub_mchid must be a sub-merchant, not the partner itself")
        return {key: given[key] for key in _PARTY_FIELDS if key in given}


def _parse_sub_order(part: JSONObject, body: JSONObject, way: str) -> Order:
    return Order(
        part["out_trade_no"],
        _parse_fen(part, "amount", "total_amount"),
        "v3",
        "MWEB" if way == "h5" else way.upper(),
        {name: part[name] for name in ("mchid", "sub_mchid", "sub_appid") if name in part},
        description=part["description"],
        attach=part["attach"],
        openid=_parse_openid(body.get("combine_payer_info", {})),
        payer=_parse_payer(body.get("combine_payer_info", {})),
        is_profit_sharing=part.get("settle_info", {}).get("profit_sharing", False),
        expires_at=_parse_optional_time(body, "time_expire"),
    )


def _parse_openid(payer: Mapping[str, str]) -> str:
    return payer.get("openid") or payer.get("sp_openid") or payer.get("sub_openid") or DEFAULT_OPENID


def _parse_payer(payer: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in payer.items() if name.endswith("openid")}


MAX_PART_FEN = 10**9
"""The largest amount of a part of a combined order: ten million yuan."""


def _check_parts(body: JSONObject) -> None:
    """Raise `Refusal` for what a combined order may not be: too many parts, too large ones, or of other appids."""
    parts = body["sub_orders"]
    is_partners = any("sub_mchid" in each for each in parts)
    least, most = (1, 50) if is_partners else (2, 10)
    if not least <= len(parts) <= most:
        raise parameter_error("sub_orders", f"must be {least} to {most} orders, not {len(parts)}")
    for index, part in enumerate(parts):
        if part["amount"]["total_amount"] > MAX_PART_FEN:
            field = f"sub_orders[{index}].amount.total_amount"
            raise parameter_error(field, f"must be at most {MAX_PART_FEN} fen", part["amount"]["total_amount"])
        if part.get("appid", body["combine_appid"]) != body["combine_appid"]:
            raise parameter_error(f"sub_orders[{index}].appid", "must be combine_appid", part["appid"])


def _parse_fen(body: JSONObject, name: str, part: str) -> int:
    value = body[name][part]
    if not 0 < value <= MAX_AMOUNT_FEN:
        raise parameter_error(f"{name}.{part}", f"must be an integer of fen, from 1 to {MAX_AMOUNT_FEN}", value)
    return int(value)


def _parse_optional_time(body: JSONObject, name: str) -> datetime | None:
    return parse_time(body, name) if name in body else None
