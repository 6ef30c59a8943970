"""All checks of `wechatpay doctor`, in order: first the configuration alone, then with WeChat Pay."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from wechatpay._settings import BASE_URL, from_environment
from wechatpay.cli.doctor.clock import check_clock
from wechatpay.cli.doctor.connection import check_connection
from wechatpay.cli.doctor.credentials import (
    check_apiv2_key,
    check_apiv3_key,
    check_merchant_key,
    check_merchant_number,
    check_platform_key,
)
from wechatpay.cli.doctor.finding import Finding
from wechatpay.cli.doctor.signature import check_signature
from wechatpay.errors import ConfigurationError

__all__ = ["run_checks"]


def run_checks(environment: Mapping[str, str], certificate: Path | None = None) -> Iterator[Finding]:
    """Check the configuration in *environment* and yield a finding for each check.

    :param certificate: the merchant API certificate; if None, it is looked for beside the private key.
    """
    try:
        settings = from_environment(environment)
    except ConfigurationError as error:
        yield Finding("error", "configuration", str(error), "set both variables, or neither")
        settings = from_environment({**environment, "WECHATPAY_PUBLIC_KEY": "", "WECHATPAY_PUBLIC_KEY_ID": ""})
    yield check_merchant_number(settings)
    merchant = yield from check_merchant_key(settings, certificate)
    platform_keys = yield from check_platform_key(settings, merchant)
    yield check_apiv3_key(settings)
    yield check_apiv2_key(settings)
    response = yield from check_connection(settings.get("base_url", BASE_URL))
    if response is not None:
        yield check_clock(response.headers.get("Date", ""), response.sent_at)
    can_verify = platform_keys or ("certs" not in settings and "apiv3_key" in settings)
    if merchant and "mchid" in settings and response is not None and can_verify:
        yield from check_signature(settings, can_encrypt=platform_keys is not None)
    else:
        yield Finding("warning", "signature", "not checked: fix the problems above first")
