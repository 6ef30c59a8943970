"""Notifications in Flask.

>>> @app.post("/wechatpay")  # doctest: +SKIP
... @notified(client, store="notifications.sqlite")
... def paid(notification): ...
"""

from __future__ import annotations

from collections.abc import Callable

from flask import Response, request

from wechatpay.client import Client
from wechatpay.errors import ArgumentTypeError
from wechatpay.notifications._parsing import LARGEST
from wechatpay.notifications._receiver import Handler, Receiver, Where, named

__all__ = ["notified"]


def notified(client: Client, *, store: Where) -> Callable[[Handler], Callable[[], Response]]:
    """Make a view of a handler, which takes a `Notification` and returns nothing.

    :param store: keeps what was handled: a path, a `SQLiteStore`, a `RedisStore`; None where the handler does itself.
    """

    def decorate(handler: Handler) -> Callable[[], Response]:
        receiver = Receiver(client, handler, store)
        if receiver.is_async:
            raise ArgumentTypeError("a handler in Flask is a plain def: Flask calls it in a thread of its own")

        def view() -> Response:
            reply = receiver.receive(request.headers, request.stream.read(LARGEST + 1))  # more is refused, unread
            return Response(reply.body, reply.status, reply.headers)

        return named(view, handler)

    return decorate
