"""The errors of this package: a tree with one class for each way a caller may react.

WeChatPayError
├── ConfigurationError (ValueError)            the client itself: keys, serials, settings
├── ArgumentError (ValueError)                 one call: options, bodies, values; nothing was sent
│   ├── ArgumentTypeError (TypeError)          unknown, missing or mistyped argument
│   └── PathError (AttributeError)             a name that cannot become a part of a URL
├── DecryptionError (ValueError)               a ciphertext that does not open
├── BusyError                                  another delivery of the same notification is being handled
└── ExchangeError                              an exchange with the server; see `.sent`
    ├── TransportError                         no complete response arrived
    │   ├── ConnectError (ConnectionError)     never connected: nothing was sent
    │   │   └── ConnectTimeoutError            ... within the time given (also a TimedOutError)
    │   ├── TimedOutError (TimeoutError)       no response in time: the request may have arrived
    │   ├── ConnectionLostError (ConnectionError)  broken off: the request may have arrived
    │   └── TooLargeError (ValueError)         the response is too large to hold in memory
    ├── APIError                               WeChat Pay refused the request, or failed
    │   ├── ClientError                        4xx
    │   ├── ServerError                        5xx
    │   └── V2Error                            APIv2: return_code or result_code is not SUCCESS
    ├── DecodeError (ValueError)               the body is not in the expected format
    ├── AlgorithmError (ValueError)            signed or encrypted with an algorithm that is not supported
    ├── DigestError (ValueError)               a download whose digest differs
    └── VerificationError                      a message that could not be verified as WeChat Pay's
        ├── MismatchedReplyError               a response that belongs to another call
        ├── MissingHeaderError                 a signature header is absent or unreadable
        ├── ClockOffsetError                   its time is more than 300 s away from ours
        ├── UnknownSerialError                 signed with a key that is not known here
        └── SignatureError                     the signature does not match the message
            └── SignatureProbeError            a deliberately wrong signature (WECHATPAY/SIGNTEST/)
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING
from warnings import warn

from wechatpay.http import HTTPRequest, HTTPResponse, Reply

__all__ = [
    "APIError",
    "AlgorithmError",
    "ArgumentError",
    "ArgumentTypeError",
    "BusyError",
    "ClientError",
    "ClockOffsetError",
    "ConfigurationError",
    "ConnectError",
    "ConnectTimeoutError",
    "ConnectionLostError",
    "DecodeError",
    "DecryptionError",
    "DigestError",
    "ExchangeError",
    "MismatchedReplyError",
    "MissingHeaderError",
    "PathError",
    "ServerError",
    "SignatureError",
    "SignatureProbeError",
    "TimedOutError",
    "TooLargeError",
    "TransportError",
    "UnknownSerialError",
    "V2Error",
    "VerificationError",
    "WeChatPayError",
]


class WeChatPayError(Exception):
    """The root: `except WeChatPayError` catches every error that this package raises on purpose."""

    sent: bool = False
    """Whether the request may have reached the server. False is certain, True is not."""
    reply: Reply | None = None
    """The reply that asks WeChat Pay to send the notification again; None if the error is not about a notification."""

    def add_hint(self, hint: str) -> None:
        """Append *hint* to the message."""
        self.args = (f"{self}{hint}",)


class ConfigurationError(WeChatPayError, ValueError):
    """A client cannot be created, or lacks a setting that this call needs. Nothing was sent."""

    def __init__(self, message: str, *, setting: str = "") -> None:
        super().__init__(message)
        self.setting = setting
        """The argument of `Client` that the error is about; "" if it is about no single one."""


class ArgumentError(WeChatPayError, ValueError):
    """A call was given what cannot be sent. Nothing was sent."""

    def __init__(self, message: str, *, options: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.options = options
        """The options of the call that the message advises to use instead."""


class ArgumentTypeError(ArgumentError, TypeError):
    """A call was given an argument it does not know, of the wrong type, or lacks one."""


class PathError(ArgumentError, AttributeError):
    """A name that cannot stand in a URL as it is; the message shows the form that can."""


class DecryptionError(WeChatPayError, ValueError):
    """A ciphertext does not decrypt: the key is another one, or the ciphertext was changed on the way."""


class BusyError(WeChatPayError):
    """Another delivery of this notification is being handled: this one is answered with 503, and is sent again."""

    reply = Reply(503)


class ExchangeError(WeChatPayError):
    """An exchange failed between sending the request and accepting its response.

    `request` is the redacted request and `response` the response, each None if there is none. `attempts` counts the
    attempts of the call. `sent` covers all of them: it is True if any attempt may have reached the server.
    """

    attempts: int = 1
    partial: bool = False
    """Whether part of the response was written into the caller's own file, given as `to=`."""

    def __init__(
        self,
        message: str,
        *,
        request: HTTPRequest | None = None,
        response: HTTPResponse | None = None,
        sent: bool = True,
    ) -> None:
        super().__init__(message)
        self.request = request
        self.response = response
        self.sent = sent

    @property
    def status_code(self) -> int | None:
        """The HTTP status of the response; None if there is none."""
        return self.response.status_code if self.response else None

    @property
    def request_id(self) -> str | None:
        """WeChat Pay's number of this exchange (the `Request-ID` header), which its support asks for."""
        return self.response.headers.get("Request-ID") if self.response else None

    @property
    def request_code(self) -> int | None:
        """The number at the end of the `Request-ID`, such as 268512771: WeChat Pay's numeric code of the error; None if
        there is none. The message explains the commonest ones.
        """
        return parse_request_code(self.request_id)


class TransportError(ExchangeError):
    """No complete response arrived."""


class ConnectError(TransportError, ConnectionError):
    """Could not connect. Nothing was sent."""

    def __init__(self, message: str, *, request: HTTPRequest | None = None) -> None:
        super().__init__(message, request=request, sent=False)


class TimedOutError(TransportError, TimeoutError):
    """No response in time. If `.sent`, the request may have been carried out: query before you repeat it."""


class ConnectTimeoutError(ConnectError, TimedOutError):
    """Could not connect in time. Nothing was sent."""


class ConnectionLostError(TransportError, ConnectionError):
    """The connection broke before the response was complete. The request may have been carried out."""


class TooLargeError(TransportError, ValueError):
    """The response has more than 64 MiB, or decompresses to more: give `to=` to stream a large file."""


class APIError(ExchangeError):
    """WeChat Pay refused the request or failed: by the HTTP status, or in APIv2 by `return_code` or `result_code`.

    `code`, `message` and `detail` are those of the response, while `str(error)` describes the error; `code` is "" if
    the response is not an error document of WeChat Pay. `verified` is whether WeChat Pay signed the failure, which it
    does only in APIv2: what a failure without a signature says is not certain.
    https://pay.weixin.qq.com/doc/v3/merchant/4012081606
    """

    def __init__(
        self,
        text: str,
        *,
        code: str = "",
        message: str = "",
        detail: object = None,
        request: HTTPRequest | None = None,
        response: HTTPResponse | None = None,
    ) -> None:
        super().__init__(text, request=request, response=response)
        self.code = code
        self.message = message
        self.detail = detail
        self.verified = False


class ClientError(APIError):
    """4xx. If a refund is answered with 429 (`FREQUENCY_LIMITED`), its outcome is unknown: query it."""


class ServerError(APIError):
    """5xx. The request may have been carried out: query, or repeat it with the same numbers."""


class V2Error(APIError):
    """APIv2 answered with status 200 and a failure: `return_code` or `result_code` is not SUCCESS.

    `code` is `err_code`, or `return_code` if the request was not processed (because of its signature or its form);
    `message` is the text that belongs to it. `document` is the whole response.
    """

    def __init__(
        self, text: str, *, document: Mapping[str, object] | None = None, code: str = "", message: str = ""
    ) -> None:
        super().__init__(text, code=code, message=message)
        self.document = document or {}

    @property
    def err_code(self) -> str:
        """The `err_code` of the response, such as `ORDERPAID` or `SYSTEMERROR`; "" if it has none."""
        return str(self.document.get("err_code", ""))

    @property
    def err_code_des(self) -> str:
        """The `err_code_des` of the response, which describes the code; "" if it has none."""
        return str(self.document.get("err_code_des", ""))


class DecodeError(ExchangeError, ValueError):
    """A body is not in the expected format, for example not JSON."""


class AlgorithmError(ExchangeError, ValueError):
    """A message is signed or encrypted with an algorithm other than RSA-SHA256 or AES-256-GCM."""


class DigestError(ExchangeError, ValueError):
    """A download does not match the digest that WeChat Pay announced; the file was not stored."""


class VerificationError(ExchangeError):
    """A message could not be verified as coming from WeChat Pay. Do not act on it: query the state."""


class MismatchedReplyError(VerificationError):
    """WeChat Pay signed the response to another call. This one may have been carried out: query, do not repeat it."""


class MissingHeaderError(VerificationError):
    """A `Wechatpay-...` header that belongs to the signature is absent or unreadable."""


class ClockOffsetError(VerificationError):
    """The message was signed more than 300 seconds before or after now."""


class UnknownSerialError(VerificationError):
    """The message was signed with a key that this client does not know."""


class SignatureError(VerificationError):
    """The signature does not match the message: one of them was changed, or another key signed it."""


class SignatureProbeError(SignatureError):
    """WeChat Pay sent a wrong signature on purpose, to check that it is rejected. It was."""


def parse_request_code(request_id: str | None) -> int | None:
    """Return the number at the end of *request_id*; None if it has none."""
    found = re.search(r"-([0-9]{1,18})$", request_id or "")
    return int(found[1]) if found else None


def safe_repr(value: object, most: int = 16) -> str:
    """Return the repr of *value* for a message, cut short if it is so long that it may be a key in the wrong place."""
    text = repr(value)
    return text if len(text) <= most + 2 and "-----" not in text else f"{text[:8]}... ({type(value).__name__})"


def find_white_space(text: str) -> str | None:
    """Describe white space around *text*, which a file or an environment variable often adds; None if there is none."""
    if text == text.strip():
        return None
    before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    where = f"begins with {before!r:.40}" if before else f"ends with {after!r:.40}"
    return f"it {where}: take it off with .strip()"


if TYPE_CHECKING:
    ProofError = VerificationError
else:

    def __getattr__(name: str) -> type[WeChatPayError]:
        if name != "ProofError":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        warn("ProofError is now called VerificationError", DeprecationWarning, stacklevel=2)
        return VerificationError
