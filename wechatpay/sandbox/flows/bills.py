"""The bills of a sandbox: of the orders that it has seen, with their real digests.

https://pay.weixin.qq.com/doc/v3/merchant/4012791866
"""

from __future__ import annotations

import gzip
import hashlib
import secrets
from collections.abc import Callable
from decimal import Decimal

from wechatpay.sandbox.flows.orders import Order, Orders, Refund
from wechatpay.sandbox.http import Received, Refusal, Reply, json_reply

__all__ = ["SandboxBills"]

FUND_FLOW = "/v3/bill/fundflowbill"
LINKS = ("/v3/bill/tradebill", FUND_FLOW, "/v3/profitsharing/bills")
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
            return self._link(request.path, query)
        if request.method == "GET" and request.path == FILE:
            content = self._files.get(query.get("token", ""))
            if content is None:
                raise Refusal(400, "INVALID_REQUEST", "the token is none of this sandbox's, or has expired")
            return Reply(200, content, {"Content-Type": "application/octet-stream"}, is_signed=False)
        return None

    def _link(self, path: str, query: dict[str, str]) -> Reply:
        day = query.get("bill_date", "").replace("-", "")
        text = self.fund_flow(day) if path == FUND_FLOW else self.trade_bill(day, query.get("bill_type", "ALL"))
        if text is None:
            raise Refusal(400, "NO_STATEMENT_EXIST", "there is no bill of this day")
        content, token = b"\xef\xbb\xbf" + text.encode(), secrets.token_urlsafe(16)
        digest = hashlib.sha1(content, usedforsecurity=False).hexdigest()
        self._files[token] = gzip.compress(content) if query.get("tar_type") == "GZIP" else content
        url = f"{self._base_url()}{FILE}?token={token}"
        return json_reply({"hash_type": "SHA1", "hash_value": digest, "download_url": url})

    def trade_bill(self, day: str, kind: str = "ALL") -> str | None:
        """The payments and refunds of *day* (20261122), or one *kind* of them: SUCCESS or REFUND."""
        paid = self._orders.paid_on(day) if kind != "REFUND" else []
        refunded = self._orders.refunded_on(day) if kind != "SUCCESS" else []
        if not paid and not refunded:
            return None
        rows = [self._trade(order, None) for order in paid]
        rows += [self._trade(order, refund) for order, refund in refunded]
        sums = [sum(Decimal(row[column]) for row in rows) for column in _SUMMED]
        return _bill(_TRADE, rows, _TRADE_SUMMARY, [str(len(rows)), *(f"{total:.2f}" for total in sums)])

    def _trade(self, order: Order, refund: Refund | None) -> list[str]:
        """A row of the trade bill: a payment, or a refund of it."""
        at = refund.created_at if refund else order.paid_at
        paid, back = (0, refund.amount) if refund else (order.amount, 0)
        return [
            f"{at:{_TIME}}", order.who.get("appid") or order.who.get("sp_appid", ""), self._mchid,
            order.who.get("sub_mchid", "0"), "", order.transaction_id, order.number, order.openid, order.trade_type,
            "REFUND" if refund else "SUCCESS", "OTHERS", "CNY", _yuan(paid), "0.00",
            refund.refund_id if refund else "0", refund.number if refund else "0", _yuan(back), "0.00",
            "ORIGINAL" if refund else "", refund.status if refund else "", order.description, order.attach,
            "0.00000", "0.60%", _yuan(paid), _yuan(back), "",
        ]  # fmt: skip

    def fund_flow(self, day: str) -> str | None:
        """What came in and went out on *day*, in the order of time."""
        flows: list[tuple[str, Order, Refund | None]] = [
            *((f"{order.paid_at:{_TIME}}", order, None) for order in self._orders.paid_on(day)),
            *((f"{refund.created_at:{_TIME}}", order, refund) for order, refund in self._orders.refunded_on(day)),
        ]
        if not flows:
            return None
        rows, balance, sums = [], 0, {"收入": [0, 0], "支出": [0, 0]}
        for at, order, refund in sorted(flows, key=lambda flow: flow[0]):
            amount, kind, direction = (refund.amount, "退款", "支出") if refund else (order.amount, "交易", "收入")
            balance += amount if refund is None else -amount
            sums[direction][0] += 1
            sums[direction][1] += amount
            number = refund.refund_id if refund else order.transaction_id
            rows.append([
                at, number, f"1{number}", kind, kind, direction, _yuan(amount), _yuan(balance),
                self._mchid, "", refund.number if refund else order.number,
            ])  # fmt: skip
        said = [str(len(rows))]
        for count, total in sums.values():
            said += [str(count), _yuan(total)]
        return _bill(_FLOW, rows, _FLOW_SUMMARY, said)


_TIME = "%Y-%m-%d %H:%M:%S"
_TRADE = (
    "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,"
    "应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,"
    "手续费,费率,订单金额,申请退款金额,费率备注"
)
_TRADE_SUMMARY = "总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额"
_SUMMED = (12, 16, 17, 22, 24, 25)
"""The columns of a trade that the summary sums up."""
_FLOW = (
    "记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额（元）,账户结余（元）,资金变更提交申请人,备注,"
    "业务凭证号"
)
_FLOW_SUMMARY = "资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额"


def _yuan(fen: int) -> str:
    return f"{fen / 100:.2f}"


def _bill(names: str, rows: list[list[str]], summary: str, said: list[str]) -> str:
    """A bill as WeChat Pay writes it: a back-quote before each value, and a summary."""
    lines = [" ".join(",".join(f"`{value}" for value in row).splitlines()) for row in (*rows, said)]
    return "\r\n".join([names, *lines[:-1], summary, lines[-1], ""])
