"""The operations of `v3.fundApp`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.fund_app import (
    BatchNoGetParams,
    BatchNoGetResult,
    BrandMerchantBatchesPostBody,
    BrandMerchantBatchesPostResult,
    CharityBudgetPostBody,
    CharityBudgetPostResult,
    CharityTransferBillsPostBody,
    CharityTransferBillsPostResult,
    DetailNoGetResult,
    ElecsignOutBillNoOutBillNoGetResult,
    ElecsignTransferBillNoTransferBillNoGetResult,
    ElectronicReceiptsGetParams,
    ElectronicReceiptsGetResult,
    ElectronicReceiptsOutBillNoGetParams,
    ElectronicReceiptsOutBillNoGetResult,
    MchTransferTransferBillsOutBillNoOutBillNoCancelPostResult,
    MchTransferTransferBillsOutBillNoOutBillNoGetResult,
    MchTransferTransferBillsPostBody,
    MchTransferTransferBillsPostResult,
    MchTransferTransferBillsPreTransferWithAuthorizationPostBody,
    MchTransferTransferBillsPreTransferWithAuthorizationPostResult,
    MchTransferTransferBillsTransferPostBody,
    MchTransferTransferBillsTransferPostResult,
    OutAuthorizationNoOutAuthorizationNoClosePostResult,
    OutAuthorizationNoOutAuthorizationNoGetParams,
    OutAuthorizationNoOutAuthorizationNoGetResult,
    OutBatchNoGetParams,
    OutBatchNoGetResult,
    OutBillNoPostBody,
    OutBillNoPostResult,
    OutBudgetNoElectronicReceiptsPostBody,
    OutBudgetNoElectronicReceiptsPostResult,
    OutBudgetNoGetParams,
    OutBudgetNoGetResult,
    OutDetailNoGetResult,
    OutTransferNoGetParams,
    OutTransferNoGetResult,
    PartnerElectronicReceiptsPostBody,
    PartnerElectronicReceiptsPostResult,
    PartnerTransferBillsOutBillNoOutBillNoCancelPostBody,
    PartnerTransferBillsOutBillNoOutBillNoCancelPostResult,
    PartnerTransferBillsOutBillNoOutBillNoGetParams,
    PartnerTransferBillsOutBillNoOutBillNoGetResult,
    PartnerTransferBillsPostBody,
    PartnerTransferBillsPostResult,
    PartnerTransferBillsPreTransferWithAuthorizationPostBody,
    PartnerTransferBillsPreTransferWithAuthorizationPostResult,
    PartnerTransferBillsTransferPostBody,
    PartnerTransferBillsTransferPostResult,
    SubMchAuthorizationsPostBody,
    SubMchAuthorizationsPostResult,
    SubMchidGetResult,
    TransferBillNoPostBody,
    TransferBillNoPostResult,
    TransferBillsTransferBillNoTransferBillNoGetResult,
    TransferToQqWalletBillsOutBillNoCancelPostResult,
    TransferToQqWalletBillsOutBillNoGetResult,
    TransferToQqWalletBillsPostBody,
    TransferToQqWalletBillsPostResult,
    UnlockPostBody,
    UnlockPostResult,
    UserConfirmAuthorizationPostBody,
    UserConfirmAuthorizationPostResult,
    UserConfirmAuthorizationsOutAuthorizationNoClosePostResult,
    UserConfirmAuthorizationsOutAuthorizationNoGetResult,
    UserConfirmAuthorizationsPostBody,
    UserConfirmAuthorizationsPostResult,
)

class FundAppBrandRedpacketBrandMerchantBatchesBatchNoDetailsDetailNo(Node):
    def get(self, *, batch_no: str, detail_no: str, **options: Unpack[Options]) -> Response[DetailNoGetResult]:
        """商家明细单号查询明细单 https://pay.weixin.qq.com/doc/v3/merchant/4014310384"""
        ...
    async def get_async(
        self, *, batch_no: str, detail_no: str, **options: Unpack[Options]
    ) -> Response[DetailNoGetResult]:
        """商家明细单号查询明细单 https://pay.weixin.qq.com/doc/v3/merchant/4014310384"""
        ...

class FundAppBrandRedpacketBrandMerchantBatchesBatchNoDetails(Node):
    _detail_no_: FundAppBrandRedpacketBrandMerchantBatchesBatchNoDetailsDetailNo

class FundAppBrandRedpacketBrandMerchantBatchesBatchNo(Node):
    details: FundAppBrandRedpacketBrandMerchantBatchesBatchNoDetails
    def get(
        self, *, batch_no: str, params: BatchNoGetParams = ..., **options: Unpack[Options]
    ) -> Response[BatchNoGetResult]:
        """微信支付批次单号查询批次单 https://pay.weixin.qq.com/doc/v3/merchant/4014310369"""
        ...
    async def get_async(
        self, *, batch_no: str, params: BatchNoGetParams = ..., **options: Unpack[Options]
    ) -> Response[BatchNoGetResult]:
        """微信支付批次单号查询批次单 https://pay.weixin.qq.com/doc/v3/merchant/4014310369"""
        ...

class FundAppBrandRedpacketBrandMerchantBatches(Node):
    _batch_no_: FundAppBrandRedpacketBrandMerchantBatchesBatchNo
    def post(
        self, *, json: BrandMerchantBatchesPostBody, **options: Unpack[Options]
    ) -> Response[BrandMerchantBatchesPostResult]:
        """品牌商户发放红包 https://pay.weixin.qq.com/doc/v3/merchant/4014310358"""
        ...
    async def post_async(
        self, *, json: BrandMerchantBatchesPostBody, **options: Unpack[Options]
    ) -> Response[BrandMerchantBatchesPostResult]:
        """品牌商户发放红包 https://pay.weixin.qq.com/doc/v3/merchant/4014310358"""
        ...

class FundAppBrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetailsOutDetailNo(Node):
    def get(
        self, *, out_batch_no: str, out_detail_no: str, **options: Unpack[Options]
    ) -> Response[OutDetailNoGetResult]:
        """商家明细单号查询明细单 https://pay.weixin.qq.com/doc/v3/merchant/4014310391"""
        ...
    async def get_async(
        self, *, out_batch_no: str, out_detail_no: str, **options: Unpack[Options]
    ) -> Response[OutDetailNoGetResult]:
        """商家明细单号查询明细单 https://pay.weixin.qq.com/doc/v3/merchant/4014310391"""
        ...

class FundAppBrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetails(Node):
    _out_detail_no_: FundAppBrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetailsOutDetailNo

class FundAppBrandRedpacketBrandMerchantOutBatchesOutBatchNo(Node):
    outDetails: FundAppBrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetails
    def get(
        self, *, out_batch_no: str, params: OutBatchNoGetParams = ..., **options: Unpack[Options]
    ) -> Response[OutBatchNoGetResult]:
        """商家批次单号查询批次单 https://pay.weixin.qq.com/doc/v3/merchant/4014310378"""
        ...
    async def get_async(
        self, *, out_batch_no: str, params: OutBatchNoGetParams = ..., **options: Unpack[Options]
    ) -> Response[OutBatchNoGetResult]:
        """商家批次单号查询批次单 https://pay.weixin.qq.com/doc/v3/merchant/4014310378"""
        ...

class FundAppBrandRedpacketBrandMerchantOutBatches(Node):
    _out_batch_no_: FundAppBrandRedpacketBrandMerchantOutBatchesOutBatchNo

class FundAppBrandRedpacket(Node):
    brandMerchantBatches: FundAppBrandRedpacketBrandMerchantBatches
    brandMerchantOutBatches: FundAppBrandRedpacketBrandMerchantOutBatches

class FundAppMchTransferElecsignOutBillNoOutBillNo(Node):
    def get(self, *, out_bill_no: str, **options: Unpack[Options]) -> Response[ElecsignOutBillNoOutBillNoGetResult]:
        """商户单号查询电子回单 https://pay.weixin.qq.com/doc/v3/merchant/4012716436"""
        ...
    async def get_async(
        self, *, out_bill_no: str, **options: Unpack[Options]
    ) -> Response[ElecsignOutBillNoOutBillNoGetResult]:
        """商户单号查询电子回单 https://pay.weixin.qq.com/doc/v3/merchant/4012716436"""
        ...

class FundAppMchTransferElecsignOutBillNo(Node):
    _out_bill_no_: FundAppMchTransferElecsignOutBillNoOutBillNo
    def post(self, *, json: OutBillNoPostBody, **options: Unpack[Options]) -> Response[OutBillNoPostResult]:
        """商户单号申请电子回单 https://pay.weixin.qq.com/doc/v3/merchant/4012716452"""
        ...
    async def post_async(self, *, json: OutBillNoPostBody, **options: Unpack[Options]) -> Response[OutBillNoPostResult]:
        """商户单号申请电子回单 https://pay.weixin.qq.com/doc/v3/merchant/4012716452"""
        ...

class FundAppMchTransferElecsignTransferBillNoTransferBillNo(Node):
    def get(
        self, *, transfer_bill_no: str, **options: Unpack[Options]
    ) -> Response[ElecsignTransferBillNoTransferBillNoGetResult]:
        """微信单号查询电子回单 https://pay.weixin.qq.com/doc/v3/merchant/4012716455"""
        ...
    async def get_async(
        self, *, transfer_bill_no: str, **options: Unpack[Options]
    ) -> Response[ElecsignTransferBillNoTransferBillNoGetResult]:
        """微信单号查询电子回单 https://pay.weixin.qq.com/doc/v3/merchant/4012716455"""
        ...

class FundAppMchTransferElecsignTransferBillNo(Node):
    _transfer_bill_no_: FundAppMchTransferElecsignTransferBillNoTransferBillNo
    def post(self, *, json: TransferBillNoPostBody, **options: Unpack[Options]) -> Response[TransferBillNoPostResult]:
        """微信单号申请电子回单 https://pay.weixin.qq.com/doc/v3/merchant/4012716456"""
        ...
    async def post_async(
        self, *, json: TransferBillNoPostBody, **options: Unpack[Options]
    ) -> Response[TransferBillNoPostResult]:
        """微信单号申请电子回单 https://pay.weixin.qq.com/doc/v3/merchant/4012716456"""
        ...

class FundAppMchTransferElecsign(Node):
    outBillNo: FundAppMchTransferElecsignOutBillNo
    transferBillNo: FundAppMchTransferElecsignTransferBillNo

class FundAppMchTransferPartnerBudgetOutBudgetNoElectronicReceipts(Node):
    def get(
        self, *, out_budget_no: str, params: ElectronicReceiptsGetParams, **options: Unpack[Options]
    ) -> Response[ElectronicReceiptsGetResult]:
        """查询预算出资的电子回单 https://pay.weixin.qq.com/doc/v3/partner/4016209977"""
        ...
    async def get_async(
        self, *, out_budget_no: str, params: ElectronicReceiptsGetParams, **options: Unpack[Options]
    ) -> Response[ElectronicReceiptsGetResult]:
        """查询预算出资的电子回单 https://pay.weixin.qq.com/doc/v3/partner/4016209977"""
        ...
    def post(
        self, *, out_budget_no: str, json: OutBudgetNoElectronicReceiptsPostBody, **options: Unpack[Options]
    ) -> Response[OutBudgetNoElectronicReceiptsPostResult]:
        """申请预算出资的电子回单 https://pay.weixin.qq.com/doc/v3/partner/4016209966"""
        ...
    async def post_async(
        self, *, out_budget_no: str, json: OutBudgetNoElectronicReceiptsPostBody, **options: Unpack[Options]
    ) -> Response[OutBudgetNoElectronicReceiptsPostResult]:
        """申请预算出资的电子回单 https://pay.weixin.qq.com/doc/v3/partner/4016209966"""
        ...

class FundAppMchTransferPartnerBudgetOutBudgetNo(Node):
    electronicReceipts: FundAppMchTransferPartnerBudgetOutBudgetNoElectronicReceipts

class FundAppMchTransferPartnerBudget(Node):
    _out_budget_no_: FundAppMchTransferPartnerBudgetOutBudgetNo

class FundAppMchTransferPartnerCharityBudgetOutBudgetNoUnlock(Node):
    def post(
        self, *, out_budget_no: str, json: UnlockPostBody, **options: Unpack[Options]
    ) -> Response[UnlockPostResult]:
        """解锁公益捐赠预算 https://pay.weixin.qq.com/doc/v3/partner/4015554795"""
        ...
    async def post_async(
        self, *, out_budget_no: str, json: UnlockPostBody, **options: Unpack[Options]
    ) -> Response[UnlockPostResult]:
        """解锁公益捐赠预算 https://pay.weixin.qq.com/doc/v3/partner/4015554795"""
        ...

class FundAppMchTransferPartnerCharityBudgetOutBudgetNo(Node):
    unlock: FundAppMchTransferPartnerCharityBudgetOutBudgetNoUnlock
    def get(
        self, *, out_budget_no: str, params: OutBudgetNoGetParams, **options: Unpack[Options]
    ) -> Response[OutBudgetNoGetResult]:
        """商户单号查询公益捐赠预算详情 https://pay.weixin.qq.com/doc/v3/partner/4015554788"""
        ...
    async def get_async(
        self, *, out_budget_no: str, params: OutBudgetNoGetParams, **options: Unpack[Options]
    ) -> Response[OutBudgetNoGetResult]:
        """商户单号查询公益捐赠预算详情 https://pay.weixin.qq.com/doc/v3/partner/4015554788"""
        ...

class FundAppMchTransferPartnerCharityBudget(Node):
    _out_budget_no_: FundAppMchTransferPartnerCharityBudgetOutBudgetNo
    def post(self, *, json: CharityBudgetPostBody, **options: Unpack[Options]) -> Response[CharityBudgetPostResult]:
        """申请公益捐赠预算 https://pay.weixin.qq.com/doc/v3/partner/4015554763"""
        ...
    async def post_async(
        self, *, json: CharityBudgetPostBody, **options: Unpack[Options]
    ) -> Response[CharityBudgetPostResult]:
        """申请公益捐赠预算 https://pay.weixin.qq.com/doc/v3/partner/4015554763"""
        ...

class FundAppMchTransferPartnerCharityTransferBillsOutTransferNoOutTransferNo(Node):
    def get(
        self, *, out_transfer_no: str, params: OutTransferNoGetParams, **options: Unpack[Options]
    ) -> Response[OutTransferNoGetResult]:
        """商户单号查询公益捐赠详情 https://pay.weixin.qq.com/doc/v3/partner/4015554859"""
        ...
    async def get_async(
        self, *, out_transfer_no: str, params: OutTransferNoGetParams, **options: Unpack[Options]
    ) -> Response[OutTransferNoGetResult]:
        """商户单号查询公益捐赠详情 https://pay.weixin.qq.com/doc/v3/partner/4015554859"""
        ...

class FundAppMchTransferPartnerCharityTransferBillsOutTransferNo(Node):
    _out_transfer_no_: FundAppMchTransferPartnerCharityTransferBillsOutTransferNoOutTransferNo

class FundAppMchTransferPartnerCharityTransferBills(Node):
    outTransferNo: FundAppMchTransferPartnerCharityTransferBillsOutTransferNo
    def post(
        self, *, json: CharityTransferBillsPostBody, **options: Unpack[Options]
    ) -> Response[CharityTransferBillsPostResult]:
        """发起公益捐赠 https://pay.weixin.qq.com/doc/v3/partner/4015554841"""
        ...
    async def post_async(
        self, *, json: CharityTransferBillsPostBody, **options: Unpack[Options]
    ) -> Response[CharityTransferBillsPostResult]:
        """发起公益捐赠 https://pay.weixin.qq.com/doc/v3/partner/4015554841"""
        ...

class FundAppMchTransferPartnerElectronicReceiptsOutBillNo(Node):
    def get(
        self, *, out_bill_no: str, params: ElectronicReceiptsOutBillNoGetParams, **options: Unpack[Options]
    ) -> Response[ElectronicReceiptsOutBillNoGetResult]:
        """查询单笔转账电子回单 https://pay.weixin.qq.com/doc/v3/partner/4016315544"""
        ...
    async def get_async(
        self, *, out_bill_no: str, params: ElectronicReceiptsOutBillNoGetParams, **options: Unpack[Options]
    ) -> Response[ElectronicReceiptsOutBillNoGetResult]:
        """查询单笔转账电子回单 https://pay.weixin.qq.com/doc/v3/partner/4016315544"""
        ...

class FundAppMchTransferPartnerElectronicReceipts(Node):
    _out_bill_no_: FundAppMchTransferPartnerElectronicReceiptsOutBillNo
    def post(
        self, *, json: PartnerElectronicReceiptsPostBody, **options: Unpack[Options]
    ) -> Response[PartnerElectronicReceiptsPostResult]:
        """申请单笔转账电子回单 https://pay.weixin.qq.com/doc/v3/partner/4016315516"""
        ...
    async def post_async(
        self, *, json: PartnerElectronicReceiptsPostBody, **options: Unpack[Options]
    ) -> Response[PartnerElectronicReceiptsPostResult]:
        """申请单笔转账电子回单 https://pay.weixin.qq.com/doc/v3/partner/4016315516"""
        ...

class FundAppMchTransferPartnerSubMchAuthorizationsSubMchid(Node):
    def get(self, *, sub_mchid: str, **options: Unpack[Options]) -> Response[SubMchidGetResult]:
        """查询子商户商家转账授权状态 https://pay.weixin.qq.com/doc/v3/partner/4015469112"""
        ...
    async def get_async(self, *, sub_mchid: str, **options: Unpack[Options]) -> Response[SubMchidGetResult]:
        """查询子商户商家转账授权状态 https://pay.weixin.qq.com/doc/v3/partner/4015469112"""
        ...

class FundAppMchTransferPartnerSubMchAuthorizations(Node):
    _sub_mchid_: FundAppMchTransferPartnerSubMchAuthorizationsSubMchid
    def post(
        self, *, json: SubMchAuthorizationsPostBody, **options: Unpack[Options]
    ) -> Response[SubMchAuthorizationsPostResult]:
        """申请子商户商家转账授权 https://pay.weixin.qq.com/doc/v3/partner/4015469102"""
        ...
    async def post_async(
        self, *, json: SubMchAuthorizationsPostBody, **options: Unpack[Options]
    ) -> Response[SubMchAuthorizationsPostResult]:
        """申请子商户商家转账授权 https://pay.weixin.qq.com/doc/v3/partner/4015469102"""
        ...

class FundAppMchTransferPartnerTransferBillsOutBillNoOutBillNoCancel(Node):
    def post(
        self,
        *,
        out_bill_no: str,
        json: PartnerTransferBillsOutBillNoOutBillNoCancelPostBody,
        **options: Unpack[Options],
    ) -> Response[PartnerTransferBillsOutBillNoOutBillNoCancelPostResult]:
        """撤销转账 https://pay.weixin.qq.com/doc/v3/partner/4015469118"""
        ...
    async def post_async(
        self,
        *,
        out_bill_no: str,
        json: PartnerTransferBillsOutBillNoOutBillNoCancelPostBody,
        **options: Unpack[Options],
    ) -> Response[PartnerTransferBillsOutBillNoOutBillNoCancelPostResult]:
        """撤销转账 https://pay.weixin.qq.com/doc/v3/partner/4015469118"""
        ...

class FundAppMchTransferPartnerTransferBillsOutBillNoOutBillNo(Node):
    cancel: FundAppMchTransferPartnerTransferBillsOutBillNoOutBillNoCancel
    def get(
        self, *, out_bill_no: str, params: PartnerTransferBillsOutBillNoOutBillNoGetParams, **options: Unpack[Options]
    ) -> Response[PartnerTransferBillsOutBillNoOutBillNoGetResult]:
        """商户单号查询转账单 https://pay.weixin.qq.com/doc/v3/partner/4015469131"""
        ...
    async def get_async(
        self, *, out_bill_no: str, params: PartnerTransferBillsOutBillNoOutBillNoGetParams, **options: Unpack[Options]
    ) -> Response[PartnerTransferBillsOutBillNoOutBillNoGetResult]:
        """商户单号查询转账单 https://pay.weixin.qq.com/doc/v3/partner/4015469131"""
        ...

class FundAppMchTransferPartnerTransferBillsOutBillNo(Node):
    _out_bill_no_: FundAppMchTransferPartnerTransferBillsOutBillNoOutBillNo

class FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorization(Node):
    def post(
        self, *, json: PartnerTransferBillsPreTransferWithAuthorizationPostBody, **options: Unpack[Options]
    ) -> Response[PartnerTransferBillsPreTransferWithAuthorizationPostResult]:
        """发起转账并完成自动收款授权 https://pay.weixin.qq.com/doc/v3/partner/4016809843"""
        ...
    async def post_async(
        self, *, json: PartnerTransferBillsPreTransferWithAuthorizationPostBody, **options: Unpack[Options]
    ) -> Response[PartnerTransferBillsPreTransferWithAuthorizationPostResult]:
        """发起转账并完成自动收款授权 https://pay.weixin.qq.com/doc/v3/partner/4016809843"""
        ...

class FundAppMchTransferPartnerTransferBillsTransfer(Node):
    def post(
        self, *, json: PartnerTransferBillsTransferPostBody, **options: Unpack[Options]
    ) -> Response[PartnerTransferBillsTransferPostResult]:
        """转账（用户自动收款） https://pay.weixin.qq.com/doc/v3/partner/4016809837"""
        ...
    async def post_async(
        self, *, json: PartnerTransferBillsTransferPostBody, **options: Unpack[Options]
    ) -> Response[PartnerTransferBillsTransferPostResult]:
        """转账（用户自动收款） https://pay.weixin.qq.com/doc/v3/partner/4016809837"""
        ...

class FundAppMchTransferPartnerTransferBills(Node):
    outBillNo: FundAppMchTransferPartnerTransferBillsOutBillNo
    preTransferWithAuthorization: FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorization
    transfer: FundAppMchTransferPartnerTransferBillsTransfer
    def post(
        self, *, json: PartnerTransferBillsPostBody, **options: Unpack[Options]
    ) -> Response[PartnerTransferBillsPostResult]:
        """发起转账 https://pay.weixin.qq.com/doc/v3/partner/4015469096"""
        ...
    async def post_async(
        self, *, json: PartnerTransferBillsPostBody, **options: Unpack[Options]
    ) -> Response[PartnerTransferBillsPostResult]:
        """发起转账 https://pay.weixin.qq.com/doc/v3/partner/4015469096"""
        ...

class FundAppMchTransferPartnerUserConfirmAuthorizationsOutAuthorizationNoClose(Node):
    def post(
        self, *, out_authorization_no: str, **options: Unpack[Options]
    ) -> Response[UserConfirmAuthorizationsOutAuthorizationNoClosePostResult]:
        """解除免确认收款授权 https://pay.weixin.qq.com/doc/v3/partner/4016809851"""
        ...
    async def post_async(
        self, *, out_authorization_no: str, **options: Unpack[Options]
    ) -> Response[UserConfirmAuthorizationsOutAuthorizationNoClosePostResult]:
        """解除免确认收款授权 https://pay.weixin.qq.com/doc/v3/partner/4016809851"""
        ...

class FundAppMchTransferPartnerUserConfirmAuthorizationsOutAuthorizationNo(Node):
    close: FundAppMchTransferPartnerUserConfirmAuthorizationsOutAuthorizationNoClose
    def get(
        self, *, out_authorization_no: str, **options: Unpack[Options]
    ) -> Response[UserConfirmAuthorizationsOutAuthorizationNoGetResult]:
        """商户单号查询自动收款授权 https://pay.weixin.qq.com/doc/v3/partner/4016809859"""
        ...
    async def get_async(
        self, *, out_authorization_no: str, **options: Unpack[Options]
    ) -> Response[UserConfirmAuthorizationsOutAuthorizationNoGetResult]:
        """商户单号查询自动收款授权 https://pay.weixin.qq.com/doc/v3/partner/4016809859"""
        ...

class FundAppMchTransferPartnerUserConfirmAuthorizations(Node):
    _out_authorization_no_: FundAppMchTransferPartnerUserConfirmAuthorizationsOutAuthorizationNo
    def post(
        self, *, json: UserConfirmAuthorizationsPostBody, **options: Unpack[Options]
    ) -> Response[UserConfirmAuthorizationsPostResult]:
        """申请免确认收款授权 https://pay.weixin.qq.com/doc/v3/partner/4016809861"""
        ...
    async def post_async(
        self, *, json: UserConfirmAuthorizationsPostBody, **options: Unpack[Options]
    ) -> Response[UserConfirmAuthorizationsPostResult]:
        """申请免确认收款授权 https://pay.weixin.qq.com/doc/v3/partner/4016809861"""
        ...

class FundAppMchTransferPartner(Node):
    budget: FundAppMchTransferPartnerBudget
    charityBudget: FundAppMchTransferPartnerCharityBudget
    charityTransferBills: FundAppMchTransferPartnerCharityTransferBills
    electronicReceipts: FundAppMchTransferPartnerElectronicReceipts
    subMchAuthorizations: FundAppMchTransferPartnerSubMchAuthorizations
    transferBills: FundAppMchTransferPartnerTransferBills
    userConfirmAuthorizations: FundAppMchTransferPartnerUserConfirmAuthorizations

class FundAppMchTransferTransferBillsOutBillNoOutBillNoCancel(Node):
    def post(
        self, *, out_bill_no: str, **options: Unpack[Options]
    ) -> Response[MchTransferTransferBillsOutBillNoOutBillNoCancelPostResult]:
        """撤销转账 https://pay.weixin.qq.com/doc/v3/merchant/4012716458"""
        ...
    async def post_async(
        self, *, out_bill_no: str, **options: Unpack[Options]
    ) -> Response[MchTransferTransferBillsOutBillNoOutBillNoCancelPostResult]:
        """撤销转账 https://pay.weixin.qq.com/doc/v3/merchant/4012716458"""
        ...

class FundAppMchTransferTransferBillsOutBillNoOutBillNo(Node):
    cancel: FundAppMchTransferTransferBillsOutBillNoOutBillNoCancel
    def get(
        self, *, out_bill_no: str, **options: Unpack[Options]
    ) -> Response[MchTransferTransferBillsOutBillNoOutBillNoGetResult]:
        """商户单号查询转账单 https://pay.weixin.qq.com/doc/v3/merchant/4012716437"""
        ...
    async def get_async(
        self, *, out_bill_no: str, **options: Unpack[Options]
    ) -> Response[MchTransferTransferBillsOutBillNoOutBillNoGetResult]:
        """商户单号查询转账单 https://pay.weixin.qq.com/doc/v3/merchant/4012716437"""
        ...

class FundAppMchTransferTransferBillsOutBillNo(Node):
    _out_bill_no_: FundAppMchTransferTransferBillsOutBillNoOutBillNo

class FundAppMchTransferTransferBillsPreTransferWithAuthorization(Node):
    def post(
        self, *, json: MchTransferTransferBillsPreTransferWithAuthorizationPostBody, **options: Unpack[Options]
    ) -> Response[MchTransferTransferBillsPreTransferWithAuthorizationPostResult]:
        """发起转账并完成自动收款授权 https://pay.weixin.qq.com/doc/v3/merchant/4014399293"""
        ...
    async def post_async(
        self, *, json: MchTransferTransferBillsPreTransferWithAuthorizationPostBody, **options: Unpack[Options]
    ) -> Response[MchTransferTransferBillsPreTransferWithAuthorizationPostResult]:
        """发起转账并完成自动收款授权 https://pay.weixin.qq.com/doc/v3/merchant/4014399293"""
        ...

class FundAppMchTransferTransferBillsTransfer(Node):
    def post(
        self, *, json: MchTransferTransferBillsTransferPostBody, **options: Unpack[Options]
    ) -> Response[MchTransferTransferBillsTransferPostResult]:
        """用户授权后转账 https://pay.weixin.qq.com/doc/v3/merchant/4014399371"""
        ...
    async def post_async(
        self, *, json: MchTransferTransferBillsTransferPostBody, **options: Unpack[Options]
    ) -> Response[MchTransferTransferBillsTransferPostResult]:
        """用户授权后转账 https://pay.weixin.qq.com/doc/v3/merchant/4014399371"""
        ...

class FundAppMchTransferTransferBillsTransferBillNoTransferBillNo(Node):
    def get(
        self, *, transfer_bill_no: str, **options: Unpack[Options]
    ) -> Response[TransferBillsTransferBillNoTransferBillNoGetResult]:
        """微信转账单号查询转账单 https://pay.weixin.qq.com/doc/v3/merchant/4012716457"""
        ...
    async def get_async(
        self, *, transfer_bill_no: str, **options: Unpack[Options]
    ) -> Response[TransferBillsTransferBillNoTransferBillNoGetResult]:
        """微信转账单号查询转账单 https://pay.weixin.qq.com/doc/v3/merchant/4012716457"""
        ...

class FundAppMchTransferTransferBillsTransferBillNo(Node):
    _transfer_bill_no_: FundAppMchTransferTransferBillsTransferBillNoTransferBillNo

class FundAppMchTransferTransferBills(Node):
    outBillNo: FundAppMchTransferTransferBillsOutBillNo
    preTransferWithAuthorization: FundAppMchTransferTransferBillsPreTransferWithAuthorization
    transfer: FundAppMchTransferTransferBillsTransfer
    transferBillNo: FundAppMchTransferTransferBillsTransferBillNo
    def post(
        self, *, json: MchTransferTransferBillsPostBody, **options: Unpack[Options]
    ) -> Response[MchTransferTransferBillsPostResult]:
        """发起转账 https://pay.weixin.qq.com/doc/v3/merchant/4012716434"""
        ...
    async def post_async(
        self, *, json: MchTransferTransferBillsPostBody, **options: Unpack[Options]
    ) -> Response[MchTransferTransferBillsPostResult]:
        """发起转账 https://pay.weixin.qq.com/doc/v3/merchant/4012716434"""
        ...

class FundAppMchTransferTransferToQqWalletBillsOutBillNoCancel(Node):
    def post(
        self, *, out_bill_no: str, **options: Unpack[Options]
    ) -> Response[TransferToQqWalletBillsOutBillNoCancelPostResult]:
        """撤销转账到QQ钱包 https://pay.weixin.qq.com/doc/v3/merchant/4014297396"""
        ...
    async def post_async(
        self, *, out_bill_no: str, **options: Unpack[Options]
    ) -> Response[TransferToQqWalletBillsOutBillNoCancelPostResult]:
        """撤销转账到QQ钱包 https://pay.weixin.qq.com/doc/v3/merchant/4014297396"""
        ...

class FundAppMchTransferTransferToQqWalletBillsOutBillNo(Node):
    cancel: FundAppMchTransferTransferToQqWalletBillsOutBillNoCancel
    def get(
        self, *, out_bill_no: str, **options: Unpack[Options]
    ) -> Response[TransferToQqWalletBillsOutBillNoGetResult]:
        """查询转账到QQ钱包的结果 https://pay.weixin.qq.com/doc/v3/merchant/4014297440"""
        ...
    async def get_async(
        self, *, out_bill_no: str, **options: Unpack[Options]
    ) -> Response[TransferToQqWalletBillsOutBillNoGetResult]:
        """查询转账到QQ钱包的结果 https://pay.weixin.qq.com/doc/v3/merchant/4014297440"""
        ...

class FundAppMchTransferTransferToQqWalletBills(Node):
    _out_bill_no_: FundAppMchTransferTransferToQqWalletBillsOutBillNo
    def post(
        self, *, json: TransferToQqWalletBillsPostBody, **options: Unpack[Options]
    ) -> Response[TransferToQqWalletBillsPostResult]:
        """发起转账到QQ钱包 https://pay.weixin.qq.com/doc/v3/merchant/4014297386"""
        ...
    async def post_async(
        self, *, json: TransferToQqWalletBillsPostBody, **options: Unpack[Options]
    ) -> Response[TransferToQqWalletBillsPostResult]:
        """发起转账到QQ钱包 https://pay.weixin.qq.com/doc/v3/merchant/4014297386"""
        ...

class FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoClose(Node):
    def post(
        self, *, out_authorization_no: str, **options: Unpack[Options]
    ) -> Response[OutAuthorizationNoOutAuthorizationNoClosePostResult]:
        """解除免确认收款授权 https://pay.weixin.qq.com/doc/v3/merchant/4015653811"""
        ...
    async def post_async(
        self, *, out_authorization_no: str, **options: Unpack[Options]
    ) -> Response[OutAuthorizationNoOutAuthorizationNoClosePostResult]:
        """解除免确认收款授权 https://pay.weixin.qq.com/doc/v3/merchant/4015653811"""
        ...

class FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNo(Node):
    close: FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoClose
    def get(
        self,
        *,
        out_authorization_no: str,
        params: OutAuthorizationNoOutAuthorizationNoGetParams = ...,
        **options: Unpack[Options],
    ) -> Response[OutAuthorizationNoOutAuthorizationNoGetResult]:
        """商户单号查询自动收款授权 https://pay.weixin.qq.com/doc/v3/merchant/4014399423"""
        ...
    async def get_async(
        self,
        *,
        out_authorization_no: str,
        params: OutAuthorizationNoOutAuthorizationNoGetParams = ...,
        **options: Unpack[Options],
    ) -> Response[OutAuthorizationNoOutAuthorizationNoGetResult]:
        """商户单号查询自动收款授权 https://pay.weixin.qq.com/doc/v3/merchant/4014399423"""
        ...

class FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNo(Node):
    _out_authorization_no_: FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNo

class FundAppMchTransferUserConfirmAuthorization(Node):
    outAuthorizationNo: FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNo
    def post(
        self, *, json: UserConfirmAuthorizationPostBody, **options: Unpack[Options]
    ) -> Response[UserConfirmAuthorizationPostResult]:
        """申请免确认收款授权 https://pay.weixin.qq.com/doc/v3/merchant/4015901167"""
        ...
    async def post_async(
        self, *, json: UserConfirmAuthorizationPostBody, **options: Unpack[Options]
    ) -> Response[UserConfirmAuthorizationPostResult]:
        """申请免确认收款授权 https://pay.weixin.qq.com/doc/v3/merchant/4015901167"""
        ...

class FundAppMchTransfer(Node):
    elecsign: FundAppMchTransferElecsign
    partner: FundAppMchTransferPartner
    transferBills: FundAppMchTransferTransferBills
    transferToQqWalletBills: FundAppMchTransferTransferToQqWalletBills
    userConfirmAuthorization: FundAppMchTransferUserConfirmAuthorization

class FundApp(Node):
    brandRedpacket: FundAppBrandRedpacket
    mchTransfer: FundAppMchTransfer
