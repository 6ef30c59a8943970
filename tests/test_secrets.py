"""Secrets stay secret: in logs at every level, in copies and pickles, and in tracebacks."""

from __future__ import annotations

import asyncio
import copy
import gc
import io
import logging
import pickle
import re
import traceback
import types
from collections.abc import Mapping
from contextlib import closing

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

import wechatpay
from wechatpay._keys.shared import SharedKey
from wechatpay.sandbox import Fault, Sandbox
from wechatpay.transports import AiohttpTransport, RequestsTransport

from .conftest import ORDER, RETURN_RECEIPTS, SUBSIDY
from .raw_server import RawServer

PLAIN = "a personal name"
V2_ORDER = {"appid": "wx8888888888888888", "body": "x", "total_fee": 1, "trade_type": "NATIVE", "product_id": "1",
            "spbill_create_ip": "1.2.3.4", "notify_url": "https://example.invalid/"}  # fmt: skip


class Recording:
    """A transport that records the Authorization header of each request."""

    def __init__(self, inner):
        self.inner, self.values = inner, []

    def send(self, request):
        self.values.append(request.headers.get("Authorization"))
        return self.inner.send(request)

    def close(self):
        self.inner.close()

    async def aclose(self):
        await self.inner.aclose()


def secrets_of(sandbox, *transports):
    lines = [line for line in sandbox.merchant_private_key.splitlines() if len(line) > 40]
    signatures = [
        re.search('signature="(.*?)"', value)[1]
        for transport in transports
        for value in transport.values
        if value is not None
    ]
    return [*lines, sandbox.apiv3_key, sandbox.apiv2_key, PLAIN, *signatures]


async def exercise(client, sandbox):
    """Make calls of each kind, with and without faults, and return the errors that they raise."""
    errors = []
    body = {**SUBSIDY, "out_subsidy_return_no": "secrets", "description": wechatpay.Secret(PLAIN)}
    calls = [
        (client.chain(RETURN_RECEIPTS), "post", {"json": body}),
        (client.v3.certificates, "get", {}),
        (client.v3.nothing.here, "get", {}),
        (client.v2.pay.unifiedorder, "post", {"xml": {**V2_ORDER, "mch_id": sandbox.mchid, "out_trade_no": "S1"}}),
        (client.v2.pay.unifiedorder, "post", {"xml": {}}),
        (client.v2.secapi.pay.refund, "post", {"xml": {}, "mutual_tls": True}),
    ]
    for node, method, options in calls:
        for fault in (None, Fault.RESET, Fault.CUT, Fault.TAMPERED_BODY, Fault.UNKNOWN_SERIAL, Fault.SYSTEM_ERROR):
            for verb in (method, f"{method}_async"):
                if fault:
                    sandbox.faults.add(fault)
                try:
                    result = getattr(node, verb)(**options)
                    if verb != method:
                        await result
                except wechatpay.WeChatPayError as error:
                    errors.append(error)
    sandbox.faults.clear()
    return errors


def texts_of(error):
    """Yield all text that a report of *error* could show: its message, causes, and the locals of its frames."""
    while error is not None:
        yield str(error)
        yield repr(error)
        for frame, _ in traceback.walk_tb(error.__traceback__):
            if frame.f_code.co_filename != __file__:
                for value in frame.f_locals.values():
                    yield from reprs_of(value)
        error = error.__cause__ or error.__context__


def reprs_of(value):
    """Yield the text of a local as an error reporter shows it: containers item by item, whatever their own repr."""
    if isinstance(value, Mapping):
        yield from (text for item in value.items() for text in reprs_of(item))
    elif isinstance(value, (tuple, list, set, frozenset)):
        yield from (text for each in value for text in reprs_of(each))
    else:
        yield repr(value)


@pytest.mark.parametrize("mutual_tls", [False, True])
def test_no_log_and_no_error_shows_a_secret(caplog, mutual_tls):
    caplog.set_level(1)

    async def run(sandbox):
        trust = {"authorities": sandbox.server_certificate} if mutual_tls else {}
        sync, asynchronous = Recording(RequestsTransport(**trust)), Recording(AiohttpTransport(**trust))
        async with sandbox.client(transport=sync, async_transport=asynchronous) as client:
            errors = await exercise(client, sandbox)
        sync.close()
        await asynchronous.aclose()
        return errors, secrets_of(sandbox, sync, asynchronous)

    with Sandbox(mutual_tls=mutual_tls) as sandbox:
        # A loop of its own: on Python 3.10 the loop of the tests runs its steps while it handles the library's error.
        errors, secrets = asyncio.run(run(sandbox), debug=True)
    assert len(errors) > 30
    assert {record.name.partition(".")[0] for record in caplog.records} >= {"wechatpay", "urllib3"}
    assert len(secrets) > 30
    logged = "\n".join(f"{record.getMessage()} {record.exc_text} {record.__dict__!r}" for record in caplog.records)
    seen = "\n".join(text for error in errors for text in texts_of(error))
    for secret in secrets:
        assert secret not in logged
        assert secret not in seen


def send_failing(is_sync, request):
    """Send *request* and return its error. Runs a loop of its own, see above."""

    async def send():
        transport = AiohttpTransport()
        try:
            await transport.send(request)
        finally:
            await transport.aclose()

    with pytest.raises(wechatpay.TransportError) as caught:
        if is_sync:
            with closing(RequestsTransport()) as transport:
                transport.send(request)
        else:
            asyncio.run(send())
    return caught.value


@pytest.mark.parametrize("reply", [b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n<xml>", b"HTTP/1.1 101 Other\r\n\r\n"])
def test_no_frame_shows_the_url_of_a_signed_get(is_sync, reply):
    """An APIv2 GET has its signature in the URL, which is in the repr of the objects of the HTTP libraries."""
    with RawServer([reply]) as server:
        request = wechatpay.HTTPRequest("GET", f"{server.base_url}/x?a=1&sign=5ec2e7", timeout=(1.0, 0.3))
        error = send_failing(is_sync, request)
    assert not [text for text in texts_of(error) if "5ec2e7" in text]


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_no_error_shows_the_password_of_a_proxy(monkeypatch, is_sync, scheme):
    with RawServer([b"HTTP/1.1 407 No\r\nContent-Length: 0\r\n\r\n" if scheme == "https" else None]) as proxy:
        monkeypatch.setenv(f"{scheme}_proxy", proxy.base_url.replace("://", "://user:5ec2e7@"))
        monkeypatch.delenv("no_proxy", raising=False)
        error = send_failing(is_sync, wechatpay.HTTPRequest("POST", f"{scheme}://pay.invalid/x", content=[b"a"]))
    assert error.sent is (scheme == "http")
    assert not [text for text in texts_of(error) if "5ec2e7" in text]


@pytest.fixture
def holders(sandbox):
    """Public objects that hold a secret, by name."""
    with sandbox.client(retry=wechatpay.Retry(attempts=1)) as client:
        yield {
            "client": client,
            "bridge": client.bridge,
            "bills": client.bills,
            "notifications": client.notifications,
            "chain": client.v3.certificates,
            "Secret": wechatpay.Secret(PLAIN),
        }


@pytest.mark.parametrize("name", ["client", "bridge", "bills", "notifications", "chain", "Secret"])
def test_an_object_that_holds_a_secret_cannot_be_pickled_and_hides_it(sandbox, holders, name):
    holder = holders[name]
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        with pytest.raises((TypeError, AttributeError, pickle.PicklingError)):
            pickle.dumps(holder, protocol)
    assert not [secret for secret in secrets_of(sandbox) if secret in repr(holder)]


KEYS = (RSAPrivateKey, AESGCM, SharedKey)


def parts_of(value):
    """Return *value* and all objects that it refers to, directly or indirectly, except code."""
    parts, waiting = {}, [value]
    while waiting:
        each = waiting.pop()
        if id(each) not in parts and not isinstance(each, (type, types.FunctionType, types.ModuleType)):
            parts[id(each)] = each
            waiting += gc.get_referents(each)
    return list(parts.values())


def test_no_part_of_a_client_that_holds_a_key_can_be_pickled_or_shows_it(sandbox):
    with sandbox.client() as client:
        ours = [part for part in parts_of(client) if type(part).__module__.startswith("wechatpay")]
        holders = [part for part in ours if any(isinstance(each, KEYS) for each in parts_of(part))]
        assert len(holders) >= 5  # the client, its context, the merchant, its certificate, the APIv2 key, the key store
        for holder in holders:
            with pytest.raises((TypeError, AttributeError, pickle.PicklingError)):
                pickle.dumps(holder)
        assert not [secret for secret in secrets_of(sandbox) for part in ours if secret in repr(part)]


def test_a_secret_can_be_copied(holders):
    """A body that contains a Secret can then be copied before it is sent."""
    secret = holders["Secret"]
    body = copy.deepcopy({"name": secret, "list": [secret]})
    assert body["name"] is secret
    assert copy.copy(secret) is secret


def test_the_repr_of_a_request_shows_no_signature():
    headers = wechatpay.Headers({"Authorization": "WECHATPAY2-SHA256-RSA2048 5ec2e7"})
    request = wechatpay.HTTPRequest("POST", "https://x/?a=1&sign=5ec2e7&b=2", headers, b"5ec2e7")
    shown = repr(request) + str(request) + repr(headers) + repr(request.redacted().headers) + request.redacted().url
    assert "5ec2e7" not in shown
    assert repr(request) == "<HTTPRequest POST https://x/?a=1&sign=***&b=2>"


# --- errors and responses, which a worker process sends to its parent


async def test_errors_and_responses_can_be_pickled(sandbox, tmp_path):
    async with sandbox.client(retry=wechatpay.Retry(attempts=1)) as client:
        errors = await exercise(client, sandbox)
        sandbox.faults.add(Fault.CUT)
        with pytest.raises(wechatpay.ConnectionLostError) as caught:
            client.v3.certificates.get(to=tmp_path / "x")
        sandbox.faults.add(Fault.RESET)
        picture = io.BytesIO(b"\xff\xd8")
        picture.name = "a.jpg"
        with pytest.raises(wechatpay.ConnectionLostError) as upload:
            client.v3.merchant.media.upload.post(files=picture, meta={})
        response = client.v3.pay.transactions.native.post(json={**ORDER, "out_trade_no": "pickled"})
    for error in (*errors, caught.value, upload.value):
        again = pickle.loads(pickle.dumps(error))
        assert type(again) is type(error)
        assert (str(again), again.sent) == (str(error), error.sent)
        if isinstance(error, wechatpay.ExchangeError):
            assert (again.status_code, again.request_id) == (error.status_code, error.request_id)
            assert (again.attempts, again.request.url) == (error.attempts, error.request.url)
        if isinstance(error, wechatpay.APIError):
            assert (again.code, again.message, again.detail) == (error.code, error.message, error.detail)
        if isinstance(error, wechatpay.V2Error):
            assert again.document == error.document
        copy.copy(error)
    for again in (pickle.loads(pickle.dumps(response)), copy.deepcopy(response)):
        assert again.json() == response.json()
        assert (again.verified, again.request_id) == (True, response.request_id)
    assert logging.getLogger("wechatpay").handlers == []  # the package configures no logging
