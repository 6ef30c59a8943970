"""The retry loop: one call, attempted as often as its terms allow.

    choose a base URL -> sign -> send, verify -> outcome -> return or raise it, or sleep and retry

Every attempt signs the same body afresh. The final outcome is true for all attempts: if one of them may have arrived,
an error of a later attempt that was certainly not sent does not hide that.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, NamedTuple, Protocol

from wechatpay._calls.call import Call
from wechatpay._calls.retry_policy import Retry
from wechatpay._context import Context
from wechatpay._exchange.hooks import Event
from wechatpay._exchange.steps import Flow, Sleep
from wechatpay.errors import ConnectError, ExchangeError, TimedOutError
from wechatpay.http import HTTPRequest
from wechatpay.response import Response

__all__ = ["Exchange", "Terms", "choose_terms", "run_with_retries"]


class Terms(NamedTuple):
    """The number of attempts of a call, and the time that they may take."""

    retry: Retry
    retry_unsafe: bool
    """Whether the caller explicitly allows repeating a request that may have arrived."""
    deadline: float
    """The time, on the monotonic clock, by which the call must end."""


def choose_terms(call: Call, context: Context) -> Terms:
    """Return the terms of *call*: its own, or its client's."""
    retry = call.retry if isinstance(call.retry, Retry) else context.retry
    if call.retry is False:
        retry = replace(retry, attempts=1)
    longest = max(retry.budget, sum(call.timeout or context.timeout))
    return Terms(retry, retry_unsafe=call.retry is True, deadline=context.monotonic() + longest)


class Exchange(Protocol):
    """The part of an attempt that depends on the protocol."""

    call: Call
    context: Context
    terms: Terms

    def sign(self, base_url: str) -> HTTPRequest:
        """Sign the request afresh for *base_url*."""
        ...

    def send_and_verify(self, request: HTTPRequest) -> Flow[Response[Any]]:
        """Send *request*, and verify and return the response."""
        ...


def run_with_retries(exchange: Exchange, *, base_url: str | None = None) -> Flow[Response[Any]]:
    """Sign, send and verify until the call succeeds, fails for good or runs out of time; return the response.

    :param base_url: the only base URL to use, instead of the client's.
    :raises ExchangeError: the call failed; its `sent` and `attempts` cover all attempts.
    """
    context, terms = exchange.context, exchange.terms
    urls, attempt = context.base_urls, 0
    last_arrived: Response[Any] | ExchangeError | None = None  # The outcome of the last attempt that may have arrived.
    while True:
        attempt += 1
        url = base_url or urls.choose(context.clock())
        outcome: Response[Any] | Exception
        try:
            request = _limit_time(exchange.sign(url), terms.deadline - context.monotonic())
            is_observed = context.hooks.is_active
            outcome = yield from (
                _observe(exchange, request, attempt) if is_observed else exchange.send_and_verify(request)
            )
        except Exception as error:  # noqa: BLE001  # The retry policy judges it, and _final_outcome raises it.
            outcome = error
        now = context.clock()
        if isinstance(outcome, ExchangeError):
            outcome.attempts = attempt
        arrived = (
            outcome if isinstance(outcome, Response) or (isinstance(outcome, ExchangeError) and outcome.sent) else None
        )
        if arrived is not None:
            last_arrived = arrived
        if base_url is None and (arrived is not None or isinstance(outcome, ConnectError)):
            urls.record(url, now, is_connected=arrived is not None)
        has_other_url = base_url is None and isinstance(outcome, ConnectError) and urls.is_any_up()
        delay = terms.retry.delay_after(
            attempt,
            exchange.call.method,
            outcome,
            retry_unsafe=terms.retry_unsafe,
            has_other_url=has_other_url,
            now=now,
        )
        if delay is None or context.monotonic() + delay >= terms.deadline:
            return _final_outcome(outcome, last_arrived, attempt)
        if delay:
            yield Sleep(delay)


def _final_outcome(
    outcome: Response[Any] | Exception, last_arrived: Response[Any] | ExchangeError | None, attempt: int
) -> Response[Any]:
    """Return or raise the outcome of the call. An attempt that may have arrived outweighs a later one that did not."""
    if last_arrived is not None and outcome is not last_arrived:
        if isinstance(last_arrived, ExchangeError):
            last_arrived.attempts = attempt
            raise last_arrived from (outcome if isinstance(outcome, Exception) else None)
        return last_arrived
    if isinstance(outcome, Exception):
        raise outcome
    return outcome


def _limit_time(request: HTTPRequest, seconds: float) -> HTTPRequest:
    if seconds <= 0:
        raise TimedOutError("no time was left to send the request", request=request.redacted(), sent=False)
    return request.limited_to(seconds)


def _observe(exchange: Exchange, request: HTTPRequest, attempt: int) -> Flow[Response[Any]]:
    """Do what `exchange.send_and_verify` does, and call the hooks before and after it."""
    context = exchange.context
    event = Event(request.redacted(), exchange.call.template, attempt)
    context.hooks.before_request(event)
    started = context.monotonic()
    try:
        event.response = yield from exchange.send_and_verify(request)
        return event.response
    except ExchangeError as error:
        event.error, event.response = error, error.response
        raise
    finally:
        event.seconds = context.monotonic() - started
        context.hooks.after_response(event)
