"""What a sandbox receives and answers, and the errors it answers with."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from urllib.parse import parse_qs, unquote

from wechatpay.http import Headers
from wechatpay.sandbox.signing import compact

__all__ = ["Body", "Received", "Refusal", "Reply", "Route", "json_reply", "moment_of", "parameter_error", "routed"]

Body = dict[str, Any]
Route = tuple[str, str, Callable[..., "Body | Reply"]]
"""A method, a pattern of paths, and what answers: it is given the request, and what the pattern's groups matched."""


@dataclass(frozen=True)
class Received:
    """A request, as its bytes came in."""

    method: str
    target: str
    headers: Headers
    body: bytes
    client_certificate: bytes | None = None
    """What was presented over mutual TLS, as DER."""

    @property
    def path(self) -> str:
        """The target without its query."""
        return self.target.partition("?")[0]

    @property
    def query(self) -> dict[str, str]:
        """The query, of each name the first value."""
        return {name: values[0] for name, values in parse_qs(self.target.partition("?")[2]).items()}

    def json(self) -> dict[str, Any]:
        """The body of a request that needs one."""
        try:
            document = json.loads(self.body)
            json.dumps(document, ensure_ascii=False).encode()  # a lone surrogate has no bytes to be repeated as
        except (ValueError, RecursionError):
            raise Refusal(400, "PARAM_ERROR", "the body is not JSON") from None
        if not isinstance(document, dict):
            raise Refusal(400, "PARAM_ERROR", "the body is not a JSON object")
        return document


@dataclass(frozen=True)
class Reply:
    """What to answer: before it is signed."""

    status: int
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    is_signed: bool = True
    proved: bytes | None = None
    """What is signed in the body's place."""


def json_reply(document: object, status: int = 200) -> Reply:
    """A reply with *document* as its body."""
    return Reply(status, compact(document), {"Content-Type": "application/json; charset=utf-8"})


def routed(routes: Iterable[Route], request: Received) -> Reply | None:
    """The reply of the route that *request* takes; None where it takes none."""
    for method, pattern, route in routes:
        if request.method == method and (found := re.fullmatch(pattern, request.path)):
            answer = route(request, *(unquote(each or "") for each in found.groups()))
            return answer if isinstance(answer, Reply) else json_reply(answer)
    return None


class Refusal(Exception):  # noqa: N818
    """A request that is answered with an error document."""

    def __init__(self, status: int, code: str, message: str, detail: Mapping[str, Any] | None = None) -> None:
        super().__init__(message)
        document: dict[str, Any] = {"code": code, "message": message}
        if detail is not None:
            document["detail"] = detail
        self.reply = json_reply(document, status)


def parameter_error(field_name: str, issue: str, value: object = None) -> Refusal:
    """What WeChat Pay answers to a body with a wrong field."""
    detail = {"field": field_name, "issue": issue, "location": "body", "value": value}
    return Refusal(400, "PARAM_ERROR", f"parameter error: {field_name} {issue}", detail)


def moment_of(body: Mapping[str, Any], name: str) -> datetime:
    """The time that a field names.

    :raises Refusal: it names none.
    """
    try:
        moment = datetime.fromisoformat(body[name].replace("Z", "+00:00"))
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        raise parameter_error(name, "is no time such as 2026-11-22T10:00:00+08:00", body[name])
    return moment
