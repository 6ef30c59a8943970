"""Fetched platform certificates on disk, for the next process."""

from __future__ import annotations

import os
from pathlib import Path

from cryptography.hazmat.primitives.serialization import Encoding

from wechatpay._files.atomic import write_atomically
from wechatpay._keys.merchant import Merchant
from wechatpay._keys.pem import load_certificate
from wechatpay._keys.platform import PlatformKey, PlatformKeys, belongs_to_merchant, read_platform_key
from wechatpay.errors import ConfigurationError

__all__ = ["CertificateCache"]


class CertificateCache:
    """A directory of certificates, one file each: `wechatpay-<mchid>-<serial>.pem`.

    Files are created with mode 0600 and renamed into place. Other files are neither read nor changed. Any certificate
    in this directory is trusted like `certs=`, so only this process's user may have write access.

    :raises ConfigurationError: it is no directory, or others can write to it.
    """

    def __init__(self, directory: str | Path, mchid: str, merchant: Merchant | None) -> None:
        self._directory = Path(directory)
        self._prefix = f"wechatpay-{mchid}-"
        self._merchant = merchant
        try:
            self._directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise ConfigurationError(
                f"certs_cache={str(directory)!r} must be a directory: {error.strerror}", setting="certs_cache"
            ) from None
        status = self._directory.stat()
        if os.name == "posix" and (status.st_mode & 0o022 or status.st_uid not in (os.geteuid(), 0)):
            raise ConfigurationError(
                f"certs_cache={str(directory)!r} must be a directory to which only you can write, because every "
                "certificate in it is trusted: chmod 700 it, or give another one",
                setting="certs_cache",
            )

    def load(self) -> tuple[PlatformKeys, float]:
        """Load the readable certificates, and the time when the last one was written, in seconds since 1970."""
        found = [each for path in self._files() if (each := self._read(path)) is not None]
        return PlatformKeys(tuple(key for key, _ in found)), max((at for _, at in found), default=float("-inf"))

    def save(self, keys: PlatformKeys) -> None:
        """Write the certificates of *keys*, and delete the files of others."""
        stored = {
            f"{self._prefix}{key.serial}.pem": key.certificate
            for key in keys.values()
            if key.certificate is not None and key.is_listed
        }
        try:
            for name, certificate in stored.items():
                write_atomically(self._directory / name, certificate.public_bytes(Encoding.PEM), mode=0o600)
            for path in self._files():
                if path.name not in stored:
                    path.unlink(missing_ok=True)
        except OSError:
            return  # If the disk is full or read-only, the next process has to fetch them again.

    def _files(self) -> list[Path]:
        return sorted(self._directory.glob(f"{self._prefix}*.pem"))

    def _read(self, path: Path) -> tuple[PlatformKey, float] | None:
        try:
            key = read_platform_key(load_certificate(path, path.name), path.name)
            written = path.stat().st_mtime
        except (ConfigurationError, OSError):
            return None
        if path.name != f"{self._prefix}{key.serial}.pem" or (
            self._merchant and belongs_to_merchant(key, self._merchant)
        ):
            return None
        return key, written
