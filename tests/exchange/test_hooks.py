"""The log line of each attempt, and the hooks."""

from __future__ import annotations

import asyncio
import logging
import re

import pytest

import wechatpay
from wechatpay import Event, Retry
from wechatpay.sandbox import Fault

from ..conftest import ORDER, RETURN_RECEIPTS, SUBSIDY, start_call


async def test_each_attempt_is_logged_as_one_line(sandbox, caller, caplog):
    caplog.set_level(logging.DEBUG, "wechatpay")
    async with caller.using(sandbox.client(retry=Retry(backoff=0.001))):
        sandbox.faults.add("502")
        sandbox.faults.add(Fault.RESET)
        response = await caller.post("v3/pay/transactions/native", json=ORDER, retry=True)
        with pytest.raises(wechatpay.ClientError) as caught:
            path = "v3/pay/transactions/out-trade-no/{out_trade_no}"
            await caller.get(path, out_trade_no="P0", params={"mchid": sandbox.mchid})
    lines = [record.getMessage() for record in caplog.records if record.name == "wechatpay"]
    number, path = re.search("Request-ID (.*?),", lines[0]), "/v3/pay/transactions/out-trade-no/P0"
    assert [re.sub(r"\d+ ms", "7 ms", line) for line in lines] == [
        f"POST /v3/pay/transactions/native: 502 ServerError, Request-ID {number[1]}, 7 ms, attempt 1",
        "POST /v3/pay/transactions/native: no response ConnectionLostError, Request-ID -, 7 ms, attempt 2",
        f"POST /v3/pay/transactions/native: 200, Request-ID {response.request_id}, 7 ms, attempt 3",
        f"GET {path}: 404 ClientError, Request-ID {caught.value.request_id}, 7 ms, attempt 1",
    ]
    assert {record.levelno for record in caplog.records if record.name == "wechatpay"} == {logging.DEBUG}


async def test_both_hooks_receive_the_same_event(sandbox, caller):
    seen = []

    def on_request(event):
        assert event.response is event.error is None
        event.context["began"] = True
        seen.append(("request", event))

    options = {"on_request": on_request, "on_response": lambda event: seen.append(("response", event))}
    async with caller.using(sandbox.client(**options, retry=Retry(backoff=0.001))):
        with pytest.raises(wechatpay.ClientError):
            await caller.get(RETURN_RECEIPTS + "/{receipt}", receipt="R0")
        response = await caller.post(RETURN_RECEIPTS, json=SUBSIDY)
    assert [when for when, _ in seen] == ["request", "response"] * 2
    (_, first), (_, same), (_, second), _ = seen
    assert first is same
    assert first.context == {"began": True}
    assert isinstance(first, Event)
    assert (first.method, first.path) == ("GET", f"/{RETURN_RECEIPTS}/R0")
    assert first.template == RETURN_RECEIPTS + "/{receipt}"
    assert first.status_code == 404
    assert first.error.request_id == first.request_id
    assert second.response is response
    assert second.error is None
    assert second.request_id == response.request_id
    assert 0 < second.seconds < 30
    assert repr(second) == f"<Event POST /{RETURN_RECEIPTS} attempt 1: 200>"
    assert second.request.headers["Authorization"] == "***"


async def test_each_attempt_of_a_retried_call_has_an_event_of_its_own(sandbox, caller):
    seen = []
    client = sandbox.client(
        on_request=lambda event: seen.append(("request", event)),
        on_response=lambda event: seen.append(("response", event)),
        retry=Retry(backoff=0.001),
    )
    async with caller.using(client):
        sandbox.faults.add(Fault.PROBE)
        response = await caller.get("v3/certificates")
    assert [(when, event.attempt) for when, event in seen] == [
        ("request", 1), ("response", 1), ("request", 2), ("response", 2),
    ]  # fmt: skip
    (_, first), (_, first_again), (_, second), (_, second_again) = seen
    assert first is first_again
    assert second is second_again
    assert type(first.error) is wechatpay.SignatureProbeError
    assert first.status_code == 200
    assert second.error is None
    assert second.response is response
    assert second.request_id == response.request_id != first.request_id
    assert second.context is not first.context


async def test_the_event_of_a_refused_response_carries_its_status_and_error(sandbox):
    events = []
    async with sandbox.client(on_response=events.append, retry=Retry(attempts=1)) as client:
        sandbox.faults.add(Fault.TAMPERED_BODY)
        with pytest.raises(wechatpay.SignatureError):
            client.chain(RETURN_RECEIPTS).post(json=SUBSIDY)
        sandbox.faults.add(Fault.NOT_RECEIVED)
        with pytest.raises(wechatpay.ConnectionLostError):
            await client.chain(RETURN_RECEIPTS).post_async(json=SUBSIDY)
    assert [event.status_code for event in events] == [200, None]
    assert [type(event.error) for event in events] == [wechatpay.SignatureError, wechatpay.ConnectionLostError]


async def test_a_cancelled_call_ends_with_an_event_without_response(sandbox):
    events = []
    async with sandbox.client(on_response=events.append) as client:
        sandbox.faults.add(Fault.SLOW)
        task = await start_call(sandbox, client.v3.certificates.get_async())
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    (event,) = events
    assert event.response is event.error is event.status_code is None


async def test_a_certificate_fetch_has_an_event(sandbox, caller):
    events = []
    async with caller.using(sandbox.client(certs=None, on_response=events.append)):
        await caller.post(RETURN_RECEIPTS, json=SUBSIDY)
    assert [event.template for event in events] == ["v3/certificates", RETURN_RECEIPTS]


async def test_an_exception_in_a_hook_is_logged_and_the_call_succeeds(sandbox, caller, caplog):
    """The money may have moved: the caller must get the result."""

    def fails(event):
        raise RuntimeError("the metrics are down")

    async with caller.using(sandbox.client(on_request=fails, on_response=fails)):
        assert (await caller.post(RETURN_RECEIPTS, json=SUBSIDY)).verified
    failed = [record for record in caplog.records if record.levelno == logging.ERROR]
    assert len(failed) == 2
    assert "hook" in failed[0].getMessage()
    assert "the metrics are down" in caplog.text


async def coroutine(event):
    pass


@pytest.mark.parametrize("wrong", ["print", 1, [print], coroutine])
@pytest.mark.parametrize("name", ["on_request", "on_response"])
def test_a_hook_must_be_a_plain_callable(sandbox, name, wrong):
    with pytest.raises(wechatpay.ConfigurationError, match=name):
        sandbox.client(**{name: wrong})
