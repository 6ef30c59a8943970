"""The shapes of the requests and replies of `v3.applyment4sub`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys

from wechatpay._keys.secret import Secret

if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "ApplymentIdGetResult",
    "ApplymentIdGetResultAuditDetail",
    "BusinessCodeGetResult",
    "BusinessCodeGetResultAuditDetail",
    "EmptyPostBody",
    "EmptyPostBodyAdditionInfo",
    "EmptyPostBodyBankAccountInfo",
    "EmptyPostBodyBusinessInfo",
    "EmptyPostBodyBusinessInfoSalesInfo",
    "EmptyPostBodyBusinessInfoSalesInfoAppInfo",
    "EmptyPostBodyBusinessInfoSalesInfoBizStoreInfo",
    "EmptyPostBodyBusinessInfoSalesInfoMiniProgramInfo",
    "EmptyPostBodyBusinessInfoSalesInfoMpInfo",
    "EmptyPostBodyBusinessInfoSalesInfoWebInfo",
    "EmptyPostBodyBusinessInfoSalesInfoWeworkInfo",
    "EmptyPostBodyContactInfo",
    "EmptyPostBodySettlementInfo",
    "EmptyPostBodySubjectInfo",
    "EmptyPostBodySubjectInfoBusinessLicenseInfo",
    "EmptyPostBodySubjectInfoCertificateInfo",
    "EmptyPostBodySubjectInfoFinanceInstitutionInfo",
    "EmptyPostBodySubjectInfoIdentityInfo",
    "EmptyPostBodySubjectInfoIdentityInfoIdCardInfo",
    "EmptyPostBodySubjectInfoIdentityInfoIdDocInfo",
    "EmptyPostBodySubjectInfoMicroBizInfo",
    "EmptyPostBodySubjectInfoMicroBizInfoMicroMobileInfo",
    "EmptyPostBodySubjectInfoMicroBizInfoMicroOnlineInfo",
    "EmptyPostBodySubjectInfoMicroBizInfoMicroStoreInfo",
    "EmptyPostBodySubjectInfoOrganizationInfo",
    "EmptyPostBodySubjectInfoUboInfoList",
    "EmptyPostResult",
]


class EmptyPostBodyContactInfo(TypedDict):
    contact_type: Literal["LEGAL", "SUPER"] | str
    contact_name: Secret | str  # encrypted: a Secret, or its ciphertext
    contact_id_doc_type: NotRequired[
        Literal[
            "IDENTIFICATION_TYPE_IDCARD",
            "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
            "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
            "IDENTIFICATION_TYPE_MACAO_PASSPORT",
            "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
            "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
            "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
            "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
        ]
        | str
    ]
    contact_id_number: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    contact_id_doc_copy: NotRequired[str]
    contact_id_doc_copy_back: NotRequired[str]
    contact_period_begin: NotRequired[str]
    contact_period_end: NotRequired[str]
    business_authorization_letter: NotRequired[str]
    openid: NotRequired[str]
    mobile_phone: Secret | str  # encrypted: a Secret, or its ciphertext
    contact_email: Secret | str  # encrypted: a Secret, or its ciphertext


class EmptyPostBodySubjectInfoMicroBizInfoMicroStoreInfo(TypedDict):
    micro_name: str
    micro_address_code: str
    micro_address: str
    store_entrance_pic: str
    micro_indoor_copy: str
    store_longitude: NotRequired[str]
    store_latitude: NotRequired[str]


class EmptyPostBodySubjectInfoMicroBizInfoMicroMobileInfo(TypedDict):
    micro_mobile_name: str
    micro_mobile_city: str
    micro_mobile_address: str
    micro_mobile_pics: list[str]


class EmptyPostBodySubjectInfoMicroBizInfoMicroOnlineInfo(TypedDict):
    micro_online_store: str
    micro_ec_name: str
    micro_qrcode: NotRequired[str]
    micro_link: NotRequired[str]


class EmptyPostBodySubjectInfoMicroBizInfo(TypedDict):
    micro_biz_type: Literal["MICRO_TYPE_STORE", "MICRO_TYPE_MOBILE", "MICRO_TYPE_ONLINE"] | str
    micro_store_info: NotRequired[EmptyPostBodySubjectInfoMicroBizInfoMicroStoreInfo]
    micro_mobile_info: NotRequired[EmptyPostBodySubjectInfoMicroBizInfoMicroMobileInfo]
    micro_online_info: NotRequired[EmptyPostBodySubjectInfoMicroBizInfoMicroOnlineInfo]


class EmptyPostBodySubjectInfoBusinessLicenseInfo(TypedDict):
    license_copy: str
    license_number: str
    merchant_name: str
    legal_person: str
    license_address: NotRequired[str]
    period_begin: NotRequired[str]
    period_end: NotRequired[str]


class EmptyPostBodySubjectInfoCertificateInfo(TypedDict):
    cert_copy: str
    cert_type: (
        Literal[
            "CERTIFICATE_TYPE_2388",
            "CERTIFICATE_TYPE_2389",
            "CERTIFICATE_TYPE_2390",
            "CERTIFICATE_TYPE_2391",
            "CERTIFICATE_TYPE_2392",
            "CERTIFICATE_TYPE_2393",
            "CERTIFICATE_TYPE_2394",
            "CERTIFICATE_TYPE_2395",
            "CERTIFICATE_TYPE_2396",
            "CERTIFICATE_TYPE_2399",
            "CERTIFICATE_TYPE_2400",
            "CERTIFICATE_TYPE_2520",
            "CERTIFICATE_TYPE_2521",
            "CERTIFICATE_TYPE_2522",
        ]
        | str
    )
    cert_number: str
    merchant_name: str
    company_address: str
    legal_person: str
    period_begin: str
    period_end: str


class EmptyPostBodySubjectInfoOrganizationInfo(TypedDict):
    organization_copy: str
    organization_code: str
    org_period_begin: str
    org_period_end: str


class EmptyPostBodySubjectInfoFinanceInstitutionInfo(TypedDict):
    finance_type: NotRequired[Literal["BANK_AGENT", "PAYMENT_AGENT", "INSURANCE", "TRADE_AND_SETTLE", "OTHER"] | str]
    finance_license_pics: NotRequired[list[str]]


class EmptyPostBodySubjectInfoIdentityInfoIdCardInfo(TypedDict):
    id_card_copy: str
    id_card_national: str
    id_card_name: Secret | str  # encrypted: a Secret, or its ciphertext
    id_card_number: Secret | str  # encrypted: a Secret, or its ciphertext
    id_card_address: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    card_period_begin: str
    card_period_end: str


class EmptyPostBodySubjectInfoIdentityInfoIdDocInfo(TypedDict):
    id_doc_copy: str
    id_doc_copy_back: NotRequired[str]
    id_doc_name: Secret | str  # encrypted: a Secret, or its ciphertext
    id_doc_number: Secret | str  # encrypted: a Secret, or its ciphertext
    id_doc_address: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    doc_period_begin: str
    doc_period_end: str


class EmptyPostBodySubjectInfoIdentityInfo(TypedDict):
    id_holder_type: NotRequired[Literal["LEGAL", "SUPER"] | str]
    id_doc_type: (
        Literal[
            "IDENTIFICATION_TYPE_IDCARD",
            "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
            "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
            "IDENTIFICATION_TYPE_MACAO_PASSPORT",
            "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
            "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
            "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
            "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
        ]
        | str
    )
    authorize_letter_copy: NotRequired[str]
    id_card_info: NotRequired[EmptyPostBodySubjectInfoIdentityInfoIdCardInfo]
    id_doc_info: NotRequired[EmptyPostBodySubjectInfoIdentityInfoIdDocInfo]
    owner: NotRequired[bool]


class EmptyPostBodySubjectInfoUboInfoList(TypedDict):
    ubo_id_doc_type: (
        Literal[
            "IDENTIFICATION_TYPE_IDCARD",
            "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
            "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
            "IDENTIFICATION_TYPE_MACAO_PASSPORT",
            "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
            "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
            "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
            "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
        ]
        | str
    )
    ubo_id_doc_copy: str
    ubo_id_doc_copy_back: str
    ubo_id_doc_name: Secret | str  # encrypted: a Secret, or its ciphertext
    ubo_id_doc_number: Secret | str  # encrypted: a Secret, or its ciphertext
    ubo_id_doc_address: Secret | str  # encrypted: a Secret, or its ciphertext
    ubo_period_begin: str
    ubo_period_end: str


class EmptyPostBodySubjectInfo(TypedDict):
    subject_type: (
        Literal[
            "SUBJECT_TYPE_INDIVIDUAL",
            "SUBJECT_TYPE_ENTERPRISE",
            "SUBJECT_TYPE_INSTITUTIONS",
            "SUBJECT_TYPE_OTHERS",
            "SUBJECT_TYPE_MICRO",
            "SUBJECT_TYPE_GOVERNMENT",
            "SUBJECT_TYPE_INSTITUTIONS_CLONED",
        ]
        | str
    )
    finance_institution: NotRequired[bool]
    micro_biz_info: NotRequired[EmptyPostBodySubjectInfoMicroBizInfo]
    business_license_info: EmptyPostBodySubjectInfoBusinessLicenseInfo
    certificate_info: EmptyPostBodySubjectInfoCertificateInfo
    organization_info: NotRequired[EmptyPostBodySubjectInfoOrganizationInfo]
    certificate_letter_copy: NotRequired[str]
    finance_institution_info: NotRequired[EmptyPostBodySubjectInfoFinanceInstitutionInfo]
    identity_info: EmptyPostBodySubjectInfoIdentityInfo
    ubo_info_list: NotRequired[list[EmptyPostBodySubjectInfoUboInfoList]]


class EmptyPostBodyBusinessInfoSalesInfoBizStoreInfo(TypedDict):
    biz_store_name: str
    biz_address_code: str
    biz_store_address: str
    store_entrance_pic: list[str]
    indoor_pic: list[str]
    biz_sub_appid: NotRequired[str]


class EmptyPostBodyBusinessInfoSalesInfoMpInfo(TypedDict):
    mp_appid: NotRequired[str]
    mp_sub_appid: NotRequired[str]
    mp_pics: NotRequired[list[str]]


class EmptyPostBodyBusinessInfoSalesInfoMiniProgramInfo(TypedDict):
    mini_program_appid: NotRequired[str]
    mini_program_sub_appid: NotRequired[str]
    mini_program_pics: NotRequired[list[str]]


class EmptyPostBodyBusinessInfoSalesInfoAppInfo(TypedDict):
    app_appid: NotRequired[str]
    app_sub_appid: NotRequired[str]
    app_pics: NotRequired[list[str]]


class EmptyPostBodyBusinessInfoSalesInfoWebInfo(TypedDict):
    domain: NotRequired[str]
    web_authorisation: NotRequired[str]
    web_appid: NotRequired[str]


class EmptyPostBodyBusinessInfoSalesInfoWeworkInfo(TypedDict):
    sub_corp_id: NotRequired[str]
    wework_pics: NotRequired[list[str]]


class EmptyPostBodyBusinessInfoSalesInfo(TypedDict):
    sales_scenes_type: list[
        Literal[
            "SALES_SCENES_STORE",
            "SALES_SCENES_MP",
            "SALES_SCENES_MINI_PROGRAM",
            "SALES_SCENES_WEB",
            "SALES_SCENES_APP",
            "SALES_SCENES_WEWORK",
        ]
        | str
    ]
    biz_store_info: NotRequired[EmptyPostBodyBusinessInfoSalesInfoBizStoreInfo]
    mp_info: NotRequired[EmptyPostBodyBusinessInfoSalesInfoMpInfo]
    mini_program_info: NotRequired[EmptyPostBodyBusinessInfoSalesInfoMiniProgramInfo]
    app_info: NotRequired[EmptyPostBodyBusinessInfoSalesInfoAppInfo]
    web_info: NotRequired[EmptyPostBodyBusinessInfoSalesInfoWebInfo]
    wework_info: NotRequired[EmptyPostBodyBusinessInfoSalesInfoWeworkInfo]


class EmptyPostBodyBusinessInfo(TypedDict):
    merchant_shortname: str
    service_phone: str
    sales_info: EmptyPostBodyBusinessInfoSalesInfo


class EmptyPostBodySettlementInfo(TypedDict):
    settlement_id: NotRequired[str]
    qualification_type: NotRequired[str]
    qualifications: NotRequired[list[str]]
    activities_id: NotRequired[str]
    activities_rate: NotRequired[str]
    debit_activities_rate: NotRequired[str]
    credit_activities_rate: NotRequired[str]
    activities_additions: NotRequired[list[str]]


class EmptyPostBodyBankAccountInfo(TypedDict):
    bank_account_type: Literal["BANK_ACCOUNT_TYPE_CORPORATE", "BANK_ACCOUNT_TYPE_PERSONAL"] | str
    account_name: Secret | str  # encrypted: a Secret, or its ciphertext
    account_bank: str
    bank_address_code: str
    bank_name: NotRequired[str]
    bank_branch_id: NotRequired[str]
    account_number: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext


class EmptyPostBodyAdditionInfo(TypedDict):
    legal_person_commitment: NotRequired[str]
    legal_person_video: NotRequired[str]
    business_addition_pics: NotRequired[list[str]]
    business_addition_msg: NotRequired[str]


class EmptyPostBody(TypedDict):
    """提交申请单"""

    business_code: str
    contact_info: EmptyPostBodyContactInfo
    subject_info: EmptyPostBodySubjectInfo
    business_info: EmptyPostBodyBusinessInfo
    settlement_info: EmptyPostBodySettlementInfo
    bank_account_info: EmptyPostBodyBankAccountInfo
    addition_info: NotRequired[EmptyPostBodyAdditionInfo]


class EmptyPostResult(TypedDict):
    """提交申请单"""

    applyment_id: int


class ApplymentIdGetResultAuditDetail(TypedDict):
    field: NotRequired[str]
    field_name: NotRequired[str]
    reject_reason: NotRequired[str]


class ApplymentIdGetResult(TypedDict):
    """通过申请单号查询申请状态"""

    business_code: NotRequired[str]
    applyment_id: NotRequired[int]
    sub_mchid: NotRequired[str]
    sign_url: NotRequired[str]
    applyment_state: (
        Literal[
            "APPLYMENT_STATE_WAITTING_FOR_AUDIT",
            "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT",
            "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON",
            "APPLYMENT_STATE_PASSED",
            "APPLYMENT_STATE_FREEZED",
            "APPLYMENT_STATE_EDITTING",
            "APPLYMENT_STATE_AUDITING",
            "APPLYMENT_STATE_REJECTED",
            "APPLYMENT_STATE_TO_BE_CONFIRMED",
            "APPLYMENT_STATE_TO_BE_SIGNED",
            "APPLYMENT_STATE_SIGNING",
            "APPLYMENT_STATE_FINISHED",
            "APPLYMENT_STATE_CANCELED",
        ]
        | str
    )
    applyment_state_msg: NotRequired[str]
    audit_detail: NotRequired[list[ApplymentIdGetResultAuditDetail]]


class BusinessCodeGetResultAuditDetail(TypedDict):
    field: NotRequired[str]
    field_name: NotRequired[str]
    reject_reason: NotRequired[str]


class BusinessCodeGetResult(TypedDict):
    """通过业务申请编号查询申请状态"""

    business_code: NotRequired[str]
    applyment_id: NotRequired[int]
    sub_mchid: NotRequired[str]
    sign_url: NotRequired[str]
    applyment_state: (
        Literal[
            "APPLYMENT_STATE_WAITTING_FOR_AUDIT",
            "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT",
            "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON",
            "APPLYMENT_STATE_PASSED",
            "APPLYMENT_STATE_FREEZED",
            "APPLYMENT_STATE_EDITTING",
            "APPLYMENT_STATE_AUDITING",
            "APPLYMENT_STATE_REJECTED",
            "APPLYMENT_STATE_TO_BE_CONFIRMED",
            "APPLYMENT_STATE_TO_BE_SIGNED",
            "APPLYMENT_STATE_SIGNING",
            "APPLYMENT_STATE_FINISHED",
            "APPLYMENT_STATE_CANCELED",
        ]
        | str
    )
    applyment_state_msg: NotRequired[str]
    audit_detail: NotRequired[list[BusinessCodeGetResultAuditDetail]]
