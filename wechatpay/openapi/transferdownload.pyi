"""The operations of `v3.transferdownload`. Written by `python -m codegen`."""

from typing import Any

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.transferdownload import ElecvoucherfileGetParams, SignfileGetParams

class TransferdownloadElecvoucherfile(Node):
    def get(self, *, params: ElecvoucherfileGetParams, **options: Unpack[Options]) -> Response[Any]:
        """下载电子回单PDF文件 https://pay.weixin.qq.com/doc/v3/merchant/4012716436"""
        ...
    async def get_async(self, *, params: ElecvoucherfileGetParams, **options: Unpack[Options]) -> Response[Any]:
        """下载电子回单PDF文件 https://pay.weixin.qq.com/doc/v3/merchant/4012716436"""
        ...

class TransferdownloadSignfile(Node):
    def get(self, *, params: SignfileGetParams, **options: Unpack[Options]) -> Response[Any]:
        """下载电子回单 https://pay.weixin.qq.com/doc/v3/merchant/4012269010"""
        ...
    async def get_async(self, *, params: SignfileGetParams, **options: Unpack[Options]) -> Response[Any]:
        """下载电子回单 https://pay.weixin.qq.com/doc/v3/merchant/4012269010"""
        ...

class Transferdownload(Node):
    elecvoucherfile: TransferdownloadElecvoucherfile
    signfile: TransferdownloadSignfile
