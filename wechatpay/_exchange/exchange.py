"""One exchange with WeChat Pay, written once for both protocols and both kinds of transport."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from typing import Any

from wechatpay._calls.call import Call
from wechatpay._calls.download import Digest, Download
from wechatpay._calls.options import require_tls
from wechatpay._context import Account
from wechatpay._exchange.certificates import ensure_keys, fetch_unknown_key, signed
from wechatpay._exchange.retry_loop import Terms, run_with_retries, terms_of
from wechatpay._exchange.steps import About, Flow, send
from wechatpay._keys.shared import SharedKey
from wechatpay._protocols import v2, v3
from wechatpay.errors import ClientError, UnknownSerialError
from wechatpay.http import Headers, HTTPRequest, HTTPResponse
from wechatpay.response import Response

__all__ = ["exchange"]


def exchange(call: Call, account: Account) -> Flow[Response[Any]]:
    """Prepare, sign, send, prove, and all of that again where it may be: the whole of one call."""
    if call.base_url is not None:
        require_tls(call.base_url, account.plain_http)
    try:
        return (yield from (_exchange_v2 if call.version == "v2" else _exchange_v3)(call, account))
    except ClientError as error:
        if error.status_code == 404:
            error.args = (f"{error}{_what_is_there(call)}",)
        raise


def _what_is_there(call: Call) -> str:
    """What the documents have near the path of *call*, where they do not have it."""
    from wechatpay import openapi  # only this error needs them

    if openapi.find(call.path, call.method):
        return ""
    near = openapi.find(call.path) or openapi.nearest(call.path)
    hint = f"; near it are {', '.join(f'client.{each.chain}' for each in near)}" if near else ""
    return f". {call.method} {call.path} is not documented{hint}"


def _exchange_v3(call: Call, account: Account) -> Flow[Response[Any]]:
    terms, key = terms_of(call, account), None
    draft = v3.prepare(call, timeout=account.timeout)
    if call.is_signed:
        keys = yield from ensure_keys(account, terms)
        key = v3.key_for(draft, keys, account.clock())
    if draft.has_secrets:
        draft = v3.prepare(replace(call, files=draft.file), timeout=account.timeout, key=key)

    def make(base_url: str) -> HTTPRequest:
        return signed(draft, account, key, base_url) if call.is_signed else draft.at(base_url)

    def take(request: HTTPRequest) -> Flow[Response[Any]]:
        return _taken_v3(call, request, account, terms)

    return (yield from run_with_retries(account, terms, call, make, take, base_url=call.base_url))


def _taken_v3(call: Call, request: HTTPRequest, account: Account, terms: Terms) -> Flow[Response[Any]]:
    kind = v3.Proving.NOTHING if call.is_file else v3.proving(request)
    now = 0.0

    def start(headers: Headers, body: bytes = b"") -> Digest | None:
        nonlocal now
        now = account.clock()  # of its start: a large body comes for longer than a signature is good
        return v3.digest_of(kind, headers, body)

    with About(request) as subject, _download(call, start) as download:
        subject.response = response = yield from send(request, download)
        digest = download.begin(response) if download else start(response.headers, response.content)
        verified = yield from _proved(response, kind, account, terms, digest, now)
        if download is not None:
            verified = download.check(may_be_empty=verified) or verified
            download.commit()
    return Response(response, request=request.redacted(), verified=verified)


def _proved(  # noqa: PLR0917  # each is something else
    response: HTTPResponse, kind: v3.Proving, account: Account, terms: Terms, digest: Digest | None, now: float
) -> Flow[bool]:
    """Whether *response* was proved, after a look for new certificates if its serial is not known."""
    keys = account.platform.keys
    try:
        return v3.prove(kind, response.headers, digest, keys=keys, now=now)
    except UnknownSerialError as unknown:
        keys = yield from fetch_unknown_key(account, terms, keys, unknown)
    return v3.prove(kind, response.headers, digest, keys=keys, now=now)


def _exchange_v2(call: Call, account: Account) -> Flow[Response[Any]]:
    draft = v2.prepare(call, mchid=account.mchid, timeout=account.timeout)
    secret, certificate = account.require_secret(), account.require_certificate() if call.mutual_tls else None

    def make(base_url: str) -> HTTPRequest:
        request = v2.sign(draft, secret, base_url=base_url, nonce=account.nonce())
        return replace(request, client_certificate=certificate)

    def take(request: HTTPRequest) -> Flow[Response[Any]]:
        return _taken_v2(call, request, draft, secret)

    base_url = call.base_url or (v2.HOSTS.get(call.path) if account.is_default else None)
    return (yield from run_with_retries(account, terms_of(call, account), call, make, take, base_url=base_url))


def _taken_v2(call: Call, request: HTTPRequest, draft: v2.Draft, secret: SharedKey) -> Flow[Response[Any]]:
    with About(request) as subject, _download(call, lambda _: None, v2.looks_like_xml) as download:
        subject.response = response = yield from send(request, download)
        document = None if download is not None and download.is_file else v2.decode(draft, response)
        verified = document is not None and v2.prove(draft, document, secret)
        if download is not None:
            download.check(may_be_empty=False)
            download.commit()
    return Response(response, request=request.redacted(), verified=verified)


def _download(call: Call, *how: Any) -> AbstractContextManager[Download | None]:
    return _NO_DOWNLOAD if call.to is None else Download(call.to, *how)


_NO_DOWNLOAD = nullcontext()
