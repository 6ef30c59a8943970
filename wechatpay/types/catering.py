"""The shapes of the requests and replies of `v3.catering`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = ["SyncStatusPostBody", "SyncStatusPostBodyDishList", "SyncStatusPostBodyDishListProperties"]


class SyncStatusPostBodyDishListProperties(TypedDict):
    taste: str
    cuisine: str
    main_material: str
    ingredients: str
    others: NotRequired[str]


class SyncStatusPostBodyDishList(TypedDict):
    out_dish_no: str
    name: str
    price: int
    unit: Literal["BY_SHARE", "BY_WEIGHT"] | str
    count: int
    discount: NotRequired[int]
    type: NotRequired[str]
    priority: NotRequired[int]
    properties: NotRequired[SyncStatusPostBodyDishListProperties]


class SyncStatusPostBody(TypedDict):
    """点餐订单信息同步（渠道商/服务商）"""

    sp_mchid: NotRequired[str]
    sp_appid: NotRequired[str]
    channel_id: str
    sub_mchid: str
    sub_appid: str
    out_shop_no: str
    sub_openid: str
    login_token: str
    order_entry: str
    total_amount: int
    discount_amount: int
    user_amount: int
    status: Literal["CREATE_DEAL", "PAY_SUCCESS"] | str
    action_time: str
    pay_time: NotRequired[str]
    transaction_id: NotRequired[str]
    out_trade_no: NotRequired[str]
    out_order_no: str
    out_table_no: NotRequired[str]
    people_count: NotRequired[int]
    dish_list: list[SyncStatusPostBodyDishList]
