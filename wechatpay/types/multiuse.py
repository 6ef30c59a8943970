"""The shapes of the requests and replies of `v3.multiuse`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys

from wechatpay._keys.secret import Secret

if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = ["CouponsPostBody", "CouponsPostResult", "RefundFlowGetResult", "SendFlowGetResult", "UseFlowGetResult"]


class RefundFlowGetResult(TypedDict):
    """下载批次退款明细"""

    url: str


class SendFlowGetResult(TypedDict):
    """下载批次发放明细"""

    url: str


class UseFlowGetResult(TypedDict):
    """下载核销明细"""

    url: str


class CouponsPostBody(TypedDict):
    """发放指定批次的消费金"""

    stock_id: str
    out_request_no: str
    user_name: Secret | str  # encrypted: a Secret, or its ciphertext
    id_card_number: Secret | str  # encrypted: a Secret, or its ciphertext
    amount: NotRequired[int]
    appid: str
    card_type: Literal["ID_CARD"] | str


class CouponsPostResult(TypedDict):
    """发放指定批次的消费金"""

    coupon_id: str
