"""What a transport says when there is no reply: the same words over each library."""

from __future__ import annotations

from wechatpay.errors import ConnectError, ConnectionLostError, ConnectTimeoutError, TimedOutError
from wechatpay.http import HTTPRequest

__all__ = ["lost", "timed_out", "unreachable"]


def unreachable(request: HTTPRequest, reason: object, *, in_time: bool = True) -> ConnectError:
    """*request* was certainly not sent."""
    kind = ConnectError if in_time else ConnectTimeoutError
    return kind(f"cannot connect to {_host(request)}: {reason}", request=request.redacted())


def timed_out(request: HTTPRequest) -> TimedOutError:
    """*request* may have been carried out: nothing came."""
    text = f"no reply from {_host(request)} in time; the request may have been carried out"
    return TimedOutError(text, request=request.redacted())


def lost(request: HTTPRequest, reason: object) -> ConnectionLostError:
    """*request* may have been carried out: not all of the reply came."""
    text = f"the connection to {_host(request)} broke before the reply was complete ({reason})"
    return ConnectionLostError(f"{text}; the request may have been carried out", request=request.redacted())


def _host(request: HTTPRequest) -> str:
    return "/".join(request.url.split("/", 3)[:3])
