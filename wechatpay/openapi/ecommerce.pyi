"""The operations of `v3.ecommerce`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay._protocols.multipart import FileSource
from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.ecommerce import (
    AddPostBody,
    AddPostResult,
    AfterSalesOrdersGetParams,
    AfterSalesOrdersGetResult,
    AfterSalesOrdersPostBody,
    AfterSalesOrdersPostResult,
    AmountsGetResult,
    ApplyAbnormalRefundPostBody,
    ApplyAbnormalRefundPostResult,
    ApplyCancelWithdrawOutRequestNoOutRequestNoGetResult,
    ApplyCancelWithdrawPostBody,
    ApplyCancelWithdrawPostResult,
    ApplyPostBody,
    ApplyPostResult,
    ApplymentIdApplymentIdGetResult,
    ApplymentIdRevokePostResult,
    ApplymentsApplymentIdGetResult,
    ApplymentsOutRequestNoOutRequestNoGetResult,
    AuthorizationsPostBody,
    AuthorizationsPostResult,
    AuthorizationsSubMchidGetResult,
    BalanceSubMchidGetParams,
    BalanceSubMchidGetResult,
    CancelApplicationsPostBody,
    CancelApplicationsPostResult,
    CombineOutTradeNoGetResult,
    ConfirmPostBody,
    ConfirmPostResult,
    ContractsPreEntrustSignMiniProgramPostBody,
    ContractsPreEntrustSignMiniProgramPostResult,
    CreatePostBody,
    CreatePostResult,
    DeletePostBody,
    DeletePostResult,
    EmptyPostBody,
    EmptyPostResult,
    EnddaybalanceSubMchidGetParams,
    EnddaybalanceSubMchidGetResult,
    FinishOrderPostBody,
    FinishOrderPostResult,
    FundflowbillGetParams,
    FundflowbillGetResult,
    IndividualContractsOutContractCodeOutContractCodeGetParams,
    IndividualContractsOutContractCodeOutContractCodeGetResult,
    IndividualContractsPreEntrustSignMiniProgramPostBody,
    IndividualContractsPreEntrustSignMiniProgramPostResult,
    MediaPostMeta,
    MediaPostResult,
    OpenidGetParams,
    OpenidGetResult,
    OrdersGetParams,
    OrdersGetResult,
    OrdersPostBody,
    OrdersPostResult,
    OutApplyNoGetResult,
    OutBillNoCancelPostBody,
    OutBillNoCancelPostResult,
    OutBillNoGetParams,
    OutBillNoGetResult,
    OutRefundNoGetParams,
    OutRefundNoGetResult,
    OutRequestNoRevokePostResult,
    PlanIdOutContractCodeOutContractCodeGetResult,
    PreEntrustSignAppPostBody,
    PreEntrustSignAppPostResult,
    PreEntrustSignPostBody,
    PreEntrustSignPostResult,
    PreEntrustSignWithRealNameIdentityAppPostBody,
    PreEntrustSignWithRealNameIdentityAppPostResult,
    PreEntrustSignWithRealNameIdentityMiniProgramPostBody,
    PreEntrustSignWithRealNameIdentityMiniProgramPostResult,
    RefundIdGetParams,
    RefundIdGetResult,
    ReturnAdvanceGetParams,
    ReturnAdvanceGetResult,
    ReturnAdvancePostBody,
    ReturnAdvancePostResult,
    ReturnPostBody,
    ReturnPostResult,
    ReturnordersGetParams,
    ReturnordersGetResult,
    ReturnordersPostBody,
    ReturnordersPostResult,
    ReversePostBody,
    SubjectSubMerchantsGetParams,
    SubjectSubMerchantsGetResult,
    SubmitAccountHostingApplymentPostBody,
    SubmitAccountHostingApplymentPostResult,
    SubmitSignVerifyInfoPostBody,
    SubmitSignVerifyInfoPostResult,
    SubsidiesCancelPostBody,
    SubsidiesCancelPostResult,
    TerminatePostBody,
    TerminatePostResult,
    TransactionsPostBody,
    TransactionsPostResult,
    TransferBillNoGetParams,
    TransferBillNoGetResult,
    TransferBillsPostBody,
    TransferBillsPostResult,
    ValidateCancelSubMchidGetResult,
    WithdrawIdGetParams,
    WithdrawIdGetResult,
    WithdrawOutRequestNoOutRequestNoGetParams,
    WithdrawOutRequestNoOutRequestNoGetResult,
    WithdrawPostBody,
    WithdrawPostResult,
)

class EcommerceAccountApplyCancelWithdrawApplymentIdApplymentId(Node):
    def get(self, *, applyment_id: str, **options: Unpack[Options]) -> Response[ApplymentIdApplymentIdGetResult]:
        """微信支付注销提现申请单号查询申请单状态 https://pay.weixin.qq.com/doc/v3/partner/4013892765"""
        ...
    async def get_async(
        self, *, applyment_id: str, **options: Unpack[Options]
    ) -> Response[ApplymentIdApplymentIdGetResult]:
        """微信支付注销提现申请单号查询申请单状态 https://pay.weixin.qq.com/doc/v3/partner/4013892765"""
        ...

class EcommerceAccountApplyCancelWithdrawApplymentId(Node):
    _applyment_id_: EcommerceAccountApplyCancelWithdrawApplymentIdApplymentId

class EcommerceAccountApplyCancelWithdrawConfirm(Node):
    def post(self, *, json: ConfirmPostBody, **options: Unpack[Options]) -> Response[ConfirmPostResult]:
        """平台代商户确认注销 https://pay.weixin.qq.com/doc/v3/partner/4013892772"""
        ...
    async def post_async(self, *, json: ConfirmPostBody, **options: Unpack[Options]) -> Response[ConfirmPostResult]:
        """平台代商户确认注销 https://pay.weixin.qq.com/doc/v3/partner/4013892772"""
        ...

class EcommerceAccountApplyCancelWithdrawOutRequestNoOutRequestNo(Node):
    def get(
        self, *, out_request_no: str, **options: Unpack[Options]
    ) -> Response[ApplyCancelWithdrawOutRequestNoOutRequestNoGetResult]:
        """商户注销提现申请单号查询申请单状态 https://pay.weixin.qq.com/doc/v3/partner/4013892759"""
        ...
    async def get_async(
        self, *, out_request_no: str, **options: Unpack[Options]
    ) -> Response[ApplyCancelWithdrawOutRequestNoOutRequestNoGetResult]:
        """商户注销提现申请单号查询申请单状态 https://pay.weixin.qq.com/doc/v3/partner/4013892759"""
        ...

class EcommerceAccountApplyCancelWithdrawOutRequestNo(Node):
    _out_request_no_: EcommerceAccountApplyCancelWithdrawOutRequestNoOutRequestNo

class EcommerceAccountApplyCancelWithdrawValidateCancelSubMchid(Node):
    def get(self, *, sub_mchid: str, **options: Unpack[Options]) -> Response[ValidateCancelSubMchidGetResult]:
        """商户注销资格校验 https://pay.weixin.qq.com/doc/v3/partner/4016420099"""
        ...
    async def get_async(
        self, *, sub_mchid: str, **options: Unpack[Options]
    ) -> Response[ValidateCancelSubMchidGetResult]:
        """商户注销资格校验 https://pay.weixin.qq.com/doc/v3/partner/4016420099"""
        ...

class EcommerceAccountApplyCancelWithdrawValidateCancel(Node):
    _sub_mchid_: EcommerceAccountApplyCancelWithdrawValidateCancelSubMchid

class EcommerceAccountApplyCancelWithdraw(Node):
    applymentId: EcommerceAccountApplyCancelWithdrawApplymentId
    confirm: EcommerceAccountApplyCancelWithdrawConfirm
    outRequestNo: EcommerceAccountApplyCancelWithdrawOutRequestNo
    validateCancel: EcommerceAccountApplyCancelWithdrawValidateCancel
    def post(
        self, *, json: ApplyCancelWithdrawPostBody, **options: Unpack[Options]
    ) -> Response[ApplyCancelWithdrawPostResult]:
        """提交注销提现申请 https://pay.weixin.qq.com/doc/v3/partner/4013892756"""
        ...
    async def post_async(
        self, *, json: ApplyCancelWithdrawPostBody, **options: Unpack[Options]
    ) -> Response[ApplyCancelWithdrawPostResult]:
        """提交注销提现申请 https://pay.weixin.qq.com/doc/v3/partner/4013892756"""
        ...

class EcommerceAccountCancelApplicationsMedia(Node):
    def post(
        self, *, files: FileSource, meta: MediaPostMeta = ..., **options: Unpack[Options]
    ) -> Response[MediaPostResult]:
        """注销申请图片上传 https://pay.weixin.qq.com/doc/v3/partner/4012691710"""
        ...
    async def post_async(
        self, *, files: FileSource, meta: MediaPostMeta = ..., **options: Unpack[Options]
    ) -> Response[MediaPostResult]:
        """注销申请图片上传 https://pay.weixin.qq.com/doc/v3/partner/4012691710"""
        ...

class EcommerceAccountCancelApplicationsOutApplyNoOutApplyNo(Node):
    def get(self, *, out_apply_no: str, **options: Unpack[Options]) -> Response[OutApplyNoGetResult]:
        """查询注销单状态 https://pay.weixin.qq.com/doc/v3/partner/4012476223"""
        ...
    async def get_async(self, *, out_apply_no: str, **options: Unpack[Options]) -> Response[OutApplyNoGetResult]:
        """查询注销单状态 https://pay.weixin.qq.com/doc/v3/partner/4012476223"""
        ...

class EcommerceAccountCancelApplicationsOutApplyNo(Node):
    _out_apply_no_: EcommerceAccountCancelApplicationsOutApplyNoOutApplyNo

class EcommerceAccountCancelApplications(Node):
    media: EcommerceAccountCancelApplicationsMedia
    outApplyNo: EcommerceAccountCancelApplicationsOutApplyNo
    def post(
        self, *, json: CancelApplicationsPostBody, **options: Unpack[Options]
    ) -> Response[CancelApplicationsPostResult]:
        """提交注销申请单 https://pay.weixin.qq.com/doc/v3/partner/4012476217"""
        ...
    async def post_async(
        self, *, json: CancelApplicationsPostBody, **options: Unpack[Options]
    ) -> Response[CancelApplicationsPostResult]:
        """提交注销申请单 https://pay.weixin.qq.com/doc/v3/partner/4012476217"""
        ...

class EcommerceAccount(Node):
    applyCancelWithdraw: EcommerceAccountApplyCancelWithdraw
    cancelApplications: EcommerceAccountCancelApplications

class EcommerceApplymentsApplymentIdRevoke(Node):
    def post(self, *, applyment_id: str | int, **options: Unpack[Options]) -> Response[ApplymentIdRevokePostResult]:
        """撤销申请单-使用申请单号 https://pay.weixin.qq.com/doc/v3/partner/4015616720"""
        ...
    async def post_async(
        self, *, applyment_id: str | int, **options: Unpack[Options]
    ) -> Response[ApplymentIdRevokePostResult]:
        """撤销申请单-使用申请单号 https://pay.weixin.qq.com/doc/v3/partner/4015616720"""
        ...

class EcommerceApplymentsApplymentId(Node):
    revoke: EcommerceApplymentsApplymentIdRevoke
    def get(self, *, applyment_id: str | int, **options: Unpack[Options]) -> Response[ApplymentsApplymentIdGetResult]:
        """通过申请单ID查询申请状态 https://pay.weixin.qq.com/doc/v3/partner/4012691469"""
        ...
    async def get_async(
        self, *, applyment_id: str | int, **options: Unpack[Options]
    ) -> Response[ApplymentsApplymentIdGetResult]:
        """通过申请单ID查询申请状态 https://pay.weixin.qq.com/doc/v3/partner/4012691469"""
        ...

class EcommerceApplymentsEmpty(Node):
    def post(self, *, json: EmptyPostBody, **options: Unpack[Options]) -> Response[EmptyPostResult]:
        """二级商户进件 https://pay.weixin.qq.com/doc/v3/partner/4012713017"""
        ...
    async def post_async(self, *, json: EmptyPostBody, **options: Unpack[Options]) -> Response[EmptyPostResult]:
        """二级商户进件 https://pay.weixin.qq.com/doc/v3/partner/4012713017"""
        ...

class EcommerceApplymentsOutRequestNoOutRequestNoRevoke(Node):
    def post(self, *, out_request_no: str, **options: Unpack[Options]) -> Response[OutRequestNoRevokePostResult]:
        """撤销申请单-使用业务申请编号 https://pay.weixin.qq.com/doc/v3/partner/4015616721"""
        ...
    async def post_async(
        self, *, out_request_no: str, **options: Unpack[Options]
    ) -> Response[OutRequestNoRevokePostResult]:
        """撤销申请单-使用业务申请编号 https://pay.weixin.qq.com/doc/v3/partner/4015616721"""
        ...

class EcommerceApplymentsOutRequestNoOutRequestNo(Node):
    revoke: EcommerceApplymentsOutRequestNoOutRequestNoRevoke
    def get(
        self, *, out_request_no: str, **options: Unpack[Options]
    ) -> Response[ApplymentsOutRequestNoOutRequestNoGetResult]:
        """通过业务申请编号查询申请状态 https://pay.weixin.qq.com/doc/v3/partner/4012691376"""
        ...
    async def get_async(
        self, *, out_request_no: str, **options: Unpack[Options]
    ) -> Response[ApplymentsOutRequestNoOutRequestNoGetResult]:
        """通过业务申请编号查询申请状态 https://pay.weixin.qq.com/doc/v3/partner/4012691376"""
        ...

class EcommerceApplymentsOutRequestNo(Node):
    _out_request_no_: EcommerceApplymentsOutRequestNoOutRequestNo

class EcommerceApplymentsSubmitAccountHostingApplyment(Node):
    def post(
        self, *, json: SubmitAccountHostingApplymentPostBody, **options: Unpack[Options]
    ) -> Response[SubmitAccountHostingApplymentPostResult]:
        """提交申请单 https://pay.weixin.qq.com/doc/v3/partner/4015616688"""
        ...
    async def post_async(
        self, *, json: SubmitAccountHostingApplymentPostBody, **options: Unpack[Options]
    ) -> Response[SubmitAccountHostingApplymentPostResult]:
        """提交申请单 https://pay.weixin.qq.com/doc/v3/partner/4015616688"""
        ...

class EcommerceApplymentsSubmitSignVerifyInfo(Node):
    def post(
        self, *, json: SubmitSignVerifyInfoPostBody, **options: Unpack[Options]
    ) -> Response[SubmitSignVerifyInfoPostResult]:
        """平台代理签约核身 https://pay.weixin.qq.com/doc/v3/partner/4015616722"""
        ...
    async def post_async(
        self, *, json: SubmitSignVerifyInfoPostBody, **options: Unpack[Options]
    ) -> Response[SubmitSignVerifyInfoPostResult]:
        """平台代理签约核身 https://pay.weixin.qq.com/doc/v3/partner/4015616722"""
        ...

class EcommerceApplyments(Node):
    _applyment_id_: EcommerceApplymentsApplymentId
    _empty_: EcommerceApplymentsEmpty
    outRequestNo: EcommerceApplymentsOutRequestNo
    submitAccountHostingApplyment: EcommerceApplymentsSubmitAccountHostingApplyment
    submitSignVerifyInfo: EcommerceApplymentsSubmitSignVerifyInfo

class EcommerceBillFundflowbill(Node):
    def get(self, *, params: FundflowbillGetParams, **options: Unpack[Options]) -> Response[FundflowbillGetResult]:
        """申请二级商户资金账单 https://pay.weixin.qq.com/doc/v3/partner/4012760697"""
        ...
    async def get_async(
        self, *, params: FundflowbillGetParams, **options: Unpack[Options]
    ) -> Response[FundflowbillGetResult]:
        """申请二级商户资金账单 https://pay.weixin.qq.com/doc/v3/partner/4012760697"""
        ...

class EcommerceBill(Node):
    fundflowbill: EcommerceBillFundflowbill

class EcommerceCombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminate(Node):
    def post(
        self, *, plan_id: str | int, out_contract_code: str, json: TerminatePostBody, **options: Unpack[Options]
    ) -> Response[TerminatePostResult]:
        """商户协议号解约协议 https://pay.weixin.qq.com/doc/v3/partner/4012884072"""
        ...
    async def post_async(
        self, *, plan_id: str | int, out_contract_code: str, json: TerminatePostBody, **options: Unpack[Options]
    ) -> Response[TerminatePostResult]:
        """商户协议号解约协议 https://pay.weixin.qq.com/doc/v3/partner/4012884072"""
        ...

class EcommerceCombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCode(Node):
    terminate: EcommerceCombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminate
    def get(
        self, *, plan_id: str | int, out_contract_code: str, **options: Unpack[Options]
    ) -> Response[PlanIdOutContractCodeOutContractCodeGetResult]:
        """通过商户协议号查询协议 https://pay.weixin.qq.com/doc/v3/partner/4012884060"""
        ...
    async def get_async(
        self, *, plan_id: str | int, out_contract_code: str, **options: Unpack[Options]
    ) -> Response[PlanIdOutContractCodeOutContractCodeGetResult]:
        """通过商户协议号查询协议 https://pay.weixin.qq.com/doc/v3/partner/4012884060"""
        ...

class EcommerceCombinePapayContractsPlanIdPlanIdOutContractCode(Node):
    _out_contract_code_: EcommerceCombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCode

class EcommerceCombinePapayContractsPlanIdPlanId(Node):
    outContractCode: EcommerceCombinePapayContractsPlanIdPlanIdOutContractCode

class EcommerceCombinePapayContractsPlanId(Node):
    _plan_id_: EcommerceCombinePapayContractsPlanIdPlanId

class EcommerceCombinePapayContractsPreEntrustSignMiniProgram(Node):
    def post(
        self, *, json: ContractsPreEntrustSignMiniProgramPostBody, **options: Unpack[Options]
    ) -> Response[ContractsPreEntrustSignMiniProgramPostResult]:
        """小程序方式预签约 https://pay.weixin.qq.com/doc/v3/partner/4017177322"""
        ...
    async def post_async(
        self, *, json: ContractsPreEntrustSignMiniProgramPostBody, **options: Unpack[Options]
    ) -> Response[ContractsPreEntrustSignMiniProgramPostResult]:
        """小程序方式预签约 https://pay.weixin.qq.com/doc/v3/partner/4017177322"""
        ...

class EcommerceCombinePapayContractsPreEntrustSign(Node):
    miniProgram: EcommerceCombinePapayContractsPreEntrustSignMiniProgram
    def post(self, *, json: PreEntrustSignPostBody, **options: Unpack[Options]) -> Response[PreEntrustSignPostResult]:
        """APP方式预签约 https://pay.weixin.qq.com/doc/v3/partner/4012881608"""
        ...
    async def post_async(
        self, *, json: PreEntrustSignPostBody, **options: Unpack[Options]
    ) -> Response[PreEntrustSignPostResult]:
        """APP方式预签约 https://pay.weixin.qq.com/doc/v3/partner/4012881608"""
        ...

class EcommerceCombinePapayContracts(Node):
    planId: EcommerceCombinePapayContractsPlanId
    preEntrustSign: EcommerceCombinePapayContractsPreEntrustSign

class EcommerceCombinePapayTransactionsCombineOutTradeNoReverse(Node):
    def post(self, *, combine_out_trade_no: str, json: ReversePostBody, **options: Unpack[Options]) -> Response[None]:
        """电商合单委托代扣撤销订单 https://pay.weixin.qq.com/doc/v3/partner/4012884126"""
        ...
    async def post_async(
        self, *, combine_out_trade_no: str, json: ReversePostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """电商合单委托代扣撤销订单 https://pay.weixin.qq.com/doc/v3/partner/4012884126"""
        ...

class EcommerceCombinePapayTransactionsCombineOutTradeNo(Node):
    reverse: EcommerceCombinePapayTransactionsCombineOutTradeNoReverse
    def get(self, *, combine_out_trade_no: str, **options: Unpack[Options]) -> Response[CombineOutTradeNoGetResult]:
        """电商合单委托代扣查询订单 https://pay.weixin.qq.com/doc/v3/partner/4012884130"""
        ...
    async def get_async(
        self, *, combine_out_trade_no: str, **options: Unpack[Options]
    ) -> Response[CombineOutTradeNoGetResult]:
        """电商合单委托代扣查询订单 https://pay.weixin.qq.com/doc/v3/partner/4012884130"""
        ...

class EcommerceCombinePapayTransactions(Node):
    _combine_out_trade_no_: EcommerceCombinePapayTransactionsCombineOutTradeNo
    def post(self, *, json: TransactionsPostBody, **options: Unpack[Options]) -> Response[TransactionsPostResult]:
        """电商合单委托代扣支付 https://pay.weixin.qq.com/doc/v3/partner/4012884121"""
        ...
    async def post_async(
        self, *, json: TransactionsPostBody, **options: Unpack[Options]
    ) -> Response[TransactionsPostResult]:
        """电商合单委托代扣支付 https://pay.weixin.qq.com/doc/v3/partner/4012884121"""
        ...

class EcommerceCombinePapay(Node):
    contracts: EcommerceCombinePapayContracts
    transactions: EcommerceCombinePapayTransactions

class EcommerceFundBalanceSubMchid(Node):
    def get(
        self, *, sub_mchid: str, params: BalanceSubMchidGetParams = ..., **options: Unpack[Options]
    ) -> Response[BalanceSubMchidGetResult]:
        """查询二级商户账户实时余额 https://pay.weixin.qq.com/doc/v3/partner/4012476690"""
        ...
    async def get_async(
        self, *, sub_mchid: str, params: BalanceSubMchidGetParams = ..., **options: Unpack[Options]
    ) -> Response[BalanceSubMchidGetResult]:
        """查询二级商户账户实时余额 https://pay.weixin.qq.com/doc/v3/partner/4012476690"""
        ...

class EcommerceFundBalance(Node):
    _sub_mchid_: EcommerceFundBalanceSubMchid

class EcommerceFundEnddaybalanceSubMchid(Node):
    def get(
        self, *, sub_mchid: str, params: EnddaybalanceSubMchidGetParams, **options: Unpack[Options]
    ) -> Response[EnddaybalanceSubMchidGetResult]:
        """查询二级商户账户日终余额 https://pay.weixin.qq.com/doc/v3/partner/4012476693"""
        ...
    async def get_async(
        self, *, sub_mchid: str, params: EnddaybalanceSubMchidGetParams, **options: Unpack[Options]
    ) -> Response[EnddaybalanceSubMchidGetResult]:
        """查询二级商户账户日终余额 https://pay.weixin.qq.com/doc/v3/partner/4012476693"""
        ...

class EcommerceFundEnddaybalance(Node):
    _sub_mchid_: EcommerceFundEnddaybalanceSubMchid

class EcommerceFundWithdrawWithdrawId(Node):
    def get(
        self, *, withdraw_id: str, params: WithdrawIdGetParams, **options: Unpack[Options]
    ) -> Response[WithdrawIdGetResult]:
        """微信支付提现单号查询 https://pay.weixin.qq.com/doc/v3/partner/4012476665"""
        ...
    async def get_async(
        self, *, withdraw_id: str, params: WithdrawIdGetParams, **options: Unpack[Options]
    ) -> Response[WithdrawIdGetResult]:
        """微信支付提现单号查询 https://pay.weixin.qq.com/doc/v3/partner/4012476665"""
        ...

class EcommerceFundWithdrawOutRequestNoOutRequestNo(Node):
    def get(
        self, *, out_request_no: str, params: WithdrawOutRequestNoOutRequestNoGetParams, **options: Unpack[Options]
    ) -> Response[WithdrawOutRequestNoOutRequestNoGetResult]:
        """商户提现单号查询 https://pay.weixin.qq.com/doc/v3/partner/4012476656"""
        ...
    async def get_async(
        self, *, out_request_no: str, params: WithdrawOutRequestNoOutRequestNoGetParams, **options: Unpack[Options]
    ) -> Response[WithdrawOutRequestNoOutRequestNoGetResult]:
        """商户提现单号查询 https://pay.weixin.qq.com/doc/v3/partner/4012476656"""
        ...

class EcommerceFundWithdrawOutRequestNo(Node):
    _out_request_no_: EcommerceFundWithdrawOutRequestNoOutRequestNo

class EcommerceFundWithdraw(Node):
    _withdraw_id_: EcommerceFundWithdrawWithdrawId
    outRequestNo: EcommerceFundWithdrawOutRequestNo
    def post(self, *, json: WithdrawPostBody, **options: Unpack[Options]) -> Response[WithdrawPostResult]:
        """账户余额提现 https://pay.weixin.qq.com/doc/v3/partner/4012476652"""
        ...
    async def post_async(self, *, json: WithdrawPostBody, **options: Unpack[Options]) -> Response[WithdrawPostResult]:
        """账户余额提现 https://pay.weixin.qq.com/doc/v3/partner/4012476652"""
        ...

class EcommerceFund(Node):
    balance: EcommerceFundBalance
    enddaybalance: EcommerceFundEnddaybalance
    withdraw: EcommerceFundWithdraw

class EcommerceIndividualContractsOpenid(Node):
    def get(self, *, openid: str, params: OpenidGetParams, **options: Unpack[Options]) -> Response[OpenidGetResult]:
        """查询个人收款方授权结果 https://pay.weixin.qq.com/doc/v3/partner/4012739528"""
        ...
    async def get_async(
        self, *, openid: str, params: OpenidGetParams, **options: Unpack[Options]
    ) -> Response[OpenidGetResult]:
        """查询个人收款方授权结果 https://pay.weixin.qq.com/doc/v3/partner/4012739528"""
        ...

class EcommerceIndividualContractsOutContractCodeOutContractCode(Node):
    def get(
        self,
        *,
        out_contract_code: str,
        params: IndividualContractsOutContractCodeOutContractCodeGetParams,
        **options: Unpack[Options],
    ) -> Response[IndividualContractsOutContractCodeOutContractCodeGetResult]:
        """根据业务申请单号查签约信息 https://pay.weixin.qq.com/doc/v3/partner/4015851492"""
        ...
    async def get_async(
        self,
        *,
        out_contract_code: str,
        params: IndividualContractsOutContractCodeOutContractCodeGetParams,
        **options: Unpack[Options],
    ) -> Response[IndividualContractsOutContractCodeOutContractCodeGetResult]:
        """根据业务申请单号查签约信息 https://pay.weixin.qq.com/doc/v3/partner/4015851492"""
        ...

class EcommerceIndividualContractsOutContractCode(Node):
    _out_contract_code_: EcommerceIndividualContractsOutContractCodeOutContractCode

class EcommerceIndividualContractsPreEntrustSignApp(Node):
    def post(
        self, *, json: PreEntrustSignAppPostBody, **options: Unpack[Options]
    ) -> Response[PreEntrustSignAppPostResult]:
        """APP场景预签约 https://pay.weixin.qq.com/doc/v3/partner/4015851472"""
        ...
    async def post_async(
        self, *, json: PreEntrustSignAppPostBody, **options: Unpack[Options]
    ) -> Response[PreEntrustSignAppPostResult]:
        """APP场景预签约 https://pay.weixin.qq.com/doc/v3/partner/4015851472"""
        ...

class EcommerceIndividualContractsPreEntrustSignMiniProgram(Node):
    def post(
        self, *, json: IndividualContractsPreEntrustSignMiniProgramPostBody, **options: Unpack[Options]
    ) -> Response[IndividualContractsPreEntrustSignMiniProgramPostResult]:
        """小程序场景预签约 https://pay.weixin.qq.com/doc/v3/partner/4020023636"""
        ...
    async def post_async(
        self, *, json: IndividualContractsPreEntrustSignMiniProgramPostBody, **options: Unpack[Options]
    ) -> Response[IndividualContractsPreEntrustSignMiniProgramPostResult]:
        """小程序场景预签约 https://pay.weixin.qq.com/doc/v3/partner/4020023636"""
        ...

class EcommerceIndividualContractsPreEntrustSign(Node):
    app: EcommerceIndividualContractsPreEntrustSignApp
    miniProgram: EcommerceIndividualContractsPreEntrustSignMiniProgram

class EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityApp(Node):
    def post(
        self, *, json: PreEntrustSignWithRealNameIdentityAppPostBody, **options: Unpack[Options]
    ) -> Response[PreEntrustSignWithRealNameIdentityAppPostResult]:
        """APP场景预签约（需要实名验证） https://pay.weixin.qq.com/doc/v3/partner/4020083765"""
        ...
    async def post_async(
        self, *, json: PreEntrustSignWithRealNameIdentityAppPostBody, **options: Unpack[Options]
    ) -> Response[PreEntrustSignWithRealNameIdentityAppPostResult]:
        """APP场景预签约（需要实名验证） https://pay.weixin.qq.com/doc/v3/partner/4020083765"""
        ...

class EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgram(Node):
    def post(
        self, *, json: PreEntrustSignWithRealNameIdentityMiniProgramPostBody, **options: Unpack[Options]
    ) -> Response[PreEntrustSignWithRealNameIdentityMiniProgramPostResult]:
        """小程序场景预签约（需要实名验证） https://pay.weixin.qq.com/doc/v3/partner/4020023723"""
        ...
    async def post_async(
        self, *, json: PreEntrustSignWithRealNameIdentityMiniProgramPostBody, **options: Unpack[Options]
    ) -> Response[PreEntrustSignWithRealNameIdentityMiniProgramPostResult]:
        """小程序场景预签约（需要实名验证） https://pay.weixin.qq.com/doc/v3/partner/4020023723"""
        ...

class EcommerceIndividualContractsPreEntrustSignWithRealNameIdentity(Node):
    app: EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityApp
    miniProgram: EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgram

class EcommerceIndividualContracts(Node):
    _openid_: EcommerceIndividualContractsOpenid
    outContractCode: EcommerceIndividualContractsOutContractCode
    preEntrustSign: EcommerceIndividualContractsPreEntrustSign
    preEntrustSignWithRealNameIdentity: EcommerceIndividualContractsPreEntrustSignWithRealNameIdentity

class EcommerceMchTransferAuthorizationsSubMchid(Node):
    def get(self, *, sub_mchid: str, **options: Unpack[Options]) -> Response[AuthorizationsSubMchidGetResult]:
        """查询二级商户商家转账授权状态 https://pay.weixin.qq.com/doc/v3/partner/4013504209"""
        ...
    async def get_async(
        self, *, sub_mchid: str, **options: Unpack[Options]
    ) -> Response[AuthorizationsSubMchidGetResult]:
        """查询二级商户商家转账授权状态 https://pay.weixin.qq.com/doc/v3/partner/4013504209"""
        ...

class EcommerceMchTransferAuthorizations(Node):
    _sub_mchid_: EcommerceMchTransferAuthorizationsSubMchid
    def post(self, *, json: AuthorizationsPostBody, **options: Unpack[Options]) -> Response[AuthorizationsPostResult]:
        """申请二级商户商家转账授权 https://pay.weixin.qq.com/doc/v3/partner/4013504208"""
        ...
    async def post_async(
        self, *, json: AuthorizationsPostBody, **options: Unpack[Options]
    ) -> Response[AuthorizationsPostResult]:
        """申请二级商户商家转账授权 https://pay.weixin.qq.com/doc/v3/partner/4013504208"""
        ...

class EcommerceMchTransferTransferBillsOutBillNoOutBillNoCancel(Node):
    def post(
        self, *, out_bill_no: str, json: OutBillNoCancelPostBody, **options: Unpack[Options]
    ) -> Response[OutBillNoCancelPostResult]:
        """撤销转账 https://pay.weixin.qq.com/doc/v3/partner/4013504212"""
        ...
    async def post_async(
        self, *, out_bill_no: str, json: OutBillNoCancelPostBody, **options: Unpack[Options]
    ) -> Response[OutBillNoCancelPostResult]:
        """撤销转账 https://pay.weixin.qq.com/doc/v3/partner/4013504212"""
        ...

class EcommerceMchTransferTransferBillsOutBillNoOutBillNo(Node):
    cancel: EcommerceMchTransferTransferBillsOutBillNoOutBillNoCancel
    def get(
        self, *, out_bill_no: str, params: OutBillNoGetParams, **options: Unpack[Options]
    ) -> Response[OutBillNoGetResult]:
        """商户单号查询转账单 https://pay.weixin.qq.com/doc/v3/partner/4013504213"""
        ...
    async def get_async(
        self, *, out_bill_no: str, params: OutBillNoGetParams, **options: Unpack[Options]
    ) -> Response[OutBillNoGetResult]:
        """商户单号查询转账单 https://pay.weixin.qq.com/doc/v3/partner/4013504213"""
        ...

class EcommerceMchTransferTransferBillsOutBillNo(Node):
    _out_bill_no_: EcommerceMchTransferTransferBillsOutBillNoOutBillNo

class EcommerceMchTransferTransferBillsTransferBillNoTransferBillNo(Node):
    def get(
        self, *, transfer_bill_no: str, params: TransferBillNoGetParams, **options: Unpack[Options]
    ) -> Response[TransferBillNoGetResult]:
        """微信转账单号查询转账单 https://pay.weixin.qq.com/doc/v3/partner/4013504214"""
        ...
    async def get_async(
        self, *, transfer_bill_no: str, params: TransferBillNoGetParams, **options: Unpack[Options]
    ) -> Response[TransferBillNoGetResult]:
        """微信转账单号查询转账单 https://pay.weixin.qq.com/doc/v3/partner/4013504214"""
        ...

class EcommerceMchTransferTransferBillsTransferBillNo(Node):
    _transfer_bill_no_: EcommerceMchTransferTransferBillsTransferBillNoTransferBillNo

class EcommerceMchTransferTransferBills(Node):
    outBillNo: EcommerceMchTransferTransferBillsOutBillNo
    transferBillNo: EcommerceMchTransferTransferBillsTransferBillNo
    def post(self, *, json: TransferBillsPostBody, **options: Unpack[Options]) -> Response[TransferBillsPostResult]:
        """发起转账 https://pay.weixin.qq.com/doc/v3/partner/4013504211"""
        ...
    async def post_async(
        self, *, json: TransferBillsPostBody, **options: Unpack[Options]
    ) -> Response[TransferBillsPostResult]:
        """发起转账 https://pay.weixin.qq.com/doc/v3/partner/4013504211"""
        ...

class EcommerceMchTransfer(Node):
    authorizations: EcommerceMchTransferAuthorizations
    transferBills: EcommerceMchTransferTransferBills

class EcommerceProfitsharingAfterSalesOrders(Node):
    def get(
        self, *, params: AfterSalesOrdersGetParams, **options: Unpack[Options]
    ) -> Response[AfterSalesOrdersGetResult]:
        """查询售后服务分账结果"""
        ...
    async def get_async(
        self, *, params: AfterSalesOrdersGetParams, **options: Unpack[Options]
    ) -> Response[AfterSalesOrdersGetResult]:
        """查询售后服务分账结果"""
        ...
    def post(
        self, *, json: AfterSalesOrdersPostBody, **options: Unpack[Options]
    ) -> Response[AfterSalesOrdersPostResult]:
        """请求售后服务分账"""
        ...
    async def post_async(
        self, *, json: AfterSalesOrdersPostBody, **options: Unpack[Options]
    ) -> Response[AfterSalesOrdersPostResult]:
        """请求售后服务分账"""
        ...

class EcommerceProfitsharingFinishOrder(Node):
    def post(self, *, json: FinishOrderPostBody, **options: Unpack[Options]) -> Response[FinishOrderPostResult]:
        """完结分账 https://pay.weixin.qq.com/doc/v3/partner/4012477745"""
        ...
    async def post_async(
        self, *, json: FinishOrderPostBody, **options: Unpack[Options]
    ) -> Response[FinishOrderPostResult]:
        """完结分账 https://pay.weixin.qq.com/doc/v3/partner/4012477745"""
        ...

class EcommerceProfitsharingOrdersTransactionIdAmounts(Node):
    def get(self, *, transaction_id: str, **options: Unpack[Options]) -> Response[AmountsGetResult]:
        """查询订单剩余待分金额 https://pay.weixin.qq.com/doc/v3/partner/4012477751"""
        ...
    async def get_async(self, *, transaction_id: str, **options: Unpack[Options]) -> Response[AmountsGetResult]:
        """查询订单剩余待分金额 https://pay.weixin.qq.com/doc/v3/partner/4012477751"""
        ...

class EcommerceProfitsharingOrdersTransactionId(Node):
    amounts: EcommerceProfitsharingOrdersTransactionIdAmounts

class EcommerceProfitsharingOrders(Node):
    _transaction_id_: EcommerceProfitsharingOrdersTransactionId
    def get(self, *, params: OrdersGetParams, **options: Unpack[Options]) -> Response[OrdersGetResult]:
        """查询分账结果 https://pay.weixin.qq.com/doc/v3/partner/4012477734"""
        ...
    async def get_async(self, *, params: OrdersGetParams, **options: Unpack[Options]) -> Response[OrdersGetResult]:
        """查询分账结果 https://pay.weixin.qq.com/doc/v3/partner/4012477734"""
        ...
    def post(self, *, json: OrdersPostBody, **options: Unpack[Options]) -> Response[OrdersPostResult]:
        """请求分账 https://pay.weixin.qq.com/doc/v3/partner/4012691594"""
        ...
    async def post_async(self, *, json: OrdersPostBody, **options: Unpack[Options]) -> Response[OrdersPostResult]:
        """请求分账 https://pay.weixin.qq.com/doc/v3/partner/4012691594"""
        ...

class EcommerceProfitsharingReceiversAdd(Node):
    def post(self, *, json: AddPostBody, **options: Unpack[Options]) -> Response[AddPostResult]:
        """添加分账接收方 https://pay.weixin.qq.com/doc/v3/partner/4012477758"""
        ...
    async def post_async(self, *, json: AddPostBody, **options: Unpack[Options]) -> Response[AddPostResult]:
        """添加分账接收方 https://pay.weixin.qq.com/doc/v3/partner/4012477758"""
        ...

class EcommerceProfitsharingReceiversDelete(Node):
    def post(self, *, json: DeletePostBody, **options: Unpack[Options]) -> Response[DeletePostResult]:
        """删除分账接收方 https://pay.weixin.qq.com/doc/v3/partner/4012477759"""
        ...
    async def post_async(self, *, json: DeletePostBody, **options: Unpack[Options]) -> Response[DeletePostResult]:
        """删除分账接收方 https://pay.weixin.qq.com/doc/v3/partner/4012477759"""
        ...

class EcommerceProfitsharingReceivers(Node):
    add: EcommerceProfitsharingReceiversAdd
    delete: EcommerceProfitsharingReceiversDelete

class EcommerceProfitsharingReturnorders(Node):
    def get(self, *, params: ReturnordersGetParams, **options: Unpack[Options]) -> Response[ReturnordersGetResult]:
        """查询分账回退结果 https://pay.weixin.qq.com/doc/v3/partner/4012477740"""
        ...
    async def get_async(
        self, *, params: ReturnordersGetParams, **options: Unpack[Options]
    ) -> Response[ReturnordersGetResult]:
        """查询分账回退结果 https://pay.weixin.qq.com/doc/v3/partner/4012477740"""
        ...
    def post(self, *, json: ReturnordersPostBody, **options: Unpack[Options]) -> Response[ReturnordersPostResult]:
        """请求分账回退 https://pay.weixin.qq.com/doc/v3/partner/4012477737"""
        ...
    async def post_async(
        self, *, json: ReturnordersPostBody, **options: Unpack[Options]
    ) -> Response[ReturnordersPostResult]:
        """请求分账回退 https://pay.weixin.qq.com/doc/v3/partner/4012477737"""
        ...

class EcommerceProfitsharing(Node):
    afterSalesOrders: EcommerceProfitsharingAfterSalesOrders
    finishOrder: EcommerceProfitsharingFinishOrder
    orders: EcommerceProfitsharingOrders
    receivers: EcommerceProfitsharingReceivers
    returnorders: EcommerceProfitsharingReturnorders

class EcommerceRefundsRefundIdApplyAbnormalRefund(Node):
    def post(
        self, *, refund_id: str, json: ApplyAbnormalRefundPostBody, **options: Unpack[Options]
    ) -> Response[ApplyAbnormalRefundPostResult]:
        """发起异常退款 https://pay.weixin.qq.com/doc/v3/partner/4012649274"""
        ...
    async def post_async(
        self, *, refund_id: str, json: ApplyAbnormalRefundPostBody, **options: Unpack[Options]
    ) -> Response[ApplyAbnormalRefundPostResult]:
        """发起异常退款 https://pay.weixin.qq.com/doc/v3/partner/4012649274"""
        ...

class EcommerceRefundsRefundIdReturnAdvance(Node):
    def get(
        self, *, refund_id: str, params: ReturnAdvanceGetParams, **options: Unpack[Options]
    ) -> Response[ReturnAdvanceGetResult]:
        """查询垫付回补结果 https://pay.weixin.qq.com/doc/v3/partner/4012476916"""
        ...
    async def get_async(
        self, *, refund_id: str, params: ReturnAdvanceGetParams, **options: Unpack[Options]
    ) -> Response[ReturnAdvanceGetResult]:
        """查询垫付回补结果 https://pay.weixin.qq.com/doc/v3/partner/4012476916"""
        ...
    def post(
        self, *, refund_id: str, json: ReturnAdvancePostBody, **options: Unpack[Options]
    ) -> Response[ReturnAdvancePostResult]:
        """垫付退款回补 https://pay.weixin.qq.com/doc/v3/partner/4012476927"""
        ...
    async def post_async(
        self, *, refund_id: str, json: ReturnAdvancePostBody, **options: Unpack[Options]
    ) -> Response[ReturnAdvancePostResult]:
        """垫付退款回补 https://pay.weixin.qq.com/doc/v3/partner/4012476927"""
        ...

class EcommerceRefundsRefundId(Node):
    applyAbnormalRefund: EcommerceRefundsRefundIdApplyAbnormalRefund
    returnAdvance: EcommerceRefundsRefundIdReturnAdvance

class EcommerceRefundsApply(Node):
    def post(self, *, json: ApplyPostBody, **options: Unpack[Options]) -> Response[ApplyPostResult]:
        """退款申请 https://pay.weixin.qq.com/doc/v3/partner/4012649457"""
        ...
    async def post_async(self, *, json: ApplyPostBody, **options: Unpack[Options]) -> Response[ApplyPostResult]:
        """退款申请 https://pay.weixin.qq.com/doc/v3/partner/4012649457"""
        ...

class EcommerceRefundsIdRefundId(Node):
    def get(
        self, *, refund_id: str, params: RefundIdGetParams = ..., **options: Unpack[Options]
    ) -> Response[RefundIdGetResult]:
        """通过微信支付退款单号查询退款 https://pay.weixin.qq.com/doc/v3/partner/4012650253"""
        ...
    async def get_async(
        self, *, refund_id: str, params: RefundIdGetParams = ..., **options: Unpack[Options]
    ) -> Response[RefundIdGetResult]:
        """通过微信支付退款单号查询退款 https://pay.weixin.qq.com/doc/v3/partner/4012650253"""
        ...

class EcommerceRefundsId(Node):
    _refund_id_: EcommerceRefundsIdRefundId

class EcommerceRefundsOutRefundNoOutRefundNo(Node):
    def get(
        self, *, out_refund_no: str, params: OutRefundNoGetParams = ..., **options: Unpack[Options]
    ) -> Response[OutRefundNoGetResult]:
        """通过商户退款单号查询退款 https://pay.weixin.qq.com/doc/v3/partner/4012650314"""
        ...
    async def get_async(
        self, *, out_refund_no: str, params: OutRefundNoGetParams = ..., **options: Unpack[Options]
    ) -> Response[OutRefundNoGetResult]:
        """通过商户退款单号查询退款 https://pay.weixin.qq.com/doc/v3/partner/4012650314"""
        ...

class EcommerceRefundsOutRefundNo(Node):
    _out_refund_no_: EcommerceRefundsOutRefundNoOutRefundNo

class EcommerceRefunds(Node):
    _refund_id_: EcommerceRefundsRefundId
    apply: EcommerceRefundsApply
    id: EcommerceRefundsId
    outRefundNo: EcommerceRefundsOutRefundNo

class EcommerceSubjectSubMerchants(Node):
    def get(
        self, *, params: SubjectSubMerchantsGetParams, **options: Unpack[Options]
    ) -> Response[SubjectSubMerchantsGetResult]:
        """查询指定主体子商户列表 https://pay.weixin.qq.com/doc/v3/partner/4033742105"""
        ...
    async def get_async(
        self, *, params: SubjectSubMerchantsGetParams, **options: Unpack[Options]
    ) -> Response[SubjectSubMerchantsGetResult]:
        """查询指定主体子商户列表 https://pay.weixin.qq.com/doc/v3/partner/4033742105"""
        ...

class EcommerceSubsidiesCancel(Node):
    def post(self, *, json: SubsidiesCancelPostBody, **options: Unpack[Options]) -> Response[SubsidiesCancelPostResult]:
        """取消补差 https://pay.weixin.qq.com/doc/v3/partner/4012477639"""
        ...
    async def post_async(
        self, *, json: SubsidiesCancelPostBody, **options: Unpack[Options]
    ) -> Response[SubsidiesCancelPostResult]:
        """取消补差 https://pay.weixin.qq.com/doc/v3/partner/4012477639"""
        ...

class EcommerceSubsidiesCreate(Node):
    def post(self, *, json: CreatePostBody, **options: Unpack[Options]) -> Response[CreatePostResult]:
        """请求补差 https://pay.weixin.qq.com/doc/v3/partner/4012477631"""
        ...
    async def post_async(self, *, json: CreatePostBody, **options: Unpack[Options]) -> Response[CreatePostResult]:
        """请求补差 https://pay.weixin.qq.com/doc/v3/partner/4012477631"""
        ...

class EcommerceSubsidiesReturn(Node):
    def post(self, *, json: ReturnPostBody, **options: Unpack[Options]) -> Response[ReturnPostResult]:
        """请求补差回退 https://pay.weixin.qq.com/doc/v3/partner/4012477636"""
        ...
    async def post_async(self, *, json: ReturnPostBody, **options: Unpack[Options]) -> Response[ReturnPostResult]:
        """请求补差回退 https://pay.weixin.qq.com/doc/v3/partner/4012477636"""
        ...

class EcommerceSubsidies(Node):
    cancel: EcommerceSubsidiesCancel
    create: EcommerceSubsidiesCreate
    return_: EcommerceSubsidiesReturn

class Ecommerce(Node):
    account: EcommerceAccount
    applyments: EcommerceApplyments
    bill: EcommerceBill
    combinePapay: EcommerceCombinePapay
    fund: EcommerceFund
    individualContracts: EcommerceIndividualContracts
    mchTransfer: EcommerceMchTransfer
    profitsharing: EcommerceProfitsharing
    refunds: EcommerceRefunds
    subjectSubMerchants: EcommerceSubjectSubMerchants
    subsidies: EcommerceSubsidies
