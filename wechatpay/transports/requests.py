"""The synchronous transport, over `requests`."""

from __future__ import annotations

import os
import ssl
import time
from collections.abc import Generator
from typing import Any

import requests
import urllib3
from requests.cookies import RequestsCookieJar
from requests.hooks import default_hooks
from requests.structures import CaseInsensitiveDict

from wechatpay.errors import ConfigurationError, TransportError
from wechatpay.http import Headers, HTTPRequest, HTTPResponse, parse_origin
from wechatpay.transports import CHUNK_SIZE
from wechatpay.transports._body import Body
from wechatpay.transports._errors import (
    build_connect_error,
    build_lost_error,
    build_not_final_error,
    build_timeout_error,
)
from wechatpay.transports._pool import Adapter, limit_upload, start_deadline
from wechatpay.transports._proxy import is_loopback, is_socks, validate_proxy
from wechatpay.transports._tls import create_tls_context

__all__ = ["RequestsTransport"]


class RequestsTransport:
    """Sends with a `requests.Session`, a pool of connections that any number of threads may share.

    A *session* of the caller's is used unchanged, with its proxies, adapters, headers and hooks, and is not closed. The
    built-in one uses the environment's proxies, as they are when a host is first called, stores no cookies and reads no
    .netrc.

    :param authorities: PEM of certificate authorities that the built-in session trusts in addition to the system's.
    :param proxy: the URL of the proxy that the built-in session uses instead of the environment's.
    """

    def __init__(
        self, session: requests.Session | None = None, *, authorities: str | None = None, proxy: str | None = None
    ) -> None:
        self._session = session
        self._proxy = validate_proxy(proxy)
        self._authorities = authorities
        # By process and certificate. A forked child must not use its parent's connections, nor close them: that takes
        # locks that the fork may have copied locked. There is no lock here: dict.setdefault and popitem are atomic.
        self._built_in: dict[tuple[int, object], requests.Session] = {}

    def send(self, request: HTTPRequest) -> HTTPResponse:
        """Send *request* and return the response. See `wechatpay.transports.Transport`."""
        session = self._get_session(request.client_certificate)
        not_sent_is_certain = self._session is None or not _may_send_other_requests(session, request.url)
        deadline = start_deadline(request)
        # Errors are raised from here, without the frames below, which contain the signature.
        try:
            response = _send(request, session, deadline)
        except (TransportError, *_FAILURES) as error:  # A hook of the caller's session may make a call itself.
            failure = _explain(
                error,
                request,
                not_sent_is_certain=not_sent_is_certain,
                deadline=deadline,
                proxy=_find_proxy(session, request),
            )
        else:
            try:
                return _receive(response, request, is_built_in=self._session is None, deadline=deadline)
            except TransportError as error:
                failure = error.with_traceback(None)
            except _FAILURES as error:
                failure = _explain(error, request, not_sent_is_certain=False, deadline=deadline)
        raise failure

    def drop_idle(self) -> None:
        """Close the idle connections, unless the session is the caller's; calls in flight are not disturbed."""
        self.close()

    def close(self) -> None:
        """Close the connections, unless the session is the caller's."""
        while self._built_in:
            (process, _), session = self._built_in.popitem()
            if process == os.getpid():
                session.close()

    def _get_session(self, certificate: object) -> requests.Session:
        """Return the session whose connections present *certificate*; its TLS context is created once."""
        if self._session is not None:
            if certificate is not None and self._session.cert is None:
                raise ConfigurationError(
                    "mutual_tls=True cannot be used with your own session, which presents its own certificate: "
                    "set session.cert, or leave the session to the client"
                )
            return self._session
        key = os.getpid(), certificate
        session = self._built_in.get(key)
        if session is None:
            session = self._built_in.setdefault(key, _create_session(certificate, self._authorities, self._proxy))
        return session


def _send(request: HTTPRequest, session: requests.Session, deadline: float) -> requests.Response:
    settings = session.merge_environment_settings(request.url, {}, True, session.verify, session.cert)  # noqa: FBT003
    prepared = _prepare(request, session, deadline)
    return session.send(prepared, timeout=request.timeout, allow_redirects=False, **settings)


def _prepare(request: HTTPRequest, session: requests.Session, deadline: float) -> requests.PreparedRequest:
    # Built by hand: PreparedRequest.prepare would re-encode the URL, and read credentials from .netrc.
    prepared = requests.PreparedRequest()
    prepared.method = request.method
    prepared.url = request.url
    prepared.headers = CaseInsensitiveDict(session.headers)  # type: ignore[arg-type]  # Values are str or bytes.
    prepared.headers.update(request.headers)
    prepared.body = limit_upload(request.content, deadline) or None  # type: ignore[assignment]  # It may be an iterable.
    prepared.hooks = {**default_hooks(), **session.hooks}
    prepared._cookies = RequestsCookieJar()  # type: ignore[attr-defined]  # noqa: SLF001  # `send` reads it.
    return prepared


class _Session(requests.Session):
    """A session without cookies, redirects and hooks, which reads the environment once for each host.

    :param proxy: the proxy to use instead of the environment's.
    """

    def __init__(self, proxy: str | None) -> None:
        super().__init__()
        self.headers.clear()
        self._proxy = proxy
        self._settings: dict[str, Any] = {}

    def merge_environment_settings(self, url: Any, proxies: Any, stream: Any, verify: Any, cert: Any) -> Any:
        """Return the environment's proxies and authorities. They are cached: reading them takes as long as signing."""
        origin = parse_origin(str(url))
        settings = self._settings.get(origin)
        if settings is None:
            found = super().merge_environment_settings(url, proxies, stream, verify, cert)
            if self._proxy is not None:
                found["proxies"] = {"all": self._proxy}
            elif is_loopback(origin):
                found["proxies"] = {}
            settings = self._settings.setdefault(origin, found)
        return settings

    def send(self, request: requests.PreparedRequest, *, allow_redirects: bool = False, **options: Any) -> Any:
        """Send *request* with the adapter of its URL."""
        assert not allow_redirects
        return self.get_adapter(str(request.url)).send(request, **options)


def _may_send_other_requests(session: requests.Session, url: str) -> bool:
    """Whether *session* may itself send further requests (retries, hooks).

    A connection error then does not imply that this request was not sent.
    """
    if type(session).send is not requests.Session.send or session.hooks.get("response"):
        return True
    retries = getattr(session.get_adapter(url), "max_retries", None)
    return getattr(retries, "total", None) not in (0, False)


def _create_session(certificate: object, authorities: str | None, proxy: str | None) -> requests.Session:
    session = _Session(proxy)
    context = create_tls_context(certificate, authorities)
    for prefix in ("https://", "http://"):
        session.mount(prefix, Adapter(context))
    return session


def _receive(response: requests.Response, request: HTTPRequest, *, is_built_in: bool, deadline: float) -> HTTPResponse:
    if response.status_code < 200:
        response.close()
        raise build_not_final_error(request)
    headers = Headers(response.headers)
    chunks = _read(response, request, headers, is_built_in=is_built_in, deadline=deadline)
    if request.stream:
        return HTTPResponse(response.status_code, headers, chunks=chunks)
    return HTTPResponse(response.status_code, headers, next(chunks, b""))


def _read(
    response: requests.Response, request: HTTPRequest, headers: Headers, *, is_built_in: bool, deadline: float
) -> Generator[bytes, None, None]:
    """Yield the body: in chunks if *request* is streamed, else as a whole."""
    try:
        # Only `requests` knows whether a caller's session has read and decompressed the body.
        body = Body(request, headers, is_decompressed=not is_built_in)
        received = (
            response.raw.stream(CHUNK_SIZE, decode_content=False) if is_built_in else response.iter_content(CHUNK_SIZE)
        )
        if request.stream:
            for chunk in received:
                yield from body.parts(chunk)
            body.end()
        else:
            for chunk in received:
                body.add(chunk)
            response.raw.release_conn()  # urllib3 does it at the end of a body, but not for an empty one.
            yield body.end()
    except TransportError:
        raise
    except _FAILURES as error:
        failure = _explain(error, request, not_sent_is_certain=False, deadline=deadline)
    else:
        return
    finally:
        response.close()
    raise failure


# --- errors

# requests does not wrap some errors of urllib3 and of the standard library.
_FAILURES = (requests.RequestException, urllib3.exceptions.HTTPError, OSError, ValueError)
_BEFORE_SENDING = (
    requests.exceptions.InvalidURL,
    requests.exceptions.InvalidSchema,
    requests.exceptions.MissingSchema,
    urllib3.exceptions.LocationValueError,
)


def _find_proxy(session: requests.Session, request: HTTPRequest) -> str | None:
    """Return the proxy through which *session* sends *request*."""
    found = session.merge_environment_settings(request.url, {}, True, session.verify, session.cert)  # noqa: FBT003
    return requests.utils.select_proxy(request.url, found["proxies"])


def _explain(
    error: BaseException,
    request: HTTPRequest,
    *,
    not_sent_is_certain: bool,
    deadline: float,
    proxy: str | None = None,
) -> TransportError:
    """Translate *error*. It becomes a `ConnectError` only if it is certain that nothing was sent."""
    reason = _unwrap(error)
    words = reason.args[-1] if isinstance(reason, urllib3.exceptions.HTTPError) and reason.args else reason
    if isinstance(reason, urllib3.exceptions.NewConnectionError):
        words = str(words).removeprefix(f"{reason.conn}: ")
    if not_sent_is_certain and _is_before_connection(error, reason):
        if proxy is not None and is_socks(proxy) and isinstance(error, requests.exceptions.InvalidSchema):
            words = "PySocks is not installed: pip install 'requests[socks]'"
        has_timed_out = isinstance(error, requests.ConnectTimeout)
        return build_connect_error(request, words, has_timed_out=has_timed_out, proxy=proxy)
    if isinstance(error, requests.ReadTimeout) or isinstance(reason, urllib3.exceptions.ReadTimeoutError):
        return build_timeout_error(request)
    if time.monotonic() >= deadline:
        return build_timeout_error(request)
    return build_lost_error(request, words)


def _is_before_connection(error: BaseException, reason: object) -> bool:
    if isinstance(error, (requests.ConnectTimeout, *_BEFORE_SENDING)):
        return True
    if isinstance(reason, urllib3.exceptions.ProxyError):
        # A proxy that breaks off after it received the request raises a ProxyError, too: the inner error decides.
        inner = reason.original_error
        return _has_no_connection(inner) or str(inner).startswith("Tunnel connection failed")
    if isinstance(reason, urllib3.exceptions.SSLError):
        return any(isinstance(inner, ssl.SSLCertVerificationError) for inner in (*reason.args, reason.__cause__))
    return _has_no_connection(reason)


def _has_no_connection(reason: object) -> bool:
    return isinstance(reason, (urllib3.exceptions.NewConnectionError, urllib3.exceptions.ConnectTimeoutError))


def _unwrap(error: BaseException) -> object:
    """Return the error that `requests` and `urllib3` have wrapped."""
    inner: object = error.args[0] if error.args else error
    return inner.reason if isinstance(inner, urllib3.exceptions.MaxRetryError) else inner
