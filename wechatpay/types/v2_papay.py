"""The shapes of the requests and replies of `v2.papay`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "PapayDeletecontractPostBody",
    "PapayDeletecontractPostResult",
    "PapayH5EntrustwebGetParams",
    "PapayH5EntrustwebGetResult",
    "PapayPreentrustwebPostBody",
    "PapayPreentrustwebPostResult",
    "PapayQuerycontractPostBody",
    "PapayQuerycontractPostResult",
    "PartnerDeletecontractPostBody",
    "PartnerDeletecontractPostResult",
    "PartnerH5EntrustwebGetParams",
    "PartnerH5EntrustwebGetResult",
    "PartnerPreentrustwebPostBody",
    "PartnerPreentrustwebPostResult",
    "PartnerQuerycontractPostBody",
    "PartnerQuerycontractPostResult",
]


class PapayDeletecontractPostBody(TypedDict):
    """申请解约"""

    appid: str
    mch_id: str
    plan_id: NotRequired[str]
    contract_code: NotRequired[str]
    contract_id: NotRequired[str]
    contract_termination_remark: str
    version: Literal["1.0"] | str
    sub_appid: NotRequired[str]
    sub_mch_id: NotRequired[str]


class PapayDeletecontractPostResult(TypedDict):
    """申请解约"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: str
    appid: str
    mch_id: str
    contract_id: str
    plan_id: str
    contract_code: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    sign: str
    sub_appid: NotRequired[str]
    sub_mch_id: NotRequired[str]


class PapayH5EntrustwebGetParams(TypedDict):
    """H5纯签约"""

    appid: str
    mch_id: str
    plan_id: str
    contract_code: str
    request_serial: int
    contract_display_account: str
    notify_url: str
    version: Literal["1.0"] | str
    sign: str
    sign_type: NotRequired[Literal["MD5", "HMAC-SHA256"] | str]
    timestamp: str
    clientip: str
    return_appid: NotRequired[str]


class PapayH5EntrustwebGetResult(TypedDict):
    """H5纯签约"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    result_code: Literal["SUCCESS", "FAIL"] | str
    result_msg: NotRequired[str]
    redirect_url: str


class PartnerDeletecontractPostBody(TypedDict):
    """申请解约"""

    appid: str
    sub_appid: NotRequired[str]
    mch_id: str
    sub_mch_id: str
    plan_id: NotRequired[str]
    contract_code: NotRequired[str]
    contract_id: NotRequired[str]
    contract_termination_remark: str
    version: Literal["1.0"] | str


class PartnerDeletecontractPostResult(TypedDict):
    """申请解约"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: str
    appid: str
    sub_appid: NotRequired[str]
    mch_id: str
    sub_mch_id: str
    contract_id: str
    plan_id: str
    contract_code: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    sign: str


class PartnerH5EntrustwebGetParams(TypedDict):
    """H5纯签约"""

    appid: str
    mch_id: str
    sub_appid: NotRequired[str]
    sub_mch_id: str
    plan_id: str
    contract_code: str
    request_serial: int
    contract_display_account: str
    notify_url: str
    version: Literal["1.0"] | str
    sign: str
    sign_type: NotRequired[Literal["MD5", "HMAC-SHA256"] | str]
    timestamp: str
    clientip: str
    deviceid: NotRequired[str]
    mobile: NotRequired[str]
    email: NotRequired[str]
    qq: NotRequired[str]
    openid: NotRequired[str]
    creid: NotRequired[str]
    outerid: NotRequired[str]
    return_appid: NotRequired[str]


class PartnerH5EntrustwebGetResult(TypedDict):
    """H5纯签约"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    result_code: Literal["SUCCESS", "FAIL"] | str
    result_msg: NotRequired[str]
    redirect_url: str


class PartnerPreentrustwebPostBody(TypedDict):
    """APP纯签约"""

    appid: str
    mch_id: str
    sub_appid: NotRequired[str]
    sub_mch_id: NotRequired[str]
    plan_id: str
    contract_code: str
    request_serial: int | str
    contract_display_account: str
    notify_url: str
    version: Literal["1.0"] | str
    sign_type: NotRequired[Literal["MD5", "HMAC-SHA256"] | str]
    timestamp: str
    return_app: NotRequired[Literal["Y", "N"] | str]


class PartnerPreentrustwebPostResult(TypedDict):
    """APP纯签约"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    appid: str
    mch_id: str
    sub_appid: NotRequired[str]
    sub_mch_id: str
    nonce_str: str
    sign: str
    miniprogram_username: NotRequired[str]
    miniprogram_path: NotRequired[str]
    pre_entrustweb_id: str


class PartnerQuerycontractPostBody(TypedDict):
    """查询签约关系"""

    appid: str
    mch_id: str
    sub_appid: NotRequired[str]
    sub_mch_id: NotRequired[str]
    contract_id: NotRequired[str]
    plan_id: NotRequired[str]
    contract_code: NotRequired[str]
    version: Literal["1.0"] | str


class PartnerQuerycontractPostResult(TypedDict):
    """查询签约关系"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    result_code: Literal["SUCCESS", "FAIL"] | str
    mch_id: str
    appid: str
    contract_id: str
    plan_id: str
    contract_code: str
    contract_display_account: str
    contract_state: str
    contract_signed_time: str
    contract_expired_time: str
    contract_terminated_time: NotRequired[str]
    contract_termination_mode: NotRequired[str]
    sign: str
    contract_termination_remark: NotRequired[str]
    openid: str
    err_code: str
    err_code_des: str
    sub_appid: NotRequired[str]
    sub_mch_id: NotRequired[str]


class PapayPreentrustwebPostBody(TypedDict):
    """APP纯签约"""

    appid: str
    mch_id: str
    sub_appid: NotRequired[str]
    sub_mch_id: NotRequired[str]
    plan_id: str
    contract_code: str
    request_serial: int | str
    contract_display_account: str
    notify_url: str
    version: Literal["1.0"] | str
    sign_type: NotRequired[Literal["MD5", "HMAC-SHA256"] | str]
    timestamp: str
    return_app: NotRequired[Literal["Y", "N"] | str]


class PapayPreentrustwebPostResult(TypedDict):
    """APP纯签约"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    appid: str
    mch_id: str
    nonce_str: str
    sign: str
    miniprogram_username: NotRequired[str]
    miniprogram_path: NotRequired[str]
    pre_entrustweb_id: str


class PapayQuerycontractPostBody(TypedDict):
    """查询签约关系"""

    appid: str
    mch_id: int | str
    contract_id: NotRequired[str]
    plan_id: NotRequired[int | str]
    contract_code: NotRequired[str]
    version: Literal["1.0"] | str


class PapayQuerycontractPostResult(TypedDict):
    """查询签约关系"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    result_code: Literal["SUCCESS", "FAIL"] | str
    mch_id: str
    appid: str
    contract_id: str
    plan_id: str
    contract_code: str
    contract_display_account: str
    contract_state: str
    contract_signed_time: str
    contract_expired_time: str
    contract_terminated_time: NotRequired[str]
    contract_termination_mode: NotRequired[str]
    sign: str
    contract_termination_remark: NotRequired[str]
    openid: str
    err_code: str
    err_code_des: str
