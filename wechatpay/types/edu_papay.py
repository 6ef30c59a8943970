"""The shapes of the requests and replies of `v3.eduPapay`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "ContractIdGetParams",
    "ContractIdGetResult",
    "ContractIdGetResultContractInformation",
    "ContractsGetParams",
    "ContractsGetResult",
    "ContractsGetResultData",
    "ContractsGetResultDataContractInformation",
    "OutTradeNoGetParams",
    "OutTradeNoGetResult",
    "OutTradeNoGetResultAmount",
    "OutTradeNoGetResultDeviceInformation",
    "OutTradeNoGetResultPayer",
    "OutTradeNoGetResultPromotionDetail",
    "PresignPostBody",
    "PresignPostResult",
    "SendPostBody",
    "TransactionIdGetParams",
    "TransactionIdGetResult",
    "TransactionIdGetResultAmount",
    "TransactionIdGetResultDeviceInformation",
    "TransactionIdGetResultPayer",
    "TransactionIdGetResultPromotionDetail",
    "TransactionsPostBody",
    "TransactionsPostBodyAmount",
    "TransactionsPostBodyDeviceInformation",
]


class ContractIdGetParams(TypedDict):
    """通过协议号查询签约"""

    appid: str
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]


class ContractIdGetResultContractInformation(TypedDict):
    contract_id: NotRequired[str]
    contract_status: NotRequired[str]
    create_time: NotRequired[str]


class ContractIdGetResult(TypedDict):
    """通过协议号查询签约"""

    sp_mchid: str
    appid: str
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    plan_id: NotRequired[str]
    contract_information: NotRequired[ContractIdGetResultContractInformation]


class PresignPostBody(TypedDict):
    """预签约"""

    appid: str
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    openid: str
    sub_openid: NotRequired[str]
    plan_id: str
    user_id: str
    period_start_date: str
    trade_scene: str


class PresignPostResult(TypedDict):
    """预签约"""

    presign_token: str


class TransactionIdGetParams(TypedDict):
    """微信订单号查单"""

    sub_mchid: NotRequired[str]


class TransactionIdGetResultPayer(TypedDict):
    openid: NotRequired[str]
    sub_openid: NotRequired[str]


class TransactionIdGetResultAmount(TypedDict):
    total: int
    payer_total: NotRequired[int]
    discount_total: NotRequired[int]
    currency: NotRequired[str]


class TransactionIdGetResultDeviceInformation(TypedDict):
    device_id: NotRequired[str]
    device_ip: str


class TransactionIdGetResultPromotionDetail(TypedDict):
    coupon_id: NotRequired[str]
    name: NotRequired[str]
    scope: NotRequired[str]
    type: NotRequired[str]
    amount: NotRequired[int]
    stock_id: NotRequired[str]
    wechatpay_contribute: NotRequired[int]
    merchant_contribute: NotRequired[int]
    other_contribute: NotRequired[int]


class TransactionIdGetResult(TypedDict):
    """微信订单号查单"""

    sp_mchid: str
    appid: str
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    out_trade_no: str
    transaction_id: NotRequired[str]
    attach: NotRequired[str]
    bank_type: NotRequired[str]
    success_time: NotRequired[str]
    trade_state: str
    trade_state_description: NotRequired[str]
    payer: NotRequired[TransactionIdGetResultPayer]
    amount: TransactionIdGetResultAmount
    device_information: TransactionIdGetResultDeviceInformation
    promotion_detail: NotRequired[list[TransactionIdGetResultPromotionDetail]]


class OutTradeNoGetParams(TypedDict):
    """商户订单号查单"""

    sub_mchid: NotRequired[str]


class OutTradeNoGetResultPayer(TypedDict):
    openid: NotRequired[str]
    sub_openid: NotRequired[str]


class OutTradeNoGetResultAmount(TypedDict):
    total: int
    payer_total: NotRequired[int]
    discount_total: NotRequired[int]
    currency: NotRequired[str]


class OutTradeNoGetResultDeviceInformation(TypedDict):
    device_id: NotRequired[str]
    device_ip: str


class OutTradeNoGetResultPromotionDetail(TypedDict):
    coupon_id: NotRequired[str]
    name: NotRequired[str]
    scope: NotRequired[str]
    type: NotRequired[str]
    amount: NotRequired[int]
    stock_id: NotRequired[str]
    wechatpay_contribute: NotRequired[int]
    merchant_contribute: NotRequired[int]
    other_contribute: NotRequired[int]


class OutTradeNoGetResult(TypedDict):
    """商户订单号查单"""

    sp_mchid: str
    appid: str
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    out_trade_no: str
    transaction_id: NotRequired[str]
    attach: NotRequired[str]
    bank_type: NotRequired[str]
    success_time: NotRequired[str]
    trade_state: str
    trade_state_description: NotRequired[str]
    payer: NotRequired[OutTradeNoGetResultPayer]
    amount: OutTradeNoGetResultAmount
    device_information: OutTradeNoGetResultDeviceInformation
    promotion_detail: NotRequired[list[OutTradeNoGetResultPromotionDetail]]


class TransactionsPostBodyAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class TransactionsPostBodyDeviceInformation(TypedDict):
    device_id: NotRequired[str]
    device_ip: str


class TransactionsPostBody(TypedDict):
    """教育通扣款受理"""

    appid: str
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    body: str
    attach: NotRequired[str]
    out_trade_no: str
    goods_tag: NotRequired[str]
    notify_url: str
    contract_id: str
    trade_scene: str
    amount: TransactionsPostBodyAmount
    device_information: TransactionsPostBodyDeviceInformation


class ContractsGetParams(TypedDict):
    """通过用户标识查询签约"""

    appid: str
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    sub_openid: NotRequired[str]
    plan_id: str
    contract_status: NotRequired[Literal["ADD", "DELETE"] | str]
    offset: NotRequired[int]
    limit: NotRequired[int]


class ContractsGetResultDataContractInformation(TypedDict):
    contract_id: NotRequired[str]
    contract_status: NotRequired[str]
    create_time: NotRequired[str]


class ContractsGetResultData(TypedDict):
    sp_mchid: str
    appid: str
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    plan_id: NotRequired[str]
    contract_information: NotRequired[ContractsGetResultDataContractInformation]


class ContractsGetResult(TypedDict):
    """通过用户标识查询签约"""

    data: NotRequired[list[ContractsGetResultData]]
    total_count: NotRequired[int]
    offset: NotRequired[int]
    limit: NotRequired[int]


class SendPostBody(TypedDict):
    """发送扣款预通知"""

    appid: str
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
