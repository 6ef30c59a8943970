"""The operations of `v3.fundsToOversea`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.funds_to_oversea import (
    AvailableAbroadAmountsGetParams,
    AvailableAbroadAmountsGetResult,
    BillDownloadUrlGetParams,
    BillDownloadUrlGetResult,
    OrdersPostBody,
    OrdersPostResult,
    OutOrderIdGetParams,
    OutOrderIdGetResult,
    OutReturnNoGetParams,
    OutReturnNoGetResult,
    ReturnOrdersPostBody,
    ReturnOrdersPostResult,
)

class FundsToOverseaBillDownloadUrl(Node):
    def get(
        self, *, params: BillDownloadUrlGetParams, **options: Unpack[Options]
    ) -> Response[BillDownloadUrlGetResult]:
        """获取购付汇账单文件下载链接 https://pay.weixin.qq.com/doc/v3/partner/4012476132"""
        ...
    async def get_async(
        self, *, params: BillDownloadUrlGetParams, **options: Unpack[Options]
    ) -> Response[BillDownloadUrlGetResult]:
        """获取购付汇账单文件下载链接 https://pay.weixin.qq.com/doc/v3/partner/4012476132"""
        ...

class FundsToOverseaOrdersOutOrderId(Node):
    def get(
        self, *, out_order_id: str, params: OutOrderIdGetParams, **options: Unpack[Options]
    ) -> Response[OutOrderIdGetResult]:
        """查询出境结果 https://pay.weixin.qq.com/doc/v3/partner/4012476127"""
        ...
    async def get_async(
        self, *, out_order_id: str, params: OutOrderIdGetParams, **options: Unpack[Options]
    ) -> Response[OutOrderIdGetResult]:
        """查询出境结果 https://pay.weixin.qq.com/doc/v3/partner/4012476127"""
        ...

class FundsToOverseaOrders(Node):
    _out_order_id_: FundsToOverseaOrdersOutOrderId
    def post(self, *, json: OrdersPostBody, **options: Unpack[Options]) -> Response[OrdersPostResult]:
        """申请资金出境 https://pay.weixin.qq.com/doc/v3/partner/4012476113"""
        ...
    async def post_async(self, *, json: OrdersPostBody, **options: Unpack[Options]) -> Response[OrdersPostResult]:
        """申请资金出境 https://pay.weixin.qq.com/doc/v3/partner/4012476113"""
        ...

class FundsToOverseaReturnReturnOrdersOutReturnNoOutReturnNo(Node):
    def get(
        self, *, out_return_no: str, params: OutReturnNoGetParams, **options: Unpack[Options]
    ) -> Response[OutReturnNoGetResult]:
        """查询出境退回结果（通过商户出境退回单号） https://pay.weixin.qq.com/doc/v3/partner/4013735052"""
        ...
    async def get_async(
        self, *, out_return_no: str, params: OutReturnNoGetParams, **options: Unpack[Options]
    ) -> Response[OutReturnNoGetResult]:
        """查询出境退回结果（通过商户出境退回单号） https://pay.weixin.qq.com/doc/v3/partner/4013735052"""
        ...

class FundsToOverseaReturnReturnOrdersOutReturnNo(Node):
    _out_return_no_: FundsToOverseaReturnReturnOrdersOutReturnNoOutReturnNo

class FundsToOverseaReturnReturnOrders(Node):
    outReturnNo: FundsToOverseaReturnReturnOrdersOutReturnNo
    def post(self, *, json: ReturnOrdersPostBody, **options: Unpack[Options]) -> Response[ReturnOrdersPostResult]:
        """申请资金出境退回 https://pay.weixin.qq.com/doc/v3/partner/4013735039"""
        ...
    async def post_async(
        self, *, json: ReturnOrdersPostBody, **options: Unpack[Options]
    ) -> Response[ReturnOrdersPostResult]:
        """申请资金出境退回 https://pay.weixin.qq.com/doc/v3/partner/4013735039"""
        ...

class FundsToOverseaReturn(Node):
    returnOrders: FundsToOverseaReturnReturnOrders

class FundsToOverseaTransactionsTransactionIdAvailableAbroadAmounts(Node):
    def get(
        self, *, transaction_id: str, params: AvailableAbroadAmountsGetParams, **options: Unpack[Options]
    ) -> Response[AvailableAbroadAmountsGetResult]:
        """查询订单剩余可出境余额 https://pay.weixin.qq.com/doc/v3/partner/4012476109"""
        ...
    async def get_async(
        self, *, transaction_id: str, params: AvailableAbroadAmountsGetParams, **options: Unpack[Options]
    ) -> Response[AvailableAbroadAmountsGetResult]:
        """查询订单剩余可出境余额 https://pay.weixin.qq.com/doc/v3/partner/4012476109"""
        ...

class FundsToOverseaTransactionsTransactionId(Node):
    available_abroad_amounts: FundsToOverseaTransactionsTransactionIdAvailableAbroadAmounts

class FundsToOverseaTransactions(Node):
    _transaction_id_: FundsToOverseaTransactionsTransactionId

class FundsToOversea(Node):
    billDownloadUrl: FundsToOverseaBillDownloadUrl
    orders: FundsToOverseaOrders
    return_: FundsToOverseaReturn
    transactions: FundsToOverseaTransactions
