"""Each notification handled once: within a process, among processes, after a crash; in a file and in Redis."""

from __future__ import annotations

import asyncio
import functools
import inspect
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections import Counter
from pathlib import Path
from types import SimpleNamespace

import pytest

import wechatpay
from wechatpay.notifications import RedisStore, SQLiteStore, _stores, once

DELIVER = Path(__file__).parent / "deliver.py"


@pytest.fixture(scope="session")
def redis_url():
    """A Redis server of our own, on a socket in a directory of its own."""
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
        kept = RedisStore(request.getfixturevalue("redis_url"), prefix=f"{tmp_path}:")
        yield kept
        kept.close()


def event(number=1):
    return SimpleNamespace(id=f"EV-{number}")


# --- in one process


def test_the_second_delivery_is_passed_over(store):
    handled = []
    handle = once(store)(lambda notification: handled.append(notification.id))
    for number in (1, 2, 1, 1, 2):
        assert handle(event(number)) is None
    assert handled == ["EV-1", "EV-2"]


async def test_an_async_handler(store):
    handled = []

    @once(store)
    async def handle(notification):
        await asyncio.sleep(0)
        handled.append(notification.id)

    for number in (1, 2, 1, 1, 2):
        await handle(event(number))
    assert handled == ["EV-1", "EV-2"]


async def test_an_object_that_is_called(store):
    class Handler:
        handled = 0

        async def __call__(self, notification):
            self.handled += 1

    handler = Handler()
    handle = once(store)(handler)
    await handle(event())
    await handle(event())
    assert handler.handled == 1


def test_a_handler_that_fails_gives_its_claim_back(store):
    attempts = []

    @once(store)
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


async def test_an_async_handler_that_fails_or_is_cancelled_gives_its_claim_back(store):
    started, attempts = asyncio.Event(), []

    @once(store)
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


async def test_who_is_cancelled_while_claiming_leaves_no_claim():
    """The claim is made in a thread, which goes on."""
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

    @once(Slow())
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


def test_two_deliveries_at_the_same_moment(store):
    """While one is being handled, the other is told to come again; afterwards it is passed over."""
    handling, may_end, handled = threading.Event(), threading.Event(), []

    @once(store)
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
    assert store.claim("EV-1", 1000.0) is not None  # and the process dies
    assert store.claim("EV-1", 1000.0) is None
    assert store.claim("EV-2", 0.0) is not None
    while (token := store.claim("EV-2", 1000.0)) is None:  # Redis counts in whole milliseconds
        pass
    assert token != _stores.DONE


def test_who_overran_its_lease_does_not_release_another_s_claim(store):
    first = store.claim("EV-1", 0.0)
    while (second := store.claim("EV-1", 1000.0)) is None:
        pass
    store.release("EV-1", first)
    assert store.claim("EV-1", 1000.0) is None
    store.done("EV-1", first)  # it was handled all the same
    store.release("EV-1", second)
    assert store.claim("EV-1", 1000.0) == _stores.DONE


def test_what_was_handled_is_forgotten_in_time(tmp_path, redis_url):
    for kept in (SQLiteStore(tmp_path / "s", keep=0.0), RedisStore(redis_url, keep=0.0, prefix="forgotten:")):
        kept.done("EV-1", kept.claim("EV-1", 1000.0))
        while (token := kept.claim("EV-1", 1000.0)) == _stores.DONE:
            pass
        assert token is not None
        if isinstance(kept, RedisStore):
            kept.close()


def test_a_path_is_a_store(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    handled = []
    for path in ("notifications.sqlite", tmp_path / "notifications.sqlite"):
        once(path)(handled.append)(event())
    assert len(handled) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["notifications.sqlite"]


def test_a_path_that_is_none(tmp_path):
    (tmp_path / "text").write_text("this is no database, and it is long enough to be seen as none" * 100)
    for path in (tmp_path, tmp_path / "absent" / "file", tmp_path / "text"):
        with pytest.raises(wechatpay.ConfigurationError, match="cannot be used"):
            once(path)


def test_redis_is_asked_for_when_it_is_not_installed(monkeypatch):
    monkeypatch.setitem(sys.modules, "redis", None)
    with pytest.raises(wechatpay.ConfigurationError, match=r"wechatpay-openapi\[redis\]"):
        RedisStore("redis://localhost")


# --- among processes


@pytest.mark.parametrize("kind", ["sqlite", "redis"])
def test_eight_processes_handle_each_of_1000_events_once(request, tmp_path, kind):
    """10,000 deliveries, a twentieth of whose handlers fail."""
    kept = str(tmp_path / "notifications.sqlite") if kind == "sqlite" else request.getfixturevalue("redis_url")
    effects = tmp_path / "effects"
    processes = [
        subprocess.Popen([sys.executable, "-W", "error", DELIVER, kept, effects, str(worker), "8"])
        for worker in range(8)
    ]
    assert [process.wait() for process in processes] == [0] * 8
    assert Counter(effects.read_text().split()) == {f"EV-{number}": 1 for number in range(1000)}


# --- what a handler may be


async def undone(notification):
    raise AssertionError("nobody awaits it")


class AsyncObject:
    async def __call__(self, notification):
        raise AssertionError("nobody awaits it")


@pytest.mark.parametrize(
    "handler",
    [
        lambda notification: undone(notification),
        lambda notification: (number for number in [1]),
        lambda notification: AsyncObject()(notification),
    ],
    ids=["a coroutine", "a generator", "an object's coroutine"],
)
async def test_work_that_is_not_done_does_not_count_as_done(store, handler):
    handle = once(store)(handler)
    for _ in range(2):
        with pytest.raises(wechatpay.ArgumentTypeError, match="has done nothing yet"):
            handle(event())


async def test_partials_are_seen_through(store):
    handled = []

    async def handle(where, notification):
        where.append(notification.id)

    for _ in range(2):
        await once(store)(functools.partial(handle, handled))(event())
    assert handled == ["EV-1"]
    assert not inspect.iscoroutinefunction(once(store)(functools.partial(print, "x")))


def test_each_handler_has_its_own_claim(store):
    done = []

    def ship(notification):
        done.append("ship")

    def mail(notification):
        done.append("mail")

    for handler in (ship, mail, ship):
        once(store)(handler)(event())
    assert done == ["ship", "mail"]
    for handler in (ship, mail):
        once(store, name="the same")(handler)(event())
    assert done == ["ship", "mail", "ship"]


def test_a_handler_is_wrapped_once(store):
    wrapped = once(store)(lambda notification: None)
    with pytest.raises(wechatpay.ConfigurationError, match="already"):
        once(store)(wrapped)


@pytest.mark.parametrize("store", [5, None, object()])
def test_what_is_no_store(store):
    with pytest.raises(wechatpay.ConfigurationError, match="give a path"):
        once(store)


def test_what_a_forked_child_raises_does_not_free_its_parent_s_claim(tmp_path, monkeypatch):
    store, pids = SQLiteStore(tmp_path / "s"), iter([1, 2])  # of who claims, and of who raises
    monkeypatch.setattr(os, "getpid", lambda: next(pids))
    with pytest.raises(SystemExit):
        once(store, name="fork")(lambda notification: sys.exit())(event())
    monkeypatch.undo()
    with pytest.raises(wechatpay.BusyError):
        once(store, name="fork")(print)(event())


# --- stores that are in trouble


def test_a_file_that_is_gone_is_made_again(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    kept, handled = SQLiteStore("s"), []
    handle = once(kept)(lambda notification: handled.append(notification.id))
    handle(event(1))
    (tmp_path / "s").unlink()
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    handle(event(2))
    handle(event(2))
    assert handled == ["EV-1", "EV-2"]
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == ["s"]


@pytest.mark.parametrize("path", ["", ":memory:"])
def test_a_store_in_memory_is_none(path):
    with pytest.raises(wechatpay.ConfigurationError, match="give a path"):
        once(path)


@pytest.mark.parametrize("is_retried", [False, True])
def test_a_lost_reply_of_redis(redis_url, is_retried):
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


def test_redis_with_texts_and_what_is_no_client(redis_url):
    redis = pytest.importorskip("redis")
    import redis.asyncio as asynchronous

    client = redis.Redis.from_url(redis_url, decode_responses=True)
    kept = RedisStore(client, prefix="texts:")
    token = kept.claim("EV-1", 1000.0)
    assert kept.claim("EV-1", 1000.0) is None
    kept.done("EV-1", token)
    assert kept.claim("EV-1", 1000.0) == _stores.DONE
    kept.close()
    with pytest.raises(wechatpay.ConfigurationError, match="takes a URL"):
        RedisStore(asynchronous.Redis())
