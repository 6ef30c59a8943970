"""Place many orders at once and ask for them: one client, many tasks, connections shared."""

from __future__ import annotations

import asyncio

import wechatpay
from wechatpay.sandbox import Sandbox


async def states(client: wechatpay.Client, numbers: list[str]) -> dict[str, str]:
    """Place an order of each number, query it, and give its state."""

    async def place(number: str) -> str:
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

    return dict(zip(numbers, await asyncio.gather(*map(place, numbers)), strict=True))


async def main() -> None:
    """Run it against a local sandbox."""
    with Sandbox() as sandbox:
        async with sandbox.client() as client:
            found = await states(client, [f"order-{number}" for number in range(100)])
    print(f"{len(found)} orders placed, {list(found.values()).count('NOTPAY')} not paid yet")


if __name__ == "__main__":
    asyncio.run(main())
