"""The operations of `v3.realname`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.realname import VerifyGetParams, VerifyGetResult

class RealnameVerify(Node):
    def get(self, *, params: VerifyGetParams, **options: Unpack[Options]) -> Response[VerifyGetResult]:
        """实名信息校验 https://pay.weixin.qq.com/doc/v3/partner/4013735179"""
        ...
    async def get_async(self, *, params: VerifyGetParams, **options: Unpack[Options]) -> Response[VerifyGetResult]:
        """实名信息校验 https://pay.weixin.qq.com/doc/v3/partner/4013735179"""
        ...

class Realname(Node):
    verify: RealnameVerify
