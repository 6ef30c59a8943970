"""The shapes of the requests and replies of `v3.inspolicymgr`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "AuthorizationsOutInsuranceNoGetResult",
    "AuthorizationsPostBody",
    "AuthorizationsPostResult",
    "OutInsuranceNoPatchBody",
    "OutInsuranceNoPatchResult",
    "PoliciesOutInsuranceNoGetResult",
    "PoliciesPostBody",
    "PoliciesPostResult",
]


class AuthorizationsOutInsuranceNoGetResult(TypedDict):
    """查询保单授权信息"""

    out_insurance_no: str
    appid: str
    plan_id: str
    out_contract_code: str
    insurance_name: str
    auth_state: (
        Literal[
            "AUTH_STATE_INIT", "AUTH_STATE_PENDING", "AUTH_STATE_GRANTED", "AUTH_STATE_DENIED", "AUTH_STATE_EXPIRED"
        ]
        | str
    )
    user_auth_time: NotRequired[str]


class AuthorizationsPostBody(TypedDict):
    """提交保单授权信息"""

    out_insurance_no: str
    appid: str
    plan_id: str
    out_contract_code: str
    insurance_name: str
    payee_mchid: NotRequired[str]
    payee_appid: NotRequired[str]


class AuthorizationsPostResult(TypedDict):
    """提交保单授权信息"""

    out_insurance_no: str
    appid: NotRequired[str]
    plan_id: str
    out_contract_code: str
    insurance_name: str
    auth_state: (
        Literal[
            "AUTH_STATE_INIT", "AUTH_STATE_PENDING", "AUTH_STATE_GRANTED", "AUTH_STATE_DENIED", "AUTH_STATE_EXPIRED"
        ]
        | str
    )
    user_auth_time: NotRequired[str]


class PoliciesOutInsuranceNoGetResult(TypedDict):
    """查询保单"""

    out_insurance_no: str
    insurance_name: str
    insured_name_list: list[str]
    insurance_company_code: str
    effective_time: str
    expired_time: str
    coverage_detail: str
    support_renewal: bool
    start_renewal_time: NotRequired[str]
    end_renewal_time: NotRequired[str]
    policy_type: (
        Literal[
            "POLICY_TYPE_OTHER",
            "POLICY_TYPE_MEDICAL",
            "POLICY_TYPE_ACCIDENT",
            "POLICY_TYPE_CRITICAL",
            "POLICY_TYPE_CAR",
            "POLICY_TYPE_LIFE",
            "POLICY_TYPE_PROPERTY",
            "POLICY_TYPE_PET",
            "POLICY_TYPE_ANNUITY",
        ]
        | str
    )
    car_number: NotRequired[str]
    pet_name: NotRequired[str]
    address: NotRequired[str]
    policy_state: (
        Literal["POLICY_STATE_ISSUING", "POLICY_STATE_APPROVED", "POLICY_STATE_DECLINED", "POLICY_STATE_INACTIVE"] | str
    )
    policy_code: NotRequired[str]
    plan_id: str
    out_contract_code: str
    policy_periods: list[int]
    free_insurance: bool
    combined_payment: NotRequired[bool]
    payment_method: NotRequired[
        Literal["PAYMENT_METHOD_OTHER", "PAYMENT_METHOD_PERIOD", "PAYMENT_METHOD_LUMP_SUM"] | str
    ]
    period_premium_mode: NotRequired[
        Literal["PERIOD_PREMIUM_MODE_EQUAL", "PERIOD_PREMIUM_MODE_FIRST_DIFF", "PERIOD_PREMIUM_MODE_MULTI_DIFF"] | str
    ]
    payment_period: NotRequired[
        Literal[
            "PAYMENT_PERIOD_DAY",
            "PAYMENT_PERIOD_WEEK",
            "PAYMENT_PERIOD_BIWEEKLY",
            "PAYMENT_PERIOD_MONTH",
            "PAYMENT_PERIOD_QUARTER",
            "PAYMENT_PERIOD_HALF_YEAR",
            "PAYMENT_PERIOD_YEAR",
        ]
        | str
    ]
    first_period_amount: NotRequired[int]
    subsequent_period_amount: NotRequired[int]
    coverage_term_type: NotRequired[Literal["COVERAGE_TERM_TYPE_FIXED_DATE", "COVERAGE_TERM_TYPE_LIFETIME"] | str]


class OutInsuranceNoPatchBody(TypedDict):
    """更新保单信息"""

    insured_name_list: NotRequired[list[str]]
    insurance_name: NotRequired[str]
    effective_time: NotRequired[str]
    expired_time: NotRequired[str]
    coverage_detail: NotRequired[str]
    support_renewal: NotRequired[bool]
    start_renewal_time: NotRequired[str]
    end_renewal_time: NotRequired[str]
    policy_type: NotRequired[
        Literal[
            "POLICY_TYPE_OTHER",
            "POLICY_TYPE_MEDICAL",
            "POLICY_TYPE_ACCIDENT",
            "POLICY_TYPE_CRITICAL",
            "POLICY_TYPE_CAR",
            "POLICY_TYPE_LIFE",
            "POLICY_TYPE_PROPERTY",
            "POLICY_TYPE_PET",
            "POLICY_TYPE_ANNUITY",
        ]
        | str
    ]
    car_number: NotRequired[str]
    pet_name: NotRequired[str]
    address: NotRequired[str]
    policy_state: NotRequired[
        Literal["POLICY_STATE_ISSUING", "POLICY_STATE_APPROVED", "POLICY_STATE_DECLINED", "POLICY_STATE_INACTIVE"] | str
    ]
    policy_code: NotRequired[str]
    plan_id: NotRequired[str]
    out_contract_code: NotRequired[str]
    policy_periods: NotRequired[list[int]]
    free_insurance: NotRequired[bool]
    combined_payment: NotRequired[bool]
    payment_method: NotRequired[
        Literal["PAYMENT_METHOD_OTHER", "PAYMENT_METHOD_PERIOD", "PAYMENT_METHOD_LUMP_SUM"] | str
    ]
    period_premium_mode: NotRequired[
        Literal["PERIOD_PREMIUM_MODE_EQUAL", "PERIOD_PREMIUM_MODE_FIRST_DIFF", "PERIOD_PREMIUM_MODE_MULTI_DIFF"] | str
    ]
    payment_period: NotRequired[
        Literal[
            "PAYMENT_PERIOD_DAY",
            "PAYMENT_PERIOD_WEEK",
            "PAYMENT_PERIOD_BIWEEKLY",
            "PAYMENT_PERIOD_MONTH",
            "PAYMENT_PERIOD_QUARTER",
            "PAYMENT_PERIOD_HALF_YEAR",
            "PAYMENT_PERIOD_YEAR",
        ]
        | str
    ]
    first_period_amount: NotRequired[int]
    subsequent_period_amount: NotRequired[int]
    coverage_term_type: NotRequired[Literal["COVERAGE_TERM_TYPE_FIXED_DATE", "COVERAGE_TERM_TYPE_LIFETIME"] | str]


class OutInsuranceNoPatchResult(TypedDict):
    """更新保单信息"""

    out_insurance_no: str
    insurance_name: str
    insured_name_list: list[str]
    insurance_company_code: str
    effective_time: str
    expired_time: str
    coverage_detail: str
    support_renewal: bool
    start_renewal_time: NotRequired[str]
    end_renewal_time: NotRequired[str]
    policy_type: (
        Literal[
            "POLICY_TYPE_OTHER",
            "POLICY_TYPE_MEDICAL",
            "POLICY_TYPE_ACCIDENT",
            "POLICY_TYPE_CRITICAL",
            "POLICY_TYPE_CAR",
            "POLICY_TYPE_LIFE",
            "POLICY_TYPE_PROPERTY",
            "POLICY_TYPE_PET",
            "POLICY_TYPE_ANNUITY",
        ]
        | str
    )
    car_number: NotRequired[str]
    pet_name: NotRequired[str]
    address: NotRequired[str]
    policy_state: (
        Literal["POLICY_STATE_ISSUING", "POLICY_STATE_APPROVED", "POLICY_STATE_DECLINED", "POLICY_STATE_INACTIVE"] | str
    )
    policy_code: NotRequired[str]
    plan_id: str
    out_contract_code: str
    policy_periods: list[int]
    free_insurance: bool
    combined_payment: NotRequired[bool]
    payment_method: NotRequired[
        Literal["PAYMENT_METHOD_OTHER", "PAYMENT_METHOD_PERIOD", "PAYMENT_METHOD_LUMP_SUM"] | str
    ]
    period_premium_mode: NotRequired[
        Literal["PERIOD_PREMIUM_MODE_EQUAL", "PERIOD_PREMIUM_MODE_FIRST_DIFF", "PERIOD_PREMIUM_MODE_MULTI_DIFF"] | str
    ]
    payment_period: NotRequired[
        Literal[
            "PAYMENT_PERIOD_DAY",
            "PAYMENT_PERIOD_WEEK",
            "PAYMENT_PERIOD_BIWEEKLY",
            "PAYMENT_PERIOD_MONTH",
            "PAYMENT_PERIOD_QUARTER",
            "PAYMENT_PERIOD_HALF_YEAR",
            "PAYMENT_PERIOD_YEAR",
        ]
        | str
    ]
    first_period_amount: NotRequired[int]
    subsequent_period_amount: NotRequired[int]
    coverage_term_type: NotRequired[Literal["COVERAGE_TERM_TYPE_FIXED_DATE", "COVERAGE_TERM_TYPE_LIFETIME"] | str]


class PoliciesPostBody(TypedDict):
    """上传保单"""

    out_insurance_no: str
    insured_name_list: list[str]
    insurance_company_code: str
    effective_time: str
    expired_time: str
    coverage_detail: str
    support_renewal: bool
    start_renewal_time: NotRequired[str]
    end_renewal_time: NotRequired[str]
    policy_type: (
        Literal[
            "POLICY_TYPE_OTHER",
            "POLICY_TYPE_MEDICAL",
            "POLICY_TYPE_ACCIDENT",
            "POLICY_TYPE_CRITICAL",
            "POLICY_TYPE_CAR",
            "POLICY_TYPE_LIFE",
            "POLICY_TYPE_PROPERTY",
            "POLICY_TYPE_PET",
            "POLICY_TYPE_ANNUITY",
        ]
        | str
    )
    car_number: NotRequired[str]
    pet_name: NotRequired[str]
    address: NotRequired[str]
    policy_state: (
        Literal["POLICY_STATE_ISSUING", "POLICY_STATE_APPROVED", "POLICY_STATE_DECLINED", "POLICY_STATE_INACTIVE"] | str
    )
    policy_code: NotRequired[str]
    plan_id: str
    out_contract_code: str
    policy_periods: list[int]
    appid: str
    openid: str
    free_insurance: bool
    combined_payment: NotRequired[bool]
    payment_method: NotRequired[
        Literal["PAYMENT_METHOD_OTHER", "PAYMENT_METHOD_PERIOD", "PAYMENT_METHOD_LUMP_SUM"] | str
    ]
    period_premium_mode: NotRequired[
        Literal["PERIOD_PREMIUM_MODE_EQUAL", "PERIOD_PREMIUM_MODE_FIRST_DIFF", "PERIOD_PREMIUM_MODE_MULTI_DIFF"] | str
    ]
    payment_period: NotRequired[
        Literal[
            "PAYMENT_PERIOD_DAY",
            "PAYMENT_PERIOD_WEEK",
            "PAYMENT_PERIOD_BIWEEKLY",
            "PAYMENT_PERIOD_MONTH",
            "PAYMENT_PERIOD_QUARTER",
            "PAYMENT_PERIOD_HALF_YEAR",
            "PAYMENT_PERIOD_YEAR",
        ]
        | str
    ]
    first_period_amount: NotRequired[int]
    subsequent_period_amount: NotRequired[int]
    coverage_term_type: NotRequired[Literal["COVERAGE_TERM_TYPE_FIXED_DATE", "COVERAGE_TERM_TYPE_LIFETIME"] | str]
    payee_mchid: NotRequired[str]
    payee_appid: NotRequired[str]
    payee_openid: NotRequired[str]


class PoliciesPostResult(TypedDict):
    """上传保单"""

    out_insurance_no: str
    insurance_name: str
    insured_name_list: list[str]
    insurance_company_code: str
    effective_time: str
    expired_time: str
    coverage_detail: str
    support_renewal: bool
    start_renewal_time: NotRequired[str]
    end_renewal_time: NotRequired[str]
    policy_type: (
        Literal[
            "POLICY_TYPE_OTHER",
            "POLICY_TYPE_MEDICAL",
            "POLICY_TYPE_ACCIDENT",
            "POLICY_TYPE_CRITICAL",
            "POLICY_TYPE_CAR",
            "POLICY_TYPE_LIFE",
            "POLICY_TYPE_PROPERTY",
            "POLICY_TYPE_PET",
            "POLICY_TYPE_ANNUITY",
        ]
        | str
    )
    car_number: NotRequired[str]
    pet_name: NotRequired[str]
    address: NotRequired[str]
    policy_state: (
        Literal["POLICY_STATE_ISSUING", "POLICY_STATE_APPROVED", "POLICY_STATE_DECLINED", "POLICY_STATE_INACTIVE"] | str
    )
    policy_code: NotRequired[str]
    plan_id: str
    out_contract_code: str
    policy_periods: list[int]
    free_insurance: bool
    combined_payment: NotRequired[bool]
    payment_method: NotRequired[
        Literal["PAYMENT_METHOD_OTHER", "PAYMENT_METHOD_PERIOD", "PAYMENT_METHOD_LUMP_SUM"] | str
    ]
    period_premium_mode: NotRequired[
        Literal["PERIOD_PREMIUM_MODE_EQUAL", "PERIOD_PREMIUM_MODE_FIRST_DIFF", "PERIOD_PREMIUM_MODE_MULTI_DIFF"] | str
    ]
    payment_period: NotRequired[
        Literal[
            "PAYMENT_PERIOD_DAY",
            "PAYMENT_PERIOD_WEEK",
            "PAYMENT_PERIOD_BIWEEKLY",
            "PAYMENT_PERIOD_MONTH",
            "PAYMENT_PERIOD_QUARTER",
            "PAYMENT_PERIOD_HALF_YEAR",
            "PAYMENT_PERIOD_YEAR",
        ]
        | str
    ]
    first_period_amount: NotRequired[int]
    subsequent_period_amount: NotRequired[int]
    coverage_term_type: NotRequired[Literal["COVERAGE_TERM_TYPE_FIXED_DATE", "COVERAGE_TERM_TYPE_LIFETIME"] | str]
