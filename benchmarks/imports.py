"""The time of `import wechatpay`, and of the first call of a new process: `python benchmarks/imports.py [runs]`.

The cases run alternately, each in a new process. The time of a process that does nothing is subtracted.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time

from cryptography.hazmat.primitives.asymmetric import rsa
from local_server import pem_of, public_pem_of
from measuring import EXIT_MISSED, check_target, describe_machine, median_ratio

FLOOR = """
import uritemplate
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_private_key, load_pem_public_key
"""
CALL = """
import sys, wechatpay
client = wechatpay.Client(mchid="1900000001", serial="AB", private_key=sys.argv[1],
    certs={"PUB_KEY_ID_01": sys.argv[2]}, base_url="http://127.0.0.1:9")
try:
    CALL
except wechatpay.ConnectError:
    pass
"""
BUILD = CALL.replace("CALL\n", "pass\n")
SYNC = CALL.replace("CALL\n", "client.v3.certificates.get(retry=False)\n")
ASYNC = CALL.replace("CALL\n", "import asyncio; asyncio.run(client.v3.certificates.get_async(retry=False))\n")
LOADED = """
import sys, wechatpay
print([name for name in ("requests", "urllib3", "aiohttp", "asyncio") if name in sys.modules])
"""


def main() -> int:
    """Measure and print; return the exit code."""
    key = rsa.generate_private_key(65537, 2048)  # a TEST key
    platform_key = rsa.generate_private_key(65537, 2048)  # another TEST key
    keys = [pem_of(key), public_pem_of(platform_key)]

    def measure_seconds(code: str) -> float:
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", code, *keys], check=True)
        return time.perf_counter() - start

    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 21
    cases = {"nothing": "", "floor": FLOOR, "wechatpay": "import wechatpay"}
    cases |= {"attribute": "import wechatpay; wechatpay.Client", "client": BUILD, "sync": SYNC, "async": ASYNC}
    took: dict[str, list[float]] = {name: [] for name in cases}
    for turn in range(runs + 1):
        for name in list(cases) if turn % 2 else reversed(list(cases)):
            took[name].append(measure_seconds(cases[name]))
    took = {name: times[1:] for name, times in took.items()}  # the first run compiles the bytecode

    def subtract(name: str, other: str = "nothing") -> list[float]:
        return [one - base for one, base in zip(took[name], took[other], strict=True)]

    print(describe_machine())
    print(f"milliseconds, medians of {runs}")
    for what, times in (
        ("cryptography's RSA and uritemplate", subtract("floor")),
        ("import wechatpay", subtract("wechatpay")),
        ("import wechatpay; wechatpay.Client", subtract("attribute")),
        ("the first synchronous call, to a closed port", subtract("sync", "client")),
        ("the first asynchronous call, to a closed port", subtract("async", "client")),
    ):
        print(f"  {what:<60}{1000 * statistics.median(times):8.1f}")
    loaded = subprocess.run([sys.executable, "-c", LOADED], check=True, capture_output=True, text=True).stdout.strip()
    print(f"  which of requests, urllib3, aiohttp and asyncio `import wechatpay` loads: {loaded}")
    met = check_target("import wechatpay / the floor's", median_ratio(subtract("wechatpay"), subtract("floor")), 1.10)
    return 0 if met and loaded == "[]" else EXIT_MISSED


if __name__ == "__main__":
    sys.exit(main())
