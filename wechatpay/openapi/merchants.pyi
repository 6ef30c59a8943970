"""The operations of `v3.merchants`. Written by `python -m codegen`."""

from typing_extensions import Unpack, deprecated

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.merchants import (
    MerchantsPostBody,
    MerchantsPostResult,
    MerchantsPutBody,
    MerchantsPutResult,
    SubMchidGetParams,
    SubMchidGetResult,
)

class MerchantsSubMchid(Node):
    @deprecated("查询子商户（融合钱包）: WeChat Pay has withdrawn it")
    def get(
        self, *, sub_mchid: str, params: SubMchidGetParams, **options: Unpack[Options]
    ) -> Response[SubMchidGetResult]:
        """查询子商户（融合钱包）"""
        ...
    @deprecated("查询子商户（融合钱包）: WeChat Pay has withdrawn it")
    async def get_async(
        self, *, sub_mchid: str, params: SubMchidGetParams, **options: Unpack[Options]
    ) -> Response[SubMchidGetResult]:
        """查询子商户（融合钱包）"""
        ...

class Merchants(Node):
    _sub_mchid_: MerchantsSubMchid
    @deprecated("子商户进件（融合钱包）: WeChat Pay has withdrawn it")
    def post(self, *, json: MerchantsPostBody, **options: Unpack[Options]) -> Response[MerchantsPostResult]:
        """子商户进件（融合钱包）"""
        ...
    @deprecated("子商户进件（融合钱包）: WeChat Pay has withdrawn it")
    async def post_async(self, *, json: MerchantsPostBody, **options: Unpack[Options]) -> Response[MerchantsPostResult]:
        """子商户进件（融合钱包）"""
        ...
    @deprecated("修改子商户（融合钱包）: WeChat Pay has withdrawn it")
    def put(self, *, json: MerchantsPutBody, **options: Unpack[Options]) -> Response[MerchantsPutResult]:
        """修改子商户（融合钱包）"""
        ...
    @deprecated("修改子商户（融合钱包）: WeChat Pay has withdrawn it")
    async def put_async(self, *, json: MerchantsPutBody, **options: Unpack[Options]) -> Response[MerchantsPutResult]:
        """修改子商户（融合钱包）"""
        ...
