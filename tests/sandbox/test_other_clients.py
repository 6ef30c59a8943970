"""Independent clients, with another base URL only, against the sandbox: it speaks WeChat Pay's protocol, not just ours.

`wechatpayv3` is on PyPI, `wechatpay-axios-plugin` on npm. A test is skipped if its client is not installed.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from wechatpay.sandbox import Sandbox


@pytest.fixture(params=["certificate", "public-key"])
def mode(request):
    return request.param


@pytest.fixture
def sandbox(mode):
    with Sandbox(mode=mode, notification_speed=1_000_000, notify_url="http://127.0.0.1:9/x") as sandbox:
        yield sandbox


@pytest.mark.filterwarnings("ignore")
def test_wechatpayv3_places_queries_and_refunds_an_order(sandbox, mode, monkeypatch):
    theirs = pytest.importorskip("wechatpayv3")
    core = theirs.core.Core if hasattr(theirs, "core") else __import__("wechatpayv3.core").core.Core
    initialise = core._init_certificates

    def initialise_with_sandbox_url(self):
        self._gate_way = sandbox.base_url
        return initialise(self)

    monkeypatch.setattr(core, "_init_certificates", initialise_with_sandbox_url)
    keys = {"public_key": sandbox.public_key, "public_key_id": sandbox.public_key_id}
    client = theirs.WeChatPay(
        wechatpay_type=theirs.WeChatPayType.NATIVE,
        mchid=sandbox.mchid,
        private_key=sandbox.merchant_private_key,
        cert_serial_no=sandbox.merchant_serial,
        apiv3_key=sandbox.apiv3_key,
        appid="wx8888888888888888",
        notify_url="https://example.invalid/notify",
        **(keys if mode == "public-key" else {}),
    )
    client._core._gate_way = sandbox.base_url
    status, content = client.pay(description="QQ公仔", out_trade_no="ORDER1", amount={"total": 100})
    assert status == 200, content
    assert json.loads(content)["code_url"].endswith("/ORDER1")
    sandbox.pay("ORDER1")
    status, content = client.query(out_trade_no="ORDER1")
    assert (status, json.loads(content)["trade_state"]) == (200, "SUCCESS")
    status, content = client.refund(
        out_refund_no="R1", amount={"refund": 40, "total": 100, "currency": "CNY"}, out_trade_no="ORDER1"
    )
    assert (status, json.loads(content)["status"]) == (200, "PROCESSING")
    sandbox.notifications.wait()


AXIOS = """
const {Wechatpay} = require('wechatpay-axios-plugin');
const {env} = process;
const client = new Wechatpay({
  mchid: env.MCHID, serial: env.SERIAL, privateKey: env.PRIVATE_KEY, certs: {[env.PLATFORM]: env.CERTIFICATE},
  baseURL: env.BASE_URL,
});
(async () => {
  const order = {appid: 'wx8888888888888888', mchid: env.MCHID, description: 'QQ公仔', out_trade_no: 'ORDER1',
    notify_url: 'https://example.invalid/notify', amount: {total: 100}};
  const placed = await client.v3.pay.transactions.native.post(order);
  console.log(placed.data.code_url);
  const page = await (await fetch(placed.data.code_url)).text();
  const token = page.match(/name="token" value="([^"]+)"/)[1];
  await fetch(placed.data.code_url, {method: 'POST', body: new URLSearchParams({token})});
  const query = {params: {mchid: env.MCHID}, out_trade_no: 'ORDER1'};
  const found = await client.v3.pay.transactions.outTradeNo['{out_trade_no}'].get(query);
  console.log(found.data.trade_state);
  const refund = {out_trade_no: 'ORDER1', out_refund_no: 'R1', amount: {refund: 40, total: 100, currency: 'CNY'}};
  console.log((await client.v3.refund.domestic.refunds.post(refund)).data.status);
})().catch((error) => { console.error(error.response ? error.response.data : error); process.exit(1); });
"""


def test_wechatpay_axios_plugin_places_queries_and_refunds_an_order(sandbox, mode, tmp_path):
    node, modules = shutil.which("node"), Path(sys.prefix, "node", "node_modules")
    if node is None or not modules.is_dir():
        pytest.skip("needs `npm install --prefix .venv/node wechatpay-axios-plugin`")
    has_public_key = mode == "public-key"
    environment = {
        "MCHID": sandbox.mchid,
        "SERIAL": sandbox.merchant_serial,
        "PRIVATE_KEY": sandbox.merchant_private_key,
        "PLATFORM": sandbox.public_key_id if has_public_key else sandbox.platform_serial,
        "CERTIFICATE": sandbox.public_key if has_public_key else sandbox.platform_certificate,
        "BASE_URL": f"{sandbox.base_url}/",
        "NODE_PATH": str(modules),
        "PATH": os.environ["PATH"],
    }
    script = tmp_path / "shop.js"
    script.write_text(AXIOS, "utf-8")
    done = subprocess.run([node, script], capture_output=True, text=True, env=environment, timeout=60)
    assert done.stdout.split() == [f"{sandbox.base_url}/sandbox/pay/ORDER1", "SUCCESS", "PROCESSING"], done.stderr
