"""Verify and decrypt an APIv3 notification: `python benchmarks/notifications.py [operations per round] [rounds]`.

The floor is the cryptography and the JSON alone: verify one signature, decrypt one ciphertext, parse two documents.
"""

from __future__ import annotations

import json
import sys
import time
from base64 import b64decode, b64encode
from collections.abc import Callable

from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from measuring import (
    EXIT_MISSED,
    check_target,
    describe_machine,
    measure_alternately,
    median_ratio,
    print_table,
    repeat,
)

import wechatpay

SERIAL, APIV3_KEY = "PUB_KEY_ID_0114232134912410000000000000", "0" * 32
KEY = rsa.generate_private_key(65537, 2048)  # a TEST key
ORDER = {
    "transaction_id": "1217752501201407033233368018",
    "amount": {"payer_total": 100, "total": 100, "currency": "CNY", "payer_currency": "CNY"},
    "mchid": "1900000001",
    "trade_state": "SUCCESS",
    "bank_type": "CMC",
    "success_time": "2018-06-08T10:34:56+08:00",
    "payer": {"openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"},
    "out_trade_no": "1217752501201407033233368018",
    "appid": "wxd678efh567hg6787",
    "trade_state_desc": "支付成功",
    "trade_type": "JSAPI",
}


def build_notification() -> tuple[dict[str, str], bytes]:
    """Return the headers and the body of a notification."""
    ciphertext = AESGCM(APIV3_KEY.encode()).encrypt(b"abcdefghijkl", json.dumps(ORDER).encode(), b"transaction")
    event = {
        "id": "EV-2018022511223320873",
        "create_time": "2015-05-20T13:29:35+08:00",
        "resource_type": "encrypt-resource",
        "event_type": "TRANSACTION.SUCCESS",
        "summary": "支付成功",
        "resource": {
            "original_type": "transaction",
            "algorithm": "AEAD_AES_256_GCM",
            "ciphertext": b64encode(ciphertext).decode(),
            "associated_data": "transaction",
            "nonce": "abcdefghijkl",
        },
    }
    body, timestamp = json.dumps(event).encode(), str(int(time.time()))
    signature = KEY.sign(f"{timestamp}\nnonce\n".encode() + body + b"\n", padding.PKCS1v15(), SHA256())
    return {
        "Wechatpay-Timestamp": timestamp,
        "Wechatpay-Nonce": "nonce",
        "Wechatpay-Serial": SERIAL,
        "Wechatpay-Signature": b64encode(signature).decode(),
        "Content-Type": "application/json",
    }, body


def build_contenders() -> dict[str, Callable[[], object]]:
    """Return the functions that verify and decrypt the notification."""
    headers, body = build_notification()
    client = wechatpay.Client(
        mchid="1900000001",
        serial="AB",
        private_key=rsa.generate_private_key(65537, 2048),  # a TEST key
        certs={SERIAL: KEY.public_key()},
        apiv3_key=APIV3_KEY,
    )
    cipher, public_key = AESGCM(APIV3_KEY.encode()), KEY.public_key()

    def run_floor() -> object:
        message = f"{headers['Wechatpay-Timestamp']}\n{headers['Wechatpay-Nonce']}\n".encode() + body + b"\n"
        public_key.verify(b64decode(headers["Wechatpay-Signature"]), message, padding.PKCS1v15(), SHA256())
        resource = json.loads(body)["resource"]
        plaintext = cipher.decrypt(
            resource["nonce"].encode(), b64decode(resource["ciphertext"]), resource["associated_data"].encode()
        )
        return json.loads(plaintext)

    return {"floor": run_floor, "wechatpay": lambda: client.notifications.parse(headers, body)}


def main() -> int:
    """Measure and print; return the exit code."""
    operations = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 15
    print(describe_machine("cryptography"))
    calls = {name: repeat(call) for name, call in build_contenders().items()}
    figures = measure_alternately(calls, rounds=rounds, operations=dict.fromkeys(calls, operations))
    print_table("a notification", figures)
    met = check_target("time / the floor's", median_ratio(figures["wechatpay"].cpu, figures["floor"].cpu), 1.15)
    return 0 if met else EXIT_MISSED


if __name__ == "__main__":
    sys.exit(main())
