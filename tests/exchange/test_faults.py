"""The table of faults: each fault of the sandbox, on a GET and on a POST, sync and async, with and without retry=True.

The outcome of the call (its error, `sent`, the number of attempts) is checked against what the server received.
"""

from __future__ import annotations

import pytest

import wechatpay
from wechatpay import Retry
from wechatpay.sandbox import Fault

from ..conftest import RETURN_RECEIPTS, SUBSIDY

RECEIPT = f"{RETURN_RECEIPTS}/{{receipt}}"
ATTEMPTS = 2
POLICY = Retry(attempts=ATTEMPTS, backoff=0.001)

# The error or the status; then the attempts of a GET, of a POST, and of either with retry=True, while the fault lasts.
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
    Fault.ROTATION: (200, 1, 1, 1),
    Fault.ACCEPTED: (202, 1, 1, 2),
    Fault.TOO_MANY: (wechatpay.ClientError, 2, 1, 2),
    Fault.SYSTEM_ERROR: (wechatpay.ServerError, 1, 1, 2),
    Fault.BAD_GATEWAY: (wechatpay.ServerError, 2, 1, 2),
    Fault.SYSTEM_ERROR_AFTER: (wechatpay.ServerError, 1, 1, 2),
    Fault.BANK_ERROR: (wechatpay.ServerError, 1, 1, 2),
}
CASES = [
    pytest.param(fault, method, retry, expected, attempts, id=f"{fault.value}-{method}{'-retry' if retry else ''}")
    for fault, (expected, of_get, of_post, of_retry) in TABLE.items()
    for method, retry, attempts in (
        ("GET", {}, of_get),
        ("POST", {}, of_post),
        ("GET", {"retry": True}, of_retry),
        ("POST", {"retry": True}, of_retry),
    )
]


def test_the_table_has_every_fault():
    assert TABLE.keys() == {*Fault}


@pytest.fixture(scope="module")
def receipt(shared_sandbox):
    with shared_sandbox.client() as client:
        response = client.chain(RETURN_RECEIPTS).post(json=SUBSIDY)
    return response.json()["subsidy_return_receipt_id"]


async def call(caller, method, receipt, **options):
    """Return the response to the call, or the error that it raises."""
    try:
        if method == "GET":
            return await caller.get(RECEIPT, receipt=receipt, **options)
        return await caller.post(RETURN_RECEIPTS, json=SUBSIDY, **options)
    except wechatpay.ExchangeError as error:
        return error


def kind(outcome):
    """Return the class of an error, or the status of a response: what the table has."""
    return outcome.status_code if isinstance(outcome, wechatpay.Response) else type(outcome)


@pytest.mark.parametrize(("fault", "method", "retry", "expected", "attempts"), CASES)
async def test_each_fault_leads_to_the_outcome_and_attempts_in_the_table(
    sandbox, caller, receipt, fault, method, retry, expected, attempts
):
    template = RECEIPT if method == "GET" else RETURN_RECEIPTS
    timeout = 0.1 if fault is Fault.SLOW else 30
    events = []
    async with caller.using(sandbox.client(retry=POLICY, on_response=events.append)):
        sandbox.faults.add(fault, path="/" + template.format(receipt=receipt), count=None)
        outcome = await call(caller, method, receipt, timeout=timeout, **retry)
        sandbox.faults.clear()
        assert (await caller.get("v3/certificates")).verified  # the client works as before
    assert kind(outcome) == expected
    assert outcome.request.method == method
    of_the_call = [event for event in events if event.template == template]
    assert [event.attempt for event in of_the_call] == [*range(1, attempts + 1)]
    assert [kind(event.error or event.response) for event in of_the_call] == [expected] * attempts
    if isinstance(outcome, wechatpay.ExchangeError):
        assert outcome.sent is True  # with none of these faults is it certain that the request did not arrive
        assert outcome.attempts == attempts
    else:
        assert outcome.verified


@pytest.mark.parametrize(("retry", "attempts"), [(False, 1), (True, ATTEMPTS)])
@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_a_refused_connection_is_reported_as_not_sent(sandbox, caller, closed_port, method, retry, attempts):
    async with caller.using(sandbox.client(base_url=f"http://127.0.0.1:{closed_port}", retry=POLICY)):
        error = await call(caller, method, "R0", retry=retry)
    assert type(error) is wechatpay.ConnectError
    assert error.sent is False
    assert error.attempts == attempts
