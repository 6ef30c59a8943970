"""Bills."""

from __future__ import annotations

from wechatpay.bills.fetch import Bill, Bills, download, read

__all__ = ["Bill", "Bills", "download", "read"]
