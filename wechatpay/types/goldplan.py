"""The shapes of the requests and replies of `v3.goldplan`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "ChangecustompagestatusPostBody",
    "ChangecustompagestatusPostResult",
    "ChangegoldplanstatusPostBody",
    "ChangegoldplanstatusPostResult",
    "CloseAdvertisingShowPostBody",
    "OpenAdvertisingShowPatchBody",
    "SetAdvertisingIndustryFilterPostBody",
]


class ChangecustompagestatusPostBody(TypedDict):
    """商家小票管理"""

    sub_mchid: str
    operation_type: Literal["OPEN", "CLOSE"] | str


class ChangecustompagestatusPostResult(TypedDict):
    """商家小票管理"""

    sub_mchid: str
    operation_type: Literal["OPEN", "CLOSE"] | str


class ChangegoldplanstatusPostBody(TypedDict):
    """点金计划管理"""

    sub_mchid: str
    operation_type: Literal["OPEN", "CLOSE"] | str
    operation_pay_scene: NotRequired[Literal["JSAPI_AND_MINIPROGRAM", "JSAPI", "MINIPROGRAM"] | str]


class ChangegoldplanstatusPostResult(TypedDict):
    """点金计划管理"""

    sub_mchid: str


class CloseAdvertisingShowPostBody(TypedDict):
    """关闭广告展示"""

    sub_mchid: str


class OpenAdvertisingShowPatchBody(TypedDict):
    """开通广告展示"""

    sub_mchid: str
    advertising_industry_filters: NotRequired[
        list[
            Literal[
                "E_COMMERCE",
                "LOVE_MARRIAGE",
                "POTOGRAPHY",
                "EDUCATION",
                "FINANCE",
                "TOURISM",
                "SKINCARE",
                "FOOD",
                "SPORT",
                "JEWELRY_WATCH",
                "HEALTHCARE",
                "BUSSINESS",
                "PARENTING",
                "CATERING",
                "RETAIL",
                "SERVICES",
                "LAW",
                "ESTATE",
                "TRANSPORTATION",
                "ENERGY_SAVING",
                "SECURITY",
                "BUILDING_MATERIAL",
                "COMMUNICATION",
                "MERCHANDISE",
                "ASSOCIATION",
                "COMMUNITY",
                "ONLINE_AVR",
                "WE_MEDIA",
                "CAR",
                "SOFTWARE",
                "GAME",
                "CLOTHING",
                "INDUSTY",
                "AGRICULTURE",
                "PUBLISHING_MEDIA",
                "HOME_DIGITAL",
            ]
            | str
        ]
    ]


class SetAdvertisingIndustryFilterPostBody(TypedDict):
    """同业过滤标签管理"""

    sub_mchid: str
    advertising_industry_filters: NotRequired[
        list[
            Literal[
                "E_COMMERCE",
                "LOVE_MARRIAGE",
                "POTOGRAPHY",
                "EDUCATION",
                "FINANCE",
                "TOURISM",
                "SKINCARE",
                "FOOD",
                "SPORT",
                "JEWELRY_WATCH",
                "HEALTHCARE",
                "BUSSINESS",
                "PARENTING",
                "CATERING",
                "RETAIL",
                "SERVICES",
                "LAW",
                "ESTATE",
                "TRANSPORTATION",
                "ENERGY_SAVING",
                "SECURITY",
                "BUILDING_MATERIAL",
                "COMMUNICATION",
                "MERCHANDISE",
                "ASSOCIATION",
                "COMMUNITY",
                "ONLINE_AVR",
                "WE_MEDIA",
                "CAR",
                "SOFTWARE",
                "GAME",
                "CLOTHING",
                "INDUSTY",
                "AGRICULTURE",
                "PUBLISHING_MEDIA",
                "HOME_DIGITAL",
            ]
            | str
        ]
    ]
