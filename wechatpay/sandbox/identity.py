"""The keys and certificates of one sandbox. They are generated with it, and are valid nowhere else."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cached_property
from ipaddress import IPv4Address
from typing import ClassVar, Literal

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat
from cryptography.x509.oid import NameOID

__all__ = ["CertifiedKey", "Identity", "Mode"]

CERTIFICATE_LIFETIME = timedelta(days=5 * 365)


@dataclass(frozen=True)
class CertifiedKey:
    """A private key and its certificate."""

    private_key: RSAPrivateKey = field(repr=False)
    certificate: x509.Certificate

    @classmethod
    def generate(cls, name: str, *, is_server: bool = False, start: datetime | None = None) -> CertifiedKey:
        """Generate a key and its self-signed certificate.

        :param is_server: issue the certificate for a server on 127.0.0.1.
        :param start: the time from which the certificate is valid; since yesterday by default.
        """
        private_key = _generate_key()
        # The serial has 20 bytes that begin with the bits 01, so that it has 40 digits, like WeChat Pay's serials.
        serial = int.from_bytes(secrets.token_bytes(20), "big") >> 2 | 1 << 158
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        now = datetime.now(UTC)
        builder = (
            x509.CertificateBuilder(subject, subject, private_key.public_key(), serial)
            .not_valid_before(start or now - timedelta(days=1))
            .not_valid_after(now + CERTIFICATE_LIFETIME)
        )
        if is_server:
            names = x509.SubjectAlternativeName([x509.IPAddress(IPv4Address("127.0.0.1"))])
            builder = builder.add_extension(names, critical=False)
        return cls(private_key, builder.sign(private_key, SHA256()))

    @property
    def serial(self) -> str:
        """The certificate's serial, in 40 hexadecimal digits."""
        return f"{self.certificate.serial_number:040X}"

    @property
    def pem(self) -> str:
        """The certificate as PEM."""
        return self.certificate.public_bytes(Encoding.PEM).decode("ascii")


def _generate_key() -> RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def _generate_merchant_certificate() -> CertifiedKey:
    return CertifiedKey.generate("TEST merchant of a wechatpay sandbox")


def _generate_platform_certificate(start: datetime | None = None) -> CertifiedKey:
    return CertifiedKey.generate("TEST platform of a wechatpay sandbox", start=start)


Mode = Literal["both", "certificate", "public-key"]


@dataclass
class Identity:
    """Both sides of one sandbox: the merchant and the platform.

    *mode* selects the platform's signing key: its certificate, its public key, or both, as during a migration.
    """

    persisted: ClassVar[tuple[str, ...]] = (
        "apiv3_key", "apiv2_key", "merchant", "certificates", "platform_private_key", "public_key_id", "server",
        "knows_certificates",
    )  # fmt: skip

    mode: Mode = "both"

    mchid: str = "1900000001"
    apiv3_key: str = field(default_factory=lambda: secrets.token_hex(16), repr=False)
    apiv2_key: str = field(default_factory=lambda: secrets.token_hex(16), repr=False)
    merchant: CertifiedKey = field(default_factory=_generate_merchant_certificate)
    certificates: list[CertifiedKey] = field(default_factory=lambda: [_generate_platform_certificate()])
    """The platform's certificates, the newest last."""
    platform_private_key: RSAPrivateKey = field(default_factory=_generate_key, repr=False)
    """The private half of the platform's public key. No certificate belongs to it."""
    knows_certificates: bool = False
    """Whether the merchant has shown that it knows the platform's certificates, rather than the public key alone."""
    public_key_id: str = field(default_factory=lambda: f"PUB_KEY_ID_0{secrets.randbelow(10**31):031d}")

    @property
    def platform(self) -> CertifiedKey:
        """The platform's newest certificate."""
        return self.certificates[-1]

    def rotate(self) -> None:
        """Sign with a new certificate from now on. The previous certificates stay in the list."""
        start = self.platform.certificate.not_valid_before_utc + timedelta(seconds=1)
        self.certificates.append(_generate_platform_certificate(start))

    @cached_property
    def server(self) -> CertifiedKey:
        """The certificate that the server presents over TLS. It is its own authority."""
        return CertifiedKey.generate("TEST server of a wechatpay sandbox", is_server=True)

    @property
    def merchant_private_key(self) -> str:
        """The merchant's private key as PEM."""
        key = self.merchant.private_key
        return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode("ascii")

    @property
    def public_key(self) -> str:
        """The platform's public key as PEM."""
        key = self.platform_private_key.public_key()
        return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode("ascii")

    @property
    def platform_keys(self) -> dict[str, RSAPrivateKey]:
        """All keys of the platform by serial. Each can decrypt the fields that were encrypted for it."""
        certified = {each.serial: each.private_key for each in self.certificates}
        return {**certified, self.public_key_id: self.platform_private_key}

    def find_serial(self, text: str) -> str:
        """Return the serial of the platform key that *text* names, in upper or lower case; "" if there is none."""
        return text.upper() if text.upper() in self.platform_keys else ""

    def find_platform_key(self, text: str) -> RSAPrivateKey | None:
        """Return the platform key that *text* names, in upper or lower case."""
        return self.platform_keys.get(self.find_serial(text))

    def show_key(self, serial: str) -> None:
        """Remember that the merchant knows the key *serial*: what follows is signed with a key of this kind."""
        if serial in self.platform_keys:
            self.knows_certificates = serial != self.public_key_id

    @property
    def signing_keys(self) -> dict[str, RSAPrivateKey]:
        """The signing keys by serial. The first is the default if the request names no key, or a retired one: that of
        the kind that the merchant has shown to know; at first the public key, which is all that a new merchant has.
        """
        public_key = {self.public_key_id: self.platform_private_key}
        if self.mode == "public-key":
            return public_key
        newest = {self.platform.serial: self.platform.private_key}
        if self.mode == "certificate":
            return newest
        return {**newest, **public_key} if self.knows_certificates else {**public_key, **newest}
