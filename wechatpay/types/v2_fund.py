"""The shapes of the requests and replies of `v2.fund`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "QueryautowithdrawbydatePostBody",
    "QueryautowithdrawbydatePostResult",
    "ReautowithdrawbydatePostBody",
    "ReautowithdrawbydatePostResult",
]


class QueryautowithdrawbydatePostBody(TypedDict):
    """查询提现状态"""

    mch_id: str
    sub_mch_id: str
    sign_type: Literal["HMAC-SHA256"] | str
    date: str


class QueryautowithdrawbydatePostResult(TypedDict):
    """查询提现状态"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: str
    err_code_des: NotRequired[str]
    sign_type: NotRequired[Literal["HMAC-SHA256"] | str]
    sign: NotRequired[str]
    date: str
    mch_id: str
    sub_mch_id: str
    nonce_str: str
    withdraw_status: str
    fail_reason: NotRequired[str]
    withdraw_id: NotRequired[str]
    amount: NotRequired[str]
    create_time: NotRequired[str]
    success_time: NotRequired[str]
    refund_time: NotRequired[str]


class ReautowithdrawbydatePostBody(TypedDict):
    """重新发起提现"""

    mch_id: str
    sub_mch_id: str
    date: str
    sign_type: Literal["HMAC-SHA256"] | str


class ReautowithdrawbydatePostResult(TypedDict):
    """重新发起提现"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: str
    err_code_des: NotRequired[str]
    sign_type: NotRequired[Literal["HMAC-SHA256"] | str]
    sign: NotRequired[str]
    date: str
    mch_id: str
    sub_mch_id: str
    withdraw_id: str
    amount: str
    create_time: str
    nonce_str: str
