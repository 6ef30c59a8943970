"""One call in its six forms: 营销补差回退, return a marketing subsidy. All six sign and send the same bytes.

The example runs against a local sandbox.
"""

from __future__ import annotations

import asyncio

import wechatpay
from wechatpay.sandbox import Sandbox
from wechatpay.types.marketing import ReturnReceiptsPostBody

BODY: ReturnReceiptsPostBody = {
    "stock_id": "128888000000001",
    "coupon_code": "ABCD12345678",
    "transaction_id": "4200000913202101152566792388",
    "refund_id": "50100506732021010105138718375",
    "payer_merchant": "1900000001",
    "payee_merchant": "1900000002",
    "amount": 100,  # fen
    "description": "20210115DESCRIPTION",
    "out_subsidy_return_no": "subsidy-abcd-12345678",
}


def call_sync(client: wechatpay.Client) -> list[str]:
    """Call in the three synchronous forms. Attributes are typed; the other two forms take the documented path."""
    receipts = [
        client.v3.marketing.busifavor.subsidy.returnReceipts.post(json=BODY),
        client.chain("v3/marketing/busifavor/subsidy/return-receipts").post(json=BODY),
        client["v3/marketing/busifavor/subsidy/return-receipts"].post(json=BODY),
    ]
    return [receipt.json()["subsidy_receipt_id"] for receipt in receipts]


async def call_async(client: wechatpay.Client) -> list[str]:
    """Call in the same three forms, asynchronously and concurrently."""
    receipts = await asyncio.gather(
        client.v3.marketing.busifavor.subsidy.returnReceipts.post_async(json=BODY),
        client.chain("v3/marketing/busifavor/subsidy/return-receipts").post_async(json=BODY),
        client["v3/marketing/busifavor/subsidy/return-receipts"].post_async(json=BODY),
    )
    return [receipt.json()["subsidy_receipt_id"] for receipt in receipts]


async def main() -> None:
    """Make all six calls. They have the same number, so that WeChat Pay sees one return."""
    with Sandbox() as sandbox:
        async with sandbox.client() as client:
            receipts = await asyncio.to_thread(call_sync, client) + await call_async(client)
    print(len(receipts), "calls,", len(set(receipts)), "receipt:", receipts[0])


if __name__ == "__main__":
    asyncio.run(main())
