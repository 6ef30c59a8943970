"""The retry policy: whether a request is sent again, and after how long.

The decision depends only on the attempt, the method, the outcome, and whether the call says `retry=True`. The pause
also depends on chance, on a second base URL, and on `Retry-After`. `_exchange/retry_loop.py` has the loop and the
deadline.
https://pay.weixin.qq.com/doc/v3/merchant/4012081606 (which errors are retried with the same parameters)
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import Any

from wechatpay.errors import (
    APIError,
    ConfigurationError,
    ConnectError,
    ConnectionLostError,
    ExchangeError,
    SignatureProbeError,
    TimedOutError,
    TransportError,
    V2Error,
)

__all__ = ["Retry"]

TRANSIENT_STATUSES = {429, 502, 503, 504}
"""Statuses of a server that is overloaded or unreachable: repeating a GET is harmless."""
MAX_SECONDS = 24 * 3600.0


@dataclass(frozen=True, slots=True)
class Retry:
    """The retry policy of a client or a call: `Client(retry=Retry(attempts=5))`.

    Without being asked, the client retries any request that certainly did not reach the server, at another base URL if
    there is one; and a GET after a time-out, a broken connection, 429, 502, 503, 504 or a signature probe. If a call
    says `retry=True`, it is also retried when it may have arrived: after any outcome that a GET is retried after, and
    after 500, 202 or the `SYSTEMERROR` of APIv2. Each attempt has the same body and a fresh signature. A call with
    `retry=False` is tried once. A call's own `Retry` replaces the client's and is not `retry=True`: of the requests
    that may have arrived, it repeats only a GET.

    :param attempts: the maximum number of attempts, the first included.
    :param backoff: seconds before the second attempt, doubled before each further one; up to half of it is left out at
        random. A longer `Retry-After` of a response is obeyed.
    :param budget: seconds for all attempts, pauses included: after them nothing is sent or waited for. If
        `timeout=` (connect plus read) is longer, it is the limit instead. The body of a streamed response may take
        longer.
    :raises ConfigurationError: one of the values cannot be used.
    """

    attempts: int = 3
    backoff: float = 0.5
    budget: float = 90.0

    def __post_init__(self) -> None:
        if not isinstance(self.attempts, int) or isinstance(self.attempts, bool) or self.attempts < 1:
            raise ConfigurationError(f"Retry(attempts={self.attempts!r}): must be an integer, 1 or more")
        for name, least in (("backoff", 0.0), ("budget", 0.001)):
            value = getattr(self, name)
            if not isinstance(value, (int, float)) or isinstance(value, bool) or not least <= value <= MAX_SECONDS:
                raise ConfigurationError(f"Retry({name}={value!r}): must be seconds, from {least:g} up to a day")

    def delay_after(
        self, attempt: int, method: str, outcome: Any, *, retry_unsafe: bool, has_other_url: bool, now: float
    ) -> float | None:
        """Return the seconds to wait before the next attempt, or None if there must be none.

        :param attempt: the number of the attempt that ended with *outcome*, from 1.
        :param outcome: the response, or the error.
        :param retry_unsafe: whether the caller explicitly allows repeating a request that may have arrived.
        :param has_other_url: whether another base URL may be reachable.
        """
        if attempt >= self.attempts or not _may_retry(method, outcome, retry_unsafe=retry_unsafe):
            return None
        if has_other_url and isinstance(outcome, ConnectError):
            return 0.0
        backoff = self.backoff * 2.0 ** min(attempt - 1, 32)
        jittered = backoff * random.uniform(0.5, 1.0)  # noqa: S311  # Not secret: it keeps callers out of step.
        return max(jittered, _parse_retry_after(outcome, now))


def _may_retry(method: str, outcome: Any, *, retry_unsafe: bool) -> bool:
    if not isinstance(outcome, Exception):
        return retry_unsafe and outcome.status_code == 202
    if not isinstance(outcome, ExchangeError) or outcome.partial:
        return False
    if isinstance(outcome, TransportError) and not outcome.sent:
        return True
    if method != "GET" and not retry_unsafe:
        return False
    if isinstance(outcome, APIError):
        return outcome.status_code in TRANSIENT_STATUSES or (retry_unsafe and _is_system_error(outcome))
    return isinstance(outcome, (TimedOutError, ConnectionLostError, SignatureProbeError))


def _is_system_error(error: APIError) -> bool:
    """Whether the documents ask for the same request again, because WeChat Pay does not know the state either."""
    return error.err_code == "SYSTEMERROR" if isinstance(error, V2Error) else error.status_code == 500


def _parse_retry_after(outcome: Any, now: float) -> float:
    """Return the seconds of the response's `Retry-After`, which is a number or a date (RFC 9110, 10.2.3)."""
    response = getattr(outcome, "response", None) if isinstance(outcome, Exception) else outcome
    text = response.headers.get("Retry-After", "") if response is not None else ""
    if text.isascii() and text.isdigit():
        return float(text) if len(text) < 10 else MAX_SECONDS
    if not text:
        return 0.0
    from email.utils import parsedate_to_datetime  # Imported lazily: few responses have a date.

    try:
        return max(0.0, parsedate_to_datetime(text).timestamp() - now)
    except (ValueError, OverflowError):
        return 0.0
