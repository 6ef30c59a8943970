"""What a notification and its replies hold, to the letter: shops keep the ids, and WeChat Pay reads the replies."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

import wechatpay
from wechatpay import notifications
from wechatpay._protocols.xml import build, parse
from wechatpay.sandbox import signing

from .test_parsing import COMBINED, PAID, refused, resigned

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
def test_the_id_of_a_notification_of_apiv2_stays_what_it_was(client, platform, fields, identity):
    """It is kept in a shop's store: with another one, what was handled would be handled again."""
    headers, body = platform.fields({"mch_id": "1900000001", **fields})
    notification = client.notifications.parse(headers, body)
    assert notification.id == identity
    assert notification.raw == body
    assert (notification.create_time, notification.summary) == ("", "")
    assert (notification.version, notification.verified) == ("v2", True)


@pytest.mark.parametrize(
    ("fields", "identity"),
    [
        ({"refund_id": "50000", "refund_status": "SUCCESS"}, "v2/refund-processed:52dfa9ce11db2c73ffcf01ee5a8265fb"),
        ({"refund_id": "50000", "refund_status": "CHANGE"}, "v2/refund-processed:8c3717f4932098d425fa6385f4392789"),
        ({"out_refund_no": "1"}, "v2/refund-processed:5e253af543acda876922e6ea0e60324e"),
    ],
)
def test_the_id_of_a_refund_stays_what_it_was(client, platform, fields, identity):
    sealed = signing.encrypt_v2(build(fields).encode(), platform.identity.apiv2_key)
    body = build({"return_code": "SUCCESS", "mch_id": platform.identity.mchid, "req_info": sealed}).encode()
    notification = client.notifications.parse({}, body)
    assert notification.id == identity
    assert notification.event_type == "v2/refund-processed"
    assert notification.raw == body
    assert notification.resource == fields
    assert (notification.create_time, notification.summary) == ("", "")
    assert (notification.version, notification.verified) == ("v2", False)


def score(platform, content=b'{"state": "USER_PAID"}', **changed):
    sealed = {
        f"event_{name}": text
        for name, text in signing.encrypt_v3(content, platform.identity.apiv3_key, "score").items()
    }
    fields = {"mch_id": platform.identity.mchid, "event_id": "1", "event_type": "X.Y", **sealed, **changed}
    return {name: text for name, text in fields.items() if text is not None}


def test_the_largest_notification(client):
    """What is longer is refused before it is looked at."""
    whole = b"<" + b"x" * (1024 * 1024 - 1)
    with pytest.raises(wechatpay.DecodeError, match="not XML"):
        client.notifications.parse({}, whole)
    with pytest.raises(wechatpay.DecodeError, match="has 1048577 bytes, and a notification at most 1048576"):
        client.notifications.parse({}, whole + b"x")


def test_an_event_of_the_score(client, platform):
    _, body = platform.fields(score(platform))
    notification = client.notifications.parse({}, body)
    assert notification.raw == body
    assert (notification.event_type, notification.id) == ("v2/X.Y", "1")
    assert (notification.create_time, notification.summary) == ("", "")
    assert (notification.version, notification.verified) == ("v2", True)
    sealed = signing.encrypt_v3(b"{}", platform.identity.apiv3_key, "")
    assert sealed["associated_data"] == ""
    given = {f"event_{name}": text for name, text in sealed.items()}
    without = score(platform, **{**given, "event_associated_data": None})
    assert client.notifications.parse(*platform.fields(without)).resource == {}


@pytest.mark.parametrize("name", ["event_algorithm", "event_nonce", "event_type", "event_id"])
async def test_an_event_of_the_score_that_lacks_something(client, platform, name):
    fields = score(platform, **{name: None})
    assert f"no {name}," in str(await refused(client, *platform.fields(fields), wechatpay.DecodeError))


def test_an_event_of_apiv3_without_what_may_be_missing(client, platform):
    sealed = signing.encrypt_v3(b'{"a": 1}', platform.identity.apiv3_key, "")
    del sealed["associated_data"]
    notification = client.notifications.parse(*resigned(platform, {"id": "1", "event_type": "X.Y", "resource": sealed}))
    assert (notification.create_time, notification.summary, notification.resource) == ("", "", {"a": 1})


@pytest.mark.parametrize("name", ["id", "event_type"])
async def test_an_event_of_apiv3_that_lacks_something(client, platform, name):
    _, body = platform.event()
    document = {key: value for key, value in json.loads(body).items() if key != name}
    assert f"no {name}," in str(await refused(client, *resigned(platform, document), wechatpay.DecodeError))


@pytest.mark.parametrize("name", ["algorithm", "nonce", "ciphertext"])
async def test_a_sealed_resource_that_lacks_something(client, platform, name):
    _, body = platform.event()
    document = json.loads(body)
    del document["resource"][name]
    assert f"no {name}," in str(await refused(client, *resigned(platform, document), wechatpay.DecodeError))
    document["resource"] = []
    assert "no algorithm," in str(await refused(client, *resigned(platform, document), wechatpay.DecodeError))


@pytest.mark.parametrize("name", ["create_time", "summary"])
async def test_what_may_be_missing_may_not_be_something_else(client, platform, name):
    _, body = platform.event()
    document = {**json.loads(body), name: 5}
    assert f"no {name}," in str(await refused(client, *resigned(platform, document), wechatpay.DecodeError))


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
def test_what_is_answered_to_what_is_rejected(error, status, message):
    reply = notifications.rejected(error)
    assert (reply.status, reply.headers) == (status, {"Content-Type": V3})
    assert json.loads(reply.body) == {"code": "FAIL", "message": message}
    assert notifications.rejected(error, "v3") == reply
    reply = notifications.rejected(error, "v2")
    assert (reply.status, reply.headers) == (status, {"Content-Type": V2})
    assert parse(reply.body) == {"return_code": "FAIL", "return_msg": message}


def test_an_error_brings_its_own_reply():
    error = wechatpay.DecodeError("x")
    error.reply = wechatpay.Reply(299)
    assert notifications.rejected(error) is error.reply


def test_what_a_notification_answers(client, platform):
    for version, kind in (("v3", V3), ("v2", V2)):
        notification = client.notifications.parse(*platform.paid(version))
        accepted = notification.accepted()
        rejected = notification.rejected(wechatpay.DecodeError("x"))  # whatever it was: the shop's own mistake
        assert rejected == notifications.rejected(RuntimeError(), version)
        assert (rejected.status, rejected.headers["Content-Type"]) == (500, kind)
        if version == "v3":
            assert accepted == wechatpay.Reply(204)
        else:
            assert (accepted.status, accepted.headers) == (200, {"Content-Type": V2})
            assert parse(accepted.body) == {"return_code": "SUCCESS", "return_msg": "OK"}
        accepted.headers["X"] = "y"  # each has headers of its own
        assert "X" not in replace(notification).accepted().headers


async def test_what_is_not_json_is_named_and_not_quoted(client, platform):
    _, body = platform.event()
    document = json.loads(body)
    for content, text in ((b"words", "not JSON"), (b"[]", "a JSON list, not an object")):
        error = await refused(client, *resigned(platform, content), wechatpay.DecodeError)
        assert str(error) == f"the notification is {text}"
        sealed = {**document, "resource": signing.encrypt_v3(content, platform.identity.apiv3_key, "")}
        error = await refused(client, *resigned(platform, sealed), wechatpay.DecodeError)
        assert str(error) == f"the opened resource is {text}"
