"""The shapes of the requests and replies of `v3.papay`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys

from wechatpay._keys.secret import Secret

if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "FailNotifyPostBody",
    "HarmonyPlanIdPlanIdOutContractCodeOutContractCodeGetResult",
    "HarmonyPlanIdPlanIdOutContractCodeOutContractCodeGetResultContractTerminateInfo",
    "HarmonyTransactionsApplyPostBody",
    "HarmonyTransactionsApplyPostBodyAmount",
    "HarmonyTransactionsApplyPostResult",
    "HarmonyTransactionsApplyPostResultAmount",
    "InsurancePayTransactionsApplyPostBody",
    "InsurancePayTransactionsApplyPostBodyAmount",
    "InsurancePayTransactionsApplyPostResult",
    "InsurancePayTransactionsApplyPostResultAmount",
    "InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResult",
    "InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResultContractTerminateInfo",
    "InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostBody",
    "InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResult",
    "InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResultContractTerminateInfo",
    "InsuranceSignContractsPreEntrustSignAppPostBody",
    "InsuranceSignContractsPreEntrustSignAppPostBodyAmount",
    "InsuranceSignContractsPreEntrustSignAppPostBodyPolicyPeriods",
    "InsuranceSignContractsPreEntrustSignAppPostBodyPolicyPeriodsEstimatedDeductAmount",
    "InsuranceSignContractsPreEntrustSignAppPostBodyRealIdentity",
    "InsuranceSignContractsPreEntrustSignAppPostResult",
    "InsuranceSignContractsPreEntrustSignH5PostBody",
    "InsuranceSignContractsPreEntrustSignH5PostBodyAmount",
    "InsuranceSignContractsPreEntrustSignH5PostBodyJumpControl",
    "InsuranceSignContractsPreEntrustSignH5PostBodyPolicyPeriods",
    "InsuranceSignContractsPreEntrustSignH5PostBodyPolicyPeriodsEstimatedDeductAmount",
    "InsuranceSignContractsPreEntrustSignH5PostBodyPolicyPeriodsPolicyCoverageDetail",
    "InsuranceSignContractsPreEntrustSignH5PostBodyPolicyPeriodsPolicyCoverageDetailPolicyClauses",
    "InsuranceSignContractsPreEntrustSignH5PostBodyRealIdentity",
    "InsuranceSignContractsPreEntrustSignH5PostResult",
    "InsuranceSignContractsPreEntrustSignJsapiPostBody",
    "InsuranceSignContractsPreEntrustSignJsapiPostBodyAmount",
    "InsuranceSignContractsPreEntrustSignJsapiPostBodyPolicyPeriods",
    "InsuranceSignContractsPreEntrustSignJsapiPostBodyPolicyPeriodsEstimatedDeductAmount",
    "InsuranceSignContractsPreEntrustSignJsapiPostBodyPolicyPeriodsPolicyCoverageDetail",
    "InsuranceSignContractsPreEntrustSignJsapiPostBodyPolicyPeriodsPolicyCoverageDetailPolicyClauses",
    "InsuranceSignContractsPreEntrustSignJsapiPostBodyRealIdentity",
    "InsuranceSignContractsPreEntrustSignJsapiPostResult",
    "InsuranceSignContractsPreEntrustSignMiniProgramPostBody",
    "InsuranceSignContractsPreEntrustSignMiniProgramPostBodyAmount",
    "InsuranceSignContractsPreEntrustSignMiniProgramPostBodyPolicyPeriods",
    "InsuranceSignContractsPreEntrustSignMiniProgramPostBodyPolicyPeriodsEstimatedDeductAmount",
    "InsuranceSignContractsPreEntrustSignMiniProgramPostBodyPolicyPeriodsPolicyCoverageDetail",
    "InsuranceSignContractsPreEntrustSignMiniProgramPostBodyPolicyPeriodsPolicyCoverageDetailPolicyClauses",
    "InsuranceSignContractsPreEntrustSignMiniProgramPostBodyRealIdentity",
    "InsuranceSignContractsPreEntrustSignMiniProgramPostResult",
    "ModifyPostBody",
    "ModifyPostBodyPolicyPeriods",
    "ModifyPostBodyPolicyPeriodsEstimatedDeductAmount",
    "ModifyPostResult",
    "ModifyPostResultPolicyPeriods",
    "ModifyPostResultPolicyPeriodsEstimatedDeductAmount",
    "NotifyPostBody",
    "NotifyPostBodyDeductDuration",
    "NotifyPostBodyEstimatedAmount",
    "PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetParams",
    "PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResult",
    "PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResultContractTerminateInfo",
    "PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResultDeductSchedule",
    "PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResultDeductScheduleDeductAmount",
    "PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResultDeductScheduleEstimatedDeductAmount",
    "PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResultDeductScheduleScheduledAmount",
    "PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostBody",
    "PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResult",
    "PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResultContractTerminateInfo",
    "PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResultDeductSchedule",
    "PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResultDeductScheduleDeductAmount",
    "PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResultDeductScheduleEstimatedDeductAmount",
    "PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResultDeductScheduleScheduledAmount",
    "PartnerContractsPreEntrustSignAppPostBody",
    "PartnerContractsPreEntrustSignAppPostBodyDeductSchedule",
    "PartnerContractsPreEntrustSignAppPostBodyDeductScheduleEstimatedDeductAmount",
    "PartnerContractsPreEntrustSignAppPostResult",
    "PartnerContractsPreEntrustSignH5PostBody",
    "PartnerContractsPreEntrustSignH5PostBodyDeductSchedule",
    "PartnerContractsPreEntrustSignH5PostBodyDeductScheduleEstimatedDeductAmount",
    "PartnerContractsPreEntrustSignH5PostBodyJumpControl",
    "PartnerContractsPreEntrustSignH5PostResult",
    "PartnerContractsPreEntrustSignJsapiPostBody",
    "PartnerContractsPreEntrustSignJsapiPostBodyDeductSchedule",
    "PartnerContractsPreEntrustSignJsapiPostBodyDeductScheduleEstimatedDeductAmount",
    "PartnerContractsPreEntrustSignJsapiPostResult",
    "PartnerContractsPreEntrustSignMiniProgramPostBody",
    "PartnerContractsPreEntrustSignMiniProgramPostBodyDeductSchedule",
    "PartnerContractsPreEntrustSignMiniProgramPostBodyDeductScheduleEstimatedDeductAmount",
    "PartnerContractsPreEntrustSignMiniProgramPostResult",
    "PartnerSchedulesContractIdContractIdGetParams",
    "PartnerSchedulesContractIdContractIdGetResult",
    "PartnerSchedulesContractIdContractIdGetResultDeductAmount",
    "PartnerSchedulesContractIdContractIdGetResultScheduledAmount",
    "PartnerSchedulesContractIdContractIdSchedulePostBody",
    "PartnerSchedulesContractIdContractIdSchedulePostBodyScheduleAmount",
    "PartnerSchedulesContractIdContractIdSchedulePostResult",
    "PartnerSchedulesContractIdContractIdSchedulePostResultDeductAmount",
    "PartnerSchedulesContractIdContractIdSchedulePostResultScheduledAmount",
    "PartnerTransactionsApplyPostBody",
    "PartnerTransactionsApplyPostBodyAmount",
    "PartnerTransactionsApplyPostResult",
    "PartnerTransactionsApplyPostResultAmount",
    "PaySchedulesContractIdContractIdGetResult",
    "PaySchedulesContractIdContractIdGetResultDeductAmount",
    "PaySchedulesContractIdContractIdGetResultScheduledAmount",
    "PaySchedulesContractIdContractIdSchedulePostBody",
    "PaySchedulesContractIdContractIdSchedulePostBodyScheduleAmount",
    "PaySchedulesContractIdContractIdSchedulePostResult",
    "PaySchedulesContractIdContractIdSchedulePostResultDeductAmount",
    "PaySchedulesContractIdContractIdSchedulePostResultScheduledAmount",
    "PayTransactionsApplyPostBody",
    "PayTransactionsApplyPostBodyAmount",
    "PayTransactionsApplyPostResult",
    "PayTransactionsApplyPostResultAmount",
    "PolicyPeriodIdGetResult",
    "PolicyPeriodIdGetResultDeductAmount",
    "PolicyPeriodIdGetResultScheduledAmount",
    "PolicyPeriodIdSchedulePostBody",
    "PolicyPeriodIdSchedulePostBodyScheduledAmount",
    "PolicyPeriodIdSchedulePostResult",
    "PolicyPeriodIdSchedulePostResultDeductAmount",
    "PolicyPeriodIdSchedulePostResultScheduledAmount",
    "PolicyPeriodsPlanIdPlanIdOutContractCodeOutContractCodeGetParams",
    "PolicyPeriodsPlanIdPlanIdOutContractCodeOutContractCodeGetResult",
    "PolicyPeriodsPlanIdPlanIdOutContractCodeOutContractCodeGetResultData",
    "PolicyPeriodsPlanIdPlanIdOutContractCodeOutContractCodeGetResultDataDeductAmount",
    "PolicyPeriodsPlanIdPlanIdOutContractCodeOutContractCodeGetResultDataEstimatedDeductAmount",
    "PolicyPeriodsPlanIdPlanIdOutContractCodeOutContractCodeGetResultDataScheduledAmount",
    "PreEntrustSignPostBody",
    "PreEntrustSignPostBodyDeviceInfo",
    "PreEntrustSignPostResult",
    "RenewPostBody",
    "RenewPostBodyPolicyPeriods",
    "RenewPostBodyPolicyPeriodsEstimatedDeductAmount",
    "ScheduledDeductSignContractsPreEntrustSignAppPostBody",
    "ScheduledDeductSignContractsPreEntrustSignAppPostBodyDeductSchedule",
    "ScheduledDeductSignContractsPreEntrustSignAppPostBodyDeductScheduleEstimatedDeductAmount",
    "ScheduledDeductSignContractsPreEntrustSignAppPostResult",
    "ScheduledDeductSignContractsPreEntrustSignH5PostBody",
    "ScheduledDeductSignContractsPreEntrustSignH5PostBodyDeductSchedule",
    "ScheduledDeductSignContractsPreEntrustSignH5PostBodyDeductScheduleEstimatedDeductAmount",
    "ScheduledDeductSignContractsPreEntrustSignH5PostBodyJumpControl",
    "ScheduledDeductSignContractsPreEntrustSignH5PostResult",
    "ScheduledDeductSignContractsPreEntrustSignJsapiPostBody",
    "ScheduledDeductSignContractsPreEntrustSignJsapiPostBodyDeductSchedule",
    "ScheduledDeductSignContractsPreEntrustSignJsapiPostBodyDeductScheduleEstimatedDeductAmount",
    "ScheduledDeductSignContractsPreEntrustSignJsapiPostResult",
    "ScheduledDeductSignContractsPreEntrustSignMiniProgramPostBody",
    "ScheduledDeductSignContractsPreEntrustSignMiniProgramPostBodyDeductSchedule",
    "ScheduledDeductSignContractsPreEntrustSignMiniProgramPostBodyDeductScheduleEstimatedDeductAmount",
    "ScheduledDeductSignContractsPreEntrustSignMiniProgramPostResult",
    "SignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResult",
    "SignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResultContractTerminateInfo",
    "SignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResultDeductSchedule",
    "SignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResultDeductScheduleDeductAmount",
    "SignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResultDeductScheduleEstimatedDeductAmount",
    "SignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResultDeductScheduleScheduledAmount",
    "SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostBody",
    "SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResult",
    "SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResultContractTerminateInfo",
    "SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResultDeductSchedule",
    "SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResultDeductScheduleDeductAmount",
    "SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResultDeductScheduleEstimatedDeductAmount",
    "SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResultDeductScheduleScheduledAmount",
]


class FailNotifyPostBody(TypedDict):
    """重试扣费通知"""

    mchid: str
    appid: str


class NotifyPostBodyDeductDuration(TypedDict):
    count: Literal[1, 2, 3] | int
    unit: NotRequired[Literal["DAY"] | str]


class NotifyPostBodyEstimatedAmount(TypedDict):
    amount: int
    currency: NotRequired[str]


class NotifyPostBody(TypedDict):
    """直连商户预扣费通知"""

    mchid: str
    appid: str
    deduct_duration: NotRequired[NotifyPostBodyDeductDuration]
    estimated_amount: NotifyPostBodyEstimatedAmount


class PolicyPeriodIdGetResultScheduledAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class PolicyPeriodIdGetResultDeductAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class PolicyPeriodIdGetResult(TypedDict):
    """保险商户查询保险自动续费预约"""

    policy_period_id: int
    policy_period_state: str
    deduct_start_date: NotRequired[str]
    deduct_end_date: NotRequired[str]
    scheduled_amount: NotRequired[PolicyPeriodIdGetResultScheduledAmount]
    deduct_amount: NotRequired[PolicyPeriodIdGetResultDeductAmount]
    deduct_date: NotRequired[str]


class PolicyPeriodIdSchedulePostBodyScheduledAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class PolicyPeriodIdSchedulePostBody(TypedDict):
    """保险商户预约保险自动续费"""

    appid: str
    scheduled_amount: PolicyPeriodIdSchedulePostBodyScheduledAmount


class PolicyPeriodIdSchedulePostResultScheduledAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class PolicyPeriodIdSchedulePostResultDeductAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class PolicyPeriodIdSchedulePostResult(TypedDict):
    """保险商户预约保险自动续费"""

    policy_period_id: int
    policy_period_state: str
    deduct_start_date: NotRequired[str]
    deduct_end_date: NotRequired[str]
    scheduled_amount: NotRequired[PolicyPeriodIdSchedulePostResultScheduledAmount]
    deduct_amount: NotRequired[PolicyPeriodIdSchedulePostResultDeductAmount]
    deduct_date: NotRequired[str]


class InsurancePayTransactionsApplyPostBodyAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class InsurancePayTransactionsApplyPostBody(TypedDict):
    """保险商户受理保险自动续费扣款"""

    appid: str
    out_trade_no: str
    description: str
    transaction_notify_url: str
    contract_id: str
    policy_period_id: int
    amount: InsurancePayTransactionsApplyPostBodyAmount
    goods_tag: NotRequired[str]
    attach: NotRequired[str]


class InsurancePayTransactionsApplyPostResultAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class InsurancePayTransactionsApplyPostResult(TypedDict):
    """保险商户受理保险自动续费扣款"""

    out_trade_no: str
    amount: InsurancePayTransactionsApplyPostResultAmount


class RenewPostBodyPolicyPeriodsEstimatedDeductAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class RenewPostBodyPolicyPeriods(TypedDict):
    policy_period_id: int
    estimated_deduct_date: str
    estimated_deduct_amount: RenewPostBodyPolicyPeriodsEstimatedDeductAmount


class RenewPostBody(TypedDict):
    """保险商户受理续期自动续费协议"""

    appid: str
    policy_periods: list[RenewPostBodyPolicyPeriods]


class InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResultContractTerminateInfo(TypedDict):
    contract_termination_mode: (
        Literal[
            "USER_TERMINATE",
            "MCH_API_TERMINATE",
            "WEPAY_WEB_TERMINATE",
            "CUSTOMER_SERVICE_TERMINATE",
            "SYSTEM_TERMINATE",
        ]
        | str
    )
    contract_terminated_time: str
    contract_termination_remark: NotRequired[str]


class InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResult(TypedDict):
    """保险商户查询保险自动续费协议"""

    mchid: str
    contract_id: str
    appid: str
    plan_id: int
    out_contract_code: str
    insured_display_name: NotRequired[str]
    contract_state: Literal["SIGNED", "TERMINATED", "SIGN_FAILED", "TO_BE_RENEWED", "TERMINATE_PENDING"] | str
    contract_signed_time: NotRequired[str]
    contract_expired_time: NotRequired[str]
    contract_terminate_info: NotRequired[
        InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResultContractTerminateInfo
    ]
    openid: str
    out_user_code: NotRequired[str]
    revoke_terminate_contract_redirect_url: NotRequired[str]
    revoke_terminate_contract_redirect_appid: NotRequired[str]


class InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostBody(TypedDict):
    """保险商户通过商户协议号解除保险自动续费协议"""

    contract_termination_remark: str


class InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResultContractTerminateInfo(
    TypedDict
):
    contract_termination_mode: (
        Literal[
            "USER_TERMINATE",
            "MCH_API_TERMINATE",
            "WEPAY_WEB_TERMINATE",
            "CUSTOMER_SERVICE_TERMINATE",
            "SYSTEM_TERMINATE",
        ]
        | str
    )
    contract_terminated_time: str
    contract_termination_remark: NotRequired[str]


class InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResult(TypedDict):
    """保险商户通过商户协议号解除保险自动续费协议"""

    mchid: str
    contract_id: str
    appid: str
    plan_id: int
    out_contract_code: str
    insured_display_name: NotRequired[str]
    contract_state: Literal["SIGNED", "TERMINATED", "SIGN_FAILED", "TO_BE_RENEWED", "TERMINATE_PENDING"] | str
    contract_signed_time: NotRequired[str]
    contract_expired_time: NotRequired[str]
    contract_terminate_info: NotRequired[
        InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResultContractTerminateInfo
    ]
    openid: str
    out_user_code: NotRequired[str]


class InsuranceSignContractsPreEntrustSignAppPostBodyPolicyPeriodsEstimatedDeductAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class InsuranceSignContractsPreEntrustSignAppPostBodyPolicyPeriods(TypedDict):
    policy_period_id: int
    estimated_deduct_date: str
    estimated_deduct_amount: InsuranceSignContractsPreEntrustSignAppPostBodyPolicyPeriodsEstimatedDeductAmount


class InsuranceSignContractsPreEntrustSignAppPostBodyAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class InsuranceSignContractsPreEntrustSignAppPostBodyRealIdentity(TypedDict):
    real_name: Secret | str  # encrypted: a Secret, or its ciphertext
    id_card_number: Secret | str  # encrypted: a Secret, or its ciphertext
    identity_type: NotRequired[Literal["ID_CARD"] | str]


class InsuranceSignContractsPreEntrustSignAppPostBody(TypedDict):
    """保险商户App预签约"""

    appid: str
    openid: NotRequired[str]
    plan_id: int
    out_contract_code: str
    insured_display_name: str
    contract_notify_url: str
    policy_start_date: str
    policy_end_date: str
    policy_periods: list[InsuranceSignContractsPreEntrustSignAppPostBodyPolicyPeriods]
    amount: NotRequired[InsuranceSignContractsPreEntrustSignAppPostBodyAmount]
    out_trade_no: NotRequired[str]
    description: NotRequired[str]
    transaction_notify_url: NotRequired[str]
    out_user_code: NotRequired[str]
    goods_tag: NotRequired[str]
    attach: NotRequired[str]
    can_auto_insure: NotRequired[bool]
    can_auto_reinsure: NotRequired[bool]
    real_identity: NotRequired[InsuranceSignContractsPreEntrustSignAppPostBodyRealIdentity]
    combined_deduct_period_count: NotRequired[int]


class InsuranceSignContractsPreEntrustSignAppPostResult(TypedDict):
    """保险商户App预签约"""

    pre_entrustweb_id: str


class InsuranceSignContractsPreEntrustSignH5PostBodyPolicyPeriodsEstimatedDeductAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class InsuranceSignContractsPreEntrustSignH5PostBodyPolicyPeriodsPolicyCoverageDetailPolicyClauses(TypedDict):
    clause_name: NotRequired[str]
    clause_quota: NotRequired[str]


class InsuranceSignContractsPreEntrustSignH5PostBodyPolicyPeriodsPolicyCoverageDetail(TypedDict):
    policy_amount: NotRequired[str]
    policy_clauses: NotRequired[
        list[InsuranceSignContractsPreEntrustSignH5PostBodyPolicyPeriodsPolicyCoverageDetailPolicyClauses]
    ]


class InsuranceSignContractsPreEntrustSignH5PostBodyPolicyPeriods(TypedDict):
    policy_period_id: int
    estimated_deduct_date: str
    estimated_deduct_amount: InsuranceSignContractsPreEntrustSignH5PostBodyPolicyPeriodsEstimatedDeductAmount
    policy_coverage_detail: NotRequired[InsuranceSignContractsPreEntrustSignH5PostBodyPolicyPeriodsPolicyCoverageDetail]


class InsuranceSignContractsPreEntrustSignH5PostBodyAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class InsuranceSignContractsPreEntrustSignH5PostBodyRealIdentity(TypedDict):
    real_name: Secret | str  # encrypted: a Secret, or its ciphertext
    id_card_number: Secret | str  # encrypted: a Secret, or its ciphertext
    identity_type: NotRequired[Literal["ID_CARD"] | str]


class InsuranceSignContractsPreEntrustSignH5PostBodyJumpControl(TypedDict):
    jump_appid: NotRequired[str]


class InsuranceSignContractsPreEntrustSignH5PostBody(TypedDict):
    """保险商户H5预签约"""

    appid: str
    openid: NotRequired[str]
    plan_id: int
    out_contract_code: str
    insured_display_name: str
    contract_notify_url: str
    policy_start_date: str
    policy_end_date: str
    policy_periods: list[InsuranceSignContractsPreEntrustSignH5PostBodyPolicyPeriods]
    amount: NotRequired[InsuranceSignContractsPreEntrustSignH5PostBodyAmount]
    out_trade_no: NotRequired[str]
    description: NotRequired[str]
    transaction_notify_url: NotRequired[str]
    out_user_code: NotRequired[str]
    goods_tag: NotRequired[str]
    attach: NotRequired[str]
    can_auto_insure: NotRequired[bool]
    can_auto_reinsure: NotRequired[bool]
    real_identity: NotRequired[InsuranceSignContractsPreEntrustSignH5PostBodyRealIdentity]
    jump_control: NotRequired[InsuranceSignContractsPreEntrustSignH5PostBodyJumpControl]
    combined_deduct_period_count: NotRequired[int]


class InsuranceSignContractsPreEntrustSignH5PostResult(TypedDict):
    """保险商户H5预签约"""

    redirect_url: str


class InsuranceSignContractsPreEntrustSignJsapiPostBodyPolicyPeriodsEstimatedDeductAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class InsuranceSignContractsPreEntrustSignJsapiPostBodyPolicyPeriodsPolicyCoverageDetailPolicyClauses(TypedDict):
    clause_name: NotRequired[str]
    clause_quota: NotRequired[str]


class InsuranceSignContractsPreEntrustSignJsapiPostBodyPolicyPeriodsPolicyCoverageDetail(TypedDict):
    policy_amount: NotRequired[str]
    policy_clauses: NotRequired[
        list[InsuranceSignContractsPreEntrustSignJsapiPostBodyPolicyPeriodsPolicyCoverageDetailPolicyClauses]
    ]


class InsuranceSignContractsPreEntrustSignJsapiPostBodyPolicyPeriods(TypedDict):
    policy_period_id: int
    estimated_deduct_date: str
    estimated_deduct_amount: InsuranceSignContractsPreEntrustSignJsapiPostBodyPolicyPeriodsEstimatedDeductAmount
    policy_coverage_detail: NotRequired[
        InsuranceSignContractsPreEntrustSignJsapiPostBodyPolicyPeriodsPolicyCoverageDetail
    ]


class InsuranceSignContractsPreEntrustSignJsapiPostBodyAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class InsuranceSignContractsPreEntrustSignJsapiPostBodyRealIdentity(TypedDict):
    real_name: Secret | str  # encrypted: a Secret, or its ciphertext
    id_card_number: Secret | str  # encrypted: a Secret, or its ciphertext
    identity_type: NotRequired[Literal["ID_CARD"] | str]


class InsuranceSignContractsPreEntrustSignJsapiPostBody(TypedDict):
    """保险商户JSAPI预签约"""

    appid: str
    openid: NotRequired[str]
    plan_id: int
    out_contract_code: str
    insured_display_name: str
    contract_notify_url: str
    policy_start_date: str
    policy_end_date: str
    policy_periods: list[InsuranceSignContractsPreEntrustSignJsapiPostBodyPolicyPeriods]
    amount: NotRequired[InsuranceSignContractsPreEntrustSignJsapiPostBodyAmount]
    out_trade_no: NotRequired[str]
    description: NotRequired[str]
    transaction_notify_url: NotRequired[str]
    out_user_code: NotRequired[str]
    goods_tag: NotRequired[str]
    attach: NotRequired[str]
    can_auto_insure: NotRequired[bool]
    can_auto_reinsure: NotRequired[bool]
    real_identity: NotRequired[InsuranceSignContractsPreEntrustSignJsapiPostBodyRealIdentity]
    combined_deduct_period_count: NotRequired[int]


class InsuranceSignContractsPreEntrustSignJsapiPostResult(TypedDict):
    """保险商户JSAPI预签约"""

    redirect_url: str


class InsuranceSignContractsPreEntrustSignMiniProgramPostBodyPolicyPeriodsEstimatedDeductAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class InsuranceSignContractsPreEntrustSignMiniProgramPostBodyPolicyPeriodsPolicyCoverageDetailPolicyClauses(TypedDict):
    clause_name: NotRequired[str]
    clause_quota: NotRequired[str]


class InsuranceSignContractsPreEntrustSignMiniProgramPostBodyPolicyPeriodsPolicyCoverageDetail(TypedDict):
    policy_amount: NotRequired[str]
    policy_clauses: NotRequired[
        list[InsuranceSignContractsPreEntrustSignMiniProgramPostBodyPolicyPeriodsPolicyCoverageDetailPolicyClauses]
    ]


class InsuranceSignContractsPreEntrustSignMiniProgramPostBodyPolicyPeriods(TypedDict):
    policy_period_id: int
    estimated_deduct_date: str
    estimated_deduct_amount: InsuranceSignContractsPreEntrustSignMiniProgramPostBodyPolicyPeriodsEstimatedDeductAmount
    policy_coverage_detail: NotRequired[
        InsuranceSignContractsPreEntrustSignMiniProgramPostBodyPolicyPeriodsPolicyCoverageDetail
    ]


class InsuranceSignContractsPreEntrustSignMiniProgramPostBodyAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class InsuranceSignContractsPreEntrustSignMiniProgramPostBodyRealIdentity(TypedDict):
    real_name: Secret | str  # encrypted: a Secret, or its ciphertext
    id_card_number: Secret | str  # encrypted: a Secret, or its ciphertext
    identity_type: NotRequired[Literal["ID_CARD"] | str]


class InsuranceSignContractsPreEntrustSignMiniProgramPostBody(TypedDict):
    """保险商户小程序预签约"""

    appid: str
    openid: NotRequired[str]
    plan_id: int
    out_contract_code: str
    insured_display_name: str
    contract_notify_url: str
    policy_start_date: str
    policy_end_date: str
    policy_periods: list[InsuranceSignContractsPreEntrustSignMiniProgramPostBodyPolicyPeriods]
    amount: NotRequired[InsuranceSignContractsPreEntrustSignMiniProgramPostBodyAmount]
    out_trade_no: NotRequired[str]
    description: NotRequired[str]
    transaction_notify_url: NotRequired[str]
    out_user_code: NotRequired[str]
    goods_tag: NotRequired[str]
    attach: NotRequired[str]
    can_auto_insure: NotRequired[bool]
    can_auto_reinsure: NotRequired[bool]
    real_identity: NotRequired[InsuranceSignContractsPreEntrustSignMiniProgramPostBodyRealIdentity]
    combined_deduct_period_count: NotRequired[int]


class InsuranceSignContractsPreEntrustSignMiniProgramPostResult(TypedDict):
    """保险商户小程序预签约"""

    pre_entrustweb_id: str
    redirect_appid: str
    redirect_path: str


class ModifyPostBodyPolicyPeriodsEstimatedDeductAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class ModifyPostBodyPolicyPeriods(TypedDict):
    policy_period_id: int
    estimated_deduct_date: str
    estimated_deduct_amount: ModifyPostBodyPolicyPeriodsEstimatedDeductAmount


class ModifyPostBody(TypedDict):
    """保险商户修改保险扣费周期列表"""

    appid: str
    policy_periods: list[ModifyPostBodyPolicyPeriods]
    allow_cancel_scheduled: NotRequired[bool]


class ModifyPostResultPolicyPeriodsEstimatedDeductAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class ModifyPostResultPolicyPeriods(TypedDict):
    policy_period_id: int
    estimated_deduct_date: str
    estimated_deduct_amount: ModifyPostResultPolicyPeriodsEstimatedDeductAmount


class ModifyPostResult(TypedDict):
    """保险商户修改保险扣费周期列表"""

    policy_periods: NotRequired[list[ModifyPostResultPolicyPeriods]]
    cancel_scheduled_policy_period_id: NotRequired[int]


class PolicyPeriodsPlanIdPlanIdOutContractCodeOutContractCodeGetParams(TypedDict):
    """保险商户查询保险扣费周期列表"""

    limit: NotRequired[int]
    offset: NotRequired[int]


class PolicyPeriodsPlanIdPlanIdOutContractCodeOutContractCodeGetResultDataEstimatedDeductAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class PolicyPeriodsPlanIdPlanIdOutContractCodeOutContractCodeGetResultDataScheduledAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class PolicyPeriodsPlanIdPlanIdOutContractCodeOutContractCodeGetResultDataDeductAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class PolicyPeriodsPlanIdPlanIdOutContractCodeOutContractCodeGetResultData(TypedDict):
    policy_period_id: int
    estimated_deduct_date: str
    estimated_deduct_amount: PolicyPeriodsPlanIdPlanIdOutContractCodeOutContractCodeGetResultDataEstimatedDeductAmount
    policy_period_state: str
    scheduled_amount: NotRequired[PolicyPeriodsPlanIdPlanIdOutContractCodeOutContractCodeGetResultDataScheduledAmount]
    deduct_amount: NotRequired[PolicyPeriodsPlanIdPlanIdOutContractCodeOutContractCodeGetResultDataDeductAmount]
    deduct_date: NotRequired[str]


class PolicyPeriodsPlanIdPlanIdOutContractCodeOutContractCodeGetResult(TypedDict):
    """保险商户查询保险扣费周期列表"""

    data: NotRequired[list[PolicyPeriodsPlanIdPlanIdOutContractCodeOutContractCodeGetResultData]]
    limit: int
    offset: int
    total_count: NotRequired[int]


class HarmonyTransactionsApplyPostBodyAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class HarmonyTransactionsApplyPostBody(TypedDict):
    """代扣受理扣款"""

    appid: str
    out_trade_no: str
    description: str
    transaction_notify_url: str
    contract_id: str
    amount: HarmonyTransactionsApplyPostBodyAmount
    goods_tag: NotRequired[str]
    attach: NotRequired[str]
    harmony_account_id: str
    mcc: NotRequired[str]


class HarmonyTransactionsApplyPostResultAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class HarmonyTransactionsApplyPostResult(TypedDict):
    """代扣受理扣款"""

    out_trade_no: str
    amount: HarmonyTransactionsApplyPostResultAmount


class PartnerSchedulesContractIdContractIdGetParams(TypedDict):
    """查询扣费预约"""

    sub_mchid: str


class PartnerSchedulesContractIdContractIdGetResultScheduledAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class PartnerSchedulesContractIdContractIdGetResultDeductAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class PartnerSchedulesContractIdContractIdGetResult(TypedDict):
    """查询扣费预约"""

    schedule_state: str
    deduct_start_date: NotRequired[str]
    deduct_end_date: NotRequired[str]
    scheduled_amount: NotRequired[PartnerSchedulesContractIdContractIdGetResultScheduledAmount]
    deduct_amount: NotRequired[PartnerSchedulesContractIdContractIdGetResultDeductAmount]
    deduct_date: NotRequired[str]


class PartnerSchedulesContractIdContractIdSchedulePostBodyScheduleAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class PartnerSchedulesContractIdContractIdSchedulePostBody(TypedDict):
    """预约扣费"""

    sp_appid: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    schedule_amount: PartnerSchedulesContractIdContractIdSchedulePostBodyScheduleAmount


class PartnerSchedulesContractIdContractIdSchedulePostResultScheduledAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class PartnerSchedulesContractIdContractIdSchedulePostResultDeductAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class PartnerSchedulesContractIdContractIdSchedulePostResult(TypedDict):
    """预约扣费"""

    schedule_state: str
    deduct_start_date: NotRequired[str]
    deduct_end_date: NotRequired[str]
    scheduled_amount: NotRequired[PartnerSchedulesContractIdContractIdSchedulePostResultScheduledAmount]
    deduct_amount: NotRequired[PartnerSchedulesContractIdContractIdSchedulePostResultDeductAmount]
    deduct_date: NotRequired[str]


class PartnerTransactionsApplyPostBodyAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class PartnerTransactionsApplyPostBody(TypedDict):
    """受理扣款"""

    sp_appid: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    out_trade_no: str
    description: str
    transaction_notify_url: str
    contract_id: str
    amount: PartnerTransactionsApplyPostBodyAmount
    goods_tag: NotRequired[str]
    attach: NotRequired[str]


class PartnerTransactionsApplyPostResultAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class PartnerTransactionsApplyPostResult(TypedDict):
    """受理扣款"""

    out_trade_no: str
    amount: PartnerTransactionsApplyPostResultAmount


class PaySchedulesContractIdContractIdGetResultScheduledAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class PaySchedulesContractIdContractIdGetResultDeductAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class PaySchedulesContractIdContractIdGetResult(TypedDict):
    """查询扣费预约"""

    schedule_state: str
    deduct_start_date: NotRequired[str]
    deduct_end_date: NotRequired[str]
    scheduled_amount: NotRequired[PaySchedulesContractIdContractIdGetResultScheduledAmount]
    deduct_amount: NotRequired[PaySchedulesContractIdContractIdGetResultDeductAmount]
    deduct_date: NotRequired[str]


class PaySchedulesContractIdContractIdSchedulePostBodyScheduleAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class PaySchedulesContractIdContractIdSchedulePostBody(TypedDict):
    """预约扣费"""

    appid: str
    schedule_amount: PaySchedulesContractIdContractIdSchedulePostBodyScheduleAmount


class PaySchedulesContractIdContractIdSchedulePostResultScheduledAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class PaySchedulesContractIdContractIdSchedulePostResultDeductAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class PaySchedulesContractIdContractIdSchedulePostResult(TypedDict):
    """预约扣费"""

    schedule_state: str
    deduct_start_date: NotRequired[str]
    deduct_end_date: NotRequired[str]
    scheduled_amount: NotRequired[PaySchedulesContractIdContractIdSchedulePostResultScheduledAmount]
    deduct_amount: NotRequired[PaySchedulesContractIdContractIdSchedulePostResultDeductAmount]
    deduct_date: NotRequired[str]


class PayTransactionsApplyPostBodyAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class PayTransactionsApplyPostBody(TypedDict):
    """受理扣款"""

    appid: str
    out_trade_no: str
    description: str
    transaction_notify_url: str
    contract_id: str
    amount: PayTransactionsApplyPostBodyAmount
    goods_tag: NotRequired[str]
    attach: NotRequired[str]


class PayTransactionsApplyPostResultAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class PayTransactionsApplyPostResult(TypedDict):
    """受理扣款"""

    out_trade_no: str
    amount: PayTransactionsApplyPostResultAmount


class ScheduledDeductSignContractsPreEntrustSignAppPostBodyDeductScheduleEstimatedDeductAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class ScheduledDeductSignContractsPreEntrustSignAppPostBodyDeductSchedule(TypedDict):
    estimated_deduct_date: str
    estimated_deduct_amount: ScheduledDeductSignContractsPreEntrustSignAppPostBodyDeductScheduleEstimatedDeductAmount
    description: str


class ScheduledDeductSignContractsPreEntrustSignAppPostBody(TypedDict):
    """App场景预约扣费类型签约的预签约"""

    appid: str
    openid: NotRequired[str]
    plan_id: int
    out_contract_code: str
    contract_display_account: str
    contract_notify_url: str
    out_user_code: NotRequired[str]
    deduct_schedule: NotRequired[ScheduledDeductSignContractsPreEntrustSignAppPostBodyDeductSchedule]


class ScheduledDeductSignContractsPreEntrustSignAppPostResult(TypedDict):
    """App场景预约扣费类型签约的预签约"""

    pre_entrustweb_id: str
    miniprogram_username: NotRequired[str]
    miniprogram_path: NotRequired[str]


class ScheduledDeductSignContractsPreEntrustSignH5PostBodyDeductScheduleEstimatedDeductAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class ScheduledDeductSignContractsPreEntrustSignH5PostBodyDeductSchedule(TypedDict):
    estimated_deduct_date: str
    estimated_deduct_amount: ScheduledDeductSignContractsPreEntrustSignH5PostBodyDeductScheduleEstimatedDeductAmount
    description: str


class ScheduledDeductSignContractsPreEntrustSignH5PostBodyJumpControl(TypedDict):
    jump_appid: NotRequired[str]


class ScheduledDeductSignContractsPreEntrustSignH5PostBody(TypedDict):
    """H5场景预约扣费类型签约的预签约"""

    appid: str
    openid: NotRequired[str]
    plan_id: int
    out_contract_code: str
    contract_display_account: str
    contract_notify_url: str
    out_user_code: NotRequired[str]
    deduct_schedule: NotRequired[ScheduledDeductSignContractsPreEntrustSignH5PostBodyDeductSchedule]
    jump_control: NotRequired[ScheduledDeductSignContractsPreEntrustSignH5PostBodyJumpControl]


class ScheduledDeductSignContractsPreEntrustSignH5PostResult(TypedDict):
    """H5场景预约扣费类型签约的预签约"""

    redirect_url: str


class ScheduledDeductSignContractsPreEntrustSignJsapiPostBodyDeductScheduleEstimatedDeductAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class ScheduledDeductSignContractsPreEntrustSignJsapiPostBodyDeductSchedule(TypedDict):
    estimated_deduct_date: str
    estimated_deduct_amount: ScheduledDeductSignContractsPreEntrustSignJsapiPostBodyDeductScheduleEstimatedDeductAmount
    description: str


class ScheduledDeductSignContractsPreEntrustSignJsapiPostBody(TypedDict):
    """JSAPI场景预约扣费类型签约的预签约"""

    appid: str
    openid: NotRequired[str]
    plan_id: int
    out_contract_code: str
    contract_display_account: str
    contract_notify_url: str
    out_user_code: NotRequired[str]
    deduct_schedule: NotRequired[ScheduledDeductSignContractsPreEntrustSignJsapiPostBodyDeductSchedule]


class ScheduledDeductSignContractsPreEntrustSignJsapiPostResult(TypedDict):
    """JSAPI场景预约扣费类型签约的预签约"""

    redirect_url: str


class ScheduledDeductSignContractsPreEntrustSignMiniProgramPostBodyDeductScheduleEstimatedDeductAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class ScheduledDeductSignContractsPreEntrustSignMiniProgramPostBodyDeductSchedule(TypedDict):
    estimated_deduct_date: str
    estimated_deduct_amount: (
        ScheduledDeductSignContractsPreEntrustSignMiniProgramPostBodyDeductScheduleEstimatedDeductAmount
    )
    description: str


class ScheduledDeductSignContractsPreEntrustSignMiniProgramPostBody(TypedDict):
    """小程序场景预约扣费类型签约的预签约"""

    appid: str
    openid: NotRequired[str]
    plan_id: int
    out_contract_code: str
    contract_display_account: str
    contract_notify_url: str
    out_user_code: NotRequired[str]
    deduct_schedule: NotRequired[ScheduledDeductSignContractsPreEntrustSignMiniProgramPostBodyDeductSchedule]


class ScheduledDeductSignContractsPreEntrustSignMiniProgramPostResult(TypedDict):
    """小程序场景预约扣费类型签约的预签约"""

    pre_entrustweb_id: str
    redirect_appid: str
    redirect_path: str


class PartnerContractsPreEntrustSignAppPostBodyDeductScheduleEstimatedDeductAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class PartnerContractsPreEntrustSignAppPostBodyDeductSchedule(TypedDict):
    estimated_deduct_date: str
    estimated_deduct_amount: PartnerContractsPreEntrustSignAppPostBodyDeductScheduleEstimatedDeductAmount
    description: str


class PartnerContractsPreEntrustSignAppPostBody(TypedDict):
    """App场景预约扣费类型签约的预签约"""

    sp_appid: str
    sp_openid: NotRequired[str]
    sub_mchid: str
    sub_appid: NotRequired[str]
    sub_openid: NotRequired[str]
    plan_id: int
    out_contract_code: str
    contract_display_account: str
    contract_notify_url: str
    out_user_code: NotRequired[str]
    deduct_schedule: NotRequired[PartnerContractsPreEntrustSignAppPostBodyDeductSchedule]


class PartnerContractsPreEntrustSignAppPostResult(TypedDict):
    """App场景预约扣费类型签约的预签约"""

    pre_entrustweb_id: str
    miniprogram_username: NotRequired[str]
    miniprogram_path: NotRequired[str]


class PartnerContractsPreEntrustSignH5PostBodyDeductScheduleEstimatedDeductAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class PartnerContractsPreEntrustSignH5PostBodyDeductSchedule(TypedDict):
    estimated_deduct_date: str
    estimated_deduct_amount: PartnerContractsPreEntrustSignH5PostBodyDeductScheduleEstimatedDeductAmount
    description: str


class PartnerContractsPreEntrustSignH5PostBodyJumpControl(TypedDict):
    jump_appid: NotRequired[str]


class PartnerContractsPreEntrustSignH5PostBody(TypedDict):
    """H5场景预约扣费类型签约的预签约"""

    sp_appid: str
    sp_openid: NotRequired[str]
    sub_mchid: str
    sub_appid: NotRequired[str]
    sub_openid: NotRequired[str]
    plan_id: int
    out_contract_code: str
    contract_display_account: str
    contract_notify_url: str
    out_user_code: NotRequired[str]
    deduct_schedule: NotRequired[PartnerContractsPreEntrustSignH5PostBodyDeductSchedule]
    jump_control: NotRequired[PartnerContractsPreEntrustSignH5PostBodyJumpControl]


class PartnerContractsPreEntrustSignH5PostResult(TypedDict):
    """H5场景预约扣费类型签约的预签约"""

    redirect_url: str


class PartnerContractsPreEntrustSignJsapiPostBodyDeductScheduleEstimatedDeductAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class PartnerContractsPreEntrustSignJsapiPostBodyDeductSchedule(TypedDict):
    estimated_deduct_date: str
    estimated_deduct_amount: PartnerContractsPreEntrustSignJsapiPostBodyDeductScheduleEstimatedDeductAmount
    description: str


class PartnerContractsPreEntrustSignJsapiPostBody(TypedDict):
    """JSAPI场景预约扣费类型签约的预签约"""

    sp_appid: str
    sp_openid: NotRequired[str]
    sub_mchid: str
    sub_appid: NotRequired[str]
    sub_openid: NotRequired[str]
    plan_id: int
    out_contract_code: str
    contract_display_account: str
    contract_notify_url: str
    out_user_code: NotRequired[str]
    deduct_schedule: NotRequired[PartnerContractsPreEntrustSignJsapiPostBodyDeductSchedule]


class PartnerContractsPreEntrustSignJsapiPostResult(TypedDict):
    """JSAPI场景预约扣费类型签约的预签约"""

    redirect_url: str


class PartnerContractsPreEntrustSignMiniProgramPostBodyDeductScheduleEstimatedDeductAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class PartnerContractsPreEntrustSignMiniProgramPostBodyDeductSchedule(TypedDict):
    estimated_deduct_date: str
    estimated_deduct_amount: PartnerContractsPreEntrustSignMiniProgramPostBodyDeductScheduleEstimatedDeductAmount
    description: str


class PartnerContractsPreEntrustSignMiniProgramPostBody(TypedDict):
    """小程序场景预约扣费类型签约的预签约"""

    sp_appid: str
    sp_openid: NotRequired[str]
    sub_mchid: str
    sub_appid: NotRequired[str]
    sub_openid: NotRequired[str]
    plan_id: int
    out_contract_code: str
    contract_display_account: str
    contract_notify_url: str
    out_user_code: NotRequired[str]
    deduct_schedule: NotRequired[PartnerContractsPreEntrustSignMiniProgramPostBodyDeductSchedule]


class PartnerContractsPreEntrustSignMiniProgramPostResult(TypedDict):
    """小程序场景预约扣费类型签约的预签约"""

    pre_entrustweb_id: str
    redirect_appid: str
    redirect_path: str


class HarmonyPlanIdPlanIdOutContractCodeOutContractCodeGetResultContractTerminateInfo(TypedDict):
    contract_termination_mode: (
        Literal[
            "USER_TERMINATE",
            "MCH_API_TERMINATE",
            "WEPAY_WEB_TERMINATE",
            "CUSTOMER_SERVICE_TERMINATE",
            "SYSTEM_TERMINATE",
        ]
        | str
    )
    contract_terminated_time: str
    contract_termination_remark: NotRequired[str]


class HarmonyPlanIdPlanIdOutContractCodeOutContractCodeGetResult(TypedDict):
    """通过商户协议号查询委托代扣签约协议"""

    mchid: str
    contract_id: str
    appid: str
    plan_id: int
    out_contract_code: str
    contract_display_account: str
    contract_state: Literal["SIGNED", "TERMINATED", "SIGN_FAILED", "TO_BE_RENEWED"] | str
    contract_signed_time: NotRequired[str]
    contract_expired_time: NotRequired[str]
    openid: str
    contract_terminate_info: NotRequired[
        HarmonyPlanIdPlanIdOutContractCodeOutContractCodeGetResultContractTerminateInfo
    ]
    out_user_code: NotRequired[str]
    mask_wxid: NotRequired[str]


class SignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResultContractTerminateInfo(TypedDict):
    contract_termination_mode: str
    contract_terminated_time: str
    contract_termination_remark: NotRequired[str]


class SignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResultDeductScheduleEstimatedDeductAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class SignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResultDeductScheduleScheduledAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class SignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResultDeductScheduleDeductAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class SignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResultDeductSchedule(TypedDict):
    estimated_deduct_date: str
    estimated_deduct_amount: (
        SignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResultDeductScheduleEstimatedDeductAmount
    )
    schedule_state: str
    scheduled_amount: NotRequired[
        SignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResultDeductScheduleScheduledAmount
    ]
    deduct_amount: NotRequired[
        SignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResultDeductScheduleDeductAmount
    ]
    deduct_date: NotRequired[str]


class SignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResult(TypedDict):
    """通过商户协议号查询委托代扣签约协议"""

    mchid: str
    contract_id: str
    appid: str
    plan_id: int
    out_contract_code: str
    contract_display_account: str
    contract_state: str
    contract_signed_time: NotRequired[str]
    contract_expired_time: NotRequired[str]
    openid: str
    contract_terminate_info: NotRequired[
        SignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResultContractTerminateInfo
    ]
    out_user_code: NotRequired[str]
    deduct_schedule: NotRequired[SignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResultDeductSchedule]


class SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostBody(TypedDict):
    """通过商户协议号解除委托代扣签约协议"""

    contract_termination_remark: str


class SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResultContractTerminateInfo(TypedDict):
    contract_termination_mode: str
    contract_terminated_time: str
    contract_termination_remark: NotRequired[str]


class SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResultDeductScheduleEstimatedDeductAmount(
    TypedDict
):
    total: int
    currency: NotRequired[str]


class SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResultDeductScheduleScheduledAmount(
    TypedDict
):
    total: int
    currency: NotRequired[str]


class SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResultDeductScheduleDeductAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResultDeductSchedule(TypedDict):
    estimated_deduct_date: str
    estimated_deduct_amount: (
        SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResultDeductScheduleEstimatedDeductAmount
    )
    schedule_state: str
    scheduled_amount: NotRequired[
        SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResultDeductScheduleScheduledAmount
    ]
    deduct_amount: NotRequired[
        SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResultDeductScheduleDeductAmount
    ]
    deduct_date: NotRequired[str]


class SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResult(TypedDict):
    """通过商户协议号解除委托代扣签约协议"""

    mchid: str
    contract_id: str
    appid: str
    plan_id: int
    out_contract_code: str
    contract_display_account: str
    contract_state: str
    contract_signed_time: NotRequired[str]
    contract_expired_time: NotRequired[str]
    openid: str
    contract_terminate_info: NotRequired[
        SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResultContractTerminateInfo
    ]
    out_user_code: NotRequired[str]
    deduct_schedule: NotRequired[
        SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResultDeductSchedule
    ]


class PreEntrustSignPostBodyDeviceInfo(TypedDict):
    device_type: (
        Literal["DEVICE_TYPE_UNKNOW", "DEVICE_TYPE_PHONE", "DEVICE_TYPE_PAD", "DEVICE_TYPE_TV", "DEVICE_TYPE_WATCH"]
        | str
    )
    device_os: str
    device_id: str
    device_running_as_root: bool
    device_ip: str
    weixin_installed: bool
    weixin_version: str
    days_since_first_login: (
        Literal[
            "DAYS_SINCE_FIRST_LOGIN_UNKNOW",
            "DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY",
            "DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS",
            "DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS",
            "DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS",
            "DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS",
            "DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS",
        ]
        | str
    )


class PreEntrustSignPostBody(TypedDict):
    """代扣预签约"""

    sign_scene: Literal["SIGN_SCENE_APP", "SIGN_SCENE_QRCODE"] | str
    appid: str
    openid: NotRequired[str]
    plan_id: int
    out_contract_code: str
    contract_display_account: str
    contract_notify_url: str
    out_user_code: str
    return_url: NotRequired[str]
    device_info: PreEntrustSignPostBodyDeviceInfo


class PreEntrustSignPostResult(TypedDict):
    """代扣预签约"""

    pre_entrustweb_id: str
    mini_program_username: NotRequired[str]
    mini_program_path: NotRequired[str]
    redirect_url: NotRequired[str]


class PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetParams(TypedDict):
    """通过商户协议号查询委托代扣签约协议"""

    sub_mchid: str


class PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResultContractTerminateInfo(TypedDict):
    contract_termination_mode: str
    contract_terminated_time: str
    contract_termination_remark: NotRequired[str]


class PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResultDeductScheduleEstimatedDeductAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResultDeductScheduleScheduledAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResultDeductScheduleDeductAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResultDeductSchedule(TypedDict):
    estimated_deduct_date: str
    estimated_deduct_amount: (
        PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResultDeductScheduleEstimatedDeductAmount
    )
    schedule_state: str
    scheduled_amount: NotRequired[
        PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResultDeductScheduleScheduledAmount
    ]
    deduct_amount: NotRequired[
        PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResultDeductScheduleDeductAmount
    ]
    deduct_date: NotRequired[str]


class PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResult(TypedDict):
    """通过商户协议号查询委托代扣签约协议"""

    contract_id: str
    sp_mchid: str
    sp_appid: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    plan_id: int
    out_contract_code: str
    contract_display_account: str
    contract_state: str
    contract_signed_time: NotRequired[str]
    contract_expired_time: NotRequired[str]
    sp_openid: str
    sub_openid: NotRequired[str]
    contract_terminate_info: NotRequired[
        PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResultContractTerminateInfo
    ]
    out_user_code: NotRequired[str]
    deduct_schedule: NotRequired[PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResultDeductSchedule]


class PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostBody(TypedDict):
    """通过商户协议号解除委托代扣签约协议"""

    sub_mchid: str
    contract_termination_remark: str


class PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResultContractTerminateInfo(TypedDict):
    contract_termination_mode: str
    contract_terminated_time: str
    contract_termination_remark: NotRequired[str]


class PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResultDeductScheduleEstimatedDeductAmount(
    TypedDict
):
    total: int
    currency: NotRequired[str]


class PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResultDeductScheduleScheduledAmount(
    TypedDict
):
    total: int
    currency: NotRequired[str]


class PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResultDeductScheduleDeductAmount(
    TypedDict
):
    total: int
    currency: NotRequired[str]


class PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResultDeductSchedule(TypedDict):
    estimated_deduct_date: str
    estimated_deduct_amount: (
        PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResultDeductScheduleEstimatedDeductAmount
    )
    schedule_state: str
    scheduled_amount: NotRequired[
        PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResultDeductScheduleScheduledAmount
    ]
    deduct_amount: NotRequired[
        PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResultDeductScheduleDeductAmount
    ]
    deduct_date: NotRequired[str]


class PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResult(TypedDict):
    """通过商户协议号解除委托代扣签约协议"""

    contract_id: str
    sp_mchid: str
    sp_appid: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    plan_id: int
    out_contract_code: str
    contract_display_account: str
    contract_state: str
    contract_signed_time: NotRequired[str]
    contract_expired_time: NotRequired[str]
    sp_openid: str
    sub_openid: NotRequired[str]
    contract_terminate_info: NotRequired[
        PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResultContractTerminateInfo
    ]
    out_user_code: NotRequired[str]
    deduct_schedule: NotRequired[
        PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResultDeductSchedule
    ]
