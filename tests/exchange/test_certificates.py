"""Platform certificates that are fetched: once, for whoever asks, and only what was sealed as one."""

from __future__ import annotations

import asyncio
import base64
import copy
import json
import os
import secrets
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

import wechatpay
from wechatpay import Headers, HTTPResponse
from wechatpay._keys import pem
from wechatpay.sandbox import Fault, Sandbox
from wechatpay.sandbox.identity import CertifiedKey
from wechatpay.transports import AiohttpTransport, RequestsTransport

from ..conftest import ONCE, RETURN_RECEIPTS, SUBSIDY, Answering, Recorder, start_call


def test_certificates_are_fetched_when_there_are_none(sandbox):
    recorder = Recorder(RequestsTransport())
    with sandbox.client(certs=None, transport=recorder) as client:
        assert client.chain(RETURN_RECEIPTS).post(json=SUBSIDY).verified
        assert client.chain(RETURN_RECEIPTS).post(json=SUBSIDY).verified
    paths = [request.url.removeprefix(sandbox.base_url) for request in recorder.requests]
    assert paths == ["/v3/certificates", f"/{RETURN_RECEIPTS}", f"/{RETURN_RECEIPTS}"]
    assert "Wechatpay-Serial" not in recorder.requests[0].headers
    assert recorder.requests[1].headers["Wechatpay-Serial"] == sandbox.platform_serial
    recorder.close()


async def test_certificates_are_fetched_asynchronously_too(sandbox):
    async with sandbox.client(certs=None) as client:
        assert (await client.chain(RETURN_RECEIPTS).post_async(json=SUBSIDY)).verified


def test_a_bad_call_fetches_nothing(sandbox):
    recorder = Recorder()
    with sandbox.client(certs=None, transport=recorder) as client, pytest.raises(wechatpay.ArgumentError):
        client.chain(RETURN_RECEIPTS).post(json={"amount": None})
    assert recorder.requests == []


def test_certificates_of_another_apiv3_key_do_not_open(sandbox):
    with sandbox.client(certs=None, apiv3_key="0" * 32) as client:
        with pytest.raises(wechatpay.DecryptionError, match="apiv3_key"):
            client.v3.security.echo.post(json={"echo_message": "x"})


def test_an_unknown_serial_is_looked_for_once(sandbox):
    """The certificate is not known, as in the hours after a rotation: it is fetched, and the reply proved with it."""
    recorder = Recorder(RequestsTransport())
    by_certificate = {"Wechatpay-Serial": sandbox.platform_serial}
    with sandbox.client(certs={sandbox.public_key_id: sandbox.public_key}, transport=recorder) as client:
        node = client.chain(RETURN_RECEIPTS)
        assert node.post(json=SUBSIDY, headers=by_certificate).verified
        assert [request.method for request in recorder.requests] == ["POST", "GET"]
        assert node.post(json=SUBSIDY, headers=by_certificate).verified
        for _ in range(3):
            sandbox.faults.add(Fault.UNKNOWN_SERIAL)
            with pytest.raises(wechatpay.UnknownSerialError):
                node.post(json=SUBSIDY)
        assert len(recorder.requests) == 6  # a forger does not make the client call out
    recorder.close()


def test_a_look_that_fails_leaves_the_keys_and_the_error(sandbox):
    with sandbox.client(certs={sandbox.public_key_id: sandbox.public_key}) as client:
        sandbox.faults.add(Fault.UNKNOWN_SERIAL)
        sandbox.faults.add(Fault.SYSTEM_ERROR, path="/v3/certificates")
        with pytest.raises(wechatpay.UnknownSerialError) as caught:
            client.chain(RETURN_RECEIPTS).post(json=SUBSIDY)
        assert isinstance(caught.value.__cause__, wechatpay.ServerError)
        assert client.chain(RETURN_RECEIPTS).post(json=SUBSIDY).verified


def by_certificate(sandbox):
    return {"Wechatpay-Serial": sandbox.platform_serial}


@pytest.mark.parametrize("certs", ["none", "only the public key"])
def test_many_threads_cause_one_fetch(sandbox, certs):
    recorder = Recorder(RequestsTransport())
    given = None if certs == "none" else {sandbox.public_key_id: sandbox.public_key}
    options = {} if certs == "none" else {"headers": by_certificate(sandbox)}
    with sandbox.client(certs=given, transport=recorder) as client, ThreadPoolExecutor(16) as pool:
        calls = [pool.submit(client.chain(RETURN_RECEIPTS).post, json=SUBSIDY, **options) for _ in range(32)]
        assert all(call.result().verified for call in calls)
    assert [request.url.endswith("/v3/certificates") for request in recorder.requests].count(True) == 1
    recorder.close()


@pytest.mark.parametrize("certs", ["none", "only the public key"])
async def test_many_tasks_cause_one_fetch(sandbox, certs):
    given = None if certs == "none" else {sandbox.public_key_id: sandbox.public_key}
    options = {} if certs == "none" else {"headers": by_certificate(sandbox)}
    fetches = []

    class Counting(AiohttpTransport):
        async def send(self, request):
            fetches.extend([1] if request.url.endswith("/v3/certificates") else [])
            return await super().send(request)

    transport = Counting()
    async with sandbox.client(certs=given, async_transport=transport) as client:
        node = client.chain(RETURN_RECEIPTS)
        answers = await asyncio.gather(*(node.post_async(json=SUBSIDY, **options) for _ in range(50)))
        assert all(answer.verified for answer in answers)
    assert len(fetches) == 1
    await transport.aclose()


def test_a_fetch_that_fails_is_not_a_call_that_failed(sandbox):
    """Nothing was sent of the call itself: it may be made again."""
    with sandbox.client(certs=None, retry=ONCE) as client:
        for fault, error in ((Fault.RESET, wechatpay.ConnectionLostError), (Fault.SYSTEM_ERROR, wechatpay.ServerError)):
            sandbox.faults.add(fault, path="/v3/certificates")
            with pytest.raises(
                error, match="was not sent, because fetching the platform certificates failed"
            ) as caught:
                client.chain(RETURN_RECEIPTS).post(json=SUBSIDY)
            assert caught.value.sent is False
            assert caught.value.request.url.endswith("/v3/certificates")
        assert client.chain(RETURN_RECEIPTS).post(json=SUBSIDY).verified


async def test_a_fetch_that_fails_fails_for_all_who_waited(sandbox):
    async with sandbox.client(certs=None) as client:
        sandbox.faults.add(Fault.SYSTEM_ERROR, path="/v3/certificates")
        calls = [client.chain(RETURN_RECEIPTS).post_async(json=SUBSIDY) for _ in range(10)]
        outcomes = await asyncio.gather(*calls, return_exceptions=True)
        assert {type(outcome) for outcome in outcomes} == {wechatpay.ServerError}
        assert (await client.chain(RETURN_RECEIPTS).post_async(json=SUBSIDY)).verified


def test_a_cancelled_fetch_is_taken_up_by_another(sandbox):
    async def main():
        async with sandbox.client(certs=None) as client:
            sandbox.faults.add(Fault.SLOW, path="/v3/certificates")
            first = await start_call(sandbox, client.v3.security.echo.post_async(json={"echo_message": "1"}))
            second = asyncio.create_task(client.v3.security.echo.post_async(json={"echo_message": "2"}))
            await asyncio.sleep(0)
            first.cancel()
            return (await second).verified

    assert asyncio.run(main())


def test_new_merchants_are_told_to_use_the_public_key(vector_client):
    transport = Answering(b'{"code":"RESOURCE_NOT_EXISTS","message":"none"}', status=404)
    with vector_client(certs=None, apiv3_key="0" * 32, transport=transport) as client:
        with pytest.raises(wechatpay.ClientError, match="PUB_KEY_ID_") as caught:
            client.v3.x.get()
    assert caught.value.code == "RESOURCE_NOT_EXISTS"


def test_keys_that_have_all_expired_are_told_before_anything_is_sent(vectors, vector_client):
    recorder = Recorder()
    certs = {vectors["platform"]["serial"]: vectors["platform"]["certificate"]}
    with vector_client(certs=certs, transport=recorder, clock=lambda: 4e9) as client:
        with pytest.raises(wechatpay.ConfigurationError, match="expired"):
            client.v3.x.post(json={})
    assert recorder.requests == []


# --- what must not be taken for a certificate


class Forger:
    """Who sits on the way, has a key of his own, and something that was sealed with the merchant's APIv3 key."""

    def __init__(self, apiv3_key, change):
        self.certified = CertifiedKey.generate("TEST forger")
        self.apiv3_key = apiv3_key
        self.change = change

    def entry(self):
        nonce = "123456789012"
        sealed = {"plaintext": self.certified.pem.encode(), "associated_data": "certificate"}
        entry = {"serial_no": self.certified.serial, "encrypt_certificate": {"nonce": nonce}}
        entry = self.change(entry, sealed, self.certified) or entry
        cipher = AESGCM(self.apiv3_key.encode())
        ciphertext = cipher.encrypt(nonce.encode(), sealed["plaintext"], sealed["associated_data"].encode())
        if isinstance(entry, dict) and isinstance(entry.get("encrypt_certificate"), dict):
            entry["encrypt_certificate"].setdefault("ciphertext", base64.b64encode(ciphertext).decode())
            entry["encrypt_certificate"].setdefault("associated_data", sealed["associated_data"])
        return entry

    def send(self, request):
        from wechatpay.sandbox import signing

        document = {"data": [self.entry()]} if "certificates" in request.url else {"trade_state": "SUCCESS"}
        body = json.dumps(document).encode()
        timestamp, nonce = request.headers["Authorization"].split('timestamp="')[1][:10], "n"
        signature = signing.sign_v3(self.certified.private_key, f"{timestamp}\n{nonce}\n".encode() + body + b"\n")
        headers = {"Timestamp": timestamp, "Nonce": nonce, "Serial": self.certified.serial, "Signature": signature}
        return HTTPResponse(200, Headers({f"Wechatpay-{name}": value for name, value in headers.items()}), body)

    def close(self):
        pass


def with_words(entry, sealed, certified):
    inside = "".join(certified.pem.splitlines()[1:-1])
    line = f"-----BEGIN CERTIFICATE-----{inside}-----END CERTIFICATE-----"
    sealed["plaintext"] = json.dumps({"complaint_detail": f"hello {line}"}).encode()


def another_associated_data(entry, sealed, certified):
    sealed["associated_data"] = "complaint"


def another_serial(entry, sealed, certified):
    entry["serial_no"] = "ABCDEF"


def bare_base64(entry, sealed, certified):
    sealed["plaintext"] = "".join(certified.pem.splitlines()[1:-1]).encode()


def a_file(entry, sealed, certified):
    sealed["plaintext"] = b"file:///etc/passwd"


def part(name, value):
    def change(entry, sealed, certified):
        target = copy.deepcopy(entry)
        (target if name == "serial_no" else target["encrypt_certificate"])[name] = value
        return target

    return change


CHANGES = {
    "words with a certificate in them": with_words,
    "sealed as something else": another_associated_data,
    "another serial": another_serial,
    "bare base64": bare_base64,
    "a file": a_file,
    "ciphertext 5": part("ciphertext", 5),
    "ciphertext null": part("ciphertext", None),
    "nonce 5": part("nonce", 5),
    "nonce empty": part("nonce", ""),
    "serial null": part("serial_no", None),
    "an entry that is text": lambda entry, sealed, certified: "x",
    "an entry without parts": lambda entry, sealed, certified: {"serial_no": "1"},
}


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("certs", ["none", "the public key"])
def test_nothing_else_that_the_apiv3_key_opens_becomes_a_certificate(sandbox, change, certs):
    given = None if certs == "none" else {sandbox.public_key_id: sandbox.public_key}
    forger = Forger(sandbox.apiv3_key, CHANGES[change])
    with sandbox.client(certs=given, transport=forger) as client:
        with pytest.raises(wechatpay.WeChatPayError) as caught:
            client.v3.pay.transactions.id._id_.get(id="1")
    if certs != "none":
        assert type(caught.value) is wechatpay.UnknownSerialError
        assert caught.value.sent


@pytest.mark.parametrize("body", [b"{}", b'{"data":{}}', b'{"data":[]}', b'{"data":null}', b"[]", b"null", b"x"])
def test_a_list_that_is_none(sandbox, body):
    with sandbox.client(certs=None, transport=Answering(body)) as client:
        with pytest.raises(wechatpay.DecodeError, match="was not sent"):
            client.v3.x.get()


def test_serials_are_written_in_whole_bytes():
    for _ in range(3):
        certified = CertifiedKey.generate("TEST")
        assert pem.format_serial(certified.certificate) == certified.serial


# --- kept fresh, and kept


RENEWAL = 6 * 3600 + 1
"""Seconds after which fetched certificates are fetched again."""


class Clock:
    """The time of a client and its sandbox, which a test moves on: `clock.ahead += 3600`."""

    def __init__(self, now):
        self._now = now
        self.ahead = 0.0

    def __call__(self):
        return self._now() + self.ahead


@pytest.fixture
def clock(monkeypatch):
    clock = Clock(time.time)
    monkeypatch.setattr(time, "time", clock)  # the sandbox signs, and judges signatures, by the time of the machine
    return clock


@pytest.fixture
def rotating():
    """A sandbox of its own: rotation would disturb the others."""
    with Sandbox() as sandbox:
        yield sandbox


def test_they_are_fetched_again_before_there_is_a_need(rotating, clock):
    recorder, before = Recorder(RequestsTransport()), rotating.platform_serial

    def fetches():
        return sum(request.url.endswith("/v3/certificates") for request in recorder.requests)

    with rotating.client(certs=None, transport=recorder, clock=clock) as client:
        client.v3.security.echo.post(json={"echo_message": "x"})
        assert fetches() == 1
        client.v3.security.echo.post(json={"echo_message": "x"})
        assert fetches() == 1
        clock.ahead += RENEWAL
        serial = rotating.rotate_platform_certificate()
        client.v3.security.echo.post(json={"echo_message": "x"})
        assert fetches() == 2
        assert recorder.requests[-1].headers["Wechatpay-Serial"] == serial  # the newest
        secret = {"echo_message": "x", "encrypted_echo_message": wechatpay.Secret("y")}
        client.v3.security.echo.post(json=secret, headers={"Wechatpay-Serial": before})  # is known and valid still
        assert fetches() == 2
        clock.ahead += RENEWAL
        rotating.faults.add(Fault.SYSTEM_ERROR, path="/v3/certificates")
        assert client.v3.security.echo.post(json={"echo_message": "x"}).verified  # a failure keeps what there is
        assert fetches() == 3
        assert client.v3.security.echo.post(json={"echo_message": "x"}).verified
        assert fetches() == 3  # and is not repeated at once
    recorder.close()


async def test_a_rotation_under_10_000_concurrent_calls_loses_none(rotating, clock):
    fetches = []

    class Counting(AiohttpTransport):
        async def send(self, request):
            if request.url.endswith("/v3/certificates"):
                fetches.append(request)
            return await super().send(request)

    transport = Counting()
    async with rotating.client(certs=None, async_transport=transport, clock=clock, timeout=100) as client:
        await client.v3.security.echo.post_async(json={"echo_message": "x"})
        done = 0

        async def call():
            nonlocal done
            response = await client.v3.security.echo.post_async(json={"echo_message": "x"})
            done += 1
            if done == 3_000:
                rotating.rotate_platform_certificate()
            return response.verified

        clock.ahead += 61  # a certificate that is unknown is looked for once a minute
        answers = await asyncio.gather(*(call() for _ in range(10_000)))
    assert answers == [True] * 10_000
    assert len(fetches) == 2  # the first use, and the rotation
    await transport.aclose()


def test_10_000_forged_replies_cause_one_fetch(sandbox):
    fetches = []

    class Forging:
        """Genuine certificates, and replies signed with serials out of nowhere."""

        inner = RequestsTransport()

        def send(self, request):
            if request.url.endswith("/v3/certificates"):
                fetches.append(request)
                return self.inner.send(request)
            headers = {"Timestamp": str(int(time.time())), "Nonce": "n", "Signature": "AAAA"}
            headers["Serial"] = secrets.token_hex(20).upper()
            return HTTPResponse(200, Headers({f"Wechatpay-{name}": text for name, text in headers.items()}), b"{}")

        def close(self):
            self.inner.close()

    transport = Forging()
    with sandbox.client(certs={sandbox.public_key_id: sandbox.public_key}, transport=transport) as client:
        for _ in range(10_000):
            with pytest.raises(wechatpay.UnknownSerialError):
                client.v3.security.echo.post(json={"echo_message": "x"})
    assert len(fetches) == 1
    transport.close()


@pytest.mark.parametrize("mode", ["both", "certificate", "public-key"])
def test_each_mode_of_the_platform(mode):
    with Sandbox(mode=mode) as sandbox, sandbox.client() as client:
        reply = client.v3.security.echo.post(
            json={"echo_message": "x", "encrypted_echo_message": wechatpay.Secret("y")}
        )
        assert reply.verified
        assert reply.headers["Wechatpay-Serial"].startswith("PUB_KEY_ID_") is (mode != "certificate")
        assert client.decrypt(reply, "encrypted_echo_message")["encrypted_echo_message"] == "y"
        with sandbox.client(certs=None) as other:
            if mode == "public-key":
                with pytest.raises(wechatpay.ClientError, match="PUB_KEY_ID_"):
                    other.v3.security.echo.post(json={"echo_message": "x"})
            else:
                assert other.v3.security.echo.post(json={"echo_message": "x"}).verified


def test_what_was_fetched_serves_the_next_process(rotating, clock, tmp_path):
    directory = tmp_path / "certificates"
    first, second = Recorder(RequestsTransport()), Recorder(RequestsTransport())
    options = {"certs": None, "certs_cache": directory, "clock": clock}
    with rotating.client(**options, transport=first) as client:
        client.v3.security.echo.post(json={"echo_message": "x"})
    (path,) = directory.iterdir()
    assert path.name == f"wechatpay-{rotating.mchid}-{rotating.platform_serial}.pem"
    assert path.stat().st_mode & 0o777 == 0o600
    assert directory.stat().st_mode & 0o777 == 0o700
    (directory / f"wechatpay-{rotating.mchid}-broken.pem").write_text("-----BEGIN CERTIFICATE-----")
    own = {"apiclient_key.pem": rotating.merchant_private_key, "apiclient_cert.pem": rotating.merchant_certificate}
    for name, text in own.items():
        (directory / name).write_text(text)
    with rotating.client(**options, transport=second) as client:
        assert client.v3.security.echo.post(json={"echo_message": "x"}).verified
        assert [request.method for request in second.requests] == ["POST"]
        clock.ahead = RENEWAL
        rotating.rotate_platform_certificate()
        assert client.v3.security.echo.post(json={"echo_message": "x"}).verified
    for name, text in own.items():
        assert (directory / name).read_text() == text  # what is not ours is left alone
        (directory / name).unlink()
    assert len(list(directory.iterdir())) == 2  # the new one and the one before; what is broken is gone
    clock.ahead = 0
    for each in directory.iterdir():
        os.utime(each, (0, 0))
    third = Recorder(RequestsTransport())
    with rotating.client(**options, transport=third) as client:
        assert client.v3.security.echo.post(json={"echo_message": "x"}).verified
        assert [request.method for request in third.requests] == ["GET", "POST"]  # too old
    for recorder in (first, second, third):
        recorder.close()


def test_a_cache_that_cannot_be_written_costs_nothing(rotating, tmp_path):
    directory = tmp_path / "certificates"
    with rotating.client(certs=None, certs_cache=directory) as client:
        directory.rmdir()
        directory.write_text("a file now")
        assert client.v3.security.echo.post(json={"echo_message": "x"}).verified
    with pytest.raises(wechatpay.ConfigurationError, match="directory"):
        rotating.client(certs=None, certs_cache=directory)


def test_a_certificate_under_another_name_is_not_believed(rotating, tmp_path):
    """Not the merchant's own, nor any other that happens to lie there."""
    for serial in (rotating.merchant_serial, "ABCDEF"):
        (tmp_path / f"wechatpay-{rotating.mchid}-{serial}.pem").write_text(rotating.merchant_certificate)
    recorder = Recorder(RequestsTransport())
    with rotating.client(certs=None, certs_cache=tmp_path, transport=recorder) as client:
        assert client.v3.security.echo.post(json={"echo_message": "x"}).verified
    assert [request.method for request in recorder.requests] == ["GET", "POST"]
    recorder.close()


def test_a_cache_of_the_future_does_not_stop_renewal(rotating, clock, tmp_path):
    with rotating.client(certs=None, certs_cache=tmp_path) as client:
        client.v3.security.echo.post(json={"echo_message": "x"})
    for path in tmp_path.iterdir():
        os.utime(path, (4e9, 4e9))
    recorder = Recorder(RequestsTransport())
    with rotating.client(certs=None, certs_cache=tmp_path, transport=recorder, clock=clock) as client:
        client.v3.security.echo.post(json={"echo_message": "x"})
        clock.ahead += RENEWAL  # it was taken for now, and not for 2096
        rotating.rotate_platform_certificate()
        assert client.v3.security.echo.post(json={"echo_message": "x"}).verified
    assert [request.method for request in recorder.requests] == ["POST", "GET", "POST"]
    recorder.close()


async def test_a_cancelled_look_does_not_use_up_the_interval(rotating):
    async with rotating.client(certs={rotating.public_key_id: rotating.public_key}) as client:
        node, options = client.v3.security.echo, {"json": {"echo_message": "x"}, "headers": by_certificate(rotating)}
        rotating.faults.add(Fault.SLOW, path="/v3/certificates")
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(node.post_async(**options), 0.3)
        assert (await node.post_async(**options)).verified


async def test_a_renewal_that_hangs_is_given_up_once(rotating, clock):
    async with rotating.client(certs=None, clock=clock) as client:
        node, body = client.v3.security.echo, {"echo_message": "x"}
        await node.post_async(json=body)
        clock.ahead += RENEWAL
        rotating.faults.add(Fault.SLOW, path="/v3/certificates")
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(node.post_async(json=body), 0.3)
        assert (await asyncio.wait_for(node.post_async(json=body), 10)).verified


@pytest.mark.parametrize("sleep", ["none", "real"])
async def test_a_caller_does_not_wait_for_ever_for_another(rotating, sleep):
    async def no_sleep(seconds):
        pass

    class Hanging(AiohttpTransport):
        """A transport whose first request never ends."""

        hangs = False

        async def send(self, request):
            if not self.hangs:
                self.hangs = True
                await asyncio.Event().wait()
            return await super().send(request)

    options = {"async_sleep": no_sleep} if sleep == "none" else {}
    transport = Hanging()
    async with rotating.client(certs=None, timeout=1, async_transport=transport, **options) as client:
        node, body = client.v3.security.echo, {"echo_message": "x"}
        first = asyncio.create_task(node.post_async(json=body))
        while not transport.hangs:
            await asyncio.sleep(0)
        assert (await node.post_async(json=body)).verified
        assert not first.done()
        first.cancel()
    await transport.aclose()


def test_a_hook_gets_no_signature_of_the_fetch(sandbox):
    seen = []
    options = {"certs": None, "apiv3_key": sandbox.apiv3_key, "on_response": seen.append}
    with sandbox.client(**options) as client:
        client.v3.security.echo.post(json={"echo_message": "hello"})
    assert [event.path for event in seen] == ["/v3/certificates", "/v3/security/echo"]
    for event in seen:
        for request in (event.request, event.response.request):
            assert request.headers["Authorization"] == "***"


def test_why_a_look_for_a_certificate_failed_is_said(sandbox):
    """The APIv3 key is another one: the error names that, and not only the serial that it could not find."""
    options = {"certs": {sandbox.public_key_id: sandbox.public_key}, "apiv3_key": "x" * 32}
    with sandbox.client(**options) as client:
        sandbox.faults.add("unknown-serial")
        with pytest.raises(wechatpay.UnknownSerialError, match="DecryptionError: .*APIv3 key"):
            client.v3.security.echo.post(json={"echo_message": "hello"})
