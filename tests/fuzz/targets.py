"""The targets of the fuzzer: each receives bytes, and an exception that it raises is a defect of the package."""

from __future__ import annotations

import json

import wechatpay
from wechatpay._keys import pem
from wechatpay._protocols import xml
from wechatpay.http import Headers, HTTPResponse
from wechatpay.notifications import _parsing  # noqa: F401  # imported here, so that it is watched by the fuzzer
from wechatpay.sandbox.identity import Identity
from wechatpay.sandbox.signing import build_signature_headers, encrypt_v2, encrypt_v3

IDENTITY = Identity("certificate")
NAMES = ("Timestamp", "Nonce", "Serial", "Signature", "Signature-Type")
STATUSES = (200, 202, 204, 302, 400, 404, 429, 500, 502)


class Wire:
    """A transport that returns the response in `reply`."""

    reply = HTTPResponse(200, Headers())

    def send(self, request):
        return self.reply

    def close(self):
        pass


WIRE = Wire()
CLIENT = wechatpay.Client(
    mchid=IDENTITY.mchid,
    serial=IDENTITY.merchant.serial,
    private_key=IDENTITY.merchant_private_key,
    certs={IDENTITY.public_key_id: IDENTITY.public_key, IDENTITY.platform.serial: IDENTITY.platform.pem},
    apiv3_key=IDENTITY.apiv3_key,
    secret=IDENTITY.apiv2_key,
    transport=WIRE,
    retry=wechatpay.Retry(attempts=1),
)


def split_kind(content: bytes, kinds: int) -> tuple[int, bytes]:
    """Return the number of a case, from the first byte, and the other bytes."""
    return (content[0] % kinds, content[1:]) if content else (0, b"")


def split_headers(content: bytes) -> tuple[dict[str, str], bytes]:
    """Return signature headers, one from each of the first lines, and the bytes after those lines."""
    *lines, body = content.split(b"\n", len(NAMES))
    given = zip(NAMES, lines, strict=False)
    return {f"Wechatpay-{name}": line.decode("latin-1") for name, line in given if line}, body


def sign_headers(body: bytes) -> dict[str, str]:
    """Return the headers that WeChat Pay would send with *body*."""
    return build_signature_headers(body, IDENTITY.platform.private_key, IDENTITY.platform.serial)


def notifications(content: bytes) -> None:
    """Parse notifications: unsigned, signed, encrypted and signed; and those of APIv2, plain and encrypted."""
    kind, body = split_kind(content, 5)
    headers: dict[str, str] = {}
    if kind == 0:
        headers, body = split_headers(body)
    elif kind == 1:
        headers = sign_headers(body)
    elif kind == 2:
        resource = {**encrypt_v3(body, IDENTITY.apiv3_key, "x"), "original_type": "x"}
        event = {"id": "1", "event_type": "X.Y", "create_time": "", "resource": resource}
        body = json.dumps(event).encode()
        headers = sign_headers(body)
    elif kind == 4:
        body = xml.build({"return_code": "SUCCESS", "req_info": encrypt_v2(body, IDENTITY.apiv2_key)}).encode()
    try:
        notification = CLIENT.notifications.parse(headers, body)
    except wechatpay.WeChatPayError as error:
        repr(error)
        return
    assert kind in {1, 2, 4}  # The others have no valid signature.
    assert notification.id
    repr(notification)


def documents(content: bytes) -> None:
    """Parse XML, build it and parse it again: the names are the same."""
    try:
        document = xml.parse(content)
        again = xml.build(document)
    except xml.XMLError:
        return
    assert xml.parse(again.encode()).keys() == document.keys()


def keys(content: bytes) -> None:
    """Load a key in each place where one may be given, as a string and as bytes."""
    kind, source = split_kind(content, 8)
    if source.strip().lower().startswith(b"file:"):
        return  # A file URL reads a file, which is intended.
    given = source.decode("utf-8", "surrogateescape") if kind > 3 else source
    try:
        if kind % 4 == 0:
            pem.load_private_key(given, None)
        elif kind % 4 == 1:
            pem.load_public_key(given, "certs['1']")
        elif kind % 4 == 2:
            pem.load_certificate(given, "merchant['cert']")
        else:
            wechatpay.Client(mchid="1", merchant={"cert": given, "password": "x"})
    except wechatpay.ConfigurationError as error:
        repr(error)


def replies(content: bytes) -> None:
    """Receive responses: of APIv3, unsigned and signed; of APIv2; and a bill."""
    kind, rest = split_kind(content, 4)
    number, rest = split_kind(rest, len(STATUSES))
    headers, body = split_headers(rest) if kind == 0 else ({}, rest)
    if kind == 1:
        headers = sign_headers(body)
    WIRE.reply = HTTPResponse(STATUSES[number], Headers(headers), body)
    try:
        if kind < 2:
            response = CLIENT.v3.pay.transactions.native.post(json={})
            assert kind == 1
            assert response.verified
            response.json()
        elif kind == 2:
            CLIENT.v2.pay.orderquery.post(xml={"out_trade_no": "1"})
            raise AssertionError("nobody signed it")
        else:
            CLIENT.v2.pay.downloadbill.post(xml={"bill_date": "20261122"})
    except wechatpay.WeChatPayError as error:
        repr(error)


TARGETS = {"notifications": notifications, "xml": documents, "keys": keys, "replies": replies}
