"""The asynchronous transport, over `aiohttp`."""

from __future__ import annotations

import asyncio
import select
import ssl
import sys
from collections.abc import AsyncGenerator, AsyncIterator, Iterable
from typing import Any, TypeAlias
from urllib.request import getproxies, proxy_bypass

import aiohttp
from multidict import istr
from yarl import URL

from wechatpay.errors import TransportError
from wechatpay.http import Headers, HTTPRequest, HTTPResponse, origin_of
from wechatpay.transports import CHUNK, IDLE_LIMIT
from wechatpay.transports.body import Body, leaves_doubt
from wechatpay.transports.failures import lost, not_final, timed_out, unreachable
from wechatpay.transports.tls import tls_context

if sys.version_info >= (3, 11):
    from asyncio import timeout
else:
    from async_timeout import timeout

__all__ = ["AiohttpTransport"]

POOL_SIZE = 100
"""Connections open at once; further calls wait for one."""
_FAILURES = (aiohttp.ClientError, asyncio.TimeoutError, OSError, ValueError)
_NEVER_CONNECTED = (
    aiohttp.ConnectionTimeoutError,
    aiohttp.ClientConnectorError,
    aiohttp.ClientHttpProxyError,
    aiohttp.InvalidURL,
)

_CONTENT_TYPE = (istr("Content-Type"),)


class _Connector(aiohttp.TCPConnector):
    async def _get(self, key: Any, traces: Any) -> Any:
        """A kept connection on which nothing has come since: aiohttp would take that for the next reply."""
        while connection := await super()._get(key, traces):
            try:
                if connection.transport is not None and _has_unread(connection.transport):
                    await _settled()
            except BaseException:  # cancelled: nobody else would close it
                connection.close()
                raise
            protocol = connection.protocol
            if protocol is not None and protocol.is_connected() and not protocol.should_close:
                break
            connection.close()
        return connection


_Owner: TypeAlias = AsyncGenerator[_Connector, None]


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
        self._own: dict[asyncio.AbstractEventLoop, tuple[_Connector, _Owner]] = {}

    async def send(self, request: HTTPRequest) -> HTTPResponse:
        """The reply to *request*. See `wechatpay.transports.AsyncTransport`."""
        if self._session is not None:
            return await self._by_session(self._session, request)
        is_connected = False
        try:
            connector = await self._connector_of_loop()
            async with timeout(request.within):
                outgoing = self._outgoing(request)
                connection = await connector.connect(outgoing, [], _times(request))
                is_connected = True
                response = await _answer_to(outgoing, connection, request.timeout[1])
                return await _received(response, request, is_unpacked=False)
        except TransportError:
            raise
        except _FAILURES as error:
            failure = _explained(error, request, is_sent=is_connected)
        raise failure

    async def _by_session(self, session: aiohttp.ClientSession, request: HTTPRequest) -> HTTPResponse:
        """What `send` does, through a caller's *session*."""
        await _settled()
        is_sent = _may_repeat(session, request.method)
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
            is_sent = True
            return await _received(response, request, is_unpacked=session.auto_decompress)
        except TransportError:
            raise
        except _FAILURES as error:
            failure = _explained(error, request, is_sent=is_sent or not isinstance(error, _NEVER_CONNECTED))
        raise failure

    def _outgoing(self, request: HTTPRequest) -> aiohttp.ClientRequest:
        # Below aiohttp's session: that takes as long as half a signature for what is not wanted here, redirects,
        # cookies and .netrc, and would send a GET, PUT or DELETE again by itself when a kept connection breaks, the
        # same signature twice, behind the back of whoever decides what may be sent twice.
        return aiohttp.ClientRequest(
            request.method,
            URL(request.url, encoded=True),
            headers=request.headers.items(),
            skip_auto_headers=_not_added(request),
            data=_data(request.content),
            loop=asyncio.get_running_loop(),
            response_class=aiohttp.ClientResponse,
            proxy=self._proxy_for(request.url),
            ssl=self._context_for(request.client_certificate),
        )

    async def aclose(self) -> None:
        """Close the connections of this event loop, unless the session is the caller's."""
        if own := self._own.pop(asyncio.get_running_loop(), None):
            await own[1].aclose()

    async def _connector_of_loop(self) -> _Connector:
        loop = asyncio.get_running_loop()
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
        connector = _Connector(limit=POOL_SIZE, keepalive_timeout=IDLE_LIMIT)
        try:
            yield connector
        finally:
            self._own.pop(loop, None)
            await connector.close()

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


async def _answer_to(outgoing: aiohttp.ClientRequest, connection: Any, wait: float) -> aiohttp.ClientResponse:
    """The reply to *outgoing*, sent on *connection*, up to its body; *wait* is how long nothing of it may come."""
    protocol = connection.protocol
    try:
        protocol.set_response_params(read_until_eof=True, auto_decompress=False, read_timeout=wait)
        response = await outgoing.send(connection)
        try:
            await response.start(connection)
        except BaseException:
            response.close()  # with whatever still writes
            raise
    except BaseException:
        connection.close()
        raise
    lengths = response.headers.getall("Content-Length", ())
    if leaves_doubt(response.status, lengths, is_encoded="Transfer-Encoding" in response.headers):
        protocol.force_close()
    return response


def _has_unread(transport: asyncio.Transport) -> bool:
    """Whether there is something in the socket, or its end, at which the loop has not looked; or no telling."""
    sock = transport.get_extra_info("socket")
    if sock is None or sock.fileno() < 0:
        return True
    if not hasattr(select, "poll"):  # Windows, where the loop's read has taken out already what is there
        return True
    poll = select.poll()
    poll.register(sock, select.POLLIN)
    return bool(poll.poll(0))


async def _settled() -> None:
    """Have the loop look at its sockets: a kept connection that the server has closed is then known to be so."""
    await asyncio.sleep(0)  # the loop looks, and this task is the first to go on
    await asyncio.sleep(0)  # then what it saw is handled
    await asyncio.sleep(0)  # and then what TLS made of it


def _may_repeat(session: aiohttp.ClientSession, method: str) -> bool:
    """Whether a caller's *session* sends again by itself: then a refused connection does not tell of the first try."""
    return method not in {"POST", "PATCH"} or bool(getattr(session, "_middlewares", ()))


def _proxy_of(origin: str) -> URL | None:
    """The environment's proxy for *origin*, without the .netrc that aiohttp's trust_env brings along."""
    scheme, _, host = origin.partition("://")
    proxies = getproxies()
    proxy = proxies.get(scheme) or proxies.get("all")
    if not proxy or proxy_bypass(host):
        return None
    return URL(proxy if "://" in proxy else f"http://{proxy}")


def _times(request: HTTPRequest) -> aiohttp.ClientTimeout:
    connect, read = request.timeout
    # `connect` is the wait for a free connection, too: not so long that the signature is old by then.
    return aiohttp.ClientTimeout(request.within, connect + read, sock_connect=connect, sock_read=read)


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


async def _received(response: aiohttp.ClientResponse, request: HTTPRequest, *, is_unpacked: bool) -> HTTPResponse:
    chunks = None
    try:
        if response.status < 200:
            raise not_final(request)
        headers = Headers(response.headers.items())
        if request.stream:
            chunks = _chunks(response, request, headers, is_unpacked=is_unpacked)
            return HTTPResponse(response.status, headers, chunks=chunks)
        body = Body(request, headers, is_unpacked=is_unpacked)
        while not response.content.at_eof():
            body.add(await response.content.read(CHUNK))
        return HTTPResponse(response.status, headers, body.end())
    finally:
        if chunks is None:
            response.close()


async def _chunks(
    response: aiohttp.ClientResponse, request: HTTPRequest, headers: Headers, *, is_unpacked: bool
) -> AsyncGenerator[bytes, None]:
    """The body as it comes."""
    try:
        body = Body(request, headers, is_unpacked=is_unpacked)
        async for chunk in response.content.iter_chunked(CHUNK):
            for part in body.parts(chunk):
                yield part
        body.end()
    except TransportError:
        raise
    except _FAILURES as error:
        failure = _explained(error, request, is_sent=True)
    else:
        return
    finally:
        response.close()
    raise failure


def _explained(error: Exception, request: HTTPRequest, *, is_sent: bool) -> TransportError:
    """*error* as ours. Only where nothing *is_sent*, for certain, it is a `ConnectError`."""
    is_late = isinstance(error, asyncio.TimeoutError)
    if not is_sent:
        return unreachable(request, error or type(error).__name__, in_time=not is_late)
    return timed_out(request) if is_late else lost(request, error or type(error).__name__)
