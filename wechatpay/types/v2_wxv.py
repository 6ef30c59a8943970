"""The shapes of the requests and replies of `v2.wxv`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "CancelbillPostBody",
    "CancelbillPostResult",
    "ChangerentmoneyPostBody",
    "ChangerentmoneyPostResult",
    "CreatehotelbillPostBody",
    "CreatehotelbillPostResult",
    "CreaterentbillPostBody",
    "CreaterentbillPostResult",
    "FinishhotelbillPostBody",
    "FinishhotelbillPostResult",
    "FinishrentbillPostBody",
    "FinishrentbillPostResult",
    "QueryhotelbillPostBody",
    "QueryhotelbillPostResult",
    "QueryrentbillPostBody",
    "QueryrentbillPostResult",
]


class CancelbillPostBody(TypedDict):
    """撤销租借订单"""

    version: Literal["1.0"] | str
    appid: str
    mch_id: str
    sign_type: Literal["HMAC-SHA256"] | str
    out_order_no: str
    reason: str
    service_id: str


class CancelbillPostResult(TypedDict):
    """撤销租借订单"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    sign: str
    nonce_str: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    appid: str
    mch_id: str
    out_order_no: str
    service_id: str
    order_id: str


class ChangerentmoneyPostBody(TypedDict):
    """修改租借订单"""

    version: Literal["1.0"] | str
    appid: str
    mch_id: str
    sign_type: Literal["HMAC-SHA256"] | str
    out_order_no: str
    reason: NotRequired[str]
    service_id: str
    total_amount: int | str
    rent_fee: int | str
    compensation_fee: int | str
    compensation_fee_desc: NotRequired[str]


class ChangerentmoneyPostResult(TypedDict):
    """修改租借订单"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    sign: str
    nonce_str: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    appid: str
    mch_id: str
    out_order_no: str
    service_id: str
    order_id: str


class CreatehotelbillPostBody(TypedDict):
    """创建速住订单"""

    version: Literal["1.0"] | str
    appid: str
    mch_id: str
    sign_type: Literal["HMAC-SHA256"] | str
    out_order_no: str
    service_id: str
    room: str
    start_time: str
    end_time: str
    service_location: str
    deposit_amount: int | str
    room_rate: int | str
    room_rate_desc: NotRequired[str]
    attach: NotRequired[str]
    cancel_rule: str
    cancel_rule_desc: str
    cert_serial_no: str
    openid: NotRequired[str]
    name: NotRequired[str]
    phone: NotRequired[str]
    userid: NotRequired[str]
    address: NotRequired[str]


class CreatehotelbillPostResult(TypedDict):
    """创建速住订单"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    sign: str
    nonce_str: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    appid: str
    mch_id: str
    out_order_no: str
    service_id: str
    order_id: str
    miniprogram_appid: str
    miniprogram_path: str
    miniprogram_username: str
    package: str


class CreaterentbillPostBody(TypedDict):
    """创建租借订单"""

    version: Literal["1.0"] | str
    appid: str
    mch_id: str
    sign_type: Literal["HMAC-SHA256"] | str
    out_order_no: str
    service_id: str
    goods_name: str
    start_time: NotRequired[str]
    end_time: NotRequired[str]
    service_location: NotRequired[str]
    deposit_amount: int | str
    rent_unit: str
    rent_unit_fee: int | str
    rent_fee_desc: NotRequired[str]
    attach: NotRequired[str]
    cert_serial_no: str
    openid: NotRequired[str]
    name: NotRequired[str]
    phone: NotRequired[str]
    userid: NotRequired[str]
    address: NotRequired[str]


class CreaterentbillPostResult(TypedDict):
    """创建租借订单"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    sign: str
    nonce_str: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    appid: str
    mch_id: str
    out_order_no: str
    service_id: str
    order_id: str
    miniprogram_appid: str
    miniprogram_path: str
    miniprogram_username: str
    package: str


class FinishhotelbillPostBody(TypedDict):
    """完结速住订单"""

    version: Literal["1.0"] | str
    appid: str
    mch_id: str
    sign_type: Literal["HMAC-SHA256"] | str
    out_order_no: str
    service_id: str
    checked_in: bool | str
    real_end_time: NotRequired[str]
    other_fee: int | str
    cancel_fee: NotRequired[int | str]
    compensation_fee: int | str
    compensation_fee_desc: str
    room_rate: NotRequired[int | str]
    overdue_fine: int | str
    overdue_fine_desc: str
    total_amount: int | str
    finish_ticket: str
    profit_sharing: Literal["Y", "N"] | str


class FinishhotelbillPostResult(TypedDict):
    """完结速住订单"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    sign: str
    nonce_str: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    appid: str
    mch_id: str
    out_order_no: str
    service_id: str
    order_id: str


class FinishrentbillPostBody(TypedDict):
    """完结租借订单"""

    version: Literal["1.0"] | str
    appid: str
    mch_id: str
    sign_type: Literal["HMAC-SHA256"] | str
    out_order_no: str
    service_id: str
    returned: str
    real_end_time: NotRequired[str]
    service_end_location: NotRequired[str]
    total_amount: int | str
    rent_fee: int | str
    compensation_fee: str
    compensation_fee_desc: str
    finish_ticket: str
    profit_sharing: Literal["Y", "N"] | str


class FinishrentbillPostResult(TypedDict):
    """完结租借订单"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    sign: str
    nonce_str: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    appid: str
    mch_id: str
    out_order_no: str
    service_id: str
    order_id: str


class QueryhotelbillPostBody(TypedDict):
    """查询速住订单"""

    version: Literal["1.0"] | str
    appid: str
    mch_id: str
    sign_type: Literal["HMAC-SHA256"] | str
    out_order_no: str
    return_query_id: str
    service_id: str


class QueryhotelbillPostResult(TypedDict):
    """查询速住订单"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    sign: str
    nonce_str: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    appid: str
    mch_id: str
    out_order_no: str
    service_id: str
    state: Literal["CREATED", "USER_ACCEPTED", "FINISHED", "USER_PAID", "REVOKED", "EXPIRED"] | str
    room: str
    start_time: str
    end_time: NotRequired[str]
    service_location: str
    deposit_amount: str
    room_rate: str
    room_rate_desc: str
    real_end_time: NotRequired[str]
    checked_in: str
    other_fee: NotRequired[str]
    other_fee_desc: NotRequired[str]
    compensation_fee: NotRequired[str]
    compensation_fee_desc: NotRequired[str]
    overdue_fine: NotRequired[str]
    overdue_fine_desc: NotRequired[str]
    cancel_fee: NotRequired[str]
    cancel_fee_desc: NotRequired[str]
    order_id: str
    finish_ticket: str
    attach: NotRequired[str]
    finish_transaction_id: NotRequired[str]
    pay_type: NotRequired[Literal["MchChannelPayType"] | str]


class QueryrentbillPostBody(TypedDict):
    """查询租借订单"""

    version: Literal["1.0"] | str
    appid: str
    mch_id: str
    sign_type: Literal["HMAC-SHA256"] | str
    out_order_no: str
    return_query_id: str
    service_id: str


class QueryrentbillPostResult(TypedDict):
    """查询租借订单"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    sign: str
    nonce_str: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    appid: str
    mch_id: str
    out_order_no: str
    service_id: str
    state: Literal["CREATED", "USER_ACCEPTED", "FINISHED", "USER_PAID", "REVOKED", "EXPIRED"] | str
    goods_name: str
    returned: str
    start_time: NotRequired[str]
    service_location: NotRequired[str]
    deposit_amount: str
    rent_unit: Literal["FEN_YEAR", "FEN_MONTH", "FEN_DAY", "FEN_HOUR", "FEN_MINUTE", "FEN_ONCE"] | str
    rent_unit_fee: str
    rent_fee_desc: NotRequired[str]
    real_end_time: NotRequired[str]
    rent_fee: NotRequired[str]
    compensation_fee: NotRequired[str]
    compensation_fee_desc: NotRequired[str]
    service_end_location: NotRequired[str]
    order_id: str
    finish_ticket: str
    attach: NotRequired[str]
    finish_transaction_id: NotRequired[str]
    pay_type: NotRequired[Literal["MchChannelPayType"] | str]
