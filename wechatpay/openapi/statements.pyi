"""The operations of `v3.statements`. Written by `python -m codegen`."""

from typing import Any

from typing_extensions import Unpack, deprecated

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.statements import StatementsGetParams

class Statements(Node):
    @deprecated("下载对账单: WeChat Pay has withdrawn it")
    def get(self, *, params: StatementsGetParams, **options: Unpack[Options]) -> Response[Any]:
        """下载对账单"""
        ...
    @deprecated("下载对账单: WeChat Pay has withdrawn it")
    async def get_async(self, *, params: StatementsGetParams, **options: Unpack[Options]) -> Response[Any]:
        """下载对账单"""
        ...
