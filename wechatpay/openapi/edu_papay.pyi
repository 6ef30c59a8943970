"""The operations of `v3.eduPapay`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.edu_papay import (
    ContractIdGetParams,
    ContractIdGetResult,
    ContractsGetParams,
    ContractsGetResult,
    OutTradeNoGetParams,
    OutTradeNoGetResult,
    PresignPostBody,
    PresignPostResult,
    SendPostBody,
    TransactionIdGetParams,
    TransactionIdGetResult,
    TransactionsPostBody,
)

class EduPapayContractsContractId(Node):
    def delete(self, *, contract_id: str, **options: Unpack[Options]) -> Response[None]:
        """解约 https://pay.weixin.qq.com/doc/v3/merchant/4012466882"""
        ...
    async def delete_async(self, *, contract_id: str, **options: Unpack[Options]) -> Response[None]:
        """解约 https://pay.weixin.qq.com/doc/v3/merchant/4012466882"""
        ...

class EduPapayContractsIdContractId(Node):
    def get(
        self, *, contract_id: str, params: ContractIdGetParams, **options: Unpack[Options]
    ) -> Response[ContractIdGetResult]:
        """通过协议号查询签约 https://pay.weixin.qq.com/doc/v3/merchant/4012522951"""
        ...
    async def get_async(
        self, *, contract_id: str, params: ContractIdGetParams, **options: Unpack[Options]
    ) -> Response[ContractIdGetResult]:
        """通过协议号查询签约 https://pay.weixin.qq.com/doc/v3/merchant/4012522951"""
        ...

class EduPapayContractsId(Node):
    _contract_id_: EduPapayContractsIdContractId

class EduPapayContractsPresign(Node):
    def post(self, *, json: PresignPostBody, **options: Unpack[Options]) -> Response[PresignPostResult]:
        """预签约 https://pay.weixin.qq.com/doc/v3/merchant/4012522560"""
        ...
    async def post_async(self, *, json: PresignPostBody, **options: Unpack[Options]) -> Response[PresignPostResult]:
        """预签约 https://pay.weixin.qq.com/doc/v3/merchant/4012522560"""
        ...

class EduPapayContracts(Node):
    _contract_id_: EduPapayContractsContractId
    id: EduPapayContractsId
    presign: EduPapayContractsPresign

class EduPapayTransactionsIdTransactionId(Node):
    def get(
        self, *, transaction_id: str, params: TransactionIdGetParams = ..., **options: Unpack[Options]
    ) -> Response[TransactionIdGetResult]:
        """微信订单号查单 https://pay.weixin.qq.com/doc/v3/merchant/4012523468"""
        ...
    async def get_async(
        self, *, transaction_id: str, params: TransactionIdGetParams = ..., **options: Unpack[Options]
    ) -> Response[TransactionIdGetResult]:
        """微信订单号查单 https://pay.weixin.qq.com/doc/v3/merchant/4012523468"""
        ...

class EduPapayTransactionsId(Node):
    _transaction_id_: EduPapayTransactionsIdTransactionId

class EduPapayTransactionsOutTradeNoOutTradeNo(Node):
    def get(
        self, *, out_trade_no: str, params: OutTradeNoGetParams = ..., **options: Unpack[Options]
    ) -> Response[OutTradeNoGetResult]:
        """商户订单号查单 https://pay.weixin.qq.com/doc/v3/merchant/4012523591"""
        ...
    async def get_async(
        self, *, out_trade_no: str, params: OutTradeNoGetParams = ..., **options: Unpack[Options]
    ) -> Response[OutTradeNoGetResult]:
        """商户订单号查单 https://pay.weixin.qq.com/doc/v3/merchant/4012523591"""
        ...

class EduPapayTransactionsOutTradeNo(Node):
    _out_trade_no_: EduPapayTransactionsOutTradeNoOutTradeNo

class EduPapayTransactions(Node):
    id: EduPapayTransactionsId
    outTradeNo: EduPapayTransactionsOutTradeNo
    def post(self, *, json: TransactionsPostBody, **options: Unpack[Options]) -> Response[None]:
        """教育通扣款受理 https://pay.weixin.qq.com/doc/v3/merchant/4012524731"""
        ...
    async def post_async(self, *, json: TransactionsPostBody, **options: Unpack[Options]) -> Response[None]:
        """教育通扣款受理 https://pay.weixin.qq.com/doc/v3/merchant/4012524731"""
        ...

class EduPapayUserOpenidContracts(Node):
    def get(
        self, *, openid: str, params: ContractsGetParams, **options: Unpack[Options]
    ) -> Response[ContractsGetResult]:
        """通过用户标识查询签约 https://pay.weixin.qq.com/doc/v3/merchant/4012523265"""
        ...
    async def get_async(
        self, *, openid: str, params: ContractsGetParams, **options: Unpack[Options]
    ) -> Response[ContractsGetResult]:
        """通过用户标识查询签约 https://pay.weixin.qq.com/doc/v3/merchant/4012523265"""
        ...

class EduPapayUserOpenid(Node):
    contracts: EduPapayUserOpenidContracts

class EduPapayUser(Node):
    _openid_: EduPapayUserOpenid

class EduPapayUserNotificationsContractIdSend(Node):
    def post(self, *, contract_id: str, json: SendPostBody, **options: Unpack[Options]) -> Response[None]:
        """发送扣款预通知 https://pay.weixin.qq.com/doc/v3/merchant/4012524814"""
        ...
    async def post_async(self, *, contract_id: str, json: SendPostBody, **options: Unpack[Options]) -> Response[None]:
        """发送扣款预通知 https://pay.weixin.qq.com/doc/v3/merchant/4012524814"""
        ...

class EduPapayUserNotificationsContractId(Node):
    send: EduPapayUserNotificationsContractIdSend

class EduPapayUserNotifications(Node):
    _contract_id_: EduPapayUserNotificationsContractId

class EduPapay(Node):
    contracts: EduPapayContracts
    transactions: EduPapayTransactions
    user: EduPapayUser
    userNotifications: EduPapayUserNotifications
