"""The operations of `v3.ebike`. Written by `python -m codegen`."""

from typing_extensions import Unpack, deprecated

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.ebike import (
    ConfirmPostBody,
    ConfirmPostResult,
    ContractGetParams,
    ContractGetResult,
    ContractIdGetParams,
    ContractIdGetResult,
    OutTradeNoGetParams,
    OutTradeNoGetResult,
    PreopenPostBody,
    PreopenPostResult,
    TransactionIdGetParams,
    TransactionIdGetResult,
    TransactionsPostBody,
    TransactionsPostResult,
)

class EbikeChargeContractsContractIdConfirm(Node):
    @deprecated("创建用户当次充电代扣凭证: WeChat Pay has withdrawn it")
    def post(
        self, *, contract_id: str, json: ConfirmPostBody, **options: Unpack[Options]
    ) -> Response[ConfirmPostResult]:
        """创建用户当次充电代扣凭证"""
        ...
    @deprecated("创建用户当次充电代扣凭证: WeChat Pay has withdrawn it")
    async def post_async(
        self, *, contract_id: str, json: ConfirmPostBody, **options: Unpack[Options]
    ) -> Response[ConfirmPostResult]:
        """创建用户当次充电代扣凭证"""
        ...

class EbikeChargeContractsContractId(Node):
    confirm: EbikeChargeContractsContractIdConfirm
    @deprecated("通过签约号查询用户状态: WeChat Pay has withdrawn it")
    def get(
        self, *, contract_id: str, params: ContractIdGetParams = ..., **options: Unpack[Options]
    ) -> Response[ContractIdGetResult]:
        """通过签约号查询用户状态"""
        ...
    @deprecated("通过签约号查询用户状态: WeChat Pay has withdrawn it")
    async def get_async(
        self, *, contract_id: str, params: ContractIdGetParams = ..., **options: Unpack[Options]
    ) -> Response[ContractIdGetResult]:
        """通过签约号查询用户状态"""
        ...

class EbikeChargeContractsPreopen(Node):
    @deprecated("预开通服务: WeChat Pay has withdrawn it")
    def post(self, *, json: PreopenPostBody, **options: Unpack[Options]) -> Response[PreopenPostResult]:
        """预开通服务"""
        ...
    @deprecated("预开通服务: WeChat Pay has withdrawn it")
    async def post_async(self, *, json: PreopenPostBody, **options: Unpack[Options]) -> Response[PreopenPostResult]:
        """预开通服务"""
        ...

class EbikeChargeContracts(Node):
    _contract_id_: EbikeChargeContractsContractId
    preopen: EbikeChargeContractsPreopen

class EbikeChargeTransactionsIdTransactionId(Node):
    @deprecated("查询订单: WeChat Pay has withdrawn it")
    def get(
        self, *, transaction_id: str, params: TransactionIdGetParams = ..., **options: Unpack[Options]
    ) -> Response[TransactionIdGetResult]:
        """查询订单"""
        ...
    @deprecated("查询订单: WeChat Pay has withdrawn it")
    async def get_async(
        self, *, transaction_id: str, params: TransactionIdGetParams = ..., **options: Unpack[Options]
    ) -> Response[TransactionIdGetResult]:
        """查询订单"""
        ...

class EbikeChargeTransactionsId(Node):
    _transaction_id_: EbikeChargeTransactionsIdTransactionId

class EbikeChargeTransactionsOutTradeNoOutTradeNo(Node):
    @deprecated("查询订单: WeChat Pay has withdrawn it")
    def get(
        self, *, out_trade_no: str, params: OutTradeNoGetParams = ..., **options: Unpack[Options]
    ) -> Response[OutTradeNoGetResult]:
        """查询订单"""
        ...
    @deprecated("查询订单: WeChat Pay has withdrawn it")
    async def get_async(
        self, *, out_trade_no: str, params: OutTradeNoGetParams = ..., **options: Unpack[Options]
    ) -> Response[OutTradeNoGetResult]:
        """查询订单"""
        ...

class EbikeChargeTransactionsOutTradeNo(Node):
    _out_trade_no_: EbikeChargeTransactionsOutTradeNoOutTradeNo

class EbikeChargeTransactions(Node):
    id: EbikeChargeTransactionsId
    outTradeNo: EbikeChargeTransactionsOutTradeNo
    @deprecated("充电自行车代扣受理扣款: WeChat Pay has withdrawn it")
    def post(self, *, json: TransactionsPostBody, **options: Unpack[Options]) -> Response[TransactionsPostResult]:
        """充电自行车代扣受理扣款"""
        ...
    @deprecated("充电自行车代扣受理扣款: WeChat Pay has withdrawn it")
    async def post_async(
        self, *, json: TransactionsPostBody, **options: Unpack[Options]
    ) -> Response[TransactionsPostResult]:
        """充电自行车代扣受理扣款"""
        ...

class EbikeChargeUsersOpenidContract(Node):
    @deprecated("通过用户标识查询用户状态: WeChat Pay has withdrawn it")
    def get(self, *, openid: str, params: ContractGetParams, **options: Unpack[Options]) -> Response[ContractGetResult]:
        """通过用户标识查询用户状态"""
        ...
    @deprecated("通过用户标识查询用户状态: WeChat Pay has withdrawn it")
    async def get_async(
        self, *, openid: str, params: ContractGetParams, **options: Unpack[Options]
    ) -> Response[ContractGetResult]:
        """通过用户标识查询用户状态"""
        ...

class EbikeChargeUsersOpenid(Node):
    contract: EbikeChargeUsersOpenidContract

class EbikeChargeUsers(Node):
    _openid_: EbikeChargeUsersOpenid

class EbikeCharge(Node):
    contracts: EbikeChargeContracts
    transactions: EbikeChargeTransactions
    users: EbikeChargeUsers

class Ebike(Node):
    charge: EbikeCharge
