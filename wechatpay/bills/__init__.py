"""Bills: fetched, checked against their announced digest, and read row by row."""

from __future__ import annotations

from wechatpay.bills.fetch import Bills, download
from wechatpay.bills.reader import Bill, read

__all__ = ["Bill", "Bills", "download", "read"]
