"""The operations of `v2.xdc`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, OptionsV2
from wechatpay.response import Response
from wechatpay.types.v2_xdc import (
    GetsignkeyPostBody,
    GetsignkeyPostResult,
    MicropayPostBody,
    MicropayPostResult,
    OrderqueryPostBody,
    OrderqueryPostResult,
)

class XdcApiv2GetsignkeySignGetsignkey(Node):
    def post(self, *, xml: GetsignkeyPostBody, **options: Unpack[OptionsV2]) -> Response[GetsignkeyPostResult]:
        """获取沙箱环境密钥 https://pay.weixin.qq.com/doc/v2/merchant/4011984810"""
        ...
    async def post_async(
        self, *, xml: GetsignkeyPostBody, **options: Unpack[OptionsV2]
    ) -> Response[GetsignkeyPostResult]:
        """获取沙箱环境密钥 https://pay.weixin.qq.com/doc/v2/merchant/4011984810"""
        ...

class XdcApiv2GetsignkeySign(Node):
    getsignkey: XdcApiv2GetsignkeySignGetsignkey

class XdcApiv2Getsignkey(Node):
    sign: XdcApiv2GetsignkeySign

class XdcApiv2SandboxPayMicropay(Node):
    def post(self, *, xml: MicropayPostBody, **options: Unpack[OptionsV2]) -> Response[MicropayPostResult]:
        """沙箱付款码支付 https://pay.weixin.qq.com/doc/v2/merchant/4011984810"""
        ...
    async def post_async(self, *, xml: MicropayPostBody, **options: Unpack[OptionsV2]) -> Response[MicropayPostResult]:
        """沙箱付款码支付 https://pay.weixin.qq.com/doc/v2/merchant/4011984810"""
        ...

class XdcApiv2SandboxPayOrderquery(Node):
    def post(self, *, xml: OrderqueryPostBody, **options: Unpack[OptionsV2]) -> Response[OrderqueryPostResult]:
        """沙箱订单查询 https://pay.weixin.qq.com/doc/v2/merchant/4011984810"""
        ...
    async def post_async(
        self, *, xml: OrderqueryPostBody, **options: Unpack[OptionsV2]
    ) -> Response[OrderqueryPostResult]:
        """沙箱订单查询 https://pay.weixin.qq.com/doc/v2/merchant/4011984810"""
        ...

class XdcApiv2SandboxPay(Node):
    micropay: XdcApiv2SandboxPayMicropay
    orderquery: XdcApiv2SandboxPayOrderquery

class XdcApiv2Sandbox(Node):
    pay: XdcApiv2SandboxPay

class Xdc(Node):
    apiv2getsignkey: XdcApiv2Getsignkey
    apiv2sandbox: XdcApiv2Sandbox
