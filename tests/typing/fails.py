"""Calls that are wrong, and what each type checker says about it: in its words, behind its name. Never run."""

from __future__ import annotations

from typing import Any

import wechatpay

client = wechatpay.Client(mchid="1900000001", secret="0" * 32)
refunds = client.v3.refund.domestic.refunds
unifiedorder = client.v2.pay.unifiedorder

# --- a segment, a verb, a name of the package
client.v3.pay.transactoins.jsapi  # mypy: maybe "transactions"? # pyright: "transactoins" for class "Pay"
client.v2.pay.unifedorder  # mypy: maybe "unifiedorder"? # pyright: "unifedorder" for class "Pay"
client.v3.pay.transactions.jsapi.get()  # mypy: has no attribute "get" # pyright: attribute "get"
client.v2.pay.unifiedorder.get()  # mypy: has no attribute "get" # pyright: attribute "get"
wechatpay.Cleint  # mypy: has no attribute "Cleint" # pyright: "Cleint" is not a known attribute

# --- a body
refunds.post()  # mypy: Missing named argument "json" # pyright: Argument missing for parameter "json"
unifiedorder.post()  # mypy: Missing named argument "xml" # pyright: Argument missing for parameter "xml"
refunds.post(json={"out_refund_no": "1"})  # mypy: Missing key "amount" # pyright: "amount" is required in "RefundsPostBody"
unifiedorder.post(xml={"appid": "wx1"})  # mypy: for TypedDict "UnifiedorderPostBody" # pyright: "mch_id" is required in "UnifiedorderPostBody"
refunds.post(json={"out_refund_no": "1", "amount": {"refund": 1, "total": 1, "currency": "CNY"}, "typo": 1})  # mypy: Extra key "typo" # pyright: "typo" is an undefined item in type "RefundsPostBody"
refunds.post(json={"out_refund_no": 1, "amount": {"refund": 1, "total": 1, "currency": "CNY"}})  # mypy: "out_refund_no" has type "str" # pyright: "Literal[1]" is not assignable to "str"
refunds.post(json={"out_refund_no": "1", "amount": {"refund": "1", "total": 1, "currency": "CNY"}})  # mypy: "refund" has type "int" # pyright: "Literal['1']" is not assignable to "int"
refunds.post(json={"out_refund_no": wechatpay.Secret("1"), "amount": {"refund": 1, "total": 1, "currency": "CNY"}})  # mypy: TypedDict item "out_refund_no" has type "str" # pyright: "Secret" is not assignable to "str"
client.v2.pay.closeorder.post(xml={"appid": "1", "mch_id": "1", "out_trade_no": "1", "typo": "1"})  # mypy: Extra key "typo" # pyright: "typo" is an undefined item
client.v2.pay.closeorder.post(xml={"appid": 1, "mch_id": "1", "out_trade_no": "1"})  # mypy: "appid" has type "str" # pyright: "Literal[1]" is not assignable to "str"
refunds.post(xml={})  # mypy: Unexpected keyword argument "xml" # pyright: Argument missing for parameter "json"
unifiedorder.post(json={})  # mypy: Unexpected keyword argument "json" # pyright: Argument missing for parameter "xml"

# --- a mixture of a merchant's and a partner's fields, and none of either
overseas = client.v3.global_.refunds
overseas.post(json={"mchid": "1", "appid": "wx1", "out_refund_no": "1", "sp_mchid": "1"})  # mypy: "RefundsPostBodyMerchant | RefundsPostBodyPartner" # pyright: is not assignable to
overseas.post(json={"out_refund_no": "1"})  # mypy: "RefundsPostBodyMerchant | RefundsPostBodyPartner" # pyright: is not assignable to
client.v3.pay.transactions.jsapi.post(json={"appid": "wx1", "mchid": "1", "description": "d", "out_trade_no": "P20261125", "notify_url": "https://a.b", "amount": {"total": 1}, "payer": {"sub_openid": "o1"}})  # mypy: Extra key "sub_openid" # pyright: "sub_openid" is an undefined item

# --- a variable, the query, an option
refunds._out_refund_no_.get()  # mypy: Missing named argument "out_refund_no" # pyright: Argument missing for parameter "out_refund_no"
refunds._out_refund_no_.get(out_refund_no=None)  # mypy: incompatible type "None" # pyright: "None" is not assignable to "str"
client.v3.pay.transactions.id._transaction_id_.get(transaction_id="1")  # mypy: Missing named argument "params" # pyright: Argument missing for parameter "params"
client.v3.pay.transactions.id._transaction_id_.get(transaction_id="1", params={"mchidd": "1"})  # mypy: Extra key "mchidd" # pyright: "mchidd" is an undefined item
client.v3.certificates.get(timeuot=5)  # mypy: Unexpected keyword argument "timeuot" # pyright: No parameter named "timeuot"
client.v3.certificates.get(mutual_tls=True)  # mypy: Unexpected keyword argument "mutual_tls" # pyright: No parameter named "mutual_tls"
unifiedorder.post(xml={}, mutual_tsl=True)  # type: ignore[typeddict-item]  # mypy: Unexpected keyword argument "mutual_tsl" # pyright: -
client.v3.certificates.get(timeout="5")  # mypy: incompatible type "str" # pyright: cannot be assigned to parameter "timeout"
client.v3.marketing.partnerships.build.post(json={"partner": {"type": "APPID"}, "authorized_data": {"business_type": "FAVOR_STOCK"}})  # mypy: Missing named argument "headers" # pyright: Argument missing for parameter "headers"


# --- a reply
def replies(refund: Any) -> None:
    refunds.post(json=refund).json()["refundid"]  # mypy: has no key "refundid" # pyright: "refundid" is not a defined key
    unifiedorder.post(xml=refund).xml()["prepayid"]  # mypy: has no key "prepayid" # pyright: "prepayid" is not a defined key
    refunds.post_async(json=refund).json()  # mypy: "Coroutine[Any, Any, Response[RefundsPostResult]]" has no attribute "json" # pyright: attribute "json" for class "CoroutineType


async def forgotten(refund: Any) -> None:
    refunds.post_async(json=refund)  # mypy: must be used # pyright: Result of async function call is not used
    unifiedorder.post_async(xml=refund)  # mypy: must be used # pyright: Result of async function call is not used


# --- notifications
def handle(notification: wechatpay.Notification) -> None:
    if notification.event_type == "REFUND.SUCCESS":
        notification.resource["typo"]  # mypy: has no key "typo" # pyright: "typo" is not a defined key
    if notification.event_type == "REFUND.SUCESS":  # mypy: Non-overlapping equality check # pyright: Condition will always evaluate to False
        pass
