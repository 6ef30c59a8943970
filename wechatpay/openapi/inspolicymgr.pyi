"""The operations of `v3.inspolicymgr`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.inspolicymgr import (
    AuthorizationsOutInsuranceNoGetResult,
    AuthorizationsPostBody,
    AuthorizationsPostResult,
    OutInsuranceNoPatchBody,
    OutInsuranceNoPatchResult,
    PoliciesOutInsuranceNoGetResult,
    PoliciesPostBody,
    PoliciesPostResult,
)

class InspolicymgrDeductAuthorizationsOutInsuranceNo(Node):
    def get(
        self, *, out_insurance_no: str, **options: Unpack[Options]
    ) -> Response[AuthorizationsOutInsuranceNoGetResult]:
        """查询保单授权信息 https://pay.weixin.qq.com/doc/v3/merchant/4016617415"""
        ...
    async def get_async(
        self, *, out_insurance_no: str, **options: Unpack[Options]
    ) -> Response[AuthorizationsOutInsuranceNoGetResult]:
        """查询保单授权信息 https://pay.weixin.qq.com/doc/v3/merchant/4016617415"""
        ...

class InspolicymgrDeductAuthorizations(Node):
    _out_insurance_no_: InspolicymgrDeductAuthorizationsOutInsuranceNo
    def post(self, *, json: AuthorizationsPostBody, **options: Unpack[Options]) -> Response[AuthorizationsPostResult]:
        """提交保单授权信息 https://pay.weixin.qq.com/doc/v3/merchant/4016617408"""
        ...
    async def post_async(
        self, *, json: AuthorizationsPostBody, **options: Unpack[Options]
    ) -> Response[AuthorizationsPostResult]:
        """提交保单授权信息 https://pay.weixin.qq.com/doc/v3/merchant/4016617408"""
        ...

class InspolicymgrDeductPoliciesOutInsuranceNo(Node):
    def get(self, *, out_insurance_no: str, **options: Unpack[Options]) -> Response[PoliciesOutInsuranceNoGetResult]:
        """查询保单 https://pay.weixin.qq.com/doc/v3/merchant/4016617422"""
        ...
    async def get_async(
        self, *, out_insurance_no: str, **options: Unpack[Options]
    ) -> Response[PoliciesOutInsuranceNoGetResult]:
        """查询保单 https://pay.weixin.qq.com/doc/v3/merchant/4016617422"""
        ...
    def patch(
        self, *, out_insurance_no: str, json: OutInsuranceNoPatchBody, **options: Unpack[Options]
    ) -> Response[OutInsuranceNoPatchResult]:
        """更新保单信息 https://pay.weixin.qq.com/doc/v3/merchant/4016617424"""
        ...
    async def patch_async(
        self, *, out_insurance_no: str, json: OutInsuranceNoPatchBody, **options: Unpack[Options]
    ) -> Response[OutInsuranceNoPatchResult]:
        """更新保单信息 https://pay.weixin.qq.com/doc/v3/merchant/4016617424"""
        ...

class InspolicymgrDeductPolicies(Node):
    _out_insurance_no_: InspolicymgrDeductPoliciesOutInsuranceNo
    def post(self, *, json: PoliciesPostBody, **options: Unpack[Options]) -> Response[PoliciesPostResult]:
        """上传保单 https://pay.weixin.qq.com/doc/v3/merchant/4016617421"""
        ...
    async def post_async(self, *, json: PoliciesPostBody, **options: Unpack[Options]) -> Response[PoliciesPostResult]:
        """上传保单 https://pay.weixin.qq.com/doc/v3/merchant/4016617421"""
        ...

class InspolicymgrDeduct(Node):
    authorizations: InspolicymgrDeductAuthorizations
    policies: InspolicymgrDeductPolicies

class Inspolicymgr(Node):
    deduct: InspolicymgrDeduct
