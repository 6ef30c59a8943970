"""The shapes of the requests and replies of `v3.ecommerce`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys

from wechatpay._keys.secret import Secret

if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "AddPostBody",
    "AddPostResult",
    "AfterSalesOrdersGetParams",
    "AfterSalesOrdersGetResult",
    "AfterSalesOrdersPostBody",
    "AfterSalesOrdersPostResult",
    "AmountsGetResult",
    "ApplyAbnormalRefundPostBody",
    "ApplyAbnormalRefundPostResult",
    "ApplyAbnormalRefundPostResultAmount",
    "ApplyAbnormalRefundPostResultAmountFrom",
    "ApplyAbnormalRefundPostResultPromotionDetail",
    "ApplyAbnormalRefundPostResultPromotionDetailGoodsDetail",
    "ApplyCancelWithdrawOutRequestNoOutRequestNoGetResult",
    "ApplyCancelWithdrawOutRequestNoOutRequestNoGetResultAccountInfo",
    "ApplyCancelWithdrawOutRequestNoOutRequestNoGetResultAccountWithdrawResult",
    "ApplyCancelWithdrawOutRequestNoOutRequestNoGetResultConfirmCancel",
    "ApplyCancelWithdrawPostBody",
    "ApplyCancelWithdrawPostBodyPayeeInfo",
    "ApplyCancelWithdrawPostBodyPayeeInfoBankAccountInfo",
    "ApplyCancelWithdrawPostBodyPayeeInfoIdentityInfo",
    "ApplyCancelWithdrawPostBodyProofMedias",
    "ApplyCancelWithdrawPostResult",
    "ApplyPostBody",
    "ApplyPostBodyAmount",
    "ApplyPostBodyAmountFrom",
    "ApplyPostResult",
    "ApplyPostResultAmount",
    "ApplyPostResultAmountFrom",
    "ApplyPostResultPromotionDetail",
    "ApplymentIdApplymentIdGetResult",
    "ApplymentIdApplymentIdGetResultAccountInfo",
    "ApplymentIdApplymentIdGetResultAccountWithdrawResult",
    "ApplymentIdApplymentIdGetResultConfirmCancel",
    "ApplymentIdRevokePostResult",
    "ApplymentsApplymentIdGetResult",
    "ApplymentsApplymentIdGetResultAccountValidation",
    "ApplymentsApplymentIdGetResultAuditDetail",
    "ApplymentsOutRequestNoOutRequestNoGetResult",
    "ApplymentsOutRequestNoOutRequestNoGetResultAccountValidation",
    "ApplymentsOutRequestNoOutRequestNoGetResultAuditDetail",
    "AuthorizationsPostBody",
    "AuthorizationsPostBodyAgreementList",
    "AuthorizationsPostResult",
    "AuthorizationsSubMchidGetResult",
    "BalanceSubMchidGetParams",
    "BalanceSubMchidGetResult",
    "CancelApplicationsPostBody",
    "CancelApplicationsPostBodyApplicationInfo",
    "CancelApplicationsPostResult",
    "CombineOutTradeNoGetResult",
    "CombineOutTradeNoGetResultCombinePayerInfo",
    "CombineOutTradeNoGetResultSubOrders",
    "CombineOutTradeNoGetResultSubOrdersAmount",
    "ConfirmPostBody",
    "ConfirmPostResult",
    "ContractsPreEntrustSignMiniProgramPostBody",
    "ContractsPreEntrustSignMiniProgramPostResult",
    "CreatePostBody",
    "CreatePostResult",
    "DeletePostBody",
    "DeletePostResult",
    "EmptyPostBody",
    "EmptyPostBodyAccountInfo",
    "EmptyPostBodyBusinessLicenseInfo",
    "EmptyPostBodyContactInfo",
    "EmptyPostBodyFinanceInstitutionInfo",
    "EmptyPostBodyIdCardInfo",
    "EmptyPostBodyIdDocInfo",
    "EmptyPostBodySalesSceneInfo",
    "EmptyPostBodySettlementInfo",
    "EmptyPostBodyUboInfoList",
    "EmptyPostResult",
    "EnddaybalanceSubMchidGetParams",
    "EnddaybalanceSubMchidGetResult",
    "FinishOrderPostBody",
    "FinishOrderPostResult",
    "FundflowbillGetParams",
    "FundflowbillGetResult",
    "FundflowbillGetResultDownloadBillList",
    "IndividualContractsOutContractCodeOutContractCodeGetParams",
    "IndividualContractsOutContractCodeOutContractCodeGetResult",
    "IndividualContractsOutContractCodeOutContractCodeGetResultRealNameAuthResult",
    "IndividualContractsPreEntrustSignMiniProgramPostBody",
    "IndividualContractsPreEntrustSignMiniProgramPostResult",
    "MediaPostMeta",
    "MediaPostResult",
    "OpenidGetParams",
    "OpenidGetResult",
    "OrdersGetParams",
    "OrdersGetResult",
    "OrdersGetResultFundsAbnormalReceivers",
    "OrdersGetResultReceivers",
    "OrdersPostBody",
    "OrdersPostBodyReceivers",
    "OrdersPostResult",
    "OrdersPostResultReceivers",
    "OrdersPostResultReceiversFundsAbnormalReceivers",
    "OutApplyNoGetResult",
    "OutBillNoCancelPostBody",
    "OutBillNoCancelPostResult",
    "OutBillNoGetParams",
    "OutBillNoGetResult",
    "OutRefundNoGetParams",
    "OutRefundNoGetResult",
    "OutRefundNoGetResultAmount",
    "OutRefundNoGetResultAmountFrom",
    "OutRefundNoGetResultPromotionDetail",
    "OutRequestNoRevokePostResult",
    "PlanIdOutContractCodeOutContractCodeGetResult",
    "PlanIdOutContractCodeOutContractCodeGetResultContractTerminateInfo",
    "PreEntrustSignAppPostBody",
    "PreEntrustSignAppPostResult",
    "PreEntrustSignPostBody",
    "PreEntrustSignPostResult",
    "PreEntrustSignWithRealNameIdentityAppPostBody",
    "PreEntrustSignWithRealNameIdentityAppPostResult",
    "PreEntrustSignWithRealNameIdentityMiniProgramPostBody",
    "PreEntrustSignWithRealNameIdentityMiniProgramPostResult",
    "RefundIdGetParams",
    "RefundIdGetResult",
    "RefundIdGetResultAmount",
    "RefundIdGetResultAmountFrom",
    "RefundIdGetResultPromotionDetail",
    "ReturnAdvanceGetParams",
    "ReturnAdvanceGetResult",
    "ReturnAdvancePostBody",
    "ReturnAdvancePostResult",
    "ReturnPostBody",
    "ReturnPostBodyFrom",
    "ReturnPostResult",
    "ReturnordersGetParams",
    "ReturnordersGetResult",
    "ReturnordersPostBody",
    "ReturnordersPostResult",
    "ReversePostBody",
    "ReversePostBodySubOrders",
    "SubjectSubMerchantsGetParams",
    "SubjectSubMerchantsGetResult",
    "SubjectSubMerchantsGetResultData",
    "SubmitAccountHostingApplymentPostBody",
    "SubmitAccountHostingApplymentPostBodyAccountInfo",
    "SubmitAccountHostingApplymentPostBodyBusinessLicenseInfo",
    "SubmitAccountHostingApplymentPostBodyContactInfo",
    "SubmitAccountHostingApplymentPostBodyFinanceInstitutionInfo",
    "SubmitAccountHostingApplymentPostBodyIdCardInfo",
    "SubmitAccountHostingApplymentPostBodyIdDocInfo",
    "SubmitAccountHostingApplymentPostBodySalesSceneInfo",
    "SubmitAccountHostingApplymentPostBodySettlementInfo",
    "SubmitAccountHostingApplymentPostBodyUboInfoList",
    "SubmitAccountHostingApplymentPostResult",
    "SubmitSignVerifyInfoPostBody",
    "SubmitSignVerifyInfoPostBodyProxyVerifyIdentityInfo",
    "SubmitSignVerifyInfoPostResult",
    "SubsidiesCancelPostBody",
    "SubsidiesCancelPostResult",
    "TerminatePostBody",
    "TerminatePostResult",
    "TransactionsPostBody",
    "TransactionsPostBodySubOrders",
    "TransactionsPostBodySubOrdersAmount",
    "TransactionsPostBodySubOrdersSettleInfo",
    "TransactionsPostResult",
    "TransactionsPostResultCombinePayerInfo",
    "TransactionsPostResultSubOrders",
    "TransactionsPostResultSubOrdersAmount",
    "TransferBillNoGetParams",
    "TransferBillNoGetResult",
    "TransferBillsPostBody",
    "TransferBillsPostResult",
    "ValidateCancelSubMchidGetResult",
    "ValidateCancelSubMchidGetResultAccountInfo",
    "ValidateCancelSubMchidGetResultBlockReasons",
    "WithdrawIdGetParams",
    "WithdrawIdGetResult",
    "WithdrawOutRequestNoOutRequestNoGetParams",
    "WithdrawOutRequestNoOutRequestNoGetResult",
    "WithdrawPostBody",
    "WithdrawPostResult",
]


class ApplymentIdApplymentIdGetResultAccountWithdrawResult(TypedDict):
    out_account_type: Literal["BASIC_ACCOUNT", "OPERATE_ACCOUNT", "MARGIN_ACCOUNT", "TRADE_FEE_ACCOUNT"] | str
    pay_state: Literal["PAY_PROCESSING", "PAY_SUCCEED", "PAY_FAIL", "BANK_REFUNDED"] | str
    state_description: str


class ApplymentIdApplymentIdGetResultAccountInfo(TypedDict):
    out_account_type: Literal["BASIC_ACCOUNT", "OPERATE_ACCOUNT", "MARGIN_ACCOUNT", "TRADE_FEE_ACCOUNT"] | str
    amount: int


class ApplymentIdApplymentIdGetResultConfirmCancel(TypedDict):
    confirm_cancel_url: NotRequired[str]


class ApplymentIdApplymentIdGetResult(TypedDict):
    """微信支付注销提现申请单号查询申请单状态"""

    applyment_id: str
    out_request_no: str
    cancel_state: (
        Literal[
            "ACCEPTED",
            "REVIEWING",
            "REJECTED",
            "WAITING_MERCHANT_CONFIRM",
            "REVOKED",
            "SYSTEM_PROCESSING",
            "CANCELED",
            "FUND_PROCESSING",
            "FINISH",
        ]
        | str
    )
    cancel_state_description: str
    withdraw: NotRequired[Literal["APPLY_WITHDRAW", "NOT_APPLY_WITHDRAW"] | str]
    withdraw_state: NotRequired[Literal["WITHDRAW_PROCESSING", "WITHDRAW_EXCEPTION", "WITHDRAW_SUCCEED"] | str]
    account_withdraw_result: NotRequired[list[ApplymentIdApplymentIdGetResultAccountWithdrawResult]]
    modify_time: NotRequired[str]
    sub_mchid: str
    account_info: NotRequired[list[ApplymentIdApplymentIdGetResultAccountInfo]]
    confirm_cancel: NotRequired[ApplymentIdApplymentIdGetResultConfirmCancel]


class ConfirmPostBody(TypedDict):
    """平台代商户确认注销"""

    applyment_id: NotRequired[str]
    out_request_no: NotRequired[str]
    sub_mchid: str
    operator_identification: str
    confirm_time: str
    cancel_contract_version: str


class ConfirmPostResult(TypedDict):
    """平台代商户确认注销"""

    applyment_id: NotRequired[str]
    out_request_no: NotRequired[str]
    sub_mchid: NotRequired[str]


class ApplyCancelWithdrawOutRequestNoOutRequestNoGetResultAccountWithdrawResult(TypedDict):
    out_account_type: Literal["BASIC_ACCOUNT", "OPERATE_ACCOUNT", "MARGIN_ACCOUNT", "TRADE_FEE_ACCOUNT"] | str
    pay_state: Literal["PAY_PROCESSING", "PAY_SUCCEED", "PAY_FAIL", "BANK_REFUNDED"] | str
    state_description: str


class ApplyCancelWithdrawOutRequestNoOutRequestNoGetResultAccountInfo(TypedDict):
    out_account_type: Literal["BASIC_ACCOUNT", "OPERATE_ACCOUNT", "MARGIN_ACCOUNT", "TRADE_FEE_ACCOUNT"] | str
    amount: int


class ApplyCancelWithdrawOutRequestNoOutRequestNoGetResultConfirmCancel(TypedDict):
    confirm_cancel_url: NotRequired[str]


class ApplyCancelWithdrawOutRequestNoOutRequestNoGetResult(TypedDict):
    """商户注销提现申请单号查询申请单状态"""

    applyment_id: str
    out_request_no: str
    cancel_state: (
        Literal[
            "ACCEPTED",
            "REVIEWING",
            "REJECTED",
            "WAITING_MERCHANT_CONFIRM",
            "REVOKED",
            "SYSTEM_PROCESSING",
            "CANCELED",
            "FUND_PROCESSING",
            "FINISH",
        ]
        | str
    )
    cancel_state_description: str
    withdraw: NotRequired[Literal["APPLY_WITHDRAW", "NOT_APPLY_WITHDRAW"] | str]
    withdraw_state: NotRequired[Literal["WITHDRAW_PROCESSING", "WITHDRAW_EXCEPTION", "WITHDRAW_SUCCEED"] | str]
    account_withdraw_result: NotRequired[
        list[ApplyCancelWithdrawOutRequestNoOutRequestNoGetResultAccountWithdrawResult]
    ]
    modify_time: NotRequired[str]
    sub_mchid: str
    account_info: NotRequired[list[ApplyCancelWithdrawOutRequestNoOutRequestNoGetResultAccountInfo]]
    confirm_cancel: NotRequired[ApplyCancelWithdrawOutRequestNoOutRequestNoGetResultConfirmCancel]


class ApplyCancelWithdrawPostBodyPayeeInfoBankAccountInfo(TypedDict):
    account_name: Secret | str  # encrypted: a Secret, or its ciphertext
    account_bank: str
    bank_branch_id: NotRequired[str]
    bank_branch_name: NotRequired[str]
    bank_name: NotRequired[str]
    account_number: Secret | str  # encrypted: a Secret, or its ciphertext


class ApplyCancelWithdrawPostBodyPayeeInfoIdentityInfo(TypedDict):
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
    identification_name: Secret | str  # encrypted: a Secret, or its ciphertext
    identification_no: Secret | str  # encrypted: a Secret, or its ciphertext


class ApplyCancelWithdrawPostBodyPayeeInfo(TypedDict):
    account_type: Literal["ACCOUNT_TYPE_CORPORATE", "ACCOUNT_TYPE_PERSONAL"] | str
    bank_account_info: ApplyCancelWithdrawPostBodyPayeeInfoBankAccountInfo
    identity_info: NotRequired[ApplyCancelWithdrawPostBodyPayeeInfoIdentityInfo]


class ApplyCancelWithdrawPostBodyProofMedias(TypedDict):
    proof_media_type: Literal["WITHDRAWAL_APPLICATION"] | str
    proof_media: str


class ApplyCancelWithdrawPostBody(TypedDict):
    """提交注销提现申请"""

    sub_mchid: str
    out_request_no: str
    withdraw: NotRequired[Literal["APPLY_WITHDRAW", "NOT_APPLY_WITHDRAW"] | str]
    payee_info: ApplyCancelWithdrawPostBodyPayeeInfo
    proof_medias: NotRequired[list[ApplyCancelWithdrawPostBodyProofMedias]]
    additional_materials: NotRequired[list[str]]
    remark: NotRequired[str]


class ApplyCancelWithdrawPostResult(TypedDict):
    """提交注销提现申请"""

    applyment_id: NotRequired[str]
    out_request_no: NotRequired[str]


class ValidateCancelSubMchidGetResultAccountInfo(TypedDict):
    out_account_type: Literal["BASIC_ACCOUNT", "OPERATE_ACCOUNT", "MARGIN_ACCOUNT", "TRADE_FEE_ACCOUNT"] | str
    amount: int


class ValidateCancelSubMchidGetResultBlockReasons(TypedDict):
    type: NotRequired[
        Literal["CONSUMER_COMPLAINT_UNPROCESSED", "HAS_BLOCKING_CONTROL", "FUNDS_PENDING_PROCESSING", "OTHER_REASON"]
        | str
    ]
    description: NotRequired[str]


class ValidateCancelSubMchidGetResult(TypedDict):
    """商户注销资格校验"""

    sub_mchid: str
    merchant_state: Literal["NORMAL", "HAS_BEEN_CANCELLED"] | str
    validate_result: Literal["ALLOW_CANCEL_WITHDRAW", "NOT_ALLOW_CANCEL_WITHDRAW"] | str
    account_info: list[ValidateCancelSubMchidGetResultAccountInfo]
    block_reasons: NotRequired[list[ValidateCancelSubMchidGetResultBlockReasons]]


class MediaPostMeta(TypedDict):
    """注销申请图片上传"""

    file_digest: NotRequired[str]
    file_name: NotRequired[str]


class MediaPostResult(TypedDict):
    """注销申请图片上传"""

    media_id: str


class OutApplyNoGetResult(TypedDict):
    """查询注销单状态"""

    out_apply_no: str
    sub_mchid: str
    reject_reason: NotRequired[str]
    cancel_state: NotRequired[Literal["REVIEWING", "REJECTED", "CANCEL_SUCCESS"] | str]
    update_time: NotRequired[str]


class CancelApplicationsPostBodyApplicationInfo(TypedDict):
    application_type: NotRequired[Literal["SP_CANCEL_ACCOUNT_APPLICATION", "SUB_CANCEL_ACCOUNT_APPLICATION"] | str]
    application_media_id: NotRequired[str]


class CancelApplicationsPostBody(TypedDict):
    """提交注销申请单"""

    sub_mchid: str
    out_apply_no: str
    application_info: list[CancelApplicationsPostBodyApplicationInfo]


class CancelApplicationsPostResult(TypedDict):
    """提交注销申请单"""

    out_apply_no: str
    sub_mchid: str
    reject_reason: NotRequired[str]
    cancel_state: NotRequired[Literal["REVIEWING", "REJECTED", "CANCEL_SUCCESS"] | str]
    update_time: NotRequired[str]


class ApplymentsApplymentIdGetResultAccountValidation(TypedDict):
    account_name: str
    account_no: NotRequired[str]
    pay_amount: int
    destination_account_number: str
    destination_account_name: str
    destination_account_bank: str
    city: str
    remark: str
    deadline: str


class ApplymentsApplymentIdGetResultAuditDetail(TypedDict):
    param_name: str
    reject_reason: str


class ApplymentsApplymentIdGetResult(TypedDict):
    """通过申请单ID查询申请状态"""

    applyment_state: str
    applyment_state_desc: str
    sign_url: NotRequired[str]
    sub_mchid: NotRequired[str]
    account_validation: NotRequired[ApplymentsApplymentIdGetResultAccountValidation]
    audit_detail: NotRequired[list[ApplymentsApplymentIdGetResultAuditDetail]]
    legal_validation_url: NotRequired[str]
    out_request_no: str
    applyment_id: int
    sign_state: NotRequired[Literal["UNSIGNED", "SIGNED", "NOT_SIGNABLE"] | str]


class ApplymentIdRevokePostResult(TypedDict):
    """撤销申请单-使用申请单号"""

    applyment_id: int
    out_request_no: str


class EmptyPostBodyBusinessLicenseInfo(TypedDict):
    cert_type: NotRequired[
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
    ]
    business_license_copy: NotRequired[str]
    business_license_number: NotRequired[str]
    merchant_name: NotRequired[str]
    legal_person: NotRequired[str]
    company_address: NotRequired[str]
    business_time: NotRequired[str]  # JSON, as text


class EmptyPostBodyFinanceInstitutionInfo(TypedDict):
    finance_type: NotRequired[Literal["BANK_AGENT", "PAYMENT_AGENT", "INSURANCE", "TRADE_AND_SETTLE", "OTHER"] | str]
    finance_license_pics: NotRequired[list[str]]


class EmptyPostBodyIdCardInfo(TypedDict):
    id_card_copy: NotRequired[str]
    id_card_national: NotRequired[str]
    id_card_name: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    id_card_number: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    id_card_valid_time_begin: NotRequired[str]
    id_card_valid_time: NotRequired[str]


class EmptyPostBodyIdDocInfo(TypedDict):
    id_doc_name: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    id_doc_number: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    id_doc_copy: NotRequired[str]
    id_doc_copy_back: NotRequired[str]
    doc_period_begin: NotRequired[str]
    doc_period_end: NotRequired[str]


class EmptyPostBodyUboInfoList(TypedDict):
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


class EmptyPostBodyAccountInfo(TypedDict):
    bank_account_type: NotRequired[Literal["74", "75"] | str]
    account_bank: NotRequired[str]
    account_name: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    bank_address_code: NotRequired[str]
    bank_branch_id: NotRequired[str]
    bank_name: NotRequired[str]
    account_number: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext


class EmptyPostBodyContactInfo(TypedDict):
    contact_type: NotRequired[Literal["65", "66"] | str]
    contact_name: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
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
    contact_id_card_number: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    contact_id_doc_copy: NotRequired[str]
    contact_id_doc_copy_back: NotRequired[str]
    contact_period_begin: NotRequired[str]
    contact_period_end: NotRequired[str]
    business_authorization_letter: NotRequired[str]
    mobile_phone: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext


class EmptyPostBodySalesSceneInfo(TypedDict):
    store_name: NotRequired[str]
    store_url: NotRequired[str]
    store_qr_code: NotRequired[str]
    mini_program_sub_appid: NotRequired[str]


class EmptyPostBodySettlementInfo(TypedDict):
    settlement_id: NotRequired[str]
    qualification_type: NotRequired[str]


class EmptyPostBody(TypedDict):
    """二级商户进件"""

    out_request_no: str
    organization_type: Literal["2401", "2500", "4", "2", "3", "2502", "1708"] | str
    finance_institution: NotRequired[bool]
    business_license_info: NotRequired[EmptyPostBodyBusinessLicenseInfo]
    finance_institution_info: NotRequired[EmptyPostBodyFinanceInstitutionInfo]
    id_holder_type: NotRequired[Literal["LEGAL", "SUPER"] | str]
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
    id_card_info: NotRequired[EmptyPostBodyIdCardInfo]
    id_doc_info: NotRequired[EmptyPostBodyIdDocInfo]
    owner: NotRequired[bool]
    ubo_info_list: NotRequired[list[EmptyPostBodyUboInfoList]]
    account_info: EmptyPostBodyAccountInfo
    contact_info: EmptyPostBodyContactInfo
    sales_scene_info: EmptyPostBodySalesSceneInfo
    settlement_info: NotRequired[EmptyPostBodySettlementInfo]
    merchant_shortname: str
    qualifications: NotRequired[list[str]]
    business_addition_pics: NotRequired[list[str]]
    business_addition_desc: NotRequired[list[str]]


class EmptyPostResult(TypedDict):
    """二级商户进件"""

    applyment_id: int
    out_request_no: str


class ApplymentsOutRequestNoOutRequestNoGetResultAccountValidation(TypedDict):
    account_name: NotRequired[str]
    account_no: NotRequired[str]
    pay_amount: NotRequired[int]
    destination_account_number: NotRequired[str]
    destination_account_name: NotRequired[str]
    destination_account_bank: NotRequired[str]
    city: NotRequired[str]
    remark: NotRequired[str]
    deadline: NotRequired[str]


class ApplymentsOutRequestNoOutRequestNoGetResultAuditDetail(TypedDict):
    param_name: str
    reject_reason: str


class ApplymentsOutRequestNoOutRequestNoGetResult(TypedDict):
    """通过业务申请编号查询申请状态"""

    applyment_state: str
    applyment_state_desc: str
    sign_url: NotRequired[str]
    sub_mchid: NotRequired[str]
    account_validation: NotRequired[ApplymentsOutRequestNoOutRequestNoGetResultAccountValidation]
    audit_detail: NotRequired[list[ApplymentsOutRequestNoOutRequestNoGetResultAuditDetail]]
    legal_validation_url: NotRequired[str]
    out_request_no: str
    applyment_id: int
    sign_state: NotRequired[Literal["UNSIGNED", "SIGNED", "NOT_SIGNABLE"] | str]


class OutRequestNoRevokePostResult(TypedDict):
    """撤销申请单-使用业务申请编号"""

    applyment_id: int
    out_request_no: str


class SubmitAccountHostingApplymentPostBodyBusinessLicenseInfo(TypedDict):
    cert_type: NotRequired[
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
    ]
    business_license_copy: NotRequired[str]
    business_license_number: NotRequired[str]
    merchant_name: NotRequired[str]
    legal_person: NotRequired[str]
    company_address: NotRequired[str]
    business_time: NotRequired[str]  # JSON, as text


class SubmitAccountHostingApplymentPostBodyFinanceInstitutionInfo(TypedDict):
    finance_type: NotRequired[Literal["BANK_AGENT", "PAYMENT_AGENT", "INSURANCE", "TRADE_AND_SETTLE", "OTHER"] | str]
    finance_license_pics: NotRequired[list[str]]


class SubmitAccountHostingApplymentPostBodyIdCardInfo(TypedDict):
    id_card_copy: str
    id_card_national: str
    id_card_name: Secret | str  # encrypted: a Secret, or its ciphertext
    id_card_number: Secret | str  # encrypted: a Secret, or its ciphertext
    id_card_valid_time_begin: str
    id_card_valid_time: str


class SubmitAccountHostingApplymentPostBodyIdDocInfo(TypedDict):
    id_doc_name: Secret | str  # encrypted: a Secret, or its ciphertext
    id_doc_number: Secret | str  # encrypted: a Secret, or its ciphertext
    id_doc_copy: str
    id_doc_copy_back: NotRequired[str]
    doc_period_begin: str
    doc_period_end: str


class SubmitAccountHostingApplymentPostBodyUboInfoList(TypedDict):
    ubo_id_doc_type: NotRequired[
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
    ubo_id_doc_copy: NotRequired[str]
    ubo_id_doc_copy_back: NotRequired[str]
    ubo_id_doc_name: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    ubo_id_doc_number: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    ubo_id_doc_address: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    ubo_period_begin: NotRequired[str]
    ubo_period_end: NotRequired[str]
    ubo_id_doc_period_begin: NotRequired[str]
    ubo_id_doc_period_end: NotRequired[str]


class SubmitAccountHostingApplymentPostBodyAccountInfo(TypedDict):
    bank_account_type: Literal["74", "75"] | str
    account_bank: str
    account_name: Secret | str  # encrypted: a Secret, or its ciphertext
    bank_branch_id: NotRequired[str]
    bank_name: NotRequired[str]
    account_number: Secret | str  # encrypted: a Secret, or its ciphertext


class SubmitAccountHostingApplymentPostBodyContactInfo(TypedDict):
    contact_type: Literal["65", "66"] | str
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
    contact_id_card_number: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    contact_id_doc_copy: NotRequired[str]
    contact_id_doc_copy_back: NotRequired[str]
    contact_period_begin: NotRequired[str]
    contact_period_end: NotRequired[str]
    business_authorization_letter: NotRequired[str]
    contact_id_doc_period_begin: NotRequired[str]
    contact_id_doc_period_end: NotRequired[str]
    mobile_phone: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext


class SubmitAccountHostingApplymentPostBodySalesSceneInfo(TypedDict):
    store_name: NotRequired[str]
    store_url: NotRequired[str]
    store_qr_code: NotRequired[str]
    mini_program_sub_appid: NotRequired[str]


class SubmitAccountHostingApplymentPostBodySettlementInfo(TypedDict):
    settlement_id: NotRequired[str]
    qualification_type: NotRequired[str]


class SubmitAccountHostingApplymentPostBody(TypedDict):
    """提交申请单"""

    out_request_no: str
    organization_type: Literal["2401", "2500", "4", "2", "3", "2502", "1708"] | str
    finance_institution: NotRequired[bool]
    business_license_info: NotRequired[SubmitAccountHostingApplymentPostBodyBusinessLicenseInfo]
    finance_institution_info: NotRequired[SubmitAccountHostingApplymentPostBodyFinanceInstitutionInfo]
    id_holder_type: NotRequired[Literal["LEGAL", "SUPER"] | str]
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
    id_card_info: NotRequired[SubmitAccountHostingApplymentPostBodyIdCardInfo]
    id_doc_info: NotRequired[SubmitAccountHostingApplymentPostBodyIdDocInfo]
    ubo_info_list: NotRequired[list[SubmitAccountHostingApplymentPostBodyUboInfoList]]
    account_info: SubmitAccountHostingApplymentPostBodyAccountInfo
    contact_info: SubmitAccountHostingApplymentPostBodyContactInfo
    sales_scene_info: SubmitAccountHostingApplymentPostBodySalesSceneInfo
    settlement_info: NotRequired[SubmitAccountHostingApplymentPostBodySettlementInfo]
    merchant_shortname: str
    qualifications: NotRequired[list[str]]
    business_addition_pics: NotRequired[list[str]]
    business_addition_desc: NotRequired[list[str]]
    proxy_sign_verify_mode: NotRequired[bool]
    id_card_complete_statement: NotRequired[str]


class SubmitAccountHostingApplymentPostResult(TypedDict):
    """提交申请单"""

    applyment_id: int
    out_request_no: str


class SubmitSignVerifyInfoPostBodyProxyVerifyIdentityInfo(TypedDict):
    verify_identity_type: Literal["VERIFY_IDENTITY_TYPE_FACE_TO_FACE", "VERIFY_IDENTITY_TYPE_REMOTE"] | str
    verify_identity_result: bool


class SubmitSignVerifyInfoPostBody(TypedDict):
    """平台代理签约核身"""

    out_request_no: str
    applyment_id: NotRequired[int]
    pre_sign_time: NotRequired[str]
    proxy_verify_identity_info: NotRequired[SubmitSignVerifyInfoPostBodyProxyVerifyIdentityInfo]


class SubmitSignVerifyInfoPostResult(TypedDict):
    """平台代理签约核身"""

    applyment_id: int


class FundflowbillGetParams(TypedDict):
    """申请二级商户资金账单"""

    bill_date: str
    account_type: Literal["ALL"] | str
    tar_type: NotRequired[Literal["GZIP"] | str]
    algorithm: Literal["AEAD_AES_256_GCM", "SM4_GCM"] | str


class FundflowbillGetResultDownloadBillList(TypedDict):
    bill_sequence: int
    hash_type: Literal["SHA1"] | str
    hash_value: str
    download_url: str
    encrypt_key: str
    nonce: str


class FundflowbillGetResult(TypedDict):
    """申请二级商户资金账单"""

    download_bill_count: int
    download_bill_list: NotRequired[list[FundflowbillGetResultDownloadBillList]]


class PlanIdOutContractCodeOutContractCodeGetResultContractTerminateInfo(TypedDict):
    contract_termination_mode: str
    contract_terminated_time: str
    contract_termination_remark: str


class PlanIdOutContractCodeOutContractCodeGetResult(TypedDict):
    """通过商户协议号查询协议"""

    mchid: str
    contract_id: str
    appid: str
    plan_id: int
    out_contract_code: str
    contract_display_account: str
    contract_state: str
    contract_signed_time: str
    contract_expired_time: str
    contract_terminate_info: NotRequired[PlanIdOutContractCodeOutContractCodeGetResultContractTerminateInfo]
    openid: str


class TerminatePostBody(TypedDict):
    """商户协议号解约协议"""

    contract_termination_remark: str


class TerminatePostResult(TypedDict):
    """商户协议号解约协议"""

    mchid: str
    plan_id: int
    out_contract_code: str


class ContractsPreEntrustSignMiniProgramPostBody(TypedDict):
    """小程序方式预签约"""

    appid: str
    plan_id: int
    out_contract_code: str
    contract_display_account: str
    notify_url: str


class ContractsPreEntrustSignMiniProgramPostResult(TypedDict):
    """小程序方式预签约"""

    pre_entrustweb_id: str
    mchid: str
    plan_id: int
    out_contract_code: str


class PreEntrustSignPostBody(TypedDict):
    """APP方式预签约"""

    appid: str
    plan_id: int
    out_contract_code: str
    contract_display_account: str
    notify_url: str
    return_app: NotRequired[bool]
    attach: NotRequired[str]


class PreEntrustSignPostResult(TypedDict):
    """APP方式预签约"""

    pre_entrustweb_id: str
    mchid: str
    plan_id: int
    out_contract_code: str


class CombineOutTradeNoGetResultSubOrdersAmount(TypedDict):
    total_amount: int
    currency: str
    payer_amount: NotRequired[int]
    payer_currency: NotRequired[str]


class CombineOutTradeNoGetResultSubOrders(TypedDict):
    mchid: str
    trade_type: str
    trade_state: str
    bank_type: NotRequired[str]
    attach: NotRequired[str]
    success_time: NotRequired[str]
    transaction_id: str
    out_trade_no: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    amount: NotRequired[CombineOutTradeNoGetResultSubOrdersAmount]


class CombineOutTradeNoGetResultCombinePayerInfo(TypedDict):
    openid: str


class CombineOutTradeNoGetResult(TypedDict):
    """电商合单委托代扣查询订单"""

    combine_appid: str
    combine_mchid: str
    combine_out_trade_no: str
    sub_orders: NotRequired[list[CombineOutTradeNoGetResultSubOrders]]
    combine_payer_info: NotRequired[CombineOutTradeNoGetResultCombinePayerInfo]


class ReversePostBodySubOrders(TypedDict):
    mchid: str
    out_trade_no: str
    sub_mchid: str
    sub_appid: NotRequired[str]


class ReversePostBody(TypedDict):
    """电商合单委托代扣撤销订单"""

    combine_appid: str
    sub_orders: NotRequired[list[ReversePostBodySubOrders]]


class TransactionsPostBodySubOrdersAmount(TypedDict):
    total_amount: int
    currency: str


class TransactionsPostBodySubOrdersSettleInfo(TypedDict):
    profit_sharing: NotRequired[bool]
    subsidy_amount: NotRequired[int]


class TransactionsPostBodySubOrders(TypedDict):
    mchid: str
    attach: NotRequired[str]
    amount: TransactionsPostBodySubOrdersAmount
    out_trade_no: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    description: str
    settle_info: NotRequired[TransactionsPostBodySubOrdersSettleInfo]
    sub_risk_info: NotRequired[str]


class TransactionsPostBody(TypedDict):
    """电商合单委托代扣支付"""

    combine_appid: str
    combine_mchid: str
    combine_out_trade_no: str
    contract_id: str
    sub_orders: NotRequired[list[TransactionsPostBodySubOrders]]
    risk_info: NotRequired[str]


class TransactionsPostResultSubOrdersAmount(TypedDict):
    total_amount: int
    currency: str
    payer_amount: NotRequired[int]
    payer_currency: NotRequired[str]


class TransactionsPostResultSubOrders(TypedDict):
    mchid: str
    trade_type: str
    trade_state: str
    bank_type: NotRequired[str]
    attach: NotRequired[str]
    success_time: NotRequired[str]
    transaction_id: str
    out_trade_no: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    amount: NotRequired[TransactionsPostResultSubOrdersAmount]


class TransactionsPostResultCombinePayerInfo(TypedDict):
    openid: str


class TransactionsPostResult(TypedDict):
    """电商合单委托代扣支付"""

    combine_appid: str
    combine_mchid: str
    combine_out_trade_no: str
    sub_orders: NotRequired[list[TransactionsPostResultSubOrders]]
    combine_payer_info: NotRequired[TransactionsPostResultCombinePayerInfo]


class BalanceSubMchidGetParams(TypedDict):
    """查询二级商户账户实时余额"""

    account_type: NotRequired[Literal["BASIC", "OPERATION", "FEES", "DEPOSIT"] | str]


class BalanceSubMchidGetResult(TypedDict):
    """查询二级商户账户实时余额"""

    sub_mchid: str
    account_type: NotRequired[Literal["BASIC", "OPERATION", "FEES", "DEPOSIT"] | str]
    available_amount: int
    pending_amount: NotRequired[int]


class EnddaybalanceSubMchidGetParams(TypedDict):
    """查询二级商户账户日终余额"""

    date: str
    account_type: NotRequired[Literal["BASIC", "DEPOSIT"] | str]


class EnddaybalanceSubMchidGetResult(TypedDict):
    """查询二级商户账户日终余额"""

    sub_mchid: str
    available_amount: int
    pending_amount: NotRequired[int]
    account_type: NotRequired[Literal["BASIC", "DEPOSIT"] | str]


class WithdrawIdGetParams(TypedDict):
    """微信支付提现单号查询"""

    sub_mchid: str


class WithdrawIdGetResult(TypedDict):
    """微信支付提现单号查询"""

    sub_mchid: NotRequired[str]
    sp_mchid: str
    status: Literal["CREATE_SUCCESS", "SUCCESS", "FAIL", "REFUND", "CLOSE", "INIT"] | str
    withdraw_id: str
    out_request_no: str
    amount: int
    create_time: NotRequired[str]
    update_time: NotRequired[str]
    reason: NotRequired[str]
    remark: NotRequired[str]
    bank_memo: NotRequired[str]
    account_type: NotRequired[Literal["BASIC", "OPERATION", "FEES"] | str]
    account_number: NotRequired[str]
    account_bank: NotRequired[str]
    bank_name: NotRequired[str]


class WithdrawOutRequestNoOutRequestNoGetParams(TypedDict):
    """商户提现单号查询"""

    sub_mchid: str


class WithdrawOutRequestNoOutRequestNoGetResult(TypedDict):
    """商户提现单号查询"""

    sub_mchid: NotRequired[str]
    sp_mchid: str
    status: Literal["CREATE_SUCCESS", "SUCCESS", "FAIL", "REFUND", "CLOSE", "INIT"] | str
    withdraw_id: str
    out_request_no: str
    amount: int
    create_time: NotRequired[str]
    update_time: NotRequired[str]
    reason: NotRequired[str]
    remark: NotRequired[str]
    bank_memo: NotRequired[str]
    account_type: NotRequired[Literal["BASIC", "OPERATION", "FEES"] | str]
    account_number: NotRequired[str]
    account_bank: NotRequired[str]
    bank_name: NotRequired[str]


class WithdrawPostBody(TypedDict):
    """账户余额提现"""

    sub_mchid: str
    out_request_no: str
    amount: int
    remark: NotRequired[str]
    bank_memo: NotRequired[str]
    account_type: NotRequired[Literal["BASIC", "OPERATION", "FEES"] | str]
    notify_url: NotRequired[str]


class WithdrawPostResult(TypedDict):
    """账户余额提现"""

    sub_mchid: str
    withdraw_id: str
    out_request_no: str
    account_type: NotRequired[Literal["BASIC", "OPERATION", "FEES"] | str]


class OpenidGetParams(TypedDict):
    """查询个人收款方授权结果"""

    appid: str
    permission_type: Literal["INDIVIDUAL_PAYEE"] | str


class OpenidGetResult(TypedDict):
    """查询个人收款方授权结果"""

    individual_auth_id: str
    operation_time: str
    auth_state: Literal["AUTHORIZED", "UNAUTHORIZED"] | str


class IndividualContractsOutContractCodeOutContractCodeGetParams(TypedDict):
    """根据业务申请单号查签约信息"""

    appid: str


class IndividualContractsOutContractCodeOutContractCodeGetResultRealNameAuthResult(TypedDict):
    scope: Literal["pay_realname"] | str
    access_token: str
    access_token_expire_time: str


class IndividualContractsOutContractCodeOutContractCodeGetResult(TypedDict):
    """根据业务申请单号查签约信息"""

    individual_auth_id: NotRequired[str]
    signed_time: str
    auth_state: Literal["AUTHORIZED", "UNAUTHORIZED"] | str
    individual_openid: NotRequired[str]
    real_name_auth_result: NotRequired[IndividualContractsOutContractCodeOutContractCodeGetResultRealNameAuthResult]


class PreEntrustSignAppPostBody(TypedDict):
    """APP场景预签约"""

    appid: str
    out_contract_code: str


class PreEntrustSignAppPostResult(TypedDict):
    """APP场景预签约"""

    pre_entrustweb_id: str


class IndividualContractsPreEntrustSignMiniProgramPostBody(TypedDict):
    """小程序场景预签约"""

    appid: str
    out_contract_code: str
    openid: str


class IndividualContractsPreEntrustSignMiniProgramPostResult(TypedDict):
    """小程序场景预签约"""

    pre_entrustweb_id: str


class PreEntrustSignWithRealNameIdentityAppPostBody(TypedDict):
    """APP场景预签约（需要实名验证）"""

    appid: str
    out_contract_code: str
    real_name: Secret | str  # encrypted: a Secret, or its ciphertext
    cred_type: Literal["ID_CARD"] | str
    cred_id: Secret | str  # encrypted: a Secret, or its ciphertext


class PreEntrustSignWithRealNameIdentityAppPostResult(TypedDict):
    """APP场景预签约（需要实名验证）"""

    pre_entrustweb_id: str


class PreEntrustSignWithRealNameIdentityMiniProgramPostBody(TypedDict):
    """小程序场景预签约（需要实名验证）"""

    appid: str
    out_contract_code: str
    openid: str
    real_name: Secret | str  # encrypted: a Secret, or its ciphertext
    cred_type: Literal["ID_CARD"] | str
    cred_id: Secret | str  # encrypted: a Secret, or its ciphertext


class PreEntrustSignWithRealNameIdentityMiniProgramPostResult(TypedDict):
    """小程序场景预签约（需要实名验证）"""

    pre_entrustweb_id: str


class AuthorizationsSubMchidGetResult(TypedDict):
    """查询二级商户商家转账授权状态"""

    sub_mchid: str
    authorization_state: str
    authorize_time: NotRequired[str]


class AuthorizationsPostBodyAgreementList(TypedDict):
    agreement_code: str
    agreement_version: str
    sign_organization: str
    sign_time: str


class AuthorizationsPostBody(TypedDict):
    """申请二级商户商家转账授权"""

    sub_mchid: str
    agreement_list: list[AuthorizationsPostBodyAgreementList]


class AuthorizationsPostResult(TypedDict):
    """申请二级商户商家转账授权"""

    sub_mchid: str
    authorization_state: str
    accept_time: str
    authorize_time: NotRequired[str]


class OutBillNoCancelPostBody(TypedDict):
    """撤销转账"""

    sub_mchid: str


class OutBillNoCancelPostResult(TypedDict):
    """撤销转账"""

    sub_mchid: str
    out_bill_no: str
    transfer_bill_no: str
    state: str
    update_time: str


class OutBillNoGetParams(TypedDict):
    """商户单号查询转账单"""

    sub_mchid: str


class OutBillNoGetResult(TypedDict):
    """商户单号查询转账单"""

    mchid: str
    sub_mchid: str
    out_bill_no: str
    transfer_bill_no: str
    appid: str
    transfer_scene_id: str
    state: str
    transfer_amount: int
    transfer_remark: str
    fail_reason: NotRequired[str]
    openid: NotRequired[str]
    user_name: NotRequired[str]
    create_time: str
    update_time: str


class TransferBillsPostBody(TypedDict):
    """发起转账"""

    sub_mchid: str
    appid: str
    out_bill_no: str
    transfer_scene_id: str
    openid: str
    user_name: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    transfer_amount: int
    transfer_remark: str
    notify_url: NotRequired[str]


class TransferBillsPostResult(TypedDict):
    """发起转账"""

    sub_mchid: str
    out_bill_no: str
    transfer_bill_no: str
    create_time: str
    state: str
    fail_reason: NotRequired[str]
    package_info: NotRequired[str]


class TransferBillNoGetParams(TypedDict):
    """微信转账单号查询转账单"""

    sub_mchid: str


class TransferBillNoGetResult(TypedDict):
    """微信转账单号查询转账单"""

    mchid: str
    sub_mchid: str
    out_bill_no: str
    transfer_bill_no: str
    appid: str
    transfer_scene_id: str
    state: str
    transfer_amount: int
    transfer_remark: str
    fail_reason: NotRequired[str]
    openid: NotRequired[str]
    user_name: NotRequired[str]
    create_time: str
    update_time: str


class AfterSalesOrdersGetParams(TypedDict):
    """查询售后服务分账结果"""

    sub_mchid: str
    transaction_id: NotRequired[str]


class AfterSalesOrdersGetResult(TypedDict):
    """查询售后服务分账结果"""

    sub_mchid: str
    transaction_id: str
    amount: int
    result: Literal["PROCESSING", "SUCCESS", "FAILED"] | str
    fail_reason: NotRequired[Literal["ACCOUNT_ABNORMAL", "NO_RELATION", "RECEIVER_HIGH_RISK"] | str]
    finish_time: str


class AfterSalesOrdersPostBody(TypedDict):
    """请求售后服务分账"""

    sub_mchid: str
    transaction_id: str
    amount: int
    type: Literal["SERVICE_FEE_INCOME"] | str
    scene: Literal["REFUND_TICKET", "CHANGE_TICKET", "RETURN_GOODS"] | str
    refund_id: str


class AfterSalesOrdersPostResult(TypedDict):
    """请求售后服务分账"""

    sub_mchid: str
    transaction_id: str
    amount: int


class FinishOrderPostBody(TypedDict):
    """完结分账"""

    sub_mchid: str
    transaction_id: str
    out_order_no: str
    description: str


class FinishOrderPostResult(TypedDict):
    """完结分账"""

    sub_mchid: str
    transaction_id: str
    out_order_no: str
    order_id: str


class AmountsGetResult(TypedDict):
    """查询订单剩余待分金额"""

    transaction_id: str
    unsplit_amount: int


class OrdersGetParams(TypedDict):
    """查询分账结果"""

    sub_mchid: str
    transaction_id: str
    out_order_no: str


class OrdersGetResultReceivers(TypedDict):
    receiver_mchid: NotRequired[str]
    amount: int
    description: str
    result: NotRequired[str]
    finish_time: str
    fail_reason: NotRequired[str]
    type: str
    receiver_account: str
    detail_id: str


class OrdersGetResultFundsAbnormalReceivers(TypedDict):
    mchid: NotRequired[str]


class OrdersGetResult(TypedDict):
    """查询分账结果"""

    sub_mchid: str
    transaction_id: str
    out_order_no: str
    order_id: str
    status: NotRequired[str]
    receivers: NotRequired[list[OrdersGetResultReceivers]]
    close_reason: NotRequired[str]
    abnormal_status: NotRequired[Literal["ABNORMAL_PENDING", "ABNORMAL_FINISHED", "ABNORMAL_CLOSED"] | str]
    funds_abnormal_closed_reason: NotRequired[Literal["CLOSED_REASON_TIMEOUT", "CLOSED_REASON_RESTRICT_TRANSFER"] | str]
    funds_abnormal_redirect_id: NotRequired[str]
    funds_abnormal_receivers: NotRequired[list[OrdersGetResultFundsAbnormalReceivers]]
    finish_amount: NotRequired[int]
    finish_description: NotRequired[str]


class OrdersPostBodyReceivers(TypedDict):
    type: str
    receiver_account: str
    amount: int
    description: str
    receiver_name: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext


class OrdersPostBody(TypedDict):
    """请求分账"""

    appid: NotRequired[str]
    sub_mchid: str
    transaction_id: str
    out_order_no: str
    receivers: list[OrdersPostBodyReceivers]
    finish: bool


class OrdersPostResultReceiversFundsAbnormalReceivers(TypedDict):
    mchid: NotRequired[str]


class OrdersPostResultReceivers(TypedDict):
    amount: int
    description: str
    result: NotRequired[str]
    finish_time: str
    fail_reason: NotRequired[str]
    type: str
    receiver_account: str
    detail_id: str
    abnormal_status: NotRequired[Literal["ABNORMAL_PENDING", "ABNORMAL_FINISHED", "ABNORMAL_CLOSED"] | str]
    funds_abnormal_closed_reason: NotRequired[Literal["CLOSED_REASON_TIMEOUT", "CLOSED_REASON_RESTRICT_TRANSFER"] | str]
    funds_abnormal_redirect_id: NotRequired[str]
    funds_abnormal_receivers: NotRequired[list[OrdersPostResultReceiversFundsAbnormalReceivers]]


class OrdersPostResult(TypedDict):
    """请求分账"""

    sub_mchid: str
    transaction_id: str
    out_order_no: str
    order_id: str
    status: NotRequired[Literal["PROCESSING", "FINISHED"] | str]
    receivers: list[OrdersPostResultReceivers]


class AddPostBody(TypedDict):
    """添加分账接收方"""

    appid: str
    type: str
    account: str
    name: NotRequired[str]
    encrypted_name: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    relation_type: str


class AddPostResult(TypedDict):
    """添加分账接收方"""

    type: str
    account: str


class DeletePostBody(TypedDict):
    """删除分账接收方"""

    appid: str
    type: str
    account: str


class DeletePostResult(TypedDict):
    """删除分账接收方"""

    type: str
    account: str


class ReturnordersGetParams(TypedDict):
    """查询分账回退结果"""

    sub_mchid: str
    order_id: NotRequired[str]
    out_order_no: NotRequired[str]
    out_return_no: str


class ReturnordersGetResult(TypedDict):
    """查询分账回退结果"""

    sub_mchid: str
    order_id: str
    out_order_no: str
    out_return_no: str
    return_mchid: str
    amount: int
    return_no: str
    result: str
    fail_reason: NotRequired[str]
    finish_time: str


class ReturnordersPostBody(TypedDict):
    """请求分账回退"""

    sub_mchid: str
    order_id: NotRequired[str]
    out_order_no: NotRequired[str]
    out_return_no: str
    return_mchid: str
    amount: int
    description: str
    transaction_id: NotRequired[str]


class ReturnordersPostResult(TypedDict):
    """请求分账回退"""

    sub_mchid: str
    order_id: str
    out_order_no: str
    out_return_no: str
    return_mchid: str
    amount: int
    return_no: str
    result: str
    fail_reason: NotRequired[str]
    finish_time: str


class ApplyAbnormalRefundPostBody(TypedDict):
    """发起异常退款"""

    sub_mchid: NotRequired[str]
    individual_auth_id: NotRequired[str]
    out_refund_no: str
    type: Literal["USER_BANK_CARD", "MERCHANT_BANK_CARD"] | str
    bank_type: NotRequired[
        Literal[
            "CMB_DEBIT",
            "COMM_DEBIT",
            "ABC_DEBIT",
            "CCB_DEBIT",
            "ICBC_DEBIT",
            "BOC_DEBIT",
            "PAB_DEBIT",
            "SPDB_DEBIT",
            "CITIC_DEBIT",
            "CEB_DEBIT",
            "CMBC_DEBIT",
            "CIB_DEBIT",
            "GDB_DEBIT",
            "PSBC_DEBIT",
            "NBCB_DEBIT",
        ]
        | str
    ]
    bank_account: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    real_name: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext


class ApplyAbnormalRefundPostResultAmountFrom(TypedDict):
    account: str
    amount: int


ApplyAbnormalRefundPostResultAmount = TypedDict(
    "ApplyAbnormalRefundPostResultAmount",
    {
        "refund": int,
        "from": NotRequired[list[ApplyAbnormalRefundPostResultAmountFrom]],
        "payer_refund": int,
        "discount_refund": int,
        "currency": str,
        "refund_fee": NotRequired[int],
    },
)


class ApplyAbnormalRefundPostResultPromotionDetailGoodsDetail(TypedDict):
    merchant_goods_id: str
    wechatpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    unit_price: int
    refund_amount: int
    refund_quantity: int


class ApplyAbnormalRefundPostResultPromotionDetail(TypedDict):
    promotion_id: str
    scope: str
    type: str
    amount: int
    refund_amount: int
    goods_detail: NotRequired[list[ApplyAbnormalRefundPostResultPromotionDetailGoodsDetail]]


class ApplyAbnormalRefundPostResult(TypedDict):
    """发起异常退款"""

    refund_id: str
    out_refund_no: str
    transaction_id: str
    out_trade_no: str
    channel: NotRequired[str]
    user_received_account: NotRequired[str]
    success_time: NotRequired[str]
    create_time: str
    status: str
    funds_account: NotRequired[Literal["AVAILABLE", "UNSETTLED"] | str]
    amount: ApplyAbnormalRefundPostResultAmount
    promotion_detail: NotRequired[list[ApplyAbnormalRefundPostResultPromotionDetail]]
    refund_account: NotRequired[Literal["REFUND_SOURCE_PARTNER_ADVANCE", "REFUND_SOURCE_SUB_MERCHANT"] | str]


class ReturnAdvanceGetParams(TypedDict):
    """查询垫付回补结果"""

    sub_mchid: str


class ReturnAdvanceGetResult(TypedDict):
    """查询垫付回补结果"""

    refund_id: str
    advance_return_id: str
    return_amount: int
    payer_mchid: str
    payer_account: str
    payee_mchid: str
    payee_account: str
    result: str
    success_time: NotRequired[str]


class ReturnAdvancePostBody(TypedDict):
    """垫付退款回补"""

    sub_mchid: str


class ReturnAdvancePostResult(TypedDict):
    """垫付退款回补"""

    refund_id: str
    advance_return_id: str
    return_amount: int
    payer_mchid: str
    payer_account: str
    payee_mchid: str
    payee_account: str
    result: str
    success_time: NotRequired[str]


class ApplyPostBodyAmountFrom(TypedDict):
    account: Literal["AVAILABLE", "UNAVAILABLE"] | str
    amount: int


ApplyPostBodyAmount = TypedDict(
    "ApplyPostBodyAmount",
    {
        "refund": int,
        "from": NotRequired[list[ApplyPostBodyAmountFrom]],
        "total": int,
        "currency": NotRequired[str],
    },
)


class ApplyPostBody(TypedDict):
    """退款申请"""

    individual_auth_id: NotRequired[str]
    sub_mchid: NotRequired[str]
    sp_appid: str
    sub_appid: NotRequired[str]
    combine_mchid: NotRequired[str]
    combine_out_trade_no: NotRequired[str]
    combine_transaction_id: str
    transaction_id: str
    out_trade_no: NotRequired[str]
    out_refund_no: str
    reason: NotRequired[str]
    amount: ApplyPostBodyAmount
    notify_url: NotRequired[str]
    refund_account: NotRequired[Literal["REFUND_SOURCE_SUB_MERCHANT", "REFUND_SOURCE_PARTNER_ADVANCE"] | str]
    funds_account: Literal["AVAILABLE", "UNSETTLED", "PREPAID"] | str


class ApplyPostResultAmountFrom(TypedDict):
    account: str
    amount: int


ApplyPostResultAmount = TypedDict(
    "ApplyPostResultAmount",
    {
        "refund": int,
        "from": NotRequired[list[ApplyPostResultAmountFrom]],
        "payer_refund": int,
        "discount_refund": NotRequired[int],
        "currency": NotRequired[str],
        "advance": NotRequired[int],
    },
)


class ApplyPostResultPromotionDetail(TypedDict):
    promotion_id: str
    scope: str
    type: str
    amount: int
    refund_amount: int


class ApplyPostResult(TypedDict):
    """退款申请"""

    refund_id: str
    out_refund_no: str
    create_time: str
    amount: ApplyPostResultAmount
    promotion_detail: NotRequired[list[ApplyPostResultPromotionDetail]]
    refund_account: NotRequired[Literal["REFUND_SOURCE_SUB_MERCHANT", "REFUND_SOURCE_PARTNER_ADVANCE"] | str]


class RefundIdGetParams(TypedDict):
    """通过微信支付退款单号查询退款"""

    individual_auth_id: NotRequired[str]
    sub_mchid: NotRequired[str]


class RefundIdGetResultAmountFrom(TypedDict):
    account: Literal["AVAILABLE", "UNAVAILABLE"] | str
    amount: int


RefundIdGetResultAmount = TypedDict(
    "RefundIdGetResultAmount",
    {
        "refund": int,
        "from": NotRequired[list[RefundIdGetResultAmountFrom]],
        "payer_refund": int,
        "discount_refund": NotRequired[int],
        "currency": NotRequired[str],
        "advance": NotRequired[int],
    },
)


class RefundIdGetResultPromotionDetail(TypedDict):
    promotion_id: str
    scope: str
    type: str
    amount: int
    refund_amount: int


class RefundIdGetResult(TypedDict):
    """通过微信支付退款单号查询退款"""

    refund_id: str
    out_refund_no: str
    transaction_id: str
    out_trade_no: str
    channel: NotRequired[str]
    user_received_account: NotRequired[str]
    success_time: NotRequired[str]
    create_time: str
    status: str
    amount: RefundIdGetResultAmount
    promotion_detail: NotRequired[list[RefundIdGetResultPromotionDetail]]
    refund_account: NotRequired[Literal["REFUND_SOURCE_SUB_MERCHANT", "REFUND_SOURCE_PARTNER_ADVANCE"] | str]
    funds_account: NotRequired[Literal["AVAILABLE", "UNSETTLED", "OPERATION", "BASIC", "ECNY_BASIC"] | str]


class OutRefundNoGetParams(TypedDict):
    """通过商户退款单号查询退款"""

    individual_auth_id: NotRequired[str]
    sub_mchid: NotRequired[str]


class OutRefundNoGetResultAmountFrom(TypedDict):
    account: Literal["AVAILABLE", "UNAVAILABLE"] | str
    amount: int


OutRefundNoGetResultAmount = TypedDict(
    "OutRefundNoGetResultAmount",
    {
        "refund": int,
        "from": NotRequired[list[OutRefundNoGetResultAmountFrom]],
        "payer_refund": int,
        "discount_refund": NotRequired[int],
        "currency": NotRequired[str],
        "advance": NotRequired[int],
    },
)


class OutRefundNoGetResultPromotionDetail(TypedDict):
    promotion_id: str
    scope: str
    type: str
    amount: int
    refund_amount: int


class OutRefundNoGetResult(TypedDict):
    """通过商户退款单号查询退款"""

    refund_id: str
    out_refund_no: str
    transaction_id: str
    out_trade_no: str
    channel: NotRequired[str]
    user_received_account: NotRequired[str]
    success_time: NotRequired[str]
    create_time: str
    status: str
    amount: OutRefundNoGetResultAmount
    promotion_detail: NotRequired[list[OutRefundNoGetResultPromotionDetail]]
    refund_account: NotRequired[Literal["REFUND_SOURCE_SUB_MERCHANT", "REFUND_SOURCE_PARTNER_ADVANCE"] | str]
    funds_account: NotRequired[Literal["AVAILABLE", "UNSETTLED", "OPERATION", "BASIC", "ECNY_BASIC"] | str]


class SubjectSubMerchantsGetParams(TypedDict):
    """查询指定主体子商户列表"""

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
    cert_number: str  # encrypted: client.decrypt() opens it
    limit: NotRequired[int]
    offset: NotRequired[int]


class SubjectSubMerchantsGetResultData(TypedDict):
    sub_mchid: str
    merchant_shortname: str
    sign_time: str


class SubjectSubMerchantsGetResult(TypedDict):
    """查询指定主体子商户列表"""

    data: list[SubjectSubMerchantsGetResultData]
    offset: int
    limit: int
    total_count: int


class SubsidiesCancelPostBody(TypedDict):
    """取消补差"""

    sub_mchid: str
    transaction_id: str
    description: str


class SubsidiesCancelPostResult(TypedDict):
    """取消补差"""

    sub_mchid: str
    transaction_id: str
    result: str
    description: str


class CreatePostBody(TypedDict):
    """请求补差"""

    sub_mchid: str
    transaction_id: str
    amount: int
    description: str
    refund_id: NotRequired[str]
    out_subsidy_no: NotRequired[str]


class CreatePostResult(TypedDict):
    """请求补差"""

    sub_mchid: str
    transaction_id: str
    subsidy_id: str
    description: str
    amount: int
    result: str
    success_time: str


class ReturnPostBodyFrom(TypedDict):
    account: NotRequired[Literal["AVAILABLE", "UNAVAILABLE"] | str]
    amount: NotRequired[int]


ReturnPostBody = TypedDict(
    "ReturnPostBody",
    {
        "sub_mchid": str,
        "out_order_no": str,
        "transaction_id": str,
        "refund_id": str,
        "amount": int,
        "description": str,
        "subsidy_id": NotRequired[str],
        "from": NotRequired[list[ReturnPostBodyFrom]],
    },
)
"""请求补差回退"""


class ReturnPostResult(TypedDict):
    """请求补差回退"""

    sub_mchid: str
    transaction_id: str
    subsidy_refund_id: str
    refund_id: str
    out_order_no: str
    amount: int
    description: str
    result: str
    success_time: str
