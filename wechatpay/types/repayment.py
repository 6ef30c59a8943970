"""The shapes of the requests and replies of `v3.repayment`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys

from wechatpay._keys.secret import Secret

if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "ClosePostBody",
    "ClosePostBodySubOrders",
    "CombineOutTradeNoGetResult",
    "CombineOutTradeNoGetResultCombinePayerInfo",
    "CombineOutTradeNoGetResultSubOrders",
    "CombineOutTradeNoGetResultSubOrdersAmount",
    "PrepayPostBody",
    "PrepayPostBodyAppInfo",
    "PrepayPostBodyCombinePayerInfo",
    "PrepayPostBodyCombinePayerInfoIdentity",
    "PrepayPostBodyH5Info",
    "PrepayPostBodyMiniprogramInfo",
    "PrepayPostBodySubOrders",
    "PrepayPostBodySubOrdersAmount",
    "PrepayPostBodySubOrdersSettleInfo",
    "PrepayPostBodyWechatWebInfo",
    "PrepayPostResult",
]


class ClosePostBodySubOrders(TypedDict):
    mchid: str
    out_trade_no: str
    sub_mchid: NotRequired[str]


class ClosePostBody(TypedDict):
    """商户关单"""

    sub_orders: list[ClosePostBodySubOrders]


class CombineOutTradeNoGetResultCombinePayerInfo(TypedDict):
    openid: str


class CombineOutTradeNoGetResultSubOrdersAmount(TypedDict):
    total_amount: int
    currency: NotRequired[str]
    payer_amount: int
    payer_currency: NotRequired[str]


class CombineOutTradeNoGetResultSubOrders(TypedDict):
    mchid: str
    sub_mchid: NotRequired[str]
    out_trade_no: str
    transaction_id: NotRequired[str]
    trade_type: NotRequired[Literal["REPAYMENT"] | str]
    trade_state: NotRequired[Literal["SUCCESS", "NOTPAY", "CLOSED"] | str]
    bank_type: NotRequired[str]
    attach: NotRequired[str]
    success_time: NotRequired[str]
    amount: NotRequired[CombineOutTradeNoGetResultSubOrdersAmount]


class CombineOutTradeNoGetResult(TypedDict):
    """还款单查询"""

    combine_appid: str
    combine_mchid: str
    combine_out_trade_no: str
    combine_transaction_id: str
    combine_payer_info: NotRequired[CombineOutTradeNoGetResultCombinePayerInfo]
    sub_orders: NotRequired[list[CombineOutTradeNoGetResultSubOrders]]


class PrepayPostBodySubOrdersAmount(TypedDict):
    total_amount: int
    currency: str


class PrepayPostBodySubOrdersSettleInfo(TypedDict):
    profit_sharing: NotRequired[bool]
    subsidy_amount: NotRequired[int]


class PrepayPostBodySubOrders(TypedDict):
    mchid: str
    sub_mchid: NotRequired[str]
    out_trade_no: str
    amount: PrepayPostBodySubOrdersAmount
    attach: str
    description: str
    settle_info: NotRequired[PrepayPostBodySubOrdersSettleInfo]


class PrepayPostBodyH5Info(TypedDict):
    combine_appid: str
    payer_client_ip: str
    type: Literal["iOS", "Android", "Wap"] | str
    app_name: NotRequired[str]
    app_url: str
    bundle_id: NotRequired[str]
    package_name: NotRequired[str]


class PrepayPostBodyAppInfo(TypedDict):
    combine_appid: str


class PrepayPostBodyMiniprogramInfo(TypedDict):
    combine_appid: str
    openid: str


class PrepayPostBodyCombinePayerInfoIdentity(TypedDict):
    type: (
        Literal[
            "IDCARD",
            "HONGKONG_MACAO",
            "HONGKONG_MACAO_RESIDENT",
            "TAIWAN_RESIDENT",
            "FOREIGN_RESIDENT",
            "OVERSEA_PASSPORT",
            "TAIWAN_COMPATRIOT_PERMIT",
        ]
        | str
    )
    number: Secret | str  # encrypted: a Secret, or its ciphertext
    name: Secret | str  # encrypted: a Secret, or its ciphertext


class PrepayPostBodyCombinePayerInfo(TypedDict):
    identity: NotRequired[PrepayPostBodyCombinePayerInfoIdentity]


class PrepayPostBodyWechatWebInfo(TypedDict):
    combine_appid: NotRequired[str]
    openid: NotRequired[str]
    webview_url: NotRequired[str]


class PrepayPostBody(TypedDict):
    """还款下单"""

    combine_out_trade_no: str
    combine_mchid: str
    sub_orders: list[PrepayPostBodySubOrders]
    time_expire: NotRequired[str]
    notify_url: NotRequired[str]
    h5_info: NotRequired[PrepayPostBodyH5Info]
    app_info: NotRequired[PrepayPostBodyAppInfo]
    miniprogram_info: NotRequired[PrepayPostBodyMiniprogramInfo]
    combine_payer_info: NotRequired[PrepayPostBodyCombinePayerInfo]
    wechat_web_info: NotRequired[PrepayPostBodyWechatWebInfo]


class PrepayPostResult(TypedDict):
    """还款下单"""

    prepay_id: NotRequired[str]
    h5_url: NotRequired[str]
