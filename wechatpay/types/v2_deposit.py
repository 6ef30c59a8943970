"""The shapes of the requests and replies of `v2.deposit`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "ConsumePostBody",
    "ConsumePostResult",
    "FacepayPostBody",
    "FacepayPostBodyDetail",
    "FacepayPostBodyDetailGoodsDetail",
    "FacepayPostResult",
    "MicropayPostBody",
    "MicropayPostBodyDetail",
    "MicropayPostBodyDetailGoodsDetail",
    "MicropayPostBodySceneInfo",
    "MicropayPostBodySceneInfoStoreInfo",
    "MicropayPostResult",
    "OrderqueryPostBody",
    "RefundPostBody",
    "RefundqueryPostBody",
    "ReversePostBody",
    "ReversePostResult",
    "UnifiedorderPostBody",
    "UnifiedorderPostBodyDetail",
    "UnifiedorderPostBodyDetailGoodsDetail",
    "UnifiedorderPostBodySceneInfo",
    "UnifiedorderPostBodySceneInfoStoreInfo",
    "UnifiedorderPostResult",
]


class ConsumePostBody(TypedDict):
    """消费押金"""

    appid: str
    sub_appid: NotRequired[str]
    mch_id: str
    sub_mch_id: str
    transaction_id: str
    out_trade_no: str
    total_fee: int | str
    consume_fee: int | str
    fee_type: str
    sign_type: Literal["HMAC-SHA256"] | str


class ConsumePostResult(TypedDict):
    """消费押金"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    appid: str
    sub_appid: str
    mch_id: str
    sub_mch_id: str
    nonce_str: str
    sign: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    transaction_id: str
    out_trade_no: str
    total_fee: str
    consume_fee: str
    fee_type: NotRequired[str]


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
    """支付押金（人脸支付）"""

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
    """支付押金（人脸支付）"""

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


class MicropayPostBodyDetailGoodsDetail(TypedDict):
    goods_id: NotRequired[str]
    wxpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    quantity: int
    price: int


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
    """支付押金（付款码支付）"""

    version: NotRequired[str]
    profit_sharing: NotRequired[Literal["N", "Y"] | str]
    deposit: Literal["Y", "N"] | str
    appid: str
    sub_appid: NotRequired[str]
    mch_id: str
    sub_mch_id: NotRequired[str]
    device_info: NotRequired[str]
    sign_type: Literal["MD5", "HMAC-SHA256"] | str
    body: str
    detail: NotRequired[MicropayPostBodyDetail | str]  # JSON: as text, or as what it says
    attach: NotRequired[str]
    out_trade_no: str
    total_fee: int | str
    fee_type: str
    spbill_create_ip: str
    goods_tag: NotRequired[str]
    limit_pay: NotRequired[str]
    time_start: NotRequired[str]
    time_expire: NotRequired[str]
    receipt: NotRequired[str]
    auth_code: str
    scene_info: NotRequired[MicropayPostBodySceneInfo | str]  # JSON: as text, or as what it says


class MicropayPostResult(TypedDict):
    """支付押金（付款码支付）"""

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
    is_subscribe: Literal["Y", "N"] | str
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


class RefundPostBody(TypedDict):
    """申请退款（押金）"""

    appid: str
    sub_appid: NotRequired[str]
    mch_id: str
    sub_mch_id: NotRequired[str]
    sign_type: NotRequired[Literal["MD5", "HMAC-SHA256"] | str]
    transaction_id: NotRequired[str]
    out_trade_no: NotRequired[str]
    out_refund_no: str
    total_fee: int | str
    refund_fee: int | str
    refund_fee_type: NotRequired[str]
    refund_desc: NotRequired[str]
    refund_account: NotRequired[str]
    notify_url: NotRequired[str]


class RefundqueryPostBody(TypedDict):
    """查询退款（押金）"""

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


class ReversePostBody(TypedDict):
    """撤销订单"""

    appid: str
    sub_appid: NotRequired[str]
    mch_id: str
    sub_mch_id: NotRequired[str]
    transaction_id: NotRequired[str]
    out_trade_no: str
    sign_type: NotRequired[Literal["MD5", "HMAC-SHA256"] | str]


class ReversePostResult(TypedDict):
    """撤销订单"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: str
    appid: str
    sub_appid: NotRequired[str]
    mch_id: str
    sub_mch_id: NotRequired[str]
    nonce_str: str
    sign: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    recall: Literal["Y", "N"] | str


class UnifiedorderPostBodyDetailGoodsDetail(TypedDict):
    goods_id: NotRequired[str]
    wxpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    quantity: int
    price: int


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
    """支付押金（JSAPI/APP支付）"""

    appid: str
    mch_id: str
    sub_appid: NotRequired[str]
    sub_mch_id: str
    device_info: NotRequired[str]
    sign_type: Literal["MD5", "HMAC-SHA256"] | str
    body: str
    detail: NotRequired[UnifiedorderPostBodyDetail | str]  # JSON: as text, or as what it says
    attach: NotRequired[str]
    out_trade_no: str
    fee_type: str
    total_fee: int | str
    spbill_create_ip: str
    time_start: NotRequired[str]
    time_expire: NotRequired[str]
    notify_url: str
    trade_type: Literal["JSAPI", "APP"] | str
    product_id: NotRequired[str]
    limit_pay: NotRequired[str]
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    receipt: NotRequired[Literal["Y", "N"] | str]
    scene_info: NotRequired[UnifiedorderPostBodySceneInfo | str]  # JSON: as text, or as what it says


class UnifiedorderPostResult(TypedDict):
    """支付押金（JSAPI/APP支付）"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    appid: str
    mch_id: str
    sub_appid: NotRequired[str]
    sub_mch_id: str
    device_info: NotRequired[str]
    nonce_str: str
    sign: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    trade_type: Literal["JSAPI", "APP"] | str
    prepay_id: str
    code_url: NotRequired[str]
