"""The operations of `v3.catering`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.catering import SyncStatusPostBody

class CateringOrdersSyncStatus(Node):
    def post(self, *, json: SyncStatusPostBody, **options: Unpack[Options]) -> Response[None]:
        """点餐订单信息同步（渠道商/服务商） https://pay.weixin.qq.com/doc/v2/partner/4011939936"""
        ...
    async def post_async(self, *, json: SyncStatusPostBody, **options: Unpack[Options]) -> Response[None]:
        """点餐订单信息同步（渠道商/服务商） https://pay.weixin.qq.com/doc/v2/partner/4011939936"""
        ...

class CateringOrders(Node):
    syncStatus: CateringOrdersSyncStatus

class Catering(Node):
    orders: CateringOrders
