"""The shapes of the requests and replies of `v3.transactions`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "AppPostBody",
    "AppPostBodyAmount",
    "AppPostBodyDetail",
    "AppPostBodyDetailGoodsDetail",
    "AppPostBodyPayer",
    "AppPostBodySceneInfo",
    "AppPostBodySceneInfoStoreInfo",
    "AppPostResult",
    "JsapiPostBody",
    "JsapiPostBodyAmount",
    "JsapiPostBodyDetail",
    "JsapiPostBodyDetailGoodsDetail",
    "JsapiPostBodyPayer",
    "JsapiPostBodySceneInfo",
    "JsapiPostBodySceneInfoStoreInfo",
    "JsapiPostResult",
    "MicropayPostBody",
    "MicropayPostBodyAmount",
    "MicropayPostBodyDetail",
    "MicropayPostBodyDetailGoodsDetail",
    "MicropayPostBodyPayer",
    "MicropayPostBodySceneInfo",
    "MicropayPostBodySceneInfoStoreInfo",
    "MicropayPostResult",
    "MicropayPostResultAmount",
    "MicropayPostResultAmountExchangeRate",
    "MicropayPostResultDetail",
    "MicropayPostResultDetailGoodsDetail",
    "MicropayPostResultPayer",
    "MwebPostBody",
    "MwebPostBodyAmount",
    "MwebPostBodyDetail",
    "MwebPostBodyDetailGoodsDetail",
    "MwebPostBodyPayer",
    "MwebPostBodySceneInfo",
    "MwebPostBodySceneInfoStoreInfo",
    "MwebPostResult",
    "NativePostBody",
    "NativePostBodyAmount",
    "NativePostBodyDetail",
    "NativePostBodyDetailGoodsDetail",
    "NativePostBodyPayer",
    "NativePostBodySceneInfo",
    "NativePostBodySceneInfoStoreInfo",
    "NativePostResult",
    "OutTradeNoClosePostBody",
    "OutTradeNoGetParams",
    "OutTradeNoGetResult",
    "OutTradeNoGetResultAmount",
    "OutTradeNoGetResultAmountExchangeRate",
    "OutTradeNoGetResultPayer",
    "OutTradeNoGetResultPromotionDetail",
    "OutTradeNoGetResultPromotionDetailGoodsDetail",
    "OutTradeNoReversePostBody",
    "TransactionIdClosePostBody",
    "TransactionIdGetParams",
    "TransactionIdGetResult",
    "TransactionIdGetResultAmount",
    "TransactionIdGetResultAmountExchangeRate",
    "TransactionIdGetResultPayer",
    "TransactionIdGetResultPromotionDetail",
    "TransactionIdGetResultPromotionDetailGoodsDetail",
    "TransactionIdReversePostBody",
]


class AppPostBodyPayer(TypedDict):
    openid: NotRequired[str]
    sp_openid: NotRequired[str]
    sub_openid: NotRequired[str]


class AppPostBodyAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class AppPostBodySceneInfoStoreInfo(TypedDict):
    id: NotRequired[str]
    name: str
    address: str


class AppPostBodySceneInfo(TypedDict):
    device_id: NotRequired[str]
    device_ip: NotRequired[str]
    payer_client_ip: NotRequired[str]
    operator_id: NotRequired[str]
    store_info: NotRequired[AppPostBodySceneInfoStoreInfo]


class AppPostBodyDetailGoodsDetail(TypedDict):
    goods_id: str
    wxpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    quantity: int
    price: int


class AppPostBodyDetail(TypedDict):
    cost_price: NotRequired[int]
    receipt_id: NotRequired[str]
    goods_detail: NotRequired[list[AppPostBodyDetailGoodsDetail]]


class AppPostBody(TypedDict):
    """APP支付下单"""

    mchid: str
    appid: str
    sub_mchid: str
    sp_mchid: str
    sp_appid: str
    sub_appid: NotRequired[str]
    description: str
    attach: NotRequired[str]
    notify_url: str
    out_trade_no: str
    goods_tag: NotRequired[str]
    trade_type: str
    limit_pay: NotRequired[str]
    time_start: NotRequired[str]
    time_expire: NotRequired[str]
    merchant_category_code: str
    payer: NotRequired[AppPostBodyPayer]
    amount: AppPostBodyAmount
    scene_info: NotRequired[AppPostBodySceneInfo]
    detail: NotRequired[list[AppPostBodyDetail]]


class AppPostResult(TypedDict):
    """APP支付下单"""

    prepay_id: str


class TransactionIdClosePostBody(TypedDict):
    """关闭订单(微信支付订单号)"""

    mchid: str
    sub_mchid: NotRequired[str]
    sp_mchid: NotRequired[str]


class TransactionIdGetParams(TypedDict):
    """查询订单(微信支付订单号)"""

    mchid: str
    sub_mchid: str
    sp_mchid: str


class TransactionIdGetResultPayer(TypedDict):
    openid: NotRequired[str]
    sp_openid: NotRequired[str]
    sub_openid: NotRequired[str]


class TransactionIdGetResultAmountExchangeRate(TypedDict):
    type: NotRequired[Literal["SETTLEMENT_RATE"] | str]
    rate: NotRequired[int]


class TransactionIdGetResultAmount(TypedDict):
    total: int
    payer_total: int
    currency: str
    payer_currency: str
    exchange_rate: NotRequired[TransactionIdGetResultAmountExchangeRate]


class TransactionIdGetResultPromotionDetailGoodsDetail(TypedDict):
    goods_id: str
    goods_remark: NotRequired[str]
    discount_amount: int
    quantity: int
    price: int


class TransactionIdGetResultPromotionDetail(TypedDict):
    promotion_id: str
    name: NotRequired[str]
    scope: NotRequired[Literal["GLOBAL", "SINGLE"] | str]
    type: NotRequired[Literal["COUPON", "DISCOUNT"] | str]
    amount: int
    currency: str
    activity_id: NotRequired[str]
    wxpay_contribute_amount: NotRequired[int]
    merchant_contribute_amount: NotRequired[int]
    other_contribute_amount: NotRequired[int]
    goods_detail: NotRequired[list[TransactionIdGetResultPromotionDetailGoodsDetail]]


class TransactionIdGetResult(TypedDict):
    """查询订单(微信支付订单号)"""

    mchid: str
    appid: str
    sp_mchid: str
    sub_mchid: str
    sp_appid: str
    sub_appid: NotRequired[str]
    out_trade_no: str
    id: str
    attach: NotRequired[str]
    trade_type: Literal["JSAPI", "NATIVE", "APP", "MWEB", "MICROPAY"] | str
    bank_type: str
    success_time: str
    trade_state: Literal["SUCCESS", "REFUND", "NOTPAY", "CLOSED", "REVOKED", "USERPAYING", "PAYERROR"] | str
    trade_state_desc: str
    payer: TransactionIdGetResultPayer
    amount: TransactionIdGetResultAmount
    promotion_detail: NotRequired[list[TransactionIdGetResultPromotionDetail]]


class TransactionIdReversePostBody(TypedDict):
    """撤销订单(微信支付订单号)"""

    mchid: str
    sp_mchid: str
    sub_mchid: str


class JsapiPostBodyPayer(TypedDict):
    openid: NotRequired[str]
    sp_openid: NotRequired[str]
    sub_openid: NotRequired[str]


class JsapiPostBodyAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class JsapiPostBodySceneInfoStoreInfo(TypedDict):
    id: NotRequired[str]
    name: str
    address: str


class JsapiPostBodySceneInfo(TypedDict):
    device_id: NotRequired[str]
    device_ip: NotRequired[str]
    payer_client_ip: NotRequired[str]
    operator_id: NotRequired[str]
    store_info: NotRequired[JsapiPostBodySceneInfoStoreInfo]


class JsapiPostBodyDetailGoodsDetail(TypedDict):
    goods_id: str
    wxpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    quantity: int
    price: int


class JsapiPostBodyDetail(TypedDict):
    cost_price: NotRequired[int]
    receipt_id: NotRequired[str]
    goods_detail: NotRequired[list[JsapiPostBodyDetailGoodsDetail]]


class JsapiPostBody(TypedDict):
    """小程序/公众号支付下单"""

    mchid: str
    appid: str
    sub_mchid: str
    sp_mchid: str
    sp_appid: str
    sub_appid: NotRequired[str]
    description: str
    attach: NotRequired[str]
    notify_url: str
    out_trade_no: str
    goods_tag: NotRequired[str]
    trade_type: str
    limit_pay: NotRequired[str]
    time_start: NotRequired[str]
    time_expire: NotRequired[str]
    merchant_category_code: str
    payer: NotRequired[JsapiPostBodyPayer]
    amount: JsapiPostBodyAmount
    scene_info: NotRequired[JsapiPostBodySceneInfo]
    detail: NotRequired[list[JsapiPostBodyDetail]]


class JsapiPostResult(TypedDict):
    """小程序/公众号支付下单"""

    prepay_id: str


class MicropayPostBodyPayer(TypedDict):
    auth_code: str


class MicropayPostBodyAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class MicropayPostBodySceneInfoStoreInfo(TypedDict):
    id: NotRequired[str]
    name: str
    address: str


class MicropayPostBodySceneInfo(TypedDict):
    device_id: NotRequired[str]
    device_ip: NotRequired[str]
    payer_client_ip: NotRequired[str]
    operator_id: NotRequired[str]
    store_info: NotRequired[MicropayPostBodySceneInfoStoreInfo]


class MicropayPostBodyDetailGoodsDetail(TypedDict):
    goods_id: str
    wxpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    quantity: int
    price: int


class MicropayPostBodyDetail(TypedDict):
    cost_price: NotRequired[int]
    receipt_id: NotRequired[str]
    goods_detail: NotRequired[list[MicropayPostBodyDetailGoodsDetail]]


class MicropayPostBody(TypedDict):
    """提交付款码支付"""

    mchid: str
    appid: str
    sub_mchid: str
    sp_mchid: str
    sp_appid: str
    sub_appid: NotRequired[str]
    description: str
    attach: NotRequired[str]
    out_trade_no: str
    goods_tag: NotRequired[str]
    trade_type: str
    limit_pay: NotRequired[str]
    merchant_category_code: str
    payer: NotRequired[MicropayPostBodyPayer]
    amount: MicropayPostBodyAmount
    scene_info: NotRequired[MicropayPostBodySceneInfo]
    detail: NotRequired[list[MicropayPostBodyDetail]]


class MicropayPostResultPayer(TypedDict):
    openid: NotRequired[str]
    sp_openid: NotRequired[str]
    sub_openid: NotRequired[str]


class MicropayPostResultAmountExchangeRate(TypedDict):
    type: NotRequired[Literal["SETTLEMENT_RATE"] | str]
    rate: NotRequired[int]


MicropayPostResultAmount = TypedDict(
    "MicropayPostResultAmount",
    {
        "total": int,
        "currency": NotRequired[str],
        "payer_total": int,
        "payer _currency": NotRequired[str],
        "exchange_rate": NotRequired[MicropayPostResultAmountExchangeRate],
    },
)


class MicropayPostResultDetailGoodsDetail(TypedDict):
    goods_id: str
    goods_remark: NotRequired[str]
    quantity: int
    price: int


class MicropayPostResultDetail(TypedDict):
    promotion_id: str
    name: NotRequired[str]
    scope: NotRequired[Literal["GLOBAL", "SINGLE"] | str]
    type: NotRequired[Literal["COUPON", "DISCOUNT"] | str]
    amount: int
    currency: NotRequired[str]
    activity_id: NotRequired[str]
    wechatpay_contribute_amount: NotRequired[int]
    merchant_contribute_amount: NotRequired[int]
    other_contribute_amount: NotRequired[int]
    goods_detail: NotRequired[list[MicropayPostResultDetailGoodsDetail]]


class MicropayPostResult(TypedDict):
    """提交付款码支付"""

    id: str
    mchid: str
    appid: str
    sub_mchid: str
    sp_mchid: str
    sp_appid: str
    sub_appid: NotRequired[str]
    out_trade_no: str
    trade_type: Literal["JSAPI", "NATIVE", "APP", "MWEB", "MICROPAY"] | str
    trade_state: Literal["SUCCESS", "REFUND", "NOTPAY", "CLOSED", "REVOKED", "USERPAYING", "PAYERROR"] | str
    trade_state_desc: str
    bank_type: str
    attach: NotRequired[str]
    success_time: str
    payer: NotRequired[MicropayPostResultPayer]
    amount: MicropayPostResultAmount
    detail: NotRequired[list[MicropayPostResultDetail]]


class MwebPostBodyPayer(TypedDict):
    openid: NotRequired[str]
    sp_openid: NotRequired[str]
    sub_openid: NotRequired[str]


class MwebPostBodyAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class MwebPostBodySceneInfoStoreInfo(TypedDict):
    id: NotRequired[str]
    name: str
    address: str


class MwebPostBodySceneInfo(TypedDict):
    device_id: NotRequired[str]
    device_ip: NotRequired[str]
    payer_client_ip: str
    operator_id: NotRequired[str]
    store_info: MwebPostBodySceneInfoStoreInfo


class MwebPostBodyDetailGoodsDetail(TypedDict):
    goods_id: str
    wxpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    quantity: int
    price: int


class MwebPostBodyDetail(TypedDict):
    cost_price: NotRequired[int]
    receipt_id: NotRequired[str]
    goods_detail: NotRequired[list[MwebPostBodyDetailGoodsDetail]]


class MwebPostBody(TypedDict):
    """H5支付下单"""

    mchid: str
    appid: str
    sub_mchid: str
    sp_mchid: str
    sp_appid: str
    sub_appid: NotRequired[str]
    description: str
    attach: NotRequired[str]
    notify_url: str
    out_trade_no: str
    goods_tag: NotRequired[str]
    trade_type: str
    limit_pay: NotRequired[str]
    time_start: NotRequired[str]
    time_expire: NotRequired[str]
    merchant_category_code: str
    payer: NotRequired[MwebPostBodyPayer]
    amount: MwebPostBodyAmount
    scene_info: MwebPostBodySceneInfo
    detail: NotRequired[list[MwebPostBodyDetail]]


class MwebPostResult(TypedDict):
    """H5支付下单"""

    mweb_url: str


class NativePostBodyPayer(TypedDict):
    openid: NotRequired[str]
    sp_openid: NotRequired[str]
    sub_openid: NotRequired[str]


class NativePostBodyAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class NativePostBodySceneInfoStoreInfo(TypedDict):
    id: NotRequired[str]
    name: str
    address: str


class NativePostBodySceneInfo(TypedDict):
    device_id: NotRequired[str]
    device_ip: NotRequired[str]
    payer_client_ip: NotRequired[str]
    operator_id: NotRequired[str]
    store_info: NotRequired[NativePostBodySceneInfoStoreInfo]


class NativePostBodyDetailGoodsDetail(TypedDict):
    goods_id: str
    wxpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    quantity: int
    price: int


class NativePostBodyDetail(TypedDict):
    cost_price: NotRequired[int]
    receipt_id: NotRequired[str]
    goods_detail: NotRequired[list[NativePostBodyDetailGoodsDetail]]


class NativePostBody(TypedDict):
    """扫码支付下单"""

    mchid: str
    appid: str
    sub_mchid: str
    sp_mchid: str
    sp_appid: str
    sub_appid: NotRequired[str]
    description: str
    attach: NotRequired[str]
    notify_url: str
    out_trade_no: str
    goods_tag: NotRequired[str]
    trade_type: str
    limit_pay: NotRequired[str]
    time_start: NotRequired[str]
    time_expire: NotRequired[str]
    merchant_category_code: str
    payer: NotRequired[NativePostBodyPayer]
    amount: NativePostBodyAmount
    scene_info: NotRequired[NativePostBodySceneInfo]
    detail: NotRequired[list[NativePostBodyDetail]]


class NativePostResult(TypedDict):
    """扫码支付下单"""

    code_url: str


class OutTradeNoClosePostBody(TypedDict):
    """关闭订单(商户订单号)"""

    mchid: str
    sub_mchid: NotRequired[str]
    sp_mchid: NotRequired[str]


class OutTradeNoGetParams(TypedDict):
    """查询订单(商户订单号)"""

    mchid: str
    sub_mchid: str
    sp_mchid: str


class OutTradeNoGetResultPayer(TypedDict):
    openid: NotRequired[str]
    sp_openid: NotRequired[str]
    sub_openid: NotRequired[str]


class OutTradeNoGetResultAmountExchangeRate(TypedDict):
    type: NotRequired[Literal["SETTLEMENT_RATE"] | str]
    rate: NotRequired[int]


class OutTradeNoGetResultAmount(TypedDict):
    total: int
    payer_total: int
    currency: str
    payer_currency: str
    exchange_rate: NotRequired[OutTradeNoGetResultAmountExchangeRate]


class OutTradeNoGetResultPromotionDetailGoodsDetail(TypedDict):
    goods_id: str
    goods_remark: NotRequired[str]
    discount_amount: int
    quantity: int
    price: int


class OutTradeNoGetResultPromotionDetail(TypedDict):
    promotion_id: str
    name: NotRequired[str]
    scope: NotRequired[Literal["GLOBAL", "SINGLE"] | str]
    type: NotRequired[Literal["COUPON", "DISCOUNT"] | str]
    amount: int
    currency: str
    activity_id: NotRequired[str]
    wxpay_contribute_amount: NotRequired[int]
    merchant_contribute_amount: NotRequired[int]
    other_contribute_amount: NotRequired[int]
    goods_detail: NotRequired[list[OutTradeNoGetResultPromotionDetailGoodsDetail]]


class OutTradeNoGetResult(TypedDict):
    """查询订单(商户订单号)"""

    mchid: str
    appid: str
    sp_mchid: str
    sub_mchid: str
    sp_appid: str
    sub_appid: NotRequired[str]
    out_trade_no: str
    id: str
    attach: NotRequired[str]
    trade_type: Literal["JSAPI", "NATIVE", "APP", "MWEB", "MICROPAY"] | str
    bank_type: str
    success_time: str
    trade_state: Literal["SUCCESS", "REFUND", "NOTPAY", "CLOSED", "REVOKED", "USERPAYING", "PAYERROR"] | str
    trade_state_desc: str
    payer: OutTradeNoGetResultPayer
    amount: OutTradeNoGetResultAmount
    promotion_detail: NotRequired[list[OutTradeNoGetResultPromotionDetail]]


class OutTradeNoReversePostBody(TypedDict):
    """撤销订单(商户订单号)"""

    mchid: str
    sp_mchid: str
    sub_mchid: str
