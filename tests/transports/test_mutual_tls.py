"""Mutual TLS: the merchant certificate is presented on request, to a server that demands it."""

from __future__ import annotations

import tempfile

import pytest
import requests
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, load_pem_private_key
from cryptography.hazmat.primitives.serialization.pkcs12 import serialize_key_and_certificates
from cryptography.x509 import load_pem_x509_certificate

import wechatpay
from wechatpay.sandbox import Sandbox
from wechatpay.sandbox.identity import CertifiedKey
from wechatpay.transports import AiohttpTransport, RequestsTransport, _tls

PACKET = {
    "mch_billno": "1-1", "mch_id": "1900000001", "wxappid": "wx", "send_name": "x", "re_openid": "o",
    "total_amount": 100, "total_num": 1, "wishing": "x", "client_ip": "127.0.0.1", "act_name": "x", "remark": "x",
}  # fmt: skip


@pytest.fixture(scope="module")
def secure():
    with Sandbox(mutual_tls=True) as sandbox:
        yield sandbox


def p12(sandbox, password):
    return serialize_key_and_certificates(
        b"Tenpay Certificate",
        load_pem_private_key(sandbox.merchant_private_key.encode(), None),
        load_pem_x509_certificate(sandbox.merchant_certificate.encode()),
        None,
        BestAvailableEncryption(password.encode()),
    )


def merchant_forms(sandbox, directory):
    for name, content in (
        ("apiclient_key.pem", sandbox.merchant_private_key.encode()),
        ("apiclient_cert.pem", sandbox.merchant_certificate.encode()),
        ("apiclient_cert.p12", p12(sandbox, sandbox.mchid)),
    ):
        (directory / name).write_bytes(content)
    key, cert = directory / "apiclient_key.pem", directory / "apiclient_cert.pem"
    return {
        "pem": {"cert": sandbox.merchant_certificate, "key": sandbox.merchant_private_key},
        "path": {"cert": cert, "key": key},
        "file url": {"cert": cert.as_uri(), "key": key.as_uri()},
        "the key that signs": {"cert": cert},
        "p12 path": {"cert": directory / "apiclient_cert.p12"},
        "p12 file url": {"cert": (directory / "apiclient_cert.p12").as_uri()},
        "p12 bytes and password": {"cert": p12(sandbox, "other"), "password": "other"},
    }


@pytest.mark.parametrize(
    "form",
    ["pem", "path", "file url", "the key that signs", "p12 path", "p12 file url", "p12 bytes and password"],
)
async def test_the_merchant_certificate_is_presented_in_each_form(secure, tmp_path, form):
    merchant = merchant_forms(secure, tmp_path)[form]
    async with secure.client(merchant=merchant) as client:
        node = client.v2.mmpaymkttransfers.sendredpack
        assert node.post(xml=PACKET, mutual_tls=True).xml()["result_code"] == "SUCCESS"
        assert (await node.post_async(xml=PACKET, security=True)).xml()["result_code"] == "SUCCESS"


async def test_the_merchant_certificate_is_presented_only_with_mutual_tls(secure):
    async with secure.client() as client:
        node = client.v2.mmpaymkttransfers.sendredpack
        for _ in range(2):
            with pytest.raises(wechatpay.V2Error, match="certificate"):
                node.post(xml=PACKET)
            with pytest.raises(wechatpay.V2Error, match="certificate"):
                await node.post_async(xml=PACKET)
            assert node.post(xml=PACKET, mutual_tls=True)  # uses connections of its own
            assert await node.post_async(xml=PACKET, mutual_tls=True)
        assert client.v3.certificates.get().verified
        assert (await client.v3.certificates.get_async()).verified


async def test_mutual_tls_works_without_an_apiv3_private_key(secure, tmp_path):
    merchant = merchant_forms(secure, tmp_path)["path"]
    async with secure.client(private_key=None, serial=None, certs=None, merchant=merchant) as client:
        assert client.v2.mmpaymkttransfers.sendredpack.post(xml=PACKET, mutual_tls=True)
        assert await client.v2.mmpaymkttransfers.sendredpack.post_async(xml=PACKET, mutual_tls=True)


async def test_the_tls_context_is_created_once_and_leaves_no_key_on_disk(secure, monkeypatch, tmp_path):
    contexts = []
    original = _tls.present

    def present_and_count(context, certificate, key):
        contexts.append(context)
        original(context, certificate, key)

    monkeypatch.setattr(_tls, "present", present_and_count)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    async with secure.client() as client:
        for _ in range(3):
            client.v2.mmpaymkttransfers.sendredpack.post(xml=PACKET, mutual_tls=True)
            await client.v2.mmpaymkttransfers.sendredpack.post_async(xml=PACKET, mutual_tls=True)
    assert len(contexts) == 2  # one per transport
    assert list(tmp_path.iterdir()) == []


async def test_nothing_is_sent_to_an_untrusted_server(secure):
    sync, asynchronous = RequestsTransport(), AiohttpTransport()
    async with secure.client(transport=sync, async_transport=asynchronous) as client:
        with pytest.raises(wechatpay.ConnectError, match="certificate") as caught:
            client.v2.tools.shorturl.post(xml={"mch_id": secure.mchid})
        assert caught.value.sent is False
        with pytest.raises(wechatpay.ConnectError, match="certificate") as caught:
            await client.v2.tools.shorturl.post_async(xml={"mch_id": secure.mchid})
        assert caught.value.sent is False
    sync.close()
    await asynchronous.aclose()


def test_a_given_session_presents_its_own_certificate(secure, tmp_path):
    merchant_forms(secure, tmp_path)
    (tmp_path / "ca.pem").write_text(secure.server_certificate)
    with requests.Session() as session:
        session.verify = str(tmp_path / "ca.pem")
        client = secure.client(transport=RequestsTransport(session))
        with pytest.raises(wechatpay.ConfigurationError, match=r"session\.cert"):
            client.v2.mmpaymkttransfers.sendredpack.post(xml=PACKET, mutual_tls=True)
        session.cert = (str(tmp_path / "apiclient_cert.pem"), str(tmp_path / "apiclient_key.pem"))
        assert client.v2.mmpaymkttransfers.sendredpack.post(xml=PACKET, mutual_tls=True)


def test_an_unusable_merchant_certificate_is_refused(secure, tmp_path):
    with pytest.raises(wechatpay.ConfigurationError, match="password"):
        secure.client(merchant={"cert": p12(secure, "other")})
    with pytest.raises(wechatpay.ConfigurationError, match="'cert'"):
        secure.client(merchant={"key": secure.merchant_private_key})


async def test_a_certificate_of_another_authority_is_refused(secure):
    assert secure.base_url.startswith("https://127.0.0.1:")
    other = CertifiedKey.generate("TEST merchant of nobody")
    merchant = {"cert": other.certificate, "key": other.private_key}
    async with secure.client(private_key=None, serial=None, certs=None, merchant=merchant) as client:
        node = client.v2.mmpaymkttransfers.sendredpack
        with pytest.raises(wechatpay.TransportError):
            node.post(xml=PACKET, mutual_tls=True)
        with pytest.raises(wechatpay.TransportError):
            await node.post_async(xml=PACKET, mutual_tls=True)
