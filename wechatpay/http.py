"""HTTP messages as values: the protocols build them, transports and web frameworks send them."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, ItemsView, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeVar, cast, overload
from warnings import warn

__all__ = ["HTTPRequest", "HTTPResponse", "Headers", "Reply"]

T = TypeVar("T")

REDACTED = "***"
_SIGN_PARAMETER = re.compile(r"""([?&]sign=)[^&\s'"]*""")
_SIGN_ELEMENT = re.compile(rb"(<sign>)[^<]*")


def redact_sign(text: str) -> str:
    """Redact the APIv2 signature in *text*, which is a URL or quotes one."""
    return _SIGN_PARAMETER.sub(rf"\1{REDACTED}", text) if "sign=" in text else text


def parse_origin(url: str) -> str:
    """Return the scheme, host and port of *url* (RFC 6454, 4)."""
    return "/".join(url.split("/", 3)[:3])


def parse_count(text: str) -> int | None:
    """Parse a count in ASCII digits; return None if *text* is something else, or longer than any count."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 18 else None


class Headers(Mapping[str, str]):
    """An immutable, case-insensitive mapping of header names to values.

    Names keep their original case. The values of a repeated name are joined with ", " (RFC 9110, 5.3).
    """

    __slots__ = ("_items",)

    def __init__(self, items: Mapping[str, str] | Iterable[tuple[str, str]] = ()) -> None:
        self._items: dict[str, tuple[str, str]] = {}
        # dict first: isinstance() against an abstract class is as slow as the rest of this function.
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
        """Return the value of *name*, or *default*."""
        pair = self._items.get(name.lower())
        return default if pair is None else pair[1]

    def items(self) -> ItemsView[str, str]:
        """Return the names, in their original case, and the values."""
        return dict(self._items.values()).items()

    def __iter__(self) -> Iterator[str]:
        return (name for name, _ in self._items.values())

    def __len__(self) -> int:
        return len(self._items)

    def with_defaults(self, defaults: Mapping[str, str]) -> Headers:
        """Return a copy with each header of *defaults* that is not set here."""
        others = defaults if isinstance(defaults, Headers) else Headers(defaults)
        if not self._items:
            return others
        return _headers({**others._items, **self._items})  # noqa: SLF001

    def with_header(self, name: str, value: str) -> Headers:
        """Return a copy with *name* set to *value*."""
        return _headers({**self._items, name.lower(): (name, value)})

    def over(self, defaults: Mapping[str, str]) -> Headers:
        """Deprecated: use `with_defaults`."""
        warn("Headers.over is now called with_defaults", DeprecationWarning, stacklevel=2)
        return self.with_defaults(defaults)

    def plus(self, name: str, value: str) -> Headers:
        """Deprecated: use `with_header`."""
        warn("Headers.plus is now called with_header", DeprecationWarning, stacklevel=2)
        return self.with_header(name, value)

    def redacted(self) -> Headers:
        """Return a copy without the value of `Authorization`."""
        return self.with_header("Authorization", REDACTED) if "authorization" in self._items else self

    def __repr__(self) -> str:
        return repr(dict(self.redacted().items()))


def _headers(items: dict[str, tuple[str, str]]) -> Headers:
    headers = Headers.__new__(Headers)
    headers._items = items  # noqa: SLF001
    return headers


# Not frozen, here and in other objects that every call creates: a frozen dataclass takes four times as long to create.
# Not NamedTuple either: error reporters render tuples element by element, past our redacting repr.
@dataclass(slots=True, repr=False, init=False)
class HTTPRequest:
    """A request, ready to be sent.

    `url` is absolute and is sent byte for byte. `content` is the body: bytes, or an iterable of bytes whose length is
    in `headers`. `timeout` is (connect, read) in seconds: `timeout=` of a call (`_calls/options.py` validates it), or
    its client's; the retry loop shortens it (`limited_to`). `transports/requests.py` passes it to the session, and
    `_pool.py` limits each read to the time that is left; `transports/aiohttp.py` sets connect, and `_connector.py`
    read. `total_timeout` limits the whole exchange in seconds, last response byte included; None is unlimited. If
    `stream` is set, the response body arrives in chunks.
    """

    method: str
    url: str
    headers: Headers
    content: bytes | Iterable[bytes]
    timeout: tuple[float, float]
    total_timeout: float | None
    client_certificate: object
    stream: bool

    def __init__(  # noqa: PLR0917  # by position, `limited_to` and `redacted` copy a request in half the time
        self,
        method: str,
        url: str,
        headers: Headers | None = None,
        content: bytes | Iterable[bytes] = b"",
        timeout: tuple[float, float] = (5.0, 30.0),
        total_timeout: float | None = None,
        client_certificate: object = None,
        stream: bool = False,  # noqa: FBT001, FBT002
        *,
        within: float | None = None,
    ) -> None:
        self.method = method
        self.url = url
        self.headers = Headers() if headers is None else headers
        self.content = content
        self.timeout = timeout
        self.total_timeout = total_timeout
        self.client_certificate = client_certificate
        self.stream = stream
        if within is not None:
            warn("HTTPRequest(within=) is now called total_timeout=", DeprecationWarning, stacklevel=2)
            self.total_timeout = within

    @property
    def within(self) -> float | None:
        """Deprecated: use `total_timeout`."""
        warn("HTTPRequest.within is now called total_timeout", DeprecationWarning, stacklevel=2)
        return self.total_timeout

    def limited_to(self, seconds: float) -> HTTPRequest:
        """Return a copy that must be done in *seconds*; the body of a streamed response may take longer."""
        connect, read = self.timeout
        return HTTPRequest(
            self.method,
            self.url,
            self.headers,
            self.content,
            (min(connect, seconds), min(read, seconds)),
            None if self.stream else seconds,
            self.client_certificate,
            self.stream,
        )

    def lasting(self, left: float) -> HTTPRequest:
        """Deprecated: use `limited_to`."""
        warn("HTTPRequest.lasting() is now called limited_to()", DeprecationWarning, stacklevel=2)
        return self.limited_to(left)

    def redacted(self) -> HTTPRequest:
        """Return a copy that an error may carry: without the signature and the merchant certificate."""
        content = self.content
        if isinstance(content, bytes) and content.startswith(b"<"):
            content = _SIGN_ELEMENT.sub(rb"\1" + REDACTED.encode(), content)
        return HTTPRequest(
            self.method,
            redact_sign(self.url),
            self.headers.redacted(),
            content,
            self.timeout,
            self.total_timeout,
            stream=self.stream,
        )

    def __repr__(self) -> str:
        return f"<HTTPRequest {self.method} {redact_sign(self.url)}>"


@dataclass(slots=True, repr=False)
class HTTPResponse:
    """A response. Its body is `content`, or `chunks` if the request has `stream` set."""

    status_code: int
    headers: Headers
    content: bytes = b""
    chunks: Iterator[bytes] | AsyncIterator[bytes] | None = field(default=None, compare=False)

    def __repr__(self) -> str:
        return f"<HTTPResponse {self.status_code} {self.headers!r}>"


@dataclass(frozen=True, slots=True)
class Reply:
    """The reply to a notification, for a web framework to send."""

    status: int
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
