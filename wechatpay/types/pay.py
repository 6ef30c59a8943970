"""The shapes of the requests and replies of `v3.pay`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys

from wechatpay._keys.secret import Secret

if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "AcquiringBankTransactionsExposurePostBody",
    "AcquiringBankTransactionsExposurePostBodyPayer",
    "AcquiringBankTransactionsExposurePostResult",
    "InstalExposurePostBody",
    "InstalExposurePostResult",
    "MiniprogramPostBody",
    "MiniprogramPostBodyAmount",
    "MiniprogramPostBodyDetail",
    "MiniprogramPostBodyDetailGoodsDetail",
    "MiniprogramPostBodyPayer",
    "MiniprogramPostBodySceneInfo",
    "MiniprogramPostBodySceneInfoStoreInfo",
    "MiniprogramPostBodySettleInfo",
    "MiniprogramPostResult",
    "PartnerExposurePostBody",
    "PartnerExposurePostBodyUserId",
    "PartnerExposurePostResult",
    "PartnerTransactionsAppPostBody",
    "PartnerTransactionsAppPostBodyAmount",
    "PartnerTransactionsAppPostBodyDetail",
    "PartnerTransactionsAppPostBodyDetailGoodsDetail",
    "PartnerTransactionsAppPostBodyPayer",
    "PartnerTransactionsAppPostBodyPayerIdentity",
    "PartnerTransactionsAppPostBodySceneInfo",
    "PartnerTransactionsAppPostBodySceneInfoStoreInfo",
    "PartnerTransactionsAppPostBodySettleInfo",
    "PartnerTransactionsAppPostBodySubsidyInfo",
    "PartnerTransactionsAppPostBodySubsidyInfoSubsidyDetail",
    "PartnerTransactionsAppPostBodySubsidyInfoSubsidyDetailSubsidyPlan",
    "PartnerTransactionsAppPostResult",
    "PartnerTransactionsAppWithContractPostBody",
    "PartnerTransactionsAppWithContractPostBodyAmount",
    "PartnerTransactionsAppWithContractPostBodyContractInfo",
    "PartnerTransactionsAppWithContractPostBodyDetail",
    "PartnerTransactionsAppWithContractPostBodyDetailGoodsDetail",
    "PartnerTransactionsAppWithContractPostBodySceneInfo",
    "PartnerTransactionsAppWithContractPostBodySceneInfoStoreInfo",
    "PartnerTransactionsAppWithContractPostBodySettleInfo",
    "PartnerTransactionsAppWithContractPostResult",
    "PartnerTransactionsCodepayPostBody",
    "PartnerTransactionsCodepayPostBodyAmount",
    "PartnerTransactionsCodepayPostBodyDetail",
    "PartnerTransactionsCodepayPostBodyDetailGoodsDetail",
    "PartnerTransactionsCodepayPostBodyPayer",
    "PartnerTransactionsCodepayPostBodySceneInfo",
    "PartnerTransactionsCodepayPostBodySceneInfoStoreInfo",
    "PartnerTransactionsCodepayPostBodySettleInfo",
    "PartnerTransactionsCodepayPostResult",
    "PartnerTransactionsCodepayPostResultAmount",
    "PartnerTransactionsCodepayPostResultPayer",
    "PartnerTransactionsCodepayPostResultPromotionDetail",
    "PartnerTransactionsCodepayPostResultPromotionDetailGoodsDetail",
    "PartnerTransactionsExposurePostBody",
    "PartnerTransactionsExposurePostBodyPayer",
    "PartnerTransactionsExposurePostResult",
    "PartnerTransactionsH5PostBody",
    "PartnerTransactionsH5PostBodyAmount",
    "PartnerTransactionsH5PostBodyDetail",
    "PartnerTransactionsH5PostBodyDetailGoodsDetail",
    "PartnerTransactionsH5PostBodyPayer",
    "PartnerTransactionsH5PostBodyPayerIdentity",
    "PartnerTransactionsH5PostBodySceneInfo",
    "PartnerTransactionsH5PostBodySceneInfoH5Info",
    "PartnerTransactionsH5PostBodySceneInfoStoreInfo",
    "PartnerTransactionsH5PostBodySettleInfo",
    "PartnerTransactionsH5PostResult",
    "PartnerTransactionsIdTransactionIdGetParams",
    "PartnerTransactionsIdTransactionIdGetResult",
    "PartnerTransactionsIdTransactionIdGetResultAmount",
    "PartnerTransactionsIdTransactionIdGetResultDetail",
    "PartnerTransactionsIdTransactionIdGetResultDetailGoodsDetail",
    "PartnerTransactionsIdTransactionIdGetResultPayer",
    "PartnerTransactionsIdTransactionIdGetResultSceneInfo",
    "PartnerTransactionsIdTransactionIdGetResultSceneInfoStoreInfo",
    "PartnerTransactionsIdTransactionIdGetResultSettleInfo",
    "PartnerTransactionsJsapiPostBody",
    "PartnerTransactionsJsapiPostBodyAmount",
    "PartnerTransactionsJsapiPostBodyDetail",
    "PartnerTransactionsJsapiPostBodyDetailGoodsDetail",
    "PartnerTransactionsJsapiPostBodyPayer",
    "PartnerTransactionsJsapiPostBodyPayerIdentity",
    "PartnerTransactionsJsapiPostBodySceneInfo",
    "PartnerTransactionsJsapiPostBodySceneInfoStoreInfo",
    "PartnerTransactionsJsapiPostBodySettleInfo",
    "PartnerTransactionsJsapiPostBodySubsidyInfo",
    "PartnerTransactionsJsapiPostBodySubsidyInfoSubsidyDetail",
    "PartnerTransactionsJsapiPostBodySubsidyInfoSubsidyDetailSubsidyPlan",
    "PartnerTransactionsJsapiPostResult",
    "PartnerTransactionsJsapiWithContractPostBody",
    "PartnerTransactionsJsapiWithContractPostBodyAmount",
    "PartnerTransactionsJsapiWithContractPostBodyContractInfo",
    "PartnerTransactionsJsapiWithContractPostBodyDetail",
    "PartnerTransactionsJsapiWithContractPostBodyDetailGoodsDetail",
    "PartnerTransactionsJsapiWithContractPostBodyPayer",
    "PartnerTransactionsJsapiWithContractPostBodySceneInfo",
    "PartnerTransactionsJsapiWithContractPostBodySceneInfoStoreInfo",
    "PartnerTransactionsJsapiWithContractPostBodySettleInfo",
    "PartnerTransactionsJsapiWithContractPostResult",
    "PartnerTransactionsNativePostBody",
    "PartnerTransactionsNativePostBodyAmount",
    "PartnerTransactionsNativePostBodyDetail",
    "PartnerTransactionsNativePostBodyDetailGoodsDetail",
    "PartnerTransactionsNativePostBodyPayer",
    "PartnerTransactionsNativePostBodyPayerIdentity",
    "PartnerTransactionsNativePostBodySceneInfo",
    "PartnerTransactionsNativePostBodySceneInfoStoreInfo",
    "PartnerTransactionsNativePostBodySettleInfo",
    "PartnerTransactionsNativePostResult",
    "PartnerTransactionsOutTradeNoOutTradeNoClosePostBody",
    "PartnerTransactionsOutTradeNoOutTradeNoGetParams",
    "PartnerTransactionsOutTradeNoOutTradeNoGetResult",
    "PartnerTransactionsOutTradeNoOutTradeNoGetResultAmount",
    "PartnerTransactionsOutTradeNoOutTradeNoGetResultDetail",
    "PartnerTransactionsOutTradeNoOutTradeNoGetResultDetailGoodsDetail",
    "PartnerTransactionsOutTradeNoOutTradeNoGetResultInstallmentInfo",
    "PartnerTransactionsOutTradeNoOutTradeNoGetResultPayer",
    "PartnerTransactionsOutTradeNoOutTradeNoGetResultSceneInfo",
    "PartnerTransactionsOutTradeNoOutTradeNoGetResultSceneInfoStoreInfo",
    "PartnerTransactionsOutTradeNoOutTradeNoGetResultSettleInfo",
    "PartnerTransactionsOutTradeNoOutTradeNoReversePostBody",
    "PartnerTransactionsOutTradeNoOutTradeNoReversePostResult",
    "PayTransactionsAppPostBody",
    "PayTransactionsAppPostBodyAmount",
    "PayTransactionsAppPostBodyDetail",
    "PayTransactionsAppPostBodyDetailGoodsDetail",
    "PayTransactionsAppPostBodyPayer",
    "PayTransactionsAppPostBodyPayerIdentity",
    "PayTransactionsAppPostBodySceneInfo",
    "PayTransactionsAppPostBodySceneInfoStoreInfo",
    "PayTransactionsAppPostBodySettleInfo",
    "PayTransactionsAppPostBodySubsidyInfo",
    "PayTransactionsAppPostBodySubsidyInfoSubsidyDetail",
    "PayTransactionsAppPostBodySubsidyInfoSubsidyDetailSubsidyPlan",
    "PayTransactionsAppPostResult",
    "PayTransactionsAppWithContractPostBody",
    "PayTransactionsAppWithContractPostBodyAmount",
    "PayTransactionsAppWithContractPostBodyContractInfo",
    "PayTransactionsAppWithContractPostBodyDetail",
    "PayTransactionsAppWithContractPostBodyDetailGoodsDetail",
    "PayTransactionsAppWithContractPostBodySceneInfo",
    "PayTransactionsAppWithContractPostBodySceneInfoStoreInfo",
    "PayTransactionsAppWithContractPostBodySettleInfo",
    "PayTransactionsAppWithContractPostResult",
    "PayTransactionsCodepayPostBody",
    "PayTransactionsCodepayPostBodyAmount",
    "PayTransactionsCodepayPostBodyDetail",
    "PayTransactionsCodepayPostBodyDetailGoodsDetail",
    "PayTransactionsCodepayPostBodyPayer",
    "PayTransactionsCodepayPostBodySceneInfo",
    "PayTransactionsCodepayPostBodySceneInfoStoreInfo",
    "PayTransactionsCodepayPostBodySettleInfo",
    "PayTransactionsCodepayPostResult",
    "PayTransactionsCodepayPostResultAmount",
    "PayTransactionsCodepayPostResultPayer",
    "PayTransactionsCodepayPostResultPromotionDetail",
    "PayTransactionsCodepayPostResultPromotionDetailGoodsDetail",
    "PayTransactionsExposurePostBody",
    "PayTransactionsExposurePostBodyPayer",
    "PayTransactionsExposurePostResult",
    "PayTransactionsH5PostBody",
    "PayTransactionsH5PostBodyAmount",
    "PayTransactionsH5PostBodyDetail",
    "PayTransactionsH5PostBodyDetailGoodsDetail",
    "PayTransactionsH5PostBodyPayer",
    "PayTransactionsH5PostBodyPayerIdentity",
    "PayTransactionsH5PostBodySceneInfo",
    "PayTransactionsH5PostBodySceneInfoH5Info",
    "PayTransactionsH5PostBodySceneInfoStoreInfo",
    "PayTransactionsH5PostBodySettleInfo",
    "PayTransactionsH5PostResult",
    "PayTransactionsIdTransactionIdGetParams",
    "PayTransactionsIdTransactionIdGetResult",
    "PayTransactionsIdTransactionIdGetResultAmount",
    "PayTransactionsIdTransactionIdGetResultDetail",
    "PayTransactionsIdTransactionIdGetResultDetailGoodsDetail",
    "PayTransactionsIdTransactionIdGetResultPayer",
    "PayTransactionsIdTransactionIdGetResultSceneInfo",
    "PayTransactionsIdTransactionIdGetResultSceneInfoStoreInfo",
    "PayTransactionsJsapiPostBody",
    "PayTransactionsJsapiPostBodyAmount",
    "PayTransactionsJsapiPostBodyDetail",
    "PayTransactionsJsapiPostBodyDetailGoodsDetail",
    "PayTransactionsJsapiPostBodyPayer",
    "PayTransactionsJsapiPostBodyPayerIdentity",
    "PayTransactionsJsapiPostBodySceneInfo",
    "PayTransactionsJsapiPostBodySceneInfoStoreInfo",
    "PayTransactionsJsapiPostBodySettleInfo",
    "PayTransactionsJsapiPostBodySubsidyInfo",
    "PayTransactionsJsapiPostBodySubsidyInfoSubsidyDetail",
    "PayTransactionsJsapiPostBodySubsidyInfoSubsidyDetailSubsidyPlan",
    "PayTransactionsJsapiPostResult",
    "PayTransactionsJsapiWithContractPostBody",
    "PayTransactionsJsapiWithContractPostBodyAmount",
    "PayTransactionsJsapiWithContractPostBodyContractInfo",
    "PayTransactionsJsapiWithContractPostBodyDetail",
    "PayTransactionsJsapiWithContractPostBodyDetailGoodsDetail",
    "PayTransactionsJsapiWithContractPostBodyPayer",
    "PayTransactionsJsapiWithContractPostBodySceneInfo",
    "PayTransactionsJsapiWithContractPostBodySceneInfoStoreInfo",
    "PayTransactionsJsapiWithContractPostBodySettleInfo",
    "PayTransactionsJsapiWithContractPostResult",
    "PayTransactionsNativePostBody",
    "PayTransactionsNativePostBodyAmount",
    "PayTransactionsNativePostBodyDetail",
    "PayTransactionsNativePostBodyDetailGoodsDetail",
    "PayTransactionsNativePostBodyPayer",
    "PayTransactionsNativePostBodyPayerIdentity",
    "PayTransactionsNativePostBodySceneInfo",
    "PayTransactionsNativePostBodySceneInfoStoreInfo",
    "PayTransactionsNativePostBodySettleInfo",
    "PayTransactionsNativePostResult",
    "PayTransactionsOutTradeNoOutTradeNoClosePostBody",
    "PayTransactionsOutTradeNoOutTradeNoGetParams",
    "PayTransactionsOutTradeNoOutTradeNoGetResult",
    "PayTransactionsOutTradeNoOutTradeNoGetResultAmount",
    "PayTransactionsOutTradeNoOutTradeNoGetResultDetail",
    "PayTransactionsOutTradeNoOutTradeNoGetResultDetailGoodsDetail",
    "PayTransactionsOutTradeNoOutTradeNoGetResultInstallmentInfo",
    "PayTransactionsOutTradeNoOutTradeNoGetResultPayer",
    "PayTransactionsOutTradeNoOutTradeNoGetResultSceneInfo",
    "PayTransactionsOutTradeNoOutTradeNoGetResultSceneInfoStoreInfo",
    "PayTransactionsOutTradeNoOutTradeNoReversePostBody",
    "PayTransactionsOutTradeNoOutTradeNoReversePostResult",
    "ScannedposPostBody",
    "ScannedposPostBodyAmount",
    "ScannedposPostBodyDetail",
    "ScannedposPostBodyDetailGoodsDetail",
    "ScannedposPostBodyPayer",
    "ScannedposPostBodySceneInfo",
    "ScannedposPostBodySceneInfoStoreInfo",
    "ScannedposPostBodySettleInfo",
    "ScannedposPostResult",
]


class AcquiringBankTransactionsExposurePostBodyPayer(TypedDict):
    acquiring_bank_openid: NotRequired[str]
    phone_number_hash: NotRequired[str]
    merchant_openid: NotRequired[str]


class AcquiringBankTransactionsExposurePostBody(TypedDict):
    """微信分付-支付方式前置服务"""

    acquiring_bank_id: str
    acquiring_bank_appid: NotRequired[str]
    merchant_id: str
    merchant_appid: NotRequired[str]
    channel_id: str
    payer: AcquiringBankTransactionsExposurePostBodyPayer
    out_trade_no: str


class AcquiringBankTransactionsExposurePostResult(TypedDict):
    """微信分付-支付方式前置服务"""

    fqf_exposure: bool
    market_exposure_token: NotRequired[str]


class InstalExposurePostBody(TypedDict):
    """商户贴息-获取微信分付曝光建议"""

    mchid: str
    appid: str
    user_id_type: Literal["UNKNOWN_USER_ID_TYPE", "OPENID", "PHONE_NO", "SP_OPENID", "SUB_OPENID"] | str
    openid: NotRequired[str]
    phone_number_hash: NotRequired[str]


class InstalExposurePostResult(TypedDict):
    """商户贴息-获取微信分付曝光建议"""

    recommend_exposure: bool


class PartnerExposurePostBodyUserId(TypedDict):
    user_id_type: NotRequired[Literal["UNKNOWN_USER_ID_TYPE", "OPENID", "PHONE_NO", "SP_OPENID", "SUB_OPENID"] | str]
    sp_openid: NotRequired[str]
    sub_openid: NotRequired[str]
    phone_number_hash: NotRequired[str]


class PartnerExposurePostBody(TypedDict):
    """商户贴息-获取微信分付曝光建议"""

    sp_mchid: str
    sp_appid: str
    sub_appid: str
    sub_mchid: NotRequired[str]
    user_id: NotRequired[PartnerExposurePostBodyUserId]


class PartnerExposurePostResult(TypedDict):
    """商户贴息-获取微信分付曝光建议"""

    recommend_exposure: bool


class PartnerTransactionsAppPostBodySettleInfo(TypedDict):
    profit_sharing: NotRequired[bool]
    subsidy_amount: NotRequired[int]


class PartnerTransactionsAppPostBodyAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class PartnerTransactionsAppPostBodyDetailGoodsDetail(TypedDict):
    merchant_goods_id: str
    wechatpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    quantity: int
    unit_price: int


class PartnerTransactionsAppPostBodyDetail(TypedDict):
    cost_price: NotRequired[int]
    invoice_id: NotRequired[str]
    goods_detail: NotRequired[list[PartnerTransactionsAppPostBodyDetailGoodsDetail]]


class PartnerTransactionsAppPostBodySceneInfoStoreInfo(TypedDict):
    id: NotRequired[str]
    name: str
    area_code: str
    address: str


class PartnerTransactionsAppPostBodySceneInfo(TypedDict):
    payer_client_ip: NotRequired[str]
    device_id: NotRequired[str]
    store_info: NotRequired[PartnerTransactionsAppPostBodySceneInfoStoreInfo]


class PartnerTransactionsAppPostBodyPayerIdentity(TypedDict):
    type: (
        Literal[
            "IDCARD",
            "HONGKONG_MACAO",
            "HONGKONG_MACAO_RESIDENT",
            "TAIWAN_RESIDENT",
            "FOREIGN_RESIDENT",
            "OVERSEA_PASSPORT",
            "PHONE_NUMBER",
        ]
        | str
    )
    number: Secret | str  # encrypted: a Secret, or its ciphertext
    name: Secret | str  # encrypted: a Secret, or its ciphertext


class PartnerTransactionsAppPostBodyPayer(TypedDict):
    identity: NotRequired[PartnerTransactionsAppPostBodyPayerIdentity]


class PartnerTransactionsAppPostBodySubsidyInfoSubsidyDetailSubsidyPlan(TypedDict):
    subsidy_installment_num: Literal[3, 6, 12] | int
    subsidy_percent: Literal[0, 100] | int


class PartnerTransactionsAppPostBodySubsidyInfoSubsidyDetail(TypedDict):
    subsidy_period_type: Literal["DAILY", "PERIOD"] | str
    subsidy_plan: list[PartnerTransactionsAppPostBodySubsidyInfoSubsidyDetailSubsidyPlan]


class PartnerTransactionsAppPostBodySubsidyInfo(TypedDict):
    subsidy_detail: NotRequired[list[PartnerTransactionsAppPostBodySubsidyInfoSubsidyDetail]]


class PartnerTransactionsAppPostBody(TypedDict):
    """APP下单"""

    sp_appid: str
    sp_mchid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    settle_info: NotRequired[PartnerTransactionsAppPostBodySettleInfo]
    description: str
    attach: NotRequired[str]
    out_trade_no: str
    amount: PartnerTransactionsAppPostBodyAmount
    time_expire: NotRequired[str]
    notify_url: str
    goods_tag: NotRequired[str]
    limit_pay: NotRequired[list[Literal["no_balance", "no_credit", "no_debit", "balance_only"] | str]]
    support_fapiao: NotRequired[bool]
    detail: NotRequired[PartnerTransactionsAppPostBodyDetail]
    scene_info: NotRequired[PartnerTransactionsAppPostBodySceneInfo]
    payer: NotRequired[PartnerTransactionsAppPostBodyPayer]
    subsidy_info: NotRequired[PartnerTransactionsAppPostBodySubsidyInfo]


class PartnerTransactionsAppPostResult(TypedDict):
    """APP下单"""

    prepay_id: str


class PartnerTransactionsAppWithContractPostBodySettleInfo(TypedDict):
    profit_sharing: NotRequired[bool]


class PartnerTransactionsAppWithContractPostBodyAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class PartnerTransactionsAppWithContractPostBodyDetailGoodsDetail(TypedDict):
    merchant_goods_id: str
    wechatpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    quantity: int
    unit_price: int


class PartnerTransactionsAppWithContractPostBodyDetail(TypedDict):
    cost_price: NotRequired[int]
    invoice_id: NotRequired[str]
    goods_detail: list[PartnerTransactionsAppWithContractPostBodyDetailGoodsDetail]


class PartnerTransactionsAppWithContractPostBodySceneInfoStoreInfo(TypedDict):
    id: NotRequired[str]
    name: NotRequired[str]
    area_code: NotRequired[str]
    address: NotRequired[str]


class PartnerTransactionsAppWithContractPostBodySceneInfo(TypedDict):
    payer_client_ip: str
    device_id: NotRequired[str]
    store_info: NotRequired[PartnerTransactionsAppWithContractPostBodySceneInfoStoreInfo]


class PartnerTransactionsAppWithContractPostBodyContractInfo(TypedDict):
    plan_id: str
    contract_mchid: str
    contract_appid: str
    contract_code: str
    request_serial: str
    contract_display_account: str
    contract_notify_url: NotRequired[str]


class PartnerTransactionsAppWithContractPostBody(TypedDict):
    """APP下单并签约"""

    sp_appid: str
    sp_mchid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    description: str
    out_trade_no: str
    time_expire: NotRequired[str]
    attach: NotRequired[str]
    notify_url: str
    goods_tag: NotRequired[str]
    settle_info: NotRequired[PartnerTransactionsAppWithContractPostBodySettleInfo]
    support_fapiao: NotRequired[bool]
    amount: PartnerTransactionsAppWithContractPostBodyAmount
    detail: NotRequired[PartnerTransactionsAppWithContractPostBodyDetail]
    scene_info: NotRequired[PartnerTransactionsAppWithContractPostBodySceneInfo]
    contract_info: PartnerTransactionsAppWithContractPostBodyContractInfo


class PartnerTransactionsAppWithContractPostResult(TypedDict):
    """APP下单并签约"""

    prepay_id: str


class PartnerTransactionsCodepayPostBodyPayer(TypedDict):
    auth_code: str


class PartnerTransactionsCodepayPostBodyAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class PartnerTransactionsCodepayPostBodySceneInfoStoreInfo(TypedDict):
    id: NotRequired[str]
    out_id: NotRequired[str]


class PartnerTransactionsCodepayPostBodySceneInfo(TypedDict):
    device_id: NotRequired[str]
    device_ip: NotRequired[str]
    store_info: PartnerTransactionsCodepayPostBodySceneInfoStoreInfo


class PartnerTransactionsCodepayPostBodyDetailGoodsDetail(TypedDict):
    merchant_goods_id: str
    wxpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    quantity: int
    unit_price: int


class PartnerTransactionsCodepayPostBodyDetail(TypedDict):
    cost_price: NotRequired[int]
    invoice_id: NotRequired[str]
    goods_detail: list[PartnerTransactionsCodepayPostBodyDetailGoodsDetail]


class PartnerTransactionsCodepayPostBodySettleInfo(TypedDict):
    profit_sharing: NotRequired[bool]


class PartnerTransactionsCodepayPostBody(TypedDict):
    """付款码支付"""

    sp_appid: NotRequired[str]
    sp_mchid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    description: str
    out_trade_no: str
    attach: NotRequired[str]
    goods_tag: NotRequired[str]
    support_fapiao: NotRequired[bool]
    payer: PartnerTransactionsCodepayPostBodyPayer
    amount: PartnerTransactionsCodepayPostBodyAmount
    scene_info: PartnerTransactionsCodepayPostBodySceneInfo
    detail: NotRequired[PartnerTransactionsCodepayPostBodyDetail]
    settle_info: NotRequired[PartnerTransactionsCodepayPostBodySettleInfo]


class PartnerTransactionsCodepayPostResultPayer(TypedDict):
    sp_openid: NotRequired[str]
    sub_openid: NotRequired[str]


class PartnerTransactionsCodepayPostResultAmount(TypedDict):
    total: int
    payer_total: NotRequired[int]
    currency: NotRequired[str]
    payer_currency: NotRequired[str]


class PartnerTransactionsCodepayPostResultPromotionDetailGoodsDetail(TypedDict):
    goods_id: str
    quantity: int
    unit_price: int
    discount_amount: int
    goods_remark: NotRequired[str]


class PartnerTransactionsCodepayPostResultPromotionDetail(TypedDict):
    coupon_id: str
    name: NotRequired[str]
    scope: NotRequired[str]
    type: NotRequired[str]
    amount: int
    stock_id: NotRequired[str]
    wechatpay_contribute: NotRequired[int]
    merchant_contribute: NotRequired[int]
    other_contribute: NotRequired[int]
    currency: NotRequired[str]
    goods_detail: NotRequired[list[PartnerTransactionsCodepayPostResultPromotionDetailGoodsDetail]]


class PartnerTransactionsCodepayPostResult(TypedDict):
    """付款码支付"""

    sp_appid: NotRequired[str]
    sp_mchid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    out_trade_no: str
    transaction_id: NotRequired[str]
    trade_type: NotRequired[str]
    bank_type: NotRequired[str]
    success_time: NotRequired[str]
    trade_state: str
    trade_state_desc: NotRequired[str]
    attach: NotRequired[str]
    payer: NotRequired[PartnerTransactionsCodepayPostResultPayer]
    amount: NotRequired[PartnerTransactionsCodepayPostResultAmount]
    promotion_detail: NotRequired[list[PartnerTransactionsCodepayPostResultPromotionDetail]]


class PartnerTransactionsExposurePostBodyPayer(TypedDict):
    sp_openid: NotRequired[str]
    phone_number_hash: NotRequired[str]
    sub_openid: NotRequired[str]


class PartnerTransactionsExposurePostBody(TypedDict):
    """微信分付-支付方式前置服务"""

    sp_appid: str
    sp_mchid: str
    sub_appid: str
    sub_mchid: NotRequired[str]
    payer: PartnerTransactionsExposurePostBodyPayer
    out_trade_no: str


class PartnerTransactionsExposurePostResult(TypedDict):
    """微信分付-支付方式前置服务"""

    fqf_exposure: bool
    market_exposure_token: NotRequired[str]


class PartnerTransactionsH5PostBodySettleInfo(TypedDict):
    profit_sharing: NotRequired[bool]
    subsidy_amount: NotRequired[int]


class PartnerTransactionsH5PostBodyAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class PartnerTransactionsH5PostBodyDetailGoodsDetail(TypedDict):
    merchant_goods_id: str
    wechatpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    quantity: int
    unit_price: int


class PartnerTransactionsH5PostBodyDetail(TypedDict):
    cost_price: NotRequired[int]
    invoice_id: NotRequired[str]
    goods_detail: NotRequired[list[PartnerTransactionsH5PostBodyDetailGoodsDetail]]


class PartnerTransactionsH5PostBodySceneInfoStoreInfo(TypedDict):
    id: NotRequired[str]
    name: str
    area_code: str
    address: str


class PartnerTransactionsH5PostBodySceneInfoH5Info(TypedDict):
    type: NotRequired[str]
    app_name: NotRequired[str]
    app_url: NotRequired[str]
    bundle_id: NotRequired[str]
    package_name: NotRequired[str]


class PartnerTransactionsH5PostBodySceneInfo(TypedDict):
    payer_client_ip: NotRequired[str]
    device_id: NotRequired[str]
    store_info: NotRequired[PartnerTransactionsH5PostBodySceneInfoStoreInfo]
    h5_info: NotRequired[PartnerTransactionsH5PostBodySceneInfoH5Info]


class PartnerTransactionsH5PostBodyPayerIdentity(TypedDict):
    type: (
        Literal[
            "IDCARD",
            "HONGKONG_MACAO",
            "HONGKONG_MACAO_RESIDENT",
            "TAIWAN_RESIDENT",
            "FOREIGN_RESIDENT",
            "OVERSEA_PASSPORT",
            "PHONE_NUMBER",
        ]
        | str
    )
    number: Secret | str  # encrypted: a Secret, or its ciphertext
    name: Secret | str  # encrypted: a Secret, or its ciphertext


class PartnerTransactionsH5PostBodyPayer(TypedDict):
    identity: NotRequired[PartnerTransactionsH5PostBodyPayerIdentity]


class PartnerTransactionsH5PostBody(TypedDict):
    """H5下单"""

    sp_appid: str
    sp_mchid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    settle_info: NotRequired[PartnerTransactionsH5PostBodySettleInfo]
    description: str
    attach: NotRequired[str]
    out_trade_no: str
    amount: PartnerTransactionsH5PostBodyAmount
    time_expire: NotRequired[str]
    notify_url: str
    goods_tag: NotRequired[str]
    limit_pay: NotRequired[list[Literal["no_balance", "no_credit", "no_debit", "balance_only"] | str]]
    support_fapiao: NotRequired[bool]
    detail: NotRequired[PartnerTransactionsH5PostBodyDetail]
    scene_info: PartnerTransactionsH5PostBodySceneInfo
    payer: NotRequired[PartnerTransactionsH5PostBodyPayer]


class PartnerTransactionsH5PostResult(TypedDict):
    """H5下单"""

    h5_url: str


class PartnerTransactionsIdTransactionIdGetParams(TypedDict):
    """微信支付订单号查询"""

    sp_mchid: str
    sub_mchid: str


class PartnerTransactionsIdTransactionIdGetResultSettleInfo(TypedDict):
    profit_sharing: NotRequired[bool]
    subsidy_amount: NotRequired[int]


class PartnerTransactionsIdTransactionIdGetResultAmount(TypedDict):
    total: int
    currency: NotRequired[str]
    payer_total: NotRequired[int]
    payer_currency: NotRequired[str]


class PartnerTransactionsIdTransactionIdGetResultDetailGoodsDetail(TypedDict):
    merchant_goods_id: str
    wechatpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    quantity: int
    unit_price: int


class PartnerTransactionsIdTransactionIdGetResultDetail(TypedDict):
    cost_price: NotRequired[int]
    invoice_id: NotRequired[str]
    goods_detail: NotRequired[list[PartnerTransactionsIdTransactionIdGetResultDetailGoodsDetail]]


class PartnerTransactionsIdTransactionIdGetResultSceneInfoStoreInfo(TypedDict):
    id: NotRequired[str]
    name: str
    area_code: str
    address: str


class PartnerTransactionsIdTransactionIdGetResultSceneInfo(TypedDict):
    payer_client_ip: NotRequired[str]
    device_id: NotRequired[str]
    store_info: NotRequired[PartnerTransactionsIdTransactionIdGetResultSceneInfoStoreInfo]


class PartnerTransactionsIdTransactionIdGetResultPayer(TypedDict):
    sp_openid: str
    sub_openid: NotRequired[str]


class PartnerTransactionsIdTransactionIdGetResult(TypedDict):
    """微信支付订单号查询"""

    sp_appid: str
    sp_mchid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    settle_info: NotRequired[PartnerTransactionsIdTransactionIdGetResultSettleInfo]
    transaction_id: NotRequired[str]
    trade_type: NotRequired[str]
    trade_state: str
    trade_state_desc: str
    bank_type: NotRequired[str]
    success_time: NotRequired[str]
    description: NotRequired[str]
    attach: NotRequired[str]
    out_trade_no: str
    amount: PartnerTransactionsIdTransactionIdGetResultAmount
    time_expire: NotRequired[str]
    notify_url: NotRequired[str]
    goods_tag: NotRequired[str]
    limit_pay: NotRequired[list[Literal["no_balance", "no_credit", "no_debit", "balance_only"] | str]]
    support_fapiao: NotRequired[bool]
    detail: NotRequired[PartnerTransactionsIdTransactionIdGetResultDetail]
    scene_info: NotRequired[PartnerTransactionsIdTransactionIdGetResultSceneInfo]
    payer: NotRequired[PartnerTransactionsIdTransactionIdGetResultPayer]


class PartnerTransactionsJsapiPostBodySettleInfo(TypedDict):
    profit_sharing: NotRequired[bool]
    subsidy_amount: NotRequired[int]


class PartnerTransactionsJsapiPostBodyAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class PartnerTransactionsJsapiPostBodyDetailGoodsDetail(TypedDict):
    merchant_goods_id: str
    wechatpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    quantity: int
    unit_price: int


class PartnerTransactionsJsapiPostBodyDetail(TypedDict):
    cost_price: NotRequired[int]
    invoice_id: NotRequired[str]
    goods_detail: NotRequired[list[PartnerTransactionsJsapiPostBodyDetailGoodsDetail]]


class PartnerTransactionsJsapiPostBodySceneInfoStoreInfo(TypedDict):
    id: NotRequired[str]
    name: str
    area_code: str
    address: str


class PartnerTransactionsJsapiPostBodySceneInfo(TypedDict):
    payer_client_ip: NotRequired[str]
    device_id: NotRequired[str]
    store_info: NotRequired[PartnerTransactionsJsapiPostBodySceneInfoStoreInfo]


class PartnerTransactionsJsapiPostBodyPayerIdentity(TypedDict):
    type: (
        Literal[
            "IDCARD",
            "HONGKONG_MACAO",
            "HONGKONG_MACAO_RESIDENT",
            "TAIWAN_RESIDENT",
            "FOREIGN_RESIDENT",
            "OVERSEA_PASSPORT",
            "PHONE_NUMBER",
        ]
        | str
    )
    number: Secret | str  # encrypted: a Secret, or its ciphertext
    name: Secret | str  # encrypted: a Secret, or its ciphertext


class PartnerTransactionsJsapiPostBodyPayer(TypedDict):
    sp_openid: str
    sub_openid: NotRequired[str]
    identity: NotRequired[PartnerTransactionsJsapiPostBodyPayerIdentity]


class PartnerTransactionsJsapiPostBodySubsidyInfoSubsidyDetailSubsidyPlan(TypedDict):
    subsidy_installment_num: Literal[3, 6, 12] | int
    subsidy_percent: Literal[0, 100] | int


class PartnerTransactionsJsapiPostBodySubsidyInfoSubsidyDetail(TypedDict):
    subsidy_period_type: Literal["DAILY", "PERIOD"] | str
    subsidy_plan: list[PartnerTransactionsJsapiPostBodySubsidyInfoSubsidyDetailSubsidyPlan]


class PartnerTransactionsJsapiPostBodySubsidyInfo(TypedDict):
    subsidy_detail: NotRequired[list[PartnerTransactionsJsapiPostBodySubsidyInfoSubsidyDetail]]


class PartnerTransactionsJsapiPostBody(TypedDict):
    """JSAPI下单"""

    sp_appid: str
    sp_mchid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    settle_info: NotRequired[PartnerTransactionsJsapiPostBodySettleInfo]
    description: str
    attach: NotRequired[str]
    out_trade_no: str
    amount: PartnerTransactionsJsapiPostBodyAmount
    time_expire: NotRequired[str]
    notify_url: str
    goods_tag: NotRequired[str]
    limit_pay: NotRequired[list[Literal["no_balance", "no_credit", "no_debit", "balance_only"] | str]]
    support_fapiao: NotRequired[bool]
    detail: NotRequired[PartnerTransactionsJsapiPostBodyDetail]
    scene_info: NotRequired[PartnerTransactionsJsapiPostBodySceneInfo]
    payer: PartnerTransactionsJsapiPostBodyPayer
    subsidy_info: NotRequired[PartnerTransactionsJsapiPostBodySubsidyInfo]


class PartnerTransactionsJsapiPostResult(TypedDict):
    """JSAPI下单"""

    prepay_id: str


class PartnerTransactionsJsapiWithContractPostBodySettleInfo(TypedDict):
    profit_sharing: NotRequired[bool]


class PartnerTransactionsJsapiWithContractPostBodyAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class PartnerTransactionsJsapiWithContractPostBodyPayer(TypedDict):
    sp_openid: NotRequired[str]
    sub_openid: NotRequired[str]


class PartnerTransactionsJsapiWithContractPostBodyDetailGoodsDetail(TypedDict):
    merchant_goods_id: str
    wechatpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    quantity: int
    unit_price: int


class PartnerTransactionsJsapiWithContractPostBodyDetail(TypedDict):
    cost_price: NotRequired[int]
    invoice_id: NotRequired[str]
    goods_detail: list[PartnerTransactionsJsapiWithContractPostBodyDetailGoodsDetail]


class PartnerTransactionsJsapiWithContractPostBodySceneInfoStoreInfo(TypedDict):
    id: NotRequired[str]
    name: NotRequired[str]
    area_code: NotRequired[str]
    address: NotRequired[str]


class PartnerTransactionsJsapiWithContractPostBodySceneInfo(TypedDict):
    payer_client_ip: str
    device_id: NotRequired[str]
    store_info: NotRequired[PartnerTransactionsJsapiWithContractPostBodySceneInfoStoreInfo]


class PartnerTransactionsJsapiWithContractPostBodyContractInfo(TypedDict):
    password_free_contract_id: NotRequired[str]
    token: NotRequired[str]
    plan_id: NotRequired[str]
    contract_mchid: NotRequired[str]
    contract_appid: NotRequired[str]
    contract_code: NotRequired[str]
    request_serial: NotRequired[str]
    contract_display_account: NotRequired[str]
    contract_notify_url: NotRequired[str]


class PartnerTransactionsJsapiWithContractPostBody(TypedDict):
    """JSAPI下单并授权/签约"""

    sp_appid: str
    sp_mchid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    description: str
    out_trade_no: str
    time_expire: NotRequired[str]
    attach: NotRequired[str]
    notify_url: str
    goods_tag: NotRequired[str]
    settle_info: NotRequired[PartnerTransactionsJsapiWithContractPostBodySettleInfo]
    support_fapiao: NotRequired[bool]
    amount: PartnerTransactionsJsapiWithContractPostBodyAmount
    payer: PartnerTransactionsJsapiWithContractPostBodyPayer
    detail: NotRequired[PartnerTransactionsJsapiWithContractPostBodyDetail]
    scene_info: NotRequired[PartnerTransactionsJsapiWithContractPostBodySceneInfo]
    contract_info: PartnerTransactionsJsapiWithContractPostBodyContractInfo


class PartnerTransactionsJsapiWithContractPostResult(TypedDict):
    """JSAPI下单并授权/签约"""

    prepay_id: str


class MiniprogramPostBodyAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class MiniprogramPostBodyPayer(TypedDict):
    sp_openid: NotRequired[str]
    sub_openid: NotRequired[str]


class MiniprogramPostBodyDetailGoodsDetail(TypedDict):
    merchant_goods_id: str
    wechatpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    quantity: int
    unit_price: int


class MiniprogramPostBodyDetail(TypedDict):
    cost_price: NotRequired[int]
    invoice_id: NotRequired[str]
    goods_detail: NotRequired[list[MiniprogramPostBodyDetailGoodsDetail]]


class MiniprogramPostBodySceneInfoStoreInfo(TypedDict):
    id: NotRequired[str]
    out_id: NotRequired[str]


class MiniprogramPostBodySceneInfo(TypedDict):
    payer_client_ip: NotRequired[str]
    device_id: NotRequired[str]
    store_info: NotRequired[MiniprogramPostBodySceneInfoStoreInfo]


class MiniprogramPostBodySettleInfo(TypedDict):
    profit_sharing: NotRequired[bool]


class MiniprogramPostBody(TypedDict):
    """小程序支付下单"""

    sp_appid: str
    sp_mchid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    description: str
    out_trade_no: str
    time_expire: NotRequired[str]
    attach: NotRequired[str]
    notify_url: NotRequired[str]
    goods_tag: NotRequired[str]
    support_fapiao: NotRequired[bool]
    amount: MiniprogramPostBodyAmount
    payer: MiniprogramPostBodyPayer
    detail: NotRequired[MiniprogramPostBodyDetail]
    scene_info: NotRequired[MiniprogramPostBodySceneInfo]
    settle_info: NotRequired[MiniprogramPostBodySettleInfo]


class MiniprogramPostResult(TypedDict):
    """小程序支付下单"""

    prepay_id: str


class PartnerTransactionsNativePostBodySettleInfo(TypedDict):
    profit_sharing: NotRequired[bool]
    subsidy_amount: NotRequired[int]


class PartnerTransactionsNativePostBodyAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class PartnerTransactionsNativePostBodyDetailGoodsDetail(TypedDict):
    merchant_goods_id: str
    wechatpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    quantity: int
    unit_price: int


class PartnerTransactionsNativePostBodyDetail(TypedDict):
    cost_price: NotRequired[int]
    invoice_id: NotRequired[str]
    goods_detail: NotRequired[list[PartnerTransactionsNativePostBodyDetailGoodsDetail]]


class PartnerTransactionsNativePostBodySceneInfoStoreInfo(TypedDict):
    id: NotRequired[str]
    name: str
    area_code: str
    address: str


class PartnerTransactionsNativePostBodySceneInfo(TypedDict):
    payer_client_ip: NotRequired[str]
    device_id: NotRequired[str]
    store_info: NotRequired[PartnerTransactionsNativePostBodySceneInfoStoreInfo]


class PartnerTransactionsNativePostBodyPayerIdentity(TypedDict):
    type: (
        Literal[
            "IDCARD",
            "HONGKONG_MACAO",
            "HONGKONG_MACAO_RESIDENT",
            "TAIWAN_RESIDENT",
            "FOREIGN_RESIDENT",
            "OVERSEA_PASSPORT",
            "PHONE_NUMBER",
        ]
        | str
    )
    number: Secret | str  # encrypted: a Secret, or its ciphertext
    name: Secret | str  # encrypted: a Secret, or its ciphertext


class PartnerTransactionsNativePostBodyPayer(TypedDict):
    identity: NotRequired[PartnerTransactionsNativePostBodyPayerIdentity]


class PartnerTransactionsNativePostBody(TypedDict):
    """Native下单"""

    sp_appid: str
    sp_mchid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    settle_info: NotRequired[PartnerTransactionsNativePostBodySettleInfo]
    description: str
    attach: NotRequired[str]
    out_trade_no: str
    amount: PartnerTransactionsNativePostBodyAmount
    time_expire: NotRequired[str]
    notify_url: str
    goods_tag: NotRequired[str]
    limit_pay: NotRequired[list[Literal["no_balance", "no_credit", "no_debit", "balance_only"] | str]]
    support_fapiao: NotRequired[bool]
    detail: NotRequired[PartnerTransactionsNativePostBodyDetail]
    scene_info: NotRequired[PartnerTransactionsNativePostBodySceneInfo]
    payer: NotRequired[PartnerTransactionsNativePostBodyPayer]


class PartnerTransactionsNativePostResult(TypedDict):
    """Native下单"""

    code_url: str


class PartnerTransactionsOutTradeNoOutTradeNoClosePostBody(TypedDict):
    """关单"""

    sp_mchid: str
    sub_mchid: str


class PartnerTransactionsOutTradeNoOutTradeNoGetParams(TypedDict):
    """商户订单号查询"""

    sp_mchid: str
    sub_mchid: str


class PartnerTransactionsOutTradeNoOutTradeNoGetResultSettleInfo(TypedDict):
    profit_sharing: NotRequired[bool]
    subsidy_amount: NotRequired[int]


class PartnerTransactionsOutTradeNoOutTradeNoGetResultAmount(TypedDict):
    total: int
    currency: NotRequired[str]
    payer_total: NotRequired[int]
    payer_currency: NotRequired[str]


class PartnerTransactionsOutTradeNoOutTradeNoGetResultDetailGoodsDetail(TypedDict):
    merchant_goods_id: str
    wechatpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    quantity: int
    unit_price: int


class PartnerTransactionsOutTradeNoOutTradeNoGetResultDetail(TypedDict):
    cost_price: NotRequired[int]
    invoice_id: NotRequired[str]
    goods_detail: NotRequired[list[PartnerTransactionsOutTradeNoOutTradeNoGetResultDetailGoodsDetail]]


class PartnerTransactionsOutTradeNoOutTradeNoGetResultSceneInfoStoreInfo(TypedDict):
    id: NotRequired[str]
    name: str
    area_code: str
    address: str


class PartnerTransactionsOutTradeNoOutTradeNoGetResultSceneInfo(TypedDict):
    payer_client_ip: NotRequired[str]
    device_id: NotRequired[str]
    store_info: NotRequired[PartnerTransactionsOutTradeNoOutTradeNoGetResultSceneInfoStoreInfo]


class PartnerTransactionsOutTradeNoOutTradeNoGetResultPayer(TypedDict):
    sp_openid: str
    sub_openid: NotRequired[str]


class PartnerTransactionsOutTradeNoOutTradeNoGetResultInstallmentInfo(TypedDict):
    use_subsidy: bool
    selected_installment_number: int


class PartnerTransactionsOutTradeNoOutTradeNoGetResult(TypedDict):
    """商户订单号查询"""

    sp_appid: str
    sp_mchid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    settle_info: NotRequired[PartnerTransactionsOutTradeNoOutTradeNoGetResultSettleInfo]
    transaction_id: NotRequired[str]
    trade_type: NotRequired[str]
    trade_state: str
    trade_state_desc: str
    bank_type: NotRequired[str]
    success_time: NotRequired[str]
    description: NotRequired[str]
    attach: NotRequired[str]
    out_trade_no: str
    amount: PartnerTransactionsOutTradeNoOutTradeNoGetResultAmount
    time_expire: NotRequired[str]
    notify_url: NotRequired[str]
    goods_tag: NotRequired[str]
    limit_pay: NotRequired[list[Literal["no_balance", "no_credit", "no_debit", "balance_only"] | str]]
    support_fapiao: NotRequired[bool]
    detail: NotRequired[PartnerTransactionsOutTradeNoOutTradeNoGetResultDetail]
    scene_info: NotRequired[PartnerTransactionsOutTradeNoOutTradeNoGetResultSceneInfo]
    payer: NotRequired[PartnerTransactionsOutTradeNoOutTradeNoGetResultPayer]
    installment_info: NotRequired[PartnerTransactionsOutTradeNoOutTradeNoGetResultInstallmentInfo]


class PartnerTransactionsOutTradeNoOutTradeNoReversePostBody(TypedDict):
    """撤销"""

    sp_appid: NotRequired[str]
    sp_mchid: str
    sub_appid: NotRequired[str]
    sub_mchid: str


class PartnerTransactionsOutTradeNoOutTradeNoReversePostResult(TypedDict):
    """撤销"""

    sp_appid: NotRequired[str]
    sp_mchid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    out_trade_no: str


class ScannedposPostBodyAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class ScannedposPostBodyPayer(TypedDict):
    sp_openid: NotRequired[str]
    sub_openid: NotRequired[str]


class ScannedposPostBodyDetailGoodsDetail(TypedDict):
    merchant_goods_id: str
    wechatpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    quantity: int
    unit_price: int


class ScannedposPostBodyDetail(TypedDict):
    cost_price: NotRequired[int]
    invoice_id: NotRequired[str]
    goods_detail: NotRequired[list[ScannedposPostBodyDetailGoodsDetail]]


class ScannedposPostBodySceneInfoStoreInfo(TypedDict):
    id: NotRequired[str]
    out_id: NotRequired[str]


class ScannedposPostBodySceneInfo(TypedDict):
    payer_client_ip: str
    device_id: NotRequired[str]
    store_info: ScannedposPostBodySceneInfoStoreInfo


class ScannedposPostBodySettleInfo(TypedDict):
    profit_sharing: NotRequired[bool]


class ScannedposPostBody(TypedDict):
    """扫码支付下单"""

    sp_appid: NotRequired[str]
    sp_mchid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    description: str
    out_trade_no: str
    time_expire: NotRequired[str]
    attach: NotRequired[str]
    notify_url: NotRequired[str]
    goods_tag: NotRequired[str]
    support_fapiao: NotRequired[bool]
    amount: ScannedposPostBodyAmount
    payer: ScannedposPostBodyPayer
    detail: NotRequired[ScannedposPostBodyDetail]
    scene_info: ScannedposPostBodySceneInfo
    settle_info: NotRequired[ScannedposPostBodySettleInfo]


class ScannedposPostResult(TypedDict):
    """扫码支付下单"""

    prepay_id: str


class PayTransactionsAppPostBodyAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class PayTransactionsAppPostBodyDetailGoodsDetail(TypedDict):
    merchant_goods_id: str
    wechatpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    quantity: int
    unit_price: int


class PayTransactionsAppPostBodyDetail(TypedDict):
    cost_price: NotRequired[int]
    invoice_id: NotRequired[str]
    goods_detail: NotRequired[list[PayTransactionsAppPostBodyDetailGoodsDetail]]


class PayTransactionsAppPostBodySceneInfoStoreInfo(TypedDict):
    id: NotRequired[str]
    name: str
    area_code: str
    address: str


class PayTransactionsAppPostBodySceneInfo(TypedDict):
    payer_client_ip: NotRequired[str]
    device_id: NotRequired[str]
    store_info: NotRequired[PayTransactionsAppPostBodySceneInfoStoreInfo]


class PayTransactionsAppPostBodyPayerIdentity(TypedDict):
    type: (
        Literal[
            "IDCARD",
            "HONGKONG_MACAO",
            "HONGKONG_MACAO_RESIDENT",
            "TAIWAN_RESIDENT",
            "FOREIGN_RESIDENT",
            "OVERSEA_PASSPORT",
            "PHONE_NUMBER",
        ]
        | str
    )
    number: Secret | str  # encrypted: a Secret, or its ciphertext
    name: Secret | str  # encrypted: a Secret, or its ciphertext


class PayTransactionsAppPostBodyPayer(TypedDict):
    identity: NotRequired[PayTransactionsAppPostBodyPayerIdentity]


class PayTransactionsAppPostBodySettleInfo(TypedDict):
    profit_sharing: NotRequired[bool]


class PayTransactionsAppPostBodySubsidyInfoSubsidyDetailSubsidyPlan(TypedDict):
    subsidy_installment_num: Literal[3, 6, 12] | int
    subsidy_percent: Literal[0, 100] | int


class PayTransactionsAppPostBodySubsidyInfoSubsidyDetail(TypedDict):
    subsidy_period_type: Literal["DAILY", "PERIOD"] | str
    subsidy_plan: list[PayTransactionsAppPostBodySubsidyInfoSubsidyDetailSubsidyPlan]


class PayTransactionsAppPostBodySubsidyInfo(TypedDict):
    subsidy_detail: NotRequired[list[PayTransactionsAppPostBodySubsidyInfoSubsidyDetail]]


class PayTransactionsAppPostBody(TypedDict):
    """APP下单"""

    appid: str
    mchid: str
    description: str
    attach: NotRequired[str]
    out_trade_no: str
    amount: PayTransactionsAppPostBodyAmount
    time_expire: NotRequired[str]
    notify_url: str
    goods_tag: NotRequired[str]
    limit_pay: NotRequired[list[Literal["no_balance", "no_credit", "no_debit", "balance_only"] | str]]
    support_fapiao: NotRequired[bool]
    detail: NotRequired[PayTransactionsAppPostBodyDetail]
    scene_info: NotRequired[PayTransactionsAppPostBodySceneInfo]
    payer: NotRequired[PayTransactionsAppPostBodyPayer]
    settle_info: NotRequired[PayTransactionsAppPostBodySettleInfo]
    subsidy_info: NotRequired[PayTransactionsAppPostBodySubsidyInfo]


class PayTransactionsAppPostResult(TypedDict):
    """APP下单"""

    prepay_id: str


class PayTransactionsAppWithContractPostBodyAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class PayTransactionsAppWithContractPostBodyDetailGoodsDetail(TypedDict):
    merchant_goods_id: str
    wechatpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    quantity: int
    unit_price: int


class PayTransactionsAppWithContractPostBodyDetail(TypedDict):
    cost_price: NotRequired[int]
    invoice_id: NotRequired[str]
    goods_detail: list[PayTransactionsAppWithContractPostBodyDetailGoodsDetail]


class PayTransactionsAppWithContractPostBodySceneInfoStoreInfo(TypedDict):
    id: NotRequired[str]
    name: NotRequired[str]
    area_code: NotRequired[str]
    address: NotRequired[str]


class PayTransactionsAppWithContractPostBodySceneInfo(TypedDict):
    payer_client_ip: str
    device_id: NotRequired[str]
    store_info: NotRequired[PayTransactionsAppWithContractPostBodySceneInfoStoreInfo]


class PayTransactionsAppWithContractPostBodySettleInfo(TypedDict):
    profit_sharing: NotRequired[bool]


class PayTransactionsAppWithContractPostBodyContractInfo(TypedDict):
    plan_id: str
    contract_mchid: str
    contract_appid: str
    contract_code: str
    request_serial: str
    contract_display_account: str
    contract_notify_url: NotRequired[str]


class PayTransactionsAppWithContractPostBody(TypedDict):
    """APP下单并签约"""

    appid: str
    mchid: str
    description: str
    out_trade_no: str
    time_expire: NotRequired[str]
    attach: NotRequired[str]
    notify_url: str
    goods_tag: NotRequired[str]
    support_fapiao: NotRequired[bool]
    amount: PayTransactionsAppWithContractPostBodyAmount
    detail: NotRequired[PayTransactionsAppWithContractPostBodyDetail]
    scene_info: NotRequired[PayTransactionsAppWithContractPostBodySceneInfo]
    settle_info: NotRequired[PayTransactionsAppWithContractPostBodySettleInfo]
    contract_info: PayTransactionsAppWithContractPostBodyContractInfo


class PayTransactionsAppWithContractPostResult(TypedDict):
    """APP下单并签约"""

    prepay_id: str


class PayTransactionsCodepayPostBodyPayer(TypedDict):
    auth_code: str


class PayTransactionsCodepayPostBodyAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class PayTransactionsCodepayPostBodySceneInfoStoreInfo(TypedDict):
    id: NotRequired[str]
    out_id: NotRequired[str]


class PayTransactionsCodepayPostBodySceneInfo(TypedDict):
    device_id: NotRequired[str]
    device_ip: NotRequired[str]
    store_info: PayTransactionsCodepayPostBodySceneInfoStoreInfo


class PayTransactionsCodepayPostBodyDetailGoodsDetail(TypedDict):
    merchant_goods_id: str
    wxpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    quantity: int
    unit_price: int


class PayTransactionsCodepayPostBodyDetail(TypedDict):
    cost_price: NotRequired[int]
    invoice_id: NotRequired[str]
    goods_detail: list[PayTransactionsCodepayPostBodyDetailGoodsDetail]


class PayTransactionsCodepayPostBodySettleInfo(TypedDict):
    profit_sharing: NotRequired[bool]


class PayTransactionsCodepayPostBody(TypedDict):
    """付款码支付"""

    appid: str
    mchid: str
    description: str
    out_trade_no: str
    attach: NotRequired[str]
    goods_tag: NotRequired[str]
    support_fapiao: NotRequired[bool]
    payer: PayTransactionsCodepayPostBodyPayer
    amount: PayTransactionsCodepayPostBodyAmount
    scene_info: PayTransactionsCodepayPostBodySceneInfo
    detail: NotRequired[PayTransactionsCodepayPostBodyDetail]
    settle_info: NotRequired[PayTransactionsCodepayPostBodySettleInfo]


class PayTransactionsCodepayPostResultPayer(TypedDict):
    openid: NotRequired[str]


class PayTransactionsCodepayPostResultAmount(TypedDict):
    total: int
    payer_total: NotRequired[int]
    currency: NotRequired[str]
    payer_currency: NotRequired[str]


class PayTransactionsCodepayPostResultPromotionDetailGoodsDetail(TypedDict):
    goods_id: str
    quantity: int
    unit_price: int
    discount_amount: int
    goods_remark: NotRequired[str]


class PayTransactionsCodepayPostResultPromotionDetail(TypedDict):
    coupon_id: str
    name: NotRequired[str]
    scope: NotRequired[str]
    type: NotRequired[str]
    amount: int
    stock_id: NotRequired[str]
    wechatpay_contribute: NotRequired[int]
    merchant_contribute: NotRequired[int]
    other_contribute: NotRequired[int]
    currency: NotRequired[str]
    goods_detail: NotRequired[list[PayTransactionsCodepayPostResultPromotionDetailGoodsDetail]]


class PayTransactionsCodepayPostResult(TypedDict):
    """付款码支付"""

    appid: NotRequired[str]
    mchid: str
    out_trade_no: str
    transaction_id: NotRequired[str]
    trade_type: NotRequired[str]
    bank_type: NotRequired[str]
    success_time: NotRequired[str]
    trade_state: str
    trade_state_desc: NotRequired[str]
    attach: NotRequired[str]
    payer: NotRequired[PayTransactionsCodepayPostResultPayer]
    amount: NotRequired[PayTransactionsCodepayPostResultAmount]
    promotion_detail: NotRequired[list[PayTransactionsCodepayPostResultPromotionDetail]]


class PayTransactionsExposurePostBodyPayer(TypedDict):
    openid: NotRequired[str]
    phone_number_hash: NotRequired[str]


class PayTransactionsExposurePostBody(TypedDict):
    """微信分付-支付方式前置服务"""

    mchid: NotRequired[str]
    appid: str
    payer: PayTransactionsExposurePostBodyPayer
    out_trade_no: str


class PayTransactionsExposurePostResult(TypedDict):
    """微信分付-支付方式前置服务"""

    fqf_exposure: bool
    market_exposure_token: NotRequired[str]


class PayTransactionsH5PostBodyAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class PayTransactionsH5PostBodyDetailGoodsDetail(TypedDict):
    merchant_goods_id: str
    wechatpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    quantity: int
    unit_price: int


class PayTransactionsH5PostBodyDetail(TypedDict):
    cost_price: NotRequired[int]
    invoice_id: NotRequired[str]
    goods_detail: NotRequired[list[PayTransactionsH5PostBodyDetailGoodsDetail]]


class PayTransactionsH5PostBodySceneInfoStoreInfo(TypedDict):
    id: NotRequired[str]
    name: str
    area_code: str
    address: str


class PayTransactionsH5PostBodySceneInfoH5Info(TypedDict):
    type: NotRequired[str]
    app_name: NotRequired[str]
    app_url: NotRequired[str]
    bundle_id: NotRequired[str]
    package_name: NotRequired[str]


class PayTransactionsH5PostBodySceneInfo(TypedDict):
    payer_client_ip: NotRequired[str]
    device_id: NotRequired[str]
    store_info: NotRequired[PayTransactionsH5PostBodySceneInfoStoreInfo]
    h5_info: NotRequired[PayTransactionsH5PostBodySceneInfoH5Info]


class PayTransactionsH5PostBodyPayerIdentity(TypedDict):
    type: (
        Literal[
            "IDCARD",
            "HONGKONG_MACAO",
            "HONGKONG_MACAO_RESIDENT",
            "TAIWAN_RESIDENT",
            "FOREIGN_RESIDENT",
            "OVERSEA_PASSPORT",
            "PHONE_NUMBER",
        ]
        | str
    )
    number: Secret | str  # encrypted: a Secret, or its ciphertext
    name: Secret | str  # encrypted: a Secret, or its ciphertext


class PayTransactionsH5PostBodyPayer(TypedDict):
    identity: NotRequired[PayTransactionsH5PostBodyPayerIdentity]


class PayTransactionsH5PostBodySettleInfo(TypedDict):
    profit_sharing: NotRequired[bool]


class PayTransactionsH5PostBody(TypedDict):
    """H5下单"""

    appid: str
    mchid: str
    description: str
    attach: NotRequired[str]
    out_trade_no: str
    amount: PayTransactionsH5PostBodyAmount
    time_expire: NotRequired[str]
    notify_url: str
    goods_tag: NotRequired[str]
    limit_pay: NotRequired[list[Literal["no_balance", "no_credit", "no_debit", "balance_only"] | str]]
    support_fapiao: NotRequired[bool]
    detail: NotRequired[PayTransactionsH5PostBodyDetail]
    scene_info: PayTransactionsH5PostBodySceneInfo
    payer: NotRequired[PayTransactionsH5PostBodyPayer]
    settle_info: NotRequired[PayTransactionsH5PostBodySettleInfo]


class PayTransactionsH5PostResult(TypedDict):
    """H5下单"""

    h5_url: str


class PayTransactionsIdTransactionIdGetParams(TypedDict):
    """微信支付订单号查询"""

    mchid: str


class PayTransactionsIdTransactionIdGetResultAmount(TypedDict):
    total: int
    currency: NotRequired[str]
    payer_total: NotRequired[int]
    payer_currency: NotRequired[str]


class PayTransactionsIdTransactionIdGetResultDetailGoodsDetail(TypedDict):
    merchant_goods_id: str
    wechatpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    quantity: int
    unit_price: int


class PayTransactionsIdTransactionIdGetResultDetail(TypedDict):
    cost_price: NotRequired[int]
    invoice_id: NotRequired[str]
    goods_detail: NotRequired[list[PayTransactionsIdTransactionIdGetResultDetailGoodsDetail]]


class PayTransactionsIdTransactionIdGetResultSceneInfoStoreInfo(TypedDict):
    id: NotRequired[str]
    name: str
    area_code: str
    address: str


class PayTransactionsIdTransactionIdGetResultSceneInfo(TypedDict):
    payer_client_ip: NotRequired[str]
    device_id: NotRequired[str]
    store_info: NotRequired[PayTransactionsIdTransactionIdGetResultSceneInfoStoreInfo]


class PayTransactionsIdTransactionIdGetResultPayer(TypedDict):
    openid: NotRequired[str]


class PayTransactionsIdTransactionIdGetResult(TypedDict):
    """微信支付订单号查询"""

    transaction_id: NotRequired[str]
    trade_type: NotRequired[str]
    trade_state: str
    trade_state_desc: str
    bank_type: NotRequired[str]
    success_time: NotRequired[str]
    appid: str
    mchid: str
    description: NotRequired[str]
    attach: NotRequired[str]
    out_trade_no: str
    amount: PayTransactionsIdTransactionIdGetResultAmount
    time_expire: NotRequired[str]
    notify_url: NotRequired[str]
    goods_tag: NotRequired[str]
    limit_pay: NotRequired[list[Literal["no_balance", "no_credit", "no_debit", "balance_only"] | str]]
    support_fapiao: NotRequired[bool]
    detail: NotRequired[PayTransactionsIdTransactionIdGetResultDetail]
    scene_info: NotRequired[PayTransactionsIdTransactionIdGetResultSceneInfo]
    payer: NotRequired[PayTransactionsIdTransactionIdGetResultPayer]


class PayTransactionsJsapiPostBodyAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class PayTransactionsJsapiPostBodyDetailGoodsDetail(TypedDict):
    merchant_goods_id: str
    wechatpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    quantity: int
    unit_price: int


class PayTransactionsJsapiPostBodyDetail(TypedDict):
    cost_price: NotRequired[int]
    invoice_id: NotRequired[str]
    goods_detail: NotRequired[list[PayTransactionsJsapiPostBodyDetailGoodsDetail]]


class PayTransactionsJsapiPostBodySceneInfoStoreInfo(TypedDict):
    id: NotRequired[str]
    name: str
    area_code: str
    address: str


class PayTransactionsJsapiPostBodySceneInfo(TypedDict):
    payer_client_ip: NotRequired[str]
    device_id: NotRequired[str]
    store_info: NotRequired[PayTransactionsJsapiPostBodySceneInfoStoreInfo]


class PayTransactionsJsapiPostBodyPayerIdentity(TypedDict):
    type: (
        Literal[
            "IDCARD",
            "HONGKONG_MACAO",
            "HONGKONG_MACAO_RESIDENT",
            "TAIWAN_RESIDENT",
            "FOREIGN_RESIDENT",
            "OVERSEA_PASSPORT",
            "PHONE_NUMBER",
        ]
        | str
    )
    number: Secret | str  # encrypted: a Secret, or its ciphertext
    name: Secret | str  # encrypted: a Secret, or its ciphertext


class PayTransactionsJsapiPostBodyPayer(TypedDict):
    openid: str
    identity: NotRequired[PayTransactionsJsapiPostBodyPayerIdentity]


class PayTransactionsJsapiPostBodySettleInfo(TypedDict):
    profit_sharing: NotRequired[bool]


class PayTransactionsJsapiPostBodySubsidyInfoSubsidyDetailSubsidyPlan(TypedDict):
    subsidy_installment_num: Literal[3, 6, 12] | int
    subsidy_percent: Literal[0, 100] | int


class PayTransactionsJsapiPostBodySubsidyInfoSubsidyDetail(TypedDict):
    subsidy_period_type: Literal["DAILY", "PERIOD"] | str
    subsidy_plan: list[PayTransactionsJsapiPostBodySubsidyInfoSubsidyDetailSubsidyPlan]


class PayTransactionsJsapiPostBodySubsidyInfo(TypedDict):
    subsidy_detail: NotRequired[list[PayTransactionsJsapiPostBodySubsidyInfoSubsidyDetail]]


class PayTransactionsJsapiPostBody(TypedDict):
    """JSAPI下单"""

    appid: str
    mchid: str
    description: str
    attach: NotRequired[str]
    out_trade_no: str
    amount: PayTransactionsJsapiPostBodyAmount
    time_expire: NotRequired[str]
    notify_url: str
    goods_tag: NotRequired[str]
    limit_pay: NotRequired[list[Literal["no_balance", "no_credit", "no_debit", "balance_only"] | str]]
    support_fapiao: NotRequired[bool]
    detail: NotRequired[PayTransactionsJsapiPostBodyDetail]
    scene_info: NotRequired[PayTransactionsJsapiPostBodySceneInfo]
    payer: PayTransactionsJsapiPostBodyPayer
    settle_info: NotRequired[PayTransactionsJsapiPostBodySettleInfo]
    subsidy_info: NotRequired[PayTransactionsJsapiPostBodySubsidyInfo]


class PayTransactionsJsapiPostResult(TypedDict):
    """JSAPI下单"""

    prepay_id: str


class PayTransactionsJsapiWithContractPostBodyAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class PayTransactionsJsapiWithContractPostBodyPayer(TypedDict):
    openid: str


class PayTransactionsJsapiWithContractPostBodyDetailGoodsDetail(TypedDict):
    merchant_goods_id: str
    wechatpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    quantity: int
    unit_price: int


class PayTransactionsJsapiWithContractPostBodyDetail(TypedDict):
    cost_price: NotRequired[int]
    invoice_id: NotRequired[str]
    goods_detail: list[PayTransactionsJsapiWithContractPostBodyDetailGoodsDetail]


class PayTransactionsJsapiWithContractPostBodySceneInfoStoreInfo(TypedDict):
    id: NotRequired[str]
    name: NotRequired[str]
    area_code: NotRequired[str]
    address: NotRequired[str]


class PayTransactionsJsapiWithContractPostBodySceneInfo(TypedDict):
    payer_client_ip: str
    device_id: NotRequired[str]
    store_info: NotRequired[PayTransactionsJsapiWithContractPostBodySceneInfoStoreInfo]


class PayTransactionsJsapiWithContractPostBodySettleInfo(TypedDict):
    profit_sharing: NotRequired[bool]


class PayTransactionsJsapiWithContractPostBodyContractInfo(TypedDict):
    token: NotRequired[str]
    password_free_contract_id: NotRequired[str]
    plan_id: NotRequired[str]
    contract_mchid: NotRequired[str]
    contract_appid: NotRequired[str]
    contract_code: NotRequired[str]
    request_serial: NotRequired[str]
    contract_display_account: NotRequired[str]
    contract_notify_url: NotRequired[str]


class PayTransactionsJsapiWithContractPostBody(TypedDict):
    """JSAPI下单并授权/签约"""

    appid: str
    mchid: str
    description: str
    out_trade_no: str
    time_expire: NotRequired[str]
    attach: NotRequired[str]
    notify_url: str
    goods_tag: NotRequired[str]
    support_fapiao: NotRequired[bool]
    amount: PayTransactionsJsapiWithContractPostBodyAmount
    payer: PayTransactionsJsapiWithContractPostBodyPayer
    detail: NotRequired[PayTransactionsJsapiWithContractPostBodyDetail]
    scene_info: NotRequired[PayTransactionsJsapiWithContractPostBodySceneInfo]
    settle_info: NotRequired[PayTransactionsJsapiWithContractPostBodySettleInfo]
    contract_info: PayTransactionsJsapiWithContractPostBodyContractInfo


class PayTransactionsJsapiWithContractPostResult(TypedDict):
    """JSAPI下单并授权/签约"""

    prepay_id: str


class PayTransactionsNativePostBodyAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class PayTransactionsNativePostBodyDetailGoodsDetail(TypedDict):
    merchant_goods_id: str
    wechatpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    quantity: int
    unit_price: int


class PayTransactionsNativePostBodyDetail(TypedDict):
    cost_price: NotRequired[int]
    invoice_id: NotRequired[str]
    goods_detail: NotRequired[list[PayTransactionsNativePostBodyDetailGoodsDetail]]


class PayTransactionsNativePostBodySceneInfoStoreInfo(TypedDict):
    id: NotRequired[str]
    name: str
    area_code: str
    address: str


class PayTransactionsNativePostBodySceneInfo(TypedDict):
    payer_client_ip: NotRequired[str]
    device_id: NotRequired[str]
    store_info: NotRequired[PayTransactionsNativePostBodySceneInfoStoreInfo]


class PayTransactionsNativePostBodyPayerIdentity(TypedDict):
    type: (
        Literal[
            "IDCARD",
            "HONGKONG_MACAO",
            "HONGKONG_MACAO_RESIDENT",
            "TAIWAN_RESIDENT",
            "FOREIGN_RESIDENT",
            "OVERSEA_PASSPORT",
            "PHONE_NUMBER",
        ]
        | str
    )
    number: Secret | str  # encrypted: a Secret, or its ciphertext
    name: Secret | str  # encrypted: a Secret, or its ciphertext


class PayTransactionsNativePostBodyPayer(TypedDict):
    identity: NotRequired[PayTransactionsNativePostBodyPayerIdentity]


class PayTransactionsNativePostBodySettleInfo(TypedDict):
    profit_sharing: NotRequired[bool]


class PayTransactionsNativePostBody(TypedDict):
    """Native下单"""

    appid: str
    mchid: str
    description: str
    attach: NotRequired[str]
    out_trade_no: str
    amount: PayTransactionsNativePostBodyAmount
    time_expire: NotRequired[str]
    notify_url: str
    goods_tag: NotRequired[str]
    limit_pay: NotRequired[list[Literal["no_balance", "no_credit", "no_debit", "balance_only"] | str]]
    support_fapiao: NotRequired[bool]
    detail: NotRequired[PayTransactionsNativePostBodyDetail]
    scene_info: NotRequired[PayTransactionsNativePostBodySceneInfo]
    payer: NotRequired[PayTransactionsNativePostBodyPayer]
    settle_info: NotRequired[PayTransactionsNativePostBodySettleInfo]


class PayTransactionsNativePostResult(TypedDict):
    """Native下单"""

    code_url: str


class PayTransactionsOutTradeNoOutTradeNoClosePostBody(TypedDict):
    """关单"""

    mchid: str


class PayTransactionsOutTradeNoOutTradeNoGetParams(TypedDict):
    """商户订单号查询"""

    mchid: str


class PayTransactionsOutTradeNoOutTradeNoGetResultAmount(TypedDict):
    total: int
    currency: NotRequired[str]
    payer_total: NotRequired[int]
    payer_currency: NotRequired[str]


class PayTransactionsOutTradeNoOutTradeNoGetResultDetailGoodsDetail(TypedDict):
    merchant_goods_id: str
    wechatpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    quantity: int
    unit_price: int


class PayTransactionsOutTradeNoOutTradeNoGetResultDetail(TypedDict):
    cost_price: NotRequired[int]
    invoice_id: NotRequired[str]
    goods_detail: NotRequired[list[PayTransactionsOutTradeNoOutTradeNoGetResultDetailGoodsDetail]]


class PayTransactionsOutTradeNoOutTradeNoGetResultSceneInfoStoreInfo(TypedDict):
    id: NotRequired[str]
    name: str
    area_code: str
    address: str


class PayTransactionsOutTradeNoOutTradeNoGetResultSceneInfo(TypedDict):
    payer_client_ip: NotRequired[str]
    device_id: NotRequired[str]
    store_info: NotRequired[PayTransactionsOutTradeNoOutTradeNoGetResultSceneInfoStoreInfo]


class PayTransactionsOutTradeNoOutTradeNoGetResultPayer(TypedDict):
    openid: NotRequired[str]


class PayTransactionsOutTradeNoOutTradeNoGetResultInstallmentInfo(TypedDict):
    use_subsidy: bool
    selected_installment_number: int


class PayTransactionsOutTradeNoOutTradeNoGetResult(TypedDict):
    """商户订单号查询"""

    transaction_id: NotRequired[str]
    trade_type: NotRequired[str]
    trade_state: str
    trade_state_desc: str
    bank_type: NotRequired[str]
    success_time: NotRequired[str]
    appid: str
    mchid: str
    description: NotRequired[str]
    attach: NotRequired[str]
    out_trade_no: str
    amount: PayTransactionsOutTradeNoOutTradeNoGetResultAmount
    time_expire: NotRequired[str]
    notify_url: NotRequired[str]
    goods_tag: NotRequired[str]
    limit_pay: NotRequired[list[Literal["no_balance", "no_credit", "no_debit", "balance_only"] | str]]
    support_fapiao: NotRequired[bool]
    detail: NotRequired[PayTransactionsOutTradeNoOutTradeNoGetResultDetail]
    scene_info: NotRequired[PayTransactionsOutTradeNoOutTradeNoGetResultSceneInfo]
    payer: NotRequired[PayTransactionsOutTradeNoOutTradeNoGetResultPayer]
    installment_info: NotRequired[PayTransactionsOutTradeNoOutTradeNoGetResultInstallmentInfo]


class PayTransactionsOutTradeNoOutTradeNoReversePostBody(TypedDict):
    """撤销"""

    appid: str
    mchid: str


class PayTransactionsOutTradeNoOutTradeNoReversePostResult(TypedDict):
    """撤销"""

    appid: NotRequired[str]
    mchid: str
    out_trade_no: str
