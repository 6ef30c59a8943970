"""The merchant that signs requests: the merchant number, the certificate's serial, and the signer."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol, runtime_checkable

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from wechatpay._keys.crypto import rsa_sign
from wechatpay._keys.merchant_certificate import MerchantCertificate
from wechatpay._keys.pem import KeySource, load_private_key, normalize_serial
from wechatpay.errors import ConfigurationError, find_white_space, safe_repr

__all__ = ["Merchant", "Signer", "load_merchant"]


@runtime_checkable
class Signer(Protocol):
    """A remote signer: an HSM, a KMS, another process."""

    def sign(self, message: bytes, /) -> bytes:
        """Return the RSASSA-PKCS1-v1_5 signature, with SHA-256, of *message*."""
        ...


@dataclass(frozen=True, slots=True)
class Merchant:
    """The merchant in whose name requests are signed."""

    mchid: str
    serial: str
    sign: Callable[[bytes], bytes] = field(repr=False)
    private_key: RSAPrivateKey | None = field(default=None, repr=False)
    """The private key; None if a remote signer has it."""


def load_merchant(
    *,
    mchid: str,
    serial: str | None,
    private_key: KeySource | RSAPrivateKey | Signer,
    password: str | bytes | None = None,
    certificate: MerchantCertificate | None = None,
) -> Merchant:
    """Load the merchant's signer and its serial.

    :raises ConfigurationError: a part is missing, unreadable, or does not belong to another part.
    """
    try:
        signer = _load_signer(private_key, password)
        serial = _find_serial(serial, certificate)
    except ConfigurationError:
        serial = None  # A private key may have been given there by mistake.
        raise
    finally:
        del private_key, password
    if not isinstance(signer, RSAPrivateKey):
        return Merchant(mchid, serial, _wrap_remote_signer(signer.sign))
    if certificate is not None and signer.public_key() != certificate.certificate.public_key():
        raise ConfigurationError(
            f"private_key must belong to merchant['cert'] (serial {certificate.serial}), but does not: take "
            "apiclient_key.pem and apiclient_cert.pem from the same download",
            setting="private_key",
        )
    return Merchant(mchid, serial, lambda message: rsa_sign(signer, message), signer)


def _wrap_remote_signer(sign: Callable[[bytes], bytes]) -> Callable[[bytes], bytes]:
    """Wrap the `sign` of a remote signer, so that its failures are errors of the configuration."""

    def sign_and_check(message: bytes) -> bytes:
        try:
            signature = sign(message)
        except Exception as error:
            raise ConfigurationError(f"private_key.sign() failed ({type(error).__name__}): nothing was sent") from error
        if not isinstance(signature, bytes):
            raise ConfigurationError(
                f"private_key.sign() must return the bytes of the signature, not {type(signature).__name__}"
            )
        return signature

    return sign_and_check


def _load_signer(private_key: object, password: str | bytes | None) -> RSAPrivateKey | Signer:
    try:
        # A key object of any algorithm has a `sign` with other parameters, too: load_private_key judges key objects.
        if isinstance(private_key, Signer) and not hasattr(private_key, "private_bytes"):
            return private_key
        return load_private_key(private_key, password)
    finally:
        del private_key, password


def _find_serial(serial: str | None, certificate: MerchantCertificate | None) -> str:
    own = certificate.serial if certificate is not None else None
    if serial is None:
        if own is None:
            raise ConfigurationError(
                "serial is missing: give serial=, the serial of the merchant API certificate "
                "(openssl x509 -in apiclient_cert.pem -noout -serial), or merchant={'cert': ...}, which contains it",
                setting="serial",
            )
        return own
    try:
        if isinstance(serial, str) and (problem := find_white_space(serial)):
            raise ConfigurationError(f"serial must have no white space around it; {problem}", setting="serial")
        if not isinstance(serial, str) or not re.fullmatch(r"[0-9A-Fa-f]{1,40}", serial):
            raise ConfigurationError(
                f"serial must be the serial of a certificate, in hexadecimal and without colons, such as "
                f"'3775B6A45ACD588826D15E583A95F5DD00000000', not {safe_repr(serial)}",
                setting="serial",
            )
        if own is not None and normalize_serial(own) != normalize_serial(serial):
            raise ConfigurationError(
                f"serial must be that of merchant['cert'], {own}, not {serial!r}: leave one of them out",
                setting="serial",
            )
        return serial.upper()
    finally:
        del serial
