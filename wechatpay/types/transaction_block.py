"""The shapes of the requests and replies of `v3.transactionBlock`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "BlockRecordIdGetParams",
    "BlockRecordIdGetResult",
    "BlockSubmissionIdGetResult",
    "SubMchidGetParams",
    "SubMchidGetResult",
    "SubMchidGetResultData",
    "SubMchidPostBody",
    "SubMchidPostResult",
]


class BlockRecordIdGetParams(TypedDict):
    """查询子商户交易拦截记录详情"""

    sub_mchid: str


class BlockRecordIdGetResult(TypedDict):
    """查询子商户交易拦截记录详情"""

    block_record_id: NotRequired[str]
    block_time: NotRequired[str]
    block_reason: NotRequired[str]
    number_of_block: NotRequired[
        Literal["LESS_THAN_TWENTY", "LESS_THAN_ONE_HUNDRED", "LESS_THAN_ONE_THOUSAND", "OVER_ONE_THOUSAND"] | str
    ]
    recover_way: NotRequired[Literal["SUBMIT_INFORMATION"] | str]
    requested_item_info: NotRequired[str]  # JSON, as text


class SubMchidGetParams(TypedDict):
    """分页查询子商户名下的交易拦截记录"""

    limit: int
    offset: NotRequired[int]


class SubMchidGetResultData(TypedDict):
    block_record_id: NotRequired[str]
    block_time: NotRequired[str]
    block_reason: NotRequired[str]
    number_of_block: NotRequired[
        Literal["LESS_THAN_TWENTY", "LESS_THAN_ONE_HUNDRED", "LESS_THAN_ONE_THOUSAND", "OVER_ONE_THOUSAND"] | str
    ]
    recover_way: NotRequired[Literal["SUBMIT_INFORMATION"] | str]
    requested_item_info: NotRequired[str]  # JSON, as text


class SubMchidGetResult(TypedDict):
    """分页查询子商户名下的交易拦截记录"""

    offset: NotRequired[int]
    limit: NotRequired[int]
    total_count: NotRequired[int]
    data: NotRequired[list[SubMchidGetResultData]]


class BlockSubmissionIdGetResult(TypedDict):
    """查询交易拦截申诉详情"""

    block_submission_id: NotRequired[str]
    submit_time: NotRequired[str]
    review_result: NotRequired[Literal["EMPTY", "PASS", "REJECT"] | str]
    review_time: NotRequired[str]
    review_reject_reason: NotRequired[str]


class SubMchidPostBody(TypedDict):
    """发起交易拦截申诉"""

    merchant_submit_id: str
    submit_data: str  # JSON, as text


class SubMchidPostResult(TypedDict):
    """发起交易拦截申诉"""

    block_submission_id: NotRequired[str]
    submit_time: NotRequired[str]
    review_result: NotRequired[Literal["EMPTY", "PASS", "REJECT"] | str]
    review_time: NotRequired[str]
    review_reject_reason: NotRequired[str]
