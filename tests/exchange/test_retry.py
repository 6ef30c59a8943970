"""Retries and failover: the policy alone, then over a wire on which failures are planned."""

from __future__ import annotations

import asyncio
import dataclasses
import io
import re
import time
from email.utils import formatdate

import pytest
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_private_key

import wechatpay
from wechatpay import Headers, HTTPRequest, HTTPResponse, Retry
from wechatpay._exchange.failover import RECHECK_AFTER
from wechatpay.sandbox import Fault
from wechatpay.transports import AiohttpTransport, RequestsTransport

from ..conftest import RETURN_RECEIPTS, SUBSIDY, Caller

FIRST, SECOND = "https://api.mch.weixin.qq.com", "https://api2.mch.weixin.qq.com"


# --- the policy


def response(status, **headers):
    return HTTPResponse(status, Headers({name.replace("_", "-"): value for name, value in headers.items()}))


def success(status, **headers):
    request = HTTPRequest("GET", "https://x/")
    return wechatpay.Response(response(status, **headers), request=request, verified=True)


def failure(status, **headers):
    kind = wechatpay.ClientError if status < 500 else wechatpay.ServerError
    return kind("no", response=response(status, **headers))


def v2_error(code):
    return wechatpay.V2Error("no", document={"err_code": code}, code=code)


def mark_partial(error):
    error.partial = True
    return error


NEVER, UNSAFE, GET, ALWAYS = "never", "with retry=True", "a GET, or with retry=True", "always"
OUTCOMES = {
    "not connected": (wechatpay.ConnectError("x"), ALWAYS),
    "not connected in time": (wechatpay.ConnectTimeoutError("x"), ALWAYS),
    "certainly not sent": (wechatpay.TransportError("x", sent=False), ALWAYS),
    "maybe sent": (wechatpay.TransportError("x"), NEVER),
    "no response in time": (wechatpay.TimedOutError("x"), GET),
    "connection lost": (wechatpay.ConnectionLostError("x"), GET),
    "probe": (wechatpay.SignatureProbeError("x"), GET),
    "429": (failure(429), GET),
    "502": (failure(502), GET),
    "503": (failure(503), GET),
    "504": (failure(504), GET),
    "500": (failure(500), UNSAFE),
    "501": (failure(501), NEVER),
    "400": (failure(400), NEVER),
    "404": (failure(404), NEVER),
    "SYSTEMERROR": (v2_error("SYSTEMERROR"), UNSAFE),
    "ORDERPAID": (v2_error("ORDERPAID"), NEVER),
    "202": (success(202), UNSAFE),
    "200": (success(200), NEVER),
    "wrong signature": (wechatpay.SignatureError("x"), NEVER),
    "missing header": (wechatpay.MissingHeaderError("x"), NEVER),
    "clock": (wechatpay.ClockOffsetError("x"), NEVER),
    "unknown serial": (wechatpay.UnknownSerialError("x"), NEVER),
    "digest": (wechatpay.DigestError("x"), NEVER),
    "too large": (wechatpay.TooLargeError("x"), NEVER),
    "partly written to an open file": (mark_partial(wechatpay.ConnectionLostError("x")), NEVER),
    "a failed remote signer": (wechatpay.ConfigurationError("x"), NEVER),
    "something else": (RuntimeError("x"), NEVER),
}


@pytest.mark.parametrize("retry_unsafe", [False, True])
@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "PATCH", "DELETE"])
@pytest.mark.parametrize("outcome", OUTCOMES)
def test_each_outcome_is_retried_only_when_the_table_allows_it(outcome, method, retry_unsafe):
    given, when = OUTCOMES[outcome]
    pause = Retry().delay_after(1, method, given, retry_unsafe=retry_unsafe, has_other_url=False, now=0.0)
    is_retried = {NEVER: False, UNSAFE: retry_unsafe, GET: retry_unsafe or method == "GET", ALWAYS: True}[when]
    assert (pause is not None) is is_retried
    assert (
        Retry(attempts=1).delay_after(1, method, given, retry_unsafe=retry_unsafe, has_other_url=True, now=0.0) is None
    )


def pause(attempt, outcome, now=0.0, **policy):
    return Retry(**policy).delay_after(attempt, "GET", outcome, retry_unsafe=False, has_other_url=False, now=now)


def test_pauses_double_and_are_jittered():
    for attempt, longest in ((1, 0.5), (2, 1.0), (3, 2.0), (9, 128.0)):
        pauses = {pause(attempt, failure(502), attempts=10) for _ in range(200)}
        assert len(pauses) > 190
        assert longest / 2 <= min(pauses) < longest * 0.6
        assert longest * 0.9 < max(pauses) <= longest
    assert pause(3, failure(502)) is None
    assert pause(1, failure(502), backoff=0) == 0
    assert pause(10_000, failure(502), attempts=20_000) > 0  # the power of two does not overflow


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
def test_retry_after_is_waited_for(text, seconds):
    assert pause(1, failure(429, Retry_After=text), NOW, backoff=0) == pytest.approx(seconds)
    of_a_post = Retry(backoff=0).delay_after(
        1, "POST", success(202, Retry_After=text), retry_unsafe=True, has_other_url=False, now=NOW
    )
    assert of_a_post == pytest.approx(seconds)


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
def test_an_invalid_retry_policy_is_refused(wrong):
    with pytest.raises(wechatpay.ConfigurationError, match=rf"Retry\({next(iter(wrong))}="):
        Retry(**wrong)


def test_a_policy_of_the_wrong_type_is_refused(sandbox, client):
    for wrong in (True, 3, {"attempts": 3}):
        with pytest.raises(wechatpay.ConfigurationError, match="attempts=1"):
            sandbox.client(retry=wrong)
    for wrong in (3, "yes", {"attempts": 3}):
        with pytest.raises(wechatpay.ArgumentTypeError, match="^retry must"):
            client.v3.certificates.get(retry=wrong)


# --- a wire


class Time:
    """A clock that advances only when a call sleeps."""

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
    """A transport that sends requests for WeChat Pay's base URLs to the sandbox, except for those that are down.

    *plan* has an entry for each request: None to send it, a response or an error to use instead, or (None, error) to
    send it and lose the response.
    """

    def __init__(self, sandbox, plan=()):
        self.sandbox, self.plan = sandbox, list(plan)
        self.down: set[str] = set()
        self.requests: list[HTTPRequest] = []
        self._sync, self._async = RequestsTransport(), AiohttpTransport()

    @property
    def hosts(self):
        return ["api2" if "api2" in request.url else "api" for request in self.requests]

    def _take_planned(self, request):
        self.requests.append(request)
        base_url = "/".join(request.url.split("/", 3)[:3])
        if base_url in self.down:
            raise wechatpay.ConnectError(f"{base_url} is down")
        planned = self.plan.pop(0) if self.plan else None
        if isinstance(planned, Exception):
            raise planned
        if isinstance(planned, HTTPResponse):
            return planned, None
        return dataclasses.replace(request, url=request.url.replace(base_url, self.sandbox.base_url)), planned

    def send(self, request):
        moved, planned = self._take_planned(request)
        response = moved if isinstance(moved, HTTPResponse) else self._sync.send(moved)
        if planned:
            raise planned[1]
        return response

    def close(self):
        self._sync.close()


class AsyncWire(Wire):
    async def send(self, request):
        moved, planned = self._take_planned(request)
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
                "monotonic": self.time,
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


def lost_connection():
    return wechatpay.ConnectionLostError("broken")


def timeout():
    return wechatpay.TimedOutError("late")


async def test_a_get_is_retried_with_a_new_signature(sandbox, is_sync):
    async with WiredCaller(sandbox, is_sync, [lost_connection(), (None, timeout()), None]) as caller:
        assert (await caller.get("v3/certificates")).verified
    first, second = caller.time.pauses
    assert 0.25 <= first <= 0.5 <= second <= 1.0
    headers = [request.headers["Authorization"] for request in caller.wire.requests]
    assert len({re.search('nonce_str="(.*?)"', each)[1] for each in headers}) == 3
    times = [int(re.search('timestamp="(.*?)"', each)[1]) for each in headers]
    assert times[-1] == int(caller.time.now)


async def test_a_post_that_may_have_arrived_is_not_retried(sandbox, is_sync):
    for plan in (lost_connection(), timeout(), (None, lost_connection())):
        async with WiredCaller(sandbox, is_sync, [plan]) as caller:
            with pytest.raises(wechatpay.TransportError) as caught:
                await caller.post(RETURN_RECEIPTS, json=SUBSIDY)
            assert caught.value.sent is True
            assert caught.value.attempts == 1
            assert len(caller.wire.requests) == 1
            assert caller.time.pauses == []


async def test_a_post_with_retry_is_retried_with_the_same_body_and_a_new_signature(sandbox, is_sync):
    async with WiredCaller(sandbox, is_sync, [(None, lost_connection()), (None, timeout()), None]) as caller:
        secret = wechatpay.Secret("retried")
        body = {**SUBSIDY, "out_subsidy_return_no": f"retried-{is_sync}", "description": secret}
        response = await caller.post(RETURN_RECEIPTS, json=body, retry=True)
    assert response.verified
    contents = {request.content for request in caller.wire.requests}
    assert len(caller.wire.requests) == 3
    assert len(contents) == 1  # the Secret, too: encrypting it again would give another ciphertext
    assert len({request.headers["Authorization"] for request in caller.wire.requests}) == 3
    assert len({request.headers["Wechatpay-Serial"] for request in caller.wire.requests}) == 1


async def test_an_upload_is_retried_without_reading_the_file_again(sandbox, is_sync):
    file = io.BytesIO(b"\xff\xd8\xff picture")
    file.name = "picture.jpg"
    async with WiredCaller(sandbox, is_sync, [(None, lost_connection()), None]) as caller:
        response = await caller.post("v3/merchant/media/upload", files=file, meta={}, retry=True)
    assert response.verified
    first, second = (b"".join(request.content) for request in caller.wire.requests)
    assert first == second


async def test_an_apiv2_call_is_retried_with_a_new_nonce(sandbox, is_sync):
    fields = {"appid": "wx8888888888888888", "mch_id": sandbox.mchid, "out_trade_no": "RETRY1", "body": "x",
              "total_fee": 1, "trade_type": "NATIVE",
              "spbill_create_ip": "1.2.3.4", "notify_url": "https://example.invalid/", "product_id": "1"}  # fmt: skip
    busy = HTTPResponse(
        200,
        Headers(),
        b"<xml><return_code>SUCCESS</return_code><result_code>FAIL</result_code><err_code>SYSTEMERROR</err_code></xml>",
    )
    async with WiredCaller(sandbox, is_sync, [(None, lost_connection()), busy, None]) as caller:
        response = await caller.post("v2/pay/unifiedorder", xml=fields, retry=True)
    assert response.verified
    contents = [request.content.decode() for request in caller.wire.requests]
    assert len(set(contents)) == 3
    plain = {re.sub("<(nonce_str|sign)>.*?</", "", content) for content in contents}
    assert len(plain) == 1


async def test_a_202_is_retried_only_with_retry(sandbox, is_sync):
    path = "/" + RETURN_RECEIPTS
    async with WiredCaller(sandbox, is_sync) as caller:
        sandbox.faults.add(Fault.ACCEPTED, path=path, count=2)
        assert (await caller.post(RETURN_RECEIPTS, json=SUBSIDY, retry=True)).status_code == 200
        assert len({request.content for request in caller.wire.requests}) == 1
        assert len(caller.wire.requests) == 3
        sandbox.faults.add(Fault.ACCEPTED, path=path, count=3)
        assert (await caller.post(RETURN_RECEIPTS, json=SUBSIDY, retry=True)).status_code == 202
        sandbox.faults.add(Fault.ACCEPTED, path=path)
        assert (await caller.post(RETURN_RECEIPTS, json=SUBSIDY)).status_code == 202
    assert len(caller.wire.requests) == 7


async def test_the_policy_of_a_call_replaces_that_of_the_client(sandbox, is_sync):
    async with WiredCaller(sandbox, is_sync, [lost_connection()] * 20, retry=Retry(attempts=2)) as caller:
        for retry, method, attempts in (
            (None, "get", 2),
            (False, "get", 1),
            (True, "get", 2),
            (Retry(attempts=5), "get", 5),
            (Retry(attempts=4), "post", 1),  # a policy does not allow to repeat a POST
        ):
            caller.wire.requests.clear()
            options = {} if retry is None else {"retry": retry}
            with pytest.raises(wechatpay.ConnectionLostError) as caught:
                await caller.call(method, "v3/certificates", **options)
            assert len(caller.wire.requests) == caught.value.attempts == attempts


# --- the budget


async def test_retries_end_with_the_budget(sandbox, is_sync):
    policy = Retry(attempts=99, backoff=4, budget=60)
    async with WiredCaller(sandbox, is_sync, [lost_connection()] * 99, retry=policy) as caller:
        began = caller.time.now
        with pytest.raises(wechatpay.ConnectionLostError) as caught:
            await caller.get("v3/certificates")
        assert caller.time.now < began + 60
        assert 4 <= caught.value.attempts == len(caller.wire.requests) <= 6  # pauses of 4, 8, 16, 32 s, or half of that
        for request in caller.wire.requests:
            left = began + 60 - int(re.search('timestamp="(.*?)"', request.headers["Authorization"])[1])
            assert left - 1 <= request.total_timeout <= left
            assert max(request.timeout) <= request.total_timeout


@pytest.mark.parametrize("jump", [3600.0, -3600.0])
async def test_a_jump_of_the_clock_neither_ends_nor_prolongs_a_call(sandbox, is_sync, jump):
    """The budget is measured by the monotonic clock: only timestamps follow the clock of the machine."""
    clock = {"ahead": 0.0}

    def set_clock(event):
        clock["ahead"] += jump

    options = {"retry": Retry(attempts=99, backoff=4, budget=60), "on_response": set_clock}
    plan = [lost_connection()] * 99
    async with WiredCaller(sandbox, is_sync, plan, clock=lambda: time.time() + clock["ahead"], **options) as caller:
        began = caller.time.now
        with pytest.raises(wechatpay.ConnectionLostError) as caught:
            await caller.get("v3/certificates")
        assert 4 <= caught.value.attempts <= 6
        assert began + 20 < caller.time.now < began + 60


async def test_a_retry_after_beyond_the_budget_is_not_waited_for(sandbox, is_sync):
    busy = HTTPResponse(503, Headers({"Retry-After": "61"}))
    async with WiredCaller(sandbox, is_sync, [busy] * 2, retry=Retry(budget=60)) as caller:
        with pytest.raises(wechatpay.ServerError) as caught:
            await caller.get("v3/certificates")
        assert caught.value.attempts == 1
        assert (await caller.get("v3/certificates", timeout=40)).verified  # longer timeouts extend the budget
        assert caller.time.pauses == [61]


async def test_a_certificate_fetch_counts_against_the_budget(sandbox, is_sync):
    def take_all_the_time(event):
        caller.time.now += 21

    options = {"certs": None, "timeout": 5, "retry": Retry(budget=20), "on_response": take_all_the_time}
    async with WiredCaller(sandbox, is_sync, **options) as caller:
        with pytest.raises(wechatpay.TimedOutError, match="time") as caught:
            await caller.post(RETURN_RECEIPTS, json=SUBSIDY)
        assert caught.value.sent is False
        (request,) = caller.wire.requests
        assert request.url.endswith("/v3/certificates")


# --- another base URL


async def test_the_second_base_url_is_used_while_the_first_is_down(sandbox, is_sync):
    async with WiredCaller(sandbox, is_sync) as caller:
        caller.wire.down = {FIRST}

        async def one():
            caller.wire.requests.clear()
            assert (await caller.post(RETURN_RECEIPTS, json=SUBSIDY)).verified
            return caller.wire.hosts

        assert await one() == ["api", "api2"]  # even a POST: nothing had reached the first
        assert caller.time.pauses == []
        assert await one() == ["api2"]  # that the first is down is remembered
        caller.time.now += RECHECK_AFTER
        assert await one() == ["api", "api2"]  # the first is tried again, and still down
        assert await one() == ["api2"]
        caller.wire.down = set()
        assert await one() == ["api2"]
        caller.time.now += RECHECK_AFTER
        assert await one() == ["api"]  # the first is used again
        assert await one() == ["api"]
        caller.wire.down = {FIRST}
        assert await one() == ["api", "api2"]
        caller.time.now -= 100
        assert await one() == ["api", "api2"]  # after the clock was set back the first is not down forever


async def test_both_base_urls_are_tried_when_both_are_down(sandbox, is_sync):
    async with WiredCaller(sandbox, is_sync) as caller:
        caller.wire.down = {FIRST, SECOND}
        with pytest.raises(wechatpay.ConnectError) as caught:
            await caller.post(RETURN_RECEIPTS, json=SUBSIDY)
        assert caught.value.sent is False
        assert caught.value.attempts == 3
        assert caller.wire.hosts == ["api", "api2", "api"]
        assert len(caller.time.pauses) == 1  # the second is tried without a pause


async def test_only_one_call_checks_whether_the_first_base_url_is_back(sandbox):
    async with WiredCaller(sandbox, is_sync=False) as caller:
        caller.wire.down = {FIRST}
        await caller.get("v3/certificates")
        caller.time.now += RECHECK_AFTER
        caller.wire.requests.clear()
        await asyncio.gather(*[caller.get("v3/certificates") for _ in range(20)])
        assert caller.wire.hosts.count("api") == 1
        assert caller.wire.hosts.count("api2") == 20


async def test_a_call_to_an_explicit_base_url_does_not_fail_over(sandbox, is_sync):
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
        assert caller.wire.hosts == ["api", "api2"]  # the failed calls did not mark the first as down


async def test_failover_works_over_real_sockets(sandbox, caller, closed_port):
    gone, urls = f"http://127.0.0.1:{closed_port}", []
    options = {"base_url": [gone, sandbox.base_url], "on_request": lambda event: urls.append(event.request.url)}
    async with caller.using(sandbox.client(**options)):
        for _ in range(2):
            response = await caller.post(RETURN_RECEIPTS, json=SUBSIDY)
            assert response.request.url.startswith(sandbox.base_url)
            assert response.verified
    assert [url.removesuffix(f"/{RETURN_RECEIPTS}") for url in urls] == [gone, sandbox.base_url, sandbox.base_url]


async def test_a_download_fails_over_to_the_second_base_url(sandbox, tmp_path):
    async with WiredCaller(sandbox, is_sync=True) as caller:
        caller.wire.down = {FIRST}
        url = f"{FIRST}/v3/billdownload/file?token=x"
        with pytest.raises(wechatpay.ClientError):  # the second answers that the token is unknown
            caller.client.download(url, to=tmp_path / "bill")
        assert caller.wire.hosts == ["api", "api2"]


@pytest.mark.parametrize("wrong", [[], ["https://a.example", "nonsense"], ["http://gateway.example"]])
def test_invalid_base_urls_are_refused(sandbox, wrong):
    with pytest.raises(wechatpay.ConfigurationError, match="base_url"):
        sandbox.client(base_url=wrong)


# --- the error covers all attempts


async def test_a_refused_retry_does_not_hide_an_attempt_that_may_have_arrived(sandbox, is_sync):
    down = wechatpay.ConnectError("down")
    async with WiredCaller(sandbox, is_sync, [(None, timeout()), down, down]) as caller:
        with pytest.raises(wechatpay.TimedOutError) as caught:
            await caller.post(RETURN_RECEIPTS, json=SUBSIDY, retry=True)
    assert caught.value.sent is True
    assert not isinstance(caught.value, wechatpay.ConnectError)
    assert caught.value.attempts == 3


class FailingSigner:
    """A remote signer that signs once, and then fails."""

    def __init__(self, private_key):
        self.keys = [load_pem_private_key(private_key.encode(), None)]

    def sign(self, message):
        if not self.keys:
            raise OSError("the HSM is gone")
        return self.keys.pop().sign(message, PKCS1v15(), SHA256())


async def test_a_signer_that_fails_on_the_retry_does_not_hide_the_first_attempt(sandbox, is_sync):
    signer = FailingSigner(sandbox.merchant_private_key)
    async with WiredCaller(sandbox, is_sync, [(None, lost_connection())], private_key=signer) as caller:
        with pytest.raises(wechatpay.ConnectionLostError) as caught:
            await caller.post(RETURN_RECEIPTS, json=SUBSIDY, retry=True)
        assert caught.value.sent is True
        assert isinstance(caught.value.__cause__, wechatpay.ConfigurationError)


async def test_a_202_before_a_refused_retry_is_returned(sandbox, is_sync):
    down = wechatpay.ConnectError("down")
    async with WiredCaller(sandbox, is_sync, [None, down, down]) as caller:
        sandbox.faults.add(Fault.ACCEPTED)
        assert (await caller.post(RETURN_RECEIPTS, json=SUBSIDY, retry=True)).status_code == 202


async def test_the_error_of_the_last_response_is_raised(sandbox, is_sync):
    refusal = HTTPResponse(400, Headers(), b'{"code":"ORDER_CLOSED","message":"closed"}')
    async with WiredCaller(sandbox, is_sync, [(None, timeout()), refusal]) as caller:
        with pytest.raises(wechatpay.ClientError, match="ORDER_CLOSED") as caught:
            await caller.post(RETURN_RECEIPTS, json=SUBSIDY, retry=True)
    assert caught.value.sent is True
    assert caught.value.attempts == 2


# --- files


async def test_a_download_into_an_open_file_is_not_retried_once_it_was_written_to(sandbox, is_sync, tmp_path):
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
            assert (await caller.get(path, receipt=receipt, to=tmp_path / "complete")).verified
            assert b"subsidy_return_receipt_id" in (tmp_path / "complete").read_bytes()
        sandbox.faults.add("502")
        with (tmp_path / "own").open("wb") as file:  # nothing was written to it yet
            assert (await caller.get(path, receipt=receipt, to=file)).verified
    assert sorted(each.name for each in tmp_path.iterdir()) == ["complete", "own"]
