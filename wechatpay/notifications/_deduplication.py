"""Each notification handled once, whatever arrives twice: claim, handle, done."""

from __future__ import annotations

import functools
import inspect
import os
from collections.abc import Callable, Coroutine, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, overload

from wechatpay.errors import ArgumentTypeError, BusyError, ConfigurationError
from wechatpay.notifications._stores import DONE, SQLiteStore, Store

if TYPE_CHECKING:
    from types import TracebackType

__all__ = ["called", "is_async", "name_of", "once"]

N = TypeVar("N")
T = TypeVar("T")

LEASE = 300.0
"""Seconds after which the claim of a process that died is anybody's: more than any handler should take."""


class Once(Protocol):
    """What wraps a handler: one that is to be awaited stays so."""

    @overload
    def __call__(  # type: ignore[overload-overlap]  # the first that fits is meant
        self, handler: Callable[[N], Coroutine[Any, Any, object]]
    ) -> Callable[[N], Coroutine[Any, Any, None]]: ...

    @overload
    def __call__(self, handler: Callable[[N], object]) -> Callable[[N], None]: ...


def once(store: Store | str | Path, *, name: str | None = None, lease: float = LEASE) -> Once:
    """Wrap a handler so that it handles each notification, by its `id`, once, in all processes that share *store*.

    >>> @once("notifications.sqlite")  # doctest: +SKIP
    ... def paid(notification): ...

    A notification that was handled is passed over. A handler that raises gives its claim back, and the next delivery
    is handled; so is, after *lease* seconds, one whose process died. If it died after the handler's effects and before
    this could be noted, they happen again: what moves money should also ask its own records.

    :param store: a `SQLiteStore`, or the path for one; a `RedisStore` where there are several machines.
    :param name: of the handler, in the store: several may share one. Its module and name, if not given.
    :param lease: seconds; what takes a handler longer may be handled twice.
    :raises ConfigurationError: the store is none, or the handler was wrapped before.
    :raises BusyError: (from the handler) another delivery of it is being handled right now.
    """
    kept: Any = SQLiteStore(store) if isinstance(store, (str, Path)) else store
    if not all(callable(getattr(kept, method, None)) for method in ("claim", "done", "release")):
        raise ConfigurationError(f"store={kept!r} is none: give a path, a SQLiteStore or a RedisStore")

    def decorate(handler: Callable[..., Any]) -> Any:
        if getattr(handler, "_is_once", False):
            raise ConfigurationError(
                f"{name_of(handler)} handles each notification once already: leave one of them out"
            )
        prefix = name or name_of(handler)

        def claimed(notification: Any) -> AbstractContextManager[bool]:
            return _claimed(kept, f"{prefix}:{notification.id}", lease)

        wrapper: Any = _async_wrapper(handler, claimed) if is_async(handler) else _wrapper(handler, claimed)
        functools.update_wrapper(wrapper, handler)
        wrapper._is_once = True  # noqa: SLF001
        return wrapper

    return decorate


Claimed = Callable[[Any], AbstractContextManager[bool]]


def _wrapper(handler: Callable[..., Any], claimed: Claimed) -> Callable[[Any], None]:
    def handled(notification: Any) -> None:
        with claimed(notification) as is_new:
            if is_new:
                called(handler, notification)

    return handled


def _async_wrapper(handler: Callable[..., Any], claimed: Claimed) -> Callable[[Any], Coroutine[Any, Any, None]]:
    async def handled(notification: Any) -> None:
        async with _InThread(claimed(notification)) as is_new:
            if is_new:
                await handler(notification)

    return handled


def called(handler: Callable[..., Any], notification: Any) -> None:
    """Call *handler*, whose work is then done: nothing of it may be left to be awaited or iterated."""
    try:
        result = handler(notification)
    except StopIteration as error:  # asyncio's threads cannot hand one over, before Python 3.13
        raise RuntimeError("the handler raised StopIteration") from error
    if inspect.isawaitable(result) or inspect.isgenerator(result) or inspect.isasyncgen(result):
        getattr(result, "close", lambda: None)()
        raise ArgumentTypeError(
            f"{name_of(handler)} gave a {type(result).__name__}, and has done nothing yet: make it a plain def that "
            "does its work, or an async def for FastAPI, aiohttp or an async Django"
        )


def is_async(handler: Callable[..., Any]) -> bool:
    """Whether calling *handler*, a function or an object, gives something to await."""
    origin = _origin(handler)
    return inspect.iscoroutinefunction(origin) or inspect.iscoroutinefunction(type(origin).__call__)


def name_of(handler: Callable[..., Any]) -> str:
    """The module and name of *handler*."""
    origin = _origin(handler)
    named = origin if hasattr(origin, "__qualname__") else type(origin)
    return f"{named.__module__}.{named.__qualname__}"


def _origin(handler: Any) -> Any:
    while isinstance(handler, functools.partial):
        handler = handler.func
    return handler


@contextmanager
def _claimed(store: Store, key: str, lease: float) -> Iterator[bool]:
    """Whether *key* is to be handled within; afterwards it is done, or, after an error, anybody's again."""
    token, process = store.claim(key, lease), os.getpid()
    if token is None:
        raise BusyError("another delivery of this notification is being handled: this one will come again")
    if token == DONE:
        yield False
        return
    try:
        yield True
    except BaseException:
        if os.getpid() == process:  # a child that a handler forked does not speak for it
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
