"""Signed calls from 1, 2 and 4 threads, and the effect of signing in a thread pool on an event loop.

`python benchmarks/threads.py [calls per round] [rounds]`

`cryptography` releases the interpreter's lock (GIL) while it signs and verifies; everything else holds it.
"""

from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack

from contenders import BODY, KEY, build_async_calls, build_client, run_in_flight
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.hashes import SHA256
from local_server import LocalServer
from measuring import LIBRARIES, Figures, describe_machine, measure_alternately, median_ratio, print_table

import wechatpay
from wechatpay._calls.call import bind
from wechatpay._exchange.exchange import exchange
from wechatpay._exchange.steps import Flow


def repeat_in_threads(call: Callable[[], object], count: int) -> Callable[[int], None]:
    """Return a contender that repeats *call* in *count* threads."""

    def run_some(operations: int) -> None:
        for _ in range(operations):
            call()

    def run(operations: int) -> None:
        threads = [threading.Thread(target=run_some, args=(operations // count,)) for _ in range(count)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    return run


def measure_threads(title: str, call: Callable[[], object], *, rounds: int, operations: int) -> None:
    """Print how many times a second 1, 2 and 4 threads do *call*."""
    contenders = {f"{count} threads": repeat_in_threads(call, count) for count in (1, 2, 4)}
    figures = measure_alternately(contenders, rounds=rounds, operations=dict.fromkeys(contenders, operations))
    print_table(title, figures)
    one = figures["1 threads"]
    for name in list(contenders)[1:]:
        print(f"  {name}: {median_ratio(one.wall, figures[name].wall):.2f} times as many as one")


def sign() -> object:
    return KEY.sign(b"x" * 400, padding.PKCS1v15(), SHA256())


async def drive_in_pool(flow: Flow[object], merchant: wechatpay.Client, pool: ThreadPoolExecutor) -> object:
    """Run *flow* with its first step (validate, sign) in *pool*, and the other steps in the event loop."""
    step = await asyncio.get_running_loop().run_in_executor(pool, flow.send, None)

    def resume() -> Flow[object]:
        outcome = yield step
        while True:
            try:
                outcome = yield flow.send(outcome)
            except StopIteration as stop:
                return stop.value

    return await merchant.run_async(resume())


def measure_pool(server: LocalServer, *, rounds: int, operations: int) -> None:
    """Print the effect of signing in a thread pool."""
    with asyncio.Runner() as runner, ThreadPoolExecutor(2) as pool:
        stack = AsyncExitStack()
        calls = runner.run(build_async_calls(server, stack))
        pooled = runner.run(stack.enter_async_context(build_client(server)))

        async def call() -> object:
            flow = exchange(bind("POST", "v3/pay/transactions/jsapi", {"json": BODY}), pooled._context)  # noqa: SLF001
            return await drive_in_pool(flow, pooled, pool)

        contenders = {"sign in the loop": calls["wechatpay"], "sign in a pool of 2": call}
        for count in (1, 32):

            def repeat(call: Callable[[], Awaitable[object]], count: int = count) -> Callable[[int], None]:
                return lambda operations: runner.run(run_in_flight(call, count, operations))

            figures: dict[str, Figures] = measure_alternately(
                {name: repeat(each) for name, each in contenders.items()},
                rounds=rounds,
                operations=dict.fromkeys(contenders, operations),
            )
            print_table(f"asynchronous, {count} in flight", figures)
            inside, outside = figures.values()
            faster, dearer = median_ratio(inside.wall, outside.wall), median_ratio(outside.cpu, inside.cpu)
            print(f"  in a pool: {faster:.2f} times as many calls, for {dearer:.2f} times the processor time")
        runner.run(stack.aclose())


def main() -> None:
    """Measure and print."""
    operations = int(sys.argv[1]) if len(sys.argv) > 1 else 400
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 9
    print(describe_machine(*LIBRARIES))
    measure_threads("signing alone", sign, rounds=rounds, operations=operations)
    with LocalServer() as server, build_client(server) as ours:
        call = ours.v3.pay.transactions.jsapi.post
        measure_threads("synchronous calls", lambda: call(json=BODY), rounds=rounds, operations=operations)
        measure_pool(server, rounds=rounds, operations=operations)


if __name__ == "__main__":
    main()
