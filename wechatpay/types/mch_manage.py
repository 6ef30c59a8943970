"""The shapes of the requests and replies of `v3.mchManage`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "ManageRecordIdGetParams",
    "ManageRecordIdGetResult",
    "MchManageSubmissionsPostBody",
    "MchManageSubmissionsPostResult",
    "SubMchidGetParams",
    "SubMchidGetResult",
    "SubMchidGetResultData",
    "UploadPostMeta",
    "UploadPostResult",
]


class ManageRecordIdGetParams(TypedDict):
    """查询子商户下指定商户管理记录"""

    sub_mchid: str


class ManageRecordIdGetResult(TypedDict):
    """查询子商户下指定商户管理记录"""

    sub_mchid: NotRequired[str]
    manage_record_id: NotRequired[str]
    manage_record_type: NotRequired[Literal["FUNCTIONAL_LIMIT_RECORD", "INVESTIGATE_RECORD"] | str]
    manage_time: NotRequired[str]
    manage_reason: NotRequired[str]
    limit_ability: NotRequired[str]
    recover_way: NotRequired[
        Literal["SUBMIT_INFORMATION", "VERIFY_INACTIVE_MERCHANT_IDENTITY", "MODIFY_ORGANIZATION_INFORMATION", "OTHER"]
        | str
    ]
    allow_submit: NotRequired[bool]
    forbid_submit_reason: NotRequired[str]
    submit_start_time: NotRequired[str]
    submit_end_time: NotRequired[str]
    manage_record_state: NotRequired[
        Literal["PENDING", "SUBMITTED", "EXPIRED", "UNDER_REVIEW", "RECOVERED", "REJECTED"] | str
    ]
    recover_time: NotRequired[str]
    recover_reason: NotRequired[
        Literal["MERCHANT_SUBMIT_RECOVER", "MERCHANT_OPERATE_RECOVER", "PLATFORM_AUTO_RECOVER"] | str
    ]
    reject_reason: NotRequired[str]
    approve_time: NotRequired[str]
    requested_item_info: NotRequired[str]  # JSON, as text


class MchManageSubmissionsPostBody(TypedDict):
    """对指定商户管理记录提交资料"""

    sub_mchid: str
    submit_data: str  # JSON, as text


class MchManageSubmissionsPostResult(TypedDict):
    """对指定商户管理记录提交资料"""

    manage_submission_id: NotRequired[str]


class SubMchidGetParams(TypedDict):
    """分页查询子商户名下的商户管理记录"""

    limit: int
    offset: NotRequired[int]
    manage_record_type: Literal["FUNCTIONAL_LIMIT_RECORD", "INVESTIGATE_RECORD"] | str
    manage_record_state: NotRequired[
        Literal["PENDING", "SUBMITTED", "EXPIRED", "UNDER_REVIEW", "RECOVERED", "REJECTED"] | str
    ]


class SubMchidGetResultData(TypedDict):
    sub_mchid: NotRequired[str]
    manage_record_id: NotRequired[str]
    manage_record_type: NotRequired[Literal["FUNCTIONAL_LIMIT_RECORD", "INVESTIGATE_RECORD"] | str]
    manage_time: NotRequired[str]
    manage_reason: NotRequired[str]
    limit_ability: NotRequired[str]
    recover_way: NotRequired[
        Literal["SUBMIT_INFORMATION", "VERIFY_INACTIVE_MERCHANT_IDENTITY", "MODIFY_ORGANIZATION_INFORMATION", "OTHER"]
        | str
    ]
    allow_submit: NotRequired[bool]
    forbid_submit_reason: NotRequired[str]
    submit_start_time: NotRequired[str]
    submit_end_time: NotRequired[str]
    manage_record_state: NotRequired[
        Literal["PENDING", "SUBMITTED", "EXPIRED", "UNDER_REVIEW", "RECOVERED", "REJECTED"] | str
    ]
    recover_time: NotRequired[str]
    recover_reason: NotRequired[
        Literal["MERCHANT_SUBMIT_RECOVER", "MERCHANT_OPERATE_RECOVER", "PLATFORM_AUTO_RECOVER"] | str
    ]
    reject_reason: NotRequired[str]
    approve_time: NotRequired[str]
    requested_item_info: NotRequired[str]  # JSON, as text


class SubMchidGetResult(TypedDict):
    """分页查询子商户名下的商户管理记录"""

    offset: NotRequired[int]
    limit: NotRequired[int]
    total_count: NotRequired[int]
    data: NotRequired[list[SubMchidGetResultData]]


class UploadPostMeta(TypedDict):
    """上传商户提交资料文件"""

    file_name: NotRequired[str]
    file_digest: NotRequired[str]
    item_id: int


class UploadPostResult(TypedDict):
    """上传商户提交资料文件"""

    file_id: str
