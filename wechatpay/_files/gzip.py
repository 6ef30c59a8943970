"""Gzip (RFC 1952), decompressed while it is received."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

__all__ = ["MAGIC", "Decompressor"]

MAGIC = b"\x1f\x8b"
"""The first bytes of every gzip file."""
MAX_PART_BYTES = 256 * 1024


class Decompressor:
    """Decompresses a gzip that is received in chunks, in parts of limited size: a gzip bomb fills no memory."""

    def __init__(self) -> None:
        self._stream = zlib.decompressobj(wbits=31)
        self._has_trailing_data = False

    @property
    def is_complete(self) -> bool:
        """Whether the end was received, with the right checksum and no other data after it."""
        return self._stream.eof and not self._has_trailing_data

    def decompress(self, chunk: bytes) -> Iterator[bytes]:
        """Yield what *chunk* adds. One gzip may follow another, as one file (RFC 1952, 2.2).

        :raises ValueError: *chunk* does not continue a gzip.
        """
        try:
            while chunk:
                if self._stream.eof and chunk.startswith(MAGIC[:1]):
                    self._stream = zlib.decompressobj(wbits=31)
                elif self._stream.eof:
                    self._has_trailing_data = True
                    return
                yield self._stream.decompress(chunk, MAX_PART_BYTES)
                chunk = self._stream.unconsumed_tail or self._stream.unused_data
        except zlib.error as error:
            raise ValueError(str(error)) from None
