"""A server that keeps the very bytes it received, and answers what it is told."""

from __future__ import annotations

import re
import socketserver
import threading
from typing import Self

NOT_FOUND = b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"


class RawServer:
    """Answers every request with `reply`; None drops the connection instead."""

    def __init__(self, reply: bytes | None = NOT_FOUND) -> None:
        self.reply = reply
        self.requests: list[bytes] = []
        self.connections = 0
        outer = self

        class Handler(socketserver.StreamRequestHandler):
            timeout = 30

            def handle(self) -> None:
                outer.connections += 1
                while request := outer._read(self.rfile):
                    outer.requests.append(request)
                    if outer.reply is None:
                        return
                    self.wfile.write(outer.reply)

        class Server(socketserver.ThreadingTCPServer):
            daemon_threads = False  # closing waits for every handler: no socket is left behind
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
