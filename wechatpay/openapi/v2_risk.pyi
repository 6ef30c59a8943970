"""The operations of `v2.risk`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, OptionsV2
from wechatpay.response import Response
from wechatpay.types.v2_risk import (
    GetcertficatesPostBody,
    GetcertficatesPostResult,
    GetpublickeyPostBody,
    GetpublickeyPostResult,
    GetviolationPostBody,
    GetviolationPostResult,
)

class RiskGetcertficates(Node):
    def post(self, *, xml: GetcertficatesPostBody, **options: Unpack[OptionsV2]) -> Response[GetcertficatesPostResult]:
        """获取平台证书 https://pay.weixin.qq.com/doc/v2/partner/4014116402"""
        ...
    async def post_async(
        self, *, xml: GetcertficatesPostBody, **options: Unpack[OptionsV2]
    ) -> Response[GetcertficatesPostResult]:
        """获取平台证书 https://pay.weixin.qq.com/doc/v2/partner/4014116402"""
        ...

class RiskGetpublickey(Node):
    def post(self, *, xml: GetpublickeyPostBody, **options: Unpack[OptionsV2]) -> Response[GetpublickeyPostResult]:
        """获取RSA加密公钥 https://pay.weixin.qq.com/doc/v2/merchant/4011941097"""
        ...
    async def post_async(
        self, *, xml: GetpublickeyPostBody, **options: Unpack[OptionsV2]
    ) -> Response[GetpublickeyPostResult]:
        """获取RSA加密公钥 https://pay.weixin.qq.com/doc/v2/merchant/4011941097"""
        ...

class RiskGetviolation(Node):
    def post(self, *, xml: GetviolationPostBody, **options: Unpack[OptionsV2]) -> Response[GetviolationPostResult]:
        """银行特约商户违规信息查询 https://pay.weixin.qq.com/doc/v2/institution/4011985446"""
        ...
    async def post_async(
        self, *, xml: GetviolationPostBody, **options: Unpack[OptionsV2]
    ) -> Response[GetviolationPostResult]:
        """银行特约商户违规信息查询 https://pay.weixin.qq.com/doc/v2/institution/4011985446"""
        ...

class Risk(Node):
    getcertficates: RiskGetcertficates
    getpublickey: RiskGetpublickey
    getviolation: RiskGetviolation
