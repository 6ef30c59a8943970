"""Uploads: a `multipart/form-data` body of a JSON `meta`, which is signed, and the file, which is not.

In APIv2, of the fields that are signed, and the file.

https://pay.weixin.qq.com/doc/v3/merchant/4012760432
"""

from __future__ import annotations

import io
import os
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, BinaryIO, TypeAlias

from cryptography.hazmat.primitives.hashes import SHA256, SM3, Hash, HashAlgorithm

from wechatpay.errors import ArgumentError, ArgumentTypeError

__all__ = ["File", "FileSource", "Form", "Upload", "file_of", "form_of", "upload_of"]

FileSource: TypeAlias = "str | Path | bytes | bytearray | memoryview | BinaryIO | Mapping[str, Any]"
"""What `files=` takes: a path, the bytes, an open file; or one of these under the name of its form field."""

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
    state: tuple[int, int, int] | None = None
    """Of a path: what it was when its length and digest were taken."""

    def __iter__(self) -> Iterator[bytes]:
        if isinstance(self.source, bytes):
            yield self.source
            return
        left = len(self)
        with self.source.open("rb") as stream:
            # Bytes that came in the meantime must not go out behind the announced length, as a request of their own.
            while left and _state(self.source) == self.state and (chunk := stream.read(min(CHUNK, left))):
                left -= len(chunk)
                yield chunk
        if left:
            raise ArgumentError(f"files={str(self.source)!r} was changed while it was read: upload it again")

    def __len__(self) -> int:
        return len(self.source) if isinstance(self.source, bytes) else (self.state or _state(self.source))[0]

    def digest(self, algorithm: HashAlgorithm) -> str:
        """The digest of its bytes, in hexadecimal."""
        digest = Hash(algorithm)
        for chunk in self:
            digest.update(chunk)
        return digest.finalize().hex()


@dataclass(frozen=True, slots=True)
class Form:
    """How an endpoint names the parts of an upload: form field, and in `meta` the file's name and its digest."""

    form_field: str = "file"
    name: str | None = "filename"
    digest: str = "sha256"
    algorithm: tuple[str, str] | None = None
    """The field that names the algorithm, and its value, where that is SM3."""


_DIGEST = Form(name="file_name", digest="file_digest")
_FORMS = (
    (re.compile("/v3/ecommerce/account/cancel-applications/media"), _DIGEST),
    (re.compile("/v3/global/merchant-storage/file/upload"), Form(digest="digest")),
    (re.compile("/v3/marketing/shopping-receipt/shoppingreceipts"), Form(name=None)),
    (
        re.compile("/v3/mch-manage/submission-files/sub-mchid/[^/]+/upload"),
        replace(_DIGEST, form_field="submission_file"),
    ),
    (
        re.compile("/v3/mch-operation-manage/enhanced-due-diligence/[^/]+/upload"),
        replace(_DIGEST, form_field="due_diligence_file"),
    ),
    (
        re.compile("/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file"),
        Form(name=None, digest="digest", algorithm=("digest_alogrithm", "SM3")),  # WeChat Pay's own spelling
    ),
    (
        re.compile("/v3/taxi-invoice/cards/upload-file"),
        Form(name=None, digest="digest", algorithm=("digest_algorithm", "DIGEST_ALGORITHM_SM3")),
    ),
)
"""The documented uploads that do not take `file`, `filename` and `sha256`."""


def form_of(path: str) -> Form:
    """How the endpoint at *path* names the parts of an upload."""
    return next((form for pattern, form in _FORMS if pattern.fullmatch(path)), Form())


_NAMES = {"filename", "file_name"}
_DIGESTS = {"sha256", "digest", "file_digest"}


def upload_of(
    path: str, files: object, given: Mapping[str, Any], encode: Callable[[Mapping[str, Any]], bytes]
) -> Upload:
    """The upload of *files* to *path*, with what *given* lacks of its `meta`. The file is read once for its digest.

    :raises ArgumentError: there is no such file, more than one, or no name for it.
    """
    form = form_of(path)
    file = file_of(files, given, form)
    made: dict[str, Any] = {}
    if form.name is not None and not _NAMES & given.keys():
        made[form.name] = file.name
    if not _DIGESTS & given.keys():
        made[form.digest] = file.digest(SM3() if form.algorithm else SHA256())
        if form.algorithm is not None:
            made[form.algorithm[0]] = form.algorithm[1]
    return Upload((("meta", "application/json", encode({**made, **given})),), file)


def file_of(files: object, meta: Mapping[str, Any], form: Form) -> File:
    """The file that `files=` names: a path, bytes, an open binary file, or a mapping of the form field to one of them.

    The name is the path's, or `meta["filename"]` where there is no path.
    """
    form_field: object = form.form_field
    if isinstance(files, Mapping):
        if len(files) != 1:
            raise ArgumentError(f"files= has {len(files)} files: one upload takes one, as {{form_field: file}}")
        ((form_field, files),) = files.items()
    if isinstance(files, File):
        return files  # read before, for the same call
    source, path = _source(files)
    name = meta.get("filename") or meta.get("file_name") or (path.name if path else None)
    if name is None and form.name is None:
        name = "file"  # it is only in the form's own header, where nothing depends on it
    if isinstance(name, str) and name != name.encode("utf-8", "replace").decode():
        raise ArgumentError(f"files= is named {name!r}, which UTF-8 does not have: give meta={{'filename': 'a.jpg'}}")
    if not isinstance(name, str) or not name:
        raise ArgumentError(f"files= has bytes and no name: give meta={{{form.name!r}: 'license.jpg'}}")
    file = File(source, name, str(form_field), None if isinstance(source, bytes) else _state(source))
    if len(file) == 0:
        raise ArgumentError("files= is empty: there is nothing to upload")
    return file


def _state(path: Path) -> tuple[int, int, int]:
    """What tells one content of the file at *path* from another: size, time of change, number."""
    status = path.stat()
    return status.st_size, status.st_mtime_ns, status.st_ino


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
    content = stream.read()
    if not isinstance(content, bytes):
        raise ArgumentTypeError(f"files= has a read() that gives {type(content).__name__}: give bytes, or a path")
    return content, path


def _is_open_at_start(stream: BinaryIO, path: Path) -> bool:
    """Whether *stream* is the very file at *path*: a name alone may be anything, and another file's."""
    if not isinstance(stream, io.BufferedReader) or not isinstance(stream.raw, io.FileIO) or stream.tell() != 0:
        return False
    return path.is_file() and os.path.samestat(os.fstat(stream.fileno()), path.stat())


@dataclass(frozen=True, slots=True)
class Upload:
    """The body of an upload; iterated for its bytes, as often as it has to be sent."""

    parts: tuple[tuple[str, str | None, bytes], ...]
    """What stands before the file: name, content type or None, and content of each."""
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
        named = f'{_quoted(self.file.form_field)}"; filename="{_quoted(self.file.name)}'
        parts = [self._part(_quoted(name), kind) + content + b"\r\n" for name, kind, content in self.parts]
        return b"".join(parts) + self._part(named, file_type)

    def _part(self, name: str, kind: str | None) -> bytes:
        head = f'--{self.boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n'
        return (head + (f"Content-Type: {kind}\r\n\r\n" if kind else "\r\n")).encode()

    def _tail(self) -> bytes:
        return f"\r\n--{self.boundary}--\r\n".encode()


def _quoted(text: str) -> str:
    """*text* inside the quotes of a Content-Disposition, as browsers write it (HTML, 4.10.21.8)."""
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
