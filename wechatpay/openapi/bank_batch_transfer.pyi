"""The operations of `v3.bankBatchTransfer`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.bank_batch_transfer import (
    DetailReceiptsGetParams,
    DetailReceiptsGetResult,
    DetailReceiptsPostBody,
    DetailReceiptsPostResult,
    SummaryReceiptsGetParams,
    SummaryReceiptsGetResult,
    SummaryReceiptsPostBody,
    SummaryReceiptsPostResult,
)

class BankBatchTransferReceiptDetailReceipts(Node):
    def get(self, *, params: DetailReceiptsGetParams, **options: Unpack[Options]) -> Response[DetailReceiptsGetResult]:
        """查询明细电子回单受理结果 https://pay.weixin.qq.com/doc/v3/partner/4012470775"""
        ...
    async def get_async(
        self, *, params: DetailReceiptsGetParams, **options: Unpack[Options]
    ) -> Response[DetailReceiptsGetResult]:
        """查询明细电子回单受理结果 https://pay.weixin.qq.com/doc/v3/partner/4012470775"""
        ...
    def post(self, *, json: DetailReceiptsPostBody, **options: Unpack[Options]) -> Response[DetailReceiptsPostResult]:
        """受理明细电子回单 https://pay.weixin.qq.com/doc/v3/partner/4012470770"""
        ...
    async def post_async(
        self, *, json: DetailReceiptsPostBody, **options: Unpack[Options]
    ) -> Response[DetailReceiptsPostResult]:
        """受理明细电子回单 https://pay.weixin.qq.com/doc/v3/partner/4012470770"""
        ...

class BankBatchTransferReceiptSummaryReceipts(Node):
    def get(
        self, *, params: SummaryReceiptsGetParams, **options: Unpack[Options]
    ) -> Response[SummaryReceiptsGetResult]:
        """查询汇总电子回单受理结果 https://pay.weixin.qq.com/doc/v3/partner/4012470761"""
        ...
    async def get_async(
        self, *, params: SummaryReceiptsGetParams, **options: Unpack[Options]
    ) -> Response[SummaryReceiptsGetResult]:
        """查询汇总电子回单受理结果 https://pay.weixin.qq.com/doc/v3/partner/4012470761"""
        ...
    def post(self, *, json: SummaryReceiptsPostBody, **options: Unpack[Options]) -> Response[SummaryReceiptsPostResult]:
        """受理汇总电子回单 https://pay.weixin.qq.com/doc/v3/partner/4012470746"""
        ...
    async def post_async(
        self, *, json: SummaryReceiptsPostBody, **options: Unpack[Options]
    ) -> Response[SummaryReceiptsPostResult]:
        """受理汇总电子回单 https://pay.weixin.qq.com/doc/v3/partner/4012470746"""
        ...

class BankBatchTransferReceipt(Node):
    detailReceipts: BankBatchTransferReceiptDetailReceipts
    summaryReceipts: BankBatchTransferReceiptSummaryReceipts

class BankBatchTransfer(Node):
    receipt: BankBatchTransferReceipt
