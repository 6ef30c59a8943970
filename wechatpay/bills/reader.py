"""A bill in a file, read row by row.

https://pay.weixin.qq.com/doc/v3/merchant/4012791866 and the pages after it
"""

from __future__ import annotations

import gzip
import io
import re
import zlib
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import BinaryIO, TypeAlias, cast

from wechatpay._files.gzip import MAGIC
from wechatpay.errors import DecodeError

__all__ = ["Bill", "read"]

Row: TypeAlias = "dict[str, str | Decimal]"

_AMOUNT_COLUMN = re.compile(r"金额|手续费|结余|\(元\)|（元）")
_COUNT_COLUMN = re.compile("总交易单数|总笔数")
_NUMBER = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?")
MAX_HEADER_BYTES = 64 * 1024


def read(path: str | Path) -> Bill:
    """Open the bill at *path*: iterate it for its rows; its last line is its `summary`.

    >>> for row in wechatpay.bills.read("trade.csv"):  # doctest: +SKIP
    ...     print(row["商户订单号"], row["应结订单金额"])

    The file is UTF-8, with or without a byte order mark, or GBK; gzipped or not. Memory does not grow with its rows.
    """
    return Bill(Path(path))


class Bill:
    """A bill in a file. Rows are dictionaries by the names of the columns; amounts are `Decimal`, in yuan."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._encoding = _detect_encoding(path)

    def __iter__(self) -> Iterator[Row]:
        """Yield each row.

        :raises DecodeError: a line is neither a row nor the summary, or the summary has another count of rows: the bill
            was truncated, or changed by a program that saved it.
        """
        lines = self._lines()
        _, header = next(lines, (0, ""))
        names, count = _split_names(header), 0
        amounts = [bool(_AMOUNT_COLUMN.search(name)) for name in names]
        for number, line in lines:
            if not line.startswith("`"):
                self._check_summary(number, line, lines, count)
                return
            values = _split_values(line)
            if len(values) != len(names):
                raise self._error(number, f"must have {len(names)} values, not {len(values)}")
            count += 1
            yield {
                name: _parse_amount(value) if is_amount else value
                for name, value, is_amount in zip(names, values, amounts, strict=True)
            }
        raise self._error(count + 1, "must be a summary: the bill may be truncated")

    def _check_summary(self, number: int, line: str, lines: Iterator[tuple[int, str]], count: int) -> None:
        names = _split_names(line)
        _, last = next(lines, (0, ""))
        values = _split_values(last)
        if not last.startswith("`") or len(values) != len(names) or next(lines, None) is not None:
            raise self._error(number, "must be a row, with a back-quote before it, or the summary at the end")
        said = values[0].removesuffix(".0")
        if _COUNT_COLUMN.search(names[0]) and said.isdigit() and int(said) != count:
            raise self._error(number, f"the summary counts {said} rows, but there are {count}: the bill was changed")

    def _error(self, number: int, problem: str) -> DecodeError:
        return DecodeError(f"{self._path}, line {number}: {problem}")

    def _lines(self) -> Iterator[tuple[int, str]]:
        """Yield the lines that are not blank, with their numbers."""
        try:
            with io.TextIOWrapper(_open(self._path), encoding=self._encoding, errors="replace", newline="") as lines:
                yield from ((number, line) for number, line in enumerate(lines, 1) if line.strip())
        except (EOFError, zlib.error, gzip.BadGzipFile):
            raise DecodeError(f"{self._path} is a gzip that is truncated or damaged") from None

    @property
    def summary(self) -> Row:
        """The last line, by the names in the line before it: counts and totals.

        :raises DecodeError: the bill does not end with a summary.
        """
        before, last = "", ""
        for _, line in self._lines():
            before, last = last, line
        names, values = _split_names(before), _split_values(last)
        if before.startswith("`") or not last.startswith("`") or len(names) != len(values):
            raise DecodeError(f"{self._path} must end with a summary: it may be truncated")
        return {name: _parse_amount(value) for name, value in zip(names, values, strict=True)}

    def __repr__(self) -> str:
        return f"<Bill {str(self._path)!r}>"


def _open(path: Path) -> BinaryIO:
    with path.open("rb") as binary:
        is_gzip = binary.read(2) == MAGIC
    return cast("BinaryIO", gzip.open(path)) if is_gzip else path.open("rb")


def _detect_encoding(path: Path) -> str:
    """Detect the encoding by the header alone, so that an invalid character in a row does not matter."""
    try:
        with _open(path) as binary:
            header = binary.readline(MAX_HEADER_BYTES)
    except (EOFError, zlib.error, gzip.BadGzipFile):
        raise DecodeError(f"{path} is a gzip that is truncated or damaged") from None
    try:
        header.decode("utf-8")
    except UnicodeDecodeError:
        return "gb18030"
    return "utf-8-sig"


def _split_names(line: str) -> list[str]:
    return [name.strip() for name in line.rstrip("\r\n").split(",")]


def _split_values(line: str) -> list[str]:
    # A back-quote before each value keeps spreadsheets from changing it. A value may contain a comma.
    return [value.rstrip() for value in line.rstrip("\r\n")[1:].split(",`")]


def _parse_amount(value: str) -> str | Decimal:
    return Decimal(value) if _NUMBER.fullmatch(value) else value
