"""The sandbox in a browser, its journal, its state in a file, and the fixtures for the tests of a shop."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
import subprocess
import sys

import pytest
import requests

import wechatpay
from wechatpay.sandbox import Sandbox

from ..conftest import ORDER, RETURN_RECEIPTS, SUBSIDY


@pytest.fixture
def shop():
    with Sandbox(notification_speed=100_000) as sandbox, sandbox.client() as client:
        yield sandbox, client


def place(client, number="P1", **more):
    order = {**ORDER, "out_trade_no": number, "notify_url": "http://127.0.0.1:9/nobody", **more}
    return client.v3.pay.transactions.native.post(json=order).json()["code_url"]


def test_the_code_url_is_a_page_with_a_button(shop):
    sandbox, client = shop
    code_url = place(client, "P<1>")
    page = requests.get(code_url, timeout=10)
    assert page.status_code == 200
    assert "<button>Pay</button>" in page.text
    assert "P&lt;1&gt;" in page.text
    assert "QQ公仔" in page.text
    paid = requests.post(code_url, timeout=10)
    assert "SUCCESS" in paid.text
    assert "<button>" not in paid.text
    again = requests.post(code_url, timeout=10)
    assert again.status_code == 409
    assert "the order is SUCCESS" in again.text
    assert requests.get(f"{sandbox.base_url}/sandbox/pay/absent", timeout=10).status_code == 404


def test_the_overview(shop):
    sandbox, client = shop
    assert requests.get(sandbox.base_url, timeout=10).text.count("none yet") == 3
    place(client)
    sandbox.pay("P1")
    sandbox.notifications.wait()

    class Wrong:
        def sign(self, message):
            return b"x" * 256

    with sandbox.client(private_key=Wrong()) as other:
        with pytest.raises(wechatpay.ClientError):
            other.v3.certificates.get()
    sandbox.faults.add("probe")
    with pytest.raises(wechatpay.SignatureProbeError):
        client.v3.certificates.get(retry=False)
    text = requests.get(sandbox.base_url, timeout=10).text
    for expected in ("P1", "SUCCESS", "TRANSACTION.SUCCESS", "not accepted", "SIGN_ERROR", "sign not match", "probe"):
        assert expected in text
    assert "GET\n/v3/certificates\n" in text
    assert sandbox.merchant_private_key.split("\n")[1] not in text


def test_the_journal_is_told_to_who_listens(shop):
    sandbox, client = shop
    heard = []
    sandbox.journal.listeners.append(heard.append)
    client.v3.security.echo.post(json={"echo_message": "x"})
    with pytest.raises(wechatpay.V2Error):
        client.v2.pay.orderquery.post(xml={"appid": "1", "mch_id": sandbox.mchid, "out_trade_no": "absent"})
    assert [(entry.method, entry.status, entry.code) for entry in heard] == [
        ("POST", 200, ""),
        ("POST", 200, "ORDERNOTEXIST"),
    ]
    assert heard[0].signed.startswith("POST\n/v3/security/echo\n")


def test_a_state_in_a_file(tmp_path):
    path = tmp_path / "sandbox.sqlite"
    with Sandbox(state=path) as sandbox, sandbox.client() as client:
        place(client)
        sandbox.pay("P1")
        receipt = client.chain(RETURN_RECEIPTS).post(json=SUBSIDY).json()
        sandbox.rotate_platform_certificate()
        sandbox.clock.advance(days=1)
        client.v3.certificates.get()
        known = (sandbox.merchant_serial, sandbox.apiv3_key, sandbox.platform_serial, sandbox.public_key_id)
        now = sandbox.clock.now()
    assert path.stat().st_mode & 0o077 == 0
    with Sandbox(state=path) as again, again.client() as client:
        assert (again.merchant_serial, again.apiv3_key, again.platform_serial, again.public_key_id) == known
        assert again.clock.now() >= now
        query = {"out_trade_no": "P1", "params": {"mchid": again.mchid}}
        assert client.v3.pay.transactions.outTradeNo._out_trade_no_.get(**query).json()["trade_state"] == "SUCCESS"
        assert client.chain(RETURN_RECEIPTS).post(json=SUBSIDY).json() == receipt
        refund = {"out_trade_no": "P1", "out_refund_no": "1", "amount": {"refund": 1, "total": 100, "currency": "CNY"}}
        assert client.v3.refund.domestic.refunds.post(json=refund).json()["status"] == "SUCCESS"


def test_one_address_for_every_notification():
    with (
        Sandbox(notify_url="http://127.0.0.1:9/all", notification_speed=1_000_000) as sandbox,
        sandbox.client() as client,
    ):
        place(client)
        sandbox.pay("P1")
        assert {each.url for each in sandbox.notifications.wait()} == {"http://127.0.0.1:9/all"}


def test_a_state_is_kept_at_its_end_too(tmp_path):
    path = tmp_path / "sandbox.sqlite"
    with Sandbox(state=path) as sandbox:
        sandbox.clock.advance(days=5)
        serial, now = sandbox.rotate_platform_certificate(), sandbox.clock.now()
    with Sandbox(state=path) as again:
        assert again.platform_serial == serial
        assert again.clock.now() >= now


@pytest.mark.parametrize("content", [b"not a database at all" * 100, None])
def test_a_file_that_is_no_state(tmp_path, content):
    path = tmp_path / "file"
    if content is None:
        with contextlib.closing(sqlite3.connect(path)) as connection, connection:
            connection.execute("CREATE TABLE sandbox (id INTEGER PRIMARY KEY, state BLOB)")
            connection.execute("INSERT INTO sandbox VALUES (1, ?)", (b"garbage",))
    else:
        path.write_bytes(content)
    with pytest.raises(ValueError, match="is not the state of a sandbox"):
        Sandbox(state=path)


def test_a_page_takes_no_fault(shop):
    sandbox, client = shop
    sandbox.faults.add("500")
    assert requests.get(sandbox.base_url, timeout=10).status_code == 200
    with pytest.raises(wechatpay.ServerError):
        client.v3.certificates.get()


def test_who_listens_may_pay(shop):
    sandbox, client = shop
    place(client, "P1")
    place(client, "P2")
    sandbox.notifications.listeners.append(
        lambda delivery: (
            sandbox.pay("P2") if delivery.attempt == 1 and len(sandbox.notifications.deliveries) == 1 else None
        )
    )
    sandbox.pay("P1")
    assert len(sandbox.notifications.wait()) == 32


def test_a_closed_sandbox_pays_nothing(shop):
    sandbox, _ = shop
    sandbox.close()
    with pytest.raises(RuntimeError, match="not started"):
        sandbox.pay("P1")


SHOP = """
def test_an_order(wechatpay_sandbox, wechatpay_client):
    order = {"appid": "wx1", "mchid": wechatpay_sandbox.mchid, "description": "d", "out_trade_no": "P1",
             "notify_url": "http://127.0.0.1:9/x", "amount": {"total": 1}}
    assert wechatpay_client.v3.pay.transactions.native.post(json=order).verified
    wechatpay_sandbox.pay("P1")
    assert len(wechatpay_sandbox.notifications.wait()) == 16
"""


def test_the_fixtures_come_with_the_package(tmp_path):
    (tmp_path / "test_shop.py").write_text(SHOP)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path)
    assert "1 passed" in done.stdout, done.stdout


def test_a_browser_shows_it(shop, tmp_path):
    browser = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if browser is None:
        pytest.skip("there is no Chromium here: apt-get install chromium")
    sandbox, client = shop
    place(client)
    options = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path}", "--dump-dom"]
    shown = subprocess.run([browser, *options, sandbox.base_url], capture_output=True, text=True, timeout=60).stdout
    assert "P1" in shown
    assert "/sandbox/pay/P1" in shown
