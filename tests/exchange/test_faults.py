"""The fault table: each fault of the sandbox, on a GET and on a POST, sync and async, asked to repeat and not.

What the caller is told (the error, `sent`, how often it was tried) is held against what the server saw.
"""

from __future__ import annotations

import pytest

import wechatpay
from wechatpay import Retry
from wechatpay.sandbox import Fault

from ..conftest import RETURN_RECEIPTS, SUBSIDY

ATTEMPTS = 2
POLICY = Retry(attempts=ATTEMPTS, backoff=0.001)

# The error; and how often a GET, a POST, and a call with retry=True is sent while the fault lasts.
TABLE = {
    Fault.WRONG_SIGNATURE: (wechatpay.SignatureError, 1, 1, 1),
    Fault.MISSING_HEADER: (wechatpay.MissingHeaderError, 1, 1, 1),
    Fault.OLD_TIMESTAMP: (wechatpay.ClockOffsetError, 1, 1, 1),
    Fault.UNKNOWN_SERIAL: (wechatpay.UnknownSerialError, 1, 1, 1),
    Fault.PROBE: (wechatpay.SignatureProbeError, 2, 1, 2),
    Fault.TAMPERED_BODY: (wechatpay.SignatureError, 1, 1, 1),
    Fault.SLOW: (wechatpay.TimedOutError, 2, 1, 2),
    Fault.RESET: (wechatpay.ConnectionLostError, 2, 1, 2),
    Fault.CUT: (wechatpay.ConnectionLostError, 2, 1, 2),
    Fault.NOT_RECEIVED: (wechatpay.ConnectionLostError, 2, 1, 2),
    Fault.ROTATION: (None, 1, 1, 1),
    Fault.ACCEPTED: (None, 1, 1, 2),
    Fault.TOO_MANY: (wechatpay.ClientError, 2, 1, 2),
    Fault.SYSTEM_ERROR: (wechatpay.ServerError, 1, 1, 2),
    Fault.BAD_GATEWAY: (wechatpay.ServerError, 2, 1, 2),
}


def test_the_table_has_every_fault():
    assert TABLE.keys() == {*Fault}


@pytest.fixture(scope="module")
def receipt(shared_sandbox):
    with shared_sandbox.client() as client:
        response = client.chain(RETURN_RECEIPTS).post(json=SUBSIDY)
    return response.json()["subsidy_return_receipt_id"]


@pytest.mark.parametrize("asked", [False, True])
@pytest.mark.parametrize("colour", ["sync", "async"])
@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("fault", TABLE, ids=lambda fault: fault.value)
async def test_what_the_caller_is_told(sandbox, receipt, fault, method, colour, asked):
    error, of_get, of_post, when_asked = TABLE[fault]
    attempts = when_asked if asked else of_get if method == "GET" else of_post
    is_get = method == "GET"
    template = f"{RETURN_RECEIPTS}/{{receipt}}" if is_get else RETURN_RECEIPTS
    options = {"receipt": receipt} if is_get else {"json": SUBSIDY}
    if asked:
        options["retry"] = True
    if fault is Fault.SLOW:
        options["timeout"] = 0.1
    events = []
    async with sandbox.client(retry=POLICY, on_response=events.append) as client:
        node = client.chain(template)
        sandbox.faults.add(fault, path=f"/{template}".replace("{receipt}", receipt), count=None)
        verb = getattr(node, method.lower() if colour == "sync" else f"{method.lower()}_async")
        try:
            outcome = verb(**options) if colour == "sync" else await verb(**options)
        except wechatpay.ExchangeError as caught:
            outcome = caught
        sandbox.faults.clear()
        assert (client.v3.certificates.get() if colour == "sync" else await client.v3.certificates.get_async()).verified
    of_the_call = [event for event in events if event.template == template]
    assert [event.attempt for event in of_the_call] == [*range(1, attempts + 1)]
    if error is None:
        assert outcome.verified
        assert outcome.status_code == (202 if fault is Fault.ACCEPTED else 200)
    else:
        assert type(outcome) is error
        assert outcome.sent is True  # it was, each time: nothing here is certain not to have been
        assert outcome.attempts == attempts
        assert outcome.request.method == method
        assert [type(event.error) for event in of_the_call] == [error] * attempts


@pytest.mark.parametrize("asked", [False, True])
@pytest.mark.parametrize("colour", ["sync", "async"])
@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_what_was_certainly_not_sent(sandbox, closed_port, method, colour, asked):
    gone = f"http://127.0.0.1:{closed_port}"
    async with sandbox.client(base_url=gone, retry=POLICY) as client:
        node = client.chain(RETURN_RECEIPTS)
        options = {} if method == "GET" else {"json": SUBSIDY}
        verb = getattr(node, method.lower() if colour == "sync" else f"{method.lower()}_async")
        with pytest.raises(wechatpay.ConnectError) as caught:
            verb(**options, retry=asked) if colour == "sync" else await verb(**options, retry=asked)
    assert caught.value.sent is False
    assert caught.value.attempts == (ATTEMPTS if asked else 1)
