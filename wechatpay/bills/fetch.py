"""Bills and other files behind a URL, fetched and checked against their announced digest.

https://pay.weixin.qq.com/doc/v3/merchant/4012791866 and the pages after it
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Coroutine, Mapping
from pathlib import Path
from typing import Any, BinaryIO, TypeAlias
from urllib.parse import urlsplit

from wechatpay._calls.call import Call
from wechatpay._calls.download import Target
from wechatpay._calls.options import validate_params, validate_target
from wechatpay._calls.urls import validate_base_url
from wechatpay._context import Context
from wechatpay._exchange.exchange import exchange
from wechatpay._exchange.steps import Flow
from wechatpay.errors import ArgumentError, DecodeError
from wechatpay.response import Response

__all__ = ["Bills", "Progress", "download"]

Progress: TypeAlias = Callable[[int, "int | None"], object]
"""Called with the number of bytes received, and with the number expected or None."""


def download(
    context: Context,
    url: str,
    *,
    to: str | Path | BinaryIO,
    sha1: str | None = None,
    progress: Progress | None = None,
) -> Flow[Response[Any]]:
    """Fetch the file at *url*, the `download_url` of a response, into *to*; check it against *sha1*.

    :raises ArgumentError: a value cannot be used.
    """
    if sha1 is not None and not (isinstance(sha1, str) and _SHA1.fullmatch(sha1)):
        raise ArgumentError(f"sha1 must be a SHA-1, forty hexadecimal digits, such as hash_value has, not {sha1!r}")
    return _fetch_file(context, url, Target(validate_target(to), sha1=sha1, decompress=True, progress=progress))


def _fetch_file(context: Context, url: str, target: Target) -> Flow[Response[Any]]:
    if not isinstance(url, str) or not _ABSOLUTE_URL.fullmatch(url) or _DOT_SEGMENT_OR_FRAGMENT.search(url):
        raise ArgumentError(f"url must be a download_url exactly as WeChat Pay gave it, not {url!r:.200}")
    parts = urlsplit(url)
    host = validate_base_url(f"{parts.scheme}://{parts.netloc}")
    path = parts.path or "/"
    call = Call(
        "v3",
        "GET",
        path,
        template=path[1:],
        raw_query=parts.query,
        base_url=None if host in context.base_urls.urls else host,
        to=target,
        is_file=True,
        is_signed=_may_sign_for(host, context),
    )
    return exchange(call, context)


_ABSOLUTE_URL = re.compile(r"https?://[!-~]+")
_DOT_SEGMENT_OR_FRAGMENT = re.compile(r"/\.\.?(?:/|\?|$)|#")
_SHA1 = re.compile("[0-9A-Fa-f]{40}")


def _may_sign_for(host: str, context: Context) -> bool:
    """Whether a request to *host* is signed. Another host could use the signature to call WeChat Pay itself.

    :raises ArgumentError: *host* is not the client's base URL and not used over TLS.
    """
    if any(f"{url}/".startswith(f"{host}/") for url in context.base_urls.urls):
        return True
    if not host.startswith("https://"):
        raise ArgumentError(f"url must be at this client's base URL or use https, not be at {host}")
    name = urlsplit(host).hostname or ""
    return name == "mch.weixin.qq.com" or name.endswith(".mch.weixin.qq.com")


class Bills:
    """`client.bills`: each method requests a bill, fetches it into a file, and stores it only if its digest matches.

    *bill_date* is a `date` or a str such as "2026-11-22"; an aware `datetime` stands for its day in China. *to* is a
    path or an open binary file. *progress* is called with the number of bytes received, and with the number expected or
    None. Other parameters are those of the endpoint (`sub_mchid`, `account_type`). A gzip (`tar_type="GZIP"`) is
    decompressed. Each method has an `_async` twin.

    :raises DigestError: the file is not the announced one; nothing was stored.
    """

    __slots__ = ("_context", "_run", "_run_async")

    def __init__(
        self,
        context: Context,
        run: Callable[[Flow[Response[Any]]], Response[Any]],
        run_async: Callable[[Flow[Response[Any]]], Coroutine[Any, Any, Response[Any]]],
    ) -> None:
        self._context = context
        self._run = run
        self._run_async = run_async

    def trade(
        self, *, bill_date: str | dt.date, to: str | Path | BinaryIO, progress: Progress | None = None, **params: str
    ) -> Response[Any]:
        """Fetch the trades of a day. `bill_type` is ALL if not given, or SUCCESS, REFUND and others."""
        return self._run(self._bill("/v3/bill/tradebill", bill_date, to, progress, params))

    async def trade_async(
        self, *, bill_date: str | dt.date, to: str | Path | BinaryIO, progress: Progress | None = None, **params: str
    ) -> Response[Any]:
        """Do the same as `trade`, asynchronously."""
        return await self._run_async(self._bill("/v3/bill/tradebill", bill_date, to, progress, params))

    def fundflow(
        self, *, bill_date: str | dt.date, to: str | Path | BinaryIO, progress: Progress | None = None, **params: str
    ) -> Response[Any]:
        """Fetch the flow of funds of a day. `account_type` is BASIC if not given, or OPERATION or FEES."""
        return self._run(self._bill("/v3/bill/fundflowbill", bill_date, to, progress, params))

    async def fundflow_async(
        self, *, bill_date: str | dt.date, to: str | Path | BinaryIO, progress: Progress | None = None, **params: str
    ) -> Response[Any]:
        """Do the same as `fundflow`, asynchronously."""
        return await self._run_async(self._bill("/v3/bill/fundflowbill", bill_date, to, progress, params))

    def profitsharing(
        self, *, bill_date: str | dt.date, to: str | Path | BinaryIO, progress: Progress | None = None, **params: str
    ) -> Response[Any]:
        """Fetch the profit sharing of a day."""
        return self._run(self._bill("/v3/profitsharing/bills", bill_date, to, progress, params))

    async def profitsharing_async(
        self, *, bill_date: str | dt.date, to: str | Path | BinaryIO, progress: Progress | None = None, **params: str
    ) -> Response[Any]:
        """Do the same as `profitsharing`, asynchronously."""
        return await self._run_async(self._bill("/v3/profitsharing/bills", bill_date, to, progress, params))

    def _bill(
        self,
        path: str,
        bill_date: str | dt.date,
        to: str | Path | BinaryIO,
        progress: Progress | None,
        params: Mapping[str, str],
    ) -> Flow[Response[Any]]:
        query = validate_params({"bill_date": _format_day(bill_date), **params})
        return _fetch_bill(self._context, Call("v3", "GET", path, params=query), validate_target(to), progress)


def _fetch_bill(context: Context, call: Call, to: Path | BinaryIO, progress: Progress | None) -> Flow[Response[Any]]:
    """Request the URL of the bill with *call*, and fetch the file behind it."""
    response = yield from exchange(call, context)
    announced = response.json()
    document = announced if isinstance(announced, dict) else {}
    url, sha1 = document.get("download_url"), document.get("hash_value")
    if document.get("hash_type") != "SHA1" or not isinstance(url, str) or not _SHA1.fullmatch(str(sha1)):
        raise DecodeError("the response has no download_url with a SHA1 hash_value", request=response.request)
    return (yield from _fetch_file(context, url, Target(to, sha1=sha1, decompress=True, progress=progress)))


_CHINA = dt.timezone(dt.timedelta(hours=8))


def _format_day(value: str | dt.date) -> str:
    if isinstance(value, dt.datetime) and value.tzinfo is not None:
        value = value.astimezone(_CHINA)
    if isinstance(value, dt.date):
        return f"{value:%Y-%m-%d}"
    if isinstance(value, str) and re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        return value
    raise ArgumentError(f"bill_date must be a date or a str such as '2026-11-22', not {value!r}")
