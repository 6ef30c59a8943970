"""The operations of `v3.security`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.security import EchoPostBody, EchoPostResult

class SecurityEcho(Node):
    def post(self, *, json: EchoPostBody, **options: Unpack[Options]) -> Response[EchoPostResult]:
        """商户签名验签／加解密测试 https://pay.weixin.qq.com/doc/v3/merchant/4014551946"""
        ...
    async def post_async(self, *, json: EchoPostBody, **options: Unpack[Options]) -> Response[EchoPostResult]:
        """商户签名验签／加解密测试 https://pay.weixin.qq.com/doc/v3/merchant/4014551946"""
        ...

class Security(Node):
    echo: SecurityEcho
