"""What `wechatpay doctor` says of one thing that it looked at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

__all__ = ["Finding", "State"]

State = Literal["right", "wrong", "doubtful", "absent"]


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at."""

    state: State
    what: str
    found: str
    mend: str = ""
    """What to do about it; "" where nothing is to be done."""
