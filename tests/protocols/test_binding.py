"""A response is bound to its request: a signed one to another call is refused, and nothing that is right."""

from __future__ import annotations

import asyncio
import contextlib
import json
import re
import socketserver
import threading
import time

import pytest

import wechatpay
from wechatpay import Headers, HTTPResponse
from wechatpay._calls.call import bind
from wechatpay._protocols import binding
from wechatpay.sandbox import signing
from wechatpay.sandbox.identity import Identity

from ..conftest import ORDER, Caller


class Platform:
    """A transport that answers each request with *document*, signed by the platform."""

    def __init__(self, document, status=200):
        self.identity = Identity("certificate")
        self.document, self.status, self.requests = document, status, []

    def send(self, request):
        self.requests.append(request)
        body = self.document if isinstance(self.document, bytes) else json.dumps(self.document).encode()
        headers = signing.build_signature_headers(
            body, self.identity.platform.private_key, self.identity.platform.serial
        )
        return HTTPResponse(self.status, Headers(headers), body)

    def close(self):
        pass

    def client(self, **options):
        identity = self.identity
        given = {
            "mchid": identity.mchid,
            "serial": identity.merchant.serial,
            "private_key": identity.merchant_private_key,
            "certs": {identity.platform.serial: identity.platform.pem},
            "transport": self,
        }
        return wechatpay.Client(**{**given, **options})


PAID = {"trade_state": "SUCCESS", "out_trade_no": "20270101", "transaction_id": "4200001", "mchid": "1900000001"}
REFUND = {"status": "SUCCESS", "out_refund_no": "r-1", "out_trade_no": "20270101", "refund_id": "5"}

MISMATCHES = {
    "a variable": ("get", "v3/pay/transactions/out-trade-no/{out_trade_no}", {"out_trade_no": "20270102"}, PAID),
    "a number in the path": ("get", "v3/pay/transactions/out-trade-no/20270102", {}, PAID),
    "a number behind two words": (
        "get",
        "v3/fund-app/mch-transfer/transfer-bills/out-bill-no/20270101",
        {},
        {"out_bill_no": "20270102", "state": "SUCCESS"},
    ),
    "an id in the path": ("get", "v3/pay/transactions/id/4200002", {}, PAID),
    "the query": (
        "get",
        "v3/pay/transactions/id/{transaction_id}",
        {"transaction_id": "4200001", "params": {"mchid": "2"}},
        PAID,
    ),
    "a refund's query": ("get", "v3/refund/domestic/refunds/{out_refund_no}", {"out_refund_no": "r-2"}, REFUND),
    "the body": (
        "post",
        "v3/refund/domestic/refunds",
        {"json": {"out_trade_no": "20270101", "out_refund_no": "r-2", "amount": {"refund": 1}}},
        REFUND,
    ),
    "a nested field": (
        "post",
        "v3/papay/any",
        {"json": {"payer": {"openid": "oA"}}},
        {"payer": {"openid": "oB"}, "trade_state": "SUCCESS"},
    ),
    "a transfer": (
        "post",
        "v3/fund-app/mch-transfer/transfer-bills",
        {"json": {"out_bill_no": "T1", "transfer_amount": 1}},
        {"out_bill_no": "T2", "transfer_bill_no": "1", "state": "SUCCESS"},
    ),
    "an error with status 200": (
        "get",
        "v3/pay/transactions/out-trade-no/{out_trade_no}",
        {"out_trade_no": "20270101"},
        {"code": "ORDER_NOT_EXIST", "message": "订单不存在"},
    ),
    "an error with its detail": (
        "post",
        "v3/pay/transactions/native",
        {"json": ORDER},
        {"code": "PARAM_ERROR", "message": "x", "detail": {"field": "#"}},
    ),
}


@pytest.mark.parametrize("case", MISMATCHES)
def test_the_response_to_another_call_is_refused(case):
    verb, path, options, document = MISMATCHES[case]
    platform = Platform(document)
    with platform.client() as client:
        with pytest.raises(wechatpay.MismatchedReplyError, match="uery before you repeat") as caught:
            getattr(client.chain(path), verb)(**options)
    assert caught.value.sent
    assert caught.value.response.status_code == 200
    assert isinstance(caught.value, wechatpay.VerificationError)
    assert len(platform.requests) == 1


MATCHES = {
    "the same number": ("get", "v3/pay/transactions/out-trade-no/{out_trade_no}", {"out_trade_no": "20270101"}, PAID),
    "an int in the response": ("get", "v3/x/out-trade-no/{out_trade_no}", {"out_trade_no": "7"}, {"out_trade_no": 7}),
    "an empty field": ("get", "v3/x/{out_trade_no}", {"out_trade_no": "7"}, {"out_trade_no": "", "mchid": None}),
    "a list of others": ("get", "v3/x", {"params": {"openid": "oA"}}, {"data": [{"openid": "oB"}, {"openid": "oA"}]}),
    "an encoded number": (
        "get",
        "v3/x/out-trade-no/{out_trade_no}",
        {"out_trade_no": "a*b|c"},
        {"out_trade_no": "a*b|c"},
    ),
    "a documented code": (
        "post",
        "v3/gov/subsidy/sncode/lock",
        {"json": {"a": "1"}},
        {"code": "NOT_FOUND", "message": "x"},
    ),
    "a code of success": ("post", "v3/x", {"json": {"a": "1"}}, {"code": "SUCCESS", "message": "x"}),
    "a numeric code": ("post", "v3/x", {"json": {"a": "1"}}, {"code": "0", "message": "x"}),
    "more than an error": ("post", "v3/x", {"json": {"a": "1"}}, {"code": "A_B", "message": "x", "order": {}}),
    "no JSON": ("post", "v3/x", {"json": {"out_trade_no": "1"}}, b'"out_trade_no" "code" "message"'),
    "a list": ("post", "v3/x", {"json": {"out_trade_no": "1"}}, [{"out_trade_no": "2"}]),
    "nothing": ("post", "v3/x", {"json": {"out_trade_no": "1"}}, b""),
}


@pytest.mark.parametrize("case", MATCHES)
def test_a_right_response_is_accepted(case):
    verb, path, options, document = MATCHES[case]
    with Platform(document).client() as client:
        assert getattr(client.chain(path), verb)(**options).verified


def test_the_error_in_a_202_says_why_the_request_is_not_done_yet():
    with Platform({"code": "USERPAYING", "message": "x"}, 202).client() as client:
        assert client.v3.pay.transactions.native.post(json=ORDER).status_code == 202


def test_an_encrypted_field_is_not_compared():
    call = bind("POST", "v3/x", {"json": {"openid": wechatpay.Secret("oA"), "sub_mchid": "5"}})
    assert binding.list_identifiers(call) == {"sub_mchid": "5"}


async def test_the_responses_of_two_calls_that_changed_places_are_refused(caller, sandbox):
    """It happens without an attacker, too: on a connection on which a response was left over."""
    numbers = [f"{time.time_ns()}-{index}" for index in (1, 2)]
    for number in numbers:
        await caller.post("v3/pay/transactions/native", json={**ORDER, "out_trade_no": number})
    received = {}

    class Swapping:
        def __init__(self, inner):
            self.inner = inner

        def swap(self, request, response):
            received[request.url] = response
            others = [each for url, each in received.items() if url != request.url]
            return others[0] if others else response

        def send(self, request):
            if caller.is_sync:
                return self.swap(request, self.inner.send(request))
            return self.send_async(request)

        async def send_async(self, request):
            return self.swap(request, await self.inner.send(request))

        def close(self):
            self.inner.close()

        async def aclose(self):
            await self.inner.aclose()

    kind = "RequestsTransport" if caller.is_sync else "AiohttpTransport"
    transport = Swapping(getattr(wechatpay.transports, kind)())
    name = "transport" if caller.is_sync else "async_transport"
    path, params = "v3/pay/transactions/out-trade-no/{out_trade_no}", {"mchid": sandbox.mchid}
    async with caller.using(sandbox.client(**{name: transport})):
        assert (await caller.get(path, out_trade_no=numbers[0], params=params)).verified
        with pytest.raises(wechatpay.MismatchedReplyError, match=numbers[0]):
            await caller.get(path, out_trade_no=numbers[1], params=params)
    await (asyncio.to_thread(transport.close) if caller.is_sync else transport.aclose())


@pytest.mark.parametrize("result", ["SUCCESS", "FAIL"])
def test_a_signed_response_of_apiv2_to_another_call_is_refused(sandbox, result):
    from wechatpay._protocols import xml

    fields = {"return_code": "SUCCESS", "result_code": result, "mch_id": sandbox.mchid, "out_trade_no": "1"}
    fields["sign"] = signing.sign_v2(fields, sandbox.apiv2_key, "MD5")

    class Replaying(Platform):
        def send(self, request):
            return HTTPResponse(200, Headers(), xml.build(fields).encode())

    with sandbox.client(transport=Replaying(None)) as client:
        expected = wechatpay.V2Error if result == "FAIL" else None
        if expected is None:
            assert client.v2.pay.orderquery.post(xml={"appid": "wx1", "out_trade_no": "1"}).verified
        else:
            with pytest.raises(expected) as caught:
                client.v2.pay.orderquery.post(xml={"appid": "wx1", "out_trade_no": "1"})
            assert caught.value.verified
        with pytest.raises(wechatpay.MismatchedReplyError, match="out_trade_no is '1', not '2'"):
            client.v2.pay.orderquery.post(xml={"appid": "wx1", "out_trade_no": "2"})


class LeftOver(socketserver.StreamRequestHandler):
    """Answers the first request of a connection, and each later one with the response to the one before it."""

    def handle(self):
        before = b""
        with contextlib.suppress(OSError):
            while head := self.read_head():
                own = self.server.build(re.search(rb"out-trade-no/([0-9]+)", head)[1].decode())
                self.wfile.write(before or own)
                before = own

    def read_head(self):
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            line = self.rfile.readline()
            if not line:
                return b""
            head += line
        self.server.connections.append(self.client_address)
        return head


async def test_a_connection_with_a_response_that_was_left_over_is_not_used_again(is_sync):
    """Each next response on it would be that to the call before."""
    platform = Platform(None)

    def build(number):
        platform.document = {**PAID, "out_trade_no": number}
        response = platform.send(None)
        headers = "".join(f"{name}: {value}\r\n" for name, value in response.headers.items())
        length = len(response.content)
        return f"HTTP/1.1 200 OK\r\n{headers}Content-Length: {length}\r\n\r\n".encode() + response.content

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), LeftOver) as server:
        server.daemon_threads, server.build, server.connections = True, build, []
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}).start()
        base_url = f"http://127.0.0.1:{server.server_address[1]}"
        async with platform.client(base_url=base_url, transport=None) as client:
            caller = Caller(client, is_sync=is_sync)
            path, refused = "v3/pay/transactions/out-trade-no/{out_trade_no}", 0
            for number in range(1, 7):
                try:
                    response = await caller.get(path, out_trade_no=str(number), retry=False)
                    assert response.json()["out_trade_no"] == str(number)
                except wechatpay.MismatchedReplyError:
                    refused += 1
        server.shutdown()
    assert refused == 3  # the second call on each of three connections
    assert len(set(server.connections)) == 3
