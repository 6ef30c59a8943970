"""The shapes of the requests and replies of `v2.pay`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "ClosecombinedorderPostBody",
    "ClosecombinedorderPostBodySubOrderList",
    "ClosecombinedorderPostBodySubOrderListOrder",
    "ClosecombinedorderPostResult",
    "CloseorderPostBody",
    "CloseorderPostResult",
    "CombinedorderPostBody",
    "CombinedorderPostBodySceneInfo",
    "CombinedorderPostBodySceneInfoH5Info",
    "CombinedorderPostBodySubOrderList",
    "CombinedorderPostBodySubOrderListOrderList",
    "CombinedorderPostResult",
    "ContractorderPostBody",
    "ContractorderPostResult",
    "DownloadbillPostBody",
    "DownloadfundflowPostBody",
    "FacepayPostBody",
    "FacepayPostBodyDetail",
    "FacepayPostBodyDetailGoodsDetail",
    "FacepayPostResult",
    "FacepayqueryPostBody",
    "MicropayPostBody",
    "MicropayPostBodyDetail",
    "MicropayPostBodyDetailGoodsDetail",
    "MicropayPostBodySceneInfo",
    "MicropayPostBodySceneInfoStoreInfo",
    "MicropayPostResult",
    "OrderqueryPostBody",
    "PartnerPaporderqueryPostBody",
    "PartnerPappayapplyPostBody",
    "PartnerPappayapplyPostResult",
    "PayPaporderqueryPostBody",
    "PayPappayapplyPostBody",
    "PayPappayapplyPostResult",
    "ProfitsharingaddreceiverPostBody",
    "ProfitsharingaddreceiverPostBodyReceiver",
    "ProfitsharingaddreceiverPostResult",
    "ProfitsharingmerchantratioqueryPostBody",
    "ProfitsharingmerchantratioqueryPostResult",
    "ProfitsharingorderamountqueryPostBody",
    "ProfitsharingorderamountqueryPostResult",
    "ProfitsharingqueryPostBody",
    "ProfitsharingqueryPostResult",
    "ProfitsharingremovereceiverPostBody",
    "ProfitsharingremovereceiverPostBodyReceiver",
    "ProfitsharingremovereceiverPostResult",
    "ProfitsharingreturnqueryPostBody",
    "ProfitsharingreturnqueryPostResult",
    "QuerycombinedorderPostBody",
    "QuerycombinedorderPostResult",
    "QueryexchageratePostBody",
    "QueryexchageratePostResult",
    "RefundqueryPostBody",
    "Refundqueryv2PostBody",
    "SettlementqueryPostBody",
    "SettlementqueryPostResult",
    "UnifiedorderPostBody",
    "UnifiedorderPostBodyDetail",
    "UnifiedorderPostBodyDetailGoodsDetail",
    "UnifiedorderPostBodySceneInfo",
    "UnifiedorderPostBodySceneInfoStoreInfo",
    "UnifiedorderPostResult",
]


class ClosecombinedorderPostBodySubOrderListOrder(TypedDict):
    mchid: str
    out_trade_no: str


class ClosecombinedorderPostBodySubOrderList(TypedDict):
    order: list[ClosecombinedorderPostBodySubOrderListOrder]


class ClosecombinedorderPostBody(TypedDict):
    """合单关单"""

    combine_appid: str
    combine_mch_id: str
    sign_type: Literal["HMAC-SHA256"] | str
    combine_out_trade_no: str
    sub_order_list: ClosecombinedorderPostBodySubOrderList | str  # JSON: as text, or as what it says


class ClosecombinedorderPostResult(TypedDict):
    """合单关单"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    combine_appid: str
    combine_mch_id: str
    nonce_str: str
    sign: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]


class CloseorderPostBody(TypedDict):
    """关闭订单"""

    appid: str
    mch_id: str
    out_trade_no: str
    sign_type: NotRequired[Literal["MD5", "HMAC-SHA256"] | str]


class CloseorderPostResult(TypedDict):
    """关闭订单"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: str
    appid: str
    mch_id: str
    nonce_str: str
    sign: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    result_msg: str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]


class CombinedorderPostBodySceneInfoH5Info(TypedDict):
    type: Literal["iOS", "Android", "Wap"] | str
    app_name: NotRequired[str]
    app_url: NotRequired[str]
    bundle_id: NotRequired[str]
    package_name: NotRequired[str]


class CombinedorderPostBodySceneInfo(TypedDict):
    device_id: NotRequired[str]
    payer_client_ip: str
    h5_info: NotRequired[CombinedorderPostBodySceneInfoH5Info]


class CombinedorderPostBodySubOrderListOrderList(TypedDict):
    appid: str
    mch_id: str
    body: str
    detail: NotRequired[str]
    attach: str
    out_trade_no: str
    fee_type: str
    total_fee: int
    sub_appid: NotRequired[str]
    sub_mch_id: NotRequired[str]


class CombinedorderPostBodySubOrderList(TypedDict):
    order_num: int
    order_list: list[CombinedorderPostBodySubOrderListOrderList]


class CombinedorderPostBody(TypedDict):
    """合单下单"""

    combine_appid: str
    combine_mch_id: str
    device_info: NotRequired[str]
    sign_type: Literal["HMAC-SHA256"] | str
    combine_out_trade_no: str
    spbill_create_ip: str
    time_start: NotRequired[str]
    time_expire: NotRequired[str]
    notify_url: str
    trade_type: str
    product_id: NotRequired[str]
    combine_openid: NotRequired[str]
    scene_info: CombinedorderPostBodySceneInfo | str  # JSON: as text, or as what it says
    sub_order_list: CombinedorderPostBodySubOrderList | str  # JSON: as text, or as what it says


class CombinedorderPostResult(TypedDict):
    """合单下单"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    combine_appid: str
    combine_mch_id: str
    device_info: NotRequired[str]
    nonce_str: str
    sign: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    trade_type: str
    code_url: NotRequired[str]
    prepay_id: str
    mweb_url: NotRequired[str]


class ContractorderPostBody(TypedDict):
    """支付中签约"""

    appid: str
    mch_id: str
    sub_mch_id: NotRequired[str]
    sub_appid: NotRequired[str]
    contract_mchid: str
    contract_appid: str
    out_trade_no: str
    device_info: NotRequired[str]
    body: str
    detail: NotRequired[str]
    attach: NotRequired[str]
    notify_url: str
    total_fee: int | str
    spbill_create_ip: str
    time_start: NotRequired[str]
    time_expire: NotRequired[str]
    goods_tag: NotRequired[str]
    trade_type: Literal["JSAPI", "NATIVE", "APP", "MWEB"] | str
    product_id: NotRequired[str]
    limit_pay: NotRequired[str]
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    plan_id: int | str
    contract_code: str
    request_serial: int | str
    contract_display_account: str
    contract_notify_url: str


class ContractorderPostResult(TypedDict):
    """支付中签约"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    result_code: Literal["SUCCESS", "FAIL"] | str
    appid: str
    mch_id: str
    nonce_str: str
    sign: str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    contract_result_code: str
    contract_err_code: NotRequired[str]
    contract_err_code_des: NotRequired[str]
    sub_mch_id: NotRequired[str]
    sub_appid: NotRequired[str]
    prepay_id: str
    trade_type: str
    code_url: NotRequired[str]
    plan_id: NotRequired[str]
    request_serial: NotRequired[str]
    contract_code: NotRequired[str]
    contract_display_account: NotRequired[str]
    mweb_url: NotRequired[str]
    out_trade_no: str


class DownloadbillPostBody(TypedDict):
    """下载对账单"""

    appid: str
    mch_id: str
    bill_date: str
    bill_type: NotRequired[Literal["ALL", "SUCCESS", "REFUND", "RECHARGE_REFUND"] | str]
    tar_type: NotRequired[Literal["GZIP"] | str]


class DownloadfundflowPostBody(TypedDict):
    """下载资金账单"""

    appid: str
    mch_id: str
    sign_type: str
    bill_date: str
    account_type: Literal["Basic", "Operation", "Fees"] | str
    tar_type: NotRequired[Literal["GZIP"] | str]


class FacepayPostBodyDetailGoodsDetail(TypedDict):
    goods_id: str
    wxpay_goods_id: NotRequired[str]
    goods_name: str
    goods_num: int
    price: int
    goods_category: NotRequired[str]
    body: NotRequired[str]


class FacepayPostBodyDetail(TypedDict):
    goods_detail: list[FacepayPostBodyDetailGoodsDetail]


class FacepayPostBody(TypedDict):
    """提交刷脸支付"""

    deposit: NotRequired[Literal["Y", "N"] | str]
    appid: str
    sub_appid: NotRequired[str]
    mch_id: str
    sub_mch_id: NotRequired[str]
    device_info: NotRequired[str]
    body: str
    detail: NotRequired[FacepayPostBodyDetail | str]  # JSON: as text, or as what it says
    attach: NotRequired[str]
    out_trade_no: str
    total_fee: int | str
    fee_type: str
    spbill_create_ip: str
    goods_tag: NotRequired[str]
    limit_pay: NotRequired[str]
    time_start: NotRequired[str]
    time_expire: NotRequired[str]
    openid: NotRequired[str]
    face_code: str
    sign_type: Literal["HMAC-SHA256"] | str


class FacepayPostResult(TypedDict):
    """提交刷脸支付"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    appid: str
    sub_appid: NotRequired[str]
    mch_id: str
    sub_mch_id: NotRequired[str]
    device_info: NotRequired[str]
    nonce_str: str
    sign: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    openid: str
    is_subscribe: Literal["Y", "N"] | str
    sub_openid: NotRequired[str]
    sub_is_subscribe: NotRequired[Literal["Y", "N"] | str]
    trade_type: str
    bank_type: str
    fee_type: NotRequired[str]
    total_fee: str
    cash_fee_type: NotRequired[str]
    cash_fee: str
    settlement_total_fee: NotRequired[str]
    coupon_fee: NotRequired[str]
    transaction_id: str
    out_trade_no: str
    attach: NotRequired[str]
    time_end: str
    promotion_detail: NotRequired[str]


class FacepayqueryPostBody(TypedDict):
    """查询订单"""

    version: NotRequired[Literal["1.0"] | str]
    appid: str
    sub_appid: NotRequired[str]
    mch_id: str
    sub_mch_id: NotRequired[str]
    transaction_id: NotRequired[str]
    out_trade_no: NotRequired[str]
    sign_type: NotRequired[Literal["MD5", "HMAC-SHA256"] | str]


class MicropayPostBodyDetailGoodsDetail(TypedDict):
    goods_id: NotRequired[str]
    wxpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    quantity: NotRequired[int]
    price: NotRequired[int]
    goods_category: NotRequired[str]
    body: NotRequired[str]
    category: NotRequired[str]
    merchant_category_code: NotRequired[int]


class MicropayPostBodyDetail(TypedDict):
    cost_price: NotRequired[int]
    receipt_id: NotRequired[str]
    goods_detail: list[MicropayPostBodyDetailGoodsDetail]


class MicropayPostBodySceneInfoStoreInfo(TypedDict):
    id: str
    name: NotRequired[str]
    area_code: NotRequired[str]
    address: NotRequired[str]


class MicropayPostBodySceneInfo(TypedDict):
    store_info: MicropayPostBodySceneInfoStoreInfo


class MicropayPostBody(TypedDict):
    """提交付款码支付"""

    version: NotRequired[str]
    profit_sharing: NotRequired[Literal["N", "Y"] | str]
    deposit: NotRequired[Literal["Y", "N"] | str]
    appid: str
    sub_appid: NotRequired[str]
    mch_id: str
    sub_mch_id: NotRequired[str]
    device_info: NotRequired[str]
    sign_type: NotRequired[Literal["MD5", "HMAC-SHA256"] | str]
    body: str
    detail: NotRequired[MicropayPostBodyDetail | str]  # JSON: as text, or as what it says
    attach: NotRequired[str]
    out_trade_no: str
    total_fee: int | str
    fee_type: NotRequired[str]
    spbill_create_ip: str
    goods_tag: NotRequired[str]
    limit_pay: NotRequired[str]
    time_start: NotRequired[str]
    time_expire: NotRequired[str]
    receipt: NotRequired[str]
    auth_code: str
    scene_info: NotRequired[MicropayPostBodySceneInfo | str]  # JSON: as text, or as what it says


class MicropayPostResult(TypedDict):
    """提交付款码支付"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: str
    appid: str
    sub_appid: NotRequired[str]
    mch_id: str
    sub_mch_id: NotRequired[str]
    device_info: NotRequired[str]
    nonce_str: str
    sign: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    openid: str
    is_subscribe: Literal["N"] | str
    trade_type: str
    bank_type: str
    fee_type: NotRequired[str]
    total_fee: str
    settlement_total_fee: NotRequired[str]
    coupon_fee: NotRequired[str]
    cash_fee_type: NotRequired[str]
    cash_fee: str
    transaction_id: str
    out_trade_no: str
    attach: NotRequired[str]
    time_end: str
    promotion_detail: NotRequired[str]


class OrderqueryPostBody(TypedDict):
    """查询订单"""

    version: NotRequired[Literal["1.0"] | str]
    appid: str
    sub_appid: NotRequired[str]
    mch_id: str
    sub_mch_id: NotRequired[str]
    transaction_id: NotRequired[str]
    out_trade_no: NotRequired[str]
    sign_type: NotRequired[Literal["MD5", "HMAC-SHA256"] | str]


class PayPaporderqueryPostBody(TypedDict):
    """查询订单"""

    appid: str
    mch_id: str
    transaction_id: NotRequired[str]
    out_trade_no: NotRequired[str]


class PayPappayapplyPostBody(TypedDict):
    """申请扣款"""

    appid: str
    mch_id: str
    body: str
    detail: NotRequired[str]
    attach: NotRequired[str]
    out_trade_no: str
    total_fee: int | str
    fee_type: NotRequired[str]
    spbill_create_ip: str
    goods_tag: NotRequired[str]
    notify_url: str
    trade_type: str
    contract_id: str
    receipt: NotRequired[str]


class PayPappayapplyPostResult(TypedDict):
    """申请扣款"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: str
    appid: str
    mch_id: str
    nonce_str: str
    sign: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]


class PartnerPaporderqueryPostBody(TypedDict):
    """查询订单"""

    appid: str
    mch_id: str
    transaction_id: NotRequired[str]
    out_trade_no: NotRequired[str]
    sub_appid: NotRequired[str]
    sub_mch_id: NotRequired[str]


class PartnerPappayapplyPostBody(TypedDict):
    """申请扣款"""

    sub_appid: NotRequired[str]
    sub_mch_id: NotRequired[str]
    appid: str
    mch_id: str
    body: str
    detail: NotRequired[str]
    attach: NotRequired[str]
    out_trade_no: str
    total_fee: int | str
    fee_type: NotRequired[str]
    spbill_create_ip: str
    goods_tag: NotRequired[str]
    notify_url: str
    trade_type: str
    contract_id: str
    receipt: NotRequired[str]


class PartnerPappayapplyPostResult(TypedDict):
    """申请扣款"""

    sub_appid: NotRequired[str]
    sub_mch_id: NotRequired[str]
    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: str
    appid: str
    mch_id: str
    nonce_str: str
    sign: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]


class ProfitsharingaddreceiverPostBodyReceiver(TypedDict):
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"] | str
    account: str
    name: NotRequired[str]
    relation_type: NotRequired[
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
            "PLATFORM",
            "OTHERS",
        ]
        | str
    ]
    custom_relation: NotRequired[str]


class ProfitsharingaddreceiverPostBody(TypedDict):
    """添加分账接收方"""

    mch_id: str
    sub_mch_id: NotRequired[str]
    appid: str
    sub_appid: NotRequired[str]
    sign_type: Literal["HMAC-SHA256"] | str
    receiver: ProfitsharingaddreceiverPostBodyReceiver | str  # JSON: as text, or as what it says


class ProfitsharingaddreceiverPostResult(TypedDict):
    """添加分账接收方"""

    sub_appid: NotRequired[str]
    sub_mch_id: NotRequired[str]
    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    appid: str
    mch_id: str
    nonce_str: str
    sign: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    receiver: str


class ProfitsharingmerchantratioqueryPostBody(TypedDict):
    """查询最大分账比例"""

    mch_id: str
    sub_mch_id: NotRequired[str]
    brand_mch_id: NotRequired[str]
    sign_type: Literal["HMAC-SHA256"] | str


class ProfitsharingmerchantratioqueryPostResult(TypedDict):
    """查询最大分账比例"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    mch_id: str
    sub_mch_id: NotRequired[str]
    brand_mch_id: NotRequired[str]
    max_ratio: str
    nonce_str: str
    sign: str


class ProfitsharingorderamountqueryPostBody(TypedDict):
    """查询订单待分账金额"""

    mch_id: str
    transaction_id: str
    sign_type: Literal["HMAC-SHA256"] | str


class ProfitsharingorderamountqueryPostResult(TypedDict):
    """查询订单待分账金额"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    mch_id: NotRequired[str]
    transaction_id: str
    unsplit_amount: NotRequired[str]
    nonce_str: NotRequired[str]
    sign: NotRequired[str]


class ProfitsharingqueryPostBody(TypedDict):
    """查询分账结果"""

    mch_id: str
    sub_mch_id: NotRequired[str]
    transaction_id: str
    out_order_no: str
    sign_type: Literal["HMAC-SHA256"] | str


class ProfitsharingqueryPostResult(TypedDict):
    """查询分账结果"""

    sub_appid: NotRequired[str]
    sub_mch_id: NotRequired[str]
    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    appid: str
    mch_id: str
    nonce_str: str
    sign: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    transaction_id: str
    out_order_no: str
    order_id: str
    status: Literal["PROCESSING", "FINISHED"] | str
    receivers: str


class ProfitsharingremovereceiverPostBodyReceiver(TypedDict):
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"] | str
    account: str


class ProfitsharingremovereceiverPostBody(TypedDict):
    """删除分账接收方"""

    mch_id: str
    sub_mch_id: NotRequired[str]
    appid: str
    sub_appid: NotRequired[str]
    sign_type: Literal["HMAC-SHA256"] | str
    receiver: ProfitsharingremovereceiverPostBodyReceiver | str  # JSON: as text, or as what it says


class ProfitsharingremovereceiverPostResult(TypedDict):
    """删除分账接收方"""

    sub_appid: NotRequired[str]
    sub_mch_id: NotRequired[str]
    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    appid: str
    mch_id: str
    nonce_str: str
    sign: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    receiver: str


class ProfitsharingreturnqueryPostBody(TypedDict):
    """回退结果查询"""

    mch_id: str
    sub_mch_id: NotRequired[str]
    appid: str
    sub_appid: NotRequired[str]
    sign_type: Literal["HMAC-SHA256"] | str
    order_id: NotRequired[str]
    out_order_no: NotRequired[str]
    out_return_no: str


class ProfitsharingreturnqueryPostResult(TypedDict):
    """回退结果查询"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    appid: str
    mch_id: str
    nonce_str: str
    sign: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    sub_mch_id: NotRequired[str]
    sub_appid: NotRequired[str]
    order_id: NotRequired[str]
    out_order_no: NotRequired[str]
    out_return_no: str
    return_no: NotRequired[str]
    return_account_type: Literal["MERCHANT_ID"] | str
    return_account: str
    return_amount: str
    description: str
    result: NotRequired[Literal["SUCCESS", "PROCESSING", "FAILED"] | str]
    fail_reason: NotRequired[
        Literal["ACCOUNT_ABNORMAL", "TIME_OUT_CLOSED", "PAYER_ACCOUNT_ABNORMAL", "INVALID_REQUEST"] | str
    ]
    finish_time: NotRequired[str]


class QuerycombinedorderPostBody(TypedDict):
    """合单查单"""

    combine_appid: str
    combine_mch_id: str
    sign_type: Literal["HMAC-SHA256"] | str
    combine_out_trade_no: str


class QuerycombinedorderPostResult(TypedDict):
    """合单查单"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    combine_appid: str
    combine_mch_id: str
    nonce_str: str
    device_info: NotRequired[str]
    combine_openid: NotRequired[str]
    combine_out_trade_no: str
    sign: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    result_msg: str
    trade_state: NotRequired[
        Literal["SUCCESS", "REFUND", "NOTPAY", "CLOSED", "REVOKED", "USERPAYING", "PAYERROR", "ACCEPT"] | str
    ]
    trade_state_desc: NotRequired[str]
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    sub_order_list: str


class QueryexchageratePostBody(TypedDict):
    """汇率查询"""

    appid: str
    mch_id: str
    fee_type: str
    date: str


class QueryexchageratePostResult(TypedDict):
    """汇率查询"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: str
    appid: str
    mch_id: str
    sub_mch_id: NotRequired[str]
    fee_type: str
    rate_time: str
    rate: str
    sign: str


class RefundqueryPostBody(TypedDict):
    """查询退款"""

    appid: str
    mch_id: str
    sub_appid: NotRequired[str]
    sub_mch_id: NotRequired[str]
    sign_type: NotRequired[Literal["MD5", "HMAC-SHA256"] | str]
    transaction_id: NotRequired[str]
    out_trade_no: NotRequired[str]
    out_refund_no: NotRequired[str]
    refund_id: NotRequired[str]
    offset: NotRequired[int | str]


class Refundqueryv2PostBody(TypedDict):
    """查询退款（支持单品）"""

    appid: str
    mch_id: str
    sub_appid: NotRequired[str]
    sub_mch_id: NotRequired[str]
    sign_type: NotRequired[Literal["MD5", "HMAC-SHA256"] | str]
    transaction_id: NotRequired[str]
    out_trade_no: NotRequired[str]
    out_refund_no: NotRequired[str]
    refund_id: NotRequired[str]
    offset: NotRequired[int | str]


class SettlementqueryPostBody(TypedDict):
    """查询结算资金"""

    appid: str
    mchid: str
    sub_mch_id: NotRequired[str]
    usetag: Literal[1, 2] | int
    offset: int | str
    limit: int | str
    date_start: str
    date_end: str
    query_split: NotRequired[bool | str]


class SettlementqueryPostResult(TypedDict):
    """查询结算资金"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: str
    appid: str
    mch_id: str
    nonce_str: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    sign: NotRequired[str]
    record_num: str
    fbatchno: str
    date_settlement: str
    date_start: str
    date_end: str
    settlement_fee: str
    unsettlement_fee: str
    settlementfee_type: str
    pay_fee: str
    refund_fee: str
    pay_net_fee: str
    poundage_fee: str
    split_settlement_fee: NotRequired[str]
    split_unsettlement_fee: NotRequired[str]


class UnifiedorderPostBodyDetailGoodsDetail(TypedDict):
    goods_id: NotRequired[str]
    wxpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    quantity: NotRequired[int]
    price: NotRequired[int]
    goods_category: NotRequired[str]
    body: NotRequired[str]
    category: NotRequired[str]
    merchant_category_code: NotRequired[int]


class UnifiedorderPostBodyDetail(TypedDict):
    cost_price: NotRequired[int]
    receipt_id: NotRequired[str]
    goods_detail: list[UnifiedorderPostBodyDetailGoodsDetail]


class UnifiedorderPostBodySceneInfoStoreInfo(TypedDict):
    id: str
    name: NotRequired[str]
    area_code: NotRequired[str]
    address: NotRequired[str]


class UnifiedorderPostBodySceneInfo(TypedDict):
    store_info: UnifiedorderPostBodySceneInfoStoreInfo


class UnifiedorderPostBody(TypedDict):
    """统一下单"""

    version: NotRequired[Literal["1.0"] | str]
    profit_sharing: NotRequired[Literal["N", "Y"] | str]
    appid: str
    mch_id: str
    device_info: NotRequired[str]
    sign_type: NotRequired[Literal["MD5", "HMAC-SHA256"] | str]
    body: str
    detail: NotRequired[UnifiedorderPostBodyDetail | str]  # JSON: as text, or as what it says
    attach: NotRequired[str]
    out_trade_no: str
    fee_type: NotRequired[str]
    total_fee: int | str
    spbill_create_ip: str
    time_start: NotRequired[str]
    time_expire: NotRequired[str]
    goods_tag: NotRequired[str]
    notify_url: str
    trade_type: str
    product_id: NotRequired[str]
    limit_pay: NotRequired[str]
    openid: NotRequired[str]
    receipt: NotRequired[Literal["Y", "N"] | str]
    scene_info: NotRequired[UnifiedorderPostBodySceneInfo | str]  # JSON: as text, or as what it says
    user_type: NotRequired[
        Literal[
            "IDCARD",
            "HONGKONG_MACAO",
            "HONGKONG_MACAO_RESIDENT",
            "TAIWAN_RESIDENT",
            "FOREIGN_RESIDENT",
            "OVERSEA_PASSPORT",
        ]
        | str
    ]
    user_creid: NotRequired[str]
    user_truename: NotRequired[str]


class UnifiedorderPostResult(TypedDict):
    """统一下单"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: str
    appid: str
    mch_id: str
    device_info: NotRequired[str]
    nonce_str: str
    sign: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    trade_type: Literal["JSAPI", "NATIVE", "APP", "MWEB"] | str
    prepay_id: str
    code_url: NotRequired[str]
    mweb_url: NotRequired[str]
    promotion_detail: NotRequired[str]
