"""A shop in FastAPI: an order is placed, paid, and shipped when WeChat Pay notifies the shop.

Needs `pip install wechatpay-openapi[fastapi] uvicorn`.
"""

from __future__ import annotations

import socket
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import uvicorn
from fastapi import FastAPI

import wechatpay
from wechatpay.notifications.fastapi import notified
from wechatpay.sandbox import Sandbox


def create_shop(client: wechatpay.Client, store: str | Path, ship: Callable[[str], None]) -> FastAPI:
    """Create the web application, which ships every order that is paid."""
    app = FastAPI()

    @app.post("/wechatpay")
    @notified(client, store=store, name="paid")
    async def handle_payment(notification: wechatpay.Notification) -> None:
        if notification.event_type == "TRANSACTION.SUCCESS":
            ship(notification.resource["out_trade_no"])

    return app


@contextmanager
def serve(app: FastAPI) -> Iterator[str]:
    """Serve *app* on a free port of 127.0.0.1, and yield its base URL."""
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join()


def main() -> None:
    """Place an order and pay it. A sandbox takes the place of WeChat Pay."""
    shipped: list[str] = []
    with Sandbox() as sandbox, sandbox.client() as client, tempfile.TemporaryDirectory() as directory:
        app = create_shop(client, Path(directory) / "notifications.sqlite", shipped.append)
        with serve(app) as base_url:
            order = client.v3.pay.transactions.native.post(
                json={
                    "appid": "wx8888888888888888",
                    "mchid": sandbox.mchid,
                    "description": "QQ公仔",
                    "out_trade_no": "fastapi-1",
                    "notify_url": f"{base_url}/wechatpay",
                    "amount": {"total": 100},  # fen
                }
            )
            print("scan", order.json()["code_url"])
            sandbox.pay("fastapi-1")
            sandbox.notifications.wait()
    print("shipped", *shipped)


if __name__ == "__main__":
    main()
