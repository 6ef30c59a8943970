"""The operations of `v3.settle`. Written by `python -m codegen`."""

from typing_extensions import Unpack, deprecated

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.settle import SettlementsGetParams, SettlementsGetResult

class SettleSettlements(Node):
    @deprecated("查询结算资金明细: WeChat Pay has withdrawn it")
    def get(self, *, params: SettlementsGetParams, **options: Unpack[Options]) -> Response[SettlementsGetResult]:
        """查询结算资金明细"""
        ...
    @deprecated("查询结算资金明细: WeChat Pay has withdrawn it")
    async def get_async(
        self, *, params: SettlementsGetParams, **options: Unpack[Options]
    ) -> Response[SettlementsGetResult]:
        """查询结算资金明细"""
        ...

class Settle(Node):
    settlements: SettleSettlements
