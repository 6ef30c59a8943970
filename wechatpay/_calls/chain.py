"""The chain that is the URL: names become segments, segments a URI template, and a verb ends it.

    client.v3.pay.transactions.id._transaction_id_.get(transaction_id="4200...", params={"mchid": "1900..."})

A chain is its path and nothing more: it keeps no children and sends nothing until a verb on it is called.
"""

from __future__ import annotations

import re
from collections.abc import Coroutine, Mapping
from functools import lru_cache
from typing import Any, NoReturn, Protocol

from wechatpay.errors import ArgumentTypeError, PathError
from wechatpay.response import Response

__all__ = ["VERBS", "Chain", "path_template"]


class Caller(Protocol):
    """What a chain needs of a client."""

    def call(self, method: str, template: str, arguments: Mapping[str, Any]) -> Response[Any]: ...

    def call_async(
        self, method: str, template: str, arguments: Mapping[str, Any]
    ) -> Coroutine[Any, Any, Response[Any]]: ...


METHODS = ("get", "post", "put", "patch", "delete")
VERBS: Mapping[str, tuple[str, bool]] = {
    **{name: (name.upper(), False) for name in METHODS},
    **{f"{name}_async": (name.upper(), True) for name in METHODS},
    **{f"{name}-async": (name.upper(), True) for name in METHODS},  # `postAsync`, as PHP writes it
}
"""What ends a chain when it is called: the HTTP method, and whether it is to be awaited."""

_LITERAL = re.compile(r"[a-z0-9][a-z0-9._~-]*")
# Words, not values: at most one digit after a word, and never two capitals in a row. `complaintsV2` and `h5Presign`
# are documented segments; `P1217752501` and `oUpF8uMuAJO` are an order number and an openid.
_CAMEL = re.compile(r"(?:[a-z]+[0-9]?|[A-Z][a-z]+[0-9]?)(?:[A-Z][a-z]+[0-9]?|V[0-9])*")
_CAPITAL = re.compile(r"(?<!^)(?=[A-Z])")
_VARIABLE = re.compile(r"\{([A-Za-z][A-Za-z0-9_]*)\}|_([A-Za-z](?:[A-Za-z0-9_]*[A-Za-z0-9])?)_")
_PROBE = re.compile(r"_(?:repr|ipython)_")  # what notebooks look for; they have the form of a variable


@lru_cache(maxsize=4096)
def _segment(name: str) -> str:
    """The URL segment, or the `{variable}`, that *name* stands for."""
    if variable := _VARIABLE.fullmatch(name):
        return f"{{{variable[1] or variable[2]}}}"
    word = name[:-1] if len(name) > 1 and name.endswith("_") else name
    if _LITERAL.fullmatch(word) and word not in {".", ".."}:
        return word
    if _CAMEL.fullmatch(word):
        return _CAPITAL.sub("-", word).lower()
    raise _refusal(name)


def _refusal(name: str) -> PathError:
    if name.startswith("{") or name.endswith("}"):
        return PathError(f"{name!r} is not a template variable: write the whole segment as {{name}}, or _name_")
    if not name:
        return PathError("a path has no empty segments: take out the double slash, or write the path")
    return PathError(
        f"{name!r} is neither a word of a path nor in camelCase; if it is a value, put a variable in its place and "
        f'give it with the call: client.chain("v3/.../{{name}}").get(name={name!r})'
    )


@lru_cache(maxsize=4096)
def path_template(path: str) -> str:
    """*path*, one segment or many, as a URI template: `v3/pay/transactions/id/{transaction_id}`.

    :raises PathError: it is a whole URL, has a query, or a segment that cannot stand in a URL as it is.
    """
    for sign, instead, options in (
        ("://", "base_url= for another host", ("base_url",)),
        ("?", "params= for the query", ("params",)),
        ("#", "no fragment", ()),
    ):
        if sign in path:
            raise PathError(f"{path!r} is not a path ({sign!r}): give {instead}", options=options)
    names = path.removeprefix("/").split("/")
    if len(names) > 1 and not names[-1]:  # a documented URL may end in a slash: /v3/ecommerce/applyments/
        return "/".join(map(_segment, names[:-1])) + "/"
    return "/".join(map(_segment, names))


class Chain:
    """A path under construction, and the request when its last name is a verb and it is called.

    Verbs: `get post put patch delete`, and each with `_async` to be awaited. Options of a call: `json=` (APIv3),
    `xml=` (APIv2), `params=`, `headers=`, `content=`, `files=` and `meta=`, `to=`, `base_url=`, `timeout=`, `retry=`,
    `mutual_tls=`, `nonce=`. Anything else is the value of a variable of the path.

    Immutable; equal to another of the same client and path.
    """

    __slots__ = ("_caller", "_path")
    _caller: Caller
    _path: str

    def __init__(self, caller: Caller, path: str) -> None:
        _set_caller(self, caller)
        _set_path(self, path)

    def chain(self, path: str) -> Chain:
        """The path with *path* after it: one segment or several, with template variables as `{name}`.

        :raises PathError: a segment cannot stand in a URL as it is.
        """
        if not isinstance(path, str):
            raise ArgumentTypeError(f"a path is text, such as 'pay/transactions/jsapi', not {type(path).__name__}")
        return Chain(self._caller, f"{self._path}/{path_template(path)}")

    __getitem__ = chain
    __iter__ = None  # `for x in node` would otherwise index it with 0, 1, 2 ...

    def __getattr__(self, name: str) -> Chain:
        if name[0] == "_" and (not _VARIABLE.fullmatch(name) or _PROBE.match(name)):
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)
        return Chain(self._caller, f"{self._path}/{_segment(name)}")

    def __call__(self, /, *positional: object, **arguments: Any) -> Any:
        """Send the request, when the last name of this path is a verb: `get post put patch delete`, or with `_async`.

        Gives a `Response`, or with `_async` what to await for one. The options are those of `bind`;
        whatever else is given is the value of a template variable.
        """
        template, _, name = self._path.rpartition("/")
        verb = VERBS.get(name)
        if verb is None or not template:
            raise ArgumentTypeError(
                f"{self._path!r} is a path, and only a verb can be called: write .get(...), .post(...), .put(...), "
                ".patch(...), .delete(...), or one of them with _async, at its end"
            )
        if positional:
            raise ArgumentTypeError(f"name what is given to {name}: {name}(json={{...}}) or {name}(params={{...}})")
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


# Past `__setattr__`, which refuses; the slots themselves are quicker than to have `object` find them by name.
_set_caller = vars(Chain)["_caller"].__set__
_set_path = vars(Chain)["_path"].__set__
