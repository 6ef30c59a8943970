"""The shapes of the requests and replies of `v3.lovefeast`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Any, Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Any, Literal, NotRequired, TypedDict

__all__ = [
    "BrandIdBrandIdGetParams",
    "BrandIdBrandIdGetResult",
    "BrandIdBrandIdGetResultData",
    "BrandIdBrandIdGetResultDataAmount",
    "BrandIdBrandIdGetResultDataPayer",
    "BrandsBrandIdGetResult",
    "OutTradeNoGetResult",
    "OutTradeNoGetResultPayer",
]


class BrandsBrandIdGetResult(TypedDict):
    """查询爱心餐品牌信息"""

    donate_count: int
    consume_count: int


class BrandIdBrandIdGetParams(TypedDict):
    """查询用户捐赠单列表"""

    offset: NotRequired[int]
    limit: NotRequired[int]


class BrandIdBrandIdGetResultDataPayer(TypedDict):
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    avatar: NotRequired[str]
    nickname: NotRequired[str]


class BrandIdBrandIdGetResultDataAmount(TypedDict):
    total: NotRequired[int]
    payer_total: NotRequired[int]
    currency: NotRequired[str]
    payer_currency: NotRequired[str]


class BrandIdBrandIdGetResultData(TypedDict):
    welfare_trade_id: NotRequired[str]
    appid: NotRequired[str]
    sub_appid: NotRequired[str]
    brand_id: NotRequired[str]
    donate_source: NotRequired[Literal["MINIPROGRAM_PAY", "ENTRUST_PAY"] | str]
    merchant_order: NotRequired[str]
    institution_name: NotRequired[str]
    business_id: NotRequired[str]
    business_name: NotRequired[str]
    success_time: NotRequired[str]
    payer: NotRequired[BrandIdBrandIdGetResultDataPayer]
    amount: NotRequired[BrandIdBrandIdGetResultDataAmount]
    device_id: NotRequired[str]


class BrandIdBrandIdGetResult(TypedDict):
    """查询用户捐赠单列表"""

    count: NotRequired[int]
    limit: NotRequired[int]
    offset: NotRequired[int]
    total_count: NotRequired[int]
    data: NotRequired[list[BrandIdBrandIdGetResultData]]


class OutTradeNoGetResultPayer(TypedDict):
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    avatar: NotRequired[str]
    nickname: NotRequired[str]


class OutTradeNoGetResult(TypedDict):
    """查询用户捐赠单详情"""

    welfare_trade_id: NotRequired[str]
    appid: NotRequired[str]
    sub_appid: NotRequired[str]
    brand_id: NotRequired[str]
    donate_source: NotRequired[Literal["MINIPROGRAM_PAY", "ENTRUST_PAY"] | str]
    merchant_order: NotRequired[str]
    institution_name: NotRequired[str]
    business_id: NotRequired[str]
    business_name: NotRequired[str]
    success_time: NotRequired[str]
    payer: NotRequired[OutTradeNoGetResultPayer]
    amount: NotRequired[dict[str, Any]]
    device_id: NotRequired[str]
