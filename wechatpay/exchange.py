"""One exchange with WeChat Pay, written once for both protocols and both kinds of transport."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from typing import Any

from wechatpay import v2, v3
from wechatpay.account import Account
from wechatpay.call import Call
from wechatpay.crypto import sha256
from wechatpay.download import Download
from wechatpay.errors import UnknownSerialError
from wechatpay.flow import Flow, about, reply_to
from wechatpay.http import HTTPResponse
from wechatpay.platform_certificates import keys_after, platform_keys, signed
from wechatpay.response import Response

__all__ = ["exchange"]


def exchange(call: Call, account: Account) -> Flow[Response[Any]]:
    """Prepare, sign, send, prove: the whole of one call."""
    return (yield from (_exchange_v2 if call.version == "v2" else _exchange_v3)(call, account))


def _exchange_v3(call: Call, account: Account) -> Flow[Response[Any]]:
    draft = v3.prepare(call, base_url=account.base_url, timeout=account.timeout)
    keys = yield from platform_keys(account)
    key = v3.key_for(draft, keys, account.clock())
    if draft.has_secrets:
        draft = v3.prepare(call, base_url=account.base_url, timeout=account.timeout, key=key)
    request = signed(draft, account, key)
    kind = v3.Proving.NOTHING if call.is_file else v3.proving(draft)
    with about(request), _download(call, lambda headers: v3.digest_of(kind, headers)) as download:
        response = yield from reply_to(request, download)
        with about(request, response):
            verified = yield from _proved(response, kind, account, download)
            if download is not None:
                verified = download.check() or verified
                download.commit()
    return Response(response, request=request.redacted(), verified=verified)


def _exchange_v2(call: Call, account: Account) -> Flow[Response[Any]]:
    draft = v2.prepare(
        call, mchid=account.mchid, base_url=account.base_url, timeout=account.timeout, is_default=account.is_default
    )
    secret, certificate = account.the_secret(), account.the_certificate() if call.mutual_tls else None
    request = replace(v2.sign(draft, secret, nonce=account.nonce()), client_certificate=certificate)
    with about(request), _download(call, lambda _: sha256(), v2.is_document) as download:
        response = yield from reply_to(request, download)
        with about(request, response):
            document = None if download is not None and download.is_file else v2.decode(draft, response)
            verified = document is not None and v2.prove(draft, document, secret)
        if download is not None:
            download.commit()
    return Response(response, request=request.redacted(), verified=verified)


def _download(call: Call, *how: Any) -> AbstractContextManager[Download | None]:
    return nullcontext() if call.to is None else Download(call.to, *how)


def _proved(response: HTTPResponse, kind: v3.Proving, account: Account, download: Download | None) -> Flow[bool]:
    """Whether *response* was proved, after a look for new certificates if its serial is not known."""
    if download is not None:
        digest = download.begin(response)
    else:
        digest = v3.digest_of(kind, response.headers)
        digest.update(response.content)
    keys = account.platform.keys
    try:
        return v3.prove(kind, response.headers, digest, keys=keys, now=account.clock())
    except UnknownSerialError as unknown:
        keys = yield from keys_after(account, keys, unknown)
    return v3.prove(kind, response.headers, digest, keys=keys, now=account.clock())
