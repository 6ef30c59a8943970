"""How WeChat Pay words the refusal of a field: `输入源“/body/out_trade_no”映射到值字段“商户订单号”…`.

The forms are those of its error messages (https://pay.weixin.qq.com/doc/v3/merchant/4012791869).
"""

from __future__ import annotations

import re
from typing import NamedTuple

__all__ = ["Wording", "describe_count", "describe_length", "describe_missing", "describe_pattern", "describe_range",
           "describe_type"]  # fmt: skip


class Wording(NamedTuple):
    """The refusal of a field in WeChat Pay's words, less the field; and what `detail.value` is then."""

    kind: str
    """The word before the name of the field: 值字段 (a string), 数值字段, 字段."""
    rule: str
    value: object = None

    def write(self, location: str, field: str, title: str) -> str:
        """Return the message about the *field* (`payer.openid`) at *location* (`body`)."""
        pointer = f"/{location}/" + re.sub(r"\.|\[", "/", field).replace("]", "")
        if self.kind.startswith("目标"):
            return f"无法将 JSON 输入源“{pointer}”映射到{self.kind}“{title or field}”中，{self.rule}"
        return f"输入源“{pointer}”映射到{self.kind}“{title or field}”{self.rule}"


def describe_missing() -> Wording:
    """Return the wording for a required field that is absent."""
    return Wording("字段", "必填性规则校验失败，此字段为必填项", "")


def describe_type(kind: str, value: object) -> Wording:
    """Return the wording for a value of another type than *kind*."""
    wanted = "一个合法的 64 位有符号整数" if kind == "integer" else f"一个 {kind} 类型的 Json 值"
    return Wording("目标字段", f"此字段需要{wanted}", value)


def describe_length(length: int, unit: str, *, least: int | None, most: int | None) -> Wording:
    """Return the wording for a string that is too short or too long. *unit* is 字节数 or 字符数."""
    limit = f"小于最小值 {least}" if least is not None else f"大于最大值 {most}"
    return Wording("值字段", f"字符串规则校验失败，{unit} {length}，{limit}", length)


def describe_pattern(pattern: str, value: str) -> Wording:
    """Return the wording for a string that does not match *pattern*."""
    return Wording("值字段", f"字符串规则校验失败，字符串必须匹配正则表达式“{pattern}”", value)


def describe_range(value: object, *, least: int | None, most: int | None) -> Wording:
    """Return the wording for a number outside of its range."""
    limit = f"低于最小值 {least}" if least is not None else f"高于最大值 {most}"
    return Wording("数值字段", f"规则校验失败，值{limit}", value)


def describe_count(count: int, *, least: int | None, most: int | None) -> Wording:
    """Return the wording for a list with too few or too many elements."""
    limit = f"低于最小值 {least}" if least is not None else f"高于最大值 {most}"
    return Wording("字段", f"多重性规则校验失败，此字段个数为 {count} 个，{limit}", count)
