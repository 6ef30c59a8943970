"""Transports: they send the bytes of a request and return those of the response. They know nothing of signatures.

The contract of a transport, synchronous or asynchronous; `wechatpay.Client` relies on nothing else:

- It sends `request.method`, `url`, `headers` and `content` (bytes, or an iterable whose length is in `headers`) byte
  for byte. It adds no header that changes the meaning of the request, follows no redirect, and never retries.
- Many threads call a `Transport` at once, and many tasks an `AsyncTransport`. In a forked child, a `Transport` neither
  uses nor closes the connections of the parent.
- It returns an `HTTPResponse` for every final status; its `headers` are a `wechatpay.Headers`. Otherwise it raises one
  of these errors of `wechatpay`, all of them `TransportError`:
    - `ConnectError(message, request=...)`, and for a time-out `ConnectTimeoutError`: nothing was sent;
    - `TimedOutError(message, request=..., sent=True)`: a limit of time has passed;
    - `TooLargeError(message, request=..., sent=True)`: the body has more than 64 MiB;
    - `ConnectionLostError(message, request=..., sent=True)`: everything else, such as a status below 200 or a truncated
      body. `sent` is False only if it is certain that nothing was sent.
- It obeys `request.timeout`, the seconds to connect and between two parts of the response, and `request.total_timeout`,
  the seconds for all of it; None is no limit. `RequestsTransport` with a caller's own session cannot obey
  `total_timeout`.
- It decompresses a body that a proxy compressed (`Content-Encoding: gzip`); a truncated one is an error. If
  `request.stream` is set, the body arrives as a generator, `response.chunks`, which raises the same errors, has no
  limit of size or total time, and closes the connection when it is closed. Otherwise `response.content` has all of
  it, at most 64 MiB.
- It presents `request.client_certificate`, if that is not None, in mutual TLS: an object whose `certificate` and
  `private_key` are those of `cryptography`. If it cannot, it raises a `ConfigurationError`.
- It does not reuse a connection if any of three conditions holds: the connection was idle for 7 seconds, the end of its
  last response was ambiguous, or bytes arrived after that response. It uses a caller's own session unchanged, and does
  not close it.
- It may have a plain `drop_idle()`, which closes the idle connections: the client calls it when a response belonged to
  another call, because every next one on that connection would, too.
- An error has `request=request.redacted()`. Its message, its context and its traceback show no `Authorization`: it is
  raised after the `except` block of the library's error, whose frames contain the signature.
- `close` closes the idle connections; a call in flight may finish. `aclose` closes those of the running event loop, and
  calls in flight there get an error at once.
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
        """Close the idle connections, and each other one when its call ends."""
        ...


class AsyncTransport(Protocol):
    """Sends requests from many tasks at once."""

    async def send(self, request: HTTPRequest) -> HTTPResponse:
        """Send *request* and return the response. If `request.stream` is set, its body is an async generator, `chunks`.

        :raises TransportError: there is no complete response.
        """
        ...

    async def aclose(self) -> None:
        """Close every connection of the running event loop."""
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
