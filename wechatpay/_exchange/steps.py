"""What an exchange is made of: attempts out, outcomes in; and the two drivers that run it.

    attempt -> driver -> transport -> outcome -> generator -> the next attempt, or the result

The generator yields what to send and is sent what came of it, as a value: a reply or a transport error. It reads no
clock but the account's, moves no bytes, and holds no lock. https://peps.python.org/pep-0342/
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from dataclasses import dataclass, replace
from types import TracebackType
from typing import Any, TypeAlias, TypeVar

from wechatpay._calls.download import Download
from wechatpay.errors import ExchangeError, TransportError
from wechatpay.http import HTTPRequest, HTTPResponse
from wechatpay.response import failure

__all__ = ["About", "Attempt", "Flow", "Outcome", "drive", "drive_async", "send"]

T = TypeVar("T")


Receiver: TypeAlias = Callable[[HTTPResponse, bytes], None]


@dataclass(slots=True)
class Attempt:
    """A request to send after *delay* seconds, or None to wait only; *receive* takes the chunks of a streamed reply."""

    request: HTTPRequest | None
    delay: float = 0.0
    receive: Receiver | None = None


Outcome: TypeAlias = HTTPResponse | TransportError
Flow: TypeAlias = Generator[Attempt, "Outcome | None", T]


class About:
    """Whatever goes wrong within is about *request* and, once there is one, *response*."""

    __slots__ = ("request", "response")

    def __init__(self, request: HTTPRequest | None, response: HTTPResponse | None = None) -> None:
        self.request, self.response = request, response

    def __enter__(self) -> About:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if isinstance(error, ExchangeError):
            error.request = error.request or (self.request.redacted() if self.request is not None else None)
            error.response = error.response or self.response


def send(request: HTTPRequest, download: Download | None = None) -> Flow[HTTPResponse]:
    """The reply to *request*, when it is a 2xx."""
    outcome = yield Attempt(request, receive=download.receive if download else None)
    assert outcome is not None
    if isinstance(outcome, TransportError):
        raise outcome
    if download is not None:
        download.finish(outcome)
        outcome = replace(outcome, content=bytes(download.other), chunks=None)
    error = failure(outcome)
    if error is not None:
        raise error
    return outcome


def drive(flow: Flow[T], send: Callable[[HTTPRequest], HTTPResponse], sleep: Callable[[float], object]) -> T:
    """Run *flow* to its result, over a synchronous transport."""
    outcome: Outcome | None = None
    try:
        while True:
            try:
                attempt = flow.send(outcome)
            except StopIteration as stop:
                return stop.value  # type: ignore[no-any-return]  # a StopIteration has no type for its value
            if attempt.delay:
                sleep(attempt.delay)
            try:
                response = None if attempt.request is None else send(attempt.request)
                if response is not None and attempt.receive is not None:
                    _receive(attempt.receive, attempt.request, response)
                outcome = response
            except TransportError as error:
                outcome = error
    finally:
        flow.close()


def _receive(take: Receiver, request: HTTPRequest | None, response: HTTPResponse) -> None:
    chunks: Any = (response.content,) if response.chunks is None else response.chunks
    try:
        with About(request, replace(response, chunks=None)):
            for chunk in chunks:
                take(response, chunk)
    finally:
        if hasattr(chunks, "close"):
            chunks.close()


async def drive_async(
    flow: Flow[T],
    send: Callable[[HTTPRequest], Awaitable[HTTPResponse]],
    sleep: Callable[[float], Awaitable[object]],
) -> T:
    """Run *flow* to its result, over an asynchronous transport."""
    outcome: Outcome | None = None
    try:
        while True:
            try:
                attempt = flow.send(outcome)
            except StopIteration as stop:
                return stop.value  # type: ignore[no-any-return]
            if attempt.delay:
                await sleep(attempt.delay)
            try:
                response = None if attempt.request is None else await send(attempt.request)
                if response is not None and attempt.receive is not None:
                    await _receive_async(attempt.receive, attempt.request, response)
                outcome = response
            except TransportError as error:
                outcome = error
    finally:
        flow.close()


async def _receive_async(take: Receiver, request: HTTPRequest | None, response: HTTPResponse) -> None:
    if response.chunks is None:
        return _receive(take, request, response)
    chunks: Any = response.chunks
    try:
        with About(request, replace(response, chunks=None)):
            async for chunk in chunks:
                take(response, chunk)
    finally:
        if hasattr(chunks, "aclose"):
            await chunks.aclose()
