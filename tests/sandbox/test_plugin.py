"""The pytest fixtures for the tests of a shop."""

from __future__ import annotations

import subprocess
import sys

SHOP = """
def test_an_order(wechatpay_sandbox, wechatpay_client):
    order = {"appid": "wx1", "mchid": wechatpay_sandbox.mchid, "description": "d", "out_trade_no": "ORDER1",
             "notify_url": "http://127.0.0.1:9/x", "amount": {"total": 1}}
    assert wechatpay_client.v3.pay.transactions.native.post(json=order).verified
    wechatpay_sandbox.pay("ORDER1")
    assert len(wechatpay_sandbox.notifications.wait()) == 16
"""


def test_the_fixtures_are_available_without_any_configuration(tmp_path):
    (tmp_path / "test_shop.py").write_text(SHOP)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path)
    assert "1 passed" in done.stdout, done.stdout
