"""APIv2: what is signed, what is believed, and the orders of the sandbox through the client."""

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
def test_the_signature(entry, key):
    assert v2.build_signed_message(entry["params"]) == entry["string"]
    assert key.sign(entry["string"], entry["sign_type"]) == entry["sign"]


@pytest.mark.parametrize("entry", entries("v2_xml"))
def test_the_document(entry):
    assert xml.build(entry["params"]) == entry["xml"]
    assert xml.parse(entry["xml"].encode()) == entry["params"]


@pytest.mark.parametrize("entry", entries("aes_ecb"))
def test_a_refund_notification_opens(entry, key):
    assert crypto.aes_ecb_decrypt(key.cipher, entry["req_info"]).decode() == entry["plaintext"]
    for broken in (entry["req_info"][:-8], "AAAA" + entry["req_info"][4:-24], "*", ""):
        with pytest.raises(wechatpay.DecryptionError, match="APIv2 key"):
            crypto.aes_ecb_decrypt(key.cipher, broken)
    with pytest.raises(wechatpay.DecryptionError):
        crypto.aes_ecb_decrypt(SharedKey("0" * 32).cipher, entry["req_info"])


def test_the_official_pair():
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


# --- what goes out


def sent(path="v2/pay/orderquery", verb="post", *, secret="0" * 32, mchid="1900000001", **options):
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
    request = sent(xml={"mch_id": "1900000001", "out_trade_no": "1"})
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
        (None, ""),
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
def test_a_value_as_it_is_sent_and_signed(value, text):
    fields = xml.parse(sent(xml={"value": value}).content)
    assert fields["value"] == text
    signature = fields.pop("sign")
    assert signature == SharedKey("0" * 32).sign(v2.build_signed_message(fields), "MD5")
    assert ("value=" in v2.build_signed_message(fields)) is (text != "")


@pytest.mark.parametrize("switch", [{"nonce": False}, {"nonceless": True}])
def test_without_a_nonce(switch):
    assert xml.parse(sent(xml={"a": "b"}, **switch).content).keys() == {"a", "sign"}
    assert "nonce_str" in xml.parse(sent(xml={"a": "b"}, nonce=True).content)


def test_a_nonce_of_the_callers_stays():
    assert xml.parse(sent(xml={"nonce_str": "mine"}).content)["nonce_str"] == "mine"


def test_hmac_sha256_by_sign_type():
    fields = xml.parse(sent(xml={"sign_type": "HMAC-SHA256", "a": "b"}).content)
    assert fields.pop("sign") == SharedKey("0" * 32).sign(v2.build_signed_message(fields), "HMAC-SHA256")


def test_a_get_signs_its_query():
    params = {"appid": "wx1", "mch_id": "1900000001", "notify_url": "https://a.cn/?x=1&y=中", "version": 1.0}
    params["version"] = "1.0"
    request = sent("v2/papay/h5entrustweb", "get", params=params, nonce=False)
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
def test_paths_that_live_elsewhere(path, host, sandbox):
    assert sent(path, xml={}).url == host
    assert sent(path, xml={}, base_url="https://b.cn").url == f"https://b.cn/{path.removeprefix('v2/')}"
    recorder = Recorder()
    with wechatpay.Client(mchid="1", secret="x", base_url="https://c.cn/p/", transport=recorder) as client:
        with pytest.raises(wechatpay.ServerError):
            client.chain(path).post(xml={})
    assert recorder.requests[0].url == f"https://c.cn/p/{path.removeprefix('v2/')}"


A, T = wechatpay.ArgumentError, wechatpay.ArgumentTypeError


def bad(options, error, hint, verb="post"):
    return pytest.param(verb, options, error, hint, id=f"{verb} {', '.join(options)}: {hint}")


@pytest.mark.parametrize(
    ("verb", "options", "error", "hint"),
    [
        bad({"xml": {"total_fee": 1.5}}, T, "xml['total_fee'] is a float"),
        bad({"xml": {"flag": True}}, T, "'Y' or 'N'"),
        bad({"xml": {"time": dt.datetime(2026, 1, 1)}}, T, "datetime"),
        bad({"xml": {"a": b"x"}}, T, "bytes"),
        bad({"xml": {"a": {"b": float("nan")}}}, A, "JSON text"),
        bad({"xml": {"a": {"b": b""}}}, A, "JSON text"),
        bad({"xml": {"mch_id": "1900000002"}}, A, "this client signs as 1900000001"),
        bad({"xml": {"mchid": "1900000002"}}, A, "mchid is"),
        bad({"xml": {"combine_mch_id": "1900000002"}}, A, "combine_mch_id is"),
        bad({"xml": {"sign_type": "SHA1"}}, A, "MD5 or HMAC-SHA256"),
        bad({"xml": {"sign": "x"}}, A, "leave it out"),
        bad({"xml": {"body": "a\x00b"}}, A, "body has the control character U+0000"),
        bad({"xml": {"body": "a\r\nb"}}, A, "U+000D"),
        bad({"xml": {"a b": "c"}}, A, "'a b' is not a name"),
        bad({"xml": "<xml/>"}, T, "mapping"),
        bad({"xml": {1: "a"}}, T, "mapping"),
        bad({"xml": None}, A, "leave xml out"),
        bad({"json": {}}, A, "xml={...}"),
        bad({"content": b""}, A, "xml={...}"),
        bad({"meta": {}}, A, "APIv3"),
        bad({"files": "/no/such/file"}, A, "no such file"),
        bad({"params": {}}, A, "everything in xml"),
        bad({"xml": {}, "nonce": 1}, T, "True or False"),
        bad({"xml": {}, "nonce": False, "nonceless": True}, T, "two spellings"),
        bad({"xml": {}, "mutual_tls": "yes"}, T, "True or False"),
        bad({"xml": {}}, A, "params={...}", "get"),
        bad({"params": {"a": ["1", "2"]}}, A, "given twice", "get"),
        bad({"params": {"mch_id": "7"}}, A, "signs as", "get"),
        bad({"xml": {"no": wechatpay.Secret("1")}}, A, "Secret without a key"),
        bad({"xml": {}, "mutual_tls": True}, wechatpay.ConfigurationError, "merchant={'cert'"),
    ],
)
async def test_what_cannot_be_sent_is_refused_by_name(verb, options, error, hint):
    recorder = Recorder()
    with wechatpay.Client(mchid="1900000001", secret="0" * 32, transport=recorder) as client:
        for name in (verb, f"{verb}_async"):
            with pytest.raises(error) as caught:
                result = getattr(client.v2.pay.unifiedorder, name)(**options)
                await result
            assert hint in str(caught.value)
            assert type(caught.value) is error
    assert recorder.requests == []


def test_without_a_secret(vector_client):
    with vector_client(transport=Recorder()) as client, pytest.raises(wechatpay.ConfigurationError, match="secret="):
        client.v2.pay.orderquery.post(xml={})


@pytest.mark.parametrize("secret", ["", 5, b"x"])
def test_a_secret_that_is_none(secret):
    with pytest.raises(wechatpay.ConfigurationError, match="secret"):
        wechatpay.Client(mchid="1", secret=secret)


def test_a_secret_is_not_shown():
    client = wechatpay.Client(mchid="1", secret="192006250b4c09247ec02edce69f6a2d")
    assert "192006" not in repr(vars(client)) + repr(client)


# --- what comes back

KEY = SharedKey("0" * 32)
GOOD = {"return_code": "SUCCESS", "return_msg": "OK", "result_code": "SUCCESS", "mch_id": "1", "out_trade_no": "7"}


def signed(fields, sign_type="MD5"):
    return {**fields, "sign": KEY.sign(v2.build_signed_message(fields), sign_type)}


def answered(content, path="v2/pay/orderquery", *, status=200, **options):
    transport = Answering(content, status=status, headers={"Request-ID": "R"})
    with wechatpay.Client(mchid="1", secret="0" * 32, transport=transport) as client:
        verb = client.chain(path).get if "params" in options else client.chain(path).post
        return verb(**({"xml": {}} if "params" not in options else {}), **options)


@pytest.mark.parametrize("sign_type", ["MD5", "HMAC-SHA256"])
def test_a_signed_reply(sign_type):
    """By the length of its `sign`, whatever the request was signed with."""
    response = answered(xml.build(signed(GOOD, sign_type)).encode())
    assert response.verified
    assert response.xml()["out_trade_no"] == "7"
    assert response.request_id == "R"


FORGED = {
    "changed": {**signed(GOOD), "out_trade_no": "8"},
    "added": {**signed(GOOD), "more": "1"},
    "no sign": GOOD,
    "empty sign": {**GOOD, "sign": ""},
    "short sign": {**GOOD, "sign": "AB"},
    "lower case": {**GOOD, "sign": signed(GOOD)["sign"].lower()},
    "not ASCII": {**GOOD, "sign": "中" * 32},
    "two signs": {**GOOD, "sign": [signed(GOOD)["sign"], "x"]},
    "nested": {**signed(GOOD), "list": {"a": "1"}},
    "repeated": {**signed(GOOD), "out_trade_no": ["7", "8"]},
    "another key": {**GOOD, "sign": SharedKey("1" * 32).sign(v2.build_signed_message(GOOD), "MD5")},
}


@pytest.mark.parametrize("forgery", FORGED)
def test_a_forged_reply(forgery):
    with pytest.raises(wechatpay.SignatureError) as caught:
        answered(xml.build(FORGED[forgery]).encode())
    assert caught.value.sent
    assert caught.value.response.status_code == 200
    assert caught.value.request.url.endswith("/pay/orderquery")


@pytest.mark.parametrize(
    ("fields", "code", "message"),
    [
        ({"return_code": "FAIL", "return_msg": "sign error"}, "FAIL", "sign error"),
        ({"return_code": "FAIL", "retmsg": "x", "result_code": "SUCCESS"}, "FAIL", ""),
        ({**GOOD, "result_code": "FAIL", "err_code": "ORDERPAID", "err_code_des": "paid"}, "ORDERPAID", "paid"),
        ({**signed(GOOD), "result_code": "FAIL", "err_code": "SYSTEMERROR"}, "SYSTEMERROR", ""),
        ({**GOOD, "result_code": ["SUCCESS", "FAIL"]}, "", ""),
    ],
)
def test_a_refusal_comes_before_its_signature(fields, code, message):
    with pytest.raises(wechatpay.V2Error) as caught:
        answered(xml.build(fields).encode())
    error = caught.value
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
        (b"", "it is empty"),
        (b"<html><body>hello</body></html>", "<html><body>hello"),
        (b"<!DOCTYPE html><html>", "<!DOCTYPE html>"),
        (b"no xml", "no xml"),
        (b"<xml><return_code>SUCCESS</return_code>", "not XML"),
        (b"<xml><return_code><a>SUCCESS</a></return_code></xml>", "no return_code"),
        (b'{"retcode": 0}', "retcode"),
    ],
)
def test_a_reply_that_is_no_document_shows_how_it_starts(content, shown):
    with pytest.raises(wechatpay.DecodeError) as caught:
        answered(content)
    assert shown in str(caught.value)
    assert caught.value.response.content == content


def test_another_status_is_an_api_error():
    with pytest.raises(wechatpay.ServerError, match="busy"):
        answered(b"<html>busy</html>", status=502)


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
def test_a_reply_that_is_documented_without_sign(path):
    content = xml.build(GOOD).encode()
    assert answered(content, f"v2{path}").verified is False
    assert answered(xml.build(signed(GOOD)).encode(), f"v2{path}").verified is True  # checked all the same
    with pytest.raises(wechatpay.SignatureError):
        answered(xml.build({**signed(GOOD), "out_trade_no": "8"}).encode(), f"v2{path}")
    for other in (f"v2{path}/more", f"v2{path}more", "v2/x/{name}"):
        options = {"name": path} if "{" in other else {}
        with pytest.raises(wechatpay.SignatureError):
            answered(content, other, **options)


def test_a_json_reply():
    content = b'{"retcode":0,"access_token":"A"}'
    response = answered(content, "v2/appauth/getaccesstoken", params={"mch_id": "1"})
    assert response.json()["access_token"] == "A"
    assert response.verified is False


def test_a_gbk_reply():
    fields = {**GOOD, "return_msg": "成功"}
    content = '<?xml version="1.0" encoding="GBK"?>' + xml.build(signed(fields))
    assert answered(content.encode("gbk")).xml()["return_msg"] == "成功"


def test_the_texts_of_a_response_that_is_no_xml():
    response = answered(b"a,b", "v2/pay/downloadbill")
    with pytest.raises(wechatpay.DecodeError, match="not XML"):
        response.xml()


# --- the sandbox's orders, through the client


async def both(client, node, verb="post", **options):
    """The answer of a call, which is the same over both transports."""
    one = getattr(node, verb)(**options)
    other = await getattr(node, f"{verb}_async")(**options)
    assert one.verified == other.verified
    return one.xml()


@pytest.mark.parametrize("sign_type", [None, "MD5", "HMAC-SHA256"])
async def test_an_order(sandbox, sign_type):
    number = f"order-{sign_type}-{time.monotonic_ns()}"
    extra = {"sign_type": sign_type} if sign_type else {}
    async with sandbox.client() as client:
        order = {**ORDER, **extra, "out_trade_no": number}
        placed = client.v2.pay.unifiedorder.post(xml=order)
        assert placed.verified
        assert placed.xml()["prepay_id"].startswith("wx")
        assert placed.xml()["code_url"].startswith("weixin://")
        asked = {"appid": "wx", "mch_id": sandbox.mchid, "out_trade_no": number, **extra}
        assert (await both(client, client.chain("v2/pay/orderquery"), xml=asked))["trade_state"] == "NOTPAY"
        with pytest.raises(wechatpay.V2Error) as caught:
            client.v2.pay.unifiedorder.post(xml={**order, "total_fee": 89})
        assert caught.value.err_code == "OUT_TRADE_NO_USED"
        assert client["v2/pay/closeorder"].post(xml=asked).verified
        assert (await both(client, client.v2.pay.orderquery, xml=asked))["trade_state"] == "CLOSED"
        with pytest.raises(wechatpay.V2Error) as caught:
            await client.v2.pay.unifiedorder.post_async(xml=order)
        assert caught.value.err_code == "ORDERCLOSED"


async def test_a_payment_and_its_refunds(sandbox):
    number = f"micro-{time.monotonic_ns()}"
    async with sandbox.client() as client:
        paid = client.v2.pay.micropay.post(
            xml={**MICROPAY, "out_trade_no": number, "auth_code": "134567890123456789"}
        ).xml()
        assert paid["total_fee"] == "88"
        refund = {"appid": "wx", "mch_id": sandbox.mchid, "out_trade_no": number, "total_fee": 88}
        node = client["v2/secapi/pay/refund"]

        def refused(**fields):
            with pytest.raises(wechatpay.V2Error) as caught:
                node.post(xml={**refund, **fields}, mutual_tls=True)
            return caught.value.err_code

        first = node.post(xml={**refund, "out_refund_no": f"{number}-1", "refund_fee": 50}, mutual_tls=True).xml()
        again = await node.post_async(xml={**refund, "out_refund_no": f"{number}-1", "refund_fee": 50}, security=True)
        assert again.xml()["refund_id"] == first["refund_id"]
        assert refused(out_refund_no=f"{number}-1", refund_fee=51) == "REFUND_FEE_MISMATCH"
        assert refused(out_refund_no=f"{number}-2", refund_fee=39) == "REFUND_FEE_INVALID"
        assert refused(out_refund_no=f"{number}-2", refund_fee=10, total_fee=10) == "PARAM_ERROR"
        assert refused(out_refund_no=f"{number}-2", refund_fee=0) == "PARAM_ERROR"
        assert refused(out_refund_no=f"{number}-2", refund_fee=10, out_trade_no="none") == "ORDERNOTEXIST"
        assert refused(refund_fee=10) == "LACK_PARAMS"
        node.post(xml={**refund, "out_refund_no": f"{number}-2", "refund_fee": 38}, mutual_tls=True)
        asked = {"appid": "wx", "mch_id": sandbox.mchid, "transaction_id": paid["transaction_id"]}
        found = await both(client, client.v2.pay.refundquery, xml=asked)
        assert found["refund_count"] == "2"
        assert [found["refund_fee_0"], found["refund_fee_1"]] == ["50", "38"]
        one = {"appid": "wx", "mch_id": sandbox.mchid, "out_refund_no": f"{number}-2"}
        assert (await both(client, client.v2.pay.refundquery, xml=one))["out_refund_no_0"] == f"{number}-2"
        assert (await both(client, client.v2.pay.orderquery, xml=asked))["trade_state"] == "REFUND"
        with pytest.raises(wechatpay.V2Error) as caught:
            client.v2.pay.closeorder.post(xml={"appid": "wx", "mch_id": sandbox.mchid, "out_trade_no": number})
        assert caught.value.err_code == "ORDERPAID"


def test_an_order_that_was_not_paid_is_not_refunded(client, sandbox):
    client.v2.pay.unifiedorder.post(xml={**ORDER, "out_trade_no": "unpaid"})
    who = {"appid": "wx", "mch_id": sandbox.mchid, "out_trade_no": "unpaid"}
    refund = {**who, "total_fee": 88, "refund_fee": 1, "out_refund_no": "u"}
    with pytest.raises(wechatpay.V2Error) as caught:
        client.v2.secapi.pay.refund.post(xml=refund, mutual_tls=True)
    assert caught.value.err_code == "TRADE_STATE_ERROR"
    with pytest.raises(wechatpay.V2Error, match="REFUNDNOTEXIST"):
        client.v2.pay.refundquery.post(xml=who)


async def test_a_bill(sandbox, tmp_path):
    number = f"bill-{time.monotonic_ns()}"
    today = dt.datetime.now(dt.timezone(dt.timedelta(hours=8))).strftime("%Y%m%d")
    asked = {"appid": "wx", "mch_id": sandbox.mchid, "bill_date": today, "bill_type": "ALL"}
    async with sandbox.client() as client:
        client.v2.pay.micropay.post(xml={**MICROPAY, "out_trade_no": number, "auth_code": "1"})
        node = client.v2.pay.downloadbill
        bill = node.post(xml=asked)
        assert re.search(f"`{number},`[^,]+,`MICROPAY,`SUCCESS,`OTHERS,`CNY,`0.88", bill.text)
        assert bill.verified is False
        stream = io.BytesIO()
        node.post(xml=asked, to=tmp_path / "bill.csv")
        await node.post_async(xml=asked, to=stream)
        assert (tmp_path / "bill.csv").read_text("utf-8").startswith("交易时间")
        assert number in stream.getvalue().decode()
        options = {"xml": {**asked, "bill_date": "20200101"}, "to": tmp_path / "none.csv"}
        with pytest.raises(wechatpay.V2Error, match="No Bill Exist"):
            node.post(**options)
        with pytest.raises(wechatpay.V2Error, match="No Bill Exist"):
            await node.post_async(**options)
    assert [path.name for path in tmp_path.iterdir()] == ["bill.csv"]


def test_what_is_answered_without_sign(client, sandbox):
    packet = {
        "mch_billno": "1-1", "mch_id": sandbox.mchid, "wxappid": "wx", "send_name": "x", "re_openid": "o",
        "total_amount": 100, "total_num": 1, "wishing": "x", "client_ip": "127.0.0.1", "act_name": "x", "remark": "x",
    }  # fmt: skip
    answer = client.v2.mmpaymkttransfers.sendredpack.post(xml=packet, mutual_tls=True)
    assert answer.verified is False
    assert answer.xml() == client.v2.mmpaymkttransfers.sendredpack.post(xml=packet, mutual_tls=True).xml()
    key = client.v2.xdc.apiv2getsignkey.sign.getsignkey.post(xml={"mch_id": sandbox.mchid})
    assert key.xml()["sandbox_signkey"] == sandbox.apiv2_key


def test_any_other_documented_operation(client, sandbox):
    asked = {"appid": "wx", "mch_id": sandbox.mchid, "long_url": "weixin://x"}
    answer = client.v2.tools.shorturl.post(xml=asked)
    assert answer.verified
    assert set(answer.xml()) >= {"short_url", "appid", "mch_id"}
    assert client.v2.tools.shorturl.post(xml=asked).xml()["short_url"] == answer.xml()["short_url"]
    with pytest.raises(wechatpay.ClientError, match="404"):
        client.v2.no.such.path.post(xml={})


def test_a_request_that_the_gateway_does_not_look_at(sandbox):
    with sandbox.client(secret="1" * 32) as client, pytest.raises(wechatpay.V2Error, match="sign error") as caught:
        client.v2.pay.orderquery.post(xml={"mch_id": sandbox.mchid, "out_trade_no": "1"})
    assert caught.value.code == "FAIL"
    with sandbox.client() as client, pytest.raises(wechatpay.V2Error, match="mch_id"):
        client.v2.pay.orderquery.post(xml={"out_trade_no": "1"})


def test_bank_card_numbers_are_encrypted_with_the_key_of_their_document(client, sandbox):
    """The key comes as PKCS #1; the number never shows."""
    key = client.v2.risk.getpublickey.post(xml={"mch_id": sandbox.mchid, "sign_type": "MD5"}).xml()["pub_key"]
    assert "BEGIN RSA PUBLIC KEY" in key
    secret = wechatpay.Secret("6225760000000001", key=key)
    assert "6225" not in repr(secret)
    recorder = Recorder()
    with sandbox.client(transport=recorder) as recorded, pytest.raises(wechatpay.ServerError):
        recorded.v2.mmpaysptrans.pay_bank.post(xml={"enc_bank_no": secret}, mutual_tls=True)
    sealed = xml.parse(recorder.requests[0].content)["enc_bank_no"]
    # The key of this document is that of the platform, with which the echo of APIv3 decrypts.
    echo = {"echo_message": "x", "encrypted_echo_message": sealed}
    reply = client.v3.security.echo.post(json=echo, headers={"Wechatpay-Serial": sandbox.public_key_id})
    assert client.decrypt(reply.json()["encrypted_echo_message"]) == "6225760000000001"


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


def test_a_reply_changed_on_its_way(sandbox):
    def change(response):
        return HTTPResponse(200, response.headers, response.content.replace(b"NOTPAY", b"SUCCESS"))

    with sandbox.client(transport=Tampering(change)) as client:
        client.v2.pay.unifiedorder.post(xml={**ORDER, "out_trade_no": "tampered"})
        with pytest.raises(wechatpay.SignatureError, match="secret="):
            client.v2.pay.orderquery.post(xml={"appid": "wx", "mch_id": sandbox.mchid, "out_trade_no": "tampered"})


@pytest.mark.parametrize("size", [1, 3, 64, 1000])
@pytest.mark.parametrize("start", ["", "\ufeff", "\n", '<?xml version="1.0"?>', "<!-- x -->"])
def test_a_refusal_is_not_taken_for_a_file(tmp_path, size, start):
    """However it is cut into chunks, and whatever stands before it."""
    content = (start + xml.build({"return_code": "FAIL", "return_msg": "No Bill Exist"})).encode()

    with wechatpay.Client(mchid="1", secret="0" * 32, transport=Chunked(content, size)) as client:
        with pytest.raises(wechatpay.V2Error, match="No Bill Exist"):
            client.v2.pay.downloadbill.post(xml={}, to=tmp_path / "bill")
    assert list(tmp_path.iterdir()) == []


def test_a_page_is_no_bill():
    for path in ("v2/pay/downloadbill", "v2/pay/orderquery"):
        with pytest.raises(wechatpay.DecodeError):
            answered(b"<html>login</html>", path)


def test_only_a_bill_goes_into_a_file(tmp_path):
    with wechatpay.Client(mchid="1", secret="0" * 32, transport=Recorder()) as client:
        with pytest.raises(wechatpay.ArgumentError, match="to= is for files"):
            client.v2.pay.orderquery.post(xml={}, to=tmp_path / "order.xml")


@pytest.mark.parametrize("value", [{"a": "\ud800"}, decimal.Decimal("NaN"), decimal.Decimal("Infinity"), "\ud800"])
def test_more_that_cannot_be_sent(value):
    with wechatpay.Client(mchid="1", secret="0" * 32, transport=Recorder()) as client:
        with pytest.raises(wechatpay.ArgumentError, match="value"):
            client.v2.pay.orderquery.post(xml={"value": value})
