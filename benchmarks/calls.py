"""One signed call after the other, over TLS on loopback: `python benchmarks/calls.py [calls in a round] [rounds]`."""

from __future__ import annotations

import sys

from contenders import build_calls
from local_server import LocalServer
from measuring import (
    EXIT_MISSED,
    LIBRARIES,
    check_target,
    describe_machine,
    measure_alternately,
    median_ratio,
    print_table,
    repeat,
)


def main() -> int:
    """Measure and print; return the exit code."""
    operations = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 15
    print(describe_machine(*LIBRARIES, "wechatpayv3"))
    with LocalServer() as server:
        calls = build_calls(server)
        counts = {name: operations // 4 if name == "wechatpayv3" else operations for name in calls}
        figures = measure_alternately(
            {name: repeat(call) for name, call in calls.items()}, rounds=rounds, operations=counts
        )
    print_table("one call after the other", figures)
    ours = figures["wechatpay"]
    met = [
        check_target("processor time / the floor's", median_ratio(ours.cpu, figures["floor"].cpu), 1.00),
        check_target(
            "calls a second / wechatpayv3's", median_ratio(figures["wechatpayv3"].wall, ours.wall), 3.3, at_least=True
        ),
    ]
    return 0 if all(met) else EXIT_MISSED


if __name__ == "__main__":
    sys.exit(main())
