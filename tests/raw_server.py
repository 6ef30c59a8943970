"""An HTTP server that records the bytes of each request and sends back given bytes."""

from __future__ import annotations

import re
import socketserver
import threading
from collections.abc import Sequence
from contextlib import suppress
from typing import Self

NOT_FOUND = b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"


class RawServer:
    """A server that sends the next of *replies* to each request, and the last one from then on.

    :param replies: the bytes of the responses; None closes the connection instead.
    :param once: close each connection after one reply.
    """

    def __init__(self, replies: Sequence[bytes | None] = (NOT_FOUND,), *, once: bool = False) -> None:
        self._replies = list(replies)
        self.requests: list[bytes] = []
        self.connections = 0
        outer = self

        class Handler(socketserver.StreamRequestHandler):
            timeout = 30

            def handle(self) -> None:
                outer.connections += 1
                while request := outer._read(self.rfile):
                    outer.requests.append(request)
                    reply = outer._replies.pop(0) if len(outer._replies) > 1 else outer._replies[0]
                    if reply is None:
                        return
                    with suppress(OSError):  # the client may have closed the connection
                        self.wfile.write(reply)
                    if once:
                        return

        class Server(socketserver.ThreadingTCPServer):
            daemon_threads = False  # server_close() waits for every handler, so that no socket is left open
            allow_reuse_address = True

        self._server = Server(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})

    @staticmethod
    def _read(stream) -> bytes:
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            line = stream.readline()
            if not line:
                return b""
            head += line
        length = re.search(rb"(?i)\r\ncontent-length: *(\d+)", head)
        return head + (stream.read(int(length[1])) if length else b"")

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *exc: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
