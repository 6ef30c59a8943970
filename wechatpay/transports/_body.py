"""The body of a reply as it comes: unpacked where it was packed, and no more of it in memory than is sound."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from wechatpay._calls.download import Unpacker
from wechatpay.errors import DigestError
from wechatpay.http import Headers, HTTPRequest
from wechatpay.transports._errors import too_large, unreadable

__all__ = ["LARGEST", "Body", "has_ambiguous_framing"]

LARGEST = 64 * 1024 * 1024
"""Bytes of a reply that is held in memory."""


def has_ambiguous_framing(status: int, lengths: Sequence[str], *, is_encoded: bool) -> bool:
    """Whether what comes next on the connection may be something else than the next reply.

    The signature of a reply does not name the request, so that one which is taken for another is never found out. RFC
    9112, section 6.3: of a status without a body that announces one, and of a body with two kinds of length, nobody
    knows where it ends. RFC 9110, section 15.2.2: after 101 another protocol is spoken.

    :param lengths: its `Content-Length`, as often as it is there.
    :param is_encoded: whether it has a `Transfer-Encoding`.
    """
    if status in {204, 304}:
        return is_encoded or [length.strip() for length in lengths] not in ([], ["0"])
    return status < 200 or (is_encoded and bool(lengths))


class Body:
    """Takes the chunks of one reply to *request*.

    Every request asks for no packing (`Accept-Encoding: identity`). A gzip that some proxy makes of a reply all the
    same is unpacked in small parts, so that a few kilobytes cannot fill the memory; any other packing is not read.

    :param is_unpacked: whether the library below has unpacked it.
    """

    def __init__(self, request: HTTPRequest, headers: Headers, *, is_unpacked: bool = False) -> None:
        self._request = request
        self._parts: list[bytes] = []
        self._size = 0
        self._has_begun = False
        packing = headers.get("Content-Encoding", "").strip().lower()
        self._unpacker = Unpacker() if packing in {"gzip", "x-gzip"} and not is_unpacked else None
        if packing not in {"", "identity"} and self._unpacker is None and not is_unpacked:
            raise unreadable(request, f"it is packed, Content-Encoding: {packing[:40]!r}, which was not asked for")

    def parts(self, chunk: bytes) -> Iterable[bytes]:
        """What *chunk* adds to the body, which is whole after `end`.

        :raises ConnectionLostError: it cannot be unpacked.
        """
        self._has_begun = True
        return (chunk,) if self._unpacker is None else self._unpacked(self._unpacker, chunk)

    def _unpacked(self, unpacker: Unpacker, chunk: bytes) -> Iterable[bytes]:
        try:
            yield from unpacker.unpack(chunk)
        except DigestError as error:
            raise unreadable(self._request, str(error.__context__)) from None

    def add(self, chunk: bytes) -> None:
        """Keep *chunk*.

        :raises TooLargeError: the body has become larger than is held in memory.
        """
        for part in self.parts(chunk):
            self._size += len(part)
            if self._size > LARGEST:
                raise too_large(self._request, LARGEST)
            self._parts.append(part)

    def end(self) -> bytes:
        """All that was kept, of a body that is whole.

        :raises ConnectionLostError: it is cut.
        """
        if self._unpacker is not None and self._has_begun and not self._unpacker.is_whole:
            raise unreadable(self._request, "its gzip is cut")
        return b"".join(self._parts)
