"""The operations of `v2.applyment`. Written by `python -m codegen`."""

from typing import Any

from typing_extensions import Unpack, deprecated

from wechatpay.openapi.node import Node, OptionsV2
from wechatpay.response import Response
from wechatpay.types.v2_applyment import (
    GetstatePostBody,
    GetstatePostResult,
    GetupgradestatePostBody,
    GetupgradestatePostResult,
    ModifyarchivesPostBody,
    ModifyarchivesPostResult,
    ModifycontactinfoPostBody,
    ModifycontactinfoPostResult,
    SubmitPostBody,
    SubmitPostResult,
    SubmitupgradePostBody,
    SubmitupgradePostResult,
)

class ApplymentMicroGetstate(Node):
    @deprecated("查询申请状态: WeChat Pay has withdrawn it")
    def post(self, *, xml: GetstatePostBody, **options: Unpack[OptionsV2]) -> Response[GetstatePostResult]:
        """查询申请状态"""
        ...
    @deprecated("查询申请状态: WeChat Pay has withdrawn it")
    async def post_async(self, *, xml: GetstatePostBody, **options: Unpack[OptionsV2]) -> Response[GetstatePostResult]:
        """查询申请状态"""
        ...

class ApplymentMicroGetupgradestate(Node):
    @deprecated("查询升级申请单状态: WeChat Pay has withdrawn it")
    def post(
        self, *, xml: GetupgradestatePostBody, **options: Unpack[OptionsV2]
    ) -> Response[GetupgradestatePostResult]:
        """查询升级申请单状态"""
        ...
    @deprecated("查询升级申请单状态: WeChat Pay has withdrawn it")
    async def post_async(
        self, *, xml: GetupgradestatePostBody, **options: Unpack[OptionsV2]
    ) -> Response[GetupgradestatePostResult]:
        """查询升级申请单状态"""
        ...

class ApplymentMicroModifyarchives(Node):
    @deprecated("修改结算银行卡: WeChat Pay has withdrawn it")
    def post(self, *, xml: ModifyarchivesPostBody, **options: Unpack[OptionsV2]) -> Response[ModifyarchivesPostResult]:
        """修改结算银行卡 https://pay.weixin.qq.com/doc/v2/partner/4014115349"""
        ...
    @deprecated("修改结算银行卡: WeChat Pay has withdrawn it")
    async def post_async(
        self, *, xml: ModifyarchivesPostBody, **options: Unpack[OptionsV2]
    ) -> Response[ModifyarchivesPostResult]:
        """修改结算银行卡 https://pay.weixin.qq.com/doc/v2/partner/4014115349"""
        ...

class ApplymentMicroModifycontactinfo(Node):
    @deprecated("修改联系信息: WeChat Pay has withdrawn it")
    def post(
        self, *, xml: ModifycontactinfoPostBody, **options: Unpack[OptionsV2]
    ) -> Response[ModifycontactinfoPostResult]:
        """修改联系信息 https://pay.weixin.qq.com/doc/v2/partner/4014115350"""
        ...
    @deprecated("修改联系信息: WeChat Pay has withdrawn it")
    async def post_async(
        self, *, xml: ModifycontactinfoPostBody, **options: Unpack[OptionsV2]
    ) -> Response[ModifycontactinfoPostResult]:
        """修改联系信息 https://pay.weixin.qq.com/doc/v2/partner/4014115350"""
        ...

class ApplymentMicroSigncontract(Node):
    @deprecated("签约报备: WeChat Pay has withdrawn it")
    def post(self, *, xml: dict[str, Any], **options: Unpack[OptionsV2]) -> Response[None]:
        """签约报备"""
        ...
    @deprecated("签约报备: WeChat Pay has withdrawn it")
    async def post_async(self, *, xml: dict[str, Any], **options: Unpack[OptionsV2]) -> Response[None]:
        """签约报备"""
        ...

class ApplymentMicroSubmit(Node):
    @deprecated("申请入驻: WeChat Pay has withdrawn it")
    def post(self, *, xml: SubmitPostBody, **options: Unpack[OptionsV2]) -> Response[SubmitPostResult]:
        """申请入驻"""
        ...
    @deprecated("申请入驻: WeChat Pay has withdrawn it")
    async def post_async(self, *, xml: SubmitPostBody, **options: Unpack[OptionsV2]) -> Response[SubmitPostResult]:
        """申请入驻"""
        ...

class ApplymentMicroSubmitupgrade(Node):
    @deprecated("提交升级申请单: WeChat Pay has withdrawn it")
    def post(self, *, xml: SubmitupgradePostBody, **options: Unpack[OptionsV2]) -> Response[SubmitupgradePostResult]:
        """提交升级申请单"""
        ...
    @deprecated("提交升级申请单: WeChat Pay has withdrawn it")
    async def post_async(
        self, *, xml: SubmitupgradePostBody, **options: Unpack[OptionsV2]
    ) -> Response[SubmitupgradePostResult]:
        """提交升级申请单"""
        ...

class ApplymentMicro(Node):
    getstate: ApplymentMicroGetstate
    getupgradestate: ApplymentMicroGetupgradestate
    modifyarchives: ApplymentMicroModifyarchives
    modifycontactinfo: ApplymentMicroModifycontactinfo
    signcontract: ApplymentMicroSigncontract
    submit: ApplymentMicroSubmit
    submitupgrade: ApplymentMicroSubmitupgrade

class Applyment(Node):
    micro: ApplymentMicro
