"""The operations of `v3.bill`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.bill import (
    FundflowbillGetParams,
    FundflowbillGetResult,
    SubMerchantFundflowbillGetParams,
    SubMerchantFundflowbillGetResult,
    TradebillGetParams,
    TradebillGetResult,
)

class BillFundflowbill(Node):
    def get(self, *, params: FundflowbillGetParams, **options: Unpack[Options]) -> Response[FundflowbillGetResult]:
        """申请资金账单 https://pay.weixin.qq.com/doc/v3/merchant/4012791867"""
        ...
    async def get_async(
        self, *, params: FundflowbillGetParams, **options: Unpack[Options]
    ) -> Response[FundflowbillGetResult]:
        """申请资金账单 https://pay.weixin.qq.com/doc/v3/merchant/4012791867"""
        ...

class BillSubMerchantFundflowbill(Node):
    def get(
        self, *, params: SubMerchantFundflowbillGetParams, **options: Unpack[Options]
    ) -> Response[SubMerchantFundflowbillGetResult]:
        """申请单个子商户资金账单 https://pay.weixin.qq.com/doc/v3/partner/4012710630"""
        ...
    async def get_async(
        self, *, params: SubMerchantFundflowbillGetParams, **options: Unpack[Options]
    ) -> Response[SubMerchantFundflowbillGetResult]:
        """申请单个子商户资金账单 https://pay.weixin.qq.com/doc/v3/partner/4012710630"""
        ...

class BillTradebill(Node):
    def get(self, *, params: TradebillGetParams, **options: Unpack[Options]) -> Response[TradebillGetResult]:
        """申请交易账单 https://pay.weixin.qq.com/doc/v3/merchant/4012791866"""
        ...
    async def get_async(
        self, *, params: TradebillGetParams, **options: Unpack[Options]
    ) -> Response[TradebillGetResult]:
        """申请交易账单 https://pay.weixin.qq.com/doc/v3/merchant/4012791866"""
        ...

class Bill(Node):
    fundflowbill: BillFundflowbill
    subMerchantFundflowbill: BillSubMerchantFundflowbill
    tradebill: BillTradebill
