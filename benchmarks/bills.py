"""Reading a bill of a million rows, beside `csv.DictReader`: `python benchmarks/bills.py [rows] [rounds]`.

`csv` gives texts, back-quotes and all; ours takes these away, makes amounts `Decimal`, and counts the rows.
"""

from __future__ import annotations

import csv
import sys
import tempfile
from collections import deque
from pathlib import Path

from measuring import alternating, machine, ratio, table
from memory import peak

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


def write(path: Path, rows: int) -> None:
    """A trade bill of *rows*."""
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write(f"\ufeff{COLUMNS}\r\n")
        for number in range(rows):
            file.write(f"{ROW.format(number=number)}\r\n")
        file.write("总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额\r\n")
        file.write(f"`{rows},`{rows}.00,`0.00,`0.00,`{rows // 100}.00,`{rows}.00,`0.00\r\n")


def with_csv(path: Path) -> None:
    with path.open(encoding="utf-8-sig", newline="") as file:
        deque(csv.DictReader(file), maxlen=0)


def main() -> int:
    """Measure and print."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    print(machine())
    with tempfile.TemporaryDirectory() as directory:
        path = Path(directory) / "trade.csv"
        write(path, rows)
        before = peak()
        readers = {
            "csv.DictReader": lambda _: with_csv(path),
            "wechatpay.bills": lambda _: deque(wechatpay.bills.read(path), maxlen=0),
        }
        figures = alternating(readers, rounds=rounds, operations=dict.fromkeys(readers, 1))
        table(f"{rows:,} rows, {path.stat().st_size / 2**20:.0f} MiB", figures)
        ours, theirs = figures["wechatpay.bills"], figures["csv.DictReader"]
        print(f"  time / csv.DictReader's: {ratio(ours.wall, theirs.wall):.2f}")
        print(f"  memory above what there was before: {peak() - before:.1f} MiB, whatever the number of rows")
    return 0


if __name__ == "__main__":
    sys.exit(main())
