"""The asynchronous transport, over `aiohttp`."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncGenerator, AsyncIterator, Iterable
from urllib.request import getproxies, proxy_bypass
from weakref import WeakKeyDictionary

import aiohttp
from yarl import URL

from wechatpay.errors import ConnectError, ConnectionLostError, ConnectTimeoutError, TimedOutError, TransportError
from wechatpay.http import Headers, HTTPRequest, HTTPResponse
from wechatpay.transports import IDLE_LIMIT
from wechatpay.transports.tls import tls_context

__all__ = ["AiohttpTransport"]

CHUNK = 64 * 1024
POOL_SIZE = 100
"""Connections open at once; further calls wait for one."""
_FAILURES = (aiohttp.ClientError, asyncio.TimeoutError)


class AiohttpTransport:
    """Sends with an `aiohttp.ClientSession`: one for each event loop that it is used in.

    A *session* of the caller's is used as it is, with its proxy, connector and tracing, and left open. Our own end
    with `aclose`, or with their loop; they take proxies from the environment, keep no cookies and read no .netrc.

    :param authorities: PEM text of certificate authorities that connections trust besides the usual ones.
    """

    def __init__(self, session: aiohttp.ClientSession | None = None, *, authorities: str | None = None) -> None:
        self._session = session
        self._authorities = authorities
        self._contexts: dict[object, ssl.SSLContext] = {}
        self._sessions: WeakKeyDictionary[asyncio.AbstractEventLoop, AsyncGenerator[aiohttp.ClientSession, None]]
        self._sessions = WeakKeyDictionary()
        self._current: WeakKeyDictionary[asyncio.AbstractEventLoop, aiohttp.ClientSession] = WeakKeyDictionary()

    async def send(self, request: HTTPRequest) -> HTTPResponse:
        """The reply to *request*. See `wechatpay.transports.AsyncTransport`."""
        session = self._session or await self._session_of_loop()
        connect, read = request.timeout
        try:
            response = await session.request(
                request.method,
                URL(request.url, encoded=True),  # as text, aiohttp would write it anew
                headers=request.headers,
                data=_data(request.content),
                timeout=aiohttp.ClientTimeout(total=None, sock_connect=connect, sock_read=read),
                allow_redirects=False,
                skip_auto_headers=("Content-Type",),
                ssl=self._context_for(request.client_certificate),
                proxy=None if self._session else _proxy_of(request.url),
            )
            headers = Headers(response.headers.items())
            if request.stream:
                return HTTPResponse(response.status, headers, chunks=_chunks(response, request))
            return HTTPResponse(response.status, headers, await response.read())
        except _FAILURES as error:
            raise _explained(error, request) from error

    def _context_for(self, certificate: object) -> ssl.SSLContext | bool:
        """The TLS context of connections that present *certificate*, made once; True is aiohttp's own."""
        if certificate is None and self._authorities is None:
            return True
        context = self._contexts.get(certificate)
        if context is None:
            context = self._contexts.setdefault(certificate, tls_context(certificate, self._authorities))
        return context

    async def aclose(self) -> None:
        """Close the connections of this event loop, unless the session is the caller's."""
        loop = asyncio.get_running_loop()
        self._current.pop(loop, None)
        if owner := self._sessions.pop(loop, None):
            await owner.aclose()

    async def _session_of_loop(self) -> aiohttp.ClientSession:
        loop = asyncio.get_running_loop()
        session = self._current.get(loop)
        if session is None or session.closed:
            owner = self._sessions[loop] = _session_until_closed()
            session = self._current[loop] = await anext(owner)
        return session


async def _session_until_closed() -> AsyncGenerator[aiohttp.ClientSession, None]:
    # An asynchronous generator, because a loop closes those that are still open when it ends
    # (loop.shutdown_asyncgens, which asyncio.run calls): the session goes with its loop, and without a warning.
    async with aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(limit=POOL_SIZE, keepalive_timeout=IDLE_LIMIT),
        cookie_jar=aiohttp.DummyCookieJar(),
        auto_decompress=True,
    ) as session:
        # aiohttp would send a GET, PUT or DELETE again by itself when a kept connection breaks: the same signature
        # twice, and behind the back of whoever decides what may be sent twice.
        session._retry_connection = False  # noqa: SLF001
        yield session


def _proxy_of(url: str) -> str | None:
    """The environment's proxy for *url*, without the .netrc that aiohttp's trust_env brings along."""
    scheme, _, rest = url.partition("://")
    proxy = getproxies().get(scheme)
    return None if proxy is None or proxy_bypass(rest.partition("/")[0]) else proxy


def _data(content: bytes | Iterable[bytes]) -> bytes | AsyncIterator[bytes] | None:
    return (content or None) if isinstance(content, bytes) else _iterated(content)


async def _iterated(content: Iterable[bytes]) -> AsyncIterator[bytes]:
    for chunk in content:
        yield chunk


async def _chunks(response: aiohttp.ClientResponse, request: HTTPRequest) -> AsyncGenerator[bytes, None]:
    try:
        async for chunk in response.content.iter_chunked(CHUNK):
            yield chunk
    except _FAILURES as error:
        raise _explained(error, request) from error
    finally:
        response.close()


def _explained(error: Exception, request: HTTPRequest) -> TransportError:
    """*error* as ours. Only what is certain not to have sent anything is a `ConnectError`."""
    host = "/".join(request.url.split("/", 3)[:3])
    if isinstance(error, aiohttp.ConnectionTimeoutError):
        return ConnectTimeoutError(
            f"no connection to {host} within {request.timeout[0]:g} s", request=request.redacted()
        )
    if isinstance(error, (aiohttp.ClientConnectorError, aiohttp.ClientHttpProxyError)):
        return ConnectError(f"cannot connect to {host}: {error}", request=request.redacted())
    if isinstance(error, asyncio.TimeoutError):
        return TimedOutError(
            f"no reply from {host} within {request.timeout[1]:g} s; the request may have been carried out",
            request=request.redacted(),
        )
    return ConnectionLostError(
        f"the connection to {host} broke before the reply was complete ({error or type(error).__name__}); "
        "the request may have been carried out",
        request=request.redacted(),
    )
