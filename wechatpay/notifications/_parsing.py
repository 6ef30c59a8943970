"""From a raw request to a proved notification, APIv3 and APIv2 alike.

    headers, body -> told apart by content -> proved -> decoded -> opened -> Notification

It is a flow, as a call is: a notification signed with an unknown key may cause a look for new certificates.
https://pay.weixin.qq.com/doc/v3/merchant/4012071382 (APIv3), https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_7
(APIv2), ...?chapter=9_16 (refunds of APIv2)
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any, cast

from wechatpay._context import Account
from wechatpay._exchange.certificates import fetch_unknown_key
from wechatpay._exchange.retry_loop import Terms
from wechatpay._exchange.retry_policy import Retry
from wechatpay._exchange.steps import Flow
from wechatpay._keys.crypto import aes_ecb_decrypt, aes_gcm_decrypt, sha256
from wechatpay._protocols import strict_json, v2, v3, xml
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

__all__ = ["LARGEST", "Notifications", "notified"]

LARGEST = 1024 * 1024
"""Bytes of a notification; one has a few thousand."""
PATIENCE = 4.0
"""Seconds that a look for new certificates may take: WeChat Pay waits 5 s for the answer to a notification."""
SEALED_WITH = "AEAD_AES_256_GCM"


class Notifications:
    """`client.notifications`: reads what WeChat Pay sends to a `notify_url`."""

    __slots__ = ("_account", "_run", "_run_async")

    def __init__(
        self,
        account: Account,
        run: Callable[[Flow[Unknown]], Unknown],
        run_async: Callable[[Flow[Unknown]], Awaitable[Unknown]],
    ) -> None:
        self._account = account
        self._run = run
        self._run_async = run_async

    def parse(self, headers: Mapping[Any, Any] | Iterable[tuple[Any, Any]], body: bytes) -> AnyNotification:
        """The notification in a request, proved and opened.

        >>> client.notifications.parse(request.headers, request.get_data())  # doctest: +SKIP

        :param headers: those of the request, in any case; WSGI's and Django's `HTTP_...` and ASGI's pairs of bytes too.
        :param body: its raw bytes: Flask `request.get_data()`, Django `request.body`, FastAPI `await request.body()`,
            aiohttp `await request.read()`.
        :raises VerificationError: it is not WeChat Pay's; each reason is a class of its own.
        :raises AlgorithmError: it is signed or sealed in a way that is not spoken here.
        :raises DecodeError: it is no notification.
        :raises DecryptionError: it does not open: `apiv3_key=` or, of APIv2, `secret=` is not the one that is set.
        :raises ConfigurationError: the client was made without the key that it needs.
        :raises ArgumentTypeError: the body is not bytes. Every other error has a `reply`.
        """
        return cast("AnyNotification", self._run(notified(self._account, headers, body)))

    async def parse_async(self, headers: Mapping[Any, Any] | Iterable[tuple[Any, Any]], body: bytes) -> AnyNotification:
        """`parse`, awaited: an unknown certificate is fetched without blocking the loop."""
        return cast("AnyNotification", await self._run_async(notified(self._account, headers, body)))


def notified(account: Account, headers: object, body: object) -> Flow[Unknown]:
    """The notification that *body*, which came with *headers*, is for *account*."""
    content = _bytes(body)
    version: Version = "v2" if v2.looks_like_xml(content) else "v3"
    with _Answered(version):
        if len(content) > LARGEST:
            raise DecodeError(f"the body has {len(content)} bytes, and a notification at most {LARGEST}")
        if version == "v2":
            return _notified_v2(account, content)
        return (yield from _notified_v3(account, _headers(headers), content))


class _Answered:
    """Whatever goes wrong within is about a notification: it has a reply, and nothing was sent."""

    __slots__ = ("_version",)

    def __init__(self, version: Version) -> None:
        self._version: Version = version

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if isinstance(error, WeChatPayError):
            error.sent = False
            error.reply = rejected(error, self._version)


def _bytes(body: object) -> bytes:
    if isinstance(body, (bytes, bytearray, memoryview)):
        return bytes(body)
    raise ArgumentTypeError(
        f"the body is a {type(body).__name__}, and the signature is over the raw bytes: give Flask's "
        "request.get_data(), Django's request.body, FastAPI's await request.body() or aiohttp's await request.read()"
    )


def _headers(headers: object) -> Headers:
    """*headers* as they were named on the wire: not as WSGI names them, `HTTP_WECHATPAY_SERIAL`."""
    try:
        given: Any = headers
        pairs = given.items() if hasattr(given, "items") else given
        return Headers([(_name(name), _text(value)) for name, value in pairs if isinstance(value, (str, bytes))])
    except (TypeError, ValueError, AttributeError):
        raise ArgumentTypeError(
            f"the headers are a {type(headers).__name__}: give the request's own, such as request.headers: a mapping, "
            "or pairs of name and value"
        ) from None


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, bytes):
        return value.decode("latin-1")
    raise TypeError


def _name(name: object) -> str:
    text = _text(name)
    return text[5:].replace("_", "-") if text.startswith("HTTP_") else text


# --- APIv3


def _notified_v3(account: Account, headers: Headers, body: bytes) -> Flow[Unknown]:
    proof = v3.read_signature_headers(headers)
    digest = sha256(v3.response_message(proof.timestamp, proof.nonce, body)).digest()
    keys, now = account.platform.keys, account.clock()
    try:
        v3.verify_signature(proof, digest, keys=keys, now=now)
    except UnknownSerialError as unknown:
        terms = Terms(Retry(attempts=1), asked=False, until=now + PATIENCE)
        keys = yield from fetch_unknown_key(account, terms, keys, unknown)
        v3.verify_signature(proof, digest, keys=keys, now=now)
    return _opened_v3(account, body)


def _opened_v3(account: Account, body: bytes) -> Unknown:
    document = _json(body, "the notification")
    resource = document.get("resource")
    parts = resource if isinstance(resource, dict) else {}
    return Notification(
        event_type=_part(document, "event_type"),
        id=_part(document, "id"),
        create_time=_part(document, "create_time", ""),
        summary=_part(document, "summary", ""),
        resource=_unsealed(
            account,
            algorithm=_part(parts, "algorithm"),
            nonce=_part(parts, "nonce"),
            associated_data=_part(parts, "associated_data", ""),
            ciphertext=_part(parts, "ciphertext"),
        ),
        raw=body,
    )


def _unsealed(account: Account, *, algorithm: str, nonce: str, associated_data: str, ciphertext: str) -> dict[str, Any]:
    if algorithm != SEALED_WITH:
        raise AlgorithmError(f"the resource is sealed with {algorithm[:40]!r}, and only {SEALED_WITH} is spoken here")
    cipher = account.platform.cipher
    if cipher is None:
        raise ConfigurationError(
            "notifications are sealed with the APIv3 key, and this client has none: give Client(apiv3_key=...), the "
            "key set on the merchant platform (API security, APIv3 key)"
        )
    opened = aes_gcm_decrypt(cipher, ciphertext, nonce=nonce, associated_data=associated_data)
    return _json(opened, "the opened resource")


def _json(content: bytes, what: str) -> dict[str, Any]:
    try:
        document = strict_json.parse(content)
    except ValueError:
        raise DecodeError(f"{what} is not JSON") from None  # not a word of it: it may be of a person
    if not isinstance(document, dict):
        raise DecodeError(f"{what} is a JSON {type(document).__name__}, not an object")
    return document


def _part(document: Mapping[str, Any], name: str, default: str | None = None) -> str:
    value = document.get(name)
    if value is None and default is not None:
        return default
    if not isinstance(value, str):
        raise DecodeError(f"the notification has no {name}, or not as text")
    return value


# --- APIv2

_PAYMENT = ("return_code", "result_code", "total_fee", "out_trade_no", "transaction_id")
_COMBINED = ("return_code", "result_code", "combine_out_trade_no", "sub_order_list")
_KINDS: tuple[tuple[str, str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("combined-transactions-success", "combine_out_trade_no", ("combine_out_trade_no",), _COMBINED),
    ("pap-contract-state-changed", "change_type", ("contract_id", "change_type", "operate_time"), ()),
    ("transactions-risk-occurred", "transaction_id_list", ("event_code", "sub_mch_id", "transaction_id_list"), ()),
    (
        "vehicle-state-changed-for-parking",
        "vehicle_event_createtime",
        ("appid", "plate_number", "vehicle_event_type", "vehicle_event_createtime"),
        (),
    ),
    ("transaction-success", "transaction_id", ("transaction_id",), _PAYMENT),
)
"""Its name in the documents, the field that tells it, what stays the same each time that one is sent, and what may not
be missing."""


def _notified_v2(account: Account, body: bytes) -> Unknown:
    try:
        document = xml.parse(body)
    except xml.XMLError as error:
        raise DecodeError(f"the notification is not XML: {error}") from None
    sealed = document.get("req_info")
    if sealed is not None and "sign" not in document:
        _check_merchant(account, document)
        fields = _unsealed_v2(account, sealed)
        identity = fields.get("refund_id", ""), fields.get("refund_status", "")
        return _v2("refund-processed", identity, fields, body, verified=False)
    v2.verify_sign(document, account.require_secret())
    fields = v2.flat(document)
    v2.reject_ambiguous_fields(fields)
    _check_merchant(account, fields)
    return _score_v2(account, fields, body) if "event_ciphertext" in fields else _signed_v2(fields, body)


def _check_merchant(account: Account, fields: Mapping[str, Any]) -> None:
    """That it is for this merchant: the same key signs links and parameters that a payer sees, which are not."""
    mchid = fields.get("combine_mch_id", fields.get("mch_id"))
    if mchid != account.mchid:
        raise SignatureError(f"it is for the merchant {safe_repr(mchid)}, and this client is of {account.mchid}")


def _signed_v2(fields: dict[str, str], body: bytes) -> Unknown:
    for kind, mark, names, required in _KINDS:
        if mark in fields:
            if missing := [name for name in required if not fields.get(name)]:
                raise DecodeError(f"the notification has no {', '.join(missing)}")
            # What failed must not pass for what succeeded with who looks at the kind alone.
            states = [fields.get(name, "SUCCESS") for name in ("return_code", "result_code", "trade_state")]
            has_failed = any(state != "SUCCESS" for state in states)
            event_type = f"{kind.removesuffix('-success')}-fail" if has_failed else kind
            return _v2(event_type, (*(fields.get(name, "") for name in names), *states), fields, body)
    same = sorted(item for item in fields.items() if item[0] not in ("nonce_str", "sign"))
    return _v2("unknown", same, fields, body)


def _v2(kind: str, identity: Sequence[Any], fields: dict[str, Any], body: bytes, *, verified: bool = True) -> Unknown:
    # A digest: some of what tells one from another is of a person, and this is logged and stored.
    number = hashlib.sha256(json.dumps(identity).encode()).hexdigest()[:32]
    return Notification(f"v2/{kind}", f"v2/{kind}:{number}", "", "", fields, body, version="v2", verified=verified)


def _unsealed_v2(account: Account, sealed: xml.Value) -> dict[str, str]:
    """The fields of a refund. Another key may leave something behind that looks like padding: it is not XML."""
    if not isinstance(sealed, str):
        raise DecodeError("req_info is nested or repeated, not a text")
    try:
        return v2.flat(xml.parse(aes_ecb_decrypt(account.require_secret().cipher, sealed)))
    except xml.XMLError:
        raise DecryptionError(
            "req_info does not open with the APIv2 key: compare secret= with the key set on the merchant platform (API "
            "security, APIv2 key)"
        ) from None


def _score_v2(account: Account, fields: dict[str, str], body: bytes) -> Unknown:
    """A notification of the Score, which has APIv3's sealed event in a signed document of APIv2."""
    event = _unsealed(
        account,
        algorithm=_part(fields, "event_algorithm"),
        nonce=_part(fields, "event_nonce"),
        associated_data=fields.get("event_associated_data", ""),
        ciphertext=fields["event_ciphertext"],
    )
    return Notification(
        f"v2/{_part(fields, 'event_type')}",
        _part(fields, "event_id"),
        fields.get("event_create_time", ""),
        "",
        event,
        body,
        version="v2",
    )
