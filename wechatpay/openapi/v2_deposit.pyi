"""The operations of `v2.deposit`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, OptionsV2
from wechatpay.response import Response
from wechatpay.types.v2_deposit import (
    ConsumePostBody,
    ConsumePostResult,
    FacepayPostBody,
    FacepayPostResult,
    MicropayPostBody,
    MicropayPostResult,
    OrderqueryPostBody,
    RefundPostBody,
    RefundqueryPostBody,
    ReversePostBody,
    ReversePostResult,
    UnifiedorderPostBody,
    UnifiedorderPostResult,
)

class DepositConsume(Node):
    def post(self, *, xml: ConsumePostBody, **options: Unpack[OptionsV2]) -> Response[ConsumePostResult]:
        """消费押金 https://pay.weixin.qq.com/doc/v2/partner/4011986801"""
        ...
    async def post_async(self, *, xml: ConsumePostBody, **options: Unpack[OptionsV2]) -> Response[ConsumePostResult]:
        """消费押金 https://pay.weixin.qq.com/doc/v2/partner/4011986801"""
        ...

class DepositFacepay(Node):
    def post(self, *, xml: FacepayPostBody, **options: Unpack[OptionsV2]) -> Response[FacepayPostResult]:
        """支付押金（人脸支付） https://pay.weixin.qq.com/doc/v2/partner/4011986577"""
        ...
    async def post_async(self, *, xml: FacepayPostBody, **options: Unpack[OptionsV2]) -> Response[FacepayPostResult]:
        """支付押金（人脸支付） https://pay.weixin.qq.com/doc/v2/partner/4011986577"""
        ...

class DepositMicropay(Node):
    def post(self, *, xml: MicropayPostBody, **options: Unpack[OptionsV2]) -> Response[MicropayPostResult]:
        """支付押金（付款码支付） https://pay.weixin.qq.com/doc/v2/partner/4011986623"""
        ...
    async def post_async(self, *, xml: MicropayPostBody, **options: Unpack[OptionsV2]) -> Response[MicropayPostResult]:
        """支付押金（付款码支付） https://pay.weixin.qq.com/doc/v2/partner/4011986623"""
        ...

class DepositOrderquery(Node):
    def post(self, *, xml: OrderqueryPostBody, **options: Unpack[OptionsV2]) -> Response[dict[str, str]]:
        """查询订单 https://pay.weixin.qq.com/doc/v2/partner/4011986679"""
        ...
    async def post_async(self, *, xml: OrderqueryPostBody, **options: Unpack[OptionsV2]) -> Response[dict[str, str]]:
        """查询订单 https://pay.weixin.qq.com/doc/v2/partner/4011986679"""
        ...

class DepositRefund(Node):
    def post(self, *, xml: RefundPostBody, **options: Unpack[OptionsV2]) -> Response[dict[str, str]]:
        """申请退款（押金） https://pay.weixin.qq.com/doc/v2/partner/4011987251"""
        ...
    async def post_async(self, *, xml: RefundPostBody, **options: Unpack[OptionsV2]) -> Response[dict[str, str]]:
        """申请退款（押金） https://pay.weixin.qq.com/doc/v2/partner/4011987251"""
        ...

class DepositRefundquery(Node):
    def post(self, *, xml: RefundqueryPostBody, **options: Unpack[OptionsV2]) -> Response[dict[str, str]]:
        """查询退款（押金） https://pay.weixin.qq.com/doc/v2/partner/4011987300"""
        ...
    async def post_async(self, *, xml: RefundqueryPostBody, **options: Unpack[OptionsV2]) -> Response[dict[str, str]]:
        """查询退款（押金） https://pay.weixin.qq.com/doc/v2/partner/4011987300"""
        ...

class DepositReverse(Node):
    def post(self, *, xml: ReversePostBody, **options: Unpack[OptionsV2]) -> Response[ReversePostResult]:
        """撤销订单 https://pay.weixin.qq.com/doc/v2/partner/4011986741"""
        ...
    async def post_async(self, *, xml: ReversePostBody, **options: Unpack[OptionsV2]) -> Response[ReversePostResult]:
        """撤销订单 https://pay.weixin.qq.com/doc/v2/partner/4011986741"""
        ...

class DepositUnifiedorder(Node):
    def post(self, *, xml: UnifiedorderPostBody, **options: Unpack[OptionsV2]) -> Response[UnifiedorderPostResult]:
        """支付押金（JSAPI/APP支付） https://pay.weixin.qq.com/doc/v2/partner/4011986340"""
        ...
    async def post_async(
        self, *, xml: UnifiedorderPostBody, **options: Unpack[OptionsV2]
    ) -> Response[UnifiedorderPostResult]:
        """支付押金（JSAPI/APP支付） https://pay.weixin.qq.com/doc/v2/partner/4011986340"""
        ...

class Deposit(Node):
    consume: DepositConsume
    facepay: DepositFacepay
    micropay: DepositMicropay
    orderquery: DepositOrderquery
    refund: DepositRefund
    refundquery: DepositRefundquery
    reverse: DepositReverse
    unifiedorder: DepositUnifiedorder
