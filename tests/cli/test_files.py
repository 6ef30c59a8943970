"""Certificates, bills and saved notifications."""

from __future__ import annotations

import json

from cryptography import x509

from ..conftest import ORDER


def test_certificates(run, sandbox, tmp_path):
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


def test_certificates_in_a_terminal(screen, sandbox, tmp_path):
    code, _, text = screen("certificates", "-o", str(tmp_path / "out"))
    assert code == 0
    assert sandbox.platform_serial in text
    assert f"wechatpay_{sandbox.platform_serial}.pem" in text.replace("\n", "")


def test_certificates_need_a_key(run):
    done = run("certificates", env={"WECHATPAY_APIV3_KEY": None})
    assert done.exit_code == 2
    assert "WECHATPAY_APIV3_KEY" in done.stderr


def test_a_bill(run, screen, sandbox, tmp_path):
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
    none = run("bill", "--date", "2001-01-01", "--to", "none.csv")
    assert none.exit_code == 1
    assert not (tmp_path / "none.csv").exists()


def saved(sandbox, *, by_certificate=False):
    """A notification as it came, long ago."""
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


def test_a_saved_notification(run, sandbox, tmp_path):
    headers, body = saved(sandbox)
    head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    (tmp_path / "raw").write_bytes(b"POST /wechatpay HTTP/1.1\r\n" + head.encode() + b"\r\n" + body)
    (tmp_path / "json").write_text(json.dumps({"headers": headers, "body": body.decode()}))
    for name in ("raw", "json"):
        done = run("notification", name)
        assert done.exit_code == 0, done.output
        assert json.loads(done.stdout)["resource"] == {"out_trade_no": "P1"}
        assert "proved, as of" in done.stderr
    (tmp_path / "numbers").write_text('{"headers": {"Wechatpay-Timestamp": 1}, "body": "{}"}')
    assert run("notification", "numbers").exit_code == 3
    (tmp_path / "forged").write_bytes((tmp_path / "raw").read_bytes().replace(b"EV-1", b"EV-2"))
    assert run("notification", "forged").exit_code == 3
    (tmp_path / "cut").write_bytes(b"POST / HTTP/1.1\r\n")
    assert "no empty line" in run("notification", "cut").stderr
    (tmp_path / "odd").write_text('{"headers": 1}')
    assert run("notification", "odd").exit_code == 3


def test_a_saved_notification_of_a_merchant_without_the_public_key(run, sandbox, tmp_path):
    """The certificate is fetched now, and the notification is proved as of then."""
    headers, body = saved(sandbox, by_certificate=True)
    (tmp_path / "json").write_text(json.dumps({"headers": headers, "body": body.decode()}))
    done = run("notification", "json", env={"WECHATPAY_PUBLIC_KEY": None, "WECHATPAY_PUBLIC_KEY_ID": None})
    assert done.exit_code == 0, done.output
    assert json.loads(done.stdout)["id"] == "EV-1"
