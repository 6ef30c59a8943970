"""The operations of `v3.brand`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.brand import (
    ActivitiesGetParams,
    ActivitiesGetResult,
    ActivityIdGetParams,
    ActivityIdGetResult,
    ActivityIdPatchBody,
    ActivityIdPatchResult,
    AddPostBody,
    AddPostResult,
    AmountsGetResult,
    ApplymentIdGetResult,
    ApplymentsBusinessCodeBusinessCodeGetResult,
    ApplymentsCancelApplymentPostBody,
    ApplymentsCancelApplymentPostResult,
    ApplymentsPostBody,
    ApplymentsPostResult,
    BindrecipientPostBody,
    BindrecipientPostResult,
    BrandMchidGetResult,
    BrandstoresGetParams,
    BrandstoresGetResult,
    BrandstoresPostBody,
    BrandstoresPostResult,
    CardConfigsCancelApplymentPostBody,
    CardConfigsCancelApplymentPostResult,
    CardConfigsGetParams,
    CardConfigsGetResult,
    CardConfigsPostBody,
    CardConfigsPostResult,
    CardIdDeleteParams,
    CardIdDeleteResult,
    CardIdGetParams,
    CardIdGetResult,
    CardIdInvalidatePostBody,
    CardIdInvalidatePostResult,
    CardIdPatchBody,
    CardIdPatchResult,
    CardLinksBusinessCodeBusinessCodeGetParams,
    CardLinksBusinessCodeBusinessCodeGetResult,
    CardLinksCancelApplymentPostBody,
    CardLinksCancelApplymentPostResult,
    CardLinksGetParams,
    CardLinksGetResult,
    CardLinksPostBody,
    CardLinksPostResult,
    CardsGetParams,
    CardsGetResult,
    CardsPostBody,
    CardsPostResult,
    ClosePostBody,
    ClosePostResult,
    DeletePostBody,
    DeletePostResult,
    ExchangeCouponConfirmPostBody,
    ExchangeCouponConfirmPostResult,
    FinishOrderPostBody,
    FinishOrderPostResult,
    ImportByOpenidPostBody,
    ImportByOpenidPostResult,
    ImportByPhonePostBody,
    ImportByPhonePostResult,
    MembershipActivitiesGetParams,
    MembershipActivitiesGetResult,
    MembershipActivitiesPostBody,
    MembershipActivitiesPostResult,
    OrdersGetParams,
    OrdersGetResult,
    OrdersPostBody,
    OrdersPostResult,
    PayViewTokensPostBody,
    PayViewTokensPostResult,
    PreAuthTokensPostBody,
    PreAuthTokensPostResult,
    PreviewUrlGetParams,
    PreviewUrlGetResult,
    PublishPostBody,
    PublishPostResult,
    ResumePostBody,
    ResumePostResult,
    ReturnordersGetParams,
    ReturnordersGetResult,
    ReturnordersPostBody,
    ReturnordersPostResult,
    StoreIdDeleteBody,
    StoreIdGetParams,
    StoreIdGetResult,
    StoreIdPatchBody,
    StoreIdPatchResult,
    SyncPostBody,
    SyncPostResult,
    TerminatePostBody,
    TerminatePostResult,
    UnbindCardLinkPostBody,
    UnbindCardLinkPostResult,
    UnbindrecipientPostBody,
    UnbindrecipientPostResult,
    UserCardCodeConfirmPostBody,
    UserCardCodeConfirmPostParams,
    UserCardCodeConfirmPostResult,
    UserCardCodeGetParams,
    UserCardCodeGetResult,
    UserCardCodeInvalidatePostBody,
    UserCardCodeInvalidatePostParams,
    UserCardCodeInvalidatePostResult,
    UserCardCodePatchBody,
    UserCardCodePatchParams,
    UserCardCodePatchResult,
    UserCardsGetParams,
    UserCardsGetResult,
    UserFeedsPostBody,
    UserFeedsPostResult,
)

class BrandApplymentsApplymentIdApplymentId(Node):
    def get(self, *, applyment_id: str, **options: Unpack[Options]) -> Response[ApplymentIdGetResult]:
        """根据申请单ID查询申请状态 https://pay.weixin.qq.com/doc/v3/partner/4016257685"""
        ...
    async def get_async(self, *, applyment_id: str, **options: Unpack[Options]) -> Response[ApplymentIdGetResult]:
        """根据申请单ID查询申请状态 https://pay.weixin.qq.com/doc/v3/partner/4016257685"""
        ...

class BrandApplymentsApplymentId(Node):
    _applyment_id_: BrandApplymentsApplymentIdApplymentId

class BrandApplymentsBusinessCodeBusinessCode(Node):
    def get(
        self, *, business_code: str, **options: Unpack[Options]
    ) -> Response[ApplymentsBusinessCodeBusinessCodeGetResult]:
        """根据业务申请编号查询申请状态 https://pay.weixin.qq.com/doc/v3/partner/4016257694"""
        ...
    async def get_async(
        self, *, business_code: str, **options: Unpack[Options]
    ) -> Response[ApplymentsBusinessCodeBusinessCodeGetResult]:
        """根据业务申请编号查询申请状态 https://pay.weixin.qq.com/doc/v3/partner/4016257694"""
        ...

class BrandApplymentsBusinessCode(Node):
    _business_code_: BrandApplymentsBusinessCodeBusinessCode

class BrandApplymentsCancelApplyment(Node):
    def post(
        self, *, json: ApplymentsCancelApplymentPostBody, **options: Unpack[Options]
    ) -> Response[ApplymentsCancelApplymentPostResult]:
        """撤销申请 https://pay.weixin.qq.com/doc/v3/partner/4016257700"""
        ...
    async def post_async(
        self, *, json: ApplymentsCancelApplymentPostBody, **options: Unpack[Options]
    ) -> Response[ApplymentsCancelApplymentPostResult]:
        """撤销申请 https://pay.weixin.qq.com/doc/v3/partner/4016257700"""
        ...

class BrandApplyments(Node):
    applymentId: BrandApplymentsApplymentId
    businessCode: BrandApplymentsBusinessCode
    cancelApplyment: BrandApplymentsCancelApplyment
    def post(self, *, json: ApplymentsPostBody, **options: Unpack[Options]) -> Response[ApplymentsPostResult]:
        """提交入驻申请 https://pay.weixin.qq.com/doc/v3/partner/4016249989"""
        ...
    async def post_async(
        self, *, json: ApplymentsPostBody, **options: Unpack[Options]
    ) -> Response[ApplymentsPostResult]:
        """提交入驻申请 https://pay.weixin.qq.com/doc/v3/partner/4016249989"""
        ...

class BrandCardCardConfigsCancelApplyment(Node):
    def post(
        self, *, json: CardConfigsCancelApplymentPostBody, **options: Unpack[Options]
    ) -> Response[CardConfigsCancelApplymentPostResult]:
        """撤销商家名片配置申请 https://pay.weixin.qq.com/doc/v3/partner/4016475172"""
        ...
    async def post_async(
        self, *, json: CardConfigsCancelApplymentPostBody, **options: Unpack[Options]
    ) -> Response[CardConfigsCancelApplymentPostResult]:
        """撤销商家名片配置申请 https://pay.weixin.qq.com/doc/v3/partner/4016475172"""
        ...

class BrandCardCardConfigsPreviewUrl(Node):
    def get(self, *, params: PreviewUrlGetParams, **options: Unpack[Options]) -> Response[PreviewUrlGetResult]:
        """获取商家名片预览二维码 https://pay.weixin.qq.com/doc/v3/partner/4016641998"""
        ...
    async def get_async(
        self, *, params: PreviewUrlGetParams, **options: Unpack[Options]
    ) -> Response[PreviewUrlGetResult]:
        """获取商家名片预览二维码 https://pay.weixin.qq.com/doc/v3/partner/4016641998"""
        ...

class BrandCardCardConfigsPublish(Node):
    def post(self, *, json: PublishPostBody, **options: Unpack[Options]) -> Response[PublishPostResult]:
        """发布商家名片配置 https://pay.weixin.qq.com/doc/v3/partner/4016475176"""
        ...
    async def post_async(self, *, json: PublishPostBody, **options: Unpack[Options]) -> Response[PublishPostResult]:
        """发布商家名片配置 https://pay.weixin.qq.com/doc/v3/partner/4016475176"""
        ...

class BrandCardCardConfigs(Node):
    cancelApplyment: BrandCardCardConfigsCancelApplyment
    previewUrl: BrandCardCardConfigsPreviewUrl
    publish: BrandCardCardConfigsPublish
    def get(self, *, params: CardConfigsGetParams, **options: Unpack[Options]) -> Response[CardConfigsGetResult]:
        """查询商家名片配置申请状态 https://pay.weixin.qq.com/doc/v3/partner/4016475174"""
        ...
    async def get_async(
        self, *, params: CardConfigsGetParams, **options: Unpack[Options]
    ) -> Response[CardConfigsGetResult]:
        """查询商家名片配置申请状态 https://pay.weixin.qq.com/doc/v3/partner/4016475174"""
        ...
    def post(self, *, json: CardConfigsPostBody, **options: Unpack[Options]) -> Response[CardConfigsPostResult]:
        """提交商家名片配置申请 https://pay.weixin.qq.com/doc/v3/partner/4016468440"""
        ...
    async def post_async(
        self, *, json: CardConfigsPostBody, **options: Unpack[Options]
    ) -> Response[CardConfigsPostResult]:
        """提交商家名片配置申请 https://pay.weixin.qq.com/doc/v3/partner/4016468440"""
        ...

class BrandCardCardLinksBusinessCodeBusinessCode(Node):
    def get(
        self, *, business_code: str, params: CardLinksBusinessCodeBusinessCodeGetParams, **options: Unpack[Options]
    ) -> Response[CardLinksBusinessCodeBusinessCodeGetResult]:
        """根据业务申请编号查询添加申请状态 https://pay.weixin.qq.com/doc/v3/partner/4016366816"""
        ...
    async def get_async(
        self, *, business_code: str, params: CardLinksBusinessCodeBusinessCodeGetParams, **options: Unpack[Options]
    ) -> Response[CardLinksBusinessCodeBusinessCodeGetResult]:
        """根据业务申请编号查询添加申请状态 https://pay.weixin.qq.com/doc/v3/partner/4016366816"""
        ...

class BrandCardCardLinksBusinessCode(Node):
    _business_code_: BrandCardCardLinksBusinessCodeBusinessCode

class BrandCardCardLinksCancelApplyment(Node):
    def post(
        self, *, json: CardLinksCancelApplymentPostBody, **options: Unpack[Options]
    ) -> Response[CardLinksCancelApplymentPostResult]:
        """撤销交易连接名片配置申请 https://pay.weixin.qq.com/doc/v3/partner/4016366797"""
        ...
    async def post_async(
        self, *, json: CardLinksCancelApplymentPostBody, **options: Unpack[Options]
    ) -> Response[CardLinksCancelApplymentPostResult]:
        """撤销交易连接名片配置申请 https://pay.weixin.qq.com/doc/v3/partner/4016366797"""
        ...

class BrandCardCardLinksUnbindCardLink(Node):
    def post(self, *, json: UnbindCardLinkPostBody, **options: Unpack[Options]) -> Response[UnbindCardLinkPostResult]:
        """解除已生效交易连接名片场景 https://pay.weixin.qq.com/doc/v3/partner/4016366804"""
        ...
    async def post_async(
        self, *, json: UnbindCardLinkPostBody, **options: Unpack[Options]
    ) -> Response[UnbindCardLinkPostResult]:
        """解除已生效交易连接名片场景 https://pay.weixin.qq.com/doc/v3/partner/4016366804"""
        ...

class BrandCardCardLinks(Node):
    businessCode: BrandCardCardLinksBusinessCode
    cancelApplyment: BrandCardCardLinksCancelApplyment
    unbindCardLink: BrandCardCardLinksUnbindCardLink
    def get(self, *, params: CardLinksGetParams, **options: Unpack[Options]) -> Response[CardLinksGetResult]:
        """查询已生效交易连接名片规则 https://pay.weixin.qq.com/doc/v3/partner/4016366785"""
        ...
    async def get_async(
        self, *, params: CardLinksGetParams, **options: Unpack[Options]
    ) -> Response[CardLinksGetResult]:
        """查询已生效交易连接名片规则 https://pay.weixin.qq.com/doc/v3/partner/4016366785"""
        ...
    def post(self, *, json: CardLinksPostBody, **options: Unpack[Options]) -> Response[CardLinksPostResult]:
        """添加交易连接名片规则申请 https://pay.weixin.qq.com/doc/v3/partner/4016333302"""
        ...
    async def post_async(self, *, json: CardLinksPostBody, **options: Unpack[Options]) -> Response[CardLinksPostResult]:
        """添加交易连接名片规则申请 https://pay.weixin.qq.com/doc/v3/partner/4016333302"""
        ...

class BrandCard(Node):
    cardConfigs: BrandCardCardConfigs
    cardLinks: BrandCardCardLinks

class BrandMarketingShakeActivitiesActivities(Node):
    def get(self, *, params: ActivitiesGetParams, **options: Unpack[Options]) -> Response[ActivitiesGetResult]:
        """查询摇优惠活动列表 https://pay.weixin.qq.com/doc/v3/partner/4015783259"""
        ...
    async def get_async(
        self, *, params: ActivitiesGetParams, **options: Unpack[Options]
    ) -> Response[ActivitiesGetResult]:
        """查询摇优惠活动列表 https://pay.weixin.qq.com/doc/v3/partner/4015783259"""
        ...

class BrandMarketingShakeActivities(Node):
    activities: BrandMarketingShakeActivitiesActivities

class BrandMarketing(Node):
    shakeActivities: BrandMarketingShakeActivities

class BrandPartnerCardMemberCardsCardIdInvalidate(Node):
    def post(
        self, *, card_id: str, json: CardIdInvalidatePostBody, **options: Unpack[Options]
    ) -> Response[CardIdInvalidatePostResult]:
        """作废会员卡模板 https://pay.weixin.qq.com/doc/v3/partner/4015336972"""
        ...
    async def post_async(
        self, *, card_id: str, json: CardIdInvalidatePostBody, **options: Unpack[Options]
    ) -> Response[CardIdInvalidatePostResult]:
        """作废会员卡模板 https://pay.weixin.qq.com/doc/v3/partner/4015336972"""
        ...

class BrandPartnerCardMemberCardsCardId(Node):
    invalidate: BrandPartnerCardMemberCardsCardIdInvalidate
    def delete(
        self, *, card_id: str, params: CardIdDeleteParams, **options: Unpack[Options]
    ) -> Response[CardIdDeleteResult]:
        """删除会员卡模板 https://pay.weixin.qq.com/doc/v3/partner/4015336972"""
        ...
    async def delete_async(
        self, *, card_id: str, params: CardIdDeleteParams, **options: Unpack[Options]
    ) -> Response[CardIdDeleteResult]:
        """删除会员卡模板 https://pay.weixin.qq.com/doc/v3/partner/4015336972"""
        ...
    def get(self, *, card_id: str, params: CardIdGetParams, **options: Unpack[Options]) -> Response[CardIdGetResult]:
        """查询会员卡模板信息 https://pay.weixin.qq.com/doc/v3/partner/4015336974"""
        ...
    async def get_async(
        self, *, card_id: str, params: CardIdGetParams, **options: Unpack[Options]
    ) -> Response[CardIdGetResult]:
        """查询会员卡模板信息 https://pay.weixin.qq.com/doc/v3/partner/4015336974"""
        ...
    def patch(self, *, card_id: str, json: CardIdPatchBody, **options: Unpack[Options]) -> Response[CardIdPatchResult]:
        """修改会员卡模板信息 https://pay.weixin.qq.com/doc/v3/partner/4015336977"""
        ...
    async def patch_async(
        self, *, card_id: str, json: CardIdPatchBody, **options: Unpack[Options]
    ) -> Response[CardIdPatchResult]:
        """修改会员卡模板信息 https://pay.weixin.qq.com/doc/v3/partner/4015336977"""
        ...

class BrandPartnerCardMemberCards(Node):
    _card_id_: BrandPartnerCardMemberCardsCardId
    def get(self, *, params: CardsGetParams, **options: Unpack[Options]) -> Response[CardsGetResult]:
        """查询会员卡模板列表 https://pay.weixin.qq.com/doc/v3/partner/4015336976"""
        ...
    async def get_async(self, *, params: CardsGetParams, **options: Unpack[Options]) -> Response[CardsGetResult]:
        """查询会员卡模板列表 https://pay.weixin.qq.com/doc/v3/partner/4015336976"""
        ...
    def post(self, *, json: CardsPostBody, **options: Unpack[Options]) -> Response[CardsPostResult]:
        """创建会员卡模板 https://pay.weixin.qq.com/doc/v3/partner/4015336970"""
        ...
    async def post_async(self, *, json: CardsPostBody, **options: Unpack[Options]) -> Response[CardsPostResult]:
        """创建会员卡模板 https://pay.weixin.qq.com/doc/v3/partner/4015336970"""
        ...

class BrandPartnerCardMemberMembershipActivitiesActivityIdTerminate(Node):
    def post(
        self, *, activity_id: str, json: TerminatePostBody, **options: Unpack[Options]
    ) -> Response[TerminatePostResult]:
        """终止品牌会员发券活动 https://pay.weixin.qq.com/doc/v3/partner/4016588028"""
        ...
    async def post_async(
        self, *, activity_id: str, json: TerminatePostBody, **options: Unpack[Options]
    ) -> Response[TerminatePostResult]:
        """终止品牌会员发券活动 https://pay.weixin.qq.com/doc/v3/partner/4016588028"""
        ...

class BrandPartnerCardMemberMembershipActivitiesActivityId(Node):
    terminate: BrandPartnerCardMemberMembershipActivitiesActivityIdTerminate
    def get(
        self, *, activity_id: str, params: ActivityIdGetParams, **options: Unpack[Options]
    ) -> Response[ActivityIdGetResult]:
        """查询品牌会员发券活动 https://pay.weixin.qq.com/doc/v3/partner/4016588015"""
        ...
    async def get_async(
        self, *, activity_id: str, params: ActivityIdGetParams, **options: Unpack[Options]
    ) -> Response[ActivityIdGetResult]:
        """查询品牌会员发券活动 https://pay.weixin.qq.com/doc/v3/partner/4016588015"""
        ...
    def patch(
        self, *, activity_id: str, json: ActivityIdPatchBody, **options: Unpack[Options]
    ) -> Response[ActivityIdPatchResult]:
        """修改品牌会员发券活动信息 https://pay.weixin.qq.com/doc/v3/partner/4016588044"""
        ...
    async def patch_async(
        self, *, activity_id: str, json: ActivityIdPatchBody, **options: Unpack[Options]
    ) -> Response[ActivityIdPatchResult]:
        """修改品牌会员发券活动信息 https://pay.weixin.qq.com/doc/v3/partner/4016588044"""
        ...

class BrandPartnerCardMemberMembershipActivities(Node):
    _activity_id_: BrandPartnerCardMemberMembershipActivitiesActivityId
    def get(
        self, *, params: MembershipActivitiesGetParams, **options: Unpack[Options]
    ) -> Response[MembershipActivitiesGetResult]:
        """查询品牌会员发券活动列表 https://pay.weixin.qq.com/doc/v3/partner/4016588039"""
        ...
    async def get_async(
        self, *, params: MembershipActivitiesGetParams, **options: Unpack[Options]
    ) -> Response[MembershipActivitiesGetResult]:
        """查询品牌会员发券活动列表 https://pay.weixin.qq.com/doc/v3/partner/4016588039"""
        ...
    def post(
        self, *, json: MembershipActivitiesPostBody, **options: Unpack[Options]
    ) -> Response[MembershipActivitiesPostResult]:
        """创建品牌会员发券活动 https://pay.weixin.qq.com/doc/v3/partner/4016464918"""
        ...
    async def post_async(
        self, *, json: MembershipActivitiesPostBody, **options: Unpack[Options]
    ) -> Response[MembershipActivitiesPostResult]:
        """创建品牌会员发券活动 https://pay.weixin.qq.com/doc/v3/partner/4016464918"""
        ...

class BrandPartnerCardMemberPayViewTokens(Node):
    def post(self, *, json: PayViewTokensPostBody, **options: Unpack[Options]) -> Response[PayViewTokensPostResult]:
        """品牌会员展示付款码组件预授权 https://pay.weixin.qq.com/doc/v3/partner/4016834476"""
        ...
    async def post_async(
        self, *, json: PayViewTokensPostBody, **options: Unpack[Options]
    ) -> Response[PayViewTokensPostResult]:
        """品牌会员展示付款码组件预授权 https://pay.weixin.qq.com/doc/v3/partner/4016834476"""
        ...

class BrandPartnerCardMemberPreAuthTokens(Node):
    def post(self, *, json: PreAuthTokensPostBody, **options: Unpack[Options]) -> Response[PreAuthTokensPostResult]:
        """入会组件预授权 https://pay.weixin.qq.com/doc/v3/partner/4015336986"""
        ...
    async def post_async(
        self, *, json: PreAuthTokensPostBody, **options: Unpack[Options]
    ) -> Response[PreAuthTokensPostResult]:
        """入会组件预授权 https://pay.weixin.qq.com/doc/v3/partner/4015336986"""
        ...

class BrandPartnerCardMemberUserCardsUserCardCodeConfirm(Node):
    def post(
        self,
        *,
        user_card_code: str,
        json: UserCardCodeConfirmPostBody,
        params: UserCardCodeConfirmPostParams,
        **options: Unpack[Options],
    ) -> Response[UserCardCodeConfirmPostResult]:
        """同步会员开通结果 https://pay.weixin.qq.com/doc/v3/partner/4015336979"""
        ...
    async def post_async(
        self,
        *,
        user_card_code: str,
        json: UserCardCodeConfirmPostBody,
        params: UserCardCodeConfirmPostParams,
        **options: Unpack[Options],
    ) -> Response[UserCardCodeConfirmPostResult]:
        """同步会员开通结果 https://pay.weixin.qq.com/doc/v3/partner/4015336979"""
        ...

class BrandPartnerCardMemberUserCardsUserCardCodeInvalidate(Node):
    def post(
        self,
        *,
        user_card_code: str,
        json: UserCardCodeInvalidatePostBody,
        params: UserCardCodeInvalidatePostParams,
        **options: Unpack[Options],
    ) -> Response[UserCardCodeInvalidatePostResult]:
        """作废用户会员卡 https://pay.weixin.qq.com/doc/v3/partner/4015336983"""
        ...
    async def post_async(
        self,
        *,
        user_card_code: str,
        json: UserCardCodeInvalidatePostBody,
        params: UserCardCodeInvalidatePostParams,
        **options: Unpack[Options],
    ) -> Response[UserCardCodeInvalidatePostResult]:
        """作废用户会员卡 https://pay.weixin.qq.com/doc/v3/partner/4015336983"""
        ...

class BrandPartnerCardMemberUserCardsUserCardCode(Node):
    confirm: BrandPartnerCardMemberUserCardsUserCardCodeConfirm
    invalidate: BrandPartnerCardMemberUserCardsUserCardCodeInvalidate
    def get(
        self, *, user_card_code: str, params: UserCardCodeGetParams, **options: Unpack[Options]
    ) -> Response[UserCardCodeGetResult]:
        """查询用户会员卡信息 https://pay.weixin.qq.com/doc/v3/partner/4015336980"""
        ...
    async def get_async(
        self, *, user_card_code: str, params: UserCardCodeGetParams, **options: Unpack[Options]
    ) -> Response[UserCardCodeGetResult]:
        """查询用户会员卡信息 https://pay.weixin.qq.com/doc/v3/partner/4015336980"""
        ...
    def patch(
        self,
        *,
        user_card_code: str,
        json: UserCardCodePatchBody,
        params: UserCardCodePatchParams,
        **options: Unpack[Options],
    ) -> Response[UserCardCodePatchResult]:
        """修改用户会员卡信息 https://pay.weixin.qq.com/doc/v3/partner/4015336985"""
        ...
    async def patch_async(
        self,
        *,
        user_card_code: str,
        json: UserCardCodePatchBody,
        params: UserCardCodePatchParams,
        **options: Unpack[Options],
    ) -> Response[UserCardCodePatchResult]:
        """修改用户会员卡信息 https://pay.weixin.qq.com/doc/v3/partner/4015336985"""
        ...

class BrandPartnerCardMemberUserCardsImportByOpenid(Node):
    def post(self, *, json: ImportByOpenidPostBody, **options: Unpack[Options]) -> Response[ImportByOpenidPostResult]:
        """根据openid导入用户会员卡 https://pay.weixin.qq.com/doc/v3/partner/4015336981"""
        ...
    async def post_async(
        self, *, json: ImportByOpenidPostBody, **options: Unpack[Options]
    ) -> Response[ImportByOpenidPostResult]:
        """根据openid导入用户会员卡 https://pay.weixin.qq.com/doc/v3/partner/4015336981"""
        ...

class BrandPartnerCardMemberUserCardsImportByPhone(Node):
    def post(self, *, json: ImportByPhonePostBody, **options: Unpack[Options]) -> Response[ImportByPhonePostResult]:
        """根据手机号导入用户会员卡 https://pay.weixin.qq.com/doc/v3/partner/4015336982"""
        ...
    async def post_async(
        self, *, json: ImportByPhonePostBody, **options: Unpack[Options]
    ) -> Response[ImportByPhonePostResult]:
        """根据手机号导入用户会员卡 https://pay.weixin.qq.com/doc/v3/partner/4015336982"""
        ...

class BrandPartnerCardMemberUserCards(Node):
    _user_card_code_: BrandPartnerCardMemberUserCardsUserCardCode
    importByOpenid: BrandPartnerCardMemberUserCardsImportByOpenid
    importByPhone: BrandPartnerCardMemberUserCardsImportByPhone
    def get(self, *, params: UserCardsGetParams, **options: Unpack[Options]) -> Response[UserCardsGetResult]:
        """查询用户在品牌下所有会员卡 https://pay.weixin.qq.com/doc/v3/partner/4015336984"""
        ...
    async def get_async(
        self, *, params: UserCardsGetParams, **options: Unpack[Options]
    ) -> Response[UserCardsGetResult]:
        """查询用户在品牌下所有会员卡 https://pay.weixin.qq.com/doc/v3/partner/4015336984"""
        ...

class BrandPartnerCardMemberUserFeeds(Node):
    def post(self, *, json: UserFeedsPostBody, **options: Unpack[Options]) -> Response[UserFeedsPostResult]:
        """创建用户动态信息 https://pay.weixin.qq.com/doc/v3/partner/4015336987"""
        ...
    async def post_async(self, *, json: UserFeedsPostBody, **options: Unpack[Options]) -> Response[UserFeedsPostResult]:
        """创建用户动态信息 https://pay.weixin.qq.com/doc/v3/partner/4015336987"""
        ...

class BrandPartnerCardMemberUserPointsExchangeCouponConfirm(Node):
    def post(
        self, *, json: ExchangeCouponConfirmPostBody, **options: Unpack[Options]
    ) -> Response[ExchangeCouponConfirmPostResult]:
        """同步积分兑券结果 https://pay.weixin.qq.com/doc/v3/partner/4015897268"""
        ...
    async def post_async(
        self, *, json: ExchangeCouponConfirmPostBody, **options: Unpack[Options]
    ) -> Response[ExchangeCouponConfirmPostResult]:
        """同步积分兑券结果 https://pay.weixin.qq.com/doc/v3/partner/4015897268"""
        ...

class BrandPartnerCardMemberUserPointsExchangeCoupon(Node):
    confirm: BrandPartnerCardMemberUserPointsExchangeCouponConfirm

class BrandPartnerCardMemberUserPointsSync(Node):
    def post(self, *, json: SyncPostBody, **options: Unpack[Options]) -> Response[SyncPostResult]:
        """同步积分余额 https://pay.weixin.qq.com/doc/v3/partner/4015897280"""
        ...
    async def post_async(self, *, json: SyncPostBody, **options: Unpack[Options]) -> Response[SyncPostResult]:
        """同步积分余额 https://pay.weixin.qq.com/doc/v3/partner/4015897280"""
        ...

class BrandPartnerCardMemberUserPoints(Node):
    exchangeCoupon: BrandPartnerCardMemberUserPointsExchangeCoupon
    sync: BrandPartnerCardMemberUserPointsSync

class BrandPartnerCardMember(Node):
    cards: BrandPartnerCardMemberCards
    membershipActivities: BrandPartnerCardMemberMembershipActivities
    payViewTokens: BrandPartnerCardMemberPayViewTokens
    preAuthTokens: BrandPartnerCardMemberPreAuthTokens
    userCards: BrandPartnerCardMemberUserCards
    userFeeds: BrandPartnerCardMemberUserFeeds
    userPoints: BrandPartnerCardMemberUserPoints

class BrandPartnerStoreBrandstoresStoreIdBindrecipient(Node):
    def post(
        self, *, store_id: str, json: BindrecipientPostBody, **options: Unpack[Options]
    ) -> Response[BindrecipientPostResult]:
        """绑定收款商户号 https://pay.weixin.qq.com/doc/v3/partner/4015783177"""
        ...
    async def post_async(
        self, *, store_id: str, json: BindrecipientPostBody, **options: Unpack[Options]
    ) -> Response[BindrecipientPostResult]:
        """绑定收款商户号 https://pay.weixin.qq.com/doc/v3/partner/4015783177"""
        ...

class BrandPartnerStoreBrandstoresStoreIdClose(Node):
    def post(self, *, store_id: str, json: ClosePostBody, **options: Unpack[Options]) -> Response[ClosePostResult]:
        """暂停门店营业 https://pay.weixin.qq.com/doc/v3/partner/4016756671"""
        ...
    async def post_async(
        self, *, store_id: str, json: ClosePostBody, **options: Unpack[Options]
    ) -> Response[ClosePostResult]:
        """暂停门店营业 https://pay.weixin.qq.com/doc/v3/partner/4016756671"""
        ...

class BrandPartnerStoreBrandstoresStoreIdResume(Node):
    def post(self, *, store_id: str, json: ResumePostBody, **options: Unpack[Options]) -> Response[ResumePostResult]:
        """恢复门店营业 https://pay.weixin.qq.com/doc/v3/partner/4016756672"""
        ...
    async def post_async(
        self, *, store_id: str, json: ResumePostBody, **options: Unpack[Options]
    ) -> Response[ResumePostResult]:
        """恢复门店营业 https://pay.weixin.qq.com/doc/v3/partner/4016756672"""
        ...

class BrandPartnerStoreBrandstoresStoreIdUnbindrecipient(Node):
    def post(
        self, *, store_id: str, json: UnbindrecipientPostBody, **options: Unpack[Options]
    ) -> Response[UnbindrecipientPostResult]:
        """解绑收款商户号 https://pay.weixin.qq.com/doc/v3/partner/4015783188"""
        ...
    async def post_async(
        self, *, store_id: str, json: UnbindrecipientPostBody, **options: Unpack[Options]
    ) -> Response[UnbindrecipientPostResult]:
        """解绑收款商户号 https://pay.weixin.qq.com/doc/v3/partner/4015783188"""
        ...

class BrandPartnerStoreBrandstoresStoreId(Node):
    bindrecipient: BrandPartnerStoreBrandstoresStoreIdBindrecipient
    close: BrandPartnerStoreBrandstoresStoreIdClose
    resume: BrandPartnerStoreBrandstoresStoreIdResume
    unbindrecipient: BrandPartnerStoreBrandstoresStoreIdUnbindrecipient
    def delete(self, *, store_id: str, json: StoreIdDeleteBody, **options: Unpack[Options]) -> Response[None]:
        """删除品牌门店 https://pay.weixin.qq.com/doc/v3/partner/4015783113"""
        ...
    async def delete_async(
        self, *, store_id: str, json: StoreIdDeleteBody, **options: Unpack[Options]
    ) -> Response[None]:
        """删除品牌门店 https://pay.weixin.qq.com/doc/v3/partner/4015783113"""
        ...
    def get(self, *, store_id: str, params: StoreIdGetParams, **options: Unpack[Options]) -> Response[StoreIdGetResult]:
        """查询品牌门店 https://pay.weixin.qq.com/doc/v3/partner/4015783153"""
        ...
    async def get_async(
        self, *, store_id: str, params: StoreIdGetParams, **options: Unpack[Options]
    ) -> Response[StoreIdGetResult]:
        """查询品牌门店 https://pay.weixin.qq.com/doc/v3/partner/4015783153"""
        ...
    def patch(
        self, *, store_id: str, json: StoreIdPatchBody, **options: Unpack[Options]
    ) -> Response[StoreIdPatchResult]:
        """更新品牌门店 https://pay.weixin.qq.com/doc/v3/partner/4015783158"""
        ...
    async def patch_async(
        self, *, store_id: str, json: StoreIdPatchBody, **options: Unpack[Options]
    ) -> Response[StoreIdPatchResult]:
        """更新品牌门店 https://pay.weixin.qq.com/doc/v3/partner/4015783158"""
        ...

class BrandPartnerStoreBrandstores(Node):
    _store_id_: BrandPartnerStoreBrandstoresStoreId
    def get(self, *, params: BrandstoresGetParams, **options: Unpack[Options]) -> Response[BrandstoresGetResult]:
        """列表查询品牌门店信息 https://pay.weixin.qq.com/doc/v3/partner/4016756674"""
        ...
    async def get_async(
        self, *, params: BrandstoresGetParams, **options: Unpack[Options]
    ) -> Response[BrandstoresGetResult]:
        """列表查询品牌门店信息 https://pay.weixin.qq.com/doc/v3/partner/4016756674"""
        ...
    def post(self, *, json: BrandstoresPostBody, **options: Unpack[Options]) -> Response[BrandstoresPostResult]:
        """创建品牌门店 https://pay.weixin.qq.com/doc/v3/partner/4015783183"""
        ...
    async def post_async(
        self, *, json: BrandstoresPostBody, **options: Unpack[Options]
    ) -> Response[BrandstoresPostResult]:
        """创建品牌门店 https://pay.weixin.qq.com/doc/v3/partner/4015783183"""
        ...

class BrandPartnerStore(Node):
    brandstores: BrandPartnerStoreBrandstores

class BrandPartner(Node):
    cardMember: BrandPartnerCardMember
    store: BrandPartnerStore

class BrandProfitsharingBrandConfigsBrandMchid(Node):
    def get(self, *, brand_mchid: str, **options: Unpack[Options]) -> Response[BrandMchidGetResult]:
        """查询最大分账比例 https://pay.weixin.qq.com/doc/v3/partner/4012467022"""
        ...
    async def get_async(self, *, brand_mchid: str, **options: Unpack[Options]) -> Response[BrandMchidGetResult]:
        """查询最大分账比例 https://pay.weixin.qq.com/doc/v3/partner/4012467022"""
        ...

class BrandProfitsharingBrandConfigs(Node):
    _brand_mchid_: BrandProfitsharingBrandConfigsBrandMchid

class BrandProfitsharingFinishOrder(Node):
    def post(self, *, json: FinishOrderPostBody, **options: Unpack[Options]) -> Response[FinishOrderPostResult]:
        """完结分账 https://pay.weixin.qq.com/doc/v3/partner/4012467016"""
        ...
    async def post_async(
        self, *, json: FinishOrderPostBody, **options: Unpack[Options]
    ) -> Response[FinishOrderPostResult]:
        """完结分账 https://pay.weixin.qq.com/doc/v3/partner/4012467016"""
        ...

class BrandProfitsharingOrdersTransactionIdAmounts(Node):
    def get(self, *, transaction_id: str, **options: Unpack[Options]) -> Response[AmountsGetResult]:
        """查询订单剩余待分金额 https://pay.weixin.qq.com/doc/v3/partner/4012467021"""
        ...
    async def get_async(self, *, transaction_id: str, **options: Unpack[Options]) -> Response[AmountsGetResult]:
        """查询订单剩余待分金额 https://pay.weixin.qq.com/doc/v3/partner/4012467021"""
        ...

class BrandProfitsharingOrdersTransactionId(Node):
    amounts: BrandProfitsharingOrdersTransactionIdAmounts

class BrandProfitsharingOrders(Node):
    _transaction_id_: BrandProfitsharingOrdersTransactionId
    def get(self, *, params: OrdersGetParams, **options: Unpack[Options]) -> Response[OrdersGetResult]:
        """查询分账结果 https://pay.weixin.qq.com/doc/v3/partner/4012467002"""
        ...
    async def get_async(self, *, params: OrdersGetParams, **options: Unpack[Options]) -> Response[OrdersGetResult]:
        """查询分账结果 https://pay.weixin.qq.com/doc/v3/partner/4012467002"""
        ...
    def post(self, *, json: OrdersPostBody, **options: Unpack[Options]) -> Response[OrdersPostResult]:
        """请求分账 https://pay.weixin.qq.com/doc/v3/partner/4012692975"""
        ...
    async def post_async(self, *, json: OrdersPostBody, **options: Unpack[Options]) -> Response[OrdersPostResult]:
        """请求分账 https://pay.weixin.qq.com/doc/v3/partner/4012692975"""
        ...

class BrandProfitsharingReceiversAdd(Node):
    def post(self, *, json: AddPostBody, **options: Unpack[Options]) -> Response[AddPostResult]:
        """添加分账接收方 https://pay.weixin.qq.com/doc/v3/partner/4012467100"""
        ...
    async def post_async(self, *, json: AddPostBody, **options: Unpack[Options]) -> Response[AddPostResult]:
        """添加分账接收方 https://pay.weixin.qq.com/doc/v3/partner/4012467100"""
        ...

class BrandProfitsharingReceiversDelete(Node):
    def post(self, *, json: DeletePostBody, **options: Unpack[Options]) -> Response[DeletePostResult]:
        """删除分账接收方 https://pay.weixin.qq.com/doc/v3/partner/4012467103"""
        ...
    async def post_async(self, *, json: DeletePostBody, **options: Unpack[Options]) -> Response[DeletePostResult]:
        """删除分账接收方 https://pay.weixin.qq.com/doc/v3/partner/4012467103"""
        ...

class BrandProfitsharingReceivers(Node):
    add: BrandProfitsharingReceiversAdd
    delete: BrandProfitsharingReceiversDelete

class BrandProfitsharingReturnorders(Node):
    def get(self, *, params: ReturnordersGetParams, **options: Unpack[Options]) -> Response[ReturnordersGetResult]:
        """查询分账回退结果 https://pay.weixin.qq.com/doc/v3/partner/4012467011"""
        ...
    async def get_async(
        self, *, params: ReturnordersGetParams, **options: Unpack[Options]
    ) -> Response[ReturnordersGetResult]:
        """查询分账回退结果 https://pay.weixin.qq.com/doc/v3/partner/4012467011"""
        ...
    def post(self, *, json: ReturnordersPostBody, **options: Unpack[Options]) -> Response[ReturnordersPostResult]:
        """请求分账回退 https://pay.weixin.qq.com/doc/v3/partner/4012467097"""
        ...
    async def post_async(
        self, *, json: ReturnordersPostBody, **options: Unpack[Options]
    ) -> Response[ReturnordersPostResult]:
        """请求分账回退 https://pay.weixin.qq.com/doc/v3/partner/4012467097"""
        ...

class BrandProfitsharing(Node):
    brandConfigs: BrandProfitsharingBrandConfigs
    finishOrder: BrandProfitsharingFinishOrder
    orders: BrandProfitsharingOrders
    receivers: BrandProfitsharingReceivers
    returnorders: BrandProfitsharingReturnorders

class Brand(Node):
    applyments: BrandApplyments
    card: BrandCard
    marketing: BrandMarketing
    partner: BrandPartner
    profitsharing: BrandProfitsharing
