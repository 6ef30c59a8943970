"""The shapes of the requests and replies of `v2.transit`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "PartnerpayPayapplyPostBody",
    "PartnerpayPayapplyPostBodySceneInfo",
    "PartnerpayPayapplyPostBodySceneInfoSceneInfo",
    "PartnerpayPayapplyPostResult",
    "PartnerpayQueryorderPostBody",
    "PartnerpayQuerystatePostBody",
    "PartnerpayQuerystatePostResult",
    "PayPayapplyPostBody",
    "PayPayapplyPostBodySceneInfo",
    "PayPayapplyPostBodySceneInfoSceneInfo",
    "PayPayapplyPostResult",
    "PayQuerystatePostBody",
    "PayQuerystatePostResult",
    "TransitQueryorderPostBody",
]


class PartnerpayPayapplyPostBodySceneInfoSceneInfo(TypedDict):
    start_time: str
    end_time: NotRequired[str]
    qrcode_hash: NotRequired[str]
    start_station: NotRequired[str]
    end_station: NotRequired[str]
    line_name: NotRequired[str]
    plate_number: NotRequired[str]


class PartnerpayPayapplyPostBodySceneInfo(TypedDict):
    scene_info: PartnerpayPayapplyPostBodySceneInfoSceneInfo


class PartnerpayPayapplyPostBody(TypedDict):
    """申请扣款"""

    appid: str
    sub_appid: NotRequired[str]
    mch_id: str
    sub_mch_id: str
    sign_type: Literal["HMAC-SHA256"] | str
    body: str
    detail: NotRequired[str]
    attach: NotRequired[str]
    out_trade_no: str
    total_fee: int | str
    fee_type: NotRequired[str]
    spbill_create_ip: str
    goods_tag: NotRequired[str]
    notify_url: str
    trade_type: Literal["PAP"] | str
    contract_id: NotRequired[str]
    trade_scene: Literal["METRO", "BUS"] | str
    scene_info: PartnerpayPayapplyPostBodySceneInfo | str  # JSON: as text, or as what it says
    clientip: NotRequired[str]
    deviceid: NotRequired[str]
    mobile: NotRequired[str]
    email: NotRequired[str]
    qq: NotRequired[str]
    openid: NotRequired[str]
    creid: NotRequired[str]
    outerid: NotRequired[str]
    version: Literal["2.0"] | str


class PartnerpayPayapplyPostResult(TypedDict):
    """申请扣款"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: str
    appid: str
    sub_appid: NotRequired[str]
    mch_id: str
    sub_mch_id: str
    device_info: NotRequired[str]
    nonce_str: str
    sign: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]


class PartnerpayQueryorderPostBody(TypedDict):
    """查询订单"""

    appid: str
    sub_appid: NotRequired[str]
    mch_id: str
    sub_mch_id: str
    transaction_id: str
    sign_type: Literal["HMAC-SHA256"] | str


class PartnerpayQuerystatePostBody(TypedDict):
    """查询用户状态接口"""

    appid: str
    sub_appid: NotRequired[str]
    mch_id: str
    sub_mch_id: str
    contract_id: str
    sign_type: Literal["HMAC-SHA256"] | str
    openid: str


class PartnerpayQuerystatePostResult(TypedDict):
    """查询用户状态接口"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    appid: str
    sub_appid: NotRequired[str]
    mch_id: str
    sub_mch_id: NotRequired[str]
    nonce_str: str
    sign: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    user_state: Literal["NORMAL", "BLOCKED", "OVERDUE"] | str
    contract_id: NotRequired[str]
    plan_id: NotRequired[str]
    contract_code: NotRequired[str]
    contract_state: NotRequired[Literal["0", "1"] | str]


class PayPayapplyPostBodySceneInfoSceneInfo(TypedDict):
    start_time: str
    end_time: NotRequired[str]
    qrcode_hash: NotRequired[str]
    start_station: NotRequired[str]
    end_station: NotRequired[str]
    line_name: NotRequired[str]
    plate_number: NotRequired[str]


class PayPayapplyPostBodySceneInfo(TypedDict):
    scene_info: PayPayapplyPostBodySceneInfoSceneInfo


class PayPayapplyPostBody(TypedDict):
    """申请扣款"""

    appid: str
    mch_id: str
    sign_type: Literal["HMAC-SHA256"] | str
    body: str
    detail: NotRequired[str]
    attach: NotRequired[str]
    out_trade_no: str
    total_fee: int | str
    fee_type: NotRequired[str]
    spbill_create_ip: str
    goods_tag: NotRequired[str]
    notify_url: str
    trade_type: Literal["PAP"] | str
    contract_id: NotRequired[str]
    trade_scene: Literal["METRO", "BUS"] | str
    scene_info: PayPayapplyPostBodySceneInfo | str  # JSON: as text, or as what it says
    clientip: NotRequired[str]
    deviceid: NotRequired[str]
    mobile: NotRequired[str]
    email: NotRequired[str]
    qq: NotRequired[str]
    openid: NotRequired[str]
    creid: NotRequired[str]
    outerid: NotRequired[str]
    version: Literal["2.0"] | str


class PayPayapplyPostResult(TypedDict):
    """申请扣款"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: str
    appid: str
    mch_id: str
    device_info: NotRequired[str]
    nonce_str: str
    sign: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]


class PayQuerystatePostBody(TypedDict):
    """查询用户状态接口"""

    appid: str
    mch_id: str
    contract_id: str
    sign_type: Literal["HMAC-SHA256"] | str


class PayQuerystatePostResult(TypedDict):
    """查询用户状态接口"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    appid: str
    mch_id: str
    nonce_str: str
    sign: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    user_state: Literal["NORMAL", "BLOCKED", "OVERDUE"] | str
    contract_id: NotRequired[str]
    plan_id: NotRequired[str]
    contract_code: NotRequired[str]
    contract_state: NotRequired[Literal["0", "1"] | str]


class TransitQueryorderPostBody(TypedDict):
    """查询订单"""

    appid: str
    mch_id: str
    transaction_id: str
    sign_type: Literal["HMAC-SHA256"] | str
