"""The shapes of the requests and replies of `v3.abnormalFundProcessing`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "OutInstructionNoGetResult",
    "OutInstructionNoGetResultCommander",
    "OutInstructionNoGetResultReceiver",
    "ReceiptIdGetResult",
    "ReceiptIdGetResultInstruction",
    "ReceiptIdGetResultInstructionCommander",
    "ReceiptIdGetResultTransferAmount",
    "TransferInstructionsPostBody",
    "TransferInstructionsPostBodyReceiver",
    "TransferInstructionsPostResult",
    "TransferInstructionsPostResultInstruction",
    "TransferInstructionsPostResultInstructionCommander",
    "TransferInstructionsPostResultInstructionReceiver",
    "TransferInstructionsPostResultTransferAmount",
]


class ReceiptIdGetResultTransferAmount(TypedDict):
    total: int
    currency: Literal["CNY"] | str


class ReceiptIdGetResultInstructionCommander(TypedDict):
    operator: Literal["MERCHANT"] | str
    mchid: str


class ReceiptIdGetResultInstruction(TypedDict):
    out_instruction_no: str
    commander: ReceiptIdGetResultInstructionCommander
    transfer_mode: Literal["TRANSFER_TO_ORIGINAL_RECEIVE_USER"] | str
    success_time: NotRequired[str]
    appid: list[str]
    notify_url: str


class ReceiptIdGetResult(TypedDict):
    """查询在途异常资金付款结果"""

    product_name: Literal["C2C"] | str
    receipt_id: str
    transfer_amount: ReceiptIdGetResultTransferAmount
    receipt_state: Literal["RECEIPT_STATE_PENDING", "RECEIPT_STATE_PROGRESS", "RECEIPT_STATE_COMPLETED"] | str
    create_time: NotRequired[str]
    last_update_time: NotRequired[str]
    instruction: NotRequired[ReceiptIdGetResultInstruction]


class OutInstructionNoGetResultCommander(TypedDict):
    operator: Literal["MERCHANT"] | str
    mchid: NotRequired[str]


class OutInstructionNoGetResultReceiver(TypedDict):
    account_type: NotRequired[str]
    openid: NotRequired[str]
    appid: NotRequired[str]
    mchid: NotRequired[str]


class OutInstructionNoGetResult(TypedDict):
    """查询在途异常资金付款指令执行结果"""

    out_instruction_no: str
    commander: OutInstructionNoGetResultCommander
    transfer_mode: (
        Literal[
            "TRANSFER_TO_ORIGINAL_RECEIVE_USER",
            "TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT",
            "TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT",
        ]
        | str
    )
    receiver: NotRequired[OutInstructionNoGetResultReceiver]
    instruction_state: (
        Literal[
            "INSTRUCTION_STATE_PENDING",
            "INSTRUCTION_STATE_IN_PROGRESS",
            "INSTRUCTION_STATE_CLOSED",
            "INSTRUCTION_STATE_SUCCESS",
        ]
        | str
    )
    create_time: NotRequired[str]
    success_time: NotRequired[str]
    close_time: NotRequired[str]
    notify_url: str
    instruction_instance_id: NotRequired[str]


class TransferInstructionsPostBodyReceiver(TypedDict):
    openid: NotRequired[str]
    appid: NotRequired[str]
    mchid: NotRequired[str]


class TransferInstructionsPostBody(TypedDict):
    """发起在途异常资金付款指令"""

    out_instruction_no: str
    transfer_mode: (
        Literal[
            "TRANSFER_TO_ORIGINAL_RECEIVE_USER",
            "TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT",
            "TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT",
        ]
        | str
    )
    receiver: NotRequired[TransferInstructionsPostBodyReceiver]
    notify_url: NotRequired[str]


class TransferInstructionsPostResultTransferAmount(TypedDict):
    total: int
    currency: Literal["CNY"] | str


class TransferInstructionsPostResultInstructionCommander(TypedDict):
    operator: Literal["MERCHANT"] | str
    mchid: str


class TransferInstructionsPostResultInstructionReceiver(TypedDict):
    openid: NotRequired[str]
    appid: NotRequired[str]
    mchid: NotRequired[str]


class TransferInstructionsPostResultInstruction(TypedDict):
    out_instruction_no: str
    commander: TransferInstructionsPostResultInstructionCommander
    transfer_mode: (
        Literal[
            "TRANSFER_TO_ORIGINAL_RECEIVE_USER",
            "TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT",
            "TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT",
        ]
        | str
    )
    receiver: NotRequired[TransferInstructionsPostResultInstructionReceiver]
    instruction_state: NotRequired[
        Literal[
            "INSTRUCTION_STATE_PENDING",
            "INSTRUCTION_STATE_IN_PROGRESS",
            "INSTRUCTION_STATE_CLOSED",
            "INSTRUCTION_STATE_SUCCESS",
        ]
        | str
    ]
    create_time: NotRequired[str]
    success_time: NotRequired[str]
    notify_url: str


class TransferInstructionsPostResult(TypedDict):
    """发起在途异常资金付款指令"""

    product_name: Literal["C2C"] | str
    receipt_id: str
    transfer_amount: TransferInstructionsPostResultTransferAmount
    receipt_state: Literal["RECEIPT_STATE_PENDING", "RECEIPT_STATE_PROGRESS", "RECEIPT_STATE_COMPLETED"] | str
    create_time: NotRequired[str]
    last_update_time: NotRequired[str]
    instruction: NotRequired[TransferInstructionsPostResultInstruction]
