"""The platform of a sandbox, assembled from its parts: its identity, its state and its gateways. It has no socket.

request -> page, or gateway -> check against the document -> flow, or example of the document -> signed response
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from wechatpay.sandbox.clock import Clock
from wechatpay.sandbox.contract import Contract
from wechatpay.sandbox.delivery import Notifier
from wechatpay.sandbox.denials import Denials
from wechatpay.sandbox.events import EventBuilder
from wechatpay.sandbox.faults import Fault
from wechatpay.sandbox.flows.bills import BillFlow
from wechatpay.sandbox.flows.coupons import CouponFlow
from wechatpay.sandbox.flows.orders import Orders
from wechatpay.sandbox.flows.payments_v2 import PaymentFlowV2
from wechatpay.sandbox.flows.payments_v3 import PaymentFlowV3
from wechatpay.sandbox.flows.profit_sharing import ProfitSharingFlow
from wechatpay.sandbox.flows.refunds import Refunds
from wechatpay.sandbox.flows.subsidies import SubsidyFlow
from wechatpay.sandbox.flows.transfers import TransferFlow
from wechatpay.sandbox.gateway_v2 import GatewayV2
from wechatpay.sandbox.gateway_v3 import GatewayV3
from wechatpay.sandbox.http import Refusal, ServerRequest, ServerResponse
from wechatpay.sandbox.identity import Identity, Mode
from wechatpay.sandbox.journal import Journal
from wechatpay.sandbox.page import Page
from wechatpay.sandbox.state import State

__all__ = ["Platform"]

log = logging.getLogger("wechatpay")


class Platform:
    """WeChat Pay as a sandbox plays it: it turns requests into responses and notifications."""

    def __init__(
        self,
        *,
        host: str,
        mode: Mode,
        mutual_tls: bool,
        speed: float,
        state: str | Path | None,
        base_url: Callable[[], str],
        notify_url: str,
    ) -> None:
        self.identity, self.clock = identity, clock = Identity(mode), Clock()
        self.denials = Denials()
        events = EventBuilder(identity, clock)
        self.notifications = Notifier(events, clock, speed, notify_url)
        deliver = self.notifications.deliver
        self.orders = orders = Orders(
            clock,
            lambda order: deliver(events.build_payment(order)),
        )
        self.refunds = refunds = Refunds(orders, lambda order, refund: deliver(events.build_refund(order, refund)))
        self.transfers = TransferFlow(
            identity.mchid, clock, lambda bill, url: deliver(events.build_transfer(bill, url))
        )
        self.sharing = ProfitSharingFlow(orders)
        bills = BillFlow(identity.mchid, orders, refunds, base_url)
        flows_v3 = (
            PaymentFlowV3(identity.mchid, orders, refunds, base_url),
            self.sharing,
            self.transfers,
            SubsidyFlow(clock),
            CouponFlow(identity.mchid, clock),
            bills,
        )
        flows_v2 = (PaymentFlowV2(orders, refunds, bills.build_trade_bill, bills.build_fund_flow_bill),)
        self._state = None if state is None else State(state, (identity, clock, orders, refunds, *flows_v3, *flows_v2))
        if self._state is not None:
            self._state.load()
        contract = Contract(identity)
        self._gateway_v3 = GatewayV3(identity, contract, flows_v3, self.denials)
        self._gateway_v2 = GatewayV2(identity, contract, flows_v2, self.denials, mutual_tls=mutual_tls)
        self.journal = Journal(clock)
        self._page = Page(identity.mchid, host, orders, self.notifications, self.journal)

    def handle(self, request: ServerRequest, fault: Fault | None) -> ServerResponse:
        """Return the response to *request*, with *fault* applied, and record both in the journal."""
        gateway = self._gateway_v3 if request.path.startswith("/v3/") else self._gateway_v2
        try:
            response = gateway.handle(request, fault)
        except Exception as error:
            log.exception("the sandbox failed to handle %s %s", request.method, request.target)
            message = f"the sandbox failed to handle this request ({type(error).__name__})"
            response = Refusal(400, "PARAM_ERROR", message).response
        self.journal.add(request, response, fault.value if fault else "")
        self.refunds.settle()
        self.sharing.settle()
        self.transfers.settle()
        self.save()
        return response

    def handle_page(self, request: ServerRequest) -> ServerResponse | None:
        """Return the page at the request's path, or None if it is a request of the API."""
        response = self._page.handle(request)
        if response is not None:
            self.save()
        return response

    def save(self) -> None:
        """Save the state, if the sandbox has a state file."""
        if self._state is not None:
            self._state.save()
