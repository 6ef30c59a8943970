"""The steps of an exchange, and the two drivers that carry them out.

    step -> driver -> transport -> outcome -> flow -> the next step, or the result

A flow is a generator. It yields a step and is sent its outcome as a value: a response or a transport error. It reads no
clock but the client's, does no I/O, and holds no lock. https://peps.python.org/pep-0342/
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from dataclasses import dataclass, replace
from types import TracebackType
from typing import Any, Self, TypeAlias, TypeVar

from wechatpay._calls.download import Download
from wechatpay._exchange.advice import explain_sign_error
from wechatpay._protocols.failure import parse_failure
from wechatpay.errors import ExchangeError, TransportError
from wechatpay.http import HTTPRequest, HTTPResponse

__all__ = ["ErrorContext", "Flow", "Outcome", "Send", "Sleep", "drive", "drive_async", "send"]

T = TypeVar("T")


ChunkReceiver: TypeAlias = Callable[[HTTPResponse, bytes], None]


@dataclass(slots=True)
class Send:
    """The step that sends *request*. If *receive* is given, it gets the chunks of the streamed response."""

    request: HTTPRequest
    receive: ChunkReceiver | None = None


@dataclass(slots=True)
class Sleep:
    """The step that waits for *seconds*."""

    seconds: float


Outcome: TypeAlias = HTTPResponse | TransportError
Flow: TypeAlias = Generator[Send | Sleep, "Outcome | None", T]


class ErrorContext:
    """Attaches *request* and, once it is set, *response* to an `ExchangeError` that is raised in the block."""

    __slots__ = ("request", "response")

    def __init__(self, request: HTTPRequest | None, response: HTTPResponse | None = None) -> None:
        self.request, self.response = request, response

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if isinstance(error, ExchangeError):
            error.request = error.request or (self.request.redacted() if self.request is not None else None)
            error.response = error.response or self.response


def send(request: HTTPRequest, download: Download | None = None) -> Flow[HTTPResponse]:
    """Send *request*, and return the response if its status is 2xx. *download* receives its body.

    :raises APIError: the response has another status.
    :raises TransportError: there is no response.
    """
    outcome = yield Send(request, receive=download.receive if download else None)
    assert outcome is not None
    if isinstance(outcome, TransportError):
        raise outcome
    if download is not None:
        download.finish(outcome)
        outcome = replace(outcome, content=bytes(download.other), chunks=None)
    error = parse_failure(outcome)
    if error is not None and error.code == "SIGN_ERROR":
        error.add_hint(explain_sign_error(error, request))
    if error is not None:
        raise error
    return outcome


def drive(flow: Flow[T], send: Callable[[HTTPRequest], HTTPResponse], sleep: Callable[[float], object]) -> T:
    """Run *flow* to its result over a synchronous transport."""
    outcome: Outcome | None = None
    try:
        while True:
            try:
                step = flow.send(outcome)
            except StopIteration as stop:
                return stop.value  # type: ignore[no-any-return]  # The value of a StopIteration has no type.
            if isinstance(step, Sleep):
                sleep(step.seconds)
                outcome = None
                continue
            try:
                outcome = send(step.request)
                if step.receive is not None:
                    _receive(step.receive, step.request, outcome)
            except TransportError as error:
                outcome = error
    finally:
        flow.close()


def _receive(receive: ChunkReceiver, request: HTTPRequest, response: HTTPResponse) -> None:
    chunks: Any = (response.content,) if response.chunks is None else response.chunks
    try:
        with ErrorContext(request, replace(response, chunks=None)):
            for chunk in chunks:
                receive(response, chunk)
    finally:
        if hasattr(chunks, "close"):
            chunks.close()


async def drive_async(
    flow: Flow[T],
    send: Callable[[HTTPRequest], Awaitable[HTTPResponse]],
    sleep: Callable[[float], Awaitable[object]],
) -> T:
    """Run *flow* to its result over an asynchronous transport."""
    outcome: Outcome | None = None
    try:
        while True:
            try:
                step = flow.send(outcome)
            except StopIteration as stop:
                return stop.value  # type: ignore[no-any-return]
            if isinstance(step, Sleep):
                await sleep(step.seconds)
                outcome = None
                continue
            try:
                outcome = await send(step.request)
                if step.receive is not None:
                    await _receive_async(step.receive, step.request, outcome)
            except TransportError as error:
                outcome = error
    finally:
        flow.close()


async def _receive_async(receive: ChunkReceiver, request: HTTPRequest, response: HTTPResponse) -> None:
    if response.chunks is None:
        return _receive(receive, request, response)
    chunks: Any = response.chunks
    try:
        with ErrorContext(request, replace(response, chunks=None)):
            async for chunk in chunks:
                receive(response, chunk)
    finally:
        if hasattr(chunks, "aclose"):
            await chunks.aclose()
