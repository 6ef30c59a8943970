"""Notifications in Flask.

>>> @app.post("/wechatpay")  # doctest: +SKIP
... @notified(client, store="notifications.sqlite")
... def paid(notification): ...
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from flask import Response, request

from wechatpay.client import Client
from wechatpay.errors import ArgumentTypeError
from wechatpay.notifications.answering import Handler, Receiver, named
from wechatpay.notifications.stores import Store

__all__ = ["notified"]


def notified(client: Client, *, store: Store | str | Path | None) -> Callable[[Handler], Callable[[], Response]]:
    """Make a view of a handler, which takes a `Notification` and returns nothing.

    :param store: keeps what was handled: a path, a `SQLiteStore`, a `RedisStore`; None where the handler does itself.
    """

    def decorate(handler: Handler) -> Callable[[], Response]:
        receiver = Receiver(client, handler, store)
        if receiver.is_async:
            raise ArgumentTypeError("a handler in Flask is a plain def: Flask calls it in a thread of its own")

        def view() -> Response:
            reply = receiver.receive(request.headers, request.get_data(cache=False))
            return Response(reply.body, reply.status, reply.headers)

        return named(view, handler)

    return decorate
