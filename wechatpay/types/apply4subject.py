"""The shapes of the requests and replies of `v3.apply4subject`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys

from wechatpay._keys.secret import Secret

if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "ApplymentGetParams",
    "ApplymentGetResult",
    "ApplymentPostBody",
    "ApplymentPostBodyAdditionInfo",
    "ApplymentPostBodyContactInfo",
    "ApplymentPostBodyIdentificationInfo",
    "ApplymentPostBodySubjectInfo",
    "ApplymentPostBodySubjectInfoAssistProveInfo",
    "ApplymentPostBodySubjectInfoBusinessLicenseInfo",
    "ApplymentPostBodySubjectInfoCertificateInfo",
    "ApplymentPostBodySubjectInfoFinanceInstitutionInfo",
    "ApplymentPostBodySubjectInfoSpecialOperationInfo",
    "ApplymentPostBodyUboInfoList",
    "ApplymentPostParams",
    "ApplymentPostResult",
    "StateGetResult",
]


class ApplymentGetParams(TypedDict):
    """查询商户开户意愿申请单审核结果"""

    applyment_id: NotRequired[str]
    business_code: NotRequired[str]


class ApplymentGetResult(TypedDict):
    """查询商户开户意愿申请单审核结果"""

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
    qrcode_data: NotRequired[str]
    reject_param: NotRequired[str]
    reject_reason: NotRequired[str]


class StateGetResult(TypedDict):
    """获取商户开户意愿确认状态"""

    authorize_state: Literal["AUTHORIZE_STATE_UNAUTHORIZED", "AUTHORIZE_STATE_AUTHORIZED"] | str


class ApplymentPostParams(TypedDict):
    """提交商户开户意愿申请单"""

    channel_id: NotRequired[str]


class ApplymentPostBodyContactInfo(TypedDict):
    contact_type: NotRequired[Literal["LEGAL", "SUPER"] | str]
    name: Secret | str  # encrypted: a Secret, or its ciphertext
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
    id_card_number: Secret | str  # encrypted: a Secret, or its ciphertext
    contact_id_doc_copy: NotRequired[str]
    contact_id_doc_copy_back: NotRequired[str]
    contact_period_begin: NotRequired[str]
    contact_period_end: NotRequired[str]
    business_authorization_letter: NotRequired[str]
    mobile: Secret | str  # encrypted: a Secret, or its ciphertext


class ApplymentPostBodySubjectInfoBusinessLicenseInfo(TypedDict):
    licence_number: str
    licence_copy: str
    merchant_name: str
    legal_person: str
    company_address: str
    licence_valid_date: str  # JSON, as text


class ApplymentPostBodySubjectInfoCertificateInfo(TypedDict):
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
    cert_copy: str
    merchant_name: str
    legal_person: str
    company_address: str
    cert_valid_date: str  # JSON, as text


class ApplymentPostBodySubjectInfoAssistProveInfo(TypedDict):
    micro_biz_type: Literal["MICRO_TYPE_STORE", "MICRO_TYPE_MOBILE", "MICRO_TYPE_ONLINE"] | str
    store_name: str
    store_address_code: NotRequired[str]
    store_address: str
    store_header_copy: str
    store_indoor_copy: str


class ApplymentPostBodySubjectInfoSpecialOperationInfo(TypedDict):
    category_id: Literal[44, 33, 22, 41, 42, 49, 50, 51, 36, 54, 55, 32, 52] | int
    store_indoor_copy: NotRequired[list[str]]


class ApplymentPostBodySubjectInfoFinanceInstitutionInfo(TypedDict):
    finance_type: NotRequired[Literal["BANK_AGENT", "PAYMENT_AGENT", "INSURANCE", "TRADE_AND_SETTLE", "OTHER"] | str]
    finance_license_pics: NotRequired[list[str]]


class ApplymentPostBodySubjectInfo(TypedDict):
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
    is_finance_institution: NotRequired[bool]
    business_license_info: ApplymentPostBodySubjectInfoBusinessLicenseInfo
    certificate_info: NotRequired[ApplymentPostBodySubjectInfoCertificateInfo]
    company_prove_copy: NotRequired[str]
    assist_prove_info: NotRequired[ApplymentPostBodySubjectInfoAssistProveInfo]
    special_operation_info: NotRequired[list[ApplymentPostBodySubjectInfoSpecialOperationInfo]]
    finance_institution_info: NotRequired[ApplymentPostBodySubjectInfoFinanceInstitutionInfo]


class ApplymentPostBodyIdentificationInfo(TypedDict):
    id_holder_type: NotRequired[Literal["LEGAL", "SUPER"] | str]
    identification_type: (
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
    identification_name: Secret | str  # encrypted: a Secret, or its ciphertext
    identification_number: Secret | str  # encrypted: a Secret, or its ciphertext
    identification_valid_date: str  # JSON, as text
    identification_address: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    identification_front_copy: str
    identification_back_copy: NotRequired[str]
    owner: NotRequired[bool]


class ApplymentPostBodyUboInfoList(TypedDict):
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


class ApplymentPostBodyAdditionInfo(TypedDict):
    confirm_mchid_list: NotRequired[list[str]]


class ApplymentPostBody(TypedDict):
    """提交商户开户意愿申请单"""

    business_code: str
    contact_info: ApplymentPostBodyContactInfo
    subject_info: ApplymentPostBodySubjectInfo
    identification_info: ApplymentPostBodyIdentificationInfo
    ubo_info_list: NotRequired[list[ApplymentPostBodyUboInfoList]]
    addition_info: NotRequired[ApplymentPostBodyAdditionInfo]


class ApplymentPostResult(TypedDict):
    """提交商户开户意愿申请单"""

    applyment_id: int
