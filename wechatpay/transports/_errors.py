"""The errors of the transports, with the same words over each library.

A transport raises them after the `except` block that caught the library's error, not in it. Otherwise that error would
be their context, and its frames, and sometimes its message, contain the signature.
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
from wechatpay.http import HTTPRequest, parse_origin, redact_sign
from wechatpay.transports._proxy import redact_proxy

__all__ = [
    "build_connect_error",
    "build_lost_error",
    "build_not_final_error",
    "build_timeout_error",
    "build_too_large_error",
    "build_unreadable_error",
]

_MAY_HAVE_ARRIVED = "; the request may have been carried out"
_USER_OF_PROXY = re.compile(r"//[^/\s]*@")


def _redact(reason: object) -> str:
    return _USER_OF_PROXY.sub("//***@", redact_sign(str(reason)))


def build_connect_error(
    request: HTTPRequest, reason: object, *, has_timed_out: bool = False, proxy: str | None = None
) -> ConnectError:
    """Build the error of a *request* that was certainly not sent; *proxy* is the one on its way."""
    kind = ConnectTimeoutError if has_timed_out else ConnectError
    way = f" through the proxy {redact_proxy(proxy)} (of proxy= or the environment)" if proxy else ""
    text = f"cannot connect to {parse_origin(request.url)}{way}: {_redact(reason)}"
    return kind(text, request=request.redacted())


def build_timeout_error(request: HTTPRequest) -> TimedOutError:
    """Build the error of a *request* whose response was not complete in time."""
    return TimedOutError(
        f"no complete response from {parse_origin(request.url)} in time{_MAY_HAVE_ARRIVED}", request=request.redacted()
    )


def build_lost_error(request: HTTPRequest, reason: object) -> ConnectionLostError:
    """Build the error of a *request* whose connection broke before the response was complete."""
    reason = f"before the response was complete ({_redact(reason)}){_MAY_HAVE_ARRIVED}"
    text = f"the connection to {parse_origin(request.url)} broke {reason}"
    return ConnectionLostError(text, request=request.redacted())


def build_not_final_error(request: HTTPRequest) -> ConnectionLostError:
    """Build the error of a *request* that got only an interim response."""
    return build_unreadable_error(request, "it has a status below 200, which is not final")


def build_unreadable_error(request: HTTPRequest, reason: object) -> ConnectionLostError:
    """Build the error of a *request* whose response cannot be read."""
    text = f"the response of {parse_origin(request.url)} cannot be read: {reason}{_MAY_HAVE_ARRIVED}"
    return ConnectionLostError(text, request=request.redacted())


def build_too_large_error(request: HTTPRequest, max_bytes: int) -> TooLargeError:
    """Build the error of a *request* whose response is too large to hold in memory."""
    advice = f"give to= to stream a large file{_MAY_HAVE_ARRIVED}"
    text = f"the response of {parse_origin(request.url)} has more than {max_bytes} bytes: {advice}"
    return TooLargeError(text, request=request.redacted())
