"""The functions that sign requests and verify responses: each limit on both of its sides."""

from __future__ import annotations

import hashlib
import re

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

import wechatpay
from wechatpay._calls.call import bind
from wechatpay._exchange.key_store import KeyStore
from wechatpay._keys import platform as keys
from wechatpay._keys import shared as shared_keys
from wechatpay._keys.merchant import Merchant
from wechatpay._keys.pem import normalize_serial
from wechatpay._protocols import v2, v2_verification, v3
from wechatpay._protocols.v3_verification import (
    BodyVerifier,
    StatementVerifier,
    build_response_message,
    create_verifier,
    read_signature_headers,
)
from wechatpay.http import Headers, HTTPRequest, HTTPResponse
from wechatpay.sandbox import signing

NOW = 1_800_000_000
KEY = rsa.generate_private_key(65537, 2048)
SERIAL = "PUB_KEY_ID_0119000000010000000000000000000001"
KEYS = keys.load_platform_keys({SERIAL: KEY.public_key()})


def sign_headers(body: bytes, *, statement: str | None = None, at: int = NOW, serial: str = SERIAL) -> Headers:
    message = build_response_message(
        str(at), "nonce", body if statement is None else b'{"sha1":"%s"}' % statement.encode()
    )
    headers = {
        "Wechatpay-Timestamp": str(at),
        "Wechatpay-Nonce": "nonce",
        "Wechatpay-Serial": serial,
        "Wechatpay-Signature": signing.sign_v3(KEY, message),
    }
    return Headers(headers if statement is None else {**headers, "Wechatpay-Statement-Sha1": statement})


def verify(kind: type, headers: Headers, body: bytes, *, now: float = NOW, known: keys.PlatformKeys = KEYS) -> None:
    verifier = kind(headers, now)
    verifier.update(body)
    verifier.verify(known)


def test_a_body_can_be_verified_repeatedly():
    verifier = BodyVerifier(sign_headers(b"{}"), NOW)
    verifier.update(b"{}")
    for _ in range(2):
        verifier.verify(KEYS)
    with pytest.raises(wechatpay.UnknownSerialError):
        verifier.verify(keys.PlatformKeys())


def test_a_body_can_be_verified_in_chunks():
    verifier = BodyVerifier(sign_headers(b"in two parts"), NOW)
    verifier.update(b"in two ")
    verifier.update(b"parts")
    verifier.verify(KEYS)


def test_missing_signature_headers_are_reported_by_the_verification():
    with pytest.raises(wechatpay.MissingHeaderError) as caught:
        verify(BodyVerifier, Headers(), b"x")
    for name in ("Timestamp", "Nonce", "Serial", "Signature"):
        assert f"Wechatpay-{name}" in str(caught.value)


@pytest.mark.parametrize("kind", [BodyVerifier, StatementVerifier])
def test_a_verifier_that_was_given_no_chunk_accepts_no_body(kind):
    headers = sign_headers(b"a body", statement="0" * 40 if kind is StatementVerifier else None)
    with pytest.raises((wechatpay.SignatureError, wechatpay.DigestError)):
        kind(headers, NOW).verify(KEYS)


SHA1 = hashlib.sha1(b"a statement").hexdigest()


@pytest.mark.parametrize("announced", [SHA1, SHA1.upper()])
def test_a_statement_is_checked_against_its_announced_digest(announced):
    verify(StatementVerifier, sign_headers(b"", statement=announced), b"a statement")
    with pytest.raises(wechatpay.DigestError, match=announced) as caught:
        verify(StatementVerifier, sign_headers(b"", statement=announced), b"another")
    assert hashlib.sha1(b"another").hexdigest() in str(caught.value)


@pytest.mark.parametrize("announced", [SHA1[1:], SHA1 + "0", "g" + SHA1[1:], "", SHA1 + "\n", None])
def test_a_statement_without_a_valid_announced_digest_is_refused(announced):
    headers = sign_headers(b"a statement") if announced is None else sign_headers(b"", statement=announced)
    quoted = re.escape(repr((announced or "")[:40]))
    with pytest.raises(wechatpay.MissingHeaderError, match=quoted):
        verify(StatementVerifier, headers, b"a statement")


def test_a_changed_announced_digest_is_refused():
    headers = sign_headers(b"", statement=SHA1)
    other = hashlib.sha1(b"another").hexdigest()
    with pytest.raises(wechatpay.SignatureError, match=SERIAL):
        verify(StatementVerifier, Headers({"Wechatpay-Statement-Sha1": other}).with_defaults(headers), b"another")


@pytest.mark.parametrize("offset", [0, 300, -300])
def test_the_clock_may_be_off_by_300_seconds(offset):
    verify(BodyVerifier, sign_headers(b""), b"", now=NOW + offset)


@pytest.mark.parametrize(("offset", "side"), [(300.5, "before"), (-300.5, "after")])
def test_a_larger_clock_offset_is_refused_with_both_times(offset, side):
    with pytest.raises(wechatpay.ClockOffsetError, match=side) as caught:
        verify(BodyVerifier, sign_headers(b""), b"", now=NOW + offset)
    for number in (NOW, "300 s", f"{NOW + offset:.0f}"):
        assert str(number) in str(caught.value)


def test_probes_are_detected_before_the_clock_and_the_clock_before_the_serial():
    old = sign_headers(b"", at=NOW - 1000, serial="ABC")
    with pytest.raises(wechatpay.ClockOffsetError):
        verify(BodyVerifier, old, b"")
    probe = Headers({"Wechatpay-Signature": "WECHATPAY/SIGNTEST/x"}).with_defaults(old)
    with pytest.raises(wechatpay.SignatureProbeError):
        verify(BodyVerifier, probe, b"")


def test_an_unknown_serial_is_refused_with_the_known_serials():
    with pytest.raises(wechatpay.UnknownSerialError, match=SERIAL) as caught:
        verify(BodyVerifier, sign_headers(b"", serial="A" * 100), b"")
    assert f"'{'A' * 80}'" in str(caught.value)
    headers, none = sign_headers(b""), keys.load_platform_keys({})
    with pytest.raises(wechatpay.UnknownSerialError, match="none"):
        verify(BodyVerifier, headers, b"", known=none)


@pytest.mark.parametrize(
    ("name", "value"), [("Timestamp", "1" * 13), ("Timestamp", "-1"), ("Nonce", "a b"), ("Nonce", "\x7f")]
)
def test_an_invalid_signature_header_is_refused_by_name(name, value):
    with pytest.raises(wechatpay.MissingHeaderError, match=f"Wechatpay-{name}"):
        read_signature_headers(Headers({f"Wechatpay-{name}": value}).with_defaults(sign_headers(b"")))


def test_the_longest_timestamp_and_any_printable_nonce_are_accepted():
    odd = Headers({"Wechatpay-Timestamp": "9" * 12, "Wechatpay-Nonce": "!~"}).with_defaults(sign_headers(b""))
    assert read_signature_headers(odd).timestamp == "9" * 12


def test_another_signature_type_is_refused():
    kind = "x" * 50
    headers = Headers({"Wechatpay-Signature-Type": kind}).with_defaults(sign_headers(b""))
    with pytest.raises(wechatpay.AlgorithmError, match=f"'{kind[:40]}'"):
        read_signature_headers(headers)
    named = Headers({"Wechatpay-Signature-Type": "WECHATPAY2-SHA256-RSA2048"}).with_defaults(sign_headers(b""))
    verify(BodyVerifier, named, b"")


HOST = "https://api.mch.weixin.qq.com"


@pytest.mark.parametrize(
    ("method", "target", "kind"),
    [
        ("GET", "/v3/billdownload/file?token=x", type(None)),
        ("POST", "/v3/billdownload/file", BodyVerifier),
        ("GET", "/v3/billdownload/file/x", BodyVerifier),
        ("GET", "/v3/global/statements?date=x", StatementVerifier),
        ("GET", "/hk/v3/statements", StatementVerifier),
        ("POST", "/hk/v3/statements", BodyVerifier),
        ("GET", "/v3/merchant-service/images/1", type(None)),
        ("GET", "/v3/global/merchant-service/images/upload1", type(None)),
        ("GET", "/v3/merchant-service/images/upload", BodyVerifier),
        ("GET", "/v3/merchant-service/images/1/2", BodyVerifier),
        ("GET", "/v3/certificates", BodyVerifier),
    ],
)
def test_the_signed_part_of_a_response_follows_from_method_and_path(method, target, kind):
    assert type(create_verifier(HTTPRequest(method, HOST + target), Headers(), NOW)) is kind


def test_the_repr_of_platform_keys_lists_their_serials():
    assert repr(keys.load_platform_keys({})) == "<PlatformKeys none>"
    other = SERIAL.replace("1", "2")
    two = keys.load_platform_keys({SERIAL: KEY.public_key(), other: KEY.public_key()})
    assert repr(two) == f"<PlatformKeys {SERIAL}, {other}>"
    assert two.list_serials(NOW) == f"{SERIAL}, {other}"


@pytest.mark.parametrize(
    ("content", "quoted"),
    [
        (b"", "empty"),
        (b"<xml><a>1</a></xml>", "'<xml><a>1</a></xml>'"),
        (b"<\xff" + b"x" * 100, "'<\ufffd" + "x" * 78 + "'"),
    ],
)
def test_a_malformed_apiv2_response_is_quoted_in_part(content, quoted):
    draft = v2.prepare(bind("POST", "v2/pay/x", {"xml": {}}), mchid="1", timeout=(5, 30))
    with pytest.raises(wechatpay.DecodeError) as caught:
        v2_verification.decode(draft, HTTPResponse(200, Headers(), content))
    assert quoted in str(caught.value)
    assert caught.value.response.content == content


# --- requests


def test_the_target_of_a_url_starts_after_its_first_host():
    assert v3.parse_target("https://h/a?b=c://d/e") == "/a?b=c://d/e"


@pytest.mark.parametrize(
    ("content", "looks_like_xml"),
    [(b"<xml>", True), (b"\xef\xbb\xbf \t\r\n<xml>", True), (b"X<xml>", False), (b"", False), (b"{}", False)],
)
def test_content_that_starts_with_a_tag_looks_like_xml(content, looks_like_xml):
    assert v2_verification.looks_like_xml(content) is looks_like_xml


@pytest.mark.parametrize(("length", "sign_type"), [(32, "MD5"), (64, "HMAC-SHA256")])
def test_a_sign_that_is_not_ascii_is_refused(length, sign_type):
    secret = shared_keys.SharedKey("0" * 32)
    with pytest.raises(wechatpay.SignatureError, match="sign"):
        v2_verification.verify_sign({"a": "1", "sign": "签" * length}, secret)
    v2_verification.verify_sign({"a": "1", "sign": secret.sign("a=1", sign_type)}, secret)


# --- keys


def test_a_key_is_valid_from_its_first_to_its_last_second():
    key = keys.PlatformKey("A1", KEY.public_key(), not_before=NOW - 10, not_after=NOW)
    assert not key.has_expired(NOW)
    assert key.has_expired(NOW + 1)
    assert key.rank(NOW - 10) == (False, True, NOW - 10)
    assert key.rank(NOW - 11) == (False, False, NOW - 10)


def test_only_one_caller_holds_the_claim_to_fetch():
    store = KeyStore(keys.PlatformKeys())
    store.release()  # releasing without a claim does nothing
    for _ in range(2):
        assert store.try_acquire()
        assert not store.try_acquire()
        store.release()


def test_normalizing_a_serial_drops_only_leading_zeros():
    assert normalize_serial("X0a") == "X0A"
    assert normalize_serial("00x0a") == "X0A"


@pytest.mark.parametrize(
    ("given", "sent"),
    [({}, "PUB_KEY_ID_1"), ({"wechatpay-serial": "00ab"}, "00ab"), ({"Wechatpay-Serial": "AB"}, "AB")],
)
def test_a_given_wechatpay_serial_replaces_the_default(given, sent):
    call = bind("POST", "v3/security/echo", {"json": {"echo_message": "a"}, "headers": given})
    merchant = Merchant("1900000001", "AB", lambda message: message[:1])
    draft = v3.prepare(call, timeout=(5, 30))
    request = v3.sign_request(draft, merchant, base_url="https://a.cn", serial="PUB_KEY_ID_1", timestamp="1", nonce="n")
    assert request.headers["Wechatpay-Serial"] == sent
    assert request.headers["Authorization"].endswith('signature="UA=="')
