"""For the API reference: examples in docstrings, which Sphinx finds by their `>>>`, as blocks that Markdown knows."""

from __future__ import annotations

import re
from typing import Any

import griffe

_EXAMPLE = re.compile(r"(?:^>>> .*\n?)(?:^(?:>>>|\.\.\.).*\n?|^\S.*\n?)*", re.MULTILINE)
_MARK = re.compile(r" *# doctest: \+SKIP")


class Examples(griffe.Extension):
    """Puts a fence around each example."""

    def on_instance(self, *, obj: griffe.Object, **_: Any) -> None:
        """Called for each object that has been read."""
        if obj.docstring is not None:
            obj.docstring.value = _EXAMPLE.sub(_fenced, obj.docstring.value)


def _fenced(found: re.Match[str]) -> str:
    lines = [re.sub(r"^(?:>>>|\.\.\.) ?", "", _MARK.sub("", line)) for line in found[0].rstrip().splitlines()]
    return "```python\n" + "\n".join(lines) + "\n```\n"
