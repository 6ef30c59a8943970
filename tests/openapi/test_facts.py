"""The documents keep to what WeChat Pay itself shows, and every place where the sources disagreed has been decided."""

from __future__ import annotations

import csv
import json
from collections import Counter
from functools import cache
from pathlib import Path

import jsonschema
import pytest

from wechatpay import openapi

tree = pytest.importorskip("codegen.facts.tree", reason="codegen is not in the wheel")
lint = pytest.importorskip("codegen.facts.lint")
rules = pytest.importorskip("codegen.facts.rules")
from codegen.facts.evidence import SOURCES, Fact, read_lines  # noqa: E402

FACTS = Path(SOURCES).parent
EXAMPLES = list(read_lines("examples"))
"""The messages that WeChat Pay's own pages show; 示例 stands for names and addresses."""
MISFITS = {
    ("request", "v3 PATCH /v3/marketing/busifavor/stocks/{}"): "xxxxx stands for a colour",
    ("request", "v3 POST /v3/applyment4sub/applyment/"): "null stands for a ciphertext",
    (
        "reply",
        "v3 GET /v3/capital/capitallhh/areas/provinces",
    ): "numbers as strings; the same page's table has integers",
    ("reply", "v3 GET /v3/capital/capitallhh/banks/{}/branches"): "numbers as strings; the table has integers",
    (
        "reply",
        "v3 GET /v3/marketing/busifavor/stocks/{}",
    ): "week days as strings; the table and both SDKs have integers",
    (
        "reply",
        "v3 GET /v3/merchant-service/complaints-v2/{}/negotiation-historys",
    ): "a list; the page's table has an object",
    (
        "reply",
        "v3 GET /v3/new-tax-control-fapiao/merchant/tax-codes",
    ): "an offset as a string; the table has an integer",
    ("reply", "v3 POST /v3/payscore/serviceorder"): "示例 stands for the name of a risk fund, an enumeration",
    ("reply", "v3 GET /v3/payroll-card/authentications"): "a value of authenticate_type stands in authenticate_state",
    ("reply", "v3 GET /v3/mch-operation-manage/merchant-limitations/sub-mchid/{}"): "RECHARGEN is misspelt",
}
"""The examples that do not match their documents, and why the document is right."""


@cache
def find_operations():
    """Return every operation by its name in the sources."""
    return {tree.name_operation(each.version, each.method, each.path): each for each in openapi.operations()}


def find_schema(of, kind):
    if kind == "event":
        webhook = openapi.webhooks()[of]
        return webhook.get("x-resource") or next(iter(webhook["requestBody"]["content"].values()))["schema"]
    document = find_operations()[of].document
    if kind == "request":
        return next(iter(tree.list_requests(document)))
    return next(iter(next(iter(document["responses"].values()))["content"].values()))["schema"]


def forbid_unknown(schema):
    """Return *schema*, which now refuses a field that it does not name."""
    if isinstance(schema, list):
        return [forbid_unknown(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    strict = {name: forbid_unknown(each) for name, each in schema.items()}
    return {"additionalProperties": False, **strict} if isinstance(schema.get("properties"), dict) else strict


def find_mistakes(line):
    validator = jsonschema.Draft202012Validator(forbid_unknown(find_schema(line["of"], line["kind"])))
    return [
        f"{'.'.join(map(str, each.absolute_path))}: {each.message[:200]}"
        for each in validator.iter_errors(line["document"])
    ]


def test_the_messages_on_the_official_pages_match_the_documents():
    counts, misfits = Counter(), {}
    for line in EXAMPLES:
        counts[line["kind"]] += 1
        if mistakes := find_mistakes(line):
            misfits[line["kind"], line["of"]] = mistakes
    assert set(misfits) == set(MISFITS), {key: misfits.get(key) for key in set(misfits) ^ set(MISFITS)}
    assert counts == {"request": 204, "reply": 336, "event": 33}
    replies = sum(kind == "reply" for kind, _ in misfits)
    assert replies / counts["reply"] <= 0.03


# --- the findings: each place where the sources disagreed


@cache
def read_findings():
    with (FACTS / "findings.tsv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t"))


def list_fields(of, place):
    """Return the fields at *place* by their paths without the marks of arrays; each in every role that has it."""
    found = {}
    if of.startswith("event "):
        schemas = [find_schema(of[6:], "event")]
    else:
        document = find_operations()[of if of in find_operations() else of.rstrip("/")].document
        if place == "query":
            schemas = [tree.read_query(document)]
        elif place == "body":
            schemas = list(tree.list_requests(document))
        else:
            schemas = [find_schema(of, "reply")]
    for schema in schemas:
        for role in schema.get("oneOf", [schema]):
            for path, field in tree.walk(role):
                found.setdefault(path.replace("[]", ""), []).append(field)
    return found


def is_fixed(finding):
    """Return whether the documents now say what the finding found missing."""
    if finding["kind"] == "missing" and not finding["field"]:
        return finding["operation"] in find_operations()
    fields = list_fields(finding["operation"], finding["place"])
    found = fields.get(finding["field"].replace("[]", ""), [])
    kind = finding["kind"]
    if kind in ("missing-in-ours", "unknown-field", "moved", "renamed") or "unknown field" in kind:
        return bool(found)
    if kind == "ours-optional-theirs-required":
        return all(each.is_required for each in found)
    if "demanded" in kind or kind in ("ours-required-theirs-optional", "required"):
        return not found or not all(each.is_required for each in found)
    if kind == "required-missing":
        is_event = finding["operation"].startswith("event ")
        has_roles = is_event and "oneOf" in find_schema(finding["operation"][6:], "event")
        return not found or has_roles or not all(each.is_required for each in found)
    if kind == "enc-only-theirs":
        return all("x-encrypted-with" in each.schema for each in found)
    return bool(found)  # An enumeration or a type: the messages above check their values.


def test_every_finding_is_decided_and_what_is_called_fixed_is():
    findings = read_findings()
    assert [each for each in findings if each["verdict"] not in ("fixed", "kept", "undecided")] == []
    assert [each for each in findings if each["verdict"] == "fixed" and not is_fixed(each)] == []
    assert [each for each in findings if each["verdict"] != "fixed" and not each["reason"]] == []
    counts = Counter(each["verdict"] for each in findings)
    assert (len(findings), counts["fixed"]) == (788, 701)
    # What is left is the brand API, and what only one third party says.
    undecided = [each for each in findings if each["verdict"] == "undecided"]
    assert all("/brand/" in each["operation"] or "third party" in each["reason"] for each in undecided)


# --- the rules


def judge(site, place="body", **marks):
    facts = {name.replace("_", "-"): Fact("string", mark) for name, mark in marks.items()}
    return rules.judge_required(facts, place, is_required=site)[0]


@pytest.mark.parametrize(
    ("site", "marks", "wanted"),
    [
        (True, {}, True),
        (True, {"net": False}, True),
        (True, {"net": False, "wxjava": False}, False),
        (True, {"go_sdk": False}, False),
        (True, {"go_sdk": False, "net": True}, True),
        (True, {"official_pages": True, "go_sdk": False, "net": False}, True),
        (True, {"official_pages": False, "net": True}, False),
        (True, {"official_pages": True, "examples": False}, False),
        (False, {"net": True}, False),
        (False, {"net": True, "wxjava": True}, True),
        (False, {"go_sdk": True}, True),
        (False, {"go_sdk": True, "net": False}, False),
        (False, {"go_sdk": True, "net": False, "wxjava": True}, True),
        (False, {"go_sdk": False, "net": True, "wxjava": True}, False),
        (False, {"net": True, "wxjava": True, "examples": False}, False),
        (False, {"official_pages": True}, True),
    ],
)
def test_a_required_mark_is_judged_by_who_says_it(site, marks, wanted):
    assert judge(site, **marks) is wanted


def test_a_reply_promises_less_than_a_request_demands():
    assert judge(True, "reply", net=False) is False


@pytest.mark.parametrize(
    ("sources", "is_added"),
    [(["net"], False), (["go-sdk"], True), (["examples"], True), (["net", "wxjava"], True), ([], False)],
)
def test_what_only_one_third_party_says_stays_out(sources, is_added):
    assert rules.is_added({source: Fact("string") for source in sources}) is is_added


def test_an_example_makes_no_enumeration_but_extends_one():
    facts = {"examples": Fact("string", values=("NEW",))}
    assert rules.find_values(facts, has_values=False) == ([], [])
    assert rules.find_values(facts, has_values=True) == (["NEW"], ["examples"])
    more = {"go-sdk": Fact("string", values=("OLD",)), **facts}
    assert rules.find_values(more, has_values=False)[0] == ["OLD", "NEW"]


# --- the slips that a copy shows


def build_document(properties, required=(), *, roles=("merchant",), place="body"):
    schema = {"type": "object", "properties": properties, "required": list(required)}
    content = {"content": {"application/json": {"schema": schema}}}
    operation = {"x-roles": list(roles), "responses": {"200": content if place == "reply" else {}}}
    return {
        "v3/x": {"paths": {"/v3/x": {"post": operation if place == "reply" else {**operation, "requestBody": content}}}}
    }


@pytest.mark.parametrize(
    ("document", "slip"),
    [
        (build_document({"payer _currency": {"type": "string"}}, place="reply"), "name"),
        (build_document({"med_refund__fee": {"type": "integer"}}), "name"),
        (build_document({"kind": {"type": "string", "enum": ["ONLY"]}}), "one-valued enumeration"),
        (build_document({"amount": {"type": "number"}}), "number for fen"),
        (build_document({"sub_mchid": {"type": "string"}}, ["sub_mchid"]), "partner field demanded of a merchant"),
        (
            build_document({"transaction_id": {}, "out_trade_no": {}}, ["transaction_id", "out_trade_no"]),
            "required siblings of a one-of",
        ),
    ],
)
def test_a_slip_is_found(document, slip):
    assert [line.rpartition("\t")[2] for line in lint.find_slips(document)] == [slip]


def test_what_is_right_is_no_slip():
    right = {
        "sub_mchid": {"type": "string"},
        "rate": {"type": "integer"},
        "tar_type": {"type": "string", "enum": ["GZIP"]},
    }
    assert list(lint.find_slips(build_document(right, ["sub_mchid"], roles=("partner",)))) == []


# --- names, roles, products, limits


def test_nearly_every_field_has_its_chinese_name():
    fields = [
        field
        for each in openapi.operations()
        for schema in [*tree.list_requests(each.document), tree.read_query(each.document)]
        for role in schema.get("oneOf", [schema])
        for _, field in tree.walk(role)
    ]
    named = sum("title" in field.schema for field in fields)
    assert named / len(fields) > 0.99


def test_every_operation_has_a_product_and_a_role():
    assert all(each.products and each.roles for each in openapi.operations())
    (jsapi,) = openapi.find("/v3/pay/transactions/jsapi", "POST")
    assert (jsapi.products, jsapi.roles) == (["基础支付/直连商户模式"], ["merchant"])


def test_an_overseas_order_has_a_schema_for_each_role():
    (operation,) = openapi.find("/v3/global/transactions/jsapi", "POST")
    roles = openapi.split_roles(operation.document["requestBody"]["content"]["application/json"]["schema"])
    assert set(roles) == {"merchant", "partner"}
    assert {"mchid", "appid"} <= set(roles["merchant"]["required"])
    assert {"sp_mchid", "sub_mchid"} <= set(roles["partner"]["required"])
    assert not any(name.startswith(("sp_", "sub_")) for name in roles["merchant"]["properties"])
    assert not {"mchid", "appid"} & set(roles["partner"]["properties"])


@pytest.mark.parametrize(
    ("path", "name", "limits"),
    [
        ("/v3/pay/transactions/jsapi", "out_trade_no", {"minLength": 6, "maxLength": 32}),
        ("/v3/pay/transactions/jsapi", "description", {"x-max-bytes": 127}),
        ("/v3/refund/domestic/refunds", "out_refund_no", {"maxLength": 64}),
        ("/pay/unifiedorder", "body", {"x-max-bytes": 127}),
    ],
)
def test_limits_are_those_of_the_official_pages(path, name, limits):
    (operation,) = openapi.find(path, "POST")
    schema = next(iter(tree.list_requests(operation.document)))["properties"][name]
    assert {key: schema.get(key) for key in limits} == limits


def test_every_change_of_a_field_names_its_source():
    (operation,) = openapi.find("/v3/pay/partner/transactions/jsapi", "POST")
    schema = operation.document["requestBody"]["content"]["application/json"]["schema"]
    payer = schema["properties"]["payer"]
    assert payer["anyOf"] == [{"required": ["sp_openid"]}, {"required": ["sub_openid"]}]
    store = schema["properties"]["scene_info"]["properties"]["store_info"]
    assert store["required"] == ["id"]
    assert store["properties"]["name"]["x-sources"]["required"].startswith("official-pages")
    text = json.loads((FACTS.parents[1] / "wechatpay/openapi/documents/v3/pay.json").read_text("utf-8"))
    assert text["info"]["x-sources"]["site"] == text["info"]["version"] == openapi.SNAPSHOT
