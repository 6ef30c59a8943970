"""The operations of `v3.goldplan`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.goldplan import (
    ChangecustompagestatusPostBody,
    ChangecustompagestatusPostResult,
    ChangegoldplanstatusPostBody,
    ChangegoldplanstatusPostResult,
    CloseAdvertisingShowPostBody,
    OpenAdvertisingShowPatchBody,
    SetAdvertisingIndustryFilterPostBody,
)

class GoldplanMerchantsChangecustompagestatus(Node):
    def post(
        self, *, json: ChangecustompagestatusPostBody, **options: Unpack[Options]
    ) -> Response[ChangecustompagestatusPostResult]:
        """商家小票管理 https://pay.weixin.qq.com/doc/v3/partner/4012473788"""
        ...
    async def post_async(
        self, *, json: ChangecustompagestatusPostBody, **options: Unpack[Options]
    ) -> Response[ChangecustompagestatusPostResult]:
        """商家小票管理 https://pay.weixin.qq.com/doc/v3/partner/4012473788"""
        ...

class GoldplanMerchantsChangegoldplanstatus(Node):
    def post(
        self, *, json: ChangegoldplanstatusPostBody, **options: Unpack[Options]
    ) -> Response[ChangegoldplanstatusPostResult]:
        """点金计划管理 https://pay.weixin.qq.com/doc/v3/partner/4012473796"""
        ...
    async def post_async(
        self, *, json: ChangegoldplanstatusPostBody, **options: Unpack[Options]
    ) -> Response[ChangegoldplanstatusPostResult]:
        """点金计划管理 https://pay.weixin.qq.com/doc/v3/partner/4012473796"""
        ...

class GoldplanMerchantsCloseAdvertisingShow(Node):
    def post(self, *, json: CloseAdvertisingShowPostBody, **options: Unpack[Options]) -> Response[None]:
        """关闭广告展示 https://pay.weixin.qq.com/doc/v3/partner/4012473781"""
        ...
    async def post_async(self, *, json: CloseAdvertisingShowPostBody, **options: Unpack[Options]) -> Response[None]:
        """关闭广告展示 https://pay.weixin.qq.com/doc/v3/partner/4012473781"""
        ...

class GoldplanMerchantsOpenAdvertisingShow(Node):
    def patch(self, *, json: OpenAdvertisingShowPatchBody, **options: Unpack[Options]) -> Response[None]:
        """开通广告展示 https://pay.weixin.qq.com/doc/v3/partner/4012473794"""
        ...
    async def patch_async(self, *, json: OpenAdvertisingShowPatchBody, **options: Unpack[Options]) -> Response[None]:
        """开通广告展示 https://pay.weixin.qq.com/doc/v3/partner/4012473794"""
        ...

class GoldplanMerchantsSetAdvertisingIndustryFilter(Node):
    def post(self, *, json: SetAdvertisingIndustryFilterPostBody, **options: Unpack[Options]) -> Response[None]:
        """同业过滤标签管理 https://pay.weixin.qq.com/doc/v3/partner/4012473784"""
        ...
    async def post_async(
        self, *, json: SetAdvertisingIndustryFilterPostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """同业过滤标签管理 https://pay.weixin.qq.com/doc/v3/partner/4012473784"""
        ...

class GoldplanMerchants(Node):
    changecustompagestatus: GoldplanMerchantsChangecustompagestatus
    changegoldplanstatus: GoldplanMerchantsChangegoldplanstatus
    closeAdvertisingShow: GoldplanMerchantsCloseAdvertisingShow
    openAdvertisingShow: GoldplanMerchantsOpenAdvertisingShow
    setAdvertisingIndustryFilter: GoldplanMerchantsSetAdvertisingIndustryFilter

class Goldplan(Node):
    merchants: GoldplanMerchants
