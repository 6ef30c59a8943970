"""The operations of `v3.abnormalFundProcessing`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.abnormal_fund_processing import (
    OutInstructionNoGetResult,
    ReceiptIdGetResult,
    TransferInstructionsPostBody,
    TransferInstructionsPostResult,
)

class AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsOutInstructionNo(Node):
    def get(
        self, *, receipt_id: str, out_instruction_no: str, **options: Unpack[Options]
    ) -> Response[OutInstructionNoGetResult]:
        """查询在途异常资金付款指令执行结果 https://pay.weixin.qq.com/doc/v3/partner/4016636882"""
        ...
    async def get_async(
        self, *, receipt_id: str, out_instruction_no: str, **options: Unpack[Options]
    ) -> Response[OutInstructionNoGetResult]:
        """查询在途异常资金付款指令执行结果 https://pay.weixin.qq.com/doc/v3/partner/4016636882"""
        ...

class AbnormalFundProcessingReceiptsReceiptIdTransferInstructions(Node):
    _out_instruction_no_: AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsOutInstructionNo
    def post(
        self, *, receipt_id: str, json: TransferInstructionsPostBody, **options: Unpack[Options]
    ) -> Response[TransferInstructionsPostResult]:
        """发起在途异常资金付款指令 https://pay.weixin.qq.com/doc/v3/partner/4015408022"""
        ...
    async def post_async(
        self, *, receipt_id: str, json: TransferInstructionsPostBody, **options: Unpack[Options]
    ) -> Response[TransferInstructionsPostResult]:
        """发起在途异常资金付款指令 https://pay.weixin.qq.com/doc/v3/partner/4015408022"""
        ...

class AbnormalFundProcessingReceiptsReceiptId(Node):
    transferInstructions: AbnormalFundProcessingReceiptsReceiptIdTransferInstructions
    def get(self, *, receipt_id: str, **options: Unpack[Options]) -> Response[ReceiptIdGetResult]:
        """查询在途异常资金付款结果 https://pay.weixin.qq.com/doc/v3/partner/4015408031"""
        ...
    async def get_async(self, *, receipt_id: str, **options: Unpack[Options]) -> Response[ReceiptIdGetResult]:
        """查询在途异常资金付款结果 https://pay.weixin.qq.com/doc/v3/partner/4015408031"""
        ...

class AbnormalFundProcessingReceipts(Node):
    _receipt_id_: AbnormalFundProcessingReceiptsReceiptId

class AbnormalFundProcessing(Node):
    receipts: AbnormalFundProcessingReceipts
