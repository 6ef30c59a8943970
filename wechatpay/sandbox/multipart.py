"""The parts of a `multipart/form-data` body, as RFC 7578 defines it: in any order, with any headers.

Other SDKs write them in their own ways: a `filename` on every part, names without quotes, a length on each part.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["Part", "parse_multipart"]

_BOUNDARY = re.compile(r'(?i)\bboundary=(?:"([^"]+)"|([^\s;]+))')
_FIRST_LINE = re.compile(rb"--[!-~]{1,70}(?=\r\n)")
_PARAMETER = re.compile(r'(?i)[;\s]\s*([a-z*]+)=(?:"((?:[^"\\]|\\.)*)"|([^\s;]+))')


@dataclass(frozen=True)
class Part:
    """One part of an upload."""

    name: str
    content: bytes
    filename: str | None = None


def parse_multipart(content_type: str, body: bytes) -> list[Part]:
    """Return the parts of *body*; a part without a name is left out."""
    found = _BOUNDARY.search(content_type)
    # A widespread SDK leaves the boundary out of the header; the first line of the body has it too.
    first = _FIRST_LINE.match(body)
    if found:
        boundary = b"--" + (found[1] or found[2]).encode("latin-1", "replace")
    elif first:
        boundary = first[0]
    else:
        return []
    # Only at the start of a line is it a boundary: the bytes of a file may contain it.
    pieces = (b"\r\n" + body).split(b"\r\n" + boundary)
    return [part for piece in pieces[1:] if not piece.startswith(b"--") and (part := _parse_part(piece)) is not None]


def _parse_part(piece: bytes) -> Part | None:
    head, separator, content = piece.partition(b"\r\n\r\n")
    if not separator:
        return None
    lines = head.decode("utf-8", "replace").split("\r\n")
    disposition = next((line for line in lines if line.lower().startswith("content-disposition:")), "")
    given = {name.lower(): quoted or plain for name, quoted, plain in _PARAMETER.findall(disposition)}
    return Part(given["name"], content, given.get("filename")) if given.get("name") else None
