"""The shapes of the requests and replies of `v3.ebike`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import NotRequired, TypedDict

__all__ = [
    "ConfirmPostBody",
    "ConfirmPostBodyChargeInfo",
    "ConfirmPostResult",
    "ContractGetParams",
    "ContractGetResult",
    "ContractIdGetParams",
    "ContractIdGetResult",
    "OutTradeNoGetParams",
    "OutTradeNoGetResult",
    "OutTradeNoGetResultAmount",
    "OutTradeNoGetResultDeviceInfo",
    "OutTradeNoGetResultPayer",
    "OutTradeNoGetResultPromotionDetail",
    "PreopenPostBody",
    "PreopenPostResult",
    "TransactionIdGetParams",
    "TransactionIdGetResult",
    "TransactionIdGetResultAmount",
    "TransactionIdGetResultDeviceInfo",
    "TransactionIdGetResultPayer",
    "TransactionIdGetResultPromotionDetail",
    "TransactionsPostBody",
    "TransactionsPostBodyAmount",
    "TransactionsPostBodyChargeInfo",
    "TransactionsPostBodyDeviceInfo",
    "TransactionsPostResult",
]


class ConfirmPostBodyChargeInfo(TypedDict):
    start_time: str
    charging_station_name: str
    charging_gun_number: str
    device_id: str


class ConfirmPostBody(TypedDict):
    """创建用户当次充电代扣凭证"""

    sub_mchid: NotRequired[str]
    appid: str
    sub_appid: NotRequired[str]
    charge_info: ConfirmPostBodyChargeInfo


class ConfirmPostResult(TypedDict):
    """创建用户当次充电代扣凭证"""

    charging_token: str


class ContractIdGetParams(TypedDict):
    """通过签约号查询用户状态"""

    sub_mchid: NotRequired[str]


class ContractIdGetResult(TypedDict):
    """通过签约号查询用户状态"""

    mchid: str
    openid: str
    sub_mchid: NotRequired[str]
    contract_id: NotRequired[str]
    contract_state: str


class PreopenPostBody(TypedDict):
    """预开通服务"""

    sub_mchid: NotRequired[str]
    appid: str
    sub_appid: NotRequired[str]
    trade_scene: str
    openid: str


class PreopenPostResult(TypedDict):
    """预开通服务"""

    preopen_id: str


class TransactionIdGetParams(TypedDict):
    """查询订单"""

    sub_mchid: NotRequired[str]


class TransactionIdGetResultPayer(TypedDict):
    openid: NotRequired[str]
    sub_openid: NotRequired[str]


class TransactionIdGetResultAmount(TypedDict):
    total: int
    currency: NotRequired[str]
    payer_total: NotRequired[int]
    discount_total: NotRequired[int]


class TransactionIdGetResultDeviceInfo(TypedDict):
    device_id: str
    device_ip: str


class TransactionIdGetResultPromotionDetail(TypedDict):
    promotion_id: str
    name: NotRequired[str]
    scope: NotRequired[str]
    type: NotRequired[str]
    activity_id: NotRequired[str]
    amount: int
    wxpay_contribute: NotRequired[int]
    merchant_contribute: NotRequired[int]
    other_contribute: NotRequired[int]


class TransactionIdGetResult(TypedDict):
    """查询订单"""

    mchid: str
    sub_mchid: NotRequired[str]
    appid: str
    sub_appid: NotRequired[str]
    out_trade_no: str
    transaction_id: NotRequired[str]
    attach: NotRequired[str]
    trade_type: str
    bank_type: NotRequired[str]
    success_time: NotRequired[str]
    trade_state: str
    trade_state_des: NotRequired[str]
    contract_id: str
    payer: NotRequired[TransactionIdGetResultPayer]
    amount: TransactionIdGetResultAmount
    device_info: TransactionIdGetResultDeviceInfo
    promotion_detail: NotRequired[list[TransactionIdGetResultPromotionDetail]]


class OutTradeNoGetParams(TypedDict):
    """查询订单"""

    sub_mchid: NotRequired[str]


class OutTradeNoGetResultPayer(TypedDict):
    openid: NotRequired[str]
    sub_openid: NotRequired[str]


class OutTradeNoGetResultAmount(TypedDict):
    total: int
    currency: NotRequired[str]
    payer_total: NotRequired[int]
    discount_total: NotRequired[int]


class OutTradeNoGetResultDeviceInfo(TypedDict):
    device_id: str
    device_ip: str


class OutTradeNoGetResultPromotionDetail(TypedDict):
    promotion_id: str
    name: NotRequired[str]
    scope: NotRequired[str]
    type: NotRequired[str]
    activity_id: NotRequired[str]
    amount: int
    wxpay_contribute: NotRequired[int]
    merchant_contribute: NotRequired[int]
    other_contribute: NotRequired[int]


class OutTradeNoGetResult(TypedDict):
    """查询订单"""

    mchid: str
    sub_mchid: NotRequired[str]
    appid: str
    sub_appid: NotRequired[str]
    out_trade_no: str
    transaction_id: NotRequired[str]
    attach: NotRequired[str]
    trade_type: str
    bank_type: NotRequired[str]
    success_time: NotRequired[str]
    trade_state: str
    trade_state_des: NotRequired[str]
    contract_id: str
    payer: NotRequired[OutTradeNoGetResultPayer]
    amount: OutTradeNoGetResultAmount
    device_info: OutTradeNoGetResultDeviceInfo
    promotion_detail: NotRequired[list[OutTradeNoGetResultPromotionDetail]]


class TransactionsPostBodyAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class TransactionsPostBodyChargeInfo(TypedDict):
    start_time: str
    end_time: str
    charging_station_name: str
    charging_gun_number: str
    charged_capacity: int
    park_duration: NotRequired[int]
    park_fee: NotRequired[int]


class TransactionsPostBodyDeviceInfo(TypedDict):
    device_id: str
    device_ip: str


class TransactionsPostBody(TypedDict):
    """充电自行车代扣受理扣款"""

    sub_mchid: NotRequired[str]
    appid: str
    sub_appid: NotRequired[str]
    out_trade_no: str
    attach: NotRequired[str]
    goods_tag: NotRequired[str]
    notify_url: str
    description: str
    charging_token: str
    amount: TransactionsPostBodyAmount
    charge_info: TransactionsPostBodyChargeInfo
    device_info: TransactionsPostBodyDeviceInfo


class TransactionsPostResult(TypedDict):
    """充电自行车代扣受理扣款"""

    accept_state: str
    create_time: NotRequired[str]


class ContractGetParams(TypedDict):
    """通过用户标识查询用户状态"""

    sub_mchid: NotRequired[str]
    trade_scene: str


class ContractGetResult(TypedDict):
    """通过用户标识查询用户状态"""

    mchid: str
    openid: str
    sub_mchid: NotRequired[str]
    contract_id: NotRequired[str]
    contract_state: str
