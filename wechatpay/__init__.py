"""WeChat Pay for Python: the chain is the URL, every request is signed, every reply is proved.

>>> client.v3.marketing.busifavor.subsidy.returnReceipts.post(json={...})  # doctest: +SKIP
"""

from __future__ import annotations

from importlib import import_module

from wechatpay.client import Client
from wechatpay.errors import (
    APIError,
    ArgumentError,
    ArgumentTypeError,
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
    TransportError,
    UnknownSerialError,
    V2Error,
    WeChatPayError,
)
from wechatpay.http import Headers, HTTPRequest, HTTPResponse
from wechatpay.response import Response
from wechatpay.secret import Secret
from wechatpay.version import __version__

__all__ = [
    "APIError",
    "ArgumentError",
    "ArgumentTypeError",
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
    "ExchangeError",
    "HTTPRequest",
    "HTTPResponse",
    "Headers",
    "MissingHeaderError",
    "PathError",
    "ProofError",
    "Response",
    "Secret",
    "ServerError",
    "SignatureError",
    "SignatureProbeError",
    "TimedOutError",
    "TransportError",
    "UnknownSerialError",
    "V2Error",
    "WeChatPayError",
    "__version__",
]


def __getattr__(name: str) -> object:
    # What sits on top of the core is imported when it is first named: `wechatpay.sandbox.Sandbox()`.
    if name in {"bills", "openapi", "sandbox"}:
        return import_module(f"wechatpay.{name}")
    raise AttributeError(f"module 'wechatpay' has no attribute {name!r}")
