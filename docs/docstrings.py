"""A griffe extension for the API reference: it turns the `>>>` examples of docstrings into Markdown code blocks."""

from __future__ import annotations

import re
from typing import Any

import griffe

_EXAMPLE = re.compile(r"(?:^>>> .*\n?)(?:^(?:>>>|\.\.\.).*\n?|^\S.*\n?)*", re.MULTILINE)
_MARK = re.compile(r" *# doctest: \+SKIP")


class Examples(griffe.Extension):
    """Puts each example into a code fence."""

    def on_instance(self, *, obj: griffe.Object, **_: Any) -> None:
        """Rewrite the docstring of *obj*. griffe calls this for each object."""
        if obj.docstring is not None:
            obj.docstring.value = _EXAMPLE.sub(_add_fence, obj.docstring.value)


def _add_fence(example: re.Match[str]) -> str:
    lines = [re.sub(r"^(?:>>>|\.\.\.) ?", "", _MARK.sub("", line)) for line in example[0].rstrip().splitlines()]
    return "```python\n" + "\n".join(lines) + "\n```\n"
