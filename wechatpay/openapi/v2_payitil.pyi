"""The operations of `v2.payitil`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, OptionsV2
from wechatpay.response import Response
from wechatpay.types.v2_payitil import ReportPostBody, ReportPostResult

class PayitilReport(Node):
    def post(self, *, xml: ReportPostBody, **options: Unpack[OptionsV2]) -> Response[ReportPostResult]:
        """交易保障 https://pay.weixin.qq.com/doc/v2/merchant/401193996"""
        ...
    async def post_async(self, *, xml: ReportPostBody, **options: Unpack[OptionsV2]) -> Response[ReportPostResult]:
        """交易保障 https://pay.weixin.qq.com/doc/v2/merchant/401193996"""
        ...

class Payitil(Node):
    report: PayitilReport
