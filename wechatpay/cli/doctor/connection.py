"""The checks of the network: the proxy and the connection to WeChat Pay."""

from __future__ import annotations

import time
from typing import NamedTuple
from urllib.parse import urlsplit

from wechatpay._calls.urls import validate_base_url
from wechatpay.cli.doctor.finding import Checks, Finding
from wechatpay.errors import ArgumentError, ConnectError, TransportError
from wechatpay.http import Headers, HTTPRequest
from wechatpay.transports import RequestsTransport
from wechatpay.transports._proxy import find_proxy
from wechatpay.version import USER_AGENT

__all__ = ["check_connection"]


class _Response(NamedTuple):
    headers: Headers
    sent_at: float
    """The local time, in seconds since 1970, at about which the server sent the response."""


def check_connection(base_url: str) -> Checks[_Response | None]:
    """Check the proxy and the connection; return the response of WeChat Pay, or None if there is none."""
    try:
        base_url = validate_base_url(base_url)
    except ArgumentError as error:
        yield Finding("error", "connection", str(error), "correct WECHATPAY_BASE_URL, or unset it")
        return None
    yield _check_proxy(base_url)
    headers = Headers({"Accept": "application/json", "User-Agent": USER_AGENT})
    request = HTTPRequest("GET", f"{base_url}/v3/certificates", headers, timeout=(5.0, 10.0), total_timeout=15.0)
    transport, started = RequestsTransport(), time.time()
    try:
        response = transport.send(request)
    except TransportError as error:
        yield Finding("error", "connection", str(error), _advise(error, base_url))
        return None
    finally:
        transport.close()
    seconds = time.time() - started
    yield Finding("ok", "connection", f"{base_url} responds in {1000 * seconds:.0f} ms")
    return _Response(response.headers, started + seconds / 2)


def _check_proxy(base_url: str) -> Finding:
    proxy = find_proxy(base_url)
    if proxy is None:
        return Finding("ok", "proxy", "none")
    address = proxy.rpartition("@")[2]  # Before it are the user and the password.
    host = urlsplit(base_url).hostname
    return Finding("warning", "proxy", f"{address}, from the environment", f"to bypass it, add {host} to NO_PROXY")


def _advise(error: TransportError, base_url: str) -> str:
    """Return how to fix a connection that failed with *error*."""
    if not isinstance(error, ConnectError):
        return "try again"
    if urlsplit(base_url).scheme == "http":
        return "check that the server is running"
    return "check the network and the proxy; for TLS also the system time and the CA certificates"
