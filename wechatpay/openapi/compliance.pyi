"""The operations of `v3.compliance`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.compliance import MerchantsPostBody, MerchantsPostResult, VerificationIdGetResult

class ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchidVerificationsVerificationId(Node):
    def get(
        self, *, sub_mchid: str, verification_id: str, **options: Unpack[Options]
    ) -> Response[VerificationIdGetResult]:
        """查询不活跃商户身份核实结果 https://pay.weixin.qq.com/doc/v3/partner/4012471359"""
        ...
    async def get_async(
        self, *, sub_mchid: str, verification_id: str, **options: Unpack[Options]
    ) -> Response[VerificationIdGetResult]:
        """查询不活跃商户身份核实结果 https://pay.weixin.qq.com/doc/v3/partner/4012471359"""
        ...

class ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchidVerifications(Node):
    _verification_id_: ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchidVerificationsVerificationId

class ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchid(Node):
    verifications: ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchidVerifications

class ComplianceInactiveMerchantIdentityVerificationMerchants(Node):
    _sub_mchid_: ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchid
    def post(self, *, json: MerchantsPostBody, **options: Unpack[Options]) -> Response[MerchantsPostResult]:
        """发起不活跃商户身份核实 https://pay.weixin.qq.com/doc/v3/partner/4012471357"""
        ...
    async def post_async(self, *, json: MerchantsPostBody, **options: Unpack[Options]) -> Response[MerchantsPostResult]:
        """发起不活跃商户身份核实 https://pay.weixin.qq.com/doc/v3/partner/4012471357"""
        ...

class ComplianceInactiveMerchantIdentityVerification(Node):
    merchants: ComplianceInactiveMerchantIdentityVerificationMerchants

class Compliance(Node):
    inactiveMerchantIdentityVerification: ComplianceInactiveMerchantIdentityVerification
