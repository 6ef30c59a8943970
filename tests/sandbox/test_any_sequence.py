"""Any sequence of events: only documented states, and never more money out of an order than came in."""

from __future__ import annotations

import contextlib
from typing import ClassVar

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

import wechatpay
from wechatpay.sandbox import Sandbox

from ..conftest import ORDER

TOTAL = 100
SHARED, PLAIN, PART = "ORDER-shared", "ORDER-plain", "ORDER-part"
NUMBERS = (SHARED, PLAIN, f"{PART}1", f"{PART}2")
PAYABLE = (SHARED, PLAIN, "COMBINED")
RECEIVER = "1900000109"
numbers = st.sampled_from((SHARED, SHARED, *NUMBERS))
indexes = st.sampled_from("12")
rarely = st.sampled_from([False, False, False, True])


class Shop(RuleBasedStateMachine):
    """A merchant without a balance: all money that goes out of an order must have come in with it."""

    NEXT: ClassVar = {
        "NOTPAY": {"NOTPAY", "SUCCESS", "CLOSED", "REFUND"},
        "SUCCESS": {"SUCCESS", "REFUND"},
        "CLOSED": {"CLOSED"},
        "REFUND": {"REFUND"},
    }

    def __init__(self):
        super().__init__()
        self.sandbox = Sandbox().start()
        self.sandbox.balance = 0
        self.client = self.sandbox.client()
        body = {"appid": "wx1", "type": "MERCHANT_ID", "account": RECEIVER, "relation_type": "PARTNER"}
        self.client.v3.profitsharing.receivers.add.post(json=body)
        self.states, self.refunds, self.sharings, self.returns = {}, set(), set(), set()

    def teardown(self):
        self.client.close()
        self.sandbox.close()

    def attempt(self, call, **options):
        """Return the body of the response, or None if the call is refused."""
        try:
            response = call(**options)
        except wechatpay.APIError as error:
            assert error.status_code < 500  # noqa: PT017
            return None
        return response.json() if response.content else {}

    @initialize(paid=st.sets(st.sampled_from(PAYABLE)))
    def begin(self, paid):
        self.place_each()
        for number in sorted({SHARED, *paid}):
            self.sandbox.pay(number)

    @rule()
    def place_each(self):
        for number, shares in ((PLAIN, False), (SHARED, True)):
            order = {**ORDER, "out_trade_no": number, "settle_info": {"profit_sharing": shares}, "notify_url": NOBODY}
            self.attempt(self.client.v3.pay.transactions.native.post, json=order)
        parts = [
            {"mchid": self.sandbox.mchid, "attach": "a", "description": "d", "out_trade_no": f"{PART}{index}",
             "amount": {"total_amount": TOTAL, "currency": "CNY"}} for index in (1, 2)
        ]  # fmt: skip
        combined = {"combine_appid": "wx1", "combine_mchid": self.sandbox.mchid, "combine_out_trade_no": "COMBINED"}
        combined |= {"sub_orders": parts, "notify_url": NOBODY}
        self.attempt(self.client.v3.combineTransactions.native.post, json=combined)

    @rule(number=st.sampled_from(PAYABLE))
    def pay(self, number):
        with contextlib.suppress(LookupError, ValueError):
            self.sandbox.pay(number)

    @rule(number=numbers)
    def close(self, number):
        close = self.client.v3.pay.transactions.outTradeNo._out_trade_no_.close.post
        self.attempt(close, out_trade_no=number, json={"mchid": self.sandbox.mchid})

    @rule(number=numbers, index=indexes, amount=st.sampled_from([1, 30]))
    def refund(self, number, index, amount):
        body = {"out_trade_no": number, "out_refund_no": f"{number}-{index}"}
        body |= {"amount": {"refund": amount, "total": TOTAL, "currency": "CNY"}}
        self.attempt(self.client.v3.refund.domestic.refunds.post, json=body)
        self.refunds.add((number, f"{number}-{index}"))

    @rule(number=numbers, index=indexes)
    def refund_the_rest(self, number, index):
        self.refund(number, index, max(1, TOTAL - self.add_up_refunds(number)))

    @rule(is_held=rarely)
    def hold_refunds(self, is_held):
        self.sandbox.hold_refunds(is_held=is_held)

    @rule(number=numbers, index=indexes, status=st.sampled_from(["SUCCESS", "ABNORMAL", "CLOSED"]))
    def end_refund(self, number, index, status):
        with contextlib.suppress(LookupError, ValueError):
            self.sandbox.complete_refund(f"{number}-{index}", status)

    @rule(number=st.sampled_from((SHARED, SHARED, SHARED, PLAIN)), index=indexes, unfreezes=rarely, fails=rarely)
    def share(self, number, index, unfreezes, fails):
        transaction_id = (self.find(number) or {}).get("transaction_id")
        if transaction_id is None:
            return
        self.sandbox.clock.advance(minutes=1)
        if fails:
            self.sandbox.fail_share(RECEIVER)
        receiver = {"type": "MERCHANT_ID", "account": RECEIVER, "amount": 15, "description": "d"}
        body = {"appid": "wx1", "transaction_id": transaction_id, "out_order_no": f"{number}-{index}"}
        body |= {"receivers": [receiver], "unfreeze_unsplit": unfreezes}
        self.attempt(self.client.v3.profitsharing.orders.post, json=body)
        self.sharings.add((number, f"{number}-{index}"))

    @rule(index=indexes, amount=st.sampled_from([1, 15]))
    def return_share(self, index, amount):
        body = {"out_order_no": f"{SHARED}-{index}", "out_return_no": f"{SHARED}-{index}", "return_mchid": RECEIVER}
        body |= {"amount": amount, "description": "d"}
        self.attempt(self.client.v3.profitsharing.returnOrders.post, json=body)
        self.returns.add((SHARED, f"{SHARED}-{index}"))

    def find(self, number):
        """Return the order or the part with *number*, or None."""
        if not number.startswith(PART):
            path = self.client.v3.pay.transactions.outTradeNo._out_trade_no_
            return self.attempt(path.get, out_trade_no=number, params={"mchid": self.sandbox.mchid})
        path = self.client.v3.combineTransactions.outTradeNo._number_
        combined = self.attempt(path.get, number="COMBINED") or {"sub_orders": []}
        return next((part for part in combined["sub_orders"] if part["out_trade_no"] == number), None)

    def add_up_refunds(self, number):
        path = self.client.v3.refund.domestic.refunds._out_refund_no_
        found = [self.attempt(path.get, out_refund_no=refund) for order, refund in self.refunds if order == number]
        return sum(each["amount"]["refund"] for each in found if each and each["status"] != "CLOSED")

    def add_up_shares(self, number, transaction_id):
        sharings, returns = self.client.v3.profitsharing.orders, self.client.v3.profitsharing.returnOrders
        total, params = 0, {"transaction_id": transaction_id}
        for sharing in (sharing for order, sharing in self.sharings if order == number):
            found = self.attempt(sharings._number_.get, number=sharing, params=params) or {"receivers": []}
            total += sum(each["amount"] for each in found["receivers"] if each["result"] == "SUCCESS")
        for back in (back for order, back in self.returns if order == number):
            found = self.attempt(returns._number_.get, number=back, params={"out_order_no": back}) or {"amount": 0}
            total -= found["amount"]
        return total

    @invariant()
    def no_more_goes_out_than_came_in(self):
        for number in NUMBERS:
            order = self.find(number)
            if order is None:
                continue
            state = order["trade_state"]
            assert state in self.NEXT[self.states.get(number, "NOTPAY")]
            self.states[number] = state
            refunded = self.add_up_refunds(number)
            shared = self.add_up_shares(number, order.get("transaction_id", "none"))
            assert 0 <= refunded + shared <= (TOTAL if state in ("SUCCESS", "REFUND") else 0)
            assert shared == 0 or number == SHARED
            assert refunded == 0 or state == "REFUND"


NOBODY = "http://127.0.0.1:9/nobody"
Shop.TestCase.settings = settings(max_examples=15, stateful_step_count=30)
TestShop = Shop.TestCase
