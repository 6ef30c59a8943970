"""The sandbox as a server in its own process: `python benchmarks/sandbox.py [calls in a round] [rounds]`.

The requests are signed before they are measured. A figure is the processor time of the sandbox's process alone.
"""

from __future__ import annotations

import json
import multiprocessing
import secrets
import statistics
import sys
import threading
import time
from base64 import b64encode
from collections.abc import Callable
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from multiprocessing.connection import Connection
from typing import Any

from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from measuring import EXIT_MISSED, check_target, describe_machine

from wechatpay.sandbox import Sandbox

Request = tuple[str, str, bytes, dict[str, str]]
"""Method, target, body and headers."""


def serve(connection: Connection) -> None:
    """Run a sandbox; carry out each order of the parent, and answer with the processor time that it took."""
    with Sandbox() as sandbox:
        names = ("base_url", "mchid", "merchant_serial", "merchant_private_key")
        connection.send({name: getattr(sandbox, name) for name in names})
        for numbers in iter(connection.recv, None):
            for number in numbers:
                sandbox.pay(number)
            sandbox.notifications.wait()
            connection.send(time.process_time())


class Signer:
    """Signs requests as the sandbox's merchant."""

    def __init__(self, merchant: dict[str, str]) -> None:
        key = load_pem_private_key(merchant["merchant_private_key"].encode(), None)
        assert isinstance(key, rsa.RSAPrivateKey)
        self._key, self._merchant, self.mchid = key, merchant, merchant["mchid"]

    def sign(self, method: str, target: str, body: bytes = b"") -> Request:
        timestamp, nonce = str(int(time.time())), secrets.token_hex(16)
        message = f"{method}\n{target}\n{timestamp}\n{nonce}\n".encode() + body + b"\n"
        signature = b64encode(self._key.sign(message, padding.PKCS1v15(), SHA256())).decode()
        authorization = (
            f'WECHATPAY2-SHA256-RSA2048 mchid="{self.mchid}",nonce_str="{nonce}",timestamp="{timestamp}",'
            f'serial_no="{self._merchant["merchant_serial"]}",signature="{signature}"'
        )
        headers = {"Authorization": authorization, "Accept": "application/json", "User-Agent": "benchmark"}
        return method, target, body, headers | {"Content-Type": "application/json"}

    def place(self, number: str, notify_url: str) -> Request:
        order: dict[str, Any] = {"appid": "wx8888888888888888", "mchid": self.mchid, "description": "benchmark"}
        order |= {"out_trade_no": number, "notify_url": notify_url, "amount": {"total": 1}}
        return self.sign("POST", "/v3/pay/transactions/native", json.dumps(order).encode())

    def query(self, number: str) -> Request:
        return self.sign("GET", f"/v3/pay/transactions/out-trade-no/{number}?mchid={self.mchid}")


class Shop(BaseHTTPRequestHandler):
    """Accepts every notification."""

    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


def measure(merchant: dict[str, str], read_time: Callable[[list[str]], float], calls: int, rounds: int) -> bool:
    """Measure and print; return whether the target was met."""
    signer, shop = Signer(merchant), ThreadingHTTPServer(("127.0.0.1", 0), Shop)
    threading.Thread(target=shop.serve_forever, daemon=True).start()
    notify_url = f"http://127.0.0.1:{shop.server_port}/"
    connection = HTTPConnection(merchant["base_url"].removeprefix("http://"))

    def send(requests: list[Request]) -> None:
        for method, target, body, headers in requests:
            connection.request(method, target, body, headers)
            response = connection.getresponse()
            assert response.status == 200, response.read()
            response.read()

    figures: dict[str, list[float]] = {"order queried": [], "order placed": [], "order placed, paid, notified": []}
    for turn in range(rounds + 1):
        numbers = [f"R{turn:03d}N{index:06d}" for index in range(calls)]
        placing = [signer.place(number, notify_url) for number in numbers]
        querying = [signer.query(number) for number in numbers]
        began = read_time([])
        send(placing)
        placed = read_time([])
        send(querying)
        queried = read_time([])
        notified = read_time(numbers)
        if turn:  # the first round opens connections and fills caches
            times = (queried - placed, placed - began, placed - began + notified - queried)
            for figure, seconds in zip(figures.values(), times, strict=True):
                figure.append(seconds / calls)
    connection.close()
    shop.shutdown()
    print(f"{'':<32}{'ms CPU':>10} {'a second of one core':>22}")
    for name, figure in figures.items():
        print(f"  {name:<30}{1000 * statistics.median(figure):10.3f} {1 / statistics.median(figure):22.0f}")
    rate = 1 / statistics.median(figures["order queried"])
    return check_target("plain signed calls a second of one core", rate, 1000, at_least=True)


def main() -> int:
    """Measure and print; return the exit code."""
    calls = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    print(describe_machine())
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=serve, args=(theirs,), daemon=True)
    process.start()

    def read_time(numbers: list[str]) -> float:
        ours.send(numbers)
        return float(ours.recv())

    met = measure(ours.recv(), read_time, calls, rounds)
    ours.send(None)
    process.join()
    return 0 if met else EXIT_MISSED


if __name__ == "__main__":
    sys.exit(main())
