"""One HTTP request and one reply as values: what the protocols make and what transports move."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Generic, TypeVar, cast

from wechatpay.errors import DecodeError

__all__ = ["HTTPRequest", "HTTPResponse", "Headers", "Response"]

Result = TypeVar("Result")
REDACTED = "***"


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


@dataclass(frozen=True, slots=True)
class HTTPRequest:
    """A request, ready for the wire.

    `url` is absolute and sent as it stands, to the byte. `content` is the body: bytes, or an iterable of bytes
    whose length is in `headers`. `timeout` is (connect, read), in seconds. With `stream` the reply comes in chunks.
    """

    method: str
    url: str
    headers: Headers = field(default_factory=Headers)
    content: bytes | Iterable[bytes] = field(default=b"", repr=False)
    timeout: tuple[float, float] = (5.0, 30.0)
    client_certificate: object = field(default=None, repr=False)
    stream: bool = False

    def redacted(self) -> HTTPRequest:
        """The same without the signature and the merchant certificate: fit to be kept with an error."""
        return replace(self, headers=self.headers.redacted(), client_certificate=None)


@dataclass(frozen=True, slots=True)
class HTTPResponse:
    """A reply: its status, its headers and its body, as `content` or, of a request with `stream`, in `chunks`."""

    status_code: int
    headers: Headers
    content: bytes = field(default=b"", repr=False)
    chunks: Iterator[bytes] | AsyncIterator[bytes] | None = field(default=None, repr=False, compare=False)


class Response(Generic[Result]):
    """A reply that was accepted: its status is 2xx and, where WeChat Pay signs it, it was proved.

    >>> response = client.v3.certificates.get()  # doctest: +SKIP
    >>> response.status_code, response.json()["data"]  # doctest: +SKIP
    """

    __slots__ = ("_raw", "request", "verified")

    def __init__(self, raw: HTTPResponse, *, request: HTTPRequest, verified: bool) -> None:
        self._raw = raw
        self.request = request
        """The request that was answered, redacted."""
        self.verified = verified
        """Whether the signature was checked and right. False only where WeChat Pay signs nothing: file downloads."""

    @property
    def status_code(self) -> int:
        """The HTTP status: 200, 202 (not done yet: repeat it with the same parameters) or 204 (no body)."""
        return self._raw.status_code

    @property
    def headers(self) -> Headers:
        """The headers, by name in any case."""
        return self._raw.headers

    @property
    def content(self) -> bytes:
        """The body, as it came. Empty when the call had `to=`."""
        return self._raw.content

    @property
    def text(self) -> str:
        """The body as UTF-8; bytes that are not are replaced."""
        return self.content.decode("utf-8", "replace")

    @property
    def request_id(self) -> str | None:
        """WeChat Pay's own number of this exchange (`Request-ID`): what its support asks for."""
        return self.headers.get("Request-ID")

    def json(self) -> Result:
        """The body, parsed as JSON. An empty body (204) is None.

        :raises DecodeError: it is not JSON.
        """
        if not self.content:
            return cast("Result", None)
        return cast("Result", decode_json(self._raw, self.request))

    def __repr__(self) -> str:
        proof = "verified" if self.verified else "unsigned"
        return f"<Response {self.status_code} {proof} {self.request.method} {self.request.url}>"


def decode_json(response: HTTPResponse, request: HTTPRequest | None) -> Any:
    """The JSON document in a reply's body."""
    try:
        return json.loads(response.content)
    except (ValueError, RecursionError) as error:
        start = response.content[:80].decode("utf-8", "replace")
        raise DecodeError(
            f"the reply ({response.status_code}) is not JSON ({error}); it starts with {start!r}",
            request=request,
            response=response,
        ) from None
