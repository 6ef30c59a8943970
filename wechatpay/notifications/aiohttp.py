"""Notifications in aiohttp.web.

>>> @notified(client, store="notifications.sqlite", name="payment")  # doctest: +SKIP
... async def paid(notification): ...
>>> app.router.add_post("/wechatpay", paid)  # doctest: +SKIP
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from aiohttp import web

from wechatpay.notifications._receiver import Handler, Receiver, StoreOrPath, name_view

if TYPE_CHECKING:
    from wechatpay.client import Client

__all__ = ["notified"]


def notified(
    client: Client, *, store: StoreOrPath, name: str | None = None
) -> Callable[[Handler], Callable[[web.Request], Awaitable[web.Response]]]:
    """Make an aiohttp handler of one that takes a `Notification` and returns nothing. A plain `def` runs in a thread.

    :param store: remembers the handled notifications: a path, a `SQLiteStore` or a `RedisStore`; None if the handler
        does so itself.
    :param name: the name of the handler in the store, which stays when the handler is renamed. See `once`.
    """

    def decorate(handler: Handler) -> Callable[[web.Request], Awaitable[web.Response]]:
        receiver = Receiver(client, handler, store, name)

        async def handle(request: web.Request) -> web.Response:
            reply = await receiver.receive_async(request.headers, request.read)
            return web.Response(body=reply.body, status=reply.status, headers=reply.headers)

        return name_view(handle, handler)

    return decorate
