"""Parsing: from a raw request to a verified notification, for APIv3 and APIv2.

    headers, body -> protocol by content -> verify -> decode -> decrypt -> Notification

It is a flow, as a call is: if an unknown key signed a notification, certificates may be fetched.
https://pay.weixin.qq.com/doc/v3/merchant/4012071382 (APIv3), https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_7
(APIv2), ...?chapter=9_16 (refunds of APIv2)
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Awaitable, Callable, Iterable, Mapping
from math import isfinite
from types import TracebackType
from typing import TYPE_CHECKING, Any, cast

from wechatpay._context import Context
from wechatpay._exchange.steps import Flow
from wechatpay._protocols import v2_verification
from wechatpay.errors import ArgumentTypeError, DecodeError, WeChatPayError
from wechatpay.notifications._headers import read_headers
from wechatpay.notifications._notification import Unknown, Version, rejected
from wechatpay.notifications._v2 import parse_v2
from wechatpay.notifications._v3 import parse_v3

if TYPE_CHECKING:
    from wechatpay.types.notifications import AnyNotification

__all__ = ["MAX_NOTIFICATION_BYTES", "Notifications", "attach_reply", "parse_notification", "reject_size"]

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

    def parse(
        self,
        headers: Mapping[Any, Any] | Iterable[tuple[Any, Any]],
        body: bytes,
        *,
        at: float | dt.datetime | None = None,
        unknown: bool = False,
    ) -> AnyNotification:
        """Parse the notification in a request: verify and decrypt it.

        >>> client.notifications.parse(request.headers, request.get_data())  # doctest: +SKIP

        :param headers: the headers of the request, in any case; also `HTTP_...` of WSGI and Django, and ASGI's pairs of
            bytes.
        :param body: the raw bytes of the request: Flask `request.get_data()`, Django `request.body`, FastAPI
            `await request.body()`, aiohttp `await request.read()`.
        :param at: the time when the notification arrived, if it was kept in a queue or a file since: seconds since
            1970, or an aware datetime. Its timestamp is judged by it.
        :param unknown: accept a signed message of APIv2 of a kind that is not documented, as `v2/unknown`. What a payer
            can see, such as a link to a contract, has such signatures, too.
        :raises VerificationError: the notification is not WeChat Pay's; there is one class for each reason.
        :raises AlgorithmError: the notification is signed or encrypted with an algorithm that is not supported.
        :raises DecodeError: the body is not a notification.
        :raises DecryptionError: `apiv3_key=` or, for APIv2, `secret=` is not the key that is set on the platform.
        :raises ConfigurationError: the client does not have the key that is needed.
        :raises ArgumentTypeError: the body is not bytes. Every other error has a `reply`.
        """
        flow = parse_notification(self._context, headers, body, at=at, unknown=unknown)
        return cast("AnyNotification", self._run(flow))

    async def parse_async(
        self,
        headers: Mapping[Any, Any] | Iterable[tuple[Any, Any]],
        body: bytes,
        *,
        at: float | dt.datetime | None = None,
        unknown: bool = False,
    ) -> AnyNotification:
        """Do the same as `parse`, asynchronously: an unknown certificate is fetched without blocking the loop."""
        flow = parse_notification(self._context, headers, body, at=at, unknown=unknown)
        return cast("AnyNotification", await self._run_async(flow))


def parse_notification(
    context: Context, headers: object, body: object, *, at: object = None, unknown: bool = False
) -> Flow[Unknown]:
    """Parse the notification in *body*. See `Notifications.parse`."""
    content, arrived_at = _convert_body(body), _convert_time(at)
    version: Version = "v2" if v2_verification.looks_like_xml(content) else "v3"
    with attach_reply(version):
        reject_size(len(content))
        now = context.clock() if arrived_at is None else arrived_at
        if version == "v2":
            return parse_v2(context, content, now, unknown=unknown)
        return (yield from parse_v3(context, read_headers(headers), content, now))


def reject_size(size: int) -> None:
    """Reject a body of *size* bytes if it is larger than any notification.

    :raises DecodeError: it is.
    """
    if size > MAX_NOTIFICATION_BYTES:
        raise DecodeError(f"the body must have at most {MAX_NOTIFICATION_BYTES} bytes, not {size}")


class attach_reply:  # noqa: N801  # It is used like a function.
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


def _convert_time(at: object) -> float | None:
    if isinstance(at, dt.datetime) and at.tzinfo is not None:
        return at.timestamp()
    if at is None or (isinstance(at, (int, float)) and not isinstance(at, bool) and isfinite(at)):
        return at
    raise ArgumentTypeError(
        f"at= must be seconds since 1970 or an aware datetime, such as datetime.now(timezone.utc), not {at!r}"
    )
