"""The doctor names each problem of a configuration, and how to fix it."""

from __future__ import annotations

import json

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from wechatpay.cli.doctor.clock import check_clock
from wechatpay.cli.doctor.signature import explain_difference


def findings(done):
    """The findings of a finished `wechatpay doctor`, by the names of their checks."""
    return {each["check"]: each for each in json.loads(done.stdout)}


def test_every_check_of_a_right_configuration_is_ok(run):
    done = run("doctor")
    assert done.exit_code == 0, done.output
    found = findings(done)
    assert {each["state"] for each in found.values()} == {"ok"}
    assert list(found) == [
        "merchant number", "merchant certificate", "private key", "key and certificate", "serial", "WeChat Pay's key",
        "APIv3 key", "APIv2 key", "proxy", "connection", "clock", "signature", "encryption", "decryption",
    ]  # fmt: skip


def test_with_sandbox_it_needs_no_account(screen):
    code, _, text = screen("doctor", "--sandbox", env={"WECHATPAY_MCHID": "0"})
    assert code == 0
    assert text.count("✓") == 14
    assert "No problems found." in text


@pytest.fixture
def other_key(tmp_path):
    path = tmp_path / "other_key.pem"
    key = rsa.generate_private_key(65537, 2048)  # a TEST key
    path.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    return path


@pytest.mark.parametrize(
    ("env", "check", "state", "word"),
    [
        ({"WECHATPAY_MCHID": None}, "merchant number", "error", "not set"),
        ({"WECHATPAY_MCHID": "shop"}, "merchant number", "error", "digits"),
        ({"WECHATPAY_SERIAL": None}, "serial", "error", "WECHATPAY_SERIAL="),
        (
            {"WECHATPAY_SERIAL": "3775B6A45ACD588826D15E583A95F5DD00000000"},
            "serial",
            "error",
            "not the serial of the certificate",
        ),
        ({"WECHATPAY_SERIAL": "shop"}, "serial", "error", "hexadecimal"),
        ({"WECHATPAY_PRIVATE_KEY": None}, "private key", "warning", "apiclient_key.pem"),
        ({"WECHATPAY_PRIVATE_KEY": None, "WECHATPAY_SECRET": None}, "private key", "error", "apiclient_key.pem"),
        (
            {"WECHATPAY_PRIVATE_KEY": None, "WECHATPAY_SECRET": None, "WECHATPAY_SERIAL": None},
            "serial",
            "error",
            "not set",
        ),
        ({"WECHATPAY_PRIVATE_KEY": None}, "signature", "warning", "not checked"),
        ({"WECHATPAY_APIV3_KEY": "x" * 32}, "decryption", "error", "does not decrypt"),
        ({"WECHATPAY_PRIVATE_KEY": "/none/apiclient_key.pem"}, "private key", "error", "private_key"),
        ({"WECHATPAY_PUBLIC_KEY": "KEYS/apiclient_cert.pem"}, "WeChat Pay's key", "error", "merchant's own"),
        ({"WECHATPAY_PUBLIC_KEY_ID": "PUB_KEY_ID_01"}, "WeChat Pay's key", "warning", "complete"),
        ({"WECHATPAY_PUBLIC_KEY_ID": "PUB-KEY"}, "WeChat Pay's key", "error", "PUB_KEY_ID_"),
        ({"WECHATPAY_PUBLIC_KEY_ID": None}, "configuration", "error", "WECHATPAY_PUBLIC_KEY_ID is not set"),
        ({"WECHATPAY_APIV3_KEY": "0" * 31}, "APIv3 key", "error", "not 31"),
        ({"WECHATPAY_APIV3_KEY": None}, "APIv3 key", "warning", "not set"),
        ({"WECHATPAY_SECRET": "0" * 31}, "APIv2 key", "error", "31 characters"),
        ({"WECHATPAY_SECRET": "é" * 32}, "APIv2 key", "error", "ASCII"),
        ({"WECHATPAY_SECRET": None}, "APIv2 key", "skipped", "not set"),
        ({"WECHATPAY_BASE_URL": "http://127.0.0.1:1"}, "connection", "error", "cannot connect"),
        ({"WECHATPAY_BASE_URL": "http://[::1"}, "connection", "error", "base_url must"),
        (
            {
                "WECHATPAY_PRIVATE_KEY": None,
                "WECHATPAY_APIV3_KEY": None,
                "WECHATPAY_PUBLIC_KEY": None,
                "WECHATPAY_PUBLIC_KEY_ID": None,
            },
            "WeChat Pay's key",
            "skipped",
            "APIv2 alone",
        ),
        ({"WECHATPAY_PRIVATE_KEY": "~nobody-here/key"}, "private key", "error", "No such file"),
    ],
)
def test_a_problem_is_found_with_a_fix(run, keys, env, check, state, word):
    done = run("doctor", env={name: text and text.replace("KEYS", str(keys)) for name, text in env.items()})
    found = findings(done)[check]
    assert found["state"] == state
    assert word in found["result"] + found["fix"]
    assert done.exit_code == (1 if "error" in {each["state"] for each in findings(done).values()} else 0)


def test_a_key_that_does_not_belong_to_the_serial_is_told_from_a_changed_message(run, other_key, keys):
    """WeChat Pay refuses the signature; both sides signed the same message, so the key is the wrong one."""
    done = run("doctor", "--certificate", keys / "apiclient_cert.pem", env={"WECHATPAY_PRIVATE_KEY": str(other_key)})
    found = findings(done)
    assert found["key and certificate"]["state"] == "error"
    assert "SIGN_ERROR" in found["signature"]["result"]
    assert "the same message" in found["signature"]["fix"]
    assert done.exit_code == 1


def test_it_prints_no_key(run, sandbox):
    output = run("doctor").output
    for secret in (sandbox.apiv3_key, sandbox.apiv2_key, sandbox.merchant_private_key.splitlines()[5]):
        assert secret not in output


@pytest.mark.parametrize("proxy", ["user:pw@host:1", "http://user:p@ss-pw@host:1", "http://user:pa/ss-pw@host:1"])
def test_it_prints_no_password_of_a_proxy(run, proxy):
    env = {"ALL_PROXY": proxy, "NO_PROXY": None, "no_proxy": None, "WECHATPAY_BASE_URL": "https://a:pw@b.invalid"}
    done = run("doctor", env=env)
    assert "pw" not in done.output
    found = findings(run("doctor", env={**env, "WECHATPAY_BASE_URL": "http://wechatpay.invalid"}))
    assert found["proxy"]["result"].split(",")[0] == "host:1"


def test_the_first_difference_of_two_signed_messages_is_marked():
    shown = explain_difference("POST\n/v3/a\n1\n", "POST\n/v3/b\n1\n").splitlines()
    assert shown[1:3] == ["ours   POST\\n/v3/a\\n1\\n", "theirs POST\\n/v3/b\\n1\\n"]
    assert shown[3].index("^") == shown[1].index("a\\n1")
    shown = explain_difference("POST\n/v3/a\n", "POST\n").splitlines()
    assert shown[3].index("^") == len(shown[2])


@pytest.mark.parametrize(
    ("seconds", "state"), [(0, "ok"), (60, "warning"), (-60, "warning"), (400, "error"), (-400, "error")]
)
def test_the_clock_is_compared_with_the_date_of_a_response(seconds, state):
    now = 1_700_000_000
    assert check_clock("Tue, 14 Nov 2023 22:13:20 GMT", now + seconds).state == state


def test_the_clock_is_not_checked_without_a_date():
    assert check_clock("", 1_700_000_000).state == "skipped"


def test_a_wrong_signature_of_wechat_pay_is_an_error(run, sandbox):
    sandbox.faults.add("wrong-signature", path="/v3/security/echo")
    done = run("doctor")
    assert done.exit_code == 1
    found = findings(done)["response signature"]
    assert found["state"] == "error"
    assert "SignatureError" in found["result"]
