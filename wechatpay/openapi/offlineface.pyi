"""The operations of `v3.offlineface`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.offlineface import (
    AuthinfoPostBody,
    AuthinfoPostResult,
    CollectionIdGetResult,
    ContractIdGetParams,
    ContractIdGetResult,
    FaceCollectionsGetParams,
    FaceCollectionsGetResult,
    OutTradeNoGetParams,
    OutTradeNoGetResult,
    PresignPostBody,
    PresignPostResult,
    RepaymentUrlPostBody,
    RepaymentUrlPostResult,
    TransactionsPostBody,
    TransactionsPostResult,
)

class OfflinefaceAuthinfo(Node):
    def post(self, *, json: AuthinfoPostBody, **options: Unpack[Options]) -> Response[AuthinfoPostResult]:
        """获取authinfo接口"""
        ...
    async def post_async(self, *, json: AuthinfoPostBody, **options: Unpack[Options]) -> Response[AuthinfoPostResult]:
        """获取authinfo接口"""
        ...

class OfflinefaceContractsContractId(Node):
    def get(
        self, *, contract_id: str, params: ContractIdGetParams = ..., **options: Unpack[Options]
    ) -> Response[ContractIdGetResult]:
        """签约查询接口"""
        ...
    async def get_async(
        self, *, contract_id: str, params: ContractIdGetParams = ..., **options: Unpack[Options]
    ) -> Response[ContractIdGetResult]:
        """签约查询接口"""
        ...

class OfflinefaceContractsPresign(Node):
    def post(self, *, json: PresignPostBody, **options: Unpack[Options]) -> Response[PresignPostResult]:
        """预签约接口"""
        ...
    async def post_async(self, *, json: PresignPostBody, **options: Unpack[Options]) -> Response[PresignPostResult]:
        """预签约接口"""
        ...

class OfflinefaceContracts(Node):
    _contract_id_: OfflinefaceContractsContractId
    presign: OfflinefaceContractsPresign

class OfflinefaceFaceCollectionsCollectionId(Node):
    def get(self, *, collection_id: str, **options: Unpack[Options]) -> Response[CollectionIdGetResult]:
        """查询重采请求详情"""
        ...
    async def get_async(self, *, collection_id: str, **options: Unpack[Options]) -> Response[CollectionIdGetResult]:
        """查询重采请求详情"""
        ...

class OfflinefaceFaceCollections(Node):
    _collection_id_: OfflinefaceFaceCollectionsCollectionId
    def get(
        self, *, params: FaceCollectionsGetParams, **options: Unpack[Options]
    ) -> Response[FaceCollectionsGetResult]:
        """查询重采用户列表"""
        ...
    async def get_async(
        self, *, params: FaceCollectionsGetParams, **options: Unpack[Options]
    ) -> Response[FaceCollectionsGetResult]:
        """查询重采用户列表"""
        ...

class OfflinefaceRepaymentUrl(Node):
    def post(self, *, json: RepaymentUrlPostBody, **options: Unpack[Options]) -> Response[RepaymentUrlPostResult]:
        """获取还款链接接口"""
        ...
    async def post_async(
        self, *, json: RepaymentUrlPostBody, **options: Unpack[Options]
    ) -> Response[RepaymentUrlPostResult]:
        """获取还款链接接口"""
        ...

class OfflinefaceTransactionsOutTradeNoOutTradeNo(Node):
    def get(
        self, *, out_trade_no: str, params: OutTradeNoGetParams, **options: Unpack[Options]
    ) -> Response[OutTradeNoGetResult]:
        """查单接口"""
        ...
    async def get_async(
        self, *, out_trade_no: str, params: OutTradeNoGetParams, **options: Unpack[Options]
    ) -> Response[OutTradeNoGetResult]:
        """查单接口"""
        ...

class OfflinefaceTransactionsOutTradeNo(Node):
    _out_trade_no_: OfflinefaceTransactionsOutTradeNoOutTradeNo

class OfflinefaceTransactions(Node):
    outTradeNo: OfflinefaceTransactionsOutTradeNo
    def post(self, *, json: TransactionsPostBody, **options: Unpack[Options]) -> Response[TransactionsPostResult]:
        """申请扣款接口"""
        ...
    async def post_async(
        self, *, json: TransactionsPostBody, **options: Unpack[Options]
    ) -> Response[TransactionsPostResult]:
        """申请扣款接口"""
        ...

class Offlineface(Node):
    authinfo: OfflinefaceAuthinfo
    contracts: OfflinefaceContracts
    faceCollections: OfflinefaceFaceCollections
    repaymentUrl: OfflinefaceRepaymentUrl
    transactions: OfflinefaceTransactions
