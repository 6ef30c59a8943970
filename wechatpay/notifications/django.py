"""Notifications in Django.

>>> @notified(client, store="notifications.sqlite")  # doctest: +SKIP
... def paid(notification): ...
>>> urlpatterns = [path("wechatpay", paid)]  # doctest: +SKIP
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from wechatpay.client import Client
from wechatpay.http import Reply
from wechatpay.notifications.answering import Handler, Receiver, named
from wechatpay.notifications.stores import Store

__all__ = ["notified"]


def notified(client: Client, *, store: Store | str | Path | None) -> Callable[[Handler], Callable[..., Any]]:
    """Make a view of a handler, which takes a `Notification` and returns nothing; an async view of an `async def`.

    WeChat Pay has no CSRF token, and its signature is the better proof: the view is exempt.

    :param store: keeps what was handled: a path, a `SQLiteStore`, a `RedisStore`; None where the handler does itself.
    """

    def decorate(handler: Handler) -> Callable[..., Any]:
        receiver = Receiver(client, handler, store)

        def view(request: HttpRequest) -> HttpResponse:
            return _response(receiver.receive(request.headers, request.body))

        async def async_view(request: HttpRequest) -> HttpResponse:
            return _response(await receiver.receive_async(request.headers, request.body))

        exempt: Callable[..., Any] = csrf_exempt(
            require_POST(named(async_view if receiver.is_async else view, handler))
        )
        return exempt

    return decorate


def _response(reply: Reply) -> HttpResponse:
    return HttpResponse(reply.body, status=reply.status, headers=reply.headers)
