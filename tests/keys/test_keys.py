"""Keys: unusable ones are refused by name, and no key is ever shown."""

from __future__ import annotations

import base64
import datetime as dt
import re
import traceback
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_public_key,
    pkcs7,
    pkcs12,
)

import wechatpay
from wechatpay._keys.crypto import rsa_encrypt
from wechatpay._keys.pem import format_serial, load_private_key, load_public_key
from wechatpay._keys.platform import load_platform_keys, normalize_serial

from ..conftest import Recorder


def pem_of(key):
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


def public_pem_of(key):
    return key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


def text_of(value):
    """Return all text that a report of an error could show: messages, causes, and the locals of our frames."""
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
    """Return the lines of a PEM text that must not be shown."""
    return [line for line in text.splitlines() if len(line) > 40 and "-----" not in line][1:] or [text]


EC_KEY = pem_of(ec.generate_private_key(ec.SECP256R1()))
WEAK_KEY = rsa.generate_private_key(65537, 1024)

BAD_PRIVATE = {
    "no key": ("hello, this is no key at all", "-----BEGIN"),
    "empty": ("", "empty"),
    "truncated": (lambda m: m["private_key_pkcs8"][:900], "PEM"),
    "one letter changed": (lambda m: m["private_key_pkcs8"].replace("MIIE", "MIIF", 1), "PEM"),
    "a character that is not base64": (lambda m: m["private_key_pkcs8"].replace("M", "!", 1), "PEM"),
    "truncated base64": (lambda m: "".join(m["private_key_pkcs8"].splitlines()[1:-1])[:400], "PEM"),
    "a certificate": (lambda m: m["certificate"], "apiclient_key.pem"),
    "a public key": (lambda m: m["public_key_spki"], "apiclient_key.pem"),
    "a path as a string": ("/path/apiclient_key.pem", "pathlib.Path"),
    "no such file": ("file:///no/such/apiclient_key.pem", "/no/such/apiclient_key.pem"),
    "a relative url": ("file://apiclient_key.pem", "file:///"),
    "encrypted": (lambda m: m["private_key_encrypted"], "private_key_password"),
    "an EC key": (EC_KEY, "RSA"),
    "a weak key": (pem_of(WEAK_KEY), "1024"),
    "a number": (42, "PEM"),
    "a key where a path belongs": (lambda m: Path(m["private_key_pkcs8"]), "-----BE..."),
    "a key in a url": (lambda m: "file:" + m["private_key_pkcs8"], "file:///"),
}


@pytest.mark.parametrize("case", BAD_PRIVATE)
def test_an_unusable_private_key_is_refused_with_a_hint_and_not_shown(vectors, vector_client, case):
    source, hint = BAD_PRIVATE[case]
    text = source(vectors["merchant"]) if callable(source) else source
    with pytest.raises(wechatpay.ConfigurationError) as caught:
        vector_client(private_key=text)
    assert hint in str(caught.value)
    assert "private_key" in str(caught.value)
    shown = text_of(caught.value)
    if len(str(text)) > 100:
        assert not [line for line in secrets_of(str(text).removeprefix("file:")) if line in shown]


@pytest.mark.parametrize("password", ["wrong", b"wrong"])
def test_a_wrong_password_is_refused_and_not_shown(vectors, vector_client, password):
    with pytest.raises(wechatpay.ConfigurationError, match="private_key_password") as caught:
        vector_client(private_key=vectors["merchant"]["private_key_encrypted"], private_key_password=password)
    assert "wrong" not in text_of(caught.value)


def test_a_password_for_an_unencrypted_key_is_refused(vectors, vector_client):
    with pytest.raises(wechatpay.ConfigurationError, match="private_key_password"):
        vector_client(private_key_password="secret")


BAD_CERTS = {
    "no mapping": (lambda v: [v["platform"]["public_key"]], "mapping"),
    "no serial": (lambda v: {"my key": v["platform"]["public_key"]}, "PUB_KEY_ID_"),
    "another serial": (lambda v: {"ABCDEF": v["platform"]["certificate"]}, "2EC3AEC8"),
    "a certificate under a public key id": (lambda v: {"PUB_KEY_ID_01": v["platform"]["certificate"]}, "2EC3AEC8"),
    "the merchant's certificate": (lambda v: {v["merchant"]["serial"]: v["merchant"]["certificate"]}, "merchant"),
    "the merchant's key": (lambda v: {"PUB_KEY_ID_01": v["merchant"]["public_key_spki"]}, "merchant"),
    "a private key": (lambda v: {"PUB_KEY_ID_01": v["platform"]["private_key"]}, "private key"),
    "an EC key": (lambda v: {"PUB_KEY_ID_01": public_pem_of(ec.generate_private_key(ec.SECP256R1()))}, "RSA"),
    "a weak key": (lambda v: {"PUB_KEY_ID_01": public_pem_of(WEAK_KEY)}, "1024"),
    "an EC certificate": (lambda _: {"A1": certificate(ec.generate_private_key(ec.SECP256R1()))}, "certs['A1']"),
    "an EC certificate as PEM": (
        lambda _: {
            "A1": certificate(ec.generate_private_key(ec.SECP256R1())).public_bytes(Encoding.PEM).decode(),
        },
        "certs['A1']",
    ),
    "no key": (lambda v: {"PUB_KEY_ID_01": "hello"}, "certs['PUB_KEY_ID_01']"),
    "a name of 64 characters": (lambda v: {"x" * 64: v["platform"]["public_key"]}, f"certs['{'x' * 64}']"),
    "a name long enough to be a key": (lambda v: {"x" * 65: v["platform"]["public_key"]}, "certs['xxxxxxx... (str)]"),
}


@pytest.mark.parametrize("case", BAD_CERTS)
def test_unusable_platform_keys_are_refused_by_name(vectors, vector_client, case):
    create, hint = BAD_CERTS[case]
    with pytest.raises(wechatpay.ConfigurationError) as caught:
        vector_client(certs=create(vectors))
    assert hint in str(caught.value)
    shown = text_of(caught.value)
    assert not [line for line in secrets_of(vectors["platform"]["private_key"]) if line in shown]


@pytest.mark.parametrize(
    ("options", "hint"),
    [
        ({"mchid": 1900000001}, "mchid"),
        ({"mchid": "wx123"}, "mchid"),
        ({"mchid": ""}, "mchid"),
        ({"serial": None}, "serial="),
        ({"serial": "7F:80:E7:4C"}, "colons"),
        ({"serial": 0x7F80E74C}, "hexadecimal"),
        ({"apiv3_key": "short"}, "not 5"),
        ({"apiv3_key": 32}, "int"),
        ({"base_url": "api.mch.weixin.qq.com"}, "https://"),
        ({"timeout": -1}, "timeout"),
        ({"merchant": {"certificate": "x"}}, "'cert'"),
    ],
)
def test_invalid_client_settings_are_refused_with_a_hint(vector_client, options, hint):
    with pytest.raises(wechatpay.ConfigurationError) as caught:
        vector_client(**options)
    assert hint in str(caught.value)


def test_a_merchant_certificate_that_does_not_match_is_refused(vectors, vector_client):
    with pytest.raises(wechatpay.ConfigurationError, match="2EC3AEC8"):
        vector_client(merchant={"cert": vectors["platform"]["certificate"]})
    with pytest.raises(wechatpay.ConfigurationError, match="private_key"):
        vector_client(serial=None, merchant={"cert": vectors["platform"]["certificate"]})
    with pytest.raises(wechatpay.ConfigurationError, match="public key"):
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


def test_the_public_key_is_preferred_to_the_newest_valid_certificate(vectors, vector_client):
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
        ({**public, "PUB_KEY_ID_0200": key.public_key()}, day(200), "PUB_KEY_ID_0100"),  # the first of two
    ):
        recorder = Recorder()
        moment = now.replace(tzinfo=dt.UTC).timestamp()
        with vector_client(certs=given, transport=recorder, clock=lambda moment=moment: moment) as client:
            with pytest.raises(wechatpay.ServerError):
                client.v3.x.get()
        assert recorder.requests[0].headers.get("Wechatpay-Serial") == expected


def test_a_remote_signer_signs_the_request_message(vectors, vector_client):
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


def test_a_key_object_of_another_algorithm_is_not_used_as_a_signer(vector_client):
    with pytest.raises(wechatpay.ConfigurationError, match="RSA"):
        vector_client(private_key=ec.generate_private_key(ec.SECP256R1()))


def test_a_lower_case_serial_is_sent_in_upper_case(vectors, vector_client):
    recorder = Recorder()
    with vector_client(serial="0abcdef", transport=recorder) as client, pytest.raises(wechatpay.ServerError):
        client.v3.x.get()
    assert 'serial_no="0ABCDEF"' in recorder.requests[0].headers["Authorization"]


def test_a_secret_is_not_encrypted_for_an_unknown_or_expired_key(vector_client):
    recorder = Recorder()
    key = rsa.generate_private_key(65537, 2048)
    expired = certificate(key, 0xA2, dt.datetime(2020, 1, 1), dt.datetime(2021, 1, 1))
    certs = {"PUB_KEY_ID_01": key.public_key(), "A2": expired}
    with vector_client(certs=certs, transport=recorder) as client:
        for serial in ("A2", "PUB_KEY_ID_02"):
            with pytest.raises(wechatpay.ArgumentError, match=serial):
                client.v3.x.post(json={"name": wechatpay.Secret("n")}, headers={"Wechatpay-Serial": serial})
    assert not recorder.requests


def test_no_repr_error_or_log_record_shows_a_key(vectors, vector_client, caplog):
    """This covers the objects that hold keys, errors and log records."""
    caplog.set_level(0)
    recorder = Recorder()
    apiv3_key = vectors["apiv3_key"]
    with vector_client(apiv3_key=apiv3_key, transport=recorder) as client:
        with pytest.raises(wechatpay.ServerError) as caught:
            client.v3.x.post(json={})
        signature = recorder.requests[0].headers["Authorization"].split("signature=")[1]
        shown = "\n".join([repr(client), repr(vars(client)), text_of(caught.value), caplog.text])
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
    # A frame may show a URL; a message never does.
    shown = str(caught.value) if place == "base_url" else text_of(caught.value)
    assert not [line for line in secrets_of(key) if line in shown]


@pytest.mark.parametrize("name", ["MCHID", "SERIAL", "PUBLIC_KEY_ID", "APIV3_KEY", "SECRET"])
def test_a_key_in_the_wrong_variable_is_not_shown(vectors, name):
    key = vectors["merchant"]["private_key_pkcs8"]
    environment = {
        "WECHATPAY_MCHID": vectors["merchant"]["mchid"],
        "WECHATPAY_SERIAL": vectors["merchant"]["serial"],
        "WECHATPAY_PRIVATE_KEY": key,
        "WECHATPAY_PUBLIC_KEY_ID": "PUB_KEY_ID_01",
        "WECHATPAY_PUBLIC_KEY": vectors["platform"]["public_key"],
    }
    with pytest.raises(wechatpay.ConfigurationError) as caught:
        wechatpay.Client.from_env({**environment, f"WECHATPAY_{name}": key})
    shown = text_of(caught.value)
    assert not [line for line in secrets_of(key) if line in shown]


@pytest.mark.parametrize("result", ["text", None, RuntimeError("the HSM is away")])
def test_a_failing_signer_raises_configuration_error_and_nothing_is_sent(vector_client, result):
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


def test_no_traceback_shows_the_plaintext_of_a_secret(vectors, vector_client):
    secret = "a secret plaintext"
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
        assert secret not in text_of(caught.value)


# --- forms of a key


def encode_der(pem_text):
    return base64.b64decode("".join(pem_text.splitlines()[1:-1]))


FORMS = {
    "another label": lambda pem: pem.replace("PRIVATE KEY", "RSA PRIVATE KEY"),
    "the label of a public key": lambda pem: pem.replace("PRIVATE KEY", "PUBLIC KEY"),
    "no label": lambda pem: "".join(pem.splitlines()[1:-1]),
    "blank lines": lambda pem: pem.replace("\n", "\n\n"),
    "CR CR LF": lambda pem: pem.replace("\n", "\r\r\n"),
    "CR": lambda pem: pem.replace("\n", "\r"),
    "one line": lambda pem: pem.replace("\n", ""),
    "spaces for line breaks": lambda pem: pem.replace("\n", " "),
    "escaped line breaks": lambda pem: pem.replace("\n", "\\n"),
    "escaped CR LF": lambda pem: pem.replace("\n", "\\r\\n"),
    "indented": lambda pem: pem.replace("\n", "\n    "),
    "text around it": lambda pem: f"Bag Attributes\n  name: x\n{pem}trailing text\n",
    "base64 of it all": lambda pem: base64.b64encode(pem.encode()).decode(),
    "base64 of it all, in lines": lambda pem: base64.encodebytes(pem.encode()).decode(),
    "DER": encode_der,
    "UTF-16": lambda pem: pem.encode("utf-16"),
    "UTF-16 without a mark": lambda pem: pem.encode("utf-16-le"),
    "UTF-8 with a mark": lambda pem: b"\xef\xbb\xbf" + pem.encode(),
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("kind", ["private_key_pkcs8", "private_key_pkcs1", "public_key_spki", "certificate"])
def test_a_key_is_told_by_its_content_in_any_form(vectors, vector_client, tmp_path, form, kind):
    given = FORMS[form](vectors["merchant"][kind])
    file = tmp_path / "key"
    file.write_bytes(given if isinstance(given, bytes) else given.encode())
    load = load_private_key if kind.startswith("private") else load_public_key
    first, second = (load(each) for each in (given, file))
    assert format_serial(first) == vectors["merchant"]["serial"] if kind == "certificate" else first is not None
    public = first.public_key() if hasattr(first, "public_key") else first
    expected = load_private_key(vectors["merchant"]["private_key_pkcs8"]).public_key()
    assert public == expected
    assert (second.public_key() if hasattr(second, "public_key") else second) == expected


def test_a_key_that_is_encrypted_in_the_old_way_is_read_with_blank_lines_too():
    key = rsa.generate_private_key(65537, 2048)
    protected = key.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, BestAvailableEncryption(b"secret"))
    assert b"Proc-Type" in protected
    for given in (protected, protected.replace(b"\n", b"\r\n"), protected.replace(b"\n", b"\n\n")):
        assert load_private_key(given, "secret").public_key() == key.public_key()
        with pytest.raises(wechatpay.ConfigurationError, match="private_key_password"):
            load_private_key(given)


OTHERS = {
    "OpenSSH": (
        lambda key, _: key.private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption()),
        "ssh-keygen -p -m PEM",
    ),
    ".p12": (
        lambda key, cert: pkcs12.serialize_key_and_certificates(b"x", key, cert, None, NoEncryption()),
        "openssl pkcs12",
    ),
    "a request": (
        lambda key, _: (
            x509.CertificateSigningRequestBuilder()
            .subject_name(x509.Name([]))
            .sign(key, SHA256())
            .public_bytes(Encoding.PEM)
        ),
        "certificate request",
    ),
    "PKCS #7": (lambda _, cert: pkcs7.serialize_certificates([cert], Encoding.PEM), "openssl pkcs7 -print_certs"),
    "other DER": (lambda *_: b"\x30\x03\x02\x01\x05", "asn1parse"),
    "XML of .NET": (lambda *_: b"<RSAKeyValue><Modulus>0</Modulus></RSAKeyValue>", ".NET"),
}


@pytest.mark.parametrize("kind", OTHERS)
def test_what_is_no_key_that_can_be_read_is_named_with_the_command_that_converts_it(tmp_path, kind):
    key = rsa.generate_private_key(65537, 2048)
    build, hint = OTHERS[kind]
    (tmp_path / "key").write_bytes(build(key, certificate(key)))
    with pytest.raises(wechatpay.ConfigurationError, match=re.escape(hint)):
        load_private_key(tmp_path / "key")


def test_one_file_may_have_the_certificate_and_its_key(vectors, vector_client):
    merchant = vectors["merchant"]
    for text in (
        merchant["certificate"] + merchant["private_key_pkcs8"],
        merchant["private_key_pkcs8"] + merchant["certificate"],
    ):
        client = vector_client(serial=None, private_key=text, merchant={"cert": text})
        assert merchant["serial"] in repr(client)
        client.close()


def test_a_certificate_and_a_key_that_are_swapped_are_said_to_be(vectors, vector_client):
    merchant = vectors["merchant"]
    swapped = {"cert": merchant["private_key_pkcs8"], "key": merchant["certificate"]}
    with pytest.raises(wechatpay.ConfigurationError, match="swapped"):
        vector_client(merchant=swapped)
    with pytest.raises(wechatpay.ConfigurationError, match="a certificate or public key"):
        vector_client(private_key=merchant["certificate"])


@pytest.mark.parametrize(
    "options", [{"private_key_password": 5}, {"merchant": {"cert": b"\x30\x10\x02\x01\x03", "password": 5}}]
)
def test_a_password_that_is_a_number_is_refused(vector_client, options):
    with pytest.raises(wechatpay.ConfigurationError, match="password must be a str"):
        vector_client(**options)


@pytest.mark.parametrize("white_space", ["\n", " ", "\r\n", "\u3000"])
def test_white_space_around_a_value_is_shown_and_taken_off_in_the_environment(vectors, white_space):
    merchant, key = vectors["merchant"], "0" * 32
    good = {
        "WECHATPAY_MCHID": merchant["mchid"],
        "WECHATPAY_SERIAL": merchant["serial"],
        "WECHATPAY_PRIVATE_KEY": merchant["private_key_pkcs8"],
        "WECHATPAY_PUBLIC_KEY_ID": "PUB_KEY_ID_0114232134912410000000000000",
        "WECHATPAY_PUBLIC_KEY": vectors["platform"]["public_key"],
        "WECHATPAY_APIV3_KEY": key,
        "WECHATPAY_SECRET": key,
    }
    wechatpay.Client.from_env({name: f"{white_space}{value}{white_space}" for name, value in good.items()}).close()
    for name, value in {
        "mchid": merchant["mchid"],
        "serial": merchant["serial"],
        "secret": key,
        "apiv3_key": key,
    }.items():
        given = {"mchid": merchant["mchid"], "private_key": merchant["private_key_pkcs8"], "serial": merchant["serial"]}
        with pytest.raises(wechatpay.ConfigurationError, match="white space") as caught:
            wechatpay.Client(**{**given, name: value + white_space})
        assert repr(white_space) in str(caught.value)
        assert key not in str(caught.value)
    with pytest.raises(wechatpay.ConfigurationError, match="white space"):
        wechatpay.Client(mchid="1", certs={f"PUB_KEY_ID_01{white_space}": vectors["platform"]["public_key"]})


@pytest.mark.parametrize("name", ["secret", "apiv3_key"])
@pytest.mark.parametrize(
    "value", ["0" * 33, "0" * 31, "é" * 16, "é" * 32, "0" * 16 + " " + "0" * 15, "", 5, "0" * 31 + "\x00"]
)
def test_a_shared_key_that_cannot_be_one_is_refused_and_not_shown(name, value):
    with pytest.raises(wechatpay.ConfigurationError, match=name) as caught:
        wechatpay.Client(**{"mchid": "1", name: value})
    assert not value or str(value) not in str(caught.value) or value == 5


@pytest.mark.parametrize("change", ["!", "\x00"])
@pytest.mark.parametrize("place", ["private_key", "certs", "merchant"])
def test_a_damaged_key_is_left_in_no_frame(vectors, vector_client, place, change):
    key = vectors["merchant"]["private_key_pkcs8"]
    damaged = key[:200] + change + key[201:]
    options = {"private_key": damaged, "certs": {"PUB_KEY_ID_01": damaged}, "merchant": {"cert": damaged}}
    with pytest.raises(wechatpay.ConfigurationError) as caught:
        vector_client(**{place: options[place]})
    shown = text_of(caught.value)
    assert not [line for line in secrets_of(key) if line in shown]


def test_an_empty_password_is_none(vectors):
    assert load_private_key(vectors["merchant"]["private_key_pkcs8"], "") is not None
