"""The platform of a sandbox, put together: who it is, what it remembers, and how it answers. It has no socket.

request -> page, or gateway -> check by document -> flow, or answer by document -> signed reply
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from wechatpay.sandbox.clock import Clock
from wechatpay.sandbox.contract import Documented
from wechatpay.sandbox.delivery import Notifier
from wechatpay.sandbox.events import Notices
from wechatpay.sandbox.faults import Fault
from wechatpay.sandbox.flows.bills import SandboxBills
from wechatpay.sandbox.flows.coupons import Coupons
from wechatpay.sandbox.flows.orders import Orders
from wechatpay.sandbox.flows.payments_v2 import PaymentsV2
from wechatpay.sandbox.flows.payments_v3 import Payments
from wechatpay.sandbox.flows.profit_sharing import Sharing
from wechatpay.sandbox.flows.subsidies import Subsidies
from wechatpay.sandbox.flows.transfers import Transfers
from wechatpay.sandbox.gateway_v2 import GatewayV2
from wechatpay.sandbox.gateway_v3 import Gateway
from wechatpay.sandbox.http import Received, Refusal, Reply
from wechatpay.sandbox.identity import Identity, Mode
from wechatpay.sandbox.journal import Journal
from wechatpay.sandbox.page import Page
from wechatpay.sandbox.state import State

__all__ = ["Platform"]

log = logging.getLogger("wechatpay")


class Platform:
    """What a sandbox's server asks for its replies."""

    def __init__(
        self,
        *,
        mode: Mode,
        mutual_tls: bool,
        speed: float,
        state: str | Path | None,
        base_url: Callable[[], str],
        notify_url: str,
    ) -> None:
        identity, clock = Identity(mode), Clock()
        notices = Notices(identity, clock)
        self.notifications = Notifier(notices, clock, speed, notify_url)
        tell = self.notifications.deliver
        orders = Orders(
            clock,
            lambda order: tell(notices.paid(order)),
            lambda order, refund: tell(notices.refunded(order, refund)),
        )
        transfers = Transfers(identity.mchid, clock, lambda bill, url: tell(notices.transferred(bill, url)))
        sharing, subsidies = Sharing(orders), Subsidies(clock)
        bills = SandboxBills(identity.mchid, orders, base_url)
        payments_v2 = PaymentsV2(orders, bills.trade_bill)
        coupons = Coupons(identity.mchid, clock)
        kept = (identity, clock, orders, sharing, transfers, subsidies, coupons, bills, payments_v2)
        self._state = None if state is None else State(state, kept)
        if self._state is not None:
            self._state.load()
        documented = Documented(identity)
        flows = (Payments(identity.mchid, orders, base_url), sharing, transfers, subsidies, coupons, bills)
        self._gateway = Gateway(identity, documented, *(flow.answer for flow in flows))
        self._gateway_v2 = GatewayV2(identity, documented, payments_v2, mutual_tls=mutual_tls)
        self.identity, self.clock, self.orders, self.transfers = identity, clock, orders, transfers
        self.journal = Journal(clock)
        self._page = Page(identity.mchid, orders, self.notifications, self.journal)

    def handle(self, request: Received, fault: Fault | None) -> Reply:
        """The reply to *request*, misbehaving as *fault* says."""
        gateway = self._gateway if request.path.startswith("/v3/") else self._gateway_v2
        try:
            reply = gateway.handle(request, fault)
        except Exception as error:
            log.exception("the sandbox cannot make sense of %s %s", request.method, request.target)
            reply = Refusal(400, "PARAM_ERROR", f"the sandbox cannot make sense of it ({type(error).__name__})").reply
        self.journal.add(request, reply, fault.value if fault else "")
        self.keep()
        return reply

    def page(self, request: Received) -> Reply | None:
        """What a browser is shown; None to a request of the API."""
        reply = self._page.answer(request)
        if reply is not None:
            self.keep()
        return reply

    def keep(self) -> None:
        """Write down what there is, where it is to be kept."""
        if self._state is not None:
            self._state.keep()
