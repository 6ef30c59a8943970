"""The gateway of APIv3, called without our client, as another SDK would call it."""

from __future__ import annotations

import base64
import json
import secrets
import time

import pytest
import requests
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_private_key, load_pem_public_key
from cryptography.x509 import load_pem_x509_certificate

from wechatpay._keys.crypto import rsa_decrypt, rsa_encrypt
from wechatpay.sandbox import Sandbox

from ..conftest import RETURN_RECEIPTS, SUBSIDY


def send(sandbox, method, target, body=b"", *, headers=None, **parts):
    key = load_pem_private_key(sandbox.merchant_private_key.encode(), None)
    given = {
        "mchid": sandbox.mchid,
        "serial_no": sandbox.merchant_serial,
        "timestamp": str(int(time.time())),
        "nonce_str": secrets.token_hex(16),
        "signed": target,
        **parts,
    }
    message = f"{method}\n{given.pop('signed')}\n{given['timestamp']}\n{given['nonce_str']}\n".encode() + body + b"\n"
    given.setdefault("signature", base64.b64encode(key.sign(message, padding.PKCS1v15(), SHA256())).decode())
    authorization = "WECHATPAY2-SHA256-RSA2048 " + ",".join(f'{name}="{value}"' for name, value in given.items())
    sent = {
        "Authorization": authorization,
        "Accept": "application/json",
        "User-Agent": "test",
        "Content-Type": "application/json",
        **(headers or {}),
    }
    chosen = {name: value for name, value in sent.items() if value is not None}
    with requests.Session() as session:
        session.headers.clear()
        return session.request(method, sandbox.base_url + target, data=body or None, headers=chosen)


def is_signed(sandbox, response):
    keys = {
        sandbox.platform_serial: load_pem_x509_certificate(sandbox.platform_certificate.encode()).public_key(),
        sandbox.public_key_id: load_pem_public_key(sandbox.public_key.encode()),
    }
    message = f"{response.headers['Wechatpay-Timestamp']}\n{response.headers['Wechatpay-Nonce']}\n".encode()
    keys[response.headers["Wechatpay-Serial"]].verify(
        base64.b64decode(response.headers["Wechatpay-Signature"]),
        message + response.content + b"\n",
        padding.PKCS1v15(),
        SHA256(),
    )
    return True


def test_a_request_signed_by_hand_gets_a_signed_response(sandbox):
    response = send(sandbox, "POST", f"/{RETURN_RECEIPTS}", json.dumps(SUBSIDY).encode())
    assert response.status_code == 200
    assert is_signed(sandbox, response)
    assert response.headers["Wechatpay-Serial"] in (sandbox.public_key_id, sandbox.platform_serial)
    chosen = send(sandbox, "GET", "/v3/certificates", headers={"Wechatpay-Serial": sandbox.public_key_id})
    assert chosen.headers["Wechatpay-Serial"] == sandbox.public_key_id
    assert is_signed(sandbox, chosen)


@pytest.mark.parametrize(
    "wrong",
    [
        {"signature": "AAAA"},
        {"signature": "*"},
        {"signed": "/v3/other"},
        {"mchid": "1900000009"},
        {"serial_no": "ABCDEF"},
        {"timestamp": "1700000000"},
        {"timestamp": "now"},
        {"headers": {"Authorization": None}},
        {"headers": {"Authorization": "Bearer x"}},
        {"headers": {"Authorization": 'WECHATPAY2-SHA256-RSA2048 mchid="1"'}},
    ],
    ids=repr,
)
def test_a_wrong_signature_gets_the_message_that_should_have_been_signed(sandbox, wrong):
    response = send(sandbox, "GET", "/v3/certificates?a=b", **wrong)
    assert response.status_code == 401
    assert response.json()["code"] == "SIGN_ERROR"
    information = response.json()["detail"]["sign_information"]
    assert information["method"] == "GET"
    assert information["url"] == "/v3/certificates?a=b"
    if "headers" not in wrong:
        assert information["truncated_sign_message"].startswith("GET\n/v3/certificates?a=b\n")
    assert response.headers["Request-ID"]


@pytest.mark.parametrize("name", ["Accept", "User-Agent"])
def test_a_request_without_a_mandatory_header_is_refused(sandbox, name):
    response = send(sandbox, "GET", "/v3/certificates", headers={name: ""})
    assert response.status_code == 400
    assert name in response.json()["message"]


@pytest.mark.parametrize(
    "body", ['{"echo_message": null}', '{"a": [{"b": null}]}', '{"echo_message": "🐼"}', "{", "[]"]
)
def test_null_emoji_and_malformed_json_are_refused(sandbox, body):
    response = send(sandbox, "POST", "/v3/security/echo", body.encode())
    assert response.status_code == 400
    assert response.json()["code"] == "PARAM_ERROR"
    assert is_signed(sandbox, response)


def test_certificates_are_encrypted_with_the_apiv3_key(sandbox):
    listed = send(sandbox, "GET", "/v3/certificates").json()["data"]
    (entry,) = (each for each in listed if each["serial_no"] == sandbox.platform_serial)
    encrypted = entry["encrypt_certificate"]
    plaintext = AESGCM(sandbox.apiv3_key.encode()).decrypt(
        encrypted["nonce"].encode(), base64.b64decode(encrypted["ciphertext"]), encrypted["associated_data"].encode()
    )
    assert plaintext.decode() == sandbox.platform_certificate


def test_echo_decrypts_a_field_and_encrypts_it_for_the_merchant(sandbox):
    public_key = load_pem_public_key(sandbox.public_key.encode())
    body = {"echo_message": "x", "encrypted_echo_message": rsa_encrypt(public_key, "张三")}
    named = {"Wechatpay-Serial": sandbox.public_key_id}
    echo = send(sandbox, "POST", "/v3/security/echo", json.dumps(body).encode(), headers=named).json()
    assert echo["echo_message"] == "x"
    merchant = load_pem_private_key(sandbox.merchant_private_key.encode(), None)
    assert rsa_decrypt(merchant, echo["encrypted_echo_message"]) == "张三"
    for serial in (sandbox.platform_serial, "ABC", None):
        response = send(
            sandbox, "POST", "/v3/security/echo", json.dumps(body).encode(), headers={"Wechatpay-Serial": serial}
        )
        assert response.json()["code"] == "PARAM_ERROR"
    assert (
        send(sandbox, "POST", "/v3/security/echo", b"{}").json()["message"]
        == "输入源“/body/echo_message”映射到字段“回显信息”必填性规则校验失败，此字段为必填项"
    )


def test_a_subsidy_return_is_created_once_and_can_be_queried(sandbox):
    def post(**changes):
        body = {**SUBSIDY, "out_subsidy_return_no": "stateful-1", **changes}
        return send(sandbox, "POST", f"/{RETURN_RECEIPTS}", json.dumps(body).encode())

    first = post()
    assert first.status_code == 200
    receipt = first.json()["subsidy_return_receipt_id"]
    assert send(sandbox, "GET", f"/{RETURN_RECEIPTS}/{receipt}").json() == first.json()
    assert post().json() == first.json()
    other = post(amount=200)
    assert (other.status_code, other.json()["code"]) == (400, "INVALID_REQUEST")
    another = post(out_subsidy_return_no="stateful-2").json()["subsidy_return_receipt_id"]
    assert another != receipt
    unknown = send(sandbox, "GET", f"/{RETURN_RECEIPTS}/112020")
    assert (unknown.status_code, unknown.json()["code"]) == (404, "RESOURCE_NOT_EXISTS")
    for wrong, field in (
        ({"amount": "100"}, "amount"),
        ({"amount": True}, "amount"),
        ({"stock_id": 1}, "stock_id"),
        ({"x": "y"}, "x"),
    ):
        assert post(**wrong).json()["detail"]["field"] in ("#", f"/{field}")


def test_a_body_without_a_required_field_is_refused(sandbox):
    body = {name: value for name, value in SUBSIDY.items() if name != "refund_id"}
    response = send(sandbox, "POST", f"/{RETURN_RECEIPTS}", json.dumps(body).encode())
    assert response.json()["detail"] == {"field": "#", "issue": "缺少必填字段", "location": "body"}
    assert "refund_id" in response.json()["message"]


def test_an_operation_without_a_flow_gets_a_signed_example_and_an_unknown_one_a_signed_404(sandbox):
    response = send(sandbox, "GET", "/v3/marketing/busifavor/users/o1/coupons/42/appids/wx1")
    assert response.status_code == 200
    assert response.json()["coupon_code"] == "42"
    assert is_signed(sandbox, response)
    for method, path in (("GET", "/v3/pay/transactions/jsapi"), ("GET", "/v3/nothing")):
        response = send(sandbox, method, path)
        assert response.status_code == 404
        assert is_signed(sandbox, response)


def test_a_fault_occurs_as_often_as_planned_and_only_at_its_path(sandbox, client):
    sandbox.faults.add("500", path="/v3/certificates", count=2)
    assert client.v3.security.echo.post(json={"echo_message": "x"}).verified
    statuses = [send(sandbox, "GET", "/v3/certificates").status_code for _ in range(3)]
    assert statuses == [500, 500, 200]
    with pytest.raises(ValueError, match="unknown"):
        sandbox.faults.add("unknown")
    sandbox.faults.add("500", count=9)
    sandbox.faults.clear()
    assert send(sandbox, "GET", "/v3/certificates").status_code == 200


def test_a_sandbox_can_be_started_once_at_a_free_port_and_again_after_it_is_closed():
    sandbox = Sandbox()
    assert "not started" in repr(sandbox)
    with pytest.raises(RuntimeError, match="start"):
        sandbox.base_url  # noqa: B018
    with sandbox:
        port = int(sandbox.base_url.rpartition(":")[2])
        with pytest.raises(RuntimeError, match="already"):
            sandbox.start()
        with pytest.raises(OSError, match="in use"):
            Sandbox(port=port).start()
    sandbox.close()
    with Sandbox(port=port) as again:
        assert again.base_url.endswith(f":{port}")


def test_the_attributes_are_the_keys_of_merchant_and_platform(sandbox):
    certificate = load_pem_x509_certificate(sandbox.merchant_certificate.encode())
    assert f"{certificate.serial_number:X}" == sandbox.merchant_serial
    assert len(sandbox.merchant_serial) == 40
    assert len(sandbox.apiv3_key) == len(sandbox.apiv2_key) == 32
    merchant_key = load_pem_private_key(sandbox.merchant_private_key.encode(), None)
    assert certificate.public_key() == merchant_key.public_key()
    platform_certificate = load_pem_x509_certificate(sandbox.platform_certificate.encode())
    assert f"{platform_certificate.serial_number:X}" == sandbox.platform_serial
    assert platform_certificate.public_key() != load_pem_public_key(sandbox.public_key.encode())
    assert sandbox.public_key_id.startswith("PUB_KEY_ID_")


MULTIPART = {"Content-Type": "multipart/form-data; boundary=b"}


@pytest.mark.parametrize(
    ("path", "body", "headers"),
    [
        ("/v3/security/echo", b'{"echo_message": "\\ud800"}', {}),
        ("/v3/security/echo", b"[" * 100_000, {}),
        ("/v3/security/echo", b'{"a":' * 980 + b"1" + b"}" * 980, {}),
        ("/v3/merchant/media/upload", b"", {}),
        ("/v3/merchant/media/upload", b'--b\r\nname="meta"\r\n\r\n[1]\r\n--b--', MULTIPART),
        ("/v3/brand/card/card-links?limit=" + "9" * 4400, b"", {}),
    ],
)
def test_a_malformed_request_is_a_client_error(sandbox, path, body, headers):
    response = send(sandbox, "GET" if "?" in path else "POST", path, body, headers=headers)
    assert 400 <= response.status_code < 500


def test_a_malformed_unsigned_request_is_refused_at_once(sandbox):
    """A regular expression took half a minute to find `meta` in this body."""
    import requests

    body = b'name="meta"\r\n\r\n' * 16_000
    authorization = 'WECHATPAY2-SHA256-RSA2048 mchid="1",serial_no="1",timestamp="1",nonce_str="\xff",signature="1"'
    headers = {**MULTIPART, "Authorization": authorization.encode("latin-1"), "Accept": "*/*", "User-Agent": "x"}
    response = requests.post(f"{sandbox.base_url}/v3/merchant/media/upload", data=body, headers=headers, timeout=20)
    assert 400 <= response.status_code < 500
    xml = f"<xml><mch_id>{sandbox.mchid}</mch_id><sign>é</sign></xml>".encode()
    response = requests.post(f"{sandbox.base_url}/pay/orderquery", data=xml, timeout=20)
    assert "sign error" in response.text
    compressed = {"Content-Encoding": "gzip"}
    response = requests.post(f"{sandbox.base_url}/v3/security/echo", data=b"rubbish", headers=compressed, timeout=20)
    assert 400 <= response.status_code < 500
    assert requests.get(sandbox.base_url, timeout=20).status_code == 200
