"""Both transports: each failure has its error, and a given session is used as it is."""

from __future__ import annotations

import asyncio
import gc
import gzip
import socket
import socketserver
import threading
import types
import weakref

import aiohttp
import pytest
import requests

import wechatpay
from wechatpay.transports import AiohttpTransport, RequestsTransport
from wechatpay.transports import _pool as requests_connections

from ..conftest import ONCE, Caller
from ..raw_server import NOT_FOUND, RawServer


async def test_a_refused_connection_raises_connect_error(vector_client, closed_port, caller):
    async with caller.using(vector_client(base_url=f"http://127.0.0.1:{closed_port}")):
        with pytest.raises(wechatpay.ConnectError, match=f"http://127.0.0.1:{closed_port}") as caught:
            await caller.get("v3/certificates")
    assert caught.value.sent is False
    assert isinstance(caught.value, ConnectionError)
    assert caught.value.request.method == "GET"
    assert caught.value.response is None
    assert caught.value.status_code is None


async def test_an_unknown_host_raises_connect_error(vector_client, caller):
    async with caller.using(vector_client(base_url="https://no-such-host.invalid")):
        with pytest.raises(wechatpay.ConnectError) as caught:
            await caller.get("v3/certificates")
    assert caught.value.sent is False


async def test_a_connection_that_takes_too_long_raises_connect_timeout(vector_client, caller):
    with socket.socket() as full:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        others = []
        for _ in range(4):  # fills the backlog: further connections are not answered
            other = socket.socket()
            other.setblocking(False)
            other.connect_ex(full.getsockname())
            others.append(other)
        async with caller.using(vector_client(base_url=f"http://127.0.0.1:{full.getsockname()[1]}")):
            with pytest.raises(wechatpay.ConnectTimeoutError) as caught:
                await caller.get("v3/certificates", timeout=(0.1, 30))
        for other in others:
            other.close()
    assert caught.value.sent is False
    assert isinstance(caught.value, TimeoutError)
    assert isinstance(caught.value, wechatpay.ConnectError)


@pytest.mark.parametrize(
    "reply",
    [
        None,
        b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\ncut",
        b"no http at all\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",
    ],
)
async def test_a_truncated_response_raises_connection_lost_and_is_not_retried(vector_client, caller, reply):
    with RawServer([reply], once=True) as server:
        async with caller.using(vector_client(base_url=server.base_url)):
            with pytest.raises(wechatpay.ConnectionLostError, match=server.base_url) as caught:
                await caller.get("v3/certificates")
        assert len(server.requests) == 1
    assert caught.value.sent is True


def build_chunked(content, size, headers=b""):
    parts = [content[at : at + size] for at in range(0, len(content), size)]
    chunks = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts)
    return b"HTTP/1.1 200 OK\r\n" + headers + b"Transfer-Encoding: chunked\r\n\r\n" + chunks + b"0\r\n\r\n"


TEXT = b"0123456789abcdef" * 3
WHOLE = {
    "a length": b"HTTP/1.1 200 OK\r\nContent-Length: 48\r\n\r\n" + TEXT,
    "chunks": build_chunked(TEXT, 18),  # Sizes of two digits: half of one is another size.
    "chunks of gzip": build_chunked(gzip.compress(TEXT), 16, b"Content-Encoding: gzip\r\n"),
}


@pytest.mark.parametrize("to_file", [False, True])
@pytest.mark.parametrize("kind", WHOLE)
async def test_a_response_that_is_cut_at_any_byte_is_an_error(vector_client, caller, tmp_path, kind, to_file):
    """Nothing else would find it out: WeChat Pay does not sign the responses of this path."""
    reply, target = WHOLE[kind], tmp_path / "file"
    options = {"to": target} if to_file else {}
    accepted = []
    with RawServer([*(reply[:length] for length in range(1, len(reply))), reply], once=True) as server:
        async with caller.using(vector_client(base_url=server.base_url)):
            for length in range(1, len(reply)):
                try:
                    await caller.get("v3/billdownload/file", retry=False, **options)
                    accepted.append(reply[:length])
                except wechatpay.ConnectionLostError:
                    assert list(tmp_path.iterdir()) == []
            response = await caller.get("v3/billdownload/file", retry=False, **options)
    assert accepted == []
    assert (target.read_bytes() if to_file else response.content) == TEXT


@pytest.mark.parametrize("length", ["²", "٣", "9" * 5000])
async def test_a_length_that_is_no_number_is_one_of_our_errors(vector_client, caller, tmp_path, length):
    reply = f"HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n{'x' * 100}".encode()
    for options in ({}, {"to": tmp_path / "file"}):
        with RawServer([reply], once=True) as server:
            async with caller.using(vector_client(base_url=server.base_url)):
                with pytest.raises(wechatpay.WeChatPayError):
                    await caller.get("v3/billdownload/file", retry=False, **options)
    assert list(tmp_path.iterdir()) == []


async def test_a_put_on_a_connection_that_breaks_is_sent_once(vector_client, caller):
    """aiohttp by itself retries a PUT on a pooled connection; a signed request must be sent once."""
    with RawServer([NOT_FOUND, None]) as server:
        async with caller.using(vector_client(base_url=server.base_url)):
            for _ in range(2):
                with pytest.raises(wechatpay.ExchangeError):
                    await caller.put("v3/x", json={})
        assert len(server.requests) == 2


async def test_redirects_are_not_followed(vector_client, caller):
    with RawServer([b"HTTP/1.1 302 Found\r\nLocation: https://evil.example/\r\nContent-Length: 0\r\n\r\n"]) as server:
        async with caller.using(vector_client(base_url=server.base_url)):
            with pytest.raises(wechatpay.APIError, match="evil.example"):
                await caller.get("v3/certificates")


async def test_one_connection_serves_many_calls(vector_client, caller):
    with RawServer() as server:
        async with caller.using(vector_client(base_url=server.base_url)):
            for _ in range(5):
                with pytest.raises(wechatpay.ClientError):
                    await caller.get("v3/certificates")
        assert len(server.requests) == 5
        assert server.connections == 1


def test_an_old_connection_is_not_used_again(vector_client, monkeypatch):
    now = [1000.0]
    monkeypatch.setattr(requests_connections, "time", types.SimpleNamespace(monotonic=lambda: now[0]))
    with RawServer() as server, vector_client(base_url=server.base_url) as client:
        for moment, connections in ((1000, 1), (1006.9, 1), (1014, 2), (1015, 2)):
            now[0] = moment
            with pytest.raises(wechatpay.ClientError):
                client.v3.certificates.get()
            assert server.connections == connections


async def test_cookies_are_not_sent_back(vector_client, caller):
    with RawServer([b"HTTP/1.1 404 X\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\n\r\n"]) as server:
        async with caller.using(vector_client(base_url=server.base_url)):
            for _ in range(2):
                with pytest.raises(wechatpay.ClientError):
                    await caller.get("v3/certificates")
        assert b"ookie" not in server.requests[1]


async def test_the_proxy_of_the_environment_is_used(vector_client, caller, monkeypatch):
    with RawServer() as proxy:
        monkeypatch.setenv("http_proxy", proxy.base_url)
        monkeypatch.delenv("no_proxy", raising=False)
        async with caller.using(vector_client(base_url="http://pay.invalid", plain_http=["pay.invalid"])):
            with pytest.raises(wechatpay.ClientError):
                await caller.get("v3/certificates")
        assert proxy.requests[0].startswith(b"GET http://pay.invalid/v3/certificates HTTP/1.1\r\n")


# --- a given session


def test_a_requests_session_is_used_as_it_is(sandbox):
    with requests.Session() as session:
        session.headers["X-Trace"] = "7"
        seen = []
        session.hooks["response"].append(lambda response, **_: seen.append(response.request))
        client = sandbox.client(transport=RequestsTransport(session))
        assert client.v3.certificates.get().verified
        client.close()
        assert session.get_adapter(sandbox.base_url).poolmanager.pools.keys()  # still open
    assert seen[0].headers["X-Trace"] == "7"
    assert seen[0].headers["User-Agent"].startswith("wechatpay-openapi/")


async def test_an_aiohttp_session_is_used_as_it_is(sandbox):
    seen = []
    trace = aiohttp.TraceConfig()

    async def start(session, context, params):
        seen.append(params.url)

    trace.on_request_start.append(start)
    async with aiohttp.ClientSession(trace_configs=[trace]) as session:
        async with sandbox.client(async_transport=AiohttpTransport(session)) as client:
            assert (await client.v3.certificates.get_async()).verified
        assert not session.closed
    assert str(seen[0]) == f"{sandbox.base_url}/v3/certificates"


async def test_closing_a_given_transport_closes_its_connections(sandbox):
    sync, asynchronous = RequestsTransport(), AiohttpTransport()
    client = sandbox.client(transport=sync, async_transport=asynchronous)
    assert client.v3.certificates.get().verified
    assert (await client.v3.certificates.get_async()).verified
    sync.close()
    await asynchronous.aclose()


# --- `sent` is False only if it is certain


async def test_this_machine_is_reached_without_the_proxy_of_the_environment(sandbox, is_sync, monkeypatch, closed_port):
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{closed_port}")
    monkeypatch.delenv("no_proxy", raising=False)
    async with sandbox.client() as client:
        caller = Caller(client, is_sync=is_sync)
        assert (await caller.post("v3/security/echo", json={"echo_message": "x"})).verified


@pytest.mark.parametrize("where", ["environment", "client"])
@pytest.mark.parametrize("scheme", ["http", "https"])
async def test_an_error_of_a_connection_through_a_proxy_names_it(
    vector_client, caller, monkeypatch, closed_port, where, scheme
):
    proxy, options = f"http://user:5ec2e7@127.0.0.1:{closed_port}", {}
    monkeypatch.delenv("no_proxy", raising=False)
    if where == "environment":
        monkeypatch.setenv(f"{scheme}_proxy", proxy)
    else:
        options["proxy"] = proxy
    base = {"base_url": f"{scheme}://pay.invalid", "plain_http": ["pay.invalid"], "retry": ONCE}
    async with caller.using(vector_client(**base, **options)):
        with pytest.raises(
            wechatpay.ConnectError, match=f"through the proxy http://.*@127.0.0.1:{closed_port}"
        ) as caught:
            await caller.get("v3/certificates")
    assert "5ec2e7" not in str(caught.value)


async def test_the_proxy_of_a_client_is_used_for_both_kinds_of_calls(vector_client, caller, monkeypatch, closed_port):
    monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{closed_port}")
    with RawServer() as proxy:
        options = {"base_url": "http://pay.invalid", "plain_http": ["pay.invalid"], "proxy": proxy.base_url}
        async with caller.using(vector_client(**options)):
            with pytest.raises(wechatpay.ClientError):
                await caller.get("v3/certificates")
        assert proxy.requests[0].startswith(b"GET http://pay.invalid/v3/certificates HTTP/1.1\r\n")


@pytest.mark.parametrize("proxy", ["127.0.0.1:3128", "ftp://a", "http://", 5, "", "http://a:b@c:d"])
def test_a_proxy_that_is_none_is_refused(vector_client, proxy):
    with pytest.raises(wechatpay.ConfigurationError, match="proxy must be a URL"):
        vector_client(proxy=proxy)


class SocksProxy(socketserver.ThreadingTCPServer):
    """A SOCKS5 proxy (RFC 1928) that connects everything to *target*."""

    daemon_threads = True

    def __init__(self, target):
        outer = self
        self.asked = []

        class Handler(socketserver.BaseRequestHandler):
            def handle(self):
                _, methods = self.request.recv(2)
                self.request.recv(methods)
                self.request.sendall(b"\x05\x00")
                *_, kind = self.request.recv(4)
                length = self.request.recv(1)[0] if kind == 3 else 4
                outer.asked.append((self.request.recv(length), self.request.recv(2)))
                self.request.sendall(b"\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00")
                with socket.create_connection(target) as upstream:
                    upstream.sendall(self.request.recv(65536))
                    while data := upstream.recv(65536):
                        self.request.sendall(data)

        super().__init__(("127.0.0.1", 0), Handler)


def test_a_socks_proxy_is_used_by_synchronous_calls(vector_client):
    pytest.importorskip("socks")
    with RawServer([NOT_FOUND], once=True) as server:
        target = server.base_url.removeprefix("http://").split(":")
        with SocksProxy((target[0], int(target[1]))) as proxy:
            threading.Thread(target=proxy.serve_forever, kwargs={"poll_interval": 0.01}).start()
            url = f"socks5h://127.0.0.1:{proxy.server_address[1]}"
            options = {"base_url": "http://pay.invalid", "plain_http": ["pay.invalid"], "proxy": url}
            with vector_client(**options) as client, pytest.raises(wechatpay.ClientError):
                client.v3.certificates.get()
            proxy.shutdown()
        assert proxy.asked == [(b"pay.invalid", b"\x00\x50")]
        assert len(server.requests) == 1


async def test_a_socks_proxy_is_refused_where_it_cannot_be_used(vector_client, caller, monkeypatch, closed_port):
    monkeypatch.setenv("all_proxy", f"socks5://user:5ec2e7@127.0.0.1:{closed_port}")

    def build_manager(*_, **__):  # requests has this function where PySocks is not installed.
        raise requests.exceptions.InvalidSchema("Missing dependencies for SOCKS support.")

    monkeypatch.setattr(requests.adapters, "SOCKSProxyManager", build_manager)
    kind = wechatpay.ConnectError if caller.is_sync else wechatpay.ConfigurationError
    async with caller.using(vector_client(base_url="https://pay.invalid", retry=ONCE)):
        with pytest.raises(kind, match="SOCKS|socks") as caught:
            await caller.get("v3/certificates")
    assert ("pip install" in str(caught.value)) is caller.is_sync
    assert caught.value.sent is False
    assert "5ec2e7" not in str(caught.value)


async def test_a_proxy_that_drops_the_request_raises_connection_lost(vector_client, caller, monkeypatch):
    with RawServer([None]) as proxy:
        monkeypatch.setenv("http_proxy", proxy.base_url)
        monkeypatch.delenv("no_proxy", raising=False)
        async with caller.using(vector_client(base_url="http://pay.invalid", plain_http=["pay.invalid"])):
            with pytest.raises(wechatpay.ConnectionLostError) as caught:
                await caller.post("v3/x", json={})
        assert len(proxy.requests) == 1
    assert caught.value.sent is True


@pytest.mark.parametrize("reply", [b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"])
async def test_a_proxy_that_refuses_the_tunnel_raises_connect_error(vector_client, caller, monkeypatch, reply):
    with RawServer([reply]) as proxy:
        monkeypatch.setenv("https_proxy", proxy.base_url.removeprefix("http://"))
        monkeypatch.delenv("no_proxy", raising=False)
        async with caller.using(vector_client(base_url="https://pay.invalid")):
            with pytest.raises(wechatpay.ConnectError) as caught:
                await caller.get("v3/certificates")
        assert proxy.requests[0].startswith(b"CONNECT pay.invalid:443 ")
    assert caught.value.sent is False


async def test_a_refused_connection_of_a_session_that_retries_may_have_sent(vector_client, closed_port, caller):
    """The last attempt of the session was refused; the one before it may have arrived."""
    with requests.Session() as sync:
        sync.mount("http://", requests.adapters.HTTPAdapter(max_retries=1))
        async with aiohttp.ClientSession() as asynchronous:
            client = vector_client(
                base_url=f"http://127.0.0.1:{closed_port}",
                transport=RequestsTransport(sync),
                async_transport=AiohttpTransport(asynchronous),
            )
            async with caller.using(client):
                with pytest.raises(wechatpay.ConnectionLostError) as caught:
                    await caller.put("v3/x", json={})
    assert caught.value.sent is True


async def test_a_refused_connection_of_a_session_hook_may_have_sent(closed_port, is_sync):
    """The refused connection is that of a hook to a log server: the request itself was answered."""
    elsewhere = f"http://127.0.0.1:{closed_port}/log"

    async def log_elsewhere_async(session, context, params):
        async with aiohttp.ClientSession() as another, another.post(elsewhere):
            pass

    def log_elsewhere(response, **options):
        response.close()
        requests.post(elsewhere, timeout=5)

    trace = aiohttp.TraceConfig()
    trace.on_request_end.append(log_elsewhere_async)
    with RawServer() as server, requests.Session() as sync:
        sync.hooks["response"].append(log_elsewhere)
        async with aiohttp.ClientSession(trace_configs=[trace]) as session:
            request = wechatpay.HTTPRequest("POST", f"{server.base_url}/x", wechatpay.Headers({"Content-Length": "0"}))
            with pytest.raises(wechatpay.ConnectionLostError) as caught:
                if is_sync:
                    RequestsTransport(sync).send(request)
                else:
                    await AiohttpTransport(session).send(request)
    assert caught.value.sent is True
    assert len(server.requests) == 1


async def test_a_refused_connection_of_a_traced_session_is_not_sent(closed_port):
    request = wechatpay.HTTPRequest("POST", f"http://127.0.0.1:{closed_port}/x", content=b"a")
    async with aiohttp.ClientSession(trace_configs=[aiohttp.TraceConfig()]) as session:
        with pytest.raises(wechatpay.ConnectError) as caught:
            await AiohttpTransport(session).send(request)
    assert caught.value.sent is False


@pytest.mark.parametrize("location", [b"http://[", b"\xff", b"://"])
async def test_an_invalid_location_header_raises_api_error(vector_client, caller, location):
    with RawServer([b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " + location + b"\r\n\r\n"]) as server:
        async with caller.using(vector_client(base_url=server.base_url)):
            with pytest.raises(wechatpay.APIError):
                await caller.get("v3/certificates")


async def test_a_session_that_raises_for_status_still_gives_a_server_error(sandbox):
    sandbox.faults.add("500")
    async with aiohttp.ClientSession(raise_for_status=True) as session:
        client = sandbox.client(async_transport=AiohttpTransport(session))
        with pytest.raises(wechatpay.ServerError):
            await client.v3.certificates.get_async()


def test_a_closed_event_loop_is_not_kept_alive(sandbox):
    client, loops = sandbox.client(), []

    async def one_call():
        loops.append(weakref.ref(asyncio.get_running_loop()))
        assert (await client.v3.certificates.get_async()).verified

    for _ in range(3):
        asyncio.run(one_call())
    gc.collect()
    assert [loop() for loop in loops] == [None] * 3
    client.close()


async def test_a_large_request_body_is_sent(sandbox):
    async with sandbox.client() as client:
        response = await client.v3.security.echo.post_async(json={"echo_message": "x" * 3_000_000})
        assert len(response.json()["echo_message"]) == 3_000_000
