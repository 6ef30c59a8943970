"""A partner (服务商) that places orders for many merchants; and a platform with a key for each merchant.

A partner has one client, and names the merchant in each call. A platform has one client for each merchant. These
clients share one transport, and so one connection pool; a client takes about five kilobytes.

The example runs against a local sandbox.
"""

from __future__ import annotations

import wechatpay
from wechatpay.sandbox import Sandbox
from wechatpay.transports import RequestsTransport


def place_order(partner: wechatpay.Client, sp_mchid: str, sub_mchid: str, number: str) -> str:
    """Place an order for the merchant *sub_mchid*, and return the URL of its QR code."""
    order = partner.v3.pay.partner.transactions.native.post(
        json={
            "sp_appid": "wx8888888888888888",
            "sp_mchid": sp_mchid,
            "sub_mchid": sub_mchid,
            "description": "QQ公仔",
            "out_trade_no": number,
            "notify_url": "https://partner.invalid/wechatpay",
            "amount": {"total": 100, "currency": "CNY"},  # fen
        }
    )
    return order.json()["code_url"]


def create_clients(sandbox: Sandbox, transport: RequestsTransport, count: int) -> list[wechatpay.Client]:
    """Create a client for each of *count* merchants. The sandbox has one merchant, so that all are the same here."""
    return [
        wechatpay.Client(
            mchid=sandbox.mchid,
            serial=sandbox.merchant_serial,
            private_key=sandbox.merchant_private_key,
            certs={sandbox.public_key_id: sandbox.public_key},
            base_url=sandbox.base_url,
            transport=transport,
        )
        for _ in range(count)
    ]


def main() -> None:
    """Place an order for each of three merchants, then call with a client for each merchant."""
    transport = RequestsTransport()
    with Sandbox() as sandbox, sandbox.client() as partner:
        urls = [place_order(partner, sandbox.mchid, f"190000010{each}", f"partner-{each}") for each in range(3)]
        print(len(urls), "orders placed by the partner")
        echoes = [
            each.v3.security.echo.post(json={"echo_message": "hello"}) for each in create_clients(sandbox, transport, 3)
        ]
        print(len(echoes), "merchants called over one pool of connections")
    transport.close()


if __name__ == "__main__":
    main()
