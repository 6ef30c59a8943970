"""Signed calls from 1, 2 and 4 threads, and what a pool of threads for signing would bring an event loop.

`python benchmarks/threads.py [calls in a round] [rounds]`

`cryptography` lets other threads run while it signs and proves; everything else holds the interpreter's lock (GIL).
"""

from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack

from contenders import BODY, KEY, asynchronous, client, in_flight
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.hashes import SHA256
from local_server import LocalServer
from measuring import LIBRARIES, Figures, alternating, machine, ratio, table

import wechatpay
from wechatpay._calls.call import bind
from wechatpay._exchange.exchange import exchange
from wechatpay._exchange.steps import Flow, Outcome


def threaded(call: Callable[[], object], count: int) -> Callable[[int], None]:
    """*call*, done by *count* threads."""

    def some(operations: int) -> None:
        for _ in range(operations):
            call()

    def run(operations: int) -> None:
        threads = [threading.Thread(target=some, args=(operations // count,)) for _ in range(count)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    return run


def by_threads(title: str, call: Callable[[], object], *, rounds: int, operations: int) -> None:
    """Print how often *call* is done in a second by 1, 2 and 4 threads."""
    contenders = {f"{count} threads": threaded(call, count) for count in (1, 2, 4)}
    figures = alternating(contenders, rounds=rounds, operations=dict.fromkeys(contenders, operations))
    table(title, figures)
    one = figures["1 threads"]
    for name in list(contenders)[1:]:
        print(f"  {name}: {ratio(one.wall, figures[name].wall):.2f} times as many as one")


def sign() -> object:
    return KEY.sign(b"x" * 400, padding.PKCS1v15(), SHA256())


async def stepped(flow: Flow[object], merchant: wechatpay.Client, pool: ThreadPoolExecutor) -> object:
    """*flow*, whose first step (check, sign) is done in *pool*; as our driver does, but for what it need not here."""
    loop, send = asyncio.get_running_loop(), merchant._async().send  # noqa: SLF001
    attempt = await loop.run_in_executor(pool, flow.send, None)
    try:
        while True:
            assert attempt.request is not None
            outcome: Outcome = await send(attempt.request)
            attempt = flow.send(outcome)
    except StopIteration as stop:
        return stop.value


def with_a_pool(server: LocalServer, *, rounds: int, operations: int) -> None:
    """Print what signing in a pool brings."""
    with asyncio.Runner() as runner, ThreadPoolExecutor(2) as pool:
        stack = AsyncExitStack()
        calls = runner.run(asynchronous(server, stack))
        pooled = runner.run(stack.enter_async_context(client(server)))

        async def call() -> object:
            flow = exchange(bind("POST", "v3/pay/transactions/jsapi", {"json": BODY}), pooled._account)  # noqa: SLF001
            return await stepped(flow, pooled, pool)

        contenders = {"signed in the loop": calls["wechatpay"], "signed in a pool of 2": call}
        for count in (1, 32):

            def flight(call: Callable[[], Awaitable[object]], count: int = count) -> Callable[[int], None]:
                return lambda operations: runner.run(in_flight(call, count, operations))

            figures: dict[str, Figures] = alternating(
                {name: flight(each) for name, each in contenders.items()},
                rounds=rounds,
                operations=dict.fromkeys(contenders, operations),
            )
            table(f"asynchronous, {count} in flight", figures)
            inside, outside = figures.values()
            faster, dearer = ratio(inside.wall, outside.wall), ratio(outside.cpu, inside.cpu)
            print(f"  in a pool: {faster:.2f} times as many calls, for {dearer:.2f} times the processor time")
        runner.run(stack.aclose())


def main() -> None:
    """Measure and print."""
    operations = int(sys.argv[1]) if len(sys.argv) > 1 else 400
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 9
    print(machine(*LIBRARIES))
    by_threads("signing alone", sign, rounds=rounds, operations=operations)
    with LocalServer() as server, client(server) as ours:
        call = ours.v3.pay.transactions.jsapi.post
        by_threads("synchronous calls", lambda: call(json=BODY), rounds=rounds, operations=operations)
        with_a_pool(server, rounds=rounds, operations=operations)


if __name__ == "__main__":
    main()
