"""The operations of `v3.lovefeast`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.lovefeast import (
    BrandIdBrandIdGetParams,
    BrandIdBrandIdGetResult,
    BrandsBrandIdGetResult,
    OutTradeNoGetResult,
)

class LovefeastBrandsBrandId(Node):
    def get(self, *, brand_id: str, **options: Unpack[Options]) -> Response[BrandsBrandIdGetResult]:
        """查询爱心餐品牌信息 https://pay.weixin.qq.com/doc/v3/merchant/4012472863"""
        ...
    async def get_async(self, *, brand_id: str, **options: Unpack[Options]) -> Response[BrandsBrandIdGetResult]:
        """查询爱心餐品牌信息 https://pay.weixin.qq.com/doc/v3/merchant/4012472863"""
        ...

class LovefeastBrands(Node):
    _brand_id_: LovefeastBrandsBrandId

class LovefeastUsersOpenidOrdersBrandIdBrandId(Node):
    def get(
        self, *, openid: str, brand_id: str, params: BrandIdBrandIdGetParams = ..., **options: Unpack[Options]
    ) -> Response[BrandIdBrandIdGetResult]:
        """查询用户捐赠单列表"""
        ...
    async def get_async(
        self, *, openid: str, brand_id: str, params: BrandIdBrandIdGetParams = ..., **options: Unpack[Options]
    ) -> Response[BrandIdBrandIdGetResult]:
        """查询用户捐赠单列表"""
        ...

class LovefeastUsersOpenidOrdersBrandId(Node):
    _brand_id_: LovefeastUsersOpenidOrdersBrandIdBrandId

class LovefeastUsersOpenidOrdersOutTradeNoOutTradeNo(Node):
    def get(self, *, openid: str, out_trade_no: str, **options: Unpack[Options]) -> Response[OutTradeNoGetResult]:
        """查询用户捐赠单详情"""
        ...
    async def get_async(
        self, *, openid: str, out_trade_no: str, **options: Unpack[Options]
    ) -> Response[OutTradeNoGetResult]:
        """查询用户捐赠单详情"""
        ...

class LovefeastUsersOpenidOrdersOutTradeNo(Node):
    _out_trade_no_: LovefeastUsersOpenidOrdersOutTradeNoOutTradeNo

class LovefeastUsersOpenidOrders(Node):
    brandId: LovefeastUsersOpenidOrdersBrandId
    outTradeNo: LovefeastUsersOpenidOrdersOutTradeNo

class LovefeastUsersOpenid(Node):
    orders: LovefeastUsersOpenidOrders

class LovefeastUsers(Node):
    _openid_: LovefeastUsersOpenid

class Lovefeast(Node):
    brands: LovefeastBrands
    users: LovefeastUsers
