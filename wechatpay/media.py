"""Uploads: a `multipart/form-data` body of a JSON `meta`, which is signed, and the file, which is not.

https://pay.weixin.qq.com/doc/v3/merchant/4012760432
"""

from __future__ import annotations

import hashlib
import io
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

from wechatpay.errors import ArgumentError, ArgumentTypeError

__all__ = ["Upload", "file_of"]

CHUNK = 64 * 1024
_TYPES = {
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".bmp": "image/bmp",
    ".mp4": "video/mp4",
    ".pdf": "application/pdf",
    ".csv": "text/csv",
}
_ANY_TYPE = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class File:
    """A file to upload: where its bytes are, what it is called, under which form field it goes."""

    source: Path | bytes = field(repr=False)
    name: str
    form_field: str = "file"

    def __iter__(self) -> Iterator[bytes]:
        if isinstance(self.source, bytes):
            yield self.source
            return
        with self.source.open("rb") as stream:
            while chunk := stream.read(CHUNK):
                yield chunk

    def __len__(self) -> int:
        return len(self.source) if isinstance(self.source, bytes) else self.source.stat().st_size

    def sha256(self) -> str:
        digest = hashlib.sha256()
        for chunk in self:
            digest.update(chunk)
        return digest.hexdigest()


def file_of(files: object, meta: Mapping[str, Any]) -> File:
    """The file that `files=` names: a path, bytes, an open binary file, or a mapping of the form field to one of them.

    The name is the path's, or `meta["filename"]` where there is no path.

    :raises ArgumentError: there is no such file, more than one, or no name for it.
    """
    if isinstance(files, Mapping):
        if len(files) != 1:
            raise ArgumentError(f"files= has {len(files)} files: one upload takes one, as {{form_field: file}}")
        ((form_field, files),) = files.items()
    else:
        form_field = "file"
    source, path = _source(files)
    name = meta.get("filename") or meta.get("file_name") or (path.name if path else None)
    if isinstance(name, str) and name != name.encode("utf-8", "replace").decode():
        raise ArgumentError(f"files= is named {name!r}, which UTF-8 does not have: give meta={{'filename': 'a.jpg'}}")
    if not isinstance(name, str) or not name:
        raise ArgumentError("files= has bytes and no name: give meta={'filename': 'license.jpg'}")
    return File(source, name, str(form_field))


def _source(given: object) -> tuple[Path | bytes, Path | None]:
    if isinstance(given, (str, Path)):
        path = Path(given)
        if not path.is_file():
            raise ArgumentError(f"files={str(path)!r}: there is no such file")
        return path, path
    if isinstance(given, (bytes, bytearray, memoryview)):
        return bytes(given), None
    if callable(getattr(given, "read", None)) and not hasattr(given, "encoding"):
        return _read(given)  # type: ignore[arg-type]  # it has what is used of a BinaryIO
    raise ArgumentTypeError(f"files= is a path, bytes, or a file opened with 'rb', not {type(given).__name__}")


def _read(stream: BinaryIO) -> tuple[Path | bytes, Path | None]:
    name = getattr(stream, "name", None)
    path = Path(name) if isinstance(name, str) else None
    if path and _is_open_at_start(stream, path):
        return path, path  # read again from the disk for each attempt, in constant memory
    return stream.read(), path


def _is_open_at_start(stream: BinaryIO, path: Path) -> bool:
    """Whether *stream* is the very file at *path*: a name alone may be anything, and another file's."""
    if not isinstance(stream, io.BufferedReader) or not isinstance(stream.raw, io.FileIO) or stream.tell() != 0:
        return False
    return path.is_file() and os.path.samestat(os.fstat(stream.fileno()), path.stat())


@dataclass(frozen=True, slots=True)
class Upload:
    """The body of an upload; iterated for its bytes, as often as it has to be sent."""

    meta: bytes
    file: File
    boundary: str = field(default_factory=lambda: os.urandom(16).hex())

    @property
    def content_type(self) -> str:
        """The `Content-Type` of the whole body."""
        return f"multipart/form-data; boundary={self.boundary}"

    def __iter__(self) -> Iterator[bytes]:
        yield self._head()
        yield from self.file
        yield self._tail()

    def __len__(self) -> int:
        return len(self._head()) + len(self.file) + len(self._tail())

    def _head(self) -> bytes:
        file_type = _TYPES.get(Path(self.file.name).suffix.lower(), _ANY_TYPE)
        return (
            f"--{self.boundary}\r\n"
            'Content-Disposition: form-data; name="meta"\r\n'
            "Content-Type: application/json\r\n\r\n"
        ).encode() + (
            self.meta
            + f"\r\n--{self.boundary}\r\n"
            f'Content-Disposition: form-data; name="{_quoted(self.file.form_field)}"; '
            f'filename="{_quoted(self.file.name)}"\r\n'
            f"Content-Type: {file_type}\r\n\r\n".encode()
        )

    def _tail(self) -> bytes:
        return f"\r\n--{self.boundary}--\r\n".encode()


def _quoted(text: str) -> str:
    """*text* inside the quotes of a Content-Disposition, as browsers write it (HTML, 4.10.21.8)."""
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
