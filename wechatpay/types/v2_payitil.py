"""The shapes of the requests and replies of `v2.payitil`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = ["ReportPostBody", "ReportPostBodyTrades", "ReportPostBodyTradesTransaction", "ReportPostResult"]


class ReportPostBodyTradesTransaction(TypedDict):
    out_trade_no: str
    begin_time: str
    end_time: str
    state: Literal["OK", "FAIL", "CANCLE"] | str
    err_msg: NotRequired[str]


class ReportPostBodyTrades(TypedDict):
    transaction: list[ReportPostBodyTradesTransaction]


class ReportPostBody(TypedDict):
    """交易保障"""

    appid: str
    mch_id: str
    device_info: NotRequired[str]
    interface_url: str
    user_ip: str
    trades: ReportPostBodyTrades | str  # JSON: as text, or as what it says


class ReportPostResult(TypedDict):
    """交易保障"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: str
    result_code: Literal["SUCCESS", "FAIL"] | str
