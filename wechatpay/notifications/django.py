"""Notifications in Django.

>>> @notified(client, store="notifications.sqlite")  # doctest: +SKIP
... def paid(notification): ...
>>> urlpatterns = [path("wechatpay", paid)]  # doctest: +SKIP
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from functools import wraps
from typing import Any

from django.db import connections, transaction
from django.http import HttpRequest, HttpResponse

from wechatpay.client import Client
from wechatpay.notifications._receiver import Handler, Receiver, Where, named

__all__ = ["notified"]
_EVERY_DATABASE: Any = type("EveryDatabase", (), {"__contains__": lambda *_: True})()


def notified(client: Client, *, store: Where) -> Callable[[Handler], Callable[..., Any]]:
    """Make a view of a handler, which takes a `Notification` and returns nothing; an async view of an `async def`.

    The view has no CSRF check, which the signature replaces. With ATOMIC_REQUESTS a plain handler has its transaction
    inside the claim: what it did is committed before it counts as done, and rolled back when it raises.
    """

    def decorate(handler: Handler) -> Callable[..., Any]:
        receiver = Receiver(client, handler, store, around=_atomic)

        def view(request: HttpRequest) -> HttpResponse:
            reply = receiver.receive(request.headers, request.body)
            return HttpResponse(reply.body, status=reply.status, headers=reply.headers)

        async def async_view(request: HttpRequest) -> HttpResponse:
            reply = await receiver.receive_async(request.headers, request.body)
            return HttpResponse(reply.body, status=reply.status, headers=reply.headers)

        made: Any = named(async_view if receiver.is_async else view, handler)
        # Set here: Django's own decorators take an async view from 5.0.
        made.csrf_exempt, made._non_atomic_requests = True, _EVERY_DATABASE  # noqa: SLF001
        return made  # type: ignore[no-any-return]

    return decorate


def _atomic(handler: Callable[[Any], object]) -> Callable[[Any], object]:
    @wraps(handler)
    def handled(notification: Any) -> object:
        with ExitStack() as stack:
            for name in (each.alias for each in connections.all() if each.settings_dict["ATOMIC_REQUESTS"]):
                stack.enter_context(transaction.atomic(using=name))  # type: ignore[arg-type, unused-ignore]
            return handler(notification)

    return handled
