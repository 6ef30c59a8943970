"""The operations of `v3.express`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.express import TransformPostBody, TransformPostResult

class ExpressUsersOpenidTransform(Node):
    def post(
        self, *, openid: str, json: TransformPostBody, **options: Unpack[Options]
    ) -> Response[TransformPostResult]:
        """用户openid转换"""
        ...
    async def post_async(
        self, *, openid: str, json: TransformPostBody, **options: Unpack[Options]
    ) -> Response[TransformPostResult]:
        """用户openid转换"""
        ...

class ExpressUsersOpenid(Node):
    transform: ExpressUsersOpenidTransform

class ExpressUsers(Node):
    _openid_: ExpressUsersOpenid

class Express(Node):
    users: ExpressUsers
