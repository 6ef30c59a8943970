"""The products that an operation belongs to, and who may call it: from the headings under which the site lists it."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

from codegen.facts.evidence import read_lines, read_table
from codegen.facts.roles import SIDES
from codegen.facts.tree import Schema, list_requests, read_query

__all__ = ["name_products"]

_ROLES = {
    "直连商户": "merchant",
    "合作伙伴": "partner",
    "服务商": "partner",
    "从业机构": "institution",
    "银行": "institution",
    "平台收付通": "ecommerce",
    "收付通": "ecommerce",
    "连锁品牌": "brand",
}
_CALLERS = {
    "普通商户": "merchant",
    "普通服务商": "partner",
    "平台商户": "ecommerce",
    "从业机构": "institution",
    "渠道商": "institution",
    "清算机构": "institution",
}
"""The callers that the official pages name, and their roles."""
_LINKS = {"/merchant/": "merchant", "/partner/": "partner", "/brand/": "brand", "/global/": "overseas"}


def name_products(key: str, operation: Schema) -> None:
    """Give an operation its `tags`, without the protocol before them, and `x-roles`: who may call it."""
    tags = operation.pop("tags", None) or _read_by_hand()[key]
    products = ["/".join(part.strip() for part in tag.split("/") if part not in ("APIv2", "APIv3")) for tag in tags]
    operation["tags"] = [each for each in products if each] or _read_by_hand()[key]
    headings = " ".join(operation["tags"])
    roles = {role for word, role in _ROLES.items() if word in headings}
    page = operation.get("externalDocs", {}).get("url", "")
    roles |= {role for caller in _read_callers().get(key, ()) for word, role in _CALLERS.items() if word in caller}
    roles |= {role for part, role in _LINKS.items() if part in page}
    if "/partner/" in key or "跨境" in headings:
        roles |= {"partner"}
    if not roles and _demands_partner(operation):
        roles = {"partner"}
    operation["x-roles"] = sorted(roles) or ["merchant"]


def _demands_partner(operation: Schema) -> bool:
    """Return whether the request requires a field that only a partner has."""
    schemas = [read_query(operation), *list_requests(operation)]
    return any(name in SIDES["partner"] for each in schemas for name in each.get("required", ()))


@cache
def _read_callers() -> dict[str, set[str]]:
    """Return who may call each operation, in the words of its pages."""
    callers: dict[str, set[str]] = defaultdict(set)
    for line in read_lines("official-pages"):
        callers[line["of"]].update(line.get("for", ()))
    return callers


@cache
def _read_by_hand() -> dict[str, list[str]]:
    """Return the products of operations that the site lists nowhere."""
    return {operation: products.split("|") for operation, products in read_table("products")}
