"""`wechatpay notification`: verifies and decrypts a saved notification."""

from __future__ import annotations

import datetime as dt
import json
import time
from pathlib import Path
from typing import Any

import click

from wechatpay.cli.screen import get_stderr, show_json
from wechatpay.cli.settings import Settings, pass_settings
from wechatpay.errors import DecodeError
from wechatpay.http import Headers
from wechatpay.notifications._notification import Notification

__all__ = ["notification"]


@click.command(short_help="Verify and decrypt a saved notification.")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@pass_settings
def notification(file: Path, settings: Settings) -> None:
    """Verify the notification in FILE, as if it were received at the time it was sent, and decrypt it.

    FILE contains the request as it was received: the headers, an empty line, and the body, byte for byte. A request
    line before the headers is ignored. FILE may also be JSON: {"headers": {...}, "body": "..."}.
    """
    headers, body = _parse_file(file.read_bytes())
    timestamp = headers.get("Wechatpay-Timestamp", "")
    sent = float(timestamp) if timestamp.isascii() and timestamp.isdigit() else None
    override: list[float] = []  # It replaces the client's clock once the certificates are fetched.
    with settings.client(clock=lambda: override[0] if override else time.time()) as client:
        if sent is not None:
            if not settings.environment.get("WECHATPAY_PUBLIC_KEY"):
                client.v3.certificates.get()  # This request must be signed with the current time.
            override.append(sent)
        found: Notification[str, Any] = client.notifications.parse(headers, body)
    if sent is not None:
        at = dt.datetime.fromtimestamp(sent, dt.UTC)
        get_stderr().print(f"[green]signature verified[/], as of {at:%Y-%m-%d %H:%M:%S} UTC, when it was sent")
    elif not found.verified:
        get_stderr().print("[yellow]encrypted but not signed[/]: query the refund before you act on it")
    show_json(
        {
            "event_type": found.event_type,
            "id": found.id,
            "create_time": found.create_time,
            "summary": found.summary,
            "resource": found.resource,
        }
    )


def _parse_file(content: bytes) -> tuple[Headers, bytes]:
    """Return the headers and the body of a saved notification.

    :raises DecodeError: *content* is neither an HTTP message nor the JSON object that is described in the help.
    """
    if content.lstrip().startswith(b"{"):
        try:
            document = json.loads(content)
            headers = {name: text for name, text in document["headers"].items() if name.isascii() and text.isascii()}
            return Headers(headers), document["body"].encode()
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            raise DecodeError('a JSON file must be {"headers": {...}, "body": "..."}, with strings as values') from None
    if content.lstrip().startswith(b"<"):
        return Headers(), content  # Notifications of APIv2 are signed in the body.
    for end in (b"\r\n\r\n", b"\n\n"):
        head, found, body = content.partition(end)
        if found:
            lines = head.decode("latin-1").splitlines()
            pairs = [line.split(":", 1) for line in lines if ":" in line and not line.startswith(("POST ", "HTTP/"))]
            return Headers([(name.strip(), text.strip()) for name, text in pairs]), body
    raise DecodeError("the file has no empty line between headers and body: save the request as it was received")
