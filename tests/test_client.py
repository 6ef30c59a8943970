"""The client: shared among threads, tasks and event loops, and closed without a warning."""

from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
import textwrap
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

import wechatpay
from wechatpay import Headers, HTTPResponse

from .conftest import RETURN_RECEIPTS, SUBSIDY, start_call


def test_64_threads_share_one_client(client):
    start = threading.Barrier(64)

    def call(number):
        start.wait()
        body = {**SUBSIDY, "out_subsidy_return_no": f"thread-{number}"}
        responses = [client.chain(RETURN_RECEIPTS).post(json=body) for _ in range(3)]
        return {response.json()["out_subsidy_return_no"] for response in responses if response.verified}

    with ThreadPoolExecutor(64) as pool:
        results = list(pool.map(call, range(64)))
    assert results == [{f"thread-{number}"} for number in range(64)]


async def test_1000_tasks_share_one_client(sandbox):
    async def call(client, number):
        body = {**SUBSIDY, "out_subsidy_return_no": f"task-{number}"}
        return (await client.chain(RETURN_RECEIPTS).post_async(json=body)).json()["out_subsidy_return_no"]

    async with sandbox.client() as client:
        numbers = await asyncio.gather(*(call(client, number) for number in range(1000)))
    assert numbers == [f"task-{number}" for number in range(1000)]


def test_sequential_and_concurrent_event_loops_share_one_client(sandbox):
    client = sandbox.client()

    async def call():
        first = await client.v3.certificates.get_async()
        second = await client.v3.certificates.get_async()
        return first.verified and second.verified

    assert [asyncio.run(call()) for _ in range(3)] == [True] * 3
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(lambda _: asyncio.run(call()), range(8))) == [True] * 8
    client.close()


def test_sync_calls_work_inside_a_running_loop(sandbox):
    async def both(client):
        return client.v3.certificates.get().verified, (await client.v3.certificates.get_async()).verified

    with sandbox.client() as client:
        assert asyncio.run(both(client)) == (True, True)


async def test_a_cancelled_call_leaves_the_client_usable(sandbox):
    async with sandbox.client() as client:
        sandbox.faults.add("slow", path="/v3/certificates")
        task = await start_call(sandbox, client.v3.certificates.get_async())
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert (await client.v3.certificates.get_async()).verified


ENDINGS = {
    "with": """
        with sandbox.client() as client:
            client.v3.certificates.get()
    """,
    "async with": """
        async def main():
            async with sandbox.client() as client:
                client.v3.certificates.get()
                await client.v3.certificates.get_async()
        asyncio.run(main())
    """,
    "the loop ends first": """
        client = sandbox.client()
        async def main():
            await client.v3.certificates.get_async()
        asyncio.run(main())
        asyncio.run(main())
        client.close()
    """,
    "never closed": """
        client = sandbox.client()
        async def main():
            await client.v3.certificates.get_async()
        asyncio.run(main())
        client = None
    """,
    "closed twice": """
        async def main():
            client = sandbox.client()
            await client.v3.certificates.get_async()
            await client.aclose()
            await client.aclose()
            client.close()
        asyncio.run(main())
    """,
}


@pytest.mark.parametrize("ending", ENDINGS)
def test_closing_leaves_no_warning_and_no_open_socket(ending):
    """Run in a process of its own with every warning on, also those of destructors and unclosed sockets."""
    script = "import asyncio, gc\nfrom wechatpay.sandbox import Sandbox\nwith Sandbox() as sandbox:\n"
    script += textwrap.indent(textwrap.dedent(ENDINGS[ending]), "    ") + "\n    gc.collect()\n"
    done = subprocess.run([sys.executable, "-W", "error", "-c", script], capture_output=True, text=True)
    assert done.stderr == ""
    assert done.returncode == 0


async def test_a_closed_client_refuses_calls(sandbox):
    client = sandbox.client()
    client.close()
    with pytest.raises(wechatpay.ConfigurationError, match="closed"):
        client.v3.certificates.get()
    with pytest.raises(wechatpay.ConfigurationError, match="closed"):
        await client.v3.certificates.get_async()


def test_a_given_transport_is_not_closed(vector_client):
    class Given:
        closed = False

        def send(self, request):
            return HTTPResponse(404, Headers())

        def close(self):
            self.closed = True

    transport = Given()
    with vector_client(transport=transport):
        pass
    assert not transport.closed


@pytest.mark.slow
def test_calls_with_new_template_values_do_not_grow_memory(vector_client):
    """Neither chains nor calls cache the values; benchmarks/growth.py measures a million of them."""

    class Instant:
        reply = HTTPResponse(200, Headers())

        def send(self, request):
            return self.reply

        def close(self):
            pass

    class Signer:
        def sign(self, message):
            return b""

    with vector_client(transport=Instant(), private_key=Signer()) as client:

        def calls(start, end):
            for number in range(start, end):
                client.v3.merchantService.images._media_id_.get(media_id=f"media-{number}")

        calls(0, 10_000)
        gc.collect()  # frees what earlier tests left
        before = sys.getallocatedblocks()
        calls(10_000, 100_000)
        gc.collect()
        after = sys.getallocatedblocks()
    assert after - before < 1_000


def test_a_falsy_transport_is_used(vector_client):
    """A recording transport may have a length, which is 0 at first."""

    class Recording(list):
        def send(self, request):
            self.append(request)
            return HTTPResponse(404, Headers())

        def close(self):
            pass

    transport = Recording()
    with vector_client(transport=transport) as client, pytest.raises(wechatpay.ClientError):
        client.v3.x.get()
    assert len(transport) == 1


@pytest.mark.parametrize("name", ["transport", "async_transport"])
def test_an_object_without_send_and_close_is_refused_as_a_transport(vector_client, name):
    with pytest.raises(wechatpay.ConfigurationError, match=f"^{name} must"):
        vector_client(**{name: 3})


def test_a_stop_iteration_of_a_transport_is_raised_as_an_error(vector_client):
    class Exhausted:
        def send(self, request):
            raise StopIteration

        def close(self):
            pass

    with vector_client(transport=Exhausted()) as client, pytest.raises((StopIteration, RuntimeError)):
        client.v3.x.get()


async def test_the_content_of_a_transport_that_does_not_stream_is_written_too(vector_client, tmp_path):
    class Plain:
        def send(self, request):
            return HTTPResponse(200, Headers(), b"the bill")

        def close(self):
            pass

    class PlainAsync(Plain):
        async def send(self, request):
            return HTTPResponse(200, Headers(), b"the bill")

        async def aclose(self):
            pass

    with vector_client(transport=Plain(), async_transport=PlainAsync()) as client:
        client.v3.billdownload.file.get(to=tmp_path / "one")
        await client.v3.billdownload.file.get_async(to=tmp_path / "two")
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes() == b"the bill"


def test_fields_are_encrypted_and_decrypted(client, sandbox):
    ciphertext, serial = client.encrypt("张三")
    assert serial == sandbox.public_key_id
    body = {"echo_message": "x", "encrypted_echo_message": ciphertext}
    response = client.v3.security.echo.post(json=body, headers={"Wechatpay-Serial": serial})
    assert client.decrypt(response.json()["encrypted_echo_message"]) == "张三"
    document = client.decrypt(response, "encrypted_echo_message", "no.such[].field", missing_ok=True)
    assert document["encrypted_echo_message"] == "张三"
    secret = {"echo_message": "x", "encrypted_echo_message": wechatpay.Secret("李四")}
    response = client.v3.security.echo.post(json=secret)
    assert client.decrypt(response, "encrypted_echo_message") == {"echo_message": "x", "encrypted_echo_message": "李四"}
    other = {"Wechatpay-Serial": sandbox.platform_serial}
    response = client.v3.security.echo.post(json=secret, headers=other)
    assert client.decrypt(response.json()["encrypted_echo_message"]) == "李四"
    with pytest.raises(wechatpay.DecryptionError):
        client.decrypt(ciphertext)
    one = response.json()["encrypted_echo_message"]
    nested = {"a": [{"b": {"c": one}}, {"b": {}}, {}], "list": [one, one], "n": 1, "m": None}
    nested["empty"] = ""  # an optional field without a value
    decrypted = client.decrypt(nested, "a[].b.c", "list[]", "n", "m.x", "empty")
    assert decrypted.pop("empty") == nested.pop("empty") == ""
    assert decrypted == {"a": [{"b": {"c": "李四"}}, {"b": {}}, {}], "list": ["李四", "李四"], "n": 1, "m": None}
    assert nested["list"] == [one, one]


async def test_a_secret_is_encrypted_after_its_key_was_fetched(sandbox):
    """The key is fetched for the call, and the serial of the key that was used is sent."""
    async with sandbox.client(certs=None) as client:
        with pytest.raises(wechatpay.ConfigurationError, match="^certs must"):
            client.encrypt("x")
        body = {"echo_message": "x", "encrypted_echo_message": wechatpay.Secret("王五")}
        response = await client.v3.security.echo.post_async(json=body)
        assert client.decrypt(response, "encrypted_echo_message")["encrypted_echo_message"] == "王五"
        assert client.encrypt("x")[1] == sandbox.platform_serial


def test_a_remote_signer_cannot_decrypt(vector_client):
    class HSM:
        def sign(self, message):
            return b""

    with pytest.raises(wechatpay.ConfigurationError, match="private_key"):
        vector_client(private_key=HSM()).decrypt("x")


@pytest.mark.parametrize("path", ["payer.phon", "payer", "payers[].phone", "list[].names", "list.name", "", "note[]"])
def test_a_path_with_nothing_to_decrypt_is_refused_with_the_fields_that_are_there(client, path):
    document = {"payer": {"phone": "ciphertext"}, "list": [{"name": "x"}], "note": "y"}
    with pytest.raises(wechatpay.ArgumentError, match=r"payer\.phone, list\[\]\.name, note") as caught:
        client.decrypt(document, path)
    assert "ciphertext" not in str(caught.value)
    assert client.decrypt(document, path, missing_ok=True) == document


def test_an_empty_list_and_an_empty_field_have_nothing_to_decrypt(client):
    for document in ({"list": []}, {"list": [{"name": ""}]}):
        assert client.decrypt(document, "list[].name") == document
