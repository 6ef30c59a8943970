"""The operations of `v3.merchantfund`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.merchantfund import (
    MerchantIncomeRecordsGetParams,
    MerchantIncomeRecordsGetResult,
    PartnerIncomeRecordsGetParams,
    PartnerIncomeRecordsGetResult,
)

class MerchantfundMerchantIncomeRecords(Node):
    def get(
        self, *, params: MerchantIncomeRecordsGetParams, **options: Unpack[Options]
    ) -> Response[MerchantIncomeRecordsGetResult]:
        """服务商银行来账查询 https://pay.weixin.qq.com/doc/v3/partner/4012720300"""
        ...
    async def get_async(
        self, *, params: MerchantIncomeRecordsGetParams, **options: Unpack[Options]
    ) -> Response[MerchantIncomeRecordsGetResult]:
        """服务商银行来账查询 https://pay.weixin.qq.com/doc/v3/partner/4012720300"""
        ...

class MerchantfundMerchant(Node):
    incomeRecords: MerchantfundMerchantIncomeRecords

class MerchantfundPartnerIncomeRecords(Node):
    def get(
        self, *, params: PartnerIncomeRecordsGetParams, **options: Unpack[Options]
    ) -> Response[PartnerIncomeRecordsGetResult]:
        """特约商户银行来账查询 https://pay.weixin.qq.com/doc/v3/partner/4012720249"""
        ...
    async def get_async(
        self, *, params: PartnerIncomeRecordsGetParams, **options: Unpack[Options]
    ) -> Response[PartnerIncomeRecordsGetResult]:
        """特约商户银行来账查询 https://pay.weixin.qq.com/doc/v3/partner/4012720249"""
        ...

class MerchantfundPartner(Node):
    incomeRecords: MerchantfundPartnerIncomeRecords

class Merchantfund(Node):
    merchant: MerchantfundMerchant
    partner: MerchantfundPartner
