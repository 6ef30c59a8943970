"""APIv3: JSON, signed with RSA-SHA256. How a request is prepared and signed, a reply proved and decoded.

Plain functions of plain values, in the order in which an exchange needs them. They read no clock and move no bytes.
https://pay.weixin.qq.com/doc/v3/merchant/4012365342 (requests), .../4013053420 (replies)
"""

from __future__ import annotations

import hashlib
import re
from base64 import b64encode
from dataclasses import dataclass
from enum import Enum
from typing import Any, NamedTuple

from wechatpay._calls.call import Call
from wechatpay._calls.download import Digest
from wechatpay._calls.options import encode_query
from wechatpay._keys.crypto import decode_base64, rsa_verify, sha256
from wechatpay._keys.platform import Merchant, PlatformKey, PlatformKeys
from wechatpay._protocols.json import Secrets, encode_json
from wechatpay._protocols.multipart import File, Upload, upload_of
from wechatpay.errors import (
    AlgorithmError,
    ArgumentError,
    ClockOffsetError,
    DigestError,
    MissingHeaderError,
    SignatureError,
    SignatureProbeError,
    UnknownSerialError,
)
from wechatpay.http import Headers, HTTPRequest, origin_of
from wechatpay.version import USER_AGENT

__all__ = [
    "Draft",
    "Proof",
    "Proving",
    "authorization",
    "digest_of",
    "key_for",
    "prepare",
    "prove",
    "proving",
    "read_signature_headers",
    "request_message",
    "response_message",
    "sign",
    "target_of",
    "verify_signature",
]

SCHEME = "WECHATPAY2-SHA256-RSA2048"
PROBE = "WECHATPAY/SIGNTEST/"
CLOCK_OFFSET = 300
"""Seconds that a signed message may lie before or after now."""

# WeChat Pay refuses a request without Accept or User-Agent, and one whose Accept does not admit the reply.
DEFAULTS = Headers({"Accept": "application/json, */*;q=0.5", "Accept-Encoding": "identity", "User-Agent": USER_AGENT})


# --- a request


@dataclass(slots=True, repr=False)
class Draft:
    """A request that lacks its signature and the host: the same bytes are signed afresh for every attempt."""

    method: str
    target: str
    """Path and query."""
    headers: Headers
    content: bytes | Upload
    signed: bytes
    """What is signed of the body: all of it, or an upload's `meta`."""
    timeout: tuple[float, float]
    stream: bool = False
    has_secrets: bool = False
    """Whether there are secrets in the body, which want a key."""

    @property
    def file(self) -> File | None:
        """What is uploaded, read once."""
        return self.content.file if isinstance(self.content, Upload) else None

    def at(self, base_url: str, headers: Headers | None = None) -> HTTPRequest:
        """The request to *base_url*, with *headers* in the place of its own."""
        url = base_url + self.target
        return HTTPRequest(self.method, url, headers or self.headers, self.content, self.timeout, stream=self.stream)

    def __repr__(self) -> str:
        return f"<Draft {self.method} {self.target}>"


def prepare(call: Call, *, timeout: tuple[float, float], key: PlatformKey | None = None) -> Draft:
    """*call* as a request. Its secrets are encrypted for *key*.

    Without one they stay open places: the rest of the body can be judged before a key is fetched.

    :raises ArgumentError: the body cannot be sent as it is.
    """
    secrets = Secrets(key)
    content, signed, headers = _body(call, secrets)
    if content or call.method != "GET":
        headers = headers.with_header("Content-Length", str(len(content)))
    query = call.query or encode_query(call.params)
    return Draft(
        call.method,
        f"{call.path}?{query}" if query else call.path,
        call.headers.with_defaults(headers),
        content,
        signed,
        call.timeout or timeout,
        stream=call.to is not None,
        has_secrets=secrets.found,
    )


def _body(call: Call, secrets: Secrets) -> tuple[bytes | Upload, bytes, Headers]:
    """The body, what is signed of it, and the headers that go with it."""
    if call.json is not None:
        content = encode_json(call.json, "json", secrets)
        return content, content, _JSON
    if call.files is not None:
        upload = upload_of(call.path, call.files, call.meta or {}, lambda meta: encode_json(meta, "meta", secrets))
        return upload, upload.parts[0][2], DEFAULTS.with_header("Content-Type", upload.content_type)
    if call.content is not None:
        if "Content-Type" not in call.headers:
            raise ArgumentError("content= needs its type: headers={'Content-Type': ...}; for JSON use json=")
        return call.content, call.content, DEFAULTS
    return b"", b"", DEFAULTS


_JSON = DEFAULTS.with_header("Content-Type", "application/json")


def target_of(url: str) -> str:
    """What the request line says of *url*: all of it after the host."""
    return url[len(origin_of(url)) :]


def key_for(draft: Draft, keys: PlatformKeys, now: float) -> PlatformKey | None:
    """The platform key that a request names: the one of its own header, or the one to prefer.

    :raises ArgumentError: there are secrets to encrypt, and no such key to encrypt them for.
    """
    named = draft.headers.get("Wechatpay-Serial")
    key = keys.preferred(now) if named is None else keys.get(named)
    if draft.has_secrets and (key is None or key.expired(now)):
        raise ArgumentError(f"no valid key {named or 'of the platform'} to encrypt a Secret for: known are {keys!r}")
    return key


def request_message(method: str, target: str, timestamp: str, nonce: str, body: bytes) -> bytes:
    """What is signed of a request."""
    return f"{method}\n{target}\n{timestamp}\n{nonce}\n".encode() + body + b"\n"


def authorization(merchant: Merchant, timestamp: str, nonce: str, message: bytes) -> str:
    """The `Authorization` header: *message* signed in the name of *merchant*."""
    signature = b64encode(merchant.sign(message)).decode("ascii")
    return (
        f'{SCHEME} mchid="{merchant.mchid}",serial_no="{merchant.serial}",'
        f'timestamp="{timestamp}",nonce_str="{nonce}",signature="{signature}"'
    )


def sign(
    draft: Draft, merchant: Merchant, *, base_url: str, serial: str | None, timestamp: str, nonce: str
) -> HTTPRequest:
    """*draft*, signed and to *base_url*. *serial* names the platform key that the reply should be signed with."""
    target = target_of(base_url + draft.target)
    message = request_message(draft.method, target, timestamp, nonce, draft.signed)
    headers = draft.headers.with_header("Authorization", authorization(merchant, timestamp, nonce, message))
    if serial is not None and headers.get("Wechatpay-Serial") is None:
        headers = headers.with_header("Wechatpay-Serial", serial)
    return draft.at(base_url, headers)


# --- its reply


class Proving(Enum):
    """What WeChat Pay signs of a reply."""

    BODY = "the body"
    SHA1 = "the SHA-1 that the reply's headers announce"
    NOTHING = "nothing"


_UNSIGNED = {
    "/v3/billdownload/file",
    "/v3/new-tax-control-fapiao/download",
    "/v3/statements",
    "/v3/transferdownload/elecvoucherfile",
    "/v3/transferdownload/signfile",
}
_IMAGE = re.compile(r"/v3/(?:global/)?merchant-service/images/(?!upload$)[^/]+")
_STATEMENTS = ("/hk/v3/statements", "/v3/global/statements")


def proving(request: HTTPRequest) -> Proving:
    """What will be signed of the reply to *request*: matched on the whole path, never on a prefix."""
    if request.method != "GET":
        return Proving.BODY
    path = target_of(request.url).partition("?")[0]
    if path in _STATEMENTS:
        return Proving.SHA1
    if path in _UNSIGNED or _IMAGE.fullmatch(path):
        return Proving.NOTHING
    return Proving.BODY


class Proof(NamedTuple):
    """The signature headers of a reply or a notification."""

    timestamp: str
    nonce: str
    serial: str
    signature: str


_PROOF = ("Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Serial", "Wechatpay-Signature")
_TIMESTAMP = re.compile("[0-9]{1,12}")
_NONCE = re.compile("[!-~]+")


def read_signature_headers(headers: Headers) -> Proof:
    """The four signature headers.

    :raises MissingHeaderError: one is absent or empty, or the time is not a number.
    :raises AlgorithmError: they are of another kind of signature (SM2, for one).
    """
    proof = Proof(*[headers.get(name, "") for name in _PROOF])
    if not all(proof):
        missing = ", ".join(name for name in _PROOF if not headers.get(name))
        raise MissingHeaderError(
            f"the message has no {missing}; WeChat Pay signs every message of this kind: "
            "something between here and there (a proxy, a cache, another server) answered or dropped headers"
        )
    if (kind := headers.get("Wechatpay-Signature-Type", SCHEME)) != SCHEME:
        raise AlgorithmError(f"the message is signed with {kind[:40]!r}, and only {SCHEME} is spoken here")
    if not _TIMESTAMP.fullmatch(proof.timestamp):
        raise MissingHeaderError(f"Wechatpay-Timestamp is {proof.timestamp[:40]!r}: expected seconds since 1970")
    # A line break in the nonce would let bytes of the body pass for a part of it, in what is signed.
    if not _NONCE.fullmatch(proof.nonce):
        raise MissingHeaderError(f"Wechatpay-Nonce is {proof.nonce[:40]!r}: expected ASCII without spaces")
    return proof


def response_message(timestamp: str, nonce: str, body: bytes) -> bytes:
    """What is signed of a reply or a notification."""
    return _prefix(timestamp, nonce) + body + b"\n"


def _prefix(timestamp: str, nonce: str) -> bytes:
    return f"{timestamp}\n{nonce}\n".encode("utf-8", "replace")  # read_signature_headers rejects the rest


def digest_of(kind: Proving, headers: Headers, body: bytes = b"") -> Digest | None:
    """The digest of a reply's *body*, or one to feed with it as it comes; None where nothing is signed."""
    if kind is Proving.NOTHING:
        return None
    if kind is Proving.SHA1:
        return hashlib.sha1(body, usedforsecurity=False)
    return sha256(_prefix(headers.get("Wechatpay-Timestamp", ""), headers.get("Wechatpay-Nonce", "")) + body)


def prove(kind: Proving, headers: Headers, digest: Digest | None, *, keys: PlatformKeys, now: float) -> bool:
    """Whether a reply was proved: False where nothing is signed. *digest* is the `digest_of` its body.

    :raises VerificationError: it could not be; each reason is a class of its own.
    :raises DigestError: the body is not the one that was announced.
    """
    if kind is Proving.NOTHING:
        return False
    assert digest is not None  # or digest_of was not asked: that must not pass for a reply that is not signed
    proof = read_signature_headers(headers)
    announced = headers.get("Wechatpay-Statement-Sha1", "")
    if kind is Proving.SHA1 and not re.fullmatch(r"[0-9A-Fa-f]{40}", announced):
        raise MissingHeaderError(f"Wechatpay-Statement-Sha1 is {announced[:40]!r}: expected a SHA-1 in hexadecimal")
    if kind is Proving.BODY:
        digest = digest.copy()  # the caller may prove the same body again, with other keys
        digest.update(b"\n")
        message = digest.digest()
    else:
        message = sha256(response_message(proof.timestamp, proof.nonce, f'{{"sha1":"{announced}"}}'.encode())).digest()
    verify_signature(proof, message, keys=keys, now=now)
    if kind is Proving.SHA1 and digest.hexdigest() != announced.lower():
        raise DigestError(
            f"the statement has the SHA-1 {digest.hexdigest()}, and {announced!r} was announced: fetch it again"
        )
    return True


def verify_signature(proof: Proof, digest: bytes, *, keys: PlatformKeys, now: float) -> None:
    """Hold *proof* against the SHA-256 *digest* of the message it came with.

    The clock comes before the serial: a replayed message must not make a client fetch certificates.

    :raises VerificationError: it does not hold.
    """
    if proof.signature.startswith(PROBE):
        raise SignatureProbeError(
            f"WeChat Pay sent a signature that is wrong on purpose ({PROBE}...) to see it refused. Nothing is wrong "
            "here. A request so answered was probably carried out: query its state, or repeat it with the same "
            "numbers; a notification comes again, rightly signed"
        )
    offset = int(proof.timestamp) - now
    if abs(offset) > CLOCK_OFFSET:
        side = "after" if offset > 0 else "before"
        raise ClockOffsetError(
            f"Wechatpay-Timestamp is {proof.timestamp}, {abs(offset):.0f} s {side} this machine's time ({now:.0f}); at "
            f"most {CLOCK_OFFSET} s are allowed: set the clock (NTP), or the message is an old one sent again"
        )
    key = keys.get(proof.serial)
    if key is None or key.expired(now):
        raise UnknownSerialError(
            f"signed with {proof.serial[:80]!r}; known here and valid: {keys.names(now) or 'no key'}. Add it to certs= "
            "(from the merchant platform, API security), or give apiv3_key= so that platform certificates are fetched"
        )
    if not _signed_by(key.public_key, proof.signature, digest):
        raise SignatureError(
            f"Wechatpay-Signature does not fit the message under the key {key.serial}: the body or a header was "
            "changed on the way, or certs= holds another key under this name"
        )


def _signed_by(public_key: Any, signature: str, digest: bytes) -> bool:
    try:
        return rsa_verify(public_key, decode_base64(signature), digest)
    except ValueError:
        return False
