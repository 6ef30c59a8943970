"""The operations of `v3.hirePowerBank`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.hire_power_bank import (
    InsuranceOrdersPostBody,
    InsuranceOrdersPostResult,
    OpenidGetResult,
    OutOrderNoGetResult,
)

class HirePowerBankInsuranceOrdersOutOrderNo(Node):
    def get(self, *, out_order_no: str, **options: Unpack[Options]) -> Response[OutOrderNoGetResult]:
        """查询保险订单详情"""
        ...
    async def get_async(self, *, out_order_no: str, **options: Unpack[Options]) -> Response[OutOrderNoGetResult]:
        """查询保险订单详情"""
        ...

class HirePowerBankInsuranceOrders(Node):
    _out_order_no_: HirePowerBankInsuranceOrdersOutOrderNo
    def post(self, *, json: InsuranceOrdersPostBody, **options: Unpack[Options]) -> Response[InsuranceOrdersPostResult]:
        """创建保险订单"""
        ...
    async def post_async(
        self, *, json: InsuranceOrdersPostBody, **options: Unpack[Options]
    ) -> Response[InsuranceOrdersPostResult]:
        """创建保险订单"""
        ...

class HirePowerBankUserQualificationsOpenid(Node):
    def get(self, *, openid: str, **options: Unpack[Options]) -> Response[OpenidGetResult]:
        """查询用户保险订单领取资格"""
        ...
    async def get_async(self, *, openid: str, **options: Unpack[Options]) -> Response[OpenidGetResult]:
        """查询用户保险订单领取资格"""
        ...

class HirePowerBankUserQualifications(Node):
    _openid_: HirePowerBankUserQualificationsOpenid

class HirePowerBank(Node):
    insuranceOrders: HirePowerBankInsuranceOrders
    userQualifications: HirePowerBankUserQualifications
