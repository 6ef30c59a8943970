"""A server in a separate process that sends the same signed response to every request at once.

It uses TLS on loopback. It signs its response once a second, so that the benchmarks measure the client.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import ipaddress
import multiprocessing
import ssl
import tempfile
import time
from base64 import b64encode
from multiprocessing.connection import Connection
from pathlib import Path
from types import TracebackType
from typing import Self

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

SERIAL = "PUB_KEY_ID_0114232134912410000000000000"
RESPONSE = b'{"prepay_id":"wx201410272009395522657a690389285100"}'


def pem_of(key: rsa.RSAPrivateKey) -> bytes:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def public_pem_of(key: rsa.RSAPrivateKey) -> bytes:
    return key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


class LocalServer:
    """`with LocalServer() as server`: its base URL, its signing key, and the authority of its certificate."""

    def __init__(self) -> None:
        self.key = rsa.generate_private_key(65537, 2048)  # a TEST key
        self._directory = tempfile.TemporaryDirectory()
        self.authority = Path(self._directory.name) / "authority.pem"
        self.authority.write_bytes(_build_certificate())

    def __enter__(self) -> Self:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        arguments = (theirs, str(self.authority), pem_of(self.key))
        self._process = context.Process(target=_serve, args=arguments, daemon=True)
        self._process.start()
        theirs.close()  # so that recv() fails, instead of waiting, if the server does not start
        self.base_url = f"https://127.0.0.1:{ours.recv()}"
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._process.terminate()
        self._process.join()
        self._directory.cleanup()


def _build_certificate() -> bytes:
    """Return a self-signed certificate for 127.0.0.1, with its key."""
    key = rsa.generate_private_key(65537, 2048)  # a TEST key
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "TEST")])
    now = dt.datetime.now(dt.UTC)
    address = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    builder = x509.CertificateBuilder(
        name, name, key.public_key(), 1, now - dt.timedelta(days=1), now + dt.timedelta(days=2)
    ).add_extension(address, critical=False)
    certificate = builder.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
    return certificate.sign(key, SHA256()).public_bytes(Encoding.PEM) + pem_of(key)


class _Responder(asyncio.Protocol):
    key: rsa.RSAPrivateKey
    response = (0, b"")

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport
        self._unread = b""

    def data_received(self, data: bytes) -> None:
        self._unread += data
        head, end, body = self._unread.partition(b"\r\n\r\n")
        if not end:
            return
        _, found, rest = head.lower().partition(b"content-length:")
        if found and len(body) < int(rest.split(b"\r\n", 1)[0]):
            return
        self._unread = b""
        self._transport.write(self._get_response())  # type: ignore[attr-defined]

    def _get_response(self) -> bytes:
        now = int(time.time())
        if self.response[0] != now:
            message = b"%d\nnonce\n%s\n" % (now, RESPONSE)
            signature = b64encode(self.key.sign(message, padding.PKCS1v15(), SHA256()))
            head = (
                "HTTP/1.1 200 OK\r\nServer: nginx\r\nContent-Type: application/json; charset=utf-8\r\n"
                f"Content-Length: {len(RESPONSE)}\r\nConnection: keep-alive\r\nKeep-Alive: timeout=8\r\n"
                "Cache-Control: no-cache, must-revalidate\r\nX-Content-Type-Options: nosniff\r\n"
                "Request-ID: 08F78BB5AF0610D302189D8BB6350120F0D0D20228B8C90A-0\r\nContent-Language: zh-CN\r\n"
                f"Wechatpay-Nonce: nonce\r\nWechatpay-Signature: {signature.decode()}\r\n"
                f"Wechatpay-Timestamp: {now}\r\nWechatpay-Serial: {SERIAL}\r\n"
                "Wechatpay-Signature-Type: WECHATPAY2-SHA256-RSA2048\r\n\r\n"
            )
            type(self).response = (now, head.encode() + RESPONSE)
        return self.response[1]


def _serve(port: Connection, certificate: str, key: bytes) -> None:
    _Responder.key = load_pem_private_key(key, None)  # type: ignore[assignment]
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate)

    async def serve() -> None:
        server = await asyncio.get_running_loop().create_server(_Responder, "127.0.0.1", 0, ssl=context, backlog=1024)
        port.send(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    asyncio.run(serve())
