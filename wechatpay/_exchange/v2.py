"""One exchange of APIv2: sign and verify with the APIv2 key."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from wechatpay._calls.call import Call
from wechatpay._calls.download import Download
from wechatpay._context import Context
from wechatpay._exchange.retry_loop import Terms, choose_terms
from wechatpay._exchange.steps import ErrorContext, Flow, send
from wechatpay._keys.merchant_certificate import MerchantCertificate
from wechatpay._keys.shared import SharedKey
from wechatpay._protocols import v2, v2_verification
from wechatpay.http import HTTPRequest, HTTPResponse
from wechatpay.response import Response

__all__ = ["ExchangeV2", "prepare_v2"]


def prepare_v2(call: Call, context: Context) -> ExchangeV2:
    """Prepare the exchange of *call*."""
    draft = v2.prepare(call, mchid=context.mchid, timeout=context.timeout)
    secret = context.require_secret()
    certificate = context.require_certificate() if call.mutual_tls else None
    return ExchangeV2(call, context, choose_terms(call, context), draft, secret, certificate)


@dataclass(slots=True)
class ExchangeV2:
    """The exchange of one call of APIv2."""

    call: Call
    context: Context
    terms: Terms
    draft: v2.Draft
    secret: SharedKey
    certificate: MerchantCertificate | None

    def sign(self, base_url: str) -> HTTPRequest:
        """See `Exchange`."""
        request = v2.sign_request(self.draft, self.secret, base_url=base_url, nonce=self.context.nonce())
        return replace(request, client_certificate=self.certificate)

    def send_and_verify(self, request: HTTPRequest) -> Flow[Response[Any]]:
        """See `Exchange`."""
        if self.call.to is not None:
            download = Download(self.call.to, is_other=v2_verification.looks_like_xml)
            return (yield from self._receive_file(request, download))
        with ErrorContext(request) as subject:
            subject.response = response = yield from send(request)
            verified = self._verify(response)
        return Response(response, request=request.redacted(), verified=verified)

    def _receive_file(self, request: HTTPRequest, download: Download) -> Flow[Response[Any]]:
        with ErrorContext(request) as subject, download:
            subject.response = response = yield from send(request, download)
            verified = False if download.is_file else self._verify(response)
            download.check(may_be_empty=False)
            download.commit()
        return Response(response, request=request.redacted(), verified=verified)

    def _verify(self, response: HTTPResponse) -> bool:
        """Verify *response*, and return whether it is signed."""
        document = v2_verification.decode(self.draft, response)
        return document is not None and v2_verification.verify_response(self.draft, document, self.secret)
