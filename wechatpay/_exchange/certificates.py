"""Platform certificates, fetched when there is no valid key, when an unknown key signed, and periodically.

https://pay.weixin.qq.com/doc/v3/merchant/4012551764
"""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass, field
from typing import Any

from wechatpay._calls.call import Call
from wechatpay._calls.retry_policy import Retry
from wechatpay._context import Context
from wechatpay._exchange.retry_loop import Terms, run_with_retries
from wechatpay._exchange.signing import sign_v3
from wechatpay._exchange.steps import ErrorContext, Flow, Sleep, send
from wechatpay._keys.platform import PlatformKeys
from wechatpay._protocols import json, v3
from wechatpay._protocols.certificates import decrypt_certificates
from wechatpay._protocols.v3_verification import BodyVerifier, StatementVerifier
from wechatpay.errors import BusyError, ConfigurationError, UnknownSerialError, WeChatPayError
from wechatpay.http import HTTPRequest
from wechatpay.response import Response

__all__ = ["ensure_keys", "verify_with_fetch"]

UNKNOWN_SERIAL_COOLDOWN = 60.0
"""Minimum seconds between fetches triggered by unknown serials, across all callers."""
REFRESH_AFTER = 6 * 3600.0
"""Seconds after which certificates are fetched again. A new certificate is listed 24 h before it is used, and WeChat
Pay asks merchants to fetch the list every 12 h."""
REFRESH_RETRY_AFTER = 600.0
"""Seconds after a failed periodic refresh until the next one."""
REFRESH_TIMEOUT = (2.0, 5.0)
"""Timeout of a periodic refresh (connect, read), in seconds: a caller waits for it."""
UNLISTED_TRUST = 24 * 3600.0
"""Seconds for which a certificate is trusted after the platform has listed others without it: a message may be late."""
POLL_INTERVAL = 0.05
"""Seconds between checks whether another caller has finished fetching."""


def ensure_keys(context: Context, terms: Terms) -> Flow[PlatformKeys]:
    """Return the keys that a response may be signed with; fetch them if none is valid.

    :raises ConfigurationError: no key is valid, and there is no APIv3 key to decrypt certificates with.
    """
    context.require_merchant()
    store, now = context.platform, context.clock()
    keys = store.keys
    if keys.find_preferred(now) is not None:
        is_stale = store.auto_refresh and not _is_recent(store.fetched_at, REFRESH_AFTER, now)
        if is_stale and not _is_recent(store.refresh_attempted_at, REFRESH_RETRY_AFTER, now):
            return (yield from _refresh(context, keys))
        return keys
    if not store.is_renewed:
        reason = f"every key in certs= has expired ({', '.join(keys)})" if keys else "no key of WeChat Pay is known"
        raise ConfigurationError(
            f"{reason}, so that responses cannot be verified: give Client(certs={{'PUB_KEY_ID_...': "
            "'file:///path/pub_key.pem'}), or apiv3_key= without certs= to have platform certificates fetched",
            setting="certs",
        )
    try:
        return (yield from _fetch_once(context, terms, keys, cooldown=0.0))
    except WeChatPayError as error:
        raise _mark_as_not_sent(error) from error.__cause__


def _is_recent(moment: float, seconds: float, now: float) -> bool:
    """Whether *moment* is less than *seconds* ago. A moment in the future is not: the clock was set back."""
    return 0 <= now - moment < seconds


def _refresh(context: Context, keys: PlatformKeys) -> Flow[PlatformKeys]:
    """Fetch certificates before they are needed. One caller does it, once; if the fetch fails, the keys stay."""
    store = context.platform
    if not store.try_acquire():
        return keys
    try:
        store.refresh_attempted_at = context.clock()  # Set first, so that a fetch that its caller cancels counts.
        if store.keys is keys:
            deadline = context.monotonic() + sum(REFRESH_TIMEOUT)
            once = Terms(Retry(attempts=1), retry_unsafe=False, deadline=deadline)
            yield from run_with_retries(CertificateFetch(context, once, REFRESH_TIMEOUT))
    except WeChatPayError:
        pass
    finally:
        store.release()
    return store.keys


def _mark_as_not_sent(error: WeChatPayError) -> WeChatPayError:
    """Turn the *error* of a fetch into one of the call that needed it: the request of that call was not sent."""
    error.sent = False
    advice = ""
    if getattr(error, "code", "") == "RESOURCE_NOT_EXISTS":
        advice = "; new merchants have no platform certificates: give certs={'PUB_KEY_ID_...': the public key} instead"
    error.args = (f"the request was not sent, because fetching the platform certificates failed: {error}{advice}",)
    return error


def verify_with_fetch(
    verifier: BodyVerifier | StatementVerifier, context: Context, terms: Terms, *, may_wait: bool = True
) -> Flow[None]:
    """Verify a response or a notification with the known keys; fetch certificates if it is signed with another.

    :param may_wait: whether to wait for a fetch that another caller has begun.
    :raises VerificationError: the message is not verified; there is one class for each reason.
    :raises BusyError: another caller is fetching certificates, and this one may not wait for it.
    """
    keys = context.platform.keys
    try:
        verifier.verify(keys)
    except UnknownSerialError as unknown:
        verifier.verify((yield from _fetch_unknown_key(context, terms, keys, unknown, may_wait=may_wait)))


def _fetch_unknown_key(
    context: Context, terms: Terms, known: PlatformKeys, unknown: UnknownSerialError, *, may_wait: bool
) -> Flow[PlatformKeys]:
    """Fetch certificates because a serial was not among the *known* keys; return the keys, which may be the same.

    :raises UnknownSerialError: *unknown*; certificates are not to be fetched, or the fetch failed.
    :raises BusyError: another caller is fetching certificates, and this one may not wait for it.
    """
    if not context.platform.is_renewed:
        raise unknown
    try:
        return (yield from _fetch_once(context, terms, known, cooldown=UNKNOWN_SERIAL_COOLDOWN, may_wait=may_wait))
    except BusyError:
        raise
    except WeChatPayError as error:
        unknown.add_hint(f". Fetching platform certificates failed, {type(error).__name__}: {error}")
        raise unknown from error


def _fetch_once(
    context: Context, terms: Terms, known: PlatformKeys, *, cooldown: float, may_wait: bool = True
) -> Flow[PlatformKeys]:
    """Return the keys after one fetch, which may be that of a concurrent caller; do not fetch again within *cooldown*
    seconds.

    :raises BusyError: another caller is fetching, and this one may not wait for it.
    """
    store = context.platform
    # Wait for another caller's fetch no longer than a fetch may take.
    max_polls = int(min(sum(context.timeout), max(0.0, terms.deadline - context.monotonic())) / POLL_INTERVAL)
    polls = 0
    while not (is_acquired := store.try_acquire()) and polls < max_polls:
        if not may_wait:
            raise BusyError("WeChat Pay's certificates are being fetched for another message: send this one again")
        polls += 1
        yield Sleep(POLL_INTERVAL)
    try:
        if store.keys is not known:
            return store.keys
        now = context.clock()
        is_recent = _is_recent(store.lookup_attempted_at, cooldown, now) or _is_recent(store.fetched_at, cooldown, now)
        if (polls or is_recent) and store.failure is not None:
            raise copy(store.failure)
        if is_recent and not polls:
            return store.keys
        yield from _fetch_recording_failure(context, terms)
        return store.keys
    finally:
        if is_acquired:
            store.release()


def _fetch_recording_failure(context: Context, terms: Terms) -> Flow[None]:
    store = context.platform
    store.failure = None
    try:
        yield from run_with_retries(CertificateFetch(context, terms, context.timeout))
    except WeChatPayError as error:
        # A copy is stored: the error that is raised refers to the frames of its call.
        store.failure, store.lookup_attempted_at = copy(error), context.clock()
        raise
    store.lookup_attempted_at = context.clock()


_CALL = Call("v3", "GET", "/v3/certificates", template="v3/certificates")


@dataclass(slots=True)
class CertificateFetch:
    """The exchange that fetches the platform certificates and stores their keys."""

    context: Context
    terms: Terms
    timeout: tuple[float, float]
    call: Call = field(default_factory=lambda: _CALL)

    def sign(self, base_url: str) -> HTTPRequest:
        """See `Exchange`."""
        key = self.context.platform.keys.find_preferred(self.context.clock())
        return sign_v3(v3.prepare(self.call, timeout=self.timeout), self.context, key, base_url)

    def send_and_verify(self, request: HTTPRequest) -> Flow[Response[Any]]:
        """See `Exchange`.

        The list is verified with the known keys and with those in it, which only a holder of the APIv3 key can encrypt.
        A certificate that it does not have any more is trusted for `UNLISTED_TRUST` seconds.
        """
        store = self.context.platform
        assert store.cipher is not None
        with ErrorContext(request) as subject:
            subject.response = response = yield from send(request)
            now = self.context.clock()
            listed = decrypt_certificates(json.decode(response), store.cipher)
            keys = store.keys.limit_unlisted(listed, now + UNLISTED_TRUST).select_valid(now).merge(listed)
            verifier = BodyVerifier(response.headers, now)
            verifier.update(response.content)
            verifier.verify(keys)
        store.replace(keys)
        store.failure, store.fetched_at = None, now
        return Response(response, request=request.redacted(), verified=True)
