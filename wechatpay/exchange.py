"""One exchange with WeChat Pay, written once: a generator that thinks, and two drivers that move.

    attempt -> driver -> transport -> outcome -> generator -> the next attempt, or the result

The generator yields what to send and is sent what came of it, as a value: a reply or a transport error. It reads no
clock but the account's, moves no bytes, and holds no lock. https://peps.python.org/pep-0342/
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from contextlib import aclosing, closing, nullcontext
from dataclasses import dataclass, replace
from typing import Any, TypeAlias, TypeVar, cast

from wechatpay import v3
from wechatpay.call import Call
from wechatpay.crypto import aes_gcm_open
from wechatpay.download import Download
from wechatpay.errors import (
    ConfigurationError,
    DecodeError,
    ExchangeError,
    TransportError,
    UnknownSerialError,
    WeChatPayError,
)
from wechatpay.http import HTTPRequest, HTTPResponse
from wechatpay.keys import KeyStore, Merchant, PlatformKeys, platform_key_of
from wechatpay.pem import load_certificate
from wechatpay.response import Response, decode_json, failure

__all__ = ["Account", "Attempt", "Flow", "Outcome", "drive", "drive_async", "exchange"]

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Account:
    """Whose exchange it is, and with whom: what a client knows and an exchange needs."""

    base_url: str
    timeout: tuple[float, float]
    platform: KeyStore
    clock: Callable[[], float]
    nonce: Callable[[], str]
    merchant: Merchant | None = None


@dataclass(frozen=True, slots=True)
class Attempt:
    """A request to send after *delay* seconds; *receive* takes the chunks of a streamed reply."""

    request: HTTPRequest
    delay: float = 0.0
    receive: Callable[[HTTPResponse, bytes], None] | None = None


Outcome: TypeAlias = HTTPResponse | TransportError
Flow: TypeAlias = Generator[Attempt, Outcome, T]


def exchange(call: Call, account: Account) -> Flow[Response[Any]]:
    """Prepare, sign, send, prove: the whole of one call."""
    draft = v3.prepare(call, base_url=account.base_url, timeout=account.timeout)
    keys = yield from _platform_keys(account)
    request = _signed(draft, account, keys)
    kind = v3.proving(draft)
    download = Download(call.to, lambda headers: v3.digest_of(kind, headers)) if call.to is not None else None
    try:
        with download or nullcontext():
            response = yield from _send(request, download)
            verified = yield from _proved(response, kind, account, download)
            if download is not None:
                download.commit()
    except ExchangeError as error:
        error.request = error.request or request.redacted()
        raise
    return Response(response, request=request.redacted(), verified=verified)


def _signed(draft: v3.Draft, account: Account, keys: PlatformKeys) -> HTTPRequest:
    now = account.clock()
    preferred = keys.preferred(now)
    return v3.sign(
        draft,
        _merchant(account),
        serial=preferred.serial if preferred else None,
        timestamp=str(int(now)),
        nonce=account.nonce(),
    )


def _merchant(account: Account) -> Merchant:
    if account.merchant is None:
        raise ConfigurationError(
            "APIv3 requests are signed, and this client has no private_key: give "
            "Client(private_key='file:///path/apiclient_key.pem', serial=...)"
        )
    return account.merchant


def _send(request: HTTPRequest, download: Download | None = None) -> Flow[HTTPResponse]:
    """The reply to *request*, when it is a 2xx."""
    outcome = yield Attempt(request, receive=download.receive if download else None)
    if isinstance(outcome, TransportError):
        raise outcome
    if download is not None:
        outcome = replace(outcome, content=bytes(download.error), chunks=None)
    error = failure(outcome)
    if error is not None:
        raise error
    return outcome


def _proved(response: HTTPResponse, kind: v3.Proving, account: Account, download: Download | None) -> Flow[bool]:
    """Whether *response* was proved, after a look for new certificates if its serial is not known."""
    if download is not None:
        digest = download.begin(response)
    else:
        digest = v3.digest_of(kind, response.headers)
        digest.update(response.content)
    keys = account.platform.keys
    try:
        try:
            return v3.prove(kind, response.headers, digest, keys=keys, now=account.clock())
        except UnknownSerialError as unknown:
            keys = yield from _keys_with_a_new_one(account, unknown)
        return v3.prove(kind, response.headers, digest, keys=keys, now=account.clock())
    except ExchangeError as error:
        error.response = error.response or response
        raise


# --- the platform's keys, from the platform

REFRESH_INTERVAL = 60.0
"""Seconds between two looks for certificates that an unknown serial may cause."""


def _platform_keys(account: Account) -> Flow[PlatformKeys]:
    """The keys that a reply may be signed with, fetched where there are none yet."""
    _merchant(account)
    keys = account.platform.keys
    if keys:
        return keys
    if account.platform.cipher is None:
        raise ConfigurationError(
            "no key of WeChat Pay's to prove its replies with: give Client(certs={'PUB_KEY_ID_...': "
            "'file:///path/pub_key.pem'}), or apiv3_key= to have platform certificates fetched"
        )
    return (yield from _refreshed(account))


def _keys_with_a_new_one(account: Account, unknown: UnknownSerialError) -> Flow[PlatformKeys]:
    """The keys after a look for the *unknown* one; that error again where there was or may be none."""
    store = account.platform
    if store.cipher is None or account.clock() - store.refreshed_at < REFRESH_INTERVAL:
        raise unknown
    try:
        return (yield from _refreshed(account))
    except WeChatPayError as error:
        raise unknown from error


_CERTIFICATES = Call("v3", "GET", "/v3/certificates")


def _refreshed(account: Account) -> Flow[PlatformKeys]:
    """The platform's certificates, fetched, opened with the APIv3 key, and proved with what was inside.

    https://pay.weixin.qq.com/doc/v3/merchant/4012551764
    """
    store = account.platform
    store.refreshed_at = account.clock()
    draft = v3.prepare(_CERTIFICATES, base_url=account.base_url, timeout=account.timeout)
    request = _signed(draft, account, store.keys)
    try:
        response = yield from _send(request)
        fetched = _opened(response, store)
        digest = v3.digest_of(v3.Proving.BODY, response.headers)
        digest.update(response.content)
        now = account.clock()
        keys = store.keys.valid(now).and_also(fetched)
        v3.prove(v3.Proving.BODY, response.headers, digest, keys=keys, now=now)
    except ExchangeError as error:
        error.request = error.request or request.redacted()
        raise
    store.keys = keys
    return keys


def _opened(response: HTTPResponse, store: KeyStore) -> PlatformKeys:
    assert store.cipher is not None
    document = decode_json(response, None)
    try:
        sealed = [entry["encrypt_certificate"] for entry in document["data"]]
        parts = [(each["ciphertext"], each["nonce"], each.get("associated_data", "")) for each in sealed]
    except (TypeError, KeyError, AttributeError) as error:
        raise DecodeError(
            f"the list of platform certificates has another shape ({error!r})", response=response
        ) from None
    opened = [aes_gcm_open(store.cipher, text, nonce=nonce, associated_data=data) for text, nonce, data in parts]
    where = "a downloaded platform certificate"
    return PlatformKeys(tuple(platform_key_of(load_certificate(pem, where), where) for pem in opened))


# --- the drivers


def drive(flow: Flow[T], send: Callable[[HTTPRequest], HTTPResponse], sleep: Callable[[float], object]) -> T:
    """Run *flow* to its result, over a synchronous transport."""
    outcome: Outcome | None = None
    try:
        while True:
            attempt = flow.send(cast("Outcome", outcome))  # None starts it
            if attempt.delay:
                sleep(attempt.delay)
            try:
                outcome = send(attempt.request)
                if outcome.chunks is not None and attempt.receive is not None:
                    with closing(cast("Generator[bytes, None, None]", outcome.chunks)) as chunks:
                        for chunk in chunks:
                            attempt.receive(outcome, chunk)
            except TransportError as error:
                outcome = error
    except StopIteration as stop:
        return cast("T", stop.value)
    finally:
        flow.close()


async def drive_async(
    flow: Flow[T],
    send: Callable[[HTTPRequest], Awaitable[HTTPResponse]],
    sleep: Callable[[float], Awaitable[object]],
) -> T:
    """Run *flow* to its result, over an asynchronous transport."""
    outcome: Outcome | None = None
    try:
        while True:
            attempt = flow.send(cast("Outcome", outcome))
            if attempt.delay:
                await sleep(attempt.delay)
            try:
                outcome = await send(attempt.request)
                if outcome.chunks is not None and attempt.receive is not None:
                    async with aclosing(cast("Any", outcome.chunks)) as chunks:
                        async for chunk in chunks:
                            attempt.receive(outcome, chunk)
            except TransportError as error:
                outcome = error
    except StopIteration as stop:
        return cast("T", stop.value)
    finally:
        flow.close()
