"""The shapes of the requests and replies of `v3.medIns`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys

from wechatpay._keys.secret import Secret

if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "MixTradeNoGetParams",
    "MixTradeNoGetResult",
    "MixTradeNoGetResultCashAddDetail",
    "MixTradeNoGetResultCashReduceDetail",
    "NotifyPostBody",
    "NotifyPostParams",
    "OrdersPostBody",
    "OrdersPostBodyCashAddDetail",
    "OrdersPostBodyCashReduceDetail",
    "OrdersPostBodyPayer",
    "OrdersPostBodyRelative",
    "OrdersPostResult",
    "OrdersPostResultCashAddDetail",
    "OrdersPostResultCashReduceDetail",
    "OutTradeNoGetParams",
    "OutTradeNoGetResult",
    "OutTradeNoGetResultCashAddDetail",
    "OutTradeNoGetResultCashReduceDetail",
]


class MixTradeNoGetParams(TypedDict):
    """使用医保自费混合订单号查看下单结果"""

    sub_mchid: NotRequired[str]


class MixTradeNoGetResultCashAddDetail(TypedDict):
    cash_add_fee: int
    cash_add_type: Literal["DEFAULT_ADD_TYPE", "FREIGHT", "OTHER_MEDICAL_EXPENSES"] | str


class MixTradeNoGetResultCashReduceDetail(TypedDict):
    cash_reduce_fee: int
    cash_reduce_type: (
        Literal[
            "DEFAULT_REDUCE_TYPE",
            "HOSPITAL_REDUCE",
            "PHARMACY_DISCOUNT",
            "DISCOUNT",
            "PRE_PAYMENT",
            "DEPOSIT_DEDUCTION",
        ]
        | str
    )


class MixTradeNoGetResult(TypedDict):
    """使用医保自费混合订单号查看下单结果"""

    mix_trade_no: str
    mix_pay_status: (
        Literal["UNKNOWN_MIX_PAY_STATUS", "MIX_PAY_CREATED", "MIX_PAY_SUCCESS", "MIX_PAY_REFUND", "MIX_PAY_FAIL"] | str
    )
    self_pay_status: (
        Literal[
            "UNKNOWN_SELF_PAY_STATUS",
            "SELF_PAY_CREATED",
            "SELF_PAY_SUCCESS",
            "SELF_PAY_REFUND",
            "SELF_PAY_FAIL",
            "NO_SELF_PAY",
        ]
        | str
    )
    med_ins_pay_status: (
        Literal[
            "UNKNOWN_MED_INS_PAY_STATUS",
            "MED_INS_PAY_CREATED",
            "MED_INS_PAY_SUCCESS",
            "MED_INS_PAY_REFUND",
            "MED_INS_PAY_FAIL",
            "NO_MED_INS_PAY",
        ]
        | str
    )
    paid_time: NotRequired[str]
    passthrough_response_content: NotRequired[str]  # JSON, as text
    mix_pay_type: Literal["UNKNOWN_MIX_PAY_TYPE", "CASH_ONLY", "INSURANCE_ONLY", "CASH_AND_INSURANCE"] | str
    order_type: (
        Literal[
            "UNKNOWN_ORDER_TYPE",
            "REG_PAY",
            "DIAG_PAY",
            "COVID_EXAM_PAY",
            "IN_HOSP_PAY",
            "PHARMACY_PAY",
            "INSURANCE_PAY",
            "INT_REG_PAY",
            "INT_RE_DIAG_PAY",
            "INT_RX_PAY",
            "COVID_ANTIGEN_PAY",
            "MED_PAY",
        ]
        | str
    )
    appid: str
    sub_appid: NotRequired[str]
    sub_mchid: NotRequired[str]
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    pay_for_relatives: NotRequired[bool]
    out_trade_no: str
    serial_no: str
    pay_order_id: NotRequired[str]
    pay_auth_no: NotRequired[str]
    geo_location: NotRequired[str]
    city_id: str
    med_inst_name: str
    med_inst_no: str
    med_ins_order_create_time: NotRequired[str]
    total_fee: int
    med_ins_gov_fee: NotRequired[int]
    med_ins_self_fee: NotRequired[int]
    med_ins_other_fee: NotRequired[int]
    med_ins_cash_fee: NotRequired[int]
    wechat_pay_cash_fee: NotRequired[int]
    cash_add_detail: NotRequired[list[MixTradeNoGetResultCashAddDetail]]
    cash_reduce_detail: NotRequired[list[MixTradeNoGetResultCashReduceDetail]]
    callback_url: str
    prepay_id: NotRequired[str]
    passthrough_request_content: NotRequired[str]  # JSON, as text
    extends: NotRequired[str]
    attach: NotRequired[str]
    channel_no: NotRequired[str]
    med_ins_test_env: NotRequired[bool]
    med_ins_fail_reason: NotRequired[str]


class OutTradeNoGetParams(TypedDict):
    """使用商户订单号查看下单结果"""

    sub_mchid: NotRequired[str]


class OutTradeNoGetResultCashAddDetail(TypedDict):
    cash_add_fee: int
    cash_add_type: Literal["DEFAULT_ADD_TYPE", "FREIGHT", "OTHER_MEDICAL_EXPENSES"] | str


class OutTradeNoGetResultCashReduceDetail(TypedDict):
    cash_reduce_fee: int
    cash_reduce_type: (
        Literal[
            "DEFAULT_REDUCE_TYPE",
            "HOSPITAL_REDUCE",
            "PHARMACY_DISCOUNT",
            "DISCOUNT",
            "PRE_PAYMENT",
            "DEPOSIT_DEDUCTION",
        ]
        | str
    )


class OutTradeNoGetResult(TypedDict):
    """使用商户订单号查看下单结果"""

    mix_trade_no: str
    mix_pay_status: (
        Literal["UNKNOWN_MIX_PAY_STATUS", "MIX_PAY_CREATED", "MIX_PAY_SUCCESS", "MIX_PAY_REFUND", "MIX_PAY_FAIL"] | str
    )
    self_pay_status: (
        Literal[
            "UNKNOWN_SELF_PAY_STATUS",
            "SELF_PAY_CREATED",
            "SELF_PAY_SUCCESS",
            "SELF_PAY_REFUND",
            "SELF_PAY_FAIL",
            "NO_SELF_PAY",
        ]
        | str
    )
    med_ins_pay_status: (
        Literal[
            "UNKNOWN_MED_INS_PAY_STATUS",
            "MED_INS_PAY_CREATED",
            "MED_INS_PAY_SUCCESS",
            "MED_INS_PAY_REFUND",
            "MED_INS_PAY_FAIL",
            "NO_MED_INS_PAY",
        ]
        | str
    )
    paid_time: NotRequired[str]
    passthrough_response_content: NotRequired[str]  # JSON, as text
    mix_pay_type: Literal["UNKNOWN_MIX_PAY_TYPE", "CASH_ONLY", "INSURANCE_ONLY", "CASH_AND_INSURANCE"] | str
    order_type: (
        Literal[
            "UNKNOWN_ORDER_TYPE",
            "REG_PAY",
            "DIAG_PAY",
            "COVID_EXAM_PAY",
            "IN_HOSP_PAY",
            "PHARMACY_PAY",
            "INSURANCE_PAY",
            "INT_REG_PAY",
            "INT_RE_DIAG_PAY",
            "INT_RX_PAY",
            "COVID_ANTIGEN_PAY",
            "MED_PAY",
        ]
        | str
    )
    appid: str
    sub_appid: NotRequired[str]
    sub_mchid: NotRequired[str]
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    pay_for_relatives: NotRequired[bool]
    out_trade_no: str
    serial_no: str
    pay_order_id: NotRequired[str]
    pay_auth_no: NotRequired[str]
    geo_location: NotRequired[str]
    city_id: str
    med_inst_name: str
    med_inst_no: str
    med_ins_order_create_time: NotRequired[str]
    total_fee: int
    med_ins_gov_fee: NotRequired[int]
    med_ins_self_fee: NotRequired[int]
    med_ins_other_fee: NotRequired[int]
    med_ins_cash_fee: NotRequired[int]
    wechat_pay_cash_fee: NotRequired[int]
    cash_add_detail: NotRequired[list[OutTradeNoGetResultCashAddDetail]]
    cash_reduce_detail: NotRequired[list[OutTradeNoGetResultCashReduceDetail]]
    callback_url: str
    prepay_id: NotRequired[str]
    passthrough_request_content: NotRequired[str]  # JSON, as text
    extends: NotRequired[str]
    attach: NotRequired[str]
    channel_no: NotRequired[str]
    med_ins_test_env: NotRequired[bool]
    med_ins_fail_reason: NotRequired[str]


class OrdersPostBodyPayer(TypedDict):
    name: Secret | str  # encrypted: a Secret, or its ciphertext
    id_digest: Secret | str  # encrypted: a Secret, or its ciphertext
    card_type: (
        Literal[
            "UNKNOWN_USER_CARD_TYPE",
            "ID_CARD",
            "HOUSEHOLD_REGISTRATION",
            "FOREIGNER_PASSPORT",
            "MAINLAND_TRAVEL_PERMIT_FOR_TW",
            "MAINLAND_TRAVEL_PERMIT_FOR_MO",
            "MAINLAND_TRAVEL_PERMIT_FOR_HK",
            "FOREIGN_PERMANENT_RESIDENT",
        ]
        | str
    )


class OrdersPostBodyRelative(TypedDict):
    name: Secret | str  # encrypted: a Secret, or its ciphertext
    id_digest: Secret | str  # encrypted: a Secret, or its ciphertext
    card_type: (
        Literal[
            "UNKNOWN_USER_CARD_TYPE",
            "ID_CARD",
            "HOUSEHOLD_REGISTRATION",
            "FOREIGNER_PASSPORT",
            "MAINLAND_TRAVEL_PERMIT_FOR_TW",
            "MAINLAND_TRAVEL_PERMIT_FOR_MO",
            "MAINLAND_TRAVEL_PERMIT_FOR_HK",
            "FOREIGN_PERMANENT_RESIDENT",
        ]
        | str
    )


class OrdersPostBodyCashAddDetail(TypedDict):
    cash_add_fee: int
    cash_add_type: Literal["DEFAULT_ADD_TYPE", "FREIGHT", "OTHER_MEDICAL_EXPENSES"] | str


class OrdersPostBodyCashReduceDetail(TypedDict):
    cash_reduce_fee: int
    cash_reduce_type: (
        Literal[
            "DEFAULT_REDUCE_TYPE",
            "HOSPITAL_REDUCE",
            "PHARMACY_DISCOUNT",
            "DISCOUNT",
            "PRE_PAYMENT",
            "DEPOSIT_DEDUCTION",
        ]
        | str
    )


class OrdersPostBody(TypedDict):
    """医保自费混合收款下单"""

    mix_pay_type: Literal["UNKNOWN_MIX_PAY_TYPE", "CASH_ONLY", "INSURANCE_ONLY", "CASH_AND_INSURANCE"] | str
    order_type: (
        Literal[
            "UNKNOWN_ORDER_TYPE",
            "REG_PAY",
            "DIAG_PAY",
            "COVID_EXAM_PAY",
            "IN_HOSP_PAY",
            "PHARMACY_PAY",
            "INSURANCE_PAY",
            "INT_REG_PAY",
            "INT_RE_DIAG_PAY",
            "INT_RX_PAY",
            "COVID_ANTIGEN_PAY",
            "MED_PAY",
        ]
        | str
    )
    appid: str
    sub_appid: NotRequired[str]
    sub_mchid: NotRequired[str]
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    payer: OrdersPostBodyPayer
    pay_for_relatives: NotRequired[bool]
    relative: NotRequired[OrdersPostBodyRelative]
    out_trade_no: str
    serial_no: str
    pay_order_id: NotRequired[str]
    pay_auth_no: NotRequired[str]
    geo_location: NotRequired[str]
    city_id: str
    med_inst_name: str
    med_inst_no: str
    med_ins_order_create_time: NotRequired[str]
    total_fee: int
    med_ins_gov_fee: NotRequired[int]
    med_ins_self_fee: NotRequired[int]
    med_ins_other_fee: NotRequired[int]
    med_ins_cash_fee: NotRequired[int]
    wechat_pay_cash_fee: NotRequired[int]
    cash_add_detail: NotRequired[list[OrdersPostBodyCashAddDetail]]
    cash_reduce_detail: NotRequired[list[OrdersPostBodyCashReduceDetail]]
    callback_url: str
    prepay_id: NotRequired[str]
    passthrough_request_content: NotRequired[str]  # JSON, as text
    extends: NotRequired[str]
    attach: NotRequired[str]
    channel_no: NotRequired[str]
    med_ins_test_env: NotRequired[bool]


class OrdersPostResultCashAddDetail(TypedDict):
    cash_add_fee: int
    cash_add_type: Literal["DEFAULT_ADD_TYPE", "FREIGHT", "OTHER_MEDICAL_EXPENSES"] | str


class OrdersPostResultCashReduceDetail(TypedDict):
    cash_reduce_fee: int
    cash_reduce_type: (
        Literal[
            "DEFAULT_REDUCE_TYPE",
            "HOSPITAL_REDUCE",
            "PHARMACY_DISCOUNT",
            "DISCOUNT",
            "PRE_PAYMENT",
            "DEPOSIT_DEDUCTION",
        ]
        | str
    )


class OrdersPostResult(TypedDict):
    """医保自费混合收款下单"""

    mix_trade_no: str
    mix_pay_status: (
        Literal["UNKNOWN_MIX_PAY_STATUS", "MIX_PAY_CREATED", "MIX_PAY_SUCCESS", "MIX_PAY_REFUND", "MIX_PAY_FAIL"] | str
    )
    self_pay_status: (
        Literal[
            "UNKNOWN_SELF_PAY_STATUS",
            "SELF_PAY_CREATED",
            "SELF_PAY_SUCCESS",
            "SELF_PAY_REFUND",
            "SELF_PAY_FAIL",
            "NO_SELF_PAY",
        ]
        | str
    )
    med_ins_pay_status: (
        Literal[
            "UNKNOWN_MED_INS_PAY_STATUS",
            "MED_INS_PAY_CREATED",
            "MED_INS_PAY_SUCCESS",
            "MED_INS_PAY_REFUND",
            "MED_INS_PAY_FAIL",
            "NO_MED_INS_PAY",
        ]
        | str
    )
    paid_time: NotRequired[str]
    passthrough_response_content: NotRequired[str]  # JSON, as text
    mix_pay_type: Literal["UNKNOWN_MIX_PAY_TYPE", "CASH_ONLY", "INSURANCE_ONLY", "CASH_AND_INSURANCE"] | str
    order_type: (
        Literal[
            "UNKNOWN_ORDER_TYPE",
            "REG_PAY",
            "DIAG_PAY",
            "COVID_EXAM_PAY",
            "IN_HOSP_PAY",
            "PHARMACY_PAY",
            "INSURANCE_PAY",
            "INT_REG_PAY",
            "INT_RE_DIAG_PAY",
            "INT_RX_PAY",
            "COVID_ANTIGEN_PAY",
            "MED_PAY",
        ]
        | str
    )
    appid: str
    sub_appid: NotRequired[str]
    sub_mchid: NotRequired[str]
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    pay_for_relatives: NotRequired[bool]
    out_trade_no: str
    serial_no: str
    pay_order_id: NotRequired[str]
    pay_auth_no: NotRequired[str]
    geo_location: NotRequired[str]
    city_id: str
    med_inst_name: str
    med_inst_no: str
    med_ins_order_create_time: NotRequired[str]
    total_fee: int
    med_ins_gov_fee: NotRequired[int]
    med_ins_self_fee: NotRequired[int]
    med_ins_other_fee: NotRequired[int]
    med_ins_cash_fee: NotRequired[int]
    wechat_pay_cash_fee: NotRequired[int]
    cash_add_detail: NotRequired[list[OrdersPostResultCashAddDetail]]
    cash_reduce_detail: NotRequired[list[OrdersPostResultCashReduceDetail]]
    callback_url: str
    prepay_id: NotRequired[str]
    passthrough_request_content: NotRequired[str]  # JSON, as text
    extends: NotRequired[str]
    attach: NotRequired[str]
    channel_no: NotRequired[str]
    med_ins_test_env: NotRequired[bool]
    med_ins_fail_reason: NotRequired[str]


class NotifyPostParams(TypedDict):
    """医保退款通知"""

    mix_trade_no: str


class NotifyPostBody(TypedDict):
    """医保退款通知"""

    sub_mchid: str
    med_refund_total_fee: int
    med_refund__gov_fee: int
    med_refund__self_fee: int
    med_refund__other_fee: int
    refund_time: str
    out_refund_no: str
