"""The operations of `v3.platsolution`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.platsolution import (
    ApplyAbnormalSettlePostBody,
    ApplyAbnormalSettlePostResult,
    BankTransferRechargesApplyPostBody,
    BankTransferRechargesApplyPostResult,
    BankTransferRechargesOutRechargeNoOutRechargeNoGetResult,
    CheckOpenedPostResult,
    CompensateBillsBillIdBillIdGetResult,
    CompensateBillsOutBillNoOutBillNoCancelPostResult,
    CompensateBillsOutBillNoOutBillNoGetResult,
    CompensateBillsPostBody,
    CompensateBillsPostResult,
    CompensateBillsPreTransferPostBody,
    CompensateBillsPreTransferPostResult,
    DayEndBalanceWithdrawPostBody,
    DayEndBalanceWithdrawPostResult,
    DeletePostResult,
    DepositAfterSalesCompensationBillsBillIdBillIdGetParams,
    DepositAfterSalesCompensationBillsBillIdBillIdGetResult,
    DepositAfterSalesCompensationBillsOutBillNoOutBillNoGetParams,
    DepositAfterSalesCompensationBillsOutBillNoOutBillNoGetResult,
    DepositAfterSalesCompensationBillsPostBody,
    DepositAfterSalesCompensationBillsPostResult,
    DepositInsurancePremiumsCompensationBillsOutBillNoGetResult,
    DepositInsurancePremiumsCompensationBillsPostBody,
    DepositInsurancePremiumsCompensationBillsPostResult,
    DepositShippingCostCompensationBillsOutBillNoOutBillNoGetParams,
    DepositShippingCostCompensationBillsOutBillNoOutBillNoGetResult,
    DepositShippingCostCompensationBillsPostBody,
    DepositShippingCostCompensationBillsPostResult,
    InsuranceClaimBillsBillIdBillIdGetParams,
    InsuranceClaimBillsBillIdBillIdGetResult,
    InsuranceClaimBillsOutBillNoOutBillNoCancelPostBody,
    InsuranceClaimBillsOutBillNoOutBillNoCancelPostResult,
    InsuranceClaimBillsOutBillNoOutBillNoGetParams,
    InsuranceClaimBillsOutBillNoOutBillNoGetResult,
    InsuranceClaimBillsPostBody,
    InsuranceClaimBillsPostResult,
    InsuranceClaimBillsPreTransferPostBody,
    InsuranceClaimBillsPreTransferPostResult,
    InsuranceCompensationContractsPostBody,
    InsuranceCompensationContractsPostResult,
    InsuranceMchTransferBatchesApplyPostBody,
    InsuranceMchTransferBatchesApplyPostResult,
    InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetParams,
    InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetResult,
    InsuranceMchTransferBatchesBatchIdBatchIdGetParams,
    InsuranceMchTransferBatchesBatchIdBatchIdGetResult,
    InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostBody,
    InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostResult,
    InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetParams,
    InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetResult,
    InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetParams,
    InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetResult,
    InsuranceMchTransferBatchesOutBatchNoOutBatchNoGetParams,
    InsuranceMchTransferBatchesOutBatchNoOutBatchNoGetResult,
    InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostBody,
    InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostResult,
    InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetParams,
    InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetResult,
    InsuranceMchTransferReservationApplyPostBody,
    InsuranceMchTransferReservationApplyPostResult,
    InsuranceMchTransferReservationOutReservationNoOutReservationNoClosePostParams,
    InsuranceMchTransferReservationOutReservationNoOutReservationNoClosePostResult,
    InsuranceMchTransferReservationOutReservationNoOutReservationNoGetParams,
    InsuranceMchTransferReservationOutReservationNoOutReservationNoGetResult,
    InsuranceMchTransferReservationReservationIdReservationIdGetParams,
    InsuranceMchTransferReservationReservationIdReservationIdGetResult,
    OutRechargeNoClosePostParams,
    OutRechargeNoClosePostResult,
    OutRequestNoGetParams,
    OutRequestNoGetResult,
    PlatsolutionMchTransferBatchesApplyPostBody,
    PlatsolutionMchTransferBatchesApplyPostResult,
    PlatsolutionMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetParams,
    PlatsolutionMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetResult,
    PlatsolutionMchTransferBatchesBatchIdBatchIdGetParams,
    PlatsolutionMchTransferBatchesBatchIdBatchIdGetResult,
    PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostBody,
    PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostResult,
    PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetParams,
    PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetResult,
    PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetParams,
    PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetResult,
    PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoGetParams,
    PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoGetResult,
    PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostBody,
    PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostResult,
    PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetParams,
    PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetResult,
    PlatsolutionMchTransferReservationApplyPostBody,
    PlatsolutionMchTransferReservationApplyPostResult,
    PlatsolutionMchTransferReservationOutReservationNoOutReservationNoClosePostParams,
    PlatsolutionMchTransferReservationOutReservationNoOutReservationNoClosePostResult,
    PlatsolutionMchTransferReservationOutReservationNoOutReservationNoGetParams,
    PlatsolutionMchTransferReservationOutReservationNoOutReservationNoGetResult,
    PlatsolutionMchTransferReservationReservationIdReservationIdGetParams,
    PlatsolutionMchTransferReservationReservationIdReservationIdGetResult,
    PrepaySettleOrdersPostBody,
    PrepaySettleOrdersPostResult,
    RechargeEmployeesPostBody,
    RechargeEmployeesPostResult,
    RechargesApplyPostBody,
    RechargesApplyPostResult,
    RechargesOutRechargeNoOutRechargeNoGetParams,
    RechargesOutRechargeNoOutRechargeNoGetResult,
    SettleBatchNoGetResult,
    SubMchCompensationBillsOutBillNoGetParams,
    SubMchCompensationBillsOutBillNoGetResult,
    SubMchCompensationBillsPostBody,
    SubMchCompensationBillsPostResult,
    SubMchidGetResult,
    TransferBillsBillIdBillIdGetParams,
    TransferBillsBillIdBillIdGetResult,
    TransferBillsOutBillNoOutBillNoGetParams,
    TransferBillsOutBillNoOutBillNoGetResult,
    TransferBillsPostBody,
    TransferBillsPostResult,
)

class PlatsolutionEcommerceBankTransferRechargesApply(Node):
    def post(
        self, *, json: BankTransferRechargesApplyPostBody, **options: Unpack[Options]
    ) -> Response[BankTransferRechargesApplyPostResult]:
        """申请银行转账充值"""
        ...
    async def post_async(
        self, *, json: BankTransferRechargesApplyPostBody, **options: Unpack[Options]
    ) -> Response[BankTransferRechargesApplyPostResult]:
        """申请银行转账充值"""
        ...

class PlatsolutionEcommerceBankTransferRechargesOutRechargeNoOutRechargeNo(Node):
    def get(
        self, *, out_recharge_no: str, **options: Unpack[Options]
    ) -> Response[BankTransferRechargesOutRechargeNoOutRechargeNoGetResult]:
        """查询银行转账充值结果"""
        ...
    async def get_async(
        self, *, out_recharge_no: str, **options: Unpack[Options]
    ) -> Response[BankTransferRechargesOutRechargeNoOutRechargeNoGetResult]:
        """查询银行转账充值结果"""
        ...

class PlatsolutionEcommerceBankTransferRechargesOutRechargeNo(Node):
    _out_recharge_no_: PlatsolutionEcommerceBankTransferRechargesOutRechargeNoOutRechargeNo

class PlatsolutionEcommerceBankTransferRecharges(Node):
    apply: PlatsolutionEcommerceBankTransferRechargesApply
    outRechargeNo: PlatsolutionEcommerceBankTransferRechargesOutRechargeNo

class PlatsolutionEcommerceInsuranceCompensationContractsSubMchidSubMchidCheckOpened(Node):
    def post(self, *, sub_mchid: str, **options: Unpack[Options]) -> Response[CheckOpenedPostResult]:
        """查询保险理赔功能开通状态 https://pay.weixin.qq.com/doc/v3/partner/4012781480"""
        ...
    async def post_async(self, *, sub_mchid: str, **options: Unpack[Options]) -> Response[CheckOpenedPostResult]:
        """查询保险理赔功能开通状态 https://pay.weixin.qq.com/doc/v3/partner/4012781480"""
        ...

class PlatsolutionEcommerceInsuranceCompensationContractsSubMchidSubMchid(Node):
    checkOpened: PlatsolutionEcommerceInsuranceCompensationContractsSubMchidSubMchidCheckOpened

class PlatsolutionEcommerceInsuranceCompensationContractsSubMchid(Node):
    _sub_mchid_: PlatsolutionEcommerceInsuranceCompensationContractsSubMchidSubMchid

class PlatsolutionEcommerceInsuranceCompensationContracts(Node):
    subMchid: PlatsolutionEcommerceInsuranceCompensationContractsSubMchid
    def post(
        self, *, json: InsuranceCompensationContractsPostBody, **options: Unpack[Options]
    ) -> Response[InsuranceCompensationContractsPostResult]:
        """开通保险理赔功能 https://pay.weixin.qq.com/doc/v3/partner/4012781476"""
        ...
    async def post_async(
        self, *, json: InsuranceCompensationContractsPostBody, **options: Unpack[Options]
    ) -> Response[InsuranceCompensationContractsPostResult]:
        """开通保险理赔功能 https://pay.weixin.qq.com/doc/v3/partner/4012781476"""
        ...

class PlatsolutionEcommerceMchTransferCompensateBillsBillIdBillId(Node):
    def get(self, *, bill_id: str, **options: Unpack[Options]) -> Response[CompensateBillsBillIdBillIdGetResult]:
        """查询赔付结果（按微信支付赔付单号） https://pay.weixin.qq.com/doc/v3/partner/4013504179"""
        ...
    async def get_async(
        self, *, bill_id: str, **options: Unpack[Options]
    ) -> Response[CompensateBillsBillIdBillIdGetResult]:
        """查询赔付结果（按微信支付赔付单号） https://pay.weixin.qq.com/doc/v3/partner/4013504179"""
        ...

class PlatsolutionEcommerceMchTransferCompensateBillsBillId(Node):
    _bill_id_: PlatsolutionEcommerceMchTransferCompensateBillsBillIdBillId

class PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoOutBillNoCancel(Node):
    def post(
        self, *, out_bill_no: str, **options: Unpack[Options]
    ) -> Response[CompensateBillsOutBillNoOutBillNoCancelPostResult]:
        """请求撤销赔付 https://pay.weixin.qq.com/doc/v3/partner/4013504177"""
        ...
    async def post_async(
        self, *, out_bill_no: str, **options: Unpack[Options]
    ) -> Response[CompensateBillsOutBillNoOutBillNoCancelPostResult]:
        """请求撤销赔付 https://pay.weixin.qq.com/doc/v3/partner/4013504177"""
        ...

class PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoOutBillNo(Node):
    cancel: PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoOutBillNoCancel
    def get(
        self, *, out_bill_no: str, **options: Unpack[Options]
    ) -> Response[CompensateBillsOutBillNoOutBillNoGetResult]:
        """查询赔付结果（按商户赔付单号） https://pay.weixin.qq.com/doc/v3/partner/4013504178"""
        ...
    async def get_async(
        self, *, out_bill_no: str, **options: Unpack[Options]
    ) -> Response[CompensateBillsOutBillNoOutBillNoGetResult]:
        """查询赔付结果（按商户赔付单号） https://pay.weixin.qq.com/doc/v3/partner/4013504178"""
        ...

class PlatsolutionEcommerceMchTransferCompensateBillsOutBillNo(Node):
    _out_bill_no_: PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoOutBillNo

class PlatsolutionEcommerceMchTransferCompensateBillsPreTransfer(Node):
    def post(
        self, *, json: CompensateBillsPreTransferPostBody, **options: Unpack[Options]
    ) -> Response[CompensateBillsPreTransferPostResult]:
        """请求赔付预下单 https://pay.weixin.qq.com/doc/v3/partner/4013504176"""
        ...
    async def post_async(
        self, *, json: CompensateBillsPreTransferPostBody, **options: Unpack[Options]
    ) -> Response[CompensateBillsPreTransferPostResult]:
        """请求赔付预下单 https://pay.weixin.qq.com/doc/v3/partner/4013504176"""
        ...

class PlatsolutionEcommerceMchTransferCompensateBills(Node):
    billId: PlatsolutionEcommerceMchTransferCompensateBillsBillId
    outBillNo: PlatsolutionEcommerceMchTransferCompensateBillsOutBillNo
    preTransfer: PlatsolutionEcommerceMchTransferCompensateBillsPreTransfer
    def post(self, *, json: CompensateBillsPostBody, **options: Unpack[Options]) -> Response[CompensateBillsPostResult]:
        """请求赔付 https://pay.weixin.qq.com/doc/v3/partner/4013504175"""
        ...
    async def post_async(
        self, *, json: CompensateBillsPostBody, **options: Unpack[Options]
    ) -> Response[CompensateBillsPostResult]:
        """请求赔付 https://pay.weixin.qq.com/doc/v3/partner/4013504175"""
        ...

class PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdBillId(Node):
    def get(
        self,
        *,
        bill_id: str,
        params: DepositAfterSalesCompensationBillsBillIdBillIdGetParams = ...,
        **options: Unpack[Options],
    ) -> Response[DepositAfterSalesCompensationBillsBillIdBillIdGetResult]:
        """查询保证金售后赔付结果（按微信支付赔付单号） https://pay.weixin.qq.com/doc/v3/partner/4013504196"""
        ...
    async def get_async(
        self,
        *,
        bill_id: str,
        params: DepositAfterSalesCompensationBillsBillIdBillIdGetParams = ...,
        **options: Unpack[Options],
    ) -> Response[DepositAfterSalesCompensationBillsBillIdBillIdGetResult]:
        """查询保证金售后赔付结果（按微信支付赔付单号） https://pay.weixin.qq.com/doc/v3/partner/4013504196"""
        ...

class PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillId(Node):
    _bill_id_: PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdBillId

class PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoOutBillNo(Node):
    def get(
        self,
        *,
        out_bill_no: str,
        params: DepositAfterSalesCompensationBillsOutBillNoOutBillNoGetParams = ...,
        **options: Unpack[Options],
    ) -> Response[DepositAfterSalesCompensationBillsOutBillNoOutBillNoGetResult]:
        """查询保证金售后赔付结果（按商户赔付单号） https://pay.weixin.qq.com/doc/v3/partner/4013504195"""
        ...
    async def get_async(
        self,
        *,
        out_bill_no: str,
        params: DepositAfterSalesCompensationBillsOutBillNoOutBillNoGetParams = ...,
        **options: Unpack[Options],
    ) -> Response[DepositAfterSalesCompensationBillsOutBillNoOutBillNoGetResult]:
        """查询保证金售后赔付结果（按商户赔付单号） https://pay.weixin.qq.com/doc/v3/partner/4013504195"""
        ...

class PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNo(Node):
    _out_bill_no_: PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoOutBillNo

class PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBills(Node):
    billId: PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillId
    outBillNo: PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNo
    def post(
        self, *, json: DepositAfterSalesCompensationBillsPostBody, **options: Unpack[Options]
    ) -> Response[DepositAfterSalesCompensationBillsPostResult]:
        """请求保证金售后赔付 https://pay.weixin.qq.com/doc/v3/partner/4013504194"""
        ...
    async def post_async(
        self, *, json: DepositAfterSalesCompensationBillsPostBody, **options: Unpack[Options]
    ) -> Response[DepositAfterSalesCompensationBillsPostResult]:
        """请求保证金售后赔付 https://pay.weixin.qq.com/doc/v3/partner/4013504194"""
        ...

class PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsOutBillNo(Node):
    def get(
        self, *, out_bill_no: str, **options: Unpack[Options]
    ) -> Response[DepositInsurancePremiumsCompensationBillsOutBillNoGetResult]:
        """查询保证金赔付保司保费结果（按商户赔付单号） https://pay.weixin.qq.com/doc/v3/partner/4014010920"""
        ...
    async def get_async(
        self, *, out_bill_no: str, **options: Unpack[Options]
    ) -> Response[DepositInsurancePremiumsCompensationBillsOutBillNoGetResult]:
        """查询保证金赔付保司保费结果（按商户赔付单号） https://pay.weixin.qq.com/doc/v3/partner/4014010920"""
        ...

class PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBills(Node):
    _out_bill_no_: PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsOutBillNo
    def post(
        self, *, json: DepositInsurancePremiumsCompensationBillsPostBody, **options: Unpack[Options]
    ) -> Response[DepositInsurancePremiumsCompensationBillsPostResult]:
        """发起保证金赔付保司保费 https://pay.weixin.qq.com/doc/v3/partner/4014010905"""
        ...
    async def post_async(
        self, *, json: DepositInsurancePremiumsCompensationBillsPostBody, **options: Unpack[Options]
    ) -> Response[DepositInsurancePremiumsCompensationBillsPostResult]:
        """发起保证金赔付保司保费 https://pay.weixin.qq.com/doc/v3/partner/4014010905"""
        ...

class PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoOutBillNo(Node):
    def get(
        self,
        *,
        out_bill_no: str,
        params: DepositShippingCostCompensationBillsOutBillNoOutBillNoGetParams = ...,
        **options: Unpack[Options],
    ) -> Response[DepositShippingCostCompensationBillsOutBillNoOutBillNoGetResult]:
        """查询保证金售后赔付运费结果（按商户赔付单号） https://pay.weixin.qq.com/doc/v3/partner/4013504203"""
        ...
    async def get_async(
        self,
        *,
        out_bill_no: str,
        params: DepositShippingCostCompensationBillsOutBillNoOutBillNoGetParams = ...,
        **options: Unpack[Options],
    ) -> Response[DepositShippingCostCompensationBillsOutBillNoOutBillNoGetResult]:
        """查询保证金售后赔付运费结果（按商户赔付单号） https://pay.weixin.qq.com/doc/v3/partner/4013504203"""
        ...

class PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNo(Node):
    _out_bill_no_: PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoOutBillNo

class PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBills(Node):
    outBillNo: PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNo
    def post(
        self, *, json: DepositShippingCostCompensationBillsPostBody, **options: Unpack[Options]
    ) -> Response[DepositShippingCostCompensationBillsPostResult]:
        """发起保证金赔付用户运费 https://pay.weixin.qq.com/doc/v3/partner/4013504202"""
        ...
    async def post_async(
        self, *, json: DepositShippingCostCompensationBillsPostBody, **options: Unpack[Options]
    ) -> Response[DepositShippingCostCompensationBillsPostResult]:
        """发起保证金赔付用户运费 https://pay.weixin.qq.com/doc/v3/partner/4013504202"""
        ...

class PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdBillId(Node):
    def get(
        self, *, bill_id: str, params: InsuranceClaimBillsBillIdBillIdGetParams = ..., **options: Unpack[Options]
    ) -> Response[InsuranceClaimBillsBillIdBillIdGetResult]:
        """查询保险理赔结果（按微信支付赔付单号） https://pay.weixin.qq.com/doc/v3/partner/4013504188"""
        ...
    async def get_async(
        self, *, bill_id: str, params: InsuranceClaimBillsBillIdBillIdGetParams = ..., **options: Unpack[Options]
    ) -> Response[InsuranceClaimBillsBillIdBillIdGetResult]:
        """查询保险理赔结果（按微信支付赔付单号） https://pay.weixin.qq.com/doc/v3/partner/4013504188"""
        ...

class PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillId(Node):
    _bill_id_: PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdBillId

class PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoOutBillNoCancel(Node):
    def post(
        self, *, out_bill_no: str, json: InsuranceClaimBillsOutBillNoOutBillNoCancelPostBody, **options: Unpack[Options]
    ) -> Response[InsuranceClaimBillsOutBillNoOutBillNoCancelPostResult]:
        """请求撤销保险理赔 https://pay.weixin.qq.com/doc/v3/partner/4013504186"""
        ...
    async def post_async(
        self, *, out_bill_no: str, json: InsuranceClaimBillsOutBillNoOutBillNoCancelPostBody, **options: Unpack[Options]
    ) -> Response[InsuranceClaimBillsOutBillNoOutBillNoCancelPostResult]:
        """请求撤销保险理赔 https://pay.weixin.qq.com/doc/v3/partner/4013504186"""
        ...

class PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoOutBillNo(Node):
    cancel: PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoOutBillNoCancel
    def get(
        self,
        *,
        out_bill_no: str,
        params: InsuranceClaimBillsOutBillNoOutBillNoGetParams = ...,
        **options: Unpack[Options],
    ) -> Response[InsuranceClaimBillsOutBillNoOutBillNoGetResult]:
        """查询保险理赔结果（按商户赔付单号） https://pay.weixin.qq.com/doc/v3/partner/4013504187"""
        ...
    async def get_async(
        self,
        *,
        out_bill_no: str,
        params: InsuranceClaimBillsOutBillNoOutBillNoGetParams = ...,
        **options: Unpack[Options],
    ) -> Response[InsuranceClaimBillsOutBillNoOutBillNoGetResult]:
        """查询保险理赔结果（按商户赔付单号） https://pay.weixin.qq.com/doc/v3/partner/4013504187"""
        ...

class PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNo(Node):
    _out_bill_no_: PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoOutBillNo

class PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransfer(Node):
    def post(
        self, *, json: InsuranceClaimBillsPreTransferPostBody, **options: Unpack[Options]
    ) -> Response[InsuranceClaimBillsPreTransferPostResult]:
        """请求保险理赔预下单 https://pay.weixin.qq.com/doc/v3/partner/4013504185"""
        ...
    async def post_async(
        self, *, json: InsuranceClaimBillsPreTransferPostBody, **options: Unpack[Options]
    ) -> Response[InsuranceClaimBillsPreTransferPostResult]:
        """请求保险理赔预下单 https://pay.weixin.qq.com/doc/v3/partner/4013504185"""
        ...

class PlatsolutionEcommerceMchTransferInsuranceClaimBills(Node):
    billId: PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillId
    outBillNo: PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNo
    preTransfer: PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransfer
    def post(
        self, *, json: InsuranceClaimBillsPostBody, **options: Unpack[Options]
    ) -> Response[InsuranceClaimBillsPostResult]:
        """请求保险理赔 https://pay.weixin.qq.com/doc/v3/partner/4013504184"""
        ...
    async def post_async(
        self, *, json: InsuranceClaimBillsPostBody, **options: Unpack[Options]
    ) -> Response[InsuranceClaimBillsPostResult]:
        """请求保险理赔 https://pay.weixin.qq.com/doc/v3/partner/4013504184"""
        ...

class PlatsolutionEcommerceMchTransferSubMchCompensationBillsOutBillNo(Node):
    def get(
        self, *, out_bill_no: str, params: SubMchCompensationBillsOutBillNoGetParams = ..., **options: Unpack[Options]
    ) -> Response[SubMchCompensationBillsOutBillNoGetResult]:
        """查询赔付结果（按商户赔付单号） https://pay.weixin.qq.com/doc/v3/partner/4016777372"""
        ...
    async def get_async(
        self, *, out_bill_no: str, params: SubMchCompensationBillsOutBillNoGetParams = ..., **options: Unpack[Options]
    ) -> Response[SubMchCompensationBillsOutBillNoGetResult]:
        """查询赔付结果（按商户赔付单号） https://pay.weixin.qq.com/doc/v3/partner/4016777372"""
        ...

class PlatsolutionEcommerceMchTransferSubMchCompensationBills(Node):
    _out_bill_no_: PlatsolutionEcommerceMchTransferSubMchCompensationBillsOutBillNo
    def post(
        self, *, json: SubMchCompensationBillsPostBody, **options: Unpack[Options]
    ) -> Response[SubMchCompensationBillsPostResult]:
        """请求赔付 https://pay.weixin.qq.com/doc/v3/partner/4016777363"""
        ...
    async def post_async(
        self, *, json: SubMchCompensationBillsPostBody, **options: Unpack[Options]
    ) -> Response[SubMchCompensationBillsPostResult]:
        """请求赔付 https://pay.weixin.qq.com/doc/v3/partner/4016777363"""
        ...

class PlatsolutionEcommerceMchTransferTransferBillsBillIdBillId(Node):
    def get(
        self, *, bill_id: str, params: TransferBillsBillIdBillIdGetParams = ..., **options: Unpack[Options]
    ) -> Response[TransferBillsBillIdBillIdGetResult]:
        """查询保证金赔付结果（按微信支付赔付单号） https://pay.weixin.qq.com/doc/v3/partner/4013504200"""
        ...
    async def get_async(
        self, *, bill_id: str, params: TransferBillsBillIdBillIdGetParams = ..., **options: Unpack[Options]
    ) -> Response[TransferBillsBillIdBillIdGetResult]:
        """查询保证金赔付结果（按微信支付赔付单号） https://pay.weixin.qq.com/doc/v3/partner/4013504200"""
        ...

class PlatsolutionEcommerceMchTransferTransferBillsBillId(Node):
    _bill_id_: PlatsolutionEcommerceMchTransferTransferBillsBillIdBillId

class PlatsolutionEcommerceMchTransferTransferBillsOutBillNoOutBillNo(Node):
    def get(
        self, *, out_bill_no: str, params: TransferBillsOutBillNoOutBillNoGetParams = ..., **options: Unpack[Options]
    ) -> Response[TransferBillsOutBillNoOutBillNoGetResult]:
        """查询保证金赔付结果（按商户赔付单号） https://pay.weixin.qq.com/doc/v3/partner/4013504199"""
        ...
    async def get_async(
        self, *, out_bill_no: str, params: TransferBillsOutBillNoOutBillNoGetParams = ..., **options: Unpack[Options]
    ) -> Response[TransferBillsOutBillNoOutBillNoGetResult]:
        """查询保证金赔付结果（按商户赔付单号） https://pay.weixin.qq.com/doc/v3/partner/4013504199"""
        ...

class PlatsolutionEcommerceMchTransferTransferBillsOutBillNo(Node):
    _out_bill_no_: PlatsolutionEcommerceMchTransferTransferBillsOutBillNoOutBillNo

class PlatsolutionEcommerceMchTransferTransferBills(Node):
    billId: PlatsolutionEcommerceMchTransferTransferBillsBillId
    outBillNo: PlatsolutionEcommerceMchTransferTransferBillsOutBillNo
    def post(self, *, json: TransferBillsPostBody, **options: Unpack[Options]) -> Response[TransferBillsPostResult]:
        """保证金赔付 https://pay.weixin.qq.com/doc/v3/partner/4013504198"""
        ...
    async def post_async(
        self, *, json: TransferBillsPostBody, **options: Unpack[Options]
    ) -> Response[TransferBillsPostResult]:
        """保证金赔付 https://pay.weixin.qq.com/doc/v3/partner/4013504198"""
        ...

class PlatsolutionEcommerceMchTransfer(Node):
    compensateBills: PlatsolutionEcommerceMchTransferCompensateBills
    depositAfterSalesCompensationBills: PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBills
    depositInsurancePremiumsCompensationBills: PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBills
    depositShippingCostCompensationBills: PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBills
    insuranceClaimBills: PlatsolutionEcommerceMchTransferInsuranceClaimBills
    subMchCompensationBills: PlatsolutionEcommerceMchTransferSubMchCompensationBills
    transferBills: PlatsolutionEcommerceMchTransferTransferBills

class PlatsolutionEcommerceRechargeEmployeesSubMchidSubMchidSpOpenidSpOpenidDelete(Node):
    def post(self, *, sub_mchid: str, sp_openid: str, **options: Unpack[Options]) -> Response[DeletePostResult]:
        """删除二级商户可扫码充值员工 https://pay.weixin.qq.com/doc/v3/partner/4013521753"""
        ...
    async def post_async(
        self, *, sub_mchid: str, sp_openid: str, **options: Unpack[Options]
    ) -> Response[DeletePostResult]:
        """删除二级商户可扫码充值员工 https://pay.weixin.qq.com/doc/v3/partner/4013521753"""
        ...

class PlatsolutionEcommerceRechargeEmployeesSubMchidSubMchidSpOpenidSpOpenid(Node):
    delete: PlatsolutionEcommerceRechargeEmployeesSubMchidSubMchidSpOpenidSpOpenidDelete

class PlatsolutionEcommerceRechargeEmployeesSubMchidSubMchidSpOpenid(Node):
    _sp_openid_: PlatsolutionEcommerceRechargeEmployeesSubMchidSubMchidSpOpenidSpOpenid

class PlatsolutionEcommerceRechargeEmployeesSubMchidSubMchid(Node):
    spOpenid: PlatsolutionEcommerceRechargeEmployeesSubMchidSubMchidSpOpenid
    def get(self, *, sub_mchid: str, **options: Unpack[Options]) -> Response[SubMchidGetResult]:
        """查询二级商户可扫码充值员工列表 https://pay.weixin.qq.com/doc/v3/partner/4013521757"""
        ...
    async def get_async(self, *, sub_mchid: str, **options: Unpack[Options]) -> Response[SubMchidGetResult]:
        """查询二级商户可扫码充值员工列表 https://pay.weixin.qq.com/doc/v3/partner/4013521757"""
        ...

class PlatsolutionEcommerceRechargeEmployeesSubMchid(Node):
    _sub_mchid_: PlatsolutionEcommerceRechargeEmployeesSubMchidSubMchid

class PlatsolutionEcommerceRechargeEmployees(Node):
    subMchid: PlatsolutionEcommerceRechargeEmployeesSubMchid
    def post(
        self, *, json: RechargeEmployeesPostBody, **options: Unpack[Options]
    ) -> Response[RechargeEmployeesPostResult]:
        """添加二级商户可扫码充值员工 https://pay.weixin.qq.com/doc/v3/partner/4013521743"""
        ...
    async def post_async(
        self, *, json: RechargeEmployeesPostBody, **options: Unpack[Options]
    ) -> Response[RechargeEmployeesPostResult]:
        """添加二级商户可扫码充值员工 https://pay.weixin.qq.com/doc/v3/partner/4013521743"""
        ...

class PlatsolutionEcommerceRechargesApply(Node):
    def post(self, *, json: RechargesApplyPostBody, **options: Unpack[Options]) -> Response[RechargesApplyPostResult]:
        """申请二级商户充值 https://pay.weixin.qq.com/doc/v3/partner/4012762860"""
        ...
    async def post_async(
        self, *, json: RechargesApplyPostBody, **options: Unpack[Options]
    ) -> Response[RechargesApplyPostResult]:
        """申请二级商户充值 https://pay.weixin.qq.com/doc/v3/partner/4012762860"""
        ...

class PlatsolutionEcommerceRechargesOutRechargeNoOutRechargeNoClose(Node):
    def post(
        self, *, out_recharge_no: str, params: OutRechargeNoClosePostParams, **options: Unpack[Options]
    ) -> Response[OutRechargeNoClosePostResult]:
        """关闭二级商户充值 https://pay.weixin.qq.com/doc/v3/partner/4012762895"""
        ...
    async def post_async(
        self, *, out_recharge_no: str, params: OutRechargeNoClosePostParams, **options: Unpack[Options]
    ) -> Response[OutRechargeNoClosePostResult]:
        """关闭二级商户充值 https://pay.weixin.qq.com/doc/v3/partner/4012762895"""
        ...

class PlatsolutionEcommerceRechargesOutRechargeNoOutRechargeNo(Node):
    close: PlatsolutionEcommerceRechargesOutRechargeNoOutRechargeNoClose
    def get(
        self, *, out_recharge_no: str, params: RechargesOutRechargeNoOutRechargeNoGetParams, **options: Unpack[Options]
    ) -> Response[RechargesOutRechargeNoOutRechargeNoGetResult]:
        """查询二级商户充值结果 https://pay.weixin.qq.com/doc/v3/partner/4012762874"""
        ...
    async def get_async(
        self, *, out_recharge_no: str, params: RechargesOutRechargeNoOutRechargeNoGetParams, **options: Unpack[Options]
    ) -> Response[RechargesOutRechargeNoOutRechargeNoGetResult]:
        """查询二级商户充值结果 https://pay.weixin.qq.com/doc/v3/partner/4012762874"""
        ...

class PlatsolutionEcommerceRechargesOutRechargeNo(Node):
    _out_recharge_no_: PlatsolutionEcommerceRechargesOutRechargeNoOutRechargeNo

class PlatsolutionEcommerceRecharges(Node):
    apply: PlatsolutionEcommerceRechargesApply
    outRechargeNo: PlatsolutionEcommerceRechargesOutRechargeNo

class PlatsolutionEcommerceSettlePrepaySettleOrdersSettleBatchNoApplyAbnormalSettle(Node):
    def post(
        self, *, settle_batch_no: str, json: ApplyAbnormalSettlePostBody, **options: Unpack[Options]
    ) -> Response[ApplyAbnormalSettlePostResult]:
        """个人收款-申请异常结算批次单处理 https://pay.weixin.qq.com/doc/v3/partner/4015198012"""
        ...
    async def post_async(
        self, *, settle_batch_no: str, json: ApplyAbnormalSettlePostBody, **options: Unpack[Options]
    ) -> Response[ApplyAbnormalSettlePostResult]:
        """个人收款-申请异常结算批次单处理 https://pay.weixin.qq.com/doc/v3/partner/4015198012"""
        ...

class PlatsolutionEcommerceSettlePrepaySettleOrdersSettleBatchNo(Node):
    applyAbnormalSettle: PlatsolutionEcommerceSettlePrepaySettleOrdersSettleBatchNoApplyAbnormalSettle
    def get(self, *, settle_batch_no: str, **options: Unpack[Options]) -> Response[SettleBatchNoGetResult]:
        """个人收款-查询批量结算信息 https://pay.weixin.qq.com/doc/v3/partner/4012650326"""
        ...
    async def get_async(self, *, settle_batch_no: str, **options: Unpack[Options]) -> Response[SettleBatchNoGetResult]:
        """个人收款-查询批量结算信息 https://pay.weixin.qq.com/doc/v3/partner/4012650326"""
        ...

class PlatsolutionEcommerceSettlePrepaySettleOrders(Node):
    _settle_batch_no_: PlatsolutionEcommerceSettlePrepaySettleOrdersSettleBatchNo
    def post(
        self, *, json: PrepaySettleOrdersPostBody, **options: Unpack[Options]
    ) -> Response[PrepaySettleOrdersPostResult]:
        """个人收款-申请批量结算 https://pay.weixin.qq.com/doc/v3/partner/4012649847"""
        ...
    async def post_async(
        self, *, json: PrepaySettleOrdersPostBody, **options: Unpack[Options]
    ) -> Response[PrepaySettleOrdersPostResult]:
        """个人收款-申请批量结算 https://pay.weixin.qq.com/doc/v3/partner/4012649847"""
        ...

class PlatsolutionEcommerceSettle(Node):
    prepaySettleOrders: PlatsolutionEcommerceSettlePrepaySettleOrders

class PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoOutRequestNo(Node):
    def get(
        self, *, out_request_no: str, params: OutRequestNoGetParams, **options: Unpack[Options]
    ) -> Response[OutRequestNoGetResult]:
        """查询二级商户按日终余额预约提现状态 https://pay.weixin.qq.com/doc/v3/partner/4013328163"""
        ...
    async def get_async(
        self, *, out_request_no: str, params: OutRequestNoGetParams, **options: Unpack[Options]
    ) -> Response[OutRequestNoGetResult]:
        """查询二级商户按日终余额预约提现状态 https://pay.weixin.qq.com/doc/v3/partner/4013328163"""
        ...

class PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNo(Node):
    _out_request_no_: PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoOutRequestNo

class PlatsolutionEcommerceWithdrawDayEndBalanceWithdraw(Node):
    outRequestNo: PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNo
    def post(
        self, *, json: DayEndBalanceWithdrawPostBody, **options: Unpack[Options]
    ) -> Response[DayEndBalanceWithdrawPostResult]:
        """二级商户按日终余额预约提现 https://pay.weixin.qq.com/doc/v3/partner/4013328143"""
        ...
    async def post_async(
        self, *, json: DayEndBalanceWithdrawPostBody, **options: Unpack[Options]
    ) -> Response[DayEndBalanceWithdrawPostResult]:
        """二级商户按日终余额预约提现 https://pay.weixin.qq.com/doc/v3/partner/4013328143"""
        ...

class PlatsolutionEcommerceWithdraw(Node):
    dayEndBalanceWithdraw: PlatsolutionEcommerceWithdrawDayEndBalanceWithdraw

class PlatsolutionEcommerce(Node):
    bankTransferRecharges: PlatsolutionEcommerceBankTransferRecharges
    insuranceCompensationContracts: PlatsolutionEcommerceInsuranceCompensationContracts
    mchTransfer: PlatsolutionEcommerceMchTransfer
    rechargeEmployees: PlatsolutionEcommerceRechargeEmployees
    recharges: PlatsolutionEcommerceRecharges
    settle: PlatsolutionEcommerceSettle
    withdraw: PlatsolutionEcommerceWithdraw

class PlatsolutionInsuranceMchTransferBatchesApply(Node):
    def post(
        self, *, json: InsuranceMchTransferBatchesApplyPostBody, **options: Unpack[Options]
    ) -> Response[InsuranceMchTransferBatchesApplyPostResult]:
        """受理商家转账 https://pay.weixin.qq.com/doc/v3/partner/4013504220"""
        ...
    async def post_async(
        self, *, json: InsuranceMchTransferBatchesApplyPostBody, **options: Unpack[Options]
    ) -> Response[InsuranceMchTransferBatchesApplyPostResult]:
        """受理商家转账 https://pay.weixin.qq.com/doc/v3/partner/4013504220"""
        ...

class PlatsolutionInsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailId(Node):
    def get(
        self,
        *,
        batch_id: str,
        detail_id: str,
        params: InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetParams,
        **options: Unpack[Options],
    ) -> Response[InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetResult]:
        """微信支付转账明细单号查询明细单 https://pay.weixin.qq.com/doc/v3/partner/4013504223"""
        ...
    async def get_async(
        self,
        *,
        batch_id: str,
        detail_id: str,
        params: InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetParams,
        **options: Unpack[Options],
    ) -> Response[InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetResult]:
        """微信支付转账明细单号查询明细单 https://pay.weixin.qq.com/doc/v3/partner/4013504223"""
        ...

class PlatsolutionInsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailId(Node):
    _detail_id_: PlatsolutionInsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailId

class PlatsolutionInsuranceMchTransferBatchesBatchIdBatchIdDetails(Node):
    detailId: PlatsolutionInsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailId

class PlatsolutionInsuranceMchTransferBatchesBatchIdBatchId(Node):
    details: PlatsolutionInsuranceMchTransferBatchesBatchIdBatchIdDetails
    def get(
        self, *, batch_id: str, params: InsuranceMchTransferBatchesBatchIdBatchIdGetParams, **options: Unpack[Options]
    ) -> Response[InsuranceMchTransferBatchesBatchIdBatchIdGetResult]:
        """微信支付转账批次单号查询批次单 https://pay.weixin.qq.com/doc/v3/partner/4013504221"""
        ...
    async def get_async(
        self, *, batch_id: str, params: InsuranceMchTransferBatchesBatchIdBatchIdGetParams, **options: Unpack[Options]
    ) -> Response[InsuranceMchTransferBatchesBatchIdBatchIdGetResult]:
        """微信支付转账批次单号查询批次单 https://pay.weixin.qq.com/doc/v3/partner/4013504221"""
        ...

class PlatsolutionInsuranceMchTransferBatchesBatchId(Node):
    _batch_id_: PlatsolutionInsuranceMchTransferBatchesBatchIdBatchId

class PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApply(Node):
    def post(
        self,
        *,
        out_batch_no: str,
        out_detail_no: str,
        json: InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostBody,
        **options: Unpack[Options],
    ) -> Response[InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostResult]:
        """申请商家转账明细电子回单 https://pay.weixin.qq.com/doc/v3/partner/4013504228"""
        ...
    async def post_async(
        self,
        *,
        out_batch_no: str,
        out_detail_no: str,
        json: InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostBody,
        **options: Unpack[Options],
    ) -> Response[InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostResult]:
        """申请商家转账明细电子回单 https://pay.weixin.qq.com/doc/v3/partner/4013504228"""
        ...

class PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNo(Node):
    apply: PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApply
    def get(
        self,
        *,
        out_batch_no: str,
        out_detail_no: str,
        params: InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetParams,
        **options: Unpack[Options],
    ) -> Response[InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetResult]:
        """查询商家转账明细电子回单 https://pay.weixin.qq.com/doc/v3/partner/4013504229"""
        ...
    async def get_async(
        self,
        *,
        out_batch_no: str,
        out_detail_no: str,
        params: InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetParams,
        **options: Unpack[Options],
    ) -> Response[InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetResult]:
        """查询商家转账明细电子回单 https://pay.weixin.qq.com/doc/v3/partner/4013504229"""
        ...

class PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNo(Node):
    _out_detail_no_: PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNo

class PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNo(Node):
    outDetailNo: PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNo

class PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNo(Node):
    _out_batch_no_: PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNo

class PlatsolutionInsuranceMchTransferBatchesDetailReceipts(Node):
    outBatchNo: PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNo

class PlatsolutionInsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNo(Node):
    def get(
        self,
        *,
        out_batch_no: str,
        out_detail_no: str,
        params: InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetParams,
        **options: Unpack[Options],
    ) -> Response[InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetResult]:
        """商户明细单号查询明细单 https://pay.weixin.qq.com/doc/v3/partner/4013504224"""
        ...
    async def get_async(
        self,
        *,
        out_batch_no: str,
        out_detail_no: str,
        params: InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetParams,
        **options: Unpack[Options],
    ) -> Response[InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetResult]:
        """商户明细单号查询明细单 https://pay.weixin.qq.com/doc/v3/partner/4013504224"""
        ...

class PlatsolutionInsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNo(Node):
    _out_detail_no_: PlatsolutionInsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNo

class PlatsolutionInsuranceMchTransferBatchesOutBatchNoOutBatchNoDetails(Node):
    outDetailNo: PlatsolutionInsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNo

class PlatsolutionInsuranceMchTransferBatchesOutBatchNoOutBatchNo(Node):
    details: PlatsolutionInsuranceMchTransferBatchesOutBatchNoOutBatchNoDetails
    def get(
        self,
        *,
        out_batch_no: str,
        params: InsuranceMchTransferBatchesOutBatchNoOutBatchNoGetParams,
        **options: Unpack[Options],
    ) -> Response[InsuranceMchTransferBatchesOutBatchNoOutBatchNoGetResult]:
        """商户转账批次单号查询批次单 https://pay.weixin.qq.com/doc/v3/partner/4013504222"""
        ...
    async def get_async(
        self,
        *,
        out_batch_no: str,
        params: InsuranceMchTransferBatchesOutBatchNoOutBatchNoGetParams,
        **options: Unpack[Options],
    ) -> Response[InsuranceMchTransferBatchesOutBatchNoOutBatchNoGetResult]:
        """商户转账批次单号查询批次单 https://pay.weixin.qq.com/doc/v3/partner/4013504222"""
        ...

class PlatsolutionInsuranceMchTransferBatchesOutBatchNo(Node):
    _out_batch_no_: PlatsolutionInsuranceMchTransferBatchesOutBatchNoOutBatchNo

class PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApply(Node):
    def post(
        self,
        *,
        out_batch_no: str,
        json: InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostBody,
        **options: Unpack[Options],
    ) -> Response[InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostResult]:
        """申请商家转账批次电子回单 https://pay.weixin.qq.com/doc/v3/partner/4013504226"""
        ...
    async def post_async(
        self,
        *,
        out_batch_no: str,
        json: InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostBody,
        **options: Unpack[Options],
    ) -> Response[InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostResult]:
        """申请商家转账批次电子回单 https://pay.weixin.qq.com/doc/v3/partner/4013504226"""
        ...

class PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNo(Node):
    apply: PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApply
    def get(
        self,
        *,
        out_batch_no: str,
        params: InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetParams,
        **options: Unpack[Options],
    ) -> Response[InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetResult]:
        """查询商家转账批次电子回单 https://pay.weixin.qq.com/doc/v3/partner/4013504227"""
        ...
    async def get_async(
        self,
        *,
        out_batch_no: str,
        params: InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetParams,
        **options: Unpack[Options],
    ) -> Response[InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetResult]:
        """查询商家转账批次电子回单 https://pay.weixin.qq.com/doc/v3/partner/4013504227"""
        ...

class PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNo(Node):
    _out_batch_no_: PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNo

class PlatsolutionInsuranceMchTransferBatchesSummaryReceipts(Node):
    outBatchNo: PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNo

class PlatsolutionInsuranceMchTransferBatches(Node):
    apply: PlatsolutionInsuranceMchTransferBatchesApply
    batchId: PlatsolutionInsuranceMchTransferBatchesBatchId
    detailReceipts: PlatsolutionInsuranceMchTransferBatchesDetailReceipts
    outBatchNo: PlatsolutionInsuranceMchTransferBatchesOutBatchNo
    summaryReceipts: PlatsolutionInsuranceMchTransferBatchesSummaryReceipts

class PlatsolutionInsuranceMchTransferReservationApply(Node):
    def post(
        self, *, json: InsuranceMchTransferReservationApplyPostBody, **options: Unpack[Options]
    ) -> Response[InsuranceMchTransferReservationApplyPostResult]:
        """受理单次预约商家转账 https://pay.weixin.qq.com/doc/v3/partner/4013504216"""
        ...
    async def post_async(
        self, *, json: InsuranceMchTransferReservationApplyPostBody, **options: Unpack[Options]
    ) -> Response[InsuranceMchTransferReservationApplyPostResult]:
        """受理单次预约商家转账 https://pay.weixin.qq.com/doc/v3/partner/4013504216"""
        ...

class PlatsolutionInsuranceMchTransferReservationOutReservationNoOutReservationNoClose(Node):
    def post(
        self,
        *,
        out_reservation_no: str,
        params: InsuranceMchTransferReservationOutReservationNoOutReservationNoClosePostParams,
        **options: Unpack[Options],
    ) -> Response[InsuranceMchTransferReservationOutReservationNoOutReservationNoClosePostResult]:
        """关闭预约商家转账记录 https://pay.weixin.qq.com/doc/v3/partner/4013504219"""
        ...
    async def post_async(
        self,
        *,
        out_reservation_no: str,
        params: InsuranceMchTransferReservationOutReservationNoOutReservationNoClosePostParams,
        **options: Unpack[Options],
    ) -> Response[InsuranceMchTransferReservationOutReservationNoOutReservationNoClosePostResult]:
        """关闭预约商家转账记录 https://pay.weixin.qq.com/doc/v3/partner/4013504219"""
        ...

class PlatsolutionInsuranceMchTransferReservationOutReservationNoOutReservationNo(Node):
    close: PlatsolutionInsuranceMchTransferReservationOutReservationNoOutReservationNoClose
    def get(
        self,
        *,
        out_reservation_no: str,
        params: InsuranceMchTransferReservationOutReservationNoOutReservationNoGetParams,
        **options: Unpack[Options],
    ) -> Response[InsuranceMchTransferReservationOutReservationNoOutReservationNoGetResult]:
        """商户预约单号查询预约商家转账记录 https://pay.weixin.qq.com/doc/v3/partner/4013504218"""
        ...
    async def get_async(
        self,
        *,
        out_reservation_no: str,
        params: InsuranceMchTransferReservationOutReservationNoOutReservationNoGetParams,
        **options: Unpack[Options],
    ) -> Response[InsuranceMchTransferReservationOutReservationNoOutReservationNoGetResult]:
        """商户预约单号查询预约商家转账记录 https://pay.weixin.qq.com/doc/v3/partner/4013504218"""
        ...

class PlatsolutionInsuranceMchTransferReservationOutReservationNo(Node):
    _out_reservation_no_: PlatsolutionInsuranceMchTransferReservationOutReservationNoOutReservationNo

class PlatsolutionInsuranceMchTransferReservationReservationIdReservationId(Node):
    def get(
        self,
        *,
        reservation_id: str,
        params: InsuranceMchTransferReservationReservationIdReservationIdGetParams,
        **options: Unpack[Options],
    ) -> Response[InsuranceMchTransferReservationReservationIdReservationIdGetResult]:
        """微信支付预约单号查询预约商家转账记录 https://pay.weixin.qq.com/doc/v3/partner/4013504217"""
        ...
    async def get_async(
        self,
        *,
        reservation_id: str,
        params: InsuranceMchTransferReservationReservationIdReservationIdGetParams,
        **options: Unpack[Options],
    ) -> Response[InsuranceMchTransferReservationReservationIdReservationIdGetResult]:
        """微信支付预约单号查询预约商家转账记录 https://pay.weixin.qq.com/doc/v3/partner/4013504217"""
        ...

class PlatsolutionInsuranceMchTransferReservationReservationId(Node):
    _reservation_id_: PlatsolutionInsuranceMchTransferReservationReservationIdReservationId

class PlatsolutionInsuranceMchTransferReservation(Node):
    apply: PlatsolutionInsuranceMchTransferReservationApply
    outReservationNo: PlatsolutionInsuranceMchTransferReservationOutReservationNo
    reservationId: PlatsolutionInsuranceMchTransferReservationReservationId

class PlatsolutionInsuranceMchTransfer(Node):
    batches: PlatsolutionInsuranceMchTransferBatches
    reservation: PlatsolutionInsuranceMchTransferReservation

class PlatsolutionInsurance(Node):
    mchTransfer: PlatsolutionInsuranceMchTransfer

class PlatsolutionMchTransferBatchesApply(Node):
    def post(
        self, *, json: PlatsolutionMchTransferBatchesApplyPostBody, **options: Unpack[Options]
    ) -> Response[PlatsolutionMchTransferBatchesApplyPostResult]:
        """受理商家转账"""
        ...
    async def post_async(
        self, *, json: PlatsolutionMchTransferBatchesApplyPostBody, **options: Unpack[Options]
    ) -> Response[PlatsolutionMchTransferBatchesApplyPostResult]:
        """受理商家转账"""
        ...

class PlatsolutionMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailId(Node):
    def get(
        self,
        *,
        batch_id: str,
        detail_id: str,
        params: PlatsolutionMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetParams,
        **options: Unpack[Options],
    ) -> Response[PlatsolutionMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetResult]:
        """微信支付转账明细单号查询明细单"""
        ...
    async def get_async(
        self,
        *,
        batch_id: str,
        detail_id: str,
        params: PlatsolutionMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetParams,
        **options: Unpack[Options],
    ) -> Response[PlatsolutionMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetResult]:
        """微信支付转账明细单号查询明细单"""
        ...

class PlatsolutionMchTransferBatchesBatchIdBatchIdDetailsDetailId(Node):
    _detail_id_: PlatsolutionMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailId

class PlatsolutionMchTransferBatchesBatchIdBatchIdDetails(Node):
    detailId: PlatsolutionMchTransferBatchesBatchIdBatchIdDetailsDetailId

class PlatsolutionMchTransferBatchesBatchIdBatchId(Node):
    details: PlatsolutionMchTransferBatchesBatchIdBatchIdDetails
    def get(
        self,
        *,
        batch_id: str,
        params: PlatsolutionMchTransferBatchesBatchIdBatchIdGetParams,
        **options: Unpack[Options],
    ) -> Response[PlatsolutionMchTransferBatchesBatchIdBatchIdGetResult]:
        """微信支付转账批次单号查询批次单"""
        ...
    async def get_async(
        self,
        *,
        batch_id: str,
        params: PlatsolutionMchTransferBatchesBatchIdBatchIdGetParams,
        **options: Unpack[Options],
    ) -> Response[PlatsolutionMchTransferBatchesBatchIdBatchIdGetResult]:
        """微信支付转账批次单号查询批次单"""
        ...

class PlatsolutionMchTransferBatchesBatchId(Node):
    _batch_id_: PlatsolutionMchTransferBatchesBatchIdBatchId

class PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApply(Node):
    def post(
        self,
        *,
        out_batch_no: str,
        out_detail_no: str,
        json: PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostBody,
        **options: Unpack[Options],
    ) -> Response[
        PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostResult
    ]:
        """申请商家转账明细电子回单"""
        ...
    async def post_async(
        self,
        *,
        out_batch_no: str,
        out_detail_no: str,
        json: PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostBody,
        **options: Unpack[Options],
    ) -> Response[
        PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostResult
    ]:
        """申请商家转账明细电子回单"""
        ...

class PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNo(Node):
    apply: PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApply
    def get(
        self,
        *,
        out_batch_no: str,
        out_detail_no: str,
        params: PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetParams,
        **options: Unpack[Options],
    ) -> Response[PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetResult]:
        """查询商家转账明细电子回单"""
        ...
    async def get_async(
        self,
        *,
        out_batch_no: str,
        out_detail_no: str,
        params: PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetParams,
        **options: Unpack[Options],
    ) -> Response[PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetResult]:
        """查询商家转账明细电子回单"""
        ...

class PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNo(Node):
    _out_detail_no_: PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNo

class PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNo(Node):
    outDetailNo: PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNo

class PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNo(Node):
    _out_batch_no_: PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNo

class PlatsolutionMchTransferBatchesDetailReceipts(Node):
    outBatchNo: PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNo

class PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNo(Node):
    def get(
        self,
        *,
        out_batch_no: str,
        out_detail_no: str,
        params: PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetParams,
        **options: Unpack[Options],
    ) -> Response[PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetResult]:
        """商户明细单号查询明细单"""
        ...
    async def get_async(
        self,
        *,
        out_batch_no: str,
        out_detail_no: str,
        params: PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetParams,
        **options: Unpack[Options],
    ) -> Response[PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetResult]:
        """商户明细单号查询明细单"""
        ...

class PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNo(Node):
    _out_detail_no_: PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNo

class PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoDetails(Node):
    outDetailNo: PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNo

class PlatsolutionMchTransferBatchesOutBatchNoOutBatchNo(Node):
    details: PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoDetails
    def get(
        self,
        *,
        out_batch_no: str,
        params: PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoGetParams,
        **options: Unpack[Options],
    ) -> Response[PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoGetResult]:
        """商户转账批次单号查询批次单"""
        ...
    async def get_async(
        self,
        *,
        out_batch_no: str,
        params: PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoGetParams,
        **options: Unpack[Options],
    ) -> Response[PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoGetResult]:
        """商户转账批次单号查询批次单"""
        ...

class PlatsolutionMchTransferBatchesOutBatchNo(Node):
    _out_batch_no_: PlatsolutionMchTransferBatchesOutBatchNoOutBatchNo

class PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApply(Node):
    def post(
        self,
        *,
        out_batch_no: str,
        json: PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostBody,
        **options: Unpack[Options],
    ) -> Response[PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostResult]:
        """申请商家转账批次电子回单"""
        ...
    async def post_async(
        self,
        *,
        out_batch_no: str,
        json: PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostBody,
        **options: Unpack[Options],
    ) -> Response[PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostResult]:
        """申请商家转账批次电子回单"""
        ...

class PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNo(Node):
    apply: PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApply
    def get(
        self,
        *,
        out_batch_no: str,
        params: PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetParams,
        **options: Unpack[Options],
    ) -> Response[PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetResult]:
        """查询商家转账批次电子回单"""
        ...
    async def get_async(
        self,
        *,
        out_batch_no: str,
        params: PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetParams,
        **options: Unpack[Options],
    ) -> Response[PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetResult]:
        """查询商家转账批次电子回单"""
        ...

class PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNo(Node):
    _out_batch_no_: PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNo

class PlatsolutionMchTransferBatchesSummaryReceipts(Node):
    outBatchNo: PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNo

class PlatsolutionMchTransferBatches(Node):
    apply: PlatsolutionMchTransferBatchesApply
    batchId: PlatsolutionMchTransferBatchesBatchId
    detailReceipts: PlatsolutionMchTransferBatchesDetailReceipts
    outBatchNo: PlatsolutionMchTransferBatchesOutBatchNo
    summaryReceipts: PlatsolutionMchTransferBatchesSummaryReceipts

class PlatsolutionMchTransferReservationApply(Node):
    def post(
        self, *, json: PlatsolutionMchTransferReservationApplyPostBody, **options: Unpack[Options]
    ) -> Response[PlatsolutionMchTransferReservationApplyPostResult]:
        """受理单次预约商家转账"""
        ...
    async def post_async(
        self, *, json: PlatsolutionMchTransferReservationApplyPostBody, **options: Unpack[Options]
    ) -> Response[PlatsolutionMchTransferReservationApplyPostResult]:
        """受理单次预约商家转账"""
        ...

class PlatsolutionMchTransferReservationOutReservationNoOutReservationNoClose(Node):
    def post(
        self,
        *,
        out_reservation_no: str,
        params: PlatsolutionMchTransferReservationOutReservationNoOutReservationNoClosePostParams,
        **options: Unpack[Options],
    ) -> Response[PlatsolutionMchTransferReservationOutReservationNoOutReservationNoClosePostResult]:
        """关闭预约商家转账记录"""
        ...
    async def post_async(
        self,
        *,
        out_reservation_no: str,
        params: PlatsolutionMchTransferReservationOutReservationNoOutReservationNoClosePostParams,
        **options: Unpack[Options],
    ) -> Response[PlatsolutionMchTransferReservationOutReservationNoOutReservationNoClosePostResult]:
        """关闭预约商家转账记录"""
        ...

class PlatsolutionMchTransferReservationOutReservationNoOutReservationNo(Node):
    close: PlatsolutionMchTransferReservationOutReservationNoOutReservationNoClose
    def get(
        self,
        *,
        out_reservation_no: str,
        params: PlatsolutionMchTransferReservationOutReservationNoOutReservationNoGetParams,
        **options: Unpack[Options],
    ) -> Response[PlatsolutionMchTransferReservationOutReservationNoOutReservationNoGetResult]:
        """商户预约单号查询预约商家转账记录"""
        ...
    async def get_async(
        self,
        *,
        out_reservation_no: str,
        params: PlatsolutionMchTransferReservationOutReservationNoOutReservationNoGetParams,
        **options: Unpack[Options],
    ) -> Response[PlatsolutionMchTransferReservationOutReservationNoOutReservationNoGetResult]:
        """商户预约单号查询预约商家转账记录"""
        ...

class PlatsolutionMchTransferReservationOutReservationNo(Node):
    _out_reservation_no_: PlatsolutionMchTransferReservationOutReservationNoOutReservationNo

class PlatsolutionMchTransferReservationReservationIdReservationId(Node):
    def get(
        self,
        *,
        reservation_id: str,
        params: PlatsolutionMchTransferReservationReservationIdReservationIdGetParams,
        **options: Unpack[Options],
    ) -> Response[PlatsolutionMchTransferReservationReservationIdReservationIdGetResult]:
        """微信支付预约单号查询预约商家转账记录"""
        ...
    async def get_async(
        self,
        *,
        reservation_id: str,
        params: PlatsolutionMchTransferReservationReservationIdReservationIdGetParams,
        **options: Unpack[Options],
    ) -> Response[PlatsolutionMchTransferReservationReservationIdReservationIdGetResult]:
        """微信支付预约单号查询预约商家转账记录"""
        ...

class PlatsolutionMchTransferReservationReservationId(Node):
    _reservation_id_: PlatsolutionMchTransferReservationReservationIdReservationId

class PlatsolutionMchTransferReservation(Node):
    apply: PlatsolutionMchTransferReservationApply
    outReservationNo: PlatsolutionMchTransferReservationOutReservationNo
    reservationId: PlatsolutionMchTransferReservationReservationId

class PlatsolutionMchTransfer(Node):
    batches: PlatsolutionMchTransferBatches
    reservation: PlatsolutionMchTransferReservation

class Platsolution(Node):
    ecommerce: PlatsolutionEcommerce
    insurance: PlatsolutionInsurance
    mchTransfer: PlatsolutionMchTransfer
