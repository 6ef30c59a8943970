"""The bills of a sandbox: of the orders that it has seen, with their real digests.

https://pay.weixin.qq.com/doc/v3/merchant/4012791866
"""

from __future__ import annotations

import gzip
import hashlib
import secrets
from collections.abc import Callable

from wechatpay.sandbox.http import Received, Refusal, Reply, json_reply
from wechatpay.sandbox.orders import Orders

__all__ = ["SandboxBills"]

LINKS = ("/v3/bill/tradebill", "/v3/bill/fundflowbill", "/v3/profitsharing/bills")
FILE = "/v3/billdownload/file"


class SandboxBills:
    """Links to bills, and the files behind them."""

    KEPT = ("_files",)

    def __init__(self, mchid: str, orders: Orders, base_url: Callable[[], str]) -> None:
        self._mchid = mchid
        self._orders = orders
        self._base_url = base_url
        self._files: dict[str, bytes] = {}

    def answer(self, request: Received) -> Reply | None:
        """The reply, or None to a request for something else."""
        query = request.query
        if request.method == "GET" and request.path in LINKS:
            return self._link(query)
        if request.method == "GET" and request.path == FILE:
            content = self._files.get(query.get("token", ""))
            if content is None:
                raise Refusal(400, "INVALID_REQUEST", "the token is none of this sandbox's, or has expired")
            return Reply(200, content, {"Content-Type": "application/octet-stream"}, is_signed=False)
        return None

    def _link(self, query: dict[str, str]) -> Reply:
        text = self.trade_bill(query.get("bill_date", "").replace("-", ""))
        if text is None:
            raise Refusal(400, "NO_STATEMENT_EXIST", "there is no bill of this day")
        content, token = b"\xef\xbb\xbf" + text.encode(), secrets.token_urlsafe(16)
        digest = hashlib.sha1(content, usedforsecurity=False).hexdigest()
        self._files[token] = gzip.compress(content) if query.get("tar_type") == "GZIP" else content
        url = f"{self._base_url()}{FILE}?token={token}"
        return json_reply({"hash_type": "SHA1", "hash_value": digest, "download_url": url})

    def trade_bill(self, day: str) -> str | None:
        """Every order that was paid on *day* (20261122), a back-quote before each value, and a summary."""
        paid = self._orders.paid_on(day)
        if not paid:
            return None
        lines = ["交易时间,公众账号ID,商户号,微信订单号,商户订单号,交易类型,交易状态,应结订单金额"]
        for order in paid:
            values = (
                f"{order.paid_at:%Y-%m-%d %H:%M:%S}",
                order.who.get("appid") or order.who.get("sp_appid", ""),
                self._mchid,
                order.transaction_id,
                order.number,
                order.trade_type,
                order.state,
                f"{order.amount / 100:.2f}",
            )
            lines.append(",".join(f"`{value}" for value in values))
        total = sum(order.amount for order in paid)
        return "\r\n".join([*lines, "总交易单数,应结订单总金额", f"`{len(paid)},`{total / 100:.2f}", ""])
