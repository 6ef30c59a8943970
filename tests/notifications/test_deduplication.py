"""Deduplication: each notification is handled once, also among processes and after a crash, in SQLite and Redis."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import inspect
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path
from types import SimpleNamespace

import pytest

import wechatpay
from wechatpay.notifications import RedisStore, SQLiteStore, _stores, once

DELIVER = Path(__file__).parent / "deliver.py"


@pytest.fixture(scope="session")
def redis_url():
    """The URL of a Redis server for this run, on a socket in a temporary directory."""
    command = shutil.which("redis-server")
    if command is None:
        pytest.skip("there is no redis-server here: apt-get install redis-server")
    with tempfile.TemporaryDirectory(prefix="redis") as directory:
        options = ["--port", "0", "--unixsocket", f"{directory}/s", "--save", "", "--dir", directory]
        with subprocess.Popen([command, *options], stdout=subprocess.PIPE, text=True) as server:
            for line in server.stdout:
                if "eady to accept connections" in line:
                    break
            drain = threading.Thread(target=server.stdout.read)
            drain.start()
            yield f"unix://{directory}/s"
            server.terminate()
            drain.join()


@pytest.fixture(params=["sqlite", "redis"])
def store(request, tmp_path):
    if request.param == "sqlite":
        yield SQLiteStore(tmp_path / "notifications.sqlite")
    else:
        store = RedisStore(request.getfixturevalue("redis_url"), prefix=f"{tmp_path}:")
        yield store
        store.close()


def event(number=1):
    return SimpleNamespace(id=f"EV-{number}")


# --- in one process


def test_a_second_delivery_is_not_handled(store):
    handled = []
    handle = once(store, name="test")(lambda notification: handled.append(notification.id))
    for number in (1, 2, 1, 1, 2):
        assert handle(event(number)) is None
    assert handled == ["EV-1", "EV-2"]


async def test_an_async_handler_handles_each_notification_once(store):
    handled = []

    @once(store, name="test")
    async def handle(notification):
        await asyncio.sleep(0)
        handled.append(notification.id)

    for number in (1, 2, 1, 1, 2):
        await handle(event(number))
    assert handled == ["EV-1", "EV-2"]


async def test_a_callable_object_handles_each_notification_once(store):
    class Handler:
        handled = 0

        async def __call__(self, notification):
            self.handled += 1

    handler = Handler()
    handle = once(store, name="test")(handler)
    await handle(event())
    await handle(event())
    assert handler.handled == 1


def test_a_failed_handler_releases_its_claim(store):
    attempts = []

    @once(store, name="test")
    def handle(notification):
        attempts.append(notification.id)
        if len(attempts) < 3:
            raise [RuntimeError, KeyboardInterrupt][len(attempts) - 1]("failed")

    with pytest.raises(RuntimeError, match="failed"):
        handle(event())
    with pytest.raises(KeyboardInterrupt):
        handle(event())
    handle(event())
    handle(event())
    assert len(attempts) == 3


async def test_a_failed_or_cancelled_async_handler_releases_its_claim(store):
    started, attempts = asyncio.Event(), []

    @once(store, name="test")
    async def handle(notification):
        attempts.append(notification.id)
        if len(attempts) == 1:
            raise RuntimeError("failed")
        if len(attempts) == 2:
            started.set()
            await asyncio.Event().wait()

    with pytest.raises(RuntimeError, match="failed"):
        await handle(event())
    task = asyncio.create_task(handle(event()))
    await started.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await handle(event())
    assert len(attempts) == 3


async def test_a_task_cancelled_while_claiming_releases_the_claim():
    """The claim is acquired in a thread, which runs on after the cancellation."""
    claiming, may_claim, released = threading.Event(), threading.Event(), []

    class Slow:
        def claim(self, key, lease):
            claiming.set()
            may_claim.wait()
            return "token"

        def done(self, key, token):
            raise AssertionError

        def release(self, key, token):
            released.append(token)

    @once(Slow(), name="test")
    async def handle(notification):
        raise AssertionError

    task = asyncio.create_task(handle(event()))
    await asyncio.to_thread(claiming.wait)
    task.cancel()
    await asyncio.sleep(0)
    may_claim.set()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert released == ["token"]


def test_a_concurrent_delivery_raises_busy_error_and_a_later_one_is_skipped(store):
    """While one is being handled, the other is rejected for redelivery; afterwards it is skipped."""
    handling, may_end, handled = threading.Event(), threading.Event(), []

    @once(store, name="test")
    def handle(notification):
        handling.set()
        may_end.wait()
        handled.append(notification.id)

    first = threading.Thread(target=handle, args=(event(),), daemon=True)
    first.start()
    handling.wait()
    with pytest.raises(wechatpay.BusyError) as caught:
        handle(event())
    assert wechatpay.notifications.rejected(caught.value).status == 503
    may_end.set()
    first.join()
    handle(event())
    assert handled == ["EV-1"]


def test_a_crash_frees_the_claim_after_the_lease(store):
    assert store.claim("EV-1", 1000.0) is not None  # the process is then killed
    assert store.claim("EV-1", 1000.0) is None
    assert store.claim("EV-2", 0.0) is not None
    while (token := store.claim("EV-2", 1000.0)) is None:  # Redis expires keys by whole milliseconds
        pass
    assert token != _stores.DONE


def test_an_expired_claim_does_not_release_its_successor(store):
    first = store.claim("EV-1", 0.0)
    while (second := store.claim("EV-1", 1000.0)) is None:
        pass
    store.release("EV-1", first)
    assert store.claim("EV-1", 1000.0) is None
    store.done("EV-1", first)  # the first handler did finish
    store.release("EV-1", second)
    assert store.claim("EV-1", 1000.0) == _stores.DONE


def test_handled_notifications_are_forgotten_after_the_retention(tmp_path, redis_url):
    for store in (SQLiteStore(tmp_path / "s", keep=1e-9), RedisStore(redis_url, keep=1e-9, prefix="forgotten:")):
        store.done("EV-1", store.claim("EV-1", 1000.0))
        while (token := store.claim("EV-1", 1000.0)) == _stores.DONE:
            pass
        assert token is not None
        if isinstance(store, RedisStore):
            store.close()


def test_a_path_opens_a_sqlite_store(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    handled = []
    for path in ("notifications.sqlite", tmp_path / "notifications.sqlite"):
        once(path, name="test")(handled.append)(event())
    assert len(handled) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["notifications.sqlite"]


def test_an_unusable_path_is_refused(tmp_path):
    (tmp_path / "text").write_text("not a database, and long enough to be detected as such" * 100)
    for path in (tmp_path, tmp_path / "absent" / "file", tmp_path / "text"):
        with pytest.raises(wechatpay.ConfigurationError, match="store"):
            once(path)


def test_a_missing_redis_package_is_named_in_the_error(monkeypatch):
    monkeypatch.setitem(sys.modules, "redis", None)
    with pytest.raises(wechatpay.ConfigurationError, match=r"wechatpay-openapi\[redis\]"):
        RedisStore("redis://localhost")


# --- among processes


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["sqlite", "redis"])
def test_eight_processes_handle_each_of_1000_events_once(request, tmp_path, kind):
    """There are 10,000 deliveries, and one handler in twenty fails."""
    store = str(tmp_path / "notifications.sqlite") if kind == "sqlite" else request.getfixturevalue("redis_url")
    effects = tmp_path / "effects"
    processes = [
        subprocess.Popen([sys.executable, "-W", "error", DELIVER, store, effects, str(worker), "8"])
        for worker in range(8)
    ]
    assert [process.wait() for process in processes] == [0] * 8
    assert Counter(effects.read_text().split()) == {f"EV-{number}": 1 for number in range(1000)}


# --- what a handler may be


async def never_awaited(notification):
    raise AssertionError("it is not awaited")


class AsyncObject:
    async def __call__(self, notification):
        raise AssertionError("it is not awaited")


@pytest.mark.parametrize(
    "handler",
    [
        lambda notification: never_awaited(notification),
        lambda notification: (number for number in [1]),
        lambda notification: AsyncObject()(notification),
    ],
    ids=["a coroutine", "a generator", "an object's coroutine"],
)
async def test_a_handler_that_returns_unawaited_work_is_refused(store, handler):
    handle = once(store, name="test")(handler)
    for _ in range(2):
        with pytest.raises(wechatpay.ArgumentTypeError, match="before it returns"):
            handle(event())


async def test_a_partial_of_an_async_handler_is_awaited(store):
    handled = []

    async def handle(where, notification):
        where.append(notification.id)

    for _ in range(2):
        await once(store, name="test")(functools.partial(handle, handled))(event())
    assert handled == ["EV-1"]
    assert not inspect.iscoroutinefunction(once(store, name="test")(functools.partial(print, "x")))


def test_each_handler_has_its_own_claims_unless_a_name_is_shared(store):
    done = []

    def ship(notification):
        done.append("ship")

    def mail(notification):
        done.append("mail")

    for handler in (ship, mail, ship):
        once(store, name=handler.__name__)(handler)(event())
    assert done == ["ship", "mail"]
    for handler in (ship, mail):
        once(store, name="the same")(handler)(event())
    assert done == ["ship", "mail", "ship"]


def build_handler():
    def handle(notification):
        raise AssertionError

    return handle


class Shop:
    def paid(self, notification):
        raise AssertionError

    @staticmethod
    def refunded(notification):
        raise AssertionError


@pytest.mark.parametrize(
    "handler",
    [build_handler(), lambda _: None, Shop().paid, AsyncObject(), functools.partial(never_awaited)],
    ids=["of a factory", "a lambda", "of an object", "an object", "a partial"],
)
def test_a_handler_that_may_share_its_name_with_another_needs_one(store, handler):
    with pytest.raises(wechatpay.ConfigurationError, match="name='orders'"):
        once(store)(handler)
    assert once(store, name="orders")(handler) is not None


def test_a_method_needs_a_name_in_django_too(tmp_path, platform):
    """There it is wrapped in a transaction, which must not hide what it is."""
    pytest.importorskip("django")
    from wechatpay.notifications.django import notified

    with platform.client() as client, pytest.raises(wechatpay.ConfigurationError, match="Shop.paid needs a name"):
        notified(client, store=tmp_path / "s")(Shop().paid)


def test_a_handler_of_the_main_module_needs_a_name(store, monkeypatch):
    monkeypatch.setattr(never_awaited, "__module__", "__main__")
    with pytest.raises(wechatpay.ConfigurationError, match="__main__"):
        once(store)(never_awaited)


@pytest.mark.parametrize("handler", [never_awaited, Shop.refunded, print])
def test_a_function_of_a_module_needs_no_name(store, handler):
    assert once(store)(handler) is not None


@pytest.mark.parametrize("name", ["", 5])
def test_a_name_that_is_none_is_refused(store, name):
    with pytest.raises(wechatpay.ConfigurationError, match="name must be"):
        once(store, name=name)


def test_a_wrapped_handler_cannot_be_wrapped_again(store):
    wrapped = once(store, name="test")(lambda notification: None)
    with pytest.raises(wechatpay.ConfigurationError, match="already"):
        once(store, name="test")(wrapped)


@pytest.mark.parametrize("store", [5, None, object()])
def test_an_object_that_is_not_a_store_is_refused(store):
    with pytest.raises(wechatpay.ConfigurationError, match="path"):
        once(store)


def test_a_forked_child_does_not_release_the_claim_of_its_parent(tmp_path, monkeypatch):
    store, pids = SQLiteStore(tmp_path / "s"), iter([1, 2])  # the parent claims, and the child raises
    monkeypatch.setattr(os, "getpid", lambda: next(pids))
    with pytest.raises(SystemExit):
        once(store, name="fork")(lambda notification: sys.exit())(event())
    monkeypatch.undo()
    with pytest.raises(wechatpay.BusyError):
        once(store, name="fork")(print)(event())


# --- stores that fail


def test_a_deleted_store_file_is_created_again_at_its_place(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    store, handled = SQLiteStore("s"), []
    handle = once(store, name="test")(lambda notification: handled.append(notification.id))
    handle(event(1))
    (tmp_path / "s").unlink()
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    handle(event(2))
    handle(event(2))
    assert handled == ["EV-1", "EV-2"]
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == ["s"]


@pytest.mark.parametrize("path", ["", ":memory:"])
def test_an_in_memory_sqlite_store_is_refused(path):
    with pytest.raises(wechatpay.ConfigurationError, match="path"):
        once(path)


@pytest.mark.parametrize("is_retried", [False, True])
def test_a_lost_redis_reply_neither_loses_nor_leaks_a_claim(redis_url, is_retried):
    """If redis-py sends the script again, the claim is still the caller's; if it gives up, nobody holds the key."""
    redis = pytest.importorskip("redis")

    class Lossy(redis.Redis):
        lost = 0

        def execute_command(self, *args, **options):
            reply = super().execute_command(*args, **options)
            if args[0] == "EVALSHA" and self.lost == 0:
                self.lost += 1
                if not is_retried:
                    raise redis.ConnectionError("the reply was lost")
                return super().execute_command(*args, **options)
            return reply

    client = Lossy.from_url(redis_url)
    store = RedisStore(client, prefix=f"lost {is_retried}:")
    if not is_retried:
        with pytest.raises(redis.ConnectionError):
            store.claim("EV-1", 1000.0)
    assert store.claim("EV-1", 1000.0) is not None
    assert client.lost == 1
    assert store.claim("EV-1", 1000.0) is None
    store.close()


def test_a_redis_client_may_decode_responses_but_not_be_async(redis_url):
    redis = pytest.importorskip("redis")
    import redis.asyncio as asynchronous

    client = redis.Redis.from_url(redis_url, decode_responses=True)
    store = RedisStore(client, prefix="texts:")
    token = store.claim("EV-1", 1000.0)
    assert store.claim("EV-1", 1000.0) is None
    store.done("EV-1", token)
    assert store.claim("EV-1", 1000.0) == _stores.DONE
    store.close()
    with pytest.raises(wechatpay.ConfigurationError, match="redis.Redis"):
        RedisStore(asynchronous.Redis())


@pytest.mark.parametrize("value", [0, -1, 0.0, float("nan"), float("inf"), "300", True, None])
def test_a_lease_and_a_retention_must_be_seconds(tmp_path, redis_url, value):
    for create in (
        lambda: once(tmp_path / "s", name="test", lease=value),
        lambda: SQLiteStore(tmp_path / "s", keep=value),
        lambda: RedisStore(redis_url, keep=value),
    ):
        with pytest.raises(wechatpay.ConfigurationError, match="must be seconds"):
            create()


@pytest.mark.parametrize("jump", [86_400, -86_400, 40 * 86_400])
def test_a_claim_holds_when_the_clock_of_the_machine_jumps(store, monkeypatch, jump):
    assert store.claim("EV-1", 300.0) is not None
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now + jump)
    assert store.claim("EV-1", 300.0) is None


def test_a_claim_from_before_a_reboot_does_not_hold(tmp_path, monkeypatch):
    """The monotonic clock starts anew: the claim then seems to be from the future."""
    store = SQLiteStore(tmp_path / "s")
    assert store.claim("EV-1", 300.0) is not None
    monkeypatch.setattr(time, "monotonic", lambda: 5.0)
    assert store.claim("EV-1", 300.0) not in (None, _stores.DONE)


def test_a_locked_sqlite_file_is_busy(tmp_path, monkeypatch):
    assert _stores.BUSY_TIMEOUT == 3  # WeChat Pay waits for 5 s
    monkeypatch.setattr(_stores, "BUSY_TIMEOUT", 0.01)
    store, handled = SQLiteStore(tmp_path / "s"), []
    handle = once(store, name="test")(lambda notification: handled.append(notification.id))
    with contextlib.closing(sqlite3.connect(tmp_path / "s", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(wechatpay.BusyError, match="locked") as caught:
            handle(event())
        assert wechatpay.notifications.rejected(caught.value).status == 503
        SQLiteStore(tmp_path / "s")  # It can be opened meanwhile.
    handle(event())
    assert handled == ["EV-1"]


def test_the_error_of_a_handler_is_raised_also_if_its_claim_cannot_be_released(tmp_path, caplog):
    class Failing(SQLiteStore):
        def release(self, key, token):
            if key:
                raise OSError("the disk is gone")

    def fail(notification):
        raise KeyError("the reason")

    with pytest.raises(KeyError, match="the reason"):
        once(Failing(tmp_path / "s"), name="test")(fail)(event())
    assert "could not be released" in caplog.text


def test_a_file_of_before_is_read(tmp_path):
    """Claims had no table of their own: what was handled then is not handled again."""
    with contextlib.closing(sqlite3.connect(tmp_path / "s")) as file:
        file.execute(
            "CREATE TABLE wechatpay_notifications (key TEXT PRIMARY KEY, token TEXT NOT NULL, until REAL NOT NULL) "
            "WITHOUT ROWID"
        )
        rows = [("EV-1", _stores.DONE, time.time() + 1000), ("EV-2", "a token", time.time() + 1000)]
        file.executemany("INSERT INTO wechatpay_notifications VALUES (?, ?, ?)", rows)
        file.commit()
    store = SQLiteStore(tmp_path / "s")
    assert store.claim("EV-1", 300.0) == _stores.DONE
    assert store.claim("EV-2", 300.0) not in (None, _stores.DONE)
