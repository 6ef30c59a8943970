"""The operations of `v3.customs`. Written by `python -m codegen`."""

from typing_extensions import Unpack, deprecated

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.customs import (
    OrdersGetParams,
    OrdersGetResult,
    OrdersPatchBody,
    OrdersPatchResult,
    OrdersPostBody,
    OrdersPostResult,
    RedeclarePostBody,
    RedeclarePostResult,
    VerifyCertificatePostBody,
    VerifyCertificatePostResult,
)

class CustomsOrders(Node):
    @deprecated("报关查询: WeChat Pay has withdrawn it")
    def get(self, *, params: OrdersGetParams, **options: Unpack[Options]) -> Response[OrdersGetResult]:
        """报关查询"""
        ...
    @deprecated("报关查询: WeChat Pay has withdrawn it")
    async def get_async(self, *, params: OrdersGetParams, **options: Unpack[Options]) -> Response[OrdersGetResult]:
        """报关查询"""
        ...
    @deprecated("报关信息修改: WeChat Pay has withdrawn it")
    def patch(self, *, json: OrdersPatchBody, **options: Unpack[Options]) -> Response[OrdersPatchResult]:
        """报关信息修改"""
        ...
    @deprecated("报关信息修改: WeChat Pay has withdrawn it")
    async def patch_async(self, *, json: OrdersPatchBody, **options: Unpack[Options]) -> Response[OrdersPatchResult]:
        """报关信息修改"""
        ...
    @deprecated("报关: WeChat Pay has withdrawn it")
    def post(self, *, json: OrdersPostBody, **options: Unpack[Options]) -> Response[OrdersPostResult]:
        """报关"""
        ...
    @deprecated("报关: WeChat Pay has withdrawn it")
    async def post_async(self, *, json: OrdersPostBody, **options: Unpack[Options]) -> Response[OrdersPostResult]:
        """报关"""
        ...

class CustomsRedeclare(Node):
    @deprecated("报关重推: WeChat Pay has withdrawn it")
    def post(self, *, json: RedeclarePostBody, **options: Unpack[Options]) -> Response[RedeclarePostResult]:
        """报关重推"""
        ...
    @deprecated("报关重推: WeChat Pay has withdrawn it")
    async def post_async(self, *, json: RedeclarePostBody, **options: Unpack[Options]) -> Response[RedeclarePostResult]:
        """报关重推"""
        ...

class CustomsVerifyCertificate(Node):
    @deprecated("身份信息校验: WeChat Pay has withdrawn it")
    def post(
        self, *, json: VerifyCertificatePostBody, **options: Unpack[Options]
    ) -> Response[VerifyCertificatePostResult]:
        """身份信息校验"""
        ...
    @deprecated("身份信息校验: WeChat Pay has withdrawn it")
    async def post_async(
        self, *, json: VerifyCertificatePostBody, **options: Unpack[Options]
    ) -> Response[VerifyCertificatePostResult]:
        """身份信息校验"""
        ...

class Customs(Node):
    orders: CustomsOrders
    redeclare: CustomsRedeclare
    verifyCertificate: CustomsVerifyCertificate
