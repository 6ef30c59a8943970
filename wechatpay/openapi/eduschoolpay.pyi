"""The operations of `v3.eduschoolpay`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.eduschoolpay import (
    ContractIdGetResult,
    ContractsGetParams,
    ContractsGetResult,
    DebtStateGetResult,
    OutTradeNoGetParams,
    OutTradeNoGetResult,
    PresignPostBody,
    PresignPostResult,
    TransactionIdGetParams,
    TransactionIdGetResult,
    TransactionsPostBody,
    TransactionsPostResult,
)

class EduschoolpayContractsContractIdTerminate(Node):
    def post(self, *, contract_id: str, **options: Unpack[Options]) -> Response[None]:
        """商户主动解约 https://pay.weixin.qq.com/doc/v3/partner/4012469025"""
        ...
    async def post_async(self, *, contract_id: str, **options: Unpack[Options]) -> Response[None]:
        """商户主动解约 https://pay.weixin.qq.com/doc/v3/partner/4012469025"""
        ...

class EduschoolpayContractsContractId(Node):
    terminate: EduschoolpayContractsContractIdTerminate
    def get(self, *, contract_id: str, **options: Unpack[Options]) -> Response[ContractIdGetResult]:
        """通过协议号查询签约 https://pay.weixin.qq.com/doc/v3/partner/4012468959"""
        ...
    async def get_async(self, *, contract_id: str, **options: Unpack[Options]) -> Response[ContractIdGetResult]:
        """通过协议号查询签约 https://pay.weixin.qq.com/doc/v3/partner/4012468959"""
        ...

class EduschoolpayContractsPresign(Node):
    def post(self, *, json: PresignPostBody, **options: Unpack[Options]) -> Response[PresignPostResult]:
        """预签约 https://pay.weixin.qq.com/doc/v3/partner/4012468952"""
        ...
    async def post_async(self, *, json: PresignPostBody, **options: Unpack[Options]) -> Response[PresignPostResult]:
        """预签约 https://pay.weixin.qq.com/doc/v3/partner/4012468952"""
        ...

class EduschoolpayContracts(Node):
    _contract_id_: EduschoolpayContractsContractId
    presign: EduschoolpayContractsPresign

class EduschoolpayTransactionsIdTransactionId(Node):
    def get(
        self, *, transaction_id: str, params: TransactionIdGetParams = ..., **options: Unpack[Options]
    ) -> Response[TransactionIdGetResult]:
        """微信支付订单号查单 https://pay.weixin.qq.com/doc/v3/partner/4012469063"""
        ...
    async def get_async(
        self, *, transaction_id: str, params: TransactionIdGetParams = ..., **options: Unpack[Options]
    ) -> Response[TransactionIdGetResult]:
        """微信支付订单号查单 https://pay.weixin.qq.com/doc/v3/partner/4012469063"""
        ...

class EduschoolpayTransactionsId(Node):
    _transaction_id_: EduschoolpayTransactionsIdTransactionId

class EduschoolpayTransactionsOutTradeNoOutTradeNo(Node):
    def get(
        self, *, out_trade_no: str, params: OutTradeNoGetParams = ..., **options: Unpack[Options]
    ) -> Response[OutTradeNoGetResult]:
        """商户订单号查单 https://pay.weixin.qq.com/doc/v3/partner/4012469097"""
        ...
    async def get_async(
        self, *, out_trade_no: str, params: OutTradeNoGetParams = ..., **options: Unpack[Options]
    ) -> Response[OutTradeNoGetResult]:
        """商户订单号查单 https://pay.weixin.qq.com/doc/v3/partner/4012469097"""
        ...

class EduschoolpayTransactionsOutTradeNo(Node):
    _out_trade_no_: EduschoolpayTransactionsOutTradeNoOutTradeNo

class EduschoolpayTransactions(Node):
    id: EduschoolpayTransactionsId
    outTradeNo: EduschoolpayTransactionsOutTradeNo
    def post(self, *, json: TransactionsPostBody, **options: Unpack[Options]) -> Response[TransactionsPostResult]:
        """扣款 https://pay.weixin.qq.com/doc/v3/partner/4012469030"""
        ...
    async def post_async(
        self, *, json: TransactionsPostBody, **options: Unpack[Options]
    ) -> Response[TransactionsPostResult]:
        """扣款 https://pay.weixin.qq.com/doc/v3/partner/4012469030"""
        ...

class EduschoolpayUsersOpenidContracts(Node):
    def get(
        self, *, openid: str, params: ContractsGetParams, **options: Unpack[Options]
    ) -> Response[ContractsGetResult]:
        """查询用户签约列表 https://pay.weixin.qq.com/doc/v3/partner/4012468993"""
        ...
    async def get_async(
        self, *, openid: str, params: ContractsGetParams, **options: Unpack[Options]
    ) -> Response[ContractsGetResult]:
        """查询用户签约列表 https://pay.weixin.qq.com/doc/v3/partner/4012468993"""
        ...

class EduschoolpayUsersOpenidDebtState(Node):
    def get(self, *, openid: str, **options: Unpack[Options]) -> Response[DebtStateGetResult]:
        """商户查询用户欠款状态 https://pay.weixin.qq.com/doc/v3/partner/4012469161"""
        ...
    async def get_async(self, *, openid: str, **options: Unpack[Options]) -> Response[DebtStateGetResult]:
        """商户查询用户欠款状态 https://pay.weixin.qq.com/doc/v3/partner/4012469161"""
        ...

class EduschoolpayUsersOpenid(Node):
    contracts: EduschoolpayUsersOpenidContracts
    debtState: EduschoolpayUsersOpenidDebtState

class EduschoolpayUsers(Node):
    _openid_: EduschoolpayUsersOpenid

class Eduschoolpay(Node):
    contracts: EduschoolpayContracts
    transactions: EduschoolpayTransactions
    users: EduschoolpayUsers
