"""The asynchronous transport, over `aiohttp`."""

from __future__ import annotations

import asyncio
import math
import ssl
from collections.abc import AsyncGenerator, AsyncIterator, Iterable
from typing import TypeAlias

import aiohttp
from multidict import istr
from yarl import URL

from wechatpay.errors import ConfigurationError, TransportError
from wechatpay.http import Headers, HTTPRequest, HTTPResponse, parse_origin
from wechatpay.transports import CHUNK_SIZE
from wechatpay.transports._body import Body
from wechatpay.transports._connector import Connector, build_closed_error, flush_loop, send_on
from wechatpay.transports._errors import (
    build_connect_error,
    build_lost_error,
    build_not_final_error,
    build_timeout_error,
)
from wechatpay.transports._proxy import find_proxy, is_socks, redact_proxy, validate_proxy
from wechatpay.transports._tls import create_tls_context

__all__ = ["AiohttpTransport"]

_FAILURES = (aiohttp.ClientError, OSError, ValueError)
_NEVER_CONNECTED = (
    aiohttp.ConnectionTimeoutError,
    aiohttp.ClientConnectorError,
    aiohttp.ClientHttpProxyError,
    aiohttp.InvalidURL,
)

_CONTENT_TYPE = (istr("Content-Type"),)


class _NotSentError(Exception):
    """Nothing was sent, for certain. The cause says why."""


_Owner: TypeAlias = AsyncGenerator[Connector, None]


class AiohttpTransport:
    """Sends through an `aiohttp.TCPConnector`, one for each event loop.

    A *session* of the caller's is used unchanged, with its proxy, connector and tracing, and is not closed. Without
    one, connections are closed by `aclose` or with their loop. They use the environment's proxies, as they are when a
    host is first called, store no cookies and read no .netrc.

    :param authorities: PEM of certificate authorities that are trusted in addition to the system's.
    :param proxy: the URL of the proxy to use instead of the environment's.
    """

    def __init__(
        self,
        session: aiohttp.ClientSession | None = None,
        *,
        authorities: str | None = None,
        proxy: str | None = None,
    ) -> None:
        self._session = session
        self._proxy = validate_proxy(proxy)
        self._authorities = authorities
        self._contexts: dict[object, ssl.SSLContext] = {}
        self._proxies: dict[str, URL | None] = {}
        self._own: dict[asyncio.AbstractEventLoop, tuple[Connector, _Owner]] = {}

    async def send(self, request: HTTPRequest) -> HTTPResponse:
        """Send *request* and return the response. See `wechatpay.transports.AsyncTransport`."""
        # Errors are raised from here, without the frames below, which contain the signature.
        try:
            if self._session is not None:
                return await self._send_by_session(self._session, request)
            return await self._send_by_connector(request)
        except TransportError as error:
            failure = error.with_traceback(None)
        except _NotSentError as error:
            failure = _explain_not_sent(request, error.__cause__, self._name_proxy(request.url))
        except _FAILURES as error:
            failure = _explain_lost(request, error)
        raise failure

    async def _send_by_connector(self, request: HTTPRequest) -> HTTPResponse:
        loop = asyncio.get_running_loop()
        deadline = None if request.total_timeout is None else loop.time() + request.total_timeout
        connector = await self._get_connector(loop)
        try:
            outgoing = self._build_request(request, loop)
            connection = await connector.connect(outgoing, [], _build_timeout(request))
            if deadline is not None and deadline <= loop.time():
                connection.close()
                raise TimeoutError
        except _FAILURES as error:
            raise _NotSentError from error
        except asyncio.CancelledError:  # aiohttp cancels tasks that wait for a connection when its connector is closed.
            if not connector.closed or _is_cancelled():
                raise
            raise _NotSentError from build_closed_error()
        async with asyncio.timeout_at(deadline):
            response = await send_on(connection, outgoing, request.timeout[1])
            return await _receive(response, request, deadline=deadline, is_decompressed=False)

    async def _send_by_session(self, session: aiohttp.ClientSession, request: HTTPRequest) -> HTTPResponse:
        await flush_loop()
        try:
            response = await session.request(
                request.method,
                URL(request.url, encoded=True),  # aiohttp would re-encode a str.
                headers=request.headers,
                data=_convert_content(request.content),
                timeout=_build_timeout(request),
                allow_redirects=False,
                raise_for_status=False,
                skip_auto_headers=_headers_to_omit(request),
                ssl=self._get_context(request.client_certificate),
            )
        except _NEVER_CONNECTED as error:
            if _may_send_other_requests(session, request, error):
                raise
            raise _NotSentError from error
        return await _receive(response, request, deadline=None, is_decompressed=session.auto_decompress)

    def _build_request(self, request: HTTPRequest, loop: asyncio.AbstractEventLoop) -> aiohttp.ClientRequest:
        return aiohttp.ClientRequest(
            request.method,
            URL(request.url, encoded=True),
            headers=request.headers.items(),
            skip_auto_headers=_headers_to_omit(request),
            data=_convert_content(request.content),
            loop=loop,
            response_class=aiohttp.ClientResponse,
            proxy=self._get_proxy(request.url),
            ssl=self._get_context(request.client_certificate),
        )

    def drop_idle(self) -> None:
        """Close the idle connections of this event loop, unless the session is the caller's."""
        if own := self._own.get(asyncio.get_running_loop()):
            own[0].drop_idle()

    async def aclose(self) -> None:
        """Close the connections of this event loop, unless the session is the caller's."""
        if own := self._own.pop(asyncio.get_running_loop(), None):
            await own[1].aclose()

    async def _get_connector(self, loop: asyncio.AbstractEventLoop) -> Connector:
        own = self._own.get(loop)
        if own is None:
            for other in list(self._own):
                if other.is_closed():
                    self._own.pop(other, None)
            owner = self._connector_until_closed(loop)
            own = self._own[loop] = (await anext(owner), owner)
        return own[0]

    async def _connector_until_closed(self, loop: asyncio.AbstractEventLoop) -> _Owner:
        # An asynchronous generator, because a loop closes its open generators when it ends (loop.shutdown_asyncgens,
        # which asyncio.run calls). So connections are closed with their loop, and without a warning.
        connector = Connector()
        try:
            yield connector
        finally:
            self._own.pop(loop, None)
            await connector.end()

    def _get_context(self, certificate: object) -> ssl.SSLContext | bool:
        """Return the TLS context of connections that present *certificate*, created once; True is aiohttp's own."""
        if certificate is None and self._authorities is None:
            return True
        context = self._contexts.get(certificate)
        if context is None:
            context = create_tls_context(certificate, self._authorities)
            context = self._contexts.setdefault(certificate, context)
        return context

    def _name_proxy(self, url: str) -> str | None:
        """Return the proxy for the host of *url* if it is known: a caller's own session may have another."""
        proxy = None if self._session is not None else self._get_proxy(url)
        return None if proxy is None else str(proxy)

    def _get_proxy(self, url: str) -> URL | None:
        """Return the proxy for the host of *url*. The environment's is looked up once: that takes as long as signing.

        :raises ConfigurationError: it is one of SOCKS, which aiohttp does not speak.
        """
        origin = parse_origin(url)
        if origin not in self._proxies:
            proxy = self._proxy or find_proxy(origin)
            if proxy is not None and is_socks(proxy):
                raise ConfigurationError(
                    f"the proxy {redact_proxy(proxy)} speaks SOCKS, which aiohttp does not: name an HTTP proxy, or "
                    "give async_transport=AiohttpTransport(session) with a session over aiohttp_socks.ProxyConnector",
                    setting="proxy",
                )
            self._proxies[origin] = None if proxy is None else URL(proxy)
        return self._proxies[origin]


def _may_send_other_requests(session: aiohttp.ClientSession, request: HTTPRequest, error: Exception) -> bool:
    """Whether *session* may itself send further requests: middleware, retries, tracing.

    A connection error then does not imply that this request was not sent.
    """
    if type(session) is not aiohttp.ClientSession or session._middlewares:  # noqa: SLF001
        return True
    if request.method not in {"POST", "PATCH"}:
        return True
    url, place = URL(request.url), (getattr(error, "host", None), getattr(error, "port", None))
    return bool(session.trace_configs) and place != (url.host, url.port)


def _is_cancelled() -> bool:
    """Whether this task was cancelled, and not only its wait for a connection."""
    task = asyncio.current_task()
    return task is None or task.cancelling() > 0


def _build_timeout(request: HTTPRequest) -> aiohttp.ClientTimeout:
    (connect, read), total = request.timeout, request.total_timeout
    # This limits the wait for a free connection, too, so that the signature is still valid when it is sent.
    longest = connect + read if total is None else min(connect + read, total)
    return aiohttp.ClientTimeout(total, longest, sock_connect=connect, sock_read=read, ceil_threshold=math.inf)


def _headers_to_omit(request: HTTPRequest) -> tuple[istr, ...] | None:
    """Return the headers that aiohttp must not add."""
    return None if "Content-Type" in request.headers else _CONTENT_TYPE


def _convert_content(content: bytes | Iterable[bytes]) -> bytes | AsyncIterator[bytes] | None:
    if not isinstance(content, bytes):
        return _iterate(content)
    if len(content) > CHUNK_SIZE:  # In parts, so that a large body does not block the event loop.
        return _iterate(content[at : at + CHUNK_SIZE] for at in range(0, len(content), CHUNK_SIZE))
    return content or None


async def _iterate(content: Iterable[bytes]) -> AsyncIterator[bytes]:
    for chunk in content:
        yield chunk


async def _receive(
    response: aiohttp.ClientResponse, request: HTTPRequest, *, deadline: float | None, is_decompressed: bool
) -> HTTPResponse:
    chunks = None
    try:
        if response.status < 200:
            raise build_not_final_error(request)
        headers = Headers(response.headers.items())
        body = Body(request, headers, is_decompressed=is_decompressed)
        if request.stream:
            chunks = _stream(response, request, body, deadline)
            return HTTPResponse(response.status, headers, chunks=chunks)
        while not response.content.at_eof():
            body.add(await response.content.read(CHUNK_SIZE))
        return HTTPResponse(response.status, headers, body.end())
    finally:
        if chunks is None:
            response.close()


async def _stream(
    response: aiohttp.ClientResponse, request: HTTPRequest, body: Body, deadline: float | None
) -> AsyncGenerator[bytes, None]:
    """Yield the body while it is received."""
    try:
        while not response.content.at_eof():
            async with asyncio.timeout_at(deadline):
                chunk = await response.content.read(CHUNK_SIZE)
            for part in body.parts(chunk):
                yield part
        body.end()
    except TransportError as error:
        failure = error.with_traceback(None)
    except _FAILURES as error:
        failure = _explain_lost(request, error)
    else:
        return
    finally:
        response.close()
    del response  # Its repr shows the URL, which may contain a signature of APIv2.
    raise failure


def _explain_not_sent(request: HTTPRequest, error: object, proxy: str | None) -> TransportError:
    if isinstance(error, TimeoutError):
        return build_connect_error(request, "no connection in time", has_timed_out=True, proxy=proxy)
    return build_connect_error(request, str(error) or type(error).__name__, proxy=proxy)


def _explain_lost(request: HTTPRequest, error: Exception) -> TransportError:
    if isinstance(error, TimeoutError):
        return build_timeout_error(request)
    return build_lost_error(request, str(error) or type(error).__name__)
