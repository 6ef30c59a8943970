"""The hooks of a client and its log: one `Event` and one log line for each attempt."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from wechatpay.errors import ExchangeError
from wechatpay.http import HTTPRequest, HTTPResponse
from wechatpay.response import Response

__all__ = ["Event", "Hook", "Hooks"]

_log = logging.getLogger("wechatpay")


@dataclass(slots=True, eq=False, repr=False)
class Event:
    """One attempt of a call. `on_request` gets it before the request is sent, and `on_response` gets it afterwards.

    It contains no secret: the request is redacted. Use `template` as a metric's label: it has few values.
    """

    request: HTTPRequest
    template: str
    """The path as the caller wrote it, with its variables: `v3/pay/transactions/id/{transaction_id}`."""
    attempt: int = 1
    response: Response[Any] | HTTPResponse | None = None
    """The response, whether or not it was accepted; None if there is none."""
    error: ExchangeError | None = None
    """The error; None if the attempt succeeded or was interrupted. If it was interrupted, `response` is None as
    well."""
    seconds: float = 0.0
    """The duration of the attempt, from sending the request to the end of verification."""
    context: dict[str, Any] = field(default_factory=dict)
    """Space for what `on_request` stores for `on_response`, such as a span."""

    @property
    def method(self) -> str:
        """`GET`, `POST` and so on."""
        return self.request.method

    @property
    def path(self) -> str:
        """The path of the request, without the query."""
        return "/" + self.request.url.partition("?")[0].split("/", 3)[3]

    @property
    def status_code(self) -> int | None:
        """The HTTP status of the response; None if there is none."""
        return self.response.status_code if self.response else None

    @property
    def request_id(self) -> str | None:
        """WeChat Pay's number of this exchange (the `Request-ID` header), which its support asks for."""
        return self.response.headers.get("Request-ID") if self.response else None

    def __repr__(self) -> str:
        outcome = type(self.error).__name__ if self.error else self.status_code
        return f"<Event {self.method} {self.path} attempt {self.attempt}: {outcome}>"


Hook: TypeAlias = Callable[[Event], object]


@dataclass(frozen=True, slots=True)
class Hooks:
    """Calls the hooks of a client, and writes its log."""

    on_request: Hook | None = None
    on_response: Hook | None = None

    @property
    def is_active(self) -> bool:
        """Whether any hook or the debug log needs events."""
        return bool(self.on_request or self.on_response) or _log.isEnabledFor(logging.DEBUG)

    def before_request(self, event: Event) -> None:
        """Call `on_request`."""
        _call(self.on_request, event)

    def after_response(self, event: Event) -> None:
        """Log the attempt and call `on_response`, after a response, an error or a cancellation."""
        _log.debug(
            "%s %s: %s%s, Request-ID %s, %.0f ms, attempt %d",
            event.method,
            event.path,
            event.status_code or "no response",
            f" {type(event.error).__name__}" if event.error else "",
            event.request_id or "-",
            event.seconds * 1000,
            event.attempt,
        )
        _call(self.on_response, event)


def _call(hook: Hook | None, event: Event) -> None:
    if hook is None:
        return
    try:
        hook(event)
    except Exception:  # noqa: BLE001  # A faulty hook must not change the outcome of the call.
        _log.exception("a hook of the client failed; the call goes on")
