"""What a client tells of its exchanges: a line for the log, and an `Event` for the hooks."""

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
    """One attempt of a call. `on_request` gets it before the request is sent, `on_response` the same when it is over.

    Nothing in it is secret: the request is redacted. A hook that wants labels of few values takes `template`.
    """

    request: HTTPRequest
    template: str
    """The path as it was written, variables and all: `v3/pay/transactions/id/{transaction_id}`."""
    attempt: int = 1
    response: Response[Any] | HTTPResponse | None = None
    """The reply, also one that was refused; None where there is none."""
    error: ExchangeError | None = None
    """What went wrong. Without a response, too, None says that the caller gave up waiting."""
    seconds: float = 0.0
    """From signing to the end of proving."""
    context: dict[str, Any] = field(default_factory=dict)
    """For whatever the hooks keep from one to the other: a span, for one."""

    @property
    def method(self) -> str:
        """`GET`, `POST` and so on."""
        return self.request.method

    @property
    def path(self) -> str:
        """The path as it was sent, without the query."""
        return "/" + self.request.url.partition("?")[0].split("/", 3)[3]

    @property
    def status_code(self) -> int | None:
        """The HTTP status of the reply, None where there is none."""
        return self.response.status_code if self.response else None

    @property
    def request_id(self) -> str | None:
        """WeChat Pay's own number of this exchange (`Request-ID`): what its support asks for."""
        return self.response.headers.get("Request-ID") if self.response else None

    def __repr__(self) -> str:
        outcome = type(self.error).__name__ if self.error else self.status_code
        return f"<Event {self.method} {self.path} attempt {self.attempt}: {outcome}>"


Hook: TypeAlias = Callable[[Event], object]


@dataclass(frozen=True, slots=True)
class Hooks:
    """The hooks of a client, and the log."""

    on_request: Hook | None = None
    on_response: Hook | None = None

    @property
    def is_active(self) -> bool:
        """Whether there is anybody to tell."""
        return bool(self.on_request or self.on_response) or _log.isEnabledFor(logging.DEBUG)

    def begun(self, event: Event) -> None:
        """The request is about to be sent."""
        _tell(self.on_request, event)

    def ended(self, event: Event) -> None:
        """There is a reply, an error, or nobody waiting any more."""
        _log.debug(
            "%s %s: %s%s, Request-ID %s, %.0f ms, attempt %d",
            event.method,
            event.path,
            event.status_code or "no reply",
            f" {type(event.error).__name__}" if event.error else "",
            event.request_id or "-",
            event.seconds * 1000,
            event.attempt,
        )
        _tell(self.on_response, event)


def _tell(hook: Hook | None, event: Event) -> None:
    if hook is None:
        return
    try:
        hook(event)
    except Exception:  # noqa: BLE001  # whatever a hook gets wrong, the outcome of the call is what the caller must get
        _log.exception("a hook of the client failed; the call goes on")
