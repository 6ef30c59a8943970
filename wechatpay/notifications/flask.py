"""Notifications in Flask.

>>> @app.post("/wechatpay")  # doctest: +SKIP
... @notified(client, store="notifications.sqlite", name="payment")
... def paid(notification): ...
"""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import TYPE_CHECKING

from flask import Response, request

from wechatpay.errors import ArgumentTypeError
from wechatpay.notifications._deduplication import is_async
from wechatpay.notifications._parsing import MAX_NOTIFICATION_BYTES
from wechatpay.notifications._receiver import Handler, Receiver, StoreOrPath, name_view

if TYPE_CHECKING:
    from wechatpay.client import Client

__all__ = ["notified"]


def notified(
    client: Client, *, store: StoreOrPath, name: str | None = None
) -> Callable[[Handler], Callable[[], Response]]:
    """Make a view of a handler, which takes a `Notification` and returns nothing.

    :param store: remembers the handled notifications: a path, a `SQLiteStore` or a `RedisStore`; None if the handler
        does so itself.
    :param name: the name of the handler in the store, which stays when the handler is renamed. See `once`.
    """

    def decorate(handler: Handler) -> Callable[[], Response]:
        if is_async(handler):
            raise ArgumentTypeError("a handler in Flask must be a plain def: Flask calls it in a thread of its own")
        receiver = Receiver(client, handler, store, name)

        def view() -> Response:
            reply = receiver.receive(request.headers, _read)
            return Response(reply.body, reply.status, reply.headers)

        return name_view(view, handler)

    return decorate


def _read() -> bytes:
    """Return the body of the request, also if something has read it before. It can be read again afterwards."""
    body = request.stream.read(MAX_NOTIFICATION_BYTES + 1)  # One byte more, so that a larger body is rejected.
    if not body:
        return request.get_data()  # The copy that Flask keeps of a body that was read.
    request.stream = BytesIO(body)  # pyright: ignore[reportAttributeAccessIssue]  # It can be set, as it is cached.
    return body
