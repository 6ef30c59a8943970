"""The shapes of the requests and replies of `v2.vehicle`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "PartnerpayNotificationPostBody",
    "PartnerpayNotificationPostBodySceneInfo",
    "PartnerpayNotificationPostBodySceneInfoSceneInfo",
    "PartnerpayNotificationPostResult",
    "PartnerpayPayapplyPostBody",
    "PartnerpayPayapplyPostBodySceneInfo",
    "PartnerpayPayapplyPostBodySceneInfoSceneInfo",
    "PartnerpayPayapplyPostResult",
    "PartnerpayQuerystatePostBody",
    "PartnerpayQuerystatePostResult",
    "PayNotificationPostBody",
    "PayNotificationPostBodySceneInfo",
    "PayNotificationPostBodySceneInfoSceneInfo",
    "PayNotificationPostResult",
    "PayPayapplyPostBody",
    "PayPayapplyPostBodySceneInfo",
    "PayPayapplyPostBodySceneInfoSceneInfo",
    "PayPayapplyPostResult",
    "PayQuerystatePostBody",
    "PayQuerystatePostResult",
]


class PartnerpayNotificationPostBodySceneInfoSceneInfo(TypedDict):
    start_time: str
    notify_url: NotRequired[str]
    plate_number: str
    car_type: NotRequired[str]
    parking_name: str
    free_time: str
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    space_number: NotRequired[str]


class PartnerpayNotificationPostBodySceneInfo(TypedDict):
    scene_info: PartnerpayNotificationPostBodySceneInfoSceneInfo


class PartnerpayNotificationPostBody(TypedDict):
    """用户入场通知"""

    appid: str
    mch_id: str
    sub_appid: str
    sub_mch_id: str
    sign_type: Literal["HMAC-SHA256"] | str
    version: Literal["3.0"] | str
    trade_scene: Literal["PARKING", "PARKING SPACE"] | str
    scene_info: PartnerpayNotificationPostBodySceneInfo | str  # JSON: as text, or as what it says


class PartnerpayNotificationPostResult(TypedDict):
    """用户入场通知"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    appid: str
    mch_id: str
    sub_appid: NotRequired[str]
    sub_mch_id: str
    nonce_str: str
    sign: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    user_state: Literal["NORMAL", "BLOCK"] | str
    deduct_mode: NotRequired[Literal["PROACTIVE", "AUTOPAY"] | str]


class PartnerpayPayapplyPostBodySceneInfoSceneInfo(TypedDict):
    start_time: str
    end_time: NotRequired[str]
    charging_time: str
    plate_number: str
    car_type: NotRequired[str]
    parking_name: str
    free_time: NotRequired[str]
    deduct_mode: Literal["PROACTIVE", "AUTOPAY"] | str
    support_deduct_mode: Literal["DEDUCT_PROACTIVE_ONLY", "DEDUCT_AUTOPAY_ONLY", "DEDUCT_ALL"] | str
    space_number: NotRequired[str]
    gas_station: NotRequired[str]
    gas_label_name: NotRequired[str]
    gas_type: NotRequired[str]
    gas_standard: NotRequired[str]
    gas_amount: NotRequired[str]
    gas_gun_no: NotRequired[str]
    entrance_name: NotRequired[str]
    exit_name: NotRequired[str]
    carrying_capacity: NotRequired[str]
    carrying_range: NotRequired[str]
    channel_type: NotRequired[Literal["ETC", "MTC"] | str]


class PartnerpayPayapplyPostBodySceneInfo(TypedDict):
    scene_info: PartnerpayPayapplyPostBodySceneInfoSceneInfo


class PartnerpayPayapplyPostBody(TypedDict):
    """申请扣款"""

    appid: str
    sub_appid: str
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
    version: Literal["3.0"] | str
    trade_scene: Literal["PARKING", "PARKING SPACE"] | str
    openid: NotRequired[str]
    profit_sharing: NotRequired[Literal["Y", "N"] | str]
    scene_info: PartnerpayPayapplyPostBodySceneInfo | str  # JSON: as text, or as what it says


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


class PartnerpayQuerystatePostBody(TypedDict):
    """用户状态查询"""

    appid: str
    sub_appid: str
    mch_id: str
    sub_mch_id: str
    sign_type: Literal["HMAC-SHA256"] | str
    trade_scene: Literal["PARKING", "PARKING SPACE", "GAS", "HIGHWAY", "BRIDGE"] | str
    jump_scene: NotRequired[Literal["APP", "H5"] | str]
    openid: str
    version: Literal["3.0"] | str


class PartnerpayQuerystatePostResult(TypedDict):
    """用户状态查询"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    appid: str
    sub_appid: NotRequired[str]
    mch_id: str
    sub_mch_id: str
    nonce_str: str
    sign: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    user_state: Literal["NORMAL", "PAUSED", "OVERDUE", "UNAUTHORIZED"] | str
    openid: NotRequired[str]
    deduct_mode: NotRequired[Literal["PROACTIVE", "AUTOPAY"] | str]
    sub_openid: NotRequired[str]
    path: NotRequired[str]
    plate_number_info: NotRequired[str]


class PayNotificationPostBodySceneInfoSceneInfo(TypedDict):
    start_time: str
    notify_url: NotRequired[str]
    plate_number: str
    car_type: NotRequired[str]
    parking_name: str
    free_time: str
    openid: NotRequired[str]
    space_number: NotRequired[str]


class PayNotificationPostBodySceneInfo(TypedDict):
    scene_info: PayNotificationPostBodySceneInfoSceneInfo


class PayNotificationPostBody(TypedDict):
    """用户入场通知"""

    appid: str
    mch_id: str
    sign_type: Literal["HMAC-SHA256"] | str
    version: str
    trade_scene: Literal["PARKING", "PARKING SPACE"] | str
    scene_info: PayNotificationPostBodySceneInfo | str  # JSON: as text, or as what it says


class PayNotificationPostResult(TypedDict):
    """用户入场通知"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    appid: str
    mch_id: str
    nonce_str: str
    sign: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    user_state: Literal["NORMAL", "BLOCK"] | str
    deduct_mode: NotRequired[Literal["PROACTIVE", "AUTOPAY"] | str]


class PayPayapplyPostBodySceneInfoSceneInfo(TypedDict):
    start_time: str
    end_time: NotRequired[str]
    charging_time: str
    plate_number: str
    car_type: NotRequired[str]
    parking_name: str
    free_time: NotRequired[str]
    deduct_mode: Literal["PROACTIVE", "AUTOPAY"] | str
    support_deduct_mode: Literal["DEDUCT_PROACTIVE_ONLY", "DEDUCT_AUTOPAY_ONLY", "DEDUCT_ALL"] | str
    space_number: NotRequired[str]
    gas_station: NotRequired[str]
    gas_label_name: NotRequired[str]
    gas_type: NotRequired[str]
    gas_standard: NotRequired[str]
    gas_amount: NotRequired[str]
    gas_gun_no: NotRequired[str]
    entrance_name: NotRequired[str]
    exit_name: NotRequired[str]
    carrying_capacity: NotRequired[str]
    carrying_range: NotRequired[str]
    channel_type: NotRequired[Literal["ETC", "MTC"] | str]


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
    version: Literal["3.0"] | str
    trade_scene: Literal["PARKING", "PARKING SPACE", "GAS", "HIGHWAY", "BRIDGE"] | str
    openid: NotRequired[str]
    profit_sharing: NotRequired[Literal["Y", "N"] | str]
    scene_info: PayPayapplyPostBodySceneInfo | str  # JSON: as text, or as what it says


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
    """用户状态查询"""

    appid: str
    mch_id: str
    sign_type: Literal["HMAC-SHA256"] | str
    trade_scene: Literal["PARKING", "PARKING SPACE", "GAS", "HIGHWAY", "BRIDGE"] | str
    jump_scene: NotRequired[str]
    openid: str
    version: Literal["3.0"] | str


class PayQuerystatePostResult(TypedDict):
    """用户状态查询"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    appid: str
    mch_id: str
    nonce_str: str
    sign: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    user_state: Literal["NORMAL", "PAUSED", "OVERDUE", "UNAUTHORIZED"] | str
    openid: NotRequired[str]
    deduct_mode: NotRequired[Literal["PROACTIVE", "AUTOPAY"] | str]
    path: NotRequired[str]
    plate_number_info: NotRequired[str]
