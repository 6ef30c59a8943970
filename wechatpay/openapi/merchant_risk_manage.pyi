"""The operations of `v3.merchantRiskManage`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.merchant_risk_manage import (
    QueryRiskTradesPostBody,
    QueryRiskTradesPostResult,
    RecvDisposeResultPostBody,
    RecvDisposeResultPostResult,
    ReportTradeUnionInformationPostBody,
    ReportTradeUnionInformationPostResult,
    TradeRiskInformationGetParams,
    TradeRiskInformationGetResult,
    TradeRiskResultPostBody,
    TradeRiskResultPostResult,
    ViolationNotificationsGetResult,
    ViolationNotificationsPostBody,
    ViolationNotificationsPostResult,
    ViolationNotificationsPutBody,
    ViolationNotificationsPutResult,
)

class MerchantRiskManageEcTradeRiskQueryRiskTrades(Node):
    def post(self, *, json: QueryRiskTradesPostBody, **options: Unpack[Options]) -> Response[QueryRiskTradesPostResult]:
        """查询风险订单 https://pay.weixin.qq.com/doc/v3/merchant/4013894247"""
        ...
    async def post_async(
        self, *, json: QueryRiskTradesPostBody, **options: Unpack[Options]
    ) -> Response[QueryRiskTradesPostResult]:
        """查询风险订单 https://pay.weixin.qq.com/doc/v3/merchant/4013894247"""
        ...

class MerchantRiskManageEcTradeRiskRecvDisposeResult(Node):
    def post(
        self, *, json: RecvDisposeResultPostBody, **options: Unpack[Options]
    ) -> Response[RecvDisposeResultPostResult]:
        """回传处置结果 https://pay.weixin.qq.com/doc/v3/merchant/4013894250"""
        ...
    async def post_async(
        self, *, json: RecvDisposeResultPostBody, **options: Unpack[Options]
    ) -> Response[RecvDisposeResultPostResult]:
        """回传处置结果 https://pay.weixin.qq.com/doc/v3/merchant/4013894250"""
        ...

class MerchantRiskManageEcTradeRisk(Node):
    queryRiskTrades: MerchantRiskManageEcTradeRiskQueryRiskTrades
    recvDisposeResult: MerchantRiskManageEcTradeRiskRecvDisposeResult

class MerchantRiskManageReportTradeUnionInformation(Node):
    def post(
        self, *, json: ReportTradeUnionInformationPostBody, **options: Unpack[Options]
    ) -> Response[ReportTradeUnionInformationPostResult]:
        """上报订单关联信息 https://pay.weixin.qq.com/doc/v3/merchant/4012529250"""
        ...
    async def post_async(
        self, *, json: ReportTradeUnionInformationPostBody, **options: Unpack[Options]
    ) -> Response[ReportTradeUnionInformationPostResult]:
        """上报订单关联信息 https://pay.weixin.qq.com/doc/v3/merchant/4012529250"""
        ...

class MerchantRiskManageTradeRiskInformation(Node):
    def get(
        self, *, params: TradeRiskInformationGetParams, **options: Unpack[Options]
    ) -> Response[TradeRiskInformationGetResult]:
        """查询风险信息 https://pay.weixin.qq.com/doc/v3/merchant/4012526198"""
        ...
    async def get_async(
        self, *, params: TradeRiskInformationGetParams, **options: Unpack[Options]
    ) -> Response[TradeRiskInformationGetResult]:
        """查询风险信息 https://pay.weixin.qq.com/doc/v3/merchant/4012526198"""
        ...

class MerchantRiskManageTradeRiskResult(Node):
    def post(self, *, json: TradeRiskResultPostBody, **options: Unpack[Options]) -> Response[TradeRiskResultPostResult]:
        """处置结果回传 https://pay.weixin.qq.com/doc/v3/merchant/4012384516"""
        ...
    async def post_async(
        self, *, json: TradeRiskResultPostBody, **options: Unpack[Options]
    ) -> Response[TradeRiskResultPostResult]:
        """处置结果回传 https://pay.weixin.qq.com/doc/v3/merchant/4012384516"""
        ...

class MerchantRiskManageViolationNotifications(Node):
    def delete(self, **options: Unpack[Options]) -> Response[None]:
        """删除商户违规通知回调地址 https://pay.weixin.qq.com/doc/v3/partner/4012471334"""
        ...
    async def delete_async(self, **options: Unpack[Options]) -> Response[None]:
        """删除商户违规通知回调地址 https://pay.weixin.qq.com/doc/v3/partner/4012471334"""
        ...
    def get(self, **options: Unpack[Options]) -> Response[ViolationNotificationsGetResult]:
        """查询商户违规通知回调地址 https://pay.weixin.qq.com/doc/v3/partner/4012471327"""
        ...
    async def get_async(self, **options: Unpack[Options]) -> Response[ViolationNotificationsGetResult]:
        """查询商户违规通知回调地址 https://pay.weixin.qq.com/doc/v3/partner/4012471327"""
        ...
    def post(
        self, *, json: ViolationNotificationsPostBody, **options: Unpack[Options]
    ) -> Response[ViolationNotificationsPostResult]:
        """创建商户违规通知回调地址 https://pay.weixin.qq.com/doc/v3/partner/4012471333"""
        ...
    async def post_async(
        self, *, json: ViolationNotificationsPostBody, **options: Unpack[Options]
    ) -> Response[ViolationNotificationsPostResult]:
        """创建商户违规通知回调地址 https://pay.weixin.qq.com/doc/v3/partner/4012471333"""
        ...
    def put(
        self, *, json: ViolationNotificationsPutBody, **options: Unpack[Options]
    ) -> Response[ViolationNotificationsPutResult]:
        """修改商户违规通知回调地址 https://pay.weixin.qq.com/doc/v3/partner/4012471330"""
        ...
    async def put_async(
        self, *, json: ViolationNotificationsPutBody, **options: Unpack[Options]
    ) -> Response[ViolationNotificationsPutResult]:
        """修改商户违规通知回调地址 https://pay.weixin.qq.com/doc/v3/partner/4012471330"""
        ...

class MerchantRiskManage(Node):
    ecTradeRisk: MerchantRiskManageEcTradeRisk
    reportTradeUnionInformation: MerchantRiskManageReportTradeUnionInformation
    tradeRiskInformation: MerchantRiskManageTradeRiskInformation
    tradeRiskResult: MerchantRiskManageTradeRiskResult
    violationNotifications: MerchantRiskManageViolationNotifications
