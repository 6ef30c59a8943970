"""When a request is sent again, and after how long: a plain function of the attempt, the request and what came of it.

https://pay.weixin.qq.com/doc/v3/merchant/4012081606 (which errors are repeated with the same parameters)
"""

from __future__ import annotations

import random
from dataclasses import dataclass

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
from wechatpay.response import Response

__all__ = ["Retry"]

_PASSING = {429, 502, 503, 504}
"""What a server says that is busy, or not there: it looked at nothing, or a GET can tell nothing wrong."""
_LONGEST = 24 * 3600.0


@dataclass(frozen=True, slots=True)
class Retry:
    """How often a call is tried, how soon again, and for how long: `Client(retry=Retry(attempts=5))`.

    Sent again without being asked: whatever certainly did not reach the server, at another access point where there is
    one; and a GET after a time-out, a connection that broke, 429, 502, 503, 504 or a signature probe. What may have
    arrived otherwise is repeated only by a call with `retry=True`, with the same body under a fresh signature: after
    the same, and after 500, 202, or `SYSTEMERROR` of APIv2. A call with `retry=False` is tried once, and one with a
    `Retry` of its own goes by that, and is asked for no more than the client's.

    :param attempts: how often, the first time included.
    :param backoff: seconds before the second attempt, twice that before the third, and so on; up to half of it, by
        chance, is left out. A reply's `Retry-After` is waited for where it is longer.
    :param budget: seconds for all of it, pauses included: after them nothing is sent, and nothing waited for. Where the
        time-outs of a single attempt are longer than that, it is those. A streamed reply may go on coming.
    :raises ConfigurationError: one of them cannot be used.
    """

    attempts: int = 3
    backoff: float = 0.5
    budget: float = 90.0

    def __post_init__(self) -> None:
        if not isinstance(self.attempts, int) or isinstance(self.attempts, bool) or self.attempts < 1:
            raise ConfigurationError(f"Retry(attempts={self.attempts!r}): it is a number of times, 1 or more")
        for name, least in (("backoff", 0.0), ("budget", 0.001)):
            value = getattr(self, name)
            if not isinstance(value, (int, float)) or isinstance(value, bool) or not least <= value <= _LONGEST:
                raise ConfigurationError(f"Retry({name}={value!r}): it is seconds, from {least:g} up to a day")

    def pause(
        self, attempt: int, method: str, outcome: object, *, asked: bool, elsewhere: bool, now: float
    ) -> float | None:
        """Seconds after which to send again what came to *outcome* as the *attempt*-th; None if it is not to be.

        :param outcome: the `Response`, or the error.
        :param asked: whether the caller wants repeated what may have arrived.
        :param elsewhere: whether another access point is left that may be reached.
        """
        if attempt >= self.attempts or not _may_be_repeated(method, outcome, asked=asked):
            return None
        if elsewhere and isinstance(outcome, ConnectError):
            return 0.0
        backoff = self.backoff * 2.0 ** min(attempt - 1, 32)
        jittered = backoff * random.uniform(0.5, 1.0)  # noqa: S311  # not secret: callers should not come in step
        return max(jittered, _asked_to_wait(outcome, now))


def _may_be_repeated(method: str, outcome: object, *, asked: bool) -> bool:
    if isinstance(outcome, Response):
        return asked and outcome.status_code == 202
    if not isinstance(outcome, ExchangeError) or outcome.partial:
        return False
    if isinstance(outcome, TransportError) and not outcome.sent:
        return True
    if method != "GET" and not asked:
        return False
    if isinstance(outcome, APIError):
        return outcome.status_code in _PASSING or (asked and _is_system_error(outcome))
    return isinstance(outcome, (TimedOutError, ConnectionLostError, SignatureProbeError))


def _is_system_error(error: APIError) -> bool:
    """Whether the documents ask for the same again: the state is not known on the other side either."""
    return error.err_code == "SYSTEMERROR" if isinstance(error, V2Error) else error.status_code == 500


def _asked_to_wait(outcome: object, now: float) -> float:
    """The seconds of the reply's `Retry-After`, given as such or as a date (RFC 9110, 10.2.3)."""
    reply = outcome if isinstance(outcome, Response) else getattr(outcome, "response", None)
    text = reply.headers.get("Retry-After", "") if reply is not None else ""
    if text.isascii() and text.isdigit():
        return float(text) if len(text) < 10 else _LONGEST
    if not text:
        return 0.0
    from email.utils import parsedate_to_datetime  # only such a reply needs it

    try:
        return max(0.0, parsedate_to_datetime(text).timestamp() - now)
    except (ValueError, OverflowError):
        return 0.0
