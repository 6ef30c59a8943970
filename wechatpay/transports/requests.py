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

from wechatpay.errors import ConfigurationError, TransportError
from wechatpay.http import Headers, HTTPRequest, HTTPResponse
from wechatpay.transports import CHUNK, IDLE_LIMIT
from wechatpay.transports.failures import lost, timed_out, unreachable
from wechatpay.transports.tls import tls_context

__all__ = ["RequestsTransport"]

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
        certain = self._session is None or not _may_repeat(session, request.url)
        try:
            settings = session.merge_environment_settings(request.url, {}, request.stream, session.verify, session.cert)
            response = session.send(
                _prepared(request, session), timeout=request.timeout, allow_redirects=False, **settings
            )
        except _FAILURES as error:
            raise _explained(error, request, certain=certain) from _without_request(error)
        headers = Headers(response.headers)
        if request.stream:
            return HTTPResponse(response.status_code, headers, chunks=_chunks(response, request))
        return HTTPResponse(response.status_code, headers, response.content)

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


class _Session(requests.Session):
    def get_redirect_target(self, resp: requests.Response) -> None:
        """Nowhere: requests would parse the Location, and fail at a wrong one, also where it does not follow it."""


def _may_repeat(session: requests.Session, url: str) -> bool:
    """Whether a caller's *session* sends again by itself: then a refused connection does not tell of the first try."""
    retries = getattr(session.get_adapter(url), "max_retries", None)
    return getattr(retries, "total", None) not in (0, False)


def _own_session(certificate: object, authorities: str | None) -> requests.Session:
    session = _Session()
    session.headers.clear()
    context = tls_context(certificate, authorities)
    for prefix in ("https://", "http://"):
        session.mount(prefix, _Adapter(context))
    return session


def _chunks(response: requests.Response, request: HTTPRequest) -> Generator[bytes, None, None]:
    try:
        yield from response.iter_content(CHUNK)
    except _FAILURES as error:
        raise _explained(error, request, certain=False) from _without_request(error)
    finally:
        response.close()


# --- what went wrong

# requests lets some errors of urllib3 and of the standard library through as they are.
_FAILURES = (requests.RequestException, urllib3.exceptions.HTTPError, OSError, ValueError)
_BEFORE_SENDING = (
    requests.exceptions.InvalidURL,
    requests.exceptions.InvalidSchema,
    requests.exceptions.MissingSchema,
    urllib3.exceptions.LocationValueError,
)


def _explained(error: BaseException, request: HTTPRequest, *, certain: bool) -> TransportError:
    """*error* as ours. Only what is *certain* not to have sent anything is a `ConnectError`."""
    reason = _reason(error)
    if certain and _never_connected(error, reason):
        return unreachable(request, reason, in_time=not isinstance(error, requests.ConnectTimeout))
    if isinstance(error, requests.ReadTimeout) or isinstance(reason, urllib3.exceptions.ReadTimeoutError):
        return timed_out(request)
    return lost(request, reason)


def _never_connected(error: BaseException, reason: object) -> bool:
    if isinstance(error, (requests.ConnectTimeout, *_BEFORE_SENDING)):
        return True
    if isinstance(reason, urllib3.exceptions.ProxyError):
        # Also what a proxy breaks off after it got the request is a ProxyError: look at what was wrong inside.
        inner = reason.original_error
        return _no_connection(inner) or str(inner).startswith("Tunnel connection failed")
    if isinstance(reason, urllib3.exceptions.SSLError):
        return any(isinstance(inner, ssl.SSLCertVerificationError) for inner in (*reason.args, reason.__cause__))
    return _no_connection(reason)


def _no_connection(reason: object) -> bool:
    return isinstance(reason, (urllib3.exceptions.NewConnectionError, urllib3.exceptions.ConnectTimeoutError))


def _reason(error: BaseException) -> object:
    """What `requests` and `urllib3` wrapped, one in the other."""
    inner: object = error.args[0] if error.args else error
    return inner.reason if isinstance(inner, urllib3.exceptions.MaxRetryError) else inner


def _without_request(error: Exception) -> Exception:
    """*error* without the request that `requests` hangs on it, signature and all."""
    for each in (error, error.__context__, error.__cause__):
        if isinstance(each, requests.RequestException):
            each.request = None
    return error


# --- connections that are not used when they are old


class _Idle:
    """What a pool does with connections, but for those that were idle for too long."""

    def _put_conn(self, conn: Any) -> None:
        if conn is not None:
            conn.idle_since = time.monotonic()
        super()._put_conn(conn)  # type: ignore[misc]

    def _get_conn(self, timeout: float | None = None) -> Any:
        conn = super()._get_conn(timeout)  # type: ignore[misc]
        if time.monotonic() - getattr(conn, "idle_since", float("inf")) > IDLE_LIMIT:
            conn.close()  # it is opened anew when it is used
        return conn


class _HTTPPool(_Idle, HTTPConnectionPool):
    pass


class _HTTPSPool(_Idle, HTTPSConnectionPool):
    pass


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
