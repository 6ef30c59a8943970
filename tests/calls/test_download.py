"""Downloads: a streamed response replaces its target only after it was verified."""

from __future__ import annotations

import io

import pytest

import wechatpay

from ..conftest import RETURN_RECEIPTS, SUBSIDY
from ..raw_server import RawServer

SPELLINGS = ["to", "sink"]


@pytest.fixture
def receipt(client):
    return client.chain(RETURN_RECEIPTS).post(json=SUBSIDY).json()["subsidy_return_receipt_id"]


def leftovers(directory):
    return [path.name for path in directory.iterdir()]


@pytest.mark.parametrize("spelling", SPELLINGS)
async def test_a_response_is_streamed_into_a_path_or_a_file(sandbox, tmp_path, receipt, spelling):
    async with sandbox.client() as client:
        node = client.chain(f"{RETURN_RECEIPTS}/{{receipt}}")
        content = node.get(receipt=receipt).content
        for target in (tmp_path / "one.json", str(tmp_path / "two.json")):
            response = node.get(receipt=receipt, **{spelling: target})
            assert response.verified
            assert response.content == b""
        stream = io.BytesIO()
        response = await node.get_async(receipt=receipt, **{spelling: stream})
        assert response.verified
        response = await node.get_async(receipt=receipt, **{spelling: tmp_path / "three.json"})
        assert response.verified
    assert stream.getvalue() == content
    assert sorted(leftovers(tmp_path)) == ["one.json", "three.json", "two.json"]
    assert {path.read_bytes() for path in tmp_path.iterdir()} == {content}


@pytest.mark.parametrize("fault", ["tampered-body", "wrong-signature", "probe", "missing-header", "500", "reset"])
async def test_an_unverified_response_leaves_the_target_unchanged(sandbox, tmp_path, receipt, fault, caller):
    target = tmp_path / "receipt.json"
    target.write_text("what was there before")
    options = {"receipt": receipt, "to": target, "retry": False}
    sandbox.faults.add(fault)
    with pytest.raises(wechatpay.ExchangeError) as caught:
        await caller.get(f"{RETURN_RECEIPTS}/{{receipt}}", **options)
    if fault == "500":
        assert caught.value.code == "SYSTEM_ERROR"
    assert leftovers(tmp_path) == ["receipt.json"]
    assert target.read_text() == "what was there before"


async def test_an_interrupted_download_leaves_no_file(vector_client, tmp_path, caller):
    reply = b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\nConnection: close\r\n\r\n" + b"x" * 100_000
    with RawServer([reply], once=True) as server:
        async with caller.using(vector_client(base_url=server.base_url)):
            with pytest.raises(wechatpay.ConnectionLostError):
                await caller.get("v3/billdownload/file", params={"token": "x"}, to=tmp_path / "bill")
    assert leftovers(tmp_path) == []


async def test_a_write_error_is_raised_and_the_client_stays_usable(receipt, caller):
    class Full(io.BytesIO):
        def write(self, data):
            raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space left"):
        await caller.get(f"{RETURN_RECEIPTS}/{{receipt}}", receipt=receipt, to=Full())
    assert (await caller.get("v3/certificates")).verified


UNSIGNED = [
    "v3/billdownload/file",
    "v3/transferdownload/elecvoucherfile",
    "v3/transferdownload/signfile",
    "v3/statements",
    "v3/new-tax-control-fapiao/download",
    "v3/merchant-service/images/{media_id}",
    "v3/global/merchant-service/images/{media_id}",
]


@pytest.mark.parametrize("path", UNSIGNED)
def test_a_download_without_a_signature_is_not_verified(vector_client, path):
    with RawServer([b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nfile"]) as server:
        with vector_client(base_url=server.base_url) as client:
            options = {"media_id": "ABC"} if "{" in path else {}
            response = client.chain(path).get(**options)
            assert response.content == b"file"
            assert response.verified is False
            with pytest.raises(wechatpay.MissingHeaderError):  # only a GET is a download
                client.chain(path).post(**options)


@pytest.mark.parametrize(
    "path",
    ["v3/billdownload/file/x", "v3/billdownload", "v3/merchant-service/images/upload", "v3/merchant-service/images/a/b",
     "v3/x/v3/billdownload/file", "v3/global/statements"],
)  # fmt: skip
def test_a_path_that_only_resembles_a_download_must_be_signed(vector_client, path):
    with RawServer([b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nfile"]) as server:
        with vector_client(base_url=server.base_url) as client, pytest.raises(wechatpay.MissingHeaderError):
            client.chain(path).get()


def test_a_template_value_cannot_disable_verification(vector_client):
    with RawServer([b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nfile"]) as server:
        with vector_client(base_url=server.base_url) as client:
            for value in ("upload", "../images/x", "a/b"):
                options = {"media_id": value}
                if value == "upload":
                    with pytest.raises(wechatpay.MissingHeaderError):
                        client.chain("v3/merchant-service/images/{media_id}").get(**options)
                else:
                    assert not client.chain("v3/merchant-service/images/{media_id}").get(**options).verified
