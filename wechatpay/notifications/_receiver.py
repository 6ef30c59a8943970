"""What every web framework needs: a request in, a handler called, a reply out. The adapters only carry."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from wechatpay.client import Client
from wechatpay.errors import ArgumentTypeError, BusyError, SignatureProbeError, WeChatPayError
from wechatpay.http import Reply
from wechatpay.notifications._deduplication import called, is_async, name_of, once
from wechatpay.notifications._notification import Notification, rejected
from wechatpay.notifications._stores import Store

if TYPE_CHECKING:
    from wechatpay.types.notifications import AnyNotification

__all__ = ["Handler", "Receiver", "Where", "named"]

log = logging.getLogger("wechatpay")

Handler = Callable[["AnyNotification"], object]
Where: TypeAlias = "Store | str | Path | None"
"""Where it is kept what was handled: a store, the path for a `SQLiteStore`, or None: the handler does itself."""
View = TypeVar("View", bound=Callable[..., Any])


class Receiver:
    """Parses what comes, has *handler* handle it once, and gives the reply. An error is answered, and logged.

    *around* wraps a plain handler inside the claim: in a transaction.
    """

    def __init__(
        self,
        client: Client,
        handler: Callable[..., Any],
        store: Where,
        around: Callable[[Callable[[Any], object]], Callable[[Any], object]] | None = None,
    ) -> None:
        if not callable(handler):
            raise ArgumentTypeError(f"a handler is a function of one notification, not {type(handler).__name__}")
        self.is_async = is_async(handler)
        self._client = client
        if around is not None and not self.is_async:
            handler = around(handler)
        self._handler: Callable[..., Any] = handler if store is None else once(store)(handler)

    def receive(self, headers: Any, body: bytes) -> Reply:
        """The reply to a request."""
        with _Answer() as answer:
            answer.notification = self._client.notifications.parse(headers, body)
            called(self._handler, answer.notification)
        return answer.reply

    async def receive_async(self, headers: Any, body: bytes) -> Reply:
        """The reply to a request; a handler that is no `async def` is called in a thread."""
        with _Answer() as answer:
            answer.notification = await self._client.notifications.parse_async(headers, body)
            if self.is_async:
                await self._handler(answer.notification)
            else:
                from asyncio import to_thread

                await to_thread(called, self._handler, answer.notification)
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
    if isinstance(error, BusyError) or (notification is None and isinstance(error, SignatureProbeError)):
        log.info("notification refused, as it should be: %s", error)
    elif notification is not None:
        log.error("%r was not handled, and will be sent again", notification, exc_info=error)
    elif isinstance(error, WeChatPayError):
        log.warning("notification refused: %s: %s", type(error).__name__, error)
    else:
        log.error("notification refused", exc_info=error)


def named(view: View, handler: Handler) -> View:
    """*view*, under the name of *handler*, by which frameworks tell views apart; it keeps its own parameters."""
    view.__name__ = view.__qualname__ = name_of(handler).rpartition(".")[2]
    view.__doc__ = getattr(handler, "__doc__", None)
    return view
