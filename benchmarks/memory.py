"""Peak memory of a 1 GiB download and a 1 GiB upload, above idle: `python benchmarks/memory.py [MiB]`.

The server and each case run in separate processes, so that each peak belongs to one case.
"""

from __future__ import annotations

import asyncio
import hashlib
import multiprocessing
import platform
import resource
import sys
import tempfile
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

MIB = 1024 * 1024
BLOCK = bytes(range(256)) * 4096  # 1 MiB


class Handler(BaseHTTPRequestHandler):
    """Serves a file of *size* MiB, and discards an upload."""

    protocol_version = "HTTP/1.1"
    size = 1024

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(self.size * MIB))
        self.end_headers()
        for _ in range(self.size):
            self.wfile.write(BLOCK)

    def do_POST(self) -> None:
        left = int(self.headers["Content-Length"])
        while left:
            left -= len(self.rfile.read(min(left, MIB)))
        self.send_response(404)  # a 200 would have to be signed; a 404 needs no key here
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *args: object) -> None:
        """Do not log requests."""


def serve(size: int, port: multiprocessing.Queue[int]) -> None:
    Handler.size = size
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    port.put(server.server_address[1])
    server.serve_forever()


def build_client(port: int) -> object:
    from cryptography.hazmat.primitives.asymmetric import rsa

    import wechatpay

    key = rsa.generate_private_key(65537, 2048)  # a TEST key
    return wechatpay.Client(
        mchid="1900000001",
        serial="AB",
        private_key=key,
        certs={"PUB_KEY_ID_01": rsa.generate_private_key(65537, 2048).public_key()},
        base_url=f"http://127.0.0.1:{port}",
    )


def measure_peak() -> float:
    """Return the peak memory of this process in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def measure(
    case: str, port: int, size: int, directory: str, result: multiprocessing.Queue[tuple[float, float]]
) -> None:
    import wechatpay
    from wechatpay.transports import AiohttpTransport, RequestsTransport

    assert AiohttpTransport
    assert RequestsTransport
    client = build_client(port)
    url, target = f"http://127.0.0.1:{port}/v3/billdownload/file?token=x", Path(directory) / "target"
    digest = hashlib.sha1(usedforsecurity=False)
    for _ in range(size):
        digest.update(BLOCK)
    sha1 = digest.hexdigest()
    source = Path(directory) / "source.bin"
    idle, start = measure_peak(), time.perf_counter()
    if case == "download, sync":
        client.download(url, to=target, sha1=sha1)
    elif case == "download, async":
        asyncio.run(client.download_async(url, to=target, sha1=sha1))
    else:
        try:
            if case == "upload, sync":
                client.v3.merchant.media.upload.post(files=source, timeout=600)
            else:
                asyncio.run(client.v3.merchant.media.upload.post_async(files=source, timeout=600))
        except wechatpay.ClientError:
            pass
    result.put((measure_peak() - idle, time.perf_counter() - start))


def main() -> None:
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 1024
    context = multiprocessing.get_context("spawn")
    ports: multiprocessing.Queue[int] = context.Queue()
    server = context.Process(target=serve, args=(size, ports), daemon=True)
    server.start()
    port = ports.get()
    print(f"{platform.python_implementation()} {platform.python_version()} on {platform.machine()}, {size} MiB")
    print(f"{'case':<18}{'MiB above idle':>16}{'seconds':>10}")
    with tempfile.TemporaryDirectory() as directory:
        with (Path(directory) / "source.bin").open("wb") as file:
            for _ in range(size):
                file.write(BLOCK)
        worst = 0.0
        for case in ("download, sync", "download, async", "upload, sync", "upload, async"):
            result: multiprocessing.Queue[tuple[float, float]] = context.Queue()
            process = context.Process(target=measure, args=(case, port, size, directory, result))
            process.start()
            above, seconds = result.get()
            process.join()
            worst = max(worst, above)
            print(f"{case:<18}{above:>16.1f}{seconds:>10.2f}")
    server.terminate()
    print(f"target: under 64 MiB above idle: {'met' if worst < 64 else 'MISSED'}")


if __name__ == "__main__":
    main()
