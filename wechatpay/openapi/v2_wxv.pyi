"""The operations of `v2.wxv`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, OptionsV2
from wechatpay.response import Response
from wechatpay.types.v2_wxv import (
    CancelbillPostBody,
    CancelbillPostResult,
    ChangerentmoneyPostBody,
    ChangerentmoneyPostResult,
    CreatehotelbillPostBody,
    CreatehotelbillPostResult,
    CreaterentbillPostBody,
    CreaterentbillPostResult,
    FinishhotelbillPostBody,
    FinishhotelbillPostResult,
    FinishrentbillPostBody,
    FinishrentbillPostResult,
    QueryhotelbillPostBody,
    QueryhotelbillPostResult,
    QueryrentbillPostBody,
    QueryrentbillPostResult,
)

class WxvCancelbill(Node):
    def post(self, *, xml: CancelbillPostBody, **options: Unpack[OptionsV2]) -> Response[CancelbillPostResult]:
        """撤销租借订单"""
        ...
    async def post_async(
        self, *, xml: CancelbillPostBody, **options: Unpack[OptionsV2]
    ) -> Response[CancelbillPostResult]:
        """撤销租借订单"""
        ...

class WxvChangerentmoney(Node):
    def post(
        self, *, xml: ChangerentmoneyPostBody, **options: Unpack[OptionsV2]
    ) -> Response[ChangerentmoneyPostResult]:
        """修改租借订单"""
        ...
    async def post_async(
        self, *, xml: ChangerentmoneyPostBody, **options: Unpack[OptionsV2]
    ) -> Response[ChangerentmoneyPostResult]:
        """修改租借订单"""
        ...

class WxvCreatehotelbill(Node):
    def post(
        self, *, xml: CreatehotelbillPostBody, **options: Unpack[OptionsV2]
    ) -> Response[CreatehotelbillPostResult]:
        """创建速住订单"""
        ...
    async def post_async(
        self, *, xml: CreatehotelbillPostBody, **options: Unpack[OptionsV2]
    ) -> Response[CreatehotelbillPostResult]:
        """创建速住订单"""
        ...

class WxvCreaterentbill(Node):
    def post(self, *, xml: CreaterentbillPostBody, **options: Unpack[OptionsV2]) -> Response[CreaterentbillPostResult]:
        """创建租借订单"""
        ...
    async def post_async(
        self, *, xml: CreaterentbillPostBody, **options: Unpack[OptionsV2]
    ) -> Response[CreaterentbillPostResult]:
        """创建租借订单"""
        ...

class WxvFinishhotelbill(Node):
    def post(
        self, *, xml: FinishhotelbillPostBody, **options: Unpack[OptionsV2]
    ) -> Response[FinishhotelbillPostResult]:
        """完结速住订单"""
        ...
    async def post_async(
        self, *, xml: FinishhotelbillPostBody, **options: Unpack[OptionsV2]
    ) -> Response[FinishhotelbillPostResult]:
        """完结速住订单"""
        ...

class WxvFinishrentbill(Node):
    def post(self, *, xml: FinishrentbillPostBody, **options: Unpack[OptionsV2]) -> Response[FinishrentbillPostResult]:
        """完结租借订单"""
        ...
    async def post_async(
        self, *, xml: FinishrentbillPostBody, **options: Unpack[OptionsV2]
    ) -> Response[FinishrentbillPostResult]:
        """完结租借订单"""
        ...

class WxvQueryhotelbill(Node):
    def post(self, *, xml: QueryhotelbillPostBody, **options: Unpack[OptionsV2]) -> Response[QueryhotelbillPostResult]:
        """查询速住订单"""
        ...
    async def post_async(
        self, *, xml: QueryhotelbillPostBody, **options: Unpack[OptionsV2]
    ) -> Response[QueryhotelbillPostResult]:
        """查询速住订单"""
        ...

class WxvQueryrentbill(Node):
    def post(self, *, xml: QueryrentbillPostBody, **options: Unpack[OptionsV2]) -> Response[QueryrentbillPostResult]:
        """查询租借订单"""
        ...
    async def post_async(
        self, *, xml: QueryrentbillPostBody, **options: Unpack[OptionsV2]
    ) -> Response[QueryrentbillPostResult]:
        """查询租借订单"""
        ...

class Wxv(Node):
    cancelbill: WxvCancelbill
    changerentmoney: WxvChangerentmoney
    createhotelbill: WxvCreatehotelbill
    createrentbill: WxvCreaterentbill
    finishhotelbill: WxvFinishhotelbill
    finishrentbill: WxvFinishrentbill
    queryhotelbill: WxvQueryhotelbill
    queryrentbill: WxvQueryrentbill
