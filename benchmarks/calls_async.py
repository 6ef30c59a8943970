"""Signed calls in one event loop, 1, 32 and 256 in flight: `python benchmarks/calls_async.py [calls] [rounds]`."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack

from contenders import build_async_calls, run_in_flight
from local_server import LocalServer
from measuring import (
    EXIT_MISSED,
    LIBRARIES,
    check_target,
    describe_machine,
    measure_alternately,
    median_ratio,
    print_table,
)


def main() -> int:
    """Measure and print; return the exit code."""
    operations = int(sys.argv[1]) if len(sys.argv) > 1 else 512
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 11
    print(describe_machine(*LIBRARIES, "httpx", "wechatpayv3"))
    met = []
    with LocalServer() as server, asyncio.Runner() as runner:
        stack = AsyncExitStack()
        calls = runner.run(build_async_calls(server, stack))
        for count in (1, 32, 256):

            def repeat(call: Callable[[], Awaitable[object]], count: int = count) -> Callable[[int], None]:
                return lambda operations: runner.run(run_in_flight(call, count, operations))

            figures = measure_alternately(
                {name: repeat(call) for name, call in calls.items()},
                rounds=rounds,
                operations={name: operations // 2 if name == "wechatpayv3" else operations for name in calls},
            )
            print_table(f"{count} in flight", figures)
            ours = figures["wechatpay"]
            met.append(check_target("processor time / the floor's", median_ratio(ours.cpu, figures["floor"].cpu), 1.05))
            faster = median_ratio(figures["wechatpayv3"].wall, ours.wall)
            if count == 32:
                met.append(check_target("calls a second / wechatpayv3's", faster, 5.5, at_least=True))
            else:  # there is no target: with one call in flight, the floor itself is not three times as fast
                print(f"  calls a second / wechatpayv3's: {faster:.2f}")
        runner.run(stack.aclose())
    return 0 if all(met) else EXIT_MISSED


if __name__ == "__main__":
    sys.exit(main())
