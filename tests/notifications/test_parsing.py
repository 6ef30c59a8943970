"""Parsing: notifications of both protocols in every form, and every reason to refuse one."""

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
from wechatpay.openapi import split_roles
from wechatpay.sandbox import Sandbox, signing
from wechatpay.transports import RequestsTransport

from ..conftest import Recorder, receive_delivery


async def both(client, headers, body):
    """Return the notification, parsed synchronously and asynchronously."""
    notification = client.notifications.parse(headers, body)
    assert await client.notifications.parse_async(headers, body) == notification
    return notification


async def parse_error(client, headers, body, error):
    """Return the error that both ways of parsing raise."""
    with pytest.raises(wechatpay.WeChatPayError) as first:
        client.notifications.parse(headers, body)
    with pytest.raises(wechatpay.WeChatPayError) as second:
        await client.notifications.parse_async(headers, body)
    assert type(first.value) is type(second.value) is error
    assert first.value.sent is second.value.sent is False
    assert first.value.reply == second.value.reply == notifications.rejected(first.value)
    return first.value


# --- what is accepted


async def test_a_v3_payment_is_parsed(client, platform):
    headers, body = platform.payment("v3")
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
async def test_an_apiv2_payment_is_parsed(client, platform, sign_type):
    headers, body = platform.payment("v2", sign_type)
    notification = await both(client, headers, body)
    assert notification.event_type == "v2/transaction-success"
    assert notification.resource["attach"] == "中文 & <more>"
    assert notification.resource["total_fee"] == "100"
    assert notification.id.startswith("v2/transaction-success:")
    assert (notification.version, notification.verified) == ("v2", True)
    reply = notification.accepted()
    assert (reply.status, parse(reply.body)["return_code"]) == (200, "SUCCESS")


async def test_an_apiv2_refund_is_decrypted_and_not_verified(client, platform):
    notification = await both(client, *platform.refund())
    assert notification.event_type == "v2/refund-processed"
    assert notification.resource["refund_fee"] == "40"
    assert notification.resource["refund_recv_accout"] == "支付用户的零钱"
    assert notification.id.startswith("v2/refund-processed:")
    assert not notification.verified


async def test_an_apiv2_payscore_event_is_verified_and_decrypted(client, platform):
    encrypted = signing.encrypt_v3(b'{"state": "USER_PAID"}', platform.identity.apiv3_key, "score")
    fields = {
        "mch_id": platform.identity.mchid,
        "algorithm": "HMAC-SHA256",
        "event_id": "1",
        "event_create_time": "20261122",
        "event_type": "TRANSACTION.SUCCESS",
        **{f"event_{name}": text for name, text in encrypted.items()},
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
def test_the_event_type_of_an_apiv2_notification_follows_from_its_fields(client, platform, fields, event_type):
    first, again = (client.notifications.parse(*platform.fields(fields), unknown=True) for _ in range(2))
    assert first.event_type == event_type
    assert first.resource["nonce_str"] != again.resource["nonce_str"]
    assert first.id == again.id  # a redelivery has another nonce and signature
    other = platform.fields({**fields, "operate_time": "2", "x": "3"})
    assert client.notifications.parse(*other, unknown=True).raw != first.raw


@pytest.mark.parametrize("name", ["return_code", "result_code", "out_trade_no", "total_fee"])
async def test_an_apiv2_payment_without_a_required_field_is_refused(client, platform, name):
    """A default must not turn it into a success."""
    fields = {key: value for key, value in PAID.items() if key != name}
    assert name in str(await parse_error(client, *platform.fields(fields), wechatpay.DecodeError))


async def test_a_notification_for_another_merchant_is_refused(client, platform):
    for fields in ({**PAID, "mch_id": "1900000002"}, {**COMBINED, "combine_mch_id": "1900000002"}):
        assert "1900000002" in str(await parse_error(client, *platform.fields(fields), wechatpay.SignatureError))
    _, body = platform.refund()
    other = body.replace(b"<mch_id>1900000001", b"<mch_id>1900000002")
    await parse_error(client, {}, other, wechatpay.SignatureError)


def cashier_parameters(client):
    """Yield fields, with their sign, that the client signs with the APIv2 key and that a payer sees."""
    jsapi = client.bridge.jsapi(appid="wx1", prepay_id="wx2", sign_type="MD5")
    yield {**{name: text for name, text in jsapi.items() if name != "paySign"}}, jsapi["paySign"]


async def test_signed_cashier_parameters_are_not_accepted_as_a_notification(client):
    for fields, sign in cashier_parameters(client):
        await parse_error(client, {}, build({**fields, "sign": sign}).encode(), wechatpay.SignatureError)


HIDDEN = "x&mch_id=1900000001&out_trade_no=1&result_code=SUCCESS&return_code=SUCCESS&total_fee=1&transaction_id=42&zz=1"


async def test_a_value_that_contains_another_field_is_refused(client, platform):
    """APIv2 joins fields without escaping: one signed value may be split into several fields."""
    query = {"appid": "wx1", "contract_display_account": HIDDEN, "plan_id": "1", "version": "1.0"}
    sign = signing.sign_v2(query, platform.identity.apiv2_key, "MD5")
    message = "&".join(f"{name}={query[name]}" for name in sorted(query))
    fields = dict(part.split("=", 1) for part in message.partition("&zz=")[0].split("&"))
    fields["zz"] = message.partition("&zz=")[2]
    assert signing.sign_v2(fields, platform.identity.apiv2_key, "MD5") == sign  # both have the same signature
    caught = await parse_error(client, {}, build({**fields, "sign": sign}).encode(), wechatpay.SignatureError)
    assert "field" in str(caught)
    with pytest.raises(wechatpay.ArgumentError, match="&result_code="):
        client.v2.papay.entrustweb.get(params={"mch_id": platform.identity.mchid, **query})
    with pytest.raises(wechatpay.ArgumentError, match="&return_code="):
        client.bridge.jsapi(appid="wx1", prepay_id="a&return_code=SUCCESS", sign_type="MD5")


async def test_fields_cannot_be_moved_into_the_values_of_others(client, platform):
    """A failure must not become a success, nor one payment two."""
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
        assert first == "attach"  # the merchant's own string, next to which no required field sorts
        assert again.event_type == "v2/transaction-fail"
        assert again.id == client.notifications.parse({}, body).id
    swallowed = {name: text for name, text in document.items() if not "attach" < name < "transaction_id"}
    swallowed["attach"] += "".join(f"&{name}={document[name]}" for name in names if "attach" < name < "transaction_id")
    await parse_error(client, {}, build({**swallowed, "sign": document["sign"]}).encode(), wechatpay.SignatureError)


def test_an_undocumented_event_is_parsed(client, platform):
    notification = client.notifications.parse(*platform.event("COMING.SOON", {"new": [1, {"deep": None}]}))
    assert notification.event_type == "COMING.SOON"
    assert notification.resource == {"new": [1, {"deep": None}]}


WEBHOOKS = openapi.webhooks()


def test_every_documented_event_has_a_type(client, platform):
    """The union in `wechatpay.types.notifications` has each documented event with its own fields."""
    from typing import get_args

    from wechatpay.types.notifications import AnyNotification

    typed = {get_args(get_args(member)[0])[0]: get_args(member)[1] for member in get_args(AnyNotification)}
    undocumented = {"v2/transaction-fail", "v2/combined-transactions-fail", "v2/unknown"}
    assert set(typed) == {key.removeprefix("v3/") for key in WEBHOOKS} | undocumented
    assert len(WEBHOOKS) == 112
    for key, operation in WEBHOOKS.items():
        schema = operation.get("x-resource") or operation["requestBody"]["content"]["text/xml"]["schema"]
        kind = typed[key.removeprefix("v3/")]
        # The event of a payment has a schema for each product; its type has the fields of all of them.
        roles = split_roles(schema)
        names = {name for each in roles.values() for name in each["properties"] if "$" not in name}
        plain = [roles[role] for role in ("", "merchant", "partner") if role in roles]
        if names:
            assert set(kind.__annotations__) == names
            assert (
                kind.__required_keys__ == set.intersection(*(set(each.get("required", ())) for each in plain)) & names
            )
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
def test_headers_and_bodies_of_any_form_are_accepted(client, platform, form, container):
    headers, body = platform.event()
    assert client.notifications.parse(form(headers), container(body)).raw == body


@pytest.mark.parametrize("body", ["{}", {"id": "1"}, None, 5])
async def test_a_body_that_is_not_bytes_is_refused_with_how_to_get_them(client, platform, body):
    headers, _ = platform.event()
    with pytest.raises(wechatpay.ArgumentTypeError) as caught:
        await client.notifications.parse_async(headers, body)
    for way in ("request.get_data()", "request.body", "await request.body()", "await request.read()"):
        assert way in str(caught.value)
    assert notifications.rejected(caught.value).status == 500


@pytest.mark.parametrize("headers", [None, 5, "text", [1, 2], {1: "x"}, [("a", "b", "c")]])
def test_headers_of_the_wrong_type_are_refused(client, platform, headers):
    with pytest.raises((wechatpay.ArgumentTypeError, wechatpay.MissingHeaderError)) as caught:
        client.notifications.parse(headers, platform.event()[1])
    assert caught.value.reply is not None


# --- what is refused


def replace_headers(headers, **values):
    """Return *headers* with some replaced, or removed where the value is None."""
    new = {**headers, **{f"Wechatpay-{name.capitalize()}": value for name, value in values.items()}}
    return {name: value for name, value in new.items() if value is not None}


def sign_document(platform, document):
    """Return headers and body of *document*, signed by the platform."""
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
async def test_each_invalid_signature_header_raises_its_own_error(client, platform, change, error):
    headers, body = platform.event()
    caught = await parse_error(client, replace_headers(headers, **change), body, error)
    assert caught.reply.status == 401
    assert json.loads(caught.reply.body)["code"] == "FAIL"
    assert caught.reply.headers["Content-Type"].startswith("application/json")


async def test_a_changed_body_is_refused(client, platform):
    headers, body = platform.event()
    await parse_error(client, headers, body.replace(b"TRANSACTION", b"TRANSACTIOM"), wechatpay.SignatureError)
    reencoded = json.dumps(json.loads(body)).encode()
    await parse_error(client, headers, reencoded, wechatpay.SignatureError)
    await parse_error(client, headers, b"", wechatpay.SignatureError)


async def test_a_signed_body_that_is_no_notification_is_refused(client, platform):
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
        caught = await parse_error(client, *sign_document(platform, content), error)
        assert "personal" not in str(caught)
    huge = b'{"x": "' + b"x" * 1024 * 1024 + b'"}'
    assert (await parse_error(client, *sign_document(platform, huge), wechatpay.DecodeError)).reply.status == 400


async def test_a_missing_or_wrong_key_is_named_in_the_error(platform):
    with platform.client(apiv3_key=None, secret=None) as client:
        caught = await parse_error(client, *platform.event(), wechatpay.ConfigurationError)
        assert "apiv3_key" in str(caught)
        assert caught.reply.status == 500
        assert "secret=" in str(await parse_error(client, *platform.payment(), wechatpay.ConfigurationError))
        assert "secret=" in str(await parse_error(client, *platform.refund(), wechatpay.ConfigurationError))
    with platform.client(apiv3_key="x" * 32, secret="y" * 32) as client:
        await parse_error(client, *platform.event(), wechatpay.DecryptionError)
        await parse_error(client, *platform.payment(), wechatpay.SignatureError)
        await parse_error(client, *platform.refund(), wechatpay.DecryptionError)
    with pytest.raises(wechatpay.ConfigurationError, match="32"):
        platform.client(apiv3_key="too short")


async def test_parsing_needs_no_private_key(platform):
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
            wechatpay.DecodeError,
        ),
        (b"<xml><return_code>FAIL</return_code><return_msg>no</return_msg></xml>", wechatpay.SignatureError),
    ],
)
async def test_malformed_apiv2_notifications_are_refused(client, body, error):
    caught = await parse_error(client, {}, body, error)
    assert parse(caught.reply.body)["return_code"] == "FAIL"
    assert caught.reply.headers["Content-Type"].startswith("text/xml")
    assert len(str(caught)) < 500


async def test_an_encrypted_refund_with_a_wrong_sign_is_refused(client, platform):
    """A notification with both is verified by its sign alone."""
    _, body = platform.refund()
    document = {**parse(body), "sign": "0" * 32}
    await parse_error(client, {}, build(document).encode(), wechatpay.SignatureError)


def test_the_reply_reveals_no_detail_of_the_error(client, platform):
    replies = set()
    for key in ("x", "y"):
        headers, body = platform.event()
        with pytest.raises(wechatpay.VerificationError) as caught:
            client.notifications.parse(replace_headers(headers, nonce=key), body)
        replies.add((caught.value.reply.status, caught.value.reply.body))
    assert len(replies) == 1
    assert notifications.rejected(RuntimeError("a secret")).body == notifications.rejected(KeyError("other")).body


# --- unknown certificates


async def test_an_unknown_certificate_is_fetched():
    with Sandbox(mode="certificate") as sandbox:
        headers, body = receive_delivery(sandbox)
        with sandbox.client(certs=None) as client:
            assert client.notifications.parse(headers, body).raw == body
        async with sandbox.client(certs=None) as client:
            assert (await client.notifications.parse_async(headers, body)).raw == body


def test_forged_serials_cause_one_fetch():
    recorder = Recorder(RequestsTransport())
    with Sandbox(mode="certificate") as sandbox, sandbox.client(certs=None, transport=recorder) as client:
        headers, body = receive_delivery(sandbox)
        for number in range(50):
            with pytest.raises(wechatpay.UnknownSerialError):
                client.notifications.parse(replace_headers(headers, serial=f"{number:040X}"), body)
        assert len(recorder.requests) == 1
        assert client.notifications.parse(headers, body).raw == body
    recorder.close()


def test_a_fetch_that_fails_leaves_the_notification_refused(platform):
    recorder = Recorder(status=503)  # a call would retry after this status
    with platform.client(certs=None, transport=recorder) as client:
        with pytest.raises(wechatpay.UnknownSerialError) as caught:
            client.notifications.parse(*platform.event())
    assert isinstance(caught.value.__cause__, wechatpay.ServerError)
    assert len(recorder.requests) == 1
    assert caught.value.reply.status == 401


async def test_notifications_are_parsed_concurrently(client, platform):
    messages = [platform.event(resource={"number": number}) for number in range(50)]
    found = await asyncio.gather(*(client.notifications.parse_async(*message) for message in messages))
    assert [notification.resource["number"] for notification in found] == list(range(50))


def test_the_timestamp_is_checked_against_the_client_clock(platform):
    headers, body = platform.event()
    signed_at = int(headers["Wechatpay-Timestamp"])
    for offset, accepted in ((300, True), (-300, True), (301, False), (-301, False)):
        with platform.client(clock=lambda: signed_at + offset) as client:  # noqa: B023
            if accepted:
                assert client.notifications.parse(headers, body).raw == body
            else:
                with pytest.raises(wechatpay.ClockOffsetError):
                    client.notifications.parse(headers, body)


def test_a_notification_is_immutable_and_a_failed_handler_is_answered_with_500(client, platform):
    notification = client.notifications.parse(*platform.event())
    with pytest.raises(AttributeError):
        notification.id = "2"
    assert replace(notification, id="2").id == "2"
    for error in (RuntimeError(), wechatpay.SignatureProbeError("of a query"), wechatpay.DecodeError("of a query")):
        assert notification.rejected(error).status == 500  # the handler failed, not the notification
    assert notification.rejected(wechatpay.BusyError()).status == 503


def test_notifications_of_the_sandbox_have_the_documented_shape(client, platform):
    pydantic = pytest.importorskip("pydantic")
    from wechatpay.types import notifications as types

    for message, shape in (
        (platform.payment("v3"), types.TransactionSuccess),
        (platform.refund("v3"), types.RefundSuccess),
        (platform.payment("v2"), types.V2TransactionSuccess),
        (platform.refund("v2"), types.V2RefundProcessed),
    ):
        resource = client.notifications.parse(*message).resource
        pydantic.TypeAdapter(shape).validate_python(resource, strict=True)
        assert set(resource) <= set(shape.__annotations__) | {"sign_type"}


def test_wsgi_and_email_headers_are_accepted(client, platform):
    from email.message import Message
    from wsgiref.headers import Headers

    headers, body = platform.event()
    message = Message()
    for name, value in headers.items():
        message[name] = value
    for form in (Headers(list(headers.items())), message):
        assert client.notifications.parse(form, body).raw == body
