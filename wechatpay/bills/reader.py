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
from wechatpay.http import parse_count

__all__ = ["Bill", "read"]

Row: TypeAlias = "dict[str, str | Decimal]"

_AMOUNT_COLUMN = re.compile(r"金额|手续费|结余|\(元\)|（元）")
_COUNT_COLUMN = re.compile("总交易单数|总笔数")
_NUMBER = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?")
_FORMS = (
    (re.compile("时间"), re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}")),
    (re.compile("商户号|单号|费率|币种|状态|类型|银行|ID$|用户标识|设备号"), re.compile("[^`,]*")),
)
"""The forms of values other than amounts, by their columns. Only the other columns can contain the separator."""
MAX_HEADER_BYTES = 64 * 1024
MAX_LINE = 1024 * 1024
"""Maximum characters of a line: a gzip of some kilobytes could otherwise fill the memory with one."""


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
        """Yield each row. A text that holds the characters between two values is recognised by the columns around it;
        where two texts are next to each other and it may be either of them, the row has neither.

        :raises DecodeError: at the end, if lines could not be read as rows: the message has their numbers, and every
            other row was yielded. At once, if the bill is truncated or has another count of rows than its summary:
            a program that saved it has changed it.
        """
        lines = self._lines()
        _, header = next(lines, (0, ""))
        columns, count = _Columns(_split_names(header)), 0
        unreadable: list[int] = []
        for number, line in lines:
            if not line.startswith("`"):
                self._check_summary(number, line, lines, count)
                if unreadable:
                    raise self._error(
                        ", ".join(map(str, unreadable)), f"must have {len(columns.names)} values, as the header says"
                    )
                return
            count += 1
            row = columns.parse(_join_broken(line, lines, len(columns.names)))
            if row is None:
                unreadable.append(number)
            else:
                yield row
        raise self._error(count + 1, "must be a summary: the bill may be truncated")

    def _check_summary(self, number: int, line: str, lines: _Lines, count: int) -> None:
        names = _split_names(line)
        _, last = next(lines, (0, ""))
        values = _split_values(last)
        if not last.startswith("`") or len(values) != len(names) or next(lines, None) is not None:
            raise self._error(number, "must be a row, with a back-quote before it, or the summary at the end")
        said = values[0].removesuffix(".0")
        if _COUNT_COLUMN.search(names[0]) and said.isdigit() and parse_count(said) != count:
            raise self._error(
                number, f"the summary counts {said[:20]} rows, but there are {count}: the bill was changed"
            )

    def _error(self, number: object, problem: str) -> DecodeError:
        return DecodeError(f"{self._path}, line {number}: {problem}")

    def _lines(self) -> _Lines:
        """Return the lines that are not blank, with their numbers."""
        return _Lines(self._iterate_lines())

    def _iterate_lines(self) -> Iterator[tuple[int, str]]:
        try:
            with io.TextIOWrapper(_open(self._path), encoding=self._encoding, errors="replace", newline="") as file:
                number = 0
                while line := file.readline(MAX_LINE + 1):
                    number += 1
                    if len(line) > MAX_LINE:
                        raise self._error(number, f"must have at most {MAX_LINE} characters")
                    if line.strip():
                        yield number, line
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


class _Lines:
    """Iterates over numbered lines, of which the next one can be looked at before it is taken."""

    def __init__(self, lines: Iterator[tuple[int, str]]) -> None:
        self._lines = lines
        self._next: tuple[int, str] | None = None

    def __iter__(self) -> Iterator[tuple[int, str]]:
        return self

    def __next__(self) -> tuple[int, str]:
        taken, self._next = self._next, None
        return next(self._lines) if taken is None else taken

    def peek(self) -> str:
        """Return the next line, "" at the end."""
        if self._next is None:
            self._next = next(self._lines, None)
        return "" if self._next is None else self._next[1]


def _join_broken(line: str, lines: _Lines, width: int) -> list[str]:
    """Return the values of *line*, and of the lines after it if a line break in a value has parted them."""
    values = _split_values(line)
    while len(values) < width and _is_continuation(lines.peek()):
        line += next(lines)[1]
        values = _split_values(line)
    return values


def _is_continuation(line: str) -> bool:
    """Whether *line* is the rest of a row: neither the next row, nor the names of the summary, nor the end."""
    return bool(line) and not line.startswith("`") and not _COUNT_COLUMN.search(_split_names(line)[0])


class _Columns:
    """The columns of a bill, and which values each may have."""

    def __init__(self, names: list[str]) -> None:
        self.names = names
        self._is_amount = [bool(_AMOUNT_COLUMN.search(name)) for name in names]
        patterns = (next((form for column, form in _FORMS if column.search(name)), None) for name in names)
        self._forms = [
            _NUMBER if is_amount else form for form, is_amount in zip(patterns, self._is_amount, strict=True)
        ]

    def parse(self, values: list[str]) -> Row | None:
        """Return the row of *values*; None if they are not those of these columns.

        If there are too many, one value contained the separator. It is one that, joined, lets all others fit; if there
        are several such, the columns in which they differ are left out.
        """
        extra = len(values) - len(self.names)
        if extra == 0:
            return self._build(values)
        if extra < 0:
            return None
        joined = [
            [*values[:at], ",`".join(values[at : at + extra + 1]), *values[at + extra + 1 :]]
            for at in range(len(self.names))
            if self._forms[at] is None
        ]
        fitting = [each for each in joined if self._fit(each)]
        rows = [self._build(each) for each in fitting]
        return (
            {name: value for name, value in rows[0].items() if all(row[name] == value for row in rows)}
            if rows
            else None
        )

    def _fit(self, values: list[str]) -> bool:
        return all(
            form is None or not value or form.fullmatch(value) for form, value in zip(self._forms, values, strict=True)
        )

    def _build(self, values: list[str]) -> Row:
        return {
            name: _parse_amount(value) if is_amount else value
            for name, value, is_amount in zip(self.names, values, self._is_amount, strict=True)
        }


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
