"""The shapes of the requests and replies of `v3.gov`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys

from wechatpay._keys.secret import Secret

if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "AlterPostBody",
    "AlterPostResult",
    "AuthcodeCancelPostBody",
    "AuthcodeCancelPostResult",
    "CommitPostBody",
    "CommitPostResult",
    "CompaniesQueryPostBody",
    "CompaniesQueryPostResult",
    "ConfirmPostBody",
    "ConfirmPostBodyData",
    "ConfirmPostResult",
    "CupQueryPostBody",
    "CupQueryPostResult",
    "CupUploadPostBody",
    "CupUploadPostBodyInvoiceInfo",
    "CupUploadPostBodyTrackInfo",
    "CupUploadPostResult",
    "GoodsQueryPostBody",
    "GoodsQueryPostResult",
    "GoodsUploadPostBody",
    "GoodsUploadPostResult",
    "InvalidPostBody",
    "InvalidPostResult",
    "IssuePostBody",
    "IssuePostResult",
    "NQualificationsSyncPostBody",
    "NQualificationsSyncPostResult",
    "PassthroughCancelPostBody",
    "PassthroughCancelPostResult",
    "PassthroughClaimPostBody",
    "PassthroughClaimPostResult",
    "PassthroughQueryPostBody",
    "PassthroughQueryPostResult",
    "PassthroughQueryPostResultQualificationList",
    "QualificationGetParams",
    "QualificationGetResult",
    "QualificationsClaimPostBody",
    "QualificationsClaimPostResult",
    "QueryDayPostBody",
    "QueryDayPostResult",
    "RefundPostBody",
    "RefundPostResult",
    "RefundSyncPostBody",
    "RefundSyncPostResult",
    "SubsidyQualificationsQueryPostBody",
    "SubsidyQualificationsQueryPostResult",
    "SubsidyQualificationsQueryPostResultQualificationList",
    "SubsidyQualificationsSyncPostBody",
    "SubsidyQualificationsSyncPostResult",
    "SubsidySncodeLockPostBody",
    "SubsidySncodeLockPostResult",
    "SubsidySncodeQueryPostBody",
    "SubsidySncodeQueryPostResult",
    "SubsidySncodeQueryPostResultGoodsSnList",
    "SubsidySncodeUnlockPostBody",
    "SubsidySncodeUnlockPostResult",
    "TransactionsQueryPostBody",
    "TransactionsQueryPostResult",
    "TransactionsQueryPostResultShopOrderList",
    "TransactionsSyncPostBody",
    "TransactionsSyncPostResult",
    "TryPostBody",
    "TryPostResult",
    "UpdatePostBody",
    "UpdatePostBodyInvoiceInfo",
    "UpdatePostBodyTrackInfo",
    "UpdatePostResult",
    "ZhejiangQualificationsQueryPostBody",
    "ZhejiangQualificationsQueryPostResult",
    "ZhejiangQualificationsQueryPostResultData",
    "ZhejiangQualificationsSyncPostBody",
    "ZhejiangQualificationsSyncPostBodyData",
    "ZhejiangQualificationsSyncPostResult",
    "ZhejiangSncodeLockPostBody",
    "ZhejiangSncodeLockPostResult",
    "ZhejiangSncodeQueryPostBody",
    "ZhejiangSncodeQueryPostResult",
    "ZhejiangSncodeUnlockPostBody",
    "ZhejiangSncodeUnlockPostResult",
]


class InvalidPostBody(TypedDict):
    """查询审核结果"""

    org_no: str
    mchnt_order_id: str
    upload_time: str


class InvalidPostResult(TypedDict):
    """查询审核结果"""

    code: str
    msg: str
    sub_code: NotRequired[str]
    sub_msg: NotRequired[str]


class CupQueryPostBody(TypedDict):
    """查询审核结果"""

    org_no: str
    mchnt_order_id: str
    upload_time: str


class CupQueryPostResult(TypedDict):
    """查询审核结果"""

    code: str
    msg: NotRequired[str]
    sub_code: NotRequired[str]
    sub_msg: NotRequired[str]
    mchnt_order_id: NotRequired[str]
    verify_status: NotRequired[str]
    verify_status_desc: NotRequired[str]
    audit_status: NotRequired[str]
    audit_status_desc: NotRequired[str]
    trade_status: NotRequired[str]
    refund_at: NotRequired[str]
    refund_dt: NotRequired[str]
    org_no: NotRequired[str]


class RefundSyncPostBody(TypedDict):
    """同步非银联支付交易退款信息"""

    org_no: str
    mchnt_order_id: str
    upload_time: str
    refund_at: str
    refund_dt: str


class RefundSyncPostResult(TypedDict):
    """同步非银联支付交易退款信息"""

    code: str
    msg: str
    sub_code: NotRequired[str]
    sub_msg: NotRequired[str]


class UpdatePostBodyInvoiceInfo(TypedDict):
    invoice_cd: NotRequired[str]
    invoice_no: NotRequired[str]
    invoice_dt: NotRequired[str]
    invoice_link: NotRequired[str]
    invoice_tp: NotRequired[str]
    invoice_ck_cd: NotRequired[str]
    nm: NotRequired[str]
    tax: NotRequired[str]
    invoice_tax_amt: NotRequired[str]
    sales_ent_nm: NotRequired[str]
    tax_payer: NotRequired[str]
    num: NotRequired[str]
    service_nm: NotRequired[str]


class UpdatePostBodyTrackInfo(TypedDict):
    tracking_no: NotRequired[str]
    tracking_company: NotRequired[str]
    usr_prov: NotRequired[str]
    usr_city: NotRequired[str]
    usr_area: NotRequired[str]
    usr_addr: NotRequired[str]
    tracking_type: NotRequired[str]
    delivery_method: NotRequired[str]
    shipping_addr: NotRequired[str]
    delivery_time: NotRequired[str]


class UpdatePostBody(TypedDict):
    """更新审核数据"""

    org_no: str
    sub_mchnt_cd: str
    sub_mchnt_nm: str
    store_nm: NotRequired[str]
    online_no: str
    mchnt_order_id: str
    upload_time: str
    notify_url: str
    prod_id: str
    eng_grade: NotRequired[str]
    brand_nm: str
    prod_model: str
    sales_chnl: NotRequired[str]
    plat_form: str
    payer_tp: str
    trade_in_order_id: NotRequired[str]
    trade_in_at: NotRequired[str]
    is_trade_in: NotRequired[str]
    sales_at: str
    actual_at: str
    trans_tm: str
    mchnt_cd: str
    mer_sub_at: NotRequired[str]
    discount_at: str
    image01: NotRequired[str]
    image02: NotRequired[str]
    image03: NotRequired[str]
    image04: NotRequired[str]
    image05: NotRequired[str]
    image06: NotRequired[str]
    image07: NotRequired[str]
    image08: NotRequired[str]
    image09: NotRequired[str]
    image10: NotRequired[str]
    commitment_letter_photo: NotRequired[str]
    commitment_letter_photo_format: NotRequired[str]
    device_photo: NotRequired[str]
    device_photo_format: NotRequired[str]
    pack_and_active_photo: NotRequired[str]
    bar_code: NotRequired[str]
    sn_code: str
    imei1: NotRequired[str]
    imei2: NotRequired[str]
    register_model: NotRequired[str]
    record_number: NotRequired[str]
    eng_grade_standard: NotRequired[str]
    invoice_info: UpdatePostBodyInvoiceInfo
    track_info: UpdatePostBodyTrackInfo


class UpdatePostResult(TypedDict):
    """更新审核数据"""

    code: str
    msg: str
    sub_code: NotRequired[str]
    sub_msg: NotRequired[str]


class CupUploadPostBodyInvoiceInfo(TypedDict):
    invoice_cd: NotRequired[str]
    invoice_no: NotRequired[str]
    invoice_dt: NotRequired[str]
    invoice_link: NotRequired[str]
    invoice_tp: NotRequired[str]
    invoice_ck_cd: NotRequired[str]
    nm: NotRequired[str]
    tax: NotRequired[str]
    invoice_tax_amt: NotRequired[str]
    sales_ent_nm: NotRequired[str]
    tax_payer: NotRequired[str]
    num: NotRequired[str]
    service_nm: NotRequired[str]


class CupUploadPostBodyTrackInfo(TypedDict):
    tracking_no: NotRequired[str]
    tracking_company: NotRequired[str]
    usr_prov: NotRequired[str]
    usr_city: NotRequired[str]
    usr_area: NotRequired[str]
    usr_addr: NotRequired[str]
    tracking_type: NotRequired[str]
    delivery_method: NotRequired[str]
    shipping_addr: NotRequired[str]
    delivery_time: NotRequired[str]


class CupUploadPostBody(TypedDict):
    """上传审核数据"""

    org_no: str
    sub_mchnt_cd: str
    sub_mchnt_nm: str
    store_nm: NotRequired[str]
    online_no: str
    mchnt_order_id: str
    upload_time: str
    notify_url: str
    prod_id: str
    eng_grade: NotRequired[str]
    brand_nm: str
    prod_model: str
    sales_chnl: NotRequired[str]
    plat_form: str
    payer_tp: str
    trade_in_order_id: NotRequired[str]
    trade_in_at: NotRequired[str]
    is_trade_in: NotRequired[str]
    sales_at: str
    actual_at: str
    trans_tm: str
    mchnt_cd: str
    mer_sub_at: NotRequired[str]
    discount_at: str
    image01: NotRequired[str]
    image02: NotRequired[str]
    image03: NotRequired[str]
    image04: NotRequired[str]
    image05: NotRequired[str]
    image06: NotRequired[str]
    image07: NotRequired[str]
    image08: NotRequired[str]
    image09: NotRequired[str]
    image10: NotRequired[str]
    commitment_letter_photo: NotRequired[str]
    commitment_letter_photo_format: NotRequired[str]
    device_photo: NotRequired[str]
    device_photo_format: NotRequired[str]
    pack_and_active_photo: NotRequired[str]
    bar_code: NotRequired[str]
    sn_code: str
    imei1: NotRequired[str]
    imei2: NotRequired[str]
    register_model: NotRequired[str]
    record_number: NotRequired[str]
    eng_grade_standard: NotRequired[str]
    invoice_info: CupUploadPostBodyInvoiceInfo
    track_info: CupUploadPostBodyTrackInfo


class CupUploadPostResult(TypedDict):
    """上传审核数据"""

    code: str
    msg: str
    sub_code: NotRequired[str]
    sub_msg: NotRequired[str]


class CompaniesQueryPostBody(TypedDict):
    """企业信息查询"""

    qualification_region_code: int
    license_number: str


class CompaniesQueryPostResult(TypedDict):
    """企业信息查询"""

    company_name: NotRequired[str]
    collect_state: NotRequired[
        Literal["COLLECT_STATE_NOT_COLLECT", "COLLECT_STATE_COLLECTED", "COLLECT_STATE_COLLECTION_FAILED"] | str
    ]
    code: str
    message: str


class GoodsUploadPostBody(TypedDict):
    """商品信息上传"""

    appliance_id: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] | int
    product_name: str
    energy_grade: NotRequired[Literal["FIRST_LEVEL", "SECOND_LEVEL", "ENERGY_GRADE_UNKNOWN"] | str]
    brand: str
    qualification_region_code: int
    seller_name: str
    license_number: str
    base_price: int
    average_trading_price: int
    product_type: Literal["COMMON_PRODUCT", "AI_PRODUCT"] | str
    product_model: NotRequired[str]
    bar_code: str


class GoodsUploadPostResult(TypedDict):
    """商品信息上传"""

    code: str
    message: str


class NQualificationsSyncPostBody(TypedDict):
    """N品类同步资格核销信息"""

    real_name: Secret | str  # encrypted: a Secret, or its ciphertext
    id_card_number: Secret | str  # encrypted: a Secret, or its ciphertext
    phone_number: Secret | str  # encrypted: a Secret, or its ciphertext
    appliance_id: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] | int]
    out_trade_no: str
    sub_mchid: NotRequired[str]
    energy_grade: NotRequired[Literal["FIRST_LEVEL", "SECOND_LEVEL", "ENERGY_GRADE_UNKNOWN"] | str]
    receive_region_code: str
    brand: str
    address: str
    qualification_region_code: int
    seller_name: str
    license_number: str
    logistics_num: NotRequired[str]
    delivery_time: NotRequired[str]
    invoice_num: str
    product_type: Literal["COMMON_PRODUCT", "AI_PRODUCT"] | str
    pc_type: NotRequired[Literal["DESKTOP", "LAPTOP", "COMPUTER_TYPE_UNKNOWN"] | str]
    order_amount: int
    discount_amount: int
    mch_order_id: str
    invoice_time: str
    purchaser_name: str
    sale_model: Literal["SALE_MODEL_ONLINE", "SALE_MODEL_OFFLINE"] | str
    identity_document_type: (
        Literal[
            "ID_DOC_TYPE_ID_CARD",
            "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC",
            "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW",
        ]
        | str
    )
    invoice_address_code: str
    tax_authority_code: str
    transaction_time: str
    cate_state: Literal["CATE_STATE_REDEEM", "CATE_STATE_REFUND"] | str
    longitude: NotRequired[str]
    latitude: NotRequired[str]
    cate_code: str
    coupon_code: NotRequired[str]
    invoice_code: NotRequired[str]
    refund_id: NotRequired[str]


class NQualificationsSyncPostResult(TypedDict):
    """N品类同步资格核销信息"""

    code: str
    message: str


class QualificationGetParams(TypedDict):
    """查询补贴资格"""

    real_name: NotRequired[str]  # encrypted: client.decrypt() opens it
    id_card_number: NotRequired[str]  # encrypted: client.decrypt() opens it
    phone_number: NotRequired[str]  # encrypted: client.decrypt() opens it
    appliance_id: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] | int
    openid: NotRequired[str]
    appid: NotRequired[str]
    qualification_region_code: int
    identity_document_type: NotRequired[
        Literal[
            "ID_DOC_TYPE_ID_CARD",
            "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC",
            "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW",
        ]
        | str
    ]


class QualificationGetResult(TypedDict):
    """查询补贴资格"""

    state: Literal["UNCLAIMED", "UNREDEEMED", "REDEEMED"] | str


class PassthroughCancelPostBody(TypedDict):
    """取消资格(透传模式)"""

    real_name: Secret | str  # encrypted: a Secret, or its ciphertext
    id_card_number: Secret | str  # encrypted: a Secret, or its ciphertext
    phone_number: Secret | str  # encrypted: a Secret, or its ciphertext
    appliance_id: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] | int
    qualification_region_code: int
    out_request_no: NotRequired[str]
    identity_document_type: (
        Literal[
            "ID_DOC_TYPE_ID_CARD",
            "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC",
            "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW",
        ]
        | str
    )


class PassthroughCancelPostResult(TypedDict):
    """取消资格(透传模式)"""

    code: str
    message: str


class PassthroughClaimPostBody(TypedDict):
    """领取资格(透传模式)"""

    real_name: Secret | str  # encrypted: a Secret, or its ciphertext
    id_card_number: Secret | str  # encrypted: a Secret, or its ciphertext
    phone_number: Secret | str  # encrypted: a Secret, or its ciphertext
    appliance_id: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] | int]
    qualification_region_code: int
    identity_document_type: (
        Literal[
            "ID_DOC_TYPE_ID_CARD",
            "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC",
            "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW",
        ]
        | str
    )
    longitude: str
    latitude: str


class PassthroughClaimPostResult(TypedDict):
    """领取资格(透传模式)"""

    code: str
    message: str


class PassthroughQueryPostBody(TypedDict):
    """批量查询用户资格(透传模式)"""

    real_name: Secret | str  # encrypted: a Secret, or its ciphertext
    id_card_number: Secret | str  # encrypted: a Secret, or its ciphertext
    phone_number: Secret | str  # encrypted: a Secret, or its ciphertext
    qualification_region_code: int
    identity_document_type: (
        Literal[
            "ID_DOC_TYPE_ID_CARD",
            "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC",
            "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW",
        ]
        | str
    )


class PassthroughQueryPostResultQualificationList(TypedDict):
    appliance_id: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] | int
    state: Literal["UNCLAIMED", "UNREDEEMED", "REDEEMED"] | str
    unclaimed_reason: NotRequired[
        Literal[
            "REASON_CLAIMED_BY_OTHER_REGION",
            "REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION",
            "REASON_UNCLAIMED",
            "REASON_CLAIMED_BY_OTHER_MODE",
        ]
        | str
    ]
    claim_mode: NotRequired[Literal["CLAIM_MODE_MINI_PROGRAM", "CLAIM_MODE_INTERFACE_PASS_THROUGH"] | str]
    claimed_platform_name: NotRequired[str]
    claimed_region_name: NotRequired[str]


class PassthroughQueryPostResult(TypedDict):
    """批量查询用户资格(透传模式)"""

    qualification_list: list[PassthroughQueryPostResultQualificationList]


class SubsidyQualificationsQueryPostBody(TypedDict):
    """批量查询用户资格"""

    real_name: Secret | str  # encrypted: a Secret, or its ciphertext
    id_card_number: Secret | str  # encrypted: a Secret, or its ciphertext
    phone_number: Secret | str  # encrypted: a Secret, or its ciphertext
    qualification_region_code: int
    identity_document_type: (
        Literal[
            "ID_DOC_TYPE_ID_CARD",
            "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC",
            "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW",
        ]
        | str
    )


class SubsidyQualificationsQueryPostResultQualificationList(TypedDict):
    appliance_id: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] | int
    state: Literal["UNCLAIMED", "UNREDEEMED", "REDEEMED"] | str
    unclaimed_reason: NotRequired[
        Literal[
            "REASON_CLAIMED_BY_OTHER_REGION",
            "REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION",
            "REASON_UNCLAIMED",
            "REASON_CLAIMED_BY_OTHER_MODE",
        ]
        | str
    ]
    claimed_platform_name: NotRequired[str]
    claimed_region_name: NotRequired[str]


class SubsidyQualificationsQueryPostResult(TypedDict):
    """批量查询用户资格"""

    qualification_list: list[SubsidyQualificationsQueryPostResultQualificationList]


class SubsidyQualificationsSyncPostBody(TypedDict):
    """同步资格核销信息"""

    real_name: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    id_card_number: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    phone_number: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    appliance_id: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] | int]
    out_trade_no: str
    sub_mch_id: NotRequired[str]
    energy_grade: NotRequired[Literal["FIRST_LEVEL", "SECOND_LEVEL", "ENERGY_GRADE_UNKNOWN"] | str]
    receive_region_code: str
    brand: str
    address: str
    qualification_region_code: int
    sn_code: str
    seller_name: str
    license_number: str
    barcode: str
    item_name: str
    spec_model: str
    logistics_num: NotRequired[str]
    delivery_time: NotRequired[str]
    invoice_num: str
    product_type: Literal["COMMON_PRODUCT", "AI_PRODUCT"] | str
    pc_type: NotRequired[Literal["DESKTOP", "LAPTOP", "COMPUTER_TYPE_UNKNOWN"] | str]
    order_amount: int
    discount_amount: int
    imei1: NotRequired[str]
    imei2: NotRequired[str]
    mch_order_id: str
    refund_id: NotRequired[str]
    invoice_time: str
    purchaser_name: str
    sale_model: Literal["SALE_MODEL_ONLINE", "SALE_MODEL_OFFLINE"] | str
    identity_document_type: (
        Literal[
            "ID_DOC_TYPE_ID_CARD",
            "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC",
            "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW",
        ]
        | str
    )
    invoice_address_code: str
    invoice_code: NotRequired[str]
    tax_authority_code: str
    transaction_time: str
    cate_state: Literal["CATE_STATE_REDEEM", "CATE_STATE_REFUND"] | str
    mch_name: str


class SubsidyQualificationsSyncPostResult(TypedDict):
    """同步资格核销信息"""

    code: str
    message: str


class SubsidySncodeLockPostBody(TypedDict):
    """sn码锁定"""

    appliance_id: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] | int
    out_trade_no: str
    brand: str
    qualification_region_code: int
    sn_code: str
    manufacturer_info: str
    barcode: str
    spec_model: str
    product_type: Literal["COMMON_PRODUCT", "AI_PRODUCT"] | str
    sale_time: NotRequired[str]
    imei1: NotRequired[str]
    imei2: NotRequired[str]


class SubsidySncodeLockPostResult(TypedDict):
    """sn码锁定"""

    code: str
    message: str


class SubsidySncodeQueryPostBody(TypedDict):
    """查询sn码状态"""

    sn_code_list: list[str]
    qualification_region_code: int


class SubsidySncodeQueryPostResultGoodsSnList(TypedDict):
    sn_code: str
    state: Literal["SNCODE_STATE_UNKNOWN", "SNCODE_STATE_SELLABLE", "SNCODE_STATE_NOT_SELLABLE"] | str
    not_sellable_reason: NotRequired[Literal["NOT_SELLABLE_REASON_USED", "NOT_SELLABLE_REASON_NOT_FOUND"] | str]


class SubsidySncodeQueryPostResult(TypedDict):
    """查询sn码状态"""

    goods_sn_list: list[SubsidySncodeQueryPostResultGoodsSnList]


class SubsidySncodeUnlockPostBody(TypedDict):
    """sn码解锁"""

    appliance_id: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] | int
    out_trade_no: str
    qualification_region_code: int
    sn_code: str
    barcode: str
    product_type: Literal["COMMON_PRODUCT", "AI_PRODUCT"] | str


class SubsidySncodeUnlockPostResult(TypedDict):
    """sn码解锁"""

    code: str
    message: str


class TransactionsQueryPostBody(TypedDict):
    """交易信息查询"""

    qualification_region_code: int
    order_number_list: list[str]


class TransactionsQueryPostResultShopOrderList(TypedDict):
    shop_order_number: NotRequired[str]
    collect_state: NotRequired[
        Literal["COLLECT_STATE_NOT_COLLECT", "COLLECT_STATE_COLLECTED", "COLLECT_STATE_COLLECTION_FAILED"] | str
    ]
    cate_state: NotRequired[Literal["CATE_STATE_REDEEM", "CATE_STATE_REFUND"] | str]


class TransactionsQueryPostResult(TypedDict):
    """交易信息查询"""

    code: str
    message: str
    shop_order_list: list[TransactionsQueryPostResultShopOrderList]


class QueryDayPostBody(TypedDict):
    """查询单日交易汇总"""

    qualification_region_code: int
    query_date: str
    query_type: (
        Literal[
            "ORDER_TYPE_TRANSACTION",
            "ORDER_TYPE_APPLIANCE_REDEEM",
            "ORDER_TYPE_3C_REDEEM",
            "ORDER_TYPE_N_QUALIFICATION_REDEEM",
        ]
        | str
    )
    appliance_id: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] | int]
    cate_state: NotRequired[Literal["CATE_STATE_REDEEM", "CATE_STATE_REFUND"] | str]


class QueryDayPostResult(TypedDict):
    """查询单日交易汇总"""

    code: str
    message: str
    total_trade_count: int
    total_trade_amount: int
    total_subsidy_count: int


class TransactionsSyncPostBody(TypedDict):
    """交易信息回传"""

    real_name: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    id_card_number: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    phone_number: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    appliance_id: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] | int]
    out_trade_no: str
    energy_grade: NotRequired[Literal["FIRST_LEVEL", "SECOND_LEVEL", "ENERGY_GRADE_UNKNOWN"] | str]
    receive_region_code: str
    brand: str
    address: NotRequired[str]
    qualification_region_code: int
    seller_name: str
    license_number: str
    order_amount: int
    discount_amount: int
    transaction_time: str
    mch_order_id: str
    refund_id: NotRequired[str]
    mch_name: str
    sale_model: NotRequired[Literal["SALE_MODEL_ONLINE", "SALE_MODEL_OFFLINE"] | str]
    cate_state: Literal["CATE_STATE_REDEEM", "CATE_STATE_REFUND"] | str
    identity_document_type: (
        Literal[
            "ID_DOC_TYPE_ID_CARD",
            "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC",
            "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW",
        ]
        | str
    )
    sub_mchid: NotRequired[str]


class TransactionsSyncPostResult(TypedDict):
    """交易信息回传"""

    code: str
    message: str


class AuthcodeCancelPostBody(TypedDict):
    """品类凭证码预核销撤销"""

    sp_serial_no: str
    cred_frozen_no: str
    trans_date: str
    trans_time: str
    auth_code: str
    req_ssn: str


class AuthcodeCancelPostResult(TypedDict):
    """品类凭证码预核销撤销"""

    resp_code: str
    resp_desc: str


class CommitPostBody(TypedDict):
    """品类凭证码上报确认"""

    sp_serial_no: str
    cred_frozen_no: str
    trans_date: str
    trans_time: str
    acq_org_order_no: NotRequired[str]
    order_no: NotRequired[str]
    subsidy_amt: NotRequired[int]
    add_code: NotRequired[str]
    address: NotRequired[str]
    sale_models: NotRequired[Literal["0", "1"] | str]
    corp_name: NotRequired[str]
    brand: NotRequired[str]
    uniscid: NotRequired[str]
    barcode: NotRequired[str]
    auth_code: str
    req_ssn: str
    bank_name: NotRequired[str]
    bank_subsidy: NotRequired[str]
    plat_subsidy: NotRequired[str]
    county_code: NotRequired[str]
    amount: NotRequired[int]


class CommitPostResult(TypedDict):
    """品类凭证码上报确认"""

    resp_code: str
    resp_desc: str


class IssuePostBody(TypedDict):
    """申请品类凭证码"""

    category_id: str
    openid: NotRequired[str]
    name: Secret | str  # encrypted: a Secret, or its ciphertext
    mobile: Secret | str  # encrypted: a Secret, or its ciphertext
    add_code: str
    custom_info: NotRequired[str]
    cert_type: Literal["1", "2", "3", "4", "5"] | str
    cert_no: Secret | str  # encrypted: a Secret, or its ciphertext
    req_ssn: str


class IssuePostResult(TypedDict):
    """申请品类凭证码"""

    resp_code: str
    resp_desc: str
    auth_code: NotRequired[str]


class RefundPostBody(TypedDict):
    """品类凭证码上报撤销"""

    sp_serial_no: str
    cred_frozen_no: str
    trans_date: str
    trans_time: str
    order_no: NotRequired[str]
    subsidy_amt: NotRequired[int]
    add_code: NotRequired[str]
    address: NotRequired[str]
    sale_models: NotRequired[Literal["0", "1"] | str]
    uniscid: NotRequired[str]
    barcode: NotRequired[str]
    auth_code: str
    req_ssn: str
    bank_name: NotRequired[str]
    bank_subsidy: NotRequired[str]
    plat_subsidy: NotRequired[str]
    corp_name: NotRequired[str]
    brand: NotRequired[str]


class RefundPostResult(TypedDict):
    """品类凭证码上报撤销"""

    resp_code: str
    resp_desc: str


class TryPostBody(TypedDict):
    """预核销品类凭证码"""

    sp_serial_no: str
    mchnt_no: str
    term_no: str
    auth_code: str
    category: str
    county_code: str


class TryPostResult(TypedDict):
    """预核销品类凭证码"""

    resp_code: str
    resp_desc: str
    cred_frozen_no: str
    event_id: str
    event_title: str
    discount_mode: int
    amount: NotRequired[int]
    discount_amt: NotRequired[int]
    pay_amt: NotRequired[int]
    channel_dis_flag: NotRequired[str]
    channel_evt_no: NotRequired[str]
    category_id: str


class GoodsQueryPostBody(TypedDict):
    """商品信息查询"""

    goods_bar_code: NotRequired[str]
    province: NotRequired[str]
    req_ssn: str
    req_time: NotRequired[str]


class GoodsQueryPostResult(TypedDict):
    """商品信息查询"""

    resp_code: str
    resp_desc: str
    goods_bar_code: str
    seq_id: str
    province: str
    code_type: Literal["001", "002"] | str
    goods_type: str
    goods_name: str
    logo_name: str
    goods_model: str
    basis_price: str
    manufact_cert_code: str
    manufact_price: str
    energy_effciency: NotRequired[str]
    energy_reg_code: NotRequired[str]
    energy_reg_model: NotRequired[str]
    reg_3c_code: NotRequired[str]
    water_effciency: NotRequired[str]
    expire_date: NotRequired[str]
    description: NotRequired[str]
    gpc: NotRequired[str]
    net_content: NotRequired[str]
    unit_code: NotRequired[str]
    origin: NotRequired[str]
    city: NotRequired[str]
    county: NotRequired[str]
    data_state: NotRequired[str]
    remark: NotRequired[str]
    upload_state: NotRequired[str]
    expire_time: NotRequired[str]
    is_ai_product: NotRequired[str]
    device_type: NotRequired[str]
    manufact_code: NotRequired[str]
    manufact_login_date: NotRequired[str]
    manufact_logout_date: NotRequired[str]
    manufact_logout_flag: NotRequired[str]
    manufact_register_addr: NotRequired[str]
    manufact_valid_date: NotRequired[str]
    manufact_firm_name: NotRequired[str]
    price_unit: NotRequired[str]
    sale_date: NotRequired[str]
    pc_type: NotRequired[str]
    msg_src_platform: NotRequired[str]


class ConfirmPostBodyData(TypedDict):
    cate_code: str
    cert_no: Secret | str  # encrypted: a Secret, or its ciphertext
    grade: NotRequired[str]
    name: Secret | str  # encrypted: a Secret, or its ciphertext
    operation_time: str
    bank_name: NotRequired[str]
    bank_subsidy: NotRequired[str]
    plat_subsidy: NotRequired[str]
    sales: str
    status: str
    subsidy: str
    tel: Secret | str  # encrypted: a Secret, or its ciphertext
    add_code: str
    address: Secret | str  # encrypted: a Secret, or its ciphertext
    sale_models: str
    brand: str
    activity_add_code: str
    uniscid: str
    corp_name: str
    serial_num: str


class ConfirmPostBody(TypedDict):
    """n品类核销"""

    data: NotRequired[list[ConfirmPostBodyData]]
    req_ssn: str
    req_time: NotRequired[str]


class ConfirmPostResult(TypedDict):
    """n品类核销"""

    resp_code: str
    resp_desc: str


class AlterPostBody(TypedDict):
    """变更资格"""

    cate_code: str
    cert_no: Secret | str  # encrypted: a Secret, or its ciphertext
    name: Secret | str  # encrypted: a Secret, or its ciphertext
    tel: Secret | str  # encrypted: a Secret, or its ciphertext
    req_ssn: str


class AlterPostResult(TypedDict):
    """变更资格"""

    resp_code: str
    resp_desc: str
    auth_code: str


class QualificationsClaimPostBody(TypedDict):
    """领取资格"""

    cate_code: str
    cert_no: Secret | str  # encrypted: a Secret, or its ciphertext
    name: Secret | str  # encrypted: a Secret, or its ciphertext
    tel: Secret | str  # encrypted: a Secret, or its ciphertext
    cert_type: NotRequired[Literal["1", "2", "3", "4", "5"] | str]
    req_ssn: str


class QualificationsClaimPostResult(TypedDict):
    """领取资格"""

    resp_code: str
    resp_desc: str


class ZhejiangQualificationsQueryPostBody(TypedDict):
    """查询补贴资格"""

    cert_no: Secret | str  # encrypted: a Secret, or its ciphertext
    cate_code: NotRequired[str]
    req_ssn: str


class ZhejiangQualificationsQueryPostResultData(TypedDict):
    cate_code: str
    status: NotRequired[str]
    status_code: NotRequired[Literal["00", "01", "02", "03", "04", "05", "06"] | str]


class ZhejiangQualificationsQueryPostResult(TypedDict):
    """查询补贴资格"""

    resp_code: str
    resp_desc: str
    data: NotRequired[list[ZhejiangQualificationsQueryPostResultData]]


class ZhejiangQualificationsSyncPostBodyData(TypedDict):
    auth_code: str
    cate_code: str
    cert_no: Secret | str  # encrypted: a Secret, or its ciphertext
    grade: NotRequired[Literal["一级", "二级"] | str]
    name: Secret | str  # encrypted: a Secret, or its ciphertext
    operation_time: str
    bank_name: NotRequired[str]
    bank_subsidy: NotRequired[str]
    plat_subsidy: NotRequired[str]
    sales: str
    status: Literal["0", "1"] | str
    subsidy: str
    tel: Secret | str  # encrypted: a Secret, or its ciphertext
    add_code: str
    address: str
    sale_models: Literal["0", "1"] | str
    sn_code: str
    uniscid: str
    corp_name: str
    barcode: str
    item_name: str
    spec_model: str
    brand: str
    logistics_no: NotRequired[str]
    delivery_time: NotRequired[str]
    invoice_no: NotRequired[str]
    is_ai_product: str
    pc_type: NotRequired[str]
    order_no: str
    origin_order_no: NotRequired[str]
    activity_add_code: str
    imei1: NotRequired[str]
    imei2: NotRequired[str]
    ccc_sn_order_no: NotRequired[str]


class ZhejiangQualificationsSyncPostBody(TypedDict):
    """核销资格"""

    req_ssn: NotRequired[str]
    data: NotRequired[list[ZhejiangQualificationsSyncPostBodyData]]


class ZhejiangQualificationsSyncPostResult(TypedDict):
    """核销资格"""

    resp_code: str
    resp_desc: str
    error_data: NotRequired[list[str]]


class ZhejiangSncodeLockPostBody(TypedDict):
    """sn码锁定"""

    create_user: str
    province: str
    manufact_cert_code: NotRequired[str]
    sn: str
    goods_bar_code: str
    goods_type: str
    goods_name: str
    goods_model: NotRequired[str]
    imei1: NotRequired[str]
    imei2: NotRequired[str]
    trans_orderid: str
    order_price: str
    acquire_code: NotRequired[str]
    sell_orderid: str
    city: NotRequired[str]
    county: NotRequired[str]
    is_ai_product: NotRequired[str]
    sale_time: NotRequired[str]
    mfr_info: NotRequired[str]
    brand: NotRequired[str]
    sale_models: NotRequired[str]
    req_ssn: str
    req_time: str


class ZhejiangSncodeLockPostResult(TypedDict):
    """sn码锁定"""

    resp_code: str
    resp_desc: str
    imei1: NotRequired[str]
    imei2: NotRequired[str]


class ZhejiangSncodeQueryPostBody(TypedDict):
    """sn码销售状态查询"""

    sn: str
    province: str
    manufact_cert_code: NotRequired[str]
    goods_type: str
    goods_bar_code: str
    imei1: NotRequired[str]
    imei2: NotRequired[str]
    sales_models: NotRequired[str]
    req_ssn: str
    req_time: str


class ZhejiangSncodeQueryPostResult(TypedDict):
    """sn码销售状态查询"""

    resp_code: str
    resp_desc: str
    sn: NotRequired[str]
    province: NotRequired[str]
    sell_state: NotRequired[Literal["U0022", "U0023", "U0024", "U9999"] | str]


class ZhejiangSncodeUnlockPostBody(TypedDict):
    """sn码解锁"""

    req_ssn: str
    req_time: str
    create_user: str
    province: str
    manufact_cert_code: NotRequired[str]
    sn: str
    goods_bar_code: str
    goods_type: str
    goods_name: str
    goods_model: NotRequired[str]
    imei1: NotRequired[str]
    imei2: NotRequired[str]
    trans_orderid: str
    ori_pay_orderid: str
    order_price: str
    acquire_code: NotRequired[str]
    sell_orderid: str
    city: NotRequired[str]
    county: NotRequired[str]
    is_ai_product: NotRequired[str]
    sale_time: NotRequired[str]
    mfr_info: NotRequired[str]
    brand: NotRequired[str]
    sales_models: NotRequired[str]


class ZhejiangSncodeUnlockPostResult(TypedDict):
    """sn码解锁"""

    resp_code: str
    resp_desc: str
