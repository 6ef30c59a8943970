"""Payments over APIv3: orders and combined orders, of the merchant or of a partner's sub-merchant, and refunds.

https://pay.weixin.qq.com/doc/v3/merchant/4012791856 (orders), .../4012791862 (refunds), .../4013080236 (combined)
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any
from urllib.parse import quote

from wechatpay.sandbox.clock import format_time
from wechatpay.sandbox.flows.flow import Flow, Route
from wechatpay.sandbox.flows.orders import (
    DEFAULT_OPENID,
    TRADE_STATES,
    CombinedOrder,
    Order,
    OrderError,
    Orders,
    Refund,
)
from wechatpay.sandbox.http import JSONObject, Refusal, ServerRequest, ServerResponse, parameter_error, parse_time

__all__ = [
    "PAY_PAGE",
    "PaymentFlowV3",
    "build_combined_transaction",
    "build_refund_resource",
    "build_transaction",
    "to_refusal",
]

PAY = "/v3/pay/(partner/)?transactions"
COMBINE = "/v3/combine-transactions"
PAY_PAGE = "/sandbox/pay/"
"""The path of the page that pays an order, before its number: `/sandbox/pay/<out_trade_no>`."""
REFUNDS = "/v3/refund/domestic/refunds"
MAX_AMOUNT_FEN = 10**11
"""The largest amount of an order: a billion yuan."""
_HTTP_STATUSES = {"ORDER_NOT_EXIST": 404, "RESOURCE_NOT_EXISTS": 404, "OUT_TRADE_NO_USED": 403, "NOT_ENOUGH": 403}
"""The HTTP statuses of error codes. The status of every other code is 400."""
_ERROR_CODES = {"TRADE_STATE_ERROR": "INVALID_REQUEST", "REFUND_FEE_MISMATCH": "INVALID_REQUEST"}
_REFUND_ACCOUNT = "支付用户零钱"
_PARTY_FIELDS = ("appid", "mchid", "sp_appid", "sp_mchid", "sub_appid", "sub_mchid")


def to_refusal(error: OrderError) -> Refusal:
    """Return *error* as APIv3 reports it."""
    code = _ERROR_CODES.get(error.code, error.code)
    return Refusal(_HTTP_STATUSES.get(code, 400), code, str(error))


class PaymentFlowV3(Flow):
    """The operations that place, query, close and refund orders."""

    def __init__(self, mchid: str, orders: Orders, base_url: Callable[[], str]) -> None:
        self._mchid = mchid
        self._orders = orders
        self._base_url = base_url
        self.routes = (
            Route("POST", f"{PAY}/(jsapi|app|native|h5|codepay)", self._place),
            Route("GET", f"{PAY}/(id|out-trade-no)/([^/]+)", self._query),
            Route("POST", f"{PAY}/out-trade-no/([^/]+)/close", self._close),
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
            is_profit_sharing=body.get("settle_info", {}).get("profit_sharing", False),
            expires_at=_parse_optional_time(body, "time_expire"),
        )
        order = self._orders.place(order)
        if way == "codepay":
            self._orders.pay(order.number)
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
        order = self._find_known(**{"transaction_id" if by == "id" else "number": number})
        if ("sp_mchid" in order.name_parties("v3")) != bool(partner):
            raise OrderError("ORDER_NOT_EXIST", "there is no such order of this kind")
        return build_transaction(order)

    def _find_known(self, **by: str) -> Order:
        """Return the order; one that is not there has a code of its own where it is queried or closed."""
        try:
            return self._orders.find(**by)
        except OrderError as error:
            raise OrderError("ORDER_NOT_EXIST", str(error)) from None

    def _close(self, request: ServerRequest, partner: str, number: str) -> ServerResponse:
        self._parse_parties(request.json(), "sp_mchid" if partner else "mchid")
        self._orders.close(self._find_known(number=number))
        return ServerResponse(204)

    def _place_combined(self, request: ServerRequest, way: str) -> JSONObject:
        body = request.json()
        self._parse_parties(body, "combine_mchid")
        orders = [_parse_sub_order(each, body, way) for each in body["sub_orders"]]
        parties = {"combine_appid": body["combine_appid"], "combine_mchid": body["combine_mchid"]}
        combined = CombinedOrder(body["combine_out_trade_no"], parties, orders, body["notify_url"])
        return self._build_payment_parameters(way, self._orders.place_combined(combined).number)

    def _query_combined(self, _: ServerRequest, number: str) -> JSONObject:
        return build_combined_transaction(self._orders.find_combined(number))

    def _close_combined(self, request: ServerRequest, number: str) -> ServerResponse:
        numbers = [each["out_trade_no"] for each in request.json()["sub_orders"]]
        self._orders.close_combined(self._orders.find_combined(number), numbers)
        return ServerResponse(204)

    def _refund(self, request: ServerRequest) -> JSONObject:
        body = request.json()
        if not body.get("transaction_id") and not body.get("out_trade_no"):
            raise parameter_error("out_trade_no", "is required if there is no transaction_id")
        order = self._orders.find(number=body.get("out_trade_no"), transaction_id=body.get("transaction_id"))
        refund = self._orders.refund(
            order,
            body["out_refund_no"],
            _parse_fen(body, "amount", "refund"),
            _parse_fen(body, "amount", "total"),
            notify_url=body.get("notify_url", ""),
            reason=body.get("reason", ""),
            version="v3",
        )
        return _build_refund(order, refund)

    def _query_refund(self, _: ServerRequest, number: str) -> JSONObject:
        return _build_refund(*self._orders.find_refund(number=number))

    def _complete_abnormal_refund(self, _: ServerRequest, refund_id: str) -> JSONObject:
        return _build_refund(*self._orders.complete_abnormal_refund(refund_id))

    def _parse_parties(self, given: Mapping[str, Any], mchid_field: str) -> dict[str, str]:
        """Return the parties of an order.

        :raises Refusal: the merchant in *mchid_field* is not the one that signed.
        """
        if given.get(mchid_field) != self._mchid:
            raise parameter_error(mchid_field, "must be the merchant that signed the request", given.get(mchid_field))
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
        is_profit_sharing=part.get("settle_info", {}).get("profit_sharing", False),
        expires_at=_parse_optional_time(body, "time_expire"),
    )


def _parse_openid(payer: Mapping[str, str]) -> str:
    return payer.get("openid") or payer.get("sp_openid") or payer.get("sub_openid") or DEFAULT_OPENID


def _parse_fen(body: JSONObject, name: str, part: str) -> int:
    value = body[name][part]
    if not 0 < value <= MAX_AMOUNT_FEN:
        raise parameter_error(f"{name}.{part}", f"must be an integer of fen, from 1 to {MAX_AMOUNT_FEN}", value)
    return int(value)


def _parse_optional_time(body: JSONObject, name: str) -> datetime | None:
    return parse_time(body, name) if name in body else None


def build_transaction(order: Order) -> JSONObject:
    """Return an order as a query and the payment notification describe it."""
    described: JSONObject = {
        **order.name_parties("v3"),
        "out_trade_no": order.number,
        "trade_type": order.trade_type,
        "trade_state": order.state,
        "trade_state_desc": TRADE_STATES[order.state],
        "attach": order.attach,
        "amount": {"total": order.amount, "currency": "CNY"},
    }
    if order.paid_at is None:
        return described
    return {
        **described,
        "transaction_id": order.transaction_id,
        "bank_type": "OTHERS",
        "success_time": format_time(order.paid_at),
        "payer": {"sp_openid" if "sp_mchid" in order.name_parties("v3") else "openid": order.openid},
        "amount": {"total": order.amount, "payer_total": order.amount, "currency": "CNY", "payer_currency": "CNY"},
    }


def build_combined_transaction(combined: CombinedOrder) -> JSONObject:
    """Return a combined order as a query and the payment notification describe it."""
    return {
        **combined.parties,
        "combine_out_trade_no": combined.number,
        "combine_transaction_id": combined.transaction_id,
        "combine_payer_info": {"openid": combined.orders[0].openid},
        "sub_orders": [_build_sub_order(order) for order in combined.orders],
    }


def _build_sub_order(order: Order) -> JSONObject:
    described = {
        **order.parties,
        "out_trade_no": order.number,
        "trade_type": order.trade_type,
        "trade_state": order.state,
        "attach": order.attach,
        "amount": {"total_amount": order.amount, "currency": "CNY", "payer_amount": 0},
    }
    if order.paid_at is None:
        return described
    amount = {"total_amount": order.amount, "currency": "CNY", "payer_amount": order.amount, "payer_currency": "CNY"}
    paid = {"transaction_id": order.transaction_id, "bank_type": "OTHERS", "success_time": format_time(order.paid_at)}
    return {**described, **paid, "amount": amount}


def _build_refund(order: Order, refund: Refund) -> JSONObject:
    return {
        "refund_id": refund.refund_id,
        "out_refund_no": refund.number,
        "transaction_id": order.transaction_id,
        "out_trade_no": order.number,
        "channel": "ORIGINAL",
        "user_received_account": _REFUND_ACCOUNT,
        **({"success_time": format_time(refund.done_at)} if refund.done_at else {}),
        "create_time": format_time(refund.created_at),
        "status": refund.status,
        "funds_account": "UNSETTLED",
        "amount": {
            "total": order.amount,
            "refund": refund.amount,
            "payer_total": order.amount,
            "payer_refund": refund.amount,
            "settlement_refund": refund.amount,
            "settlement_total": order.amount,
            "discount_refund": 0,
            "currency": "CNY",
        },
    }


def build_refund_resource(order: Order, refund: Refund) -> JSONObject:
    """Return the resource that is encrypted in a refund notification."""
    return {
        **{name: value for name, value in order.name_parties("v3").items() if name.endswith("mchid")},
        "out_trade_no": order.number,
        "transaction_id": order.transaction_id,
        "out_refund_no": refund.number,
        "refund_id": refund.refund_id,
        "refund_status": refund.status,
        **({"success_time": format_time(refund.done_at)} if refund.done_at else {}),
        "user_received_account": _REFUND_ACCOUNT,
        "amount": {
            "total": order.amount,
            "refund": refund.amount,
            "payer_total": order.amount,
            "payer_refund": refund.amount,
        },
    }
