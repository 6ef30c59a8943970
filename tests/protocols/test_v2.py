"""APIv2: signed requests, verified responses, and orders of the sandbox through the client."""

from __future__ import annotations

import datetime as dt
import decimal
import io
import json
import re
import time
from pathlib import Path

import pytest

import wechatpay
from wechatpay import HTTPResponse
from wechatpay._keys import crypto
from wechatpay._keys.shared import SharedKey
from wechatpay._protocols import v2, xml
from wechatpay.sandbox import Fault

from ..conftest import Answering, Chunked, Recorder, Tampering

VECTORS = json.loads((Path(__file__).parents[1] / "vectors" / "protocol.json").read_text("utf-8"))
ORDER = {
    "appid": "wxd678efh567hg6787",
    "mch_id": "1900000001",
    "body": "腾讯<&>充值",
    "out_trade_no": "20150806125346",
    "total_fee": 88,
    "spbill_create_ip": "123.12.12.123",
    "notify_url": "https://example.com/notify",
    "trade_type": "NATIVE",
}
MICROPAY = {name: ORDER[name] for name in ("appid", "mch_id", "body", "total_fee", "spbill_create_ip")}


def entries(kind):
    return [pytest.param(entry, id=str(index)) for index, entry in enumerate(VECTORS[kind])]


@pytest.fixture
def key():
    return SharedKey(VECTORS["apiv2_key"])


# --- known answers


@pytest.mark.parametrize("entry", entries("v2_sign"))
def test_signing_matches_the_known_answers(entry, key):
    assert v2.build_signed_message(entry["params"]) == entry["string"]
    assert key.sign(entry["string"], entry["sign_type"]) == entry["sign"]


@pytest.mark.parametrize("entry", entries("v2_xml"))
def test_xml_matches_the_known_answers(entry):
    assert xml.build(entry["params"]) == entry["xml"]
    assert xml.parse(entry["xml"].encode()) == entry["params"]


@pytest.mark.parametrize("entry", entries("aes_ecb"))
def test_a_refund_notification_is_decrypted(entry, key):
    assert crypto.aes_ecb_decrypt(key.cipher, entry["req_info"]).decode() == entry["plaintext"]
    for broken in (entry["req_info"][:-8], "AAAA" + entry["req_info"][4:-24], "*", ""):
        with pytest.raises(wechatpay.DecryptionError, match="APIv2 key"):
            crypto.aes_ecb_decrypt(key.cipher, broken)
    with pytest.raises(wechatpay.DecryptionError):
        crypto.aes_ecb_decrypt(SharedKey("0" * 32).cipher, entry["req_info"])


def test_signing_matches_the_official_example():
    """https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=4_3"""
    key = SharedKey("192006250b4c09247ec02edce69f6a2d")
    fields = {
        "device_info": "1000",
        "mch_id": "10000100",
        "body": "test",
        "nonce_str": "ibuaiVcKdpRxkhJA",
        "appid": "wxd930ea5d5a258f4f",
        "sign": "ignored",
        "attach": "",
    }
    message = "appid=wxd930ea5d5a258f4f&body=test&device_info=1000&mch_id=10000100&nonce_str=ibuaiVcKdpRxkhJA"
    assert v2.build_signed_message(fields) == message
    assert key.sign(message, "MD5") == "9A0A8659F005D6984697E2CA0A9CF3B7"
    assert key.sign(message, "HMAC-SHA256") == "6A9AE1657590FD6257D693A078E1C3E4BB6BA4DC30B23E0EE2496E54170DACD6"


# --- requests


def send(path="v2/pay/orderquery", verb="post", *, secret="0" * 32, mchid="1900000001", **options):
    recorder = Recorder()
    client_options = {name: options.pop(name) for name in ("merchant",) if name in options}
    with wechatpay.Client(
        mchid=mchid, secret=secret, transport=recorder, nonce=lambda: "N" * 32, **client_options
    ) as client:
        with pytest.raises(wechatpay.ServerError):
            getattr(client.chain(path), verb)(**options)
    (request,) = recorder.requests
    return request


def test_a_request_needs_only_mchid_and_secret():
    request = send(xml={"mch_id": "1900000001", "out_trade_no": "1"})
    fields = xml.parse(request.content)
    assert fields.pop("sign") == SharedKey("0" * 32).sign(v2.build_signed_message(fields), "MD5")
    assert fields == {"mch_id": "1900000001", "out_trade_no": "1", "nonce_str": "N" * 32}
    assert request.url == "https://api.mch.weixin.qq.com/pay/orderquery"
    assert request.headers["Content-Type"] == "text/xml; charset=utf-8"
    assert request.headers["Content-Length"] == str(len(request.content))
    assert "Authorization" not in request.headers


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("x", "x"),
        ("", ""),
        (0, "0"),
        (-5, "-5"),
        (decimal.Decimal("1.50"), "1.50"),
        (decimal.Decimal("1E+2"), "100"),
        ('{"a": 1,  "b":"中"}', '{"a": 1,  "b":"中"}'),
        ({"h5_info": {"type": "Wap"}, "名": [1]}, '{"h5_info":{"type":"Wap"},"名":[1]}'),
        ([{"type": "MERCHANT_ID"}], '[{"type":"MERCHANT_ID"}]'),
        ("a]]>b&<c>", "a]]>b&<c>"),
    ],
    ids=repr,
)
def test_each_value_is_sent_and_signed_as_its_string(value, text):
    fields = xml.parse(send(xml={"value": value}).content)
    assert fields["value"] == text
    signature = fields.pop("sign")
    assert signature == SharedKey("0" * 32).sign(v2.build_signed_message(fields), "MD5")
    assert ("value=" in v2.build_signed_message(fields)) is (text != "")


@pytest.mark.parametrize("switch", [{"nonce": False}, {"nonceless": True}])
def test_nonce_str_can_be_left_out(switch):
    assert xml.parse(send(xml={"a": "b"}, **switch).content).keys() == {"a", "sign"}
    assert "nonce_str" in xml.parse(send(xml={"a": "b"}, nonce=True).content)


def test_a_given_nonce_str_is_used():
    assert xml.parse(send(xml={"nonce_str": "mine"}).content)["nonce_str"] == "mine"


def test_sign_type_selects_hmac_sha256():
    fields = xml.parse(send(xml={"sign_type": "HMAC-SHA256", "a": "b"}).content)
    assert fields.pop("sign") == SharedKey("0" * 32).sign(v2.build_signed_message(fields), "HMAC-SHA256")


def test_the_query_of_a_get_is_signed():
    params = {"appid": "wx1", "mch_id": "1900000001", "notify_url": "https://a.cn/?x=1&y=中", "version": 1.0}
    params["version"] = "1.0"
    request = send("v2/papay/h5entrustweb", "get", params=params, nonce=False)
    target = request.url.removeprefix("https://api.mch.weixin.qq.com")
    signature = SharedKey("0" * 32).sign(v2.build_signed_message(params), "MD5")
    assert target == (
        "/papay/h5entrustweb?appid=wx1&mch_id=1900000001"
        f"&notify_url=https%3A%2F%2Fa.cn%2F%3Fx%3D1%26y%3D%E4%B8%AD&version=1.0&sign={signature}"
    )
    assert request.content == b""
    assert signature not in repr(request.redacted())


@pytest.mark.parametrize(
    ("path", "host"),
    [
        ("v2/risk/getpublickey", "https://fraud.mch.weixin.qq.com/risk/getpublickey"),
        ("v2/secsvc/realnameauth", "https://fraud.mch.weixin.qq.com/secsvc/realnameauth"),
        ("v2/face/get_wxpayface_authinfo", "https://payapp.weixin.qq.com/face/get_wxpayface_authinfo"),
        ("v2/risk/getviolation", "https://api.mch.weixin.qq.com/risk/getviolation"),
    ],
)
def test_some_paths_have_a_host_of_their_own(path, host, sandbox):
    assert send(path, xml={}).url == host
    assert send(path, xml={}, base_url="https://b.cn").url == f"https://b.cn/{path.removeprefix('v2/')}"
    recorder = Recorder()
    with wechatpay.Client(mchid="1", secret="x" * 32, base_url="https://c.cn/p/", transport=recorder) as client:
        with pytest.raises(wechatpay.ServerError):
            client.chain(path).post(xml={})
    assert recorder.requests[0].url == f"https://c.cn/p/{path.removeprefix('v2/')}"


A, T = wechatpay.ArgumentError, wechatpay.ArgumentTypeError


def bad(options, error, hint, verb="post"):
    return pytest.param(verb, options, error, hint, id=f"{verb} {', '.join(options)}: {hint}")


@pytest.mark.parametrize(
    ("verb", "options", "error", "hint"),
    [
        bad({"xml": {"total_fee": 1.5}}, T, "total_fee"),
        bad({"xml": {"flag": True}}, T, "'Y'"),
        bad({"xml": {"time": dt.datetime(2026, 1, 1)}}, T, "datetime"),
        bad({"xml": {"a": b"x"}}, T, "bytes"),
        bad({"xml": {"a": {"b": float("nan")}}}, A, "JSON"),
        bad({"xml": {"a": {"b": b""}}}, A, "JSON"),
        bad({"xml": {"mch_id": "1900000002"}}, A, "1900000001"),
        bad({"xml": {"mchid": "1900000002"}}, A, "mchid"),
        bad({"xml": {"combine_mch_id": "1900000002"}}, A, "combine_mch_id"),
        bad({"xml": {"sign_type": "SHA1"}}, A, "HMAC-SHA256"),
        bad({"xml": {"sign": "x"}}, A, "sign"),
        bad({"xml": {"body": "a\x00b"}}, A, "U+0000"),
        bad({"xml": {"body": "a\r\nb"}}, A, "U+000D"),
        bad({"xml": {"a b": "c"}}, A, "'a b'"),
        bad({"xml": "<xml/>"}, T, "mapping"),
        bad({"xml": {1: "a"}}, T, "mapping"),
        bad({"xml": None}, A, "xml must not be None"),
        bad({"json": {}}, A, "xml="),
        bad({"content": b""}, A, "xml="),
        bad({"meta": {}}, A, "APIv3"),
        bad({"files": "/no/such/file"}, A, "/no/such/file"),
        bad({"params": {}}, A, "xml="),
        bad({"xml": {}, "nonce": 1}, T, "True"),
        bad({"xml": {}, "nonce": False, "nonceless": True}, T, "nonceless="),
        bad({"xml": {}, "mutual_tls": "yes"}, T, "True"),
        bad({"xml": {}}, A, "params=", "get"),
        bad({"params": {"a": ["1", "2"]}}, A, "one value", "get"),
        bad({"params": {"mch_id": "7"}}, A, "1900000001", "get"),
        bad({"xml": {"no": wechatpay.Secret("1")}}, A, "Secret"),
        bad({"xml": {}, "mutual_tls": True}, wechatpay.ConfigurationError, "merchant="),
    ],
)
async def test_invalid_arguments_are_refused_by_name_before_anything_is_sent(verb, options, error, hint):
    recorder = Recorder()
    with wechatpay.Client(mchid="1900000001", secret="0" * 32, transport=recorder) as client:
        for name in (verb, f"{verb}_async"):
            with pytest.raises(error) as caught:
                result = getattr(client.v2.pay.unifiedorder, name)(**options)
                await result
            assert hint in str(caught.value)
            assert type(caught.value) is error
    assert recorder.requests == []


def test_a_call_without_a_secret_is_refused(vector_client):
    with vector_client(transport=Recorder()) as client, pytest.raises(wechatpay.ConfigurationError, match="secret="):
        client.v2.pay.orderquery.post(xml={})


@pytest.mark.parametrize("secret", ["", 5, b"x"])
def test_an_invalid_secret_is_refused(secret):
    with pytest.raises(wechatpay.ConfigurationError, match="secret"):
        wechatpay.Client(mchid="1", secret=secret)


def test_no_repr_shows_the_secret():
    client = wechatpay.Client(mchid="1", secret="192006250b4c09247ec02edce69f6a2d")
    assert "192006" not in repr(vars(client)) + repr(client)


# --- responses

KEY = SharedKey("0" * 32)
GOOD = {"return_code": "SUCCESS", "return_msg": "OK", "result_code": "SUCCESS", "mch_id": "1", "out_trade_no": "7"}


def sign_fields(fields, sign_type="MD5"):
    return {**fields, "sign": KEY.sign(v2.build_signed_message(fields), sign_type)}


def call(content, path="v2/pay/orderquery", *, status=200, **options):
    transport = Answering(content, status=status, headers={"Request-ID": "R"})
    with wechatpay.Client(mchid="1", secret="0" * 32, transport=transport) as client:
        verb = client.chain(path).get if "params" in options else client.chain(path).post
        return verb(**({"xml": {}} if "params" not in options else {}), **options)


@pytest.mark.parametrize("sign_type", ["MD5", "HMAC-SHA256"])
def test_a_signed_response_is_verified(sign_type):
    """The length of its `sign` decides, whatever the request was signed with."""
    response = call(xml.build(sign_fields(GOOD, sign_type)).encode())
    assert response.verified
    assert response.xml()["out_trade_no"] == "7"
    assert response.request_id == "R"


FORGED = {
    "changed": {**sign_fields(GOOD), "out_trade_no": "8"},
    "added": {**sign_fields(GOOD), "more": "1"},
    "no sign": GOOD,
    "empty sign": {**GOOD, "sign": ""},
    "short sign": {**GOOD, "sign": "AB"},
    "lower case": {**GOOD, "sign": sign_fields(GOOD)["sign"].lower()},
    "not ASCII": {**GOOD, "sign": "中" * 32},
    "two signs": {**GOOD, "sign": [sign_fields(GOOD)["sign"], "x"]},
    "nested": {**sign_fields(GOOD), "list": {"a": "1"}},
    "repeated": {**sign_fields(GOOD), "out_trade_no": ["7", "8"]},
    "another key": {**GOOD, "sign": SharedKey("1" * 32).sign(v2.build_signed_message(GOOD), "MD5")},
}


@pytest.mark.parametrize("forgery", FORGED)
def test_each_forged_response_is_refused(forgery):
    with pytest.raises(wechatpay.SignatureError) as caught:
        call(xml.build(FORGED[forgery]).encode())
    assert caught.value.sent
    assert caught.value.response.status_code == 200
    assert caught.value.request.url.endswith("/pay/orderquery")


@pytest.mark.parametrize(
    ("fields", "code", "message"),
    [
        ({"return_code": "FAIL", "return_msg": "sign error"}, "FAIL", "sign error"),
        ({"return_code": "FAIL", "retmsg": "x", "result_code": "SUCCESS"}, "FAIL", ""),
        ({**GOOD, "result_code": "FAIL", "err_code": "ORDERPAID", "err_code_des": "paid"}, "ORDERPAID", "paid"),
        (sign_fields({**GOOD, "result_code": "FAIL", "err_code": "SYSTEMERROR"}), "SYSTEMERROR", ""),
        ({**GOOD, "result_code": ["SUCCESS", "FAIL"]}, "", ""),
    ],
)
def test_a_failure_raises_its_error_code_and_says_whether_it_was_signed(fields, code, message):
    with pytest.raises(wechatpay.V2Error) as caught:
        call(xml.build(fields).encode())
    error = caught.value
    assert error.verified is ("sign" in fields)
    assert error.code == code
    assert error.message == message
    assert error.err_code == fields.get("err_code", "")
    assert error.err_code_des == fields.get("err_code_des", "")
    assert error.document["return_code"] == fields["return_code"]
    assert isinstance(error, wechatpay.APIError)
    assert error.status_code == 200
    assert error.request_id == "R"


@pytest.mark.parametrize(
    ("content", "shown"),
    [
        (b"", "empty"),
        (b"<html><body>hello</body></html>", "<html><body>hello"),
        (b"<!DOCTYPE html><html>", "<!DOCTYPE html>"),
        (b"no xml", "no xml"),
        (b"<xml><return_code>SUCCESS</return_code>", "XML"),
        (b"<xml><return_code><a>SUCCESS</a></return_code></xml>", "return_code"),
        (b'{"retcode": 0}', "retcode"),
    ],
)
def test_a_malformed_response_is_quoted_from_its_start(content, shown):
    with pytest.raises(wechatpay.DecodeError) as caught:
        call(content)
    assert shown in str(caught.value)
    assert caught.value.response.content == content


def test_a_status_outside_2xx_raises_an_api_error():
    with pytest.raises(wechatpay.ServerError, match="busy"):
        call(b"<html>busy</html>", status=502)


UNSIGNED = [
    "/appauth/getaccesstoken",
    "/mchrisk/querymchrisk",
    "/mchrisk/setmchriskcallback",
    "/mchrisk/syncmchriskresult",
    "/mmpaymkttransfers/gethbinfo",
    "/mmpaymkttransfers/gettransferinfo",
    "/mmpaymkttransfers/pay_bank",
    "/mmpaymkttransfers/promotion/paywwsptrans2pocket",
    "/mmpaymkttransfers/promotion/querywwsptrans2pocket",
    "/mmpaymkttransfers/promotion/transfers",
    "/mmpaymkttransfers/query_bank",
    "/mmpaymkttransfers/sendgroupredpack",
    "/mmpaymkttransfers/sendminiprogramhb",
    "/mmpaymkttransfers/sendredpack",
    "/mmpaysptrans/pay_bank",
    "/mmpaysptrans/query_bank",
    "/papay/entrustweb",
    "/papay/h5entrustweb",
    "/papay/partner/entrustweb",
    "/papay/partner/h5entrustweb",
    "/pay/downloadbill",
    "/pay/downloadfundflow",
    "/payitil/report",
    "/risk/getpublickey",
    "/risk/getviolation",
    "/secapi/mch/submchmanage",
    "/xdc/apiv2getsignkey/sign/getsignkey",
]


@pytest.mark.parametrize("path", UNSIGNED)
def test_a_response_documented_without_sign_is_accepted_unverified(path):
    content = xml.build(GOOD).encode()
    assert call(content, f"v2{path}").verified is False
    assert call(xml.build(sign_fields(GOOD)).encode(), f"v2{path}").verified is True  # a given sign is checked
    with pytest.raises(wechatpay.SignatureError):
        call(xml.build({**sign_fields(GOOD), "out_trade_no": "8"}).encode(), f"v2{path}")
    for other in (f"v2{path}/more", f"v2{path}more", "v2/x/{name}"):
        options = {"name": path} if "{" in other else {}
        with pytest.raises(wechatpay.SignatureError):
            call(content, other, **options)


def test_a_json_response_is_decoded_and_not_verified():
    content = b'{"retcode":0,"access_token":"A"}'
    response = call(content, "v2/appauth/getaccesstoken", params={"mch_id": "1"})
    assert response.json()["access_token"] == "A"
    assert response.verified is False


def test_a_gbk_response_is_verified_and_decoded():
    fields = {**GOOD, "return_msg": "成功"}
    content = '<?xml version="1.0" encoding="GBK"?>' + xml.build(sign_fields(fields))
    assert call(content.encode("gbk")).xml()["return_msg"] == "成功"


def test_xml_of_another_response_raises_decode_error():
    response = call(b"a,b", "v2/pay/downloadbill")
    with pytest.raises(wechatpay.DecodeError, match="XML"):
        response.xml()


# --- the sandbox's orders, through the client


async def both(client, node, verb="post", **options):
    """Return the XML of an async call, after a sync call with the same options."""
    one = getattr(node, verb)(**options)
    other = await getattr(node, f"{verb}_async")(**options)
    assert one.verified == other.verified
    return one.xml()


@pytest.mark.parametrize("sign_type", [None, "MD5", "HMAC-SHA256"])
async def test_an_order_is_placed_queried_and_closed(sandbox, sign_type):
    number = f"order-{sign_type}-{time.monotonic_ns()}"
    extra = {"sign_type": sign_type} if sign_type else {}
    async with sandbox.client() as client:
        order = {**ORDER, **extra, "out_trade_no": number}
        placed = client.v2.pay.unifiedorder.post(xml=order)
        assert placed.verified
        assert placed.xml()["prepay_id"].startswith("wx")
        assert placed.xml()["code_url"].startswith("weixin://")
        query = {"appid": "wx", "mch_id": sandbox.mchid, "out_trade_no": number, **extra}
        assert (await both(client, client.chain("v2/pay/orderquery"), xml=query))["trade_state"] == "NOTPAY"
        with pytest.raises(wechatpay.V2Error) as caught:
            client.v2.pay.unifiedorder.post(xml={**order, "total_fee": 89})
        assert caught.value.err_code == "OUT_TRADE_NO_USED"
        assert client["v2/pay/closeorder"].post(xml=query).verified
        assert (await both(client, client.v2.pay.orderquery, xml=query))["trade_state"] == "CLOSED"
        with pytest.raises(wechatpay.V2Error) as caught:
            await client.v2.pay.unifiedorder.post_async(xml=order)
        assert caught.value.err_code == "ORDERCLOSED"


async def test_a_payment_is_refunded_in_parts(sandbox):
    number = f"micro-{time.monotonic_ns()}"
    async with sandbox.client() as client:
        paid = client.v2.pay.micropay.post(
            xml={**MICROPAY, "out_trade_no": number, "auth_code": "134567890123456789"}
        ).xml()
        assert paid["total_fee"] == "88"
        refund = {"appid": "wx", "mch_id": sandbox.mchid, "out_trade_no": number, "total_fee": 88}
        node = client["v2/secapi/pay/refund"]

        def error_code(**fields):
            with pytest.raises(wechatpay.V2Error) as caught:
                node.post(xml={**refund, **fields}, mutual_tls=True)
            return caught.value.err_code

        first = node.post(xml={**refund, "out_refund_no": f"{number}-1", "refund_fee": 50}, mutual_tls=True).xml()
        again = await node.post_async(xml={**refund, "out_refund_no": f"{number}-1", "refund_fee": 50}, security=True)
        assert again.xml()["refund_id"] == first["refund_id"]
        assert error_code(out_refund_no=f"{number}-1", refund_fee=51) == "REFUND_FEE_MISMATCH"
        assert error_code(out_refund_no=f"{number}-2", refund_fee=39) == "REFUND_FEE_INVALID"
        assert error_code(out_refund_no=f"{number}-2", refund_fee=10, total_fee=10) == "PARAM_ERROR"
        assert error_code(out_refund_no=f"{number}-2", refund_fee=0) == "PARAM_ERROR"
        assert error_code(out_refund_no=f"{number}-2", refund_fee=10, out_trade_no="none") == "ORDERNOTEXIST"
        assert error_code(refund_fee=10) == "LACK_PARAMS"
        node.post(xml={**refund, "out_refund_no": f"{number}-2", "refund_fee": 38}, mutual_tls=True)
        query = {"appid": "wx", "mch_id": sandbox.mchid, "transaction_id": paid["transaction_id"]}
        found = await both(client, client.v2.pay.refundquery, xml=query)
        assert found["refund_count"] == "2"
        assert [found["refund_fee_0"], found["refund_fee_1"]] == ["50", "38"]
        one = {"appid": "wx", "mch_id": sandbox.mchid, "out_refund_no": f"{number}-2"}
        assert (await both(client, client.v2.pay.refundquery, xml=one))["out_refund_no_0"] == f"{number}-2"
        assert (await both(client, client.v2.pay.orderquery, xml=query))["trade_state"] == "REFUND"
        with pytest.raises(wechatpay.V2Error) as caught:
            client.v2.pay.closeorder.post(xml={"appid": "wx", "mch_id": sandbox.mchid, "out_trade_no": number})
        assert caught.value.err_code == "ORDERPAID"


def test_an_unpaid_order_cannot_be_refunded(client, sandbox):
    client.v2.pay.unifiedorder.post(xml={**ORDER, "out_trade_no": "unpaid"})
    who = {"appid": "wx", "mch_id": sandbox.mchid, "out_trade_no": "unpaid"}
    refund = {**who, "total_fee": 88, "refund_fee": 1, "out_refund_no": "u"}
    with pytest.raises(wechatpay.V2Error) as caught:
        client.v2.secapi.pay.refund.post(xml=refund, mutual_tls=True)
    assert caught.value.err_code == "TRADE_STATE_ERROR"
    with pytest.raises(wechatpay.V2Error, match="REFUNDNOTEXIST"):
        client.v2.pay.refundquery.post(xml=who)


async def test_a_bill_is_downloaded_and_a_missing_one_raises(sandbox, tmp_path):
    number = f"bill-{time.monotonic_ns()}"
    today = dt.datetime.now(dt.timezone(dt.timedelta(hours=8))).strftime("%Y%m%d")
    query = {"appid": "wx", "mch_id": sandbox.mchid, "bill_date": today, "bill_type": "ALL"}
    async with sandbox.client() as client:
        client.v2.pay.micropay.post(xml={**MICROPAY, "out_trade_no": number, "auth_code": "134567890123456780"})
        node = client.v2.pay.downloadbill
        bill = node.post(xml=query)
        assert re.search(f"`{number},`[^,]+,`MICROPAY,`SUCCESS,`OTHERS,`CNY,`0.88", bill.text)
        assert bill.verified is False
        stream = io.BytesIO()
        node.post(xml=query, to=tmp_path / "bill.csv")
        await node.post_async(xml=query, to=stream)
        assert (tmp_path / "bill.csv").read_text("utf-8").startswith("交易时间")
        assert number in stream.getvalue().decode()
        options = {"xml": {**query, "bill_date": "20200101"}, "to": tmp_path / "none.csv"}
        with pytest.raises(wechatpay.V2Error, match="No Bill Exist"):
            node.post(**options)
        with pytest.raises(wechatpay.V2Error, match="No Bill Exist"):
            await node.post_async(**options)
    assert [path.name for path in tmp_path.iterdir()] == ["bill.csv"]


def test_responses_without_sign_are_not_verified(client, sandbox):
    packet = {
        "mch_billno": "1-1", "mch_id": sandbox.mchid, "wxappid": "wx", "send_name": "x", "re_openid": "o",
        "total_amount": 100, "total_num": 1, "wishing": "x", "client_ip": "127.0.0.1", "act_name": "x", "remark": "x",
    }  # fmt: skip
    response = client.v2.mmpaymkttransfers.sendredpack.post(xml=packet, mutual_tls=True)
    assert response.verified is False
    assert response.xml() == client.v2.mmpaymkttransfers.sendredpack.post(xml=packet, mutual_tls=True).xml()
    key = client.v2.xdc.apiv2getsignkey.sign.getsignkey.post(xml={"mch_id": sandbox.mchid})
    assert key.xml()["sandbox_signkey"] == sandbox.apiv2_key


def test_any_documented_operation_is_answered_and_others_are_404(client, sandbox):
    query = {"appid": "wx", "mch_id": sandbox.mchid, "long_url": "weixin://x"}
    response = client.v2.tools.shorturl.post(xml=query)
    assert response.verified
    assert set(response.xml()) >= {"short_url", "appid", "mch_id"}
    assert client.v2.tools.shorturl.post(xml=query).xml()["short_url"] == response.xml()["short_url"]
    with pytest.raises(wechatpay.ClientError, match="404"):
        client.v2.no.such.path.post(xml={})


def test_a_request_with_a_wrong_sign_or_merchant_is_refused(sandbox):
    with sandbox.client(secret="1" * 32) as client, pytest.raises(wechatpay.V2Error, match="sign error") as caught:
        client.v2.pay.orderquery.post(xml={"mch_id": sandbox.mchid, "out_trade_no": "1"})
    assert caught.value.code == "FAIL"
    with sandbox.client() as client, pytest.raises(wechatpay.V2Error, match="mch_id"):
        client.v2.pay.orderquery.post(xml={"out_trade_no": "1"})


def test_bank_card_numbers_are_encrypted_with_the_key_of_their_document(client, sandbox):
    """The key is in PKCS #1; the number is never shown."""
    key = client.v2.risk.getpublickey.post(xml={"mch_id": sandbox.mchid, "sign_type": "MD5"}).xml()["pub_key"]
    assert "BEGIN RSA PUBLIC KEY" in key
    secret = wechatpay.Secret("6225760000000001", key=key)
    assert "6225" not in repr(secret)
    recorder = Recorder()
    with sandbox.client(transport=recorder) as recorded, pytest.raises(wechatpay.ServerError):
        recorded.v2.mmpaysptrans.pay_bank.post(xml={"enc_bank_no": secret}, mutual_tls=True)
    ciphertext = xml.parse(recorder.requests[0].content)["enc_bank_no"]
    # The key of this document is that of the platform, with which the echo of APIv3 decrypts.
    echo = {"echo_message": "x", "encrypted_echo_message": ciphertext}
    response = client.v3.security.echo.post(json=echo, headers={"Wechatpay-Serial": sandbox.public_key_id})
    assert client.decrypt(response.json()["encrypted_echo_message"]) == "6225760000000001"


EXPECTED = {
    Fault.WRONG_SIGNATURE: wechatpay.SignatureError,
    Fault.MISSING_HEADER: wechatpay.SignatureError,
    Fault.TAMPERED_BODY: wechatpay.SignatureError,
    Fault.TOO_MANY: wechatpay.ClientError,
    Fault.SYSTEM_ERROR: wechatpay.ServerError,
    Fault.SLOW: wechatpay.TimedOutError,
    Fault.RESET: wechatpay.ConnectionLostError,
}


@pytest.mark.parametrize("fault", EXPECTED)
async def test_each_fault_is_an_error_of_its_class(sandbox, caller, fault):
    fields = {"appid": "wx", "mch_id": sandbox.mchid, "long_url": "x"}
    sandbox.faults.add(fault, path="/tools/shorturl")
    with pytest.raises(EXPECTED[fault]) as caught:
        await caller.post("v2/tools/shorturl", xml=fields, timeout=0.2 if fault is Fault.SLOW else 30)
    assert type(caught.value) is EXPECTED[fault]
    assert caught.value.sent


def test_a_tampered_response_raises_signature_error(sandbox):
    def change(response):
        return HTTPResponse(200, response.headers, response.content.replace(b"NOTPAY", b"SUCCESS"))

    with sandbox.client(transport=Tampering(change)) as client:
        client.v2.pay.unifiedorder.post(xml={**ORDER, "out_trade_no": "tampered"})
        with pytest.raises(wechatpay.SignatureError, match="secret="):
            client.v2.pay.orderquery.post(xml={"appid": "wx", "mch_id": sandbox.mchid, "out_trade_no": "tampered"})


@pytest.mark.parametrize("size", [1, 3, 64, 1000])
@pytest.mark.parametrize("start", ["", "\ufeff", "\n", '<?xml version="1.0"?>', "<!-- x -->"])
def test_an_error_document_is_not_written_to_the_target(tmp_path, size, start):
    """This holds for chunks of any size, and for whatever precedes the root element."""
    content = (start + xml.build({"return_code": "FAIL", "return_msg": "No Bill Exist"})).encode()

    with wechatpay.Client(mchid="1", secret="0" * 32, transport=Chunked(content, size)) as client:
        with pytest.raises(wechatpay.V2Error, match="No Bill Exist"):
            client.v2.pay.downloadbill.post(xml={}, to=tmp_path / "bill")
    assert list(tmp_path.iterdir()) == []


def test_an_html_page_is_refused_as_a_bill():
    for path in ("v2/pay/downloadbill", "v2/pay/orderquery"):
        with pytest.raises(wechatpay.DecodeError):
            call(b"<html>login</html>", path)


def test_to_is_refused_for_xml_operations(tmp_path):
    with wechatpay.Client(mchid="1", secret="0" * 32, transport=Recorder()) as client:
        with pytest.raises(wechatpay.ArgumentError, match="to="):
            client.v2.pay.orderquery.post(xml={}, to=tmp_path / "order.xml")


@pytest.mark.parametrize("value", [{"a": "\ud800"}, decimal.Decimal("NaN"), decimal.Decimal("Infinity"), "\ud800"])
def test_unencodable_values_are_refused(value):
    with wechatpay.Client(mchid="1", secret="0" * 32, transport=Recorder()) as client:
        with pytest.raises(wechatpay.ArgumentError, match="value"):
            client.v2.pay.orderquery.post(xml={"value": value})


FAILURE = {**GOOD, "result_code": "FAIL", "err_code": "ORDERNOTEXIST"}


@pytest.mark.parametrize(
    "fields",
    [
        {**sign_fields(GOOD), "result_code": "FAIL", "err_code": "ORDERNOTEXIST"},
        {**sign_fields(GOOD), "return_code": "FAIL"},
        {**FAILURE, "sign": "0" * 32},
    ],
    ids=["a changed success", "a changed return_code", "a wrong sign"],
)
def test_a_failure_with_a_wrong_signature_is_not_believed(fields):
    """A "no" that is not WeChat Pay's would cause a second payment."""
    with pytest.raises(wechatpay.SignatureError) as caught:
        call(xml.build(fields).encode())
    assert caught.value.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("err_code_des", "x&result_code=SUCCESS"),
        ("attach", "x&trade_state=SUCCESS&transaction_id=1"),
        ("trade_state_desc", "x&trade_state=SUCCESS"),
        ("mweb_url", "https://wx.tenpay.com/a?b=1&result_code=FAIL"),
    ],
)
def test_a_response_with_a_text_that_holds_another_field_is_refused(name, value):
    with pytest.raises(wechatpay.SignatureError, match=name):
        call(xml.build(sign_fields({**GOOD, name: value})).encode())


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("mweb_url", "https://wx.tenpay.com/a?prepay_id=wx1&package=2"),
        ("attach", "a=1&b=2"),
        ("body", "A & B = C"),
        ("package", "mch_id=1&package=abc&timestamp=1&nonce_str=n&sign_type=HMAC-SHA256"),
        ("miniprogram_path", "pages/use/use?appid=1&session_id=2"),
        ("path", "/pages/index?a=1&mchid=2"),
    ],
)
def test_a_response_with_a_url_or_a_query_string_is_accepted(name, value):
    assert call(xml.build(sign_fields({**GOOD, name: value})).encode()).xml()[name] == value


@pytest.mark.parametrize(
    ("sign_type", "used", "error"),
    [
        ("HMAC-SHA256", "HMAC-SHA256", None),
        ("HMAC-SHA256", "MD5", wechatpay.SignatureError),
        ("MD5", "HMAC-SHA256", wechatpay.SignatureError),
        (None, "MD5", None),
        (None, "HMAC-SHA256", None),
    ],
)
def test_a_client_for_one_algorithm_signs_with_it_and_refuses_the_other(sign_type, used, error):
    transport = Answering(xml.build(sign_fields(GOOD, used)).encode())
    with wechatpay.Client(mchid="1", secret="0" * 32, sign_type=sign_type, transport=transport) as client:
        node = client.v2.pay.orderquery
        if error is None:
            assert node.post(xml={"out_trade_no": "7"}).verified
        else:
            with pytest.raises(error, match=sign_type):
                node.post(xml={"out_trade_no": "7"})
    sent = xml.parse(transport.requests[0].content)
    assert sent.get("sign_type", "MD5") == (sign_type or "MD5")
    assert len(sent["sign"]) == (64 if sign_type == "HMAC-SHA256" else 32)


@pytest.mark.parametrize("value", [None, "😀", "a𠀀", {"a": "😀"}, ["😀"]])
def test_none_and_emoji_are_refused_as_the_readme_says(value):
    with pytest.raises(wechatpay.ArgumentError, match=r"xml\['attach'\]"):
        send(xml={"attach": value})


def test_a_failure_with_an_empty_sign_is_one_without_a_signature():
    with pytest.raises(wechatpay.V2Error) as caught:
        call(xml.build({"return_code": "FAIL", "return_msg": "签名错误", "sign": ""}).encode())
    assert caught.value.verified is False


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("v2/mmpaymkttransfers/promotion/transfers", "partner_trade_no"),
        ("v2/mmpaymkttransfers/sendredpack", "mch_billno"),
        ("v2/pay/orderquery", "out_trade_no"),
    ],
)
@pytest.mark.parametrize("result", ["SUCCESS", "FAIL"])
def test_an_unsigned_response_to_another_call_is_refused_too(path, name, result):
    """WeChat Pay does not sign those that pay money out, and a mistaken "no" would pay twice."""
    reply = {"return_code": "SUCCESS", "result_code": result, "err_code": "NOTENOUGH", name: "B"}
    if path.endswith("orderquery") and result == "SUCCESS":
        reply = sign_fields(reply)
    transport = Answering(xml.build(reply).encode())
    with wechatpay.Client(mchid="1", secret="0" * 32, transport=transport) as client:
        with pytest.raises(wechatpay.MismatchedReplyError, match=name):
            client.chain(path).post(xml={name: "A"})
