"""The platform's keys as a client knows them now, and the state of their renewal."""

from __future__ import annotations

import os
from collections.abc import Callable

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from wechatpay._keys.platform import PlatformKeys
from wechatpay.errors import WeChatPayError

__all__ = ["KeyStore"]


class KeyStore:
    """Holds the platform's keys: an immutable mapping that is replaced as a whole, and never emptied first.

    :param cipher: the cipher of the APIv3 key, which decrypts notifications and fetched certificates.
    :param is_renewed: whether an exchange may fetch certificates when there is no valid key, or an unknown one signed.
    :param auto_refresh: whether it also fetches them periodically.
    :param fetched_at: when *keys* were fetched, in seconds since 1970.
    :param on_update: called with the new keys after each fetch.
    """

    def __init__(
        self,
        keys: PlatformKeys,
        cipher: AESGCM | None = None,
        *,
        is_renewed: bool = False,
        auto_refresh: bool = False,
        fetched_at: float = float("-inf"),
        on_update: Callable[[PlatformKeys], None] | None = None,
    ) -> None:
        self.keys = keys
        self.cipher = cipher
        self.is_renewed = is_renewed and cipher is not None
        self.auto_refresh = auto_refresh and self.is_renewed
        self.fetched_at = fetched_at
        """When the last successful fetch ended, in seconds since 1970."""
        self.refresh_attempted_at = float("-inf")
        """When the last periodic refresh began."""
        self.lookup_attempted_at = float("-inf")
        """When the last fetch because of a missing or unknown key ended."""
        self.failure: WeChatPayError | None = None
        """The error of the last fetch; None if it succeeded."""
        self._on_update = on_update
        # By process, because a forked child must not wait for a thread of its parent.
        self._fetching: dict[int, object] = {}

    def replace(self, keys: PlatformKeys) -> None:
        """Replace the keys."""
        self.keys = keys
        if self._on_update is not None:
            self._on_update(keys)

    def try_acquire(self) -> bool:
        """Acquire the right to fetch, which one caller at a time has; return False if another caller has it."""
        mine = object()
        return self._fetching.setdefault(os.getpid(), mine) is mine  # dict.setdefault is atomic, and never waits.

    def release(self) -> None:
        """Release the right to fetch."""
        self._fetching.pop(os.getpid(), None)
