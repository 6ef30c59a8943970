"""What is in the `resource` of each documented notification, and all of them as one type.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys

from wechatpay.notifications._notification import Notification

if sys.version_info >= (3, 12):
    from typing import Any, Literal, NotRequired, TypedDict, Union
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Any, Literal, NotRequired, TypedDict, Union

__all__ = [
    "AbnormalFundProcessingTransferSuccess",
    "AbnormalFundProcessingTransferSuccessInstruction",
    "AbnormalFundProcessingTransferSuccessInstructionCommander",
    "AbnormalFundProcessingTransferSuccessTransferAmount",
    "AnyNotification",
    "ApplymentStateApproved",
    "BlockrecordChange",
    "BlocksubmissionChange",
    "BrandMemberCardSpPointExchangeCoupon",
    "BrandMemberCardSpSyncUserPoint",
    "BrandMemberCardSpUserCardCreate",
    "BrandMemberCardSpUserCardCreateUserInformation",
    "BrandMemberCardSpUserCardCreateUserInformationCommonFieldList",
    "BrandMemberCardSpUserCardCreateUserInformationCustomFieldList",
    "BrandMemberCardSpUserCardCreateValidDateInformation",
    "BrandMemberCardSpUserCardDelete",
    "BrandMemberCardSpUserCardDeleteUserInformation",
    "BrandMemberCardSpUserCardDeleteUserInformationCommonFieldList",
    "BrandMemberCardSpUserCardDeleteUserInformationCustomFieldList",
    "BrandMemberCardSpUserCardDeleteValidDateInformation",
    "BudgetClosed",
    "BudgetFinished",
    "BudgetLocked",
    "ComplaintCreate",
    "ComplaintStateChange",
    "CouponSend",
    "CouponSendAttachInfo",
    "CouponUse",
    "CouponUseConsumeInformation",
    "CouponUseConsumeInformationGoodsDetail",
    "CouponUseDiscountTo",
    "CouponUseNormalCouponInformation",
    "CouponUseSingleitemDiscountOff",
    "CreditRepaymentDeductionPay",
    "CreditRepaymentSignContract",
    "CreditRepaymentTerminateContract",
    "CrossBorderPayGetMchInfo",
    "CrossBorderPayPushOrderInfo",
    "CrossBorderPayPushOrderInfoAmount",
    "DeliveryPlanChange",
    "DiscountCardAgreementEnded",
    "DiscountCardAgreementEndedObjectives",
    "DiscountCardAgreementEndedRewards",
    "DiscountCardAgreementEndedTimeRange",
    "DiscountCardGetCard",
    "DiscountCardGetCardObjectives",
    "DiscountCardGetCardRewards",
    "DiscountCardGetCardTimeRange",
    "DiscountCardSettlement",
    "DiscountCardSettlementObjectives",
    "DiscountCardSettlementRewards",
    "DiscountCardSettlementTimeRange",
    "DiscountCardUserAccepted",
    "DiscountCardUserAcceptedObjectives",
    "DiscountCardUserAcceptedRewards",
    "DiscountCardUserAcceptedTimeRange",
    "DiscountCardUserPaid",
    "DiscountCardUserPaidPayInformation",
    "EduSchoolPayUserDebtStateUpdate",
    "EntrustRelease",
    "EntrustReleaseAmount",
    "EntrustReleaseContractInformation",
    "EntrustReleaseDeviceInformation",
    "EntrustReleasePayer",
    "EntrustReleasePromotionDetail",
    "EntrustSign",
    "EntrustSignContractTerminateInfo",
    "EntrustSignDeductSchedule",
    "EntrustSignDeductScheduleDeductAmount",
    "EntrustSignDeductScheduleEstimatedDeductAmount",
    "EntrustSignDeductScheduleScheduledAmount",
    "EntrustSigning",
    "EntrustSigningAmount",
    "EntrustSigningContractInformation",
    "EntrustSigningDeviceInformation",
    "EntrustSigningPayer",
    "EntrustSigningPromotionDetail",
    "EntrustTerminate",
    "EntrustTerminateContractTerminateInfo",
    "EntrustTerminateDeductSchedule",
    "EntrustTerminateDeductScheduleDeductAmount",
    "EntrustTerminateDeductScheduleEstimatedDeductAmount",
    "EntrustTerminateDeductScheduleScheduledAmount",
    "EntrustTerminateInquiry",
    "EntrustTerminateRetention",
    "FacepayUserStateChange",
    "FapiaoCardDiscarded",
    "FapiaoCardDiscardedFapiaoInformation",
    "FapiaoCardInserted",
    "FapiaoCardInsertedFapiaoInformation",
    "FapiaoIssued",
    "FapiaoIssuedFapiaoInformation",
    "FapiaoReversed",
    "FapiaoReversedFapiaoInformation",
    "FapiaoUserApplied",
    "HirePowerBankReceiveInsurance",
    "InsuranceEntrustRenew",
    "InsuranceEntrustRenewContractTerminateInfo",
    "InsuranceEntrustSign",
    "InsuranceEntrustSignContractTerminateInfo",
    "InsuranceEntrustTerminate",
    "InsuranceEntrustTerminateContractTerminateInfo",
    "InsurancePolicyManagementGranted",
    "MallAuthActivateCard",
    "MallRefundSuccess",
    "MallTransactionSuccess",
    "ManagerecordChange",
    "MchtransferAuthorizationClosed",
    "MchtransferAuthorizationClosedCloseInfo",
    "MchtransferAuthorizationConfirmed",
    "MchtransferAuthorizationConfirmedCloseInfo",
    "MchtransferBatchClosed",
    "MchtransferBatchFinished",
    "MchtransferBillFinished",
    "MchtransferQqwalletbillFinished",
    "MedicalInsuranceSuccess",
    "MedicalInsuranceSuccessCashAddDetail",
    "MedicalInsuranceSuccessCashReduceDetail",
    "MembercardAcceptCard",
    "MembercardActivateCard",
    "MembercardUsercardManage",
    "MerchantNotifyNotify",
    "MerchantNotifyNotifyMessageContent",
    "MerchantNotifyNotifyTopicName",
    "PapaySign",
    "PapayTerminate",
    "ParkingFeeQueryTransInfo",
    "PayscoreBindServiceAccount",
    "PayscoreMchPrepay",
    "PayscoreMchPrepayPrepayReqBody",
    "PayscoreUserAccepted",
    "PayscoreUserCancelSignPlan",
    "PayscoreUserCancelSignPlanSignedDetailList",
    "PayscoreUserCloseService",
    "PayscoreUserConfirm",
    "PayscoreUserConfirmCollection",
    "PayscoreUserConfirmCollectionDetails",
    "PayscoreUserConfirmCollectionDetailsPromotionDetail",
    "PayscoreUserConfirmCollectionDetailsPromotionDetailGoodsDetail",
    "PayscoreUserConfirmLocation",
    "PayscoreUserConfirmPostDiscounts",
    "PayscoreUserConfirmPostPayments",
    "PayscoreUserConfirmRiskFund",
    "PayscoreUserConfirmTimeRange",
    "PayscoreUserOpenService",
    "PayscoreUserPaid",
    "PayscoreUserPaidCollection",
    "PayscoreUserPaidCollectionDetails",
    "PayscoreUserPaidCollectionDetailsPromotionDetail",
    "PayscoreUserPaidCollectionDetailsPromotionDetailGoodsDetail",
    "PayscoreUserPaidLocation",
    "PayscoreUserPaidPostDiscounts",
    "PayscoreUserPaidPostPayments",
    "PayscoreUserPaidRiskFund",
    "PayscoreUserPaidTimeRange",
    "PayscoreUserSignPlan",
    "PayscoreUserSignPlanSignedDetailList",
    "ProductCouponSpImageGeneration",
    "ProductCouponSpImageGenerationCombineImageResult",
    "ProductCouponSpImageGenerationCutOutResult",
    "ProductCouponSpSend",
    "ProfitsharingReturn",
    "ProfitsharingReturnReceiver",
    "ProfitsharingSuccess",
    "ProfitsharingSuccessReceiver",
    "RechargeClosed",
    "RechargeClosedBankTransferInfo",
    "RechargeClosedRechargeAmount",
    "RechargeFundReturned",
    "RechargeFundReturnedDetail",
    "RechargeSuccess",
    "RechargeSuccessBankTransferInfo",
    "RechargeSuccessOnlineBankRechargeInfo",
    "RechargeSuccessQrRechargeInfo",
    "RechargeSuccessRechargeAmount",
    "RefundAbnormal",
    "RefundAbnormalAmount",
    "RefundClosed",
    "RefundClosedAmount",
    "RefundSuccess",
    "RefundSuccessAmount",
    "RefundSuccessAmountExchangeRate",
    "RisktradeIdentification",
    "SecurityEchoSuccess",
    "SettlementSuccess",
    "TransactionFail",
    "TransactionFailAmount",
    "TransactionFailContractInformation",
    "TransactionFailDeviceInformation",
    "TransactionFailParkingInfo",
    "TransactionFailPayer",
    "TransactionFailPromotionDetail",
    "TransactionFailPromotionDetailGoodsDetail",
    "TransactionFailSceneInfo",
    "TransactionIndustryFailed",
    "TransactionIndustryFailedAmount",
    "TransactionIndustryFailedDeviceInfo",
    "TransactionIndustryFailedPayer",
    "TransactionIndustryFailedPromotionDetail",
    "TransactionIndustrySuccess",
    "TransactionIndustrySuccessAmount",
    "TransactionIndustrySuccessDeviceInfo",
    "TransactionIndustrySuccessPayer",
    "TransactionIndustrySuccessPromotionDetail",
    "TransactionPayBack",
    "TransactionPayBackAmount",
    "TransactionPayBackDeviceInfo",
    "TransactionPayBackParkingInfo",
    "TransactionPayBackPayer",
    "TransactionPayBackPromotionDetail",
    "TransactionSuccess",
    "TransactionSuccessAmount",
    "TransactionSuccessAmountExchangeRate",
    "TransactionSuccessParkingInfo",
    "TransactionSuccessPayer",
    "TransactionSuccessPromotionDetail",
    "TransactionSuccessReceiver",
    "TransactionSuccessSceneInfo",
    "TransactionSuccessSceneInfoCombinePayerInfo",
    "TransactionSuccessSceneInfoInstallmentInfo",
    "TransactionSuccessSceneInfoSubOrders",
    "TransactionSuccessSceneInfoSubOrdersAmount",
    "V2CombinedTransactionsSuccess",
    "V2PapContractStateChanged",
    "V2RefundProcessed",
    "V2ScoreCheckFail",
    "V2ScoreCheckSuccess",
    "V2ScoreTransactionFail",
    "V2ScoreTransactionSuccess",
    "V2TransactionSuccess",
    "V2TransactionsRiskOccurred",
    "V2VehicleStateChangedForParking",
    "VehicleEntranceStateChange",
    "VehicleUserStateChange",
    "ViolationAppeal",
    "ViolationIntercept",
    "ViolationPunish",
    "WebizpayAuthorized",
    "WebizpayPaymentrefundsuccess",
    "WebizpayPaymentsuccess",
    "WebizpayQuotacardexpired",
    "WebizpayRevoked",
]


class V2ScoreCheckFail(TypedDict):
    """用户确认订单失败"""

    state: NotRequired[str]
    service_id: NotRequired[str]
    out_order_no: NotRequired[str]
    order_id: NotRequired[str]
    goods_name: NotRequired[str]
    returned: NotRequired[str]
    room: NotRequired[str]
    checked_in: NotRequired[str]
    start_time: NotRequired[str]
    deposit_amount: NotRequired[str]
    finish_ticket: NotRequired[str]


class V2ScoreCheckSuccess(TypedDict):
    """用户确认订单成功"""

    state: NotRequired[str]
    service_id: NotRequired[str]
    out_order_no: NotRequired[str]
    order_id: NotRequired[str]
    goods_name: NotRequired[str]
    returned: NotRequired[str]
    room: NotRequired[str]
    checked_in: NotRequired[str]
    start_time: NotRequired[str]
    deposit_amount: NotRequired[str]
    finish_ticket: NotRequired[str]


class V2ScoreTransactionFail(TypedDict):
    """订单支付失败"""

    state: NotRequired[str]
    service_id: NotRequired[str]
    out_order_no: NotRequired[str]
    order_id: NotRequired[str]
    goods_name: NotRequired[str]
    returned: NotRequired[str]
    room: NotRequired[str]
    checked_in: NotRequired[str]
    start_time: NotRequired[str]
    deposit_amount: NotRequired[str]
    total_amount: NotRequired[str]
    end_time: NotRequired[str]
    finish_transaction_id: NotRequired[str]


class V2ScoreTransactionSuccess(TypedDict):
    """订单支付成功"""

    state: NotRequired[str]
    service_id: NotRequired[str]
    out_order_no: NotRequired[str]
    order_id: NotRequired[str]
    goods_name: NotRequired[str]
    returned: NotRequired[str]
    room: NotRequired[str]
    checked_in: NotRequired[str]
    start_time: NotRequired[str]
    deposit_amount: NotRequired[str]
    total_amount: NotRequired[str]
    end_time: NotRequired[str]
    finish_transaction_id: NotRequired[str]


class V2CombinedTransactionsSuccess(TypedDict):
    """合单支付通知"""

    return_code: str
    return_msg: NotRequired[str]
    combine_appid: str
    combine_mch_id: str
    nonce_str: str
    device_info: NotRequired[str]
    combine_openid: NotRequired[str]
    combine_out_trade_no: str
    trade_type: Literal["JSAPI", "NATIVE", "APP", "MWEB"] | str
    bank_type: NotRequired[str]
    sign: str
    sign_type: str
    result_code: str
    result_msg: NotRequired[str]
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    sub_order_list: str


class V2PapContractStateChanged(TypedDict):
    """扣款服务-签约/解约结果通知"""

    mch_id: str
    sub_mch_id: NotRequired[str]
    contract_code: str
    plan_id: str
    openid: str
    sub_openid: NotRequired[str]
    sign: str
    change_type: Literal["ADD", "DELETE"] | str
    operate_time: str
    contract_id: str
    contract_expired_time: NotRequired[str]
    contract_termination_mode: NotRequired[Literal["1", "2", "3", "4", "5", "6", "7"] | str]
    request_serial: str
    appid: NotRequired[str]
    sub_appid: NotRequired[str]
    contract_display_account: NotRequired[str]
    contract_state: NotRequired[Literal["0", "1"] | str]
    contract_signed_time: NotRequired[str]
    contract_terminated_time: NotRequired[str]
    contract_termination_remark: NotRequired[str]


class V2RefundProcessed(TypedDict):
    """退款结果通知"""

    out_refund_no: str
    out_trade_no: str
    refund_account: str
    refund_fee: str
    refund_id: str
    refund_recv_accout: NotRequired[str]
    refund_request_source: NotRequired[Literal["API", "VENDOR_PLATFORM"] | str]
    refund_status: Literal["SUCCESS", "CHANGE", "REFUNDCLOSE"] | str
    settlement_refund_fee: NotRequired[str]
    settlement_total_fee: NotRequired[str]
    success_time: NotRequired[str]
    total_fee: str
    transaction_id: str
    cash_refund_fee: str


class V2TransactionSuccess(TypedDict):
    """普通支付通知"""

    appid: str
    attach: NotRequired[str]
    bank_type: str
    fee_type: NotRequired[str]
    is_subscribe: Literal["Y", "N"] | str
    mch_id: str
    sub_mch_id: NotRequired[str]
    sub_appid: NotRequired[str]
    nonce_str: str
    openid: str
    out_trade_no: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    return_code: Literal["SUCCESS", "FAIL"] | str
    sign: str
    time_end: NotRequired[str]
    total_fee: str
    coupon_fee: NotRequired[str]
    coupon_count: NotRequired[str]
    trade_type: Literal["JSAPI", "NATIVE", "APP", "MWEB", "PAP"] | str
    transaction_id: str
    contract_id: NotRequired[str]
    user_repaid: NotRequired[Literal["Y", "N"] | str]
    trade_state: NotRequired[Literal["SUCCESS", "PAY_FAIL"] | str]
    cash_fee: NotRequired[str]


class V2TransactionsRiskOccurred(TypedDict):
    """事中-风险交易回调通知银行服务商"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    sign_type: Literal["HMAC-SHA256"] | str
    sign: str
    nonce_str: str
    event_code: str
    risk_level: Literal["LOW", "MEDIUM", "HIGH"] | str
    risk_level_desc: str
    mch_id: str
    sub_mch_id: str
    transaction_id_list: str


class V2VehicleStateChangedForParking(TypedDict):
    """车牌状态变更通知"""

    mch_id: str
    sub_mch_id: NotRequired[str]
    appid: str
    nonce_str: str
    sign_type: Literal["HMAC-SHA256"] | str
    sign: str
    plate_number: str
    vehicle_event_type: NotRequired[Literal["NORMAL", "BLOCKED"] | str]
    vehicle_event_des: NotRequired[Literal["OVERDUE", "REMOVE", "PAUSE"] | str]
    deduct_mode: NotRequired[Literal["PROACTIVE", "AUTOPAY"] | str]
    vehicle_event_createtime: str


class AbnormalFundProcessingTransferSuccessTransferAmount(TypedDict):
    total: int
    currency: Literal["CNY"] | str


class AbnormalFundProcessingTransferSuccessInstructionCommander(TypedDict):
    operator: Literal["MERCHANT"] | str
    mchid: str


class AbnormalFundProcessingTransferSuccessInstruction(TypedDict):
    out_instruction_no: str
    commander: AbnormalFundProcessingTransferSuccessInstructionCommander
    transfer_mode: Literal["TRANSFER_TO_ORIGINAL_RECEIVE_USER"] | str
    success_time: str
    instruction_instance_id: str


class AbnormalFundProcessingTransferSuccess(TypedDict):
    """异常转付处理结果回调"""

    product_name: Literal["C2C"] | str
    receipt_id: str
    transfer_amount: AbnormalFundProcessingTransferSuccessTransferAmount
    receipt_state: Literal["RECEIPT_STATE_PENDING", "RECEIPT_STATE_PROGRESS", "RECEIPT_STATE_COMPLETED"] | str
    create_time: str
    last_update_time: str
    instruction: AbnormalFundProcessingTransferSuccessInstruction


class ApplymentStateApproved(TypedDict):
    """H5支付域名修改申请事件"""

    sub_mchid: NotRequired[str]
    website_state: NotRequired[Literal["HAS_LAUNCHED", "UN_LAUNCHED"] | str]
    domains: NotRequired[list[str]]
    website_url: NotRequired[str]
    website_business_page_pics: NotRequired[list[str]]
    website_homepage_pics: NotRequired[list[str]]
    applyment_id: NotRequired[int]
    audit_reject_detail: NotRequired[str]
    applyment_state: NotRequired[Literal["PENDING", "UNDER_REVIEW", "APPROVED", "REJECTED"] | str]
    notify_url: NotRequired[str]
    out_applyment_id: NotRequired[str]


class BlockrecordChange(TypedDict):
    """商户交易拦截记录新增"""

    sub_mchid: str
    block_record_id: str
    block_count_level: (
        Literal["LESS_THAN_TWENTY", "LESS_THAN_ONE_HUNDRED", "LESS_THAN_ONE_THOUSAND", "OVER_ONE_THOUSAND"] | str
    )


class BlocksubmissionChange(TypedDict):
    """商户交易拦截记录申诉"""

    sub_mchid: str
    appeal_record_id: str
    appeal_result: Literal["PASS", "REJECT"] | str


class BrandMemberCardSpPointExchangeCoupon(TypedDict):
    """商家名片会员用户积分兑券事件"""

    record_id: str
    brand_id: str
    card_id: str
    openid: str
    user_card_code: str
    exchange_coupon_template_id: str
    deduct_points: int
    stock_id: str


class BrandMemberCardSpSyncUserPoint(TypedDict):
    """商家名片会员用户积分同步事件"""

    brand_id: str
    card_id: str
    openid: str
    user_card_code: str


class BrandMemberCardSpUserCardCreateValidDateInformation(TypedDict):
    type: Literal["FIX_TIME_RANGE", "FIX_TERM", "PERMANENT"] | str
    available_begin_time: NotRequired[str]
    available_end_time: NotRequired[str]
    available_day_after_receive: NotRequired[int]


class BrandMemberCardSpUserCardCreateUserInformationCommonFieldList(TypedDict):
    name: NotRequired[
        Literal[
            "USER_FORM_FLAG_SEX",
            "USER_FORM_FLAG_NAME",
            "USER_FORM_FLAG_BIRTHDAY",
            "USER_FORM_FLAG_ADDRESS",
            "USER_FORM_FLAG_EMAIL",
            "USER_FORM_FLAG_CITY",
        ]
        | str
    ]
    value: NotRequired[str]  # encrypted: client.decrypt() opens it


class BrandMemberCardSpUserCardCreateUserInformationCustomFieldList(TypedDict):
    name: NotRequired[str]
    user_chosen_values: NotRequired[list[str]]  # encrypted: client.decrypt() opens it


class BrandMemberCardSpUserCardCreateUserInformation(TypedDict):
    common_field_list: NotRequired[list[BrandMemberCardSpUserCardCreateUserInformationCommonFieldList]]
    custom_field_list: NotRequired[list[BrandMemberCardSpUserCardCreateUserInformationCustomFieldList]]


class BrandMemberCardSpUserCardCreate(TypedDict):
    """用户开通商家名片会员卡事件"""

    user_card_code: NotRequired[str]
    card_id: str
    openid: str
    card_color: str
    card_picture_url: str
    brand_id: str
    card_type: Literal["PURCHASE", "NORMAL", "BALANCE"] | str
    phone_number: NotRequired[str]  # encrypted: client.decrypt() opens it
    level: NotRequired[str]
    valid_date_information: BrandMemberCardSpUserCardCreateValidDateInformation
    pickup_time: str
    user_information: NotRequired[BrandMemberCardSpUserCardCreateUserInformation]
    attach: NotRequired[str]
    user_card_state: Literal["NOT_EFFECTIVE", "EFFECTIVE", "EXPIRED", "UNAVAILABLE", "DELETE"] | str
    invalid_reason: NotRequired[str]
    invalid_time: NotRequired[str]
    create_time: str
    modify_time: str


class BrandMemberCardSpUserCardDeleteValidDateInformation(TypedDict):
    type: Literal["FIX_TIME_RANGE", "FIX_TERM", "PERMANENT"] | str
    available_begin_time: NotRequired[str]
    available_end_time: NotRequired[str]
    available_day_after_receive: NotRequired[int]


class BrandMemberCardSpUserCardDeleteUserInformationCommonFieldList(TypedDict):
    name: NotRequired[
        Literal[
            "USER_FORM_FLAG_SEX",
            "USER_FORM_FLAG_NAME",
            "USER_FORM_FLAG_BIRTHDAY",
            "USER_FORM_FLAG_ADDRESS",
            "USER_FORM_FLAG_EMAIL",
            "USER_FORM_FLAG_CITY",
        ]
        | str
    ]
    value: NotRequired[str]  # encrypted: client.decrypt() opens it


class BrandMemberCardSpUserCardDeleteUserInformationCustomFieldList(TypedDict):
    name: NotRequired[str]
    user_chosen_values: NotRequired[list[str]]  # encrypted: client.decrypt() opens it


class BrandMemberCardSpUserCardDeleteUserInformation(TypedDict):
    common_field_list: NotRequired[list[BrandMemberCardSpUserCardDeleteUserInformationCommonFieldList]]
    custom_field_list: NotRequired[list[BrandMemberCardSpUserCardDeleteUserInformationCustomFieldList]]


class BrandMemberCardSpUserCardDelete(TypedDict):
    """用户删除商家名片会员卡事件"""

    user_card_code: NotRequired[str]
    card_id: str
    openid: str
    card_color: str
    card_picture_url: str
    brand_id: str
    card_type: Literal["PURCHASE", "NORMAL", "BALANCE"] | str
    phone_number: NotRequired[str]  # encrypted: client.decrypt() opens it
    level: NotRequired[str]
    valid_date_information: BrandMemberCardSpUserCardDeleteValidDateInformation
    pickup_time: str
    user_information: NotRequired[BrandMemberCardSpUserCardDeleteUserInformation]
    attach: NotRequired[str]
    user_card_state: Literal["NOT_EFFECTIVE", "EFFECTIVE", "EXPIRED", "UNAVAILABLE", "DELETE"] | str
    invalid_reason: NotRequired[str]
    invalid_time: NotRequired[str]
    create_time: str
    modify_time: str


class BudgetClosed(TypedDict):
    """公益捐赠-预算申请关闭回调"""

    sp_mchid: str
    out_budget_no: str
    budget_id: str
    amount: int
    sponsor_mchid: str
    activity_name: str
    activity_remark: str
    state: Literal["CLOSED"] | str
    unlock_remark: NotRequired[str]
    closed_time: NotRequired[str]


class BudgetFinished(TypedDict):
    """公益捐赠-预算申请完结回调"""

    sp_mchid: str
    out_budget_no: str
    budget_id: str
    amount: int
    sponsor_mchid: str
    activity_name: str
    activity_remark: str
    state: Literal["FINISHED"] | str
    unlock_remark: NotRequired[str]
    finished_time: NotRequired[str]


class BudgetLocked(TypedDict):
    """公益捐赠-预算申请锁定成功回调"""

    sp_mchid: str
    out_budget_no: str
    budget_id: str
    amount: int
    sponsor_mchid: str
    activity_name: str
    activity_remark: str
    state: Literal["LOCKED"] | str
    locked_time: NotRequired[str]


class ComplaintCreate(TypedDict):
    """产生新投诉"""

    complaint_id: str
    action_type: (
        Literal[
            "CREATE_COMPLAINT",
            "CONTINUE_COMPLAINT",
            "USER_RESPONSE",
            "RESPONSE_BY_PLATFORM",
            "SELLER_REFUND",
            "MERCHANT_RESPONSE",
            "MERCHANT_CONFIRM_COMPLETE",
            "USER_APPLY_PLATFORM_SERVICE",
            "USER_CANCEL_PLATFORM_SERVICE",
            "PLATFORM_SERVICE_FINISHED",
            "MERCHANT_APPROVE_REFUND",
            "MERCHANT_REJECT_REFUND",
            "REFUND_SUCCESS",
        ]
        | str
    )


class ComplaintStateChange(TypedDict):
    """投诉状态变化"""

    complaint_id: str
    action_type: (
        Literal[
            "CREATE_COMPLAINT",
            "CONTINUE_COMPLAINT",
            "USER_RESPONSE",
            "RESPONSE_BY_PLATFORM",
            "SELLER_REFUND",
            "MERCHANT_RESPONSE",
            "MERCHANT_CONFIRM_COMPLETE",
            "USER_APPLY_PLATFORM_SERVICE",
            "USER_CANCEL_PLATFORM_SERVICE",
            "PLATFORM_SERVICE_FINISHED",
            "MERCHANT_APPROVE_REFUND",
            "MERCHANT_REJECT_REFUND",
            "REFUND_SUCCESS",
        ]
        | str
    )


class CouponSendAttachInfo(TypedDict):
    transaction_id: NotRequired[str]
    act_code: NotRequired[str]
    hall_code: NotRequired[str]
    hall_belong_mch_id: NotRequired[int]
    card_id: NotRequired[str]
    code: NotRequired[str]
    activity_id: NotRequired[str]
    phone_number: NotRequired[str]
    country_code: NotRequired[str]


class CouponSend(TypedDict):
    """领券事件回调"""

    event_type: NotRequired[Literal["EVENT_TYPE_BUSICOUPON_SEND"] | str]
    coupon_code: str
    stock_id: str
    send_time: str
    openid: NotRequired[str]
    unionid: NotRequired[str]
    send_channel: (
        Literal[
            "BUSICOUPON_SEND_CHANNEL_MINIAPP",
            "BUSICOUPON_SEND_CHANNEL_API",
            "BUSICOUPON_SEND_CHANNEL_PAYGIFT",
            "BUSICOUPON_SEND_CHANNEL_H5",
            "BUSICOUPON_SEND_CHANNEL_FTOF",
            "BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT",
            "BUSICOUPON_SEND_CHANNEL_HALL",
            "BUSICOUPON_SEND_CHANNEL_JSAPI",
            "JSAPI",
            "BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE",
            "BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH",
            "BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT",
            "BUSICOUPON_SEND_CHANNEL_WECHAT_AD",
            "BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM",
            "BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT",
            "BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT",
            "BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL",
            "BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM",
        ]
        | str
    )
    send_merchant: str
    act_id: NotRequired[str]
    attach_info: NotRequired[CouponSendAttachInfo]


class CouponUseSingleitemDiscountOff(TypedDict):
    single_price_max: NotRequired[int]


class CouponUseDiscountTo(TypedDict):
    cut_to_price: NotRequired[int]
    max_price: NotRequired[int]


class CouponUseNormalCouponInformation(TypedDict):
    coupon_amount: int
    transaction_minimum: int


class CouponUseConsumeInformationGoodsDetail(TypedDict):
    goods_id: str
    quantity: int
    price: int
    discount_amount: int


class CouponUseConsumeInformation(TypedDict):
    consume_time: str
    consume_mchid: str
    transaction_id: str
    consume_amount: int
    goods_detail: NotRequired[list[CouponUseConsumeInformationGoodsDetail]]


class CouponUse(TypedDict):
    """核销事件回调"""

    stock_creator_mchid: str
    stock_id: str
    coupon_id: str
    singleitem_discount_off: NotRequired[CouponUseSingleitemDiscountOff]
    discount_to: NotRequired[CouponUseDiscountTo]
    coupon_name: str
    status: str
    description: str
    create_time: str
    coupon_type: str
    no_cash: bool
    available_begin_time: str
    available_end_time: str
    singleitem: bool
    normal_coupon_information: NotRequired[CouponUseNormalCouponInformation]
    consume_information: NotRequired[CouponUseConsumeInformation]
    business_type: NotRequired[Literal["MULTIUSE"] | str]


class CreditRepaymentDeductionPay(TypedDict):
    """自动还款扣费还款成功"""

    sp_mchid: str
    sub_mchid: str
    appid: str
    sub_appid: str
    openid: str
    order_state: Literal["DEDUCT_ORDER_STATE_PAY_SUCCESS"] | str
    out_trade_no: str
    out_record_id: str
    contract_id: str
    deduct_amount: str
    pay_success_amount: NotRequired[str]
    description: str
    attach: NotRequired[str]
    transaction_id: NotRequired[str]


class CreditRepaymentSignContract(TypedDict):
    """自动还款协议签约成功"""

    sp_mchid: str
    contract_id: str
    plan_id: int
    out_contract_code: str
    display_name: str
    contract_state: Literal["CONTRACT_STATE_INVALID", "CONTRACT_STATE_EFFECTIVE", "CONTRACT_STATE_TERMINATED"] | str
    contract_signed_time: str
    contract_terminated_time: NotRequired[str]
    contract_terminated_mode: (
        Literal[
            "TERMINATION_MODE_INVALID",
            "TERMINATION_MODE_BY_USER",
            "TERMINATION_MODE_BY_MERCHANT",
            "TERMINATION_MODE_BY_CUSTOMER_SERVICE",
        ]
        | str
    )
    contract_termination_remark: NotRequired[str]
    repayment_day: NotRequired[int]
    repayment_amount_limit: str
    appid: str
    openid: str


class CreditRepaymentTerminateContract(TypedDict):
    """自动还款协议解约成功"""

    sp_mchid: str
    contract_id: str
    plan_id: int
    out_contract_code: str
    display_name: str
    contract_state: Literal["CONTRACT_STATE_INVALID", "CONTRACT_STATE_EFFECTIVE", "CONTRACT_STATE_TERMINATED"] | str
    contract_signed_time: str
    contract_terminated_time: NotRequired[str]
    contract_terminated_mode: (
        Literal[
            "TERMINATION_MODE_INVALID",
            "TERMINATION_MODE_BY_USER",
            "TERMINATION_MODE_BY_MERCHANT",
            "TERMINATION_MODE_BY_CUSTOMER_SERVICE",
        ]
        | str
    )
    contract_termination_remark: NotRequired[str]
    repayment_day: NotRequired[int]
    repayment_amount_limit: str
    appid: str
    openid: str


class CrossBorderPayGetMchInfo(TypedDict):
    """外包内用-查询收款二维码信息"""

    acq_tid: str
    bank_type: str
    qr_cd_mp: str


class CrossBorderPayPushOrderInfoAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class CrossBorderPayPushOrderInfo(TypedDict):
    """外包内用-推送订单信息"""

    acq_tid: str
    bank_type: str
    amount: CrossBorderPayPushOrderInfoAmount
    openid: str


class DeliveryPlanChange(TypedDict):
    """投放计划状态变更"""

    plan_id: NotRequired[str]
    plan_state: Literal["CREATED", "DELIVERING", "PLAN_TERMINATED", "PAUSED", "TERMINATED", "EXPIRED"] | str
    audit_state: Literal["PROCESSING", "PASSED", "REJECTED"] | str
    change_reason: str
    modify_time: str


class DiscountCardAgreementEndedObjectives(TypedDict):
    objective_id: NotRequired[str]


class DiscountCardAgreementEndedRewards(TypedDict):
    reward_id: NotRequired[str]


class DiscountCardAgreementEndedTimeRange(TypedDict):
    begin_time: NotRequired[str]
    end_time: NotRequired[str]


class DiscountCardAgreementEnded(TypedDict):
    """守约状态变化"""

    appid: NotRequired[str]
    openid: NotRequired[str]
    card_id: NotRequired[str]
    card_template_id: NotRequired[str]
    create_time: NotRequired[str]
    mchid: NotRequired[str]
    objectives: NotRequired[list[DiscountCardAgreementEndedObjectives]]
    out_card_code: NotRequired[str]
    rewards: NotRequired[list[DiscountCardAgreementEndedRewards]]
    state: NotRequired[str]
    time_range: NotRequired[DiscountCardAgreementEndedTimeRange]
    total_amount: NotRequired[str]
    unfinished_reason: NotRequired[str]


class DiscountCardGetCardObjectives(TypedDict):
    objective_id: NotRequired[str]


class DiscountCardGetCardRewards(TypedDict):
    reward_id: NotRequired[str]


class DiscountCardGetCardTimeRange(TypedDict):
    begin_time: NotRequired[str]
    end_time: NotRequired[str]


class DiscountCardGetCard(TypedDict):
    """微信先享卡用户领卡"""

    appid: NotRequired[str]
    openid: NotRequired[str]
    card_id: NotRequired[str]
    card_template_id: NotRequired[str]
    create_time: NotRequired[str]
    mchid: NotRequired[str]
    objectives: NotRequired[list[DiscountCardGetCardObjectives]]
    out_card_code: NotRequired[str]
    rewards: NotRequired[list[DiscountCardGetCardRewards]]
    state: NotRequired[str]
    time_range: NotRequired[DiscountCardGetCardTimeRange]
    total_amount: NotRequired[str]
    unfinished_reason: NotRequired[str]


class DiscountCardSettlementObjectives(TypedDict):
    objective_id: NotRequired[str]


class DiscountCardSettlementRewards(TypedDict):
    reward_id: NotRequired[str]


class DiscountCardSettlementTimeRange(TypedDict):
    begin_time: NotRequired[str]
    end_time: NotRequired[str]


class DiscountCardSettlement(TypedDict):
    """微信先享卡用户结算"""

    appid: NotRequired[str]
    openid: NotRequired[str]
    card_id: NotRequired[str]
    card_template_id: NotRequired[str]
    create_time: NotRequired[str]
    mchid: NotRequired[str]
    objectives: NotRequired[list[DiscountCardSettlementObjectives]]
    out_card_code: NotRequired[str]
    rewards: NotRequired[list[DiscountCardSettlementRewards]]
    state: NotRequired[str]
    time_range: NotRequired[DiscountCardSettlementTimeRange]
    total_amount: NotRequired[str]
    unfinished_reason: NotRequired[str]


class DiscountCardUserAcceptedObjectives(TypedDict):
    objective_id: NotRequired[str]


class DiscountCardUserAcceptedRewards(TypedDict):
    reward_id: NotRequired[str]


class DiscountCardUserAcceptedTimeRange(TypedDict):
    begin_time: NotRequired[str]
    end_time: NotRequired[str]


class DiscountCardUserAccepted(TypedDict):
    """微信先享卡用户领卡"""

    appid: NotRequired[str]
    openid: NotRequired[str]
    card_id: NotRequired[str]
    card_template_id: NotRequired[str]
    create_time: NotRequired[str]
    mchid: NotRequired[str]
    objectives: NotRequired[list[DiscountCardUserAcceptedObjectives]]
    out_card_code: NotRequired[str]
    rewards: NotRequired[list[DiscountCardUserAcceptedRewards]]
    state: NotRequired[str]
    time_range: NotRequired[DiscountCardUserAcceptedTimeRange]
    total_amount: NotRequired[str]
    unfinished_reason: NotRequired[str]


class DiscountCardUserPaidPayInformation(TypedDict):
    transaction_id: NotRequired[str]
    pay_state: NotRequired[str]
    pay_amount: NotRequired[str]
    pay_time: NotRequired[str]


class DiscountCardUserPaid(TypedDict):
    """扣费状态变化"""

    appid: NotRequired[str]
    openid: NotRequired[str]
    card_id: NotRequired[str]
    card_template_id: NotRequired[str]
    out_card_code: NotRequired[str]
    mchid: NotRequired[str]
    state: NotRequired[str]
    unfinished_reason: NotRequired[str]
    total_amount: NotRequired[str]
    pay_information: NotRequired[DiscountCardUserPaidPayInformation]


class EduSchoolPayUserDebtStateUpdate(TypedDict):
    """校园轻松付用户欠款状态变化"""

    appid: str
    openid: str
    state: str
    debt_count: int
    update_time: str


class EntrustReleasePayer(TypedDict):
    openid: NotRequired[str]
    sub_openid: NotRequired[str]


class EntrustReleaseAmount(TypedDict):
    total: int
    payer_total: NotRequired[int]
    discount_total: NotRequired[int]
    currency: NotRequired[str]


class EntrustReleaseDeviceInformation(TypedDict):
    device_id: NotRequired[str]
    payer_total: str


class EntrustReleasePromotionDetail(TypedDict):
    coupon_id: NotRequired[str]
    name: NotRequired[str]
    scope: NotRequired[str]
    type: NotRequired[str]
    amount: NotRequired[int]
    stock_id: NotRequired[str]
    wechatpay_contribute: NotRequired[int]
    merchant_contribute: NotRequired[int]
    other_contribute: NotRequired[int]


class EntrustReleaseContractInformation(TypedDict):
    contract_id: NotRequired[str]
    contract_status: str
    create_time: NotRequired[str]


class EntrustRelease(TypedDict):
    """教育续费通用户解约成功"""

    appid: str
    out_trade_no: str
    transaction_id: NotRequired[str]
    attach: NotRequired[str]
    bank_type: NotRequired[str]
    success_time: NotRequired[str]
    trade_state: str
    trade_state_description: NotRequired[str]
    payer: NotRequired[EntrustReleasePayer]
    amount: NotRequired[EntrustReleaseAmount]
    device_information: NotRequired[EntrustReleaseDeviceInformation]
    promotion_detail: NotRequired[list[EntrustReleasePromotionDetail]]
    sp_mchid: NotRequired[str]
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    plan_id: NotRequired[str]
    contract_information: NotRequired[EntrustReleaseContractInformation]


class EntrustSignContractTerminateInfo(TypedDict):
    contract_termination_mode: (
        Literal[
            "USER_TERMINATE",
            "MCH_API_TERMINATE",
            "API",
            "WEPAY_WEB_TERMINATE",
            "CUSTOMER_SERVICE_TERMINATE",
            "SYSTEM_TERMINATE",
        ]
        | str
    )
    contract_terminated_time: str
    contract_termination_remark: NotRequired[str]


class EntrustSignDeductScheduleEstimatedDeductAmount(TypedDict):
    amount: int
    currency: str


class EntrustSignDeductScheduleScheduledAmount(TypedDict):
    amount: NotRequired[int]
    currency: NotRequired[str]


class EntrustSignDeductScheduleDeductAmount(TypedDict):
    amount: int
    currency: str


class EntrustSignDeductSchedule(TypedDict):
    estimated_deduct_date: str
    estimated_deduct_amount: EntrustSignDeductScheduleEstimatedDeductAmount
    schedule_state: Literal["NO_SCHEDULED", "SCHEDULED", "PAID", "EXPIRED"] | str
    scheduled_amount: NotRequired[EntrustSignDeductScheduleScheduledAmount]
    deduct_amount: NotRequired[EntrustSignDeductScheduleDeductAmount]
    deduct_date: str


class EntrustSign(TypedDict):
    """委托代扣签约成功"""

    mchid: str
    contract_id: str
    appid: str
    plan_id: int
    out_contract_code: str
    contract_display_account: str
    contract_state: Literal["SIGNED", "TERMINATED", "SIGN_FAILED", "TO_BE_RENEWED", "TERMINATE_PENDING"] | str
    contract_signed_time: str
    contract_expired_time: str
    openid: str
    contract_terminate_info: EntrustSignContractTerminateInfo
    deduct_schedule: NotRequired[EntrustSignDeductSchedule]
    sp_mchid: NotRequired[str]
    sp_appid: NotRequired[str]
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    sp_openid: NotRequired[str]
    sub_openid: NotRequired[str]


class EntrustSigningContractInformation(TypedDict):
    contract_id: NotRequired[str]
    contract_status: NotRequired[str]
    create_time: NotRequired[str]


class EntrustSigningPayer(TypedDict):
    openid: NotRequired[str]
    sub_openid: NotRequired[str]


class EntrustSigningAmount(TypedDict):
    total: int
    payer_total: NotRequired[int]
    discount_total: NotRequired[int]
    currency: NotRequired[str]


class EntrustSigningDeviceInformation(TypedDict):
    device_id: NotRequired[str]
    payer_total: str


class EntrustSigningPromotionDetail(TypedDict):
    coupon_id: NotRequired[str]
    name: NotRequired[str]
    scope: NotRequired[str]
    type: NotRequired[str]
    amount: NotRequired[int]
    stock_id: NotRequired[str]
    wechatpay_contribute: NotRequired[int]
    merchant_contribute: NotRequired[int]
    other_contribute: NotRequired[int]


class EntrustSigning(TypedDict):
    """教育续费通用户签约成功"""

    appid: str
    openid: NotRequired[str]
    plan_id: NotRequired[str]
    contract_information: NotRequired[EntrustSigningContractInformation]
    out_trade_no: str
    transaction_id: NotRequired[str]
    attach: NotRequired[str]
    bank_type: NotRequired[str]
    success_time: NotRequired[str]
    trade_state: str
    trade_state_description: NotRequired[str]
    payer: NotRequired[EntrustSigningPayer]
    amount: NotRequired[EntrustSigningAmount]
    device_information: EntrustSigningDeviceInformation
    promotion_detail: NotRequired[list[EntrustSigningPromotionDetail]]
    sp_mchid: str
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    sub_openid: NotRequired[str]


class EntrustTerminateContractTerminateInfo(TypedDict):
    contract_termination_mode: (
        Literal[
            "USER_TERMINATE",
            "MCH_API_TERMINATE",
            "API",
            "WEPAY_WEB_TERMINATE",
            "CUSTOMER_SERVICE_TERMINATE",
            "SYSTEM_TERMINATE",
        ]
        | str
    )
    contract_terminated_time: NotRequired[str]
    contract_termination_remark: NotRequired[str]


class EntrustTerminateDeductScheduleEstimatedDeductAmount(TypedDict):
    amount: int
    currency: str


class EntrustTerminateDeductScheduleScheduledAmount(TypedDict):
    amount: int
    currency: str


class EntrustTerminateDeductScheduleDeductAmount(TypedDict):
    amount: int
    currency: str


class EntrustTerminateDeductSchedule(TypedDict):
    estimated_deduct_date: str
    estimated_deduct_amount: EntrustTerminateDeductScheduleEstimatedDeductAmount
    schedule_state: Literal["NO_SCHEDULED", "SCHEDULED", "PAID", "EXPIRED"] | str
    scheduled_amount: NotRequired[EntrustTerminateDeductScheduleScheduledAmount]
    deduct_amount: NotRequired[EntrustTerminateDeductScheduleDeductAmount]
    deduct_date: str


class EntrustTerminate(TypedDict):
    """委托代扣解约成功"""

    contract_id: str
    sp_mchid: NotRequired[str]
    sp_appid: NotRequired[str]
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    plan_id: int
    out_contract_code: str
    contract_display_account: str
    contract_state: Literal["SIGNED", "TERMINATED"] | str
    contract_signed_time: str
    contract_expired_time: str
    sp_openid: NotRequired[str]
    sub_openid: NotRequired[str]
    contract_terminate_info: EntrustTerminateContractTerminateInfo
    deduct_schedule: NotRequired[EntrustTerminateDeductSchedule]


class EntrustTerminateInquiry(TypedDict):
    """代扣解约问询"""

    code: str
    messsage: str
    mchid: str
    appid: str
    openid: NotRequired[str]
    plan_id: int
    out_contract_code: str
    out_user_code: str
    contract_id: NotRequired[str]
    contract_display_account: NotRequired[str]
    contract_state: NotRequired[Literal["SIGNED", "TERMINATED"] | str]
    contract_signed_time: NotRequired[str]


class EntrustTerminateRetention(TypedDict):
    """代扣解约挽留业务-获取解约挽留信息"""

    mchid: NotRequired[str]
    contract_id: NotRequired[str]
    appid: NotRequired[str]
    plan_id: NotRequired[int]
    out_contract_code: NotRequired[str]
    openid: NotRequired[str]


class FacepayUserStateChange(TypedDict):
    """用户签约状态变更"""

    user_id: str
    out_user_id: str
    organization_id: str
    mch_id: str
    notify_create_time: str
    appid: str
    openid: str
    contract_id: str


class FapiaoCardDiscardedFapiaoInformation(TypedDict):
    fapiao_id: str
    fapiao_status: Literal["ISSUE_ACCEPTED", "ISSUED", "REVERSE_ACCEPTED", "REVERSED"] | str
    card_status: Literal["INSERT_ACCEPTED", "INSERTED", "DISCARD_ACCEPTED", "DISCARDED"] | str


class FapiaoCardDiscarded(TypedDict):
    """发票卡券作废"""

    mchid: str
    sub_mchid: NotRequired[str]
    fapiao_apply_id: str
    fapiao_information: list[FapiaoCardDiscardedFapiaoInformation]


class FapiaoCardInsertedFapiaoInformation(TypedDict):
    fapiao_id: str
    fapiao_status: Literal["ISSUE_ACCEPTED", "ISSUED", "REVERSE_ACCEPTED", "REVERSED"] | str
    card_status: Literal["INSERT_ACCEPTED", "INSERTED", "DISCARD_ACCEPTED", "DISCARDED"] | str


class FapiaoCardInserted(TypedDict):
    """发票插入用户卡包成功"""

    mchid: str
    sub_mchid: NotRequired[str]
    fapiao_apply_id: str
    fapiao_information: list[FapiaoCardInsertedFapiaoInformation]


class FapiaoIssuedFapiaoInformation(TypedDict):
    fapiao_id: str
    fapiao_status: Literal["ISSUE_ACCEPTED", "ISSUED", "REVERSE_ACCEPTED", "REVERSED"] | str
    card_status: Literal["INSERT_ACCEPTED", "INSERTED", "DISCARD_ACCEPTED", "DISCARDED"] | str


class FapiaoIssued(TypedDict):
    """发票开具成功"""

    mchid: str
    sub_mchid: NotRequired[str]
    fapiao_apply_id: str
    fapiao_information: list[FapiaoIssuedFapiaoInformation]


class FapiaoReversedFapiaoInformation(TypedDict):
    fapiao_id: str
    fapiao_status: Literal["ISSUE_ACCEPTED", "ISSUED", "REVERSE_ACCEPTED", "REVERSED"] | str
    card_status: Literal["INSERT_ACCEPTED", "INSERTED", "DISCARD_ACCEPTED", "DISCARDED"] | str


class FapiaoReversed(TypedDict):
    """发票冲红成功"""

    mchid: str
    sub_mchid: NotRequired[str]
    fapiao_apply_id: str
    fapiao_information: list[FapiaoReversedFapiaoInformation]


class FapiaoUserApplied(TypedDict):
    """用户发票抬头填写完成"""

    mchid: str
    sub_mchid: NotRequired[str]
    fapiao_apply_id: str
    apply_time: str


class HirePowerBankReceiveInsurance(TypedDict):
    """隔夜归还保险订单状态变化"""

    order_id: str
    out_order_no: str
    openid: str
    max_claim_count: int
    claimed_count: int
    order_receive_time: str
    order_receive_state: str
    order_begin_time: NotRequired[str]
    order_end_time: NotRequired[str]


class InsuranceEntrustRenewContractTerminateInfo(TypedDict):
    contract_termination_mode: (
        Literal[
            "USER_TERMINATE",
            "MCH_API_TERMINATE",
            "API",
            "WEPAY_WEB_TERMINATE",
            "CUSTOMER_SERVICE_TERMINATE",
            "SYSTEM_TERMINATE",
        ]
        | str
    )
    contract_terminated_time: str
    contract_termination_remark: NotRequired[str]


class InsuranceEntrustRenew(TypedDict):
    """保险商户委托代续期完成"""

    mchid: str
    contract_id: str
    appid: str
    plan_id: int
    out_contract_code: str
    insured_display_name: str
    contract_state: Literal["SIGNED", "TERMINATED"] | str
    contract_signed_time: str
    contract_expired_time: str
    openid: str
    contract_terminate_info: InsuranceEntrustRenewContractTerminateInfo


class InsuranceEntrustSignContractTerminateInfo(TypedDict):
    contract_termination_mode: (
        Literal[
            "USER_TERMINATE",
            "MCH_API_TERMINATE",
            "API",
            "WEPAY_WEB_TERMINATE",
            "CUSTOMER_SERVICE_TERMINATE",
            "SYSTEM_TERMINATE",
        ]
        | str
    )
    contract_terminated_time: str
    contract_termination_remark: NotRequired[str]


class InsuranceEntrustSign(TypedDict):
    """保险商户委托代扣签约成功"""

    mchid: str
    contract_id: str
    appid: str
    plan_id: int
    out_contract_code: str
    insured_display_name: str
    contract_state: Literal["SIGNED", "TERMINATED"] | str
    contract_signed_time: str
    contract_expired_time: str
    openid: str
    contract_terminate_info: InsuranceEntrustSignContractTerminateInfo


class InsuranceEntrustTerminateContractTerminateInfo(TypedDict):
    contract_termination_mode: (
        Literal[
            "USER_TERMINATE",
            "MCH_API_TERMINATE",
            "API",
            "WEPAY_WEB_TERMINATE",
            "CUSTOMER_SERVICE_TERMINATE",
            "SYSTEM_TERMINATE",
        ]
        | str
    )
    contract_terminated_time: str
    contract_termination_remark: NotRequired[str]


class InsuranceEntrustTerminate(TypedDict):
    """保险商户委托代扣解约完成"""

    mchid: str
    contract_id: str
    appid: str
    plan_id: int
    out_contract_code: str
    insured_display_name: str
    contract_state: Literal["SIGNED", "TERMINATED"] | str
    contract_signed_time: str
    contract_expired_time: str
    openid: str
    contract_terminate_info: InsuranceEntrustTerminateContractTerminateInfo


class InsurancePolicyManagementGranted(TypedDict):
    """微信保单服务用户授权成功"""

    out_insurance_no: str
    insurance_name: str
    auth_state: (
        Literal[
            "AUTH_STATE_INIT", "AUTH_STATE_PENDING", "AUTH_STATE_GRANTED", "AUTH_STATE_DENIED", "AUTH_STATE_INEFFECTIE"
        ]
        | str
    )
    user_auth_time: str


class MallAuthActivateCard(TypedDict):
    """商圈会员积分服务授权结果"""

    openid: str
    code: str
    mchid: str
    auth_type: str


class MallRefundSuccess(TypedDict):
    """商圈会员场内退款"""

    mchid: str
    merchant_name: str
    shop_name: str
    shop_number: str
    appid: str
    openid: str
    refund_time: str
    pay_amount: int
    refund_amount: int
    transaction_id: str
    refund_id: str


class MallTransactionSuccess(TypedDict):
    """商圈会员场内支付结果"""

    mchid: str
    merchant_name: str
    shop_name: str
    shop_number: str
    appid: str
    openid: str
    time_end: str
    amount: int
    transaction_id: str
    commit_tag: NotRequired[str]


class ManagerecordChange(TypedDict):
    """商户管理记录"""

    sub_mchid: str
    manage_record_id: str
    manage_record_state: Literal["PENDING", "SUBMITTED", "EXPIRED", "UNDER_REVIEW", "RECOVERED", "REJECTED"] | str


class MchtransferAuthorizationClosedCloseInfo(TypedDict):
    close_time: str
    close_reason: Literal["CLOSE_VIA_MCH_API", "USER_CLOSE"] | str


class MchtransferAuthorizationClosed(TypedDict):
    """用户关闭自动收款授权"""

    out_authorization_no: str
    appid: str
    openid: str
    user_display_name: str
    authorization_id: str
    state: Literal["TAKING_EFFECT", "CLOSED"] | str
    authorize_time: str
    close_info: NotRequired[MchtransferAuthorizationClosedCloseInfo]


class MchtransferAuthorizationConfirmedCloseInfo(TypedDict):
    close_time: str
    close_reason: Literal["CLOSE_VIA_MCH_API", "USER_CLOSE"] | str


class MchtransferAuthorizationConfirmed(TypedDict):
    """用户确认自动收款授权"""

    out_authorization_no: str
    appid: str
    openid: str
    user_display_name: str
    authorization_id: str
    state: Literal["TAKING_EFFECT", "CLOSED"] | str
    authorize_time: str
    close_info: NotRequired[MchtransferAuthorizationConfirmedCloseInfo]


class MchtransferBatchClosed(TypedDict):
    """商家转账批次关闭回调"""

    mchid: str
    out_batch_no: str
    batch_id: str
    batch_status: Literal["WAIT_PAY", "ACCEPTED", "PROCESSING", "FINISHED", "CLOSED"] | str
    total_num: int
    total_amount: int
    close_reason: Literal["CLOSED", "OVERDUE_CLOSE", "TRANSFER_SCENE_INVALID"] | str
    update_time: str


class MchtransferBatchFinished(TypedDict):
    """商家转账批次完成回调"""

    out_batch_no: str
    batch_id: str
    batch_status: Literal["WAIT_PAY", "ACCEPTED", "PROCESSING", "FINISHED", "CLOSED"] | str
    total_num: int
    total_amount: int
    success_amount: int
    success_num: int
    fail_amount: int
    fail_num: int
    update_time: str


class MchtransferBillFinished(TypedDict):
    """商家转账回调"""

    out_bill_no: str
    transfer_bill_no: str
    state: (
        Literal[
            "ACCEPTED", "PROCESSING", "WAIT_USER_CONFIRM", "TRANSFERING", "SUCCESS", "FAIL", "CANCELING", "CANCELLED"
        ]
        | str
    )
    mch_id: NotRequired[str]
    mchid: NotRequired[str]
    sub_mchid: NotRequired[str]
    transfer_amount: int
    openid: str
    fail_reason: NotRequired[
        Literal[
            "ACCOUNT_FROZEN",
            "ACCOUNT_NOT_EXIST",
            "BANK_CARD_ACCOUNT_ABNORMAL",
            "BANK_CARD_BANK_INFO_WRONG",
            "BANK_CARD_CARD_INFO_WRONG",
            "BANK_CARD_COLLECTIONS_ABOVE_QUOTA",
            "BANK_CARD_PARAM_ERROR",
            "BANK_CARD_STATUS_ABNORMAL",
            "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH",
            "BLOCK_B2C_USERLIMITAMOUNT_MONTH",
            "DAY_RECEIVED_COUNT_EXCEED",
            "DAY_RECEIVED_QUOTA_EXCEED",
            "EXCEEDED_ESTIMATED_AMOUNT",
            "ID_CARD_NOT_CORRECT",
            "MCH_CANCEL",
            "MERCHANT_REJECT",
            "MERCHANT_NOT_CONFIRM",
            "NAME_NOT_CORRECT",
            "OPENID_INVALID",
            "OTHER_FAIL_REASON_TYPE",
            "OVERDUE_CLOSE",
            "PAYEE_ACCOUNT_ABNORMAL",
            "PAYER_ACCOUNT_ABNORMAL",
            "PRODUCT_AUTH_CHECK_FAIL",
            "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED",
            "REAL_NAME_CHECK_FAIL",
            "RECEIVE_ACCOUNT_NOT_CONFIGURE",
            "RESERVATION_INFO_NOT_MATCH",
            "RESERVATION_SCENE_NOT_MATCH",
            "RESERVATION_STATE_INVALID",
            "TRANSFER_QUOTA_EXCEED",
            "TRANSFER_REMARK_SET_FAIL",
            "TRANSFER_RISK",
            "TRANSFER_SCENE_INVALID",
            "TRANSFER_SCENE_UNAVAILABLE",
            "RELATED_ORDER_TRANSFER_AMOUNT_EXCEED",
            "RELATED_ORDER_TRANSFER_COUNT_EXCEED",
            "BUDGET_NOT_ENOUGH",
        ]
        | str
    ]
    create_time: str
    update_time: str
    payment_method_type: NotRequired[str]


class MchtransferQqwalletbillFinished(TypedDict):
    """转账到QQ钱包"""

    mchid: str
    out_bill_no: str
    transfer_bill_no: str
    appid: str
    state: (
        Literal[
            "ACCEPTED", "PROCESSING", "WAIT_USER_CONFIRM", "TRANSFERING", "SUCCESS", "FAIL", "CANCELING", "CANCELLED"
        ]
        | str
    )
    transfer_amount: int
    transfer_remark: str
    openid: NotRequired[str]
    user_qq: NotRequired[str]
    user_name: NotRequired[str]  # encrypted: client.decrypt() opens it
    fail_reason: NotRequired[str]
    create_time: str
    update_time: str


class MedicalInsuranceSuccessCashAddDetail(TypedDict):
    cash_add_type: Literal["DEFAULT_ADD_TYPE", "FREIGHT", "OTHER_MEDICAL_EXPENSES"] | str


class MedicalInsuranceSuccessCashReduceDetail(TypedDict):
    cash_reduce_type: (
        Literal[
            "DEFAULT_REDUCE_TYPE",
            "HOSPITAL_REDUCE",
            "PHARMACY_DISCOUNT",
            "DISCOUNT",
            "PRE_PAYMENT",
            "DEPOSIT_DEDUCTION",
        ]
        | str
    )


class MedicalInsuranceSuccess(TypedDict):
    """医保混合收款成功"""

    mix_trade_no: str
    mix_pay_status: (
        Literal["UNKNOWN_MIX_PAY_STATUS", "MIX_PAY_CREATED", "MIX_PAY_SUCCESS", "MIX_PAY_REFUND", "MIX_PAY_FAIL"] | str
    )
    self_pay_status: NotRequired[
        Literal[
            "UNKNOWN_SELF_PAY_STATUS",
            "SELF_PAY_CREATED",
            "SELF_PAY_SUCCESS",
            "SELF_PAY_REFUND",
            "SELF_PAY_FAIL",
            "NO_SELF_PAY",
        ]
        | str
    ]
    med_ins_pay_status: NotRequired[
        Literal[
            "UNKNOWN_MED_INS_PAY_STATUS",
            "MED_INS_PAY_CREATED",
            "MED_INS_PAY_SUCCESS",
            "MED_INS_PAY_REFUND",
            "MED_INS_PAY_FAIL",
            "NO_MED_INS_PAY",
        ]
        | str
    ]
    paid_time: NotRequired[str]
    passthrough_response_content: NotRequired[str]  # JSON, as text
    mix_pay_type: Literal["UNKNOWN_MIX_PAY_TYPE", "CASH_ONLY", "INSURANCE_ONLY", "CASH_AND_INSURANCE"] | str
    order_type: NotRequired[
        Literal[
            "UNKNOWN_ORDER_TYPE",
            "REG_PAY",
            "DIAG_PAY",
            "COVID_EXAM_PAY",
            "IN_HOSP_PAY",
            "PHARMACY_PAY",
            "INSURANCE_PAY",
            "INT_REG_PAY",
            "INT_RE_DIAG_PAY",
            "INT_RX_PAY",
            "COVID_ANTIGEN_PAY",
            "MED_PAY",
        ]
        | str
    ]
    appid: str
    sub_appid: NotRequired[str]
    sub_mchid: NotRequired[str]
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    pay_for_relatives: NotRequired[bool]
    out_trade_no: str
    serial_no: NotRequired[str]
    pay_order_id: NotRequired[str]
    pay_auth_no: NotRequired[str]
    geo_location: NotRequired[str]
    city_id: str
    med_inst_name: str
    med_inst_no: str
    med_ins_order_create_time: NotRequired[str]
    cash_add_detail: NotRequired[MedicalInsuranceSuccessCashAddDetail]
    cash_reduce_detail: NotRequired[MedicalInsuranceSuccessCashReduceDetail]
    callback_url: str
    prepay_id: NotRequired[str]
    passthrough_request_content: NotRequired[str]  # JSON, as text
    extends: NotRequired[str]
    attach: NotRequired[str]
    channel_no: NotRequired[str]
    med_ins_test_env: NotRequired[bool]


class MembercardAcceptCard(TypedDict):
    """会员卡领卡事件"""

    event_type: Literal["NEW_ACTIVATE", "RECOVER", "MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER"] | str
    card_id: str
    code: NotRequired[str]
    event_time: str
    openid: str
    unionid: NotRequired[str]
    phone_number: NotRequired[str]  # encrypted: client.decrypt() opens it
    outer_str: NotRequired[str]


class MembercardActivateCard(TypedDict):
    """会员卡激活事件"""

    event_type: Literal["MEMBER_CARD_ACTIVATE"] | str
    card_id: str
    code: NotRequired[str]
    event_time: str
    activate_scene: Literal["NEW_ACTIVATE", "RECOVER"] | str
    openid: str
    unionid: NotRequired[str]
    outer_str: NotRequired[str]


class MembercardUsercardManage(TypedDict):
    """用户管理会员卡事件"""

    event_type: Literal["USER_VIEW_MEMBERCARD", "USER_DELETE_MEMBERCARD", "USER_MODIFY_INFORMATION"] | str
    card_id: str
    code: NotRequired[str]
    event_time: str
    openid: str
    unionid: NotRequired[str]


class MerchantNotifyNotifyTopicName(TypedDict):
    topic_english_name: str
    topic_chinese_name: str


class MerchantNotifyNotifyMessageContent(TypedDict):
    merchant_code: str
    merchant_company_name: str
    business_time: str
    business_code: str
    business_state: str


class MerchantNotifyNotify(TypedDict):
    """合作伙伴订阅"""

    topic_name: MerchantNotifyNotifyTopicName
    message_content: MerchantNotifyNotifyMessageContent


class PapaySign(TypedDict):
    """跨境/全球-委托代扣签约成功"""

    mchid: NotRequired[str]
    out_contract_code: NotRequired[str]
    appid: NotRequired[str]
    openid: NotRequired[str]
    contract_termination_mode: NotRequired[Literal["USER", "MERCHANT", "PLATFORM"] | str]
    contract_id: NotRequired[str]
    plan_id: NotRequired[int]
    operate_time: NotRequired[str]
    contract_expired_time: NotRequired[str]
    sp_mchid: NotRequired[str]
    sp_appid: NotRequired[str]
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    sp_openid: NotRequired[str]
    sub_openid: NotRequired[str]


class PapayTerminate(TypedDict):
    """跨境/全球-委托代扣成功解约"""

    mchid: NotRequired[str]
    out_contract_code: NotRequired[str]
    appid: NotRequired[str]
    openid: NotRequired[str]
    contract_termination_mode: NotRequired[Literal["USER", "MERCHANT", "PLATFORM"] | str]
    contract_id: NotRequired[str]
    plan_id: NotRequired[int]
    operate_time: NotRequired[str]
    contract_expired_time: NotRequired[str]
    sp_mchid: NotRequired[str]
    sp_appid: NotRequired[str]
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    sp_openid: NotRequired[str]
    sub_openid: NotRequired[str]


class ParkingFeeQueryTransInfo(TypedDict):
    """停车缴费服务-商户查费"""

    out_serial_number: str
    plate_number: NotRequired[str]
    out_parking_id: NotRequired[str]


class PayscoreBindServiceAccount(TypedDict):
    """服务账户绑定结果"""

    service_id: str
    appid: str
    mchid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    out_apply_no: str
    apply_state: str
    reject_reason: NotRequired[str]


class PayscoreMchPrepayPrepayReqBody(TypedDict):
    device_info: str
    nonce_str: str
    body: str
    attach: NotRequired[str]
    fee_type: str
    time_start: str
    time_expire: str
    goods_tag: NotRequired[str]
    notify_url: str
    trade_type: str
    limit_pay: str
    need_receipt: bool


class PayscoreMchPrepay(TypedDict):
    """支付分从业机构-商户预下单"""

    service_id: str
    appid: str
    mchid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    channel_id: NotRequired[str]
    out_order_no: str
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    total_amount: int
    prepay_req_body: PayscoreMchPrepayPrepayReqBody
    prepay_req_header_base64: NotRequired[str]
    prepay_req_body_base64: NotRequired[str]
    prepay_resp_http_code: NotRequired[int]
    prepay_resp_header_base64: NotRequired[str]
    prepay_resp_body_base64: NotRequired[str]


class PayscoreUserAccepted(TypedDict):
    """支付分服务确认订单"""

    contract_id: NotRequired[str]
    mchid: NotRequired[str]
    appid: NotRequired[str]
    openid: NotRequired[str]
    plan_id: NotRequired[str]
    contract_status: NotRequired[str]
    create_time: NotRequired[str]
    out_contract_code: NotRequired[str]
    sub_appid: NotRequired[str]
    sub_mchid: NotRequired[str]
    channel_id: NotRequired[str]
    service_id: NotRequired[str]
    sub_openid: NotRequired[str]
    user_service_status: NotRequired[str]
    openorclose_time: NotRequired[str]
    authorization_code: NotRequired[str]
    out_request_no: NotRequired[str]


class PayscoreUserCancelSignPlanSignedDetailList(TypedDict):
    plan_detail_no: int
    original_price: int
    plan_discount_description: NotRequired[str]
    actual_price: int
    plan_detail_state: Literal["NOT_USED", "USING", "USED", "SIGN_PLAN_DETAIL_CANCEL"] | str
    order_id: NotRequired[str]
    merchant_plan_detail_no: str
    plan_detail_name: str
    actual_pay_price: NotRequired[int]
    use_time: str
    complete_time: str
    cancel_time: str


class PayscoreUserCancelSignPlan(TypedDict):
    """取消签约回调"""

    sign_plan_id: str
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    service_id: str
    mchid: str
    sub_mchid: str
    appid: str
    sub_appid: NotRequired[str]
    merchant_sign_plan_no: str
    merchant_callback_url: str
    plan_id: str
    going_detail_no: int
    sign_state: Literal["UNSIGNED"] | str
    cancel_sign_time: str
    cancel_sign_type: NotRequired[Literal["NOT_CANCEL", "USER", "MERCHANT", "REVOKE_SERVICE"] | str]
    cancel_reason: NotRequired[str]
    plan_name: str
    plan_over_time: str
    total_origin_price: int
    deduction_quantity: int
    total_actual_price: int
    signed_detail_list: list[PayscoreUserCancelSignPlanSignedDetailList]
    sign_time: str


class PayscoreUserCloseService(TypedDict):
    """支付分服务用户解除授权成功"""

    appid: str
    mchid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    channel_id: NotRequired[str]
    service_id: str
    openid: str
    sub_openid: NotRequired[str]
    user_service_status: NotRequired[str]
    openorclose_time: NotRequired[str]
    authorization_code: NotRequired[str]
    out_request_no: NotRequired[str]


class PayscoreUserConfirmPostPayments(TypedDict):
    name: NotRequired[str]
    amount: NotRequired[int]
    description: NotRequired[str]
    count: NotRequired[int]


class PayscoreUserConfirmPostDiscounts(TypedDict):
    name: NotRequired[str]
    description: NotRequired[str]
    amount: NotRequired[int]


class PayscoreUserConfirmRiskFund(TypedDict):
    name: str
    amount: int
    description: NotRequired[str]


class PayscoreUserConfirmTimeRange(TypedDict):
    start_time: str
    start_time_remark: NotRequired[str]
    end_time: NotRequired[str]
    end_time_remark: NotRequired[str]


class PayscoreUserConfirmLocation(TypedDict):
    start_location: NotRequired[str]
    end_location: NotRequired[str]


class PayscoreUserConfirmCollectionDetailsPromotionDetailGoodsDetail(TypedDict):
    goods_id: str
    quantity: NotRequired[int]
    unit_price: NotRequired[int]
    discount_amount: NotRequired[int]
    goods_remark: NotRequired[str]


class PayscoreUserConfirmCollectionDetailsPromotionDetail(TypedDict):
    coupon_id: str
    name: NotRequired[str]
    scope: NotRequired[str]
    type: NotRequired[str]
    amount: int
    stock_id: NotRequired[str]
    wechatpay_contribute: NotRequired[int]
    merchant_contribute: NotRequired[int]
    other_contribute: NotRequired[int]
    currency: NotRequired[str]
    goods_detail: NotRequired[list[PayscoreUserConfirmCollectionDetailsPromotionDetailGoodsDetail]]


class PayscoreUserConfirmCollectionDetails(TypedDict):
    seq: NotRequired[int]
    amount: int
    paid_type: NotRequired[str]
    paid_time: str
    transaction_id: NotRequired[str]
    promotion_detail: NotRequired[list[PayscoreUserConfirmCollectionDetailsPromotionDetail]]


class PayscoreUserConfirmCollection(TypedDict):
    state: str
    total_amount: int
    paying_amount: int
    paid_amount: int
    details: NotRequired[list[PayscoreUserConfirmCollectionDetails]]


class PayscoreUserConfirm(TypedDict):
    """支付分服务用户确认成功"""

    service_id: str
    appid: str
    mchid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    channel_id: NotRequired[str]
    out_order_no: str
    openid: str
    sub_openid: NotRequired[str]
    state: str
    state_description: str
    service_introduction: str
    total_amount: NotRequired[int]
    post_payments: list[PayscoreUserConfirmPostPayments]
    post_discounts: NotRequired[list[PayscoreUserConfirmPostDiscounts]]
    risk_fund: PayscoreUserConfirmRiskFund
    time_range: PayscoreUserConfirmTimeRange
    location: NotRequired[PayscoreUserConfirmLocation]
    attach: NotRequired[str]
    order_id: NotRequired[str]
    need_collection: NotRequired[bool]
    out_trade_no: str
    collection: NotRequired[PayscoreUserConfirmCollection]
    user_service_status: NotRequired[str]
    openorclose_time: NotRequired[str]
    authorization_code: NotRequired[str]
    out_request_no: NotRequired[str]


class PayscoreUserOpenService(TypedDict):
    """支付分服务用户授权成功"""

    contract_id: str
    mchid: str
    appid: str
    openid: str
    plan_id: str
    contract_status: str
    create_time: str
    out_contract_code: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    channel_id: NotRequired[str]
    service_id: str
    sub_openid: NotRequired[str]
    user_service_status: NotRequired[str]
    openorclose_time: NotRequired[str]
    authorization_code: NotRequired[str]
    out_request_no: NotRequired[str]


class PayscoreUserPaidPostPayments(TypedDict):
    name: NotRequired[str]
    amount: NotRequired[int]
    description: NotRequired[str]
    count: NotRequired[int]


class PayscoreUserPaidPostDiscounts(TypedDict):
    name: NotRequired[str]
    description: NotRequired[str]
    amount: NotRequired[int]


class PayscoreUserPaidRiskFund(TypedDict):
    amount: int
    description: NotRequired[str]


class PayscoreUserPaidTimeRange(TypedDict):
    start_time: str
    start_time_remark: NotRequired[str]
    end_time: NotRequired[str]
    end_time_remark: NotRequired[str]


class PayscoreUserPaidLocation(TypedDict):
    start_location: NotRequired[str]
    end_location: NotRequired[str]


class PayscoreUserPaidCollectionDetailsPromotionDetailGoodsDetail(TypedDict):
    goods_id: str
    quantity: NotRequired[int]
    unit_price: NotRequired[int]
    discount_amount: NotRequired[int]
    goods_remark: NotRequired[str]


class PayscoreUserPaidCollectionDetailsPromotionDetail(TypedDict):
    coupon_id: str
    name: NotRequired[str]
    scope: NotRequired[str]
    type: NotRequired[str]
    amount: int
    stock_id: NotRequired[str]
    wechatpay_contribute: NotRequired[int]
    merchant_contribute: NotRequired[int]
    other_contribute: NotRequired[int]
    currency: NotRequired[str]
    goods_detail: NotRequired[list[PayscoreUserPaidCollectionDetailsPromotionDetailGoodsDetail]]


class PayscoreUserPaidCollectionDetails(TypedDict):
    seq: NotRequired[int]
    amount: int
    paid_type: NotRequired[str]
    paid_time: str
    transaction_id: NotRequired[str]
    promotion_detail: NotRequired[list[PayscoreUserPaidCollectionDetailsPromotionDetail]]


class PayscoreUserPaidCollection(TypedDict):
    state: str
    total_amount: int
    paying_amount: int
    paid_amount: int
    details: NotRequired[list[PayscoreUserPaidCollectionDetails]]


class PayscoreUserPaid(TypedDict):
    """支付分服务用户支付成功"""

    service_id: str
    appid: str
    mchid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    channel_id: NotRequired[str]
    out_order_no: str
    out_trade_no: str
    openid: str
    sub_openid: NotRequired[str]
    state: str
    service_introduction: str
    total_amount: NotRequired[int]
    post_payments: list[PayscoreUserPaidPostPayments]
    post_discounts: NotRequired[list[PayscoreUserPaidPostDiscounts]]
    risk_fund: PayscoreUserPaidRiskFund
    time_range: PayscoreUserPaidTimeRange
    location: NotRequired[PayscoreUserPaidLocation]
    attach: NotRequired[str]
    order_id: NotRequired[str]
    need_collection: NotRequired[bool]
    collection: NotRequired[PayscoreUserPaidCollection]
    user_service_status: NotRequired[str]
    openorclose_time: NotRequired[str]
    authorization_code: NotRequired[str]
    state_description: NotRequired[str]
    out_request_no: NotRequired[str]


class PayscoreUserSignPlanSignedDetailList(TypedDict):
    plan_detail_no: int
    original_price: int
    plan_discount_description: NotRequired[str]
    actual_price: int
    plan_detail_state: Literal["NOT_USED", "USING", "USED", "SIGN_PLAN_DETAIL_CANCEL"] | str
    order_id: NotRequired[str]
    merchant_plan_detail_no: str
    plan_detail_name: str
    actual_pay_price: NotRequired[int]
    use_time: str
    complete_time: str
    cancel_time: str


class PayscoreUserSignPlan(TypedDict):
    """签约成功回调"""

    sign_plan_id: str
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    service_id: str
    mchid: str
    sub_mchid: str
    appid: str
    sub_appid: NotRequired[str]
    merchant_sign_plan_no: str
    merchant_callback_url: str
    plan_id: str
    going_detail_no: int
    sign_state: Literal["UNSIGNED"] | str
    cancel_sign_time: str
    cancel_sign_type: NotRequired[Literal["NOT_CANCEL", "USER", "MERCHANT", "REVOKE_SERVICE"] | str]
    cancel_reason: NotRequired[str]
    plan_name: str
    plan_over_time: str
    total_origin_price: int
    deduction_quantity: int
    total_actual_price: int
    signed_detail_list: list[PayscoreUserSignPlanSignedDetailList]
    sign_time: str


class ProductCouponSpImageGenerationCombineImageResult(TypedDict):
    image_url: str


class ProductCouponSpImageGenerationCutOutResult(TypedDict):
    image_url: str


class ProductCouponSpImageGeneration(TypedDict):
    """商品券图片生成结果"""

    brand_id: str
    task_id: str
    image_generation_type: Literal["COMBINE_IMAGE", "CUT_OUT"] | str
    task_state: Literal["PROCESSING", "FAIL", "SUCCESS"] | str
    combine_image_result: NotRequired[ProductCouponSpImageGenerationCombineImageResult]
    cut_out_result: NotRequired[ProductCouponSpImageGenerationCutOutResult]


class ProductCouponSpSend(TypedDict):
    """商品券领券"""

    brand_id: str
    coupon_code: str
    product_coupon_id: str
    stock_id: str
    stock_bundle_id: NotRequired[str]
    user_coupon_bundle_id: NotRequired[str]
    appid: str
    openid: str
    unionid: str
    receive_time: str
    send_request_no: str
    send_channel: Literal["API", "BRAND_MANAGE", "RECEIVE_COMPONENT", "MEMBER"] | str
    valid_begin_time: str
    valid_end_time: str
    phone_number: NotRequired[str]
    country_code: NotRequired[str]
    attach: NotRequired[str]
    channel_custom_info: NotRequired[str]


class ProfitsharingReturnReceiver(TypedDict):
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID"] | str
    account: str
    amount: int
    description: str


class ProfitsharingReturn(TypedDict):
    """分账动账成功回退"""

    mchid: NotRequired[str]
    sp_mchid: NotRequired[str]
    sub_mchid: NotRequired[str]
    transaction_id: str
    order_id: str
    out_order_no: str
    receiver: ProfitsharingReturnReceiver
    success_time: str


class ProfitsharingSuccessReceiver(TypedDict):
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID"] | str
    account: str
    amount: int
    description: str


class ProfitsharingSuccess(TypedDict):
    """分账动账成功变动"""

    mchid: NotRequired[str]
    sp_mchid: NotRequired[str]
    sub_mchid: NotRequired[str]
    transaction_id: str
    order_id: str
    out_order_no: str
    receiver: ProfitsharingSuccessReceiver
    success_time: str


class RechargeClosedRechargeAmount(TypedDict):
    amount: int
    currency: str


class RechargeClosedBankTransferInfo(TypedDict):
    memo: str
    bill_no: str
    bank_name: str
    bank_card_tail: str
    bank_account_name: str


class RechargeClosed(TypedDict):
    """平台收付通商家充值-关闭充值"""

    sp_mchid: str
    sub_mchid: str
    out_recharge_no: str
    recharge_id: str
    recharge_channel: Literal["BANK_TRANSFER", "QR_RECHARGE", "ONLINE_BANK"] | str
    account_type: Literal["DEPOSIT", "OPERATION"] | str
    recharge_scene: Literal["ECOMMERCE_DEPOSIT", "ECOMMERCE_PAYMENT"] | str
    recharge_state: Literal["SUCCESS", "RECHARGING", "CLOSED"] | str
    recharge_state_desc: NotRequired[str]
    recharge_amount: RechargeClosedRechargeAmount
    remark: NotRequired[str]
    bank_transfer_info: NotRequired[RechargeClosedBankTransferInfo]
    qr_recharge_info: NotRequired[dict[str, Any]]
    employee_type: NotRequired[Literal["ADMIN", "STAFF", "LEGAL_PERSON"] | str]  # JSON, as text


class RechargeFundReturnedDetail(TypedDict):
    bank_name: str
    bank_card_tail: str
    bank_account_name: NotRequired[str]
    amount: NotRequired[int]
    currency: NotRequired[str]
    memo: str
    return_time: str
    return_reason: str
    online_bank_type: NotRequired[Literal["ONLINE_BANK_TYPE_CORPORATE", "ONLINE_BANK_TYPE_PERSONAL"] | str]


class RechargeFundReturned(TypedDict):
    """平台收付通商家充值-充值资金退回"""

    recharge_returned_id: str
    sp_mchid: str
    sub_mchid: str
    out_recharge_no: str
    recharge_id: str
    recharge_channel: Literal["BANK_TRANSFER", "ONLINE_BANK"] | str
    detail: NotRequired[RechargeFundReturnedDetail]


class RechargeSuccessRechargeAmount(TypedDict):
    amount: int
    currency: str


class RechargeSuccessBankTransferInfo(TypedDict):
    memo: str
    bill_no: str
    bank_name: str
    bank_card_tail: str
    bank_account_name: str


class RechargeSuccessQrRechargeInfo(TypedDict):
    employee_type: Literal["ADMIN", "STAFF", "LEGAL_PERSON"] | str
    openid: str


class RechargeSuccessOnlineBankRechargeInfo(TypedDict):
    bill_no: NotRequired[str]
    return_time: NotRequired[str]
    return_reason: NotRequired[str]
    bank_name: NotRequired[str]
    online_bank_type: NotRequired[Literal["ONLINE_BANK_TYPE_CORPORATE", "ONLINE_BANK_TYPE_PERSONAL"] | str]
    bank_card_tail: NotRequired[str]
    bank_account_name: NotRequired[str]


class RechargeSuccess(TypedDict):
    """平台收付通商家充值-充值成功"""

    sp_mchid: str
    sub_mchid: str
    out_recharge_no: str
    recharge_id: str
    recharge_channel: Literal["BANK_TRANSFER", "QR_RECHARGE", "ONLINE_BANK"] | str
    account_type: Literal["DEPOSIT", "OPERATION"] | str
    recharge_scene: Literal["ECOMMERCE_DEPOSIT", "ECOMMERCE_PAYMENT"] | str
    recharge_state: Literal["SUCCESS", "RECHARGING", "CLOSED"] | str
    recharge_state_desc: NotRequired[str]
    recharge_amount: RechargeSuccessRechargeAmount
    remark: NotRequired[str]
    bank_transfer_info: NotRequired[RechargeSuccessBankTransferInfo]
    qr_recharge_info: NotRequired[RechargeSuccessQrRechargeInfo]
    online_bank_recharge_info: NotRequired[RechargeSuccessOnlineBankRechargeInfo]
    accept_time: str
    success_time: NotRequired[str]
    close_time: NotRequired[str]
    available_recharge_channels: NotRequired[list[Literal["BANK_TRANSFER", "QR_RECHARGE", "ONLINE_BANK"] | str]]


class RefundAbnormalAmount(TypedDict):
    total: int
    refund: int
    payer_total: int
    payer_refund: int


class RefundAbnormal(TypedDict):
    """退款异常"""

    sp_mchid: str
    sub_mchid: str
    out_trade_no: str
    transaction_id: str
    out_refund_no: str
    refund_id: str
    refund_status: Literal["SUCCESS", "CLOSED", "ABNORMAL"] | str
    success_time: NotRequired[str]
    user_received_account: str
    amount: RefundAbnormalAmount
    mchid: str
    refund_account: NotRequired[Literal["REFUND_SOURCE_PARTNER_ADVANCE", "REFUND_SOURCE_SUB_MERCHANT"] | str]
    individual_auth_id: NotRequired[str]


class RefundClosedAmount(TypedDict):
    total: int
    refund: int
    payer_total: int
    payer_refund: int


class RefundClosed(TypedDict):
    """退款关闭"""

    mchid: str
    out_trade_no: str
    transaction_id: str
    out_refund_no: str
    refund_id: str
    refund_status: Literal["SUCCESS", "CLOSED", "ABNORMAL"] | str
    success_time: NotRequired[str]
    user_received_account: str
    amount: RefundClosedAmount
    sp_mchid: str
    sub_mchid: str
    refund_account: NotRequired[Literal["REFUND_SOURCE_PARTNER_ADVANCE", "REFUND_SOURCE_SUB_MERCHANT"] | str]
    individual_auth_id: NotRequired[str]


class RefundSuccessAmountExchangeRate(TypedDict):
    type: NotRequired[Literal["USERPAYMENT_RATE", "SETTLEMENT_RATE"] | str]
    rate: NotRequired[int]


class RefundSuccessAmount(TypedDict):
    settlement_refund: NotRequired[int]
    settlement_currency: NotRequired[str]
    total: int
    currency: NotRequired[str]
    refund: int
    payer_total: int
    payer_currency: NotRequired[str]
    payer_refund: int
    exchange_rate: NotRequired[RefundSuccessAmountExchangeRate]


class RefundSuccess(TypedDict):
    """退款成功"""

    mchid: str
    out_trade_no: str
    transaction_id: str
    out_refund_no: str
    refund_id: str
    refund_status: Literal["SUCCESS", "CLOSED", "ABNORMAL"] | str
    success_time: NotRequired[str]
    user_received_account: str
    recv_account: NotRequired[str]
    fund_source: NotRequired[Literal["REFUND_SOURCE_UNSETTLED_FUNDS", "REFUND_SOURCE_RECHARGE_FUNDS"] | str]
    amount: RefundSuccessAmount
    sp_mchid: NotRequired[str]
    sub_mchid: NotRequired[str]
    refund_account: NotRequired[Literal["REFUND_SOURCE_PARTNER_ADVANCE", "REFUND_SOURCE_SUB_MERCHANT"] | str]
    individual_auth_id: NotRequired[str]


class RisktradeIdentification(TypedDict):
    """风险订单回调"""

    mchid: str
    out_trade_no: str
    risk_type: Literal[1, 2, 3, 4] | int
    risk_level: Literal[1, 2, 3] | int


class SecurityEchoSuccess(TypedDict):
    """商户签名验签／加解密测试-回调接口"""

    echo_message: str
    encrypt_echo_message: NotRequired[str]


class SettlementSuccess(TypedDict):
    """个人收款-结算回调"""

    out_settle_batch_no: str
    settle_batch_no: str
    individual_auth_id: str
    description: str
    state: str
    trade_scenario: str
    create_time: str
    finish_time: NotRequired[str]


class TransactionFailContractInformation(TypedDict):
    contract_id: NotRequired[str]
    contract_status: NotRequired[str]
    create_time: NotRequired[str]


class TransactionFailPayer(TypedDict):
    openid: str
    sub_openid: NotRequired[str]
    sp_openid: NotRequired[str]


class TransactionFailAmount(TypedDict):
    currency: str
    payer_currency: str


class TransactionFailDeviceInformation(TypedDict):
    device_id: NotRequired[str]
    payer_total: str


class TransactionFailPromotionDetailGoodsDetail(TypedDict):
    goods_id: str
    quantity: int
    unit_price: int
    discount_amount: int
    goods_remark: NotRequired[str]


class TransactionFailPromotionDetail(TypedDict):
    coupon_id: str
    name: NotRequired[str]
    scope: NotRequired[str]
    type: NotRequired[str]
    stock_id: NotRequired[str]
    currency: NotRequired[str]
    goods_detail: NotRequired[list[TransactionFailPromotionDetailGoodsDetail]]
    activity_id: NotRequired[str]


class TransactionFailSceneInfo(TypedDict):
    device_id: NotRequired[str]


class TransactionFailParkingInfo(TypedDict):
    parking_id: str
    plate_number: str
    plate_color: Literal["BLUE", "GREEN", "YELLOW", "BLACK", "WHITE", "LIMEGREEN"] | str
    start_time: str
    end_time: str
    parking_name: str
    charging_duration: int
    device_id: str


class TransactionFail(TypedDict):
    """停车服务扣费失败"""

    sp_mchid: str
    appid: str
    sub_mchid: str
    sub_appid: str
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    plan_id: NotRequired[str]
    contract_information: NotRequired[TransactionFailContractInformation]
    out_trade_no: str
    transaction_id: str
    attach: NotRequired[str]
    bank_type: str
    success_time: str
    trade_state: str
    trade_state_description: NotRequired[str]
    payer: TransactionFailPayer
    amount: TransactionFailAmount
    device_information: TransactionFailDeviceInformation
    promotion_detail: NotRequired[list[TransactionFailPromotionDetail]]
    mchid: str
    trade_type: Literal["PAP"] | str
    trade_state_desc: str
    scene_info: NotRequired[TransactionFailSceneInfo]
    sp_appid: NotRequired[str]
    description: str
    create_time: str
    user_repaid: str
    trade_scene: NotRequired[str]
    parking_info: TransactionFailParkingInfo


class TransactionIndustryFailedPayer(TypedDict):
    openid: str
    sub_openid: NotRequired[str]


class TransactionIndustryFailedAmount(TypedDict):
    total: int
    payer_total: NotRequired[int]
    discount_total: NotRequired[int]
    currency: str


class TransactionIndustryFailedDeviceInfo(TypedDict):
    device_id: NotRequired[str]
    device_ip: str


class TransactionIndustryFailedPromotionDetail(TypedDict):
    coupon_id: NotRequired[str]
    name: NotRequired[str]
    scope: NotRequired[str]
    type: NotRequired[str]
    amount: NotRequired[int]
    stock_id: NotRequired[str]
    wechatpay_contribute: NotRequired[int]
    merchant_contribute: NotRequired[int]
    other_contribute: NotRequired[int]


class TransactionIndustryFailed(TypedDict):
    """校园轻松付扣费失败"""

    mchid: str
    appid: str
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    out_trade_no: str
    transaction_id: NotRequired[str]
    trade_type: NotRequired[str]
    trade_state: Literal["SUCCESS", "REFUND", "ACCEPTED", "PAY_FAIL", "PAY_BACK"] | str
    trade_state_desc: NotRequired[str]
    bank_type: NotRequired[str]
    attach: NotRequired[str]
    success_time: NotRequired[str]
    payer: NotRequired[TransactionIndustryFailedPayer]
    amount: TransactionIndustryFailedAmount
    device_info: TransactionIndustryFailedDeviceInfo
    promotion_detail: NotRequired[list[TransactionIndustryFailedPromotionDetail]]


class TransactionIndustrySuccessPayer(TypedDict):
    openid: str
    sub_openid: NotRequired[str]


class TransactionIndustrySuccessAmount(TypedDict):
    total: int
    payer_total: NotRequired[int]
    discount_total: NotRequired[int]
    currency: str


class TransactionIndustrySuccessDeviceInfo(TypedDict):
    device_id: NotRequired[str]
    device_ip: str


class TransactionIndustrySuccessPromotionDetail(TypedDict):
    coupon_id: NotRequired[str]
    name: NotRequired[str]
    scope: NotRequired[str]
    type: NotRequired[str]
    amount: NotRequired[int]
    stock_id: NotRequired[str]
    wechatpay_contribute: NotRequired[int]
    merchant_contribute: NotRequired[int]
    other_contribute: NotRequired[int]


class TransactionIndustrySuccess(TypedDict):
    """校园轻松付扣费支付成功"""

    mchid: str
    appid: str
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    out_trade_no: str
    transaction_id: NotRequired[str]
    trade_type: NotRequired[str]
    trade_state: Literal["SUCCESS", "REFUND", "ACCEPTED", "PAY_FAIL", "PAY_BACK"] | str
    trade_state_desc: NotRequired[str]
    bank_type: NotRequired[str]
    attach: NotRequired[str]
    success_time: NotRequired[str]
    payer: NotRequired[TransactionIndustrySuccessPayer]
    amount: TransactionIndustrySuccessAmount
    device_info: TransactionIndustrySuccessDeviceInfo
    promotion_detail: NotRequired[list[TransactionIndustrySuccessPromotionDetail]]


class TransactionPayBackPayer(TypedDict):
    openid: str
    sub_openid: NotRequired[str]


class TransactionPayBackAmount(TypedDict):
    currency: str


class TransactionPayBackDeviceInfo(TypedDict):
    device_id: NotRequired[str]


class TransactionPayBackPromotionDetail(TypedDict):
    coupon_id: str
    name: NotRequired[str]
    scope: NotRequired[str]
    type: NotRequired[str]
    stock_id: NotRequired[str]
    activity_id: NotRequired[str]
    currency: NotRequired[str]


class TransactionPayBackParkingInfo(TypedDict):
    parking_id: str
    plate_number: str
    plate_color: Literal["BLUE", "GREEN", "YELLOW", "BLACK", "WHITE", "LIMEGREEN"] | str
    start_time: str
    end_time: str
    parking_name: str
    charging_duration: int
    device_id: str


class TransactionPayBack(TypedDict):
    """用户对垫资单还款"""

    mchid: str
    appid: str
    sub_mchid: str
    sub_appid: str
    out_trade_no: str
    transaction_id: NotRequired[str]
    trade_type: NotRequired[str]
    trade_state: str
    trade_state_desc: NotRequired[str]
    bank_type: NotRequired[str]
    attach: NotRequired[str]
    success_time: NotRequired[str]
    payer: NotRequired[TransactionPayBackPayer]
    amount: TransactionPayBackAmount
    device_info: TransactionPayBackDeviceInfo
    promotion_detail: NotRequired[list[TransactionPayBackPromotionDetail]]
    sp_mchid: str
    description: str
    create_time: str
    trade_state_description: NotRequired[str]
    user_repaid: NotRequired[str]
    trade_scene: NotRequired[str]
    parking_info: TransactionPayBackParkingInfo


class TransactionSuccessReceiver(TypedDict):
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID"] | str
    account: str
    amount: int
    description: str


class TransactionSuccessParkingInfo(TypedDict):
    parking_id: str
    plate_number: str
    plate_color: Literal["BLUE", "GREEN", "YELLOW", "BLACK", "WHITE", "LIMEGREEN"] | str
    start_time: str
    end_time: str
    parking_name: str
    charging_duration: int
    device_id: str


class TransactionSuccessPayer(TypedDict):
    openid: str
    sub_openid: NotRequired[str]


class TransactionSuccessAmountExchangeRate(TypedDict):
    type: NotRequired[str]
    rate: NotRequired[int]


class TransactionSuccessAmount(TypedDict):
    currency: str
    payer_total: int
    payer_currency: str
    exchange_rate: NotRequired[TransactionSuccessAmountExchangeRate]
    total: int


class TransactionSuccessPromotionDetail(TypedDict):
    coupon_id: str
    name: NotRequired[str]
    scope: NotRequired[str]
    type: NotRequired[str]
    activity_id: NotRequired[str]
    currency: NotRequired[str]


class TransactionSuccessSceneInfoSubOrdersAmount(TypedDict):
    total_amount: int
    payer_amount: int
    currency: str
    payer_currency: str
    settlement_rate: NotRequired[float]


class TransactionSuccessSceneInfoSubOrders(TypedDict):
    mchid: str
    individual_auth_id: NotRequired[str]
    individual_name: NotRequired[str]
    trade_type: NotRequired[str]
    trade_state: Literal["SUCCESS", "REFUND", "NOTPAY", "CLOSED", "REVOKED", "USERPAYING", "PAYERROR", "ACCEPT"] | str
    bank_type: NotRequired[str]
    attach: NotRequired[str]
    amount: NotRequired[TransactionSuccessSceneInfoSubOrdersAmount]
    success_time: NotRequired[str]
    transaction_id: NotRequired[str]
    out_trade_no: str


class TransactionSuccessSceneInfoCombinePayerInfo(TypedDict):
    openid: str


class TransactionSuccessSceneInfoInstallmentInfo(TypedDict):
    use_subsidy: bool
    selected_installment_number: int


class TransactionSuccessSceneInfo(TypedDict):
    device_id: str
    sub_orders: NotRequired[TransactionSuccessSceneInfoSubOrders]
    combine_payer_info: NotRequired[TransactionSuccessSceneInfoCombinePayerInfo]
    installment_info: NotRequired[TransactionSuccessSceneInfoInstallmentInfo]


class TransactionSuccess(TypedDict):
    """支付成功"""

    sp_mchid: NotRequired[str]
    sub_mchid: NotRequired[str]
    transaction_id: str
    order_id: NotRequired[str]
    out_order_no: NotRequired[str]
    receiver: NotRequired[TransactionSuccessReceiver]
    success_time: str
    appid: NotRequired[str]
    out_trade_no: str
    description: NotRequired[str]
    create_time: NotRequired[str]
    trade_state: str
    trade_state_description: NotRequired[str]
    bank_type: NotRequired[str]
    attach: NotRequired[str]
    user_repaid: NotRequired[str]
    trade_scene: NotRequired[str]
    parking_info: NotRequired[TransactionSuccessParkingInfo]
    payer: TransactionSuccessPayer
    amount: TransactionSuccessAmount
    promotion_detail: NotRequired[list[TransactionSuccessPromotionDetail]]
    sub_appid: NotRequired[str]
    combine_appid: NotRequired[str]
    combine_mchid: NotRequired[str]
    combine_out_trade_no: NotRequired[str]
    combine_transaction_id: NotRequired[str]
    scene_info: NotRequired[TransactionSuccessSceneInfo]
    mchid: NotRequired[str]
    trade_type: str
    trade_state_desc: str


class VehicleEntranceStateChange(TypedDict):
    """停车入场状态变更"""

    sp_mchid: str
    sub_mchid: str
    parking_id: str
    out_parking_no: str
    plate_number: str
    plate_color: Literal["BLUE", "GREEN", "YELLOW", "BLACK", "WHITE", "LIMEGREEN"] | str
    start_time: str
    parking_name: str
    free_duration: int
    parking_state: str
    blocked_state_description: NotRequired[str]
    state_update_time: str


class VehicleUserStateChange(TypedDict):
    """ETC授权签约状态变化"""

    appid: str
    sp_mchid: str
    sp_openid: str
    sub_openid: NotRequired[str]
    sub_mchid: NotRequired[str]
    contract_id: str
    bind_state: str
    plate_number: str


class ViolationAppeal(TypedDict):
    """商户平台申诉"""

    sub_mchid: str
    company_name: str
    record_id: str
    punish_plan: str
    punish_time: str
    punish_description: str
    risk_type: (
        Literal[
            "ONE_YUAN_PURCHASES",
            "MULTI_LEVEL_DISTRIBUTION_REBATE",
            "PROHIBITED_BUSINESS_CATEGORIES",
            "CASH_ADVANCE_VIA_CREDIT_CARD",
            "INDUCING_USERS_TO_MAKE_PAYMENTS",
            "FRAUD",
            "MALICIOUS_FAN_COUNT_BOOSTING",
            "CROSS_CATEGORY_ACTIVITIES",
            "CROSS_CATEGORY_BUSINESS",
            "GAMBLING",
            "LEWD_CONTENT",
            "UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS",
            "INVESTMENT",
            "TRANSACTION_DISPUTE",
            "CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API",
            "OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES",
            "UNUSUAL_TRANSACTION",
            "UNLICENSED_BUSINESS",
            "WEALTH_INVESTMENT",
            "AFFILIATED_TO_A_VIOLATING_ENTITY",
            "INVOLVED_IN_A_JUDICIAL_CASE",
            "INCORRECT_INFORMATION_SUBMITTED",
            "APPEAL_SUCCESSFUL",
            "REPORTED_BY_OTHERS",
            "VIOLATING_SMART_CATERING_ACTIVITIES",
            "MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID",
            "CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API",
            "UNUSUAL_REAL_TIME_TRANSACTION",
            "UNACCEPTABLE_DOCUMENTS",
            "LARGE_AMOUNT_TRANSACTION",
            "ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT",
            "UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT",
            "INACTIVE_TRANSACTION",
            "OTHER_UNUSUAL_ACTIVITIES",
        ]
        | str
    )
    risk_description: str


class ViolationIntercept(TypedDict):
    """商户平台拦截"""

    sub_mchid: str
    company_name: str
    record_id: str
    punish_plan: str
    punish_time: str
    punish_description: str
    risk_type: (
        Literal[
            "ONE_YUAN_PURCHASES",
            "MULTI_LEVEL_DISTRIBUTION_REBATE",
            "PROHIBITED_BUSINESS_CATEGORIES",
            "CASH_ADVANCE_VIA_CREDIT_CARD",
            "INDUCING_USERS_TO_MAKE_PAYMENTS",
            "FRAUD",
            "MALICIOUS_FAN_COUNT_BOOSTING",
            "CROSS_CATEGORY_ACTIVITIES",
            "CROSS_CATEGORY_BUSINESS",
            "GAMBLING",
            "LEWD_CONTENT",
            "UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS",
            "INVESTMENT",
            "TRANSACTION_DISPUTE",
            "CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API",
            "OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES",
            "UNUSUAL_TRANSACTION",
            "UNLICENSED_BUSINESS",
            "WEALTH_INVESTMENT",
            "AFFILIATED_TO_A_VIOLATING_ENTITY",
            "INVOLVED_IN_A_JUDICIAL_CASE",
            "INCORRECT_INFORMATION_SUBMITTED",
            "APPEAL_SUCCESSFUL",
            "REPORTED_BY_OTHERS",
            "VIOLATING_SMART_CATERING_ACTIVITIES",
            "MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID",
            "CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API",
            "UNUSUAL_REAL_TIME_TRANSACTION",
            "UNACCEPTABLE_DOCUMENTS",
            "LARGE_AMOUNT_TRANSACTION",
            "ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT",
            "UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT",
            "INACTIVE_TRANSACTION",
            "OTHER_UNUSUAL_ACTIVITIES",
        ]
        | str
    )
    risk_description: str


class ViolationPunish(TypedDict):
    """商户平台处罚"""

    sub_mchid: str
    company_name: str
    record_id: str
    punish_plan: str
    punish_time: str
    punish_description: str
    risk_type: (
        Literal[
            "ONE_YUAN_PURCHASES",
            "MULTI_LEVEL_DISTRIBUTION_REBATE",
            "PROHIBITED_BUSINESS_CATEGORIES",
            "CASH_ADVANCE_VIA_CREDIT_CARD",
            "INDUCING_USERS_TO_MAKE_PAYMENTS",
            "FRAUD",
            "MALICIOUS_FAN_COUNT_BOOSTING",
            "CROSS_CATEGORY_ACTIVITIES",
            "CROSS_CATEGORY_BUSINESS",
            "GAMBLING",
            "LEWD_CONTENT",
            "UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS",
            "INVESTMENT",
            "TRANSACTION_DISPUTE",
            "CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API",
            "OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES",
            "UNUSUAL_TRANSACTION",
            "UNLICENSED_BUSINESS",
            "WEALTH_INVESTMENT",
            "AFFILIATED_TO_A_VIOLATING_ENTITY",
            "INVOLVED_IN_A_JUDICIAL_CASE",
            "INCORRECT_INFORMATION_SUBMITTED",
            "APPEAL_SUCCESSFUL",
            "REPORTED_BY_OTHERS",
            "VIOLATING_SMART_CATERING_ACTIVITIES",
            "MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID",
            "CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API",
            "UNUSUAL_REAL_TIME_TRANSACTION",
            "UNACCEPTABLE_DOCUMENTS",
            "LARGE_AMOUNT_TRANSACTION",
            "ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT",
            "UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT",
            "INACTIVE_TRANSACTION",
            "OTHER_UNUSUAL_ACTIVITIES",
        ]
        | str
    )
    risk_description: str


class WebizpayAuthorized(TypedDict):
    """关系授权完成"""

    sp_mchid: str
    sub_mchid: str
    user_id: str
    employee_id: str
    authorization_time: str


class WebizpayPaymentrefundsuccess(TypedDict):
    """企业支付额度卡退款成功后"""

    sp_mchid: str
    sub_mchid: str
    card_no: str
    employee_id: str
    transaction_id: str
    out_trade_no: str
    refund_id: str
    out_refund_no: str
    amount: int
    pay_success_time: int
    refunded_amount: int
    refund_amount: int
    refund_state: Literal["SUCCESS"] | str
    refund_create_time: int
    refund_success_time: int


class WebizpayPaymentsuccess(TypedDict):
    """企业支付额度卡支付成功后"""

    sp_mchid: str
    sub_mchid: str
    card_no: str
    employee_id: str
    receive_mch_name: str
    receive_mch_full_name: str
    receive_mch_organization_code: str
    acquirer: str
    transaction_id: str
    out_trade_no: str
    refund_id: NotRequired[str]
    out_refund_no: NotRequired[str]
    transaction_state: Literal["SUCCESS", "REFUND", "NOTPAY", "CLOSED", "REVOKED", "USERPAYING", "PAYERROR"] | str
    amount: int
    goods_name: int
    pay_success_time: int


class WebizpayQuotacardexpired(TypedDict):
    """企业支付额度卡失效后"""

    sp_mchid: str
    sub_mchid: str
    card_no: str
    employee_id: str
    card_state: Literal["ACTIVE", "DISABLED"] | str
    card_disabled_time: str
    reason: NotRequired[str]


class WebizpayRevoked(TypedDict):
    """企业支付关系解除授权后"""

    sp_mchid: str
    sub_mchid: str
    user_id: str
    authorization_state: Literal["AUTHORIZED", "REVOKED"] | str
    authorization_revoked_time: str
    reason: Literal["企业发起", "员工注销"] | str


AnyNotification = Union[
    Notification[Literal["v2/CHECK.FAIL"], V2ScoreCheckFail],
    Notification[Literal["v2/CHECK.SUCCESS"], V2ScoreCheckSuccess],
    Notification[Literal["v2/TRANSACTION.FAIL"], V2ScoreTransactionFail],
    Notification[Literal["v2/TRANSACTION.SUCCESS"], V2ScoreTransactionSuccess],
    Notification[Literal["v2/combined-transactions-success"], V2CombinedTransactionsSuccess],
    Notification[Literal["v2/pap-contract-state-changed"], V2PapContractStateChanged],
    Notification[Literal["v2/refund-processed"], V2RefundProcessed],
    Notification[Literal["v2/transaction-success"], V2TransactionSuccess],
    Notification[Literal["v2/transactions-risk-occurred"], V2TransactionsRiskOccurred],
    Notification[Literal["v2/vehicle-state-changed-for-parking"], V2VehicleStateChangedForParking],
    Notification[Literal["ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS"], AbnormalFundProcessingTransferSuccess],
    Notification[Literal["APPLYMENT_STATE.APPROVED"], ApplymentStateApproved],
    Notification[Literal["BLOCKRECORD.CHANGE"], BlockrecordChange],
    Notification[Literal["BLOCKSUBMISSION.CHANGE"], BlocksubmissionChange],
    Notification[Literal["BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON"], BrandMemberCardSpPointExchangeCoupon],
    Notification[Literal["BRAND_MEMBER_CARD_SP.SYNC_USER_POINT"], BrandMemberCardSpSyncUserPoint],
    Notification[Literal["BRAND_MEMBER_CARD_SP.USER_CARD.CREATE"], BrandMemberCardSpUserCardCreate],
    Notification[Literal["BRAND_MEMBER_CARD_SP.USER_CARD.DELETE"], BrandMemberCardSpUserCardDelete],
    Notification[Literal["BUDGET.CLOSED"], BudgetClosed],
    Notification[Literal["BUDGET.FINISHED"], BudgetFinished],
    Notification[Literal["BUDGET.LOCKED"], BudgetLocked],
    Notification[Literal["COMPLAINT.CREATE"], ComplaintCreate],
    Notification[Literal["COMPLAINT.STATE_CHANGE"], ComplaintStateChange],
    Notification[Literal["COUPON.SEND"], CouponSend],
    Notification[Literal["COUPON.USE"], CouponUse],
    Notification[Literal["CREDIT_REPAYMENT.DEDUCTION_PAY"], CreditRepaymentDeductionPay],
    Notification[Literal["CREDIT_REPAYMENT.SIGN_CONTRACT"], CreditRepaymentSignContract],
    Notification[Literal["CREDIT_REPAYMENT.TERMINATE_CONTRACT"], CreditRepaymentTerminateContract],
    Notification[Literal["CROSS_BORDER_PAY.GET_MCH_INFO"], CrossBorderPayGetMchInfo],
    Notification[Literal["CROSS_BORDER_PAY.PUSH_ORDER_INFO"], CrossBorderPayPushOrderInfo],
    Notification[Literal["DELIVERY_PLAN.CHANGE"], DeliveryPlanChange],
    Notification[Literal["DISCOUNT_CARD.AGREEMENT_ENDED"], DiscountCardAgreementEnded],
    Notification[Literal["DISCOUNT_CARD.GET_CARD"], DiscountCardGetCard],
    Notification[Literal["DISCOUNT_CARD.SETTLEMENT"], DiscountCardSettlement],
    Notification[Literal["DISCOUNT_CARD.USER_ACCEPTED"], DiscountCardUserAccepted],
    Notification[Literal["DISCOUNT_CARD.USER_PAID"], DiscountCardUserPaid],
    Notification[Literal["ECOMMERCE_ENTRUST.SIGN"], dict[str, Any]],
    Notification[Literal["ECOMMERCE_ENTRUST.TERMINATE"], dict[str, Any]],
    Notification[Literal["EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE"], EduSchoolPayUserDebtStateUpdate],
    Notification[Literal["ENTRUST.RELEASE"], EntrustRelease],
    Notification[Literal["ENTRUST.SIGN"], EntrustSign],
    Notification[Literal["ENTRUST.SIGNING"], EntrustSigning],
    Notification[Literal["ENTRUST.TERMINATE"], EntrustTerminate],
    Notification[Literal["ENTRUST.TERMINATE_INQUIRY"], EntrustTerminateInquiry],
    Notification[Literal["ENTRUST.TERMINATE_RETENTION"], EntrustTerminateRetention],
    Notification[Literal["FACEPAY.USER_STATE_CHANGE"], FacepayUserStateChange],
    Notification[Literal["FAPIAO.CARD_DISCARDED"], FapiaoCardDiscarded],
    Notification[Literal["FAPIAO.CARD_INSERTED"], FapiaoCardInserted],
    Notification[Literal["FAPIAO.ISSUED"], FapiaoIssued],
    Notification[Literal["FAPIAO.REVERSED"], FapiaoReversed],
    Notification[Literal["FAPIAO.USER_APPLIED"], FapiaoUserApplied],
    Notification[Literal["HIRE_POWER_BANK.RECEIVE_INSURANCE"], HirePowerBankReceiveInsurance],
    Notification[Literal["INSURANCE_ENTRUST.RENEW"], InsuranceEntrustRenew],
    Notification[Literal["INSURANCE_ENTRUST.SIGN"], InsuranceEntrustSign],
    Notification[Literal["INSURANCE_ENTRUST.TERMINATE"], InsuranceEntrustTerminate],
    Notification[Literal["INSURANCE_POLICY_MANAGEMENT.GRANTED"], InsurancePolicyManagementGranted],
    Notification[Literal["MALL_AUTH.ACTIVATE_CARD"], MallAuthActivateCard],
    Notification[Literal["MALL_REFUND.SUCCESS"], MallRefundSuccess],
    Notification[Literal["MALL_TRANSACTION.SUCCESS"], MallTransactionSuccess],
    Notification[Literal["MANAGERECORD.CHANGE"], ManagerecordChange],
    Notification[Literal["MCHTRANSFER.AUTHORIZATION.CLOSED"], MchtransferAuthorizationClosed],
    Notification[Literal["MCHTRANSFER.AUTHORIZATION.CONFIRMED"], MchtransferAuthorizationConfirmed],
    Notification[Literal["MCHTRANSFER.BATCH.CLOSED"], MchtransferBatchClosed],
    Notification[Literal["MCHTRANSFER.BATCH.FINISHED"], MchtransferBatchFinished],
    Notification[Literal["MCHTRANSFER.BILL.FINISHED"], MchtransferBillFinished],
    Notification[Literal["MCHTRANSFER.QQWALLETBILL.FINISHED"], MchtransferQqwalletbillFinished],
    Notification[Literal["MCHWITHDRAW.CHANGE"], dict[str, Any]],
    Notification[Literal["MEDICAL_INSURANCE.SUCCESS"], MedicalInsuranceSuccess],
    Notification[Literal["MEMBERCARD.ACCEPT_CARD"], MembercardAcceptCard],
    Notification[Literal["MEMBERCARD.ACTIVATE_CARD"], MembercardActivateCard],
    Notification[Literal["MEMBERCARD.USERCARD_MANAGE"], MembercardUsercardManage],
    Notification[Literal["MERCHANT_NOTIFY.NOTIFY"], MerchantNotifyNotify],
    Notification[Literal["PAPAY.SIGN"], PapaySign],
    Notification[Literal["PAPAY.TERMINATE"], PapayTerminate],
    Notification[Literal["PARKING_FEE.QUERY_TRANS_INFO"], ParkingFeeQueryTransInfo],
    Notification[Literal["PAYSCORE.BIND_SERVICE_ACCOUNT"], PayscoreBindServiceAccount],
    Notification[Literal["PAYSCORE.MCH_PREPAY"], PayscoreMchPrepay],
    Notification[Literal["PAYSCORE.USER_ACCEPTED"], PayscoreUserAccepted],
    Notification[Literal["PAYSCORE.USER_CANCEL_SIGN_PLAN"], PayscoreUserCancelSignPlan],
    Notification[Literal["PAYSCORE.USER_CLOSE_SERVICE"], PayscoreUserCloseService],
    Notification[Literal["PAYSCORE.USER_CONFIRM"], PayscoreUserConfirm],
    Notification[Literal["PAYSCORE.USER_OPEN_SERVICE"], PayscoreUserOpenService],
    Notification[Literal["PAYSCORE.USER_PAID"], PayscoreUserPaid],
    Notification[Literal["PAYSCORE.USER_SIGN_PLAN"], PayscoreUserSignPlan],
    Notification[Literal["PRODUCT_COUPON_SP.IMAGE_GENERATION"], ProductCouponSpImageGeneration],
    Notification[Literal["PRODUCT_COUPON_SP.SEND"], ProductCouponSpSend],
    Notification[Literal["PROFITSHARING.RETURN"], ProfitsharingReturn],
    Notification[Literal["PROFITSHARING.SUCCESS"], ProfitsharingSuccess],
    Notification[Literal["RECHARGE.CLOSED"], RechargeClosed],
    Notification[Literal["RECHARGE.FUND_RETURNED"], RechargeFundReturned],
    Notification[Literal["RECHARGE.SUCCESS"], RechargeSuccess],
    Notification[Literal["REFUND.ABNORMAL"], RefundAbnormal],
    Notification[Literal["REFUND.CLOSED"], RefundClosed],
    Notification[Literal["REFUND.SUCCESS"], RefundSuccess],
    Notification[Literal["RISKTRADE.IDENTIFICATION"], RisktradeIdentification],
    Notification[Literal["SECURITY_ECHO.SUCCESS"], SecurityEchoSuccess],
    Notification[Literal["SETTLEMENT.SUCCESS"], SettlementSuccess],
    Notification[Literal["TRANSACTION.FAIL"], TransactionFail],
    Notification[Literal["TRANSACTION.INDUSTRY_FAILED"], TransactionIndustryFailed],
    Notification[Literal["TRANSACTION.INDUSTRY_SUCCESS"], TransactionIndustrySuccess],
    Notification[Literal["TRANSACTION.PAY_BACK"], TransactionPayBack],
    Notification[Literal["TRANSACTION.SUCCESS"], TransactionSuccess],
    Notification[Literal["VEHICLE.ENTRANCE_STATE_CHANGE"], VehicleEntranceStateChange],
    Notification[Literal["VEHICLE.USER_STATE_CHANGE"], VehicleUserStateChange],
    Notification[Literal["VIOLATION.APPEAL"], ViolationAppeal],
    Notification[Literal["VIOLATION.INTERCEPT"], ViolationIntercept],
    Notification[Literal["VIOLATION.PUNISH"], ViolationPunish],
    Notification[Literal["WEBIZPAY.AUTHORIZED"], WebizpayAuthorized],
    Notification[Literal["WEBIZPAY.PAYMENTREFUNDSUCCESS"], WebizpayPaymentrefundsuccess],
    Notification[Literal["WEBIZPAY.PAYMENTSUCCESS"], WebizpayPaymentsuccess],
    Notification[Literal["WEBIZPAY.QUOTACARDEXPIRED"], WebizpayQuotacardexpired],
    Notification[Literal["WEBIZPAY.REVOKED"], WebizpayRevoked],
    Notification[Literal["v2/transaction-fail"], V2TransactionSuccess],
    Notification[Literal["v2/combined-transactions-fail"], V2CombinedTransactionsSuccess],
    Notification[Literal["v2/unknown"], dict[str, str]],
]
"""A documented notification: comparing its `event_type` tells what is in its `resource`.

One that is not documented yet is a `wechatpay.notifications.Notification[str, Mapping[str, Any]]`.
"""
