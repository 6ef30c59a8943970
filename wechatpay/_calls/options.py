"""The options of a call, one by one: what each may be, and what to write instead of what it may not."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Collection, Iterable, Mapping
from pathlib import Path
from typing import Any, BinaryIO, cast
from urllib.parse import quote, urlsplit

from wechatpay._calls.download import Target
from wechatpay._exchange.retry_policy import Retry
from wechatpay.errors import ArgumentError, ArgumentTypeError, safe_repr
from wechatpay.http import Headers

__all__ = [
    "CHECKS",
    "ONLY_IN",
    "SPELLINGS",
    "encode_query",
    "plain_text",
    "require_tls",
    "validate_base_url",
    "validate_target",
    "validate_timeout",
]


def plain_text(where: str, value: str | int) -> str:
    """The text that *value* is: also of an enumeration, whose `str()` is its name.

    :raises ArgumentError: UTF-8 does not have it, or it is a number of thousands of digits.
    """
    try:
        text = str.__str__(value) if isinstance(value, str) else int.__repr__(value)
        text.encode()
    except UnicodeEncodeError:
        raise ArgumentError(f"{where} has a lone surrogate, which no encoding of text has: {value!r}") from None
    except ValueError:
        raise ArgumentError(f"{where} is a number that is too long") from None
    return text


def _json(value: Any) -> Any:
    if isinstance(value, (dict, list, tuple, Mapping)):
        return value
    raise ArgumentTypeError(f"json= is a mapping or a list, not {type(value).__name__}; raw bytes go into content=")


def _xml(value: object) -> Mapping[str, Any]:
    if not isinstance(value, Mapping) or not all(isinstance(name, str) for name in value):
        raise ArgumentTypeError(f"xml= is a mapping of names to texts, not {type(value).__name__}")
    return value


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise ArgumentTypeError(f"a switch such as mutual_tls= or nonce= is True or False, not {value!r}")
    return value


def _params(value: object) -> tuple[tuple[str, str], ...]:
    if not isinstance(value, Mapping):
        raise ArgumentTypeError(f"params= is a mapping, such as {{'mchid': '1900000001'}}, not {type(value).__name__}")
    return tuple(
        (_param_name(name), _param_text(f"params[{name!r}]", each))
        for name, given in value.items()
        for each in (given if isinstance(given, (list, tuple)) else (given,))
    )


def _param_name(name: object) -> str:
    if isinstance(name, str) and name:
        return name
    raise ArgumentTypeError(f"params[{name!r}]: the name of a parameter is text")


def _param_text(where: str, value: object) -> str:
    if value is None:
        raise ArgumentError(f"{where} is None: leave it out, or give it a value")
    if isinstance(value, bool):
        return "true" if value else "false"
    if not isinstance(value, (str, int)):
        raise ArgumentTypeError(f"{where} is a {type(value).__name__}: give str, int, bool, or a list of these")
    return plain_text(where, value)


def encode_query(params: Iterable[tuple[str, str]]) -> str:
    """The query string, each name and value percent-encoded once (RFC 3986, 2.3: all but the unreserved)."""
    return "&".join([f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in params])


_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")  # RFC 9110, 5.6.2
_FIELD = re.compile(r"[\x20-\x7e]*")
_OURS = {"authorization", "content-length", "transfer-encoding"}


def _headers(value: object) -> Headers:
    if not isinstance(value, Mapping):
        raise ArgumentTypeError(f"headers= is a mapping of names to values, not {type(value).__name__}")
    for name, text in value.items():
        if not isinstance(name, str) or not _TOKEN.fullmatch(name):
            raise ArgumentError(f"headers[{name!r}]: not the name of a header")
        if name.lower() in _OURS:
            raise ArgumentError(f"headers[{name!r}] is made from the request itself: leave it out")
        if not isinstance(text, str) or not _FIELD.fullmatch(text):
            raise ArgumentError(f"headers[{name!r}]: a value is text of printable ASCII, on one line")
    return Headers(value)


def _content(value: object) -> bytes:
    if not isinstance(value, (bytes, bytearray, memoryview)):
        raise ArgumentTypeError(f"content= is bytes, not {type(value).__name__}; a mapping goes into json=")
    return bytes(value)


def _meta(value: object) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise ArgumentTypeError(f"meta= is a mapping, such as {{'filename': 'a.jpg'}}, not {type(value).__name__}")
    return value


def _to(value: object) -> Target:
    return Target(validate_target(value))


def validate_target(value: object) -> Path | BinaryIO:
    """*value* as the place that a reply goes to: a path that can be written, or a file open for writing.

    :raises ArgumentError: it is none.
    """
    if isinstance(value, (str, Path)):
        path = Path(value).resolve()  # a link is followed, not replaced
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
        raise ArgumentTypeError(f"to= is a path or a file opened with 'wb', not {type(value).__name__}")
    if getattr(value, "closed", False) or not getattr(value, "writable", lambda: True)():
        raise ArgumentError("to= is a file that is closed or not open for writing: open it with 'wb'")
    file = cast("BinaryIO", value)  # it has what is used of one
    if not isinstance(file.write(b""), int):  # found out before anything is sent
        raise ArgumentTypeError(f"to= is a {type(value).__name__} whose write() gives no count of bytes")
    return file


def _address(value: str) -> str:
    """*value* for a message, without a user and password that may be in it."""
    _, at, address = value.rpartition("@")
    return safe_repr(f"***@{address}" if at else value, 200)


def validate_base_url(value: object) -> str:
    """*value* as an access point: scheme, host and path prefix, without the last slash.

    :raises ArgumentError: it is none.
    """
    if not isinstance(value, str):
        raise ArgumentTypeError(f"base_url= is text, such as 'https://api.mch.weixin.qq.com', not {value!r}")
    parts = urlsplit("")
    try:
        parts = urlsplit(value)
        usable = bool(parts.scheme in {"http", "https"} and parts.hostname and parts.port != 0)
    except ValueError:
        usable = False
    if usable and re.search(r"/v[23]/?$", parts.path):
        raise ArgumentError(
            f"base_url={_address(value)} ends in the version, which the path brings along: leave it out"
        )
    if not usable or not _BASE_URL.fullmatch(value) or {".", ".."} & set(value.split("/")):
        raise ArgumentError(
            f"base_url={_address(value)}: it is a scheme, a host and a path, without a user, a query or a fragment, "
            "such as 'https://apihk.mch.weixin.qq.com' or 'https://api.mch.weixin.qq.com/hk/'"
        )
    return value.rstrip("/")


_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_BASE_URL = re.compile(rf"https?://(?:{_LABEL}(?:\.{_LABEL})*|\[[0-9A-Fa-f:.]+\])(?::[0-9]+)?(?:/[A-Za-z0-9_.~-]+)*/?")


_LOOPBACK = re.compile(r"localhost|127(?:\.[0-9]{1,3}){3}|::1")


def require_tls(url: str, plain_http: Collection[str]) -> None:
    """Refuse an access point that is talked to over plain http, if it is neither this machine nor named.

    What is proved is no less true without TLS, but everybody on the way reads it; and of APIv2, some replies are not
    signed at all.

    :raises ArgumentError: it is such a one.
    """
    parts = urlsplit(url)
    host = parts.hostname or ""
    if parts.scheme == "http" and not _LOOPBACK.fullmatch(host) and host not in plain_http:
        raise ArgumentError(
            f"base_url={url!r} is plain http, which everybody on the way reads and can change: use https; where that "
            f"way is yours alone, name the host: Client(plain_http=[{host!r}])"
        )


LONGEST = 24 * 3600


def validate_timeout(value: object) -> tuple[float, float]:
    """*value* as (connect, read), in seconds.

    :raises ArgumentError: it is neither a positive number nor two of them.
    """
    pair = tuple(_seconds(each) for each in (value if isinstance(value, tuple) else (value, value)))
    if len(pair) != 2 or not all(0 < seconds <= LONGEST for seconds in pair):
        raise ArgumentError(f"timeout={value!r}: give seconds, more than 0 and up to a day, or (connect, read)")
    return pair


def _seconds(value: object) -> float:
    if not isinstance(value, (int, float)) or isinstance(value, bool) or value > LONGEST:
        return 0.0
    return float(value)


def _retry(value: object) -> Retry | bool:
    if isinstance(value, (Retry, bool)):
        return value
    raise ArgumentTypeError(
        f"retry={value!r}: True repeats also what may have arrived, False tries once; or give a wechatpay.Retry(...)"
    )


CHECKS: Mapping[str, Callable[[Any], Any]] = {
    "json": _json,
    "params": _params,
    "headers": _headers,
    "content": _content,
    "files": lambda value: value,  # checked by wechatpay._protocols.multipart, which reads it
    "meta": _meta,
    "to": _to,
    "base_url": validate_base_url,
    "timeout": validate_timeout,
    "retry": _retry,
    "xml": _xml,
    "mutual_tls": _flag,
    "nonce": _flag,
}
"""Each option, and what makes its value the one that is kept, or says what is wrong with it."""
SPELLINGS = {
    **{name: name for name in CHECKS},
    "query": "params",
    "sink": "to",
    "base_uri": "base_url",
    "security": "mutual_tls",
    "nonceless": "nonce",
}
"""Each spelling of an option, and the option."""
ONLY_IN = {
    **dict.fromkeys(("json", "content", "meta"), "v3"),
    **dict.fromkeys(("xml", "mutual_tls", "nonce"), "v2"),
}
"""Options that only one of the protocols has."""
