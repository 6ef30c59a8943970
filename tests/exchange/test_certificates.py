"""Platform certificates: fetched once for all callers, accepted only if encrypted as one, refreshed and cached."""

from __future__ import annotations

import asyncio
import base64
import copy
import json
import os
import secrets
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.serialization import Encoding

import wechatpay
from wechatpay import Headers, HTTPResponse
from wechatpay._keys import pem
from wechatpay.sandbox import Fault, Sandbox
from wechatpay.sandbox.identity import CertifiedKey
from wechatpay.transports import AiohttpTransport, RequestsTransport

from ..conftest import ONCE, RETURN_RECEIPTS, SUBSIDY, Answering, Recorder, start_call


def test_certificates_are_fetched_when_no_key_is_known(sandbox):
    recorder = Recorder(RequestsTransport())
    with sandbox.client(certs=None, transport=recorder) as client:
        assert client.chain(RETURN_RECEIPTS).post(json=SUBSIDY).verified
        assert client.chain(RETURN_RECEIPTS).post(json=SUBSIDY).verified
    paths = [request.url.removeprefix(sandbox.base_url) for request in recorder.requests]
    assert paths == ["/v3/certificates", f"/{RETURN_RECEIPTS}", f"/{RETURN_RECEIPTS}"]
    assert "Wechatpay-Serial" not in recorder.requests[0].headers
    assert recorder.requests[1].headers["Wechatpay-Serial"] == sandbox.platform_serial
    recorder.close()


async def test_certificates_are_fetched_by_async_calls_too(sandbox):
    async with sandbox.client(certs=None) as client:
        assert (await client.chain(RETURN_RECEIPTS).post_async(json=SUBSIDY)).verified


def test_an_invalid_call_fetches_no_certificates(sandbox):
    recorder = Recorder()
    with sandbox.client(certs=None, transport=recorder) as client, pytest.raises(wechatpay.ArgumentError):
        client.chain(RETURN_RECEIPTS).post(json={"amount": None})
    assert recorder.requests == []


def test_certificates_encrypted_with_another_apiv3_key_are_refused(sandbox):
    with sandbox.client(certs=None, apiv3_key="0" * 32) as client:
        with pytest.raises(wechatpay.DecryptionError, match="apiv3_key"):
            client.v3.security.echo.post(json={"echo_message": "x"})


def test_an_unknown_serial_causes_one_fetch(sandbox):
    """After a rotation the certificate is unknown: it is fetched, and the response verified with it."""
    recorder = Recorder(RequestsTransport())
    by_certificate = {"Wechatpay-Serial": sandbox.platform_serial}
    with sandbox.client(
        certs={sandbox.public_key_id: sandbox.public_key}, renew_certificates=True, transport=recorder
    ) as client:
        node = client.chain(RETURN_RECEIPTS)
        assert node.post(json=SUBSIDY, headers=by_certificate).verified
        assert [request.method for request in recorder.requests] == ["POST", "GET"]
        assert node.post(json=SUBSIDY, headers=by_certificate).verified
        for _ in range(3):
            sandbox.faults.add(Fault.UNKNOWN_SERIAL)
            with pytest.raises(wechatpay.UnknownSerialError):
                node.post(json=SUBSIDY)
        assert len(recorder.requests) == 6  # forged serials cause no further fetch
    recorder.close()


def test_a_failed_lookup_keeps_the_keys_and_is_the_cause_of_the_error(sandbox):
    with sandbox.client(certs={sandbox.public_key_id: sandbox.public_key}, renew_certificates=True) as client:
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
    with (
        sandbox.client(certs=given, renew_certificates=True, transport=recorder) as client,
        ThreadPoolExecutor(16) as pool,
    ):
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
    async with sandbox.client(certs=given, renew_certificates=True, async_transport=transport) as client:
        node = client.chain(RETURN_RECEIPTS)
        responses = await asyncio.gather(*(node.post_async(json=SUBSIDY, **options) for _ in range(50)))
        assert all(response.verified for response in responses)
    assert len(fetches) == 1
    await transport.aclose()


def test_a_call_whose_certificate_fetch_failed_is_reported_as_not_sent(sandbox):
    """Nothing of the call itself was sent, so that it may be repeated."""
    with sandbox.client(certs=None, retry=ONCE) as client:
        for fault, error in ((Fault.RESET, wechatpay.ConnectionLostError), (Fault.SYSTEM_ERROR, wechatpay.ServerError)):
            sandbox.faults.add(fault, path="/v3/certificates")
            with pytest.raises(error, match="certificates") as caught:
                client.chain(RETURN_RECEIPTS).post(json=SUBSIDY)
            assert caught.value.sent is False
            assert caught.value.request.url.endswith("/v3/certificates")
        assert client.chain(RETURN_RECEIPTS).post(json=SUBSIDY).verified


async def test_a_failed_fetch_fails_all_calls_that_waited_for_it(sandbox):
    async with sandbox.client(certs=None) as client:
        sandbox.faults.add(Fault.SYSTEM_ERROR, path="/v3/certificates")
        calls = [client.chain(RETURN_RECEIPTS).post_async(json=SUBSIDY) for _ in range(10)]
        outcomes = await asyncio.gather(*calls, return_exceptions=True)
        assert {type(outcome) for outcome in outcomes} == {wechatpay.ServerError}
        assert (await client.chain(RETURN_RECEIPTS).post_async(json=SUBSIDY)).verified


def test_a_waiting_call_fetches_itself_after_a_cancelled_fetch(sandbox):
    async def main():
        async with sandbox.client(certs=None) as client:
            sandbox.faults.add(Fault.SLOW, path="/v3/certificates")
            first = await start_call(sandbox, client.v3.security.echo.post_async(json={"echo_message": "1"}))
            second = asyncio.create_task(client.v3.security.echo.post_async(json={"echo_message": "2"}))
            await asyncio.sleep(0)
            first.cancel()
            return (await second).verified

    assert asyncio.run(main())


def test_the_error_of_a_merchant_without_certificates_suggests_the_public_key(vector_client):
    transport = Answering(b'{"code":"RESOURCE_NOT_EXISTS","message":"none"}', status=404)
    with vector_client(certs=None, apiv3_key="0" * 32, transport=transport) as client:
        with pytest.raises(wechatpay.ClientError, match="PUB_KEY_ID_") as caught:
            client.v3.x.get()
    assert caught.value.code == "RESOURCE_NOT_EXISTS"


def test_expired_keys_are_refused_before_anything_is_sent(vectors, vector_client):
    recorder = Recorder()
    certs = {vectors["platform"]["serial"]: vectors["platform"]["certificate"]}
    with vector_client(certs=certs, transport=recorder, clock=lambda: 4e9) as client:
        with pytest.raises(wechatpay.ConfigurationError, match="expired"):
            client.v3.x.post(json={})
    assert recorder.requests == []


# --- what must not be accepted as a certificate


class Forger:
    """A man in the middle with a key of his own, and a ciphertext made with the merchant's APIv3 key."""

    def __init__(self, apiv3_key, change):
        self.certified = CertifiedKey.generate("TEST forger")
        self.apiv3_key = apiv3_key
        self.change = change

    def entry(self):
        nonce = "123456789012"
        encrypted = {"plaintext": self.certified.pem.encode(), "associated_data": "certificate"}
        entry = {"serial_no": self.certified.serial, "encrypt_certificate": {"nonce": nonce}}
        entry = self.change(entry, encrypted, self.certified) or entry
        cipher = AESGCM(self.apiv3_key.encode())
        ciphertext = cipher.encrypt(nonce.encode(), encrypted["plaintext"], encrypted["associated_data"].encode())
        if isinstance(entry, dict) and isinstance(entry.get("encrypt_certificate"), dict):
            entry["encrypt_certificate"].setdefault("ciphertext", base64.b64encode(ciphertext).decode())
            entry["encrypt_certificate"].setdefault("associated_data", encrypted["associated_data"])
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


def embed_in_text(entry, encrypted, certified):
    inside = "".join(certified.pem.splitlines()[1:-1])
    line = f"-----BEGIN CERTIFICATE-----{inside}-----END CERTIFICATE-----"
    encrypted["plaintext"] = json.dumps({"complaint_detail": f"hello {line}"}).encode()


def change_associated_data(entry, encrypted, certified):
    encrypted["associated_data"] = "complaint"


def change_serial(entry, encrypted, certified):
    entry["serial_no"] = "ABCDEF"


def strip_pem(entry, encrypted, certified):
    encrypted["plaintext"] = "".join(certified.pem.splitlines()[1:-1]).encode()


def use_file_url(entry, encrypted, certified):
    encrypted["plaintext"] = b"file:///etc/passwd"


def damage_certificate(entry, encrypted, certified):
    encrypted["plaintext"] = b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"


def certify_another_algorithm(entry, encrypted, certified):
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "TEST elliptic curve")])
    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
    builder = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number(), now, now)
    encrypted["plaintext"] = builder.sign(key, hashes.SHA256()).public_bytes(Encoding.PEM)


def replace_part(name, value):
    def change(entry, encrypted, certified):
        target = copy.deepcopy(entry)
        (target if name == "serial_no" else target["encrypt_certificate"])[name] = value
        return target

    return change


CHANGES = {
    "text that contains a certificate": embed_in_text,
    "encrypted as something else": change_associated_data,
    "another serial": change_serial,
    "bare base64": strip_pem,
    "a file": use_file_url,
    "a damaged certificate": damage_certificate,
    "a certificate of another algorithm": certify_another_algorithm,
    "ciphertext 5": replace_part("ciphertext", 5),
    "ciphertext null": replace_part("ciphertext", None),
    "nonce 5": replace_part("nonce", 5),
    "nonce empty": replace_part("nonce", ""),
    "serial null": replace_part("serial_no", None),
    "an entry that is a string": lambda entry, encrypted, certified: "x",
    "an entry without parts": lambda entry, encrypted, certified: {"serial_no": "1"},
}


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("certs", ["none", "the public key"])
def test_only_a_certificate_encrypted_as_one_is_accepted(sandbox, change, certs):
    given = None if certs == "none" else {sandbox.public_key_id: sandbox.public_key}
    forger = Forger(sandbox.apiv3_key, CHANGES[change])
    with sandbox.client(certs=given, transport=forger) as client:
        with pytest.raises(wechatpay.WeChatPayError) as caught:
            client.v3.pay.transactions.id._id_.get(id="1")
    if certs != "none":
        assert type(caught.value) is wechatpay.UnknownSerialError
        assert caught.value.sent


@pytest.mark.parametrize("change", [strip_pem, damage_certificate, certify_another_algorithm, change_serial])
def test_the_error_of_a_wrong_entry_names_the_fetched_certificate(sandbox, change):
    with sandbox.client(certs=None, transport=Forger(sandbox.apiv3_key, change)) as client:
        with pytest.raises(wechatpay.DecodeError, match="failed: a fetched platform certificate "):
            client.v3.pay.transactions.id._id_.get(id="1")


@pytest.mark.parametrize("body", [b"{}", b'{"data":{}}', b'{"data":[]}', b'{"data":null}', b"[]", b"null", b"x"])
def test_a_malformed_certificate_list_raises_decode_error(sandbox, body):
    with sandbox.client(certs=None, transport=Answering(body)) as client:
        with pytest.raises(wechatpay.DecodeError, match="certificates"):
            client.v3.x.get()


def test_serials_have_an_even_number_of_digits():
    for _ in range(3):
        certified = CertifiedKey.generate("TEST")
        assert pem.format_serial(certified.certificate) == certified.serial


# --- refreshed and cached


REFRESH_AFTER = 6 * 3600 + 1
"""Seconds after which fetched certificates are refreshed."""


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
    monkeypatch.setattr(time, "time", clock)  # the sandbox signs and verifies by the time of the machine
    return clock


@pytest.fixture
def rotating():
    """A sandbox for one test, because a rotation would disturb the others."""
    with Sandbox() as sandbox:
        yield sandbox


def test_fetched_certificates_are_refreshed_periodically(rotating, clock):
    recorder, before = Recorder(RequestsTransport()), rotating.platform_serial

    def fetches():
        return sum(request.url.endswith("/v3/certificates") for request in recorder.requests)

    with rotating.client(certs=None, transport=recorder, clock=clock) as client:
        client.v3.security.echo.post(json={"echo_message": "x"})
        assert fetches() == 1
        client.v3.security.echo.post(json={"echo_message": "x"})
        assert fetches() == 1
        clock.ahead += REFRESH_AFTER
        serial = rotating.rotate_platform_certificate()
        client.v3.security.echo.post(json={"echo_message": "x"})
        assert fetches() == 2
        assert recorder.requests[-2].headers["Wechatpay-Serial"] == before  # the list is signed with what is known
        assert recorder.requests[-1].headers["Wechatpay-Serial"] == serial
        secret = {"echo_message": "x", "encrypted_echo_message": wechatpay.Secret("y")}
        client.v3.security.echo.post(json=secret, headers={"Wechatpay-Serial": before})  # still known and valid
        assert fetches() == 2
        clock.ahead += REFRESH_AFTER
        rotating.faults.add(Fault.SYSTEM_ERROR, path="/v3/certificates")
        assert client.v3.security.echo.post(json={"echo_message": "x"}).verified  # a failed refresh keeps the keys
        assert fetches() == 3
        assert client.v3.security.echo.post(json={"echo_message": "x"}).verified
        assert fetches() == 3  # the failed refresh is not repeated at once
    recorder.close()


@pytest.mark.slow
async def test_a_rotation_under_10_000_concurrent_calls_fails_none(rotating, clock):
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

        clock.ahead += 61  # an unknown serial causes at most one fetch a minute
        responses = await asyncio.gather(*(call() for _ in range(10_000)))
    assert responses == [True] * 10_000
    assert len(fetches) == 2  # for the first call, and for the rotation
    await transport.aclose()


@pytest.mark.slow
def test_10_000_forged_replies_cause_one_fetch(sandbox):
    fetches = []

    class Forging:
        """A transport with genuine certificates, and responses signed with random serials."""

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
    certs = {sandbox.public_key_id: sandbox.public_key}
    with sandbox.client(certs=certs, renew_certificates=True, transport=transport) as client:
        for _ in range(10_000):
            with pytest.raises(wechatpay.UnknownSerialError):
                client.v3.security.echo.post(json={"echo_message": "x"})
    assert len(fetches) == 1
    transport.close()


@pytest.mark.parametrize("mode", ["both", "certificate", "public-key"])
def test_a_client_works_in_each_mode_of_the_platform(mode):
    with Sandbox(mode=mode) as sandbox, sandbox.client() as client:
        response = client.v3.security.echo.post(
            json={"echo_message": "x", "encrypted_echo_message": wechatpay.Secret("y")}
        )
        assert response.verified
        assert response.headers["Wechatpay-Serial"].startswith("PUB_KEY_ID_") is (mode != "certificate")
        assert client.decrypt(response, "encrypted_echo_message")["encrypted_echo_message"] == "y"
        with sandbox.client(certs=None) as other:
            if mode == "public-key":
                with pytest.raises(wechatpay.ClientError, match="PUB_KEY_ID_"):
                    other.v3.security.echo.post(json={"echo_message": "x"})
            else:
                assert other.v3.security.echo.post(json={"echo_message": "x"}).verified


def test_the_cache_serves_the_next_process_until_it_is_stale(rotating, clock, tmp_path):
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
        clock.ahead = REFRESH_AFTER
        rotating.rotate_platform_certificate()
        assert client.v3.security.echo.post(json={"echo_message": "x"}).verified
    for name, text in own.items():
        assert (directory / name).read_text() == text  # other files in the directory are not touched
        (directory / name).unlink()
    assert len(list(directory.iterdir())) == 2  # the new one and the one before; the broken one is deleted
    clock.ahead = 0
    for each in directory.iterdir():
        os.utime(each, (0, 0))
    third = Recorder(RequestsTransport())
    with rotating.client(**options, transport=third) as client:
        assert client.v3.security.echo.post(json={"echo_message": "x"}).verified
        assert [request.method for request in third.requests] == ["GET", "POST"]  # the cache is stale
    for recorder in (first, second, third):
        recorder.close()


def test_a_call_succeeds_when_the_cache_cannot_be_written(rotating, tmp_path):
    directory = tmp_path / "certificates"
    with rotating.client(certs=None, certs_cache=directory) as client:
        directory.rmdir()
        directory.write_text("a file now")
        assert client.v3.security.echo.post(json={"echo_message": "x"}).verified
    with pytest.raises(wechatpay.ConfigurationError, match="certs_cache"):
        rotating.client(certs=None, certs_cache=directory)


def test_a_cached_certificate_under_another_serial_is_ignored(rotating, tmp_path):
    """Neither the merchant's own certificate nor any other file there is trusted."""
    for serial in (rotating.merchant_serial, "ABCDEF"):
        (tmp_path / f"wechatpay-{rotating.mchid}-{serial}.pem").write_text(rotating.merchant_certificate)
    recorder = Recorder(RequestsTransport())
    with rotating.client(certs=None, certs_cache=tmp_path, transport=recorder) as client:
        assert client.v3.security.echo.post(json={"echo_message": "x"}).verified
    assert [request.method for request in recorder.requests] == ["GET", "POST"]
    recorder.close()


def test_a_cache_with_a_future_mtime_is_refreshed_too(rotating, clock, tmp_path):
    with rotating.client(certs=None, certs_cache=tmp_path) as client:
        client.v3.security.echo.post(json={"echo_message": "x"})
    for path in tmp_path.iterdir():
        os.utime(path, (4e9, 4e9))
    recorder = Recorder(RequestsTransport())
    with rotating.client(certs=None, certs_cache=tmp_path, transport=recorder, clock=clock) as client:
        client.v3.security.echo.post(json={"echo_message": "x"})
        clock.ahead += REFRESH_AFTER  # counted from now, not from 2096
        rotating.rotate_platform_certificate()
        assert client.v3.security.echo.post(json={"echo_message": "x"}).verified
    assert [request.method for request in recorder.requests] == ["POST", "GET", "POST"]
    recorder.close()


async def test_a_cancelled_lookup_may_be_repeated_at_once(rotating):
    async with rotating.client(certs={rotating.public_key_id: rotating.public_key}, renew_certificates=True) as client:
        node, options = client.v3.security.echo, {"json": {"echo_message": "x"}, "headers": by_certificate(rotating)}
        rotating.faults.add(Fault.SLOW, path="/v3/certificates")
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(node.post_async(**options), 0.3)
        assert (await node.post_async(**options)).verified


async def test_a_refresh_that_was_cancelled_is_not_repeated_at_once(rotating, clock):
    async with rotating.client(certs=None, clock=clock) as client:
        node, body = client.v3.security.echo, {"echo_message": "x"}
        await node.post_async(json=body)
        clock.ahead += REFRESH_AFTER
        rotating.faults.add(Fault.SLOW, path="/v3/certificates")
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(node.post_async(json=body), 0.3)
        assert (await asyncio.wait_for(node.post_async(json=body), 10)).verified


@pytest.mark.parametrize("sleep", ["none", "real"])
async def test_a_call_does_not_wait_forever_for_another_fetch(rotating, sleep):
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


def test_events_of_a_fetch_hide_the_authorization(sandbox):
    seen = []
    options = {"certs": None, "apiv3_key": sandbox.apiv3_key, "on_response": seen.append}
    with sandbox.client(**options) as client:
        client.v3.security.echo.post(json={"echo_message": "hello"})
    assert [event.path for event in seen] == ["/v3/certificates", "/v3/security/echo"]
    for event in seen:
        for request in (event.request, event.response.request):
            assert request.headers["Authorization"] == "***"


def test_the_error_of_an_unknown_serial_names_why_the_lookup_failed(sandbox):
    """With a wrong APIv3 key the error names the failed decryption, not only the unknown serial."""
    options = {"certs": {sandbox.public_key_id: sandbox.public_key}, "apiv3_key": "x" * 32}
    with sandbox.client(**options, renew_certificates=True) as client:
        sandbox.faults.add("unknown-serial")
        with pytest.raises(wechatpay.UnknownSerialError, match="DecryptionError"):
            client.v3.security.echo.post(json={"echo_message": "hello"})


# --- who fetches, and for how long a certificate is trusted


def test_a_client_that_was_given_keys_fetches_none_unless_it_is_asked_to(sandbox, delivery):
    recorder = Recorder(RequestsTransport())
    certs = {sandbox.public_key_id: sandbox.public_key}
    with sandbox.client(certs=certs, transport=recorder) as client:
        with pytest.raises(wechatpay.UnknownSerialError, match="renew_certificates=True"):
            client.v3.security.echo.post(json={"echo_message": "x"}, headers=by_certificate(sandbox))
        headers, body = delivery
        with pytest.raises(wechatpay.UnknownSerialError):
            client.notifications.parse({**headers, "Wechatpay-Serial": "5157F09E"}, body)
        assert [request.method for request in recorder.requests] == ["POST"]
    with sandbox.client(certs=certs, transport=recorder, renew_certificates=True) as client:
        assert client.v3.security.echo.post(json={"echo_message": "x"}, headers=by_certificate(sandbox)).verified
    assert [request.method for request in recorder.requests] == ["POST", "POST", "GET"]
    recorder.close()


def test_an_unknown_public_key_is_not_advised_to_be_fetched(sandbox):
    with sandbox.client(certs={sandbox.platform_serial: sandbox.platform_certificate}) as client:
        with pytest.raises(wechatpay.UnknownSerialError, match="public key") as caught:
            client.v3.security.echo.post(
                json={"echo_message": "x"}, headers={"Wechatpay-Serial": sandbox.public_key_id}
            )
    assert "apiv3_key" not in str(caught.value)


@pytest.mark.parametrize("options", [{"renew_certificates": 1}, {"renew_certificates": True, "apiv3_key": None}])
def test_a_renewal_needs_the_apiv3_key(sandbox, options):
    with pytest.raises(wechatpay.ConfigurationError, match="renew_certificates"):
        sandbox.client(**options)


def test_forged_notifications_wait_for_one_fetch_and_are_refused_meanwhile(sandbox, delivery):
    """A platform that is slow must not hold every worker of a shop."""
    fetching, may_end = threading.Event(), threading.Event()

    class Slow(RequestsTransport):
        def send(self, request):
            fetching.set()
            may_end.wait()
            return super().send(request)

    transport = Slow()
    headers, body = delivery
    forged = {**headers, "Wechatpay-Serial": "5157F09E"}
    with sandbox.client(certs=None, transport=transport) as client, ThreadPoolExecutor(1) as pool:
        first = pool.submit(client.notifications.parse, forged, body)
        fetching.wait()
        for _ in range(40):
            with pytest.raises(wechatpay.BusyError) as caught:
                client.notifications.parse(forged, body)
            assert caught.value.reply.status == 503
        may_end.set()
        with pytest.raises(wechatpay.VerificationError):
            first.result()
    transport.close()


class Platform(Forger):
    """A platform that lists the certificate *certified*, and signs with *signer*."""

    def send(self, request):
        listed = self.certified
        if "certificates" not in request.url:
            self.certified = self.signer
        try:
            return super().send(request)
        finally:
            self.certified = listed


def test_a_certificate_that_is_no_longer_listed_is_trusted_for_a_day(sandbox, tmp_path):
    clock = Clock(time.time)
    before, after = (CertifiedKey.generate("TEST platform") for _ in range(2))
    platform = Platform(sandbox.apiv3_key, lambda entry, *_: entry)
    platform.certified = platform.signer = before
    options = {"certs": None, "certs_cache": tmp_path, "transport": platform, "clock": clock}
    with sandbox.client(**options) as client:
        query = client.v3.pay.transactions.outTradeNo._out_trade_no_.get
        assert query(out_trade_no="1").verified
        platform.certified = after
        clock.ahead += REFRESH_AFTER
        assert query(out_trade_no="1").verified  # The new list was fetched, and the message was late.
        assert [path.stem.endswith(after.serial) for path in tmp_path.iterdir()] == [True]
        clock.ahead += 23 * 3600
        assert query(out_trade_no="1").verified
        clock.ahead += 3600  # A later list without it does not prolong its day.
        with pytest.raises(wechatpay.UnknownSerialError):
            query(out_trade_no="1")
        platform.signer = after
        assert query(out_trade_no="1").verified
