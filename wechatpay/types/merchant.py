"""The shapes of the requests and replies of `v3.merchant`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "BalanceAccountTypeGetResult",
    "BillTypeGetParams",
    "BillTypeGetResult",
    "DayendbalanceAccountTypeGetParams",
    "DayendbalanceAccountTypeGetResult",
    "OutRequestNoGetResult",
    "UploadPostMeta",
    "UploadPostResult",
    "VideoUploadPostMeta",
    "VideoUploadPostResult",
    "WithdrawIdGetResult",
    "WithdrawPostBody",
    "WithdrawPostResult",
]


class BalanceAccountTypeGetResult(TypedDict):
    """查询账户实时余额"""

    available_amount: int
    pending_amount: NotRequired[int]


class DayendbalanceAccountTypeGetParams(TypedDict):
    """查询账户日终余额"""

    date: str


class DayendbalanceAccountTypeGetResult(TypedDict):
    """查询账户日终余额"""

    available_amount: int
    pending_amount: NotRequired[int]


class BillTypeGetParams(TypedDict):
    """按日下载提现异常文件"""

    bill_type: NotRequired[Literal["NO_SUCC"] | str]
    bill_date: str
    tar_type: NotRequired[Literal["GZIP"] | str]


class BillTypeGetResult(TypedDict):
    """按日下载提现异常文件"""

    hash_type: Literal["SHA1"] | str
    hash_value: str
    download_url: str


class OutRequestNoGetResult(TypedDict):
    """电商平台(商户提现单号查询)提现状态"""

    status: Literal["CREATE_SUCCESS", "SUCCESS", "FAIL", "REFUND", "CLOSE", "INIT"] | str
    withdraw_id: str
    out_request_no: str
    amount: int
    create_time: str
    update_time: str
    reason: str
    remark: str
    bank_memo: str
    account_type: Literal["BASIC", "OPERATION", "FEES"] | str
    solution: str


class WithdrawPostBody(TypedDict):
    """电商平台提现"""

    out_request_no: str
    amount: int
    remark: NotRequired[str]
    bank_memo: NotRequired[str]
    account_type: Literal["BASIC", "OPERATION", "FEES"] | str
    notify_url: NotRequired[str]


class WithdrawPostResult(TypedDict):
    """电商平台提现"""

    withdraw_id: str
    out_request_no: str


class WithdrawIdGetResult(TypedDict):
    """电商平台(微信支付提现单号)查询提现状态"""

    status: Literal["CREATE_SUCCESS", "SUCCESS", "FAIL", "REFUND", "CLOSE", "INIT"] | str
    withdraw_id: str
    out_request_no: str
    amount: int
    create_time: str
    update_time: str
    reason: str
    remark: str
    bank_memo: str
    account_type: Literal["BASIC", "OPERATION", "FEES"] | str
    solution: str


class UploadPostMeta(TypedDict):
    """文件上传"""

    sha256: NotRequired[str]
    filename: NotRequired[str]


class UploadPostResult(TypedDict):
    """文件上传"""

    media_id: str


class VideoUploadPostMeta(TypedDict):
    """视频上传"""

    sha256: NotRequired[str]
    filename: NotRequired[str]


class VideoUploadPostResult(TypedDict):
    """视频上传"""

    media_id: str
