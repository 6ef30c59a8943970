"""The XML of APIv2: flat documents of strings are built, documents are parsed to mappings.

The parser is expat with handlers. It stops at a document type declaration, so there are no entities but the five that
XML predefines (https://www.w3.org/TR/xml/#sec-predefined-ent), and nothing is fetched or expanded. `defusedxml` does
the same with the same handlers, and then builds a tree that is not needed here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TypeAlias
from xml.parsers import expat

__all__ = ["Document", "Value", "XMLError", "build", "parse", "reject_costly"]

Value: TypeAlias = "str | Document | list[Value]"
"""A string, nested elements, or the values of a repeated element."""
Document: TypeAlias = "dict[str, Value]"

MAX_BYTES = 1024 * 1024
"""A larger document is rejected; a response has a few hundred bytes."""
MAX_DEPTH = 32
_MAX_COUNTS = {b"<": 5000, b"\n": 10_000, b"\r": 10_000, b"&": 5000, b"=": 10_000}
MAX_CONVERTED_BYTES = 64 * 1024
_LONG_TAG = re.compile(rb"<[A-Za-z_][^<>]{200}")
MAX_ELEMENTS = 100_000
"""Maximum elements of a response."""

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")
# Characters that XML 1.0 cannot represent (https://www.w3.org/TR/xml/#charsets), and CR: parsers read CR as LF, so the
# signature would be over another string than the one that is received.
_UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
_DECLARED = re.compile(rb"(?:\xef\xbb\xbf)?\s*<\?xml[^>]*?\sencoding\s*=\s*[\"']([A-Za-z0-9_-]+)[\"']")
_ENCODINGS = {"utf-8", "utf8", "utf-16", "iso-8859-1", "us-ascii"}
"""Encodings that expat reads itself. For others it would ask Python, some of whose codecs are not text encodings."""
_MULTIBYTE = {"gbk", "gb2312", "gb18030", "cp936", "big5"}  # Expat reads none of these itself.


class XMLError(ValueError):
    """A document cannot be built, or is rejected; the message says why."""


def build(document: Mapping[str, Value]) -> str:
    """Build `<xml><a>1</a></xml>` from *document*; a string that needs it is in CDATA.

    :raises XMLError: *document* has a name or a character that XML cannot represent.
    """
    return f"<xml>{_build_elements(document)}</xml>"


def _build_elements(document: Mapping[str, Value]) -> str:
    return "".join(_build_element(name, value) for name, value in document.items())


def _build_element(name: str, value: Value) -> str:
    if not _NAME.fullmatch(name):
        raise XMLError(f"the name of an element must be letters, digits and _, not {name!r}")
    if isinstance(value, list):
        return "".join(_build_element(name, each) for each in value)
    return f"<{name}>{_build_elements(value) if isinstance(value, dict) else _escape(name, value)}</{name}>"


def _escape(name: str, text: str) -> str:
    if found := _UNWRITABLE.search(text):
        raise XMLError(
            f"{name} must not contain the control character U+{ord(found[0]):04X}, which XML does not have: take it out"
        )
    if not any(sign in text for sign in "<>&"):
        return text
    return "<![CDATA[" + text.replace("]]>", "]]]]><![CDATA[>") + "]]>"


def parse(content: bytes, *, max_elements: int = MAX_ELEMENTS) -> Document:
    """Parse *content* to the children of its root by name: a str, a mapping if it has children, a list if repeated.

    :raises XMLError: *content* is not well-formed, has a document type, or is larger or deeper than any response.
    """
    if len(content) > MAX_BYTES:
        raise XMLError(f"it must have at most {MAX_BYTES} bytes, not {len(content)}")
    reader = _Reader(max_elements)
    parser = expat.ParserCreate("utf-8" if (text := _transcode(content)) is not None else None)
    parser.buffer_text = True
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.texts.append
    parser.StartDoctypeDeclHandler = _reject_document_type
    try:
        parser.Parse(content if text is None else text, True)  # noqa: FBT003
    except XMLError:
        raise
    except (expat.ExpatError, LookupError, ValueError) as error:
        raise XMLError(f"not well-formed: {error}") from None
    return reader.document


def reject_costly(content: bytes) -> None:
    """Reject a document that takes long to parse, before it is parsed: anybody can send one in a notification's place.

    :raises XMLError: it has far more tags, lines, references or attributes than a notification, or is a large one in an
        encoding that must be converted first.
    """
    if len(content) - len(content.translate(None, b"".join(_MAX_COUNTS))) > min(_MAX_COUNTS.values()):  # In one pass.
        for sign, most in _MAX_COUNTS.items():
            if content.count(sign) > most:
                raise XMLError(f"it must not have more than {most} times {sign.decode()!r}")
    if len(content) > MAX_CONVERTED_BYTES:
        if _LONG_TAG.search(content):
            raise XMLError("it must not have a long tag: no element of WeChat Pay has attributes")
        if _DECLARED.match(content):
            raise XMLError(f"it must not have more than {MAX_CONVERTED_BYTES} bytes if it declares an encoding")


def _transcode(content: bytes) -> bytes | None:
    """Convert *content* to UTF-8 if it declares an encoding that expat does not read; else return None."""
    declared = _DECLARED.match(content)
    encoding = declared[1].decode("ascii").lower() if declared else "utf-8"
    if encoding in _ENCODINGS:
        return None
    if encoding not in _MULTIBYTE:
        raise XMLError(f"it must not be in the encoding {encoding[:40]!r}, which WeChat Pay never uses")
    try:
        return content.decode(encoding).encode()
    except UnicodeError as error:
        raise XMLError(f"it is not in the encoding that it declares: {error}") from None


def _reject_document_type(*_: object) -> None:
    raise XMLError("it must not have a document type declaration, which WeChat Pay never sends")


class _Reader:
    """Builds the document from the events of the parser."""

    def __init__(self, max_elements: int) -> None:
        self._left = max_elements
        self.texts: list[str] = []
        self.document: Document = {}
        self._open: list[Document] = []

    def start(self, *_: object) -> None:
        if len(self._open) >= MAX_DEPTH:
            raise XMLError(f"it must not be nested more than {MAX_DEPTH} levels deep")
        self._left -= 1
        if self._left < 0:
            raise XMLError("it has more elements than any such message")
        self._open.append({})
        self.texts.clear()

    def end(self, name: str) -> None:
        children = self._open.pop()
        value: Value = children or "".join(self.texts)
        self.texts.clear()
        if not self._open:
            self.document = children
            return
        siblings = self._open[-1]
        before = siblings.get(name)
        if before is None:
            siblings[name] = value
        elif isinstance(before, list):
            before.append(value)
        else:
            siblings[name] = [before, value]
