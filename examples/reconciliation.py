"""Reconcile a day: what WeChat Pay says was paid and refunded, against what the shop believes.

Runs against a local sandbox as it stands; there, the day is made to pass.
"""

from __future__ import annotations

import datetime as dt
import tempfile
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path

import wechatpay
from wechatpay.sandbox import Sandbox


def differences(client: wechatpay.Client, day: dt.date, ours: Mapping[str, int], directory: Path) -> list[str]:
    """What does not agree on *day*; *ours* are the orders of the shop that are paid, by number, in fen."""
    path = directory / f"trade-{day}.csv"
    client.bills.trade(bill_date=day, to=path, bill_type="SUCCESS", tar_type="GZIP")  # proved, or it is not there
    theirs: dict[str, int] = {}
    for row in wechatpay.bills.read(path):
        amount = row["订单金额"]
        assert isinstance(amount, Decimal)  # yuan
        theirs[str(row["商户订单号"])] = int(amount * 100)
    return [
        *(
            f"{number}: paid {fen} fen, and the shop does not know"
            for number, fen in theirs.items()
            if number not in ours
        ),
        *(
            f"{number}: the shop has {fen} fen, and no payment came"
            for number, fen in ours.items()
            if number not in theirs
        ),
        *(
            f"{number}: {theirs[number]} fen were paid, and the shop has {fen}"
            for number, fen in ours.items()
            if theirs.get(number, fen) != fen
        ),
    ]


def main() -> None:
    """Sell for a day, lose a notification, and find it out on the next."""
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
        sandbox.clock.advance(hours=34)  # the bill is there from ten in the morning of the next day
        ours = {f"order-{number}": 100 + number for number in range(4)} | {"order-9": 100}
        for difference in differences(client, day, ours, Path(directory)):
            print(difference)


if __name__ == "__main__":
    main()
