"""A verified notification, and the replies that WeChat Pay understands.

https://pay.weixin.qq.com/doc/v3/merchant/4012075420 (APIv3), https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_7
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Generic, Literal, TypeVar

from wechatpay._protocols import xml
from wechatpay.errors import AlgorithmError, BusyError, ClockOffsetError, DecodeError, VerificationError, WeChatPayError
from wechatpay.http import Reply

__all__ = ["RETENTION", "Notification", "Version", "reject_outdated", "rejected"]

Version = Literal["v2", "v3"]
EventType_co = TypeVar("EventType_co", covariant=True, bound=str)
Resource_co = TypeVar("Resource_co", covariant=True)

_JSON_HEADERS = {"Content-Type": "application/json; charset=utf-8"}
_XML_HEADERS = {"Content-Type": "text/xml; charset=utf-8"}


@dataclass(frozen=True, slots=True)
class Notification(Generic[EventType_co, Resource_co]):
    """A notification, verified and decrypted.

    For type checkers, `wechatpay.Notification` is the union of the documented ones: comparing `event_type` narrows the
    type of `resource`.

    >>> if notification.event_type == "REFUND.SUCCESS":  # doctest: +SKIP
    ...     notification.resource["refund_id"]
    """

    event_type: EventType_co
    """The kind of event, such as `TRANSACTION.SUCCESS`; in APIv2 `v2/transaction-success` and others."""
    id: str
    """The identity of the event, which `once` uses: every delivery has the same. APIv2 has no ids; one is computed."""
    create_time: str
    """The time of the event (RFC 3339); "" in kinds of APIv2 that do not say it."""
    summary: str
    """A short description of the event; "" in APIv2."""
    resource: Resource_co
    """The decrypted resource, a dict. APIv2 values are always strings."""
    raw: bytes = field(repr=False)
    """The body, as it was received."""
    version: Version = "v3"
    """The protocol of the notification."""
    verified: bool = True
    """Whether the signature was verified. False only for refunds of APIv2, which are encrypted but not signed: query
    the refund before you act on it."""

    def accepted(self) -> Reply:
        """Return the reply that acknowledges the notification. WeChat Pay waits 5 seconds for it."""
        if self.version == "v3":
            return Reply(204)
        return Reply(200, dict(_XML_HEADERS), xml.build({"return_code": "SUCCESS", "return_msg": "OK"}).encode())

    def rejected(self, error: BaseException) -> Reply:
        """Return the reply that asks for redelivery, because *error* prevented the handler from finishing."""
        if isinstance(error, BusyError) and error.reply is not None:
            return error.reply
        # Never a 4xx: the notification is genuine, whatever the error is.
        return _build_rejection(500, "the notification was not handled", self.version)

    def __repr__(self) -> str:  # The resource may contain personal data, which must not be logged.
        return f"<Notification {self.event_type} {self.id}>"


RETENTION = 30 * 24 * 3600.0
"""Seconds for which stores remember a handled notification. WeChat Pay redelivers for a day."""


def reject_outdated(notification: Any, now: float, keep: float) -> None:
    """Reject a notification of APIv2 about an event more than *keep* seconds ago: nobody remembers whether it was
    handled. It has no timestamp of its signature, as those of APIv3 have.

    :raises ClockOffsetError: it is that old.
    """
    if getattr(notification, "version", "v3") != "v2" or not notification.create_time:
        return
    try:
        age = now - datetime.fromisoformat(notification.create_time).timestamp()
    except (ValueError, OverflowError):  # It is no time: a genuine notification must not be refused for its form.
        return
    if age > keep:
        raise ClockOffsetError(
            f"the notification is about an event at {notification.create_time}, more than {keep / 86400:g} days ago, "
            "and WeChat Pay redelivers for a day: it is replayed, or this machine's clock is off"
        )


def rejected(error: BaseException, version: Version = "v3") -> Reply:
    """Return the reply (4xx or 5xx) that rejects a notification because of *error*. WeChat Pay sends it again.

    An error of `parse` has its own reply, in the form of its protocol. The reply reveals only whose fault it was, so
    that it does not help a forger.
    """
    if isinstance(error, WeChatPayError) and error.reply is not None:
        return error.reply
    if isinstance(error, (VerificationError, AlgorithmError)):
        return _build_rejection(401, "the signature is not accepted", version)
    if isinstance(error, DecodeError):
        return _build_rejection(400, "the notification cannot be read", version)
    return _build_rejection(500, "the notification was not handled", version)


def _build_rejection(status: int, message: str, version: Version) -> Reply:
    if version == "v3":
        return Reply(status, dict(_JSON_HEADERS), json.dumps({"code": "FAIL", "message": message}).encode())
    return Reply(status, dict(_XML_HEADERS), xml.build({"return_code": "FAIL", "return_msg": message}).encode())


Unknown = Notification[str, dict[str, Any]]
"""A notification of a kind that is not documented here."""
