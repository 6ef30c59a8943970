"""What can be wrong with a configuration, looked at one thing after the other: plain functions that give findings."""

from __future__ import annotations

import re
import secrets
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from wechatpay.client import Client
from wechatpay.configuration import BASE_URL, check_mchid, from_environment
from wechatpay.errors import (
    ClientError,
    ConfigurationError,
    ConnectError,
    ProofError,
    TransportError,
    WeChatPayError,
)
from wechatpay.http import Headers, HTTPRequest, HTTPResponse
from wechatpay.keys import Merchant, PlatformKeys, load_merchant, load_platform_keys
from wechatpay.merchant_certificate import MerchantCertificate, load_merchant_certificate
from wechatpay.secret import Secret
from wechatpay.shared_keys import SharedKey, load_apiv3_key
from wechatpay.transports import RequestsTransport, Transport
from wechatpay.v3 import CLOCK_OFFSET, request_message, target_of
from wechatpay.version import USER_AGENT

__all__ = ["Finding", "examine"]

State = Literal["right", "wrong", "doubtful", "absent"]


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at."""

    state: State
    what: str
    found: str
    mend: str = ""
    """What to do about it; "" where nothing is to be done."""


def examine(environment: Mapping[str, str], certificate: Path | None = None) -> Iterator[Finding]:
    """All there is to say of the configuration in *environment*, and of WeChat Pay as it is reached with it."""
    try:
        given = from_environment(environment)
    except ConfigurationError as error:
        yield Finding("wrong", "configuration", str(error), "set both, or neither")
        given = {**from_environment({**environment, "WECHATPAY_PUBLIC_KEY": "", "WECHATPAY_PUBLIC_KEY_ID": ""})}
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
    for finding in _network(given.get("base_url", BASE_URL)):
        reached = reached or finding.what == "clock"
        yield finding
    if (
        merchant is not None
        and "mchid" in given
        and reached
        and (platform or ("certs" not in given and "apiv3_key" in given))
    ):
        yield from _echo(given, has_key=platform is not None)
    else:
        yield Finding("absent", "signature", "not tried: mend what is above first")


# --- what is on this side


def _mchid(given: Mapping[str, Any]) -> Iterator[Finding]:
    if "mchid" not in given:
        yield Finding(
            "wrong", "merchant number", "WECHATPAY_MCHID is not set", "it is on the merchant platform's first page"
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
        yield Finding("absent", "private key", "WECHATPAY_PRIVATE_KEY is not set", mend), None
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
        what = "serial" if str(error).startswith("serial") else "private key"
        yield Finding("wrong", what, str(error), "take both from one download of the merchant platform"), None
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
    path = Path(urlsplit(text).path) if text.startswith("file:") else private_key
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
    if certificate is not None and serial.upper().lstrip("0") != certificate.serial.lstrip("0"):
        mend = f"set WECHATPAY_SERIAL={certificate.serial}"
        return Finding("wrong", "serial", f"{serial} is not that of the certificate", mend)
    if len(serial) != 40:
        return Finding(
            "doubtful", "serial", f"{serial} has {len(serial)} digits", "WeChat Pay's own have 40: is it whole?"
        )
    return Finding("right", "serial", serial)


def _platform(given: Mapping[str, Any], merchant: Merchant | None) -> Iterator[tuple[Finding, PlatformKeys | None]]:
    if "certs" not in given:
        found = "no public key: platform certificates will be fetched" if "apiv3_key" in given else "none is set"
        mend = "set WECHATPAY_PUBLIC_KEY_ID and WECHATPAY_PUBLIC_KEY: new merchants have no certificates"
        yield Finding("doubtful" if "apiv3_key" in given else "wrong", "WeChat Pay's key", found, mend), None
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


# --- what is on the way


def _network(base_url: str) -> Iterator[Finding]:
    """The proxy, the connection, and the clock."""
    url = urlsplit(base_url)
    proxy = getproxies().get(url.scheme) if not proxy_bypass(url.hostname or "") else None
    if proxy:
        yield Finding(
            "doubtful", "proxy", f"the environment has {_without_user(proxy)}", "or name the host in NO_PROXY"
        )
    else:
        yield Finding("right", "proxy", "none")
    headers = Headers({"Accept": "application/json", "User-Agent": USER_AGENT})
    transport, begun = RequestsTransport(), time.time()
    try:
        request = HTTPRequest(
            "GET", f"{base_url.rstrip('/')}/v3/certificates", headers, timeout=(5.0, 10.0), within=15.0
        )
        reply = transport.send(request)
    except TransportError as error:
        certain = isinstance(error, ConnectError)
        mend = "look at the network, the proxy and the time-outs; TLS needs the right time, and its authorities"
        yield Finding("wrong", "connection", str(error), mend if certain else "try again")
        return
    finally:
        transport.close()
    seconds = time.time() - begun
    yield Finding("right", "connection", f"{base_url} answers in {1000 * seconds:.0f} ms")
    yield _clock(reply, begun + seconds / 2)


def _without_user(url: str) -> str:
    return re.sub("//[^@/]*@", "//***@", url)


def _clock(reply: HTTPResponse, now: float) -> Finding:
    try:
        offset = now - parsedate_to_datetime(reply.headers.get("Date", "")).timestamp()
    except ValueError:
        return Finding("absent", "clock", "the reply has no Date to compare with")
    found = f"{abs(offset):.0f} s {'after' if offset > 0 else 'before'} the server's"
    if abs(offset) > CLOCK_OFFSET:
        return Finding(
            "wrong", "clock", f"{found}; {CLOCK_OFFSET} s are allowed", "set the clock: chronyd, or timedatectl"
        )
    if abs(offset) > 10:
        return Finding("doubtful", "clock", found, "have it kept by NTP, before it is too far off")
    return Finding("right", "clock", "as the server's")


# --- what WeChat Pay says


class Watched:
    """A transport that remembers what it sent."""

    def __init__(self) -> None:
        self._inner: Transport = RequestsTransport()
        self.sent: HTTPRequest | None = None

    def send(self, request: HTTPRequest) -> HTTPResponse:
        """Send it."""
        self.sent = request
        return self._inner.send(request)

    def close(self) -> None:
        """Close the connections."""
        self._inner.close()


def _echo(given: Mapping[str, Any], *, has_key: bool) -> Iterator[Finding]:
    """WeChat Pay's own test of signatures and encryption. https://pay.weixin.qq.com/doc/v3/merchant/4014551946"""
    text = f"doctor {secrets.token_hex(4)}"
    body: dict[str, Any] = {"echo_message": text}
    if has_key:
        body["encrypted_echo_message"] = Secret(text)
    watched = Watched()
    try:
        with Client(**given, transport=watched) as client:
            reply: Any = client.chain("v3/security/echo").post(json=body, retry=False).json()
            yield Finding(
                "right", "signature", "WeChat Pay accepts ours, and its own is right (POST /v3/security/echo)"
            )
            sealed = reply.get("encrypted_echo_message")
            if has_key and sealed:
                opened = client.decrypt(sealed)
                state: State = "right" if opened == text else "wrong"
                yield Finding(state, "encryption", "what was encrypted came back, encrypted for us, and opens")
    except ClientError as error:
        yield _refused(error, watched.sent)
    except ProofError as error:
        mend = "compare WECHATPAY_PUBLIC_KEY_ID and the key with the merchant platform; something may sit in between"
        yield Finding("wrong", "signature of the reply", f"{type(error).__name__}: {error}", mend)
    except WeChatPayError as error:
        yield Finding("wrong", "signature", f"{type(error).__name__}: {error}", "try again when the rest is right")
    finally:
        watched.close()


def _refused(error: ClientError, sent: HTTPRequest | None) -> Finding:
    information = error.detail.get("sign_information") if isinstance(error.detail, dict) else None
    if error.code != "SIGN_ERROR" or not isinstance(information, dict) or sent is None:
        return Finding("wrong", "signature", str(error), "WeChat Pay knows the Request-ID")
    theirs = str(information.get("truncated_sign_message", ""))
    return Finding("wrong", "signature", str(error), _compared(_signed(sent)[: len(theirs)], theirs))


def _signed(request: HTTPRequest) -> str:
    """The message that the signature of *request* is over."""
    parts = dict(re.findall(r'([a-z_]+)="([^"]*)"', request.headers["Authorization"]))
    assert isinstance(request.content, bytes)
    target = target_of(request.url)
    message = request_message(request.method, target, parts["timestamp"], parts["nonce_str"], request.content)
    return message.decode("utf-8", "replace")


def _compared(ours: str, theirs: str) -> str:
    """What to do about a signature that is wrong: by where the two messages begin to differ."""
    if ours == theirs:
        return (
            "the signed messages are the same on both sides, so the key is another than that of the serial: take "
            "apiclient_key.pem and the serial from the same download, and compare mchid and serial"
        )
    pairs = zip(_visible(ours), _visible(theirs), strict=False)
    at = next((place for place, (one, other) in enumerate(pairs) if one != other), min(len(ours), len(theirs)))
    return (
        "the two sides sign different messages; something on the way changes the request\n"
        f"ours   {_visible(ours)}\ntheirs {_visible(theirs)}\n       {' ' * at}^ here"
    )


def _visible(message: str) -> str:
    return message.replace("\n", "\\n")
