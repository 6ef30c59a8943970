"""What a transport says when there is no reply: the same words over each library.

They are raised after the `except` that caught the library's error, not in it: that error's frames, and sometimes its
text, hold the signature, and it would go along as the context.
"""

from __future__ import annotations

import re

from wechatpay.errors import (
    ConnectError,
    ConnectionLostError,
    ConnectTimeoutError,
    TimedOutError,
    TooLargeError,
)
from wechatpay.http import HTTPRequest, origin_of, without_sign

__all__ = ["lost", "not_final", "timed_out", "too_large", "unreachable", "unreadable"]

_UNKNOWN = "; the request may have been carried out"
_USER = re.compile(r"//[^/\s]*@")  # of a proxy's address


def _shown(reason: object) -> str:
    return _USER.sub("//***@", without_sign(str(reason)))


def unreachable(request: HTTPRequest, reason: object, *, in_time: bool = True) -> ConnectError:
    """*request* was certainly not sent."""
    kind = ConnectError if in_time else ConnectTimeoutError
    text = f"cannot connect to {origin_of(request.url)}: {_shown(reason)}"
    return kind(text, request=request.redacted())


def timed_out(request: HTTPRequest) -> TimedOutError:
    """*request* may have been carried out: nothing came, or not all of it."""
    return TimedOutError(f"no whole reply from {origin_of(request.url)} in time{_UNKNOWN}", request=request.redacted())


def lost(request: HTTPRequest, reason: object) -> ConnectionLostError:
    """*request* may have been carried out: not all of the reply came."""
    why = _shown(reason)
    text = f"the connection to {origin_of(request.url)} broke before the reply was complete ({why}){_UNKNOWN}"
    return ConnectionLostError(text, request=request.redacted())


def not_final(request: HTTPRequest) -> ConnectionLostError:
    """*request* may have been carried out: what came is not the reply to it, which may still come."""
    return unreadable(request, "it has a status below 200, which is not final")


def unreadable(request: HTTPRequest, reason: object) -> ConnectionLostError:
    """*request* may have been carried out: what came is no reply that can be read."""
    text = f"the reply of {origin_of(request.url)} cannot be read: {reason}{_UNKNOWN}"
    return ConnectionLostError(text, request=request.redacted())


def too_large(request: HTTPRequest, most: int) -> TooLargeError:
    """*request* may have been carried out: the reply is not held in memory."""
    text = f"the reply of {origin_of(request.url)} has more than {most} bytes: give to= for a large file{_UNKNOWN}"
    return TooLargeError(text, request=request.redacted())
