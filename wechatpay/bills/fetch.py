"""Bills: fetched and held against their announced digest, and read row by row.

https://pay.weixin.qq.com/doc/v3/merchant/4012791866 and what follows it
"""

from __future__ import annotations

import datetime as dt
import gzip
import io
import re
import zlib
from collections.abc import Callable, Coroutine, Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any, BinaryIO, TypeAlias, cast
from urllib.parse import urlsplit

from wechatpay._calls.call import Call
from wechatpay._calls.download import GZIP, Target
from wechatpay._calls.options import CHECKS, validate_base_url, validate_target
from wechatpay._context import Account
from wechatpay._exchange.exchange import exchange
from wechatpay._exchange.steps import Flow
from wechatpay.errors import ArgumentError, DecodeError
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
    if sha1 is not None and not (isinstance(sha1, str) and _SHA1.fullmatch(sha1)):
        raise ArgumentError(f"sha1={sha1!r}: it is a SHA-1, forty hexadecimal digits, as in hash_value")
    return _file_at(account, url, Target(validate_target(to), sha1=sha1, unpack=True, progress=progress))


def _file_at(account: Account, url: str, target: Target) -> Flow[Response[Any]]:
    if not isinstance(url, str) or not _URL.fullmatch(url) or _DOTS.search(url):
        raise ArgumentError(f"url={url!r:.200}: it is a download_url as WeChat Pay gave it, whole and unchanged")
    parts = urlsplit(url)
    host = validate_base_url(f"{parts.scheme}://{parts.netloc}")
    path = parts.path or "/"
    call = Call(
        "v3",
        "GET",
        path,
        template=path[1:],
        query=parts.query,
        base_url=None if host in account.access_points.urls else host,
        to=target,
        is_file=True,
        is_signed=_is_of_wechat_pay(host, account),
    )
    return exchange(call, account)


_URL = re.compile(r"https?://[!-~]+")
_DOTS = re.compile(r"/\.\.?(?:/|\?|$)|#")
_SHA1 = re.compile("[0-9A-Fa-f]{40}")


def _is_of_wechat_pay(host: str, account: Account) -> bool:
    """Whether a request to *host* is to be signed: a signature is good for whoever gets it to use at WeChat Pay.

    :raises ArgumentError: another host is not even asked over TLS.
    """
    if any(f"{url}/".startswith(f"{host}/") for url in account.access_points.urls):
        return True
    if not host.startswith("https://"):
        raise ArgumentError(f"url= is at {host}, which is neither this client's access point nor asked over https")
    name = urlsplit(host).hostname or ""
    return name == "mch.weixin.qq.com" or name.endswith(".mch.weixin.qq.com")


class Bills:
    """`client.bills`: each method asks for a bill, fetches it into a file, and keeps it only when its digest is right.

    *bill_date* is a `date` or text such as "2026-11-22", *to* a path or an open binary file; *progress* is called with
    the bytes that came and with all that will come, or None. Other parameters are the endpoint's own (`sub_mchid`,
    `account_type`). What is gzipped (`tar_type="GZIP"`) is unpacked. Each has its twin with `_async`.

    :raises DigestError: the file is not the one that was announced; nothing was kept.
    """

    __slots__ = ("_account", "_run", "_run_async")

    def __init__(
        self,
        account: Account,
        run: Callable[[Flow[Response[Any]]], Response[Any]],
        run_async: Callable[[Flow[Response[Any]]], Coroutine[Any, Any, Response[Any]]],
    ) -> None:
        self._account = account
        self._run = run
        self._run_async = run_async

    def trade(
        self, *, bill_date: str | dt.date, to: str | Path | BinaryIO, progress: Progress | None = None, **params: str
    ) -> Response[Any]:
        """The trades of a day: `bill_type` is ALL if not given, or SUCCESS, REFUND and so on."""
        return self._run(self._bill("/v3/bill/tradebill", bill_date, to, progress, params))

    async def trade_async(
        self, *, bill_date: str | dt.date, to: str | Path | BinaryIO, progress: Progress | None = None, **params: str
    ) -> Response[Any]:
        """`trade`, awaited."""
        return await self._run_async(self._bill("/v3/bill/tradebill", bill_date, to, progress, params))

    def fundflow(
        self, *, bill_date: str | dt.date, to: str | Path | BinaryIO, progress: Progress | None = None, **params: str
    ) -> Response[Any]:
        """The flow of funds of a day: `account_type` is BASIC if not given, or OPERATION, FEES."""
        return self._run(self._bill("/v3/bill/fundflowbill", bill_date, to, progress, params))

    async def fundflow_async(
        self, *, bill_date: str | dt.date, to: str | Path | BinaryIO, progress: Progress | None = None, **params: str
    ) -> Response[Any]:
        """`fundflow`, awaited."""
        return await self._run_async(self._bill("/v3/bill/fundflowbill", bill_date, to, progress, params))

    def profitsharing(
        self, *, bill_date: str | dt.date, to: str | Path | BinaryIO, progress: Progress | None = None, **params: str
    ) -> Response[Any]:
        """The profit sharing of a day."""
        return self._run(self._bill("/v3/profitsharing/bills", bill_date, to, progress, params))

    async def profitsharing_async(
        self, *, bill_date: str | dt.date, to: str | Path | BinaryIO, progress: Progress | None = None, **params: str
    ) -> Response[Any]:
        """`profitsharing`, awaited."""
        return await self._run_async(self._bill("/v3/profitsharing/bills", bill_date, to, progress, params))

    def _bill(
        self,
        path: str,
        bill_date: str | dt.date,
        to: str | Path | BinaryIO,
        progress: Progress | None,
        params: Mapping[str, str],
    ) -> Flow[Response[Any]]:
        asked = CHECKS["params"]({"bill_date": _day(bill_date), **params})
        return _fetched(self._account, Call("v3", "GET", path, params=asked), validate_target(to), progress)


def _fetched(account: Account, call: Call, to: Path | BinaryIO, progress: Progress | None) -> Flow[Response[Any]]:
    """The link, asked for with *call*; then what is behind it."""
    reply = yield from exchange(call, account)
    announced = reply.json()
    document = announced if isinstance(announced, dict) else {}
    url, sha1 = document.get("download_url"), document.get("hash_value")
    if document.get("hash_type") != "SHA1" or not isinstance(url, str) or not _SHA1.fullmatch(str(sha1)):
        raise DecodeError("the reply has no download_url with a SHA1 hash_value", request=reply.request)
    return (yield from _file_at(account, url, Target(to, sha1=sha1, unpack=True, progress=progress)))


def _day(value: str | dt.date) -> str:
    if isinstance(value, dt.date):
        return f"{value:%Y-%m-%d}"
    if isinstance(value, str) and re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        return value
    raise ArgumentError(f"bill_date={value!r}: it is a date, or text such as '2026-11-22'")


# --- reading

_AMOUNT = re.compile(r"金额|手续费|结余|\(元\)|（元）")
_COUNT = re.compile("总交易单数|总笔数")
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
        """Each row.

        :raises DecodeError: a line is neither a row nor the summary, or there are not as many rows as the summary says:
            the bill was cut, or saved by a program that changed it.
        """
        lines = self._lines()
        _, header = next(lines, (0, ""))
        names, count = _names(header), 0
        amounts = [bool(_AMOUNT.search(name)) for name in names]
        for number, line in lines:
            if not line.startswith("`"):
                self._check_summary(number, line, lines, count)
                return
            values = _values(line)
            if len(values) != len(names):
                raise self._broken(number, f"{len(values)} values under {len(names)} names")
            count += 1
            yield {
                name: _amount(value) if is_amount else value
                for name, value, is_amount in zip(names, values, amounts, strict=True)
            }
        raise self._broken(count + 1, "it ends without a summary: it may be cut")

    def _check_summary(self, number: int, line: str, lines: Iterator[tuple[int, str]], count: int) -> None:
        names = _names(line)
        _, last = next(lines, (0, ""))
        values = _values(last)
        if not last.startswith("`") or len(values) != len(names) or next(lines, None) is not None:
            raise self._broken(number, "neither a row, with a back-quote before it, nor the summary at the end")
        said = values[0].removesuffix(".0")
        if _COUNT.search(names[0]) and said.isdigit() and int(said) != count:
            raise self._broken(number, f"the summary counts {said} rows, and there are {count}: it was cut or changed")

    def _broken(self, number: int, what: str) -> DecodeError:
        return DecodeError(f"{self._path}, line {number}: {what}")

    def _lines(self) -> Iterator[tuple[int, str]]:
        """The lines that are not blank, with their numbers."""
        try:
            with io.TextIOWrapper(_open(self._path), encoding=self._encoding, errors="replace", newline="") as lines:
                yield from ((number, line) for number, line in enumerate(lines, 1) if line.strip())
        except (EOFError, zlib.error, gzip.BadGzipFile):
            raise DecodeError(f"{self._path} is a gzip that is cut or damaged") from None

    @property
    def summary(self) -> Row:
        """The last line, under the names of the line before it: counts and totals.

        :raises DecodeError: there is none.
        """
        before, last = "", ""
        for _, line in self._lines():
            before, last = last, line
        names, values = _names(before), _values(last)
        if before.startswith("`") or not last.startswith("`") or len(names) != len(values):
            raise DecodeError(f"{self._path} does not end with a summary: it may be cut")
        return {name: _amount(value) for name, value in zip(names, values, strict=True)}

    def __repr__(self) -> str:
        return f"<Bill {str(self._path)!r}>"


def _open(path: Path) -> BinaryIO:
    with path.open("rb") as binary:
        packed = binary.read(2) == GZIP
    return cast("BinaryIO", gzip.open(path)) if packed else path.open("rb")


def _encoding(path: Path) -> str:
    """By the header alone: a broken character further on does not change what the bill is in."""
    try:
        with _open(path) as binary:
            header = binary.readline(_TAIL)
    except (EOFError, zlib.error, gzip.BadGzipFile):
        raise DecodeError(f"{path} is a gzip that is cut or damaged") from None
    try:
        header.decode("utf-8")
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
