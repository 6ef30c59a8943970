"""Connections of `aiohttp`, below its session: kept and used again only where what comes next is sure to be a reply.

aiohttp writes and reads HTTP; what is left out is its session. That takes a good part of a signature's time for what is
not wanted here, redirects, cookies and .netrc, and sends a GET, PUT or DELETE again by itself when a kept connection
breaks: the same signature twice, behind the back of whoever decides what may be sent twice.
"""

from __future__ import annotations

import asyncio
import select
from typing import Any

import aiohttp
from aiohttp.client_proto import ResponseHandler

from wechatpay.transports import IDLE_LIMIT
from wechatpay.transports._body import has_ambiguous_framing

__all__ = ["Connector", "answer_to", "closed", "settled"]

POOL_SIZE = 100
"""Connections open at once; further calls wait for one."""


class Connector(aiohttp.TCPConnector):
    """The connections of one event loop."""

    def __init__(self) -> None:
        super().__init__(limit=POOL_SIZE, keepalive_timeout=IDLE_LIMIT)

    async def _get(self, key: Any, traces: Any) -> Any:
        """A kept connection on which nothing has come since: aiohttp would take that for the next reply."""
        while connection := await super()._get(key, traces):
            try:
                if connection.transport is not None and _has_unread(connection.transport):
                    await settled()
            except BaseException:  # cancelled: nobody else would close it
                connection.close()
                raise
            protocol = connection.protocol
            if protocol is not None and protocol.is_connected() and not protocol.should_close:
                break
            connection.close()
        return connection

    async def end(self) -> None:
        """Close all connections, at once. Whoever waits on one gets an error; aiohttp would let them wait."""
        used = [each for each in self._acquired if isinstance(each, ResponseHandler)]
        for protocol in used:
            protocol.set_exception(closed())
            payload = protocol._payload  # noqa: SLF001  # the body that is on its way
            if payload is not None and not payload.is_eof():
                payload.set_exception(closed())
        for protocol in [*used, *(kept for connections in self._conns.values() for kept, _ in connections)]:
            if protocol.transport is not None:
                protocol.transport.abort()  # to close would be to wait for the other side
        await self.close()


def closed() -> aiohttp.ClientConnectionError:
    """What they get."""
    return aiohttp.ClientConnectionError("the transport was closed")


async def answer_to(outgoing: aiohttp.ClientRequest, connection: Any, wait: float) -> aiohttp.ClientResponse:
    """The reply to *outgoing*, sent on *connection*, up to its body; *wait* is how long nothing of it may come.

    The connection is given up if what follows is not sure to be the next reply.
    """
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
    if has_ambiguous_framing(response.status, lengths, is_encoded="Transfer-Encoding" in response.headers):
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


async def settled() -> None:
    """Have the loop look at its sockets: a kept connection that the server has closed is then known to be so."""
    await asyncio.sleep(0)  # the loop looks, and this task is the first to go on
    await asyncio.sleep(0)  # then what it saw is handled
    await asyncio.sleep(0)  # and then what TLS made of it
