"""Fixtures and helpers: one sandbox per run, a client and a caller per test, transports for tests, known answers."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import json
import socket
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings

import wechatpay
from wechatpay import HTTPRequest, HTTPResponse, demo
from wechatpay.sandbox import Sandbox
from wechatpay.transports import RequestsTransport

from .raw_server import RawServer

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Mapping

# On a busy machine, Hypothesis would fail a test because of the time that it takes.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")

RETURN_RECEIPTS, SUBSIDY = demo.PATH, demo.BODY


@pytest.fixture(scope="session")
def shared_sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(shared_sandbox: Sandbox) -> Iterator[Sandbox]:
    yield shared_sandbox
    shared_sandbox.faults.clear()


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[wechatpay.Client]:
    with sandbox.client() as client:
        yield client


class Caller:
    """Calls a client synchronously or asynchronously: one test with `await caller.post(path, json=...)` covers both."""

    def __init__(self, client: wechatpay.Client, *, is_sync: bool) -> None:
        self.client, self.is_sync = client, is_sync

    async def call(self, verb: str, path: str, /, **options: Any) -> wechatpay.Response[Any]:
        node = self.client.chain(path)
        if self.is_sync:
            return getattr(node, verb)(**options)
        return await getattr(node, f"{verb}_async")(**options)

    get = functools.partialmethod(call, "get")
    post = functools.partialmethod(call, "post")
    put = functools.partialmethod(call, "put")

    @contextlib.asynccontextmanager
    async def using(self, client: wechatpay.Client) -> AsyncIterator[wechatpay.Client]:
        """Call *client* within this block, and close it at the end."""
        before, self.client = self.client, client
        try:
            async with client:
                yield client
        finally:
            self.client = before


@pytest.fixture(params=[True, False], ids=["sync", "async"])
def is_sync(request: pytest.FixtureRequest) -> bool:
    return request.param


@pytest.fixture
async def caller(client: wechatpay.Client, is_sync: bool) -> AsyncIterator[Caller]:
    yield Caller(client, is_sync=is_sync)
    await client.aclose()


async def start_call(sandbox: Sandbox, call: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
    """Start *call*, and return its task once the sandbox has received a request."""
    entries = sandbox.journal.entries
    latest = entries[-1] if entries else None
    task = asyncio.create_task(call)
    while not task.done() and (entries[-1] if entries else None) is latest:
        await asyncio.sleep(0.001)
    return task


@pytest.fixture(scope="session")
def vectors() -> dict[str, Any]:
    return json.loads((Path(__file__).parent / "vectors" / "protocol.json").read_text("utf-8"))


ONCE = wechatpay.Retry(attempts=1)
ORDER = {
    "appid": "wx8888888888888888",
    "mchid": "1900000001",
    "description": "QQ公仔",
    "out_trade_no": "P1217752501",
    "notify_url": "https://example.invalid/wechatpay",
    "amount": {"total": 100},
}


class Recorder:
    """A transport that records requests and forwards them to *inner*, or answers each with *status*."""

    def __init__(self, inner: Any = None, *, status: int = 500) -> None:
        self.inner = inner
        self.status = status
        self.requests: list[HTTPRequest] = []

    def send(self, request: HTTPRequest) -> HTTPResponse:
        self.requests.append(request)
        return self.inner.send(request) if self.inner else HTTPResponse(self.status, wechatpay.Headers())

    def close(self) -> None:
        if self.inner:
            self.inner.close()


class Answering:
    """A transport that records requests and answers each with the same response."""

    def __init__(self, content: bytes = b"", *, status: int = 200, headers: Mapping[str, str] | None = None) -> None:
        self.response = HTTPResponse(status, wechatpay.Headers(headers or {}), content)
        self.requests: list[HTTPRequest] = []

    def send(self, request: HTTPRequest) -> HTTPResponse:
        self.requests.append(request)
        return self.response

    def close(self) -> None:
        pass


class Chunked:
    """A transport that answers 200 with *content*, *size* bytes at a time."""

    def __init__(self, content: bytes, size: int) -> None:
        self.content, self.size = content, size

    def send(self, request: HTTPRequest) -> HTTPResponse:
        chunks = (self.content[at : at + self.size] for at in range(0, len(self.content), self.size))
        return HTTPResponse(200, wechatpay.Headers(), chunks=chunks)

    def close(self) -> None:
        pass


class Tampering:
    """A transport that passes each response through *change*."""

    def __init__(self, change: Callable[[HTTPResponse], HTTPResponse]) -> None:
        self.inner = RequestsTransport()
        self.change = change

    def send(self, request: HTTPRequest) -> HTTPResponse:
        return self.change(self.inner.send(request))

    def close(self) -> None:
        self.inner.close()


def wait_for_delivery(sandbox: Sandbox, url: str, send: Callable[[], None]) -> None:
    """Call *send* and wait until its notification is accepted at *url*. Other tests' notifications may be in flight."""
    is_delivered = threading.Event()

    def listen(delivery: Any) -> None:
        if delivery.url == url and delivery.accepted:
            is_delivered.set()

    sandbox.notifications.listeners.append(listen)
    try:
        send()
        assert is_delivered.wait(30)
    finally:
        sandbox.notifications.listeners.remove(listen)


def receive_delivery(sandbox: Sandbox) -> tuple[dict[str, str], bytes]:
    """Return the headers and the body of a notification that *sandbox* delivers."""
    with RawServer([b"HTTP/1.1 204 No Content\r\n\r\n"], once=True) as server:
        wait_for_delivery(
            sandbox,
            server.base_url,
            lambda: sandbox.notifications.send("TRANSACTION.SUCCESS", {"out_trade_no": "1"}, url=server.base_url),
        )
    head, _, body = server.requests[0].partition(b"\r\n\r\n")
    lines = head.decode().split("\r\n")[1:]
    return dict(line.split(": ", 1) for line in lines), body


@pytest.fixture
def delivery(sandbox: Sandbox) -> tuple[dict[str, str], bytes]:
    """The headers and body of a notification that the sandbox delivered."""
    return receive_delivery(sandbox)


@pytest.fixture
def closed_port() -> Iterator[int]:
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", 0))  # bound without listening: connections are refused
        yield holder.getsockname()[1]


@pytest.fixture
def vector_client(vectors: dict[str, Any]) -> Callable[..., wechatpay.Client]:
    """A factory of clients with the keys of the known answers."""

    def create(**options: Any) -> wechatpay.Client:
        merchant, platform = vectors["merchant"], vectors["platform"]
        given = {
            "mchid": merchant["mchid"],
            "serial": merchant["serial"],
            "private_key": merchant["private_key_pkcs8"],
            "certs": {platform["serial"]: platform["certificate"], platform["public_key_id"]: platform["public_key"]},
            "retry": ONCE,
        }
        return wechatpay.Client(**{**given, **options})

    return create
