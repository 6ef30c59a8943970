"""The shapes of the requests and replies of `v3.recharge`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "ApplyPostBody",
    "ApplyPostBodyRechargeAmount",
    "ApplyPostResult",
    "ApplyPostResultTransferInAccount",
    "OutRechargeNoGetResult",
    "OutRechargeNoGetResultBankTransferInfo",
    "OutRechargeNoGetResultRechargeAmount",
]


class ApplyPostBodyRechargeAmount(TypedDict):
    amount: NotRequired[int]
    currency: NotRequired[str]


class ApplyPostBody(TypedDict):
    """申请银行转账充值"""

    out_recharge_no: str
    recharge_scene: Literal["NORMAL_BANK_TRANSFER"] | str
    account_type: Literal["BASIC", "OPERATION", "FEES"] | str
    recharge_amount: ApplyPostBodyRechargeAmount


class ApplyPostResultTransferInAccount(TypedDict):
    bank_name: NotRequired[str]
    bank_address_code: NotRequired[str]
    bank_code: NotRequired[str]
    bank_account_name: NotRequired[str]
    bank_account_no: NotRequired[str]


class ApplyPostResult(TypedDict):
    """申请银行转账充值"""

    recharge_id: str
    out_recharge_no: str
    transfer_in_account: ApplyPostResultTransferInAccount


class OutRechargeNoGetResultRechargeAmount(TypedDict):
    amount: NotRequired[int]
    currency: NotRequired[str]


class OutRechargeNoGetResultBankTransferInfo(TypedDict):
    memo: NotRequired[str]
    return_time: NotRequired[str]
    return_reason: NotRequired[str]
    bank_name: NotRequired[str]
    bank_card_tail: NotRequired[str]


class OutRechargeNoGetResult(TypedDict):
    """查询银行转账充值结果"""

    mchid: str
    recharge_id: str
    out_recharge_no: str
    account_type: Literal["BASIC", "OPERATION", "FEES"] | str
    recharge_state: Literal["SUCCESS", "RECHARGING", "CLOSED"] | str
    recharge_scene: Literal["ECOMMERCE_BANK_TRANSFER"] | str
    recharge_state_desc: NotRequired[str]
    recharge_amount: OutRechargeNoGetResultRechargeAmount
    bank_transfer_info: NotRequired[OutRechargeNoGetResultBankTransferInfo]
    accept_time: NotRequired[str]
    success_time: NotRequired[str]
    close_time: NotRequired[str]
