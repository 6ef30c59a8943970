"""The requests that a sandbox receives, its responses, and the errors that become responses."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from urllib.parse import parse_qs

from wechatpay.http import Headers
from wechatpay.sandbox.multipart import Part, parse_multipart
from wechatpay.sandbox.signing import encode_json
from wechatpay.sandbox.wording import Wording

__all__ = [
    "Fields",
    "JSONObject",
    "Refusal",
    "RefusalV2",
    "ServerRequest",
    "ServerResponse",
    "json_response",
    "parameter_error",
    "parse_time",
]

JSONObject = dict[str, Any]
Fields = dict[str, str]
"""The fields of an APIv2 message."""


@dataclass(frozen=True)
class ServerRequest:
    """A request as the sandbox received it."""

    method: str
    target: str
    """The path and the query, exactly as on the wire."""
    headers: Headers
    body: bytes
    client_certificate: bytes | None = None
    """The certificate that the client presented over mutual TLS, as DER."""

    @property
    def path(self) -> str:
        """The target without its query, percent-encoded."""
        return self.target.partition("?")[0]

    @property
    def query(self) -> dict[str, str]:
        """The first value of each name in the query."""
        return {name: values[0] for name, values in parse_qs(self.target.partition("?")[2]).items()}

    @property
    def is_upload(self) -> bool:
        """Whether the body is multipart/form-data."""
        return self.headers.get("Content-Type", "").lower().startswith("multipart/form-data")

    @property
    def signed_body(self) -> bytes:
        """The part of the body that APIv3 signs: the `meta` of an upload, otherwise the whole body."""
        if not self.is_upload:
            return self.body
        return next((part.content for part in self.parts if part.name == "meta"), b"")

    @property
    def parts(self) -> list[Part]:
        """The parts of an upload."""
        return parse_multipart(self.headers.get("Content-Type", ""), self.body)

    @property
    def file(self) -> bytes:
        """The file of an upload: its last part with a file name that is not the `meta`; b"" if there is none."""
        files = [part.content for part in self.parts if part.filename is not None and part.name != "meta"]
        return files[-1] if files else b""

    def json(self) -> JSONObject:
        """Return the body as a JSON object.

        :raises Refusal: the body is not a JSON object.
        """
        try:
            document = json.loads(self.body)
            json.dumps(document, ensure_ascii=False).encode()  # fails on a lone surrogate, which no response can repeat
        except (ValueError, RecursionError):
            raise Refusal(400, "PARAM_ERROR", "the body is not JSON") from None
        if not isinstance(document, dict):
            raise Refusal(400, "PARAM_ERROR", "the body is not a JSON object")
        return document


@dataclass(frozen=True)
class ServerResponse:
    """A response of the sandbox, before it is signed."""

    status: int
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    is_signed: bool = True
    """Whether WeChat Pay signs this response."""
    signed_content: bytes | None = None
    """The content that is signed instead of the body."""


def json_response(document: object, status: int = 200) -> ServerResponse:
    """Return a response with *document* as its JSON body."""
    return ServerResponse(status, encode_json(document), {"Content-Type": "application/json; charset=utf-8"})


class Refusal(Exception):  # noqa: N818
    """The refusal of an APIv3 request. Its response is an error document."""

    def __init__(self, status: int, code: str, message: str, detail: Mapping[str, Any] | None = None) -> None:
        super().__init__(message)
        document: JSONObject = {"code": code, "message": message}
        if detail is not None:
            document["detail"] = detail
        self.response = json_response(document, status)

    @property
    def is_missing(self) -> bool:
        """Whether the request names something that does not exist."""
        return self.response.status == 404


class RefusalV2(Exception):  # noqa: N818
    """The refusal of an APIv2 request: a failed result if *err_code* is given, otherwise a failed communication."""

    def __init__(self, *, return_msg: str = "OK", err_code: str = "", err_code_des: str = "") -> None:
        super().__init__(err_code_des or return_msg)
        self.fields: Fields = {"return_code": "FAIL", "return_msg": return_msg}
        if err_code:
            failed = {"result_code": "FAIL", "err_code": err_code, "err_code_des": err_code_des}
            self.fields = {"return_code": "SUCCESS", "return_msg": "OK", **failed}


def parameter_error(
    field_name: str,
    issue: str,
    value: object = None,
    *,
    location: str = "body",
    title: str = "",
    wording: Wording | None = None,
) -> Refusal:
    """Return the refusal of a request with a wrong or a missing field, in the form in which WeChat Pay writes them.

    :param title: the name that WeChat Pay's pages give to the field: 商户订单号.
    :param wording: the problem in WeChat Pay's words, where they are known. `detail.issue` has it in English.
    """
    detail: JSONObject = {"field": "#", "issue": "缺少必填字段", "location": location}
    if not issue.startswith("is required"):
        pointer = "/" + re.sub(r"\.|\[", "/", field_name).replace("]", "")
        detail = {"field": pointer, "value": value, "issue": f"{title} {issue}".strip(), "location": location}
    name = f"{field_name}（{title}）" if title else field_name
    message = wording.write(location, field_name, title) if wording else f"parameter error: {name} {issue}"
    return Refusal(400, "PARAM_ERROR", message, detail)


def parse_time(body: Mapping[str, Any], name: str) -> datetime:
    """Return the time in the field *name* of *body*.

    :raises Refusal: the field is not an RFC 3339 time with an offset.
    """
    try:
        moment = datetime.fromisoformat(body[name])
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        raise parameter_error(name, "must be a time such as 2026-11-22T10:00:00+08:00", body[name])
    return moment
