"""The operations of `v3.offlinefacemch`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.offlinefacemch import (
    OrganizationsGetParams,
    OrganizationsGetResult,
    OutUserIdGetResult,
    OutUserIdPatchBody,
    TokensPostBody,
    TokensPostResult,
)

class OfflinefacemchOrganizationsOrganizationIdUsersOutUserIdOutUserId(Node):
    def get(
        self, *, organization_id: str, out_user_id: str, **options: Unpack[Options]
    ) -> Response[OutUserIdGetResult]:
        """刷脸用户信息查询接口"""
        ...
    async def get_async(
        self, *, organization_id: str, out_user_id: str, **options: Unpack[Options]
    ) -> Response[OutUserIdGetResult]:
        """刷脸用户信息查询接口"""
        ...
    def patch(
        self, *, organization_id: str, out_user_id: str, json: OutUserIdPatchBody, **options: Unpack[Options]
    ) -> Response[None]:
        """刷脸用户信息修改接口"""
        ...
    async def patch_async(
        self, *, organization_id: str, out_user_id: str, json: OutUserIdPatchBody, **options: Unpack[Options]
    ) -> Response[None]:
        """刷脸用户信息修改接口"""
        ...

class OfflinefacemchOrganizationsOrganizationIdUsersOutUserId(Node):
    _out_user_id_: OfflinefacemchOrganizationsOrganizationIdUsersOutUserIdOutUserId

class OfflinefacemchOrganizationsOrganizationIdUsersUserIdUserIdTerminateContract(Node):
    def post(self, *, organization_id: str, user_id: str, **options: Unpack[Options]) -> Response[None]:
        """解除刷脸用户签约关系接口"""
        ...
    async def post_async(self, *, organization_id: str, user_id: str, **options: Unpack[Options]) -> Response[None]:
        """解除刷脸用户签约关系接口"""
        ...

class OfflinefacemchOrganizationsOrganizationIdUsersUserIdUserId(Node):
    terminateContract: OfflinefacemchOrganizationsOrganizationIdUsersUserIdUserIdTerminateContract

class OfflinefacemchOrganizationsOrganizationIdUsersUserId(Node):
    _user_id_: OfflinefacemchOrganizationsOrganizationIdUsersUserIdUserId

class OfflinefacemchOrganizationsOrganizationIdUsers(Node):
    outUserId: OfflinefacemchOrganizationsOrganizationIdUsersOutUserId
    userId: OfflinefacemchOrganizationsOrganizationIdUsersUserId

class OfflinefacemchOrganizationsOrganizationId(Node):
    users: OfflinefacemchOrganizationsOrganizationIdUsers

class OfflinefacemchOrganizations(Node):
    _organization_id_: OfflinefacemchOrganizationsOrganizationId
    def get(
        self, *, params: OrganizationsGetParams = ..., **options: Unpack[Options]
    ) -> Response[OrganizationsGetResult]:
        """查询机构信息接口"""
        ...
    async def get_async(
        self, *, params: OrganizationsGetParams = ..., **options: Unpack[Options]
    ) -> Response[OrganizationsGetResult]:
        """查询机构信息接口"""
        ...

class OfflinefacemchTokens(Node):
    def post(self, *, json: TokensPostBody, **options: Unpack[Options]) -> Response[TokensPostResult]:
        """获取凭证授权接口"""
        ...
    async def post_async(self, *, json: TokensPostBody, **options: Unpack[Options]) -> Response[TokensPostResult]:
        """获取凭证授权接口"""
        ...

class Offlinefacemch(Node):
    organizations: OfflinefacemchOrganizations
    tokens: OfflinefacemchTokens
