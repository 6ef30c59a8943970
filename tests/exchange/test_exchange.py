"""One exchange: a call in each of its forms, forged responses, errors of the API and of the configuration."""

from __future__ import annotations

import dataclasses
import time

import pytest

import wechatpay
from wechatpay import Headers
from wechatpay.sandbox import Fault

from ..conftest import RETURN_RECEIPTS, SUBSIDY, Answering, Recorder, Tampering

FIELDS = {
    "subsidy_return_receipt_id", "stock_id", "coupon_code", "transaction_id", "refund_id", "payer_merchant",
    "payee_merchant", "amount", "description", "status", "return_done_time", "subsidy_receipt_id",
    "out_subsidy_return_no", "return_create_time",
}  # fmt: skip

FORMS = {
    "attributes": lambda client: client.v3.marketing.busifavor.subsidy.returnReceipts,
    "chain()": lambda client: client.chain(RETURN_RECEIPTS),
    "[]": lambda client: client[RETURN_RECEIPTS],
}


@pytest.mark.parametrize("form", FORMS)
def test_each_form_of_a_chain_makes_the_same_verified_call(client, form):
    response = FORMS[form](client).post(json=SUBSIDY)
    assert response.json().keys() == FIELDS
    assert {name: response.json()[name] for name in SUBSIDY} == SUBSIDY
    assert response.json()["status"] == "SUCCESS"
    assert response.verified
    assert response.status_code == 200
    assert response.request_id == response.headers["request-id"]
    assert response.request.headers["Authorization"] == "***"


@pytest.mark.parametrize("spelling", ["post_async", "postAsync"])
@pytest.mark.parametrize("form", FORMS)
async def test_each_form_of_a_chain_can_be_awaited(sandbox, form, spelling):
    async with sandbox.client() as client:
        response = await getattr(FORMS[form](client), spelling)(json=SUBSIDY)
    assert type(response) is wechatpay.Response
    assert response.json().keys() == FIELDS
    assert response.verified


def test_a_response_without_a_body_is_verified(client):
    response = client.v3.goldplan.merchants.closeAdvertisingShow.post(json={"sub_mchid": "2"})
    assert response.status_code == 204
    assert response.content == b""
    assert response.json() is None
    assert response.verified


# --- responses that were changed in transit


def replace_headers(**headers):
    def change(response):
        return dataclasses.replace(response, headers=Headers(headers).with_defaults(response.headers))

    return change


def remove_header(name):
    def change(response):
        remaining = [(key, value) for key, value in response.headers.items() if key.lower() != name.lower()]
        return dataclasses.replace(response, headers=Headers(remaining))

    return change


def edit_body(edit):
    return lambda response: dataclasses.replace(response, content=edit(response.content))


def edit_signature(edit):
    def change(response):
        return replace_headers(**{"Wechatpay-Signature": edit(response.headers["Wechatpay-Signature"])})(response)

    return change


def shift_timestamp(seconds):
    def change(response):
        timestamp = int(response.headers["Wechatpay-Timestamp"]) + seconds
        return replace_headers(**{"Wechatpay-Timestamp": str(timestamp)})(response)

    return change


FORGERIES = {
    "amount": (edit_body(lambda content: content.replace(b'"amount":100', b'"amount":900')), wechatpay.SignatureError),
    "one space more": (edit_body(lambda content: content + b" "), wechatpay.SignatureError),
    "empty body": (edit_body(lambda content: b""), wechatpay.SignatureError),
    "nonce": (replace_headers(**{"Wechatpay-Nonce": "0" * 32}), wechatpay.SignatureError),
    "timestamp": (shift_timestamp(1), wechatpay.SignatureError),
    "signature": (edit_signature(lambda text: text[:-8] + "AAAAAA=="), wechatpay.SignatureError),
    "signature of another length": (edit_signature(lambda text: text[:40]), wechatpay.SignatureError),
    "signature with a line break": (
        edit_signature(lambda text: text[:64] + "\n" + text[64:]),
        wechatpay.SignatureError,
    ),
    "signature twice": (edit_signature(lambda text: f"{text}, {text}"), wechatpay.SignatureError),
    "not base64": (edit_signature(lambda text: "*" + text[1:]), wechatpay.SignatureError),
    "not ascii": (edit_signature(lambda text: "中" + text[1:]), wechatpay.SignatureError),
    "serial": (
        replace_headers(**{"Wechatpay-Serial": "5157F09EFDC096DE15EBE81A47057A7232F1B8E1"}),
        wechatpay.UnknownSerialError,
    ),
    "no serial": (remove_header("Wechatpay-Serial"), wechatpay.MissingHeaderError),
    "no nonce": (remove_header("Wechatpay-Nonce"), wechatpay.MissingHeaderError),
    "no timestamp": (remove_header("Wechatpay-Timestamp"), wechatpay.MissingHeaderError),
    "no signature": (remove_header("Wechatpay-Signature"), wechatpay.MissingHeaderError),
    "empty signature": (replace_headers(**{"Wechatpay-Signature": ""}), wechatpay.MissingHeaderError),
    "a line break in the nonce": (replace_headers(**{"Wechatpay-Nonce": "a\n b"}), wechatpay.MissingHeaderError),
    "a nonce that is not ASCII": (replace_headers(**{"Wechatpay-Nonce": "\udcff"}), wechatpay.MissingHeaderError),
    "no time": (replace_headers(**{"Wechatpay-Timestamp": "soon"}), wechatpay.MissingHeaderError),
    "endless time": (replace_headers(**{"Wechatpay-Timestamp": "9" * 5000}), wechatpay.MissingHeaderError),
    "foreign digits": (replace_headers(**{"Wechatpay-Timestamp": "١٧٠٠٠٠٠٠٠٠"}), wechatpay.MissingHeaderError),
    "301 s old": (shift_timestamp(-302), wechatpay.ClockOffsetError),
    "301 s ahead": (shift_timestamp(302), wechatpay.ClockOffsetError),
    "probe": (edit_signature(lambda text: "WECHATPAY/SIGNTEST/" + text[19:]), wechatpay.SignatureProbeError),
}


@pytest.mark.parametrize("forgery", FORGERIES)
def test_each_forged_response_raises_its_own_verification_error(sandbox, forgery):
    change, error = FORGERIES[forgery]
    with sandbox.client(transport=Tampering(change)) as client, pytest.raises(wechatpay.VerificationError) as caught:
        client.chain(RETURN_RECEIPTS).post(json=SUBSIDY)
    assert type(caught.value) is error
    assert caught.value.sent
    assert caught.value.status_code == 200
    assert caught.value.request_id
    assert caught.value.request.headers["Authorization"] == "***"


@pytest.mark.parametrize(("age", "accepted"), [(-300, True), (300, True), (-301, False), (301, False)])
def test_the_clock_may_be_off_by_300_seconds(sandbox, age, accepted):
    signed_at: list[int] = []

    def remember(response):
        signed_at.append(int(response.headers["Wechatpay-Timestamp"]))
        return response

    def now():
        return signed_at[0] - age if signed_at else time.time()

    with sandbox.client(transport=Tampering(remember), clock=now) as client:
        if accepted:
            assert client.v3.certificates.get().verified
        else:
            with pytest.raises(wechatpay.ClockOffsetError, match="301"):
                client.v3.certificates.get()


EXPECTED = {
    Fault.WRONG_SIGNATURE: wechatpay.SignatureError,
    Fault.MISSING_HEADER: wechatpay.MissingHeaderError,
    Fault.OLD_TIMESTAMP: wechatpay.ClockOffsetError,
    Fault.UNKNOWN_SERIAL: wechatpay.UnknownSerialError,
    Fault.PROBE: wechatpay.SignatureProbeError,
    Fault.TAMPERED_BODY: wechatpay.SignatureError,
    Fault.TOO_MANY: wechatpay.ClientError,
    Fault.SYSTEM_ERROR: wechatpay.ServerError,
    Fault.SLOW: wechatpay.TimedOutError,
    Fault.RESET: wechatpay.ConnectionLostError,
    Fault.CUT: wechatpay.ConnectionLostError,
    Fault.NOT_RECEIVED: wechatpay.ConnectionLostError,
    Fault.BAD_GATEWAY: wechatpay.ServerError,
    Fault.SYSTEM_ERROR_AFTER: wechatpay.ServerError,
    Fault.BANK_ERROR: wechatpay.ServerError,
}


async def test_a_202_or_a_rotated_certificate_is_no_error(client, sandbox):
    """202 means not done yet; an unknown certificate is fetched."""
    for fault in {*Fault} - EXPECTED.keys():
        sandbox.faults.add(fault)
        assert client.chain(RETURN_RECEIPTS).post(json=SUBSIDY).status_code == (202 if fault is Fault.ACCEPTED else 200)


@pytest.mark.parametrize("fault", EXPECTED)
async def test_each_fault_raises_its_error_and_the_client_stays_usable(sandbox, fault):
    path = "/" + RETURN_RECEIPTS
    async with sandbox.client() as client:
        node = client.chain(RETURN_RECEIPTS)
        timeout = 0.2 if fault is Fault.SLOW else 30
        sandbox.faults.add(fault, path=path)
        with pytest.raises(EXPECTED[fault]) as sync:
            node.post(json=SUBSIDY, timeout=timeout)
        sandbox.faults.add(fault.value, path=path)
        with pytest.raises(EXPECTED[fault]) as asynchronous:
            await node.post_async(json=SUBSIDY, timeout=timeout)
        for caught in (sync.value, asynchronous.value):
            assert type(caught) is EXPECTED[fault]
            assert caught.sent
            assert caught.request.method == "POST"
            assert caught.request.headers["Authorization"] == "***"
        assert node.post(json=SUBSIDY).verified  # the client works as before
        assert (await node.post_async(json=SUBSIDY)).verified


def test_an_api_error_carries_code_message_detail_and_request_id(client):
    with pytest.raises(wechatpay.ClientError) as caught:
        client.chain(RETURN_RECEIPTS).post(json={**SUBSIDY, "amount": -1})
    error = caught.value
    assert error.status_code == 400
    assert error.code == "PARAM_ERROR"
    assert error.detail["field"] == "/amount"
    assert error.request_id in str(error)
    assert "PARAM_ERROR" in str(error)
    assert "amount" in error.message


@pytest.mark.parametrize(
    ("status", "content", "error", "code"),
    [
        (404, b"<html>not here</html>", wechatpay.ClientError, ""),
        (502, b"", wechatpay.ServerError, ""),
        (500, b"[1]", wechatpay.ServerError, ""),
        (500, b"[" * 100_000, wechatpay.ServerError, ""),
        (400, b'{"code":"PARAM_ERROR","message":"x"}', wechatpay.ClientError, "PARAM_ERROR"),
        (400, b'{"code":null}', wechatpay.ClientError, ""),
        (302, b"", wechatpay.APIError, ""),
        (304, b"", wechatpay.APIError, ""),
        (100, b"", wechatpay.APIError, ""),
    ],
)
def test_every_status_outside_2xx_raises_an_api_error(vector_client, status, content, error, code):
    transport = Answering(content, status=status, headers={"Location": "https://evil.example"})
    with vector_client(transport=transport) as client, pytest.raises(wechatpay.APIError) as caught:
        client.v3.certificates.get()
    assert type(caught.value) is error
    assert caught.value.code == code
    assert caught.value.status_code == status


def test_a_verified_response_that_is_not_json_raises_decode_error(vector_client):
    response = wechatpay.Response(
        wechatpay.HTTPResponse(200, Headers(), b"<html>"),
        request=wechatpay.HTTPRequest("GET", "https://x/"),
        verified=True,
    )
    with pytest.raises(wechatpay.DecodeError, match="<html>"):
        response.json()
    assert isinstance(response.text, str)


# --- a missing key is reported by the call that needs it


def test_a_call_without_a_private_key_is_refused(vectors):
    with wechatpay.Client(mchid="1") as client, pytest.raises(wechatpay.ConfigurationError, match="private_key"):
        client.v3.certificates.get()


def test_a_call_without_any_platform_key_is_refused(vector_client):
    with vector_client(certs=None, transport=Recorder()) as client:
        with pytest.raises(wechatpay.ConfigurationError, match="apiv3_key"):
            client.v3.certificates.get()
