"""Each notification handled once, whatever arrives twice: claim, handle, done."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from wechatpay.errors import BusyError
from wechatpay.notifications.stores import DONE, SQLiteStore, Store

if TYPE_CHECKING:
    from types import TracebackType

__all__ = ["is_async", "once"]

Handler = TypeVar("Handler", bound=Callable[..., Any])
T = TypeVar("T")

LEASE = 300.0
"""Seconds after which the claim of a process that died is anybody's: more than any handler should take."""


def once(store: Store | str | Path, *, lease: float = LEASE) -> Callable[[Handler], Handler]:
    """Wrap a handler so that it handles each notification, by its `id`, once, in all processes that share *store*.

    >>> @once("notifications.sqlite")  # doctest: +SKIP
    ... def paid(notification): ...

    A notification that was handled is passed over. A handler that raises gives its claim back, and the next delivery
    is handled; so is, after *lease* seconds, one whose process died. An `async def` is wrapped as one.

    :param store: a `SQLiteStore`, or the path for one; a `RedisStore` where there are several machines.
    :param lease: seconds; what takes a handler longer may be handled twice.
    :raises BusyError: (from the handler) another delivery of it is being handled right now.
    """
    kept: Store = SQLiteStore(store) if isinstance(store, (str, Path)) else store

    def decorate(handler: Handler) -> Handler:
        if is_async(handler):

            @wraps(handler)
            async def handled_async(notification: Any) -> None:
                async with _InThread(_claimed(kept, notification.id, lease)) as is_new:
                    if is_new:
                        await handler(notification)

            return handled_async  # type: ignore[return-value]  # a wrapper is called as what it wraps

        @wraps(handler)
        def handled(notification: Any) -> None:
            with _claimed(kept, notification.id, lease) as is_new:
                if is_new:
                    handler(notification)

        return handled  # type: ignore[return-value]

    return decorate


def is_async(handler: Callable[..., Any]) -> bool:
    """Whether calling *handler*, a function or an object, gives something to await."""
    return inspect.iscoroutinefunction(handler) or inspect.iscoroutinefunction(type(handler).__call__)


@contextmanager
def _claimed(store: Store, key: str, lease: float) -> Iterator[bool]:
    """Whether *key* is to be handled within; afterwards it is done, or, after an error, anybody's again."""
    token = store.claim(key, lease)
    if token is None:
        raise BusyError("another delivery of this notification is being handled: this one will come again")
    if token == DONE:
        yield False
        return
    try:
        yield True
    except BaseException:
        store.release(key, token)
        raise
    store.done(key, token)


class _InThread(Generic[T]):
    """A context manager, entered and left in a thread, since it waits for a disk or a network."""

    def __init__(self, manager: AbstractContextManager[T]) -> None:
        self._manager = manager

    async def __aenter__(self) -> T:
        from asyncio import CancelledError, create_task, shield, to_thread

        entering = create_task(to_thread(self._manager.__enter__))
        try:
            return await shield(entering)
        except CancelledError as error:  # the thread goes on: what it claimed is to be given back
            with suppress(Exception):
                await entering
                await to_thread(self._manager.__exit__, CancelledError, error, error.__traceback__)
            raise

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        from asyncio import shield, to_thread

        await shield(to_thread(self._manager.__exit__, kind, error, at))
