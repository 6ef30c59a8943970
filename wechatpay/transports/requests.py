"""The synchronous transport, over `requests`."""

from __future__ import annotations

import ssl
import threading
import time
from collections.abc import Generator
from typing import Any

import requests
import urllib3
from requests.adapters import HTTPAdapter
from requests.cookies import RequestsCookieJar
from requests.hooks import default_hooks
from requests.structures import CaseInsensitiveDict
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from wechatpay.errors import (
    ConfigurationError,
    ConnectError,
    ConnectionLostError,
    ConnectTimeoutError,
    TimedOutError,
    TransportError,
)
from wechatpay.http import Headers, HTTPRequest, HTTPResponse
from wechatpay.transports import IDLE_LIMIT
from wechatpay.transports.tls import tls_context

__all__ = ["RequestsTransport"]

CHUNK = 64 * 1024
POOL_SIZE = 100
"""Connections kept open to one host; more are opened when more threads call at once, and closed after use."""


class RequestsTransport:
    """Sends with a `requests.Session`: a pool of connections, for as many threads as there are.

    A *session* of the caller's is used as it is, with its proxies, adapters, headers and hooks, and left open. Our own
    takes proxies from the environment, keeps no cookies and reads no .netrc.

    :param authorities: PEM text of certificate authorities that our own session trusts besides the usual ones.
    """

    def __init__(self, session: requests.Session | None = None, *, authorities: str | None = None) -> None:
        self._session = session
        self._authorities = authorities
        self._own: dict[object, requests.Session] = {}
        self._lock = threading.Lock()

    def send(self, request: HTTPRequest) -> HTTPResponse:
        """The reply to *request*. See `wechatpay.transports.Transport`."""
        session = self._session_for(request.client_certificate)
        prepared = _prepared(request, session)
        settings = session.merge_environment_settings(request.url, {}, request.stream, session.verify, session.cert)
        try:
            response = session.send(prepared, timeout=request.timeout, allow_redirects=False, **settings)
        except requests.RequestException as error:
            raise _explained(error, request) from error
        head = HTTPResponse(response.status_code, Headers(response.headers))
        if request.stream:
            return HTTPResponse(head.status_code, head.headers, chunks=_chunks(response, request))
        return HTTPResponse(head.status_code, head.headers, response.content)

    def close(self) -> None:
        """Close the connections, unless the session is the caller's."""
        with self._lock:
            own, self._own = self._own, {}
        for session in own.values():
            session.close()

    def _session_for(self, certificate: object) -> requests.Session:
        """The session whose connections present *certificate*; each makes its TLS context once."""
        if self._session is not None:
            if certificate is not None and self._session.cert is None:
                raise ConfigurationError(
                    "mutual_tls=True, and the transport has a session of yours, which presents its own certificate: "
                    "set session.cert, or leave the session to the client"
                )
            return self._session
        session = self._own.get(certificate)
        if session is None:
            with self._lock:
                session = self._own.get(certificate) or _own_session(certificate, self._authorities)
                self._own[certificate] = session
        return session


def _prepared(request: HTTPRequest, session: requests.Session) -> requests.PreparedRequest:
    # Put together by hand: `prepare` would write the URL anew, and take credentials from .netrc.
    prepared = requests.PreparedRequest()
    prepared.method = request.method
    prepared.url = request.url
    prepared.headers = CaseInsensitiveDict(session.headers)  # type: ignore[arg-type]  # str or bytes
    prepared.headers.update(request.headers)
    prepared.body = request.content or None  # type: ignore[assignment]  # an iterable of bytes is taken too
    prepared.hooks = {**default_hooks(), **session.hooks}
    prepared._cookies = RequestsCookieJar()  # type: ignore[attr-defined]  # noqa: SLF001  # where `send` looks for them
    return prepared


def _own_session(certificate: object, authorities: str | None) -> requests.Session:
    session = requests.Session()
    session.headers.clear()
    context = tls_context(certificate, authorities)
    for prefix in ("https://", "http://"):
        session.mount(prefix, _Adapter(context))
    return session


def _chunks(response: requests.Response, request: HTTPRequest) -> Generator[bytes, None, None]:
    try:
        yield from response.iter_content(CHUNK)
    except requests.RequestException as error:
        raise _explained(error, request) from error
    finally:
        response.close()


# --- what went wrong


def _explained(error: requests.RequestException, request: HTTPRequest) -> TransportError:
    """*error* as ours. Only what is certain not to have sent anything is a `ConnectError`."""
    host = "/".join(request.url.split("/", 3)[:3])
    reason = _reason(error)
    if isinstance(error, requests.ConnectTimeout):
        return ConnectTimeoutError(
            f"no connection to {host} within {request.timeout[0]:g} s", request=request.redacted()
        )
    if isinstance(reason, (urllib3.exceptions.NewConnectionError, urllib3.exceptions.ProxyError)):
        return ConnectError(f"cannot connect to {host}: {reason}", request=request.redacted())
    if isinstance(reason, urllib3.exceptions.SSLError) and _is_about_certificate(reason):
        return ConnectError(f"the certificate of {host} is not trusted: {reason}", request=request.redacted())
    if isinstance(error, requests.ReadTimeout) or isinstance(reason, urllib3.exceptions.ReadTimeoutError):
        return TimedOutError(
            f"no reply from {host} within {request.timeout[1]:g} s; the request may have been carried out",
            request=request.redacted(),
        )
    return ConnectionLostError(
        f"the connection to {host} broke before the reply was complete ({reason}); "
        "the request may have been carried out",
        request=request.redacted(),
    )


def _reason(error: BaseException) -> object:
    """What `requests` and `urllib3` wrapped, one in the other."""
    inner: object = error.args[0] if error.args else error
    return inner.reason if isinstance(inner, urllib3.exceptions.MaxRetryError) else inner


def _is_about_certificate(error: Exception) -> bool:
    return any(isinstance(inner, ssl.SSLCertVerificationError) for inner in (*error.args, error.__cause__))


# --- connections that are not used when they are old


def _stamp(connection: Any) -> None:
    if connection is not None:
        connection.idle_since = time.monotonic()


def _fresh(connection: Any) -> Any:
    if time.monotonic() - getattr(connection, "idle_since", float("inf")) > IDLE_LIMIT:
        connection.close()  # it is opened anew when it is used
    return connection


class _HTTPPool(HTTPConnectionPool):
    def _put_conn(self, conn: Any) -> None:
        _stamp(conn)
        super()._put_conn(conn)

    def _get_conn(self, timeout: float | None = None) -> Any:
        return _fresh(super()._get_conn(timeout))


class _HTTPSPool(HTTPSConnectionPool):
    def _put_conn(self, conn: Any) -> None:
        _stamp(conn)
        super()._put_conn(conn)

    def _get_conn(self, timeout: float | None = None) -> Any:
        return _fresh(super()._get_conn(timeout))


class _Adapter(HTTPAdapter):
    def __init__(self, context: ssl.SSLContext) -> None:
        self._context = context
        super().__init__(pool_maxsize=POOL_SIZE)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, ssl_context=self._context, **kwargs)
        _use_our_pools(self.poolmanager)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        manager = super().proxy_manager_for(proxy, ssl_context=self._context, **kwargs)
        _use_our_pools(manager)
        return manager


def _use_our_pools(manager: Any) -> None:
    manager.pool_classes_by_scheme = {"http": _HTTPPool, "https": _HTTPSPool}
