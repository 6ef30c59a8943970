"""The operations of `v2.pay`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, OptionsV2
from wechatpay.response import Response
from wechatpay.types.v2_pay import (
    ClosecombinedorderPostBody,
    ClosecombinedorderPostResult,
    CloseorderPostBody,
    CloseorderPostResult,
    CombinedorderPostBody,
    CombinedorderPostResult,
    ContractorderPostBody,
    ContractorderPostResult,
    DownloadbillPostBody,
    DownloadfundflowPostBody,
    FacepayPostBody,
    FacepayPostResult,
    FacepayqueryPostBody,
    MicropayPostBody,
    MicropayPostResult,
    OrderqueryPostBody,
    PartnerPaporderqueryPostBody,
    PartnerPappayapplyPostBody,
    PartnerPappayapplyPostResult,
    PayPaporderqueryPostBody,
    PayPappayapplyPostBody,
    PayPappayapplyPostResult,
    ProfitsharingaddreceiverPostBody,
    ProfitsharingaddreceiverPostResult,
    ProfitsharingmerchantratioqueryPostBody,
    ProfitsharingmerchantratioqueryPostResult,
    ProfitsharingorderamountqueryPostBody,
    ProfitsharingorderamountqueryPostResult,
    ProfitsharingqueryPostBody,
    ProfitsharingqueryPostResult,
    ProfitsharingremovereceiverPostBody,
    ProfitsharingremovereceiverPostResult,
    ProfitsharingreturnqueryPostBody,
    ProfitsharingreturnqueryPostResult,
    QuerycombinedorderPostBody,
    QuerycombinedorderPostResult,
    QueryexchageratePostBody,
    QueryexchageratePostResult,
    RefundqueryPostBody,
    Refundqueryv2PostBody,
    SettlementqueryPostBody,
    SettlementqueryPostResult,
    UnifiedorderPostBody,
    UnifiedorderPostResult,
)

class PayClosecombinedorder(Node):
    def post(
        self, *, xml: ClosecombinedorderPostBody, **options: Unpack[OptionsV2]
    ) -> Response[ClosecombinedorderPostResult]:
        """合单关单"""
        ...
    async def post_async(
        self, *, xml: ClosecombinedorderPostBody, **options: Unpack[OptionsV2]
    ) -> Response[ClosecombinedorderPostResult]:
        """合单关单"""
        ...

class PayCloseorder(Node):
    def post(self, *, xml: CloseorderPostBody, **options: Unpack[OptionsV2]) -> Response[CloseorderPostResult]:
        """关闭订单 https://pay.weixin.qq.com/doc/v2/merchant/4011935216"""
        ...
    async def post_async(
        self, *, xml: CloseorderPostBody, **options: Unpack[OptionsV2]
    ) -> Response[CloseorderPostResult]:
        """关闭订单 https://pay.weixin.qq.com/doc/v2/merchant/4011935216"""
        ...

class PayCombinedorder(Node):
    def post(self, *, xml: CombinedorderPostBody, **options: Unpack[OptionsV2]) -> Response[CombinedorderPostResult]:
        """合单下单"""
        ...
    async def post_async(
        self, *, xml: CombinedorderPostBody, **options: Unpack[OptionsV2]
    ) -> Response[CombinedorderPostResult]:
        """合单下单"""
        ...

class PayContractorder(Node):
    def post(self, *, xml: ContractorderPostBody, **options: Unpack[OptionsV2]) -> Response[ContractorderPostResult]:
        """支付中签约 https://pay.weixin.qq.com/doc/v2/merchant/4011987320"""
        ...
    async def post_async(
        self, *, xml: ContractorderPostBody, **options: Unpack[OptionsV2]
    ) -> Response[ContractorderPostResult]:
        """支付中签约 https://pay.weixin.qq.com/doc/v2/merchant/4011987320"""
        ...

class PayDownloadbill(Node):
    def post(self, *, xml: DownloadbillPostBody, **options: Unpack[OptionsV2]) -> Response[None]:
        """下载对账单 https://pay.weixin.qq.com/doc/v2/merchant/4011939627"""
        ...
    async def post_async(self, *, xml: DownloadbillPostBody, **options: Unpack[OptionsV2]) -> Response[None]:
        """下载对账单 https://pay.weixin.qq.com/doc/v2/merchant/4011939627"""
        ...

class PayDownloadfundflow(Node):
    def post(self, *, xml: DownloadfundflowPostBody, **options: Unpack[OptionsV2]) -> Response[None]:
        """下载资金账单 https://pay.weixin.qq.com/doc/v2/merchant/4011939779"""
        ...
    async def post_async(self, *, xml: DownloadfundflowPostBody, **options: Unpack[OptionsV2]) -> Response[None]:
        """下载资金账单 https://pay.weixin.qq.com/doc/v2/merchant/4011939779"""
        ...

class PayFacepay(Node):
    def post(self, *, xml: FacepayPostBody, **options: Unpack[OptionsV2]) -> Response[FacepayPostResult]:
        """提交刷脸支付"""
        ...
    async def post_async(self, *, xml: FacepayPostBody, **options: Unpack[OptionsV2]) -> Response[FacepayPostResult]:
        """提交刷脸支付"""
        ...

class PayFacepayquery(Node):
    def post(self, *, xml: FacepayqueryPostBody, **options: Unpack[OptionsV2]) -> Response[dict[str, str]]:
        """查询订单"""
        ...
    async def post_async(self, *, xml: FacepayqueryPostBody, **options: Unpack[OptionsV2]) -> Response[dict[str, str]]:
        """查询订单"""
        ...

class PayMicropay(Node):
    def post(self, *, xml: MicropayPostBody, **options: Unpack[OptionsV2]) -> Response[MicropayPostResult]:
        """提交付款码支付 https://pay.weixin.qq.com/doc/v2/merchant/4011937125"""
        ...
    async def post_async(self, *, xml: MicropayPostBody, **options: Unpack[OptionsV2]) -> Response[MicropayPostResult]:
        """提交付款码支付 https://pay.weixin.qq.com/doc/v2/merchant/4011937125"""
        ...

class PayOrderquery(Node):
    def post(self, *, xml: OrderqueryPostBody, **options: Unpack[OptionsV2]) -> Response[dict[str, str]]:
        """查询订单 https://pay.weixin.qq.com/doc/v2/merchant/4011937320"""
        ...
    async def post_async(self, *, xml: OrderqueryPostBody, **options: Unpack[OptionsV2]) -> Response[dict[str, str]]:
        """查询订单 https://pay.weixin.qq.com/doc/v2/merchant/4011937320"""
        ...

class PayPaporderquery(Node):
    def post(self, *, xml: PayPaporderqueryPostBody, **options: Unpack[OptionsV2]) -> Response[dict[str, str]]:
        """查询订单 https://pay.weixin.qq.com/doc/v2/merchant/4013894074"""
        ...
    async def post_async(
        self, *, xml: PayPaporderqueryPostBody, **options: Unpack[OptionsV2]
    ) -> Response[dict[str, str]]:
        """查询订单 https://pay.weixin.qq.com/doc/v2/merchant/4013894074"""
        ...

class PayPappayapply(Node):
    def post(self, *, xml: PayPappayapplyPostBody, **options: Unpack[OptionsV2]) -> Response[PayPappayapplyPostResult]:
        """申请扣款 https://pay.weixin.qq.com/doc/v2/merchant/4011987377"""
        ...
    async def post_async(
        self, *, xml: PayPappayapplyPostBody, **options: Unpack[OptionsV2]
    ) -> Response[PayPappayapplyPostResult]:
        """申请扣款 https://pay.weixin.qq.com/doc/v2/merchant/4011987377"""
        ...

class PayPartnerPaporderquery(Node):
    def post(self, *, xml: PartnerPaporderqueryPostBody, **options: Unpack[OptionsV2]) -> Response[dict[str, str]]:
        """查询订单 https://pay.weixin.qq.com/doc/v2/partner/4014113946"""
        ...
    async def post_async(
        self, *, xml: PartnerPaporderqueryPostBody, **options: Unpack[OptionsV2]
    ) -> Response[dict[str, str]]:
        """查询订单 https://pay.weixin.qq.com/doc/v2/partner/4014113946"""
        ...

class PayPartnerPappayapply(Node):
    def post(
        self, *, xml: PartnerPappayapplyPostBody, **options: Unpack[OptionsV2]
    ) -> Response[PartnerPappayapplyPostResult]:
        """申请扣款 https://pay.weixin.qq.com/doc/v2/partner/4011988372"""
        ...
    async def post_async(
        self, *, xml: PartnerPappayapplyPostBody, **options: Unpack[OptionsV2]
    ) -> Response[PartnerPappayapplyPostResult]:
        """申请扣款 https://pay.weixin.qq.com/doc/v2/partner/4011988372"""
        ...

class PayPartner(Node):
    paporderquery: PayPartnerPaporderquery
    pappayapply: PayPartnerPappayapply

class PayProfitsharingaddreceiver(Node):
    def post(
        self, *, xml: ProfitsharingaddreceiverPostBody, **options: Unpack[OptionsV2]
    ) -> Response[ProfitsharingaddreceiverPostResult]:
        """添加分账接收方 https://pay.weixin.qq.com/doc/v2/merchant/4011983255"""
        ...
    async def post_async(
        self, *, xml: ProfitsharingaddreceiverPostBody, **options: Unpack[OptionsV2]
    ) -> Response[ProfitsharingaddreceiverPostResult]:
        """添加分账接收方 https://pay.weixin.qq.com/doc/v2/merchant/4011983255"""
        ...

class PayProfitsharingmerchantratioquery(Node):
    def post(
        self, *, xml: ProfitsharingmerchantratioqueryPostBody, **options: Unpack[OptionsV2]
    ) -> Response[ProfitsharingmerchantratioqueryPostResult]:
        """查询最大分账比例 https://pay.weixin.qq.com/doc/v2/partner/4011985120"""
        ...
    async def post_async(
        self, *, xml: ProfitsharingmerchantratioqueryPostBody, **options: Unpack[OptionsV2]
    ) -> Response[ProfitsharingmerchantratioqueryPostResult]:
        """查询最大分账比例 https://pay.weixin.qq.com/doc/v2/partner/4011985120"""
        ...

class PayProfitsharingorderamountquery(Node):
    def post(
        self, *, xml: ProfitsharingorderamountqueryPostBody, **options: Unpack[OptionsV2]
    ) -> Response[ProfitsharingorderamountqueryPostResult]:
        """查询订单待分账金额 https://pay.weixin.qq.com/doc/v2/merchant/4011984132"""
        ...
    async def post_async(
        self, *, xml: ProfitsharingorderamountqueryPostBody, **options: Unpack[OptionsV2]
    ) -> Response[ProfitsharingorderamountqueryPostResult]:
        """查询订单待分账金额 https://pay.weixin.qq.com/doc/v2/merchant/4011984132"""
        ...

class PayProfitsharingquery(Node):
    def post(
        self, *, xml: ProfitsharingqueryPostBody, **options: Unpack[OptionsV2]
    ) -> Response[ProfitsharingqueryPostResult]:
        """查询分账结果 https://pay.weixin.qq.com/doc/v2/merchant/4011983179"""
        ...
    async def post_async(
        self, *, xml: ProfitsharingqueryPostBody, **options: Unpack[OptionsV2]
    ) -> Response[ProfitsharingqueryPostResult]:
        """查询分账结果 https://pay.weixin.qq.com/doc/v2/merchant/4011983179"""
        ...

class PayProfitsharingremovereceiver(Node):
    def post(
        self, *, xml: ProfitsharingremovereceiverPostBody, **options: Unpack[OptionsV2]
    ) -> Response[ProfitsharingremovereceiverPostResult]:
        """删除分账接收方 https://pay.weixin.qq.com/doc/v2/merchant/4011983295"""
        ...
    async def post_async(
        self, *, xml: ProfitsharingremovereceiverPostBody, **options: Unpack[OptionsV2]
    ) -> Response[ProfitsharingremovereceiverPostResult]:
        """删除分账接收方 https://pay.weixin.qq.com/doc/v2/merchant/4011983295"""
        ...

class PayProfitsharingreturnquery(Node):
    def post(
        self, *, xml: ProfitsharingreturnqueryPostBody, **options: Unpack[OptionsV2]
    ) -> Response[ProfitsharingreturnqueryPostResult]:
        """回退结果查询 https://pay.weixin.qq.com/doc/v2/merchant/4011984233"""
        ...
    async def post_async(
        self, *, xml: ProfitsharingreturnqueryPostBody, **options: Unpack[OptionsV2]
    ) -> Response[ProfitsharingreturnqueryPostResult]:
        """回退结果查询 https://pay.weixin.qq.com/doc/v2/merchant/4011984233"""
        ...

class PayQuerycombinedorder(Node):
    def post(
        self, *, xml: QuerycombinedorderPostBody, **options: Unpack[OptionsV2]
    ) -> Response[QuerycombinedorderPostResult]:
        """合单查单"""
        ...
    async def post_async(
        self, *, xml: QuerycombinedorderPostBody, **options: Unpack[OptionsV2]
    ) -> Response[QuerycombinedorderPostResult]:
        """合单查单"""
        ...

class PayQueryexchagerate(Node):
    def post(
        self, *, xml: QueryexchageratePostBody, **options: Unpack[OptionsV2]
    ) -> Response[QueryexchageratePostResult]:
        """汇率查询 https://pay.weixin.qq.com/doc/global/v2/zh/4013634970"""
        ...
    async def post_async(
        self, *, xml: QueryexchageratePostBody, **options: Unpack[OptionsV2]
    ) -> Response[QueryexchageratePostResult]:
        """汇率查询 https://pay.weixin.qq.com/doc/global/v2/zh/4013634970"""
        ...

class PayRefundquery(Node):
    def post(self, *, xml: RefundqueryPostBody, **options: Unpack[OptionsV2]) -> Response[dict[str, str]]:
        """查询退款 https://pay.weixin.qq.com/doc/v2/merchant/4011939577"""
        ...
    async def post_async(self, *, xml: RefundqueryPostBody, **options: Unpack[OptionsV2]) -> Response[dict[str, str]]:
        """查询退款 https://pay.weixin.qq.com/doc/v2/merchant/4011939577"""
        ...

class PayRefundqueryv2(Node):
    def post(self, *, xml: Refundqueryv2PostBody, **options: Unpack[OptionsV2]) -> Response[dict[str, str]]:
        """查询退款（支持单品） https://pay.weixin.qq.com/doc/v2/partner/4011984122"""
        ...
    async def post_async(self, *, xml: Refundqueryv2PostBody, **options: Unpack[OptionsV2]) -> Response[dict[str, str]]:
        """查询退款（支持单品） https://pay.weixin.qq.com/doc/v2/partner/4011984122"""
        ...

class PaySettlementquery(Node):
    def post(
        self, *, xml: SettlementqueryPostBody, **options: Unpack[OptionsV2]
    ) -> Response[SettlementqueryPostResult]:
        """查询结算资金 https://pay.weixin.qq.com/doc/global/v2/zh/4013634920"""
        ...
    async def post_async(
        self, *, xml: SettlementqueryPostBody, **options: Unpack[OptionsV2]
    ) -> Response[SettlementqueryPostResult]:
        """查询结算资金 https://pay.weixin.qq.com/doc/global/v2/zh/4013634920"""
        ...

class PayUnifiedorder(Node):
    def post(self, *, xml: UnifiedorderPostBody, **options: Unpack[OptionsV2]) -> Response[UnifiedorderPostResult]:
        """统一下单 https://pay.weixin.qq.com/doc/v2/merchant/4011935214"""
        ...
    async def post_async(
        self, *, xml: UnifiedorderPostBody, **options: Unpack[OptionsV2]
    ) -> Response[UnifiedorderPostResult]:
        """统一下单 https://pay.weixin.qq.com/doc/v2/merchant/4011935214"""
        ...

class Pay(Node):
    closecombinedorder: PayClosecombinedorder
    closeorder: PayCloseorder
    combinedorder: PayCombinedorder
    contractorder: PayContractorder
    downloadbill: PayDownloadbill
    downloadfundflow: PayDownloadfundflow
    facepay: PayFacepay
    facepayquery: PayFacepayquery
    micropay: PayMicropay
    orderquery: PayOrderquery
    paporderquery: PayPaporderquery
    pappayapply: PayPappayapply
    partner: PayPartner
    profitsharingaddreceiver: PayProfitsharingaddreceiver
    profitsharingmerchantratioquery: PayProfitsharingmerchantratioquery
    profitsharingorderamountquery: PayProfitsharingorderamountquery
    profitsharingquery: PayProfitsharingquery
    profitsharingremovereceiver: PayProfitsharingremovereceiver
    profitsharingreturnquery: PayProfitsharingreturnquery
    querycombinedorder: PayQuerycombinedorder
    queryexchagerate: PayQueryexchagerate
    refundquery: PayRefundquery
    refundqueryv2: PayRefundqueryv2
    settlementquery: PaySettlementquery
    unifiedorder: PayUnifiedorder
