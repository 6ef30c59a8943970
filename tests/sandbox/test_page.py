"""The pages of the sandbox for a browser, its journal, and the functions that listen to it."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest
import requests

import wechatpay
from wechatpay.sandbox import Sandbox

from ..conftest import ORDER


@pytest.fixture
def sandbox():
    with Sandbox(notification_speed=100_000) as sandbox:
        yield sandbox


@pytest.fixture
def client(sandbox):
    with sandbox.client() as client:
        yield client


def place(client, number="ORDER1", **more):
    order = {**ORDER, "out_trade_no": number, "notify_url": "http://127.0.0.1:9/nobody", **more}
    return client.v3.pay.transactions.native.post(json=order).json()["code_url"]


def test_an_order_is_paid_on_the_page_at_its_code_url(sandbox, client):
    code_url = place(client, "P-1|2*", description="<QQ公仔>")
    page = requests.get(code_url, timeout=10)
    assert page.status_code == 200
    assert "<button>Pay</button>" in page.text
    assert "P-1|2*" in page.text
    assert "&lt;QQ公仔&gt;" in page.text
    token = re.search('name="token" value="([^"]+)"', page.text)[1]
    paid = requests.post(code_url, data={"token": token}, timeout=10)
    assert "SUCCESS" in paid.text
    assert "<button>" not in paid.text
    again = requests.post(code_url, data={"token": token}, timeout=10)
    assert again.status_code == 409
    assert "the order is SUCCESS" in again.text
    assert requests.get(f"{sandbox.base_url}/sandbox/pay/absent", timeout=10).status_code == 404


@pytest.mark.parametrize("data", [None, {"token": ""}, {"token": "x" * 43}, b"token=\xff"])
def test_another_page_in_the_browser_cannot_pay_an_order(sandbox, client, data):
    code_url = place(client)
    assert requests.post(code_url, data=data, timeout=10).status_code == 403
    assert sandbox.journal.entries[-1].status == 200
    assert "NOTPAY" in requests.get(code_url, timeout=10).text


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("attacker.example", 403),
        ("127.0.0.1.attacker.example", 403),
        ("10.0.0.1", 403),
        ("", 403),
        ("[", 403),
        ("[::1]:80", 200),
        ("localhost:1", 200),
        ("127.0.0.1", 200),
        ("a.localhost", 200),
    ],
)
def test_a_name_that_was_made_to_lead_to_the_sandbox_is_refused(sandbox, client, host, status):
    """A page of that name could read what the sandbox's pages say (DNS rebinding)."""
    place(client)
    for path in ("/", "/sandbox/pay/ORDER1"):
        response = requests.get(sandbox.base_url + path, headers={"Host": host}, timeout=10)
        assert response.status_code == status
        assert ("ORDER1" in response.text) is (status == 200)
        assert "frame-ancestors 'none'" in response.headers["Content-Security-Policy"]


def test_a_sandbox_for_other_machines_is_reached_by_its_address_but_no_other_name():
    with Sandbox(host="0.0.0.0") as sandbox:
        url = sandbox.base_url.replace("0.0.0.0", "127.0.0.1")
        for host, status in (("192.168.1.5", 200), ("0.0.0.0", 200), ("attacker.example", 403)):
            assert requests.get(url, headers={"Host": host}, timeout=10).status_code == status


def test_the_overview_shows_orders_notifications_and_requests_but_no_key(sandbox, client):
    assert requests.get(sandbox.base_url, timeout=10).text.count("none yet") == 3
    place(client)
    sandbox.pay("ORDER1")
    sandbox.notifications.wait()

    class WrongSigner:
        def sign(self, message):
            return b"x" * 256

    with sandbox.client(private_key=WrongSigner()) as other, pytest.raises(wechatpay.ClientError):
        other.v3.certificates.get()
    sandbox.faults.add("probe")
    with pytest.raises(wechatpay.SignatureProbeError):
        client.v3.certificates.get(retry=False)
    text = requests.get(sandbox.base_url, timeout=10).text
    for expected in (
        "ORDER1",
        "SUCCESS",
        "TRANSACTION.SUCCESS",
        "not accepted",
        "SIGN_ERROR",
        "sign not match",
        "probe",
    ):
        assert expected in text
    assert "GET\n/v3/certificates\n" in text
    assert sandbox.merchant_private_key.split("\n")[1] not in text


def test_a_page_is_served_without_the_planned_fault(sandbox, client):
    sandbox.faults.add("500")
    assert requests.get(sandbox.base_url, timeout=10).status_code == 200
    with pytest.raises(wechatpay.ServerError):
        client.v3.certificates.get()


def test_a_browser_renders_the_overview(sandbox, client, tmp_path):
    browser = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if browser is None:
        pytest.skip("there is no Chromium here: apt-get install chromium")
    place(client)
    options = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path}", "--dump-dom"]
    shown = subprocess.run([browser, *options, sandbox.base_url], capture_output=True, text=True, timeout=60).stdout
    assert "ORDER1" in shown
    assert "/sandbox/pay/ORDER1" in shown


def test_the_journal_calls_its_listeners_with_each_request(sandbox, client):
    entries = []
    sandbox.journal.listeners.append(entries.append)
    client.v3.security.echo.post(json={"echo_message": "x"})
    with pytest.raises(wechatpay.V2Error):
        client.v2.pay.orderquery.post(xml={"appid": "1", "mch_id": sandbox.mchid, "out_trade_no": "absent"})
    assert [(entry.method, entry.status, entry.code) for entry in entries] == [
        ("POST", 200, ""),
        ("POST", 200, "ORDERNOTEXIST"),
    ]
    assert entries[0].signed.startswith("POST\n/v3/security/echo\n")
    assert entries == list(sandbox.journal.entries)


def test_a_listener_of_notifications_can_pay_another_order(sandbox, client):
    place(client, "ORDER1")
    place(client, "ORDER2")

    def pay_second_order_once(delivery):
        if delivery.attempt == 1 and len(sandbox.notifications.deliveries) == 1:
            sandbox.pay("ORDER2")

    sandbox.notifications.listeners.append(pay_second_order_once)
    sandbox.pay("ORDER1")
    assert len(sandbox.notifications.wait()) == 32


def test_notify_url_of_the_sandbox_replaces_that_of_every_order():
    with (
        Sandbox(notify_url="http://127.0.0.1:9/all", notification_speed=1_000_000) as sandbox,
        sandbox.client() as client,
    ):
        place(client)
        sandbox.pay("ORDER1")
        assert {each.url for each in sandbox.notifications.wait()} == {"http://127.0.0.1:9/all"}


def test_a_closed_sandbox_refuses_to_pay(sandbox):
    sandbox.close()
    with pytest.raises(RuntimeError, match="started"):
        sandbox.pay("ORDER1")
