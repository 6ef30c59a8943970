"""A shop in Django: an order is placed, paid, and shipped when WeChat Pay notifies the shop.

Needs `pip install wechatpay-openapi[django]`.
"""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, make_server

import django
from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler
from django.urls import path

import wechatpay
from wechatpay.notifications.django import notified
from wechatpay.sandbox import Sandbox


def create_shop(client: wechatpay.Client, store: str | Path, ship: Callable[[str], None]) -> Any:
    """Create the web application, which ships every order that is paid. In a project: a view and a line in urls.py."""

    @notified(client, store=store, name="paid")
    def handle_payment(notification: wechatpay.Notification) -> None:
        if notification.event_type == "TRANSACTION.SUCCESS":
            ship(notification.resource["out_trade_no"])

    urls = type("urls", (), {"urlpatterns": [path("wechatpay", handle_payment)]})
    if not settings.configured:
        settings.configure(ALLOWED_HOSTS=["127.0.0.1"], LOGGING_CONFIG=None, SECRET_KEY="only of this example")  # noqa: S106
        django.setup()
    settings.ROOT_URLCONF = urls
    return WSGIHandler()


class QuietHandler(WSGIRequestHandler):
    """The handler of the standard library, without a log line for each request."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the base class has this name
        """Do not log requests."""


@contextmanager
def serve(app: Any) -> Iterator[str]:
    """Serve *app* on a free port of 127.0.0.1, and yield its base URL."""
    server = make_server("127.0.0.1", 0, app, handler_class=QuietHandler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


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
                    "out_trade_no": "django-1",
                    "notify_url": f"{base_url}/wechatpay",
                    "amount": {"total": 100},  # fen
                }
            )
            print("scan", order.json()["code_url"])
            sandbox.pay("django-1")
            sandbox.notifications.wait()
    print("shipped", *shipped)


if __name__ == "__main__":
    main()
