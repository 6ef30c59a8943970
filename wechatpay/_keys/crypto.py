"""The cryptography of WeChat Pay's protocols: thin functions over `cryptography`, each on plain values.

Keys arrive here as `cryptography` objects, never as text: what stands in a frame of this module may be shown
in a traceback.
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
"""Bytes that OAEP with SHA-1 takes of a block (RFC 8017, 7.1.1)."""

_AES_BLOCK = 128  # bits

sha256 = hashlib.sha256


def rsa_sign(key: RSAPrivateKey, message: bytes) -> bytes:
    """RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017, 8.2)."""
    return key.sign(message, _PKCS1, _SHA256)


def rsa_verify(key: RSAPublicKey, signature: bytes, digest: bytes) -> bool:
    """Whether *signature* is that of the message with this SHA-256 *digest*."""
    try:
        key.verify(signature, digest, _PKCS1, _PREHASHED)
    except InvalidSignature:
        return False
    return True


def rsa_encrypt(key: RSAPublicKey, plaintext: str) -> str:
    """*plaintext*, as UTF-8, for the holder of the private key: RSAES-OAEP, in base64.

    :raises ArgumentError: it is longer than one block of the key can hold (214 bytes for RSA-2048).
    """
    content = b""
    try:
        content = plaintext.encode()
        limit = key.key_size // 8 - _OAEP_OVERHEAD
        if len(content) > limit:
            raise ArgumentError(
                f"the text to encrypt has {len(content)} bytes in UTF-8; "
                f"RSA-{key.key_size} with OAEP takes at most {limit}: shorten it"
            )
        return base64.b64encode(key.encrypt(content, _OAEP)).decode("ascii")
    finally:  # an error must not take the text along in its traceback
        del plaintext, content


def rsa_decrypt(key: RSAPrivateKey, ciphertext: str) -> str:
    """What `rsa_encrypt` made, opened.

    :raises DecryptionError: it was encrypted for another key, or changed.
    """
    try:
        return key.decrypt(decode_base64(ciphertext), _OAEP).decode()
    except ValueError as error:
        raise DecryptionError(
            "the field does not open with the merchant's private key: it was encrypted for another merchant "
            f"certificate, or it is not the whole ciphertext ({type(error).__name__})"
        ) from None


def aes_gcm_decrypt(cipher: AESGCM, ciphertext: str, *, nonce: str, associated_data: str) -> bytes:
    """What AEAD_AES_256_GCM (RFC 5116, 5.2) sealed, opened: *ciphertext* is base64, with the tag at its end.

    :raises DecryptionError: it was sealed with another APIv3 key, or changed.
    """
    try:
        return cipher.decrypt(nonce.encode(), decode_base64(ciphertext), associated_data.encode())
    except (InvalidTag, ValueError) as error:
        raise DecryptionError(
            "the ciphertext does not open with the APIv3 key: compare apiv3_key with the one set on the merchant "
            f"platform (API security, APIv3 key), and hand over the ciphertext unchanged ({type(error).__name__})"
        ) from None


def aes_ecb_decrypt(cipher: Cipher[ECB], ciphertext: str) -> bytes:
    """The `req_info` of a refund notification (APIv2), opened: AES-256-ECB with PKCS #7 padding (RFC 5652, 6.3).

    :raises DecryptionError: it was sealed with another APIv2 key, or changed.
    """
    opener, unpadder = cipher.decryptor(), PKCS7(_AES_BLOCK).unpadder()
    try:
        padded = opener.update(decode_base64(ciphertext)) + opener.finalize()
        return unpadder.update(padded) + unpadder.finalize()
    except ValueError as error:
        raise DecryptionError(
            "req_info does not open with the APIv2 key: compare secret with the key set on the merchant platform "
            f"(API security, APIv2 key) ({type(error).__name__})"
        ) from None


def decode_base64(text: str | bytes) -> bytes:
    """Base64 (RFC 4648, 4) without leniency: of many spellings of the same bytes, all but the one are a ValueError."""
    # base64.b64decode is a Python frame that would keep the text in a traceback; binascii's is not.
    content = text.encode() if isinstance(text, str) else text
    try:
        decoded = binascii.a2b_base64(content)
        if binascii.b2a_base64(decoded, newline=False) != content:
            raise ValueError("not base64")
        return decoded
    finally:
        del text, content
