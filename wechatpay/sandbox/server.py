"""The sandbox's HTTP server: a thread with an event loop that listens on a port of the loopback interface."""

from __future__ import annotations

import asyncio
import ssl
import threading
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from aiohttp import web

from wechatpay.client import Client
from wechatpay.http import Headers
from wechatpay.sandbox.core import Platform
from wechatpay.sandbox.faults import Fault, Faults
from wechatpay.sandbox.flows.orders import OrderError
from wechatpay.sandbox.http import Refusal, ServerRequest, ServerResponse
from wechatpay.sandbox.identity import Identity, Mode
from wechatpay.transports import AiohttpTransport, RequestsTransport
from wechatpay.transports._tls import present

__all__ = ["Sandbox"]

THREAD_TIMEOUT = 30.0
"""Seconds to wait for the server's thread."""
MAX_REQUEST_BYTES = 64 * 1024 * 1024


class Sandbox:
    """A local WeChat Pay, with one merchant. Start it with `with`, or `start` and `close`.

    Attributes for any other SDK, as strings, with keys and certificates as PEM: `base_url`, `mchid`,
    `merchant_serial`, `merchant_private_key`, `merchant_certificate`, `platform_serial`, `platform_certificate`,
    `public_key_id`, `public_key`, `apiv3_key`, `apiv2_key`.

    :param host: the address to listen on. Every client that can reach it has full access.
    :param port: the port; 0 selects a free one.
    :param mutual_tls: listen with TLS, and refuse an APIv2 request without the merchant certificate, if its document
        requires the certificate. Clients then have to trust `server_certificate`.
    :param mode: the platform's signing key: "certificate", "public-key" (there are no certificates then), or "both",
        as during a migration.
    :param notify_url: the URL for all notifications. By default each goes to the `notify_url` of its order.
    :param state: the file that stores the state, keys included, for the next sandbox. By default it is in memory only.
    :param notification_speed: the number of seconds of the retry schedule (15 s, 15 s, 30 s ... 6 h) that pass in one
        second.
    """

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        mutual_tls: bool = False,
        mode: Mode = "both",
        notification_speed: float = 1.0,
        notify_url: str = "",
        state: str | Path | None = None,
    ) -> None:
        self._platform = Platform(
            host=host,
            mode=mode,
            mutual_tls=mutual_tls,
            speed=notification_speed,
            state=state,
            base_url=lambda: self.base_url,
            notify_url=notify_url,
        )
        identity = self._identity = self._platform.identity
        self.mchid = identity.mchid
        self.merchant_serial = identity.merchant.serial
        self.merchant_private_key = identity.merchant_private_key
        self.merchant_certificate = identity.merchant.pem
        self.public_key_id = identity.public_key_id
        self.public_key = identity.public_key
        self.apiv3_key = identity.apiv3_key
        self.apiv2_key = identity.apiv2_key
        self.server_certificate = identity.server.pem if mutual_tls else ""
        self.faults = Faults(Fault)
        """The faults of coming requests: `sandbox.faults.add("probe")`."""
        self.clock = self._platform.clock
        """The sandbox's clock: `sandbox.clock.advance(hours=2)`."""
        self.notifications = self._platform.notifications
        """The notifications to the merchant's `notify_url`: `sandbox.notifications.wait()`."""
        self.journal = self._platform.journal
        """The latest requests and responses: `sandbox.journal.entries`."""
        self._context = _build_server_context(identity) if mutual_tls else None
        self._transports: list[RequestsTransport] = []
        self._host, self._port = host, port
        self._thread: threading.Thread | None = None
        self._started = threading.Event()
        self._failure: BaseException | None = None

    @property
    def base_url(self) -> str:
        """The base URL, `http://127.0.0.1:<port>`.

        :raises RuntimeError: the sandbox is not started.
        """
        if self._thread is None:
            raise RuntimeError("the sandbox is not started: use it in a `with` block, or call start()")
        return f"{'https' if self._context else 'http'}://{self._host}:{self._port}"

    @property
    def platform_serial(self) -> str:
        """The serial of the platform's newest certificate."""
        return self._identity.platform.serial

    @property
    def platform_certificate(self) -> str:
        """The platform's newest certificate, as PEM."""
        return self._identity.platform.pem

    def rotate_platform_certificate(self) -> str:
        """Sign with a new platform certificate from now on, and return its serial. The previous one stays listed."""
        self._identity.rotate()
        self._platform.save()
        return self.platform_serial

    def pay(self, out_trade_no: str, openid: str = "") -> None:
        """Pay an order or a combined order, as the payer does in the app, and notify the merchant.

        :param openid: the payer; by default the one for whom the order was placed.
        :raises LookupError: there is no such order.
        :raises ValueError: the order is paid, closed or expired, is for another payer, or is part of a combined order.
        """
        self._run_in_loop(lambda number: self._platform.orders.pay(number, openid), out_trade_no)

    def confirm(self, out_trade_no: str) -> None:
        """Let the payer of an order by scanned code enter the password: it is USERPAYING, and then paid.

        :raises LookupError: there is no such order.
        :raises ValueError: the order is paid, reversed or expired.
        """
        self._run_in_loop(self._platform.orders.pay, out_trade_no)

    def hold_micropays(self, count: int = 1) -> None:
        """Let the next *count* payments by scanned code wait for the payer's password (USERPAYING)."""
        self._platform.orders.micropays_to_hold += count
        self._platform.save()

    @property
    def balance(self) -> int | None:
        """The merchant's balance in fen, which pays refunds of settled money; None, the default, is without end."""
        return self._platform.refunds.balance

    @balance.setter
    def balance(self, fen: int | None) -> None:
        self._platform.refunds.balance = fen
        self._platform.save()

    def confirm_transfer(self, out_bill_no: str) -> None:
        """Confirm a transfer, as the user does in the app, and notify the merchant.

        :raises LookupError: there is no such transfer.
        :raises ValueError: the transfer was cancelled, has failed or is older than a day.
        """
        self._run_in_loop(self._platform.transfers.confirm, out_bill_no)

    def fail_transfer(self, out_bill_no: str, reason: str = "PAYEE_ACCOUNT_ABNORMAL") -> None:
        """Let a transfer that the user has not confirmed yet fail with this `fail_reason`, and notify the merchant.

        :raises LookupError: there is no such transfer.
        :raises ValueError: the transfer has ended.
        """
        self._run_in_loop(lambda number: self._platform.transfers.fail(number, reason), out_bill_no)

    def hold_refunds(self, *, is_held: bool = True) -> None:
        """Let refunds stay PROCESSING until `complete_refund`; by default they end right after the response."""
        self._platform.refunds.is_held = is_held

    def complete_refund(self, out_refund_no: str, status: str = "SUCCESS") -> None:
        """End a refund that is PROCESSING as SUCCESS, ABNORMAL or CLOSED, and notify the merchant.

        :raises LookupError: there is no such refund.
        :raises ValueError: it has ended already.
        """
        self._run_in_loop(lambda number: self._platform.refunds.complete(number, status), out_refund_no)

    def deny(self, path: str, code: str = "NO_AUTH", status: int = 403) -> None:
        """Refuse every request for *path*, in which `*` is any text, with *code*: until `allow()`.

        >>> sandbox.deny("/v3/profitsharing/*")  # the product is not opened  # doctest: +SKIP
        """
        self._platform.denials.add(path, code, status)

    def allow(self) -> None:
        """Take back all that `deny` refused."""
        self._platform.denials.clear()

    def fail_share(self, account: str, reason: str = "ACCOUNT_ABNORMAL") -> None:
        """Let the next share of the receiver *account* end as CLOSED, with this `fail_reason`."""
        self._platform.sharing.failures[account] = reason
        self._platform.save()

    def fail_refunds(self, count: int = 1) -> None:
        """Let the next *count* refunds end as ABNORMAL: the payer's account rejects the money."""
        self._platform.refunds.to_fail += count
        self._platform.save()

    def _run_in_loop(self, operation: Callable[[str], None], number: str) -> None:
        """Call *operation* in the server's thread, which makes all other changes to the state."""
        if self._thread is None:
            raise RuntimeError("the sandbox is not started: use it in a `with` block, or call start()")

        if threading.current_thread() is self._thread:  # a listener of notifications or of the journal called us
            self._perform(operation, number)
            return
        future: Future[None] = Future()

        def perform() -> None:
            try:
                self._perform(operation, number)
                future.set_result(None)
            except Exception as error:  # noqa: BLE001  # future.result() raises it in the caller's thread
                future.set_exception(error)

        self._loop.call_soon_threadsafe(perform)
        future.result(THREAD_TIMEOUT)

    def _perform(self, operation: Callable[[str], None], number: str) -> None:
        try:
            operation(number)
        except (OrderError, Refusal) as error:
            raise (LookupError if error.is_missing else ValueError)(f"{number}: {error}") from None
        self._platform.save()

    def client(self, **options: Any) -> Client:
        """Return a client of this sandbox's merchant. *options* are those of `Client`, and replace the sandbox's."""
        given: dict[str, Any] = {
            "mchid": self.mchid,
            "serial": self.merchant_serial,
            "private_key": self.merchant_private_key,
            "certs": self._select_certs(),
            "apiv3_key": self.apiv3_key,
            "secret": self.apiv2_key,
            "merchant": {"cert": self.merchant_certificate},
            "base_url": self.base_url,
            "plain_http": [self._host],
        }
        if self._context is not None:  # the server certificate is self-signed: only these transports trust it
            self._transports.append(RequestsTransport(authorities=self.server_certificate))
            given["transport"] = self._transports[-1]
            given["async_transport"] = AiohttpTransport(authorities=self.server_certificate)
        return Client(**{**given, **options})

    def _select_certs(self) -> dict[str, str]:
        public_key = {self.public_key_id: self.public_key}
        certificate = {self.platform_serial: self.platform_certificate}
        by_mode = {"both": {**public_key, **certificate}, "public-key": public_key, "certificate": certificate}
        return by_mode[self._identity.mode]

    def start(self) -> Self:
        """Start listening.

        :raises OSError: the port cannot be listened on.
        :raises RuntimeError: the sandbox is started already.
        """
        if self._thread is not None:
            raise RuntimeError("the sandbox is started already")
        self._thread = threading.Thread(target=self._run, name="wechatpay-sandbox", daemon=True)
        self._thread.start()
        self._started.wait()
        if self._failure is not None:
            self._thread.join()
            self._thread = None
            raise self._failure
        return self

    def close(self) -> None:
        """Stop listening, and close every connection."""
        if self._thread is not None:
            self._loop.call_soon_threadsafe(self._stop.set)
            self._thread.join()
            self._thread = None
            self._platform.save()
        for transport in self._transports:
            transport.close()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<Sandbox {self.base_url if self._thread else 'not started'}>"

    # --- in the server's thread

    def _run(self) -> None:
        self._started.clear()
        self._failure = None
        try:
            asyncio.run(self._serve())
        except BaseException as error:  # noqa: BLE001  # start() raises it in the caller's thread
            self._failure = error
        finally:
            self._started.set()

    async def _serve(self) -> None:
        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        server = web.Server(self._handle, access_log=None)
        runner = web.ServerRunner(server, shutdown_timeout=0.1)
        await runner.setup()
        await self.notifications.start()
        try:
            await web.TCPSite(runner, self._host, self._port, ssl_context=self._context).start()
            self._port = runner.addresses[0][1]
            self._started.set()
            await self._stop.wait()
        finally:
            await self.notifications.stop()
            for connection in server.connections:
                if connection.transport is not None:
                    connection.transport.abort()  # close() would wait for the client's end of the TLS connection
            await runner.cleanup()

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        request = request.clone(client_max_size=MAX_REQUEST_BYTES)
        tls = request.get_extra_info("ssl_object")
        received = ServerRequest(
            request.method,
            request.raw_path,
            Headers(request.headers.items()),
            await _read_body(request),
            tls.getpeercert(binary_form=True) if tls else None,
        )
        page = self._platform.handle_page(received)
        if page is not None:
            return web.Response(status=page.status, body=page.body, headers=page.headers)
        planned = self.faults.pop(received.path)
        fault = planned.fault if planned else None
        if fault is Fault.NOT_RECEIVED and request.transport is not None:
            request.transport.abort()
            return web.Response()
        response = self._platform.handle(received, fault)
        if planned and fault is Fault.SLOW:
            await asyncio.sleep(planned.seconds)
        if fault is Fault.RESET and request.transport is not None:
            request.transport.abort()
        if fault is Fault.CUT:
            return await _send_half(request, response)
        return web.Response(status=response.status, body=response.body, headers=response.headers)


async def _read_body(request: web.BaseRequest) -> bytes:
    """Return the decompressed body, or b"" if it cannot be decompressed."""
    try:
        return await request.read()
    except (web.RequestPayloadError, ValueError):
        return b""


async def _send_half(request: web.BaseRequest, response: ServerResponse) -> web.StreamResponse:
    """Send half of the body under a Content-Length of more than the whole, then close the connection."""
    stream = web.StreamResponse(status=response.status, headers=response.headers)
    stream.content_length = len(response.body) + 1
    await stream.prepare(request)
    await stream.write(response.body[: len(response.body) // 2])
    if request.transport is not None:
        request.transport.close()
    return stream


def _build_server_context(identity: Identity) -> ssl.SSLContext:
    """Return a context that presents the server's certificate, and accepts the merchant's if the client presents it."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    present(context, identity.server.certificate, identity.server.private_key)
    context.load_verify_locations(cadata=identity.merchant.pem)
    context.verify_mode = ssl.CERT_OPTIONAL
    return context
