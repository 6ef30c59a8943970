"""The operations of `v3.creditRepayment`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.credit_repayment import (
    AppPresignPostBody,
    AppPresignPostResult,
    BatchCreatePostBody,
    BatchCreatePostResult,
    DeductOrdersPostBody,
    DeductOrdersPostResult,
    H5PresignPostBody,
    H5PresignPostResult,
    OutContractCodeGetResult,
    OutRecordIdGetParams,
    OutRecordIdGetResult,
    OutTradeNoGetResult,
    TerminatePostBody,
    TerminatePostResult,
)

class CreditRepaymentPartnerContractsOutContractCode(Node):
    def get(self, *, out_contract_code: str, **options: Unpack[Options]) -> Response[OutContractCodeGetResult]:
        """查询自动还款协议 https://pay.weixin.qq.com/doc/v3/partner/4016125810"""
        ...
    async def get_async(
        self, *, out_contract_code: str, **options: Unpack[Options]
    ) -> Response[OutContractCodeGetResult]:
        """查询自动还款协议 https://pay.weixin.qq.com/doc/v3/partner/4016125810"""
        ...

class CreditRepaymentPartnerContractsAppPresign(Node):
    def post(self, *, json: AppPresignPostBody, **options: Unpack[Options]) -> Response[AppPresignPostResult]:
        """APP预签约自动还款协议 https://pay.weixin.qq.com/doc/v3/partner/4016125804"""
        ...
    async def post_async(
        self, *, json: AppPresignPostBody, **options: Unpack[Options]
    ) -> Response[AppPresignPostResult]:
        """APP预签约自动还款协议 https://pay.weixin.qq.com/doc/v3/partner/4016125804"""
        ...

class CreditRepaymentPartnerContractsH5Presign(Node):
    def post(self, *, json: H5PresignPostBody, **options: Unpack[Options]) -> Response[H5PresignPostResult]:
        """H5预签约自动还款协议 https://pay.weixin.qq.com/doc/v3/partner/4016779565"""
        ...
    async def post_async(self, *, json: H5PresignPostBody, **options: Unpack[Options]) -> Response[H5PresignPostResult]:
        """H5预签约自动还款协议 https://pay.weixin.qq.com/doc/v3/partner/4016779565"""
        ...

class CreditRepaymentPartnerContractsTerminate(Node):
    def post(self, *, json: TerminatePostBody, **options: Unpack[Options]) -> Response[TerminatePostResult]:
        """解除自动还款协议 https://pay.weixin.qq.com/doc/v3/partner/4016125830"""
        ...
    async def post_async(self, *, json: TerminatePostBody, **options: Unpack[Options]) -> Response[TerminatePostResult]:
        """解除自动还款协议 https://pay.weixin.qq.com/doc/v3/partner/4016125830"""
        ...

class CreditRepaymentPartnerContracts(Node):
    _out_contract_code_: CreditRepaymentPartnerContractsOutContractCode
    appPresign: CreditRepaymentPartnerContractsAppPresign
    h5Presign: CreditRepaymentPartnerContractsH5Presign
    terminate: CreditRepaymentPartnerContractsTerminate

class CreditRepaymentPartnerDeductOrdersOutTradeNo(Node):
    def get(self, *, out_trade_no: str, **options: Unpack[Options]) -> Response[OutTradeNoGetResult]:
        """查询还款单 https://pay.weixin.qq.com/doc/v3/partner/4016779468"""
        ...
    async def get_async(self, *, out_trade_no: str, **options: Unpack[Options]) -> Response[OutTradeNoGetResult]:
        """查询还款单 https://pay.weixin.qq.com/doc/v3/partner/4016779468"""
        ...

class CreditRepaymentPartnerDeductOrders(Node):
    _out_trade_no_: CreditRepaymentPartnerDeductOrdersOutTradeNo
    def post(self, *, json: DeductOrdersPostBody, **options: Unpack[Options]) -> Response[DeductOrdersPostResult]:
        """发起还款 https://pay.weixin.qq.com/doc/v3/partner/4016779462"""
        ...
    async def post_async(
        self, *, json: DeductOrdersPostBody, **options: Unpack[Options]
    ) -> Response[DeductOrdersPostResult]:
        """发起还款 https://pay.weixin.qq.com/doc/v3/partner/4016779462"""
        ...

class CreditRepaymentPartnerScheduleRecordsOutRecordId(Node):
    def get(
        self, *, out_record_id: str, params: OutRecordIdGetParams, **options: Unpack[Options]
    ) -> Response[OutRecordIdGetResult]:
        """查询预约还款记录 https://pay.weixin.qq.com/doc/v3/partner/4016779463"""
        ...
    async def get_async(
        self, *, out_record_id: str, params: OutRecordIdGetParams, **options: Unpack[Options]
    ) -> Response[OutRecordIdGetResult]:
        """查询预约还款记录 https://pay.weixin.qq.com/doc/v3/partner/4016779463"""
        ...

class CreditRepaymentPartnerScheduleRecordsBatchCreate(Node):
    def post(self, *, json: BatchCreatePostBody, **options: Unpack[Options]) -> Response[BatchCreatePostResult]:
        """预约还款 https://pay.weixin.qq.com/doc/v3/partner/4016779459"""
        ...
    async def post_async(
        self, *, json: BatchCreatePostBody, **options: Unpack[Options]
    ) -> Response[BatchCreatePostResult]:
        """预约还款 https://pay.weixin.qq.com/doc/v3/partner/4016779459"""
        ...

class CreditRepaymentPartnerScheduleRecords(Node):
    _out_record_id_: CreditRepaymentPartnerScheduleRecordsOutRecordId
    batchCreate: CreditRepaymentPartnerScheduleRecordsBatchCreate

class CreditRepaymentPartner(Node):
    contracts: CreditRepaymentPartnerContracts
    deductOrders: CreditRepaymentPartnerDeductOrders
    scheduleRecords: CreditRepaymentPartnerScheduleRecords

class CreditRepayment(Node):
    partner: CreditRepaymentPartner
