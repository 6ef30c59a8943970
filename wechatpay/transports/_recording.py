"""A transport that keeps the last request and response, for the demonstration and for `wechatpay doctor`."""

from __future__ import annotations

from wechatpay.http import HTTPRequest, HTTPResponse
from wechatpay.transports import Transport

__all__ = ["RecordingTransport"]


class RecordingTransport:
    """Sends with another transport, and keeps the last request and its response, signatures included."""

    def __init__(self, inner: Transport) -> None:
        self._inner = inner
        self.request: HTTPRequest | None = None
        """The last request; None if there was none."""
        self.response: HTTPResponse | None = None
        """The response to `request`; None if there is none."""

    def send(self, request: HTTPRequest) -> HTTPResponse:
        """Send *request* with the inner transport and keep both."""
        self.request, self.response = request, None
        self.response = self._inner.send(request)
        return self.response

    def close(self) -> None:
        """Close the inner transport."""
        self._inner.close()
