"""The operations of `v2.secapi`. Written by `python -m codegen`."""

from typing import Literal

from typing_extensions import Unpack, deprecated

from wechatpay._protocols.multipart import FileSource
from wechatpay.openapi.node import Node, OptionsV2
from wechatpay.response import Response
from wechatpay.types.v2_secapi import (
    AddinstitutionsubPostBody,
    AddinstitutionsubPostResult,
    AddrecommendconfPostBody,
    AddrecommendconfPostResult,
    AddsubdevconfigPostBody,
    AddsubdevconfigPostResult,
    ChannelsettingPostBody,
    ChannelsettingPostResult,
    FacepayreversePostBody,
    FacepayreversePostResult,
    ModifyinstitutionsubPostBody,
    ModifyinstitutionsubPostResult,
    ModifymchinfoPostBody,
    ModifymchinfoPostResult,
    MultiprofitsharingPostBody,
    MultiprofitsharingPostResult,
    ProfitsharingPostBody,
    ProfitsharingPostResult,
    ProfitsharingfinishPostBody,
    ProfitsharingfinishPostResult,
    ProfitsharingreturnPostBody,
    ProfitsharingreturnPostResult,
    QueryinstitutionsubPostBody,
    QueryinstitutionsubPostResult,
    QuerysubdevconfigPostBody,
    QuerysubdevconfigPostResult,
    RefundPostBody,
    Refundv2PostBody,
    ReversePostBody,
    ReversePostResult,
    SubmchmanagePostBody,
    SubmchmanagePostParams,
    SubmchmanagePostResult,
    UploadmediaPostBody,
    UploadmediaPostResult,
)

class SecapiMchAddinstitutionsub(Node):
    def post(
        self,
        *,
        addinstitutionsub: Literal["addInstitutionsub"] | str,
        xml: AddinstitutionsubPostBody,
        **options: Unpack[OptionsV2],
    ) -> Response[AddinstitutionsubPostResult]:
        """进件子商户 https://pay.weixin.qq.com/doc/global/v2/zh/4013636642"""
        ...
    async def post_async(
        self,
        *,
        addinstitutionsub: Literal["addInstitutionsub"] | str,
        xml: AddinstitutionsubPostBody,
        **options: Unpack[OptionsV2],
    ) -> Response[AddinstitutionsubPostResult]:
        """进件子商户 https://pay.weixin.qq.com/doc/global/v2/zh/4013636642"""
        ...

class SecapiMchModifyinstitutionsub(Node):
    def post(
        self,
        *,
        modifyinstitutionsub: Literal["modifyInstitutionsub"] | str,
        xml: ModifyinstitutionsubPostBody,
        **options: Unpack[OptionsV2],
    ) -> Response[ModifyinstitutionsubPostResult]:
        """修改子商户 https://pay.weixin.qq.com/doc/global/v2/zh/4013636644"""
        ...
    async def post_async(
        self,
        *,
        modifyinstitutionsub: Literal["modifyInstitutionsub"] | str,
        xml: ModifyinstitutionsubPostBody,
        **options: Unpack[OptionsV2],
    ) -> Response[ModifyinstitutionsubPostResult]:
        """修改子商户 https://pay.weixin.qq.com/doc/global/v2/zh/4013636644"""
        ...

class SecapiMchQueryinstitutionsub(Node):
    def post(
        self,
        *,
        queryinstitutionsub: Literal["queryInstitutionsub"] | str,
        xml: QueryinstitutionsubPostBody,
        **options: Unpack[OptionsV2],
    ) -> Response[QueryinstitutionsubPostResult]:
        """查询子商户 https://pay.weixin.qq.com/doc/global/v2/zh/4013636643"""
        ...
    async def post_async(
        self,
        *,
        queryinstitutionsub: Literal["queryInstitutionsub"] | str,
        xml: QueryinstitutionsubPostBody,
        **options: Unpack[OptionsV2],
    ) -> Response[QueryinstitutionsubPostResult]:
        """查询子商户 https://pay.weixin.qq.com/doc/global/v2/zh/4013636643"""
        ...

class SecapiMchAddsubdevconfig(Node):
    def post(
        self, *, xml: AddsubdevconfigPostBody, **options: Unpack[OptionsV2]
    ) -> Response[AddsubdevconfigPostResult]:
        """服务商子商户开发配置新增支付目录/新增对应APPID关联 https://pay.weixin.qq.com/doc/v2/partner/4014115404"""
        ...
    async def post_async(
        self, *, xml: AddsubdevconfigPostBody, **options: Unpack[OptionsV2]
    ) -> Response[AddsubdevconfigPostResult]:
        """服务商子商户开发配置新增支付目录/新增对应APPID关联 https://pay.weixin.qq.com/doc/v2/partner/4014115404"""
        ...

class SecapiMchChannelsetting(Node):
    def post(self, *, xml: ChannelsettingPostBody, **options: Unpack[OptionsV2]) -> Response[ChannelsettingPostResult]:
        """银行服务商特约子商户指定渠道号"""
        ...
    async def post_async(
        self, *, xml: ChannelsettingPostBody, **options: Unpack[OptionsV2]
    ) -> Response[ChannelsettingPostResult]:
        """银行服务商特约子商户指定渠道号"""
        ...

class SecapiMchModifymchinfo(Node):
    def post(self, *, xml: ModifymchinfoPostBody, **options: Unpack[OptionsV2]) -> Response[ModifymchinfoPostResult]:
        """银行特约商户信息修改"""
        ...
    async def post_async(
        self, *, xml: ModifymchinfoPostBody, **options: Unpack[OptionsV2]
    ) -> Response[ModifymchinfoPostResult]:
        """银行特约商户信息修改"""
        ...

class SecapiMchQuerysubdevconfig(Node):
    def post(
        self, *, xml: QuerysubdevconfigPostBody, **options: Unpack[OptionsV2]
    ) -> Response[QuerysubdevconfigPostResult]:
        """配置查询 https://pay.weixin.qq.com/doc/v2/partner/4014115413"""
        ...
    async def post_async(
        self, *, xml: QuerysubdevconfigPostBody, **options: Unpack[OptionsV2]
    ) -> Response[QuerysubdevconfigPostResult]:
        """配置查询 https://pay.weixin.qq.com/doc/v2/partner/4014115413"""
        ...

class SecapiMchSubmchmanage(Node):
    def post(
        self, *, xml: SubmchmanagePostBody, params: SubmchmanagePostParams, **options: Unpack[OptionsV2]
    ) -> Response[SubmchmanagePostResult]:
        """银行特约商户录入/银行特约商户资料查询 https://pay.weixin.qq.com/doc/v2/institution/4012194260"""
        ...
    async def post_async(
        self, *, xml: SubmchmanagePostBody, params: SubmchmanagePostParams, **options: Unpack[OptionsV2]
    ) -> Response[SubmchmanagePostResult]:
        """银行特约商户录入/银行特约商户资料查询 https://pay.weixin.qq.com/doc/v2/institution/4012194260"""
        ...

class SecapiMchUploadmedia(Node):
    def post(
        self, *, files: FileSource, xml: UploadmediaPostBody, **options: Unpack[OptionsV2]
    ) -> Response[UploadmediaPostResult]:
        """图片上传 https://pay.weixin.qq.com/doc/global/v2/zh/4013641477"""
        ...
    async def post_async(
        self, *, files: FileSource, xml: UploadmediaPostBody, **options: Unpack[OptionsV2]
    ) -> Response[UploadmediaPostResult]:
        """图片上传 https://pay.weixin.qq.com/doc/global/v2/zh/4013641477"""
        ...

class SecapiMch(Node):
    _addinstitutionsub_: SecapiMchAddinstitutionsub
    _modifyinstitutionsub_: SecapiMchModifyinstitutionsub
    _queryinstitutionsub_: SecapiMchQueryinstitutionsub
    addsubdevconfig: SecapiMchAddsubdevconfig
    channelsetting: SecapiMchChannelsetting
    modifymchinfo: SecapiMchModifymchinfo
    querysubdevconfig: SecapiMchQuerysubdevconfig
    submchmanage: SecapiMchSubmchmanage
    uploadmedia: SecapiMchUploadmedia

class SecapiMktAddrecommendconf(Node):
    @deprecated("服务商特约商户关注功能配置: WeChat Pay has withdrawn it")
    def post(
        self, *, xml: AddrecommendconfPostBody, **options: Unpack[OptionsV2]
    ) -> Response[AddrecommendconfPostResult]:
        """服务商特约商户关注功能配置 https://pay.weixin.qq.com/doc/v2/partner/4014115399"""
        ...
    @deprecated("服务商特约商户关注功能配置: WeChat Pay has withdrawn it")
    async def post_async(
        self, *, xml: AddrecommendconfPostBody, **options: Unpack[OptionsV2]
    ) -> Response[AddrecommendconfPostResult]:
        """服务商特约商户关注功能配置 https://pay.weixin.qq.com/doc/v2/partner/4014115399"""
        ...

class SecapiMkt(Node):
    addrecommendconf: SecapiMktAddrecommendconf

class SecapiPayFacepayreverse(Node):
    def post(self, *, xml: FacepayreversePostBody, **options: Unpack[OptionsV2]) -> Response[FacepayreversePostResult]:
        """撤销订单"""
        ...
    async def post_async(
        self, *, xml: FacepayreversePostBody, **options: Unpack[OptionsV2]
    ) -> Response[FacepayreversePostResult]:
        """撤销订单"""
        ...

class SecapiPayMultiprofitsharing(Node):
    def post(
        self, *, xml: MultiprofitsharingPostBody, **options: Unpack[OptionsV2]
    ) -> Response[MultiprofitsharingPostResult]:
        """请求多次分账 https://pay.weixin.qq.com/doc/v2/merchant/4011983158"""
        ...
    async def post_async(
        self, *, xml: MultiprofitsharingPostBody, **options: Unpack[OptionsV2]
    ) -> Response[MultiprofitsharingPostResult]:
        """请求多次分账 https://pay.weixin.qq.com/doc/v2/merchant/4011983158"""
        ...

class SecapiPayProfitsharing(Node):
    def post(self, *, xml: ProfitsharingPostBody, **options: Unpack[OptionsV2]) -> Response[ProfitsharingPostResult]:
        """请求单次分账 https://pay.weixin.qq.com/doc/v2/merchant/4011941670"""
        ...
    async def post_async(
        self, *, xml: ProfitsharingPostBody, **options: Unpack[OptionsV2]
    ) -> Response[ProfitsharingPostResult]:
        """请求单次分账 https://pay.weixin.qq.com/doc/v2/merchant/4011941670"""
        ...

class SecapiPayProfitsharingfinish(Node):
    def post(
        self, *, xml: ProfitsharingfinishPostBody, **options: Unpack[OptionsV2]
    ) -> Response[ProfitsharingfinishPostResult]:
        """完结分账 https://pay.weixin.qq.com/doc/v2/merchant/4011984076"""
        ...
    async def post_async(
        self, *, xml: ProfitsharingfinishPostBody, **options: Unpack[OptionsV2]
    ) -> Response[ProfitsharingfinishPostResult]:
        """完结分账 https://pay.weixin.qq.com/doc/v2/merchant/4011984076"""
        ...

class SecapiPayProfitsharingreturn(Node):
    def post(
        self, *, xml: ProfitsharingreturnPostBody, **options: Unpack[OptionsV2]
    ) -> Response[ProfitsharingreturnPostResult]:
        """分账回退 https://pay.weixin.qq.com/doc/v2/merchant/4011984166"""
        ...
    async def post_async(
        self, *, xml: ProfitsharingreturnPostBody, **options: Unpack[OptionsV2]
    ) -> Response[ProfitsharingreturnPostResult]:
        """分账回退 https://pay.weixin.qq.com/doc/v2/merchant/4011984166"""
        ...

class SecapiPayRefund(Node):
    def post(self, *, xml: RefundPostBody, **options: Unpack[OptionsV2]) -> Response[dict[str, str]]:
        """申请退款 https://pay.weixin.qq.com/doc/v2/merchant/4011937624"""
        ...
    async def post_async(self, *, xml: RefundPostBody, **options: Unpack[OptionsV2]) -> Response[dict[str, str]]:
        """申请退款 https://pay.weixin.qq.com/doc/v2/merchant/4011937624"""
        ...

class SecapiPayRefundv2(Node):
    def post(self, *, xml: Refundv2PostBody, **options: Unpack[OptionsV2]) -> Response[dict[str, str]]:
        """申请退款（支持单品） https://pay.weixin.qq.com/doc/v2/partner/4011983308"""
        ...
    async def post_async(self, *, xml: Refundv2PostBody, **options: Unpack[OptionsV2]) -> Response[dict[str, str]]:
        """申请退款（支持单品） https://pay.weixin.qq.com/doc/v2/partner/4011983308"""
        ...

class SecapiPayReverse(Node):
    def post(self, *, xml: ReversePostBody, **options: Unpack[OptionsV2]) -> Response[ReversePostResult]:
        """撤销订单 https://pay.weixin.qq.com/doc/v2/merchant/4011937361"""
        ...
    async def post_async(self, *, xml: ReversePostBody, **options: Unpack[OptionsV2]) -> Response[ReversePostResult]:
        """撤销订单 https://pay.weixin.qq.com/doc/v2/merchant/4011937361"""
        ...

class SecapiPay(Node):
    facepayreverse: SecapiPayFacepayreverse
    multiprofitsharing: SecapiPayMultiprofitsharing
    profitsharing: SecapiPayProfitsharing
    profitsharingfinish: SecapiPayProfitsharingfinish
    profitsharingreturn: SecapiPayProfitsharingreturn
    refund: SecapiPayRefund
    refundv2: SecapiPayRefundv2
    reverse: SecapiPayReverse

class Secapi(Node):
    mch: SecapiMch
    mkt: SecapiMkt
    pay: SecapiPay
