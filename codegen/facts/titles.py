"""The names of the fields as people read them: what the site put into a title that is no name is taken out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from codegen.facts.tree import Schema

__all__ = ["clean_titles"]

_TAIL = re.compile(
    r"[，,。；;：:]\s*(详细说明见下文|详见.*|参见.*|注意.*|单位.*|只能为整数.*|示例.*|例如.*|枚举值.*|说明见.*)$"
)
_EMPTY = re.compile(r"^(之一|枚举值.*|可选取值.*|取值.*|CNY|SUCCESS|[\d\s、.]*|示例值.*|注意.*|说明.*|[A-Z_]{3,})$")
MAX_TITLE = 40
"""Characters of a title. A longer one is a sentence: its first clause is the name."""


def clean_titles(operation: Schema) -> None:
    """Correct or remove the titles of all fields of *operation*."""
    for schema in _find_titled(operation):
        title = _TAIL.sub("", re.sub(r"^\d+[、.]\s*|\*\*注$", "", schema["title"].strip())).strip(" 。：:*")
        if len(title) > MAX_TITLE:
            title = re.split(r"[，,。；;：:（(]", title)[0]
        if _EMPTY.match(title) or not title or len(title) > MAX_TITLE:
            del schema["title"]
        else:
            schema["title"] = title


def _find_titled(value: Any) -> Iterator[Schema]:
    if isinstance(value, dict):
        if isinstance(value.get("title"), str):
            yield value
        for each in value.values():
            yield from _find_titled(each)
    elif isinstance(value, list):
        for each in value:
            yield from _find_titled(each)
