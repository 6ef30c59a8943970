"""The checks of the configuration alone: the merchant number, the merchant's keys and WeChat Pay's."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from wechatpay._keys.merchant import Merchant, load_merchant
from wechatpay._keys.merchant_certificate import MerchantCertificate, load_merchant_certificate
from wechatpay._keys.pem import normalize_serial
from wechatpay._keys.platform import PlatformKeys, load_platform_keys
from wechatpay._keys.shared import SharedKey, load_apiv3_key
from wechatpay._settings import check_mchid
from wechatpay.cli.doctor.finding import Checks, Finding, State
from wechatpay.errors import ConfigurationError

__all__ = [
    "check_apiv2_key",
    "check_apiv3_key",
    "check_merchant_key",
    "check_merchant_number",
    "check_platform_key",
]

Settings = Mapping[str, Any]
"""The arguments of `Client` that the environment gives."""

EXPIRY_WARNING_DAYS = 30


def check_merchant_number(settings: Settings) -> Finding:
    """Check that the merchant number is set and has its form."""
    check = "merchant number"
    if "mchid" not in settings:
        return Finding("error", check, "WECHATPAY_MCHID is not set", "set it to your number, such as 1900000001")
    try:
        check_mchid(settings["mchid"])
    except ConfigurationError as error:
        return Finding("error", check, str(error), "set WECHATPAY_MCHID to your number, which has 8 to 10 digits")
    return Finding("ok", check, settings["mchid"])


# --- the merchant's key


def check_merchant_key(settings: Settings, path: Path | None) -> Checks[Merchant | None]:
    """Check the private key, its certificate and its serial; return the merchant if requests can be signed.

    :param path: the merchant API certificate; if None, it is looked for beside the private key.
    """
    serial = settings.get("serial")
    if "private_key" not in settings:
        fix = "set it to the path of apiclient_key.pem; APIv2 alone does not need it"
        state: State = "warning" if "secret" in settings else "error"
        yield Finding(state, "private key", "WECHATPAY_PRIVATE_KEY is not set", fix)
        if serial is None and "secret" not in settings:
            yield _check_serial(None, None)
        return None
    mchid = settings.get("mchid", "0")
    certificate = yield from _check_certificate(path or _find_certificate(settings["private_key"]), mchid)
    placeholder = certificate.serial if certificate else "0"
    try:
        merchant = load_merchant(mchid=mchid, serial=serial or placeholder, private_key=settings["private_key"])
    except ConfigurationError as error:
        if error.setting == "serial":
            yield Finding("error", "serial", str(error), "set WECHATPAY_SERIAL to the serial of apiclient_cert.pem")
        else:
            fix = "set WECHATPAY_PRIVATE_KEY to the path of apiclient_key.pem"
            yield Finding("error", "private key", str(error), fix)
        return None
    bits = merchant.private_key.key_size if merchant.private_key else 0
    yield Finding("ok", "private key", f"RSA, {bits} bits")
    yield _check_pair(merchant, certificate, serial)
    yield _check_serial(serial, certificate)
    return merchant


def _find_certificate(private_key: object) -> Path | None:
    """Return the path of the certificate that the merchant platform stores beside the key; None if there is none."""
    text = str(private_key)
    path = Path(unquote(urlsplit(text).path)) if text.startswith("file:") else private_key
    certificate = path.with_name("apiclient_cert.pem") if isinstance(path, Path) else None
    return certificate if certificate is not None and certificate.is_file() else None


def _check_certificate(path: Path | None, mchid: str) -> Checks[MerchantCertificate | None]:
    if path is None:
        return None
    try:
        certificate = load_merchant_certificate({"cert": path}, mchid)
    except ConfigurationError as error:
        fix = "use apiclient_cert.pem from the same download as the key"
        yield Finding("error", "merchant certificate", str(error), fix)
        return None
    yield _check_expiry(path, certificate)
    return certificate


def _check_expiry(path: Path, certificate: MerchantCertificate) -> Finding:
    check = "merchant certificate"
    until = certificate.certificate.not_valid_after_utc
    result = f"{path.name}, serial {certificate.serial}, valid until {until:%Y-%m-%d}"
    days = (until.timestamp() - time.time()) / 86400
    if days < 0:
        return Finding("error", check, f"{result}: it has expired", "request a new one on the merchant platform")
    if days < EXPIRY_WARNING_DAYS:
        fix = "request a new one on the merchant platform before then"
        return Finding("warning", check, f"{result}: it expires in {days:.0f} days", fix)
    return Finding("ok", check, result)


def _check_pair(merchant: Merchant, certificate: MerchantCertificate | None, serial: str | None) -> Finding:
    check = "key and certificate"
    if certificate is None or merchant.private_key is None:
        fix = "" if serial else "give --certificate apiclient_cert.pem"
        return Finding("skipped", check, "not compared: there is no apiclient_cert.pem beside the key", fix)
    if merchant.private_key.public_key() == certificate.certificate.public_key():
        return Finding("ok", check, "they match")
    fix = "take apiclient_key.pem and apiclient_cert.pem from the same download"
    return Finding("error", check, "the private key does not match the certificate", fix)


def _check_serial(serial: str | None, certificate: MerchantCertificate | None) -> Finding:
    fix = f"set WECHATPAY_SERIAL={certificate.serial}" if certificate else "set it to the serial of apiclient_cert.pem"
    if serial is None:
        return Finding("error", "serial", "WECHATPAY_SERIAL is not set", fix)
    if certificate is not None and normalize_serial(serial) != normalize_serial(certificate.serial):
        return Finding("error", "serial", f"{serial} is not the serial of the certificate", fix)
    if len(serial) != 40:
        fix = "serials that WeChat Pay issues have 40 digits: check that it is complete"
        return Finding("warning", "serial", f"{serial} has {len(serial)} digits", fix)
    return Finding("ok", "serial", serial)


# --- WeChat Pay's key


def check_platform_key(settings: Settings, merchant: Merchant | None) -> Checks[PlatformKeys | None]:
    """Check WeChat Pay's public key or platform certificate; return it if responses can be verified with it."""
    check = "WeChat Pay's key"
    if "certs" not in settings:
        yield _check_missing_platform_key(settings)
        return None
    try:
        keys = load_platform_keys(settings["certs"], merchant)
    except ConfigurationError as error:
        fix = (
            "take pub_key.pem and its id from the merchant platform: account center, API security, WeChat Pay "
            "public key"
        )
        yield Finding("error", check, str(error), fix)
        return None
    (name,) = keys
    kind = "public key" if name.startswith("PUB_KEY_ID_") else "platform certificate"
    if keys.find_preferred(time.time()) is None:
        yield Finding("error", check, f"{kind} {name} has expired", "use WeChat Pay's public key in its place")
        return None
    if kind == "public key" and not re.fullmatch("PUB_KEY_ID_[0-9]{24,}", name):
        fix = "an id is PUB_KEY_ID_ and about thirty digits: check that it is complete"
        yield Finding("warning", check, f"{kind} {name}", fix)
    else:
        yield Finding("ok", check, f"{kind} {name}")
    return keys


def _check_missing_platform_key(settings: Settings) -> Finding:
    check = "WeChat Pay's key"
    fix = "set WECHATPAY_PUBLIC_KEY_ID and WECHATPAY_PUBLIC_KEY: new merchants have no platform certificates"
    if "apiv3_key" in settings:
        return Finding("warning", check, "no public key is set: platform certificates will be fetched", fix)
    if "secret" in settings and "private_key" not in settings:
        return Finding("skipped", check, "no public key is set: APIv2 alone does not need it")
    return Finding("error", check, "no public key is set", fix)


# --- the keys that both sides share


def check_apiv3_key(settings: Settings) -> Finding:
    """Check that the APIv3 key is set and has its form."""
    if "apiv3_key" not in settings:
        fix = "set it: notifications and platform certificates are decrypted with it"
        return Finding("warning", "APIv3 key", "WECHATPAY_APIV3_KEY is not set", fix)
    try:
        load_apiv3_key(settings["apiv3_key"])
    except ConfigurationError as error:
        fix = "if it is lost, set a new one on the merchant platform: 32 letters and digits"
        return Finding("error", "APIv3 key", str(error), fix)
    return Finding("ok", "APIv3 key", "32 bytes")


def check_apiv2_key(settings: Settings) -> Finding:
    """Check that the APIv2 key, if it is set, has its form."""
    check = "APIv2 key"
    if "secret" not in settings:
        return Finding("skipped", check, "WECHATPAY_SECRET is not set: only APIv2 needs it")
    try:
        SharedKey(settings["secret"])
    except ConfigurationError as error:
        return Finding("error", check, str(error), "if it is lost, set a new one on the merchant platform")
    length = len(settings["secret"])
    if length != 32:
        result = f"it has {length} characters, and an APIv2 key has 32"
        return Finding("error", check, result, "check that it is complete")
    if settings["secret"] == settings.get("apiv3_key"):
        fix = "the two are set separately: check that you did not copy one twice"
        return Finding("warning", check, "it is the same as the APIv3 key", fix)
    return Finding("ok", check, "32 characters")
