"""Parsing: from a raw request to a verified notification, for APIv3 and APIv2.

    headers, body -> protocol by content -> verify -> decode -> decrypt -> Notification

It is a flow, as a call is: if an unknown key signed a notification, certificates may be fetched.
https://pay.weixin.qq.com/doc/v3/merchant/4012071382 (APIv3), https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_7
(APIv2), ...?chapter=9_16 (refunds of APIv2)
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, cast

from wechatpay._context import Context
from wechatpay._exchange.steps import Flow
from wechatpay._protocols import v2_verification
from wechatpay.errors import ArgumentTypeError, DecodeError, WeChatPayError
from wechatpay.http import Headers
from wechatpay.notifications._notification import Unknown, Version, rejected
from wechatpay.notifications._v2 import parse_v2
from wechatpay.notifications._v3 import parse_v3

if TYPE_CHECKING:
    from wechatpay.types.notifications import AnyNotification

__all__ = ["MAX_NOTIFICATION_BYTES", "Notifications", "parse_notification"]

MAX_NOTIFICATION_BYTES = 1024 * 1024
"""A larger body is rejected; a notification has a few thousand bytes."""


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
    version: Version = "v2" if v2_verification.looks_like_xml(content) else "v3"
    with _attach_reply(version):
        if len(content) > MAX_NOTIFICATION_BYTES:
            raise DecodeError(f"the body must have at most {MAX_NOTIFICATION_BYTES} bytes, not {len(content)}")
        if version == "v2":
            return parse_v2(context, content)
        return (yield from parse_v3(context, _convert_headers(headers), content))


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
