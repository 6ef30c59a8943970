"""Orders and refunds as APIv3 describes them, in responses and in notifications."""

from __future__ import annotations

from wechatpay.sandbox.clock import format_time
from wechatpay.sandbox.flows.orders import TRADE_STATES, CombinedOrder, Order, Refund
from wechatpay.sandbox.http import JSONObject

__all__ = ["build_combined_transaction", "build_refund", "build_refund_resource", "build_transaction"]

_REFUND_ACCOUNT = "支付用户零钱"


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
        "payer": order.payer or {"sp_openid" if "sp_mchid" in order.name_parties("v3") else "openid": order.openid},
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


def build_refund(order: Order, refund: Refund) -> JSONObject:
    """Return a refund as the responses describe it."""
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
