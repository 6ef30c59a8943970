"""Where it is kept which notifications were handled: a file, or a Redis server."""

from __future__ import annotations

import secrets
import time
from contextlib import AbstractContextManager, closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from wechatpay.errors import ConfigurationError

if TYPE_CHECKING:
    import sqlite3

__all__ = ["DONE", "RedisStore", "SQLiteStore", "Store"]

DONE = "done"
"""What `claim` gives for a notification that was handled."""
KEEP = 30 * 24 * 3600.0
"""Seconds for which it is remembered that a notification was handled: WeChat Pay sends it again for a day."""
BUSY_TIMEOUT = 30.0
"""Seconds to wait for another process that is writing."""


class Store(Protocol):
    """What `once` needs. Each method is atomic, for all processes that share the store."""

    def claim(self, key: str, lease: float) -> str | None:
        """A token: *key* is the caller's for *lease* seconds. `DONE` if it was handled, None if it is another's."""
        ...

    def done(self, key: str, token: str) -> None:
        """*key* was handled, by whom ever."""
        ...

    def release(self, key: str, token: str) -> None:
        """*key* was not handled, and is anybody's again, if it is still the caller's."""
        ...


class SQLiteStore:
    """A file that the processes of one machine share. It is made where there is none, and not held open.

    :param path: of the file, on a local disk: SQLite's locks do not hold on most network file systems.
    :param keep: seconds for which it is remembered that a notification was handled.
    :raises ConfigurationError: it cannot be made, or is something else.
    """

    def __init__(self, path: str | Path, *, keep: float = KEEP) -> None:
        import sqlite3

        if str(path) in ("", ":memory:"):
            raise ConfigurationError(f"the store {str(path)!r} would be another one for each thread: give a path")
        self._path = Path(path).absolute()  # the process may change its directory
        self._keep = keep
        try:
            token = self.claim("", 0.0)  # so that a file which cannot be written is found now
            assert token is not None
            self.release("", token)
        except sqlite3.Error as error:
            raise ConfigurationError(f"the store {str(path)!r} cannot be used: {error}") from None

    def claim(self, key: str, lease: float) -> str | None:
        """See `Store`."""
        token = secrets.token_hex(16)
        with self._connected() as connection:
            if _kept(connection, key, time.time()) == DONE:  # most are: without waiting for a turn to write
                return DONE
            connection.execute("BEGIN IMMEDIATE")
            now = time.time()
            connection.execute("DELETE FROM wechatpay_notifications WHERE until <= ?", (now,))
            before = _kept(connection, key, now)
            if before is None:
                connection.execute("INSERT INTO wechatpay_notifications VALUES (?, ?, ?)", (key, token, now + lease))
            connection.execute("COMMIT")
        if before is None:
            return token
        return DONE if before == DONE else None

    def done(self, key: str, token: str) -> None:  # noqa: ARG002  # whoever handled it, it was
        """See `Store`."""
        with self._connected() as connection:
            row = (key, DONE, time.time() + self._keep)
            connection.execute("INSERT OR REPLACE INTO wechatpay_notifications VALUES (?, ?, ?)", row)

    def release(self, key: str, token: str) -> None:
        """See `Store`."""
        with self._connected() as connection:
            connection.execute("DELETE FROM wechatpay_notifications WHERE key = ? AND token = ?", (key, token))

    def _connected(self) -> AbstractContextManager[sqlite3.Connection]:
        """A connection for one step: one that is kept would be neither another thread's nor a forked child's."""
        import sqlite3

        connection = sqlite3.connect(self._path, timeout=BUSY_TIMEOUT, isolation_level=None)
        try:
            connection.execute(_TABLE)
            connection.execute(_INDEX)
        except sqlite3.Error:
            connection.close()
            raise
        return closing(connection)

    def __repr__(self) -> str:
        return f"<SQLiteStore {str(self._path)!r}>"


_TABLE = """CREATE TABLE IF NOT EXISTS wechatpay_notifications
(key TEXT PRIMARY KEY, token TEXT NOT NULL, until REAL NOT NULL) WITHOUT ROWID"""
_INDEX = "CREATE INDEX IF NOT EXISTS wechatpay_notifications_until ON wechatpay_notifications (until)"


def _kept(connection: sqlite3.Connection, key: str, now: float) -> str | None:
    query = "SELECT token FROM wechatpay_notifications WHERE key = ? AND until > ?"
    row = connection.execute(query, (key, now)).fetchone()
    return None if row is None else str(row[0])


class RedisStore:
    """A Redis server that several machines share. Needs `pip install wechatpay-openapi[redis]`.

    :param url: such as `redis://localhost:6379/0`, or a `redis.Redis` of your own.
    :param keep: seconds for which it is remembered that a notification was handled.
    :param prefix: of the keys there.
    """

    def __init__(self, url: Any, *, keep: float = KEEP, prefix: str = "wechatpay:notification:") -> None:
        try:
            import redis
        except ImportError:
            raise ConfigurationError("RedisStore needs redis-py: pip install wechatpay-openapi[redis]") from None
        if not isinstance(url, (str, redis.Redis)):
            raise ConfigurationError(f"RedisStore takes a URL or a redis.Redis, not {type(url).__module__}.Redis")
        self._redis: Any = redis.Redis.from_url(url, **_PATIENCE) if isinstance(url, str) else url
        self._keep = keep
        self._prefix = prefix
        self._claim = self._redis.register_script(_CLAIM)
        self._release = self._redis.register_script(_RELEASE)

    def claim(self, key: str, lease: float) -> str | None:
        """See `Store`."""
        token = secrets.token_hex(16)
        try:
            held = self._claim(keys=[self._prefix + key], args=[token, max(1, int(lease * 1000))])
        except Exception:
            with suppress(Exception):  # the reply was lost: what it may have claimed is given back
                self.release(key, token)
            raise
        held = held.decode() if isinstance(held, bytes) else held
        return held if held in (token, DONE) else None

    def done(self, key: str, token: str) -> None:  # noqa: ARG002
        """See `Store`."""
        self._redis.set(self._prefix + key, DONE, px=max(1, int(self._keep * 1000)))

    def release(self, key: str, token: str) -> None:
        """See `Store`."""
        self._release(keys=[self._prefix + key], args=[token])

    def close(self) -> None:
        """Close the connections."""
        self._redis.close()

    def __repr__(self) -> str:
        return f"<RedisStore {self._prefix!r}>"


_PATIENCE = {"socket_timeout": 5.0, "socket_connect_timeout": 5.0}
# Who holds a key: asked again after a lost reply, it is who asked before.
_CLAIM = """local held = redis.call('GET', KEYS[1])
if held then return held end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return ARGV[1]"""
_RELEASE = "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0"
