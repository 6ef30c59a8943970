"""Notifications in FastAPI and Starlette.

>>> @app.post("/wechatpay")  # doctest: +SKIP
... @notified(client, store="notifications.sqlite")
... async def paid(notification): ...

In Starlette, `Route("/wechatpay", paid, methods=["POST"])` takes it too.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import Response

from wechatpay.client import Client
from wechatpay.notifications._parsing import LARGEST
from wechatpay.notifications._receiver import Handler, Receiver, Where, named

__all__ = ["notified"]


def notified(client: Client, *, store: Where) -> Callable[[Handler], Callable[[Request], Awaitable[Response]]]:
    """Make an endpoint of a handler, which takes a `Notification` and returns nothing; a plain `def` runs in a thread.

    :param store: keeps what was handled: a path, a `SQLiteStore`, a `RedisStore`; None where the handler does itself.
    """

    def decorate(handler: Handler) -> Callable[[Request], Awaitable[Response]]:
        receiver = Receiver(client, handler, store)

        async def endpoint(request: Request) -> Response:
            body = bytearray()
            async for chunk in request.stream():
                body += chunk
                if len(body) > LARGEST:
                    break  # it is refused, unread
            reply = await receiver.receive_async(request.headers, bytes(body))
            return Response(reply.body, reply.status, reply.headers)

        return named(endpoint, handler)

    return decorate
