"""The client: who calls, with which keys, over which transports; the root of every chain."""

from __future__ import annotations

import os
import secrets
import time
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, BinaryIO, NoReturn, TypeVar, cast

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey

from wechatpay._calls.call import bind
from wechatpay._calls.chain import Chain, path_template
from wechatpay._calls.options import validate_timeout
from wechatpay._context import Account
from wechatpay._exchange.exchange import exchange
from wechatpay._exchange.failover import BaseURLs
from wechatpay._exchange.hooks import Hook, Hooks
from wechatpay._exchange.retry_policy import Retry
from wechatpay._exchange.steps import Flow, drive, drive_async
from wechatpay._keys.certificate_cache import CertificateCache
from wechatpay._keys.crypto import rsa_decrypt
from wechatpay._keys.merchant_certificate import load_merchant_certificate
from wechatpay._keys.pem import KeySource
from wechatpay._keys.platform import (
    KeyStore,
    Signer,
    load_merchant,
    load_platform_keys,
)
from wechatpay._keys.secret import Secret, decrypt_fields
from wechatpay._keys.shared import SharedKey, load_apiv3_key
from wechatpay._settings import (
    BASE_URL,
    base_urls,
    check_mchid,
    check_transports,
    checked_hook,
    checked_retry,
    configured,
    from_environment,
    is_default,
    renewing_store,
    with_key,
)
from wechatpay.bills.fetch import Bills, Progress, download
from wechatpay.cashier import Bridge
from wechatpay.errors import ArgumentTypeError, ConfigurationError, PathError
from wechatpay.notifications._parsing import Notifications
from wechatpay.response import Response
from wechatpay.transports import AsyncTransport, Transport

if TYPE_CHECKING:
    from cryptography import x509

    from wechatpay.openapi.chains import V2, V3

__all__ = ["Client"]

T = TypeVar("T")

TIMEOUT = (5.0, 30.0)


def _nonce() -> str:
    return secrets.token_hex(16)  # 32 characters, the most that is allowed


async def _sleep_async(seconds: float) -> None:
    import asyncio  # only an asynchronous call needs it, and it brings its own

    await asyncio.sleep(seconds)


class Client:
    """WeChat Pay, as one merchant sees it. Safe to share among threads and tasks; made once, kept for years.

    >>> client = Client(
    ...     mchid="1900000001",
    ...     serial="3775B6A45ACD588826D15E583A95F5DD00000000",
    ...     private_key="file:///path/apiclient_key.pem",
    ...     certs={"PUB_KEY_ID_0114232134912410000000000000": "file:///path/pub_key.pem"},
    ... )  # doctest: +SKIP
    >>> client.v3.pay.transactions.jsapi.post(json={...})  # doctest: +SKIP

    :param mchid: the merchant number.
    :param serial: the serial of the merchant API certificate; may be left out where *merchant* has the certificate.
    :param private_key: the key of that certificate (`apiclient_key.pem`) as PEM text, `file://` URL, path, base64 or
        `cryptography` object; or an object with `sign(message: bytes) -> bytes`.
    :param private_key_password: opens an encrypted *private_key*.
    :param certs: WeChat Pay's keys, by platform certificate serial or `PUB_KEY_ID_...`; in the same forms.
    :param merchant: `{"cert": ..., "key": ...}`, the merchant API certificate: for its serial, and to be presented by
        calls with `mutual_tls=True`. `cert` may be a .p12, opened with `password`, which is the mchid if not given;
        `key` may be left out where it is *private_key*.
    :param apiv3_key: the APIv3 key, 32 characters. Without *certs*, platform certificates are fetched with it.
    :param certs_cache: a directory to keep fetched platform certificates in, for the next process.
    :param secret: the APIv2 key. APIv2 alone needs nothing but *mchid* and this.
    :param base_url: the access point; or several of the same service, of which a later one is used while those before
        it cannot be connected to.
    :param plain_http: hosts that may be talked to over plain http, beside this machine.
    :param timeout: seconds, or (connect, read): for one attempt, and *retry* says for how long in all.
    :param retry: when a call is sent again, and what it may take.
    :param on_request: called with an `Event` before a request is sent, in the thread or task of the call; *on_response*
        with the same when it is over. What they raise is logged, and changes nothing.
    :param transport: a `wechatpay.transports.Transport` to use instead of our own; it is left open.
    :param async_transport: the same for asynchronous calls.
    :param clock: seconds since 1970.
    :param nonce: makes the random text of a signature, of at most 32 characters.
    :param sleep: waits, in a synchronous call; *async_sleep* in an asynchronous one.
    :raises ConfigurationError: a value cannot be used; the message says which, and what to give instead.
    """

    # What a repr shows, also of a client whose making failed.
    _mchid: str = ""
    _serial: str | None = None

    def __init__(
        self,
        *,
        mchid: str,
        serial: str | None = None,
        private_key: KeySource | RSAPrivateKey | Signer | None = None,
        private_key_password: str | bytes | None = None,
        certs: Mapping[str, KeySource | RSAPublicKey | x509.Certificate] | None = None,
        merchant: Mapping[str, Any] | None = None,
        apiv3_key: str | bytes | None = None,
        certs_cache: str | Path | None = None,
        secret: str | None = None,
        base_url: str | Sequence[str] = BASE_URL,
        plain_http: Collection[str] = (),
        timeout: float | tuple[float, float] = TIMEOUT,
        retry: Retry | None = None,
        on_request: Hook | None = None,
        on_response: Hook | None = None,
        transport: Transport | None = None,
        async_transport: AsyncTransport | None = None,
        clock: Callable[[], float] = time.time,
        nonce: Callable[[], str] = _nonce,
        sleep: Callable[[float], object] = time.sleep,
        async_sleep: Callable[[float], Awaitable[object]] = _sleep_async,
    ) -> None:
        try:
            check_mchid(mchid)
            self._mchid = mchid
            own = load_merchant_certificate(merchant, mchid) if merchant is not None else None
            identity = None
            if private_key is not None:
                identity = load_merchant(
                    mchid=mchid,
                    serial=serial,
                    private_key=private_key,
                    password=private_key_password,
                    certificate=own,
                )
            cipher = load_apiv3_key(apiv3_key) if apiv3_key is not None else None
            if certs is not None:
                store = KeyStore(load_platform_keys(certs, identity), cipher)
            else:
                cache = CertificateCache(certs_cache, mchid, identity) if certs_cache is not None else None
                store = renewing_store(cipher, cache, clock())
            self._account = Account(
                mchid=mchid,
                access_points=BaseURLs(base_urls(base_url, plain_http)),
                timeout=configured(validate_timeout, timeout),
                platform=store,
                clock=clock,
                nonce=nonce,
                merchant=identity,
                secret=SharedKey(secret) if secret is not None else None,
                certificate=with_key(own, identity),
                is_default=is_default(base_url),
                retry=checked_retry(retry),
                observer=Hooks(checked_hook("on_request", on_request), checked_hook("on_response", on_response)),
                plain_http=frozenset(plain_http),
            )
        finally:  # an error must not take key text along in its traceback
            del private_key, private_key_password, certs, merchant, apiv3_key, secret
        check_transports(transport, async_transport)
        self._serial = identity.serial if identity else None
        self._sleep, self._async_sleep = sleep, async_sleep
        self._transport, self._async_transport = transport, async_transport
        # By name. No lock, which a fork could leave taken for ever: `setdefault` and `pop` are atomic.
        self._own: dict[str, Any] = {}
        self._closed = False

    @classmethod
    def from_env(cls, environment: Mapping[str, str] | None = None, **settings: Any) -> Client:
        """A client as the environment says, *settings* added to it or in its place.

        ==========================  =====================================================================
        `WECHATPAY_MCHID`           the merchant number
        `WECHATPAY_SERIAL`          the serial of the merchant API certificate
        `WECHATPAY_PRIVATE_KEY`     its key: a path, a `file://` URL, or the PEM itself
        `WECHATPAY_PUBLIC_KEY_ID`   the id of WeChat Pay's public key (`PUB_KEY_ID_...`), or a platform serial
        `WECHATPAY_PUBLIC_KEY`      that key, or that certificate, in the same forms
        `WECHATPAY_APIV3_KEY`       the APIv3 key
        `WECHATPAY_SECRET`          the APIv2 key
        `WECHATPAY_BASE_URL`        the access point, where it is not the usual one
        ==========================  =====================================================================

        :raises ConfigurationError: a value cannot be used, or the merchant number is not set.
        """
        try:
            given = {**from_environment(os.environ if environment is None else environment), **settings}
            if "mchid" not in given:
                raise ConfigurationError("WECHATPAY_MCHID is not set: it is the merchant number, such as 1900000001")
            return cls(**given)
        finally:  # an error must not take key text along in its traceback
            del environment, settings
            given = {}

    # --- where a path starts

    @property
    def v3(self) -> V3:
        """APIv3: `client.v3.pay.transactions.jsapi.post(json={...})`. Typed: every documented operation."""
        return cast("V3", Chain(self, "v3"))

    @property
    def v2(self) -> V2:
        """APIv2: `client.v2.pay.unifiedorder.post(xml={...})`. There is no `v2` in its URLs. Typed, too."""
        return cast("V2", Chain(self, "v2"))

    def chain(self, path: str) -> Chain:
        """A whole path at once: `client.chain("v3/pay/transactions/id/{transaction_id}")`.

        :raises PathError: it does not start with v3 or v2, or a segment cannot stand in a URL as it is.
        """
        if not isinstance(path, str):
            raise ArgumentTypeError(f"a path is text, such as 'v3/certificates', not {type(path).__name__}")
        template = path_template(path)
        if template.partition("/")[0] not in {"v2", "v3"}:
            raise PathError(f"a path starts with v3 or v2, as in 'v3/certificates', not as {path!r}")
        return Chain(self, template)

    __getitem__ = chain
    __iter__ = None

    # --- beside the calls

    @property
    def bridge(self) -> Bridge:
        """Signed parameters with which a front end calls up the cashier: `client.bridge.jsapi(appid=, prepay_id=)`."""
        return Bridge(self._account)

    def encrypt(self, text: str) -> tuple[str, str]:
        """*text* as a `Secret` would travel now, and the serial to send with it in `Wechatpay-Serial`.

        In `json=` use `Secret` instead: it takes care of both.

        :raises ConfigurationError: there is no valid key of the platform here.
        :raises ArgumentError: the text is too long for its key.
        """
        secret = Secret(text)
        del text
        key = self._account.platform.keys.preferred(self._account.clock())
        if key is None:
            raise ConfigurationError("no valid key of WeChat Pay's to encrypt for: give certs=, or make a call first")
        return secret.encrypted("the text", key.public_key), key.serial

    def decrypt(self, sealed: Any, *fields: str) -> Any:
        """A field that came encrypted for the merchant, opened; or a reply with its *fields* opened.

        >>> client.decrypt(response.json()["phone"])  # doctest: +SKIP
        >>> client.decrypt(response, "payer.phone", "list[].name")["list"][0]["name"]  # doctest: +SKIP

        :param sealed: the ciphertext; or a `Response` or its JSON, which is copied.
        :param fields: the paths of encrypted fields, `[]` for each of a list. One that is absent is passed over.
        :raises DecryptionError: it does not open: it was encrypted for another certificate.
        :raises ConfigurationError: the private key is not here, but with a signer elsewhere.
        """
        key = self._account.require_merchant().private_key
        if key is None:
            raise ConfigurationError("private_key is a signer elsewhere, which does not decrypt: open it there")
        if isinstance(sealed, str):
            return rsa_decrypt(key, sealed)
        document = sealed.json() if isinstance(sealed, Response) else sealed
        return decrypt_fields(document, fields, lambda ciphertext: rsa_decrypt(key, ciphertext))

    @property
    def notifications(self) -> Notifications:
        """What WeChat Pay sends to a `notify_url`: `client.notifications.parse(headers, body)`."""
        return Notifications(self._account, self.run, self.run_async)

    @property
    def bills(self) -> Bills:
        """Bills, fetched and proved: `client.bills.trade(bill_date="2026-11-22", to="trade.csv")`."""
        return Bills(self._account, self.run, self.run_async)

    def download(
        self, url: str, *, to: str | Path | BinaryIO, sha1: str | None = None, progress: Progress | None = None
    ) -> Response[Any]:
        """Fetch the file at *url*, the `download_url` of a reply, into *to*.

        It is unpacked if it is gzipped, held against *sha1* (a `hash_value`), and put in its place only then.

        :param progress: called with the bytes that came so far and with all that will come, or None.
        :raises DigestError: it is cut, or another file than was announced; nothing was kept.
        """
        return self.run(download(self._account, url, to=to, sha1=sha1, progress=progress))

    async def download_async(
        self, url: str, *, to: str | Path | BinaryIO, sha1: str | None = None, progress: Progress | None = None
    ) -> Response[Any]:
        """`download`, awaited."""
        return await self.run_async(download(self._account, url, to=to, sha1=sha1, progress=progress))

    # --- what a chain calls

    def call(self, method: str, template: str, arguments: Mapping[str, Any]) -> Response[Any]:
        """Send *method* to the path *template*; a chain's verbs end here. See `wechatpay._calls.call.bind`."""
        return self.run(exchange(bind(method, template, arguments), self._account))

    async def call_async(self, method: str, template: str, arguments: Mapping[str, Any]) -> Response[Any]:
        """`call`, awaited."""
        return await self.run_async(exchange(bind(method, template, arguments), self._account))

    def run(self, flow: Flow[T]) -> T:
        """Run *flow* over the synchronous transport."""
        return drive(flow, self._sync().send, self._sleep)

    async def run_async(self, flow: Flow[T]) -> T:
        """Run *flow* over the asynchronous transport."""
        return await drive_async(flow, self._async().send, self._async_sleep)

    def _sync(self) -> Transport:
        transport: Transport | None = self._transport
        if transport is None:
            transport = self._own.get("sync")
        if transport is None or self._closed:
            self._must_be_open()
            from wechatpay.transports.requests import RequestsTransport

            return cast("Transport", self._own.setdefault("sync", RequestsTransport()))
        return transport

    def _async(self) -> AsyncTransport:
        transport: AsyncTransport | None = self._async_transport
        if transport is None:
            transport = self._own.get("async")
        if transport is None or self._closed:
            self._must_be_open()
            from wechatpay.transports.aiohttp import AiohttpTransport

            return cast("AsyncTransport", self._own.setdefault("async", AiohttpTransport()))
        return transport

    def _must_be_open(self) -> None:
        if self._closed:
            raise ConfigurationError("this client is closed: make calls inside its `with` block, or make another one")

    # --- its end

    def close(self) -> None:
        """Close the connections of synchronous calls. Those of asynchronous ones end with `aclose` or their loop."""
        self._closed = True
        own = self._own.pop("sync", None)
        if own is not None:
            own.close()

    async def aclose(self) -> None:
        """Close all connections: those of synchronous calls, and those of this event loop."""
        self.close()
        own = self._own.pop("async", None)
        if own is not None:
            await own.aclose()

    def __enter__(self) -> Client:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    async def __aenter__(self) -> Client:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"<Client mchid={self._mchid!r} serial={self._serial!r}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a Client cannot be copied or pickled, it holds a private key: make one in each process")
