"""The shapes of the requests and replies of `v3.businesscircle`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import NotRequired, TypedDict

__all__ = ["CommitStatusGetParams", "NotifyPostBody", "OpenidGetParams", "OpenidGetResult", "ParkingsPostBody"]


class ParkingsPostBody(TypedDict):
    """商圈会员停车状态同步"""

    sub_mchid: NotRequired[str]
    brandid: int
    appid: str
    openid: str
    plate_number: str
    state: str
    time: str


class NotifyPostBody(TypedDict):
    """商圈会员积分同步"""

    sub_mchid: NotRequired[str]
    transaction_id: str
    appid: str
    openid: str
    earn_points: bool
    increased_points: int
    points_update_time: str
    no_points_remarks: NotRequired[str]
    total_points: NotRequired[int]


class OpenidGetParams(TypedDict):
    """商圈积分授权查询"""

    sub_mchid: NotRequired[str]
    appid: str


class OpenidGetResult(TypedDict):
    """商圈积分授权查询"""

    openid: str
    authorize_state: str
    authorize_time: NotRequired[str]
    deauthorize_time: NotRequired[str]


class CommitStatusGetParams(TypedDict):
    """商圈会员待积分状态查询"""

    sub_mchid: NotRequired[str]
    brandid: int
    appid: str
