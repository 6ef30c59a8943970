"""The state of a sandbox in an SQLite file, from which the next sandbox continues."""

from __future__ import annotations

import io
import os
import pickle
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Any, ClassVar, Protocol

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_der_private_key,
)

__all__ = ["PersistedPart", "State"]


class PersistedPart(Protocol):
    """A part of a sandbox with state that the file stores."""

    persisted: ClassVar[tuple[str, ...]]
    """The names of the attributes that the file stores."""


class State:
    """The state of a sandbox's parts in one file. All parts are saved together, because they refer to each other.

    The file is read with pickle and contains the sandbox's keys: open only files that you trust. Only its owner may
    read it. Notifications that are still being delivered are not saved.

    :raises OSError: the file cannot be created, or is a link.
    :raises ValueError: the file is not the state of a sandbox.
    """

    def __init__(self, path: str | Path, parts: Iterable[PersistedPart]) -> None:
        self._path = Path(path).absolute()
        self._parts = {type(part).__name__: part for part in parts}
        self._saved = b""
        _create_private(self._path)
        try:
            with closing(self._connect()) as connection:
                connection.execute("SELECT id, state FROM sandbox")
        except sqlite3.DatabaseError as error:
            raise ValueError(f"{path} is not the state of a sandbox: {error}") from None

    def load(self) -> None:
        """Set the parts' attributes to their saved values, if there are any."""
        with closing(self._connect()) as connection:
            row = connection.execute("SELECT state FROM sandbox").fetchone()
        if row is None:
            return
        try:
            for name, values in pickle.loads(row[0]).items():  # noqa: S301  # the class says whom this file must come from
                for attribute, value in values.items():
                    setattr(self._parts[name], attribute, value)
        except Exception as error:  # a foreign pickle may raise anything
            raise ValueError(f"{self._path} is not the state of a sandbox of this version: {error}") from error

    def save(self) -> None:
        """Save the parts if they changed."""
        values = {name: {each: getattr(part, each) for each in part.persisted} for name, part in self._parts.items()}
        content = _pickle(values)
        if content != self._saved:
            with closing(self._connect()) as connection, connection:
                connection.execute("INSERT OR REPLACE INTO sandbox VALUES (1, ?)", (content,))
            self._saved = content

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self._path, timeout=30.0)
        try:
            connection.execute("CREATE TABLE IF NOT EXISTS sandbox (id INTEGER PRIMARY KEY, state BLOB NOT NULL)")
        except sqlite3.Error:
            connection.close()
            raise
        return connection


def _create_private(path: Path) -> None:
    """Create the file at *path* if there is none, and let only its owner read it. A link is not followed."""
    no_link = getattr(os, "O_NOFOLLOW", 0)
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | no_link, 0o600)
    try:
        if hasattr(os, "fchmod"):
            os.fchmod(descriptor, 0o600)
    finally:
        os.close(descriptor)


def _pickle(values: object) -> bytes:
    """Return *values* pickled, with keys and certificates as DER."""
    file = io.BytesIO()
    _Pickler(file).dump(values)
    return file.getvalue()


def _load_key(der: bytes) -> Any:
    return load_der_private_key(der, None)


def _load_certificate(der: bytes) -> Any:
    return x509.load_der_x509_certificate(der)


class _Pickler(pickle.Pickler):
    def reducer_override(self, value: object) -> Any:
        if isinstance(value, RSAPrivateKey):
            return _load_key, (value.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()),)
        if isinstance(value, x509.Certificate):
            return _load_certificate, (value.public_bytes(Encoding.DER),)
        return NotImplemented
