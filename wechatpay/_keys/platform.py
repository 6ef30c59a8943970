"""Who signs and who is believed: the merchant's signer and the platform's keys."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from wechatpay._keys.crypto import rsa_sign
from wechatpay._keys.merchant_certificate import MerchantCertificate
from wechatpay._keys.pem import (
    KeySource,
    certificate_serial,
    load_private_key,
    load_public_key,
    public_key_of,
)
from wechatpay.errors import ConfigurationError, WeChatPayError, safe_repr

if TYPE_CHECKING:
    from cryptography import x509

__all__ = [
    "KeyStore",
    "Merchant",
    "PlatformKey",
    "PlatformKeys",
    "Signer",
    "is_own",
    "load_merchant",
    "load_platform_keys",
    "normalize_serial",
    "platform_key_of",
]

PUBLIC_KEY_ID = "PUB_KEY_ID_"


@runtime_checkable
class Signer(Protocol):
    """Signs elsewhere: an HSM, a KMS, another process."""

    def sign(self, message: bytes, /) -> bytes:
        """The RSASSA-PKCS1-v1_5 signature, with SHA-256, of *message*."""
        ...


@dataclass(frozen=True, slots=True)
class Merchant:
    """The merchant in whose name requests are signed."""

    mchid: str
    serial: str
    sign: Callable[[bytes], bytes] = field(repr=False)
    private_key: RSAPrivateKey | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class PlatformKey:
    """One key that WeChat Pay signs with: of a platform certificate, or the public key (`PUB_KEY_ID_...`).

    `not_before` and `not_after` are a certificate's, in seconds since 1970. What was signed before a certificate's time
    is proved all the same: whoever signed it had the key.
    """

    serial: str
    public_key: RSAPublicKey = field(repr=False)
    not_before: float = 0.0
    not_after: float = float("inf")
    certificate: x509.Certificate | None = field(default=None, repr=False, compare=False)

    def rank(self, now: float) -> tuple[bool, bool, float]:
        """Where it stands among those to prefer."""
        return self.serial.startswith(PUBLIC_KEY_ID), self.not_before <= now, self.not_before

    def expired(self, now: float) -> bool:
        """Whether *now*, in seconds since 1970, is after its end."""
        return now > self.not_after


class PlatformKeys(Mapping[str, PlatformKey]):
    """The platform's keys by serial, in any case and with or without leading zeros. Never changed, only replaced."""

    __slots__ = ("_by_serial",)

    def __init__(self, keys: tuple[PlatformKey, ...] = ()) -> None:
        self._by_serial = {normalize_serial(key.serial): key for key in keys}

    def __getitem__(self, serial: str) -> PlatformKey:
        return self._by_serial[normalize_serial(serial)]

    def __iter__(self) -> Iterator[str]:
        return (key.serial for key in self._by_serial.values())

    def __len__(self) -> int:
        return len(self._by_serial)

    def valid(self, now: float) -> PlatformKeys:
        """Those that have not expired."""
        return PlatformKeys(tuple(key for key in self._by_serial.values() if not key.expired(now)))

    def and_also(self, others: PlatformKeys) -> PlatformKeys:
        """These, with *others* added or in the place of those with the same serial."""
        return PlatformKeys((*self.values(), *others.values()))

    def names(self, now: float) -> str:
        """The serials of the valid ones, for a message."""
        return ", ".join(self.valid(now))

    def preferred(self, now: float) -> PlatformKey | None:
        """The key to name in a request: the public key where there is one, else the newest valid certificate.

        https://pay.weixin.qq.com/doc/v3/merchant/4012154180 has merchants move to the public key.
        """
        best = None
        for key in self._by_serial.values():
            if not key.expired(now) and (best is None or key.rank(now) > best.rank(now)):
                best = key
        return best

    def __repr__(self) -> str:
        return f"<PlatformKeys {', '.join(self) or 'none'}>"


class KeyStore:
    """The platform's keys as they are now: a mapping that is replaced whole, never emptied first.

    With a *cipher*, of the APIv3 key, an exchange may fetch platform certificates and put a new mapping here; where it
    *renews*, also before there is a need. *keep* is told of what was fetched.
    """

    def __init__(
        self,
        keys: PlatformKeys,
        cipher: AESGCM | None = None,
        *,
        renews: bool = False,
        fetched_at: float = float("-inf"),
        keep: Callable[[PlatformKeys], None] | None = None,
    ) -> None:
        self.keys = keys
        self.cipher = cipher
        self.renews = renews
        self.fetched_at = fetched_at
        """When certificates came last, in seconds since 1970; `tried_at` is of the last fetch to stay fresh,
        `looked_at` of the last that was needed."""
        self.tried_at = self.looked_at = float("-inf")
        self._keep = keep
        self.failure: WeChatPayError | None = None
        """What went wrong with the last fetch; None where it went well."""
        # Whoever fetches, by process: one that was forked meanwhile must not wait for a thread of its parent.
        self._fetching: dict[int, object] = {}

    def replace(self, keys: PlatformKeys) -> None:
        """Swap what is here for *keys*."""
        self.keys = keys
        if self._keep is not None:
            self._keep(keys)

    def claim(self) -> bool:
        """Take the right to fetch, which one caller at a time has; False where another has it."""
        mine = object()
        return self._fetching.setdefault(os.getpid(), mine) is mine  # which is atomic, and blocks nobody

    def release(self) -> None:
        """Give that right back."""
        self._fetching.pop(os.getpid(), None)


def normalize_serial(serial: str) -> str:
    """The form in which serials compare: some tools print capitals, some drop leading zeros."""
    return serial.upper().lstrip("0")


def load_merchant(
    *,
    mchid: str,
    serial: str | None,
    private_key: KeySource | RSAPrivateKey | Signer,
    password: str | bytes | None = None,
    certificate: MerchantCertificate | None = None,
) -> Merchant:
    """The merchant as one who signs.

    :raises ConfigurationError: a part is missing, unreadable, or does not fit another.
    """
    try:
        signer = _signer(private_key, password)
    finally:
        del private_key, password
    serial = _merchant_serial(serial, certificate)
    if not isinstance(signer, RSAPrivateKey):
        return Merchant(mchid, serial, _checked(signer.sign))
    if certificate is not None and signer.public_key() != certificate.certificate.public_key():
        raise ConfigurationError(
            f"private_key does not belong to merchant['cert'] (serial {certificate.serial}): take "
            "apiclient_key.pem and apiclient_cert.pem from the same download"
        )
    return Merchant(mchid, serial, lambda message: rsa_sign(signer, message), signer)


def _checked(sign: Callable[[bytes], bytes]) -> Callable[[bytes], bytes]:
    def checked(message: bytes) -> bytes:
        try:
            signature = sign(message)
        except Exception as error:
            raise ConfigurationError(f"private_key.sign() failed ({type(error).__name__}): nothing was sent") from error
        if not isinstance(signature, bytes):
            raise ConfigurationError(
                f"private_key.sign() gave {type(signature).__name__}; it gives the signature's bytes"
            )
        return signature

    return checked


def _signer(private_key: object, password: str | bytes | None) -> RSAPrivateKey | Signer:
    try:
        # A key object of any algorithm has a `sign` too, with other arguments: load_private_key judges those.
        if isinstance(private_key, Signer) and not hasattr(private_key, "private_bytes"):
            return private_key
        return load_private_key(private_key, password)
    finally:
        del private_key, password


def _merchant_serial(serial: str | None, certificate: MerchantCertificate | None) -> str:
    own = certificate.serial if certificate is not None else None
    if serial is None:
        if own is None:
            raise ConfigurationError(
                "serial is missing: give serial=, the serial of the merchant API certificate "
                "(openssl x509 -in apiclient_cert.pem -noout -serial), or merchant={'cert': ...} to read it from",
                setting="serial",
            )
        return own
    if not isinstance(serial, str) or not re.fullmatch(r"[0-9A-Fa-f]{1,40}", serial):
        raise ConfigurationError(
            f"serial must be the serial of a certificate, in hexadecimal and without colons, such as "
            f"'3775B6A45ACD588826D15E583A95F5DD00000000', not {safe_repr(serial)}",
            setting="serial",
        )
    if own is not None and normalize_serial(own) != normalize_serial(serial):
        raise ConfigurationError(f"serial={serial!r} is not that of merchant['cert'], which is {own}: leave one out")
    return serial.upper()


def load_platform_keys(
    certs: Mapping[str, KeySource | RSAPublicKey | x509.Certificate], merchant: Merchant | None = None
) -> PlatformKeys:
    """The platform's keys from a mapping of serial, or `PUB_KEY_ID_...`, to key.

    :raises ConfigurationError: an entry is unreadable, under another name than its own, or the merchant's own.
    """
    try:
        if not isinstance(certs, Mapping):
            raise ConfigurationError(
                "certs is a mapping of serial to key, such as {'PUB_KEY_ID_...': 'file:///path/pub_key.pem'}, "
                f"not {type(certs).__name__}"
            )
        return PlatformKeys(tuple([_platform_key(name, certs[name], merchant) for name in certs]))
    finally:
        del certs  # a private key may have been given here by mistake


def _platform_key(name: str, source: object, merchant: Merchant | None) -> PlatformKey:
    where = f"certs[{safe_repr(name, 64)}]"
    if not isinstance(name, str) or not re.fullmatch(r"PUB_KEY_ID_[0-9A-Za-z]+|[0-9A-Fa-f]{1,40}", name):
        raise ConfigurationError(
            f"{where}: the name is the serial of a platform certificate (hexadecimal) or a public key id "
            "(PUB_KEY_ID_ and digits)"
        )
    try:
        found = load_public_key(source, where)
    finally:
        del source
    key = PlatformKey(name, found) if isinstance(found, RSAPublicKey) else platform_key_of(found, where)
    if merchant is not None and is_own(key, merchant):
        raise ConfigurationError(
            f"{where} is the merchant's own certificate or key; certs takes WeChat Pay's: the platform certificate "
            "or the public key, from the merchant platform under API security"
        )
    if normalize_serial(key.serial) != normalize_serial(name):
        raise ConfigurationError(f"{where} is the certificate {key.serial}: use that as its name")
    return key


def is_own(key: PlatformKey, merchant: Merchant) -> bool:
    """Whether *key* is not WeChat Pay's, but the merchant's own."""
    if normalize_serial(key.serial) == normalize_serial(merchant.serial):
        return True
    return merchant.private_key is not None and merchant.private_key.public_key() == key.public_key


def platform_key_of(certificate: x509.Certificate, where: str) -> PlatformKey:
    """A platform certificate as a key."""
    return PlatformKey(
        certificate_serial(certificate),
        public_key_of(certificate, where),
        certificate.not_valid_before_utc.timestamp(),
        certificate.not_valid_after_utc.timestamp(),
        certificate,
    )
