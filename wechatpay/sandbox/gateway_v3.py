"""The platform's side of APIv3: verifies a request, has it answered, signs the response.

Written from the protocol's description, not with the client's functions: each side checks the other.
"""

from __future__ import annotations

import base64
import json
import re
import secrets
import time
from collections.abc import Sequence
from dataclasses import replace

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.hashes import SHA256, SM3, Hash

from wechatpay import openapi
from wechatpay._keys.crypto import rsa_decrypt, rsa_encrypt
from wechatpay.errors import DecryptionError
from wechatpay.sandbox.contract import Contract
from wechatpay.sandbox.faults import Fault
from wechatpay.sandbox.flows.flow import Flow
from wechatpay.sandbox.flows.orders import OrderError
from wechatpay.sandbox.flows.payments_v3 import to_refusal
from wechatpay.sandbox.http import (
    Refusal,
    ServerRequest,
    ServerResponse,
    extract_part,
    json_response,
    parameter_error,
)
from wechatpay.sandbox.identity import CertifiedKey, Identity
from wechatpay.sandbox.signing import proof, seal

__all__ = ["GatewayV3"]

_AUTHORIZATION = re.compile(r"WECHATPAY2-SHA256-RSA2048 +(.*)")
_PART = re.compile(r'([a-z_]+)="([^"]*)"')
_PARTS = {"mchid", "serial_no", "timestamp", "nonce_str", "signature"}
_EMOJI = re.compile("[\U00010000-\U0010ffff]")
SHOWN = 1000
"""Characters of the message to sign that a SIGN_ERROR shows."""


class GatewayV3:
    """Requests in, signed replies out."""

    def __init__(self, identity: Identity, contract: Contract, flows: Sequence[Flow]) -> None:
        self._identity = identity
        self._contract = contract
        self._flows = flows

    def handle(self, request: ServerRequest, fault: Fault | None) -> ServerResponse:
        """The signed response to *request*, misbehaving as *fault* says."""
        if fault is Fault.ROTATION:
            self._identity.rotate()
        try:
            self._verify(request)
        except Refusal as refusal:
            return _numbered(refusal.response)  # nobody known asked: WeChat Pay does not sign this one
        try:
            _refuse(fault)
            _check_form(request)
            response = self._answer(request)
        except OrderError as error:
            response = to_refusal(error).response
        except Refusal as refusal:
            response = refusal.response
        return self._signed(_numbered(response), request.headers.get("Wechatpay-Serial"), fault)

    # --- what came in

    def _verify(self, request: ServerRequest) -> None:
        for name in ("Accept", "User-Agent"):
            if not request.headers.get(name):
                raise Refusal(400, "PARAM_ERROR", f"the request has no {name} header")
        found = _AUTHORIZATION.fullmatch(request.headers.get("Authorization", ""))
        parts = dict(_PART.findall(found[1])) if found else {}
        if parts.keys() != _PARTS:
            raise _sign_error("Authorization is absent or malformed", request, "")
        message = f"{request.method}\n{request.target}\n{parts['timestamp']}\n{parts['nonce_str']}\n".encode()
        message += request.signed_body + b"\n"
        text = message.decode("utf-8", "replace")
        if parts["mchid"] != self._identity.mchid or parts["serial_no"] != self._identity.merchant.serial:
            raise _sign_error("mchid and serial_no are not a merchant and its certificate", request, text)
        if not re.fullmatch("[0-9]{1,12}", parts["timestamp"]) or abs(time.time() - int(parts["timestamp"])) > 300:
            raise _sign_error("timestamp is more than 300 seconds away", request, text)
        if not self._signed_by_merchant(parts["signature"], message):
            raise _sign_error("sign not match", request, text)

    def _signed_by_merchant(self, signature: str, message: bytes) -> bool:
        public_key = self._identity.merchant.private_key.public_key()
        try:
            public_key.verify(base64.b64decode(signature), message, padding.PKCS1v15(), SHA256())
        except (InvalidSignature, ValueError):
            return False
        return True

    # --- what it asks for

    def _answer(self, request: ServerRequest) -> ServerResponse:
        for operation in openapi.find(request.path, request.method):
            self._contract.check(operation, request)
            for handle in (self._own, *(flow.handle for flow in self._flows)):
                response = handle(request)
                if response is not None:
                    return response
            return self._contract.answer(operation, request)
        raise Refusal(404, "NOT_FOUND", f"{request.method} {request.path} is not a documented operation")

    def _own(self, request: ServerRequest) -> ServerResponse | None:
        if request.method == "GET" and request.path in ("/v3/certificates", "/v3/global/certificates"):
            return self._certificates()
        return self._echo(request) if request.path == "/v3/security/echo" else None

    def _certificates(self) -> ServerResponse:
        """Those that are in use or will be; a merchant with the public key alone has none."""
        if self._identity.mode == "public-key":
            raise Refusal(404, "RESOURCE_NOT_EXISTS", "there is no platform certificate: use the public key")
        return json_response({"data": [self._sealed(each) for each in self._identity.certificates]})

    def _sealed(self, platform: CertifiedKey) -> dict[str, object]:
        return {
            "serial_no": platform.serial,
            "effective_time": platform.certificate.not_valid_before_utc.isoformat(),
            "expire_time": platform.certificate.not_valid_after_utc.isoformat(),
            "encrypt_certificate": seal(platform.pem.encode(), self._identity.apiv3_key, "certificate"),
        }

    def _echo(self, request: ServerRequest) -> ServerResponse:
        """https://pay.weixin.qq.com/doc/v3/merchant/4014551946"""
        body = request.json()
        if not isinstance(body.get("echo_message"), str):
            raise parameter_error("echo_message", "is required")
        answer = {"echo_message": body["echo_message"]}
        if (sealed := body.get("encrypted_echo_message")) is not None:
            key = self._identity.platform_keys().get(request.headers.get("Wechatpay-Serial", ""))
            if key is None:
                raise Refusal(400, "PARAM_ERROR", "Wechatpay-Serial names no key of the platform")
            try:
                opened = rsa_decrypt(key, sealed)
            except (DecryptionError, AttributeError):
                raise parameter_error(
                    "encrypted_echo_message", "does not open with the key named by Wechatpay-Serial"
                ) from None
            answer["encrypted_echo_message"] = rsa_encrypt(self._identity.merchant.private_key.public_key(), opened)
        return json_response(answer)

    # --- what goes out

    def _signed(self, response: ServerResponse, serial: str | None, fault: Fault | None) -> ServerResponse:
        if not response.is_signed:
            return response
        keys = self._identity.signing_keys()
        if serial not in keys:
            serial = next(iter(keys))
        seconds_ago = 301 if fault is Fault.OLD_TIMESTAMP else 0
        headers = {
            **response.headers,
            **proof(response.signed_content or response.body, keys[serial], serial, seconds_ago=seconds_ago),
        }
        return _spoilt(replace(response, headers=headers), fault)


def _spoilt(response: ServerResponse, fault: Fault | None) -> ServerResponse:
    headers = dict(response.headers)
    if fault is Fault.TAMPERED_BODY:
        return replace(response, body=response.body.replace(b"SUCCESS", b"FAILURE") + b" ")
    if fault is Fault.WRONG_SIGNATURE:
        other = headers["Wechatpay-Signature"]
        headers["Wechatpay-Signature"] = ("B" if other[0] == "A" else "A") + other[1:]
    elif fault is Fault.MISSING_HEADER:
        del headers["Wechatpay-Signature"]
    elif fault is Fault.UNKNOWN_SERIAL:
        headers["Wechatpay-Serial"] = "5157F09EFDC096DE15EBE81A47057A7232F1B8E1"
    elif fault is Fault.PROBE:
        headers["Wechatpay-Signature"] = "WECHATPAY/SIGNTEST/" + headers["Wechatpay-Signature"][19:]
    return replace(response, headers=headers)


def _numbered(response: ServerResponse) -> ServerResponse:
    return replace(
        response, headers={**response.headers, "Request-ID": f"0800{secrets.token_hex(16).upper()}-268435462"}
    )


def _sign_error(issue: str, request: ServerRequest, message: str) -> Refusal:
    detail = {
        "field": "signature",
        "location": "authorization",
        "detail": {"issue": issue},
        "sign_information": {
            "method": request.method,
            "url": request.target,
            "sign_message_length": len(message.encode()),
            "truncated_sign_message": message[:SHOWN],
        },
    }
    return Refusal(401, "SIGN_ERROR", f"the signature is wrong: {issue}", detail)


def _refuse(fault: Fault | None) -> None:
    if fault is Fault.ACCEPTED:
        raise Refusal(202, "USERPAYING", "not done yet: repeat it with the same parameters")
    if fault is Fault.BAD_GATEWAY:
        raise Refusal(502, "SYSTEM_ERROR", "bad gateway")
    if fault is Fault.TOO_MANY:
        raise Refusal(429, "FREQUENCY_LIMITED", "too many requests, try again later")
    if fault is Fault.SYSTEM_ERROR:
        raise Refusal(500, "SYSTEM_ERROR", "system error, try again later")


def _check_form(request: ServerRequest) -> None:
    """What WeChat Pay refuses of any JSON: null, and characters of four bytes."""
    if request.is_upload:
        _check_upload(request)
    if not request.headers.get("Content-Type", "").startswith("application/json") or not request.body:
        return
    if _EMOJI.search(request.body.decode("utf-8", "replace")):
        raise Refusal(400, "PARAM_ERROR", "the body has characters of more than three bytes in UTF-8")
    if _has_null(request.json()):
        raise Refusal(400, "PARAM_ERROR", "the body has a null")


def _check_upload(request: ServerRequest) -> None:
    """That `meta` describes the file that came with it."""
    try:
        meta = json.loads(request.signed_body)
    except (ValueError, RecursionError):
        meta = None
    if not isinstance(meta, dict):
        raise parameter_error("meta", "is not a JSON object")
    content = extract_part(request.body, b'; filename="', b"\r\n--", last=True)
    if not content:
        raise parameter_error("file", "is required")
    is_sm3 = "digest_alogrithm" in meta or "digest_algorithm" in meta
    digest = Hash(SM3() if is_sm3 else SHA256())
    digest.update(content)
    expected = digest.finalize().hex()
    for name in ("sha256", "file_digest", "digest"):
        if meta.get(name, expected) != expected:
            raise parameter_error(f"meta.{name}", "is not the digest of the file", meta[name])


def _has_null(value: object) -> bool:
    if isinstance(value, dict):
        return any(map(_has_null, value.values()))
    return any(map(_has_null, value)) if isinstance(value, list) else value is None
