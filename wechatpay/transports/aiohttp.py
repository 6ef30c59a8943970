"""The asynchronous transport, over `aiohttp`."""

from __future__ import annotations

import asyncio
import math
import ssl
import sys
from collections.abc import AsyncGenerator, AsyncIterator, Iterable
from typing import TypeAlias
from urllib.request import getproxies, proxy_bypass

import aiohttp
from multidict import istr
from yarl import URL

from wechatpay.errors import TransportError
from wechatpay.http import Headers, HTTPRequest, HTTPResponse, origin_of
from wechatpay.transports import CHUNK
from wechatpay.transports._body import Body
from wechatpay.transports._connector import Connector, answer_to, closed, settled
from wechatpay.transports._errors import lost, not_final, timed_out, unreachable
from wechatpay.transports._tls import tls_context

if sys.version_info >= (3, 11):
    from asyncio import timeout_at
else:
    from async_timeout import timeout_at

__all__ = ["AiohttpTransport"]

_FAILURES = (aiohttp.ClientError, asyncio.TimeoutError, OSError, ValueError)
_NEVER_CONNECTED = (
    aiohttp.ConnectionTimeoutError,
    aiohttp.ClientConnectorError,
    aiohttp.ClientHttpProxyError,
    aiohttp.InvalidURL,
)

_CONTENT_TYPE = (istr("Content-Type"),)


class _NotSentError(Exception):
    """Nothing was sent, for certain; its cause is why."""


_Owner: TypeAlias = AsyncGenerator[Connector, None]


class AiohttpTransport:
    """Sends through an `aiohttp.TCPConnector`: one for each event loop that it is used in.

    A *session* of the caller's is used as it is, with its proxy, connector and tracing, and left open. Our own
    connections end with `aclose`, or with their loop; they take proxies from the environment, as it is when a host is
    first called, keep no cookies and read no .netrc.

    :param authorities: PEM text of certificate authorities that connections trust besides the usual ones.
    """

    def __init__(self, session: aiohttp.ClientSession | None = None, *, authorities: str | None = None) -> None:
        self._session = session
        self._authorities = authorities
        self._contexts: dict[object, ssl.SSLContext] = {}
        self._proxies: dict[str, URL | None] = {}
        self._own: dict[asyncio.AbstractEventLoop, tuple[Connector, _Owner]] = {}

    async def send(self, request: HTTPRequest) -> HTTPResponse:
        """The reply to *request*. See `wechatpay.transports.AsyncTransport`."""
        # What is raised leaves from here: the frames below have what nobody is to see, and are let go.
        try:
            if self._session is not None:
                return await self._by_session(self._session, request)
            return await self._by_connector(request)
        except TransportError as error:
            failure = error.with_traceback(None)
        except _NotSentError as error:
            failure = _not_sent(request, error.__cause__)
        except _FAILURES as error:
            failure = _lost(request, error)
        raise failure

    async def _by_connector(self, request: HTTPRequest) -> HTTPResponse:
        loop = asyncio.get_running_loop()
        until = None if request.total_timeout is None else loop.time() + request.total_timeout
        connector = await self._connector_of(loop)
        try:
            outgoing = self._outgoing(request, loop)
            connection = await connector.connect(outgoing, [], _times(request))
            if until is not None and until <= loop.time():
                connection.close()
                raise asyncio.TimeoutError
        except _FAILURES as error:
            raise _NotSentError from error
        except asyncio.CancelledError:  # aiohttp's way to say so to who waits for a connection
            if not connector.closed or _is_cancelled():
                raise
            raise _NotSentError from closed()
        async with timeout_at(until):
            response = await answer_to(outgoing, connection, request.timeout[1])
            return await _received(response, request, until=until, is_unpacked=False)

    async def _by_session(self, session: aiohttp.ClientSession, request: HTTPRequest) -> HTTPResponse:
        await settled()
        try:
            response = await session.request(
                request.method,
                URL(request.url, encoded=True),  # as text, aiohttp would write it anew
                headers=request.headers,
                data=_data(request.content),
                timeout=_times(request),
                allow_redirects=False,
                raise_for_status=False,
                skip_auto_headers=_not_added(request),
                ssl=self._context_for(request.client_certificate),
            )
        except _NEVER_CONNECTED as error:
            if _sends_more(session, request, error):
                raise
            raise _NotSentError from error
        return await _received(response, request, until=None, is_unpacked=session.auto_decompress)

    def _outgoing(self, request: HTTPRequest, loop: asyncio.AbstractEventLoop) -> aiohttp.ClientRequest:
        return aiohttp.ClientRequest(
            request.method,
            URL(request.url, encoded=True),
            headers=request.headers.items(),
            skip_auto_headers=_not_added(request),
            data=_data(request.content),
            loop=loop,
            response_class=aiohttp.ClientResponse,
            proxy=self._proxy_for(request.url),
            ssl=self._context_for(request.client_certificate),
        )

    async def aclose(self) -> None:
        """Close the connections of this event loop, unless the session is the caller's."""
        if own := self._own.pop(asyncio.get_running_loop(), None):
            await own[1].aclose()

    async def _connector_of(self, loop: asyncio.AbstractEventLoop) -> Connector:
        own = self._own.get(loop)
        if own is None:
            for other in list(self._own):
                if other.is_closed():
                    self._own.pop(other, None)
            owner = self._connector_until_closed(loop)
            own = self._own[loop] = (await anext(owner), owner)
        return own[0]

    async def _connector_until_closed(self, loop: asyncio.AbstractEventLoop) -> _Owner:
        # An asynchronous generator, because a loop closes those that are still open when it ends
        # (loop.shutdown_asyncgens, which asyncio.run calls): connections go with their loop, and without a warning.
        connector = Connector()
        try:
            yield connector
        finally:
            self._own.pop(loop, None)
            await connector.end()

    def _context_for(self, certificate: object) -> ssl.SSLContext | bool:
        """The TLS context of connections that present *certificate*, made once; True is aiohttp's own."""
        if certificate is None and self._authorities is None:
            return True
        context = self._contexts.get(certificate)
        if context is None:
            context = self._contexts.setdefault(certificate, tls_context(certificate, self._authorities))
        return context

    def _proxy_for(self, url: str) -> URL | None:
        """The environment's proxy for the host of *url*, looked up once: that takes as long as to sign."""
        origin = origin_of(url)
        if origin not in self._proxies:
            self._proxies[origin] = _proxy_of(origin)
        return self._proxies[origin]


def _sends_more(session: aiohttp.ClientSession, request: HTTPRequest, error: Exception) -> bool:
    """Whether *error* may be of another request of a caller's *session*: then it does not tell of this one.

    Such a session sends again by itself, and what traces it may send something, too.
    """
    if type(session) is not aiohttp.ClientSession or session._middlewares:  # noqa: SLF001
        return True
    if request.method not in {"POST", "PATCH"}:
        return True
    url, place = URL(request.url), (getattr(error, "host", None), getattr(error, "port", None))
    return bool(session.trace_configs) and place != (url.host, url.port)


def _is_cancelled() -> bool:
    """Whether somebody cancelled this task; before Python 3.11, nobody knows."""
    task = asyncio.current_task()
    return task is None or sys.version_info < (3, 11) or task.cancelling() > 0


def _proxy_of(origin: str) -> URL | None:
    """The environment's proxy for *origin*, without the .netrc that aiohttp's trust_env brings along."""
    scheme, _, host = origin.partition("://")
    proxies = getproxies()
    proxy = proxies.get(scheme) or proxies.get("all")
    if not proxy or proxy_bypass(host):
        return None
    return URL(proxy if "://" in proxy else f"http://{proxy}")


def _times(request: HTTPRequest) -> aiohttp.ClientTimeout:
    (connect, read), within = request.timeout, request.total_timeout
    # For a connection, the wait for a free one included: not so long that the signature is old by then.
    longest = connect + read if within is None else min(connect + read, within)
    # Two limits that fall due together are one too many on Python 3.10, where the inner takes the outer for its own.
    each = connect if connect < longest else None
    return aiohttp.ClientTimeout(within, longest, sock_connect=each, sock_read=read, ceil_threshold=math.inf)


def _not_added(request: HTTPRequest) -> tuple[istr, ...] | None:
    """The headers that aiohttp would make up, and is not to."""
    return None if "Content-Type" in request.headers else _CONTENT_TYPE


def _data(content: bytes | Iterable[bytes]) -> bytes | AsyncIterator[bytes] | None:
    if not isinstance(content, bytes):
        return _iterated(content)
    if len(content) > CHUNK:  # in parts, so that a large body does not hold the event loop
        return _iterated(content[at : at + CHUNK] for at in range(0, len(content), CHUNK))
    return content or None


async def _iterated(content: Iterable[bytes]) -> AsyncIterator[bytes]:
    for chunk in content:
        yield chunk


async def _received(
    response: aiohttp.ClientResponse, request: HTTPRequest, *, until: float | None, is_unpacked: bool
) -> HTTPResponse:
    chunks = None
    try:
        if response.status < 200:
            raise not_final(request)
        headers = Headers(response.headers.items())
        body = Body(request, headers, is_unpacked=is_unpacked)
        if request.stream:
            chunks = _chunks(response, request, body, until)
            return HTTPResponse(response.status, headers, chunks=chunks)
        while not response.content.at_eof():
            body.add(await response.content.read(CHUNK))
        return HTTPResponse(response.status, headers, body.end())
    finally:
        if chunks is None:
            response.close()


async def _chunks(
    response: aiohttp.ClientResponse, request: HTTPRequest, body: Body, until: float | None
) -> AsyncGenerator[bytes, None]:
    """The body as it comes."""
    try:
        while not response.content.at_eof():
            async with timeout_at(until):
                chunk = await response.content.read(CHUNK)
            for part in body.parts(chunk):
                yield part
        body.end()
    except TransportError as error:
        failure = error.with_traceback(None)
    except _FAILURES as error:
        failure = _lost(request, error)
    else:
        return
    finally:
        response.close()
    del response  # its repr has the address, and with it a signature of APIv2
    raise failure


def _not_sent(request: HTTPRequest, error: object) -> TransportError:
    if isinstance(error, asyncio.TimeoutError):
        return unreachable(request, "no connection in time", in_time=False)
    return unreachable(request, str(error) or type(error).__name__)


def _lost(request: HTTPRequest, error: Exception) -> TransportError:
    if isinstance(error, asyncio.TimeoutError):
        return timed_out(request)
    return lost(request, str(error) or type(error).__name__)
