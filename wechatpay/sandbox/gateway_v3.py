"""The gateway of APIv3: it verifies the signature of a request, has it handled, and signs the response.

Written from the protocol's description, not with the client's functions: each side checks the other.
"""

from __future__ import annotations

import base64
import json
import re
import secrets
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.hashes import SHA1, SHA256, SM3, Hash, HashAlgorithm

from wechatpay import openapi
from wechatpay._keys.crypto import rsa_decrypt, rsa_encrypt
from wechatpay.errors import DecryptionError
from wechatpay.sandbox.contract import Contract
from wechatpay.sandbox.denials import Denials
from wechatpay.sandbox.faults import Fault
from wechatpay.sandbox.flows.flow import Flow
from wechatpay.sandbox.flows.orders import OrderError
from wechatpay.sandbox.flows.payments_v3 import to_refusal
from wechatpay.sandbox.http import (
    Refusal,
    ServerRequest,
    ServerResponse,
    json_response,
    parameter_error,
)
from wechatpay.sandbox.identity import CertifiedKey, Identity
from wechatpay.sandbox.signing import build_signature_headers, encrypt_v3

__all__ = ["GatewayV3"]

_AUTHORIZATION = re.compile(r"WECHATPAY2-SHA256-RSA2048 +(.*)")
_PARAMETER = re.compile(r'([a-z_]+)="([^"]*)"')
_PARAMETERS = {"mchid", "serial_no", "timestamp", "nonce_str", "signature"}
_FOUR_BYTE_CHARACTER = re.compile("[\U00010000-\U0010ffff]")
_CERTIFICATE_PATHS = ("/v3/certificates", "/v3/global/certificates")
MAX_SHOWN_CHARS = 1000
"""The number of characters of the signed message that a SIGN_ERROR shows."""


class GatewayV3:
    """Turns APIv3 requests into signed responses."""

    def __init__(self, identity: Identity, contract: Contract, flows: Sequence[Flow], denials: Denials) -> None:
        self._identity = identity
        self._denials = denials
        self._contract = contract
        self._flows = flows

    def handle(self, request: ServerRequest, fault: Fault | None) -> ServerResponse:
        """Return the signed response to *request*, with *fault* applied."""
        if fault is Fault.ROTATION:
            self._identity.rotate()
        try:
            self._verify(request)
        except Refusal as refusal:
            return _add_request_id(refusal.response)  # WeChat Pay does not sign a response to an unknown client
        try:
            _raise_planned_error(fault)
            _check_body(request)
            if denial := self._denials.find(request.path):
                raise Refusal(denial.status, denial.code, denial.message)
            response = self._handle_verified(request)
            _raise_late_error(fault)
        except OrderError as error:
            response = to_refusal(error).response
        except Refusal as refusal:
            response = refusal.response
        named = self._identity.find_serial(request.headers.get("Wechatpay-Serial", ""))
        if not named and request.path in _CERTIFICATE_PATHS and response.status == 200:
            named = self._identity.platform.serial  # Who has no key yet verifies the list with a certificate in it.
        self._identity.show_key(named)
        return self._sign(_add_request_id(response), named, fault)

    # --- the signature of the request

    def _verify(self, request: ServerRequest) -> None:
        for name in ("Accept", "User-Agent"):
            if not request.headers.get(name):
                raise Refusal(400, "PARAM_ERROR", f"the request has no {name} header")
        found = _AUTHORIZATION.fullmatch(request.headers.get("Authorization", ""))
        parameters = dict(_PARAMETER.findall(found[1])) if found else {}
        if parameters.keys() != _PARAMETERS:
            raise _sign_error(_explain_authorization(request, parameters), request, "")
        message = f"{request.method}\n{request.target}\n{parameters['timestamp']}\n{parameters['nonce_str']}\n".encode()
        message += request.signed_body + b"\n"
        text = message.decode("utf-8", "replace")
        if parameters["mchid"] != self._identity.mchid:
            raise _sign_error("mchid is not this sandbox's merchant", request, text)
        if parameters["serial_no"].upper().lstrip("0") != self._identity.merchant.serial.lstrip("0"):
            raise _sign_error("serial_no is not that of the merchant's certificate", request, text)
        timestamp = parameters["timestamp"]
        if not re.fullmatch("[0-9]{1,12}", timestamp) or abs(time.time() - int(timestamp)) > 300:
            raise _sign_error("timestamp is more than 300 seconds off", request, text)
        if not self._is_signed_by_merchant(parameters["signature"], message):
            raise _sign_error(f"sign not match: {self._explain_signature(parameters, request, message)}", request, text)

    def _is_signed_by_merchant(self, signature: str, message: bytes, algorithm: HashAlgorithm | None = None) -> bool:
        public_key = self._identity.merchant.private_key.public_key()
        try:
            public_key.verify(base64.b64decode(signature), message, padding.PKCS1v15(), algorithm or SHA256())
        except (InvalidSignature, ValueError):
            return False
        return True

    def _explain_signature(self, parameters: Mapping[str, str], request: ServerRequest, message: bytes) -> str:
        """Say what was signed instead of *message*, if it is one of the usual mistakes."""
        signature, body = parameters["signature"], request.signed_body
        head = f"{parameters['timestamp']}\n{parameters['nonce_str']}\n".encode()
        method, path = request.method.encode(), request.path.encode()
        try:
            length = len(base64.b64decode(signature, validate=True))
        except ValueError:
            return "signature is not base64"
        if request.is_upload and not request.parts:
            return "the body is not multipart/form-data with a part named meta, which is what is signed of an upload"
        if length != self._identity.merchant.private_key.key_size // 8:
            return f"signature has {length} bytes, which is not the length of a signature of this key"
        if self._is_signed_by_merchant(signature, message, SHA1()):  # noqa: S303
            return "it is signed with SHA-1, not with SHA-256"
        if self._is_signed_by_merchant(signature, message[:-1]):
            return "the line break after the body is missing"
        if self._is_signed_by_merchant(signature, method + b"\n" + path + b"\n" + head + body + b"\n"):
            return "the query is not signed"
        url = f"http://{request.headers.get('Host', '')}{request.target}".encode()
        if self._is_signed_by_merchant(signature, method + b"\n" + url + b"\n" + head + body + b"\n"):
            return "the whole URL is signed instead of the path and the query"
        start = method + b"\n" + request.target.encode() + b"\n" + head
        if body and self._is_signed_by_merchant(signature, start + b"\n"):
            return "the body is not signed"
        if any(self._is_signed_by_merchant(signature, start + each + b"\n") for each in _serialize_again(body)):
            return "the body was written once to be signed and once more to be sent, in another way"
        return "it is signed with another private key, or over another message"

    # --- the operation

    def _handle_verified(self, request: ServerRequest) -> ServerResponse:
        for operation in openapi.find(request.path, request.method):
            self._contract.check_request(operation, request)
            for handle in (self._handle_own, *(flow.handle for flow in self._flows)):
                response = handle(request)
                if response is not None:
                    return response
            return self._contract.build_response(operation, request)
        raise Refusal(404, "NOT_FOUND", f"{request.method} {request.path} is not a documented operation")

    def _handle_own(self, request: ServerRequest) -> ServerResponse | None:
        if request.method == "GET" and request.path in _CERTIFICATE_PATHS:
            return self._list_certificates()
        return self._echo(request) if request.path == "/v3/security/echo" else None

    def _list_certificates(self) -> ServerResponse:
        """Return all platform certificates. A merchant that uses the public key alone has none."""
        if self._identity.mode == "public-key":
            raise Refusal(404, "RESOURCE_NOT_EXISTS", "there is no platform certificate: use the public key")
        return json_response({"data": [self._describe_certificate(each) for each in self._identity.certificates]})

    def _describe_certificate(self, platform: CertifiedKey) -> dict[str, object]:
        return {
            "serial_no": platform.serial,
            "effective_time": platform.certificate.not_valid_before_utc.isoformat(),
            "expire_time": platform.certificate.not_valid_after_utc.isoformat(),
            "encrypt_certificate": encrypt_v3(platform.pem.encode(), self._identity.apiv3_key, "certificate"),
        }

    def _echo(self, request: ServerRequest) -> ServerResponse:
        """Return the message, and the encrypted field encrypted for the merchant.

        https://pay.weixin.qq.com/doc/v3/merchant/4014551946
        """
        body = request.json()
        if not isinstance(body.get("echo_message"), str):
            raise parameter_error("echo_message", "is required")
        echo = {"echo_message": body["echo_message"]}
        if (ciphertext := body.get("encrypted_echo_message")) is not None:
            key = self._identity.find_platform_key(request.headers.get("Wechatpay-Serial", ""))
            if key is None:
                raise Refusal(400, "PARAM_ERROR", "Wechatpay-Serial must name a key of the platform")
            try:
                plaintext = rsa_decrypt(key, ciphertext)
            except (DecryptionError, AttributeError):
                raise parameter_error(
                    "encrypted_echo_message", "cannot be decrypted with the key that Wechatpay-Serial names"
                ) from None
            echo["encrypted_echo_message"] = rsa_encrypt(self._identity.merchant.private_key.public_key(), plaintext)
        return json_response(echo)

    # --- the signature of the response

    def _sign(self, response: ServerResponse, serial: str, fault: Fault | None) -> ServerResponse:
        if not response.is_signed:
            return response
        keys = self._identity.signing_keys
        if serial not in keys:
            serial = next(iter(keys))
        seconds_ago = 301 if fault is Fault.OLD_TIMESTAMP else 0
        content = response.signed_content or response.body
        signature_headers = build_signature_headers(content, keys[serial], serial, seconds_ago=seconds_ago)
        return _spoil_response(replace(response, headers={**response.headers, **signature_headers}), fault)


def _explain_authorization(request: ServerRequest, parameters: Mapping[str, str]) -> str:
    """Say what is wrong with the form of the `Authorization`."""
    given = request.headers.get("Authorization", "")
    if not given:
        return "Authorization is absent"
    if not given.startswith("WECHATPAY2-SHA256-RSA2048 "):
        return (
            f"Authorization is malformed: it must begin with WECHATPAY2-SHA256-RSA2048, not {given.split(' ')[0][:40]}"
        )
    missing, unknown = _PARAMETERS - parameters.keys(), parameters.keys() - _PARAMETERS
    return (
        f"Authorization is malformed: missing are {sorted(missing) or 'none'}, unknown are {sorted(unknown) or 'none'}"
    )


def _serialize_again(body: bytes) -> Iterator[bytes]:
    """Yield *body* as other JSON libraries write it."""
    try:
        document = json.loads(body)
    except (ValueError, RecursionError):
        return
    for separators in ((",", ":"), (", ", ": ")):
        for is_ascii in (False, True):
            for is_sorted in (False, True):
                text = json.dumps(document, ensure_ascii=is_ascii, separators=separators, sort_keys=is_sorted)
                yield text.encode("utf-8", "replace")
                yield text.replace("/", "\\/").encode("utf-8", "replace")


def _spoil_response(response: ServerResponse, fault: Fault | None) -> ServerResponse:
    """Return the signed *response* with *fault* applied."""
    headers = dict(response.headers)
    if fault is Fault.TAMPERED_BODY:
        return replace(response, body=response.body.replace(b"SUCCESS", b"FAILURE") + b" ")
    if fault is Fault.WRONG_SIGNATURE:
        signature = headers["Wechatpay-Signature"]
        headers["Wechatpay-Signature"] = ("B" if signature[0] == "A" else "A") + signature[1:]
    elif fault is Fault.MISSING_HEADER:
        del headers["Wechatpay-Signature"]
    elif fault is Fault.UNKNOWN_SERIAL:
        headers["Wechatpay-Serial"] = "5157F09EFDC096DE15EBE81A47057A7232F1B8E1"
    elif fault is Fault.PROBE:
        headers["Wechatpay-Signature"] = "WECHATPAY/SIGNTEST/" + headers["Wechatpay-Signature"][19:]
    return replace(response, headers=headers)


def _add_request_id(response: ServerResponse) -> ServerResponse:
    request_id = f"0800{secrets.token_hex(16).upper()}-268435462"
    return replace(response, headers={**response.headers, "Request-ID": request_id})


def _sign_error(issue: str, request: ServerRequest, message: str) -> Refusal:
    detail = {
        "field": "signature",
        "location": "authorization",
        "detail": {"issue": issue},
        "sign_information": {
            "method": request.method,
            "url": request.target,
            "sign_message_length": len(message.encode()),
            "truncated_sign_message": message[:MAX_SHOWN_CHARS],
        },
    }
    return Refusal(401, "SIGN_ERROR", f"the signature is wrong: {issue}", detail)


def _raise_planned_error(fault: Fault | None) -> None:
    if fault is Fault.ACCEPTED:
        raise Refusal(202, "USERPAYING", "not done yet: retry with the same parameters")
    if fault is Fault.BAD_GATEWAY:
        raise Refusal(502, "SYSTEM_ERROR", "bad gateway")
    if fault is Fault.TOO_MANY:
        raise Refusal(429, "FREQUENCY_LIMITED", "too many requests, try again later")
    if fault is Fault.SYSTEM_ERROR:
        raise Refusal(500, "SYSTEM_ERROR", "system error, try again later")
    if fault is Fault.BANK_ERROR:
        raise Refusal(500, "BANK_ERROR", "the bank's system failed: query, or try again with the same parameters")


def _raise_late_error(fault: Fault | None) -> None:
    """Raise the error of a request that was carried out all the same."""
    if fault is Fault.SYSTEM_ERROR_AFTER:
        raise Refusal(500, "SYSTEM_ERROR", "system error, try again later")


def _check_body(request: ServerRequest) -> None:
    """Raise `Refusal` for what WeChat Pay refuses in every body: null, and characters of four bytes in UTF-8."""
    if request.is_upload:
        _check_upload(request)
    if not request.headers.get("Content-Type", "").startswith("application/json") or not request.body:
        return
    if _FOUR_BYTE_CHARACTER.search(request.body.decode("utf-8", "replace")):
        raise Refusal(400, "PARAM_ERROR", "the body must not contain characters of more than three bytes in UTF-8")
    if _has_null(request.json()):
        raise Refusal(400, "PARAM_ERROR", "the body must not contain null")


def _check_upload(request: ServerRequest) -> None:
    """Raise `Refusal` if the digest in `meta` is not that of the file."""
    try:
        meta = json.loads(request.signed_body)
    except (ValueError, RecursionError):
        meta = None
    if not isinstance(meta, dict):
        raise parameter_error("meta", "must be a JSON object")
    content = request.file
    if not content:
        has_part = any(part.name == "file" for part in request.parts)
        raise parameter_error("file", "must have a filename in its Content-Disposition" if has_part else "is required")
    is_sm3 = "digest_alogrithm" in meta or "digest_algorithm" in meta
    digest = Hash(SM3() if is_sm3 else SHA256())
    digest.update(content)
    expected = digest.finalize().hex()
    for name in ("sha256", "file_digest", "digest"):
        if meta.get(name, expected) != expected:
            raise parameter_error(f"meta.{name}", "must be the digest of the file", meta[name])


def _has_null(value: object) -> bool:
    if isinstance(value, dict):
        return any(map(_has_null, value.values()))
    return any(map(_has_null, value)) if isinstance(value, list) else value is None
