"""The shapes of the requests and replies of `v3.eduschoolpay`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys

from wechatpay._keys.secret import Secret

if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import NotRequired, TypedDict

__all__ = [
    "ContractIdGetResult",
    "ContractsGetParams",
    "ContractsGetResult",
    "ContractsGetResultData",
    "ContractsGetResultLinks",
    "DebtStateGetResult",
    "OutTradeNoGetParams",
    "OutTradeNoGetResult",
    "OutTradeNoGetResultAmount",
    "OutTradeNoGetResultDeviceInfo",
    "OutTradeNoGetResultPayer",
    "OutTradeNoGetResultPromotionDetail",
    "PresignPostBody",
    "PresignPostBodyBankCard",
    "PresignPostBodyIdentity",
    "PresignPostResult",
    "TransactionIdGetParams",
    "TransactionIdGetResult",
    "TransactionIdGetResultAmount",
    "TransactionIdGetResultDeviceInfo",
    "TransactionIdGetResultPayer",
    "TransactionIdGetResultPromotionDetail",
    "TransactionsPostBody",
    "TransactionsPostBodyAmount",
    "TransactionsPostBodyDeviceInfo",
    "TransactionsPostBodySceneInfo",
    "TransactionsPostBodySettleInfo",
    "TransactionsPostResult",
    "TransactionsPostResultAmount",
    "TransactionsPostResultDeviceInfo",
    "TransactionsPostResultPayer",
    "TransactionsPostResultPromotionDetail",
]


class ContractIdGetResult(TypedDict):
    """通过协议号查询签约"""

    contract_id: str
    mchid: str
    appid: str
    openid: str
    plan_id: str
    contract_status: str
    create_time: str
    out_contract_code: str


class PresignPostBodyIdentity(TypedDict):
    real_name: Secret | str  # encrypted: a Secret, or its ciphertext
    credential_type: Secret | str  # encrypted: a Secret, or its ciphertext
    id_card_number: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext


class PresignPostBodyBankCard(TypedDict):
    bank_card_no: Secret | str  # encrypted: a Secret, or its ciphertext
    valid_thru: NotRequired[str]
    phone: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    bank_type: NotRequired[str]


class PresignPostBody(TypedDict):
    """预签约"""

    appid: str
    openid: str
    plan_id: str
    user_id: str
    school_id: str
    out_contract_code: str
    contract_mode: NotRequired[str]
    downgrade_default_contract: NotRequired[bool]
    identity: NotRequired[PresignPostBodyIdentity]
    bank_card: NotRequired[PresignPostBodyBankCard]


class PresignPostResult(TypedDict):
    """预签约"""

    presign_token: str


class TransactionIdGetParams(TypedDict):
    """微信支付订单号查单"""

    sub_mchid: NotRequired[str]


class TransactionIdGetResultPayer(TypedDict):
    openid: str
    sub_openid: NotRequired[str]


class TransactionIdGetResultAmount(TypedDict):
    total: int
    payer_total: NotRequired[int]
    discount_total: NotRequired[int]
    currency: str


class TransactionIdGetResultDeviceInfo(TypedDict):
    device_id: NotRequired[str]
    device_ip: str


class TransactionIdGetResultPromotionDetail(TypedDict):
    coupon_id: str
    name: NotRequired[str]
    scope: NotRequired[str]
    type: NotRequired[str]
    amount: NotRequired[int]
    stock_id: str
    wechatpay_contribute: NotRequired[int]
    merchant_contribute: NotRequired[int]
    other_contribute: NotRequired[int]


class TransactionIdGetResult(TypedDict):
    """微信支付订单号查单"""

    mchid: str
    appid: str
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    out_trade_no: str
    transaction_id: NotRequired[str]
    trade_type: NotRequired[str]
    trade_state: str
    trade_state_desc: NotRequired[str]
    bank_type: NotRequired[str]
    attach: NotRequired[str]
    success_time: NotRequired[str]
    payer: TransactionIdGetResultPayer
    amount: TransactionIdGetResultAmount
    device_info: TransactionIdGetResultDeviceInfo
    promotion_detail: NotRequired[list[TransactionIdGetResultPromotionDetail]]


class OutTradeNoGetParams(TypedDict):
    """商户订单号查单"""

    sub_mchid: NotRequired[str]


class OutTradeNoGetResultPayer(TypedDict):
    openid: str
    sub_openid: NotRequired[str]


class OutTradeNoGetResultAmount(TypedDict):
    total: int
    payer_total: NotRequired[int]
    discount_total: NotRequired[int]
    currency: str


class OutTradeNoGetResultDeviceInfo(TypedDict):
    device_id: NotRequired[str]
    device_ip: str


class OutTradeNoGetResultPromotionDetail(TypedDict):
    coupon_id: str
    name: NotRequired[str]
    scope: NotRequired[str]
    type: NotRequired[str]
    amount: NotRequired[int]
    stock_id: str
    wechatpay_contribute: NotRequired[int]
    merchant_contribute: NotRequired[int]
    other_contribute: NotRequired[int]


class OutTradeNoGetResult(TypedDict):
    """商户订单号查单"""

    mchid: str
    appid: str
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    out_trade_no: str
    transaction_id: NotRequired[str]
    trade_type: NotRequired[str]
    trade_state: str
    trade_state_desc: NotRequired[str]
    bank_type: NotRequired[str]
    attach: NotRequired[str]
    success_time: NotRequired[str]
    payer: OutTradeNoGetResultPayer
    amount: OutTradeNoGetResultAmount
    device_info: OutTradeNoGetResultDeviceInfo
    promotion_detail: NotRequired[list[OutTradeNoGetResultPromotionDetail]]


class TransactionsPostBodyAmount(TypedDict):
    total: int
    currency: str


class TransactionsPostBodySceneInfo(TypedDict):
    start_time: str
    school_id: str
    scene_type: str


class TransactionsPostBodyDeviceInfo(TypedDict):
    device_id: NotRequired[str]
    device_ip: str


class TransactionsPostBodySettleInfo(TypedDict):
    profit_sharing: NotRequired[bool]


class TransactionsPostBody(TypedDict):
    """扣款"""

    appid: str
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    description: str
    attach: NotRequired[str]
    out_trade_no: str
    goods_tag: NotRequired[str]
    notify_url: str
    contract_id: str
    user_id: str
    amount: TransactionsPostBodyAmount
    scene_info: TransactionsPostBodySceneInfo
    device_info: TransactionsPostBodyDeviceInfo
    settle_info: NotRequired[TransactionsPostBodySettleInfo]
    payment_mode: NotRequired[str]


class TransactionsPostResultPayer(TypedDict):
    openid: NotRequired[str]
    sub_openid: NotRequired[str]


class TransactionsPostResultAmount(TypedDict):
    total: int
    payer_total: NotRequired[int]
    discount_total: NotRequired[int]
    currency: NotRequired[str]


class TransactionsPostResultDeviceInfo(TypedDict):
    device_id: NotRequired[str]
    device_ip: str


class TransactionsPostResultPromotionDetail(TypedDict):
    coupon_id: NotRequired[str]
    name: NotRequired[str]
    scope: NotRequired[str]
    type: NotRequired[str]
    amount: NotRequired[int]
    stock_id: NotRequired[str]
    wechatpay_contribute: NotRequired[int]
    merchant_contribute: NotRequired[int]
    other_contribute: NotRequired[int]


class TransactionsPostResult(TypedDict):
    """扣款"""

    mchid: str
    appid: str
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    out_trade_no: str
    transaction_id: NotRequired[str]
    trade_type: NotRequired[str]
    trade_state: str
    trade_state_desc: NotRequired[str]
    bank_type: NotRequired[str]
    attach: NotRequired[str]
    success_time: NotRequired[str]
    payer: NotRequired[TransactionsPostResultPayer]
    amount: TransactionsPostResultAmount
    device_info: TransactionsPostResultDeviceInfo
    promotion_detail: NotRequired[list[TransactionsPostResultPromotionDetail]]


class ContractsGetParams(TypedDict):
    """查询用户签约列表"""

    plan_id: str
    contract_status: str
    offset: NotRequired[int]
    limit: NotRequired[int]


class ContractsGetResultData(TypedDict):
    contract_id: str
    mchid: str
    appid: str
    openid: str
    plan_id: str
    contract_status: str
    create_time: str
    out_contract_code: str


class ContractsGetResultLinks(TypedDict):
    next: NotRequired[str]
    prev: NotRequired[str]
    self: str


class ContractsGetResult(TypedDict):
    """查询用户签约列表"""

    data: NotRequired[list[ContractsGetResultData]]
    offset: int
    limit: int
    total_count: int
    links: ContractsGetResultLinks


class DebtStateGetResult(TypedDict):
    """商户查询用户欠款状态"""

    appid: str
    openid: str
    state: str
    debt_count: int
    update_time: str
