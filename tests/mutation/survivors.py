"""What mutation testing left alive, and why that may be: anything else is a gap in the tests, and ends with 1.

    mutmut run; python tests/mutation/survivors.py

A survivor is known by what it changed, not by its number, which moves with the code. `EXPLAINED` says of each kind why
no test can tell it from the original.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter

EXPLAINED: dict[str, tuple[str, str]] = {}
"""By what it is called: the line, and the line instead of it, as regular expressions."""


def mutmut(*arguments: str) -> str:
    return subprocess.run(
        [sys.executable, "-m", "mutmut", *arguments], capture_output=True, text=True, check=True
    ).stdout


def change(name: str) -> tuple[str, str]:
    """The line that the mutant *name* has not, and the one that it has instead."""
    lines = mutmut("show", name).splitlines()
    without, instead = (
        " ".join(line[1:].strip() for line in lines if re.match(rf"\{sign}(?!\{sign}\{sign})", line)) for sign in "-+"
    )
    return without, instead


def explanation(without: str, instead: str) -> str | None:
    for reason, (before, after) in EXPLAINED.items():
        if re.search(before, without) and re.search(after, instead):
            return reason
    return None


def main() -> int:
    """Print each survivor that is not explained, and how many are for which reason."""
    left = re.findall(r"(\S+): (?:survived|timeout|suspicious)", mutmut("results"))
    reasons: Counter[str] = Counter()
    unexplained = 0
    for name in left:
        without, instead = change(name)
        reason = explanation(without, instead)
        if reason is None:
            unexplained += 1
            print(f"{name}\n  - {without}\n  + {instead}")
        else:
            reasons[reason] += 1
    for reason, number in reasons.most_common():
        print(f"{number:5} {reason}")
    print(f"{len(left)} survive, {unexplained} of them not explained")
    return 1 if unexplained else 0


if __name__ == "__main__":
    sys.exit(main())
