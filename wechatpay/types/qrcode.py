"""The shapes of the requests and replies of `v3.qrcode`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Any, Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Any, Literal, NotRequired, TypedDict

__all__ = [
    "ContractIdGetParams",
    "ContractIdGetResult",
    "OutTradeNoGetParams",
    "OutTradeNoGetResult",
    "OutTradeNoGetResultBusInfo",
    "OutTradeNoGetResultMetroInfo",
    "OutTradeNoGetResultPromotionDetail",
    "TransactionsPostBody",
    "TransactionsPostBodyAmount",
    "TransactionsPostBodyBusInfo",
    "TransactionsPostBodyMetroInfo",
    "TransactionsPostResult",
    "TransactionsPostResultBusInfo",
    "TransactionsPostResultMetroInfo",
    "TransactionsPostResultPromotionDetail",
]


class OutTradeNoGetParams(TypedDict):
    """查询订单"""

    sub_mchid: NotRequired[str]


class OutTradeNoGetResultBusInfo(TypedDict):
    start_time: NotRequired[str]
    line_name: NotRequired[str]
    plate_number: NotRequired[str]


class OutTradeNoGetResultMetroInfo(TypedDict):
    start_time: NotRequired[str]
    end_time: NotRequired[str]
    start_station: NotRequired[str]
    end_station: NotRequired[str]


class OutTradeNoGetResultPromotionDetail(TypedDict):
    coupon_id: NotRequired[str]
    name: NotRequired[str]
    scope: NotRequired[Literal["GLOBAL", "SINGLE"] | str]
    type: NotRequired[Literal["CASH", "NOCASH"] | str]
    stock_id: NotRequired[str]
    amount: NotRequired[int]
    wechatpay_contribute: NotRequired[int]
    merchant_contribute: NotRequired[int]
    other_contribute: NotRequired[int]
    currency: NotRequired[str]


class OutTradeNoGetResult(TypedDict):
    """查询订单"""

    appid: NotRequired[str]
    sub_appid: NotRequired[str]
    sp_mchid: NotRequired[str]
    sub_mchid: NotRequired[str]
    description: NotRequired[str]
    create_time: NotRequired[str]
    out_trade_no: NotRequired[str]
    transaction_id: NotRequired[str]
    trade_state: NotRequired[Literal["SUCCESS", "ACCEPTED", "PAY_FAIL", "REFUND"] | str]
    trade_state_description: NotRequired[str]
    success_time: NotRequired[str]
    bank_type: NotRequired[str]
    user_repay_state: NotRequired[Literal["NOT_REPAY", "REPAID", "ALL_REFUND"] | str]
    repay_transaction_id: NotRequired[str]
    repay_time: NotRequired[str]
    attach: NotRequired[str]
    contract_id: NotRequired[str]
    trade_scene: NotRequired[Literal["BUS", "METRO"] | str]
    bus_info: NotRequired[OutTradeNoGetResultBusInfo]
    metro_info: NotRequired[OutTradeNoGetResultMetroInfo]
    amount: NotRequired[dict[str, Any]]
    promotion_detail: NotRequired[list[OutTradeNoGetResultPromotionDetail]]


class TransactionsPostBodyAmount(TypedDict):
    total: NotRequired[int]
    currency: NotRequired[str]


class TransactionsPostBodyBusInfo(TypedDict):
    start_time: NotRequired[str]
    line_name: NotRequired[str]
    plate_number: NotRequired[str]


class TransactionsPostBodyMetroInfo(TypedDict):
    start_time: NotRequired[str]
    end_time: NotRequired[str]
    start_station: NotRequired[str]
    end_station: NotRequired[str]


class TransactionsPostBody(TypedDict):
    """扣费受理"""

    appid: str
    sub_appid: NotRequired[str]
    sub_mchid: NotRequired[str]
    description: NotRequired[str]
    attach: NotRequired[str]
    out_trade_no: str
    trade_scene: Literal["BUS", "METRO"] | str
    goods_tag: NotRequired[str]
    contract_id: str
    notify_url: NotRequired[str]
    amount: NotRequired[TransactionsPostBodyAmount]
    bus_info: NotRequired[TransactionsPostBodyBusInfo]
    metro_info: NotRequired[TransactionsPostBodyMetroInfo]


class TransactionsPostResultBusInfo(TypedDict):
    start_time: NotRequired[str]
    line_name: NotRequired[str]
    plate_number: NotRequired[str]


class TransactionsPostResultMetroInfo(TypedDict):
    start_time: NotRequired[str]
    end_time: NotRequired[str]
    start_station: NotRequired[str]
    end_station: NotRequired[str]


class TransactionsPostResultPromotionDetail(TypedDict):
    coupon_id: NotRequired[str]
    name: NotRequired[str]
    scope: NotRequired[Literal["GLOBAL", "SINGLE"] | str]
    type: NotRequired[Literal["CASH", "NOCASH"] | str]
    stock_id: NotRequired[str]
    amount: NotRequired[int]
    wechatpay_contribute: NotRequired[int]
    merchant_contribute: NotRequired[int]
    other_contribute: NotRequired[int]
    currency: NotRequired[str]


class TransactionsPostResult(TypedDict):
    """扣费受理"""

    appid: NotRequired[str]
    sub_appid: NotRequired[str]
    sp_mchid: NotRequired[str]
    sub_mchid: NotRequired[str]
    description: NotRequired[str]
    create_time: NotRequired[str]
    out_trade_no: NotRequired[str]
    transaction_id: NotRequired[str]
    trade_state: NotRequired[Literal["SUCCESS", "ACCEPTED", "PAY_FAIL", "REFUND"] | str]
    trade_state_description: NotRequired[str]
    success_time: NotRequired[str]
    bank_type: NotRequired[str]
    user_repay_state: NotRequired[Literal["NOT_REPAY", "REPAID", "ALL_REFUND"] | str]
    repay_transaction_id: NotRequired[str]
    repay_time: NotRequired[str]
    attach: NotRequired[str]
    contract_id: NotRequired[str]
    trade_scene: NotRequired[Literal["BUS", "METRO"] | str]
    bus_info: NotRequired[TransactionsPostResultBusInfo]
    metro_info: NotRequired[TransactionsPostResultMetroInfo]
    amount: NotRequired[dict[str, Any]]
    promotion_detail: NotRequired[list[TransactionsPostResultPromotionDetail]]


class ContractIdGetParams(TypedDict):
    """查询用户服务可用信息"""

    appid: NotRequired[str]
    sub_appid: NotRequired[str]
    sub_mchid: NotRequired[str]


class ContractIdGetResult(TypedDict):
    """查询用户服务可用信息"""

    contract_id: NotRequired[str]
    user_service_state: NotRequired[Literal["NORMAL", "BLOCKED"] | str]
    block_reason: NotRequired[str]
