"""The operations of `v3.businesscircle`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.businesscircle import (
    CommitStatusGetParams,
    NotifyPostBody,
    OpenidGetParams,
    OpenidGetResult,
    ParkingsPostBody,
)

class BusinesscircleParkings(Node):
    def post(self, *, json: ParkingsPostBody, **options: Unpack[Options]) -> Response[None]:
        """商圈会员停车状态同步 https://pay.weixin.qq.com/doc/v3/merchant/4012535502"""
        ...
    async def post_async(self, *, json: ParkingsPostBody, **options: Unpack[Options]) -> Response[None]:
        """商圈会员停车状态同步 https://pay.weixin.qq.com/doc/v3/merchant/4012535502"""
        ...

class BusinesscirclePointsNotify(Node):
    def post(self, *, json: NotifyPostBody, **options: Unpack[Options]) -> Response[None]:
        """商圈会员积分同步 https://pay.weixin.qq.com/doc/v3/merchant/4012534698"""
        ...
    async def post_async(self, *, json: NotifyPostBody, **options: Unpack[Options]) -> Response[None]:
        """商圈会员积分同步 https://pay.weixin.qq.com/doc/v3/merchant/4012534698"""
        ...

class BusinesscirclePoints(Node):
    notify: BusinesscirclePointsNotify

class BusinesscircleUserAuthorizationsOpenid(Node):
    def get(self, *, openid: str, params: OpenidGetParams, **options: Unpack[Options]) -> Response[OpenidGetResult]:
        """商圈积分授权查询 https://pay.weixin.qq.com/doc/v3/merchant/4012534848"""
        ...
    async def get_async(
        self, *, openid: str, params: OpenidGetParams, **options: Unpack[Options]
    ) -> Response[OpenidGetResult]:
        """商圈积分授权查询 https://pay.weixin.qq.com/doc/v3/merchant/4012534848"""
        ...

class BusinesscircleUserAuthorizations(Node):
    _openid_: BusinesscircleUserAuthorizationsOpenid

class BusinesscircleUsersOpenidPointsCommitStatus(Node):
    def get(self, *, openid: str, params: CommitStatusGetParams, **options: Unpack[Options]) -> Response[None]:
        """商圈会员待积分状态查询 https://pay.weixin.qq.com/doc/v3/merchant/4012534994"""
        ...
    async def get_async(
        self, *, openid: str, params: CommitStatusGetParams, **options: Unpack[Options]
    ) -> Response[None]:
        """商圈会员待积分状态查询 https://pay.weixin.qq.com/doc/v3/merchant/4012534994"""
        ...

class BusinesscircleUsersOpenidPoints(Node):
    commit_status: BusinesscircleUsersOpenidPointsCommitStatus

class BusinesscircleUsersOpenid(Node):
    points: BusinesscircleUsersOpenidPoints

class BusinesscircleUsers(Node):
    _openid_: BusinesscircleUsersOpenid

class Businesscircle(Node):
    parkings: BusinesscircleParkings
    points: BusinesscirclePoints
    userAuthorizations: BusinesscircleUserAuthorizations
    users: BusinesscircleUsers
