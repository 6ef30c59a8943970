"""One call, tried as often as its terms allow.

    choose an access point -> sign -> send, prove -> outcome -> done, or a pause and again

Every attempt is signed afresh, over the same body. What the caller is told in the end is true of all attempts: when one
of them may have arrived, a later one that certainly did not makes no "it was not sent" of it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, NamedTuple

from wechatpay._calls.call import Call
from wechatpay._context import Account
from wechatpay._exchange.hooks import Event
from wechatpay._exchange.retry_policy import Retry
from wechatpay._exchange.steps import Attempt, Flow
from wechatpay.errors import ConnectError, ExchangeError, TimedOutError
from wechatpay.http import HTTPRequest
from wechatpay.response import Response

__all__ = ["Terms", "run_with_retries", "terms_of"]


class Terms(NamedTuple):
    """How often and for how long a call is tried."""

    retry: Retry
    asked: bool
    """Whether the caller wants repeated what may have arrived."""
    until: float
    """The time, of the client's clock, when all of it must be over."""


def terms_of(call: Call, account: Account) -> Terms:
    """The terms of *call*: its own, or its client's."""
    retry = call.retry if isinstance(call.retry, Retry) else account.retry
    if call.retry is False:
        retry = replace(retry, attempts=1)
    longest = max(retry.budget, sum(call.timeout or account.timeout))
    return Terms(retry, asked=call.retry is True, until=account.clock() + longest)


def run_with_retries(
    account: Account,
    terms: Terms,
    call: Call,
    make: Callable[[str], HTTPRequest],
    take: Callable[[HTTPRequest], Flow[Response[Any]]],
    *,
    base_url: str | None = None,
) -> Flow[Response[Any]]:
    """What *call* comes to: *make* signs it for an access point, *take* sends that and proves the reply.

    :param base_url: the only access point, where not all of the account's will do.
    :raises ExchangeError: the last attempt failed; `sent` and `attempts` are those of all.
    """
    points, attempt = account.access_points, 0
    last: Response[Any] | ExchangeError | None = None  # of those attempts that may have arrived
    while True:
        attempt += 1
        address = base_url or points.choose(account.clock())
        outcome: Response[Any] | Exception
        try:
            request = _in_time(make(address), terms.until - account.clock())
            told = account.observer.is_active
            outcome = yield from (_observed(account, call, request, attempt, take) if told else take(request))
        except Exception as error:  # noqa: BLE001  # judged below, and raised there
            outcome = error
        now = account.clock()
        if isinstance(outcome, ExchangeError):
            outcome.attempts = attempt
        if isinstance(outcome, Response) or (isinstance(outcome, ExchangeError) and outcome.sent):
            last = outcome
        if base_url is None and (outcome is last or isinstance(outcome, ConnectError)):
            points.saw(address, now, connected=outcome is last)
        elsewhere = base_url is None and isinstance(outcome, ConnectError) and points.is_any_up()
        pause = terms.retry.pause(attempt, call.method, outcome, asked=terms.asked, elsewhere=elsewhere, now=now)
        if pause is None or now + pause >= terms.until:
            return _told(outcome, last, attempt)
        yield Attempt(None, delay=pause)


def _told(
    outcome: Response[Any] | Exception, last: Response[Any] | ExchangeError | None, attempt: int
) -> Response[Any]:
    """What the caller gets to know: the last *outcome*, or the *last* that may have arrived, if that one did not."""
    if last is not None and outcome is not last:
        if isinstance(last, ExchangeError):
            last.attempts = attempt
            raise last from outcome if isinstance(outcome, Exception) else None
        return last
    if isinstance(outcome, Exception):
        raise outcome
    return outcome


def _in_time(request: HTTPRequest, left: float) -> HTTPRequest:
    """*request*, with *left* seconds for it."""
    if left <= 0:
        raise TimedOutError("no time was left to send the request in", request=request.redacted(), sent=False)
    return request.limited_to(left)


def _observed(
    account: Account,
    call: Call,
    request: HTTPRequest,
    attempt: int,
    take: Callable[[HTTPRequest], Flow[Response[Any]]],
) -> Flow[Response[Any]]:
    """What *take* makes of *request*, with whoever watches being told."""
    observer = account.observer
    event = Event(request.redacted(), call.template, attempt)
    observer.begun(event)
    started = account.clock()
    try:
        event.response = yield from take(request)
        return event.response
    except ExchangeError as error:
        event.error, event.response = error, error.response
        raise
    finally:
        event.seconds = account.clock() - started
        observer.ended(event)
