"""APIv3 requests: JSON, signed with RSA-SHA256.

Plain functions of plain values, in the order in which an exchange needs them. They read no clock and do no I/O.
https://pay.weixin.qq.com/doc/v3/merchant/4012365342
"""

from __future__ import annotations

import re
from base64 import b64encode
from dataclasses import dataclass

from wechatpay._calls.call import Call
from wechatpay._calls.urls import encode_query
from wechatpay._keys.merchant import Merchant
from wechatpay._keys.platform import PlatformKey, PlatformKeys
from wechatpay._protocols import json
from wechatpay._protocols.multipart import File, Upload, build_upload
from wechatpay.errors import ArgumentError
from wechatpay.http import Headers, HTTPRequest, parse_origin
from wechatpay.version import USER_AGENT

__all__ = [
    "SCHEME",
    "Draft",
    "build_authorization",
    "build_request_message",
    "choose_key",
    "find_difference",
    "parse_target",
    "prepare",
    "rebuild_request_message",
    "sign_request",
]

SCHEME = "WECHATPAY2-SHA256-RSA2048"

# WeChat Pay refuses a request without Accept or User-Agent, and one whose Accept excludes the type of the response.
DEFAULT_HEADERS = Headers(
    {"Accept": "application/json, */*;q=0.5", "Accept-Encoding": "identity", "User-Agent": USER_AGENT}
)
_JSON_HEADERS = DEFAULT_HEADERS.with_header("Content-Type", "application/json")


@dataclass(slots=True, repr=False)
class Draft:
    """A request without its host and its signature: every attempt signs the same bytes afresh."""

    method: str
    target: str
    """The path and the query."""
    headers: Headers
    content: bytes | Upload
    signed_content: bytes
    """The part of the body that is signed: all of it, or the `meta` of an upload."""
    timeout: tuple[float, float]
    stream: bool = False
    has_secrets: bool = False
    """Whether the body has secrets, which must be encrypted for a platform key."""

    @property
    def file(self) -> File | None:
        """The uploaded file, which was read once; None if this is not an upload."""
        return self.content.file if isinstance(self.content, Upload) else None

    def to_request(self, base_url: str, headers: Headers | None = None) -> HTTPRequest:
        """Build the request to *base_url*; *headers* replace the draft's."""
        url = base_url + self.target
        return HTTPRequest(self.method, url, headers or self.headers, self.content, self.timeout, stream=self.stream)

    def __repr__(self) -> str:
        return f"<Draft {self.method} {self.target}>"


def prepare(call: Call, *, timeout: tuple[float, float], key: PlatformKey | None = None) -> Draft:
    """Build the draft of *call*, with its secrets encrypted for *key*.

    Without a key they are left empty: the rest of the body is validated before a key is fetched.

    :raises ArgumentError: the body cannot be sent.
    """
    secrets = json.SecretEncoder(key)
    content, signed_content, headers = _build_body(call, secrets)
    if content or call.method != "GET":
        headers = headers.with_header("Content-Length", str(len(content)))
    query = call.raw_query or encode_query(call.params)
    return Draft(
        call.method,
        f"{call.path}?{query}" if query else call.path,
        call.headers.with_defaults(headers),
        content,
        signed_content,
        call.timeout or timeout,
        stream=call.to is not None,
        has_secrets=secrets.has_found_secrets,
    )


def _build_body(call: Call, secrets: json.SecretEncoder) -> tuple[bytes | Upload, bytes, Headers]:
    """Build the body, the part of it that is signed, and the headers that belong to it."""
    if call.json is not None:
        content = json.encode(call.json, "json", secrets)
        return content, content, _JSON_HEADERS
    if call.files is not None:
        upload = build_upload(call.path, call.files, call.meta or {}, lambda meta: json.encode(meta, "meta", secrets))
        return upload, upload.parts[0].content, DEFAULT_HEADERS.with_header("Content-Type", upload.content_type)
    if call.content is not None:
        if "Content-Type" not in call.headers:
            raise ArgumentError("content= needs its type: give headers={'Content-Type': ...}, or json= for JSON")
        return call.content, call.content, DEFAULT_HEADERS
    return b"", b"", DEFAULT_HEADERS


def parse_target(url: str) -> str:
    """Return the request target of *url*: everything after the host."""
    return url[len(parse_origin(url)) :]


def choose_key(draft: Draft, keys: PlatformKeys, now: float) -> PlatformKey | None:
    """Return the platform key that the request names: that of its own header, or the preferred one.

    :raises ArgumentError: the draft has secrets, but there is no valid key to encrypt them for.
    """
    named = draft.headers.get("Wechatpay-Serial")
    key = keys.find_preferred(now) if named is None else keys.get(named)
    if draft.has_secrets and (key is None or key.has_expired(now)):
        raise ArgumentError(
            f"a Secret must be encrypted for a valid platform key, but {named or 'each'} is unknown or has expired "
            f"(known: {', '.join(keys) or 'none'}): give the key in certs=, or leave out the header Wechatpay-Serial"
        )
    return key


def build_request_message(method: str, target: str, timestamp: str, nonce: str, body: bytes) -> bytes:
    """Build the message that is signed for a request."""
    return f"{method}\n{target}\n{timestamp}\n{nonce}\n".encode() + body + b"\n"


def rebuild_request_message(request: HTTPRequest, signed_content: bytes) -> bytes:
    """Build the message that was signed for *request*: its `Authorization` has the timestamp and the nonce.

    :param signed_content: the part of the body that is signed.
    """
    fields = dict(_AUTHORIZATION_FIELD.findall(request.headers["Authorization"]))
    return build_request_message(
        request.method, parse_target(request.url), fields["timestamp"], fields["nonce_str"], signed_content
    )


def find_difference(ours: str, theirs: str) -> int | None:
    """Return the first place at which two signed messages differ, from 0; None if they are the same."""
    if ours == theirs:
        return None
    pairs = zip(ours, theirs, strict=False)
    return next((at for at, (one, other) in enumerate(pairs) if one != other), min(len(ours), len(theirs)))


_AUTHORIZATION_FIELD = re.compile(r'([a-z_]+)="([^"]*)"')


def build_authorization(merchant: Merchant, timestamp: str, nonce: str, message: bytes) -> str:
    """Sign *message* in the name of *merchant* and build the `Authorization` header."""
    signature = b64encode(merchant.sign(message)).decode("ascii")
    return (
        f'{SCHEME} mchid="{merchant.mchid}",serial_no="{merchant.serial}",'
        f'timestamp="{timestamp}",nonce_str="{nonce}",signature="{signature}"'
    )


def sign_request(
    draft: Draft, merchant: Merchant, *, base_url: str, serial: str | None, timestamp: str, nonce: str
) -> HTTPRequest:
    """Sign *draft* for *base_url*. *serial* names the platform key that should sign the response."""
    target = parse_target(base_url + draft.target)
    message = build_request_message(draft.method, target, timestamp, nonce, draft.signed_content)
    authorization = build_authorization(merchant, timestamp, nonce, message)
    headers = draft.headers.with_header("Authorization", authorization)
    if serial is not None and headers.get("Wechatpay-Serial") is None:
        headers = headers.with_header("Wechatpay-Serial", serial)
    return draft.to_request(base_url, headers)
