"""JSON: request bodies, encoded once to the bytes that are signed and sent; and documents, parsed strictly."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from typing import Any, NoReturn

from wechatpay._keys.platform import PlatformKey
from wechatpay._keys.secret import Secret
from wechatpay.errors import ArgumentError, ArgumentTypeError, DecodeError
from wechatpay.http import HTTPRequest, HTTPResponse

__all__ = ["SecretEncoder", "decode", "encode", "parse"]

# WeChat Pay accepts a subset of UTF-8, of one to three bytes a character:
# https://pay.weixin.qq.com/doc/v3/merchant/4012081606
_BAD_CHARACTER = re.compile("[\U00010000-\U0010ffff\ud800-\udfff]")
MAX_DEPTH = 100
_PLAIN = {str, int, bool}


# --- encoding


class SecretEncoder:
    """Encodes each `Secret` in a body: as ciphertext for *key*, or as "" while no key is known."""

    def __init__(self, key: PlatformKey | None = None) -> None:
        self._key = key
        self.has_found_secrets = False

    def default(self, value: object) -> object:
        """Convert a Mapping or a Secret for `json.dumps(default=)`."""
        if isinstance(value, Mapping):
            return dict(value)
        assert isinstance(value, Secret)  # _check rejects everything else.
        if value.key is not None:
            raise ArgumentError("a Secret in json= must not have a key of its own: the platform key is used")
        self.has_found_secrets = True
        return value.encrypt("json", self._key.public_key) if self._key else ""


def encode(value: Any, where: str, secrets: SecretEncoder) -> bytes:
    """Encode *value* as compact JSON in UTF-8, the bytes that are signed and sent.

    :raises ArgumentError: WeChat Pay would refuse it: null, NaN, or characters outside the Basic Multilingual Plane
        (emoji). `ArgumentTypeError` if JSON has no such type. The message names the field.
    """
    _check(value, where)
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=secrets.default)
    if not text.isascii() and _BAD_CHARACTER.search(text):
        _check_characters(value, where)
    return text.encode()


def _check(value: object, where: str, depth: int = 0) -> None:
    """Raise an error for the first part of *value* whose type cannot be sent."""
    if isinstance(value, (str, int, Secret)):
        return
    if depth > MAX_DEPTH:
        raise ArgumentError(f"{where[:80]}... must not be nested more than {MAX_DEPTH} levels deep, or contain itself")
    if isinstance(value, (dict, Mapping)):
        _check_mapping(value, where, depth + 1)
    elif isinstance(value, (list, tuple)):
        for index, each in enumerate(value):
            if type(each) not in _PLAIN:
                _check(each, f"{where}[{index}]", depth + 1)
    elif value is None:
        raise ArgumentError(f"{where} must not be None, because WeChat Pay refuses null: leave the field out")
    else:
        _check_number(value, where)


def _check_mapping(value: Mapping[object, object], where: str, depth: int) -> None:
    for name, each in value.items():
        if not isinstance(name, str):
            raise ArgumentTypeError(f"{where}: a name must be a str, not {name!r}")
        if type(each) not in _PLAIN:  # Most are, and need no path for a message.
            _check(each, f"{where}.{name}", depth)


def _check_number(value: object, where: str) -> None:
    if not isinstance(value, float):
        raise ArgumentTypeError(
            f"{where} must be of a type that JSON has, not {type(value).__name__}: give a str or a number "
            "(times as '2026-11-23T10:00:00+08:00', amounts as an int of fen)"
        )
    if not math.isfinite(value):
        raise ArgumentError(f"{where} must be a finite number, not {value}")


def _check_characters(value: object, where: str) -> None:
    """Raise an error for the first string in *value* with a character that cannot be sent."""
    if isinstance(value, Mapping):
        for name, each in value.items():
            _check_characters(name, f"the name {name!r} in {where}")
            _check_characters(each, f"{where}.{name}")
    elif isinstance(value, (list, tuple)):
        for index, each in enumerate(value):
            _check_characters(each, f"{where}[{index}]")
    elif isinstance(value, str) and (found := _BAD_CHARACTER.search(value)):
        if "\ud800" <= found[0] <= "\udfff":
            raise ArgumentError(f"{where} contains a lone surrogate, which UTF-8 cannot encode: {value!r}")
        raise ArgumentError(
            f"{where} must not contain {found[0]!r} (U+{ord(found[0]):X}): WeChat Pay accepts UTF-8 of up to three "
            "bytes a character, no emoji: leave it out or replace it"
        )


# --- parsing


def parse(content: bytes) -> Any:
    """Parse *content* as strict JSON (RFC 8259), which every parser reads as the same document.

    Python's parser also accepts NaN, UTF-16, and a repeated name, of which it keeps the last and other parsers the
    first: the signature of such a document would say nothing about its meaning. Error messages quote field names only,
    never values: they may be personal data.

    :raises ValueError: *content* is not JSON in UTF-8, is nested too deeply, or repeats a name.
    """
    try:
        return _decode_text(content.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise ValueError(f"byte {error.start} is not UTF-8") from None
    except RecursionError:
        raise ValueError("it is nested too deeply") from None


def _build_object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    document = dict(pairs)
    if len(document) < len(pairs):
        names = [name for name, _ in pairs]
        repeated = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"the name {repeated[:40]!r} is repeated")
    return document


def _reject_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a number in JSON")


_decode_text = json.JSONDecoder(object_pairs_hook=_build_object, parse_constant=_reject_constant).decode


def decode(response: HTTPResponse, request: HTTPRequest | None = None) -> Any:
    """Parse the body of *response*.

    :raises DecodeError: the body is not JSON.
    """
    try:
        return parse(response.content)
    except ValueError as error:
        start = response.content[:80].decode("utf-8", "replace")
        raise DecodeError(
            f"the response ({response.status_code}) is not JSON ({error}); it starts with {start!r}",
            request=request,
            response=response,
        ) from None
