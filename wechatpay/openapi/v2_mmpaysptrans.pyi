"""The operations of `v2.mmpaysptrans`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, OptionsV2
from wechatpay.response import Response
from wechatpay.types.v2_mmpaysptrans import PayBankPostBody, PayBankPostResult, QueryBankPostBody, QueryBankPostResult

class MmpaysptransPayBank(Node):
    def post(self, *, xml: PayBankPostBody, **options: Unpack[OptionsV2]) -> Response[PayBankPostResult]:
        """企业付款到银行卡 https://pay.weixin.qq.com/doc/v2/merchant/4011939840"""
        ...
    async def post_async(self, *, xml: PayBankPostBody, **options: Unpack[OptionsV2]) -> Response[PayBankPostResult]:
        """企业付款到银行卡 https://pay.weixin.qq.com/doc/v2/merchant/4011939840"""
        ...

class MmpaysptransQueryBank(Node):
    def post(self, *, xml: QueryBankPostBody, **options: Unpack[OptionsV2]) -> Response[QueryBankPostResult]:
        """查询企业付款银行卡 https://pay.weixin.qq.com/doc/v2/merchant/4011941066"""
        ...
    async def post_async(
        self, *, xml: QueryBankPostBody, **options: Unpack[OptionsV2]
    ) -> Response[QueryBankPostResult]:
        """查询企业付款银行卡 https://pay.weixin.qq.com/doc/v2/merchant/4011941066"""
        ...

class Mmpaysptrans(Node):
    pay_bank: MmpaysptransPayBank
    query_bank: MmpaysptransQueryBank
