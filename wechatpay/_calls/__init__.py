"""A call as its caller writes it: the chain that is the URL, the options, and the target of a streamed response."""

from __future__ import annotations

__all__: list[str] = []
