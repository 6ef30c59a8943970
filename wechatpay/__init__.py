"""WeChat Pay for Python: the chain is the URL, every request is signed, every reply is proved.

>>> client.v3.marketing.busifavor.subsidy.returnReceipts.post(json={...})  # doctest: +SKIP
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

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
    MissingHeaderError,
    PathError,
    ProofError,
    ServerError,
    SignatureError,
    SignatureProbeError,
    TimedOutError,
    TooLargeError,
    TransportError,
    UnknownSerialError,
    V2Error,
    WeChatPayError,
)
from wechatpay.http import Headers, HTTPRequest, HTTPResponse, Reply
from wechatpay.version import __version__

if TYPE_CHECKING:
    from wechatpay import bills, notifications, openapi, sandbox, transports
    from wechatpay._exchange.hooks import Event
    from wechatpay._exchange.retry_policy import Retry
    from wechatpay._keys.secret import Secret
    from wechatpay.client import Client
    from wechatpay.response import Response

    # For who checks types, the union of the documented ones: comparing its event_type tells what is in its resource.
    from wechatpay.types.notifications import AnyNotification as Notification

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
    "MissingHeaderError",
    "Notification",
    "PathError",
    "ProofError",
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
    "WeChatPayError",
    "__version__",
    "bills",
    "notifications",
    "openapi",
    "sandbox",
    "transports",
]


if not TYPE_CHECKING:  # which sees those names above, and would take any other for one
    _PLACES = {
        "Client": "client",
        "Event": "_exchange.hooks",
        "Notification": "notifications._notification",
        "Response": "response",
        "Retry": "_exchange.retry_policy",
        "Secret": "_keys.secret",
    }

    def __getattr__(name: str) -> object:
        # All but the errors is imported when it is first named: who only imports this package waits for nothing.
        if name in {"bills", "notifications", "openapi", "sandbox", "transports"}:
            return import_module(f"wechatpay.{name}")
        if name not in _PLACES:
            raise AttributeError(f"module 'wechatpay' has no attribute {name!r}")
        found = globals()[name] = getattr(import_module(f"wechatpay.{_PLACES[name]}"), name)
        return found

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
