"""The operations of `v3.multiuse`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.multiuse import (
    CouponsPostBody,
    CouponsPostResult,
    RefundFlowGetResult,
    SendFlowGetResult,
    UseFlowGetResult,
)

class MultiuseStocksStockIdRefundFlow(Node):
    def get(self, *, stock_id: str, **options: Unpack[Options]) -> Response[RefundFlowGetResult]:
        """下载批次退款明细 https://pay.weixin.qq.com/doc/v3/merchant/4012539762"""
        ...
    async def get_async(self, *, stock_id: str, **options: Unpack[Options]) -> Response[RefundFlowGetResult]:
        """下载批次退款明细 https://pay.weixin.qq.com/doc/v3/merchant/4012539762"""
        ...

class MultiuseStocksStockIdSendFlow(Node):
    def get(self, *, stock_id: str, **options: Unpack[Options]) -> Response[SendFlowGetResult]:
        """下载批次发放明细 https://pay.weixin.qq.com/doc/v3/merchant/4012539756"""
        ...
    async def get_async(self, *, stock_id: str, **options: Unpack[Options]) -> Response[SendFlowGetResult]:
        """下载批次发放明细 https://pay.weixin.qq.com/doc/v3/merchant/4012539756"""
        ...

class MultiuseStocksStockIdUseFlow(Node):
    def get(self, *, stock_id: str, **options: Unpack[Options]) -> Response[UseFlowGetResult]:
        """下载核销明细 https://pay.weixin.qq.com/doc/v3/merchant/4012539758"""
        ...
    async def get_async(self, *, stock_id: str, **options: Unpack[Options]) -> Response[UseFlowGetResult]:
        """下载核销明细 https://pay.weixin.qq.com/doc/v3/merchant/4012539758"""
        ...

class MultiuseStocksStockId(Node):
    refundFlow: MultiuseStocksStockIdRefundFlow
    sendFlow: MultiuseStocksStockIdSendFlow
    useFlow: MultiuseStocksStockIdUseFlow

class MultiuseStocks(Node):
    _stock_id_: MultiuseStocksStockId

class MultiuseUsersOpenidCoupons(Node):
    def post(self, *, openid: str, json: CouponsPostBody, **options: Unpack[Options]) -> Response[CouponsPostResult]:
        """发放指定批次的消费金 https://pay.weixin.qq.com/doc/v3/merchant/4012539766"""
        ...
    async def post_async(
        self, *, openid: str, json: CouponsPostBody, **options: Unpack[Options]
    ) -> Response[CouponsPostResult]:
        """发放指定批次的消费金 https://pay.weixin.qq.com/doc/v3/merchant/4012539766"""
        ...

class MultiuseUsersOpenid(Node):
    coupons: MultiuseUsersOpenidCoupons

class MultiuseUsers(Node):
    _openid_: MultiuseUsersOpenid

class Multiuse(Node):
    stocks: MultiuseStocks
    users: MultiuseUsers
