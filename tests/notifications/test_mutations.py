"""Mutations of valid notifications: each is refused with a WeChatPayError, or still means the same.

Two mutations keep the meaning: blanks between the elements of APIv2's XML, which are not signed, and a serial in
another case or with other leading zeros, which only names the key.
"""

from __future__ import annotations

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import wechatpay
from wechatpay._protocols import xml

KINDS = ["v3", "v2", "v2 HMAC", "v2 refund"]


def build(platform, kind):
    if kind == "v2 refund":
        return platform.refund()
    return platform.payment(kind[:2], "HMAC-SHA256" if "HMAC" in kind else "MD5")


def outcome(client, headers, body):
    """Return the meaning of a notification, or the error that refuses it."""
    try:
        notification = client.notifications.parse(headers, body)
    except wechatpay.WeChatPayError as error:
        assert error.reply.status >= 400  # noqa: PT017  # the callers expect either
        return error
    resource = {name: value for name, value in notification.resource.items() if name != "nonce_str"}
    return notification.event_type, notification.id, resource, notification.verified


def meaning(client, headers, body):
    """Return the meaning of a valid notification."""
    result = outcome(client, headers, body)
    assert not isinstance(result, wechatpay.WeChatPayError)
    return result


def is_refused_or_the_same(client, before, headers, body):
    after = outcome(client, headers, body)
    return isinstance(after, wechatpay.WeChatPayError) or after == before


@pytest.fixture(scope="module")
def known_client(platform):
    with platform.client() as client:
        yield client


@pytest.mark.parametrize("bit", range(8))
def test_a_flipped_bit_in_a_v3_body_is_refused(known_client, platform, bit):
    headers, body = build(platform, "v3")
    for at in range(len(body)):
        flipped = body[:at] + bytes([body[at] ^ 1 << bit]) + body[at + 1 :]
        with pytest.raises(wechatpay.WeChatPayError):
            known_client.notifications.parse(headers, flipped)


@pytest.mark.parametrize("name", ["Timestamp", "Nonce", "Signature", "Serial"])
def test_a_flipped_bit_in_a_signature_header_is_refused(known_client, platform, name):
    headers, body = build(platform, "v3")
    name = f"Wechatpay-{name}"
    value = headers[name]
    for at in range(len(value)):
        for bit in range(7):
            flipped = value[:at] + chr(ord(value[at]) ^ 1 << bit) + value[at + 1 :]
            after = outcome(known_client, {**headers, name: flipped}, body)
            assert isinstance(after, wechatpay.WeChatPayError) or (name.endswith("Serial") and flipped.upper() == value)


@pytest.mark.parametrize("kind", KINDS[1:])
def test_a_flipped_bit_in_an_apiv2_body_is_refused_or_means_the_same(known_client, platform, kind):
    headers, body = build(platform, kind)
    before = meaning(known_client, headers, body)
    for at in range(len(body)):
        for bit in range(8):
            flipped = body[:at] + bytes([body[at] ^ 1 << bit]) + body[at + 1 :]
            assert is_refused_or_the_same(known_client, before, headers, flipped)


@pytest.mark.parametrize("kind", KINDS[1:3])
def test_a_changed_removed_or_added_apiv2_field_is_refused(known_client, platform, kind):
    headers, body = build(platform, kind)
    document = xml.parse(body)
    for name in document:
        for other in (
            {**document, name: f"{document[name]}0"},
            {key: value for key, value in document.items() if key != name},
            {**document, f"{name}_2": "1"},
        ):
            assert isinstance(outcome(known_client, headers, xml.build(other).encode()), wechatpay.SignatureError)


@pytest.mark.parametrize("kind", KINDS)
def test_truncated_doubled_or_reversed_notifications_are_refused(known_client, platform, kind):
    headers, body = build(platform, kind)
    before = meaning(known_client, headers, body)
    for end in range(0, len(body), 7):
        assert is_refused_or_the_same(known_client, before, headers, body[:end])
    for other in (body * 2, body[::-1], body + b"\x00", b"\x00" + body, b""):
        assert is_refused_or_the_same(known_client, before, headers, other)
    for name in headers:
        for values in ("", " ", headers[name] * 2, f"{headers[name]} ", "\x00", "\n", "é", "\ud800"):
            if name.startswith("Wechatpay"):
                assert isinstance(outcome(known_client, {**headers, name: values}, body), wechatpay.WeChatPayError)


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(data=st.data())
def test_no_mutation_changes_the_meaning_of_an_accepted_notification(known_client, platform, kind, data):
    """The mutations cut, insert, replace and move parts of the body and of the headers."""
    headers, body = build(platform, kind)
    before = meaning(known_client, headers, body)
    new_headers, new_body = dict(headers), bytearray(body)
    for _ in range(data.draw(st.integers(1, 4))):
        at, end = sorted(data.draw(st.tuples(st.integers(0, len(new_body)), st.integers(0, len(new_body)))))
        piece = data.draw(st.one_of(st.binary(max_size=40), st.just(bytes(new_body[at:end])), st.just(body)))
        new_body[at : end if data.draw(st.booleans()) else at] = piece
    if data.draw(st.booleans()) and headers:
        name = data.draw(st.sampled_from(sorted(headers)))
        new_headers[name] = data.draw(st.one_of(st.text(max_size=400), st.sampled_from(sorted(headers.values()))))
    changed = bytes(new_body) != body
    after = outcome(known_client, new_headers, bytes(new_body))
    if isinstance(after, wechatpay.WeChatPayError):
        return
    assert after == before
    assert not changed or kind != "v3"


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    headers=st.dictionaries(
        st.sampled_from(["Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Serial", "Wechatpay-Signature", "Other"]),
        st.text(max_size=60),
    ),
    body=st.one_of(
        st.binary(max_size=300), st.text(max_size=300).map(lambda text: f"<xml>{text}</xml>".encode("utf-8", "replace"))
    ),
)
def test_arbitrary_input_raises_only_wechatpay_errors(known_client, headers, body):
    assert isinstance(outcome(known_client, headers, body), wechatpay.WeChatPayError)


def test_parts_of_two_notifications_cannot_be_combined(known_client, platform):
    (headers, body), (other_headers, other_body) = build(platform, "v3"), build(platform, "v3")
    for name in headers:
        if (
            name in ("Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Signature")
            and headers[name] != other_headers[name]
        ):
            mixed = {**headers, name: other_headers[name]}
            assert isinstance(outcome(known_client, mixed, body), wechatpay.SignatureError)
    assert isinstance(outcome(known_client, headers, other_body), wechatpay.SignatureError)


def test_random_noise_is_refused_or_means_the_same(known_client, platform):
    source = random.Random(5)
    for kind in KINDS:
        headers, body = build(platform, kind)
        before = meaning(known_client, headers, body)
        for _ in range(300):
            noisy = bytearray(body)
            for _ in range(source.randrange(1, 20)):
                noisy[source.randrange(len(noisy))] = source.randrange(256)
            assert is_refused_or_the_same(known_client, before, headers, bytes(noisy))
