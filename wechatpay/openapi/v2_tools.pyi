"""The operations of `v2.tools`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, OptionsV2
from wechatpay.response import Response
from wechatpay.types.v2_tools import (
    AuthcodetoopenidPostBody,
    AuthcodetoopenidPostResult,
    ShorturlPostBody,
    ShorturlPostResult,
)

class ToolsAuthcodetoopenid(Node):
    def post(
        self, *, xml: AuthcodetoopenidPostBody, **options: Unpack[OptionsV2]
    ) -> Response[AuthcodetoopenidPostResult]:
        """授权码查询openid https://pay.weixin.qq.com/doc/v2/merchant/4011940944"""
        ...
    async def post_async(
        self, *, xml: AuthcodetoopenidPostBody, **options: Unpack[OptionsV2]
    ) -> Response[AuthcodetoopenidPostResult]:
        """授权码查询openid https://pay.weixin.qq.com/doc/v2/merchant/4011940944"""
        ...

class ToolsShorturl(Node):
    def post(self, *, xml: ShorturlPostBody, **options: Unpack[OptionsV2]) -> Response[ShorturlPostResult]:
        """转换短链接 https://pay.weixin.qq.com/doc/v2/merchant/4011937195"""
        ...
    async def post_async(self, *, xml: ShorturlPostBody, **options: Unpack[OptionsV2]) -> Response[ShorturlPostResult]:
        """转换短链接 https://pay.weixin.qq.com/doc/v2/merchant/4011937195"""
        ...

class Tools(Node):
    authcodetoopenid: ToolsAuthcodetoopenid
    shorturl: ToolsShorturl
