"""The response of a call."""

from __future__ import annotations

from typing import Generic, TypeVar, cast

from wechatpay._protocols import json, xml
from wechatpay.errors import DecodeError
from wechatpay.http import Headers, HTTPRequest, HTTPResponse

__all__ = ["Response"]

Result = TypeVar("Result")


class Response(Generic[Result]):
    """A successful response: its status is 2xx and, if WeChat Pay signs responses of its kind, it was verified.

    >>> response = client.v3.certificates.get()  # doctest: +SKIP
    >>> response.status_code, response.json()["data"]  # doctest: +SKIP
    """

    __slots__ = ("_raw", "request", "verified")

    def __init__(self, raw: HTTPResponse, *, request: HTTPRequest, verified: bool) -> None:
        self._raw = raw
        self.request = request
        """The request, redacted."""
        self.verified = verified
        """Whether the signature was verified, or a file matched the digest of a verified response. False only if WeChat
        Pay neither signs such a response nor announces its digest."""

    @property
    def status_code(self) -> int:
        """The HTTP status: 200, 202 (not done yet: retry with the same parameters) or 204 (no body)."""
        return self._raw.status_code

    @property
    def headers(self) -> Headers:
        """The headers; their names are case-insensitive."""
        return self._raw.headers

    @property
    def content(self) -> bytes:
        """The body, as it was received. Empty if the call had `to=`."""
        return self._raw.content

    @property
    def text(self) -> str:
        """The body, decoded as UTF-8; invalid bytes are replaced."""
        return self.content.decode("utf-8", "replace")

    @property
    def request_id(self) -> str | None:
        """WeChat Pay's number of this exchange (the `Request-ID` header), which its support asks for."""
        return self.headers.get("Request-ID")

    def json(self) -> Result:
        """Parse the body as JSON. An empty body (204) gives None.

        :raises DecodeError: the body is not JSON.
        """
        if not self.content:
            return cast("Result", None)
        return cast("Result", json.decode(self._raw, self.request))

    def xml(self) -> Result:
        """Parse the body as XML (APIv2): a mapping of element names to str, or to a mapping or list if nested.

        :raises DecodeError: the body is not XML.
        """
        try:
            return cast("Result", xml.parse(self.content))
        except xml.XMLError as error:
            raise DecodeError(f"the response is not XML: {error}", request=self.request, response=self._raw) from None

    def __repr__(self) -> str:
        signature = "verified" if self.verified else "unsigned"
        return f"<Response {self.status_code} {signature} {self.request.method} {self.request.url}>"
