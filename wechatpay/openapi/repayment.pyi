"""The operations of `v3.repayment`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.repayment import ClosePostBody, CombineOutTradeNoGetResult, PrepayPostBody, PrepayPostResult

class RepaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoClose(Node):
    def post(self, *, combine_out_trade_no: str, json: ClosePostBody, **options: Unpack[Options]) -> Response[None]:
        """商户关单 https://pay.weixin.qq.com/doc/v3/partner/4015124497"""
        ...
    async def post_async(
        self, *, combine_out_trade_no: str, json: ClosePostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """商户关单 https://pay.weixin.qq.com/doc/v3/partner/4015124497"""
        ...

class RepaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNo(Node):
    close: RepaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoClose
    def get(self, *, combine_out_trade_no: str, **options: Unpack[Options]) -> Response[CombineOutTradeNoGetResult]:
        """还款单查询 https://pay.weixin.qq.com/doc/v3/partner/4015124483"""
        ...
    async def get_async(
        self, *, combine_out_trade_no: str, **options: Unpack[Options]
    ) -> Response[CombineOutTradeNoGetResult]:
        """还款单查询 https://pay.weixin.qq.com/doc/v3/partner/4015124483"""
        ...

class RepaymentCombineTransactionsPartnerOutTradeNo(Node):
    _combine_out_trade_no_: RepaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNo

class RepaymentCombineTransactionsPartnerPrepay(Node):
    def post(self, *, json: PrepayPostBody, **options: Unpack[Options]) -> Response[PrepayPostResult]:
        """还款下单 https://pay.weixin.qq.com/doc/v3/partner/4015124463"""
        ...
    async def post_async(self, *, json: PrepayPostBody, **options: Unpack[Options]) -> Response[PrepayPostResult]:
        """还款下单 https://pay.weixin.qq.com/doc/v3/partner/4015124463"""
        ...

class RepaymentCombineTransactionsPartner(Node):
    outTradeNo: RepaymentCombineTransactionsPartnerOutTradeNo
    prepay: RepaymentCombineTransactionsPartnerPrepay

class RepaymentCombineTransactions(Node):
    partner: RepaymentCombineTransactionsPartner

class Repayment(Node):
    combineTransactions: RepaymentCombineTransactions
