"""The operations of `v3.facemch`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.facemch import FaceSidGetParams, FaceSidGetResult

class FacemchUsersFaceSid(Node):
    def get(self, *, face_sid: str, params: FaceSidGetParams, **options: Unpack[Options]) -> Response[FaceSidGetResult]:
        """查询用户授权的实名信息"""
        ...
    async def get_async(
        self, *, face_sid: str, params: FaceSidGetParams, **options: Unpack[Options]
    ) -> Response[FaceSidGetResult]:
        """查询用户授权的实名信息"""
        ...

class FacemchUsers(Node):
    _face_sid_: FacemchUsersFaceSid

class Facemch(Node):
    users: FacemchUsers
