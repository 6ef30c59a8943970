"""The part of a view that all web frameworks share: parse the request, call the handler, build the reply."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeAlias, TypeVar

from wechatpay.errors import ArgumentTypeError, BusyError, DecodeError, SignatureProbeError, WeChatPayError
from wechatpay.http import Reply, parse_count
from wechatpay.notifications._deduplication import call_handler, find_unique_name, get_qualified_name, is_async, once
from wechatpay.notifications._notification import Notification, rejected
from wechatpay.notifications._parsing import reject_size
from wechatpay.notifications._stores import Store

if TYPE_CHECKING:
    from wechatpay.client import Client
    from wechatpay.types.notifications import AnyNotification

__all__ = ["Handler", "Receiver", "StoreOrPath", "name_view"]

log = logging.getLogger("wechatpay")

Handler = Callable[["AnyNotification"], object]
StoreOrPath: TypeAlias = "Store | str | Path | None"
"""A store, the path for a `SQLiteStore`, or None for no deduplication."""
View = TypeVar("View", bound=Callable[..., Any])


class Receiver:
    """Parses requests, calls *handler* once for each notification, and returns the replies. Errors are logged.

    :param name: the name of the handler in the store. See `once`.
    :param around: wraps a plain handler inside the claim, for example in a transaction.
    """

    def __init__(
        self,
        client: Client,
        handler: Callable[..., Any],
        store: StoreOrPath,
        name: str | None = None,
        around: Callable[[Callable[[Any], object]], Callable[[Any], object]] | None = None,
    ) -> None:
        if not callable(handler):
            raise ArgumentTypeError(f"a handler must be a function of one notification, not {type(handler).__name__}")
        self.is_async = is_async(handler)
        self._client = client
        if store is not None:
            name = name or find_unique_name(handler)  # Before anything is wrapped around it.
        if around is not None and not self.is_async:
            handler = around(handler)
        self._handler: Callable[..., Any] = handler if store is None else once(store, name=name)(handler)

    def receive(self, headers: Any, read: Callable[[], bytes]) -> Reply:
        """Handle a request, of which *read* returns the body, and return the reply."""
        with _ReplyBuilder() as builder:
            reject_announced_size(headers)
            with _BodyReading():
                body = read()
            builder.notification = self._client.notifications.parse(headers, body)
            call_handler(self._handler, builder.notification)
        return builder.reply

    async def receive_async(self, headers: Any, read: Callable[[], bytes | Awaitable[bytes]]) -> Reply:
        """Do the same as `receive`, asynchronously. A handler that is not an `async def` is called in a thread."""
        with _ReplyBuilder() as builder:
            reject_announced_size(headers)
            with _BodyReading():
                found = read()
                body = found if isinstance(found, bytes) else await found
            builder.notification = await self._client.notifications.parse_async(headers, body)
            if self.is_async:
                await self._handler(builder.notification)
            else:
                from asyncio import to_thread

                await to_thread(call_handler, self._handler, builder.notification)
        return builder.reply


def reject_announced_size(headers: Mapping[str, str]) -> None:
    """Reject a request before its body is read, if it announces more than a notification has.

    :raises DecodeError: it does.
    """
    reject_size(parse_count(headers.get("Content-Length", "")) or 0)


class _BodyReading:
    """Explains an error of a framework while the body is read in the block."""

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if isinstance(error, Exception) and not isinstance(error, WeChatPayError):
            raise DecodeError(
                f"the body of the request cannot be read ({type(error).__name__}: {error}): if middleware, a hook or a "
                "form parser has read it before as a stream, let it read the body as a whole, which the framework keeps"
            ) from error


class _ReplyBuilder:
    """Turns the outcome of the block into a reply."""

    notification: Notification[Any, Any] | None = None
    reply: Reply

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> bool:
        if isinstance(error, Exception):
            _log(error, self.notification)
            self.reply = self.notification.rejected(error) if self.notification else rejected(error)
            return True
        if self.notification is not None:
            self.reply = self.notification.accepted()
        return False


def _log(error: Exception, notification: Notification[Any, Any] | None) -> None:
    if isinstance(error, BusyError) or (notification is None and isinstance(error, SignatureProbeError)):
        log.info("duplicate or probe notification rejected (expected): %s", error)
    elif notification is not None:
        log.error("handler failed for %r; WeChat Pay will redeliver it", notification, exc_info=error)
    elif isinstance(error, WeChatPayError):
        log.warning("notification rejected: %s: %s", type(error).__name__, error)
    else:
        log.error("notification rejected", exc_info=error)


def name_view(view: View, handler: Handler) -> View:
    """Give *view* the name of *handler*: frameworks distinguish views by name. The view keeps its own parameters."""
    view.__name__ = view.__qualname__ = get_qualified_name(handler).rpartition(".")[2]
    view.__doc__ = getattr(handler, "__doc__", None)
    return view
