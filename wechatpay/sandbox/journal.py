"""What a sandbox was asked and what it answered: the latest of it, for the page and the terminal."""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from wechatpay._protocols.xml import XMLError, parse
from wechatpay.sandbox.clock import Clock
from wechatpay.sandbox.http import ServerRequest, ServerResponse

__all__ = ["Entry", "Journal"]

MAX_ENTRIES = 500
SHOWN = 10_000
"""Characters that are kept of what is signed."""
_SIGNED = re.compile(r'(timestamp|nonce_str)="([^"]*)"')


@dataclass(frozen=True)
class Entry:
    """One request and its response."""

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


class Failure(NamedTuple):
    """The error in a response; both are "" if it is a success."""

    code: str = ""
    message: str = ""


class Journal:
    """The latest entries, and who wants to hear of each."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.entries: deque[Entry] = deque(maxlen=MAX_ENTRIES)
        self.listeners: list[Callable[[Entry], None]] = []

    def add(self, request: ServerRequest, response: ServerResponse, fault: str) -> None:
        """Note a request and its response."""
        failure = _failure(response)
        entry = Entry(
            self._clock.now(),
            request.method,
            _printable(request.target),
            response.status,
            failure.code,
            _printable(failure.message),
            fault,
            _printable(_signed(request)),
        )
        self.entries.append(entry)
        for listener in self.listeners:
            listener(entry)


def _printable(text: str) -> str:
    """*text*, without what came as bytes of no encoding."""
    return text.encode("utf-8", "replace").decode()


def _failure(response: ServerResponse) -> Failure:
    """The code and the message of an error, in either protocol."""
    if response.body.startswith(b"<xml>"):
        try:
            document = parse(response.body)
        except XMLError:
            return Failure()
        if document.get("return_code") != "SUCCESS":
            return Failure("FAIL", str(document.get("return_msg", "")))
        if document.get("result_code", "SUCCESS") != "SUCCESS":
            return Failure(str(document.get("err_code", "")), str(document.get("err_code_des", "")))
        return Failure()
    if response.status < 400:
        return Failure()
    try:
        document = json.loads(response.body)
        return Failure(str(document["code"]), str(document["message"]))
    except (ValueError, KeyError, TypeError):
        return Failure(str(response.status))


def _signed(request: ServerRequest) -> str:
    found = dict(_SIGNED.findall(request.headers.get("Authorization", "")))
    if len(found) < 2:
        return ""
    head = f"{request.method}\n{request.target}\n{found['timestamp']}\n{found['nonce_str']}\n"
    return (head + request.signed_body[:SHOWN].decode("utf-8", "replace") + "\n")[:SHOWN]
