"""Connections of `aiohttp`, below its session: reused only if the next bytes on them are the next response.

aiohttp writes and reads HTTP; only its session is not used. The session spends a good part of the time of a signature
on redirects, cookies and .netrc, which are not wanted here. It also retries a GET, PUT or DELETE by itself when a
pooled connection breaks: it would send the same signature twice, without the retry policy knowing.
"""

from __future__ import annotations

import asyncio
import select
from typing import Any

import aiohttp
from aiohttp.client_proto import ResponseHandler

from wechatpay.transports import IDLE_LIMIT
from wechatpay.transports._body import has_ambiguous_framing

__all__ = ["Connector", "build_closed_error", "flush_loop", "send_on"]

POOL_SIZE = 100
"""Maximum number of open connections; further calls wait for one."""


class Connector(aiohttp.TCPConnector):
    """The connections of one event loop."""

    def __init__(self) -> None:
        super().__init__(limit=POOL_SIZE, keepalive_timeout=IDLE_LIMIT)

    async def _get(self, key: Any, traces: Any) -> Any:
        """Get a pooled connection on which nothing was received since: aiohttp would read that as the next response."""
        while connection := await super()._get(key, traces):
            try:
                if connection.transport is not None and _has_unread(connection.transport):
                    await flush_loop()
            except BaseException:  # This task was cancelled, and no other code would close the connection.
                connection.close()
                raise
            protocol = connection.protocol
            if protocol is not None and protocol.is_connected() and not protocol.should_close:
                break
            connection.close()
        return connection

    def drop_idle(self) -> None:
        """Close the connections that no call uses."""
        for connections in self._conns.values():
            for protocol, _ in connections:
                protocol.close()

    async def end(self) -> None:
        """Close all connections at once. Calls that wait on one get an error; aiohttp would let them wait."""
        used = [each for each in self._acquired if isinstance(each, ResponseHandler)]
        for protocol in used:
            protocol.set_exception(build_closed_error())
            payload = protocol._payload  # noqa: SLF001  # The body that is being received.
            if payload is not None and not payload.is_eof():
                payload.set_exception(build_closed_error())
        for protocol in [*used, *(idle for connections in self._conns.values() for idle, _ in connections)]:
            if protocol.transport is not None:
                protocol.transport.abort()  # close() would wait for the server.
        await self.close()


def build_closed_error() -> aiohttp.ClientConnectionError:
    """Build the error of calls that are in flight when the transport is closed."""
    return aiohttp.ClientConnectionError("the transport was closed")


async def send_on(connection: Any, outgoing: aiohttp.ClientRequest, read_timeout: float) -> aiohttp.ClientResponse:
    """Send *outgoing* on *connection*, and return the response with its head read.

    The connection is closed afterwards if the framing of the response is ambiguous.
    """
    protocol = connection.protocol
    try:
        protocol.set_response_params(read_until_eof=True, auto_decompress=False, read_timeout=read_timeout)
        response = await outgoing.send(connection)
        try:
            await response.start(connection)
        except BaseException:
            response.close()  # This also stops the task that still writes the request.
            raise
    except BaseException:
        connection.close()
        raise
    lengths = response.headers.getall("Content-Length", ())
    if has_ambiguous_framing(response.status, lengths, is_encoded="Transfer-Encoding" in response.headers):
        protocol.force_close()
    return response


def _has_unread(transport: asyncio.Transport) -> bool:
    """Whether the socket has data, or its end, that the loop has not read; True if that cannot be told."""
    sock = transport.get_extra_info("socket")
    if sock is None or sock.fileno() < 0:
        return True
    if not hasattr(select, "poll"):  # On Windows the loop has already read the data.
        return True
    poll = select.poll()
    poll.register(sock, select.POLLIN)
    return bool(poll.poll(0))


async def flush_loop() -> None:
    """Let the loop process its sockets, so that a pooled connection which the server has closed is known as closed."""
    await asyncio.sleep(0)  # The loop polls its sockets, and this task runs first.
    await asyncio.sleep(0)  # The loop runs the callbacks of its sockets.
    await asyncio.sleep(0)  # The loop runs the callbacks of TLS.
