"""Hostile input: whatever a server sends ends in a WeChatPayError, and soon."""

from __future__ import annotations

import base64
import datetime as dt
import json

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given, settings
from hypothesis import strategies as st

import wechatpay
from wechatpay import Headers, HTTPResponse
from wechatpay.sandbox import signing

from ..conftest import ONCE, RETURN_RECEIPTS, SUBSIDY, Answering, Recorder
from ..raw_server import RawServer

# --- over the wire

MEGABYTES = b"x" * 10_000_000
REPLIES = {
    "a header of 10 MB": b"HTTP/1.1 200 OK\r\nWechatpay-Nonce: " + MEGABYTES + b"\r\nContent-Length: 0\r\n\r\n",
    "a status line of 10 MB": b"HTTP/1.1 200 " + MEGABYTES + b"\r\n\r\n",
    "a hundred thousand headers": b"HTTP/1.1 200 OK\r\n" + b"X-A: b\r\n" * 100_000 + b"Content-Length: 0\r\n\r\n",
    "NUL in a header": b"HTTP/1.1 200 OK\r\nWechatpay-Nonce: a\0b\r\nContent-Length: 0\r\n\r\n",
    "a folded header": b"HTTP/1.1 200 OK\r\nWechatpay-Nonce: a\r\n b\r\nContent-Length: 0\r\n\r\n",
    "a bare line feed": b"HTTP/1.1 200 OK\r\nWechatpay-Nonce: a\nWechatpay-Serial: b\r\nContent-Length: 0\r\n\r\n",
    "bytes that are not text": b"HTTP/1.1 200 OK\r\nWechatpay-Signature: \xff\xfe\r\nContent-Length: 0\r\n\r\n",
    "an invalid status": b"HTTP/1.1 9999 OK\r\nContent-Length: 0\r\n\r\n",
    "a negative status": b"HTTP/1.1 -200 OK\r\nContent-Length: 0\r\n\r\n",
    "a negative length": b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n",
    "a length that is not a number": b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n",
    "two lengths": b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nContent-Length: 5\r\n\r\n{}",
    "chunks without a length": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    "endless chunks": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"f" * 100 + b"\r\n",
    "an unknown version": b"HTTP/9.9 200 OK\r\nContent-Length: 0\r\n\r\n",
    "a redirect to elsewhere": b"HTTP/1.1 307 X\r\nLocation: http://evil.example/\r\nContent-Length: 0\r\n\r\n",
    "another protocol": b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n",
    "an unsolicited second response": b"HTTP/1.1 204 No Content\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
}


@pytest.mark.parametrize("reply", REPLIES)
async def test_malformed_http_raises_a_short_exchange_error(vector_client, reply, caller):
    with RawServer([REPLIES[reply]], once=True) as server:
        async with caller.using(vector_client(base_url=server.base_url, timeout=5)):
            for _ in range(2):
                with pytest.raises(wechatpay.ExchangeError) as caught:
                    await caller.post("v3/x", json={})
                assert caught.value.sent
                assert len(str(caught.value)) < 10_000
    assert 1 <= len(server.requests) <= 2  # the second may have failed on a connection that was being closed


NAMES = ["Timestamp", "Nonce", "Serial", "Signature", "Signature-Type"]
ANYTHING = st.one_of(
    st.text(),
    st.text("0123456789 \n\0+-_e."),
    st.text("\r\n\t\0 \x7f\x85"),
    st.sampled_from(["WECHATPAY/SIGNTEST/", "1700000000", "=" * 1000, "PUB_KEY_ID_", "9" * 5000, "٣" * 10]),
)


def test_arbitrary_headers_and_bodies_are_never_accepted(vector_client):
    transport = Answering()
    client = vector_client(transport=transport, apiv3_key="0" * 32)

    @settings(max_examples=300, deadline=None)
    @given(
        st.dictionaries(st.sampled_from([f"Wechatpay-{name}" for name in NAMES]), ANYTHING),
        st.binary(max_size=200),
        st.integers(100, 599),
    )
    def check(headers, content, status):
        transport.response = HTTPResponse(status, Headers(headers), content)
        with pytest.raises(wechatpay.ExchangeError):
            client.v3.pay.transactions.native.post(json={})
        with pytest.raises(wechatpay.WeChatPayError):
            client.notifications.parse(headers, content)

    check()
    client.close()


# --- JSON

TEXTS = {
    "NaN": b'{"a":NaN}',
    "Infinity": b'{"a":-Infinity}',
    "a name twice": b'{"amount":{"total":1,"total":100}}',
    "a name twice, escaped": b'{"a":1,"\\u0061":2}',
    "not UTF-8": b'{"a":"\xff"}',
    "a truncated character": b'{"a":"\xe5\xbc"}',
    "UTF-16": '{"a":1}'.encode("utf-16"),
    "a byte order mark": b'\xef\xbb\xbf{"a":1}',
    "a number of 5000 digits": b'{"a":' + b"9" * 5000 + b"}",
    "a hundred thousand brackets": b"[" * 100_000,
    "... and their ends": b"[" * 100_000 + b"]" * 100_000,
    "objects in objects": b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
    "a comma too many": b'{"a":1,}',
    "a comment": b'{"a":1}// x',
    "two values": b"{}{}",
    "a control character": b'{"a":"\x01"}',
    "a lone bracket": b"]",
    "nothing but blanks": b"  \n ",
}


@pytest.mark.parametrize("text", TEXTS)
def test_malformed_json_raises_a_short_decode_error(text):
    request = wechatpay.HTTPRequest("GET", "https://x/")
    response = wechatpay.Response(HTTPResponse(200, Headers(), TEXTS[text]), request=request, verified=True)
    with pytest.raises(wechatpay.DecodeError) as caught:
        response.json()
    assert len(str(caught.value)) < 1000


@pytest.mark.parametrize("status", [400, 500])
@pytest.mark.parametrize("text", TEXTS)
def test_an_error_status_with_malformed_json_raises_api_error(vector_client, text, status):
    with vector_client(transport=Answering(TEXTS[text], status=status)) as client:
        with pytest.raises(wechatpay.APIError) as caught:
            client.v3.x.post(json={})
    assert caught.value.code == ""
    assert caught.value.status_code == status


# --- certificates

NOW = dt.datetime.now(dt.UTC)


def certify(private_key, days=(-1, 1), serial=0x5157F09EFDC096DE15EBE81A47057A7232F1B8E1, algorithm=SHA256):
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "TEST")])
    start, end = (NOW + dt.timedelta(days=day) for day in days)
    builder = x509.CertificateBuilder(name, name, private_key.public_key(), serial, start, end)
    return builder.sign(private_key, algorithm() if algorithm else None)


def build_weak_certificate():
    """Build a certificate of a 512 bit key by hand: libraries no longer create such keys."""
    strong = certify(rsa.generate_private_key(65537, 2048))
    modulus = (1 << 511 | 0x1234567) | 1
    number = b"\x02\x41\x00" + modulus.to_bytes(64, "big")
    key = b"\x30" + bytes([len(number) + 5]) + number + b"\x02\x03\x01\x00\x01"
    algorithm = bytes.fromhex("300d06092a864886f70d0101010500")
    bits = b"\x03" + bytes([len(key) + 1]) + b"\x00" + key
    info = b"\x30" + bytes([len(algorithm + bits)]) + algorithm + bits
    der = strong.public_bytes(Encoding.DER)
    spki = strong.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    tbs = strong.tbs_certificate_bytes.replace(spki, info)
    tbs = b"\x30\x82" + (len(tbs) - 4).to_bytes(2, "big") + tbs[4:]
    rest = der[4 + len(strong.tbs_certificate_bytes) :]
    return b"\x30\x82" + len(tbs + rest).to_bytes(2, "big") + tbs + rest


def to_pem(der):
    return f"-----BEGIN CERTIFICATE-----\n{base64.encodebytes(der).decode()}-----END CERTIFICATE-----\n"


CERTIFICATES = {
    "EC": lambda: certify(ec.generate_private_key(ec.SECP256R1())).public_bytes(Encoding.DER),
    "Ed25519": lambda: certify(ed25519.Ed25519PrivateKey.generate(), algorithm=None).public_bytes(Encoding.DER),
    "1024 bits": lambda: certify(rsa.generate_private_key(65537, 1024)).public_bytes(Encoding.DER),
    "512 bits": build_weak_certificate,
    "an unknown kind of key": lambda: (
        certify(rsa.generate_private_key(65537, 2048))
        .public_bytes(Encoding.DER)
        .replace(bytes.fromhex("2a864886f70d010101"), bytes.fromhex("2a864886f70d010110"))
    ),
    "truncated": lambda: certify(rsa.generate_private_key(65537, 2048)).public_bytes(Encoding.DER)[:-300],
    "noise": lambda: b"\x30\x82\x01\x00" + bytes(range(256)),
    "nothing": lambda: b"",
}
SERIAL = "5157F09EFDC096DE15EBE81A47057A7232F1B8E1"


@pytest.mark.parametrize("kind", CERTIFICATES)
def test_unusable_certificates_are_refused(vector_client, kind):
    der = CERTIFICATES[kind]()
    for form in (to_pem(der), base64.b64encode(der).decode(), to_pem(der).encode()):
        with pytest.raises(wechatpay.ConfigurationError, match=r"certs\["):
            vector_client(certs={SERIAL: form})


@pytest.mark.parametrize("kind", CERTIFICATES)
def test_unusable_certificates_are_refused_when_fetched(vector_client, kind):
    nonce = "123456789012"
    ciphertext = AESGCM(b"0" * 32).encrypt(nonce.encode(), to_pem(CERTIFICATES[kind]()).encode(), b"certificate")
    entry = {"ciphertext": base64.b64encode(ciphertext).decode(), "nonce": nonce, "associated_data": "certificate"}
    content = json.dumps({"data": [{"serial_no": SERIAL, "encrypt_certificate": entry}]}).encode()
    with vector_client(transport=Answering(content), certs=None, apiv3_key="0" * 32) as client:
        with pytest.raises(wechatpay.WeChatPayError, match="certificate") as caught:
            client.v3.x.get()
    assert caught.value.sent is False


def test_a_signature_of_an_expired_certificate_is_refused(sandbox):
    """The signature itself matches."""
    key = rsa.generate_private_key(65537, 2048)
    expired = certify(key, days=(-400, -1))

    transport = Answering(b"{}", headers=signing.build_signature_headers(b"{}", key, SERIAL))
    certs = {SERIAL: expired, sandbox.public_key_id: sandbox.public_key}
    with sandbox.client(certs=certs, transport=transport, apiv3_key=None, retry=ONCE) as client:
        with pytest.raises(wechatpay.UnknownSerialError, match=sandbox.public_key_id):
            client.chain(RETURN_RECEIPTS).post(json=SUBSIDY)
    with pytest.raises(wechatpay.ConfigurationError, match="expired"):
        with sandbox.client(certs={SERIAL: expired}, apiv3_key=None, transport=transport) as client:
            client.chain(RETURN_RECEIPTS).post(json=SUBSIDY)


# --- plain http

PLAIN = ["http://api.mch.weixin.qq.com", "http://gateway.internal:8080/pay", "http://10.0.0.7", "http://[fe80::1]",
         "http://127.0.0.1.evil.example", "http://localhost.evil.example", "http://0.0.0.0"]  # fmt: skip


@pytest.mark.parametrize("url", PLAIN)
def test_plain_http_is_refused_unless_the_host_is_allowed(vector_client, url):
    with pytest.raises(wechatpay.ConfigurationError, match="plain_http"):
        vector_client(base_url=url)
    transport = Recorder()
    with vector_client(transport=transport) as client:
        with pytest.raises(wechatpay.ArgumentError, match="plain_http"):
            client.v3.certificates.get(base_url=url)
        assert transport.requests == []
    host = url.split("://")[1].split("/")[0].rpartition(":")[0] if "8080" in url else url.split("://")[1].strip("[]")
    with vector_client(base_url=url, transport=transport, plain_http=[host]) as client:
        for options in ({}, {"base_url": url}):
            with pytest.raises(wechatpay.ServerError):
                client.v3.certificates.get(**options)
    assert len(transport.requests) == 2


@pytest.mark.parametrize("url", ["http://127.0.0.1:1", "http://localhost", "http://[::1]:80", "http://127.9.9.9"])
def test_plain_http_to_loopback_is_allowed(vector_client, url):
    transport = Recorder()
    with vector_client(base_url=url, transport=transport) as client, pytest.raises(wechatpay.ServerError):
        client.v3.certificates.get()
    assert transport.requests[0].url == f"{url}/v3/certificates"


@pytest.mark.parametrize("hosts", ["gateway.internal", 5, None])
def test_plain_http_must_be_a_list_of_hosts(vector_client, hosts):
    with pytest.raises(wechatpay.ConfigurationError, match="plain_http"):
        vector_client(plain_http=hosts)
