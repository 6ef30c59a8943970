"""Notifications of APIv3: an encrypted resource in signed JSON. https://pay.weixin.qq.com/doc/v3/merchant/4012071382"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wechatpay._calls.retry_policy import Retry
from wechatpay._context import Context
from wechatpay._exchange.certificates import verify_with_fetch
from wechatpay._exchange.retry_loop import Terms
from wechatpay._exchange.steps import Flow
from wechatpay._keys.crypto import aes_gcm_decrypt
from wechatpay._protocols import json
from wechatpay._protocols.v3_verification import BodyVerifier
from wechatpay.errors import AlgorithmError, ConfigurationError, DecodeError, ExchangeError
from wechatpay.http import Headers
from wechatpay.notifications._notification import Notification, Unknown

__all__ = ["decrypt_resource", "parse_v3", "require_string"]

FETCH_TIMEOUT = 4.0
"""Seconds that a fetch of certificates may take: WeChat Pay waits 5 s for the reply to a notification."""
_FETCH_ONCE = Retry(attempts=1)
ALGORITHM = "AEAD_AES_256_GCM"


def parse_v3(context: Context, headers: Headers, body: bytes, now: float) -> Flow[Unknown]:
    """Verify, decode and decrypt a notification of APIv3 that arrived at *now*. See `Notifications.parse`."""
    verifier = BodyVerifier(headers, now)
    verifier.update(body)
    deadline = context.monotonic() + FETCH_TIMEOUT
    # One worker waits for a fetch. Otherwise forged notifications would hold all of them while the platform is slow.
    terms = Terms(_FETCH_ONCE, retry_unsafe=False, deadline=deadline)
    try:
        yield from verify_with_fetch(verifier, context, terms, may_wait=False)
        return _decrypt_v3(context, body)
    except ExchangeError as error:
        if not body:
            error.args = (f"{_EMPTY_BODY} ({error})",)
        raise


_EMPTY_BODY = (
    "the body is empty: something has read it before, such as middleware or a form parser, or a proxy has dropped it. "
    "Give the raw bytes as they arrived"
)


def _decrypt_v3(context: Context, body: bytes) -> Unknown:
    document = _parse_object(body, "the notification")
    resource = document.get("resource")
    parts = resource if isinstance(resource, dict) else {}
    return Notification(
        event_type=require_string(document, "event_type"),
        id=require_string(document, "id"),
        create_time=require_string(document, "create_time", ""),
        summary=require_string(document, "summary", ""),
        resource=decrypt_resource(
            context,
            algorithm=require_string(parts, "algorithm"),
            nonce=require_string(parts, "nonce"),
            associated_data=require_string(parts, "associated_data", ""),
            ciphertext=require_string(parts, "ciphertext"),
        ),
        raw=body,
    )


def decrypt_resource(
    context: Context, *, algorithm: str, nonce: str, associated_data: str, ciphertext: str
) -> dict[str, Any]:
    """Decrypt a resource with the APIv3 key.

    :raises AlgorithmError: the resource is encrypted with an algorithm other than AEAD_AES_256_GCM.
    :raises ConfigurationError: the client has no APIv3 key.
    :raises DecryptionError: the resource is encrypted with another key.
    :raises DecodeError: the resource is not a JSON object.
    """
    if algorithm != ALGORITHM:
        raise AlgorithmError(f"the resource is encrypted with {algorithm[:40]!r}, but only {ALGORITHM} is supported")
    cipher = context.platform.cipher
    if cipher is None:
        raise ConfigurationError(
            "apiv3_key is missing, the APIv3 key, which decrypts notifications: give Client(apiv3_key=...), the key "
            "set on the merchant platform (API security, APIv3 key)",
            setting="apiv3_key",
        )
    plaintext = aes_gcm_decrypt(cipher, ciphertext, nonce=nonce, associated_data=associated_data)
    return _parse_object(plaintext, "the decrypted resource")


def _parse_object(content: bytes, what: str) -> dict[str, Any]:
    try:
        document = json.parse(content)
    except ValueError:
        raise DecodeError(f"{what} is not JSON") from None  # The message quotes nothing: it may be personal data.
    if not isinstance(document, dict):
        raise DecodeError(f"{what} must be a JSON object, not {type(document).__name__}")
    return document


def require_string(document: Mapping[str, Any], name: str, default: str | None = None) -> str:
    """Return the string *name* of *document*, or *default* if it is missing.

    :raises DecodeError: *name* is not a string, or is missing without a default.
    """
    value = document.get(name)
    if value is None and default is not None:
        return default
    if not isinstance(value, str):
        raise DecodeError(f"the notification must have the field {name}, and it must be a str")
    return value
