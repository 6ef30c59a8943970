"""Payments over APIv3: orders, of the merchant itself or of a partner's, alone or several together, and refunds.

https://pay.weixin.qq.com/doc/v3/merchant/4012791856 (orders), .../4012791862 (refunds), .../4013080236 (combined)
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any
from urllib.parse import quote

from wechatpay.sandbox.clock import written
from wechatpay.sandbox.flows.orders import PAYER, Group, Order, OrderError, Orders, Refund
from wechatpay.sandbox.http import Body, Received, Refusal, Reply, Route, moment_of, parameter_error, routed

__all__ = ["PAY_PAGE", "Payments", "combined", "refund_resource", "refused", "transaction"]

PAY = "/v3/pay/(partner/)?transactions"
COMBINE = "/v3/combine-transactions"
PAY_PAGE = "/sandbox/pay/"
"""Where a browser pays an order: `/sandbox/pay/<out_trade_no>`."""
REFUNDS = "/v3/refund/domestic/refunds"
_STATES = {"NOTPAY": "订单未支付", "SUCCESS": "支付成功", "CLOSED": "订单已关闭", "REFUND": "转入退款"}
_STATUS = {"RESOURCE_NOT_EXISTS": 404, "OUT_TRADE_NO_USED": 403, "NOT_ENOUGH": 403}
_CODES = {"TRADE_STATE_ERROR": "INVALID_REQUEST", "REFUND_FEE_MISMATCH": "INVALID_REQUEST"}
_ACCOUNT = "支付用户零钱"
MOST = 10**11
"""Fen of one payment: a billion yuan."""


def refused(error: OrderError) -> Refusal:
    """What APIv3 answers."""
    code = _CODES.get(error.code, error.code)
    return Refusal(_STATUS.get(code, 400), code, str(error))


class Payments:
    """The operations of APIv3 that place, query, close and give back. What comes is as its document says."""

    def __init__(self, mchid: str, orders: Orders, base_url: Callable[[], str]) -> None:
        self._mchid = mchid
        self._orders = orders
        self._base_url = base_url
        self._routes: tuple[Route, ...] = (
            ("POST", f"{PAY}/(jsapi|app|native|h5|codepay)", self._place),
            ("GET", f"{PAY}/(id|out-trade-no)/([^/]+)", self._query),
            ("POST", f"{PAY}/out-trade-no/([^/]+)/close", self._close),
            ("POST", f"{COMBINE}/(jsapi|app|native|h5)", self._place_together),
            ("GET", f"{COMBINE}/out-trade-no/([^/]+)", self._query_together),
            ("POST", f"{COMBINE}/out-trade-no/([^/]+)/close", self._close_together),
            ("POST", REFUNDS, self._refund),
            ("GET", f"{REFUNDS}/([^/]+)", self._query_refund),
            ("POST", f"{REFUNDS}/([^/]+)/apply-abnormal-refund", self._refund_otherwise),
        )

    def answer(self, request: Received) -> Reply | None:
        """The reply, or None to a request for something else."""
        return routed(self._routes, request)

    def _place(self, request: Received, partner: str, how: str) -> Body:
        body = request.json()
        order = Order(
            body["out_trade_no"],
            _fen(body, "amount", "total"),
            "v3",
            {"h5": "MWEB", "codepay": "MICROPAY"}.get(how, how.upper()),
            self._who(body, "sp_mchid" if partner else "mchid"),
            description=body["description"],
            notify_url=body.get("notify_url", ""),
            attach=body.get("attach", ""),
            openid=_openid(body.get("payer", {})),
            shares_profit=body.get("settle_info", {}).get("profit_sharing", False),
            expires_at=_moment(body, "time_expire"),
        )
        order = self._orders.place(order)
        if how == "codepay":
            self._orders.pay(order.number)
            return transaction(order)
        return self._way_to_pay(how, order.number)

    def _way_to_pay(self, how: str, number: str) -> Body:
        if how in ("native", "h5"):
            name = "code_url" if how == "native" else "h5_url"
            return {name: f"{self._base_url()}{PAY_PAGE}{quote(number, safe='')}"}
        return {"prepay_id": f"wx{secrets.token_hex(17)}"}

    def _query(self, request: Received, partner: str, by: str, number: str) -> Body:
        self._who(request.query, "sp_mchid" if partner else "mchid")
        order = self._orders.find(**{"transaction_id" if by == "id" else "number": number})
        if ("sp_mchid" in order.who) != bool(partner):
            raise OrderError("RESOURCE_NOT_EXISTS", "there is no such order of this kind")
        return transaction(order)

    def _close(self, request: Received, partner: str, number: str) -> Reply:
        self._who(request.json(), "sp_mchid" if partner else "mchid")
        self._orders.close(self._orders.find(number=number))
        return Reply(204)

    def _place_together(self, request: Received, how: str) -> Body:
        body = request.json()
        self._who(body, "combine_mchid")
        orders = [self._part(part, body, how) for part in body["sub_orders"]]
        who = {"combine_appid": body["combine_appid"], "combine_mchid": body["combine_mchid"]}
        group = Group(body["combine_out_trade_no"], who, orders, body["notify_url"])
        return self._way_to_pay(how, self._orders.place_together(group).number)

    def _part(self, part: Body, body: Body, how: str) -> Order:
        return Order(
            part["out_trade_no"],
            _fen(part, "amount", "total_amount"),
            "v3",
            "MWEB" if how == "h5" else how.upper(),
            {name: part[name] for name in ("mchid", "sub_mchid", "sub_appid") if name in part},
            description=part["description"],
            attach=part["attach"],
            openid=_openid(body.get("combine_payer_info", {})),
            shares_profit=part.get("settle_info", {}).get("profit_sharing", False),
            expires_at=_moment(body, "time_expire"),
        )

    def _query_together(self, _: Received, number: str) -> Body:
        return combined(self._orders.find_group(number))

    def _close_together(self, request: Received, number: str) -> Reply:
        numbers = [part["out_trade_no"] for part in request.json()["sub_orders"]]
        self._orders.close_together(self._orders.find_group(number), numbers)
        return Reply(204)

    def _refund(self, request: Received) -> Body:
        body = request.json()
        if not body.get("transaction_id") and not body.get("out_trade_no"):
            raise parameter_error("out_trade_no", "is required where there is no transaction_id")
        order = self._orders.find(number=body.get("out_trade_no"), transaction_id=body.get("transaction_id"))
        refund = self._orders.refund(
            order,
            body["out_refund_no"],
            _fen(body, "amount", "refund"),
            _fen(body, "amount", "total"),
            notify_url=body.get("notify_url", ""),
            reason=body.get("reason", ""),
        )
        return _refund_of(order, refund)

    def _query_refund(self, _: Received, number: str) -> Body:
        return _refund_of(*self._orders.find_refund(number=number))

    def _refund_otherwise(self, _: Received, refund_id: str) -> Body:
        return _refund_of(*self._orders.refund_otherwise(refund_id))

    def _who(self, given: Mapping[str, Any], name: str) -> dict[str, str]:
        """Whose order it is: the merchant must be the one that signed."""
        if given.get(name) != self._mchid:
            raise parameter_error(name, "is not the merchant that signed", given.get(name))
        return {key: given[key] for key in _WHO if key in given}


_WHO = ("appid", "mchid", "sp_appid", "sp_mchid", "sub_appid", "sub_mchid")


def _openid(payer: Mapping[str, str]) -> str:
    return payer.get("openid") or payer.get("sp_openid") or payer.get("sub_openid") or PAYER


def transaction(order: Order) -> Body:
    """An order as it is queried, and in the notification of its payment."""
    known: Body = {
        **order.who,
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
        "success_time": written(order.paid_at),
        "payer": {"sp_openid" if "sp_mchid" in order.who else "openid": order.openid},
        "amount": {"total": order.amount, "payer_total": order.amount, "currency": "CNY", "payer_currency": "CNY"},
    }


def combined(group: Group) -> Body:
    """Orders that are paid together, as they are queried, and in the notification of their payment."""
    return {
        **group.who,
        "combine_out_trade_no": group.number,
        "combine_transaction_id": group.transaction_id,
        "combine_payer_info": {"openid": group.orders[0].openid},
        "sub_orders": [_part_of(order) for order in group.orders],
    }


def _part_of(order: Order) -> Body:
    part = {
        **order.who,
        "out_trade_no": order.number,
        "trade_type": order.trade_type,
        "trade_state": order.state,
        "attach": order.attach,
        "amount": {"total_amount": order.amount, "currency": "CNY", "payer_amount": 0},
    }
    if order.paid_at is None:
        return part
    amount = {"total_amount": order.amount, "currency": "CNY", "payer_amount": order.amount, "payer_currency": "CNY"}
    paid = {"transaction_id": order.transaction_id, "bank_type": "OTHERS", "success_time": written(order.paid_at)}
    return {**part, **paid, "amount": amount}


def _refund_of(order: Order, refund: Refund) -> Body:
    return {
        "refund_id": refund.refund_id,
        "out_refund_no": refund.number,
        "transaction_id": order.transaction_id,
        "out_trade_no": order.number,
        "channel": "ORIGINAL",
        "user_received_account": _ACCOUNT,
        **({"success_time": written(refund.done_at)} if refund.done_at else {}),
        "create_time": written(refund.created_at),
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


def refund_resource(order: Order, refund: Refund) -> Body:
    """What is sealed in the notification of a refund."""
    return {
        **{name: value for name, value in order.who.items() if name.endswith("mchid")},
        "out_trade_no": order.number,
        "transaction_id": order.transaction_id,
        "out_refund_no": refund.number,
        "refund_id": refund.refund_id,
        "refund_status": refund.status,
        **({"success_time": written(refund.done_at)} if refund.done_at else {}),
        "user_received_account": _ACCOUNT,
        "amount": {
            "total": order.amount,
            "refund": refund.amount,
            "payer_total": order.amount,
            "payer_refund": refund.amount,
        },
    }


def _fen(body: Body, name: str, part: str) -> int:
    value = body[name][part]
    if not 0 < value <= MOST:
        raise parameter_error(f"{name}.{part}", "is an integer of fen, more than 0 and no fortune", value)
    return int(value)


def _moment(body: Body, name: str) -> datetime | None:
    return moment_of(body, name) if name in body else None
