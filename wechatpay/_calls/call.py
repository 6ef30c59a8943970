"""One call: its options and the values of its path's variables, validated.

Every mistake of a caller is found here or in the protocol's `prepare`, before anything is sent. The error says what to
write instead.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, NoReturn

import uritemplate

from wechatpay._calls.download import Target
from wechatpay._calls.options import OPTIONS, SPELLINGS, Option
from wechatpay._calls.retry_policy import Retry
from wechatpay._calls.urls import to_plain_string
from wechatpay.errors import ArgumentError, ArgumentTypeError, PathError
from wechatpay.http import Headers

__all__ = ["Call", "bind"]

_NO_HEADERS = Headers()


@dataclass(slots=True, repr=False)
class Call:
    """A call as its caller wrote it, normalised. An option that was not given is None."""

    version: str
    """The protocol: "v3" or "v2"."""
    method: str
    path: str
    """The path from its first slash, its variables expanded and percent-encoded; without the base URL's path."""
    template: str = ""
    """The path as the caller wrote it, with its variables."""
    variables: Mapping[str, str] = field(default_factory=dict)
    """The values of the path's variables."""
    params: tuple[tuple[str, str], ...] = ()
    headers: Headers = field(default_factory=lambda: _NO_HEADERS)
    json: Any = None
    xml: Mapping[str, Any] | None = None
    content: bytes | None = None
    files: Any = None
    meta: Mapping[str, Any] | None = None
    to: Target | None = None
    raw_query: str | None = None
    """The query of a `download_url`, exactly as WeChat Pay gave it; if None, the query is built from `params`."""
    is_file: bool = False
    """Whether the response is a file behind a `download_url`, which WeChat Pay does not sign."""
    is_signed: bool = True
    """Whether the request is signed. A request to a host that is not WeChat Pay's is not."""
    base_url: str | None = None
    timeout: tuple[float, float] | None = None
    retry: Retry | bool | None = None
    mutual_tls: bool = False
    nonce: bool = True

    def __repr__(self) -> str:
        return f"<Call {self.method} {self.path}>"  # The body may contain personal data.


def bind(method: str, template: str, arguments: Mapping[str, Any]) -> Call:
    """Build the call of *method* on the path *template* from *arguments*: options and values of template variables.

    ==============================  ========================================================================
    `json=`                         APIv3: the body, as for `json.dumps`, without None (WeChat Pay refuses null)
    `xml=`                          APIv2: the body, a mapping of str to str or int; `nonce_str` and `sign` are added
    `params=` (`query=`)            the query: str, int, bool as true or false, a list as a repeated key
    `headers=`                      headers to add, or to set in place of the defaults
    `content=`                      a body of raw bytes; its Content-Type goes into `headers=`
    `files=`, `meta=`               an upload, and the JSON that is signed for it; in APIv2 its fields go into `xml=`
    `to=` (`sink=`)                 the path or the writable binary file to stream the response into
    `base_url=` (`base_uri=`)       another base URL for this call, with its path prefix
    `timeout=`                      seconds, or (connect, read)
    `retry=`                        True: also retry what may have arrived; False: try once; or a `Retry`
    `mutual_tls=` (`security=`)     APIv2: present the merchant certificate
    `nonce=` (`nonceless=`)         APIv2: `nonce=False` sends no `nonce_str`
    any other name                  the value of a variable of the path
    ==============================  ========================================================================

    :raises ArgumentError: a value cannot be sent; `ArgumentTypeError` if an argument is unknown, missing, given twice
        or of a wrong type; `PathError` if the path is not valid.
    """
    version, _, _ = template.partition("/")
    variables = _find_variables(template)
    given: dict[str, Option] = {}
    options: dict[str, Any] = {}
    values: dict[str, object] = {}
    for name, value in arguments.items():
        if value is None:
            raise ArgumentError(f"{name} must not be None: leave {name} out, or give it a value")
        if (option := SPELLINGS.get(name)) is not None:
            if option.name in options:
                _raise_given_twice(option, name)
            given[option.name] = option
            options[option.name] = not value if name == option.inverted_alias and isinstance(value, bool) else value
        elif name in variables:
            values[name] = value
        else:
            _raise_unknown(name, variables)
    _check_combination(version, method, given)
    expanded = {name: _validate_variable(name, values, template) for name in variables}
    path = _expand(template, expanded)
    return Call(
        version=version,
        method=method,
        path=path.removeprefix("/v2"),  # APIv2 has no version in its URLs.
        template=template,
        variables=expanded,
        **{name: given[name].validate(value) for name, value in options.items()},
    )


def _raise_given_twice(option: Option, name: str) -> NoReturn:
    spellings = [option.name, *option.aliases, option.inverted_alias]
    other = next(spelling for spelling in spellings if spelling not in {name, ""})
    raise ArgumentTypeError(f"{name}= and {other}= are two spellings of one option: give one of them")


def _raise_unknown(name: str, variables: Iterable[str]) -> NoReturn:
    from difflib import get_close_matches  # Imported lazily: only this error needs it.

    near = [option.name for option in OPTIONS if name in option.mistaken_for]
    near = near or get_close_matches(name, [*SPELLINGS, *variables], 1)
    hint = f"did you mean {near[0]}=?" if near else f"variables of this path: {', '.join(variables) or 'none'}"
    raise ArgumentTypeError(
        f"{name}= is neither an option nor a variable of this path; {hint} "
        f"(fields of the body go into json={{...}}, those of the query into params={{...}})",
        options=("json", "params"),
    )


def _check_combination(version: str, method: str, options: Mapping[str, Option]) -> None:
    for name, option in options.items():
        if option.only not in {"", version}:
            raise ArgumentError(
                f"{name}= belongs to API{option.only}, but this path is one of API{version}: "
                + ("a body goes into xml={...}" if version == "v2" else "a body goes into json={...}")
            )
    if version == "v2" and "params" in options and method != "GET" and "xml" not in options:
        raise ArgumentError(
            f"params= must not be used with {method.lower()}: APIv2 signs the fields of xml={...}, put it there"
        )
    bodies = [name for name in ("json", "xml", "content", "files") if name in options]
    if version == "v2" and bodies == ["xml", "files"]:
        return  # These are the fields of an upload, and its file.
    if len(bodies) > 1:
        raise ArgumentError(f"{' and '.join(f'{name}=' for name in bodies)}: a request has one body, give one of them")
    if bodies and method == "GET":
        raise ArgumentError(f"{bodies[0]}= must not be used with get: a GET has no body, use params={{...}}")
    if "meta" in options and "files" not in options:
        raise ArgumentError("meta= describes the file of an upload: give files= too, or json= for a plain body")


# --- the path's variables


def _find_variables(template: str) -> tuple[str, ...]:
    return tuple(uritemplate.variables(template)) if "{" in template else ()


def _expand(template: str, variables: Mapping[str, str]) -> str:
    if "//" in template or "{empty}/" in template:
        raise PathError(
            f"{template!r} must not have an empty segment: take out the double slash, or the {{empty}} before the end"
        )
    if not variables:
        return f"/{template}"
    return f"/{uritemplate.expand(template, dict(variables))}"


def _validate_variable(name: str, values: Mapping[str, object], template: str) -> str:
    if name == "empty":  # The PHP reference writes {empty} for a trailing slash.
        if values.get(name, "") != "":
            raise ArgumentError(f"empty must be '', not {values[name]!r}: {{empty}} stands for a trailing slash")
        return ""
    if name in SPELLINGS:
        raise PathError(f"the variable {{{name}}} has the name of an option: give it another name")
    if name not in values:
        raise ArgumentTypeError(f"{name}= is missing: {template!r} has the variable {name}")
    value = values[name]
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        raise ArgumentTypeError(f"{name} must be a str or an int, not {value!r} ({type(value).__name__})")
    text = to_plain_string(name, value)
    if text in {"", ".", ".."}:
        raise ArgumentError(f"{name}={text!r} would lead to another path: give the real number")
    return text
