"""The TLS context of a transport: the authorities that it trusts, and the certificate that it presents."""

from __future__ import annotations

import secrets
import ssl
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, PrivateFormat

from wechatpay._keys.merchant_certificate import MerchantCertificate

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

__all__ = ["create_tls_context", "present"]


def create_tls_context(certificate: object, authorities: str | None) -> ssl.SSLContext:
    """Create a context that trusts the system's authorities and *authorities* (PEM), and presents *certificate*."""
    context = ssl.create_default_context()
    if authorities is not None:
        context.load_verify_locations(cadata=authorities)
    if isinstance(certificate, MerchantCertificate):
        assert certificate.private_key is not None
        present(context, certificate.certificate, certificate.private_key)
    return context


def present(context: ssl.SSLContext, certificate: Certificate, private_key: RSAPrivateKey) -> None:
    """Make *context* present *certificate*."""
    # `ssl` reads keys only from files. This one is encrypted with a password that is never written, and is deleted.
    password = secrets.token_bytes(32)
    pem = certificate.public_bytes(Encoding.PEM) + private_key.private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(password)
    )
    with tempfile.TemporaryDirectory(prefix="wechatpay-") as directory:
        path = Path(directory) / "apiclient.pem"
        path.write_bytes(pem)
        context.load_cert_chain(path, password=lambda: password)
