"""The platform's certificates, from the platform: fetched where there is no key, or an unknown one signed.

https://pay.weixin.qq.com/doc/v3/merchant/4012551764
"""

from __future__ import annotations

from copy import copy
from typing import Any

from wechatpay._calls.call import Call
from wechatpay._context import Account
from wechatpay._exchange.retry_loop import Terms, run_with_retries
from wechatpay._exchange.retry_policy import Retry
from wechatpay._exchange.steps import About, Attempt, Flow, send
from wechatpay._keys.crypto import aes_gcm_decrypt
from wechatpay._keys.pem import load_certificate
from wechatpay._keys.platform import KeyStore, PlatformKey, PlatformKeys, normalize_serial, platform_key_of
from wechatpay._protocols import v3
from wechatpay.errors import ConfigurationError, DecodeError, UnknownSerialError, WeChatPayError
from wechatpay.http import HTTPRequest, HTTPResponse
from wechatpay.response import Response, decode_json

__all__ = ["ensure_keys", "fetch_unknown_key", "signed"]

REFRESH_INTERVAL = 60.0
"""Seconds between two looks for certificates that unknown serials may cause, whoever asks."""
RENEW_AFTER = 6 * 3600.0
"""Seconds after which fetched certificates are fetched again: a new one is listed 24 h before it is used, and WeChat
Pay asks for a look every 12 h."""
RENEW_AGAIN = 600.0
"""Seconds from such a fetch that failed to the next one."""
RENEW_TIMEOUT = (2.0, 5.0)
"""Seconds that it may take (connect, read): somebody's call waits for it."""
PAUSE = 0.05
"""Seconds between two looks whether another caller is done fetching."""


def signed(draft: v3.Draft, account: Account, key: PlatformKey | None, base_url: str) -> HTTPRequest:
    """*draft*, signed now, naming *key*."""
    return v3.sign(
        draft,
        account.require_merchant(),
        base_url=base_url,
        serial=key.serial if key else None,
        timestamp=str(int(account.clock())),
        nonce=account.nonce(),
    )


def ensure_keys(account: Account, terms: Terms) -> Flow[PlatformKeys]:
    """The keys that a reply may be signed with, fetched where there is no valid one.

    :raises ConfigurationError: there is none, and nothing to open certificates with.
    """
    account.require_merchant()
    store, now = account.platform, account.clock()
    keys = store.keys
    if keys.preferred(now) is not None:
        stale = store.renews and not _recent(store.fetched_at, RENEW_AFTER, now)
        if stale and not _recent(store.tried_at, RENEW_AGAIN, now):
            return (yield from _renewed(account, keys))
        return keys
    if store.cipher is None:
        what = f"every key in certs= has expired ({', '.join(keys)})" if keys else "there is no key of WeChat Pay's"
        raise ConfigurationError(
            f"{what}, and the reply could not be proved: give Client(certs={{'PUB_KEY_ID_...': "
            "'file:///path/pub_key.pem'}), or apiv3_key= to have platform certificates fetched",
            setting="certs",
        )
    try:
        return (yield from _refreshed(account, terms, keys, interval=0.0))
    except WeChatPayError as error:
        raise _before_the_request(error) from error.__cause__


def _recent(moment: float, seconds: float, now: float) -> bool:
    """Whether *moment* is less than *seconds* ago; one that is still to come (a clock was set) is not."""
    return 0 <= now - moment < seconds


def _renewed(account: Account, keys: PlatformKeys) -> Flow[PlatformKeys]:
    """The keys after a fetch that is not needed yet: short, by one caller; if it fails, there is what there was."""
    store = account.platform
    if not store.claim():
        return keys
    try:
        store.tried_at = account.clock()  # before it: what is given up by its caller counts as tried, too
        if store.keys is keys:
            once = Terms(Retry(attempts=1), asked=False, until=account.clock() + sum(RENEW_TIMEOUT))
            yield from _fetched(account, once, timeout=RENEW_TIMEOUT)
    except WeChatPayError:
        pass
    finally:
        store.release()
    return store.keys


def _before_the_request(error: WeChatPayError) -> WeChatPayError:
    """*error* of a fetch, as it is about the call that needed it: that one was not sent."""
    error.sent = False
    advice = ""
    if getattr(error, "code", "") == "RESOURCE_NOT_EXISTS":
        advice = "; new merchants have no platform certificates: give certs={'PUB_KEY_ID_...': the public key} instead"
    error.args = (f"the request was not sent, because fetching the platform certificates failed: {error}{advice}",)
    return error


def fetch_unknown_key(
    account: Account, terms: Terms, before: PlatformKeys, unknown: UnknownSerialError
) -> Flow[PlatformKeys]:
    """The keys after a look for the *unknown* one, which was not among those *before*: perhaps the same.

    :raises UnknownSerialError: *unknown*, where looking failed or is not possible.
    """
    if account.platform.cipher is None:
        raise unknown
    try:
        return (yield from _refreshed(account, terms, before, interval=REFRESH_INTERVAL))
    except WeChatPayError as error:
        unknown.args = (f"{unknown}. A look for it failed, {type(error).__name__}: {error}",)
        raise unknown from error


def _refreshed(account: Account, terms: Terms, before: PlatformKeys, *, interval: float) -> Flow[PlatformKeys]:
    """The keys after one fetch: ours, or that of another caller who was first; not again within *interval*."""
    store = account.platform
    # After the time that a fetch may take, its caller is not waited for.
    pauses = int(min(sum(account.timeout), max(0.0, terms.until - account.clock())) / PAUSE)
    waited = 0
    while not (claimed := store.claim()) and waited < pauses:
        waited += 1
        yield Attempt(None, delay=PAUSE)
    try:
        if store.keys is not before:
            return store.keys
        now = account.clock()
        recent = _recent(store.looked_at, interval, now) or _recent(store.fetched_at, interval, now)
        if (waited or recent) and store.failure is not None:
            raise copy(store.failure)
        if recent and not waited:
            return store.keys
        yield from _looked(account, terms, store)
        return store.keys
    finally:
        if claimed:
            store.release()


def _looked(account: Account, terms: Terms, store: KeyStore) -> Flow[None]:
    store.failure = None
    try:
        yield from _fetched(account, terms, timeout=account.timeout)
    except WeChatPayError as error:
        # A copy: what is raised brings the frames of its call along, and this one stays.
        store.failure, store.looked_at = copy(error), account.clock()
        raise
    store.looked_at = account.clock()


_CERTIFICATES = Call("v3", "GET", "/v3/certificates", template="v3/certificates")


def _fetched(account: Account, terms: Terms, *, timeout: tuple[float, float]) -> Flow[None]:
    """Put into the store what there is and what came."""
    draft = v3.prepare(_CERTIFICATES, timeout=timeout)

    def make(base_url: str) -> HTTPRequest:
        return signed(draft, account, account.platform.keys.preferred(account.clock()), base_url)

    yield from run_with_retries(account, terms, _CERTIFICATES, make, lambda request: _replaced(account, request))


def _replaced(account: Account, request: HTTPRequest) -> Flow[Response[Any]]:
    """The keys that *request* brings: opened with the APIv3 key, and proved with what was inside."""
    store = account.platform
    with About(request) as subject:
        subject.response = response = yield from send(request)
        now = account.clock()
        keys = store.keys.valid(now).and_also(_opened(response, store))
        digest = v3.digest_of(v3.Proving.BODY, response.headers, response.content)
        v3.prove(v3.Proving.BODY, response.headers, digest, keys=keys, now=now)
    store.replace(keys)
    store.failure, store.fetched_at = None, now
    return Response(response, request=request.redacted(), verified=True)


def _opened(response: HTTPResponse, store: KeyStore) -> PlatformKeys:
    document = decode_json(response, None)
    entries = document.get("data") if isinstance(document, dict) else None
    if not isinstance(entries, list) or not entries:
        raise DecodeError("the list of platform certificates has none", response=response)
    return PlatformKeys(tuple([_certificate(entry, response, store) for entry in entries]))


def _certificate(entry: Any, response: HTTPResponse, store: KeyStore) -> PlatformKey:
    """One entry of the list.

    The APIv3 key seals other things too, some with a merchant's or a payer's words in them. Only what was sealed as a
    certificate, is one from its first byte, and bears the serial that is named, is taken for one.
    """
    assert store.cipher is not None
    try:
        sealed, serial = entry["encrypt_certificate"], entry["serial_no"]
        ciphertext, nonce = sealed["ciphertext"], sealed["nonce"]
    except (TypeError, KeyError) as error:
        raise DecodeError(f"a platform certificate lacks {error}", response=response) from None
    if not all(isinstance(text, str) for text in (serial, ciphertext, nonce)):
        raise DecodeError("a platform certificate has parts that are no text", response=response)
    pem = aes_gcm_decrypt(store.cipher, ciphertext, nonce=nonce, associated_data="certificate")
    where = "a downloaded platform certificate"
    if not pem.startswith(b"-----BEGIN CERTIFICATE-----"):
        raise DecodeError(f"{where} is none", response=response)
    key = platform_key_of(load_certificate(pem, where), where)
    if normalize_serial(key.serial) != normalize_serial(serial):
        raise DecodeError(f"{where} has the serial {key.serial}, and {serial[:40]!r} was named", response=response)
    return key
