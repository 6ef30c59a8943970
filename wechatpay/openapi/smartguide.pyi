"""The operations of `v3.smartguide`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.smartguide import (
    AssignPostBody,
    GuideIdPatchBody,
    GuidesGetParams,
    GuidesGetResult,
    GuidesPostBody,
    GuidesPostResult,
)

class SmartguideGuidesGuideIdAssign(Node):
    def post(self, *, guide_id: str, json: AssignPostBody, **options: Unpack[Options]) -> Response[None]:
        """服务人员分配 https://pay.weixin.qq.com/doc/v3/merchant/4012535161"""
        ...
    async def post_async(self, *, guide_id: str, json: AssignPostBody, **options: Unpack[Options]) -> Response[None]:
        """服务人员分配 https://pay.weixin.qq.com/doc/v3/merchant/4012535161"""
        ...

class SmartguideGuidesGuideId(Node):
    assign: SmartguideGuidesGuideIdAssign
    def patch(self, *, guide_id: str, json: GuideIdPatchBody, **options: Unpack[Options]) -> Response[None]:
        """服务人员信息更新 https://pay.weixin.qq.com/doc/v3/merchant/4012535160"""
        ...
    async def patch_async(self, *, guide_id: str, json: GuideIdPatchBody, **options: Unpack[Options]) -> Response[None]:
        """服务人员信息更新 https://pay.weixin.qq.com/doc/v3/merchant/4012535160"""
        ...

class SmartguideGuides(Node):
    _guide_id_: SmartguideGuidesGuideId
    def get(self, *, params: GuidesGetParams, **options: Unpack[Options]) -> Response[GuidesGetResult]:
        """服务人员查询 https://pay.weixin.qq.com/doc/v3/merchant/4012535123"""
        ...
    async def get_async(self, *, params: GuidesGetParams, **options: Unpack[Options]) -> Response[GuidesGetResult]:
        """服务人员查询 https://pay.weixin.qq.com/doc/v3/merchant/4012535123"""
        ...
    def post(self, *, json: GuidesPostBody, **options: Unpack[Options]) -> Response[GuidesPostResult]:
        """服务人员注册 https://pay.weixin.qq.com/doc/v3/merchant/4012535138"""
        ...
    async def post_async(self, *, json: GuidesPostBody, **options: Unpack[Options]) -> Response[GuidesPostResult]:
        """服务人员注册 https://pay.weixin.qq.com/doc/v3/merchant/4012535138"""
        ...

class Smartguide(Node):
    guides: SmartguideGuides
