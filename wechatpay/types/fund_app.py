"""The shapes of the requests and replies of `v3.fundApp`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys

from wechatpay._keys.secret import Secret

if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "BatchNoGetParams",
    "BatchNoGetResult",
    "BatchNoGetResultDetailList",
    "BrandMerchantBatchesPostBody",
    "BrandMerchantBatchesPostBodyDetailList",
    "BrandMerchantBatchesPostResult",
    "CharityBudgetPostBody",
    "CharityBudgetPostResult",
    "CharityTransferBillsPostBody",
    "CharityTransferBillsPostBodyTransactionInfo",
    "CharityTransferBillsPostResult",
    "DetailNoGetResult",
    "ElecsignOutBillNoOutBillNoGetResult",
    "ElecsignTransferBillNoTransferBillNoGetResult",
    "ElectronicReceiptsGetParams",
    "ElectronicReceiptsGetResult",
    "ElectronicReceiptsOutBillNoGetParams",
    "ElectronicReceiptsOutBillNoGetResult",
    "MchTransferTransferBillsOutBillNoOutBillNoCancelPostResult",
    "MchTransferTransferBillsOutBillNoOutBillNoGetResult",
    "MchTransferTransferBillsPostBody",
    "MchTransferTransferBillsPostBodyTransferSceneReportInfos",
    "MchTransferTransferBillsPostBodyUserRecvStyle",
    "MchTransferTransferBillsPostResult",
    "MchTransferTransferBillsPreTransferWithAuthorizationPostBody",
    "MchTransferTransferBillsPreTransferWithAuthorizationPostBodyAuthorizationInfo",
    "MchTransferTransferBillsPreTransferWithAuthorizationPostBodyTransferSceneReportInfos",
    "MchTransferTransferBillsPreTransferWithAuthorizationPostResult",
    "MchTransferTransferBillsTransferPostBody",
    "MchTransferTransferBillsTransferPostBodyTransferSceneReportInfos",
    "MchTransferTransferBillsTransferPostResult",
    "OutAuthorizationNoOutAuthorizationNoClosePostResult",
    "OutAuthorizationNoOutAuthorizationNoClosePostResultCloseInfo",
    "OutAuthorizationNoOutAuthorizationNoGetParams",
    "OutAuthorizationNoOutAuthorizationNoGetResult",
    "OutAuthorizationNoOutAuthorizationNoGetResultCloseInfo",
    "OutBatchNoGetParams",
    "OutBatchNoGetResult",
    "OutBatchNoGetResultDetailList",
    "OutBillNoPostBody",
    "OutBillNoPostResult",
    "OutBudgetNoElectronicReceiptsPostBody",
    "OutBudgetNoElectronicReceiptsPostResult",
    "OutBudgetNoGetParams",
    "OutBudgetNoGetResult",
    "OutDetailNoGetResult",
    "OutTransferNoGetParams",
    "OutTransferNoGetResult",
    "PartnerElectronicReceiptsPostBody",
    "PartnerElectronicReceiptsPostResult",
    "PartnerTransferBillsOutBillNoOutBillNoCancelPostBody",
    "PartnerTransferBillsOutBillNoOutBillNoCancelPostResult",
    "PartnerTransferBillsOutBillNoOutBillNoGetParams",
    "PartnerTransferBillsOutBillNoOutBillNoGetResult",
    "PartnerTransferBillsPostBody",
    "PartnerTransferBillsPostBodyTransferSceneReportInfos",
    "PartnerTransferBillsPostResult",
    "PartnerTransferBillsPreTransferWithAuthorizationPostBody",
    "PartnerTransferBillsPreTransferWithAuthorizationPostBodyAuthorizationInfo",
    "PartnerTransferBillsPreTransferWithAuthorizationPostBodyTransferSceneReportInfos",
    "PartnerTransferBillsPreTransferWithAuthorizationPostResult",
    "PartnerTransferBillsTransferPostBody",
    "PartnerTransferBillsTransferPostBodyTransferSceneReportInfos",
    "PartnerTransferBillsTransferPostResult",
    "SubMchAuthorizationsPostBody",
    "SubMchAuthorizationsPostResult",
    "SubMchidGetResult",
    "SubMchidGetResultApplyOrder",
    "TransferBillNoPostBody",
    "TransferBillNoPostResult",
    "TransferBillsTransferBillNoTransferBillNoGetResult",
    "TransferToQqWalletBillsOutBillNoCancelPostResult",
    "TransferToQqWalletBillsOutBillNoGetResult",
    "TransferToQqWalletBillsPostBody",
    "TransferToQqWalletBillsPostBodyTransferSceneReportInfos",
    "TransferToQqWalletBillsPostResult",
    "UnlockPostBody",
    "UnlockPostResult",
    "UserConfirmAuthorizationPostBody",
    "UserConfirmAuthorizationPostBodySceneInfo",
    "UserConfirmAuthorizationPostResult",
    "UserConfirmAuthorizationsOutAuthorizationNoClosePostResult",
    "UserConfirmAuthorizationsOutAuthorizationNoClosePostResultCloseInfo",
    "UserConfirmAuthorizationsOutAuthorizationNoGetResult",
    "UserConfirmAuthorizationsOutAuthorizationNoGetResultCloseInfo",
    "UserConfirmAuthorizationsPostBody",
    "UserConfirmAuthorizationsPostResult",
]


class DetailNoGetResult(TypedDict):
    """商家明细单号查询明细单"""

    brand_mchid: str
    out_batch_no: str
    batch_no: str
    out_detail_no: str
    detail_no: str
    detail_state: Literal["DETAIL_INIT", "DETAIL_WAIT_PAY", "DETAIL_PROCESSING", "DETAIL_SUCCESS", "DETAIL_FAIL"] | str
    amount: int
    remark: str
    fail_reason: NotRequired[
        Literal[
            "ACCOUNT_FROZEN",
            "REAL_NAME_CHECK_FAIL",
            "NAME_NOT_CORRECT",
            "OPENID_INVALID",
            "TRANSFER_QUOTA_EXCEED",
            "DAY_RECEIVED_QUOTA_EXCEED",
            "DAY_RECEIVED_COUNT_EXCEED",
            "PRODUCT_AUTH_CHECK_FAIL",
            "OVERDUE_CLOSE",
            "ACCOUNT_NOT_EXIST",
            "TRANSFER_RISK",
            "USER_ACCOUNT_LIMIT",
            "FAIL_REASON_UNKNOWN",
            "PAYER_ACCOUNT_ABNORMAL",
            "PAYEE_ACCOUNT_ABNORMAL",
            "USER_RECEIVE_OVERDUE",
            "REMARK_NOT_CORRECT",
            "MERCHANT_REJECT",
            "MERCHANT_NOT_CONFIRM",
            "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH",
        ]
        | str
    ]
    openid: str
    user_name: NotRequired[str]  # encrypted: client.decrypt() opens it
    initiate_time: NotRequired[str]
    update_time: str
    brand_id: int
    template_id: str
    brand_appid: NotRequired[str]


class BatchNoGetParams(TypedDict):
    """微信支付批次单号查询批次单"""

    need_query_detail: NotRequired[bool]
    detail_state: NotRequired[Literal["DETAIL_VIEW_ALL", "DETAIL_VIEW_SUCCESS", "DETAIL_VIEW_FAIL"] | str]


class BatchNoGetResultDetailList(TypedDict):
    transfer_detail_no: str
    out_detail_no: str
    detail_state: Literal["DETAIL_INIT", "DETAIL_WAIT_PAY", "DETAIL_PROCESSING", "DETAIL_SUCCESS", "DETAIL_FAIL"] | str


class BatchNoGetResult(TypedDict):
    """微信支付批次单号查询批次单"""

    brand_mchid: str
    batch_no: str
    out_batch_no: str
    brand_id: NotRequired[int]
    template_id: NotRequired[str]
    brand_appid: NotRequired[str]
    batch_state: Literal["WAIT_PAY", "ACCEPTED", "PROCESSING", "FINISHED", "CLOSED"] | str
    batch_name: str
    batch_remark: str
    close_reason: NotRequired[Literal["MERCHANT_REVOCATION", "SYSTEM_OVERDUE_CLOSE"] | str]
    total_amount: int
    total_num: int
    create_time: str
    update_time: NotRequired[str]
    success_amount: int
    success_num: int
    fail_amount: int
    fail_num: int
    detail_list: NotRequired[list[BatchNoGetResultDetailList]]


class BrandMerchantBatchesPostBodyDetailList(TypedDict):
    out_detail_no: str
    amount: int
    openid: str
    user_name: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    remark: str


class BrandMerchantBatchesPostBody(TypedDict):
    """品牌商户发放红包"""

    brand_id: int
    brand_appid: str
    scene: Literal["CUSTOM_SEND"] | str
    template_id: str
    out_batch_no: str
    batch_name: str
    batch_remark: str
    total_amount: int
    total_num: int
    detail_list: list[BrandMerchantBatchesPostBodyDetailList]


class BrandMerchantBatchesPostResult(TypedDict):
    """品牌商户发放红包"""

    out_batch_no: str
    batch_no: NotRequired[str]
    create_time: str
    batch_state: NotRequired[Literal["WAIT_PAY", "ACCEPTED", "PROCESSING", "FINISHED", "CLOSED"] | str]


class OutBatchNoGetParams(TypedDict):
    """商家批次单号查询批次单"""

    need_query_detail: NotRequired[bool]
    detail_state: NotRequired[Literal["DETAIL_VIEW_ALL", "DETAIL_VIEW_SUCCESS", "DETAIL_VIEW_FAIL"] | str]


class OutBatchNoGetResultDetailList(TypedDict):
    transfer_detail_no: str
    out_detail_no: str
    detail_state: Literal["DETAIL_INIT", "DETAIL_WAIT_PAY", "DETAIL_PROCESSING", "DETAIL_SUCCESS", "DETAIL_FAIL"] | str


class OutBatchNoGetResult(TypedDict):
    """商家批次单号查询批次单"""

    brand_mchid: str
    batch_no: str
    out_batch_no: str
    brand_id: NotRequired[int]
    template_id: NotRequired[str]
    brand_appid: NotRequired[str]
    batch_state: Literal["WAIT_PAY", "ACCEPTED", "PROCESSING", "FINISHED", "CLOSED"] | str
    batch_name: str
    batch_remark: str
    close_reason: NotRequired[Literal["MERCHANT_REVOCATION", "SYSTEM_OVERDUE_CLOSE"] | str]
    total_amount: int
    total_num: int
    create_time: str
    update_time: NotRequired[str]
    success_amount: int
    success_num: int
    fail_amount: int
    fail_num: int
    detail_list: NotRequired[list[OutBatchNoGetResultDetailList]]


class OutDetailNoGetResult(TypedDict):
    """商家明细单号查询明细单"""

    brand_mchid: str
    out_batch_no: str
    batch_no: str
    out_detail_no: str
    detail_no: str
    detail_state: Literal["DETAIL_INIT", "DETAIL_WAIT_PAY", "DETAIL_PROCESSING", "DETAIL_SUCCESS", "DETAIL_FAIL"] | str
    amount: int
    remark: str
    fail_reason: NotRequired[
        Literal[
            "ACCOUNT_FROZEN",
            "REAL_NAME_CHECK_FAIL",
            "NAME_NOT_CORRECT",
            "OPENID_INVALID",
            "TRANSFER_QUOTA_EXCEED",
            "DAY_RECEIVED_QUOTA_EXCEED",
            "DAY_RECEIVED_COUNT_EXCEED",
            "PRODUCT_AUTH_CHECK_FAIL",
            "OVERDUE_CLOSE",
            "ACCOUNT_NOT_EXIST",
            "TRANSFER_RISK",
            "USER_ACCOUNT_LIMIT",
            "FAIL_REASON_UNKNOWN",
            "PAYER_ACCOUNT_ABNORMAL",
            "PAYEE_ACCOUNT_ABNORMAL",
            "USER_RECEIVE_OVERDUE",
            "REMARK_NOT_CORRECT",
            "MERCHANT_REJECT",
            "MERCHANT_NOT_CONFIRM",
            "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH",
        ]
        | str
    ]
    openid: str
    user_name: NotRequired[str]  # encrypted: client.decrypt() opens it
    initiate_time: NotRequired[str]
    update_time: str
    brand_id: int
    template_id: str
    brand_appid: NotRequired[str]


class ElecsignOutBillNoOutBillNoGetResult(TypedDict):
    """商户单号查询电子回单"""

    state: Literal["GENERATING", "FINISHED", "FAILED"] | str
    create_time: str
    update_time: str
    hash_type: NotRequired[Literal["SHA256", "SM3"] | str]
    hash_value: NotRequired[str]
    download_url: NotRequired[str]
    fail_reason: NotRequired[str]


class OutBillNoPostBody(TypedDict):
    """商户单号申请电子回单"""

    out_bill_no: str


class OutBillNoPostResult(TypedDict):
    """商户单号申请电子回单"""

    state: str
    create_time: str


class ElecsignTransferBillNoTransferBillNoGetResult(TypedDict):
    """微信单号查询电子回单"""

    state: Literal["GENERATING", "FINISHED", "FAILED"] | str
    create_time: str
    update_time: str
    hash_type: NotRequired[Literal["SHA256", "SM3"] | str]
    hash_value: NotRequired[str]
    download_url: NotRequired[str]
    fail_reason: NotRequired[str]


class TransferBillNoPostBody(TypedDict):
    """微信单号申请电子回单"""

    transfer_bill_no: str


class TransferBillNoPostResult(TypedDict):
    """微信单号申请电子回单"""

    state: str
    create_time: str


class ElectronicReceiptsGetParams(TypedDict):
    """查询预算出资的电子回单"""

    accept_id: str


class ElectronicReceiptsGetResult(TypedDict):
    """查询预算出资的电子回单"""

    out_budget_no: str
    start_date: str
    end_date: str
    sponsor_mchid: str
    receiver_mchid: NotRequired[str]
    receipt_state: Literal["ACCEPTED", "FINISHED"] | str
    accept_id: str
    hash_type: NotRequired[Literal["SHA256", "SM3"] | str]
    hash_value: NotRequired[str]
    download_url: NotRequired[str]


class OutBudgetNoElectronicReceiptsPostBody(TypedDict):
    """申请预算出资的电子回单"""

    start_date: str
    end_date: str
    sponsor_mchid: str
    receiver_mchid: NotRequired[str]


class OutBudgetNoElectronicReceiptsPostResult(TypedDict):
    """申请预算出资的电子回单"""

    out_budget_no: str
    start_date: str
    end_date: str
    sponsor_mchid: str
    receiver_mchid: NotRequired[str]
    receipt_state: Literal["ACCEPTED", "FINISHED"] | str
    accept_id: str
    hash_type: NotRequired[Literal["SHA256", "SM3"] | str]
    hash_value: NotRequired[str]
    download_url: NotRequired[str]


class OutBudgetNoGetParams(TypedDict):
    """商户单号查询公益捐赠预算详情"""

    sponsor_mchid: str


class OutBudgetNoGetResult(TypedDict):
    """商户单号查询公益捐赠预算详情"""

    sp_mchid: str
    out_budget_no: str
    budget_id: str
    amount: int
    sponsor_mchid: str
    activity_name: str
    activity_remark: str
    state: NotRequired[Literal["PENDING", "LOCKED", "FINISHED", "CLOSED"] | str]
    confirm_url: NotRequired[str]
    super_admin_wxid_mask: NotRequired[str]
    remain_amount: NotRequired[int]
    unlock_remark: NotRequired[str]
    locked_time: NotRequired[str]
    finished_time: NotRequired[str]
    closed_time: NotRequired[str]


class UnlockPostBody(TypedDict):
    """解锁公益捐赠预算"""

    sponsor_mchid: str
    activity_remark: str


class UnlockPostResult(TypedDict):
    """解锁公益捐赠预算"""

    sp_mchid: str
    out_budget_no: str
    budget_id: str
    amount: int
    sponsor_mchid: str
    activity_name: str
    activity_remark: str
    state: Literal["FINISHED"] | str
    unlock_remark: str
    locked_time: str
    finished_time: str
    unlocked_amount: NotRequired[int]


class CharityBudgetPostBody(TypedDict):
    """申请公益捐赠预算"""

    out_budget_no: str
    sponsor_mchid: str
    sponsor_subject_name: str
    activity_name: str
    activity_remark: str
    amount: int
    notify_url: NotRequired[str]


class CharityBudgetPostResult(TypedDict):
    """申请公益捐赠预算"""

    sp_mchid: str
    out_budget_no: str
    budget_id: str
    amount: int
    sponsor_mchid: str
    activity_name: str
    activity_remark: str
    state: NotRequired[Literal["PENDING", "LOCKED", "FINISHED", "CLOSED"] | str]
    confirm_url: NotRequired[str]
    super_admin_wxid_mask: NotRequired[str]
    remain_amount: NotRequired[int]
    unlock_remark: NotRequired[str]
    locked_time: NotRequired[str]
    finished_time: NotRequired[str]
    closed_time: NotRequired[str]


class OutTransferNoGetParams(TypedDict):
    """商户单号查询公益捐赠详情"""

    sponsor_mchid: str
    out_budget_no: str


class OutTransferNoGetResult(TypedDict):
    """商户单号查询公益捐赠详情"""

    out_budget_no: str
    budget_id: str
    out_transfer_no: str
    transfer_id: str
    amount: int
    transfer_remark: str
    receive_mchid: str
    state: Literal["ACCEPTED", "SUCCESS", "CLOSE"] | str
    create_time: str
    success_time: NotRequired[str]


class CharityTransferBillsPostBodyTransactionInfo(TypedDict):
    transaction_type: Literal["WXPAY"] | str
    transaction_id: str


class CharityTransferBillsPostBody(TypedDict):
    """发起公益捐赠"""

    out_budget_no: str
    out_transfer_no: str
    transaction_info: NotRequired[CharityTransferBillsPostBodyTransactionInfo]
    sponsor_mchid: str
    receive_mchid: str
    amount: int
    transfer_remark: str


class CharityTransferBillsPostResult(TypedDict):
    """发起公益捐赠"""

    out_budget_no: str
    budget_id: str
    out_transfer_no: str
    transfer_id: str
    amount: int
    transfer_remark: str
    receive_mchid: str
    state: Literal["ACCEPTED", "SUCCESS", "CLOSE"] | str
    create_time: str
    success_time: NotRequired[str]


class ElectronicReceiptsOutBillNoGetParams(TypedDict):
    """查询单笔转账电子回单"""

    sub_mchid: str


class ElectronicReceiptsOutBillNoGetResult(TypedDict):
    """查询单笔转账电子回单"""

    sub_mchid: str
    out_bill_no: str
    state: Literal["GENERATING", "FINISHED"] | str
    create_time: str
    update_time: NotRequired[str]
    hash_type: NotRequired[Literal["SM3"] | str]
    hash_value: NotRequired[str]
    download_url: NotRequired[str]


class PartnerElectronicReceiptsPostBody(TypedDict):
    """申请单笔转账电子回单"""

    sub_mchid: str
    out_bill_no: str


class PartnerElectronicReceiptsPostResult(TypedDict):
    """申请单笔转账电子回单"""

    sub_mchid: str
    out_bill_no: str
    state: Literal["GENERATING", "FINISHED"] | str
    create_time: str
    update_time: NotRequired[str]
    hash_type: NotRequired[Literal["SM3"] | str]
    hash_value: NotRequired[str]
    download_url: NotRequired[str]


class SubMchidGetResultApplyOrder(TypedDict):
    sub_mchid: str
    out_apply_no: str
    state: Literal["INVITED", "PASSED", "REJECTED", "EXPIRED"] | str
    accept_time: str
    update_time: str


class SubMchidGetResult(TypedDict):
    """查询子商户商家转账授权状态"""

    sub_mchid: str
    state: Literal["AUTHORIZED", "UNAUTHORIZED", "CANCELED"] | str
    apply_order: NotRequired[SubMchidGetResultApplyOrder]
    authorization_time: NotRequired[str]
    cancel_authorization_time: NotRequired[str]


class SubMchAuthorizationsPostBody(TypedDict):
    """申请子商户商家转账授权"""

    sub_mchid: str
    out_apply_no: str


class SubMchAuthorizationsPostResult(TypedDict):
    """申请子商户商家转账授权"""

    sub_mchid: str
    out_apply_no: str
    state: Literal["INVITED", "PASSED", "REJECTED", "EXPIRED"] | str
    accept_time: str
    update_time: str


class PartnerTransferBillsOutBillNoOutBillNoCancelPostBody(TypedDict):
    """撤销转账"""

    sub_mchid: str


class PartnerTransferBillsOutBillNoOutBillNoCancelPostResult(TypedDict):
    """撤销转账"""

    sub_mchid: str
    out_bill_no: str
    transfer_bill_no: str
    state: (
        Literal[
            "ACCEPTED", "PROCESSING", "WAIT_USER_CONFIRM", "TRANSFERING", "SUCCESS", "FAIL", "CANCELING", "CANCELLED"
        ]
        | str
    )
    transfer_amount: NotRequired[int]
    transfer_remark: NotRequired[str]
    fail_reason: NotRequired[str]
    openid: NotRequired[str]
    user_name: NotRequired[str]  # encrypted: client.decrypt() opens it
    create_time: NotRequired[str]
    update_time: str


class PartnerTransferBillsOutBillNoOutBillNoGetParams(TypedDict):
    """商户单号查询转账单"""

    sub_mchid: str


class PartnerTransferBillsOutBillNoOutBillNoGetResult(TypedDict):
    """商户单号查询转账单"""

    sub_mchid: str
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
    fail_reason: NotRequired[str]
    openid: NotRequired[str]
    user_name: NotRequired[str]  # encrypted: client.decrypt() opens it
    create_time: str
    update_time: str


class PartnerTransferBillsPostBodyTransferSceneReportInfos(TypedDict):
    info_type: str
    info_content: str


class PartnerTransferBillsPostBody(TypedDict):
    """发起转账"""

    sub_mchid: str
    appid: str
    out_bill_no: str
    openid: str
    user_name: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    transfer_amount: int
    transfer_remark: str
    notify_url: NotRequired[str]
    user_recv_perception: NotRequired[str]
    transfer_scene_id: Literal["1000", "1002", "1004", "1005", "1009", "1010", "1011", "1013"] | str
    transfer_scene_report_infos: list[PartnerTransferBillsPostBodyTransferSceneReportInfos]


class PartnerTransferBillsPostResult(TypedDict):
    """发起转账"""

    sub_mchid: str
    out_bill_no: str
    transfer_bill_no: str
    create_time: str
    package_info: str


class PartnerTransferBillsPreTransferWithAuthorizationPostBodyTransferSceneReportInfos(TypedDict):
    info_type: str
    info_content: str


class PartnerTransferBillsPreTransferWithAuthorizationPostBodyAuthorizationInfo(TypedDict):
    user_display_name: str
    out_authorization_no: str
    authorization_notify_url: str


class PartnerTransferBillsPreTransferWithAuthorizationPostBody(TypedDict):
    """发起转账并完成自动收款授权"""

    sub_mchid: str
    appid: str
    out_bill_no: str
    openid: str
    user_name: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    transfer_amount: int
    transfer_remark: str
    notify_url: NotRequired[str]
    user_recv_perception: NotRequired[str]
    transfer_scene_id: Literal["1000", "1002", "1004", "1005", "1009", "1010", "1011", "1013"] | str
    transfer_scene_report_infos: list[PartnerTransferBillsPreTransferWithAuthorizationPostBodyTransferSceneReportInfos]
    authorization_info: NotRequired[PartnerTransferBillsPreTransferWithAuthorizationPostBodyAuthorizationInfo]


class PartnerTransferBillsPreTransferWithAuthorizationPostResult(TypedDict):
    """发起转账并完成自动收款授权"""

    sub_mchid: str
    out_bill_no: str
    transfer_bill_no: str
    create_time: str
    package_info: str


class PartnerTransferBillsTransferPostBodyTransferSceneReportInfos(TypedDict):
    info_type: str
    info_content: str


class PartnerTransferBillsTransferPostBody(TypedDict):
    """转账（用户自动收款）"""

    sub_mchid: str
    appid: str
    out_bill_no: str
    user_name: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    transfer_amount: int
    transfer_remark: str
    notify_url: NotRequired[str]
    user_recv_perception: NotRequired[str]
    transfer_scene_id: Literal["1000", "1002", "1004", "1005", "1009", "1010", "1011", "1013"] | str
    transfer_scene_report_infos: list[PartnerTransferBillsTransferPostBodyTransferSceneReportInfos]
    authorization_id: str


class PartnerTransferBillsTransferPostResult(TypedDict):
    """转账（用户自动收款）"""

    sub_mchid: str
    mchid: NotRequired[str]
    out_bill_no: str
    transfer_bill_no: str
    appid: NotRequired[str]
    state: Literal["ACCEPTED", "SUCCESS"] | str
    transfer_amount: int
    transfer_remark: str
    fail_reason: NotRequired[str]
    openid: NotRequired[str]
    user_name: NotRequired[str]  # encrypted: client.decrypt() opens it
    create_time: str
    update_time: NotRequired[str]


class UserConfirmAuthorizationsOutAuthorizationNoClosePostResultCloseInfo(TypedDict):
    close_time: str
    close_reason: Literal["CLOSE_VIA_MCH_API"] | str


class UserConfirmAuthorizationsOutAuthorizationNoClosePostResult(TypedDict):
    """解除免确认收款授权"""

    out_authorization_no: str
    appid: str
    openid: str
    user_display_name: str
    authorization_id: str
    state: Literal["CLOSED"] | str
    authorize_time: str
    close_info: NotRequired[UserConfirmAuthorizationsOutAuthorizationNoClosePostResultCloseInfo]
    transfer_scene_id: NotRequired[Literal["1000", "1002", "1004", "1005", "1009", "1010", "1011", "1013"] | str]
    user_recv_perception: NotRequired[str]
    create_time: NotRequired[str]


class UserConfirmAuthorizationsOutAuthorizationNoGetResultCloseInfo(TypedDict):
    close_time: str
    close_reason: Literal["CLOSE_VIA_MCH_API", "USER_CLOSE"] | str


class UserConfirmAuthorizationsOutAuthorizationNoGetResult(TypedDict):
    """商户单号查询自动收款授权"""

    out_authorization_no: str
    appid: str
    openid: str
    user_display_name: str
    authorization_id: str
    state: Literal["TAKING_EFFECT", "CLOSED", "WAIT_USER_CONFIRM"] | str
    authorize_time: str
    close_info: NotRequired[UserConfirmAuthorizationsOutAuthorizationNoGetResultCloseInfo]
    transfer_scene_id: NotRequired[Literal["1000", "1002", "1004", "1005", "1009", "1010", "1011", "1013"] | str]
    user_recv_perception: NotRequired[str]
    create_time: NotRequired[str]


class UserConfirmAuthorizationsPostBody(TypedDict):
    """申请免确认收款授权"""

    out_authorization_no: str
    appid: str
    openid: str
    transfer_scene_id: Literal["1000", "1002", "1004", "1005", "1009", "1010", "1011", "1013"] | str
    user_display_name: str
    user_recv_perception: NotRequired[str]
    notify_url: str


class UserConfirmAuthorizationsPostResult(TypedDict):
    """申请免确认收款授权"""

    out_authorization_no: str
    state: Literal["WAIT_USER_CONFIRM"] | str
    create_time: str
    package_info: str


class MchTransferTransferBillsOutBillNoOutBillNoCancelPostResult(TypedDict):
    """撤销转账"""

    out_bill_no: str
    transfer_bill_no: str
    state: Literal["CANCELING", "CANCELLED"] | str
    update_time: str


class MchTransferTransferBillsOutBillNoOutBillNoGetResult(TypedDict):
    """商户单号查询转账单"""

    mch_id: str
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
    fail_reason: NotRequired[str]
    openid: NotRequired[str]
    user_name: NotRequired[str]  # encrypted: client.decrypt() opens it
    create_time: str
    update_time: str


class MchTransferTransferBillsPostBodyTransferSceneReportInfos(TypedDict):
    info_type: str
    info_content: str


class MchTransferTransferBillsPostBodyUserRecvStyle(TypedDict):
    type: Literal["CONFIRM_PAGE", "RED_PACKET"] | str


class MchTransferTransferBillsPostBody(TypedDict):
    """发起转账"""

    appid: str
    out_bill_no: str
    openid: str
    user_name: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    transfer_amount: int
    transfer_remark: str
    notify_url: NotRequired[str]
    user_recv_perception: NotRequired[str]
    transfer_scene_id: Literal["1000", "1002", "1004", "1005", "1009", "1010", "1011", "1013"] | str
    transfer_scene_report_infos: list[MchTransferTransferBillsPostBodyTransferSceneReportInfos]
    user_recv_style: NotRequired[MchTransferTransferBillsPostBodyUserRecvStyle]


class MchTransferTransferBillsPostResult(TypedDict):
    """发起转账"""

    out_bill_no: str
    transfer_bill_no: str
    create_time: str
    state: (
        Literal[
            "ACCEPTED", "PROCESSING", "WAIT_USER_CONFIRM", "TRANSFERING", "SUCCESS", "FAIL", "CANCELING", "CANCELLED"
        ]
        | str
    )
    fail_reason: NotRequired[str]
    package_info: NotRequired[str]


class MchTransferTransferBillsPreTransferWithAuthorizationPostBodyTransferSceneReportInfos(TypedDict):
    info_type: str
    info_content: str


class MchTransferTransferBillsPreTransferWithAuthorizationPostBodyAuthorizationInfo(TypedDict):
    user_display_name: str
    out_authorization_no: str
    authorization_notify_url: str


class MchTransferTransferBillsPreTransferWithAuthorizationPostBody(TypedDict):
    """发起转账并完成自动收款授权"""

    appid: str
    out_bill_no: str
    openid: str
    user_name: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    transfer_amount: int
    transfer_remark: str
    notify_url: NotRequired[str]
    user_recv_perception: NotRequired[str]
    transfer_scene_id: Literal["1000", "1002", "1004", "1005", "1009", "1010", "1011", "1013"] | str
    transfer_scene_report_infos: list[
        MchTransferTransferBillsPreTransferWithAuthorizationPostBodyTransferSceneReportInfos
    ]
    authorization_info: NotRequired[MchTransferTransferBillsPreTransferWithAuthorizationPostBodyAuthorizationInfo]
    sponsor_mchid: NotRequired[str]


class MchTransferTransferBillsPreTransferWithAuthorizationPostResult(TypedDict):
    """发起转账并完成自动收款授权"""

    out_bill_no: str
    transfer_bill_no: str
    create_time: str
    state: Literal["ACCEPTED", "PROCESSING", "WAIT_USER_CONFIRM", "TRANSFERING", "SUCCESS", "CANCELING"] | str
    package_info: NotRequired[str]
    user_display_name: NotRequired[str]
    out_authorization_no: NotRequired[str]


class MchTransferTransferBillsTransferPostBodyTransferSceneReportInfos(TypedDict):
    info_type: str
    info_content: str


class MchTransferTransferBillsTransferPostBody(TypedDict):
    """用户授权后转账"""

    appid: str
    out_bill_no: str
    user_name: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    transfer_amount: int
    transfer_remark: str
    notify_url: NotRequired[str]
    user_recv_perception: NotRequired[str]
    transfer_scene_id: Literal["1000", "1002", "1004", "1005", "1009", "1010", "1011", "1013"] | str
    transfer_scene_report_infos: list[MchTransferTransferBillsTransferPostBodyTransferSceneReportInfos]
    authorization_id: NotRequired[str]
    sponsor_mchid: NotRequired[str]
    out_authorization_no: NotRequired[str]


class MchTransferTransferBillsTransferPostResult(TypedDict):
    """用户授权后转账"""

    mch_id: str
    out_bill_no: str
    transfer_bill_no: str
    appid: NotRequired[str]
    state: Literal["ACCEPTED", "PROCESSING", "TRANSFERING", "SUCCESS"] | str
    transfer_amount: int
    transfer_remark: str
    fail_reason: NotRequired[str]
    openid: NotRequired[str]
    user_name: NotRequired[str]  # encrypted: client.decrypt() opens it
    create_time: str
    update_time: NotRequired[str]


class TransferBillsTransferBillNoTransferBillNoGetResult(TypedDict):
    """微信转账单号查询转账单"""

    mch_id: str
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
    fail_reason: NotRequired[str]
    openid: NotRequired[str]
    user_name: NotRequired[str]  # encrypted: client.decrypt() opens it
    create_time: str
    update_time: str


class TransferToQqWalletBillsOutBillNoCancelPostResult(TypedDict):
    """撤销转账到QQ钱包"""

    mchid: NotRequired[str]
    out_bill_no: str
    transfer_bill_no: str
    appid: NotRequired[str]
    state: (
        Literal[
            "ACCEPTED", "PROCESSING", "WAIT_USER_CONFIRM", "TRANSFERING", "SUCCESS", "FAIL", "CANCELING", "CANCELLED"
        ]
        | str
    )
    transfer_amount: NotRequired[int]
    transfer_remark: NotRequired[str]
    fail_reason: NotRequired[str]
    openid: NotRequired[str]
    user_qq: NotRequired[str]
    user_name: NotRequired[str]  # encrypted: client.decrypt() opens it
    create_time: NotRequired[str]
    update_time: str


class TransferToQqWalletBillsOutBillNoGetResult(TypedDict):
    """查询转账到QQ钱包的结果"""

    mchid: str
    out_bill_no: str
    transfer_bill_no: str
    appid: NotRequired[str]
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
    update_time: NotRequired[str]


class TransferToQqWalletBillsPostBodyTransferSceneReportInfos(TypedDict):
    info_type: str
    info_content: str


class TransferToQqWalletBillsPostBody(TypedDict):
    """发起转账到QQ钱包"""

    appid: str
    out_bill_no: str
    openid: str
    user_qq: NotRequired[str]
    user_name: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    transfer_amount: int
    transfer_remark: str
    notify_url: NotRequired[str]
    transfer_scene_id: Literal["1401"] | str
    transfer_scene_report_infos: list[TransferToQqWalletBillsPostBodyTransferSceneReportInfos]


class TransferToQqWalletBillsPostResult(TypedDict):
    """发起转账到QQ钱包"""

    mchid: str
    out_bill_no: str
    transfer_bill_no: str
    appid: NotRequired[str]
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
    update_time: NotRequired[str]


class OutAuthorizationNoOutAuthorizationNoClosePostResultCloseInfo(TypedDict):
    close_time: str
    close_reason: Literal["CLOSE_VIA_MCH_API"] | str


class OutAuthorizationNoOutAuthorizationNoClosePostResult(TypedDict):
    """解除免确认收款授权"""

    out_authorization_no: str
    appid: str
    openid: str
    user_display_name: str
    authorization_id: NotRequired[str]
    state: Literal["CLOSED"] | str
    authorize_time: NotRequired[str]
    close_info: NotRequired[OutAuthorizationNoOutAuthorizationNoClosePostResultCloseInfo]
    transfer_scene_id: NotRequired[str]
    user_recv_perception: NotRequired[str]
    create_time: NotRequired[str]


class OutAuthorizationNoOutAuthorizationNoGetParams(TypedDict):
    """商户单号查询自动收款授权"""

    is_display_authorization: NotRequired[bool]


class OutAuthorizationNoOutAuthorizationNoGetResultCloseInfo(TypedDict):
    close_time: str
    close_reason: (
        Literal["CLOSE_VIA_MCH_API", "USER_CLOSE", "USER_OVERDUE_UNCONFIRMED", "TRANSFER_RISK", "USER_ACCOUNT_ABNORMAL"]
        | str
    )


class OutAuthorizationNoOutAuthorizationNoGetResult(TypedDict):
    """商户单号查询自动收款授权"""

    out_authorization_no: str
    appid: str
    openid: str
    user_display_name: str
    authorization_id: NotRequired[str]
    state: Literal["TAKING_EFFECT", "CLOSED", "WAIT_USER_CONFIRM"] | str
    authorize_time: NotRequired[str]
    close_info: NotRequired[OutAuthorizationNoOutAuthorizationNoGetResultCloseInfo]
    transfer_scene_id: NotRequired[str]
    user_recv_perception: NotRequired[str]
    create_time: NotRequired[str]
    package_info: NotRequired[str]


class UserConfirmAuthorizationPostBodySceneInfo(TypedDict):
    client_ip: NotRequired[str]
    device_id: NotRequired[str]
    device_type: NotRequired[Literal["IOS", "ANDROID", "HARMONY", "OTHER"] | str]


class UserConfirmAuthorizationPostBody(TypedDict):
    """申请免确认收款授权"""

    out_authorization_no: str
    appid: str
    openid: str
    transfer_scene_id: Literal["1000", "1002", "1004", "1005", "1009", "1010", "1011", "1013"] | str
    user_display_name: str
    user_recv_perception: NotRequired[str]
    authorization_notify_url: str
    scene_info: NotRequired[UserConfirmAuthorizationPostBodySceneInfo]


class UserConfirmAuthorizationPostResult(TypedDict):
    """申请免确认收款授权"""

    out_authorization_no: str
    state: Literal["WAIT_USER_CONFIRM"] | str
    create_time: str
    package_info: str
