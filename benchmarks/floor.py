"""The floor: one signed call, written by hand in one function with the same libraries.

It signs, sends, verifies and decodes like the SDK, and does nothing else: no retry, no validation of the request, no
path template, no redacted request for errors.
"""

from __future__ import annotations

import json
import secrets
import time
from base64 import b64decode, b64encode
from collections.abc import Mapping
from typing import Any

import aiohttp
import requests
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.hashes import SHA256

TIMEOUT = (5.0, 30.0)


class Merchant:
    """Signs requests and verifies responses."""

    def __init__(
        self, mchid: str, serial: str, key: rsa.RSAPrivateKey, platform_serial: str, platform: rsa.RSAPublicKey
    ) -> None:
        self.mchid, self.serial, self.key = mchid, serial, key
        self.platform_serial, self.platform = platform_serial, platform

    def build_headers(self, method: str, target: str, content: bytes) -> dict[str, str]:
        timestamp, nonce = str(int(time.time())), secrets.token_hex(16)
        message = f"{method}\n{target}\n{timestamp}\n{nonce}\n".encode() + content + b"\n"
        signature = b64encode(self.key.sign(message, padding.PKCS1v15(), SHA256())).decode()
        return {
            "Accept": "application/json",
            "Content-Type": "application/json",
            "User-Agent": "floor",
            "Wechatpay-Serial": self.platform_serial,
            "Authorization": (
                f'WECHATPAY2-SHA256-RSA2048 mchid="{self.mchid}",serial_no="{self.serial}",'
                f'timestamp="{timestamp}",nonce_str="{nonce}",signature="{signature}"'
            ),
        }

    def verify(self, headers: Mapping[str, str], content: bytes) -> Any:
        timestamp, nonce = headers["Wechatpay-Timestamp"], headers["Wechatpay-Nonce"]
        if abs(int(timestamp) - time.time()) > 300 or headers["Wechatpay-Serial"] != self.platform_serial:
            raise ValueError("the response cannot be verified")
        message = f"{timestamp}\n{nonce}\n".encode() + content + b"\n"
        signature = b64decode(headers["Wechatpay-Signature"])
        self.platform.verify(signature, message, padding.PKCS1v15(), SHA256())
        return json.loads(content)


def post(session: requests.Session, merchant: Merchant, base_url: str, target: str, body: Any) -> Any:
    content = json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
    headers = merchant.build_headers("POST", target, content)
    response = session.post(base_url + target, data=content, headers=headers, timeout=TIMEOUT, allow_redirects=False)
    response.raise_for_status()
    return merchant.verify(response.headers, response.content)


async def post_async(session: aiohttp.ClientSession, merchant: Merchant, base_url: str, target: str, body: Any) -> Any:
    content = json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
    headers = merchant.build_headers("POST", target, content)
    timeout = aiohttp.ClientTimeout(total=sum(TIMEOUT), sock_connect=TIMEOUT[0], sock_read=TIMEOUT[1])
    async with session.post(
        base_url + target, data=content, headers=headers, timeout=timeout, allow_redirects=False
    ) as response:
        response.raise_for_status()
        return merchant.verify(response.headers, await response.read())
