"""The shapes of the requests and replies of `v3.payscore`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys

from wechatpay._keys.secret import Secret

if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeGetParams",
    "AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeGetResult",
    "AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeTerminatePostBody",
    "AcquiringbankPermissionsPostBody",
    "AcquiringbankPermissionsPostResult",
    "AcquiringbankServiceorderGetParams",
    "AcquiringbankServiceorderGetResult",
    "AcquiringbankServiceorderGetResultCollection",
    "AcquiringbankServiceorderGetResultCollectionDetails",
    "AcquiringbankServiceorderGetResultCollectionDetailsPromotionDetail",
    "AcquiringbankServiceorderGetResultCollectionDetailsPromotionDetailGoodsDetail",
    "AcquiringbankServiceorderGetResultLocation",
    "AcquiringbankServiceorderGetResultPostDiscounts",
    "AcquiringbankServiceorderGetResultPostPayments",
    "AcquiringbankServiceorderGetResultRiskFund",
    "AcquiringbankServiceorderGetResultTimeRange",
    "AcquiringbankServiceorderOutOrderNoCancelPostBody",
    "AcquiringbankServiceorderOutOrderNoCompletePostBody",
    "AcquiringbankServiceorderOutOrderNoCompletePostBodyLocation",
    "AcquiringbankServiceorderOutOrderNoCompletePostBodyPostDiscounts",
    "AcquiringbankServiceorderOutOrderNoCompletePostBodyPostPayments",
    "AcquiringbankServiceorderOutOrderNoCompletePostBodyTimeRange",
    "AcquiringbankServiceorderOutOrderNoModifyPostBody",
    "AcquiringbankServiceorderOutOrderNoModifyPostBodyPostDiscounts",
    "AcquiringbankServiceorderOutOrderNoModifyPostBodyPostPayments",
    "AcquiringbankServiceorderOutOrderNoSyncPostBody",
    "AcquiringbankServiceorderOutOrderNoSyncPostBodyDetail",
    "AcquiringbankServiceorderPostBody",
    "AcquiringbankServiceorderPostBodyLocation",
    "AcquiringbankServiceorderPostBodyPostDiscounts",
    "AcquiringbankServiceorderPostBodyPostPayments",
    "AcquiringbankServiceorderPostBodyRiskFund",
    "AcquiringbankServiceorderPostBodyTimeRange",
    "AcquiringbankServiceorderPostResult",
    "AcquiringbankServiceorderPostResultLocation",
    "AcquiringbankServiceorderPostResultPostDiscounts",
    "AcquiringbankServiceorderPostResultPostPayments",
    "AcquiringbankServiceorderPostResultRiskFund",
    "AcquiringbankServiceorderPostResultTimeRange",
    "AcquiringbankServicepayondeliveryorderPostBody",
    "AcquiringbankServicepayondeliveryorderPostBodyLocation",
    "AcquiringbankServicepayondeliveryorderPostBodyPostDiscounts",
    "AcquiringbankServicepayondeliveryorderPostBodyPostPayments",
    "AcquiringbankServicepayondeliveryorderPostBodyRiskFund",
    "AcquiringbankServicepayondeliveryorderPostBodyShoppingInfo",
    "AcquiringbankServicepayondeliveryorderPostBodyShoppingInfoGoods",
    "AcquiringbankServicepayondeliveryorderPostBodyShoppingInfoJumpLink",
    "AcquiringbankServicepayondeliveryorderPostBodyTimeRange",
    "AcquiringbankServicepayondeliveryorderPostResult",
    "AcquiringbankServicepayondeliveryorderPostResultLocation",
    "AcquiringbankServicepayondeliveryorderPostResultPostDiscounts",
    "AcquiringbankServicepayondeliveryorderPostResultPostPayments",
    "AcquiringbankServicepayondeliveryorderPostResultRiskFund",
    "AcquiringbankServicepayondeliveryorderPostResultShoppingInfo",
    "AcquiringbankServicepayondeliveryorderPostResultShoppingInfoGoods",
    "AcquiringbankServicepayondeliveryorderPostResultShoppingInfoJumpLink",
    "AcquiringbankServicepayondeliveryorderPostResultTimeRange",
    "ApplyForScenePostBody",
    "ApplyForScenePostBodyTransactionSceneInfo",
    "ApplyForScenePostResult",
    "DeductionGetParams",
    "DeductionGetResult",
    "MerchantBillGetParams",
    "MerchantBillGetResult",
    "MerchantBillGetResultDownloadBillList",
    "OpenidGetParams",
    "OpenidGetResult",
    "OpenidTerminatePostBody",
    "OutApplyNoGetResult",
    "OverseaPartnerServiceorderGetParams",
    "OverseaPartnerServiceorderGetResult",
    "OverseaPartnerServiceorderGetResultCollection",
    "OverseaPartnerServiceorderGetResultCollectionDetails",
    "OverseaPartnerServiceorderGetResultCollectionDetailsPromotionDetail",
    "OverseaPartnerServiceorderGetResultCollectionDetailsPromotionDetailGoodsDetail",
    "OverseaPartnerServiceorderGetResultLocation",
    "OverseaPartnerServiceorderGetResultPostDiscounts",
    "OverseaPartnerServiceorderGetResultPostPayments",
    "OverseaPartnerServiceorderGetResultRiskFund",
    "OverseaPartnerServiceorderGetResultTimeRange",
    "OverseaPartnerServiceorderOutOrderNoCancelPostBody",
    "OverseaPartnerServiceorderOutOrderNoCompletePostBody",
    "OverseaPartnerServiceorderOutOrderNoCompletePostBodyLocation",
    "OverseaPartnerServiceorderOutOrderNoCompletePostBodyPostDiscounts",
    "OverseaPartnerServiceorderOutOrderNoCompletePostBodyPostPayments",
    "OverseaPartnerServiceorderOutOrderNoCompletePostBodyTimeRange",
    "OverseaPartnerServiceorderOutOrderNoSyncPostBody",
    "OverseaPartnerServiceorderOutOrderNoSyncPostBodyDetail",
    "OverseaPartnerServiceorderPostBody",
    "OverseaPartnerServiceorderPostBodyLocation",
    "OverseaPartnerServiceorderPostBodyPostDiscounts",
    "OverseaPartnerServiceorderPostBodyPostPayments",
    "OverseaPartnerServiceorderPostBodyRiskFund",
    "OverseaPartnerServiceorderPostBodyTimeRange",
    "OverseaPartnerServiceorderPostResult",
    "OverseaPartnerServiceorderPostResultLocation",
    "OverseaPartnerServiceorderPostResultPostDiscounts",
    "OverseaPartnerServiceorderPostResultPostPayments",
    "OverseaPartnerServiceorderPostResultRiskFund",
    "OverseaPartnerServiceorderPostResultTimeRange",
    "PartnerPayscorePlansMerchantPlanNoMerchantPlanNoGetParams",
    "PartnerPayscorePlansMerchantPlanNoMerchantPlanNoGetResult",
    "PartnerPayscorePlansMerchantPlanNoMerchantPlanNoGetResultPlanDetailList",
    "PartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopPostBody",
    "PartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopPostResult",
    "PartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopPostResultPlanDetailList",
    "PartnerPayscorePlansPostBody",
    "PartnerPayscorePlansPostBodyPlanDetailList",
    "PartnerPayscorePlansPostResult",
    "PartnerPayscorePlansPostResultPlanDetailList",
    "PartnerPermissionsAssessUserRiskLevelPostBody",
    "PartnerPermissionsAssessUserRiskLevelPostBodyShoppingInfo",
    "PartnerPermissionsAssessUserRiskLevelPostBodyShoppingInfoGoods",
    "PartnerPermissionsAssessUserRiskLevelPostParams",
    "PartnerPermissionsAssessUserRiskLevelPostResult",
    "PartnerPermissionsAuthorizationCodeAuthorizationCodeGetParams",
    "PartnerPermissionsAuthorizationCodeAuthorizationCodeGetResult",
    "PartnerPermissionsAuthorizationCodeAuthorizationCodeTerminatePostBody",
    "PartnerPermissionsPostBody",
    "PartnerPermissionsPostResult",
    "PartnerServiceorderDirectCompletePostBody",
    "PartnerServiceorderDirectCompletePostBodyLocation",
    "PartnerServiceorderDirectCompletePostBodyPostDiscounts",
    "PartnerServiceorderDirectCompletePostBodyPostPayments",
    "PartnerServiceorderDirectCompletePostBodyTimeRange",
    "PartnerServiceorderOutOrderNoModifyPostBody",
    "PartnerServiceorderOutOrderNoModifyPostBodyDevice",
    "PartnerServiceorderOutOrderNoModifyPostBodyPostDiscounts",
    "PartnerServiceorderOutOrderNoModifyPostBodyPostPayments",
    "PartnerServiceorderOutOrderNoPayPostBody",
    "PartnerServiceorderOutOrderNoSendPendingmessagePostBody",
    "PartnerServiceorderOutOrderNoSendPendingmessagePostBodyPostDiscounts",
    "PartnerServiceorderOutOrderNoSendPendingmessagePostBodyPostPayments",
    "PartnerServiceorderOutOrderNoSendPrepaidmessagePostBody",
    "PartnerServiceorderOutOrderNoSendPrepaidmessagePostBodyPostDiscounts",
    "PartnerServiceorderOutOrderNoSendPrepaidmessagePostBodyPostPayments",
    "PartnerServicepayondeliveryorderPostBody",
    "PartnerServicepayondeliveryorderPostBodyLocation",
    "PartnerServicepayondeliveryorderPostBodyPostDiscounts",
    "PartnerServicepayondeliveryorderPostBodyPostPayments",
    "PartnerServicepayondeliveryorderPostBodyRiskFund",
    "PartnerServicepayondeliveryorderPostBodyShoppingInfo",
    "PartnerServicepayondeliveryorderPostBodyShoppingInfoGoods",
    "PartnerServicepayondeliveryorderPostBodyShoppingInfoJumpLink",
    "PartnerServicepayondeliveryorderPostBodyTimeRange",
    "PartnerServicepayondeliveryorderPostResult",
    "PartnerServicepayondeliveryorderPostResultLocation",
    "PartnerServicepayondeliveryorderPostResultPostDiscounts",
    "PartnerServicepayondeliveryorderPostResultPostPayments",
    "PartnerServicepayondeliveryorderPostResultRiskFund",
    "PartnerServicepayondeliveryorderPostResultShoppingInfo",
    "PartnerServicepayondeliveryorderPostResultShoppingInfoGoods",
    "PartnerServicepayondeliveryorderPostResultShoppingInfoJumpLink",
    "PartnerServicepayondeliveryorderPostResultTimeRange",
    "PartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetParams",
    "PartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetResult",
    "PartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetResultSignedDetailList",
    "PartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostBody",
    "PartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostResult",
    "PartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostResultSignedDetailList",
    "PartnerUserSignPlansPostBody",
    "PartnerUserSignPlansPostBodySignPlanDetail",
    "PartnerUserSignPlansPostResult",
    "PartnerUserSignPlansPostResultSignPlan",
    "PartnerUserSignPlansPostResultSignPlanSignedDetailList",
    "PayafterOrdersGetParams",
    "PayafterOrdersGetResult",
    "PayafterOrdersGetResultDiscounts",
    "PayafterOrdersGetResultFees",
    "PayafterOrdersOutOrderNoCancelPostBody",
    "PayafterOrdersOutOrderNoCancelPostResult",
    "PayafterOrdersOutOrderNoCompletePostBody",
    "PayafterOrdersOutOrderNoCompletePostBodyDiscounts",
    "PayafterOrdersOutOrderNoCompletePostBodyFees",
    "PayafterOrdersOutOrderNoCompletePostResult",
    "PayafterOrdersOutOrderNoSyncPostBody",
    "PayafterOrdersOutOrderNoSyncPostBodyDetail",
    "PayafterOrdersOutOrderNoSyncPostResult",
    "PayafterOrdersPostBody",
    "PayafterOrdersPostBodyDiscounts",
    "PayafterOrdersPostBodyFees",
    "PayafterOrdersPostResult",
    "PayscorePartnerServiceorderGetParams",
    "PayscorePartnerServiceorderGetResult",
    "PayscorePartnerServiceorderGetResultCollection",
    "PayscorePartnerServiceorderGetResultCollectionDetails",
    "PayscorePartnerServiceorderGetResultCollectionDetailsPromotionDetail",
    "PayscorePartnerServiceorderGetResultCollectionDetailsPromotionDetailGoodsDetail",
    "PayscorePartnerServiceorderGetResultLocation",
    "PayscorePartnerServiceorderGetResultPostDiscounts",
    "PayscorePartnerServiceorderGetResultPostPayments",
    "PayscorePartnerServiceorderGetResultRiskFund",
    "PayscorePartnerServiceorderGetResultTimeRange",
    "PayscorePartnerServiceorderOutOrderNoCancelPostBody",
    "PayscorePartnerServiceorderOutOrderNoCompletePostBody",
    "PayscorePartnerServiceorderOutOrderNoCompletePostBodyDevice",
    "PayscorePartnerServiceorderOutOrderNoCompletePostBodyLocation",
    "PayscorePartnerServiceorderOutOrderNoCompletePostBodyPostDiscounts",
    "PayscorePartnerServiceorderOutOrderNoCompletePostBodyPostPayments",
    "PayscorePartnerServiceorderOutOrderNoCompletePostBodyTimeRange",
    "PayscorePartnerServiceorderOutOrderNoSyncPostBody",
    "PayscorePartnerServiceorderOutOrderNoSyncPostBodyDetail",
    "PayscorePartnerServiceorderPostBody",
    "PayscorePartnerServiceorderPostBodyDevice",
    "PayscorePartnerServiceorderPostBodyLocation",
    "PayscorePartnerServiceorderPostBodyPostDiscounts",
    "PayscorePartnerServiceorderPostBodyPostPayments",
    "PayscorePartnerServiceorderPostBodyRiskFund",
    "PayscorePartnerServiceorderPostBodyTimeRange",
    "PayscorePartnerServiceorderPostResult",
    "PayscorePartnerServiceorderPostResultLocation",
    "PayscorePartnerServiceorderPostResultPostDiscounts",
    "PayscorePartnerServiceorderPostResultPostPayments",
    "PayscorePartnerServiceorderPostResultRiskFund",
    "PayscorePartnerServiceorderPostResultTimeRange",
    "PayscorePermissionsAssessUserRiskLevelPostBody",
    "PayscorePermissionsAssessUserRiskLevelPostBodyShoppingInfo",
    "PayscorePermissionsAssessUserRiskLevelPostBodyShoppingInfoGoods",
    "PayscorePermissionsAssessUserRiskLevelPostResult",
    "PayscorePermissionsAuthorizationCodeAuthorizationCodeGetParams",
    "PayscorePermissionsAuthorizationCodeAuthorizationCodeGetResult",
    "PayscorePermissionsAuthorizationCodeAuthorizationCodeTerminatePostBody",
    "PayscorePermissionsPostBody",
    "PayscorePermissionsPostResult",
    "PayscoreServiceorderDirectCompletePostBody",
    "PayscoreServiceorderDirectCompletePostBodyLocation",
    "PayscoreServiceorderDirectCompletePostBodyPostDiscounts",
    "PayscoreServiceorderDirectCompletePostBodyPostPayments",
    "PayscoreServiceorderDirectCompletePostBodyTimeRange",
    "PayscoreServiceorderDirectCompletePostResult",
    "PayscoreServiceorderDirectCompletePostResultLocation",
    "PayscoreServiceorderDirectCompletePostResultPostDiscounts",
    "PayscoreServiceorderDirectCompletePostResultPostPayments",
    "PayscoreServiceorderDirectCompletePostResultTimeRange",
    "PayscoreServiceorderGetParams",
    "PayscoreServiceorderGetResult",
    "PayscoreServiceorderGetResultCollection",
    "PayscoreServiceorderGetResultCollectionDetails",
    "PayscoreServiceorderGetResultCollectionDetailsPromotionDetail",
    "PayscoreServiceorderGetResultCollectionDetailsPromotionDetailGoodsDetail",
    "PayscoreServiceorderGetResultLocation",
    "PayscoreServiceorderGetResultPostDiscounts",
    "PayscoreServiceorderGetResultPostPayments",
    "PayscoreServiceorderGetResultRiskFund",
    "PayscoreServiceorderGetResultTimeRange",
    "PayscoreServiceorderOutOrderNoCancelPostBody",
    "PayscoreServiceorderOutOrderNoCancelPostResult",
    "PayscoreServiceorderOutOrderNoCompletePostBody",
    "PayscoreServiceorderOutOrderNoCompletePostBodyDevice",
    "PayscoreServiceorderOutOrderNoCompletePostBodyLocation",
    "PayscoreServiceorderOutOrderNoCompletePostBodyPostDiscounts",
    "PayscoreServiceorderOutOrderNoCompletePostBodyPostPayments",
    "PayscoreServiceorderOutOrderNoCompletePostBodyTimeRange",
    "PayscoreServiceorderOutOrderNoCompletePostResult",
    "PayscoreServiceorderOutOrderNoCompletePostResultLocation",
    "PayscoreServiceorderOutOrderNoCompletePostResultPostDiscounts",
    "PayscoreServiceorderOutOrderNoCompletePostResultPostPayments",
    "PayscoreServiceorderOutOrderNoCompletePostResultRiskFund",
    "PayscoreServiceorderOutOrderNoCompletePostResultTimeRange",
    "PayscoreServiceorderOutOrderNoModifyPostBody",
    "PayscoreServiceorderOutOrderNoModifyPostBodyDevice",
    "PayscoreServiceorderOutOrderNoModifyPostBodyPostDiscounts",
    "PayscoreServiceorderOutOrderNoModifyPostBodyPostPayments",
    "PayscoreServiceorderOutOrderNoModifyPostResult",
    "PayscoreServiceorderOutOrderNoModifyPostResultCollection",
    "PayscoreServiceorderOutOrderNoModifyPostResultCollectionDetails",
    "PayscoreServiceorderOutOrderNoModifyPostResultLocation",
    "PayscoreServiceorderOutOrderNoModifyPostResultPostDiscounts",
    "PayscoreServiceorderOutOrderNoModifyPostResultPostPayments",
    "PayscoreServiceorderOutOrderNoModifyPostResultRiskFund",
    "PayscoreServiceorderOutOrderNoModifyPostResultTimeRange",
    "PayscoreServiceorderOutOrderNoPayPostBody",
    "PayscoreServiceorderOutOrderNoPayPostResult",
    "PayscoreServiceorderOutOrderNoSendPendingmessagePostBody",
    "PayscoreServiceorderOutOrderNoSendPendingmessagePostBodyPostDiscounts",
    "PayscoreServiceorderOutOrderNoSendPendingmessagePostBodyPostPayments",
    "PayscoreServiceorderOutOrderNoSendPrepaidmessagePostBody",
    "PayscoreServiceorderOutOrderNoSendPrepaidmessagePostBodyPostDiscounts",
    "PayscoreServiceorderOutOrderNoSendPrepaidmessagePostBodyPostPayments",
    "PayscoreServiceorderOutOrderNoSyncPostBody",
    "PayscoreServiceorderOutOrderNoSyncPostBodyDetail",
    "PayscoreServiceorderOutOrderNoSyncPostResult",
    "PayscoreServiceorderOutOrderNoSyncPostResultCollection",
    "PayscoreServiceorderOutOrderNoSyncPostResultCollectionDetails",
    "PayscoreServiceorderOutOrderNoSyncPostResultLocation",
    "PayscoreServiceorderOutOrderNoSyncPostResultPostDiscounts",
    "PayscoreServiceorderOutOrderNoSyncPostResultPostPayments",
    "PayscoreServiceorderOutOrderNoSyncPostResultRiskFund",
    "PayscoreServiceorderOutOrderNoSyncPostResultTimeRange",
    "PayscoreServiceorderPostBody",
    "PayscoreServiceorderPostBodyDevice",
    "PayscoreServiceorderPostBodyLocation",
    "PayscoreServiceorderPostBodyPostDiscounts",
    "PayscoreServiceorderPostBodyPostPayments",
    "PayscoreServiceorderPostBodyRiskFund",
    "PayscoreServiceorderPostBodyTimeRange",
    "PayscoreServiceorderPostResult",
    "PayscoreServiceorderPostResultLocation",
    "PayscoreServiceorderPostResultPostDiscounts",
    "PayscoreServiceorderPostResultPostPayments",
    "PayscoreServiceorderPostResultRiskFund",
    "PayscoreServiceorderPostResultTimeRange",
    "PayscoreServicepayondeliveryorderPostBody",
    "PayscoreServicepayondeliveryorderPostBodyLocation",
    "PayscoreServicepayondeliveryorderPostBodyPostDiscounts",
    "PayscoreServicepayondeliveryorderPostBodyPostPayments",
    "PayscoreServicepayondeliveryorderPostBodyRiskFund",
    "PayscoreServicepayondeliveryorderPostBodyShoppingInfo",
    "PayscoreServicepayondeliveryorderPostBodyShoppingInfoGoods",
    "PayscoreServicepayondeliveryorderPostBodyShoppingInfoJumpLink",
    "PayscoreServicepayondeliveryorderPostBodyTimeRange",
    "PayscoreServicepayondeliveryorderPostResult",
    "PayscoreServicepayondeliveryorderPostResultLocation",
    "PayscoreServicepayondeliveryorderPostResultPostDiscounts",
    "PayscoreServicepayondeliveryorderPostResultPostPayments",
    "PayscoreServicepayondeliveryorderPostResultRiskFund",
    "PayscoreServicepayondeliveryorderPostResultShoppingInfo",
    "PayscoreServicepayondeliveryorderPostResultShoppingInfoGoods",
    "PayscoreServicepayondeliveryorderPostResultShoppingInfoJumpLink",
    "PayscoreServicepayondeliveryorderPostResultTimeRange",
    "PermissionsTerminatePostBody",
    "PlanPayscorePlansMerchantPlanNoMerchantPlanNoGetResult",
    "PlanPayscorePlansMerchantPlanNoMerchantPlanNoGetResultPlanDetailList",
    "PlanPayscorePlansMerchantPlanNoMerchantPlanNoStopPostResult",
    "PlanPayscorePlansMerchantPlanNoMerchantPlanNoStopPostResultPlanDetailList",
    "PlanPayscorePlansPostBody",
    "PlanPayscorePlansPostBodyPlanDetailList",
    "PlanPayscorePlansPostResult",
    "PlanPayscorePlansPostResultPlanDetailList",
    "RegisterdeductinfoPostBody",
    "RegisterdeductinfoPostResult",
    "SearchGetParams",
    "SearchGetResult",
    "ServiceAccountApplicationsPostBody",
    "ServiceAccountApplicationsPostResult",
    "ServiceIdGetParams",
    "ServiceIdGetResult",
    "ServiceIdGetResultQuotas",
    "ServiceIdTerminatePostBody",
    "ServiceIdTerminatePostParams",
    "SignPlanPartnerServiceorderPostBody",
    "SignPlanPartnerServiceorderPostBodyLocation",
    "SignPlanPartnerServiceorderPostBodyTimeRange",
    "SignPlanPartnerServiceorderPostResult",
    "SignPlanPartnerServiceorderPostResultLocation",
    "SignPlanPartnerServiceorderPostResultPostDiscounts",
    "SignPlanPartnerServiceorderPostResultPostPayments",
    "SignPlanPartnerServiceorderPostResultRiskFund",
    "SignPlanPartnerServiceorderPostResultTimeRange",
    "SignPlanServiceorderPostBody",
    "SignPlanServiceorderPostBodyLocation",
    "SignPlanServiceorderPostBodyTimeRange",
    "SignPlanServiceorderPostResult",
    "SignPlanServiceorderPostResultLocation",
    "SignPlanServiceorderPostResultPostDiscounts",
    "SignPlanServiceorderPostResultPostPayments",
    "SignPlanServiceorderPostResultRiskFund",
    "SignPlanServiceorderPostResultTimeRange",
    "SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetResult",
    "SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetResultSignedDetailList",
    "SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostBody",
    "SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostResult",
    "SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostResultSignedDetailList",
    "SignPlanUserSignPlansPostBody",
    "SignPlanUserSignPlansPostBodySignPlanDetail",
    "SignPlanUserSignPlansPostResult",
    "SignPlanUserSignPlansPostResultSignPlan",
    "SignPlanUserSignPlansPostResultSignPlanSignedDetailList",
    "SmartretailOrdersGetParams",
    "SmartretailOrdersGetResult",
    "SmartretailOrdersGetResultDiscounts",
    "SmartretailOrdersGetResultFees",
    "SmartretailOrdersOutOrderNoCancelPostBody",
    "SmartretailOrdersOutOrderNoCancelPostResult",
    "SmartretailOrdersOutOrderNoCompletePostBody",
    "SmartretailOrdersOutOrderNoCompletePostBodyDiscounts",
    "SmartretailOrdersOutOrderNoCompletePostBodyFees",
    "SmartretailOrdersOutOrderNoCompletePostResult",
    "SmartretailOrdersPostBody",
    "SmartretailOrdersPostBodyDiscounts",
    "SmartretailOrdersPostBodyFees",
    "SmartretailOrdersPostResult",
    "UserServiceStateGetParams",
    "UserServiceStateGetResult",
]


class AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeGetParams(TypedDict):
    """从业机构查询与用户授权记录（授权协议号）"""

    service_id: str
    channel_id: str
    sub_mchid: str


class AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeGetResult(TypedDict):
    """从业机构查询与用户授权记录（授权协议号）"""

    service_id: str
    appid: str
    mchid: str
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    authorization_code: str
    authorization_state: str
    notify_url: NotRequired[str]
    cancel_authorization_time: NotRequired[str]
    authorization_success_time: NotRequired[str]
    sub_mchid: str
    sub_appid: NotRequired[str]
    channel_id: NotRequired[str]


class AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeTerminatePostBody(TypedDict):
    """从业机构解除用户授权关系（授权协议号）"""

    service_id: str
    channel_id: NotRequired[str]
    sub_mchid: str
    reason: str


class AcquiringbankPermissionsPostBody(TypedDict):
    """从业机构预授权"""

    service_id: str
    channel_id: str
    appid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    authorization_code: str
    notify_url: NotRequired[str]


class AcquiringbankPermissionsPostResult(TypedDict):
    """从业机构预授权"""

    apply_permissions_token: str


class AcquiringbankServiceorderOutOrderNoCancelPostBody(TypedDict):
    """从业机构取消微信支付分订单"""

    service_id: str
    channel_id: str
    sub_mchid: str
    reason: str


class AcquiringbankServiceorderOutOrderNoCompletePostBodyPostPayments(TypedDict):
    name: str
    description: NotRequired[str]
    amount: NotRequired[int]
    count: NotRequired[int]


class AcquiringbankServiceorderOutOrderNoCompletePostBodyPostDiscounts(TypedDict):
    name: str
    description: str
    amount: int
    count: NotRequired[int]


class AcquiringbankServiceorderOutOrderNoCompletePostBodyTimeRange(TypedDict):
    start_time: str
    start_time_remark: NotRequired[str]
    end_time: NotRequired[str]
    end_time_remark: NotRequired[str]


class AcquiringbankServiceorderOutOrderNoCompletePostBodyLocation(TypedDict):
    start_location: NotRequired[str]
    end_location: NotRequired[str]


class AcquiringbankServiceorderOutOrderNoCompletePostBody(TypedDict):
    """从业机构完结微信支付分订单"""

    service_id: str
    channel_id: NotRequired[str]
    sub_mchid: str
    post_payments: list[AcquiringbankServiceorderOutOrderNoCompletePostBodyPostPayments]
    post_discounts: NotRequired[list[AcquiringbankServiceorderOutOrderNoCompletePostBodyPostDiscounts]]
    total_amount: int
    time_range: NotRequired[AcquiringbankServiceorderOutOrderNoCompletePostBodyTimeRange]
    location: NotRequired[AcquiringbankServiceorderOutOrderNoCompletePostBodyLocation]
    profit_sharing: NotRequired[bool]
    complete_time: NotRequired[str]
    goods_tag: NotRequired[str]


class AcquiringbankServiceorderOutOrderNoModifyPostBodyPostPayments(TypedDict):
    name: str
    description: NotRequired[str]
    amount: NotRequired[int]
    count: NotRequired[int]


class AcquiringbankServiceorderOutOrderNoModifyPostBodyPostDiscounts(TypedDict):
    name: str
    description: str
    amount: int
    count: NotRequired[int]


class AcquiringbankServiceorderOutOrderNoModifyPostBody(TypedDict):
    """从业机构修改微信支付分订单金额"""

    service_id: str
    sub_mchid: str
    channel_id: NotRequired[str]
    post_payments: NotRequired[list[AcquiringbankServiceorderOutOrderNoModifyPostBodyPostPayments]]
    post_discounts: NotRequired[list[AcquiringbankServiceorderOutOrderNoModifyPostBodyPostDiscounts]]
    total_amount: int
    reason: str


class RegisterdeductinfoPostBody(TypedDict):
    """从业机构登记微信支付分扣款信息"""

    service_id: str
    appid: NotRequired[str]
    sub_mchid: str
    channel_id: str
    out_trade_no: NotRequired[str]
    sub_appid: NotRequired[str]


class RegisterdeductinfoPostResult(TypedDict):
    """从业机构登记微信支付分扣款信息"""

    description: NotRequired[str]


class AcquiringbankServiceorderOutOrderNoSyncPostBodyDetail(TypedDict):
    paid_time: str


class AcquiringbankServiceorderOutOrderNoSyncPostBody(TypedDict):
    """从业机构同步微信支付分订单信息"""

    service_id: str
    sub_mchid: str
    channel_id: NotRequired[str]
    type: str
    detail: AcquiringbankServiceorderOutOrderNoSyncPostBodyDetail


class DeductionGetParams(TypedDict):
    """从业机构查询微信支付分扣款信息"""

    service_id: str
    appid: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    channel_id: str
    out_order_no: NotRequired[str]


class DeductionGetResult(TypedDict):
    """从业机构查询微信支付分扣款信息"""

    description: str
    out_trade_no: str


class AcquiringbankServiceorderGetParams(TypedDict):
    """从业机构查询微信支付分订单"""

    service_id: str
    sub_mchid: str
    channel_id: str
    out_order_no: NotRequired[str]
    query_id: NotRequired[str]


class AcquiringbankServiceorderGetResultPostPayments(TypedDict):
    name: str
    description: NotRequired[str]
    amount: NotRequired[int]
    count: NotRequired[int]


class AcquiringbankServiceorderGetResultPostDiscounts(TypedDict):
    name: str
    description: str
    amount: NotRequired[int]
    count: NotRequired[int]


class AcquiringbankServiceorderGetResultRiskFund(TypedDict):
    name: str
    amount: int
    description: NotRequired[str]


class AcquiringbankServiceorderGetResultCollectionDetailsPromotionDetailGoodsDetail(TypedDict):
    goods_id: str
    quantity: NotRequired[int]
    unit_price: NotRequired[int]
    discount_amount: NotRequired[int]
    goods_remark: NotRequired[str]


class AcquiringbankServiceorderGetResultCollectionDetailsPromotionDetail(TypedDict):
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
    goods_detail: NotRequired[list[AcquiringbankServiceorderGetResultCollectionDetailsPromotionDetailGoodsDetail]]


class AcquiringbankServiceorderGetResultCollectionDetails(TypedDict):
    seq: NotRequired[int]
    amount: NotRequired[int]
    paid_type: NotRequired[str]
    paid_time: NotRequired[str]
    transaction_id: NotRequired[str]
    promotion_detail: NotRequired[list[AcquiringbankServiceorderGetResultCollectionDetailsPromotionDetail]]


class AcquiringbankServiceorderGetResultCollection(TypedDict):
    state: str
    total_amount: NotRequired[int]
    paying_amount: NotRequired[int]
    paid_amount: NotRequired[int]
    details: NotRequired[list[AcquiringbankServiceorderGetResultCollectionDetails]]


class AcquiringbankServiceorderGetResultTimeRange(TypedDict):
    start_time: str
    start_time_remark: NotRequired[str]
    end_time: NotRequired[str]
    end_time_remark: NotRequired[str]


class AcquiringbankServiceorderGetResultLocation(TypedDict):
    start_location: NotRequired[str]
    end_location: NotRequired[str]


class AcquiringbankServiceorderGetResult(TypedDict):
    """从业机构查询微信支付分订单"""

    out_order_no: str
    service_id: str
    appid: str
    mchid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    service_introduction: str
    state: str
    state_description: NotRequired[str]
    post_payments: NotRequired[list[AcquiringbankServiceorderGetResultPostPayments]]
    post_discounts: NotRequired[list[AcquiringbankServiceorderGetResultPostDiscounts]]
    risk_fund: AcquiringbankServiceorderGetResultRiskFund
    total_amount: NotRequired[int]
    need_collection: NotRequired[bool]
    collection: NotRequired[AcquiringbankServiceorderGetResultCollection]
    time_range: AcquiringbankServiceorderGetResultTimeRange
    location: NotRequired[AcquiringbankServiceorderGetResultLocation]
    attach: NotRequired[str]
    notify_url: str
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    order_id: str
    channel_id: str


class AcquiringbankServiceorderPostBodyPostPayments(TypedDict):
    name: str
    description: NotRequired[str]
    amount: NotRequired[int]
    count: NotRequired[int]


class AcquiringbankServiceorderPostBodyPostDiscounts(TypedDict):
    name: str
    description: str
    count: NotRequired[int]
    amount: NotRequired[int]


class AcquiringbankServiceorderPostBodyRiskFund(TypedDict):
    name: str
    amount: int
    description: NotRequired[str]


class AcquiringbankServiceorderPostBodyTimeRange(TypedDict):
    start_time: str
    start_time_remark: NotRequired[str]
    end_time: NotRequired[str]
    end_time_remark: NotRequired[str]


class AcquiringbankServiceorderPostBodyLocation(TypedDict):
    start_location: NotRequired[str]
    end_location: NotRequired[str]


class AcquiringbankServiceorderPostBody(TypedDict):
    """从业机构创建微信支付分订单"""

    service_id: str
    appid: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    channel_id: str
    out_order_no: str
    service_introduction: str
    post_payments: NotRequired[list[AcquiringbankServiceorderPostBodyPostPayments]]
    post_discounts: NotRequired[list[AcquiringbankServiceorderPostBodyPostDiscounts]]
    risk_fund: AcquiringbankServiceorderPostBodyRiskFund
    time_range: AcquiringbankServiceorderPostBodyTimeRange
    location: NotRequired[AcquiringbankServiceorderPostBodyLocation]
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    need_user_confirm: NotRequired[bool]
    notify_url: str
    attach: NotRequired[str]


class AcquiringbankServiceorderPostResultPostPayments(TypedDict):
    name: str
    description: NotRequired[str]
    amount: NotRequired[int]
    count: NotRequired[int]


class AcquiringbankServiceorderPostResultPostDiscounts(TypedDict):
    name: str
    description: str
    count: NotRequired[int]


class AcquiringbankServiceorderPostResultRiskFund(TypedDict):
    name: str
    amount: int
    description: NotRequired[str]


class AcquiringbankServiceorderPostResultTimeRange(TypedDict):
    start_time: str
    start_time_remark: NotRequired[str]
    end_time: NotRequired[str]
    end_time_remark: NotRequired[str]


class AcquiringbankServiceorderPostResultLocation(TypedDict):
    start_location: NotRequired[str]
    end_location: str


class AcquiringbankServiceorderPostResult(TypedDict):
    """从业机构创建微信支付分订单"""

    out_order_no: str
    service_id: str
    appid: str
    mchid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    channel_id: str
    service_introduction: str
    state: str
    state_description: NotRequired[str]
    post_payments: NotRequired[list[AcquiringbankServiceorderPostResultPostPayments]]
    post_discounts: NotRequired[list[AcquiringbankServiceorderPostResultPostDiscounts]]
    risk_fund: NotRequired[AcquiringbankServiceorderPostResultRiskFund]
    time_range: NotRequired[AcquiringbankServiceorderPostResultTimeRange]
    location: NotRequired[AcquiringbankServiceorderPostResultLocation]
    attach: NotRequired[str]
    notify_url: NotRequired[str]
    order_id: str
    package: NotRequired[str]


class AcquiringbankServicepayondeliveryorderPostBodyPostPayments(TypedDict):
    name: NotRequired[str]
    amount: NotRequired[int]
    description: NotRequired[str]
    count: NotRequired[int]


class AcquiringbankServicepayondeliveryorderPostBodyPostDiscounts(TypedDict):
    name: NotRequired[str]
    description: NotRequired[str]
    amount: NotRequired[int]
    count: NotRequired[int]


class AcquiringbankServicepayondeliveryorderPostBodyTimeRange(TypedDict):
    start_time: NotRequired[str]
    start_time_remark: NotRequired[str]
    end_time: NotRequired[str]
    end_time_remark: NotRequired[str]


class AcquiringbankServicepayondeliveryorderPostBodyLocation(TypedDict):
    start_location: NotRequired[str]
    end_location: NotRequired[str]


class AcquiringbankServicepayondeliveryorderPostBodyRiskFund(TypedDict):
    name: NotRequired[Literal["DEPOSIT", "ADVANCE", "CASH_DEPOSIT", "ESTIMATE_ORDER_COST"] | str]
    amount: NotRequired[int]
    description: NotRequired[str]


class AcquiringbankServicepayondeliveryorderPostBodyShoppingInfoJumpLink(TypedDict):
    jump_link_type: NotRequired[Literal["JUMP_LINK_MINI_PROGRAM"] | str]
    appid: NotRequired[str]
    path: NotRequired[str]


class AcquiringbankServicepayondeliveryorderPostBodyShoppingInfoGoods(TypedDict):
    name: NotRequired[str]
    picture: NotRequired[str]
    amount: NotRequired[int]
    count: NotRequired[int]
    category_id: NotRequired[list[str]]


class AcquiringbankServicepayondeliveryorderPostBodyShoppingInfo(TypedDict):
    real_merchant_appid: NotRequired[str]
    jump_link: NotRequired[AcquiringbankServicepayondeliveryorderPostBodyShoppingInfoJumpLink]
    goods: NotRequired[list[AcquiringbankServicepayondeliveryorderPostBodyShoppingInfoGoods]]


class AcquiringbankServicepayondeliveryorderPostBody(TypedDict):
    """从业机构创建先用后付订单"""

    out_order_no: str
    appid: str
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    channel_id: NotRequired[str]
    service_id: str
    service_introduction: str
    post_payments: NotRequired[list[AcquiringbankServicepayondeliveryorderPostBodyPostPayments]]
    post_discounts: NotRequired[list[AcquiringbankServicepayondeliveryorderPostBodyPostDiscounts]]
    time_range: AcquiringbankServicepayondeliveryorderPostBodyTimeRange
    location: NotRequired[AcquiringbankServicepayondeliveryorderPostBodyLocation]
    risk_fund: NotRequired[AcquiringbankServicepayondeliveryorderPostBodyRiskFund]
    attach: NotRequired[str]
    notify_url: NotRequired[str]
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    need_user_confirm: NotRequired[bool]
    mchid: NotRequired[str]
    shopping_info: NotRequired[AcquiringbankServicepayondeliveryorderPostBodyShoppingInfo]


class AcquiringbankServicepayondeliveryorderPostResultPostPayments(TypedDict):
    name: NotRequired[str]
    amount: NotRequired[int]
    description: NotRequired[str]
    count: NotRequired[int]


class AcquiringbankServicepayondeliveryorderPostResultPostDiscounts(TypedDict):
    name: NotRequired[str]
    description: NotRequired[str]
    amount: NotRequired[int]
    count: NotRequired[int]


class AcquiringbankServicepayondeliveryorderPostResultRiskFund(TypedDict):
    name: str
    amount: int
    description: NotRequired[str]


class AcquiringbankServicepayondeliveryorderPostResultTimeRange(TypedDict):
    start_time: NotRequired[str]
    end_time: NotRequired[str]
    start_time_remark: NotRequired[str]
    end_time_remark: NotRequired[str]


class AcquiringbankServicepayondeliveryorderPostResultLocation(TypedDict):
    start_location: NotRequired[str]
    end_location: NotRequired[str]


class AcquiringbankServicepayondeliveryorderPostResultShoppingInfoJumpLink(TypedDict):
    jump_link_type: str
    appid: NotRequired[str]
    path: NotRequired[str]


class AcquiringbankServicepayondeliveryorderPostResultShoppingInfoGoods(TypedDict):
    name: str
    picture: str
    amount: int
    count: int
    category_id: NotRequired[list[str]]


class AcquiringbankServicepayondeliveryorderPostResultShoppingInfo(TypedDict):
    real_merchant_appid: NotRequired[str]
    jump_link: AcquiringbankServicepayondeliveryorderPostResultShoppingInfoJumpLink
    goods: list[AcquiringbankServicepayondeliveryorderPostResultShoppingInfoGoods]


class AcquiringbankServicepayondeliveryorderPostResult(TypedDict):
    """从业机构创建先用后付订单"""

    out_order_no: str
    service_id: str
    appid: str
    mchid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    service_introduction: str
    state: str
    state_description: NotRequired[str]
    post_payments: NotRequired[list[AcquiringbankServicepayondeliveryorderPostResultPostPayments]]
    post_discounts: NotRequired[list[AcquiringbankServicepayondeliveryorderPostResultPostDiscounts]]
    risk_fund: NotRequired[AcquiringbankServicepayondeliveryorderPostResultRiskFund]
    time_range: NotRequired[AcquiringbankServicepayondeliveryorderPostResultTimeRange]
    location: NotRequired[AcquiringbankServicepayondeliveryorderPostResultLocation]
    attach: NotRequired[str]
    notify_url: NotRequired[str]
    order_id: NotRequired[str]
    package: NotRequired[str]
    shopping_info: NotRequired[AcquiringbankServicepayondeliveryorderPostResultShoppingInfo]


class MerchantBillGetParams(TypedDict):
    """商户申请获取对账单"""

    bill_date: str
    tar_type: NotRequired[Literal["GZIP"] | str]
    encryption_algorithm: str
    service_id: str


class MerchantBillGetResultDownloadBillList(TypedDict):
    bill_sequence: int
    hash_type: str
    hash_value: str
    download_url: str
    encrypt_key: str
    nonce: str


class MerchantBillGetResult(TypedDict):
    """商户申请获取对账单"""

    download_bill_count: int
    download_bill_list: list[MerchantBillGetResultDownloadBillList]


class OverseaPartnerServiceorderOutOrderNoCancelPostBody(TypedDict):
    """取消支付分订单"""

    service_id: str
    sub_mchid: str
    reason: str


class OverseaPartnerServiceorderOutOrderNoCompletePostBodyPostPayments(TypedDict):
    name: str
    description: NotRequired[str]
    amount: NotRequired[int]
    count: NotRequired[int]


class OverseaPartnerServiceorderOutOrderNoCompletePostBodyPostDiscounts(TypedDict):
    name: str
    description: str
    amount: int
    count: NotRequired[int]


class OverseaPartnerServiceorderOutOrderNoCompletePostBodyTimeRange(TypedDict):
    start_time: NotRequired[str]
    end_time: NotRequired[str]
    start_time_remark: NotRequired[str]
    end_time_remark: NotRequired[str]


class OverseaPartnerServiceorderOutOrderNoCompletePostBodyLocation(TypedDict):
    start_location: NotRequired[str]
    end_location: NotRequired[str]


class OverseaPartnerServiceorderOutOrderNoCompletePostBody(TypedDict):
    """完结支付分订单"""

    service_id: str
    sub_mchid: str
    post_payments: list[OverseaPartnerServiceorderOutOrderNoCompletePostBodyPostPayments]
    post_discounts: NotRequired[list[OverseaPartnerServiceorderOutOrderNoCompletePostBodyPostDiscounts]]
    total_amount: int
    currency: NotRequired[str]
    time_range: NotRequired[OverseaPartnerServiceorderOutOrderNoCompletePostBodyTimeRange]
    location: NotRequired[OverseaPartnerServiceorderOutOrderNoCompletePostBodyLocation]
    profit_sharing: NotRequired[bool]
    complete_time: NotRequired[str]
    goods_tag: NotRequired[str]


class OverseaPartnerServiceorderOutOrderNoSyncPostBodyDetail(TypedDict):
    seq: NotRequired[int]
    paid_time: str
    paid_amount: NotRequired[int]


class OverseaPartnerServiceorderOutOrderNoSyncPostBody(TypedDict):
    """同步支付分订单信息"""

    service_id: str
    sub_mchid: str
    type: Literal["Order_Paid"] | str
    detail: OverseaPartnerServiceorderOutOrderNoSyncPostBodyDetail


class OverseaPartnerServiceorderGetParams(TypedDict):
    """查询支付分订单"""

    service_id: str
    sub_mchid: str
    out_order_no: NotRequired[str]
    query_id: NotRequired[str]


class OverseaPartnerServiceorderGetResultPostPayments(TypedDict):
    name: str
    amount: NotRequired[int]
    description: NotRequired[str]
    count: NotRequired[int]


class OverseaPartnerServiceorderGetResultPostDiscounts(TypedDict):
    name: str
    description: str
    amount: NotRequired[int]
    count: NotRequired[int]


class OverseaPartnerServiceorderGetResultRiskFund(TypedDict):
    name: str
    amount: int
    description: NotRequired[str]


class OverseaPartnerServiceorderGetResultCollectionDetailsPromotionDetailGoodsDetail(TypedDict):
    goods_id: str
    quantity: NotRequired[int]
    unit_price: NotRequired[int]
    discount_amount: NotRequired[int]
    goods_remark: NotRequired[str]


class OverseaPartnerServiceorderGetResultCollectionDetailsPromotionDetail(TypedDict):
    coupon_id: str
    name: NotRequired[str]
    scope: NotRequired[Literal["GLOBAL", "SINGLE"] | str]
    type: NotRequired[Literal["CASH", "NOCASH"] | str]
    amount: int
    stock_id: NotRequired[str]
    wechatpay_contribute: NotRequired[int]
    merchant_contribute: NotRequired[int]
    other_contribute: NotRequired[int]
    currency: NotRequired[str]
    goods_detail: NotRequired[list[OverseaPartnerServiceorderGetResultCollectionDetailsPromotionDetailGoodsDetail]]


class OverseaPartnerServiceorderGetResultCollectionDetails(TypedDict):
    seq: NotRequired[int]
    amount: NotRequired[int]
    paid_type: NotRequired[Literal["NEWTON", "MCH"] | str]
    paid_time: NotRequired[str]
    transaction_id: NotRequired[str]
    promotion_detail: NotRequired[list[OverseaPartnerServiceorderGetResultCollectionDetailsPromotionDetail]]


class OverseaPartnerServiceorderGetResultCollection(TypedDict):
    state: Literal["USER_PAYING", "USER_PAID"] | str
    total_amount: NotRequired[int]
    paying_amount: NotRequired[int]
    paid_amount: NotRequired[int]
    bank_type: NotRequired[str]
    details: NotRequired[list[OverseaPartnerServiceorderGetResultCollectionDetails]]


class OverseaPartnerServiceorderGetResultTimeRange(TypedDict):
    start_time: NotRequired[str]
    start_time_remark: NotRequired[str]
    end_time: NotRequired[str]
    end_time_remark: NotRequired[str]


class OverseaPartnerServiceorderGetResultLocation(TypedDict):
    start_location: NotRequired[str]
    end_location: NotRequired[str]


class OverseaPartnerServiceorderGetResult(TypedDict):
    """查询支付分订单"""

    out_order_no: str
    service_id: str
    appid: str
    mchid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    service_introduction: str
    state: Literal["CREATED", "DOING", "DONE", "REVOKED", "EXPIRED"] | str
    state_description: NotRequired[Literal["USER_CONFIRM", "MCH_COMPLETE"] | str]
    post_payments: NotRequired[list[OverseaPartnerServiceorderGetResultPostPayments]]
    post_discounts: NotRequired[list[OverseaPartnerServiceorderGetResultPostDiscounts]]
    risk_fund: OverseaPartnerServiceorderGetResultRiskFund
    total_amount: NotRequired[int]
    need_collection: NotRequired[bool]
    collection: NotRequired[OverseaPartnerServiceorderGetResultCollection]
    time_range: OverseaPartnerServiceorderGetResultTimeRange
    location: NotRequired[OverseaPartnerServiceorderGetResultLocation]
    attach: NotRequired[str]
    notify_url: str
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    order_id: str
    currency: NotRequired[str]
    currency_price: NotRequired[int]
    currency_rate_info: NotRequired[str]


class OverseaPartnerServiceorderPostBodyPostPayments(TypedDict):
    name: str
    amount: NotRequired[int]
    description: NotRequired[str]
    count: NotRequired[int]


class OverseaPartnerServiceorderPostBodyPostDiscounts(TypedDict):
    name: str
    description: str
    amount: NotRequired[int]
    count: NotRequired[int]


class OverseaPartnerServiceorderPostBodyRiskFund(TypedDict):
    name: str
    amount: int
    description: NotRequired[str]


class OverseaPartnerServiceorderPostBodyTimeRange(TypedDict):
    start_time: str
    end_time: NotRequired[str]
    start_time_remark: NotRequired[str]
    end_time_remark: NotRequired[str]


class OverseaPartnerServiceorderPostBodyLocation(TypedDict):
    start_location: NotRequired[str]
    end_location: NotRequired[str]


class OverseaPartnerServiceorderPostBody(TypedDict):
    """创建支付分订单"""

    service_id: str
    appid: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    out_order_no: str
    currency: str
    service_introduction: str
    post_payments: NotRequired[list[OverseaPartnerServiceorderPostBodyPostPayments]]
    post_discounts: NotRequired[list[OverseaPartnerServiceorderPostBodyPostDiscounts]]
    risk_fund: OverseaPartnerServiceorderPostBodyRiskFund
    time_range: OverseaPartnerServiceorderPostBodyTimeRange
    location: NotRequired[OverseaPartnerServiceorderPostBodyLocation]
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    need_user_confirm: NotRequired[bool]
    notify_url: str
    attach: NotRequired[str]


class OverseaPartnerServiceorderPostResultPostPayments(TypedDict):
    name: str
    amount: NotRequired[int]
    description: NotRequired[str]
    count: NotRequired[int]


class OverseaPartnerServiceorderPostResultPostDiscounts(TypedDict):
    name: str
    description: str
    count: NotRequired[int]


class OverseaPartnerServiceorderPostResultRiskFund(TypedDict):
    name: str
    amount: int
    description: NotRequired[str]


class OverseaPartnerServiceorderPostResultTimeRange(TypedDict):
    start_time: str
    end_time: NotRequired[str]
    start_time_remark: NotRequired[str]
    end_time_remark: NotRequired[str]


class OverseaPartnerServiceorderPostResultLocation(TypedDict):
    start_location: NotRequired[str]
    end_location: str


class OverseaPartnerServiceorderPostResult(TypedDict):
    """创建支付分订单"""

    out_order_no: str
    service_id: str
    appid: str
    mchid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    currency: NotRequired[str]
    service_introduction: str
    state: Literal["CREATED", "DOING", "DONE", "REVOKED", "EXPIRED"] | str
    state_description: NotRequired[Literal["USER_CONFIRM", "MCH_COMPLETE"] | str]
    post_payments: NotRequired[list[OverseaPartnerServiceorderPostResultPostPayments]]
    post_discounts: NotRequired[list[OverseaPartnerServiceorderPostResultPostDiscounts]]
    risk_fund: NotRequired[OverseaPartnerServiceorderPostResultRiskFund]
    time_range: NotRequired[OverseaPartnerServiceorderPostResultTimeRange]
    location: NotRequired[OverseaPartnerServiceorderPostResultLocation]
    attach: NotRequired[str]
    notify_url: NotRequired[str]
    order_id: str
    package: NotRequired[str]


class ApplyForScenePostBodyTransactionSceneInfo(TypedDict):
    mchid: str
    sub_mchid: str


class ApplyForScenePostBody(TypedDict):
    """服务商场景中预授权"""

    service_id: str
    appid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    authorization_code: str
    notify_url: NotRequired[str]
    scene: str
    transaction_scene_info: NotRequired[ApplyForScenePostBodyTransactionSceneInfo]


class ApplyForScenePostResult(TypedDict):
    """服务商场景中预授权"""

    scene: str
    transaction_permissions_token: NotRequired[str]


class PartnerPermissionsAssessUserRiskLevelPostParams(TypedDict):
    """服务商评估用户分层"""

    sub_mchid: str


class PartnerPermissionsAssessUserRiskLevelPostBodyShoppingInfoGoods(TypedDict):
    name: str
    picture: str
    amount: int
    count: int
    category_id: NotRequired[list[str]]


class PartnerPermissionsAssessUserRiskLevelPostBodyShoppingInfo(TypedDict):
    goods: list[PartnerPermissionsAssessUserRiskLevelPostBodyShoppingInfoGoods]


class PartnerPermissionsAssessUserRiskLevelPostBody(TypedDict):
    """服务商评估用户分层"""

    service_id: str
    appid: str
    sub_appid: NotRequired[str]
    authorization_code: NotRequired[str]
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    shopping_info: NotRequired[PartnerPermissionsAssessUserRiskLevelPostBodyShoppingInfo]


class PartnerPermissionsAssessUserRiskLevelPostResult(TypedDict):
    """服务商评估用户分层"""

    service_id: str
    appid: str
    mchid: str
    openid: NotRequired[str]
    authorization_code: NotRequired[str]
    authorization_state: str
    notify_url: NotRequired[str]
    cancel_authorization_time: NotRequired[str]
    authorization_success_time: NotRequired[str]
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    sub_openid: NotRequired[str]
    user_label: NotRequired[str]
    channel_id: NotRequired[str]
    user_risk_level: NotRequired[int]
    risk_level_version: NotRequired[int]


class PartnerPermissionsAuthorizationCodeAuthorizationCodeGetParams(TypedDict):
    """查询与用户授权记录（授权协议号）"""

    service_id: str
    sub_mchid: str


class PartnerPermissionsAuthorizationCodeAuthorizationCodeGetResult(TypedDict):
    """查询与用户授权记录（授权协议号）"""

    service_id: str
    appid: str
    mchid: str
    openid: NotRequired[str]
    authorization_code: str
    authorization_state: str
    notify_url: NotRequired[str]
    cancel_authorization_time: NotRequired[str]
    authorization_success_time: NotRequired[str]
    sub_mchid: str
    sub_appid: NotRequired[str]
    sub_openid: NotRequired[str]
    user_risk_level: NotRequired[int]
    risk_level_version: NotRequired[int]


class PartnerPermissionsAuthorizationCodeAuthorizationCodeTerminatePostBody(TypedDict):
    """解除用户授权关系（授权协议号）"""

    service_id: str
    sub_mchid: str
    reason: str


class PartnerPermissionsPostBody(TypedDict):
    """商户预授权"""

    service_id: str
    appid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    authorization_code: str
    notify_url: NotRequired[str]


class PartnerPermissionsPostResult(TypedDict):
    """商户预授权"""

    apply_permissions_token: str


class SearchGetParams(TypedDict):
    """查询与用户授权记录（openid）"""

    service_id: str
    appid: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    openid: NotRequired[str]
    sub_openid: NotRequired[str]


class SearchGetResult(TypedDict):
    """查询与用户授权记录（openid）"""

    service_id: str
    appid: str
    mchid: str
    openid: NotRequired[str]
    authorization_code: NotRequired[str]
    authorization_state: str
    notify_url: NotRequired[str]
    cancel_authorization_time: NotRequired[str]
    authorization_success_time: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    sub_openid: NotRequired[str]
    user_risk_level: NotRequired[int]
    risk_level_version: NotRequired[int]


class PermissionsTerminatePostBody(TypedDict):
    """解除用户授权关系（openid）"""

    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    service_id: str
    appid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    reason: str


class OutApplyNoGetResult(TypedDict):
    """查询收付通子商户服务绑定结果"""

    service_id: str
    mchid: str
    appid: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    out_apply_no: str
    result_notify_url: NotRequired[str]
    apply_state: str
    reject_reason: NotRequired[str]


class ServiceAccountApplicationsPostBody(TypedDict):
    """收付通子商户申请绑定支付分服务"""

    service_id: str
    appid: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    out_apply_no: str
    result_notify_url: NotRequired[str]


class ServiceAccountApplicationsPostResult(TypedDict):
    """收付通子商户申请绑定支付分服务"""

    service_id: str
    mchid: str
    appid: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    out_apply_no: str
    result_notify_url: NotRequired[str]
    apply_state: str
    reject_reason: NotRequired[str]


class PayscorePartnerServiceorderOutOrderNoCancelPostBody(TypedDict):
    """取消支付分订单"""

    service_id: str
    sub_mchid: str
    reason: str


class PayscorePartnerServiceorderOutOrderNoCompletePostBodyPostPayments(TypedDict):
    name: str
    description: NotRequired[str]
    amount: NotRequired[int]
    count: NotRequired[int]


class PayscorePartnerServiceorderOutOrderNoCompletePostBodyPostDiscounts(TypedDict):
    name: str
    description: str
    amount: int
    count: NotRequired[int]


class PayscorePartnerServiceorderOutOrderNoCompletePostBodyTimeRange(TypedDict):
    start_time: NotRequired[str]
    start_time_remark: NotRequired[str]
    end_time: NotRequired[str]
    end_time_remark: NotRequired[str]


class PayscorePartnerServiceorderOutOrderNoCompletePostBodyLocation(TypedDict):
    start_location: NotRequired[str]
    end_location: NotRequired[str]


class PayscorePartnerServiceorderOutOrderNoCompletePostBodyDevice(TypedDict):
    start_device_id: NotRequired[str]
    end_device_id: NotRequired[str]
    materiel_no: NotRequired[str]


class PayscorePartnerServiceorderOutOrderNoCompletePostBody(TypedDict):
    """完结支付分订单"""

    service_id: str
    sub_mchid: str
    post_payments: list[PayscorePartnerServiceorderOutOrderNoCompletePostBodyPostPayments]
    post_discounts: NotRequired[list[PayscorePartnerServiceorderOutOrderNoCompletePostBodyPostDiscounts]]
    total_amount: int
    time_range: NotRequired[PayscorePartnerServiceorderOutOrderNoCompletePostBodyTimeRange]
    location: NotRequired[PayscorePartnerServiceorderOutOrderNoCompletePostBodyLocation]
    profit_sharing: NotRequired[bool]
    complete_time: NotRequired[str]
    goods_tag: NotRequired[str]
    device: NotRequired[PayscorePartnerServiceorderOutOrderNoCompletePostBodyDevice]


class PartnerServiceorderOutOrderNoModifyPostBodyPostPayments(TypedDict):
    name: str
    description: NotRequired[str]
    amount: NotRequired[int]
    count: NotRequired[int]


class PartnerServiceorderOutOrderNoModifyPostBodyPostDiscounts(TypedDict):
    name: str
    description: NotRequired[str]
    amount: int
    count: NotRequired[int]


class PartnerServiceorderOutOrderNoModifyPostBodyDevice(TypedDict):
    start_device_id: NotRequired[str]
    end_device_id: NotRequired[str]
    materiel_no: NotRequired[str]


class PartnerServiceorderOutOrderNoModifyPostBody(TypedDict):
    """修改订单金额"""

    service_id: NotRequired[str]
    sub_mchid: str
    post_payments: list[PartnerServiceorderOutOrderNoModifyPostBodyPostPayments]
    post_discounts: NotRequired[list[PartnerServiceorderOutOrderNoModifyPostBodyPostDiscounts]]
    total_amount: int
    reason: str
    device: NotRequired[PartnerServiceorderOutOrderNoModifyPostBodyDevice]


class PartnerServiceorderOutOrderNoPayPostBody(TypedDict):
    """商户发起催收扣款"""

    service_id: NotRequired[str]
    sub_mchid: str


class PartnerServiceorderOutOrderNoSendPendingmessagePostBodyPostPayments(TypedDict):
    name: NotRequired[str]
    amount: NotRequired[int]
    description: NotRequired[str]
    count: NotRequired[int]


class PartnerServiceorderOutOrderNoSendPendingmessagePostBodyPostDiscounts(TypedDict):
    name: NotRequired[str]
    description: NotRequired[str]
    amount: NotRequired[int]
    count: NotRequired[int]


class PartnerServiceorderOutOrderNoSendPendingmessagePostBody(TypedDict):
    """下发服务费用待处理消息"""

    service_id: str
    sub_mchid: str
    post_payments: list[PartnerServiceorderOutOrderNoSendPendingmessagePostBodyPostPayments]
    post_discounts: NotRequired[list[PartnerServiceorderOutOrderNoSendPendingmessagePostBodyPostDiscounts]]
    total_amount: int
    prepaid_time: str


class PartnerServiceorderOutOrderNoSendPrepaidmessagePostBodyPostPayments(TypedDict):
    name: NotRequired[str]
    amount: NotRequired[int]
    description: NotRequired[str]
    count: NotRequired[int]


class PartnerServiceorderOutOrderNoSendPrepaidmessagePostBodyPostDiscounts(TypedDict):
    name: NotRequired[str]
    description: NotRequired[str]
    amount: NotRequired[int]
    count: NotRequired[int]


class PartnerServiceorderOutOrderNoSendPrepaidmessagePostBody(TypedDict):
    """下发服务预扣费消息"""

    service_id: str
    sub_mchid: str
    post_payments: list[PartnerServiceorderOutOrderNoSendPrepaidmessagePostBodyPostPayments]
    post_discounts: NotRequired[list[PartnerServiceorderOutOrderNoSendPrepaidmessagePostBodyPostDiscounts]]
    total_amount: int
    prepaid_time: str


class PayscorePartnerServiceorderOutOrderNoSyncPostBodyDetail(TypedDict):
    seq: NotRequired[int]
    paid_time: str
    paid_amount: NotRequired[int]


class PayscorePartnerServiceorderOutOrderNoSyncPostBody(TypedDict):
    """同步订单信息"""

    service_id: str
    sub_mchid: str
    type: str
    detail: PayscorePartnerServiceorderOutOrderNoSyncPostBodyDetail


class PartnerServiceorderDirectCompletePostBodyPostPayments(TypedDict):
    name: str
    description: NotRequired[str]
    amount: NotRequired[int]
    count: NotRequired[int]


class PartnerServiceorderDirectCompletePostBodyPostDiscounts(TypedDict):
    name: str
    description: str
    amount: NotRequired[int]
    count: NotRequired[int]


class PartnerServiceorderDirectCompletePostBodyTimeRange(TypedDict):
    start_time: str
    start_time_remark: NotRequired[str]
    end_time: NotRequired[str]
    end_time_remark: NotRequired[str]


class PartnerServiceorderDirectCompletePostBodyLocation(TypedDict):
    start_location: NotRequired[str]
    end_location: NotRequired[str]


class PartnerServiceorderDirectCompletePostBody(TypedDict):
    """创单结单合并"""

    service_id: str
    appid: str
    sub_appid: str
    sub_mchid: NotRequired[str]
    out_order_no: str
    service_introduction: str
    post_payments: NotRequired[list[PartnerServiceorderDirectCompletePostBodyPostPayments]]
    post_discounts: NotRequired[list[PartnerServiceorderDirectCompletePostBodyPostDiscounts]]
    total_amount: int
    time_range: PartnerServiceorderDirectCompletePostBodyTimeRange
    location: NotRequired[PartnerServiceorderDirectCompletePostBodyLocation]
    profit_sharing: NotRequired[bool]
    goods_tag: NotRequired[str]
    attach: NotRequired[str]
    notify_url: str
    openid: NotRequired[str]


class PayscorePartnerServiceorderGetParams(TypedDict):
    """查询支付分订单"""

    service_id: str
    sub_mchid: str
    out_order_no: NotRequired[str]
    query_id: NotRequired[str]


class PayscorePartnerServiceorderGetResultPostPayments(TypedDict):
    name: str
    description: NotRequired[str]
    amount: NotRequired[int]
    count: NotRequired[int]


class PayscorePartnerServiceorderGetResultPostDiscounts(TypedDict):
    name: str
    description: str
    amount: NotRequired[int]
    count: NotRequired[int]


class PayscorePartnerServiceorderGetResultRiskFund(TypedDict):
    name: str
    amount: int
    description: NotRequired[str]


class PayscorePartnerServiceorderGetResultCollectionDetailsPromotionDetailGoodsDetail(TypedDict):
    goods_id: str
    quantity: NotRequired[int]
    unit_price: NotRequired[int]
    discount_amount: NotRequired[int]
    goods_remark: NotRequired[str]


class PayscorePartnerServiceorderGetResultCollectionDetailsPromotionDetail(TypedDict):
    coupon_id: str
    name: NotRequired[str]
    scope: NotRequired[Literal["SINGLE", "GLOBAL"] | str]
    type: NotRequired[Literal["CASH", "NOCASH"] | str]
    amount: int
    stock_id: NotRequired[str]
    wechatpay_contribute: NotRequired[int]
    merchant_contribute: NotRequired[int]
    other_contribute: NotRequired[int]
    currency: NotRequired[str]
    goods_detail: NotRequired[list[PayscorePartnerServiceorderGetResultCollectionDetailsPromotionDetailGoodsDetail]]


class PayscorePartnerServiceorderGetResultCollectionDetails(TypedDict):
    seq: NotRequired[int]
    amount: NotRequired[int]
    paid_type: NotRequired[Literal["NEWTON", "MCH"] | str]
    paid_time: NotRequired[str]
    transaction_id: NotRequired[str]
    promotion_detail: NotRequired[list[PayscorePartnerServiceorderGetResultCollectionDetailsPromotionDetail]]


class PayscorePartnerServiceorderGetResultCollection(TypedDict):
    state: Literal["USER_PAYING", "USER_PAID"] | str
    total_amount: NotRequired[int]
    paying_amount: NotRequired[int]
    paid_amount: NotRequired[int]
    details: NotRequired[list[PayscorePartnerServiceorderGetResultCollectionDetails]]
    bank_type: NotRequired[str]


class PayscorePartnerServiceorderGetResultTimeRange(TypedDict):
    start_time: NotRequired[str]
    start_time_remark: NotRequired[str]
    end_time: NotRequired[str]
    end_time_remark: NotRequired[str]


class PayscorePartnerServiceorderGetResultLocation(TypedDict):
    start_location: NotRequired[str]
    end_location: NotRequired[str]


class PayscorePartnerServiceorderGetResult(TypedDict):
    """查询支付分订单"""

    out_order_no: str
    service_id: str
    appid: str
    mchid: str
    sub_appid: NotRequired[str]
    sub_mchid: NotRequired[str]
    service_introduction: str
    state: Literal["CREATED", "DOING", "DONE", "REVOKED", "EXPIRED"] | str
    state_description: NotRequired[Literal["USER_CONFIRM", "MCH_COMPLETE"] | str]
    post_payments: NotRequired[list[PayscorePartnerServiceorderGetResultPostPayments]]
    post_discounts: NotRequired[list[PayscorePartnerServiceorderGetResultPostDiscounts]]
    risk_fund: NotRequired[PayscorePartnerServiceorderGetResultRiskFund]
    total_amount: NotRequired[int]
    need_collection: NotRequired[bool]
    collection: NotRequired[PayscorePartnerServiceorderGetResultCollection]
    time_range: NotRequired[PayscorePartnerServiceorderGetResultTimeRange]
    location: NotRequired[PayscorePartnerServiceorderGetResultLocation]
    attach: NotRequired[str]
    notify_url: NotRequired[str]
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    order_id: NotRequired[str]


class PayscorePartnerServiceorderPostBodyPostPayments(TypedDict):
    name: str
    description: NotRequired[str]
    amount: NotRequired[int]
    count: NotRequired[int]


class PayscorePartnerServiceorderPostBodyPostDiscounts(TypedDict):
    name: str
    description: str
    amount: NotRequired[int]
    count: NotRequired[int]


class PayscorePartnerServiceorderPostBodyRiskFund(TypedDict):
    name: Literal["DEPOSIT", "ADVANCE", "CASH_DEPOSIT", "ESTIMATE_ORDER_COST"] | str
    amount: int
    description: NotRequired[str]


class PayscorePartnerServiceorderPostBodyTimeRange(TypedDict):
    start_time: NotRequired[str]
    start_time_remark: NotRequired[str]
    end_time: NotRequired[str]
    end_time_remark: NotRequired[str]


class PayscorePartnerServiceorderPostBodyLocation(TypedDict):
    start_location: NotRequired[str]
    end_location: NotRequired[str]


class PayscorePartnerServiceorderPostBodyDevice(TypedDict):
    start_device_id: NotRequired[str]
    end_device_id: NotRequired[str]
    materiel_no: NotRequired[str]


class PayscorePartnerServiceorderPostBody(TypedDict):
    """创建支付分订单"""

    service_id: str
    appid: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    out_order_no: str
    service_introduction: str
    post_payments: NotRequired[list[PayscorePartnerServiceorderPostBodyPostPayments]]
    post_discounts: NotRequired[list[PayscorePartnerServiceorderPostBodyPostDiscounts]]
    risk_fund: PayscorePartnerServiceorderPostBodyRiskFund
    time_range: PayscorePartnerServiceorderPostBodyTimeRange
    location: NotRequired[PayscorePartnerServiceorderPostBodyLocation]
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    need_user_confirm: NotRequired[bool]
    notify_url: str
    attach: NotRequired[str]
    device: NotRequired[PayscorePartnerServiceorderPostBodyDevice]


class PayscorePartnerServiceorderPostResultPostPayments(TypedDict):
    name: str
    description: NotRequired[str]
    amount: NotRequired[int]
    count: NotRequired[int]


class PayscorePartnerServiceorderPostResultPostDiscounts(TypedDict):
    name: str
    description: str
    amount: NotRequired[int]
    count: NotRequired[int]


class PayscorePartnerServiceorderPostResultRiskFund(TypedDict):
    name: Literal["DEPOSIT", "ADVANCE", "CASH_DEPOSIT", "ESTIMATE_ORDER_COST"] | str
    amount: int
    description: NotRequired[str]


class PayscorePartnerServiceorderPostResultTimeRange(TypedDict):
    start_time: str
    start_time_remark: NotRequired[str]
    end_time: NotRequired[str]
    end_time_remark: NotRequired[str]


class PayscorePartnerServiceorderPostResultLocation(TypedDict):
    start_location: NotRequired[str]
    end_location: str


class PayscorePartnerServiceorderPostResult(TypedDict):
    """创建支付分订单"""

    out_order_no: str
    service_id: str
    appid: str
    mchid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    service_introduction: str
    state: Literal["CREATED", "DOING", "DONE", "REVOKED", "EXPIRED"] | str
    state_description: NotRequired[Literal["USER_CONFIRM", "MCH_COMPLETE"] | str]
    post_payments: NotRequired[list[PayscorePartnerServiceorderPostResultPostPayments]]
    post_discounts: NotRequired[list[PayscorePartnerServiceorderPostResultPostDiscounts]]
    risk_fund: NotRequired[PayscorePartnerServiceorderPostResultRiskFund]
    time_range: NotRequired[PayscorePartnerServiceorderPostResultTimeRange]
    location: NotRequired[PayscorePartnerServiceorderPostResultLocation]
    attach: NotRequired[str]
    notify_url: NotRequired[str]
    order_id: str
    package: NotRequired[str]


class PartnerServicepayondeliveryorderPostBodyPostPayments(TypedDict):
    name: NotRequired[str]
    amount: NotRequired[int]
    description: NotRequired[str]
    count: NotRequired[int]


class PartnerServicepayondeliveryorderPostBodyPostDiscounts(TypedDict):
    name: NotRequired[str]
    description: NotRequired[str]
    amount: NotRequired[int]
    count: NotRequired[int]


class PartnerServicepayondeliveryorderPostBodyTimeRange(TypedDict):
    start_time: NotRequired[str]
    start_time_remark: NotRequired[str]
    end_time: NotRequired[str]
    end_time_remark: NotRequired[str]


class PartnerServicepayondeliveryorderPostBodyLocation(TypedDict):
    start_location: NotRequired[str]
    end_location: NotRequired[str]


class PartnerServicepayondeliveryorderPostBodyRiskFund(TypedDict):
    name: Literal["DEPOSIT", "ADVANCE", "CASH_DEPOSIT", "ESTIMATE_ORDER_COST"] | str
    amount: int
    description: NotRequired[str]


class PartnerServicepayondeliveryorderPostBodyShoppingInfoJumpLink(TypedDict):
    jump_link_type: NotRequired[Literal["JUMP_LINK_MINI_PROGRAM"] | str]
    appid: NotRequired[str]
    path: NotRequired[str]


class PartnerServicepayondeliveryorderPostBodyShoppingInfoGoods(TypedDict):
    name: NotRequired[str]
    picture: NotRequired[str]
    amount: NotRequired[int]
    count: NotRequired[int]
    category_id: NotRequired[list[str]]


class PartnerServicepayondeliveryorderPostBodyShoppingInfo(TypedDict):
    real_merchant_appid: NotRequired[str]
    jump_link: NotRequired[PartnerServicepayondeliveryorderPostBodyShoppingInfoJumpLink]
    goods: NotRequired[list[PartnerServicepayondeliveryorderPostBodyShoppingInfoGoods]]


class PartnerServicepayondeliveryorderPostBody(TypedDict):
    """创建先用后付订单"""

    out_order_no: str
    appid: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    service_id: str
    service_introduction: str
    post_payments: NotRequired[list[PartnerServicepayondeliveryorderPostBodyPostPayments]]
    post_discounts: NotRequired[list[PartnerServicepayondeliveryorderPostBodyPostDiscounts]]
    time_range: PartnerServicepayondeliveryorderPostBodyTimeRange
    location: NotRequired[PartnerServicepayondeliveryorderPostBodyLocation]
    risk_fund: PartnerServicepayondeliveryorderPostBodyRiskFund
    attach: NotRequired[str]
    notify_url: str
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    need_user_confirm: NotRequired[bool]
    mchid: NotRequired[str]
    shopping_info: PartnerServicepayondeliveryorderPostBodyShoppingInfo


class PartnerServicepayondeliveryorderPostResultPostPayments(TypedDict):
    name: NotRequired[str]
    amount: NotRequired[int]
    description: NotRequired[str]
    count: NotRequired[int]


class PartnerServicepayondeliveryorderPostResultPostDiscounts(TypedDict):
    name: NotRequired[str]
    description: NotRequired[str]
    amount: NotRequired[int]
    count: NotRequired[int]


class PartnerServicepayondeliveryorderPostResultRiskFund(TypedDict):
    name: str
    amount: int
    description: NotRequired[str]


class PartnerServicepayondeliveryorderPostResultTimeRange(TypedDict):
    start_time: NotRequired[str]
    end_time: NotRequired[str]
    start_time_remark: NotRequired[str]
    end_time_remark: NotRequired[str]


class PartnerServicepayondeliveryorderPostResultLocation(TypedDict):
    start_location: NotRequired[str]
    end_location: NotRequired[str]


class PartnerServicepayondeliveryorderPostResultShoppingInfoJumpLink(TypedDict):
    jump_link_type: str
    appid: NotRequired[str]
    path: NotRequired[str]


class PartnerServicepayondeliveryorderPostResultShoppingInfoGoods(TypedDict):
    name: str
    picture: str
    amount: int
    count: int
    category_id: NotRequired[list[str]]


class PartnerServicepayondeliveryorderPostResultShoppingInfo(TypedDict):
    real_merchant_appid: NotRequired[str]
    jump_link: PartnerServicepayondeliveryorderPostResultShoppingInfoJumpLink
    goods: list[PartnerServicepayondeliveryorderPostResultShoppingInfoGoods]


class PartnerServicepayondeliveryorderPostResult(TypedDict):
    """创建先用后付订单"""

    out_order_no: str
    service_id: str
    appid: str
    mchid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    service_introduction: str
    state: str
    state_description: NotRequired[str]
    post_payments: NotRequired[list[PartnerServicepayondeliveryorderPostResultPostPayments]]
    post_discounts: NotRequired[list[PartnerServicepayondeliveryorderPostResultPostDiscounts]]
    risk_fund: NotRequired[PartnerServicepayondeliveryorderPostResultRiskFund]
    time_range: NotRequired[PartnerServicepayondeliveryorderPostResultTimeRange]
    location: NotRequired[PartnerServicepayondeliveryorderPostResultLocation]
    attach: NotRequired[str]
    notify_url: NotRequired[str]
    order_id: NotRequired[str]
    package: NotRequired[str]
    shopping_info: NotRequired[PartnerServicepayondeliveryorderPostResultShoppingInfo]


class ServiceIdGetParams(TypedDict):
    """查询用户分层对应建议先享金额"""

    sub_mchid: str
    appid: str
    sub_appid: NotRequired[str]
    risk_level_version: int


class ServiceIdGetResultQuotas(TypedDict):
    risk_level: int
    suggested_quota: int


class ServiceIdGetResult(TypedDict):
    """查询用户分层对应建议先享金额"""

    service_id: str
    mchid: str
    sub_mchid: str
    appid: str
    sub_appid: NotRequired[str]
    risk_level_version: int
    quotas: list[ServiceIdGetResultQuotas]


class PayafterOrdersOutOrderNoCancelPostBody(TypedDict):
    """撤销先享后付订单"""

    appid: str
    service_id: str
    reason: str


class PayafterOrdersOutOrderNoCancelPostResult(TypedDict):
    """撤销先享后付订单"""

    appid: str
    mchid: str
    out_order_no: str
    service_id: str
    order_id: str


class PayafterOrdersOutOrderNoCompletePostBodyFees(TypedDict):
    fee_name: NotRequired[str]
    fee_count: NotRequired[int]
    fee_amount: NotRequired[int]
    fee_desc: NotRequired[str]


class PayafterOrdersOutOrderNoCompletePostBodyDiscounts(TypedDict):
    discount_name: NotRequired[str]
    discount_amount: NotRequired[int]
    discount_desc: NotRequired[str]


class PayafterOrdersOutOrderNoCompletePostBody(TypedDict):
    """完结先享后付订单"""

    appid: str
    service_id: str
    finish_type: NotRequired[Literal[1, 2] | int]
    cancel_reason: NotRequired[str]
    real_service_start_time: NotRequired[str]
    real_service_end_time: NotRequired[str]
    real_service_end_location: NotRequired[str]
    fees: NotRequired[list[PayafterOrdersOutOrderNoCompletePostBodyFees]]
    discounts: NotRequired[list[PayafterOrdersOutOrderNoCompletePostBodyDiscounts]]
    total_amount: NotRequired[int]
    finish_ticket: NotRequired[str]
    profit_sharing: NotRequired[bool]


class PayafterOrdersOutOrderNoCompletePostResult(TypedDict):
    """完结先享后付订单"""

    appid: str
    mchid: str
    out_order_no: str
    service_id: str
    order_id: str


class PayafterOrdersOutOrderNoSyncPostBodyDetail(TypedDict):
    paid_time: NotRequired[str]


class PayafterOrdersOutOrderNoSyncPostBody(TypedDict):
    """支付分订单同步"""

    appid: NotRequired[str]
    service_id: NotRequired[str]
    type: NotRequired[Literal["Order_Paid"] | str]
    detail: NotRequired[PayafterOrdersOutOrderNoSyncPostBodyDetail]


class PayafterOrdersOutOrderNoSyncPostResult(TypedDict):
    """支付分订单同步"""

    appid: str
    mchid: str
    out_order_no: str
    order_id: str


class PayafterOrdersGetParams(TypedDict):
    """查询先享后付订单"""

    service_id: NotRequired[str]
    out_order_no: NotRequired[str]
    query_id: NotRequired[str]
    appid: NotRequired[str]


class PayafterOrdersGetResultFees(TypedDict):
    fee_name: NotRequired[str]
    fee_count: NotRequired[int]
    fee_amount: NotRequired[int]
    fee_desc: NotRequired[str]


class PayafterOrdersGetResultDiscounts(TypedDict):
    discount_name: NotRequired[str]
    discount_amount: NotRequired[int]
    discount_desc: NotRequired[str]


class PayafterOrdersGetResult(TypedDict):
    """查询先享后付订单"""

    appid: NotRequired[str]
    mchid: NotRequired[str]
    out_order_no: NotRequired[str]
    service_id: NotRequired[str]
    state: NotRequired[Literal["CREATED", "USER_ACCEPTED", "FINISHED", "USER_PAID", "REVOKED", "EXPIRED"] | str]
    finish_type: NotRequired[Literal[1, 2] | int]
    service_start_time: NotRequired[str]
    service_end_time: NotRequired[str]
    real_service_start_time: NotRequired[str]
    real_service_end_time: NotRequired[str]
    pay_succ_time: NotRequired[str]
    service_start_location: NotRequired[str]
    service_end_location: NotRequired[str]
    real_service_start_location: NotRequired[str]
    real_service_end_location: NotRequired[str]
    service_introduction: NotRequired[str]
    fees: NotRequired[list[PayafterOrdersGetResultFees]]
    discounts: NotRequired[list[PayafterOrdersGetResultDiscounts]]
    risk_amount: NotRequired[int]
    total_amount: NotRequired[int]
    attach: NotRequired[str]
    finish_ticket: NotRequired[str]
    finish_transaction_id: NotRequired[str]
    pay_type: NotRequired[Literal["MchChannelPayType"] | str]


class PayafterOrdersPostBodyFees(TypedDict):
    fee_name: NotRequired[str]
    fee_count: NotRequired[int]
    fee_amount: NotRequired[int]
    fee_desc: NotRequired[str]


class PayafterOrdersPostBodyDiscounts(TypedDict):
    discount_name: NotRequired[str]
    discount_desc: NotRequired[str]


class PayafterOrdersPostBody(TypedDict):
    """创建先享后付订单"""

    appid: str
    out_order_no: str
    service_id: str
    service_start_time: NotRequired[str]
    service_end_time: NotRequired[str]
    service_start_location: NotRequired[str]
    service_end_location: NotRequired[str]
    service_introduction: NotRequired[str]
    fees: NotRequired[list[PayafterOrdersPostBodyFees]]
    discounts: NotRequired[list[PayafterOrdersPostBodyDiscounts]]
    risk_amount: NotRequired[int]
    attach: NotRequired[str]
    need_user_confirm: NotRequired[bool]
    openid: NotRequired[str]
    name: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    phone: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    userid: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    address: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext


class PayafterOrdersPostResult(TypedDict):
    """创建先享后付订单"""

    appid: NotRequired[str]
    mchid: NotRequired[str]
    out_order_no: NotRequired[str]
    service_id: NotRequired[str]
    order_id: NotRequired[str]
    miniprogram_businesstype: NotRequired[str]
    miniprogram_appid: NotRequired[str]
    miniprogram_path: NotRequired[str]
    miniprogram_username: NotRequired[str]
    package: NotRequired[str]


class PayscorePermissionsAssessUserRiskLevelPostBodyShoppingInfoGoods(TypedDict):
    name: str
    picture: str
    amount: int
    count: int
    category_id: NotRequired[list[str]]


class PayscorePermissionsAssessUserRiskLevelPostBodyShoppingInfo(TypedDict):
    goods: list[PayscorePermissionsAssessUserRiskLevelPostBodyShoppingInfoGoods]


class PayscorePermissionsAssessUserRiskLevelPostBody(TypedDict):
    """商户评估用户分层"""

    service_id: str
    appid: str
    authorization_code: NotRequired[str]
    openid: NotRequired[str]
    shopping_info: NotRequired[PayscorePermissionsAssessUserRiskLevelPostBodyShoppingInfo]


class PayscorePermissionsAssessUserRiskLevelPostResult(TypedDict):
    """商户评估用户分层"""

    service_id: str
    appid: str
    mchid: str
    openid: NotRequired[str]
    authorization_code: NotRequired[str]
    authorization_state: str
    notify_url: NotRequired[str]
    cancel_authorization_time: NotRequired[str]
    authorization_success_time: NotRequired[str]
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    sub_openid: NotRequired[str]
    user_label: NotRequired[str]
    channel_id: NotRequired[str]
    user_risk_level: NotRequired[int]
    risk_level_version: NotRequired[int]


class PayscorePermissionsAuthorizationCodeAuthorizationCodeGetParams(TypedDict):
    """查询与用户授权记录（授权协议号）"""

    service_id: str


class PayscorePermissionsAuthorizationCodeAuthorizationCodeGetResult(TypedDict):
    """查询与用户授权记录（授权协议号）"""

    service_id: str
    appid: str
    mchid: str
    openid: NotRequired[str]
    authorization_code: str
    authorization_state: Literal["UNAVAILABLE", "AVAILABLE", "UNBINDUSER"] | str
    notify_url: NotRequired[str]
    cancel_authorization_time: NotRequired[str]
    authorization_success_time: NotRequired[str]
    user_risk_level: NotRequired[int]
    risk_level_version: NotRequired[int]


class PayscorePermissionsAuthorizationCodeAuthorizationCodeTerminatePostBody(TypedDict):
    """解除用户授权关系（授权协议号）"""

    service_id: str
    reason: str


class OpenidGetParams(TypedDict):
    """查询与用户授权记录（openid）"""

    service_id: str
    appid: str


class OpenidGetResult(TypedDict):
    """查询与用户授权记录（openid）"""

    service_id: str
    appid: str
    mchid: str
    openid: NotRequired[str]
    authorization_code: NotRequired[str]
    authorization_state: Literal["UNAVAILABLE", "AVAILABLE", "UNBINDUSER"] | str
    cancel_authorization_time: NotRequired[str]
    authorization_success_time: NotRequired[str]
    user_risk_level: NotRequired[int]
    risk_level_version: NotRequired[int]


class OpenidTerminatePostBody(TypedDict):
    """解除用户授权关系（openid）"""

    service_id: str
    appid: str
    reason: str


class PayscorePermissionsPostBody(TypedDict):
    """商户预授权"""

    service_id: str
    appid: str
    authorization_code: str
    notify_url: NotRequired[str]


class PayscorePermissionsPostResult(TypedDict):
    """商户预授权"""

    apply_permissions_token: str


class PartnerPayscorePlansMerchantPlanNoMerchantPlanNoGetParams(TypedDict):
    """查询支付分计划"""

    sub_mchid: str


class PartnerPayscorePlansMerchantPlanNoMerchantPlanNoGetResultPlanDetailList(TypedDict):
    plan_detail_no: int
    plan_detail_name: str
    original_price: int
    plan_discount_description: NotRequired[str]
    actual_price: int


class PartnerPayscorePlansMerchantPlanNoMerchantPlanNoGetResult(TypedDict):
    """查询支付分计划"""

    plan_id: str
    service_id: str
    mchid: str
    sub_mchid: str
    appid: str
    sub_appid: NotRequired[str]
    merchant_plan_no: str
    plan_name: str
    plan_duration: int
    plan_state: str
    total_original_price: int
    deduction_quantity: int
    total_actual_price: int
    plan_detail_list: NotRequired[list[PartnerPayscorePlansMerchantPlanNoMerchantPlanNoGetResultPlanDetailList]]
    stop_mchid: NotRequired[str]
    stop_time: NotRequired[str]


class PartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopPostBody(TypedDict):
    """停止支付分计划"""

    sub_mchid: str


class PartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopPostResultPlanDetailList(TypedDict):
    plan_detail_no: int
    plan_detail_name: str
    original_price: int
    plan_discount_description: NotRequired[str]
    actual_price: int


class PartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopPostResult(TypedDict):
    """停止支付分计划"""

    plan_id: str
    service_id: str
    mchid: str
    sub_mchid: str
    appid: str
    sub_appid: NotRequired[str]
    merchant_plan_no: str
    plan_name: str
    plan_duration: int
    plan_state: str
    total_original_price: int
    deduction_quantity: int
    total_actual_price: int
    plan_detail_list: NotRequired[list[PartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopPostResultPlanDetailList]]
    stop_mchid: NotRequired[str]
    stop_time: NotRequired[str]


class PartnerPayscorePlansPostBodyPlanDetailList(TypedDict):
    original_price: int
    plan_discount_description: NotRequired[str]
    actual_price: int
    plan_detail_name: str


class PartnerPayscorePlansPostBody(TypedDict):
    """创建支付分计划"""

    service_id: str
    appid: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    plan_name: str
    plan_duration: int
    deduction_quantity: int
    total_original_price: int
    total_actual_price: int
    plan_detail_list: NotRequired[list[PartnerPayscorePlansPostBodyPlanDetailList]]
    merchant_plan_no: str


class PartnerPayscorePlansPostResultPlanDetailList(TypedDict):
    plan_detail_no: int
    plan_detail_name: str
    original_price: int
    plan_discount_description: NotRequired[str]
    actual_price: int


class PartnerPayscorePlansPostResult(TypedDict):
    """创建支付分计划"""

    plan_id: str
    service_id: str
    mchid: str
    sub_mchid: str
    appid: str
    sub_appid: NotRequired[str]
    merchant_plan_no: str
    plan_name: str
    plan_duration: int
    plan_state: str
    total_original_price: int
    deduction_quantity: int
    total_actual_price: int
    plan_detail_list: NotRequired[list[PartnerPayscorePlansPostResultPlanDetailList]]
    stop_mchid: NotRequired[str]
    stop_time: NotRequired[str]


class PlanPayscorePlansMerchantPlanNoMerchantPlanNoGetResultPlanDetailList(TypedDict):
    plan_detail_no: int
    plan_detail_name: str
    original_price: int
    plan_discount_description: NotRequired[str]
    actual_price: int


class PlanPayscorePlansMerchantPlanNoMerchantPlanNoGetResult(TypedDict):
    """查询支付分计划"""

    plan_id: str
    service_id: str
    mchid: str
    appid: str
    merchant_plan_no: str
    plan_name: str
    plan_duration: int
    plan_state: str
    total_original_price: int
    deduction_quantity: int
    total_actual_price: int
    plan_detail_list: NotRequired[list[PlanPayscorePlansMerchantPlanNoMerchantPlanNoGetResultPlanDetailList]]
    stop_mchid: NotRequired[str]
    stop_time: NotRequired[str]


class PlanPayscorePlansMerchantPlanNoMerchantPlanNoStopPostResultPlanDetailList(TypedDict):
    plan_detail_no: int
    plan_detail_name: str
    original_price: int
    plan_discount_description: NotRequired[str]
    actual_price: int


class PlanPayscorePlansMerchantPlanNoMerchantPlanNoStopPostResult(TypedDict):
    """停止支付分计划"""

    plan_id: str
    service_id: str
    mchid: str
    appid: str
    merchant_plan_no: str
    plan_name: str
    plan_duration: int
    plan_state: str
    total_original_price: int
    deduction_quantity: int
    total_actual_price: int
    plan_detail_list: NotRequired[list[PlanPayscorePlansMerchantPlanNoMerchantPlanNoStopPostResultPlanDetailList]]
    stop_mchid: NotRequired[str]
    stop_time: NotRequired[str]


class PlanPayscorePlansPostBodyPlanDetailList(TypedDict):
    original_price: int
    plan_discount_description: NotRequired[str]
    actual_price: int
    plan_detail_name: str


class PlanPayscorePlansPostBody(TypedDict):
    """创建支付分计划"""

    service_id: str
    appid: str
    plan_name: str
    plan_duration: int
    deduction_quantity: int
    total_original_price: int
    total_actual_price: int
    plan_detail_list: NotRequired[list[PlanPayscorePlansPostBodyPlanDetailList]]
    merchant_plan_no: str


class PlanPayscorePlansPostResultPlanDetailList(TypedDict):
    plan_detail_no: int
    plan_detail_name: str
    original_price: int
    plan_discount_description: NotRequired[str]
    actual_price: int


class PlanPayscorePlansPostResult(TypedDict):
    """创建支付分计划"""

    plan_id: str
    service_id: str
    mchid: str
    appid: str
    merchant_plan_no: str
    plan_name: str
    plan_duration: int
    plan_state: str
    total_original_price: int
    deduction_quantity: int
    total_actual_price: int
    plan_detail_list: NotRequired[list[PlanPayscorePlansPostResultPlanDetailList]]
    stop_mchid: NotRequired[str]
    stop_time: NotRequired[str]


class PayscoreServiceorderOutOrderNoCancelPostBody(TypedDict):
    """取消支付分订单"""

    appid: str
    service_id: str
    reason: str


class PayscoreServiceorderOutOrderNoCancelPostResult(TypedDict):
    """取消支付分订单"""

    appid: str
    mchid: str
    out_order_no: str
    service_id: str
    order_id: str


class PayscoreServiceorderOutOrderNoCompletePostBodyPostPayments(TypedDict):
    name: str
    amount: NotRequired[int]
    description: NotRequired[str]
    count: NotRequired[int]


class PayscoreServiceorderOutOrderNoCompletePostBodyPostDiscounts(TypedDict):
    name: str
    description: NotRequired[str]
    amount: int
    count: NotRequired[int]


class PayscoreServiceorderOutOrderNoCompletePostBodyTimeRange(TypedDict):
    start_time: NotRequired[str]
    end_time: NotRequired[str]
    start_time_remark: NotRequired[str]
    end_time_remark: NotRequired[str]


class PayscoreServiceorderOutOrderNoCompletePostBodyLocation(TypedDict):
    end_location: NotRequired[str]


class PayscoreServiceorderOutOrderNoCompletePostBodyDevice(TypedDict):
    start_device_id: NotRequired[str]
    end_device_id: NotRequired[str]
    materiel_no: NotRequired[str]


class PayscoreServiceorderOutOrderNoCompletePostBody(TypedDict):
    """完结支付分订单"""

    appid: str
    service_id: str
    post_payments: list[PayscoreServiceorderOutOrderNoCompletePostBodyPostPayments]
    post_discounts: NotRequired[list[PayscoreServiceorderOutOrderNoCompletePostBodyPostDiscounts]]
    total_amount: int
    time_range: NotRequired[PayscoreServiceorderOutOrderNoCompletePostBodyTimeRange]
    location: NotRequired[PayscoreServiceorderOutOrderNoCompletePostBodyLocation]
    profit_sharing: NotRequired[bool]
    goods_tag: NotRequired[str]
    device: NotRequired[PayscoreServiceorderOutOrderNoCompletePostBodyDevice]


class PayscoreServiceorderOutOrderNoCompletePostResultPostPayments(TypedDict):
    name: str
    amount: NotRequired[int]
    description: NotRequired[str]
    count: NotRequired[int]


class PayscoreServiceorderOutOrderNoCompletePostResultPostDiscounts(TypedDict):
    name: str
    description: NotRequired[str]
    amount: int
    count: NotRequired[int]


class PayscoreServiceorderOutOrderNoCompletePostResultRiskFund(TypedDict):
    name: Literal["DEPOSIT", "ADVANCE", "CASH_DEPOSIT", "ESTIMATE_ORDER_COST"] | str
    amount: int
    description: NotRequired[str]


class PayscoreServiceorderOutOrderNoCompletePostResultTimeRange(TypedDict):
    start_time: NotRequired[str]
    end_time: NotRequired[str]
    start_time_remark: NotRequired[str]
    end_time_remark: NotRequired[str]


class PayscoreServiceorderOutOrderNoCompletePostResultLocation(TypedDict):
    end_location: NotRequired[str]


class PayscoreServiceorderOutOrderNoCompletePostResult(TypedDict):
    """完结支付分订单"""

    appid: str
    mchid: str
    out_order_no: str
    service_id: str
    service_introduction: str
    state: Literal["CREATED", "DOING", "DONE", "REVOKED", "EXPIRED"] | str
    state_description: NotRequired[Literal["USER_CONFIRM", "MCH_COMPLETE"] | str]
    total_amount: int
    post_payments: NotRequired[list[PayscoreServiceorderOutOrderNoCompletePostResultPostPayments]]
    post_discounts: NotRequired[list[PayscoreServiceorderOutOrderNoCompletePostResultPostDiscounts]]
    risk_fund: PayscoreServiceorderOutOrderNoCompletePostResultRiskFund
    time_range: NotRequired[PayscoreServiceorderOutOrderNoCompletePostResultTimeRange]
    location: NotRequired[PayscoreServiceorderOutOrderNoCompletePostResultLocation]
    order_id: NotRequired[str]
    need_collection: NotRequired[bool]


class PayscoreServiceorderOutOrderNoModifyPostBodyPostPayments(TypedDict):
    name: str
    amount: NotRequired[int]
    description: NotRequired[str]
    count: NotRequired[int]


class PayscoreServiceorderOutOrderNoModifyPostBodyPostDiscounts(TypedDict):
    name: NotRequired[str]
    description: NotRequired[str]
    amount: NotRequired[int]
    count: NotRequired[int]


class PayscoreServiceorderOutOrderNoModifyPostBodyDevice(TypedDict):
    start_device_id: NotRequired[str]
    end_device_id: NotRequired[str]
    materiel_no: NotRequired[str]


class PayscoreServiceorderOutOrderNoModifyPostBody(TypedDict):
    """修改订单金额"""

    appid: str
    service_id: str
    post_payments: list[PayscoreServiceorderOutOrderNoModifyPostBodyPostPayments]
    post_discounts: NotRequired[list[PayscoreServiceorderOutOrderNoModifyPostBodyPostDiscounts]]
    total_amount: int
    reason: str
    device: NotRequired[PayscoreServiceorderOutOrderNoModifyPostBodyDevice]


class PayscoreServiceorderOutOrderNoModifyPostResultPostPayments(TypedDict):
    name: str
    amount: NotRequired[int]
    description: NotRequired[str]
    count: NotRequired[int]


class PayscoreServiceorderOutOrderNoModifyPostResultPostDiscounts(TypedDict):
    name: NotRequired[str]
    description: NotRequired[str]
    amount: NotRequired[int]
    count: NotRequired[int]


class PayscoreServiceorderOutOrderNoModifyPostResultRiskFund(TypedDict):
    name: Literal["DEPOSIT", "ADVANCE", "CASH_DEPOSIT", "ESTIMATE_ORDER_COST"] | str
    amount: int
    description: NotRequired[str]


class PayscoreServiceorderOutOrderNoModifyPostResultCollectionDetails(TypedDict):
    seq: NotRequired[int]
    amount: NotRequired[int]
    paid_type: NotRequired[Literal["NEWTON", "MCH"] | str]
    paid_time: NotRequired[str]
    transaction_id: NotRequired[str]


class PayscoreServiceorderOutOrderNoModifyPostResultCollection(TypedDict):
    state: Literal["USER_PAYING", "USER_PAID"] | str
    total_amount: NotRequired[int]
    paying_amount: NotRequired[int]
    paid_amount: NotRequired[int]
    details: NotRequired[list[PayscoreServiceorderOutOrderNoModifyPostResultCollectionDetails]]
    bank_type: NotRequired[str]


class PayscoreServiceorderOutOrderNoModifyPostResultTimeRange(TypedDict):
    start_time: NotRequired[str]
    end_time: NotRequired[str]
    start_time_remark: NotRequired[str]
    end_time_remark: NotRequired[str]


class PayscoreServiceorderOutOrderNoModifyPostResultLocation(TypedDict):
    start_location: NotRequired[str]
    end_location: NotRequired[str]


class PayscoreServiceorderOutOrderNoModifyPostResult(TypedDict):
    """修改订单金额"""

    out_order_no: str
    service_id: str
    appid: str
    mchid: str
    service_introduction: str
    state: Literal["CREATED", "DOING", "DONE", "REVOKED", "EXPIRED"] | str
    state_description: NotRequired[Literal["USER_CONFIRM", "MCH_COMPLETE"] | str]
    post_payments: list[PayscoreServiceorderOutOrderNoModifyPostResultPostPayments]
    post_discounts: NotRequired[list[PayscoreServiceorderOutOrderNoModifyPostResultPostDiscounts]]
    risk_fund: NotRequired[PayscoreServiceorderOutOrderNoModifyPostResultRiskFund]
    total_amount: NotRequired[int]
    need_collection: NotRequired[bool]
    collection: NotRequired[PayscoreServiceorderOutOrderNoModifyPostResultCollection]
    time_range: NotRequired[PayscoreServiceorderOutOrderNoModifyPostResultTimeRange]
    location: NotRequired[PayscoreServiceorderOutOrderNoModifyPostResultLocation]
    attach: NotRequired[str]
    notify_url: NotRequired[str]
    order_id: NotRequired[str]


class PayscoreServiceorderOutOrderNoPayPostBody(TypedDict):
    """商户发起催收扣款"""

    appid: NotRequired[str]
    service_id: NotRequired[str]


class PayscoreServiceorderOutOrderNoPayPostResult(TypedDict):
    """商户发起催收扣款"""

    appid: str
    mchid: NotRequired[str]
    out_order_no: str
    service_id: str
    order_id: str


class PayscoreServiceorderOutOrderNoSendPendingmessagePostBodyPostPayments(TypedDict):
    name: NotRequired[str]
    amount: NotRequired[int]
    description: NotRequired[str]
    count: NotRequired[int]


class PayscoreServiceorderOutOrderNoSendPendingmessagePostBodyPostDiscounts(TypedDict):
    name: NotRequired[str]
    description: NotRequired[str]
    amount: NotRequired[int]
    count: NotRequired[int]


class PayscoreServiceorderOutOrderNoSendPendingmessagePostBody(TypedDict):
    """下发服务费用待处理消息"""

    service_id: str
    post_payments: list[PayscoreServiceorderOutOrderNoSendPendingmessagePostBodyPostPayments]
    post_discounts: NotRequired[list[PayscoreServiceorderOutOrderNoSendPendingmessagePostBodyPostDiscounts]]
    total_amount: int
    prepaid_time: str


class PayscoreServiceorderOutOrderNoSendPrepaidmessagePostBodyPostPayments(TypedDict):
    name: NotRequired[str]
    amount: NotRequired[int]
    description: NotRequired[str]
    count: NotRequired[int]


class PayscoreServiceorderOutOrderNoSendPrepaidmessagePostBodyPostDiscounts(TypedDict):
    name: NotRequired[str]
    description: NotRequired[str]
    amount: NotRequired[int]
    count: NotRequired[int]


class PayscoreServiceorderOutOrderNoSendPrepaidmessagePostBody(TypedDict):
    """下发服务预扣费消息"""

    service_id: str
    post_payments: list[PayscoreServiceorderOutOrderNoSendPrepaidmessagePostBodyPostPayments]
    post_discounts: NotRequired[list[PayscoreServiceorderOutOrderNoSendPrepaidmessagePostBodyPostDiscounts]]
    total_amount: int
    prepaid_time: str


class PayscoreServiceorderOutOrderNoSyncPostBodyDetail(TypedDict):
    paid_time: str


class PayscoreServiceorderOutOrderNoSyncPostBody(TypedDict):
    """同步服务订单信息"""

    appid: str
    service_id: str
    type: str
    detail: PayscoreServiceorderOutOrderNoSyncPostBodyDetail


class PayscoreServiceorderOutOrderNoSyncPostResultPostPayments(TypedDict):
    name: NotRequired[str]
    amount: NotRequired[int]
    description: NotRequired[str]
    count: NotRequired[int]


class PayscoreServiceorderOutOrderNoSyncPostResultPostDiscounts(TypedDict):
    name: NotRequired[str]
    description: NotRequired[str]
    amount: NotRequired[int]


class PayscoreServiceorderOutOrderNoSyncPostResultRiskFund(TypedDict):
    name: str
    amount: int
    description: NotRequired[str]


class PayscoreServiceorderOutOrderNoSyncPostResultCollectionDetails(TypedDict):
    amount: NotRequired[int]
    paid_type: NotRequired[str]
    paid_time: NotRequired[str]
    transaction_id: NotRequired[str]


class PayscoreServiceorderOutOrderNoSyncPostResultCollection(TypedDict):
    state: str
    total_amount: NotRequired[int]
    paying_amount: NotRequired[int]
    paid_amount: NotRequired[int]
    details: NotRequired[list[PayscoreServiceorderOutOrderNoSyncPostResultCollectionDetails]]
    bank_type: NotRequired[str]


class PayscoreServiceorderOutOrderNoSyncPostResultTimeRange(TypedDict):
    start_time: NotRequired[str]
    end_time: NotRequired[str]
    start_time_remark: NotRequired[str]
    end_time_remark: NotRequired[str]


class PayscoreServiceorderOutOrderNoSyncPostResultLocation(TypedDict):
    start_location: NotRequired[str]
    end_location: NotRequired[str]


class PayscoreServiceorderOutOrderNoSyncPostResult(TypedDict):
    """同步服务订单信息"""

    out_order_no: str
    service_id: str
    appid: str
    mchid: str
    service_introduction: str
    state: str
    state_description: NotRequired[str]
    post_payments: NotRequired[list[PayscoreServiceorderOutOrderNoSyncPostResultPostPayments]]
    post_discounts: NotRequired[list[PayscoreServiceorderOutOrderNoSyncPostResultPostDiscounts]]
    risk_fund: NotRequired[PayscoreServiceorderOutOrderNoSyncPostResultRiskFund]
    total_amount: NotRequired[int]
    need_collection: NotRequired[bool]
    collection: NotRequired[PayscoreServiceorderOutOrderNoSyncPostResultCollection]
    time_range: NotRequired[PayscoreServiceorderOutOrderNoSyncPostResultTimeRange]
    location: NotRequired[PayscoreServiceorderOutOrderNoSyncPostResultLocation]
    attach: NotRequired[str]
    notify_url: NotRequired[str]
    openid: str
    order_id: str


class PayscoreServiceorderDirectCompletePostBodyPostPayments(TypedDict):
    name: NotRequired[str]
    amount: NotRequired[int]
    description: NotRequired[str]
    count: NotRequired[int]


class PayscoreServiceorderDirectCompletePostBodyPostDiscounts(TypedDict):
    name: NotRequired[str]
    description: NotRequired[str]
    amount: NotRequired[int]
    count: NotRequired[int]


class PayscoreServiceorderDirectCompletePostBodyTimeRange(TypedDict):
    start_time: NotRequired[str]
    start_time_remark: NotRequired[str]
    end_time: NotRequired[str]
    end_time_remark: NotRequired[str]


class PayscoreServiceorderDirectCompletePostBodyLocation(TypedDict):
    start_location: NotRequired[str]
    end_location: NotRequired[str]


class PayscoreServiceorderDirectCompletePostBody(TypedDict):
    """创单结单合并"""

    out_order_no: str
    appid: str
    service_id: str
    post_payments: NotRequired[list[PayscoreServiceorderDirectCompletePostBodyPostPayments]]
    post_discounts: NotRequired[list[PayscoreServiceorderDirectCompletePostBodyPostDiscounts]]
    time_range: PayscoreServiceorderDirectCompletePostBodyTimeRange
    location: NotRequired[PayscoreServiceorderDirectCompletePostBodyLocation]
    service_introduction: NotRequired[str]
    attach: NotRequired[str]
    notify_url: NotRequired[str]
    openid: NotRequired[str]
    total_amount: NotRequired[int]
    profit_sharing: NotRequired[bool]
    goods_tag: NotRequired[str]


class PayscoreServiceorderDirectCompletePostResultPostPayments(TypedDict):
    name: NotRequired[str]
    amount: NotRequired[int]
    description: NotRequired[str]
    count: NotRequired[int]


class PayscoreServiceorderDirectCompletePostResultPostDiscounts(TypedDict):
    name: NotRequired[str]
    description: NotRequired[str]
    amount: NotRequired[int]
    count: NotRequired[int]


class PayscoreServiceorderDirectCompletePostResultTimeRange(TypedDict):
    start_time: NotRequired[str]
    start_time_remark: NotRequired[str]
    end_time: NotRequired[str]
    end_time_remark: NotRequired[str]


class PayscoreServiceorderDirectCompletePostResultLocation(TypedDict):
    start_location: NotRequired[str]
    end_location: NotRequired[str]


class PayscoreServiceorderDirectCompletePostResult(TypedDict):
    """创单结单合并"""

    out_order_no: str
    appid: str
    service_id: str
    post_payments: NotRequired[list[PayscoreServiceorderDirectCompletePostResultPostPayments]]
    post_discounts: NotRequired[list[PayscoreServiceorderDirectCompletePostResultPostDiscounts]]
    time_range: PayscoreServiceorderDirectCompletePostResultTimeRange
    location: NotRequired[PayscoreServiceorderDirectCompletePostResultLocation]
    service_introduction: str
    mchid: str
    order_id: str
    state: Literal["CREATED", "DOING", "DONE", "REVOKED", "EXPIRED"] | str
    state_description: Literal["USER_CONFIRM", "MCH_COMPLETE"] | str
    attach: NotRequired[str]
    notify_url: NotRequired[str]
    total_amount: NotRequired[int]


class PayscoreServiceorderGetParams(TypedDict):
    """查询支付分订单"""

    out_order_no: NotRequired[str]
    query_id: NotRequired[str]
    service_id: str
    appid: str


class PayscoreServiceorderGetResultPostPayments(TypedDict):
    name: NotRequired[str]
    amount: NotRequired[int]
    description: NotRequired[str]
    count: NotRequired[int]


class PayscoreServiceorderGetResultPostDiscounts(TypedDict):
    name: NotRequired[str]
    description: NotRequired[str]
    amount: NotRequired[int]
    count: NotRequired[int]


class PayscoreServiceorderGetResultRiskFund(TypedDict):
    name: Literal["DEPOSIT", "ADVANCE", "CASH_DEPOSIT", "ESTIMATE_ORDER_COST"] | str
    amount: int
    description: NotRequired[str]


class PayscoreServiceorderGetResultCollectionDetailsPromotionDetailGoodsDetail(TypedDict):
    goods_id: str
    quantity: NotRequired[int]
    unit_price: NotRequired[int]
    discount_amount: NotRequired[int]
    goods_remark: NotRequired[str]


class PayscoreServiceorderGetResultCollectionDetailsPromotionDetail(TypedDict):
    coupon_id: str
    name: NotRequired[str]
    scope: NotRequired[Literal["SINGLE", "GLOBAL"] | str]
    type: NotRequired[Literal["CASH", "NOCASH"] | str]
    amount: int
    stock_id: NotRequired[str]
    wechatpay_contribute: NotRequired[int]
    merchant_contribute: NotRequired[int]
    other_contribute: NotRequired[int]
    currency: NotRequired[str]
    goods_detail: NotRequired[list[PayscoreServiceorderGetResultCollectionDetailsPromotionDetailGoodsDetail]]


class PayscoreServiceorderGetResultCollectionDetails(TypedDict):
    seq: NotRequired[int]
    amount: NotRequired[int]
    paid_type: NotRequired[Literal["NEWTON", "MCH"] | str]
    paid_time: NotRequired[str]
    transaction_id: NotRequired[str]
    promotion_detail: NotRequired[list[PayscoreServiceorderGetResultCollectionDetailsPromotionDetail]]


class PayscoreServiceorderGetResultCollection(TypedDict):
    state: Literal["USER_PAYING", "USER_PAID"] | str
    total_amount: NotRequired[int]
    paying_amount: NotRequired[int]
    paid_amount: NotRequired[int]
    details: NotRequired[list[PayscoreServiceorderGetResultCollectionDetails]]
    bank_type: NotRequired[str]


class PayscoreServiceorderGetResultTimeRange(TypedDict):
    start_time: NotRequired[str]
    end_time: NotRequired[str]
    start_time_remark: NotRequired[str]
    end_time_remark: NotRequired[str]


class PayscoreServiceorderGetResultLocation(TypedDict):
    start_location: NotRequired[str]
    end_location: NotRequired[str]


class PayscoreServiceorderGetResult(TypedDict):
    """查询支付分订单"""

    out_order_no: str
    service_id: str
    appid: str
    mchid: str
    service_introduction: str
    state: Literal["CREATED", "DOING", "DONE", "REVOKED", "EXPIRED"] | str
    state_description: NotRequired[Literal["USER_CONFIRM", "MCH_COMPLETE"] | str]
    post_payments: NotRequired[list[PayscoreServiceorderGetResultPostPayments]]
    post_discounts: NotRequired[list[PayscoreServiceorderGetResultPostDiscounts]]
    risk_fund: NotRequired[PayscoreServiceorderGetResultRiskFund]
    total_amount: NotRequired[int]
    need_collection: NotRequired[bool]
    collection: NotRequired[PayscoreServiceorderGetResultCollection]
    time_range: NotRequired[PayscoreServiceorderGetResultTimeRange]
    location: NotRequired[PayscoreServiceorderGetResultLocation]
    attach: NotRequired[str]
    notify_url: str
    openid: NotRequired[str]
    order_id: NotRequired[str]


class PayscoreServiceorderPostBodyPostPayments(TypedDict):
    name: str
    amount: NotRequired[int]
    description: NotRequired[str]
    count: NotRequired[int]


class PayscoreServiceorderPostBodyPostDiscounts(TypedDict):
    name: str
    description: str
    count: NotRequired[int]


class PayscoreServiceorderPostBodyTimeRange(TypedDict):
    start_time: str
    end_time: NotRequired[str]
    start_time_remark: NotRequired[str]
    end_time_remark: NotRequired[str]


class PayscoreServiceorderPostBodyLocation(TypedDict):
    start_location: NotRequired[str]
    end_location: NotRequired[str]


class PayscoreServiceorderPostBodyRiskFund(TypedDict):
    name: str
    amount: int
    description: NotRequired[str]


class PayscoreServiceorderPostBodyDevice(TypedDict):
    start_device_id: NotRequired[str]
    end_device_id: NotRequired[str]
    materiel_no: NotRequired[str]


class PayscoreServiceorderPostBody(TypedDict):
    """创建支付分订单"""

    out_order_no: str
    appid: str
    service_id: str
    service_introduction: str
    post_payments: NotRequired[list[PayscoreServiceorderPostBodyPostPayments]]
    post_discounts: NotRequired[list[PayscoreServiceorderPostBodyPostDiscounts]]
    time_range: PayscoreServiceorderPostBodyTimeRange
    location: NotRequired[PayscoreServiceorderPostBodyLocation]
    risk_fund: PayscoreServiceorderPostBodyRiskFund
    attach: NotRequired[str]
    notify_url: str
    openid: NotRequired[str]
    need_user_confirm: NotRequired[bool]
    device: NotRequired[PayscoreServiceorderPostBodyDevice]


class PayscoreServiceorderPostResultPostPayments(TypedDict):
    name: NotRequired[str]
    amount: NotRequired[int]
    description: NotRequired[str]
    count: NotRequired[int]


class PayscoreServiceorderPostResultPostDiscounts(TypedDict):
    name: NotRequired[str]
    description: NotRequired[str]
    amount: NotRequired[int]
    count: NotRequired[int]


class PayscoreServiceorderPostResultRiskFund(TypedDict):
    name: Literal["DEPOSIT", "ADVANCE", "CASH_DEPOSIT", "ESTIMATE_ORDER_COST"] | str
    amount: int
    description: NotRequired[str]


class PayscoreServiceorderPostResultTimeRange(TypedDict):
    start_time: NotRequired[str]
    end_time: NotRequired[str]
    start_time_remark: NotRequired[str]
    end_time_remark: NotRequired[str]


class PayscoreServiceorderPostResultLocation(TypedDict):
    start_location: NotRequired[str]
    end_location: NotRequired[str]


class PayscoreServiceorderPostResult(TypedDict):
    """创建支付分订单"""

    appid: str
    mchid: str
    out_order_no: str
    service_id: str
    service_introduction: str
    state: Literal["CREATED", "DOING", "DONE", "REVOKED", "EXPIRED"] | str
    state_description: NotRequired[Literal["USER_CONFIRM", "MCH_COMPLETE"] | str]
    post_payments: NotRequired[list[PayscoreServiceorderPostResultPostPayments]]
    post_discounts: NotRequired[list[PayscoreServiceorderPostResultPostDiscounts]]
    risk_fund: NotRequired[PayscoreServiceorderPostResultRiskFund]
    time_range: NotRequired[PayscoreServiceorderPostResultTimeRange]
    location: NotRequired[PayscoreServiceorderPostResultLocation]
    attach: NotRequired[str]
    notify_url: NotRequired[str]
    order_id: str
    package: str


class PayscoreServicepayondeliveryorderPostBodyPostPayments(TypedDict):
    name: str
    amount: NotRequired[int]
    description: NotRequired[str]
    count: NotRequired[int]


class PayscoreServicepayondeliveryorderPostBodyPostDiscounts(TypedDict):
    name: str
    description: str
    amount: NotRequired[int]
    count: NotRequired[int]


class PayscoreServicepayondeliveryorderPostBodyTimeRange(TypedDict):
    start_time: str
    start_time_remark: NotRequired[str]
    end_time: NotRequired[str]
    end_time_remark: NotRequired[str]


class PayscoreServicepayondeliveryorderPostBodyLocation(TypedDict):
    start_location: NotRequired[str]
    end_location: NotRequired[str]


class PayscoreServicepayondeliveryorderPostBodyRiskFund(TypedDict):
    name: Literal["DEPOSIT", "ADVANCE", "CASH_DEPOSIT", "ESTIMATE_ORDER_COST"] | str
    amount: int
    description: NotRequired[str]


class PayscoreServicepayondeliveryorderPostBodyShoppingInfoJumpLink(TypedDict):
    jump_link_type: NotRequired[Literal["JUMP_LINK_MINI_PROGRAM"] | str]
    appid: NotRequired[str]
    path: NotRequired[str]


class PayscoreServicepayondeliveryorderPostBodyShoppingInfoGoods(TypedDict):
    name: str
    picture: str
    amount: int
    count: int
    category_id: NotRequired[list[str]]


class PayscoreServicepayondeliveryorderPostBodyShoppingInfo(TypedDict):
    real_merchant_appid: NotRequired[str]
    jump_link: PayscoreServicepayondeliveryorderPostBodyShoppingInfoJumpLink
    goods: list[PayscoreServicepayondeliveryorderPostBodyShoppingInfoGoods]


class PayscoreServicepayondeliveryorderPostBody(TypedDict):
    """创建先用后付订单"""

    out_order_no: str
    appid: str
    service_id: str
    service_introduction: str
    post_payments: NotRequired[list[PayscoreServicepayondeliveryorderPostBodyPostPayments]]
    post_discounts: NotRequired[list[PayscoreServicepayondeliveryorderPostBodyPostDiscounts]]
    time_range: PayscoreServicepayondeliveryorderPostBodyTimeRange
    location: NotRequired[PayscoreServicepayondeliveryorderPostBodyLocation]
    risk_fund: PayscoreServicepayondeliveryorderPostBodyRiskFund
    attach: NotRequired[str]
    notify_url: str
    openid: NotRequired[str]
    need_user_confirm: NotRequired[bool]
    mchid: NotRequired[str]
    shopping_info: PayscoreServicepayondeliveryorderPostBodyShoppingInfo


class PayscoreServicepayondeliveryorderPostResultPostPayments(TypedDict):
    name: NotRequired[str]
    amount: NotRequired[int]
    description: NotRequired[str]
    count: NotRequired[int]


class PayscoreServicepayondeliveryorderPostResultPostDiscounts(TypedDict):
    name: NotRequired[str]
    description: NotRequired[str]
    amount: NotRequired[int]
    count: NotRequired[int]


class PayscoreServicepayondeliveryorderPostResultRiskFund(TypedDict):
    name: str
    amount: int
    description: NotRequired[str]


class PayscoreServicepayondeliveryorderPostResultTimeRange(TypedDict):
    start_time: NotRequired[str]
    end_time: NotRequired[str]
    start_time_remark: NotRequired[str]
    end_time_remark: NotRequired[str]


class PayscoreServicepayondeliveryorderPostResultLocation(TypedDict):
    start_location: NotRequired[str]
    end_location: NotRequired[str]


class PayscoreServicepayondeliveryorderPostResultShoppingInfoJumpLink(TypedDict):
    jump_link_type: str
    appid: NotRequired[str]
    path: NotRequired[str]


class PayscoreServicepayondeliveryorderPostResultShoppingInfoGoods(TypedDict):
    name: str
    picture: str
    amount: int
    count: int
    category_id: NotRequired[list[str]]


class PayscoreServicepayondeliveryorderPostResultShoppingInfo(TypedDict):
    real_merchant_appid: NotRequired[str]
    jump_link: PayscoreServicepayondeliveryorderPostResultShoppingInfoJumpLink
    goods: list[PayscoreServicepayondeliveryorderPostResultShoppingInfoGoods]


class PayscoreServicepayondeliveryorderPostResult(TypedDict):
    """创建先用后付订单"""

    appid: str
    mchid: str
    out_order_no: str
    service_id: str
    service_introduction: str
    state: str
    state_description: NotRequired[str]
    post_payments: NotRequired[list[PayscoreServicepayondeliveryorderPostResultPostPayments]]
    post_discounts: NotRequired[list[PayscoreServicepayondeliveryorderPostResultPostDiscounts]]
    risk_fund: NotRequired[PayscoreServicepayondeliveryorderPostResultRiskFund]
    time_range: NotRequired[PayscoreServicepayondeliveryorderPostResultTimeRange]
    location: NotRequired[PayscoreServicepayondeliveryorderPostResultLocation]
    attach: NotRequired[str]
    notify_url: NotRequired[str]
    order_id: str
    package: str
    shopping_info: NotRequired[PayscoreServicepayondeliveryorderPostResultShoppingInfo]


class SignPlanPartnerServiceorderPostBodyTimeRange(TypedDict):
    start_time: str
    end_time: NotRequired[str]
    start_time_remark: NotRequired[str]
    end_time_remark: NotRequired[str]


class SignPlanPartnerServiceorderPostBodyLocation(TypedDict):
    start_location: NotRequired[str]
    end_location: NotRequired[str]


class SignPlanPartnerServiceorderPostBody(TypedDict):
    """创建用户的签约计划详情对应的服务订单"""

    service_id: str
    sign_plan_id: str
    plan_detail_no: int
    appid: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    notify_url: str
    service_introduction: str
    time_range: SignPlanPartnerServiceorderPostBodyTimeRange
    location: NotRequired[SignPlanPartnerServiceorderPostBodyLocation]
    attach: NotRequired[str]
    out_trade_no: str


class SignPlanPartnerServiceorderPostResultPostPayments(TypedDict):
    name: NotRequired[str]
    amount: NotRequired[int]
    description: NotRequired[str]


class SignPlanPartnerServiceorderPostResultPostDiscounts(TypedDict):
    name: NotRequired[str]
    amount: NotRequired[int]


class SignPlanPartnerServiceorderPostResultRiskFund(TypedDict):
    amount: int


class SignPlanPartnerServiceorderPostResultTimeRange(TypedDict):
    start_time: str
    end_time: NotRequired[str]
    start_time_remark: NotRequired[str]
    end_time_remark: NotRequired[str]


class SignPlanPartnerServiceorderPostResultLocation(TypedDict):
    start_location: NotRequired[str]
    end_location: NotRequired[str]


class SignPlanPartnerServiceorderPostResult(TypedDict):
    """创建用户的签约计划详情对应的服务订单"""

    out_order_no: str
    service_id: str
    appid: str
    mchid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    service_introduction: str
    state: str
    state_description: NotRequired[str]
    post_payments: NotRequired[list[SignPlanPartnerServiceorderPostResultPostPayments]]
    post_discounts: NotRequired[list[SignPlanPartnerServiceorderPostResultPostDiscounts]]
    risk_fund: NotRequired[SignPlanPartnerServiceorderPostResultRiskFund]
    time_range: NotRequired[SignPlanPartnerServiceorderPostResultTimeRange]
    location: NotRequired[SignPlanPartnerServiceorderPostResultLocation]
    attach: NotRequired[str]
    notify_url: NotRequired[str]
    order_id: NotRequired[str]


class PartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetParams(TypedDict):
    """查询用户的签约计划"""

    sub_mchid: str


class PartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetResultSignedDetailList(TypedDict):
    plan_detail_no: int
    original_price: int
    plan_discount_description: NotRequired[str]
    actual_price: int
    plan_detail_state: str
    order_id: NotRequired[str]
    merchant_plan_detail_no: str
    plan_detail_name: str
    actual_pay_price: NotRequired[int]
    use_time: NotRequired[str]
    complete_time: NotRequired[str]
    cancel_time: NotRequired[str]


class PartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetResult(TypedDict):
    """查询用户的签约计划"""

    sign_plan_id: str
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    service_id: str
    mchid: str
    sub_mchid: str
    appid: str
    sub_appid: NotRequired[str]
    merchant_sign_plan_no: str
    merchant_callback_url: str
    plan_id: str
    going_detail_no: int
    sign_state: str
    cancel_sign_time: NotRequired[str]
    cancel_sign_type: NotRequired[str]
    cancel_reason: NotRequired[str]
    plan_name: str
    plan_over_time: str
    total_origin_price: int
    deduction_quantity: int
    total_actual_price: int
    signed_detail_list: NotRequired[
        list[PartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetResultSignedDetailList]
    ]
    sign_time: NotRequired[str]


class PartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostBody(TypedDict):
    """取消用户的签约计划"""

    sub_mchid: str
    stop_reason: str


class PartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostResultSignedDetailList(TypedDict):
    plan_detail_no: int
    original_price: int
    plan_discount_description: NotRequired[str]
    actual_price: int
    plan_detail_state: str
    order_id: NotRequired[str]
    merchant_plan_detail_no: str
    plan_detail_name: str
    actual_pay_price: NotRequired[int]
    use_time: NotRequired[str]
    complete_time: NotRequired[str]
    cancel_time: NotRequired[str]


class PartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostResult(TypedDict):
    """取消用户的签约计划"""

    sign_plan_id: str
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    service_id: str
    mchid: str
    sub_mchid: str
    appid: str
    sub_appid: NotRequired[str]
    merchant_sign_plan_no: str
    merchant_callback_url: str
    plan_id: str
    going_detail_no: int
    sign_state: str
    cancel_sign_time: NotRequired[str]
    cancel_sign_type: NotRequired[str]
    cancel_reason: NotRequired[str]
    plan_name: str
    plan_over_time: str
    total_origin_price: int
    deduction_quantity: int
    total_actual_price: int
    signed_detail_list: NotRequired[
        list[PartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostResultSignedDetailList]
    ]
    sign_time: NotRequired[str]


class PartnerUserSignPlansPostBodySignPlanDetail(TypedDict):
    plan_detail_no: int
    merchant_plan_detail_no: str


class PartnerUserSignPlansPostBody(TypedDict):
    """创建用户的签约计划"""

    service_id: str
    plan_id: str
    appid: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    merchant_sign_plan_no: str
    notify_url: str
    sign_plan_detail: list[PartnerUserSignPlansPostBodySignPlanDetail]


class PartnerUserSignPlansPostResultSignPlanSignedDetailList(TypedDict):
    plan_detail_no: int
    original_price: int
    plan_discount_description: NotRequired[str]
    actual_price: int
    plan_detail_state: str
    order_id: NotRequired[str]
    merchant_plan_detail_no: str
    plan_detail_name: str
    actual_pay_price: NotRequired[int]
    use_time: NotRequired[str]
    complete_time: NotRequired[str]
    cancel_time: NotRequired[str]


class PartnerUserSignPlansPostResultSignPlan(TypedDict):
    sign_plan_id: str
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    service_id: str
    mchid: str
    sub_mchid: str
    appid: str
    sub_appid: NotRequired[str]
    merchant_sign_plan_no: str
    merchant_callback_url: str
    plan_id: str
    going_detail_no: int
    sign_state: str
    cancel_sign_time: NotRequired[str]
    cancel_sign_type: NotRequired[str]
    cancel_reason: NotRequired[str]
    plan_name: str
    plan_over_time: str
    total_origin_price: int
    deduction_quantity: int
    total_actual_price: int
    signed_detail_list: NotRequired[list[PartnerUserSignPlansPostResultSignPlanSignedDetailList]]
    sign_time: NotRequired[str]


class PartnerUserSignPlansPostResult(TypedDict):
    """创建用户的签约计划"""

    sign_plan: PartnerUserSignPlansPostResultSignPlan
    package: str


class SignPlanServiceorderPostBodyTimeRange(TypedDict):
    start_time: str
    end_time: NotRequired[str]
    start_time_remark: NotRequired[str]
    end_time_remark: NotRequired[str]


class SignPlanServiceorderPostBodyLocation(TypedDict):
    start_location: NotRequired[str]
    end_location: NotRequired[str]


class SignPlanServiceorderPostBody(TypedDict):
    """创建用户的签约计划详情对应的服务订单"""

    service_id: str
    sign_plan_id: str
    plan_detail_no: int
    appid: str
    openid: str
    notify_url: str
    service_introduction: str
    time_range: SignPlanServiceorderPostBodyTimeRange
    location: NotRequired[SignPlanServiceorderPostBodyLocation]
    attach: NotRequired[str]
    out_trade_no: str


class SignPlanServiceorderPostResultPostPayments(TypedDict):
    name: NotRequired[str]
    amount: NotRequired[int]
    description: NotRequired[str]


class SignPlanServiceorderPostResultPostDiscounts(TypedDict):
    name: NotRequired[str]
    amount: NotRequired[int]


class SignPlanServiceorderPostResultRiskFund(TypedDict):
    amount: int


class SignPlanServiceorderPostResultTimeRange(TypedDict):
    start_time: str
    end_time: NotRequired[str]
    start_time_remark: NotRequired[str]
    end_time_remark: NotRequired[str]


class SignPlanServiceorderPostResultLocation(TypedDict):
    start_location: NotRequired[str]
    end_location: NotRequired[str]


class SignPlanServiceorderPostResult(TypedDict):
    """创建用户的签约计划详情对应的服务订单"""

    out_order_no: str
    service_id: str
    appid: str
    mchid: str
    service_introduction: str
    state: str
    state_description: NotRequired[str]
    post_payments: NotRequired[list[SignPlanServiceorderPostResultPostPayments]]
    post_discounts: NotRequired[list[SignPlanServiceorderPostResultPostDiscounts]]
    risk_fund: NotRequired[SignPlanServiceorderPostResultRiskFund]
    time_range: NotRequired[SignPlanServiceorderPostResultTimeRange]
    location: NotRequired[SignPlanServiceorderPostResultLocation]
    attach: NotRequired[str]
    notify_url: NotRequired[str]
    order_id: NotRequired[str]


class SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetResultSignedDetailList(TypedDict):
    plan_detail_no: int
    original_price: int
    plan_discount_description: NotRequired[str]
    actual_price: int
    plan_detail_state: str
    order_id: NotRequired[str]
    merchant_plan_detail_no: str
    plan_detail_name: str
    actual_pay_price: NotRequired[int]
    use_time: NotRequired[str]
    complete_time: NotRequired[str]
    cancel_time: NotRequired[str]


class SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetResult(TypedDict):
    """查询用户的签约计划"""

    sign_plan_id: str
    openid: NotRequired[str]
    service_id: str
    mchid: str
    appid: str
    merchant_sign_plan_no: str
    merchant_callback_url: str
    plan_id: str
    going_detail_no: int
    sign_state: str
    cancel_sign_time: NotRequired[str]
    cancel_sign_type: NotRequired[str]
    cancel_reason: NotRequired[str]
    plan_name: str
    plan_over_time: str
    total_origin_price: int
    deduction_quantity: int
    total_actual_price: int
    signed_detail_list: NotRequired[
        list[SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetResultSignedDetailList]
    ]
    sign_time: NotRequired[str]


class SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostBody(TypedDict):
    """直连商户取消用户的签约计划"""

    stop_reason: str


class SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostResultSignedDetailList(TypedDict):
    plan_detail_no: int
    original_price: int
    plan_discount_description: NotRequired[str]
    actual_price: int
    plan_detail_state: str
    order_id: NotRequired[str]
    merchant_plan_detail_no: str
    plan_detail_name: str
    actual_pay_price: NotRequired[int]
    use_time: NotRequired[str]
    complete_time: NotRequired[str]
    cancel_time: NotRequired[str]


class SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostResult(TypedDict):
    """直连商户取消用户的签约计划"""

    sign_plan_id: str
    openid: NotRequired[str]
    service_id: str
    mchid: str
    appid: str
    merchant_sign_plan_no: str
    merchant_callback_url: str
    plan_id: str
    going_detail_no: int
    sign_state: str
    cancel_sign_time: NotRequired[str]
    cancel_sign_type: NotRequired[str]
    cancel_reason: NotRequired[str]
    plan_name: str
    plan_over_time: str
    total_origin_price: int
    deduction_quantity: int
    total_actual_price: int
    signed_detail_list: NotRequired[
        list[SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostResultSignedDetailList]
    ]
    sign_time: NotRequired[str]


class SignPlanUserSignPlansPostBodySignPlanDetail(TypedDict):
    plan_detail_no: int
    merchant_plan_detail_no: str


class SignPlanUserSignPlansPostBody(TypedDict):
    """创建用户的签约计划"""

    service_id: str
    plan_id: str
    appid: str
    openid: str
    merchant_sign_plan_no: str
    notify_url: str
    sign_plan_detail: list[SignPlanUserSignPlansPostBodySignPlanDetail]


class SignPlanUserSignPlansPostResultSignPlanSignedDetailList(TypedDict):
    plan_detail_no: int
    original_price: int
    plan_discount_description: NotRequired[str]
    actual_price: int
    plan_detail_state: str
    order_id: NotRequired[str]
    merchant_plan_detail_no: str
    plan_detail_name: str
    actual_pay_price: NotRequired[int]
    use_time: NotRequired[str]
    complete_time: NotRequired[str]
    cancel_time: NotRequired[str]


class SignPlanUserSignPlansPostResultSignPlan(TypedDict):
    sign_plan_id: str
    openid: NotRequired[str]
    service_id: str
    mchid: str
    appid: str
    merchant_sign_plan_no: str
    merchant_callback_url: str
    plan_id: str
    going_detail_no: int
    sign_state: str
    cancel_sign_time: NotRequired[str]
    cancel_sign_type: NotRequired[str]
    cancel_reason: NotRequired[str]
    plan_name: str
    plan_over_time: str
    total_origin_price: int
    deduction_quantity: int
    total_actual_price: int
    signed_detail_list: NotRequired[list[SignPlanUserSignPlansPostResultSignPlanSignedDetailList]]
    sign_time: NotRequired[str]


class SignPlanUserSignPlansPostResult(TypedDict):
    """创建用户的签约计划"""

    sign_plan: SignPlanUserSignPlansPostResultSignPlan
    package: str


class SmartretailOrdersOutOrderNoCancelPostBody(TypedDict):
    """撤销智慧零售订单"""

    appid: str
    service_id: str
    reason: str


class SmartretailOrdersOutOrderNoCancelPostResult(TypedDict):
    """撤销智慧零售订单"""

    appid: str
    mchid: str
    out_order_no: str
    service_id: str
    order_id: str


class SmartretailOrdersOutOrderNoCompletePostBodyFees(TypedDict):
    fee_name: NotRequired[str]
    fee_count: NotRequired[int]
    fee_amount: NotRequired[int]
    fee_desc: NotRequired[str]


class SmartretailOrdersOutOrderNoCompletePostBodyDiscounts(TypedDict):
    discount_name: NotRequired[str]
    discount_amount: NotRequired[int]
    discount_desc: NotRequired[str]


class SmartretailOrdersOutOrderNoCompletePostBody(TypedDict):
    """完结智慧零售订单"""

    appid: str
    service_id: str
    finish_type: NotRequired[Literal[1, 2] | int]
    cancel_reason: NotRequired[str]
    real_service_start_time: NotRequired[str]
    real_service_end_time: NotRequired[str]
    real_service_end_location: NotRequired[str]
    fees: NotRequired[list[SmartretailOrdersOutOrderNoCompletePostBodyFees]]
    discounts: NotRequired[list[SmartretailOrdersOutOrderNoCompletePostBodyDiscounts]]
    total_amount: NotRequired[int]
    finish_ticket: NotRequired[str]
    profit_sharing: NotRequired[bool]


class SmartretailOrdersOutOrderNoCompletePostResult(TypedDict):
    """完结智慧零售订单"""

    appid: str
    mchid: str
    out_order_no: str
    service_id: str
    order_id: str


class SmartretailOrdersGetParams(TypedDict):
    """查询智慧零售订单"""

    service_id: NotRequired[str]
    out_order_no: NotRequired[str]
    query_id: NotRequired[str]
    appid: NotRequired[str]


class SmartretailOrdersGetResultFees(TypedDict):
    fee_name: NotRequired[str]
    fee_count: NotRequired[int]
    fee_amount: NotRequired[int]
    fee_desc: NotRequired[str]


class SmartretailOrdersGetResultDiscounts(TypedDict):
    discount_name: NotRequired[str]
    discount_amount: NotRequired[int]
    discount_desc: NotRequired[str]


class SmartretailOrdersGetResult(TypedDict):
    """查询智慧零售订单"""

    appid: NotRequired[str]
    mchid: NotRequired[str]
    out_order_no: NotRequired[str]
    service_id: NotRequired[str]
    state: NotRequired[Literal["CREATED", "USER_ACCEPTED", "FINISHED", "USER_PAID", "REVOKED", "EXPIRED"] | str]
    finish_type: NotRequired[Literal[1, 2] | int]
    service_start_time: NotRequired[str]
    service_end_time: NotRequired[str]
    real_service_start_time: NotRequired[str]
    real_service_end_time: NotRequired[str]
    pay_succ_time: NotRequired[str]
    service_start_location: NotRequired[str]
    service_end_location: NotRequired[str]
    real_service_start_location: NotRequired[str]
    real_service_end_location: NotRequired[str]
    service_introduction: NotRequired[str]
    fees: NotRequired[list[SmartretailOrdersGetResultFees]]
    discounts: NotRequired[list[SmartretailOrdersGetResultDiscounts]]
    risk_amount: NotRequired[int]
    total_amount: NotRequired[int]
    attach: NotRequired[str]
    finish_ticket: NotRequired[str]
    finish_transaction_id: NotRequired[str]
    pay_type: NotRequired[Literal["MchChannelPayType"] | str]


class SmartretailOrdersPostBodyFees(TypedDict):
    fee_name: NotRequired[str]
    fee_count: NotRequired[int]
    fee_amount: NotRequired[int]
    fee_desc: NotRequired[str]


class SmartretailOrdersPostBodyDiscounts(TypedDict):
    discount_name: NotRequired[str]
    discount_desc: NotRequired[str]


class SmartretailOrdersPostBody(TypedDict):
    """创建智慧零售订单"""

    appid: str
    out_order_no: str
    service_id: str
    service_start_time: NotRequired[str]
    service_end_time: NotRequired[str]
    service_start_location: NotRequired[str]
    service_end_location: NotRequired[str]
    service_introduction: NotRequired[str]
    fees: NotRequired[list[SmartretailOrdersPostBodyFees]]
    discounts: NotRequired[list[SmartretailOrdersPostBodyDiscounts]]
    risk_amount: NotRequired[int]
    attach: NotRequired[str]
    need_user_confirm: NotRequired[bool]
    openid: NotRequired[str]


class SmartretailOrdersPostResult(TypedDict):
    """创建智慧零售订单"""

    appid: NotRequired[str]
    mchid: NotRequired[str]
    out_order_no: NotRequired[str]
    service_id: NotRequired[str]
    order_id: NotRequired[str]
    miniprogram_businesstype: NotRequired[str]
    miniprogram_appid: NotRequired[str]
    miniprogram_path: NotRequired[str]
    miniprogram_username: NotRequired[str]
    package: NotRequired[str]


class UserServiceStateGetParams(TypedDict):
    """查询用户授权状态"""

    appid: str
    service_id: str
    openid: str


class UserServiceStateGetResult(TypedDict):
    """查询用户授权状态"""

    appid: str
    service_id: str
    openid: NotRequired[str]
    use_service_state: Literal["UNAVAILABLE", "AVAILABLE"] | str


class ServiceIdTerminatePostParams(TypedDict):
    """商户解除用户授权关系"""

    openid: str
    service_id: str


class ServiceIdTerminatePostBody(TypedDict):
    """商户解除用户授权关系"""

    appid: str
    reason: str
