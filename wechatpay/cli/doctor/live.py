"""What `wechatpay doctor` finds out by asking: the network, the clock, and what WeChat Pay says of a signature."""

from __future__ import annotations

import re
import secrets
import time
from collections.abc import Iterator, Mapping
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from wechatpay._calls.options import validate_base_url
from wechatpay._keys.crypto import aes_gcm_decrypt
from wechatpay._keys.secret import Secret
from wechatpay._keys.shared import load_apiv3_key
from wechatpay._protocols.v3 import CLOCK_OFFSET, request_message, target_of
from wechatpay.cli.doctor.findings import Finding, State
from wechatpay.client import Client
from wechatpay.errors import (
    ArgumentError,
    ClientError,
    ConnectError,
    DecryptionError,
    TransportError,
    VerificationError,
    WeChatPayError,
)
from wechatpay.http import Headers, HTTPRequest, HTTPResponse
from wechatpay.transports import RequestsTransport
from wechatpay.transports._recording import RecordingTransport
from wechatpay.version import USER_AGENT

__all__ = ["compared", "echo", "network"]


def network(base_url: str) -> Iterator[Finding]:
    """The proxy, the connection, and the clock."""
    try:
        base_url = validate_base_url(base_url)
    except ArgumentError as error:
        yield Finding("wrong", "connection", str(error), "set WECHATPAY_BASE_URL, or leave it out")
        return
    url = urlsplit(base_url)
    proxies = getproxies()
    proxy = proxies.get(url.scheme) or proxies.get("all")
    if proxy and not proxy_bypass(url.hostname or ""):
        found = f"the environment has {proxy.rpartition('@')[2]}"
        yield Finding("doubtful", "proxy", found, "if calls should not go through it, name the host in NO_PROXY")
    else:
        yield Finding("right", "proxy", "none")
    headers = Headers({"Accept": "application/json", "User-Agent": USER_AGENT})
    transport, begun = RequestsTransport(), time.time()
    try:
        request = HTTPRequest("GET", f"{base_url}/v3/certificates", headers, timeout=(5.0, 10.0), total_timeout=15.0)
        reply = transport.send(request)
    except TransportError as error:
        certain = isinstance(error, ConnectError)
        mend = "look at the network and the proxy; TLS needs the right time, and its authorities"
        if urlsplit(base_url).scheme == "http":
            mend = "is it running?"
        yield Finding("wrong", "connection", str(error), mend if certain else "try again")
        return
    finally:
        transport.close()
    seconds = time.time() - begun
    yield Finding("right", "connection", f"{base_url} answers in {1000 * seconds:.0f} ms")
    yield _clock(reply, begun + seconds / 2)


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


def echo(given: Mapping[str, Any], *, has_key: bool) -> Iterator[Finding]:
    """WeChat Pay's own test of signatures and encryption. https://pay.weixin.qq.com/doc/v3/merchant/4014551946"""
    text = f"doctor {secrets.token_hex(4)}"
    body: dict[str, Any] = {"echo_message": text}
    if has_key:
        body["encrypted_echo_message"] = Secret(text)
    transport = RecordingTransport(RequestsTransport())
    try:
        with Client(**given, transport=transport) as client:
            reply: Any = client.chain("v3/security/echo").post(json=body, retry=False).json()
            yield Finding(
                "right", "signature", "WeChat Pay accepts ours, and its own is right (POST /v3/security/echo)"
            )
            sealed = reply.get("encrypted_echo_message")
            if has_key and sealed:
                opened = client.decrypt(sealed)
                state: State = "right" if opened == text else "wrong"
                yield Finding(state, "encryption", "what was encrypted came back, encrypted for us, and opens")
            if "apiv3_key" in given:
                yield _unsealing(client, load_apiv3_key(given["apiv3_key"]))
    except ClientError as error:
        yield _refused(error, transport.request)
    except VerificationError as error:
        mend = "compare WECHATPAY_PUBLIC_KEY_ID and the key with the merchant platform; something may sit in between"
        yield Finding("wrong", "signature of the reply", f"{type(error).__name__}: {error}", mend)
    except WeChatPayError as error:
        yield Finding("wrong", "signature", f"{type(error).__name__}: {error}", "try again when the rest is right")
    finally:
        transport.close()


def _unsealing(client: Client, cipher: AESGCM) -> Finding:
    """Whether the APIv3 key opens what WeChat Pay seals with it: a platform certificate, as it would a notification."""
    what = "what is sealed"
    try:
        listed: Any = client.chain("v3/certificates").get(retry=False).json()
        sealed = listed["data"][0]["encrypt_certificate"]
        nonce, said = sealed["nonce"], sealed["associated_data"]
        aes_gcm_decrypt(cipher, sealed["ciphertext"], nonce=nonce, associated_data=said)
    except DecryptionError:
        mend = "compare WECHATPAY_APIV3_KEY with the one that is set: no notification can be read with this one"
        return Finding("wrong", what, "a platform certificate does not open with the APIv3 key", mend)
    except (ClientError, LookupError, TypeError):
        return Finding("absent", what, "this merchant has no platform certificate to try the APIv3 key on")
    return Finding("right", what, "a platform certificate opens with the APIv3 key, as notifications will")


def _refused(error: ClientError, sent: HTTPRequest | None) -> Finding:
    information = error.detail.get("sign_information") if isinstance(error.detail, dict) else None
    if error.code != "SIGN_ERROR" or not isinstance(information, dict) or sent is None:
        mend = "compare WECHATPAY_MCHID and WECHATPAY_PUBLIC_KEY_ID with the merchant platform"
        return Finding("wrong", "signature", str(error), mend)
    theirs = str(information.get("truncated_sign_message", ""))
    return Finding("wrong", "signature", str(error), compared(_signed(sent)[: len(theirs)], theirs))


def _signed(request: HTTPRequest) -> str:
    """The message that the signature of *request* is over."""
    parts = dict(re.findall(r'([a-z_]+)="([^"]*)"', request.headers["Authorization"]))
    assert isinstance(request.content, bytes)
    target = target_of(request.url)
    message = request_message(request.method, target, parts["timestamp"], parts["nonce_str"], request.content)
    return message.decode("utf-8", "replace")


def compared(ours: str, theirs: str) -> str:
    """What to do about a signature that is wrong: by where the two messages begin to differ."""
    if ours == theirs:
        return (
            "the signed messages are the same on both sides, so the key is another than that of the serial: take "
            "apiclient_key.pem and the serial from the same download, and compare mchid and serial"
        )
    ours, theirs = _visible(ours), _visible(theirs)
    pairs = zip(ours, theirs, strict=False)
    at = next((place for place, (one, other) in enumerate(pairs) if one != other), min(len(ours), len(theirs)))
    return (
        "the two sides sign different messages; something on the way changes the request\n"
        f"ours   {ours}\ntheirs {theirs}\n       {' ' * at}^ here"
    )


def _visible(message: str) -> str:
    return message.replace("\n", "\\n")
