"""The operations of `v3.applyment4sub`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.applyment4sub import ApplymentIdGetResult, BusinessCodeGetResult, EmptyPostBody, EmptyPostResult

class Applyment4SubApplymentEmpty(Node):
    def post(self, *, json: EmptyPostBody, **options: Unpack[Options]) -> Response[EmptyPostResult]:
        """提交申请单 https://pay.weixin.qq.com/doc/v3/partner/4012719997"""
        ...
    async def post_async(self, *, json: EmptyPostBody, **options: Unpack[Options]) -> Response[EmptyPostResult]:
        """提交申请单 https://pay.weixin.qq.com/doc/v3/partner/4012719997"""
        ...

class Applyment4SubApplymentApplymentIdApplymentId(Node):
    def get(self, *, applyment_id: str | int, **options: Unpack[Options]) -> Response[ApplymentIdGetResult]:
        """通过申请单号查询申请状态 https://pay.weixin.qq.com/doc/v3/partner/4012697052"""
        ...
    async def get_async(self, *, applyment_id: str | int, **options: Unpack[Options]) -> Response[ApplymentIdGetResult]:
        """通过申请单号查询申请状态 https://pay.weixin.qq.com/doc/v3/partner/4012697052"""
        ...

class Applyment4SubApplymentApplymentId(Node):
    _applyment_id_: Applyment4SubApplymentApplymentIdApplymentId

class Applyment4SubApplymentBusinessCodeBusinessCode(Node):
    def get(self, *, business_code: str, **options: Unpack[Options]) -> Response[BusinessCodeGetResult]:
        """通过业务申请编号查询申请状态 https://pay.weixin.qq.com/doc/v3/partner/4012697168"""
        ...
    async def get_async(self, *, business_code: str, **options: Unpack[Options]) -> Response[BusinessCodeGetResult]:
        """通过业务申请编号查询申请状态 https://pay.weixin.qq.com/doc/v3/partner/4012697168"""
        ...

class Applyment4SubApplymentBusinessCode(Node):
    _business_code_: Applyment4SubApplymentBusinessCodeBusinessCode

class Applyment4SubApplyment(Node):
    _empty_: Applyment4SubApplymentEmpty
    applyment_id: Applyment4SubApplymentApplymentId
    business_code: Applyment4SubApplymentBusinessCode

class Applyment4Sub(Node):
    applyment: Applyment4SubApplyment
