"""The operations of `v3.newTaxControlFapiao`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay._protocols.multipart import FileSource
from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.new_tax_control_fapiao import (
    BaseInformationGetParams,
    BaseInformationGetResult,
    CardTemplatePostBody,
    CardTemplatePostResult,
    CheckStatusGetResult,
    DevelopmentConfigGetResult,
    DevelopmentConfigPatchBody,
    DevelopmentConfigPatchResult,
    FapiaoApplicationsPostBody,
    FapiaoApplyIdGetParams,
    FapiaoApplyIdGetResult,
    FapiaoFilesGetParams,
    FapiaoFilesGetResult,
    GetspinviteurlGetParams,
    GetspinviteurlGetResult,
    InsertCardsPostBody,
    IssueGeneralPostBody,
    IssuePassengerTransportPostBody,
    IssueRefinedOilPostBody,
    ListspinvitemchinfoGetParams,
    ListspinvitemchinfoGetResult,
    RealEstateLeasingPostBody,
    ReversePostBody,
    TaxCodesGetParams,
    TaxCodesGetResult,
    TitleUrlGetParams,
    TitleUrlGetResult,
    UploadFapiaoFilePostMeta,
    UploadFapiaoFilePostResult,
    UserTitleGetParams,
    UserTitleGetResult,
)

class NewTaxControlFapiaoCardTemplate(Node):
    def post(self, *, json: CardTemplatePostBody, **options: Unpack[Options]) -> Response[CardTemplatePostResult]:
        """创建电子发票卡券模板 https://pay.weixin.qq.com/doc/v3/merchant/4012529382"""
        ...
    async def post_async(
        self, *, json: CardTemplatePostBody, **options: Unpack[Options]
    ) -> Response[CardTemplatePostResult]:
        """创建电子发票卡券模板 https://pay.weixin.qq.com/doc/v3/merchant/4012529382"""
        ...

class NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdFapiaoFiles(Node):
    def get(
        self, *, fapiao_apply_id: str, params: FapiaoFilesGetParams, **options: Unpack[Options]
    ) -> Response[FapiaoFilesGetResult]:
        """获取发票下载信息 https://pay.weixin.qq.com/doc/v3/merchant/4012538335"""
        ...
    async def get_async(
        self, *, fapiao_apply_id: str, params: FapiaoFilesGetParams, **options: Unpack[Options]
    ) -> Response[FapiaoFilesGetResult]:
        """获取发票下载信息 https://pay.weixin.qq.com/doc/v3/merchant/4012538335"""
        ...

class NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdInsertCards(Node):
    def post(self, *, fapiao_apply_id: str, json: InsertCardsPostBody, **options: Unpack[Options]) -> Response[None]:
        """将电子发票插入微信用户卡包 https://pay.weixin.qq.com/doc/v3/merchant/4012538365"""
        ...
    async def post_async(
        self, *, fapiao_apply_id: str, json: InsertCardsPostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """将电子发票插入微信用户卡包 https://pay.weixin.qq.com/doc/v3/merchant/4012538365"""
        ...

class NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdReverse(Node):
    def post(self, *, fapiao_apply_id: str, json: ReversePostBody, **options: Unpack[Options]) -> Response[None]:
        """冲红电子发票 https://pay.weixin.qq.com/doc/v3/merchant/4012538327"""
        ...
    async def post_async(
        self, *, fapiao_apply_id: str, json: ReversePostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """冲红电子发票 https://pay.weixin.qq.com/doc/v3/merchant/4012538327"""
        ...

class NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyId(Node):
    fapiaoFiles: NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdFapiaoFiles
    insertCards: NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdInsertCards
    reverse: NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdReverse
    def get(
        self, *, fapiao_apply_id: str, params: FapiaoApplyIdGetParams = ..., **options: Unpack[Options]
    ) -> Response[FapiaoApplyIdGetResult]:
        """查询电子发票 https://pay.weixin.qq.com/doc/v3/merchant/4012531753"""
        ...
    async def get_async(
        self, *, fapiao_apply_id: str, params: FapiaoApplyIdGetParams = ..., **options: Unpack[Options]
    ) -> Response[FapiaoApplyIdGetResult]:
        """查询电子发票 https://pay.weixin.qq.com/doc/v3/merchant/4012531753"""
        ...

class NewTaxControlFapiaoFapiaoApplicationsIssueGeneral(Node):
    def post(self, *, json: IssueGeneralPostBody, **options: Unpack[Options]) -> Response[None]:
        """开具通用行业电子发票 https://pay.weixin.qq.com/doc/v3/partner/4015792574"""
        ...
    async def post_async(self, *, json: IssueGeneralPostBody, **options: Unpack[Options]) -> Response[None]:
        """开具通用行业电子发票 https://pay.weixin.qq.com/doc/v3/partner/4015792574"""
        ...

class NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransport(Node):
    def post(self, *, json: IssuePassengerTransportPostBody, **options: Unpack[Options]) -> Response[None]:
        """开具旅客运输行业电子发票 https://pay.weixin.qq.com/doc/v3/partner/4025863376"""
        ...
    async def post_async(self, *, json: IssuePassengerTransportPostBody, **options: Unpack[Options]) -> Response[None]:
        """开具旅客运输行业电子发票 https://pay.weixin.qq.com/doc/v3/partner/4025863376"""
        ...

class NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOil(Node):
    def post(self, *, json: IssueRefinedOilPostBody, **options: Unpack[Options]) -> Response[None]:
        """开具成品油行业电子发票 https://pay.weixin.qq.com/doc/v3/partner/4016760559"""
        ...
    async def post_async(self, *, json: IssueRefinedOilPostBody, **options: Unpack[Options]) -> Response[None]:
        """开具成品油行业电子发票 https://pay.weixin.qq.com/doc/v3/partner/4016760559"""
        ...

class NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasing(Node):
    def post(self, *, json: RealEstateLeasingPostBody, **options: Unpack[Options]) -> Response[None]:
        """开具不动产租赁行业电子发票 https://pay.weixin.qq.com/doc/v3/partner/4015941740"""
        ...
    async def post_async(self, *, json: RealEstateLeasingPostBody, **options: Unpack[Options]) -> Response[None]:
        """开具不动产租赁行业电子发票 https://pay.weixin.qq.com/doc/v3/partner/4015941740"""
        ...

class NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFile(Node):
    def post(
        self, *, files: FileSource, meta: UploadFapiaoFilePostMeta, **options: Unpack[Options]
    ) -> Response[UploadFapiaoFilePostResult]:
        """上传电子发票文件 https://pay.weixin.qq.com/doc/v3/merchant/4012556605"""
        ...
    async def post_async(
        self, *, files: FileSource, meta: UploadFapiaoFilePostMeta, **options: Unpack[Options]
    ) -> Response[UploadFapiaoFilePostResult]:
        """上传电子发票文件 https://pay.weixin.qq.com/doc/v3/merchant/4012556605"""
        ...

class NewTaxControlFapiaoFapiaoApplications(Node):
    _fapiao_apply_id_: NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyId
    issueGeneral: NewTaxControlFapiaoFapiaoApplicationsIssueGeneral
    issuePassengerTransport: NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransport
    issueRefinedOil: NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOil
    realEstateLeasing: NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasing
    uploadFapiaoFile: NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFile
    def post(self, *, json: FapiaoApplicationsPostBody, **options: Unpack[Options]) -> Response[None]:
        """开具电子发票 https://pay.weixin.qq.com/doc/v3/merchant/4012538301"""
        ...
    async def post_async(self, *, json: FapiaoApplicationsPostBody, **options: Unpack[Options]) -> Response[None]:
        """开具电子发票 https://pay.weixin.qq.com/doc/v3/merchant/4012538301"""
        ...

class NewTaxControlFapiaoFapiaomerchantGetspinviteurl(Node):
    def get(self, *, params: GetspinviteurlGetParams, **options: Unpack[Options]) -> Response[GetspinviteurlGetResult]:
        """获取邀请商户开通服务商电子发票能力 https://pay.weixin.qq.com/doc/v3/partner/4015941495"""
        ...
    async def get_async(
        self, *, params: GetspinviteurlGetParams, **options: Unpack[Options]
    ) -> Response[GetspinviteurlGetResult]:
        """获取邀请商户开通服务商电子发票能力 https://pay.weixin.qq.com/doc/v3/partner/4015941495"""
        ...

class NewTaxControlFapiaoFapiaomerchantListspinvitemchinfo(Node):
    def get(
        self, *, params: ListspinvitemchinfoGetParams, **options: Unpack[Options]
    ) -> Response[ListspinvitemchinfoGetResult]:
        """获取邀请开通的商户信息 https://pay.weixin.qq.com/doc/v3/partner/4015941524"""
        ...
    async def get_async(
        self, *, params: ListspinvitemchinfoGetParams, **options: Unpack[Options]
    ) -> Response[ListspinvitemchinfoGetResult]:
        """获取邀请开通的商户信息 https://pay.weixin.qq.com/doc/v3/partner/4015941524"""
        ...

class NewTaxControlFapiaoFapiaomerchant(Node):
    getspinviteurl: NewTaxControlFapiaoFapiaomerchantGetspinviteurl
    listspinvitemchinfo: NewTaxControlFapiaoFapiaomerchantListspinvitemchinfo

class NewTaxControlFapiaoMerchantSubMchidCheck(Node):
    def post(self, *, sub_mchid: str, **options: Unpack[Options]) -> Response[None]:
        """检查子商户开票功能状态 https://pay.weixin.qq.com/doc/v3/partner/4012474022"""
        ...
    async def post_async(self, *, sub_mchid: str, **options: Unpack[Options]) -> Response[None]:
        """检查子商户开票功能状态 https://pay.weixin.qq.com/doc/v3/partner/4012474022"""
        ...

class NewTaxControlFapiaoMerchantSubMchidCheckStatus(Node):
    def get(self, *, sub_mchid: str, **options: Unpack[Options]) -> Response[CheckStatusGetResult]:
        """检查子商户开票功能状态 https://pay.weixin.qq.com/doc/v3/partner/4015792561"""
        ...
    async def get_async(self, *, sub_mchid: str, **options: Unpack[Options]) -> Response[CheckStatusGetResult]:
        """检查子商户开票功能状态 https://pay.weixin.qq.com/doc/v3/partner/4015792561"""
        ...

class NewTaxControlFapiaoMerchantSubMchid(Node):
    check: NewTaxControlFapiaoMerchantSubMchidCheck
    checkStatus: NewTaxControlFapiaoMerchantSubMchidCheckStatus

class NewTaxControlFapiaoMerchantBaseInformation(Node):
    def get(
        self, *, params: BaseInformationGetParams, **options: Unpack[Options]
    ) -> Response[BaseInformationGetResult]:
        """获取商户开票基础信息 https://pay.weixin.qq.com/doc/v3/merchant/4012538180"""
        ...
    async def get_async(
        self, *, params: BaseInformationGetParams, **options: Unpack[Options]
    ) -> Response[BaseInformationGetResult]:
        """获取商户开票基础信息 https://pay.weixin.qq.com/doc/v3/merchant/4012538180"""
        ...

class NewTaxControlFapiaoMerchantDevelopmentConfig(Node):
    def get(self, **options: Unpack[Options]) -> Response[DevelopmentConfigGetResult]:
        """查询商户配置的开发选项 https://pay.weixin.qq.com/doc/v3/merchant/4012529526"""
        ...
    async def get_async(self, **options: Unpack[Options]) -> Response[DevelopmentConfigGetResult]:
        """查询商户配置的开发选项 https://pay.weixin.qq.com/doc/v3/merchant/4012529526"""
        ...
    def patch(
        self, *, json: DevelopmentConfigPatchBody, **options: Unpack[Options]
    ) -> Response[DevelopmentConfigPatchResult]:
        """配置开发选项 https://pay.weixin.qq.com/doc/v3/merchant/4012529457"""
        ...
    async def patch_async(
        self, *, json: DevelopmentConfigPatchBody, **options: Unpack[Options]
    ) -> Response[DevelopmentConfigPatchResult]:
        """配置开发选项 https://pay.weixin.qq.com/doc/v3/merchant/4012529457"""
        ...

class NewTaxControlFapiaoMerchantTaxCodes(Node):
    def get(self, *, params: TaxCodesGetParams, **options: Unpack[Options]) -> Response[TaxCodesGetResult]:
        """获取商品和服务税收分类对照表 https://pay.weixin.qq.com/doc/v3/merchant/4012538236"""
        ...
    async def get_async(self, *, params: TaxCodesGetParams, **options: Unpack[Options]) -> Response[TaxCodesGetResult]:
        """获取商品和服务税收分类对照表 https://pay.weixin.qq.com/doc/v3/merchant/4012538236"""
        ...

class NewTaxControlFapiaoMerchant(Node):
    _sub_mchid_: NewTaxControlFapiaoMerchantSubMchid
    baseInformation: NewTaxControlFapiaoMerchantBaseInformation
    developmentConfig: NewTaxControlFapiaoMerchantDevelopmentConfig
    taxCodes: NewTaxControlFapiaoMerchantTaxCodes

class NewTaxControlFapiaoUserTitleTitleUrl(Node):
    def get(self, *, params: TitleUrlGetParams, **options: Unpack[Options]) -> Response[TitleUrlGetResult]:
        """获取抬头填写链接 https://pay.weixin.qq.com/doc/v3/merchant/4012538106"""
        ...
    async def get_async(self, *, params: TitleUrlGetParams, **options: Unpack[Options]) -> Response[TitleUrlGetResult]:
        """获取抬头填写链接 https://pay.weixin.qq.com/doc/v3/merchant/4012538106"""
        ...

class NewTaxControlFapiaoUserTitle(Node):
    titleUrl: NewTaxControlFapiaoUserTitleTitleUrl
    def get(self, *, params: UserTitleGetParams, **options: Unpack[Options]) -> Response[UserTitleGetResult]:
        """获取用户填写的抬头 https://pay.weixin.qq.com/doc/v3/merchant/4012538112"""
        ...
    async def get_async(
        self, *, params: UserTitleGetParams, **options: Unpack[Options]
    ) -> Response[UserTitleGetResult]:
        """获取用户填写的抬头 https://pay.weixin.qq.com/doc/v3/merchant/4012538112"""
        ...

class NewTaxControlFapiao(Node):
    cardTemplate: NewTaxControlFapiaoCardTemplate
    fapiaoApplications: NewTaxControlFapiaoFapiaoApplications
    fapiaomerchant: NewTaxControlFapiaoFapiaomerchant
    merchant: NewTaxControlFapiaoMerchant
    userTitle: NewTaxControlFapiaoUserTitle
