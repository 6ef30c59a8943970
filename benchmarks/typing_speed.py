"""The time of a type checker, without a cache, for a user's file with ten calls; and the size of the package.

`python benchmarks/typing_speed.py` prints the best and the median of five runs, each with an empty cache.
"""

from __future__ import annotations

import platform
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).parent.parent
RUNS = 5
MAX_SECONDS = {"pyright": 3.0, "mypy": 10.0}
MAX_WHEEL_BYTES = 2_500_000
CALLS = """
import wechatpay

client = wechatpay.Client(mchid="1900000001", secret="0" * 32)
refunds = client.v3.refund.domestic.refunds
refunds.post(json={"out_refund_no": "1", "amount": {"refund": 1, "total": 1, "currency": "CNY"}}).json()["refund_id"]
refunds._out_refund_no_.get(out_refund_no="1").json()["status"]
pay = client.v3.pay.transactions
pay.id._transaction_id_.get(transaction_id="1", params={"mchid": "1"}).json()["trade_state"]
pay.outTradeNo._out_trade_no_.close.post(out_trade_no="1", json={"mchid": "1"})
client.v3.certificates.get()
client.v3.profitsharing.receivers.add.post(
    json={"appid": "1", "type": "MERCHANT_ID", "account": "1", "relation_type": "STAFF", "name": wechatpay.Secret("1")}
)
client.v3.merchant.media.upload.post(files="a.jpg").json()["media_id"]
client.v3.marketing.busifavor.stocks._stock_id_.get(stock_id="1")
client.v3.payscore.serviceorder.get(params={"service_id": "1", "appid": "1"})
client.v2.pay.closeorder.post(xml={"appid": "1", "mch_id": "1", "out_trade_no": "1"}).xml()["return_code"]
"""


def main() -> None:
    """Measure and print."""
    checkers = ", ".join(f"{name} {version(name)}" for name in MAX_SECONDS)
    print(f"{platform.machine()}, CPython {platform.python_version()}, {checkers}")
    with tempfile.TemporaryDirectory() as directory:
        file = Path(directory) / "calls.py"
        file.write_text(CALLS)
        for name, target in MAX_SECONDS.items():
            seconds = sorted(_measure_checker(name, file, Path(directory) / f"cache{run}") for run in range(RUNS))
            median = statistics.median(seconds)
            print(f"{name:8} {seconds[0]:5.2f} s best {median:5.2f} s median, target at most {target:.0f} s")
        subprocess.run([sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", directory, ROOT], check=True)
        (wheel,) = Path(directory).glob("*.whl")
        names = zipfile.ZipFile(wheel).namelist()
        size = f"{wheel.stat().st_size:,} bytes in {len(names)} files"
        print(f"{wheel.name}: {size}, target at most {MAX_WHEEL_BYTES:,} bytes")


def _measure_checker(name: str, file: Path, cache: Path) -> float:
    options = {
        "mypy": ["--strict", "--cache-dir", str(cache)],
        "pyright": ["--pythonpath", sys.executable],
    }[name]
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", name, *options, file], capture_output=True, text=True, cwd=file.parent, check=False
    )
    seconds = time.perf_counter() - start
    if done.returncode:
        raise SystemExit(f"{name} must find no error in the file, but found:\n{done.stdout}{done.stderr}")
    return seconds


if __name__ == "__main__":
    main()
