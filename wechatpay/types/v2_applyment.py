"""The shapes of the requests and replies of `v2.applyment`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "GetstatePostBody",
    "GetstatePostResult",
    "GetupgradestatePostBody",
    "GetupgradestatePostResult",
    "ModifyarchivesPostBody",
    "ModifyarchivesPostResult",
    "ModifycontactinfoPostBody",
    "ModifycontactinfoPostResult",
    "SubmitPostBody",
    "SubmitPostBodyBusinessAdditionPics",
    "SubmitPostBodyIdCardValidTime",
    "SubmitPostResult",
    "SubmitupgradePostBody",
    "SubmitupgradePostResult",
]


class GetstatePostBody(TypedDict):
    """查询申请状态"""

    version: str
    mch_id: str
    sign_type: Literal["HMAC-SHA256"] | str
    applyment_id: NotRequired[str]
    business_code: NotRequired[str]


class GetstatePostResult(TypedDict):
    """查询申请状态"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    nonce_str: str
    sign: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    applyment_id: str
    applyment_state: str
    applyment_state_desc: str
    sub_mch_id: NotRequired[str]
    sign_url: NotRequired[str]
    audit_detail: NotRequired[str]
    param_name: str
    reject_reason: str


class GetupgradestatePostBody(TypedDict):
    """查询升级申请单状态"""

    version: str
    mch_id: str
    sign_type: Literal["HMAC-SHA256"] | str
    sub_mch_id: str


class GetupgradestatePostResult(TypedDict):
    """查询升级申请单状态"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    nonce_str: str
    sign: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    sub_mch_id: str
    applyment_state: str
    applyment_state_desc: str
    sign_qrcode: NotRequired[str]
    sign_url: NotRequired[str]
    audit_detail: NotRequired[str]
    account_name: str
    pay_amount: str
    destination_account_number: str
    destination_account_name: str
    destination_account_bank: str
    city: str
    remark: str
    deadline_time: str
    param_name: str
    reject_reason: str


class ModifyarchivesPostBody(TypedDict):
    """修改结算银行卡"""

    version: Literal["1.0"] | str
    mch_id: str
    sign_type: Literal["HMAC-SHA256"] | str
    sub_mch_id: str
    account_number: NotRequired[str]
    bank_name: NotRequired[str]
    account_bank: NotRequired[str]
    bank_address_code: str
    cert_sn: str


class ModifyarchivesPostResult(TypedDict):
    """修改结算银行卡"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    nonce_str: str
    sign: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    mch_id: NotRequired[str]
    sub_mch_id: NotRequired[str]


class ModifycontactinfoPostBody(TypedDict):
    """修改联系信息"""

    version: Literal["1.0"] | str
    mch_id: str
    sign_type: Literal["HMAC-SHA256"] | str
    sub_mch_id: NotRequired[str]
    mobile_phone: NotRequired[str]
    email: NotRequired[str]
    merchant_name: NotRequired[str]
    cert_sn: str


class ModifycontactinfoPostResult(TypedDict):
    """修改联系信息"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    nonce_str: str
    sign: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    mch_id: NotRequired[str]
    sub_mch_id: NotRequired[str]


class SubmitPostBodyIdCardValidTime(TypedDict):
    period: list[str]


class SubmitPostBodyBusinessAdditionPics(TypedDict):
    media_id: list[str]


class SubmitPostBody(TypedDict):
    """申请入驻"""

    version: Literal["3.0"] | str
    cert_sn: str
    mch_id: str
    sign_type: Literal["HMAC-SHA256"] | str
    business_code: str
    id_card_copy: str
    id_card_national: str
    id_card_name: str
    id_card_number: str
    id_card_valid_time: SubmitPostBodyIdCardValidTime | str  # JSON: as text, or as what it says
    account_name: str
    account_bank: str
    bank_address_code: str
    bank_name: NotRequired[str]
    account_number: str
    store_name: str
    store_address_code: str
    store_street: str
    store_longitude: NotRequired[str]
    store_latitude: NotRequired[str]
    store_entrance_pic: str
    indoor_pic: str
    address_certification: NotRequired[str]
    merchant_shortname: str
    service_phone: str
    product_desc: str
    rate: str
    business_addition_desc: NotRequired[str]
    business_addition_pics: NotRequired[SubmitPostBodyBusinessAdditionPics | str]  # JSON: as text, or as what it says
    contact: str
    contact_phone: str
    contact_email: NotRequired[str]


class SubmitPostResult(TypedDict):
    """申请入驻"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    nonce_str: str
    sign: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    err_param: NotRequired[str]
    applyment_id: str


class SubmitupgradePostBody(TypedDict):
    """提交升级申请单"""

    version: Literal["1.0"] | str
    mch_id: str
    sign_type: Literal["HMAC-SHA256"] | str
    cert_sn: str
    sub_mch_id: str
    organization_type: str
    business_license_copy: str
    business_license_number: str
    merchant_name: str
    company_address: str
    legal_person: str
    business_time: str
    business_licence_type: str
    organization_copy: NotRequired[str]
    organization_number: NotRequired[str]
    organization_time: NotRequired[str]
    account_name: NotRequired[str]
    account_bank: NotRequired[str]
    bank_address_code: NotRequired[str]
    bank_name: NotRequired[str]
    account_number: NotRequired[str]
    merchant_shortname: str
    business: str
    qualifications: NotRequired[str]
    business_scene: str
    business_addition_desc: NotRequired[str]
    business_addition_pics: NotRequired[str]
    contact_email: NotRequired[str]


class SubmitupgradePostResult(TypedDict):
    """提交升级申请单"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    nonce_str: str
    sign: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    err_param: NotRequired[str]
