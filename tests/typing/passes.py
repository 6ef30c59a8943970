"""Calls that are right: neither type checker has anything to say. Never run.

`assert_type` says what a call gives.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, assert_type

import wechatpay
from wechatpay.openapi import chains
from wechatpay.types import notifications as events
from wechatpay.types.merchant import UploadPostResult
from wechatpay.types.pay import PayTransactionsIdTransactionIdGetResult, PayTransactionsJsapiPostBody
from wechatpay.types.refund import RefundsPostBody, RefundsPostResult, RefundsPostResultAmount
from wechatpay.types.v2_pay import UnifiedorderPostResult

client = wechatpay.Client(mchid="1900000001", secret="0" * 32)
assert_type(client.v3, chains.V3)

# --- APIv3

refund: RefundsPostBody = {
    "out_trade_no": "1",
    "out_refund_no": "1-1",
    "amount": {"refund": 1, "total": 100, "currency": "CNY"},
}
response = client.v3.refund.domestic.refunds.post(json=refund)
assert_type(response, wechatpay.Response[RefundsPostResult])
assert_type(response.json()["refund_id"], str)
assert_type(response.json()["amount"], RefundsPostResultAmount)
assert_type(response.json()["amount"]["refund"], int)

order: PayTransactionsJsapiPostBody = {
    "appid": "wx8888888888888888",
    "mchid": "1900000001",
    "description": "QQ公仔",
    "out_trade_no": "1",
    "notify_url": "https://example.com/wechatpay",
    "amount": {"total": 100},
    "payer": {"openid": "o1"},
}
prepay_id = client.v3.pay.transactions.jsapi.post(json=order, timeout=5, headers={"X-Trace": "1"}).json()["prepay_id"]
assert_type(prepay_id, str)

found = client.v3.pay.transactions.id._transaction_id_.get(transaction_id="42", params={"mchid": "1900000001"})
assert_type(found, wechatpay.Response[PayTransactionsIdTransactionIdGetResult])
assert_type(found.json()["trade_state_desc"], str)
closed = client.v3.pay.transactions.outTradeNo._out_trade_no_.close.post(out_trade_no="1", json={"mchid": "1"})
assert_type(closed, wechatpay.Response[None])

client.v3.profitsharing.receivers.add.post(
    json={
        "appid": "wx8888888888888888",
        "type": "PERSONAL_OPENID",
        "account": "o1",
        "name": wechatpay.Secret("张三"),  # or "a ciphertext"
        "relation_type": "A_RELATION_OF_TOMORROW",  # enumerations grow
    }
)
assert_type(client.v3.merchant.media.upload.post(files=Path("a.jpg")), wechatpay.Response[UploadPostResult])
client.v3.marketing.partnerships.build.post(
    headers={"Idempotency-Key": "1"},
    json={
        "partner": {"type": "APPID", "appid": "wx1"},
        "authorized_data": {"business_type": "FAVOR_STOCK"},
    },
)
client.v3.certificates.get(to="certificates.json", base_url="https://apihk.mch.weixin.qq.com")

# --- a merchant, a partner and an overseas merchant: each writes what its own page says

client.v3.pay.partner.transactions.jsapi.post(
    json={
        "sp_appid": "wx1",
        "sp_mchid": "1900000001",
        "sub_mchid": "1900000109",
        "description": "QQ公仔",
        "out_trade_no": "P20261125",
        "notify_url": "https://example.com/wechatpay",
        "amount": {"total": 100},
        "payer": {"sub_openid": "o1"},
        "scene_info": {"payer_client_ip": "127.0.0.1", "store_info": {"id": "1"}},
    }
)
client.v3.global_.transactions.jsapi.post(
    json={
        "appid": "wx1",
        "mchid": "1900000001",
        "description": "QQ公仔",
        "out_trade_no": "P20261125",
        "trade_type": "JSAPI",
        "merchant_category_code": "4111",
        "notify_url": "https://example.com/wechatpay",
        "amount": {"total": 100, "currency": "HKD"},
        "payer": {"openid": "o1"},
    }
)
client.v3.global_.transactions.jsapi.post(
    json={
        "sp_appid": "wx1",
        "sp_mchid": "1900000001",
        "sub_mchid": "1900000109",
        "description": "QQ公仔",
        "out_trade_no": "P20261125",
        "trade_type": "JSAPI",
        "merchant_category_code": "4111",
        "notify_url": "https://example.com/wechatpay",
        "amount": {"total": 100, "currency": "HKD"},
        "payer": {"sub_openid": "o1"},
    }
)
client.v3.refund.domestic.refunds.post(json={**refund, "sub_mchid": "1900000109"})

# What has no type here: anything goes.
assert_type(client.chain("v3/pay/transactions/jsapi").post(json={"anything": 1}), Any)
assert_type(client["v3/opens/tomorrow"].post(), Any)
assert_type(client.v3.pay.chain("opens/tomorrow").get(), Any)
assert_type(client.v3.pay["opens/tomorrow"].get(), Any)


async def awaited() -> None:
    refunded = await client.v3.refund.domestic.refunds.post_async(json=refund)
    assert_type(refunded, wechatpay.Response[RefundsPostResult])
    unified = await client.v2.pay.unifiedorder.post_async(xml=unified_order())
    assert_type(unified, wechatpay.Response[UnifiedorderPostResult])
    notification = await client.notifications.parse_async({}, b"")
    if notification.event_type == "REFUND.SUCCESS":
        assert_type(notification.resource, events.RefundSuccess)


# --- APIv2


def unified_order() -> Any:
    return {}


unified = client.v2.pay.unifiedorder.post(
    mutual_tls=False,
    nonce=True,
    xml={
        "appid": "wxd678efh567hg6787",
        "mch_id": "1900000001",
        "body": "QQ公仔",
        "detail": {"goods_detail": [{"goods_id": "1", "quantity": 1, "price": 100}]},  # JSON in a text
        "out_trade_no": "1",
        "total_fee": 888,  # or "888"
        "spbill_create_ip": "123.12.12.123",
        "notify_url": "https://example.com/notify",
        "trade_type": "NATIVE",
        "sign_type": "HMAC-SHA256",
    },
)
assert_type(unified, wechatpay.Response[UnifiedorderPostResult])
assert_type(unified.xml()["prepay_id"], str)

# --- notifications


def handle(notification: wechatpay.Notification) -> None:
    if notification.event_type == "TRANSACTION.SUCCESS":
        assert_type(notification.resource["out_trade_no"], str)
    elif notification.event_type == "REFUND.SUCCESS":
        assert_type(notification.resource["amount"]["refund"], int)
    elif notification.event_type == "v2/transaction-success":
        assert_type(notification.resource["total_fee"], str)


def handle_one_of_tomorrow(notification: wechatpay.notifications.Notification[str, Mapping[str, Any]]) -> None:
    if notification.event_type == "COMING.SOON":
        print(notification.resource["anything"])


wechatpay.notifications.once("notifications.sqlite")(handle)(client.notifications.parse({}, b""))
wechatpay.notifications.once("notifications.sqlite")(handle_one_of_tomorrow)(client.notifications.parse({}, b""))
