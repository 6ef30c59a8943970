"""The shapes of the requests and replies of `v3.refunds`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "OutRefundNoGetParams",
    "OutRefundNoGetResult",
    "OutRefundNoGetResultAmount",
    "OutRefundNoGetResultAmountExchangeRate",
    "OutRefundNoGetResultDetail",
    "RefundIdGetParams",
    "RefundIdGetResult",
    "RefundIdGetResultAmount",
    "RefundIdGetResultAmountExchangeRate",
    "RefundIdGetResultDetail",
    "RefundsGetParams",
    "RefundsGetResult",
    "RefundsGetResultAmount",
    "RefundsGetResultData",
    "RefundsGetResultDataAmount",
    "RefundsGetResultDataAmountExchangeRate",
    "RefundsGetResultDataRefundDetail",
    "RefundsPostBody",
    "RefundsPostBodyAmount",
    "RefundsPostResult",
    "RefundsPostResultAmount",
    "RefundsPostResultAmountExchangeRate",
    "RefundsPostResultDetail",
]


class RefundsGetParams(TypedDict):
    """查询所有退款"""

    transaction_id: NotRequired[str]
    out_trade_no: NotRequired[str]
    mchid: NotRequired[str]
    sub_mchid: NotRequired[str]
    sp_mchid: NotRequired[str]
    offset: NotRequired[int]
    count: NotRequired[int]


class RefundsGetResultAmount(TypedDict):
    total: int
    currency: NotRequired[str]
    payer_total: int
    payer_currency: str


class RefundsGetResultDataAmountExchangeRate(TypedDict):
    type: NotRequired[Literal["SETTLEMENT_RATE"] | str]
    rate: NotRequired[int]


class RefundsGetResultDataAmount(TypedDict):
    refund: int
    currency: NotRequired[str]
    payer_refund: int
    payer_currency: str
    exchange_rate: RefundsGetResultDataAmountExchangeRate


class RefundsGetResultDataRefundDetail(TypedDict):
    promotion_id: str
    scope: NotRequired[Literal["GLOBAL", "SINGLE"] | str]
    type: NotRequired[Literal["COUPON", "DISCOUNT"] | str]
    amount: NotRequired[int]
    refund_amount: NotRequired[int]
    currency: str


class RefundsGetResultData(TypedDict):
    id: str
    out_refund_no: str
    channel: NotRequired[Literal["ORIGINAL", "BALANCE", "OTHER_BALANCE", "OTHER_BANKCARD"] | str]
    recv_account: NotRequired[str]
    fund_source: NotRequired[Literal["REFUND_SOURCE_UNSETTLED_FUNDS", "REFUND_SOURCE_REchARGE_FUNDS"] | str]
    success_time: NotRequired[str]
    create_time: str
    status: Literal["SUCCESS", "REFUNDCLOSE", "PROCESSING", "ABNORMAL"] | str
    amount: RefundsGetResultDataAmount
    refund_detail: NotRequired[RefundsGetResultDataRefundDetail]


class RefundsGetResult(TypedDict):
    """查询所有退款"""

    id: str
    mchid: str
    sub_mchid: str
    sp_mchid: str
    out_trade_no: str
    amount: RefundsGetResultAmount
    data: list[RefundsGetResultData]
    total_num: int
    current_total_num: int


class RefundIdGetParams(TypedDict):
    """查询单笔退款(微信支付退款订单号)"""

    mchid: NotRequired[str]
    sub_mchid: NotRequired[str]
    sp_mchid: NotRequired[str]


class RefundIdGetResultAmountExchangeRate(TypedDict):
    type: NotRequired[Literal["SETTLEMENT_RATE"] | str]
    rate: NotRequired[int]


class RefundIdGetResultAmount(TypedDict):
    refund: int
    currency: NotRequired[str]
    payer_refund: int
    payer_currency: str
    exchange_rate: RefundIdGetResultAmountExchangeRate


class RefundIdGetResultDetail(TypedDict):
    promotion_id: str
    scope: NotRequired[Literal["GLOBAL", "SINGLE"] | str]
    type: NotRequired[Literal["COUPON", "DISCOUNT"] | str]
    amount: NotRequired[int]
    refund_amount: NotRequired[int]
    currency: str


class RefundIdGetResult(TypedDict):
    """查询单笔退款(微信支付退款订单号)"""

    id: str
    out_refund_no: str
    transaction_id: str
    out_trade_no: str
    channel: NotRequired[Literal["ORIGINAL", "BALANCE", "OTHER_BALANCE", "OTHER_BANKCARD"] | str]
    recv_account: NotRequired[str]
    fund_source: NotRequired[Literal["REFUND_SOURCE_UNSETTLED_FUNDS", "REFUND_SOURCE_REchARGE_FUNDS"] | str]
    success_time: NotRequired[str]
    create_time: str
    status: Literal["SUCCESS", "REFUNDCLOSE", "PROCESSING", "ABNORMAL"] | str
    amount: RefundIdGetResultAmount
    detail: NotRequired[RefundIdGetResultDetail]


class OutRefundNoGetParams(TypedDict):
    """查询单笔退款(商户退款订单号)"""

    mchid: NotRequired[str]
    sub_mchid: NotRequired[str]
    sp_mchid: NotRequired[str]


class OutRefundNoGetResultAmountExchangeRate(TypedDict):
    type: NotRequired[Literal["SETTLEMENT_RATE"] | str]
    rate: NotRequired[int]


class OutRefundNoGetResultAmount(TypedDict):
    refund: int
    currency: NotRequired[str]
    payer_refund: int
    payer_currency: str
    exchange_rate: OutRefundNoGetResultAmountExchangeRate


class OutRefundNoGetResultDetail(TypedDict):
    promotion_id: str
    scope: NotRequired[Literal["GLOBAL", "SINGLE"] | str]
    type: NotRequired[Literal["COUPON", "DISCOUNT"] | str]
    amount: NotRequired[int]
    refund_amount: NotRequired[int]
    currency: str


class OutRefundNoGetResult(TypedDict):
    """查询单笔退款(商户退款订单号)"""

    id: str
    out_refund_no: str
    transaction_id: str
    out_trade_no: str
    channel: NotRequired[Literal["ORIGINAL", "BALANCE", "OTHER_BALANCE", "OTHER_BANKCARD"] | str]
    recv_account: NotRequired[str]
    fund_source: NotRequired[Literal["REFUND_SOURCE_UNSETTLED_FUNDS", "REFUND_SOURCE_REchARGE_FUNDS"] | str]
    success_time: NotRequired[str]
    create_time: str
    status: Literal["SUCCESS", "REFUNDCLOSE", "PROCESSING", "ABNORMAL"] | str
    amount: OutRefundNoGetResultAmount
    detail: NotRequired[OutRefundNoGetResultDetail]


class RefundsPostBodyAmount(TypedDict):
    refund: int
    total: int
    currency: str


class RefundsPostBody(TypedDict):
    """申请退款"""

    mchid: str
    appid: str
    sp_mchid: str
    sub_mchid: str
    sp_appid: str
    sub_appid: NotRequired[str]
    transaction_id: NotRequired[str]
    out_trade_no: NotRequired[str]
    out_refund_no: str
    reason: NotRequired[str]
    amount: RefundsPostBodyAmount
    notify_url: NotRequired[str]


class RefundsPostResultAmountExchangeRate(TypedDict):
    type: NotRequired[Literal["SETTLEMENT_RATE"] | str]
    rate: NotRequired[int]


class RefundsPostResultAmount(TypedDict):
    refund: int
    currency: str
    payer_refund: int
    payer_currency: str
    exchange_rate: RefundsPostResultAmountExchangeRate


class RefundsPostResultDetail(TypedDict):
    promotion_id: str
    scope: NotRequired[Literal["GLOBAL", "SINGLE"] | str]
    type: NotRequired[Literal["COUPON", "DISCOUNT"] | str]
    amount: NotRequired[int]
    refund_amount: NotRequired[int]
    currency: str


class RefundsPostResult(TypedDict):
    """申请退款"""

    id: str
    out_refund_no: str
    create_time: str
    amount: RefundsPostResultAmount
    detail: NotRequired[RefundsPostResultDetail]
