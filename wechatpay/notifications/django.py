"""Notifications in Django.

>>> @notified(client, store="notifications.sqlite", name="payment")  # doctest: +SKIP
... def paid(notification): ...
>>> urlpatterns = [path("wechatpay", paid)]  # doctest: +SKIP
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from functools import wraps
from typing import TYPE_CHECKING, Any

from django.db import connections, transaction
from django.http import HttpRequest, HttpResponse

from wechatpay.notifications._receiver import Handler, Receiver, StoreOrPath, name_view

if TYPE_CHECKING:
    from wechatpay.client import Client

__all__ = ["notified"]


class _EveryDatabase:
    """Contains the alias of every database, as a value of Django's `_non_atomic_requests`."""

    def __contains__(self, alias: object) -> bool:
        return True


def notified(client: Client, *, store: StoreOrPath, name: str | None = None) -> Callable[[Handler], Callable[..., Any]]:
    """Make a view of a handler, which takes a `Notification` and returns nothing. An `async def` becomes an async view.

    The view has no CSRF check: the signature replaces it. With ATOMIC_REQUESTS, a plain handler runs in a transaction
    inside the claim: its work is committed before the notification counts as handled, and rolled back if it raises.

    :param store: remembers the handled notifications; None if the handler does so. *name* is that of `once`.
    """

    def decorate(handler: Handler) -> Callable[..., Any]:
        receiver = Receiver(client, handler, store, name, around=_atomic)

        def view(request: HttpRequest) -> HttpResponse:
            reply = receiver.receive(request.headers, lambda: request.body)
            return HttpResponse(reply.body, status=reply.status, headers=reply.headers)

        async def async_view(request: HttpRequest) -> HttpResponse:
            reply = await receiver.receive_async(request.headers, lambda: request.body)
            return HttpResponse(reply.body, status=reply.status, headers=reply.headers)

        built: Any = name_view(async_view if receiver.is_async else view, handler)
        # Set by hand, because Django's decorators accept async views only since 5.0.
        built.csrf_exempt, built._non_atomic_requests = True, _EveryDatabase()  # noqa: SLF001
        return built  # type: ignore[no-any-return]

    return decorate


def _atomic(handler: Callable[[Any], object]) -> Callable[[Any], object]:
    @wraps(handler)
    def handle(notification: Any) -> object:
        with ExitStack() as stack:
            for name in (each.alias for each in connections.all() if each.settings_dict["ATOMIC_REQUESTS"]):
                stack.enter_context(transaction.atomic(using=name))  # type: ignore[arg-type, unused-ignore]
            return handler(notification)

    return handle
