"""The names of the generated types: the shortest name that is unique in its area."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Sequence

from wechatpay.openapi import Operation

__all__ = ["choose_type_names", "join_class_name", "name_area", "to_camel_case"]


def to_camel_case(text: str) -> str:
    """Turn `out_trade_no` or `REFUND.SUCCESS` into a part of a class name: `OutTradeNo`, `RefundSuccess`."""
    words = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+", text)
    return "".join(word.capitalize() for word in words)


def name_area(operation: Operation) -> str:
    """Return the module of an operation, named after the first segment: `refund`, `v2_pay`, `global_`."""
    version, first, *_ = operation.chain.split(".")
    name = re.sub(r"(?<!^)(?=[A-Z])", "_", first).lower()
    name = name if version == "v3" else f"v2_{name}"
    return f"{name}_" if keyword.iskeyword(name) else name


def join_class_name(segments: Iterable[str]) -> str:
    """Return the class name of the node at *segments*: `PayTransactionsJsapi`."""
    return "".join(to_camel_case(segment) for segment in segments)


def choose_type_names(operations: Sequence[Operation]) -> dict[str, str]:
    """Map each chain of an area to the prefix of its type names: `RefundsPost`.

    The prefix is the shortest suffix of the path that is unique in the area, plus the verb.
    """
    paths = [tuple(operation.chain.split(".")[1:]) for operation in operations]
    names = {}
    for operation, path in zip(operations, paths, strict=True):
        verb = path[-1]
        others = [other[:-1] for other in paths if other != path and other[-1] == verb]
        names[operation.chain] = _find_unique_suffix(path[:-1], others) + verb.capitalize()
    return names


def _find_unique_suffix(path: Sequence[str], others: Sequence[Sequence[str]]) -> str:
    for count in range(1, len(path)):
        name = join_class_name(path[-count:])
        if not any(join_class_name(other[-count:]) == name for other in others):
            return name
    return join_class_name(path)
