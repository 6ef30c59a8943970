"""Changes the documents of the site by what the other sources say; `x-sources` on a field names who says so."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, NamedTuple

from codegen.facts.evidence import Evidence, Fact, read_table
from codegen.facts.roles import relax_sides
from codegen.facts.rules import (
    choose_type,
    find_believers,
    find_other_type,
    find_values,
    is_added,
    judge_required,
    merge_values,
)
from codegen.facts.tree import Field, Schema, list_requests, open_object, read_query, walk, write_query

_IDENTIFIER = re.compile(r"(^|_)(id|no|mchid|appid|openid|ip|url|time|code)$|mchid$|appid$|openid$")
__all__ = ["Names", "Undecided", "merge_event", "merge_operation"]

Facts = Mapping[str, Mapping[str, Fact]]


class Undecided(NamedTuple):
    """A question that no rule answers: a person reads the official page."""

    operation: str
    place: str
    field: str
    question: str
    site: str
    others: str
    page: str


class Names:
    """What the site most often says of fields with the same name: their title, and a value."""

    def __init__(self, schemas: Iterable[Schema]) -> None:
        titles: dict[str, Counter[str]] = defaultdict(Counter)
        examples: dict[tuple[str, str], Counter[str | int]] = defaultdict(Counter)
        for schema in schemas:
            for _, field in walk(schema):
                if title := field.schema.get("title"):
                    titles[field.name][title] += 1
                for example in field.schema.get("examples", ())[:1]:
                    examples[field.name, str(field.schema.get("type"))][example] += 1
        self._titles = {name: title for name, counts in titles.items() if (title := _find_usual(counts, 0.5))}
        # An identifier of another operation is as good; a name or a text is not.
        self._examples = {
            key: example
            for key, counts in examples.items()
            if (example := _find_usual(counts, 0 if _IDENTIFIER.search(key[0]) else 0.25)) is not None
        }

    def find_title(self, name: str) -> str:
        """Return the usual name of a field; "" if it is unknown."""
        return str(self._titles.get(name, ""))

    def lend_example(self, field: Field) -> None:
        """Give *field* the usual value of fields of its name, if it has none of its own."""
        schema = field.schema
        example = self._examples.get((field.name, str(schema.get("type"))))
        if example is not None and not {"examples", "enum", "const"} & set(schema):
            schema["examples"] = [example]
            schema.setdefault("x-sources", {})["examples"] = "same-name"


def _find_usual(counts: Counter[Any], share: float) -> Any:
    """Return the most common value, if it has at least this *share* of all; None otherwise."""
    value, count = counts.most_common(1)[0]
    return value if count >= share * counts.total() else None


class Merger:
    """Merges one place of one operation."""

    def __init__(
        self, schema: Schema, facts: Facts, place: str, names: Names, replaced: frozenset[str] = frozenset()
    ) -> None:
        self._schema, self._facts, self._place, self._names = schema, facts, place, names
        self._bare = {path: each for path, each in facts.items() if set(each) == {"wxjava"}}
        self._has_page = any("official-pages" in each for each in facts.values())
        self._replaced = replaced
        self._added: dict[str, set[str]] = {}
        self.undecided: list[tuple[str, str, str, str]] = []

    def merge(self) -> None:
        """Correct the types; add the fields that are missing; then correct the marks and values of all."""
        for path, field in list(walk(self._schema)):
            self._correct_type(field.schema, self._find_facts(path))
        for path in sorted(self._facts, key=lambda path: path.count(".")):
            if not path.endswith("*") and path not in dict(walk(self._schema)):
                self._add(path, self._facts[path])
        for path, field in list(walk(self._schema)):
            self._correct(path, field, self._find_facts(path))

    def _find_facts(self, path: str) -> dict[str, Fact]:
        facts = {**self._bare.get(path.replace("[]", ""), {}), **self._facts.get(path, {})}
        before, _, name = path.rpartition(".")
        shown = self._facts.get(f"{before}.*" if before else "*", {}).get("examples")
        if shown and name not in shown.values:
            facts["examples"] = Fact(is_required=False)
        if self._has_page and "official-pages" not in facts:
            facts["official-pages"] = Fact(is_required=False)  # The page does not have it: no page requires it.
        return facts

    def _add(self, path: str, facts: Mapping[str, Fact]) -> None:
        named = {source for source, fact in facts.items() if fact.type}
        before, _, name = path.rpartition(".")
        parent = self._find_object(before)
        if not named or parent is None:
            return
        if not is_added(facts) and not (self._added.get(before, set()) & named):
            if self._has_page:
                return  # The page does not have it either.
            self.undecided.append((path, "missing", "", f"{' '.join(named)}: {choose_type(facts)}"))
            return
        schema = self._build_type(choose_type(facts))
        titles = [fact.title for fact in facts.values() if fact.title]
        if title := next(iter(titles), "") or self._names.find_title(name):
            schema = {"title": title, **schema}
        believers = find_believers(facts, lambda fact: bool(fact.type))
        schema["x-sources"] = {"place": " ".join(believers)}
        parent.setdefault("properties", {})[name] = schema
        parent.setdefault("type", "object")
        self._added[path] = named
        self._added[f"{path}[]"] = named

    def _build_type(self, kind: str) -> Schema:
        """Return the schema of a type. An object in a query is written as JSON."""
        schema = _build_schema(kind)
        if self._place == "query" and kind == "object":
            return {"type": "string", "contentMediaType": "application/json", "contentSchema": schema}
        return schema

    def _find_object(self, path: str) -> Schema | None:
        """Return the object schema at *path*, which ends with [] if it is the item of an array."""
        if not path:
            return self._schema
        field = dict(walk(self._schema)).get(path.removesuffix("[]"))
        if field is None:
            return None
        inner, end = open_object(field.schema)
        is_object = inner.get("type", "object") == "object" and "enum" not in inner
        return inner if is_object and end == ("[]" if path.endswith("[]") else "") else None

    def _correct(self, path: str, field: Field, facts: Mapping[str, Fact]) -> None:
        sources: dict[str, str] = field.schema.pop("x-sources", {})
        is_required, believers = judge_required(facts, self._place, is_required=field.is_required)
        if believers and is_required is not field.is_required:
            field.mark(is_required=is_required)
            sources["required"] = " ".join(believers)
        elif "official-pages" not in facts and (
            others := [f"{each}: {fact.is_required}" for each, fact in facts.items() if _differs(fact, field)]
        ):
            site = "required" if field.is_required else "optional"
            self.undecided.append(
                (path, "required", site, "; ".join(others).replace("True", "required").replace("False", "optional"))
            )
        if path in self._replaced and (page := facts.get("official-pages")) and page.values:
            open_object(field.schema)[0]["enum"] = list(page.values)
        self._correct_values(field.schema, facts, sources)
        if (page := facts.get("official-pages")) and page.title:
            field.schema["title"] = page.title
        if sources:
            field.schema["x-sources"] = sources

    def _correct_type(self, schema: Schema, facts: Mapping[str, Fact]) -> None:
        inner, _ = open_object(schema)
        kind = f"array<{inner.get('type', 'any')}>" if "items" in schema else str(schema.get("type"))
        other, believers = find_other_type(kind, facts) if "contentSchema" not in schema else ("", [])
        if other:
            for key in ("type", "items", "properties", "required"):
                schema.pop(key, None)
            schema.update(self._build_type(other))
            schema.setdefault("x-sources", {})["type"] = " ".join(believers)

    def _correct_values(self, schema: Schema, facts: Mapping[str, Fact], sources: dict[str, str]) -> None:
        target = open_object(schema)[0] if "items" in schema else schema
        values, believers = find_values(facts, has_values="enum" in target)
        if values and target.get("type") == "string" and set(values) - set(target.get("enum", ())):
            target["enum"] = merge_values(target.get("enum", ()), values)
            sources["enum"] = " ".join(believers)
        is_encrypted = any(fact.is_encrypted for fact in facts.values()) and target.get("type") == "string"
        if is_encrypted and "x-encrypted-with" not in target:
            target["x-encrypted-with"] = "merchant-certificate" if self._place == "reply" else "platform-public-key"
            target["contentEncoding"] = "base64"
            sources["encrypted"] = " ".join(find_believers(facts, lambda fact: fact.is_encrypted))


def _differs(fact: Fact, field: Field) -> bool:
    return fact.is_required is not None and fact.is_required is not field.is_required


def _build_schema(kind: str) -> Schema:
    """Return the schema of a type such as `array<object>` or `integer|string`."""
    if kind.startswith("array"):
        return {"type": "array", "items": _build_schema(kind[6:-1] or "any")}
    if "|" in kind:
        return {"type": kind.split("|")}
    return {} if kind == "any" else {"type": kind}


def merge_operation(key: str, operation: Schema, evidence: Evidence, names: Names) -> list[Undecided]:
    """Merge what the sources say of an operation into its document; return what stays undecided."""
    undecided = []
    page = operation.get("externalDocs", {}).get("url", "")
    query = read_query(operation)
    replies = [
        content["schema"]
        for content in next(iter(operation["responses"].values())).get("content", {}).values()
        if content.get("schema", {}).get("type") == "object"
    ]
    places = [
        ("query", query),
        *(("body", each) for each in list_requests(operation)),
        *(("reply", each) for each in replies),
    ]
    variables = {each["name"] for each in operation.get("parameters", ()) if each["in"] == "path"}
    is_upload = "multipart/form-data" in operation.get("requestBody", {}).get("content", {})
    for place, schema in places:
        facts: Facts = evidence.get((key, place), {})
        if place != "reply":
            facts = {path: each for path, each in facts.items() if path not in variables}
        if place == "body" and is_upload:
            # The pages list the parts; of the schema of `meta` their fields are the whole.
            facts = {path.removeprefix("meta."): each for path, each in facts.items() if path not in ("file", "meta")}
        merger = Merger(schema, facts, place, names, _read_replaced().get(key, frozenset()))
        merger.merge()
        if place == "reply":
            relax_sides(schema)
        undecided += [Undecided(key, place, *each, page) for each in merger.undecided]
    write_query(operation, query)
    for schema in [query, *list_requests(operation)]:
        for _, field in walk(schema):
            if field.is_required:
                names.lend_example(field)
    return undecided


@cache
def _read_replaced() -> dict[str, frozenset[str]]:
    """Return the fields whose values are those of the page alone; elsewhere the values are those of all sources."""
    replaced: dict[str, set[str]] = defaultdict(set)
    for operation, field, _ in read_table("replaced-values"):
        replaced[operation].add(field)
    return {operation: frozenset(fields) for operation, fields in replaced.items()}


def merge_event(name: str, operation: Schema, evidence: Evidence, names: Names) -> list[Undecided]:
    """Merge what the sources say of a notification's resource into its document; return what stays undecided."""
    key = f"event {name}"
    schema = operation.get("x-resource") or next(iter(operation["requestBody"]["content"].values()))["schema"]
    merger = Merger(schema, evidence.get((key, "body"), {}), "reply", names)
    merger.merge()
    relax_sides(schema)
    return [
        Undecided(key, "body", *each, operation.get("externalDocs", {}).get("url", "")) for each in merger.undecided
    ]
