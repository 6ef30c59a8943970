"""The addresses at which one and the same WeChat Pay is reached, and which of them is down."""

from __future__ import annotations

__all__ = ["BaseURLs"]

RECHECK_AFTER = 60.0
"""Seconds after which a call tries an address again that could not be connected to."""


class BaseURLs:
    """Addresses in order of preference, with one verdict on each that all calls of a client share.

    Nothing here waits for a lock: each step is one look at a mapping or one change of it, and at worst two calls look
    at the same moment whether an address is back.
    """

    __slots__ = ("_down", "urls")

    def __init__(self, urls: tuple[str, ...]) -> None:
        self.urls = urls
        self._down: dict[str, float] = {}

    def choose(self, now: float) -> str:
        """The first address that is not down, or the one that is so for the longest.

        One that was down for `RECHECK_AFTER` seconds is given to one caller, to see; the others go on elsewhere.
        """
        for url in self.urls:
            since = self._down.get(url)
            if since is None:
                return url
            if not 0 <= now - since < RECHECK_AFTER:  # also where the clock was set back
                self._down[url] = now
                return url
        return min(self.urls, key=lambda url: self._down.get(url, now))

    def is_any_up(self) -> bool:
        """Whether there is an address that is not known to be down."""
        return any(url not in self._down for url in self.urls)

    def saw(self, url: str, now: float, *, connected: bool) -> None:
        """What a call to *url* came to."""
        if connected:
            self._down.pop(url, None)
        else:
            self._down[url] = now

    def __repr__(self) -> str:
        return f"<BaseURLs {', '.join(f'{url} (down)' if url in self._down else url for url in self.urls)}>"
