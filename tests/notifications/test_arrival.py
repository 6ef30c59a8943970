"""How a notification arrives: with headers in other forms, late, replayed, joined of two, or of no known kind."""

from __future__ import annotations

import base64
import datetime as dt
import re
import time
from types import SimpleNamespace

import pytest

import wechatpay
from wechatpay._protocols.xml import build
from wechatpay.notifications import SQLiteStore, once, rejected
from wechatpay.sandbox import signing

CODES = {"return_code": "SUCCESS", "result_code": "SUCCESS"}
PAID = {**CODES, "transaction_id": "42", "out_trade_no": "1", "total_fee": "100"}


# --- headers


@pytest.mark.parametrize(
    "convert",
    [
        lambda name, value: (name, [value]),
        lambda name, value: (name, (value, value)),
        lambda name, value: (name.lower().replace("-", "_"), value),
        lambda name, value: (f"HTTP_{name.upper().replace('-', '_')}", value),
        lambda name, value: (name.lower().encode(), value.encode()),
        lambda name, value: (name, int(value) if name == "Wechatpay-Timestamp" else value),
    ],
    ids=["lists", "the same twice", "underscores", "WSGI", "bytes", "an int"],
)
def test_headers_are_read_in_the_forms_of_gateways_and_frameworks(client, platform, convert):
    headers, body = platform.event()
    given = dict(convert(name, value) for name, value in headers.items())
    assert client.notifications.parse({**given, "Cookie": ["a", "b"], "Absent": None}, body).resource


@pytest.mark.parametrize("value", [["1", "2"], {"a": "b"}, True, 1.5, [["x"]]])
@pytest.mark.parametrize("name", ["Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Serial", "Wechatpay-Signature"])
def test_a_header_that_cannot_be_read_is_named(client, platform, name, value):
    headers, body = platform.event()
    with pytest.raises(wechatpay.MissingHeaderError, match=name):
        client.notifications.parse({**headers, name: value}, body)


def test_two_spellings_of_a_header_with_two_values_are_refused(client, platform):
    headers, body = platform.event()
    with pytest.raises(wechatpay.MissingHeaderError, match="Wechatpay-Serial has several values"):
        client.notifications.parse({**headers, "wechatpay_serial": "another"}, body)


async def test_an_empty_body_is_said_to_be_empty(client, platform):
    headers, _ = platform.event()
    for given in (headers, {}):
        with pytest.raises(wechatpay.VerificationError, match="body is empty"):
            await client.notifications.parse_async(given, b"")


# --- time


@pytest.mark.parametrize("convert", [float, lambda at: dt.datetime.fromtimestamp(at, dt.UTC)])
def test_a_notification_that_was_kept_is_judged_by_the_time_it_arrived(platform, convert):
    headers, body = platform.event()
    now = time.time()
    with platform.client(clock=lambda: now + 7 * 86400) as client:
        with pytest.raises(wechatpay.ClockOffsetError):
            client.notifications.parse(headers, body)
        assert client.notifications.parse(headers, body, at=convert(now)).resource
        with pytest.raises(wechatpay.ClockOffsetError):
            client.notifications.parse(headers, body, at=convert(now - 400))


@pytest.mark.parametrize("at", ["now", dt.datetime(2026, 11, 25), True, float("nan"), float("inf")])
def test_a_time_of_arrival_that_is_none_is_refused(client, platform, at):
    with pytest.raises(wechatpay.ArgumentTypeError, match="at= must be seconds"):
        client.notifications.parse(*platform.event(), at=at)


def in_china(seconds_ago, form="%Y%m%d%H%M%S"):
    china = dt.timezone(dt.timedelta(hours=8))
    return dt.datetime.fromtimestamp(time.time() - seconds_ago, china).strftime(form)


def test_an_apiv2_notification_older_than_the_store_remembers_is_refused(client, platform, tmp_path):
    day = 86400
    handled = []
    store = SQLiteStore(tmp_path / "s", keep=2 * day)
    handle = once(store, name="test")(handled.append)
    handle(client.notifications.parse(*platform.fields({**PAID, "time_end": in_china(day)})))
    replayed = client.notifications.parse(
        *platform.fields({**PAID, "transaction_id": "43", "time_end": in_china(3 * day)})
    )
    with pytest.raises(wechatpay.ClockOffsetError, match="2 days"):
        handle(replayed)
    assert len(handled) == 1
    message = platform.fields({**PAID, "time_end": in_china(31 * day)})
    with pytest.raises(wechatpay.ClockOffsetError, match="30 days") as caught:
        client.notifications.parse(*message)
    assert rejected(caught.value).status == 401
    assert client.notifications.parse(*message, at=time.time() - 10 * day).create_time.endswith("+08:00")
    for odd in ("20260230000000", "1795636719", "today"):  # A form that is not known is no reason to refuse.
        assert client.notifications.parse(*platform.fields({**PAID, "time_end": odd})).resource["time_end"] == odd


@pytest.mark.parametrize("form", ["%Y%m%d%H%M%S", "%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M:%S+08:00", "%Y%m%d", "%s", ""])
def test_a_notification_of_wechat_pay_score_is_accepted_in_any_form_of_its_time(client, platform, form):
    sealed = signing.encrypt_v3(b'{"out_order_no": "1"}', platform.identity.apiv3_key, "payscore")
    fields = {f"event_{name}": value for name, value in sealed.items()}
    more = {"event_type": "PAYSCORE.USER_PAID", "event_id": "EV-1", "event_create_time": in_china(60, form)}
    assert client.notifications.parse(*platform.fields({**CODES, **fields, **more})).resource == {"out_order_no": "1"}


def test_an_apiv2_notification_has_the_time_of_its_event(client, platform):
    parse = client.notifications.parse
    when = in_china(60, "%Y-%m-%d %H:%M:%S")
    contract = {**CODES, "change_type": "ADD", "contract_id": "1", "operate_time": when}
    assert parse(*platform.fields(contract)).create_time == f"{when.replace(' ', 'T')}+08:00"
    assert parse(*platform.fields(PAID)).create_time == ""


# --- APIv2: refunds, kinds, algorithms, size


def refund_body(platform, fields, **outer):
    encrypted = signing.encrypt_v2(build(fields).encode(), platform.identity.apiv2_key)
    document = {"return_code": "SUCCESS", "mch_id": platform.identity.mchid, "req_info": encrypted, **outer}
    return build(document).encode()


def test_a_refund_that_is_joined_of_two_has_the_identity_of_neither(client, platform):
    """ECB encrypts each block alone, so that blocks of two notifications make a third one that decrypts."""
    bodies = [
        refund_body(platform, {"refund_id": "5000000001", "refund_status": status, "note": "x" * 32, "refund_fee": fee})
        for status, fee in (("SUCCESS", "100"), ("CHANGED", "999"))
    ]
    sealed = [base64.b64decode(re.search(b"<req_info>(.*)</req_info>", body)[1]) for body in bodies]
    genuine = [client.notifications.parse({}, body) for body in bodies]
    middle = len(sealed[0]) // 32 * 16
    third = base64.b64encode(sealed[0][:middle] + sealed[1][middle:])
    joined = client.notifications.parse({}, bodies[0].replace(base64.b64encode(sealed[0]), third))
    assert (joined.resource["refund_status"], joined.resource["refund_fee"]) == ("SUCCESS", "999")
    assert len({joined.id, *(each.id for each in genuine)}) == 3
    assert not joined.verified


@pytest.mark.parametrize("name", ["refund_id", "refund_status"])
def test_a_refund_needs_its_id_and_its_state(client, platform, name):
    fields = {"refund_id": "1", "refund_status": "SUCCESS", "out_refund_no": "2"}
    assert client.notifications.parse({}, refund_body(platform, fields)).resource == fields
    for given in ({**fields, name: ""}, {key: value for key, value in fields.items() if key != name}):
        with pytest.raises(wechatpay.DecodeError, match=name):
            client.notifications.parse({}, refund_body(platform, given))


def test_an_envelope_of_a_failure_is_no_notification(client, platform):
    body = refund_body(platform, {"refund_id": "1", "refund_status": "SUCCESS"}, return_code="FAIL")
    with pytest.raises(wechatpay.DecodeError, match="return_code must be SUCCESS"):
        client.notifications.parse({}, body)


async def test_a_signed_link_of_a_payer_is_no_notification(client, platform):
    """The link to a contract that a payer follows is signed with the APIv2 key, and names the merchant."""
    link = {"appid": "wx1", "mch_id": platform.identity.mchid, "plan_id": "1", "contract_code": "2", "version": "1.0"}
    message = platform.fields(link)
    with pytest.raises(wechatpay.DecodeError, match="unknown=True") as caught:
        client.notifications.parse(*message)
    assert rejected(caught.value).status == 400
    assert (await client.notifications.parse_async(*message, unknown=True)).event_type == "v2/unknown"


def test_a_client_for_hmac_refuses_notifications_signed_with_md5(platform):
    with platform.client(sign_type="HMAC-SHA256") as client:
        assert client.notifications.parse(*platform.fields(PAID, "HMAC-SHA256")).resource
        with pytest.raises(wechatpay.SignatureError, match="HMAC-SHA256"):
            client.notifications.parse(*platform.fields(PAID, "MD5"))
    with platform.client(sign_type="MD5") as client:
        with pytest.raises(wechatpay.SignatureError, match="MD5"):
            client.notifications.parse(*platform.fields(PAID, "HMAC-SHA256"))
    with pytest.raises(wechatpay.ConfigurationError, match="sign_type"):
        platform.client(sign_type="SHA1")


def test_a_client_without_the_apiv2_key_says_so_before_it_parses(platform):
    with platform.client(secret=None) as client, pytest.raises(wechatpay.ConfigurationError, match="secret"):
        client.notifications.parse({}, b"<xml>" + b"<a>" * 1000)


@pytest.mark.parametrize("element", [b"<a/>", b"<a></a>", b"<a><![CDATA[x]]></a>"])
def test_a_document_with_too_many_elements_is_refused(client, element):
    with pytest.raises(wechatpay.DecodeError, match="more elements"):
        client.notifications.parse({}, b"<xml>" + element * 1000 + b"</xml>")
    with pytest.raises(wechatpay.SignatureError):
        client.notifications.parse({}, b"<xml>" + element * 999 + b"</xml>")


def test_a_handler_is_told_of_the_age_by_any_store(platform):
    """A store of a caller's own that does not say how long it remembers is taken to do so for 30 days."""
    store = SimpleNamespace(claim=lambda *_: "token", done=lambda *_: None, release=lambda *_: None)
    handled = []
    with platform.client() as client:
        once(store, name="test")(handled.append)(
            client.notifications.parse(*platform.fields({**PAID, "time_end": in_china(60)}))
        )
    assert len(handled) == 1
