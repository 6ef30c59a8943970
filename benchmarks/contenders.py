"""The contenders, which make the same signed call to the local server: this SDK, the floor, and `wechatpayv3`."""

from __future__ import annotations

import asyncio
import json
import os
import ssl
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from typing import Any

import aiohttp
import floor
import requests
from cryptography.hazmat.primitives.asymmetric import rsa
from local_server import SERIAL, LocalServer, pem_of, public_pem_of

import wechatpay
from wechatpay.transports import AiohttpTransport, RequestsTransport

MCHID, MERCHANT_SERIAL = "1900000001", "3775B6A45ACD588826D15E583A95F5DD00000000"
KEY = rsa.generate_private_key(65537, 2048)  # a TEST key
TARGET = "/v3/pay/transactions/jsapi"
BODY = {
    "appid": "wxd678efh567hg6787",
    "mchid": MCHID,
    "description": "Image形象店-深圳腾大-QQ公仔",
    "out_trade_no": "1217752501201407033233368018",
    "notify_url": "https://www.weixin.qq.com/wxpay/pay.php",
    "amount": {"total": 100, "currency": "CNY"},
    "payer": {"openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"},
}


def build_client(server: LocalServer) -> wechatpay.Client:
    """Return a client of this SDK."""
    authority = server.authority.read_text()
    return wechatpay.Client(
        mchid=MCHID,
        serial=MERCHANT_SERIAL,
        private_key=KEY,
        certs={SERIAL: server.key.public_key()},
        base_url=server.base_url,
        transport=RequestsTransport(authorities=authority),
        async_transport=AiohttpTransport(authorities=authority),
    )


def build_floor(server: LocalServer) -> floor.Merchant:
    """Return the merchant of the floor."""
    return floor.Merchant(MCHID, MERCHANT_SERIAL, KEY, SERIAL, server.key.public_key())


def build_wechatpayv3(server: LocalServer, kind: Any) -> Any:
    """Return a core of `wechatpayv3` that calls *server*."""
    core = kind(
        MCHID,
        MERCHANT_SERIAL,
        pem_of(KEY).decode(),
        "0" * 32,
        public_key=public_pem_of(server.key).decode(),
        public_key_id=SERIAL,
        timeout=(5, 30),
    )
    core._gate_way = server.base_url  # noqa: SLF001  # its constructor has no parameter for the base URL
    return core


def build_calls(server: LocalServer) -> dict[str, Callable[[], object]]:
    """Return the call of each contender."""
    from wechatpayv3.core import Core
    from wechatpayv3.type import RequestType

    os.environ["REQUESTS_CA_BUNDLE"] = str(server.authority)  # wechatpayv3 has no parameter for the authority
    ours, merchant, session = build_client(server), build_floor(server), requests.Session()
    core = build_wechatpayv3(server, Core)
    return {
        "floor": lambda: floor.post(session, merchant, server.base_url, TARGET, BODY),
        "wechatpay": lambda: ours.v3.pay.transactions.jsapi.post(json=BODY).json(),
        "wechatpayv3": lambda: json.loads(core.request(TARGET, RequestType.POST, BODY)[1]),
    }


async def build_async_calls(server: LocalServer, stack: AsyncExitStack) -> dict[str, Callable[[], Awaitable[object]]]:
    """Return the asynchronous call of each contender; *stack* closes their clients."""
    from wechatpayv3.async_.core import AsyncCore
    from wechatpayv3.async_.type import RequestType

    os.environ["SSL_CERT_FILE"] = str(server.authority)
    ours = await stack.enter_async_context(build_client(server))
    context = ssl.create_default_context(cafile=str(server.authority))
    session = await stack.enter_async_context(aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=context)))
    core = await stack.enter_async_context(build_wechatpayv3(server, AsyncCore))
    merchant = build_floor(server)

    async def call() -> object:
        return (await ours.v3.pay.transactions.jsapi.post_async(json=BODY)).json()

    async def call_wechatpayv3() -> object:
        return json.loads((await core.request(TARGET, RequestType.POST, BODY))[1])

    return {
        "floor": lambda: floor.post_async(session, merchant, server.base_url, TARGET, BODY),
        "wechatpay": call,
        "wechatpayv3": call_wechatpayv3,
    }


async def run_in_flight(call: Callable[[], Awaitable[object]], count: int, operations: int) -> None:
    """Make *operations* calls, *count* at a time."""
    left = iter(range(operations))

    async def worker() -> None:
        for _ in left:
            await call()

    await asyncio.gather(*(worker() for _ in range(count)))
