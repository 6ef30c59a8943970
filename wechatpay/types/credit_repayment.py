"""The shapes of the requests and replies of `v3.creditRepayment`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys

from wechatpay._keys.secret import Secret

if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "AppPresignPostBody",
    "AppPresignPostBodyRealIdentity",
    "AppPresignPostBodyTradeInfo",
    "AppPresignPostResult",
    "BatchCreatePostBody",
    "BatchCreatePostBodyScheduleItems",
    "BatchCreatePostResult",
    "BatchCreatePostResultScheduleRecords",
    "DeductOrdersPostBody",
    "DeductOrdersPostResult",
    "H5PresignPostBody",
    "H5PresignPostBodyJumpInfo",
    "H5PresignPostBodyRealIdentity",
    "H5PresignPostBodyTradeInfo",
    "H5PresignPostResult",
    "OutContractCodeGetResult",
    "OutRecordIdGetParams",
    "OutRecordIdGetResult",
    "OutTradeNoGetResult",
    "TerminatePostBody",
    "TerminatePostResult",
    "TerminatePostResultContractInfo",
]


class OutContractCodeGetResult(TypedDict):
    """查询自动还款协议"""

    contract_id: str
    plan_id: str
    out_contract_code: str
    display_name: str
    contract_state: Literal["CONTRACT_STATE_INVALID", "CONTRACT_STATE_EFFECTIVE", "CONTRACT_STATE_TERMINATED"] | str
    contract_signed_time: NotRequired[str]
    contract_terminated_time: NotRequired[str]
    contract_terminated_mode: NotRequired[
        Literal[
            "TERMINATION_MODE_INVALID",
            "TERMINATION_MODE_BY_USER",
            "TERMINATION_MODE_BY_MERCHANT",
            "TERMINATION_MODE_BY_CUSTOMER_SERVICE",
        ]
        | str
    ]
    contract_termination_remark: NotRequired[str]
    repayment_day: NotRequired[int]
    openid: NotRequired[str]
    appid: NotRequired[str]
    repayment_amount_limit: int


class AppPresignPostBodyRealIdentity(TypedDict):
    identity_type: Literal["REAL_IDENTITY_TYPE_INVALID", "REAL_IDENTITY_TYPE_ID_CARD"] | str
    identity_id: Secret | str  # encrypted: a Secret, or its ciphertext
    real_name: Secret | str  # encrypted: a Secret, or its ciphertext


class AppPresignPostBodyTradeInfo(TypedDict):
    out_trade_no: str
    deduct_amount: int
    description: NotRequired[str]
    attach: NotRequired[str]
    notify_url: NotRequired[str]


class AppPresignPostBody(TypedDict):
    """APP预签约自动还款协议"""

    appid: str
    plan_id: str
    out_contract_code: str
    display_name: str
    contract_notify_url: str
    repayment_day: int
    repayment_amount_limit: str
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    real_identity: AppPresignPostBodyRealIdentity
    trade_info: NotRequired[AppPresignPostBodyTradeInfo]


class AppPresignPostResult(TypedDict):
    """APP预签约自动还款协议"""

    presign_token: str
    redirect_service: NotRequired[str]


class H5PresignPostBodyRealIdentity(TypedDict):
    identity_type: Literal["REAL_IDENTITY_TYPE_INVALID", "REAL_IDENTITY_TYPE_ID_CARD"] | str
    identity_id: Secret | str  # encrypted: a Secret, or its ciphertext
    real_name: Secret | str  # encrypted: a Secret, or its ciphertext


class H5PresignPostBodyTradeInfo(TypedDict):
    out_trade_no: str
    deduct_amount: int
    description: NotRequired[str]
    attach: NotRequired[str]
    notify_url: NotRequired[str]


class H5PresignPostBodyJumpInfo(TypedDict):
    jump_appid: NotRequired[str]


class H5PresignPostBody(TypedDict):
    """H5预签约自动还款协议"""

    appid: str
    plan_id: str
    out_contract_code: str
    display_name: str
    contract_notify_url: str
    repayment_day: int
    repayment_amount_limit: str
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    real_identity: H5PresignPostBodyRealIdentity
    trade_info: NotRequired[H5PresignPostBodyTradeInfo]
    jump_info: NotRequired[H5PresignPostBodyJumpInfo]


class H5PresignPostResult(TypedDict):
    """H5预签约自动还款协议"""

    redirect_url: str


class TerminatePostBody(TypedDict):
    """解除自动还款协议"""

    out_contract_code: str
    contract_termination_remark: str


class TerminatePostResultContractInfo(TypedDict):
    contract_id: str
    plan_id: str
    out_contract_code: str
    display_name: str
    contract_state: Literal["CONTRACT_STATE_INVALID", "CONTRACT_STATE_EFFECTIVE", "CONTRACT_STATE_TERMINATED"] | str
    contract_signed_time: NotRequired[str]
    contract_terminated_time: NotRequired[str]
    contract_terminated_mode: NotRequired[
        Literal[
            "TERMINATION_MODE_INVALID",
            "TERMINATION_MODE_BY_USER",
            "TERMINATION_MODE_BY_MERCHANT",
            "TERMINATION_MODE_BY_CUSTOMER_SERVICE",
        ]
        | str
    ]
    contract_termination_remark: NotRequired[str]
    repayment_day: NotRequired[int]
    openid: NotRequired[str]
    appid: NotRequired[str]
    repayment_amount_limit: int


class TerminatePostResult(TypedDict):
    """解除自动还款协议"""

    contract_info: NotRequired[TerminatePostResultContractInfo]


class OutTradeNoGetResult(TypedDict):
    """查询还款单"""

    out_trade_no: str
    out_record_id: str
    appid: str
    sub_appid: NotRequired[str]
    openid: str
    contract_id: str
    order_state: (
        Literal[
            "DEDUCT_ORDER_STATE_PENDING",
            "DEDUCT_ORDER_STATE_NOT_PAY",
            "DEDUCT_ORDER_STATE_PAY_SUCCESS",
            "DEDUCT_ORDER_STATE_PAY_FAIL",
        ]
        | str
    )
    deduct_amount: str
    pay_success_amount: NotRequired[str]
    description: str
    attach: NotRequired[str]
    transaction_id: NotRequired[str]


class DeductOrdersPostBody(TypedDict):
    """发起还款"""

    contract_id: str
    out_trade_no: str
    out_record_id: str
    deduct_amount: str
    notify_url: str
    description: str
    attach: NotRequired[str]


class DeductOrdersPostResult(TypedDict):
    """发起还款"""

    out_trade_no: str
    out_record_id: str
    appid: str
    sub_appid: NotRequired[str]
    openid: str
    contract_id: str
    order_state: (
        Literal[
            "DEDUCT_ORDER_STATE_PENDING",
            "DEDUCT_ORDER_STATE_NOT_PAY",
            "DEDUCT_ORDER_STATE_PAY_SUCCESS",
            "DEDUCT_ORDER_STATE_PAY_FAIL",
        ]
        | str
    )
    deduct_amount: str
    pay_success_amount: NotRequired[str]
    description: str
    attach: NotRequired[str]
    transaction_id: NotRequired[str]


class OutRecordIdGetParams(TypedDict):
    """查询预约还款记录"""

    contract_id: str


class OutRecordIdGetResult(TypedDict):
    """查询预约还款记录"""

    out_record_id: str
    appid: str
    sub_appid: NotRequired[str]
    contract_id: NotRequired[str]
    repayment_amount: str
    min_repayment_amount: str
    repayment_date: str
    openid: str


class BatchCreatePostBodyScheduleItems(TypedDict):
    out_record_id: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    repayment_amount: str
    min_repayment_amount: NotRequired[str]
    repayment_date: str


class BatchCreatePostBody(TypedDict):
    """预约还款"""

    contract_id: str
    appid: str
    openid: str
    schedule_items: list[BatchCreatePostBodyScheduleItems]


class BatchCreatePostResultScheduleRecords(TypedDict):
    out_record_id: str
    appid: str
    sub_appid: NotRequired[str]
    contract_id: NotRequired[str]
    repayment_amount: str
    min_repayment_amount: str
    repayment_date: str
    openid: str


class BatchCreatePostResult(TypedDict):
    """预约还款"""

    schedule_records: NotRequired[list[BatchCreatePostResultScheduleRecords]]
