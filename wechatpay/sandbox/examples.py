"""Answers made from a document: what was sent is repeated under the same names, the rest is made up, always alike."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from typing import Any

from wechatpay.sandbox.validation import fits

__all__ = ["ExampleGenerator"]

Schema = Mapping[str, Any]
MOMENT = "2036-01-01T10:00:00+08:00"
LATER = "2036-01-02T10:00:00+08:00"
"""When anything happens that nobody gave a time for, and when it ends."""


class ExampleGenerator:
    """Makes one answer, to a request that sent *sent*; *seal* encrypts a field for the merchant.

    *key* is what it is an answer to: the same gives the same.
    """

    def __init__(self, key: str, sent: Mapping[str, Any], seal: Callable[[str], str]) -> None:
        self._key = key
        self._sent = sent
        self._seal = seal

    def made(self, schema: Schema) -> Any:
        """A value that *schema* describes."""
        return self._value(schema, "", self._sent)

    def _value(self, schema: Schema, where: str, near: Any) -> Any:
        """*near* is what was sent in the place of this value, or around it."""
        if schema.get("type") == "object" or "properties" in schema:
            return self._object(schema, where, near if isinstance(near, dict) else {})
        if schema.get("type") == "array":
            given = near if isinstance(near, list) and near else [None]
            items = schema.get("items", {})
            return [self._value(items, f"{where}[{index}]", each) for index, each in enumerate(given)]
        if schema.get("x-encrypted-with") == "merchant-certificate":
            return self._seal(near if isinstance(near, str) else "测试")
        if near is not None and fits(schema, near):
            return near
        return self._made_up(schema, where)

    def _object(self, schema: Schema, where: str, near: Mapping[str, Any]) -> dict[str, Any]:
        # What was sent at the top may be repeated further down: the number of an order, in each of its parts.
        return {
            name.replace("$n", "0").replace("$m", "0"): self._value(
                each, f"{where}.{name}", near.get(name, self._sent.get(name))
            )
            for name, each in schema.get("properties", {}).items()
        }

    def _made_up(self, schema: Schema, where: str) -> Any:
        if "enum" in schema:
            return schema["enum"][0]
        if "const" in schema:
            return schema["const"]
        digest = hashlib.sha256(f"{self._key} {where}".encode()).hexdigest()
        kind, name = schema.get("type", "string"), where.rpartition(".")[2]
        if kind in ("integer", "number"):
            return int(digest[:4], 16) % 100 + 1
        if kind == "boolean":
            return int(digest[0], 16) % 2 == 0
        if "time" in name or name.endswith("_date"):
            return LATER if "end" in name or "expire" in name else MOMENT
        if name.endswith("url"):
            return f"https://example.invalid/{digest[:16]}"
        return digest[:24]
