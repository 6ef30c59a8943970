"""Base URLs, query strings and the strings in them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from urllib.parse import quote, urlsplit

from wechatpay.errors import ArgumentError, ArgumentTypeError, safe_repr

__all__ = ["encode_query", "require_tls", "to_plain_string", "validate_base_url"]


def to_plain_string(where: str, value: str | int) -> str:
    """Convert *value* to a plain `str`; an enumeration gives its value, not its name.

    :raises ArgumentError: UTF-8 cannot encode it, or it is a number of thousands of digits.
    """
    try:
        text = str.__str__(value) if isinstance(value, str) else int.__repr__(value)
        text.encode()
    except UnicodeEncodeError:
        raise ArgumentError(f"{where} contains a lone surrogate, which UTF-8 cannot encode: {value!r}") from None
    except ValueError:
        raise ArgumentError(f"{where} must be a shorter number") from None
    return text


def encode_query(params: Iterable[tuple[str, str]]) -> str:
    """Build a query string; each name and value is percent-encoded once (RFC 3986, 2.3: all but the unreserved)."""
    return "&".join([f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in params])


_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_BASE_URL = re.compile(rf"https?://(?:{_LABEL}(?:\.{_LABEL})*|\[[0-9A-Fa-f:.]+\])(?::[0-9]+)?(?:/[A-Za-z0-9_.~-]+)*/?")
_ENDS_IN_VERSION = re.compile(r"/v[23]/?$")


def validate_base_url(value: object) -> str:
    """Return *value*, a scheme, a host and an optional path prefix, without a slash at its end.

    :raises ArgumentError: *value* is not a base URL.
    """
    if not isinstance(value, str):
        raise ArgumentTypeError(f"base_url must be a str, such as 'https://api.mch.weixin.qq.com', not {value!r}")
    parts = urlsplit("")
    try:
        parts = urlsplit(value)
        usable = bool(parts.scheme in {"http", "https"} and parts.hostname and parts.port != 0)
    except ValueError:
        usable = False
    if usable and _ENDS_IN_VERSION.search(parts.path):
        raise ArgumentError(f"base_url={_without_user(value)} must not end in the version: the path of a call has it")
    if not usable or not _BASE_URL.fullmatch(value) or {".", ".."} & set(value.split("/")):
        raise ArgumentError(
            f"base_url must be a scheme, a host and a path, without user, query or fragment, not "
            f"{_without_user(value)}: give one such as 'https://apihk.mch.weixin.qq.com' or "
            "'https://api.mch.weixin.qq.com/hk/'"
        )
    return value.rstrip("/")


def _without_user(url: str) -> str:
    """Return the repr of *url* for a message, without the user and the password in it."""
    _, at, address = url.rpartition("@")
    return safe_repr(f"***@{address}" if at else url, 200)


_LOOPBACK = re.compile(r"localhost|127(?:\.[0-9]{1,3}){3}|::1")


def require_tls(url: str, plain_http: Collection[str]) -> None:
    """Reject a base URL of plain http, unless its host is this machine or is in *plain_http*.

    Signatures protect integrity without TLS, but not confidentiality; and some APIv2 responses are not signed.

    :raises ArgumentError: the base URL is plain http.
    """
    parts = urlsplit(url)
    host = parts.hostname or ""
    if parts.scheme == "http" and not _LOOPBACK.fullmatch(host) and host not in plain_http:
        raise ArgumentError(
            f"base_url={url!r} is plain http, which everybody on the way can read and change: use https; if you trust "
            f"the network between, name the host: Client(plain_http=[{host!r}])"
        )
