"""Fetched platform certificates on disk, so that the next process need not fetch them again."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from cryptography.hazmat.primitives.serialization import Encoding

from wechatpay.errors import ConfigurationError
from wechatpay.keys import PlatformKey, PlatformKeys, platform_key_of
from wechatpay.pem import load_certificate

__all__ = ["CertificateCache"]


class CertificateCache:
    """A directory of certificates, a file each: `<serial>.pem`, for the owner's eyes, whole or not there.

    What stands in it is believed as `certs=` is: keep it where nobody else can write.
    """

    def __init__(self, directory: str | Path) -> None:
        self._directory = Path(directory)
        try:
            self._directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise ConfigurationError(f"certs_cache={str(directory)!r}: it is no directory: {error.strerror}") from None

    def load(self) -> tuple[PlatformKeys, float]:
        """What is there and readable, and when the last of it was written, in seconds since 1970."""
        found = [each for path in sorted(self._directory.glob("*.pem")) if (each := _read(path)) is not None]
        return PlatformKeys(tuple(key for key, _ in found)), max((at for _, at in found), default=float("-inf"))

    def save(self, keys: PlatformKeys) -> None:
        """Write what is not there yet, drop what *keys* no longer has, and mark the rest as fresh."""
        kept = {f"{key.serial}.pem": key.certificate for key in keys.values() if key.certificate is not None}
        try:
            for name, certificate in kept.items():
                self._write(self._directory / name, certificate.public_bytes(Encoding.PEM))
            for path in self._directory.glob("*.pem"):
                if path.name not in kept:
                    path.unlink(missing_ok=True)
        except OSError:
            return  # a disk that is full or read-only costs the next process a fetch, and this one nothing

    def _write(self, path: Path, content: bytes) -> None:
        partial = path.with_name(f".{secrets.token_hex(8)}.part")
        try:
            with os.fdopen(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(content)
            partial.replace(path)
        finally:
            partial.unlink(missing_ok=True)


def _read(path: Path) -> tuple[PlatformKey, float] | None:
    try:
        return platform_key_of(load_certificate(path, path.name), path.name), path.stat().st_mtime
    except (ConfigurationError, OSError):
        return None
