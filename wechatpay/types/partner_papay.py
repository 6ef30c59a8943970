"""The shapes of the requests and replies of `v3.partnerPapay`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import NotRequired, TypedDict

__all__ = ["FailNotifyPostBody", "NotifyPostBody", "NotifyPostBodyDeductDuration", "NotifyPostBodyEstimatedAmount"]


class FailNotifyPostBody(TypedDict):
    """服务商商户重试扣费通知"""

    sp_mchid: str
    sp_appid: str
    sub_mchid: str
    sub_appid: NotRequired[str]


class NotifyPostBodyDeductDuration(TypedDict):
    count: int
    unit: NotRequired[str]


class NotifyPostBodyEstimatedAmount(TypedDict):
    amount: int
    currency: NotRequired[str]


class NotifyPostBody(TypedDict):
    """服务商商户预扣费通知"""

    sp_mchid: str
    sp_appid: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    deduct_duration: NotRequired[NotifyPostBodyDeductDuration]
    estimated_amount: NotifyPostBodyEstimatedAmount
