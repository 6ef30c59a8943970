"""Connections of `urllib3` that are not reused when they are old, and that obey a deadline for the whole exchange.

`requests` has a timeout for each read, so that a response which arrives byte by byte would never time out. Here each
read waits no longer than the time that is left until the deadline.
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

from wechatpay.http import HTTPRequest, parse_count
from wechatpay.transports import IDLE_LIMIT
from wechatpay.transports._body import has_ambiguous_framing
from wechatpay.transports._proxy import is_socks

__all__ = ["POOL_SIZE", "Adapter", "limit_upload", "start_deadline"]

POOL_SIZE = 100
"""Pooled connections to one host; more are opened if more threads call at once, and closed after use."""


class _Deadline(threading.local):
    """The deadline of this thread's exchange: `urllib3` cannot pass it to a connection."""

    at: float = float("inf")
    read_timeout: float | None = None


_deadline = _Deadline()


def start_deadline(request: HTTPRequest) -> float:
    """Set the deadline of *request* in this thread, and return it as a time of `time.monotonic`."""
    _deadline.at = float("inf") if request.total_timeout is None else time.monotonic() + request.total_timeout
    _deadline.read_timeout = request.timeout[1]
    return _deadline.at


def limit_upload(content: bytes | Iterable[bytes], deadline: float) -> bytes | Iterator[bytes]:
    """Return *content*, whose iteration fails after *deadline*."""
    return content if isinstance(content, bytes) else _iterate_until(content, deadline)


def _iterate_until(content: Iterable[bytes], deadline: float) -> Iterator[bytes]:
    for chunk in content:
        if time.monotonic() > deadline:
            raise TimeoutError("the request took too long to send")
        yield chunk


class _DeadlineReader(io.RawIOBase):
    """A raw socket reader that enforces the deadline of the exchange."""

    def __init__(self, raw: io.RawIOBase, sock: socket.socket) -> None:
        self._raw, self._sock = raw, sock
        self._deadline, self._read_timeout = _deadline.at, _deadline.read_timeout
        self.has_ended = False
        """Whether the server has closed its side of the connection."""
        self._is_finished = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int | None:
        if self._is_finished:
            return 0
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError("the response took too long")
        self._sock.settimeout(left if self._read_timeout is None else min(left, self._read_timeout))
        count = self._raw.readinto(buffer)
        self.has_ended = count == 0
        return count

    def finish(self, buffered: io.BufferedReader) -> None:
        """Shut the socket down if it has more data than the response: that is not part of it."""
        self._is_finished = True  # After this, `peek` returns what was read, and reads no more.
        with suppress(OSError, ValueError):
            if buffered.peek(1) or _count_decrypted(self._sock):
                self._sock.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        self._raw.close()
        super().close()


class _LineReader(io.BufferedReader):
    """A reader whose lines are complete. `http.client` and `urllib3` would take the end of a connection for that of a
    line: of a header, or of the size of a chunk, of which they would then believe the first digits.
    """

    def readline(self, size: int | None = -1, /) -> bytes:
        line = super().readline(size)
        if not line.endswith(b"\n") and not 0 <= (-1 if size is None else size) <= len(line):
            raise http.client.IncompleteRead(line)
        return line


class _Response(http.client.HTTPResponse):
    def __init__(self, sock: socket.socket, *args: Any, **kwargs: Any) -> None:
        super().__init__(sock, *args, **kwargs)
        raw: Any = self.fp.detach()
        self._reader = _DeadlineReader(raw, sock)
        self.fp = _LineReader(self._reader)

    def begin(self) -> None:
        """Read the head of the final response. `http.client` would return a 103, which others may follow."""
        self._begin()
        while 100 < self.status < 200 and self.status != 101:
            self.headers = self.msg = None  # type: ignore[assignment]  # Then it reads the next head.
            self._begin()
        lengths = self.headers.get_all("Content-Length", [])
        if any(parse_count(part.strip()) is None for length in lengths for part in length.split(",")):
            raise http.client.HTTPException("its Content-Length is no number")  # It would be read as if it had none.
        if has_ambiguous_framing(self.status, lengths, is_encoded="Transfer-Encoding" in self.headers):
            self.will_close = True

    def _begin(self) -> None:
        super().begin()
        if self._reader.has_ended:  # http.client would read it as the end of the head.
            raise http.client.IncompleteRead(b"")

    def _safe_read(self, amt: int) -> bytes:
        if amt < 0:  # urllib3 accepts a chunk of length -1, and would wait for the end of the connection.
            raise http.client.IncompleteRead(b"")
        return super()._safe_read(amt)  # type: ignore[misc,no-any-return]

    def _close_conn(self) -> None:
        if self.fp is not None:
            self._reader.finish(self.fp)
        super()._close_conn()  # type: ignore[misc]


class _ConnectErrorMixin:
    """Raises errors before the connection is established (TLS included) as connect errors: nothing was sent."""

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
        if time.monotonic() >= _deadline.at:
            self.close()  # type: ignore[attr-defined]
            raise ConnectTimeoutError(self, "no connection in time")


class _Connection(_ConnectErrorMixin, HTTPConnection):
    response_class = _Response


class _SecureConnection(_ConnectErrorMixin, HTTPSConnection):
    response_class = _Response


def _count_decrypted(sock: socket.socket) -> int:
    """Return the number of bytes that TLS has decrypted, and that nothing has read."""
    pending: Callable[[], int] = getattr(sock, "pending", int)
    return pending()


class _IdleLimitMixin:
    """A mixin for pools that does not reuse connections which were idle for too long."""

    def _put_conn(self, conn: Any) -> None:
        if conn is not None:
            conn.idle_since = time.monotonic()
        super()._put_conn(conn)  # type: ignore[misc]

    def _get_conn(self, timeout: float | None = None) -> Any:
        conn = super()._get_conn(timeout)  # type: ignore[misc]
        if time.monotonic() - getattr(conn, "idle_since", float("inf")) > IDLE_LIMIT:
            conn.close()  # It is opened again when it is used.
        elif conn.sock is not None and _count_decrypted(conn.sock):
            conn.close()  # urllib3 looks for bytes on the socket, but not for those that TLS has taken from it.
        elif conn.sock is not None:
            conn.sock.settimeout(_deadline.read_timeout)  # The last response has set a shorter one.
        return conn


class _Pool(_IdleLimitMixin, HTTPConnectionPool):
    ConnectionCls = _Connection  # pyright: ignore[reportAssignmentType]  # Its own type is private.


class _SecurePool(_IdleLimitMixin, HTTPSConnectionPool):
    ConnectionCls = _SecureConnection  # pyright: ignore[reportAssignmentType]


class Adapter(HTTPAdapter):
    """An adapter of `requests` with these connections and the TLS of *context*."""

    def __init__(self, context: ssl.SSLContext) -> None:
        self._context = context
        super().__init__(pool_maxsize=POOL_SIZE)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Override the method of `requests`."""
        super().init_poolmanager(*args, ssl_context=self._context, **kwargs)
        _use_our_pools(self.poolmanager)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        """Override the method of `requests`."""
        manager = super().proxy_manager_for(proxy, ssl_context=self._context, **kwargs)
        if is_socks(proxy):
            manager.pool_classes_by_scheme = _build_socks_pools()
        else:
            _use_our_pools(manager)
        return manager


def _use_our_pools(manager: Any) -> None:
    manager.pool_classes_by_scheme = {"http": _Pool, "https": _SecurePool}


def _build_socks_pools() -> dict[str, Any]:
    """Build the pools of connections through a SOCKS proxy, with the same limits. They need PySocks."""
    from urllib3.contrib import socks

    class SocksConnection(_ConnectErrorMixin, socks.SOCKSConnection):
        response_class = _Response

    class SecureSocksConnection(_ConnectErrorMixin, socks.SOCKSHTTPSConnection):
        response_class = _Response

    class SocksPool(_IdleLimitMixin, socks.SOCKSHTTPConnectionPool):
        ConnectionCls = SocksConnection

    class SecureSocksPool(_IdleLimitMixin, socks.SOCKSHTTPSConnectionPool):
        ConnectionCls = SecureSocksConnection

    return {"http": SocksPool, "https": SecureSocksPool}
