"""Notifications in Flask.

>>> @app.post("/wechatpay")  # doctest: +SKIP
... @notified(client, store="notifications.sqlite")
... def paid(notification): ...
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from flask import Response, request

from wechatpay.errors import ArgumentTypeError
from wechatpay.notifications._parsing import MAX_NOTIFICATION_BYTES
from wechatpay.notifications._receiver import Handler, Receiver, StoreOrPath, name_view

if TYPE_CHECKING:
    from wechatpay.client import Client

__all__ = ["notified"]


def notified(client: Client, *, store: StoreOrPath) -> Callable[[Handler], Callable[[], Response]]:
    """Make a view of a handler, which takes a `Notification` and returns nothing.

    :param store: remembers the handled notifications: a path, a `SQLiteStore` or a `RedisStore`; None if the handler
        does so itself.
    """

    def decorate(handler: Handler) -> Callable[[], Response]:
        receiver = Receiver(client, handler, store)
        if receiver.is_async:
            raise ArgumentTypeError("a handler in Flask must be a plain def: Flask calls it in a thread of its own")

        def view() -> Response:
            body = request.stream.read(MAX_NOTIFICATION_BYTES + 1)  # One byte more, so that a larger body is rejected.
            reply = receiver.receive(request.headers, body)
            return Response(reply.body, reply.status, reply.headers)

        return name_view(view, handler)

    return decorate
