"""Fetched platform certificates on disk, so that the next process need not fetch them again."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from cryptography.hazmat.primitives.serialization import Encoding

from wechatpay._keys.pem import load_certificate
from wechatpay._keys.platform import Merchant, PlatformKey, PlatformKeys, is_own, platform_key_of
from wechatpay.errors import ConfigurationError

__all__ = ["CertificateCache"]


class CertificateCache:
    """A directory of certificates, a file each: `wechatpay-<mchid>-<serial>.pem`, for its owner, never half written.

    Other files in it are neither read nor touched. What bears such a name is believed as `certs=` is: keep it where
    nobody else can write.
    """

    def __init__(self, directory: str | Path, mchid: str, merchant: Merchant | None) -> None:
        self._directory = Path(directory)
        self._prefix = f"wechatpay-{mchid}-"
        self._merchant = merchant
        try:
            self._directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise ConfigurationError(f"certs_cache={str(directory)!r}: it is no directory: {error.strerror}") from None

    def load(self) -> tuple[PlatformKeys, float]:
        """What is there and readable, and when the last of it was written, in seconds since 1970."""
        found = [each for path in self._files() if (each := self._read(path)) is not None]
        return PlatformKeys(tuple(key for key, _ in found)), max((at for _, at in found), default=float("-inf"))

    def save(self, keys: PlatformKeys) -> None:
        """Write what is not there yet, drop what *keys* no longer has, and mark the rest as fresh."""
        kept = {
            f"{self._prefix}{key.serial}.pem": key.certificate for key in keys.values() if key.certificate is not None
        }
        try:
            for name, certificate in kept.items():
                self._write(self._directory / name, certificate.public_bytes(Encoding.PEM))
            for path in self._files():
                if path.name not in kept:
                    path.unlink(missing_ok=True)
        except OSError:
            return  # a disk that is full or read-only costs the next process a fetch, and this one nothing

    def _files(self) -> list[Path]:
        return sorted(self._directory.glob(f"{self._prefix}*.pem"))

    def _read(self, path: Path) -> tuple[PlatformKey, float] | None:
        try:
            key = platform_key_of(load_certificate(path, path.name), path.name)
            written = path.stat().st_mtime
        except (ConfigurationError, OSError):
            return None
        if path.name != f"{self._prefix}{key.serial}.pem" or (self._merchant and is_own(key, self._merchant)):
            return None
        return key, written

    def _write(self, path: Path, content: bytes) -> None:
        partial = path.with_name(f".{secrets.token_hex(8)}.part")
        try:
            with os.fdopen(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(content)
            partial.replace(path)
        finally:
            partial.unlink(missing_ok=True)
