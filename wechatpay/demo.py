"""The first look: `python -m wechatpay.demo` plays one call in all its forms against a local WeChat Pay."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import wechatpay
from wechatpay._protocols.v3 import request_message, response_message, target_of
from wechatpay.sandbox import Sandbox
from wechatpay.transports import RequestsTransport
from wechatpay.transports._recording import RecordingTransport

PATH = "v3/marketing/busifavor/subsidy/return-receipts"
BODY = {
    "stock_id": "128888000000001",
    "coupon_code": "ABCD12345678",
    "transaction_id": "4200000913202101152566792388",
    "refund_id": "50100506732021010105138718375",
    "payer_merchant": "1900000001",
    "payee_merchant": "1900000002",
    "amount": 100,
    "description": "20210115DESCRIPTION",
    "out_subsidy_return_no": "subsidy-abcd-12345678",
}


def main() -> None:
    """Run the demonstration and print it."""
    with Sandbox() as sandbox:
        print(f"A local WeChat Pay listens on {sandbox.base_url}. No account, no key of yours, no network.\n")
        _six_forms(sandbox)
        _what_was_signed(sandbox)
        _a_forgery(sandbox)


def _six_forms(sandbox: Sandbox) -> None:
    forms: list[tuple[str, Callable[[wechatpay.Client], Any]]] = [
        (
            "client.v3.marketing.busifavor.subsidy.returnReceipts",
            lambda client: client.v3.marketing.busifavor.subsidy.returnReceipts,
        ),
        (f'client.chain("{PATH}")', lambda client: client.chain(PATH)),
        (f'client["{PATH}"]', lambda client: client[PATH]),
    ]
    _heading("One call, six forms: 营销补差回退, return a marketing subsidy")

    async def awaited(path: Callable[[wechatpay.Client], Any]) -> Any:
        async with sandbox.client() as client:
            return await path(client).post_async(json=BODY)

    receipt = None
    for written, path in forms:
        with sandbox.client() as client:
            _line(f"{written}.post(json=...)", path(client).post(json=BODY))
        response = asyncio.run(awaited(path))
        _line(f"await {written}.post_async(json=...)", response)
        receipt = response.json()
    print("\n  The same number with the same parameters gives the same receipt each time:\n")
    print(_indented(json.dumps(receipt, indent=2, ensure_ascii=False)))


def _line(written: str, response: wechatpay.Response[Any]) -> None:
    proof = "signature verified" if response.verified else "NOT VERIFIED"
    print(f"  {written}\n      {response.status_code}, {proof}, {response.json()['subsidy_return_receipt_id']}")


def _what_was_signed(sandbox: Sandbox) -> None:
    transport = RecordingTransport(RequestsTransport())
    with sandbox.client(transport=transport) as client:
        client.chain(PATH).post(json=BODY)
    transport.close()
    request, response = transport.request, transport.response
    assert request is not None
    assert response is not None
    authorization = request.headers["Authorization"]
    part = dict(pair.split("=", 1) for pair in authorization.partition(" ")[2].replace('"', "").split(","))
    assert isinstance(request.content, bytes)
    _heading("What was signed, with the merchant's key (RSA-SHA256)")
    message = request_message(
        request.method, target_of(request.url), part["timestamp"], part["nonce_str"], request.content
    )
    print(_indented(_visible(message)))
    print(f"\n  Authorization: {authorization[:100]}...\n")
    _heading(f"What was verified, with WeChat Pay's key {response.headers['Wechatpay-Serial']}")
    timestamp, nonce = response.headers["Wechatpay-Timestamp"], response.headers["Wechatpay-Nonce"]
    print(_indented(_visible(response_message(timestamp, nonce, response.content))))
    print(f"\n  Wechatpay-Signature: {response.headers['Wechatpay-Signature'][:60]}...")


def _a_forgery(sandbox: Sandbox) -> None:
    _heading("A forgery: the reply is changed on its way")
    sandbox.faults.add("tampered-body")
    with sandbox.client() as client:
        try:
            client.chain(PATH).post(json=BODY)
        except wechatpay.SignatureError as error:
            print(f"  Refused: {type(error).__name__}\n  {error}\n  Request-ID: {error.request_id}")
        else:
            raise SystemExit("the forgery was accepted")


def _heading(text: str) -> None:
    print(f"\n{text}\n{'-' * len(text.encode('gbk', 'replace'))}")


def _visible(message: bytes) -> str:
    """*message* with its line breaks shown; the break at its end counts."""
    lines = message.decode().removesuffix("\n").split("\n")
    return "\n".join(f"{line if len(line) < 100 else line[:97] + '...'}\\n" for line in lines)


def _indented(text: str) -> str:
    return "\n".join(f"    {line}" for line in text.splitlines())


if __name__ == "__main__":
    main()
