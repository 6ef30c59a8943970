"""The shapes of the requests and replies of `v3.fundsToOversea`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "AvailableAbroadAmountsGetParams",
    "AvailableAbroadAmountsGetResult",
    "BillDownloadUrlGetParams",
    "BillDownloadUrlGetResult",
    "OrdersPostBody",
    "OrdersPostBodyExpressInfo",
    "OrdersPostBodyGoodsInfo",
    "OrdersPostBodyPayeeInfo",
    "OrdersPostBodyPresaleInfo",
    "OrdersPostBodySellerInfo",
    "OrdersPostResult",
    "OutOrderIdGetParams",
    "OutOrderIdGetResult",
    "OutReturnNoGetParams",
    "OutReturnNoGetResult",
    "ReturnOrdersPostBody",
    "ReturnOrdersPostResult",
]


class BillDownloadUrlGetParams(TypedDict):
    """获取购付汇账单文件下载链接"""

    bill_date: str
    sub_mchid: NotRequired[str]


class BillDownloadUrlGetResult(TypedDict):
    """获取购付汇账单文件下载链接"""

    hash_type: str
    hash_value: str
    download_url: str


class OutOrderIdGetParams(TypedDict):
    """查询出境结果"""

    sub_mchid: str
    transaction_id: str


class OutOrderIdGetResult(TypedDict):
    """查询出境结果"""

    out_order_id: str
    sub_mchid: str
    order_id: str
    result: str
    fail_reason: NotRequired[str]
    amount: int
    foreign_amount: NotRequired[int]
    foreign_currency: str
    rate: NotRequired[int]
    exchange_rate_time: NotRequired[str]
    estimate_exchange_rate_time: NotRequired[str]
    departure_amount: NotRequired[int]
    fee: NotRequired[int]
    charge_mchid: NotRequired[str]
    charge_account_type: NotRequired[str]


class OrdersPostBodyGoodsInfo(TypedDict):
    goods_name: str
    goods_category: str
    goods_unit_price: int
    goods_quantity: int


class OrdersPostBodySellerInfo(TypedDict):
    oversea_business_name: str
    oversea_shop_name: str
    seller_id: str


class OrdersPostBodyExpressInfo(TypedDict):
    courier_number: str
    express_company_name: str


class OrdersPostBodyPayeeInfo(TypedDict):
    payee_id: str


class OrdersPostBodyPresaleInfo(TypedDict):
    type: Literal["DEPOSIT", "BALANCE"] | str
    total_amount: int
    deposit_transaction_id: NotRequired[str]
    balance_transaction_id: NotRequired[str]


class OrdersPostBody(TypedDict):
    """申请资金出境"""

    out_order_id: str
    sub_mchid: str
    transaction_id: str
    amount: int
    foreign_currency: str
    goods_info: NotRequired[list[OrdersPostBodyGoodsInfo]]
    seller_info: OrdersPostBodySellerInfo
    express_info: OrdersPostBodyExpressInfo
    payee_info: OrdersPostBodyPayeeInfo
    presale_info: NotRequired[OrdersPostBodyPresaleInfo]


class OrdersPostResult(TypedDict):
    """申请资金出境"""

    out_order_id: str
    sub_mchid: str
    order_id: str
    result: str
    fail_reason: NotRequired[str]
    amount: int
    foreign_amount: NotRequired[int]
    foreign_currency: str
    rate: NotRequired[int]
    exchange_rate_time: NotRequired[str]
    estimate_exchange_rate_time: NotRequired[str]
    departure_amount: NotRequired[int]
    fee: NotRequired[int]
    charge_mchid: NotRequired[str]
    charge_account_type: NotRequired[str]


class OutReturnNoGetParams(TypedDict):
    """查询出境退回结果（通过商户出境退回单号）"""

    sub_mchid: str


class OutReturnNoGetResult(TypedDict):
    """查询出境退回结果（通过商户出境退回单号）"""

    out_return_no: str
    sub_mchid: str
    return_id: str
    out_order_id: str
    transaction_id: str
    refund_id: str
    amount: int
    state: Literal["PROCESSING", "SUCCESS", "FAILED"] | str
    create_time: str
    success_time: NotRequired[str]
    fail_reason: NotRequired[str]


class ReturnOrdersPostBody(TypedDict):
    """申请资金出境退回"""

    out_return_no: str
    sub_mchid: str
    out_order_id: str
    transaction_id: str
    supplement_info: str
    amount: int


class ReturnOrdersPostResult(TypedDict):
    """申请资金出境退回"""

    out_return_no: str
    sub_mchid: str
    return_id: str
    out_order_id: str
    transaction_id: str
    supplement_info: NotRequired[str]
    amount: int
    state: Literal["PROCESSING", "SUCCESS", "FAILED"] | str
    create_time: str
    success_time: NotRequired[str]
    fail_reason: NotRequired[Literal["RETURN_AMOUNT_NOT_ENOUGH"] | str]


class AvailableAbroadAmountsGetParams(TypedDict):
    """查询订单剩余可出境余额"""

    sub_mchid: str


class AvailableAbroadAmountsGetResult(TypedDict):
    """查询订单剩余可出境余额"""

    transaction_id: str
    available_abroad_amount: int
