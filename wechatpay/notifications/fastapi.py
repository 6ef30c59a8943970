"""Notifications in FastAPI and Starlette.

>>> @app.post("/wechatpay")  # doctest: +SKIP
... @notified(client, store="notifications.sqlite", name="payment")
... async def paid(notification): ...

In Starlette, use `Route("/wechatpay", paid, methods=["POST"])`.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import TYPE_CHECKING

from starlette.requests import Request
from starlette.responses import Response

from wechatpay.notifications._parsing import reject_size
from wechatpay.notifications._receiver import Handler, Receiver, StoreOrPath, name_view

if TYPE_CHECKING:
    from wechatpay.client import Client

__all__ = ["notified"]


def notified(
    client: Client, *, store: StoreOrPath, name: str | None = None
) -> Callable[[Handler], Callable[[Request], Awaitable[Response]]]:
    """Make an endpoint of a handler, which takes a `Notification` and returns nothing. A plain `def` runs in a thread.

    :param store: remembers the handled notifications: a path, a `SQLiteStore` or a `RedisStore`; None if the handler
        does so itself.
    :param name: the name of the handler in the store, which stays when the handler is renamed. See `once`.
    """

    def decorate(handler: Handler) -> Callable[[Request], Awaitable[Response]]:
        receiver = Receiver(client, handler, store, name)

        async def endpoint(request: Request) -> Response:
            reply = await receiver.receive_async(request.headers, lambda: _read(request))
            return Response(reply.body, reply.status, reply.headers)

        return name_view(endpoint, handler)

    return decorate


async def _read(request: Request) -> bytes:
    """Return the body of *request*, also if something has read it before. It can be read again afterwards."""
    stream = request.stream

    async def limit_stream() -> AsyncGenerator[bytes, None]:
        size = 0
        async for chunk in stream():
            size += len(chunk)
            reject_size(size)  # Without reading it to the end.
            yield chunk

    request.stream = limit_stream  # type: ignore[method-assign]  # `body` reads it, and keeps what it reads.
    try:
        return await request.body()
    finally:
        request.stream = stream  # type: ignore[method-assign]
