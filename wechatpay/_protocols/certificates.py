"""The list of platform certificates, as `GET /v3/certificates` returns it.

https://pay.weixin.qq.com/doc/v3/merchant/4012551764
"""

from __future__ import annotations

from typing import Any

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from wechatpay._keys.crypto import aes_gcm_decrypt
from wechatpay._keys.pem import load_certificate, normalize_serial
from wechatpay._keys.platform import PlatformKey, PlatformKeys, read_platform_key
from wechatpay.errors import ConfigurationError, DecodeError

__all__ = ["decrypt_certificates"]


def decrypt_certificates(document: Any, cipher: AESGCM) -> PlatformKeys:
    """Decrypt the certificates of *document* with the APIv3 key.

    :raises DecodeError: the document has no certificates, or an entry is not one.
    :raises DecryptionError: *cipher* has another APIv3 key.
    """
    entries = document.get("data") if isinstance(document, dict) else None
    if not isinstance(entries, list) or not entries:
        raise DecodeError("the list of platform certificates is empty")
    return PlatformKeys(tuple([_decrypt_certificate(entry, cipher) for entry in entries]))


def _decrypt_certificate(entry: Any, cipher: AESGCM) -> PlatformKey:
    """Decrypt one entry of the list.

    The APIv3 key encrypts other messages, too, some with strings that a merchant or a payer chose. An entry is accepted
    only if it was encrypted as a certificate, is one from its first byte, and has the serial that the entry names.
    """
    try:
        encrypted, serial = entry["encrypt_certificate"], entry["serial_no"]
        ciphertext, nonce = encrypted["ciphertext"], encrypted["nonce"]
    except (TypeError, KeyError) as error:
        raise DecodeError(f"a platform certificate has no {error}") from None
    if not all(isinstance(text, str) for text in (serial, ciphertext, nonce)):
        raise DecodeError("serial_no, ciphertext and nonce of a platform certificate must be strings")
    pem = aes_gcm_decrypt(cipher, ciphertext, nonce=nonce, associated_data="certificate")
    where = "a fetched platform certificate"
    if not pem.startswith(b"-----BEGIN CERTIFICATE-----"):
        raise DecodeError(f"{where} is not a certificate")
    try:
        key = read_platform_key(load_certificate(pem, where), where)
    except ConfigurationError as error:  # The server sent it: the caller has configured nothing wrong.
        raise DecodeError(str(error)) from None
    if normalize_serial(key.serial) != normalize_serial(serial):
        raise DecodeError(f"{where} must have the serial that was named, {serial[:40]!r}, not {key.serial}")
    return key
