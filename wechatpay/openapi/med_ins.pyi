"""The operations of `v3.medIns`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.med_ins import (
    MixTradeNoGetParams,
    MixTradeNoGetResult,
    NotifyPostBody,
    NotifyPostParams,
    OrdersPostBody,
    OrdersPostResult,
    OutTradeNoGetParams,
    OutTradeNoGetResult,
)

class MedInsOrdersMixTradeNoMixTradeNo(Node):
    def get(
        self, *, mix_trade_no: str, params: MixTradeNoGetParams = ..., **options: Unpack[Options]
    ) -> Response[MixTradeNoGetResult]:
        """使用医保自费混合订单号查看下单结果 https://pay.weixin.qq.com/doc/v3/merchant/4016781479"""
        ...
    async def get_async(
        self, *, mix_trade_no: str, params: MixTradeNoGetParams = ..., **options: Unpack[Options]
    ) -> Response[MixTradeNoGetResult]:
        """使用医保自费混合订单号查看下单结果 https://pay.weixin.qq.com/doc/v3/merchant/4016781479"""
        ...

class MedInsOrdersMixTradeNo(Node):
    _mix_trade_no_: MedInsOrdersMixTradeNoMixTradeNo

class MedInsOrdersOutTradeNoOutTradeNo(Node):
    def get(
        self, *, out_trade_no: str, params: OutTradeNoGetParams = ..., **options: Unpack[Options]
    ) -> Response[OutTradeNoGetResult]:
        """使用商户订单号查看下单结果 https://pay.weixin.qq.com/doc/v3/merchant/4016781490"""
        ...
    async def get_async(
        self, *, out_trade_no: str, params: OutTradeNoGetParams = ..., **options: Unpack[Options]
    ) -> Response[OutTradeNoGetResult]:
        """使用商户订单号查看下单结果 https://pay.weixin.qq.com/doc/v3/merchant/4016781490"""
        ...

class MedInsOrdersOutTradeNo(Node):
    _out_trade_no_: MedInsOrdersOutTradeNoOutTradeNo

class MedInsOrders(Node):
    mixTradeNo: MedInsOrdersMixTradeNo
    outTradeNo: MedInsOrdersOutTradeNo
    def post(self, *, json: OrdersPostBody, **options: Unpack[Options]) -> Response[OrdersPostResult]:
        """医保自费混合收款下单 https://pay.weixin.qq.com/doc/v3/merchant/4016781466"""
        ...
    async def post_async(self, *, json: OrdersPostBody, **options: Unpack[Options]) -> Response[OrdersPostResult]:
        """医保自费混合收款下单 https://pay.weixin.qq.com/doc/v3/merchant/4016781466"""
        ...

class MedInsRefundsNotify(Node):
    def post(self, *, json: NotifyPostBody, params: NotifyPostParams, **options: Unpack[Options]) -> Response[None]:
        """医保退款通知 https://pay.weixin.qq.com/doc/v3/merchant/4016781561"""
        ...
    async def post_async(
        self, *, json: NotifyPostBody, params: NotifyPostParams, **options: Unpack[Options]
    ) -> Response[None]:
        """医保退款通知 https://pay.weixin.qq.com/doc/v3/merchant/4016781561"""
        ...

class MedInsRefunds(Node):
    notify: MedInsRefundsNotify

class MedIns(Node):
    orders: MedInsOrders
    refunds: MedInsRefunds
