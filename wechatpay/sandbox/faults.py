"""What a sandbox can do wrong on demand."""

from __future__ import annotations

import random
import threading
from dataclasses import dataclass
from enum import Enum
from typing import Generic, TypeVar

__all__ = ["Fault", "Faults", "PlannedFault"]


class Fault(str, Enum):
    """One kind of misbehaviour."""

    # The request is carried out, and the reply is
    WRONG_SIGNATURE = "wrong-signature"
    MISSING_HEADER = "missing-header"
    OLD_TIMESTAMP = "old-timestamp"
    UNKNOWN_SERIAL = "unknown-serial"
    PROBE = "probe"
    TAMPERED_BODY = "tampered-body"
    SLOW = "slow"
    RESET = "reset"
    """never sent: the connection is reset."""
    CUT = "cut"
    """cut off in the middle of its body."""
    ROTATION = "rotation"
    """signed with a platform certificate that is new."""
    # The request is not carried out, and answered
    NOT_RECEIVED = "not-received"
    """not at all: the connection is reset before anything happens."""
    ACCEPTED = "202"
    TOO_MANY = "429"
    SYSTEM_ERROR = "500"
    BAD_GATEWAY = "502"


Kind = TypeVar("Kind", bound=Enum)


@dataclass
class PlannedFault(Generic[Kind]):
    """What goes wrong, with what, and how many times."""

    fault: Kind
    path: str | None
    count: int | None
    seconds: float
    share: float
    chance: random.Random


class Faults(Generic[Kind]):
    """The faults that are planned, of one kind, in the order in which they were added."""

    def __init__(self, kind: type[Kind]) -> None:
        self._kind = kind
        self._planned: list[PlannedFault[Kind]] = []
        self._lock = threading.Lock()

    def add(
        self,
        fault: Kind | str,
        *,
        path: str | None = None,
        count: int | None = 1,
        seconds: float = 60.0,
        share: float = 1.0,
        seed: int = 0,
    ) -> None:
        """Misbehave the next *count* times: at requests for *path* or, of notifications, at those of that event type.

        >>> sandbox.faults.add("probe", path="/v3/certificates")  # doctest: +SKIP
        >>> sandbox.faults.add("reset", share=0.05, count=None, seed=7)  # doctest: +SKIP

        :param count: how many times; None until `clear()`.
        :param seconds: how long a `slow` reply takes, or how late a `delay` is.
        :param share: of the requests, from 0 to 1; which they are depends on *seed* and their order alone.
        :raises ValueError: there is no such fault, or no such share.
        """
        if not 0 <= share <= 1:
            raise ValueError(f"share={share!r}: it is a part of the whole, from 0 to 1")
        chance = random.Random(seed)  # noqa: S311  # to be repeated, not to be secret
        with self._lock:
            self._planned.append(PlannedFault(self._kind(fault), path, count, seconds, share, chance))

    def clear(self) -> None:
        """Behave again."""
        with self._lock:
            self._planned.clear()

    def take(self, path: str) -> PlannedFault[Kind] | None:
        """The fault that is due for *path*."""
        with self._lock:
            for planned in self._planned:
                if planned.path in (None, path) and (planned.share == 1 or planned.chance.random() < planned.share):
                    if planned.count is not None:
                        planned.count -= 1
                        if planned.count <= 0:
                            self._planned.remove(planned)
                    return planned
        return None
