"""The business flows that a sandbox plays with state; everything else is answered from its document."""

from __future__ import annotations

__all__: list[str] = []
