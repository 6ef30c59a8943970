"""The documented shapes of requests, replies and notifications, for annotations and at run time: a module an area.

Nothing of this package imports them. They are written by `python -m codegen` from the documents.
"""

from __future__ import annotations

__all__: list[str] = []
