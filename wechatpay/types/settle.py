"""The shapes of the requests and replies of `v3.settle`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = ["SettlementsGetParams", "SettlementsGetResult", "SettlementsGetResultData", "SettlementsGetResultDataAmount"]


class SettlementsGetParams(TypedDict):
    """查询结算资金明细"""

    sub_mchid: NotRequired[str]
    settle_state: Literal["SETTLED", "UNSETTLE"] | str
    settle_start_date: NotRequired[str]
    settle_end_date: NotRequired[str]
    limit: int
    offset: int


class SettlementsGetResultDataAmount(TypedDict):
    settled: int
    unsettle: int
    currency: str
    pay: int
    refund: int
    net: int
    fee: int


class SettlementsGetResultData(TypedDict):
    batch_id: str
    settlement_date: str
    trade_start_date: str
    trade_end_date: str
    amount: SettlementsGetResultDataAmount
    wallet_region: NotRequired[Literal["CHINA_MAINLAND", "CHINA_HONGKONG"] | str]


class SettlementsGetResult(TypedDict):
    """查询结算资金明细"""

    data: NotRequired[list[SettlementsGetResultData]]
    total_count: int
    offset: int
    limit: int
