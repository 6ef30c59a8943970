"""The endpoint reference: every operation has its page, its six calls, its tables and its official page."""

from __future__ import annotations

import pytest

from wechatpay import openapi

reference = pytest.importorskip("codegen.reference", reason="codegen is not in the wheel")


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    """The text of each page by its path."""
    directory = tmp_path_factory.mktemp("docs") / "endpoints"
    assert reference.main(directory) == 1147
    return {path.relative_to(directory).as_posix(): path.read_text("utf-8") for path in directory.rglob("*.md")}


def test_every_operation_has_its_page_and_its_place_in_the_index(pages):
    index = pages["index.md"]
    assert len(pages) == 1147 + 1
    for operation in openapi.operations():
        name = reference.name_page(operation)
        page = pages[name]
        assert index.count(f"({name})") == 1
        assert page.startswith(f"# {operation.title}")
        assert page.count('=== "') == 6
        assert not operation.link or f"]({operation.link})" in page


def test_the_page_of_the_seed_has_what_people_look_for(pages):
    page = pages["v3/marketing/busifavor/subsidy/returnReceipts.post.md"]
    for text in (
        "# 营销补差回退",
        "`POST /v3/marketing/busifavor/subsidy/return-receipts`",
        "https://pay.weixin.qq.com/doc/v3/merchant/4017147332",
        "运营工具/商家券",
        "直连商户 merchant",
        "| `stock_id` | 商家券批次号 | string<br>**必填 required** | 例 `128888000000001` |",
        '"out_subsidy_return_no": "subsidy-abcd-12345678",',
        "await client.chain(",
        "| `subsidy_return_receipt_id` | 补差回退单号 | string |",
    ):
        assert text in page


def test_a_page_shows_roles_limits_encryption_and_errors(pages):
    overseas = pages["v3/global_/transactions/jsapi.post.md"]
    assert "（直连商户 merchant）" in overseas
    assert "（服务商 partner）" in overseas
    order = pages["v3/pay/transactions/jsapi.post.md"]
    assert "6 to 32 characters" in order
    assert "`OUT_TRADE_NO_USED`" in order
    assert "加密 encrypted: `wechatpay.Secret`" in pages["v3/profitsharing/receivers/add.post.md"]
    assert "`to=`" in pages["v3/billdownload/file.get.md"]
