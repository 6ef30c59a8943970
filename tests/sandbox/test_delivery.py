"""The sandbox as a sender of notifications: its schedule, its patience, its log, and what goes wrong on demand."""

from __future__ import annotations

import asyncio
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

import wechatpay
from wechatpay.sandbox import Sandbox, delivery

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


class Receiver:
    """A server that keeps what it is sent, and answers with the next of its replies, or 204."""

    def __init__(self):
        self.received, self.replies = [], []
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                receiver.received.append((dict(self.headers), body))
                status, content = receiver.replies.pop(0) if receiver.replies else (204, b"")
                self.send_response(status)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/notify%21?a=%2F"
        self.thread = threading.Thread(target=self.server.serve_forever)


@pytest.fixture
def receiver():
    receiver = Receiver()
    receiver.thread.start()
    yield receiver
    receiver.server.shutdown()
    receiver.thread.join()
    receiver.server.server_close()


@pytest.fixture
def sandbox():
    with Sandbox(notification_speed=1_000_000) as sandbox:
        yield sandbox


@pytest.fixture
def client(sandbox):
    with sandbox.client() as client:
        yield client


def place(client, receiver, number="1"):
    client.v3.pay.transactions.native.post(json={**ORDER, "out_trade_no": number, "notify_url": receiver.url})


def said(client, receiver):
    """What was received, in order."""
    return [client.notifications.parse(*message) for message in receiver.received]


def test_the_schedule_is_the_documented_one():
    assert len(delivery.RETRY_INTERVALS) == 15
    assert sum(delivery.RETRY_INTERVALS) == 24 * 3600 + 4 * 60


def test_a_payment_and_its_refund(sandbox, client, receiver):
    place(client, receiver)
    order = client.v3.pay.transactions.outTradeNo._out_trade_no_
    query = {"out_trade_no": "1", "params": {"mchid": sandbox.mchid}}
    assert order.get(**query).json()["trade_state"] == "NOTPAY"
    sandbox.pay("1")
    assert order.get(**query).json()["trade_state"] == "SUCCESS"
    refund = {"out_trade_no": "1", "out_refund_no": "1-1", "notify_url": receiver.url}
    amount = {"refund": 40, "total": 100, "currency": "CNY"}
    sandbox.notifications.wait()
    reply = client.v3.refund.domestic.refunds.post(json={**refund, "amount": amount}).json()
    assert reply["status"] == "SUCCESS"
    sandbox.notifications.wait()
    paid, refunded = said(client, receiver)
    assert (paid.event_type, paid.resource["trade_state"]) == ("TRANSACTION.SUCCESS", "SUCCESS")
    assert paid.resource == order.get(**query).json() | {"trade_state": "SUCCESS", "trade_state_desc": "支付成功"}
    assert (refunded.event_type, refunded.resource["refund_id"]) == ("REFUND.SUCCESS", reply["refund_id"])
    assert [delivery.accepted for delivery in sandbox.notifications.deliveries] == [True, True]


@pytest.mark.parametrize("sign_type", ["MD5", "HMAC-SHA256"])
def test_a_payment_and_its_refund_over_apiv2(sandbox, client, receiver, sign_type):
    yes = b"<xml><return_code>SUCCESS</return_code></xml>"
    receiver.replies = [(200, b""), (200, b"<html>"), (200, yes), (200, yes)]
    order = {**ORDER_V2, "out_trade_no": "1", "notify_url": receiver.url, "sign_type": sign_type}
    client.v2.pay.unifiedorder.post(xml=order)
    sandbox.pay("1")
    sandbox.notifications.wait()
    client.v2.secapi.pay.refund.post(
        xml={
            "appid": ORDER_V2["appid"],
            "mch_id": sandbox.mchid,
            "out_trade_no": "1",
            "out_refund_no": "1-1",
            "total_fee": 100,
            "refund_fee": 40,
            "notify_url": receiver.url,
        }
    )
    sandbox.notifications.wait()
    *paid, refunded = said(client, receiver)
    assert {each.id for each in paid} == {paid[0].id}
    assert [each.event_type for each in paid] == ["v2/transaction-success"] * 3  # no 2xx says yes but one that says so
    assert (refunded.event_type, refunded.resource["refund_fee"]) == ("v2/refund-processed", "40")


def test_it_is_sent_again_until_it_is_accepted(sandbox, client, receiver):
    receiver.replies = [(500, b""), (404, b""), (302, b"")]
    place(client, receiver)
    sandbox.pay("1")
    deliveries = sandbox.notifications.wait()
    assert [(each.attempt, each.status, each.accepted) for each in deliveries] == [
        (1, 500, False), (2, 404, False), (3, 302, False), (4, 204, True),
    ]  # fmt: skip
    assert len({body for _, body in receiver.received}) == 1
    assert len({headers["Wechatpay-Signature"] for headers, _ in receiver.received}) == 4


def test_after_a_day_it_is_given_up(sandbox, client, receiver):
    receiver.replies = [(500, b"")] * 99
    place(client, receiver)
    sandbox.pay("1")
    assert [each.attempt for each in sandbox.notifications.wait()] == list(range(1, 17))


def test_nobody_is_there(sandbox, client, receiver):
    place(client, receiver)
    receiver.server.server_close()
    sandbox.pay("1")
    deliveries = sandbox.notifications.wait()
    assert len(deliveries) == 16
    assert all(each.status is None and "Connect" in each.error for each in deliveries)


def test_what_goes_wrong_on_demand(sandbox, client, receiver):
    for fault in ("duplicate", "delay", "probe", "forge"):
        sandbox.notifications.faults.add(fault, path="TRANSACTION.SUCCESS")
        place(client, receiver, fault)
        sandbox.pay(fault)
        sandbox.notifications.wait()
    kinds = [each.kind for each in sandbox.notifications.deliveries]
    assert sorted(kinds[:2]) == ["", "duplicate"]
    assert kinds[2:] == ["", "probe", "", "forge", ""]
    probe, forgery = receiver.received[3], receiver.received[5]
    with pytest.raises(wechatpay.SignatureProbeError):
        client.notifications.parse(*probe)
    with pytest.raises(wechatpay.SignatureError):
        client.notifications.parse(*forgery)


def test_what_goes_wrong_over_apiv2(sandbox, client, receiver):
    receiver.replies = [(200, b"<xml><return_code>SUCCESS</return_code></xml>")] * 4
    for fault in ("probe", "forge"):
        sandbox.notifications.faults.add(fault)
        sandbox.notifications.send("v2/unknown", {"a": "1"}, url=receiver.url)
        sandbox.notifications.wait()
    for wrong, right in ((0, 1), (2, 3)):
        with pytest.raises(wechatpay.SignatureError):
            client.notifications.parse(*receiver.received[wrong])
        assert client.notifications.parse(*receiver.received[right]).event_type == "v2/unknown"


def test_one_comes_after_the_one_that_follows_it(sandbox, client, receiver):
    sandbox.notifications.faults.add("reorder")
    for number in ("first", "second"):
        sandbox.notifications.send("ANY.EVENT", {"number": number}, url=receiver.url)
    sandbox.notifications.wait()
    assert [each.resource["number"] for each in said(client, receiver)] == ["second", "first"]


def test_paying_what_cannot_be_paid(sandbox, client, receiver):
    with pytest.raises(LookupError, match="absent"):
        sandbox.pay("absent")
    place(client, receiver)
    client.v3.pay.transactions.outTradeNo._out_trade_no_.close.post(out_trade_no="1", json={"mchid": sandbox.mchid})
    with pytest.raises(ValueError, match="CLOSED"):
        sandbox.pay("1")
    with pytest.raises(RuntimeError, match="not started"):
        Sandbox().pay("1")


def test_waiting_has_an_end(receiver):
    receiver.replies = [(500, b"")]
    with Sandbox() as sandbox:
        sandbox.notifications.send("ANY.EVENT", {}, url=receiver.url)
        with pytest.raises(TimeoutError, match="1 notifications"):
            sandbox.notifications.wait(timeout=0.01)


async def test_a_sandbox_is_closed_with_notifications_on_their_way(receiver):
    receiver.replies = [(500, b"")] * 9
    with Sandbox() as sandbox:
        for number in range(3):
            sandbox.notifications.send("ANY.EVENT", {"number": number}, url=receiver.url)
    assert await asyncio.to_thread(sandbox.notifications.wait) is not None


# --- the orders


def refused(node, code, **options):
    with pytest.raises(wechatpay.APIError) as caught:
        node.post(**options)
    assert caught.value.code == code


def test_what_an_order_needs(client, receiver):
    pay = client.v3.pay.transactions
    for name in ("appid", "mchid", "description", "out_trade_no", "notify_url", "amount"):
        refused(pay.native, "PARAM_ERROR", json={key: value for key, value in ORDER.items() if key != name})
    refused(pay.native, "PARAM_ERROR", json={**ORDER, "amount": {"total": 0}})
    refused(pay.native, "PARAM_ERROR", json={**ORDER, "mchid": "1"})
    refused(pay.jsapi, "PARAM_ERROR", json=ORDER)
    assert "prepay_id" in pay.jsapi.post(json={**ORDER, "payer": {"openid": "o1"}}).json()
    assert "prepay_id" in pay.app.post(json={**ORDER, "out_trade_no": "2"}).json()
    assert "h5_url" in pay.h5.post(json={**ORDER, "out_trade_no": "3", "scene_info": H5}).json()
    refused(pay.native, "OUT_TRADE_NO_USED", json={**ORDER, "amount": {"total": 1}})


def test_the_states_of_an_order(sandbox, client):
    pay, query = client.v3.pay.transactions, {"params": {"mchid": sandbox.mchid}}
    with pytest.raises(wechatpay.ClientError, match="RESOURCE_NOT_EXISTS"):
        pay.outTradeNo._out_trade_no_.get(out_trade_no="absent", **query)
    order = {**ORDER, "notify_url": ""}
    refused(pay.native, "PARAM_ERROR", json=order)
    pay.native.post(json=ORDER)
    refund = {"out_trade_no": ORDER["out_trade_no"], "out_refund_no": "r", "amount": {**YUAN, "refund": 60}}
    refunds = client.v3.refund.domestic.refunds
    refused(refunds, "INVALID_REQUEST", json=refund)
    sandbox._platform.orders.find(number=ORDER["out_trade_no"]).notify_url = ""
    sandbox.pay(ORDER["out_trade_no"])
    refused(pay.native, "ORDERPAID", json=ORDER)
    close = pay.outTradeNo._out_trade_no_.close
    refused(close, "ORDERPAID", out_trade_no=ORDER["out_trade_no"], json={"mchid": sandbox.mchid})
    refused(refunds, "PARAM_ERROR", json={**refund, "amount": {**YUAN, "refund": 60, "total": 99}})
    first = refunds.post(json=refund).json()
    assert refunds.post(json=refund).json() == first
    refused(refunds, "INVALID_REQUEST", json={**refund, "amount": {**YUAN, "refund": 1}})
    refused(refunds, "NOT_ENOUGH", json={**refund, "out_refund_no": "s", "amount": {**YUAN, "refund": 41}})
    refused(refunds, "PARAM_ERROR", json={"out_refund_no": "t", "amount": {**YUAN, "refund": 1}})
    assert refunds._out_refund_no_.get(out_refund_no="r").json() == first
    found = pay.id._transaction_id_.get(transaction_id=first["transaction_id"], **query).json()
    assert found["trade_state"] == "REFUND"
