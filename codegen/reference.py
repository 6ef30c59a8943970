"""The endpoint reference of the documentation: a page for each operation, and an index by product.

The pages are generated and not committed: `python -m codegen.reference docs/endpoints`.
"""

from __future__ import annotations

import shutil
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from wechatpay.openapi import SNAPSHOT, Operation, operations
from wechatpay.openapi.calls import forms
from wechatpay.openapi.fields import Part, Row, list_parts, list_rows

_INTRODUCTION = """\
全部 {count:,} 个有文档的接口，按产品排列；数据日期 {snapshot}。
用上方的搜索查找：接口名称、字段名称（中文或英文）、路径、Python 写法。
这里没有的接口也能调用：`client.chain("v3/...")`。

All {count:,} documented operations by product, as of {snapshot}. The search above finds them by their Chinese names, by
the names of their fields, by their paths, and by their Python names. An operation that is not here works too:
`client.chain("v3/...")`.
"""
_TITLES = {
    "path": "路径变量 Variables",
    "params=": "查询参数 `params=`",
    "headers=": "请求头 `headers=`",
    "json=": "请求体 `json=`",
    "xml=": "请求体 `xml=`",
    "files=": "上传 `files=`",
    "response": "应答 Response",
}
_ROLES = {
    "merchant": "直连商户",
    "partner": "服务商",
    "ecommerce": "电商平台",
    "institution": "从业机构、银行",
    "brand": "品牌",
    "overseas": "境外",
}
_FIRST_PRODUCTS = (
    "基础支付",
    "合单支付",
    "退款",
    "账单",
    "分账",
    "商家转账",
    "平台收付通",
    "委托代扣",
    "微信支付分",
    "运营工具",
)
"""The products at the top of the index, as most people look for them; the others follow as the documents have them."""
_FORMS = ("属性 attributes", "chain()", "[ ]", "属性 async", "chain() async", "[ ] async")


def main(directory: Path) -> int:
    """Empty *directory*, write all pages into it, and return the number of operations."""
    shutil.rmtree(directory, ignore_errors=True)
    found = list(operations())
    for operation in found:
        path = directory / name_page(operation)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(_render_page(operation)), "utf-8")
    (directory / "index.md").write_text("\n".join(_render_index(found)), "utf-8")
    return len(found)


def name_page(operation: Operation) -> str:
    """Return the file of an operation's page: its chain with slashes, without `_` around the variables."""
    *segments, verb = operation.chain.split(".")
    return f"{'/'.join(segments)}.{verb}.md"


def _render_index(found: list[Operation]) -> Iterator[str]:
    yield "# 接口 Endpoints"
    yield ""
    yield _INTRODUCTION.format(count=len(found), snapshot=SNAPSHOT)
    by_product: dict[str, dict[str, list[Operation]]] = defaultdict(lambda: defaultdict(list))
    for operation in found:
        general, _, special = operation.products[0].partition("/")
        by_product[general][special].append(operation)
    first = {product: index for index, product in enumerate(_FIRST_PRODUCTS)}
    for general, groups in sorted(by_product.items(), key=lambda item: first.get(item[0], len(first))):
        yield f"## {general}"
        yield ""
        for special, members in sorted(groups.items()):
            if special:
                yield f"**{special}**"
                yield ""
            for operation in sorted(members, key=lambda each: (bool(each.document.get("deprecated")), each.path)):
                old = "（已停用 deprecated）" if operation.document.get("deprecated") else ""
                link = f"[{_escape(operation.title)}]({name_page(operation)})"
                yield f"- {link}{old} `{operation.method} {operation.template}`"
            yield ""


def _render_page(operation: Operation) -> Iterator[str]:
    old = "（已停用 deprecated）" if operation.document.get("deprecated") else ""
    yield f"# {_escape(operation.title)}{old}"
    yield ""
    yield f"`{operation.method} {operation.path}`"
    yield ""
    about = [f"[官方文档 official page]({operation.link})"] if operation.link else []
    about.append("、".join(operation.products))
    about.append("适用 for: " + "、".join(f"{_ROLES[role]} {role}" for role in operation.roles))
    yield " · ".join(about)
    yield ""
    parts = list(list_parts(operation))
    yield "## 请求 Request"
    yield ""
    for part in parts:
        if part.name != "response":
            yield from _render_part(part)
    yield from _render_forms(operation)
    yield "## 应答 Response"
    yield ""
    responses = [part for part in parts if part.name == "response"]
    for part in responses:
        yield from _render_table(part)
    if not responses:
        yield _describe_response(operation)
        yield ""
    yield from _render_errors(operation)


def _render_part(part: Part) -> Iterator[str]:
    role = f"（{_ROLES[part.role]} {part.role}）" if part.role else ""
    yield f"### {_TITLES[part.name]}{role}"
    yield ""
    yield from _render_table(part)


def _render_table(part: Part) -> Iterator[str]:
    yield "| 字段 field | 名称 name | 类型 type | 取值与限制 values and limits |"
    yield "|---|---|---|---|"
    for row in list_rows(part.schema):
        yield _render_row(row, part)
    yield ""


def _render_row(row: Row, part: Part) -> str:
    notes = []
    if row.is_encrypted:
        notes.append("加密 encrypted" if part.name == "response" else "加密 encrypted: `wechatpay.Secret`")
    notes += [" ".join(f"`{value}`" for value in row.values)] if row.values else []
    notes += [row.limits] if row.limits else []
    notes += [f"`{row.pattern}`"] if row.pattern else []
    notes += [f"例 `{row.example}`"] if row.example and not row.is_encrypted else []
    required = "<br>**必填 required**" if row.is_required else ""
    # Narrow: the fields of an object stand below it, moved to the right.
    name = f"{'&emsp;' * row.depth}`{row.name}`"
    return f"| {name} | {_escape(row.title)} | {row.kind}{required} | {_escape('<br>'.join(notes))} |"


def _render_forms(operation: Operation) -> Iterator[str]:
    yield "### 调用 Call"
    yield ""
    for title, form in zip(_FORMS, forms(operation), strict=True):
        yield f'=== "{title}"'
        yield ""
        yield "    ```python"
        yield from (f"    {line}" for line in form.splitlines())
        yield "    ```"
        yield ""


def _describe_response(operation: Operation) -> str:
    kinds = {kind for each in operation.document["responses"].values() for kind in each.get("content", {})}
    if "application/octet-stream" in kinds:
        return "文件，用 `to=` 保存。 A file: `to=` saves it."
    return "没有内容。 No content."


def _render_errors(operation: Operation) -> Iterator[str]:
    if operation.errors:
        yield "## 错误码 Errors"
        yield ""
        by_status: dict[int, list[str]] = defaultdict(list)
        for status, code in operation.errors:
            by_status[status].append(f"`{code}`")
        yield "| HTTP | `error.code` |"
        yield "|---|---|"
        yield from (f"| {status} | {' '.join(codes)} |" for status, codes in by_status.items())
        yield ""


def _escape(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


if __name__ == "__main__":
    print(main(Path(sys.argv[1])), "operations written")
