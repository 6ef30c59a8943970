"""What a client is made with: each setting checked, and said what to give instead."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from inspect import iscoroutinefunction
from pathlib import Path
from typing import Any, cast

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from wechatpay._calls.options import require_tls, validate_base_url
from wechatpay._exchange.hooks import Hook
from wechatpay._exchange.retry_policy import Retry
from wechatpay._keys.certificate_cache import CertificateCache
from wechatpay._keys.merchant_certificate import MerchantCertificate
from wechatpay._keys.platform import KeyStore, Merchant, PlatformKeys
from wechatpay.errors import ArgumentError, ConfigurationError, safe_repr

__all__ = [
    "BASE_URL",
    "SECOND_BASE_URL",
    "base_urls",
    "check_mchid",
    "check_transports",
    "checked_hook",
    "checked_retry",
    "configured",
    "from_environment",
    "is_default",
    "renewing_store",
    "with_key",
]

BASE_URL = "https://api.mch.weixin.qq.com"
SECOND_BASE_URL = "https://api2.mch.weixin.qq.com"
"""The same WeChat Pay, for when the first cannot be connected to."""


_VARIABLES = {
    "mchid": "WECHATPAY_MCHID",
    "serial": "WECHATPAY_SERIAL",
    "private_key": "WECHATPAY_PRIVATE_KEY",
    "apiv3_key": "WECHATPAY_APIV3_KEY",
    "secret": "WECHATPAY_SECRET",
    "base_url": "WECHATPAY_BASE_URL",
}


def from_environment(environment: Mapping[str, str]) -> dict[str, Any]:
    """The arguments of a `Client` that *environment* has; a variable that is empty counts as not set.

    :raises ConfigurationError: one of the two that make up the platform's key is missing.
    """
    try:
        found: dict[str, Any] = {name: environment[each] for name, each in _VARIABLES.items() if environment.get(each)}
        if "private_key" in found:
            found["private_key"] = _key_of(found["private_key"])
        name, key = environment.get("WECHATPAY_PUBLIC_KEY_ID"), environment.get("WECHATPAY_PUBLIC_KEY")
        if bool(name) != bool(key):
            missing = "WECHATPAY_PUBLIC_KEY" if name else "WECHATPAY_PUBLIC_KEY_ID"
            raise ConfigurationError(f"{missing} is not set: WeChat Pay's public key has an id and a file, give both")
        if name and key:
            found["certs"] = {name: _key_of(key)}
        return found
    finally:  # an error must not take key text along in its traceback
        del environment
        found, key = {}, None


_LONGEST_PATH = 300  # an RSA public key of 2,048 bits has 392 characters in base64


def _key_of(text: str) -> str | Path:
    """A key as a variable has it: also as a plain path, which has a dot, or is shorter than any key in base64."""
    is_path = "." in text or (len(text) <= _LONGEST_PATH and ("/" in text or "\\" in text))
    if not is_path or "-----BEGIN" in text or text.startswith("file:"):
        return text
    try:
        return Path(text).expanduser()
    except RuntimeError:  # there is no such user
        return Path(text)


def check_mchid(mchid: object) -> None:
    """Refuse what is no merchant number."""
    if not isinstance(mchid, str) or not mchid.isascii() or not mchid.isdigit() or len(mchid) > 32:
        raise ConfigurationError(
            f"mchid must be a merchant number, a string of digits such as '1900000001', not {safe_repr(mchid)}",
            setting="mchid",
        )


def check_transports(transport: object, async_transport: object) -> None:
    """Refuse what does not send."""
    for name, given, close in (("transport", transport, "close"), ("async_transport", async_transport, "aclose")):
        if given is not None and not (hasattr(given, "send") and hasattr(given, close)):
            raise ConfigurationError(
                f"{name}= is a {type(given).__name__}, without send() and {close}(): give a transport of "
                "wechatpay.transports, around a session of yours where you have one"
            )


def is_default(base_url: object) -> bool:
    """Whether it is WeChat Pay's usual access point."""
    return base_url in (BASE_URL, f"{BASE_URL}/")


def base_urls(base_url: object, plain_http: object) -> tuple[str, ...]:
    """The access points, each checked."""
    if isinstance(plain_http, str) or not isinstance(plain_http, Collection):
        raise ConfigurationError(f"plain_http={plain_http!r}: it is a list of hosts, such as ['gateway.internal']")
    given = base_url if isinstance(base_url, (list, tuple)) else (base_url,)
    if not given:
        raise ConfigurationError("base_url=[]: give at least one access point, or leave it out")
    urls = tuple(configured(validate_base_url, each) for each in given)
    for url in urls:
        configured(lambda url: require_tls(url, plain_http), url)
    return (BASE_URL, SECOND_BASE_URL) if is_default(base_url) else urls


def checked_retry(retry: object) -> Retry:
    """The policy of all calls."""
    if retry is None or isinstance(retry, Retry):
        return retry or Retry()
    raise ConfigurationError(
        f"retry={retry!r}: give wechatpay.Retry(attempts=, backoff=, budget=); attempts=1 sends nothing again. What "
        "may have arrived is repeated by a call with retry=True, not by a client"
    )


def checked_hook(name: str, hook: Any) -> Hook | None:
    """A hook, which is called and not awaited."""
    if hook is not None and (not callable(hook) or iscoroutinefunction(hook)):
        raise ConfigurationError(f"{name}= is a function of one `Event`, not a {type(hook).__name__} or a coroutine")
    return cast("Hook | None", hook)


def renewing_store(cipher: AESGCM | None, cache: CertificateCache | None, now: float) -> KeyStore:
    """A store that fills itself, as soon as there is something to open certificates with."""
    if cipher is None or cache is None:
        return KeyStore(PlatformKeys(), cipher, renews=cipher is not None)
    keys, fetched_at = cache.load()
    return KeyStore(keys, cipher, renews=True, fetched_at=min(fetched_at, now), keep=cache.save)


def with_key(certificate: MerchantCertificate | None, merchant: Merchant | None) -> MerchantCertificate | None:
    """*certificate* as mutual TLS needs it: with the key that requests are signed with, where it brings none."""
    if certificate is None or certificate.private_key is not None or merchant is None:
        return certificate
    return MerchantCertificate(certificate.certificate, merchant.private_key)


def configured(check: Callable[[Any], Any], value: object) -> Any:
    """*value*, checked as an option of a call is, but as a setting of the client."""
    try:
        return check(value)
    except ArgumentError as error:
        raise ConfigurationError(str(error)) from None
