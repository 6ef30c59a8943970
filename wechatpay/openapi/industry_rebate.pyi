"""The operations of `v3.industryRebate`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.industry_rebate import TransactionIdPostBody, TransactionsPostBody

class IndustryRebateRetailIndustryTransactions(Node):
    def post(self, *, json: TransactionsPostBody, **options: Unpack[Options]) -> Response[None]:
        """回传SN和商品编码"""
        ...
    async def post_async(self, *, json: TransactionsPostBody, **options: Unpack[Options]) -> Response[None]:
        """回传SN和商品编码"""
        ...

class IndustryRebateRetailIndustry(Node):
    transactions: IndustryRebateRetailIndustryTransactions

class IndustryRebateTransactionsTransactionId(Node):
    def post(self, *, transaction_id: str, json: TransactionIdPostBody, **options: Unpack[Options]) -> Response[None]:
        """支付码牌/点餐码牌交易回传"""
        ...
    async def post_async(
        self, *, transaction_id: str, json: TransactionIdPostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """支付码牌/点餐码牌交易回传"""
        ...

class IndustryRebateTransactions(Node):
    _transaction_id_: IndustryRebateTransactionsTransactionId

class IndustryRebate(Node):
    retailIndustry: IndustryRebateRetailIndustry
    transactions: IndustryRebateTransactions
