"""The shapes of the requests and replies of `v3.payrollCard`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys

from wechatpay._keys.secret import Secret

if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "AuthenticateNumberGetParams",
    "AuthenticateNumberGetResult",
    "AuthenticationsGetParams",
    "AuthenticationsGetResult",
    "AuthenticationsGetResultData",
    "InsurancePostBody",
    "OpenidGetParams",
    "OpenidGetResult",
    "PreOrderPostBody",
    "PreOrderPostResult",
    "PreOrderWithAuthPostBody",
    "PreOrderWithAuthPostResult",
    "TokenValidationsPostBody",
    "TokenValidationsPostResult",
    "TokensPostBody",
    "TokensPostResult",
    "TransferBatchesPostBody",
    "TransferBatchesPostBodyTransferDetailList",
    "TransferBatchesPostResult",
]


class AuthenticateNumberGetParams(TypedDict):
    """获取核身结果"""

    sub_mchid: str


class AuthenticateNumberGetResult(TypedDict):
    """获取核身结果"""

    mchid: str
    sub_mchid: str
    openid: str
    authenticate_scene: str
    authenticate_source: str
    project_name: str
    employer_name: str
    authenticate_state: Literal["AUTHENTICATE_PROCESSING", "AUTHENTICATE_SUCCESS", "AUTHENTICATE_FAILED"] | str
    authenticate_time: str
    authenticate_number: str
    authenticate_failed_reason: NotRequired[str]


class AuthenticationsGetParams(TypedDict):
    """查询核身记录"""

    openid: str
    appid: NotRequired[str]
    sub_appid: NotRequired[str]
    sub_mchid: str
    authenticate_date: str
    authenticate_state: str
    offset: NotRequired[int]
    limit: NotRequired[int]


class AuthenticationsGetResultData(TypedDict):
    mchid: str
    sub_mchid: str
    openid: str
    authenticate_scene: Literal["FROM_MINI_APP", "FROM_HARDWARE"] | str
    authenticate_source: str
    project_name: str
    employer_name: str
    authenticate_state: Literal["AUTHENTICATE_PROCESSING", "AUTHENTICATE_SUCCESS", "AUTHENTICATE_FAILED"] | str
    authenticate_time: str
    authenticate_number: str


class AuthenticationsGetResult(TypedDict):
    """查询核身记录"""

    data: NotRequired[list[AuthenticationsGetResultData]]
    total_count: int
    offset: int
    limit: int


class PreOrderPostBody(TypedDict):
    """微工卡核身预下单"""

    openid: str
    appid: NotRequired[str]
    sub_mchid: str
    sub_appid: NotRequired[str]
    authenticate_number: str
    project_name: str
    employer_name: str
    authenticate_type: Literal["SIGN_IN", "INSURANCE", "CONTRACT"] | str


class PreOrderPostResult(TypedDict):
    """微工卡核身预下单"""

    authenticate_number: str
    openid: str
    mchid: str
    sub_mchid: str
    token: str
    expires_in: int


class PreOrderWithAuthPostBody(TypedDict):
    """微工卡核身预下单（流程中完成授权）"""

    openid: str
    appid: NotRequired[str]
    sub_mchid: str
    sub_appid: NotRequired[str]
    authenticate_number: str
    project_name: str
    employer_name: str
    user_name: Secret | str  # encrypted: a Secret, or its ciphertext
    id_card_number: Secret | str  # encrypted: a Secret, or its ciphertext
    employment_type: Literal["LONG_TERM_EMPLOYMENT", "SHORT_TERM_EMPLOYMENT", "COOPERATION_EMPLOYMENT"] | str
    authenticate_type: Literal["SIGN_IN", "INSURANCE", "CONTRACT"] | str


class PreOrderWithAuthPostResult(TypedDict):
    """微工卡核身预下单（流程中完成授权）"""

    authenticate_number: str
    openid: str
    mchid: str
    sub_mchid: str
    token: str
    expires_in: int


class OpenidGetParams(TypedDict):
    """查询微工卡授权关系"""

    sub_mchid: str
    appid: NotRequired[str]
    sub_appid: NotRequired[str]


class OpenidGetResult(TypedDict):
    """查询微工卡授权关系"""

    openid: str
    mchid: str
    sub_mchid: str
    authorize_state: Literal["UNAUTHORIZED", "AUTHORIZED", "DEAUTHORIZED"] | str
    authorize_time: NotRequired[str]
    deauthorize_time: NotRequired[str]


class TokensPostBody(TypedDict):
    """生成授权token"""

    openid: str
    appid: NotRequired[str]
    sub_appid: NotRequired[str]
    sub_mchid: str
    user_name: Secret | str  # encrypted: a Secret, or its ciphertext
    id_card_number: Secret | str  # encrypted: a Secret, or its ciphertext
    employment_type: Literal["LONG_TERM_EMPLOYMENT", "SHORT_TERM_EMPLOYMENT", "COOPERATION_EMPLOYMENT"] | str


class TokensPostResult(TypedDict):
    """生成授权token"""

    openid: str
    mchid: str
    sub_mchid: str
    token: str
    expires_in: int


class TransferBatchesPostBodyTransferDetailList(TypedDict):
    out_detail_no: str
    transfer_amount: int
    transfer_remark: str
    openid: str
    user_name: Secret | str  # encrypted: a Secret, or its ciphertext


class TransferBatchesPostBody(TypedDict):
    """发起批量转账"""

    sub_mchid: str
    sub_appid: NotRequired[str]
    authorization_type: str
    out_batch_no: str
    batch_name: str
    batch_remark: str
    total_amount: int
    total_num: int
    transfer_detail_list: list[TransferBatchesPostBodyTransferDetailList]
    sp_appid: NotRequired[str]
    employment_type: str
    employment_scene: str


class TransferBatchesPostResult(TypedDict):
    """发起批量转账"""

    out_batch_no: str
    batch_id: str
    create_time: str


class InsurancePostBody(TypedDict):
    """生成投保结果"""

    sp_mchid: str
    wesure_order_no: str
    token: str
    insurance_company_order_no: str
    openid: str
    insure_state: str
    insure_effect_time: str
    insure_invalid_time: str
    insurance_company_name: str


class TokenValidationsPostBody(TypedDict):
    """校验核身结果"""

    sp_mchid: str
    sub_mchid: str
    token: str
    user_name: Secret | str  # encrypted: a Secret, or its ciphertext
    id_card_number: Secret | str  # encrypted: a Secret, or its ciphertext
    authenticate_type: NotRequired[Literal["NORMAL", "SIGN_IN", "INSURANCE", "CONTRACT"] | str]


class TokenValidationsPostResult(TypedDict):
    """校验核身结果"""

    result: str
    authenticate_success_time: NotRequired[str]
    openid: NotRequired[str]
    fail_reason: NotRequired[str]
