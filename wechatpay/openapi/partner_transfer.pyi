"""The operations of `v3.partnerTransfer`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.partner_transfer import (
    BatchIdGetParams,
    BatchIdGetResult,
    BatchesPostBody,
    BatchesPostResult,
    DetailIdGetResult,
    OutBatchNoGetParams,
    OutBatchNoGetResult,
    OutDetailNoGetResult,
)

class PartnerTransferBatchesBatchIdBatchIdDetailsDetailIdDetailId(Node):
    def get(self, *, batch_id: str, detail_id: str, **options: Unpack[Options]) -> Response[DetailIdGetResult]:
        """微信支付明细单号查询明细单 https://pay.weixin.qq.com/doc/v3/partner/4012718324"""
        ...
    async def get_async(
        self, *, batch_id: str, detail_id: str, **options: Unpack[Options]
    ) -> Response[DetailIdGetResult]:
        """微信支付明细单号查询明细单 https://pay.weixin.qq.com/doc/v3/partner/4012718324"""
        ...

class PartnerTransferBatchesBatchIdBatchIdDetailsDetailId(Node):
    _detail_id_: PartnerTransferBatchesBatchIdBatchIdDetailsDetailIdDetailId

class PartnerTransferBatchesBatchIdBatchIdDetails(Node):
    detailId: PartnerTransferBatchesBatchIdBatchIdDetailsDetailId

class PartnerTransferBatchesBatchIdBatchId(Node):
    details: PartnerTransferBatchesBatchIdBatchIdDetails
    def get(self, *, batch_id: str, params: BatchIdGetParams, **options: Unpack[Options]) -> Response[BatchIdGetResult]:
        """微信支付批次单号查询批次单 https://pay.weixin.qq.com/doc/v3/partner/4012715990"""
        ...
    async def get_async(
        self, *, batch_id: str, params: BatchIdGetParams, **options: Unpack[Options]
    ) -> Response[BatchIdGetResult]:
        """微信支付批次单号查询批次单 https://pay.weixin.qq.com/doc/v3/partner/4012715990"""
        ...

class PartnerTransferBatchesBatchId(Node):
    _batch_id_: PartnerTransferBatchesBatchIdBatchId

class PartnerTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNo(Node):
    def get(
        self, *, out_batch_no: str, out_detail_no: str, **options: Unpack[Options]
    ) -> Response[OutDetailNoGetResult]:
        """商家明细单号查询明细单 https://pay.weixin.qq.com/doc/v3/partner/4012718434"""
        ...
    async def get_async(
        self, *, out_batch_no: str, out_detail_no: str, **options: Unpack[Options]
    ) -> Response[OutDetailNoGetResult]:
        """商家明细单号查询明细单 https://pay.weixin.qq.com/doc/v3/partner/4012718434"""
        ...

class PartnerTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNo(Node):
    _out_detail_no_: PartnerTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNo

class PartnerTransferBatchesOutBatchNoOutBatchNoDetails(Node):
    outDetailNo: PartnerTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNo

class PartnerTransferBatchesOutBatchNoOutBatchNo(Node):
    details: PartnerTransferBatchesOutBatchNoOutBatchNoDetails
    def get(
        self, *, out_batch_no: str, params: OutBatchNoGetParams, **options: Unpack[Options]
    ) -> Response[OutBatchNoGetResult]:
        """商家批次单号查询批次单 https://pay.weixin.qq.com/doc/v3/partner/4012718112"""
        ...
    async def get_async(
        self, *, out_batch_no: str, params: OutBatchNoGetParams, **options: Unpack[Options]
    ) -> Response[OutBatchNoGetResult]:
        """商家批次单号查询批次单 https://pay.weixin.qq.com/doc/v3/partner/4012718112"""
        ...

class PartnerTransferBatchesOutBatchNo(Node):
    _out_batch_no_: PartnerTransferBatchesOutBatchNoOutBatchNo

class PartnerTransferBatches(Node):
    batchId: PartnerTransferBatchesBatchId
    outBatchNo: PartnerTransferBatchesOutBatchNo
    def post(self, *, json: BatchesPostBody, **options: Unpack[Options]) -> Response[BatchesPostResult]:
        """发起批量转账 https://pay.weixin.qq.com/doc/v3/partner/4012465738"""
        ...
    async def post_async(self, *, json: BatchesPostBody, **options: Unpack[Options]) -> Response[BatchesPostResult]:
        """发起批量转账 https://pay.weixin.qq.com/doc/v3/partner/4012465738"""
        ...

class PartnerTransfer(Node):
    batches: PartnerTransferBatches
