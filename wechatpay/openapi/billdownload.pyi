"""The operations of `v3.billdownload`. Written by `python -m codegen`."""

from typing import Any

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.billdownload import FileGetParams

class BilldownloadFile(Node):
    def get(self, *, params: FileGetParams, **options: Unpack[Options]) -> Response[Any]:
        """下载账单 https://pay.weixin.qq.com/doc/v3/merchant/4012791868"""
        ...
    async def get_async(self, *, params: FileGetParams, **options: Unpack[Options]) -> Response[Any]:
        """下载账单 https://pay.weixin.qq.com/doc/v3/merchant/4012791868"""
        ...

class Billdownload(Node):
    file: BilldownloadFile
