"""The error for a response whose status is not 2xx, in both protocols."""

from __future__ import annotations

from wechatpay._protocols import json
from wechatpay._protocols.request_codes import explain_request_code
from wechatpay.errors import APIError, ClientError, ServerError
from wechatpay.http import HTTPResponse

__all__ = ["parse_failure"]


def parse_failure(response: HTTPResponse) -> APIError | None:
    """Return the error that *response* stands for, or None if its status is 2xx."""
    status = response.status_code
    if 200 <= status < 300:
        return None
    try:
        document = json.parse(response.content)
    except ValueError:
        document = None
    if not isinstance(document, dict):
        document = {}
    code, message, detail = str(document.get("code") or ""), str(document.get("message") or ""), document.get("detail")
    kind = ClientError if 400 <= status < 500 else ServerError if status >= 500 else APIError
    return kind(
        _describe(response, code, message, detail), code=code, message=message, detail=detail, response=response
    )


def _describe(response: HTTPResponse, code: str, message: str, detail: object) -> str:
    text = f"{response.status_code} {code}: {message}" if code else f"{response.status_code}"
    if isinstance(detail, dict) and detail.get("field"):
        # Only the field and the issue: the rest of the detail repeats the request, and messages end up in logs.
        text += f" (field {detail['field']}, {detail.get('issue') or detail.get('location')})"
    elif not code and response.content:
        text += f": {response.content[:200].decode('utf-8', 'replace')!r}"
    if 300 <= response.status_code < 400:
        text += f"; redirects are not followed (Location: {response.headers.get('Location')!r})"
    if request_id := response.headers.get("Request-ID"):
        text += f" [Request-ID {request_id}]"
        if (meaning := explain_request_code(request_id)) is not None:
            text += f" ({meaning})"
    return text.encode("utf-8", "backslashreplace").decode()  # A lone surrogate cannot be printed.
