"""What is wrong with a configuration is named, with what to do about it."""

from __future__ import annotations

import json

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from wechatpay.cli.doctor.live import _clock, compared
from wechatpay.http import Headers, HTTPResponse


def findings(done):
    return {each["what"]: each for each in json.loads(done.stdout)}


def test_all_is_well(run):
    done = run("doctor")
    assert done.exit_code == 0, done.output
    found = findings(done)
    assert {each["state"] for each in found.values()} == {"right"}
    assert list(found) == [
        "merchant number", "merchant certificate", "private key", "key and certificate", "serial", "WeChat Pay's key",
        "APIv3 key", "APIv2 key", "proxy", "connection", "clock", "signature", "encryption", "what is sealed",
    ]  # fmt: skip


def test_it_shows_itself_without_an_account(screen):
    code, _, text = screen("doctor", "--sandbox", env={"WECHATPAY_MCHID": "0"})
    assert code == 0
    assert text.count("✓") == 14
    assert "All is well." in text


@pytest.fixture
def other_key(tmp_path):
    path = tmp_path / "other_key.pem"
    key = rsa.generate_private_key(65537, 2048)  # a TEST key
    path.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    return path


@pytest.mark.parametrize(
    ("env", "what", "state", "said"),
    [
        ({"WECHATPAY_MCHID": None}, "merchant number", "wrong", "not set"),
        ({"WECHATPAY_MCHID": "shop"}, "merchant number", "wrong", "digits"),
        ({"WECHATPAY_SERIAL": None}, "serial", "wrong", "WECHATPAY_SERIAL="),
        (
            {"WECHATPAY_SERIAL": "3775B6A45ACD588826D15E583A95F5DD00000000"},
            "serial",
            "wrong",
            "not that of the certificate",
        ),
        ({"WECHATPAY_SERIAL": "shop"}, "serial", "wrong", "hexadecimal"),
        ({"WECHATPAY_PRIVATE_KEY": None}, "private key", "doubtful", "apiclient_key.pem"),
        ({"WECHATPAY_PRIVATE_KEY": None, "WECHATPAY_SECRET": None}, "private key", "wrong", "apiclient_key.pem"),
        (
            {"WECHATPAY_PRIVATE_KEY": None, "WECHATPAY_SECRET": None, "WECHATPAY_SERIAL": None},
            "serial",
            "wrong",
            "not set",
        ),
        ({"WECHATPAY_PRIVATE_KEY": None}, "signature", "doubtful", "not tried"),
        ({"WECHATPAY_APIV3_KEY": "x" * 32}, "what is sealed", "wrong", "does not open"),
        ({"WECHATPAY_PRIVATE_KEY": "/none/apiclient_key.pem"}, "private key", "wrong", "private_key"),
        ({"WECHATPAY_PUBLIC_KEY": "KEYS/apiclient_cert.pem"}, "WeChat Pay's key", "wrong", "merchant's own"),
        ({"WECHATPAY_PUBLIC_KEY_ID": "PUB_KEY_ID_01"}, "WeChat Pay's key", "doubtful", "is it whole?"),
        ({"WECHATPAY_PUBLIC_KEY_ID": "PUB-KEY"}, "WeChat Pay's key", "wrong", "PUB_KEY_ID_"),
        ({"WECHATPAY_PUBLIC_KEY_ID": None}, "configuration", "wrong", "WECHATPAY_PUBLIC_KEY_ID is not set"),
        ({"WECHATPAY_APIV3_KEY": "0" * 31}, "APIv3 key", "wrong", "31 bytes"),
        ({"WECHATPAY_APIV3_KEY": None}, "APIv3 key", "doubtful", "not set"),
        ({"WECHATPAY_SECRET": "0" * 31}, "APIv2 key", "wrong", "31 characters"),
        ({"WECHATPAY_SECRET": "é" * 32}, "APIv2 key", "wrong", "ASCII"),
        ({"WECHATPAY_SECRET": None}, "APIv2 key", "absent", "not set"),
        ({"WECHATPAY_BASE_URL": "http://127.0.0.1:1"}, "connection", "wrong", "cannot connect"),
        ({"WECHATPAY_BASE_URL": "http://[::1"}, "connection", "wrong", "base_url="),
        (
            {
                "WECHATPAY_PRIVATE_KEY": None,
                "WECHATPAY_APIV3_KEY": None,
                "WECHATPAY_PUBLIC_KEY": None,
                "WECHATPAY_PUBLIC_KEY_ID": None,
            },
            "WeChat Pay's key",
            "absent",
            "APIv2 alone",
        ),
        ({"WECHATPAY_PRIVATE_KEY": "~nobody-here/key"}, "private key", "wrong", "No such file"),
    ],
)
def test_what_is_wrong(run, keys, env, what, state, said):
    done = run("doctor", env={name: text and text.replace("KEYS", str(keys)) for name, text in env.items()})
    found = findings(done)[what]
    assert found["state"] == state
    assert said in found["found"] + found["mend"]
    assert done.exit_code == (1 if "wrong" in {each["state"] for each in findings(done).values()} else 0)


def test_a_key_of_another_certificate(run, other_key, keys):
    """WeChat Pay refuses it: the messages are the same, so it is the key."""
    done = run("doctor", "--certificate", keys / "apiclient_cert.pem", env={"WECHATPAY_PRIVATE_KEY": str(other_key)})
    found = findings(done)
    assert found["key and certificate"]["state"] == "wrong"
    assert "SIGN_ERROR" in found["signature"]["found"]
    assert "the signed messages are the same on both sides" in found["signature"]["mend"]
    assert done.exit_code == 1


def test_no_key_in_what_it_prints(run, sandbox):
    output = run("doctor").output
    for secret in (sandbox.apiv3_key, sandbox.apiv2_key, sandbox.merchant_private_key.splitlines()[5]):
        assert secret not in output


@pytest.mark.parametrize("proxy", ["user:pw@host:1", "http://user:p@ss-pw@host:1", "http://user:pa/ss-pw@host:1"])
def test_no_password_of_a_proxy_in_what_it_prints(run, proxy):
    env = {"ALL_PROXY": proxy, "NO_PROXY": None, "no_proxy": None, "WECHATPAY_BASE_URL": "https://a:pw@b.invalid"}
    done = run("doctor", env=env)
    assert "pw" not in done.output
    found = findings(run("doctor", env={**env, "WECHATPAY_BASE_URL": "http://wechatpay.invalid"}))
    assert found["proxy"]["found"] == "the environment has host:1"


def test_the_first_difference_of_two_signed_messages():
    shown = compared("POST\n/v3/a\n1\n", "POST\n/v3/b\n1\n").splitlines()
    assert shown[1:3] == ["ours   POST\\n/v3/a\\n1\\n", "theirs POST\\n/v3/b\\n1\\n"]
    assert shown[3].index("^") == shown[1].index("a\\n1")
    shown = compared("POST\n/v3/a\n", "POST\n").splitlines()
    assert shown[3].index("^") == len(shown[2])


@pytest.mark.parametrize(
    ("seconds", "state"), [(0, "right"), (60, "doubtful"), (-60, "doubtful"), (400, "wrong"), (-400, "wrong")]
)
def test_the_clock(seconds, state):
    now = 1_700_000_000
    reply = HTTPResponse(401, Headers({"Date": "Tue, 14 Nov 2023 22:13:20 GMT"}))
    assert _clock(reply, now + seconds).state == state
    assert _clock(HTTPResponse(401, Headers()), now).state == "absent"


def test_a_reply_that_cannot_be_proved(run, sandbox):
    sandbox.faults.add("wrong-signature", path="/v3/security/echo")
    found = findings(run("doctor"))["signature of the reply"]
    assert "SignatureError" in found["found"]
