"""No public name is lost: every import that worked still works, and an old name says what it is called now."""

from __future__ import annotations

from importlib import import_module

import pytest

import wechatpay
from wechatpay import Headers, HTTPRequest

ERRORS = """
    APIError AlgorithmError ArgumentError ArgumentTypeError BusyError ClientError ClockOffsetError ConfigurationError
    ConnectError ConnectTimeoutError ConnectionLostError DecodeError DecryptionError DigestError ExchangeError
    MismatchedReplyError MissingHeaderError PathError ServerError SignatureError SignatureProbeError TimedOutError
    TooLargeError TransportError UnknownSerialError V2Error VerificationError WeChatPayError
"""
NAMES = {
    "wechatpay": f"""{ERRORS}
        Client Event HTTPRequest HTTPResponse Headers Notification Reply Response Retry Secret __version__ bills
        notifications openapi sandbox transports
    """,
    "wechatpay.errors": ERRORS,
    "wechatpay.http": "HTTPRequest HTTPResponse Headers Reply",
    "wechatpay.client": "Client",
    "wechatpay.response": "Response",
    "wechatpay.bills": "Bill Bills download read",
    "wechatpay.notifications": "Notification RedisStore Reply SQLiteStore Store once rejected",
    "wechatpay.notifications.aiohttp": "notified",
    "wechatpay.notifications.django": "notified",
    "wechatpay.notifications.fastapi": "notified",
    "wechatpay.notifications.flask": "notified",
    "wechatpay.openapi": "SNAPSHOT Operation find nearest operations search split_roles webhooks",
    "wechatpay.sandbox": "Delivery Fault Faults Misdelivery Notifier Sandbox",
    "wechatpay.transports": "AiohttpTransport AsyncTransport RequestsTransport Transport",
    "wechatpay.transports.aiohttp": "AiohttpTransport",
    "wechatpay.transports.requests": "RequestsTransport",
    "wechatpay.pytest_plugin": "wechatpay_client wechatpay_sandbox",
}
"""The public modules and their names. A name may be added; one that goes stays here, and below, until it is removed."""


@pytest.mark.parametrize("module", NAMES)
def test_every_public_module_has_the_names_that_it_had(module):
    found = import_module(module)
    assert set(NAMES[module].split()) <= set(found.__all__)
    for name in found.__all__:
        assert hasattr(found, name)


@pytest.mark.parametrize("module", ["wechatpay", "wechatpay.errors"])
def test_the_old_name_of_verification_error_is_deprecated_and_means_the_same(module):
    with pytest.deprecated_call(match="VerificationError"):
        old = import_module(module).ProofError
    assert old is wechatpay.VerificationError


def test_the_old_names_of_headers_are_deprecated_and_do_the_same():
    headers = Headers({"A": "1"})
    with pytest.deprecated_call(match="with_defaults"):
        assert headers.over({"B": "2"}) == headers.with_defaults({"B": "2"}) == {"B": "2", "A": "1"}
    with pytest.deprecated_call(match="with_header"):
        assert headers.plus("B", "2") == headers.with_header("B", "2") == {"A": "1", "B": "2"}


def test_the_old_names_of_the_total_timeout_are_deprecated_and_mean_the_same():
    with pytest.deprecated_call(match="total_timeout"):
        request = HTTPRequest("GET", "https://example.invalid/", within=3.0)
    assert request.total_timeout == 3.0
    with pytest.deprecated_call(match="total_timeout"):
        assert request.within == 3.0
    with pytest.deprecated_call(match="limited_to"):
        assert request.lasting(2.0).total_timeout == 2.0


def test_a_name_that_never_existed_is_an_attribute_error():
    for module in (wechatpay, wechatpay.errors):
        with pytest.raises(AttributeError, match="Nothing"):
            module.Nothing  # noqa: B018
