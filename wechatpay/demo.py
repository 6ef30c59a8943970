"""A demonstration: `python -m wechatpay.demo` makes one call in all its forms to a local sandbox."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import wechatpay
from wechatpay._protocols.v3 import rebuild_request_message
from wechatpay._protocols.v3_verification import build_response_message
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
        print(f"A local WeChat Pay sandbox listens on {sandbox.base_url}. It needs no account, no keys and no network.")
        _show_six_forms(sandbox)
        _show_signed_messages(sandbox)
        _show_forgery(sandbox)


def _show_six_forms(sandbox: Sandbox) -> None:
    forms: list[tuple[str, Callable[[wechatpay.Client], Any]]] = [
        (
            "client.v3.marketing.busifavor.subsidy.returnReceipts",
            lambda client: client.v3.marketing.busifavor.subsidy.returnReceipts,
        ),
        (f'client.chain("{PATH}")', lambda client: client.chain(PATH)),
        (f'client["{PATH}"]', lambda client: client[PATH]),
    ]
    _print_heading("One call in six forms: return a marketing subsidy (营销补差回退)")

    async def call_async(path: Callable[[wechatpay.Client], Any]) -> Any:
        async with sandbox.client() as client:
            return await path(client).post_async(json=BODY)

    receipt = None
    for written, path in forms:
        with sandbox.client() as client:
            _print_call(f"{written}.post(json=...)", path(client).post(json=BODY))
        response = asyncio.run(call_async(path))
        _print_call(f"await {written}.post_async(json=...)", response)
        receipt = response.json()
    print("\n  All six return the same receipt, because they send the same number (out_subsidy_return_no):\n")
    print(_indent(json.dumps(receipt, indent=2, ensure_ascii=False)))


def _print_call(written: str, response: wechatpay.Response[Any]) -> None:
    verified = "signature verified" if response.verified else "NOT VERIFIED"
    print(f"  {written}\n      {response.status_code}, {verified}, {response.json()['subsidy_return_receipt_id']}")


def _show_signed_messages(sandbox: Sandbox) -> None:
    transport = RecordingTransport(RequestsTransport())
    with sandbox.client(transport=transport) as client:
        client.chain(PATH).post(json=BODY)
    transport.close()
    request, response = transport.request, transport.response
    assert request is not None
    assert response is not None
    _print_heading("The message that the merchant's private key signed (RSA-SHA256)")
    assert isinstance(request.content, bytes)
    print(_indent(_escape_line_breaks(rebuild_request_message(request, request.content))))
    print(f"\n  Authorization: {request.headers['Authorization'][:100]}...")
    _print_heading(f"The message that was verified with WeChat Pay's key {response.headers['Wechatpay-Serial']}")
    timestamp, nonce = response.headers["Wechatpay-Timestamp"], response.headers["Wechatpay-Nonce"]
    print(_indent(_escape_line_breaks(build_response_message(timestamp, nonce, response.content))))
    print(f"\n  Wechatpay-Signature: {response.headers['Wechatpay-Signature'][:60]}...")


def _show_forgery(sandbox: Sandbox) -> None:
    _print_heading("A forgery: the response is changed in transit")
    sandbox.faults.add("tampered-body")
    with sandbox.client() as client:
        try:
            client.chain(PATH).post(json=BODY)
        except wechatpay.SignatureError as error:
            print(f"  Refused: {type(error).__name__}\n  {error}\n  Request-ID: {error.request_id}")
        else:
            raise SystemExit("the forgery was accepted")


def _print_heading(text: str) -> None:
    print(f"\n\n{text}\n{'-' * len(text.encode('gbk', 'replace'))}")


def _escape_line_breaks(message: bytes) -> str:
    r"""Return *message* with each line break visible as \n; the signature covers the last one too."""
    lines = message.decode().removesuffix("\n").split("\n")
    return "\n".join(f"{line if len(line) < 100 else line[:97] + '...'}\\n" for line in lines)


def _indent(text: str) -> str:
    return "\n".join(f"    {line}" for line in text.splitlines())


if __name__ == "__main__":
    main()
