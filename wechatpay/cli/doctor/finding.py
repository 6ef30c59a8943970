"""The result of one check of `wechatpay doctor`."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import Literal, TypeVar

__all__ = ["Checks", "Finding", "State"]

State = Literal["ok", "error", "warning", "skipped"]


@dataclass(frozen=True)
class Finding:
    """The result of one check. `wechatpay doctor` prints these fields as JSON."""

    state: State
    check: str
    """The name of the check, such as "clock"."""
    result: str
    fix: str = ""
    """How to fix it; "" if there is nothing to fix."""


T = TypeVar("T")
Checks = Generator[Finding, None, T]
"""Checks that yield their findings and return what the next checks need."""
