"""The shapes of the requests and replies of `v3.mchOperationManage`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "DueDiligenceIdGetParams",
    "DueDiligenceIdGetResult",
    "SubMchidGetResult",
    "SubMchidGetResultRecoverySpecifications",
    "SubmitPostBody",
    "SubmitPostResult",
    "UploadPostMeta",
    "UploadPostResult",
]


class DueDiligenceIdGetParams(TypedDict):
    """查询子商户强化尽调单信息"""

    sub_mchid: str


class DueDiligenceIdGetResult(TypedDict):
    """查询子商户强化尽调单信息"""

    due_diligence_id: str
    sub_mchid: str
    due_diligence_state: (
        Literal[
            "DUE_DILIGENCE_STATE_COLLECTING",
            "DUE_DILIGENCE_STATE_AUDITING",
            "DUE_DILIGENCE_STATE_REJECTED",
            "DUE_DILIGENCE_STATE_EXPIRED",
            "DUE_DILIGENCE_STATE_CANCELLED",
            "DUE_DILIGENCE_STATE_FINISHED",
        ]
        | str
    )
    reject_reason: NotRequired[str]  # JSON, as text
    deadline_time: str
    terminal_time: NotRequired[str]
    submit_time: NotRequired[str]
    reject_time: NotRequired[str]
    complete_time: NotRequired[str]
    submission_template: NotRequired[str]  # JSON, as text
    submission_data: NotRequired[str]  # JSON, as text


class SubmitPostBody(TypedDict):
    """提交尽调资料"""

    sub_mchid: str
    submit_data: NotRequired[str]  # JSON, as text


class SubmitPostResult(TypedDict):
    """提交尽调资料"""

    due_diligence_state: NotRequired[
        Literal[
            "DUE_DILIGENCE_STATE_COLLECTING",
            "DUE_DILIGENCE_STATE_AUDITING",
            "DUE_DILIGENCE_STATE_REJECTED",
            "DUE_DILIGENCE_STATE_EXPIRED",
            "DUE_DILIGENCE_STATE_CANCELLED",
            "DUE_DILIGENCE_STATE_FINISHED",
        ]
        | str
    ]
    submit_time: NotRequired[str]
    submission_template: NotRequired[str]  # JSON, as text
    submission_data: NotRequired[str]  # JSON, as text


class UploadPostMeta(TypedDict):
    """上传尽调资料文件"""

    file_name: NotRequired[str]
    file_digest: NotRequired[str]
    sub_mchid: str
    item_id: int


class UploadPostResult(TypedDict):
    """上传尽调资料文件"""

    file_id: str


class SubMchidGetResultRecoverySpecifications(TypedDict):
    limitation_case_id: NotRequired[str]
    limitation_reason: NotRequired[str]
    limitation_reason_describe: NotRequired[str]
    recover_way: NotRequired[
        Literal[
            "IRRECOVERABLE",
            "MODIFY_SUBJECT_INFORMATION",
            "MODIFY_SETTLE_ACCOUNT_INFORMATION",
            "VERIFY_INACTIVE_MERCHANT_IDENTITY",
            "SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION",
            "SUBMIT_INFORMATION_FOR_APPEAL",
            "RESOLVE_TRANSACTION_DISPUTES",
            "MODIFY_ADMINISTRATOR_INFORMATION",
            "CALL_CUSTOMER_SERVICE_AT_95017",
            "UPDATE_BUSINESS_SCENARIO_INFORMATION",
            "SUBMIT_CDD_INFORMATION",
            "WAITING_FOR_PLATFORM_REVIEW",
            "SUBMIT_UBO_INFORMATION",
            "SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE",
            "CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION",
            "MODIFY_ABBREVIATION_INFORMATION",
            "CONFIRM_BUSINESS_TYPE",
            "SUBMIT_ONLINE_BUSINESS_SCENARIO_INFORMATION",
            "CONTACT_SERVICE_PROVIDER",
        ]
        | str
    ]
    recover_way_param: NotRequired[str]
    recover_help_url: NotRequired[str]
    limitation_action_type: NotRequired[
        Literal["LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL", "LIMIT_ACTION_TYPE_DELAY_CONTROL"] | str
    ]
    limitation_start_date: NotRequired[str]
    limitation_date: NotRequired[str]
    limitation_reason_type: NotRequired[
        Literal[
            "LICENSE_ABNORMAL",
            "NO_TRADE",
            "SETTLE_ACCOUNT_ABNORMAL",
            "RISK_ABNORMAL",
            "OTHER",
            "INSPECT_ABNORMAL",
            "INVALID_REPRESENTATIVE_INFORMATION",
            "INVALID_BUSINESS_STATUS",
            "INVALID_BUSINESS_LICENSE",
            "INVALID_BENEFICIARY_INFORMATION",
        ]
        | str
    ]
    relate_limitations: NotRequired[
        list[
            Literal[
                "NO_TRANSACTION_AND_RECHARGE",
                "NO_PAYMENT",
                "NO_WITHDRAWAL",
                "NO_REFUND",
                "NO_TRANSACTION",
                "NO_PROFIT_SHARING",
                "NO_PAYMENT_POINT_COMPLETE_ORDER",
            ]
            | str
        ]
    ]
    other_relate_limitations: NotRequired[str]


class SubMchidGetResult(TypedDict):
    """查询子商户管控情况"""

    mchid: str
    limited_functions: NotRequired[
        list[
            Literal[
                "NO_TRANSACTION_AND_RECHARGE",
                "NO_PAYMENT",
                "NO_WITHDRAWAL",
                "NO_REFUND",
                "NO_TRANSACTION",
                "NO_PROFIT_SHARING",
                "NO_PAYMENT_POINT_COMPLETE_ORDER",
            ]
            | str
        ]
    ]
    recovery_specifications: NotRequired[list[SubMchidGetResultRecoverySpecifications]]
    other_limited_functions: NotRequired[str]
