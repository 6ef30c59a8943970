"""Files on disk: written completely or not at all, and gzip decompressed in bounded memory."""

from __future__ import annotations

__all__: list[str] = []
