"""The operations of `v2.vehicle`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, OptionsV2
from wechatpay.response import Response
from wechatpay.types.v2_vehicle import (
    PartnerpayNotificationPostBody,
    PartnerpayNotificationPostResult,
    PartnerpayPayapplyPostBody,
    PartnerpayPayapplyPostResult,
    PartnerpayQuerystatePostBody,
    PartnerpayQuerystatePostResult,
    PayNotificationPostBody,
    PayNotificationPostResult,
    PayPayapplyPostBody,
    PayPayapplyPostResult,
    PayQuerystatePostBody,
    PayQuerystatePostResult,
)

class VehiclePartnerpayNotification(Node):
    def post(
        self, *, xml: PartnerpayNotificationPostBody, **options: Unpack[OptionsV2]
    ) -> Response[PartnerpayNotificationPostResult]:
        """用户入场通知 https://pay.weixin.qq.com/doc/v2/partner/4011988204"""
        ...
    async def post_async(
        self, *, xml: PartnerpayNotificationPostBody, **options: Unpack[OptionsV2]
    ) -> Response[PartnerpayNotificationPostResult]:
        """用户入场通知 https://pay.weixin.qq.com/doc/v2/partner/4011988204"""
        ...

class VehiclePartnerpayPayapply(Node):
    def post(
        self, *, xml: PartnerpayPayapplyPostBody, **options: Unpack[OptionsV2]
    ) -> Response[PartnerpayPayapplyPostResult]:
        """申请扣款 https://pay.weixin.qq.com/doc/v2/partner/4011988205"""
        ...
    async def post_async(
        self, *, xml: PartnerpayPayapplyPostBody, **options: Unpack[OptionsV2]
    ) -> Response[PartnerpayPayapplyPostResult]:
        """申请扣款 https://pay.weixin.qq.com/doc/v2/partner/4011988205"""
        ...

class VehiclePartnerpayQuerystate(Node):
    def post(
        self, *, xml: PartnerpayQuerystatePostBody, **options: Unpack[OptionsV2]
    ) -> Response[PartnerpayQuerystatePostResult]:
        """用户状态查询 https://pay.weixin.qq.com/doc/v2/partner/4011988212"""
        ...
    async def post_async(
        self, *, xml: PartnerpayQuerystatePostBody, **options: Unpack[OptionsV2]
    ) -> Response[PartnerpayQuerystatePostResult]:
        """用户状态查询 https://pay.weixin.qq.com/doc/v2/partner/4011988212"""
        ...

class VehiclePartnerpay(Node):
    notification: VehiclePartnerpayNotification
    payapply: VehiclePartnerpayPayapply
    querystate: VehiclePartnerpayQuerystate

class VehiclePayNotification(Node):
    def post(
        self, *, xml: PayNotificationPostBody, **options: Unpack[OptionsV2]
    ) -> Response[PayNotificationPostResult]:
        """用户入场通知 https://pay.weixin.qq.com/doc/v2/merchant/4011985272"""
        ...
    async def post_async(
        self, *, xml: PayNotificationPostBody, **options: Unpack[OptionsV2]
    ) -> Response[PayNotificationPostResult]:
        """用户入场通知 https://pay.weixin.qq.com/doc/v2/merchant/4011985272"""
        ...

class VehiclePayPayapply(Node):
    def post(self, *, xml: PayPayapplyPostBody, **options: Unpack[OptionsV2]) -> Response[PayPayapplyPostResult]:
        """申请扣款 https://pay.weixin.qq.com/doc/v2/merchant/4011985331"""
        ...
    async def post_async(
        self, *, xml: PayPayapplyPostBody, **options: Unpack[OptionsV2]
    ) -> Response[PayPayapplyPostResult]:
        """申请扣款 https://pay.weixin.qq.com/doc/v2/merchant/4011985331"""
        ...

class VehiclePayQuerystate(Node):
    def post(self, *, xml: PayQuerystatePostBody, **options: Unpack[OptionsV2]) -> Response[PayQuerystatePostResult]:
        """用户状态查询 https://pay.weixin.qq.com/doc/v2/merchant/4011986415"""
        ...
    async def post_async(
        self, *, xml: PayQuerystatePostBody, **options: Unpack[OptionsV2]
    ) -> Response[PayQuerystatePostResult]:
        """用户状态查询 https://pay.weixin.qq.com/doc/v2/merchant/4011986415"""
        ...

class VehiclePay(Node):
    notification: VehiclePayNotification
    payapply: VehiclePayPayapply
    querystate: VehiclePayQuerystate

class Vehicle(Node):
    partnerpay: VehiclePartnerpay
    pay: VehiclePay
