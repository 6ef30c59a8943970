"""The operations of `v3.payscore`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.payscore import (
    AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeGetParams,
    AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeGetResult,
    AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeTerminatePostBody,
    AcquiringbankPermissionsPostBody,
    AcquiringbankPermissionsPostResult,
    AcquiringbankServiceorderGetParams,
    AcquiringbankServiceorderGetResult,
    AcquiringbankServiceorderOutOrderNoCancelPostBody,
    AcquiringbankServiceorderOutOrderNoCompletePostBody,
    AcquiringbankServiceorderOutOrderNoModifyPostBody,
    AcquiringbankServiceorderOutOrderNoSyncPostBody,
    AcquiringbankServiceorderPostBody,
    AcquiringbankServiceorderPostResult,
    AcquiringbankServicepayondeliveryorderPostBody,
    AcquiringbankServicepayondeliveryorderPostResult,
    ApplyForScenePostBody,
    ApplyForScenePostResult,
    DeductionGetParams,
    DeductionGetResult,
    MerchantBillGetParams,
    MerchantBillGetResult,
    OpenidGetParams,
    OpenidGetResult,
    OpenidTerminatePostBody,
    OutApplyNoGetResult,
    OverseaPartnerServiceorderGetParams,
    OverseaPartnerServiceorderGetResult,
    OverseaPartnerServiceorderOutOrderNoCancelPostBody,
    OverseaPartnerServiceorderOutOrderNoCompletePostBody,
    OverseaPartnerServiceorderOutOrderNoSyncPostBody,
    OverseaPartnerServiceorderPostBody,
    OverseaPartnerServiceorderPostResult,
    PartnerPayscorePlansMerchantPlanNoMerchantPlanNoGetParams,
    PartnerPayscorePlansMerchantPlanNoMerchantPlanNoGetResult,
    PartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopPostBody,
    PartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopPostResult,
    PartnerPayscorePlansPostBody,
    PartnerPayscorePlansPostResult,
    PartnerPermissionsAssessUserRiskLevelPostBody,
    PartnerPermissionsAssessUserRiskLevelPostParams,
    PartnerPermissionsAssessUserRiskLevelPostResult,
    PartnerPermissionsAuthorizationCodeAuthorizationCodeGetParams,
    PartnerPermissionsAuthorizationCodeAuthorizationCodeGetResult,
    PartnerPermissionsAuthorizationCodeAuthorizationCodeTerminatePostBody,
    PartnerPermissionsPostBody,
    PartnerPermissionsPostResult,
    PartnerServiceorderDirectCompletePostBody,
    PartnerServiceorderOutOrderNoModifyPostBody,
    PartnerServiceorderOutOrderNoPayPostBody,
    PartnerServiceorderOutOrderNoSendPendingmessagePostBody,
    PartnerServiceorderOutOrderNoSendPrepaidmessagePostBody,
    PartnerServicepayondeliveryorderPostBody,
    PartnerServicepayondeliveryorderPostResult,
    PartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetParams,
    PartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetResult,
    PartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostBody,
    PartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostResult,
    PartnerUserSignPlansPostBody,
    PartnerUserSignPlansPostResult,
    PayafterOrdersGetParams,
    PayafterOrdersGetResult,
    PayafterOrdersOutOrderNoCancelPostBody,
    PayafterOrdersOutOrderNoCancelPostResult,
    PayafterOrdersOutOrderNoCompletePostBody,
    PayafterOrdersOutOrderNoCompletePostResult,
    PayafterOrdersOutOrderNoSyncPostBody,
    PayafterOrdersOutOrderNoSyncPostResult,
    PayafterOrdersPostBody,
    PayafterOrdersPostResult,
    PayscorePartnerServiceorderGetParams,
    PayscorePartnerServiceorderGetResult,
    PayscorePartnerServiceorderOutOrderNoCancelPostBody,
    PayscorePartnerServiceorderOutOrderNoCompletePostBody,
    PayscorePartnerServiceorderOutOrderNoSyncPostBody,
    PayscorePartnerServiceorderPostBody,
    PayscorePartnerServiceorderPostResult,
    PayscorePermissionsAssessUserRiskLevelPostBody,
    PayscorePermissionsAssessUserRiskLevelPostResult,
    PayscorePermissionsAuthorizationCodeAuthorizationCodeGetParams,
    PayscorePermissionsAuthorizationCodeAuthorizationCodeGetResult,
    PayscorePermissionsAuthorizationCodeAuthorizationCodeTerminatePostBody,
    PayscorePermissionsPostBody,
    PayscorePermissionsPostResult,
    PayscoreServiceorderDirectCompletePostBody,
    PayscoreServiceorderDirectCompletePostResult,
    PayscoreServiceorderGetParams,
    PayscoreServiceorderGetResult,
    PayscoreServiceorderOutOrderNoCancelPostBody,
    PayscoreServiceorderOutOrderNoCancelPostResult,
    PayscoreServiceorderOutOrderNoCompletePostBody,
    PayscoreServiceorderOutOrderNoCompletePostResult,
    PayscoreServiceorderOutOrderNoModifyPostBody,
    PayscoreServiceorderOutOrderNoModifyPostResult,
    PayscoreServiceorderOutOrderNoPayPostBody,
    PayscoreServiceorderOutOrderNoPayPostResult,
    PayscoreServiceorderOutOrderNoSendPendingmessagePostBody,
    PayscoreServiceorderOutOrderNoSendPrepaidmessagePostBody,
    PayscoreServiceorderOutOrderNoSyncPostBody,
    PayscoreServiceorderOutOrderNoSyncPostResult,
    PayscoreServiceorderPostBody,
    PayscoreServiceorderPostResult,
    PayscoreServicepayondeliveryorderPostBody,
    PayscoreServicepayondeliveryorderPostResult,
    PermissionsTerminatePostBody,
    PlanPayscorePlansMerchantPlanNoMerchantPlanNoGetResult,
    PlanPayscorePlansMerchantPlanNoMerchantPlanNoStopPostResult,
    PlanPayscorePlansPostBody,
    PlanPayscorePlansPostResult,
    RegisterdeductinfoPostBody,
    RegisterdeductinfoPostResult,
    SearchGetParams,
    SearchGetResult,
    ServiceAccountApplicationsPostBody,
    ServiceAccountApplicationsPostResult,
    ServiceIdGetParams,
    ServiceIdGetResult,
    ServiceIdTerminatePostBody,
    ServiceIdTerminatePostParams,
    SignPlanPartnerServiceorderPostBody,
    SignPlanPartnerServiceorderPostResult,
    SignPlanServiceorderPostBody,
    SignPlanServiceorderPostResult,
    SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetResult,
    SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostBody,
    SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostResult,
    SignPlanUserSignPlansPostBody,
    SignPlanUserSignPlansPostResult,
    SmartretailOrdersGetParams,
    SmartretailOrdersGetResult,
    SmartretailOrdersOutOrderNoCancelPostBody,
    SmartretailOrdersOutOrderNoCancelPostResult,
    SmartretailOrdersOutOrderNoCompletePostBody,
    SmartretailOrdersOutOrderNoCompletePostResult,
    SmartretailOrdersPostBody,
    SmartretailOrdersPostResult,
    UserServiceStateGetParams,
    UserServiceStateGetResult,
)

class PayscoreAcquiringbankPermissionsAuthorizationCodeAuthorizationCodeTerminate(Node):
    def post(
        self,
        *,
        authorization_code: str,
        json: AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeTerminatePostBody,
        **options: Unpack[Options],
    ) -> Response[None]:
        """从业机构解除用户授权关系（授权协议号） https://pay.weixin.qq.com/doc/v3/partner/4012461012"""
        ...
    async def post_async(
        self,
        *,
        authorization_code: str,
        json: AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeTerminatePostBody,
        **options: Unpack[Options],
    ) -> Response[None]:
        """从业机构解除用户授权关系（授权协议号） https://pay.weixin.qq.com/doc/v3/partner/4012461012"""
        ...

class PayscoreAcquiringbankPermissionsAuthorizationCodeAuthorizationCode(Node):
    terminate: PayscoreAcquiringbankPermissionsAuthorizationCodeAuthorizationCodeTerminate
    def get(
        self,
        *,
        authorization_code: str,
        params: AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeGetParams,
        **options: Unpack[Options],
    ) -> Response[AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeGetResult]:
        """从业机构查询与用户授权记录（授权协议号） https://pay.weixin.qq.com/doc/v3/partner/4012461004"""
        ...
    async def get_async(
        self,
        *,
        authorization_code: str,
        params: AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeGetParams,
        **options: Unpack[Options],
    ) -> Response[AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeGetResult]:
        """从业机构查询与用户授权记录（授权协议号） https://pay.weixin.qq.com/doc/v3/partner/4012461004"""
        ...

class PayscoreAcquiringbankPermissionsAuthorizationCode(Node):
    _authorization_code_: PayscoreAcquiringbankPermissionsAuthorizationCodeAuthorizationCode

class PayscoreAcquiringbankPermissions(Node):
    authorizationCode: PayscoreAcquiringbankPermissionsAuthorizationCode
    def post(
        self, *, json: AcquiringbankPermissionsPostBody, **options: Unpack[Options]
    ) -> Response[AcquiringbankPermissionsPostResult]:
        """从业机构预授权 https://pay.weixin.qq.com/doc/v3/partner/4012691489"""
        ...
    async def post_async(
        self, *, json: AcquiringbankPermissionsPostBody, **options: Unpack[Options]
    ) -> Response[AcquiringbankPermissionsPostResult]:
        """从业机构预授权 https://pay.weixin.qq.com/doc/v3/partner/4012691489"""
        ...

class PayscoreAcquiringbankServiceorderOutOrderNoCancel(Node):
    def post(
        self, *, out_order_no: str, json: AcquiringbankServiceorderOutOrderNoCancelPostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """从业机构取消微信支付分订单 https://pay.weixin.qq.com/doc/v3/partner/4012458146"""
        ...
    async def post_async(
        self, *, out_order_no: str, json: AcquiringbankServiceorderOutOrderNoCancelPostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """从业机构取消微信支付分订单 https://pay.weixin.qq.com/doc/v3/partner/4012458146"""
        ...

class PayscoreAcquiringbankServiceorderOutOrderNoComplete(Node):
    def post(
        self,
        *,
        out_order_no: str,
        json: AcquiringbankServiceorderOutOrderNoCompletePostBody,
        **options: Unpack[Options],
    ) -> Response[None]:
        """从业机构完结微信支付分订单 https://pay.weixin.qq.com/doc/v3/partner/4012460791"""
        ...
    async def post_async(
        self,
        *,
        out_order_no: str,
        json: AcquiringbankServiceorderOutOrderNoCompletePostBody,
        **options: Unpack[Options],
    ) -> Response[None]:
        """从业机构完结微信支付分订单 https://pay.weixin.qq.com/doc/v3/partner/4012460791"""
        ...

class PayscoreAcquiringbankServiceorderOutOrderNoModify(Node):
    def post(
        self, *, out_order_no: str, json: AcquiringbankServiceorderOutOrderNoModifyPostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """从业机构修改微信支付分订单金额 https://pay.weixin.qq.com/doc/v3/partner/4012691363"""
        ...
    async def post_async(
        self, *, out_order_no: str, json: AcquiringbankServiceorderOutOrderNoModifyPostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """从业机构修改微信支付分订单金额 https://pay.weixin.qq.com/doc/v3/partner/4012691363"""
        ...

class PayscoreAcquiringbankServiceorderOutOrderNoRegisterdeductinfo(Node):
    def post(
        self, *, out_order_no: str, json: RegisterdeductinfoPostBody, **options: Unpack[Options]
    ) -> Response[RegisterdeductinfoPostResult]:
        """从业机构登记微信支付分扣款信息 https://pay.weixin.qq.com/doc/v3/partner/4012458414"""
        ...
    async def post_async(
        self, *, out_order_no: str, json: RegisterdeductinfoPostBody, **options: Unpack[Options]
    ) -> Response[RegisterdeductinfoPostResult]:
        """从业机构登记微信支付分扣款信息 https://pay.weixin.qq.com/doc/v3/partner/4012458414"""
        ...

class PayscoreAcquiringbankServiceorderOutOrderNoSync(Node):
    def post(
        self, *, out_order_no: str, json: AcquiringbankServiceorderOutOrderNoSyncPostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """从业机构同步微信支付分订单信息 https://pay.weixin.qq.com/doc/v3/partner/4012691378"""
        ...
    async def post_async(
        self, *, out_order_no: str, json: AcquiringbankServiceorderOutOrderNoSyncPostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """从业机构同步微信支付分订单信息 https://pay.weixin.qq.com/doc/v3/partner/4012691378"""
        ...

class PayscoreAcquiringbankServiceorderOutOrderNo(Node):
    cancel: PayscoreAcquiringbankServiceorderOutOrderNoCancel
    complete: PayscoreAcquiringbankServiceorderOutOrderNoComplete
    modify: PayscoreAcquiringbankServiceorderOutOrderNoModify
    registerdeductinfo: PayscoreAcquiringbankServiceorderOutOrderNoRegisterdeductinfo
    sync: PayscoreAcquiringbankServiceorderOutOrderNoSync

class PayscoreAcquiringbankServiceorderDeduction(Node):
    def get(self, *, params: DeductionGetParams, **options: Unpack[Options]) -> Response[DeductionGetResult]:
        """从业机构查询微信支付分扣款信息 https://pay.weixin.qq.com/doc/v3/partner/4012458665"""
        ...
    async def get_async(
        self, *, params: DeductionGetParams, **options: Unpack[Options]
    ) -> Response[DeductionGetResult]:
        """从业机构查询微信支付分扣款信息 https://pay.weixin.qq.com/doc/v3/partner/4012458665"""
        ...

class PayscoreAcquiringbankServiceorder(Node):
    _out_order_no_: PayscoreAcquiringbankServiceorderOutOrderNo
    deduction: PayscoreAcquiringbankServiceorderDeduction
    def get(
        self, *, params: AcquiringbankServiceorderGetParams, **options: Unpack[Options]
    ) -> Response[AcquiringbankServiceorderGetResult]:
        """从业机构查询微信支付分订单 https://pay.weixin.qq.com/doc/v3/partner/4012691343"""
        ...
    async def get_async(
        self, *, params: AcquiringbankServiceorderGetParams, **options: Unpack[Options]
    ) -> Response[AcquiringbankServiceorderGetResult]:
        """从业机构查询微信支付分订单 https://pay.weixin.qq.com/doc/v3/partner/4012691343"""
        ...
    def post(
        self, *, json: AcquiringbankServiceorderPostBody, **options: Unpack[Options]
    ) -> Response[AcquiringbankServiceorderPostResult]:
        """从业机构创建微信支付分订单 https://pay.weixin.qq.com/doc/v3/partner/4012691326"""
        ...
    async def post_async(
        self, *, json: AcquiringbankServiceorderPostBody, **options: Unpack[Options]
    ) -> Response[AcquiringbankServiceorderPostResult]:
        """从业机构创建微信支付分订单 https://pay.weixin.qq.com/doc/v3/partner/4012691326"""
        ...

class PayscoreAcquiringbankServicepayondeliveryorder(Node):
    def post(
        self, *, json: AcquiringbankServicepayondeliveryorderPostBody, **options: Unpack[Options]
    ) -> Response[AcquiringbankServicepayondeliveryorderPostResult]:
        """从业机构创建先用后付订单 https://pay.weixin.qq.com/doc/v3/partner/4012783674"""
        ...
    async def post_async(
        self, *, json: AcquiringbankServicepayondeliveryorderPostBody, **options: Unpack[Options]
    ) -> Response[AcquiringbankServicepayondeliveryorderPostResult]:
        """从业机构创建先用后付订单 https://pay.weixin.qq.com/doc/v3/partner/4012783674"""
        ...

class PayscoreAcquiringbank(Node):
    permissions: PayscoreAcquiringbankPermissions
    serviceorder: PayscoreAcquiringbankServiceorder
    servicepayondeliveryorder: PayscoreAcquiringbankServicepayondeliveryorder

class PayscoreMerchantBill(Node):
    def get(self, *, params: MerchantBillGetParams, **options: Unpack[Options]) -> Response[MerchantBillGetResult]:
        """商户申请获取对账单 https://pay.weixin.qq.com/doc/v3/merchant/4013394586"""
        ...
    async def get_async(
        self, *, params: MerchantBillGetParams, **options: Unpack[Options]
    ) -> Response[MerchantBillGetResult]:
        """商户申请获取对账单 https://pay.weixin.qq.com/doc/v3/merchant/4013394586"""
        ...

class PayscoreOverseaPartnerServiceorderOutOrderNoCancel(Node):
    def post(
        self, *, out_order_no: str, json: OverseaPartnerServiceorderOutOrderNoCancelPostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """取消支付分订单 https://pay.weixin.qq.com/doc/global/v3/zh/4014096416"""
        ...
    async def post_async(
        self, *, out_order_no: str, json: OverseaPartnerServiceorderOutOrderNoCancelPostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """取消支付分订单 https://pay.weixin.qq.com/doc/global/v3/zh/4014096416"""
        ...

class PayscoreOverseaPartnerServiceorderOutOrderNoComplete(Node):
    def post(
        self,
        *,
        out_order_no: str,
        json: OverseaPartnerServiceorderOutOrderNoCompletePostBody,
        **options: Unpack[Options],
    ) -> Response[None]:
        """完结支付分订单 https://pay.weixin.qq.com/doc/global/v3/zh/4014096431"""
        ...
    async def post_async(
        self,
        *,
        out_order_no: str,
        json: OverseaPartnerServiceorderOutOrderNoCompletePostBody,
        **options: Unpack[Options],
    ) -> Response[None]:
        """完结支付分订单 https://pay.weixin.qq.com/doc/global/v3/zh/4014096431"""
        ...

class PayscoreOverseaPartnerServiceorderOutOrderNoSync(Node):
    def post(
        self, *, out_order_no: str, json: OverseaPartnerServiceorderOutOrderNoSyncPostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """同步支付分订单信息 https://pay.weixin.qq.com/doc/global/v3/zh/4014096438"""
        ...
    async def post_async(
        self, *, out_order_no: str, json: OverseaPartnerServiceorderOutOrderNoSyncPostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """同步支付分订单信息 https://pay.weixin.qq.com/doc/global/v3/zh/4014096438"""
        ...

class PayscoreOverseaPartnerServiceorderOutOrderNo(Node):
    cancel: PayscoreOverseaPartnerServiceorderOutOrderNoCancel
    complete: PayscoreOverseaPartnerServiceorderOutOrderNoComplete
    sync: PayscoreOverseaPartnerServiceorderOutOrderNoSync

class PayscoreOverseaPartnerServiceorder(Node):
    _out_order_no_: PayscoreOverseaPartnerServiceorderOutOrderNo
    def get(
        self, *, params: OverseaPartnerServiceorderGetParams, **options: Unpack[Options]
    ) -> Response[OverseaPartnerServiceorderGetResult]:
        """查询支付分订单 https://pay.weixin.qq.com/doc/global/v3/zh/4014096411"""
        ...
    async def get_async(
        self, *, params: OverseaPartnerServiceorderGetParams, **options: Unpack[Options]
    ) -> Response[OverseaPartnerServiceorderGetResult]:
        """查询支付分订单 https://pay.weixin.qq.com/doc/global/v3/zh/4014096411"""
        ...
    def post(
        self, *, json: OverseaPartnerServiceorderPostBody, **options: Unpack[Options]
    ) -> Response[OverseaPartnerServiceorderPostResult]:
        """创建支付分订单 https://pay.weixin.qq.com/doc/global/v3/zh/4014096395"""
        ...
    async def post_async(
        self, *, json: OverseaPartnerServiceorderPostBody, **options: Unpack[Options]
    ) -> Response[OverseaPartnerServiceorderPostResult]:
        """创建支付分订单 https://pay.weixin.qq.com/doc/global/v3/zh/4014096395"""
        ...

class PayscoreOverseaPartner(Node):
    serviceorder: PayscoreOverseaPartnerServiceorder

class PayscoreOversea(Node):
    partner: PayscoreOverseaPartner

class PayscorePartnerPermissionsApplyForScene(Node):
    def post(self, *, json: ApplyForScenePostBody, **options: Unpack[Options]) -> Response[ApplyForScenePostResult]:
        """服务商场景中预授权 https://pay.weixin.qq.com/doc/v3/partner/4012778802"""
        ...
    async def post_async(
        self, *, json: ApplyForScenePostBody, **options: Unpack[Options]
    ) -> Response[ApplyForScenePostResult]:
        """服务商场景中预授权 https://pay.weixin.qq.com/doc/v3/partner/4012778802"""
        ...

class PayscorePartnerPermissionsAssessUserRiskLevel(Node):
    def post(
        self,
        *,
        json: PartnerPermissionsAssessUserRiskLevelPostBody,
        params: PartnerPermissionsAssessUserRiskLevelPostParams,
        **options: Unpack[Options],
    ) -> Response[PartnerPermissionsAssessUserRiskLevelPostResult]:
        """服务商评估用户分层 https://pay.weixin.qq.com/doc/v3/partner/4012783585"""
        ...
    async def post_async(
        self,
        *,
        json: PartnerPermissionsAssessUserRiskLevelPostBody,
        params: PartnerPermissionsAssessUserRiskLevelPostParams,
        **options: Unpack[Options],
    ) -> Response[PartnerPermissionsAssessUserRiskLevelPostResult]:
        """服务商评估用户分层 https://pay.weixin.qq.com/doc/v3/partner/4012783585"""
        ...

class PayscorePartnerPermissionsAuthorizationCodeAuthorizationCodeTerminate(Node):
    def post(
        self,
        *,
        authorization_code: str,
        json: PartnerPermissionsAuthorizationCodeAuthorizationCodeTerminatePostBody,
        **options: Unpack[Options],
    ) -> Response[None]:
        """解除用户授权关系（授权协议号） https://pay.weixin.qq.com/doc/v3/partner/4012382049"""
        ...
    async def post_async(
        self,
        *,
        authorization_code: str,
        json: PartnerPermissionsAuthorizationCodeAuthorizationCodeTerminatePostBody,
        **options: Unpack[Options],
    ) -> Response[None]:
        """解除用户授权关系（授权协议号） https://pay.weixin.qq.com/doc/v3/partner/4012382049"""
        ...

class PayscorePartnerPermissionsAuthorizationCodeAuthorizationCode(Node):
    terminate: PayscorePartnerPermissionsAuthorizationCodeAuthorizationCodeTerminate
    def get(
        self,
        *,
        authorization_code: str,
        params: PartnerPermissionsAuthorizationCodeAuthorizationCodeGetParams,
        **options: Unpack[Options],
    ) -> Response[PartnerPermissionsAuthorizationCodeAuthorizationCodeGetResult]:
        """查询与用户授权记录（授权协议号） https://pay.weixin.qq.com/doc/v3/partner/4012692687"""
        ...
    async def get_async(
        self,
        *,
        authorization_code: str,
        params: PartnerPermissionsAuthorizationCodeAuthorizationCodeGetParams,
        **options: Unpack[Options],
    ) -> Response[PartnerPermissionsAuthorizationCodeAuthorizationCodeGetResult]:
        """查询与用户授权记录（授权协议号） https://pay.weixin.qq.com/doc/v3/partner/4012692687"""
        ...

class PayscorePartnerPermissionsAuthorizationCode(Node):
    _authorization_code_: PayscorePartnerPermissionsAuthorizationCodeAuthorizationCode

class PayscorePartnerPermissionsSearch(Node):
    def get(self, *, params: SearchGetParams, **options: Unpack[Options]) -> Response[SearchGetResult]:
        """查询与用户授权记录（openid） https://pay.weixin.qq.com/doc/v3/partner/4012692798"""
        ...
    async def get_async(self, *, params: SearchGetParams, **options: Unpack[Options]) -> Response[SearchGetResult]:
        """查询与用户授权记录（openid） https://pay.weixin.qq.com/doc/v3/partner/4012692798"""
        ...

class PayscorePartnerPermissionsTerminate(Node):
    def post(self, *, json: PermissionsTerminatePostBody, **options: Unpack[Options]) -> Response[None]:
        """解除用户授权关系（openid） https://pay.weixin.qq.com/doc/v3/partner/4012461154"""
        ...
    async def post_async(self, *, json: PermissionsTerminatePostBody, **options: Unpack[Options]) -> Response[None]:
        """解除用户授权关系（openid） https://pay.weixin.qq.com/doc/v3/partner/4012461154"""
        ...

class PayscorePartnerPermissions(Node):
    applyForScene: PayscorePartnerPermissionsApplyForScene
    assessUserRiskLevel: PayscorePartnerPermissionsAssessUserRiskLevel
    authorizationCode: PayscorePartnerPermissionsAuthorizationCode
    search: PayscorePartnerPermissionsSearch
    terminate: PayscorePartnerPermissionsTerminate
    def post(
        self, *, json: PartnerPermissionsPostBody, **options: Unpack[Options]
    ) -> Response[PartnerPermissionsPostResult]:
        """商户预授权 https://pay.weixin.qq.com/doc/v3/partner/4012382030"""
        ...
    async def post_async(
        self, *, json: PartnerPermissionsPostBody, **options: Unpack[Options]
    ) -> Response[PartnerPermissionsPostResult]:
        """商户预授权 https://pay.weixin.qq.com/doc/v3/partner/4012382030"""
        ...

class PayscorePartnerServiceAccountApplicationsOutApplyNo(Node):
    def get(self, *, out_apply_no: str, **options: Unpack[Options]) -> Response[OutApplyNoGetResult]:
        """查询收付通子商户服务绑定结果 https://pay.weixin.qq.com/doc/v3/partner/4012715111"""
        ...
    async def get_async(self, *, out_apply_no: str, **options: Unpack[Options]) -> Response[OutApplyNoGetResult]:
        """查询收付通子商户服务绑定结果 https://pay.weixin.qq.com/doc/v3/partner/4012715111"""
        ...

class PayscorePartnerServiceAccountApplications(Node):
    _out_apply_no_: PayscorePartnerServiceAccountApplicationsOutApplyNo
    def post(
        self, *, json: ServiceAccountApplicationsPostBody, **options: Unpack[Options]
    ) -> Response[ServiceAccountApplicationsPostResult]:
        """收付通子商户申请绑定支付分服务 https://pay.weixin.qq.com/doc/v3/partner/4012715051"""
        ...
    async def post_async(
        self, *, json: ServiceAccountApplicationsPostBody, **options: Unpack[Options]
    ) -> Response[ServiceAccountApplicationsPostResult]:
        """收付通子商户申请绑定支付分服务 https://pay.weixin.qq.com/doc/v3/partner/4012715051"""
        ...

class PayscorePartnerServiceorderOutOrderNoCancel(Node):
    def post(
        self,
        *,
        out_order_no: str,
        json: PayscorePartnerServiceorderOutOrderNoCancelPostBody,
        **options: Unpack[Options],
    ) -> Response[None]:
        """取消支付分订单 https://pay.weixin.qq.com/doc/v3/partner/4012458758"""
        ...
    async def post_async(
        self,
        *,
        out_order_no: str,
        json: PayscorePartnerServiceorderOutOrderNoCancelPostBody,
        **options: Unpack[Options],
    ) -> Response[None]:
        """取消支付分订单 https://pay.weixin.qq.com/doc/v3/partner/4012458758"""
        ...

class PayscorePartnerServiceorderOutOrderNoComplete(Node):
    def post(
        self,
        *,
        out_order_no: str,
        json: PayscorePartnerServiceorderOutOrderNoCompletePostBody,
        **options: Unpack[Options],
    ) -> Response[None]:
        """完结支付分订单 https://pay.weixin.qq.com/doc/v3/partner/4012692408"""
        ...
    async def post_async(
        self,
        *,
        out_order_no: str,
        json: PayscorePartnerServiceorderOutOrderNoCompletePostBody,
        **options: Unpack[Options],
    ) -> Response[None]:
        """完结支付分订单 https://pay.weixin.qq.com/doc/v3/partner/4012692408"""
        ...

class PayscorePartnerServiceorderOutOrderNoModify(Node):
    def post(
        self, *, out_order_no: str, json: PartnerServiceorderOutOrderNoModifyPostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """修改订单金额 https://pay.weixin.qq.com/doc/v3/partner/4012692360"""
        ...
    async def post_async(
        self, *, out_order_no: str, json: PartnerServiceorderOutOrderNoModifyPostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """修改订单金额 https://pay.weixin.qq.com/doc/v3/partner/4012692360"""
        ...

class PayscorePartnerServiceorderOutOrderNoPay(Node):
    def post(
        self, *, out_order_no: str, json: PartnerServiceorderOutOrderNoPayPostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """商户发起催收扣款 https://pay.weixin.qq.com/doc/v3/partner/4013394544"""
        ...
    async def post_async(
        self, *, out_order_no: str, json: PartnerServiceorderOutOrderNoPayPostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """商户发起催收扣款 https://pay.weixin.qq.com/doc/v3/partner/4013394544"""
        ...

class PayscorePartnerServiceorderOutOrderNoSendPendingmessage(Node):
    def post(
        self,
        *,
        out_order_no: str,
        json: PartnerServiceorderOutOrderNoSendPendingmessagePostBody,
        **options: Unpack[Options],
    ) -> Response[None]:
        """下发服务费用待处理消息 https://pay.weixin.qq.com/doc/v3/partner/4013394914"""
        ...
    async def post_async(
        self,
        *,
        out_order_no: str,
        json: PartnerServiceorderOutOrderNoSendPendingmessagePostBody,
        **options: Unpack[Options],
    ) -> Response[None]:
        """下发服务费用待处理消息 https://pay.weixin.qq.com/doc/v3/partner/4013394914"""
        ...

class PayscorePartnerServiceorderOutOrderNoSendPrepaidmessage(Node):
    def post(
        self,
        *,
        out_order_no: str,
        json: PartnerServiceorderOutOrderNoSendPrepaidmessagePostBody,
        **options: Unpack[Options],
    ) -> Response[None]:
        """下发服务预扣费消息 https://pay.weixin.qq.com/doc/v3/partner/4013394929"""
        ...
    async def post_async(
        self,
        *,
        out_order_no: str,
        json: PartnerServiceorderOutOrderNoSendPrepaidmessagePostBody,
        **options: Unpack[Options],
    ) -> Response[None]:
        """下发服务预扣费消息 https://pay.weixin.qq.com/doc/v3/partner/4013394929"""
        ...

class PayscorePartnerServiceorderOutOrderNoSync(Node):
    def post(
        self, *, out_order_no: str, json: PayscorePartnerServiceorderOutOrderNoSyncPostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """同步订单信息 https://pay.weixin.qq.com/doc/v3/partner/4012458816"""
        ...
    async def post_async(
        self, *, out_order_no: str, json: PayscorePartnerServiceorderOutOrderNoSyncPostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """同步订单信息 https://pay.weixin.qq.com/doc/v3/partner/4012458816"""
        ...

class PayscorePartnerServiceorderOutOrderNo(Node):
    cancel: PayscorePartnerServiceorderOutOrderNoCancel
    complete: PayscorePartnerServiceorderOutOrderNoComplete
    modify: PayscorePartnerServiceorderOutOrderNoModify
    pay: PayscorePartnerServiceorderOutOrderNoPay
    sendPendingmessage: PayscorePartnerServiceorderOutOrderNoSendPendingmessage
    sendPrepaidmessage: PayscorePartnerServiceorderOutOrderNoSendPrepaidmessage
    sync: PayscorePartnerServiceorderOutOrderNoSync

class PayscorePartnerServiceorderDirectComplete(Node):
    def post(self, *, json: PartnerServiceorderDirectCompletePostBody, **options: Unpack[Options]) -> Response[None]:
        """创单结单合并 https://pay.weixin.qq.com/doc/v3/partner/4012923757"""
        ...
    async def post_async(
        self, *, json: PartnerServiceorderDirectCompletePostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """创单结单合并 https://pay.weixin.qq.com/doc/v3/partner/4012923757"""
        ...

class PayscorePartnerServiceorder(Node):
    _out_order_no_: PayscorePartnerServiceorderOutOrderNo
    directComplete: PayscorePartnerServiceorderDirectComplete
    def get(
        self, *, params: PayscorePartnerServiceorderGetParams, **options: Unpack[Options]
    ) -> Response[PayscorePartnerServiceorderGetResult]:
        """查询支付分订单 https://pay.weixin.qq.com/doc/v3/partner/4012692256"""
        ...
    async def get_async(
        self, *, params: PayscorePartnerServiceorderGetParams, **options: Unpack[Options]
    ) -> Response[PayscorePartnerServiceorderGetResult]:
        """查询支付分订单 https://pay.weixin.qq.com/doc/v3/partner/4012692256"""
        ...
    def post(
        self, *, json: PayscorePartnerServiceorderPostBody, **options: Unpack[Options]
    ) -> Response[PayscorePartnerServiceorderPostResult]:
        """创建支付分订单 https://pay.weixin.qq.com/doc/v3/partner/4012692136"""
        ...
    async def post_async(
        self, *, json: PayscorePartnerServiceorderPostBody, **options: Unpack[Options]
    ) -> Response[PayscorePartnerServiceorderPostResult]:
        """创建支付分订单 https://pay.weixin.qq.com/doc/v3/partner/4012692136"""
        ...

class PayscorePartnerServicepayondeliveryorder(Node):
    def post(
        self, *, json: PartnerServicepayondeliveryorderPostBody, **options: Unpack[Options]
    ) -> Response[PartnerServicepayondeliveryorderPostResult]:
        """创建先用后付订单 https://pay.weixin.qq.com/doc/v3/partner/4012783634"""
        ...
    async def post_async(
        self, *, json: PartnerServicepayondeliveryorderPostBody, **options: Unpack[Options]
    ) -> Response[PartnerServicepayondeliveryorderPostResult]:
        """创建先用后付订单 https://pay.weixin.qq.com/doc/v3/partner/4012783634"""
        ...

class PayscorePartnerServicequotasServiceIdServiceId(Node):
    def get(
        self, *, service_id: str, params: ServiceIdGetParams, **options: Unpack[Options]
    ) -> Response[ServiceIdGetResult]:
        """查询用户分层对应建议先享金额 https://pay.weixin.qq.com/doc/v3/partner/4013394486"""
        ...
    async def get_async(
        self, *, service_id: str, params: ServiceIdGetParams, **options: Unpack[Options]
    ) -> Response[ServiceIdGetResult]:
        """查询用户分层对应建议先享金额 https://pay.weixin.qq.com/doc/v3/partner/4013394486"""
        ...

class PayscorePartnerServicequotasServiceId(Node):
    _service_id_: PayscorePartnerServicequotasServiceIdServiceId

class PayscorePartnerServicequotas(Node):
    serviceId: PayscorePartnerServicequotasServiceId

class PayscorePartner(Node):
    permissions: PayscorePartnerPermissions
    serviceAccountApplications: PayscorePartnerServiceAccountApplications
    serviceorder: PayscorePartnerServiceorder
    servicepayondeliveryorder: PayscorePartnerServicepayondeliveryorder
    servicequotas: PayscorePartnerServicequotas

class PayscorePayafterOrdersOutOrderNoCancel(Node):
    def post(
        self, *, out_order_no: str, json: PayafterOrdersOutOrderNoCancelPostBody, **options: Unpack[Options]
    ) -> Response[PayafterOrdersOutOrderNoCancelPostResult]:
        """撤销先享后付订单"""
        ...
    async def post_async(
        self, *, out_order_no: str, json: PayafterOrdersOutOrderNoCancelPostBody, **options: Unpack[Options]
    ) -> Response[PayafterOrdersOutOrderNoCancelPostResult]:
        """撤销先享后付订单"""
        ...

class PayscorePayafterOrdersOutOrderNoComplete(Node):
    def post(
        self, *, out_order_no: str, json: PayafterOrdersOutOrderNoCompletePostBody, **options: Unpack[Options]
    ) -> Response[PayafterOrdersOutOrderNoCompletePostResult]:
        """完结先享后付订单"""
        ...
    async def post_async(
        self, *, out_order_no: str, json: PayafterOrdersOutOrderNoCompletePostBody, **options: Unpack[Options]
    ) -> Response[PayafterOrdersOutOrderNoCompletePostResult]:
        """完结先享后付订单"""
        ...

class PayscorePayafterOrdersOutOrderNoSync(Node):
    def post(
        self, *, out_order_no: str, json: PayafterOrdersOutOrderNoSyncPostBody, **options: Unpack[Options]
    ) -> Response[PayafterOrdersOutOrderNoSyncPostResult]:
        """支付分订单同步"""
        ...
    async def post_async(
        self, *, out_order_no: str, json: PayafterOrdersOutOrderNoSyncPostBody, **options: Unpack[Options]
    ) -> Response[PayafterOrdersOutOrderNoSyncPostResult]:
        """支付分订单同步"""
        ...

class PayscorePayafterOrdersOutOrderNo(Node):
    cancel: PayscorePayafterOrdersOutOrderNoCancel
    complete: PayscorePayafterOrdersOutOrderNoComplete
    sync: PayscorePayafterOrdersOutOrderNoSync

class PayscorePayafterOrders(Node):
    _out_order_no_: PayscorePayafterOrdersOutOrderNo
    def get(
        self, *, params: PayafterOrdersGetParams = ..., **options: Unpack[Options]
    ) -> Response[PayafterOrdersGetResult]:
        """查询先享后付订单"""
        ...
    async def get_async(
        self, *, params: PayafterOrdersGetParams = ..., **options: Unpack[Options]
    ) -> Response[PayafterOrdersGetResult]:
        """查询先享后付订单"""
        ...
    def post(self, *, json: PayafterOrdersPostBody, **options: Unpack[Options]) -> Response[PayafterOrdersPostResult]:
        """创建先享后付订单"""
        ...
    async def post_async(
        self, *, json: PayafterOrdersPostBody, **options: Unpack[Options]
    ) -> Response[PayafterOrdersPostResult]:
        """创建先享后付订单"""
        ...

class PayscorePermissionsAssessUserRiskLevel(Node):
    def post(
        self, *, json: PayscorePermissionsAssessUserRiskLevelPostBody, **options: Unpack[Options]
    ) -> Response[PayscorePermissionsAssessUserRiskLevelPostResult]:
        """商户评估用户分层 https://pay.weixin.qq.com/doc/v3/merchant/4012856611"""
        ...
    async def post_async(
        self, *, json: PayscorePermissionsAssessUserRiskLevelPostBody, **options: Unpack[Options]
    ) -> Response[PayscorePermissionsAssessUserRiskLevelPostResult]:
        """商户评估用户分层 https://pay.weixin.qq.com/doc/v3/merchant/4012856611"""
        ...

class PayscorePermissionsAuthorizationCodeAuthorizationCodeTerminate(Node):
    def post(
        self,
        *,
        authorization_code: str,
        json: PayscorePermissionsAuthorizationCodeAuthorizationCodeTerminatePostBody,
        **options: Unpack[Options],
    ) -> Response[None]:
        """解除用户授权关系（授权协议号） https://pay.weixin.qq.com/doc/v3/merchant/4012647410"""
        ...
    async def post_async(
        self,
        *,
        authorization_code: str,
        json: PayscorePermissionsAuthorizationCodeAuthorizationCodeTerminatePostBody,
        **options: Unpack[Options],
    ) -> Response[None]:
        """解除用户授权关系（授权协议号） https://pay.weixin.qq.com/doc/v3/merchant/4012647410"""
        ...

class PayscorePermissionsAuthorizationCodeAuthorizationCode(Node):
    terminate: PayscorePermissionsAuthorizationCodeAuthorizationCodeTerminate
    def get(
        self,
        *,
        authorization_code: str,
        params: PayscorePermissionsAuthorizationCodeAuthorizationCodeGetParams,
        **options: Unpack[Options],
    ) -> Response[PayscorePermissionsAuthorizationCodeAuthorizationCodeGetResult]:
        """查询与用户授权记录（授权协议号） https://pay.weixin.qq.com/doc/v3/merchant/4012647401"""
        ...
    async def get_async(
        self,
        *,
        authorization_code: str,
        params: PayscorePermissionsAuthorizationCodeAuthorizationCodeGetParams,
        **options: Unpack[Options],
    ) -> Response[PayscorePermissionsAuthorizationCodeAuthorizationCodeGetResult]:
        """查询与用户授权记录（授权协议号） https://pay.weixin.qq.com/doc/v3/merchant/4012647401"""
        ...

class PayscorePermissionsAuthorizationCode(Node):
    _authorization_code_: PayscorePermissionsAuthorizationCodeAuthorizationCode

class PayscorePermissionsOpenidOpenidTerminate(Node):
    def post(self, *, openid: str, json: OpenidTerminatePostBody, **options: Unpack[Options]) -> Response[None]:
        """解除用户授权关系（openid） https://pay.weixin.qq.com/doc/v3/merchant/4012647413"""
        ...
    async def post_async(
        self, *, openid: str, json: OpenidTerminatePostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """解除用户授权关系（openid） https://pay.weixin.qq.com/doc/v3/merchant/4012647413"""
        ...

class PayscorePermissionsOpenidOpenid(Node):
    terminate: PayscorePermissionsOpenidOpenidTerminate
    def get(self, *, openid: str, params: OpenidGetParams, **options: Unpack[Options]) -> Response[OpenidGetResult]:
        """查询与用户授权记录（openid） https://pay.weixin.qq.com/doc/v3/merchant/4012647404"""
        ...
    async def get_async(
        self, *, openid: str, params: OpenidGetParams, **options: Unpack[Options]
    ) -> Response[OpenidGetResult]:
        """查询与用户授权记录（openid） https://pay.weixin.qq.com/doc/v3/merchant/4012647404"""
        ...

class PayscorePermissionsOpenid(Node):
    _openid_: PayscorePermissionsOpenidOpenid

class PayscorePermissions(Node):
    assessUserRiskLevel: PayscorePermissionsAssessUserRiskLevel
    authorizationCode: PayscorePermissionsAuthorizationCode
    openid: PayscorePermissionsOpenid
    def post(
        self, *, json: PayscorePermissionsPostBody, **options: Unpack[Options]
    ) -> Response[PayscorePermissionsPostResult]:
        """商户预授权 https://pay.weixin.qq.com/doc/v3/merchant/4012647349"""
        ...
    async def post_async(
        self, *, json: PayscorePermissionsPostBody, **options: Unpack[Options]
    ) -> Response[PayscorePermissionsPostResult]:
        """商户预授权 https://pay.weixin.qq.com/doc/v3/merchant/4012647349"""
        ...

class PayscorePlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStop(Node):
    def post(
        self,
        *,
        merchant_plan_no: str,
        json: PartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopPostBody,
        **options: Unpack[Options],
    ) -> Response[PartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopPostResult]:
        """停止支付分计划 https://pay.weixin.qq.com/doc/v3/partner/4012463322"""
        ...
    async def post_async(
        self,
        *,
        merchant_plan_no: str,
        json: PartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopPostBody,
        **options: Unpack[Options],
    ) -> Response[PartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopPostResult]:
        """停止支付分计划 https://pay.weixin.qq.com/doc/v3/partner/4012463322"""
        ...

class PayscorePlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNo(Node):
    stop: PayscorePlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStop
    def get(
        self,
        *,
        merchant_plan_no: str,
        params: PartnerPayscorePlansMerchantPlanNoMerchantPlanNoGetParams,
        **options: Unpack[Options],
    ) -> Response[PartnerPayscorePlansMerchantPlanNoMerchantPlanNoGetResult]:
        """查询支付分计划 https://pay.weixin.qq.com/doc/v3/partner/4012463318"""
        ...
    async def get_async(
        self,
        *,
        merchant_plan_no: str,
        params: PartnerPayscorePlansMerchantPlanNoMerchantPlanNoGetParams,
        **options: Unpack[Options],
    ) -> Response[PartnerPayscorePlansMerchantPlanNoMerchantPlanNoGetResult]:
        """查询支付分计划 https://pay.weixin.qq.com/doc/v3/partner/4012463318"""
        ...

class PayscorePlanPartnerPayscorePlansMerchantPlanNo(Node):
    _merchant_plan_no_: PayscorePlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNo

class PayscorePlanPartnerPayscorePlans(Node):
    merchantPlanNo: PayscorePlanPartnerPayscorePlansMerchantPlanNo
    def post(
        self, *, json: PartnerPayscorePlansPostBody, **options: Unpack[Options]
    ) -> Response[PartnerPayscorePlansPostResult]:
        """创建支付分计划 https://pay.weixin.qq.com/doc/v3/partner/4012463290"""
        ...
    async def post_async(
        self, *, json: PartnerPayscorePlansPostBody, **options: Unpack[Options]
    ) -> Response[PartnerPayscorePlansPostResult]:
        """创建支付分计划 https://pay.weixin.qq.com/doc/v3/partner/4012463290"""
        ...

class PayscorePlanPartner(Node):
    payscorePlans: PayscorePlanPartnerPayscorePlans

class PayscorePlanPayscorePlansMerchantPlanNoMerchantPlanNoStop(Node):
    def post(
        self, *, merchant_plan_no: str, **options: Unpack[Options]
    ) -> Response[PlanPayscorePlansMerchantPlanNoMerchantPlanNoStopPostResult]:
        """停止支付分计划 https://pay.weixin.qq.com/doc/v3/merchant/4012470851"""
        ...
    async def post_async(
        self, *, merchant_plan_no: str, **options: Unpack[Options]
    ) -> Response[PlanPayscorePlansMerchantPlanNoMerchantPlanNoStopPostResult]:
        """停止支付分计划 https://pay.weixin.qq.com/doc/v3/merchant/4012470851"""
        ...

class PayscorePlanPayscorePlansMerchantPlanNoMerchantPlanNo(Node):
    stop: PayscorePlanPayscorePlansMerchantPlanNoMerchantPlanNoStop
    def get(
        self, *, merchant_plan_no: str, **options: Unpack[Options]
    ) -> Response[PlanPayscorePlansMerchantPlanNoMerchantPlanNoGetResult]:
        """查询支付分计划 https://pay.weixin.qq.com/doc/v3/merchant/4012470804"""
        ...
    async def get_async(
        self, *, merchant_plan_no: str, **options: Unpack[Options]
    ) -> Response[PlanPayscorePlansMerchantPlanNoMerchantPlanNoGetResult]:
        """查询支付分计划 https://pay.weixin.qq.com/doc/v3/merchant/4012470804"""
        ...

class PayscorePlanPayscorePlansMerchantPlanNo(Node):
    _merchant_plan_no_: PayscorePlanPayscorePlansMerchantPlanNoMerchantPlanNo

class PayscorePlanPayscorePlans(Node):
    merchantPlanNo: PayscorePlanPayscorePlansMerchantPlanNo
    def post(
        self, *, json: PlanPayscorePlansPostBody, **options: Unpack[Options]
    ) -> Response[PlanPayscorePlansPostResult]:
        """创建支付分计划 https://pay.weixin.qq.com/doc/v3/merchant/4012467232"""
        ...
    async def post_async(
        self, *, json: PlanPayscorePlansPostBody, **options: Unpack[Options]
    ) -> Response[PlanPayscorePlansPostResult]:
        """创建支付分计划 https://pay.weixin.qq.com/doc/v3/merchant/4012467232"""
        ...

class PayscorePlan(Node):
    partner: PayscorePlanPartner
    payscorePlans: PayscorePlanPayscorePlans

class PayscoreServiceorderOutOrderNoCancel(Node):
    def post(
        self, *, out_order_no: str, json: PayscoreServiceorderOutOrderNoCancelPostBody, **options: Unpack[Options]
    ) -> Response[PayscoreServiceorderOutOrderNoCancelPostResult]:
        """取消支付分订单 https://pay.weixin.qq.com/doc/v3/merchant/4012587905"""
        ...
    async def post_async(
        self, *, out_order_no: str, json: PayscoreServiceorderOutOrderNoCancelPostBody, **options: Unpack[Options]
    ) -> Response[PayscoreServiceorderOutOrderNoCancelPostResult]:
        """取消支付分订单 https://pay.weixin.qq.com/doc/v3/merchant/4012587905"""
        ...

class PayscoreServiceorderOutOrderNoComplete(Node):
    def post(
        self, *, out_order_no: str, json: PayscoreServiceorderOutOrderNoCompletePostBody, **options: Unpack[Options]
    ) -> Response[PayscoreServiceorderOutOrderNoCompletePostResult]:
        """完结支付分订单 https://pay.weixin.qq.com/doc/v3/merchant/4012587955"""
        ...
    async def post_async(
        self, *, out_order_no: str, json: PayscoreServiceorderOutOrderNoCompletePostBody, **options: Unpack[Options]
    ) -> Response[PayscoreServiceorderOutOrderNoCompletePostResult]:
        """完结支付分订单 https://pay.weixin.qq.com/doc/v3/merchant/4012587955"""
        ...

class PayscoreServiceorderOutOrderNoModify(Node):
    def post(
        self, *, out_order_no: str, json: PayscoreServiceorderOutOrderNoModifyPostBody, **options: Unpack[Options]
    ) -> Response[PayscoreServiceorderOutOrderNoModifyPostResult]:
        """修改订单金额 https://pay.weixin.qq.com/doc/v3/merchant/4012587957"""
        ...
    async def post_async(
        self, *, out_order_no: str, json: PayscoreServiceorderOutOrderNoModifyPostBody, **options: Unpack[Options]
    ) -> Response[PayscoreServiceorderOutOrderNoModifyPostResult]:
        """修改订单金额 https://pay.weixin.qq.com/doc/v3/merchant/4012587957"""
        ...

class PayscoreServiceorderOutOrderNoPay(Node):
    def post(
        self, *, out_order_no: str, json: PayscoreServiceorderOutOrderNoPayPostBody, **options: Unpack[Options]
    ) -> Response[PayscoreServiceorderOutOrderNoPayPostResult]:
        """商户发起催收扣款 https://pay.weixin.qq.com/doc/v3/merchant/4013394596"""
        ...
    async def post_async(
        self, *, out_order_no: str, json: PayscoreServiceorderOutOrderNoPayPostBody, **options: Unpack[Options]
    ) -> Response[PayscoreServiceorderOutOrderNoPayPostResult]:
        """商户发起催收扣款 https://pay.weixin.qq.com/doc/v3/merchant/4013394596"""
        ...

class PayscoreServiceorderOutOrderNoSendPendingmessage(Node):
    def post(
        self,
        *,
        out_order_no: str,
        json: PayscoreServiceorderOutOrderNoSendPendingmessagePostBody,
        **options: Unpack[Options],
    ) -> Response[None]:
        """下发服务费用待处理消息 https://pay.weixin.qq.com/doc/v3/merchant/4013394606"""
        ...
    async def post_async(
        self,
        *,
        out_order_no: str,
        json: PayscoreServiceorderOutOrderNoSendPendingmessagePostBody,
        **options: Unpack[Options],
    ) -> Response[None]:
        """下发服务费用待处理消息 https://pay.weixin.qq.com/doc/v3/merchant/4013394606"""
        ...

class PayscoreServiceorderOutOrderNoSendPrepaidmessage(Node):
    def post(
        self,
        *,
        out_order_no: str,
        json: PayscoreServiceorderOutOrderNoSendPrepaidmessagePostBody,
        **options: Unpack[Options],
    ) -> Response[None]:
        """下发服务预扣费消息 https://pay.weixin.qq.com/doc/v3/merchant/4013394615"""
        ...
    async def post_async(
        self,
        *,
        out_order_no: str,
        json: PayscoreServiceorderOutOrderNoSendPrepaidmessagePostBody,
        **options: Unpack[Options],
    ) -> Response[None]:
        """下发服务预扣费消息 https://pay.weixin.qq.com/doc/v3/merchant/4013394615"""
        ...

class PayscoreServiceorderOutOrderNoSync(Node):
    def post(
        self, *, out_order_no: str, json: PayscoreServiceorderOutOrderNoSyncPostBody, **options: Unpack[Options]
    ) -> Response[PayscoreServiceorderOutOrderNoSyncPostResult]:
        """同步服务订单信息 https://pay.weixin.qq.com/doc/v3/merchant/4012587962"""
        ...
    async def post_async(
        self, *, out_order_no: str, json: PayscoreServiceorderOutOrderNoSyncPostBody, **options: Unpack[Options]
    ) -> Response[PayscoreServiceorderOutOrderNoSyncPostResult]:
        """同步服务订单信息 https://pay.weixin.qq.com/doc/v3/merchant/4012587962"""
        ...

class PayscoreServiceorderOutOrderNo(Node):
    cancel: PayscoreServiceorderOutOrderNoCancel
    complete: PayscoreServiceorderOutOrderNoComplete
    modify: PayscoreServiceorderOutOrderNoModify
    pay: PayscoreServiceorderOutOrderNoPay
    sendPendingmessage: PayscoreServiceorderOutOrderNoSendPendingmessage
    sendPrepaidmessage: PayscoreServiceorderOutOrderNoSendPrepaidmessage
    sync: PayscoreServiceorderOutOrderNoSync

class PayscoreServiceorderDirectComplete(Node):
    def post(
        self, *, json: PayscoreServiceorderDirectCompletePostBody, **options: Unpack[Options]
    ) -> Response[PayscoreServiceorderDirectCompletePostResult]:
        """创单结单合并"""
        ...
    async def post_async(
        self, *, json: PayscoreServiceorderDirectCompletePostBody, **options: Unpack[Options]
    ) -> Response[PayscoreServiceorderDirectCompletePostResult]:
        """创单结单合并"""
        ...

class PayscoreServiceorder(Node):
    _out_order_no_: PayscoreServiceorderOutOrderNo
    directComplete: PayscoreServiceorderDirectComplete
    def get(
        self, *, params: PayscoreServiceorderGetParams, **options: Unpack[Options]
    ) -> Response[PayscoreServiceorderGetResult]:
        """查询支付分订单 https://pay.weixin.qq.com/doc/v3/merchant/4012587902"""
        ...
    async def get_async(
        self, *, params: PayscoreServiceorderGetParams, **options: Unpack[Options]
    ) -> Response[PayscoreServiceorderGetResult]:
        """查询支付分订单 https://pay.weixin.qq.com/doc/v3/merchant/4012587902"""
        ...
    def post(
        self, *, json: PayscoreServiceorderPostBody, **options: Unpack[Options]
    ) -> Response[PayscoreServiceorderPostResult]:
        """创建支付分订单 https://pay.weixin.qq.com/doc/v3/merchant/4012587900"""
        ...
    async def post_async(
        self, *, json: PayscoreServiceorderPostBody, **options: Unpack[Options]
    ) -> Response[PayscoreServiceorderPostResult]:
        """创建支付分订单 https://pay.weixin.qq.com/doc/v3/merchant/4012587900"""
        ...

class PayscoreServicepayondeliveryorder(Node):
    def post(
        self, *, json: PayscoreServicepayondeliveryorderPostBody, **options: Unpack[Options]
    ) -> Response[PayscoreServicepayondeliveryorderPostResult]:
        """创建先用后付订单 https://pay.weixin.qq.com/doc/v3/merchant/4012856585"""
        ...
    async def post_async(
        self, *, json: PayscoreServicepayondeliveryorderPostBody, **options: Unpack[Options]
    ) -> Response[PayscoreServicepayondeliveryorderPostResult]:
        """创建先用后付订单 https://pay.weixin.qq.com/doc/v3/merchant/4012856585"""
        ...

class PayscoreSignPlanPartnerServiceorder(Node):
    def post(
        self, *, json: SignPlanPartnerServiceorderPostBody, **options: Unpack[Options]
    ) -> Response[SignPlanPartnerServiceorderPostResult]:
        """创建用户的签约计划详情对应的服务订单 https://pay.weixin.qq.com/doc/v3/partner/4012463469"""
        ...
    async def post_async(
        self, *, json: SignPlanPartnerServiceorderPostBody, **options: Unpack[Options]
    ) -> Response[SignPlanPartnerServiceorderPostResult]:
        """创建用户的签约计划详情对应的服务订单 https://pay.weixin.qq.com/doc/v3/partner/4012463469"""
        ...

class PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStop(Node):
    def post(
        self,
        *,
        merchant_sign_plan_no: str,
        json: PartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostBody,
        **options: Unpack[Options],
    ) -> Response[PartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostResult]:
        """取消用户的签约计划 https://pay.weixin.qq.com/doc/v3/partner/4012463534"""
        ...
    async def post_async(
        self,
        *,
        merchant_sign_plan_no: str,
        json: PartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostBody,
        **options: Unpack[Options],
    ) -> Response[PartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostResult]:
        """取消用户的签约计划 https://pay.weixin.qq.com/doc/v3/partner/4012463534"""
        ...

class PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNo(Node):
    stop: PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStop
    def get(
        self,
        *,
        merchant_sign_plan_no: str,
        params: PartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetParams,
        **options: Unpack[Options],
    ) -> Response[PartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetResult]:
        """查询用户的签约计划 https://pay.weixin.qq.com/doc/v3/partner/4012463526"""
        ...
    async def get_async(
        self,
        *,
        merchant_sign_plan_no: str,
        params: PartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetParams,
        **options: Unpack[Options],
    ) -> Response[PartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetResult]:
        """查询用户的签约计划 https://pay.weixin.qq.com/doc/v3/partner/4012463526"""
        ...

class PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNo(Node):
    _merchant_sign_plan_no_: PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNo

class PayscoreSignPlanPartnerUserSignPlans(Node):
    merchantSignPlanNo: PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNo
    def post(
        self, *, json: PartnerUserSignPlansPostBody, **options: Unpack[Options]
    ) -> Response[PartnerUserSignPlansPostResult]:
        """创建用户的签约计划 https://pay.weixin.qq.com/doc/v3/partner/4012463521"""
        ...
    async def post_async(
        self, *, json: PartnerUserSignPlansPostBody, **options: Unpack[Options]
    ) -> Response[PartnerUserSignPlansPostResult]:
        """创建用户的签约计划 https://pay.weixin.qq.com/doc/v3/partner/4012463521"""
        ...

class PayscoreSignPlanPartner(Node):
    serviceorder: PayscoreSignPlanPartnerServiceorder
    userSignPlans: PayscoreSignPlanPartnerUserSignPlans

class PayscoreSignPlanServiceorder(Node):
    def post(
        self, *, json: SignPlanServiceorderPostBody, **options: Unpack[Options]
    ) -> Response[SignPlanServiceorderPostResult]:
        """创建用户的签约计划详情对应的服务订单 https://pay.weixin.qq.com/doc/v3/merchant/4012489351"""
        ...
    async def post_async(
        self, *, json: SignPlanServiceorderPostBody, **options: Unpack[Options]
    ) -> Response[SignPlanServiceorderPostResult]:
        """创建用户的签约计划详情对应的服务订单 https://pay.weixin.qq.com/doc/v3/merchant/4012489351"""
        ...

class PayscoreSignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStop(Node):
    def post(
        self,
        *,
        merchant_sign_plan_no: str,
        json: SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostBody,
        **options: Unpack[Options],
    ) -> Response[SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostResult]:
        """直连商户取消用户的签约计划 https://pay.weixin.qq.com/doc/v3/merchant/4012471050"""
        ...
    async def post_async(
        self,
        *,
        merchant_sign_plan_no: str,
        json: SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostBody,
        **options: Unpack[Options],
    ) -> Response[SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostResult]:
        """直连商户取消用户的签约计划 https://pay.weixin.qq.com/doc/v3/merchant/4012471050"""
        ...

class PayscoreSignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNo(Node):
    stop: PayscoreSignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStop
    def get(
        self, *, merchant_sign_plan_no: str, **options: Unpack[Options]
    ) -> Response[SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetResult]:
        """查询用户的签约计划 https://pay.weixin.qq.com/doc/v3/merchant/4012470990"""
        ...
    async def get_async(
        self, *, merchant_sign_plan_no: str, **options: Unpack[Options]
    ) -> Response[SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetResult]:
        """查询用户的签约计划 https://pay.weixin.qq.com/doc/v3/merchant/4012470990"""
        ...

class PayscoreSignPlanUserSignPlansMerchantSignPlanNo(Node):
    _merchant_sign_plan_no_: PayscoreSignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNo

class PayscoreSignPlanUserSignPlans(Node):
    merchantSignPlanNo: PayscoreSignPlanUserSignPlansMerchantSignPlanNo
    def post(
        self, *, json: SignPlanUserSignPlansPostBody, **options: Unpack[Options]
    ) -> Response[SignPlanUserSignPlansPostResult]:
        """创建用户的签约计划 https://pay.weixin.qq.com/doc/v3/merchant/4012489420"""
        ...
    async def post_async(
        self, *, json: SignPlanUserSignPlansPostBody, **options: Unpack[Options]
    ) -> Response[SignPlanUserSignPlansPostResult]:
        """创建用户的签约计划 https://pay.weixin.qq.com/doc/v3/merchant/4012489420"""
        ...

class PayscoreSignPlan(Node):
    partner: PayscoreSignPlanPartner
    serviceorder: PayscoreSignPlanServiceorder
    userSignPlans: PayscoreSignPlanUserSignPlans

class PayscoreSmartretailOrdersOutOrderNoCancel(Node):
    def post(
        self, *, out_order_no: str, json: SmartretailOrdersOutOrderNoCancelPostBody, **options: Unpack[Options]
    ) -> Response[SmartretailOrdersOutOrderNoCancelPostResult]:
        """撤销智慧零售订单"""
        ...
    async def post_async(
        self, *, out_order_no: str, json: SmartretailOrdersOutOrderNoCancelPostBody, **options: Unpack[Options]
    ) -> Response[SmartretailOrdersOutOrderNoCancelPostResult]:
        """撤销智慧零售订单"""
        ...

class PayscoreSmartretailOrdersOutOrderNoComplete(Node):
    def post(
        self, *, out_order_no: str, json: SmartretailOrdersOutOrderNoCompletePostBody, **options: Unpack[Options]
    ) -> Response[SmartretailOrdersOutOrderNoCompletePostResult]:
        """完结智慧零售订单"""
        ...
    async def post_async(
        self, *, out_order_no: str, json: SmartretailOrdersOutOrderNoCompletePostBody, **options: Unpack[Options]
    ) -> Response[SmartretailOrdersOutOrderNoCompletePostResult]:
        """完结智慧零售订单"""
        ...

class PayscoreSmartretailOrdersOutOrderNo(Node):
    cancel: PayscoreSmartretailOrdersOutOrderNoCancel
    complete: PayscoreSmartretailOrdersOutOrderNoComplete

class PayscoreSmartretailOrders(Node):
    _out_order_no_: PayscoreSmartretailOrdersOutOrderNo
    def get(
        self, *, params: SmartretailOrdersGetParams = ..., **options: Unpack[Options]
    ) -> Response[SmartretailOrdersGetResult]:
        """查询智慧零售订单"""
        ...
    async def get_async(
        self, *, params: SmartretailOrdersGetParams = ..., **options: Unpack[Options]
    ) -> Response[SmartretailOrdersGetResult]:
        """查询智慧零售订单"""
        ...
    def post(
        self, *, json: SmartretailOrdersPostBody, **options: Unpack[Options]
    ) -> Response[SmartretailOrdersPostResult]:
        """创建智慧零售订单"""
        ...
    async def post_async(
        self, *, json: SmartretailOrdersPostBody, **options: Unpack[Options]
    ) -> Response[SmartretailOrdersPostResult]:
        """创建智慧零售订单"""
        ...

class PayscoreUserServiceState(Node):
    def get(
        self, *, params: UserServiceStateGetParams, **options: Unpack[Options]
    ) -> Response[UserServiceStateGetResult]:
        """查询用户授权状态"""
        ...
    async def get_async(
        self, *, params: UserServiceStateGetParams, **options: Unpack[Options]
    ) -> Response[UserServiceStateGetResult]:
        """查询用户授权状态"""
        ...

class PayscoreUsersOpenidPermissionsServiceIdTerminate(Node):
    def post(
        self,
        *,
        openid: str,
        service_id: str,
        json: ServiceIdTerminatePostBody,
        params: ServiceIdTerminatePostParams,
        **options: Unpack[Options],
    ) -> Response[None]:
        """商户解除用户授权关系"""
        ...
    async def post_async(
        self,
        *,
        openid: str,
        service_id: str,
        json: ServiceIdTerminatePostBody,
        params: ServiceIdTerminatePostParams,
        **options: Unpack[Options],
    ) -> Response[None]:
        """商户解除用户授权关系"""
        ...

class PayscoreUsersOpenidPermissionsServiceId(Node):
    terminate: PayscoreUsersOpenidPermissionsServiceIdTerminate

class PayscoreUsersOpenidPermissions(Node):
    _service_id_: PayscoreUsersOpenidPermissionsServiceId

class PayscoreUsersOpenid(Node):
    permissions: PayscoreUsersOpenidPermissions

class PayscoreUsers(Node):
    _openid_: PayscoreUsersOpenid

class Payscore(Node):
    acquiringbank: PayscoreAcquiringbank
    merchantBill: PayscoreMerchantBill
    oversea: PayscoreOversea
    partner: PayscorePartner
    payafterOrders: PayscorePayafterOrders
    permissions: PayscorePermissions
    plan: PayscorePlan
    serviceorder: PayscoreServiceorder
    servicepayondeliveryorder: PayscoreServicepayondeliveryorder
    signPlan: PayscoreSignPlan
    smartretailOrders: PayscoreSmartretailOrders
    userServiceState: PayscoreUserServiceState
    users: PayscoreUsers
