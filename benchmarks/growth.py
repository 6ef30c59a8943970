"""Whether anything grows: time and memory of a call after 1, 1,000 and 1,000,000; and of 1, 100 and 10,000 merchants.

`python benchmarks/growth.py [calls] [merchants]`. The transport is in memory, and the merchants' signer does nothing:
what may grow is ours. Platforms with many merchants give all their clients one transport, and so one pool.
"""

from __future__ import annotations

import gc
import sys
import time
from base64 import b64encode
from pathlib import Path

from contenders import BODY, MCHID, MERCHANT_SERIAL
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from local_server import REPLY, SERIAL, pem_of, public_pem_of
from measuring import machine

import wechatpay
from wechatpay.http import Headers, HTTPRequest, HTTPResponse

KEY = rsa.generate_private_key(65537, 2048)  # a TEST key


class InMemory:
    """A transport that answers at once, signed once a second."""

    def __init__(self) -> None:
        self._signed: tuple[int, Headers] = (0, Headers())

    def send(self, request: HTTPRequest) -> HTTPResponse:  # noqa: ARG002
        now = int(time.time())
        if self._signed[0] != now:
            signature = KEY.sign(b"%d\nnonce\n%s\n" % (now, REPLY), padding.PKCS1v15(), SHA256())
            headers = {
                "Wechatpay-Timestamp": str(now),
                "Wechatpay-Nonce": "nonce",
                "Wechatpay-Serial": SERIAL,
                "Wechatpay-Signature": b64encode(signature).decode(),
            }
            self._signed = (now, Headers(headers))
        return HTTPResponse(200, self._signed[1], REPLY)

    def close(self) -> None:
        """There is nothing to close."""


class Unsigned:
    def sign(self, message: bytes, /) -> bytes:  # noqa: ARG002
        return bytes(256)


def resident() -> float:
    """The memory that this process has now, in MiB."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 2**20


def calls(most: int) -> None:
    """Print how long a call takes, and how much memory there is, after more and more calls of one client."""
    client = wechatpay.Client(
        mchid=MCHID,
        serial=MERCHANT_SERIAL,
        private_key=Unsigned(),
        certs={SERIAL: KEY.public_key()},
        transport=InMemory(),
    )
    path, start = client.v3.pay.transactions.outTradeNo._out_trade_no_, resident()
    print(f"{'calls':>10}{'us a call':>12}{'MiB above the first':>22}")
    done = 0
    for upto in (1, 1000, most):
        begun = time.perf_counter()
        for number in range(done, upto):
            path.get(out_trade_no=f"P{number}", params={"mchid": MCHID})  # each has a path of its own
        took = (time.perf_counter() - begun) / (upto - done)
        if done == 0:
            start = resident()
        done = upto
        print(f"{upto:>10,}{1e6 * took:>12.0f}{resident() - start:>22.2f}")


def merchants(most: int) -> None:
    """Print what each of many clients takes that share a transport, each with a key of its own."""
    transport, certs = InMemory(), {SERIAL: public_pem_of(KEY)}
    pem = pem_of(rsa.generate_private_key(65537, 2048))  # a TEST key
    begun = time.perf_counter()
    load_pem_private_key(pem, None)
    took = 1e3 * (time.perf_counter() - begun)
    print(f"to read a private key: {took:.0f} ms, nearly all of it OpenSSL's check of it")
    print(f"{'merchants':>10}{'us a call':>12}{'KiB each':>12}{'ms to make':>12}")
    for count in (1, 100, most):
        before, begun = resident(), time.perf_counter()
        clients = [
            wechatpay.Client(
                mchid=f"19{number:08}",
                serial=MERCHANT_SERIAL,
                # An object of its own for each; unchecked, or 10,000 would take six minutes to make.
                private_key=load_pem_private_key(pem, None, unsafe_skip_rsa_key_validation=True),  # type: ignore[arg-type]
                certs=certs,
                transport=transport,
            )
            for number in range(count)
        ]
        made, each = time.perf_counter() - begun, (resident() - before) * 1024 / count
        begun, rounds = time.perf_counter(), max(1, 10_000 // count)
        for _ in range(rounds):
            for client in clients:
                client.v3.pay.transactions.jsapi.post(json=BODY)
        took = (time.perf_counter() - begun) / (rounds * count)
        print(f"{count:>10,}{1e6 * took:>12.0f}{each:>12.1f}{1e3 * made / count:>12.2f}")
        del clients


def main() -> None:
    """Measure and print."""
    print(machine("cryptography"))
    calls(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
    merchants(int(sys.argv[2]) if len(sys.argv) > 2 else 10_000)


if __name__ == "__main__":
    main()
