"""The base URLs at which one and the same WeChat Pay is reached, and which of them are down."""

from __future__ import annotations

__all__ = ["BaseURLs"]

RECHECK_AFTER = 60.0
"""Seconds after which a call tries a base URL again that could not be connected to."""


class BaseURLs:
    """Base URLs in order of preference. All calls of a client share the knowledge of which are down.

    No lock is needed: each step is one read or one change of a mapping. At worst two calls check at the same moment
    whether a base URL is reachable again.
    """

    __slots__ = ("_down_since", "urls")

    def __init__(self, urls: tuple[str, ...]) -> None:
        self.urls = urls
        self._down_since: dict[str, float] = {}

    def choose(self, now: float) -> str:
        """Return the first base URL that is not down, or the one that has been down the longest.

        A base URL that has been down for `RECHECK_AFTER` seconds is given to one caller, which checks it; the others
        use the next one.
        """
        for url in self.urls:
            since = self._down_since.get(url)
            if since is None:
                return url
            if not 0 <= now - since < RECHECK_AFTER:  # A negative age means that the clock was set back.
                self._down_since[url] = now
                return url
        return min(self.urls, key=lambda url: self._down_since.get(url, now))

    def is_any_up(self) -> bool:
        """Whether there is a base URL that is not known to be down."""
        return any(url not in self._down_since for url in self.urls)

    def record(self, url: str, now: float, *, is_connected: bool) -> None:
        """Record whether *url* could be connected to."""
        if is_connected:
            self._down_since.pop(url, None)
        else:
            self._down_since[url] = now

    def __repr__(self) -> str:
        urls = (f"{url} (down)" if url in self._down_since else url for url in self.urls)
        return f"<BaseURLs {', '.join(urls)}>"
