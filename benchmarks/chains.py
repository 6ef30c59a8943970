"""The time to build a chain, without a call: `python benchmarks/chains.py`."""

from __future__ import annotations

import sys
import timeit

from measuring import EXIT_MISSED, check_target, describe_machine

import wechatpay


def measure_microseconds(build: object, number: int = 50_000, rounds: int = 9) -> float:
    """Return the time of one operation in the best round: the other rounds were disturbed."""
    return min(timeit.repeat(build, number=number, repeat=rounds)) / number * 1e6  # type: ignore[arg-type]


def main() -> int:
    """Measure and print; return the exit code."""
    client = wechatpay.Client(mchid="1900000001", secret="0" * 32)
    path = "v3/marketing/busifavor/subsidy/return-receipts"
    print(describe_machine())
    print("a path, in microseconds")
    met = [
        check_target(
            "client.v3.marketing...",
            measure_microseconds(lambda: client.v3.marketing.busifavor.subsidy.returnReceipts),
            5,
        ),
        check_target("client.chain(path)", measure_microseconds(lambda: client.chain(path)), 3),
        check_target("client[path]", measure_microseconds(lambda: client[path]), 3),
    ]
    return 0 if all(met) else EXIT_MISSED


if __name__ == "__main__":
    sys.exit(main())
