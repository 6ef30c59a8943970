"""WeChat Pay for Python: the chain is the URL, every request is signed, every signed response is verified.

>>> client.v3.marketing.busifavor.subsidy.returnReceipts.post(json={...})  # doctest: +SKIP
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING
from warnings import warn

from wechatpay.errors import (
    AlgorithmError,
    APIError,
    ArgumentError,
    ArgumentTypeError,
    BusyError,
    ClientError,
    ClockOffsetError,
    ConfigurationError,
    ConnectError,
    ConnectionLostError,
    ConnectTimeoutError,
    DecodeError,
    DecryptionError,
    DigestError,
    ExchangeError,
    MismatchedReplyError,
    MissingHeaderError,
    PathError,
    ServerError,
    SignatureError,
    SignatureProbeError,
    TimedOutError,
    TooLargeError,
    TransportError,
    UnknownSerialError,
    V2Error,
    VerificationError,
    WeChatPayError,
)
from wechatpay.http import Headers, HTTPRequest, HTTPResponse, Reply
from wechatpay.version import __version__

if TYPE_CHECKING:
    from wechatpay import bills, notifications, openapi, sandbox, transports
    from wechatpay._calls.retry_policy import Retry
    from wechatpay._exchange.hooks import Event
    from wechatpay._keys.secret import Secret
    from wechatpay.client import Client
    from wechatpay.response import Response

    # For type checkers: the union of the documented notifications, which comparing `event_type` narrows.
    from wechatpay.types.notifications import AnyNotification as Notification

    ProofError = VerificationError

__all__ = [
    "APIError",
    "AlgorithmError",
    "ArgumentError",
    "ArgumentTypeError",
    "BusyError",
    "Client",
    "ClientError",
    "ClockOffsetError",
    "ConfigurationError",
    "ConnectError",
    "ConnectTimeoutError",
    "ConnectionLostError",
    "DecodeError",
    "DecryptionError",
    "DigestError",
    "Event",
    "ExchangeError",
    "HTTPRequest",
    "HTTPResponse",
    "Headers",
    "MismatchedReplyError",
    "MissingHeaderError",
    "Notification",
    "PathError",
    "Reply",
    "Response",
    "Retry",
    "Secret",
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
    "__version__",
    "bills",
    "notifications",
    "openapi",
    "sandbox",
    "transports",
]


if not TYPE_CHECKING:  # hidden from type checkers, for which a module __getattr__ makes every name valid
    _PLACES = {
        "Client": "client",
        "Event": "_exchange.hooks",
        "Notification": "notifications._notification",
        "Response": "response",
        "Retry": "_calls.retry_policy",
        "Secret": "_keys.secret",
    }

    def __getattr__(name: str) -> object:
        if name == "ProofError":
            warn("wechatpay.ProofError is now called VerificationError", DeprecationWarning, stacklevel=2)
            return VerificationError
        # Imported on first use: `import wechatpay` loads only the errors.
        if name in {"bills", "notifications", "openapi", "sandbox", "transports"}:
            return import_module(f"wechatpay.{name}")
        if name not in _PLACES:
            raise AttributeError(f"module 'wechatpay' has no attribute {name!r}")
        found = globals()[name] = getattr(import_module(f"wechatpay.{_PLACES[name]}"), name)
        return found

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
