"""Example response bodies, generated from the schema in a document and from the values of the request."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from wechatpay.sandbox.validation import is_valid

__all__ = ["ExampleGenerator"]

Schema = Mapping[str, Any]
TIME = "2036-01-01T10:00:00+08:00"
"""The value of a time that the request does not give."""
_IDENTIFIER = re.compile(r"(^|_)(id|no|code|number|token)$")
END_TIME = "2036-01-02T10:00:00+08:00"
"""The value of an end or expiry time that the request does not give."""


class ExampleGenerator:
    """Generates a response body from a schema. The same *seed* gives the same body.

    :param sent: the values of the request. The body repeats each value under its name, if it matches the schema.
    :param encrypt: the function that encrypts a field for the merchant.
    """

    def __init__(self, seed: str, sent: Mapping[str, Any], encrypt: Callable[[str], str]) -> None:
        self._seed = seed
        self._sent = sent
        self._encrypt = encrypt

    def generate(self, schema: Schema) -> Any:
        """Return a value that matches *schema*."""
        return self._generate(schema, "", self._sent)

    def _generate(self, schema: Schema, where: str, sent: Any) -> Any:
        """Return the value at *where*. *sent* is the request's value under the same name, or None."""
        if schema.get("type") == "object" or "properties" in schema:
            return self._generate_object(schema, where, sent if isinstance(sent, dict) else {})
        if schema.get("type") == "array":
            elements = sent if isinstance(sent, list) and sent else [None] * max(1, schema.get("minItems", 1))
            items = schema.get("items", {})
            return [self._generate(items, f"{where}[{index}]", each) for index, each in enumerate(elements)]
        if schema.get("x-encrypted-with") == "merchant-certificate":
            return self._encrypt(sent if isinstance(sent, str) else "测试")
        if schema.get("type") in ("integer", "number") and isinstance(sent, str) and sent.isascii() and sent.isdigit():
            sent = int(sent)  # The values of a path and a query are strings.
        if sent is not None and is_valid(schema, sent):
            return sent
        value = self._invent(schema, where)
        if isinstance(value, str) and not is_valid(schema, value):
            value = next((each for each in self._list_strings(schema, where) if is_valid(schema, each)), value)
        return value

    def _list_strings(self, schema: Schema, where: str) -> Iterator[str]:
        """Yield strings of the documented length, of the alphabets that patterns ask for."""
        digest = hashlib.sha256(f"{self._seed} {where}".encode()).hexdigest()
        length = min(schema.get("maxLength", 24), schema.get("x-max-bytes", 24), 24)
        length = max(length, schema.get("minLength", 1))
        yield from (text[:length] for text in (digest, str(int(digest, 16)), f"D{digest}".upper()))
        yield from ("20360101", "20360101100000", "100000", "2036-01-01")

    def _generate_object(self, schema: Schema, where: str, sent: Mapping[str, Any]) -> dict[str, Any]:
        # A top-level value of the request may also be repeated further down: an order's number in each of its parts.
        return {
            name.replace("$n", "0").replace("$m", "0"): self._generate(
                each, f"{where}.{name}", sent.get(name, self._sent.get(name))
            )
            for name, each in schema.get("properties", {}).items()
        }

    def _invent(self, schema: Schema, where: str) -> Any:
        """Return a value that depends only on the schema, the seed and *where*."""
        if "enum" in schema:
            return schema["enum"][0]
        if "const" in schema:
            return schema["const"]
        digest = hashlib.sha256(f"{self._seed} {where}".encode()).hexdigest()
        kind, name = schema.get("type", "string"), where.rpartition(".")[2]
        if kind in ("integer", "number"):
            if "examples" in schema:
                return schema["examples"][0]
            number = int(digest[:4], 16) % 100 + 1
            return min(max(number, schema.get("minimum", number)), schema.get("maximum", number))
        if kind == "boolean":
            return int(digest[0], 16) % 2 == 0
        if "time" in name or name.endswith("_date"):
            return END_TIME if "end" in name or "expire" in name else TIME
        if name.endswith("url"):
            return f"https://example.invalid/{digest[:16]}"
        if examples := [each for each in schema.get("examples", ()) if isinstance(each, str) and each]:
            return _vary(examples[0], digest) if _IDENTIFIER.search(name) else examples[0]
        return digest[:24]


def _vary(example: str, digest: str) -> str:
    """Return an identifier like *example*, whose last digits depend on *digest*: no two objects have the same one."""
    digits = iter(str(int(digest, 16)))
    cut = max(len(example) // 2, len(example) - 12)
    return example[:cut] + "".join(next(digits) if each.isdigit() else each for each in example[cut:])
