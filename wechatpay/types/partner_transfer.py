"""The shapes of the requests and replies of `v3.partnerTransfer`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys

from wechatpay._keys.secret import Secret

if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "BatchIdGetParams",
    "BatchIdGetResult",
    "BatchIdGetResultTransferDetailList",
    "BatchesPostBody",
    "BatchesPostBodyTransferDetailList",
    "BatchesPostResult",
    "DetailIdGetResult",
    "OutBatchNoGetParams",
    "OutBatchNoGetResult",
    "OutBatchNoGetResultTransferDetailList",
    "OutDetailNoGetResult",
]


class DetailIdGetResult(TypedDict):
    """微信支付明细单号查询明细单"""

    sp_mchid: str
    out_batch_no: str
    batch_id: str
    appid: NotRequired[str]
    out_detail_no: str
    detail_id: str
    detail_status: str
    transfer_amount: int
    transfer_remark: str
    fail_reason: NotRequired[str]
    openid: str
    username: str
    initiate_time: str
    update_time: str
    account_type: NotRequired[str]
    bank_name: NotRequired[str]
    bank_card_number_tail: NotRequired[str]


class BatchIdGetParams(TypedDict):
    """微信支付批次单号查询批次单"""

    need_query_detail: bool
    offset: NotRequired[int]
    limit: NotRequired[int]
    detail_status: NotRequired[Literal["ALL", "SUCCESS", "FAIL"] | str]


class BatchIdGetResultTransferDetailList(TypedDict):
    detail_id: str
    out_detail_no: str
    detail_status: str


class BatchIdGetResult(TypedDict):
    """微信支付批次单号查询批次单"""

    sp_mchid: str
    sub_mchid: str
    out_batch_no: str
    batch_id: str
    sub_appid: NotRequired[str]
    batch_status: str
    batch_type: str
    authorization_type: str
    batch_name: str
    batch_remark: str
    close_reason: NotRequired[Literal["MERCHANT_REVOCATION", "OVERDUE_CLOSE", "PAYER_ACCOUNT_ABNORMAL"] | str]
    total_amount: int
    total_num: int
    create_time: NotRequired[str]
    update_time: NotRequired[str]
    success_amount: NotRequired[int]
    success_num: NotRequired[int]
    fail_amount: NotRequired[int]
    fail_num: NotRequired[int]
    transfer_detail_list: NotRequired[list[BatchIdGetResultTransferDetailList]]
    sp_appid: NotRequired[str]
    transfer_purpose: NotRequired[
        Literal["GOODSPAYMENT", "COMMISSION", "REFUND", "REIMBURSEMENT", "FREIGHT", "OTHERS"] | str
    ]
    transfer_scene: NotRequired[Literal["ORDINARY_TRANSFER", "PAYROLL_CARD_TRANSFER"] | str]


class OutDetailNoGetResult(TypedDict):
    """商家明细单号查询明细单"""

    sp_mchid: str
    out_batch_no: str
    batch_id: str
    appid: NotRequired[str]
    out_detail_no: str
    detail_id: str
    detail_status: str
    transfer_amount: int
    transfer_remark: str
    fail_reason: NotRequired[str]
    openid: str
    username: str
    initiate_time: str
    update_time: str
    account_type: NotRequired[str]
    bank_name: NotRequired[str]
    bank_card_number_tail: NotRequired[str]


class OutBatchNoGetParams(TypedDict):
    """商家批次单号查询批次单"""

    need_query_detail: bool
    offset: NotRequired[int]
    limit: NotRequired[int]
    detail_status: NotRequired[Literal["ALL", "SUCCESS", "FAIL", "REFUND"] | str]


class OutBatchNoGetResultTransferDetailList(TypedDict):
    detail_id: str
    out_detail_no: str
    detail_status: str


class OutBatchNoGetResult(TypedDict):
    """商家批次单号查询批次单"""

    sp_mchid: str
    sub_mchid: str
    out_batch_no: str
    batch_id: str
    sub_appid: NotRequired[str]
    batch_status: str
    batch_type: str
    authorization_type: str
    batch_name: str
    batch_remark: str
    close_reason: NotRequired[Literal["MERCHANT_REVOCATION", "OVERDUE_CLOSE", "PAYER_ACCOUNT_ABNORMAL"] | str]
    total_amount: int
    total_num: int
    create_time: NotRequired[str]
    update_time: NotRequired[str]
    success_amount: NotRequired[int]
    success_num: NotRequired[int]
    fail_amount: NotRequired[int]
    fail_num: NotRequired[int]
    transfer_detail_list: list[OutBatchNoGetResultTransferDetailList]
    sp_appid: NotRequired[str]
    transfer_purpose: NotRequired[
        Literal["GOODSPAYMENT", "COMMISSION", "REFUND", "REIMBURSEMENT", "FREIGHT", "OTHERS"] | str
    ]
    transfer_scene: NotRequired[Literal["ORDINARY_TRANSFER", "PAYROLL_CARD_TRANSFER"] | str]


class BatchesPostBodyTransferDetailList(TypedDict):
    out_detail_no: str
    transfer_amount: int
    transfer_remark: str
    openid: str
    user_name: Secret | str  # encrypted: a Secret, or its ciphertext
    user_id_card: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext


class BatchesPostBody(TypedDict):
    """发起批量转账"""

    sub_mchid: str
    sub_appid: NotRequired[str]
    authorization_type: (
        Literal["INFORMATION_AUTHORIZATION_TYPE", "FUND_AUTHORIZATION_TYPE", "INFORMATION_AND_FUND_AUTHORIZATION_TYPE"]
        | str
    )
    out_batch_no: str
    batch_name: str
    batch_remark: str
    total_amount: int
    total_num: int
    transfer_detail_list: list[BatchesPostBodyTransferDetailList]
    sp_appid: NotRequired[str]
    transfer_purpose: NotRequired[
        Literal["GOODSPAYMENT", "COMMISSION", "REFUND", "REIMBURSEMENT", "FREIGHT", "OTHERS"] | str
    ]
    transfer_scene: NotRequired[Literal["ORDINARY_TRANSFER", "PAYROLL_CARD_TRANSFER"] | str]


class BatchesPostResult(TypedDict):
    """发起批量转账"""

    out_batch_no: str
    batch_id: str
    create_time: str
