"""The operations of `v3.apply4sub`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.apply4sub import (
    ApplicationNoGetParams,
    ApplicationNoGetResult,
    ModifySettlementPostBody,
    ModifySettlementPostResult,
    SettlementGetResult,
)

class Apply4SubSubMerchantsSubMchidApplicationApplicationNo(Node):
    def get(
        self, *, sub_mchid: str, application_no: str, params: ApplicationNoGetParams = ..., **options: Unpack[Options]
    ) -> Response[ApplicationNoGetResult]:
        """查询结算账户修改申请状态 https://pay.weixin.qq.com/doc/v3/partner/4012761169"""
        ...
    async def get_async(
        self, *, sub_mchid: str, application_no: str, params: ApplicationNoGetParams = ..., **options: Unpack[Options]
    ) -> Response[ApplicationNoGetResult]:
        """查询结算账户修改申请状态 https://pay.weixin.qq.com/doc/v3/partner/4012761169"""
        ...

class Apply4SubSubMerchantsSubMchidApplication(Node):
    _application_no_: Apply4SubSubMerchantsSubMchidApplicationApplicationNo

class Apply4SubSubMerchantsSubMchidModifySettlement(Node):
    def post(
        self, *, sub_mchid: str, json: ModifySettlementPostBody, **options: Unpack[Options]
    ) -> Response[ModifySettlementPostResult]:
        """修改结算帐号 https://pay.weixin.qq.com/doc/v3/partner/4012761138"""
        ...
    async def post_async(
        self, *, sub_mchid: str, json: ModifySettlementPostBody, **options: Unpack[Options]
    ) -> Response[ModifySettlementPostResult]:
        """修改结算帐号 https://pay.weixin.qq.com/doc/v3/partner/4012761138"""
        ...

class Apply4SubSubMerchantsSubMchidSettlement(Node):
    def get(self, *, sub_mchid: str, **options: Unpack[Options]) -> Response[SettlementGetResult]:
        """查询结算账户 https://pay.weixin.qq.com/doc/v3/partner/4012761142"""
        ...
    async def get_async(self, *, sub_mchid: str, **options: Unpack[Options]) -> Response[SettlementGetResult]:
        """查询结算账户 https://pay.weixin.qq.com/doc/v3/partner/4012761142"""
        ...

class Apply4SubSubMerchantsSubMchid(Node):
    application: Apply4SubSubMerchantsSubMchidApplication
    modifySettlement: Apply4SubSubMerchantsSubMchidModifySettlement
    settlement: Apply4SubSubMerchantsSubMchidSettlement

class Apply4SubSubMerchants(Node):
    _sub_mchid_: Apply4SubSubMerchantsSubMchid

class Apply4Sub(Node):
    sub_merchants: Apply4SubSubMerchants
