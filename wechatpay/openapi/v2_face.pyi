"""The operations of `v2.face`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, OptionsV2
from wechatpay.response import Response
from wechatpay.types.v2_face import GetWxpayfaceAuthinfoPostBody, GetWxpayfaceAuthinfoPostResult

class FaceGetWxpayfaceAuthinfo(Node):
    def post(
        self, *, xml: GetWxpayfaceAuthinfoPostBody, **options: Unpack[OptionsV2]
    ) -> Response[GetWxpayfaceAuthinfoPostResult]:
        """人脸识别SDK-获取调用凭证"""
        ...
    async def post_async(
        self, *, xml: GetWxpayfaceAuthinfoPostBody, **options: Unpack[OptionsV2]
    ) -> Response[GetWxpayfaceAuthinfoPostResult]:
        """人脸识别SDK-获取调用凭证"""
        ...

class Face(Node):
    get_wxpayface_authinfo: FaceGetWxpayfaceAuthinfo
