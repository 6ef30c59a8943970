"""What is sent again, and when: the policy alone, then over a wire whose breaks are planned."""

from __future__ import annotations

import asyncio
import dataclasses
import io
import re
import time
from email.utils import formatdate

import pytest

import wechatpay
from wechatpay import Headers, HTTPRequest, HTTPResponse, Retry
from wechatpay._exchange.failover import RECHECK_AFTER
from wechatpay.sandbox import Fault
from wechatpay.transports import AiohttpTransport, RequestsTransport

from ..conftest import RETURN_RECEIPTS, SUBSIDY, Caller

FIRST, SECOND = "https://api.mch.weixin.qq.com", "https://api2.mch.weixin.qq.com"


# --- the policy


def reply(status, **headers):
    return HTTPResponse(status, Headers({name.replace("_", "-"): value for name, value in headers.items()}))


def answered(status, **headers):
    request = HTTPRequest("GET", "https://x/")
    return wechatpay.Response(reply(status, **headers), request=request, verified=True)


def refused(status, **headers):
    kind = wechatpay.ClientError if status < 500 else wechatpay.ServerError
    return kind("no", response=reply(status, **headers))


def v2_error(code):
    return wechatpay.V2Error("no", document={"err_code": code}, code=code)


def partial(error):
    error.partial = True
    return error


NEVER, ASKED, GET, ALWAYS = "never", "when asked", "get, or when asked", "always"
OUTCOMES = {
    "not connected": (wechatpay.ConnectError("x"), ALWAYS),
    "not connected in time": (wechatpay.ConnectTimeoutError("x"), ALWAYS),
    "a transport that is sure": (wechatpay.TransportError("x", sent=False), ALWAYS),
    "a transport that is not": (wechatpay.TransportError("x"), NEVER),
    "no reply in time": (wechatpay.TimedOutError("x"), GET),
    "broken off": (wechatpay.ConnectionLostError("x"), GET),
    "probe": (wechatpay.SignatureProbeError("x"), GET),
    "429": (refused(429), GET),
    "502": (refused(502), GET),
    "503": (refused(503), GET),
    "504": (refused(504), GET),
    "500": (refused(500), ASKED),
    "501": (refused(501), NEVER),
    "400": (refused(400), NEVER),
    "404": (refused(404), NEVER),
    "SYSTEMERROR": (v2_error("SYSTEMERROR"), ASKED),
    "ORDERPAID": (v2_error("ORDERPAID"), NEVER),
    "202": (answered(202), ASKED),
    "200": (answered(200), NEVER),
    "wrong signature": (wechatpay.SignatureError("x"), NEVER),
    "missing header": (wechatpay.MissingHeaderError("x"), NEVER),
    "clock": (wechatpay.ClockOffsetError("x"), NEVER),
    "unknown serial": (wechatpay.UnknownSerialError("x"), NEVER),
    "digest": (wechatpay.DigestError("x"), NEVER),
    "too large": (wechatpay.TooLargeError("x"), NEVER),
    "half of it in the caller's file": (partial(wechatpay.ConnectionLostError("x")), NEVER),
    "a signer elsewhere": (wechatpay.ConfigurationError("x"), NEVER),
    "something else": (RuntimeError("x"), NEVER),
}


@pytest.mark.parametrize("asked", [False, True])
@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "PATCH", "DELETE"])
@pytest.mark.parametrize("outcome", OUTCOMES)
def test_what_is_repeated(outcome, method, asked):
    given, when = OUTCOMES[outcome]
    pause = Retry().delay_after(1, method, given, retry_unsafe=asked, has_other_url=False, now=0.0)
    is_repeated = {NEVER: False, ASKED: asked, GET: asked or method == "GET", ALWAYS: True}[when]
    assert (pause is not None) is is_repeated
    assert Retry(attempts=1).delay_after(1, method, given, retry_unsafe=asked, has_other_url=True, now=0.0) is None


def pause(attempt, outcome, now=0.0, **policy):
    return Retry(**policy).delay_after(attempt, "GET", outcome, retry_unsafe=False, has_other_url=False, now=now)


def test_pauses_grow_and_no_two_are_alike():
    for attempt, longest in ((1, 0.5), (2, 1.0), (3, 2.0), (9, 128.0)):
        pauses = {pause(attempt, refused(502), attempts=10) for _ in range(200)}
        assert len(pauses) > 190
        assert longest / 2 <= min(pauses) < longest * 0.6
        assert longest * 0.9 < max(pauses) <= longest
    assert pause(3, refused(502)) is None
    assert pause(1, refused(502), backoff=0) == 0
    assert pause(10_000, refused(502), attempts=20_000) > 0  # and no overflow


NOW = 1_700_000_000.0


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("7", 7),
        ("0", 0),
        (formatdate(NOW + 30, usegmt=True), 30),
        (formatdate(NOW - 30, usegmt=True), 0),
        ("soon", 0),
        ("-5", 0),
        ("1.5", 0),
        ("٣", 0),
        ("9" * 5000, 24 * 3600),
        ("Fri, 99 Foo 9999 99:99:99 GMT", 0),
        ("", 0),
    ],
)
def test_a_server_that_says_when_to_come_again(text, seconds):
    assert pause(1, refused(429, Retry_After=text), NOW, backoff=0) == pytest.approx(seconds)
    asked = Retry(backoff=0).delay_after(
        1, "POST", answered(202, Retry_After=text), retry_unsafe=True, has_other_url=False, now=NOW
    )
    assert asked == pytest.approx(seconds)


@pytest.mark.parametrize(
    "wrong",
    [
        {"attempts": 0},
        {"attempts": 1.5},
        {"attempts": True},
        {"attempts": "3"},
        {"backoff": -1},
        {"backoff": float("nan")},
        {"backoff": "1"},
        {"budget": 0},
        {"budget": float("inf")},
        {"budget": None},
    ],
)
def test_a_policy_that_cannot_be(wrong):
    with pytest.raises(wechatpay.ConfigurationError, match=rf"Retry\({next(iter(wrong))}="):
        Retry(**wrong)


def test_where_a_policy_goes(sandbox, client):
    for wrong in (True, 3, {"attempts": 3}):
        with pytest.raises(wechatpay.ConfigurationError, match="attempts=1"):
            sandbox.client(retry=wrong)
    for wrong in (3, "yes", {"attempts": 3}):
        with pytest.raises(wechatpay.ArgumentTypeError, match="retry="):
            client.v3.certificates.get(retry=wrong)


# --- a wire


class Time:
    """A clock that goes only while somebody sleeps."""

    def __init__(self) -> None:
        self.now = time.time()
        self.pauses: list[float] = []

    def sleep(self, seconds):
        self.pauses.append(seconds)
        self.now += seconds

    async def sleep_async(self, seconds):
        self.sleep(seconds)

    def __call__(self):
        return self.now


class Wire:
    """Takes WeChat Pay's addresses to the sandbox, but for those that are down; and does what is planned for a request.

    *plan* has one entry for each request: None to send it, an error to raise in its place, or (None, error) to send it
    and lose the reply.
    """

    def __init__(self, sandbox, plan=()):
        self.sandbox, self.plan = sandbox, list(plan)
        self.down: set[str] = set()
        self.requests: list[HTTPRequest] = []
        self._sync, self._async = RequestsTransport(), AiohttpTransport()

    @property
    def hosts(self):
        return ["api2" if "api2" in request.url else "api" for request in self.requests]

    def _planned(self, request):
        self.requests.append(request)
        address = "/".join(request.url.split("/", 3)[:3])
        if address in self.down:
            raise wechatpay.ConnectError(f"{address} is down")
        planned = self.plan.pop(0) if self.plan else None
        if isinstance(planned, Exception):
            raise planned
        if isinstance(planned, HTTPResponse):
            return planned, None
        return dataclasses.replace(request, url=request.url.replace(address, self.sandbox.base_url)), planned

    def send(self, request):
        moved, planned = self._planned(request)
        response = moved if isinstance(moved, HTTPResponse) else self._sync.send(moved)
        if planned:
            raise planned[1]
        return response

    def close(self):
        self._sync.close()


class AsyncWire(Wire):
    async def send(self, request):
        moved, planned = self._planned(request)
        response = moved if isinstance(moved, HTTPResponse) else await self._async.send(moved)
        if planned:
            raise planned[1]
        return response

    async def aclose(self):
        await self._async.aclose()


class WiredCaller(Caller):
    """A caller over such a wire, with a clock that does not wait."""

    def __init__(self, sandbox, is_sync, plan=(), **options):
        self.time = Time()
        self.wire = (Wire if is_sync else AsyncWire)(sandbox, plan)
        client = sandbox.client(
            **{
                "base_url": FIRST,
                "transport" if is_sync else "async_transport": self.wire,
                "clock": self.time,
                "sleep": self.time.sleep,
                "async_sleep": self.time.sleep_async,
                **options,
            }
        )
        super().__init__(client, is_sync=is_sync)

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        self.wire.close() if self.is_sync else await self.wire.aclose()
        await self.client.aclose()


def lost():
    return wechatpay.ConnectionLostError("broken")


def late():
    return wechatpay.TimedOutError("late")


async def test_a_get_is_sent_again_and_signed_afresh(sandbox, is_sync):
    async with WiredCaller(sandbox, is_sync, [lost(), (None, late()), None]) as caller:
        assert (await caller.get("v3/certificates")).verified
    first, second = caller.time.pauses
    assert 0.25 <= first <= 0.5 <= second <= 1.0
    headers = [request.headers["Authorization"] for request in caller.wire.requests]
    assert len({re.search('nonce_str="(.*?)"', each)[1] for each in headers}) == 3
    times = [int(re.search('timestamp="(.*?)"', each)[1]) for each in headers]
    assert times[-1] == int(caller.time.now)


async def test_a_post_that_may_have_arrived_is_not_sent_again(sandbox, is_sync):
    for plan in (lost(), late(), (None, lost())):
        async with WiredCaller(sandbox, is_sync, [plan]) as caller:
            with pytest.raises(wechatpay.TransportError) as caught:
                await caller.post(RETURN_RECEIPTS, json=SUBSIDY)
            assert caught.value.sent is True
            assert caught.value.attempts == 1
            assert len(caller.wire.requests) == 1
            assert caller.time.pauses == []


async def test_a_post_is_repeated_when_asked_the_same_bytes_under_a_fresh_signature(sandbox, is_sync):
    async with WiredCaller(sandbox, is_sync, [(None, lost()), (None, late()), None]) as caller:
        secret = wechatpay.Secret("retried")
        body = {**SUBSIDY, "out_subsidy_return_no": f"retried-{is_sync}", "description": secret}
        response = await caller.post(RETURN_RECEIPTS, json=body, retry=True)
    assert response.verified
    contents = {request.content for request in caller.wire.requests}
    assert len(caller.wire.requests) == 3
    assert len(contents) == 1  # also what is encrypted, which differs each time that it is done
    assert len({request.headers["Authorization"] for request in caller.wire.requests}) == 3
    assert len({request.headers["Wechatpay-Serial"] for request in caller.wire.requests}) == 1


async def test_an_upload_is_repeated_without_being_read_again(sandbox, is_sync):
    file = io.BytesIO(b"\xff\xd8\xff picture")
    file.name = "picture.jpg"
    async with WiredCaller(sandbox, is_sync, [(None, lost()), None]) as caller:
        response = await caller.post("v3/merchant/media/upload", files=file, meta={}, retry=True)
    assert response.verified
    first, second = (b"".join(request.content) for request in caller.wire.requests)
    assert first == second


async def test_apiv2_is_repeated_with_another_nonce(sandbox, is_sync):
    fields = {"appid": "wx8888888888888888", "mch_id": sandbox.mchid, "out_trade_no": "R1", "body": "x",
              "total_fee": 1, "trade_type": "NATIVE",
              "spbill_create_ip": "1.2.3.4", "notify_url": "https://example.invalid/", "product_id": "1"}  # fmt: skip
    busy = HTTPResponse(
        200,
        Headers(),
        b"<xml><return_code>SUCCESS</return_code><result_code>FAIL</result_code><err_code>SYSTEMERROR</err_code></xml>",
    )
    async with WiredCaller(sandbox, is_sync, [(None, lost()), busy, None]) as caller:
        response = await caller.post("v2/pay/unifiedorder", xml=fields, retry=True)
    assert response.verified
    contents = [request.content.decode() for request in caller.wire.requests]
    assert len(set(contents)) == 3
    plain = {re.sub("<(nonce_str|sign)>.*?</", "", content) for content in contents}
    assert len(plain) == 1


async def test_what_is_not_done_yet_is_repeated_when_asked(sandbox, is_sync):
    path = "/" + RETURN_RECEIPTS
    async with WiredCaller(sandbox, is_sync) as caller:
        sandbox.faults.add(Fault.ACCEPTED, path=path, count=2)
        assert (await caller.post(RETURN_RECEIPTS, json=SUBSIDY, retry=True)).status_code == 200
        assert len({request.content for request in caller.wire.requests}) == 1
        assert len(caller.wire.requests) == 3
        sandbox.faults.add(Fault.ACCEPTED, path=path, count=3)
        assert (await caller.post(RETURN_RECEIPTS, json=SUBSIDY, retry=True)).status_code == 202
        sandbox.faults.add(Fault.ACCEPTED, path=path)
        assert (await caller.post(RETURN_RECEIPTS, json=SUBSIDY)).status_code == 202  # not without being asked
    assert len(caller.wire.requests) == 7


async def test_a_call_may_have_a_policy_of_its_own(sandbox, is_sync):
    async with WiredCaller(sandbox, is_sync, [lost()] * 20, retry=Retry(attempts=2)) as caller:
        for retry, method, attempts in (
            (None, "get", 2),
            (False, "get", 1),
            (True, "get", 2),
            (Retry(attempts=5), "get", 5),
            (Retry(attempts=4), "post", 1),  # how often is not whether
        ):
            caller.wire.requests.clear()
            options = {} if retry is None else {"retry": retry}
            with pytest.raises(wechatpay.ConnectionLostError) as caught:
                await caller.call(method, "v3/certificates", **options)
            assert len(caller.wire.requests) == caught.value.attempts == attempts


# --- what it may take


async def test_the_budget_ends_it(sandbox, is_sync):
    async with WiredCaller(sandbox, is_sync, [lost()] * 99, retry=Retry(attempts=99, backoff=4, budget=60)) as caller:
        began = caller.time.now
        with pytest.raises(wechatpay.ConnectionLostError) as caught:
            await caller.get("v3/certificates")
        assert caller.time.now < began + 60
        assert 4 <= caught.value.attempts == len(caller.wire.requests) <= 6  # 4, 8, 16, 32 s, up to half left out
        for request in caller.wire.requests:
            left = began + 60 - int(re.search('timestamp="(.*?)"', request.headers["Authorization"])[1])
            assert left - 1 <= request.total_timeout <= left
            assert max(request.timeout) <= request.total_timeout


async def test_a_server_that_asks_for_more_time_than_there_is(sandbox, is_sync):
    busy = HTTPResponse(503, Headers({"Retry-After": "61"}))
    async with WiredCaller(sandbox, is_sync, [busy] * 2, retry=Retry(budget=60)) as caller:
        with pytest.raises(wechatpay.ServerError) as caught:
            await caller.get("v3/certificates")
        assert caught.value.attempts == 1
        assert (await caller.get("v3/certificates", timeout=40)).verified  # which takes longer, if it must
        assert caller.time.pauses == [61]


async def test_fetching_certificates_is_part_of_it(sandbox, is_sync):
    def take_all_the_time(event):
        caller.time.now += 21

    options = {"certs": None, "timeout": 5, "retry": Retry(budget=20), "on_response": take_all_the_time}
    async with WiredCaller(sandbox, is_sync, **options) as caller:
        with pytest.raises(wechatpay.TimedOutError, match="no time was left") as caught:
            await caller.post(RETURN_RECEIPTS, json=SUBSIDY)
        assert caught.value.sent is False
        (request,) = caller.wire.requests
        assert request.url.endswith("/v3/certificates")


# --- another access point


async def test_the_second_access_point_takes_over_and_gives_back(sandbox, is_sync):
    async with WiredCaller(sandbox, is_sync) as caller:
        caller.wire.down = {FIRST}

        async def one():
            caller.wire.requests.clear()
            assert (await caller.post(RETURN_RECEIPTS, json=SUBSIDY)).verified
            return caller.wire.hosts

        assert await one() == ["api", "api2"]  # a POST, too: nothing had reached the first
        assert caller.time.pauses == []  # and at once
        assert await one() == ["api2"]  # which is remembered
        caller.time.now += RECHECK_AFTER
        assert await one() == ["api", "api2"]  # looked at again, and still down
        assert await one() == ["api2"]
        caller.wire.down = set()
        assert await one() == ["api2"]
        caller.time.now += RECHECK_AFTER
        assert await one() == ["api"]  # back
        assert await one() == ["api"]
        caller.wire.down = {FIRST}
        assert await one() == ["api", "api2"]
        caller.time.now -= 100
        assert await one() == ["api", "api2"]  # a clock that was set back: that it is down is not for ever


async def test_when_both_are_down_each_is_tried(sandbox, is_sync):
    async with WiredCaller(sandbox, is_sync) as caller:
        caller.wire.down = {FIRST, SECOND}
        with pytest.raises(wechatpay.ConnectError) as caught:
            await caller.post(RETURN_RECEIPTS, json=SUBSIDY)
        assert caught.value.sent is False
        assert caught.value.attempts == 3
        assert caller.wire.hosts == ["api", "api2", "api"]
        assert len(caller.time.pauses) == 1  # none before the second was tried


async def test_one_call_looks_whether_the_first_is_back(sandbox):
    async with WiredCaller(sandbox, is_sync=False) as caller:
        caller.wire.down = {FIRST}
        await caller.get("v3/certificates")
        caller.time.now += RECHECK_AFTER
        caller.wire.requests.clear()
        await asyncio.gather(*[caller.get("v3/certificates") for _ in range(20)])
        assert caller.wire.hosts.count("api") == 1
        assert caller.wire.hosts.count("api2") == 20


async def test_what_is_for_one_address_stays_there(sandbox, is_sync):
    async with WiredCaller(sandbox, is_sync) as caller:
        caller.wire.down = {FIRST}
        for path, options in (
            ("v3/certificates", {"base_url": FIRST, "retry": False}),
            ("v2/risk/getpublickey", {"xml": {}, "retry": False}),
        ):
            caller.wire.requests.clear()
            caller.wire.down = {FIRST, "https://fraud.mch.weixin.qq.com"}
            with pytest.raises(wechatpay.ConnectError):
                await caller.call("post" if "xml" in options else "get", path, **options)
            assert len(caller.wire.requests) == 1
        caller.wire.requests.clear()
        assert (await caller.get("v3/certificates")).verified
        assert caller.wire.hosts == ["api", "api2"]  # and no verdict was passed on it


async def test_over_real_sockets(sandbox, caller, closed_port):
    gone, urls = f"http://127.0.0.1:{closed_port}", []
    options = {"base_url": [gone, sandbox.base_url], "on_request": lambda event: urls.append(event.request.url)}
    async with caller.using(sandbox.client(**options)):
        for _ in range(2):
            response = await caller.post(RETURN_RECEIPTS, json=SUBSIDY)
            assert response.request.url.startswith(sandbox.base_url)
            assert response.verified
    assert [url.removesuffix(f"/{RETURN_RECEIPTS}") for url in urls] == [gone, sandbox.base_url, sandbox.base_url]


async def test_a_file_is_fetched_from_the_second_access_point_too(sandbox, tmp_path):
    async with WiredCaller(sandbox, is_sync=True) as caller:
        caller.wire.down = {FIRST}
        url = f"{FIRST}/v3/billdownload/file?token=x"
        with pytest.raises(wechatpay.ClientError):  # the token is unknown to the second, which was asked
            caller.client.download(url, to=tmp_path / "bill")
        assert caller.wire.hosts == ["api", "api2"]


@pytest.mark.parametrize("wrong", [[], ["https://a.example", "nonsense"], ["http://gateway.example"]])
def test_access_points_are_checked(sandbox, wrong):
    with pytest.raises(wechatpay.ConfigurationError, match="base_url"):
        sandbox.client(base_url=wrong)


# --- what the caller is told is true of all attempts


async def test_not_connected_after_it_may_have_arrived_is_not_not_sent(sandbox, is_sync):
    down = wechatpay.ConnectError("down")
    async with WiredCaller(sandbox, is_sync, [(None, late()), down, down]) as caller:
        with pytest.raises(wechatpay.TimedOutError) as caught:
            await caller.post(RETURN_RECEIPTS, json=SUBSIDY, retry=True)
    assert caught.value.sent is True
    assert not isinstance(caught.value, wechatpay.ConnectError)
    assert caught.value.attempts == 3


async def test_a_signer_that_fails_later(sandbox, is_sync):
    from wechatpay._keys.pem import load_private_key

    class Signer:
        count = 0

        def sign(self, message):
            self.count += 1
            if self.count > 1:
                raise OSError("the HSM is gone")
            return rsa_sign(message)

    from wechatpay._keys.crypto import rsa_sign as sign

    key = load_private_key(sandbox.merchant_private_key, None)
    rsa_sign = lambda message: sign(key, message)  # noqa: E731
    async with WiredCaller(sandbox, is_sync, [(None, lost())], private_key=Signer()) as caller:
        with pytest.raises(wechatpay.ConnectionLostError) as caught:
            await caller.post(RETURN_RECEIPTS, json=SUBSIDY, retry=True)
        assert caught.value.sent is True
        assert isinstance(caught.value.__cause__, wechatpay.ConfigurationError)


async def test_accepted_and_then_not_connected_is_accepted(sandbox, is_sync):
    down = wechatpay.ConnectError("down")
    async with WiredCaller(sandbox, is_sync, [None, down, down]) as caller:
        sandbox.faults.add(Fault.ACCEPTED)
        assert (await caller.post(RETURN_RECEIPTS, json=SUBSIDY, retry=True)).status_code == 202


async def test_the_last_word_of_the_server_counts(sandbox, is_sync):
    refusal = HTTPResponse(400, Headers(), b'{"code":"ORDER_CLOSED","message":"closed"}')
    async with WiredCaller(sandbox, is_sync, [(None, late()), refusal]) as caller:
        with pytest.raises(wechatpay.ClientError, match="ORDER_CLOSED") as caught:
            await caller.post(RETURN_RECEIPTS, json=SUBSIDY, retry=True)
    assert caught.value.sent is True
    assert caught.value.attempts == 2


# --- files


async def test_a_file_of_the_callers_is_not_written_twice(sandbox, is_sync, tmp_path):
    async with WiredCaller(sandbox, is_sync) as caller:
        receipt = (await caller.post(RETURN_RECEIPTS, json=SUBSIDY)).json()["subsidy_return_receipt_id"]
        path = RETURN_RECEIPTS + "/{receipt}"
        for fault in (Fault.PROBE, Fault.CUT):
            sandbox.faults.add(fault)
            with (tmp_path / "own").open("wb") as file, pytest.raises(wechatpay.ExchangeError) as caught:
                await caller.get(path, receipt=receipt, to=file)
            assert caught.value.partial
            assert caught.value.attempts == 1
            sandbox.faults.add(fault)
            assert (await caller.get(path, receipt=receipt, to=tmp_path / "whole")).verified
            assert b"subsidy_return_receipt_id" in (tmp_path / "whole").read_bytes()
        sandbox.faults.add("502")
        with (tmp_path / "own").open("wb") as file:  # of which nothing was written
            assert (await caller.get(path, receipt=receipt, to=file)).verified
    assert sorted(each.name for each in tmp_path.iterdir()) == ["own", "whole"]
