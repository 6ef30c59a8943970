"""The operations of `v3.discountCard`. Written by `python -m codegen`."""

from typing_extensions import Unpack, deprecated

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.discount_card import (
    AddUserRecordsPostBody,
    CardsPostBody,
    CardsPostResult,
    OutCardCodeGetResult,
    OutOrderNoGetResult,
    OutOrderNoPatchBody,
    OutOrderNoPatchResult,
    OutTradeNoGetResult,
)

class DiscountCardCardsOutCardCodeAddUserRecords(Node):
    def post(self, *, out_card_code: str, json: AddUserRecordsPostBody, **options: Unpack[Options]) -> Response[None]:
        """增加用户记录"""
        ...
    async def post_async(
        self, *, out_card_code: str, json: AddUserRecordsPostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """增加用户记录"""
        ...

class DiscountCardCardsOutCardCode(Node):
    addUserRecords: DiscountCardCardsOutCardCodeAddUserRecords
    def get(self, *, out_card_code: str, **options: Unpack[Options]) -> Response[OutCardCodeGetResult]:
        """查询先享卡订单"""
        ...
    async def get_async(self, *, out_card_code: str, **options: Unpack[Options]) -> Response[OutCardCodeGetResult]:
        """查询先享卡订单"""
        ...

class DiscountCardCards(Node):
    _out_card_code_: DiscountCardCardsOutCardCode
    def post(self, *, json: CardsPostBody, **options: Unpack[Options]) -> Response[CardsPostResult]:
        """预受理领卡请求"""
        ...
    async def post_async(self, *, json: CardsPostBody, **options: Unpack[Options]) -> Response[CardsPostResult]:
        """预受理领卡请求"""
        ...

class DiscountCardOrdersOutOrderNo(Node):
    def get(self, *, out_order_no: str, **options: Unpack[Options]) -> Response[OutOrderNoGetResult]:
        """通过先享卡订单号查询订单"""
        ...
    async def get_async(self, *, out_order_no: str, **options: Unpack[Options]) -> Response[OutOrderNoGetResult]:
        """通过先享卡订单号查询订单"""
        ...
    def patch(
        self, *, out_order_no: str, json: OutOrderNoPatchBody, **options: Unpack[Options]
    ) -> Response[OutOrderNoPatchResult]:
        """更新先享卡订单"""
        ...
    async def patch_async(
        self, *, out_order_no: str, json: OutOrderNoPatchBody, **options: Unpack[Options]
    ) -> Response[OutOrderNoPatchResult]:
        """更新先享卡订单"""
        ...

class DiscountCardOrdersOutTradeNoOutTradeNo(Node):
    @deprecated("通过先享卡订单号查询订单: WeChat Pay has withdrawn it")
    def get(self, *, out_trade_no: str, **options: Unpack[Options]) -> Response[OutTradeNoGetResult]:
        """通过先享卡订单号查询订单"""
        ...
    @deprecated("通过先享卡订单号查询订单: WeChat Pay has withdrawn it")
    async def get_async(self, *, out_trade_no: str, **options: Unpack[Options]) -> Response[OutTradeNoGetResult]:
        """通过先享卡订单号查询订单"""
        ...

class DiscountCardOrdersOutTradeNo(Node):
    _out_trade_no_: DiscountCardOrdersOutTradeNoOutTradeNo

class DiscountCardOrders(Node):
    _out_order_no_: DiscountCardOrdersOutOrderNo
    outTradeNo: DiscountCardOrdersOutTradeNo

class DiscountCard(Node):
    cards: DiscountCardCards
    orders: DiscountCardOrders
