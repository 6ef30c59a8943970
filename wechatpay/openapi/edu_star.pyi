"""The operations of `v3.eduStar`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.edu_star import (
    OrdersGetParams,
    OrdersGetResult,
    OrdersPostBody,
    OrdersPostResult,
    QqGetParams,
    QqGetResult,
    WechatOpenidGetParams,
    WechatOpenidGetResult,
)

class EduStarOrders(Node):
    def get(self, *, params: OrdersGetParams, **options: Unpack[Options]) -> Response[OrdersGetResult]:
        """通过QQ账号查询核销订单列表"""
        ...
    async def get_async(self, *, params: OrdersGetParams, **options: Unpack[Options]) -> Response[OrdersGetResult]:
        """通过QQ账号查询核销订单列表"""
        ...
    def post(self, *, json: OrdersPostBody, **options: Unpack[Options]) -> Response[OrdersPostResult]:
        """创建核销订单"""
        ...
    async def post_async(self, *, json: OrdersPostBody, **options: Unpack[Options]) -> Response[OrdersPostResult]:
        """创建核销订单"""
        ...

class EduStarUsersOpenidWechatOpenid(Node):
    def get(
        self, *, wechat_openid: str, params: WechatOpenidGetParams, **options: Unpack[Options]
    ) -> Response[WechatOpenidGetResult]:
        """通过微信用户标识查询用户信息"""
        ...
    async def get_async(
        self, *, wechat_openid: str, params: WechatOpenidGetParams, **options: Unpack[Options]
    ) -> Response[WechatOpenidGetResult]:
        """通过微信用户标识查询用户信息"""
        ...

class EduStarUsersOpenid(Node):
    _wechat_openid_: EduStarUsersOpenidWechatOpenid

class EduStarUsersQqQq(Node):
    def get(self, *, qq: str, params: QqGetParams, **options: Unpack[Options]) -> Response[QqGetResult]:
        """通过QQ账号查询用户信息"""
        ...
    async def get_async(self, *, qq: str, params: QqGetParams, **options: Unpack[Options]) -> Response[QqGetResult]:
        """通过QQ账号查询用户信息"""
        ...

class EduStarUsersQq(Node):
    _qq_: EduStarUsersQqQq

class EduStarUsers(Node):
    openid: EduStarUsersOpenid
    qq: EduStarUsersQq

class EduStar(Node):
    orders: EduStarOrders
    users: EduStarUsers
