"""The operations of `v3.profitsharing`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.profitsharing import (
    AddPostBody,
    AddPostResult,
    AmountsGetResult,
    BillsGetParams,
    BillsGetResult,
    DeletePostBody,
    DeletePostResult,
    OrdersPostBody,
    OrdersPostResult,
    OutOrderNoGetParams,
    OutOrderNoGetResult,
    OutReturnNoGetParams,
    OutReturnNoGetResult,
    ReturnOrdersPostBody,
    ReturnOrdersPostResult,
    SubMchidGetResult,
    UnfreezePostBody,
    UnfreezePostResult,
)

class ProfitsharingBills(Node):
    def get(self, *, params: BillsGetParams, **options: Unpack[Options]) -> Response[BillsGetResult]:
        """申请分账账单 https://pay.weixin.qq.com/doc/v3/merchant/4012529628"""
        ...
    async def get_async(self, *, params: BillsGetParams, **options: Unpack[Options]) -> Response[BillsGetResult]:
        """申请分账账单 https://pay.weixin.qq.com/doc/v3/merchant/4012529628"""
        ...

class ProfitsharingMerchantConfigsSubMchid(Node):
    def get(self, *, sub_mchid: str, **options: Unpack[Options]) -> Response[SubMchidGetResult]:
        """查询最大分账比例 https://pay.weixin.qq.com/doc/v3/partner/4012466864"""
        ...
    async def get_async(self, *, sub_mchid: str, **options: Unpack[Options]) -> Response[SubMchidGetResult]:
        """查询最大分账比例 https://pay.weixin.qq.com/doc/v3/partner/4012466864"""
        ...

class ProfitsharingMerchantConfigs(Node):
    _sub_mchid_: ProfitsharingMerchantConfigsSubMchid

class ProfitsharingOrdersOutOrderNo(Node):
    def get(
        self, *, out_order_no: str, params: OutOrderNoGetParams, **options: Unpack[Options]
    ) -> Response[OutOrderNoGetResult]:
        """查询分账结果 https://pay.weixin.qq.com/doc/v3/merchant/4012525210"""
        ...
    async def get_async(
        self, *, out_order_no: str, params: OutOrderNoGetParams, **options: Unpack[Options]
    ) -> Response[OutOrderNoGetResult]:
        """查询分账结果 https://pay.weixin.qq.com/doc/v3/merchant/4012525210"""
        ...

class ProfitsharingOrdersUnfreeze(Node):
    def post(self, *, json: UnfreezePostBody, **options: Unpack[Options]) -> Response[UnfreezePostResult]:
        """解冻剩余资金 https://pay.weixin.qq.com/doc/v3/merchant/4012526374"""
        ...
    async def post_async(self, *, json: UnfreezePostBody, **options: Unpack[Options]) -> Response[UnfreezePostResult]:
        """解冻剩余资金 https://pay.weixin.qq.com/doc/v3/merchant/4012526374"""
        ...

class ProfitsharingOrders(Node):
    _out_order_no_: ProfitsharingOrdersOutOrderNo
    unfreeze: ProfitsharingOrdersUnfreeze
    def post(self, *, json: OrdersPostBody, **options: Unpack[Options]) -> Response[OrdersPostResult]:
        """请求分账 https://pay.weixin.qq.com/doc/v3/merchant/4012524936"""
        ...
    async def post_async(self, *, json: OrdersPostBody, **options: Unpack[Options]) -> Response[OrdersPostResult]:
        """请求分账 https://pay.weixin.qq.com/doc/v3/merchant/4012524936"""
        ...

class ProfitsharingReceiversAdd(Node):
    def post(self, *, json: AddPostBody, **options: Unpack[Options]) -> Response[AddPostResult]:
        """添加分账接收方 https://pay.weixin.qq.com/doc/v3/merchant/4012528995"""
        ...
    async def post_async(self, *, json: AddPostBody, **options: Unpack[Options]) -> Response[AddPostResult]:
        """添加分账接收方 https://pay.weixin.qq.com/doc/v3/merchant/4012528995"""
        ...

class ProfitsharingReceiversDelete(Node):
    def post(self, *, json: DeletePostBody, **options: Unpack[Options]) -> Response[DeletePostResult]:
        """删除分账接收方 https://pay.weixin.qq.com/doc/v3/merchant/4012529590"""
        ...
    async def post_async(self, *, json: DeletePostBody, **options: Unpack[Options]) -> Response[DeletePostResult]:
        """删除分账接收方 https://pay.weixin.qq.com/doc/v3/merchant/4012529590"""
        ...

class ProfitsharingReceivers(Node):
    add: ProfitsharingReceiversAdd
    delete: ProfitsharingReceiversDelete

class ProfitsharingReturnOrdersOutReturnNo(Node):
    def get(
        self, *, out_return_no: str, params: OutReturnNoGetParams, **options: Unpack[Options]
    ) -> Response[OutReturnNoGetResult]:
        """查询分账回退结果 https://pay.weixin.qq.com/doc/v3/merchant/4012526279"""
        ...
    async def get_async(
        self, *, out_return_no: str, params: OutReturnNoGetParams, **options: Unpack[Options]
    ) -> Response[OutReturnNoGetResult]:
        """查询分账回退结果 https://pay.weixin.qq.com/doc/v3/merchant/4012526279"""
        ...

class ProfitsharingReturnOrders(Node):
    _out_return_no_: ProfitsharingReturnOrdersOutReturnNo
    def post(self, *, json: ReturnOrdersPostBody, **options: Unpack[Options]) -> Response[ReturnOrdersPostResult]:
        """请求分账回退 https://pay.weixin.qq.com/doc/v3/merchant/4012525287"""
        ...
    async def post_async(
        self, *, json: ReturnOrdersPostBody, **options: Unpack[Options]
    ) -> Response[ReturnOrdersPostResult]:
        """请求分账回退 https://pay.weixin.qq.com/doc/v3/merchant/4012525287"""
        ...

class ProfitsharingTransactionsTransactionIdAmounts(Node):
    def get(self, *, transaction_id: str, **options: Unpack[Options]) -> Response[AmountsGetResult]:
        """查询剩余待分金额 https://pay.weixin.qq.com/doc/v3/merchant/4012457939"""
        ...
    async def get_async(self, *, transaction_id: str, **options: Unpack[Options]) -> Response[AmountsGetResult]:
        """查询剩余待分金额 https://pay.weixin.qq.com/doc/v3/merchant/4012457939"""
        ...

class ProfitsharingTransactionsTransactionId(Node):
    amounts: ProfitsharingTransactionsTransactionIdAmounts

class ProfitsharingTransactions(Node):
    _transaction_id_: ProfitsharingTransactionsTransactionId

class Profitsharing(Node):
    bills: ProfitsharingBills
    merchantConfigs: ProfitsharingMerchantConfigs
    orders: ProfitsharingOrders
    receivers: ProfitsharingReceivers
    returnOrders: ProfitsharingReturnOrders
    transactions: ProfitsharingTransactions
