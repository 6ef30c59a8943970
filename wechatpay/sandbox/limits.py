"""The limits that the documents set to a value: its length, its range, its pattern, the number of its elements."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from wechatpay.sandbox.wording import Wording, describe_count, describe_length, describe_pattern, describe_range

__all__ = ["find_limit"]

Schema = Mapping[str, Any]


def find_limit(schema: Schema, value: object) -> tuple[str, Wording] | None:
    """Return the first limit that *value* breaks, in English and in WeChat Pay's words."""
    if isinstance(value, str):
        return next(_list_string_limits(schema, value), None)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return next(_list_number_limits(schema, value), None)
    return next(_list_element_limits(schema, value), None) if isinstance(value, list) else None


def _list_string_limits(schema: Schema, value: str) -> Iterator[tuple[str, Wording]]:
    length, size = len(value), len(value.encode("utf-8", "replace"))
    least, most, bytes_ = schema.get("minLength"), schema.get("maxLength"), schema.get("x-max-bytes")
    if least is not None and length < least:
        yield (
            f"must have at least {least} characters, not {length}",
            describe_length(size, "字节数", least=least, most=None),
        )
    if bytes_ is not None and size > bytes_:
        text = f"must have at most {bytes_} bytes in UTF-8, not {size}"
        yield text, describe_length(size, "字节数", least=None, most=bytes_)
    if most is not None and length > most:
        yield (
            f"must have at most {most} characters, not {length}",
            describe_length(length, "字符数", least=None, most=most),
        )
    if "pattern" in schema and not re.search(schema["pattern"], value):
        yield f"must match {schema['pattern']}", describe_pattern(schema["pattern"], value)


def _list_number_limits(schema: Schema, value: float) -> Iterator[tuple[str, Wording]]:
    least, most = schema.get("minimum"), schema.get("maximum")
    if least is not None and value < least:
        yield f"must be at least {least}", describe_range(value, least=least, most=None)
    if most is not None and value > most:
        yield f"must be at most {most}", describe_range(value, least=None, most=most)


def _list_element_limits(schema: Schema, value: list[Any]) -> Iterator[tuple[str, Wording]]:
    least, most, count = schema.get("minItems"), schema.get("maxItems"), len(value)
    if least is not None and count < least:
        yield f"must have at least {least} elements, not {count}", describe_count(count, least=least, most=None)
    if most is not None and count > most:
        yield f"must have at most {most} elements, not {count}", describe_count(count, least=None, most=most)
