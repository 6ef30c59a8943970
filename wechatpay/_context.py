"""Whose exchange it is, and with whom: what a client knows and an exchange needs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from wechatpay._exchange.failover import BaseURLs
from wechatpay._exchange.hooks import Hooks
from wechatpay._exchange.retry_policy import Retry
from wechatpay._keys.merchant_certificate import MerchantCertificate
from wechatpay._keys.platform import KeyStore, Merchant
from wechatpay._keys.shared import SharedKey
from wechatpay.errors import ConfigurationError

__all__ = ["Account"]


@dataclass(frozen=True, slots=True)
class Account:
    """The merchant's identity, WeChat Pay's keys and address, and the sources of time and chance.

    What a client was made without is reported when it is first needed, by name.
    """

    mchid: str
    access_points: BaseURLs
    is_default: bool
    """Whether those are WeChat Pay's usual ones, which some paths have another in place of."""
    timeout: tuple[float, float]
    platform: KeyStore
    clock: Callable[[], float]
    nonce: Callable[[], str]
    merchant: Merchant | None = None
    secret: SharedKey | None = None
    certificate: MerchantCertificate | None = None
    retry: Retry = field(default_factory=Retry)
    observer: Hooks = field(default_factory=Hooks)
    plain_http: frozenset[str] = frozenset()
    """Hosts, other than this machine, that may be talked to without TLS."""

    def require_merchant(self) -> Merchant:
        """Who signs requests of APIv3."""
        if self.merchant is None:
            raise ConfigurationError(
                "APIv3 requests are signed, and this client has no private_key: give "
                "Client(private_key='file:///path/apiclient_key.pem', serial=...)",
                setting="private_key",
            )
        return self.merchant

    def require_secret(self) -> SharedKey:
        """What signs requests of APIv2."""
        if self.secret is None:
            raise ConfigurationError(
                "APIv2 requests are signed with the APIv2 key, and this client has none: give Client(secret=...), the "
                "key set on the merchant platform (API security, APIv2 key)"
            )
        return self.secret

    def require_certificate(self) -> MerchantCertificate:
        """What mutual TLS presents."""
        if self.certificate is None or self.certificate.private_key is None:
            raise ConfigurationError(
                "mutual_tls=True presents the merchant API certificate, and this client has none: give Client(merchant="
                "{'cert': 'file:///path/apiclient_cert.pem', 'key': 'file:///path/apiclient_key.pem'})"
            )
        return self.certificate
