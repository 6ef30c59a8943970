"""The operations of `v3.rateActivity`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.rate_activity import (
    ApplicationIdGetResult,
    ApplicationIdPatchBody,
    ApplicationIdPatchResult,
    ApplicationsPostBody,
    ApplicationsPostResult,
)

class RateActivityApplicationsIdApplicationId(Node):
    def get(self, *, application_id: str, **options: Unpack[Options]) -> Response[ApplicationIdGetResult]:
        """根据申请单ID查询申请单结果 https://pay.weixin.qq.com/doc/v3/partner/4012471722"""
        ...
    async def get_async(self, *, application_id: str, **options: Unpack[Options]) -> Response[ApplicationIdGetResult]:
        """根据申请单ID查询申请单结果 https://pay.weixin.qq.com/doc/v3/partner/4012471722"""
        ...
    def patch(
        self, *, application_id: str, json: ApplicationIdPatchBody, **options: Unpack[Options]
    ) -> Response[ApplicationIdPatchResult]:
        """修改单据信息 https://pay.weixin.qq.com/doc/v3/partner/4012698885"""
        ...
    async def patch_async(
        self, *, application_id: str, json: ApplicationIdPatchBody, **options: Unpack[Options]
    ) -> Response[ApplicationIdPatchResult]:
        """修改单据信息 https://pay.weixin.qq.com/doc/v3/partner/4012698885"""
        ...

class RateActivityApplicationsId(Node):
    _application_id_: RateActivityApplicationsIdApplicationId

class RateActivityApplications(Node):
    id: RateActivityApplicationsId
    def post(self, *, json: ApplicationsPostBody, **options: Unpack[Options]) -> Response[ApplicationsPostResult]:
        """报名费率优惠活动 https://pay.weixin.qq.com/doc/v3/partner/4012698774"""
        ...
    async def post_async(
        self, *, json: ApplicationsPostBody, **options: Unpack[Options]
    ) -> Response[ApplicationsPostResult]:
        """报名费率优惠活动 https://pay.weixin.qq.com/doc/v3/partner/4012698774"""
        ...

class RateActivity(Node):
    applications: RateActivityApplications
