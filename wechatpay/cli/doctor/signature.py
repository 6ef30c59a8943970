"""The checks of signatures and encryption, which WeChat Pay and the client make on each other's messages."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping
from typing import Any

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from wechatpay._keys.secret import Secret
from wechatpay._keys.shared import load_apiv3_key
from wechatpay._protocols.certificates import decrypt_certificates
from wechatpay._protocols.v3 import find_difference, rebuild_request_message
from wechatpay.cli.doctor.finding import Finding
from wechatpay.client import Client
from wechatpay.errors import ClientError, DecodeError, DecryptionError, VerificationError, WeChatPayError
from wechatpay.http import HTTPRequest
from wechatpay.transports import RequestsTransport
from wechatpay.transports._recording import RecordingTransport

__all__ = ["check_signature", "explain_difference"]


def check_signature(settings: Mapping[str, Any], *, can_encrypt: bool) -> Iterator[Finding]:
    """Check signatures and encryption with WeChat Pay's echo. https://pay.weixin.qq.com/doc/v3/merchant/4014551946

    :param can_encrypt: whether *settings* has a key of WeChat Pay's to encrypt for.
    """
    text = f"doctor {secrets.token_hex(4)}"
    body: dict[str, Any] = {"echo_message": text}
    if can_encrypt:
        body["encrypted_echo_message"] = Secret(text)
    transport = RecordingTransport(RequestsTransport())
    try:
        with Client(**settings, transport=transport) as client:
            response: Any = client.chain("v3/security/echo").post(json=body, retry=False).json()
            yield Finding("ok", "signature", "valid in both directions (POST /v3/security/echo)")
            ciphertext = response.get("encrypted_echo_message")
            if can_encrypt and ciphertext:
                yield _check_encryption(client.decrypt(ciphertext), text)
            if "apiv3_key" in settings:
                yield _check_decryption(client, load_apiv3_key(settings["apiv3_key"]))
    except ClientError as error:
        yield _explain_refusal(error, transport.request)
    except VerificationError as error:
        fix = (
            "compare WECHATPAY_PUBLIC_KEY_ID and WECHATPAY_PUBLIC_KEY with the merchant platform; otherwise a proxy "
            "may change the responses"
        )
        yield Finding("error", "response signature", f"{type(error).__name__}: {error}", fix)
    except WeChatPayError as error:
        yield Finding("error", "signature", f"{type(error).__name__}: {error}", "fix the other problems and try again")
    finally:
        transport.close()


def _check_encryption(decrypted: str, text: str) -> Finding:
    if decrypted != text:
        return Finding("error", "encryption", "the decrypted echo is not the text that was sent")
    return Finding("ok", "encryption", "works in both directions")


def _check_decryption(client: Client, cipher: AESGCM) -> Finding:
    """Decrypt a platform certificate with the APIv3 key, which encrypts notifications too."""
    try:
        decrypt_certificates(client.chain("v3/certificates").get(retry=False).json(), cipher)
    except DecryptionError:
        fix = (
            "set WECHATPAY_APIV3_KEY to the key that is set on the merchant platform, or set a new one there: "
            "notifications cannot be decrypted with this one"
        )
        return Finding("error", "decryption", "the APIv3 key does not decrypt a platform certificate", fix)
    except (ClientError, DecodeError):
        return Finding("skipped", "decryption", "this merchant has no platform certificate to try it on")
    return Finding("ok", "decryption", "the APIv3 key decrypts a platform certificate")


def _explain_refusal(error: ClientError, request: HTTPRequest | None) -> Finding:
    information = error.detail.get("sign_information") if isinstance(error.detail, dict) else None
    if error.code != "SIGN_ERROR" or not isinstance(information, dict) or request is None:
        fix = "compare WECHATPAY_MCHID and WECHATPAY_PUBLIC_KEY_ID with the merchant platform"
        return Finding("error", "signature", str(error), fix)
    theirs = str(information.get("truncated_sign_message", ""))
    assert isinstance(request.content, bytes)
    ours = rebuild_request_message(request, request.content).decode("utf-8", "replace")[: len(theirs)]
    text = f"{error.status_code} {error.code}: {error.message}"
    return Finding("error", "signature", text, explain_difference(ours, theirs))


def explain_difference(ours: str, theirs: str) -> str:
    """Return how to fix a signature that WeChat Pay refused, from the messages that the two sides signed."""
    if (at := find_difference(ours, theirs)) is None:
        return (
            "both sides signed the same message, so the private key does not belong to the serial: take "
            "apiclient_key.pem and the serial from the same download, and compare WECHATPAY_MCHID and WECHATPAY_SERIAL"
        )
    indent = " " * len(_escape_line_breaks(ours[:at]))
    return (
        "the two sides signed different messages: something in between changes the request\n"
        f"ours   {_escape_line_breaks(ours)}\ntheirs {_escape_line_breaks(theirs)}\n       {indent}^ here"
    )


def _escape_line_breaks(message: str) -> str:
    return message.replace("\n", "\\n")
