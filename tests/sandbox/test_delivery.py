"""The delivery of notifications: retries, records and faults; and the orders that cause notifications."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

import wechatpay
from wechatpay.sandbox import Misdelivery, Sandbox, delivery

from ..conftest import ORDER

ORDER_V2 = {
    "appid": "wx8888888888888888",
    "mch_id": "1900000001",
    "body": "QQ公仔",
    "total_fee": 100,
    "spbill_create_ip": "127.0.0.1",
    "trade_type": "NATIVE",
}


YUAN = {"total": 100, "currency": "CNY"}
H5 = {"payer_client_ip": "127.0.0.1", "h5_info": {"type": "Wap"}}


class MerchantServer:
    """A server that records what it receives, and replies with the next of its replies, or 204."""

    def __init__(self):
        self.received, self.replies = [], []
        merchant = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                merchant.received.append((dict(self.headers), body))
                status, content = merchant.replies.pop(0) if merchant.replies else (204, b"")
                self.send_response(status)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/notify%21/a=%2F"
        self.thread = threading.Thread(target=self.server.serve_forever)


@pytest.fixture
def merchant():
    merchant = MerchantServer()
    merchant.thread.start()
    yield merchant
    merchant.server.shutdown()
    merchant.thread.join()
    merchant.server.server_close()


@pytest.fixture
def sandbox():
    with Sandbox(notification_speed=1_000_000) as sandbox:
        yield sandbox


@pytest.fixture
def client(sandbox):
    with sandbox.client() as client:
        yield client


def place(client, merchant, number="ORDER1"):
    client.v3.pay.transactions.native.post(json={**ORDER, "out_trade_no": number, "notify_url": merchant.url})


def parse_received(client, merchant):
    """Return the received notifications in their order."""
    return [client.notifications.parse(*message) for message in merchant.received]


def test_the_retry_intervals_are_the_documented_ones():
    assert len(delivery.RETRY_INTERVALS) == 15
    assert sum(delivery.RETRY_INTERVALS) == 24 * 3600 + 4 * 60


def test_a_payment_and_its_refund_are_notified(sandbox, client, merchant):
    place(client, merchant)
    order = client.v3.pay.transactions.outTradeNo._out_trade_no_
    query = {"out_trade_no": "ORDER1", "params": {"mchid": sandbox.mchid}}
    assert order.get(**query).json()["trade_state"] == "NOTPAY"
    sandbox.pay("ORDER1")
    assert order.get(**query).json()["trade_state"] == "SUCCESS"
    refund = {"out_trade_no": "ORDER1", "out_refund_no": "1-1", "notify_url": merchant.url}
    amount = {"refund": 40, "total": 100, "currency": "CNY"}
    sandbox.notifications.wait()
    refunded = client.v3.refund.domestic.refunds.post(json={**refund, "amount": amount}).json()
    assert refunded["status"] == "PROCESSING"
    sandbox.notifications.wait()
    payment, refund = parse_received(client, merchant)
    assert (payment.event_type, payment.resource["trade_state"]) == ("TRANSACTION.SUCCESS", "SUCCESS")
    assert payment.resource == order.get(**query).json() | {"trade_state": "SUCCESS", "trade_state_desc": "支付成功"}
    assert (refund.event_type, refund.resource["refund_id"]) == ("REFUND.SUCCESS", refunded["refund_id"])
    assert [delivery.accepted for delivery in sandbox.notifications.deliveries] == [True, True]


@pytest.mark.parametrize("sign_type", ["MD5", "HMAC-SHA256"])
def test_an_apiv2_notification_is_retried_until_its_reply_says_success(sandbox, client, merchant, sign_type):
    success = b"<xml><return_code>SUCCESS</return_code></xml>"
    merchant.replies = [(200, b""), (200, b"<html>"), (200, success), (200, success)]
    order = {**ORDER_V2, "out_trade_no": "ORDER1", "notify_url": merchant.url, "sign_type": sign_type}
    client.v2.pay.unifiedorder.post(xml=order)
    sandbox.pay("ORDER1")
    sandbox.notifications.wait()
    client.v2.secapi.pay.refund.post(
        xml={
            "appid": ORDER_V2["appid"],
            "mch_id": sandbox.mchid,
            "out_trade_no": "ORDER1",
            "out_refund_no": "1-1",
            "total_fee": 100,
            "refund_fee": 40,
            "notify_url": merchant.url,
        }
    )
    sandbox.notifications.wait()
    *paid, refunded = parse_received(client, merchant)
    assert {each.id for each in paid} == {paid[0].id}
    assert [each.event_type for each in paid] == ["v2/transaction-success"] * 3
    assert (refunded.event_type, refunded.resource["refund_fee"]) == ("v2/refund-processed", "40")


def test_a_notification_is_signed_and_sent_anew_until_it_is_accepted(sandbox, client, merchant):
    merchant.replies = [(500, b""), (404, b""), (302, b"")]
    place(client, merchant)
    sandbox.pay("ORDER1")
    deliveries = sandbox.notifications.wait()
    assert [(each.attempt, each.status, each.accepted) for each in deliveries] == [
        (1, 500, False), (2, 404, False), (3, 302, False), (4, 204, True),
    ]  # fmt: skip
    assert len({body for _, body in merchant.received}) == 1
    assert len({headers["Wechatpay-Signature"] for headers, _ in merchant.received}) == 4


def test_a_notification_is_given_up_after_16_attempts(sandbox, client, merchant):
    merchant.replies = [(500, b"")] * 99
    place(client, merchant)
    sandbox.pay("ORDER1")
    assert [each.attempt for each in sandbox.notifications.wait()] == list(range(1, 17))


def test_a_merchant_that_cannot_be_connected_to_is_recorded_as_an_error(sandbox, client, merchant):
    place(client, merchant)
    merchant.server.server_close()
    sandbox.pay("ORDER1")
    deliveries = sandbox.notifications.wait()
    assert len(deliveries) == 16
    assert all(each.status is None and "Connect" in each.error for each in deliveries)


def deliver(sandbox, client, merchant, fault, number="ORDER1"):
    """Place and pay an order whose notification is delivered with *fault*, and return the kinds of its deliveries."""
    before = len(sandbox.notifications.deliveries)
    sandbox.notifications.faults.add(fault, path="TRANSACTION.SUCCESS")
    place(client, merchant, number)
    sandbox.pay(number)
    return [each.kind for each in sandbox.notifications.wait()[before:]]


FORGERIES = [
    ("probe", wechatpay.SignatureProbeError),
    ("forge", wechatpay.SignatureError),
    ("forge-unsigned", wechatpay.MissingHeaderError),
    ("forge-empty-signature", wechatpay.MissingHeaderError),
    ("forge-unknown-serial", wechatpay.UnknownSerialError),
    ("forge-old-timestamp", wechatpay.ClockOffsetError),
    ("forge-new-timestamp", wechatpay.SignatureError),
    ("forge-changed-body", wechatpay.SignatureError),
    ("forge-response", wechatpay.DecodeError),
]


@pytest.mark.parametrize(("fault", "error"), FORGERIES)
def test_each_forgery_is_delivered_first_and_fails_for_its_own_reason(sandbox, client, merchant, fault, error):
    assert deliver(sandbox, client, merchant, fault) == [fault, ""]
    with pytest.raises(wechatpay.WeChatPayError) as caught:
        client.notifications.parse(*merchant.received[0])
    assert type(caught.value) is error
    assert client.notifications.parse(*merchant.received[1]).resource["out_trade_no"] == "ORDER1"


def test_the_tables_have_every_misdelivery():
    others = {"lost", "duplicate", "again", "new-id", "delay", "reorder", "other-merchant", "other-amount"}
    assert others | {fault for fault, _ in FORGERIES} == {kind.value for kind in Misdelivery}


@pytest.mark.parametrize("fault", [fault for fault, _ in FORGERIES])
def test_each_forgery_over_apiv2_has_a_wrong_signature(sandbox, client, merchant, fault):
    merchant.replies = [(200, b"<xml><return_code>SUCCESS</return_code></xml>")] * 2
    sandbox.notifications.faults.add(fault)
    sandbox.notifications.send("v2/unknown", {"a": "1"}, url=merchant.url)
    sandbox.notifications.wait()
    with pytest.raises(wechatpay.WeChatPayError):
        client.notifications.parse(*merchant.received[0])
    assert client.notifications.parse(*merchant.received[1], unknown=True).event_type == "v2/unknown"


def test_a_lost_notification_never_comes_although_the_order_is_paid(sandbox, client, merchant):
    assert deliver(sandbox, client, merchant, "lost") == []
    order = client.v3.pay.transactions.outTradeNo._n_.get(n="ORDER1", params={"mchid": sandbox.mchid}).json()
    assert order["trade_state"] == "SUCCESS"


def test_a_duplicate_and_a_late_notification_are_the_same_notification(sandbox, client, merchant):
    assert sorted(deliver(sandbox, client, merchant, "duplicate")) == ["", "duplicate"]
    assert deliver(sandbox, client, merchant, "delay", "ORDER2") == [""]
    first, second, third = parse_received(client, merchant)
    assert first.id == second.id != third.id


@pytest.mark.parametrize(("fault", "is_same"), [("again", True), ("new-id", False)])
def test_an_accepted_notification_comes_once_more(sandbox, client, merchant, fault, is_same):
    assert deliver(sandbox, client, merchant, fault) == ["", fault]
    first, second = parse_received(client, merchant)
    assert (first.id == second.id) is is_same
    assert first.resource == second.resource


def test_a_notification_of_another_merchant_or_amount_is_rightly_signed(sandbox, client, merchant):
    assert deliver(sandbox, client, merchant, "other-merchant") == ["other-merchant", ""]
    assert deliver(sandbox, client, merchant, "other-amount", "ORDER2") == ["other-amount", ""]
    stranger, first, cheap, second = (each.resource for each in parse_received(client, merchant))
    assert stranger["mchid"] != first["mchid"] == sandbox.mchid
    assert {**stranger, "mchid": sandbox.mchid} == first
    assert (cheap["amount"]["total"], second["amount"]["total"]) == (1, 100)
    assert (cheap["out_trade_no"], cheap["mchid"]) == ("ORDER2", sandbox.mchid)


def test_another_merchant_and_amount_over_apiv2_are_rightly_signed(sandbox, client, merchant):
    merchant.replies = [(200, b"<xml><return_code>SUCCESS</return_code></xml>")] * 4
    for fault in ("other-merchant", "other-amount"):
        sandbox.notifications.faults.add(fault)
        sandbox.notifications.send("v2/unknown", {"mch_id": sandbox.mchid, "total_fee": "100"}, url=merchant.url)
        sandbox.notifications.wait()
    stranger, first, cheap, second = merchant.received
    with pytest.raises(wechatpay.SignatureError, match="must be for the merchant"):
        client.notifications.parse(*stranger, unknown=True)
    fees = [client.notifications.parse(*each, unknown=True).resource["total_fee"] for each in (first, cheap, second)]
    assert fees == ["100", "1", "100"]


def test_a_reordered_notification_is_delivered_after_the_next_one(sandbox, client, merchant):
    sandbox.notifications.faults.add("reorder")
    for number in ("first", "second"):
        sandbox.notifications.send("ANY.EVENT", {"number": number}, url=merchant.url)
    sandbox.notifications.wait()
    assert [each.resource["number"] for each in parse_received(client, merchant)] == ["second", "first"]


def test_an_absent_and_a_closed_order_cannot_be_paid_nor_any_before_the_start(sandbox, client, merchant):
    with pytest.raises(LookupError, match="absent"):
        sandbox.pay("absent")
    place(client, merchant)
    client.v3.pay.transactions.outTradeNo._out_trade_no_.close.post(
        out_trade_no="ORDER1", json={"mchid": sandbox.mchid}
    )
    with pytest.raises(ValueError, match="CLOSED"):
        sandbox.pay("ORDER1")
    with pytest.raises(RuntimeError, match="started"):
        Sandbox().pay("1")


def test_waiting_for_notifications_times_out(merchant):
    merchant.replies = [(500, b"")]
    with Sandbox() as sandbox:
        sandbox.notifications.send("ANY.EVENT", {}, url=merchant.url)
        with pytest.raises(TimeoutError, match="^1 "):
            sandbox.notifications.wait(timeout=0.01)


def test_closing_a_sandbox_cancels_the_deliveries_that_are_in_progress(merchant):
    merchant.replies = [(500, b"")] * 9
    with Sandbox() as sandbox:
        for number in range(3):
            sandbox.notifications.send("ANY.EVENT", {"number": number}, url=merchant.url)
    assert len(sandbox.notifications.wait(timeout=10)) <= 3  # and it raises TimeoutError if a delivery is left


# --- the orders


def assert_refused(node, code, **options):
    with pytest.raises(wechatpay.APIError) as caught:
        node.post(**options)
    assert caught.value.code == code


def test_an_order_without_a_required_field_is_refused(client, merchant):
    pay = client.v3.pay.transactions
    for name in ("appid", "mchid", "description", "out_trade_no", "notify_url", "amount"):
        assert_refused(pay.native, "PARAM_ERROR", json={key: value for key, value in ORDER.items() if key != name})
    assert_refused(pay.native, "PARAM_ERROR", json={**ORDER, "amount": {"total": 0}})
    assert_refused(pay.native, "PARAM_ERROR", json={**ORDER, "mchid": "1"})
    assert_refused(pay.jsapi, "PARAM_ERROR", json=ORDER)
    assert "prepay_id" in pay.jsapi.post(json={**ORDER, "payer": {"openid": "o1"}}).json()
    assert "prepay_id" in pay.app.post(json={**ORDER, "out_trade_no": "ORDER2"}).json()
    assert "h5_url" in pay.h5.post(json={**ORDER, "out_trade_no": "ORDER3", "scene_info": H5}).json()
    assert_refused(pay.native, "OUT_TRADE_NO_USED", json={**ORDER, "amount": {"total": 1}})


def test_an_operation_that_does_not_fit_the_state_of_an_order_is_refused(sandbox, client, merchant):
    pay, query = client.v3.pay.transactions, {"params": {"mchid": sandbox.mchid}}
    with pytest.raises(wechatpay.ClientError, match="ORDER_NOT_EXIST"):
        pay.outTradeNo._out_trade_no_.get(out_trade_no="absent", **query)
    assert_refused(pay.native, "PARAM_ERROR", json={**ORDER, "notify_url": ""})
    order = {**ORDER, "notify_url": merchant.url}
    pay.native.post(json=order)
    refund = {"out_trade_no": ORDER["out_trade_no"], "out_refund_no": "r", "amount": {**YUAN, "refund": 60}}
    refunds = client.v3.refund.domestic.refunds
    assert_refused(refunds, "INVALID_REQUEST", json=refund)
    sandbox.pay(ORDER["out_trade_no"])
    assert_refused(pay.native, "ORDERPAID", json=order)
    close = pay.outTradeNo._out_trade_no_.close
    assert_refused(close, "ORDERPAID", out_trade_no=ORDER["out_trade_no"], json={"mchid": sandbox.mchid})
    assert_refused(refunds, "PARAM_ERROR", json={**refund, "amount": {**YUAN, "refund": 60, "total": 99}})
    first = refunds.post(json=refund).json()
    again = refunds.post(json=refund).json()
    assert (again["refund_id"], again["status"]) == (first["refund_id"], "SUCCESS")
    assert_refused(refunds, "INVALID_REQUEST", json={**refund, "amount": {**YUAN, "refund": 1}})
    assert_refused(refunds, "NOT_ENOUGH", json={**refund, "out_refund_no": "s", "amount": {**YUAN, "refund": 41}})
    assert_refused(refunds, "PARAM_ERROR", json={"out_refund_no": "t", "amount": {**YUAN, "refund": 1}})
    assert refunds._out_refund_no_.get(out_refund_no="r").json() == again
    found = pay.id._transaction_id_.get(transaction_id=first["transaction_id"], **query).json()
    assert found["trade_state"] == "REFUND"
