"""The operations of `v3.payrollCard`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.payroll_card import (
    AuthenticateNumberGetParams,
    AuthenticateNumberGetResult,
    AuthenticationsGetParams,
    AuthenticationsGetResult,
    InsurancePostBody,
    OpenidGetParams,
    OpenidGetResult,
    PreOrderPostBody,
    PreOrderPostResult,
    PreOrderWithAuthPostBody,
    PreOrderWithAuthPostResult,
    TokenValidationsPostBody,
    TokenValidationsPostResult,
    TokensPostBody,
    TokensPostResult,
    TransferBatchesPostBody,
    TransferBatchesPostResult,
)

class PayrollCardAuthenticationsAuthenticateNumber(Node):
    def get(
        self, *, authenticate_number: str, params: AuthenticateNumberGetParams, **options: Unpack[Options]
    ) -> Response[AuthenticateNumberGetResult]:
        """获取核身结果 https://pay.weixin.qq.com/doc/v3/partner/4012461785"""
        ...
    async def get_async(
        self, *, authenticate_number: str, params: AuthenticateNumberGetParams, **options: Unpack[Options]
    ) -> Response[AuthenticateNumberGetResult]:
        """获取核身结果 https://pay.weixin.qq.com/doc/v3/partner/4012461785"""
        ...

class PayrollCardAuthenticationsPreOrder(Node):
    def post(self, *, json: PreOrderPostBody, **options: Unpack[Options]) -> Response[PreOrderPostResult]:
        """微工卡核身预下单 https://pay.weixin.qq.com/doc/v3/partner/4012923362"""
        ...
    async def post_async(self, *, json: PreOrderPostBody, **options: Unpack[Options]) -> Response[PreOrderPostResult]:
        """微工卡核身预下单 https://pay.weixin.qq.com/doc/v3/partner/4012923362"""
        ...

class PayrollCardAuthenticationsPreOrderWithAuth(Node):
    def post(
        self, *, json: PreOrderWithAuthPostBody, **options: Unpack[Options]
    ) -> Response[PreOrderWithAuthPostResult]:
        """微工卡核身预下单（流程中完成授权） https://pay.weixin.qq.com/doc/v3/partner/4012461761"""
        ...
    async def post_async(
        self, *, json: PreOrderWithAuthPostBody, **options: Unpack[Options]
    ) -> Response[PreOrderWithAuthPostResult]:
        """微工卡核身预下单（流程中完成授权） https://pay.weixin.qq.com/doc/v3/partner/4012461761"""
        ...

class PayrollCardAuthentications(Node):
    _authenticate_number_: PayrollCardAuthenticationsAuthenticateNumber
    preOrder: PayrollCardAuthenticationsPreOrder
    preOrderWithAuth: PayrollCardAuthenticationsPreOrderWithAuth
    def get(
        self, *, params: AuthenticationsGetParams, **options: Unpack[Options]
    ) -> Response[AuthenticationsGetResult]:
        """查询核身记录 https://pay.weixin.qq.com/doc/v3/partner/4012461820"""
        ...
    async def get_async(
        self, *, params: AuthenticationsGetParams, **options: Unpack[Options]
    ) -> Response[AuthenticationsGetResult]:
        """查询核身记录 https://pay.weixin.qq.com/doc/v3/partner/4012461820"""
        ...

class PayrollCardRelationsOpenid(Node):
    def get(self, *, openid: str, params: OpenidGetParams, **options: Unpack[Options]) -> Response[OpenidGetResult]:
        """查询微工卡授权关系 https://pay.weixin.qq.com/doc/v3/partner/4012461728"""
        ...
    async def get_async(
        self, *, openid: str, params: OpenidGetParams, **options: Unpack[Options]
    ) -> Response[OpenidGetResult]:
        """查询微工卡授权关系 https://pay.weixin.qq.com/doc/v3/partner/4012461728"""
        ...

class PayrollCardRelations(Node):
    _openid_: PayrollCardRelationsOpenid

class PayrollCardTokens(Node):
    def post(self, *, json: TokensPostBody, **options: Unpack[Options]) -> Response[TokensPostResult]:
        """生成授权token https://pay.weixin.qq.com/doc/v3/partner/4012461589"""
        ...
    async def post_async(self, *, json: TokensPostBody, **options: Unpack[Options]) -> Response[TokensPostResult]:
        """生成授权token https://pay.weixin.qq.com/doc/v3/partner/4012461589"""
        ...

class PayrollCardTransferBatches(Node):
    def post(self, *, json: TransferBatchesPostBody, **options: Unpack[Options]) -> Response[TransferBatchesPostResult]:
        """发起批量转账 https://pay.weixin.qq.com/doc/v3/partner/4012461824"""
        ...
    async def post_async(
        self, *, json: TransferBatchesPostBody, **options: Unpack[Options]
    ) -> Response[TransferBatchesPostResult]:
        """发起批量转账 https://pay.weixin.qq.com/doc/v3/partner/4012461824"""
        ...

class PayrollCardWesureInsurance(Node):
    def post(self, *, json: InsurancePostBody, **options: Unpack[Options]) -> Response[None]:
        """生成投保结果"""
        ...
    async def post_async(self, *, json: InsurancePostBody, **options: Unpack[Options]) -> Response[None]:
        """生成投保结果"""
        ...

class PayrollCardWesureTokenValidations(Node):
    def post(
        self, *, json: TokenValidationsPostBody, **options: Unpack[Options]
    ) -> Response[TokenValidationsPostResult]:
        """校验核身结果"""
        ...
    async def post_async(
        self, *, json: TokenValidationsPostBody, **options: Unpack[Options]
    ) -> Response[TokenValidationsPostResult]:
        """校验核身结果"""
        ...

class PayrollCardWesure(Node):
    insurance: PayrollCardWesureInsurance
    tokenValidations: PayrollCardWesureTokenValidations

class PayrollCard(Node):
    authentications: PayrollCardAuthentications
    relations: PayrollCardRelations
    tokens: PayrollCardTokens
    transferBatches: PayrollCardTransferBatches
    wesure: PayrollCardWesure
