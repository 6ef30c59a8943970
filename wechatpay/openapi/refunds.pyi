"""The operations of `v3.refunds`. Written by `python -m codegen`."""

from typing_extensions import Unpack, deprecated

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.refunds import (
    OutRefundNoGetParams,
    OutRefundNoGetResult,
    RefundIdGetParams,
    RefundIdGetResult,
    RefundsGetParams,
    RefundsGetResult,
    RefundsPostBody,
    RefundsPostResult,
)

class RefundsIdRefundId(Node):
    @deprecated("查询单笔退款(微信支付退款订单号): WeChat Pay has withdrawn it")
    def get(
        self, *, refund_id: str, params: RefundIdGetParams = ..., **options: Unpack[Options]
    ) -> Response[RefundIdGetResult]:
        """查询单笔退款(微信支付退款订单号)"""
        ...
    @deprecated("查询单笔退款(微信支付退款订单号): WeChat Pay has withdrawn it")
    async def get_async(
        self, *, refund_id: str, params: RefundIdGetParams = ..., **options: Unpack[Options]
    ) -> Response[RefundIdGetResult]:
        """查询单笔退款(微信支付退款订单号)"""
        ...

class RefundsId(Node):
    _refund_id_: RefundsIdRefundId

class RefundsOutRefundNoOutRefundNo(Node):
    @deprecated("查询单笔退款(商户退款订单号): WeChat Pay has withdrawn it")
    def get(
        self, *, out_refund_no: str, params: OutRefundNoGetParams = ..., **options: Unpack[Options]
    ) -> Response[OutRefundNoGetResult]:
        """查询单笔退款(商户退款订单号)"""
        ...
    @deprecated("查询单笔退款(商户退款订单号): WeChat Pay has withdrawn it")
    async def get_async(
        self, *, out_refund_no: str, params: OutRefundNoGetParams = ..., **options: Unpack[Options]
    ) -> Response[OutRefundNoGetResult]:
        """查询单笔退款(商户退款订单号)"""
        ...

class RefundsOutRefundNo(Node):
    _out_refund_no_: RefundsOutRefundNoOutRefundNo

class Refunds(Node):
    id: RefundsId
    outRefundNo: RefundsOutRefundNo
    @deprecated("查询所有退款: WeChat Pay has withdrawn it")
    def get(self, *, params: RefundsGetParams = ..., **options: Unpack[Options]) -> Response[RefundsGetResult]:
        """查询所有退款"""
        ...
    @deprecated("查询所有退款: WeChat Pay has withdrawn it")
    async def get_async(
        self, *, params: RefundsGetParams = ..., **options: Unpack[Options]
    ) -> Response[RefundsGetResult]:
        """查询所有退款"""
        ...
    @deprecated("申请退款: WeChat Pay has withdrawn it")
    def post(self, *, json: RefundsPostBody, **options: Unpack[Options]) -> Response[RefundsPostResult]:
        """申请退款"""
        ...
    @deprecated("申请退款: WeChat Pay has withdrawn it")
    async def post_async(self, *, json: RefundsPostBody, **options: Unpack[Options]) -> Response[RefundsPostResult]:
        """申请退款"""
        ...
