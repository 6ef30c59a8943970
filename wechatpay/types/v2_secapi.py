"""The shapes of the requests and replies of `v2.secapi`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Any, Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Any, Literal, NotRequired, TypedDict

__all__ = [
    "AddinstitutionsubPostBody",
    "AddinstitutionsubPostBodyH5Domains",
    "AddinstitutionsubPostBodyStorePhotos",
    "AddinstitutionsubPostResult",
    "AddrecommendconfPostBody",
    "AddrecommendconfPostResult",
    "AddsubdevconfigPostBody",
    "AddsubdevconfigPostResult",
    "ChannelsettingPostBody",
    "ChannelsettingPostResult",
    "FacepayreversePostBody",
    "FacepayreversePostResult",
    "ModifyinstitutionsubPostBody",
    "ModifyinstitutionsubPostBodyH5Domains",
    "ModifyinstitutionsubPostBodyStorePhotos",
    "ModifyinstitutionsubPostResult",
    "ModifymchinfoPostBody",
    "ModifymchinfoPostResult",
    "MultiprofitsharingPostBody",
    "MultiprofitsharingPostBodyReceivers",
    "MultiprofitsharingPostBodyReceiversReceiver",
    "MultiprofitsharingPostResult",
    "ProfitsharingPostBody",
    "ProfitsharingPostBodyReceivers",
    "ProfitsharingPostBodyReceiversReceiver",
    "ProfitsharingPostResult",
    "ProfitsharingfinishPostBody",
    "ProfitsharingfinishPostResult",
    "ProfitsharingreturnPostBody",
    "ProfitsharingreturnPostResult",
    "QueryinstitutionsubPostBody",
    "QueryinstitutionsubPostResult",
    "QuerysubdevconfigPostBody",
    "QuerysubdevconfigPostResult",
    "RefundPostBody",
    "Refundv2PostBody",
    "Refundv2PostBodyDetail",
    "Refundv2PostBodyDetailGoodsDetail",
    "ReversePostBody",
    "ReversePostResult",
    "SubmchmanagePostBody",
    "SubmchmanagePostParams",
    "SubmchmanagePostResult",
    "SubmchmanagePostResultMchinfo",
    "UploadmediaPostBody",
    "UploadmediaPostResult",
]


class AddinstitutionsubPostBodyStorePhotos(TypedDict):
    media_id: list[str]


class AddinstitutionsubPostBodyH5Domains(TypedDict):
    domain: list[str]


class AddinstitutionsubPostBody(TypedDict):
    """进件子商户"""

    app_id: str
    mch_id: str
    channel_id: NotRequired[str]
    merchant_name: str
    merchant_shortname: str
    merchant_remark: str
    merchant_country_code: str
    merchant_type: Literal["ENTERPRISE", "INDIVIDUAL"] | str
    business_category: str
    mcc: str
    registration_certificate_number: str
    registration_certificate_date: str
    registration_certificate_copy: NotRequired[str]
    business_type: Literal["ONLINE", "OFFLINE", "BOTH"] | str
    app_download: str
    business_website: str
    office_account: str
    mini_program: str
    store_address: str
    store_photos: AddinstitutionsubPostBodyStorePhotos | str  # JSON: as text, or as what it says
    director_name: str
    director_id_number: str
    principal_name: str
    principal_id_number: str
    office_phone: str
    contact_name: str
    contact_phone: str
    contact_email: str
    settlement_bank_number: str
    apply_h5_payment: NotRequired[Literal["YES", "NO"] | str]
    h5_website_url: NotRequired[str]
    h5_domains: NotRequired[AddinstitutionsubPostBodyH5Domains | str]  # JSON: as text, or as what it says
    attach: NotRequired[str]


class AddinstitutionsubPostResult(TypedDict):
    """进件子商户"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    sub_mch_id: str
    sign: str
    verification_status: NotRequired[Literal["Under review", "Approved"] | str]
    description: NotRequired[str]
    h5_authorization_state: NotRequired[
        Literal["APPROVED", "UNAUTHORIZED", "UNDER_REVIEW", "REJECTED", "UNDER_PUNISHMENT", "APPLICATION_FAILED"] | str
    ]


class ModifyinstitutionsubPostBodyStorePhotos(TypedDict):
    media_id: list[str]


class ModifyinstitutionsubPostBodyH5Domains(TypedDict):
    domain: list[str]


class ModifyinstitutionsubPostBody(TypedDict):
    """修改子商户"""

    app_id: str
    mch_id: str
    sub_mch_id: str
    merchant_name: str
    channel_id: NotRequired[str]
    merchant_shortname: str
    merchant_country_code: str
    merchant_type: Literal["ENTERPRISE", "INDIVIDUAL"] | str
    business_category: str
    mcc: str
    registration_certificate_number: str
    registration_certificate_date: str
    registration_certificate_copy: NotRequired[str]
    business_type: Literal["ONLINE", "OFFLINE", "BOTH"] | str
    app_download: str
    business_website: str
    office_account: str
    mini_program: str
    store_address: str
    store_photos: NotRequired[ModifyinstitutionsubPostBodyStorePhotos | str]  # JSON: as text, or as what it says
    director_name: NotRequired[str]
    director_id_number: NotRequired[str]
    principal_name: NotRequired[str]
    principal_id_number: NotRequired[str]
    office_phone: str
    contact_name: str
    contact_phone: str
    contact_email: str
    settlement_bank_number: NotRequired[str]
    apply_h5_payment: NotRequired[Literal["YES", "NO"] | str]
    h5_website_url: NotRequired[str]
    h5_domains: NotRequired[ModifyinstitutionsubPostBodyH5Domains | str]  # JSON: as text, or as what it says


class ModifyinstitutionsubPostResult(TypedDict):
    """修改子商户"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    sub_mch_id: str
    sign: str
    verification_status: NotRequired[Literal["Under review", "Approved"] | str]
    h5_authorization_state: NotRequired[
        Literal["APPROVED", "UNAUTHORIZED", "UNDER_REVIEW", "REJECTED", "UNDER_PUNISHMENT", "APPLICATION_FAILED"] | str
    ]


class QueryinstitutionsubPostBody(TypedDict):
    """查询子商户"""

    app_id: str
    mch_id: str
    sub_mch_id: str


class QueryinstitutionsubPostResult(TypedDict):
    """查询子商户"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    sign: str
    sub_mch_id: str
    merchant_name: str
    merchant_shortname: str
    merchant_country_code: NotRequired[str]
    business_category: str
    mcc: NotRequired[str]
    office_phone: str
    contact_name: NotRequired[str]
    contact_phone: NotRequired[str]
    contact_email: NotRequired[str]
    merchant_remark: str
    business_type: NotRequired[Literal["ONLINE", "OFFLINE", "BOTH"] | str]
    merchant_type: NotRequired[Literal["ENTERPRISE", "INDIVIDUAL"] | str]
    registration_certificate_number: NotRequired[str]
    registration_certificate_date: NotRequired[str]
    app_download: NotRequired[str]
    business_website: NotRequired[str]
    office_account: NotRequired[str]
    mini_program: NotRequired[str]
    store_address: NotRequired[str]
    director_name: NotRequired[str]
    director_id_number: NotRequired[str]
    principal_name: NotRequired[str]
    principal_id_number: NotRequired[str]
    settlement_bank_number: NotRequired[str]
    channel_id: NotRequired[str]
    h5_authorization_state: NotRequired[
        Literal["APPROVED", "UNAUTHORIZED", "UNDER_REVIEW", "REJECTED", "UNDER_PUNISHMENT", "APPLICATION_FAILED"] | str
    ]
    h5_audit_reject_detail: NotRequired[str]
    sub_mch_status: NotRequired[
        Literal["OPERATING", "PENDING", "DEACTIVATED", "CLOSED", "INCOMPLETE_APPLICATION"] | str
    ]
    application_status: NotRequired[Literal["UNDER_REVIEW", "REJECTED"] | str]
    application_reject_detail: NotRequired[str]
    attach: NotRequired[str]


class AddsubdevconfigPostBody(TypedDict):
    """服务商子商户开发配置新增支付目录/新增对应APPID关联"""

    appid: str
    mch_id: str
    sub_mch_id: str
    sub_appid: NotRequired[str]
    jsapi_path: str


class AddsubdevconfigPostResult(TypedDict):
    """服务商子商户开发配置新增支付目录/新增对应APPID关联"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: str
    err_code: str
    err_code_des: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    sign: str


class ChannelsettingPostBody(TypedDict):
    """银行服务商特约子商户指定渠道号"""

    appid: str
    mch_id: str
    sub_mch_id: str
    channel_id: str


class ChannelsettingPostResult(TypedDict):
    """银行服务商特约子商户指定渠道号"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    result_code: Literal["SUCCESS", "FAIL"] | str
    sign: str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    mch_id: str
    result_msg: str
    appid: str
    sub_mch_id: str
    channel_id: str


class ModifymchinfoPostBody(TypedDict):
    """银行特约商户信息修改"""

    mch_id: str
    sub_mch_id: str
    merchant_shortname: NotRequired[str]
    service_phone: NotRequired[str]


class ModifymchinfoPostResult(TypedDict):
    """银行特约商户信息修改"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    result_code: Literal["SUCCESS", "FAIL"] | str
    result_msg: str
    sign: str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    nonce_str: str


class QuerysubdevconfigPostBody(TypedDict):
    """配置查询"""

    appid: str
    mch_id: str
    sub_mch_id: str


class QuerysubdevconfigPostResult(TypedDict):
    """配置查询"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: str
    err_code: str
    err_code_des: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    sign: str
    jsapi_path_list: str
    appid_config_list: str


class SubmchmanagePostParams(TypedDict):
    """银行特约商户录入/银行特约商户资料查询"""

    action: Literal["add", "query"] | str


class SubmchmanagePostBody(TypedDict):
    """银行特约商户录入/银行特约商户资料查询"""

    appid: str
    mch_id: str
    merchant_name: NotRequired[str]
    sub_mch_id: NotRequired[str]
    page_index: str
    page_size: NotRequired[str]


class SubmchmanagePostResultMchinfo(TypedDict):
    appid: str
    mch_id: str
    merchant_name: str
    merchant_shortname: str
    service_phone: str
    contact: NotRequired[str]
    contact_phone: NotRequired[str]
    contact_email: NotRequired[str]
    business: str
    channel_id: str
    channel_name: str


class SubmchmanagePostResult(TypedDict):
    """银行特约商户录入/银行特约商户资料查询"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    result_code: NotRequired[Literal["SUCCESS", "FAIL"] | str]
    result_msg: NotRequired[str]
    total: str
    mchinfo: list[SubmchmanagePostResultMchinfo]


class UploadmediaPostBody(TypedDict):
    """图片上传"""

    media: NotRequired[dict[str, Any]]
    media_hash: NotRequired[str]
    mch_id: NotRequired[str]
    sign_type: Literal["MD5", "HMAC-SHA256"] | str


class UploadmediaPostResult(TypedDict):
    """图片上传"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    appid: str
    mch_id: str
    nonce_str: str
    sign: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    media_id: str


class AddrecommendconfPostBody(TypedDict):
    """服务商特约商户关注功能配置"""

    mch_id: str
    sub_mch_id: str
    sub_appid: str
    subscribe_appid: str


class AddrecommendconfPostResult(TypedDict):
    """服务商特约商户关注功能配置"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: str
    err_code: str
    err_code_des: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    sign: str


class FacepayreversePostBody(TypedDict):
    """撤销订单"""

    appid: str
    sub_appid: NotRequired[str]
    mch_id: str
    sub_mch_id: NotRequired[str]
    transaction_id: NotRequired[str]
    out_trade_no: str
    sign_type: NotRequired[Literal["MD5", "HMAC-SHA256"] | str]


class FacepayreversePostResult(TypedDict):
    """撤销订单"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: str
    appid: str
    sub_appid: NotRequired[str]
    mch_id: str
    sub_mch_id: NotRequired[str]
    nonce_str: str
    sign: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    recall: Literal["Y", "N"] | str


class MultiprofitsharingPostBodyReceiversReceiver(TypedDict):
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"] | str
    account: str
    amount: int
    description: str
    name: NotRequired[str]


class MultiprofitsharingPostBodyReceivers(TypedDict):
    receiver: list[MultiprofitsharingPostBodyReceiversReceiver]


class MultiprofitsharingPostBody(TypedDict):
    """请求多次分账"""

    mch_id: str
    sub_mch_id: NotRequired[str]
    appid: str
    sub_appid: NotRequired[str]
    sign_type: Literal["HMAC-SHA256"] | str
    transaction_id: str
    out_order_no: str
    receivers: MultiprofitsharingPostBodyReceivers | str  # JSON: as text, or as what it says


class MultiprofitsharingPostResult(TypedDict):
    """请求多次分账"""

    sub_appid: NotRequired[str]
    sub_mch_id: NotRequired[str]
    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    appid: str
    mch_id: str
    nonce_str: str
    sign: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    transaction_id: str
    out_order_no: str
    order_id: str
    receivers: NotRequired[str]


class ProfitsharingPostBodyReceiversReceiver(TypedDict):
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"] | str
    account: str
    amount: int
    description: str
    name: NotRequired[str]


class ProfitsharingPostBodyReceivers(TypedDict):
    receiver: list[ProfitsharingPostBodyReceiversReceiver]


class ProfitsharingPostBody(TypedDict):
    """请求单次分账"""

    mch_id: str
    sub_mch_id: NotRequired[str]
    brand_mch_id: NotRequired[str]
    appid: str
    sub_appid: NotRequired[str]
    sign_type: Literal["HMAC-SHA256"] | str
    transaction_id: str
    out_order_no: str
    receivers: ProfitsharingPostBodyReceivers | str  # JSON: as text, or as what it says


class ProfitsharingPostResult(TypedDict):
    """请求单次分账"""

    sub_appid: NotRequired[str]
    sub_mch_id: NotRequired[str]
    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    appid: str
    mch_id: str
    nonce_str: str
    sign: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    brand_mch_id: NotRequired[str]
    transaction_id: str
    out_order_no: str
    order_id: str
    status: NotRequired[Literal["FINISHED", "PROCESSING"] | str]
    receivers: NotRequired[str]


class ProfitsharingfinishPostBody(TypedDict):
    """完结分账"""

    mch_id: str
    sub_mch_id: NotRequired[str]
    appid: str
    sign_type: Literal["HMAC-SHA256"] | str
    transaction_id: str
    out_order_no: str
    description: str


class ProfitsharingfinishPostResult(TypedDict):
    """完结分账"""

    sub_appid: NotRequired[str]
    sub_mch_id: NotRequired[str]
    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    appid: str
    mch_id: str
    nonce_str: str
    sign: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    transaction_id: str
    out_order_no: str
    order_id: str


class ProfitsharingreturnPostBody(TypedDict):
    """分账回退"""

    mch_id: str
    sub_mch_id: NotRequired[str]
    appid: str
    sub_appid: NotRequired[str]
    sign_type: Literal["HMAC-SHA256"] | str
    order_id: NotRequired[str]
    out_order_no: NotRequired[str]
    out_return_no: str
    return_account_type: Literal["MERCHANT_ID"] | str
    return_account: str
    return_amount: int | str
    description: str


class ProfitsharingreturnPostResult(TypedDict):
    """分账回退"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    appid: str
    mch_id: str
    nonce_str: str
    sign: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    sub_mch_id: NotRequired[str]
    sub_appid: NotRequired[str]
    sign_type: NotRequired[Literal["HMAC-SHA256"] | str]
    order_id: NotRequired[str]
    out_order_no: NotRequired[str]
    out_return_no: str
    return_no: NotRequired[str]
    return_account_type: Literal["MERCHANT_ID"] | str
    return_account: str
    return_amount: str
    description: str
    result: NotRequired[Literal["SUCCESS", "PROCESSING", "FAILED"] | str]
    fail_reason: NotRequired[
        Literal["ACCOUNT_ABNORMAL", "TIME_OUT_CLOSED", "PAYER_ACCOUNT_ABNORMAL", "INVALID_REQUEST"] | str
    ]
    finish_time: NotRequired[str]


class RefundPostBody(TypedDict):
    """申请退款"""

    appid: str
    sub_appid: NotRequired[str]
    mch_id: str
    sub_mch_id: NotRequired[str]
    sign_type: NotRequired[Literal["MD5", "HMAC-SHA256"] | str]
    transaction_id: NotRequired[str]
    out_trade_no: NotRequired[str]
    out_refund_no: str
    total_fee: int | str
    refund_fee: int | str
    refund_fee_type: NotRequired[str]
    refund_desc: NotRequired[str]
    refund_account: NotRequired[str]
    notify_url: NotRequired[str]


class Refundv2PostBodyDetailGoodsDetail(TypedDict):
    goods_id: NotRequired[str]
    wxpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    quantity: int
    price: int


class Refundv2PostBodyDetail(TypedDict):
    cost_price: NotRequired[int]
    receipt_id: NotRequired[str]
    goods_detail: list[Refundv2PostBodyDetailGoodsDetail]


class Refundv2PostBody(TypedDict):
    """申请退款（支持单品）"""

    detail: NotRequired[Refundv2PostBodyDetail | str]  # JSON: as text, or as what it says
    appid: str
    sub_appid: NotRequired[str]
    mch_id: str
    sub_mch_id: NotRequired[str]
    sign_type: NotRequired[Literal["MD5", "HMAC-SHA256"] | str]
    transaction_id: NotRequired[str]
    out_trade_no: NotRequired[str]
    out_refund_no: str
    total_fee: int | str
    refund_fee: int | str
    refund_fee_type: NotRequired[str]
    refund_desc: NotRequired[str]
    refund_account: NotRequired[str]
    notify_url: NotRequired[str]


class ReversePostBody(TypedDict):
    """撤销订单"""

    appid: str
    sub_appid: NotRequired[str]
    mch_id: str
    sub_mch_id: NotRequired[str]
    transaction_id: NotRequired[str]
    out_trade_no: str
    sign_type: NotRequired[Literal["MD5", "HMAC-SHA256"] | str]


class ReversePostResult(TypedDict):
    """撤销订单"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: str
    appid: str
    sub_appid: NotRequired[str]
    mch_id: str
    sub_mch_id: NotRequired[str]
    nonce_str: str
    sign: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    recall: Literal["Y", "N"] | str
