"""The shapes of the requests and replies of `v3.brandBasic`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = ["ProductAuthoritiesGetResult"]


class ProductAuthoritiesGetResult(TypedDict):
    """获得品牌已授权且在生效中的产品权限信息"""

    brand_id: str
    authorization_type: Literal["AUTHORIZATION_TYPE_HOSTING", "AUTHORIZATION_TYPE_PARTLY"] | str
    authorization_product: NotRequired[
        list[
            Literal[
                "BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD",
                "BRAND_PRODUCT_AUTHORITY_CARD_LINK",
                "BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON",
                "BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON",
                "BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT",
                "BRAND_PRODUCT_AUTHORITY_BRAND_STORE",
                "BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE",
                "BRAND_PRODUCT_AUTHORITY_APPID_MANAGE",
                "BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE",
                "BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE",
            ]
            | str
        ]
    ]
    update_time: str
