"""A text that travels encrypted."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from copy import deepcopy
from typing import Any, NoReturn

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from wechatpay._keys.crypto import rsa_encrypt
from wechatpay._keys.pem import KeySource, load_public_key, public_key_of
from wechatpay.errors import ArgumentError, ArgumentTypeError

__all__ = ["Secret", "decrypt_fields"]

_SURROGATE = re.compile("[\ud800-\udfff]")


class Secret:
    """A text that travels encrypted (RSAES-OAEP): a name, an identity card, a bank card. It shows in no repr.

    In `json=` it is encrypted for the platform key whose serial the request names:

    >>> client.v3.profitsharing.receivers.add.post(
    ...     json={"name": wechatpay.Secret("张三"), ...}
    ... )  # doctest: +SKIP

    In `xml=` it takes the key that the endpoint's document tells to use, in any form that `Client` takes keys in:

    >>> client.v2.mmpaysptrans.pay_bank.post(
    ...     xml={"enc_bank_no": wechatpay.Secret("6225...", key="file:///path/transfer_key.pem"), ...}
    ... )  # doctest: +SKIP

    :raises ArgumentTypeError: the text is none.
    :raises ConfigurationError: the key cannot be read.
    """

    __slots__ = ("_text", "key")

    def __init__(self, text: str, *, key: KeySource | RSAPublicKey | None = None) -> None:
        try:
            if not isinstance(text, str):
                raise ArgumentTypeError(f"Secret takes text, not {type(text).__name__}")
            if _SURROGATE.search(text):
                raise ArgumentError("Secret has a lone surrogate, which no encoding of text has")
            self._text = text
            self.key = None if key is None else public_key_of(load_public_key(key, "Secret(key=)"), "Secret(key=)")
        finally:
            del text

    def encrypted(self, where: str, platform_key: RSAPublicKey | None = None) -> str:
        """The ciphertext, in base64, for its own key or else for *platform_key*.

        :raises ArgumentError: there is no key, or the text is longer than one block of it holds.
        """
        key = self.key or platform_key
        if key is None:
            raise ArgumentError(f"{where} is a Secret without a key: give Secret(..., key=the key of the document)")
        try:
            return rsa_encrypt(key, self._text)
        except ArgumentError as error:
            raise ArgumentError(f"{where}: {error}") from None

    def __copy__(self) -> Secret:
        return self

    def __deepcopy__(self, memo: object) -> Secret:
        return self

    def __reduce__(self) -> NoReturn:
        raise TypeError("a Secret is not pickled, its text would be plain there: make it where the call is made")

    def __repr__(self) -> str:
        return "Secret('***')"


def decrypt_fields(document: Any, paths: Iterable[str], open_one: Callable[[str], str]) -> Any:
    """A copy of *document* in which what stands at each of *paths*, such as `a.b[].c`, was opened."""
    document, place = deepcopy(document), None
    try:
        for path in paths:
            *way, last = path.replace("[]", ".[]").split(".")
            for place in _places(document, way):
                if last == "[]" and isinstance(place, list):
                    place[:] = map(open_one, place)
                elif isinstance(place, dict) and isinstance(place.get(last), str) and place[last]:
                    place[last] = open_one(place[last])
        return document
    finally:  # an error must not take along what was opened before it
        del document, place


def _places(document: Any, way: list[str]) -> list[Any]:
    """The values that *way* leads to."""
    places = [document]
    for name in way:
        if name == "[]":
            places = [each for place in places if isinstance(place, list) for each in place]
        else:
            places = [place[name] for place in places if isinstance(place, dict) and name in place]
    return places
