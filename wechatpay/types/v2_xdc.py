"""The shapes of the requests and replies of `v2.xdc`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "GetsignkeyPostBody",
    "GetsignkeyPostResult",
    "MicropayPostBody",
    "MicropayPostResult",
    "OrderqueryPostBody",
    "OrderqueryPostResult",
]


class GetsignkeyPostBody(TypedDict):
    """获取沙箱环境密钥"""

    mch_id: str


class GetsignkeyPostResult(TypedDict):
    """获取沙箱环境密钥"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    mch_id: str
    sandbox_signkey: NotRequired[str]


class MicropayPostBody(TypedDict):
    """沙箱付款码支付"""

    appid: str
    mch_id: str
    body: str
    out_trade_no: str
    sign_type: NotRequired[Literal["MD5", "HMAC-SHA256"] | str]
    attach: NotRequired[str]
    total_fee: int | str
    fee_type: NotRequired[str]
    auth_code: str


class MicropayPostResult(TypedDict):
    """沙箱付款码支付"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    trade_type: str
    trade_state: NotRequired[
        Literal["SUCCESS", "REFUND", "NOTPAY", "CLOSED", "REVOKED", "USERPAYING", "PAYERROR", "ACCEPT"] | str
    ]
    out_trade_no: str
    transaction_id: str
    total_fee: str
    cash_fee: str
    coupon_fee: NotRequired[str]


class OrderqueryPostBody(TypedDict):
    """沙箱订单查询"""

    appid: str
    mch_id: str
    out_trade_no: str
    sign_type: NotRequired[Literal["MD5", "HMAC-SHA256"] | str]


class OrderqueryPostResult(TypedDict):
    """沙箱订单查询"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    trade_type: str
    trade_state: NotRequired[
        Literal["SUCCESS", "REFUND", "NOTPAY", "CLOSED", "REVOKED", "USERPAYING", "PAYERROR", "ACCEPT"] | str
    ]
    out_trade_no: str
    transaction_id: str
    total_fee: str
    cash_fee: str
    coupon_fee: NotRequired[str]
