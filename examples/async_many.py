"""Place and query many orders concurrently: one client, many tasks, shared connections."""

from __future__ import annotations

import asyncio

import wechatpay
from wechatpay.sandbox import Sandbox


async def place_orders(client: wechatpay.Client, numbers: list[str]) -> dict[str, str]:
    """Place an order for each number, query it, and return the states by number."""

    async def place_order(number: str) -> str:
        await client.v3.pay.transactions.native.post_async(
            json={
                "appid": "wx8888888888888888",
                "mchid": "1900000001",
                "description": "QQ公仔",
                "out_trade_no": number,
                "notify_url": "https://example.com/wechatpay",
                "amount": {"total": 100},  # fen
            }
        )
        node = client.v3.pay.transactions.outTradeNo._out_trade_no_
        response = await node.get_async(out_trade_no=number, params={"mchid": "1900000001"})
        return response.json()["trade_state"]

    return dict(zip(numbers, await asyncio.gather(*map(place_order, numbers)), strict=True))


async def main() -> None:
    """Place the orders at a local sandbox."""
    with Sandbox() as sandbox:
        async with sandbox.client() as client:
            states = await place_orders(client, [f"order-{number}" for number in range(100)])
    print(f"{len(states)} orders placed, {list(states.values()).count('NOTPAY')} not paid yet")


if __name__ == "__main__":
    asyncio.run(main())
