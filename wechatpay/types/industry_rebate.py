"""The shapes of the requests and replies of `v3.industryRebate`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import NotRequired, TypedDict

__all__ = ["TransactionIdPostBody", "TransactionsPostBody", "TransactionsPostBodyGoodsDetail"]


class TransactionsPostBodyGoodsDetail(TypedDict):
    barcode: str
    merchant_goods_id: NotRequired[str]
    goods_name: str
    quantity: int
    price: int


class TransactionsPostBody(TypedDict):
    """回传SN和商品编码"""

    brand_id: NotRequired[str]
    transaction_id: NotRequired[str]
    out_trade_no: str
    sub_mchid: str
    device_id: NotRequired[str]
    goods_detail: NotRequired[list[TransactionsPostBodyGoodsDetail]]


class TransactionIdPostBody(TypedDict):
    """支付码牌/点餐码牌交易回传"""

    sub_mchid: str
    code_url: str
    out_trade_no: str
