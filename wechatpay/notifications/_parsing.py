"""Parsing: from a raw request to a verified notification, for APIv3 and APIv2.

    headers, body -> protocol by content -> verify -> decode -> decrypt -> Notification

It is a flow, as a call is: if an unknown key signed a notification, certificates may be fetched.
https://pay.weixin.qq.com/doc/v3/merchant/4012071382 (APIv3), https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_7
(APIv2), ...?chapter=9_16 (refunds of APIv2)
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from wechatpay._calls.retry_policy import Retry
from wechatpay._context import Context
from wechatpay._exchange.certificates import fetch_unknown_key
from wechatpay._exchange.retry_loop import Terms
from wechatpay._exchange.steps import Flow
from wechatpay._keys.crypto import aes_ecb_decrypt, aes_gcm_decrypt, sha256
from wechatpay._protocols import json as strict_json
from wechatpay._protocols import v2, xml
from wechatpay._protocols.verification import build_response_message, read_signature_headers, verify_signature
from wechatpay.errors import (
    AlgorithmError,
    ArgumentTypeError,
    ConfigurationError,
    DecodeError,
    DecryptionError,
    SignatureError,
    UnknownSerialError,
    WeChatPayError,
    safe_repr,
)
from wechatpay.http import Headers
from wechatpay.notifications._notification import Notification, Unknown, Version, rejected

if TYPE_CHECKING:
    from wechatpay.types.notifications import AnyNotification

__all__ = ["MAX_BODY_BYTES", "Notifications", "parse_notification"]

MAX_BODY_BYTES = 1024 * 1024
"""A larger body is rejected; a notification has a few thousand bytes."""
FETCH_TIMEOUT = 4.0
"""Seconds that a fetch of certificates may take: WeChat Pay waits 5 s for the reply to a notification."""
ALGORITHM = "AEAD_AES_256_GCM"


class Notifications:
    """`client.notifications`: parses the requests that WeChat Pay sends to a `notify_url`."""

    __slots__ = ("_context", "_run", "_run_async")

    def __init__(
        self,
        context: Context,
        run: Callable[[Flow[Unknown]], Unknown],
        run_async: Callable[[Flow[Unknown]], Awaitable[Unknown]],
    ) -> None:
        self._context = context
        self._run = run
        self._run_async = run_async

    def parse(self, headers: Mapping[Any, Any] | Iterable[tuple[Any, Any]], body: bytes) -> AnyNotification:
        """Parse the notification in a request: verify and decrypt it.

        >>> client.notifications.parse(request.headers, request.get_data())  # doctest: +SKIP

        :param headers: the headers of the request, in any case; also `HTTP_...` of WSGI and Django, and ASGI's pairs of
            bytes.
        :param body: the raw bytes of the request: Flask `request.get_data()`, Django `request.body`, FastAPI
            `await request.body()`, aiohttp `await request.read()`.
        :raises VerificationError: the notification is not WeChat Pay's; there is one class for each reason.
        :raises AlgorithmError: the notification is signed or encrypted with an algorithm that is not supported.
        :raises DecodeError: the body is not a notification.
        :raises DecryptionError: `apiv3_key=` or, for APIv2, `secret=` is not the key that is set on the platform.
        :raises ConfigurationError: the client does not have the key that is needed.
        :raises ArgumentTypeError: the body is not bytes. Every other error has a `reply`.
        """
        return cast("AnyNotification", self._run(parse_notification(self._context, headers, body)))

    async def parse_async(self, headers: Mapping[Any, Any] | Iterable[tuple[Any, Any]], body: bytes) -> AnyNotification:
        """Do the same as `parse`, asynchronously: an unknown certificate is fetched without blocking the loop."""
        return cast("AnyNotification", await self._run_async(parse_notification(self._context, headers, body)))


def parse_notification(context: Context, headers: object, body: object) -> Flow[Unknown]:
    """Parse the notification in *body*. See `Notifications.parse`."""
    content = _convert_body(body)
    version: Version = "v2" if v2.looks_like_xml(content) else "v3"
    with _attach_reply(version):
        if len(content) > MAX_BODY_BYTES:
            raise DecodeError(f"the body must have at most {MAX_BODY_BYTES} bytes, not {len(content)}")
        if version == "v2":
            return _parse_v2(context, content)
        return (yield from _parse_v3(context, _convert_headers(headers), content))


class _attach_reply:  # noqa: N801  # It is used like a function.
    """Attaches the reply to any error raised in the block. Nothing was sent."""

    __slots__ = ("_version",)

    def __init__(self, version: Version) -> None:
        self._version: Version = version

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if isinstance(error, WeChatPayError):
            error.sent = False
            error.reply = rejected(error, self._version)


def _convert_body(body: object) -> bytes:
    if isinstance(body, (bytes, bytearray, memoryview)):
        return bytes(body)
    raise ArgumentTypeError(
        f"the body must be bytes, not {type(body).__name__}, because the raw bytes are signed: give Flask's "
        "request.get_data(), Django's request.body, FastAPI's await request.body() or aiohttp's await request.read()"
    )


def _convert_headers(headers: object) -> Headers:
    """Convert *headers*, and the names of WSGI, such as `HTTP_WECHATPAY_SERIAL`."""
    try:
        given: Any = headers
        pairs = given.items() if hasattr(given, "items") else given
        return Headers(
            [(_convert_name(name), _decode_text(value)) for name, value in pairs if isinstance(value, (str, bytes))]
        )
    except (TypeError, ValueError, AttributeError):
        raise ArgumentTypeError(
            f"the headers must be a mapping, or pairs of name and value, not {type(headers).__name__}: give those of "
            "the request, such as request.headers"
        ) from None


def _decode_text(value: object) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, bytes):
        return value.decode("latin-1")
    raise TypeError


def _convert_name(name: object) -> str:
    text = _decode_text(name)
    return text[5:].replace("_", "-") if text.startswith("HTTP_") else text


# --- APIv3


def _parse_v3(context: Context, headers: Headers, body: bytes) -> Flow[Unknown]:
    signature = read_signature_headers(headers)
    digest = sha256(build_response_message(signature.timestamp, signature.nonce, body)).digest()
    keys, now = context.platform.keys, context.clock()
    try:
        verify_signature(signature, digest, keys=keys, now=now)
    except UnknownSerialError as unknown:
        terms = Terms(Retry(attempts=1), retry_unsafe=False, deadline=now + FETCH_TIMEOUT)
        keys = yield from fetch_unknown_key(context, terms, keys, unknown)
        verify_signature(signature, digest, keys=keys, now=now)
    return _decrypt_v3(context, body)


def _decrypt_v3(context: Context, body: bytes) -> Unknown:
    document = _parse_object(body, "the notification")
    resource = document.get("resource")
    parts = resource if isinstance(resource, dict) else {}
    return Notification(
        event_type=_require_string(document, "event_type"),
        id=_require_string(document, "id"),
        create_time=_require_string(document, "create_time", ""),
        summary=_require_string(document, "summary", ""),
        resource=_decrypt_resource(
            context,
            algorithm=_require_string(parts, "algorithm"),
            nonce=_require_string(parts, "nonce"),
            associated_data=_require_string(parts, "associated_data", ""),
            ciphertext=_require_string(parts, "ciphertext"),
        ),
        raw=body,
    )


def _decrypt_resource(
    context: Context, *, algorithm: str, nonce: str, associated_data: str, ciphertext: str
) -> dict[str, Any]:
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
        document = strict_json.parse(content)
    except ValueError:
        raise DecodeError(f"{what} is not JSON") from None  # The message quotes nothing: it may be personal data.
    if not isinstance(document, dict):
        raise DecodeError(f"{what} must be a JSON object, not {type(document).__name__}")
    return document


def _require_string(document: Mapping[str, Any], name: str, default: str | None = None) -> str:
    value = document.get(name)
    if value is None and default is not None:
        return default
    if not isinstance(value, str):
        raise DecodeError(f"the notification must have a {name}, and it must be a str")
    return value


# --- APIv2


class _Kind(NamedTuple):
    """One kind of notification of APIv2."""

    name: str
    """Its name in the documents."""
    marker_field: str
    """The field that only this kind has."""
    identity_fields: tuple[str, ...]
    """The fields that identify the event: every delivery has the same values."""
    required_fields: tuple[str, ...] = ()
    """The fields that must not be missing."""


_PAYMENT = ("return_code", "result_code", "total_fee", "out_trade_no", "transaction_id")
_COMBINED = ("return_code", "result_code", "combine_out_trade_no", "sub_order_list")
_KINDS = (
    _Kind("combined-transactions-success", "combine_out_trade_no", ("combine_out_trade_no",), _COMBINED),
    _Kind("pap-contract-state-changed", "change_type", ("contract_id", "change_type", "operate_time")),
    _Kind("transactions-risk-occurred", "transaction_id_list", ("event_code", "sub_mch_id", "transaction_id_list")),
    _Kind(
        "vehicle-state-changed-for-parking",
        "vehicle_event_createtime",
        ("appid", "plate_number", "vehicle_event_type", "vehicle_event_createtime"),
    ),
    _Kind("transaction-success", "transaction_id", ("transaction_id",), _PAYMENT),
)


def _parse_v2(context: Context, body: bytes) -> Unknown:
    try:
        document = xml.parse(body)
    except xml.XMLError as error:
        raise DecodeError(f"the notification is not XML: {error}") from None
    encrypted = document.get("req_info")
    if encrypted is not None and "sign" not in document:
        _check_merchant(context, document)
        fields = _decrypt_v2(context, encrypted)
        identity = fields.get("refund_id", ""), fields.get("refund_status", "")
        return _build_v2("refund-processed", identity, fields, body, verified=False)
    v2.verify_sign(document, context.require_secret())
    fields = v2.flatten(document)
    v2.reject_ambiguous_fields(fields)
    _check_merchant(context, fields)
    if "event_ciphertext" in fields:
        return _decrypt_score_v2(context, fields, body)
    return _classify_v2(fields, body)


def _check_merchant(context: Context, fields: Mapping[str, Any]) -> None:
    """Check that the message names this merchant. The URLs and parameters that a payer sees have signatures of the same
    key, but do not name it.

    :raises SignatureError: the message names another merchant, or none.
    """
    mchid = fields.get("combine_mch_id", fields.get("mch_id"))
    if mchid != context.mchid:
        raise SignatureError(f"the notification must be for the merchant {context.mchid}, not {safe_repr(mchid)}")


def _classify_v2(fields: dict[str, str], body: bytes) -> Unknown:
    for kind in _KINDS:
        if kind.marker_field in fields:
            if missing := [name for name in kind.required_fields if not fields.get(name)]:
                raise DecodeError(f"the notification has no {', '.join(missing)}")
            # A failure must have another event type: a handler may look at nothing else.
            states = [fields.get(name, "SUCCESS") for name in ("return_code", "result_code", "trade_state")]
            has_failed = any(state != "SUCCESS" for state in states)
            event_type = f"{kind.name.removesuffix('-success')}-fail" if has_failed else kind.name
            return _build_v2(
                event_type, (*(fields.get(name, "") for name in kind.identity_fields), *states), fields, body
            )
    same = sorted(item for item in fields.items() if item[0] not in ("nonce_str", "sign"))
    return _build_v2("unknown", same, fields, body)


def _build_v2(
    kind: str, identity: Sequence[Any], fields: dict[str, Any], body: bytes, *, verified: bool = True
) -> Unknown:
    # Hashed, because the identifying fields may be personal data and the id is logged and stored.
    number = hashlib.sha256(json.dumps(identity).encode()).hexdigest()[:32]
    return Notification(f"v2/{kind}", f"v2/{kind}:{number}", "", "", fields, body, version="v2", verified=verified)


def _decrypt_v2(context: Context, encrypted: xml.Value) -> dict[str, str]:
    """Decrypt the fields of a refund. With another key, the padding may be valid by chance, but the rest is not XML."""
    if not isinstance(encrypted, str):
        raise DecodeError("req_info must be a single string, not nested or repeated")
    try:
        return v2.flatten(xml.parse(aes_ecb_decrypt(context.require_secret().cipher, encrypted)))
    except xml.XMLError:
        raise DecryptionError(
            "req_info does not decrypt with the APIv2 key: compare secret= with the key set on the merchant platform "
            "(API security, APIv2 key)"
        ) from None


def _decrypt_score_v2(context: Context, fields: dict[str, str], body: bytes) -> Unknown:
    """Build a notification of WeChat Pay Score, which has an encrypted event of APIv3 in a signed document of APIv2."""
    event = _decrypt_resource(
        context,
        algorithm=_require_string(fields, "event_algorithm"),
        nonce=_require_string(fields, "event_nonce"),
        associated_data=fields.get("event_associated_data", ""),
        ciphertext=fields["event_ciphertext"],
    )
    return Notification(
        f"v2/{_require_string(fields, 'event_type')}",
        _require_string(fields, "event_id"),
        fields.get("event_create_time", ""),
        "",
        event,
        body,
        version="v2",
    )
