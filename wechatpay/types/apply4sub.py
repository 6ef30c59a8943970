"""The shapes of the requests and replies of `v3.apply4sub`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys

from wechatpay._keys.secret import Secret

if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "ApplicationNoGetParams",
    "ApplicationNoGetResult",
    "ModifySettlementPostBody",
    "ModifySettlementPostResult",
    "SettlementGetResult",
]


class ApplicationNoGetParams(TypedDict):
    """查询结算账户修改申请状态"""

    account_number_rule: NotRequired[Literal["ACCOUNT_NUMBER_RULE_MASK_V1", "ACCOUNT_NUMBER_RULE_MASK_V2"] | str]


class ApplicationNoGetResult(TypedDict):
    """查询结算账户修改申请状态"""

    account_name: str
    account_type: Literal["ACCOUNT_TYPE_BUSINESS", "ACCOUNT_TYPE_PRIVATE"] | str
    account_bank: str
    bank_name: NotRequired[str]
    bank_branch_id: NotRequired[str]
    account_number: str
    verify_result: Literal["AUDIT_SUCCESS", "AUDITING", "AUDIT_FAIL"] | str
    verify_fail_reason: NotRequired[str]
    verify_finish_time: NotRequired[str]


class ModifySettlementPostBody(TypedDict):
    """修改结算帐号"""

    modify_mode: NotRequired[Literal["MODIFY_MODE_ASYNC"] | str]
    account_type: Literal["ACCOUNT_TYPE_BUSINESS", "ACCOUNT_TYPE_PRIVATE"] | str
    account_bank: str
    bank_address_code: str
    bank_name: NotRequired[str]
    bank_branch_id: NotRequired[str]
    account_number: Secret | str  # encrypted: a Secret, or its ciphertext
    account_name: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext


class ModifySettlementPostResult(TypedDict):
    """修改结算帐号"""

    application_no: str


class SettlementGetResult(TypedDict):
    """查询结算账户"""

    account_type: Literal["ACCOUNT_TYPE_BUSINESS", "ACCOUNT_TYPE_PRIVATE"] | str
    account_bank: str
    bank_name: NotRequired[str]
    bank_branch_id: NotRequired[str]
    account_number: str
    verify_result: Literal["VERIFY_SUCCESS", "VERIFY_FAIL", "VERIFYING"] | str
    verify_fail_reason: NotRequired[str]
