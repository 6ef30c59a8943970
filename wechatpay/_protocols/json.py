"""A JSON body: checked, and serialised once to the bytes that are signed and sent."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from typing import Any

from wechatpay._keys.platform import PlatformKey
from wechatpay._keys.secret import Secret
from wechatpay.errors import ArgumentError, ArgumentTypeError

__all__ = ["Secrets", "encode_json"]

# "WeChat Pay takes a subset of UTF-8, of one to three bytes a character":
# https://pay.weixin.qq.com/doc/v3/merchant/4012081606
_BAD_CHARACTER = re.compile("[\U00010000-\U0010ffff\ud800-\udfff]")
_DEEPEST = 100
_PLAIN = {str, int, bool}


class Secrets:
    """What becomes of the secrets in a body: encrypted for *key*, or an open place where there is none yet."""

    def __init__(self, key: PlatformKey | None = None) -> None:
        self._key = key
        self.found = False

    def plain(self, value: object) -> object:
        """*value*, which `json` does not know, as something that it knows."""
        if isinstance(value, Mapping):
            return dict(value)
        assert isinstance(value, Secret)  # _check let nothing else through
        if value.key is not None:
            raise ArgumentError("a Secret in json= takes no key of its own: it is encrypted for the one that is named")
        self.found = True
        return value.encrypted("json", self._key.public_key) if self._key else ""


def encode_json(value: Any, where: str, secrets: Secrets) -> bytes:
    """*value* as compact JSON in UTF-8: these bytes are signed, and these are sent.

    :raises ArgumentError: WeChat Pay would refuse it: null, NaN, or characters outside the Basic Multilingual Plane
        (emoji). `ArgumentTypeError` where JSON has no such type. The message says where.
    """
    _check(value, where)
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=secrets.plain)
    if not text.isascii() and _BAD_CHARACTER.search(text):
        _check_texts(value, where)
    return text.encode()


def _check(value: object, where: str, depth: int = 0) -> None:
    """Raise the error of the first part of *value* that is of no type that can be sent."""
    if isinstance(value, (str, int, Secret)):
        return
    if depth > _DEEPEST:
        raise ArgumentError(f"{where[:80]}... is nested more than {_DEEPEST} levels deep, or contains itself")
    if isinstance(value, (dict, Mapping)):
        _check_fields(value, where, depth + 1)
    elif isinstance(value, (list, tuple)):
        for index, each in enumerate(value):
            if type(each) not in _PLAIN:
                _check(each, f"{where}[{index}]", depth + 1)
    elif value is None:
        raise ArgumentError(f"{where} is None, and WeChat Pay refuses null: leave the field out")
    else:
        _check_number(value, where)


def _check_fields(value: Mapping[object, object], where: str, depth: int) -> None:
    for name, each in value.items():
        if not isinstance(name, str):
            raise ArgumentTypeError(f"{where} has the name {name!r}: names in JSON are text")
        if type(each) not in _PLAIN:  # most are, and need no place to be named
            _check(each, f"{where}.{name}", depth)


def _check_number(value: object, where: str) -> None:
    if not isinstance(value, float):
        raise ArgumentTypeError(
            f"{where} is of type {type(value).__name__}, which JSON does not have: give text or a number "
            "(times as '2026-11-23T10:00:00+08:00', amounts as an int of fen)"
        )
    if not math.isfinite(value):
        raise ArgumentError(f"{where} is {value}, which JSON does not have: give a number")


def _check_texts(value: object, where: str) -> None:
    """Raise the error of the first text in *value* with a character that cannot be sent."""
    if isinstance(value, Mapping):
        for name, each in value.items():
            _check_texts(name, f"the name {name!r} in {where}")
            _check_texts(each, f"{where}.{name}")
    elif isinstance(value, (list, tuple)):
        for index, each in enumerate(value):
            _check_texts(each, f"{where}[{index}]")
    elif isinstance(value, str) and (found := _BAD_CHARACTER.search(value)):
        if "\ud800" <= found[0] <= "\udfff":
            raise ArgumentError(f"{where} has a lone surrogate, which no encoding of text has: {value!r}")
        raise ArgumentError(
            f"{where} has {found[0]!r} (U+{ord(found[0]):X}): WeChat Pay takes UTF-8 of up to three bytes a "
            "character, no emoji: leave it out or replace it"
        )
