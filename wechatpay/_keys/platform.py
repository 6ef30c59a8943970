"""The platform's keys: those that WeChat Pay signs with, and that secrets are encrypted for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from wechatpay._keys.merchant import Merchant
from wechatpay._keys.pem import KeySource, extract_public_key, format_serial, load_public_key, normalize_serial
from wechatpay.errors import ConfigurationError, find_white_space, safe_repr

if TYPE_CHECKING:
    from cryptography import x509

__all__ = [
    "PUBLIC_KEY_ID_PREFIX",
    "PlatformKey",
    "PlatformKeys",
    "belongs_to_merchant",
    "load_platform_keys",
    "read_platform_key",
]

PUBLIC_KEY_ID_PREFIX = "PUB_KEY_ID_"


@dataclass(frozen=True, slots=True)
class PlatformKey:
    """One key that WeChat Pay signs with: of a platform certificate, or the public key (`PUB_KEY_ID_...`).

    `not_before` and `not_after` are those of the certificate, in seconds since 1970. `not_before` is not enforced: a
    valid signature shows possession of the key.
    """

    serial: str
    public_key: RSAPublicKey = field(repr=False)
    not_before: float = 0.0
    not_after: float = float("inf")
    certificate: x509.Certificate | None = field(default=None, repr=False, compare=False)
    is_listed: bool = True
    """False if the platform has listed its certificates since, and this is not one of them."""

    def rank(self, now: float) -> tuple[bool, bool, float]:
        """Return a value that sorts keys by preference."""
        return self.serial.startswith(PUBLIC_KEY_ID_PREFIX), self.not_before <= now, self.not_before

    def has_expired(self, now: float) -> bool:
        """Whether *now*, in seconds since 1970, is after `not_after`."""
        return now > self.not_after


class PlatformKeys(Mapping[str, PlatformKey]):
    """The platform's keys by serial, in any case and with or without leading zeros. Immutable."""

    __slots__ = ("_by_serial",)

    def __init__(self, keys: tuple[PlatformKey, ...] = ()) -> None:
        self._by_serial = {normalize_serial(key.serial): key for key in keys}

    def __getitem__(self, serial: str) -> PlatformKey:
        return self._by_serial[normalize_serial(serial)]

    def __iter__(self) -> Iterator[str]:
        return (key.serial for key in self._by_serial.values())

    def __len__(self) -> int:
        return len(self._by_serial)

    def select_valid(self, now: float) -> PlatformKeys:
        """Return the keys that have not expired."""
        return PlatformKeys(tuple(key for key in self._by_serial.values() if not key.has_expired(now)))

    def limit_unlisted(self, listed: PlatformKeys, moment: float) -> PlatformKeys:
        """Return these keys, of which each certificate that is not *listed* expires at *moment* or before.

        A public key is never in a list of certificates.
        """
        return PlatformKeys(
            tuple(
                key
                if name in listed._by_serial or key.serial.startswith(PUBLIC_KEY_ID_PREFIX)
                else replace(key, not_after=min(key.not_after, moment), is_listed=False)
                for name, key in self._by_serial.items()
            )
        )

    def merge(self, others: PlatformKeys) -> PlatformKeys:
        """Return these keys and *others*, which replace keys with the same serial."""
        return PlatformKeys((*self.values(), *others.values()))

    def list_serials(self, now: float) -> str:
        """List the serials of the valid keys for a message."""
        return ", ".join(self.select_valid(now))

    def find_preferred(self, now: float) -> PlatformKey | None:
        """Return the key to name in a request: the public key if there is one, else the newest valid certificate.

        https://pay.weixin.qq.com/doc/v3/merchant/4012154180 asks merchants to move to the public key.
        """
        best = None
        for key in self._by_serial.values():
            if not key.has_expired(now) and (best is None or key.rank(now) > best.rank(now)):
                best = key
        return best

    def __repr__(self) -> str:
        return f"<PlatformKeys {', '.join(self) or 'none'}>"


def load_platform_keys(
    certs: Mapping[str, KeySource | RSAPublicKey | x509.Certificate], merchant: Merchant | None = None
) -> PlatformKeys:
    """Load the platform's keys from a mapping of serial, or `PUB_KEY_ID_...`, to key.

    :raises ConfigurationError: an entry is unreadable, has the name of another key, or is the merchant's own.
    """
    try:
        if not isinstance(certs, Mapping):
            raise ConfigurationError(
                "certs must be a mapping of serial to key, such as {'PUB_KEY_ID_...': 'file:///path/pub_key.pem'}, "
                f"not {type(certs).__name__}",
                setting="certs",
            )
        keys, name = [], ""
        for name in certs:  # A comprehension would have a frame of its own, with the name in it.
            keys.append(_load_platform_key(name, certs[name], merchant))  # noqa: PERF401
        return PlatformKeys(tuple(keys))
    finally:
        del certs  # A private key may have been given here by mistake, or as a name.
        name = ""


def _load_platform_key(name: str, source: object, merchant: Merchant | None) -> PlatformKey:
    where = f"certs[{safe_repr(name, 64)}]"
    try:
        _check_name(name, where)
        found = load_public_key(source, where)
        key = PlatformKey(name, found) if isinstance(found, RSAPublicKey) else read_platform_key(found, where)
        if merchant is not None and belongs_to_merchant(key, merchant):
            raise ConfigurationError(
                f"{where} must be a key of WeChat Pay, not the merchant's own: give the platform certificate or the "
                "public key, from the merchant platform under API security",
                setting="certs",
            )
        if normalize_serial(key.serial) != normalize_serial(name):
            raise ConfigurationError(f"{where} is the certificate {key.serial}: use that as its name", setting="certs")
    finally:
        del source, name
    return key


def _check_name(name: object, where: str) -> None:
    try:
        if isinstance(name, str) and (problem := find_white_space(name)):
            raise ConfigurationError(
                f"{where}: the name must have no white space around it; {problem}", setting="certs"
            )
        if not isinstance(name, str) or not re.fullmatch(r"PUB_KEY_ID_[0-9A-Za-z]+|[0-9A-Fa-f]{1,40}", name):
            raise ConfigurationError(
                f"{where}: the name must be the serial of a platform certificate (hexadecimal) or a public key id "
                "(PUB_KEY_ID_ and digits)",
                setting="certs",
            )
    finally:
        del name


def belongs_to_merchant(key: PlatformKey, merchant: Merchant) -> bool:
    """Whether *key* is the merchant's own, and not WeChat Pay's."""
    if normalize_serial(key.serial) == normalize_serial(merchant.serial):
        return True
    return merchant.private_key is not None and merchant.private_key.public_key() == key.public_key


def read_platform_key(certificate: x509.Certificate, where: str) -> PlatformKey:
    """Read the key of a platform certificate.

    :raises ConfigurationError: the certificate is not for an RSA key.
    """
    return PlatformKey(
        format_serial(certificate),
        extract_public_key(certificate, where),
        certificate.not_valid_before_utc.timestamp(),
        certificate.not_valid_after_utc.timestamp(),
        certificate,
    )
