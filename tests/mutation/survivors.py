"""The mutants that survive, and why each may: any other survivor is a gap in the tests, and the exit code is 1.

    mutmut run; python tests/mutation/survivors.py

A survivor is identified by its change, because its number moves with the code. `EXPLAINED` has a reason for each kind:
why no test can distinguish it from the original.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable


def is_wording(without: str, instead: str) -> bool:
    """Whether the lines differ only in strings of several words: in their letters' case, or in mutmut's XX around."""
    if without == instead or plain(without) != plain(instead):
        return False
    changed = set(_LITERAL.findall(instead)) - set(_LITERAL.findall(without))
    return all(" " in each for each in changed)


_LITERAL = re.compile(r"""'[^']*'|"[^"]*\"""")


def plain(line: str) -> str:
    return re.sub(r"""(["'])XX|XX(["'])""", r"\1\2", line).lower()


def differs_in_case(without: str, instead: str) -> bool:
    return without != instead and without.lower() == instead.lower()


EXPLAINED: dict[str, Callable[[str, str], object]] = {
    "the wording of a message: the tests ask for its facts": is_wording,
    "Python knows a codec by its name in any case": lambda without, instead: (
        differs_in_case(without, instead) and re.search(r'"(ASCII|UTF-8|LATIN-1)"', instead)
    ),
    "the names of headers have no case": lambda without, instead: (
        differs_in_case(without, instead) and re.search(r'"(?i:wechatpay|content|authorization|accept|user)\b', instead)
    ),
    "`cast` does nothing when it runs": lambda without, instead: "cast(" in without and "cast(" in instead,
    "overwritten in the next line: it is there for the `del`": lambda without, _: without == 'content = b""',
    "an offset of at most 300 seconds never comes here": lambda without, _: without.startswith(
        'side = "after" if offset'
    ),
    "whatever is not MD5 is HMAC-SHA256": lambda without, instead: (
        without != instead and plain(without) == plain(instead) and '"HMAC-SHA256" if len(signature) == 64' in without
    ),
    "who tries once repeats nothing, asked or not": lambda without, _: re.search(
        r"(attempts=1\)|_FETCH_ONCE), retry_unsafe=False", without
    ),
    "`load_public_key` has refused already what this one would, by the same name": lambda without, instead: (
        (
            without.replace("where", "None") == instead
            and without.startswith(("key = PlatformKey(name, found)", "extract_public_key(certificate,"))
        )
        or instead == "key = read_platform_key(load_certificate(pem, where), None)"
    ),
    "what is absent is judged as what is empty": lambda without, instead: (
        without.startswith(("found = SignatureHeaders(", "timestamp, nonce = headers.get("))
        and re.search(r'get\((name|"Wechatpay-\w+"), (None|"XXXX")?\)', instead)
    ),
    "only a build of OpenSSL after FIPS minds": lambda without, _: "usedforsecurity=False" in without,
}
"""Why no test can tell a mutant from the original, and which ones: by the line, and the line instead of it."""


def mutmut(*arguments: str) -> str:
    return subprocess.run(
        [sys.executable, "-m", "mutmut", *arguments], capture_output=True, text=True, check=True
    ).stdout


def show_change(name: str) -> tuple[str, str]:
    """Return the line that the mutant *name* lacks, and the line that it has instead."""
    lines = mutmut("show", name).splitlines()
    without, instead = (
        " ".join(line[1:].strip() for line in lines if re.match(rf"\{sign}(?!\{sign}\{sign})", line)) for sign in "-+"
    )
    return without, instead


def explanation(without: str, instead: str) -> str | None:
    return next((reason for reason, explains in EXPLAINED.items() if explains(without, instead)), None)


def main() -> int:
    """Print each survivor that is not explained, and how many are for which reason."""
    left = re.findall(r"(\S+): (?:survived|timeout|suspicious)", mutmut("results"))
    reasons: Counter[str] = Counter()
    unexplained = 0
    for name in left:
        without, instead = show_change(name)
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
