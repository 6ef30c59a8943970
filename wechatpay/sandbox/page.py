"""The pages of the sandbox for a browser: an overview, and a page for each order on which it can be paid."""

from __future__ import annotations

import ipaddress
import secrets
from collections.abc import Iterable, Iterator
from html import escape
from urllib.parse import parse_qs, quote, unquote, urlsplit

from wechatpay.sandbox.delivery import Delivery, Notifier
from wechatpay.sandbox.flows.orders import Order, OrderError, Orders
from wechatpay.sandbox.flows.payments_v3 import PAY_PAGE
from wechatpay.sandbox.http import ServerRequest, ServerResponse
from wechatpay.sandbox.journal import Entry, Journal

__all__ = ["Page"]

MAX_ROWS = 100


class Page:
    """Handles the requests of a browser.

    Another page that is open in it can send requests here, too. An order is therefore paid only with the token of the
    page itself, and a name that was made to lead here, other than *host*, is refused.
    """

    def __init__(self, mchid: str, host: str, orders: Orders, notifications: Notifier, journal: Journal) -> None:
        self._token = secrets.token_urlsafe(32)
        self._host = host
        self._mchid = mchid
        self._orders = orders
        self._notifications = notifications
        self._journal = journal

    def handle(self, request: ServerRequest) -> ServerResponse | None:
        """Return the page at the request's path, or None if there is none. A POST to an order's page pays the order."""
        if request.path != "/" and not request.path.startswith(PAY_PAGE):
            return None
        if not _is_own_host(request.headers.get("Host", ""), self._host):
            return _build_page("another host", "<p>This is the sandbox of another host: open its own address.</p>", 403)
        if request.path == "/" and request.method == "GET":
            return _build_page("wechatpay sandbox", self._render_overview())
        if request.path.startswith(PAY_PAGE):
            number = unquote(request.path.removeprefix(PAY_PAGE))
            problem = ""
            if request.method == "POST" and not self._has_token(request):
                return _build_page("not paid", "<p>Only the button of the order's own page pays it.</p>", 403)
            try:
                if request.method == "POST":
                    self._orders.pay(number)
            except OrderError as error:
                problem = str(error)
            try:
                body = _render_order(number, self._orders.list_payable(number), problem, self._token)
                return _build_page(f"pay {number}", body, 409 if problem else 200)
            except OrderError as error:
                return _build_page("no such order", f"<h1>{escape(number)}</h1><p>{escape(str(error))}</p>", 404)
        return None

    def _has_token(self, request: ServerRequest) -> bool:
        given = parse_qs(request.body.decode("utf-8", "replace")).get("token", [""])[0]
        return secrets.compare_digest(given.encode(), self._token.encode())

    def _render_overview(self) -> str:
        orders = (_render_order_row(order) for order in self._orders.list_latest(MAX_ROWS))
        deliveries = (_render_delivery_row(each) for each in reversed(self._notifications.deliveries[-MAX_ROWS:]))
        entries = (_render_entry_row(each) for each in list(reversed(self._journal.entries))[:MAX_ROWS])
        return (
            f"<h1>wechatpay sandbox</h1><p>merchant <b>{escape(self._mchid)}</b>, latest first</p>"
            + _render_table("Orders", ("number", "fen", "state", "API", "refunded", ""), orders)
            + _render_table("Notifications", ("event", "URL", "attempt", "reply", ""), deliveries)
            + _render_table("Requests", ("time", "request", "response", "error", "signed message"), entries)
        )


def _is_own_host(given: str, host: str) -> bool:
    """Whether the `Host` of a request is a name of this machine itself, or the *host* that the sandbox listens on."""
    try:
        name = urlsplit(f"//{given}").hostname or ""
        if name in {"localhost", host} or name.endswith(".localhost"):
            return True
        address = ipaddress.ip_address(name)
        # An address cannot be made to lead elsewhere, as a name can.
        return address.is_loopback or ipaddress.ip_address(host).is_unspecified
    except ValueError:
        return False


def _render_order_row(order: Order) -> Iterator[str]:
    yield escape(order.number)
    yield str(order.amount)
    yield f'<span class="{order.state}">{order.state}</span>'
    yield f"API{order.version} {escape(order.trade_type)}"
    yield str(order.refunded_amount or "")
    yield f'<a href="{PAY_PAGE}{quote(order.number, safe="")}">pay</a>' if order.state == "NOTPAY" else ""


def _render_delivery_row(delivery: Delivery) -> Iterator[str]:
    yield escape(delivery.event_type)
    yield escape(delivery.url)
    yield f"{delivery.attempt} {delivery.kind}"
    yield str(delivery.status or escape(delivery.error))
    yield '<span class="SUCCESS">accepted</span>' if delivery.accepted else '<span class="CLOSED">not accepted</span>'


def _render_entry_row(entry: Entry) -> Iterator[str]:
    yield f"{entry.at:%H:%M:%S}"
    yield f"{entry.method} {escape(entry.target[:200])}"
    yield f'<span class="{"CLOSED" if entry.code else "SUCCESS"}">{entry.status}</span> {escape(entry.fault)}'
    yield escape(f"{entry.code}: {entry.message}" if entry.code else "")
    yield f"<details><summary>show</summary><pre>{escape(entry.signed)}</pre></details>" if entry.signed else ""


def _render_order(number: str, orders: list[Order], problem: str, token: str) -> str:
    lines = "".join(
        f"<p>{escape(order.description)} <b>{order.amount // 100}.{order.amount % 100:02d} yuan</b></p>"
        for order in orders
    )
    states = {order.state for order in orders}
    field = f'<input type="hidden" name="token" value="{token}">'
    button = f'<form method="post">{field}<button>Pay</button></form>' if states == {"NOTPAY"} else ""
    message = f"<p>{escape(problem)}</p>" if problem else ""
    state = f'<p class="{max(states)}">{" ".join(sorted(states))}</p>'
    return f"<h1>Order {escape(number)}</h1>{lines}{state}{button}{message}<p><a href='/'>back</a></p>"


def _render_table(title: str, headings: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    head = "".join(f"<th>{each}</th>" for each in headings)
    note = "" if body else "<p>none yet</p>"
    return f"<h2>{title}</h2><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{note}"


def _build_page(title: str, body: str, status: int = 200) -> ServerResponse:
    head = f'<meta charset="utf-8"><title>{escape(title)}</title><style>{_STYLE}</style>'
    text = f'<!doctype html><html lang="en"><head>{head}</head><body>{body}</body></html>'
    headers = {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Security-Policy": (
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'"
        ),
        "X-Frame-Options": "DENY",
        "Referrer-Policy": "no-referrer",
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
