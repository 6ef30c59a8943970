"""Payments over APIv2: orders, refunds, red packets.

https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_1 (and 9_2 to 9_7, 9_16)
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from typing import TypeAlias

from wechatpay.sandbox.flows.orders import PAYER, Order, OrderError, Orders, Refund, long_number

__all__ = ["Fields", "PaymentsV2", "RefusalV2", "paid_fields", "refunded_fields"]

Fields: TypeAlias = "dict[str, str]"

_CODES = {
    "ORDER_CLOSED": "ORDERCLOSED",
    "RESOURCE_NOT_EXISTS": "ORDERNOTEXIST",
    "NOT_ENOUGH": "REFUND_FEE_INVALID",
}
"""What APIv2 calls otherwise."""


_STATUS = {"SUCCESS": "SUCCESS", "ABNORMAL": "CHANGE", "CLOSED": "REFUNDCLOSE"}


class RefusalV2(Exception):  # noqa: N818
    """A request that is answered with FAIL: as a result with *err_code*, or, without one, as not looked at."""

    def __init__(self, *, return_msg: str = "OK", err_code: str = "", err_code_des: str = "") -> None:
        super().__init__(err_code_des or return_msg)
        self.answer: Fields = {"return_code": "FAIL", "return_msg": return_msg}
        if err_code:
            failed = {"result_code": "FAIL", "err_code": err_code, "err_code_des": err_code_des}
            self.answer = {"return_code": "SUCCESS", "return_msg": "OK", **failed}


class PaymentsV2:
    """The operations of APIv2 that have a flow here: fields in, fields out."""

    KEPT = ("_red_packets",)

    def __init__(self, orders: Orders, trade_bill: Callable[[str], str | None]) -> None:
        self._orders = orders
        self._trade_bill = trade_bill
        self._red_packets: dict[str, Fields] = {}
        self.flows: dict[str, Callable[[Fields], Fields]] = {
            "/pay/unifiedorder": self._unify,
            "/pay/micropay": self._micropay,
            "/pay/orderquery": self._query,
            "/pay/closeorder": self._close,
            "/secapi/pay/refund": self._refund,
            "/pay/refundquery": self._query_refund,
            "/mmpaymkttransfers/sendredpack": self._send_red_packet,
        }

    def answer(self, path: str, fields: Fields) -> Fields | None:
        """The answer, or None to a request for something else."""
        flow = self.flows.get(path)
        try:
            return flow(fields) if flow else None
        except OrderError as error:
            raise RefusalV2(err_code=_CODES.get(error.code, error.code), err_code_des=str(error)) from None

    def bill(self, fields: Fields) -> str:
        """The bill of a day."""
        _require(fields, "bill_date")
        text = self._trade_bill(fields["bill_date"])
        if text is None:
            raise RefusalV2(return_msg="No Bill Exist")
        return text

    def _unify(self, fields: Fields) -> Fields:
        _require(fields, "body", "out_trade_no", "total_fee", "spbill_create_ip", "notify_url", "trade_type")
        order = self._orders.place(_order(fields, fields["trade_type"]))
        answer = {"trade_type": order.trade_type, "prepay_id": f"wx{secrets.token_hex(17)}"}
        if order.trade_type == "NATIVE":
            answer["code_url"] = f"weixin://wxpay/bizpayurl?pr={secrets.token_urlsafe(6)}"
        return {"appid": order.who["appid"], **answer}

    def _micropay(self, fields: Fields) -> Fields:
        """Take the payment of a customer whose code was scanned."""
        _require(fields, "body", "out_trade_no", "total_fee", "auth_code")
        order = self._orders.place(_order(fields, "MICROPAY"))
        self._orders.pay(order.number)
        return _paid(order)

    def _query(self, fields: Fields) -> Fields:
        order = self._find(fields)
        answer = {"trade_state": order.state, "trade_state_desc": order.state, "out_trade_no": order.number}
        return {**answer, **_paid(order)} if order.paid_at else {**answer, "total_fee": str(order.amount)}

    def _close(self, fields: Fields) -> Fields:
        _require(fields, "out_trade_no")
        self._orders.close(self._find(fields))
        return {}

    def _refund(self, fields: Fields) -> Fields:
        _require(fields, "out_refund_no", "total_fee", "refund_fee")
        order, amount, total = self._find(fields), _amount(fields, "refund_fee"), _amount(fields, "total_fee")
        address = fields.get("notify_url", "")
        refund = self._orders.refund(order, fields["out_refund_no"], amount, total, notify_url=address)
        return {
            "transaction_id": order.transaction_id,
            "out_trade_no": order.number,
            "out_refund_no": refund.number,
            "refund_id": refund.refund_id,
            "refund_fee": str(refund.amount),
            "total_fee": str(order.amount),
            "cash_fee": str(order.amount),
        }

    def _query_refund(self, fields: Fields) -> Fields:
        """The refunds of an order, or one of them: numbered from 0."""
        number, refund_id = fields.get("out_refund_no"), fields.get("refund_id")
        if number or refund_id:
            order, refund = self._orders.find_refund(number=number, refund_id=refund_id)
            refunds = [refund]
        else:
            order = self._find(fields)
            refunds = list(order.refunds.values())
        if not refunds:
            raise RefusalV2(err_code="REFUNDNOTEXIST", err_code_des="there is no such refund")
        answer = {"transaction_id": order.transaction_id, "out_trade_no": order.number, "total_fee": str(order.amount)}
        answer |= {"cash_fee": str(order.amount), "refund_count": str(len(refunds))}
        for index, refund in enumerate(refunds):
            answer |= {
                f"out_refund_no_{index}": refund.number,
                f"refund_id_{index}": refund.refund_id,
                f"refund_fee_{index}": str(refund.amount),
                f"refund_status_{index}": _STATUS[refund.status],
            }
        return answer

    def _send_red_packet(self, fields: Fields) -> Fields:
        """Send a red packet: once for each number."""
        _require(fields, "mch_billno", "send_name", "re_openid", "total_amount", "wishing")
        names = ("mch_billno", "wxappid", "re_openid", "total_amount")
        answer = {name: fields[name] for name in names if name in fields}
        return self._red_packets.setdefault(
            fields["mch_billno"], {**answer, "send_listid": long_number("10", self._orders.clock)}
        )

    def _find(self, fields: Fields) -> Order:
        return self._orders.find(number=fields.get("out_trade_no"), transaction_id=fields.get("transaction_id"))


def _order(fields: Fields, trade_type: str) -> Order:
    return Order(
        fields["out_trade_no"],
        _amount(fields, "total_fee"),
        "v2",
        trade_type,
        {"appid": fields.get("appid", ""), "mch_id": fields["mch_id"]},
        description=fields["body"],
        notify_url=fields.get("notify_url", ""),
        attach=fields.get("attach", ""),
        openid=fields.get("openid", PAYER),
        sign_type=fields.get("sign_type") or "MD5",
    )


def _paid(order: Order) -> Fields:
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


def paid_fields(order: Order) -> Fields:
    """The notification of a payment, but for its nonce and signature."""
    return {
        "return_code": "SUCCESS",
        "result_code": "SUCCESS",
        **order.who,
        "is_subscribe": "N",
        "fee_type": "CNY",
        "attach": order.attach,
        **({"sign_type": order.sign_type} if order.sign_type != "MD5" else {}),
        **_paid(order),
    }


def refunded_fields(order: Order, refund: Refund) -> Fields:
    """What is sealed in the notification of a refund."""
    return {
        "out_refund_no": refund.number,
        "out_trade_no": order.number,
        "refund_account": "REFUND_SOURCE_RECHARGE_FUNDS",
        "refund_fee": str(refund.amount),
        "refund_id": refund.refund_id,
        "refund_recv_accout": "支付用户的零钱",
        "refund_request_source": "API",
        "refund_status": _STATUS[refund.status],
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


def _amount(fields: Fields, name: str) -> int:
    text = fields[name]
    if not text.isascii() or not text.isdigit() or len(text) > 11 or int(text) <= 0:
        raise RefusalV2(err_code="PARAM_ERROR", err_code_des=f"{name} is an integer of fen, more than 0")
    return int(text)
