"""Certificates and bills are written to files, and saved notifications are read from files."""

from __future__ import annotations

import json

import pytest
from cryptography import x509

from ..conftest import ORDER


def test_each_certificate_is_written_to_a_file_named_by_its_serial(run, sandbox, tmp_path):
    second = sandbox.rotate_platform_certificate()
    count = len(sandbox._identity.certificates)
    done = run("certificates", "-o", tmp_path / "out")
    assert done.exit_code == 0, done.output
    listed = json.loads(done.stdout)
    assert second in [each["serial"] for each in listed]
    assert len(list((tmp_path / "out").iterdir())) == len(listed) == count
    for each in listed:
        certificate = x509.load_pem_x509_certificate(
            (tmp_path / "out" / f"wechatpay_{each['serial']}.pem").read_bytes()
        )
        assert f"{certificate.serial_number:040X}" == each["serial"]
        assert each["effective_time"] < each["expire_time"]


def test_a_person_sees_the_serials_and_files_of_the_certificates(screen, sandbox, tmp_path):
    code, _, text = screen("certificates", "-o", str(tmp_path / "out"))
    assert code == 0
    assert sandbox.platform_serial in text
    assert f"wechatpay_{sandbox.platform_serial}.pem" in text.replace("\n", "")


def test_certificates_need_the_apiv3_key(run):
    done = run("certificates", env={"WECHATPAY_APIV3_KEY": None})
    assert done.exit_code == 2
    assert "WECHATPAY_APIV3_KEY" in done.stderr


def test_a_bill_is_written_and_summed_up(run, screen, sandbox, tmp_path):
    with sandbox.client() as client:
        client.v3.pay.transactions.native.post(json={**ORDER, "out_trade_no": "billed"})
    sandbox.pay("billed")
    day = sandbox.clock.now().date()
    done = run("bill", "--date", day)
    assert done.exit_code == 0, done.output
    result = json.loads(done.stdout)
    assert int(result["summary"]["总交易单数"]) >= 1
    assert "billed" in (tmp_path / f"trade-{day}.csv").read_text("utf-8-sig")
    code, _, text = screen("bill", "--date", str(day), "--to", str(tmp_path / "seen.csv"))
    assert code == 0
    assert "总交易单数" in text


def test_a_bill_that_does_not_exist_leaves_no_file(run, tmp_path):
    done = run("bill", "--date", "2001-01-01", "--to", "none.csv")
    assert done.exit_code == 1
    assert not (tmp_path / "none.csv").exists()


def build_notification(sandbox, *, by_certificate=False):
    """The headers and body of a notification that was sent a day ago."""
    from wechatpay.sandbox.signing import build_signature_headers, encode_json, encrypt_v3

    body = encode_json(
        {
            "id": "EV-1",
            "create_time": "2026-11-23T10:00:00+08:00",
            "resource_type": "encrypt-resource",
            "event_type": "TRANSACTION.SUCCESS",
            "summary": "支付成功",
            "resource": encrypt_v3(encode_json({"out_trade_no": "P1"}), sandbox.apiv3_key, "transaction"),
        }
    )
    identity = sandbox._identity
    if by_certificate:
        key, serial = identity.platform.private_key, identity.platform.serial
    else:
        key, serial = identity.platform_private_key, identity.public_key_id
    return build_signature_headers(body, key, serial, seconds_ago=86400), body


def build_message(headers, body):
    head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return b"POST /wechatpay HTTP/1.1\r\n" + head.encode() + b"\r\n" + body


def build_json(headers, body):
    return json.dumps({"headers": headers, "body": body.decode()}).encode()


@pytest.mark.parametrize("build", [build_message, build_json])
def test_a_saved_notification_is_verified_and_decrypted(run, sandbox, tmp_path, build):
    (tmp_path / "saved").write_bytes(build(*build_notification(sandbox)))
    done = run("notification", "saved")
    assert done.exit_code == 0, done.output
    assert json.loads(done.stdout)["resource"] == {"out_trade_no": "P1"}
    assert "verified" in done.stderr


@pytest.mark.parametrize("build", [build_message, build_json])
def test_a_changed_notification_is_not_verified(run, sandbox, tmp_path, build):
    (tmp_path / "forged").write_bytes(build(*build_notification(sandbox)).replace(b"EV-1", b"EV-2"))
    done = run("notification", "forged")
    assert done.exit_code == 3
    assert "SignatureError" in done.stderr


@pytest.mark.parametrize(
    ("content", "word"),
    [
        ('{"headers": {"Wechatpay-Timestamp": 1}, "body": "{}"}', "JSON"),
        ('{"headers": 1}', "JSON"),
        ("POST / HTTP/1.1\r\n", "empty line"),
    ],
)
def test_a_file_that_is_not_a_notification_is_refused(run, tmp_path, content, word):
    (tmp_path / "odd").write_text(content)
    done = run("notification", "odd")
    assert done.exit_code == 3
    assert word in done.stderr


def test_a_saved_notification_is_verified_with_a_certificate_that_is_fetched_now(run, sandbox, tmp_path):
    headers, body = build_notification(sandbox, by_certificate=True)
    (tmp_path / "json").write_text(json.dumps({"headers": headers, "body": body.decode()}))
    done = run("notification", "json", env={"WECHATPAY_PUBLIC_KEY": None, "WECHATPAY_PUBLIC_KEY_ID": None})
    assert done.exit_code == 0, done.output
    assert json.loads(done.stdout)["id"] == "EV-1"
