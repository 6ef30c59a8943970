"""What moves the bytes: the two protocols that a transport may fill, and the two transports that are here.

A transport sends an `HTTPRequest` as it stands, to the byte, and gives the `HTTPResponse`, or raises a
`wechatpay.TransportError` that says whether the request may have arrived. It knows nothing of signatures.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from wechatpay.http import HTTPRequest, HTTPResponse

if TYPE_CHECKING:
    from wechatpay.transports.aiohttp import AiohttpTransport
    from wechatpay.transports.requests import RequestsTransport

__all__ = ["AiohttpTransport", "AsyncTransport", "RequestsTransport", "Transport"]

IDLE_LIMIT = 7.0
"""Seconds after which an idle connection is not used again: WeChat Pay closes it after 8."""
CHUNK = 256 * 1024
"""Bytes of a streamed body that are moved at once."""


class Transport(Protocol):
    """Sends requests, one after the other or from many threads at once."""

    def send(self, request: HTTPRequest) -> HTTPResponse:
        """The reply to *request*. With `request.stream` its body is a generator, `chunks`.

        :raises TransportError: there is none.
        """
        ...

    def close(self) -> None:
        """Let go of every connection."""
        ...


class AsyncTransport(Protocol):
    """Sends requests from many tasks at once."""

    async def send(self, request: HTTPRequest) -> HTTPResponse:
        """The reply to *request*. With `request.stream` its body is an asynchronous generator, `chunks`.

        :raises TransportError: there is none.
        """
        ...

    async def aclose(self) -> None:
        """Let go of every connection."""
        ...


def __getattr__(name: str) -> Any:
    # requests takes 80 ms to import and aiohttp 170: each only when it is needed.
    if name == "RequestsTransport":
        from wechatpay.transports.requests import RequestsTransport

        return RequestsTransport
    if name == "AiohttpTransport":
        from wechatpay.transports.aiohttp import AiohttpTransport

        return AiohttpTransport
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
