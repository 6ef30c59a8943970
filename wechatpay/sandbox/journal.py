"""The journal of a sandbox: its latest requests and responses, for the page and the terminal."""

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
MAX_SIGNED_CHARS = 10_000
"""The number of characters of a signed message that are stored."""
_SIGNED_PARAMETER = re.compile(r'(timestamp|nonce_str)="([^"]*)"')


@dataclass(frozen=True)
class Entry:
    """A request and its response."""

    at: datetime
    method: str
    target: str
    status: int
    code: str
    """The error code, "" if there was no error."""
    message: str
    fault: str
    """The fault that was planned for this request, "" if there was none."""
    signed: str = field(repr=False)
    """The message that the signature of an APIv3 request is checked against, "" if the request is not signed."""


class Failure(NamedTuple):
    """The error in a response. Both values are "" if there is none."""

    code: str = ""
    message: str = ""


class Journal:
    """The latest entries, and the functions that are called with each new one."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.entries: deque[Entry] = deque(maxlen=MAX_ENTRIES)
        self.listeners: list[Callable[[Entry], None]] = []
        """Functions to call with each new entry, in the sandbox's thread."""

    def add(self, request: ServerRequest, response: ServerResponse, fault: str) -> None:
        """Add an entry for a request and its response."""
        failure = _parse_failure(response)
        entry = Entry(
            self._clock.now(),
            request.method,
            _replace_surrogates(request.target),
            response.status,
            failure.code,
            _replace_surrogates(failure.message),
            fault,
            _replace_surrogates(_build_signed_message(request)),
        )
        self.entries.append(entry)
        for listener in self.listeners:
            listener(entry)


def _replace_surrogates(text: str) -> str:
    """Return *text* without the surrogates that stand for undecodable bytes, so that it can be printed."""
    return text.encode("utf-8", "replace").decode()


def _parse_failure(response: ServerResponse) -> Failure:
    """Return the error in a response of either protocol."""
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


def _build_signed_message(request: ServerRequest) -> str:
    """Return the message that an APIv3 request signs, or "" if it is not signed."""
    found = dict(_SIGNED_PARAMETER.findall(request.headers.get("Authorization", "")))
    if len(found) < 2:
        return ""
    head = f"{request.method}\n{request.target}\n{found['timestamp']}\n{found['nonce_str']}\n"
    body = request.signed_body[:MAX_SIGNED_CHARS].decode("utf-8", "replace")
    return (head + body + "\n")[:MAX_SIGNED_CHARS]
