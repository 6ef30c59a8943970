"""Where a streamed reply goes: written as it arrives, kept only when it was proved."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, Protocol

from wechatpay.http import Headers, HTTPResponse

__all__ = ["Digest", "Download"]

OTHER_LIMIT = 1024 * 1024
"""Bytes kept of a reply that is not the file."""


class Digest(Protocol):
    """What is used of a `hashlib` object."""

    def update(self, data: bytes, /) -> None: ...  # noqa: D102
    def copy(self) -> Digest: ...  # noqa: D102
    def digest(self) -> bytes: ...  # noqa: D102
    def hexdigest(self) -> str: ...  # noqa: D102


class Download:
    """A reply on its way into a path or a binary file.

    A path is written beside itself and renamed into place by `commit`; without one, nothing is left there. What
    was written to a caller's own file stays: it is the caller's to discard when the call raises.
    """

    def __init__(
        self,
        to: Path | BinaryIO,
        start: Callable[[Headers], Digest],
        is_answer: Callable[[bytes], bool] = lambda _: False,
    ) -> None:
        self._start = start
        self._is_answer = is_answer
        self._final = to if isinstance(to, Path) else None
        self._partial: Path | None = None
        self._file = None if isinstance(to, Path) else to
        self.digest: Digest | None = None
        self.is_file: bool | None = None
        """Whether what came is what was asked for; None when nothing came."""
        self.other = bytearray()
        """What came instead: an error by its status, or by its first chunk (*is_answer*)."""

    def receive(self, response: HTTPResponse, chunk: bytes) -> None:
        """One more *chunk* of *response*."""
        if self.is_file is None:
            self.is_file = 200 <= response.status_code < 300 and not self._is_answer(chunk)
        if not self.is_file:
            self.other += chunk[: OTHER_LIMIT - len(self.other)]
            return
        self.begin(response).update(chunk)
        assert self._file is not None
        self._file.write(chunk)

    def begin(self, response: HTTPResponse) -> Digest:
        """Open the file, if it is not: a reply may be empty."""
        if self.digest is None:
            self.digest = self._start(response.headers)
            if self._final is not None:
                self._partial = self._final.with_name(f".{secrets.token_hex(8)}.part")
                self._file = self._partial.open("xb")
        return self.digest

    def commit(self) -> None:
        """The reply was proved: put the file into its place."""
        if self._partial is not None and self._final is not None and self._file is not None:
            self._file.close()
            self._partial.replace(self._final)
            self._partial = None

    def __enter__(self) -> Download:
        return self

    def __exit__(self, *exc: object) -> None:
        if self._partial is not None and self._file is not None:
            self._file.close()
            self._partial.unlink(missing_ok=True)
