"""The operations of `v3.palmservice`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.palmservice import OpenidGetParams, OpenidGetResult, PreauthorizePostBody, PreauthorizePostResult

class PalmserviceAuthorizationOpenidOpenid(Node):
    def get(self, *, openid: str, params: OpenidGetParams, **options: Unpack[Options]) -> Response[OpenidGetResult]:
        """查询刷掌授权 https://pay.weixin.qq.com/doc/v3/partner/4014482017"""
        ...
    async def get_async(
        self, *, openid: str, params: OpenidGetParams, **options: Unpack[Options]
    ) -> Response[OpenidGetResult]:
        """查询刷掌授权 https://pay.weixin.qq.com/doc/v3/partner/4014482017"""
        ...

class PalmserviceAuthorizationOpenid(Node):
    _openid_: PalmserviceAuthorizationOpenidOpenid

class PalmserviceAuthorizationPreauthorize(Node):
    def post(self, *, json: PreauthorizePostBody, **options: Unpack[Options]) -> Response[PreauthorizePostResult]:
        """服务关联预授权 https://pay.weixin.qq.com/doc/v3/partner/4014481990"""
        ...
    async def post_async(
        self, *, json: PreauthorizePostBody, **options: Unpack[Options]
    ) -> Response[PreauthorizePostResult]:
        """服务关联预授权 https://pay.weixin.qq.com/doc/v3/partner/4014481990"""
        ...

class PalmserviceAuthorization(Node):
    openid: PalmserviceAuthorizationOpenid
    preauthorize: PalmserviceAuthorizationPreauthorize

class Palmservice(Node):
    authorization: PalmserviceAuthorization
