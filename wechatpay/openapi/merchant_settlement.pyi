"""The operations of `v3.merchantSettlement`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.merchant_settlement import (
    ApplicationIdGetResult,
    MerchantSettleRuleApplicationsPostBody,
    MerchantSettleRuleApplicationsPostResult,
)

class MerchantSettlementMerchantSettleRuleApplicationsApplicationId(Node):
    def get(self, *, application_id: str, **options: Unpack[Options]) -> Response[ApplicationIdGetResult]:
        """根据申请单ID查询结果 https://pay.weixin.qq.com/doc/v3/partner/4012698574"""
        ...
    async def get_async(self, *, application_id: str, **options: Unpack[Options]) -> Response[ApplicationIdGetResult]:
        """根据申请单ID查询结果 https://pay.weixin.qq.com/doc/v3/partner/4012698574"""
        ...

class MerchantSettlementMerchantSettleRuleApplications(Node):
    _application_id_: MerchantSettlementMerchantSettleRuleApplicationsApplicationId
    def post(
        self, *, json: MerchantSettleRuleApplicationsPostBody, **options: Unpack[Options]
    ) -> Response[MerchantSettleRuleApplicationsPostResult]:
        """申请修改特约商户结算规则 https://pay.weixin.qq.com/doc/v3/partner/4012697924"""
        ...
    async def post_async(
        self, *, json: MerchantSettleRuleApplicationsPostBody, **options: Unpack[Options]
    ) -> Response[MerchantSettleRuleApplicationsPostResult]:
        """申请修改特约商户结算规则 https://pay.weixin.qq.com/doc/v3/partner/4012697924"""
        ...

class MerchantSettlement(Node):
    merchantSettleRuleApplications: MerchantSettlementMerchantSettleRuleApplications
