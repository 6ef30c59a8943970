"""The sandbox in a browser: its orders, what it told the merchant, what it was asked; and a page to pay an order on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from urllib.parse import quote, unquote

from wechatpay.sandbox.delivery import Delivery, Notifier
from wechatpay.sandbox.flows.orders import Order, OrderError, Orders
from wechatpay.sandbox.flows.payments_v3 import PAY_PAGE
from wechatpay.sandbox.http import ServerRequest, ServerResponse
from wechatpay.sandbox.journal import Entry, Journal

__all__ = ["Page"]

SHOWN = 100


class Page:
    """Answers a browser; None to a request for anything else."""

    def __init__(self, mchid: str, orders: Orders, notifications: Notifier, journal: Journal) -> None:
        self._mchid = mchid
        self._orders = orders
        self._notifications = notifications
        self._journal = journal

    def handle(self, request: ServerRequest) -> ServerResponse | None:
        """The page at `/`, or that of an order, which a POST pays."""
        if request.path == "/" and request.method == "GET":
            return _page("wechatpay sandbox", self._overview())
        if request.path.startswith(PAY_PAGE):
            number = unquote(request.path.removeprefix(PAY_PAGE))
            problem = ""
            try:
                if request.method == "POST":
                    self._orders.pay(number)
            except OrderError as error:
                problem = str(error)
            try:
                body = _to_pay(number, self._orders.list_payable(number), problem)
                return _page(f"pay {number}", body, 409 if problem else 200)
            except OrderError as error:
                return _page("no such order", f"<h1>{escape(number)}</h1><p>{escape(str(error))}</p>", 404)
        return None

    def _overview(self) -> str:
        orders = (_order_row(order) for order in self._orders.list_latest(SHOWN))
        deliveries = (_delivery_row(each) for each in reversed(self._notifications.deliveries[-SHOWN:]))
        entries = (_entry_row(each) for each in list(reversed(self._journal.entries))[:SHOWN])
        return (
            f"<h1>wechatpay sandbox</h1><p>merchant <b>{escape(self._mchid)}</b>, the latest first</p>"
            + _table("Orders", ("number", "fen", "state", "over", "refunded", ""), orders)
            + _table("Notifications", ("event", "to", "attempt", "reply", ""), deliveries)
            + _table("Requests", ("time", "request", "reply", "what went wrong", "what is signed"), entries)
        )


def _order_row(order: Order) -> Iterator[str]:
    yield escape(order.number)
    yield str(order.amount)
    yield f'<span class="{order.state}">{order.state}</span>'
    yield f"API{order.version} {escape(order.trade_type)}"
    yield str(order.refunded_amount or "")
    yield f'<a href="{PAY_PAGE}{quote(order.number, safe="")}">pay</a>' if order.state == "NOTPAY" else ""


def _delivery_row(delivery: Delivery) -> Iterator[str]:
    yield escape(delivery.event_type)
    yield escape(delivery.url)
    yield f"{delivery.attempt} {delivery.kind}"
    yield str(delivery.status or escape(delivery.error))
    yield '<span class="SUCCESS">accepted</span>' if delivery.accepted else '<span class="CLOSED">not accepted</span>'


def _entry_row(entry: Entry) -> Iterator[str]:
    yield f"{entry.at:%H:%M:%S}"
    yield f"{entry.method} {escape(entry.target[:200])}"
    yield f'<span class="{"CLOSED" if entry.code else "SUCCESS"}">{entry.status}</span> {escape(entry.fault)}'
    yield escape(f"{entry.code}: {entry.message}" if entry.code else "")
    yield f"<details><summary>show</summary><pre>{escape(entry.signed)}</pre></details>" if entry.signed else ""


def _to_pay(number: str, orders: list[Order], problem: str) -> str:
    lines = "".join(
        f"<p>{escape(order.description)} <b>{order.amount // 100}.{order.amount % 100:02d} yuan</b></p>"
        for order in orders
    )
    states = {order.state for order in orders}
    button = '<form method="post"><button>Pay</button></form>' if states == {"NOTPAY"} else ""
    said = f"<p>{escape(problem)}</p>" if problem else ""
    state = f'<p class="{max(states)}">{" ".join(sorted(states))}</p>'
    return f"<h1>Order {escape(number)}</h1>{lines}{state}{button}{said}<p><a href='/'>back</a></p>"


def _table(title: str, heads: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    head = "".join(f"<th>{each}</th>" for each in heads)
    none = "" if body else "<p>none yet</p>"
    return f"<h2>{title}</h2><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{none}"


def _page(title: str, body: str, status: int = 200) -> ServerResponse:
    head = f'<meta charset="utf-8"><title>{escape(title)}</title><style>{_STYLE}</style>'
    text = f'<!doctype html><html lang="en"><head>{head}</head><body>{body}</body></html>'
    headers = {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'",
    }
    return ServerResponse(status, text.encode(), headers, is_signed=False)


_STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; color: #1d2129 }
h1 { font-size: 1.5rem }
h2 { font-size: 1.1rem; margin-top: 2rem }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; padding: .3rem .6rem; border-bottom: 1px solid #e5e6eb; vertical-align: top }
td { overflow-wrap: anywhere }
td:first-child { white-space: nowrap }
th { font-weight: 600; color: #4e5969 }
.SUCCESS { color: #07803e }
.CLOSED { color: #c9302c }
.REFUND { color: #96690a }
pre { white-space: pre-wrap; margin: 0 }
button { font: inherit; color: #fff; background: #07803e; border: 0; border-radius: .4rem; padding: .6rem 2.5rem }
"""
