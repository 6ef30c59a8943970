"""The context of an exchange: the merchant's identity, the keys, the base URLs and the clock of its client."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wechatpay._calls.retry_policy import Retry
from wechatpay._keys.merchant import Merchant
from wechatpay._keys.merchant_certificate import MerchantCertificate
from wechatpay._keys.shared import SharedKey
from wechatpay.errors import ConfigurationError

if TYPE_CHECKING:
    from wechatpay._exchange.failover import BaseURLs
    from wechatpay._exchange.hooks import Hooks
    from wechatpay._exchange.key_store import KeyStore

__all__ = ["Context"]


@dataclass(frozen=True, slots=True)
class Context:
    """The identity of a client, its keys and settings, and its sources of time and randomness.

    A missing key is reported, by name, when it is first needed.
    """

    mchid: str
    base_urls: BaseURLs
    uses_default_base_url: bool
    """Whether the base URLs are the default ones. Some APIv2 paths then have a host of their own (`v2.HOSTS`)."""
    timeout: tuple[float, float]
    platform: KeyStore
    clock: Callable[[], float]
    """The time, in seconds since 1970: for timestamps and for the validity of certificates."""
    monotonic: Callable[[], float]
    """Seconds that never jump: for deadlines, which a change of the machine's time must not move."""
    nonce: Callable[[], str]
    merchant: Merchant | None
    secret: SharedKey | None
    certificate: MerchantCertificate | None
    retry: Retry
    hooks: Hooks
    plain_http: frozenset[str]
    """Hosts, other than this machine, that may be used without TLS."""

    def require_merchant(self) -> Merchant:
        """Return the merchant that signs requests of APIv3.

        :raises ConfigurationError: the client has no private key.
        """
        if self.merchant is None:
            raise ConfigurationError(
                "private_key is missing, which signs requests of APIv3: give "
                "Client(private_key='file:///path/apiclient_key.pem', serial=...)",
                setting="private_key",
            )
        return self.merchant

    def require_secret(self) -> SharedKey:
        """Return the APIv2 key, which signs requests of APIv2.

        :raises ConfigurationError: the client has none.
        """
        if self.secret is None:
            raise ConfigurationError(
                "secret is missing, the APIv2 key, which signs requests of APIv2: give Client(secret=...), the key set "
                "on the merchant platform (API security, APIv2 key)",
                setting="secret",
            )
        return self.secret

    def require_certificate(self) -> MerchantCertificate:
        """Return the merchant API certificate, which mutual TLS presents.

        :raises ConfigurationError: the client has none, or not its key.
        """
        if self.certificate is None or self.certificate.private_key is None:
            raise ConfigurationError(
                "merchant is missing, the merchant API certificate, which mutual_tls=True presents: give Client("
                "merchant={'cert': 'file:///path/apiclient_cert.pem', 'key': 'file:///path/apiclient_key.pem'})",
                setting="merchant",
            )
        return self.certificate
