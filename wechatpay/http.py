"""HTTP requests and replies as values: what the protocols make, and what transports and web frameworks move."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import cast

__all__ = ["HTTPRequest", "HTTPResponse", "Headers", "Reply"]

REDACTED = "***"
_SIGN = re.compile(r"""([?&]sign=)[^&\s'"]*""")  # where a GET of APIv2 has it
_SIGN_FIELD = re.compile(rb"(<sign>)[^<]*")  # and where a POST has it


def without_sign(text: str) -> str:
    """*text*, a URL or what quotes one, without a signature of APIv2."""
    return _SIGN.sub(rf"\1{REDACTED}", text)


def origin_of(url: str) -> str:
    """The scheme, host and port of *url* (RFC 6454, 4): all of it before its path."""
    return "/".join(url.split("/", 3)[:3])


class Headers(Mapping[str, str]):
    """An immutable mapping of header names, in any case, to values.

    Names keep the case they came with. Of a name given twice the values are joined with ", " (RFC 9110, 5.3).
    """

    __slots__ = ("_items",)

    def __init__(self, items: Mapping[str, str] | Iterable[tuple[str, str]] = ()) -> None:
        self._items: dict[str, tuple[str, str]] = {}
        for pair in cast("Mapping[str, str]", items).items() if isinstance(items, Mapping) else items:
            key = pair[0].lower()
            if before := self._items.get(key):
                pair = (before[0], f"{before[1]}, {pair[1]}")  # noqa: PLW2901
            self._items[key] = pair

    def __getitem__(self, name: str) -> str:
        return self._items[name.lower()][1]

    def __iter__(self) -> Iterator[str]:
        return (name for name, _ in self._items.values())

    def __len__(self) -> int:
        return len(self._items)

    def over(self, defaults: Mapping[str, str]) -> Headers:
        """*defaults* with these added, or put in their place."""
        others = defaults if isinstance(defaults, Headers) else Headers(defaults)
        merged = Headers()
        merged._items = {**others._items, **self._items}  # noqa: SLF001
        return merged

    def redacted(self) -> Headers:
        """The same without the value of `Authorization`."""
        if "authorization" not in self._items:
            return self
        return Headers({"Authorization": REDACTED}).over(self)

    def __repr__(self) -> str:
        return repr(dict(self.redacted().items()))


@dataclass(frozen=True, slots=True, repr=False)
class HTTPRequest:
    """A request, ready for the wire.

    `url` is absolute and sent as it stands, to the byte. `content` is the body: bytes, or an iterable of bytes
    whose length is in `headers`. `timeout` is (connect, read), in seconds, and `within` the seconds in which all of it
    has to be done, to the last byte of the reply; None is no such limit. With `stream` the reply comes in chunks.
    """

    method: str
    url: str
    headers: Headers = field(default_factory=Headers)
    content: bytes | Iterable[bytes] = b""
    timeout: tuple[float, float] = (5.0, 30.0)
    within: float | None = None
    client_certificate: object = None
    stream: bool = False

    def redacted(self) -> HTTPRequest:
        """The same without the signature and the merchant certificate: fit to be kept with an error."""
        content = self.content
        if isinstance(content, bytes) and content.startswith(b"<"):
            content = _SIGN_FIELD.sub(rb"\1" + REDACTED.encode(), content)
        return replace(
            self,
            url=without_sign(self.url),
            headers=self.headers.redacted(),
            content=content,
            client_certificate=None,
        )

    def __repr__(self) -> str:
        return f"<HTTPRequest {self.method} {without_sign(self.url)}>"


@dataclass(frozen=True, slots=True)
class HTTPResponse:
    """A reply: its status, its headers and its body, as `content` or, of a request with `stream`, in `chunks`."""

    status_code: int
    headers: Headers
    content: bytes = field(default=b"", repr=False)
    chunks: Iterator[bytes] | AsyncIterator[bytes] | None = field(default=None, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Reply:
    """What to answer to a notification, for a web framework to send."""

    status: int
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
