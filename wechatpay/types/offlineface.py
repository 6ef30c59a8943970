"""The shapes of the requests and replies of `v3.offlineface`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys

from wechatpay._keys.secret import Secret

if sys.version_info >= (3, 12):
    from typing import Any, Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Any, Literal, NotRequired, TypedDict

__all__ = [
    "AuthinfoPostBody",
    "AuthinfoPostResult",
    "CollectionIdGetResult",
    "ContractIdGetParams",
    "ContractIdGetResult",
    "FaceCollectionsGetParams",
    "FaceCollectionsGetResult",
    "FaceCollectionsGetResultFaceCollections",
    "OutTradeNoGetParams",
    "OutTradeNoGetResult",
    "OutTradeNoGetResultAmount",
    "OutTradeNoGetResultPayer",
    "OutTradeNoGetResultSceneInfo",
    "PresignPostBody",
    "PresignPostBodyFacepayUser",
    "PresignPostBodyFacepayUserIdentification",
    "PresignPostBodyLimitBankCard",
    "PresignPostBodyLimitBankCardIdentification",
    "PresignPostResult",
    "RepaymentUrlPostBody",
    "RepaymentUrlPostResult",
    "TransactionsPostBody",
    "TransactionsPostBodyAmount",
    "TransactionsPostBodyBusiness",
    "TransactionsPostBodySceneInfo",
    "TransactionsPostBodySettleInfo",
    "TransactionsPostResult",
    "TransactionsPostResultAmount",
    "TransactionsPostResultPayer",
    "TransactionsPostResultSceneInfo",
]


class AuthinfoPostBody(TypedDict):
    """获取authinfo接口"""

    sp_appid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    device_id: str
    raw_data: str
    organization_id: str


class AuthinfoPostResult(TypedDict):
    """获取authinfo接口"""

    authinfo: str


class ContractIdGetParams(TypedDict):
    """签约查询接口"""

    appid: NotRequired[str]


class ContractIdGetResult(TypedDict):
    """签约查询接口"""

    contract_id: str
    mchid: str
    organization_id: str
    use_id: NotRequired[str]
    openid: NotRequired[str]
    contract_state: Literal["NOT_CONTRACTED", "TERMINATED", "CONTRACTED"] | str
    contract_signed_time: str
    contract_terminated_time: NotRequired[str]
    contract_mode: Literal["LIMIT_BANK_CARD", "PRIORITY_BANK_CARD", "LIMIT_NONE"] | str
    contract_bank_card_from: Literal["MERCHANT_LIMITED_BANK_CARD", "USER_SELECT_FREE"] | str


class PresignPostBodyFacepayUserIdentification(TypedDict):
    identification_type: Literal["IDCARD"] | str
    identification_number: Secret | str  # encrypted: a Secret, or its ciphertext


class PresignPostBodyFacepayUser(TypedDict):
    out_user_id: str
    identification_name: NotRequired[str]
    organization_id: str
    identification: NotRequired[PresignPostBodyFacepayUserIdentification]
    phone: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext


class PresignPostBodyLimitBankCardIdentification(TypedDict):
    identification_type: Literal["IDCARD"] | str
    identification_number: Secret | str  # encrypted: a Secret, or its ciphertext


class PresignPostBodyLimitBankCard(TypedDict):
    bank_card_number: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    identification_name: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    identification: NotRequired[PresignPostBodyLimitBankCardIdentification]
    valid_thru: NotRequired[str]
    bank_type: NotRequired[str]
    phone: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext


class PresignPostBody(TypedDict):
    """预签约接口"""

    business_name: str
    facepay_user: PresignPostBodyFacepayUser
    limit_bank_card: NotRequired[PresignPostBodyLimitBankCard]
    contract_mode: NotRequired[Literal["LIMIT_BANK_CARD", "PRIORITY_BANK_CARD", "LIMIT_NONE"] | str]


class PresignPostResult(TypedDict):
    """预签约接口"""

    presign_token: str


class CollectionIdGetResult(TypedDict):
    """查询重采请求详情"""

    collection_id: str
    use_id: str
    organization_id: str
    collection_state: Literal["COLLECTION_REQUIRED", "PHOTO_UPLOADED", "COMPLETE"] | str
    register_photo_upload_time: NotRequired[str]
    confirm_time: NotRequired[str]


class FaceCollectionsGetParams(TypedDict):
    """查询重采用户列表"""

    organization_id: str
    offset: NotRequired[int]
    limit: NotRequired[int]


class FaceCollectionsGetResultFaceCollections(TypedDict):
    collection_id: str
    use_id: str
    organization_id: str
    collection_state: Literal["COLLECTION_REQUIRED", "PHOTO_UPLOADED", "COMPLETE"] | str
    register_photo_upload_time: NotRequired[str]
    confirm_time: NotRequired[str]


class FaceCollectionsGetResult(TypedDict):
    """查询重采用户列表"""

    face_collections: list[FaceCollectionsGetResultFaceCollections]


class RepaymentUrlPostBody(TypedDict):
    """获取还款链接接口"""

    out_user_id: str
    organization_id: str


class RepaymentUrlPostResult(TypedDict):
    """获取还款链接接口"""

    repayment_url: str
    expire_at: str


class OutTradeNoGetParams(TypedDict):
    """查单接口"""

    sp_mchid: str
    sub_mchid: str
    business_product_id: Literal["2", "11"] | str


class OutTradeNoGetResultPayer(TypedDict):
    sp_openid: NotRequired[str]
    sub_openid: NotRequired[str]


class OutTradeNoGetResultAmount(TypedDict):
    total: int
    currency: Literal["CNY"] | str


class OutTradeNoGetResultSceneInfo(TypedDict):
    device_ip: NotRequired[str]


class OutTradeNoGetResult(TypedDict):
    """查单接口"""

    sp_appid: str
    sp_mchid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    payer: NotRequired[OutTradeNoGetResultPayer]
    amount: NotRequired[OutTradeNoGetResultAmount]
    promotion_detail: NotRequired[list[dict[str, Any]]]
    scene_info: NotRequired[OutTradeNoGetResultSceneInfo]
    bank_type: NotRequired[str]
    trade_type: NotRequired[Literal["NATIVE", "JSAPI", "APP", "MWEB", "AUTH"] | str]
    trade_state: str
    trade_state_description: NotRequired[str]
    debt_state: NotRequired[str]
    description: NotRequired[str]
    attach: NotRequired[str]
    success_time: NotRequired[str]
    transaction_id: NotRequired[str]
    repayment_transaction_id: NotRequired[str]
    out_trade_no: NotRequired[str]
    error_type: NotRequired[str]


class TransactionsPostBodyAmount(TypedDict):
    total: int
    currency: Literal["CNY"] | str


class TransactionsPostBodySceneInfo(TypedDict):
    device_ip: str


class TransactionsPostBodySettleInfo(TypedDict):
    profit_sharing: NotRequired[bool]


class TransactionsPostBodyBusiness(TypedDict):
    business_product_id: Literal[2, 11] | int
    business_scene_id: Literal[3, 4, 5, 6, 124, 125, 126] | int


class TransactionsPostBody(TypedDict):
    """申请扣款接口"""

    auth_code: str
    sp_appid: NotRequired[str]
    sp_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    sub_mchid: NotRequired[str]
    amount: NotRequired[TransactionsPostBodyAmount]
    scene_info: NotRequired[TransactionsPostBodySceneInfo]
    goods_tag: NotRequired[str]
    description: NotRequired[str]
    attach: NotRequired[str]
    settle_info: NotRequired[TransactionsPostBodySettleInfo]
    out_trade_no: NotRequired[str]
    business: NotRequired[TransactionsPostBodyBusiness]


class TransactionsPostResultPayer(TypedDict):
    sp_openid: NotRequired[str]
    sub_openid: NotRequired[str]


class TransactionsPostResultAmount(TypedDict):
    total: int
    currency: Literal["CNY"] | str


class TransactionsPostResultSceneInfo(TypedDict):
    device_ip: NotRequired[str]


class TransactionsPostResult(TypedDict):
    """申请扣款接口"""

    sp_appid: str
    sp_mchid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    payer: NotRequired[TransactionsPostResultPayer]
    amount: NotRequired[TransactionsPostResultAmount]
    promotion_detail: NotRequired[list[dict[str, Any]]]
    scene_info: NotRequired[TransactionsPostResultSceneInfo]
    bank_type: NotRequired[str]
    trade_type: NotRequired[Literal["NATIVE", "JSAPI", "APP", "MWEB", "AUTH"] | str]
    trade_state: NotRequired[str]
    trade_state_description: NotRequired[str]
    debt_state: NotRequired[str]
    description: NotRequired[str]
    attach: NotRequired[str]
    success_time: NotRequired[str]
    transaction_id: NotRequired[str]
    repayment_transaction_id: NotRequired[str]
    out_trade_no: NotRequired[str]
    error_type: NotRequired[str]
