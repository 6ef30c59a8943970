"""The client: the merchant, its keys and its transports, and the root of every chain."""

from __future__ import annotations

import os
import secrets
import time
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, BinaryIO, NoReturn, Self, TypeVar, cast

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey

from wechatpay._calls.call import bind
from wechatpay._calls.chain import Chain, convert_path
from wechatpay._calls.options import validate_timeout
from wechatpay._calls.retry_policy import Retry
from wechatpay._context import Context
from wechatpay._exchange.exchange import exchange
from wechatpay._exchange.failover import BaseURLs
from wechatpay._exchange.hooks import Hook, Hooks
from wechatpay._exchange.key_store import KeyStore
from wechatpay._exchange.steps import Flow, drive, drive_async
from wechatpay._keys.certificate_cache import CertificateCache
from wechatpay._keys.crypto import rsa_decrypt
from wechatpay._keys.merchant import Signer, load_merchant
from wechatpay._keys.merchant_certificate import load_merchant_certificate
from wechatpay._keys.pem import KeySource
from wechatpay._keys.platform import load_platform_keys
from wechatpay._keys.secret import Secret, transform_strings
from wechatpay._keys.shared import SharedKey, SignType, load_apiv3_key
from wechatpay._settings import (
    BASE_URL,
    add_merchant_key,
    check_mchid,
    check_transports,
    create_key_store,
    from_environment,
    is_default_base_url,
    validate_base_urls,
    validate_hook,
    validate_renewal,
    validate_retry,
    validate_setting,
    validate_sign_type,
)
from wechatpay.bills.fetch import Bills, Progress, download
from wechatpay.cashier import Bridge
from wechatpay.errors import ArgumentTypeError, ConfigurationError, MismatchedReplyError, PathError
from wechatpay.notifications._parsing import Notifications
from wechatpay.response import Response
from wechatpay.transports import AsyncTransport, Transport
from wechatpay.transports._proxy import validate_proxy

if TYPE_CHECKING:
    from cryptography import x509

    from wechatpay.openapi.chains import V2, V3

__all__ = ["Client"]

T = TypeVar("T")

TIMEOUT = (5.0, 30.0)


def _nonce() -> str:
    return secrets.token_hex(16)  # 32 characters is the maximum length.


async def _sleep_async(seconds: float) -> None:
    import asyncio  # Imported lazily: only an asynchronous call needs it.

    await asyncio.sleep(seconds)


def _drop_idle_connections(transport: Transport | AsyncTransport) -> None:
    """Do not use idle connections again: after a response that was left over, each next one would be that of the call
    before.
    """
    drop = getattr(transport, "drop_idle", None)
    if drop is not None:
        drop()


class Client:
    """A client of WeChat Pay for one merchant. Threads and tasks may share it, and it may live as long as the process.

    >>> client = Client(
    ...     mchid="1900000001",
    ...     serial="3775B6A45ACD588826D15E583A95F5DD00000000",
    ...     private_key="file:///path/apiclient_key.pem",
    ...     certs={"PUB_KEY_ID_0114232134912410000000000000": "file:///path/pub_key.pem"},
    ... )  # doctest: +SKIP
    >>> client.v3.pay.transactions.jsapi.post(json={...})  # doctest: +SKIP

    :param mchid: the merchant number.
    :param serial: the serial of the merchant API certificate; may be left out if *merchant* has the certificate.
    :param private_key: the key of the merchant API certificate (`apiclient_key.pem`) as PEM, `file://` URL, path,
        base64 or `cryptography` object; or a remote signer, an object with `sign(message: bytes) -> bytes`.
    :param private_key_password: decrypts *private_key*.
    :param certs: WeChat Pay's keys by platform certificate serial or `PUB_KEY_ID_...`, in the same forms.
    :param merchant: `{"cert": ..., "key": ...}`, the merchant API certificate. It has the serial, and calls with
        `mutual_tls=True` present it. `cert` may be a .p12, decrypted with `password` (default: the mchid). `key` may
        be left out if it is *private_key*.
    :param apiv3_key: the APIv3 key, 32 characters. Without *certs*, platform certificates are fetched with it.
    :param renew_certificates: fetch platform certificates in addition to *certs*, when a message is signed with an
        unknown one or all have expired: for a merchant who is moving from certificates to the public key.
    :param certs_cache: a directory that stores fetched platform certificates for the next process. It is not used with
        *certs* or without *apiv3_key*.
    :param secret: the APIv2 key. APIv2 alone needs only *mchid* and this.
    :param sign_type: the only algorithm of APIv2, `HMAC-SHA256` or `MD5`: requests that name none are signed with it,
        and a response or notification that is signed with the other is refused. Not given, requests are signed with
        MD5 unless they name another, and both are accepted.
    :param base_url: the base URL, or several of them in order of preference: the next is used while the ones before it
        cannot be reached.
    :param plain_http: hosts, other than this machine, that may be used over plain http.
    :param proxy: the URL of the proxy for all calls, such as `http://proxy.internal:3128`, instead of the environment's
        (`HTTPS_PROXY`, `NO_PROXY`). SOCKS (`socks5h://...`) needs `pip install requests[socks]`, and is for synchronous
        calls only.
    :param timeout: seconds to connect and between two parts of a response, or (connect, read). `retry.budget` limits
        the total.
    :param retry: the retry policy.
    :param on_request: a hook that is called with an `Event` before a request is sent, in the thread or task of the
        call. *on_response* is called with the same event afterwards. Their errors are logged, and change nothing.
    :param transport: a `wechatpay.transports.Transport` to use instead of the built-in one. The client does not
        close it.
    :param async_transport: the same for asynchronous calls.
    :param clock: returns the seconds since 1970. *monotonic* returns seconds that never jump, which limit the time of a
        call.
    :param nonce: returns the random string of a signature, at most 32 characters.
    :param sleep: waits in a synchronous call; *async_sleep* waits in an asynchronous one.
    :raises ConfigurationError: a value cannot be used; the message says which, and what to give instead.
    """

    # Class attributes, so that a client whose constructor failed has a repr.
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
        renew_certificates: bool = False,
        certs_cache: str | Path | None = None,
        secret: str | None = None,
        sign_type: SignType | None = None,
        base_url: str | Sequence[str] = BASE_URL,
        plain_http: Collection[str] = (),
        proxy: str | None = None,
        timeout: float | tuple[float, float] = TIMEOUT,
        retry: Retry | None = None,
        on_request: Hook | None = None,
        on_response: Hook | None = None,
        transport: Transport | None = None,
        async_transport: AsyncTransport | None = None,
        clock: Callable[[], float] = time.time,
        monotonic: Callable[[], float] = time.monotonic,
        nonce: Callable[[], str] = _nonce,
        sleep: Callable[[float], object] = time.sleep,
        async_sleep: Callable[[float], Awaitable[object]] = _sleep_async,
    ) -> None:
        try:
            check_mchid(mchid)
            self._mchid = mchid
            certificate = load_merchant_certificate(merchant, mchid) if merchant is not None else None
            identity = None
            if private_key is not None:
                identity = load_merchant(
                    mchid=mchid,
                    serial=serial,
                    private_key=private_key,
                    password=private_key_password,
                    certificate=certificate,
                )
            allowed_sign_type = validate_sign_type(sign_type)
            cipher = load_apiv3_key(apiv3_key) if apiv3_key is not None else None
            if certs is not None:
                store = KeyStore(
                    load_platform_keys(certs, identity), cipher, is_renewed=validate_renewal(renew_certificates, cipher)
                )
            else:
                cache = CertificateCache(certs_cache, mchid, identity) if certs_cache is not None else None
                store = create_key_store(cipher, cache, clock())
            self._context = Context(
                mchid=mchid,
                base_urls=BaseURLs(validate_base_urls(base_url, plain_http)),
                timeout=validate_setting("timeout", validate_timeout, timeout),
                platform=store,
                clock=clock,
                monotonic=monotonic,
                nonce=nonce,
                merchant=identity,
                secret=SharedKey(secret, allowed_sign_type) if secret is not None else None,
                certificate=add_merchant_key(certificate, identity),
                uses_default_base_url=is_default_base_url(base_url),
                retry=validate_retry(retry),
                hooks=Hooks(validate_hook("on_request", on_request), validate_hook("on_response", on_response)),
                plain_http=frozenset(plain_http),
            )
        finally:  # An error must not carry key text in its traceback.
            del mchid, serial, private_key, private_key_password, certs, merchant, apiv3_key, secret
        check_transports(transport, async_transport)
        self._proxy = validate_proxy(proxy)
        if proxy is not None and transport is not None and async_transport is not None:
            raise ConfigurationError(
                "proxy= is for the built-in transports: give your own transports a proxy of their own", setting="proxy"
            )
        self._serial = identity.serial if identity else None
        self._sleep, self._async_sleep = sleep, async_sleep
        self._transport, self._async_transport = transport, async_transport
        # The built-in transports by kind. No lock (a fork could inherit it locked): dict.setdefault and pop are atomic.
        self._built_in: dict[str, Any] = {}
        self._is_closed = False

    @classmethod
    def from_env(cls, environment: Mapping[str, str] | None = None, **settings: Any) -> Client:
        """Create a client from the environment. *settings* are further arguments, or replace those of the environment.

        ==========================  =====================================================================
        `WECHATPAY_MCHID`           the merchant number
        `WECHATPAY_SERIAL`          the serial of the merchant API certificate
        `WECHATPAY_PRIVATE_KEY`     its key: a path, a `file://` URL, or the PEM itself
        `WECHATPAY_PUBLIC_KEY_ID`   the id of WeChat Pay's public key (`PUB_KEY_ID_...`), or a platform serial
        `WECHATPAY_PUBLIC_KEY`      that key, or that certificate, in the same forms
        `WECHATPAY_APIV3_KEY`       the APIv3 key
        `WECHATPAY_SECRET`          the APIv2 key
        `WECHATPAY_BASE_URL`        the base URL, if it is not the default one
        ==========================  =====================================================================

        :raises ConfigurationError: a value cannot be used, or the merchant number is not set.
        """
        try:
            given = {**from_environment(os.environ if environment is None else environment), **settings}
            if "mchid" not in given:
                raise ConfigurationError(
                    "WECHATPAY_MCHID is not set: set it to the merchant number, such as 1900000001", setting="mchid"
                )
            return cls(**given)
        finally:  # An error must not carry key text in its traceback.
            del environment, settings
            given = {}

    # --- the start of a path

    @property
    def v3(self) -> V3:
        """APIv3: `client.v3.pay.transactions.jsapi.post(json={...})`. Every documented operation is typed."""
        return cast("V3", Chain(self, "v3"))

    @property
    def v2(self) -> V2:
        """APIv2: `client.v2.pay.unifiedorder.post(xml={...})`. Every documented operation is typed."""
        return cast("V2", Chain(self, "v2"))

    def chain(self, path: str) -> Chain:
        """Start with a complete path: `client.chain("v3/pay/transactions/id/{transaction_id}")`.

        :raises PathError: *path* does not start with v3 or v2, or a segment is not valid in a URL.
        """
        if not isinstance(path, str):
            raise ArgumentTypeError(f"a path must be a str, such as 'v3/certificates', not {type(path).__name__}")
        template = convert_path(path)
        if template.partition("/")[0] not in {"v2", "v3"}:
            raise PathError(f"a path must start with v3 or v2, as 'v3/certificates' does, not {path!r}")
        return Chain(self, template)

    __getitem__ = chain
    __iter__ = None

    # --- other services

    @property
    def bridge(self) -> Bridge:
        """Signed parameters with which a front end opens the cashier: `client.bridge.jsapi(appid=, prepay_id=)`."""
        return Bridge(self._context)

    def encrypt(self, text: str) -> tuple[str, str]:
        """Encrypt *text* for WeChat Pay, and return the ciphertext and the serial to send in `Wechatpay-Serial`.

        In `json=` use `Secret` instead: it does both.

        :raises ConfigurationError: the client has no valid key of the platform.
        :raises ArgumentError: *text* is too long for the key.
        """
        secret = Secret(text)
        del text
        key = self._context.platform.keys.find_preferred(self._context.clock())
        if key is None:
            raise ConfigurationError(
                "certs must have a valid key of WeChat Pay to encrypt for: give one, or make a call first",
                setting="certs",
            )
        return secret.encrypt("the text", key.public_key), key.serial

    def decrypt(self, encrypted: Any, *fields: str, missing_ok: bool = False) -> Any:
        """Decrypt a field that is encrypted for the merchant; or a response, of which *fields* are decrypted.

        >>> client.decrypt(response.json()["phone"])  # doctest: +SKIP
        >>> client.decrypt(response, "payer.phone", "list[].name")["list"][0]["name"]  # doctest: +SKIP

        :param encrypted: the ciphertext; or a `Response` or its JSON, which is copied.
        :param fields: the paths of encrypted fields, with `[]` for each element of a list.
        :param missing_ok: ignore a path at which there is nothing, as with optional fields.
        :raises ArgumentError: there is nothing at a path. The error names the fields that are there.
        :raises DecryptionError: a field was encrypted for another certificate.
        :raises ConfigurationError: the client does not have the private key, but a remote signer.
        """
        key = self._context.require_merchant().private_key
        if key is None:
            raise ConfigurationError(
                "private_key must be a key to decrypt with, not a remote signer: decrypt where the key is",
                setting="private_key",
            )
        if isinstance(encrypted, str):
            return rsa_decrypt(key, encrypted)
        document = encrypted.json() if isinstance(encrypted, Response) else encrypted
        return transform_strings(
            document, fields, lambda ciphertext: rsa_decrypt(key, ciphertext), missing_ok=missing_ok
        )

    @property
    def notifications(self) -> Notifications:
        """Notifications, which WeChat Pay sends to a `notify_url`: `client.notifications.parse(headers, body)`."""
        return Notifications(self._context, self.run, self.run_async)

    @property
    def bills(self) -> Bills:
        """Bills, fetched and verified: `client.bills.trade(bill_date="2026-11-22", to="trade.csv")`."""
        return Bills(self._context, self.run, self.run_async)

    def download(
        self, url: str, *, to: str | Path | BinaryIO, sha1: str | None = None, progress: Progress | None = None
    ) -> Response[Any]:
        """Fetch the file at *url*, the `download_url` of a response, into *to*.

        A gzip is decompressed. The file is stored only after it was checked against *sha1* (a `hash_value`).

        :param progress: called with the number of bytes received, and with the number expected or None.
        :raises DigestError: the file is truncated, or not the announced one; nothing was stored.
        """
        return self.run(download(self._context, url, to=to, sha1=sha1, progress=progress))

    async def download_async(
        self, url: str, *, to: str | Path | BinaryIO, sha1: str | None = None, progress: Progress | None = None
    ) -> Response[Any]:
        """Do the same as `download`, asynchronously."""
        return await self.run_async(download(self._context, url, to=to, sha1=sha1, progress=progress))

    # --- called by a chain

    def call(self, method: str, template: str, arguments: Mapping[str, Any]) -> Response[Any]:
        """Send *method* to the path *template*: the verbs of a chain call this. See `wechatpay._calls.call.bind`."""
        return self.run(exchange(bind(method, template, arguments), self._context))

    async def call_async(self, method: str, template: str, arguments: Mapping[str, Any]) -> Response[Any]:
        """Do the same as `call`, asynchronously."""
        return await self.run_async(exchange(bind(method, template, arguments), self._context))

    def run(self, flow: Flow[T]) -> T:
        """Run *flow* over the synchronous transport."""
        transport = self._sync_transport()
        try:
            return drive(flow, transport.send, self._sleep)
        except MismatchedReplyError:
            _drop_idle_connections(transport)
            raise

    async def run_async(self, flow: Flow[T]) -> T:
        """Run *flow* over the asynchronous transport."""
        transport = self._asynchronous_transport()
        try:
            return await drive_async(flow, transport.send, self._async_sleep)
        except MismatchedReplyError:
            _drop_idle_connections(transport)
            raise

    def _sync_transport(self) -> Transport:
        self._require_open()
        transport: Transport | None = self._transport
        if transport is None:
            transport = self._built_in.get("sync")
        if transport is None:
            from wechatpay.transports.requests import RequestsTransport

            transport = cast("Transport", self._built_in.setdefault("sync", RequestsTransport(proxy=self._proxy)))
        return transport

    def _asynchronous_transport(self) -> AsyncTransport:
        self._require_open()
        transport: AsyncTransport | None = self._async_transport
        if transport is None:
            transport = self._built_in.get("async")
        if transport is None:
            from wechatpay.transports.aiohttp import AiohttpTransport

            transport = cast("AsyncTransport", self._built_in.setdefault("async", AiohttpTransport(proxy=self._proxy)))
        return transport

    def _require_open(self) -> None:
        if self._is_closed:
            raise ConfigurationError("this client is closed: make calls inside its `with` block, or create another one")

    # --- closing

    def close(self) -> None:
        """Close the connections of synchronous calls. `aclose` or the end of the loop closes the asynchronous ones."""
        self._is_closed = True
        own = self._built_in.pop("sync", None)
        if own is not None:
            own.close()

    async def aclose(self) -> None:
        """Close the connections of synchronous calls and those of this event loop."""
        self.close()
        own = self._built_in.pop("async", None)
        if own is not None:
            await own.aclose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"<Client mchid={self._mchid!r} serial={self._serial!r}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "a Client cannot be copied or pickled, because it holds a private key: create one in each process"
        )
