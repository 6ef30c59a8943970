"""What a sandbox can do wrong on demand."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from enum import Enum

__all__ = ["Fault", "Faults"]


class Fault(str, Enum):
    """One kind of misbehaviour. Only `TOO_MANY` and `SYSTEM_ERROR` keep the request from being carried out."""

    WRONG_SIGNATURE = "wrong-signature"
    MISSING_HEADER = "missing-header"
    OLD_TIMESTAMP = "old-timestamp"
    UNKNOWN_SERIAL = "unknown-serial"
    PROBE = "probe"
    TAMPERED_BODY = "tampered-body"
    TOO_MANY = "429"
    SYSTEM_ERROR = "500"
    SLOW = "slow"
    RESET = "reset"


@dataclass
class Planned:
    fault: Fault
    path: str | None
    count: int
    seconds: float


class Faults:
    """The faults that are planned, in the order in which they were added."""

    def __init__(self) -> None:
        self._planned: list[Planned] = []
        self._lock = threading.Lock()

    def add(self, fault: Fault | str, *, path: str | None = None, count: int = 1, seconds: float = 60.0) -> None:
        """Answer the next *count* requests, for *path* or for any, with *fault*.

        *seconds* is how long a `slow` reply takes.

        >>> sandbox.faults.add("probe", path="/v3/certificates")  # doctest: +SKIP
        """
        with self._lock:
            self._planned.append(Planned(Fault(fault), path, count, seconds))

    def clear(self) -> None:
        """Behave again."""
        with self._lock:
            self._planned.clear()

    def take(self, path: str) -> Planned | None:
        """The fault that is due for a request for *path*."""
        with self._lock:
            for planned in self._planned:
                if planned.path in (None, path):
                    planned.count -= 1
                    if planned.count <= 0:
                        self._planned.remove(planned)
                    return planned
        return None
