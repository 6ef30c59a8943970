"""The operations of `v3.brandBasic`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.brand_basic import ProductAuthoritiesGetResult

class BrandBasicPartnerBrandsBrandIdProductAuthorities(Node):
    def get(self, *, brand_id: str, **options: Unpack[Options]) -> Response[ProductAuthoritiesGetResult]:
        """获得品牌已授权且在生效中的产品权限信息 https://pay.weixin.qq.com/doc/v3/partner/4017410365"""
        ...
    async def get_async(self, *, brand_id: str, **options: Unpack[Options]) -> Response[ProductAuthoritiesGetResult]:
        """获得品牌已授权且在生效中的产品权限信息 https://pay.weixin.qq.com/doc/v3/partner/4017410365"""
        ...

class BrandBasicPartnerBrandsBrandId(Node):
    productAuthorities: BrandBasicPartnerBrandsBrandIdProductAuthorities

class BrandBasicPartnerBrands(Node):
    _brand_id_: BrandBasicPartnerBrandsBrandId

class BrandBasicPartner(Node):
    brands: BrandBasicPartnerBrands

class BrandBasic(Node):
    partner: BrandBasicPartner
