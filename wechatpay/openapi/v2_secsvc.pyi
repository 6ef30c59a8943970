"""The operations of `v2.secsvc`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, OptionsV2
from wechatpay.response import Response
from wechatpay.types.v2_secsvc import (
    GetrealnameinfoPostBody,
    GetrealnameinfoPostResult,
    RealnameauthPostBody,
    RealnameauthPostResult,
)

class SecsvcGetrealnameinfo(Node):
    def post(
        self, *, xml: GetrealnameinfoPostBody, **options: Unpack[OptionsV2]
    ) -> Response[GetrealnameinfoPostResult]:
        """微信支付实名授权 https://pay.weixin.qq.com/doc/v2/merchant/4011987792"""
        ...
    async def post_async(
        self, *, xml: GetrealnameinfoPostBody, **options: Unpack[OptionsV2]
    ) -> Response[GetrealnameinfoPostResult]:
        """微信支付实名授权 https://pay.weixin.qq.com/doc/v2/merchant/4011987792"""
        ...

class SecsvcRealnameauth(Node):
    def post(self, *, xml: RealnameauthPostBody, **options: Unpack[OptionsV2]) -> Response[RealnameauthPostResult]:
        """微信支付实名验证 https://pay.weixin.qq.com/doc/v2/merchant/4011987263"""
        ...
    async def post_async(
        self, *, xml: RealnameauthPostBody, **options: Unpack[OptionsV2]
    ) -> Response[RealnameauthPostResult]:
        """微信支付实名验证 https://pay.weixin.qq.com/doc/v2/merchant/4011987263"""
        ...

class Secsvc(Node):
    getrealnameinfo: SecsvcGetrealnameinfo
    realnameauth: SecsvcRealnameauth
