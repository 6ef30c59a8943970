"""HTTP requests and replies as values: what the protocols make, and what transports and web frameworks move."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, ItemsView, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeVar, cast, overload

__all__ = ["HTTPRequest", "HTTPResponse", "Headers", "Reply"]

T = TypeVar("T")

REDACTED = "***"
_SIGN = re.compile(r"""([?&]sign=)[^&\s'"]*""")  # where a GET of APIv2 has it
_SIGN_FIELD = re.compile(rb"(<sign>)[^<]*")  # and where a POST has it


def without_sign(text: str) -> str:
    """*text*, a URL or what quotes one, without a signature of APIv2."""
    return _SIGN.sub(rf"\1{REDACTED}", text) if "sign=" in text else text


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
        # `dict` first, here and elsewhere: to ask the abstract class takes as long as to do the rest.
        for pair in cast("Mapping[str, str]", items).items() if isinstance(items, (dict, Mapping)) else items:
            key = pair[0].lower()
            if key in self._items:
                name, before = self._items[key]
                pair = (name, f"{before}, {pair[1]}")  # noqa: PLW2901
            self._items[key] = pair

    def __getitem__(self, name: str) -> str:
        return self._items[name.lower()][1]

    @overload
    def get(self, name: str) -> str | None: ...
    @overload
    def get(self, name: str, default: str) -> str: ...
    @overload
    def get(self, name: str, default: T) -> str | T: ...
    def get(self, name: str, default: T | None = None) -> str | T | None:
        """The value of *name*, or *default*."""
        pair = self._items.get(name.lower())
        return default if pair is None else pair[1]

    def items(self) -> ItemsView[str, str]:
        """The names, in the case they came with, and the values."""
        return dict(self._items.values()).items()

    def __iter__(self) -> Iterator[str]:
        return (name for name, _ in self._items.values())

    def __len__(self) -> int:
        return len(self._items)

    def over(self, defaults: Mapping[str, str]) -> Headers:
        """*defaults* with these added, or put in their place."""
        others = defaults if isinstance(defaults, Headers) else Headers(defaults)
        if not self._items:
            return others
        return _headers({**others._items, **self._items})  # noqa: SLF001

    def plus(self, name: str, value: str) -> Headers:
        """These, and *value* as that of *name*, in the place of another."""
        return _headers({**self._items, name.lower(): (name, value)})

    def redacted(self) -> Headers:
        """The same without the value of `Authorization`."""
        return self.plus("Authorization", REDACTED) if "authorization" in self._items else self

    def __repr__(self) -> str:
        return repr(dict(self.redacted().items()))


def _headers(items: dict[str, tuple[str, str]]) -> Headers:
    headers = Headers.__new__(Headers)
    headers._items = items  # noqa: SLF001
    return headers


# Here, and for what else is made for every call: not frozen, which takes four times as long to make; nothing of ours
# changes one. And no named tuples: what reports an error takes those for lists, and shows what is in them.
@dataclass(slots=True, repr=False)
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

    def lasting(self, left: float) -> HTTPRequest:
        """The same, to be done in *left* seconds; of what is streamed, the body may take longer."""
        connect, read = self.timeout
        return HTTPRequest(
            self.method,
            self.url,
            self.headers,
            self.content,
            (min(connect, left), min(read, left)),
            None if self.stream else left,
            self.client_certificate,
            self.stream,
        )

    def redacted(self) -> HTTPRequest:
        """The same without the signature and the merchant certificate: fit to be kept with an error."""
        content = self.content
        if isinstance(content, bytes) and content.startswith(b"<"):
            content = _SIGN_FIELD.sub(rb"\1" + REDACTED.encode(), content)
        return HTTPRequest(
            self.method,
            without_sign(self.url),
            self.headers.redacted(),
            content,
            self.timeout,
            self.within,
            stream=self.stream,
        )

    def __repr__(self) -> str:
        return f"<HTTPRequest {self.method} {without_sign(self.url)}>"


@dataclass(slots=True, repr=False)
class HTTPResponse:
    """A reply: its status, its headers and its body, as `content` or, of a request with `stream`, in `chunks`."""

    status_code: int
    headers: Headers
    content: bytes = b""
    chunks: Iterator[bytes] | AsyncIterator[bytes] | None = field(default=None, compare=False)

    def __repr__(self) -> str:
        return f"<HTTPResponse {self.status_code} {self.headers!r}>"


@dataclass(frozen=True, slots=True)
class Reply:
    """What to answer to a notification, for a web framework to send."""

    status: int
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
