"""The shapes of the requests and replies of `v3.mchalterapply`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys

from wechatpay._keys.secret import Secret

if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "MchcontactalterapplymentApplyIdGetResult",
    "MchcontactalterapplymentApplyIdGetResultAuditRejectDetail",
    "MchcontactalterapplymentApplyIdRevokePostResult",
    "MchcontactalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGetResult",
    "MchcontactalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGetResultAuditRejectDetail",
    "MchcontactalterapplymentPostBody",
    "MchcontactalterapplymentPostBodyContactInfo",
    "MchcontactalterapplymentPostResult",
    "MchsubjectalterapplymentApplyIdGetResult",
    "MchsubjectalterapplymentApplyIdGetResultAuditRejectDetail",
    "MchsubjectalterapplymentApplyIdRevokePostResult",
    "MchsubjectalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGetResult",
    "MchsubjectalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGetResultAuditRejectDetail",
    "MchsubjectalterapplymentPostBody",
    "MchsubjectalterapplymentPostBodyAddition",
    "MchsubjectalterapplymentPostBodyBusinessLicenseInfo",
    "MchsubjectalterapplymentPostBodyCertificateInfo",
    "MchsubjectalterapplymentPostBodyFinanceInstitutionInfo",
    "MchsubjectalterapplymentPostBodyLegalPersonInfo",
    "MchsubjectalterapplymentPostBodyUboInfoList",
    "MchsubjectalterapplymentPostResult",
    "MerchantnamealterapplymentApplyIdGetResult",
    "MerchantnamealterapplymentApplyIdRevokePostResult",
    "MerchantnamealterapplymentPostBody",
    "MerchantnamealterapplymentPostResult",
    "SubMchidOutRequestNoOutRequestNoGetResult",
]


class MchcontactalterapplymentApplyIdGetResultAuditRejectDetail(TypedDict):
    param_name: NotRequired[str]
    reject_reason: NotRequired[str]


class MchcontactalterapplymentApplyIdGetResult(TypedDict):
    """查询超管变更申请单状态-使用申请单号"""

    apply_id: str
    out_request_no: str
    merchant_code: str
    state: (
        Literal[
            "APPLYMENT_STATE_AUDITING",
            "APPLYMENT_STATE_REJECTED",
            "APPLYMENT_STATE_MODIFING",
            "APPLYMENT_STATE_FINISHED",
            "APPLYMENT_STATE_CANCELED",
        ]
        | str
    )
    audit_reject_reason: NotRequired[str]
    audit_reject_detail: NotRequired[list[MchcontactalterapplymentApplyIdGetResultAuditRejectDetail]]


class MchcontactalterapplymentApplyIdRevokePostResult(TypedDict):
    """撤销超管变更申请单"""

    apply_id: NotRequired[str]
    state: NotRequired[
        Literal[
            "APPLYMENT_STATE_AUDITING",
            "APPLYMENT_STATE_REJECTED",
            "APPLYMENT_STATE_MODIFING",
            "APPLYMENT_STATE_FINISHED",
            "APPLYMENT_STATE_CANCELED",
        ]
        | str
    ]


class MchcontactalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGetResultAuditRejectDetail(TypedDict):
    param_name: NotRequired[str]
    reject_reason: NotRequired[str]


class MchcontactalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGetResult(TypedDict):
    """查询超管变更申请单状态-使用业务单号和商户号"""

    apply_id: str
    out_request_no: str
    merchant_code: str
    state: (
        Literal[
            "APPLYMENT_STATE_AUDITING",
            "APPLYMENT_STATE_REJECTED",
            "APPLYMENT_STATE_MODIFING",
            "APPLYMENT_STATE_FINISHED",
            "APPLYMENT_STATE_CANCELED",
        ]
        | str
    )
    audit_reject_reason: NotRequired[str]
    audit_reject_detail: NotRequired[
        list[MchcontactalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGetResultAuditRejectDetail]
    ]


class MchcontactalterapplymentPostBodyContactInfo(TypedDict):
    contact_name: Secret | str  # encrypted: a Secret, or its ciphertext
    contact_id_doc_type: (
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
    contact_id_card_number: Secret | str  # encrypted: a Secret, or its ciphertext
    contact_id_doc_copy: str
    contact_id_doc_copy_back: NotRequired[str]
    contact_id_doc_period_begin: str
    contact_id_doc_period_end: str
    business_authorization_letter: NotRequired[str]
    mobile_phone: Secret | str  # encrypted: a Secret, or its ciphertext


class MchcontactalterapplymentPostBody(TypedDict):
    """提交超管变更申请单"""

    merchant_code: str
    out_request_no: str
    contact_info: NotRequired[MchcontactalterapplymentPostBodyContactInfo]


class MchcontactalterapplymentPostResult(TypedDict):
    """提交超管变更申请单"""

    apply_id: NotRequired[str]


class MchsubjectalterapplymentApplyIdGetResultAuditRejectDetail(TypedDict):
    param_name: NotRequired[str]
    reject_reason: NotRequired[str]


class MchsubjectalterapplymentApplyIdGetResult(TypedDict):
    """查询资料变更申请单状态-使用申请单号"""

    merchant_code: str
    apply_id: str
    out_request_no: str
    state: (
        Literal[
            "APPLYMENT_STATE_AUDITING",
            "APPLYMENT_STATE_REJECTED",
            "APPLYMENT_STATE_MODIFING",
            "APPLYMENT_STATE_FINISHED",
            "APPLYMENT_STATE_CANCELED",
            "APPLYMENT_STATE_EDITTING",
        ]
        | str
    )
    audit_reject_reason: NotRequired[str]
    audit_reject_detail: NotRequired[list[MchsubjectalterapplymentApplyIdGetResultAuditRejectDetail]]


class MchsubjectalterapplymentApplyIdRevokePostResult(TypedDict):
    """撤销资料变更申请单"""

    result: Literal["SUCCESS", "FAIL"] | str


class MchsubjectalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGetResultAuditRejectDetail(TypedDict):
    param_name: NotRequired[str]
    reject_reason: NotRequired[str]


class MchsubjectalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGetResult(TypedDict):
    """查询申请单状态-使用业务单号"""

    merchant_code: str
    apply_id: str
    out_request_no: str
    state: (
        Literal[
            "APPLYMENT_STATE_AUDITING",
            "APPLYMENT_STATE_REJECTED",
            "APPLYMENT_STATE_MODIFING",
            "APPLYMENT_STATE_FINISHED",
            "APPLYMENT_STATE_CANCELED",
            "APPLYMENT_STATE_EDITTING",
        ]
        | str
    )
    audit_reject_reason: NotRequired[str]
    audit_reject_detail: NotRequired[
        list[MchsubjectalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGetResultAuditRejectDetail]
    ]


class MchsubjectalterapplymentPostBodyBusinessLicenseInfo(TypedDict):
    license_number: str
    license_copy: str
    merchant_name: str
    legal_person: str
    company_address: NotRequired[str]
    license_period_begin: NotRequired[str]
    license_period_end: NotRequired[str]


class MchsubjectalterapplymentPostBodyCertificateInfo(TypedDict):
    cert_type: (
        Literal[
            "CERTIFICATE_TYPE_2388",
            "CERTIFICATE_TYPE_2389",
            "CERTIFICATE_TYPE_2394",
            "CERTIFICATE_TYPE_2395",
            "CERTIFICATE_TYPE_2396",
            "CERTIFICATE_TYPE_2520",
            "CERTIFICATE_TYPE_2521",
            "CERTIFICATE_TYPE_2522",
            "CERTIFICATE_TYPE_2399",
            "CERTIFICATE_TYPE_2400",
        ]
        | str
    )
    cert_number: str
    cert_copy: str
    merchant_name: str
    legal_person: str
    company_address: str
    cert_period_begin: str
    cert_period_end: str


class MchsubjectalterapplymentPostBodyFinanceInstitutionInfo(TypedDict):
    finance_type: (
        Literal[
            "FINANCE_TYPE_BANK_AGENT",
            "FINANCE_TYPE_PAYMENT_AGENT",
            "FINANCE_TYPE_INSURANCE",
            "FINANCE_TYPE_TRADE_AND_SETTLE",
            "FINANCE_TYPE_OTHER",
        ]
        | str
    )
    finance_license_pics: list[str]


class MchsubjectalterapplymentPostBodyLegalPersonInfo(TypedDict):
    id_holder_type: Literal["LEGAL", "SUPER"] | str
    id_doc_type: NotRequired[
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
    authorize_letter_copy: NotRequired[str]
    card_front: NotRequired[str]
    card_back: NotRequired[str]
    card_name: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    card_number: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    card_address: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    card_period_begin: NotRequired[str]
    card_period_end: NotRequired[str]
    as_ubo: NotRequired[bool]


class MchsubjectalterapplymentPostBodyUboInfoList(TypedDict):
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
    card_front: str
    card_back: NotRequired[str]
    card_name: Secret | str  # encrypted: a Secret, or its ciphertext
    card_number: Secret | str  # encrypted: a Secret, or its ciphertext
    card_address: Secret | str  # encrypted: a Secret, or its ciphertext
    card_period_begin: str
    card_period_end: str


class MchsubjectalterapplymentPostBodyAddition(TypedDict):
    bank_openaccount_license: NotRequired[list[str]]
    openaccount_approval: NotRequired[list[str]]
    legal_other_prove: NotRequired[list[str]]
    agency_prove: NotRequired[list[str]]
    ubo_prove: NotRequired[list[str]]


class MchsubjectalterapplymentPostBody(TypedDict):
    """提交资料变更申请单"""

    merchant_code: str
    out_request_no: str
    alter_scope: NotRequired[Literal["ALTER_SCOPE_FULL", "ALTER_SCOPE_BUSINESS_CERT", "ALTER_SCOPE_UBO"] | str]
    organization_type: (
        Literal[
            "SUBJECT_TYPE_ENTERPRISE",
            "SUBJECT_TYPE_INSTITUTIONS_CLONED",
            "SUBJECT_TYPE_INDIVIDUAL",
            "SUBJECT_TYPE_OTHERS",
            "SUBJECT_TYPE_GOVERNMENT",
            "SUBJECT_TYPE_MICRO",
        ]
        | str
    )
    finance_institution: NotRequired[bool]
    business_license_info: NotRequired[MchsubjectalterapplymentPostBodyBusinessLicenseInfo]
    certificate_info: NotRequired[MchsubjectalterapplymentPostBodyCertificateInfo]
    finance_institution_info: NotRequired[MchsubjectalterapplymentPostBodyFinanceInstitutionInfo]
    legal_person_info: NotRequired[MchsubjectalterapplymentPostBodyLegalPersonInfo]
    ubo_info_list: NotRequired[list[MchsubjectalterapplymentPostBodyUboInfoList]]
    addition: NotRequired[MchsubjectalterapplymentPostBodyAddition]


class MchsubjectalterapplymentPostResult(TypedDict):
    """提交资料变更申请单"""

    apply_id: NotRequired[str]


class MerchantnamealterapplymentApplyIdGetResult(TypedDict):
    """查询商户简称变更申请单状态-使用申请单号"""

    apply_id: str
    out_request_no: str
    merchant_code: str
    state: (
        Literal[
            "APPLYMENT_STATE_AUDITING",
            "APPLYMENT_STATE_REJECTED",
            "APPLYMENT_STATE_MODIFING",
            "APPLYMENT_STATE_FINISHED",
            "APPLYMENT_STATE_CANCELED",
        ]
        | str
    )
    audit_reject_reason: NotRequired[str]


class MerchantnamealterapplymentApplyIdRevokePostResult(TypedDict):
    """撤销商户简称变更申请单"""

    apply_id: NotRequired[str]
    state: NotRequired[Literal["APPLYMENT_STATE_CANCELED"] | str]


class SubMchidOutRequestNoOutRequestNoGetResult(TypedDict):
    """查询商户简称申请单状态-使用业务单号和商户号"""

    apply_id: str
    out_request_no: str
    sub_mchid: str
    state: (
        Literal[
            "APPLYMENT_STATE_AUDITING",
            "APPLYMENT_STATE_REJECTED",
            "APPLYMENT_STATE_MODIFING",
            "APPLYMENT_STATE_FINISHED",
            "APPLYMENT_STATE_CANCELED",
        ]
        | str
    )
    audit_reject_reason: NotRequired[str]


class MerchantnamealterapplymentPostBody(TypedDict):
    """提交商户简称变更申请单"""

    sub_mchid: str
    out_request_no: str
    merchant_shortname: str


class MerchantnamealterapplymentPostResult(TypedDict):
    """提交商户简称变更申请单"""

    apply_id: NotRequired[str]
