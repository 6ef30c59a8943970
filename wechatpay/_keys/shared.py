"""The keys that both sides hold: the APIv2 key, which signs, and the APIv3 key, which encrypts."""

from __future__ import annotations

import hashlib
import hmac
from typing import Literal, NoReturn, TypeAlias

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import ECB

from wechatpay.errors import ConfigurationError, find_white_space

__all__ = ["SIGN_TYPES", "SharedKey", "SignType", "load_apiv3_key"]

SignType: TypeAlias = Literal["MD5", "HMAC-SHA256"]
SIGN_TYPES = ("MD5", "HMAC-SHA256")


class SharedKey:
    """The APIv2 key, with which both sides sign. No repr shows it, and no local of a function that uses it.

    :param sign_type: the only algorithm that is used; None if a message may choose.
    """

    __slots__ = ("_key", "sign_type")

    def __init__(self, key: str, sign_type: SignType | None = None) -> None:
        self.sign_type = sign_type
        try:
            self._key = _encode_shared_key(key, "secret", "APIv2")
        finally:
            del key

    def sign(self, message: str, sign_type: str) -> str:
        """Sign *message* and return upper-case hexadecimal; *sign_type* is MD5 or HMAC-SHA256."""
        if sign_type == "MD5":
            digest = hashlib.md5(f"{message}&key=".encode(), usedforsecurity=False)
            digest.update(self._key)
            return digest.hexdigest().upper()
        signer = hmac.new(self._key, f"{message}&key=".encode(), "sha256")
        signer.update(self._key)
        return signer.hexdigest().upper()

    @property
    def cipher(self) -> Cipher[ECB]:
        """AES-256-ECB with the MD5 of the key, which encrypts refund notifications.

        https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_16
        """
        return Cipher(AES(hashlib.md5(self._key, usedforsecurity=False).hexdigest().encode()), ECB())  # noqa: S305

    def __reduce__(self) -> NoReturn:
        raise TypeError("a key cannot be copied or pickled")

    def __repr__(self) -> str:
        return "<SharedKey>"


def load_apiv3_key(key: str | bytes) -> AESGCM:
    """Create the cipher of the APIv3 key: 32 bytes, as set on the merchant platform.

    :raises ConfigurationError: *key* cannot be one.
    """
    try:
        return AESGCM(_encode_shared_key(key, "apiv3_key", "APIv3"))
    finally:
        del key


def _encode_shared_key(key: object, setting: str, protocol: str) -> bytes:
    """Return the bytes of a shared key: 32 characters of ASCII, without white space.

    :raises ConfigurationError: *key* cannot be one. The message does not show it.
    """
    text = ""
    try:
        if not isinstance(key, (str, bytes)):
            kind = type(key).__name__
            raise ConfigurationError(
                f"{setting} must be the {protocol} key, a str of 32 characters, not {kind}", setting=setting
            )
        text = key if isinstance(key, str) else key.decode("latin-1")
        if problem := find_white_space(text):
            raise ConfigurationError(f"{setting} must have no white space around it; {problem}", setting=setting)
        if len(text) != 32:
            raise ConfigurationError(
                f"{setting} must have 32, not {len(text)} characters: give the {protocol} key that is "
                "set on the merchant platform (API security)",
                setting=setting,
            )
        if not text.isascii() or not text.isprintable() or " " in text:
            raise ConfigurationError(
                f"{setting} must be letters and digits in ASCII, as every {protocol} key is", setting=setting
            )
        return text.encode()
    finally:
        del key, text
