"""The shapes of the requests and replies of `v3.bankTransfer`.

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

    bank_sp_mchid: str
    platform_mchid: str
    specialized_payment_mchid: str
    sponsor_mchid: str
    user_authorized_mchid: str
    user_authorized_appid: str
    out_batch_no: str
    batch_id: str
    transfer_scene: Literal["ORDINARY_TRANSFER", "PAYROLL_CARD_TRANSFER"] | str
    out_detail_no: str
    detail_id: str
    openid: str
    username: str
    transfer_amount: int
    transfer_remark: str
    detail_state: Literal["PROCESSING", "SUCCESS", "FAIL", "REFUND"] | str
    fail_reason: NotRequired[
        Literal[
            "ACCOUNT_FROZEN",
            "REAL_NAME_CHECK_FAIL",
            "NAME_NOT_CORRECT",
            "OPENID_INVALID",
            "TRANSFER_QUOTA_EXCEED",
            "DAY_RECEIVED_QUOTA_EXCEED",
            "MONTH_RECEIVED_QUOTA_EXCEED",
            "DAY_RECEIVED_COUNT_EXCEED",
            "PRODUCT_AUTH_CHECK_FAIL",
            "OVERDUE_CLOSE",
            "ID_CARD_NOT_CORRECT",
            "ACCOUNT_NOT_EXIST",
            "TRANSFER_RISK",
            "PAYROLL_CARD_ALREADY_LOGOUT",
            "PAYROLL_CARD_ALREADY_FROZEN",
            "PAYROLL_CARD_UNAUTHORIZED",
            "PAYROLL_CARD_USER_NOT_OPEN",
            "PAYROLL_CARD_NAME_CARD_NOT_MATCH",
            "PAYROLL_CARD_ID_CARD_NOT_MATCH",
            "PAYROLL_CARD_BANKCARD_UNBUNDLING",
            "BANK_CARD_COLLECTIONS_ABOVE_QUOTA",
            "BANK_CARD_ACCOUNT_ABNORMAL",
            "BANK_CARD_STATUS_ABNORMAL",
            "BANK_CARD_BANK_INFO_WRONG",
            "BANK_CARD_CARD_INFO_WRONG",
            "OTHER_FAIL_REASON_TYPE",
            "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED",
            "TRANSFER_REMARK_SET_FAIL",
        ]
        | str
    ]
    initiate_time: NotRequired[str]
    update_time: str
    account_type: Literal["WECHATPAY_ACCOUNT", "BANK_ACCOUNT"] | str
    bank_name: NotRequired[str]
    bank_card_number_tail: NotRequired[str]


class BatchIdGetParams(TypedDict):
    """微信支付批次单号查询批次单"""

    need_query_detail: bool
    offset: NotRequired[int]
    limit: NotRequired[int]
    detail_state: NotRequired[Literal["ALL", "SUCCESS", "FAIL"] | str]


class BatchIdGetResultTransferDetailList(TypedDict):
    detail_id: str
    out_detail_no: str
    detail_state: Literal["PROCESSING", "SUCCESS", "REFUND"] | str
    fail_reason: NotRequired[
        Literal[
            "ACCOUNT_FROZEN",
            "REAL_NAME_CHECK_FAIL",
            "NAME_NOT_CORRECT",
            "OPENID_INVALID",
            "TRANSFER_QUOTA_EXCEED",
            "DAY_RECEIVED_QUOTA_EXCEED",
            "MONTH_RECEIVED_QUOTA_EXCEED",
            "DAY_RECEIVED_COUNT_EXCEED",
            "PRODUCT_AUTH_CHECK_FAIL",
            "OVERDUE_CLOSE",
            "ID_CARD_NOT_CORRECT",
            "ACCOUNT_NOT_EXIST",
            "TRANSFER_RISK",
            "PAYROLL_CARD_ALREADY_LOGOUT",
            "PAYROLL_CARD_ALREADY_FROZEN",
            "PAYROLL_CARD_UNAUTHORIZED",
            "PAYROLL_CARD_USER_NOT_OPEN",
            "PAYROLL_CARD_NAME_CARD_NOT_MATCH",
            "PAYROLL_CARD_ID_CARD_NOT_MATCH",
            "PAYROLL_CARD_BANKCARD_UNBUNDLING",
            "BANK_CARD_COLLECTIONS_ABOVE_QUOTA",
            "BANK_CARD_ACCOUNT_ABNORMAL",
            "BANK_CARD_STATUS_ABNORMAL",
            "BANK_CARD_BANK_INFO_WRONG",
            "BANK_CARD_CARD_INFO_WRONG",
            "OTHER_FAIL_REASON_TYPE",
            "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED",
            "TRANSFER_REMARK_SET_FAIL",
        ]
        | str
    ]


class BatchIdGetResult(TypedDict):
    """微信支付批次单号查询批次单"""

    bank_sp_mchid: str
    platform_mchid: str
    specialized_payment_mchid: str
    sponsor_mchid: str
    user_authorized_mchid: str
    user_authorized_appid: str
    out_batch_no: str
    batch_id: str
    transfer_scene: Literal["ORDINARY_TRANSFER", "PAYROLL_CARD_TRANSFER"] | str
    batch_name: str
    batch_remark: str
    attach_remark: NotRequired[str]
    transfer_purpose: Literal["GOODSPAYMENT", "COMMISSION", "REFUND", "REIMBURSEMENT", "FREIGHT", "OTHERS"] | str
    batch_state: Literal["ACCEPTED", "PROCESSING", "FINISHED", "CLOSED"] | str
    close_reason: NotRequired[Literal["MERCHANT_REVOCATION", "OVERDUE_CLOSE"] | str]
    total_amount: int
    total_count: int
    create_time: NotRequired[str]
    update_time: NotRequired[str]
    success_amount: NotRequired[int]
    success_count: NotRequired[int]
    fail_amount: NotRequired[int]
    fail_count: NotRequired[int]
    transfer_detail_list: list[BatchIdGetResultTransferDetailList]


class OutDetailNoGetResult(TypedDict):
    """银行明细单号查询明细单"""

    bank_sp_mchid: str
    platform_mchid: str
    specialized_payment_mchid: str
    sponsor_mchid: str
    user_authorized_mchid: str
    user_authorized_appid: str
    out_batch_no: str
    batch_id: str
    transfer_scene: Literal["ORDINARY_TRANSFER", "PAYROLL_CARD_TRANSFER"] | str
    out_detail_no: str
    detail_id: str
    openid: str
    username: str
    transfer_amount: int
    transfer_remark: str
    detail_state: Literal["PROCESSING", "SUCCESS", "FAIL", "REFUND"] | str
    fail_reason: NotRequired[
        Literal[
            "ACCOUNT_FROZEN",
            "REAL_NAME_CHECK_FAIL",
            "NAME_NOT_CORRECT",
            "OPENID_INVALID",
            "TRANSFER_QUOTA_EXCEED",
            "DAY_RECEIVED_QUOTA_EXCEED",
            "MONTH_RECEIVED_QUOTA_EXCEED",
            "DAY_RECEIVED_COUNT_EXCEED",
            "PRODUCT_AUTH_CHECK_FAIL",
            "OVERDUE_CLOSE",
            "ID_CARD_NOT_CORRECT",
            "ACCOUNT_NOT_EXIST",
            "TRANSFER_RISK",
            "PAYROLL_CARD_ALREADY_LOGOUT",
            "PAYROLL_CARD_ALREADY_FROZEN",
            "PAYROLL_CARD_UNAUTHORIZED",
            "PAYROLL_CARD_USER_NOT_OPEN",
            "PAYROLL_CARD_NAME_CARD_NOT_MATCH",
            "PAYROLL_CARD_ID_CARD_NOT_MATCH",
            "PAYROLL_CARD_BANKCARD_UNBUNDLING",
            "BANK_CARD_COLLECTIONS_ABOVE_QUOTA",
            "BANK_CARD_ACCOUNT_ABNORMAL",
            "BANK_CARD_STATUS_ABNORMAL",
            "BANK_CARD_BANK_INFO_WRONG",
            "BANK_CARD_CARD_INFO_WRONG",
            "OTHER_FAIL_REASON_TYPE",
            "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED",
            "TRANSFER_REMARK_SET_FAIL",
        ]
        | str
    ]
    initiate_time: NotRequired[str]
    update_time: str
    account_type: Literal["WECHATPAY_ACCOUNT", "BANK_ACCOUNT"] | str
    bank_name: NotRequired[str]
    bank_card_number_tail: NotRequired[str]


class OutBatchNoGetParams(TypedDict):
    """银行批次单号查询批次单"""

    out_batch_no: str
    need_query_detail: bool
    offset: NotRequired[int]
    limit: NotRequired[int]
    detail_state: NotRequired[Literal["ALL", "SUCCESS", "FAIL"] | str]


class OutBatchNoGetResultTransferDetailList(TypedDict):
    detail_id: str
    out_detail_no: str
    detail_state: Literal["PROCESSING", "SUCCESS", "REFUND"] | str
    fail_reason: NotRequired[
        Literal[
            "ACCOUNT_FROZEN",
            "REAL_NAME_CHECK_FAIL",
            "NAME_NOT_CORRECT",
            "OPENID_INVALID",
            "TRANSFER_QUOTA_EXCEED",
            "DAY_RECEIVED_QUOTA_EXCEED",
            "MONTH_RECEIVED_QUOTA_EXCEED",
            "DAY_RECEIVED_COUNT_EXCEED",
            "PRODUCT_AUTH_CHECK_FAIL",
            "OVERDUE_CLOSE",
            "ID_CARD_NOT_CORRECT",
            "ACCOUNT_NOT_EXIST",
            "TRANSFER_RISK",
            "PAYROLL_CARD_ALREADY_LOGOUT",
            "PAYROLL_CARD_ALREADY_FROZEN",
            "PAYROLL_CARD_UNAUTHORIZED",
            "PAYROLL_CARD_USER_NOT_OPEN",
            "PAYROLL_CARD_NAME_CARD_NOT_MATCH",
            "PAYROLL_CARD_ID_CARD_NOT_MATCH",
            "PAYROLL_CARD_BANKCARD_UNBUNDLING",
            "BANK_CARD_COLLECTIONS_ABOVE_QUOTA",
            "BANK_CARD_ACCOUNT_ABNORMAL",
            "BANK_CARD_STATUS_ABNORMAL",
            "BANK_CARD_BANK_INFO_WRONG",
            "BANK_CARD_CARD_INFO_WRONG",
            "OTHER_FAIL_REASON_TYPE",
            "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED",
            "TRANSFER_REMARK_SET_FAIL",
        ]
        | str
    ]


class OutBatchNoGetResult(TypedDict):
    """银行批次单号查询批次单"""

    bank_sp_mchid: str
    platform_mchid: str
    specialized_payment_mchid: str
    sponsor_mchid: str
    user_authorized_mchid: str
    user_authorized_appid: str
    out_batch_no: str
    batch_id: str
    transfer_scene: Literal["ORDINARY_TRANSFER", "PAYROLL_CARD_TRANSFER"] | str
    batch_name: str
    batch_remark: str
    attach_remark: NotRequired[str]
    transfer_purpose: Literal["GOODSPAYMENT", "COMMISSION", "REFUND", "REIMBURSEMENT", "FREIGHT", "OTHERS"] | str
    batch_state: Literal["ACCEPTED", "PROCESSING", "FINISHED", "CLOSED"] | str
    close_reason: NotRequired[Literal["MERCHANT_REVOCATION", "OVERDUE_CLOSE"] | str]
    total_amount: int
    total_count: int
    create_time: NotRequired[str]
    update_time: NotRequired[str]
    success_amount: NotRequired[int]
    success_count: NotRequired[int]
    fail_amount: NotRequired[int]
    fail_count: NotRequired[int]
    transfer_detail_list: list[OutBatchNoGetResultTransferDetailList]


class BatchesPostBodyTransferDetailList(TypedDict):
    out_detail_no: str
    transfer_amount: int
    transfer_remark: str
    openid: str
    user_name: Secret | str  # encrypted: a Secret, or its ciphertext
    user_id_card: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext


class BatchesPostBody(TypedDict):
    """发起批量转账"""

    platform_mchid: str
    specialized_payment_mchid: str
    sponsor_mchid: str
    user_authorized_mchid: str
    user_authorized_appid: str
    out_batch_no: str
    batch_name: str
    batch_remark: str
    attach_remark: NotRequired[str]
    total_amount: int
    total_count: int
    transfer_scene: str
    transfer_purpose: str
    transfer_detail_list: NotRequired[list[BatchesPostBodyTransferDetailList]]


class BatchesPostResult(TypedDict):
    """发起批量转账"""

    out_batch_no: str
    batch_id: str
    create_time: str
