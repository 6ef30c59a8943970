"""The operations of `v3.papay`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.papay import (
    FailNotifyPostBody,
    HarmonyPlanIdPlanIdOutContractCodeOutContractCodeGetResult,
    HarmonyTransactionsApplyPostBody,
    HarmonyTransactionsApplyPostResult,
    InsurancePayTransactionsApplyPostBody,
    InsurancePayTransactionsApplyPostResult,
    InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResult,
    InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostBody,
    InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResult,
    InsuranceSignContractsPreEntrustSignAppPostBody,
    InsuranceSignContractsPreEntrustSignAppPostResult,
    InsuranceSignContractsPreEntrustSignH5PostBody,
    InsuranceSignContractsPreEntrustSignH5PostResult,
    InsuranceSignContractsPreEntrustSignJsapiPostBody,
    InsuranceSignContractsPreEntrustSignJsapiPostResult,
    InsuranceSignContractsPreEntrustSignMiniProgramPostBody,
    InsuranceSignContractsPreEntrustSignMiniProgramPostResult,
    ModifyPostBody,
    ModifyPostResult,
    NotifyPostBody,
    PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetParams,
    PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResult,
    PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostBody,
    PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResult,
    PartnerContractsPreEntrustSignAppPostBody,
    PartnerContractsPreEntrustSignAppPostResult,
    PartnerContractsPreEntrustSignH5PostBody,
    PartnerContractsPreEntrustSignH5PostResult,
    PartnerContractsPreEntrustSignJsapiPostBody,
    PartnerContractsPreEntrustSignJsapiPostResult,
    PartnerContractsPreEntrustSignMiniProgramPostBody,
    PartnerContractsPreEntrustSignMiniProgramPostResult,
    PartnerSchedulesContractIdContractIdGetParams,
    PartnerSchedulesContractIdContractIdGetResult,
    PartnerSchedulesContractIdContractIdSchedulePostBody,
    PartnerSchedulesContractIdContractIdSchedulePostResult,
    PartnerTransactionsApplyPostBody,
    PartnerTransactionsApplyPostResult,
    PaySchedulesContractIdContractIdGetResult,
    PaySchedulesContractIdContractIdSchedulePostBody,
    PaySchedulesContractIdContractIdSchedulePostResult,
    PayTransactionsApplyPostBody,
    PayTransactionsApplyPostResult,
    PolicyPeriodIdGetResult,
    PolicyPeriodIdSchedulePostBody,
    PolicyPeriodIdSchedulePostResult,
    PolicyPeriodsPlanIdPlanIdOutContractCodeOutContractCodeGetParams,
    PolicyPeriodsPlanIdPlanIdOutContractCodeOutContractCodeGetResult,
    PreEntrustSignPostBody,
    PreEntrustSignPostResult,
    RenewPostBody,
    ScheduledDeductSignContractsPreEntrustSignAppPostBody,
    ScheduledDeductSignContractsPreEntrustSignAppPostResult,
    ScheduledDeductSignContractsPreEntrustSignH5PostBody,
    ScheduledDeductSignContractsPreEntrustSignH5PostResult,
    ScheduledDeductSignContractsPreEntrustSignJsapiPostBody,
    ScheduledDeductSignContractsPreEntrustSignJsapiPostResult,
    ScheduledDeductSignContractsPreEntrustSignMiniProgramPostBody,
    ScheduledDeductSignContractsPreEntrustSignMiniProgramPostResult,
    SignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResult,
    SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostBody,
    SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResult,
)

class PapayContractsContractIdFailNotify(Node):
    def post(self, *, contract_id: str, json: FailNotifyPostBody, **options: Unpack[Options]) -> Response[None]:
        """重试扣费通知"""
        ...
    async def post_async(
        self, *, contract_id: str, json: FailNotifyPostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """重试扣费通知"""
        ...

class PapayContractsContractIdNotify(Node):
    def post(self, *, contract_id: str, json: NotifyPostBody, **options: Unpack[Options]) -> Response[None]:
        """直连商户预扣费通知 https://pay.weixin.qq.com/doc/v2/merchant/4011987402"""
        ...
    async def post_async(self, *, contract_id: str, json: NotifyPostBody, **options: Unpack[Options]) -> Response[None]:
        """直连商户预扣费通知 https://pay.weixin.qq.com/doc/v2/merchant/4011987402"""
        ...

class PapayContractsContractId(Node):
    failNotify: PapayContractsContractIdFailNotify
    notify: PapayContractsContractIdNotify

class PapayContracts(Node):
    _contract_id_: PapayContractsContractId

class PapayInsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdSchedule(Node):
    def post(
        self,
        *,
        contract_id: str,
        policy_period_id: str | int,
        json: PolicyPeriodIdSchedulePostBody,
        **options: Unpack[Options],
    ) -> Response[PolicyPeriodIdSchedulePostResult]:
        """保险商户预约保险自动续费 https://pay.weixin.qq.com/doc/v3/merchant/4012471270"""
        ...
    async def post_async(
        self,
        *,
        contract_id: str,
        policy_period_id: str | int,
        json: PolicyPeriodIdSchedulePostBody,
        **options: Unpack[Options],
    ) -> Response[PolicyPeriodIdSchedulePostResult]:
        """保险商户预约保险自动续费 https://pay.weixin.qq.com/doc/v3/merchant/4012471270"""
        ...

class PapayInsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodId(Node):
    schedule: PapayInsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdSchedule
    def get(
        self, *, contract_id: str, policy_period_id: str | int, **options: Unpack[Options]
    ) -> Response[PolicyPeriodIdGetResult]:
        """保险商户查询保险自动续费预约 https://pay.weixin.qq.com/doc/v3/merchant/4012471229"""
        ...
    async def get_async(
        self, *, contract_id: str, policy_period_id: str | int, **options: Unpack[Options]
    ) -> Response[PolicyPeriodIdGetResult]:
        """保险商户查询保险自动续费预约 https://pay.weixin.qq.com/doc/v3/merchant/4012471229"""
        ...

class PapayInsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodId(Node):
    _policy_period_id_: PapayInsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodId

class PapayInsurancePayPolicyPeriodsContractIdContractId(Node):
    policyPeriodId: PapayInsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodId

class PapayInsurancePayPolicyPeriodsContractId(Node):
    _contract_id_: PapayInsurancePayPolicyPeriodsContractIdContractId

class PapayInsurancePayPolicyPeriods(Node):
    contractId: PapayInsurancePayPolicyPeriodsContractId

class PapayInsurancePayTransactionsApply(Node):
    def post(
        self, *, json: InsurancePayTransactionsApplyPostBody, **options: Unpack[Options]
    ) -> Response[InsurancePayTransactionsApplyPostResult]:
        """保险商户受理保险自动续费扣款 https://pay.weixin.qq.com/doc/v3/merchant/4012471158"""
        ...
    async def post_async(
        self, *, json: InsurancePayTransactionsApplyPostBody, **options: Unpack[Options]
    ) -> Response[InsurancePayTransactionsApplyPostResult]:
        """保险商户受理保险自动续费扣款 https://pay.weixin.qq.com/doc/v3/merchant/4012471158"""
        ...

class PapayInsurancePayTransactions(Node):
    apply: PapayInsurancePayTransactionsApply

class PapayInsurancePay(Node):
    policyPeriods: PapayInsurancePayPolicyPeriods
    transactions: PapayInsurancePayTransactions

class PapayInsuranceSignContractsPlanIdPlanIdContractIdContractIdRenew(Node):
    def post(
        self, *, plan_id: str | int, contract_id: str, json: RenewPostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """保险商户受理续期自动续费协议 https://pay.weixin.qq.com/doc/v3/merchant/4012489588"""
        ...
    async def post_async(
        self, *, plan_id: str | int, contract_id: str, json: RenewPostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """保险商户受理续期自动续费协议 https://pay.weixin.qq.com/doc/v3/merchant/4012489588"""
        ...

class PapayInsuranceSignContractsPlanIdPlanIdContractIdContractId(Node):
    renew: PapayInsuranceSignContractsPlanIdPlanIdContractIdContractIdRenew

class PapayInsuranceSignContractsPlanIdPlanIdContractId(Node):
    _contract_id_: PapayInsuranceSignContractsPlanIdPlanIdContractIdContractId

class PapayInsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminate(Node):
    def post(
        self,
        *,
        plan_id: str | int,
        out_contract_code: str,
        json: InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostBody,
        **options: Unpack[Options],
    ) -> Response[InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResult]:
        """保险商户通过商户协议号解除保险自动续费协议 https://pay.weixin.qq.com/doc/v3/merchant/4012472767"""
        ...
    async def post_async(
        self,
        *,
        plan_id: str | int,
        out_contract_code: str,
        json: InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostBody,
        **options: Unpack[Options],
    ) -> Response[InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResult]:
        """保险商户通过商户协议号解除保险自动续费协议 https://pay.weixin.qq.com/doc/v3/merchant/4012472767"""
        ...

class PapayInsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCode(Node):
    terminate: PapayInsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminate
    def get(
        self, *, plan_id: str | int, out_contract_code: str, **options: Unpack[Options]
    ) -> Response[InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResult]:
        """保险商户查询保险自动续费协议 https://pay.weixin.qq.com/doc/v3/merchant/4012472641"""
        ...
    async def get_async(
        self, *, plan_id: str | int, out_contract_code: str, **options: Unpack[Options]
    ) -> Response[InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResult]:
        """保险商户查询保险自动续费协议 https://pay.weixin.qq.com/doc/v3/merchant/4012472641"""
        ...

class PapayInsuranceSignContractsPlanIdPlanIdOutContractCode(Node):
    _out_contract_code_: PapayInsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCode

class PapayInsuranceSignContractsPlanIdPlanId(Node):
    contractId: PapayInsuranceSignContractsPlanIdPlanIdContractId
    outContractCode: PapayInsuranceSignContractsPlanIdPlanIdOutContractCode

class PapayInsuranceSignContractsPlanId(Node):
    _plan_id_: PapayInsuranceSignContractsPlanIdPlanId

class PapayInsuranceSignContractsPreEntrustSignApp(Node):
    def post(
        self, *, json: InsuranceSignContractsPreEntrustSignAppPostBody, **options: Unpack[Options]
    ) -> Response[InsuranceSignContractsPreEntrustSignAppPostResult]:
        """保险商户App预签约 https://pay.weixin.qq.com/doc/v3/merchant/4013005766"""
        ...
    async def post_async(
        self, *, json: InsuranceSignContractsPreEntrustSignAppPostBody, **options: Unpack[Options]
    ) -> Response[InsuranceSignContractsPreEntrustSignAppPostResult]:
        """保险商户App预签约 https://pay.weixin.qq.com/doc/v3/merchant/4013005766"""
        ...

class PapayInsuranceSignContractsPreEntrustSignH5(Node):
    def post(
        self, *, json: InsuranceSignContractsPreEntrustSignH5PostBody, **options: Unpack[Options]
    ) -> Response[InsuranceSignContractsPreEntrustSignH5PostResult]:
        """保险商户H5预签约 https://pay.weixin.qq.com/doc/v3/merchant/4012529050"""
        ...
    async def post_async(
        self, *, json: InsuranceSignContractsPreEntrustSignH5PostBody, **options: Unpack[Options]
    ) -> Response[InsuranceSignContractsPreEntrustSignH5PostResult]:
        """保险商户H5预签约 https://pay.weixin.qq.com/doc/v3/merchant/4012529050"""
        ...

class PapayInsuranceSignContractsPreEntrustSignJsapi(Node):
    def post(
        self, *, json: InsuranceSignContractsPreEntrustSignJsapiPostBody, **options: Unpack[Options]
    ) -> Response[InsuranceSignContractsPreEntrustSignJsapiPostResult]:
        """保险商户JSAPI预签约 https://pay.weixin.qq.com/doc/v3/merchant/4012528600"""
        ...
    async def post_async(
        self, *, json: InsuranceSignContractsPreEntrustSignJsapiPostBody, **options: Unpack[Options]
    ) -> Response[InsuranceSignContractsPreEntrustSignJsapiPostResult]:
        """保险商户JSAPI预签约 https://pay.weixin.qq.com/doc/v3/merchant/4012528600"""
        ...

class PapayInsuranceSignContractsPreEntrustSignMiniProgram(Node):
    def post(
        self, *, json: InsuranceSignContractsPreEntrustSignMiniProgramPostBody, **options: Unpack[Options]
    ) -> Response[InsuranceSignContractsPreEntrustSignMiniProgramPostResult]:
        """保险商户小程序预签约 https://pay.weixin.qq.com/doc/v3/merchant/4012528950"""
        ...
    async def post_async(
        self, *, json: InsuranceSignContractsPreEntrustSignMiniProgramPostBody, **options: Unpack[Options]
    ) -> Response[InsuranceSignContractsPreEntrustSignMiniProgramPostResult]:
        """保险商户小程序预签约 https://pay.weixin.qq.com/doc/v3/merchant/4012528950"""
        ...

class PapayInsuranceSignContractsPreEntrustSign(Node):
    app: PapayInsuranceSignContractsPreEntrustSignApp
    h5: PapayInsuranceSignContractsPreEntrustSignH5
    jsapi: PapayInsuranceSignContractsPreEntrustSignJsapi
    miniProgram: PapayInsuranceSignContractsPreEntrustSignMiniProgram

class PapayInsuranceSignContracts(Node):
    planId: PapayInsuranceSignContractsPlanId
    preEntrustSign: PapayInsuranceSignContractsPreEntrustSign

class PapayInsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractIdModify(Node):
    def post(
        self, *, plan_id: str | int, contract_id: str, json: ModifyPostBody, **options: Unpack[Options]
    ) -> Response[ModifyPostResult]:
        """保险商户修改保险扣费周期列表 https://pay.weixin.qq.com/doc/v3/merchant/4012987596"""
        ...
    async def post_async(
        self, *, plan_id: str | int, contract_id: str, json: ModifyPostBody, **options: Unpack[Options]
    ) -> Response[ModifyPostResult]:
        """保险商户修改保险扣费周期列表 https://pay.weixin.qq.com/doc/v3/merchant/4012987596"""
        ...

class PapayInsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractId(Node):
    modify: PapayInsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractIdModify

class PapayInsuranceSignPolicyPeriodsPlanIdPlanIdContractId(Node):
    _contract_id_: PapayInsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractId

class PapayInsuranceSignPolicyPeriodsPlanIdPlanId(Node):
    contractId: PapayInsuranceSignPolicyPeriodsPlanIdPlanIdContractId

class PapayInsuranceSignPolicyPeriodsPlanId(Node):
    _plan_id_: PapayInsuranceSignPolicyPeriodsPlanIdPlanId

class PapayInsuranceSignPolicyPeriods(Node):
    planId: PapayInsuranceSignPolicyPeriodsPlanId

class PapayInsuranceSignPolicyPeriodsPlanIdPlanIdOutContractCodeOutContractCode(Node):
    def get(
        self,
        *,
        plan_id: str | int,
        out_contract_code: str,
        params: PolicyPeriodsPlanIdPlanIdOutContractCodeOutContractCodeGetParams = ...,
        **options: Unpack[Options],
    ) -> Response[PolicyPeriodsPlanIdPlanIdOutContractCodeOutContractCodeGetResult]:
        """保险商户查询保险扣费周期列表 https://pay.weixin.qq.com/doc/v3/merchant/4012489530"""
        ...
    async def get_async(
        self,
        *,
        plan_id: str | int,
        out_contract_code: str,
        params: PolicyPeriodsPlanIdPlanIdOutContractCodeOutContractCodeGetParams = ...,
        **options: Unpack[Options],
    ) -> Response[PolicyPeriodsPlanIdPlanIdOutContractCodeOutContractCodeGetResult]:
        """保险商户查询保险扣费周期列表 https://pay.weixin.qq.com/doc/v3/merchant/4012489530"""
        ...

class PapayInsuranceSignPolicyPeriodsPlanIdPlanIdOutContractCode(Node):
    _out_contract_code_: PapayInsuranceSignPolicyPeriodsPlanIdPlanIdOutContractCodeOutContractCode

class PapayInsuranceSignPolicyPeriodsPlanIdPlanId_(Node):
    outContractCode: PapayInsuranceSignPolicyPeriodsPlanIdPlanIdOutContractCode

class PapayInsuranceSignPolicyPeriodsPlanId_(Node):
    _plan_id_: PapayInsuranceSignPolicyPeriodsPlanIdPlanId_

class PapayInsuranceSignPolicyPeriods_(Node):
    planId: PapayInsuranceSignPolicyPeriodsPlanId_

class PapayInsuranceSign(Node):
    contracts: PapayInsuranceSignContracts
    policyPeriods: PapayInsuranceSignPolicyPeriods
    policy_periods: PapayInsuranceSignPolicyPeriods_

class PapayPayHarmonyTransactionsApply(Node):
    def post(
        self, *, json: HarmonyTransactionsApplyPostBody, **options: Unpack[Options]
    ) -> Response[HarmonyTransactionsApplyPostResult]:
        """代扣受理扣款 https://pay.weixin.qq.com/doc/v3/merchant/4013388429"""
        ...
    async def post_async(
        self, *, json: HarmonyTransactionsApplyPostBody, **options: Unpack[Options]
    ) -> Response[HarmonyTransactionsApplyPostResult]:
        """代扣受理扣款 https://pay.weixin.qq.com/doc/v3/merchant/4013388429"""
        ...

class PapayPayHarmonyTransactions(Node):
    apply: PapayPayHarmonyTransactionsApply

class PapayPayHarmony(Node):
    transactions: PapayPayHarmonyTransactions

class PapayPayPartnerSchedulesContractIdContractIdSchedule(Node):
    def post(
        self,
        *,
        contract_id: str,
        json: PartnerSchedulesContractIdContractIdSchedulePostBody,
        **options: Unpack[Options],
    ) -> Response[PartnerSchedulesContractIdContractIdSchedulePostResult]:
        """预约扣费 https://pay.weixin.qq.com/doc/v3/partner/4012468581"""
        ...
    async def post_async(
        self,
        *,
        contract_id: str,
        json: PartnerSchedulesContractIdContractIdSchedulePostBody,
        **options: Unpack[Options],
    ) -> Response[PartnerSchedulesContractIdContractIdSchedulePostResult]:
        """预约扣费 https://pay.weixin.qq.com/doc/v3/partner/4012468581"""
        ...

class PapayPayPartnerSchedulesContractIdContractId(Node):
    schedule: PapayPayPartnerSchedulesContractIdContractIdSchedule
    def get(
        self, *, contract_id: str, params: PartnerSchedulesContractIdContractIdGetParams, **options: Unpack[Options]
    ) -> Response[PartnerSchedulesContractIdContractIdGetResult]:
        """查询扣费预约 https://pay.weixin.qq.com/doc/v3/partner/4012468579"""
        ...
    async def get_async(
        self, *, contract_id: str, params: PartnerSchedulesContractIdContractIdGetParams, **options: Unpack[Options]
    ) -> Response[PartnerSchedulesContractIdContractIdGetResult]:
        """查询扣费预约 https://pay.weixin.qq.com/doc/v3/partner/4012468579"""
        ...

class PapayPayPartnerSchedulesContractId(Node):
    _contract_id_: PapayPayPartnerSchedulesContractIdContractId

class PapayPayPartnerSchedules(Node):
    contractId: PapayPayPartnerSchedulesContractId

class PapayPayPartnerTransactionsApply(Node):
    def post(
        self, *, json: PartnerTransactionsApplyPostBody, **options: Unpack[Options]
    ) -> Response[PartnerTransactionsApplyPostResult]:
        """受理扣款 https://pay.weixin.qq.com/doc/v3/partner/4012468586"""
        ...
    async def post_async(
        self, *, json: PartnerTransactionsApplyPostBody, **options: Unpack[Options]
    ) -> Response[PartnerTransactionsApplyPostResult]:
        """受理扣款 https://pay.weixin.qq.com/doc/v3/partner/4012468586"""
        ...

class PapayPayPartnerTransactions(Node):
    apply: PapayPayPartnerTransactionsApply

class PapayPayPartner(Node):
    schedules: PapayPayPartnerSchedules
    transactions: PapayPayPartnerTransactions

class PapayPaySchedulesContractIdContractIdSchedule(Node):
    def post(
        self, *, contract_id: str, json: PaySchedulesContractIdContractIdSchedulePostBody, **options: Unpack[Options]
    ) -> Response[PaySchedulesContractIdContractIdSchedulePostResult]:
        """预约扣费 https://pay.weixin.qq.com/doc/v3/merchant/4012467036"""
        ...
    async def post_async(
        self, *, contract_id: str, json: PaySchedulesContractIdContractIdSchedulePostBody, **options: Unpack[Options]
    ) -> Response[PaySchedulesContractIdContractIdSchedulePostResult]:
        """预约扣费 https://pay.weixin.qq.com/doc/v3/merchant/4012467036"""
        ...

class PapayPaySchedulesContractIdContractId(Node):
    schedule: PapayPaySchedulesContractIdContractIdSchedule
    def get(
        self, *, contract_id: str, **options: Unpack[Options]
    ) -> Response[PaySchedulesContractIdContractIdGetResult]:
        """查询扣费预约 https://pay.weixin.qq.com/doc/v3/merchant/4012466997"""
        ...
    async def get_async(
        self, *, contract_id: str, **options: Unpack[Options]
    ) -> Response[PaySchedulesContractIdContractIdGetResult]:
        """查询扣费预约 https://pay.weixin.qq.com/doc/v3/merchant/4012466997"""
        ...

class PapayPaySchedulesContractId(Node):
    _contract_id_: PapayPaySchedulesContractIdContractId

class PapayPaySchedules(Node):
    contractId: PapayPaySchedulesContractId

class PapayPayTransactionsApply(Node):
    def post(
        self, *, json: PayTransactionsApplyPostBody, **options: Unpack[Options]
    ) -> Response[PayTransactionsApplyPostResult]:
        """受理扣款 https://pay.weixin.qq.com/doc/v3/merchant/4012467087"""
        ...
    async def post_async(
        self, *, json: PayTransactionsApplyPostBody, **options: Unpack[Options]
    ) -> Response[PayTransactionsApplyPostResult]:
        """受理扣款 https://pay.weixin.qq.com/doc/v3/merchant/4012467087"""
        ...

class PapayPayTransactions(Node):
    apply: PapayPayTransactionsApply

class PapayPay(Node):
    harmony: PapayPayHarmony
    partner: PapayPayPartner
    schedules: PapayPaySchedules
    transactions: PapayPayTransactions

class PapayScheduledDeductSignContractsPreEntrustSignApp(Node):
    def post(
        self, *, json: ScheduledDeductSignContractsPreEntrustSignAppPostBody, **options: Unpack[Options]
    ) -> Response[ScheduledDeductSignContractsPreEntrustSignAppPostResult]:
        """App场景预约扣费类型签约的预签约 https://pay.weixin.qq.com/doc/v3/merchant/4012524934"""
        ...
    async def post_async(
        self, *, json: ScheduledDeductSignContractsPreEntrustSignAppPostBody, **options: Unpack[Options]
    ) -> Response[ScheduledDeductSignContractsPreEntrustSignAppPostResult]:
        """App场景预约扣费类型签约的预签约 https://pay.weixin.qq.com/doc/v3/merchant/4012524934"""
        ...

class PapayScheduledDeductSignContractsPreEntrustSignH5(Node):
    def post(
        self, *, json: ScheduledDeductSignContractsPreEntrustSignH5PostBody, **options: Unpack[Options]
    ) -> Response[ScheduledDeductSignContractsPreEntrustSignH5PostResult]:
        """H5场景预约扣费类型签约的预签约 https://pay.weixin.qq.com/doc/v3/merchant/4012489208"""
        ...
    async def post_async(
        self, *, json: ScheduledDeductSignContractsPreEntrustSignH5PostBody, **options: Unpack[Options]
    ) -> Response[ScheduledDeductSignContractsPreEntrustSignH5PostResult]:
        """H5场景预约扣费类型签约的预签约 https://pay.weixin.qq.com/doc/v3/merchant/4012489208"""
        ...

class PapayScheduledDeductSignContractsPreEntrustSignJsapi(Node):
    def post(
        self, *, json: ScheduledDeductSignContractsPreEntrustSignJsapiPostBody, **options: Unpack[Options]
    ) -> Response[ScheduledDeductSignContractsPreEntrustSignJsapiPostResult]:
        """JSAPI场景预约扣费类型签约的预签约 https://pay.weixin.qq.com/doc/v3/merchant/4012525133"""
        ...
    async def post_async(
        self, *, json: ScheduledDeductSignContractsPreEntrustSignJsapiPostBody, **options: Unpack[Options]
    ) -> Response[ScheduledDeductSignContractsPreEntrustSignJsapiPostResult]:
        """JSAPI场景预约扣费类型签约的预签约 https://pay.weixin.qq.com/doc/v3/merchant/4012525133"""
        ...

class PapayScheduledDeductSignContractsPreEntrustSignMiniProgram(Node):
    def post(
        self, *, json: ScheduledDeductSignContractsPreEntrustSignMiniProgramPostBody, **options: Unpack[Options]
    ) -> Response[ScheduledDeductSignContractsPreEntrustSignMiniProgramPostResult]:
        """小程序场景预约扣费类型签约的预签约 https://pay.weixin.qq.com/doc/v3/merchant/4012525209"""
        ...
    async def post_async(
        self, *, json: ScheduledDeductSignContractsPreEntrustSignMiniProgramPostBody, **options: Unpack[Options]
    ) -> Response[ScheduledDeductSignContractsPreEntrustSignMiniProgramPostResult]:
        """小程序场景预约扣费类型签约的预签约 https://pay.weixin.qq.com/doc/v3/merchant/4012525209"""
        ...

class PapayScheduledDeductSignContractsPreEntrustSign(Node):
    app: PapayScheduledDeductSignContractsPreEntrustSignApp
    h5: PapayScheduledDeductSignContractsPreEntrustSignH5
    jsapi: PapayScheduledDeductSignContractsPreEntrustSignJsapi
    miniProgram: PapayScheduledDeductSignContractsPreEntrustSignMiniProgram

class PapayScheduledDeductSignContracts(Node):
    preEntrustSign: PapayScheduledDeductSignContractsPreEntrustSign

class PapayScheduledDeductSignPartnerContractsPreEntrustSignApp(Node):
    def post(
        self, *, json: PartnerContractsPreEntrustSignAppPostBody, **options: Unpack[Options]
    ) -> Response[PartnerContractsPreEntrustSignAppPostResult]:
        """App场景预约扣费类型签约的预签约 https://pay.weixin.qq.com/doc/v3/partner/4012693028"""
        ...
    async def post_async(
        self, *, json: PartnerContractsPreEntrustSignAppPostBody, **options: Unpack[Options]
    ) -> Response[PartnerContractsPreEntrustSignAppPostResult]:
        """App场景预约扣费类型签约的预签约 https://pay.weixin.qq.com/doc/v3/partner/4012693028"""
        ...

class PapayScheduledDeductSignPartnerContractsPreEntrustSignH5(Node):
    def post(
        self, *, json: PartnerContractsPreEntrustSignH5PostBody, **options: Unpack[Options]
    ) -> Response[PartnerContractsPreEntrustSignH5PostResult]:
        """H5场景预约扣费类型签约的预签约 https://pay.weixin.qq.com/doc/v3/partner/4012464549"""
        ...
    async def post_async(
        self, *, json: PartnerContractsPreEntrustSignH5PostBody, **options: Unpack[Options]
    ) -> Response[PartnerContractsPreEntrustSignH5PostResult]:
        """H5场景预约扣费类型签约的预签约 https://pay.weixin.qq.com/doc/v3/partner/4012464549"""
        ...

class PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapi(Node):
    def post(
        self, *, json: PartnerContractsPreEntrustSignJsapiPostBody, **options: Unpack[Options]
    ) -> Response[PartnerContractsPreEntrustSignJsapiPostResult]:
        """JSAPI场景预约扣费类型签约的预签约 https://pay.weixin.qq.com/doc/v3/partner/4012693093"""
        ...
    async def post_async(
        self, *, json: PartnerContractsPreEntrustSignJsapiPostBody, **options: Unpack[Options]
    ) -> Response[PartnerContractsPreEntrustSignJsapiPostResult]:
        """JSAPI场景预约扣费类型签约的预签约 https://pay.weixin.qq.com/doc/v3/partner/4012693093"""
        ...

class PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgram(Node):
    def post(
        self, *, json: PartnerContractsPreEntrustSignMiniProgramPostBody, **options: Unpack[Options]
    ) -> Response[PartnerContractsPreEntrustSignMiniProgramPostResult]:
        """小程序场景预约扣费类型签约的预签约 https://pay.weixin.qq.com/doc/v3/partner/4012693100"""
        ...
    async def post_async(
        self, *, json: PartnerContractsPreEntrustSignMiniProgramPostBody, **options: Unpack[Options]
    ) -> Response[PartnerContractsPreEntrustSignMiniProgramPostResult]:
        """小程序场景预约扣费类型签约的预签约 https://pay.weixin.qq.com/doc/v3/partner/4012693100"""
        ...

class PapayScheduledDeductSignPartnerContractsPreEntrustSign(Node):
    app: PapayScheduledDeductSignPartnerContractsPreEntrustSignApp
    h5: PapayScheduledDeductSignPartnerContractsPreEntrustSignH5
    jsapi: PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapi
    miniProgram: PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgram

class PapayScheduledDeductSignPartnerContracts(Node):
    preEntrustSign: PapayScheduledDeductSignPartnerContractsPreEntrustSign

class PapayScheduledDeductSignPartner(Node):
    contracts: PapayScheduledDeductSignPartnerContracts

class PapayScheduledDeductSign(Node):
    contracts: PapayScheduledDeductSignContracts
    partner: PapayScheduledDeductSignPartner

class PapaySignContractsHarmonyPlanIdPlanIdOutContractCodeOutContractCode(Node):
    def get(
        self, *, plan_id: str | int, out_contract_code: str, **options: Unpack[Options]
    ) -> Response[HarmonyPlanIdPlanIdOutContractCodeOutContractCodeGetResult]:
        """通过商户协议号查询委托代扣签约协议 https://pay.weixin.qq.com/doc/v3/merchant/4013844122"""
        ...
    async def get_async(
        self, *, plan_id: str | int, out_contract_code: str, **options: Unpack[Options]
    ) -> Response[HarmonyPlanIdPlanIdOutContractCodeOutContractCodeGetResult]:
        """通过商户协议号查询委托代扣签约协议 https://pay.weixin.qq.com/doc/v3/merchant/4013844122"""
        ...

class PapaySignContractsHarmonyPlanIdPlanIdOutContractCode(Node):
    _out_contract_code_: PapaySignContractsHarmonyPlanIdPlanIdOutContractCodeOutContractCode

class PapaySignContractsHarmonyPlanIdPlanId(Node):
    outContractCode: PapaySignContractsHarmonyPlanIdPlanIdOutContractCode

class PapaySignContractsHarmonyPlanId(Node):
    _plan_id_: PapaySignContractsHarmonyPlanIdPlanId

class PapaySignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminate(Node):
    def post(
        self,
        *,
        plan_id: str | int,
        out_contract_code: str,
        json: SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostBody,
        **options: Unpack[Options],
    ) -> Response[SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResult]:
        """通过商户协议号解除委托代扣签约协议 https://pay.weixin.qq.com/doc/v3/merchant/4012489295"""
        ...
    async def post_async(
        self,
        *,
        plan_id: str | int,
        out_contract_code: str,
        json: SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostBody,
        **options: Unpack[Options],
    ) -> Response[SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResult]:
        """通过商户协议号解除委托代扣签约协议 https://pay.weixin.qq.com/doc/v3/merchant/4012489295"""
        ...

class PapaySignContractsPlanIdPlanIdOutContractCodeOutContractCode(Node):
    terminate: PapaySignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminate
    def get(
        self, *, plan_id: str | int, out_contract_code: str, **options: Unpack[Options]
    ) -> Response[SignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResult]:
        """通过商户协议号查询委托代扣签约协议 https://pay.weixin.qq.com/doc/v3/merchant/4012489245"""
        ...
    async def get_async(
        self, *, plan_id: str | int, out_contract_code: str, **options: Unpack[Options]
    ) -> Response[SignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResult]:
        """通过商户协议号查询委托代扣签约协议 https://pay.weixin.qq.com/doc/v3/merchant/4012489245"""
        ...

class PapaySignContractsPlanIdPlanIdOutContractCode(Node):
    _out_contract_code_: PapaySignContractsPlanIdPlanIdOutContractCodeOutContractCode

class PapaySignContractsPlanIdPlanId(Node):
    outContractCode: PapaySignContractsPlanIdPlanIdOutContractCode

class PapaySignContractsPlanId(Node):
    _plan_id_: PapaySignContractsPlanIdPlanId

class PapaySignContractsPreEntrustSign(Node):
    def post(self, *, json: PreEntrustSignPostBody, **options: Unpack[Options]) -> Response[PreEntrustSignPostResult]:
        """代扣预签约 https://pay.weixin.qq.com/doc/v3/merchant/4012978414"""
        ...
    async def post_async(
        self, *, json: PreEntrustSignPostBody, **options: Unpack[Options]
    ) -> Response[PreEntrustSignPostResult]:
        """代扣预签约 https://pay.weixin.qq.com/doc/v3/merchant/4012978414"""
        ...

class PapaySignContracts(Node):
    harmonyPlanId: PapaySignContractsHarmonyPlanId
    planId: PapaySignContractsPlanId
    preEntrustSign: PapaySignContractsPreEntrustSign

class PapaySignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminate(Node):
    def post(
        self,
        *,
        plan_id: str | int,
        out_contract_code: str,
        json: PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostBody,
        **options: Unpack[Options],
    ) -> Response[PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResult]:
        """通过商户协议号解除委托代扣签约协议 https://pay.weixin.qq.com/doc/v3/partner/4012489491"""
        ...
    async def post_async(
        self,
        *,
        plan_id: str | int,
        out_contract_code: str,
        json: PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostBody,
        **options: Unpack[Options],
    ) -> Response[PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostResult]:
        """通过商户协议号解除委托代扣签约协议 https://pay.weixin.qq.com/doc/v3/partner/4012489491"""
        ...

class PapaySignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCode(Node):
    terminate: PapaySignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminate
    def get(
        self,
        *,
        plan_id: str | int,
        out_contract_code: str,
        params: PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetParams,
        **options: Unpack[Options],
    ) -> Response[PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResult]:
        """通过商户协议号查询委托代扣签约协议 https://pay.weixin.qq.com/doc/v3/partner/4012489483"""
        ...
    async def get_async(
        self,
        *,
        plan_id: str | int,
        out_contract_code: str,
        params: PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetParams,
        **options: Unpack[Options],
    ) -> Response[PartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetResult]:
        """通过商户协议号查询委托代扣签约协议 https://pay.weixin.qq.com/doc/v3/partner/4012489483"""
        ...

class PapaySignPartnerContractsPlanIdPlanIdOutContractCode(Node):
    _out_contract_code_: PapaySignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCode

class PapaySignPartnerContractsPlanIdPlanId(Node):
    outContractCode: PapaySignPartnerContractsPlanIdPlanIdOutContractCode

class PapaySignPartnerContractsPlanId(Node):
    _plan_id_: PapaySignPartnerContractsPlanIdPlanId

class PapaySignPartnerContracts(Node):
    planId: PapaySignPartnerContractsPlanId

class PapaySignPartner(Node):
    contracts: PapaySignPartnerContracts

class PapaySign(Node):
    contracts: PapaySignContracts
    partner: PapaySignPartner

class Papay(Node):
    contracts: PapayContracts
    insurancePay: PapayInsurancePay
    insuranceSign: PapayInsuranceSign
    pay: PapayPay
    scheduledDeductSign: PapayScheduledDeductSign
    sign: PapaySign
