"""A string that is sent encrypted."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from copy import deepcopy
from typing import Any, NoReturn

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from wechatpay._keys.crypto import rsa_encrypt
from wechatpay._keys.pem import KeySource, extract_public_key, load_public_key
from wechatpay.errors import ArgumentError, ArgumentTypeError

__all__ = ["Secret", "transform_strings"]

_SURROGATE = re.compile("[\ud800-\udfff]")


class Secret:
    """A string that is sent encrypted (RSAES-OAEP): a name, an identity card, a bank card. No repr shows it.

    In `json=` it is encrypted for the platform key whose serial the request names:

    >>> client.v3.profitsharing.receivers.add.post(
    ...     json={"name": wechatpay.Secret("张三"), ...}
    ... )  # doctest: +SKIP

    In `xml=` it needs the key that the endpoint's document names, in any form in which `Client` accepts keys:

    >>> client.v2.mmpaysptrans.pay_bank.post(
    ...     xml={"enc_bank_no": wechatpay.Secret("6225...", key="file:///path/transfer_key.pem"), ...}
    ... )  # doctest: +SKIP

    :raises ArgumentTypeError: *text* is not a str.
    :raises ConfigurationError: the key cannot be read.
    """

    __slots__ = ("_text", "key")

    def __init__(self, text: str, *, key: KeySource | RSAPublicKey | None = None) -> None:
        try:
            if not isinstance(text, str):
                raise ArgumentTypeError(f"Secret(text) must be a str, not {type(text).__name__}")
            if _SURROGATE.search(text):
                raise ArgumentError("Secret(text) contains a lone surrogate, which UTF-8 cannot encode")
            self._text = text
            self.key = None if key is None else extract_public_key(load_public_key(key, "Secret(key=)"), "Secret(key=)")
        finally:
            del text

    def encrypt(self, where: str, platform_key: RSAPublicKey | None = None) -> str:
        """Encrypt the string for the secret's own key or else for *platform_key*; return base64.

        :raises ArgumentError: there is no key, or the string is longer than one block of it.
        """
        key = self.key or platform_key
        if key is None:
            raise ArgumentError(
                f"{where} must be a Secret with a key: give Secret(..., key=the key that the document names)"
            )
        try:
            return rsa_encrypt(key, self._text)
        except ArgumentError as error:
            raise ArgumentError(f"{where}: {error}") from None

    def __copy__(self) -> Secret:
        return self

    def __deepcopy__(self, memo: object) -> Secret:
        return self

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "a Secret cannot be pickled, because the pickle would show it: create it where the call is made"
        )

    def __repr__(self) -> str:
        return "Secret('***')"


def transform_strings(
    document: Any, paths: Iterable[str], transform: Callable[[str], Any], *, missing_ok: bool = False
) -> Any:
    """Return a copy of *document* in which *transform* replaces the strings at each of *paths*, such as `a.b[].c`.

    :raises ArgumentError: there is no string at a path, unless *missing_ok*. An empty list has nothing to transform.
    """
    document, place = deepcopy(document), None
    try:
        for path in paths:
            *way, last = path.replace("[]", ".[]").split(".")
            has_found = False
            for place in _find_places(document, way):
                if last == "[]" and isinstance(place, list):
                    place[:] = [transform(each) if isinstance(each, str) and each else each for each in place]
                    has_found = True
                elif place is None:  # An object that is optional, and that WeChat Pay writes as null.
                    has_found = True
                elif isinstance(place, dict) and last in place and not isinstance(place[last], (dict, list)):
                    has_found = True
                    if isinstance(place[last], str) and place[last]:
                        place[last] = transform(place[last])
            if not has_found and not missing_ok and not _ends_in_empty_list(document, way):
                raise ArgumentError(
                    f"{path!r} is not in the document, which has {_list_fields(document)}: correct the path, or give "
                    "missing_ok=True if the field is optional"
                )
        return document
    finally:  # An error must not carry what was already decrypted.
        del document, place


def _ends_in_empty_list(document: Any, way: list[str]) -> bool:
    """Whether *way* leads into a list without elements: its fields are not there, and not mistyped."""
    return any(
        name == "[]" and any(isinstance(place, list) and not place for place in _find_places(document, way[:at]))
        for at, name in enumerate(way)
    )


def _list_fields(document: Any) -> str:
    """List the paths of the strings in *document*, without their values."""
    found: dict[str, None] = {}
    _collect_fields(document, "", found)
    names = list(found)
    return ", ".join(names[:20]) + (", ..." if len(names) > 20 else "") or "no text"


def _collect_fields(value: Any, where: str, found: dict[str, None]) -> None:
    if isinstance(value, dict):
        for name, each in value.items():
            _collect_fields(each, f"{where}.{name}" if where else str(name), found)
    elif isinstance(value, list):
        for each in value:
            _collect_fields(each, f"{where}[]", found)
    elif isinstance(value, str):
        found[where] = None


def _find_places(document: Any, way: list[str]) -> list[Any]:
    """Find the values at the end of *way*."""
    places = [document]
    for name in way:
        if name == "[]":
            places = [each for place in places if isinstance(place, list) for each in place]
        else:
            places = [place[name] for place in places if isinstance(place, dict) and name in place]
    return places
