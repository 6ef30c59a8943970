"""`wechatpay notification`: a saved one, proved and opened."""

from __future__ import annotations

import datetime as dt
import json
import time
from pathlib import Path
from typing import Any

import click

from wechatpay.cli.screen import errors, show_json
from wechatpay.cli.settings import Settings, configured
from wechatpay.errors import DecodeError
from wechatpay.http import Headers
from wechatpay.notifications._notification import Notification

__all__ = ["notification"]


@click.command(short_help="Prove and open a notification that was saved.")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@configured
def notification(file: Path, settings: Settings) -> None:
    """Prove the notification in FILE as of the time that it was sent, and open it.

    FILE is what came: the headers, an empty line, and the body, byte for byte; a request line before them does no harm.
    Or it is JSON, {"headers": {...}, "body": "..."}.
    """
    headers, body = _read(file.read_bytes())
    timestamp = headers.get("Wechatpay-Timestamp", "")
    sent = float(timestamp) if timestamp.isascii() and timestamp.isdigit() else None
    moment: list[float] = []  # when the client believes to be; now, while it is empty
    with settings.client(clock=lambda: moment[0] if moment else time.time()) as client:
        if sent is not None:
            if not settings.environment.get("WECHATPAY_PUBLIC_KEY"):
                client.v3.certificates.get()  # which can be asked for now alone
            moment.append(sent)
        found: Notification[str, Any] = client.notifications.parse(headers, body)
    if sent is not None:
        at = dt.datetime.fromtimestamp(sent, dt.timezone.utc)
        errors().print(f"[green]proved[/], as of {at:%Y-%m-%d %H:%M:%S} UTC, when it was sent")
    elif not found.verified:
        errors().print("[yellow]sealed, and not signed[/]: query the refund before you act on it")
    show_json(
        {
            "event_type": found.event_type,
            "id": found.id,
            "create_time": found.create_time,
            "summary": found.summary,
            "resource": found.resource,
        }
    )


def _read(content: bytes) -> tuple[Headers, bytes]:
    """The headers and the body in a file."""
    if content.lstrip().startswith(b"{"):
        try:
            document = json.loads(content)
            headers = {name: text for name, text in document["headers"].items() if name.isascii() and text.isascii()}
            return Headers(headers), document["body"].encode()
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            raise DecodeError('the file is JSON, but not {"headers": {...}, "body": "..."} with both as text') from None
    if content.lstrip().startswith(b"<"):
        return Headers(), content  # of APIv2, which needs no headers
    for end in (b"\r\n\r\n", b"\n\n"):
        head, found, body = content.partition(end)
        if found:
            lines = head.decode("latin-1").splitlines()
            pairs = [line.split(":", 1) for line in lines if ":" in line and not line.startswith(("POST ", "HTTP/"))]
            return Headers([(name.strip(), text.strip()) for name, text in pairs]), body
    raise DecodeError("the file has no empty line between headers and body: save the request as it came")
