"""The target of a streamed response: it is written while it is received, and stored only after its checks passed."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol, Self

from wechatpay._files.atomic import AtomicFile
from wechatpay._files.gzip import MAGIC, Decompressor
from wechatpay.errors import DigestError, ExchangeError
from wechatpay.http import Headers, HTTPResponse, parse_count

__all__ = ["BodyReader", "Download", "Target"]

SNIFF_BYTES = 64
"""Bytes of a response that are read before it is decided whether it is the file."""
MAX_OTHER_BYTES = 1024 * 1024
"""Bytes that are kept of a response that is not the file, such as an error document."""


class BodyReader(Protocol):
    """Reads a body while it is received: a verifier of its signature."""

    def update(self, chunk: bytes, /) -> None:
        """Read one more *chunk*."""
        ...


@dataclass(frozen=True)
class Target:
    """The target that a response is written to, and what is done to it on the way."""

    to: Path | BinaryIO
    sha1: str | None = None
    """The SHA-1, in hexadecimal, that the decompressed file must have; None if no digest was announced."""
    decompress: bool = False
    """Whether a gzip is decompressed."""
    progress: Callable[[int, int | None], object] | None = None
    """Called with the number of bytes received and the number expected, None if that is unknown."""


class Download:
    """Writes one response to a path or a binary file.

    A path appears only on `commit`; without it, nothing is left there. What was written to a caller's own file stays:
    the caller has to discard it if the call raises.

    :param create_reader: called with the response's headers when the file begins; the reader gets every chunk of it.
    :param is_other: whether a response that begins with these bytes is not the file.
    """

    def __init__(
        self,
        target: Target,
        create_reader: Callable[[Headers], BodyReader | None] = lambda _: None,
        is_other: Callable[[bytes], bool] = lambda _: False,
    ) -> None:
        self._target = target
        self._create_reader = create_reader
        self._is_other = is_other
        self._atomic: AtomicFile | None = None
        self._file = None if isinstance(target.to, Path) else target.to
        self._decompressor: Decompressor | None = None
        self._sha1 = hashlib.sha1(usedforsecurity=False) if target.sha1 else None
        self._received_bytes = 0
        self._head = bytearray()
        self._is_open = False
        self._reader: BodyReader | None = None
        self.is_file: bool | None = None
        """Whether the response is the requested file; None if nothing was received."""
        self.other = bytearray()
        """The response if it is not the file: by its status, or by its first bytes."""

    def receive(self, response: HTTPResponse, chunk: bytes) -> None:
        """Write one more *chunk* of *response*."""
        self._received_bytes += len(chunk)
        if self.is_file is None:  # The first bytes tell what it is, and they may arrive one by one.
            self._head += chunk
            if len(self._head) >= SNIFF_BYTES:
                self._decide(response)
        else:
            self._write_chunk(response, chunk)
        if self._target.progress is not None and self.is_file:
            self._target.progress(self._received_bytes, parse_count(response.headers.get("Content-Length", "")))

    def finish(self, response: HTTPResponse) -> None:
        """Handle the end of *response*."""
        if self.is_file is None and self._head:
            self._decide(response)

    def _decide(self, response: HTTPResponse) -> None:
        head = bytes(self._head)
        self.is_file = 200 <= response.status_code < 300 and not self._is_other(head)
        self._decompressor = Decompressor() if self._target.decompress and head.startswith(MAGIC) else None
        self._write_chunk(response, head)

    def _write_chunk(self, response: HTTPResponse, chunk: bytes) -> None:
        if not self.is_file:
            self.other += chunk[: MAX_OTHER_BYTES - len(self.other)]
            return
        self.ensure_open(response)
        if self._reader is not None:
            self._reader.update(chunk)
        for part in self._decompress(chunk):
            self._write(part)

    def _decompress(self, chunk: bytes) -> Iterator[bytes]:
        if self._decompressor is None:
            yield chunk
            return
        try:
            yield from self._decompressor.decompress(chunk)
        except ValueError as error:
            raise DigestError(f"the file does not decompress ({error}). Nothing was stored: fetch it again") from None

    def _write(self, part: bytes) -> None:
        assert self._file is not None
        if self._sha1 is not None:
            self._sha1.update(part)
        while part:
            written = self._file.write(part)
            if not written:
                raise BlockingIOError(f"to= is a {type(self._file).__name__} that accepted none of {len(part)} bytes")
            part = part[written:]

    def ensure_open(self, response: HTTPResponse) -> None:
        """Open the file and create the reader, unless `receive` did: an empty response has no chunks."""
        if self._is_open:
            return
        self._is_open, self._reader = True, self._create_reader(response.headers)
        if isinstance(self._target.to, Path):
            self._atomic = AtomicFile(self._target.to)
            self._file = self._atomic.file

    def check(self, *, may_be_empty: bool) -> bool:
        """Check that the file is complete, and return whether it was compared with an announced digest.

        :raises DigestError: the file is truncated or another one, or it is empty and no signature covers that.
        """
        if not self._received_bytes and not may_be_empty:
            raise DigestError("the file is empty. Nothing was stored: fetch it again")
        if self._decompressor is not None and not self._decompressor.is_complete:
            raise DigestError(
                "the gzip of the file is truncated, or has data after its end. Nothing was stored: fetch it again"
            )
        if self._sha1 is None or self._target.sha1 is None:
            return False
        if not hmac.compare_digest(self._sha1.hexdigest(), self._target.sha1.lower()):
            raise DigestError(
                f"the file has the SHA-1 {self._sha1.hexdigest()}, but {self._target.sha1} was announced. Nothing was "
                "stored: request a new download_url and fetch that"
            )
        return True

    def commit(self) -> None:
        """Store the file. Call this after `check`."""
        if self._file is not None and hasattr(self._file, "flush"):
            self._file.flush()
        if self._atomic is not None:
            self._atomic.commit()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, error: object, at: object) -> None:
        if self.is_file and not isinstance(self._target.to, Path) and isinstance(error, ExchangeError):
            error.partial = True  # A retry would write the file behind what was already written.
        if self._atomic is not None:
            self._atomic.discard()
