"""Where a streamed reply goes: written as it arrives, kept only when it was proved."""

from __future__ import annotations

import hashlib
import hmac
import secrets
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol

from wechatpay.errors import DigestError, ExchangeError
from wechatpay.http import Headers, HTTPResponse

__all__ = ["Digest", "Download", "Target"]

GZIP = b"\x1f\x8b"
PART = 256 * 1024
HEAD = 64

OTHER_LIMIT = 1024 * 1024
"""Bytes kept of a reply that is not the file."""


class Digest(Protocol):
    """What is used of a `hashlib` object."""

    def update(self, data: bytes, /) -> None: ...
    def copy(self) -> Digest: ...
    def digest(self) -> bytes: ...
    def hexdigest(self) -> str: ...


@dataclass(frozen=True)
class Target:
    """Where a reply goes, and what is to be made of it on its way."""

    to: Path | BinaryIO
    sha1: str | None = None
    """The SHA-1, in hexadecimal, that the file must have when it is unpacked."""
    unpack: bool = False
    """Unpack what is gzipped."""
    progress: Callable[[int, int | None], object] | None = None
    """Called with the bytes that came so far, and with all that will come, where that is known."""


class Download:
    """A reply on its way into a path or a binary file.

    A path is written beside itself and renamed into place by `commit`; without one, nothing is left there. What
    was written to a caller's own file stays: it is the caller's to discard when the call raises.
    """

    def __init__(
        self,
        target: Target,
        start: Callable[[Headers], Digest | None],
        looks_like_xml: Callable[[bytes], bool] = lambda _: False,
    ) -> None:
        self._target = target
        self._start = start
        self._is_answer = looks_like_xml
        self._partial: Path | None = None
        self._file = None if isinstance(target.to, Path) else target.to
        self._unpacker: Unpacker | None = None
        self._sha1 = hashlib.sha1(usedforsecurity=False) if target.sha1 else None
        self._came = 0
        self._head = bytearray()
        self._begun = False
        self._digest: Digest | None = None
        self.is_file: bool | None = None
        """Whether what came is what was asked for; None when nothing came."""
        self.other = bytearray()
        """What came instead: an error by its status, or by its first bytes (*looks_like_xml*)."""

    def receive(self, response: HTTPResponse, chunk: bytes) -> None:
        """One more *chunk* of *response*."""
        self._came += len(chunk)
        if self.is_file is None:  # what it is shows in its first bytes, which may come one by one
            self._head += chunk
            if len(self._head) >= HEAD:
                self._decide(response)
        else:
            self._take(response, chunk)
        if self._target.progress is not None and self.is_file:
            length = response.headers.get("Content-Length", "")
            self._target.progress(self._came, int(length) if length.isdigit() else None)

    def finish(self, response: HTTPResponse) -> None:
        """There is no more of *response*."""
        if self.is_file is None and self._head:
            self._decide(response)

    def _decide(self, response: HTTPResponse) -> None:
        head = bytes(self._head)
        self.is_file = 200 <= response.status_code < 300 and not self._is_answer(head)
        self._unpacker = Unpacker() if self._target.unpack and head.startswith(GZIP) else None
        self._take(response, head)

    def _take(self, response: HTTPResponse, chunk: bytes) -> None:
        if not self.is_file:
            self.other += chunk[: OTHER_LIMIT - len(self.other)]
            return
        if (digest := self.begin(response)) is not None:
            digest.update(chunk)
        for part in self._unpacker.unpack(chunk) if self._unpacker else (chunk,):
            self._write(part)

    def _write(self, part: bytes) -> None:
        assert self._file is not None
        if self._sha1 is not None:
            self._sha1.update(part)
        while part:
            written = self._file.write(part)
            if not written:
                raise BlockingIOError(f"to= is a {type(self._file).__name__} that took nothing of {len(part)} bytes")
            part = part[written:]

    def begin(self, response: HTTPResponse) -> Digest | None:
        """Open the file, if it is not: a reply may be empty. The digest of what came, where one is wanted."""
        if not self._begun:
            self._begun, self._digest = True, self._start(response.headers)
            if isinstance(self._target.to, Path):
                self._partial = self._target.to.with_name(f".{secrets.token_hex(8)}.part")
                self._file = self._partial.open("xb")
        return self._digest

    def check(self, *, may_be_empty: bool) -> bool:
        """Whether the file was held against a digest that was announced, and is whole.

        :raises DigestError: it is cut, or another, or nothing came and nothing says that this is right.
        """
        if not self._came and not may_be_empty:
            raise DigestError("the file is empty. Nothing was kept: fetch it again")
        if self._unpacker is not None and not self._unpacker.is_whole:
            raise DigestError(
                "the file is cut: its gzip has no end, or something behind it. Nothing was kept: fetch it again"
            )
        if self._sha1 is None or self._target.sha1 is None:
            return False
        if not hmac.compare_digest(self._sha1.hexdigest(), self._target.sha1.lower()):
            raise DigestError(
                f"the file has the SHA-1 {self._sha1.hexdigest()}, and {self._target.sha1} was announced. Nothing was "
                "kept: ask for a new download_url, and fetch it again"
            )
        return True

    def commit(self) -> None:
        """The reply was proved: put the file into its place."""
        if self._file is not None and hasattr(self._file, "flush"):
            self._file.flush()
        if self._partial is not None and isinstance(self._target.to, Path) and self._file is not None:
            self._file.close()
            self._partial.replace(self._target.to)
            self._partial = None

    def __enter__(self) -> Download:
        return self

    def __exit__(self, kind: object, error: object, at: object) -> None:
        if self.is_file and not isinstance(self._target.to, Path) and isinstance(error, ExchangeError):
            error.partial = True  # it cannot be had again into the same file
        if self._partial is not None and self._file is not None:
            try:
                self._file.close()  # which writes what is left, and may find the disk full
            finally:
                self._partial.unlink(missing_ok=True)


class Unpacker:
    """Unpacks a gzip that comes in chunks, in parts that are never large: a bomb fills no memory."""

    def __init__(self) -> None:
        self._stream = zlib.decompressobj(wbits=31)
        self._more = False

    @property
    def is_whole(self) -> bool:
        """Whether its end came, with the right checksum, and nothing behind it."""
        return self._stream.eof and not self._more

    def unpack(self, chunk: bytes) -> Iterator[bytes]:
        """What *chunk* adds. One gzip may follow another, as one file (RFC 1952, 2.2)."""
        try:
            while chunk:
                if self._stream.eof and chunk.startswith(GZIP[:1]):
                    self._stream = zlib.decompressobj(wbits=31)
                elif self._stream.eof:
                    self._more = True
                    return
                yield self._stream.decompress(chunk, PART)
                chunk = self._stream.unconsumed_tail or self._stream.unused_data
        except zlib.error as error:
            raise DigestError(f"the file does not unpack ({error}). Nothing was kept: fetch it again") from None
