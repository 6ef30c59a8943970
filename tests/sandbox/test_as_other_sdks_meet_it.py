"""The sandbox, as SDKs of other languages meet it: which key signs, in which forms they write, what a mistake says."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import secrets
import time

import pytest
import requests
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.hashes import SHA1, SHA256
from cryptography.hazmat.primitives.serialization import load_pem_private_key

import wechatpay
from wechatpay import openapi
from wechatpay._protocols import xml
from wechatpay.sandbox import Sandbox, signing
from wechatpay.sandbox.contract import Contract
from wechatpay.sandbox.identity import Identity

from ..conftest import ORDER, receive_delivery


@pytest.fixture
def sandbox():
    """A sandbox that has met no client."""
    with Sandbox(notification_speed=100_000) as sandbox:
        yield sandbox


def send(sandbox, method, target, body=b"", *, headers=None, algorithm=None, build_message=None, **parts):
    """Send a request that is written and signed by hand."""
    key = load_pem_private_key(sandbox.merchant_private_key.encode(), None)
    given = {
        "mchid": sandbox.mchid,
        "nonce_str": secrets.token_hex(16),
        "timestamp": str(int(time.time())),
        "serial_no": sandbox.merchant_serial,
        **parts,
    }
    rest = f"{given['timestamp']}\n{given['nonce_str']}\n"
    message = build_message(rest) if build_message else f"{method}\n{target}\n{rest}".encode() + body + b"\n"
    signature = base64.b64encode(key.sign(message, padding.PKCS1v15(), algorithm or SHA256())).decode()
    fields = {"signature": signature, **given}
    authorization = "WECHATPAY2-SHA256-RSA2048 " + ",".join(f'{name}="{value}"' for name, value in fields.items())
    sent = {"Authorization": authorization, "Accept": "*/*", "User-Agent": "x", "Content-Type": "application/json"}
    return requests.request(
        method, sandbox.base_url + target, data=body or None, headers={**sent, **(headers or {})}, timeout=20
    )


# --- the key that signs


def test_a_client_that_has_shown_nothing_gets_the_public_key_as_a_new_merchant_does(sandbox):
    response = send(sandbox, "GET", "/v3/pay/transactions/out-trade-no/1?mchid=1900000001")
    assert response.headers["Wechatpay-Serial"] == sandbox.public_key_id
    assert receive_delivery(sandbox)[0]["Wechatpay-Serial"] == sandbox.public_key_id


def test_a_client_gets_the_key_that_it_names_and_its_notifications_too(sandbox):
    for serial in (sandbox.platform_serial, sandbox.public_key_id):
        response = send(sandbox, "GET", "/v3/certificates", headers={"Wechatpay-Serial": serial})
        assert response.headers["Wechatpay-Serial"] == serial
        assert receive_delivery(sandbox)[0]["Wechatpay-Serial"] == serial


def test_a_client_that_fetches_certificates_gets_the_list_and_what_follows_signed_with_one(sandbox):
    assert send(sandbox, "GET", "/v3/certificates").headers["Wechatpay-Serial"] == sandbox.platform_serial
    assert receive_delivery(sandbox)[0]["Wechatpay-Serial"] == sandbox.platform_serial
    serial = sandbox.rotate_platform_certificate()
    assert send(sandbox, "GET", "/v3/x").headers["Wechatpay-Serial"] == serial


def test_an_empty_serial_is_none_and_one_in_lower_case_is_known(sandbox):
    """Java's downloader of certificates sends an empty one."""
    empty = send(sandbox, "GET", "/v3/certificates", headers={"Wechatpay-Serial": ""})
    assert empty.headers["Wechatpay-Serial"] == sandbox.platform_serial
    named = send(sandbox, "GET", "/v3/x", headers={"Wechatpay-Serial": sandbox.public_key_id.lower()})
    assert named.headers["Wechatpay-Serial"] == sandbox.public_key_id
    named = send(sandbox, "GET", "/v3/x", headers={"Wechatpay-Serial": sandbox.platform_serial.lower()})
    assert named.headers["Wechatpay-Serial"] == sandbox.platform_serial


def test_a_restarted_sandbox_remembers_which_key_its_client_knows(tmp_path):
    with Sandbox(state=tmp_path / "state") as sandbox:
        send(sandbox, "GET", "/v3/certificates")
    with Sandbox(state=tmp_path / "state") as sandbox:
        assert send(sandbox, "GET", "/v3/x").headers["Wechatpay-Serial"] == sandbox.platform_serial


@pytest.mark.parametrize("mode", ["public-key", "certificate"])
def test_a_sandbox_of_one_kind_of_key_signs_with_it_alone(mode):
    with Sandbox(mode=mode) as sandbox:
        own = sandbox.public_key_id if mode == "public-key" else sandbox.platform_serial
        for named in ({}, {"Wechatpay-Serial": sandbox.public_key_id}, {"Wechatpay-Serial": sandbox.platform_serial}):
            assert send(sandbox, "GET", "/v3/x", headers=named).headers["Wechatpay-Serial"] == own
        assert receive_delivery(sandbox)[0]["Wechatpay-Serial"] == own


@pytest.mark.parametrize("change", [str.lower, str.upper, lambda serial: f"0{serial}"])
def test_the_merchants_serial_may_be_written_in_any_case(sandbox, change):
    response = send(sandbox, "GET", "/v3/certificates", serial_no=change(sandbox.merchant_serial))
    assert response.status_code == 200


# --- multipart


FILE = b"\x89PNG\r\n--b\r\n\r\n--not the boundary\r\n"
META = json.dumps({"filename": "a.png", "sha256": hashlib.sha256(FILE).hexdigest()}).encode()
PARTS = {
    "meta first": [b'name="meta"', b'name="file"; filename="a.png"'],
    "file first": [b'name="file"; filename="a.png"', b'name="meta"'],
    "a file name on the meta": [b'name="meta"; filename="meta.json"', b'name="file"; filename="a.png"'],
    "without quotes": [b"name=meta", b"name=file; filename=a.png"],
    "the file name before the name": [b'name="meta"', b'filename="a.png"; name="file"'],
}


@pytest.mark.parametrize("quote", [b'"', b"", None], ids=["quoted", "plain", "absent"])
@pytest.mark.parametrize("extra", [b"", b"Content-Length: 1\r\nContent-Transfer-Encoding: binary\r\n"])
@pytest.mark.parametrize("order", PARTS)
def test_an_upload_is_read_as_any_library_writes_it(sandbox, order, extra, quote):
    boundary, body = b"----Form-b1", b""
    for disposition in PARTS[order]:
        kind, content = (b"application/json", META) if b"meta" in disposition else (b"image/png", FILE)
        head = b"Content-Disposition: form-data; " + disposition + b"\r\nContent-Type: " + kind + b"\r\n" + extra
        body += b"--" + boundary + b"\r\n" + head + b"\r\n" + content + b"\r\n"
    body += b"--" + boundary + b"--\r\n"
    target = "/v3/merchant/media/upload"
    response = send(
        sandbox,
        "POST",
        target,
        body,
        headers={"Content-Type": "Multipart/form-data" + write_boundary(boundary, quote)},
        build_message=lambda rest: f"POST\n{target}\n{rest}".encode() + META + b"\n",
    )
    assert response.status_code == 200, response.text


def write_boundary(boundary, quote):
    """Return the parameter of a Content-Type; wechatpayv3 leaves it out."""
    return "" if quote is None else f"; boundary={(quote + boundary + quote).decode()}"


@pytest.mark.parametrize(
    ("disposition", "said"), [(b'name="file"', "file must have a filename"), (b'name="other"', "file is required")]
)
def test_an_upload_without_a_file_says_what_is_missing(sandbox, disposition, said):
    parts = ((b'name="meta"', META), (disposition, FILE))
    body = b"".join(
        b"--b\r\nContent-Disposition: form-data; " + name + b"\r\n\r\n" + content + b"\r\n" for name, content in parts
    )
    target = "/v3/merchant/media/upload"
    response = send(
        sandbox,
        "POST",
        target,
        body + b"--b--\r\n",
        headers={"Content-Type": "multipart/form-data; boundary=b"},
        build_message=lambda rest: f"POST\n{target}\n{rest}".encode() + META + b"\n",
    )
    assert said in response.json()["message"]


def test_an_upload_that_is_not_multipart_is_told_so(sandbox):
    headers = {"Content-Type": "multipart/form-data; boundary=b"}
    response = send(sandbox, "POST", "/v3/merchant/media/upload", META, headers=headers, build_message=lambda _: b"x")
    assert "the body is not multipart/form-data with a part named meta" in response.json()["message"]


def test_an_upload_of_apiv2_is_read_with_part_headers(sandbox):
    fields = {"mch_id": sandbox.mchid, "media_hash": hashlib.md5(FILE).hexdigest()}
    fields["sign"] = signing.sign_v2(fields, sandbox.apiv2_key, "MD5")
    files = {name: (None, text, "text/plain; charset=UTF-8") for name, text in fields.items()}
    response = requests.post(
        f"{sandbox.base_url}/secapi/mch/uploadmedia", files={"media": ("a.png", FILE), **files}, timeout=20
    )
    assert xml.parse(response.content)["return_code"] == "SUCCESS", response.text


# --- what a mistake says


BODY = json.dumps({**ORDER, "out_trade_no": "P-other"}, ensure_ascii=False, separators=(",", ":")).encode()
NATIVE = "/v3/pay/transactions/native"
QUERY = "/v3/pay/transactions/out-trade-no/1?mchid=1900000001"
SPACED = json.dumps(json.loads(BODY)).encode()
MISTAKES = {
    "SHA-1": ({"algorithm": SHA1()}, "SHA-1"),
    "no last line break": ({"build_message": lambda rest: f"POST\n{NATIVE}\n{rest}".encode() + BODY}, "line break"),
    "another serialisation": (
        {"build_message": lambda rest: f"POST\n{NATIVE}\n{rest}".encode() + SPACED + b"\n"},
        "once more to be sent",
    ),
    "no body": ({"build_message": lambda rest: f"POST\n{NATIVE}\n{rest}\n".encode()}, "body is not signed"),
    "another message": ({"build_message": lambda rest: b"else"}, "another private key, or over another message"),
    "another serial": ({"serial_no": "ABCDEF"}, "serial_no"),
    "another merchant": ({"mchid": "1900000009"}, "mchid"),
    "an old timestamp": ({"timestamp": "1700000000"}, "300 seconds"),
    "no base64": ({"signature": "*"}, "not base64"),
    "half a signature": ({"signature": "AAAA"}, "3 bytes"),
    "an unknown part": ({"x": "1"}, "unknown are ['x']"),
    "no header": ({"headers": {"Authorization": ""}}, "absent"),
    "another scheme": ({"headers": {"Authorization": "Bearer x"}}, "must begin with WECHATPAY2-SHA256-RSA2048"),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_sign_error_tells_the_usual_mistakes_apart(sandbox, mistake):
    options, issue = MISTAKES[mistake]
    response = send(sandbox, "POST", NATIVE, BODY, **options)
    document = response.json()
    assert (response.status_code, document["code"]) == (401, "SIGN_ERROR")
    assert issue in document["detail"]["detail"]["issue"]


def test_an_unsigned_query_and_a_signed_url_are_told_apart(sandbox):
    for target, issue in (
        (QUERY.partition("?")[0], "the query is not signed"),
        (sandbox.base_url + QUERY, "whole URL"),
    ):
        response = send(
            sandbox, "GET", QUERY, build_message=lambda rest, target=target: f"GET\n{target}\n{rest}\n".encode()
        )
        assert issue in response.json()["detail"]["detail"]["issue"]


MISTAKES_V2 = {
    "no sign": (lambda fields, key: "", "there is no sign"),
    "another algorithm": (lambda fields, key: signing.sign_v2(fields, key, "HMAC-SHA256"), "it is HMAC-SHA256"),
    "lower case": (lambda fields, key: signing.sign_v2(fields, key, "MD5").lower(), "upper case"),
    "empty fields": (
        lambda fields, key: (
            hashlib.md5(("&".join(f"{name}={fields[name]}" for name in sorted(fields)) + f"&key={key}").encode())
            .hexdigest()
            .upper()
        ),
        "empty fields are not signed",
    ),
    "another key": (lambda fields, key: signing.sign_v2(fields, "0" * 32, "MD5"), "another key"),
}


@pytest.mark.parametrize("mistake", MISTAKES_V2)
def test_a_sign_error_of_apiv2_shows_the_string_to_sign_without_the_key(sandbox, mistake):
    sign, issue = MISTAKES_V2[mistake]
    fields = {"appid": "wx1", "mch_id": sandbox.mchid, "out_trade_no": "1", "attach": ""}
    body = xml.build({**fields, "sign": sign(fields, sandbox.apiv2_key)}).encode()
    reply = xml.parse(requests.post(f"{sandbox.base_url}/pay/orderquery", data=body, timeout=20).content)
    assert (reply["return_code"], issue in reply["return_msg"]) == ("FAIL", True)
    assert f"appid=wx1&mch_id={sandbox.mchid}&out_trade_no=1&key=********" in reply["return_msg"]
    assert sandbox.apiv2_key not in reply["return_msg"]


# --- codes by endpoint, and APIv2


@pytest.fixture
def client(sandbox):
    with sandbox.client() as client:
        yield client


def test_what_is_not_there_has_the_code_of_its_endpoint(sandbox, client):
    own = {"mchid": sandbox.mchid}
    cases = (
        (lambda: client.chain("v3/pay/transactions/out-trade-no/100000").get(params=own), "ORDER_NOT_EXIST"),
        (lambda: client.chain("v3/pay/transactions/id/1").get(params=own), "ORDER_NOT_EXIST"),
        (lambda: client.chain("v3/pay/transactions/out-trade-no/100000/close").post(json=own), "ORDER_NOT_EXIST"),
        (
            lambda: client.v3.refund.domestic.refunds.post(
                json={
                    "out_trade_no": "ABSENT",
                    "out_refund_no": "2",
                    "amount": {"refund": 1, "total": 1, "currency": "CNY"},
                }
            ),
            "RESOURCE_NOT_EXISTS",
        ),
        (lambda: client.chain("v3/refund/domestic/refunds/1").get(), "RESOURCE_NOT_EXISTS"),
        (
            lambda: client.v2.pay.orderquery.post(
                xml={"appid": "wx1", "mch_id": sandbox.mchid, "out_trade_no": "ABSENT"}
            ),
            "ORDERNOTEXIST",
        ),
        (
            lambda: client.v2.pay.refundquery.post(xml={"appid": "wx1", "mch_id": sandbox.mchid, "out_refund_no": "1"}),
            "REFUNDNOTEXIST",
        ),
    )
    for call, code in cases:
        with pytest.raises(wechatpay.APIError) as caught:
            call()
        assert caught.value.code == code


ORDER_V2 = {
    "appid": "wxd678efh567hg6787", "body": "x", "total_fee": 88, "spbill_create_ip": "1.1.1.1",
    "notify_url": "http://127.0.0.1:9/", "trade_type": "MWEB", "scene_info": {"h5_info": {"type": "Wap"}},
}  # fmt: skip


def test_an_h5_order_of_apiv2_has_its_url(client):
    reply = client.v2.pay.unifiedorder.post(xml={**ORDER_V2, "mch_id": "1900000001", "out_trade_no": "MWEB-1"}).xml()
    assert reply["mweb_url"].startswith("https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx")


@pytest.mark.parametrize("is_paid", [True, False])
def test_reversing_an_order_by_scanned_code_refunds_or_revokes_it(sandbox, client, is_paid):
    own = {"appid": ORDER_V2["appid"], "mch_id": sandbox.mchid, "out_trade_no": "SCANNED1"}
    scanned = {"body": "x", "total_fee": 88, "spbill_create_ip": "1.1.1.1", "auth_code": "130061098828009406"}
    if is_paid:
        client.v2.pay.micropay.post(xml={**own, **scanned})
    else:
        sandbox.hold_micropays()
        with pytest.raises(wechatpay.V2Error, match="USERPAYING"):
            client.v2.pay.micropay.post(xml={**own, **scanned})
    for _ in range(2):
        assert client.v2.secapi.pay.reverse.post(xml=own).xml()["recall"] == "N"
    assert client.v2.pay.orderquery.post(xml=own).xml()["trade_state"] == "REVOKED"
    with pytest.raises(wechatpay.APIError):
        client.v2.pay.closeorder.post(xml=own)


def test_another_order_is_not_reversed(sandbox, client):
    own = {"appid": ORDER_V2["appid"], "mch_id": sandbox.mchid, "out_trade_no": "NATIVE1"}
    client.v2.pay.unifiedorder.post(xml={**ORDER_V2, **own, "trade_type": "NATIVE"})
    with pytest.raises(wechatpay.V2Error, match="close or refund it"):
        client.v2.secapi.pay.reverse.post(xml=own)


@pytest.mark.parametrize("placed", ["v2", "v3"])
def test_an_order_speaks_the_protocol_in_which_it_is_asked_for(sandbox, client, placed):
    """It is placed over one protocol, queried and refunded over the other."""
    number = f"cross-{placed}"
    if placed == "v2":
        own = {"appid": ORDER_V2["appid"], "mch_id": sandbox.mchid, "trade_type": "NATIVE"}
        client.v2.pay.unifiedorder.post(xml={**ORDER_V2, **own, "out_trade_no": number})
    else:
        client.v3.pay.transactions.native.post(
            json={**ORDER, "out_trade_no": number, "notify_url": "http://127.0.0.1:9/"}
        )
    sandbox.pay(number)
    total = 88 if placed == "v2" else 100
    if placed == "v2":
        path = "v3/pay/transactions/out-trade-no/{out_trade_no}"
        found = client.chain(path).get(out_trade_no=number, params={"mchid": sandbox.mchid}).json()
        assert found["mchid"] == sandbox.mchid
        assert "mch_id" not in found
        body = {"out_trade_no": number, "out_refund_no": "x-1", "notify_url": "http://127.0.0.1:9/"}
        amount = {"refund": 1, "total": total, "currency": "CNY"}
        assert client.v3.refund.domestic.refunds.post(json={**body, "amount": amount}).json()["out_refund_no"] == "x-1"
    else:
        own = {"appid": ORDER["appid"], "mch_id": sandbox.mchid, "out_trade_no": number}
        assert client.v2.pay.orderquery.post(xml=own).xml()["total_fee"] == str(total)
        refund = {"out_refund_no": "x-2", "total_fee": total, "refund_fee": 1, "notify_url": "http://127.0.0.1:9/"}
        assert client.v2.secapi.pay.refund.post(xml={**own, **refund}).xml()["out_refund_no"] == "x-2"
    delivered = sandbox.notifications.wait()
    kinds = {each.event_type for each in delivered}
    assert kinds == (
        {"v2/transaction-success", "REFUND.SUCCESS"}
        if placed == "v2"
        else {"TRANSACTION.SUCCESS", "v2/refund-processed"}
    )


def test_an_answer_of_apiv2_is_written_as_its_document_types_it(client):
    """Java and Go parse a number as a number."""
    integers = times = 0
    contract = Contract(Identity())
    for operation in openapi.operations():
        if operation.version != "v2" or operation.path in ("/pay/unifiedorder", "/risk/getpublickey"):
            continue
        response = next(iter(operation.document["responses"].values()))
        schema = response.get("content", {}).get("text/xml", {}).get("schema", {})
        fields = contract.build_fields(operation, {})
        for name, each in schema.get("properties", {}).items():
            name = name.replace("$n", "0").replace("$m", "0")
            if each.get("type") == "integer" and name in fields and "enum" not in each:
                integers += 1
                assert fields[name].isdigit(), (operation.path, name)
            if each.get("type") == "string" and name.startswith("time_") and name in fields:
                times += 1
                assert re.fullmatch("[0-9]{14}", fields[name]), (operation.path, name)
    assert integers > 100
    assert times > 1


def test_a_bill_of_apiv2_is_of_the_kind_that_is_asked_for(sandbox, client, tmp_path):
    own = {"appid": ORDER_V2["appid"], "mch_id": sandbox.mchid}
    client.v2.pay.unifiedorder.post(xml={**ORDER_V2, **own, "trade_type": "NATIVE", "out_trade_no": "BILL-1"})
    sandbox.pay("BILL-1")
    day = {**own, "bill_date": f"{sandbox.clock.now():%Y%m%d}"}
    cases = (
        (client.v2.pay.downloadbill, {"bill_type": "ALL"}, "交易时间"),
        (client.v2.pay.downloadfundflow, {"account_type": "Basic", "sign_type": "HMAC-SHA256"}, "记账时间"),
    )
    for node, more, first in cases:
        node.post(xml={**day, **more}, to=tmp_path / "bill")
        assert next(iter(wechatpay.bills.read(tmp_path / "bill"))).keys() >= {first}
    with pytest.raises(wechatpay.V2Error, match="No Bill Exist"):
        client.v2.pay.downloadbill.post(xml={**day, "bill_type": "REFUND"}, to=tmp_path / "refunds")


def test_what_apiv2_answers_of_an_order_has_every_field_that_its_document_requires(sandbox, client):
    """tenpay refuses a response without the appid that it sent."""
    common = {"appid": "wx8888888888888888", "mch_id": sandbox.mchid}
    order = {**common, "body": "b", "total_fee": 100, "spbill_create_ip": "127.0.0.1"}
    notified = {"notify_url": "http://127.0.0.1:9/", "trade_type": "NATIVE"}
    refund = {"total_fee": 100, "refund_fee": 50}
    for path, fields in (
        ("pay/unifiedorder", {**order, **notified, "out_trade_no": "ORDER1"}),
        ("pay/orderquery", {**common, "out_trade_no": "ORDER1"}),
        ("pay/closeorder", {**common, "out_trade_no": "ORDER1"}),
        ("pay/micropay", {**order, "out_trade_no": "ORDER2", "auth_code": "130000000000000000"}),
        ("pay/orderquery", {**common, "out_trade_no": "ORDER2"}),
        ("secapi/pay/refund", {**common, "out_trade_no": "ORDER2", "out_refund_no": "R1", **refund}),
        ("pay/refundquery", {**common, "out_trade_no": "ORDER2"}),
        ("secapi/pay/reverse", {**common, "out_trade_no": "ORDER2"}),
    ):
        (operation,) = openapi.find(f"/{path}", "POST")
        given = client.chain(f"v2/{path}").post(xml=fields).xml()
        schema = operation.document["responses"]["200"]["content"]["text/xml"]["schema"]
        absent = {name.replace("$n", "0").replace("$m", "0") for name in schema["required"]} - given.keys()
        if given.get("trade_state") != "NOTPAY":  # What an order has only once it is paid.
            assert absent <= {"err_code", "err_code_des"}, path
        assert given["appid"] == "wx8888888888888888"


@pytest.mark.parametrize(("tar_type", "kind"), [("", "text/plain"), ("GZIP", "application/x-gzip")])
def test_a_bill_says_what_it_is(sandbox, client, tar_type, kind):
    params = {"bill_date": "2026-01-01", **({"tar_type": tar_type} if tar_type else {})}
    sandbox.clock.advance(days=2)
    client.v3.pay.transactions.native.post(json={**ORDER, "out_trade_no": "BILLED1"})
    sandbox.pay("BILLED1")
    params["bill_date"] = f"{sandbox.clock.now():%Y-%m-%d}"
    sandbox.clock.advance(days=1)
    url = client.v3.bill.tradebill.get(params=params).json()["download_url"]
    target = url.removeprefix(sandbox.base_url)
    assert send(sandbox, "GET", target).headers["Content-Type"] == kind
