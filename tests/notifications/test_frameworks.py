"""The shop of each example, with the sandbox over real HTTP: an order is placed, paid, and shipped once."""

from __future__ import annotations

import asyncio
import contextlib
import importlib.util
import io
import json
import logging
import secrets
import subprocess
import sys
from pathlib import Path

import aiohttp
import pytest

import wechatpay
from wechatpay.sandbox import Misdelivery, Sandbox

from ..conftest import ORDER

EXAMPLES = Path(__file__).parents[2] / "examples"
FRAMEWORKS = ["flask", "django", "fastapi", "aiohttp"]


@pytest.fixture(scope="module")
def busy_sandbox():
    """A sandbox whose schedule of redeliveries, a day long, takes a second."""
    with Sandbox(notification_speed=100_000) as sandbox:
        yield sandbox


@pytest.fixture(params=FRAMEWORKS)
def example(request):
    pytest.importorskip(request.param)
    spec = importlib.util.spec_from_file_location(f"{request.param}_shop", EXAMPLES / f"{request.param}_shop.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Shop:
    """A running shop, and the orders that it sold."""

    def __init__(self, sandbox, base_url):
        self.sandbox = sandbox
        self.url = f"{base_url}/wechatpay"
        self.sold = []
        self.before = len(sandbox.notifications.deliveries)

    async def sell(self):
        """Place an order, pay it, and return its deliveries."""
        number = secrets.token_hex(8)
        self.sold.append(number)
        with self.sandbox.client() as client:
            client.v3.pay.transactions.native.post(json={**ORDER, "out_trade_no": number, "notify_url": self.url})
        self.sandbox.pay(number)
        return await self.deliveries()

    async def deliveries(self):
        """Wait for deliveries in flight, and return all to this shop."""
        return (await asyncio.to_thread(self.sandbox.notifications.wait))[self.before :]

    async def post(self, body, headers=None, method="POST"):
        """Send any request to the shop."""
        async with aiohttp.ClientSession() as session:
            async with session.request(method, self.url, data=body, headers=headers) as response:
                return response.status, await response.read()


@pytest.fixture
async def shop(example, busy_sandbox, tmp_path):
    shipped = []
    async with run_shop(example, busy_sandbox, tmp_path, shipped.append) as shop:
        shop.shipped = shipped
        yield shop


@contextlib.asynccontextmanager
async def run_shop(example, sandbox, directory, ship):
    async with sandbox.client() as client:
        served = example.serve(example.create_shop(client, directory / "notifications.sqlite", ship))
        async with served if hasattr(served, "__aenter__") else in_thread(served) as base_url:
            yield Shop(sandbox, base_url)


@contextlib.asynccontextmanager
async def in_thread(manager):
    try:
        yield await asyncio.to_thread(manager.__enter__)
    finally:
        await asyncio.to_thread(manager.__exit__, None, None, None)


async def test_a_paid_order_is_shipped_once(shop):
    deliveries = await shop.sell()
    assert shop.shipped == shop.sold
    assert [(each.event_type, each.attempt, each.status) for each in deliveries] == [("TRANSACTION.SUCCESS", 1, 204)]


async def test_duplicate_concurrent_deliveries_ship_once(shop):
    shop.sandbox.notifications.faults.add("duplicate")
    deliveries = await shop.sell()
    assert shop.shipped == shop.sold
    assert {each.kind for each in deliveries} == {"", "duplicate"}
    for each in deliveries:
        assert each.status in (204, 503)  # 503 asks for redelivery while the other is being handled


async def test_probes_and_forgeries_are_rejected_with_401(shop, caplog):
    caplog.set_level(logging.INFO, "wechatpay")
    refused = [kind.value for kind in Misdelivery if kind.value.startswith(("probe", "forge"))]
    for fault in refused:
        shop.sandbox.notifications.faults.add(fault)
        await shop.sell()
    assert shop.shipped == shop.sold
    assert len(shop.sold) == 9
    statuses = {each.kind: each.status for each in await shop.deliveries()}
    assert statuses == {**dict.fromkeys(refused, 401), "forge-response": 400, "": 204}
    levels = {record.levelno for record in caplog.records if "SIGNTEST" in record.getMessage()}
    assert levels == {logging.INFO}
    assert any(record.levelno == logging.WARNING for record in caplog.records if "SIGNTEST" not in record.getMessage())


async def test_a_failed_handler_is_redelivered_until_it_succeeds(example, busy_sandbox, tmp_path, caplog):
    attempts = []

    def ship(number):
        attempts.append(number)
        if len(attempts) < 4:
            raise RuntimeError("the warehouse is closed")

    async with run_shop(example, busy_sandbox, tmp_path, ship) as shop:
        deliveries = await shop.sell()
    assert attempts == shop.sold * 4
    assert [each.status for each in deliveries] == [500, 500, 500, 204]
    assert json.loads(deliveries[0].reply)["code"] == "FAIL"
    failures = [record for record in caplog.records if record.name == "wechatpay"]
    assert [record.levelno for record in failures] == [logging.ERROR] * 3
    assert "warehouse" in str(failures[0].exc_info[1])


async def test_requests_that_are_no_notification_are_rejected(shop):
    assert (await shop.post(b"{}"))[0] == 401
    status, content = await shop.post(b"not a notification", {"Wechatpay-Serial": "0"})
    assert (status, json.loads(content)["code"]) == (401, "FAIL")
    status, content = await shop.post(b"<xml><sign>1</sign></xml>")
    assert (status, b"FAIL" in content) == (401, True)
    assert (await shop.post(None, method="GET"))[0] in (401, 405)
    assert shop.shipped == []


async def test_an_apiv2_notification_is_accepted(shop):
    codes = {"return_code": "SUCCESS", "result_code": "SUCCESS"}
    resource = {**codes, "transaction_id": "42", "out_trade_no": "v2", "total_fee": "100"}
    shop.sandbox.notifications.send("v2/transaction-success", resource, url=shop.url)
    assert [(each.status, each.accepted) for each in await shop.deliveries()] == [(200, True)]


def test_importing_wechatpay_imports_no_framework():
    code = "import sys, wechatpay, wechatpay.notifications; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {"flask", "django", "starlette", "fastapi", "aiohttp", "redis", "sqlite3", "asyncio"} & set(loaded)


@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_a_handler_must_be_a_function(framework, client, tmp_path):
    notified = pytest.importorskip(f"wechatpay.notifications.{framework}").notified
    with pytest.raises(wechatpay.ArgumentTypeError, match="function"):
        notified(client, store=tmp_path / "s")(None)


def test_flask_refuses_async_handlers(client, tmp_path):
    notified = pytest.importorskip("wechatpay.notifications.flask").notified

    async def paid(notification):
        pass

    with pytest.raises(wechatpay.ArgumentTypeError, match="Flask"):
        notified(client, store=tmp_path / "s")(paid)


@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_each_adapter_has_fewer_than_70_lines(framework):
    import wechatpay.notifications

    path = Path(wechatpay.notifications.__file__).parent / f"{framework}.py"
    assert len(path.read_text("utf-8").splitlines()) < 70


async def test_an_oversized_body_is_rejected_without_being_read_to_the_end(shop):
    """A body beyond the largest notification is not collected before it is rejected."""
    with contextlib.suppress(aiohttp.ClientConnectionError):  # the server may close the connection
        status, _ = await shop.post(io.BytesIO(b"x" * 3_000_000))
        assert status in (400, 401, 413)
    assert shop.shipped == []


async def test_a_stop_iteration_of_a_handler_in_a_thread_is_rejected_with_500(client, platform, caplog):
    from wechatpay.notifications._receiver import Receiver

    def handler(notification):
        return next(iter([]))

    receiver = Receiver(client, handler, None)
    headers, body = platform.event()

    async def read():
        return body

    assert (await asyncio.wait_for(receiver.receive_async(headers, read), 30)).status == 500
    assert "StopIteration" in str(caplog.records[-1].exc_info[1])


def test_a_handler_whose_query_meets_a_probe_is_rejected_with_500(sandbox, delivery, caplog):
    from wechatpay.notifications._receiver import Receiver

    def handler(notification):
        sandbox.faults.add("probe")
        client.v3.certificates.get(retry=False)

    headers, body = delivery
    with sandbox.client() as client:
        reply = Receiver(client, handler, None).receive(headers, lambda: body)
    assert reply.status == 500
    assert [record.levelno for record in caplog.records] == [logging.ERROR]


DJANGO = """
import sys, tempfile, django
from pathlib import Path
from django.conf import settings
from django.db import connection, transaction
from django.test import Client, AsyncClient
from django.urls import path
import wechatpay
from wechatpay.sandbox.clock import Clock
from wechatpay.sandbox.events import EventBuilder
from wechatpay.sandbox.identity import Identity

folder = Path(tempfile.mkdtemp())
databases = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": folder / "db", "ATOMIC_REQUESTS": True}}
settings.configure(DATABASES=databases, ALLOWED_HOSTS=["*"], ROOT_URLCONF="urls", SECRET_KEY="x", LOGGING_CONFIG=None)
django.setup()
from wechatpay.notifications.django import notified

with connection.cursor() as cursor:
    cursor.execute("CREATE TABLE balance (fen INTEGER)")
attempts = []
identity = Identity("certificate")
certs = {identity.platform.serial: identity.platform.pem}
with wechatpay.Client(mchid=identity.mchid, apiv3_key=identity.apiv3_key, certs=certs) as client:
    @notified(client, store=folder / "notifications.sqlite", name="paid")
    def paid(notification):
        with connection.cursor() as cursor:
            cursor.execute("INSERT INTO balance VALUES (100)")
        attempts.append(transaction.get_connection().in_atomic_block)
        if len(attempts) == 1:
            raise RuntimeError("after half of the work")

    @notified(client, store=folder / "notifications.sqlite", name="paid_async")
    async def paid_async(notification):
        attempts.append("async")

    sys.modules["urls"] = type(sys)("urls")
    sys.modules["urls"].urlpatterns = [path("paid", paid), path("paid_async", paid_async)]
    headers, body = EventBuilder(identity, Clock()).build_v3("TRANSACTION.SUCCESS", {}, "url").sign()
    environ = {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in headers.items()}
    browser = Client(enforce_csrf_checks=True)
    for where in ("paid", "paid", "paid", "paid_async", "paid_async"):
        print(browser.post(f"/{where}", body, content_type="application/json", **environ).status_code, end=" ")
with connection.cursor() as cursor:
    print(cursor.execute("SELECT SUM(fen) FROM balance").fetchone()[0], attempts)
connection.close()
"""


def test_django_rolls_back_a_failed_handler_and_commits_before_it_acknowledges():
    pytest.importorskip("django")
    done = subprocess.run([sys.executable, "-c", DJANGO], capture_output=True, text=True)
    assert done.stdout.split("\n")[0] == "500 204 204 204 204 100 [True, True, 'async']", done.stderr
