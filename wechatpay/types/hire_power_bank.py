"""The shapes of the requests and replies of `v3.hirePowerBank`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import NotRequired, TypedDict

__all__ = ["InsuranceOrdersPostBody", "InsuranceOrdersPostResult", "OpenidGetResult", "OutOrderNoGetResult"]


class OutOrderNoGetResult(TypedDict):
    """查询保险订单详情"""

    order_id: NotRequired[str]
    out_order_no: NotRequired[str]
    openid: NotRequired[str]
    max_claim_count: NotRequired[int]
    claimed_count: NotRequired[int]
    order_receive_time: NotRequired[str]
    order_begin_time: NotRequired[str]
    order_end_time: NotRequired[str]
    order_receive_state: NotRequired[str]


class InsuranceOrdersPostBody(TypedDict):
    """创建保险订单"""

    out_order_no: NotRequired[str]
    openid: NotRequired[str]
    notify_url: NotRequired[str]
    service_id: NotRequired[str]


class InsuranceOrdersPostResult(TypedDict):
    """创建保险订单"""

    order_id: NotRequired[str]
    out_order_no: NotRequired[str]
    openid: NotRequired[str]
    max_claim_count: NotRequired[int]
    claimed_count: NotRequired[int]
    order_receive_time: NotRequired[str]
    order_begin_time: NotRequired[str]
    order_end_time: NotRequired[str]
    order_receive_state: NotRequired[str]


class OpenidGetResult(TypedDict):
    """查询用户保险订单领取资格"""

    qualified_user: NotRequired[bool]
