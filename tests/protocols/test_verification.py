"""How a reply is proved, by the functions that do it: each limit on both of its sides."""

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


def signed(body: bytes, *, statement: str | None = None, at: int = NOW, serial: str = SERIAL) -> Headers:
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


def test_a_body_can_be_verified_more_than_once():
    verifier = BodyVerifier(signed(b"{}"), NOW)
    verifier.update(b"{}")
    for _ in range(2):
        verifier.verify(KEYS)
    with pytest.raises(wechatpay.UnknownSerialError):
        verifier.verify(keys.PlatformKeys())


def test_a_body_can_be_verified_in_chunks():
    verifier = BodyVerifier(signed(b"in two parts"), NOW)
    verifier.update(b"in two ")
    verifier.update(b"parts")
    verifier.verify(KEYS)


def test_missing_headers_are_all_named_when_the_body_is_verified():
    with pytest.raises(wechatpay.MissingHeaderError, match="Timestamp, .*-Nonce, .*-Serial, .*-Signature,"):
        verify(BodyVerifier, Headers(), b"x")


@pytest.mark.parametrize("kind", [BodyVerifier, StatementVerifier])
def test_a_verifier_that_was_fed_nothing_does_not_accept_a_body(kind):
    headers = signed(b"a body", statement="0" * 40 if kind is StatementVerifier else None)
    with pytest.raises((wechatpay.SignatureError, wechatpay.DigestError)):
        kind(headers, NOW).verify(KEYS)


SHA1 = hashlib.sha1(b"a statement").hexdigest()


@pytest.mark.parametrize("announced", [SHA1, SHA1.upper()])
def test_a_statement(announced):
    verify(StatementVerifier, signed(b"", statement=announced), b"a statement")
    with pytest.raises(wechatpay.DigestError, match=f"{hashlib.sha1(b'another').hexdigest()}.*'{announced}'"):
        verify(StatementVerifier, signed(b"", statement=announced), b"another")


@pytest.mark.parametrize("announced", [SHA1[1:], SHA1 + "0", "g" + SHA1[1:], "", SHA1 + "\n", None])
def test_a_statement_that_is_not_announced(announced):
    headers = signed(b"a statement") if announced is None else signed(b"", statement=announced)
    quoted = re.escape(repr((announced or "")[:40]))
    with pytest.raises(wechatpay.MissingHeaderError, match=f"Wechatpay-Statement-Sha1 must be .*{quoted}"):
        verify(StatementVerifier, headers, b"a statement")


def test_an_announcement_is_signed():
    headers = signed(b"", statement=SHA1)
    other = hashlib.sha1(b"another").hexdigest()
    with pytest.raises(wechatpay.SignatureError, match=SERIAL):
        verify(StatementVerifier, Headers({"Wechatpay-Statement-Sha1": other}).with_defaults(headers), b"another")


@pytest.mark.parametrize(("offset", "side"), [(0, ""), (300, ""), (-300, ""), (300.5, "before"), (-300.5, "after")])
def test_the_clock(offset, side):
    if not side:
        verify(BodyVerifier, signed(b""), b"", now=NOW + offset)
        return
    with pytest.raises(
        wechatpay.ClockOffsetError, match=f"{NOW}, 300 s {side} this machine's time .{NOW + offset:.0f}.,"
    ):
        verify(BodyVerifier, signed(b""), b"", now=NOW + offset)


def test_the_clock_comes_before_the_serial_and_the_probe_before_both():
    old = signed(b"", at=NOW - 1000, serial="ABC")
    with pytest.raises(wechatpay.ClockOffsetError):
        verify(BodyVerifier, old, b"")
    probe = Headers({"Wechatpay-Signature": "WECHATPAY/SIGNTEST/x"}).with_defaults(old)
    with pytest.raises(wechatpay.SignatureProbeError):
        verify(BodyVerifier, probe, b"")


def test_an_unknown_serial_is_named_in_part_and_so_are_the_known_ones():
    with pytest.raises(wechatpay.UnknownSerialError, match=f"with '{'A' * 80}'; known here and valid: {SERIAL}"):
        verify(BodyVerifier, signed(b"", serial="A" * 100), b"")
    headers, none = signed(b""), keys.load_platform_keys({})
    with pytest.raises(wechatpay.UnknownSerialError, match="valid: no key"):
        v3.verify(BodyVerifier, headers, v3.digest_of(BodyVerifier, headers), keys=none, now=NOW)


@pytest.mark.parametrize(
    ("name", "value"), [("Timestamp", "1" * 13), ("Timestamp", "-1"), ("Nonce", "a b"), ("Nonce", "\x7f")]
)
def test_a_header_that_is_not_what_it_should_be(name, value):
    with pytest.raises(wechatpay.MissingHeaderError, match=f"Wechatpay-{name} is "):
        read_signature_headers(Headers({f"Wechatpay-{name}": value}).with_defaults(signed(b"")))


def test_the_longest_time_and_the_odd_nonce():
    odd = Headers({"Wechatpay-Timestamp": "9" * 12, "Wechatpay-Nonce": "!~"}).with_defaults(signed(b""))
    assert read_signature_headers(odd).timestamp == "9" * 12


def test_another_kind_of_signature():
    kind = "x" * 50
    headers = Headers({"Wechatpay-Signature-Type": kind}).with_defaults(signed(b""))
    with pytest.raises(wechatpay.AlgorithmError, match=f"'{kind[:40]}'"):
        read_signature_headers(headers)
    named = Headers({"Wechatpay-Signature-Type": "WECHATPAY2-SHA256-RSA2048"}).with_defaults(signed(b""))
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
def test_what_is_signed_of_a_reply(method, target, kind):
    assert type(create_verifier(HTTPRequest(method, HOST + target), Headers(), NOW)) is kind


def test_keys_are_shown_by_their_names():
    assert repr(keys.load_platform_keys({})) == "<PlatformKeys none>"
    other = SERIAL.replace("1", "2")
    two = keys.load_platform_keys({SERIAL: KEY.public_key(), other: KEY.public_key()})
    assert repr(two) == f"<PlatformKeys {SERIAL}, {other}>"
    assert two.names(NOW) == f"{SERIAL}, {other}"


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"", "the reply has no return_code; it is empty"),
        (b"<xml><a>1</a></xml>", "the reply has no return_code; it starts with '<xml><a>1</a></xml>'"),
        (b"<\xff" + b"x" * 100, "; it starts with '<\ufffd" + "x" * 78 + "'"),
    ],
)
def test_a_reply_of_apiv2_that_is_none_is_quoted_in_part(content, text):
    draft = v2.Draft(HTTPRequest("POST", "/pay/x"), {}, with_nonce=True, path="/pay/x")
    with pytest.raises(wechatpay.DecodeError) as caught:
        v2_verification.decode(draft, HTTPResponse(200, Headers(), content))
    assert str(caught.value).endswith(text)
    assert caught.value.response.content == content


# --- requests, by the functions that make them


def test_the_target_is_what_follows_the_host_also_of_a_url_with_another_in_it():
    assert v3.parse_target("https://h/a?b=c://d/e") == "/a?b=c://d/e"


@pytest.mark.parametrize(
    ("content", "looks_like_xml"),
    [(b"<xml>", True), (b"\xef\xbb\xbf \t\r\n<xml>", True), (b"X<xml>", False), (b"", False), (b"{}", False)],
)
def test_what_begins_as_xml_is_of_apiv2(content, looks_like_xml):
    assert v2_verification.looks_like_xml(content) is looks_like_xml


@pytest.mark.parametrize(("length", "sign_type"), [(32, "MD5"), (64, "HMAC-SHA256")])
def test_a_sign_of_other_characters_is_wrong(length, sign_type):
    secret = shared_keys.SharedKey("0" * 32)
    with pytest.raises(wechatpay.SignatureError, match="does not fit"):
        v2_verification.verify_sign({"a": "1", "sign": "签" * length}, secret)
    v2_verification.verify_sign({"a": "1", "sign": secret.sign("a=1", sign_type)}, secret)


# --- keys


def test_a_key_is_good_up_to_its_last_second_and_begins_at_its_first():
    key = keys.PlatformKey("A1", KEY.public_key(), not_before=NOW - 10, not_after=NOW)
    assert not key.has_expired(NOW)
    assert key.has_expired(NOW + 1)
    assert key.rank(NOW - 10) == (False, True, NOW - 10)
    assert key.rank(NOW - 11) == (False, False, NOW - 10)


def test_the_right_to_fetch_is_one_caller_s_and_comes_back():
    store = KeyStore(keys.PlatformKeys())
    store.release()  # of what nobody has
    for _ in range(2):
        assert store.try_acquire()
        assert not store.try_acquire()
        store.release()


def test_only_zeros_are_left_out_of_a_serial():
    assert normalize_serial("X0a") == "X0A"
    assert normalize_serial("00x0a") == "X0A"


@pytest.mark.parametrize(
    ("given", "sent"),
    [({}, "PUB_KEY_ID_1"), ({"wechatpay-serial": "00ab"}, "00ab"), ({"Wechatpay-Serial": "AB"}, "AB")],
)
def test_a_request_names_the_key_that_its_caller_named(given, sent):
    call = bind("POST", "v3/security/echo", {"json": {"echo_message": "a"}, "headers": given})
    merchant = Merchant("1900000001", "AB", lambda message: message[:1])
    draft = v3.prepare(call, timeout=(5, 30))
    request = v3.sign_request(draft, merchant, base_url="https://a.cn", serial="PUB_KEY_ID_1", timestamp="1", nonce="n")
    assert request.headers["Wechatpay-Serial"] == sent
    assert request.headers["Authorization"].endswith('signature="UA=="')
