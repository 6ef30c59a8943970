"""The shapes of the requests and replies of `v3.combineTransactions`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys

from wechatpay._keys.secret import Secret

if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "AppPostBody",
    "AppPostBodyCombinePayerInfo",
    "AppPostBodyCombinePayerInfoIdentity",
    "AppPostBodyContractInfo",
    "AppPostBodySceneInfo",
    "AppPostBodySubOrders",
    "AppPostBodySubOrdersAmount",
    "AppPostBodySubOrdersSettleInfo",
    "AppPostBodySubsidyInfo",
    "AppPostBodySubsidyInfoSubsidyDetail",
    "AppPostBodySubsidyInfoSubsidyDetailSubsidyPlan",
    "AppPostResult",
    "AppPostResultContractResult",
    "ClosePostBody",
    "ClosePostBodySubOrders",
    "CombineOutTradeNoGetResult",
    "CombineOutTradeNoGetResultCombinePayerInfo",
    "CombineOutTradeNoGetResultInstallmentInfo",
    "CombineOutTradeNoGetResultSceneInfo",
    "CombineOutTradeNoGetResultSubOrders",
    "CombineOutTradeNoGetResultSubOrdersAmount",
    "CombineOutTradeNoGetResultSubOrdersPromotionDetail",
    "CombineOutTradeNoGetResultSubOrdersPromotionDetailGoodsDetail",
    "CombineTransactionIdGetResult",
    "CombineTransactionIdGetResultCombinePayerInfo",
    "CombineTransactionIdGetResultSceneInfo",
    "CombineTransactionIdGetResultSubOrders",
    "CombineTransactionIdGetResultSubOrdersAmount",
    "H5PostBody",
    "H5PostBodyCombinePayerInfo",
    "H5PostBodyCombinePayerInfoIdentity",
    "H5PostBodySceneInfo",
    "H5PostBodySceneInfoH5Info",
    "H5PostBodySubOrders",
    "H5PostBodySubOrdersAmount",
    "H5PostBodySubOrdersSettleInfo",
    "H5PostResult",
    "JsapiPostBody",
    "JsapiPostBodyCombinePayerInfo",
    "JsapiPostBodyCombinePayerInfoIdentity",
    "JsapiPostBodySceneInfo",
    "JsapiPostBodySubOrders",
    "JsapiPostBodySubOrdersAmount",
    "JsapiPostBodySubOrdersSettleInfo",
    "JsapiPostBodySubsidyInfo",
    "JsapiPostBodySubsidyInfoSubsidyDetail",
    "JsapiPostBodySubsidyInfoSubsidyDetailSubsidyPlan",
    "JsapiPostResult",
    "MiniprogramPostBody",
    "MiniprogramPostBodyCombinePayerInfo",
    "MiniprogramPostBodySceneInfo",
    "MiniprogramPostBodySubOrders",
    "MiniprogramPostBodySubOrdersAmount",
    "MiniprogramPostResult",
    "NativePostBody",
    "NativePostBodyCombinePayerInfo",
    "NativePostBodyCombinePayerInfoIdentity",
    "NativePostBodySceneInfo",
    "NativePostBodySubOrders",
    "NativePostBodySubOrdersAmount",
    "NativePostBodySubOrdersSettleInfo",
    "NativePostResult",
]


class AppPostBodySceneInfo(TypedDict):
    device_id: NotRequired[str]
    payer_client_ip: str


class AppPostBodySubOrdersAmount(TypedDict):
    total_amount: int
    currency: str


class AppPostBodySubOrdersSettleInfo(TypedDict):
    profit_sharing: NotRequired[bool]
    subsidy_amount: NotRequired[int]


class AppPostBodySubOrders(TypedDict):
    mchid: str
    individual_auth_id: NotRequired[str]
    individual_name: NotRequired[str]
    attach: str
    amount: AppPostBodySubOrdersAmount
    out_trade_no: str
    sub_mchid: NotRequired[str]
    detail: NotRequired[str]
    goods_tag: NotRequired[str]
    description: str
    settle_info: NotRequired[AppPostBodySubOrdersSettleInfo]
    sub_appid: NotRequired[str]
    profit_sharing: NotRequired[bool]


class AppPostBodyCombinePayerInfoIdentity(TypedDict):
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


class AppPostBodyCombinePayerInfo(TypedDict):
    identity: NotRequired[AppPostBodyCombinePayerInfoIdentity]


class AppPostBodyContractInfo(TypedDict):
    mchid: str
    appid: str
    out_contract_code: str
    plan_id: int
    contract_display_account: str
    notify_url: str


class AppPostBodySubsidyInfoSubsidyDetailSubsidyPlan(TypedDict):
    subsidy_installment_num: Literal[3, 6, 12] | int
    subsidy_percent: Literal[0, 100] | int


class AppPostBodySubsidyInfoSubsidyDetail(TypedDict):
    subsidy_period_type: Literal["DAILY", "PERIOD"] | str
    subsidy_plan: list[AppPostBodySubsidyInfoSubsidyDetailSubsidyPlan]


class AppPostBodySubsidyInfo(TypedDict):
    subsidy_detail: NotRequired[list[AppPostBodySubsidyInfoSubsidyDetail]]


class AppPostBody(TypedDict):
    """合单下单-APP支付"""

    combine_appid: str
    combine_mchid: str
    combine_out_trade_no: str
    scene_info: NotRequired[AppPostBodySceneInfo]
    sub_orders: list[AppPostBodySubOrders]
    combine_payer_info: NotRequired[AppPostBodyCombinePayerInfo]
    time_start: NotRequired[str]
    time_expire: NotRequired[str]
    prepay_id: NotRequired[str]
    notify_url: str
    trade_scenario: NotRequired[Literal["RECOMMERCE"] | str]
    limit_pay: NotRequired[list[Literal["no_balance", "no_debit", "balance_only"] | str]]
    contract_info: NotRequired[AppPostBodyContractInfo]
    subsidy_info: NotRequired[AppPostBodySubsidyInfo]


class AppPostResultContractResult(TypedDict):
    code: str
    message: NotRequired[str]


class AppPostResult(TypedDict):
    """合单下单-APP支付"""

    prepay_id: str
    contract_result: NotRequired[AppPostResultContractResult]


class H5PostBodySceneInfoH5Info(TypedDict):
    type: str
    app_name: NotRequired[str]
    app_url: NotRequired[str]
    bundle_id: NotRequired[str]
    package_name: NotRequired[str]


class H5PostBodySceneInfo(TypedDict):
    device_id: str
    payer_client_ip: str
    h5_info: H5PostBodySceneInfoH5Info


class H5PostBodySubOrdersAmount(TypedDict):
    total_amount: int
    currency: str


class H5PostBodySubOrdersSettleInfo(TypedDict):
    profit_sharing: NotRequired[bool]
    subsidy_amount: NotRequired[int]


class H5PostBodySubOrders(TypedDict):
    mchid: str
    attach: str
    amount: H5PostBodySubOrdersAmount
    out_trade_no: str
    sub_mchid: NotRequired[str]
    goods_tag: NotRequired[str]
    description: str
    settle_info: NotRequired[H5PostBodySubOrdersSettleInfo]
    sub_appid: NotRequired[str]


class H5PostBodyCombinePayerInfoIdentity(TypedDict):
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


class H5PostBodyCombinePayerInfo(TypedDict):
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    identity: NotRequired[H5PostBodyCombinePayerInfoIdentity]


class H5PostBody(TypedDict):
    """合单下单-H5支付"""

    combine_appid: str
    combine_mchid: str
    combine_out_trade_no: str
    scene_info: H5PostBodySceneInfo
    sub_orders: list[H5PostBodySubOrders]
    time_start: NotRequired[str]
    time_expire: NotRequired[str]
    notify_url: str
    limit_pay: NotRequired[list[Literal["no_balance", "no_debit", "balance_only"] | str]]
    combine_payer_info: NotRequired[H5PostBodyCombinePayerInfo]


class H5PostResult(TypedDict):
    """合单下单-H5支付"""

    h5_url: str


class CombineTransactionIdGetResultCombinePayerInfo(TypedDict):
    openid: NotRequired[str]


class CombineTransactionIdGetResultSceneInfo(TypedDict):
    device_id: NotRequired[str]


class CombineTransactionIdGetResultSubOrdersAmount(TypedDict):
    total_amount: int
    payer_amount: int
    currency: str
    payer_currency: str
    settlement_rate: NotRequired[float]


class CombineTransactionIdGetResultSubOrders(TypedDict):
    mchid: str
    individual_auth_id: str
    individual_name: NotRequired[str]
    out_trade_no: str
    transaction_id: NotRequired[str]
    trade_type: NotRequired[str]
    trade_state: str
    bank_type: NotRequired[str]
    attach: NotRequired[str]
    success_time: NotRequired[str]
    amount: NotRequired[CombineTransactionIdGetResultSubOrdersAmount]


class CombineTransactionIdGetResult(TypedDict):
    """个人收款交易通过微信支付订单号查单"""

    combine_appid: str
    combine_mchid: str
    combine_out_trade_no: str
    combine_transaction_id: str
    combine_payer_info: NotRequired[CombineTransactionIdGetResultCombinePayerInfo]
    scene_info: NotRequired[CombineTransactionIdGetResultSceneInfo]
    sub_orders: NotRequired[list[CombineTransactionIdGetResultSubOrders]]
    trade_scenario: NotRequired[Literal["RECOMMERCE"] | str]


class JsapiPostBodySceneInfo(TypedDict):
    device_id: NotRequired[str]
    payer_client_ip: str


class JsapiPostBodySubOrdersAmount(TypedDict):
    total_amount: int
    currency: str


class JsapiPostBodySubOrdersSettleInfo(TypedDict):
    profit_sharing: NotRequired[bool]
    subsidy_amount: NotRequired[int]


class JsapiPostBodySubOrders(TypedDict):
    mchid: str
    attach: str
    amount: JsapiPostBodySubOrdersAmount
    out_trade_no: str
    sub_mchid: NotRequired[str]
    detail: NotRequired[str]
    goods_tag: NotRequired[str]
    description: str
    settle_info: NotRequired[JsapiPostBodySubOrdersSettleInfo]
    sub_appid: NotRequired[str]
    profit_sharing: NotRequired[bool]


class JsapiPostBodyCombinePayerInfoIdentity(TypedDict):
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


class JsapiPostBodyCombinePayerInfo(TypedDict):
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    identity: NotRequired[JsapiPostBodyCombinePayerInfoIdentity]


class JsapiPostBodySubsidyInfoSubsidyDetailSubsidyPlan(TypedDict):
    subsidy_installment_num: Literal[3, 6, 12] | int
    subsidy_percent: Literal[0, 100] | int


class JsapiPostBodySubsidyInfoSubsidyDetail(TypedDict):
    subsidy_period_type: Literal["DAILY", "PERIOD"] | str
    subsidy_plan: list[JsapiPostBodySubsidyInfoSubsidyDetailSubsidyPlan]


class JsapiPostBodySubsidyInfo(TypedDict):
    subsidy_detail: NotRequired[list[JsapiPostBodySubsidyInfoSubsidyDetail]]


class JsapiPostBody(TypedDict):
    """合单下单-JSAPI支付"""

    combine_appid: str
    combine_mchid: str
    combine_out_trade_no: str
    scene_info: NotRequired[JsapiPostBodySceneInfo]
    sub_orders: list[JsapiPostBodySubOrders]
    combine_payer_info: JsapiPostBodyCombinePayerInfo
    time_start: NotRequired[str]
    time_expire: NotRequired[str]
    notify_url: str
    limit_pay: NotRequired[list[Literal["no_balance", "no_debit", "balance_only"] | str]]
    subsidy_info: NotRequired[JsapiPostBodySubsidyInfo]


class JsapiPostResult(TypedDict):
    """合单下单-JSAPI支付"""

    prepay_id: str


class MiniprogramPostBodyCombinePayerInfo(TypedDict):
    openid: str


class MiniprogramPostBodySceneInfo(TypedDict):
    device_id: NotRequired[str]
    payer_client_ip: str


class MiniprogramPostBodySubOrdersAmount(TypedDict):
    total_amount: int
    currency: str


class MiniprogramPostBodySubOrders(TypedDict):
    mchid: str
    order_service_type: NotRequired[Literal["INDIVIDUALTRADE"] | str]
    individual_auth_id: str
    individual_name: NotRequired[str]
    out_trade_no: str
    amount: MiniprogramPostBodySubOrdersAmount
    attach: str
    description: str


class MiniprogramPostBody(TypedDict):
    """个人收款交易下单-小程序"""

    combine_appid: str
    combine_mchid: str
    combine_out_trade_no: str
    combine_payer_info: MiniprogramPostBodyCombinePayerInfo
    scene_info: NotRequired[MiniprogramPostBodySceneInfo]
    sub_orders: list[MiniprogramPostBodySubOrders]
    time_expire: NotRequired[str]
    notify_url: NotRequired[str]
    trade_scenario: NotRequired[Literal["RECOMMERCE"] | str]


class MiniprogramPostResult(TypedDict):
    """个人收款交易下单-小程序"""

    prepay_id: str


class NativePostBodySceneInfo(TypedDict):
    device_id: NotRequired[str]
    payer_client_ip: str


class NativePostBodySubOrdersAmount(TypedDict):
    total_amount: int
    currency: str


class NativePostBodySubOrdersSettleInfo(TypedDict):
    profit_sharing: NotRequired[bool]
    subsidy_amount: NotRequired[int]


class NativePostBodySubOrders(TypedDict):
    mchid: str
    attach: str
    amount: NativePostBodySubOrdersAmount
    out_trade_no: str
    sub_mchid: NotRequired[str]
    goods_tag: NotRequired[str]
    description: str
    settle_info: NotRequired[NativePostBodySubOrdersSettleInfo]
    sub_appid: NotRequired[str]


class NativePostBodyCombinePayerInfoIdentity(TypedDict):
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


class NativePostBodyCombinePayerInfo(TypedDict):
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    identity: NotRequired[NativePostBodyCombinePayerInfoIdentity]


class NativePostBody(TypedDict):
    """合单下单-Native支付"""

    combine_appid: str
    combine_mchid: str
    combine_out_trade_no: str
    scene_info: NotRequired[NativePostBodySceneInfo]
    sub_orders: list[NativePostBodySubOrders]
    time_start: NotRequired[str]
    time_expire: NotRequired[str]
    notify_url: str
    limit_pay: NotRequired[list[Literal["no_balance", "no_debit", "balance_only"] | str]]
    combine_payer_info: NotRequired[NativePostBodyCombinePayerInfo]


class NativePostResult(TypedDict):
    """合单下单-Native支付"""

    code_url: str


class ClosePostBodySubOrders(TypedDict):
    mchid: str
    out_trade_no: str
    individual_auth_id: NotRequired[str]
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]


class ClosePostBody(TypedDict):
    """合单关闭订单"""

    combine_appid: str
    sub_orders: list[ClosePostBodySubOrders]


class CombineOutTradeNoGetResultSceneInfo(TypedDict):
    device_id: NotRequired[str]


class CombineOutTradeNoGetResultSubOrdersPromotionDetailGoodsDetail(TypedDict):
    goods_id: str
    quantity: int
    unit_price: int
    discount_amount: NotRequired[int]
    goods_remark: NotRequired[str]


class CombineOutTradeNoGetResultSubOrdersPromotionDetail(TypedDict):
    coupon_id: NotRequired[str]
    name: NotRequired[str]
    scope: NotRequired[Literal["GLOBAL", "SINGLE"] | str]
    type: NotRequired[Literal["CASH", "NOCASH"] | str]
    amount: NotRequired[int]
    stock_id: NotRequired[str]
    wechatpay_contribute: NotRequired[int]
    merchant_contribute: NotRequired[int]
    other_contribute: NotRequired[int]
    currency: NotRequired[str]
    goods_detail: NotRequired[list[CombineOutTradeNoGetResultSubOrdersPromotionDetailGoodsDetail]]


class CombineOutTradeNoGetResultSubOrdersAmount(TypedDict):
    total_amount: int
    currency: NotRequired[str]
    payer_amount: int
    payer_currency: NotRequired[str]
    settlement_rate: NotRequired[float]


class CombineOutTradeNoGetResultSubOrders(TypedDict):
    mchid: str
    individual_auth_id: NotRequired[str]
    individual_name: NotRequired[str]
    trade_type: NotRequired[Literal["NATIVE", "JSAPI", "APP", "MWEB"] | str]
    trade_state: NotRequired[Literal["SUCCESS", "REFUND", "NOTPAY", "CLOSED", "PAYERROR"] | str]
    bank_type: NotRequired[str]
    attach: NotRequired[str]
    success_time: NotRequired[str]
    transaction_id: NotRequired[str]
    out_trade_no: str
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    sub_openid: NotRequired[str]
    promotion_detail: NotRequired[list[CombineOutTradeNoGetResultSubOrdersPromotionDetail]]
    amount: NotRequired[CombineOutTradeNoGetResultSubOrdersAmount]


class CombineOutTradeNoGetResultCombinePayerInfo(TypedDict):
    openid: str


class CombineOutTradeNoGetResultInstallmentInfo(TypedDict):
    use_subsidy: bool
    selected_installment_number: int


class CombineOutTradeNoGetResult(TypedDict):
    """合单查询订单"""

    combine_appid: str
    combine_mchid: str
    combine_out_trade_no: str
    combine_transaction_id: str
    scene_info: NotRequired[CombineOutTradeNoGetResultSceneInfo]
    sub_orders: NotRequired[list[CombineOutTradeNoGetResultSubOrders]]
    combine_payer_info: NotRequired[CombineOutTradeNoGetResultCombinePayerInfo]
    trade_scenario: NotRequired[Literal["RECOMMERCE"] | str]
    installment_info: NotRequired[CombineOutTradeNoGetResultInstallmentInfo]
