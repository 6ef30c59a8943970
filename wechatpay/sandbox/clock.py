"""The time of a sandbox: that of the machine, until somebody moves it."""

from __future__ import annotations

import asyncio
import threading
import time
from datetime import datetime, timedelta, timezone

__all__ = ["CHINA", "Clock", "written"]

LAST = datetime(9000, 1, 1, tzinfo=timezone.utc).timestamp()
CHINA = timezone(timedelta(hours=8))


class Clock:
    """`sandbox.clock`: orders expire and notifications fall due by it. Signatures are of the machine's own time."""

    KEPT = ("_ahead",)

    def __init__(self) -> None:
        self._ahead = 0.0
        self._lock = threading.Lock()
        self._sleepers: dict[asyncio.Event, asyncio.AbstractEventLoop] = {}

    def now(self) -> datetime:
        """What it shows, in China."""
        return datetime.fromtimestamp(time.time() + self._ahead, CHINA)

    def advance(self, *, days: float = 0, hours: float = 0, minutes: float = 0, seconds: float = 0) -> None:
        """Move it on.

        :raises ValueError: it would go back.
        """
        span = timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds).total_seconds()
        if span < 0:
            raise ValueError("a clock goes on, and not back")
        if time.time() + self._ahead + span > LAST:
            raise ValueError("that is further than a calendar goes")
        with self._lock:
            self._ahead += span
            for sleeper, loop in self._sleepers.items():
                loop.call_soon_threadsafe(sleeper.set)

    async def sleep(self, seconds: float, *, speed: float = 1.0) -> float:
        """Until *seconds* have gone by, *speed* of them in each second of the machine's; gives how many more have."""
        woken, left = asyncio.Event(), seconds
        while left > 0:
            begun, ahead = time.monotonic(), self._ahead
            with self._lock:
                self._sleepers[woken] = asyncio.get_running_loop()
            try:
                await asyncio.wait_for(woken.wait(), left / speed)
                woken.clear()
            except asyncio.TimeoutError:
                return 0.0
            finally:
                with self._lock:
                    del self._sleepers[woken]
            left -= (time.monotonic() - begun) * speed + self._ahead - ahead
        return -left


def written(moment: datetime) -> str:
    """*moment* as WeChat Pay writes it: RFC 3339, to the second."""
    return moment.isoformat(timespec="seconds")
