"""The exact ids and replies of notifications: shops store the ids, and WeChat Pay reads the replies."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest

import wechatpay
from wechatpay import notifications
from wechatpay._protocols.xml import build, parse
from wechatpay.sandbox import signing

from .test_parsing import COMBINED, PAID, parse_error, sign_document

IDS = [
    (PAID, "v2/transaction-success:ceafd88f5f720852a1d2c455468e0327"),
    ({**PAID, "trade_state": "PAY_FAIL"}, "v2/transaction-fail:54fc790d7a5ce08a9bc6605e0cec4abe"),
    (COMBINED, "v2/combined-transactions-success:ff388a278ec85b18fb2c5c88b4fa1743"),
    (
        {"change_type": "ADD", "contract_id": "1", "operate_time": "2"},
        "v2/pap-contract-state-changed:3c6c21c5610ea77b5b80680028c68cc5",
    ),
    (
        {"transaction_id_list": "{}", "event_code": "1", "sub_mch_id": "5"},
        "v2/transactions-risk-occurred:a7bd5425948edc033e843bcffb271e9f",
    ),
    (
        {"appid": "wx1", "plate_number": "A1", "vehicle_event_type": "NORMAL", "vehicle_event_createtime": "2026"},
        "v2/vehicle-state-changed-for-parking:50dfef5f1dab6695d7126466acb82e9f",
    ),
    ({"vehicle_event_createtime": "2026"}, "v2/vehicle-state-changed-for-parking:00be56c4c7c4bf14b83ef9a8ae2ee06d"),
    ({"something": "else"}, "v2/unknown:38d44b5d4e663b268b17858a8d0c9a10"),
]


@pytest.mark.parametrize(("fields", "identity"), IDS)
def test_the_id_of_an_apiv2_notification_never_changes(client, platform, fields, identity):
    """Shops store the id: with another one a handled notification would be handled again."""
    headers, body = platform.fields({"mch_id": "1900000001", **fields})
    notification = client.notifications.parse(headers, body, unknown=True)
    assert notification.id == identity
    assert notification.raw == body
    assert (notification.create_time, notification.summary) == ("", "")
    assert (notification.version, notification.verified) == ("v2", True)


@pytest.mark.parametrize(
    ("fields", "identity"),
    [
        ({"refund_id": "50000", "refund_status": "SUCCESS"}, "v2/refund-processed:be7e383672b15d532d241201ae590506"),
        ({"refund_id": "50000", "refund_status": "CHANGE"}, "v2/refund-processed:f5c9df6f6e2eed84a6213e3fcd1065df"),
        (
            {"refund_id": "50000", "refund_status": "SUCCESS", "out_refund_no": "1"},
            "v2/refund-processed:04b8bf261e40232d4d19fdd2dcbc79e1",
        ),
    ],
)
def test_the_id_of_an_apiv2_refund_never_changes(client, platform, fields, identity):
    encrypted = signing.encrypt_v2(build(fields).encode(), platform.identity.apiv2_key)
    body = build({"return_code": "SUCCESS", "mch_id": platform.identity.mchid, "req_info": encrypted}).encode()
    notification = client.notifications.parse({}, body)
    assert notification.id == identity
    assert notification.event_type == "v2/refund-processed"
    assert notification.raw == body
    assert notification.resource == fields
    assert (notification.create_time, notification.summary) == ("", "")
    assert (notification.version, notification.verified) == ("v2", False)


def score(platform, content=b'{"state": "USER_PAID"}', **changed):
    encrypted = {
        f"event_{name}": text
        for name, text in signing.encrypt_v3(content, platform.identity.apiv3_key, "score").items()
    }
    fields = {"mch_id": platform.identity.mchid, "event_id": "1", "event_type": "X.Y", **encrypted, **changed}
    return {name: text for name, text in fields.items() if text is not None}


def test_a_body_over_the_largest_size_is_refused_unread(client):
    content = b"<" + b"x" * (256 * 1024 - 1)
    with pytest.raises(wechatpay.DecodeError, match="XML"):
        client.notifications.parse({}, content)
    with pytest.raises(wechatpay.DecodeError, match="262144.*262145"):
        client.notifications.parse({}, content + b"x")


def test_an_apiv2_payscore_event_has_these_attributes(client, platform):
    _, body = platform.fields(score(platform))
    notification = client.notifications.parse({}, body)
    assert notification.raw == body
    assert (notification.event_type, notification.id) == ("v2/X.Y", "1")
    assert (notification.create_time, notification.summary) == ("", "")
    assert (notification.version, notification.verified) == ("v2", True)
    encrypted = signing.encrypt_v3(b"{}", platform.identity.apiv3_key, "")
    assert encrypted["associated_data"] == ""
    given = {f"event_{name}": text for name, text in encrypted.items()}
    without = score(platform, **{**given, "event_associated_data": None})
    assert client.notifications.parse(*platform.fields(without)).resource == {}


@pytest.mark.parametrize("name", ["event_algorithm", "event_nonce", "event_type", "event_id"])
async def test_an_apiv2_payscore_event_without_a_required_field_is_refused(client, platform, name):
    fields = score(platform, **{name: None})
    assert name in str(await parse_error(client, *platform.fields(fields), wechatpay.DecodeError))


def test_an_apiv3_event_without_optional_fields_is_parsed(client, platform):
    encrypted = signing.encrypt_v3(b'{"a": 1}', platform.identity.apiv3_key, "")
    del encrypted["associated_data"]
    document = {"id": "1", "event_type": "X.Y", "resource": encrypted}
    notification = client.notifications.parse(*sign_document(platform, document))
    assert (notification.create_time, notification.summary, notification.resource) == ("", "", {"a": 1})


@pytest.mark.parametrize("name", ["id", "event_type"])
async def test_an_apiv3_event_without_a_required_field_is_refused(client, platform, name):
    _, body = platform.event()
    document = {key: value for key, value in json.loads(body).items() if key != name}
    assert name in str(await parse_error(client, *sign_document(platform, document), wechatpay.DecodeError))


@pytest.mark.parametrize("name", ["algorithm", "nonce", "ciphertext"])
async def test_an_encrypted_resource_without_a_required_field_is_refused(client, platform, name):
    _, body = platform.event()
    document = json.loads(body)
    del document["resource"][name]
    assert name in str(await parse_error(client, *sign_document(platform, document), wechatpay.DecodeError))
    document["resource"] = []
    assert "algorithm" in str(await parse_error(client, *sign_document(platform, document), wechatpay.DecodeError))


@pytest.mark.parametrize("name", ["create_time", "summary"])
async def test_an_optional_field_of_the_wrong_type_is_refused(client, platform, name):
    _, body = platform.event()
    document = {**json.loads(body), name: 5}
    assert name in str(await parse_error(client, *sign_document(platform, document), wechatpay.DecodeError))


# --- the replies

V3, V2 = "application/json; charset=utf-8", "text/xml; charset=utf-8"
REJECTED = [
    (wechatpay.SignatureError("x"), 401, "the signature is not accepted"),
    (wechatpay.UnknownSerialError("x"), 401, "the signature is not accepted"),
    (wechatpay.AlgorithmError("x"), 401, "the signature is not accepted"),
    (wechatpay.DecodeError("x"), 400, "the notification cannot be read"),
    (wechatpay.DecryptionError("x"), 500, "the notification was not handled"),
    (wechatpay.ConfigurationError("x"), 500, "the notification was not handled"),
    (RuntimeError("x"), 500, "the notification was not handled"),
]


@pytest.mark.parametrize(("error", "status", "message"), REJECTED)
def test_each_error_is_answered_with_its_status_and_message(error, status, message):
    reply = notifications.rejected(error)
    assert (reply.status, reply.headers) == (status, {"Content-Type": V3})
    assert json.loads(reply.body) == {"code": "FAIL", "message": message}
    assert notifications.rejected(error, "v3") == reply
    reply = notifications.rejected(error, "v2")
    assert (reply.status, reply.headers) == (status, {"Content-Type": V2})
    assert parse(reply.body) == {"return_code": "FAIL", "return_msg": message}


def test_the_reply_attached_to_an_error_is_used():
    error = wechatpay.DecodeError("x")
    error.reply = wechatpay.Reply(299)
    assert notifications.rejected(error) is error.reply


def test_accepted_and_rejected_build_the_reply_of_their_protocol(client, platform):
    for version, kind in (("v3", V3), ("v2", V2)):
        notification = client.notifications.parse(*platform.payment(version))
        accepted = notification.accepted()
        rejected = notification.rejected(wechatpay.DecodeError("x"))  # any error of a handler is the shop's own
        assert rejected == notifications.rejected(RuntimeError(), version)
        assert (rejected.status, rejected.headers["Content-Type"]) == (500, kind)
        if version == "v3":
            assert accepted == wechatpay.Reply(204)
        else:
            assert (accepted.status, accepted.headers) == (200, {"Content-Type": V2})
            assert parse(accepted.body) == {"return_code": "SUCCESS", "return_msg": "OK"}
        accepted.headers["X"] = "y"  # each reply has headers of its own
        assert "X" not in replace(notification).accepted().headers


async def test_a_body_that_is_not_json_is_not_quoted_in_the_error(client, platform):
    _, body = platform.event()
    document = json.loads(body)
    for content, word in ((b"words", "JSON"), (b"[]", "list")):
        error = await parse_error(client, *sign_document(platform, content), wechatpay.DecodeError)
        assert re.search(f"notification.*{word}", str(error))
        assert "words" not in str(error)
        other = {**document, "resource": signing.encrypt_v3(content, platform.identity.apiv3_key, "")}
        error = await parse_error(client, *sign_document(platform, other), wechatpay.DecodeError)
        assert re.search(f"resource.*{word}", str(error))
        assert "words" not in str(error)
