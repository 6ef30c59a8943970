"""Notifications in FastAPI and Starlette.

>>> @app.post("/wechatpay")  # doctest: +SKIP
... @notified(client, store="notifications.sqlite")
... async def paid(notification): ...

In Starlette, use `Route("/wechatpay", paid, methods=["POST"])`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from starlette.requests import Request
from starlette.responses import Response

from wechatpay.notifications._parsing import MAX_NOTIFICATION_BYTES
from wechatpay.notifications._receiver import Handler, Receiver, StoreOrPath, name_view

if TYPE_CHECKING:
    from wechatpay.client import Client

__all__ = ["notified"]


def notified(client: Client, *, store: StoreOrPath) -> Callable[[Handler], Callable[[Request], Awaitable[Response]]]:
    """Make an endpoint of a handler, which takes a `Notification` and returns nothing. A plain `def` runs in a thread.

    :param store: remembers the handled notifications: a path, a `SQLiteStore` or a `RedisStore`; None if the handler
        does so itself.
    """

    def decorate(handler: Handler) -> Callable[[Request], Awaitable[Response]]:
        receiver = Receiver(client, handler, store)

        async def endpoint(request: Request) -> Response:
            body = bytearray()
            async for chunk in request.stream():
                body += chunk
                if len(body) > MAX_NOTIFICATION_BYTES:
                    break  # It is rejected without being read to the end.
            reply = await receiver.receive_async(request.headers, bytes(body))
            return Response(reply.body, reply.status, reply.headers)

        return name_view(endpoint, handler)

    return decorate
