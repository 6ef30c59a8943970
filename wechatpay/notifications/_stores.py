"""Stores that remember which notifications were handled: a file, or a Redis server."""

from __future__ import annotations

import secrets
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from wechatpay.errors import BusyError, ConfigurationError
from wechatpay.notifications._notification import RETENTION

if TYPE_CHECKING:
    import sqlite3

__all__ = ["DONE", "RedisStore", "SQLiteStore", "Store", "validate_seconds"]

DONE = "done"
"""The return value of `claim` for a notification that was handled."""
BUSY_TIMEOUT = 3.0
"""Seconds to wait for another process or for a server: WeChat Pay waits 5 for the reply."""


def validate_seconds(name: str, value: object) -> float:
    """Validate a duration of a store.

    :raises ConfigurationError: it is not a number of seconds, more than 0 and finite.
    """
    if not isinstance(value, (int, float)) or isinstance(value, bool) or not 0 < value < float("inf"):
        raise ConfigurationError(f"{name} must be seconds, more than 0, not {value!r}")
    return float(value)


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

    A claim is measured by the machine's monotonic clock, which all its processes share: it holds when the time of the
    machine is changed. After a reboot, claims from before it do not hold. How long a handled notification is remembered
    is measured by the time of the machine: one that jumps ahead by *keep* forgets it.

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
        self.keep = validate_seconds("keep", keep)
        try:
            with suppress(BusyError):  # Another process writes, so the file can be used.
                token = self.claim("", 1.0)  # A file that cannot be written is detected now.
                self.release("", token or "")
        except sqlite3.Error as error:
            raise ConfigurationError(f"the store {str(path)!r} cannot be used: {error}") from None

    def claim(self, key: str, lease: float) -> str | None:
        """Implement `Store`.

        :raises BusyError: another process has locked the file for 3 seconds.
        """
        token, added = secrets.token_hex(16), 0
        with self._connect() as connection:
            if _is_done(connection, key):  # Most are, and reading that does not wait for a write lock.
                return DONE
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("DELETE FROM wechatpay_notifications WHERE until <= ?", (time.time(),))
            connection.execute(_DELETE_EXPIRED, {"now": time.monotonic()})
            is_done = _is_done(connection, key)
            if not is_done:
                row = (key, token, time.monotonic(), lease)
                added = connection.execute("INSERT OR IGNORE INTO wechatpay_claims VALUES (?, ?, ?, ?)", row).rowcount
            connection.execute("COMMIT")
        if is_done:
            return DONE
        return token if added else None

    def done(self, key: str, token: str) -> None:  # noqa: ARG002  # It was handled, even if another caller has the claim now.
        """Implement `Store`."""
        with self._connect() as connection:
            connection.execute("BEGIN IMMEDIATE")
            row = (key, DONE, time.time() + self.keep)
            connection.execute("INSERT OR REPLACE INTO wechatpay_notifications VALUES (?, ?, ?)", row)
            connection.execute("DELETE FROM wechatpay_claims WHERE key = ?", (key,))
            connection.execute("COMMIT")

    def release(self, key: str, token: str) -> None:
        """Implement `Store`."""
        with self._connect() as connection:
            connection.execute("DELETE FROM wechatpay_claims WHERE key = ? AND token = ?", (key, token))

    @contextmanager
    def _connect(self) -> Iterator[sqlite3.Connection]:
        """Open a connection for one step: another thread or a forked child could not use a stored one."""
        import sqlite3

        with closing(sqlite3.connect(self._path, timeout=BUSY_TIMEOUT, isolation_level=None)) as connection:
            try:
                for statement in _TABLES:
                    connection.execute(statement)
                yield connection
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                    raise
                raise BusyError(f"another process has locked {str(self._path)!r} for {BUSY_TIMEOUT:g} s") from None

    def __repr__(self) -> str:
        return f"<SQLiteStore {str(self._path)!r}>"


_TABLES = (
    """CREATE TABLE IF NOT EXISTS wechatpay_notifications
(key TEXT PRIMARY KEY, token TEXT NOT NULL, until REAL NOT NULL) WITHOUT ROWID""",
    "CREATE INDEX IF NOT EXISTS wechatpay_notifications_until ON wechatpay_notifications (until)",
    """CREATE TABLE IF NOT EXISTS wechatpay_claims
(key TEXT PRIMARY KEY, token TEXT NOT NULL, claimed_at REAL NOT NULL, lease REAL NOT NULL) WITHOUT ROWID""",
)
# A claim from the future is from before a reboot.
_DELETE_EXPIRED = "DELETE FROM wechatpay_claims WHERE claimed_at > :now OR :now - claimed_at >= lease"


def _is_done(connection: sqlite3.Connection, key: str) -> bool:
    query = "SELECT 1 FROM wechatpay_notifications WHERE key = ? AND token = ? AND until > ?"
    return connection.execute(query, (key, DONE, time.time())).fetchone() is not None


class RedisStore:
    """A Redis server that several machines share. It needs `pip install wechatpay-openapi[redis]`.

    All its times are measured by the clock of the server.

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
        self.keep = validate_seconds("keep", keep)
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
        self._redis.set(self._prefix + key, DONE, px=max(1, int(self.keep * 1000)))

    def release(self, key: str, token: str) -> None:
        """Implement `Store`."""
        self._release(keys=[self._prefix + key], args=[token])

    def close(self) -> None:
        """Close the connections."""
        self._redis.close()

    def __repr__(self) -> str:
        return f"<RedisStore {self._prefix!r}>"


_TIMEOUTS = {"socket_timeout": BUSY_TIMEOUT, "socket_connect_timeout": BUSY_TIMEOUT}
# Returns who holds a key. After a lost response, the same caller still holds it.
_CLAIM = """local held = redis.call('GET', KEYS[1])
if held then return held end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return ARGV[1]"""
_RELEASE = "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0"
