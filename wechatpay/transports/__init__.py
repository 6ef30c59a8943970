"""Transports: they send the bytes of a request and return those of the response. They know nothing of signatures.

The contract of a transport, synchronous or asynchronous:

- It sends `request.method`, `url`, `headers` and `content` byte for byte. It adds no header that changes the meaning of
  the request, follows no redirect, and never retries.
- It returns an `HTTPResponse` for every final status, or raises a `wechatpay.TransportError`. A `ConnectError` promises
  that nothing was sent; every other error has `sent=True` unless that is certain as well.
- It obeys `request.timeout` (connect, read) and `request.total_timeout`, in seconds.
- If `request.stream` is set, the body arrives as a generator, `response.chunks`, which is closed when it is not
  consumed; otherwise `response.content` has all of it, at most 64 MiB.
- It presents `request.client_certificate`, if that is not None.
- An error has `request=request.redacted()`, and its message, its context and its traceback show no `Authorization`.
- `close` or `aclose` closes every connection; calls in flight get an error at once.
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
CHUNK_SIZE = 256 * 1024
"""Bytes of a streamed body that are read at once."""


class Transport(Protocol):
    """Sends requests, also from many threads at once."""

    def send(self, request: HTTPRequest) -> HTTPResponse:
        """Send *request* and return the response. If `request.stream` is set, its body is a generator, `chunks`.

        :raises TransportError: there is no complete response.
        """
        ...

    def close(self) -> None:
        """Close every connection."""
        ...


class AsyncTransport(Protocol):
    """Sends requests from many tasks at once."""

    async def send(self, request: HTTPRequest) -> HTTPResponse:
        """Send *request* and return the response. If `request.stream` is set, its body is an async generator, `chunks`.

        :raises TransportError: there is no complete response.
        """
        ...

    async def aclose(self) -> None:
        """Close every connection."""
        ...


def __getattr__(name: str) -> Any:
    # Imported lazily: requests takes 80 ms to import, and aiohttp 170 ms.
    if name == "RequestsTransport":
        from wechatpay.transports.requests import RequestsTransport

        return RequestsTransport
    if name == "AiohttpTransport":
        from wechatpay.transports.aiohttp import AiohttpTransport

        return AiohttpTransport
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
