"""A notification that was proved, and the replies that WeChat Pay understands.

https://pay.weixin.qq.com/doc/v3/merchant/4012075420 (APIv3), https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_7
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any, Generic, Literal, TypeVar

from wechatpay._protocols import xml
from wechatpay.errors import AlgorithmError, BusyError, DecodeError, VerificationError, WeChatPayError
from wechatpay.http import Reply

__all__ = ["Notification", "Version", "rejected"]

Version = Literal["v2", "v3"]
EventType_co = TypeVar("EventType_co", covariant=True, bound=str)
Resource_co = TypeVar("Resource_co", covariant=True)

_JSON = {"Content-Type": "application/json; charset=utf-8"}
_XML = {"Content-Type": "text/xml; charset=utf-8"}


@dataclass(frozen=True, slots=True)
class Notification(Generic[EventType_co, Resource_co]):
    """What WeChat Pay has to say, proved and opened.

    For a type checker, `wechatpay.Notification` is the union of the documented ones: comparing `event_type` tells what
    is in `resource`.

    >>> if notification.event_type == "REFUND.SUCCESS":  # doctest: +SKIP
    ...     notification.resource["refund_id"]
    """

    event_type: EventType_co
    """Such as `TRANSACTION.SUCCESS`; of APIv2 `v2/transaction-success`, `v2/refund-processed` and so on."""
    id: str
    """The same each time that this is sent: what `once` goes by. APIv2 has none: one is made of what stays the same."""
    create_time: str
    """When it was made, as it was written (RFC 3339); "" where APIv2 does not say."""
    summary: str
    """What happened, in a few words; "" in APIv2."""
    resource: Resource_co
    """What it is about, opened: a dict. Of APIv2 every value is a text."""
    raw: bytes = field(repr=False)
    """The body, as it came."""
    version: Version = "v3"
    """The protocol that it came over."""
    verified: bool = True
    """Whether its signature was checked and right. False only for refunds of APIv2, which are sealed and not signed:
    query the refund before you act on it."""

    def accepted(self) -> Reply:
        """That it was handled. WeChat Pay waits 5 seconds for this."""
        if self.version == "v3":
            return Reply(204)
        return Reply(200, dict(_XML), xml.build({"return_code": "SUCCESS", "return_msg": "OK"}).encode())

    def rejected(self, error: BaseException) -> Reply:
        """That it could not be handled, because of *error*: it will be sent again."""
        if isinstance(error, BusyError) and error.reply is not None:
            return error.reply
        return _failure(500, "the notification was not handled", self.version)  # whatever it was: it was no forgery

    def __repr__(self) -> str:  # a resource has names and numbers of people, which have no place in a log
        return f"<Notification {self.event_type} {self.id}>"


def rejected(error: BaseException, version: Version = "v3") -> Reply:
    """That a notification was not accepted, because of *error*: 4xx or 5xx, and it will be sent again.

    An error of `parse` brings its reply along, in the form of its protocol. Nothing of the error is in it but whose
    mistake it was: whoever forges must not learn how near it came.
    """
    if isinstance(error, WeChatPayError) and error.reply is not None:
        return error.reply
    if isinstance(error, (VerificationError, AlgorithmError)):
        return _failure(401, "the signature is not accepted", version)
    if isinstance(error, DecodeError):
        return _failure(400, "the notification cannot be read", version)
    return _failure(500, "the notification was not handled", version)


def _failure(status: int, message: str, version: Version) -> Reply:
    if version == "v3":
        return Reply(status, dict(_JSON), json.dumps({"code": "FAIL", "message": message}).encode())
    return Reply(status, dict(_XML), xml.build({"return_code": "FAIL", "return_msg": message}).encode())


Unknown = Notification[str, dict[str, Any]]
"""One of a kind that is not documented here."""
