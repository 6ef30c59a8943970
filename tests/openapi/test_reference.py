"""The endpoint reference: every operation has its place, its six calls and its official page."""

from __future__ import annotations

import re

import pytest

from wechatpay import openapi

reference = pytest.importorskip("codegen.reference", reason="codegen is not in the wheel")


def test_every_operation_has_its_place(tmp_path):
    directory = tmp_path / "endpoints"
    assert reference.main(directory) == 1143
    pages = {path.stem: path.read_text("utf-8") for path in directory.iterdir()}
    assert len(pages) == 108
    anchors = [anchor for page in pages.values() for anchor in re.findall(r"\{#([a-z0-9-]+)\}", page)]
    assert len(anchors) == len(set(anchors)) == 1143
    assert sum(page.count('=== "') for page in pages.values()) == 6 * 1143
    linked = sum(page.count("[official page](https://pay.weixin.qq.com/") for page in pages.values())
    assert linked == sum(bool(operation.link) for operation in openapi.operations())
    assert "client.v3.refund.domestic.refunds.post(" in pages["refund"]
    assert "| `amount.refund` | integer |" in pages["refund"]
    assert "encrypted" in pages["profitsharing"]
