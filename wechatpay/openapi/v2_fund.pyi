"""The operations of `v2.fund`. Written by `python -m codegen`."""

from typing_extensions import Unpack, deprecated

from wechatpay.openapi.node import Node, OptionsV2
from wechatpay.response import Response
from wechatpay.types.v2_fund import (
    QueryautowithdrawbydatePostBody,
    QueryautowithdrawbydatePostResult,
    ReautowithdrawbydatePostBody,
    ReautowithdrawbydatePostResult,
)

class FundQueryautowithdrawbydate(Node):
    @deprecated("查询提现状态: WeChat Pay has withdrawn it")
    def post(
        self, *, xml: QueryautowithdrawbydatePostBody, **options: Unpack[OptionsV2]
    ) -> Response[QueryautowithdrawbydatePostResult]:
        """查询提现状态 https://pay.weixin.qq.com/doc/v2/partner/4014115346"""
        ...
    @deprecated("查询提现状态: WeChat Pay has withdrawn it")
    async def post_async(
        self, *, xml: QueryautowithdrawbydatePostBody, **options: Unpack[OptionsV2]
    ) -> Response[QueryautowithdrawbydatePostResult]:
        """查询提现状态 https://pay.weixin.qq.com/doc/v2/partner/4014115346"""
        ...

class FundReautowithdrawbydate(Node):
    @deprecated("重新发起提现: WeChat Pay has withdrawn it")
    def post(
        self, *, xml: ReautowithdrawbydatePostBody, **options: Unpack[OptionsV2]
    ) -> Response[ReautowithdrawbydatePostResult]:
        """重新发起提现"""
        ...
    @deprecated("重新发起提现: WeChat Pay has withdrawn it")
    async def post_async(
        self, *, xml: ReautowithdrawbydatePostBody, **options: Unpack[OptionsV2]
    ) -> Response[ReautowithdrawbydatePostResult]:
        """重新发起提现"""
        ...

class Fund(Node):
    queryautowithdrawbydate: FundQueryautowithdrawbydate
    reautowithdrawbydate: FundReautowithdrawbydate
