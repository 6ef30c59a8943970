"""The shapes of the requests and replies of `v3.aggracctBc`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys

from wechatpay._keys.secret import Secret

if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "ApplicationIdGetParams",
    "ApplicationIdGetResult",
    "BalanceGetParams",
    "BalanceGetResult",
    "ControlOrdersOutRequestNoGetParams",
    "ControlOrdersOutRequestNoGetResult",
    "ControlOrdersOutRequestNoGetResultPunishOrder",
    "ControlOrdersOutRequestNoGetResultRecoverOrder",
    "MchArchivesGetParams",
    "MchArchivesGetResult",
    "MchArchivesGetResultBeneficialOwner",
    "MchArchivesGetResultLegalRepresentative",
    "MchMediaGetParams",
    "MchMediaGetResult",
    "NotifyPostBody",
    "NotifyPostResult",
    "PunishPostBody",
    "PunishPostResult",
    "RecoverPostBody",
    "RecoverPostResult",
    "RenamePostBody",
    "RenamePostResult",
    "SpecialReductionOutRequestNoGetParams",
    "SpecialReductionOutRequestNoGetResult",
    "SpecialReductionPostBody",
    "SpecialReductionPostResult",
]


class BalanceGetParams(TypedDict):
    """查询渠道额度"""

    mchid: str
    bal_account_no: str  # encrypted: client.decrypt() opens it
    card_no: NotRequired[str]  # encrypted: client.decrypt() opens it
    sgn_no: NotRequired[str]
    req_scene: NotRequired[
        Literal[
            "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
            "SJT_MICRO_MERCHANT",
            "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
        ]
        | str
    ]


class BalanceGetResult(TypedDict):
    """查询渠道额度"""

    in_transit_reduction_exist: NotRequired[bool]
    balance: NotRequired[int]


class MchArchivesGetParams(TypedDict):
    """查询商户资料"""

    mchid: str
    bal_account_no: str  # encrypted: client.decrypt() opens it
    card_no: NotRequired[str]  # encrypted: client.decrypt() opens it
    sgn_no: NotRequired[str]
    req_scene: NotRequired[
        Literal[
            "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
            "SJT_MICRO_MERCHANT",
            "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
        ]
        | str
    ]


class MchArchivesGetResultLegalRepresentative(TypedDict):
    legal_representative_id_type: Literal["01"] | str
    legal_representative_name: str  # encrypted: client.decrypt() opens it
    legal_representative_id_no: str  # encrypted: client.decrypt() opens it
    legal_representative_effective_date: str
    legal_representative_expire_date: str
    legal_representative_img_front_id: str
    legal_representative_img_back_id: str
    legal_representative_address: str  # encrypted: client.decrypt() opens it
    legal_representative_issue_authority: NotRequired[str]
    legal_representative_nation: NotRequired[str]


class MchArchivesGetResultBeneficialOwner(TypedDict):
    beneficial_owner_no: str
    beneficial_owner_id_type: Literal["01"] | str
    beneficial_owner_name: str  # encrypted: client.decrypt() opens it
    beneficial_owner_id_no: str  # encrypted: client.decrypt() opens it
    beneficial_owner_effective_date: str
    beneficial_owner_expire_date: str
    beneficial_owner_img_front_id: str
    beneficial_owner_img_back_id: str
    beneficial_owner_address: str  # encrypted: client.decrypt() opens it


class MchArchivesGetResult(TypedDict):
    """查询商户资料"""

    mchid: NotRequired[str]
    bal_account_no: NotRequired[str]  # encrypted: client.decrypt() opens it
    merchant_type: NotRequired[Literal["1", "2", "3"] | str]
    merchant_id_type: NotRequired[Literal["12"] | str]
    merchant_name: NotRequired[str]  # encrypted: client.decrypt() opens it
    merchant_id_no: NotRequired[str]  # encrypted: client.decrypt() opens it
    effective_date: NotRequired[str]
    expire_date: NotRequired[str]
    merchant_img_front_id: NotRequired[str]
    register_address: NotRequired[str]
    business_scope: NotRequired[str]
    legal_representative: NotRequired[MchArchivesGetResultLegalRepresentative]
    beneficial_owner: NotRequired[list[MchArchivesGetResultBeneficialOwner]]
    card_no: NotRequired[str]  # encrypted: client.decrypt() opens it
    sgn_no: NotRequired[str]


class MchMediaGetParams(TypedDict):
    """查询商户影像件资料"""

    mchid: NotRequired[str]
    platform_trx_id: NotRequired[str]
    business_scene: Literal["SJT_MICRO_PLUS_OPEN_ACCOUNT", "SJT_MICRO_PLUS_UPDATE_INFO", "GET_BY_MEDIA_ID"] | str
    mch_media_type: NotRequired[Literal["ID_CARD_FRONT", "ID_CARD_BACK", "STORE_FRONT", "STORE_INTERIOR"] | str]
    media_id: NotRequired[str]


class MchMediaGetResult(TypedDict):
    """查询商户影像件资料"""

    media_content: NotRequired[str]
    media_type: NotRequired[Literal["jpg", "png", "bmp", "jpeg"] | str]
    media_sm3: NotRequired[str]
    key: NotRequired[str]
    media_id: NotRequired[str]


class ApplicationIdGetParams(TypedDict):
    """查询渠道结算银行账户更名申请"""

    mchid: str
    bal_account_no: str  # encrypted: client.decrypt() opens it


class ApplicationIdGetResult(TypedDict):
    """查询渠道结算银行账户更名申请"""

    change_scene: Literal["SUBJECT_INFO_RENAME"] | str
    application_id: str
    out_request_no: str
    mchid: str
    bal_account_no: str  # encrypted: client.decrypt() opens it
    new_account_name: str  # encrypted: client.decrypt() opens it
    application_state: Literal["PROCESSING", "SUCCESS", "FAIL"] | str
    finish_time: NotRequired[str]
    fail_code: NotRequired[str]
    fail_msg: NotRequired[str]


class RenamePostBody(TypedDict):
    """受理渠道结算银行账户更名申请"""

    out_request_no: str
    mchid: str
    bal_account_no: Secret | str  # encrypted: a Secret, or its ciphertext
    change_scene: Literal["SUBJECT_INFO_RENAME"] | str
    req_scene: NotRequired[
        Literal[
            "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
            "SJT_MICRO_MERCHANT",
            "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
        ]
        | str
    ]


class RenamePostResult(TypedDict):
    """受理渠道结算银行账户更名申请"""

    change_scene: Literal["SUBJECT_INFO_RENAME"] | str
    application_id: str
    out_request_no: str
    mchid: str
    bal_account_no: str  # encrypted: client.decrypt() opens it
    new_account_name: str  # encrypted: client.decrypt() opens it
    application_state: Literal["PROCESSING", "SUCCESS", "FAIL"] | str
    finish_time: NotRequired[str]
    fail_code: NotRequired[str]
    fail_msg: NotRequired[str]


class ControlOrdersOutRequestNoGetParams(TypedDict):
    """查询控制单"""

    control_type: Literal["PUNISH", "RECOVER"] | str
    mchid: str


class ControlOrdersOutRequestNoGetResultPunishOrder(TypedDict):
    wxpay_punish_no: str
    out_request_no: str
    mchid: str
    punish_scene: int
    punish_rule_version: int
    punish_reason: NotRequired[str]
    punish_start_time: NotRequired[str]
    punish_end_time: NotRequired[str]
    punish_accept_time: str
    punish_finish_time: NotRequired[str]
    punish_state: Literal["EXECUTING", "SUCCESS", "FAILED"] | str
    effect_state: NotRequired[Literal["ACTIVE", "RECOVERED"] | str]
    control_action: NotRequired[
        list[
            Literal["DISABLE_RECEIVE", "DISABLE_WITHDRAWAL", "DISABLE_PAY", "DISABLE_REFUND", "DISABLE_CLOSE_MERCHANT"]
            | str
        ]
    ]
    error_message: NotRequired[str]
    error_code: NotRequired[str]


class ControlOrdersOutRequestNoGetResultRecoverOrder(TypedDict):
    wxpay_recover_no: str
    out_request_no: str
    related_wxpay_punish_no: str
    mchid: str
    punish_scene: str
    punish_rule_version: str
    recover_accept_time: str
    recover_finish_time: str
    recover_state: Literal["EXECUTING", "SUCCESS", "FAILED"] | str
    recover_reason: str
    error_message: NotRequired[str]
    error_code: NotRequired[str]


class ControlOrdersOutRequestNoGetResult(TypedDict):
    """查询控制单"""

    control_scene: Literal["PUNISH", "RECOVER"] | str
    punish_order: NotRequired[ControlOrdersOutRequestNoGetResultPunishOrder]
    recover_order: NotRequired[ControlOrdersOutRequestNoGetResultRecoverOrder]


class NotifyPostBody(TypedDict):
    """资料更新请求审核结果回调通知"""

    out_request_no: str
    mchid: str
    audit_result: NotRequired[Literal["PASS", "REJECT"] | str]
    audit_finish_time: NotRequired[str]
    attach_info: NotRequired[str]
    fail_code: NotRequired[str]
    fail_msg: NotRequired[str]
    scene: NotRequired[Literal["01", "02", "03"] | str]


class NotifyPostResult(TypedDict):
    """资料更新请求审核结果回调通知"""

    ret_msg: NotRequired[str]


class PunishPostBody(TypedDict):
    """发起微众台账管控"""

    out_request_no: str
    mchid: str
    bal_account_no: Secret | str  # encrypted: a Secret, or its ciphertext
    punish_scene: int
    punish_reason: NotRequired[str]
    punish_end_time: NotRequired[str]
    card_no: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    sgn_no: NotRequired[str]
    req_scene: NotRequired[
        Literal[
            "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
            "SJT_MICRO_MERCHANT",
            "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
        ]
        | str
    ]
    fund_repatriation_strategy: NotRequired[Literal["ALL_FORBIDDEN", "ALL_ALLOWED_WHEN_UNIQUE"] | str]


class PunishPostResult(TypedDict):
    """发起微众台账管控"""

    wxpay_punish_no: str
    out_request_no: str


class RecoverPostBody(TypedDict):
    """解除对微众台账的管控"""

    out_request_no: str
    related_webank_punish_no: str
    related_wxpay_punish_no: str
    mchid: str
    bal_account_no: Secret | str  # encrypted: a Secret, or its ciphertext
    recover_reason: str
    card_no: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    sgn_no: NotRequired[str]
    req_scene: NotRequired[
        Literal[
            "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
            "SJT_MICRO_MERCHANT",
            "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
        ]
        | str
    ]


class RecoverPostResult(TypedDict):
    """解除对微众台账的管控"""

    wxpay_recover_no: str
    out_request_no: str


class SpecialReductionOutRequestNoGetParams(TypedDict):
    """查询特殊减额结果"""

    mchid: str
    bal_account_no: str  # encrypted: client.decrypt() opens it
    card_no: NotRequired[str]  # encrypted: client.decrypt() opens it
    sgn_no: NotRequired[str]
    req_scene: NotRequired[
        Literal[
            "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
            "SJT_MICRO_MERCHANT",
            "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
        ]
        | str
    ]


class SpecialReductionOutRequestNoGetResult(TypedDict):
    """查询特殊减额结果"""

    mchid: NotRequired[str]
    bal_account_no: NotRequired[str]  # encrypted: client.decrypt() opens it
    out_request_no: NotRequired[str]
    reduction_type: NotRequired[Literal["FINANCIAL_PENALTY", "JUDICIAL_DEDUCTION"] | str]
    amount: NotRequired[int]
    state: NotRequired[Literal["PROCESSING", "SUCCESS", "FAILED"] | str]
    reason: NotRequired[str]
    quota_change_no: NotRequired[str]
    success_time: NotRequired[str]
    fail_time: NotRequired[str]
    fail_reason: NotRequired[Literal["BALANCE_NOT_ENOUGH", "RECEIPT_NOT_EXIST_CLOSED", "TIME_OUT_CLOSED"] | str]


class SpecialReductionPostBody(TypedDict):
    """特殊减额"""

    mchid: str
    bal_account_no: Secret | str  # encrypted: a Secret, or its ciphertext
    out_request_no: str
    reduction_type: Literal["FINANCIAL_PENALTY", "JUDICIAL_DEDUCTION"] | str
    amount: int
    reason: NotRequired[str]
    card_no: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    sgn_no: NotRequired[str]
    req_scene: NotRequired[
        Literal[
            "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
            "SJT_MICRO_MERCHANT",
            "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
        ]
        | str
    ]


class SpecialReductionPostResult(TypedDict):
    """特殊减额"""

    mchid: NotRequired[str]
    bal_account_no: NotRequired[str]  # encrypted: client.decrypt() opens it
    out_request_no: NotRequired[str]
    reduction_type: NotRequired[Literal["FINANCIAL_PENALTY", "JUDICIAL_DEDUCTION"] | str]
    amount: NotRequired[int]
    state: NotRequired[Literal["PROCESSING", "SUCCESS", "FAILED"] | str]
    reason: NotRequired[str]
    quota_change_no: NotRequired[str]
    success_time: NotRequired[str]
    fail_time: NotRequired[str]
    fail_reason: NotRequired[Literal["BALANCE_NOT_ENOUGH", "RECEIPT_NOT_EXIST_CLOSED", "TIME_OUT_CLOSED"] | str]
