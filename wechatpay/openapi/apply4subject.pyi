"""The operations of `v3.apply4subject`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.apply4subject import (
    ApplymentGetParams,
    ApplymentGetResult,
    ApplymentPostBody,
    ApplymentPostParams,
    ApplymentPostResult,
    StateGetResult,
)

class Apply4SubjectApplymentApplymentIdCancel(Node):
    def post(self, *, applyment_id: str, **options: Unpack[Options]) -> Response[None]:
        """撤销商户开户意愿申请单 https://pay.weixin.qq.com/doc/v3/partner/4012697627"""
        ...
    async def post_async(self, *, applyment_id: str, **options: Unpack[Options]) -> Response[None]:
        """撤销商户开户意愿申请单 https://pay.weixin.qq.com/doc/v3/partner/4012697627"""
        ...

class Apply4SubjectApplymentApplymentId(Node):
    cancel: Apply4SubjectApplymentApplymentIdCancel

class Apply4SubjectApplymentBusinessCodeCancel(Node):
    def post(self, *, business_code: str, **options: Unpack[Options]) -> Response[None]:
        """撤销商户开户意愿申请单 https://pay.weixin.qq.com/doc/v3/partner/4012697627"""
        ...
    async def post_async(self, *, business_code: str, **options: Unpack[Options]) -> Response[None]:
        """撤销商户开户意愿申请单 https://pay.weixin.qq.com/doc/v3/partner/4012697627"""
        ...

class Apply4SubjectApplymentBusinessCode(Node):
    cancel: Apply4SubjectApplymentBusinessCodeCancel

class Apply4SubjectApplymentMerchantsSubMchidState(Node):
    def get(self, *, sub_mchid: str, **options: Unpack[Options]) -> Response[StateGetResult]:
        """获取商户开户意愿确认状态 https://pay.weixin.qq.com/doc/v3/partner/4012467549"""
        ...
    async def get_async(self, *, sub_mchid: str, **options: Unpack[Options]) -> Response[StateGetResult]:
        """获取商户开户意愿确认状态 https://pay.weixin.qq.com/doc/v3/partner/4012467549"""
        ...

class Apply4SubjectApplymentMerchantsSubMchid(Node):
    state: Apply4SubjectApplymentMerchantsSubMchidState

class Apply4SubjectApplymentMerchants(Node):
    _sub_mchid_: Apply4SubjectApplymentMerchantsSubMchid

class Apply4SubjectApplyment(Node):
    _applyment_id_: Apply4SubjectApplymentApplymentId
    _business_code_: Apply4SubjectApplymentBusinessCode
    merchants: Apply4SubjectApplymentMerchants
    def get(self, *, params: ApplymentGetParams = ..., **options: Unpack[Options]) -> Response[ApplymentGetResult]:
        """查询商户开户意愿申请单审核结果 https://pay.weixin.qq.com/doc/v3/partner/4012697715"""
        ...
    async def get_async(
        self, *, params: ApplymentGetParams = ..., **options: Unpack[Options]
    ) -> Response[ApplymentGetResult]:
        """查询商户开户意愿申请单审核结果 https://pay.weixin.qq.com/doc/v3/partner/4012697715"""
        ...
    def post(
        self, *, json: ApplymentPostBody, params: ApplymentPostParams = ..., **options: Unpack[Options]
    ) -> Response[ApplymentPostResult]:
        """提交商户开户意愿申请单"""
        ...
    async def post_async(
        self, *, json: ApplymentPostBody, params: ApplymentPostParams = ..., **options: Unpack[Options]
    ) -> Response[ApplymentPostResult]:
        """提交商户开户意愿申请单"""
        ...

class Apply4Subject(Node):
    applyment: Apply4SubjectApplyment
