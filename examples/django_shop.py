"""A shop in Django: an order is placed, paid, and shipped once WeChat Pay has told so.

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


def shop(client: wechatpay.Client, store: str | Path, ship: Callable[[str], None]) -> Any:
    """The web application: it ships what was paid. Here in one file; in a project, a view and a line in urls.py."""

    @notified(client, store=store)
    def paid(notification: wechatpay.Notification) -> None:
        if notification.event_type == "TRANSACTION.SUCCESS":
            ship(notification.resource["out_trade_no"])

    urls = type("urls", (), {"urlpatterns": [path("wechatpay", paid)]})
    if not settings.configured:
        settings.configure(ALLOWED_HOSTS=["127.0.0.1"], LOGGING_CONFIG=None, SECRET_KEY="only of this example")  # noqa: S106
        django.setup()
    settings.ROOT_URLCONF = urls
    return WSGIHandler()


class QuietHandler(WSGIRequestHandler):
    """The standard library's, without a line for each request."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # its name there
        """Say nothing."""


@contextmanager
def served(app: Any) -> Iterator[str]:
    """Serve *app* on a free port of this machine; gives its address."""
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
    """Place an order and pay it, with a sandbox in WeChat Pay's place."""
    shipped: list[str] = []
    with Sandbox() as sandbox, sandbox.client() as client, tempfile.TemporaryDirectory() as directory:
        app = shop(client, Path(directory) / "notifications.sqlite", shipped.append)
        with served(app) as address:
            order = client.v3.pay.transactions.native.post(
                json={
                    "appid": "wx8888888888888888",
                    "mchid": sandbox.mchid,
                    "description": "QQ公仔",
                    "out_trade_no": "django-1",
                    "notify_url": f"{address}/wechatpay",
                    "amount": {"total": 100},  # fen
                }
            )
            print("scan", order.json()["code_url"])
            sandbox.pay("django-1")
            sandbox.notifications.wait()
    print("shipped", *shipped)


if __name__ == "__main__":
    main()
