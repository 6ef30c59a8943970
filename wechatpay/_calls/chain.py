"""The chain that is the URL: names become segments, segments a URI template, and a verb ends it.

    client.v3.pay.transactions.id._transaction_id_.get(transaction_id="4200...", params={"mchid": "1900..."})

A chain is nothing but its path: it has no children and sends nothing until a verb on it is called.
"""

from __future__ import annotations

import re
from collections.abc import Coroutine, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NoReturn, Protocol

from wechatpay.errors import ArgumentTypeError, PathError

if TYPE_CHECKING:
    from wechatpay.response import Response

__all__ = ["VERBS", "Chain", "convert_path"]


class Caller(Protocol):
    """The methods of a client that a chain needs."""

    def call(self, method: str, template: str, arguments: Mapping[str, Any]) -> Response[Any]: ...

    def call_async(
        self, method: str, template: str, arguments: Mapping[str, Any]
    ) -> Coroutine[Any, Any, Response[Any]]: ...


METHODS = ("get", "post", "put", "patch", "delete")
VERBS: Mapping[str, tuple[str, bool]] = {
    **{name: (name.upper(), False) for name in METHODS},
    **{f"{name}_async": (name.upper(), True) for name in METHODS},
    **{f"{name}-async": (name.upper(), True) for name in METHODS},  # PHP writes `postAsync`.
}
"""The names that send a request when they are called: the HTTP method, and whether the call is asynchronous."""

_LITERAL = re.compile(r"[a-z0-9][a-z0-9._~-]*")
# It matches words, not values: at most one digit after a word, and never two capitals in a row. `complaintsV2` and
# `h5Presign` are documented segments; `P1217752501` and `oUpF8uMuAJO` are an order number and an openid.
_CAMEL = re.compile(r"(?:[a-z]+[0-9]?|[A-Z][a-z]+[0-9]?)(?:[A-Z][a-z]+[0-9]?|V[0-9])*")
_CAPITAL = re.compile(r"(?<!^)(?=[A-Z])")
_VARIABLE = re.compile(r"\{([A-Za-z][A-Za-z0-9_]*)\}|_([A-Za-z](?:[A-Za-z0-9_]*[A-Za-z0-9])?)_")
# Notebooks look for names such as `_repr_html_`, which have the form of a variable.
_NOTEBOOK_PROBE = re.compile(r"_(?:repr|ipython)_")


@lru_cache(maxsize=4096)
def _convert_segment(name: str) -> str:
    """Convert *name* to a URL segment, or to a `{variable}`."""
    if variable := _VARIABLE.fullmatch(name):
        return f"{{{variable[1] or variable[2]}}}"
    word = name[:-1] if len(name) > 1 and name.endswith("_") else name
    if _LITERAL.fullmatch(word) and word not in {".", ".."}:
        return word
    if _CAMEL.fullmatch(word):
        return _CAPITAL.sub("-", word).lower()
    raise _build_error(name)


def _build_error(name: str) -> PathError:
    if name.startswith("{") or name.endswith("}"):
        return PathError(f"{name!r} must be a template variable: write the whole segment as {{name}}, or _name_")
    if not name:
        return PathError("a path must not have empty segments: take out the double slash, or write the path")
    return PathError(
        f"{name!r} must be a word of a path or in camelCase; if it is a value, write a variable and give the value "
        f'with the call: client.chain("v3/.../{{name}}").get(name={name!r})'
    )


@lru_cache(maxsize=4096)
def convert_path(path: str) -> str:
    """Convert *path*, one or more segments, to a URI template: `v3/pay/transactions/id/{transaction_id}`.

    :raises PathError: *path* is a complete URL, has a query, or has a segment that is not valid in a URL.
    """
    for sign, option, purpose in (("://", "base_url", "another host"), ("?", "params", "the query"), ("#", "", "")):
        if sign in path:
            advice = f"give {option}= for {purpose}" if option else "leave the fragment out"
            options = (option,) if option else ()
            raise PathError(f"{path!r} must be a path, without {sign!r}: {advice}", options=options)
    names = path.removeprefix("/").split("/")
    if len(names) > 1 and not names[-1]:  # /v3/ecommerce/applyments/ is documented.
        return "/".join(map(_convert_segment, names[:-1])) + "/"
    return "/".join(map(_convert_segment, names))


class Chain:
    """A path, which sends a request when its last name is a verb and it is called.

    Verbs: `get post put patch delete`, and each with `_async` to be awaited. Options of a call: `json=` (APIv3),
    `xml=` (APIv2), `params=`, `headers=`, `content=`, `files=` and `meta=`, `to=`, `base_url=`, `timeout=`, `retry=`,
    `mutual_tls=`, `nonce=`. Any other argument is the value of a variable of the path.

    Immutable; equal to another of the same client and path.
    """

    __slots__ = ("_caller", "_path")
    _caller: Caller
    _path: str

    def __init__(self, caller: Caller, path: str) -> None:
        _set_caller(self, caller)
        _set_path(self, path)

    def chain(self, path: str) -> Chain:
        """Append *path*: one or more segments, with template variables as `{name}`.

        :raises PathError: a segment is not valid in a URL.
        """
        if not isinstance(path, str):
            raise ArgumentTypeError(
                f"a path must be a str, such as 'pay/transactions/jsapi', not {type(path).__name__}"
            )
        return Chain(self._caller, f"{self._path}/{convert_path(path)}")

    __getitem__ = chain
    __iter__ = None  # Otherwise `for x in node` would index it with 0, 1, 2 and so on.

    def __getattr__(self, name: str) -> Chain:
        if name[0] == "_" and (not _VARIABLE.fullmatch(name) or _NOTEBOOK_PROBE.match(name)):
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)
        return Chain(self._caller, f"{self._path}/{_convert_segment(name)}")

    def __call__(self, /, *positional: object, **arguments: Any) -> Any:
        """Send the request, if the last name of this path is a verb: `get post put patch delete`, or with `_async`.

        It returns a `Response`, or with `_async` an awaitable of one. The options are those of `bind`; any other
        argument is the value of a template variable.
        """
        template, _, name = self._path.rpartition("/")
        verb = VERBS.get(name)
        if verb is None or not template:
            raise ArgumentTypeError(
                f"{self._path!r} must end in a verb to be called: write .get(...), .post(...), .put(...), "
                ".patch(...), .delete(...), or one of them with _async, at its end"
            )
        if positional:
            raise ArgumentTypeError(
                f"the arguments of {name} must be named: {name}(json={{...}}) or {name}(params={{...}})"
            )
        method, asynchronous = verb
        send = self._caller.call_async if asynchronous else self._caller.call
        return send(method, template, arguments)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"a chain cannot be changed ({name} = ...)", name=name, obj=self)

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"a chain cannot be changed (del {name})", name=name, obj=self)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Chain):
            return NotImplemented
        return self._path == other._path and self._caller is other._caller

    def __hash__(self) -> int:
        return hash(self._path)

    def __copy__(self) -> Chain:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Chain:
        return self

    def __reduce__(self) -> tuple[type[Chain], tuple[Caller, str]]:
        return Chain, (self._caller, self._path)

    def __dir__(self) -> list[str]:
        return [*super().__dir__(), *METHODS, *(f"{name}_async" for name in METHODS)]

    def __repr__(self) -> str:
        return f"<GET POST PUT PATCH DELETE {self._path}>"


# Bypass __setattr__, which raises. Calling the slot descriptors is faster than object.__setattr__.
_set_caller = vars(Chain)["_caller"].__set__
_set_path = vars(Chain)["_path"].__set__
