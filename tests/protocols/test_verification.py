"""How a reply is proved, by the functions that do it: each limit on both of its sides."""

from __future__ import annotations

import hashlib
import re

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

import wechatpay
from wechatpay._calls.call import bind
from wechatpay._keys import platform as keys
from wechatpay._keys import shared as shared_keys
from wechatpay._protocols import v2, v3
from wechatpay.http import Headers, HTTPRequest, HTTPResponse
from wechatpay.sandbox import signing

NOW = 1_800_000_000
KEY = rsa.generate_private_key(65537, 2048)
SERIAL = "PUB_KEY_ID_0119000000010000000000000000000001"
KEYS = keys.load_platform_keys({SERIAL: KEY.public_key()})


def signed(body: bytes, *, statement: str | None = None, at: int = NOW, serial: str = SERIAL) -> Headers:
    message = v3.response_message(
        str(at), "nonce", body if statement is None else b'{"sha1":"%s"}' % statement.encode()
    )
    headers = {
        "Wechatpay-Timestamp": str(at),
        "Wechatpay-Nonce": "nonce",
        "Wechatpay-Serial": serial,
        "Wechatpay-Signature": signing.sign_v3(KEY, message),
    }
    return Headers(headers if statement is None else {**headers, "Wechatpay-Statement-Sha1": statement})


def prove(kind: v3.Proving, headers: Headers, body: bytes, *, now: float = NOW) -> bool:
    return v3.prove(kind, headers, v3.digest_of(kind, headers, body), keys=KEYS, now=now)


def test_a_body_is_proved_as_often_as_one_likes():
    headers = signed(b"{}")
    digest = v3.digest_of(v3.Proving.BODY, headers, b"{}")
    for _ in range(2):
        assert v3.prove(v3.Proving.BODY, headers, digest, keys=KEYS, now=NOW) is True


def test_a_digest_may_be_fed():
    headers = signed(b"in two parts")
    digest = v3.digest_of(v3.Proving.BODY, headers)
    digest.update(b"in two ")
    digest.update(b"parts")
    assert v3.prove(v3.Proving.BODY, headers, digest, keys=KEYS, now=NOW)


def test_a_digest_of_what_has_no_headers_is_one_all_the_same():
    """That they are missing is said when it is proved."""
    digest = v3.digest_of(v3.Proving.BODY, Headers(), b"x")
    assert digest.digest() == hashlib.sha256(b"\n\nx").digest()
    with pytest.raises(wechatpay.MissingHeaderError, match="Timestamp, .*-Nonce, .*-Serial, .*-Signature;"):
        v3.prove(v3.Proving.BODY, Headers(), digest, keys=KEYS, now=NOW)


def test_where_nothing_is_signed_nothing_is_proved():
    assert v3.digest_of(v3.Proving.NOTHING, Headers()) is None
    assert v3.prove(v3.Proving.NOTHING, Headers(), None, keys=KEYS, now=NOW) is False


@pytest.mark.parametrize("kind", [v3.Proving.BODY, v3.Proving.SHA1])
def test_without_a_digest_there_is_no_proof(kind):
    with pytest.raises(AssertionError):
        v3.prove(kind, signed(b"", statement="0" * 40), None, keys=KEYS, now=NOW)


SHA1 = hashlib.sha1(b"a statement").hexdigest()


@pytest.mark.parametrize("announced", [SHA1, SHA1.upper()])
def test_a_statement(announced):
    assert prove(v3.Proving.SHA1, signed(b"", statement=announced), b"a statement") is True
    with pytest.raises(wechatpay.DigestError, match=f"{hashlib.sha1(b'another').hexdigest()}.*'{announced}'"):
        prove(v3.Proving.SHA1, signed(b"", statement=announced), b"another")


@pytest.mark.parametrize("announced", [SHA1[1:], SHA1 + "0", "g" + SHA1[1:], "", SHA1 + "\n", None])
def test_a_statement_that_is_not_announced(announced):
    headers = signed(b"a statement") if announced is None else signed(b"", statement=announced)
    quoted = re.escape(repr((announced or "")[:40]))
    with pytest.raises(wechatpay.MissingHeaderError, match=f"Wechatpay-Statement-Sha1 is {quoted}:"):
        prove(v3.Proving.SHA1, headers, b"a statement")


def test_an_announcement_is_signed():
    headers = signed(b"", statement=SHA1)
    other = hashlib.sha1(b"another").hexdigest()
    with pytest.raises(wechatpay.SignatureError, match=SERIAL):
        prove(v3.Proving.SHA1, Headers({"Wechatpay-Statement-Sha1": other}).with_defaults(headers), b"another")


@pytest.mark.parametrize(("offset", "side"), [(0, ""), (300, ""), (-300, ""), (300.5, "before"), (-300.5, "after")])
def test_the_clock(offset, side):
    if not side:
        assert prove(v3.Proving.BODY, signed(b""), b"", now=NOW + offset)
        return
    with pytest.raises(
        wechatpay.ClockOffsetError, match=f"{NOW}, 300 s {side} this machine's time .{NOW + offset:.0f}.;"
    ):
        prove(v3.Proving.BODY, signed(b""), b"", now=NOW + offset)


def test_the_clock_comes_before_the_serial_and_the_probe_before_both():
    old = signed(b"", at=NOW - 1000, serial="ABC")
    with pytest.raises(wechatpay.ClockOffsetError):
        prove(v3.Proving.BODY, old, b"")
    probe = Headers({"Wechatpay-Signature": "WECHATPAY/SIGNTEST/x"}).with_defaults(old)
    with pytest.raises(wechatpay.SignatureProbeError):
        prove(v3.Proving.BODY, probe, b"")


def test_an_unknown_serial_is_named_in_part_and_so_are_the_known_ones():
    with pytest.raises(wechatpay.UnknownSerialError, match=f"with '{'A' * 80}'; known here and valid: {SERIAL}"):
        prove(v3.Proving.BODY, signed(b"", serial="A" * 100), b"")
    headers, none = signed(b""), keys.load_platform_keys({})
    with pytest.raises(wechatpay.UnknownSerialError, match="valid: no key"):
        v3.prove(v3.Proving.BODY, headers, v3.digest_of(v3.Proving.BODY, headers), keys=none, now=NOW)


@pytest.mark.parametrize(
    ("name", "value"), [("Timestamp", "1" * 13), ("Timestamp", "-1"), ("Nonce", "a b"), ("Nonce", "\x7f")]
)
def test_a_header_that_is_not_what_it_should_be(name, value):
    with pytest.raises(wechatpay.MissingHeaderError, match=f"Wechatpay-{name} is "):
        v3.read_signature_headers(Headers({f"Wechatpay-{name}": value}).with_defaults(signed(b"")))


def test_the_longest_time_and_the_odd_nonce():
    odd = Headers({"Wechatpay-Timestamp": "9" * 12, "Wechatpay-Nonce": "!~"}).with_defaults(signed(b""))
    assert v3.read_signature_headers(odd).timestamp == "9" * 12


def test_another_kind_of_signature():
    kind = "x" * 50
    headers = Headers({"Wechatpay-Signature-Type": kind}).with_defaults(signed(b""))
    with pytest.raises(wechatpay.AlgorithmError, match=f"'{kind[:40]}'"):
        v3.read_signature_headers(headers)
    named = Headers({"Wechatpay-Signature-Type": "WECHATPAY2-SHA256-RSA2048"}).with_defaults(signed(b""))
    assert prove(v3.Proving.BODY, named, b"")


HOST = "https://api.mch.weixin.qq.com"


@pytest.mark.parametrize(
    ("method", "target", "kind"),
    [
        ("GET", "/v3/billdownload/file?token=x", v3.Proving.NOTHING),
        ("POST", "/v3/billdownload/file", v3.Proving.BODY),
        ("GET", "/v3/billdownload/file/x", v3.Proving.BODY),
        ("GET", "/v3/global/statements?date=x", v3.Proving.SHA1),
        ("GET", "/hk/v3/statements", v3.Proving.SHA1),
        ("POST", "/hk/v3/statements", v3.Proving.BODY),
        ("GET", "/v3/merchant-service/images/1", v3.Proving.NOTHING),
        ("GET", "/v3/global/merchant-service/images/upload1", v3.Proving.NOTHING),
        ("GET", "/v3/merchant-service/images/upload", v3.Proving.BODY),
        ("GET", "/v3/merchant-service/images/1/2", v3.Proving.BODY),
        ("GET", "/v3/certificates", v3.Proving.BODY),
    ],
)
def test_what_is_signed_of_a_reply(method, target, kind):
    assert v3.proving(HTTPRequest(method, HOST + target)) is kind


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
        v2.decode(draft, HTTPResponse(200, Headers(), content))
    assert str(caught.value).endswith(text)
    assert caught.value.response.content == content


# --- requests, by the functions that make them


def test_the_target_is_what_follows_the_host_also_of_a_url_with_another_in_it():
    assert v3.target_of("https://h/a?b=c://d/e") == "/a?b=c://d/e"


@pytest.mark.parametrize(
    ("content", "looks_like_xml"),
    [(b"<xml>", True), (b"\xef\xbb\xbf \t\r\n<xml>", True), (b"X<xml>", False), (b"", False), (b"{}", False)],
)
def test_what_begins_as_xml_is_of_apiv2(content, looks_like_xml):
    assert v2.looks_like_xml(content) is looks_like_xml


@pytest.mark.parametrize(("length", "sign_type"), [(32, "MD5"), (64, "HMAC-SHA256")])
def test_a_sign_of_other_characters_is_wrong(length, sign_type):
    secret = shared_keys.SharedKey("0" * 32)
    with pytest.raises(wechatpay.SignatureError, match="does not fit"):
        v2.verify_sign({"a": "1", "sign": "签" * length}, secret)
    v2.verify_sign({"a": "1", "sign": secret.sign("a=1", sign_type)}, secret)


# --- keys


def test_a_key_is_good_up_to_its_last_second_and_begins_at_its_first():
    key = keys.PlatformKey("A1", KEY.public_key(), not_before=NOW - 10, not_after=NOW)
    assert not key.expired(NOW)
    assert key.expired(NOW + 1)
    assert key.rank(NOW - 10) == (False, True, NOW - 10)
    assert key.rank(NOW - 11) == (False, False, NOW - 10)


def test_the_right_to_fetch_is_one_caller_s_and_comes_back():
    store = keys.KeyStore(keys.PlatformKeys())
    store.release()  # of what nobody has
    for _ in range(2):
        assert store.claim()
        assert not store.claim()
        store.release()


def test_only_zeros_are_left_out_of_a_serial():
    assert keys.normalize_serial("X0a") == "X0A"
    assert keys.normalize_serial("00x0a") == "X0A"


@pytest.mark.parametrize(
    ("given", "sent"),
    [({}, "PUB_KEY_ID_1"), ({"wechatpay-serial": "00ab"}, "00ab"), ({"Wechatpay-Serial": "AB"}, "AB")],
)
def test_a_request_names_the_key_that_its_caller_named(given, sent):
    call = bind("POST", "v3/security/echo", {"json": {"echo_message": "a"}, "headers": given})
    merchant = keys.Merchant("1900000001", "AB", lambda message: message[:1])
    draft = v3.prepare(call, timeout=(5, 30))
    request = v3.sign(draft, merchant, base_url="https://a.cn", serial="PUB_KEY_ID_1", timestamp="1", nonce="n")
    assert request.headers["Wechatpay-Serial"] == sent
    assert request.headers["Authorization"].endswith('signature="UA=="')
