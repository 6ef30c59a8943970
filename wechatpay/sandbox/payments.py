"""Payments over APIv3: orders by JSAPI, app, H5 and QR code, and refunds.

https://pay.weixin.qq.com/doc/v3/merchant/4012791856 (orders), .../4012791862 (refunds)
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable
from datetime import datetime
from typing import Any
from urllib.parse import parse_qs, unquote

from wechatpay.sandbox.http import Received, Refusal, Reply, json_reply, parameter_error
from wechatpay.sandbox.orders import PAYER, Order, OrderError, Orders, Refund

__all__ = ["Payments", "refunded_resource", "transaction"]

PAY = "/v3/pay/transactions/"
REFUNDS = "/v3/refund/domestic/refunds"
_STATES = {"NOTPAY": "订单未支付", "SUCCESS": "支付成功", "CLOSED": "订单已关闭", "REFUND": "转入退款"}
_STATUS = {"RESOURCE_NOT_EXISTS": 404, "OUT_TRADE_NO_USED": 403, "NOT_ENOUGH": 403}
_CODES = {"TRADE_STATE_ERROR": "INVALID_REQUEST", "REFUND_FEE_MISMATCH": "INVALID_REQUEST"}

Body = dict[str, Any]


class Payments:
    """The operations of APIv3 that have a flow here."""

    def __init__(self, mchid: str, orders: Orders, base_url: Callable[[], str]) -> None:
        self._mchid = mchid
        self._orders = orders
        self._base_url = base_url

    def answer(self, request: Received) -> Reply | None:
        """The reply, or None to a request for something else."""
        try:
            if request.method == "POST":
                return self._post(request)
            return self._get(request) if request.method == "GET" else None
        except OrderError as error:
            code = _CODES.get(error.code, error.code)
            raise Refusal(_STATUS.get(code, 400), code, str(error)) from None

    def _post(self, request: Received) -> Reply | None:
        if placing := re.fullmatch(rf"{PAY}(jsapi|app|native|h5)", request.path):
            return json_reply(self._place(placing[1], request.json()))
        if closing := re.fullmatch(rf"{PAY}out-trade-no/([^/]+)/close", request.path):
            self._check_mchid(request.json().get("mchid"))
            self._orders.close(self._orders.find(number=unquote(closing[1])))
            return Reply(204)
        return json_reply(self._refund(request.json())) if request.path == REFUNDS else None

    def _get(self, request: Received) -> Reply | None:
        if found := re.fullmatch(rf"{PAY}(id|out-trade-no)/([^/]+)", request.path):
            self._check_mchid(parse_qs(request.target.partition("?")[2]).get("mchid", [None])[0])
            name = "transaction_id" if found[1] == "id" else "number"
            return json_reply(transaction(self._orders.find(**{name: unquote(found[2])}), self._mchid))
        if found := re.fullmatch(rf"{REFUNDS}/([^/]+)", request.path):
            return json_reply(_refund_of(*self._orders.find_refund(number=unquote(found[1]))))
        return None

    def _place(self, trade_type: str, body: Body) -> Body:
        for name in ("appid", "mchid", "description", "out_trade_no", "notify_url"):
            _text(body, name)
        self._check_mchid(body["mchid"])
        order = Order(
            body["out_trade_no"],
            _fen(body, "amount", "total"),
            "v3",
            "MWEB" if trade_type == "h5" else trade_type.upper(),
            body["appid"],
            description=body["description"],
            notify_url=body["notify_url"],
            attach=body.get("attach", ""),
            openid=_text(body["payer"], "openid") if trade_type == "jsapi" and body.get("payer") else PAYER,
        )
        if trade_type == "jsapi" and not body.get("payer"):
            raise parameter_error("payer", "is required")
        self._orders.place(order)
        if trade_type == "native":
            return {"code_url": f"weixin://wxpay/bizpayurl?pr={secrets.token_urlsafe(6)}"}
        if trade_type == "h5":
            return {"h5_url": f"{self._base_url()}/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx{secrets.token_hex(17)}"}
        return {"prepay_id": f"wx{secrets.token_hex(17)}"}

    def _refund(self, body: Body) -> Body:
        if not body.get("transaction_id") and not body.get("out_trade_no"):
            raise parameter_error("out_trade_no", "is required where there is no transaction_id")
        new = Refund(
            _text(body, "out_refund_no"),
            _fen(body, "amount", "refund"),
            body.get("notify_url", ""),
            body.get("reason", ""),
        )
        order = self._orders.find(number=body.get("out_trade_no"), transaction_id=body.get("transaction_id"))
        return _refund_of(order, self._orders.refund(order, new, _fen(body, "amount", "total")))

    def _check_mchid(self, mchid: object) -> None:
        if mchid != self._mchid:
            raise parameter_error("mchid", "is not the merchant that signed", mchid)


def transaction(order: Order, mchid: str) -> Body:
    """An order as it is queried, and in the notification of its payment."""
    known: Body = {
        "appid": order.appid,
        "mchid": mchid,
        "out_trade_no": order.number,
        "trade_type": order.trade_type,
        "trade_state": order.state,
        "trade_state_desc": _STATES[order.state],
        "attach": order.attach,
        "amount": {"total": order.amount, "currency": "CNY"},
    }
    if order.paid_at is None:
        return known
    return {
        **known,
        "transaction_id": order.transaction_id,
        "bank_type": "OTHERS",
        "success_time": _moment(order.paid_at),
        "payer": {"openid": order.openid},
        "amount": {"total": order.amount, "payer_total": order.amount, "currency": "CNY", "payer_currency": "CNY"},
    }


def _refund_of(order: Order, refund: Refund) -> Body:
    assert refund.done_at is not None
    return {
        "refund_id": refund.refund_id,
        "out_refund_no": refund.number,
        "transaction_id": order.transaction_id,
        "out_trade_no": order.number,
        "channel": "ORIGINAL",
        "user_received_account": "支付用户零钱",
        "success_time": _moment(refund.done_at),
        "create_time": _moment(refund.created_at),
        "status": "SUCCESS",
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


def refunded_resource(order: Order, refund: Refund, mchid: str) -> Body:
    """What is sealed in the notification of a refund."""
    assert refund.done_at is not None
    return {
        "mchid": mchid,
        "out_trade_no": order.number,
        "transaction_id": order.transaction_id,
        "out_refund_no": refund.number,
        "refund_id": refund.refund_id,
        "refund_status": "SUCCESS",
        "success_time": _moment(refund.done_at),
        "user_received_account": "支付用户零钱",
        "amount": {
            "total": order.amount,
            "refund": refund.amount,
            "payer_total": order.amount,
            "payer_refund": refund.amount,
        },
    }


def _moment(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")


def _text(body: Body, name: str) -> str:
    value = body.get(name)
    if not isinstance(value, str) or not value:
        raise parameter_error(name, "is required, a text", value)
    return value


def _fen(body: Body, name: str, part: str) -> int:
    amount = body.get(name)
    value = amount.get(part) if isinstance(amount, dict) else None
    if type(value) is not int or value <= 0:
        raise parameter_error(f"{name}.{part}", "is an integer of fen, more than 0", value)
    return value
