"""The options of a call in one table: the name, the spellings and the validation of each."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Literal, cast

from wechatpay._calls.download import Target
from wechatpay._calls.retry_policy import Retry
from wechatpay._calls.urls import to_plain_string, validate_base_url
from wechatpay.errors import ArgumentError, ArgumentTypeError
from wechatpay.http import Headers

__all__ = ["OPTIONS", "SPELLINGS", "Option", "validate_params", "validate_target", "validate_timeout"]

MAX_TIMEOUT = 24 * 3600
"""Seconds; a longer timeout is a mistake, such as milliseconds."""


@dataclass(frozen=True, slots=True)
class Option:
    """One option of a call."""

    name: str
    """The keyword argument, and the field of `Call` that the validated value goes into."""
    validate: Callable[[Any], Any]
    """Returns the normalised value, or raises the `ArgumentError` that says what to write instead."""
    help: str
    aliases: tuple[str, ...] = ()
    """Other spellings: those of the PHP package."""
    inverted_alias: str = ""
    """A spelling whose value is the opposite."""
    mistaken_for: tuple[str, ...] = ()
    """Names that other libraries give it: an error suggests the option instead."""
    only: Literal["v2", "v3", ""] = ""
    """The only protocol that has the option; "" if both have it."""


def _validate_json(value: Any) -> Any:
    if isinstance(value, (dict, list, tuple, Mapping)):
        return value
    raise ArgumentTypeError(f"json must be a mapping or a list, not {type(value).__name__}: raw bytes go into content=")


def _validate_xml(value: object) -> Mapping[str, Any]:
    if not isinstance(value, Mapping) or not all(isinstance(name, str) for name in value):
        raise ArgumentTypeError(f"xml must be a mapping of str to str or int, not {type(value).__name__}")
    return value


def _validate_flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise ArgumentTypeError(f"a flag such as mutual_tls= or nonce= must be True or False, not {value!r}")
    return value


def validate_params(value: object) -> tuple[tuple[str, str], ...]:
    """Return the parameters of a query as pairs; a list gives one pair for each of its values.

    :raises ArgumentError: *value* is not a mapping of str to str, int, bool or lists of these.
    """
    if not isinstance(value, Mapping):
        raise ArgumentTypeError(
            f"params must be a mapping, such as {{'mchid': '1900000001'}}, not {type(value).__name__}"
        )
    return tuple(
        (_validate_param_name(name), _param_string(f"params[{name!r}]", each))
        for name, given in value.items()
        for each in (given if isinstance(given, (list, tuple)) else (given,))
    )


def _validate_param_name(name: object) -> str:
    if isinstance(name, str) and name:
        return name
    raise ArgumentTypeError(f"the name of a parameter must be a str and not empty, not {name!r}")


def _param_string(where: str, value: object) -> str:
    if value is None:
        raise ArgumentError(f"{where} must not be None: leave it out, or give it a value")
    if isinstance(value, bool):
        return "true" if value else "false"
    if not isinstance(value, (str, int)):
        raise ArgumentTypeError(f"{where} must be str, int, bool or a list of these, not {type(value).__name__}")
    return to_plain_string(where, value)


_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")  # RFC 9110, 5.6.2
_HEADER_VALUE = re.compile(r"[\x20-\x7e]*")
_COMPUTED_HEADERS = {"authorization", "content-length", "transfer-encoding"}


def _validate_headers(value: object) -> Headers:
    if not isinstance(value, Mapping):
        raise ArgumentTypeError(f"headers must be a mapping of names to values, not {type(value).__name__}")
    for name, text in value.items():
        if not isinstance(name, str) or not _HEADER_NAME.fullmatch(name):
            raise ArgumentError(f"headers[{name!r}] is not the name of a header")
        if name.lower() in _COMPUTED_HEADERS:
            raise ArgumentError(f"headers[{name!r}] is computed from the request: leave it out")
        if not isinstance(text, str) or not _HEADER_VALUE.fullmatch(text):
            raise ArgumentError(f"headers[{name!r}] must be a str of printable ASCII, on one line")
    return Headers(value)


def _validate_content(value: object) -> bytes:
    if not isinstance(value, (bytes, bytearray, memoryview)):
        raise ArgumentTypeError(f"content must be bytes, not {type(value).__name__}: a mapping goes into json=")
    return bytes(value)


def _validate_meta(value: object) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise ArgumentTypeError(f"meta must be a mapping, such as {{'filename': 'a.jpg'}}, not {type(value).__name__}")
    return value


def validate_target(value: object) -> Path | BinaryIO:
    """Return *value*, to which a response is written: a path in a writable directory, or a file open for writing.

    :raises ArgumentError: *value* is neither.
    """
    if isinstance(value, (str, Path)):
        path = Path(value).resolve()  # A link is followed, not replaced.
        if path.is_dir():
            raise ArgumentError(f"to={str(path)!r} is a directory: name the file in it")
        if path.exists() and not path.is_file():
            raise ArgumentError(f"to={str(path)!r} is not a regular file: open it and give the file")
        if path.parent.is_dir() and not os.access(path.parent, os.W_OK):
            raise ArgumentError(f"to={str(path)!r}: the directory {str(path.parent)!r} cannot be written to")
        if not path.parent.is_dir():
            raise ArgumentError(f"to={str(path)!r}: the directory {str(path.parent)!r} does not exist")
        return path
    if not callable(getattr(value, "write", None)) or hasattr(value, "encoding"):
        raise ArgumentTypeError(f"to must be a path or a file opened with 'wb', not {type(value).__name__}")
    if getattr(value, "closed", False) or not getattr(value, "writable", lambda: True)():
        raise ArgumentError("to= is a file that is closed or not open for writing: open it with 'wb'")
    file = cast("BinaryIO", value)  # It has every method that is used of one.
    if not isinstance(file.write(b""), int):  # This is found out before anything is sent.
        raise ArgumentTypeError(f"to= is a {type(value).__name__} whose write() does not return a count of bytes")
    return file


def validate_timeout(value: object) -> tuple[float, float]:
    """Return *value* as (connect, read), in seconds.

    :raises ArgumentError: *value* is neither a positive number nor two of them.
    """
    pair = tuple(_parse_seconds(each) for each in (value if isinstance(value, tuple) else (value, value)))
    if len(pair) != 2 or not all(0 < seconds <= MAX_TIMEOUT for seconds in pair):
        raise ArgumentError(
            f"timeout must be seconds, more than 0 and at most a day, or (connect, read), not {value!r}"
        )
    return pair


def _parse_seconds(value: object) -> float:
    if not isinstance(value, (int, float)) or isinstance(value, bool) or value > MAX_TIMEOUT:
        return 0.0
    return float(value)


def _validate_retry(value: object) -> Retry | bool:
    if isinstance(value, (Retry, bool)):
        return value
    raise ArgumentTypeError(
        f"retry must be True (retry also what may have arrived), False (try once) or a wechatpay.Retry, not {value!r}"
    )


OPTIONS = (
    Option("json", _validate_json, "the body of APIv3, a mapping or a list", mistaken_for=("data", "body"), only="v3"),
    Option("xml", _validate_xml, "the fields of an APIv2 body, a mapping", only="v2"),
    Option("params", validate_params, "the query", aliases=("query",)),
    Option("headers", _validate_headers, "headers to add, or to set in place of the defaults"),
    Option("content", _validate_content, "a body of raw bytes", only="v3"),
    # `_protocols/multipart.py` validates the file, because it reads it.
    Option("files", lambda value: value, "the file of an upload", mistaken_for=("file",)),
    Option("meta", _validate_meta, "the JSON that describes the file and is signed", only="v3"),
    Option(
        "to",
        lambda value: Target(validate_target(value)),
        "the path or binary file to stream the response into",
        aliases=("sink",),
    ),
    Option("base_url", validate_base_url, "the base URL of this call", aliases=("base_uri",), mistaken_for=("url",)),
    Option("timeout", validate_timeout, "seconds, or (connect, read)"),
    Option("retry", _validate_retry, "True: also retry what may have arrived; False: try once; or a Retry"),
    Option(
        "mutual_tls",
        _validate_flag,
        "present the merchant certificate",
        aliases=("security",),
        mistaken_for=("cert",),
        only="v2",
    ),
    Option("nonce", _validate_flag, "False: send no nonce_str", inverted_alias="nonceless", only="v2"),
)
"""All options of a call. `bind` documents the same table."""
SPELLINGS: Mapping[str, Option] = {
    spelling: option
    for option in OPTIONS
    for spelling in (option.name, *option.aliases, option.inverted_alias)
    if spelling
}
"""Each spelling of an option, and the option."""
