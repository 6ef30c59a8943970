"""One signed call after the other, over TLS on loopback: `python benchmarks/calls.py [calls in a round] [rounds]`."""

from __future__ import annotations

import sys

from contenders import synchronous
from local_server import LocalServer
from measuring import LIBRARIES, MISSED, alternating, machine, ratio, repeated, table, verdict


def main() -> int:
    """Measure and print."""
    operations = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 15
    print(machine(*LIBRARIES, "wechatpayv3"))
    with LocalServer() as server:
        calls = synchronous(server)
        counts = {name: operations // 4 if name == "wechatpayv3" else operations for name in calls}
        figures = alternating({name: repeated(call) for name, call in calls.items()}, rounds=rounds, operations=counts)
    table("one call after the other", figures)
    ours = figures["wechatpay"]
    met = [
        verdict("processor time / the floor's", ratio(ours.cpu, figures["floor"].cpu), 1.00),
        verdict("calls a second / wechatpayv3's", ratio(figures["wechatpayv3"].wall, ours.wall), 3.3, at_least=True),
    ]
    return 0 if all(met) else MISSED


if __name__ == "__main__":
    sys.exit(main())
