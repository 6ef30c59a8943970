"""Ask for many orders at once: one client, many tasks, connections shared."""

from __future__ import annotations

import asyncio

import wechatpay
from wechatpay.sandbox import Sandbox


async def states(client: wechatpay.Client, numbers: list[str]) -> dict[str, bool]:
    """Query each order, and say whether its reply was proved."""

    async def query(number: str) -> bool:
        node = client.v3.pay.transactions.outTradeNo._out_trade_no_
        response = await node.get_async(out_trade_no=number, params={"mchid": "1900000001"})
        return bool(response.verified)

    return dict(zip(numbers, await asyncio.gather(*map(query, numbers)), strict=True))


async def main() -> None:
    """Run it against a local sandbox."""
    with Sandbox() as sandbox:
        async with sandbox.client() as client:
            found = await states(client, [f"order-{number}" for number in range(100)])
    print(f"{sum(found.values())} of {len(found)} replies proved")


if __name__ == "__main__":
    asyncio.run(main())
