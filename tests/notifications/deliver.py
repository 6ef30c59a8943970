"""One of several processes that handle the same notifications: run by test_deduplication.py.

`python deliver.py STORE EFFECTS WORKER WORKERS`: all processes share one shuffled list of deliveries, and each takes
its part. A delivery that is busy elsewhere, or whose handler fails, is repeated, as WeChat Pay does.
"""

from __future__ import annotations

import os
import random
import sys
from collections import deque
from types import SimpleNamespace

from wechatpay import BusyError
from wechatpay.notifications import RedisStore, SQLiteStore, once

EVENTS, DELIVERIES = 1000, 10_000


def main(store: str, effects: str, worker: int, workers: int) -> None:
    notifications = RedisStore(store) if store.startswith(("redis:", "unix:")) else SQLiteStore(store)
    file = os.open(effects, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    chance = random.Random(worker)

    @once(notifications, name="deliver")
    def handle(notification: SimpleNamespace) -> None:
        if chance.random() < 0.05:
            raise RuntimeError("a handler that fails")
        os.write(file, f"{notification.id}\n".encode())

    events = [f"EV-{number % EVENTS}" for number in range(DELIVERIES)]
    random.Random(5).shuffle(events)
    waiting = deque(events[worker::workers])
    while waiting:
        event = waiting.popleft()
        try:
            handle(SimpleNamespace(id=event))
        except (BusyError, RuntimeError):
            waiting.append(event)
    os.close(file)
    if isinstance(notifications, RedisStore):
        notifications.close()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
