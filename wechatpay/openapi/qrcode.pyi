"""The operations of `v3.qrcode`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.qrcode import (
    ContractIdGetParams,
    ContractIdGetResult,
    OutTradeNoGetParams,
    OutTradeNoGetResult,
    TransactionsPostBody,
    TransactionsPostResult,
)

class QrcodeTransactionsOutTradeNoOutTradeNo(Node):
    def get(
        self, *, out_trade_no: str, params: OutTradeNoGetParams = ..., **options: Unpack[Options]
    ) -> Response[OutTradeNoGetResult]:
        """查询订单"""
        ...
    async def get_async(
        self, *, out_trade_no: str, params: OutTradeNoGetParams = ..., **options: Unpack[Options]
    ) -> Response[OutTradeNoGetResult]:
        """查询订单"""
        ...

class QrcodeTransactionsOutTradeNo(Node):
    _out_trade_no_: QrcodeTransactionsOutTradeNoOutTradeNo

class QrcodeTransactions(Node):
    outTradeNo: QrcodeTransactionsOutTradeNo
    def post(self, *, json: TransactionsPostBody, **options: Unpack[Options]) -> Response[TransactionsPostResult]:
        """扣费受理"""
        ...
    async def post_async(
        self, *, json: TransactionsPostBody, **options: Unpack[Options]
    ) -> Response[TransactionsPostResult]:
        """扣费受理"""
        ...

class QrcodeUserServicesContractIdContractId(Node):
    def get(
        self, *, contract_id: str, params: ContractIdGetParams = ..., **options: Unpack[Options]
    ) -> Response[ContractIdGetResult]:
        """查询用户服务可用信息"""
        ...
    async def get_async(
        self, *, contract_id: str, params: ContractIdGetParams = ..., **options: Unpack[Options]
    ) -> Response[ContractIdGetResult]:
        """查询用户服务可用信息"""
        ...

class QrcodeUserServicesContractId(Node):
    _contract_id_: QrcodeUserServicesContractIdContractId

class QrcodeUserServices(Node):
    contractId: QrcodeUserServicesContractId

class Qrcode(Node):
    transactions: QrcodeTransactions
    userServices: QrcodeUserServices
