"""The shapes of the requests and replies of `v3.industryCoupon`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import NotRequired, TypedDict

__all__ = ["TokensPostBody", "TokensPostBodyCouponList", "TokensPostResult"]


class TokensPostBodyCouponList(TypedDict):
    stock_id: int
    coupon_id: str


class TokensPostBody(TypedDict):
    """出行券切卡组件预下单"""

    open_id: str
    coupon_list: list[TokensPostBodyCouponList]


class TokensPostResult(TypedDict):
    """出行券切卡组件预下单"""

    token: NotRequired[str]
    expires_time: NotRequired[str]
