"""The wire: the signed target is sent byte for byte, and both transports send the same bytes."""

from __future__ import annotations

import pytest

import wechatpay

from ..conftest import Recorder
from ..raw_server import RawServer

VALUES = {
    "A|b 中": "A%7Cb%20%E4%B8%AD",
    "a/b?c#d": "a%2Fb%3Fc%23d",
    "%2F": "%252F",
    "+": "%2B",
    " ": "%20",
    "!*'();:@&=$,[]": "%21%2A%27%28%29%3B%3A%40%26%3D%24%2C%5B%5D",
    "~-._": "~-._",
    "...": "...",
    "\\": "%5C",
    "\x00\x7f": "%00%7F",
    "é": "%C3%A9",
    "𠮷": "%F0%A0%AE%B7",
}
PATH = "v3/pay/transactions/out-trade-no/{out_trade_no}"


@pytest.fixture
def server():
    with RawServer() as server:
        yield server


@pytest.mark.parametrize("value", VALUES)
async def test_the_signed_target_is_the_target_on_the_wire(server, vector_client, vectors, value):
    signed = []

    class Signer:
        def sign(self, message: bytes) -> bytes:
            signed.append(message)
            return b"signature"

    encoded = VALUES[value]
    target = f"/prefix/v3/pay/transactions/out-trade-no/{encoded}?q={encoded}&{encoded}=1".encode()
    async with vector_client(private_key=Signer(), base_url=f"{server.base_url}/prefix/", nonce=lambda: "N") as client:
        node = client.chain(PATH)
        options = {"out_trade_no": value, "params": {"q": value, value: 1}}
        with pytest.raises(wechatpay.ClientError):
            node.get(**options)
        with pytest.raises(wechatpay.ClientError):
            await node.get_async(**options)
    for message, request in zip(signed, server.requests, strict=True):
        assert message.split(b"\n")[1] == target
        assert request.split(b"\r\n")[0] == b"GET " + target + b" HTTP/1.1"


def test_only_requests_with_a_body_have_a_content_length(vector_client):
    recorder = Recorder()
    with vector_client(transport=recorder, timeout=(1, 2)) as client:
        for send in (client.v3.x.get, client.v3.x.post):
            with pytest.raises(wechatpay.ServerError):
                send()
    got, posted = recorder.requests
    assert "Content-Length" not in got.headers
    assert posted.headers["Content-Length"] == "0"
    assert got.timeout == posted.timeout == (1, 2)


def test_an_invalid_value_is_named_by_its_option_and_path(vector_client):
    with vector_client(transport=Recorder()) as client:
        with pytest.raises(wechatpay.ArgumentError, match=r"^json\.a"):
            client.v3.x.post(json={"a": None})
        with pytest.raises(wechatpay.ArgumentError, match=r"^meta\.a"):
            client.v3.merchant.media.upload.post(files=b"x", meta={"filename": "a.jpg", "a": None})


def normal(request: bytes) -> tuple[bytes, list[bytes], bytes]:
    head, _, body = request.partition(b"\r\n\r\n")
    line, *headers = head.split(b"\r\n")
    return line, sorted(headers), body


@pytest.mark.parametrize(
    ("verb", "options"),
    [
        ("get", {}),
        ("get", {"params": {"a": ["x y", "中"], "b": True}}),
        ("post", {"json": {"描述": "a b", "n": 1}}),
        ("post", {}),
        ("put", {"json": {}}),
        ("patch", {"json": [1]}),
        ("delete", {}),
        ("delete", {"json": {"a": "b"}}),
        ("post", {"content": b"\x00\xff", "headers": {"Content-Type": "application/octet-stream"}}),
        ("post", {"json": {}, "headers": {"Idempotency-Key": "7", "Accept": "*/*"}}),
    ],
)
async def test_both_transports_send_the_same_bytes(server, vector_client, verb, options):
    async with vector_client(base_url=server.base_url, clock=lambda: 1700000000.0, nonce=lambda: "N" * 32) as client:
        node = client.v3.merchantService._x_
        with pytest.raises(wechatpay.ClientError):
            getattr(node, verb)(x="A|b 中", **options)
        with pytest.raises(wechatpay.ClientError):
            await getattr(node, f"{verb}_async")(x="A|b 中", **options)
    sync, asynchronous = server.requests
    assert normal(sync) == normal(asynchronous)


async def test_both_transports_send_the_same_upload(server, vector_client, monkeypatch):
    monkeypatch.setattr("wechatpay._protocols.multipart.os.urandom", lambda size: bytes(size))
    async with vector_client(base_url=server.base_url, clock=lambda: 1700000000.0, nonce=lambda: "N" * 32) as client:
        upload = {"files": b"\x89PNG" * 50000, "meta": {"filename": '公仔 "1".png'}}
        with pytest.raises(wechatpay.ClientError):
            client.v3.merchant.media.upload.post(**upload)
        with pytest.raises(wechatpay.ClientError):
            await client.v3.merchant.media.upload.post_async(**upload)
    sync, asynchronous = server.requests
    assert normal(sync) == normal(asynchronous)
    assert b"Transfer-Encoding" not in sync
    assert 'filename="公仔 %221%22.png"'.encode() in sync


async def test_the_sandbox_verifies_every_encoded_value(sandbox):
    async with sandbox.client() as client:
        for value in VALUES:
            options = {"openid": value, "params": {"appid": "".join(filter(str.isprintable, value)) + "&="}}
            node = client.chain("v3/marketing/busifavor/users/{openid}/coupons")
            # The signature is verified first: a value that breaks a limit is refused for that, not for the signature.
            for call in (node.get, node.get_async):
                try:
                    response = call(**options)
                    assert (await response if call == node.get_async else response).verified
                except wechatpay.ClientError as error:
                    assert error.code == "PARAM_ERROR"  # noqa: PT017


def test_a_netrc_file_does_not_replace_the_authorization(server, vector_client, monkeypatch, tmp_path):
    """Both HTTP libraries would put the credentials of a .netrc file into Authorization."""
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login somebody password something\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    with vector_client(base_url=server.base_url) as client, pytest.raises(wechatpay.ClientError):
        client.v3.certificates.get()
    assert b"Authorization: WECHATPAY2-SHA256-RSA2048 " in server.requests[0]


def test_a_template_value_is_percent_encoded_once(vector_client):
    recorder = Recorder()
    with vector_client(transport=recorder) as client, pytest.raises(wechatpay.ServerError):
        client.chain(PATH).get(out_trade_no="a/b")
    assert recorder.requests[0].url == "https://api.mch.weixin.qq.com/v3/pay/transactions/out-trade-no/a%2Fb"
