"""A reply that was accepted, and the error that any other is by its status: the same for both protocols."""

from __future__ import annotations

from typing import Any, Generic, TypeVar, cast

from wechatpay._protocols import strict_json, xml
from wechatpay.errors import APIError, ClientError, DecodeError, ServerError
from wechatpay.http import Headers, HTTPRequest, HTTPResponse

__all__ = ["Response", "decode_json", "failure"]

Result = TypeVar("Result")


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

    def xml(self) -> Result:
        """The body, parsed as XML (APIv2): each element by name, a text, or a mapping or list where it is one.

        :raises DecodeError: it is not XML.
        """
        try:
            return cast("Result", xml.parse(self.content))
        except xml.XMLError as error:
            raise DecodeError(f"the reply is not XML: {error}", request=self.request, response=self._raw) from None

    def __repr__(self) -> str:
        proof = "verified" if self.verified else "unsigned"
        return f"<Response {self.status_code} {proof} {self.request.method} {self.request.url}>"


def decode_json(response: HTTPResponse, request: HTTPRequest | None) -> Any:
    """The JSON document in a reply's body."""
    try:
        return strict_json.parse(response.content)
    except ValueError as error:
        start = response.content[:80].decode("utf-8", "replace")
        raise DecodeError(
            f"the reply ({response.status_code}) is not JSON ({error}); it starts with {start!r}",
            request=request,
            response=response,
        ) from None


def failure(response: HTTPResponse) -> APIError | None:
    """The error that a reply with another status than 2xx is."""
    status = response.status_code
    if 200 <= status < 300:
        return None
    try:
        document = strict_json.parse(response.content)
    except ValueError:
        document = None
    if not isinstance(document, dict):
        document = {}
    code, message, detail = str(document.get("code") or ""), str(document.get("message") or ""), document.get("detail")
    kind = ClientError if 400 <= status < 500 else ServerError if status >= 500 else APIError
    return kind(
        _failure_text(response, code, message, detail), code=code, message=message, detail=detail, response=response
    )


def _failure_text(response: HTTPResponse, code: str, message: str, detail: object) -> str:
    text = f"{response.status_code} {code}: {message}" if code else f"{response.status_code}"
    if isinstance(detail, dict) and detail.get("field"):
        # Only what names the place: the rest of a detail repeats the request, and a message ends up in logs.
        text += f" (field {detail['field']}, {detail.get('issue') or detail.get('location')})"
    elif not code and response.content:
        text += f": {response.content[:200].decode('utf-8', 'replace')!r}"
    if 300 <= response.status_code < 400:
        text += f"; redirects are not followed (Location: {response.headers.get('Location')!r})"
    if request_id := response.headers.get("Request-ID"):
        text += f" [Request-ID {request_id}]"
    return text.encode("utf-8", "backslashreplace").decode()  # a lone surrogate in it would break whoever prints it
