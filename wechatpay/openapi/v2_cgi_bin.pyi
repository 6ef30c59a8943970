"""The operations of `v2.cgiBin`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, OptionsV2
from wechatpay.response import Response
from wechatpay.types.v2_cgi_bin import (
    CustomdeclareorderPostBody,
    CustomdeclareorderPostResult,
    CustomdeclarequeryPostBody,
    CustomdeclareredeclarePostBody,
    CustomdeclareredeclarePostResult,
)

class CgiBinMchCustomsCustomdeclareorder(Node):
    def post(
        self, *, xml: CustomdeclareorderPostBody, **options: Unpack[OptionsV2]
    ) -> Response[CustomdeclareorderPostResult]:
        """订单附加信息提交接口 https://pay.weixin.qq.com/doc/v2/merchant/4011985151"""
        ...
    async def post_async(
        self, *, xml: CustomdeclareorderPostBody, **options: Unpack[OptionsV2]
    ) -> Response[CustomdeclareorderPostResult]:
        """订单附加信息提交接口 https://pay.weixin.qq.com/doc/v2/merchant/4011985151"""
        ...

class CgiBinMchCustomsCustomdeclarequery(Node):
    def post(self, *, xml: CustomdeclarequeryPostBody, **options: Unpack[OptionsV2]) -> Response[dict[str, str]]:
        """订单附加信息查询接口 https://pay.weixin.qq.com/doc/v2/merchant/4011985273"""
        ...
    async def post_async(
        self, *, xml: CustomdeclarequeryPostBody, **options: Unpack[OptionsV2]
    ) -> Response[dict[str, str]]:
        """订单附加信息查询接口 https://pay.weixin.qq.com/doc/v2/merchant/4011985273"""
        ...

class CgiBinMchCustoms(Node):
    customdeclareorder: CgiBinMchCustomsCustomdeclareorder
    customdeclarequery: CgiBinMchCustomsCustomdeclarequery

class CgiBinMchNewcustomsCustomdeclareredeclare(Node):
    def post(
        self, *, xml: CustomdeclareredeclarePostBody, **options: Unpack[OptionsV2]
    ) -> Response[CustomdeclareredeclarePostResult]:
        """订单附加信息重推接口 https://pay.weixin.qq.com/doc/v2/merchant/4011985318"""
        ...
    async def post_async(
        self, *, xml: CustomdeclareredeclarePostBody, **options: Unpack[OptionsV2]
    ) -> Response[CustomdeclareredeclarePostResult]:
        """订单附加信息重推接口 https://pay.weixin.qq.com/doc/v2/merchant/4011985318"""
        ...

class CgiBinMchNewcustoms(Node):
    customdeclareredeclare: CgiBinMchNewcustomsCustomdeclareredeclare

class CgiBinMch(Node):
    customs: CgiBinMchCustoms
    newcustoms: CgiBinMchNewcustoms

class CgiBin(Node):
    mch: CgiBinMch
