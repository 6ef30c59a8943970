"""The settings of a client: read from the environment, validated, and joined."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from inspect import iscoroutinefunction
from pathlib import Path
from typing import Any, cast

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from wechatpay._calls.retry_policy import Retry
from wechatpay._calls.urls import require_tls, validate_base_url
from wechatpay._exchange.hooks import Hook
from wechatpay._exchange.key_store import KeyStore
from wechatpay._keys.certificate_cache import CertificateCache
from wechatpay._keys.merchant import Merchant
from wechatpay._keys.merchant_certificate import MerchantCertificate
from wechatpay._keys.platform import PlatformKeys
from wechatpay._keys.shared import SIGN_TYPES, SignType
from wechatpay.errors import ArgumentError, ConfigurationError, find_white_space, safe_repr

__all__ = [
    "BASE_URL",
    "SECOND_BASE_URL",
    "add_merchant_key",
    "check_mchid",
    "check_transports",
    "create_key_store",
    "from_environment",
    "is_default_base_url",
    "validate_base_urls",
    "validate_hook",
    "validate_renewal",
    "validate_retry",
    "validate_setting",
    "validate_sign_type",
]

BASE_URL = "https://api.mch.weixin.qq.com"
SECOND_BASE_URL = "https://api2.mch.weixin.qq.com"
"""A second base URL of the same WeChat Pay, used while the first cannot be connected to."""


_VARIABLES = {
    "mchid": "WECHATPAY_MCHID",
    "serial": "WECHATPAY_SERIAL",
    "private_key": "WECHATPAY_PRIVATE_KEY",
    "apiv3_key": "WECHATPAY_APIV3_KEY",
    "secret": "WECHATPAY_SECRET",
    "base_url": "WECHATPAY_BASE_URL",
}


def from_environment(environment: Mapping[str, str]) -> dict[str, Any]:
    """Read the arguments of a `Client` from *environment*. An empty variable counts as not set; white space around a
    value does not count.

    :raises ConfigurationError: only one of the two variables of the platform's key is set.
    """
    try:
        given = {name: environment.get(variable, "").strip() for name, variable in _VARIABLES.items()}
        found: dict[str, Any] = {name: value for name, value in given.items() if value}
        if "private_key" in found:
            found["private_key"] = _parse_key(found["private_key"])
        key_id, key = (environment.get(f"WECHATPAY_PUBLIC_KEY{suffix}", "").strip() for suffix in ("_ID", ""))
        if bool(key_id) != bool(key):
            missing = "WECHATPAY_PUBLIC_KEY" if key_id else "WECHATPAY_PUBLIC_KEY_ID"
            raise ConfigurationError(f"{missing} is not set: WeChat Pay's public key has an id and a file, give both")
        if key_id and key:
            found["certs"] = {key_id: _parse_key(key)}
        return found
    finally:  # An error must not carry key text in its traceback.
        del environment
        given, found = {}, {}
        key_id = key = ""


MAX_PATH_LENGTH = 300  # The base64 of an RSA public key of 2,048 bits has 392 characters.


def _parse_key(text: str) -> str | Path:
    """Read the key in a variable. A plain path is recognised by its dot, or because it is shorter than any key."""
    is_path = "." in text or (len(text) <= MAX_PATH_LENGTH and ("/" in text or "\\" in text))
    if not is_path or "-----BEGIN" in text or text.startswith("file:"):
        return text
    try:
        return Path(text).expanduser()
    except RuntimeError:  # The user of `~user` does not exist.
        return Path(text)


def check_mchid(mchid: object) -> None:
    """Check that *mchid* is a merchant number.

    :raises ConfigurationError: *mchid* is not a str of digits.
    """
    try:
        if isinstance(mchid, str) and (problem := find_white_space(mchid)):
            raise ConfigurationError(f"mchid must have no white space around it; {problem}", setting="mchid")
        if not isinstance(mchid, str) or not mchid.isascii() or not mchid.isdigit() or len(mchid) > 32:
            raise ConfigurationError(
                f"mchid must be a merchant number, a string of digits such as '1900000001', not {safe_repr(mchid)}",
                setting="mchid",
            )
    finally:
        del mchid


def check_transports(transport: object, async_transport: object) -> None:
    """Check that each transport can send and be closed.

    :raises ConfigurationError: a transport has no send, or cannot be closed.
    """
    for name, given, close in (("transport", transport, "close"), ("async_transport", async_transport, "aclose")):
        if given is not None and not (hasattr(given, "send") and hasattr(given, close)):
            raise ConfigurationError(
                f"{name} must have send() and {close}(), not be a {type(given).__name__}: give a transport of "
                "wechatpay.transports, with your own session if you have one",
                setting=name,
            )


def is_default_base_url(base_url: object) -> bool:
    """Whether *base_url* is WeChat Pay's default one."""
    return base_url in (BASE_URL, f"{BASE_URL}/")


def validate_base_urls(base_url: object, plain_http: object) -> tuple[str, ...]:
    """Validate one or more base URLs.

    :raises ConfigurationError: a base URL is malformed, or is plain http without permission.
    """
    if isinstance(plain_http, str) or not isinstance(plain_http, Collection):
        raise ConfigurationError(
            f"plain_http must be a list of hosts, such as ['gateway.internal'], not {plain_http!r}",
            setting="plain_http",
        )
    given = base_url if isinstance(base_url, (list, tuple)) else (base_url,)
    if not given:
        raise ConfigurationError("base_url must not be empty: give at least one, or leave it out", setting="base_url")
    urls = tuple(validate_setting("base_url", validate_base_url, each) for each in given)
    for url in urls:
        validate_setting("base_url", lambda url: require_tls(url, plain_http), url)
    return (BASE_URL, SECOND_BASE_URL) if is_default_base_url(base_url) else urls


def validate_renewal(renew_certificates: object, cipher: AESGCM | None) -> bool:
    """Validate whether platform certificates are fetched in addition to `certs=`.

    :raises ConfigurationError: it is no bool, or there is no APIv3 key to decrypt certificates with.
    """
    if not isinstance(renew_certificates, bool):
        raise ConfigurationError(
            f"renew_certificates must be True or False, not {renew_certificates!r}", setting="renew_certificates"
        )
    if renew_certificates and cipher is None:
        raise ConfigurationError(
            "renew_certificates=True needs apiv3_key=, which decrypts the certificates", setting="apiv3_key"
        )
    return renew_certificates


def validate_sign_type(sign_type: object) -> SignType | None:
    """Validate the only algorithm of APIv2.

    :raises ConfigurationError: it is neither MD5 nor HMAC-SHA256.
    """
    if sign_type not in (None, *SIGN_TYPES):
        raise ConfigurationError(
            f"sign_type must be 'HMAC-SHA256' or 'MD5', or left out for either, not {safe_repr(sign_type)}",
            setting="sign_type",
        )
    return cast("SignType | None", sign_type)


def validate_retry(retry: object) -> Retry:
    """Validate the retry policy of all calls.

    :raises ConfigurationError: *retry* is not a `Retry`.
    """
    if retry is None or isinstance(retry, Retry):
        return retry or Retry()
    raise ConfigurationError(
        f"retry must be a wechatpay.Retry(attempts=, backoff=, budget=), not {retry!r}: attempts=1 never retries. Only "
        "a call can say retry=True, to retry what may have arrived",
        setting="retry",
    )


def validate_hook(name: str, hook: Any) -> Hook | None:
    """Validate a hook, which is called and not awaited.

    :raises ConfigurationError: *hook* is not a function, or is a coroutine function.
    """
    if hook is not None and (not callable(hook) or iscoroutinefunction(hook)):
        raise ConfigurationError(
            f"{name} must be a function of one Event, not a {type(hook).__name__} or a coroutine function", setting=name
        )
    return cast("Hook | None", hook)


def create_key_store(cipher: AESGCM | None, cache: CertificateCache | None, now: float) -> KeyStore:
    """Create a key store without `certs=`: it has the keys of *cache*, and fetches others if there is an APIv3 key."""
    if cipher is None or cache is None:
        return KeyStore(PlatformKeys(), cipher, is_renewed=True, auto_refresh=True)
    keys, fetched_at = cache.load()
    return KeyStore(
        keys, cipher, is_renewed=True, auto_refresh=True, fetched_at=min(fetched_at, now), on_update=cache.save
    )


def add_merchant_key(certificate: MerchantCertificate | None, merchant: Merchant | None) -> MerchantCertificate | None:
    """Return *certificate* for mutual TLS: if it has no key of its own, with the key that signs requests."""
    if certificate is None or certificate.private_key is not None or merchant is None:
        return certificate
    return MerchantCertificate(certificate.certificate, merchant.private_key)


def validate_setting(setting: str, validate: Callable[[Any], Any], value: object) -> Any:
    """Validate the value of a setting as an option of a call is validated.

    :raises ConfigurationError: *validate* raised an `ArgumentError`.
    """
    try:
        return validate(value)
    except ArgumentError as error:
        raise ConfigurationError(str(error), setting=setting) from None
