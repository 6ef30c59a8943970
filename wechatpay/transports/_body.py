"""The body of a response while it is received: decompressed if necessary, and of limited size in memory."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from wechatpay._files.gzip import Decompressor
from wechatpay.http import Headers, HTTPRequest
from wechatpay.transports._errors import build_too_large_error, build_unreadable_error

__all__ = ["MAX_RESPONSE_BYTES", "Body", "has_ambiguous_framing"]

MAX_RESPONSE_BYTES = 64 * 1024 * 1024
"""Maximum bytes of a body that is held in memory."""


def has_ambiguous_framing(status: int, lengths: Sequence[str], *, is_encoded: bool) -> bool:
    """Whether the end of a response is ambiguous, so that the connection must not be reused.

    The signature of a response does not name the request, so that a response which is mistaken for another is never
    detected. The end is ambiguous (RFC 9112, 6.3) if a status without a body announces one, or if a body has two kinds
    of length. After 101 the connection changes its protocol (RFC 9110, 15.2.2).

    :param lengths: the values of `Content-Length`.
    :param is_encoded: whether there is a `Transfer-Encoding`.
    """
    if status in {204, 304}:
        return is_encoded or [length.strip() for length in lengths] not in ([], ["0"])
    return status < 200 or (is_encoded and bool(lengths))


class Body:
    """Receives the chunks of one response to *request*.

    Every request asks for no compression (`Accept-Encoding: identity`). If a proxy compresses the response anyway, a
    gzip is decompressed in small parts, so that a few kilobytes cannot fill the memory; other encodings are rejected.

    :param is_decompressed: whether the library below has decompressed the chunks.
    """

    def __init__(self, request: HTTPRequest, headers: Headers, *, is_decompressed: bool = False) -> None:
        self._request = request
        self._parts: list[bytes] = []
        self._size = 0
        self._has_started = False
        encoding = headers.get("Content-Encoding", "").strip().lower()
        self._decompressor = Decompressor() if encoding in {"gzip", "x-gzip"} and not is_decompressed else None
        if encoding not in {"", "identity"} and self._decompressor is None and not is_decompressed:
            raise build_unreadable_error(
                request, f"it has the Content-Encoding {encoding[:40]!r}, which was not requested"
            )

    def parts(self, chunk: bytes) -> Iterable[bytes]:
        """Return what *chunk* adds to the body. Call `end` after the last chunk.

        :raises ConnectionLostError: *chunk* cannot be decompressed.
        """
        self._has_started = True
        return (chunk,) if self._decompressor is None else self._decompress(self._decompressor, chunk)

    def _decompress(self, decompressor: Decompressor, chunk: bytes) -> Iterable[bytes]:
        try:
            yield from decompressor.decompress(chunk)
        except ValueError as error:
            raise build_unreadable_error(self._request, error) from None

    def add(self, chunk: bytes) -> None:
        """Store *chunk*.

        :raises TooLargeError: the body is larger than `MAX_RESPONSE_BYTES`.
        """
        for part in self.parts(chunk):
            self._size += len(part)
            if self._size > MAX_RESPONSE_BYTES:
                raise build_too_large_error(self._request, MAX_RESPONSE_BYTES)
            self._parts.append(part)

    def end(self) -> bytes:
        """Check that the body is complete, and return what was stored of it.

        :raises ConnectionLostError: the body is truncated.
        """
        if self._decompressor is not None and self._has_started and not self._decompressor.is_complete:
            raise build_unreadable_error(self._request, "its gzip is truncated")
        return b"".join(self._parts)
