"""The gateway of APIv2: it verifies the `sign` of a request, has it handled, and signs the response.

Written from the protocol's description, not with the client's functions: each side checks the other.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Sequence
from urllib.parse import parse_qsl

from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from wechatpay import openapi
from wechatpay._protocols import xml
from wechatpay.openapi import Operation
from wechatpay.sandbox.contract import Contract
from wechatpay.sandbox.denials import Denials
from wechatpay.sandbox.faults import Fault
from wechatpay.sandbox.flows.flow import Flow
from wechatpay.sandbox.flows.orders import OrderError
from wechatpay.sandbox.flows.payments_v2 import to_refusal_v2
from wechatpay.sandbox.http import Fields, RefusalV2, ServerRequest, ServerResponse
from wechatpay.sandbox.identity import Identity
from wechatpay.sandbox.signing import build_signed_string, sign_v2

__all__ = ["GatewayV2"]

_BUSY_FAULTS = {Fault.ACCEPTED, Fault.TOO_MANY, Fault.SYSTEM_ERROR, Fault.BAD_GATEWAY}
_UNSIGNED_PATHS = {
    "/mmpaymkttransfers/sendredpack",
    "/risk/getpublickey",
    "/xdc/apiv2getsignkey/sign/getsignkey",
}


_PARTIES = ("appid", "sub_appid", "sub_mch_id")


class GatewayV2:
    """Turns APIv2 requests into signed responses.

    :param mutual_tls: refuse a request without the merchant certificate, if its document requires the certificate.
    """

    def __init__(
        self, identity: Identity, contract: Contract, flows: Sequence[Flow], denials: Denials, *, mutual_tls: bool
    ) -> None:
        self._identity = identity
        self._denials = denials
        self._contract = contract
        self._mutual_tls = mutual_tls
        self._flows = flows

    def handle(self, request: ServerRequest, fault: Fault | None) -> ServerResponse:
        """Return the signed response to *request*, with *fault* applied."""
        if fault is not None and fault in _BUSY_FAULTS:
            return ServerResponse(int(fault.value), b"<html>busy</html>", {"Content-Type": "text/html"})
        operation = next(iter(openapi.find(request.path, request.method)), None)
        if operation is None:
            return ServerResponse(404, b"<html><body>404 Not Found</body></html>", {"Content-Type": "text/html"})
        sign_type = "MD5"
        try:
            fields = _parse_fields(request)
            sign_type = fields.get("sign_type") or sign_type
            self._verify(fields, sign_type)
            if self._mutual_tls and operation.document.get("x-mutual-tls"):
                self._check_certificate(request)
            self._contract.check_fields(operation, fields)
            if denial := self._denials.find(request.path):
                raise RefusalV2(err_code=denial.code, err_code_des=denial.message)
            if fault is Fault.BANK_ERROR:
                raise RefusalV2(err_code="BANKERROR", err_code_des="the bank's system failed: query the order")
            result = self._handle_verified(operation, request, fields)
            if fault is Fault.SYSTEM_ERROR_AFTER:
                raise RefusalV2(err_code="SYSTEMERROR", err_code_des="system error: query the order")
            if isinstance(result, ServerResponse):
                return result
            response_fields = {
                "return_code": "SUCCESS",
                "return_msg": "OK",
                "result_code": "SUCCESS",
                **_repeat_parties(operation, fields),
                **result,
            }
        except OrderError as error:
            response_fields = to_refusal_v2(error).fields
        except RefusalV2 as refusal:
            response_fields = refusal.fields
        return self._sign(request.path, response_fields, sign_type, fault)

    # --- the request

    def _verify(self, fields: Fields, sign_type: str) -> None:
        if fields.get("mch_id", fields.get("mchid")) != self._identity.mchid:
            raise RefusalV2(return_msg="mch_id is not this sandbox's merchant")
        if sign_type not in ("MD5", "HMAC-SHA256"):
            raise RefusalV2(return_msg="sign_type must be MD5 or HMAC-SHA256")
        expected = sign_v2(fields, self._identity.apiv2_key, sign_type).encode()
        if not hmac.compare_digest(expected, fields.get("sign", "").encode()):
            raise RefusalV2(return_msg=f"sign error: {self._explain_sign(fields, sign_type)}")

    def _explain_sign(self, fields: Fields, sign_type: str) -> str:
        """Say what is wrong with the `sign`, and which string has to be signed, with the key masked."""
        key, given = self._identity.apiv2_key, fields.get("sign", "")
        other = "HMAC-SHA256" if sign_type == "MD5" else "MD5"
        with_empty = "&".join(f"{name}={fields[name]}" for name in sorted(fields) if name != "sign")
        if not given:
            issue = "there is no sign"
        elif given == sign_v2(fields, key, other):
            issue = f"it is {other}, but sign_type says {sign_type}"
        elif given.upper() == sign_v2(fields, key, sign_type):
            issue = "it must be in upper case"
        elif given == hashlib.md5(f"{with_empty}&key={key}".encode(), usedforsecurity=False).hexdigest().upper():
            issue = "empty fields are not signed"
        else:
            issue = "another key, or other fields than were sent"
        return f"{issue}. The string to sign is {build_signed_string(fields)}&key=********"

    def _check_certificate(self, request: ServerRequest) -> None:
        own = self._identity.merchant.certificate.public_bytes(Encoding.DER)
        if request.client_certificate != own:
            raise RefusalV2(return_msg="the merchant certificate is required: this operation uses mutual TLS")

    def _handle_verified(self, operation: Operation, request: ServerRequest, fields: Fields) -> Fields | ServerResponse:
        if request.path == "/xdc/apiv2getsignkey/sign/getsignkey":
            return self._get_sign_key()
        if request.path == "/risk/getpublickey":
            return self._get_public_key()
        for flow in self._flows:
            result = flow.handle_v2(request, fields)
            if result is not None:
                return result
        return self._contract.build_fields(operation, fields)

    # --- the response

    def _sign(self, path: str, result: Fields, sign_type: str, fault: Fault | None) -> ServerResponse:
        """Return the response with the fields of *result*: signed, unless it is a failure or *path* is never signed."""
        if path in _UNSIGNED_PATHS or result["return_code"] != "SUCCESS":
            fields = result
        else:
            fields = {**result, "mch_id": self._identity.mchid, "nonce_str": secrets.token_hex(16)}
            fields["sign"] = sign_v2(fields, self._identity.apiv2_key, sign_type)
        body = xml.build(_spoil_fields(fields, fault)).encode()
        if fault is Fault.TAMPERED_BODY:
            body = body.replace(b"OK", b"KO", 1)
        return ServerResponse(200, body, {"Content-Type": "text/plain; charset=utf-8"})

    def _get_sign_key(self) -> Fields:
        """Return the key for WeChat Pay's own APIv2 sandbox. Here it is the APIv2 key itself."""
        return {"mch_id": self._identity.mchid, "sandbox_signkey": self._identity.apiv2_key}

    def _get_public_key(self) -> Fields:
        """Return the key that encrypts bank card numbers."""
        key = self._identity.platform_private_key.public_key()
        return {
            "mch_id": self._identity.mchid,
            "pub_key": key.public_bytes(Encoding.PEM, PublicFormat.PKCS1).decode("ascii"),
        }


def _repeat_parties(operation: Operation, fields: Fields) -> Fields:
    """Return the identifiers of the request that the response repeats: other SDKs refuse a response without them."""
    response = next(iter(operation.document["responses"].values()))
    known = response.get("content", {}).get("text/xml", {}).get("schema", {}).get("properties", {})
    return {name: fields[name] for name in _PARTIES if fields.get(name) and name in known}


def _parse_fields(request: ServerRequest) -> Fields:
    if request.method == "GET":
        return dict(parse_qsl(request.target.partition("?")[2], keep_blank_values=True))
    if request.is_upload:
        return _parse_upload(request)
    try:
        document = xml.parse(request.body)
    except xml.XMLError as error:
        raise RefusalV2(return_msg=f"the body is not XML: {error}") from None
    for name, value in document.items():
        if not isinstance(value, str):
            raise RefusalV2(return_msg=f"{name} is nested or repeated")
    return {name: value for name, value in document.items() if isinstance(value, str)}


def _parse_upload(request: ServerRequest) -> Fields:
    """Return the fields of an upload, after checking the file against its `media_hash`."""
    try:
        fields = {part.name: part.content.decode() for part in request.parts if part.filename is None}
    except UnicodeDecodeError:
        raise RefusalV2(return_msg="a field is not UTF-8") from None
    if fields.get("media_hash") != hashlib.md5(request.file, usedforsecurity=False).hexdigest():
        raise RefusalV2(return_msg="media_hash is not the MD5 of the file")
    return fields


def _spoil_fields(fields: Fields, fault: Fault | None) -> dict[str, xml.Value]:
    """Return *fields* with *fault* applied."""
    spoiled: dict[str, xml.Value] = dict(fields)
    if fault is Fault.WRONG_SIGNATURE and "sign" in fields:
        spoiled["sign"] = fields["sign"][::-1]
    elif fault is Fault.MISSING_HEADER:
        spoiled.pop("sign", None)
    return spoiled
