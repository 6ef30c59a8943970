"""Sends notifications as WeChat Pay does: again and again, until one is accepted or a day has gone.

https://pay.weixin.qq.com/doc/v3/merchant/4012075420
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any

import aiohttp
from yarl import URL

from wechatpay._protocols import xml
from wechatpay.sandbox.clock import Clock, Timer
from wechatpay.sandbox.events import EventBuilder, OutgoingEvent, SignedMessage
from wechatpay.sandbox.faults import Faults

__all__ = ["SCHEDULE", "Delivery", "Misdelivery", "Notifier"]

SCHEDULE = (15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10800, 10800, 10800, 21600, 21600)
"""Seconds from each delivery to the next: 15 more after the first, over 24 h 4 min."""
MIN_STORED_DELIVERIES = 10_000
"""Deliveries that are kept at least."""
PATIENCE = 5.0
"""Seconds to wait for the reply."""


class Misdelivery(str, Enum):
    """What can go wrong with a notification before it is delivered as it should be."""

    DUPLICATE = "duplicate"
    """Twice at the same moment."""
    DELAY = "delay"
    """Late."""
    REORDER = "reorder"
    """After the one that follows it."""
    PROBE = "probe"
    """First with a wrong signature, on purpose."""
    FORGE = "forge"
    """First by somebody else."""


@dataclass(frozen=True)
class Delivery:
    """One attempt to deliver a notification, and what came of it."""

    id: str
    """The notification's; "" in APIv2, which has none."""
    event_type: str
    url: str
    attempt: int
    """From 1 to 16."""
    kind: str
    """"" for an ordinary one; `duplicate`, `probe`, `forge`."""
    status: int | None
    """The status of the reply; None where there was none."""
    reply: bytes = field(repr=False)
    accepted: bool
    error: str = ""


class Notifier:
    """`sandbox.notifications`: what was sent to the merchant, and what to send otherwise.

    :param speed: how many seconds of the schedule go by in one.
    :param url: where everything goes, whatever address it has.
    """

    def __init__(self, events: EventBuilder, clock: Clock, speed: float, url: str = "") -> None:
        if url:
            _check_address(url)
        if not speed > 0:
            raise ValueError(f"notification_speed={speed!r}: it is more than 0, and 1 is WeChat Pay's own")
        self.deliveries: list[Delivery] = []
        """The latest deliveries, in the order in which they ended."""
        self.listeners: list[Callable[[Delivery], None]] = []
        """Who wants to hear of each delivery."""
        self.faults: Faults[Misdelivery] = Faults(Misdelivery)
        """What goes wrong with the next: `sandbox.notifications.faults.add("probe", path="TRANSACTION.SUCCESS")`."""
        self._url = url
        self._events = events
        self._clock = clock
        self._speed = speed
        self._pending = 0
        self._changed = threading.Condition()
        self._held: list[asyncio.Event] = []
        self._tasks: set[asyncio.Task[None]] = set()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._session: aiohttp.ClientSession | None = None

    def send(self, event_type: str, resource: Mapping[str, Any], *, url: str) -> None:
        """Send any event, documented or not. *resource* of a `v2/...` event is its fields, as texts.

        :raises ValueError: *url* is no address.
        """
        _check_address(url)
        if event_type.startswith("v2/"):
            self.deliver(self._events.build_v2(event_type, resource, url, "MD5"))
        else:
            self.deliver(self._events.build_v3(event_type, resource, url))

    def deliver(self, event: OutgoingEvent) -> None:
        """Begin to deliver *event*, from any thread; where there is no address, nobody is told."""
        if self._url:
            event = replace(event, url=self._url)
        if not event.url:
            return
        if self._loop is None:
            raise RuntimeError("the sandbox is not started: use it in a `with` block, or call start()")
        with self._changed:
            self._pending += 1
        self._loop.call_soon_threadsafe(self._begin, event, self._clock.timer(self._speed))

    def wait(self, timeout: float = 30.0) -> list[Delivery]:
        """Until no notification is on its way any more: each was accepted, or given up. Gives the deliveries.

        :raises TimeoutError: *timeout* seconds were not enough.
        """
        with self._changed:
            if not self._changed.wait_for(lambda: self._pending == 0, timeout):
                raise TimeoutError(f"{self._pending} notifications are on their way after {timeout} s")
            return list(self.deliveries)

    # --- in the sandbox's loop

    async def start(self) -> None:
        """Begin, in the loop of the sandbox."""
        self._loop = asyncio.get_running_loop()
        self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=PATIENCE))

    async def stop(self) -> None:
        """Leave what is on its way, and close every connection."""
        self._loop = None
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._session is not None:
            await self._session.close()

    def _begin(self, event: OutgoingEvent, timer: Timer) -> None:
        if self._loop is not None:  # or the sandbox was closed in the meantime
            self._keep(self._run(event, timer))

    def _keep(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _run(self, event: OutgoingEvent, timer: Timer) -> None:
        try:
            await self._until_accepted(event, timer)
        finally:
            with self._changed:
                self._pending -= 1
                self._changed.notify_all()

    async def _until_accepted(self, event: OutgoingEvent, timer: Timer) -> None:
        planned = self.faults.take(event.event_type)
        fault = planned.fault if planned else None
        due = planned.seconds if planned and fault is Misdelivery.DELAY else 0.0
        await timer.reach(due)
        if fault is Misdelivery.REORDER:
            await self._after_the_next()
        if fault is Misdelivery.PROBE:
            await self._post(event, 1, "probe", lambda: _probe(event.sign()))
        if fault is Misdelivery.FORGE:
            await self._post(event, 1, "forge", event.forge)
        for attempt, pause in enumerate((0, *SCHEDULE), 1):
            due += pause
            await timer.reach(due)  # of a clock that was moved, all at once
            posts = [self._post(event, attempt, "", event.sign)]
            if attempt == 1 and fault is Misdelivery.DUPLICATE:
                posts.append(self._post(event, attempt, "duplicate", event.sign))
            accepted = await asyncio.gather(*posts)
            self._let_go()
            if accepted[0]:
                return

    async def _after_the_next(self) -> None:
        mine = asyncio.Event()
        self._held.append(mine)
        await mine.wait()

    def _let_go(self) -> None:
        while self._held:
            self._held.pop().set()

    async def _post(self, event: OutgoingEvent, attempt: int, kind: str, sign: Callable[[], SignedMessage]) -> bool:
        assert self._session is not None
        headers, body = sign()
        status, content, error = None, b"", ""
        try:
            url = URL(event.url, encoded=True)
            async with self._session.post(url, data=body, headers=headers, allow_redirects=False) as reply:
                status, content = reply.status, await reply.read()
        except (aiohttp.ClientError, asyncio.TimeoutError, OSError, ValueError) as failure:
            error = f"{type(failure).__name__}: {failure}"
        accepted = status is not None and 200 <= status < 300 and _understood(event, content)
        delivery = Delivery(event.id, event.event_type, event.url, attempt, kind, status, content, accepted, error)
        self.deliveries.append(delivery)
        if len(self.deliveries) > 2 * MIN_STORED_DELIVERIES:
            del self.deliveries[:MIN_STORED_DELIVERIES]
        for listener in self.listeners:
            listener(delivery)
        return accepted


def _check_address(url: str) -> None:
    if not url.startswith(("http://", "https://")):
        raise ValueError(f"{url!r} is no address to notify: it starts with https:// or, here, http://")


def _understood(event: OutgoingEvent, content: bytes) -> bool:
    """Whether a 2xx says yes: in APIv2 its body has to."""
    if not event.event_type.startswith("v2/"):
        return True
    try:
        return xml.parse(content).get("return_code") == "SUCCESS"
    except xml.XMLError:
        return False


def _probe(made: SignedMessage) -> SignedMessage:
    headers, body = made
    signature = headers.get("Wechatpay-Signature")
    if signature is None:  # APIv2 has no probes: a signature that is simply wrong
        return SignedMessage(headers, body.replace(b"<sign>", b"<sign>0", 1))
    return SignedMessage({**headers, "Wechatpay-Signature": "WECHATPAY/SIGNTEST/" + signature[19:]}, body)
