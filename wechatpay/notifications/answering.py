"""What every web framework needs: a request in, a handler called, a reply out. The adapters only carry."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeVar

from wechatpay.client import Client
from wechatpay.errors import ArgumentTypeError, BusyError, SignatureProbeError, WeChatPayError
from wechatpay.http import Reply
from wechatpay.notifications.notification import Notification, rejected
from wechatpay.notifications.once import is_async, once
from wechatpay.notifications.stores import Store

if TYPE_CHECKING:
    from wechatpay.types.notifications import AnyNotification

__all__ = ["Handler", "Receiver", "named"]

log = logging.getLogger("wechatpay")

Handler = Callable[["AnyNotification"], object]
View = TypeVar("View", bound=Callable[..., Any])


class Receiver:
    """Parses what comes, has *handler* handle it once, and gives the reply. An error is answered, and logged."""

    def __init__(self, client: Client, handler: Handler, store: Store | str | Path | None) -> None:
        if not callable(handler):
            raise ArgumentTypeError(f"a handler is a function of one notification, not {type(handler).__name__}")
        self.is_async = is_async(handler)
        self._client = client
        self._handler: Callable[..., Any] = handler if store is None else once(store)(handler)

    def receive(self, headers: Any, body: bytes) -> Reply:
        """The reply to a request."""
        with _Answer() as answer:
            answer.notification = self._client.notifications.parse(headers, body)
            self._handler(answer.notification)
        return answer.reply

    async def receive_async(self, headers: Any, body: bytes) -> Reply:
        """The reply to a request; a handler that is no `async def` is called in a thread."""
        with _Answer() as answer:
            answer.notification = await self._client.notifications.parse_async(headers, body)
            if self.is_async:
                await self._handler(answer.notification)
            else:
                from asyncio import to_thread

                await to_thread(self._handler, answer.notification)
        return answer.reply


class _Answer:
    """What goes right within is accepted, what goes wrong is rejected."""

    notification: Notification[Any, Any] | None = None
    reply: Reply

    def __enter__(self) -> _Answer:
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
    if isinstance(error, (SignatureProbeError, BusyError)):
        log.info("notification refused, as it should be: %s", error)
    elif notification is not None:
        log.error("%r was not handled, and will be sent again", notification, exc_info=error)
    elif isinstance(error, WeChatPayError):
        log.warning("notification refused: %s: %s", type(error).__name__, error)
    else:
        log.error("notification refused", exc_info=error)


def named(view: View, handler: Handler) -> View:
    """*view*, under the name of *handler*, by which frameworks tell views apart; it keeps its own parameters."""
    for attribute in ("__name__", "__qualname__", "__doc__", "__module__"):
        if hasattr(handler, attribute):
            setattr(view, attribute, getattr(handler, attribute))
    return view
