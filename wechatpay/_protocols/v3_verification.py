"""Signatures of APIv3 responses and notifications: which messages are signed, and whether a signature is valid.

The order for one response: `steps.send` raises `APIError` for a status other than 2xx, without verification. Then
`create_verifier` decides by method and path whether WeChat Pay signs the response; `_exchange/v3.py` feeds it the body
and verifies, again after a fetch of certificates if the serial is unknown. With `to=` the verifier is created when the
response begins; the file of a bill is unsigned and has a digest (`bills/fetch.py`). For APIv2 see `v2_verification.py`.

https://pay.weixin.qq.com/doc/v3/merchant/4013053420
"""

from __future__ import annotations

import hashlib
import re
from typing import Any, NamedTuple

from wechatpay._keys.crypto import decode_base64, rsa_verify, sha256
from wechatpay._keys.platform import PUBLIC_KEY_ID_PREFIX, PlatformKeys
from wechatpay._protocols.v3 import SCHEME, parse_target
from wechatpay.errors import (
    AlgorithmError,
    ClockOffsetError,
    DigestError,
    MissingHeaderError,
    SignatureError,
    SignatureProbeError,
    UnknownSerialError,
)
from wechatpay.http import Headers, HTTPRequest

__all__ = [
    "MAX_CLOCK_OFFSET",
    "SIGNATURE_HEADERS",
    "SIGNATURE_TYPE",
    "BodyVerifier",
    "SignatureHeaders",
    "StatementVerifier",
    "build_response_message",
    "create_verifier",
    "read_signature_headers",
    "verify_signature",
]

PROBE_PREFIX = "WECHATPAY/SIGNTEST/"
MAX_CLOCK_OFFSET = 300
"""Seconds that the timestamp of a signed message may be before or after now."""


# --- the verifier of one response


class BodyVerifier:
    """Verifies a response or a notification that WeChat Pay signs over its body.

    :param now: the time when the message began, in seconds since 1970. Receiving a large body may take longer than its
        signature is valid.
    """

    __slots__ = ("_digest", "_headers", "_now")

    def __init__(self, headers: Headers, now: float) -> None:
        self._headers = headers
        self._now = now
        timestamp, nonce = headers.get("Wechatpay-Timestamp", ""), headers.get("Wechatpay-Nonce", "")
        self._digest = sha256(_message_prefix(timestamp, nonce))

    def update(self, chunk: bytes, /) -> None:
        """Read one more *chunk* of the body."""
        self._digest.update(chunk)

    def verify(self, keys: PlatformKeys) -> None:
        """Verify the body that was read. May be called again with other *keys*.

        :raises VerificationError: the response is not verified; there is one class for each reason.
        """
        signature_headers = read_signature_headers(self._headers)
        digest = self._digest.copy()
        digest.update(b"\n")
        verify_signature(signature_headers, digest.digest(), keys=keys, now=self._now)


class StatementVerifier:
    """Verifies a statement: WeChat Pay signs the SHA-1 that the response's headers announce."""

    __slots__ = ("_digest", "_headers", "_now")

    def __init__(self, headers: Headers, now: float) -> None:
        self._headers = headers
        self._now = now
        self._digest = hashlib.sha1(usedforsecurity=False)

    def update(self, chunk: bytes, /) -> None:
        """Read one more *chunk* of the body."""
        self._digest.update(chunk)

    def verify(self, keys: PlatformKeys) -> None:
        """Verify the statement that was read. May be called again with other *keys*.

        :raises VerificationError: the response is not verified; there is one class for each reason.
        :raises DigestError: the statement does not have the announced SHA-1.
        """
        signature_headers = read_signature_headers(self._headers)
        announced = self._headers.get("Wechatpay-Statement-Sha1", "")
        if not re.fullmatch(r"[0-9A-Fa-f]{40}", announced):
            raise MissingHeaderError(f"Wechatpay-Statement-Sha1 must be a SHA-1 in hexadecimal, not {announced[:40]!r}")
        body = f'{{"sha1":"{announced}"}}'.encode()
        message = build_response_message(signature_headers.timestamp, signature_headers.nonce, body)
        verify_signature(signature_headers, sha256(message).digest(), keys=keys, now=self._now)
        if self._digest.hexdigest() != announced.lower():
            raise DigestError(
                f"the SHA-1 of the statement is {self._digest.hexdigest()}, but {announced!r} was announced: fetch "
                "it again"
            )


_UNSIGNED_PATHS = {
    "/v3/billdownload/file",
    "/v3/new-tax-control-fapiao/download",
    "/v3/statements",
    "/v3/transferdownload/elecvoucherfile",
    "/v3/transferdownload/signfile",
}
_UNSIGNED_IMAGE_PATH = re.compile(r"/v3/(?:global/)?merchant-service/images/(?!upload$)[^/]+")
_STATEMENT_PATHS = ("/hk/v3/statements", "/v3/global/statements")


def create_verifier(request: HTTPRequest, headers: Headers, now: float) -> BodyVerifier | StatementVerifier | None:
    """Create the verifier of the response to *request*, or return None if WeChat Pay does not sign such a response.

    The whole path decides, never a prefix of it.
    """
    if request.method == "GET":
        path = parse_target(request.url).partition("?")[0]
        if path in _STATEMENT_PATHS:
            return StatementVerifier(headers, now)
        if path in _UNSIGNED_PATHS or _UNSIGNED_IMAGE_PATH.fullmatch(path):
            return None
    return BodyVerifier(headers, now)


# --- the signature


class SignatureHeaders(NamedTuple):
    """The signature headers of a response or a notification."""

    timestamp: str
    nonce: str
    serial: str
    signature: str


_NAMES = ("Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Serial", "Wechatpay-Signature")
SIGNATURE_TYPE = "Wechatpay-Signature-Type"
SIGNATURE_HEADERS = (*_NAMES, SIGNATURE_TYPE)
_TIMESTAMP = re.compile("[0-9]{1,12}")
_NONCE = re.compile("[!-~]+")


def read_signature_headers(headers: Headers) -> SignatureHeaders:
    """Read the four signature headers.

    :raises MissingHeaderError: a header is absent, empty or malformed.
    :raises AlgorithmError: the signature is of another kind, such as SM2.
    """
    found = SignatureHeaders(*[headers.get(name, "") for name in _NAMES])
    if not all(found):
        missing = ", ".join(name for name in _NAMES if not headers.get(name))
        raise MissingHeaderError(
            f"the message has no {missing}, but WeChat Pay signs every message of this kind: a proxy, a cache or "
            "another server between here and WeChat Pay answered, or dropped headers"
        )
    if (kind := headers.get(SIGNATURE_TYPE, SCHEME)) != SCHEME:
        raise AlgorithmError(f"the message is signed with {kind[:40]!r}, but only {SCHEME} is supported")
    if not _TIMESTAMP.fullmatch(found.timestamp):
        raise MissingHeaderError(f"Wechatpay-Timestamp must be seconds since 1970, not {found.timestamp[:40]!r}")
    # If the nonce had a line break, bytes of the body could be mistaken for part of it in the signed message.
    if not _NONCE.fullmatch(found.nonce):
        raise MissingHeaderError(f"Wechatpay-Nonce must be ASCII without spaces, not {found.nonce[:40]!r}")
    return found


def build_response_message(timestamp: str, nonce: str, body: bytes) -> bytes:
    """Build the message that is signed for a response or a notification."""
    return _message_prefix(timestamp, nonce) + body + b"\n"


def _message_prefix(timestamp: str, nonce: str) -> bytes:
    # read_signature_headers rejects everything but ASCII later.
    return f"{timestamp}\n{nonce}\n".encode("utf-8", "replace")


def verify_signature(headers: SignatureHeaders, digest: bytes, *, keys: PlatformKeys, now: float) -> None:
    """Verify the signature over the message that has the SHA-256 *digest*.

    The timestamp is checked before the serial: a replayed message must not make a client fetch certificates.

    :raises VerificationError: the signature is not valid.
    """
    if headers.signature.startswith(PROBE_PREFIX):
        raise SignatureProbeError(
            f"WeChat Pay sent a signature that is wrong on purpose ({PROBE_PREFIX}...) to check that it is rejected. "
            "Nothing is wrong here. If this is the response to a request, that was probably carried out: query its "
            "state, or retry with the same numbers; a notification is sent again with a valid signature"
        )
    offset = int(headers.timestamp) - now
    if abs(offset) > MAX_CLOCK_OFFSET:
        side = "after" if offset > 0 else "before"
        raise ClockOffsetError(
            f"Wechatpay-Timestamp is {headers.timestamp}, {abs(offset):.0f} s {side} this machine's time ({now:.0f}), "
            f"but at most {MAX_CLOCK_OFFSET} s are allowed: if the clock is off, set it (NTP); "
            "otherwise this is a replayed message"
        )
    key = keys.get(headers.serial)
    if key is None or key.has_expired(now):
        raise UnknownSerialError(
            f"the message is signed with {headers.serial[:80]!r}, but the known valid keys are: "
            f"{keys.list_serials(now) or 'none'}. {_advise_on(headers.serial)}"
        )
    if not _is_signed_by(key.public_key, headers.signature, digest):
        raise SignatureError(
            f"Wechatpay-Signature does not match the message with the key {key.serial}: the body or a header was "
            "changed on the way, or certs= has another key under this name"
        )


def _advise_on(serial: str) -> str:
    if serial.startswith(PUBLIC_KEY_ID_PREFIX):
        return "Add it to certs=: its file and its id are on the merchant platform, API security, public key"
    return (
        "Add its certificate to certs= (from the merchant platform, API security), or have platform certificates "
        "fetched: give apiv3_key= without certs=, or renew_certificates=True with them"
    )


def _is_signed_by(public_key: Any, signature: str, digest: bytes) -> bool:
    try:
        return rsa_verify(public_key, decode_base64(signature), digest)
    except ValueError:
        return False
