"""The base class of the sandbox's business flows."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import ClassVar, NamedTuple
from urllib.parse import unquote

from wechatpay.sandbox.http import Fields, JSONObject, ServerRequest, ServerResponse, json_response

__all__ = ["Flow", "Route"]


class Route(NamedTuple):
    """An operation of a flow."""

    method: str
    pattern: str
    """A regular expression that matches the whole path."""
    handler: Callable[..., JSONObject | ServerResponse | None]
    """The function to call with the request (in APIv2, its fields) and the groups of *pattern*, percent-decoded.

    If it returns None, the response is an example of the document.
    """


class Flow:
    """A business process that the sandbox plays with state: an order, for example, is placed, paid and refunded.

    A flow is a set of operations of one protocol that share that state. A subclass sets `routes` in its `__init__`.
    Requests reach a handler only if they are signed by the merchant and match the document of their operation, so
    that a handler checks neither types nor required fields. To refuse a request, a handler raises `OrderError`, or
    `Refusal` in APIv3 and `RefusalV2` in APIv2.
    """

    persisted: ClassVar[tuple[str, ...]] = ()
    """The names of the attributes that the state file stores."""
    routes: tuple[Route, ...] = ()

    def handle(self, request: ServerRequest) -> ServerResponse | None:
        """Return the response to an APIv3 request, or None if no route matches."""
        result = self._call_handler(request, request)
        return result if result is None or isinstance(result, ServerResponse) else json_response(result)

    def handle_v2(self, request: ServerRequest, fields: Fields) -> Fields | ServerResponse | None:
        """Return the result of an APIv2 request, or None if no route matches."""
        return self._call_handler(request, fields)

    def _call_handler(self, request: ServerRequest, given: object) -> JSONObject | ServerResponse | None:
        for route in self.routes:
            if request.method == route.method and (match := re.fullmatch(route.pattern, request.path)):
                return route.handler(given, *(unquote(group or "") for group in match.groups()))
        return None
