"""The platform's side of APIv2: verifies the `sign` of a request, has it answered, signs the response.

Written from the protocol's description, not with the client's functions: each side checks the other.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import parse_qsl

from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from wechatpay import openapi
from wechatpay._protocols import xml
from wechatpay.openapi import Operation
from wechatpay.sandbox.contract import Contract
from wechatpay.sandbox.faults import Fault
from wechatpay.sandbox.flows.flow import Flow
from wechatpay.sandbox.flows.orders import OrderError
from wechatpay.sandbox.flows.payments_v2 import to_refusal_v2
from wechatpay.sandbox.http import Fields, RefusalV2, ServerRequest, ServerResponse, extract_part
from wechatpay.sandbox.identity import Identity
from wechatpay.sandbox.signing import sign_v2

__all__ = ["GatewayV2"]

_BUSY = {Fault.ACCEPTED, Fault.TOO_MANY, Fault.SYSTEM_ERROR, Fault.BAD_GATEWAY}
_UNSIGNED = {
    "/mmpaymkttransfers/sendredpack",
    "/risk/getpublickey",
    "/xdc/apiv2getsignkey/sign/getsignkey",
}


class GatewayV2:
    """Requests in, signed replies out.

    :param mutual_tls: refuse what the documents send with the merchant certificate and came without.
    """

    def __init__(self, identity: Identity, contract: Contract, flows: Sequence[Flow], *, mutual_tls: bool) -> None:
        self._identity = identity
        self._contract = contract
        self._mutual_tls = mutual_tls
        self._flows = flows

    def handle(self, request: ServerRequest, fault: Fault | None) -> ServerResponse:
        """The signed response to *request*, misbehaving as *fault* says."""
        if fault is not None and fault in _BUSY:
            return ServerResponse(int(fault.value), b"<html>busy</html>", {"Content-Type": "text/html"})
        operation = next(iter(openapi.find(request.path, request.method)), None)
        if operation is None:
            return ServerResponse(404, b"<html><body>404 Not Found</body></html>", {"Content-Type": "text/html"})
        sign_type = "MD5"
        try:
            fields = _fields(request)
            sign_type = fields.get("sign_type") or sign_type
            self._verify(fields, sign_type)
            if self._mutual_tls and operation.document.get("x-mutual-tls"):
                self._check_certificate(request)
            self._contract.check_fields(operation, fields)
            result = self._answer(operation, request, fields)
            if isinstance(result, ServerResponse):
                return result
            answer = {"return_code": "SUCCESS", "return_msg": "OK", "result_code": "SUCCESS", **result}
        except OrderError as error:
            answer = to_refusal_v2(error).fields
        except RefusalV2 as refusal:
            answer = refusal.fields
        return self._reply(request.path, answer, sign_type, fault)

    # --- what came in

    def _verify(self, fields: Fields, sign_type: str) -> None:
        if fields.get("mch_id", fields.get("mchid")) != self._identity.mchid:
            raise RefusalV2(return_msg="mch_id is not a merchant")
        if sign_type not in ("MD5", "HMAC-SHA256"):
            raise RefusalV2(return_msg="sign_type is neither MD5 nor HMAC-SHA256")
        expected = sign_v2(fields, self._identity.apiv2_key, sign_type).encode()
        if not hmac.compare_digest(expected, fields.get("sign", "").encode()):
            raise RefusalV2(return_msg="sign error")

    def _check_certificate(self, request: ServerRequest) -> None:
        own = self._identity.merchant.certificate.public_bytes(Encoding.DER)
        if request.client_certificate != own:
            raise RefusalV2(return_msg="the merchant certificate is required: this is a call with mutual TLS")

    def _answer(self, operation: Operation, request: ServerRequest, fields: Fields) -> Fields | ServerResponse:
        if request.path == "/xdc/apiv2getsignkey/sign/getsignkey":
            return self._sign_key()
        if request.path == "/risk/getpublickey":
            return self._public_key()
        for flow in self._flows:
            result = flow.handle_v2(request, fields)
            if result is not None:
                return result
        return self._contract.answer_fields(operation, fields)

    # --- what goes out

    def _reply(self, path: str, answer: Fields, sign_type: str, fault: Fault | None) -> ServerResponse:
        signed = {**answer, "mch_id": self._identity.mchid, "nonce_str": secrets.token_hex(16)}
        if path in _UNSIGNED or answer["return_code"] != "SUCCESS":
            signed = answer
        else:
            signed["sign"] = sign_v2(signed, self._identity.apiv2_key, sign_type)
        response = ServerResponse(
            200, xml.build(_spoilt(signed, fault)).encode(), {"Content-Type": "text/plain; charset=utf-8"}
        )
        return (
            replace(response, body=response.body.replace(b"OK", b"KO", 1)) if fault is Fault.TAMPERED_BODY else response
        )

    def _sign_key(self) -> Fields:
        """The key of WeChat Pay's own APIv2 sandbox: here it is the key itself."""
        return {"mch_id": self._identity.mchid, "sandbox_signkey": self._identity.apiv2_key}

    def _public_key(self) -> Fields:
        """What bank card numbers are encrypted with."""
        key = self._identity.platform_private_key.public_key()
        return {
            "mch_id": self._identity.mchid,
            "pub_key": key.public_bytes(Encoding.PEM, PublicFormat.PKCS1).decode("ascii"),
        }


def _fields(request: ServerRequest) -> Fields:
    if request.method == "GET":
        return dict(parse_qsl(request.target.partition("?")[2], keep_blank_values=True))
    if request.is_upload:
        return _uploaded(request)
    try:
        document = xml.parse(request.body)
    except xml.XMLError as error:
        raise RefusalV2(return_msg=f"the body is not XML: {error}") from None
    for name, value in document.items():
        if not isinstance(value, str):
            raise RefusalV2(return_msg=f"{name} is nested or repeated")
    return {name: value for name, value in document.items() if isinstance(value, str)}


_FIELD = re.compile(rb'name="([a-z_]+)"\r\n\r\n([^\r]*)\r\n')


def _uploaded(request: ServerRequest) -> Fields:
    """The fields of an upload, whose `media_hash` is that of the file."""
    media = extract_part(request.body, b'name="media"; filename="', b"\r\n--", last=True)
    try:
        fields = {name.decode(): text.decode() for name, text in _FIELD.findall(request.body)}
    except UnicodeDecodeError:
        raise RefusalV2(return_msg="a field is not UTF-8") from None
    if fields.get("media_hash") != hashlib.md5(media, usedforsecurity=False).hexdigest():
        raise RefusalV2(return_msg="media_hash is not the MD5 of the file")
    return fields


def _spoilt(fields: Fields, fault: Fault | None) -> dict[str, xml.Value]:
    spoilt: dict[str, xml.Value] = dict(fields)
    if fault is Fault.WRONG_SIGNATURE and "sign" in fields:
        spoilt["sign"] = fields["sign"][::-1]
    elif fault is Fault.MISSING_HEADER:
        spoilt.pop("sign", None)
    return spoilt
