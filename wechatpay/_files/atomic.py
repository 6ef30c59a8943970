"""A file that appears at its path complete, or not at all."""

from __future__ import annotations

import os
import secrets
import stat
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, cast

__all__ = ["AtomicFile", "write_atomically"]


class AtomicFile:
    """A file that is written beside its path and renamed to it by `commit`; `discard` leaves nothing there.

    A link at the path is replaced, not followed.

    :param mode: the permissions of the file, before the umask is applied. If there is a file at the path that fewer may
        read or write, its permissions are kept.
    :raises OSError: the directory does not exist or cannot be written to.
    """

    def __init__(self, path: Path, *, mode: int = 0o666) -> None:
        self._path = path
        self._partial: Path | None = path.with_name(f".{secrets.token_hex(8)}.part")
        descriptor_of = lambda name, flags: os.open(name, flags, mode)  # noqa: E731
        self.file = cast("BinaryIO", open(self._partial, "xb", opener=descriptor_of))  # noqa: SIM115
        self._keep_permissions()

    def _keep_permissions(self) -> None:
        """Take away the permissions that the file at the path does not give."""
        with suppress(OSError):
            before = self._path.lstat().st_mode
            if stat.S_ISREG(before) and hasattr(os, "fchmod"):  # Windows has no such permissions.
                own = stat.S_IMODE(os.fstat(self.file.fileno()).st_mode)
                os.fchmod(self.file.fileno(), own & (before | stat.S_IRUSR | stat.S_IWUSR))

    def commit(self) -> None:
        """Close the file and rename it to its path."""
        assert self._partial is not None
        self.file.close()
        self._partial.replace(self._path)
        self._partial = None

    def discard(self) -> None:
        """Close and delete the file, unless it was committed."""
        if self._partial is None:
            return
        try:
            self.file.close()  # This writes what is still buffered, and fails if the disk is full.
        finally:
            self._partial.unlink(missing_ok=True)


def write_atomically(path: Path, content: bytes, *, mode: int = 0o666) -> None:
    """Write *content* to *path* in one step: no reader ever sees half of it.

    :raises OSError: the file cannot be written; what was at *path* is unchanged.
    """
    target = AtomicFile(path, mode=mode)
    try:
        target.file.write(content)
        target.commit()
    finally:
        target.discard()
