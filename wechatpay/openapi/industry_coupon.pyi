"""The operations of `v3.industryCoupon`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.industry_coupon import TokensPostBody, TokensPostResult

class IndustryCouponTokens(Node):
    def post(self, *, json: TokensPostBody, **options: Unpack[Options]) -> Response[TokensPostResult]:
        """出行券切卡组件预下单 https://pay.weixin.qq.com/doc/v3/merchant/4012553563"""
        ...
    async def post_async(self, *, json: TokensPostBody, **options: Unpack[Options]) -> Response[TokensPostResult]:
        """出行券切卡组件预下单 https://pay.weixin.qq.com/doc/v3/merchant/4012553563"""
        ...

class IndustryCoupon(Node):
    tokens: IndustryCouponTokens
