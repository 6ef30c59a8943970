"""Which source is believed. The newest official word comes first; then two independent sources against one.

The official pages of an operation are the whole word on it. For the operations whose pages are not known, a site
speaks, which copied them in 2026-08 but loses marks inside nested objects and confuses roles: it is one voice. WeChat
Pay's own samples, SDKs and messages are another, and each third party is one. What only one third party says stays
out. A wrong "required" refuses a right program, and a wrong "optional" refuses none: what WeChat Pay itself once
leaves out is optional.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from codegen.facts.evidence import DATES, OFFICIAL, Fact

__all__ = [
    "choose_type",
    "find_believers",
    "find_other_type",
    "find_values",
    "is_added",
    "judge_required",
    "merge_values",
]

Facts = Mapping[str, Fact]
_ALIASES = {"number": "integer", "array<number>": "array<integer>"}


def is_added(facts: Facts) -> bool:
    """Return whether a field that the site does not have is there."""
    named = {source for source, fact in facts.items() if fact.type}
    return bool(named & OFFICIAL) or len(named) > 1


def judge_required(facts: Facts, place: str, *, is_required: bool) -> tuple[bool, list[str]]:
    """Return whether a field is required, and the sources that correct the site."""
    wanted = _judge(facts, place, is_required=is_required)
    believers = find_believers(facts, lambda fact: fact.is_required is wanted)
    return (wanted, believers) if wanted is not is_required else (is_required, [])


def _judge(facts: Facts, place: str, *, is_required: bool) -> bool:
    if any(facts[each].is_required is False for each in ("examples", "messages") if each in facts):
        return False  # WeChat Pay itself leaves it out.
    if (page := facts.get("official-pages")) and page.is_required is not None:
        return page.is_required
    official = next((fact.is_required for fact in _list_official(facts) if fact.is_required is not None), None)
    third = [fact.is_required for source, fact in facts.items() if source not in OFFICIAL]
    if is_required:
        has_left_it_out = (official is False and True not in third) or third.count(False) > 1
        return not (has_left_it_out or (place == "reply" and False in third))
    return official is not False and (
        third.count(True) > 1 or (official is True and (True in third or False not in third))
    )


def _list_official(facts: Facts) -> list[Fact]:
    return [facts[source] for source in DATES if source in facts and source in OFFICIAL]


def choose_type(facts: Facts) -> str:
    """Return the type that the most believable source gives."""
    return next((facts[source].type for source in DATES if source in facts and facts[source].type), "string")


def find_other_type(kind: str, facts: Facts) -> tuple[str, list[str]]:
    """Return the type that the official pages, or two other sources, give in place of *kind*; "" if there is none.

    WeChat Pay's own messages and samples confirm the site against a page.
    """
    by_type: dict[str, list[str]] = {}
    for source, fact in facts.items():
        if fact.type and "any" not in fact.type:
            by_type.setdefault(_ALIASES.get(fact.type, fact.type), []).append(source)
    own = _ALIASES.get(kind, kind)
    page = facts["official-pages"].type if "official-pages" in facts else ""
    if page and "any" not in page and page != kind and _ALIASES.get(page, page) != own:
        is_confirmed = {"examples", "messages", "official-samples"} & set(by_type.get(own, ()))
        return ("", []) if is_confirmed else (page, by_type[_ALIASES.get(page, page)])
    if page == "integer" and kind == "number":
        return page, ["official-pages"]
    best = max(by_type.items(), key=lambda item: len(item[1]), default=("", []))
    return best if own not in by_type and len(best[1]) > 1 else ("", [])


def find_values(facts: Facts, *, has_values: bool) -> tuple[list[str], list[str]]:
    """Return the values that official sources list, and these sources. An example alone makes no enumeration."""
    listed = [source for source, fact in facts.items() if source in OFFICIAL and fact.values]
    is_free = "examples" in facts and facts["examples"].is_free
    if not has_values and (is_free or not set(listed) - {"examples"}):
        return [], []
    return list(dict.fromkeys(value for source in listed for value in facts[source].values)), listed


def find_believers(facts: Facts, has: Callable[[Fact], bool]) -> list[str]:
    """Return the sources whose fact *has* something, in the order of belief."""
    return [source for source in DATES if source in facts and has(facts[source])]


def merge_values(values: Iterable[object], more: Iterable[str]) -> list[object]:
    """Return the union of two enumerations."""
    return list(dict.fromkeys([*values, *more]))
