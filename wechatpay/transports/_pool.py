"""Connections of `urllib3` that are not used when they are old, and not read from for ever.

`requests` has a time-out for each read, so that a reply which comes drop by drop would never be late. Here the read of
each drop waits no longer than what is left of the time for all of it.
"""

from __future__ import annotations

import http.client
import io
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from typing import Any

from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import ConnectTimeoutError, NewConnectionError

from wechatpay.http import HTTPRequest
from wechatpay.transports import IDLE_LIMIT
from wechatpay.transports._body import has_ambiguous_framing

__all__ = ["POOL_SIZE", "Adapter", "begin", "in_time"]

POOL_SIZE = 100
"""Connections kept open to one host; more are opened when more threads call at once, and closed after use."""


class Due(threading.local):
    """When the exchange of this thread has to be over: `urllib3` has no way to hand that down to a connection."""

    at: float = float("inf")
    read: float | None = None


_due = Due()


def begin(request: HTTPRequest) -> float:
    """Start the clock of *request* in this thread; gives the moment, of `time.monotonic`, at which it is late."""
    _due.at = float("inf") if request.total_timeout is None else time.monotonic() + request.total_timeout
    _due.read = request.timeout[1]
    return _due.at


def in_time(content: bytes | Iterable[bytes], at: float) -> bytes | Iterator[bytes]:
    """*content*, of which nothing more is sent after *at*."""
    return content if isinstance(content, bytes) else _until(content, at)


def _until(content: Iterable[bytes], at: float) -> Iterator[bytes]:
    for chunk in content:
        if time.monotonic() > at:
            raise TimeoutError("the request is late")
        yield chunk


class _Reading(io.RawIOBase):
    """What comes out of a socket, until it is late."""

    def __init__(self, raw: io.RawIOBase, sock: socket.socket) -> None:
        self._raw, self._sock = raw, sock
        self._at, self._read = _due.at, _due.read
        self.has_ended = False
        """Whether the server said that there is no more."""
        self._is_over = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int | None:
        if self._is_over:
            return 0
        left = self._at - time.monotonic()
        if left <= 0:
            raise TimeoutError("the reply is late")
        self._sock.settimeout(left if self._read is None else min(left, self._read))
        count = self._raw.readinto(buffer)
        self.has_ended = count == 0
        return count

    def finish(self, reply: io.BufferedReader) -> None:
        """Have nothing sent on the socket any more when it has more than *reply*: that is no part of it."""
        self._is_over = True  # `peek` looks at what was read, and reads no more
        unread: Callable[[], int] = getattr(self._sock, "pending", int)  # what TLS has unpacked, no `select` sees
        with suppress(OSError, ValueError):
            if reply.peek(1) or unread():
                self._sock.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        self._raw.close()
        super().close()


class _Response(http.client.HTTPResponse):
    def __init__(self, sock: socket.socket, *args: Any, **kwargs: Any) -> None:
        super().__init__(sock, *args, **kwargs)
        raw: Any = self.fp.detach()
        self._reading = _Reading(raw, sock)
        self.fp = io.BufferedReader(self._reading)

    def begin(self) -> None:
        """Read the head of the final reply: `http.client` takes 103, which others may follow, for one."""
        self._begin()
        while 100 < self.status < 200 and self.status != 101:
            self.headers = self.msg = None  # type: ignore[assignment]  # as before the first: then it reads on
            self._begin()
        lengths = self.headers.get_all("Content-Length", [])
        if has_ambiguous_framing(self.status, lengths, is_encoded="Transfer-Encoding" in self.headers):
            self.will_close = True

    def _begin(self) -> None:
        super().begin()
        if self._reading.has_ended:  # which http.client takes for the end of the head
            raise http.client.IncompleteRead(b"")

    def _safe_read(self, amt: int) -> bytes:
        if amt < 0:  # a chunk of length -1, which urllib3 believes, would be all that ever comes
            raise http.client.IncompleteRead(b"")
        return super()._safe_read(amt)  # type: ignore[misc,no-any-return]

    def _close_conn(self) -> None:
        if self.fp is not None:
            self._reading.finish(self.fp)
        super()._close_conn()  # type: ignore[misc]


class _Connecting:
    """What goes wrong before a connection stands, TLS and all, is told from what goes wrong after: nothing was sent."""

    def connect(self) -> None:
        try:
            super().connect()  # type: ignore[misc]
        except ssl.SSLCertVerificationError:
            raise
        except TimeoutError as error:
            raise ConnectTimeoutError(self, f"no connection in time ({error})") from None
        except ssl.SSLError as error:
            raise NewConnectionError(self, f"no TLS ({error})") from None  # type: ignore[arg-type]
        except ConnectionError as error:
            raise NewConnectionError(self, f"no connection ({error})") from None  # type: ignore[arg-type]
        if time.monotonic() >= _due.at:
            self.close()  # type: ignore[attr-defined]
            raise ConnectTimeoutError(self, "no connection in time")


class _Connection(_Connecting, HTTPConnection):
    response_class = _Response


class _SecureConnection(_Connecting, HTTPSConnection):
    response_class = _Response


class _Idle:
    """What a pool does with connections, but for those that were idle for too long."""

    def _put_conn(self, conn: Any) -> None:
        if conn is not None:
            conn.idle_since = time.monotonic()
        super()._put_conn(conn)  # type: ignore[misc]

    def _get_conn(self, timeout: float | None = None) -> Any:
        conn = super()._get_conn(timeout)  # type: ignore[misc]
        if time.monotonic() - getattr(conn, "idle_since", float("inf")) > IDLE_LIMIT:
            conn.close()  # it is opened anew when it is used
        elif conn.sock is not None:
            conn.sock.settimeout(_due.read)  # and not with what the last reply had left
        return conn


class _Pool(_Idle, HTTPConnectionPool):
    ConnectionCls = _Connection  # pyright: ignore[reportAssignmentType]  # its own type is private


class _SecurePool(_Idle, HTTPSConnectionPool):
    ConnectionCls = _SecureConnection  # pyright: ignore[reportAssignmentType]


class Adapter(HTTPAdapter):
    """An adapter of `requests` with these connections, and with TLS as *context* has it."""

    def __init__(self, context: ssl.SSLContext) -> None:
        self._context = context
        super().__init__(pool_maxsize=POOL_SIZE)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """See `requests`."""
        super().init_poolmanager(*args, ssl_context=self._context, **kwargs)
        _use_our_pools(self.poolmanager)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        """See `requests`."""
        manager = super().proxy_manager_for(proxy, ssl_context=self._context, **kwargs)
        _use_our_pools(manager)
        return manager


def _use_our_pools(manager: Any) -> None:
    manager.pool_classes_by_scheme = {"http": _Pool, "https": _SecurePool}
