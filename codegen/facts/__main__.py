"""Merge the sources into the documents: `python -m codegen.facts` writes them, `--check` compares them."""

from __future__ import annotations

import argparse
import copy
import csv
import io
import json
import sys
from pathlib import Path
from typing import Any

from codegen.facts.decisions import apply_decisions
from codegen.facts.evidence import DATES, read_errors, read_evidence, read_lines
from codegen.facts.limits import apply_limits
from codegen.facts.lint import find_slips
from codegen.facts.merge import Names, Undecided, merge_event, merge_operation
from codegen.facts.products import name_products
from codegen.facts.roles import apply_one_of, build_event, relax_merchant_pages, split_by_role
from codegen.facts.slips import correct_slips
from codegen.facts.titles import clean_titles
from codegen.facts.tree import Schema, list_requests, name_operation, read_query
from wechatpay.openapi import SNAPSHOT

ROOT = Path(__file__).parent.parent.parent
DOCUMENTS = ROOT / "wechatpay" / "openapi" / "documents"
UNDECIDED = Path(__file__).parent / "undecided.tsv"
Operations = list[tuple[str, str, Schema]]


def merge_all() -> tuple[dict[str, Schema], list[Undecided]]:
    """Return every document by its name, and the questions that no rule answers."""
    documents = _read_site()
    operations = _list_operations(documents)
    for _, _, operation in operations:
        clean_titles(operation)
    evidence = read_evidence()
    names = Names(schema for _, _, each in operations for schema in [*list_requests(each), read_query(each)])
    undecided: list[Undecided] = []
    for key, _, operation in operations:
        undecided += merge_operation(key, operation, evidence, names)
        relax_merchant_pages(key, operation)
        correct_slips(operation)
    for name, item in documents["webhooks"]["webhooks"].items():
        clean_titles(item["post"])
        undecided += merge_event(name, item["post"], evidence, names)
        correct_slips(item["post"])
    apply_decisions(documents)
    for line in read_lines("events"):
        event = documents["webhooks"]["webhooks"][line["of"]]["post"]
        event["x-resource"] = build_event(line, documents, event["x-resource"])
    errors = read_errors()
    for key, path, operation in _list_operations(documents):
        if key in errors:
            operation["x-errors"] = errors[key]
        name_products(key, operation)
        apply_limits(key, operation)
        split_by_role(path, operation)
        apply_one_of(key, operation)
    return documents, undecided


def _read_site() -> dict[str, Schema]:
    documents: dict[str, Schema] = {}
    for line in [*read_lines("site"), *read_lines("operations")]:
        name = line.pop("document")
        if "path" not in line:
            documents[name] = {
                **line,
                "info": {**line["info"], "version": SNAPSHOT, "x-sources": {"site": SNAPSHOT, **DATES}},
            }
            continue
        members = documents[name].setdefault("webhooks" if name == "webhooks" else "paths", {})
        members.setdefault(line["path"], {})[line["method"]] = line["operation"]
    return documents


def _list_operations(documents: dict[str, Schema]) -> Operations:
    return [
        (name_operation(name.partition("/")[0], method, path), path, operation)
        for name, document in documents.items()
        for path, item in document.get("paths", {}).items()
        for method, operation in item.items()
    ]


def render(value: Any, indent: str = "") -> str:
    """Return *value* as JSON, with each part on one line that has room for it."""
    line = json.dumps(value, ensure_ascii=False)
    if len(line) + len(indent) <= 118 or not isinstance(value, (dict, list)):
        return line
    inner = f"{indent} "
    if isinstance(value, list):
        return "[\n" + ",\n".join(f"{inner}{render(each, inner)}" for each in value) + f"\n{indent}]"
    members = (f"{inner}{json.dumps(name, ensure_ascii=False)}: {render(each, inner)}" for name, each in value.items())
    return "{\n" + ",\n".join(members) + f"\n{indent}}}"


def _render_undecided(undecided: list[Undecided]) -> str:
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter="\t", lineterminator="\n")
    writer.writerow(Undecided._fields)
    writer.writerows(sorted(undecided))
    return stream.getvalue()


def main() -> int:
    """Write or check the files; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m codegen.facts", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; exit with 1 if a file is out of date")
    is_check = parser.parse_args().check
    documents, undecided = merge_all()
    texts = {DOCUMENTS / f"{name}.json": render(copy.deepcopy(each)) + "\n" for name, each in documents.items()}
    texts[UNDECIDED] = _render_undecided(undecided)
    changed = [path for path, text in texts.items() if not path.is_file() or path.read_text("utf-8") != text]
    for path in changed:
        print(f"{path.relative_to(ROOT)} {'is out of date: run python -m codegen.facts' if is_check else 'written'}")
        if not is_check:
            path.write_text(texts[path], "utf-8")
    slips = list(find_slips(documents))
    for slip in slips:
        print(slip)
    return int(bool(slips) or (is_check and bool(changed)))


if __name__ == "__main__":
    sys.exit(main())
