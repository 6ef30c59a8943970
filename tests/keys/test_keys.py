"""Keys that cannot be used are refused by name, and never shown."""

from __future__ import annotations

import datetime as dt
import traceback
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_public_key,
)

import wechatpay
from wechatpay._keys.crypto import rsa_encrypt
from wechatpay._keys.platform import load_platform_keys, normalize_serial

from ..conftest import Recorder


def pem_of(key):
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


def public_pem_of(key):
    return key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


def everything(value):
    """All the text that an error could show: of itself, its causes, and the locals of our frames."""
    error: BaseException | None = value
    texts = []
    while error is not None:
        texts += [str(error), repr(error)]
        for frame, _ in traceback.walk_tb(error.__traceback__):
            if "/wechatpay/" in frame.f_code.co_filename:
                texts += [repr(local) for local in frame.f_locals.values()]
        error = error.__cause__ or error.__context__
    return "\n".join(texts)


def secrets_of(text):
    """The telling lines of a key."""
    return [line for line in text.splitlines() if len(line) > 40 and "-----" not in line][1:] or [text]


EC_KEY = pem_of(ec.generate_private_key(ec.SECP256R1()))
WEAK_KEY = rsa.generate_private_key(65537, 1024)

BAD_PRIVATE = {
    "no key": ("hello, this is no key at all", "-----BEGIN"),
    "empty": ("", "empty"),
    "escaped": (lambda m: m["private_key_pkcs8"].replace("\n", "\\n"), "replace("),
    "cut": (lambda m: m["private_key_pkcs8"][:900], "cut"),
    "one letter changed": (lambda m: m["private_key_pkcs8"].replace("MIIE", "MIIF", 1), "cannot be read"),
    "base64 cut": (lambda m: "".join(m["private_key_pkcs8"].splitlines()[1:-1])[:400], "cannot be read"),
    "a certificate": (lambda m: m["certificate"], "apiclient_key.pem"),
    "a public key": (lambda m: m["public_key_spki"], "apiclient_key.pem"),
    "a path as text": ("/path/apiclient_key.pem", "pathlib.Path"),
    "no such file": ("file:///no/such/apiclient_key.pem", "/no/such/apiclient_key.pem"),
    "a relative url": ("file://apiclient_key.pem", "three slashes"),
    "encrypted": (lambda m: m["private_key_encrypted"], "private_key_password"),
    "an EC key": (EC_KEY, "RSA"),
    "a weak key": (pem_of(WEAK_KEY), "1024 bits"),
    "a number": (42, "PEM text"),
    "a key where a path belongs": (lambda m: Path(m["private_key_pkcs8"]), "cannot be read"),
    "a key in a url": (lambda m: "file:" + m["private_key_pkcs8"], "three slashes"),
}


@pytest.mark.parametrize("case", BAD_PRIVATE)
def test_a_private_key_that_cannot_be_used(vectors, vector_client, case):
    source, hint = BAD_PRIVATE[case]
    text = source(vectors["merchant"]) if callable(source) else source
    with pytest.raises(wechatpay.ConfigurationError) as caught:
        vector_client(private_key=text)
    assert hint in str(caught.value)
    assert "private_key" in str(caught.value)
    shown = everything(caught.value)
    if len(str(text)) > 100:
        assert not [line for line in secrets_of(str(text).removeprefix("file:")) if line in shown]


@pytest.mark.parametrize(("password", "hint"), [("wrong", "does not open"), (b"wrong", "does not open")])
def test_a_wrong_password(vectors, vector_client, password, hint):
    with pytest.raises(wechatpay.ConfigurationError, match=hint) as caught:
        vector_client(private_key=vectors["merchant"]["private_key_encrypted"], private_key_password=password)
    assert "wrong" not in everything(caught.value)


def test_a_password_too_many(vectors, vector_client):
    with pytest.raises(wechatpay.ConfigurationError, match="leave private_key_password out"):
        vector_client(private_key_password="secret")


BAD_CERTS = {
    "no mapping": (lambda v: [v["platform"]["public_key"]], "mapping"),
    "no serial": (lambda v: {"my key": v["platform"]["public_key"]}, "PUB_KEY_ID_"),
    "another serial": (lambda v: {"ABCDEF": v["platform"]["certificate"]}, "2EC3AEC8"),
    "a certificate under a public key id": (lambda v: {"PUB_KEY_ID_01": v["platform"]["certificate"]}, "2EC3AEC8"),
    "the merchant's certificate": (lambda v: {v["merchant"]["serial"]: v["merchant"]["certificate"]}, "merchant's own"),
    "the merchant's key": (lambda v: {"PUB_KEY_ID_01": v["merchant"]["public_key_spki"]}, "merchant's own"),
    "a private key": (lambda v: {"PUB_KEY_ID_01": v["platform"]["private_key"]}, "private key stands where"),
    "an EC key": (lambda v: {"PUB_KEY_ID_01": public_pem_of(ec.generate_private_key(ec.SECP256R1()))}, "RSA"),
    "a weak key": (lambda v: {"PUB_KEY_ID_01": public_pem_of(WEAK_KEY)}, "1024 bits"),
    "an EC certificate": (lambda _: {"A1": certificate(ec.generate_private_key(ec.SECP256R1()))}, "certs['A1']"),
    "an EC certificate's text": (
        lambda _: {
            "A1": certificate(ec.generate_private_key(ec.SECP256R1())).public_bytes(Encoding.PEM).decode(),
        },
        "certs['A1']",
    ),
    "no key": (lambda v: {"PUB_KEY_ID_01": "hello"}, "certs['PUB_KEY_ID_01']"),
    "a name that is shown": (lambda v: {"x" * 64: v["platform"]["public_key"]}, f"certs['{'x' * 64}']"),
    "a name that may be a key": (lambda v: {"x" * 65: v["platform"]["public_key"]}, "certs['xxxxxxx... (str)]"),
}


@pytest.mark.parametrize("case", BAD_CERTS)
def test_platform_keys_that_cannot_be_used(vectors, vector_client, case):
    make, hint = BAD_CERTS[case]
    with pytest.raises(wechatpay.ConfigurationError) as caught:
        vector_client(certs=make(vectors))
    assert hint in str(caught.value)
    shown = everything(caught.value)
    assert not [line for line in secrets_of(vectors["platform"]["private_key"]) if line in shown]


@pytest.mark.parametrize(
    ("options", "hint"),
    [
        ({"mchid": 1900000001}, "merchant number"),
        ({"mchid": "wx123"}, "merchant number"),
        ({"mchid": ""}, "merchant number"),
        ({"serial": None}, "serial="),
        ({"serial": "7F:80:E7:4C"}, "without colons"),
        ({"serial": 0x7F80E74C}, "hexadecimal"),
        ({"apiv3_key": "short"}, "5 bytes"),
        ({"apiv3_key": 32}, "not int"),
        ({"base_url": "api.mch.weixin.qq.com"}, "https://"),
        ({"timeout": -1}, "timeout"),
        ({"merchant": {"certificate": "x"}}, "'cert'"),
    ],
)
def test_a_client_that_cannot_be_made(vector_client, options, hint):
    with pytest.raises(wechatpay.ConfigurationError) as caught:
        vector_client(**options)
    assert hint in str(caught.value)


def test_a_certificate_of_another_key(vectors, vector_client):
    with pytest.raises(wechatpay.ConfigurationError, match="is not that of merchant"):
        vector_client(merchant={"cert": vectors["platform"]["certificate"]})
    with pytest.raises(wechatpay.ConfigurationError, match="does not belong"):
        vector_client(serial=None, merchant={"cert": vectors["platform"]["certificate"]})
    with pytest.raises(wechatpay.ConfigurationError, match="bare public key"):
        vector_client(serial=None, merchant={"cert": vectors["platform"]["public_key"]})


@pytest.mark.parametrize("one", ["00abCDef", "ABCDEF", "abcdef"])
def test_serials_compare_without_case_and_leading_zeros(vectors, one):
    platform = load_platform_keys({one: vectors["platform"]["public_key"]})
    assert {"ABCDEF", "0abcdef"} <= {name for name in ("ABCDEF", "0abcdef") if name in platform}
    assert normalize_serial(one) == "ABCDEF"


def certificate(private_key, serial=0xA1, start=dt.datetime(2026, 1, 1), end=dt.datetime(2027, 1, 1)):
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "TEST")])
    builder = x509.CertificateBuilder(name, name, private_key.public_key(), serial, start, end)
    return builder.sign(private_key, SHA256())


def test_the_public_key_is_named_before_the_newest_valid_certificate(vectors, vector_client):
    def day(number):
        return dt.datetime(2026, 1, 1) + dt.timedelta(days=number)

    key = rsa.generate_private_key(65537, 2048)
    certs = {
        "A1": certificate(key, 0xA1, day(0), day(300)),
        "A2": certificate(key, 0xA2, day(100), day(400)),
        "A3": certificate(key, 0xA3, day(50), day(350)),
    }
    public = {"PUB_KEY_ID_0100": vectors["platform"]["public_key"]}
    for given, now, expected in (
        (certs, day(200), "A2"),
        ({**certs, **public}, day(200), "PUB_KEY_ID_0100"),
        (certs | {"A2": certs["A2"]}, day(360), "A2"),
        ({**public, "PUB_KEY_ID_0200": key.public_key()}, day(200), "PUB_KEY_ID_0100"),  # of two, the first
    ):
        recorder = Recorder()
        moment = now.replace(tzinfo=dt.UTC).timestamp()
        with vector_client(certs=given, transport=recorder, clock=lambda moment=moment: moment) as client:
            with pytest.raises(wechatpay.ServerError):
                client.v3.x.get()
        assert recorder.requests[0].headers.get("Wechatpay-Serial") == expected


def test_an_object_that_signs_elsewhere(vectors, vector_client):
    seen = []

    class HSM:
        def sign(self, message: bytes) -> bytes:
            seen.append(message)
            return b"\x01\x02"

    recorder = Recorder()
    with vector_client(private_key=HSM(), transport=recorder) as client, pytest.raises(wechatpay.ServerError):
        client.v3.x.get()
    assert seen[0].startswith(b"GET\n/v3/x\n")
    authorization = recorder.requests[0].headers["Authorization"]
    assert 'signature="AQI="' in authorization
    assert f'mchid="{vectors["merchant"]["mchid"]}"' in authorization


def test_a_key_object_of_another_algorithm_is_not_taken_for_a_signer(vector_client):
    with pytest.raises(wechatpay.ConfigurationError, match="RSA"):
        vector_client(private_key=ec.generate_private_key(ec.SECP256R1()))


def test_a_serial_in_small_letters(vectors, vector_client):
    recorder = Recorder()
    with vector_client(serial="0abcdef", transport=recorder) as client, pytest.raises(wechatpay.ServerError):
        client.v3.x.get()
    assert 'serial_no="0ABCDEF"' in recorder.requests[0].headers["Authorization"]


def test_a_secret_is_not_sent_to_a_key_that_is_unknown_or_over(vector_client):
    recorder = Recorder()
    key = rsa.generate_private_key(65537, 2048)
    over = certificate(key, 0xA2, dt.datetime(2020, 1, 1), dt.datetime(2021, 1, 1))
    certs = {"PUB_KEY_ID_01": key.public_key(), "A2": over}
    with vector_client(certs=certs, transport=recorder) as client:
        for serial in ("A2", "PUB_KEY_ID_02"):
            with pytest.raises(wechatpay.ArgumentError, match=f"no valid key {serial}"):
                client.v3.x.post(json={"name": wechatpay.Secret("n")}, headers={"Wechatpay-Serial": serial})
    assert not recorder.requests


def test_nothing_shows_a_key(vectors, vector_client, caplog):
    """Neither the objects that hold them, nor an error, nor a log record."""
    caplog.set_level(0)
    recorder = Recorder()
    apiv3_key = vectors["apiv3_key"]
    with vector_client(apiv3_key=apiv3_key, transport=recorder) as client:
        with pytest.raises(wechatpay.ServerError) as caught:
            client.v3.x.post(json={})
        signature = recorder.requests[0].headers["Authorization"].split("signature=")[1]
        shown = "\n".join([repr(client), repr(vars(client)), everything(caught.value), caplog.text])
    for secret in (apiv3_key, signature, *secrets_of(vectors["merchant"]["private_key_pkcs8"])):
        assert secret not in shown


MISPLACED = {
    "merchant cert": lambda key: {"merchant": {"cert": key}},
    "merchant and more": lambda key: {"merchant": {"cert": key, "x": 1}},
    "merchant key": lambda key: {"merchant": {"cert": "x", "key": key}},
    "serial": lambda key: {"serial": key},
    "mchid": lambda key: {"mchid": key},
    "name in certs": lambda key: {"certs": {key: key}},
    "apiv3_key": lambda key: {"apiv3_key": key},
    "apiv3_key with a surrogate": lambda key: {"apiv3_key": key + "\udcff"},
    "password": lambda key: {"private_key_password": key + "\udcff"},
    "base_url": lambda key: {"base_url": key},
}


@pytest.mark.parametrize("place", MISPLACED)
def test_a_key_in_the_wrong_place_is_not_shown(vectors, vector_client, place):
    key = vectors["merchant"]["private_key_pkcs8"]
    with pytest.raises(wechatpay.ConfigurationError) as caught:
        vector_client(**MISPLACED[place](key))
    # What is no place for a secret may stand in a frame; a message never shows it.
    shown = str(caught.value) if place in ("serial", "mchid", "name in certs", "base_url") else everything(caught.value)
    assert not [line for line in secrets_of(key) if line in shown]


@pytest.mark.parametrize("result", ["text", None, RuntimeError("the HSM is away")])
def test_a_signer_that_fails(vector_client, result):
    class Failing:
        def sign(self, message):
            if isinstance(result, Exception):
                raise result
            return result

    recorder = Recorder()
    with vector_client(private_key=Failing(), transport=recorder) as client:
        with pytest.raises(wechatpay.ConfigurationError, match=r"private_key\.sign\(\)") as caught:
            client.v3.x.get()
    assert caught.value.sent is False
    assert recorder.requests == []


def test_a_plain_text_is_not_in_a_traceback(vectors, vector_client):
    secret = "a plain text that nobody may see"
    client = vector_client(secret="0" * 32)
    public_key = load_pem_public_key(vectors["merchant"]["public_key_spki"].encode())
    document = {"a": rsa_encrypt(public_key, secret), "b": "AAAA"}
    for fail in (
        lambda: client.encrypt(secret * 20),
        lambda: wechatpay.Secret(secret, key="garbage"),
        lambda: wechatpay.Secret(secret + "\ud800"),
        lambda: client.v3.x.post(json={"a": wechatpay.Secret(secret * 20)}),
        lambda: client.decrypt(document, "a", "b"),
        lambda: wechatpay.Client(mchid="1", secret=secret + "\ud800"),
        lambda: wechatpay.Client(mchid="1", apiv3_key=secret + "\ud800"),
    ):
        with pytest.raises(wechatpay.WeChatPayError) as caught:
            fail()
        assert secret not in everything(caught.value)
