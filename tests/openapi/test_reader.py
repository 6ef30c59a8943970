"""The reader of the documents, and what a 404 says with it."""

from __future__ import annotations

import subprocess
import sys

import pytest

import wechatpay
from wechatpay import openapi


@pytest.mark.parametrize(
    ("path", "chains"),
    [
        ("/v3/certificates", ["v3.certificates.get"]),
        ("/v3/pay/transactions/id/4200", ["v3.pay.transactions.id._transaction_id_.get"]),
        ("/v3/pay/transactions/id/{transaction_id}", ["v3.pay.transactions.id._transaction_id_.get"]),
        (
            "/v3/merchant-service/images/upload",
            ["v3.merchantService.images.upload.post", "v3.merchantService.images._media_id_.get"],
        ),
        ("/pay/unifiedorder", ["v2.pay.unifiedorder.post"]),
        ("/v3/nothing", []),
        ("/v3", []),
        ("/", []),
        ("", []),
        ("/../../secrets", []),
        ("/v3/..%2f/x", []),
    ],
)
def test_find(path, chains):
    assert [operation.chain for operation in openapi.find(path)] == chains
    assert openapi.find(path, "OPTIONS") == []


def test_an_operation_tells_where_it_is_from():
    (operation,) = openapi.find("/v3/refund/domestic/refunds", "POST")
    assert (operation.version, operation.title) == ("v3", "申请退款")
    assert operation.link == "https://pay.weixin.qq.com/doc/v3/merchant/4012791862"
    assert "document" not in repr(operation)


@pytest.mark.parametrize(
    ("words", "path"),
    [
        ("申请退款", "/v3/refund/domestic/refunds"),
        ("returnReceipts", "/v3/marketing/busifavor/subsidy/return-receipts"),
        ("Pay transactions JSAPI", "/v3/pay/transactions/jsapi"),
        ("统一下单", "/pay/unifiedorder"),
    ],
)
def test_search(words, path):
    assert path in [operation.path for operation in openapi.search(words)]


def test_search_wants_every_word():
    assert openapi.search("refund nothing-of-this-name") == []
    assert len(openapi.search("")) == 1147


@pytest.mark.parametrize(
    ("words", "path"),
    [
        ("退款原因", "/v3/refund/domestic/refunds"),
        ("sub_openid", "/v3/pay/partner/transactions/jsapi"),
        ("商家券 回退", "/v3/marketing/busifavor/subsidy/return-receipts"),
    ],
)
def test_search_finds_fields_and_products(words, path):
    assert path in [operation.path for operation in openapi.search(words)]


def test_what_has_the_words_in_its_heading_comes_first():
    titles = [operation.title for operation in openapi.search("退款原因")]
    assert "申请退款" in titles  # It has the words in a field alone.
    found = openapi.search("申请退款")
    assert ["申请退款" in operation.title for operation in found[:3]] == [True] * 3
    assert len(found) > sum("申请退款" in operation.title for operation in found)


async def test_a_404_names_what_is_near(client):
    with pytest.raises(
        wechatpay.ClientError, match=r"is not documented; near it are client\.v3\.pay\.transactions\.outTradeNo"
    ) as caught:
        client.v3.pay.transactions.out_trade_no._out_trade_no_.get(out_trade_no="1", params={"mchid": "1"})
    assert caught.value.code == "NOT_FOUND"
    with pytest.raises(wechatpay.ClientError, match=r"near it are client\.v3\.certificates\.get"):
        await client.v3.certificates.post_async(json={})
    with pytest.raises(wechatpay.ClientError, match=r"\. POST /v3/zzz is not documented$"):
        client.chain("v3/zzz").post(json={})
    with pytest.raises(wechatpay.ClientError, match=r"client\.v2\.pay\.unifiedorder\.post"):
        client.v2.pay.unifedorder.post(xml={"mch_id": "1900000001"})


def test_a_404_of_a_documented_path_says_no_more(client):
    with pytest.raises(wechatpay.ClientError) as caught:
        client.v3.refund.domestic.refunds._out_refund_no_.get(out_refund_no="absent")
    assert "documented" not in str(caught.value)


def test_importing_the_package_opens_no_document():
    code = (
        "import sys; opened = []\n"
        "sys.addaudithook(lambda event, args: opened.append(str(args[0])) if event == 'open' else None)\n"
        "import wechatpay; wechatpay.Client; wechatpay.openapi\n"
        "print([path for path in opened if 'documents' in path])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
