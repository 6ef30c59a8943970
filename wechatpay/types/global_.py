"""The shapes of the requests and replies of `v3.global_`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys

from wechatpay._keys.secret import Secret

if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "AccountGetParams",
    "AccountGetResult",
    "AmountsGetParams",
    "AmountsGetResult",
    "AppPostBody",
    "AppPostBodyAmount",
    "AppPostBodyDetail",
    "AppPostBodyDetailGoodsDetail",
    "AppPostBodyPayer",
    "AppPostBodySceneInfo",
    "AppPostBodySceneInfoStoreInfo",
    "AppPostResult",
    "AppPreEntrustSignPostBody",
    "AppPreEntrustSignPostResult",
    "CertificatesGetResult",
    "CertificatesGetResultData",
    "CertificatesGetResultDataEncryptCertificate",
    "ComplaintIdGetParams",
    "ComplaintIdGetResult",
    "ComplaintIdGetResultComplaintMediaList",
    "ComplaintIdGetResultComplaintOrderInfo",
    "ComplaintIdGetResultServiceOrderInfo",
    "ComplaintNotificationsGetResult",
    "ComplaintNotificationsPostBody",
    "ComplaintNotificationsPostResult",
    "ComplaintNotificationsPutBody",
    "ComplaintNotificationsPutResult",
    "ComplaintsGetParams",
    "ComplaintsGetResult",
    "ComplaintsGetResultData",
    "ComplaintsGetResultDataComplaintMediaList",
    "ComplaintsGetResultDataComplaintOrderInfo",
    "ComplaintsGetResultDataServiceOrderInfo",
    "CompletePostBody",
    "ContractIdGetParams",
    "ContractIdGetResult",
    "CustomsOrdersPostBody",
    "CustomsOrdersPostResult",
    "DomainApplicationsApplymentIdGetResult",
    "DomainApplicationsApplymentIdPatchBody",
    "DomainApplicationsApplymentIdPatchResult",
    "DomainApplicationsPostBody",
    "DomainApplicationsPostResult",
    "FileUploadPostMeta",
    "FileUploadPostResult",
    "GlobalTransactionsOutTradeNoOutTradeNoGetParams",
    "GlobalTransactionsOutTradeNoOutTradeNoGetResult",
    "GlobalTransactionsOutTradeNoOutTradeNoGetResultAmount",
    "GlobalTransactionsOutTradeNoOutTradeNoGetResultAmountExchangeRate",
    "GlobalTransactionsOutTradeNoOutTradeNoGetResultPayer",
    "GlobalTransactionsOutTradeNoOutTradeNoGetResultPromotionDetail",
    "GlobalTransactionsOutTradeNoOutTradeNoGetResultPromotionDetailGoodsDetail",
    "H5PreEntrustSignPostBody",
    "H5PreEntrustSignPostResult",
    "IdTransactionIdGetParams",
    "IdTransactionIdGetResult",
    "IdTransactionIdGetResultAmount",
    "IdTransactionIdGetResultAmountExchangeRate",
    "IdTransactionIdGetResultPayer",
    "IdTransactionIdGetResultPromotionDetail",
    "IdTransactionIdGetResultPromotionDetailGoodsDetail",
    "ImagesUploadPostResult",
    "JsapiPostBody",
    "JsapiPostBodyAmount",
    "JsapiPostBodyDetail",
    "JsapiPostBodyDetailGoodsDetail",
    "JsapiPostBodyPayer",
    "JsapiPostBodySceneInfo",
    "JsapiPostBodySceneInfoStoreInfo",
    "JsapiPostResult",
    "JsapiPreEntrustSignPostBody",
    "JsapiPreEntrustSignPostResult",
    "MarkPostBody",
    "MediaIdGetParams",
    "MerchantsPostBody",
    "MerchantsPostBodyBusiness",
    "MerchantsPostBodyContact",
    "MerchantsPostBodyDirector",
    "MerchantsPostBodyH5PaymentApplyInfo",
    "MerchantsPostBodyPrincipal",
    "MerchantsPostResult",
    "MerchantsSubMchidGetParams",
    "MerchantsSubMchidGetResult",
    "MerchantsSubMchidGetResultBusiness",
    "MerchantsSubMchidGetResultContact",
    "MerchantsSubMchidGetResultDirector",
    "MerchantsSubMchidGetResultH5Payment",
    "MerchantsSubMchidGetResultPrincipal",
    "MerchantsSubMchidGetResultSubMerchantState",
    "MerchantsSubMchidGetResultSubMerchantStateApplicationRejectDetail",
    "MicropayTransactionsOutTradeNoOutTradeNoReversePostBody",
    "MiniprogramPreEntrustSignPostBody",
    "MiniprogramPreEntrustSignPostResult",
    "MwebPostBody",
    "MwebPostBodyAmount",
    "MwebPostBodyDetail",
    "MwebPostBodyDetailGoodsDetail",
    "MwebPostBodyPayer",
    "MwebPostBodySceneInfo",
    "MwebPostBodySceneInfoStoreInfo",
    "MwebPostResult",
    "NativePostBody",
    "NativePostBodyAmount",
    "NativePostBodyDetail",
    "NativePostBodyDetailGoodsDetail",
    "NativePostBodyPayer",
    "NativePostBodySceneInfo",
    "NativePostBodySceneInfoStoreInfo",
    "NativePostResult",
    "NegotiationHistorysGetParams",
    "NegotiationHistorysGetResult",
    "NegotiationHistorysGetResultData",
    "NegotiationHistorysGetResultDataComplaintMediaList",
    "OrdersGetParams",
    "OrdersGetResult",
    "OrdersGetResultData",
    "OrdersPatchBody",
    "OrdersPatchResult",
    "OutContractCodeGetParams",
    "OutContractCodeGetResult",
    "OutOrderNoGetParams",
    "OutOrderNoGetResult",
    "OutOrderNoGetResultReceivers",
    "OutRefundNoGetParams",
    "OutRefundNoGetResult",
    "OutRefundNoGetResultAmount",
    "OutRefundNoGetResultAmountExchangeRate",
    "OutRefundNoGetResultDetail",
    "OutTradeNoClosePostBody",
    "PapayTransactionsOutTradeNoOutTradeNoGetParams",
    "PapayTransactionsOutTradeNoOutTradeNoGetResult",
    "PapayTransactionsOutTradeNoOutTradeNoGetResultAmount",
    "PapayTransactionsOutTradeNoOutTradeNoGetResultAmountExchangeRate",
    "PapayTransactionsOutTradeNoOutTradeNoGetResultPayer",
    "PapayTransactionsOutTradeNoOutTradeNoGetResultPromotionDetail",
    "PapayTransactionsOutTradeNoOutTradeNoGetResultPromotionDetailGoodsDetail",
    "PapayTransactionsOutTradeNoOutTradeNoReversePostParams",
    "PayPostBody",
    "PayPostBodyAmount",
    "PayPostBodyDetail",
    "PayPostBodyDetailGoodsDetail",
    "PayPostBodyPayer",
    "PayPostBodySceneInfo",
    "PayPostBodySceneInfoStoreInfo",
    "PayPostResult",
    "PayPostResultAmount",
    "PayPostResultAmountExchangeRate",
    "PayPostResultDetail",
    "PayPostResultDetailGoodsDetail",
    "PayPostResultPayer",
    "PermissionApplicationsApplymentIdGetResult",
    "PermissionApplicationsApplymentIdPatchBody",
    "PermissionApplicationsApplymentIdPatchResult",
    "PermissionApplicationsPostBody",
    "PermissionApplicationsPostResult",
    "PermissionSubMchidGetResult",
    "ProfitSharingBillDownloadUrlGetParams",
    "ProfitSharingBillDownloadUrlGetResult",
    "ProfitSharingOrdersPostBody",
    "ProfitSharingOrdersPostBodyReceivers",
    "ProfitSharingOrdersPostResult",
    "ProfitSharingOrdersPostResultReceivers",
    "ReceiversDeleteBody",
    "ReceiversPostBody",
    "ReceiversPostResult",
    "RechargeBalanceGetResult",
    "RedeclarePostBody",
    "RedeclarePostResult",
    "RefundIdGetParams",
    "RefundIdGetResult",
    "RefundIdGetResultAmount",
    "RefundIdGetResultAmountExchangeRate",
    "RefundIdGetResultDetail",
    "RefundableAmountsGetParams",
    "RefundableAmountsGetResult",
    "RefundableBalanceGetResult",
    "RefundsBillDownloadUrlGetParams",
    "RefundsBillDownloadUrlGetResult",
    "RefundsGetParams",
    "RefundsGetResult",
    "RefundsGetResultAmount",
    "RefundsGetResultData",
    "RefundsGetResultDataAmount",
    "RefundsGetResultDataAmountExchangeRate",
    "RefundsGetResultDataRefundDetail",
    "RefundsPostBody",
    "RefundsPostBodyAmount",
    "RefundsPostResult",
    "RefundsPostResultAmount",
    "RefundsPostResultAmountExchangeRate",
    "RefundsPostResultDetail",
    "ResponsePostBody",
    "SettlementsGetParams",
    "SettlementsGetResult",
    "SettlementsGetResultData",
    "SettlementsGetResultDataAmount",
    "SettlementsGetResultDataSplitAmount",
    "StatementsGetParams",
    "SubMchidPatchBody",
    "SubMchidPatchBodyBusiness",
    "SubMchidPatchBodyContact",
    "SubMchidPatchBodyDirector",
    "SubMchidPatchBodyH5PaymentApplyInfo",
    "SubMchidPatchBodyPrincipal",
    "SubMchidPatchResult",
    "SubMchidSubMchidGetResult",
    "TerminatePostBody",
    "TransactionIdClosePostBody",
    "TransactionIdReversePostBody",
    "TransactionsPostBody",
    "TransactionsPostBodyAmount",
    "TransactionsPostBodySceneInfo",
    "TransactionsPostResult",
    "TransactionsPostResultAmount",
    "TransactionsPostResultAmountExchangeRate",
    "TransactionsPostResultPayer",
    "TransactionsPostResultPromotionDetail",
    "TransactionsPostResultPromotionDetailGoodsDetail",
    "TransactionsTransactionIdGetParams",
    "TransactionsTransactionIdGetResult",
    "TransactionsTransactionIdGetResultAmount",
    "TransactionsTransactionIdGetResultAmountExchangeRate",
    "TransactionsTransactionIdGetResultPayer",
    "TransactionsTransactionIdGetResultPromotionDetail",
    "TransactionsTransactionIdGetResultPromotionDetailGoodsDetail",
    "UnfreezePostBody",
    "UnfreezePostResult",
    "UnfreezePostResultReceivers",
    "VerifyCertificatePostBody",
    "VerifyCertificatePostResult",
    "WebPreEntrustSignPostBody",
    "WebPreEntrustSignPostResult",
]


class CertificatesGetResultDataEncryptCertificate(TypedDict):
    algorithm: str
    nonce: str
    associated_data: Literal["certificate"] | str
    ciphertext: str


class CertificatesGetResultData(TypedDict):
    serial_no: str
    effective_time: str
    expire_time: str
    encrypt_certificate: CertificatesGetResultDataEncryptCertificate


class CertificatesGetResult(TypedDict):
    """获取平台证书列表"""

    data: list[CertificatesGetResultData]


class OrdersGetParams(TypedDict):
    """报关查询"""

    appid: str
    mchid: str
    order_type: Literal["out_trade_no", "transaction_id", "sub_order_no", "sub_order_id"] | str
    order_no: str
    customs: (
        Literal[
            "GUANGZHOU_ZS",
            "HANGZHOU_ZS",
            "NINGBO",
            "ZHENGZHOU_BS",
            "CHONGQING",
            "SHANGHAI_ZS",
            "SHENZHEN",
            "ZHENGZHOU_ZH_ZS",
            "TIANJIN",
        ]
        | str
    )
    offset: NotRequired[int]
    limit: NotRequired[int]


class OrdersGetResultData(TypedDict):
    sub_order_no: NotRequired[str]
    sub_order_id: NotRequired[str]
    mch_customs_no: NotRequired[str]
    customs: (
        Literal[
            "GUANGZHOU_ZS",
            "HANGZHOU_ZS",
            "NINGBO",
            "ZHENGZHOU_BS",
            "CHONGQING",
            "SHANGHAI_ZS",
            "SHENZHEN",
            "ZHENGZHOU_ZH_ZS",
            "TIANJIN",
        ]
        | str
    )
    fee_type: NotRequired[str]
    order_fee: NotRequired[int]
    duty: NotRequired[int]
    transport_fee: NotRequired[int]
    product_fee: NotRequired[int]
    state: Literal["PROCESSING", "UNDECLARED", "SUBMITTED", "SUCCESS", "FAIL", "EXCEPT"] | str
    explanation: NotRequired[str]
    modify_time: str


class OrdersGetResult(TypedDict):
    """报关查询"""

    appid: str
    mchid: str
    transaction_id: str
    verify_department: Literal["UNIONPAY", "NETSUNION", "OTHERS"] | str
    verify_department_trade_id: str
    offset: int
    limit: int
    total_count: int
    data: list[OrdersGetResultData]


class OrdersPatchBody(TypedDict):
    """报关信息修改"""

    appid: str
    mchid: str
    out_trade_no: str
    transaction_id: str
    sub_order_no: NotRequired[str]
    customs: (
        Literal[
            "GUANGZHOU_ZS",
            "HANGZHOU_ZS",
            "NINGBO",
            "ZHENGZHOU_BS",
            "CHONGQING",
            "SHANGHAI_ZS",
            "SHENZHEN",
            "ZHENGZHOU_ZH_ZS",
            "TIANJIN",
        ]
        | str
    )
    merchant_customs_no: str
    duty: NotRequired[int]
    order_fee: NotRequired[int]
    transport_fee: NotRequired[int]
    product_fee: NotRequired[int]


class OrdersPatchResult(TypedDict):
    """报关信息修改"""

    appid: str
    mchid: str
    state: Literal["PROCESSING", "UNDECLARED", "SUBMITTED", "SUCCESS", "FAIL", "EXCEPT"] | str
    out_trade_no: str
    transaction_id: str
    sub_order_no: NotRequired[str]
    sub_order_id: NotRequired[str]
    modify_time: str
    verify_department: Literal["UNIONPAY", "NETSUNION", "OTHERS"] | str
    verify_department_trade_id: str


class CustomsOrdersPostBody(TypedDict):
    """报关"""

    appid: str
    mchid: str
    out_trade_no: str
    transaction_id: str
    customs: (
        Literal[
            "GUANGZHOU_ZS",
            "HANGZHOU_ZS",
            "NINGBO",
            "ZHENGZHOU_BS",
            "CHONGQING",
            "SHANGHAI_ZS",
            "SHENZHEN",
            "ZHENGZHOU_ZH_ZS",
            "TIANJIN",
        ]
        | str
    )
    merchant_customs_no: str
    duty: NotRequired[int]
    sub_order_no: NotRequired[str]
    fee_type: NotRequired[str]
    order_fee: NotRequired[int]
    transport_fee: NotRequired[int]
    product_fee: NotRequired[int]


class CustomsOrdersPostResult(TypedDict):
    """报关"""

    appid: str
    mchid: str
    state: Literal["PROCESSING", "UNDECLARED", "SUBMITTED", "SUCCESS", "FAIL", "EXCEPT"] | str
    out_trade_no: str
    transaction_id: str
    sub_order_no: NotRequired[str]
    sub_order_id: NotRequired[str]
    verify_department: Literal["UNIONPAY", "NETSUNION", "OTHERS"] | str
    verify_department_trade_id: str


class RedeclarePostBody(TypedDict):
    """报关重推"""

    appid: str
    mchid: str
    out_trade_no: NotRequired[str]
    transaction_id: NotRequired[str]
    sub_order_no: NotRequired[str]
    sub_order_id: NotRequired[str]
    customs: (
        Literal[
            "GUANGZHOU_ZS",
            "HANGZHOU_ZS",
            "NINGBO",
            "ZHENGZHOU_BS",
            "CHONGQING",
            "SHANGHAI_ZS",
            "SHENZHEN",
            "ZHENGZHOU_ZH_ZS",
            "TIANJIN",
        ]
        | str
    )
    merchant_customs_no: str


class RedeclarePostResult(TypedDict):
    """报关重推"""

    appid: str
    mchid: str
    state: Literal["PROCESSING", "UNDECLARED", "SUBMITTED", "SUCCESS", "FAIL", "EXCEPT"] | str
    out_trade_no: str
    transaction_id: str
    sub_order_no: NotRequired[str]
    sub_order_id: NotRequired[str]
    modify_time: str
    explanation: NotRequired[str]


class VerifyCertificatePostBody(TypedDict):
    """身份信息校验"""

    appid: str
    mchid: str
    out_trade_no: str
    transaction_id: str
    sub_order_no: NotRequired[str]
    customs: (
        Literal[
            "GUANGZHOU_ZS",
            "HANGZHOU_ZS",
            "NINGBO",
            "ZHENGZHOU_BS",
            "CHONGQING",
            "SHANGHAI_ZS",
            "SHENZHEN",
            "ZHENGZHOU_ZH_ZS",
            "TIANJIN",
        ]
        | str
    )
    merchant_customs_no: str
    certificate_type: Literal["IDCARD"] | str
    certificate_id: Secret | str  # encrypted: a Secret, or its ciphertext
    certificate_name: Secret | str  # encrypted: a Secret, or its ciphertext


class VerifyCertificatePostResult(TypedDict):
    """身份信息校验"""

    appid: str
    mchid: str
    out_trade_no: str
    transaction_id: str
    certificate_check_result: Literal["SAME", "DIFFERENT"] | str


class PermissionSubMchidGetResult(TypedDict):
    """查询子商户H5支付权限状态"""

    sub_mchid: str
    authorization_state: (
        Literal["AUTHORITY_TO_TEST", "FORMAL_AUTHORITY", "AUTHORIZED", "UNDER_PUNISHMENT", "UNAUTHORIZED"] | str
    )


class PermissionApplicationsApplymentIdGetResult(TypedDict):
    """查询H5支付权限申请单详情"""

    sub_mchid: str
    domains: list[str]
    business_description: NotRequired[str]
    transaction_limit_type: Literal["UN_LAUNCHED_WEBSITE_LIMIT", "NORMAL_LIMIT", "NO_LIMIT"] | str
    company_register_cert: NotRequired[str]
    website_business_page_pics: NotRequired[list[str]]
    website_homepage_pics: NotRequired[list[str]]
    website_state: Literal["HAS_LAUNCHED", "UN_LAUNCHED"] | str
    website_url: str
    applyment_id: int
    audit_reject_detail: NotRequired[str]
    applyment_state: Literal["PENDING", "UNDER_REVIEW", "APPROVED", "REJECTED"] | str
    applyment_type: Literal["APPLY_FOR_PAYMENT_AUTHORITY", "APPLY_FOR_RELIEVE_LIMITED"] | str
    notify_url: NotRequired[str]


class PermissionApplicationsApplymentIdPatchBody(TypedDict):
    """修改H5支付权限申请单"""

    domains: list[str]
    business_description: NotRequired[str]
    company_register_cert: NotRequired[str]
    website_business_page_pics: NotRequired[list[str]]
    website_homepage_pics: NotRequired[list[str]]
    website_state: NotRequired[Literal["HAS_LAUNCHED", "UN_LAUNCHED"] | str]
    website_url: NotRequired[str]


class PermissionApplicationsApplymentIdPatchResult(TypedDict):
    """修改H5支付权限申请单"""

    sub_mchid: str
    domains: list[str]
    business_description: NotRequired[str]
    transaction_limit_type: Literal["UN_LAUNCHED_WEBSITE_LIMIT", "NORMAL_LIMIT", "NO_LIMIT"] | str
    company_register_cert: NotRequired[str]
    website_business_page_pics: NotRequired[list[str]]
    website_homepage_pics: NotRequired[list[str]]
    website_state: Literal["HAS_LAUNCHED", "UN_LAUNCHED"] | str
    website_url: str
    applyment_id: int
    audit_reject_detail: NotRequired[str]
    applyment_state: Literal["PENDING", "UNDER_REVIEW", "APPROVED", "REJECTED"] | str
    applyment_type: Literal["APPLY_FOR_PAYMENT_AUTHORITY", "APPLY_FOR_RELIEVE_LIMITED"] | str
    notify_url: NotRequired[str]


class PermissionApplicationsPostBody(TypedDict):
    """创建H5支付权限申请单"""

    business_description: NotRequired[str]
    sub_mchid: str
    domains: list[str]
    company_register_cert: NotRequired[str]
    transaction_limit_type: NotRequired[Literal["UN_LAUNCHED_WEBSITE_LIMIT", "NORMAL_LIMIT", "NO_LIMIT"] | str]
    website_business_page_pics: NotRequired[list[str]]
    website_homepage_pics: NotRequired[list[str]]
    website_state: NotRequired[Literal["HAS_LAUNCHED", "UN_LAUNCHED"] | str]
    website_url: str
    notify_url: NotRequired[str]
    applyment_type: NotRequired[Literal["APPLY_FOR_PAYMENT_AUTHORITY", "APPLY_FOR_RELIEVE_LIMITED"] | str]


class PermissionApplicationsPostResult(TypedDict):
    """创建H5支付权限申请单"""

    sub_mchid: str
    domains: list[str]
    business_description: NotRequired[str]
    transaction_limit_type: Literal["UN_LAUNCHED_WEBSITE_LIMIT", "NORMAL_LIMIT", "NO_LIMIT"] | str
    company_register_cert: NotRequired[str]
    website_business_page_pics: NotRequired[list[str]]
    website_homepage_pics: NotRequired[list[str]]
    website_state: Literal["HAS_LAUNCHED", "UN_LAUNCHED"] | str
    website_url: str
    applyment_id: int
    audit_reject_detail: NotRequired[str]
    applyment_state: Literal["PENDING", "UNDER_REVIEW", "APPROVED", "REJECTED"] | str
    applyment_type: Literal["APPLY_FOR_PAYMENT_AUTHORITY", "APPLY_FOR_RELIEVE_LIMITED"] | str
    notify_url: NotRequired[str]


class DomainApplicationsApplymentIdGetResult(TypedDict):
    """查询H5支付域名修改申请单"""

    sub_mchid: str
    website_state: Literal["HAS_LAUNCHED", "UN_LAUNCHED"] | str
    domains: list[str]
    webiste_url: str
    website_business_page_pics: NotRequired[list[str]]
    website_homepage_pics: NotRequired[list[str]]
    applyment_id: int
    audit_reject_detail: NotRequired[str]
    applyment_state: NotRequired[Literal["PENDING", "UNDER_REVIEW", "APPROVED", "REJECTED"] | str]
    notify_url: NotRequired[str]
    out_applyment_id: str


class DomainApplicationsApplymentIdPatchBody(TypedDict):
    """修改H5支付域名修改申请单"""

    domains: list[str]
    website_state: NotRequired[Literal["HAS_LAUNCHED", "UN_LAUNCHED"] | str]
    website_url: NotRequired[str]
    website_business_page_pics: NotRequired[list[str]]
    website_homepage_pics: NotRequired[list[str]]


class DomainApplicationsApplymentIdPatchResult(TypedDict):
    """修改H5支付域名修改申请单"""

    sub_mchid: str
    website_state: Literal["HAS_LAUNCHED", "UN_LAUNCHED"] | str
    domains: list[str]
    webiste_url: str
    website_business_page_pics: NotRequired[list[str]]
    website_homepage_pics: NotRequired[list[str]]
    applyment_id: int
    audit_reject_detail: NotRequired[str]
    applyment_state: NotRequired[Literal["PENDING", "UNDER_REVIEW", "APPROVED", "REJECTED"] | str]
    notify_url: NotRequired[str]
    out_applyment_id: str


class DomainApplicationsPostBody(TypedDict):
    """创建H5支付域名修改申请单"""

    sub_mchid: NotRequired[str]
    domains: list[str]
    website_url: str
    website_business_page_pics: NotRequired[list[str]]
    website_homepage_pics: NotRequired[list[str]]
    website_state: NotRequired[Literal["HAS_LAUNCHED", "UN_LAUNCHED"] | str]
    notify_url: NotRequired[str]
    out_applyment_id: str


class DomainApplicationsPostResult(TypedDict):
    """创建H5支付域名修改申请单"""

    sub_mchid: str
    website_state: Literal["HAS_LAUNCHED", "UN_LAUNCHED"] | str
    domains: list[str]
    webiste_url: str
    website_business_page_pics: NotRequired[list[str]]
    website_homepage_pics: NotRequired[list[str]]
    applyment_id: int
    audit_reject_detail: NotRequired[str]
    applyment_state: NotRequired[Literal["PENDING", "UNDER_REVIEW", "APPROVED", "REJECTED"] | str]
    notify_url: NotRequired[str]
    out_applyment_id: str


class ComplaintNotificationsGetResult(TypedDict):
    """查询投诉通知回调"""

    mchid: str
    url: str


class ComplaintNotificationsPostBody(TypedDict):
    """创建投诉通知回调"""

    url: str


class ComplaintNotificationsPostResult(TypedDict):
    """创建投诉通知回调"""

    mchid: str
    url: str


class ComplaintNotificationsPutBody(TypedDict):
    """更新投诉通知回调"""

    url: str


class ComplaintNotificationsPutResult(TypedDict):
    """更新投诉通知回调"""

    mchid: str
    url: str


class CompletePostBody(TypedDict):
    """反馈处理完成"""

    complainted_mchid: str


class ComplaintIdGetParams(TypedDict):
    """查询投诉单详情"""

    mch_language: NotRequired[
        Literal["ZH_CN", "ZH_TW", "ZH_HK", "EN", "JA", "KO", "TH", "VI", "RU", "DE", "FR", "AR", "ES"] | str
    ]


class ComplaintIdGetResultComplaintOrderInfo(TypedDict):
    transaction_id: str
    out_trade_no: str
    settlement_amount: int
    settlement_refunded_amount: str
    settlement_currency: str
    payer_amount: int
    payer_refunded_amount: int
    payer_currency: str
    trade_time: str


class ComplaintIdGetResultComplaintMediaList(TypedDict):
    media_type: Literal["USER_COMPLAINT_IMAGE", "OPERATION_IMAGE"] | str
    media_url: list[str]


class ComplaintIdGetResultServiceOrderInfo(TypedDict):
    order_id: NotRequired[str]
    out_order_no: NotRequired[str]
    state: NotRequired[Literal["DOING", "REVOKED", "WAITPAY", "DONE"] | str]


class ComplaintIdGetResult(TypedDict):
    """查询投诉单详情"""

    complaint_id: str
    complaint_time: str
    complaint_detail: str
    complaint_state: Literal["PENDING", "PROCESSING", "PROCESSED"] | str
    complainted_mchid: str
    payer_phone: NotRequired[str]  # encrypted: client.decrypt() opens it
    complaint_order_info: NotRequired[list[ComplaintIdGetResultComplaintOrderInfo]]
    complaint_full_refunded: bool
    is_overdue: NotRequired[bool]
    priority: NotRequired[Literal["PRIORITY", "GENERAL"] | str]
    incoming_user_response: bool
    user_complaint_times: int
    complaint_media_list: NotRequired[list[ComplaintIdGetResultComplaintMediaList]]
    problem_description: NotRequired[str]
    complaint_detail_trans: NotRequired[str]
    service_order_info: NotRequired[list[ComplaintIdGetResultServiceOrderInfo]]


class NegotiationHistorysGetParams(TypedDict):
    """查询投诉协商历史"""

    limit: NotRequired[int]
    offset: NotRequired[int]
    mch_language: NotRequired[
        Literal["ZH_CN", "ZH_TW", "ZH_HK", "EN", "JA", "KO", "TH", "VI", "RU", "DE", "FR", "AR", "ES"] | str
    ]


class NegotiationHistorysGetResultDataComplaintMediaList(TypedDict):
    media_type: Literal["USER_COMPLAINT_IMAGE", "OPERATION_IMAGE"] | str
    media_url: list[str]


class NegotiationHistorysGetResultData(TypedDict):
    log_id: str
    operator: str
    operate_time: str
    operate_type: (
        Literal[
            "USER_CREATE_COMPLAINT",
            "USER_CONTINUE_COMPLAINT",
            "USER_RESPONSE",
            "PLATFORM_RESPONSE",
            "MERCHANT_RESPONSE",
            "MERCHANT_CONFIRM_COMPLETE",
            "USER_CREATE_COMPLAINT_SYSTEM_MESSAGE",
            "COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE",
            "USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE",
            "USER_REVOKE_COMPLAINT",
            "USER_COMFIRM_COMPLAINT",
            "PLATFORM_HELP_APPLICATION",
            "USER_APPLY_PLATFORM_HELP",
            "MERCHANT_APPROVE_REFUND",
            "MERCHANT_REFUSE_RERUND",
            "USER_SUBMIT_SATISFACTION",
            "SERVICE_ORDER_CANCEL",
            "SERVICE_ORDER_COMPLETE",
            "COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE",
            "COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE",
            "COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE",
        ]
        | str
    )
    operate_details: NotRequired[str]
    image_list: NotRequired[list[str]]
    complaint_media_list: NotRequired[NegotiationHistorysGetResultDataComplaintMediaList]


class NegotiationHistorysGetResult(TypedDict):
    """查询投诉协商历史"""

    data: NotRequired[list[NegotiationHistorysGetResultData]]
    limit: int
    offset: int
    total_count: NotRequired[int]


class ResponsePostBody(TypedDict):
    """提交回复"""

    complainted_mchid: str
    response_content: str
    response_images: NotRequired[list[str]]
    jump_url: NotRequired[str]
    jump_url_text: NotRequired[str]


class ComplaintsGetParams(TypedDict):
    """查询投诉单列表"""

    limit: NotRequired[int]
    offset: NotRequired[int]
    begin_date: str
    end_date: str
    complainted_mchid: NotRequired[str]
    mch_language: NotRequired[
        Literal["ZH_CN", "ZH_TW", "ZH_HK", "EN", "JA", "KO", "TH", "VI", "RU", "DE", "FR", "AR", "ES"] | str
    ]


class ComplaintsGetResultDataComplaintOrderInfo(TypedDict):
    transaction_id: str
    out_trade_no: str
    settlement_amount: int
    settlement_refunded_amount: str
    settlement_currency: str
    payer_amount: int
    payer_refunded_amount: int
    payer_currency: str
    trade_time: str


class ComplaintsGetResultDataComplaintMediaList(TypedDict):
    media_type: Literal["USER_COMPLAINT_IMAGE", "OPERATION_IMAGE"] | str
    media_url: list[str]


class ComplaintsGetResultDataServiceOrderInfo(TypedDict):
    order_id: NotRequired[str]
    out_order_no: NotRequired[str]
    state: NotRequired[Literal["DOING", "REVOKED", "WAITPAY", "DONE"] | str]


class ComplaintsGetResultData(TypedDict):
    complaint_id: str
    complaint_time: str
    complaint_detail: str
    complaint_state: Literal["PENDING", "PROCESSING", "PROCESSED"] | str
    complainted_mchid: str
    payer_phone: NotRequired[str]  # encrypted: client.decrypt() opens it
    complaint_order_info: NotRequired[list[ComplaintsGetResultDataComplaintOrderInfo]]
    complaint_full_refunded: bool
    is_overdue: NotRequired[bool]
    priority: NotRequired[Literal["PRIORITY", "GENERAL"] | str]
    incoming_user_response: bool
    user_complaint_times: int
    complaint_media_list: NotRequired[list[ComplaintsGetResultDataComplaintMediaList]]
    problem_description: NotRequired[str]
    complaint_detail_trans: NotRequired[str]
    service_order_info: NotRequired[list[ComplaintsGetResultDataServiceOrderInfo]]


class ComplaintsGetResult(TypedDict):
    """查询投诉单列表"""

    data: NotRequired[list[ComplaintsGetResultData]]
    limit: int
    offset: int
    total_count: NotRequired[int]


class MediaIdGetParams(TypedDict):
    """图片下载"""

    complaint_id: str


class ImagesUploadPostResult(TypedDict):
    """商户上传反馈图片"""

    media_id: str


class FileUploadPostMeta(TypedDict):
    """上传文件"""

    digest: NotRequired[str]
    filename: NotRequired[str]


class FileUploadPostResult(TypedDict):
    """上传文件"""

    file_id: NotRequired[str]


class MerchantsSubMchidGetParams(TypedDict):
    """查询子商户（融合钱包）"""

    sp_appid: str
    sp_mchid: str


class MerchantsSubMchidGetResultContact(TypedDict):
    name: NotRequired[str]  # encrypted: client.decrypt() opens it
    phone: NotRequired[str]  # encrypted: client.decrypt() opens it
    email: NotRequired[str]  # encrypted: client.decrypt() opens it


class MerchantsSubMchidGetResultBusiness(TypedDict):
    business_type: NotRequired[Literal["ONLINE", "OFFLINE", "BOTH"] | str]
    app_download: NotRequired[str]
    website: NotRequired[str]
    office_account: NotRequired[str]
    mini_program: NotRequired[str]
    store_address: NotRequired[str]
    mcc: NotRequired[str]


class MerchantsSubMchidGetResultDirector(TypedDict):
    name: NotRequired[str]
    number: NotRequired[str]


class MerchantsSubMchidGetResultPrincipal(TypedDict):
    name: NotRequired[str]
    number: NotRequired[str]


class MerchantsSubMchidGetResultH5Payment(TypedDict):
    audit_reject_detail: NotRequired[str]
    h5_authorization_state: NotRequired[
        Literal["APPROVED", "UNAUTHORIZED", "UNDER_REVIEW", "REJECTED", "UNDER_PUNISHMENT", "APPLICATION_FAILED"] | str
    ]


class MerchantsSubMchidGetResultSubMerchantStateApplicationRejectDetail(TypedDict):
    field: NotRequired[str]
    reason: NotRequired[str]


class MerchantsSubMchidGetResultSubMerchantState(TypedDict):
    sub_merchant_status: NotRequired[
        Literal["OPERATING", "PENDING", "DEACTIVATED", "CLOSED", "INCOMPLETE_APPLICATION"] | str
    ]
    application_status: NotRequired[Literal["INCOMPLETE_APPLICATION", "UNDER_REVIEW", "REJECTED"] | str]
    application_reject_detail: NotRequired[MerchantsSubMchidGetResultSubMerchantStateApplicationRejectDetail]


class MerchantsSubMchidGetResult(TypedDict):
    """查询子商户（融合钱包）"""

    sub_mchid: str
    name: str
    shortname: str
    office_phone: str
    merchant_country_code: str
    business_category: int
    contact: NotRequired[MerchantsSubMchidGetResultContact]
    merchant_type: NotRequired[Literal["ENTERPRISE", "INDIVIDUAL"] | str]
    registration_certificate_number: NotRequired[str]
    registration_certificate_date: NotRequired[str]
    settlement_bank_number: NotRequired[str]
    business: NotRequired[MerchantsSubMchidGetResultBusiness]
    director: NotRequired[MerchantsSubMchidGetResultDirector]
    principal: NotRequired[MerchantsSubMchidGetResultPrincipal]
    h5_payment: NotRequired[MerchantsSubMchidGetResultH5Payment]
    sub_merchant_state: NotRequired[MerchantsSubMchidGetResultSubMerchantState]
    attach: NotRequired[str]


class SubMchidPatchBodyContact(TypedDict):
    name: Secret | str  # encrypted: a Secret, or its ciphertext
    phone: Secret | str  # encrypted: a Secret, or its ciphertext
    email: Secret | str  # encrypted: a Secret, or its ciphertext


class SubMchidPatchBodyBusiness(TypedDict):
    business_type: Literal["ONLINE", "OFFLINE", "BOTH"] | str
    app_download: NotRequired[str]
    website: NotRequired[str]
    office_account: NotRequired[str]
    mini_program: NotRequired[str]
    store_address: NotRequired[str]
    store_photos: NotRequired[str]
    mcc: NotRequired[str]


class SubMchidPatchBodyDirector(TypedDict):
    name: NotRequired[str]
    number: NotRequired[str]


class SubMchidPatchBodyPrincipal(TypedDict):
    name: NotRequired[str]
    number: NotRequired[str]


class SubMchidPatchBodyH5PaymentApplyInfo(TypedDict):
    website_url: NotRequired[str]
    domains: NotRequired[list[str]]


class SubMchidPatchBody(TypedDict):
    """修改子商户（融合钱包）"""

    sp_appid: str
    sp_mchid: str
    name: str
    sub_mchid: str
    shortname: str
    office_phone: str
    contact: SubMchidPatchBodyContact
    business_category: int
    channel_id: NotRequired[str]
    merchant_country_code: str
    merchant_type: Literal["ENTERPRISE", "INDIVIDUAL"] | str
    registration_certificate_number: str
    registration_certificate_date: str
    registration_certificate_copy: NotRequired[str]
    settlement_bank_number: NotRequired[str]
    business: SubMchidPatchBodyBusiness
    director: NotRequired[SubMchidPatchBodyDirector]
    principal: NotRequired[SubMchidPatchBodyPrincipal]
    apply_h5_payment: NotRequired[bool]
    h5_payment_apply_info: NotRequired[SubMchidPatchBodyH5PaymentApplyInfo]


class SubMchidPatchResult(TypedDict):
    """修改子商户（融合钱包）"""

    sub_mchid: str
    h5_authorization_state: NotRequired[
        Literal["APPROVED", "UNAUTHORIZED", "UNDER_REVIEW", "REJECTED", "UNDER_PUNISHMENT", "APPLICATION_FAILED"] | str
    ]


class MerchantsPostBodyContact(TypedDict):
    name: Secret | str  # encrypted: a Secret, or its ciphertext
    phone: Secret | str  # encrypted: a Secret, or its ciphertext
    email: Secret | str  # encrypted: a Secret, or its ciphertext


class MerchantsPostBodyBusiness(TypedDict):
    business_type: Literal["ONLINE", "OFFLINE", "BOTH"] | str
    app_download: NotRequired[str]
    website: NotRequired[str]
    office_account: NotRequired[str]
    mini_program: NotRequired[str]
    store_address: NotRequired[str]
    store_photos: NotRequired[str]  # JSON, as text
    mcc: NotRequired[str]


class MerchantsPostBodyDirector(TypedDict):
    name: NotRequired[str]
    number: NotRequired[str]


class MerchantsPostBodyPrincipal(TypedDict):
    name: NotRequired[str]
    number: NotRequired[str]


class MerchantsPostBodyH5PaymentApplyInfo(TypedDict):
    h5_website_url: str
    domains: list[str]


class MerchantsPostBody(TypedDict):
    """子商户进件（融合钱包）"""

    sp_appid: str
    sp_mchid: str
    name: str
    shortname: str
    office_phone: str
    contact: MerchantsPostBodyContact
    business_category: int
    channel_id: NotRequired[str]
    merchant_country_code: str
    merchant_type: Literal["ENTERPRISE", "INDIVIDUAL"] | str
    registration_certificate_number: NotRequired[str]
    registration_certificate_date: NotRequired[str]
    registration_certificate_copy: NotRequired[str]
    settlement_bank_number: NotRequired[str]
    business: MerchantsPostBodyBusiness
    director: NotRequired[MerchantsPostBodyDirector]
    principal: NotRequired[MerchantsPostBodyPrincipal]
    apply_h5_payment: NotRequired[bool]
    h5_payment_apply_info: NotRequired[MerchantsPostBodyH5PaymentApplyInfo]
    attach: NotRequired[str]


class MerchantsPostResult(TypedDict):
    """子商户进件（融合钱包）"""

    sub_mchid: str
    verification_status: NotRequired[Literal["Under Review", "Approved"] | str]
    description: NotRequired[str]
    h5_authorization_state: NotRequired[
        Literal["APPROVED", "UNAUTHORIZED", "UNDER_REVIEW", "REJECTED", "UNDER_PUNISHMENT", "APPLICATION_FAILED"] | str
    ]


class TransactionIdReversePostBody(TypedDict):
    """撤销订单(微信支付订单号)"""

    mchid: str
    sp_mchid: str
    sub_mchid: str


class MicropayTransactionsOutTradeNoOutTradeNoReversePostBody(TypedDict):
    """撤销订单(商户订单号)"""

    mchid: str
    sp_mchid: str
    sub_mchid: str


class PayPostBodyPayer(TypedDict):
    auth_code: str


class PayPostBodyAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class PayPostBodySceneInfoStoreInfo(TypedDict):
    id: NotRequired[str]
    name: str
    address: str


class PayPostBodySceneInfo(TypedDict):
    device_id: NotRequired[str]
    device_ip: NotRequired[str]
    payer_client_ip: NotRequired[str]
    operator_id: NotRequired[str]
    store_info: NotRequired[PayPostBodySceneInfoStoreInfo]


class PayPostBodyDetailGoodsDetail(TypedDict):
    goods_id: str
    wxpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    quantity: int
    price: int


class PayPostBodyDetail(TypedDict):
    cost_price: NotRequired[int]
    receipt_id: NotRequired[str]
    goods_detail: NotRequired[list[PayPostBodyDetailGoodsDetail]]


class PayPostBody(TypedDict):
    """提交付款码支付"""

    mchid: str
    appid: str
    sub_mchid: str
    sp_mchid: str
    sp_appid: str
    sub_appid: NotRequired[str]
    description: str
    attach: NotRequired[str]
    out_trade_no: str
    goods_tag: NotRequired[str]
    trade_type: str
    limit_pay: NotRequired[str]
    merchant_category_code: str
    payer: NotRequired[PayPostBodyPayer]
    amount: PayPostBodyAmount
    scene_info: NotRequired[PayPostBodySceneInfo]
    detail: NotRequired[list[PayPostBodyDetail]]


class PayPostResultPayer(TypedDict):
    openid: NotRequired[str]
    sp_openid: NotRequired[str]
    sub_openid: NotRequired[str]


class PayPostResultAmountExchangeRate(TypedDict):
    type: NotRequired[Literal["SETTLEMENT_RATE"] | str]
    rate: NotRequired[int]


PayPostResultAmount = TypedDict(
    "PayPostResultAmount",
    {
        "total": int,
        "currency": NotRequired[str],
        "payer_total": int,
        "payer _currency": NotRequired[str],
        "exchange_rate": NotRequired[PayPostResultAmountExchangeRate],
    },
)


class PayPostResultDetailGoodsDetail(TypedDict):
    goods_id: str
    goods_remark: NotRequired[str]
    quantity: int
    price: int


class PayPostResultDetail(TypedDict):
    promotion_id: str
    name: NotRequired[str]
    scope: NotRequired[Literal["GLOBAL", "SINGLE"] | str]
    type: NotRequired[Literal["COUPON", "DISCOUNT"] | str]
    amount: int
    currency: NotRequired[str]
    activity_id: NotRequired[str]
    wechatpay_contribute_amount: NotRequired[int]
    merchant_contribute_amount: NotRequired[int]
    other_contribute_amount: NotRequired[int]
    goods_detail: NotRequired[list[PayPostResultDetailGoodsDetail]]


class PayPostResult(TypedDict):
    """提交付款码支付"""

    id: str
    mchid: str
    appid: str
    sub_mchid: str
    sp_mchid: str
    sp_appid: str
    sub_appid: NotRequired[str]
    out_trade_no: str
    trade_type: str
    trade_state: str
    trade_state_desc: str
    bank_type: str
    attach: NotRequired[str]
    success_time: str
    payer: NotRequired[PayPostResultPayer]
    amount: PayPostResultAmount
    detail: NotRequired[list[PayPostResultDetail]]


class ContractIdGetParams(TypedDict):
    """代扣协议ID查询签约"""

    appid: NotRequired[str]
    sub_mchid: NotRequired[str]
    sp_appid: NotRequired[str]
    sp_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    plan_id: NotRequired[int]


class ContractIdGetResult(TypedDict):
    """代扣协议ID查询签约"""

    mchid: NotRequired[str]
    appid: NotRequired[str]
    sp_mchid: NotRequired[str]
    sub_mchid: NotRequired[str]
    sp_appid: NotRequired[str]
    sub_appid: NotRequired[str]
    contract_id: NotRequired[str]
    plan_id: NotRequired[int]
    out_contract_code: NotRequired[str]
    user_display_name: NotRequired[str]
    state: NotRequired[str]
    signed_time: NotRequired[str]
    terminated_time: NotRequired[str]
    termination_mode: NotRequired[str]
    termination_note: NotRequired[str]
    openid: NotRequired[str]


class TerminatePostBody(TypedDict):
    """申请解约"""

    appid: NotRequired[str]
    sp_appid: NotRequired[str]
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    termination_note: NotRequired[str]


class AppPreEntrustSignPostBody(TypedDict):
    """APP签约"""

    appid: NotRequired[str]
    sub_mchid: NotRequired[str]
    sp_appid: NotRequired[str]
    sp_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    plan_id: NotRequired[int]
    out_contract_code: NotRequired[str]
    user_display_name: NotRequired[str]
    success_notify_url: NotRequired[str]
    openid: NotRequired[str]
    user_client_ip: NotRequired[str]
    expired_time: NotRequired[str]


class AppPreEntrustSignPostResult(TypedDict):
    """APP签约"""

    session_id: str


class H5PreEntrustSignPostBody(TypedDict):
    """H5预签约"""

    appid: NotRequired[str]
    sub_mchid: NotRequired[str]
    sp_appid: NotRequired[str]
    sp_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    plan_id: NotRequired[int]
    out_contract_code: NotRequired[str]
    user_display_name: NotRequired[str]
    success_notify_url: NotRequired[str]
    return_appid: NotRequired[str]
    user_client_ip: NotRequired[str]
    expired_time: NotRequired[str]
    return_url: NotRequired[str]


class H5PreEntrustSignPostResult(TypedDict):
    """H5预签约"""

    sign_url: str


class JsapiPreEntrustSignPostBody(TypedDict):
    """JSAPI预签约"""

    appid: NotRequired[str]
    sub_mchid: NotRequired[str]
    sp_appid: NotRequired[str]
    sp_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    plan_id: NotRequired[int]
    out_contract_code: NotRequired[str]
    user_display_name: NotRequired[str]
    success_notify_url: NotRequired[str]
    openid: NotRequired[str]
    return_url: NotRequired[str]
    expired_time: NotRequired[str]


class JsapiPreEntrustSignPostResult(TypedDict):
    """JSAPI预签约"""

    sign_url: str


class MiniprogramPreEntrustSignPostBody(TypedDict):
    """小程序签约"""

    appid: NotRequired[str]
    sub_mchid: NotRequired[str]
    sp_appid: NotRequired[str]
    sp_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    plan_id: NotRequired[int]
    out_contract_code: NotRequired[str]
    user_display_name: NotRequired[str]
    success_notify_url: NotRequired[str]
    openid: NotRequired[str]
    user_client_ip: NotRequired[str]
    expired_time: NotRequired[str]


class MiniprogramPreEntrustSignPostResult(TypedDict):
    """小程序签约"""

    session_id: str


class OutContractCodeGetParams(TypedDict):
    """商户协议号查询签约"""

    appid: NotRequired[str]
    sub_mchid: NotRequired[str]
    sp_appid: NotRequired[str]
    sp_mchid: NotRequired[str]
    sub_appid: NotRequired[str]


class OutContractCodeGetResult(TypedDict):
    """商户协议号查询签约"""

    mchid: NotRequired[str]
    appid: NotRequired[str]
    sp_mchid: NotRequired[str]
    sub_mchid: NotRequired[str]
    sp_appid: NotRequired[str]
    sub_appid: NotRequired[str]
    contract_id: NotRequired[str]
    plan_id: NotRequired[int]
    out_contract_code: NotRequired[str]
    user_display_name: NotRequired[str]
    state: NotRequired[str]
    signed_time: NotRequired[str]
    terminated_time: NotRequired[str]
    termination_mode: NotRequired[str]
    termination_note: NotRequired[str]
    openid: NotRequired[str]


class WebPreEntrustSignPostBody(TypedDict):
    """WEB预签约"""

    appid: NotRequired[str]
    sub_mchid: NotRequired[str]
    sp_appid: NotRequired[str]
    sp_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    plan_id: NotRequired[int]
    out_contract_code: NotRequired[str]
    user_display_name: NotRequired[str]
    success_notify_url: NotRequired[str]
    expired_time: NotRequired[str]
    return_url: NotRequired[str]


class WebPreEntrustSignPostResult(TypedDict):
    """WEB预签约"""

    show_code_url: str


class TransactionsTransactionIdGetParams(TypedDict):
    """查询订单(微信支付订单号)"""

    sub_mchid: str


class TransactionsTransactionIdGetResultPayer(TypedDict):
    openid: NotRequired[str]
    sp_openid: NotRequired[str]
    sub_openid: NotRequired[str]


class TransactionsTransactionIdGetResultAmountExchangeRate(TypedDict):
    type: NotRequired[Literal["SETTLEMENT_RATE"] | str]
    rate: NotRequired[int]


class TransactionsTransactionIdGetResultAmount(TypedDict):
    total: int
    payer_total: int
    currency: str
    payer_currency: str
    exchange_rate: NotRequired[TransactionsTransactionIdGetResultAmountExchangeRate]


class TransactionsTransactionIdGetResultPromotionDetailGoodsDetail(TypedDict):
    goods_id: str
    goods_remark: NotRequired[str]
    discount_amount: int
    quantity: int
    price: int


class TransactionsTransactionIdGetResultPromotionDetail(TypedDict):
    promotion_id: str
    name: NotRequired[str]
    scope: NotRequired[Literal["GLOBAL", "SINGLE"] | str]
    type: NotRequired[Literal["COUPON", "DISCOUNT"] | str]
    amount: int
    currency: str
    activity_id: NotRequired[str]
    wxpay_contribute_amount: NotRequired[int]
    merchant_contribute_amount: NotRequired[int]
    other_contribute_amount: NotRequired[int]
    goods_detail: NotRequired[list[TransactionsTransactionIdGetResultPromotionDetailGoodsDetail]]


class TransactionsTransactionIdGetResult(TypedDict):
    """查询订单(微信支付订单号)"""

    mchid: str
    appid: str
    sp_mchid: str
    sub_mchid: str
    sp_appid: str
    sub_appid: NotRequired[str]
    out_trade_no: str
    transaction_id: str
    attach: NotRequired[str]
    trade_type: Literal["JSAPI", "NATIVE", "APP", "MWEB", "MICROPAY"] | str
    bank_type: str
    success_time: str
    trade_state: str
    trade_state_desc: str
    payer: TransactionsTransactionIdGetResultPayer
    amount: TransactionsTransactionIdGetResultAmount
    promotion_detail: NotRequired[list[TransactionsTransactionIdGetResultPromotionDetail]]


class PapayTransactionsOutTradeNoOutTradeNoGetParams(TypedDict):
    """查询订单(商户订单号)"""

    sub_mchid: str


class PapayTransactionsOutTradeNoOutTradeNoGetResultPayer(TypedDict):
    openid: NotRequired[str]
    sp_openid: NotRequired[str]
    sub_openid: NotRequired[str]


class PapayTransactionsOutTradeNoOutTradeNoGetResultAmountExchangeRate(TypedDict):
    type: NotRequired[Literal["SETTLEMENT_RATE"] | str]
    rate: NotRequired[int]


class PapayTransactionsOutTradeNoOutTradeNoGetResultAmount(TypedDict):
    total: int
    payer_total: int
    currency: str
    payer_currency: str
    exchange_rate: NotRequired[PapayTransactionsOutTradeNoOutTradeNoGetResultAmountExchangeRate]


class PapayTransactionsOutTradeNoOutTradeNoGetResultPromotionDetailGoodsDetail(TypedDict):
    goods_id: str
    goods_remark: NotRequired[str]
    discount_amount: int
    quantity: int
    price: int


class PapayTransactionsOutTradeNoOutTradeNoGetResultPromotionDetail(TypedDict):
    promotion_id: str
    name: NotRequired[str]
    scope: NotRequired[Literal["GLOBAL", "SINGLE"] | str]
    type: NotRequired[Literal["COUPON", "DISCOUNT"] | str]
    amount: int
    currency: str
    activity_id: NotRequired[str]
    wxpay_contribute_amount: NotRequired[int]
    merchant_contribute_amount: NotRequired[int]
    other_contribute_amount: NotRequired[int]
    goods_detail: NotRequired[list[PapayTransactionsOutTradeNoOutTradeNoGetResultPromotionDetailGoodsDetail]]


class PapayTransactionsOutTradeNoOutTradeNoGetResult(TypedDict):
    """查询订单(商户订单号)"""

    mchid: str
    appid: str
    sp_mchid: str
    sub_mchid: str
    sp_appid: str
    sub_appid: NotRequired[str]
    out_trade_no: str
    transaction_id: str
    attach: NotRequired[str]
    trade_type: Literal["JSAPI", "NATIVE", "APP", "MWEB", "MICROPAY"] | str
    bank_type: str
    success_time: str
    trade_state: str
    trade_state_desc: str
    payer: PapayTransactionsOutTradeNoOutTradeNoGetResultPayer
    amount: PapayTransactionsOutTradeNoOutTradeNoGetResultAmount
    promotion_detail: NotRequired[list[PapayTransactionsOutTradeNoOutTradeNoGetResultPromotionDetail]]


class PapayTransactionsOutTradeNoOutTradeNoReversePostParams(TypedDict):
    """撤销订单(商户订单号)"""

    sub_mchid: str


class TransactionsPostBodyAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class TransactionsPostBodySceneInfo(TypedDict):
    device_id: NotRequired[str]
    device_ip: NotRequired[str]


class TransactionsPostBody(TypedDict):
    """支付扣款"""

    appid: NotRequired[str]
    sp_appid: NotRequired[str]
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    description: str
    attach: NotRequired[str]
    notify_url: str
    out_trade_no: str
    goods_tag: NotRequired[str]
    merchant_category_code: str
    contract_id: str
    amount: TransactionsPostBodyAmount
    scene_info: NotRequired[TransactionsPostBodySceneInfo]


class TransactionsPostResultPayer(TypedDict):
    openid: NotRequired[str]
    sp_openid: NotRequired[str]
    sub_openid: NotRequired[str]


class TransactionsPostResultAmountExchangeRate(TypedDict):
    type: NotRequired[Literal["SETTLEMENT_RATE", "USERPAYMENT_RATE"] | str]
    rate: NotRequired[int]


class TransactionsPostResultAmount(TypedDict):
    total: int
    payer_total: int
    currency: str
    payer_currency: str
    exchange_rate: NotRequired[TransactionsPostResultAmountExchangeRate]


class TransactionsPostResultPromotionDetailGoodsDetail(TypedDict):
    goods_id: str
    goods_remark: NotRequired[str]
    discount_amount: int
    quantity: int
    price: int


class TransactionsPostResultPromotionDetail(TypedDict):
    promotion_id: str
    name: NotRequired[str]
    scope: NotRequired[Literal["GLOBAL", "SINGLE"] | str]
    type: NotRequired[Literal["COUPON", "DISCOUNT"] | str]
    amount: int
    currency: str
    activity_id: NotRequired[str]
    wxpay_contribute_amount: NotRequired[int]
    merchant_contribute_amount: NotRequired[int]
    other_contribute_amount: NotRequired[int]
    goods_detail: NotRequired[list[TransactionsPostResultPromotionDetailGoodsDetail]]


class TransactionsPostResult(TypedDict):
    """支付扣款"""

    mchid: NotRequired[str]
    appid: NotRequired[str]
    sp_mchid: NotRequired[str]
    sub_mchid: NotRequired[str]
    sp_appid: NotRequired[str]
    sub_appid: NotRequired[str]
    out_trade_no: str
    transaction_id: str
    attach: NotRequired[str]
    trade_type: Literal["AUTH"] | str
    bank_type: str
    success_time: str
    trade_state: Literal["SUCCESS", "REFUND", "NOTPAY", "CLOSED", "PAYERROR", "USERPAYING"] | str
    trade_state_desc: str
    payer: TransactionsPostResultPayer
    amount: TransactionsPostResultAmount
    promotion_detail: NotRequired[list[TransactionsPostResultPromotionDetail]]


class ProfitSharingBillDownloadUrlGetParams(TypedDict):
    """获取分账账单文件下载地址"""

    sub_mchid: NotRequired[str]
    bill_date: NotRequired[str]


class ProfitSharingBillDownloadUrlGetResult(TypedDict):
    """获取分账账单文件下载地址"""

    download_url: str


class OutOrderNoGetParams(TypedDict):
    """查询分账结果"""

    sub_mchid: NotRequired[str]
    transaction_id: NotRequired[str]


class OutOrderNoGetResultReceivers(TypedDict):
    currency: str
    amount: int
    description: str
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"] | str
    account: str
    result: str
    fail_reason: str
    create_time: str
    finish_time: str
    detail_id: NotRequired[str]
    detail_type: NotRequired[str]
    settlement_currency: NotRequired[str]
    settlement_amount: NotRequired[int]
    rate: NotRequired[int]


class OutOrderNoGetResult(TypedDict):
    """查询分账结果"""

    sub_mchid: NotRequired[str]
    transaction_id: str
    out_order_no: str
    order_id: str
    state: str
    receivers: NotRequired[list[OutOrderNoGetResultReceivers]]


class ProfitSharingOrdersPostBodyReceivers(TypedDict):
    currency: Literal["CNY"] | str
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"] | str
    account: str
    name: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    authorized: NotRequired[bool]
    amount: int
    description: str


class ProfitSharingOrdersPostBody(TypedDict):
    """请求分账"""

    sub_mchid: NotRequired[str]
    appid: str
    sub_appid: NotRequired[str]
    transaction_id: str
    out_order_no: str
    receivers: NotRequired[list[ProfitSharingOrdersPostBodyReceivers]]
    unfreeze_unsplit: bool


class ProfitSharingOrdersPostResultReceivers(TypedDict):
    currency: str
    amount: int
    description: str
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"] | str
    account: str
    result: str
    fail_reason: str
    create_time: str
    finish_time: str
    detail_id: NotRequired[str]
    detail_type: NotRequired[str]
    settlement_currency: NotRequired[str]
    settlement_amount: NotRequired[int]
    rate: NotRequired[int]


class ProfitSharingOrdersPostResult(TypedDict):
    """请求分账"""

    sub_mchid: NotRequired[str]
    transaction_id: str
    out_order_no: str
    order_id: str
    state: str
    receivers: NotRequired[list[ProfitSharingOrdersPostResultReceivers]]


class UnfreezePostBody(TypedDict):
    """解冻剩余资金"""

    sub_mchid: NotRequired[str]
    transaction_id: str
    out_order_no: str
    description: str


class UnfreezePostResultReceivers(TypedDict):
    currency: str
    amount: int
    description: str
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"] | str
    account: str
    result: str
    fail_reason: str
    create_time: str
    finish_time: str
    detail_id: NotRequired[str]
    detail_type: NotRequired[str]
    settlement_currency: NotRequired[str]
    settlement_amount: NotRequired[int]
    rate: NotRequired[int]


class UnfreezePostResult(TypedDict):
    """解冻剩余资金"""

    sub_mchid: NotRequired[str]
    transaction_id: str
    out_order_no: str
    order_id: str
    state: str
    receivers: NotRequired[list[UnfreezePostResultReceivers]]


class AccountGetParams(TypedDict):
    """查询分账接收方添加结果"""

    sub_mchid: NotRequired[str]
    transaction_id: NotRequired[str]
    appid: NotRequired[str]
    sub_appid: NotRequired[str]
    type: NotRequired[Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"] | str]


class AccountGetResult(TypedDict):
    """查询分账接收方添加结果"""

    sub_mchid: NotRequired[str]
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"] | str
    account: str
    name: NotRequired[str]
    relation_type: Literal["SUPPLIER", "DISTRIBUTOR", "TAX_SERVICE_PROVIDER", "IT_SERVICE_PROVIDER", "CUSTOM"] | str
    custom_relation: NotRequired[str]
    scene: NotRequired[str]
    major_service: NotRequired[str]
    expected_ratio: NotRequired[int]
    file_id: NotRequired[str]
    state: NotRequired[str]
    fail_reason: NotRequired[str]


class ReceiversDeleteBody(TypedDict):
    """删除分账接收方"""

    sub_mchid: NotRequired[str]
    appid: NotRequired[str]
    sub_appid: NotRequired[str]
    type: NotRequired[Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"] | str]
    account: NotRequired[str]


class ReceiversPostBody(TypedDict):
    """添加分账接收方"""

    sub_mchid: NotRequired[str]
    appid: NotRequired[str]
    sub_appid: NotRequired[str]
    type: NotRequired[Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"] | str]
    account: NotRequired[str]
    name: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    authorized: NotRequired[bool]
    relation_type: NotRequired[
        Literal["SUPPLIER", "DISTRIBUTOR", "TAX_SERVICE_PROVIDER", "IT_SERVICE_PROVIDER", "CUSTOM"] | str
    ]
    custom_relation: NotRequired[str]
    scene: NotRequired[str]
    major_service: NotRequired[str]
    expected_ratio: NotRequired[int]
    application_file_id: NotRequired[str]
    partnership_file_id: NotRequired[str]


class ReceiversPostResult(TypedDict):
    """添加分账接收方"""

    sub_mchid: NotRequired[str]
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"] | str
    account: str
    name: NotRequired[str]  # encrypted: client.decrypt() opens it
    relation_type: Literal["SUPPLIER", "DISTRIBUTOR", "TAX_SERVICE_PROVIDER", "IT_SERVICE_PROVIDER", "CUSTOM"] | str
    custom_relation: NotRequired[str]
    scene: NotRequired[str]
    major_service: NotRequired[str]
    expected_ratio: NotRequired[int]
    file_id: NotRequired[str]
    state: NotRequired[str]
    fail_reason: NotRequired[str]
    application_file_id: NotRequired[str]
    partnership_file_id: NotRequired[str]


class RefundsBillDownloadUrlGetParams(TypedDict):
    """获取分账退款账单下载链接"""

    sub_mchid: NotRequired[str]
    bill_date: NotRequired[str]


class RefundsBillDownloadUrlGetResult(TypedDict):
    """获取分账退款账单下载链接"""

    download_url: str


class RefundableBalanceGetResult(TypedDict):
    """查询可供垫付退款实时余额"""

    sponsor_mchid: NotRequired[str]
    balance: NotRequired[int]
    currency: NotRequired[str]


class AmountsGetParams(TypedDict):
    """查询剩余待分金额"""

    sub_mchid: NotRequired[str]


class AmountsGetResult(TypedDict):
    """查询剩余待分金额"""

    transaction_id: str
    unsplit_amount: NotRequired[int]
    currency: NotRequired[str]


class RefundableAmountsGetParams(TypedDict):
    """查询订单剩余可退款金额"""

    sub_mchid: NotRequired[str]


class RefundableAmountsGetResult(TypedDict):
    """查询订单剩余可退款金额"""

    transaction_id: str
    refundable_amount: NotRequired[int]
    currency: NotRequired[str]
    funds_refundable_amount: NotRequired[int]


class MarkPostBody(TypedDict):
    """分账标记"""

    sub_mchid: NotRequired[str]
    out_trade_no: NotRequired[str]
    currency: NotRequired[str]


class SubMchidSubMchidGetResult(TypedDict):
    """商家充值退款余额查询"""

    remaining_amount: int
    currency: str


class RechargeBalanceGetResult(TypedDict):
    """商家充值退款余额查询"""

    remaining_amount: int
    currency: str


class RefundsGetParams(TypedDict):
    """查询所有退款"""

    transaction_id: NotRequired[str]
    out_trade_no: NotRequired[str]
    mchid: str
    sub_mchid: str
    sp_mchid: str
    offset: int
    count: int


class RefundsGetResultAmount(TypedDict):
    total: int
    currency: NotRequired[str]
    payer_total: int
    payer_currency: str


class RefundsGetResultDataAmountExchangeRate(TypedDict):
    type: NotRequired[Literal["USERPAYMENT_RATE", "SETTLEMENT_RATE"] | str]
    rate: NotRequired[int]


class RefundsGetResultDataAmount(TypedDict):
    refund: int
    currency: NotRequired[str]
    payer_refund: int
    payer_currency: str
    exchange_rate: RefundsGetResultDataAmountExchangeRate


class RefundsGetResultDataRefundDetail(TypedDict):
    promotion_id: str
    scope: NotRequired[Literal["GLOBAL", "SINGLE"] | str]
    type: NotRequired[Literal["COUPON", "DISCOUNT"] | str]
    amount: NotRequired[int]
    refund_amount: NotRequired[int]
    currency: str


class RefundsGetResultData(TypedDict):
    id: str
    out_refund_no: str
    channel: NotRequired[Literal["ORIGINAL", "BALANCE", "OTHER_BALANCE", "OTHER_BANKCARD"] | str]
    recv_account: NotRequired[str]
    fund_source: NotRequired[Literal["REFUND_SOURCE_UNSETTLED_FUNDS", "REFUND_SOURCE_REchARGE_FUNDS"] | str]
    success_time: NotRequired[str]
    create_time: str
    status: Literal["SUCCESS", "REFUNDCLOSE", "PROCESSING", "ABNORMAL"] | str
    amount: RefundsGetResultDataAmount
    refund_detail: NotRequired[RefundsGetResultDataRefundDetail]


class RefundsGetResult(TypedDict):
    """查询所有退款"""

    id: str
    mchid: str
    sub_mchid: str
    sp_mchid: str
    out_trade_no: str
    amount: RefundsGetResultAmount
    data: list[RefundsGetResultData]
    total_num: int
    current_total_num: int


class RefundIdGetParams(TypedDict):
    """查询单笔退款(微信支付退款订单号)"""

    mchid: str
    sub_mchid: str
    sp_mchid: str


class RefundIdGetResultAmountExchangeRate(TypedDict):
    type: NotRequired[Literal["USERPAYMENT_RATE", "SETTLEMENT_RATE"] | str]
    rate: NotRequired[int]


class RefundIdGetResultAmount(TypedDict):
    refund: int
    currency: NotRequired[str]
    payer_refund: int
    payer_currency: str
    exchange_rate: RefundIdGetResultAmountExchangeRate


class RefundIdGetResultDetail(TypedDict):
    promotion_id: str
    scope: NotRequired[Literal["GLOBAL", "SINGLE"] | str]
    type: NotRequired[Literal["COUPON", "DISCOUNT"] | str]
    amount: NotRequired[int]
    refund_amount: NotRequired[int]
    currency: str


class RefundIdGetResult(TypedDict):
    """查询单笔退款(微信支付退款订单号)"""

    id: str
    out_refund_no: str
    transaction_id: str
    out_trade_no: str
    channel: NotRequired[Literal["ORIGINAL", "BALANCE", "OTHER_BALANCE", "OTHER_BANKCARD"] | str]
    recv_account: NotRequired[str]
    fund_source: NotRequired[Literal["REFUND_SOURCE_UNSETTLED_FUNDS", "REFUND_SOURCE_REchARGE_FUNDS"] | str]
    success_time: NotRequired[str]
    create_time: str
    status: Literal["SUCCESS", "REFUNDCLOSE", "PROCESSING", "ABNORMAL"] | str
    amount: RefundIdGetResultAmount
    detail: NotRequired[RefundIdGetResultDetail]


class OutRefundNoGetParams(TypedDict):
    """查询单笔退款(商户退款订单号)"""

    mchid: str
    sub_mchid: str
    sp_mchid: str


class OutRefundNoGetResultAmountExchangeRate(TypedDict):
    type: NotRequired[Literal["USERPAYMENT_RATE", "SETTLEMENT_RATE"] | str]
    rate: NotRequired[int]


class OutRefundNoGetResultAmount(TypedDict):
    refund: int
    currency: NotRequired[str]
    payer_refund: int
    payer_currency: str
    exchange_rate: OutRefundNoGetResultAmountExchangeRate


class OutRefundNoGetResultDetail(TypedDict):
    promotion_id: str
    scope: NotRequired[Literal["GLOBAL", "SINGLE"] | str]
    type: NotRequired[Literal["COUPON", "DISCOUNT"] | str]
    amount: NotRequired[int]
    refund_amount: NotRequired[int]
    currency: str


class OutRefundNoGetResult(TypedDict):
    """查询单笔退款(商户退款订单号)"""

    id: str
    out_refund_no: str
    transaction_id: str
    out_trade_no: str
    channel: NotRequired[Literal["ORIGINAL", "BALANCE", "OTHER_BALANCE", "OTHER_BANKCARD"] | str]
    recv_account: NotRequired[str]
    fund_source: NotRequired[Literal["REFUND_SOURCE_UNSETTLED_FUNDS", "REFUND_SOURCE_REchARGE_FUNDS"] | str]
    success_time: NotRequired[str]
    create_time: str
    status: Literal["SUCCESS", "REFUNDCLOSE", "PROCESSING", "ABNORMAL"] | str
    amount: OutRefundNoGetResultAmount
    detail: NotRequired[OutRefundNoGetResultDetail]


class RefundsPostBodyAmount(TypedDict):
    refund: int
    total: int
    currency: str


class RefundsPostBody(TypedDict):
    """申请退款"""

    mchid: str
    appid: str
    sp_mchid: str
    sub_mchid: str
    sp_appid: str
    sub_appid: NotRequired[str]
    transaction_id: NotRequired[str]
    out_trade_no: NotRequired[str]
    out_refund_no: str
    reason: NotRequired[str]
    amount: NotRequired[RefundsPostBodyAmount]
    notify_url: NotRequired[str]


class RefundsPostResultAmountExchangeRate(TypedDict):
    type: NotRequired[Literal["USERPAYMENT_RATE", "SETTLEMENT_RATE"] | str]
    rate: NotRequired[int]


class RefundsPostResultAmount(TypedDict):
    refund: int
    currency: str
    payer_refund: int
    payer_currency: str
    exchange_rate: RefundsPostResultAmountExchangeRate


class RefundsPostResultDetail(TypedDict):
    promotion_id: str
    scope: NotRequired[Literal["GLOBAL", "SINGLE"] | str]
    type: NotRequired[Literal["COUPON", "DISCOUNT"] | str]
    amount: NotRequired[int]
    refund_amount: NotRequired[int]
    currency: str


class RefundsPostResult(TypedDict):
    """申请退款"""

    id: str
    out_refund_no: str
    create_time: str
    amount: RefundsPostResultAmount
    detail: NotRequired[RefundsPostResultDetail]


class SettlementsGetParams(TypedDict):
    """查询结算资金明细"""

    sub_mchid: NotRequired[str]
    settle_state: Literal["SETTLED", "UNSETTLE"] | str
    settle_start_date: NotRequired[str]
    settle_end_date: NotRequired[str]
    limit: int
    offset: int


class SettlementsGetResultDataAmount(TypedDict):
    settled: int
    unsettle: int
    currency: str
    pay: int
    refund: int
    net: int
    fee: int


class SettlementsGetResultDataSplitAmount(TypedDict):
    settled: int
    unsettle: int
    currency: str
    pay: int
    refund: int


class SettlementsGetResultData(TypedDict):
    batch_id: str
    settlement_date: str
    trade_start_date: str
    trade_end_date: str
    amount: SettlementsGetResultDataAmount
    wallet_region: NotRequired[Literal["CHINA_MAINLAND", "CHINA_HONGKONG"] | str]
    split_amount: NotRequired[SettlementsGetResultDataSplitAmount]


class SettlementsGetResult(TypedDict):
    """查询结算资金明细"""

    data: NotRequired[list[SettlementsGetResultData]]
    total_count: int
    offset: int
    limit: int


class StatementsGetParams(TypedDict):
    """下载对账单"""

    date: str
    mchid: str


class AppPostBodyPayer(TypedDict):
    openid: NotRequired[str]
    sp_openid: NotRequired[str]
    sub_openid: NotRequired[str]


class AppPostBodyAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class AppPostBodySceneInfoStoreInfo(TypedDict):
    id: NotRequired[str]
    name: str
    address: str


class AppPostBodySceneInfo(TypedDict):
    device_id: NotRequired[str]
    device_ip: NotRequired[str]
    payer_client_ip: NotRequired[str]
    operator_id: NotRequired[str]
    store_info: NotRequired[AppPostBodySceneInfoStoreInfo]


class AppPostBodyDetailGoodsDetail(TypedDict):
    goods_id: str
    wxpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    quantity: int
    price: int


class AppPostBodyDetail(TypedDict):
    cost_price: NotRequired[int]
    receipt_id: NotRequired[str]
    goods_detail: NotRequired[list[AppPostBodyDetailGoodsDetail]]


class AppPostBody(TypedDict):
    """APP支付下单"""

    mchid: str
    appid: str
    sub_mchid: str
    sp_mchid: str
    sp_appid: str
    sub_appid: NotRequired[str]
    description: str
    attach: NotRequired[str]
    notify_url: str
    out_trade_no: str
    goods_tag: NotRequired[str]
    trade_type: str
    limit_pay: NotRequired[str]
    time_start: NotRequired[str]
    time_expire: NotRequired[str]
    merchant_category_code: str
    payer: NotRequired[AppPostBodyPayer]
    amount: AppPostBodyAmount
    scene_info: NotRequired[AppPostBodySceneInfo]
    detail: NotRequired[list[AppPostBodyDetail]]


class AppPostResult(TypedDict):
    """APP支付下单"""

    prepay_id: str


class TransactionIdClosePostBody(TypedDict):
    """关闭订单(微信支付订单号)"""

    mchid: str
    sub_mchid: NotRequired[str]
    sp_mchid: NotRequired[str]


class IdTransactionIdGetParams(TypedDict):
    """查询订单(微信支付订单号)"""

    mchid: str
    sub_mchid: str
    sp_mchid: str


class IdTransactionIdGetResultPayer(TypedDict):
    openid: NotRequired[str]
    sp_openid: NotRequired[str]
    sub_openid: NotRequired[str]


class IdTransactionIdGetResultAmountExchangeRate(TypedDict):
    type: NotRequired[Literal["SETTLEMENT_RATE"] | str]
    rate: NotRequired[int]


class IdTransactionIdGetResultAmount(TypedDict):
    total: int
    payer_total: int
    currency: str
    payer_currency: str
    exchange_rate: NotRequired[IdTransactionIdGetResultAmountExchangeRate]


class IdTransactionIdGetResultPromotionDetailGoodsDetail(TypedDict):
    goods_id: str
    goods_remark: NotRequired[str]
    discount_amount: int
    quantity: int
    price: int


class IdTransactionIdGetResultPromotionDetail(TypedDict):
    promotion_id: str
    name: NotRequired[str]
    scope: NotRequired[str]
    type: NotRequired[Literal["COUPON", "DISCOUNT"] | str]
    amount: int
    currency: str
    activity_id: NotRequired[str]
    wxpay_contribute_amount: NotRequired[int]
    merchant_contribute_amount: NotRequired[int]
    other_contribute_amount: NotRequired[int]
    goods_detail: NotRequired[list[IdTransactionIdGetResultPromotionDetailGoodsDetail]]


class IdTransactionIdGetResult(TypedDict):
    """查询订单(微信支付订单号)"""

    mchid: str
    appid: str
    sp_mchid: str
    sub_mchid: str
    sp_appid: str
    sub_appid: NotRequired[str]
    out_trade_no: str
    id: str
    attach: NotRequired[str]
    trade_type: Literal["JSAPI", "NATIVE", "APP", "MWEB", "MICROPAY"] | str
    bank_type: str
    success_time: str
    trade_state: str
    trade_state_desc: str
    payer: IdTransactionIdGetResultPayer
    amount: IdTransactionIdGetResultAmount
    promotion_detail: NotRequired[list[IdTransactionIdGetResultPromotionDetail]]


class JsapiPostBodyPayer(TypedDict):
    openid: NotRequired[str]
    sp_openid: NotRequired[str]
    sub_openid: NotRequired[str]


class JsapiPostBodyAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class JsapiPostBodySceneInfoStoreInfo(TypedDict):
    id: NotRequired[str]
    name: str
    address: str


class JsapiPostBodySceneInfo(TypedDict):
    device_id: NotRequired[str]
    device_ip: NotRequired[str]
    payer_client_ip: NotRequired[str]
    operator_id: NotRequired[str]
    store_info: NotRequired[JsapiPostBodySceneInfoStoreInfo]


class JsapiPostBodyDetailGoodsDetail(TypedDict):
    goods_id: str
    wxpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    quantity: int
    price: int


class JsapiPostBodyDetail(TypedDict):
    cost_price: NotRequired[int]
    receipt_id: NotRequired[str]
    goods_detail: NotRequired[list[JsapiPostBodyDetailGoodsDetail]]


class JsapiPostBody(TypedDict):
    """JSAPI支付下单"""

    mchid: str
    appid: str
    sub_mchid: str
    sp_mchid: str
    sp_appid: str
    sub_appid: NotRequired[str]
    description: str
    attach: NotRequired[str]
    notify_url: str
    out_trade_no: str
    goods_tag: NotRequired[str]
    trade_type: str
    limit_pay: NotRequired[str]
    time_start: NotRequired[str]
    time_expire: NotRequired[str]
    merchant_category_code: str
    payer: NotRequired[JsapiPostBodyPayer]
    amount: JsapiPostBodyAmount
    scene_info: NotRequired[JsapiPostBodySceneInfo]
    detail: NotRequired[list[JsapiPostBodyDetail]]


class JsapiPostResult(TypedDict):
    """JSAPI支付下单"""

    prepay_id: str


class MwebPostBodyPayer(TypedDict):
    openid: NotRequired[str]
    sp_openid: NotRequired[str]
    sub_openid: NotRequired[str]


class MwebPostBodyAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class MwebPostBodySceneInfoStoreInfo(TypedDict):
    id: NotRequired[str]
    name: str
    address: str


class MwebPostBodySceneInfo(TypedDict):
    device_id: NotRequired[str]
    device_ip: NotRequired[str]
    payer_client_ip: str
    operator_id: NotRequired[str]
    store_info: MwebPostBodySceneInfoStoreInfo


class MwebPostBodyDetailGoodsDetail(TypedDict):
    goods_id: str
    wxpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    quantity: int
    price: int


class MwebPostBodyDetail(TypedDict):
    cost_price: NotRequired[int]
    receipt_id: NotRequired[str]
    goods_detail: NotRequired[list[MwebPostBodyDetailGoodsDetail]]


class MwebPostBody(TypedDict):
    """H5支付下单"""

    mchid: str
    appid: str
    sub_mchid: str
    sp_mchid: str
    sp_appid: str
    sub_appid: NotRequired[str]
    description: str
    attach: NotRequired[str]
    notify_url: str
    out_trade_no: str
    goods_tag: NotRequired[str]
    trade_type: str
    limit_pay: NotRequired[str]
    time_start: NotRequired[str]
    time_expire: NotRequired[str]
    merchant_category_code: str
    payer: NotRequired[MwebPostBodyPayer]
    amount: MwebPostBodyAmount
    scene_info: MwebPostBodySceneInfo
    detail: NotRequired[list[MwebPostBodyDetail]]


class MwebPostResult(TypedDict):
    """H5支付下单"""

    mweb_url: str


class NativePostBodyPayer(TypedDict):
    openid: NotRequired[str]
    sp_openid: NotRequired[str]
    sub_openid: NotRequired[str]


class NativePostBodyAmount(TypedDict):
    total: int
    currency: NotRequired[str]


class NativePostBodySceneInfoStoreInfo(TypedDict):
    id: NotRequired[str]
    name: str
    address: str


class NativePostBodySceneInfo(TypedDict):
    device_id: NotRequired[str]
    device_ip: NotRequired[str]
    payer_client_ip: NotRequired[str]
    operator_id: NotRequired[str]
    store_info: NotRequired[NativePostBodySceneInfoStoreInfo]


class NativePostBodyDetailGoodsDetail(TypedDict):
    goods_id: str
    wxpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    quantity: int
    price: int


class NativePostBodyDetail(TypedDict):
    cost_price: NotRequired[int]
    receipt_id: NotRequired[str]
    goods_detail: NotRequired[list[NativePostBodyDetailGoodsDetail]]


class NativePostBody(TypedDict):
    """Native支付下单"""

    mchid: str
    appid: str
    sub_mchid: str
    sp_mchid: str
    sp_appid: str
    sub_appid: NotRequired[str]
    description: str
    attach: NotRequired[str]
    notify_url: str
    out_trade_no: str
    goods_tag: NotRequired[str]
    trade_type: str
    limit_pay: NotRequired[str]
    time_start: NotRequired[str]
    time_expire: NotRequired[str]
    merchant_category_code: str
    payer: NotRequired[NativePostBodyPayer]
    amount: NativePostBodyAmount
    scene_info: NotRequired[NativePostBodySceneInfo]
    detail: NotRequired[list[NativePostBodyDetail]]


class NativePostResult(TypedDict):
    """Native支付下单"""

    code_url: str


class OutTradeNoClosePostBody(TypedDict):
    """关闭订单(商户订单号)"""

    mchid: str
    sub_mchid: NotRequired[str]
    sp_mchid: NotRequired[str]


class GlobalTransactionsOutTradeNoOutTradeNoGetParams(TypedDict):
    """查询订单(商户订单号)"""

    mchid: str
    sub_mchid: str
    sp_mchid: str


class GlobalTransactionsOutTradeNoOutTradeNoGetResultPayer(TypedDict):
    openid: NotRequired[str]
    sp_openid: NotRequired[str]
    sub_openid: NotRequired[str]


class GlobalTransactionsOutTradeNoOutTradeNoGetResultAmountExchangeRate(TypedDict):
    type: NotRequired[Literal["SETTLEMENT_RATE"] | str]
    rate: NotRequired[int]


class GlobalTransactionsOutTradeNoOutTradeNoGetResultAmount(TypedDict):
    total: int
    payer_total: int
    currency: str
    payer_currency: str
    exchange_rate: NotRequired[GlobalTransactionsOutTradeNoOutTradeNoGetResultAmountExchangeRate]


class GlobalTransactionsOutTradeNoOutTradeNoGetResultPromotionDetailGoodsDetail(TypedDict):
    goods_id: str
    goods_remark: NotRequired[str]
    discount_amount: int
    quantity: int
    price: int


class GlobalTransactionsOutTradeNoOutTradeNoGetResultPromotionDetail(TypedDict):
    promotion_id: str
    name: NotRequired[str]
    scope: NotRequired[str]
    type: NotRequired[Literal["COUPON", "DISCOUNT"] | str]
    amount: int
    currency: str
    activity_id: NotRequired[str]
    wxpay_contribute_amount: NotRequired[int]
    merchant_contribute_amount: NotRequired[int]
    other_contribute_amount: NotRequired[int]
    goods_detail: NotRequired[list[GlobalTransactionsOutTradeNoOutTradeNoGetResultPromotionDetailGoodsDetail]]


class GlobalTransactionsOutTradeNoOutTradeNoGetResult(TypedDict):
    """查询订单(商户订单号)"""

    mchid: str
    appid: str
    sp_mchid: str
    sub_mchid: str
    sp_appid: str
    sub_appid: NotRequired[str]
    out_trade_no: str
    id: str
    attach: NotRequired[str]
    trade_type: Literal["JSAPI", "NATIVE", "APP", "MWEB", "MICROPAY"] | str
    bank_type: str
    success_time: str
    trade_state: str
    trade_state_desc: str
    payer: GlobalTransactionsOutTradeNoOutTradeNoGetResultPayer
    amount: GlobalTransactionsOutTradeNoOutTradeNoGetResultAmount
    promotion_detail: NotRequired[list[GlobalTransactionsOutTradeNoOutTradeNoGetResultPromotionDetail]]
