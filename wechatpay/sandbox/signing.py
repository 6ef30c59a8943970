"""The platform's signatures and encryption, for responses and notifications of both protocols.

Written from the protocol's description, not with the client's functions: each side checks the other.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
import time
from collections.abc import Mapping
from typing import NamedTuple

from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import ECB
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.padding import PKCS7

__all__ = [
    "JSON_TYPE",
    "XML_TYPE",
    "SignedMessage",
    "build_signature_headers",
    "build_signed_string",
    "encode_json",
    "encrypt_v2",
    "encrypt_v3",
    "sign_v2",
    "sign_v3",
]


JSON_TYPE = {"Content-Type": "application/json"}
XML_TYPE = {"Content-Type": "text/xml"}


class SignedMessage(NamedTuple):
    """The headers and the body of one delivery."""

    headers: dict[str, str]
    body: bytes


def build_signature_headers(body: bytes, key: RSAPrivateKey, serial: str, *, seconds_ago: int = 0) -> dict[str, str]:
    """Return the headers that sign *body* with the platform's *key*."""
    timestamp, nonce = str(int(time.time()) - seconds_ago), secrets.token_hex(16)
    message = f"{timestamp}\n{nonce}\n".encode() + body + b"\n"
    return {
        "Wechatpay-Timestamp": timestamp,
        "Wechatpay-Nonce": nonce,
        "Wechatpay-Serial": serial,
        "Wechatpay-Signature": sign_v3(key, message),
        "Wechatpay-Signature-Type": "WECHATPAY2-SHA256-RSA2048",
    }


def sign_v3(key: RSAPrivateKey, message: bytes) -> str:
    """Return the signature of *message*: RSASSA-PKCS1-v1_5 with SHA-256, in base64."""
    return base64.b64encode(key.sign(message, padding.PKCS1v15(), SHA256())).decode("ascii")


def encrypt_v3(content: bytes, apiv3_key: str, associated_data: str) -> dict[str, str]:
    """Return *content* encrypted with the APIv3 key: AES-256-GCM."""
    nonce = secrets.token_hex(6)
    ciphertext = AESGCM(apiv3_key.encode()).encrypt(nonce.encode(), content, associated_data.encode())
    return {
        "algorithm": "AEAD_AES_256_GCM",
        "nonce": nonce,
        "associated_data": associated_data,
        "ciphertext": base64.b64encode(ciphertext).decode("ascii"),
    }


def encrypt_v2(content: bytes, apiv2_key: str) -> str:
    """Return *content* encrypted with the APIv2 key, as in refund notifications: AES-256-ECB."""
    key = hashlib.md5(apiv2_key.encode(), usedforsecurity=False).hexdigest().encode()
    padder, encryptor = PKCS7(128).padder(), Cipher(AES(key), ECB()).encryptor()  # noqa: S305  # as documented
    padded = padder.update(content) + padder.finalize()
    return base64.b64encode(encryptor.update(padded) + encryptor.finalize()).decode("ascii")


def build_signed_string(fields: Mapping[str, str]) -> str:
    """Return the string that is signed, without the key."""
    return "&".join(f"{name}={fields[name]}" for name in sorted(fields) if fields[name] and name != "sign")


def sign_v2(fields: Mapping[str, str], apiv2_key: str, sign_type: str) -> str:
    """Return the `sign` of *fields*."""
    message = f"{build_signed_string(fields)}&key={apiv2_key}".encode()
    if sign_type == "MD5":
        return hashlib.md5(message, usedforsecurity=False).hexdigest().upper()
    return hmac.new(apiv2_key.encode(), message, "sha256").hexdigest().upper()


def encode_json(document: object) -> bytes:
    """Return *document* as JSON without spaces, as WeChat Pay writes it."""
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()
