"""Cashier parameters of the front end, compared with those that an independent implementation signed."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest

import wechatpay
from wechatpay._keys.shared import SharedKey
from wechatpay._protocols.v2 import build_signed_message

VECTORS = json.loads((Path(__file__).parent / "vectors" / "protocol.json").read_text("utf-8"))
KEY = "192006250b4c09247ec02edce69f6a2d"


def entries(kind):
    return [pytest.param(each, id=str(index)) for index, each in enumerate(VECTORS["invoke"]) if each["kind"] == kind]


@pytest.fixture
def bridge(vector_client):
    def create(entry=None):
        entry = entry or {"timestamp": "1700000000", "nonce": "N" * 32}
        clock, nonce = (lambda: float(entry["timestamp"])), (lambda: entry["nonce"])
        return vector_client(clock=clock, nonce=nonce, secret=KEY).bridge

    return create


@pytest.mark.parametrize("entry", entries("jsapi"))
def test_jsapi_and_miniprogram_parameters_match_the_known_answers(bridge, entry):
    options = {"appid": entry["appid"], "prepay_id": entry["prepay_id"]}
    parameters = {
        "appId": entry["appid"],
        "timeStamp": entry["timestamp"],
        "nonceStr": entry["nonce"],
        "package": entry["package"],
        "signType": "RSA",
        "paySign": entry["pay_sign"],
    }
    assert bridge(entry).jsapi(**options) == parameters
    del parameters["appId"]
    assert bridge(entry).miniprogram(**options) == parameters


@pytest.mark.parametrize("entry", entries("app"))
def test_app_parameters_match_the_known_answers(bridge, entry):
    assert bridge(entry).app(appid=entry["appid"], prepay_id=entry["prepay_id"]) == {
        "appid": entry["appid"],
        "partnerid": VECTORS["merchant"]["mchid"],
        "prepayid": entry["prepay_id"],
        "package": entry["package"],
        "noncestr": entry["nonce"],
        "timestamp": entry["timestamp"],
        "sign": entry["pay_sign"],
    }


@pytest.mark.parametrize("sign_type", ["MD5", "HMAC-SHA256"])
def test_sign_type_selects_the_apiv2_signature(bridge, sign_type):
    options = {"appid": "wx1", "prepay_id": "wx2", "sign_type": sign_type}
    for parameters, name in ((bridge().jsapi(**options), "paySign"), (bridge().app(**options, partnerid="7"), "sign")):
        signature = parameters.pop(name)
        assert signature == SharedKey(KEY).sign(build_signed_message(parameters), sign_type)
        assert len(signature) == (32 if sign_type == "MD5" else 64)
    assert bridge().app(**options, partnerid="7")["partnerid"] == "7"


def test_payscore_parameters_are_signed_with_hmac_sha256(bridge):
    parameters = bridge().payscore(package="AAQ")
    signature = parameters.pop("sign")
    message = f"mch_id=1978684082&nonce_str={'N' * 32}&package=AAQ&sign_type=HMAC-SHA256&timestamp=1700000000"
    assert build_signed_message(parameters) == message
    assert signature == SharedKey(KEY).sign(message, "HMAC-SHA256")


def test_coupon_parameters_are_signed_with_hmac_sha256(bridge):
    one = bridge().coupon(stock_id="1234567", out_request_no="abc123", open_id="o1", coupon_code="c")
    message = "coupon_code=c&open_id=o1&out_request_no=abc123&send_coupon_merchant=1978684082&stock_id=1234567"
    assert one["sign"] == SharedKey(KEY).sign(message, "HMAC-SHA256")
    assert "coupon_code" not in bridge().coupon(stock_id="1", out_request_no="2", open_id="3")
    coupons = [{"stock_id": "1234567", "out_request_no": "abc123"}, {"stock_id": "2345678", "out_request_no": "123abc"}]
    many = bridge().coupons(coupons)
    message = "out_request_no0=abc123&out_request_no1=123abc&send_coupon_merchant=1978684082"
    message += "&stock_id0=1234567&stock_id1=2345678"
    assert many == {
        "send_coupon_params": coupons,
        "send_coupon_merchant": "1978684082",
        "sign": SharedKey(KEY).sign(message, "HMAC-SHA256"),
    }
    for wrong in ([], coupons * 6):
        with pytest.raises(wechatpay.ArgumentError, match="ten"):
            bridge().coupons(wrong)


@pytest.mark.parametrize("options", [{"appid": ""}, {"prepay_id": None}, {"appid": "a\nb"}, {"sign_type": "SHA1"}])
def test_invalid_parameters_are_refused(bridge, options):
    with pytest.raises(wechatpay.ArgumentError):
        bridge().jsapi(**{"appid": "wx1", "prepay_id": "wx2", **options})


def test_a_missing_key_is_named_when_it_is_needed():
    with pytest.raises(wechatpay.ConfigurationError, match="private_key"):
        wechatpay.Client(mchid="1").bridge.jsapi(appid="a", prepay_id="b")
    with pytest.raises(wechatpay.ConfigurationError, match="secret"):
        wechatpay.Client(mchid="1").bridge.payscore(package="a")


@pytest.mark.parametrize(
    "prepay_id",
    [
        "prepay_id=wx2014102700",
        "https://a.b/c?prepay_id=wx1",
        "weixin://wxpay/bizpayurl?pr=1",
        "wx 1",
        "wx1\n",
        "",
        None,
        5,
        "x" * 65,
    ],
)
def test_a_prepay_id_that_cannot_pay_is_refused(vector_client, prepay_id):
    bridge = vector_client(secret=KEY).bridge
    for sign in (bridge.jsapi, bridge.miniprogram, bridge.app):
        for sign_type in ("RSA", "MD5"):
            with pytest.raises(wechatpay.ArgumentError, match="prepay_id"):
                sign(appid="wx8888888888888888", prepay_id=prepay_id, sign_type=sign_type)


@pytest.mark.parametrize("appid", ["wx8888888888888888 ", " wx1", "wx1\u3000", "https://a.b", "微信", "", None])
def test_an_appid_that_cannot_pay_is_refused(vector_client, appid):
    bridge = vector_client().bridge
    for sign in (bridge.jsapi, bridge.miniprogram, bridge.app):
        with pytest.raises(wechatpay.ArgumentError, match="appid"):
            sign(appid=appid, prepay_id="wx201410272009395522657a690389285100")


@pytest.mark.parametrize("partnerid", ["", "1900000001 ", "wx1", 1900000001])
def test_a_partnerid_that_is_no_merchant_number_is_refused(vector_client, partnerid):
    with pytest.raises(wechatpay.ArgumentError, match="partnerid"):
        vector_client().bridge.app(appid="wx1", prepay_id="wx2", partnerid=partnerid)


CONTRACT = {
    "appid": "wxcbda96de0b165486",
    "plan_id": "12535",
    "contract_code": "100000",
    "request_serial": 1000,
    "contract_display_account": "微信代扣 & co",
    "notify_url": "https://shop.example.com/notify?a=1",
}


@pytest.mark.parametrize(
    ("more", "path"),
    [
        ({}, "/papay/entrustweb"),
        ({"return_web": True}, "/papay/entrustweb"),
        ({"sub_mch_id": "1900000109", "sub_appid": "wxcbda96de0b165489"}, "/papay/partner/entrustweb"),
    ],
)
def test_the_url_of_a_contract_is_signed_over_its_plain_values(bridge, more, path):
    url = urlsplit(bridge().entrust(**CONTRACT, **more))
    fields = dict(parse_qsl(url.query, strict_parsing=True))
    sign = fields.pop("sign")
    assert (url.netloc, url.path, url.fragment) == ("api.mch.weixin.qq.com", path, "wechat_redirect")
    message = "&".join(f"{name}={fields[name]}" for name in sorted(fields)) + f"&key={KEY}"
    assert sign == hashlib.md5(message.encode(), usedforsecurity=False).hexdigest().upper()
    assert fields["contract_display_account"] == "微信代扣 & co"
    assert fields["notify_url"] == "https://shop.example.com/notify?a=1"
    assert (fields["timestamp"], fields["version"], fields["mch_id"]) == (
        "1700000000",
        "1.0",
        VECTORS["merchant"]["mchid"],
    )
    assert fields.get("return_web") == ("1" if "return_web" in more else None)


@pytest.mark.parametrize(
    ("name", "value"), [("request_serial", "1"), ("request_serial", 0), ("plan_id", ""), ("notify_url", "a\nb")]
)
def test_a_contract_with_a_wrong_field_is_refused(bridge, name, value):
    with pytest.raises(wechatpay.ArgumentError, match=name):
        bridge().entrust(**{**CONTRACT, name: value})
