"""What a sandbox was asked and what it answered: the latest of it, for the page and the terminal."""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from wechatpay._protocols.xml import XMLError, parse
from wechatpay.sandbox.clock import Clock
from wechatpay.sandbox.contract import meta_of
from wechatpay.sandbox.http import Received, Reply

__all__ = ["Entry", "Journal"]

KEPT = 500
SHOWN = 10_000
"""Characters that are kept of what is signed."""
_SIGNED = re.compile(r'(timestamp|nonce_str)="([^"]*)"')


@dataclass(frozen=True)
class Entry:
    """One request and its reply."""

    at: datetime
    method: str
    target: str
    status: int
    code: str
    """Of an error; "" where there was none."""
    message: str
    fault: str
    """What was planned to go wrong with it."""
    signed: str = field(repr=False)
    """What the platform holds the signature of an APIv3 request against; "" where there is none."""


class Journal:
    """The latest entries, and who wants to hear of each."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.entries: deque[Entry] = deque(maxlen=KEPT)
        self.listeners: list[Callable[[Entry], None]] = []

    def add(self, request: Received, reply: Reply, fault: str) -> None:
        """Note a request and its reply."""
        code, message = _failure(reply)
        entry = Entry(
            self._clock.now(),
            request.method,
            _printable(request.target),
            reply.status,
            code,
            _printable(message),
            fault,
            _printable(_signed(request)),
        )
        self.entries.append(entry)
        for listener in self.listeners:
            listener(entry)


def _printable(text: str) -> str:
    """*text*, without what came as bytes of no encoding."""
    return text.encode("utf-8", "replace").decode()


def _failure(reply: Reply) -> tuple[str, str]:
    """The code and the message of an error, in either protocol."""
    if reply.body.startswith(b"<xml>"):
        try:
            document = parse(reply.body)
        except XMLError:
            return "", ""
        if document.get("return_code") != "SUCCESS":
            return "FAIL", str(document.get("return_msg", ""))
        if document.get("result_code", "SUCCESS") != "SUCCESS":
            return str(document.get("err_code", "")), str(document.get("err_code_des", ""))
        return "", ""
    if reply.status < 400:
        return "", ""
    try:
        document = json.loads(reply.body)
        return str(document["code"]), str(document["message"])
    except (ValueError, KeyError, TypeError):
        return str(reply.status), ""


def _signed(request: Received) -> str:
    found = dict(_SIGNED.findall(request.headers.get("Authorization", "")))
    if len(found) < 2:
        return ""
    head = f"{request.method}\n{request.target}\n{found['timestamp']}\n{found['nonce_str']}\n"
    return (head + meta_of(request)[:SHOWN].decode("utf-8", "replace") + "\n")[:SHOWN]
