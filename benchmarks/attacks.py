"""Attacks, and what becomes of them: the figures of SECURITY.md.

    python benchmarks/attacks.py [calls]

1. A server sends signed responses that nobody asked for, on connections that are kept. How many become the answer of
   another call?
2. Forged notifications of APIv2, of a mebibyte each, in the forms that cost most. How long does it take to refuse one?
3. Forty forged notifications with an unknown serial, while the platform is slow. How many workers wait?
"""

from __future__ import annotations

import random
import re
import socketserver
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import wechatpay
from wechatpay import HTTPRequest, HTTPResponse
from wechatpay.sandbox import signing
from wechatpay.sandbox.identity import Identity

IDENTITY = Identity("certificate")
MEBIBYTE = 1024 * 1024
LARGEST = 256 * 1024
"""Bytes: the largest notification of APIv2 that is read."""
CHANCE = random.Random(7)


def create_client(**options: Any) -> wechatpay.Client:
    given = {
        "mchid": IDENTITY.mchid,
        "serial": IDENTITY.merchant.serial,
        "private_key": IDENTITY.merchant_private_key,
        "certs": {IDENTITY.platform.serial: IDENTITY.platform.pem},
        "apiv3_key": IDENTITY.apiv3_key,
        "secret": IDENTITY.apiv2_key,
    }
    return wechatpay.Client(**{**given, **options})


# --- 1. surplus responses


def build_response(number: str) -> bytes:
    body = signing.encode_json({"out_trade_no": number, "trade_state": "SUCCESS", "mchid": IDENTITY.mchid})
    signed = signing.build_signature_headers(body, IDENTITY.platform.private_key, IDENTITY.platform.serial)
    headers = "".join(f"{name}: {value}\r\n" for name, value in signed.items())
    return f"HTTP/1.1 200 OK\r\n{headers}Content-Length: {len(body)}\r\n\r\n".encode() + body


class Surplus(socketserver.StreamRequestHandler):
    """Answers every query, and sometimes sends one response more, a moment later."""

    def handle(self) -> None:
        head = b""
        while line := self._read_line():
            head += line
            if line != b"\r\n":
                continue
            number = re.search(rb"out-trade-no/([0-9]+)", head)
            assert number is not None
            head, response = b"", build_response(number[1].decode())
            try:
                self.wfile.write(response)
                if CHANCE.random() < 0.2:
                    time.sleep(CHANCE.random() / 500)
                    self.wfile.write(response)
            except OSError:
                return

    def _read_line(self) -> bytes:
        try:
            return self.rfile.readline()
        except OSError:
            return b""


def count_wrong_answers(calls: int) -> tuple[int, int]:
    """Return how many calls got the answer of another one, and how many such answers were refused."""
    wrong = refused = 0
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Surplus) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        with create_client(base_url=f"http://127.0.0.1:{server.server_address[1]}") as client:
            query = client.chain("v3/pay/transactions/out-trade-no/{out_trade_no}")
            for number in range(calls):
                try:
                    answer = query.get(out_trade_no=str(number), params={"mchid": IDENTITY.mchid}, retry=False)
                    wrong += answer.json()["out_trade_no"] != str(number)
                except wechatpay.MismatchedReplyError:
                    refused += 1
                except wechatpay.TransportError:
                    pass  # The connection was shut between two responses.
        server.shutdown()
    return wrong, refused


# --- 2. large forgeries


def fill(start: bytes, unit: bytes, end: bytes) -> bytes:
    return start + unit * ((LARGEST - len(start) - len(end)) // len(unit)) + end


SIGNED = b"<sign>" + b"A" * 32 + b"</sign><mch_id>1900000001</mch_id></xml>"
FORGERIES = {
    "one long text": fill(b"<xml><a>", b"x", b"</a>" + SIGNED),
    "elements": fill(b"<xml>", b"<a>1</a>", SIGNED),
    "attributes": fill(b"<xml><a ", b'b="" ', b"></a>" + SIGNED),
    "references": fill(b"<xml><a>", b"&amp;", b"</a>" + SIGNED),
    "line breaks": fill(b"<xml><a>", b"\n", b"</a>" + SIGNED),
    "GBK": fill(b'<?xml version="1.0" encoding="gbk"?><xml><a>', b"\xd6\xd0", b"</a>" + SIGNED),
    "an encrypted refund": fill(b"<xml><mch_id>1900000001</mch_id><req_info>", b"A", b"</req_info></xml>"),
}


def measure_refusal(body: bytes) -> float:
    """Return the milliseconds of processor time, the least of 20, to refuse *body*."""
    durations = []
    with create_client() as client:
        for _ in range(20):
            started = time.process_time()
            try:
                client.notifications.parse({}, body)
            except wechatpay.WeChatPayError:
                durations.append(1000 * (time.process_time() - started))
    return min(durations)


# --- 3. unknown serials while the platform is slow


class Slow:
    """A transport that does not answer until it may."""

    def __init__(self) -> None:
        self.requests, self.may_answer = 0, threading.Event()

    def send(self, request: HTTPRequest) -> HTTPResponse:  # noqa: ARG002  # A transport has this parameter.
        self.requests += 1
        self.may_answer.wait()
        return HTTPResponse(503, wechatpay.Headers())

    def close(self) -> None: ...


def count_waiting_workers() -> tuple[int, int]:
    """Return how many of forty workers wait, and how many refused their notification at once."""
    body, transport = b"{}", Slow()
    headers = signing.build_signature_headers(body, IDENTITY.merchant.private_key, "5157F09E")
    with create_client(certs=None, transport=transport) as client, ThreadPoolExecutor(40) as pool:
        parsing = [pool.submit(client.notifications.parse, headers, body) for _ in range(40)]
        while sum(each.done() for each in parsing) < 39:
            time.sleep(0.001)
        waiting = sum(not each.done() for each in parsing)
        transport.may_answer.set()
    return waiting, sum(isinstance(each.exception(), wechatpay.BusyError) for each in parsing)


def main() -> None:
    calls = int(sys.argv[1]) if len(sys.argv) > 1 else 3000
    wrong, refused = count_wrong_answers(calls)
    print(f"surplus responses: {wrong} of {calls} calls got the answer of another one; {refused} such were refused")
    for form, body in FORGERIES.items():
        print(f"a forged notification of 256 KiB, {form}: {measure_refusal(body):.1f} ms to refuse")
    print(f"a forged notification of 1 MiB: {measure_refusal(b'x' * MEBIBYTE):.1f} ms to refuse")
    waiting, busy = count_waiting_workers()
    print(f"40 forged notifications with an unknown serial: {waiting} waits, {busy} are refused at once")


if __name__ == "__main__":
    main()
