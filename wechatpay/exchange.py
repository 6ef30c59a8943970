"""One exchange with WeChat Pay, written once: a generator that thinks, and two drivers that move.

    attempt -> driver -> transport -> outcome -> generator -> the next attempt, or the result

The generator yields what to send and is sent what came of it, as a value: a reply or a transport error. It reads no
clock but the account's, moves no bytes, and holds no lock. https://peps.python.org/pep-0342/
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator, Iterator
from contextlib import AbstractContextManager, aclosing, closing, contextmanager, nullcontext
from dataclasses import dataclass, replace
from typing import Any, TypeAlias, TypeVar, cast

from wechatpay import v2, v3
from wechatpay.call import Call
from wechatpay.certificate import MerchantCertificate
from wechatpay.crypto import aes_gcm_open, sha256
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
from wechatpay.keys import KeyStore, Merchant, PlatformKey, PlatformKeys, SharedKey, platform_key_of
from wechatpay.pem import load_certificate
from wechatpay.response import Response, decode_json, failure

__all__ = ["Account", "Attempt", "Flow", "Outcome", "drive", "drive_async", "exchange"]

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Account:
    """Whose exchange it is, and with whom: what a client knows and an exchange needs."""

    mchid: str
    base_url: str
    is_default: bool
    """Whether that is WeChat Pay's usual access point, which some paths have another in place of."""
    timeout: tuple[float, float]
    platform: KeyStore
    clock: Callable[[], float]
    nonce: Callable[[], str]
    merchant: Merchant | None = None
    secret: SharedKey | None = None
    certificate: MerchantCertificate | None = None


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
    return (yield from (_exchange_v2 if call.version == "v2" else _exchange_v3)(call, account))


def _exchange_v3(call: Call, account: Account) -> Flow[Response[Any]]:
    draft = v3.prepare(call, base_url=account.base_url, timeout=account.timeout)
    keys = yield from _platform_keys(account)
    key = v3.key_for(draft, keys, account.clock())
    if draft.has_secrets:
        draft = v3.prepare(call, base_url=account.base_url, timeout=account.timeout, key=key)
    request = _signed(draft, account, key)
    kind = v3.proving(draft)
    with _about(request), _download(call, lambda headers: v3.digest_of(kind, headers)) as download:
        response = yield from _send(request, download)
        with _about(request, response):
            verified = yield from _proved(response, kind, account, download)
        if download is not None:
            download.commit()
    return Response(response, request=request.redacted(), verified=verified)


def _exchange_v2(call: Call, account: Account) -> Flow[Response[Any]]:
    draft = v2.prepare(
        call, mchid=account.mchid, base_url=account.base_url, timeout=account.timeout, is_default=account.is_default
    )
    secret, certificate = _secret(account), _certificate(account) if call.mutual_tls else None
    request = replace(v2.sign(draft, secret, nonce=account.nonce()), client_certificate=certificate)
    with _about(request), _download(call, lambda _: sha256(), v2.is_document) as download:
        response = yield from _send(request, download)
        with _about(request, response):
            document = None if download is not None and download.is_file else v2.decode(draft, response)
            verified = document is not None and v2.prove(draft, document, secret)
        if download is not None:
            download.commit()
    return Response(response, request=request.redacted(), verified=verified)


@contextmanager
def _about(request: HTTPRequest, response: HTTPResponse | None = None) -> Iterator[None]:
    """Whatever goes wrong within is about *request* and *response*."""
    try:
        yield
    except ExchangeError as error:
        error.request = error.request or request.redacted()
        error.response = error.response or response
        raise


def _signed(draft: v3.Draft, account: Account, key: PlatformKey | None) -> HTTPRequest:
    return v3.sign(
        draft,
        _merchant(account),
        serial=key.serial if key else None,
        timestamp=str(int(account.clock())),
        nonce=account.nonce(),
    )


# --- what an account may lack


def _merchant(account: Account) -> Merchant:
    if account.merchant is None:
        raise ConfigurationError(
            "APIv3 requests are signed, and this client has no private_key: give "
            "Client(private_key='file:///path/apiclient_key.pem', serial=...)"
        )
    return account.merchant


def _secret(account: Account) -> SharedKey:
    if account.secret is None:
        raise ConfigurationError(
            "APIv2 requests are signed with the APIv2 key, and this client has none: give Client(secret=...), the key "
            "set on the merchant platform (API security, APIv2 key)"
        )
    return account.secret


def _certificate(account: Account) -> MerchantCertificate:
    if account.certificate is None or account.certificate.private_key is None:
        raise ConfigurationError(
            "mutual_tls=True presents the merchant API certificate, and this client has none: give Client(merchant="
            "{'cert': 'file:///path/apiclient_cert.pem', 'key': 'file:///path/apiclient_key.pem'})"
        )
    return account.certificate


# --- one reply


def _download(call: Call, *how: Any) -> AbstractContextManager[Download | None]:
    return nullcontext() if call.to is None else Download(call.to, *how)


def _send(request: HTTPRequest, download: Download | None = None) -> Flow[HTTPResponse]:
    """The reply to *request*, when it is a 2xx."""
    outcome = yield Attempt(request, receive=download.receive if download else None)
    if isinstance(outcome, TransportError):
        raise outcome
    if download is not None:
        outcome = replace(outcome, content=bytes(download.other), chunks=None)
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
        return v3.prove(kind, response.headers, digest, keys=keys, now=account.clock())
    except UnknownSerialError as unknown:
        keys = yield from _keys_with_a_new_one(account, unknown)
    return v3.prove(kind, response.headers, digest, keys=keys, now=account.clock())


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
    request = _signed(draft, account, store.keys.preferred(account.clock()))
    with _about(request):
        response = yield from _send(request)
        with _about(request, response):
            now = account.clock()
            keys = store.keys.valid(now).and_also(_opened(response, store))
            digest = v3.digest_of(v3.Proving.BODY, response.headers)
            digest.update(response.content)
            v3.prove(v3.Proving.BODY, response.headers, digest, keys=keys, now=now)
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
