"""The operations of `v3.mch_operate`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.mch_operate import (
    ApplymentIdGetResult,
    OutRequestNoGetResult,
    WithdrawlApplyPostBody,
    WithdrawlApplyPostResult,
)

class MchOperateRiskWithdrawlApplyApplymentIdApplymentId(Node):
    def get(self, *, applyment_id: str, **options: Unpack[Options]) -> Response[ApplymentIdGetResult]:
        """微信支付提现申请单号查询提现申请单状态 https://pay.weixin.qq.com/doc/v3/partner/4012778400"""
        ...
    async def get_async(self, *, applyment_id: str, **options: Unpack[Options]) -> Response[ApplymentIdGetResult]:
        """微信支付提现申请单号查询提现申请单状态 https://pay.weixin.qq.com/doc/v3/partner/4012778400"""
        ...

class MchOperateRiskWithdrawlApplyApplymentId(Node):
    _applyment_id_: MchOperateRiskWithdrawlApplyApplymentIdApplymentId

class MchOperateRiskWithdrawlApplyOutRequestNoOutRequestNo(Node):
    def get(self, *, out_request_no: str, **options: Unpack[Options]) -> Response[OutRequestNoGetResult]:
        """商户提现申请单号查询提现申请单状态 https://pay.weixin.qq.com/doc/v3/partner/4012476164"""
        ...
    async def get_async(self, *, out_request_no: str, **options: Unpack[Options]) -> Response[OutRequestNoGetResult]:
        """商户提现申请单号查询提现申请单状态 https://pay.weixin.qq.com/doc/v3/partner/4012476164"""
        ...

class MchOperateRiskWithdrawlApplyOutRequestNo(Node):
    _out_request_no_: MchOperateRiskWithdrawlApplyOutRequestNoOutRequestNo

class MchOperateRiskWithdrawlApply(Node):
    applymentId: MchOperateRiskWithdrawlApplyApplymentId
    outRequestNo: MchOperateRiskWithdrawlApplyOutRequestNo
    def post(self, *, json: WithdrawlApplyPostBody, **options: Unpack[Options]) -> Response[WithdrawlApplyPostResult]:
        """提交已注销商户号可用余额提现申请单 https://pay.weixin.qq.com/doc/v3/partner/4012488950"""
        ...
    async def post_async(
        self, *, json: WithdrawlApplyPostBody, **options: Unpack[Options]
    ) -> Response[WithdrawlApplyPostResult]:
        """提交已注销商户号可用余额提现申请单 https://pay.weixin.qq.com/doc/v3/partner/4012488950"""
        ...

class MchOperateRisk(Node):
    withdrawlApply: MchOperateRiskWithdrawlApply

class MchOperate(Node):
    risk: MchOperateRisk
