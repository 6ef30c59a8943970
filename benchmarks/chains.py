"""A chain alone, without a call: `python benchmarks/chains.py`."""

from __future__ import annotations

import sys
import timeit

from measuring import MISSED, machine, verdict

import wechatpay


def microseconds(make: object, number: int = 50_000, rounds: int = 9) -> float:
    """The time of the best round, by operation: the others were disturbed."""
    return min(timeit.repeat(make, number=number, repeat=rounds)) / number * 1e6  # type: ignore[arg-type]


def main() -> int:
    """Measure and print."""
    client = wechatpay.Client(mchid="1900000001", secret="0" * 32)
    path = "v3/marketing/busifavor/subsidy/return-receipts"
    print(machine())
    print("a path, in microseconds")
    met = [
        verdict(
            "client.v3.marketing...", microseconds(lambda: client.v3.marketing.busifavor.subsidy.returnReceipts), 5
        ),
        verdict("client.chain(path)", microseconds(lambda: client.chain(path)), 3),
        verdict("client[path]", microseconds(lambda: client[path]), 3),
    ]
    return 0 if all(met) else MISSED


if __name__ == "__main__":
    sys.exit(main())
