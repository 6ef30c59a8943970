"""Operations that the merchant may not call: of a product that is not opened, or from an IP that is not allowed."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import NamedTuple

__all__ = ["Denial", "Denials"]

_MESSAGES = {
    "NO_AUTH": "the merchant has no right to this product: open it on the merchant platform",
    "ACCOUNT_ERROR": "the merchant is restricted, or its account is closed",
    "RULE_LIMIT": "a rule of WeChat Pay's risk control refuses this request",
    "FREQUENCY_LIMITED": "too many requests, try again later",
}


class Denial(NamedTuple):
    """A refusal of all requests for some paths."""

    pattern: str
    code: str
    status: int
    message: str


class Denials:
    """The denials of a sandbox, in the order in which they were added."""

    def __init__(self) -> None:
        self._denials: list[Denial] = []

    def add(self, pattern: str, code: str, status: int) -> None:
        """Deny the paths that match *pattern*, in which `*` is any text."""
        message = _MESSAGES.get(code, "this request is denied")
        self._denials.append(Denial(pattern, code, status, message))

    def clear(self) -> None:
        """Remove all denials."""
        self._denials.clear()

    def find(self, path: str) -> Denial | None:
        """Return the first denial of *path*."""
        return next((each for each in self._denials if fnmatchcase(path, each.pattern)), None)
