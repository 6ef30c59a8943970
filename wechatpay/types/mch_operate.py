"""The shapes of the requests and replies of `v3.mch_operate`.

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
    "ApplymentIdGetResultWithdrawlApply",
    "OutRequestNoGetResult",
    "OutRequestNoGetResultWithdrawlApply",
    "WithdrawlApplyPostBody",
    "WithdrawlApplyPostBodyAdditionalMaterials",
    "WithdrawlApplyPostBodyPayeeInfo",
    "WithdrawlApplyPostBodyPayeeInfoBankAccountInfo",
    "WithdrawlApplyPostBodyPayeeInfoIdentityInfo",
    "WithdrawlApplyPostBodyProofMediaList",
    "WithdrawlApplyPostBodyProofMediaListProofPayeeMedia",
    "WithdrawlApplyPostResult",
]


class ApplymentIdGetResultWithdrawlApply(TypedDict):
    applyment_id: str
    out_request_no: str
    state: str
    fail_reason: NotRequired[str]
    modify_time: NotRequired[str]


class ApplymentIdGetResult(TypedDict):
    """微信支付提现申请单号查询提现申请单状态"""

    withdrawl_apply: ApplymentIdGetResultWithdrawlApply


class OutRequestNoGetResultWithdrawlApply(TypedDict):
    applyment_id: str
    out_request_no: str
    state: str
    fail_reason: NotRequired[str]
    modify_time: NotRequired[str]


class OutRequestNoGetResult(TypedDict):
    """商户提现申请单号查询提现申请单状态"""

    withdrawl_apply: OutRequestNoGetResultWithdrawlApply


class WithdrawlApplyPostBodyPayeeInfoBankAccountInfo(TypedDict):
    account_name: Secret | str  # encrypted: a Secret, or its ciphertext
    account_bank: str
    bank_branch_id: NotRequired[str]
    bank_name: NotRequired[str]
    account_number: Secret | str  # encrypted: a Secret, or its ciphertext


class WithdrawlApplyPostBodyPayeeInfoIdentityInfo(TypedDict):
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


class WithdrawlApplyPostBodyPayeeInfo(TypedDict):
    account_type: Literal["ACCOUNT_TYPE_CORPORATE", "ACCOUNT_TYPE_PERSONAL"] | str
    bank_account_info: NotRequired[WithdrawlApplyPostBodyPayeeInfoBankAccountInfo]
    identity_info: NotRequired[WithdrawlApplyPostBodyPayeeInfoIdentityInfo]


class WithdrawlApplyPostBodyProofMediaListProofPayeeMedia(TypedDict):
    proof_media_type: (
        Literal[
            "BASIC_TRANSACTION_INFORMATION",
            "LEGAL_ID_CARD",
            "ID_CARD",
            "BUSINESS_LICENSE_PHOTO",
            "PAYEE_ID_CARD",
            "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6",
            "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7",
            "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8",
        ]
        | str
    )
    proof_media: str


class WithdrawlApplyPostBodyProofMediaList(TypedDict):
    proof_payee_media: NotRequired[list[WithdrawlApplyPostBodyProofMediaListProofPayeeMedia]]


class WithdrawlApplyPostBodyAdditionalMaterials(TypedDict):
    additional_media: NotRequired[list[str]]


class WithdrawlApplyPostBody(TypedDict):
    """提交已注销商户号可用余额提现申请单"""

    sub_mchid: str
    out_account_type: Literal["BASIC_ACCOUNT", "OPERATE_ACCOUNT", "MARGIN_ACCOUNT"] | str
    amount: int
    out_request_no: str
    payee_type: Literal["CONTRIBUTION_MERCHANT", "SERVICE_PROVIDER_MERCHANT", "OTHER_MERCHANT", "INDIVIDUAL"] | str
    payee_mchid: NotRequired[str]
    payee_info: WithdrawlApplyPostBodyPayeeInfo
    proof_media_list: NotRequired[WithdrawlApplyPostBodyProofMediaList]
    additional_materials: NotRequired[WithdrawlApplyPostBodyAdditionalMaterials]
    remark: NotRequired[str]


class WithdrawlApplyPostResult(TypedDict):
    """提交已注销商户号可用余额提现申请单"""

    applyment_id: NotRequired[str]
    out_request_no: NotRequired[str]
