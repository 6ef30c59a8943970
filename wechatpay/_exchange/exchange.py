"""One exchange with WeChat Pay, written once for both protocols and both kinds of transport."""

from __future__ import annotations

from typing import Any

from wechatpay._calls.call import Call
from wechatpay._calls.urls import require_tls
from wechatpay._context import Context
from wechatpay._exchange.advice import add_advice
from wechatpay._exchange.retry_loop import run_with_retries
from wechatpay._exchange.steps import Flow
from wechatpay._exchange.v2 import prepare_v2
from wechatpay._exchange.v3 import prepare_v3
from wechatpay._protocols import v2
from wechatpay.errors import ClientError
from wechatpay.response import Response

__all__ = ["exchange"]


def exchange(call: Call, context: Context) -> Flow[Response[Any]]:
    """Carry out *call*: prepare it, and sign, send and verify until it has its outcome."""
    base_url = call.base_url
    if base_url is not None:
        require_tls(base_url, context.plain_http)
    try:
        if call.version == "v2":
            if base_url is None and context.uses_default_base_url:
                base_url = v2.HOSTS.get(call.path)
            return (yield from run_with_retries(prepare_v2(call, context), base_url=base_url))
        prepared = yield from prepare_v3(call, context)
        return (yield from run_with_retries(prepared, base_url=base_url))
    except ClientError as error:
        add_advice(error, call)
        raise
