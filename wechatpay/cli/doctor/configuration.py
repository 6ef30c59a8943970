"""What can be wrong with a configuration, looked at one thing after the other: plain functions that give findings."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from wechatpay._keys.merchant_certificate import MerchantCertificate, load_merchant_certificate
from wechatpay._keys.platform import Merchant, PlatformKeys, load_merchant, load_platform_keys, normalize_serial
from wechatpay._keys.shared import SharedKey, load_apiv3_key
from wechatpay._settings import BASE_URL, check_mchid, from_environment
from wechatpay.cli.doctor.findings import Finding
from wechatpay.cli.doctor.live import echo, network
from wechatpay.errors import ConfigurationError

__all__ = ["examine"]


def examine(environment: Mapping[str, str], certificate: Path | None = None) -> Iterator[Finding]:
    """All there is to say of the configuration in *environment*, and of WeChat Pay as it is reached with it."""
    try:
        given = from_environment(environment)
    except ConfigurationError as error:
        yield Finding("wrong", "configuration", str(error), "set both, or neither")
        given = from_environment({**environment, "WECHATPAY_PUBLIC_KEY": "", "WECHATPAY_PUBLIC_KEY_ID": ""})
    yield from _mchid(given)
    merchant = None
    for finding, found in _merchant(given, certificate):
        merchant = found or merchant
        yield finding
    platform = None
    for finding, keys in _platform(given, merchant):
        platform = keys or platform
        yield finding
    yield from _shared(given)
    reached = False
    for finding in network(given.get("base_url", BASE_URL)):
        reached = reached or finding.what == "clock"
        yield finding
    if (
        merchant is not None
        and "mchid" in given
        and reached
        and (platform or ("certs" not in given and "apiv3_key" in given))
    ):
        yield from echo(given, has_key=platform is not None)
    else:
        yield Finding("doubtful", "signature", "not tried: mend what is above first")


def _mchid(given: Mapping[str, Any]) -> Iterator[Finding]:
    if "mchid" not in given:
        yield Finding(
            "wrong", "merchant number", "WECHATPAY_MCHID is not set", "export WECHATPAY_MCHID=1900000001, with yours"
        )
        return
    try:
        check_mchid(given["mchid"])
        yield Finding("right", "merchant number", given["mchid"])
    except ConfigurationError as error:
        yield Finding("wrong", "merchant number", str(error), "it is 8 to 10 digits")


def _merchant(given: Mapping[str, Any], path: Path | None) -> Iterator[tuple[Finding, Merchant | None]]:
    """The private key, the certificate beside it, and the serial."""
    if "private_key" not in given:
        mend = "set WECHATPAY_PRIVATE_KEY to the path of apiclient_key.pem; APIv2 alone needs none"
        found = "WECHATPAY_PRIVATE_KEY is not set"
        yield Finding("doubtful" if "secret" in given else "wrong", "private key", found, mend), None
        if "serial" not in given and "secret" not in given:
            yield _serial(None, None), None
        return
    certificate, mchid = None, given.get("mchid", "0")
    if path := path or _beside(given["private_key"]):
        try:
            certificate = load_merchant_certificate({"cert": path}, mchid)
            yield _dates(path, certificate), None
        except ConfigurationError as error:
            yield (
                Finding("wrong", "merchant certificate", str(error), "give apiclient_cert.pem, of the same download"),
                None,
            )
    serial = given.get("serial")
    try:
        merchant = load_merchant(
            mchid=mchid,
            serial=serial or (certificate.serial if certificate else "0"),
            private_key=given["private_key"],
        )
    except ConfigurationError as error:
        is_serial = error.setting == "serial"
        mend = "it is the serial of apiclient_cert.pem" if is_serial else "give the path of apiclient_key.pem"
        yield Finding("wrong", "serial" if is_serial else "private key", str(error), mend), None
        return
    yield (
        Finding("right", "private key", f"RSA, {merchant.private_key.key_size if merchant.private_key else 0} bits"),
        merchant,
    )
    yield _pair(merchant, certificate, serial), None
    yield _serial(serial, certificate), None


def _beside(private_key: object) -> Path | None:
    """The certificate that the download has beside the key."""
    text = str(private_key)
    path = Path(unquote(urlsplit(text).path)) if text.startswith("file:") else private_key
    found = path.with_name("apiclient_cert.pem") if isinstance(path, Path) else None
    return found if found is not None and found.is_file() else None


def _dates(path: Path, certificate: MerchantCertificate) -> Finding:
    until = certificate.certificate.not_valid_after_utc
    found = f"{path.name}, serial {certificate.serial}, until {until:%Y-%m-%d}"
    left = (until.timestamp() - time.time()) / 86400
    if left < 0:
        return Finding("wrong", "merchant certificate", f"{found}: expired", "make a new one on the merchant platform")
    if left < 30:
        return Finding("doubtful", "merchant certificate", f"{found}: in {left:.0f} days", "make a new one in time")
    return Finding("right", "merchant certificate", found)


def _pair(merchant: Merchant, certificate: MerchantCertificate | None, serial: str | None) -> Finding:
    if certificate is None or merchant.private_key is None:
        mend = "" if serial else "give --certificate apiclient_cert.pem"
        return Finding("absent", "key and certificate", "no apiclient_cert.pem beside the key: not compared", mend)
    if merchant.private_key.public_key() == certificate.certificate.public_key():
        return Finding("right", "key and certificate", "they belong together")
    mend = "take apiclient_key.pem and apiclient_cert.pem from the same download"
    return Finding("wrong", "key and certificate", "the key is not that of the certificate", mend)


def _serial(serial: str | None, certificate: MerchantCertificate | None) -> Finding:
    if serial is None:
        mend = f"set WECHATPAY_SERIAL={certificate.serial}" if certificate else "set WECHATPAY_SERIAL"
        return Finding("wrong", "serial", "WECHATPAY_SERIAL is not set", mend)
    if certificate is not None and normalize_serial(serial) != normalize_serial(certificate.serial):
        mend = f"set WECHATPAY_SERIAL={certificate.serial}"
        return Finding("wrong", "serial", f"{serial} is not that of the certificate", mend)
    if len(serial) != 40:
        return Finding(
            "doubtful", "serial", f"{serial} has {len(serial)} digits", "WeChat Pay's own have 40: is it whole?"
        )
    return Finding("right", "serial", serial)


def _platform(given: Mapping[str, Any], merchant: Merchant | None) -> Iterator[tuple[Finding, PlatformKeys | None]]:
    if "certs" not in given:
        yield _no_key(given), None
        return
    try:
        keys = load_platform_keys(given["certs"], merchant)
    except ConfigurationError as error:
        mend = "take id and pub_key.pem from the merchant platform: account centre, API security, WeChat Pay public key"
        yield Finding("wrong", "WeChat Pay's key", str(error), mend), None
        return
    (name,) = keys
    kind = "public key" if name.startswith("PUB_KEY_ID_") else "platform certificate"
    if keys.preferred(time.time()) is None:
        yield Finding("wrong", "WeChat Pay's key", f"{kind} {name} has expired", "move to the public key"), None
        return
    if kind == "public key" and not re.fullmatch("PUB_KEY_ID_[0-9]{24,}", name):
        mend = "it is PUB_KEY_ID_ and some thirty digits: is it whole?"
        yield Finding("doubtful", "WeChat Pay's key", f"{kind} {name}", mend), keys
        return
    yield Finding("right", "WeChat Pay's key", f"{kind} {name}"), keys


def _no_key(given: Mapping[str, Any]) -> Finding:
    mend = "set WECHATPAY_PUBLIC_KEY_ID and WECHATPAY_PUBLIC_KEY: new merchants have no certificates"
    if "apiv3_key" in given:
        return Finding("doubtful", "WeChat Pay's key", "no public key: platform certificates will be fetched", mend)
    if "secret" in given and "private_key" not in given:
        return Finding("absent", "WeChat Pay's key", "none is set: APIv2 alone needs none")
    return Finding("wrong", "WeChat Pay's key", "none is set", mend)


def _shared(given: Mapping[str, Any]) -> Iterator[Finding]:
    if "apiv3_key" not in given:
        mend = "set WECHATPAY_APIV3_KEY: notifications and platform certificates are opened with it"
        yield Finding("doubtful", "APIv3 key", "WECHATPAY_APIV3_KEY is not set", mend)
    else:
        try:
            load_apiv3_key(given["apiv3_key"])
            yield Finding("right", "APIv3 key", "32 bytes")
        except ConfigurationError as error:
            yield Finding(
                "wrong", "APIv3 key", str(error), "set it anew on the merchant platform, 32 letters and digits"
            )
    if "secret" not in given:
        yield Finding("absent", "APIv2 key", "WECHATPAY_SECRET is not set: only calls of APIv2 need it")
        return
    try:
        SharedKey(given["secret"])
    except ConfigurationError as error:
        yield Finding("wrong", "APIv2 key", str(error), "set it anew on the merchant platform")
        return
    length = len(given["secret"])
    if length != 32:
        yield Finding("wrong", "APIv2 key", f"it has {length} characters, and an APIv2 key has 32", "is it whole?")
    elif given["secret"] == given.get("apiv3_key"):
        yield Finding(
            "doubtful", "APIv2 key", "it is the same as the APIv3 key", "they are set apart: was one copied twice?"
        )
    else:
        yield Finding("right", "APIv2 key", "32 characters")
