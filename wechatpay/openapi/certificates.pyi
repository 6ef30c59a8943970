"""The operations of `v3.certificates`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.certificates import CertificatesGetParams, CertificatesGetResult

class Certificates(Node):
    def get(
        self, *, params: CertificatesGetParams = ..., **options: Unpack[Options]
    ) -> Response[CertificatesGetResult]:
        """获取平台证书列表 https://pay.weixin.qq.com/doc/v3/merchant/4012551764"""
        ...
    async def get_async(
        self, *, params: CertificatesGetParams = ..., **options: Unpack[Options]
    ) -> Response[CertificatesGetResult]:
        """获取平台证书列表 https://pay.weixin.qq.com/doc/v3/merchant/4012551764"""
        ...
