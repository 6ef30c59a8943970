"""The merchant API certificate, which has the serial and which mutual TLS presents."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from wechatpay._keys.forms import is_p12
from wechatpay._keys.pem import encode_password, format_serial, load_certificate, load_private_key, read_source
from wechatpay.errors import ConfigurationError

if TYPE_CHECKING:
    from cryptography import x509

__all__ = ["MerchantCertificate", "load_merchant_certificate"]


@dataclass(frozen=True, eq=False)
class MerchantCertificate:
    """The certificate, and its key if `merchant=` has one."""

    certificate: x509.Certificate
    private_key: RSAPrivateKey | None = field(default=None, repr=False)

    @property
    def serial(self) -> str:
        """The serial as WeChat Pay writes it: upper-case hexadecimal."""
        return format_serial(self.certificate)


def load_merchant_certificate(merchant: Mapping[str, Any], mchid: str) -> MerchantCertificate:
    """Load `merchant={"cert": ..., "key": ..., "password": ...}`.

    `cert` is a certificate in any form of `KeySource`, or a `.p12` (a path, a `file://` URL, or its bytes), which
    contains its key and is decrypted with `password`. If none is given, that is the mchid, as WeChat Pay sets it.

    :raises ConfigurationError: a part is unreadable, or certificate and key do not belong together.
    """
    try:
        if (
            not isinstance(merchant, Mapping)
            or "cert" not in merchant
            or not merchant.keys() <= {"cert", "key", "password"}
        ):
            raise ConfigurationError(
                "merchant must be {'cert': the merchant API certificate, 'key': its key, 'password': ...}",
                setting="merchant",
            )
        found = _load_p12(merchant["cert"], merchant.get("password") or mchid)
        if found is None:
            found = _load_pem(merchant)
        if found.private_key is not None and found.private_key.public_key() != found.certificate.public_key():
            raise ConfigurationError(
                "merchant['key'] must belong to merchant['cert'], but does not: take both from one download",
                setting="merchant",
            )
        return found
    finally:
        del merchant


def _load_pem(merchant: Mapping[str, Any]) -> MerchantCertificate:
    """Load the certificate, and its key: from `key`, or from the same file as the certificate."""
    try:
        cert, password = merchant["cert"], merchant.get("password")
        try:
            certificate = load_certificate(cert, "merchant['cert']")
        except ConfigurationError:
            if "key" in merchant and _is_key(cert, password) and not _is_key(merchant["key"], password):
                raise ConfigurationError(
                    "merchant['cert'] is the key and merchant['key'] the certificate: they are swapped",
                    setting="merchant",
                ) from None
            raise
        if "key" in merchant:
            return MerchantCertificate(certificate, load_private_key(merchant["key"], password, "merchant['key']"))
        return MerchantCertificate(certificate, load_private_key(cert, password) if _is_key(cert, password) else None)
    finally:
        del merchant
        cert = password = None


def _is_key(source: object, password: str | bytes | None) -> bool:
    """Whether *source* is, or contains, a private key that can be read."""
    try:
        load_private_key(source, password)
        return True
    except ConfigurationError:
        return False
    finally:
        del source, password


def _load_p12(source: object, password: str | bytes) -> MerchantCertificate | None:
    """Load a .p12; return None if *source* is something else."""
    content = b""
    try:
        if not isinstance(source, (bytes, Path)) and not (isinstance(source, str) and source.startswith("file:")):
            return None
        content = read_source(source, "merchant['cert']")
        if not is_p12(content):
            return None
        from cryptography.hazmat.primitives.serialization.pkcs12 import load_key_and_certificates

        key, certificate, _ = load_key_and_certificates(content, encode_password(password))
    except ValueError as error:
        if isinstance(error, ConfigurationError):
            raise
        raise ConfigurationError(
            "merchant['cert'] is a .p12 that does not decrypt: give merchant['password'] (WeChat Pay sets the mchid)",
            setting="merchant",
        ) from None
    finally:
        del source, password, content
    if certificate is None or not isinstance(key, RSAPrivateKey):
        raise ConfigurationError(
            "merchant['cert'] must be a .p12 with a certificate and its RSA key", setting="merchant"
        )
    return MerchantCertificate(certificate, key)
