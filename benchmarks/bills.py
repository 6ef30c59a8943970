"""Reading a bill of a million rows, compared with `csv.DictReader`: `python benchmarks/bills.py [rows] [rounds]`.

`csv` returns the raw strings. `wechatpay.bills` strips the back-quotes, converts amounts to `Decimal`, and counts the
rows.
"""

from __future__ import annotations

import csv
import sys
import tempfile
from collections import deque
from pathlib import Path

from measuring import describe_machine, measure_alternately, median_ratio, print_table
from memory import measure_peak

import wechatpay

COLUMNS = (
    "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,"
    "应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,"
    "手续费,费率,订单金额,申请退款金额,费率备注"
)
ROW = (
    "`2026-11-22 10:00:00,`wxd678efh567hg6787,`1900000001,`0,`,`4200000913202101152566792388,`P{number:012},"
    "`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o,`JSAPI,`SUCCESS,`OTHERS,`CNY,`1.00,`0.00,`0,`0,`0.00,`0.00,`,`,`QQ公仔,`,`0.01000,"
    "`0.60%,`1.00,`0.00,`"
)


def write_bill(path: Path, rows: int) -> None:
    """Write a trade bill of *rows* rows."""
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write(f"\ufeff{COLUMNS}\r\n")
        for number in range(rows):
            file.write(f"{ROW.format(number=number)}\r\n")
        file.write("总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额\r\n")
        file.write(f"`{rows},`{rows}.00,`0.00,`0.00,`{rows // 100}.00,`{rows}.00,`0.00\r\n")


def read_with_csv(path: Path) -> None:
    with path.open(encoding="utf-8-sig", newline="") as file:
        deque(csv.DictReader(file), maxlen=0)


def main() -> int:
    """Measure and print; return the exit code."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    print(describe_machine())
    with tempfile.TemporaryDirectory() as directory:
        path = Path(directory) / "trade.csv"
        write_bill(path, rows)
        before = measure_peak()
        readers = {
            "csv.DictReader": lambda _: read_with_csv(path),
            "wechatpay.bills": lambda _: deque(wechatpay.bills.read(path), maxlen=0),
        }
        figures = measure_alternately(readers, rounds=rounds, operations=dict.fromkeys(readers, 1))
        print_table(f"{rows:,} rows, {path.stat().st_size / 2**20:.0f} MiB", figures)
        ours, theirs = figures["wechatpay.bills"], figures["csv.DictReader"]
        print(f"  time / csv.DictReader's: {median_ratio(ours.wall, theirs.wall):.2f}")
        print(f"  additional memory: {measure_peak() - before:.1f} MiB, independent of the number of rows")
    return 0


if __name__ == "__main__":
    sys.exit(main())
