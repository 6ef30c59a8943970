"""From a raw request to a notification: every form of both protocols, and every reason to refuse one."""

from __future__ import annotations

import asyncio
import itertools
import json
import time
from dataclasses import replace

import pytest

import wechatpay
from wechatpay import notifications, openapi
from wechatpay._protocols.xml import build, parse
from wechatpay.sandbox import signing
from wechatpay.transports import RequestsTransport

from ..conftest import Recorder


async def both(client, headers, body):
    """The same, parsed in both ways."""
    notification = client.notifications.parse(headers, body)
    assert await client.notifications.parse_async(headers, body) == notification
    return notification


async def refused(client, headers, body, error):
    """What both ways raise."""
    with pytest.raises(wechatpay.WeChatPayError) as first:
        client.notifications.parse(headers, body)
    with pytest.raises(wechatpay.WeChatPayError) as second:
        await client.notifications.parse_async(headers, body)
    assert type(first.value) is type(second.value) is error
    assert first.value.sent is second.value.sent is False
    assert first.value.reply == second.value.reply == notifications.rejected(first.value)
    return first.value


# --- what is accepted


async def test_a_payment(client, platform):
    headers, body = platform.paid("v3")
    notification = await both(client, headers, body)
    assert notification.event_type == "TRANSACTION.SUCCESS"
    assert notification.id == json.loads(body)["id"]
    assert notification.create_time == json.loads(body)["create_time"]
    assert notification.summary == "支付成功"
    assert notification.resource["out_trade_no"] == "P1217752501"
    assert notification.resource["amount"] == {
        "total": 100, "payer_total": 100, "currency": "CNY", "payer_currency": "CNY",
    }  # fmt: skip
    assert notification.raw == body
    assert (notification.version, notification.verified) == ("v3", True)
    assert notification.accepted() == wechatpay.Reply(204)
    assert isinstance(notification, wechatpay.Notification)
    assert repr(notification) == f"<Notification TRANSACTION.SUCCESS {notification.id}>"


@pytest.mark.parametrize("sign_type", ["MD5", "HMAC-SHA256"])
async def test_a_payment_of_apiv2(client, platform, sign_type):
    headers, body = platform.paid("v2", sign_type)
    notification = await both(client, headers, body)
    assert notification.event_type == "v2/transaction-success"
    assert notification.resource["attach"] == "中文 & <more>"
    assert notification.resource["total_fee"] == "100"
    assert notification.id.startswith("v2/transaction-success:")
    assert (notification.version, notification.verified) == ("v2", True)
    reply = notification.accepted()
    assert (reply.status, parse(reply.body)["return_code"]) == (200, "SUCCESS")


async def test_a_refund_of_apiv2_is_sealed_and_not_signed(client, platform):
    notification = await both(client, *platform.refunded())
    assert notification.event_type == "v2/refund-processed"
    assert notification.resource["refund_fee"] == "40"
    assert notification.resource["refund_recv_accout"] == "支付用户的零钱"
    assert notification.id.startswith("v2/refund-processed:")
    assert not notification.verified


async def test_the_score_of_apiv2_has_a_sealed_event_in_a_signed_document(client, platform):
    sealed = signing.encrypt_v3(b'{"state": "USER_PAID"}', platform.identity.apiv3_key, "score")
    fields = {
        "mch_id": platform.identity.mchid,
        "algorithm": "HMAC-SHA256",
        "event_id": "1",
        "event_create_time": "20261122",
        "event_type": "TRANSACTION.SUCCESS",
        **{f"event_{name}": text for name, text in sealed.items()},
    }
    notification = await both(client, *platform.fields(fields, "HMAC-SHA256"))
    assert notification.event_type == "v2/TRANSACTION.SUCCESS"
    assert notification.resource == {"state": "USER_PAID"}
    assert (notification.id, notification.create_time) == ("1", "20261122")


CODES = {"return_code": "SUCCESS", "result_code": "SUCCESS"}
PAID = {**CODES, "transaction_id": "42", "out_trade_no": "1", "total_fee": "100"}
COMBINED = {**CODES, "combine_mch_id": "1900000001", "combine_out_trade_no": "1", "sub_order_list": "{}"}


@pytest.mark.parametrize(
    ("fields", "event_type"),
    [
        (PAID, "v2/transaction-success"),
        ({**PAID, "result_code": "FAIL"}, "v2/transaction-fail"),
        ({**PAID, "return_code": "FAIL"}, "v2/transaction-fail"),
        ({**PAID, "trade_state": "PAY_FAIL"}, "v2/transaction-fail"),
        (COMBINED, "v2/combined-transactions-success"),
        ({**COMBINED, "result_code": "FAIL"}, "v2/combined-transactions-fail"),
        ({"change_type": "ADD", "contract_id": "1"}, "v2/pap-contract-state-changed"),
        ({"transaction_id_list": "{}", "event_code": "1"}, "v2/transactions-risk-occurred"),
        ({"vehicle_event_createtime": "2026"}, "v2/vehicle-state-changed-for-parking"),
        ({"something": "else"}, "v2/unknown"),
    ],
)
def test_what_kind_a_notification_of_apiv2_is(client, platform, fields, event_type):
    first, again = (client.notifications.parse(*platform.fields(fields)) for _ in range(2))
    assert first.event_type == event_type
    assert first.resource["nonce_str"] != again.resource["nonce_str"]
    assert first.id == again.id  # sent again it has another nonce and signature, and is the same
    assert client.notifications.parse(*platform.fields({**fields, "operate_time": "2", "x": "3"})).raw != first.raw


@pytest.mark.parametrize("name", ["return_code", "result_code", "out_trade_no", "total_fee"])
async def test_a_payment_of_apiv2_that_lacks_what_it_must_have(client, platform, name):
    """No default may make a success of it."""
    fields = {key: value for key, value in PAID.items() if key != name}
    assert name in str(await refused(client, *platform.fields(fields), wechatpay.DecodeError))


async def test_a_notification_for_another_merchant(client, platform):
    for fields in ({**PAID, "mch_id": "1900000002"}, {**COMBINED, "combine_mch_id": "1900000002"}):
        assert "1900000002" in str(await refused(client, *platform.fields(fields), wechatpay.SignatureError))
    _, body = platform.refunded()
    other = body.replace(b"<mch_id>1900000001", b"<mch_id>1900000002")
    await refused(client, {}, other, wechatpay.SignatureError)


def signed_for_others(client):
    """What this client signs with the APIv2 key and a payer gets to see: its texts, and their signature."""
    jsapi = client.bridge.jsapi(appid="wx1", prepay_id="wx2", sign_type="MD5")
    yield {**{name: text for name, text in jsapi.items() if name != "paySign"}}, jsapi["paySign"]


async def test_what_a_payer_sees_signed_is_no_notification(client):
    for fields, sign in signed_for_others(client):
        await refused(client, {}, build({**fields, "sign": sign}).encode(), wechatpay.SignatureError)


HIDDEN = "x&mch_id=1900000001&out_trade_no=1&result_code=SUCCESS&return_code=SUCCESS&total_fee=1&transaction_id=42&zz=1"


async def test_a_field_within_a_text(client, platform):
    """APIv2's signature does not say where a field ends: what was signed as one text may come back as many fields."""
    link = {"appid": "wx1", "contract_display_account": HIDDEN, "plan_id": "1", "version": "1.0"}
    sign = signing.sign_v2(link, platform.identity.apiv2_key, "MD5")
    message = "&".join(f"{name}={link[name]}" for name in sorted(link))
    fields = dict(part.split("=", 1) for part in message.partition("&zz=")[0].split("&"))
    fields["zz"] = message.partition("&zz=")[2]
    assert signing.sign_v2(fields, platform.identity.apiv2_key, "MD5") == sign  # it is the same to the signature
    caught = await refused(client, {}, build({**fields, "sign": sign}).encode(), wechatpay.SignatureError)
    assert "another field" in str(caught)
    with pytest.raises(wechatpay.ArgumentError, match="&result_code="):
        client.v2.papay.entrustweb.get(params={"mch_id": platform.identity.mchid, **link})
    with pytest.raises(wechatpay.ArgumentError, match="&return_code="):
        client.bridge.jsapi(appid="wx1", prepay_id="a&return_code=SUCCESS", sign_type="MD5")


async def test_fields_cannot_be_moved_into_others(client, platform):
    """Nor a failure become a success, nor one payment two."""
    _, body = platform.fields({**PAID, "trade_state": "PAY_FAIL", "is_subscribe": "N", "attach": "a=1&b=2"})
    document = parse(body)
    assert client.notifications.parse({}, body).event_type == "v2/transaction-fail"
    names = sorted(name for name in document if name != "sign")
    for first, second in itertools.pairwise(names):
        moved = {name: text for name, text in document.items() if name != second}
        moved[first] += f"&{second}={document[second]}"
        try:
            again = client.notifications.parse({}, build(moved).encode())
        except wechatpay.WeChatPayError:
            continue
        assert first == "attach"  # the merchant's own text, and nothing that counts is next to it
        assert again.event_type == "v2/transaction-fail"
        assert again.id == client.notifications.parse({}, body).id
    swallowed = {name: text for name, text in document.items() if not "attach" < name < "transaction_id"}
    swallowed["attach"] += "".join(f"&{name}={document[name]}" for name in names if "attach" < name < "transaction_id")
    await refused(client, {}, build({**swallowed, "sign": document["sign"]}).encode(), wechatpay.SignatureError)


def test_an_unknown_event_parses(client, platform):
    notification = client.notifications.parse(*platform.event("COMING.SOON", {"new": [1, {"deep": None}]}))
    assert notification.event_type == "COMING.SOON"
    assert notification.resource == {"new": [1, {"deep": None}]}


WEBHOOKS = openapi.webhooks()


def test_every_documented_event_has_a_type(client, platform):
    """The union in `wechatpay.types.notifications` is that of the documents, each with the fields of its own."""
    from typing import get_args

    from wechatpay.types.notifications import AnyNotification

    typed = {get_args(get_args(member)[0])[0]: get_args(member)[1] for member in get_args(AnyNotification)}
    of_ours = {"v2/transaction-fail", "v2/combined-transactions-fail", "v2/unknown"}
    assert set(typed) == {key.removeprefix("v3/") for key in WEBHOOKS} | of_ours
    assert len(WEBHOOKS) == 112
    for key, operation in WEBHOOKS.items():
        schema = operation.get("x-resource") or operation["requestBody"]["content"]["text/xml"]["schema"]
        kind = typed[key.removeprefix("v3/")]
        names = {name for name in schema["properties"] if "$" not in name}
        if names:
            assert set(kind.__annotations__) == names
            assert kind.__required_keys__ == set(schema.get("required", ())) & names
        if key.startswith("v3/"):
            assert client.notifications.parse(*platform.event(key[3:])).event_type == key[3:]


# --- forms of headers and bodies


def pairs(headers):
    return list(headers.items())


@pytest.mark.parametrize(
    "form",
    [
        lambda headers: headers,
        lambda headers: {name.lower(): value for name, value in headers.items()},
        lambda headers: {name.upper(): value for name, value in headers.items()},
        lambda headers: {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in headers.items()},
        lambda headers: {
            "wsgi.input": object(),
            "HTTP_HOST": "x",
            **{f"HTTP_{name.upper().replace('-', '_')}": value for name, value in headers.items()},
        },
        pairs,
        lambda headers: [(name.lower().encode(), value.encode()) for name, value in headers.items()],
        lambda headers: wechatpay.Headers(headers),
        lambda headers: iter(pairs(headers)),
    ],
    ids=["as named", "lower", "upper", "WSGI", "environ", "pairs", "ASGI", "Headers", "iterator"],
)
@pytest.mark.parametrize("container", [bytes, bytearray, memoryview])
def test_any_form_of_headers_and_bytes(client, platform, form, container):
    headers, body = platform.event()
    assert client.notifications.parse(form(headers), container(body)).raw == body


@pytest.mark.parametrize("body", ["{}", {"id": "1"}, None, 5])
async def test_a_body_that_is_not_bytes_is_told_how_to_get_them(client, platform, body):
    headers, _ = platform.event()
    with pytest.raises(wechatpay.ArgumentTypeError) as caught:
        await client.notifications.parse_async(headers, body)
    for way in ("request.get_data()", "request.body", "await request.body()", "await request.read()"):
        assert way in str(caught.value)
    assert notifications.rejected(caught.value).status == 500


@pytest.mark.parametrize("headers", [None, 5, "text", [1, 2], {1: "x"}, [("a", "b", "c")]])
def test_headers_that_are_none(client, platform, headers):
    with pytest.raises((wechatpay.ArgumentTypeError, wechatpay.MissingHeaderError)) as caught:
        client.notifications.parse(headers, platform.event()[1])
    assert caught.value.reply is not None


# --- what is refused


def changed(headers, **values):
    """*headers* with others in place, or without those that are None."""
    new = {**headers, **{f"Wechatpay-{name.capitalize()}": value for name, value in values.items()}}
    return {name: value for name, value in new.items() if value is not None}


def resigned(platform, document):
    """*document* as the platform would send it."""
    body = document if isinstance(document, bytes) else json.dumps(document).encode()
    serial, key = next(iter(platform.identity.signing_keys.items()))
    return signing.build_signature_headers(body, key, serial), body


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"timestamp": None}, wechatpay.MissingHeaderError),
        ({"signature": None}, wechatpay.MissingHeaderError),
        ({"serial": ""}, wechatpay.MissingHeaderError),
        ({"nonce": None}, wechatpay.MissingHeaderError),
        ({"timestamp": "today"}, wechatpay.MissingHeaderError),
        ({"timestamp": str(int(time.time()) - 400)}, wechatpay.ClockOffsetError),
        ({"timestamp": str(int(time.time()) + 9000)}, wechatpay.ClockOffsetError),
        ({"serial": "5157F09EFDC096DE15EBE81A47057A7232F1B8E1"}, wechatpay.UnknownSerialError),
        ({"nonce": "another"}, wechatpay.SignatureError),
        ({"signature": "AAAA"}, wechatpay.SignatureError),
        ({"signature": "WECHATPAY/SIGNTEST/AAAA"}, wechatpay.SignatureProbeError),
        ({"signature-Type": "WECHATPAY2-SM2-WITH-SM3"}, wechatpay.AlgorithmError),
    ],
)
async def test_what_is_not_proved_is_refused(client, platform, change, error):
    headers, body = platform.event()
    caught = await refused(client, changed(headers, **change), body, error)
    assert caught.reply.status == 401
    assert json.loads(caught.reply.body)["code"] == "FAIL"
    assert caught.reply.headers["Content-Type"].startswith("application/json")


async def test_a_changed_body_is_refused(client, platform):
    headers, body = platform.event()
    await refused(client, headers, body.replace(b"TRANSACTION", b"TRANSACTIOM"), wechatpay.SignatureError)
    reencoded = json.dumps(json.loads(body)).encode()
    await refused(client, headers, reencoded, wechatpay.SignatureError)
    await refused(client, headers, b"", wechatpay.SignatureError)


async def test_what_is_proved_but_no_notification(client, platform):
    _, body = platform.event()
    document = json.loads(body)
    cases = [
        (b"", wechatpay.DecodeError),
        (b"[]", wechatpay.DecodeError),
        (b"[" * 100_000, wechatpay.DecodeError),
        (b"{" + b"\xff", wechatpay.DecodeError),
        ({**document, "id": None}, wechatpay.DecodeError),
        ({**document, "event_type": 5}, wechatpay.DecodeError),
        ({**document, "resource": None}, wechatpay.DecodeError),
        ({**document, "resource": {**document["resource"], "nonce": 5}}, wechatpay.DecodeError),
        ({**document, "resource": {**document["resource"], "algorithm": "AEAD_SM4_128_GCM"}}, wechatpay.AlgorithmError),
        ({**document, "resource": {**document["resource"], "nonce": ""}}, wechatpay.DecryptionError),
        ({**document, "resource": {**document["resource"], "nonce": "\ud800"}}, wechatpay.DecryptionError),
        ({**document, "resource": {**document["resource"], "ciphertext": "not base64"}}, wechatpay.DecryptionError),
        ({**document, "resource": {**document["resource"], "associated_data": "x"}}, wechatpay.DecryptionError),
        (
            {**document, "resource": signing.encrypt_v3(b"personal words", platform.identity.apiv3_key, "")},
            wechatpay.DecodeError,
        ),
        (
            {**document, "resource": signing.encrypt_v3(b'["a list"]', platform.identity.apiv3_key, "")},
            wechatpay.DecodeError,
        ),
    ]
    for content, error in cases:
        caught = await refused(client, *resigned(platform, content), error)
        assert "personal" not in str(caught)
    huge = b'{"x": "' + b"x" * 1024 * 1024 + b'"}'
    assert (await refused(client, *resigned(platform, huge), wechatpay.DecodeError)).reply.status == 400


async def test_the_keys_that_a_client_lacks_are_named(platform):
    with platform.client(apiv3_key=None, secret=None) as client:
        caught = await refused(client, *platform.event(), wechatpay.ConfigurationError)
        assert "apiv3_key" in str(caught)
        assert caught.reply.status == 500
        assert "secret=" in str(await refused(client, *platform.paid(), wechatpay.ConfigurationError))
        assert "secret=" in str(await refused(client, *platform.refunded(), wechatpay.ConfigurationError))
    with platform.client(apiv3_key="x" * 32, secret="y" * 32) as client:
        await refused(client, *platform.event(), wechatpay.DecryptionError)
        await refused(client, *platform.paid(), wechatpay.SignatureError)
        await refused(client, *platform.refunded(), wechatpay.DecryptionError)
    with pytest.raises(wechatpay.ConfigurationError, match="32"):
        platform.client(apiv3_key="too short")


async def test_notifications_need_no_private_key(platform):
    with wechatpay.Client(
        mchid=platform.identity.mchid,
        apiv3_key=platform.identity.apiv3_key,
        certs={platform.identity.platform.serial: platform.identity.platform.pem},
    ) as client:
        assert client.notifications.parse(*platform.event()).event_type == "TRANSACTION.SUCCESS"


MINE = b"<xml><mch_id>1900000001</mch_id>"


@pytest.mark.parametrize(
    ("body", "error"),
    [
        (b"<xml>", wechatpay.DecodeError),
        (b"<xml></xml>", wechatpay.SignatureError),
        (b"<xml><sign>0</sign></xml>", wechatpay.SignatureError),
        (b"<xml><sign>\xe4\xb8\xad" + b"0" * 31 + b"</sign></xml>", wechatpay.SignatureError),
        (b"<xml><sign><deep>1</deep></sign></xml>", wechatpay.SignatureError),
        (b"<!DOCTYPE x><xml/>", wechatpay.DecodeError),
        (MINE + b"<req_info>AAAA</req_info></xml>", wechatpay.DecryptionError),
        (MINE + b"<req_info>" + b"A" * 43 + b"=</req_info></xml>", wechatpay.DecryptionError),
        (MINE + b"<req_info><a>1</a></req_info></xml>", wechatpay.DecodeError),
        (MINE + b"<req_info>1</req_info><req_info>2</req_info></xml>", wechatpay.DecodeError),
        (b"<xml><req_info>AAAA</req_info></xml>", wechatpay.SignatureError),
        (b"<?xml version='1.0' encoding='unicode_escape'?><xml/>", wechatpay.DecodeError),
        (
            b"<xml><" + b"a" * 90000 + b"><b/></" + b"a" * 90000 + b"><sign>" + b"0" * 32 + b"</sign></xml>",
            wechatpay.SignatureError,
        ),
        (b"<xml><return_code>FAIL</return_code><return_msg>no</return_msg></xml>", wechatpay.SignatureError),
    ],
)
async def test_what_is_refused_of_apiv2(client, body, error):
    caught = await refused(client, {}, body, error)
    assert parse(caught.reply.body)["return_code"] == "FAIL"
    assert caught.reply.headers["Content-Type"].startswith("text/xml")
    assert len(str(caught)) < 500


async def test_a_sealed_refund_does_not_excuse_a_wrong_signature(client, platform):
    """One with both is signed: its fields are believed after the signature alone."""
    _, body = platform.refunded()
    document = {**parse(body), "sign": "0" * 32}
    await refused(client, {}, build(document).encode(), wechatpay.SignatureError)


def test_a_reply_tells_nothing_of_the_error(client, platform):
    replies = set()
    for key in ("x", "y"):
        headers, body = platform.event()
        with pytest.raises(wechatpay.VerificationError) as caught:
            client.notifications.parse(changed(headers, nonce=key), body)
        replies.add((caught.value.reply.status, caught.value.reply.body))
    assert len(replies) == 1
    assert notifications.rejected(RuntimeError("a secret")).body == notifications.rejected(KeyError("other")).body


# --- certificates that are not known yet


async def test_an_unknown_certificate_is_fetched(sandbox, delivered):
    headers, body = delivered
    with sandbox.client(certs=None) as client:
        assert client.notifications.parse(headers, body).raw == body
    async with sandbox.client(certs=None) as client:
        assert (await client.notifications.parse_async(headers, body)).raw == body


def test_forged_serials_cause_one_fetch(sandbox, delivered):
    headers, body = delivered
    recorder = Recorder(RequestsTransport())
    with sandbox.client(certs=None, transport=recorder) as client:
        for number in range(50):
            with pytest.raises(wechatpay.UnknownSerialError):
                client.notifications.parse(changed(headers, serial=f"{number:040X}"), body)
        assert len(recorder.requests) == 1
        assert client.notifications.parse(headers, body).raw == body
    recorder.close()


def test_a_fetch_that_fails_leaves_the_notification_refused(platform):
    recorder = Recorder(status=503)  # with which a call would fetch again
    with platform.client(certs=None, transport=recorder) as client:
        with pytest.raises(wechatpay.UnknownSerialError) as caught:
            client.notifications.parse(*platform.event())
    assert isinstance(caught.value.__cause__, wechatpay.ServerError)
    assert len(recorder.requests) == 1
    assert caught.value.reply.status == 401


async def test_many_at_once(client, platform):
    messages = [platform.event(resource={"number": number}) for number in range(50)]
    found = await asyncio.gather(*(client.notifications.parse_async(*message) for message in messages))
    assert [notification.resource["number"] for notification in found] == list(range(50))


def test_the_clock_is_the_client_s(platform):
    headers, body = platform.event()
    signed_at = int(headers["Wechatpay-Timestamp"])
    for offset, accepted in ((300, True), (-300, True), (301, False), (-301, False)):
        with platform.client(clock=lambda: signed_at + offset) as client:  # noqa: B023
            if accepted:
                assert client.notifications.parse(headers, body).raw == body
            else:
                with pytest.raises(wechatpay.ClockOffsetError):
                    client.notifications.parse(headers, body)


def test_a_notification_is_a_value(client, platform):
    notification = client.notifications.parse(*platform.event())
    with pytest.raises(AttributeError):
        notification.id = "2"
    assert replace(notification, id="2").id == "2"
    for error in (RuntimeError(), wechatpay.SignatureProbeError("of a query"), wechatpay.DecodeError("of a query")):
        assert notification.rejected(error).status == 500  # it was the handler that failed
    assert notification.rejected(wechatpay.BusyError()).status == 503


def test_what_the_sandbox_sends_has_the_documented_shape(client, platform):
    pydantic = pytest.importorskip("pydantic")
    from wechatpay.types import notifications as types

    for message, shape in (
        (platform.paid("v3"), types.TransactionSuccess),
        (platform.refunded("v3"), types.RefundSuccess),
        (platform.paid("v2"), types.V2TransactionSuccess),
        (platform.refunded("v2"), types.V2RefundProcessed),
    ):
        resource = client.notifications.parse(*message).resource
        pydantic.TypeAdapter(shape).validate_python(resource, strict=True)
        assert set(resource) <= set(shape.__annotations__) | {"sign_type"}


def test_headers_of_other_kinds(client, platform):
    from email.message import Message
    from wsgiref.headers import Headers

    headers, body = platform.event()
    message = Message()
    for name, value in headers.items():
        message[name] = value
    for form in (Headers(list(headers.items())), message):
        assert client.notifications.parse(form, body).raw == body
