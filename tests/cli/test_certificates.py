"""`wechatpay certificates` writes what is a certificate, under its own serial, and nothing else."""

from __future__ import annotations

import json

import pytest

from wechatpay.sandbox.identity import CertifiedKey
from wechatpay.sandbox.signing import build_signature_headers, encrypt_v3

from ..raw_server import RawServer

PLATFORM = CertifiedKey.generate("TEST platform")


def build_list(apiv3_key, *, serial=PLATFORM.serial, content=None):
    """A signed response with a list of one entry."""
    encrypted = encrypt_v3((content or PLATFORM.pem).encode(), apiv3_key, "certificate")
    entry = {
        "serial_no": serial,
        "effective_time": "2026-01-01T00:00:00+08:00",
        "expire_time": "2031-01-01T00:00:00+08:00",
        "encrypt_certificate": encrypted,
    }
    body = json.dumps({"data": [entry]}).encode()
    headers = build_signature_headers(body, PLATFORM.private_key, PLATFORM.serial)
    head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return f"HTTP/1.1 200 OK\r\nContent-Length: {len(body)}\r\n{head}\r\n".encode() + body


@pytest.mark.parametrize(
    "forged",
    [
        {"serial": "x/../../ESCAPED", "content": "not a certificate"},
        {"serial": "x/../../ESCAPED"},
        {"content": "not a certificate"},
    ],
)
def test_a_signed_list_with_another_entry_than_a_certificate_writes_nothing(run, sandbox, tmp_path, forged):
    """The client's own fetch gets a genuine list; the list that the command writes is then another one."""
    replies = [build_list(sandbox.apiv3_key), build_list(sandbox.apiv3_key, **forged)]
    with RawServer(replies) as server:
        environment = {"WECHATPAY_BASE_URL": server.base_url}
        done = run("certificates", "-o", "certs/deep", env=environment)
        assert len(server.requests) == 2
    assert done.exit_code == 3, done.output
    assert "DecodeError" in done.stderr
    assert not (tmp_path / "certs").exists()
    assert list(tmp_path.rglob("*ESCAPED*")) == []


def test_a_certificate_is_written_under_its_serial_with_its_dates(run, sandbox, tmp_path):
    with RawServer([build_list(sandbox.apiv3_key)]) as server:
        done = run("certificates", "-o", "certs", env={"WECHATPAY_BASE_URL": server.base_url})
    assert done.exit_code == 0, done.output
    (stored,) = json.loads(done.stdout)
    assert stored["serial"] == PLATFORM.serial
    assert stored["effective_time"].startswith(f"{PLATFORM.certificate.not_valid_before_utc:%Y}")
    assert stored["expire_time"].endswith("+08:00")
    path = tmp_path / stored["file"]
    assert path.name == f"wechatpay_{PLATFORM.serial}.pem"
    assert path.read_text() == PLATFORM.pem
    assert [each.name for each in path.parent.iterdir()] == [path.name]
