"""The operations of `v3.transfer`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.transfer import (
    BatchIdGetParams,
    BatchIdGetResult,
    BatchesPostBody,
    BatchesPostResult,
    BillReceiptOutBatchNoGetResult,
    BillReceiptPostBody,
    BillReceiptPostResult,
    DetailIdGetResult,
    OutBatchNoOutBatchNoGetParams,
    OutBatchNoOutBatchNoGetResult,
    OutDetailNoGetResult,
)

class TransferBatchesBatchIdBatchIdDetailsDetailIdDetailId(Node):
    def get(self, *, batch_id: str, detail_id: str, **options: Unpack[Options]) -> Response[DetailIdGetResult]:
        """微信明细单号查询明细单 https://pay.weixin.qq.com/doc/v3/merchant/4012458886"""
        ...
    async def get_async(
        self, *, batch_id: str, detail_id: str, **options: Unpack[Options]
    ) -> Response[DetailIdGetResult]:
        """微信明细单号查询明细单 https://pay.weixin.qq.com/doc/v3/merchant/4012458886"""
        ...

class TransferBatchesBatchIdBatchIdDetailsDetailId(Node):
    _detail_id_: TransferBatchesBatchIdBatchIdDetailsDetailIdDetailId

class TransferBatchesBatchIdBatchIdDetails(Node):
    detailId: TransferBatchesBatchIdBatchIdDetailsDetailId

class TransferBatchesBatchIdBatchId(Node):
    details: TransferBatchesBatchIdBatchIdDetails
    def get(self, *, batch_id: str, params: BatchIdGetParams, **options: Unpack[Options]) -> Response[BatchIdGetResult]:
        """微信批次单号查询批次单 https://pay.weixin.qq.com/doc/v3/merchant/4012458868"""
        ...
    async def get_async(
        self, *, batch_id: str, params: BatchIdGetParams, **options: Unpack[Options]
    ) -> Response[BatchIdGetResult]:
        """微信批次单号查询批次单 https://pay.weixin.qq.com/doc/v3/merchant/4012458868"""
        ...

class TransferBatchesBatchId(Node):
    _batch_id_: TransferBatchesBatchIdBatchId

class TransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNo(Node):
    def get(
        self, *, out_batch_no: str, out_detail_no: str, **options: Unpack[Options]
    ) -> Response[OutDetailNoGetResult]:
        """商家明细单号查询明细单 https://pay.weixin.qq.com/doc/v3/merchant/4012458902"""
        ...
    async def get_async(
        self, *, out_batch_no: str, out_detail_no: str, **options: Unpack[Options]
    ) -> Response[OutDetailNoGetResult]:
        """商家明细单号查询明细单 https://pay.weixin.qq.com/doc/v3/merchant/4012458902"""
        ...

class TransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNo(Node):
    _out_detail_no_: TransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNo

class TransferBatchesOutBatchNoOutBatchNoDetails(Node):
    outDetailNo: TransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNo

class TransferBatchesOutBatchNoOutBatchNo(Node):
    details: TransferBatchesOutBatchNoOutBatchNoDetails
    def get(
        self, *, out_batch_no: str, params: OutBatchNoOutBatchNoGetParams, **options: Unpack[Options]
    ) -> Response[OutBatchNoOutBatchNoGetResult]:
        """商家批次单号查询批次单 https://pay.weixin.qq.com/doc/v3/merchant/4012458877"""
        ...
    async def get_async(
        self, *, out_batch_no: str, params: OutBatchNoOutBatchNoGetParams, **options: Unpack[Options]
    ) -> Response[OutBatchNoOutBatchNoGetResult]:
        """商家批次单号查询批次单 https://pay.weixin.qq.com/doc/v3/merchant/4012458877"""
        ...

class TransferBatchesOutBatchNo(Node):
    _out_batch_no_: TransferBatchesOutBatchNoOutBatchNo

class TransferBatches(Node):
    batchId: TransferBatchesBatchId
    outBatchNo: TransferBatchesOutBatchNo
    def post(self, *, json: BatchesPostBody, **options: Unpack[Options]) -> Response[BatchesPostResult]:
        """发起批量转账 https://pay.weixin.qq.com/doc/v3/merchant/4012458841"""
        ...
    async def post_async(self, *, json: BatchesPostBody, **options: Unpack[Options]) -> Response[BatchesPostResult]:
        """发起批量转账 https://pay.weixin.qq.com/doc/v3/merchant/4012458841"""
        ...

class TransferBillReceiptOutBatchNo(Node):
    def get(self, *, out_batch_no: str, **options: Unpack[Options]) -> Response[BillReceiptOutBatchNoGetResult]:
        """查询转账电子回单 https://pay.weixin.qq.com/doc/v3/merchant/4012458950"""
        ...
    async def get_async(
        self, *, out_batch_no: str, **options: Unpack[Options]
    ) -> Response[BillReceiptOutBatchNoGetResult]:
        """查询转账电子回单 https://pay.weixin.qq.com/doc/v3/merchant/4012458950"""
        ...

class TransferBillReceipt(Node):
    _out_batch_no_: TransferBillReceiptOutBatchNo
    def post(self, *, json: BillReceiptPostBody, **options: Unpack[Options]) -> Response[BillReceiptPostResult]:
        """转账电子回单申请受理 https://pay.weixin.qq.com/doc/v3/merchant/4012458946"""
        ...
    async def post_async(
        self, *, json: BillReceiptPostBody, **options: Unpack[Options]
    ) -> Response[BillReceiptPostResult]:
        """转账电子回单申请受理 https://pay.weixin.qq.com/doc/v3/merchant/4012458946"""
        ...

class Transfer(Node):
    batches: TransferBatches
    billReceipt: TransferBillReceipt
