"""Stores that remember which notifications were handled: a file, or a Redis server."""

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
"""The return value of `claim` for a notification that was handled."""
RETENTION = 30 * 24 * 3600.0
"""Seconds for which a store remembers a handled notification. WeChat Pay redelivers for a day."""
BUSY_TIMEOUT = 30.0
"""Seconds to wait while another process writes."""


class Store(Protocol):
    """The interface that `once` needs. Each method is atomic for all processes that share the store."""

    def claim(self, key: str, lease: float) -> str | None:
        """Claim *key* for *lease* seconds: return a token, `DONE` if it was handled, or None if it is taken."""
        ...

    def done(self, key: str, token: str) -> None:
        """Mark *key* as handled."""
        ...

    def release(self, key: str, token: str) -> None:
        """Release the claim, if *token* still holds it."""
        ...


class SQLiteStore:
    """A file that the processes of one machine share. It is created if it does not exist, and not held open.

    :param path: the path, on a local disk: SQLite's locks do not work on most network file systems.
    :param keep: seconds for which a handled notification is remembered.
    :raises ConfigurationError: the file cannot be created, or is not a store.
    """

    def __init__(self, path: str | Path, *, keep: float = RETENTION) -> None:
        import sqlite3

        if str(path) in ("", ":memory:"):
            raise ConfigurationError(
                f"path must name a file, not be {str(path)!r}: that is another store for each thread"
            )
        self._path = Path(path).absolute()  # The process may change its directory.
        self._keep = keep
        try:
            token = self.claim("", 0.0)  # A file that cannot be written is detected now.
            assert token is not None
            self.release("", token)
        except sqlite3.Error as error:
            raise ConfigurationError(f"the store {str(path)!r} cannot be used: {error}") from None

    def claim(self, key: str, lease: float) -> str | None:
        """Implement `Store`."""
        token = secrets.token_hex(16)
        with self._connect() as connection:
            # Most are handled, and reading that does not wait for a write lock.
            if _read_token(connection, key, time.time()) == DONE:
                return DONE
            connection.execute("BEGIN IMMEDIATE")
            now = time.time()
            connection.execute("DELETE FROM wechatpay_notifications WHERE until <= ?", (now,))
            before = _read_token(connection, key, now)
            if before is None:
                connection.execute("INSERT INTO wechatpay_notifications VALUES (?, ?, ?)", (key, token, now + lease))
            connection.execute("COMMIT")
        if before is None:
            return token
        return DONE if before == DONE else None

    def done(self, key: str, token: str) -> None:  # noqa: ARG002  # It was handled, even if another caller has the claim now.
        """Implement `Store`."""
        with self._connect() as connection:
            row = (key, DONE, time.time() + self._keep)
            connection.execute("INSERT OR REPLACE INTO wechatpay_notifications VALUES (?, ?, ?)", row)

    def release(self, key: str, token: str) -> None:
        """Implement `Store`."""
        with self._connect() as connection:
            connection.execute("DELETE FROM wechatpay_notifications WHERE key = ? AND token = ?", (key, token))

    def _connect(self) -> AbstractContextManager[sqlite3.Connection]:
        """Open a connection for one step: another thread or a forked child could not use a stored one."""
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


def _read_token(connection: sqlite3.Connection, key: str, now: float) -> str | None:
    query = "SELECT token FROM wechatpay_notifications WHERE key = ? AND until > ?"
    row = connection.execute(query, (key, now)).fetchone()
    return None if row is None else str(row[0])


class RedisStore:
    """A Redis server that several machines share. It needs `pip install wechatpay-openapi[redis]`.

    :param url: a URL such as `redis://localhost:6379/0`, or your own `redis.Redis`.
    :param keep: seconds for which a handled notification is remembered.
    :param prefix: the prefix of the keys on the server.
    """

    def __init__(self, url: Any, *, keep: float = RETENTION, prefix: str = "wechatpay:notification:") -> None:
        try:
            import redis
        except ImportError:
            raise ConfigurationError("RedisStore needs redis-py: pip install wechatpay-openapi[redis]") from None
        if not isinstance(url, (str, redis.Redis)):
            raise ConfigurationError(
                f"url must be a str or a redis.Redis, not {type(url).__module__}.{type(url).__name__}"
            )
        self._redis: Any = redis.Redis.from_url(url, **_TIMEOUTS) if isinstance(url, str) else url
        self._keep = keep
        self._prefix = prefix
        self._claim = self._redis.register_script(_CLAIM)
        self._release = self._redis.register_script(_RELEASE)

    def claim(self, key: str, lease: float) -> str | None:
        """Implement `Store`."""
        token = secrets.token_hex(16)
        try:
            holder = self._claim(keys=[self._prefix + key], args=[token, max(1, int(lease * 1000))])
        except Exception:
            with suppress(Exception):  # The response was lost, and the claim may have been made: release it.
                self.release(key, token)
            raise
        holder = holder.decode() if isinstance(holder, bytes) else holder
        return holder if holder in (token, DONE) else None

    def done(self, key: str, token: str) -> None:  # noqa: ARG002
        """Implement `Store`."""
        self._redis.set(self._prefix + key, DONE, px=max(1, int(self._keep * 1000)))

    def release(self, key: str, token: str) -> None:
        """Implement `Store`."""
        self._release(keys=[self._prefix + key], args=[token])

    def close(self) -> None:
        """Close the connections."""
        self._redis.close()

    def __repr__(self) -> str:
        return f"<RedisStore {self._prefix!r}>"


_TIMEOUTS = {"socket_timeout": 5.0, "socket_connect_timeout": 5.0}
# Returns who holds a key. After a lost response, the same caller still holds it.
_CLAIM = """local held = redis.call('GET', KEYS[1])
if held then return held end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return ARGV[1]"""
_RELEASE = "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0"
