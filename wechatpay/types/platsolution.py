"""The shapes of the requests and replies of `v3.platsolution`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys

from wechatpay._keys.secret import Secret

if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "ApplyAbnormalSettlePostBody",
    "ApplyAbnormalSettlePostResult",
    "ApplyAbnormalSettlePostResultAbnormalSettleResult",
    "BankTransferRechargesApplyPostBody",
    "BankTransferRechargesApplyPostBodyRechargeAmount",
    "BankTransferRechargesApplyPostResult",
    "BankTransferRechargesApplyPostResultTransferInAccount",
    "BankTransferRechargesOutRechargeNoOutRechargeNoGetResult",
    "BankTransferRechargesOutRechargeNoOutRechargeNoGetResultBankTransferInfo",
    "BankTransferRechargesOutRechargeNoOutRechargeNoGetResultRechargeAmount",
    "CheckOpenedPostResult",
    "CompensateBillsBillIdBillIdGetResult",
    "CompensateBillsBillIdBillIdGetResultCloseInfo",
    "CompensateBillsBillIdBillIdGetResultReceiverDetail",
    "CompensateBillsBillIdBillIdGetResultReceiverDetailReceiver",
    "CompensateBillsBillIdBillIdGetResultReceiverDetailReceiverTransactionInfo",
    "CompensateBillsOutBillNoOutBillNoCancelPostResult",
    "CompensateBillsOutBillNoOutBillNoGetResult",
    "CompensateBillsOutBillNoOutBillNoGetResultCloseInfo",
    "CompensateBillsOutBillNoOutBillNoGetResultReceiverDetail",
    "CompensateBillsOutBillNoOutBillNoGetResultReceiverDetailReceiver",
    "CompensateBillsOutBillNoOutBillNoGetResultReceiverDetailReceiverTransactionInfo",
    "CompensateBillsPostBody",
    "CompensateBillsPostBodyReceiver",
    "CompensateBillsPostBodyReceiverTransactionInfo",
    "CompensateBillsPostResult",
    "CompensateBillsPostResultReceiverDetail",
    "CompensateBillsPostResultReceiverDetailReceiver",
    "CompensateBillsPostResultReceiverDetailReceiverTransactionInfo",
    "CompensateBillsPreTransferPostBody",
    "CompensateBillsPreTransferPostBodyReceiver",
    "CompensateBillsPreTransferPostBodyReceiverTransactionInfo",
    "CompensateBillsPreTransferPostResult",
    "DayEndBalanceWithdrawPostBody",
    "DayEndBalanceWithdrawPostResult",
    "DeletePostResult",
    "DepositAfterSalesCompensationBillsBillIdBillIdGetParams",
    "DepositAfterSalesCompensationBillsBillIdBillIdGetResult",
    "DepositAfterSalesCompensationBillsBillIdBillIdGetResultCloseInfo",
    "DepositAfterSalesCompensationBillsBillIdBillIdGetResultReceiverDetail",
    "DepositAfterSalesCompensationBillsBillIdBillIdGetResultReceiverDetailReceiver",
    "DepositAfterSalesCompensationBillsBillIdBillIdGetResultReceiverDetailReceiverTransactionInfo",
    "DepositAfterSalesCompensationBillsOutBillNoOutBillNoGetParams",
    "DepositAfterSalesCompensationBillsOutBillNoOutBillNoGetResult",
    "DepositAfterSalesCompensationBillsOutBillNoOutBillNoGetResultCloseInfo",
    "DepositAfterSalesCompensationBillsOutBillNoOutBillNoGetResultReceiverDetail",
    "DepositAfterSalesCompensationBillsOutBillNoOutBillNoGetResultReceiverDetailReceiver",
    "DepositAfterSalesCompensationBillsOutBillNoOutBillNoGetResultReceiverDetailReceiverTransactionInfo",
    "DepositAfterSalesCompensationBillsPostBody",
    "DepositAfterSalesCompensationBillsPostBodyReceiver",
    "DepositAfterSalesCompensationBillsPostBodyReceiverTransactionInfo",
    "DepositAfterSalesCompensationBillsPostBodyReceiverUserInfo",
    "DepositAfterSalesCompensationBillsPostResult",
    "DepositAfterSalesCompensationBillsPostResultReceiverDetail",
    "DepositAfterSalesCompensationBillsPostResultReceiverDetailReceiver",
    "DepositAfterSalesCompensationBillsPostResultReceiverDetailReceiverTransactionInfo",
    "DepositInsurancePremiumsCompensationBillsOutBillNoGetResult",
    "DepositInsurancePremiumsCompensationBillsOutBillNoGetResultCloseInfo",
    "DepositInsurancePremiumsCompensationBillsOutBillNoGetResultReceiverDetail",
    "DepositInsurancePremiumsCompensationBillsOutBillNoGetResultReceiverDetailReceiver",
    "DepositInsurancePremiumsCompensationBillsOutBillNoGetResultReceiverDetailReceiverMchInfo",
    "DepositInsurancePremiumsCompensationBillsOutBillNoGetResultReceiverDetailReceiverTransactionInfo",
    "DepositInsurancePremiumsCompensationBillsPostBody",
    "DepositInsurancePremiumsCompensationBillsPostBodyReceiver",
    "DepositInsurancePremiumsCompensationBillsPostBodyReceiverMchInfo",
    "DepositInsurancePremiumsCompensationBillsPostBodyReceiverTransactionInfo",
    "DepositInsurancePremiumsCompensationBillsPostResult",
    "DepositInsurancePremiumsCompensationBillsPostResultReceiverDetail",
    "DepositInsurancePremiumsCompensationBillsPostResultReceiverDetailReceiver",
    "DepositInsurancePremiumsCompensationBillsPostResultReceiverDetailReceiverMchInfo",
    "DepositInsurancePremiumsCompensationBillsPostResultReceiverDetailReceiverTransactionInfo",
    "DepositShippingCostCompensationBillsOutBillNoOutBillNoGetParams",
    "DepositShippingCostCompensationBillsOutBillNoOutBillNoGetResult",
    "DepositShippingCostCompensationBillsOutBillNoOutBillNoGetResultCloseInfo",
    "DepositShippingCostCompensationBillsOutBillNoOutBillNoGetResultReceiverDetail",
    "DepositShippingCostCompensationBillsOutBillNoOutBillNoGetResultReceiverDetailReceiver",
    "DepositShippingCostCompensationBillsOutBillNoOutBillNoGetResultReceiverDetailReceiverTransactionInfo",
    "DepositShippingCostCompensationBillsOutBillNoOutBillNoGetResultReceiverDetailReceiverUserInfo",
    "DepositShippingCostCompensationBillsPostBody",
    "DepositShippingCostCompensationBillsPostBodyReceiver",
    "DepositShippingCostCompensationBillsPostBodyReceiverTransactionInfo",
    "DepositShippingCostCompensationBillsPostBodyReceiverUserInfo",
    "DepositShippingCostCompensationBillsPostResult",
    "DepositShippingCostCompensationBillsPostResultReceiverDetail",
    "DepositShippingCostCompensationBillsPostResultReceiverDetailReceiver",
    "DepositShippingCostCompensationBillsPostResultReceiverDetailReceiverTransactionInfo",
    "DepositShippingCostCompensationBillsPostResultReceiverDetailReceiverUserInfo",
    "InsuranceClaimBillsBillIdBillIdGetParams",
    "InsuranceClaimBillsBillIdBillIdGetResult",
    "InsuranceClaimBillsBillIdBillIdGetResultCloseInfo",
    "InsuranceClaimBillsBillIdBillIdGetResultReceiverDetail",
    "InsuranceClaimBillsBillIdBillIdGetResultReceiverDetailReceiver",
    "InsuranceClaimBillsBillIdBillIdGetResultReceiverDetailReceiverTransactionInfo",
    "InsuranceClaimBillsOutBillNoOutBillNoCancelPostBody",
    "InsuranceClaimBillsOutBillNoOutBillNoCancelPostResult",
    "InsuranceClaimBillsOutBillNoOutBillNoGetParams",
    "InsuranceClaimBillsOutBillNoOutBillNoGetResult",
    "InsuranceClaimBillsOutBillNoOutBillNoGetResultCloseInfo",
    "InsuranceClaimBillsOutBillNoOutBillNoGetResultReceiverDetail",
    "InsuranceClaimBillsOutBillNoOutBillNoGetResultReceiverDetailReceiver",
    "InsuranceClaimBillsOutBillNoOutBillNoGetResultReceiverDetailReceiverTransactionInfo",
    "InsuranceClaimBillsPostBody",
    "InsuranceClaimBillsPostBodyReceiver",
    "InsuranceClaimBillsPostBodyReceiverTransactionInfo",
    "InsuranceClaimBillsPostResult",
    "InsuranceClaimBillsPostResultReceiverDetail",
    "InsuranceClaimBillsPostResultReceiverDetailReceiver",
    "InsuranceClaimBillsPostResultReceiverDetailReceiverTransactionInfo",
    "InsuranceClaimBillsPreTransferPostBody",
    "InsuranceClaimBillsPreTransferPostBodyReceiver",
    "InsuranceClaimBillsPreTransferPostBodyReceiverTransactionInfo",
    "InsuranceClaimBillsPreTransferPostResult",
    "InsuranceCompensationContractsPostBody",
    "InsuranceCompensationContractsPostBodyAgreementList",
    "InsuranceCompensationContractsPostResult",
    "InsuranceMchTransferBatchesApplyPostBody",
    "InsuranceMchTransferBatchesApplyPostBodyTransferDetailList",
    "InsuranceMchTransferBatchesApplyPostResult",
    "InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetParams",
    "InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetResult",
    "InsuranceMchTransferBatchesBatchIdBatchIdGetParams",
    "InsuranceMchTransferBatchesBatchIdBatchIdGetResult",
    "InsuranceMchTransferBatchesBatchIdBatchIdGetResultData",
    "InsuranceMchTransferBatchesBatchIdBatchIdGetResultTransferBatch",
    "InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostBody",
    "InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostResult",
    "InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetParams",
    "InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetResult",
    "InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetParams",
    "InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetResult",
    "InsuranceMchTransferBatchesOutBatchNoOutBatchNoGetParams",
    "InsuranceMchTransferBatchesOutBatchNoOutBatchNoGetResult",
    "InsuranceMchTransferBatchesOutBatchNoOutBatchNoGetResultData",
    "InsuranceMchTransferBatchesOutBatchNoOutBatchNoGetResultTransferBatch",
    "InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostBody",
    "InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostResult",
    "InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetParams",
    "InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetResult",
    "InsuranceMchTransferReservationApplyPostBody",
    "InsuranceMchTransferReservationApplyPostBodySceneReportData",
    "InsuranceMchTransferReservationApplyPostBodySceneReportDataInsurancePolicy",
    "InsuranceMchTransferReservationApplyPostResult",
    "InsuranceMchTransferReservationOutReservationNoOutReservationNoClosePostParams",
    "InsuranceMchTransferReservationOutReservationNoOutReservationNoClosePostResult",
    "InsuranceMchTransferReservationOutReservationNoOutReservationNoClosePostResultCloseInfo",
    "InsuranceMchTransferReservationOutReservationNoOutReservationNoGetParams",
    "InsuranceMchTransferReservationOutReservationNoOutReservationNoGetResult",
    "InsuranceMchTransferReservationOutReservationNoOutReservationNoGetResultCloseInfo",
    "InsuranceMchTransferReservationReservationIdReservationIdGetParams",
    "InsuranceMchTransferReservationReservationIdReservationIdGetResult",
    "InsuranceMchTransferReservationReservationIdReservationIdGetResultCloseInfo",
    "OutRechargeNoClosePostParams",
    "OutRechargeNoClosePostResult",
    "OutRechargeNoClosePostResultBankTransferInfo",
    "OutRechargeNoClosePostResultOnlineBankRechargeInfo",
    "OutRechargeNoClosePostResultQrRechargeInfo",
    "OutRechargeNoClosePostResultRechargeAmount",
    "OutRequestNoGetParams",
    "OutRequestNoGetResult",
    "PlatsolutionMchTransferBatchesApplyPostBody",
    "PlatsolutionMchTransferBatchesApplyPostBodyTransferDetailList",
    "PlatsolutionMchTransferBatchesApplyPostResult",
    "PlatsolutionMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetParams",
    "PlatsolutionMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetResult",
    "PlatsolutionMchTransferBatchesBatchIdBatchIdGetParams",
    "PlatsolutionMchTransferBatchesBatchIdBatchIdGetResult",
    "PlatsolutionMchTransferBatchesBatchIdBatchIdGetResultData",
    "PlatsolutionMchTransferBatchesBatchIdBatchIdGetResultTransferBatch",
    "PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostBody",
    "PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostResult",
    "PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetParams",
    "PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetResult",
    "PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetParams",
    "PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetResult",
    "PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoGetParams",
    "PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoGetResult",
    "PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoGetResultData",
    "PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoGetResultTransferBatch",
    "PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostBody",
    "PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostResult",
    "PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetParams",
    "PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetResult",
    "PlatsolutionMchTransferReservationApplyPostBody",
    "PlatsolutionMchTransferReservationApplyPostBodySceneReportData",
    "PlatsolutionMchTransferReservationApplyPostBodySceneReportDataInsurancePolicy",
    "PlatsolutionMchTransferReservationApplyPostResult",
    "PlatsolutionMchTransferReservationOutReservationNoOutReservationNoClosePostParams",
    "PlatsolutionMchTransferReservationOutReservationNoOutReservationNoClosePostResult",
    "PlatsolutionMchTransferReservationOutReservationNoOutReservationNoClosePostResultCloseInfo",
    "PlatsolutionMchTransferReservationOutReservationNoOutReservationNoGetParams",
    "PlatsolutionMchTransferReservationOutReservationNoOutReservationNoGetResult",
    "PlatsolutionMchTransferReservationOutReservationNoOutReservationNoGetResultCloseInfo",
    "PlatsolutionMchTransferReservationReservationIdReservationIdGetParams",
    "PlatsolutionMchTransferReservationReservationIdReservationIdGetResult",
    "PlatsolutionMchTransferReservationReservationIdReservationIdGetResultCloseInfo",
    "PrepaySettleOrdersPostBody",
    "PrepaySettleOrdersPostBodySettleInfoList",
    "PrepaySettleOrdersPostBodySettleInfoListSettleDetailInfoList",
    "PrepaySettleOrdersPostBodySettleInfoListSettleDetailInfoListAmount",
    "PrepaySettleOrdersPostResult",
    "RechargeEmployeesPostBody",
    "RechargeEmployeesPostResult",
    "RechargesApplyPostBody",
    "RechargesApplyPostBodyRechargeAmount",
    "RechargesApplyPostResult",
    "RechargesOutRechargeNoOutRechargeNoGetParams",
    "RechargesOutRechargeNoOutRechargeNoGetResult",
    "RechargesOutRechargeNoOutRechargeNoGetResultBankTransferInfo",
    "RechargesOutRechargeNoOutRechargeNoGetResultOnlineBankRechargeInfo",
    "RechargesOutRechargeNoOutRechargeNoGetResultQrRechargeInfo",
    "RechargesOutRechargeNoOutRechargeNoGetResultRechargeAmount",
    "SettleBatchNoGetResult",
    "SubMchCompensationBillsOutBillNoGetParams",
    "SubMchCompensationBillsOutBillNoGetResult",
    "SubMchCompensationBillsOutBillNoGetResultCloseInfo",
    "SubMchCompensationBillsOutBillNoGetResultReceiverDetail",
    "SubMchCompensationBillsOutBillNoGetResultReceiverDetailReceiver",
    "SubMchCompensationBillsOutBillNoGetResultReceiverDetailReceiverMchInfo",
    "SubMchCompensationBillsPostBody",
    "SubMchCompensationBillsPostBodyReceiver",
    "SubMchCompensationBillsPostBodyReceiverMchInfo",
    "SubMchCompensationBillsPostResult",
    "SubMchCompensationBillsPostResultReceiverDetail",
    "SubMchCompensationBillsPostResultReceiverDetailReceiver",
    "SubMchCompensationBillsPostResultReceiverDetailReceiverMchInfo",
    "SubMchidGetResult",
    "SubMchidGetResultEmployees",
    "TransferBillsBillIdBillIdGetParams",
    "TransferBillsBillIdBillIdGetResult",
    "TransferBillsBillIdBillIdGetResultCloseInfo",
    "TransferBillsBillIdBillIdGetResultReceiverDetail",
    "TransferBillsBillIdBillIdGetResultReceiverDetailReceiver",
    "TransferBillsBillIdBillIdGetResultReceiverDetailReceiverMchInfo",
    "TransferBillsOutBillNoOutBillNoGetParams",
    "TransferBillsOutBillNoOutBillNoGetResult",
    "TransferBillsOutBillNoOutBillNoGetResultCloseInfo",
    "TransferBillsOutBillNoOutBillNoGetResultReceiverDetail",
    "TransferBillsOutBillNoOutBillNoGetResultReceiverDetailReceiver",
    "TransferBillsOutBillNoOutBillNoGetResultReceiverDetailReceiverMchInfo",
    "TransferBillsPostBody",
    "TransferBillsPostBodyReceiver",
    "TransferBillsPostBodyReceiverMchInfo",
    "TransferBillsPostResult",
    "TransferBillsPostResultReceiverDetail",
    "TransferBillsPostResultReceiverDetailReceiver",
    "TransferBillsPostResultReceiverDetailReceiverMchInfo",
]


class BankTransferRechargesApplyPostBodyRechargeAmount(TypedDict):
    amount: NotRequired[int]
    currency: NotRequired[str]


class BankTransferRechargesApplyPostBody(TypedDict):
    """申请银行转账充值"""

    out_recharge_no: str
    recharge_scene: str
    account_type: Literal["BASIC", "OPERATION", "FEES"] | str
    recharge_amount: BankTransferRechargesApplyPostBodyRechargeAmount


class BankTransferRechargesApplyPostResultTransferInAccount(TypedDict):
    bank_name: NotRequired[str]
    bank_address_code: NotRequired[str]
    bank_code: NotRequired[str]
    bank_account_name: NotRequired[str]
    bank_account_no: NotRequired[str]


class BankTransferRechargesApplyPostResult(TypedDict):
    """申请银行转账充值"""

    recharge_id: str
    out_recharge_no: str
    transfer_in_account: BankTransferRechargesApplyPostResultTransferInAccount


class BankTransferRechargesOutRechargeNoOutRechargeNoGetResultRechargeAmount(TypedDict):
    amount: NotRequired[int]
    currency: NotRequired[str]


class BankTransferRechargesOutRechargeNoOutRechargeNoGetResultBankTransferInfo(TypedDict):
    memo: NotRequired[str]
    return_time: NotRequired[str]
    return_reason: NotRequired[str]
    bank_name: NotRequired[str]
    bank_card_tail: NotRequired[str]


class BankTransferRechargesOutRechargeNoOutRechargeNoGetResult(TypedDict):
    """查询银行转账充值结果"""

    mchid: str
    recharge_id: str
    out_recharge_no: str
    account_type: Literal["BASIC", "OPERATION", "FEES"] | str
    recharge_state: Literal["SUCCESS", "RECHARGING", "CLOSED"] | str
    recharge_scene: Literal["ECOMMERCE_BANK_TRANSFER"] | str
    recharge_state_desc: NotRequired[str]
    recharge_amount: BankTransferRechargesOutRechargeNoOutRechargeNoGetResultRechargeAmount
    bank_transfer_info: NotRequired[BankTransferRechargesOutRechargeNoOutRechargeNoGetResultBankTransferInfo]
    accept_time: NotRequired[str]
    success_time: NotRequired[str]
    close_time: NotRequired[str]


class InsuranceCompensationContractsPostBodyAgreementList(TypedDict):
    agreement_code: str
    agreement_version: str
    sign_organization: str
    sign_time: str


class InsuranceCompensationContractsPostBody(TypedDict):
    """开通保险理赔功能"""

    out_apply_no: str
    sub_mchid: str
    agreement_list: list[InsuranceCompensationContractsPostBodyAgreementList]


class InsuranceCompensationContractsPostResult(TypedDict):
    """开通保险理赔功能"""

    sub_mchid: str
    opened: bool
    success_time: NotRequired[str]


class CheckOpenedPostResult(TypedDict):
    """查询保险理赔功能开通状态"""

    sub_mchid: str
    opened: bool
    success_time: NotRequired[str]


class CompensateBillsBillIdBillIdGetResultReceiverDetailReceiverTransactionInfo(TypedDict):
    transaction_id: str
    type: NotRequired[Literal["WXPAY", "WXVALUE"] | str]


class CompensateBillsBillIdBillIdGetResultReceiverDetailReceiver(TypedDict):
    type: NotRequired[Literal["TRANSACTION_USER"] | str]
    transaction_info: NotRequired[CompensateBillsBillIdBillIdGetResultReceiverDetailReceiverTransactionInfo]


class CompensateBillsBillIdBillIdGetResultReceiverDetail(TypedDict):
    receiver: NotRequired[CompensateBillsBillIdBillIdGetResultReceiverDetailReceiver]


class CompensateBillsBillIdBillIdGetResultCloseInfo(TypedDict):
    close_time: NotRequired[str]
    close_reason: NotRequired[str]


class CompensateBillsBillIdBillIdGetResult(TypedDict):
    """查询赔付结果（按微信支付赔付单号）"""

    sp_mchid: str
    receiver_detail: CompensateBillsBillIdBillIdGetResultReceiverDetail
    out_bill_no: str
    amount: NotRequired[int]
    transfer_remark: NotRequired[str]
    bill_id: str
    state: Literal["ACCEPTED", "SUCCESS", "CLOSED", "WAIT_USER_CONFIRM", "CANCELING", "CANCELLED"] | str
    accept_time: str
    success_time: NotRequired[str]
    close_info: NotRequired[CompensateBillsBillIdBillIdGetResultCloseInfo]
    sponsor_mchid: NotRequired[str]


class CompensateBillsOutBillNoOutBillNoCancelPostResult(TypedDict):
    """请求撤销赔付"""

    out_bill_no: str
    bill_id: str
    state: Literal["ACCEPTED", "SUCCESS", "CLOSED", "WAIT_USER_CONFIRM", "CANCELING", "CANCELLED"] | str
    cancel_accept_time: str


class CompensateBillsOutBillNoOutBillNoGetResultReceiverDetailReceiverTransactionInfo(TypedDict):
    transaction_id: str
    type: NotRequired[Literal["WXPAY", "WXVALUE"] | str]


class CompensateBillsOutBillNoOutBillNoGetResultReceiverDetailReceiver(TypedDict):
    type: NotRequired[Literal["TRANSACTION_USER"] | str]
    transaction_info: NotRequired[CompensateBillsOutBillNoOutBillNoGetResultReceiverDetailReceiverTransactionInfo]


class CompensateBillsOutBillNoOutBillNoGetResultReceiverDetail(TypedDict):
    receiver: NotRequired[CompensateBillsOutBillNoOutBillNoGetResultReceiverDetailReceiver]


class CompensateBillsOutBillNoOutBillNoGetResultCloseInfo(TypedDict):
    close_time: NotRequired[str]
    close_reason: NotRequired[str]


class CompensateBillsOutBillNoOutBillNoGetResult(TypedDict):
    """查询赔付结果（按商户赔付单号）"""

    sp_mchid: str
    receiver_detail: CompensateBillsOutBillNoOutBillNoGetResultReceiverDetail
    out_bill_no: str
    amount: NotRequired[int]
    transfer_remark: NotRequired[str]
    bill_id: str
    state: Literal["ACCEPTED", "SUCCESS", "CLOSED", "WAIT_USER_CONFIRM", "CANCELING", "CANCELLED"] | str
    accept_time: str
    success_time: NotRequired[str]
    close_info: NotRequired[CompensateBillsOutBillNoOutBillNoGetResultCloseInfo]
    sponsor_mchid: NotRequired[str]


class CompensateBillsPostBodyReceiverTransactionInfo(TypedDict):
    transaction_id: str
    type: NotRequired[Literal["WXPAY", "WXVALUE"] | str]


class CompensateBillsPostBodyReceiver(TypedDict):
    type: NotRequired[Literal["TRANSACTION_USER"] | str]
    transaction_info: NotRequired[CompensateBillsPostBodyReceiverTransactionInfo]


class CompensateBillsPostBody(TypedDict):
    """请求赔付"""

    receiver: CompensateBillsPostBodyReceiver
    out_bill_no: str
    amount: NotRequired[int]
    transfer_remark: str
    sponsor_mchid: NotRequired[str]
    transfer_scene_id: NotRequired[str]
    user_recv_perception: NotRequired[str]


class CompensateBillsPostResultReceiverDetailReceiverTransactionInfo(TypedDict):
    transaction_id: str
    type: NotRequired[Literal["WXPAY", "WXVALUE"] | str]


class CompensateBillsPostResultReceiverDetailReceiver(TypedDict):
    type: NotRequired[Literal["TRANSACTION_USER"] | str]
    transaction_info: NotRequired[CompensateBillsPostResultReceiverDetailReceiverTransactionInfo]


class CompensateBillsPostResultReceiverDetail(TypedDict):
    receiver: NotRequired[CompensateBillsPostResultReceiverDetailReceiver]


class CompensateBillsPostResult(TypedDict):
    """请求赔付"""

    sp_mchid: str
    receiver_detail: CompensateBillsPostResultReceiverDetail
    out_bill_no: str
    amount: NotRequired[int]
    transfer_remark: str
    bill_id: str
    state: Literal["ACCEPTED", "SUCCESS", "CLOSED", "WAIT_USER_CONFIRM", "CANCELING", "CANCELLED"] | str
    accept_time: str
    success_time: NotRequired[str]
    sponsor_mchid: NotRequired[str]


class CompensateBillsPreTransferPostBodyReceiverTransactionInfo(TypedDict):
    transaction_id: str
    type: NotRequired[Literal["WXPAY", "WXVALUE"] | str]


class CompensateBillsPreTransferPostBodyReceiver(TypedDict):
    type: NotRequired[Literal["TRANSACTION_USER"] | str]
    transaction_info: NotRequired[CompensateBillsPreTransferPostBodyReceiverTransactionInfo]


class CompensateBillsPreTransferPostBody(TypedDict):
    """请求赔付预下单"""

    sp_appid: NotRequired[str]
    receiver: CompensateBillsPreTransferPostBodyReceiver
    out_bill_no: str
    amount: NotRequired[int]
    transfer_remark: str
    sponsor_mchid: NotRequired[str]
    transfer_scene_id: NotRequired[str]
    user_recv_perception: NotRequired[str]
    notify_url: NotRequired[str]


class CompensateBillsPreTransferPostResult(TypedDict):
    """请求赔付预下单"""

    out_bill_no: str
    bill_id: str
    accept_time: str
    package_info: str


class DepositAfterSalesCompensationBillsBillIdBillIdGetParams(TypedDict):
    """查询保证金售后赔付结果（按微信支付赔付单号）"""

    sub_mchid: NotRequired[str]


class DepositAfterSalesCompensationBillsBillIdBillIdGetResultReceiverDetailReceiverTransactionInfo(TypedDict):
    transaction_id: str
    type: NotRequired[Literal["WXPAY", "WXVALUE"] | str]


class DepositAfterSalesCompensationBillsBillIdBillIdGetResultReceiverDetailReceiver(TypedDict):
    type: NotRequired[Literal["MERCHANT", "TRANSACTION_USER"] | str]
    transaction_info: NotRequired[
        DepositAfterSalesCompensationBillsBillIdBillIdGetResultReceiverDetailReceiverTransactionInfo
    ]


class DepositAfterSalesCompensationBillsBillIdBillIdGetResultReceiverDetail(TypedDict):
    receiver: NotRequired[DepositAfterSalesCompensationBillsBillIdBillIdGetResultReceiverDetailReceiver]


class DepositAfterSalesCompensationBillsBillIdBillIdGetResultCloseInfo(TypedDict):
    close_time: NotRequired[str]
    close_reason: NotRequired[str]


class DepositAfterSalesCompensationBillsBillIdBillIdGetResult(TypedDict):
    """查询保证金售后赔付结果（按微信支付赔付单号）"""

    sp_mchid: str
    sub_mchid: NotRequired[str]
    receiver_detail: DepositAfterSalesCompensationBillsBillIdBillIdGetResultReceiverDetail
    out_bill_no: str
    amount: NotRequired[int]
    transfer_remark: NotRequired[str]
    bill_id: str
    state: Literal["ACCEPTED", "SUCCESS", "CLOSED", "WAIT_USER_CONFIRM", "CANCELING", "CANCELLED"] | str
    accept_time: str
    success_time: NotRequired[str]
    close_info: NotRequired[DepositAfterSalesCompensationBillsBillIdBillIdGetResultCloseInfo]
    sponsor_mchid: NotRequired[str]
    sub_appid: NotRequired[str]


class DepositAfterSalesCompensationBillsOutBillNoOutBillNoGetParams(TypedDict):
    """查询保证金售后赔付结果（按商户赔付单号）"""

    sub_mchid: NotRequired[str]


class DepositAfterSalesCompensationBillsOutBillNoOutBillNoGetResultReceiverDetailReceiverTransactionInfo(TypedDict):
    transaction_id: str
    type: NotRequired[Literal["WXPAY", "WXVALUE"] | str]


class DepositAfterSalesCompensationBillsOutBillNoOutBillNoGetResultReceiverDetailReceiver(TypedDict):
    type: NotRequired[Literal["MERCHANT", "TRANSACTION_USER"] | str]
    transaction_info: NotRequired[
        DepositAfterSalesCompensationBillsOutBillNoOutBillNoGetResultReceiverDetailReceiverTransactionInfo
    ]


class DepositAfterSalesCompensationBillsOutBillNoOutBillNoGetResultReceiverDetail(TypedDict):
    receiver: NotRequired[DepositAfterSalesCompensationBillsOutBillNoOutBillNoGetResultReceiverDetailReceiver]


class DepositAfterSalesCompensationBillsOutBillNoOutBillNoGetResultCloseInfo(TypedDict):
    close_time: NotRequired[str]
    close_reason: NotRequired[str]


class DepositAfterSalesCompensationBillsOutBillNoOutBillNoGetResult(TypedDict):
    """查询保证金售后赔付结果（按商户赔付单号）"""

    sp_mchid: str
    sub_mchid: NotRequired[str]
    receiver_detail: DepositAfterSalesCompensationBillsOutBillNoOutBillNoGetResultReceiverDetail
    out_bill_no: str
    amount: NotRequired[int]
    transfer_remark: NotRequired[str]
    bill_id: str
    state: Literal["ACCEPTED", "SUCCESS", "CLOSED", "WAIT_USER_CONFIRM", "CANCELING", "CANCELLED"] | str
    accept_time: str
    success_time: NotRequired[str]
    close_info: NotRequired[DepositAfterSalesCompensationBillsOutBillNoOutBillNoGetResultCloseInfo]
    sponsor_mchid: NotRequired[str]
    sub_appid: NotRequired[str]


class DepositAfterSalesCompensationBillsPostBodyReceiverTransactionInfo(TypedDict):
    transaction_id: str
    type: NotRequired[Literal["WXPAY", "WXVALUE"] | str]


class DepositAfterSalesCompensationBillsPostBodyReceiverUserInfo(TypedDict):
    sp_openid: NotRequired[str]


class DepositAfterSalesCompensationBillsPostBodyReceiver(TypedDict):
    type: NotRequired[Literal["MERCHANT", "TRANSACTION_USER"] | str]
    transaction_info: NotRequired[DepositAfterSalesCompensationBillsPostBodyReceiverTransactionInfo]
    user_info: NotRequired[DepositAfterSalesCompensationBillsPostBodyReceiverUserInfo]


class DepositAfterSalesCompensationBillsPostBody(TypedDict):
    """请求保证金售后赔付"""

    sub_mchid: NotRequired[str]
    sp_appid: NotRequired[str]
    receiver: DepositAfterSalesCompensationBillsPostBodyReceiver
    out_bill_no: str
    amount: NotRequired[int]
    transfer_remark: str
    transfer_scene_id: NotRequired[str]
    user_recv_perception: NotRequired[str]
    sub_appid: NotRequired[str]


class DepositAfterSalesCompensationBillsPostResultReceiverDetailReceiverTransactionInfo(TypedDict):
    transaction_id: str
    type: NotRequired[Literal["WXPAY", "WXVALUE"] | str]


class DepositAfterSalesCompensationBillsPostResultReceiverDetailReceiver(TypedDict):
    type: NotRequired[Literal["MERCHANT", "TRANSACTION_USER"] | str]
    transaction_info: NotRequired[DepositAfterSalesCompensationBillsPostResultReceiverDetailReceiverTransactionInfo]


class DepositAfterSalesCompensationBillsPostResultReceiverDetail(TypedDict):
    receiver: NotRequired[DepositAfterSalesCompensationBillsPostResultReceiverDetailReceiver]


class DepositAfterSalesCompensationBillsPostResult(TypedDict):
    """请求保证金售后赔付"""

    sp_mchid: str
    sub_mchid: NotRequired[str]
    receiver_detail: DepositAfterSalesCompensationBillsPostResultReceiverDetail
    out_bill_no: str
    amount: NotRequired[int]
    transfer_remark: str
    bill_id: str
    state: Literal["ACCEPTED", "SUCCESS", "CLOSED", "WAIT_USER_CONFIRM", "CANCELING", "CANCELLED"] | str
    accept_time: str
    success_time: NotRequired[str]
    sponsor_mchid: NotRequired[str]
    sub_appid: NotRequired[str]


class DepositInsurancePremiumsCompensationBillsOutBillNoGetResultReceiverDetailReceiverMchInfo(TypedDict):
    mchid: NotRequired[str]


class DepositInsurancePremiumsCompensationBillsOutBillNoGetResultReceiverDetailReceiverTransactionInfo(TypedDict):
    transaction_id: str


class DepositInsurancePremiumsCompensationBillsOutBillNoGetResultReceiverDetailReceiver(TypedDict):
    type: NotRequired[Literal["MERCHANT"] | str]
    mch_info: NotRequired[DepositInsurancePremiumsCompensationBillsOutBillNoGetResultReceiverDetailReceiverMchInfo]
    transaction_info: NotRequired[
        DepositInsurancePremiumsCompensationBillsOutBillNoGetResultReceiverDetailReceiverTransactionInfo
    ]


class DepositInsurancePremiumsCompensationBillsOutBillNoGetResultReceiverDetail(TypedDict):
    receiver: NotRequired[DepositInsurancePremiumsCompensationBillsOutBillNoGetResultReceiverDetailReceiver]


class DepositInsurancePremiumsCompensationBillsOutBillNoGetResultCloseInfo(TypedDict):
    close_time: NotRequired[str]
    close_reason: NotRequired[str]


class DepositInsurancePremiumsCompensationBillsOutBillNoGetResult(TypedDict):
    """查询保证金赔付保司保费结果（按商户赔付单号）"""

    sp_mchid: str
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    receiver_detail: DepositInsurancePremiumsCompensationBillsOutBillNoGetResultReceiverDetail
    out_bill_no: str
    amount: NotRequired[int]
    transfer_remark: str
    bill_id: str
    state: Literal["ACCEPTED", "SUCCESS", "CLOSED", "WAIT_USER_CONFIRM", "CANCELING", "CANCELLED"] | str
    accept_time: str
    success_time: NotRequired[str]
    close_info: NotRequired[DepositInsurancePremiumsCompensationBillsOutBillNoGetResultCloseInfo]
    sponsor_mchid: NotRequired[str]


class DepositInsurancePremiumsCompensationBillsPostBodyReceiverMchInfo(TypedDict):
    mchid: NotRequired[str]


class DepositInsurancePremiumsCompensationBillsPostBodyReceiverTransactionInfo(TypedDict):
    transaction_id: str
    type: Literal["WXPAY", "WXVALUE"] | str


class DepositInsurancePremiumsCompensationBillsPostBodyReceiver(TypedDict):
    type: NotRequired[Literal["MERCHANT"] | str]
    mch_info: NotRequired[DepositInsurancePremiumsCompensationBillsPostBodyReceiverMchInfo]
    transaction_info: NotRequired[DepositInsurancePremiumsCompensationBillsPostBodyReceiverTransactionInfo]


class DepositInsurancePremiumsCompensationBillsPostBody(TypedDict):
    """发起保证金赔付保司保费"""

    sub_mchid: NotRequired[str]
    sp_appid: NotRequired[str]
    receiver: DepositInsurancePremiumsCompensationBillsPostBodyReceiver
    out_bill_no: str
    amount: NotRequired[int]
    transfer_remark: str


class DepositInsurancePremiumsCompensationBillsPostResultReceiverDetailReceiverMchInfo(TypedDict):
    mchid: NotRequired[str]


class DepositInsurancePremiumsCompensationBillsPostResultReceiverDetailReceiverTransactionInfo(TypedDict):
    transaction_id: str


class DepositInsurancePremiumsCompensationBillsPostResultReceiverDetailReceiver(TypedDict):
    type: NotRequired[Literal["MERCHANT"] | str]
    mch_info: NotRequired[DepositInsurancePremiumsCompensationBillsPostResultReceiverDetailReceiverMchInfo]
    transaction_info: NotRequired[
        DepositInsurancePremiumsCompensationBillsPostResultReceiverDetailReceiverTransactionInfo
    ]


class DepositInsurancePremiumsCompensationBillsPostResultReceiverDetail(TypedDict):
    receiver: NotRequired[DepositInsurancePremiumsCompensationBillsPostResultReceiverDetailReceiver]


class DepositInsurancePremiumsCompensationBillsPostResult(TypedDict):
    """发起保证金赔付保司保费"""

    sp_mchid: str
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    receiver_detail: DepositInsurancePremiumsCompensationBillsPostResultReceiverDetail
    out_bill_no: str
    amount: NotRequired[int]
    transfer_remark: str
    bill_id: str
    state: Literal["ACCEPTED", "SUCCESS", "CLOSED", "WAIT_USER_CONFIRM", "CANCELING", "CANCELLED"] | str
    accept_time: str
    success_time: NotRequired[str]
    sponsor_mchid: NotRequired[str]


class DepositShippingCostCompensationBillsOutBillNoOutBillNoGetParams(TypedDict):
    """查询保证金售后赔付运费结果（按商户赔付单号）"""

    sub_mchid: NotRequired[str]


class DepositShippingCostCompensationBillsOutBillNoOutBillNoGetResultReceiverDetailReceiverTransactionInfo(TypedDict):
    transaction_id: str
    type: NotRequired[Literal["WXPAY", "WXVALUE"] | str]


class DepositShippingCostCompensationBillsOutBillNoOutBillNoGetResultReceiverDetailReceiverUserInfo(TypedDict):
    sp_openid: NotRequired[str]


class DepositShippingCostCompensationBillsOutBillNoOutBillNoGetResultReceiverDetailReceiver(TypedDict):
    transaction_info: NotRequired[
        DepositShippingCostCompensationBillsOutBillNoOutBillNoGetResultReceiverDetailReceiverTransactionInfo
    ]
    user_info: NotRequired[
        DepositShippingCostCompensationBillsOutBillNoOutBillNoGetResultReceiverDetailReceiverUserInfo
    ]


class DepositShippingCostCompensationBillsOutBillNoOutBillNoGetResultReceiverDetail(TypedDict):
    receiver: NotRequired[DepositShippingCostCompensationBillsOutBillNoOutBillNoGetResultReceiverDetailReceiver]


class DepositShippingCostCompensationBillsOutBillNoOutBillNoGetResultCloseInfo(TypedDict):
    close_time: NotRequired[str]
    close_reason: NotRequired[str]


class DepositShippingCostCompensationBillsOutBillNoOutBillNoGetResult(TypedDict):
    """查询保证金售后赔付运费结果（按商户赔付单号）"""

    sp_mchid: str
    sub_mchid: NotRequired[str]
    receiver_detail: DepositShippingCostCompensationBillsOutBillNoOutBillNoGetResultReceiverDetail
    out_bill_no: str
    amount: NotRequired[int]
    transfer_remark: NotRequired[str]
    bill_id: str
    state: Literal["ACCEPTED", "SUCCESS", "CLOSED", "WAIT_USER_CONFIRM", "CANCELING", "CANCELLED"] | str
    accept_time: str
    success_time: NotRequired[str]
    close_info: NotRequired[DepositShippingCostCompensationBillsOutBillNoOutBillNoGetResultCloseInfo]
    sponsor_mchid: NotRequired[str]


class DepositShippingCostCompensationBillsPostBodyReceiverTransactionInfo(TypedDict):
    transaction_id: str
    type: NotRequired[Literal["WXPAY", "WXVALUE"] | str]


class DepositShippingCostCompensationBillsPostBodyReceiverUserInfo(TypedDict):
    sp_openid: NotRequired[str]


class DepositShippingCostCompensationBillsPostBodyReceiver(TypedDict):
    transaction_info: NotRequired[DepositShippingCostCompensationBillsPostBodyReceiverTransactionInfo]
    user_info: NotRequired[DepositShippingCostCompensationBillsPostBodyReceiverUserInfo]


class DepositShippingCostCompensationBillsPostBody(TypedDict):
    """发起保证金赔付用户运费"""

    sub_mchid: NotRequired[str]
    sp_appid: NotRequired[str]
    receiver: DepositShippingCostCompensationBillsPostBodyReceiver
    out_bill_no: str
    amount: NotRequired[int]
    transfer_remark: str
    transfer_scene_id: NotRequired[str]
    user_recv_perception: NotRequired[str]


class DepositShippingCostCompensationBillsPostResultReceiverDetailReceiverTransactionInfo(TypedDict):
    transaction_id: str
    type: NotRequired[Literal["WXPAY", "WXVALUE"] | str]


class DepositShippingCostCompensationBillsPostResultReceiverDetailReceiverUserInfo(TypedDict):
    sp_openid: NotRequired[str]


class DepositShippingCostCompensationBillsPostResultReceiverDetailReceiver(TypedDict):
    transaction_info: NotRequired[DepositShippingCostCompensationBillsPostResultReceiverDetailReceiverTransactionInfo]
    user_info: NotRequired[DepositShippingCostCompensationBillsPostResultReceiverDetailReceiverUserInfo]


class DepositShippingCostCompensationBillsPostResultReceiverDetail(TypedDict):
    receiver: NotRequired[DepositShippingCostCompensationBillsPostResultReceiverDetailReceiver]


class DepositShippingCostCompensationBillsPostResult(TypedDict):
    """发起保证金赔付用户运费"""

    sp_mchid: str
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    receiver_detail: DepositShippingCostCompensationBillsPostResultReceiverDetail
    out_bill_no: str
    amount: NotRequired[int]
    transfer_remark: str
    bill_id: str
    state: Literal["ACCEPTED", "SUCCESS", "CLOSED", "WAIT_USER_CONFIRM", "CANCELING", "CANCELLED"] | str
    accept_time: str
    success_time: NotRequired[str]
    sponsor_mchid: NotRequired[str]


class InsuranceClaimBillsBillIdBillIdGetParams(TypedDict):
    """查询保险理赔结果（按微信支付赔付单号）"""

    sub_mchid: NotRequired[str]


class InsuranceClaimBillsBillIdBillIdGetResultReceiverDetailReceiverTransactionInfo(TypedDict):
    transaction_id: str
    type: NotRequired[Literal["WXPAY", "WXVALUE"] | str]


class InsuranceClaimBillsBillIdBillIdGetResultReceiverDetailReceiver(TypedDict):
    type: NotRequired[Literal["MERCHANT", "TRANSACTION_USER"] | str]
    transaction_info: NotRequired[InsuranceClaimBillsBillIdBillIdGetResultReceiverDetailReceiverTransactionInfo]


class InsuranceClaimBillsBillIdBillIdGetResultReceiverDetail(TypedDict):
    receiver: NotRequired[InsuranceClaimBillsBillIdBillIdGetResultReceiverDetailReceiver]


class InsuranceClaimBillsBillIdBillIdGetResultCloseInfo(TypedDict):
    accept_time: NotRequired[str]
    close_reason: NotRequired[str]


class InsuranceClaimBillsBillIdBillIdGetResult(TypedDict):
    """查询保险理赔结果（按微信支付赔付单号）"""

    sp_mchid: str
    sub_mchid: NotRequired[str]
    receiver_detail: InsuranceClaimBillsBillIdBillIdGetResultReceiverDetail
    out_bill_no: str
    amount: NotRequired[int]
    transfer_remark: NotRequired[str]
    bill_id: str
    state: Literal["ACCEPTED", "SUCCESS", "CLOSED", "WAIT_USER_CONFIRM", "CANCELING", "CANCELLED"] | str
    accept_time: str
    success_time: NotRequired[str]
    close_info: NotRequired[InsuranceClaimBillsBillIdBillIdGetResultCloseInfo]
    sponsor_mchid: NotRequired[str]


class InsuranceClaimBillsOutBillNoOutBillNoCancelPostBody(TypedDict):
    """请求撤销保险理赔"""

    sub_mchid: NotRequired[str]


class InsuranceClaimBillsOutBillNoOutBillNoCancelPostResult(TypedDict):
    """请求撤销保险理赔"""

    sub_mchid: NotRequired[str]
    out_bill_no: str
    bill_id: str
    state: Literal["ACCEPTED", "SUCCESS", "CLOSED", "WAIT_USER_CONFIRM", "CANCELING", "CANCELLED"] | str
    cancel_accept_time: str


class InsuranceClaimBillsOutBillNoOutBillNoGetParams(TypedDict):
    """查询保险理赔结果（按商户赔付单号）"""

    sub_mchid: NotRequired[str]


class InsuranceClaimBillsOutBillNoOutBillNoGetResultReceiverDetailReceiverTransactionInfo(TypedDict):
    transaction_id: str
    type: NotRequired[Literal["WXPAY", "WXVALUE"] | str]


class InsuranceClaimBillsOutBillNoOutBillNoGetResultReceiverDetailReceiver(TypedDict):
    type: NotRequired[Literal["MERCHANT", "TRANSACTION_USER"] | str]
    transaction_info: NotRequired[InsuranceClaimBillsOutBillNoOutBillNoGetResultReceiverDetailReceiverTransactionInfo]


class InsuranceClaimBillsOutBillNoOutBillNoGetResultReceiverDetail(TypedDict):
    receiver: NotRequired[InsuranceClaimBillsOutBillNoOutBillNoGetResultReceiverDetailReceiver]


class InsuranceClaimBillsOutBillNoOutBillNoGetResultCloseInfo(TypedDict):
    accept_time: NotRequired[str]
    close_reason: NotRequired[str]


class InsuranceClaimBillsOutBillNoOutBillNoGetResult(TypedDict):
    """查询保险理赔结果（按商户赔付单号）"""

    sp_mchid: str
    sub_mchid: NotRequired[str]
    receiver_detail: InsuranceClaimBillsOutBillNoOutBillNoGetResultReceiverDetail
    out_bill_no: str
    amount: NotRequired[int]
    transfer_remark: NotRequired[str]
    bill_id: str
    state: Literal["ACCEPTED", "SUCCESS", "CLOSED", "WAIT_USER_CONFIRM", "CANCELING", "CANCELLED"] | str
    accept_time: str
    success_time: NotRequired[str]
    close_info: NotRequired[InsuranceClaimBillsOutBillNoOutBillNoGetResultCloseInfo]
    sponsor_mchid: NotRequired[str]


class InsuranceClaimBillsPostBodyReceiverTransactionInfo(TypedDict):
    transaction_id: str
    type: NotRequired[Literal["WXPAY", "WXVALUE"] | str]


class InsuranceClaimBillsPostBodyReceiver(TypedDict):
    type: NotRequired[Literal["MERCHANT", "TRANSACTION_USER"] | str]
    transaction_info: NotRequired[InsuranceClaimBillsPostBodyReceiverTransactionInfo]


class InsuranceClaimBillsPostBody(TypedDict):
    """请求保险理赔"""

    sub_mchid: NotRequired[str]
    receiver: InsuranceClaimBillsPostBodyReceiver
    out_bill_no: str
    amount: NotRequired[int]
    transfer_remark: str


class InsuranceClaimBillsPostResultReceiverDetailReceiverTransactionInfo(TypedDict):
    transaction_id: str
    type: NotRequired[Literal["WXPAY", "WXVALUE"] | str]


class InsuranceClaimBillsPostResultReceiverDetailReceiver(TypedDict):
    type: NotRequired[Literal["MERCHANT", "TRANSACTION_USER"] | str]
    transaction_info: NotRequired[InsuranceClaimBillsPostResultReceiverDetailReceiverTransactionInfo]


class InsuranceClaimBillsPostResultReceiverDetail(TypedDict):
    receiver: NotRequired[InsuranceClaimBillsPostResultReceiverDetailReceiver]


class InsuranceClaimBillsPostResult(TypedDict):
    """请求保险理赔"""

    sp_mchid: str
    sub_mchid: NotRequired[str]
    receiver_detail: InsuranceClaimBillsPostResultReceiverDetail
    out_bill_no: str
    amount: int
    transfer_remark: NotRequired[str]
    bill_id: str
    state: Literal["ACCEPTED", "SUCCESS", "CLOSED", "WAIT_USER_CONFIRM", "CANCELING", "CANCELLED"] | str
    accept_time: str
    success_time: NotRequired[str]
    sponsor_mchid: NotRequired[str]


class InsuranceClaimBillsPreTransferPostBodyReceiverTransactionInfo(TypedDict):
    transaction_id: str
    type: NotRequired[Literal["WXPAY", "WXVALUE"] | str]


class InsuranceClaimBillsPreTransferPostBodyReceiver(TypedDict):
    type: NotRequired[Literal["MERCHANT", "TRANSACTION_USER"] | str]
    transaction_info: NotRequired[InsuranceClaimBillsPreTransferPostBodyReceiverTransactionInfo]


class InsuranceClaimBillsPreTransferPostBody(TypedDict):
    """请求保险理赔预下单"""

    sub_mchid: NotRequired[str]
    receiver: InsuranceClaimBillsPreTransferPostBodyReceiver
    out_bill_no: str
    amount: NotRequired[int]
    transfer_remark: str
    notify_url: NotRequired[str]


class InsuranceClaimBillsPreTransferPostResult(TypedDict):
    """请求保险理赔预下单"""

    sub_mchid: NotRequired[str]
    out_bill_no: str
    bill_id: str
    accept_time: str
    package_info: str


class SubMchCompensationBillsOutBillNoGetParams(TypedDict):
    """查询赔付结果（按商户赔付单号）"""

    sponsor_mchid: NotRequired[str]


class SubMchCompensationBillsOutBillNoGetResultReceiverDetailReceiverMchInfo(TypedDict):
    mchid: str


class SubMchCompensationBillsOutBillNoGetResultReceiverDetailReceiver(TypedDict):
    type: NotRequired[Literal["MERCHANT"] | str]
    mch_info: NotRequired[SubMchCompensationBillsOutBillNoGetResultReceiverDetailReceiverMchInfo]


class SubMchCompensationBillsOutBillNoGetResultReceiverDetail(TypedDict):
    receiver: NotRequired[SubMchCompensationBillsOutBillNoGetResultReceiverDetailReceiver]


class SubMchCompensationBillsOutBillNoGetResultCloseInfo(TypedDict):
    close_time: NotRequired[str]
    close_reason: NotRequired[str]


class SubMchCompensationBillsOutBillNoGetResult(TypedDict):
    """查询赔付结果（按商户赔付单号）"""

    sp_mchid: str
    receiver_detail: SubMchCompensationBillsOutBillNoGetResultReceiverDetail
    out_bill_no: str
    amount: int
    transfer_remark: str
    bill_id: str
    state: Literal["ACCEPTED", "SUCCESS", "CLOSED"] | str
    accept_time: str
    success_time: NotRequired[str]
    close_info: NotRequired[SubMchCompensationBillsOutBillNoGetResultCloseInfo]
    sponsor_mchid: NotRequired[str]


class SubMchCompensationBillsPostBodyReceiverMchInfo(TypedDict):
    mchid: str


class SubMchCompensationBillsPostBodyReceiver(TypedDict):
    type: Literal["MERCHANT"] | str
    mch_info: SubMchCompensationBillsPostBodyReceiverMchInfo


class SubMchCompensationBillsPostBody(TypedDict):
    """请求赔付"""

    receiver: SubMchCompensationBillsPostBodyReceiver
    out_bill_no: str
    amount: int
    transfer_remark: str
    sponsor_mchid: NotRequired[str]


class SubMchCompensationBillsPostResultReceiverDetailReceiverMchInfo(TypedDict):
    mchid: str


class SubMchCompensationBillsPostResultReceiverDetailReceiver(TypedDict):
    type: NotRequired[Literal["MERCHANT"] | str]
    mch_info: NotRequired[SubMchCompensationBillsPostResultReceiverDetailReceiverMchInfo]


class SubMchCompensationBillsPostResultReceiverDetail(TypedDict):
    receiver: NotRequired[SubMchCompensationBillsPostResultReceiverDetailReceiver]


class SubMchCompensationBillsPostResult(TypedDict):
    """请求赔付"""

    sp_mchid: str
    receiver_detail: SubMchCompensationBillsPostResultReceiverDetail
    out_bill_no: str
    amount: int
    transfer_remark: str
    bill_id: str
    state: Literal["ACCEPTED", "SUCCESS", "CLOSED"] | str
    accept_time: str
    success_time: NotRequired[str]
    sponsor_mchid: NotRequired[str]


class TransferBillsBillIdBillIdGetParams(TypedDict):
    """查询保证金赔付结果（按微信支付赔付单号）"""

    business_type: NotRequired[
        Literal[
            "DEPOSIT_COMPENSATION",
            "PLATFORM_AFTER_SALES_COMPENSATION",
            "INSURANCE_CLAIM",
            "DEPOSIT_AFTER_SALES_COMPENSATION",
        ]
        | str
    ]


class TransferBillsBillIdBillIdGetResultReceiverDetailReceiverMchInfo(TypedDict):
    mch_id: NotRequired[str]


class TransferBillsBillIdBillIdGetResultReceiverDetailReceiver(TypedDict):
    type: NotRequired[Literal["MERCHANT", "TRANSACTION_USER"] | str]
    mch_info: NotRequired[TransferBillsBillIdBillIdGetResultReceiverDetailReceiverMchInfo]


class TransferBillsBillIdBillIdGetResultReceiverDetail(TypedDict):
    receiver: NotRequired[TransferBillsBillIdBillIdGetResultReceiverDetailReceiver]


class TransferBillsBillIdBillIdGetResultCloseInfo(TypedDict):
    close_time: NotRequired[str]
    close_reason: NotRequired[str]


class TransferBillsBillIdBillIdGetResult(TypedDict):
    """查询保证金赔付结果（按微信支付赔付单号）"""

    sp_mchid: str
    business_type: NotRequired[
        Literal[
            "DEPOSIT_COMPENSATION",
            "PLATFORM_AFTER_SALES_COMPENSATION",
            "INSURANCE_CLAIM",
            "DEPOSIT_AFTER_SALES_COMPENSATION",
        ]
        | str
    ]
    receiver_detail: TransferBillsBillIdBillIdGetResultReceiverDetail
    out_bill_no: str
    amount: NotRequired[int]
    transfer_remark: NotRequired[str]
    receiver_remark: NotRequired[str]
    bill_id: str
    state: Literal["ACCEPTED", "SUCCESS", "CLOSED", "WAIT_USER_CONFIRM", "CANCELING", "CANCELLED"] | str
    accept_time: str
    success_time: NotRequired[str]
    close_info: NotRequired[TransferBillsBillIdBillIdGetResultCloseInfo]
    sponsor_mchid: NotRequired[str]


class TransferBillsOutBillNoOutBillNoGetParams(TypedDict):
    """查询保证金赔付结果（按商户赔付单号）"""

    business_type: NotRequired[
        Literal[
            "DEPOSIT_COMPENSATION",
            "PLATFORM_AFTER_SALES_COMPENSATION",
            "INSURANCE_CLAIM",
            "DEPOSIT_AFTER_SALES_COMPENSATION",
        ]
        | str
    ]


class TransferBillsOutBillNoOutBillNoGetResultReceiverDetailReceiverMchInfo(TypedDict):
    mch_id: NotRequired[str]


class TransferBillsOutBillNoOutBillNoGetResultReceiverDetailReceiver(TypedDict):
    type: NotRequired[Literal["MERCHANT", "TRANSACTION_USER"] | str]
    mch_info: NotRequired[TransferBillsOutBillNoOutBillNoGetResultReceiverDetailReceiverMchInfo]


class TransferBillsOutBillNoOutBillNoGetResultReceiverDetail(TypedDict):
    receiver: NotRequired[TransferBillsOutBillNoOutBillNoGetResultReceiverDetailReceiver]


class TransferBillsOutBillNoOutBillNoGetResultCloseInfo(TypedDict):
    close_time: NotRequired[str]
    close_reason: NotRequired[str]


class TransferBillsOutBillNoOutBillNoGetResult(TypedDict):
    """查询保证金赔付结果（按商户赔付单号）"""

    sp_mchid: str
    business_type: NotRequired[
        Literal[
            "DEPOSIT_COMPENSATION",
            "PLATFORM_AFTER_SALES_COMPENSATION",
            "INSURANCE_CLAIM",
            "DEPOSIT_AFTER_SALES_COMPENSATION",
        ]
        | str
    ]
    receiver_detail: TransferBillsOutBillNoOutBillNoGetResultReceiverDetail
    out_bill_no: str
    amount: NotRequired[int]
    transfer_remark: NotRequired[str]
    receiver_remark: NotRequired[str]
    bill_id: str
    state: Literal["ACCEPTED", "SUCCESS", "CLOSED", "WAIT_USER_CONFIRM", "CANCELING", "CANCELLED"] | str
    accept_time: str
    success_time: NotRequired[str]
    close_info: NotRequired[TransferBillsOutBillNoOutBillNoGetResultCloseInfo]
    sponsor_mchid: NotRequired[str]


class TransferBillsPostBodyReceiverMchInfo(TypedDict):
    mch_id: NotRequired[str]
    mchid: NotRequired[str]


class TransferBillsPostBodyReceiver(TypedDict):
    type: NotRequired[Literal["MERCHANT", "TRANSACTION_USER"] | str]
    mch_info: NotRequired[TransferBillsPostBodyReceiverMchInfo]


class TransferBillsPostBody(TypedDict):
    """保证金赔付"""

    sub_mchid: NotRequired[str]
    sp_appid: NotRequired[str]
    business_type: (
        Literal[
            "DEPOSIT_COMPENSATION",
            "PLATFORM_AFTER_SALES_COMPENSATION",
            "INSURANCE_CLAIM",
            "DEPOSIT_AFTER_SALES_COMPENSATION",
        ]
        | str
    )
    receiver: TransferBillsPostBodyReceiver
    out_bill_no: str
    amount: NotRequired[int]
    transfer_remark: str
    receiver_remark: NotRequired[str]


class TransferBillsPostResultReceiverDetailReceiverMchInfo(TypedDict):
    mch_id: NotRequired[str]


class TransferBillsPostResultReceiverDetailReceiver(TypedDict):
    type: NotRequired[Literal["MERCHANT", "TRANSACTION_USER"] | str]
    mch_info: NotRequired[TransferBillsPostResultReceiverDetailReceiverMchInfo]


class TransferBillsPostResultReceiverDetail(TypedDict):
    receiver: NotRequired[TransferBillsPostResultReceiverDetailReceiver]


class TransferBillsPostResult(TypedDict):
    """保证金赔付"""

    sp_mchid: str
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    business_type: NotRequired[
        Literal[
            "DEPOSIT_COMPENSATION",
            "PLATFORM_AFTER_SALES_COMPENSATION",
            "INSURANCE_CLAIM",
            "DEPOSIT_AFTER_SALES_COMPENSATION",
        ]
        | str
    ]
    receiver_detail: TransferBillsPostResultReceiverDetail
    out_bill_no: str
    amount: NotRequired[int]
    transfer_remark: str
    receiver_remark: NotRequired[str]
    bill_id: str
    state: Literal["ACCEPTED", "SUCCESS", "CLOSED", "WAIT_USER_CONFIRM", "CANCELING", "CANCELLED"] | str
    accept_time: str
    success_time: NotRequired[str]
    sponsor_mchid: NotRequired[str]


class RechargeEmployeesPostBody(TypedDict):
    """添加二级商户可扫码充值员工"""

    sub_mchid: str
    sp_openid: str


class RechargeEmployeesPostResult(TypedDict):
    """添加二级商户可扫码充值员工"""

    sub_mchid: str
    sp_openid: NotRequired[str]
    state: NotRequired[Literal["EFFECTIVE", "DELETED"] | str]
    create_time: NotRequired[str]
    update_time: NotRequired[str]


class SubMchidGetResultEmployees(TypedDict):
    sub_mchid: str
    sp_openid: NotRequired[str]
    state: NotRequired[Literal["EFFECTIVE", "DELETED"] | str]
    create_time: NotRequired[str]
    update_time: NotRequired[str]


class SubMchidGetResult(TypedDict):
    """查询二级商户可扫码充值员工列表"""

    employees: NotRequired[list[SubMchidGetResultEmployees]]


class DeletePostResult(TypedDict):
    """删除二级商户可扫码充值员工"""

    sub_mchid: str
    sp_openid: NotRequired[str]
    state: NotRequired[Literal["EFFECTIVE", "DELETED"] | str]
    create_time: NotRequired[str]
    update_time: NotRequired[str]


class RechargesApplyPostBodyRechargeAmount(TypedDict):
    amount: NotRequired[int]
    currency: NotRequired[str]


class RechargesApplyPostBody(TypedDict):
    """申请二级商户充值"""

    sub_mchid: str
    out_recharge_no: str
    recharge_scene: Literal["ECOMMERCE_DEPOSIT", "ECOMMERCE_PAYMENT"] | str
    account_type: Literal["DEPOSIT", "OPERATION"] | str
    recharge_amount: RechargesApplyPostBodyRechargeAmount
    notify_url: NotRequired[str]
    available_recharge_channels: NotRequired[list[Literal["BANK_TRANSFER", "QR_RECHARGE", "ONLINE_BANK"] | str]]
    remark: NotRequired[str]


class RechargesApplyPostResult(TypedDict):
    """申请二级商户充值"""

    recharge_id: str
    out_recharge_no: str
    recharge_url: str


class OutRechargeNoClosePostParams(TypedDict):
    """关闭二级商户充值"""

    sub_mchid: str


class OutRechargeNoClosePostResultRechargeAmount(TypedDict):
    amount: NotRequired[int]
    currency: NotRequired[str]


class OutRechargeNoClosePostResultBankTransferInfo(TypedDict):
    bill_no: NotRequired[str]
    memo: NotRequired[str]
    return_time: NotRequired[str]
    return_reason: NotRequired[str]
    bank_name: NotRequired[str]
    bank_card_tail: NotRequired[str]
    bank_account_name: NotRequired[str]


class OutRechargeNoClosePostResultQrRechargeInfo(TypedDict):
    openid: NotRequired[str]
    employee_type: NotRequired[Literal["ADMIN", "STAFF"] | str]


class OutRechargeNoClosePostResultOnlineBankRechargeInfo(TypedDict):
    bill_no: NotRequired[str]
    return_time: NotRequired[str]
    return_reason: NotRequired[str]
    bank_name: NotRequired[str]
    online_bank_type: NotRequired[Literal["ONLINE_BANK_TYPE_CORPORATE", "ONLINE_BANK_TYPE_PERSONAL"] | str]
    bank_card_tail: NotRequired[str]
    bank_account_name: NotRequired[str]


class OutRechargeNoClosePostResult(TypedDict):
    """关闭二级商户充值"""

    sp_mchid: str
    sub_mchid: str
    recharge_id: str
    out_recharge_no: str
    recharge_channel: NotRequired[Literal["BANK_TRANSFER", "QR_RECHARGE", "ONLINE_BANK"] | str]
    account_type: Literal["DEPOSIT", "OPERATION"] | str
    recharge_state: Literal["SUCCESS", "RECHARGING", "CLOSED"] | str
    recharge_scene: Literal["ECOMMERCE_DEPOSIT", "ECOMMERCE_PAYMENT"] | str
    recharge_state_desc: NotRequired[str]
    recharge_amount: OutRechargeNoClosePostResultRechargeAmount
    bank_transfer_info: NotRequired[OutRechargeNoClosePostResultBankTransferInfo]
    qr_recharge_info: NotRequired[OutRechargeNoClosePostResultQrRechargeInfo]
    online_bank_recharge_info: NotRequired[OutRechargeNoClosePostResultOnlineBankRechargeInfo]
    accept_time: NotRequired[str]
    success_time: NotRequired[str]
    close_time: NotRequired[str]
    available_recharge_channels: NotRequired[list[Literal["BANK_TRANSFER", "QR_RECHARGE", "ONLINE_BANK"] | str]]


class RechargesOutRechargeNoOutRechargeNoGetParams(TypedDict):
    """查询二级商户充值结果"""

    sub_mchid: str


class RechargesOutRechargeNoOutRechargeNoGetResultRechargeAmount(TypedDict):
    amount: NotRequired[int]
    currency: NotRequired[str]


class RechargesOutRechargeNoOutRechargeNoGetResultBankTransferInfo(TypedDict):
    bill_no: NotRequired[str]
    memo: NotRequired[str]
    return_time: NotRequired[str]
    return_reason: NotRequired[str]
    bank_name: NotRequired[str]
    bank_card_tail: NotRequired[str]
    bank_account_name: NotRequired[str]


class RechargesOutRechargeNoOutRechargeNoGetResultQrRechargeInfo(TypedDict):
    openid: NotRequired[str]
    employee_type: NotRequired[Literal["ADMIN", "STAFF"] | str]


class RechargesOutRechargeNoOutRechargeNoGetResultOnlineBankRechargeInfo(TypedDict):
    bill_no: NotRequired[str]
    return_time: NotRequired[str]
    return_reason: NotRequired[str]
    bank_name: NotRequired[str]
    online_bank_type: NotRequired[Literal["ONLINE_BANK_TYPE_CORPORATE", "ONLINE_BANK_TYPE_PERSONAL"] | str]
    bank_card_tail: NotRequired[str]
    bank_account_name: NotRequired[str]


class RechargesOutRechargeNoOutRechargeNoGetResult(TypedDict):
    """查询二级商户充值结果"""

    sp_mchid: str
    sub_mchid: str
    recharge_id: str
    out_recharge_no: str
    recharge_channel: NotRequired[Literal["BANK_TRANSFER", "QR_RECHARGE", "ONLINE_BANK"] | str]
    account_type: Literal["DEPOSIT", "OPERATION"] | str
    recharge_state: Literal["SUCCESS", "RECHARGING", "CLOSED"] | str
    recharge_scene: Literal["ECOMMERCE_DEPOSIT", "ECOMMERCE_PAYMENT"] | str
    recharge_state_desc: NotRequired[str]
    recharge_amount: RechargesOutRechargeNoOutRechargeNoGetResultRechargeAmount
    bank_transfer_info: NotRequired[RechargesOutRechargeNoOutRechargeNoGetResultBankTransferInfo]
    qr_recharge_info: NotRequired[RechargesOutRechargeNoOutRechargeNoGetResultQrRechargeInfo]
    online_bank_recharge_info: NotRequired[RechargesOutRechargeNoOutRechargeNoGetResultOnlineBankRechargeInfo]
    accept_time: NotRequired[str]
    success_time: NotRequired[str]
    close_time: NotRequired[str]
    available_recharge_channels: NotRequired[list[Literal["BANK_TRANSFER", "QR_RECHARGE", "ONLINE_BANK"] | str]]


class ApplyAbnormalSettlePostBody(TypedDict):
    """个人收款-申请异常结算批次单处理"""

    individual_auth_id: str
    out_abnormal_settle_batch_no: str
    abnormal_settle_type: Literal["TRANSFER_TO_ORIGINAL_RECEIVE_USER"] | str
    description: NotRequired[str]


class ApplyAbnormalSettlePostResultAbnormalSettleResult(TypedDict):
    abnormal_settle_type: Literal["TRANSFER_TO_ORIGINAL_RECEIVE_USER"] | str
    apply_success_time: str
    abnormal_fund_receipt_id: str
    out_abnormal_settle_batch_no: str


class ApplyAbnormalSettlePostResult(TypedDict):
    """个人收款-申请异常结算批次单处理"""

    out_settle_batch_no: str
    settle_batch_no: str
    individual_auth_id: str
    description: str
    state: Literal["ACCEPTED", "RECEIVED", "SUCCESS", "DEDUCT_FEE_FAIL", "ABNORMAL", "ABNORMAL_SETTLE_SUCCESS"] | str
    trade_scenario: Literal["RECOMMERCE", "INDIVIDUALTRADE"] | str
    create_time: str
    finish_time: NotRequired[str]
    abnormal_type: NotRequired[Literal["AUTH_RELATIONSHIP_INVALID", "USER_PAY_QUOTA_LIMIT"] | str]
    abnormal_settle_result: NotRequired[ApplyAbnormalSettlePostResultAbnormalSettleResult]


class SettleBatchNoGetResult(TypedDict):
    """个人收款-查询批量结算信息"""

    out_settle_batch_no: str
    settle_batch_no: str
    individual_auth_id: str
    description: str
    state: str
    trade_scenario: Literal["RECOMMERCE"] | str
    create_time: str
    finish_time: NotRequired[str]


class PrepaySettleOrdersPostBodySettleInfoListSettleDetailInfoListAmount(TypedDict):
    amount: int
    currency: NotRequired[str]


class PrepaySettleOrdersPostBodySettleInfoListSettleDetailInfoList(TypedDict):
    out_settle_detail_no: str
    settle_type: str
    receiver_type: str
    receiver_account: str
    amount: PrepaySettleOrdersPostBodySettleInfoListSettleDetailInfoListAmount


class PrepaySettleOrdersPostBodySettleInfoList(TypedDict):
    out_settle_no: str
    transaction_id: str
    settle_detail_info_list: list[PrepaySettleOrdersPostBodySettleInfoListSettleDetailInfoList]


class PrepaySettleOrdersPostBody(TypedDict):
    """个人收款-申请批量结算"""

    appid: str
    out_settle_batch_no: str
    individual_auth_id: str
    notify_url: str
    description: str
    trade_scenario: Literal["RECOMMERCE"] | str
    settle_info_list: list[PrepaySettleOrdersPostBodySettleInfoList]
    receive_type_template_id: NotRequired[Literal[1, 2] | int]


class PrepaySettleOrdersPostResult(TypedDict):
    """个人收款-申请批量结算"""

    out_settle_batch_no: str
    settle_batch_no: str
    individual_auth_id: str
    description: str
    state: str
    trade_scenario: str
    create_time: str
    finish_time: NotRequired[str]


class OutRequestNoGetParams(TypedDict):
    """查询二级商户按日终余额预约提现状态"""

    sub_mchid: str


class OutRequestNoGetResult(TypedDict):
    """查询二级商户按日终余额预约提现状态"""

    sp_mchid: str
    sub_mchid: str
    status: Literal["CREATED", "PROCESSING", "FINISHED", "ABNORMAL"] | str
    withdraw_id: str
    out_request_no: str
    total_amount: int
    success_amount: NotRequired[int]
    fail_amount: NotRequired[int]
    refund_amount: NotRequired[int]
    create_time: str
    update_time: str
    reason: NotRequired[str]
    remark: NotRequired[str]
    bank_memo: NotRequired[str]
    account_type: Literal["BASIC", "OPERATION", "FEES"] | str
    account_number: str
    account_bank: str
    bank_name: NotRequired[str]


class DayEndBalanceWithdrawPostBody(TypedDict):
    """二级商户按日终余额预约提现"""

    sub_mchid: str
    out_request_no: str
    calculate_amount_type: Literal["ONLY_DAY_END_BALANCE", "ALLOW_CURRENT_BALANCE"] | str
    remark: NotRequired[str]
    bank_memo: NotRequired[str]
    notify_url: NotRequired[str]
    reserve_amount: NotRequired[int]


class DayEndBalanceWithdrawPostResult(TypedDict):
    """二级商户按日终余额预约提现"""

    sp_mchid: str
    sub_mchid: str
    status: Literal["CREATED", "PROCESSING", "FINISHED", "ABNORMAL"] | str
    withdraw_id: str
    out_request_no: str
    total_amount: int
    success_amount: NotRequired[int]
    fail_amount: NotRequired[int]
    refund_amount: NotRequired[int]
    create_time: str
    update_time: str
    reason: NotRequired[str]
    remark: NotRequired[str]
    bank_memo: NotRequired[str]
    account_type: Literal["BASIC", "OPERATION", "FEES"] | str
    account_number: str
    account_bank: str
    bank_name: NotRequired[str]


class InsuranceMchTransferBatchesApplyPostBodyTransferDetailList(TypedDict):
    out_detail_no: str
    transfer_amount: int
    transfer_remark: str
    reservation_id: str
    openid: str


class InsuranceMchTransferBatchesApplyPostBody(TypedDict):
    """受理商家转账"""

    sub_mchid: str
    sp_appid: str
    sub_appid: NotRequired[str]
    out_batch_no: str
    batch_name: str
    batch_remark: str
    total_amount: int
    total_num: int
    transfer_scene_id: str
    transfer_detail_list: list[InsuranceMchTransferBatchesApplyPostBodyTransferDetailList]
    notify_url: str


class InsuranceMchTransferBatchesApplyPostResult(TypedDict):
    """受理商家转账"""

    out_batch_no: str
    batch_id: str
    create_time: str
    batch_state: NotRequired[Literal["ACCEPTED", "PROCESSING", "COMPLETED", "CLOSED"] | str]


class InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetParams(TypedDict):
    """微信支付转账明细单号查询明细单"""

    sub_mchid: str


class InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetResult(TypedDict):
    """微信支付转账明细单号查询明细单"""

    out_batch_no: str
    batch_id: str
    out_detail_no: str
    detail_id: str
    sp_appid: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    create_time: str
    detail_state: Literal["INIT", "ALL", "WAIT_PAY", "SUCCESS", "FAIL", "BANK_REFUND"] | str
    transfer_amount: int
    transfer_remark: str
    fail_reason: NotRequired[
        Literal[
            "ACCOUNT_FROZEN",
            "REAL_NAME_CHECK_FAIL",
            "NAME_NOT_CORRECT",
            "OPENID_INVALID",
            "TRANSFER_QUOTA_EXCEED",
            "DAY_RECEIVED_QUOTA_EXCEED",
            "MONTH_RECEIVED_QUOTA_EXCEED",
            "DAY_RECEIVED_COUNT_EXCEED",
            "PRODUCT_AUTH_CHECK_FAIL",
            "OVERDUE_CLOSE",
            "ID_CARD_NOT_CORRECT",
            "ACCOUNT_NOT_EXIST",
            "TRANSFER_RISK",
            "PAYROLL_CARD_ALREADY_LOGOUT",
            "PAYROLL_CARD_ALREADY_FROZEN",
            "PAYROLL_CARD_UNAUTHORIZED",
            "PAYROLL_CARD_USER_NOT_OPEN",
            "PAYROLL_CARD_NAME_CARD_NOT_MATCH",
            "PAYROLL_CARD_ID_CARD_NOT_MATCH",
            "PAYROLL_CARD_BANKCARD_UNBUNDLING",
            "BANK_CARD_COLLECTIONS_ABOVE_QUOTA",
            "BANK_CARD_ACCOUNT_ABNORMAL",
            "BANK_CARD_STATUS_ABNORMAL",
            "BANK_CARD_BANK_INFO_WRONG",
            "BANK_CARD_CARD_INFO_WRONG",
            "OTHER_FAIL_REASON_TYPE",
            "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED",
            "RECEIVE_ACCOUNT_NOT_PERMMIT",
            "PAYEE_ACCOUNT_ABNORMAL",
            "PAYER_ACCOUNT_ABNORMAL",
            "TRANSFER_REMARK_SET_FAIL",
            "TRANSFER_SCENE_INVALID",
            "TRANSFER_SCENE_UNAVAILABLE",
            "RECEIVE_ACCOUNT_NOT_CONFIGURE",
            "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH",
            "BLOCK_B2C_USERLIMITAMOUNT_MONTH",
            "MERCHANT_REJECT",
            "MERCHANT_NOT_CONFIRM",
            "BANK_CARD_PARAM_ERROR",
            "BANK_CARD_TYPE_NOT_SUPPORTED",
            "RESERVATION_STATE_INVALID",
            "EXCEEDED_ESTIMATED_AMOUNT",
            "RESERVATION_INFO_NOT_MATCH",
            "RESERVATION_SCENE_NOT_MATCH",
        ]
        | str
    ]
    openid: NotRequired[str]
    bank_type: NotRequired[str]
    user_name: NotRequired[str]  # encrypted: client.decrypt() opens it
    transfer_finish_time: NotRequired[str]
    bank_refund_time: NotRequired[str]


class InsuranceMchTransferBatchesBatchIdBatchIdGetParams(TypedDict):
    """微信支付转账批次单号查询批次单"""

    sub_mchid: str
    need_query_detail: bool
    detail_state: NotRequired[Literal["ALL", "WAIT_PAY", "SUCCESS", "FAIL", "BANK_REFUND"] | str]
    offset: NotRequired[int]
    limit: NotRequired[int]


class InsuranceMchTransferBatchesBatchIdBatchIdGetResultTransferBatch(TypedDict):
    out_batch_no: str
    batch_id: str
    sp_appid: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    batch_state: Literal["ACCEPTED", "PROCESSING", "COMPLETED", "CLOSED"] | str
    batch_name: str
    batch_remark: str
    close_reason: NotRequired[Literal["MERCHANT_REVOCATION", "OVERDUE_CLOSE"] | str]
    total_amount: int
    total_num: int
    create_time: str
    success_amount: int
    success_num: int
    failed_amount: int
    failed_num: int
    transfer_scene_id: str


class InsuranceMchTransferBatchesBatchIdBatchIdGetResultData(TypedDict):
    detail_id: str
    out_detail_no: str
    detail_state: Literal["INIT", "ALL", "WAIT_PAY", "SUCCESS", "FAIL", "BANK_REFUND"] | str


class InsuranceMchTransferBatchesBatchIdBatchIdGetResult(TypedDict):
    """微信支付转账批次单号查询批次单"""

    transfer_batch: InsuranceMchTransferBatchesBatchIdBatchIdGetResultTransferBatch
    data: NotRequired[list[InsuranceMchTransferBatchesBatchIdBatchIdGetResultData]]
    offset: NotRequired[int]
    limit: NotRequired[int]


class InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostBody(TypedDict):
    """申请商家转账明细电子回单"""

    sub_mchid: str


class InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostResult(TypedDict):
    """申请商家转账明细电子回单"""

    sub_mchid: str
    out_batch_no: str
    out_detail_no: str
    receipt_state: Literal["ACCEPTED", "FINISHED"] | str


class InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetParams(TypedDict):
    """查询商家转账明细电子回单"""

    sub_mchid: str


class InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetResult(TypedDict):
    """查询商家转账明细电子回单"""

    batch_id: str
    out_batch_no: str
    detail_id: str
    out_detail_no: str
    sub_mchid: str
    receipt_state: Literal["ACCEPTED", "FINISHED"] | str
    hash_type: NotRequired[str]
    hash_value: NotRequired[str]
    download_url: NotRequired[str]


class InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetParams(TypedDict):
    """商户明细单号查询明细单"""

    sub_mchid: str


class InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetResult(TypedDict):
    """商户明细单号查询明细单"""

    out_batch_no: str
    batch_id: str
    out_detail_no: str
    detail_id: str
    sp_appid: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    create_time: str
    detail_state: Literal["INIT", "ALL", "WAIT_PAY", "SUCCESS", "FAIL", "BANK_REFUND"] | str
    transfer_amount: int
    transfer_remark: str
    fail_reason: NotRequired[
        Literal[
            "ACCOUNT_FROZEN",
            "REAL_NAME_CHECK_FAIL",
            "NAME_NOT_CORRECT",
            "OPENID_INVALID",
            "TRANSFER_QUOTA_EXCEED",
            "DAY_RECEIVED_QUOTA_EXCEED",
            "MONTH_RECEIVED_QUOTA_EXCEED",
            "DAY_RECEIVED_COUNT_EXCEED",
            "PRODUCT_AUTH_CHECK_FAIL",
            "OVERDUE_CLOSE",
            "ID_CARD_NOT_CORRECT",
            "ACCOUNT_NOT_EXIST",
            "TRANSFER_RISK",
            "PAYROLL_CARD_ALREADY_LOGOUT",
            "PAYROLL_CARD_ALREADY_FROZEN",
            "PAYROLL_CARD_UNAUTHORIZED",
            "PAYROLL_CARD_USER_NOT_OPEN",
            "PAYROLL_CARD_NAME_CARD_NOT_MATCH",
            "PAYROLL_CARD_ID_CARD_NOT_MATCH",
            "PAYROLL_CARD_BANKCARD_UNBUNDLING",
            "BANK_CARD_COLLECTIONS_ABOVE_QUOTA",
            "BANK_CARD_ACCOUNT_ABNORMAL",
            "BANK_CARD_STATUS_ABNORMAL",
            "BANK_CARD_BANK_INFO_WRONG",
            "BANK_CARD_CARD_INFO_WRONG",
            "OTHER_FAIL_REASON_TYPE",
            "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED",
            "RECEIVE_ACCOUNT_NOT_PERMMIT",
            "PAYEE_ACCOUNT_ABNORMAL",
            "PAYER_ACCOUNT_ABNORMAL",
            "TRANSFER_REMARK_SET_FAIL",
            "TRANSFER_SCENE_INVALID",
            "TRANSFER_SCENE_UNAVAILABLE",
            "RECEIVE_ACCOUNT_NOT_CONFIGURE",
            "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH",
            "BLOCK_B2C_USERLIMITAMOUNT_MONTH",
            "MERCHANT_REJECT",
            "MERCHANT_NOT_CONFIRM",
            "BANK_CARD_PARAM_ERROR",
            "BANK_CARD_TYPE_NOT_SUPPORTED",
            "RESERVATION_STATE_INVALID",
            "EXCEEDED_ESTIMATED_AMOUNT",
            "RESERVATION_INFO_NOT_MATCH",
            "RESERVATION_SCENE_NOT_MATCH",
        ]
        | str
    ]
    openid: NotRequired[str]
    bank_type: NotRequired[str]
    user_name: NotRequired[str]  # encrypted: client.decrypt() opens it
    transfer_finish_time: NotRequired[str]
    bank_refund_time: NotRequired[str]


class InsuranceMchTransferBatchesOutBatchNoOutBatchNoGetParams(TypedDict):
    """商户转账批次单号查询批次单"""

    sub_mchid: str
    need_query_detail: bool
    offset: NotRequired[int]
    limit: NotRequired[int]
    detail_state: NotRequired[Literal["ALL", "WAIT_PAY", "SUCCESS", "FAIL", "BANK_REFUND"] | str]


class InsuranceMchTransferBatchesOutBatchNoOutBatchNoGetResultTransferBatch(TypedDict):
    out_batch_no: str
    batch_id: str
    sp_appid: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    batch_state: Literal["ACCEPTED", "PROCESSING", "COMPLETED", "CLOSED"] | str
    batch_name: str
    batch_remark: str
    close_reason: NotRequired[Literal["MERCHANT_REVOCATION", "OVERDUE_CLOSE"] | str]
    total_amount: int
    total_num: int
    create_time: str
    success_amount: int
    success_num: int
    failed_amount: int
    failed_num: int
    transfer_scene_id: str


class InsuranceMchTransferBatchesOutBatchNoOutBatchNoGetResultData(TypedDict):
    detail_id: str
    out_detail_no: str
    detail_state: Literal["INIT", "ALL", "WAIT_PAY", "SUCCESS", "FAIL", "BANK_REFUND"] | str


class InsuranceMchTransferBatchesOutBatchNoOutBatchNoGetResult(TypedDict):
    """商户转账批次单号查询批次单"""

    transfer_batch: InsuranceMchTransferBatchesOutBatchNoOutBatchNoGetResultTransferBatch
    data: NotRequired[list[InsuranceMchTransferBatchesOutBatchNoOutBatchNoGetResultData]]
    offset: NotRequired[int]
    limit: NotRequired[int]


class InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostBody(TypedDict):
    """申请商家转账批次电子回单"""

    sub_mchid: str


class InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostResult(TypedDict):
    """申请商家转账批次电子回单"""

    sub_mchid: str
    out_batch_no: str
    receipt_state: Literal["ACCEPTED", "FINISHED"] | str


class InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetParams(TypedDict):
    """查询商家转账批次电子回单"""

    sub_mchid: str


class InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetResult(TypedDict):
    """查询商家转账批次电子回单"""

    batch_id: str
    out_batch_no: str
    sub_mchid: str
    receipt_state: Literal["ACCEPTED", "FINISHED"] | str
    hash_type: NotRequired[str]
    hash_value: NotRequired[str]
    download_url: NotRequired[str]


class InsuranceMchTransferReservationApplyPostBodySceneReportDataInsurancePolicy(TypedDict):
    product_registration_no: str
    policy_no: str
    name: str
    withdrawal_no: NotRequired[str]
    claim_no: NotRequired[str]


class InsuranceMchTransferReservationApplyPostBodySceneReportData(TypedDict):
    insurance_policy: NotRequired[InsuranceMchTransferReservationApplyPostBodySceneReportDataInsurancePolicy]


class InsuranceMchTransferReservationApplyPostBody(TypedDict):
    """受理单次预约商家转账"""

    sub_mchid: str
    sp_appid: str
    sub_appid: NotRequired[str]
    out_reservation_no: str
    transfer_scene_id: str
    estimated_date: str
    estimated_max_amount: NotRequired[int]
    exact_amount: NotRequired[int]
    openid: NotRequired[str]
    user_real_name: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    reserve_remark: str
    notify_url: str
    scene_report_data: NotRequired[InsuranceMchTransferReservationApplyPostBodySceneReportData]


class InsuranceMchTransferReservationApplyPostResult(TypedDict):
    """受理单次预约商家转账"""

    sub_mchid: str
    out_reservation_no: str
    reservation_id: str
    accept_time: str
    state: Literal["ACCEPTED", "CONFIRMED", "CLOSED"] | str
    package_info: str


class InsuranceMchTransferReservationOutReservationNoOutReservationNoClosePostParams(TypedDict):
    """关闭预约商家转账记录"""

    sub_mchid: str


class InsuranceMchTransferReservationOutReservationNoOutReservationNoClosePostResultCloseInfo(TypedDict):
    close_time: str
    close_reason: (
        Literal[
            "USER_OVERDUE_UNCONFIRMED",
            "CLOSE_CONFIRMED_VIA_MCH_API",
            "CLOSE_ACCEPTED_VIA_MCH_API",
            "TRANSFER_FINISHED",
            "OVERDUE_NOT_TRANSFER",
            "RESERVE_FAIL",
            "USER_CLOSE",
        ]
        | str
    )


class InsuranceMchTransferReservationOutReservationNoOutReservationNoClosePostResult(TypedDict):
    """关闭预约商家转账记录"""

    sp_mchid: str
    sub_mchid: str
    sp_appid: str
    sub_appid: NotRequired[str]
    reservation_id: str
    out_reservation_no: str
    transfer_scene_id: str
    estimated_date: NotRequired[str]
    estimated_max_amount: NotRequired[int]
    exact_amount: NotRequired[int]
    openid: str
    bank_type: NotRequired[str]
    state: Literal["ACCEPTED", "CONFIRMED", "CLOSED"] | str
    accept_time: str
    reserve_time: NotRequired[str]
    close_info: NotRequired[InsuranceMchTransferReservationOutReservationNoOutReservationNoClosePostResultCloseInfo]


class InsuranceMchTransferReservationOutReservationNoOutReservationNoGetParams(TypedDict):
    """商户预约单号查询预约商家转账记录"""

    sub_mchid: str


class InsuranceMchTransferReservationOutReservationNoOutReservationNoGetResultCloseInfo(TypedDict):
    close_time: str
    close_reason: (
        Literal[
            "USER_OVERDUE_UNCONFIRMED",
            "CLOSE_CONFIRMED_VIA_MCH_API",
            "CLOSE_ACCEPTED_VIA_MCH_API",
            "TRANSFER_FINISHED",
            "OVERDUE_NOT_TRANSFER",
            "RESERVE_FAIL",
            "USER_CLOSE",
        ]
        | str
    )


class InsuranceMchTransferReservationOutReservationNoOutReservationNoGetResult(TypedDict):
    """商户预约单号查询预约商家转账记录"""

    sp_mchid: str
    sub_mchid: str
    sp_appid: str
    sub_appid: NotRequired[str]
    reservation_id: str
    out_reservation_no: str
    transfer_scene_id: str
    estimated_date: NotRequired[str]
    estimated_max_amount: NotRequired[int]
    exact_amount: NotRequired[int]
    openid: str
    bank_type: NotRequired[str]
    state: Literal["ACCEPTED", "CONFIRMED", "CLOSED"] | str
    accept_time: str
    reserve_time: NotRequired[str]
    close_info: NotRequired[InsuranceMchTransferReservationOutReservationNoOutReservationNoGetResultCloseInfo]


class InsuranceMchTransferReservationReservationIdReservationIdGetParams(TypedDict):
    """微信支付预约单号查询预约商家转账记录"""

    sub_mchid: str


class InsuranceMchTransferReservationReservationIdReservationIdGetResultCloseInfo(TypedDict):
    close_time: str
    close_reason: (
        Literal[
            "USER_OVERDUE_UNCONFIRMED",
            "CLOSE_CONFIRMED_VIA_MCH_API",
            "CLOSE_ACCEPTED_VIA_MCH_API",
            "TRANSFER_FINISHED",
            "OVERDUE_NOT_TRANSFER",
            "RESERVE_FAIL",
            "USER_CLOSE",
        ]
        | str
    )


class InsuranceMchTransferReservationReservationIdReservationIdGetResult(TypedDict):
    """微信支付预约单号查询预约商家转账记录"""

    sp_mchid: str
    sub_mchid: str
    sp_appid: str
    sub_appid: NotRequired[str]
    reservation_id: str
    out_reservation_no: str
    transfer_scene_id: str
    estimated_date: NotRequired[str]
    estimated_max_amount: NotRequired[int]
    exact_amount: NotRequired[int]
    openid: str
    bank_type: NotRequired[str]
    state: Literal["ACCEPTED", "CONFIRMED", "CLOSED"] | str
    accept_time: str
    reserve_time: NotRequired[str]
    close_info: NotRequired[InsuranceMchTransferReservationReservationIdReservationIdGetResultCloseInfo]


class PlatsolutionMchTransferBatchesApplyPostBodyTransferDetailList(TypedDict):
    out_detail_no: str
    transfer_amount: int
    transfer_remark: str
    reservation_id: str
    openid: str


class PlatsolutionMchTransferBatchesApplyPostBody(TypedDict):
    """受理商家转账"""

    sub_mchid: str
    sp_appid: str
    sub_appid: NotRequired[str]
    out_batch_no: str
    batch_name: str
    batch_remark: str
    total_amount: int
    total_num: int
    transfer_scene_id: str
    transfer_detail_list: list[PlatsolutionMchTransferBatchesApplyPostBodyTransferDetailList]
    notify_url: str


class PlatsolutionMchTransferBatchesApplyPostResult(TypedDict):
    """受理商家转账"""

    out_batch_no: str
    batch_id: str
    create_time: str
    batch_state: NotRequired[str]


class PlatsolutionMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetParams(TypedDict):
    """微信支付转账明细单号查询明细单"""

    sub_mchid: str


class PlatsolutionMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetResult(TypedDict):
    """微信支付转账明细单号查询明细单"""

    out_batch_no: str
    batch_id: str
    out_detail_no: str
    detail_id: str
    sp_appid: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    create_time: str
    detail_state: str
    transfer_amount: int
    transfer_remark: str
    fail_reason: NotRequired[str]
    openid: NotRequired[str]
    bank_type: NotRequired[str]
    user_name: NotRequired[str]
    transfer_finish_time: NotRequired[str]
    bank_refund_time: NotRequired[str]


class PlatsolutionMchTransferBatchesBatchIdBatchIdGetParams(TypedDict):
    """微信支付转账批次单号查询批次单"""

    sub_mchid: str
    need_query_detail: bool
    detail_state: NotRequired[Literal["ALL", "WAIT_PAY", "SUCCESS", "FAIL"] | str]
    offset: NotRequired[int]
    limit: NotRequired[int]


class PlatsolutionMchTransferBatchesBatchIdBatchIdGetResultTransferBatch(TypedDict):
    out_batch_no: str
    batch_id: str
    sp_appid: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    batch_state: str
    batch_name: str
    batch_remark: str
    close_reason: NotRequired[str]
    total_amount: int
    total_num: int
    create_time: str
    success_amount: int
    success_num: int
    failed_amount: int
    failed_num: int
    transfer_scene_id: str


class PlatsolutionMchTransferBatchesBatchIdBatchIdGetResultData(TypedDict):
    detail_id: str
    out_detail_no: str
    detail_state: str


class PlatsolutionMchTransferBatchesBatchIdBatchIdGetResult(TypedDict):
    """微信支付转账批次单号查询批次单"""

    transfer_batch: PlatsolutionMchTransferBatchesBatchIdBatchIdGetResultTransferBatch
    data: NotRequired[list[PlatsolutionMchTransferBatchesBatchIdBatchIdGetResultData]]
    offset: NotRequired[int]
    limit: NotRequired[int]


class PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostBody(TypedDict):
    """申请商家转账明细电子回单"""

    sub_mchid: str


class PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostResult(TypedDict):
    """申请商家转账明细电子回单"""

    sub_mchid: str
    out_batch_no: str
    out_detail_no: str
    receipt_state: str


class PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetParams(TypedDict):
    """查询商家转账明细电子回单"""

    sub_mchid: str


class PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetResult(TypedDict):
    """查询商家转账明细电子回单"""

    batch_id: str
    out_batch_no: str
    detail_id: str
    out_detail_no: str
    sub_mchid: str
    receipt_state: str
    hash_type: NotRequired[str]
    hash_value: NotRequired[str]
    download_url: NotRequired[str]


class PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetParams(TypedDict):
    """商户明细单号查询明细单"""

    sub_mchid: str


class PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetResult(TypedDict):
    """商户明细单号查询明细单"""

    out_batch_no: str
    batch_id: str
    out_detail_no: str
    detail_id: str
    sp_appid: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    create_time: str
    detail_state: str
    transfer_amount: int
    transfer_remark: str
    fail_reason: NotRequired[str]
    openid: NotRequired[str]
    bank_type: NotRequired[str]
    user_name: NotRequired[str]
    transfer_finish_time: NotRequired[str]
    bank_refund_time: NotRequired[str]


class PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoGetParams(TypedDict):
    """商户转账批次单号查询批次单"""

    sub_mchid: str
    need_query_detail: bool
    offset: NotRequired[int]
    limit: NotRequired[int]
    detail_state: NotRequired[Literal["ALL", "WAIT_PAY", "SUCCESS", "FAIL", "BANK_REFUND"] | str]


class PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoGetResultTransferBatch(TypedDict):
    out_batch_no: str
    batch_id: str
    sp_appid: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    batch_state: str
    batch_name: str
    batch_remark: str
    close_reason: NotRequired[str]
    total_amount: int
    total_num: int
    create_time: str
    success_amount: int
    success_num: int
    failed_amount: int
    failed_num: int
    transfer_scene_id: str


class PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoGetResultData(TypedDict):
    detail_id: str
    out_detail_no: str
    detail_state: str


class PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoGetResult(TypedDict):
    """商户转账批次单号查询批次单"""

    transfer_batch: PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoGetResultTransferBatch
    data: NotRequired[list[PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoGetResultData]]
    offset: NotRequired[int]
    limit: NotRequired[int]


class PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostBody(TypedDict):
    """申请商家转账批次电子回单"""

    sub_mchid: str


class PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostResult(TypedDict):
    """申请商家转账批次电子回单"""

    sub_mchid: str
    out_batch_no: str
    receipt_state: str


class PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetParams(TypedDict):
    """查询商家转账批次电子回单"""

    sub_mchid: str


class PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetResult(TypedDict):
    """查询商家转账批次电子回单"""

    batch_id: str
    out_batch_no: str
    sub_mchid: str
    receipt_state: str
    hash_type: NotRequired[str]
    hash_value: NotRequired[str]
    download_url: NotRequired[str]


class PlatsolutionMchTransferReservationApplyPostBodySceneReportDataInsurancePolicy(TypedDict):
    product_registration_no: str
    policy_no: str
    name: str
    withdrawal_no: NotRequired[str]
    claim_no: NotRequired[str]


class PlatsolutionMchTransferReservationApplyPostBodySceneReportData(TypedDict):
    insurance_policy: NotRequired[PlatsolutionMchTransferReservationApplyPostBodySceneReportDataInsurancePolicy]


class PlatsolutionMchTransferReservationApplyPostBody(TypedDict):
    """受理单次预约商家转账"""

    sub_mchid: str
    sp_appid: str
    sub_appid: NotRequired[str]
    out_reservation_no: str
    transfer_scene_id: str
    estimated_date: str
    estimated_max_amount: NotRequired[int]
    exact_amount: NotRequired[int]
    openid: NotRequired[str]
    user_real_name: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    reserve_remark: str
    notify_url: str
    scene_report_data: NotRequired[PlatsolutionMchTransferReservationApplyPostBodySceneReportData]


class PlatsolutionMchTransferReservationApplyPostResult(TypedDict):
    """受理单次预约商家转账"""

    sub_mchid: str
    out_reservation_no: str
    reservation_id: str
    accept_time: str
    state: Literal["ACCEPTED", "CONFIRMED", "CLOSED"] | str
    package_info: str


class PlatsolutionMchTransferReservationOutReservationNoOutReservationNoClosePostParams(TypedDict):
    """关闭预约商家转账记录"""

    sub_mchid: str


class PlatsolutionMchTransferReservationOutReservationNoOutReservationNoClosePostResultCloseInfo(TypedDict):
    close_time: str
    close_reason: str


class PlatsolutionMchTransferReservationOutReservationNoOutReservationNoClosePostResult(TypedDict):
    """关闭预约商家转账记录"""

    sp_mchid: str
    sub_mchid: str
    sp_appid: str
    sub_appid: NotRequired[str]
    reservation_id: str
    out_reservation_no: str
    transfer_scene_id: str
    estimated_date: NotRequired[str]
    estimated_max_amount: NotRequired[int]
    exact_amount: NotRequired[int]
    openid: str
    bank_type: NotRequired[str]
    state: str
    accept_time: str
    reserve_time: NotRequired[str]
    close_info: NotRequired[PlatsolutionMchTransferReservationOutReservationNoOutReservationNoClosePostResultCloseInfo]


class PlatsolutionMchTransferReservationOutReservationNoOutReservationNoGetParams(TypedDict):
    """商户预约单号查询预约商家转账记录"""

    sub_mchid: str


class PlatsolutionMchTransferReservationOutReservationNoOutReservationNoGetResultCloseInfo(TypedDict):
    close_time: str
    close_reason: str


class PlatsolutionMchTransferReservationOutReservationNoOutReservationNoGetResult(TypedDict):
    """商户预约单号查询预约商家转账记录"""

    sp_mchid: str
    sub_mchid: str
    sp_appid: str
    sub_appid: NotRequired[str]
    reservation_id: str
    out_reservation_no: str
    transfer_scene_id: str
    estimated_date: NotRequired[str]
    estimated_max_amount: NotRequired[int]
    exact_amount: NotRequired[int]
    openid: str
    bank_type: NotRequired[str]
    state: str
    accept_time: str
    reserve_time: NotRequired[str]
    close_info: NotRequired[PlatsolutionMchTransferReservationOutReservationNoOutReservationNoGetResultCloseInfo]


class PlatsolutionMchTransferReservationReservationIdReservationIdGetParams(TypedDict):
    """微信支付预约单号查询预约商家转账记录"""

    sub_mchid: str


class PlatsolutionMchTransferReservationReservationIdReservationIdGetResultCloseInfo(TypedDict):
    close_time: str
    close_reason: str


class PlatsolutionMchTransferReservationReservationIdReservationIdGetResult(TypedDict):
    """微信支付预约单号查询预约商家转账记录"""

    sp_mchid: str
    sub_mchid: str
    sp_appid: str
    sub_appid: NotRequired[str]
    reservation_id: str
    out_reservation_no: str
    transfer_scene_id: str
    estimated_date: NotRequired[str]
    estimated_max_amount: NotRequired[int]
    exact_amount: NotRequired[int]
    openid: str
    bank_type: NotRequired[str]
    state: str
    accept_time: str
    reserve_time: NotRequired[str]
    close_info: NotRequired[PlatsolutionMchTransferReservationReservationIdReservationIdGetResultCloseInfo]
