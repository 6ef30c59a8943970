"""`wechatpay doctor`. `checks` runs all checks in order; each file beside it has some of them."""

from __future__ import annotations

__all__: list[str] = []
