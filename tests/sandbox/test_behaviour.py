"""The sandbox behaves as WeChat Pay does: a test for each rule of its manuals, in the order of the manuals."""

from __future__ import annotations

import pytest

import wechatpay
from wechatpay.sandbox import Sandbox

from ..conftest import ORDER

NOWHERE = "http://127.0.0.1:9/wechatpay"


@pytest.fixture
def sandbox():
    """A sandbox whose notifications fail and are given up at once."""
    with Sandbox(notify_url=NOWHERE, notification_speed=1_000_000) as sandbox:
        yield sandbox


@pytest.fixture
def client(sandbox):
    with sandbox.client() as client:
        yield client


def refuse(call, **options):
    """Return the error with which *call* is refused."""
    with pytest.raises(wechatpay.APIError) as caught:
        call(**options)
    return caught.value


# --- values


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            {"out_trade_no": "P1"},
            "输入源“/body/out_trade_no”映射到值字段“商户订单号”字符串规则校验失败，字节数 2，小于最小值 6",
        ),
        (
            {"out_trade_no": "P" * 33},
            "输入源“/body/out_trade_no”映射到值字段“商户订单号”字符串规则校验失败，字符数 33，大于最大值 32",
        ),
        ({"out_trade_no": "订单20261125/1"}, "字符串必须匹配正则表达式“^[0-9A-Za-z_\\-|*]+$”"),
        (
            {"description": "公" * 43},
            "输入源“/body/description”映射到值字段“商品描述”字符串规则校验失败，字节数 129，大于最大值 127",
        ),
        (
            {"attach": "a" * 129},
            "输入源“/body/attach”映射到值字段“商户数据包”字符串规则校验失败，字节数 129，大于最大值 128",
        ),
        ({"notify_url": "https://a.example.com/" + "x" * 300}, "大于最大值 255"),
        ({"amount": {"total": 0}}, "输入源“/body/amount/total”映射到数值字段“总金额”规则校验失败，值低于最小值 1"),
        (
            {"amount": {"total": "100"}},
            "无法将 JSON 输入源“/body/amount/total”映射到目标字段“总金额”中，此字段需要一个合法的 64 位有符号整数",
        ),
    ],
)
def test_a_value_out_of_its_range_is_refused_in_wechat_pays_words(client, change, message):
    error = refuse(client.v3.pay.transactions.native.post, json={**ORDER, **change})
    assert error.code == "PARAM_ERROR"
    assert message in error.message


def test_a_field_that_is_missing_is_named_in_the_message(client):
    order = {name: value for name, value in ORDER.items() if name != "description"}
    error = refuse(client.v3.pay.transactions.native.post, json=order)
    assert error.message == "输入源“/body/description”映射到字段“商品描述”必填性规则校验失败，此字段为必填项"
    assert error.detail == {"field": "#", "issue": "缺少必填字段", "location": "body"}


def test_a_value_of_the_path_and_of_apiv2_is_checked_too(client, sandbox):
    close = client.v3.pay.transactions.outTradeNo._out_trade_no_.close.post
    error = refuse(close, out_trade_no="P" * 35, json={"mchid": sandbox.mchid})
    assert error.message.startswith("输入源“/uri_template/out_trade_no”映射到值字段“商户订单号”")
    order = {"appid": "wx8888888888888888", "mch_id": sandbox.mchid, "out_trade_no": "ORDER1", "total_fee": 1,
             "body": "公" * 60, "spbill_create_ip": "127.0.0.1", "notify_url": NOWHERE, "trade_type": "NATIVE"}  # fmt: skip
    error = refuse(client.v2.pay.unifiedorder.post, xml=order)
    assert "“/body/xml/body”映射到值字段“商品描述”字符串规则校验失败，字节数 180，大于最大值 127" in str(error)
