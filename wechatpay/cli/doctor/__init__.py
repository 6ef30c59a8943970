"""`wechatpay doctor`: checks the configuration and says how to fix it."""

from __future__ import annotations

__all__: list[str] = []
