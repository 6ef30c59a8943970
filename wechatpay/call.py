"""One call, checked: the options of section "options of a call" and the values of the path's variables.

Everything that can be wrong about what a caller wrote is found here or in the protocol's `prepare`, before
anything is sent, and said with what to write instead.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, NoReturn
from urllib.parse import quote, urlsplit

import uritemplate

from wechatpay.download import Target
from wechatpay.errors import ArgumentError, ArgumentTypeError, PathError, shown
from wechatpay.http import Headers

__all__ = ["Call", "bind", "checked_base_url", "checked_timeout", "checked_to", "encode_query", "plain_text"]


@dataclass(frozen=True, slots=True)
class Call:
    """What a caller asked for, in one spelling. `None` is what was not given."""

    version: str
    """The protocol: "v3" or "v2"."""
    method: str
    path: str
    """From its first slash, variables expanded and percent-encoded; without the base URL's own path."""
    params: tuple[tuple[str, str], ...] = ()
    headers: Headers = field(default_factory=Headers)
    json: Any = field(default=None, repr=False)
    xml: Mapping[str, Any] | None = field(default=None, repr=False)
    content: bytes | None = field(default=None, repr=False)
    files: Any = field(default=None, repr=False)
    meta: Mapping[str, Any] | None = field(default=None, repr=False)
    to: Target | None = None
    is_file: bool = False
    """Whether the reply is a file from a link, of which WeChat Pay signs nothing."""
    base_url: str | None = None
    timeout: tuple[float, float] | None = None
    mutual_tls: bool = False
    with_nonce: bool = True


def bind(method: str, template: str, arguments: Mapping[str, Any]) -> Call:
    """The call of *method* on the path *template* with *arguments*: options and template values.

    ==============================  ========================================================================
    `json=`                         APIv3, the body: what `json.dumps` takes, without None (WeChat Pay refuses null)
    `xml=`                          APIv2, the body: a mapping of str and int; `nonce_str` and `sign` are added
    `params=` (`query=`)            the query: str, int, bool as true or false, a list as a repeated key
    `headers=`                      added to, or over, the defaults
    `content=`                      a body of raw bytes, with its Content-Type among the headers
    `files=`, `meta=`               an upload and the JSON that is signed for it; in APIv2, with `xml=` for its fields
    `to=` (`sink=`)                 where the reply goes: a path, or a writable binary file
    `base_url=` (`base_uri=`)       another access point for this call, with its path prefix
    `timeout=`                      seconds, or (connect, read)
    `mutual_tls=` (`security=`)     APIv2: present the merchant certificate
    `nonce=` (`nonceless=`)         APIv2: `nonce=False` sends no `nonce_str`
    anything else                   the value of a variable of the path
    ==============================  ========================================================================

    :raises ArgumentError: something cannot be sent as it is; `ArgumentTypeError` where an argument is unknown,
        missing, given twice or of a wrong type; `PathError` where the path is none.
    """
    version, _, _ = template.partition("/")
    variables = _variables(template)
    options: dict[str, Any] = {}
    values: dict[str, object] = {}
    for name, value in arguments.items():
        if value is None:
            raise ArgumentError(f"{name}=None: leave {name} out, or give it a value")
        if name in _OPTIONS:
            _set_once(options, name, value)
        elif name in variables:
            values[name] = value
        else:
            _unknown(name, variables)
    _check_body(version, method, options)
    path = _expand(template, variables, values)
    return Call(
        version=version,
        method=method,
        path=path.removeprefix("/v2"),  # APIv2 has no version in its URLs
        **{_FIELDS.get(name, name): _OPTIONS_CHECKED[name](value) for name, value in options.items()},
    )


def _set_once(options: dict[str, Any], name: str, value: object) -> None:
    option = _OPTIONS[name]
    if option in options:
        other = next(spelling for spelling, same in _OPTIONS.items() if same == option and spelling != name)
        raise ArgumentTypeError(f"{name}= and {other}= are two spellings of one option: give one of them")
    options[option] = not value if name == "nonceless" and isinstance(value, bool) else value


def _unknown(name: str, variables: Iterable[str]) -> NoReturn:
    from difflib import get_close_matches  # only an error needs it

    near = _ELSEWHERE.get(name) or get_close_matches(name, [*_OPTIONS, *variables], 1)
    hint = f"did you mean {near[0]}=?" if near else f"variables of this path: {', '.join(variables) or 'none'}"
    raise ArgumentTypeError(
        f"{name}= is neither an option nor a variable of this path; {hint} "
        f"(the body's own fields go into json={{...}}, the query's into params={{...}})"
    )


# What other libraries call it.
_ELSEWHERE = {"data": ["json"], "body": ["json"], "file": ["files"], "url": ["base_url"], "cert": ["mutual_tls"]}


def _check_body(version: str, method: str, options: Mapping[str, Any]) -> None:
    for name in options:
        if name in _ONLY_IN and _ONLY_IN[name] != version:
            raise ArgumentError(
                f"{name}= belongs to API{_ONLY_IN[name]}, and this path is of API{version}: "
                + ("a body goes into xml={...}" if version == "v2" else "a body goes into json={...}")
            )
    if version == "v2" and "params" in options and method != "GET":
        raise ArgumentError("params= with post: APIv2 takes everything in xml={...}, where it is signed")
    bodies = [name for name in ("json", "xml", "content", "files") if name in options]
    if version == "v2" and bodies == ["xml", "files"]:
        return  # the fields of an upload, and its file
    if len(bodies) > 1:
        raise ArgumentError(f"{' and '.join(f'{name}=' for name in bodies)}: a request has one body, give one of them")
    if bodies and method == "GET":
        raise ArgumentError(f"{bodies[0]}= with get: a GET has no body, its values go into params={{...}}")
    if "meta" in options and "files" not in options:
        raise ArgumentError("meta= describes the file of an upload: give files= too, or json= for a plain body")


# --- the path's variables


def _variables(template: str) -> tuple[str, ...]:
    return tuple(uritemplate.variables(template)) if "{" in template else ()


def _expand(template: str, variables: tuple[str, ...], values: Mapping[str, object]) -> str:
    if "//" in template or "{empty}/" in template:
        raise PathError(
            f"{template!r} has an empty segment: take out the double slash, or the {{empty}} before the end"
        )
    if not variables:
        return f"/{template}"
    return f"/{uritemplate.expand(template, {name: _template_value(name, values, template) for name in variables})}"


def _template_value(name: str, values: Mapping[str, object], template: str) -> str:
    if name == "empty":  # {empty} is how the PHP reference spells a trailing slash
        if values.get(name, "") != "":
            raise ArgumentError(f"empty={values[name]!r}: {{empty}} stands for a trailing slash, its value is ''")
        return ""
    if name in _OPTIONS:
        raise PathError(f"the variable {{{name}}} is named as an option is: give it another name")
    if name not in values:
        raise ArgumentTypeError(f"{template!r} has the variable {name}: give {name}=")
    value = values[name]
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        raise ArgumentTypeError(f"{name}={value!r}: a value of a path is a str or an int, not {type(value).__name__}")
    text = plain_text(name, value)
    if text in {"", ".", ".."}:
        raise ArgumentError(f"{name}={text!r} would be another path, not a value in this one: give the real number")
    return text


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


# --- the options


def _json(value: Any) -> Any:
    if isinstance(value, (Mapping, list, tuple)):
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
    return "&".join(f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in params)


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
    return Target(checked_to(value))


def checked_to(value: object) -> Path | BinaryIO:
    """*value* as the place that a reply goes to: a path that can be written, or a file open for writing.

    :raises ArgumentError: it is none.
    """
    if isinstance(value, (str, Path)):
        path = Path(value).resolve()  # a link is followed, not replaced
        if path.is_dir():
            raise ArgumentError(f"to={str(path)!r} is a directory: name the file in it")
        if path.exists() and not path.is_file():
            raise ArgumentError(f"to={str(path)!r} is not a regular file: open it and give the file")
        if not path.parent.is_dir():
            raise ArgumentError(f"to={str(path)!r}: the directory {str(path.parent)!r} does not exist")
        return path
    if not callable(getattr(value, "write", None)) or hasattr(value, "encoding"):
        raise ArgumentTypeError(f"to= is a path or a file opened with 'wb', not {type(value).__name__}")
    if getattr(value, "closed", False) or not getattr(value, "writable", lambda: True)():
        raise ArgumentError("to= is a file that is closed or not open for writing: open it with 'wb'")
    return value  # type: ignore[return-value]  # it has what is used of a BinaryIO


def checked_base_url(value: object) -> str:
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
        raise ArgumentError(f"base_url={value!r} ends in the version, which the path brings along: leave it out")
    if not usable or not _BASE_URL.fullmatch(value) or {".", ".."} & set(value.split("/")):
        raise ArgumentError(
            f"base_url={shown(value, 200)}: it is a scheme, a host and a path, without a user, a query or a fragment, "
            "such as 'https://apihk.mch.weixin.qq.com' or 'https://api.mch.weixin.qq.com/hk/'"
        )
    return value.rstrip("/")


_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_BASE_URL = re.compile(rf"https?://(?:{_LABEL}(?:\.{_LABEL})*|\[[0-9A-Fa-f:.]+\])(?::[0-9]+)?(?:/[A-Za-z0-9_.~-]+)*/?")


LONGEST = 24 * 3600


def checked_timeout(value: object) -> tuple[float, float]:
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


_OPTIONS_CHECKED: Mapping[str, Callable[[Any], Any]] = {
    "json": _json,
    "params": _params,
    "headers": _headers,
    "content": _content,
    "files": lambda value: value,  # checked by wechatpay.media, which reads it
    "meta": _meta,
    "to": _to,
    "base_url": checked_base_url,
    "timeout": checked_timeout,
    "xml": _xml,
    "mutual_tls": _flag,
    "nonce": _flag,
}
_OPTIONS = {
    **{name: name for name in _OPTIONS_CHECKED},
    "query": "params",
    "sink": "to",
    "base_uri": "base_url",
    "security": "mutual_tls",
    "nonceless": "nonce",
}
"""Each spelling of an option, and the option."""
_FIELDS = {"nonce": "with_nonce"}
_ONLY_IN = {
    **dict.fromkeys(("json", "content", "meta"), "v3"),
    **dict.fromkeys(("xml", "mutual_tls", "nonce"), "v2"),
}
