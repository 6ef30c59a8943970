"""The state of a sandbox in an SQLite file, so that the next one goes on where it stopped."""

from __future__ import annotations

import io
import pickle
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_der_private_key,
)

__all__ = ["State"]


class State:
    """The parts of a sandbox, as they were last kept: all together, since they refer to each other.

    Each part names its attributes that are kept in `KEPT`.

    The file is read with pickle, and holds the keys of the sandbox: it is for who made it, and good for nothing else.

    What is on its way, a notification that was not accepted yet, is not kept.

    :raises OSError: the file cannot be made.
    :raises ValueError: it is something else.
    """

    def __init__(self, path: str | Path, parts: Iterable[Any]) -> None:
        self._path = Path(path).absolute()
        self._parts = {type(part).__name__: part for part in parts}
        self._kept = b""
        self._path.touch(mode=0o600)
        try:
            with closing(self._connected()) as connection:
                connection.execute("SELECT id, state FROM sandbox")
        except sqlite3.DatabaseError as error:
            raise ValueError(f"{path} is not the state of a sandbox: {error}") from None

    def load(self) -> None:
        """Put what was kept into the parts."""
        with closing(self._connected()) as connection:
            row = connection.execute("SELECT state FROM sandbox").fetchone()
        if row is None:
            return
        try:
            for name, values in pickle.loads(row[0]).items():  # noqa: S301  # its own file
                for attribute, value in values.items():
                    setattr(self._parts[name], attribute, value)
        except Exception as error:  # whatever a foreign pickle brings about
            raise ValueError(f"{self._path} is not the state of a sandbox of this version: {error}") from error

    def keep(self) -> None:
        """Keep the parts as they are, if they have changed."""
        values = {name: {each: getattr(part, each) for each in part.KEPT} for name, part in self._parts.items()}
        kept = _pickled(values)
        if kept != self._kept:
            with closing(self._connected()) as connection, connection:
                connection.execute("INSERT OR REPLACE INTO sandbox VALUES (1, ?)", (kept,))
            self._kept = kept

    def _connected(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self._path, timeout=30.0)
        try:
            connection.execute("CREATE TABLE IF NOT EXISTS sandbox (id INTEGER PRIMARY KEY, state BLOB NOT NULL)")
        except sqlite3.Error:
            connection.close()
            raise
        return connection


def _pickled(values: object) -> bytes:
    """*values*, with keys and certificates as DER."""
    file = io.BytesIO()
    _Pickler(file).dump(values)
    return file.getvalue()


def _key(der: bytes) -> Any:
    return load_der_private_key(der, None)


def _certificate(der: bytes) -> Any:
    return x509.load_der_x509_certificate(der)


class _Pickler(pickle.Pickler):
    def reducer_override(self, value: object) -> Any:
        if isinstance(value, RSAPrivateKey):
            return _key, (value.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()),)
        if isinstance(value, x509.Certificate):
            return _certificate, (value.public_bytes(Encoding.DER),)
        return NotImplemented
