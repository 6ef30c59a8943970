"""What a caller writes: the chain that is the URL, the options of a call, and where a streamed response goes."""

from __future__ import annotations

__all__: list[str] = []
