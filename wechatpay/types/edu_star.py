"""The shapes of the requests and replies of `v3.eduStar`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import NotRequired, TypedDict

__all__ = [
    "OrdersGetParams",
    "OrdersGetResult",
    "OrdersGetResultData",
    "OrdersPostBody",
    "OrdersPostResult",
    "QqGetParams",
    "QqGetResult",
    "WechatOpenidGetParams",
    "WechatOpenidGetResult",
]


class OrdersGetParams(TypedDict):
    """通过QQ账号查询核销订单列表"""

    appid: str
    wechat_openid: NotRequired[str]
    qq: NotRequired[str]
    offset: NotRequired[int]
    limit: NotRequired[int]


class OrdersGetResultData(TypedDict):
    appid: str
    wechat_openid: str
    qq: NotRequired[str]
    right_id: str
    create_time: str
    order_state: str
    order_id: str


class OrdersGetResult(TypedDict):
    """通过QQ账号查询核销订单列表"""

    data: list[OrdersGetResultData]
    total_count: int
    offset: NotRequired[int]
    limit: NotRequired[int]


class OrdersPostBody(TypedDict):
    """创建核销订单"""

    appid: str
    wechat_openid: NotRequired[str]
    qq: NotRequired[str]
    right_id: str
    create_time: str


class OrdersPostResult(TypedDict):
    """创建核销订单"""

    appid: str
    wechat_openid: str
    qq: NotRequired[str]
    right_id: str
    create_time: str
    order_state: str
    order_id: str


class WechatOpenidGetParams(TypedDict):
    """通过微信用户标识查询用户信息"""

    appid: str


class WechatOpenidGetResult(TypedDict):
    """通过微信用户标识查询用户信息"""

    education_star_student: bool
    appid: str
    wechat_openid: str
    qq: NotRequired[str]
    register_time: NotRequired[str]


class QqGetParams(TypedDict):
    """通过QQ账号查询用户信息"""

    appid: str


class QqGetResult(TypedDict):
    """通过QQ账号查询用户信息"""

    education_star_student: bool
    appid: str
    wechat_openid: str
    qq: str
    register_time: NotRequired[str]
