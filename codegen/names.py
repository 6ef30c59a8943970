"""What the types of an operation are called: as short as tells it from the others of its area."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Sequence

from wechatpay.openapi import Operation

__all__ = ["area_of", "camel", "class_name", "type_names"]


def camel(text: str) -> str:
    """`out_trade_no` and `REFUND.SUCCESS` as parts of a class's name: `OutTradeNo`, `RefundSuccess`."""
    words = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+", text)
    return "".join(word.capitalize() for word in words)


def area_of(operation: Operation) -> str:
    """The module that an operation is in: that of its first word, such as `refund`, `v2_pay`, `global_`."""
    version, first, *_ = operation.chain.split(".")
    name = re.sub(r"(?<!^)(?=[A-Z])", "_", first).lower()
    name = name if version == "v3" else f"v2_{name}"
    return f"{name}_" if keyword.iskeyword(name) else name


def class_name(segments: Iterable[str]) -> str:
    """The class of a node: `PayTransactionsJsapi`."""
    return "".join(camel(segment) for segment in segments)


def type_names(operations: Sequence[Operation]) -> dict[str, str]:
    """For each chain of one area the beginning of its types' names: `RefundsPost`.

    It is made of the last segments and the verb; of as many as no other path of the area ends in.
    """
    paths = [tuple(operation.chain.split(".")[1:]) for operation in operations]
    names = {}
    for operation, path in zip(operations, paths, strict=True):
        verb = path[-1]
        others = [other[:-1] for other in paths if other != path and other[-1] == verb]
        names[operation.chain] = _shortest(path[:-1], others) + verb.capitalize()
    return names


def _shortest(path: Sequence[str], others: Sequence[Sequence[str]]) -> str:
    for count in range(1, len(path)):
        name = class_name(path[-count:])
        if not any(class_name(other[-count:]) == name for other in others):
            return name
    return class_name(path)
