"""Growth: time and memory of a call after 1, 1,000 and 1,000,000 calls, and with 1, 100 and 10,000 merchants.

`python benchmarks/growth.py [calls] [merchants]`. The transport is in memory and the first client's signer does
nothing, so that only this package can grow. Platforms with many merchants share one transport, and so one connection
pool, among their clients.
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
from local_server import RESPONSE, SERIAL, pem_of, public_pem_of
from measuring import describe_machine

import wechatpay
from wechatpay.http import Headers, HTTPRequest, HTTPResponse

KEY = rsa.generate_private_key(65537, 2048)  # a TEST key


class InMemory:
    """A transport that responds at once; it signs its response once a second."""

    def __init__(self) -> None:
        self._signed: tuple[int, Headers] = (0, Headers())

    def send(self, request: HTTPRequest) -> HTTPResponse:  # noqa: ARG002
        now = int(time.time())
        if self._signed[0] != now:
            signature = KEY.sign(b"%d\nnonce\n%s\n" % (now, RESPONSE), padding.PKCS1v15(), SHA256())
            headers = {
                "Wechatpay-Timestamp": str(now),
                "Wechatpay-Nonce": "nonce",
                "Wechatpay-Serial": SERIAL,
                "Wechatpay-Signature": b64encode(signature).decode(),
            }
            self._signed = (now, Headers(headers))
        return HTTPResponse(200, self._signed[1], RESPONSE)

    def close(self) -> None:
        """Do nothing: there is no connection."""


class NullSigner:
    """A signer that returns a constant."""

    def sign(self, message: bytes, /) -> bytes:  # noqa: ARG002
        return bytes(256)


def measure_memory() -> float:
    """Return the resident memory of this process in MiB."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 2**20


def measure_calls(most: int) -> None:
    """Print the time of a call and the memory in use after an increasing number of calls of one client."""
    client = wechatpay.Client(
        mchid=MCHID,
        serial=MERCHANT_SERIAL,
        private_key=NullSigner(),
        certs={SERIAL: KEY.public_key()},
        transport=InMemory(),
    )
    path, start = client.v3.pay.transactions.outTradeNo._out_trade_no_, measure_memory()
    print(f"{'calls':>10}{'us a call':>12}{'MiB above the first':>22}")
    done = 0
    for upto in (1, 1000, most):
        begun = time.perf_counter()
        for number in range(done, upto):
            path.get(out_trade_no=f"P{number}", params={"mchid": MCHID})  # every call has a different path
        took = (time.perf_counter() - begun) / (upto - done)
        if done == 0:
            start = measure_memory()
        done = upto
        print(f"{upto:>10,}{1e6 * took:>12.0f}{measure_memory() - start:>22.2f}")


def measure_merchants(most: int) -> None:
    """Print the time and memory of each client when many clients, each with its own key, share a transport."""
    transport, certs = InMemory(), {SERIAL: public_pem_of(KEY)}
    pem = pem_of(rsa.generate_private_key(65537, 2048))  # a TEST key
    begun = time.perf_counter()
    load_pem_private_key(pem, None)
    took = 1e3 * (time.perf_counter() - begun)
    print(f"reading a private key: {took:.0f} ms, nearly all of it in OpenSSL's check of the key")
    print(f"{'merchants':>10}{'us a call':>12}{'KiB each':>12}{'ms to build':>12}")
    for count in (1, 100, most):
        before, begun = measure_memory(), time.perf_counter()
        clients = [
            wechatpay.Client(
                mchid=f"19{number:08}",
                serial=MERCHANT_SERIAL,
                # Each client has its own key object, without OpenSSL's check: 10,000 checks take six minutes.
                private_key=load_pem_private_key(pem, None, unsafe_skip_rsa_key_validation=True),  # type: ignore[arg-type]
                certs=certs,
                transport=transport,
            )
            for number in range(count)
        ]
        built, each = time.perf_counter() - begun, (measure_memory() - before) * 1024 / count
        begun, rounds = time.perf_counter(), max(1, 10_000 // count)
        for _ in range(rounds):
            for client in clients:
                client.v3.pay.transactions.jsapi.post(json=BODY)
        took = (time.perf_counter() - begun) / (rounds * count)
        print(f"{count:>10,}{1e6 * took:>12.0f}{each:>12.1f}{1e3 * built / count:>12.2f}")
        del clients


def main() -> None:
    """Measure and print."""
    print(describe_machine("cryptography"))
    measure_calls(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
    measure_merchants(int(sys.argv[2]) if len(sys.argv) > 2 else 10_000)


if __name__ == "__main__":
    main()
