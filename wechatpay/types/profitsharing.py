"""The shapes of the requests and replies of `v3.profitsharing`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys

from wechatpay._keys.secret import Secret

if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "AddPostBody",
    "AddPostResult",
    "AmountsGetResult",
    "BillsGetParams",
    "BillsGetResult",
    "DeletePostBody",
    "DeletePostResult",
    "OrdersPostBody",
    "OrdersPostBodyReceivers",
    "OrdersPostResult",
    "OrdersPostResultReceivers",
    "OutOrderNoGetParams",
    "OutOrderNoGetResult",
    "OutOrderNoGetResultReceivers",
    "OutReturnNoGetParams",
    "OutReturnNoGetResult",
    "ReturnOrdersPostBody",
    "ReturnOrdersPostResult",
    "SubMchidGetResult",
    "UnfreezePostBody",
    "UnfreezePostResult",
    "UnfreezePostResultReceivers",
]


class BillsGetParams(TypedDict):
    """申请分账账单"""

    sub_mchid: NotRequired[str]
    bill_date: str
    tar_type: NotRequired[Literal["GZIP"] | str]


class BillsGetResult(TypedDict):
    """申请分账账单"""

    download_url: str
    hash_type: Literal["SHA1"] | str
    hash_value: str


class SubMchidGetResult(TypedDict):
    """查询最大分账比例"""

    sub_mchid: str
    max_ratio: int


class OutOrderNoGetParams(TypedDict):
    """查询分账结果"""

    sub_mchid: NotRequired[str]
    transaction_id: str


class OutOrderNoGetResultReceivers(TypedDict):
    amount: int
    description: str
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"] | str
    account: str
    result: Literal["PENDING", "SUCCESS", "CLOSED"] | str
    fail_reason: NotRequired[
        Literal[
            "ACCOUNT_ABNORMAL",
            "NO_RELATION",
            "RECEIVER_HIGH_RISK",
            "RECEIVER_REAL_NAME_NOT_VERIFIED",
            "NO_AUTH",
            "RECEIVER_RECEIPT_LIMIT",
            "PAYER_ACCOUNT_ABNORMAL",
            "INVALID_REQUEST",
        ]
        | str
    ]
    detail_id: NotRequired[str]
    create_time: str
    finish_time: str


class OutOrderNoGetResult(TypedDict):
    """查询分账结果"""

    sub_mchid: NotRequired[str]
    transaction_id: str
    out_order_no: str
    order_id: str
    state: Literal["PROCESSING", "FINISHED"] | str
    receivers: NotRequired[list[OutOrderNoGetResultReceivers]]


class OrdersPostBodyReceivers(TypedDict):
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"] | str
    account: str
    name: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    amount: int
    description: str


class OrdersPostBody(TypedDict):
    """请求分账"""

    sub_mchid: NotRequired[str]
    appid: NotRequired[str]
    sub_appid: NotRequired[str]
    transaction_id: str
    out_order_no: str
    receivers: NotRequired[list[OrdersPostBodyReceivers]]
    unfreeze_unsplit: bool


class OrdersPostResultReceivers(TypedDict):
    amount: int
    description: str
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"] | str
    account: str
    result: Literal["PENDING", "SUCCESS", "CLOSED"] | str
    fail_reason: NotRequired[
        Literal[
            "ACCOUNT_ABNORMAL",
            "NO_RELATION",
            "RECEIVER_HIGH_RISK",
            "RECEIVER_REAL_NAME_NOT_VERIFIED",
            "NO_AUTH",
            "RECEIVER_RECEIPT_LIMIT",
            "PAYER_ACCOUNT_ABNORMAL",
            "INVALID_REQUEST",
        ]
        | str
    ]
    detail_id: NotRequired[str]
    create_time: str
    finish_time: str


class OrdersPostResult(TypedDict):
    """请求分账"""

    sub_mchid: NotRequired[str]
    transaction_id: str
    out_order_no: str
    order_id: str
    state: Literal["PROCESSING", "FINISHED"] | str
    receivers: NotRequired[list[OrdersPostResultReceivers]]


class UnfreezePostBody(TypedDict):
    """解冻剩余资金"""

    sub_mchid: NotRequired[str]
    transaction_id: str
    out_order_no: str
    description: str


class UnfreezePostResultReceivers(TypedDict):
    amount: int
    description: str
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"] | str
    account: str
    result: str
    fail_reason: (
        Literal[
            "ACCOUNT_ABNORMAL",
            "NO_RELATION",
            "RECEIVER_HIGH_RISK",
            "RECEIVER_REAL_NAME_NOT_VERIFIED",
            "NO_AUTH",
            "RECEIVER_RECEIPT_LIMIT",
            "PAYER_ACCOUNT_ABNORMAL",
            "INVALID_REQUEST",
        ]
        | str
    )
    detail_id: NotRequired[str]
    create_time: str
    finish_time: str


class UnfreezePostResult(TypedDict):
    """解冻剩余资金"""

    sub_mchid: NotRequired[str]
    transaction_id: str
    out_order_no: str
    order_id: str
    state: Literal["PROCESSING", "FINISHED"] | str
    receivers: NotRequired[list[UnfreezePostResultReceivers]]


class AddPostBody(TypedDict):
    """添加分账接收方"""

    sub_mchid: NotRequired[str]
    appid: str
    sub_appid: NotRequired[str]
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"] | str
    account: str
    name: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    relation_type: (
        Literal[
            "SERVICE_PROVIDER",
            "STORE",
            "STAFF",
            "STORE_OWNER",
            "PARTNER",
            "HEADQUARTER",
            "BRAND",
            "DISTRIBUTOR",
            "USER",
            "SUPPLIER",
            "CUSTOM",
        ]
        | str
    )
    custom_relation: NotRequired[str]


class AddPostResult(TypedDict):
    """添加分账接收方"""

    sub_mchid: NotRequired[str]
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"] | str
    account: str
    name: NotRequired[str]  # encrypted: client.decrypt() opens it
    relation_type: (
        Literal[
            "SERVICE_PROVIDER",
            "STORE",
            "STAFF",
            "STORE_OWNER",
            "PARTNER",
            "HEADQUARTER",
            "BRAND",
            "DISTRIBUTOR",
            "USER",
            "SUPPLIER",
            "CUSTOM",
        ]
        | str
    )
    custom_relation: NotRequired[str]


class DeletePostBody(TypedDict):
    """删除分账接收方"""

    sub_mchid: NotRequired[str]
    appid: str
    sub_appid: NotRequired[str]
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"] | str
    account: str


class DeletePostResult(TypedDict):
    """删除分账接收方"""

    sub_mchid: NotRequired[str]
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"] | str
    account: str


class OutReturnNoGetParams(TypedDict):
    """查询分账回退结果"""

    sub_mchid: NotRequired[str]
    out_order_no: str


class OutReturnNoGetResult(TypedDict):
    """查询分账回退结果"""

    sub_mchid: NotRequired[str]
    order_id: str
    out_order_no: str
    out_return_no: str
    return_id: str
    return_mchid: str
    amount: int
    description: str
    result: Literal["PROCESSING", "SUCCESS", "FAILED"] | str
    fail_reason: NotRequired[
        Literal[
            "ACCOUNT_ABNORMAL", "BALANCE_NOT_ENOUGH", "TIME_OUT_CLOSED", "PAYER_ACCOUNT_ABNORMAL", "INVALID_REQUEST"
        ]
        | str
    ]
    create_time: str
    finish_time: str


class ReturnOrdersPostBody(TypedDict):
    """请求分账回退"""

    sub_mchid: NotRequired[str]
    order_id: NotRequired[str]
    out_order_no: NotRequired[str]
    out_return_no: str
    return_mchid: str
    amount: int
    description: str


class ReturnOrdersPostResult(TypedDict):
    """请求分账回退"""

    sub_mchid: NotRequired[str]
    order_id: str
    out_order_no: str
    out_return_no: str
    return_id: str
    return_mchid: str
    amount: int
    description: str
    result: Literal["PROCESSING", "SUCCESS", "FAILED"] | str
    fail_reason: NotRequired[
        Literal[
            "ACCOUNT_ABNORMAL", "BALANCE_NOT_ENOUGH", "TIME_OUT_CLOSED", "PAYER_ACCOUNT_ABNORMAL", "INVALID_REQUEST"
        ]
        | str
    ]
    create_time: str
    finish_time: str


class AmountsGetResult(TypedDict):
    """查询剩余待分金额"""

    transaction_id: str
    unsplit_amount: int
