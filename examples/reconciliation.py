"""Reconcile a day: compare the payments in WeChat Pay's bill with the shop's own orders.

The example runs against a local sandbox, whose clock it moves to the next day.
"""

from __future__ import annotations

import datetime as dt
import tempfile
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path

import wechatpay
from wechatpay.sandbox import Sandbox


def find_differences(client: wechatpay.Client, day: dt.date, ours: Mapping[str, int], directory: Path) -> list[str]:
    """Return the differences on *day*; *ours* maps the number of each paid order of the shop to its fen."""
    path = directory / f"trade-{day}.csv"
    client.bills.trade(
        bill_date=day, to=path, bill_type="SUCCESS", tar_type="GZIP"
    )  # the file exists only if its SHA-1 matches
    theirs: dict[str, int] = {}
    for row in wechatpay.bills.read(path):
        amount = row["订单金额"]
        assert isinstance(amount, Decimal)  # yuan
        theirs[str(row["商户订单号"])] = int(amount * 100)
    return [
        *(
            f"{number}: WeChat Pay has {fen} fen, the shop has no payment"
            for number, fen in theirs.items()
            if number not in ours
        ),
        *(
            f"{number}: the shop has {fen} fen, WeChat Pay has no payment"
            for number, fen in ours.items()
            if number not in theirs
        ),
        *(
            f"{number}: WeChat Pay has {theirs[number]} fen, the shop has {fen} fen"
            for number, fen in ours.items()
            if theirs.get(number, fen) != fen
        ),
    ]


def main() -> None:
    """Sell for a day, lose the notification of one order, and find it in the bill on the next day."""
    with Sandbox() as sandbox, sandbox.client() as client, tempfile.TemporaryDirectory() as directory:
        for number in range(5):
            client.v3.pay.transactions.native.post(
                json={
                    "appid": "wx8888888888888888",
                    "mchid": sandbox.mchid,
                    "description": "QQ公仔",
                    "out_trade_no": f"order-{number}",
                    "notify_url": "https://shop.invalid/wechatpay",
                    "amount": {"total": 100 + number},  # fen
                }
            )
            sandbox.pay(f"order-{number}")
        day = sandbox.clock.now().date()
        sandbox.clock.advance(hours=34)  # the bill is available from 10:00 on the next day
        ours = {f"order-{number}": 100 + number for number in range(4)} | {"order-9": 100}
        for difference in find_differences(client, day, ours, Path(directory)):
            print(difference)


if __name__ == "__main__":
    main()
