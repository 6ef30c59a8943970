"""One call, checked: the options of section "options of a call" and the values of the path's variables.

Everything that can be wrong about what a caller wrote is found here or in the protocol's `prepare`, before
anything is sent, and said with what to write instead.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, NoReturn

import uritemplate

from wechatpay._calls.download import Target
from wechatpay._calls.options import CHECKS, ONLY_IN, SPELLINGS, plain_text
from wechatpay._exchange.retry_policy import Retry
from wechatpay.errors import ArgumentError, ArgumentTypeError, PathError
from wechatpay.http import Headers

__all__ = ["Call", "bind"]

_NO_HEADERS = Headers()


@dataclass(slots=True, repr=False)
class Call:
    """What a caller asked for, in one spelling. `None` is what was not given."""

    version: str
    """The protocol: "v3" or "v2"."""
    method: str
    path: str
    """From its first slash, variables expanded and percent-encoded; without the base URL's own path."""
    template: str = ""
    """The path as it was written, with its variables."""
    params: tuple[tuple[str, str], ...] = ()
    headers: Headers = field(default_factory=lambda: _NO_HEADERS)
    json: Any = None
    xml: Mapping[str, Any] | None = None
    content: bytes | None = None
    files: Any = None
    meta: Mapping[str, Any] | None = None
    to: Target | None = None
    query: str | None = None
    """The query as it was given, of a link; else it is made of `params`."""
    is_file: bool = False
    """Whether the reply is a file from a link, of which WeChat Pay signs nothing."""
    is_signed: bool = True
    """Whether the request is signed: not one to a host that is not WeChat Pay's."""
    base_url: str | None = None
    timeout: tuple[float, float] | None = None
    retry: Retry | bool | None = None
    mutual_tls: bool = False
    with_nonce: bool = True

    def __repr__(self) -> str:
        return f"<Call {self.method} {self.path}>"  # what is sent is the caller's business, and of people


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
    `retry=`                        True: repeat also what may have arrived; False: try once; or a `Retry`
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
        if name in SPELLINGS:
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
        template=template,
        **{_FIELDS.get(name, name): CHECKS[name](value) for name, value in options.items()},
    )


def _set_once(options: dict[str, Any], name: str, value: object) -> None:
    option = SPELLINGS[name]
    if option in options:
        other = next(spelling for spelling, same in SPELLINGS.items() if same == option and spelling != name)
        raise ArgumentTypeError(f"{name}= and {other}= are two spellings of one option: give one of them")
    options[option] = not value if name == "nonceless" and isinstance(value, bool) else value


def _unknown(name: str, variables: Iterable[str]) -> NoReturn:
    from difflib import get_close_matches  # only an error needs it

    near = _ELSEWHERE.get(name) or get_close_matches(name, [*SPELLINGS, *variables], 1)
    hint = f"did you mean {near[0]}=?" if near else f"variables of this path: {', '.join(variables) or 'none'}"
    raise ArgumentTypeError(
        f"{name}= is neither an option nor a variable of this path; {hint} "
        f"(the body's own fields go into json={{...}}, the query's into params={{...}})",
        options=("json", "params"),
    )


_FIELDS = {"nonce": "with_nonce"}
# What other libraries call it.
_ELSEWHERE = {"data": ["json"], "body": ["json"], "file": ["files"], "url": ["base_url"], "cert": ["mutual_tls"]}


def _check_body(version: str, method: str, options: Mapping[str, Any]) -> None:
    for name in options:
        if name in ONLY_IN and ONLY_IN[name] != version:
            raise ArgumentError(
                f"{name}= belongs to API{ONLY_IN[name]}, and this path is of API{version}: "
                + ("a body goes into xml={...}" if version == "v2" else "a body goes into json={...}")
            )
    if version == "v2" and "params" in options and method != "GET" and "xml" not in options:
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
    if name in SPELLINGS:
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
