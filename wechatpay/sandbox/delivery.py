"""The delivery of notifications, with WeChat Pay's retries until one is accepted or the last one failed.

https://pay.weixin.qq.com/doc/v3/merchant/4012075420
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

import aiohttp
from yarl import URL

from wechatpay._protocols import xml
from wechatpay.sandbox.clock import Clock, Timer
from wechatpay.sandbox.events import EventBuilder, OutgoingEvent
from wechatpay.sandbox.faults import Faults
from wechatpay.sandbox.misdelivery import CHANGES, FALSIFIED, Change, Misdelivery
from wechatpay.sandbox.signing import SignedMessage

__all__ = ["RETRY_INTERVALS", "Delivery", "Notifier"]

RETRY_INTERVALS = (15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10800, 10800, 10800, 21600, 21600)
"""Seconds from each delivery to the next: 15 retries over 24 h 4 min."""
MIN_STORED_DELIVERIES = 10_000
"""The number of latest deliveries that are stored, at least."""
REPLY_TIMEOUT = 5.0
"""Seconds to wait for the merchant's reply."""
AGAIN_AFTER = 600
"""Seconds from the acceptance of a notification to its delivery as `again`."""


@dataclass(frozen=True)
class Delivery:
    """An attempt to deliver a notification, and its result."""

    id: str
    """The notification's id, "" in APIv2, which has none."""
    event_type: str
    url: str
    attempt: int
    """The number of the attempt, from 1 to 16."""
    kind: str
    """The kind of the attempt: "" if it is an ordinary one, else the value of its `Misdelivery`."""
    status: int | None
    """The reply's status, or None if there was no reply."""
    reply: bytes = field(repr=False)
    accepted: bool
    error: str = ""


class Notifier:
    """`sandbox.notifications`: the deliveries to the merchant, their faults, and a way to send any event.

    :param speed: the number of seconds of the retry schedule that pass in one second.
    :param url: the URL for all notifications, whatever URL they name.
    """

    def __init__(self, events: EventBuilder, clock: Clock, speed: float, url: str = "") -> None:
        if url:
            _check_notify_url(url)
        if not speed > 0:
            raise ValueError(f"notification_speed must be more than 0, not {speed!r}: 1 is WeChat Pay's own speed")
        self.deliveries: list[Delivery] = []
        """The latest deliveries, in the order in which they ended."""
        self.listeners: list[Callable[[Delivery], None]] = []
        """Functions to call with each delivery, in the sandbox's thread."""
        self.faults: Faults[Misdelivery] = Faults(Misdelivery)
        """The faults of coming notifications: `notifications.faults.add("probe", path="TRANSACTION.SUCCESS")`."""
        self._url = url
        self._events = events
        self._clock = clock
        self._speed = speed
        self._pending = 0
        self._changed = threading.Condition()
        self._held_back: list[asyncio.Event] = []
        self._tasks: set[asyncio.Task[None]] = set()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._session: aiohttp.ClientSession | None = None

    def send(self, event_type: str, resource: Mapping[str, Any], *, url: str) -> None:
        """Send any event, documented or not.

        :param resource: the decrypted resource; for a `v2/...` event its fields, whose values are strings.
        :raises TypeError: a field of a `v2/...` event is not a string.
        :raises ValueError: *url* is not an http or https URL.
        """
        _check_notify_url(url)
        if event_type.startswith("v2/"):
            self.deliver(self._events.build_v2(event_type, resource, url, "MD5"))
        else:
            self.deliver(self._events.build_v3(event_type, resource, url))

    def deliver(self, event: OutgoingEvent) -> None:
        """Start to deliver *event*, from any thread. If there is no URL, do nothing."""
        if self._url:
            event = replace(event, url=self._url)
        if not event.url:
            return
        if self._loop is None:
            raise RuntimeError("the sandbox is not started: use it in a `with` block, or call start()")
        with self._changed:
            self._pending += 1
        self._loop.call_soon_threadsafe(self._start_delivery, event, self._clock.start_timer(self._speed))

    def wait(self, timeout: float = 30.0) -> list[Delivery]:
        """Wait until every notification was accepted or given up, and return the deliveries.

        :raises TimeoutError: notifications are still being delivered after *timeout* seconds.
        """
        with self._changed:
            if not self._changed.wait_for(lambda: self._pending == 0, timeout):
                raise TimeoutError(f"{self._pending} notifications are still being delivered after {timeout} s")
            return list(self.deliveries)

    # --- in the sandbox's loop

    async def start(self) -> None:
        """Start delivering, in the running loop."""
        self._loop = asyncio.get_running_loop()
        self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=REPLY_TIMEOUT))

    async def stop(self) -> None:
        """Cancel all deliveries and close all connections."""
        self._loop = None
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._session is not None:
            await self._session.close()

    def _start_delivery(self, event: OutgoingEvent, timer: Timer) -> None:
        if self._loop is not None:  # the sandbox may have been closed since this call was scheduled
            self._create_task(self._deliver(event, timer))

    def _create_task(self, work: Coroutine[Any, Any, None]) -> None:
        """Run *work* in a task, and hold a reference to it: the loop holds only a weak one."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _deliver(self, event: OutgoingEvent, timer: Timer) -> None:
        try:
            await self._deliver_with_fault(event, timer)
        finally:
            with self._changed:
                self._pending -= 1
                self._changed.notify_all()

    async def _deliver_with_fault(self, event: OutgoingEvent, timer: Timer) -> None:
        planned = self.faults.pop(event.event_type)
        fault = planned.fault if planned else None
        if fault is Misdelivery.LOST:
            return
        due = planned.seconds if planned and fault is Misdelivery.DELAY else 0.0
        await timer.wait_until(due)
        if fault is Misdelivery.REORDER:
            await self._wait_for_next_delivery()
        if fault and fault in CHANGES:
            await self._post_changed(event, fault, CHANGES[fault])
        elif fault and fault in FALSIFIED:
            await self._post(event, 1, fault.value, partial(event.falsify, fault))
        accepted_at = await self._retry_until_accepted(event, timer, due, fault)
        if accepted_at is None:
            return
        if fault is Misdelivery.AGAIN:
            await timer.wait_until(accepted_at + AGAIN_AFTER)
            await self._post(event, 1, fault.value, event.sign)
        elif fault is Misdelivery.NEW_ID:
            await self._post_changed(event, fault, dict)

    async def _retry_until_accepted(
        self, event: OutgoingEvent, timer: Timer, due: float, fault: Misdelivery | None
    ) -> float | None:
        """Deliver *event* from *due* on, and return when it was accepted, in seconds of the timer, or None."""
        for attempt, interval in enumerate((0, *RETRY_INTERVALS), 1):
            due += interval
            await timer.wait_until(due)
            posts = [self._post(event, attempt, "", event.sign)]
            if attempt == 1 and fault is Misdelivery.DUPLICATE:
                posts.append(self._post(event, attempt, fault.value, event.sign))
            accepted = await asyncio.gather(*posts)
            self._release_held_back()
            if accepted[0]:
                return due
        return None

    async def _post_changed(self, event: OutgoingEvent, fault: Misdelivery, change: Change) -> None:
        """Post *event* once, rightly signed, with its resource changed and an id of its own."""
        changed = replace(event.rebuild(change), url=event.url)
        await self._post(changed, 1, fault.value, changed.sign)

    async def _wait_for_next_delivery(self) -> None:
        released = asyncio.Event()
        self._held_back.append(released)
        await released.wait()

    def _release_held_back(self) -> None:
        while self._held_back:
            self._held_back.pop().set()

    async def _post(self, event: OutgoingEvent, attempt: int, kind: str, sign: Callable[[], SignedMessage]) -> bool:
        """Post the message that *sign* returns, record the delivery, and return whether it was accepted."""
        assert self._session is not None
        headers, body = sign()
        status, content, error = None, b"", ""
        try:
            url = URL(event.url, encoded=True)
            async with self._session.post(url, data=body, headers=headers, allow_redirects=False) as reply:
                status, content = reply.status, await reply.read()
        except (TimeoutError, aiohttp.ClientError, OSError, ValueError) as failure:
            error = f"{type(failure).__name__}: {failure}"
        accepted = status is not None and 200 <= status < 300 and _is_acknowledged(event, content)
        delivery = Delivery(event.id, event.event_type, event.url, attempt, kind, status, content, accepted, error)
        self.deliveries.append(delivery)
        if len(self.deliveries) > 2 * MIN_STORED_DELIVERIES:
            del self.deliveries[:MIN_STORED_DELIVERIES]
        for listener in self.listeners:
            listener(delivery)
        return accepted


def _check_notify_url(url: str) -> None:
    if not url.startswith(("http://", "https://")):
        raise ValueError(f"a notify URL must start with https:// or, in this sandbox, http://, not {url!r}")


def _is_acknowledged(event: OutgoingEvent, content: bytes) -> bool:
    """Return whether a 2xx reply with this body acknowledges *event*. In APIv2 the body must say SUCCESS."""
    if not event.event_type.startswith("v2/"):
        return True
    try:
        return xml.parse(content).get("return_code") == "SUCCESS"
    except xml.XMLError:
        return False
