"""The messages of APIv3 and APIv2: how requests are built and signed, and responses decoded and verified."""

from __future__ import annotations

__all__: list[str] = []
