"""The cryptography of WeChat Pay's protocols: thin functions over `cryptography`, each on plain values.

Keys are passed as `cryptography` objects, never as text, because a traceback may show the locals of these functions.
"""

from __future__ import annotations

import base64
import binascii
import hashlib

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
from cryptography.hazmat.primitives.asymmetric.utils import Prehashed
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.ciphers.modes import ECB
from cryptography.hazmat.primitives.hashes import SHA1, SHA256
from cryptography.hazmat.primitives.padding import PKCS7

from wechatpay.errors import ArgumentError, DecryptionError

__all__ = [
    "aes_ecb_decrypt",
    "aes_gcm_decrypt",
    "decode_base64",
    "rsa_decrypt",
    "rsa_encrypt",
    "rsa_sign",
    "rsa_verify",
    "sha256",
]

_PKCS1 = padding.PKCS1v15()
_SHA256 = SHA256()
_PREHASHED = Prehashed(_SHA256)
# RSAES-OAEP as WeChat Pay uses it, with SHA-1 and MGF1 of SHA-1:
# https://pay.weixin.qq.com/doc/v3/merchant/4013053257
_OAEP = padding.OAEP(mgf=padding.MGF1(SHA1()), algorithm=SHA1(), label=None)  # noqa: S303
_OAEP_OVERHEAD = 42
"""Bytes of a block that OAEP with SHA-1 needs for itself (RFC 8017, 7.1.1)."""

_AES_BLOCK = 128  # bits

sha256 = hashlib.sha256


def rsa_sign(key: RSAPrivateKey, message: bytes) -> bytes:
    """Sign *message*: RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017, 8.2)."""
    return key.sign(message, _PKCS1, _SHA256)


def rsa_verify(key: RSAPublicKey, signature: bytes, digest: bytes) -> bool:
    """Return whether *signature* is valid for the message with this SHA-256 *digest*."""
    try:
        key.verify(signature, digest, _PKCS1, _PREHASHED)
    except InvalidSignature:
        return False
    return True


def rsa_encrypt(key: RSAPublicKey, plaintext: str) -> str:
    """Encrypt *plaintext* as UTF-8 for the holder of the private key: RSAES-OAEP, in base64.

    :raises ArgumentError: *plaintext* is longer than one block of the key (214 bytes for RSA-2048).
    """
    content = b""
    try:
        content = plaintext.encode()
        limit = key.key_size // 8 - _OAEP_OVERHEAD
        if len(content) > limit:
            raise ArgumentError(
                f"the string to encrypt must have at most {limit} bytes in UTF-8 (RSA-{key.key_size} with OAEP), "
                f"not {len(content)}: shorten it"
            )
        return base64.b64encode(key.encrypt(content, _OAEP)).decode("ascii")
    finally:  # An error must not carry the plaintext in its traceback.
        del plaintext, content


def rsa_decrypt(key: RSAPrivateKey, ciphertext: str) -> str:
    """Decrypt what `rsa_encrypt` returned.

    :raises DecryptionError: *ciphertext* was encrypted for another key, or changed.
    """
    try:
        return key.decrypt(decode_base64(ciphertext), _OAEP).decode()
    except ValueError as error:
        raise DecryptionError(
            "the field does not decrypt with the merchant's private key: it was encrypted for another merchant "
            f"certificate, or the ciphertext is not complete ({type(error).__name__})"
        ) from None


def aes_gcm_decrypt(cipher: AESGCM, ciphertext: str, *, nonce: str, associated_data: str) -> bytes:
    """Decrypt AEAD_AES_256_GCM (RFC 5116, 5.2): *ciphertext* is base64, with the tag at its end.

    :raises DecryptionError: *ciphertext* was encrypted with another APIv3 key, or changed.
    """
    try:
        return cipher.decrypt(nonce.encode(), decode_base64(ciphertext), associated_data.encode())
    except (InvalidTag, ValueError) as error:
        raise DecryptionError(
            "the ciphertext does not decrypt with the APIv3 key: compare apiv3_key with the one set on the merchant "
            f"platform (API security, APIv3 key), and pass the ciphertext unchanged ({type(error).__name__})"
        ) from None


def aes_ecb_decrypt(cipher: Cipher[ECB], ciphertext: str) -> bytes:
    """Decrypt the `req_info` of a refund notification (APIv2): AES-256-ECB with PKCS #7 padding (RFC 5652, 6.3).

    :raises DecryptionError: *ciphertext* was encrypted with another APIv2 key, or changed.
    """
    decryptor, unpadder = cipher.decryptor(), PKCS7(_AES_BLOCK).unpadder()
    try:
        padded = decryptor.update(decode_base64(ciphertext)) + decryptor.finalize()
        return unpadder.update(padded) + unpadder.finalize()
    except ValueError as error:
        raise DecryptionError(
            "req_info does not decrypt with the APIv2 key: compare secret with the key set on the merchant platform "
            f"(API security, APIv2 key) ({type(error).__name__})"
        ) from None


def decode_base64(text: str | bytes) -> bytes:
    """Decode strict base64 (RFC 4648, 4).

    :raises ValueError: *text* is not the canonical encoding.
    """
    # base64.b64decode is a Python function, whose frame would show the text in a traceback. binascii has no frame.
    content = text.encode() if isinstance(text, str) else text
    try:
        decoded = binascii.a2b_base64(content)
        if binascii.b2a_base64(decoded, newline=False) != content:
            raise ValueError("not base64")
        return decoded
    finally:
        del text, content
