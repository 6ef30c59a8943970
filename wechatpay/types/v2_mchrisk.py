"""The shapes of the requests and replies of `v2.mchrisk`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys

from wechatpay._keys.secret import Secret

if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "BankquerymchauditinfoPostBody",
    "BankquerymchauditinfoPostResult",
    "ChannelquerymchauditinfoPostBody",
    "ChannelquerymchauditinfoPostResult",
    "QuerymchriskPostBody",
    "QuerymchriskPostResult",
    "SetmchriskcallbackPostBody",
    "SetmchriskcallbackPostResult",
    "SyncmchriskresultPostBody",
    "SyncmchriskresultPostResult",
]


class BankquerymchauditinfoPostBody(TypedDict):
    """间联模式查询商户审核状态开放接口"""

    mch_id: str
    sub_mch_id: str
    channel_id: str
    sign_type: Literal["HMAC-SHA256"] | str


class BankquerymchauditinfoPostResult(TypedDict):
    """间联模式查询商户审核状态开放接口"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    mch_id: str
    sub_mch_id: str
    channel_id: str
    audit_status: str
    audit_comment: str
    nonce_str: str
    sign: str
    sign_type: NotRequired[Literal["HMAC-SHA256"] | str]


class ChannelquerymchauditinfoPostBody(TypedDict):
    """渠道商查询商户审核信息"""

    mch_id: str
    sub_mch_id: str
    acquiring_bank_id: str
    sign_type: Literal["HMAC-SHA256"] | str


class ChannelquerymchauditinfoPostResult(TypedDict):
    """渠道商查询商户审核信息"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    mch_id: str
    sub_mch_id: str
    channel_id: str
    audit_status: str
    audit_comment: str
    nonce_str: str
    sign: str
    sign_type: NotRequired[Literal["HMAC-SHA256"] | str]


class QuerymchriskPostBody(TypedDict):
    """事前-风险商户核查接口"""

    mch_id: str
    cert_serial_number: NotRequired[str]
    certificates_number: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    certificates_name: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    settlement_card_no: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    settlement_card_name: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    settlement_card_bank: NotRequired[str]
    business_license_number: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    company_name: NotRequired[str]
    store_address: NotRequired[str]
    store_longitude: NotRequired[str]
    store_latitude: NotRequired[str]
    sign_type: Literal["HMAC-SHA256"] | str


class QuerymchriskPostResult(TypedDict):
    """事前-风险商户核查接口"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    result_code: Literal["SUCCESS", "FAIL"] | str
    mch_id: str
    risk_level: str
    risk_level_desc: str


class SetmchriskcallbackPostBody(TypedDict):
    """设置风险通知回调链接"""

    mch_id: str
    callback_url: str
    sign_type: Literal["HMAC-SHA256"] | str


class SetmchriskcallbackPostResult(TypedDict):
    """设置风险通知回调链接"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    mch_id: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]


class SyncmchriskresultPostBody(TypedDict):
    """事后-风险商户处理结果同步接口"""

    mch_id: str
    sub_mch_id: str
    event_code: str
    certificates_number: NotRequired[str]
    certificates_name: NotRequired[str]
    settlement_card_no: NotRequired[str]
    settlement_card_name: NotRequired[str]
    settlement_card_bank: NotRequired[str]
    business_license_number: NotRequired[str]
    company_name: NotRequired[str]
    store_address: NotRequired[str]
    store_longitude: NotRequired[str]
    store_latitude: NotRequired[str]
    risk_type: str
    punish_type: str
    sign_type: Literal["HMAC-SHA256"] | str


class SyncmchriskresultPostResult(TypedDict):
    """事后-风险商户处理结果同步接口"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
