"""Every error of this package, one tree, told apart by what a caller would do about it.

WeChatPayError
├── ConfigurationError (ValueError)            the client itself: keys, serials, settings
├── ArgumentError (ValueError)                 one call: options, bodies, values; nothing was sent
│   ├── ArgumentTypeError (TypeError)          unknown, missing or mistyped argument
│   └── PathError (AttributeError)             a name that cannot become a part of a URL
├── DecryptionError (ValueError)               a ciphertext that does not open
├── BusyError                                  a notification that another delivery is being handled of
└── ExchangeError                              an exchange with the server; see `.sent`
    ├── TransportError                         no complete reply arrived
    │   ├── ConnectError (ConnectionError)     never connected: nothing was sent
    │   │   └── ConnectTimeoutError            ... within the time given (also a TimedOutError)
    │   ├── TimedOutError (TimeoutError)       no reply in time: the request may have arrived
    │   ├── ConnectionLostError (ConnectionError)  broken off: the request may have arrived
    │   └── TooLargeError (ValueError)         the reply is larger than is held in memory
    ├── APIError                               WeChat Pay answered with another status than 2xx
    │   ├── ClientError                        4xx
    │   ├── ServerError                        5xx
    │   └── V2Error                            APIv2: return_code or result_code is not SUCCESS
    ├── DecodeError (ValueError)               the body is not what its type says
    ├── AlgorithmError (ValueError)            signed or sealed in a way that is not spoken here
    ├── DigestError (ValueError)               a download whose digest differs
    └── ProofError                             a message that could not be proved to be WeChat Pay's
        ├── MissingHeaderError                 a signature header is absent or unreadable
        ├── ClockOffsetError                   its time is more than 300 s away from ours
        ├── UnknownSerialError                 signed with a key that is not known here
        ├── SignatureError                     the signature does not fit the message
        └── SignatureProbeError                a deliberate wrong signature (WECHATPAY/SIGNTEST/)
"""

from __future__ import annotations

from collections.abc import Mapping

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
    "MissingHeaderError",
    "PathError",
    "ProofError",
    "ServerError",
    "SignatureError",
    "SignatureProbeError",
    "TimedOutError",
    "TooLargeError",
    "TransportError",
    "UnknownSerialError",
    "V2Error",
    "WeChatPayError",
]


class WeChatPayError(Exception):
    """The root: `except WeChatPayError` catches whatever this package raises on purpose."""

    sent: bool = False
    """Whether the request may have reached the server. False is certain, True is not."""
    reply: Reply | None = None
    """What to answer to the notification that this is about, so that it is sent again; None for any other error."""


class ConfigurationError(WeChatPayError, ValueError):
    """A client cannot be made, or lacks what this call needs. Nothing was sent."""


class ArgumentError(WeChatPayError, ValueError):
    """A call was given what cannot be sent. Nothing was sent."""


class ArgumentTypeError(ArgumentError, TypeError):
    """A call was given an argument it does not know, of the wrong type, or lacks one."""


class PathError(ArgumentError, AttributeError):
    """A name that cannot stand in a URL as it is; the message shows the form that can."""


class DecryptionError(WeChatPayError, ValueError):
    """A ciphertext does not open: another key, or it was changed on the way."""


class BusyError(WeChatPayError):
    """Another delivery of this notification is being handled: this one is answered with 503, and comes again."""

    reply = Reply(503)


class ExchangeError(WeChatPayError):
    """Something went wrong between sending a request and trusting its reply.

    `request` is the redacted request and `response` the reply, each None where there is none. `attempts` is how often
    the call was tried. `sent` is of all of them: an error that came after one which may have arrived says so, too.
    """

    attempts: int = 1
    partial: bool = False
    """Whether a part of the reply was written into the caller's own file, opened for `to=`."""

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
        """The HTTP status of the reply, None where there is none."""
        return self.response.status_code if self.response else None

    @property
    def request_id(self) -> str | None:
        """WeChat Pay's own number of this exchange (`Request-ID`): what its support asks for."""
        return self.response.headers.get("Request-ID") if self.response else None


class TransportError(ExchangeError):
    """No complete reply arrived."""


class ConnectError(TransportError, ConnectionError):
    """Could not connect. Nothing was sent."""

    def __init__(self, message: str, *, request: HTTPRequest | None = None) -> None:
        super().__init__(message, request=request, sent=False)


class TimedOutError(TransportError, TimeoutError):
    """No reply in time. With `.sent`, the request may have been carried out: query before repeating it."""


class ConnectTimeoutError(ConnectError, TimedOutError):
    """Could not connect in time. Nothing was sent."""


class ConnectionLostError(TransportError, ConnectionError):
    """The connection broke before the whole reply was here. The request may have been carried out."""


class TooLargeError(TransportError, ValueError):
    """The reply has more than 64 MiB, or unpacks to more, and is not held in memory: give `to=` for a large file."""


class APIError(ExchangeError):
    """WeChat Pay answered with another status than 2xx.

    `code`, `message` and `detail` are the reply's own; `code` is "" where the reply is not an error
    document of WeChat Pay's. https://pay.weixin.qq.com/doc/v3/merchant/4012081606
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


class ClientError(APIError):
    """4xx. On 429 (`FREQUENCY_LIMITED`) of a refund the outcome is unknown: query it."""


class ServerError(APIError):
    """5xx. The request may have been carried out: query, or repeat it with the same numbers."""


class V2Error(APIError):
    """APIv2 answered 200 and said no: `return_code` or `result_code` is not SUCCESS.

    `code` is `err_code`, or the `return_code` of a request that was not looked at (its signature, its form);
    `message` is what goes with it. `document` is the whole reply.
    """

    def __init__(
        self, text: str, *, document: Mapping[str, object] | None = None, code: str = "", message: str = ""
    ) -> None:
        super().__init__(text, code=code, message=message)
        self.document = document or {}

    @property
    def err_code(self) -> str:
        """The reply's `err_code`, such as `ORDERPAID` or `SYSTEMERROR`; "" where it has none."""
        return str(self.document.get("err_code", ""))

    @property
    def err_code_des(self) -> str:
        """The reply's `err_code_des`: that code in words."""
        return str(self.document.get("err_code_des", ""))


class DecodeError(ExchangeError, ValueError):
    """A body is not what it should be, JSON for one."""


class AlgorithmError(ExchangeError, ValueError):
    """A message was signed or sealed with another algorithm than APIv3 has here: RSA-SHA256 and AES-256-GCM."""


class DigestError(ExchangeError, ValueError):
    """A download is not what WeChat Pay announced; the file was not kept."""


class ProofError(ExchangeError):
    """A message could not be proved to come from WeChat Pay. Do not act on it: query the state."""


class MissingHeaderError(ProofError):
    """A `Wechatpay-...` header of the signature is absent or unreadable."""


class ClockOffsetError(ProofError):
    """The message was signed more than 300 seconds before or after now."""


class UnknownSerialError(ProofError):
    """The message was signed with a key that this client does not know."""


class SignatureError(ProofError):
    """The signature does not fit the message: either of them was changed, or another key signed."""


class SignatureProbeError(SignatureError):
    """WeChat Pay sent a wrong signature on purpose, to see that it is refused. It was."""


def shown(value: object, most: int = 16) -> str:
    """*value* in a message: not where it is so long that it may be a key that was given in the wrong place."""
    text = repr(value)
    return text if len(text) <= most + 2 and "-----" not in text else f"{text[:8]}... ({type(value).__name__})"
