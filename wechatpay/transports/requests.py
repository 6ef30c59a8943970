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
from wechatpay.http import Headers, HTTPRequest, HTTPResponse, origin_of
from wechatpay.transports import CHUNK
from wechatpay.transports._body import Body
from wechatpay.transports._errors import lost, not_final, timed_out, unreachable
from wechatpay.transports._pool import Adapter, begin, in_time
from wechatpay.transports._tls import tls_context

__all__ = ["RequestsTransport"]


class RequestsTransport:
    """Sends with a `requests.Session`: a pool of connections, for as many threads as there are.

    A *session* of the caller's is used as it is, with its proxies, adapters, headers and hooks, and left open. Our own
    takes proxies from the environment, as it is when a host is first called; keeps no cookies, reads no .netrc.

    :param authorities: PEM text of certificate authorities that our own session trusts besides the usual ones.
    """

    def __init__(self, session: requests.Session | None = None, *, authorities: str | None = None) -> None:
        self._session = session
        self._authorities = authorities
        # By process, too: a forked child must not talk on its parent's connections, nor close them, which takes
        # locks that the fork may have left taken for ever. There is none here: `setdefault` and `popitem` are atomic.
        self._own: dict[tuple[int, object], requests.Session] = {}

    def send(self, request: HTTPRequest) -> HTTPResponse:
        """The reply to *request*. See `wechatpay.transports.Transport`."""
        session = self._session_for(request.client_certificate)
        certain = self._session is None or not _sends_more(session, request.url)
        late = begin(request)
        # What is raised leaves from here: the frames below have what nobody is to see, and are let go.
        try:
            response = _response_to(request, session, late)
        except (TransportError, *_FAILURES) as error:  # one of ours is of a call that a caller's hook makes
            failure = _explained(error, request, certain=certain, late=late)
        else:
            try:
                return _received(response, request, is_ours=self._session is None, late=late)
            except TransportError as error:
                failure = error.with_traceback(None)
            except _FAILURES as error:
                failure = _explained(error, request, certain=False, late=late)
        raise failure

    def close(self) -> None:
        """Close the connections, unless the session is the caller's."""
        while self._own:
            (process, _), session = self._own.popitem()
            if process == os.getpid():
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
        key = os.getpid(), certificate
        session = self._own.get(key)
        if session is None:
            session = self._own.setdefault(key, _own_session(certificate, self._authorities))
        return session


def _response_to(request: HTTPRequest, session: requests.Session, late: float) -> requests.Response:
    settings = session.merge_environment_settings(request.url, {}, True, session.verify, session.cert)  # noqa: FBT003
    prepared = _prepared(request, session, late)
    return session.send(prepared, timeout=request.timeout, allow_redirects=False, **settings)


def _prepared(request: HTTPRequest, session: requests.Session, late: float) -> requests.PreparedRequest:
    # Put together by hand: `prepare` would write the URL anew, and take credentials from .netrc.
    prepared = requests.PreparedRequest()
    prepared.method = request.method
    prepared.url = request.url
    prepared.headers = CaseInsensitiveDict(session.headers)  # type: ignore[arg-type]  # str or bytes
    prepared.headers.update(request.headers)
    prepared.body = in_time(request.content, late) or None  # type: ignore[assignment]  # an iterable of bytes is taken too
    prepared.hooks = {**default_hooks(), **session.hooks}
    prepared._cookies = RequestsCookieJar()  # type: ignore[attr-defined]  # noqa: SLF001  # where `send` looks for them
    return prepared


class _Session(requests.Session):
    """A session without cookies, redirects and hooks, which looks into the environment once for each host."""

    def __init__(self) -> None:
        super().__init__()
        self.headers.clear()
        self._settings: dict[str, Any] = {}

    def merge_environment_settings(self, url: Any, proxies: Any, stream: Any, verify: Any, cert: Any) -> Any:
        """What the environment says of proxies and authorities: to read all of it takes as long as to sign."""
        origin = origin_of(str(url))
        settings = self._settings.get(origin)
        if settings is None:
            found = super().merge_environment_settings(url, proxies, stream, verify, cert)
            settings = self._settings.setdefault(origin, found)
        return settings

    def send(self, request: requests.PreparedRequest, *, allow_redirects: bool = False, **options: Any) -> Any:
        """Straight through the adapter."""
        assert not allow_redirects
        return self.get_adapter(str(request.url)).send(request, **options)


def _sends_more(session: requests.Session, url: str) -> bool:
    """Whether a caller's *session* may send more than the request: then a refused connection does not tell of that."""
    if type(session).send is not requests.Session.send or session.hooks.get("response"):
        return True
    retries = getattr(session.get_adapter(url), "max_retries", None)
    return getattr(retries, "total", None) not in (0, False)


def _own_session(certificate: object, authorities: str | None) -> requests.Session:
    session = _Session()
    context = tls_context(certificate, authorities)
    for prefix in ("https://", "http://"):
        session.mount(prefix, Adapter(context))
    return session


def _received(response: requests.Response, request: HTTPRequest, *, is_ours: bool, late: float) -> HTTPResponse:
    if response.status_code < 200:
        response.close()
        raise not_final(request)
    headers = Headers(response.headers)
    chunks = _chunks(response, request, headers, is_ours=is_ours, late=late)
    if request.stream:
        return HTTPResponse(response.status_code, headers, chunks=chunks)
    return HTTPResponse(response.status_code, headers, next(chunks, b""))


def _chunks(
    response: requests.Response, request: HTTPRequest, headers: Headers, *, is_ours: bool, late: float
) -> Generator[bytes, None, None]:
    """The body: as it comes where *request* says so, or whole."""
    try:
        # What a caller's session did to a reply, `requests` knows best: it may have been read, and unpacked.
        body = Body(request, headers, is_unpacked=not is_ours)
        came = response.raw.stream(CHUNK, decode_content=False) if is_ours else response.iter_content(CHUNK)
        if request.stream:
            for chunk in came:
                yield from body.parts(chunk)
            body.end()
        else:
            for chunk in came:
                body.add(chunk)
            response.raw.release_conn()  # which urllib3 does when it reads the end, and of an empty body it reads none
            yield body.end()
    except TransportError:
        raise
    except _FAILURES as error:
        failure = _explained(error, request, certain=False, late=late)
    else:
        return
    finally:
        response.close()
    raise failure


# --- what went wrong

# requests lets some errors of urllib3 and of the standard library through as they are.
_FAILURES = (requests.RequestException, urllib3.exceptions.HTTPError, OSError, ValueError)
_BEFORE_SENDING = (
    requests.exceptions.InvalidURL,
    requests.exceptions.InvalidSchema,
    requests.exceptions.MissingSchema,
    urllib3.exceptions.LocationValueError,
)


def _explained(error: BaseException, request: HTTPRequest, *, certain: bool, late: float) -> TransportError:
    """*error* as ours. Only what is *certain* not to have sent anything is a `ConnectError`."""
    reason = _reason(error)
    words = reason.args[-1] if isinstance(reason, urllib3.exceptions.HTTPError) and reason.args else reason
    if isinstance(reason, urllib3.exceptions.NewConnectionError):
        words = str(words).removeprefix(f"{reason.conn}: ")
    if certain and _never_connected(error, reason):
        return unreachable(request, words, in_time=not isinstance(error, requests.ConnectTimeout))
    if isinstance(error, requests.ReadTimeout) or isinstance(reason, urllib3.exceptions.ReadTimeoutError):
        return timed_out(request)
    if time.monotonic() >= late:
        return timed_out(request)
    return lost(request, words)


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
