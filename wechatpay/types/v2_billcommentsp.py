"""The shapes of the requests and replies of `v2.billcommentsp`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = ["BatchquerycommentPostBody", "BatchquerycommentPostResult"]


class BatchquerycommentPostBody(TypedDict):
    """拉取订单评价数据"""

    appid: str
    mch_id: str
    sign_type: Literal["HMAC-SHA256"] | str
    begin_time: str
    end_time: str
    offset: int | str
    limit: NotRequired[int | str]


class BatchquerycommentPostResult(TypedDict):
    """拉取订单评价数据"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: str
    result_code: Literal["FAIL"] | str
    err_code: str
    err_code_des: NotRequired[str]
