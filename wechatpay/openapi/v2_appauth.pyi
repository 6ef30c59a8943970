"""The operations of `v2.appauth`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, OptionsV2
from wechatpay.response import Response
from wechatpay.types.v2_appauth import GetaccesstokenGetParams, GetaccesstokenGetResult

class AppauthGetaccesstoken(Node):
    def get(
        self, *, params: GetaccesstokenGetParams, **options: Unpack[OptionsV2]
    ) -> Response[GetaccesstokenGetResult]:
        """通过code换取accesstoken https://pay.weixin.qq.com/doc/v2/merchant/4011987607"""
        ...
    async def get_async(
        self, *, params: GetaccesstokenGetParams, **options: Unpack[OptionsV2]
    ) -> Response[GetaccesstokenGetResult]:
        """通过code换取accesstoken https://pay.weixin.qq.com/doc/v2/merchant/4011987607"""
        ...

class Appauth(Node):
    getaccesstoken: AppauthGetaccesstoken
