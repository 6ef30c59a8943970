"""The clock of a sandbox, which tests can advance."""

from __future__ import annotations

import asyncio
import threading
import time
from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone
from typing import ClassVar

__all__ = ["CHINA_TIME", "Clock", "Timer", "format_time"]

MAX_TIMESTAMP = datetime(9000, 1, 1, tzinfo=UTC).timestamp()
CHINA_TIME = timezone(timedelta(hours=8))


class Clock:
    """`sandbox.clock`: the machine's time plus an offset.

    Orders expire and notifications become due by this clock. Signatures use the machine's time.
    """

    persisted: ClassVar[tuple[str, ...]] = ("offset",)

    def __init__(self) -> None:
        self.offset = 0.0
        """The seconds by which the clock was advanced."""
        self.lock = threading.Lock()
        """Guards `offset` and `sleepers`."""
        self.sleepers: dict[asyncio.Event, asyncio.AbstractEventLoop] = {}
        """The events to set when the clock is advanced, with the loops that wait for them."""

    def now(self) -> datetime:
        """Return the time, in China's time zone."""
        return datetime.fromtimestamp(time.time() + self.offset, CHINA_TIME)

    def advance(self, *, days: float = 0, hours: float = 0, minutes: float = 0, seconds: float = 0) -> None:
        """Advance the clock.

        :raises ValueError: the sum is negative, or leads past the year 9000.
        """
        span = timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds).total_seconds()
        if span < 0:
            raise ValueError(f"the clock must be advanced by 0 s or more, not by {span} s: it cannot go back")
        if time.time() + self.offset + span > MAX_TIMESTAMP:
            raise ValueError(f"the clock cannot be advanced by {span} s: that is past the year 9000")
        with self.lock:
            self.offset += span
            for sleeper, loop in self.sleepers.items():
                loop.call_soon_threadsafe(sleeper.set)

    def start_timer(self, speed: float = 1.0) -> Timer:
        """Return a timer that starts now, and counts *speed* seconds in each second of the machine."""
        return Timer(self, speed)


class Timer:
    """The seconds since its start: the machine's times *speed*, plus those by which the clock was advanced."""

    def __init__(self, clock: Clock, speed: float) -> None:
        self._clock, self._speed = clock, speed
        self._started_at, self._offset_at_start = time.monotonic(), clock.offset

    async def wait_until(self, seconds: float) -> None:
        """Wait until *seconds* have passed."""
        clock, woken = self._clock, asyncio.Event()
        try:
            while True:
                woken.clear()
                with clock.lock:  # without it, an advance between the computation and the sleep would not wake us
                    left = seconds - self._compute_elapsed()
                    clock.sleepers[woken] = asyncio.get_running_loop()
                if left <= 0:
                    return
                with suppress(asyncio.TimeoutError):
                    await asyncio.wait_for(woken.wait(), left / self._speed)
        finally:
            with clock.lock:
                clock.sleepers.pop(woken, None)

    def _compute_elapsed(self) -> float:
        return (time.monotonic() - self._started_at) * self._speed + self._clock.offset - self._offset_at_start


def format_time(moment: datetime) -> str:
    """Return *moment* as WeChat Pay writes it: RFC 3339, to the second."""
    return moment.isoformat(timespec="seconds")
