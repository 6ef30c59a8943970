"""The bills of a sandbox: they list its own orders, and their digests are right.

https://pay.weixin.qq.com/doc/v3/merchant/4012791866
"""

from __future__ import annotations

import gzip
import hashlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar, NamedTuple

from wechatpay.sandbox.flows.flow import Flow, Route
from wechatpay.sandbox.flows.orders import Order, Orders, Refund
from wechatpay.sandbox.flows.refunds import Refunds
from wechatpay.sandbox.http import JSONObject, Refusal, ServerRequest, ServerResponse

__all__ = ["BillFlow"]

FILE_PATH = "/v3/billdownload/file"


class BillFlow(Flow):
    """The operations that create a bill and return its URL, and the download of the file at that URL."""

    persisted: ClassVar[tuple[str, ...]] = ("_files",)

    def __init__(self, mchid: str, orders: Orders, refunds: Refunds, base_url: Callable[[], str]) -> None:
        self._mchid = mchid
        self._orders = orders
        self._refunds = refunds
        self._base_url = base_url
        self._files: dict[str, bytes] = {}
        self.routes = (
            Route("GET", "/v3/bill/fundflowbill", self._create_fund_flow_bill),
            Route("GET", "/v3/(?:bill/tradebill|profitsharing/bills)", self._create_trade_bill),
            Route("GET", FILE_PATH, self._download),
        )

    def _create_fund_flow_bill(self, request: ServerRequest) -> JSONObject:
        return self._publish(request, self.build_fund_flow_bill(_parse_day(request)))

    def _create_trade_bill(self, request: ServerRequest) -> JSONObject:
        return self._publish(request, self.build_trade_bill(_parse_day(request), request.query.get("bill_type", "ALL")))

    def _download(self, request: ServerRequest) -> ServerResponse:
        content = self._files.get(request.query.get("token", ""))
        if content is None:
            raise Refusal(400, "INVALID_REQUEST", "the token is not one of this sandbox, or has expired")
        kind = "application/x-gzip" if content.startswith(b"\x1f\x8b") else "text/plain"
        return ServerResponse(200, content, {"Content-Type": kind}, is_signed=False)

    def _publish(self, request: ServerRequest, text: str | None) -> JSONObject:
        """Store the file of a bill, and return its URL and its digest."""
        if text is None:
            raise Refusal(400, "NO_STATEMENT_EXIST", "there is no bill for this day")
        content, token = b"\xef\xbb\xbf" + text.encode(), secrets.token_urlsafe(16)
        digest = hashlib.sha1(content, usedforsecurity=False).hexdigest()
        self._files[token] = gzip.compress(content) if request.query.get("tar_type") == "GZIP" else content
        url = f"{self._base_url()}{FILE_PATH}?token={token}"
        return {"hash_type": "SHA1", "hash_value": digest, "download_url": url}

    def build_trade_bill(self, day: str, kind: str = "ALL") -> str | None:
        """Return the trade bill of *day*, such as 20261122, or None if there were no trades.

        :param kind: SUCCESS lists payments only, REFUND lists refunds only, every other kind lists both.
        """
        paid = self._orders.list_paid_on(day) if kind != "REFUND" else []
        refunded = self._refunds.list_on(day) if kind != "SUCCESS" else []
        if not paid and not refunded:
            return None
        rows = [self._build_trade_row(order, None) for order in paid]
        rows += [self._build_trade_row(order, refund) for order, refund in refunded]
        sums = [sum(Decimal(row[column]) for row in rows) for column in _TRADE_SUM_COLUMNS]
        totals = [str(len(rows)), *(f"{total:.2f}" for total in sums)]
        return _format_bill(_TRADE_HEADER, rows, _TRADE_SUMMARY_HEADER, totals)

    def _build_trade_row(self, order: Order, refund: Refund | None) -> list[str]:
        """Return the row of a payment, or of *refund*."""
        at = refund.created_at if refund else order.paid_at
        paid, back = (0, refund.amount) if refund else (order.amount, 0)
        return [
            f"{at:{_TIME_FORMAT}}", order.parties.get("appid") or order.parties.get("sp_appid", ""), self._mchid,
            order.parties.get("sub_mchid", "0"), "", order.transaction_id, order.number, order.openid, order.trade_type,
            "REFUND" if refund else "SUCCESS", "OTHERS", "CNY", _format_yuan(paid), "0.00",
            refund.refund_id if refund else "0", refund.number if refund else "0", _format_yuan(back), "0.00",
            "ORIGINAL" if refund else "", refund.status if refund else "", order.description, order.attach,
            "0.00000", "0.60%", _format_yuan(paid), _format_yuan(back), "",
        ]  # fmt: skip

    def build_fund_flow_bill(self, day: str) -> str | None:
        """Return the fund flow bill of *day*, ordered by time, or None if no money moved."""
        movements = [
            *(_Movement(f"{order.paid_at:{_TIME_FORMAT}}", order) for order in self._orders.list_paid_on(day)),
            *(
                _Movement(f"{refund.created_at:{_TIME_FORMAT}}", order, refund)
                for order, refund in self._refunds.list_on(day)
            ),
        ]
        if not movements:
            return None
        rows, balance, income, expense = [], 0, _Sum(), _Sum()
        for at, order, refund in sorted(movements, key=lambda movement: movement.at):
            amount, kind, direction = (refund.amount, "退款", "支出") if refund else (order.amount, "交易", "收入")
            balance += amount if refund is None else -amount
            (income if refund is None else expense).add(amount)
            number = refund.refund_id if refund else order.transaction_id
            rows.append([
                at, number, f"1{number}", kind, kind, direction, _format_yuan(amount), _format_yuan(balance),
                self._mchid, "", refund.number if refund else order.number,
            ])  # fmt: skip
        totals = [str(len(rows))]
        for each in (income, expense):
            totals += [str(each.count), _format_yuan(each.amount)]
        return _format_bill(_FUND_FLOW_HEADER, rows, _FUND_FLOW_SUMMARY_HEADER, totals)


class _Movement(NamedTuple):
    """A payment, or the refund of one, in the fund flow bill."""

    at: str
    order: Order
    refund: Refund | None = None


@dataclass
class _Sum:
    """The number and the total, in fen, of some movements."""

    count: int = 0
    amount: int = 0

    def add(self, amount: int) -> None:
        self.count += 1
        self.amount += amount


_TIME_FORMAT = "%Y-%m-%d %H:%M:%S"
_TRADE_HEADER = (
    "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,"
    "应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,"
    "手续费,费率,订单金额,申请退款金额,费率备注"
)
_TRADE_SUMMARY_HEADER = "总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额"
_TRADE_SUM_COLUMNS = (12, 16, 17, 22, 24, 25)
"""The columns of a trade that are summed in the summary."""
_FUND_FLOW_HEADER = (
    "记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额（元）,账户结余（元）,资金变更提交申请人,备注,"
    "业务凭证号"
)
_FUND_FLOW_SUMMARY_HEADER = "资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额"


def _parse_day(request: ServerRequest) -> str:
    return request.query.get("bill_date", "").replace("-", "")


def _format_yuan(fen: int) -> str:
    return f"{fen / 100:.2f}"


def _format_bill(header: str, rows: list[list[str]], summary_header: str, totals: list[str]) -> str:
    """Return a bill as WeChat Pay writes it: CSV with a back-quote before each value, then a summary."""
    lines = [" ".join(",".join(f"`{value}" for value in row).splitlines()) for row in (*rows, totals)]
    return "\r\n".join([header, *lines[:-1], summary_header, lines[-1], ""])
