"""A shop in aiohttp.web: an order is placed, paid, and shipped when WeChat Pay notifies the shop."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from aiohttp import web

import wechatpay
from wechatpay.notifications.aiohttp import notified
from wechatpay.sandbox import Sandbox


def create_shop(client: wechatpay.Client, store: str | Path, ship: Callable[[str], None]) -> web.Application:
    """Create the web application, which ships every order that is paid."""

    @notified(client, store=store, name="paid")
    async def handle_payment(notification: wechatpay.Notification) -> None:
        if notification.event_type == "TRANSACTION.SUCCESS":
            ship(notification.resource["out_trade_no"])

    app = web.Application()
    app.router.add_post("/wechatpay", handle_payment)
    return app


@asynccontextmanager
async def serve(app: web.Application) -> AsyncIterator[str]:
    """Serve *app* on a free port of 127.0.0.1, and yield its base URL."""
    runner = web.AppRunner(app)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


async def main() -> None:
    """Place an order and pay it. A sandbox takes the place of WeChat Pay."""
    shipped: list[str] = []
    with Sandbox() as sandbox, tempfile.TemporaryDirectory() as directory:
        async with sandbox.client() as client:
            app = create_shop(client, Path(directory) / "notifications.sqlite", shipped.append)
            async with serve(app) as base_url:
                order = await client.v3.pay.transactions.native.post_async(
                    json={
                        "appid": "wx8888888888888888",
                        "mchid": sandbox.mchid,
                        "description": "QQ公仔",
                        "out_trade_no": "aiohttp-1",
                        "notify_url": f"{base_url}/wechatpay",
                        "amount": {"total": 100},  # fen
                    }
                )
                print("scan", order.json()["code_url"])
                sandbox.pay("aiohttp-1")
                await asyncio.to_thread(sandbox.notifications.wait)
    print("shipped", *shipped)


if __name__ == "__main__":
    asyncio.run(main())
