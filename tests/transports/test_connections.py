"""Connections: pooled while the server keeps them open, limited in time and size, and not shared by a fork."""

from __future__ import annotations

import asyncio
import gzip
import io
import multiprocessing
import os
import socket
import ssl
import sys
import threading
import time
import traceback
import tracemalloc
import types
from contextlib import suppress

import aiohttp
import pytest
import requests

import wechatpay
from wechatpay.http import HTTPRequest
from wechatpay.sandbox import Sandbox
from wechatpay.sandbox.identity import CertifiedKey
from wechatpay.transports import AiohttpTransport, RequestsTransport
from wechatpay.transports import _body as transport_body
from wechatpay.transports import _connector as asynchronous_connections
from wechatpay.transports import _pool as requests_connections
from wechatpay.transports._tls import present

from ..conftest import ONCE, RETURN_RECEIPTS, SUBSIDY, start_call
from ..raw_server import RawServer

EMPTY = b"HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n\r\n"


class Scripted:
    """A server of one connection at a time, on which it calls *handle*."""

    def __init__(self, handle):
        self.connections = 0
        self.received = []
        self.closed = threading.Semaphore(0)
        self._handle = handle
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._serve)

    def _serve(self):
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with connection:
                connection.settimeout(20)
                self.connections += 1
                with suppress(OSError):  # the client closed the connection
                    self._handle(self, connection)
            self.closed.release()

    def read(self, connection):
        head = b""
        while b"\r\n\r\n" not in head:
            part = connection.recv(65536)
            if not part:
                return False
            head += part
        self.received.append(head)
        return True

    @property
    def base_url(self):
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *exc):
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join()


def reply_with(*parts, then=lambda: None):
    """Return a handler that answers one request with *parts*, calls *then* and closes the connection."""

    def handle(server, connection):
        if server.read(connection):
            for part in parts:
                connection.sendall(part)
            then()

    return handle


class Sending:
    """A sync or async transport that sends one request after the other."""

    def __init__(self, is_sync, **options):
        self.is_sync = is_sync
        self.transport = RequestsTransport(**options) if is_sync else AiohttpTransport(**options)

    async def send(self, url, method="POST", **options):
        request = HTTPRequest(method, f"{url}/x", **options)
        response = self.transport.send(request) if self.is_sync else await self.transport.send(request)
        if not request.stream:
            return response
        if self.is_sync:
            return b"".join(response.chunks)
        return b"".join([chunk async for chunk in response.chunks])

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        self.transport.close() if self.is_sync else await self.transport.aclose()


# --- closed connections are not reused


@pytest.mark.parametrize(
    "reply", [EMPTY, b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"], ids=["empty", "with a body"]
)
async def test_a_connection_that_the_server_closed_is_not_reused(is_sync, reply):
    """The server announces it with no `Connection: close`. No POST may be lost, however busy the loop is."""
    done = threading.Semaphore(0)

    def answer_and_close(server, connection):
        if server.read(connection):
            connection.sendall(reply)
            done.acquire()  # the client has read the response, and receives the end of the connection separately

    with Scripted(answer_and_close) as server:
        async with Sending(is_sync) as sending:
            for _ in range(50):
                assert (await sending.send(server.base_url)).status_code in {200, 204}
                done.release()
                server.closed.acquire()
        assert server.connections == 50


async def test_a_task_cancelled_while_it_checks_a_pooled_connection_closes_it():
    """A pooled connection is checked in a turn of the loop, in which the task may be cancelled."""
    sent, answer = threading.Semaphore(0), threading.Semaphore(0)

    def answer_twice(server, connection):
        while server.read(connection):
            connection.sendall(EMPTY)
            answer.acquire()
            connection.sendall(EMPTY)  # unsolicited
            sent.release()

    with Scripted(answer_twice) as server:
        async with Sending(is_sync=False) as sending:
            await sending.send(server.base_url)
            answer.release()
            sent.acquire()
            task = asyncio.create_task(sending.send(server.base_url))
            await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert server.closed.acquire(timeout=20)


async def test_a_connection_idle_for_seven_seconds_is_not_reused(is_sync, monkeypatch):
    """The server closes after eight seconds without notice: a later request on the connection would be lost."""
    now = [1000.0]
    clock = types.SimpleNamespace(monotonic=lambda: now[0])
    monkeypatch.setattr(requests_connections, "time", clock)
    monkeypatch.setattr("aiohttp.connector.monotonic", clock.monotonic)

    def keep_for_eight_seconds(server, connection):
        used = now[0]
        while server.read(connection):
            if now[0] - used >= 8:
                return  # the request is too late and is lost
            used = now[0]
            connection.sendall(EMPTY)

    with Scripted(keep_for_eight_seconds) as server:
        async with Sending(is_sync) as sending:
            connections = []
            for seconds in (0, 6.9, 6.9, 7.1, 8, 100, 1):
                now[0] += seconds
                assert (await sending.send(server.base_url)).status_code == 204
                connections.append(server.connections)
    assert connections == [1, 1, 1, 2, 3, 4, 4]


async def test_a_connection_is_reused_after_a_response_without_a_body(is_sync):
    def serve(server, connection):
        while server.read(connection):
            connection.sendall(EMPTY)

    with Scripted(serve) as server:
        async with Sending(is_sync) as sending:
            for _ in range(5):
                await sending.send(server.base_url)
        assert server.connections == 1


# --- no response is matched to another request


def numbered_response(number):
    return b"HTTP/1.1 200 OK\r\nNumber: %d\r\nContent-Length: 2\r\n\r\n{}" % number


def response_with_forbidden_body(status, number):
    """Return a response with a status that allows no body, and a body that looks like a response."""
    wrong = numbered_response(90 + number)
    return b"HTTP/1.1 %s\r\nNumber: %d\r\nContent-Length: %d\r\n\r\n" % (status, number, len(wrong)) + wrong


ODD_REPLIES = {
    "100": lambda number: b"HTTP/1.1 100 Continue\r\n\r\n" + numbered_response(number),
    "103": lambda number: b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + numbered_response(number),
    "many": lambda number: b"HTTP/1.1 102 Processing\r\n\r\n" * 5 + numbered_response(number),
    "101": lambda number: b"HTTP/1.1 101 Switching Protocols\r\n\r\n" + numbered_response(number),
    "099": lambda number: b"HTTP/1.1 099 Early\r\n\r\n" + numbered_response(number),
    "204 with a body": lambda number: response_with_forbidden_body(b"204 No Content", number),
    "304 with a body": lambda number: response_with_forbidden_body(b"304 Not Modified", number),
    "two replies": lambda number: numbered_response(number) + numbered_response(90 + number),
    "two kinds of length": lambda number: (
        b"HTTP/1.1 200 OK\r\nNumber: %d\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n" % number
        + b"2\r\n{}\r\n0\r\n\r\n"
        + numbered_response(90 + number)
    ),
}


@pytest.mark.parametrize("kind", ODD_REPLIES)
@pytest.mark.parametrize("in_parts", [False, True])
async def test_a_response_is_never_matched_to_another_request(is_sync, kind, in_parts):
    """This covers bytes before and after the response: a signature does not tell responses apart."""

    answered = threading.Semaphore(0)

    def serve(server, connection):
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        while server.read(connection):
            reply = ODD_REPLIES[kind](len(server.received))
            try:
                for line in reply.splitlines(keepends=True) if in_parts else [reply]:
                    connection.sendall(line)
            finally:
                answered.release()

    numbers = []
    with Scripted(serve) as server:
        async with Sending(is_sync) as sending:
            for _ in range(4):
                numbers.append(None)
                with suppress(wechatpay.ConnectionLostError):
                    numbers[-1] = (await sending.send(server.base_url, total_timeout=20.0)).headers["Number"]
                answered.acquire()  # trailing bytes have been sent when the connection is checked next
    assert all(number in (None, str(at)) for at, number in enumerate(numbers, 1)), numbers
    if kind in ("100", "103", "many"):
        assert None not in numbers
        assert server.connections == 1
    else:
        assert server.connections == 4


async def test_bytes_left_in_the_tls_buffer_are_not_accepted_as_a_response(is_sync):
    """When a response ends where a buffer does, the next bytes are decrypted already, and in no socket."""
    server_key = CertifiedKey.generate("TEST server", is_server=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    present(context, server_key.certificate, server_key.private_key)

    def serve(server, plain):
        with context.wrap_socket(plain, server_side=True) as connection:
            while server.read(connection):
                number = len(server.received)
                head = b"HTTP/1.1 200 OK\r\nNumber: %d\r\nContent-Length: %d\r\n\r\n"
                body = io.DEFAULT_BUFFER_SIZE - len(head % (number, 8000))
                connection.sendall(head % (number, body) + b"x" * body + numbered_response(90 + number))

    with Scripted(serve) as server:
        async with Sending(is_sync, authorities=server_key.pem) as sending:
            for number in range(1, 4):
                response = await sending.send(server.base_url.replace("http:", "https:"))
                assert response.headers["Number"] == str(number)
        assert server.connections == 3


async def test_bytes_received_between_two_requests_are_not_accepted_as_a_response(is_sync):
    """Servers and proxies send 408 to an idle connection: the next request must not fail with it."""
    go_on, done = threading.Semaphore(0), threading.Semaphore(0)

    def serve(server, connection):
        while server.read(connection):
            connection.sendall(numbered_response(len(server.received)))
            go_on.acquire()
            connection.sendall(b"HTTP/1.1 408 Request Time-out\r\nContent-Length: 0\r\n\r\n")
            done.release()

    with Scripted(serve) as server:
        async with Sending(is_sync) as sending:
            for number in range(1, 5):
                assert (await sending.send(server.base_url)).headers["Number"] == str(number)
                go_on.release()
                done.acquire()
        assert server.connections == 4


def test_an_interim_response_over_a_given_session_raises():
    """`http.client` returns 103 as the final response, and leaves the final one to the next request."""

    def serve(server, connection):
        while server.read(connection):
            connection.sendall(ODD_REPLIES["103"](len(server.received)))

    with Scripted(serve) as server, requests.Session() as session:
        for _ in range(3):
            with pytest.raises(wechatpay.ConnectionLostError, match="200"):
                RequestsTransport(session).send(HTTPRequest("POST", server.base_url + "/"))
        assert server.connections == 3


@pytest.mark.parametrize("head", [b"HTTP/1.1 404 N", b"HTTP/1.1 404 Not Found\r\n", b"HTTP/1.1 404 Not Found\r\nA: b"])
async def test_a_truncated_head_raises_connection_lost(is_sync, head):
    """A 404 that is accepted from a truncated head would mean that there is no such order."""
    with Scripted(reply_with(head)) as server:
        async with Sending(is_sync) as sending:
            with pytest.raises(wechatpay.ConnectionLostError):
                await sending.send(server.base_url)


@pytest.mark.parametrize("stream", [False, True])
async def test_a_chunk_of_negative_length_raises_connection_lost(is_sync, stream):
    """urllib3 would read to the end of the connection, beyond every limit."""
    go_on = threading.Event()
    reply = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\nmore"
    with Scripted(reply_with(reply, then=lambda: go_on.wait(20))) as server:
        async with Sending(is_sync) as sending:
            with pytest.raises(wechatpay.ConnectionLostError):
                await sending.send(server.base_url, stream=stream)
            go_on.set()


# --- `sent` is False only if it is certain


@pytest.mark.parametrize("server_does", ["nothing", "closes", "says something else"])
async def test_a_tls_handshake_that_fails_sends_nothing(is_sync, server_does):
    go_on = threading.Event()

    def serve(server, connection):
        if server_does == "nothing":
            go_on.wait(20)
        elif server_does == "says something else":
            connection.recv(1)
            connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    with Scripted(serve) as server:
        async with Sending(is_sync) as sending:
            with pytest.raises(wechatpay.ConnectError) as caught:
                await sending.send(server.base_url.replace("http:", "https:"), timeout=(0.3, 20.0))
            go_on.set()
    assert not caught.value.sent
    assert isinstance(caught.value, wechatpay.ConnectTimeoutError) is (server_does == "nothing")
    assert "object at 0x" not in str(caught.value)


def test_nothing_is_sent_on_a_connection_that_opened_too_late(monkeypatch):
    """urllib3 applies the timeout to each address of a host."""
    times = iter([0.0])
    clock = types.SimpleNamespace(monotonic=lambda: next(times, 1000.0))
    monkeypatch.setattr(requests_connections, "time", clock)
    with Scripted(lambda server, connection: server.read(connection)) as server:
        transport = RequestsTransport()
        with pytest.raises(wechatpay.ConnectTimeoutError) as caught:
            transport.send(HTTPRequest("POST", server.base_url + "/", total_timeout=5.0))
        transport.close()
        server.closed.acquire()
    assert not caught.value.sent
    assert server.received == []


async def test_a_given_session_with_middlewares_may_have_sent_the_request(closed_port):
    async def again(request, handler):
        return await handler(request)

    url = f"http://127.0.0.1:{closed_port}/"
    async with aiohttp.ClientSession() as session:
        if not hasattr(session, "_middlewares"):
            pytest.skip("this aiohttp has none")
        with pytest.raises(wechatpay.ConnectError):
            await AiohttpTransport(session).send(HTTPRequest("POST", url))
    async with aiohttp.ClientSession(middlewares=(again,)) as session:
        with pytest.raises(wechatpay.ConnectionLostError) as caught:
            await AiohttpTransport(session).send(HTTPRequest("POST", url))
    assert caught.value.sent


# --- timeouts


def drip(head):
    """Return a handler that sends *head*, and then a byte every 10 ms, forever."""

    def handle(server, connection):
        server.read(connection)
        connection.sendall(head)
        while True:
            connection.sendall(b"x")
            time.sleep(0.01)

    return handle


@pytest.mark.parametrize(
    "head",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX-Drip: ",
        b"HTTP/1.1 200 O",
    ],
    ids=["body", "body without end", "header", "status"],
)
@pytest.mark.parametrize("stream", [False, True])
async def test_a_response_that_trickles_in_is_ended_by_the_total_timeout(is_sync, head, stream):
    """Each byte arrives within the read timeout; the whole response does not arrive within the total."""
    with Scripted(drip(head)) as server:
        async with Sending(is_sync) as sending:
            with pytest.raises(wechatpay.TimedOutError) as caught:
                await sending.send(server.base_url, timeout=(5.0, 30.0), total_timeout=0.3, stream=stream)
    assert caught.value.sent


async def test_nothing_is_sent_after_the_total_timeout(is_sync):
    with Scripted(lambda server, connection: server.read(connection)) as server:
        async with Sending(is_sync) as sending:
            with pytest.raises(wechatpay.ConnectTimeoutError, match=server.base_url) as caught:
                await sending.send(server.base_url, total_timeout=1e-9)
    assert not caught.value.sent
    assert server.received == []


async def test_nothing_is_sent_on_a_pooled_connection_after_the_total_timeout():
    def serve(server, connection):
        while server.read(connection):
            connection.sendall(EMPTY)

    with Scripted(serve) as server:
        async with Sending(is_sync=False) as sending:
            await sending.send(server.base_url)
            with pytest.raises(wechatpay.ConnectTimeoutError) as caught:
                await sending.send(server.base_url, total_timeout=1e-9)
    assert not caught.value.sent
    assert len(server.received) == server.connections == 1


# --- closing a transport


@pytest.mark.parametrize("stream", [False, True])
async def test_closing_the_transport_ends_a_call_in_flight_with_connection_lost(stream):
    go_on = threading.Event()
    with Scripted(reply_with(b"HTTP/1.1 200 OK\r\n\r\nx", then=lambda: go_on.wait(20))) as server:
        async with Sending(is_sync=False) as sending:
            asking = asyncio.create_task(sending.send(server.base_url, stream=stream))
            while not server.received:
                await asyncio.sleep(0.01)
            await sending.transport.aclose()
            with pytest.raises(wechatpay.ConnectionLostError, match="closed") as caught:
                await asking
            go_on.set()
    assert caught.value.sent


@pytest.mark.skipif(sys.version_info < (3, 11), reason="a task cannot tell whether it was cancelled")
async def test_closing_the_transport_reports_waiting_calls_as_not_sent(monkeypatch):
    monkeypatch.setattr(asynchronous_connections, "POOL_SIZE", 1)
    go_on = threading.Event()
    with Scripted(reply_with(then=lambda: go_on.wait(20))) as server:
        async with Sending(is_sync=False) as sending:
            first = asyncio.create_task(sending.send(server.base_url))
            while not server.received:
                await asyncio.sleep(0.01)
            second = asyncio.create_task(sending.send(server.base_url))
            await asyncio.sleep(0)
            await sending.transport.aclose()
            with pytest.raises(wechatpay.ConnectionLostError):
                await first
            with pytest.raises(wechatpay.ConnectError, match="closed") as caught:
                await second
            go_on.set()
    assert not caught.value.sent
    assert len(server.received) == 1


async def test_the_total_timeout_reaches_the_connection(vector_client, caller):
    with Scripted(drip(b"HTTP/1.1 200 OK\r\n\r\n")) as server:
        policy = wechatpay.Retry(attempts=1, budget=0.2)
        async with caller.using(vector_client(base_url=server.base_url, timeout=0.15, retry=policy)):
            with pytest.raises(wechatpay.TimedOutError):
                await caller.get("v3/x")


async def test_a_request_that_the_server_does_not_read_times_out(is_sync):
    """The server stops reading the body; sending the chunks ends with the total timeout."""
    go_on = threading.Event()

    def take_little(server, connection):
        connection.recv(1000)
        go_on.wait(20)

    def endless():
        while True:
            yield b"x" * 65536

    with Scripted(take_little) as server:
        async with Sending(is_sync) as sending:
            with pytest.raises(wechatpay.TransportError) as caught:
                headers = wechatpay.Headers({"Content-Length": "9" * 12})
                await sending.send(
                    server.base_url, headers=headers, content=endless(), timeout=(0.3, 0.3), total_timeout=0.3
                )
            go_on.set()
    assert caught.value.sent


async def test_the_timeout_of_a_request_does_not_apply_to_the_next(is_sync):
    """The next request on the connection has a timeout of its own."""
    slow = threading.Event()

    def serve(server, connection):
        while server.read(connection):
            if slow.is_set():
                time.sleep(0.2)
            connection.sendall(EMPTY)

    with Scripted(serve) as server:
        async with Sending(is_sync) as sending:
            assert (await sending.send(server.base_url, total_timeout=0.15)).status_code == 204
            slow.set()
            assert (await sending.send(server.base_url, total_timeout=30.0)).status_code == 204
        assert server.connections == 1


async def test_cancelled_calls_do_not_exhaust_the_pool(sandbox):
    async with sandbox.client() as client:
        node = client.chain(RETURN_RECEIPTS)
        for _ in range(150):  # more than the size of the pool
            sandbox.faults.add("slow", path="/" + RETURN_RECEIPTS)
            task = await start_call(sandbox, node.post_async(json=SUBSIDY))
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        assert (await asyncio.wait_for(node.post_async(json=SUBSIDY), 20)).verified


# --- sizes


@pytest.mark.parametrize("more", [0, 1])
async def test_a_response_over_the_limit_is_refused_unless_it_is_streamed(is_sync, more, monkeypatch):
    monkeypatch.setattr(transport_body, "MAX_RESPONSE_BYTES", 1024 * 1024)
    size = 1024 * 1024 + more
    head = b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: %d\r\n\r\n" % size
    with Scripted(reply_with(head, b"x" * size)) as server:
        async with Sending(is_sync) as sending:
            if not more:
                assert len((await sending.send(server.base_url)).content) == size
                return
            with pytest.raises(wechatpay.TooLargeError, match="1048576.*to="):
                await sending.send(server.base_url)
            assert len(await sending.send(server.base_url, stream=True)) == size  # a streamed response may be larger


def test_a_response_may_have_64_mib():
    assert transport_body.MAX_RESPONSE_BYTES == 64 * 1024 * 1024


def compress_zeros(size):
    text = io.BytesIO()
    with gzip.GzipFile(fileobj=text, mode="wb", compresslevel=9) as file:
        for _ in range(size // 1024 // 1024):
            file.write(bytes(1024 * 1024))
    return text.getvalue()


async def test_a_gzip_bomb_fills_no_memory(is_sync):
    """300 MiB compressed to 300 KiB are refused once they exceed the largest response."""
    bomb = compress_zeros(300 * 1024 * 1024)
    head = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(bomb)
    with Scripted(reply_with(head, bomb)) as server:
        async with Sending(is_sync) as sending:
            tracemalloc.start()
            try:
                with pytest.raises(wechatpay.TooLargeError):
                    await sending.send(server.base_url)
                _, peak = tracemalloc.get_traced_memory()
            finally:
                tracemalloc.stop()
    assert peak < 80 * 1024 * 1024


@pytest.mark.parametrize("stream", [False, True])
async def test_a_gzipped_response_is_decompressed(is_sync, stream):
    content = gzip.compress(b"{}" * 1000)
    head = b"HTTP/1.1 200 OK\r\nContent-Encoding: GZip\r\nContent-Length: %d\r\n\r\n" % len(content)
    with Scripted(reply_with(head, content)) as server:
        async with Sending(is_sync) as sending:
            response = await sending.send(server.base_url, stream=stream)
            assert (response if stream else response.content) == b"{}" * 1000


GARBAGE = {
    "not gzip": (b"gzip", b"not gzip at all"),
    "truncated": (b"gzip", gzip.compress(b"{}" * 1000)[:-12]),
    "trailing bytes": (b"gzip", gzip.compress(b"{}") + b"more"),
    "twice": (b"gzip, gzip", gzip.compress(gzip.compress(b"{}"))),
    "another kind": (b"br", b"\x0b\x02\x80{}{}{}\x03"),
}


@pytest.mark.parametrize("kind", GARBAGE)
@pytest.mark.parametrize("stream", [False, True])
async def test_a_response_that_cannot_be_decompressed_raises_connection_lost(is_sync, kind, stream):
    encoding, content = GARBAGE[kind]
    head = b"HTTP/1.1 200 OK\r\nContent-Encoding: %s\r\nContent-Length: %d\r\n\r\n" % (encoding, len(content))
    with Scripted(reply_with(head, content)) as server:
        async with Sending(is_sync) as sending:
            with pytest.raises(wechatpay.ConnectionLostError, match=server.base_url) as caught:
                await sending.send(server.base_url, stream=stream)
    assert caught.value.sent


def test_a_given_session_decompresses_by_itself():
    content = gzip.compress(b"{}" * 1000)
    head = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(content)
    with Scripted(reply_with(head, content)) as server, requests.Session() as session:
        session.hooks["response"].append(lambda response, **_: response.content and None)  # reads the content first
        response = RequestsTransport(session).send(HTTPRequest("GET", server.base_url + "/"))
        assert response.content == b"{}" * 1000


# --- secrets


def test_no_frame_of_an_error_shows_the_signature(is_sync):
    """This covers our frames and those of the libraries: error reporters show local variables."""

    async def fail(base_url):
        async with Sending(is_sync) as sending:
            headers = wechatpay.Headers({"Authorization": "WECHATPAY2-SHA256-RSA2048 5ec2e7"})
            with pytest.raises(wechatpay.ConnectionLostError) as caught:
                await sending.send(base_url, headers=headers)
        return caught.value

    with Scripted(lambda server, connection: server.read(connection)) as server:
        # A loop of its own: on Python 3.10 the loop of the tests runs its steps while it handles the library's error.
        error = asyncio.run(fail(server.base_url))
    frames = [frame for frame, _ in traceback.walk_tb(error.__traceback__) if frame.f_code.co_filename != __file__]
    assert frames
    for frame in frames:
        for name, value in frame.f_locals.items():
            assert "5ec2e7" not in repr(value), (frame, name)
    assert "5ec2e7" not in str(error) + repr(error)
    assert error.__cause__ is error.__context__ is None  # errors of the libraries refer to objects with the signature


async def test_an_exception_that_is_being_handled_keeps_its_traceback(is_sync, closed_port):
    """The caller's exception is the context of ours, and its frames keep their locals."""

    def fail():
        variable = "local"  # noqa: F841
        raise LookupError

    async with Sending(is_sync) as sending:
        with pytest.raises(wechatpay.ConnectError) as caught:
            try:
                fail()
            except LookupError:
                await sending.send(f"http://127.0.0.1:{closed_port}")
    before = caught.value.__context__
    assert isinstance(before, LookupError)
    assert before.__traceback__.tb_next.tb_frame.f_locals == {"variable": "local"}


def test_a_redacted_request_has_no_signature():
    content = b"<xml><a>1</a><sign>ABC</sign><b>2</b></xml>"
    assert HTTPRequest("POST", "https://x/", content=content).redacted().content == content.replace(b"ABC", b"***")


@pytest.mark.parametrize("reply", [b"", b"nonsense\r\n\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n"])
async def test_no_error_message_shows_the_signature_of_a_url(vector_client, caller, reply):
    """The libraries quote the URL, which contains the signature of an APIv2 GET."""
    with Scripted(reply_with(reply)) as server:
        async with caller.using(vector_client(base_url=server.base_url, secret="0" * 32)):
            with pytest.raises(wechatpay.ConnectionLostError) as caught:
                await caller.get("v2/papay/entrustweb", params={"appid": "wx1", "plan_id": "1"})
        (request,) = server.received
    signature = request.partition(b"sign=")[2].split()[0].decode()
    assert len(signature) == 32
    assert signature not in str(caught.value) + repr(caught.value.request)
    assert "***" in repr(caught.value.request)


# --- forked processes


def in_child(client, results, options):
    try:
        statuses = [client.chain(RETURN_RECEIPTS).post(**options).status_code for _ in range(3)]

        async def one():
            async with client:
                return (await client.chain(RETURN_RECEIPTS).post_async(**options)).status_code

        results.put([*statuses, asyncio.run(one())])
    except BaseException as error:
        results.put(repr(error))
        raise


def never_sleep(seconds):
    raise AssertionError("a call waits for a thread that its process does not have")


async def never_sleep_async(seconds):
    never_sleep(seconds)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # about fork in a process with threads
def test_a_client_made_before_a_fork_works_after_it():
    """A web server may load the application, fetch certificates in a thread, and then fork its workers."""
    context = multiprocessing.get_context("fork")
    options = {"retry": ONCE, "sleep": never_sleep, "async_sleep": never_sleep_async}

    async def one(client):
        assert (await client.chain(RETURN_RECEIPTS).post_async(json=SUBSIDY)).verified

    with Sandbox() as sandbox:
        certs = {sandbox.public_key_id: sandbox.public_key}
        by_certificate = {"json": SUBSIDY, "headers": {"Wechatpay-Serial": sandbox.platform_serial}}
        with sandbox.client(certs=certs, renew_certificates=True, **options) as client:
            assert client.chain(RETURN_RECEIPTS).post(json=SUBSIDY).verified
            asyncio.run(one(client))

            def fetch_until_the_sandbox_is_closed():
                with suppress(wechatpay.UnknownSerialError):
                    client.chain(RETURN_RECEIPTS).post(**by_certificate)

            sandbox.faults.add("slow", path="/v3/certificates")
            fetching = threading.Thread(target=fetch_until_the_sandbox_is_closed)
            fetching.start()
            while sandbox.journal.entries[-1].target != "/v3/certificates":
                time.sleep(0.01)
            results = context.Queue()
            workers = [context.Process(target=in_child, args=(client, results, by_certificate)) for _ in range(4)]
            for worker in workers:
                worker.start()
            statuses = [results.get(timeout=60) for _ in workers]
            for worker in workers:
                worker.join()
            assert statuses == [[200] * 4] * 4
            assert client.chain(RETURN_RECEIPTS).post(json=SUBSIDY).verified
    fetching.join()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # about fork in a process with threads
def test_a_process_that_forks_keeps_its_connection_and_the_child_opens_one(vector_client):
    with RawServer() as server, vector_client(base_url=server.base_url) as client:

        def call():
            with pytest.raises(wechatpay.ClientError):
                client.v3.certificates.get()

        call()
        assert server.connections == 1
        child = multiprocessing.get_context("fork").Process(target=call)
        child.start()
        child.join()
        assert child.exitcode == 0
        assert server.connections == 2
        call()
        assert server.connections == 2
