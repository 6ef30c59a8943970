"""Whether a response belongs to its request: the signature of a response does not say which request it answers.

Within its 300 seconds, a signed response to one call can be given as the response to another: by somebody on the way,
or by a connection on which an earlier response was left over. Identifiers that both messages have must be the same.
Messages without any cannot be told apart: SECURITY.md lists them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import unquote

from wechatpay._calls.call import Call
from wechatpay._protocols import json
from wechatpay.errors import MismatchedReplyError, safe_repr
from wechatpay.http import HTTPResponse

__all__ = ["check_fields", "check_json", "list_identifiers"]

_ORDERS = "out_trade_no transaction_id combine_out_trade_no out_order_no order_id out_request_no out_parking_no"
_REFUNDS = "out_refund_no refund_id out_return_no return_id"
_TRANSFERS = (
    "out_bill_no transfer_bill_no out_batch_no batch_id out_detail_no detail_id partner_trade_no mch_billno "
    "out_authorization_no authorization_id"
)
_CONTRACTS = (
    "contract_id contract_code out_contract_code plan_id service_id coupon_id stock_id coupon_code complaint_id"
)
_PARTIES = (
    "mchid sp_mchid sub_mchid combine_mchid mch_id sub_mch_id appid sp_appid sub_appid combine_appid mch_appid wxappid "
    "openid sp_openid sub_openid brand_id"
)
IDENTIFIERS = frozenset(" ".join((_ORDERS, _REFUNDS, _TRANSFERS, _CONTRACTS, _PARTIES)).split())
"""Fields that have one value in a request and in the response to it."""

_AFTER_SEGMENT = re.compile(r"/([a-z]+(?:-[a-z]+)+)(?=/([^/]+))")
_TRANSACTION = re.compile(r"/transactions/id/([^/]+)")
_ERROR_CODE = re.compile(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*")
_SUCCESS_CODES = {"SUCCESS", "OK"}
_CODED_SUCCESSES = "/v3/gov/subsidy/"
"""Operations whose documented success is an object of `code` and `message`."""


def list_identifiers(call: Call) -> dict[str, str]:
    """List the identifiers in the path, the query and the body of *call*, by their dotted paths.

    A number in the path that was written without a variable is known by the segment before it (`out-trade-no/1`). One
    that has two values is left out.
    """
    body = call.json if call.json is not None else call.meta
    found: dict[str, set[str]] = {}
    for name, value in (*_iterate_path(call), *call.params, *_iterate_identifiers(body, "")):
        found.setdefault(name, set()).add(value)
    return {
        name: min(values)
        for name, values in found.items()
        if len(values) == 1 and name.rpartition(".")[2] in IDENTIFIERS
    }


def _iterate_path(call: Call) -> Iterator[tuple[str, str]]:
    for name, value in _AFTER_SEGMENT.findall(call.path):
        yield name.replace("-", "_"), unquote(value)
    for value in _TRANSACTION.findall(call.path):
        yield "transaction_id", value
    yield from call.variables.items()


def _iterate_identifiers(document: Any, where: str) -> Iterator[tuple[str, str]]:
    if not isinstance(document, Mapping):
        return
    for name, value in document.items():
        if isinstance(value, Mapping):
            yield from _iterate_identifiers(value, f"{where}{name}.")
        elif name in IDENTIFIERS and isinstance(value, (str, int)) and value != "":
            yield f"{where}{name}", str(value)


def check_json(call: Call, response: HTTPResponse) -> None:
    """Check that *response*, a 2xx, may be that to *call*.

    The body of a 202 is an error: it says why the request is not done yet.

    :raises MismatchedReplyError: the body is that of another call, or of an error.
    """
    content, identifiers = response.content, list_identifiers(call)
    may_be_error = response.status_code != 202 and b'"code"' in content and b'"message"' in content
    common = [name for name in identifiers if f'"{name.rpartition(".")[2]}"'.encode() in content]
    if not may_be_error and not common:
        return
    try:
        document = json.parse(content)
    except ValueError:
        return  # It is not JSON, which the caller finds out.
    if may_be_error and _is_error(document) and not call.path.startswith(_CODED_SUCCESSES):
        raise MismatchedReplyError(
            f"the response has a 2xx status, but its body is the error {safe_repr(document['code'], 40)}: the status "
            "is not signed, so the body may belong to another call. Query before you repeat it"
        )
    check_fields(identifiers, dict(_iterate_identifiers(document, "")))


def _is_error(document: Any) -> bool:
    if not isinstance(document, dict) or not {"code", "message"} <= document.keys() <= {"code", "message", "detail"}:
        return False
    code = document["code"]
    return isinstance(code, str) and code not in _SUCCESS_CODES and bool(_ERROR_CODE.fullmatch(code))


def check_fields(sent: Mapping[str, str], received: Mapping[str, str]) -> None:
    """Check that the identifiers in *received* are those that were *sent*.

    :raises MismatchedReplyError: one differs.
    """
    different = [
        f"{name} is {safe_repr(received[name], 64)}, not {safe_repr(value, 64)}"
        for name, value in sent.items()
        if name.rpartition(".")[2] in IDENTIFIERS and received.get(name, value) not in (value, "")
    ]
    if different:
        raise MismatchedReplyError(
            f"the response is that to another call: {'; '.join(different)}. Query before you repeat the call"
        )
