"""The operations of `v3.vehicle`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.vehicle import (
    ContractIdGetParams,
    ContractIdGetResult,
    ContractsGetParams,
    ContractsGetResult,
    EtcTransactionsOutTradeNoOutTradeNoGetParams,
    EtcTransactionsOutTradeNoOutTradeNoGetResult,
    FindGetParams,
    FindGetResult,
    HighwayPostBody,
    HighwayPostResult,
    ParkingPostBody,
    ParkingPostResult,
    ParkingsPostBody,
    ParkingsPostResult,
    PreopenPostBody,
    PreopenPostResult,
    TransactionIdGetParams,
    TransactionIdGetResult,
    VehicleTransactionsOutTradeNoOutTradeNoGetParams,
    VehicleTransactionsOutTradeNoOutTradeNoGetResult,
)

class VehicleEtcContractsContractId(Node):
    def get(
        self, *, contract_id: str, params: ContractIdGetParams = ..., **options: Unpack[Options]
    ) -> Response[ContractIdGetResult]:
        """通过商户ETC绑定号查询签约状态 https://pay.weixin.qq.com/doc/v3/partner/4012715667"""
        ...
    async def get_async(
        self, *, contract_id: str, params: ContractIdGetParams = ..., **options: Unpack[Options]
    ) -> Response[ContractIdGetResult]:
        """通过商户ETC绑定号查询签约状态 https://pay.weixin.qq.com/doc/v3/partner/4012715667"""
        ...

class VehicleEtcContracts(Node):
    _contract_id_: VehicleEtcContractsContractId

class VehicleEtcPreopen(Node):
    def post(self, *, json: PreopenPostBody, **options: Unpack[Options]) -> Response[PreopenPostResult]:
        """预开通用户ETC指定卡扣费 https://pay.weixin.qq.com/doc/v3/partner/4012715215"""
        ...
    async def post_async(self, *, json: PreopenPostBody, **options: Unpack[Options]) -> Response[PreopenPostResult]:
        """预开通用户ETC指定卡扣费 https://pay.weixin.qq.com/doc/v3/partner/4012715215"""
        ...

class VehicleEtcTransactionsHighway(Node):
    def post(self, *, json: HighwayPostBody, **options: Unpack[Options]) -> Response[HighwayPostResult]:
        """高速场景商户扣款 https://pay.weixin.qq.com/doc/v3/partner/4012715331"""
        ...
    async def post_async(self, *, json: HighwayPostBody, **options: Unpack[Options]) -> Response[HighwayPostResult]:
        """高速场景商户扣款 https://pay.weixin.qq.com/doc/v3/partner/4012715331"""
        ...

class VehicleEtcTransactionsIdTransactionId(Node):
    def get(
        self, *, transaction_id: str, params: TransactionIdGetParams = ..., **options: Unpack[Options]
    ) -> Response[TransactionIdGetResult]:
        """查询订单 https://pay.weixin.qq.com/doc/v3/partner/4012715719"""
        ...
    async def get_async(
        self, *, transaction_id: str, params: TransactionIdGetParams = ..., **options: Unpack[Options]
    ) -> Response[TransactionIdGetResult]:
        """查询订单 https://pay.weixin.qq.com/doc/v3/partner/4012715719"""
        ...

class VehicleEtcTransactionsId(Node):
    _transaction_id_: VehicleEtcTransactionsIdTransactionId

class VehicleEtcTransactionsOutTradeNoOutTradeNo(Node):
    def get(
        self,
        *,
        out_trade_no: str,
        params: EtcTransactionsOutTradeNoOutTradeNoGetParams = ...,
        **options: Unpack[Options],
    ) -> Response[EtcTransactionsOutTradeNoOutTradeNoGetResult]:
        """查询订单 https://pay.weixin.qq.com/doc/v3/partner/4012715845"""
        ...
    async def get_async(
        self,
        *,
        out_trade_no: str,
        params: EtcTransactionsOutTradeNoOutTradeNoGetParams = ...,
        **options: Unpack[Options],
    ) -> Response[EtcTransactionsOutTradeNoOutTradeNoGetResult]:
        """查询订单 https://pay.weixin.qq.com/doc/v3/partner/4012715845"""
        ...

class VehicleEtcTransactionsOutTradeNo(Node):
    _out_trade_no_: VehicleEtcTransactionsOutTradeNoOutTradeNo

class VehicleEtcTransactions(Node):
    highway: VehicleEtcTransactionsHighway
    id: VehicleEtcTransactionsId
    outTradeNo: VehicleEtcTransactionsOutTradeNo

class VehicleEtcUsersOpenidContracts(Node):
    def get(
        self, *, openid: str, params: ContractsGetParams, **options: Unpack[Options]
    ) -> Response[ContractsGetResult]:
        """查询ETC签约状态 https://pay.weixin.qq.com/doc/v3/partner/4012715623"""
        ...
    async def get_async(
        self, *, openid: str, params: ContractsGetParams, **options: Unpack[Options]
    ) -> Response[ContractsGetResult]:
        """查询ETC签约状态 https://pay.weixin.qq.com/doc/v3/partner/4012715623"""
        ...

class VehicleEtcUsersOpenid(Node):
    contracts: VehicleEtcUsersOpenidContracts

class VehicleEtcUsers(Node):
    _openid_: VehicleEtcUsersOpenid

class VehicleEtc(Node):
    contracts: VehicleEtcContracts
    preopen: VehicleEtcPreopen
    transactions: VehicleEtcTransactions
    users: VehicleEtcUsers

class VehicleParkingParkings(Node):
    def post(self, *, json: ParkingsPostBody, **options: Unpack[Options]) -> Response[ParkingsPostResult]:
        """创建停车入场 https://pay.weixin.qq.com/doc/v3/merchant/4012533937"""
        ...
    async def post_async(self, *, json: ParkingsPostBody, **options: Unpack[Options]) -> Response[ParkingsPostResult]:
        """创建停车入场 https://pay.weixin.qq.com/doc/v3/merchant/4012533937"""
        ...

class VehicleParkingServicesFind(Node):
    def get(self, *, params: FindGetParams, **options: Unpack[Options]) -> Response[FindGetResult]:
        """查询车牌服务开通信息 https://pay.weixin.qq.com/doc/v3/merchant/4012534043"""
        ...
    async def get_async(self, *, params: FindGetParams, **options: Unpack[Options]) -> Response[FindGetResult]:
        """查询车牌服务开通信息 https://pay.weixin.qq.com/doc/v3/merchant/4012534043"""
        ...

class VehicleParkingServices(Node):
    find: VehicleParkingServicesFind

class VehicleParking(Node):
    parkings: VehicleParkingParkings
    services: VehicleParkingServices

class VehicleTransactionsOutTradeNoOutTradeNo(Node):
    def get(
        self,
        *,
        out_trade_no: str,
        params: VehicleTransactionsOutTradeNoOutTradeNoGetParams = ...,
        **options: Unpack[Options],
    ) -> Response[VehicleTransactionsOutTradeNoOutTradeNoGetResult]:
        """查询订单 https://pay.weixin.qq.com/doc/v3/merchant/4012534308"""
        ...
    async def get_async(
        self,
        *,
        out_trade_no: str,
        params: VehicleTransactionsOutTradeNoOutTradeNoGetParams = ...,
        **options: Unpack[Options],
    ) -> Response[VehicleTransactionsOutTradeNoOutTradeNoGetResult]:
        """查询订单 https://pay.weixin.qq.com/doc/v3/merchant/4012534308"""
        ...

class VehicleTransactionsOutTradeNo(Node):
    _out_trade_no_: VehicleTransactionsOutTradeNoOutTradeNo

class VehicleTransactionsParking(Node):
    def post(self, *, json: ParkingPostBody, **options: Unpack[Options]) -> Response[ParkingPostResult]:
        """扣费受理 https://pay.weixin.qq.com/doc/v3/merchant/4012534352"""
        ...
    async def post_async(self, *, json: ParkingPostBody, **options: Unpack[Options]) -> Response[ParkingPostResult]:
        """扣费受理 https://pay.weixin.qq.com/doc/v3/merchant/4012534352"""
        ...

class VehicleTransactions(Node):
    outTradeNo: VehicleTransactionsOutTradeNo
    parking: VehicleTransactionsParking

class Vehicle(Node):
    etc: VehicleEtc
    parking: VehicleParking
    transactions: VehicleTransactions
