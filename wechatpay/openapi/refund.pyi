"""The operations of `v3.refund`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.refund import (
    ApplyAbnormalRefundPostBody,
    ApplyAbnormalRefundPostResult,
    OutRefundNoGetParams,
    OutRefundNoGetResult,
    RefundsPostBody,
    RefundsPostResult,
)

class RefundDomesticRefundsOutRefundNo(Node):
    def get(
        self, *, out_refund_no: str, params: OutRefundNoGetParams = ..., **options: Unpack[Options]
    ) -> Response[OutRefundNoGetResult]:
        """查询单笔退款 https://pay.weixin.qq.com/doc/v3/merchant/4012791863"""
        ...
    async def get_async(
        self, *, out_refund_no: str, params: OutRefundNoGetParams = ..., **options: Unpack[Options]
    ) -> Response[OutRefundNoGetResult]:
        """查询单笔退款 https://pay.weixin.qq.com/doc/v3/merchant/4012791863"""
        ...

class RefundDomesticRefundsRefundIdApplyAbnormalRefund(Node):
    def post(
        self, *, refund_id: str, json: ApplyAbnormalRefundPostBody, **options: Unpack[Options]
    ) -> Response[ApplyAbnormalRefundPostResult]:
        """发起异常退款 https://pay.weixin.qq.com/doc/v3/merchant/4012791864"""
        ...
    async def post_async(
        self, *, refund_id: str, json: ApplyAbnormalRefundPostBody, **options: Unpack[Options]
    ) -> Response[ApplyAbnormalRefundPostResult]:
        """发起异常退款 https://pay.weixin.qq.com/doc/v3/merchant/4012791864"""
        ...

class RefundDomesticRefundsRefundId(Node):
    applyAbnormalRefund: RefundDomesticRefundsRefundIdApplyAbnormalRefund

class RefundDomesticRefunds(Node):
    _out_refund_no_: RefundDomesticRefundsOutRefundNo
    _refund_id_: RefundDomesticRefundsRefundId
    def post(self, *, json: RefundsPostBody, **options: Unpack[Options]) -> Response[RefundsPostResult]:
        """申请退款 https://pay.weixin.qq.com/doc/v3/merchant/4012791862"""
        ...
    async def post_async(self, *, json: RefundsPostBody, **options: Unpack[Options]) -> Response[RefundsPostResult]:
        """申请退款 https://pay.weixin.qq.com/doc/v3/merchant/4012791862"""
        ...

class RefundDomestic(Node):
    refunds: RefundDomesticRefunds

class Refund(Node):
    domestic: RefundDomestic
