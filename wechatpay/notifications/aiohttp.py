"""Notifications in aiohttp.web.

>>> @notified(client, store="notifications.sqlite")  # doctest: +SKIP
... async def paid(notification): ...
>>> app.router.add_post("/wechatpay", paid)  # doctest: +SKIP
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from aiohttp import web

from wechatpay.client import Client
from wechatpay.notifications._receiver import Handler, Receiver, Where, named

__all__ = ["notified"]


def notified(client: Client, *, store: Where) -> Callable[[Handler], Callable[[web.Request], Awaitable[web.Response]]]:
    """Make aiohttp's handler of one that takes a `Notification` and returns nothing; a plain `def` runs in a thread.

    :param store: keeps what was handled: a path, a `SQLiteStore`, a `RedisStore`; None where the handler does itself.
    """

    def decorate(handler: Handler) -> Callable[[web.Request], Awaitable[web.Response]]:
        receiver = Receiver(client, handler, store)

        async def handled(request: web.Request) -> web.Response:
            reply = await receiver.receive_async(request.headers, await request.read())
            return web.Response(body=reply.body, status=reply.status, headers=reply.headers)

        return named(handled, handler)

    return decorate
