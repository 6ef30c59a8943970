"""Notifications from WeChat Pay: verified, decrypted, answered, and handled once.

>>> notification = client.notifications.parse(headers, body)  # doctest: +SKIP
>>> notification.event_type, notification.resource["out_trade_no"]  # doctest: +SKIP

`wechatpay.notifications.flask`, `.django`, `.fastapi` and `.aiohttp` make a view of a handler for a web framework.
"""

from __future__ import annotations

from wechatpay.http import Reply
from wechatpay.notifications._deduplication import once
from wechatpay.notifications._notification import Notification, rejected
from wechatpay.notifications._stores import RedisStore, SQLiteStore, Store

__all__ = ["Notification", "RedisStore", "Reply", "SQLiteStore", "Store", "once", "rejected"]
