"""The operations of `v2.mchrisk`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, OptionsV2
from wechatpay.response import Response
from wechatpay.types.v2_mchrisk import (
    BankquerymchauditinfoPostBody,
    BankquerymchauditinfoPostResult,
    ChannelquerymchauditinfoPostBody,
    ChannelquerymchauditinfoPostResult,
    QuerymchriskPostBody,
    QuerymchriskPostResult,
    SetmchriskcallbackPostBody,
    SetmchriskcallbackPostResult,
    SyncmchriskresultPostBody,
    SyncmchriskresultPostResult,
)

class MchriskBankquerymchauditinfo(Node):
    def post(
        self, *, xml: BankquerymchauditinfoPostBody, **options: Unpack[OptionsV2]
    ) -> Response[BankquerymchauditinfoPostResult]:
        """间联模式查询商户审核状态开放接口 https://pay.weixin.qq.com/doc/v2/institution/4011986497"""
        ...
    async def post_async(
        self, *, xml: BankquerymchauditinfoPostBody, **options: Unpack[OptionsV2]
    ) -> Response[BankquerymchauditinfoPostResult]:
        """间联模式查询商户审核状态开放接口 https://pay.weixin.qq.com/doc/v2/institution/4011986497"""
        ...

class MchriskChannelquerymchauditinfo(Node):
    def post(
        self, *, xml: ChannelquerymchauditinfoPostBody, **options: Unpack[OptionsV2]
    ) -> Response[ChannelquerymchauditinfoPostResult]:
        """渠道商查询商户审核信息 https://pay.weixin.qq.com/doc/v2/institution/4011986547"""
        ...
    async def post_async(
        self, *, xml: ChannelquerymchauditinfoPostBody, **options: Unpack[OptionsV2]
    ) -> Response[ChannelquerymchauditinfoPostResult]:
        """渠道商查询商户审核信息 https://pay.weixin.qq.com/doc/v2/institution/4011986547"""
        ...

class MchriskQuerymchrisk(Node):
    def post(self, *, xml: QuerymchriskPostBody, **options: Unpack[OptionsV2]) -> Response[QuerymchriskPostResult]:
        """事前-风险商户核查接口 https://pay.weixin.qq.com/doc/v2/institution/4011985625"""
        ...
    async def post_async(
        self, *, xml: QuerymchriskPostBody, **options: Unpack[OptionsV2]
    ) -> Response[QuerymchriskPostResult]:
        """事前-风险商户核查接口 https://pay.weixin.qq.com/doc/v2/institution/4011985625"""
        ...

class MchriskSetmchriskcallback(Node):
    def post(
        self, *, xml: SetmchriskcallbackPostBody, **options: Unpack[OptionsV2]
    ) -> Response[SetmchriskcallbackPostResult]:
        """设置风险通知回调链接 https://pay.weixin.qq.com/doc/v2/institution/4011986469"""
        ...
    async def post_async(
        self, *, xml: SetmchriskcallbackPostBody, **options: Unpack[OptionsV2]
    ) -> Response[SetmchriskcallbackPostResult]:
        """设置风险通知回调链接 https://pay.weixin.qq.com/doc/v2/institution/4011986469"""
        ...

class MchriskSyncmchriskresult(Node):
    def post(
        self, *, xml: SyncmchriskresultPostBody, **options: Unpack[OptionsV2]
    ) -> Response[SyncmchriskresultPostResult]:
        """事后-风险商户处理结果同步接口 https://pay.weixin.qq.com/doc/v2/institution/4011986435"""
        ...
    async def post_async(
        self, *, xml: SyncmchriskresultPostBody, **options: Unpack[OptionsV2]
    ) -> Response[SyncmchriskresultPostResult]:
        """事后-风险商户处理结果同步接口 https://pay.weixin.qq.com/doc/v2/institution/4011986435"""
        ...

class Mchrisk(Node):
    bankquerymchauditinfo: MchriskBankquerymchauditinfo
    channelquerymchauditinfo: MchriskChannelquerymchauditinfo
    querymchrisk: MchriskQuerymchrisk
    setmchriskcallback: MchriskSetmchriskcallback
    syncmchriskresult: MchriskSyncmchriskresult
