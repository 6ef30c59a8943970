"""What a sandbox can do wrong on demand."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from enum import Enum
from typing import Generic, TypeVar

__all__ = ["Fault", "Faults", "Planned"]


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


Kind = TypeVar("Kind", bound=Enum)


@dataclass
class Planned(Generic[Kind]):
    """What goes wrong, with what, and how many times."""

    fault: Kind
    path: str | None
    count: int
    seconds: float


class Faults(Generic[Kind]):
    """The faults that are planned, of one kind, in the order in which they were added."""

    def __init__(self, kind: type[Kind]) -> None:
        self._kind = kind
        self._planned: list[Planned[Kind]] = []
        self._lock = threading.Lock()

    def add(self, fault: Kind | str, *, path: str | None = None, count: int = 1, seconds: float = 60.0) -> None:
        """Misbehave the next *count* times: at requests for *path* or, of notifications, at those of that event type.

        *seconds* is how long a `slow` reply takes, or how late a `delay` is.

        >>> sandbox.faults.add("probe", path="/v3/certificates")  # doctest: +SKIP
        """
        with self._lock:
            self._planned.append(Planned(self._kind(fault), path, count, seconds))

    def clear(self) -> None:
        """Behave again."""
        with self._lock:
            self._planned.clear()

    def take(self, path: str) -> Planned[Kind] | None:
        """The fault that is due for *path*."""
        with self._lock:
            for planned in self._planned:
                if planned.path in (None, path):
                    planned.count -= 1
                    if planned.count <= 0:
                        self._planned.remove(planned)
                    return planned
        return None
