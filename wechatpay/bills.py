"""Bills: fetched and held against their announced digest, and read row by row.

https://pay.weixin.qq.com/doc/v3/merchant/4012791866 and what follows it
"""

from __future__ import annotations

import datetime as dt
import gzip
import io
import re
from collections.abc import Callable, Coroutine, Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any, BinaryIO, Protocol, TypeAlias, cast
from urllib.parse import parse_qsl, urlsplit

from wechatpay.account import Account
from wechatpay.call import Call
from wechatpay.download import GZIP, Target
from wechatpay.errors import ArgumentError, DecodeError
from wechatpay.exchange import exchange
from wechatpay.flow import Flow
from wechatpay.options import checked_base_url, checked_to
from wechatpay.response import Response

__all__ = ["Bill", "Bills", "download", "read"]

Progress: TypeAlias = Callable[[int, "int | None"], object]
Row: TypeAlias = "dict[str, str | Decimal]"


# --- fetching


def download(
    account: Account,
    url: str,
    *,
    to: str | Path | BinaryIO,
    sha1: str | None = None,
    progress: Progress | None = None,
) -> Flow[Response[Any]]:
    """The file at *url*, a `download_url` of a reply, into *to*: unpacked, and held against *sha1*."""
    parts = urlsplit(url if isinstance(url, str) else "")
    host = checked_base_url(f"{parts.scheme}://{parts.netloc}")
    if sha1 is not None and not (isinstance(sha1, str) and re.fullmatch("[0-9A-Fa-f]{40}", sha1)):
        raise ArgumentError(f"sha1={sha1!r}: it is a SHA-1, forty hexadecimal digits, as in hash_value")
    call = Call(
        "v3",
        "GET",
        parts.path or "/",
        params=tuple(parse_qsl(parts.query, keep_blank_values=True)),
        base_url=host,
        to=Target(checked_to(to), sha1=sha1, unpack=True, progress=progress),
        is_file=True,
    )
    return exchange(call, account)


class Runner(Protocol):
    """What bills need of a client: its account, and its two drivers."""

    _account: Account

    def run(self, flow: Flow[Response[Any]]) -> Response[Any]: ...

    def run_async(self, flow: Flow[Response[Any]]) -> Coroutine[Any, Any, Response[Any]]: ...


class Bills:
    """`client.bills`: each method asks for a bill, fetches it into a file, and keeps it only when its digest is right.

    *bill_date* is a `date` or text such as "2026-11-22", *to* a path or an open binary file; *progress* is called with
    the bytes that came and with all that will come, or None. Other parameters are the endpoint's own (`sub_mchid`,
    `account_type`). What is gzipped (`tar_type="GZIP"`) is unpacked. Each has its twin with `_async`.

    :raises DigestError: the file is not the one that was announced; nothing was kept.
    """

    __slots__ = ("_runner",)

    def __init__(self, runner: Runner) -> None:
        self._runner = runner

    def trade(
        self, *, bill_date: str | dt.date, to: str | Path | BinaryIO, progress: Progress | None = None, **params: str
    ) -> Response[Any]:
        """The trades of a day: `bill_type` is ALL if not given, or SUCCESS, REFUND and so on."""
        return self._runner.run(self._bill("/v3/bill/tradebill", bill_date, to, progress, params))

    async def trade_async(
        self, *, bill_date: str | dt.date, to: str | Path | BinaryIO, progress: Progress | None = None, **params: str
    ) -> Response[Any]:
        """`trade`, awaited."""
        return await self._runner.run_async(self._bill("/v3/bill/tradebill", bill_date, to, progress, params))

    def fundflow(
        self, *, bill_date: str | dt.date, to: str | Path | BinaryIO, progress: Progress | None = None, **params: str
    ) -> Response[Any]:
        """The flow of funds of a day: `account_type` is BASIC if not given, or OPERATION, FEES."""
        return self._runner.run(self._bill("/v3/bill/fundflowbill", bill_date, to, progress, params))

    async def fundflow_async(
        self, *, bill_date: str | dt.date, to: str | Path | BinaryIO, progress: Progress | None = None, **params: str
    ) -> Response[Any]:
        """`fundflow`, awaited."""
        return await self._runner.run_async(self._bill("/v3/bill/fundflowbill", bill_date, to, progress, params))

    def profitsharing(
        self, *, bill_date: str | dt.date, to: str | Path | BinaryIO, progress: Progress | None = None, **params: str
    ) -> Response[Any]:
        """The profit sharing of a day."""
        return self._runner.run(self._bill("/v3/profitsharing/bills", bill_date, to, progress, params))

    async def profitsharing_async(
        self, *, bill_date: str | dt.date, to: str | Path | BinaryIO, progress: Progress | None = None, **params: str
    ) -> Response[Any]:
        """`profitsharing`, awaited."""
        return await self._runner.run_async(self._bill("/v3/profitsharing/bills", bill_date, to, progress, params))

    def _bill(
        self,
        path: str,
        bill_date: str | dt.date,
        to: str | Path | BinaryIO,
        progress: Progress | None,
        params: Mapping[str, str],
    ) -> Flow[Response[Any]]:
        account, target = self._runner._account, checked_to(to)  # noqa: SLF001  # the one thing that is shared
        asked = (("bill_date", _day(bill_date)), *params.items())
        return _fetched(account, Call("v3", "GET", path, params=asked), target, progress)


def _fetched(account: Account, call: Call, to: Path | BinaryIO, progress: Progress | None) -> Flow[Response[Any]]:
    """The link, asked for with *call*; then what is behind it."""
    reply = yield from exchange(call, account)
    announced = reply.json()
    if not isinstance(announced, dict) or announced.get("hash_type") != "SHA1" or "download_url" not in announced:
        raise DecodeError("the reply has no download_url with a SHA1 hash_value", request=reply.request)
    url, sha1 = announced["download_url"], announced.get("hash_value")
    return (yield from download(account, url, to=to, sha1=sha1, progress=progress))


def _day(value: str | dt.date) -> str:
    if isinstance(value, dt.date):
        return f"{value:%Y-%m-%d}"
    if isinstance(value, str) and re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        return value
    raise ArgumentError(f"bill_date={value!r}: it is a date, or text such as '2026-11-22'")


# --- reading

_AMOUNT = re.compile(r"金额|手续费|结余|\(元\)|（元）")
_NUMBER = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?")
_TAIL = 64 * 1024


def read(path: str | Path) -> Bill:
    """The bill at *path*: iterate it for its rows, and ask it for its `summary`.

    >>> for row in wechatpay.bills.read("trade.csv"):  # doctest: +SKIP
    ...     print(row["商户订单号"], row["应结订单金额"])

    UTF-8, with or without a byte order mark, or GBK; gzipped or not. Any number of rows takes the same memory.
    """
    return Bill(Path(path))


class Bill:
    """A bill in a file: rows as dictionaries by the names of its columns, amounts as `Decimal`, in yuan."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._encoding = _encoding(path)

    def __iter__(self) -> Iterator[Row]:
        with self._open() as lines:
            names = _names(next(lines, ""))
            amounts = [bool(_AMOUNT.search(name)) for name in names]
            for number, line in enumerate(lines, 2):
                if not line.startswith("`"):
                    return  # the summary's header
                values = _values(line)
                if len(values) != len(names):
                    raise DecodeError(f"{self._path}, line {number}: {len(values)} values under {len(names)} names")
                yield {
                    name: _amount(value) if is_amount else value
                    for name, value, is_amount in zip(names, values, amounts, strict=True)
                }

    @property
    def summary(self) -> Row:
        """The last line, under the names of the line before it: counts and totals.

        :raises DecodeError: there is none.
        """
        with self._open() as lines:
            before, last = "", ""
            for line in lines:
                if line.strip():
                    before, last = last, line
        names, values = _names(before), _values(last)
        if before.startswith("`") or not last.startswith("`") or len(names) != len(values):
            raise DecodeError(f"{self._path} does not end with a summary: it may be cut")
        return {name: _amount(value) for name, value in zip(names, values, strict=True)}

    def _open(self) -> io.TextIOBase:
        return io.TextIOWrapper(_open(self._path), encoding=self._encoding)

    def __repr__(self) -> str:
        return f"<Bill {str(self._path)!r}>"


def _open(path: Path) -> BinaryIO:
    with path.open("rb") as binary:
        packed = binary.read(2) == GZIP
    return cast("BinaryIO", gzip.open(path)) if packed else path.open("rb")


def _encoding(path: Path) -> str:
    with _open(path) as binary:
        start = binary.read(_TAIL)
    try:
        # The last character may be cut by where the start ends.
        io.TextIOWrapper(io.BytesIO(start.rpartition(b"\n")[0] or start), encoding="utf-8").read()
    except UnicodeDecodeError:
        return "gb18030"
    return "utf-8-sig"


def _names(line: str) -> list[str]:
    return [name.strip() for name in line.rstrip("\r\n").split(",")]


def _values(line: str) -> list[str]:
    # Each value has a back-quote before it, so that a spreadsheet leaves it alone; a comma may stand within one.
    return [value.rstrip() for value in line.rstrip("\r\n")[1:].split(",`")]


def _amount(value: str) -> str | Decimal:
    return Decimal(value) if _NUMBER.fullmatch(value) else value
