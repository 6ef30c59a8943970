"""One exchange of APIv3: sign with the merchant's key, verify with the platform's."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from wechatpay._calls.call import Call
from wechatpay._calls.download import Download
from wechatpay._context import Context
from wechatpay._exchange.certificates import ensure_keys, verify_with_fetch
from wechatpay._exchange.retry_loop import Terms, choose_terms
from wechatpay._exchange.signing import sign_v3
from wechatpay._exchange.steps import ErrorContext, Flow, send
from wechatpay._keys.platform import PlatformKey
from wechatpay._protocols import v3
from wechatpay._protocols.binding import check_json
from wechatpay._protocols.v3_verification import BodyVerifier, StatementVerifier, create_verifier
from wechatpay.http import Headers, HTTPRequest
from wechatpay.response import Response

__all__ = ["ExchangeV3", "prepare_v3"]


def prepare_v3(call: Call, context: Context) -> Flow[ExchangeV3]:
    """Prepare the exchange of *call*; fetch the platform's keys if they are needed."""
    terms, key = choose_terms(call, context), None
    draft = v3.prepare(call, timeout=context.timeout)
    if call.is_signed:
        keys = yield from ensure_keys(context, terms)
        key = v3.choose_key(draft, keys, context.clock())
    if draft.has_secrets:
        draft = v3.prepare(replace(call, files=draft.file), timeout=context.timeout, key=key)
    return ExchangeV3(call, context, terms, draft, key)


@dataclass(slots=True)
class ExchangeV3:
    """The exchange of one call of APIv3."""

    call: Call
    context: Context
    terms: Terms
    draft: v3.Draft
    key: PlatformKey | None
    """The platform key that the request names; None if the request is not signed."""
    verifier: BodyVerifier | StatementVerifier | None = None
    """The verifier of the response that is being received; None if WeChat Pay does not sign it."""

    def sign(self, base_url: str) -> HTTPRequest:
        """See `Exchange`."""
        if not self.call.is_signed:
            return self.draft.to_request(base_url)
        return sign_v3(self.draft, self.context, self.key, base_url)

    def send_and_verify(self, request: HTTPRequest) -> Flow[Response[Any]]:
        """See `Exchange`."""
        if self.call.to is not None:
            download = Download(self.call.to, lambda headers: self._start(request, headers))
            return (yield from self._receive_file(request, download))
        with ErrorContext(request) as subject:
            subject.response = response = yield from send(request)
            verifier = self._start(request, response.headers)
            if verifier is not None:
                verifier.update(response.content)
            verified = yield from self._verify()
            check_json(self.call, response)
        return Response(response, request=request.redacted(), verified=verified)

    def _receive_file(self, request: HTTPRequest, download: Download) -> Flow[Response[Any]]:
        with ErrorContext(request) as subject, download:
            subject.response = response = yield from send(request, download)
            download.ensure_open(response)
            verified = yield from self._verify()
            verified = download.check(may_be_empty=verified) or verified
            download.commit()
        return Response(response, request=request.redacted(), verified=verified)

    def _start(self, request: HTTPRequest, headers: Headers) -> BodyVerifier | StatementVerifier | None:
        """Create the verifier when the response begins."""
        self.verifier = None if self.call.is_file else create_verifier(request, headers, self.context.clock())
        return self.verifier

    def _verify(self) -> Flow[bool]:
        """Verify the response, after a fetch of certificates if its key is unknown; return whether it is signed."""
        if self.verifier is None:
            return False
        yield from verify_with_fetch(self.verifier, self.context, self.terms)
        return True
