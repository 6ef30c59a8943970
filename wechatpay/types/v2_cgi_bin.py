"""The shapes of the requests and replies of `v2.cgiBin`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "CustomdeclareorderPostBody",
    "CustomdeclareorderPostResult",
    "CustomdeclarequeryPostBody",
    "CustomdeclareredeclarePostBody",
    "CustomdeclareredeclarePostResult",
]


class CustomdeclareorderPostBody(TypedDict):
    """订单附加信息提交接口"""

    appid: str
    mch_id: str
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
    mch_customs_no: str
    duty: NotRequired[int | str]
    action_type: NotRequired[Literal["ADD", "MODIFY"] | str]
    sub_order_no: NotRequired[str]
    fee_type: NotRequired[str]
    order_fee: NotRequired[int | str]
    transport_fee: NotRequired[int | str]
    product_fee: NotRequired[int | str]
    cert_type: NotRequired[Literal["IDCARD"] | str]
    cert_id: NotRequired[str]
    name: NotRequired[str]


class CustomdeclareorderPostResult(TypedDict):
    """订单附加信息提交接口"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    sign_type: Literal["MD5"] | str
    sign: str
    appid: str
    mch_id: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    state: Literal["NDECLARED", "SUBMITTED", "PROCESSING", "SUCCESS", "FAIL", "EXCEPT"] | str
    transaction_id: str
    out_trade_no: str
    sub_order_no: NotRequired[str]
    sub_order_id: NotRequired[str]
    modify_time: str
    cert_check_result: Literal["UNCHECKED", "SAME", "DIFFERENT"] | str
    verify_department: Literal["UNIONPAY", "NETSUNION", "OTHERS"] | str
    verify_department_trade_id: str


class CustomdeclarequeryPostBody(TypedDict):
    """订单附加信息查询接口"""

    sign_type: NotRequired[Literal["MD5"] | str]
    appid: str
    mch_id: str
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


class CustomdeclareredeclarePostBody(TypedDict):
    """订单附加信息重推接口"""

    sign_type: NotRequired[Literal["MD5"] | str]
    appid: str
    mch_id: str
    out_trade_no: str
    transaction_id: str
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
    mch_customs_no: str


class CustomdeclareredeclarePostResult(TypedDict):
    """订单附加信息重推接口"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    sign_type: Literal["MD5"] | str
    sign: str
    appid: str
    mch_id: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    state: Literal["UNDECLARED", "SUBMITTED", "PROCESSING", "SUCCESS", "FAIL", "EXCEPT"] | str
    transaction_id: str
    out_trade_no: str
    sub_order_no: NotRequired[str]
    sub_order_id: NotRequired[str]
    modify_time: str
    explanation: NotRequired[str]
