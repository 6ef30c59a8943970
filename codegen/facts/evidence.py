"""What each source beside the site says of each field, in one form.

A line of a source names an operation (`v3 POST /v3/refund/domestic/refunds`) or an event
(`event v3/REFUND.SUCCESS`), and for each place (`query`, `body`, `reply`; `body` is the resource of an event) its
fields: `"amount.total": "integer!"`. A field is its type, `!` if it is required or `?` if it is optional, the word
`encrypted`, its values after `=`, and its title after `#`.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

__all__ = [
    "DATES",
    "OFFICIAL",
    "SOURCES",
    "Evidence",
    "Fact",
    "read_errors",
    "read_evidence",
    "read_lines",
    "read_table",
]

SOURCES = Path(__file__).parent / "sources"
DATES = {
    "official-pages": "2026-08",
    "official-samples": "2026-04",
    "go-sdk": "2025-07",
    "java-sdk": "2025-04",
    "examples": "2026-08",
    "messages": "2026-02",
    "net": "2026-02",
    "wxjava": "2025-01",
}
"""The sources with their dates, the most believable first: that is the order in which a type is looked for."""
OFFICIAL = {"official-pages", "official-samples", "go-sdk", "java-sdk", "examples", "messages"}
"""WeChat Pay's own word: pages, samples, SDKs, and the messages that its pages show."""
_FACT = re.compile(
    r"(?P<type>[a-z<>|]*)(?P<mark>[!?]?)(?P<encrypted> encrypted)?(?: =(?P<values>[^#]*[^# ]))?(?: #(?P<title>.*))?"
)
_CONSTANT = re.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*")
_MISPLACED = {"FROM_MINI_APP", "NO_TRANSACTION_AND_RECHARGEN"}
"""Values that an example shows in the place of another field, or misspells."""
_JSON_TYPES = {bool: "boolean", int: "integer", float: "number", str: "string", dict: "object"}


@dataclass(frozen=True, slots=True)
class Fact:
    """What one source says of one field; "" and None say nothing."""

    type: str = ""
    is_required: bool | None = None
    is_encrypted: bool = False
    values: tuple[str, ...] = ()
    title: str = ""
    is_free: bool = False
    """Whether an example shows a value that belongs to no enumeration."""


Evidence = dict[tuple[str, str], dict[str, dict[str, Fact]]]
"""By operation and place, for each path what each source says."""


def read_lines(name: str) -> Iterator[dict[str, Any]]:
    """Yield the lines of a source."""
    with (SOURCES / f"{name}.jsonl").open(encoding="utf-8") as lines:
        yield from map(json.loads, filter(str.strip, lines))


def read_table(name: str) -> Iterator[list[str]]:
    """Yield the cells of each line of a source in columns, without its heading."""
    for line in (SOURCES / f"{name}.tsv").read_text("utf-8").splitlines()[1:]:
        yield line.split("\t")


def read_evidence() -> Evidence:
    """Return what all sources say, the most believable first."""
    evidence: Evidence = defaultdict(lambda: defaultdict(dict))
    for source in DATES:
        if source == "examples":
            _add_examples(evidence)
            continue
        if source == "official-pages":
            _add_pages(evidence)
            continue
        for line in read_lines(source):
            for place in ("query", "body", "reply"):
                for path, text in line.get(place, {}).items():
                    evidence[line["of"], place][path][source] = _parse(text)
    return evidence


def read_errors() -> dict[str, list[str]]:
    """Return the errors that the pages of each operation list: `403 OUT_TRADE_NO_USED`."""
    errors: dict[str, set[str]] = defaultdict(set)
    for line in read_lines("official-pages"):
        errors[line["of"]].update(line.get("errors", ()))
    return {operation: sorted(found) for operation, found in errors.items() if found}


def _parse(text: str) -> Fact:
    match = _FACT.fullmatch(text)
    if match is None:
        raise ValueError(f"a fact is like 'string! =A|B', not {text!r}")
    required = {"!": True, "?": False}.get(match["mark"])
    values = tuple(match["values"].split("|")) if match["values"] else ()
    return Fact(match["type"], required, match["encrypted"] is not None, values, match["title"] or "")


_TWINS = {"event v3/REFUND.SUCCESS": ("event v3/REFUND.ABNORMAL", "event v3/REFUND.CLOSED")}
"""Events that one page documents together."""


def _add_pages(evidence: Evidence) -> None:
    """Add the official pages, the whole word on an operation; the newest of its pages names and types a field.

    A field is required if it is on every page of the operation, for every role, and is required there.
    """
    by_place: dict[tuple[str, str], list[dict[str, Fact]]] = defaultdict(list)
    for line in sorted(read_lines("official-pages"), key=lambda line: str(line.get("date", "")), reverse=True):
        for place in ("query", "body", "reply"):
            if place in line:
                page = {path: _parse(text) for path, text in line[place].items()}
                for of in (line["of"], *_TWINS.get(line["of"], ())):
                    by_place[of, place].append(page)
    for key, pages in by_place.items():
        for path in dict.fromkeys(path for page in pages for path in page):
            facts = [page[path] for page in pages if path in page]
            parent = path.rpartition(".")[0].removesuffix("[]")
            with_parent = [page for page in pages if not parent or parent in page]
            evidence[key][path]["official-pages"] = Fact(
                facts[0].type,
                len(facts) == len(with_parent) and all(fact.is_required for fact in facts),
                any(fact.is_encrypted for fact in facts),
                tuple(dict.fromkeys(value for fact in facts for value in fact.values)),
                next((fact.title for fact in facts if fact.title), ""),
            )


def _add_examples(evidence: Evidence) -> None:
    """Add what the official example messages show: the fields that are there, and those that are left out."""
    by_place: dict[tuple[str, str], list[Any]] = defaultdict(list)
    for line in read_lines("examples"):
        name = f"event {line['of']}" if line["kind"] == "event" else line["of"]
        for of in (name, *_TWINS.get(name, ())):
            by_place[of, "reply" if line["kind"] == "reply" else "body"].append(line["document"])
    for key, documents in by_place.items():
        objects: dict[str, list[dict[str, Any]]] = defaultdict(list)
        for document in documents:
            _collect_objects(document, "", objects)
        for before, members in objects.items():
            names = dict.fromkeys(name for member in members for name in member)
            for name in names:
                is_always = all(name in member for member in members)
                kinds = {_name_type(member[name]) for member in members if member.get(name) is not None}
                kind = kinds.pop() if len(kinds) == 1 else ""
                values = tuple(dict.fromkeys(_list_constants(member.get(name) for member in members)))
                evidence[key][f"{before}{name}"]["examples"] = Fact(
                    kind, None if is_always else False, values=values, is_free=_has_free_value(members, name)
                )
            evidence[key][f"{before}*"]["examples"] = Fact(values=tuple(names))


def _list_constants(values: Iterable[Any]) -> Iterator[str]:
    """Yield the values that belong to an enumeration, if the field has one."""
    for value in values:
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, str) and _CONSTANT.fullmatch(each) and each not in _MISPLACED:
                yield each


def _has_free_value(members: Iterable[dict[str, Any]], name: str) -> bool:
    given = (member.get(name) for member in members)
    return any(isinstance(value, str) and not _CONSTANT.fullmatch(value) for value in given)


def _collect_objects(value: Any, before: str, objects: dict[str, list[dict[str, Any]]]) -> None:
    if isinstance(value, dict):
        objects[before].append(value)
        for name, each in value.items():
            inner = each if isinstance(each, list) else [each]
            for item in inner:
                _collect_objects(item, f"{before}{name}{'[]' if isinstance(each, list) else ''}.", objects)


def _name_type(value: object) -> str:
    if isinstance(value, list):
        items = {_JSON_TYPES.get(type(item), "") for item in value}
        return f"array<{items.pop()}>" if len(items) == 1 else ""
    return _JSON_TYPES.get(type(value), "")
