"""The signature headers of a notification, in any form in which frameworks, gateways and queues pass them on."""

from __future__ import annotations

from typing import Any

from wechatpay._protocols.v3_verification import SIGNATURE_HEADERS, SIGNATURE_TYPE
from wechatpay.errors import ArgumentTypeError, MissingHeaderError
from wechatpay.http import Headers

__all__ = ["read_headers"]

_NAMES = {name.lower(): name for name in SIGNATURE_HEADERS}


def read_headers(headers: object) -> Headers:
    """Read the signature headers from *headers*, and leave the others out.

    Names may be in any case, with underscores, with the `HTTP_` of WSGI and Django, or bytes, as in ASGI. Values may be
    bytes, an int, or a list of one value.

    :raises ArgumentTypeError: *headers* is neither a mapping nor pairs.
    :raises MissingHeaderError: a signature header has several values, or one that is no text.
    """
    found: dict[str, str] = {}
    for given, value in _iterate_pairs(headers):
        name = _NAMES.get(_normalize(given))
        if name is None or value is None:
            continue
        for each in value if isinstance(value, (list, tuple)) else (value,):
            text = _convert_value(name, each)
            if found.setdefault(name, text) == text:
                continue
            if name == SIGNATURE_TYPE:
                found[name] += f", {text}"  # No algorithm has such a name: it is refused as one that is not supported.
            else:
                raise MissingHeaderError(f"{name} has several values, {found[name]!r:.80} and {text!r:.80}: give one")
    return Headers(found)


def _iterate_pairs(headers: Any) -> list[tuple[str, Any]]:
    try:
        pairs = headers.items() if hasattr(headers, "items") else headers
        return [(_decode(name), value) for name, value in pairs]
    except (TypeError, ValueError, AttributeError):
        raise ArgumentTypeError(
            f"the headers must be a mapping, or pairs of name and value, not {type(headers).__name__}: give those of "
            "the request, such as request.headers"
        ) from None


def _normalize(name: str) -> str:
    return name.lower().replace("_", "-").removeprefix("http-")


def _convert_value(name: str, value: object) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    try:
        return _decode(value)
    except TypeError:
        raise MissingHeaderError(f"{name} must be a str, not {type(value).__name__}: give it as it arrived") from None


def _decode(text: object) -> str:
    if isinstance(text, str):
        return text
    if isinstance(text, bytes):
        return text.decode("latin-1")
    raise TypeError
