"""Known answers: what an independent implementation signed and encrypted, in every form of key."""

from __future__ import annotations

import base64
import hashlib
import json
from pathlib import Path
from urllib.parse import parse_qsl

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import load_pem_private_key, load_pem_public_key

import wechatpay
from wechatpay._keys import crypto, pem
from wechatpay._keys import platform as keys
from wechatpay._keys import shared as shared_keys
from wechatpay._protocols import v3
from wechatpay._protocols import v3_verification as verification
from wechatpay.http import Headers

from ..conftest import Recorder

VECTORS = json.loads((Path(__file__).parents[1] / "vectors" / "protocol.json").read_text("utf-8"))
MERCHANT, PLATFORM = VECTORS["merchant"], VECTORS["platform"]
PATHS = {  # the uri of a vector -> the path and values that a caller writes
    "/v3/certificates": ("v3/certificates", {}),
    "/v3/marketing/busifavor/subsidy/return-receipts": ("v3/marketing/busifavor/subsidy/returnReceipts", {}),
    "/v3/pay/transactions/out-trade-no/A%7Cb%20%E4%B8%AD": (
        "v3/pay/transactions/outTradeNo/{out_trade_no}",
        {"out_trade_no": "A|b 中"},
    ),
    "/v3/bill/tradebill": ("v3/bill/tradebill", {}),
}


def entries(kind):
    return [pytest.param(entry, id=str(index)) for index, entry in enumerate(VECTORS[kind])]


@pytest.mark.parametrize("entry", entries("requests"))
def test_request_signatures_match_the_known_answers(entry, vector_client):
    path, _, query = entry["uri"].partition("?")
    name, values = PATHS[path]
    options = dict(values)
    if query:
        options["params"] = dict(parse_qsl(query))
    if entry["body"]:
        as_json = json.dumps(json.loads(entry["body"]), ensure_ascii=False, separators=(",", ":")) == entry["body"]
        if as_json:
            options["json"] = json.loads(entry["body"])
        else:
            options |= {"content": entry["body"].encode(), "headers": {"Content-Type": "application/json"}}
    recorder = Recorder()
    client = vector_client(transport=recorder, clock=lambda: float(entry["timestamp"]), nonce=lambda: entry["nonce"])
    with pytest.raises(wechatpay.ServerError):
        getattr(client.chain(name), entry["method"].lower())(**options)
    (request,) = recorder.requests
    assert request.url == "https://api.mch.weixin.qq.com" + entry["uri"]
    assert request.headers["Authorization"] == entry["authorization"]
    assert request.content == entry["body"].encode()


@pytest.mark.parametrize("entry", entries("responses"))
def test_known_response_signatures_are_verified(entry):
    platform = keys.load_platform_keys(
        {PLATFORM["serial"]: PLATFORM["certificate"], PLATFORM["public_key_id"]: PLATFORM["public_key"]}
    )
    signature = verification.read_signature_headers(
        Headers(
            {
                "wechatpay-timestamp": entry["timestamp"],
                "WECHATPAY-NONCE": entry["nonce"],
                "Wechatpay-Serial": entry["serial"],
                "Wechatpay-Signature": entry["signature"],
            }
        )
    )
    message = verification.build_response_message(entry["timestamp"], entry["nonce"], entry["body"].encode())
    now = float(entry["timestamp"])
    verification.verify_signature(signature, hashlib.sha256(message).digest(), keys=platform, now=now)
    with pytest.raises(wechatpay.SignatureError):
        verification.verify_signature(signature, hashlib.sha256(message + b" ").digest(), keys=platform, now=now)


@pytest.mark.parametrize("entry", entries("aes_gcm"))
def test_known_ciphertexts_are_decrypted(entry):
    cipher = shared_keys.load_apiv3_key(VECTORS["apiv3_key"])
    options = {"nonce": entry["nonce"], "associated_data": entry["associated_data"]}
    assert crypto.aes_gcm_decrypt(cipher, entry["ciphertext"], **options).decode() == entry["plaintext"]


@pytest.mark.parametrize("change", ["ciphertext", "nonce", "associated_data", "truncated", "not base64"])
def test_a_changed_ciphertext_is_refused(change):
    cipher = shared_keys.load_apiv3_key(VECTORS["apiv3_key"])
    entry = dict(VECTORS["aes_gcm"][2])
    if change == "ciphertext":
        entry["ciphertext"] = "A" + entry["ciphertext"][1:]
    elif change == "truncated":
        entry["ciphertext"] = entry["ciphertext"][:8]
    elif change == "not base64":
        entry["ciphertext"] = "*" + entry["ciphertext"]
    else:
        entry[change] = entry[change][:-1] + "?"
    with pytest.raises(wechatpay.DecryptionError, match="apiv3_key"):
        crypto.aes_gcm_decrypt(
            cipher, entry["ciphertext"], nonce=entry["nonce"], associated_data=entry["associated_data"]
        )


@pytest.mark.parametrize("entry", entries("oaep"))
def test_an_encrypted_field_is_decrypted_only_with_the_right_key(entry):
    for holder, key in (("for_merchant", MERCHANT["private_key_pkcs8"]), ("for_platform", PLATFORM["private_key"])):
        private_key = pem.load_private_key(key)
        assert crypto.rsa_decrypt(private_key, entry[holder]) == entry["plaintext"]
        again = crypto.rsa_encrypt(private_key.public_key(), entry["plaintext"])
        assert crypto.rsa_decrypt(private_key, again) == entry["plaintext"]
    with pytest.raises(wechatpay.DecryptionError, match="private key"):
        crypto.rsa_decrypt(pem.load_private_key(MERCHANT["private_key_pkcs8"]), entry["for_platform"])


@pytest.mark.parametrize(("bits", "longest"), [(2048, 214), (3072, 342)])
def test_a_plaintext_may_fill_one_rsa_block_and_no_more(bits, longest):
    key = rsa.generate_private_key(65537, bits)
    for length in (0, longest):
        assert crypto.rsa_decrypt(key, crypto.rsa_encrypt(key.public_key(), "x" * length)) == "x" * length
    with pytest.raises(wechatpay.ArgumentError, match=f"{longest} bytes.*{bits}.*{longest + 1}"):
        crypto.rsa_encrypt(key.public_key(), "x" * (longest + 1))


# --- each key in each form

PRIVATE = ["private_key_pkcs8", "private_key_pkcs1"]
PUBLIC = ["public_key_spki", "public_key_pkcs1", "certificate"]
FORMS = ["text", "bytes", "crlf", "indented", "file url", "path", "bare base64", "wrapped base64", "object"]


def in_form(form, text, directory):
    inside = "".join(line for line in text.splitlines() if not line.startswith("-----"))
    file = directory / "钥匙 key.pem"
    file.write_text(text)
    return {
        "text": text,
        "bytes": text.encode(),
        "crlf": text.replace("\n", "\r\n"),
        "indented": "\n".join("    " + line for line in text.splitlines()),
        "file url": file.as_uri(),
        "path": file,
        "bare base64": inside,
        "wrapped base64": "\n".join(inside[at : at + 64] for at in range(0, len(inside), 64)),
    }[form]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", PRIVATE)
def test_a_private_key_loads_in_each_form(name, form, tmp_path):
    text = MERCHANT[name]
    source = load_pem_private_key(text.encode(), None) if form == "object" else in_form(form, text, tmp_path)
    key = pem.load_private_key(source)
    expected = VECTORS["requests"][0]
    message = v3.build_request_message("GET", "/v3/certificates", expected["timestamp"], expected["nonce"], b"")
    assert f'signature="{base64.b64encode(crypto.rsa_sign(key, message)).decode()}"' in expected["authorization"]


@pytest.mark.parametrize("form", ["text", "bytes", "crlf", "indented", "file url", "path"])
@pytest.mark.parametrize("password", ["text", "bytes"])
def test_an_encrypted_private_key_loads_with_its_password(form, password, tmp_path):
    passphrase = MERCHANT["passphrase"]
    key = pem.load_private_key(
        in_form(form, MERCHANT["private_key_encrypted"], tmp_path),
        passphrase if password == "text" else passphrase.encode(),
    )
    assert key.private_numbers() == pem.load_private_key(MERCHANT["private_key_pkcs8"]).private_numbers()


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", PUBLIC)
def test_a_public_key_loads_in_each_form(name, form, tmp_path):
    text = MERCHANT[name]
    load = x509.load_pem_x509_certificate if name == "certificate" else load_pem_public_key
    source = load(text.encode()) if form == "object" else in_form(form, text, tmp_path)
    found = pem.load_public_key(source)
    key = found.public_key() if isinstance(found, x509.Certificate) else found
    assert key.public_numbers() == pem.load_private_key(MERCHANT["private_key_pkcs8"]).public_key().public_numbers()


def test_the_serial_is_read_from_the_merchant_certificate(vector_client):
    merchant = {"cert": MERCHANT["certificate"]}
    client = vector_client(serial=None, merchant=merchant)
    assert MERCHANT["serial"] in repr(client)
