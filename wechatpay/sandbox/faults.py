"""The faults that a sandbox shows on demand."""

from __future__ import annotations

import random
import threading
from dataclasses import dataclass
from enum import Enum
from typing import Generic, TypeVar

__all__ = ["Fault", "Faults", "PlannedFault"]


class Fault(str, Enum):
    """A kind of misbehaviour."""

    WRONG_SIGNATURE = "wrong-signature"
    """Process the request, then respond with a signature that does not match."""
    MISSING_HEADER = "missing-header"
    """Process the request, then respond without a signature."""
    OLD_TIMESTAMP = "old-timestamp"
    """Process the request, then sign the response with a timestamp of 301 seconds ago."""
    UNKNOWN_SERIAL = "unknown-serial"
    """Process the request, then name a key in the response that the platform does not have."""
    PROBE = "probe"
    """Process the request, then respond with a signature probe."""
    TAMPERED_BODY = "tampered-body"
    """Process the request, then change the response's body after signing it."""
    SLOW = "slow"
    """Process the request, then wait before sending the response."""
    RESET = "reset"
    """Process the request, then reset the connection without a response."""
    CUT = "cut"
    """Process the request, then close the connection in the middle of the response's body."""
    ROTATION = "rotation"
    """Rotate the platform certificate, then process the request: the new certificate signs the response."""
    SYSTEM_ERROR_AFTER = "500-after"
    """Process the request, then respond with SYSTEM_ERROR: in APIv3 with 500, in APIv2 with an `err_code`."""
    BANK_ERROR = "bank-error"
    """Respond with BANK_ERROR (APIv2: the `err_code` BANKERROR) without processing the request."""
    NOT_RECEIVED = "not-received"
    """Reset the connection without processing the request."""
    ACCEPTED = "202"
    """Respond with 202 without processing the request."""
    TOO_MANY = "429"
    """Respond with 429 without processing the request."""
    SYSTEM_ERROR = "500"
    """Respond with 500 without processing the request."""
    BAD_GATEWAY = "502"
    """Respond with 502 without processing the request."""


Kind = TypeVar("Kind", bound=Enum)


@dataclass
class PlannedFault(Generic[Kind]):
    """A fault with the conditions under which it occurs, as `Faults.add` received them."""

    fault: Kind
    path: str | None
    count: int | None
    """The number of times that the fault is still to occur; None is unlimited."""
    seconds: float
    share: float
    chance: random.Random


class Faults(Generic[Kind]):
    """The planned faults of one kind, in the order in which they were added."""

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
        """Let *fault* occur at the next *count* requests or notifications.

        >>> sandbox.faults.add("probe", path="/v3/certificates")  # doctest: +SKIP
        >>> sandbox.faults.add("reset", share=0.05, count=None, seed=7)  # doctest: +SKIP

        :param path: only at requests for this path, or at notifications of this event type.
        :param count: the number of times; None until `clear()`.
        :param seconds: the duration of `slow` or `delay`.
        :param share: the share of the requests, from 0 to 1. The choice depends on *seed* and their order alone.
        :raises ValueError: *fault* is unknown, or *share* is not from 0 to 1.
        """
        if not 0 <= share <= 1:
            raise ValueError(f"share must be from 0 to 1, not {share!r}")
        chance = random.Random(seed)  # noqa: S311  # the choice has to be reproducible, not secret
        with self._lock:
            self._planned.append(PlannedFault(self._kind(fault), path, count, seconds, share, chance))

    def clear(self) -> None:
        """Remove all planned faults."""
        with self._lock:
            self._planned.clear()

    def pop(self, path: str) -> PlannedFault[Kind] | None:
        """Return the fault that occurs now at *path*, and count it."""
        with self._lock:
            for planned in self._planned:
                if planned.path in (None, path) and (planned.share == 1 or planned.chance.random() < planned.share):
                    if planned.count is not None:
                        planned.count -= 1
                        if planned.count <= 0:
                            self._planned.remove(planned)
                    return planned
        return None
