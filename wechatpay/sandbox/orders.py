"""The orders of APIv2, with state: NOTPAY, SUCCESS, CLOSED, REFUND; and their refunds.

https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_1 (and 9_2 to 9_6)
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from typing import TypeAlias

__all__ = ["Fields", "Orders", "RefusalV2"]

Fields: TypeAlias = "dict[str, str]"
CHINA = timezone(timedelta(hours=8))


class RefusalV2(Exception):  # noqa: N818
    """A request that is answered with FAIL: as a result with *err_code*, or, without one, as not looked at."""

    def __init__(self, *, return_msg: str = "OK", err_code: str = "", err_code_des: str = "") -> None:
        super().__init__(err_code_des or return_msg)
        self.answer: Fields = {"return_code": "FAIL", "return_msg": return_msg}
        if err_code:
            failed = {"result_code": "FAIL", "err_code": err_code, "err_code_des": err_code_des}
            self.answer = {"return_code": "SUCCESS", "return_msg": "OK", **failed}


@dataclass
class Refund:
    """One refund, done as soon as it is asked for. Amounts are fen."""

    number: str
    amount: int
    refund_id: str


@dataclass
class Order:
    """One order. Amounts are fen."""

    number: str
    amount: int
    details: Fields
    state: str = "NOTPAY"
    transaction_id: str = ""
    paid_at: datetime | None = None
    refunds: dict[str, Refund] = field(default_factory=dict)

    def refunded(self) -> int:
        """How much of it was given back."""
        return sum(refund.amount for refund in self.refunds.values())


class Orders:
    """The orders of one merchant, by its number of each."""

    def __init__(self) -> None:
        self._orders: dict[str, Order] = {}
        self._red_packets: dict[str, Fields] = {}

    def unify(self, fields: Fields) -> Fields:
        """Place an order."""
        _require(fields, "body", "out_trade_no", "total_fee", "spbill_create_ip", "notify_url", "trade_type")
        order = self._place(fields)
        answer = {"trade_type": fields["trade_type"], "prepay_id": f"wx{secrets.token_hex(17)}"}
        if fields["trade_type"] == "NATIVE":
            answer["code_url"] = f"weixin://wxpay/bizpayurl?pr={secrets.token_urlsafe(6)}"
        return {"appid": order.details["appid"], **answer}

    def micropay(self, fields: Fields) -> Fields:
        """Take the payment of a customer whose code was scanned."""
        _require(fields, "body", "out_trade_no", "total_fee", "auth_code")
        order = self._place({**fields, "trade_type": "MICROPAY"})
        order.state, order.paid_at = "SUCCESS", datetime.now(CHINA)
        order.transaction_id = _long_number("42")
        return _paid(order)

    def query(self, fields: Fields) -> Fields:
        """The state of an order."""
        order = self._find(fields)
        answer = {"trade_state": order.state, "trade_state_desc": order.state, "out_trade_no": order.number}
        return {**answer, **_paid(order)} if order.paid_at else {**answer, "total_fee": str(order.amount)}

    def close(self, fields: Fields) -> Fields:
        """Close an order that was not paid."""
        _require(fields, "out_trade_no")
        order = self._find(fields)
        if order.state in ("SUCCESS", "REFUND"):
            raise RefusalV2(err_code="ORDERPAID", err_code_des="the order is paid")
        order.state = "CLOSED"
        return {}

    def refund(self, fields: Fields) -> Fields:
        """Give back a paid order, in whole or in part."""
        _require(fields, "out_refund_no", "total_fee", "refund_fee")
        order, amount = self._find(fields), _amount(fields, "refund_fee")
        before = order.refunds.get(fields["out_refund_no"])
        if before is None and any(fields["out_refund_no"] in other.refunds for other in self._orders.values()):
            raise RefusalV2(err_code="PARAM_ERROR", err_code_des="out_refund_no was used for another order")
        if before is not None and before.amount != amount:
            raise RefusalV2(err_code="REFUND_FEE_MISMATCH", err_code_des="out_refund_no was used with another amount")
        if before is None:
            if order.paid_at is None:
                raise RefusalV2(err_code="TRADE_STATE_ERROR", err_code_des="the order is not paid")
            if _amount(fields, "total_fee") != order.amount:
                raise RefusalV2(err_code="PARAM_ERROR", err_code_des="total_fee is not the amount of the order")
            if amount > order.amount - order.refunded():
                raise RefusalV2(err_code="REFUND_FEE_INVALID", err_code_des="refund_fee is more than what is left")
            before = Refund(fields["out_refund_no"], amount, _long_number("50"))
            order.refunds[before.number] = before
            order.state = "REFUND"
        return {
            "transaction_id": order.transaction_id,
            "out_trade_no": order.number,
            "out_refund_no": before.number,
            "refund_id": before.refund_id,
            "refund_fee": str(before.amount),
            "total_fee": str(order.amount),
            "cash_fee": str(order.amount),
        }

    def query_refund(self, fields: Fields) -> Fields:
        """The refunds of an order, or one of them: numbered from 0."""
        wanted = fields.get("out_refund_no") or fields.get("refund_id")
        orders = list(self._orders.values()) if wanted else [self._find(fields)]
        found = [
            (order, refund)
            for order in orders
            for refund in order.refunds.values()
            if wanted in (None, refund.number, refund.refund_id)
        ]
        if not found:
            raise RefusalV2(err_code="REFUNDNOTEXIST", err_code_des="there is no such refund")
        order = found[0][0]
        answer = {"transaction_id": order.transaction_id, "out_trade_no": order.number, "total_fee": str(order.amount)}
        answer |= {"cash_fee": str(order.amount), "refund_count": str(len(found))}
        for index, (_, refund) in enumerate(found):
            answer |= {
                f"out_refund_no_{index}": refund.number,
                f"refund_id_{index}": refund.refund_id,
                f"refund_fee_{index}": str(refund.amount),
                f"refund_status_{index}": "SUCCESS",
            }
        return answer

    def bill(self, fields: Fields) -> str:
        """The bill of a day."""
        _require(fields, "bill_date")
        text = self.trade_bill(fields["bill_date"])
        if text is None:
            raise RefusalV2(return_msg="No Bill Exist")
        return text

    def trade_bill(self, day: str) -> str | None:
        """Every order that was paid on *day* (20261122), a back-quote before each value, and a summary."""
        paid = [
            order for order in self._orders.values() if order.paid_at is not None and f"{order.paid_at:%Y%m%d}" == day
        ]
        if not paid:
            return None
        lines = ["交易时间,公众账号ID,商户号,微信订单号,商户订单号,交易类型,交易状态,应结订单金额"]
        for order in paid:
            values = (
                f"{order.paid_at:%Y-%m-%d %H:%M:%S}",
                order.details["appid"],
                order.details["mch_id"],
                order.transaction_id,
                order.number,
                order.details["trade_type"],
                order.state,
                f"{order.amount / 100:.2f}",
            )
            lines.append(",".join(f"`{value}" for value in values))
        total = sum(order.amount for order in paid)
        return "\r\n".join([*lines, "总交易单数,应结订单总金额", f"`{len(paid)},`{total / 100:.2f}", ""])

    def send_red_packet(self, fields: Fields) -> Fields:
        """Send a red packet: once for each number."""
        _require(fields, "mch_billno", "send_name", "re_openid", "total_amount", "wishing")
        names = ("mch_billno", "wxappid", "re_openid", "total_amount")
        answer = {name: fields[name] for name in names if name in fields}
        return self._red_packets.setdefault(fields["mch_billno"], {**answer, "send_listid": _long_number("10")})

    def _place(self, fields: Fields) -> Order:
        number, amount = fields["out_trade_no"], _amount(fields, "total_fee")
        order = self._orders.setdefault(number, Order(number, amount, {"appid": "", **fields}))
        if order.state in ("SUCCESS", "REFUND"):
            raise RefusalV2(err_code="ORDERPAID", err_code_des="the order is paid")
        if order.state == "CLOSED":
            raise RefusalV2(err_code="ORDERCLOSED", err_code_des="the order is closed")
        if order.amount != amount:
            raise RefusalV2(err_code="OUT_TRADE_NO_USED", err_code_des="out_trade_no was used with another amount")
        return order

    def _find(self, fields: Fields) -> Order:
        transaction_id, number = fields.get("transaction_id"), fields.get("out_trade_no")
        for order in self._orders.values():
            if order.number == number or (transaction_id and order.transaction_id == transaction_id):
                return order
        raise RefusalV2(err_code="ORDERNOTEXIST", err_code_des="there is no such order")


def _paid(order: Order) -> Fields:
    assert order.paid_at is not None
    return {
        "openid": "oTESTuMuAJO_M2pxb1Q9zNjWeS6o",
        "trade_type": order.details["trade_type"],
        "bank_type": "OTHERS",
        "total_fee": str(order.amount),
        "cash_fee": str(order.amount),
        "transaction_id": order.transaction_id,
        "out_trade_no": order.number,
        "time_end": f"{order.paid_at:%Y%m%d%H%M%S}",
    }


def _require(fields: Fields, *names: str) -> None:
    for name in names:
        if not fields.get(name):
            raise RefusalV2(err_code="LACK_PARAMS", err_code_des=f"{name} is required")


def _amount(fields: Fields, name: str) -> int:
    text = fields[name]
    if not text.isascii() or not text.isdigit() or int(text) <= 0:
        raise RefusalV2(err_code="PARAM_ERROR", err_code_des=f"{name} is an integer of fen, more than 0")
    return int(text)


def _long_number(prefix: str) -> str:
    return prefix + f"{datetime.now(CHINA):%Y%m%d%H%M%S}" + f"{secrets.randbelow(10**12):012d}"
