"""One exchange with WeChat Pay, sans I/O: sign, send, verify, retry; and the two drivers that run it."""

from __future__ import annotations

__all__: list[str] = []
