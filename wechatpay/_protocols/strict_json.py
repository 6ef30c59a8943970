"""JSON as WeChat Pay writes it (RFC 8259), and nothing that two readers could read as two different things.

Python's reader takes more: NaN, one name twice (of which it keeps the last, and others the first), UTF-16. Of such a
text a proof says only that somebody signed it, not what it says.
"""

from __future__ import annotations

import json
from typing import Any, NoReturn

__all__ = ["parse"]


def parse(content: bytes) -> Any:
    """The value that *content* is. A message shows nothing of it but names, as it may be of a person.

    :raises ValueError: it is not JSON, not in UTF-8, nested too deeply, or says one thing twice.
    """
    try:
        return _decode(content.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise ValueError(f"byte {error.start} is not UTF-8") from None
    except RecursionError:
        raise ValueError("it is nested too deeply") from None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    document = dict(pairs)
    if len(document) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"{twice[:40]!r} is there twice")
    return document


def _constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number of JSON's")


_decode = json.JSONDecoder(object_pairs_hook=_object, parse_constant=_constant).decode
