"""The checks of the network: the proxy and the connection to WeChat Pay."""

from __future__ import annotations

import time
from typing import NamedTuple
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from wechatpay._calls.options import validate_base_url
from wechatpay.cli.doctor.finding import Checks, Finding
from wechatpay.errors import ArgumentError, ConnectError, TransportError
from wechatpay.http import Headers, HTTPRequest
from wechatpay.transports import RequestsTransport
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
    url = urlsplit(base_url)
    proxies = getproxies()
    proxy = proxies.get(url.scheme) or proxies.get("all")
    if not proxy or proxy_bypass(url.hostname or ""):
        return Finding("ok", "proxy", "none")
    host = proxy.rpartition("@")[2]  # without the password
    return Finding("warning", "proxy", f"{host}, from the environment", f"to bypass it, add {url.hostname} to NO_PROXY")


def _advise(error: TransportError, base_url: str) -> str:
    """Return how to fix a connection that failed with *error*."""
    if not isinstance(error, ConnectError):
        return "try again"
    if urlsplit(base_url).scheme == "http":
        return "check that the server is running"
    return "check the network and the proxy; for TLS also the system time and the CA certificates"
