"""The shapes of the requests and replies of `v3.customs`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys

from wechatpay._keys.secret import Secret

if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "OrdersGetParams",
    "OrdersGetResult",
    "OrdersGetResultData",
    "OrdersPatchBody",
    "OrdersPatchResult",
    "OrdersPostBody",
    "OrdersPostResult",
    "RedeclarePostBody",
    "RedeclarePostResult",
    "VerifyCertificatePostBody",
    "VerifyCertificatePostResult",
]


class OrdersGetParams(TypedDict):
    """报关查询"""

    appid: str
    mchid: str
    order_type: Literal["out_trade_no", "transaction_id", "sub_order_no", "sub_order_id"] | str
    order_no: str
    customs: (
        Literal[
            "GUANGZHOU_ZS",
            "HANGZHOU_ZS",
            "NINGBO",
            "ZHENGZHOU_BS",
            "CHONGQING",
            "SHANGHAI_ZS",
            "SHENZHEN",
            "ZHENGZHOU_ZH_ZS",
            "TIANJIN",
        ]
        | str
    )
    offset: NotRequired[int]
    limit: NotRequired[int]


class OrdersGetResultData(TypedDict):
    sub_order_no: NotRequired[str]
    sub_order_id: NotRequired[str]
    mch_customs_no: NotRequired[str]
    customs: (
        Literal[
            "GUANGZHOU_ZS",
            "HANGZHOU_ZS",
            "NINGBO",
            "ZHENGZHOU_BS",
            "CHONGQING",
            "SHANGHAI_ZS",
            "SHENZHEN",
            "ZHENGZHOU_ZH_ZS",
            "TIANJIN",
        ]
        | str
    )
    fee_type: NotRequired[str]
    order_fee: NotRequired[int]
    duty: NotRequired[int]
    transport_fee: NotRequired[int]
    product_fee: NotRequired[int]
    state: Literal["PROCESSING", "UNDECLARED", "SUBMITTED", "SUCCESS", "FAIL", "EXCEPT"] | str
    explanation: NotRequired[str]
    modify_time: str


class OrdersGetResult(TypedDict):
    """报关查询"""

    appid: str
    mchid: str
    transaction_id: str
    verify_department: Literal["UNIONPAY", "NETSUNION", "OTHERS"] | str
    verify_department_trade_id: str
    offset: int
    limit: int
    total_count: int
    data: list[OrdersGetResultData]


class OrdersPatchBody(TypedDict):
    """报关信息修改"""

    appid: str
    mchid: str
    out_trade_no: str
    transaction_id: str
    sub_order_no: NotRequired[str]
    customs: (
        Literal[
            "GUANGZHOU_ZS",
            "HANGZHOU_ZS",
            "NINGBO",
            "ZHENGZHOU_BS",
            "CHONGQING",
            "SHANGHAI_ZS",
            "SHENZHEN",
            "ZHENGZHOU_ZH_ZS",
            "TIANJIN",
        ]
        | str
    )
    merchant_customs_no: str
    duty: NotRequired[int]
    order_fee: NotRequired[int]
    transport_fee: NotRequired[int]
    product_fee: NotRequired[int]


class OrdersPatchResult(TypedDict):
    """报关信息修改"""

    appid: str
    mchid: str
    state: Literal["PROCESSING", "UNDECLARED", "SUBMITTED", "SUCCESS", "FAIL", "EXCEPT"] | str
    out_trade_no: str
    transaction_id: str
    sub_order_no: NotRequired[str]
    sub_order_id: NotRequired[str]
    modify_time: str
    verify_department: Literal["UNIONPAY", "NETSUNION", "OTHERS"] | str
    verify_department_trade_id: str


class OrdersPostBody(TypedDict):
    """报关"""

    appid: str
    mchid: str
    out_trade_no: str
    transaction_id: str
    customs: (
        Literal[
            "GUANGZHOU_ZS",
            "HANGZHOU_ZS",
            "NINGBO",
            "ZHENGZHOU_BS",
            "CHONGQING",
            "SHANGHAI_ZS",
            "SHENZHEN",
            "ZHENGZHOU_ZH_ZS",
            "TIANJIN",
        ]
        | str
    )
    merchant_customs_no: str
    duty: NotRequired[int]
    sub_order_no: NotRequired[str]
    fee_type: NotRequired[str]
    order_fee: NotRequired[int]
    transport_fee: NotRequired[int]
    product_fee: NotRequired[int]


class OrdersPostResult(TypedDict):
    """报关"""

    appid: str
    mchid: str
    state: Literal["PROCESSING", "UNDECLARED", "SUBMITTED", "SUCCESS", "FAIL", "EXCEPT"] | str
    out_trade_no: str
    transaction_id: str
    sub_order_no: NotRequired[str]
    sub_order_id: NotRequired[str]
    verify_department: Literal["UNIONPAY", "NETSUNION", "OTHERS"] | str
    verify_department_trade_id: str


class RedeclarePostBody(TypedDict):
    """报关重推"""

    appid: str
    mchid: str
    out_trade_no: NotRequired[str]
    transaction_id: NotRequired[str]
    sub_order_no: NotRequired[str]
    sub_order_id: NotRequired[str]
    customs: (
        Literal[
            "GUANGZHOU_ZS",
            "HANGZHOU_ZS",
            "NINGBO",
            "ZHENGZHOU_BS",
            "CHONGQING",
            "SHANGHAI_ZS",
            "SHENZHEN",
            "ZHENGZHOU_ZH_ZS",
            "TIANJIN",
        ]
        | str
    )
    merchant_customs_no: str


class RedeclarePostResult(TypedDict):
    """报关重推"""

    appid: str
    mchid: str
    state: Literal["PROCESSING", "UNDECLARED", "SUBMITTED", "SUCCESS", "FAIL", "EXCEPT"] | str
    out_trade_no: str
    transaction_id: str
    sub_order_no: NotRequired[str]
    sub_order_id: NotRequired[str]
    modify_time: str
    explanation: NotRequired[str]


class VerifyCertificatePostBody(TypedDict):
    """身份信息校验"""

    appid: str
    mchid: str
    out_trade_no: str
    transaction_id: str
    sub_order_no: NotRequired[str]
    customs: (
        Literal[
            "GUANGZHOU_ZS",
            "HANGZHOU_ZS",
            "NINGBO",
            "ZHENGZHOU_BS",
            "CHONGQING",
            "SHANGHAI_ZS",
            "SHENZHEN",
            "ZHENGZHOU_ZH_ZS",
            "TIANJIN",
        ]
        | str
    )
    merchant_customs_no: str
    certificate_type: Literal["IDCARD"] | str
    certificate_id: Secret | str  # encrypted: a Secret, or its ciphertext
    certificate_name: Secret | str  # encrypted: a Secret, or its ciphertext


class VerifyCertificatePostResult(TypedDict):
    """身份信息校验"""

    appid: str
    mchid: str
    out_trade_no: str
    transaction_id: str
    certificate_check_result: Literal["SAME", "DIFFERENT"] | str
