"""The operations of `v3.bankTransfer`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.bank_transfer import (
    BatchIdGetParams,
    BatchIdGetResult,
    BatchesPostBody,
    BatchesPostResult,
    DetailIdGetResult,
    OutBatchNoGetParams,
    OutBatchNoGetResult,
    OutDetailNoGetResult,
)

class BankTransferBatchesBatchIdBatchIdDetailsDetailIdDetailId(Node):
    def get(self, *, batch_id: str, detail_id: str, **options: Unpack[Options]) -> Response[DetailIdGetResult]:
        """微信支付明细单号查询明细单 https://pay.weixin.qq.com/doc/v3/partner/4012465897"""
        ...
    async def get_async(
        self, *, batch_id: str, detail_id: str, **options: Unpack[Options]
    ) -> Response[DetailIdGetResult]:
        """微信支付明细单号查询明细单 https://pay.weixin.qq.com/doc/v3/partner/4012465897"""
        ...

class BankTransferBatchesBatchIdBatchIdDetailsDetailId(Node):
    _detail_id_: BankTransferBatchesBatchIdBatchIdDetailsDetailIdDetailId

class BankTransferBatchesBatchIdBatchIdDetails(Node):
    detailId: BankTransferBatchesBatchIdBatchIdDetailsDetailId

class BankTransferBatchesBatchIdBatchId(Node):
    details: BankTransferBatchesBatchIdBatchIdDetails
    def get(self, *, batch_id: str, params: BatchIdGetParams, **options: Unpack[Options]) -> Response[BatchIdGetResult]:
        """微信支付批次单号查询批次单 https://pay.weixin.qq.com/doc/v3/partner/4012465891"""
        ...
    async def get_async(
        self, *, batch_id: str, params: BatchIdGetParams, **options: Unpack[Options]
    ) -> Response[BatchIdGetResult]:
        """微信支付批次单号查询批次单 https://pay.weixin.qq.com/doc/v3/partner/4012465891"""
        ...

class BankTransferBatchesBatchId(Node):
    _batch_id_: BankTransferBatchesBatchIdBatchId

class BankTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNo(Node):
    def get(
        self, *, out_batch_no: str, out_detail_no: str, **options: Unpack[Options]
    ) -> Response[OutDetailNoGetResult]:
        """银行明细单号查询明细单 https://pay.weixin.qq.com/doc/v3/partner/4012465915"""
        ...
    async def get_async(
        self, *, out_batch_no: str, out_detail_no: str, **options: Unpack[Options]
    ) -> Response[OutDetailNoGetResult]:
        """银行明细单号查询明细单 https://pay.weixin.qq.com/doc/v3/partner/4012465915"""
        ...

class BankTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNo(Node):
    _out_detail_no_: BankTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNo

class BankTransferBatchesOutBatchNoOutBatchNoDetails(Node):
    outDetailNo: BankTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNo

class BankTransferBatchesOutBatchNoOutBatchNo(Node):
    details: BankTransferBatchesOutBatchNoOutBatchNoDetails
    def get(
        self, *, out_batch_no: str, params: OutBatchNoGetParams, **options: Unpack[Options]
    ) -> Response[OutBatchNoGetResult]:
        """银行批次单号查询批次单 https://pay.weixin.qq.com/doc/v3/partner/4012465903"""
        ...
    async def get_async(
        self, *, out_batch_no: str, params: OutBatchNoGetParams, **options: Unpack[Options]
    ) -> Response[OutBatchNoGetResult]:
        """银行批次单号查询批次单 https://pay.weixin.qq.com/doc/v3/partner/4012465903"""
        ...

class BankTransferBatchesOutBatchNo(Node):
    _out_batch_no_: BankTransferBatchesOutBatchNoOutBatchNo

class BankTransferBatches(Node):
    batchId: BankTransferBatchesBatchId
    outBatchNo: BankTransferBatchesOutBatchNo
    def post(self, *, json: BatchesPostBody, **options: Unpack[Options]) -> Response[BatchesPostResult]:
        """发起批量转账 https://pay.weixin.qq.com/doc/v3/partner/4012465889"""
        ...
    async def post_async(self, *, json: BatchesPostBody, **options: Unpack[Options]) -> Response[BatchesPostResult]:
        """发起批量转账 https://pay.weixin.qq.com/doc/v3/partner/4012465889"""
        ...

class BankTransfer(Node):
    batches: BankTransferBatches
