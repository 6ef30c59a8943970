"""The shapes of the requests and replies of `v3.refund`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys

from wechatpay._keys.secret import Secret

if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "ApplyAbnormalRefundPostBody",
    "ApplyAbnormalRefundPostResult",
    "ApplyAbnormalRefundPostResultAmount",
    "ApplyAbnormalRefundPostResultAmountFrom",
    "ApplyAbnormalRefundPostResultPromotionDetail",
    "ApplyAbnormalRefundPostResultPromotionDetailGoodsDetail",
    "OutRefundNoGetParams",
    "OutRefundNoGetResult",
    "OutRefundNoGetResultAmount",
    "OutRefundNoGetResultAmountFrom",
    "OutRefundNoGetResultPromotionDetail",
    "OutRefundNoGetResultPromotionDetailGoodsDetail",
    "RefundsPostBody",
    "RefundsPostBodyAmount",
    "RefundsPostBodyAmountFrom",
    "RefundsPostBodyGoodsDetail",
    "RefundsPostResult",
    "RefundsPostResultAmount",
    "RefundsPostResultAmountFrom",
    "RefundsPostResultPromotionDetail",
    "RefundsPostResultPromotionDetailGoodsDetail",
]


class OutRefundNoGetParams(TypedDict):
    """查询单笔退款"""

    sub_mchid: NotRequired[str]


class OutRefundNoGetResultAmountFrom(TypedDict):
    account: str
    amount: int


OutRefundNoGetResultAmount = TypedDict(
    "OutRefundNoGetResultAmount",
    {
        "total": int,
        "refund": int,
        "from": NotRequired[list[OutRefundNoGetResultAmountFrom]],
        "payer_total": int,
        "payer_refund": int,
        "settlement_refund": int,
        "settlement_total": int,
        "discount_refund": int,
        "currency": str,
        "refund_fee": NotRequired[int],
    },
)


class OutRefundNoGetResultPromotionDetailGoodsDetail(TypedDict):
    merchant_goods_id: str
    wechatpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    unit_price: int
    refund_amount: int
    refund_quantity: int


class OutRefundNoGetResultPromotionDetail(TypedDict):
    promotion_id: str
    scope: str
    type: str
    amount: int
    refund_amount: int
    goods_detail: NotRequired[list[OutRefundNoGetResultPromotionDetailGoodsDetail]]


class OutRefundNoGetResult(TypedDict):
    """查询单笔退款"""

    refund_id: str
    out_refund_no: str
    transaction_id: str
    out_trade_no: str
    channel: str
    user_received_account: str
    success_time: NotRequired[str]
    create_time: str
    status: str
    funds_account: NotRequired[str]
    amount: OutRefundNoGetResultAmount
    promotion_detail: NotRequired[list[OutRefundNoGetResultPromotionDetail]]


class ApplyAbnormalRefundPostBody(TypedDict):
    """发起异常退款"""

    sub_mchid: NotRequired[str]
    out_refund_no: str
    type: Literal["USER_BANK_CARD", "MERCHANT_BANK_CARD"] | str
    bank_type: NotRequired[
        Literal[
            "CMB_DEBIT",
            "COMM_DEBIT",
            "ABC_DEBIT",
            "CCB_DEBIT",
            "ICBC_DEBIT",
            "BOC_DEBIT",
            "PAB_DEBIT",
            "SPDB_DEBIT",
            "CITIC_DEBIT",
            "CEB_DEBIT",
            "CMBC_DEBIT",
            "CIB_DEBIT",
            "GDB_DEBIT",
            "PSBC_DEBIT",
            "NBCB_DEBIT",
        ]
        | str
    ]
    bank_account: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    real_name: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext


class ApplyAbnormalRefundPostResultAmountFrom(TypedDict):
    account: str
    amount: int


ApplyAbnormalRefundPostResultAmount = TypedDict(
    "ApplyAbnormalRefundPostResultAmount",
    {
        "total": int,
        "refund": int,
        "from": NotRequired[list[ApplyAbnormalRefundPostResultAmountFrom]],
        "payer_total": int,
        "payer_refund": int,
        "settlement_refund": int,
        "settlement_total": int,
        "discount_refund": int,
        "currency": str,
        "refund_fee": NotRequired[int],
    },
)


class ApplyAbnormalRefundPostResultPromotionDetailGoodsDetail(TypedDict):
    merchant_goods_id: str
    wechatpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    unit_price: int
    refund_amount: int
    refund_quantity: int


class ApplyAbnormalRefundPostResultPromotionDetail(TypedDict):
    promotion_id: str
    scope: str
    type: str
    amount: int
    refund_amount: int
    goods_detail: NotRequired[list[ApplyAbnormalRefundPostResultPromotionDetailGoodsDetail]]


class ApplyAbnormalRefundPostResult(TypedDict):
    """发起异常退款"""

    refund_id: str
    out_refund_no: str
    transaction_id: str
    out_trade_no: str
    channel: str
    user_received_account: str
    success_time: NotRequired[str]
    create_time: str
    status: str
    funds_account: NotRequired[str]
    amount: ApplyAbnormalRefundPostResultAmount
    promotion_detail: NotRequired[list[ApplyAbnormalRefundPostResultPromotionDetail]]


class RefundsPostBodyAmountFrom(TypedDict):
    account: str
    amount: int


RefundsPostBodyAmount = TypedDict(
    "RefundsPostBodyAmount",
    {
        "refund": int,
        "from": NotRequired[list[RefundsPostBodyAmountFrom]],
        "total": int,
        "currency": str,
    },
)


class RefundsPostBodyGoodsDetail(TypedDict):
    merchant_goods_id: str
    wechatpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    unit_price: int
    refund_amount: int
    refund_quantity: int


class RefundsPostBody(TypedDict):
    """申请退款"""

    sub_mchid: NotRequired[str]
    transaction_id: NotRequired[str]
    out_trade_no: NotRequired[str]
    out_refund_no: str
    reason: NotRequired[str]
    notify_url: NotRequired[str]
    funds_account: NotRequired[str]
    amount: RefundsPostBodyAmount
    goods_detail: NotRequired[list[RefundsPostBodyGoodsDetail]]


class RefundsPostResultAmountFrom(TypedDict):
    account: str
    amount: int


RefundsPostResultAmount = TypedDict(
    "RefundsPostResultAmount",
    {
        "total": int,
        "refund": int,
        "from": NotRequired[list[RefundsPostResultAmountFrom]],
        "payer_total": int,
        "payer_refund": int,
        "settlement_refund": int,
        "settlement_total": int,
        "discount_refund": int,
        "currency": str,
        "refund_fee": NotRequired[int],
    },
)


class RefundsPostResultPromotionDetailGoodsDetail(TypedDict):
    merchant_goods_id: str
    wechatpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    unit_price: int
    refund_amount: int
    refund_quantity: int


class RefundsPostResultPromotionDetail(TypedDict):
    promotion_id: str
    scope: str
    type: str
    amount: int
    refund_amount: int
    goods_detail: NotRequired[list[RefundsPostResultPromotionDetailGoodsDetail]]


class RefundsPostResult(TypedDict):
    """申请退款"""

    refund_id: str
    out_refund_no: str
    transaction_id: str
    out_trade_no: str
    channel: str
    user_received_account: str
    success_time: NotRequired[str]
    create_time: str
    status: str
    funds_account: NotRequired[str]
    amount: RefundsPostResultAmount
    promotion_detail: NotRequired[list[RefundsPostResultPromotionDetail]]
