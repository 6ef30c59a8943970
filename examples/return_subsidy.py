"""Return a marketing subsidy (营销补差回退): one signed call with a verified response.

The example runs against a local sandbox. For the real WeChat Pay, create the client with your own keys:

    client = wechatpay.Client(
        mchid="1900000001",
        serial="3775B6A45ACD588826D15E583A95F5DD00000000",
        private_key="file:///path/apiclient_key.pem",
        certs={"PUB_KEY_ID_0114232134912410000000000000": "file:///path/pub_key.pem"},
    )
"""

from __future__ import annotations

import wechatpay
from wechatpay.sandbox import Sandbox


def return_subsidy(client: wechatpay.Client) -> str:
    """Return one yuan of subsidy. A retry is safe: the number identifies the return."""
    try:
        response = client.v3.marketing.busifavor.subsidy.returnReceipts.post(
            json={
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
        )
    except wechatpay.APIError as error:
        raise SystemExit(f"refused: {error.code} {error.message}") from error
    except wechatpay.ExchangeError as error:
        # There is no verified response. If the request may have arrived, retry with the same number: it runs only once.
        raise SystemExit(f"outcome unknown, request may have arrived: {error.sent}: {error}") from error
    receipt = response.json()
    return f"{receipt['status']} {receipt['subsidy_receipt_id']} {receipt['amount']} fen"


if __name__ == "__main__":
    with Sandbox() as sandbox, sandbox.client() as client:
        print(return_subsidy(client))
