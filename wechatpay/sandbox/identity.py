"""The keys and certificates of one sandbox: made when it is made, and worth nothing anywhere else."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
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

LIFETIME = timedelta(days=5 * 365)


@dataclass(frozen=True)
class CertifiedKey:
    """A private key and its certificate."""

    private_key: RSAPrivateKey = field(repr=False)
    certificate: x509.Certificate

    @classmethod
    def of(cls, name: str, *, host: bool = False, start: datetime | None = None) -> CertifiedKey:
        """A new key, and a certificate of it by itself, good from *start*; with *host*, one for 127.0.0.1."""
        private_key = new_key()
        # Twenty bytes, the first bit of them 0, the second 1: a serial of forty digits, as WeChat Pay's have.
        serial = int.from_bytes(secrets.token_bytes(20), "big") >> 2 | 1 << 158
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        now = datetime.now(timezone.utc)
        builder = (
            x509.CertificateBuilder(subject, subject, private_key.public_key(), serial)
            .not_valid_before(start or now - timedelta(days=1))
            .not_valid_after(now + LIFETIME)
        )
        if host:
            names = x509.SubjectAlternativeName([x509.IPAddress(IPv4Address("127.0.0.1"))])
            builder = builder.add_extension(names, critical=False)
        return cls(private_key, builder.sign(private_key, SHA256()))

    @property
    def serial(self) -> str:
        """In forty hexadecimal digits."""
        return f"{self.certificate.serial_number:040X}"

    @property
    def pem(self) -> str:
        """The certificate."""
        return self.certificate.public_bytes(Encoding.PEM).decode("ascii")


def new_key() -> RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


Mode = Literal["both", "certificate", "public-key"]


@dataclass
class Identity:
    """Both sides of one sandbox: a merchant, and the platform.

    *mode* is what the platform signs with: its certificate, its public key, or, as during a migration, both.
    """

    persisted: ClassVar = (
        "apiv3_key", "apiv2_key", "merchant", "certificates", "platform_private_key", "public_key_id", "server",
    )  # fmt: skip

    mode: Mode = "both"

    mchid: str = "1900000001"
    apiv3_key: str = field(default_factory=lambda: secrets.token_hex(16), repr=False)
    apiv2_key: str = field(default_factory=lambda: secrets.token_hex(16), repr=False)
    merchant: CertifiedKey = field(default_factory=lambda: CertifiedKey.of("TEST merchant of a wechatpay sandbox"))
    certificates: list[CertifiedKey] = field(default_factory=lambda: [_platform_certificate()])
    """The platform's, the newest last."""
    platform_private_key: RSAPrivateKey = field(default_factory=new_key, repr=False)
    """The private half of the platform's public key, which is another than the certificate's."""
    public_key_id: str = field(default_factory=lambda: f"PUB_KEY_ID_0{secrets.randbelow(10**31):031d}")

    @property
    def platform(self) -> CertifiedKey:
        """The platform's newest certificate."""
        return self.certificates[-1]

    def rotate(self) -> None:
        """Sign with a new certificate from now on; the one before stays on the list."""
        after = self.platform.certificate.not_valid_before_utc + timedelta(seconds=1)
        self.certificates.append(_platform_certificate(after))

    @cached_property
    def server(self) -> CertifiedKey:
        """What the server shows over TLS: its own authority."""
        return CertifiedKey.of("TEST server of a wechatpay sandbox", host=True)

    @property
    def merchant_private_key(self) -> str:
        """As PEM."""
        key = self.merchant.private_key
        return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode("ascii")

    @property
    def public_key(self) -> str:
        """The platform's public key, as PEM."""
        key = self.platform_private_key.public_key()
        return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode("ascii")

    def platform_keys(self) -> dict[str, RSAPrivateKey]:
        """What the platform signs with and opens secret fields with, by serial."""
        certified = {each.serial: each.private_key for each in self.certificates}
        return {**certified, self.public_key_id: self.platform_private_key}

    def signing_keys(self) -> dict[str, RSAPrivateKey]:
        """What it signs replies with in its mode: the first is for who names none, or one of before."""
        public_key = {self.public_key_id: self.platform_private_key}
        if self.mode == "public-key":
            return public_key
        newest = {self.platform.serial: self.platform.private_key}
        return newest if self.mode == "certificate" else {**newest, **public_key}


def _platform_certificate(start: datetime | None = None) -> CertifiedKey:
    return CertifiedKey.of("TEST platform of a wechatpay sandbox", start=start)
