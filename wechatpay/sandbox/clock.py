"""The time of a sandbox: that of the machine, until somebody moves it."""

from __future__ import annotations

import asyncio
import threading
import time
from contextlib import suppress
from datetime import datetime, timedelta, timezone
from typing import ClassVar

__all__ = ["CHINA", "Clock", "Timer", "written"]

LAST = datetime(9000, 1, 1, tzinfo=timezone.utc).timestamp()
CHINA = timezone(timedelta(hours=8))


class Clock:
    """`sandbox.clock`: orders expire and notifications fall due by it. Signatures are of the machine's own time."""

    persisted: ClassVar = ("ahead",)

    def __init__(self) -> None:
        self.ahead = 0.0
        self.moving = threading.Lock()
        self.sleepers: dict[asyncio.Event, asyncio.AbstractEventLoop] = {}

    def now(self) -> datetime:
        """What it shows, in China."""
        return datetime.fromtimestamp(time.time() + self.ahead, CHINA)

    def advance(self, *, days: float = 0, hours: float = 0, minutes: float = 0, seconds: float = 0) -> None:
        """Move it on.

        :raises ValueError: it would go back.
        """
        span = timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds).total_seconds()
        if span < 0:
            raise ValueError("a clock goes on, and not back")
        if time.time() + self.ahead + span > LAST:
            raise ValueError("that is further than a calendar goes")
        with self.moving:
            self.ahead += span
            for sleeper, loop in self.sleepers.items():
                loop.call_soon_threadsafe(sleeper.set)

    def timer(self, speed: float = 1.0) -> Timer:
        """One that starts now; *speed* of its seconds go by in each second of the machine's."""
        return Timer(self, speed)


class Timer:
    """The seconds since it was made: those of the machine, and those by which the clock was moved."""

    def __init__(self, clock: Clock, speed: float) -> None:
        self._clock, self._speed = clock, speed
        self._begun, self._ahead = time.monotonic(), clock.ahead

    async def reach(self, seconds: float) -> None:
        """Until it shows *seconds*."""
        clock, woken = self._clock, asyncio.Event()
        try:
            while True:
                woken.clear()
                with clock.moving:  # or the clock is moved between the look at it and the sleep
                    left = seconds - self._shown()
                    clock.sleepers[woken] = asyncio.get_running_loop()
                if left <= 0:
                    return
                with suppress(asyncio.TimeoutError):
                    await asyncio.wait_for(woken.wait(), left / self._speed)
        finally:
            with clock.moving:
                clock.sleepers.pop(woken, None)

    def _shown(self) -> float:
        return (time.monotonic() - self._begun) * self._speed + self._clock.ahead - self._ahead


def written(moment: datetime) -> str:
    """*moment* as WeChat Pay writes it: RFC 3339, to the second."""
    return moment.isoformat(timespec="seconds")
