"""The shapes of the requests and replies of `v3.merchantRiskManage`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys

from wechatpay._keys.secret import Secret

if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "QueryRiskTradesPostBody",
    "QueryRiskTradesPostResult",
    "QueryRiskTradesPostResultRiskTradeList",
    "RecvDisposeResultPostBody",
    "RecvDisposeResultPostResult",
    "ReportTradeUnionInformationPostBody",
    "ReportTradeUnionInformationPostBodyLivingExpensesFields",
    "ReportTradeUnionInformationPostBodyRechargeFields",
    "ReportTradeUnionInformationPostBodySubOrders",
    "ReportTradeUnionInformationPostResult",
    "TradeRiskInformationGetParams",
    "TradeRiskInformationGetResult",
    "TradeRiskResultPostBody",
    "TradeRiskResultPostResult",
    "ViolationNotificationsGetResult",
    "ViolationNotificationsPostBody",
    "ViolationNotificationsPostResult",
    "ViolationNotificationsPutBody",
    "ViolationNotificationsPutResult",
]


class QueryRiskTradesPostBody(TypedDict):
    """查询风险订单"""

    sp_mchid: NotRequired[str]
    sub_mchid: NotRequired[str]
    mchid: NotRequired[str]
    start_time: NotRequired[str]
    end_time: NotRequired[str]
    page_index: NotRequired[int]
    page_size: NotRequired[int]


class QueryRiskTradesPostResultRiskTradeList(TypedDict):
    mchid: NotRequired[str]
    out_trade_no: NotRequired[str]
    risk_type: NotRequired[Literal[1, 2, 3, 4] | int]
    risk_level: NotRequired[Literal[1, 2, 3] | int]
    risk_discove_time: NotRequired[str]


class QueryRiskTradesPostResult(TypedDict):
    """查询风险订单"""

    total_num: NotRequired[int]
    risk_trade_list: NotRequired[list[QueryRiskTradesPostResultRiskTradeList]]


class RecvDisposeResultPostBody(TypedDict):
    """回传处置结果"""

    sp_mchid: NotRequired[str]
    sub_mchid: NotRequired[str]
    mchid: NotRequired[str]
    out_trade_no: str
    final_risk_result: NotRequired[Literal[1, 2] | int]
    final_risk_type: NotRequired[Literal[1, 2, 3, 4] | int]
    disp_conclusion: NotRequired[list[Literal[1, 2, 3] | int]]
    disp_addition: NotRequired[str]
    exist_complaint: NotRequired[bool]
    refund_amount: NotRequired[int]


class RecvDisposeResultPostResult(TypedDict):
    """回传处置结果"""

    rsp_msg: NotRequired[str]


class ReportTradeUnionInformationPostBodyRechargeFields(TypedDict):
    account_type: NotRequired[int]
    account: NotRequired[str]


class ReportTradeUnionInformationPostBodyLivingExpensesFields(TypedDict):
    acc_no: NotRequired[str]
    type: NotRequired[int]
    city: NotRequired[str]
    address: NotRequired[str]
    acc_name: NotRequired[str]
    company_name: NotRequired[str]
    amount: NotRequired[int]


class ReportTradeUnionInformationPostBodySubOrders(TypedDict):
    out_trade_no: NotRequired[str]
    mch_id: NotRequired[str]
    delivery_province: NotRequired[str]
    delivery_city: NotRequired[str]
    risky_goods: NotRequired[Literal[1, 2, 3, 4, 5, 6] | int]
    user_risk_level: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7] | int]
    sp_risk_level: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7] | int]


class ReportTradeUnionInformationPostBody(TypedDict):
    """上报订单关联信息"""

    sp_mchid: NotRequired[str]
    acquiring_bank_id: NotRequired[str]
    channel_id: NotRequired[str]
    sub_mchid: NotRequired[str]
    out_trade_no: NotRequired[str]
    openid: NotRequired[str]
    phone: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    certificates_number: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    client_ip: NotRequired[str]
    risk_level: NotRequired[int]
    line_type: NotRequired[Literal[1, 2] | int]
    goods_type: NotRequired[Literal[1, 2] | int]
    seller_type: NotRequired[Literal[1, 2] | int]
    is_need_deliver: NotRequired[bool]
    device_type: NotRequired[Literal[1, 2, 3] | int]
    userid: NotRequired[str]
    phone_from: NotRequired[int]
    seller_userid: NotRequired[str]
    scene: NotRequired[Literal[0, 1, 2] | int]
    recharge_fields: NotRequired[ReportTradeUnionInformationPostBodyRechargeFields]
    living_expenses_fields: NotRequired[ReportTradeUnionInformationPostBodyLivingExpensesFields]
    extra_fields1: NotRequired[str]
    extra_fields2: NotRequired[str]
    extra_fields3: NotRequired[str]
    high_risk_goods: NotRequired[int]
    same_deviced: NotRequired[bool]
    reliable_device: NotRequired[bool]
    delivery_province: NotRequired[str]
    delivery_city: NotRequired[str]
    new_address: NotRequired[bool]
    last_pay_openid: NotRequired[str]
    risky_goods: NotRequired[Literal[1, 2, 3, 4, 5, 6] | int]
    offline_delivery_label: NotRequired[Literal[1, 2] | int]
    proxy_payment: NotRequired[bool]
    order_phone_number: NotRequired[str]
    user_risk_level: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7] | int]
    sp_risk_level: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7] | int]
    phone_number_location: NotRequired[str]
    goods_category: NotRequired[str]
    pre_opening_behavior: NotRequired[str]
    new_store: NotRequired[bool]
    store_identifier: NotRequired[str]
    goods_listing_time: NotRequired[str]
    combine_out_trade_no: NotRequired[str]
    combine_mchid: NotRequired[str]
    sub_orders: NotRequired[list[ReportTradeUnionInformationPostBodySubOrders]]


class ReportTradeUnionInformationPostResult(TypedDict):
    """上报订单关联信息"""

    sp_mchid: NotRequired[str]
    acquiring_bank_id: NotRequired[str]
    channel_id: NotRequired[str]
    sub_mchid: NotRequired[str]
    out_trade_no: NotRequired[str]


class TradeRiskInformationGetParams(TypedDict):
    """查询风险信息"""

    sp_mchid: NotRequired[str]
    acquiring_bank_id: NotRequired[str]
    channel_id: NotRequired[str]
    sub_mchid: NotRequired[str]
    out_trade_no: str
    complaints_information: NotRequired[str]


class TradeRiskInformationGetResult(TypedDict):
    """查询风险信息"""

    risk_score: float
    risk_type: NotRequired[Literal["OTHER_RISK", "INDUCE_PAYMENT", "FRAUD", "GAMBLING", "CYBERSEX"] | str]
    punish_type: NotRequired[
        Literal[
            "OTHER_PUNISH",
            "DISABLE_PAYMENT",
            "SUSPEND_SETTLEMENT",
            "DISABLE_WITHDRAW",
            "REMOVE_MERCHANTS",
            "ADD_MERCHANTS_BLACKLIST",
            "REFUND",
            "FREEZING_FUND_BY_TRANSACTION",
            "FREEZING_FUND_BY_MERCHANTS",
            "BLOCKED_USER",
        ]
        | str
    ]
    punish_description: NotRequired[str]


class TradeRiskResultPostBody(TypedDict):
    """处置结果回传"""

    sp_mchid: NotRequired[str]
    acquiring_bank_id: NotRequired[str]
    channel_id: NotRequired[str]
    sub_mchid: NotRequired[str]
    out_trade_no: NotRequired[str]
    risk_type: NotRequired[Literal["OTHER_RISK", "INDUCE_PAYMENT", "FRAUD", "GAMBLING", "CYBERSEX"] | str]
    punish_type: (
        Literal[
            "OTHER_PUNISH",
            "DISABLE_PAYMENT",
            "SUSPEND_SETTLEMENT",
            "DISABLE_WITHDRAW",
            "REMOVE_MERCHANTS",
            "ADD_MERCHANTS_BLACKLIST",
            "REFUND",
            "FREEZING_FUND_BY_TRANSACTION",
            "FREEZING_FUND_BY_MERCHANTS",
            "BLOCKED_USER",
        ]
        | str
    )
    additional_punish_type: NotRequired[str]
    complaints_information: NotRequired[str]


class TradeRiskResultPostResult(TypedDict):
    """处置结果回传"""

    sp_mchid: NotRequired[str]
    acquiring_bank_id: NotRequired[str]
    channel_id: NotRequired[str]
    sub_mchid: NotRequired[str]
    out_trade_no: NotRequired[str]
    risk_type: NotRequired[Literal["OTHER_RISK", "INDUCE_PAYMENT", "FRAUD", "GAMBLING", "CYBERSEX"] | str]
    punish_type: (
        Literal[
            "OTHER_PUNISH",
            "DISABLE_PAYMENT",
            "SUSPEND_SETTLEMENT",
            "DISABLE_WITHDRAW",
            "REMOVE_MERCHANTS",
            "ADD_MERCHANTS_BLACKLIST",
            "REFUND",
            "FREEZING_FUND_BY_TRANSACTION",
            "FREEZING_FUND_BY_MERCHANTS",
            "BLOCKED_USER",
        ]
        | str
    )
    additional_punish_type: NotRequired[str]
    punish_description: NotRequired[str]


class ViolationNotificationsGetResult(TypedDict):
    """查询商户违规通知回调地址"""

    notify_url: NotRequired[str]


class ViolationNotificationsPostBody(TypedDict):
    """创建商户违规通知回调地址"""

    notify_url: NotRequired[str]


class ViolationNotificationsPostResult(TypedDict):
    """创建商户违规通知回调地址"""

    notify_url: NotRequired[str]


class ViolationNotificationsPutBody(TypedDict):
    """修改商户违规通知回调地址"""

    notify_url: NotRequired[str]


class ViolationNotificationsPutResult(TypedDict):
    """修改商户违规通知回调地址"""

    notify_url: NotRequired[str]
