"""The XML of APIv2: a flat document of texts out, a mapping of texts in.

The parser is expat, by handlers: a document type declaration ends the parsing where it starts, so there are no entities
but the five of XML itself (https://www.w3.org/TR/xml/#sec-predefined-ent), and nothing is fetched or expanded.
`defusedxml` does the same with the same handlers, and then builds a tree that nothing here needs.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TypeAlias
from xml.parsers import expat

__all__ = ["Document", "Value", "XMLError", "build", "parse"]

Value: TypeAlias = "str | Document | list[Value]"
"""A text, nested elements, or one element given several times."""
Document: TypeAlias = "dict[str, Value]"

LARGEST = 1024 * 1024
"""Bytes of a document; a reply has a few hundred."""
DEEPEST = 32

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")
# What XML 1.0 has no way to write (https://www.w3.org/TR/xml/#charsets), and CR, which every parser reads as LF:
# the signature would be of another text than arrives.
_UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
_DECLARED = re.compile(rb"(?:\xef\xbb\xbf)?\s*<\?xml[^>]*?\sencoding\s*=\s*[\"']([A-Za-z0-9_-]+)[\"']")
_ENCODINGS = {"utf-8", "utf8", "utf-16", "iso-8859-1", "us-ascii"}
"""What expat reads itself; of any other it would ask Python, which has codecs that are no encodings of text."""
_MULTIBYTE = {"gbk", "gb2312", "gb18030", "cp936", "big5"}  # expat reads none of these itself


class XMLError(ValueError):
    """A document that cannot be written, or will not be read; the message says why."""


def build(document: Mapping[str, Value]) -> str:
    """*document* as XML: `<xml><a>1</a></xml>`, a text in CDATA where it needs it.

    :raises XMLError: a name or a character that XML cannot have.
    """
    return f"<xml>{_elements(document)}</xml>"


def _elements(document: Mapping[str, Value]) -> str:
    return "".join(_element(name, value) for name, value in document.items())


def _element(name: str, value: Value) -> str:
    if not _NAME.fullmatch(name):
        raise XMLError(f"{name!r} is not a name that an element can have: letters, digits and _")
    if isinstance(value, list):
        return "".join(_element(name, each) for each in value)
    return f"<{name}>{_elements(value) if isinstance(value, dict) else _text(name, value)}</{name}>"


def _text(name: str, text: str) -> str:
    if found := _UNWRITABLE.search(text):
        raise XMLError(f"{name} has the control character U+{ord(found[0]):04X}, which XML cannot carry: take it out")
    if not any(sign in text for sign in "<>&"):
        return text
    return "<![CDATA[" + text.replace("]]>", "]]]]><![CDATA[>") + "]]>"


def parse(content: bytes) -> Document:
    """The children of the root of *content* by name: a text, a mapping where it has children, a list where repeated.

    :raises XMLError: it is not well-formed, has a document type, or is larger or deeper than a reply is.
    """
    if len(content) > LARGEST:
        raise XMLError(f"it has {len(content)} bytes, and a reply at most {LARGEST}")
    reader = _Reader()
    parser = expat.ParserCreate("utf-8" if (text := _transcoded(content)) is not None else None)
    parser.buffer_text = True
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.texts.append
    parser.StartDoctypeDeclHandler = _refuse_document_type
    try:
        parser.Parse(content if text is None else text, True)  # noqa: FBT003
    except XMLError:
        raise
    except (expat.ExpatError, LookupError, ValueError) as error:
        raise XMLError(f"not well-formed: {error}") from None
    return reader.document


def _transcoded(content: bytes) -> bytes | None:
    """*content* in UTF-8, where it declares an encoding that expat does not read."""
    declared = _DECLARED.match(content)
    encoding = declared[1].decode("ascii").lower() if declared else "utf-8"
    if encoding in _ENCODINGS:
        return None
    if encoding not in _MULTIBYTE:
        raise XMLError(f"it is in the encoding {encoding[:40]!r}, which no message of WeChat Pay's is")
    try:
        return content.decode(encoding).encode()
    except UnicodeError as error:
        raise XMLError(f"not in the encoding that it declares: {error}") from None


def _refuse_document_type(*_: object) -> None:
    raise XMLError("it has a document type declaration, which WeChat Pay never sends")


class _Reader:
    """Where in the document the parser is, and what was read."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.document: Document = {}
        self._open: list[Document] = []

    def start(self, *_: object) -> None:
        if len(self._open) >= DEEPEST:
            raise XMLError(f"it is nested more than {DEEPEST} levels deep")
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
