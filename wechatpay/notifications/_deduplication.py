"""Each notification is handled once, although WeChat Pay may deliver it many times: claim, handle, complete."""

from __future__ import annotations

import functools
import inspect
import logging
import os
import time
from collections.abc import Callable, Coroutine
from contextlib import suppress
from pathlib import Path
from typing import Any, Protocol, TypeVar, overload

from wechatpay.errors import ArgumentTypeError, BusyError, ConfigurationError
from wechatpay.notifications._notification import RETENTION, reject_outdated
from wechatpay.notifications._stores import DONE, SQLiteStore, Store, validate_seconds

__all__ = ["call_handler", "find_unique_name", "get_qualified_name", "is_async", "once"]

log = logging.getLogger("wechatpay")

N = TypeVar("N")
T = TypeVar("T")

LEASE = 300.0
"""Seconds after which the claim of a crashed process expires: more than any handler should take."""


class Decorator(Protocol):
    """Wraps a handler; async handlers stay async."""

    @overload
    def __call__(  # type: ignore[overload-overlap]  # The first that matches is meant.
        self, handler: Callable[[N], Coroutine[Any, Any, object]]
    ) -> Callable[[N], Coroutine[Any, Any, None]]: ...

    @overload
    def __call__(self, handler: Callable[[N], object]) -> Callable[[N], None]: ...


def once(store: Store | str | Path, *, name: str | None = None, lease: float = LEASE) -> Decorator:
    """Wrap a handler so that it handles each notification once, by its `id`, in all processes that share *store*.

    >>> @once("notifications.sqlite", name="payment")  # doctest: +SKIP
    ... def paid(notification): ...

    A notification that was handled is skipped. If a handler raises, its claim is released, and the next delivery is
    handled. If its process crashes, the claim expires after *lease* seconds. If it crashes after the handler's effects
    and before the store records them, they happen again: a handler that moves money should also check its own records.

    :param store: a `SQLiteStore`, or the path of one; a `RedisStore` if there are several machines.
    :param name: the name of the handler in the store, which several handlers may share. If not given, it is the module
        and the name of a function of a module: one that is renamed handles its last notifications again.
    :param lease: seconds; a notification whose handler takes longer may be handled twice.
    :raises ConfigurationError: the store is not one; the handler is wrapped already, or needs a name.
    :raises BusyError: (raised by the handler) another delivery of the notification is being handled.
    """
    used: Any = SQLiteStore(store) if isinstance(store, (str, Path)) else store
    if not all(callable(getattr(used, method, None)) for method in ("claim", "done", "release")):
        raise ConfigurationError(f"store must be a path, a SQLiteStore or a RedisStore, not {used!r}")
    if name is not None and (not isinstance(name, str) or not name):
        raise ConfigurationError(f"name must be a str that is not empty, not {name!r}")
    seconds = validate_seconds("lease", lease)
    keep = getattr(used, "keep", RETENTION)

    def decorate(handler: Callable[..., Any]) -> Any:
        if getattr(handler, "_is_once", False):
            raise ConfigurationError(
                f"{get_qualified_name(handler)} must be wrapped once, and is wrapped already: leave one of them out"
            )
        prefix = name or find_unique_name(handler)

        def create_claim(notification: Any) -> Claim:
            reject_outdated(notification, time.time(), keep)
            return Claim(used, f"{prefix}:{notification.id}", seconds)

        wrap = _wrap_async if is_async(handler) else _wrap
        wrapper: Any = functools.update_wrapper(wrap(handler, create_claim), handler)
        wrapper._is_once = True  # noqa: SLF001
        return wrapper

    return decorate


def _wrap(handler: Callable[..., Any], create_claim: Callable[[Any], Claim]) -> Callable[[Any], None]:
    def handle(notification: Any) -> None:
        claim = create_claim(notification)
        if not claim.acquire():
            return
        try:
            call_handler(handler, notification)
        except BaseException:
            claim.release()
            raise
        claim.complete()

    return handle


def _wrap_async(
    handler: Callable[..., Any], create_claim: Callable[[Any], Claim]
) -> Callable[[Any], Coroutine[Any, Any, None]]:
    async def handle(notification: Any) -> None:
        claim = create_claim(notification)
        if not await _acquire_in_thread(claim):
            return
        try:
            await handler(notification)
        except BaseException:
            await _run_in_thread(claim.release)
            raise
        await _run_in_thread(claim.complete)

    return handle


class Claim:
    """The claim of one delivery to handle the notification *key*."""

    def __init__(self, store: Store, key: str, lease: float) -> None:
        self._store = store
        self._key = key
        self._lease = lease
        self._process = os.getpid()
        self._token = ""

    def acquire(self) -> bool:
        """Claim the notification; return False if it was handled already.

        :raises BusyError: another delivery has the claim.
        """
        token = self._store.claim(self._key, self._lease)
        if token is None:
            raise BusyError("another delivery of this notification is being handled: WeChat Pay will send it again")
        self._token = token
        return token != DONE

    def release(self) -> None:
        """Release the claim, so that the next delivery is handled. A forked child does not have its parent's claim.

        A failure of the store is logged: the error of the handler must not be lost, and the claim expires.
        """
        if os.getpid() != self._process or self._token in ("", DONE):
            return
        try:
            self._store.release(self._key, self._token)
        except Exception:
            log.exception("the claim of %s could not be released; it expires after %g s", self._key, self._lease)

    def complete(self) -> None:
        """Record that the notification was handled."""
        self._store.done(self._key, self._token)


async def _run_in_thread(do: Callable[[], T]) -> T:
    """Run *do*, which waits for a disk or a network, in a thread. A cancellation does not interrupt it."""
    from asyncio import shield, to_thread

    return await shield(to_thread(do))


async def _acquire_in_thread(claim: Claim) -> bool:
    """Acquire *claim* in a thread. If the caller is cancelled meanwhile, release what the thread still acquires."""
    from asyncio import CancelledError, create_task, shield, to_thread

    acquiring = create_task(to_thread(claim.acquire))
    try:
        return await shield(acquiring)
    except CancelledError:
        with suppress(Exception):
            await acquiring
            await to_thread(claim.release)
        raise


def call_handler(handler: Callable[..., Any], notification: Any) -> None:
    """Call *handler*, and check that its work is done: nothing may be left to await or to iterate.

    :raises ArgumentTypeError: the handler returned a coroutine or a generator.
    """
    try:
        result = handler(notification)
    except StopIteration as error:  # Before Python 3.13, asyncio cannot pass one from a thread to a coroutine.
        raise RuntimeError("the handler raised StopIteration") from error
    if inspect.isawaitable(result) or inspect.isgenerator(result) or inspect.isasyncgen(result):
        close = getattr(result, "close", None)
        if close is not None:
            close()
        raise ArgumentTypeError(
            f"{get_qualified_name(handler)} must do its work before it returns, not return a {type(result).__name__}: "
            "make it a plain def, or an async def for FastAPI, aiohttp or an async Django"
        )


def is_async(handler: Callable[..., Any]) -> bool:
    """Whether calling *handler*, a function or an object, returns an awaitable."""
    origin = _unwrap_partial(handler)
    return inspect.iscoroutinefunction(origin) or inspect.iscoroutinefunction(type(origin).__call__)


def get_qualified_name(handler: Callable[..., Any]) -> str:
    """Return the module and the name of *handler*."""
    origin = _unwrap_partial(handler)
    named = origin if hasattr(origin, "__qualname__") else type(origin)
    return f"{named.__module__}.{named.__qualname__}"


def find_unique_name(handler: Callable[..., Any]) -> str:
    """Return the name of *handler* if it is a function of a module: no other handler has the same, in any process.

    :raises ConfigurationError: it is another kind of handler.
    """
    name = get_qualified_name(handler)
    owner = getattr(handler, "__self__", None)
    # Not `isroutine`: from Python 3.14 on it is also true of a `functools.partial`, which has a `__get__`.
    is_function = (inspect.isfunction(handler) or inspect.ismethod(handler) or inspect.isbuiltin(handler)) and (
        owner is None or inspect.isclass(owner) or inspect.ismodule(owner)
    )
    if not is_function or "<" in name or name.startswith("__main__."):
        raise ConfigurationError(
            f"{name} needs a name in the store, such as name='orders': another handler may have the same module and "
            "name, or it has others in the next process. Only a function of a module that is imported needs none"
        )
    return name


def _unwrap_partial(handler: Any) -> Any:
    while isinstance(handler, functools.partial):
        handler = handler.func
    return handler
