"""Payments over APIv2: orders, refunds, bills and red packets.

https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_1 (and 9_2 to 9_7, 9_16)
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from typing import ClassVar

from wechatpay.sandbox.flows.flow import Flow, Route
from wechatpay.sandbox.flows.orders import (
    DEFAULT_OPENID,
    TRADE_STATES,
    Order,
    OrderError,
    Orders,
    Refund,
    generate_number,
)
from wechatpay.sandbox.flows.refunds import Refunds
from wechatpay.sandbox.http import Fields, RefusalV2, ServerResponse

__all__ = ["PaymentFlowV2", "build_payment_fields", "build_refund_fields", "to_refusal_v2"]

_ERROR_CODES = {
    "ORDER_CLOSED": "ORDERCLOSED",
    "RESOURCE_NOT_EXISTS": "ORDERNOTEXIST",
    "NOT_ENOUGH": "REFUND_FEE_INVALID",
}
"""APIv3's error codes that have another name in APIv2."""
_REFUND_STATUSES = {"PROCESSING": "PROCESSING", "SUCCESS": "SUCCESS", "ABNORMAL": "CHANGE", "CLOSED": "REFUNDCLOSE"}
"""APIv3's refund statuses and their APIv2 names."""
REFUND_ACCOUNT = "支付用户的零钱"
"""The account that every refund goes to. `accout` in the names of its fields is WeChat Pay's spelling."""


def to_refusal_v2(error: OrderError) -> RefusalV2:
    """Return *error* as APIv2 reports it."""
    return RefusalV2(err_code=_ERROR_CODES.get(error.code, error.code), err_code_des=str(error))


class PaymentFlowV2(Flow):
    """The operations of APIv2 that have state."""

    persisted: ClassVar[tuple[str, ...]] = ("_red_packets",)

    def __init__(
        self,
        orders: Orders,
        refunds: Refunds,
        build_trade_bill: Callable[[str, str], str | None],
        build_fund_flow_bill: Callable[[str], str | None],
    ) -> None:
        self._orders = orders
        self._refunds = refunds
        self._build_trade_bill = build_trade_bill
        self._build_fund_flow_bill = build_fund_flow_bill
        self._red_packets: dict[str, Fields] = {}
        self.routes = (
            Route("POST", "/pay/unifiedorder", self._place),
            Route("POST", "/pay/micropay", self._pay_by_code),
            Route("POST", "/pay/orderquery", self._query),
            Route("POST", "/pay/closeorder", self._close),
            Route("POST", "/secapi/pay/refund", self._refund),
            Route("POST", "/secapi/pay/reverse", self._reverse),
            Route("POST", "/pay/refundquery", self._query_refunds),
            Route("POST", "/pay/downloadbill", self._download_bill),
            Route("POST", "/pay/downloadfundflow", self._download_fund_flow),
            Route("POST", "/mmpaymkttransfers/sendredpack", self._send_red_packet),
        )

    def _place(self, fields: Fields) -> Fields:
        _require(fields, "body", "out_trade_no", "total_fee", "spbill_create_ip", "notify_url", "trade_type")
        if fields["trade_type"] == "JSAPI" and not fields.get("openid") and not fields.get("sub_openid"):
            raise RefusalV2(err_code="PARAM_ERROR", err_code_des="JSAPI支付必须传openid")
        order = self._orders.place(_parse_order(fields, fields["trade_type"]))
        result = {"trade_type": order.trade_type, "prepay_id": f"wx{secrets.token_hex(17)}"}
        if order.trade_type == "NATIVE":
            result["code_url"] = f"weixin://wxpay/bizpayurl?pr={secrets.token_urlsafe(6)}"
        if order.trade_type == "MWEB":
            result["mweb_url"] = (
                f"https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id={result['prepay_id']}"
                f"&package={secrets.randbelow(10**10)}"
            )
        return {"appid": order.parties["appid"], **result}

    def _pay_by_code(self, fields: Fields) -> Fields:
        """Place and pay an order: the merchant scanned the payer's code."""
        _require(fields, "body", "out_trade_no", "total_fee", "auth_code")
        order = self._orders.place(_parse_order(fields, "MICROPAY"))
        self._orders.pay_by_code(order)
        if order.paid_at is None:
            raise RefusalV2(err_code="USERPAYING", err_code_des=TRADE_STATES["USERPAYING"])
        return _build_paid_fields(order)

    def _query(self, fields: Fields) -> Fields:
        order = self._find(fields)
        description = TRADE_STATES[order.state]
        result = {"trade_state": order.state, "trade_state_desc": description, "out_trade_no": order.number}
        return {**result, **(_build_paid_fields(order) if order.paid_at else {"total_fee": str(order.amount)})}

    def _close(self, fields: Fields) -> Fields:
        _require(fields, "out_trade_no")
        self._orders.close(self._find(fields))
        return {"result_msg": "OK"}

    def _refund(self, fields: Fields) -> Fields:
        _require(fields, "out_refund_no", "total_fee", "refund_fee")
        order, amount, total = self._find(fields), _parse_fen(fields, "refund_fee"), _parse_fen(fields, "total_fee")
        notify_url = fields.get("notify_url", "")
        refund = self._refunds.refund(
            order, fields["out_refund_no"], amount, total, notify_url=notify_url, version="v2"
        )
        return {
            "transaction_id": order.transaction_id,
            "out_trade_no": order.number,
            "out_refund_no": refund.number,
            "refund_id": refund.refund_id,
            "refund_fee": str(refund.amount),
            "total_fee": str(order.amount),
            "cash_fee": str(order.amount),
        }

    def _query_refunds(self, fields: Fields) -> Fields:
        """Return one refund, or all refunds of an order, with their fields numbered from 0."""
        number, refund_id = fields.get("out_refund_no"), fields.get("refund_id")
        if number or refund_id:
            order, refund = self._find_refund(number, refund_id)
            refunds = [refund]
        else:
            order = self._find(fields)
            refunds = list(order.refunds.values())
        if not refunds:
            raise RefusalV2(err_code="REFUNDNOTEXIST", err_code_des="there is no such refund")
        result = {"transaction_id": order.transaction_id, "out_trade_no": order.number, "total_fee": str(order.amount)}
        result |= {"cash_fee": str(order.amount), "refund_count": str(len(refunds))}
        for index, refund in enumerate(refunds):
            result |= {
                f"out_refund_no_{index}": refund.number,
                f"refund_id_{index}": refund.refund_id,
                f"refund_fee_{index}": str(refund.amount),
                f"refund_status_{index}": _REFUND_STATUSES[refund.status],
                f"refund_recv_accout_{index}": REFUND_ACCOUNT,
            }
        return result

    def _find_refund(self, number: str | None, refund_id: str | None) -> tuple[Order, Refund]:
        try:
            return self._refunds.find(number=number, refund_id=refund_id)
        except OrderError as error:
            raise RefusalV2(err_code="REFUNDNOTEXIST", err_code_des=str(error)) from None

    def _reverse(self, fields: Fields) -> Fields:
        """Reverse an order by scanned code: refund it if it is paid, revoke it otherwise."""
        order = self._find(fields)
        self._refunds.reverse(order)
        return {"appid": order.name_parties("v2").get("appid", ""), "recall": "N"}

    def _download_bill(self, fields: Fields) -> ServerResponse:
        _require(fields, "bill_date")
        return _build_file(self._build_trade_bill(fields["bill_date"], fields.get("bill_type", "ALL")))

    def _download_fund_flow(self, fields: Fields) -> ServerResponse:
        _require(fields, "bill_date")
        return _build_file(self._build_fund_flow_bill(fields["bill_date"]))

    def _send_red_packet(self, fields: Fields) -> Fields:
        """Send a red packet. A retry with the same number returns the first one."""
        _require(fields, "mch_billno", "send_name", "re_openid", "total_amount", "wishing")
        names = ("mch_billno", "wxappid", "re_openid", "total_amount")
        result = {name: fields[name] for name in names if name in fields}
        return self._red_packets.setdefault(
            fields["mch_billno"], {**result, "send_listid": generate_number("10", self._orders.clock)}
        )

    def _find(self, fields: Fields) -> Order:
        order = self._orders.find(number=fields.get("out_trade_no"), transaction_id=fields.get("transaction_id"))
        if order.name_parties("v2").get("sub_mch_id", "") != fields.get("sub_mch_id", ""):
            raise RefusalV2(err_code="INVALID_REQUEST", err_code_des="sub_mch_id is not that of the order")
        return order


def _build_file(text: str | None) -> ServerResponse:
    if text is None:
        raise RefusalV2(return_msg="No Bill Exist")
    return ServerResponse(200, text.encode(), {"Content-Type": "text/plain; charset=utf-8"})


def _parse_order(fields: Fields, trade_type: str) -> Order:
    return Order(
        fields["out_trade_no"],
        _parse_fen(fields, "total_fee"),
        "v2",
        trade_type,
        {
            "appid": fields.get("appid", ""),
            "mch_id": fields["mch_id"],
            **{name: fields[name] for name in ("sub_appid", "sub_mch_id") if fields.get(name)},
        },
        description=fields["body"],
        notify_url=fields.get("notify_url", ""),
        attach=fields.get("attach", ""),
        openid=fields.get("openid") or fields.get("sub_openid") or DEFAULT_OPENID,
        payer={name: fields[name] for name in ("openid", "sub_openid") if fields.get(name)},
        parameters={name: value for name, value in fields.items() if name not in ("sign", "nonce_str", "sign_type")},
        auth_code=fields.get("auth_code", ""),
        sign_type=fields.get("sign_type") or "MD5",
    )


def _build_paid_fields(order: Order) -> Fields:
    assert order.paid_at is not None
    return {
        "openid": order.openid,
        "trade_type": order.trade_type,
        "bank_type": "OTHERS",
        "total_fee": str(order.amount),
        "cash_fee": str(order.amount),
        "transaction_id": order.transaction_id,
        "out_trade_no": order.number,
        "time_end": f"{order.paid_at:%Y%m%d%H%M%S}",
    }


def build_payment_fields(order: Order) -> Fields:
    """Return the fields of a payment notification, without `nonce_str` and `sign`."""
    return {
        "return_code": "SUCCESS",
        "result_code": "SUCCESS",
        **order.parties,
        "is_subscribe": "N",
        "fee_type": "CNY",
        "attach": order.attach,
        **({"sign_type": order.sign_type} if order.sign_type != "MD5" else {}),
        **_build_paid_fields(order),
    }


def build_refund_fields(order: Order, refund: Refund) -> Fields:
    """Return the fields that are encrypted in a refund notification."""
    return {
        "out_refund_no": refund.number,
        "out_trade_no": order.number,
        "refund_account": "REFUND_SOURCE_RECHARGE_FUNDS",
        "refund_fee": str(refund.amount),
        "refund_id": refund.refund_id,
        "refund_recv_accout": REFUND_ACCOUNT,
        "refund_request_source": "API",
        "refund_status": _REFUND_STATUSES[refund.status],
        "settlement_refund_fee": str(refund.amount),
        "settlement_total_fee": str(order.amount),
        **({"success_time": f"{refund.done_at:%Y-%m-%d %H:%M:%S}"} if refund.done_at else {}),
        "total_fee": str(order.amount),
        "transaction_id": order.transaction_id,
        "cash_refund_fee": str(refund.amount),
    }


def _require(fields: Fields, *names: str) -> None:
    for name in names:
        if not fields.get(name):
            raise RefusalV2(err_code="LACK_PARAMS", err_code_des=f"{name} is required")


def _parse_fen(fields: Fields, name: str) -> int:
    text = fields[name]
    if not text.isascii() or not text.isdigit() or len(text) > 11 or int(text) <= 0:
        raise RefusalV2(err_code="PARAM_ERROR", err_code_des=f"{name} must be an integer of fen, more than 0")
    return int(text)
