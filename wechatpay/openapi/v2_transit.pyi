"""The operations of `v2.transit`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, OptionsV2
from wechatpay.response import Response
from wechatpay.types.v2_transit import (
    PartnerpayPayapplyPostBody,
    PartnerpayPayapplyPostResult,
    PartnerpayQueryorderPostBody,
    PartnerpayQuerystatePostBody,
    PartnerpayQuerystatePostResult,
    PayPayapplyPostBody,
    PayPayapplyPostResult,
    PayQuerystatePostBody,
    PayQuerystatePostResult,
    TransitQueryorderPostBody,
)

class TransitPartnerpayPayapply(Node):
    def post(
        self, *, xml: PartnerpayPayapplyPostBody, **options: Unpack[OptionsV2]
    ) -> Response[PartnerpayPayapplyPostResult]:
        """申请扣款 https://pay.weixin.qq.com/doc/v2/partner/4011989903"""
        ...
    async def post_async(
        self, *, xml: PartnerpayPayapplyPostBody, **options: Unpack[OptionsV2]
    ) -> Response[PartnerpayPayapplyPostResult]:
        """申请扣款 https://pay.weixin.qq.com/doc/v2/partner/4011989903"""
        ...

class TransitPartnerpayQueryorder(Node):
    def post(self, *, xml: PartnerpayQueryorderPostBody, **options: Unpack[OptionsV2]) -> Response[dict[str, str]]:
        """查询订单 https://pay.weixin.qq.com/doc/v2/partner/4011989909"""
        ...
    async def post_async(
        self, *, xml: PartnerpayQueryorderPostBody, **options: Unpack[OptionsV2]
    ) -> Response[dict[str, str]]:
        """查询订单 https://pay.weixin.qq.com/doc/v2/partner/4011989909"""
        ...

class TransitPartnerpayQuerystate(Node):
    def post(
        self, *, xml: PartnerpayQuerystatePostBody, **options: Unpack[OptionsV2]
    ) -> Response[PartnerpayQuerystatePostResult]:
        """查询用户状态接口 https://pay.weixin.qq.com/doc/v2/partner/4011989910"""
        ...
    async def post_async(
        self, *, xml: PartnerpayQuerystatePostBody, **options: Unpack[OptionsV2]
    ) -> Response[PartnerpayQuerystatePostResult]:
        """查询用户状态接口 https://pay.weixin.qq.com/doc/v2/partner/4011989910"""
        ...

class TransitPartnerpay(Node):
    payapply: TransitPartnerpayPayapply
    queryorder: TransitPartnerpayQueryorder
    querystate: TransitPartnerpayQuerystate

class TransitPayPayapply(Node):
    def post(self, *, xml: PayPayapplyPostBody, **options: Unpack[OptionsV2]) -> Response[PayPayapplyPostResult]:
        """申请扣款 https://pay.weixin.qq.com/doc/v2/merchant/4011984781"""
        ...
    async def post_async(
        self, *, xml: PayPayapplyPostBody, **options: Unpack[OptionsV2]
    ) -> Response[PayPayapplyPostResult]:
        """申请扣款 https://pay.weixin.qq.com/doc/v2/merchant/4011984781"""
        ...

class TransitPayQuerystate(Node):
    def post(self, *, xml: PayQuerystatePostBody, **options: Unpack[OptionsV2]) -> Response[PayQuerystatePostResult]:
        """查询用户状态接口 https://pay.weixin.qq.com/doc/v2/merchant/4011985234"""
        ...
    async def post_async(
        self, *, xml: PayQuerystatePostBody, **options: Unpack[OptionsV2]
    ) -> Response[PayQuerystatePostResult]:
        """查询用户状态接口 https://pay.weixin.qq.com/doc/v2/merchant/4011985234"""
        ...

class TransitPay(Node):
    payapply: TransitPayPayapply
    querystate: TransitPayQuerystate

class TransitQueryorder(Node):
    def post(self, *, xml: TransitQueryorderPostBody, **options: Unpack[OptionsV2]) -> Response[dict[str, str]]:
        """查询订单 https://pay.weixin.qq.com/doc/v2/merchant/4011986341"""
        ...
    async def post_async(
        self, *, xml: TransitQueryorderPostBody, **options: Unpack[OptionsV2]
    ) -> Response[dict[str, str]]:
        """查询订单 https://pay.weixin.qq.com/doc/v2/merchant/4011986341"""
        ...

class Transit(Node):
    partnerpay: TransitPartnerpay
    pay: TransitPay
    queryorder: TransitQueryorder
