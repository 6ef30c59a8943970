"""One exchange with WeChat Pay, without I/O: sign, send, verify, retry; and the two drivers that carry it out."""

from __future__ import annotations

__all__: list[str] = []
