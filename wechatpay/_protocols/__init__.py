"""How a protocol says it: the messages of APIv3 and APIv2, their bodies, and what is signed of them."""

from __future__ import annotations

__all__: list[str] = []
