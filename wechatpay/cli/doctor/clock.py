"""The check of the clock: WeChat Pay refuses signatures that are more than five minutes old."""

from __future__ import annotations

from email.utils import parsedate_to_datetime

from wechatpay._protocols.v3_verification import MAX_CLOCK_OFFSET
from wechatpay.cli.doctor.finding import Finding

__all__ = ["check_clock"]

WARNING_OFFSET = 10
"""Seconds of difference from which a drifting clock is reported, before signatures fail."""


def check_clock(date: str, now: float) -> Finding:
    """Compare *now*, in seconds since 1970, with *date*, the `Date` header of a response that was sent then."""
    try:
        offset = now - parsedate_to_datetime(date).timestamp()
    except ValueError:
        return Finding("skipped", "clock", "the response has no Date header to compare with")
    difference = f"{abs(offset):.0f} s {'ahead of' if offset > 0 else 'behind'} the server"
    if abs(offset) > MAX_CLOCK_OFFSET:
        result = f"{difference}; at most {MAX_CLOCK_OFFSET} s are allowed"
        return Finding("error", "clock", result, "set the clock, and synchronize it with NTP (chronyd, timedatectl)")
    if abs(offset) > WARNING_OFFSET:
        return Finding("warning", "clock", difference, "synchronize the clock with NTP (chronyd, timedatectl)")
    return Finding("ok", "clock", "in sync with the server")
