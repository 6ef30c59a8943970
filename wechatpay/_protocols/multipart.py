"""Uploads: a `multipart/form-data` body of a JSON `meta`, which is signed, and the file, which is not.

In APIv2 the body has the signed fields and the file.

https://pay.weixin.qq.com/doc/v3/merchant/4012760432
"""

from __future__ import annotations

import io
import os
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple, TypeAlias

from cryptography.hazmat.primitives.hashes import SHA256, SM3, Hash, HashAlgorithm

from wechatpay.errors import ArgumentError, ArgumentTypeError

__all__ = ["File", "FileSource", "Form", "Part", "Upload", "build_upload", "find_form", "load_file"]

FileSource: TypeAlias = "str | Path | bytes | bytearray | memoryview | BinaryIO | Mapping[str, Any]"
"""The values of `files=`: a path, bytes, an open file; or a mapping of the form field to one of them."""

CHUNK_SIZE = 64 * 1024
_TYPE_BY_SUFFIX = {
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".bmp": "image/bmp",
    ".mp4": "video/mp4",
    ".pdf": "application/pdf",
    ".csv": "text/csv",
}
_DEFAULT_TYPE = "application/octet-stream"


class Fingerprint(NamedTuple):
    """The attributes of a path that change when its content does."""

    size: int
    modified_ns: int
    inode: int


@dataclass(frozen=True, slots=True)
class File:
    """A file to upload: the source of its bytes, its name, and its form field."""

    source: Path | bytes = field(repr=False)
    name: str
    form_field: str = "file"
    fingerprint: Fingerprint | None = None
    """The path's fingerprint when its length and digest were computed; None if the source is not a path."""

    def __iter__(self) -> Iterator[bytes]:
        if isinstance(self.source, bytes):
            yield self.source
            return
        left = len(self)
        with self.source.open("rb") as stream:
            # Bytes that were added since must not be sent after the announced length: they would be another request.
            while (
                left and _fingerprint(self.source) == self.fingerprint and (chunk := stream.read(min(CHUNK_SIZE, left)))
            ):
                left -= len(chunk)
                yield chunk
        if left:
            raise ArgumentError(f"files={str(self.source)!r} was changed while it was read: upload it again")

    def __len__(self) -> int:
        if isinstance(self.source, bytes):
            return len(self.source)
        return (self.fingerprint or _fingerprint(self.source)).size

    def digest(self, algorithm: HashAlgorithm) -> str:
        """Compute the digest of the bytes, in hexadecimal."""
        digest = Hash(algorithm)
        for chunk in self:
            digest.update(chunk)
        return digest.finalize().hex()


@dataclass(frozen=True, slots=True)
class Form:
    """The names that an endpoint gives to the parts of an upload: the form field, and in `meta` the name and digest."""

    form_field: str = "file"
    name: str | None = "filename"
    digest: str = "sha256"
    suffixes: tuple[str, ...] = ()
    """The endings that WeChat Pay accepts of the file's name, in lower case; () if it says none."""
    algorithm: tuple[str, str] | None = None
    """The field that names the algorithm, and its value, if the digest is SM3; else None."""


_DIGEST_FORM = Form(name="file_name", digest="file_digest")
# https://pay.weixin.qq.com/doc/v3/partner/4012760509 (images),
# https://pay.weixin.qq.com/docs/partner/apis/media-upload/media/video-upload.html
_IMAGE = Form(suffixes=(".jpg", ".bmp", ".png"))
_VIDEO = Form(suffixes=(".avi", ".wmv", ".mpeg", ".mp4", ".mov", ".mkv", ".flv", ".f4v", ".m4v", ".rmvb"))
_FORMS = (
    (re.compile("/v3/merchant/media/upload"), _IMAGE),
    (re.compile("/v3/merchant/media/video_upload"), _VIDEO),
    (re.compile("/v3/(?:global/)?merchant-service/images/upload"), _IMAGE),
    (re.compile("/v3/marketing/favor/media/image-upload"), _IMAGE),
    (
        re.compile("(?:/v3/marketing/partner|/brand/marketing)/product-coupon/media/(?:upload-image|image-upload)"),
        _IMAGE,
    ),
    (re.compile("/v3/ecommerce/account/cancel-applications/media"), _DIGEST_FORM),
    (re.compile("/v3/global/merchant-storage/file/upload"), Form(digest="digest")),
    (re.compile("/v3/marketing/shopping-receipt/shoppingreceipts"), Form(name=None)),
    (
        re.compile("/v3/mch-manage/submission-files/sub-mchid/[^/]+/upload"),
        replace(_DIGEST_FORM, form_field="submission_file"),
    ),
    (
        re.compile("/v3/mch-operation-manage/enhanced-due-diligence/[^/]+/upload"),
        replace(_DIGEST_FORM, form_field="due_diligence_file"),
    ),
    (
        re.compile("/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file"),
        Form(name=None, digest="digest", algorithm=("digest_alogrithm", "SM3")),  # WeChat Pay's own spelling.
    ),
    (
        re.compile("/v3/taxi-invoice/cards/upload-file"),
        Form(name=None, digest="digest", algorithm=("digest_algorithm", "DIGEST_ALGORITHM_SM3")),
    ),
)
"""The forms of documented uploads that differ from `file`, `filename` and `sha256`."""


def find_form(path: str) -> Form:
    """Return the form of an upload to *path*."""
    return next((form for pattern, form in _FORMS if pattern.fullmatch(path)), Form())


_NAME_FIELDS = {"filename", "file_name"}
_DIGEST_FIELDS = {"sha256", "digest", "file_digest"}


def build_upload(
    path: str, files: object, given: Mapping[str, Any], encode: Callable[[Mapping[str, Any]], bytes]
) -> Upload:
    """Build the upload of *files* to *path*; its `meta` is *given* with the missing fields added.

    The file is read once for its digest.

    :raises ArgumentError: the file does not exist or has no name, or there is more than one.
    """
    form = find_form(path)
    file = load_file(files, given, form)
    computed: dict[str, Any] = {}
    if form.name is not None and not _NAME_FIELDS & given.keys():
        computed[form.name] = file.name
    if not _DIGEST_FIELDS & given.keys():
        computed[form.digest] = file.digest(SM3() if form.algorithm else SHA256())
        if form.algorithm is not None:
            computed[form.algorithm[0]] = form.algorithm[1]
    return Upload((Part("meta", "application/json", encode({**computed, **given})),), file)


def load_file(files: object, meta: Mapping[str, Any], form: Form) -> File:
    """Load the file that `files=` gives: a path, bytes, an open binary file, or a mapping of the form field to it.

    Its name is `meta["filename"]`, or that of the path.
    """
    form_field: object = form.form_field
    if isinstance(files, Mapping):
        if len(files) != 1:
            raise ArgumentError(f"files= must have one file, as {{form_field: file}}, not {len(files)}")
        ((form_field, files),) = files.items()
    if isinstance(files, File):
        return files  # It was loaded before, for the same call.
    source, own_name = _open_source(files)
    name = meta.get("filename") or meta.get("file_name") or own_name
    if name is None and form.name is None:
        name = "file"  # Nothing depends on it: it is only in the header of the part.
    if isinstance(name, str) and name != name.encode("utf-8", "replace").decode():
        raise ArgumentError(
            f"files= has the name {name!r}, which cannot be encoded as UTF-8: give meta={{'filename': 'a.jpg'}}"
        )
    if not isinstance(name, str) or not name:
        raise ArgumentError(f"files= has no name: give meta={{{form.name!r}: 'license.jpg'}}")
    if form.suffixes and not name.lower().endswith(form.suffixes):
        raise ArgumentError(
            f"files= must have a name that ends with {', '.join(form.suffixes)}, as WeChat Pay requires, not {name!r}: "
            f"give meta={{'filename': 'license{form.suffixes[0]}'}}"
        )
    file = File(source, name, str(form_field), None if isinstance(source, bytes) else _fingerprint(source))
    if len(file) == 0:
        raise ArgumentError("files= must not be empty")
    return file


def _fingerprint(path: Path) -> Fingerprint:
    status = path.stat()
    return Fingerprint(status.st_size, status.st_mtime_ns, status.st_ino)


def _open_source(given: object) -> tuple[Path | bytes, str | None]:
    """Return the source of the bytes, and its name if it has one."""
    if isinstance(given, (str, Path)):
        path = Path(given)
        if not path.is_file():
            raise ArgumentError(f"files={str(path)!r} must be an existing file")
        return path, path.name
    if isinstance(given, (bytes, bytearray, memoryview)):
        return bytes(given), None
    if callable(getattr(given, "read", None)) and not hasattr(given, "encoding"):
        return _read(given)  # type: ignore[arg-type]  # It has every method that is used of a BinaryIO.
    raise ArgumentTypeError(f"files= must be a path, bytes, or a file opened with 'rb', not {type(given).__name__}")


def _read(stream: BinaryIO) -> tuple[Path | bytes, str | None]:
    name = _find_name(stream)
    # Starlette's and Werkzeug's uploads keep the file in an attribute: that of Starlette can only be read there.
    inner: Any = getattr(stream, "file", None)
    readable = inner if callable(getattr(inner, "read", None)) else stream
    path = _path_of(readable)
    if path is not None and _is_open_at_start(readable, path):
        return path, name or path.name  # It is read from the disk for each attempt, in constant memory.
    _rewind(readable)
    content = readable.read()
    if not isinstance(content, bytes):
        close = getattr(content, "close", None)
        if close is not None:
            close()  # A coroutine would warn that nothing awaited it.
        raise ArgumentTypeError(f"files= must have a read() that returns bytes, not {type(content).__name__}")
    return content, name or (path.name if path else None)


def _find_name(stream: object) -> str | None:
    """Return the name of an upload to a web framework; None if *stream* has none of its own.

    `filename` is that of Werkzeug and Starlette, whose `name` is the form's field; Django's `name` is the file's.
    """
    filename = getattr(stream, "filename", None)
    if filename is None and hasattr(stream, "content_type"):
        filename = getattr(stream, "name", None)
    return filename if isinstance(filename, str) and filename else None


def _path_of(stream: object) -> Path | None:
    name = getattr(stream, "name", None)
    return Path(name) if isinstance(name, str) and not hasattr(stream, "filename") else None


def _rewind(stream: BinaryIO) -> None:
    """Go back to the start of a file that was read in part: what is left of it would be another file.

    :raises ArgumentError: it was read, and cannot be read again.
    """
    try:
        if stream.tell() == 0:
            return
        stream.seek(0)
    except (AttributeError, OSError, ValueError):  # A pipe has no position, so that nobody can say whether it was read.
        if getattr(stream, "seekable", lambda: False)():
            raise ArgumentError("files= has been read before and cannot be rewound: give its bytes") from None


def _is_open_at_start(stream: BinaryIO, path: Path) -> bool:
    """Whether *stream* is the file at *path*: its name alone may be that of another file."""
    if not isinstance(stream, io.BufferedReader) or not isinstance(stream.raw, io.FileIO) or stream.tell() != 0:
        return False
    return path.is_file() and os.path.samestat(os.fstat(stream.fileno()), path.stat())


class Part(NamedTuple):
    """A part of an upload, other than the file."""

    name: str
    content_type: str | None
    content: bytes


@dataclass(frozen=True, slots=True)
class Upload:
    """The body of an upload. It can be iterated any number of times."""

    parts: tuple[Part, ...]
    """The parts before the file."""
    file: File
    boundary: str = field(default_factory=lambda: os.urandom(16).hex())

    @property
    def content_type(self) -> str:
        """The `Content-Type` of the body."""
        return f"multipart/form-data; boundary={self.boundary}"

    def __iter__(self) -> Iterator[bytes]:
        yield self._head()
        yield from self.file
        yield self._tail()

    def __len__(self) -> int:
        return len(self._head()) + len(self.file) + len(self._tail())

    def _head(self) -> bytes:
        file_type = _TYPE_BY_SUFFIX.get(Path(self.file.name).suffix.lower(), _DEFAULT_TYPE)
        named = f'{_quote(self.file.form_field)}"; filename="{_quote(self.file.name)}'
        parts = [self._part_head(_quote(name), kind) + content + b"\r\n" for name, kind, content in self.parts]
        return b"".join(parts) + self._part_head(named, file_type)

    def _part_head(self, name: str, kind: str | None) -> bytes:
        head = f'--{self.boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n'
        return (head + (f"Content-Type: {kind}\r\n\r\n" if kind else "\r\n")).encode()

    def _tail(self) -> bytes:
        return f"\r\n--{self.boundary}--\r\n".encode()


def _quote(text: str) -> str:
    """Escape *text* for the quotes of a Content-Disposition, as browsers do (HTML, 4.10.21.8)."""
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
